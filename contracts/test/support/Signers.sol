// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Checkpoint, Commit} from "../../src/kernel/types/Network.sol";
import {Test} from "./Test.sol";

/// @dev The validators of a network, who sign whatever they are given.
abstract contract Signers is Test {
    uint64 internal constant NETWORK = 7_355_000;

    uint256[] internal keys;

    /// @dev The precommits of the validators in `mask`, by the keys given.
    function sign(Checkpoint memory value, uint256 mask, uint256[] memory by)
        internal
        pure
        returns (Commit memory commit)
    {
        commit.round = 3;
        commit.mask = mask;
        bytes32 digest = keccak256(
            abi.encode(
                keccak256("MetaLayer vote"),
                NETWORK,
                2,
                value.number,
                commit.round,
                keccak256(abi.encode(value))
            )
        );
        for (uint256 i; i < by.length; ++i) {
            if (mask >> i & 1 == 0) continue;
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(by[i], digest);
            commit.signatures = abi.encodePacked(commit.signatures, r, s, v);
        }
    }
}
