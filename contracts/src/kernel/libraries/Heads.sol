// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

import {KernelStorage} from "./KernelStorage.sol";
import {SparseMerkle} from "./SparseMerkle.sol";
import {Head, HeadProof, LeafProof, Witness} from "../types/Network.sol";

/// @dev The network as this kernel has learned it: roots over heads, heads under roots, words under heads (P16).
library Heads {
    /// @dev Roots remembered, at number % ROOTS.
    uint256 internal constant ROOTS = 64;

    /// @dev Thrown when a proof names a checkpoint that this kernel has not accepted, or has forgotten.
    error UnknownCheckpoint(uint64 number);
    /// @dev Thrown when a head is not under the checkpoint's root.
    error HeadNotProved(uint64 chainId, uint24 generation);
    /// @dev Thrown when a word is not under the head's commitment.
    error WordNotProved(uint256 slot);

    function remember(KernelStorage.Layout storage l, uint64 number, bytes32 heads) internal {
        l.roots[number % ROOTS] = _entry(number, heads);
    }

    function remembers(KernelStorage.Layout storage l, uint64 number, bytes32 heads)
        internal
        view
        returns (bool)
    {
        return l.roots[number % ROOTS] == _entry(number, heads);
    }

    /// @dev Reverts unless `proof.head` is a head of a checkpoint whose root is remembered.
    function check(KernelStorage.Layout storage l, HeadProof calldata proof) internal view {
        if (!remembers(l, proof.checkpoint, proof.heads)) revert UnknownCheckpoint(proof.checkpoint);
        checkUnder(proof.heads, proof.head, proof.path);
    }

    /// @dev Reverts unless `head` is under `root`. A head's 480 bytes can be no inner node's 64.
    function checkUnder(bytes32 root, Head calldata head, bytes32[] calldata path) internal pure {
        if (MerkleProof.processProofCalldata(path, hash(head)) != root) {
            revert HeadNotProved(head.chainId, head.generation);
        }
    }

    /// @dev Reverts unless `slot` holds `leaf.word` on the chain of `head`, at its block.
    function checkWord(Head calldata head, uint256 slot, LeafProof calldata leaf) internal pure {
        if (!SparseMerkle.holds(head.commitment, slot, leaf.word, leaf.siblings)) revert WordNotProved(slot);
    }

    /// @dev Reverts unless `slot` holds `witness.word` on the chain of `head`, at its block; zero: nothing.
    function checkWitness(Head calldata head, uint256 slot, Witness calldata witness) internal pure {
        bool stands = witness.word == 0
            ? SparseMerkle.lacks(head.commitment, slot, witness.otherKey, witness.otherWord, witness.siblings)
            : SparseMerkle.holds(head.commitment, slot, witness.word, witness.siblings);
        if (!stands) revert WordNotProved(slot);
    }

    /// @dev keccak256(abi.encode(head)). Calldata holds it in that form already; a field with dirty upper bits gives another
    /// hash, which no tree holds.
    function hash(Head calldata head) internal pure returns (bytes32 result) {
        // Writes beyond the free memory pointer only.
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, head, 480)
            result := keccak256(free, 480)
        }
    }

    function _entry(uint64 number, bytes32 heads) private pure returns (bytes32) {
        return keccak256(abi.encode(number, heads));
    }
}
