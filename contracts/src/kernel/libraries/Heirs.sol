// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelStorage} from "./KernelStorage.sol";
import {Heir} from "../types/Network.sol";

/// @dev Who takes over from chains that were fenced (P5).
library Heirs {
    /// @dev Fences in a row after which nothing is inherited any more.
    uint256 internal constant DEPTH_MAX = 8;

    function key(uint64 chainId, uint24 generation) internal pure returns (uint256) {
        return uint256(chainId) << 24 | generation;
    }

    /// @dev Whether (chainId, generation) is known to be fenced, with its heirs.
    function isFenced(KernelStorage.Layout storage l, uint64 chainId, uint24 generation)
        internal
        view
        returns (bool)
    {
        return l.heirs[key(chainId, generation)].length != 0;
    }

    /// @dev Keeps who takes over from (chainId, generation), which the caller has found to be what its head says. For good: a fenced head never changes.
    function keep(KernelStorage.Layout storage l, uint64 chainId, uint24 generation, Heir[] calldata heirs)
        internal
    {
        Heir[] storage kept = l.heirs[key(chainId, generation)];
        if (kept.length != 0) return;
        for (uint256 i; i < heirs.length; ++i) {
            kept.push(heirs[i]);
        }
    }

    /// @dev Who takes over what stood in `slot` of (chainId, generation), by rendezvous: whose draw keccak256(slot, chainId, generation) is highest. The caller
    /// knows that it is fenced.
    function heirOf(KernelStorage.Layout storage l, uint64 chainId, uint24 generation, uint256 slot)
        internal
        view
        returns (Heir memory chosen)
    {
        return choose(l.heirs[key(chainId, generation)], slot);
    }

    /// @dev The same among heirs that were read before: there may be many, and many are chosen.
    function choose(Heir[] memory heirs, uint256 slot) internal pure returns (Heir memory chosen) {
        uint256 highest;
        for (uint256 i; i < heirs.length; ++i) {
            Heir memory heir = heirs[i];
            (uint256 chainId, uint256 generation) = (heir.chainId, heir.generation);
            uint256 draw;
            // Writes beyond the free memory pointer, where nothing is kept.
            assembly ("memory-safe") {
                let m := mload(0x40)
                mstore(m, slot)
                mstore(add(m, 0x20), chainId)
                mstore(add(m, 0x40), generation)
                draw := keccak256(m, 0x60)
            }
            if (draw > highest) (highest, chosen) = (draw, heir);
        }
    }

    /// @dev The generation that is not known to be fenced and answers for `slot` of (chainId, generation): itself, its heir, or that one's.
    function answering(KernelStorage.Layout storage l, uint64 chainId, uint24 generation, uint256 slot)
        internal
        view
        returns (Heir memory heir)
    {
        heir = Heir(chainId, generation);
        for (uint256 i; i < DEPTH_MAX && isFenced(l, heir.chainId, heir.generation); ++i) {
            heir = heirOf(l, heir.chainId, heir.generation, slot);
        }
    }
}
