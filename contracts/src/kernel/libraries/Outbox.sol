// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMessages} from "../interfaces/IMessages.sol";
import {Transient} from "./Transient.sol";

/// @dev What a step has sent, in transient storage, which is undone with the frame that wrote it: the gas that it is to be charged for, the wei that
/// left with messages, and the messages that stay on this chain, in the order in which they were sent.
library Outbox {
    // keccak256 of "metalayer.outbox." and each name in small letters.
    uint256 private constant CHARGED = 0x8782d6e85e649fdf14b3e3f1594459a78b17858aa97d2c7d82f8947644f9333d;
    uint256 private constant PREPAID = 0x0d5be91ff5bcdf6a26a014dfa9cab99bfe7b56060db7aec12eec90c912f9f5a7;
    uint256 private constant EARNED = 0x1b273f9198ee72d4294c6ccfa3bcc26725ae30484b544af29332d0c1009d8acb;
    uint256 private constant PRICE = 0x25663d8a10320a3b2cd352ac741fcc26ec403bf180baff91d42e8e02ec53f5c5;
    uint256 private constant RENEWED = 0xa336df96a5fe7da83a214722517cd168ab9651b852220c6c515abcaa83dac514;
    uint256 private constant QUEUE = 0xa904916d8c1d85817f022d8ad1477d993f08f05096b342c2d1d0dca1e2c6274a;

    uint256 private constant SPARE_PARTS = 32;
    uint256 private constant SPARE_GAS = 20_000;

    /// @dev The queue's counts in their word: messages that were handled, and in the upper half those that joined.
    uint256 private constant JOINED_SHIFT = 128;

    /// @dev Adds to the gas that the frame which runs now is charged for, and returns all of it.
    function charge(uint256 gas) internal returns (uint256 all) {
        all = Transient.read(CHARGED) + gas;
        Transient.write(CHARGED, all);
    }

    /// @dev What was charged since the last time.
    function takeCharged() internal returns (uint256 gas) {
        return _take(CHARGED);
    }

    /// @dev The same; reverts where `left` is too little gas for it.
    function takePaid(uint256 left) internal returns (uint256 gas) {
        gas = takeCharged();
        if (left < enoughFor(gas)) revert IMessages.MessagesUnpaid(gas);
    }

    /// @dev Of the gas that messages are charged for so much must be there: 1/32 more, for the 63/64 of the frames that they are handled in, and some for looking.
    function enoughFor(uint256 gas) internal pure returns (uint256) {
        unchecked {
            // What was charged was there: a transaction's gas, or less than a message's.
            return gas + gas / SPARE_PARTS + SPARE_GAS;
        }
    }

    /// @dev Wei that leave with a message, of what the bundle's fees or the message that is handled brought to this chain.
    function prepay(uint256 amount) internal {
        Transient.write(PREPAID, Transient.read(PREPAID) + amount);
    }

    function takePrepaid() internal returns (uint256 amount) {
        return _take(PREPAID);
    }

    /// @dev Wei that messages have brought for their handling, less those that left with what they sent: the treasury's, at the end of a delivery.
    function earn(uint256 amount) internal {
        Transient.write(EARNED, Transient.read(EARNED) + amount);
    }

    function takeEarned() internal returns (uint256 amount) {
        return _take(EARNED);
    }

    /// @dev Wei per gas at which the messages of a message are prepaid, whose own was prepaid at no more. Else it is `baseFee`.
    function price(uint256 baseFee) internal view returns (uint256) {
        uint256 set = Transient.read(PRICE);
        return set == 0 ? baseFee : set - 1;
    }

    function setPrice(uint256 price_) internal {
        Transient.write(PRICE, price_ + 1);
    }

    function unsetPrice() internal {
        Transient.write(PRICE, 0);
    }

    /// @dev Whether the call that is taken in was parked, and so begins its way anew: its hops must not keep it where it is for ever (P8).
    function isRenewed() internal view returns (bool) {
        return Transient.read(RENEWED) != 0;
    }

    function setRenewed(bool renewed) internal {
        Transient.write(RENEWED, renewed ? 1 : 0);
    }

    /// @dev Joins the end of the queue.
    function push(bytes memory message) internal {
        uint256 counts = Transient.read(QUEUE);
        uint256 at = _place(counts >> JOINED_SHIFT);
        uint256 length = message.length;
        Transient.write(at, length);
        for (uint256 i; i < length; i += 32) {
            uint256 word;
            // Within the words of `message`, the last of which may hold more than belongs to it.
            assembly ("memory-safe") {
                word := mload(add(add(message, 0x20), i))
            }
            Transient.write(at + 1 + i / 32, word);
        }
        Transient.write(QUEUE, counts + (1 << JOINED_SHIFT));
    }

    /// @dev Whether there is a message in the queue.
    function waits() internal view returns (bool) {
        uint256 counts = Transient.read(QUEUE);
        return uint128(counts) != counts >> JOINED_SHIFT;
    }

    /// @dev The first message of the queue, which leaves it; empty where there is none.
    function shift() internal returns (bytes memory message) {
        uint256 counts = Transient.read(QUEUE);
        uint256 handled = uint128(counts);
        if (handled == counts >> JOINED_SHIFT) return "";
        uint256 at = _place(handled);
        message = new bytes(Transient.read(at));
        for (uint256 i; i < message.length; i += 32) {
            uint256 word = Transient.read(at + 1 + i / 32);
            // Solidity has allocated whole words.
            assembly ("memory-safe") {
                mstore(add(add(message, 0x20), i), word)
            }
        }
        Transient.write(QUEUE, counts + 1);
    }

    /// @dev Where the length of a message stands, and behind it its words. Places are never used twice in a transaction.
    function _place(uint256 index) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(QUEUE, index)));
    }

    function _take(uint256 slot) private returns (uint256 word) {
        word = Transient.read(slot);
        if (word != 0) Transient.write(slot, 0);
    }
}
