// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SparseMerkle} from "../kernel/libraries/SparseMerkle.sol";

contract SparseMerkleHarness {
    function holds(bytes32 root, uint256 slot, bytes32 word, bytes32[] calldata siblings)
        external
        pure
        returns (bool)
    {
        return SparseMerkle.holds(root, slot, word, siblings);
    }

    function lacks(
        bytes32 root,
        uint256 slot,
        bytes32 otherKey,
        bytes32 otherWord,
        bytes32[] calldata siblings
    ) external pure returns (bool) {
        return SparseMerkle.lacks(root, slot, otherKey, otherWord, siblings);
    }
}
