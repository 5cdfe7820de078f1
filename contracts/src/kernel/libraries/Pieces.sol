// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelStorage} from "./KernelStorage.sol";
import {Lane} from "./Lane.sol";
import {Message} from "./Message.sol";
import {Outbox} from "./Outbox.sol";
import {Slots} from "./Slots.sol";
import {Words} from "./Words.sol";

/// @dev Pieces of data, by their hashes (docs/WIRE.md, "Data"). The word of a piece is its length in bits 0–63; where the chain has sent it on, also the chain that it was
/// sent to in bits 64–127 and that one's generation in bits 128–151.
library Pieces {
    using Words for Words.Journal;

    uint256 private constant CHAIN_SHIFT = 64;
    uint256 private constant GENERATION_SHIFT = 128;

    /// @dev The word of a piece that is kept elsewhere.
    function away(uint256 length, uint64 chainId, uint24 generation) internal pure returns (uint256) {
        return length | uint256(chainId) << CHAIN_SHIFT | uint256(generation) << GENERATION_SHIFT;
    }

    /// @dev Takes in a piece out of a lane: what is known already stays as it is, for its hash says that it is the same. What was prepaid is the treasury's.
    function take(Words.Journal memory journal, uint24 generation, bytes calldata message)
        internal
        returns (bool)
    {
        bytes calldata data = message[Message.DATA_BYTES:];
        uint256 slot = Slots.piece(generation, keccak256(data));
        if (Words.read(slot) == 0) journal.write(slot, data.length);
        Outbox.earn(uint96(bytes12(message[1:Message.DATA_BYTES])));
        return true;
    }

    /// @dev Where a piece goes that does not fit here: among the storage chains that have room for it, the one whose hash with the piece's is highest, so that every
    /// chain sends the same piece to the same place. Zero: none has room; `live`: whether any lane leads to one.
    function home(bytes32 hash, uint256 gas) internal view returns (uint64 chainId, bool live) {
        uint64[] storage candidates = KernelStorage.layout().storageChains;
        uint256 highest;
        for (uint256 i; i < candidates.length; ++i) {
            uint64 candidate = candidates[i];
            if (!Lane.leads(candidate, Message.DATA)) continue;
            live = true;
            uint256 rank = uint256(keccak256(abi.encode(hash, candidate)));
            if (rank < highest || !Lane.canSend(candidate, Message.DATA, gas)) continue;
            (highest, chainId) = (rank, candidate);
        }
    }
}
