// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Accounts} from "./Accounts.sol";
import {GasSchedule} from "./GasSchedule.sol";
import {KernelStorage} from "./KernelStorage.sol";
import {Lane} from "./Lane.sol";
import {Message} from "./Message.sol";
import {SignedTransaction} from "./SignedTransaction.sol";
import {Slots} from "./Slots.sol";
import {Words} from "./Words.sol";
import {IOperations} from "../interfaces/IOperations.sol";
import {AccountWord} from "../types/AccountWord.sol";

/// @dev Transactions whose recipient is the kernel (IOperations). An operation is refused before it does anything, so that there is nothing
/// to undo.
library Operations {
    using Words for Words.Journal;

    /// @dev Why an operation is refused; NONE if it is not.
    enum Refusal {
        NONE,
        UNKNOWN,
        VALUE,
        RECIPIENT,
        LANE
    }

    /// @dev A selector and one argument.
    uint256 private constant DATA_LENGTH = 36;

    /// @dev Words that an operation writes at most, the sender's among them.
    uint256 internal constant WRITES = 1 + Lane.WRITES;

    /// @dev Gas of the one message that an operation sends: an account, or a single credit.
    uint256 private constant MESSAGE_GAS = Message.BASE_GAS + Message.WRITE_GAS;

    /// @dev What the schedule asks for the operation: its constant if it will be refused, else as many times that as its lane is dear (P11).
    /// More than any transaction may ask for where the lane is full, so that the transaction waits.
    function scheduledGas(SignedTransaction memory t) internal view returns (uint256) {
        bytes4 selector = _selector(t);
        bool isMove = selector == IOperations.move.selector;
        if (!isMove && selector != IOperations.withdraw.selector) return 0;
        uint256 constantGas = isMove ? GasSchedule.MOVE : GasSchedule.WITHDRAW;
        return refusal(t) == Refusal.NONE ? constantGas * _factor(t, isMove) : constantGas;
    }

    /// @dev Whether `t` is an operation that nothing stands against but that its lane is full.
    function isLaneFull(SignedTransaction memory t) internal view returns (bool) {
        if (refusal(t) != Refusal.NONE) return false;
        return _factor(t, _selector(t) == IOperations.move.selector) == Lane.FACTOR_FULL;
    }

    function refusal(SignedTransaction memory t) internal view returns (Refusal) {
        if (t.dataLength != DATA_LENGTH) return Refusal.UNKNOWN;
        bytes4 selector = _selector(t);
        uint256 argument = _argument(t);
        if (selector == IOperations.move.selector) {
            if (argument > type(uint64).max) return Refusal.UNKNOWN;
            if (t.value != 0) return Refusal.VALUE;
            return Lane.leads(uint64(argument), Message.ACCOUNT) ? Refusal.NONE : Refusal.LANE;
        }
        if (selector == IOperations.withdraw.selector) {
            if (argument > type(uint160).max) return Refusal.UNKNOWN;
            if (argument == 0) return Refusal.RECIPIENT;
            if (t.value == 0) return Refusal.VALUE;
            return Lane.leads(KernelStorage.layout().hubChainId, Message.CREDIT) ? Refusal.NONE : Refusal.LANE;
        }
        return Refusal.UNKNOWN;
    }

    /// @dev Runs an operation that is not refused, and whose gas was covered, so that its lane has room; `word` is the sender's, with nonce and fee taken, and covers the value.
    function run(Words.Journal memory journal, SignedTransaction memory t, AccountWord word) internal {
        if (_selector(t) == IOperations.move.selector) {
            Accounts.depart(journal, t.sender, word, uint64(_argument(t)));
        } else {
            journal.write(
                Slots.account(t.sender), AccountWord.unwrap(word.withBalance(word.balance() - t.value))
            );
            bytes32 credit = Lane.credit(address(uint160(_argument(t))), uint96(t.value));
            Lane.send(journal, KernelStorage.layout().hubChainId, abi.encodePacked(Message.CREDIT, credit));
        }
    }

    /// @dev Where the lane leads that an operation needs.
    function destination(SignedTransaction memory t) internal view returns (uint64) {
        return
            _selector(t) == IOperations.move.selector
                ? uint64(_argument(t))
                : KernelStorage.layout().hubChainId;
    }

    function _factor(SignedTransaction memory t, bool isMove) private view returns (uint256) {
        return Lane.factor(destination(t), isMove ? Message.ACCOUNT : Message.CREDIT, MESSAGE_GAS);
    }

    function _selector(SignedTransaction memory t) private pure returns (bytes4 selector) {
        if (t.dataLength < 4) return 0;
        uint256 offset = t.dataOffset;
        // Reads calldata only.
        assembly ("memory-safe") {
            selector := and(calldataload(offset), shl(224, 0xffffffff))
        }
    }

    /// @dev Of data of DATA_LENGTH bytes.
    function _argument(SignedTransaction memory t) private pure returns (uint256 argument) {
        uint256 offset = t.dataOffset;
        // Reads calldata only.
        assembly ("memory-safe") {
            argument := calldataload(add(offset, 4))
        }
    }
}
