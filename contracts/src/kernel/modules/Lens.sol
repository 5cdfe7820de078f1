// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";

import {IKernel} from "../interfaces/IKernel.sol";
import {Birth} from "../libraries/Birth.sol";
import {Execution} from "../libraries/Execution.sol";
import {CHARGED_BYTES} from "../libraries/Frames.sol";
import {GasSchedule} from "../libraries/GasSchedule.sol";
import {Heads} from "../libraries/Heads.sol";
import {Homes} from "../libraries/Homes.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {Operations} from "../libraries/Operations.sol";
import {NO_RECIPIENT, SignedTransaction} from "../libraries/SignedTransaction.sol";
import {Slots} from "../libraries/Slots.sol";
import {Step} from "../libraries/Step.sol";
import {Words} from "../libraries/Words.sol";
import {AccountWord, AccountWordLibrary, STATUS_APP, STATUS_HERE} from "../types/AccountWord.sol";
import {HeadProof, LeafProof} from "../types/Network.sol";
import {FAILED, INSUFFICIENT_FUNDS, INTRINSIC_GAS, RAN, REVERTED, SUCCESS} from "../types/Outcomes.sol";

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
        return l.genesis[Birth.place(id, l.genesisCount)];
    }

    /// @dev See IKernel.prove.
    function prove(HeadProof calldata from, uint256 slot, LeafProof calldata leaf) external view {
        Heads.check(KernelStorage.layout(), from);
        Heads.checkWord(from.head, slot, leaf);
    }

    /// @dev See IKernel.simulate.
    function simulate(
        uint256[2][] calldata installs,
        address from,
        address to,
        bool creates,
        uint256 value,
        uint256 gasLimit,
        bytes calldata data
    ) external virtual {
        (bool success, uint256 gasUsed, bytes memory result) =
            _simulate(installs, from, to, creates, value, gasLimit, data);
        revert IKernel.Simulated(success, gasUsed, result);
    }

    /// @dev Runs it, and leaves what it did: for whoever calls this to undo.
    function _simulate(
        uint256[2][] calldata installs,
        address from,
        address to,
        bool creates,
        uint256 value,
        uint256 gasLimit,
        bytes calldata data
    ) internal returns (bool success, uint256 gasUsed, bytes memory result) {
        if (tx.origin != address(0)) revert IKernel.SimulationOnly();
        Step.simulate();
        for (uint256 i = 0; i < installs.length; ++i) {
            _install(installs[i][0], installs[i][1]);
        }
        if (!creates) _admit(to);

        Execution.Bundle memory bundle;
        Execution.open(bundle, 1);
        bundle.baseFee = 0;
        SignedTransaction memory t = _unsigned(from, value, data);
        t.to = creates ? NO_RECIPIENT : uint160(to);
        t.gasLimit = gasLimit;
        t.nonce = _nonce(from);
        uint256 outcome = Execution.run(bundle, t);
        // Before anything else is called: an app's answer is the only returndata.
        result = LowLevelCall.returnData();
        if (outcome == RAN) result = creates ? abi.decode(result, (address)).code : _withoutCharge(result);
        success = outcome == SUCCESS || outcome == RAN;
        if (!success && result.length == 0 && outcome != REVERTED) result = _reason(outcome, t);
        gasUsed = bundle.gasUsed == 0 ? Execution.scheduledGas(t) : bundle.gasUsed;
    }

    /// @dev At no price: what it costs is for the caller to judge.
    function _unsigned(address from, uint256 value, bytes calldata data)
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
        t.value = value;
        t.dataOffset = dataOffset;
        t.dataLength = data.length;
    }

    /// @dev In a simulation any contract may be called (P25): it counts as an app.
    function _admit(address target) private {
        AccountWord word = _home(target);
        if (target.code.length == 0 || target == address(this) || word.status() == STATUS_APP) return;
        uint24 generation = KernelStorage.layout().generation;
        _install(uint160(target), AccountWord.unwrap(AccountWordLibrary.app(generation, word.balance())));
    }

    /// @dev What an app answered, without the end that its frame put to it.
    function _withoutCharge(bytes memory result) private pure returns (bytes memory) {
        // Every answer of a frame is that long.
        assembly ("memory-safe") {
            mstore(result, sub(mload(result), CHARGED_BYTES))
        }
        return result;
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
        return Homes.at(Slots.account(owner), KernelStorage.layout().generation);
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
