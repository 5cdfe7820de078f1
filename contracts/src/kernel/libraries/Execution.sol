// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GasSchedule} from "./GasSchedule.sol";
import {KernelStorage} from "./KernelStorage.sol";
import {Operations} from "./Operations.sol";
import {NO_RECIPIENT, SignedTransaction} from "./SignedTransaction.sol";
import {Slots} from "./Slots.sol";
import {Words} from "./Words.sol";
import {AccountWord, AccountWordLibrary, STATUS_HERE, STATUS_POCKET} from "../types/AccountWord.sol";
import {
    CREATION_UNSUPPORTED,
    ELSEWHERE,
    FAILED,
    FEE_TOO_LOW,
    GAS_LIMIT_TOO_HIGH,
    INSUFFICIENT_FUNDS,
    INTRINSIC_GAS,
    NONCE_TOO_HIGH,
    NONCE_TOO_LOW,
    OUT_OF_GAS,
    SUCCESS
} from "../types/Outcomes.sol";

/// @dev What a transaction does, once it is decoded (docs/WIRE.md, "Bundles"). Shared by `execute` and by the lens's simulation.
library Execution {
    using Words for Words.Journal;

    /// @dev What the transactions of a bundle have in common, and what they have left so far.
    struct Bundle {
        Words.Journal journal;
        uint256 generation;
        uint256 baseFee; // wei per gas
        uint256 genesisIndex;
        uint256 genesisCount;
        uint256 gasUsed; // by the schedule
        uint256 tips; // wei
        uint256 reserve; // gas for the end of the bundle, but for what was logged so far
    }

    /// @dev Words that one transaction writes at most, and the end of a bundle.
    uint256 internal constant WRITES = Operations.WRITES;
    uint256 internal constant SETTLE_WRITES = 2;

    /// @dev Gas kept for the end of a bundle: two new words and two logs; and for each byte of those logs (measured: KernelGas.t.sol).
    uint256 internal constant SETTLE_GAS = 70_000;
    uint256 internal constant LOGGED_BYTE_GAS = 10;
    /// @dev Gas that the effects of a payment, and of an operation, need at most.
    uint256 internal constant PAYMENT_GAS = 35_000;
    uint256 internal constant OPERATION_GAS = 100_000;

    uint256 private constant NONCE_SHIFT = 168;
    uint256 private constant NONCE_MAX = type(uint48).max;
    uint256 private constant BASIS_POINTS = 10_000;

    function open(uint256 transactions) internal view returns (Bundle memory bundle) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        bundle.journal = Words.open(transactions * WRITES + SETTLE_WRITES);
        bundle.generation = l.generation;
        bundle.baseFee = l.baseFee;
        bundle.genesisIndex = l.genesisIndex;
        bundle.genesisCount = l.genesisCount;
        bundle.reserve = SETTLE_GAS;
    }

    /// @dev Whether `need` gas is there, and what the end of the bundle takes: else it stops here (P9).
    function hasGas(Bundle memory bundle, uint256 need) internal view returns (bool) {
        unchecked {
            // Multiples of what was paid for.
            return gasleft() >= need + bundle.reserve + LOGGED_BYTE_GAS * bundle.journal.length();
        }
    }

    /// @dev Runs `t`. Any outcome but SUCCESS and FAILED leaves no trace.
    function run(Bundle memory bundle, SignedTransaction memory t) internal returns (uint256) {
        uint256 to = t.to;
        if (to == NO_RECIPIENT) return CREATION_UNSUPPORTED;
        uint256 gasLimit = t.gasLimit;
        if (gasLimit > GasSchedule.LIMIT_MAX) return GAS_LIMIT_TOO_HIGH;

        bool isOperation = to == uint160(address(this));
        uint256 gasUsed = scheduledGas(t);
        if (gasLimit < gasUsed) return INTRINSIC_GAS;
        if (t.maxFee < bundle.baseFee) return FEE_TOO_LOW;

        (uint256 outcome, uint256 word) = _sender(bundle, t);
        if (outcome != SUCCESS) return outcome;
        if (!hasGas(bundle, isOperation ? OPERATION_GAS : PAYMENT_GAS)) return OUT_OF_GAS;

        unchecked {
            // The sender covers value + gasLimit · maxFee, and gasUsed <= gasLimit, effectiveTip <= maxFee - baseFee. The nonce is
            // below its maximum. The sums over a bundle are bounded by 96 bits times its length.
            uint256 baseFee = bundle.baseFee;
            uint256 effectiveTip = t.maxFee - baseFee;
            if (t.tip < effectiveTip) effectiveTip = t.tip;
            bundle.gasUsed += gasUsed;
            bundle.tips += gasUsed * effectiveTip;
            word += (1 << NONCE_SHIFT) - gasUsed * (baseFee + effectiveTip);
        }
        return isOperation ? _operate(bundle, t, word) : _pay(bundle, t, word);
    }

    /// @dev What `t` is charged for, whatever becomes of it (P26).
    function scheduledGas(SignedTransaction memory t) internal view returns (uint256) {
        uint256 execution = t.accessGas;
        unchecked {
            // Bounded by calldata times 1,900.
            if (t.to == uint160(address(this))) execution += Operations.scheduledGas(t);
        }
        return GasSchedule.used(t.dataOffset, t.dataLength, execution);
    }

    /// @dev Place among the genesis chains, of which there are `count`, where `id` is born (P4).
    function birthPlace(uint256 id, uint256 count) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(id))) % count;
    }

    /// @dev The end of a bundle: fees go to who executed it and to the treasury.
    function settle(Bundle memory bundle, address executor) internal {
        uint256 base = bundle.gasUsed * bundle.baseFee;
        uint256 credit = base * KernelStorage.layout().executorShare / BASIS_POINTS;
        base -= credit;
        credit += bundle.tips;
        if (credit != 0) {
            uint256 slot = Slots.account(executor);
            uint256 word = _inGeneration(Words.read(slot), bundle.generation);
            if (_fits(word, credit)) bundle.journal.write(slot, word + credit);
            else base += credit;
        }
        if (base != 0) {
            uint256 slot = Slots.treasury(uint24(bundle.generation));
            bundle.journal.write(slot, Words.read(slot) + base);
        }
    }

    /// @dev The sender's word, born if it must be, or why the sender may not spend.
    function _sender(Bundle memory bundle, SignedTransaction memory t) private view returns (uint256, uint256 word) {
        word = _inGeneration(Words.read(Slots.account(t.sender)), bundle.generation);
        uint8 status = AccountWord.wrap(word).status();
        if (status != STATUS_HERE) {
            if (status != STATUS_POCKET || !_isBornHere(bundle, t.sender)) return (ELSEWHERE, 0);
            word = AccountWord.unwrap(
                AccountWordLibrary.here(
                    uint24(bundle.generation), 1, 0, uint40(block.timestamp), AccountWord.wrap(word).balance()
                )
            );
        }
        uint256 nonce = word >> NONCE_SHIFT & NONCE_MAX;
        if (t.nonce != nonce) return (t.nonce < nonce ? NONCE_TOO_LOW : NONCE_TOO_HIGH, 0);
        if (nonce == NONCE_MAX) return (NONCE_TOO_HIGH, 0);
        unchecked {
            // With both at most 96 bits, and 24 bits of gas, nothing overflows; gasLimit is not zero, so either that is larger is not covered.
            if ((t.maxFee | t.value) > AccountWordLibrary.BALANCE_MAX) return (INSUFFICIENT_FUNDS, 0);
            uint256 needed = t.value + t.gasLimit * t.maxFee;
            if (needed > word & AccountWordLibrary.BALANCE_MAX) return (INSUFFICIENT_FUNDS, 0);
        }
        return (SUCCESS, word);
    }

    /// @dev A payment writes the receiver's word, whatever its status.
    function _pay(Bundle memory bundle, SignedTransaction memory t, uint256 word) private returns (uint256) {
        uint256 from = Slots.account(t.sender);
        (uint256 to, uint256 value) = (t.to, t.value);
        if (value == 0 || from == to) {
            bundle.journal.write(from, word);
            return SUCCESS;
        }
        uint256 received = _inGeneration(Words.read(to), bundle.generation);
        if (!_fits(received, value)) {
            bundle.journal.write(from, word);
            return FAILED;
        }
        unchecked {
            // Covered by the sender, and fits at the receiver.
            bundle.journal.write(from, word - value);
            bundle.journal.write(to, received + value);
        }
        return SUCCESS;
    }

    function _operate(Bundle memory bundle, SignedTransaction memory t, uint256 word) private returns (uint256) {
        if (Operations.refusal(t) != Operations.Refusal.NONE) {
            bundle.journal.write(Slots.account(t.sender), word);
            return FAILED;
        }
        Operations.run(bundle.journal, t, AccountWord.wrap(word));
        return SUCCESS;
    }

    /// @dev `birthChain(id)` is this chain (P4).
    function _isBornHere(Bundle memory bundle, address owner) private pure returns (bool) {
        uint256 index = bundle.genesisIndex;
        if (index == 0) return false;
        return birthPlace(Slots.account(owner), bundle.genesisCount) == index - 1;
    }

    function _inGeneration(uint256 word, uint256 generation) private pure returns (uint256) {
        return AccountWord.unwrap(AccountWord.wrap(word).inGeneration(uint24(generation)));
    }

    /// @dev `amount` is below 2^255.
    function _fits(uint256 word, uint256 amount) private pure returns (bool) {
        unchecked {
            return (word & AccountWordLibrary.BALANCE_MAX) + amount <= AccountWordLibrary.BALANCE_MAX;
        }
    }
}
