// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev Proofs under a chain's commitment (docs/WIRE.md, "Commitment: a compact sparse Merkle tree").
///
/// A leaf's node is hashed over 65 bytes and an inner node's over 64, so that neither can pass for the other, and a subtree
/// with one leaf is that leaf's node: a set of leaves has one tree.
library SparseMerkle {
    /// @dev Bits of a key: no leaf is deeper.
    uint256 internal constant DEPTH_MAX = 256;

    /// @dev Whether `slot` holds `word` under `root`. A word of zero is no leaf, so it is never held.
    function holds(bytes32 root, uint256 slot, bytes32 word, bytes32[] calldata siblings)
        internal
        pure
        returns (bool)
    {
        if (word == 0 || siblings.length > DEPTH_MAX) return false;
        bytes32 key = keyOf(slot);
        return climb(key, leafNode(key, word), siblings) == root;
    }

    /// @dev Whether `slot` is empty under `root`: its path ends at nothing (`otherWord` zero), or at the leaf of another key.
    function lacks(
        bytes32 root,
        uint256 slot,
        bytes32 otherKey,
        bytes32 otherWord,
        bytes32[] calldata siblings
    ) internal pure returns (bool) {
        if (siblings.length > DEPTH_MAX) return false;
        bytes32 key = keyOf(slot);
        if (otherWord == 0) return climb(key, 0, siblings) == root;

        // The other leaf stands on this key's path when all bits above its depth are equal. At depth 256 that is the key itself.
        bool shares = uint256(key ^ otherKey) >> (DEPTH_MAX - siblings.length) == 0;
        return otherKey != key && shares && climb(key, leafNode(otherKey, otherWord), siblings) == root;
    }

    function keyOf(uint256 slot) internal pure returns (bytes32 key) {
        // Scratch space alone.
        assembly ("memory-safe") {
            mstore(0x00, slot)
            key := keccak256(0x00, 0x20)
        }
    }

    function leafNode(bytes32 key, bytes32 word) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), key, word));
    }

    /// @dev The root above `node`, which stands on the path of `key` at depth `siblings.length`, at most 256.
    function climb(bytes32 key, bytes32 node, bytes32[] calldata siblings)
        internal
        pure
        returns (bytes32 root)
    {
        // Scratch space alone. The node at depth d is the right child if bit d - 1 of the key is set.
        assembly ("memory-safe") {
            root := node
            let end := add(siblings.offset, shl(5, siblings.length))
            let shift := sub(256, siblings.length)
            for { let at := siblings.offset } lt(at, end) { at := add(at, 0x20) } {
                let side := shl(5, and(shr(shift, key), 1))
                mstore(side, root)
                mstore(xor(side, 0x20), calldataload(at))
                root := keccak256(0x00, 0x40)
                shift := add(shift, 1)
            }
        }
    }
}
