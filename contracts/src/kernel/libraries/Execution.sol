// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Birth} from "./Birth.sol";
import {Frames} from "./Frames.sol";
import {GasSchedule} from "./GasSchedule.sol";
import {KernelStorage} from "./KernelStorage.sol";
import {Lock} from "./Lock.sol";
import {Operations} from "./Operations.sol";
import {Outbox} from "./Outbox.sol";
import {NO_RECIPIENT, SignedTransaction} from "./SignedTransaction.sol";
import {Slots} from "./Slots.sol";
import {Tariff} from "./Tariff.sol";
import {Words} from "./Words.sol";
import {AccountWord, STATUS_APP, STATUS_HERE, STATUS_POCKET} from "../types/AccountWord.sol";
import {
    ELSEWHERE,
    FAILED,
    FEE_TOO_LOW,
    GAS_LIMIT_TOO_HIGH,
    INSUFFICIENT_FUNDS,
    INTRINSIC_GAS,
    NONCE_TOO_HIGH,
    NONCE_TOO_LOW,
    RAN,
    REVERTED,
    STARVED,
    SUCCESS
} from "../types/Outcomes.sol";

/// @dev What a transaction does, once it is decoded (docs/WIRE.md, "Bundles"). Shared by `execute` and by the lens's simulation.
library Execution {
    using Words for Words.Journal;

    /// @dev What the transactions of a bundle have in common, and what they have left so far.
    struct Bundle {
        Words.Journal journal;
        uint256 generation; // as it stands in words
        uint256 baseFee; // wei per gas
        uint256 gasUsed; // by the schedule
        uint256 tips; // wei
        uint256 executorShare; // basis points
        uint256 gasKept; // for what a step does besides the app, and what follows it; with LOGGED_BYTE_GAS times the journal's end, which so is for what it holds
        bool stepped; // an app ran, which may have changed words that the journal holds
    }

    /// @dev Words that one transaction writes at most, and the end of a bundle.
    uint256 internal constant WRITES = Operations.WRITES;
    uint256 internal constant SETTLE_WRITES = 1;

    /// @dev Gas that the effects of a transaction need at most, and the end of a bundle: a new word and two logs; and for each byte
    /// of the logs (measured: KernelGas.t.sol).
    uint256 internal constant RUN_GAS = 100_000;
    uint256 internal constant SETTLE_GAS = 70_000;
    /// @dev Gas that a step needs at most besides its app's: the sender's word, twice, and the mark; and for each byte of its data, which the frame is given.
    uint256 internal constant STEP_GAS = 30_000;
    uint256 internal constant STEP_BYTE_GAS = 1;
    uint256 internal constant LOGGED_BYTE_GAS = 10;

    /// @dev The standard CREATE2 deployer, at one address on every chain. Nobody's account can be there.
    uint256 internal constant CREATE2_DEPLOYER = 0x004e59b44847b379578588920ca78fbf26c0b4956c;

    uint256 private constant GENERATION_SHIFT = 96;
    uint256 private constant STATUS_SHIFT = 160;
    uint256 private constant NONCE_SHIFT = 168;
    uint256 private constant GENERATION_MASK = 0xffffff << 96;
    uint256 private constant HOME_MASK = 0xff0000000000ffffff << 96;
    uint256 private constant NONCE_MAX = 0xffffffffffff;
    uint256 private constant BALANCE_MAX = 0xffffffffffffffffffffffff;
    uint256 private constant GAS_LIMIT_MAX = 12_000_000;
    uint256 private constant BASIS_POINTS = 10_000;

    /// @dev Begins a bundle, and says until when the chain has its lease.
    function open(Bundle memory bundle, uint256 transactions) internal view returns (uint256 leaseUntil) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        uint256 generation;
        (generation, leaseUntil, bundle.baseFee, bundle.executorShare) =
        (l.generation, l.leaseUntil, l.baseFee, l.executorShare);
        bundle.generation = generation << GENERATION_SHIFT;
        unchecked {
            // As many transactions as calldata holds.
            bundle.journal.reopen(transactions * WRITES + SETTLE_WRITES);
            // Below zero, until the journal's end is added.
            bundle.gasKept = 0 - LOGGED_BYTE_GAS * bundle.journal.start;
        }
    }

    /// @dev Runs `t`. Any outcome but SUCCESS and FAILED leaves no trace.
    function run(Bundle memory bundle, SignedTransaction memory t) internal returns (uint256) {
        uint256 before = Words.read(Slots.account(t.sender));
        uint256 word = before;
        uint256 gasUsed = scheduledGas(t);
        if (_mayBeRefused(bundle, t, word, gasUsed)) {
            uint256 outcome;
            (outcome, word) = _judge(bundle, t, word, gasUsed);
            if (outcome != SUCCESS) return outcome;
            if (t.to == NO_RECIPIENT) return _step(bundle, t, word, before);
        }
        uint256 received;
        if (t.to != uint160(address(this))) {
            received = _inGeneration(Words.read(t.to), bundle);
            if (uint8(received >> STATUS_SHIFT) == STATUS_APP) return _step(bundle, t, word, before);
            // Here, so that calls of apps do not pay for the question.
            if (t.to == CREATE2_DEPLOYER) return _create(bundle, t, word, before);
        }
        unchecked {
            // The balance covers the fee, for gasUsed <= gasLimit and price <= maxFee, and the nonce is below its maximum. Sums over a bundle
            // are of as many balances as it has transactions.
            uint256 baseFee = bundle.baseFee;
            uint256 tip = t.maxFee - baseFee;
            if (t.tip < tip) tip = t.tip;
            bundle.gasUsed += gasUsed;
            bundle.tips += gasUsed * tip;
            word += (1 << NONCE_SHIFT) - gasUsed * (baseFee + tip);
        }
        return t.to == uint160(address(this)) ? _operate(bundle, t, word) : _pay(bundle, t, word, received);
    }

    /// @dev One to the standard deployer makes an app as one without recipient does (P30). Its salt is left out: where the app stands follows from sender and nonce.
    function _create(Bundle memory bundle, SignedTransaction memory t, uint256 word, uint256 before)
        private
        returns (uint256 outcome)
    {
        t.to = NO_RECIPIENT;
        uint256 salt = t.dataLength < 32 ? t.dataLength : 32;
        unchecked {
            // Within what was decoded.
            t.dataOffset += salt;
            t.dataLength -= salt;
        }
        (outcome, word) = _judge(bundle, t, word, scheduledGas(t));
        return outcome == SUCCESS ? _step(bundle, t, word, before) : outcome;
    }

    /// @dev All that `_judge` asks at once, without saying which it is: true as well for a sender who is not born yet, and for whoever makes an app. (A branch for each question
    /// costs more than the questions.)
    function _mayBeRefused(Bundle memory bundle, SignedTransaction memory t, uint256 word, uint256 gasUsed)
        private
        pure
        returns (bool refused)
    {
        uint256 home = bundle.generation | uint256(STATUS_HERE) << STATUS_SHIFT;
        uint256 baseFee = bundle.baseFee;
        uint256 value = t.value;
        // Reads the struct `t`: 0x20 nonce, 0x60 maxFee, 0x80 gasLimit, 0xa0 to.
        assembly ("memory-safe") {
            let gasLimit := mload(add(t, 0x80))
            let maxFee := mload(add(t, 0x60))
            let nonce := and(shr(NONCE_SHIFT, word), NONCE_MAX)
            refused := or(
                or(
                    or(eq(mload(add(t, 0xa0)), NO_RECIPIENT), gt(gasLimit, GAS_LIMIT_MAX)),
                    or(lt(gasLimit, gasUsed), lt(maxFee, baseFee))
                ),
                or(
                    or(iszero(eq(and(word, HOME_MASK), home)), iszero(eq(nonce, mload(add(t, 0x20))))),
                    or(
                        or(eq(nonce, NONCE_MAX), gt(or(maxFee, value), BALANCE_MAX)),
                        gt(add(value, mul(gasLimit, maxFee)), and(word, BALANCE_MAX))
                    )
                )
            )
        }
    }

    /// @dev The first reason, in this order, why `t` leaves no trace; else SUCCESS, and the word of its sender, born if it must be.
    function _judge(Bundle memory bundle, SignedTransaction memory t, uint256 word, uint256 gasUsed)
        private
        view
        returns (uint256, uint256)
    {
        uint256 gasLimit = t.gasLimit;
        if (gasLimit > GAS_LIMIT_MAX) return (GAS_LIMIT_TOO_HIGH, 0);
        unchecked {
            // Without data the schedule has been asked for a payment alone; gas is far below 2^128.
            if (t.to == NO_RECIPIENT && t.dataLength == 0) gasUsed += GasSchedule.creation(0);
        }
        if (gasLimit < gasUsed) return (INTRINSIC_GAS, 0);
        if (t.maxFee < bundle.baseFee) return (FEE_TOO_LOW, 0);
        if (word & HOME_MASK != bundle.generation | uint256(STATUS_HERE) << STATUS_SHIFT) {
            word = _born(bundle, t.sender, word);
            if (word == 0) return (ELSEWHERE, 0);
        }
        uint256 nonce = word >> NONCE_SHIFT & NONCE_MAX;
        if (t.nonce < nonce) return (NONCE_TOO_LOW, 0);
        if (t.nonce > nonce || nonce == NONCE_MAX) return (NONCE_TOO_HIGH, 0);
        unchecked {
            // With both at most 96 bits, and gas of 24 bits, nothing overflows. Gas is not zero, so what is larger is not covered.
            if ((t.maxFee | t.value) > BALANCE_MAX) return (INSUFFICIENT_FUNDS, 0);
            if (t.value + gasLimit * t.maxFee > word & BALANCE_MAX) return (INSUFFICIENT_FUNDS, 0);
        }
        return (SUCCESS, word);
    }

    /// @dev What `t` is charged for, now, whatever becomes of it (P11, P26).
    function scheduledGas(SignedTransaction memory t) internal view returns (uint256) {
        if (t.dataLength == 0) {
            unchecked {
                // Bounded by calldata times 1,900.
                return GasSchedule.TRANSACTION + t.accessGas;
            }
        }
        uint256 execution = t.accessGas;
        unchecked {
            // As above.
            if (t.to == uint160(address(this))) execution += Operations.scheduledGas(t);
            if (t.to == NO_RECIPIENT) execution += GasSchedule.creation(t.dataLength);
        }
        t.tokens = GasSchedule.tokensOf(t.dataOffset, t.dataLength);
        return GasSchedule.used(t.tokens, execution);
    }

    /// @dev The end of a bundle: fees go to the treasury's word, the tips and the executor's share into its half that is owed to the agent, who is paid with
    /// the next checkpoint. One word for all, for a bundle may be of one transaction.
    function settle(Bundle memory bundle) internal {
        unchecked {
            // Gas of at most 24 bits for each transaction times 64 bits, of which the share is a part; tips were covered by balances. Neither half
            // holds more than the supply.
            uint256 base = bundle.gasUsed * bundle.baseFee;
            // What messages were prepaid with has left, and is part of that.
            if (bundle.stepped) base -= Outbox.takePrepaid();
            uint256 share = base * bundle.executorShare / BASIS_POINTS;
            if (base + bundle.tips == 0) return;
            uint256 slot = Slots.treasury(_generation(bundle));
            bundle.journal.write(slot, Words.read(slot) + Tariff.word(base - share, share + bundle.tips));
        }
    }

    /// @dev The word of an account that is not here, as it is born; 0 where it cannot be, for it is elsewhere (P4).
    function _born(Bundle memory bundle, address owner, uint256 word) private view returns (uint256) {
        AccountWord found = AccountWord.wrap(_inGeneration(word, bundle));
        if (found.status() != STATUS_POCKET || !Birth.isHere(Slots.account(owner))) return 0;
        return AccountWord.unwrap(found.born(uint40(block.timestamp)));
    }

    /// @dev A payment writes the receiver's word, whatever its status; `received` is that word, and `word` the sender's, with nonce and fee
    /// taken, which covers the value.
    function _pay(Bundle memory bundle, SignedTransaction memory t, uint256 word, uint256 received)
        private
        returns (uint256 outcome)
    {
        Words.Journal memory journal = bundle.journal;
        uint256 from = Slots.account(t.sender);
        uint256 to = t.to;
        uint256 value = t.value;
        if (value != 0 && from != to) {
            unchecked {
                // Both of at most 96 bits.
                if ((received & BALANCE_MAX) + value <= BALANCE_MAX) {
                    journal.write(from, word - value);
                    journal.write(to, received + value);
                    return SUCCESS;
                }
            }
            outcome = FAILED;
        }
        journal.write(from, word);
    }

    /// @dev Calls the app, or makes one. The sender pays for the whole limit before, and gets back after what is left of it (P26).
    function _step(Bundle memory bundle, SignedTransaction memory t, uint256 word, uint256 before)
        private
        returns (uint256 outcome)
    {
        (uint256 price, uint256 tip) = _price(bundle, t);
        (uint256 execution, uint256 limit) = _limit(t);
        uint256 slot = Slots.account(t.sender);
        unchecked {
            // What was signed for is there, or the bundle stops (P9).
            uint256 kept =
                bundle.gasKept + LOGGED_BYTE_GAS * bundle.journal.end + STEP_BYTE_GAS * t.dataLength;
            if (gasleft() < kept + limit + limit / 63) return STARVED;
            // The balance covers value and limit.
            Words.store(slot, word + (1 << NONCE_SHIFT) - t.gasLimit * price - t.value);
            if (!bundle.stepped) {
                Lock.openStep(bundle.generation);
                bundle.stepped = true;
            }
            bool success;
            (success, limit) = Frames.run(t, limit);
            if (!success && Frames.isElsewhere(bundle.generation)) {
                Words.store(slot, before);
                return ELSEWHERE;
            }
            // `limit` is what the frame used from here on, and its messages; of all, below gasLimit, which was paid for.
            if (t.to == NO_RECIPIENT) limit *= GasSchedule.CREATION_FACTOR;
            uint256 used = GasSchedule.used(t.tokens, execution + limit);
            if (used > t.gasLimit) used = t.gasLimit;
            bundle.gasUsed += used;
            bundle.tips += used * tip;
            outcome = success ? RAN : REVERTED;
            Frames.mark(outcome, used);
            word = Words.read(slot) + (t.gasLimit - used) * price;
            if (!success) word += t.value;
        }
        bundle.journal.write(slot, word);
    }

    /// @dev Wei per gas, and how much of it is the agent's.
    function _price(Bundle memory bundle, SignedTransaction memory t)
        private
        pure
        returns (uint256 price, uint256 tip)
    {
        unchecked {
            // maxFee is at least the base fee, or the transaction was refused.
            price = bundle.baseFee;
            tip = t.maxFee - price;
            if (t.tip < tip) tip = t.tip;
            price += tip;
        }
    }

    /// @dev What the schedule asks besides 21,000 and calldata, and gas for the frame.
    function _limit(SignedTransaction memory t) private pure returns (uint256 execution, uint256 limit) {
        unchecked {
            // As in `run`, where the limit was found to be at least what the schedule asks.
            execution = t.accessGas;
            if (t.dataLength == 0) t.tokens = 0;
            limit = t.gasLimit - GasSchedule.TRANSACTION - t.tokens * GasSchedule.TOKEN - execution;
            if (t.to != NO_RECIPIENT) return (execution, limit);
            uint256 creation = GasSchedule.creation(t.dataLength);
            return (execution + creation, (limit - creation) / GasSchedule.CREATION_FACTOR);
        }
    }

    function _operate(Bundle memory bundle, SignedTransaction memory t, uint256 word)
        private
        returns (uint256)
    {
        if (Operations.refusal(t) != Operations.Refusal.NONE) {
            bundle.journal.write(Slots.account(t.sender), word);
            return FAILED;
        }
        Operations.run(bundle.journal, t, AccountWord.wrap(word));
        return SUCCESS;
    }

    /// @dev What another generation wrote is void (P1).
    function _inGeneration(uint256 word, Bundle memory bundle) private pure returns (uint256) {
        uint256 generation = bundle.generation;
        return word & GENERATION_MASK == generation ? word : generation;
    }

    function _generation(Bundle memory bundle) private pure returns (uint24) {
        return uint24(bundle.generation >> GENERATION_SHIFT);
    }
}
