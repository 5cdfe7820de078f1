// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Allowances of one owner, among the words of a belonging
/// @notice Word 0 is another's (the permit nonce); each other word is an allowance: spender in bits 96–255, value in bits 0–95, all ones for the unlimited
/// one. In no order, none of zero, no spender twice.
library Allowances {
    /// @dev Of one owner at a time. They are looked through one by one.
    uint256 internal constant COUNT_MAX = 64;

    uint256 private constant VALUE_BITS = 96;
    uint256 private constant UNLIMITED = 2 ** 96 - 1;

    /// @dev Where `spender`'s allowance stands, or where it would: at the end, and at 1 where there are no words.
    function find(bytes32[] memory words, address spender) internal pure returns (uint256 index) {
        uint256 count = words.length;
        uint256 wanted = uint160(spender);
        unchecked {
            // Below `count`, as the place of an array's word is.
            for (index = 1; index < count; ++index) {
                if (uint256(words[index]) >> VALUE_BITS == wanted) return index;
            }
        }
    }

    /// @dev The allowance at `index`, zero where there is none.
    function valueAt(bytes32[] memory words, uint256 index) internal pure returns (uint256 value) {
        if (index >= words.length) return 0;
        value = uint256(words[index]) & UNLIMITED;
        if (value == UNLIMITED) value = type(uint256).max;
    }

    function valueFor(bytes32[] memory words, address spender) internal pure returns (uint256) {
        return valueAt(words, find(words, spender));
    }

    /// @dev Whether a word can say `value`.
    function fits(uint256 value) internal pure returns (bool) {
        return value < UNLIMITED || value == type(uint256).max;
    }

    function pack(address spender, uint256 value) internal pure returns (bytes32) {
        return bytes32(uint256(uint160(spender)) << VALUE_BITS | value & UNLIMITED);
    }
}
