// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelStorage} from "./KernelStorage.sol";
import {Slots} from "./Slots.sol";
import {Words} from "./Words.sol";
import {HEAD_LIVE, HEAD_HUB} from "../types/Network.sol";

/// @dev The sending end of a lane, and the messages that travel in it (docs/WIRE.md, "Messages and lanes").
library Lane {
    using Words for Words.Journal;

    uint8 internal constant MESSAGE_CREDIT = 1;
    uint8 internal constant MESSAGE_ACCOUNT = 2;
    uint256 internal constant CREDITS_MAX = 64;

    /// @dev Messages of a lane that are not proved delivered; the last eighth is kept for moves (P11).
    uint64 internal constant OUTSTANDING_MAX = 4096;
    uint64 internal constant OUTSTANDING_MAX_CREDITS = OUTSTANDING_MAX / 8 * 7;

    /// @dev Thrown when the destination is not known to be live.
    error NoLane(uint64 chainId);
    /// @dev Thrown when too much of the lane is not proved delivered.
    error LaneFull(uint64 chainId);

    event Sent(uint64 indexed chainId, uint24 generation, uint64 index, bytes message);

    /// @dev One credit of a credit message.
    function credit(address owner, uint96 amount) internal pure returns (bytes32) {
        return bytes32(uint256(uint160(owner)) << 96 | amount);
    }

    /// @dev Appends a message to the lane to the newest known generation of `chainId`. Writes two words.
    function send(Words.Journal memory journal, uint64 chainId, bytes memory message) internal {
        KernelStorage.Layout storage l = KernelStorage.layout();
        KernelStorage.Peer storage peer = l.peers[chainId];
        (uint24 peerGeneration, uint8 status) = (peer.generation, peer.status);
        if (status != HEAD_LIVE && status != HEAD_HUB) revert NoLane(chainId);

        uint256 slot = Slots.laneOut(l.generation, chainId, peerGeneration);
        uint256 counts = Words.read(slot + 1);
        uint64 index = uint64(counts);
        uint64 outstanding = index - uint64(counts >> 64);
        uint64 limit = uint8(message[0]) == MESSAGE_ACCOUNT ? OUTSTANDING_MAX : OUTSTANDING_MAX_CREDITS;
        if (outstanding >= limit) revert LaneFull(chainId);

        journal.write(slot, uint256(keccak256(abi.encode(Words.read(slot), keccak256(message)))));
        journal.write(slot + 1, counts + 1);
        emit Sent(chainId, peerGeneration, index, message);
    }
}
