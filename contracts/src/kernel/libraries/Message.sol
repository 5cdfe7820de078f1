// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev What a message of a lane is, from its bytes alone (docs/WIRE.md, "Messages and lanes"): `length` of them, and the first 32.
library Message {
    uint8 internal constant CREDIT = 1;
    uint8 internal constant ACCOUNT = 2;
    uint256 internal constant CREDITS_MAX = 64;
    uint8 internal constant OBJECT = 3;
    uint8 internal constant AMOUNTS = 4;
    uint8 internal constant CALL = 5;
    /// @dev A change of a setting, for the hub alone: of no kind that another chain takes in.
    uint8 internal constant SETTING = 6;
    uint256 internal constant SETTING_BYTES = 85;
    /// @dev A piece of data, for storage chains alone; what stands before its bytes, and as many as there may be: a quarter of what one real transaction holds.
    uint8 internal constant DATA = 7;
    uint256 internal constant DATA_BYTES = 13;
    uint256 internal constant PIECE_MAX = 24_576;
    uint256 internal constant ACCOUNT_BYTES = 49;
    /// @dev An object without its data words; and what stands before the credits of an asset.
    uint256 internal constant OBJECT_BYTES = 101;
    uint256 internal constant AMOUNTS_BYTES = 53;
    /// @dev A call without its data; and as many bytes as that may be.
    uint256 internal constant CALL_BYTES = 185;
    uint256 internal constant CALL_DATA_MAX = 4096;
    /// @dev Data words of an object: what one message can install within a quarter of the smallest block (P9, P10).
    uint256 internal constant DATA_MAX = 128;

    /// @dev What a message is: how many credits, from 1 to 64; or one of these, but that KIND_AMOUNTS counts the credits of an asset on top of it,
    /// KIND_OBJECT data words, KIND_PIECE the bytes of a piece of data, and KIND_CALL the gas of a call.
    uint256 internal constant KIND_NONE = 0;
    uint256 internal constant KIND_ACCOUNT = 65; // CREDITS_MAX + 1; as a number, for sums are added up at each use
    uint256 internal constant KIND_AMOUNTS = 65;
    uint256 internal constant KIND_OBJECT = 130; // KIND_AMOUNTS + CREDITS_MAX + 1
    uint256 internal constant KIND_PIECE = 259; // KIND_OBJECT + DATA_MAX + 1
    uint256 internal constant KIND_CALL = 24_836; // KIND_PIECE + PIECE_MAX + 1

    /// @dev Gas of a word's first write, with its place in the log.
    uint256 internal constant WRITE_GAS = 24_000;
    /// @dev The same with the log that announces an object.
    uint256 internal constant OBJECT_GAS = 27_000;
    /// @dev Gas of a message but for its words.
    uint256 internal constant BASE_GAS = 8_000;
    /// @dev The same of a call, its credits, refunds and logs included, or its being handed on (measured: MessagesGas.t.sol); and for each of its bytes.
    uint256 internal constant CALL_GAS = 96_000;
    uint256 internal constant CALL_BYTE_GAS = 40;
    /// @dev The same of a piece of data, its word and what it is paid for included (measured: DataGas.t.sol); and for each byte, the dearest that EIP-7623 asks for one.
    uint256 internal constant PIECE_GAS = 28_000;
    uint256 internal constant PIECE_BYTE_GAS = 40;
    /// @dev Of all that handling one call takes: what a quarter of the smallest block holds, with room for its proofs (P9).
    uint256 internal constant CALL_GAS_MAX = 6_000_000;

    function kindOf(uint256 length, bytes32 start) internal pure returns (uint256) {
        uint8 first = uint8(start[0]);
        if (length < 33) return first == DATA ? _piece(length) : KIND_NONE;
        if (first == ACCOUNT) return length == ACCOUNT_BYTES ? KIND_ACCOUNT : KIND_NONE;
        if (first == CREDIT) return _counted(length, 1, 1, CREDITS_MAX, KIND_NONE);
        if (first == OBJECT) return _counted(length, OBJECT_BYTES, 0, DATA_MAX, KIND_OBJECT);
        if (first == CALL) return _call(length, uint24(bytes3(start << 16)));
        if (first == DATA) return _piece(length);
        return first == AMOUNTS ? _counted(length, AMOUNTS_BYTES, 1, CREDITS_MAX, KIND_AMOUNTS) : KIND_NONE;
    }

    /// @dev Gas of a call of so many bytes, which may itself use `limit`: 1/63 more must be there for it to be given that (EIP-150).
    function callGas(uint256 length, uint256 limit) internal pure returns (uint256) {
        unchecked {
            // Bytes that were paid for, and a limit of 24 bits.
            return BASE_GAS + CALL_GAS + length * CALL_BYTE_GAS + limit * 64 / 63;
        }
    }

    /// @dev What the call in a message of so many bytes may use at most.
    function callLimitMax(uint256 length) internal pure returns (uint256) {
        unchecked {
            // Of at most 4,281 bytes.
            return (CALL_GAS_MAX - callGas(length, 0)) * 63 / 64;
        }
    }

    function _call(uint256 length, uint256 limit) private pure returns (uint256) {
        if (length < CALL_BYTES || length > CALL_BYTES + CALL_DATA_MAX) return KIND_NONE;
        uint256 gas = callGas(length, limit);
        return gas > CALL_GAS_MAX ? KIND_NONE : KIND_CALL + gas;
    }

    /// @dev What a piece of data in a message of so many bytes takes. Its bytes were logged where it was sent, and are only hashed.
    function pieceGas(uint256 length) internal pure returns (uint256) {
        unchecked {
            // A length that was paid for.
            return BASE_GAS + PIECE_GAS + length * PIECE_BYTE_GAS;
        }
    }

    function _piece(uint256 length) private pure returns (uint256) {
        return length <= DATA_BYTES || length > DATA_BYTES + PIECE_MAX
            ? KIND_NONE
            : KIND_PIECE + length - DATA_BYTES;
    }

    /// @dev `kind` plus the number of words behind the first `head` bytes; none if they are not whole, or not as many as may be.
    function _counted(uint256 length, uint256 head, uint256 min, uint256 max, uint256 kind)
        private
        pure
        returns (uint256)
    {
        unchecked {
            // Where the length is below `head` the count is far above any maximum.
            uint256 count = (length - head) / 32;
            return count < min || count > max || (length - head) % 32 != 0 ? KIND_NONE : kind + count;
        }
    }

    /// @dev Words that handling a message writes at most, the one that parks it included; what a call writes besides it logs itself.
    function writesOf(uint256 kind) internal pure returns (uint256) {
        unchecked {
            // Each kind is at least what is taken from it.
            if (kind < KIND_ACCOUNT) return kind == KIND_NONE ? 1 : kind;
            if (kind == KIND_ACCOUNT) return 1;
            if (kind < KIND_OBJECT) return kind - KIND_AMOUNTS;
            return kind < KIND_PIECE ? kind - KIND_OBJECT + 1 : 1;
        }
    }

    /// @dev Gas that handling the message takes at most, as both ends of its lane count it (P11); what must be there before it is handled (P9) follows
    /// from it. Not counted is what a release on the hub
    /// takes besides (Inbox), since the sender's bytes do not say where a credit goes: a lane to the hub is bounded by its count.
    function gasOf(uint256 kind) internal pure returns (uint256) {
        unchecked {
            // Constants times 128 at most.
            if (kind <= KIND_ACCOUNT) return BASE_GAS + writesOf(kind) * WRITE_GAS;
            if (kind < KIND_OBJECT) return BASE_GAS + (kind - KIND_AMOUNTS) * OBJECT_GAS;
            if (kind < KIND_PIECE) return BASE_GAS + OBJECT_GAS + (kind - KIND_OBJECT) * WRITE_GAS;
            if (kind < KIND_CALL) return pieceGas(kind - KIND_PIECE + DATA_BYTES);
            return kind - KIND_CALL;
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
