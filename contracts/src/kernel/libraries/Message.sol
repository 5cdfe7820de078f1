// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev What a message of a lane is, from its bytes alone (docs/WIRE.md, "Messages and lanes"): `length` of them, and the first 32.
library Message {
    uint8 internal constant CREDIT = 1;
    uint8 internal constant ACCOUNT = 2;
    uint256 internal constant CREDITS_MAX = 64;
    uint256 internal constant ACCOUNT_BYTES = 49;

    /// @dev What a message is: how many credits, from 1 to 64, or one of these.
    uint256 internal constant KIND_NONE = 0;
    uint256 internal constant KIND_ACCOUNT = CREDITS_MAX + 1;

    /// @dev Gas of a word's first write, with its place in the log.
    uint256 internal constant WRITE_GAS = 24_000;
    /// @dev Gas of a message but for its words.
    uint256 internal constant BASE_GAS = 8_000;

    function kindOf(uint256 length, bytes32 start) internal pure returns (uint256) {
        if (length < 33) return KIND_NONE;
        uint8 first = uint8(start[0]);
        if (length == ACCOUNT_BYTES) return first == ACCOUNT ? KIND_ACCOUNT : KIND_NONE;
        if (first != CREDIT || length & 31 != 1) return KIND_NONE;
        uint256 count = length >> 5;
        return count > CREDITS_MAX ? KIND_NONE : count;
    }

    /// @dev Words that handling a message writes at most, the one that parks it included.
    function writesOf(uint256 kind) internal pure returns (uint256) {
        return kind == KIND_NONE || kind == KIND_ACCOUNT ? 1 : kind;
    }

    /// @dev Gas that handling the message takes at most, as both ends of its lane count it (P11); what must be there before it is handled (P9) follows
    /// from it. The place for kinds of message that bring gas of their own. Not counted is what a release on the hub
    /// takes besides (Inbox), since the sender's bytes do not say where a credit goes: a lane to the hub is bounded by its count.
    function gasOf(uint256 kind) internal pure returns (uint256) {
        unchecked {
            // Constants times 64 at most.
            return BASE_GAS + writesOf(kind) * WRITE_GAS;
        }
    }

    function gasOf(bytes memory message) internal pure returns (uint256) {
        bytes32 start;
        // Reads only. A message that is shorter than its first word is of no kind, whatever stands behind it.
        assembly ("memory-safe") {
            start := mload(add(message, 0x20))
        }
        return gasOf(kindOf(message.length, start));
    }
}
