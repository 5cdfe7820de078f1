// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Homes} from "./Homes.sol";
import {KernelStorage} from "./KernelStorage.sol";
import {Message} from "./Message.sol";
import {Outbox} from "./Outbox.sol";
import {Slots} from "./Slots.sol";
import {Words} from "./Words.sol";
import {AccountWord, AccountWordLibrary} from "../types/AccountWord.sol";

/// @dev What the treasury pays to whoever does the network's work on this chain, in gas, at the base fee (P17).
///
/// Each is below what the work costs at least, so that nobody gains by making work; and there is nothing for a call itself,
/// so that it pays to do much work in one.
library Tariff {
    using Words for Words.Journal;

    /// @dev For each account taken in from a lane.
    uint256 internal constant ACCOUNT = 20_000;
    /// @dev For each credit taken in from a lane.
    uint256 internal constant CREDIT = 6_000;
    /// @dev For each data word of an object taken in from a lane that is not zero: a zero costs a tenth, where there was nothing.
    uint256 internal constant DATA = 20_000;
    /// @dev For each piece of data taken in from a lane, and for each of its bytes: a zero is cheap in calldata.
    uint256 internal constant PIECE = 20_000;
    uint256 internal constant PIECE_BYTE = 36;
    uint256 internal constant PIECE_ZERO_BYTE = 8;
    /// @dev For each call of an app that was handled, or handed on; what its handler used is paid besides.
    uint256 internal constant CALL = 10_000;
    /// @dev For each pocket sent home.
    uint256 internal constant SWEEP = 6_000;
    /// @dev For an acknowledgement that frees an eighth of its lane or more.
    uint256 internal constant ACKNOWLEDGE = 40_000;
    /// @dev For what an heir takes over from a fenced chain, besides its data words; and besides where nothing was known of it.
    uint256 internal constant ADOPTION = 40_000;
    uint256 internal constant ADOPTION_NEW = 20_000;
    /// @dev For each byte of an app's code that is put on this chain.
    uint256 internal constant CODE_BYTE = 150;
    /// @dev For a checkpoint that moves the end of the lease by a quarter of its length or more.
    uint256 internal constant CHECKPOINT = 60_000;

    /// @dev Words that `pay` writes, and `payAgent`.
    uint256 internal constant WRITES = 2;

    uint256 private constant OWED_SHIFT = 128;

    /// @dev The treasury's word: what is free in its lower half, what is owed to the chain's agent in the upper one. Wei; each is below the supply.
    function word(uint256 free, uint256 owed) internal pure returns (uint256) {
        return free | owed << OWED_SHIFT;
    }

    /// @dev For a message of this kind that was taken in.
    function ofMessage(uint256 kind, bytes calldata message) internal pure returns (uint256 gasUnits) {
        unchecked {
            // Kinds count credits or words of one message.
            if (kind >= Message.KIND_PIECE) return _ofPiece(message);
            if (kind >= Message.KIND_OBJECT) {
                gasUnits = ACCOUNT;
                for (uint256 at = Message.OBJECT_BYTES; at < message.length; at += 32) {
                    bool isZero;
                    // Reads calldata only: whole words, as the kind says.
                    assembly ("memory-safe") {
                        isZero := iszero(calldataload(add(message.offset, at)))
                    }
                    if (!isZero) gasUnits += DATA;
                }
                return gasUnits;
            }
            return kind == Message.KIND_ACCOUNT ? ACCOUNT : Message.writesOf(kind) * CREDIT;
        }
    }

    /// @dev As many of its bytes as are not zero are counted 32 at once.
    function _ofPiece(bytes calldata message) private pure returns (uint256) {
        uint256 length = message.length - Message.DATA_BYTES;
        uint256 bytes_ = 0;
        // Reads calldata only: what stands behind the message in its last word is shifted out. Each byte is folded into its lowest bit, and the 32 of them are added up in
        // the highest one.
        assembly ("memory-safe") {
            let lows := div(not(0), 0xff)
            let end := add(message.offset, message.length)
            for { let at := sub(end, length) } lt(at, end) { at := add(at, 0x20) } {
                let part := calldataload(at)
                let left := sub(end, at)
                if lt(left, 0x20) {
                    let past := shl(3, sub(0x20, left))
                    part := shl(past, shr(past, part))
                }
                part := or(part, and(shr(4, part), mul(lows, 0x0f)))
                part := or(part, and(shr(2, part), mul(lows, 0x3f)))
                part := or(part, and(shr(1, part), mul(lows, 0x7f)))
                bytes_ := add(bytes_, shr(248, mul(and(part, lows), lows)))
            }
        }
        unchecked {
            // Of a length that was paid for, and that bounds the count.
            return PIECE + length * PIECE_ZERO_BYTE + bytes_ * (PIECE_BYTE - PIECE_ZERO_BYTE);
        }
    }

    /// @dev Takes into the treasury what messages have brought for their handling. Writes one word.
    function earn(Words.Journal memory journal) internal {
        uint256 amount = Outbox.takeEarned();
        if (amount == 0) return;
        uint256 slot = Slots.treasury(KernelStorage.layout().generation);
        journal.write(slot, Words.read(slot) + amount);
    }

    /// @dev Credits `gasUnits` at the base fee to the word of `receiver` here, as far as the treasury reaches.
    function pay(Words.Journal memory journal, address receiver, uint256 gasUnits) internal {
        KernelStorage.Layout storage l = KernelStorage.layout();
        uint256 slot = Slots.treasury(l.generation);
        uint256 treasury = Words.read(slot);
        uint256 amount = gasUnits * l.baseFee;
        if (amount > uint128(treasury)) amount = uint128(treasury);
        if (_credit(journal, l.generation, receiver, amount)) journal.write(slot, treasury - amount);
    }

    /// @dev Pays the chain's agent what it is owed for bundles since the last time. Bundles are open to anyone (P17), but it is the agent's work.
    function payAgent(Words.Journal memory journal, address agent) internal {
        uint24 generation = KernelStorage.layout().generation;
        uint256 slot = Slots.treasury(generation);
        uint256 treasury = Words.read(slot);
        if (agent == address(0)) return;
        if (_credit(journal, generation, agent, treasury >> OWED_SHIFT)) {
            journal.write(slot, uint128(treasury));
        }
    }

    /// @dev False where there is nothing to credit; and where it would not fit, which cannot be, for the supply does: then the money stays where it is.
    function _credit(Words.Journal memory journal, uint24 generation, address receiver, uint256 amount)
        private
        returns (bool)
    {
        if (amount == 0) return false;
        AccountWord account = Homes.at(Slots.account(receiver), generation);
        uint256 balance = account.balance() + amount;
        if (balance > AccountWordLibrary.BALANCE_MAX) return false;
        journal.write(Slots.account(receiver), AccountWord.unwrap(account.withBalance(balance)));
        return true;
    }
}
