// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../interfaces/IKernel.sol";
import {Execution} from "../libraries/Execution.sol";
import {GasSchedule} from "../libraries/GasSchedule.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {Operations} from "../libraries/Operations.sol";
import {SignedTransaction} from "../libraries/SignedTransaction.sol";
import {Slots} from "../libraries/Slots.sol";
import {Words} from "../libraries/Words.sol";
import {AccountWord, AccountWordLibrary, STATUS_HERE} from "../types/AccountWord.sol";
import {FAILED, INSUFFICIENT_FUNDS, INTRINSIC_GAS, SUCCESS} from "../types/Outcomes.sol";

/// @title Lens
/// @notice What the kernel shows: its state, and what a transaction would do.
contract Lens {
    /// @dev See IKernel.state.
    function state() external view returns (IKernel.State memory) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        return IKernel.State({
            generation: l.generation,
            leaseUntil: l.leaseUntil,
            baseFee: l.baseFee,
            checkpoint: l.checkpoint,
            agent: l.agent,
            configurationNumber: l.configurationNumber,
            configuration: l.configuration
        });
    }

    /// @dev See IKernel.words.
    function words(uint256[] calldata slots) external view returns (uint256[] memory values) {
        values = new uint256[](slots.length);
        for (uint256 i = 0; i < slots.length; ++i) {
            values[i] = Words.read(slots[i]);
        }
    }

    /// @dev See IKernel.birthChain.
    function birthChain(uint256 id) external view returns (uint64) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        if (l.genesisCount == 0) revert IKernel.NotStarted();
        return l.genesis[Execution.birthPlace(id, l.genesisCount)];
    }

    /// @dev See IKernel.simulate.
    function simulate(
        uint256[2][] calldata installs,
        address from,
        address to,
        uint256 value,
        bytes calldata data
    ) external {
        if (tx.origin != address(0)) revert IKernel.SimulationOnly();
        for (uint256 i = 0; i < installs.length; ++i) {
            _install(installs[i][0], installs[i][1]);
        }

        Execution.Bundle memory bundle;
        Execution.open(bundle, 1);
        bundle.baseFee = 0;
        SignedTransaction memory t = _unsigned(from, to, value, data);
        t.nonce = _nonce(from);
        uint256 outcome = Execution.run(bundle, t);
        bytes memory result = outcome == SUCCESS ? bytes("") : _reason(outcome, t);
        revert IKernel.Simulated(outcome == SUCCESS, Execution.scheduledGas(t), result);
    }

    /// @dev At the highest gas limit, and at no price: what it costs is for the caller to judge.
    function _unsigned(address from, address to, uint256 value, bytes calldata data)
        private
        pure
        returns (SignedTransaction memory t)
    {
        uint256 dataOffset;
        // Reads no memory.
        assembly ("memory-safe") {
            dataOffset := data.offset
        }
        t.sender = from;
        t.gasLimit = GasSchedule.LIMIT_MAX;
        t.to = uint160(to);
        t.value = value;
        t.dataOffset = dataOffset;
        t.dataLength = data.length;
    }

    function _install(uint256 slot, uint256 word) private {
        // Touches no memory. It is undone by the revert that ends every simulation.
        assembly ("memory-safe") {
            sstore(slot, word)
        }
    }

    function _nonce(address from) private view returns (uint256) {
        AccountWord word = _home(from);
        return word.status() == STATUS_HERE ? word.nonce() : 0;
    }

    function _home(address owner) private view returns (AccountWord) {
        return
            AccountWord.wrap(Words.read(Slots.account(owner))).inGeneration(KernelStorage.layout().generation);
    }

    /// @dev Why a transaction has not run, or why its effect was undone, as an error in ABI. Other outcomes are of prices and nonces,
    /// which a simulation sets.
    function _reason(uint256 outcome, SignedTransaction memory t) private view returns (bytes memory) {
        if (outcome == FAILED) return _refusal(t);
        if (outcome == INSUFFICIENT_FUNDS) {
            uint256 balance = _home(t.sender).balance();
            return abi.encodeWithSelector(IKernel.InsufficientFunds.selector, t.sender, balance, t.value);
        }
        if (outcome == INTRINSIC_GAS) {
            if (t.to == uint160(address(this)) && Operations.isLaneFull(t)) {
                return abi.encodeWithSelector(IKernel.LaneUnavailable.selector, Operations.destination(t));
            }
            return abi.encodeWithSelector(
                IKernel.GasLimitTooHigh.selector, Execution.scheduledGas(t), GasSchedule.LIMIT_MAX
            );
        }
        return abi.encodeWithSelector(IKernel.Elsewhere.selector, Slots.account(t.sender));
    }

    function _refusal(SignedTransaction memory t) private view returns (bytes memory) {
        if (t.to != uint160(address(this))) {
            return abi.encodeWithSelector(IKernel.BalanceOverflow.selector, address(uint160(t.to)));
        }
        Operations.Refusal refusal = Operations.refusal(t);
        if (refusal == Operations.Refusal.VALUE) {
            return abi.encodeWithSelector(IKernel.WrongValue.selector, t.value);
        }
        if (refusal == Operations.Refusal.RECIPIENT) {
            return abi.encodeWithSelector(IKernel.WrongRecipient.selector, address(0));
        }
        if (refusal == Operations.Refusal.LANE) {
            return abi.encodeWithSelector(IKernel.LaneUnavailable.selector, Operations.destination(t));
        }
        return abi.encodeWithSelector(IKernel.UnknownOperation.selector);
    }
}
