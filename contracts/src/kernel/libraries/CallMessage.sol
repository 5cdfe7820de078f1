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

    /// @dev The caller has bounded gas by 24 bits, and amounts by 96.
    function encode(IMessages.Call calldata call, address from, uint256 prepaid)
        internal
        pure
        returns (bytes memory)
    {
        bytes memory head = abi.encodePacked(
            Message.CALL, uint8(0), uint24(call.gas), call.to, from, call.owner, call.key, call.refund
        );
        return abi.encodePacked(
            head, uint96(call.value), uint96(prepaid), call.assetKey, uint96(call.amount), call.data
        );
    }

    function decode(bytes memory message) internal pure returns (Fields memory fields) {
        fields.hops = uint8(message[1]);
        fields.gas = _number(message, 2, 3);
        fields.to = address(uint160(_number(message, 5, 20)));
        fields.from = address(uint160(_number(message, 25, 20)));
        fields.owner = address(uint160(_number(message, 45, 20)));
        fields.key = _number(message, 65, 32);
        fields.refund = address(uint160(_number(message, 97, 20)));
        fields.value = _number(message, 117, 12);
        fields.prepaid = _number(message, 129, 12);
        fields.assetKey = _number(message, 141, 32);
        fields.amount = _number(message, 173, 12);
    }

    function _number(bytes memory message, uint256 at, uint256 size) private pure returns (uint256 value) {
        // Within the message, or the words behind it, of which nothing stays.
        assembly ("memory-safe") {
            value := shr(sub(256, shl(3, size)), mload(add(add(message, 0x20), at)))
        }
    }

    /// @dev The same message, handed on once more.
    function handedOn(bytes calldata message) internal pure returns (bytes memory next) {
        next = message;
        next[1] = bytes1(uint8(message[1]) + 1);
    }
}
