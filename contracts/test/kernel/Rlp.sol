// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev Canonical RLP, written plainly: what the decoder is tested against.
library Rlp {
    function text(bytes memory value) internal pure returns (bytes memory) {
        if (value.length == 1 && uint8(value[0]) < 0x80) return value;
        return bytes.concat(header(0x80, value.length), value);
    }

    function integer(uint256 value) internal pure returns (bytes memory) {
        return text(minimal(value));
    }

    /// @dev `payload` is the concatenation of encoded items.
    function list(bytes memory payload) internal pure returns (bytes memory) {
        return bytes.concat(header(0xc0, payload.length), payload);
    }

    function header(uint8 base, uint256 length) internal pure returns (bytes memory) {
        if (length < 56) return abi.encodePacked(uint8(base + length));
        bytes memory size = minimal(length);
        return abi.encodePacked(uint8(base + 55 + size.length), size);
    }

    /// @dev Big-endian without leading zeros; nothing for zero.
    function minimal(uint256 value) internal pure returns (bytes memory result) {
        for (; value != 0; value >>= 8) {
            result = abi.encodePacked(uint8(value), result);
        }
    }
}
