// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BAD_SIGNATURE, MALFORMED, SUCCESS, UNSUPPORTED_TYPE, WRONG_CHAIN} from "../types/Outcomes.sol";

/// @dev A user's transaction as signed. Types 0 and 1 have `tip` and `maxFee` equal to their gas price. The assembly below knows
/// the places of the fields.
struct SignedTransaction {
    address sender; // 0x00
    uint256 nonce; // 0x20, below 2^64 - 1
    uint256 tip; // 0x40, at most maxFee
    uint256 maxFee; // 0x60
    uint256 gasLimit; // 0x80, below 2^64
    uint256 to; // 0xa0, an address, or NO_RECIPIENT
    uint256 value; // 0xc0
    uint256 dataOffset; // 0xe0, in calldata
    uint256 dataLength; // 0x100
    uint256 accessGas; // 0x120, what the schedule asks for the access list
    uint256 tokens; // EIP-7623's, of the data; counted where the schedule is, not by `decode`
}

/// @dev `to` of a transaction that creates a contract.
uint256 constant NO_RECIPIENT = 1 << 160;

/// @dev Decodes the bytes that a wallet signed: EIP-155, EIP-2930 and EIP-1559, in canonical RLP and nothing else, so that no
/// third party can give a transaction another hash (P27). No bytes make it revert.
library SignedTransactionLibrary {
    // GasSchedule's, in literals, as assembly asks for.
    uint256 private constant ACCESS_ADDRESS = 2_400;
    uint256 private constant ACCESS_KEY = 1_900;

    /// @dev secp256k1's order, halved: a higher s has a lower twin.
    uint256 private constant S_MAX = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @dev Gas that `decode` needs at most: the recovery and the fields, and for each byte of the item its part in the access list's
    /// loop, in the copy that is hashed and in the memory under it (measured: KernelGas.t.sol).
    uint256 internal constant DECODE_GAS = 12_000;
    uint256 internal constant DECODE_BYTE_GAS = 32;

    /// @dev Decodes calldata [offset, end) into `t`, whatever `t` held. `outcome` is SUCCESS, or why the bytes are no transaction of this
    /// network; what `t` holds then means nothing.
    function decode(SignedTransaction memory t, uint256 offset, uint256 end, uint256 networkId)
        internal
        view
        returns (uint256 outcome)
    {
        if (offset == end) return MALFORMED;
        uint256 kind;
        // Reads calldata only.
        assembly ("memory-safe") {
            kind := byte(0, calldataload(offset))
        }
        if (kind != 2 && kind != 1 && kind < 0xc0) return kind < 0x80 ? UNSUPPORTED_TYPE : MALFORMED;
        outcome = MALFORMED;

        // Fields are read one after the other, and each reader says where the next one begins. One that finds something not
        // canonical says 2^128: from there on calldata is zeros, places only grow and cannot wrap, and so the last one is not
        // `end`. The same holds for a field that reaches past `end`. So one comparison judges them all; only what loops or
        // copies looks at `end` earlier.
        //
        // Memory: writes the struct `t`, the scratch space, and beyond the free memory pointer, where nothing is kept:
        // m: hash | v | r | s (ecrecover's input) | header of the unsigned list, right-aligned | its payload.
        assembly ("memory-safe") {
            /// An integer of at most 32 bytes, without leading zeros.
            function integer(p) -> value, next {
                value := byte(0, calldataload(p))
                if lt(value, 0x81) {
                    // The byte itself, but zero is written 0x80.
                    next := add(p, 1)
                    if and(value, 0x7f) { leave }
                    if iszero(value) { next := shl(128, 1) }
                    value := 0
                    leave
                }
                // 0x80 + size: of the word that follows, all but the last `rest` bits. Past 0xa0 `rest` is negative, and so the value is
                // zero. A single byte would stand for itself below 0x80; of more, the first one is not zero.
                next := add(p, sub(value, 0x7f))
                let rest := shl(3, sub(0xa0, value))
                value := shr(rest, calldataload(add(p, 1)))
                if or(lt(value, 0x80), iszero(shr(sub(248, rest), value))) { next := shl(128, 1) }
            }

            /// The payload behind a length of `sizeBytes` bytes that starts at the second byte of `head`.
            function long(p, head, sizeBytes) -> start, size {
                start := shl(128, 1)
                let n := shr(sub(256, shl(3, sizeBytes)), shl(8, head))
                if and(gt(n, 55), gt(byte(1, head), 0)) {
                    size := n
                    start := add(add(p, 1), sizeBytes)
                }
            }

            /// The payload of a list.
            function list(p) -> start, size {
                let head := calldataload(p)
                let first := byte(0, head)
                switch gt(first, 0xf7)
                case 1 { start, size := long(p, head, sub(first, 0xf7)) }
                default {
                    start := shl(128, 1)
                    if gt(first, 0xbf) {
                        start := add(p, 1)
                        size := sub(first, 0xc0)
                    }
                }
            }

            /// A string of any length.
            function text(p) -> start, size {
                let head := calldataload(p)
                let first := byte(0, head)
                start := add(p, 1)
                switch lt(first, 0xb8)
                case 1 {
                    switch lt(first, 0x80)
                    case 1 {
                        start := p
                        size := 1
                    }
                    default {
                        size := sub(first, 0x80)
                        if and(eq(size, 1), lt(byte(1, head), 0x80)) { start := shl(128, 1) }
                    }
                }
                default {
                    start := shl(128, 1)
                    if lt(first, 0xc0) { start, size := long(p, head, sub(first, 0xb7)) }
                }
            }

            /// An access list, and what it costs.
            function accessList(p, end_) -> next, cost {
                let q, size := list(p)
                let listEnd := add(q, size)
                next := shl(128, 1)
                if gt(listEnd, end_) { leave }
                for {} lt(q, listEnd) {} {
                    let entry, entrySize := list(q)
                    q := add(entry, entrySize)
                    if or(gt(q, listEnd), xor(byte(0, calldataload(entry)), 0x94)) { leave }
                    let key, keysSize := list(add(entry, 21))
                    // Each key has 33 bytes.
                    if or(xor(add(key, keysSize), q), mod(keysSize, 33)) { leave }
                    cost := add(cost, add(ACCESS_ADDRESS, mul(ACCESS_KEY, div(keysSize, 33))))
                    for {} lt(key, q) { key := add(key, 33) } {
                        if xor(byte(0, calldataload(key)), 0xa0) { leave }
                    }
                }
                next := listEnd
            }

            let m := mload(0x40)
            let p := add(offset, lt(kind, 0xc0))
            let x := calldataload(p)
            // The list of fields: as a rule it has a length of one byte.
            switch and(eq(byte(0, x), 0xf8), gt(byte(1, x), 55))
            case 1 {
                x := byte(1, x)
                p := add(p, 2)
            }
            default { p, x := list(p) }
            if eq(add(p, x), end) {
                let start := p
                mstore(0x00, networkId)
                if lt(kind, 0xc0) {
                    x, p := integer(p)
                    mstore(0x00, x)
                }
                x, p := integer(p)
                mstore(add(t, 0x20), x)
                x, p := integer(p)
                mstore(add(t, 0x40), x)
                if eq(kind, 2) { x, p := integer(p) }
                mstore(add(t, 0x60), x)
                x, p := integer(p)
                mstore(add(t, 0x80), x)

                x := calldataload(p)
                switch byte(0, x)
                case 0x94 {
                    mstore(add(t, 0xa0), shr(96, shl(8, x)))
                    p := add(p, 21)
                }
                case 0x80 {
                    mstore(add(t, 0xa0), NO_RECIPIENT)
                    p := add(p, 1)
                }
                default { p := shl(128, 1) }

                x, p := integer(p)
                mstore(add(t, 0xc0), x)

                // Data and access list: as a rule both are empty.
                mstore(add(t, 0x100), 0)
                mstore(add(t, 0x120), 0)
                x := shr(240, calldataload(p))
                switch and(eq(x, 0x80c0), lt(kind, 0xc0))
                case 1 { p := add(p, 2) }
                default {
                    p, x := text(p)
                    mstore(add(t, 0xe0), p)
                    mstore(add(t, 0x100), x)
                    p := add(p, x)
                    if lt(kind, 0xc0) {
                        p, x := accessList(p, end)
                        mstore(add(t, 0x120), x)
                    }
                }

                if lt(p, end) {
                    // What was signed: the fields so far (a legacy transaction: and the chain id and two zeros) as a list.
                    x := sub(p, start)
                    calldatacopy(add(m, 0xa0), start, x)
                    if gt(kind, 2) {
                        // The chain id as a string of k bytes, or below 0x80 as itself, at the top of a word.
                        let k := 1
                        let word := shl(248, networkId)
                        if gt(networkId, 0x7f) {
                            for {} shr(shl(3, k), networkId) {} { k := add(k, 1) }
                            word := or(shl(248, add(0x80, k)), shl(sub(248, shl(3, k)), networkId))
                            k := add(k, 1)
                        }
                        mstore(add(add(m, 0xa0), x), or(word, shl(sub(240, shl(3, k)), 0x8080)))
                        x := add(add(x, k), 2)
                    }
                    // Its header, of `size` bytes, and before it the type.
                    let header := add(0xc0, x)
                    let size := 1
                    if gt(x, 55) {
                        size := add(add(2, gt(x, 0xff)), add(gt(x, 0xffff), gt(x, 0xffffff)))
                        header := or(shl(shl(3, sub(size, 1)), add(0xf6, size)), x)
                    }
                    if lt(kind, 0xc0) {
                        header := or(shl(shl(3, size), kind), header)
                        size := add(size, 1)
                    }
                    mstore(add(m, 0x80), header)
                    mstore(m, keccak256(sub(add(m, 0xa0), size), add(x, size)))

                    // The signature: v is y parity, or of a legacy transaction 35 + 2 · chainId + parity. Any other v of that is of no
                    // chain, or of another one.
                    x := byte(0, calldataload(p))
                    p := add(p, 1)
                    if xor(x, 1) {
                        x, p := integer(sub(p, 1))
                        if and(lt(kind, 0xc0), gt(x, 1)) { p := shl(128, 1) }
                    }
                    if gt(kind, 2) {
                        x := sub(x, add(35, shl(1, networkId)))
                        if gt(x, 1) { mstore(0x00, not(networkId)) }
                    }
                    mstore(add(m, 0x20), add(x, 27))
                    // r and s: as a rule of 32 bytes.
                    switch and(eq(byte(0, calldataload(p)), 0xa0), gt(byte(1, calldataload(p)), 0))
                    case 1 {
                        mstore(add(m, 0x40), calldataload(add(p, 1)))
                        p := add(p, 33)
                    }
                    default {
                        x, p := integer(p)
                        mstore(add(m, 0x40), x)
                    }
                    x, p := integer(p)
                    mstore(add(m, 0x60), x)

                    // And the ranges: nonce < 2^64 - 1, gas < 2^64, tip <= maxFee.
                    if and(
                        and(eq(p, end), lt(mload(add(t, 0x20)), 0xffffffffffffffff)),
                        iszero(or(shr(64, mload(add(t, 0x80))), gt(mload(add(t, 0x40)), mload(add(t, 0x60)))))
                    ) {
                        outcome := WRONG_CHAIN
                        if eq(mload(0x00), networkId) {
                            outcome := BAD_SIGNATURE
                            // The precompile answers nothing where r or s is zero or too large, or r is of no point.
                            if iszero(gt(x, S_MAX)) {
                                mstore(0x00, 0)
                                pop(staticcall(gas(), 1, m, 0x80, 0x00, 0x20))
                                mstore(t, mload(0x00))
                                if mload(0x00) { outcome := SUCCESS }
                            }
                        }
                    }
                }
            }
        }
    }
}
