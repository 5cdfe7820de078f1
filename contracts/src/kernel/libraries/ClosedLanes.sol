// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../interfaces/IKernel.sol";
import {Heads} from "./Heads.sol";
import {Heirs} from "./Heirs.sol";
import {KernelStorage} from "./KernelStorage.sol";
import {Slots} from "./Slots.sol";
import {Words} from "./Words.sol";
import {
    ClosedLane,
    Forerunner,
    Head,
    HeadProof,
    HEAD_FENCED,
    Heir,
    LaneName,
    Witness
} from "../types/Network.sol";

/// @dev Lanes to chains that were fenced (P7): who takes them back, from where on, and up to where.
library ClosedLanes {
    /// @dev The lane's name. Reverts unless the chain to which it leads is known here to be fenced, so that nothing joins it any more.
    function name(ClosedLane calldata closed) internal view returns (LaneName memory lane) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        Head calldata to = checkFenced(l, closed.to);
        (lane.toChain, lane.toGeneration) = (to.chainId, to.generation);
        if (closed.forerunners.length == 0) {
            (lane.fromChain, lane.fromGeneration) = (uint64(block.chainid), l.generation);
        } else {
            Head calldata from = closed.forerunners[0].head.head;
            (lane.fromChain, lane.fromGeneration) = (from.chainId, from.generation);
        }
    }

    /// @dev The lane's running hash, with all that was sent: as it stands here, or under the sender's last head.
    function end(ClosedLane calldata closed, LaneName memory lane) internal view returns (bytes32) {
        uint256 slot = Slots.laneOut(lane.fromGeneration, lane.toChain, lane.toGeneration);
        if (closed.forerunners.length == 0) return bytes32(Words.read(slot));
        Heads.checkWitness(closed.forerunners[0].head.head, slot, closed.end);
        return closed.end.word;
    }

    /// @dev What was taken of the lane, running hash and counts: as far as this chain has taken it back itself; else as far as the one before it had, under its last head;
    /// else as the chain to which it led had taken it, under its own (P7). Blocks behind last heads never count.
    function cursor(ClosedLane calldata closed, LaneName memory lane, uint256 slot)
        internal
        view
        returns (bytes32 hash, uint256 taken)
    {
        checkTurn(closed, lane);
        (hash, taken) = (bytes32(Words.read(slot)), Words.read(slot + 1));
        if (hash != 0) return (hash, taken);
        slot = Slots.laneIn(lane.toGeneration, lane.fromChain, lane.fromGeneration);
        (hash, taken) = _witnessed(closed.to.head, slot, closed.taken);
        for (uint256 i; i < closed.forerunners.length; ++i) {
            Head calldata head = closed.forerunners[i].head.head;
            slot = Slots.laneBack(head.generation, lane);
            (bytes32 laterHash, uint256 later) = _witnessed(head, slot, closed.forerunners[i].cursor);
            if (laterHash != 0) (hash, taken) = (laterHash, later);
        }
    }

    /// @dev Reverts unless it is for this chain to take the lane back: as its sender, or as the heir of the lane's slot, whom forerunners were before (P5).
    function checkTurn(ClosedLane calldata closed, LaneName memory lane) internal view {
        Forerunner[] calldata forerunners = closed.forerunners;
        if (forerunners.length > Heirs.DEPTH_MAX) {
            revert IKernel.TooMany(forerunners.length, Heirs.DEPTH_MAX);
        }
        KernelStorage.Layout storage l = KernelStorage.layout();
        uint256 slot = Slots.laneOut(lane.fromGeneration, lane.toChain, lane.toGeneration);
        Heir memory next = Heir(lane.fromChain, lane.fromGeneration);
        for (uint256 i; i < forerunners.length; ++i) {
            Head calldata head = checkFenced(l, forerunners[i].head);
            if (head.chainId != next.chainId || head.generation != next.generation) {
                revert IKernel.NotHeir(next.chainId, next.generation);
            }
            next = Heirs.heirOf(l, next.chainId, next.generation, slot);
        }
        if (next.chainId != block.chainid || next.generation != l.generation) {
            revert IKernel.NotHeir(next.chainId, next.generation);
        }
    }

    /// @dev The last head of a generation that is known here to be fenced.
    function checkFenced(KernelStorage.Layout storage l, HeadProof calldata proof)
        internal
        view
        returns (Head calldata head)
    {
        head = proof.head;
        Heads.check(l, proof);
        if (head.status != HEAD_FENCED || !Heirs.isFenced(l, head.chainId, head.generation)) {
            revert IKernel.NotFenced(head.chainId, head.generation);
        }
    }

    /// @dev Both words of a lane's end.
    function _witnessed(Head calldata head, uint256 slot, Witness[2] calldata words)
        private
        pure
        returns (bytes32, uint256)
    {
        Heads.checkWitness(head, slot, words[0]);
        Heads.checkWitness(head, slot + 1, words[1]);
        return (words[0].word, uint256(words[1].word));
    }
}
