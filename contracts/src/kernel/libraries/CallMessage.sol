// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMessages} from "../interfaces/IMessages.sol";
import {Message} from "./Message.sol";

/// @dev A message of an app, byte by byte (docs/WIRE.md, "Messages of apps"). Its readers take bytes that `Message.kindOf` has found to be one.
library CallMessage {
    /// @dev What the fields of a message say, but for its data, which stand behind `Message.CALL_BYTES`.
    struct Fields {
        uint256 hops;
        uint256 gas;
        address to;
        address from;
        address owner;
        uint256 key;
        address refund;
        uint256 value;
        uint256 prepaid; // wei
        uint256 assetKey;
        uint256 amount;
    }

    /// @dev Chains that a message is handed on by at most (P8).
    uint256 internal constant HOPS_MAX = 8;

    /// @dev Bytes that stand free before a message which is made here: for the words of its log (Lane).
    uint256 internal constant LOG_HEAD = 0x60;

    /// @dev The caller has bounded gas by 24 bits, and amounts by 96. Byte by byte as docs/WIRE.md has it, LOG_HEAD bytes behind the free memory pointer.
    function encode(IMessages.Call calldata sent, address from, uint256 prepaid)
        internal
        pure
        returns (bytes memory message)
    {
        bytes calldata data = sent.data;
        message = _allocate(Message.CALL_BYTES + data.length);
        uint256 kind = Message.CALL;
        // Fills what was allocated, from its start to its end: each word's last bytes are written over by the next one, and the last word is in the room behind a
        // message. What stands above the addresses in calldata is shifted out.
        assembly ("memory-safe") {
            let at := add(message, 0x20)
            let to := shr(40, shl(96, calldataload(sent)))
            mstore(at, or(shl(216, or(shl(32, kind), calldataload(add(sent, 0x60)))), to))
            mstore(add(at, 25), shl(96, from))
            mstore(add(at, 45), shl(96, calldataload(add(sent, 0x20))))
            mstore(add(at, 65), calldataload(add(sent, 0x40)))
            mstore(add(at, 97), or(shl(96, calldataload(add(sent, 0xe0))), calldataload(add(sent, 0x80))))
            mstore(add(at, 129), shl(160, prepaid))
            mstore(add(at, 141), calldataload(add(sent, 0xa0)))
            mstore(add(at, 173), shl(160, calldataload(add(sent, 0xc0))))
            let end := add(at, 185)
            calldatacopy(end, data.offset, data.length)
            mstore(add(end, data.length), 0)
        }
    }

    function decode(bytes memory message) internal pure returns (Fields memory fields) {
        // Reads the 185 bytes of a message, and what stands behind them, of which nothing stays; writes the eleven words of `fields`.
        assembly ("memory-safe") {
            let at := add(message, 0x20)
            let first := mload(at)
            mstore(fields, byte(1, first))
            mstore(add(fields, 0x20), and(shr(216, first), 0xffffff))
            mstore(add(fields, 0x40), shr(96, mload(add(at, 5))))
            mstore(add(fields, 0x60), shr(96, mload(add(at, 25))))
            mstore(add(fields, 0x80), shr(96, mload(add(at, 45))))
            mstore(add(fields, 0xa0), mload(add(at, 65)))
            mstore(add(fields, 0xc0), shr(96, mload(add(at, 97))))
            mstore(add(fields, 0xe0), shr(160, mload(add(at, 117))))
            mstore(add(fields, 0x100), shr(160, mload(add(at, 129))))
            mstore(add(fields, 0x120), mload(add(at, 141)))
            mstore(add(fields, 0x140), shr(160, mload(add(at, 173))))
        }
    }

    /// @dev The same message, handed on once more than `hops`, which are below HOPS_MAX.
    function handedOn(bytes calldata message, uint256 hops) internal pure returns (bytes memory next) {
        next = _allocate(message.length);
        // Fills what was allocated, and the room behind it.
        assembly ("memory-safe") {
            let at := add(next, 0x20)
            calldatacopy(at, message.offset, message.length)
            mstore(add(at, message.length), 0)
            mstore8(add(at, 1), add(hops, 1))
        }
    }

    /// @dev Room for a message that the caller fills: LOG_HEAD bytes before its length, and a word behind its bytes, so that what pads them can be made zero.
    function _allocate(uint256 length) private pure returns (bytes memory message) {
        uint256 head = LOG_HEAD;
        // Moves the free memory pointer behind all that.
        assembly ("memory-safe") {
            message := add(mload(0x40), head)
            mstore(message, length)
            mstore(0x40, add(message, and(add(length, 0x5f), not(0x1f))))
        }
    }
}
