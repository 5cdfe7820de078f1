// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelStorage} from "./KernelStorage.sol";
import {Lane} from "./Lane.sol";
import {AccountWord, STATUS_AWAY, STATUS_HERE, STATUS_POCKET} from "../types/AccountWord.sol";

/// @dev Where what is not here is, as far as this chain knows (P4, P8).
library Birth {
    /// @dev Place among the genesis chains, of which there are `count`, where `id` is born.
    function place(uint256 id, uint256 count) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(id))) % count;
    }

    /// @dev Whether what has this id is born on this chain: an account by its own, another object by what `ObjectWords.birthId` says.
    function isHere(uint256 id) internal view returns (bool) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        return l.genesisIndex != 0 && place(id, l.genesisCount) == l.genesisIndex - 1;
    }

    /// @dev Whether what `word` stands for is here, or to be born here; else the chain and generation that it went to, or in which it is born.
    function home(AccountWord word, uint256 birthId)
        internal
        view
        returns (bool here, uint64 chainId, uint24 generation)
    {
        uint8 status = word.status();
        if (status == STATUS_HERE) return (true, 0, 0);
        if (status == STATUS_AWAY) return (false, word.chainId(), word.chainGeneration());
        KernelStorage.Layout storage l = KernelStorage.layout();
        uint256 at = place(birthId, l.genesisCount);
        if (status == STATUS_POCKET && l.genesisIndex == at + 1) return (true, 0, 0);
        return (false, l.genesis[at], 1);
    }

    /// @dev Whether what is for what `word` stands for goes over the lane `end`: to where the note says that it went, or, where nothing
    /// is known, to its birth chain, which follows from `birthId`, as long as that is the generation in which it was born.
    function livesAt(AccountWord word, uint256 birthId, Lane.End memory end) internal view returns (bool) {
        (bool here, uint64 chainId, uint24 generation) = home(word, birthId);
        return !here && chainId == end.chainId && generation == end.chainGeneration;
    }
}
