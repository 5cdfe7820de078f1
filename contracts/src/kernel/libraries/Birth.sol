// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Heirs} from "./Heirs.sol";
import {KernelStorage} from "./KernelStorage.sol";
import {Lane} from "./Lane.sol";
import {AccountWord, STATUS_AWAY, STATUS_HERE, STATUS_POCKET} from "../types/AccountWord.sol";
import {HEAD_FENCED, Heir} from "../types/Network.sol";

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

    /// @dev Whether what `word`, in the slot `id`, stands for is here, or to be born here; else the chain and generation that it went to, or in which it is born, or, where that
    /// is known here to be fenced, its heir. That may be this chain, before it has adopted: what was born on a fenced chain is not born here by itself (P4).
    function home(AccountWord word, uint256 id, uint256 birthId)
        internal
        view
        returns (bool here, uint64 chainId, uint24 generation)
    {
        (here, chainId, generation) = _last(word, birthId);
        if (!here) (chainId, generation) = _answering(id, chainId, generation);
    }

    /// @dev The same, whatever was fenced since.
    function _last(AccountWord word, uint256 birthId)
        private
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

    /// @dev Whether what is for what `word`, in the slot `id`, stands for goes over the lane `end`: to where the note says that it went, or, where nothing
    /// is known, to its birth chain, which follows from `birthId`, as long as that is the generation in which it was born; or to the heir of these. No lane that is
    /// open leads to what was fenced.
    function livesAt(AccountWord word, uint256 id, uint256 birthId, Lane.End memory end)
        internal
        view
        returns (bool)
    {
        (bool here, uint64 chainId, uint24 generation) = _last(word, birthId);
        if (here) return false;
        if (chainId == end.chainId && generation == end.chainGeneration) return true;
        (chainId, generation) = _answering(id, chainId, generation);
        return chainId == end.chainId && generation == end.chainGeneration;
    }

    /// @dev The newest generation of a chain that is not fenced has no heirs, so nothing else is read of it than what a lane there takes anyway.
    function _answering(uint256 id, uint64 chainId, uint24 generation) private view returns (uint64, uint24) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        KernelStorage.Peer storage peer = l.peers[chainId];
        if (peer.generation == generation && peer.status != HEAD_FENCED) return (chainId, generation);
        Heir memory heir = Heirs.answering(l, chainId, generation, id);
        return (heir.chainId, heir.generation);
    }
}
