// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev What transactions cost: Ethereum's own schedule, whatever the kernel spends (P26).
library GasSchedule {
    uint256 internal constant TRANSACTION = 21_000;
    /// @dev A zero byte of calldata is one token, another one four (EIP-7623).
    uint256 internal constant TOKEN = 4;
    uint256 internal constant TOKEN_FLOOR = 10;
    uint256 internal constant ACCESS_ADDRESS = 2_400;
    uint256 internal constant ACCESS_KEY = 1_900;
    uint256 internal constant MOVE = 80_000;
    uint256 internal constant WITHDRAW = 60_000;
    uint256 internal constant CREATE = 32_000;
    uint256 internal constant INITCODE_WORD = 2;
    /// @dev An app is made on every chain, and paid for as if on two: what the first costs, and as much towards the others.
    uint256 internal constant CREATION_FACTOR = 2;
    uint256 internal constant LIMIT_MAX = 12_000_000;

    /// @dev Gas of a transaction with `tokens` in its calldata; `execution` is what its access list, its operation and its app cost.
    function used(uint256 tokens, uint256 execution) internal pure returns (uint256) {
        unchecked {
            // Calldata is far below 2^64 bytes, and `execution` below 2^128: 1,900 for each 32 bytes of it, and real gas.
            uint256 standard = tokens * TOKEN + execution;
            uint256 floor = tokens * TOKEN_FLOOR;
            return TRANSACTION + (standard > floor ? standard : floor);
        }
    }

    /// @dev What making an app costs besides, by `initcode` bytes (EIP-2, EIP-3860).
    function creation(uint256 initcode) internal pure returns (uint256) {
        return CREATE + (initcode + 31) / 32 * INITCODE_WORD;
    }

    /// @dev EIP-7623's tokens in calldata: its zero bytes, and four times the others.
    function tokensOf(uint256 offset, uint256 length) internal pure returns (uint256 tokens) {
        // Reads calldata only. In each word, bit 7 of a byte of `marks` is set where the byte is not zero: `(b & 0x7f) + 0x7f`
        // carries into bit 7 unless the low bits are zero, and does not leave the byte; or-ing `b` adds bit 7 itself. The
        // bits, shifted to the bottom of their bytes, are summed by the multiplication into the top byte (at most 32).
        assembly ("memory-safe") {
            let low := 0x7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f
            let ones := 0x0101010101010101010101010101010101010101010101010101010101010101
            let nonZero := 0
            let p := offset
            let end := add(offset, and(length, not(31)))
            for {} lt(p, end) { p := add(p, 0x20) } {
                let word := calldataload(p)
                nonZero := add(
                    nonZero,
                    shr(248, mul(and(shr(7, or(add(and(word, low), low), word)), ones), ones))
                )
            }
            // Of the last word, what stands past the end counts as zero, and is not counted below.
            let past := sub(0x100, shl(3, and(length, 31)))
            let word := shl(past, shr(past, calldataload(p)))
            nonZero := add(
                nonZero,
                shr(248, mul(and(shr(7, or(add(and(word, low), low), word)), ones), ones))
            )
            tokens := add(length, mul(3, nonZero))
        }
    }
}
