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

    /// @dev Words that one run of messages, opened and closed once, writes.
    uint256 internal constant WRITES = 2;

    /// @dev Messages of a lane that are not proved delivered; the last eighth is kept for moves (P11).
    uint64 internal constant OUTSTANDING_MAX = 4096;
    uint64 internal constant OUTSTANDING_MAX_CREDITS = OUTSTANDING_MAX / 8 * 7;

    /// @dev Thrown when the destination is not known to be live.
    error NoLane(uint64 chainId);
    /// @dev Thrown when too much of the lane is not proved delivered.
    error LaneFull(uint64 chainId);

    event Sent(uint64 indexed chainId, uint24 generation, uint64 index, bytes message);

    /// @dev A lane's end while messages join it; stored once, at `close`.
    struct End {
        uint64 chainId;
        uint24 chainGeneration;
        uint256 slot;
        bytes32 hash;
        uint256 counts;
    }

    /// @dev One credit of a credit message.
    function credit(address owner, uint96 amount) internal pure returns (bytes32) {
        return bytes32(uint256(uint160(owner)) << 96 | amount);
    }

    /// @dev The running hash `hash` after one more message.
    function extend(bytes32 hash, bytes32 messageHash) internal pure returns (bytes32 result) {
        // Scratch space alone.
        assembly ("memory-safe") {
            mstore(0x00, hash)
            mstore(0x20, messageHash)
            result := keccak256(0x00, 0x40)
        }
    }

    /// @dev Whether `chainId` may be sent a message of this kind now: what `append` would refuse, without reverting.
    function canSend(uint64 chainId, uint8 kind) internal view returns (bool) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        KernelStorage.Peer storage peer = l.peers[chainId];
        if (!_leadsTo(chainId, peer.status, kind)) return false;
        return _hasRoom(Words.read(Slots.laneOut(l.generation, chainId, peer.generation) + 1), kind);
    }

    /// @dev Opens the lane to the newest known generation of `chainId`, for messages of one kind.
    function open(uint64 chainId, uint8 kind) internal view returns (End memory end) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        KernelStorage.Peer storage peer = l.peers[chainId];
        if (!_leadsTo(chainId, peer.status, kind)) revert NoLane(chainId);

        end.chainId = chainId;
        end.chainGeneration = peer.generation;
        end.slot = Slots.laneOut(l.generation, chainId, end.chainGeneration);
        end.hash = bytes32(Words.read(end.slot));
        end.counts = Words.read(end.slot + 1);
    }

    function append(End memory end, bytes memory message) internal {
        uint256 counts = end.counts;
        if (!_hasRoom(counts, uint8(message[0]))) revert LaneFull(end.chainId);

        end.hash = extend(end.hash, keccak256(message));
        end.counts = counts + 1;
        emit Sent(end.chainId, end.chainGeneration, uint64(counts), message);
    }

    /// @dev Stores the lane's end. Writes two words.
    function close(Words.Journal memory journal, End memory end) internal {
        journal.write(end.slot, uint256(end.hash));
        journal.write(end.slot + 1, end.counts);
    }

    /// @dev Appends a single message to the lane to `chainId`. Writes two words.
    function send(Words.Journal memory journal, uint64 chainId, bytes memory message) internal {
        End memory end = open(chainId, uint8(message[0]));
        append(end, message);
        close(journal, end);
    }

    /// @dev No lane leads to the chain itself, whose own head `peers` may hold; no account lives on the hub (P14).
    function _leadsTo(uint64 chainId, uint8 status, uint8 kind) private view returns (bool) {
        if (chainId == block.chainid) return false;
        return status == HEAD_LIVE || (status == HEAD_HUB && kind == MESSAGE_CREDIT);
    }

    function _hasRoom(uint256 counts, uint8 kind) private pure returns (bool) {
        uint64 outstanding = uint64(counts) - uint64(counts >> 64);
        return outstanding < (kind == MESSAGE_ACCOUNT ? OUTSTANDING_MAX : OUTSTANDING_MAX_CREDITS);
    }
}
