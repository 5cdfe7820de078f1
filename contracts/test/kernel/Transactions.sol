// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Rlp} from "./Rlp.sol";
import {Vm} from "../support/Test.sol";

/// @dev One entry of an access list.
struct Access {
    address target;
    bytes32[] keys;
}

/// @dev A transaction as a wallet sees it; `kind` is its EIP-2718 type, and legacy is 0.
struct Transaction {
    uint8 kind;
    uint256 chainId;
    uint256 nonce;
    uint256 tip;
    uint256 maxFee; // gas price where kind < 2
    uint256 gasLimit;
    bytes to; // 20 bytes, or none
    uint256 value;
    bytes data;
    Access[] access;
}

using TransactionsLibrary for Transaction global;

/// @dev What a wallet does, written plainly.
library TransactionsLibrary {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    uint256 internal constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    function fields(Transaction memory t) internal pure returns (bytes memory) {
        bytes memory head = t.kind == 0 ? bytes("") : Rlp.integer(t.chainId);
        bytes memory fees = Rlp.integer(t.maxFee);
        if (t.kind == 2) fees = bytes.concat(Rlp.integer(t.tip), fees);
        head = bytes.concat(head, Rlp.integer(t.nonce), fees, Rlp.integer(t.gasLimit));
        bytes memory access = t.kind == 0 ? bytes("") : accessList(t.access);
        return bytes.concat(head, Rlp.text(t.to), Rlp.integer(t.value), Rlp.text(t.data), access);
    }

    function accessList(Access[] memory access) internal pure returns (bytes memory) {
        bytes memory entries;
        for (uint256 i = 0; i < access.length; ++i) {
            bytes memory keys;
            for (uint256 k = 0; k < access[i].keys.length; ++k) {
                keys = bytes.concat(keys, hex"a0", access[i].keys[k]);
            }
            entries = bytes.concat(
                entries, Rlp.list(bytes.concat(hex"94", bytes20(access[i].target), Rlp.list(keys)))
            );
        }
        return Rlp.list(entries);
    }

    function signingHash(Transaction memory t) internal pure returns (bytes32) {
        bytes memory payload = fields(t);
        if (t.kind == 0) payload = bytes.concat(payload, Rlp.integer(t.chainId), hex"8080");
        return keccak256(envelope(t.kind, payload));
    }

    function envelope(uint8 kind, bytes memory payload) internal pure returns (bytes memory) {
        bytes memory body = Rlp.list(payload);
        return kind == 0 ? body : abi.encodePacked(kind, body);
    }

    function sign(Transaction memory t, uint256 key) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, signingHash(t));
        return signed(t, v - 27, uint256(r), uint256(s));
    }

    /// @dev With a signature of the caller's making.
    function signed(Transaction memory t, uint256 parity, uint256 r, uint256 s)
        internal
        pure
        returns (bytes memory)
    {
        uint256 v = t.kind == 0 ? t.chainId * 2 + 35 + parity : parity;
        return envelope(t.kind, bytes.concat(fields(t), Rlp.integer(v), Rlp.integer(r), Rlp.integer(s)));
    }
}
