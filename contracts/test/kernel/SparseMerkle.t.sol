// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SparseMerkleHarness} from "../../src/testing/SparseMerkleHarness.sol";
import {Test} from "../support/Test.sol";
import {Tree} from "../support/Tree.sol";

/// @dev What is under a commitment can be shown, and nothing else can (P2, P3).
contract SparseMerkleTest is Test {
    SparseMerkleHarness private _merkle = new SparseMerkleHarness();

    /// @dev Distinct slots with words that are not zero, from a seed.
    function _set(uint256 seed, uint256 size) private pure returns (Tree.Leaf[] memory leaves) {
        leaves = new Tree.Leaf[](size);
        for (uint256 i; i < size; ++i) {
            leaves[i] = Tree.leaf(_slot(seed, i), uint256(keccak256(abi.encode("word", seed, i))));
        }
    }

    function _slot(uint256 seed, uint256 index) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, index))) >> 96;
    }

    function testFuzz_everyLeafIsHeld(uint256 seed, uint256 size) public view {
        size = bound(size, 1, 24);
        Tree.Leaf[] memory leaves = _set(seed, size);
        bytes32 root = Tree.root(leaves);
        for (uint256 i; i < size; ++i) {
            (bytes32[] memory siblings,) = Tree.path(leaves, leaves[i].key);
            vm.assertTrue(_merkle.holds(root, _slot(seed, i), leaves[i].word, siblings), "held");
            vm.assertFalse(_merkle.lacks(root, _slot(seed, i), 0, 0, siblings), "not empty");
            vm.assertFalse(
                _merkle.lacks(root, _slot(seed, i), leaves[i].key, leaves[i].word, siblings),
                "itself is no other"
            );
        }
    }

    function testFuzz_whatIsNotThereIsLacked(uint256 seed, uint256 size, uint256 stranger) public view {
        size = bound(size, 0, 24);
        Tree.Leaf[] memory leaves = _set(seed, size);
        uint256 slot = _slot(stranger, size + 1);
        bytes32 key = keccak256(abi.encode(slot));
        for (uint256 i; i < size; ++i) {
            vm.assume(leaves[i].key != key);
        }
        bytes32 root = Tree.root(leaves);
        (bytes32[] memory siblings, Tree.Leaf memory end) = Tree.path(leaves, key);
        vm.assertTrue(_merkle.lacks(root, slot, end.key, end.word, siblings), "lacked");
        vm.assertFalse(_merkle.holds(root, slot, end.word, siblings), "another's word is not its word");
    }

    function testFuzz_changedProofShowsNothing(uint256 seed, uint256 size, uint256 which, bytes32 noise)
        public
        view
    {
        size = bound(size, 2, 24);
        vm.assume(noise != 0);
        Tree.Leaf[] memory leaves = _set(seed, size);
        bytes32 root = Tree.root(leaves);
        uint256 i = bound(which, 0, size - 1);
        uint256 slot = _slot(seed, i);
        (bytes32[] memory siblings,) = Tree.path(leaves, leaves[i].key);

        vm.assertFalse(_merkle.holds(root, slot, leaves[i].word ^ noise, siblings), "another word");
        vm.assertFalse(_merkle.holds(root ^ noise, slot, leaves[i].word, siblings), "another root");
        siblings[which % siblings.length] ^= noise;
        vm.assertFalse(_merkle.holds(root, slot, leaves[i].word, siblings), "another sibling");
    }

    function testFuzz_noLeafOfAnotherIsItsAbsence(uint256 seed, uint256 size, uint256 which) public view {
        size = bound(size, 2, 24);
        Tree.Leaf[] memory leaves = _set(seed, size);
        bytes32 root = Tree.root(leaves);
        uint256 i = bound(which, 0, size - 1);
        for (uint256 j; j < size; ++j) {
            if (j == i) continue;
            (bytes32[] memory siblings,) = Tree.path(leaves, leaves[j].key);
            vm.assertFalse(
                _merkle.lacks(root, _slot(seed, i), leaves[j].key, leaves[j].word, siblings), "off the path"
            );
        }
    }

    function testFuzz_rootIsOfTheSetAlone(uint256 seed, uint256 size, uint256 turn) public pure {
        size = bound(size, 1, 24);
        Tree.Leaf[] memory leaves = _set(seed, size);
        Tree.Leaf[] memory turned = new Tree.Leaf[](size);
        for (uint256 i; i < size; ++i) {
            turned[i] = leaves[(i + turn % size) % size];
        }
        vm.assertEq(Tree.root(leaves), Tree.root(turned));
    }

    function test_zeroIsNoLeaf() public view {
        bytes32 node = keccak256(abi.encodePacked(hex"00", keccak256(abi.encode(uint256(7))), bytes32(0)));
        vm.assertFalse(_merkle.holds(node, 7, 0, new bytes32[](0)));
    }

    function test_emptyTreeLacksEverything() public view {
        vm.assertTrue(_merkle.lacks(0, 7, 0, 0, new bytes32[](0)));
        vm.assertFalse(_merkle.lacks(bytes32(uint256(1)), 7, 0, 0, new bytes32[](0)));
    }

    /// @dev An inner node's 64 bytes cannot be read as a leaf's key and word: a leaf is hashed over 65.
    function test_innerNodeIsNoLeaf() public view {
        Tree.Leaf[] memory leaves = _set(1, 2);
        (bytes32[] memory siblings,) = Tree.path(leaves, leaves[0].key);
        while (siblings.length > 1) {
            leaves = _set(uint256(siblings[0]), 2);
            (siblings,) = Tree.path(leaves, leaves[0].key);
        }
        bytes32 left = keccak256(abi.encodePacked(hex"00", leaves[0].key, leaves[0].word));
        vm.assertFalse(_merkle.lacks(Tree.root(leaves), 7, left, siblings[0], new bytes32[](0)));
        vm.assertFalse(_merkle.lacks(Tree.root(leaves), 7, siblings[0], left, new bytes32[](0)));
    }

    function test_proofIsNoLongerThanAKey() public view {
        vm.assertFalse(_merkle.holds(0, 7, bytes32(uint256(1)), new bytes32[](257)));
        vm.assertFalse(_merkle.lacks(0, 7, 0, 0, new bytes32[](257)));
    }
}
