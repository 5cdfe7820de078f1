// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Heirs} from "../../src/kernel/libraries/Heirs.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, STATUS_HERE} from "../../src/kernel/types/AccountWord.sol";
import {
    ClosedLane,
    Configuration,
    Estate,
    Forerunner,
    Head,
    HeadProof,
    HEAD_FENCED,
    HEAD_LIVE,
    Heir,
    LaneName,
    Lapse,
    Legacy,
    Witness
} from "../../src/kernel/types/Network.sol";
import {MessagesTest} from "./MessagesTest.sol";
import {Tree} from "./Tree.sol";

/// @dev A network of three homes, A, B and C, any of which may be fenced and come back.
abstract contract FenceTest is MessagesTest {
    uint64 internal constant C = STORE;

    /// @dev The heirs of every fence so far, by the place that a generation is known under.
    mapping(uint256 generation => Heir[]) internal heirsOf;

    function configuration(uint64 number) internal view override returns (Configuration memory c) {
        c = super.configuration(number);
        c.chains[3].kind = 1;
    }

    function heirs() internal view override returns (Heir[] memory list) {
        list = new Heir[](heads.length);
        uint256 count;
        for (uint256 i; i < heads.length; ++i) {
            if (heads[i].status == HEAD_LIVE) list[count++] = Heir(heads[i].chainId, heads[i].generation);
        }
        // Shortens the list to those.
        assembly ("memory-safe") {
            mstore(list, count)
        }
    }

    function fence(uint64 chainId) internal override {
        super.fence(chainId);
        Heir[] memory list = heirs();
        for (uint256 i; i < list.length; ++i) {
            heirsOf[Heirs.key(chainId, generationOf(chainId))].push(list[i]);
        }
    }

    /// @dev The newest generation of a chain is no more, at what it had done by now; all the others hear of it.
    function bury(uint64 chainId) internal {
        tick(1);
        fence(chainId);
        tick(1);
        tellAll(chainId, generationOf(chainId));
    }

    function tellAll(uint64 chainId, uint24 generation) internal {
        HeadProof memory dead = headProofAt(placeOf(chainId, generation));
        Heir[] memory list = heirsOf[Heirs.key(chainId, generation)];
        for (uint256 i; i < heads.length; ++i) {
            if (heads[i].status != HEAD_FENCED) at(heads[i].chainId).meetFenced(dead, list);
        }
    }

    /// @dev A chain that was fenced takes part again, empty; all have met it.
    function comeBack(uint64 chainId) internal {
        uint24 generation = generationOf(chainId) + 1;
        forget(chainId);
        addHead(chainId, generation, HEAD_LIVE);
        tick(1);
        tick(1);
        HeadProof memory again = headProof(chainId);
        for (uint256 i; i < heads.length; ++i) {
            if (heads[i].status == HEAD_FENCED) {
                HeadProof memory dead = headProofAt(i);
                Heir[] memory list = heirsOf[Heirs.key(heads[i].chainId, heads[i].generation)];
                at(chainId).meetFenced(dead, list);
            } else if (heads[i].chainId != chainId) {
                at(heads[i].chainId).meet(again);
            }
        }
    }

    function placeOf(uint64 chainId, uint24 generation) internal view returns (uint256) {
        for (uint256 i; i < heads.length; ++i) {
            if (heads[i].chainId == chainId && heads[i].generation == generation) return i;
        }
        revert("no head");
    }

    /// @dev What stands in a slot, or nothing.
    function witnessAt(uint256 index, uint256 slot) internal view returns (Witness memory) {
        bytes32 key = keccak256(abi.encode(slot));
        (bytes32[] memory siblings, Tree.Leaf memory last) = Tree.path(leavesAt[heads[index].blockHash], key);
        if (last.key == key) return Witness(last.word, 0, 0, siblings);
        return Witness(0, last.key, last.word, siblings);
    }

    // ---- Adoption ----

    function ofAccount(address owner) internal pure returns (Legacy memory) {
        return Legacy(0, address(0), owner, 0);
    }

    /// @dev Where what is named stood.
    function slotIn(Legacy memory legacy, uint24 generation) internal pure returns (uint256) {
        if (legacy.kind == 0) {
            bool isAccount = legacy.app == address(0) && legacy.key == 0;
            return isAccount ? uint160(legacy.owner) : Slots.object(legacy.app, legacy.owner, legacy.key);
        }
        if (legacy.kind == Slots.KIND_TREASURY) return Slots.treasury(generation);
        if (legacy.kind == Slots.KIND_PARKED) return Slots.parked(generation, bytes32(legacy.key));
        return Slots.part(legacy.kind, generation, legacy.app, legacy.key);
    }

    /// @dev Who is to adopt, as long as all fences so far are known.
    function heirAt(uint64 chainId, uint24 generation, uint256 slot) internal view returns (uint64) {
        Heir memory heir = Heir(chainId, generation);
        while (heads[placeOf(heir.chainId, heir.generation)].status == HEAD_FENCED) {
            heir = Heirs.choose(heirsOf[Heirs.key(heir.chainId, heir.generation)], slot);
        }
        return heir.chainId;
    }

    function estateOf(uint64 chainId, uint24 generation, Legacy memory legacy)
        internal
        view
        returns (Estate memory estate)
    {
        uint256 index = placeOf(chainId, generation);
        uint256 slot = slotIn(legacy, generation);
        estate.legacy = legacy;
        estate.witness = witnessAt(index, slot);
        AccountWord word = AccountWord.wrap(uint256(estate.witness.word));
        if (legacy.kind == 0 && legacy.app != address(0) && word.status() == STATUS_HERE) {
            estate.data = new Witness[](word.size());
            uint256 base = Slots.data(slot, generation, word.version());
            for (uint256 i; i < estate.data.length; ++i) {
                estate.data[i] = witnessAt(index, base + i);
            }
        }
        estate.lapses = lapsesOf(chainId, generation, slot);
    }

    /// @dev That the heirs which were fenced had not adopted.
    function lapsesOf(uint64 chainId, uint24 generation, uint256 slot)
        internal
        view
        returns (Lapse[] memory lapses)
    {
        lapses = new Lapse[](Heirs.DEPTH_MAX);
        Heir memory heir = Heir(chainId, generation);
        for (uint256 i;; ++i) {
            heir = Heirs.choose(heirsOf[Heirs.key(heir.chainId, heir.generation)], slot);
            uint256 index = placeOf(heir.chainId, heir.generation);
            if (heads[index].status != HEAD_FENCED) {
                // Shortens the list.
                assembly ("memory-safe") {
                    mstore(lapses, i)
                }
                return lapses;
            }
            uint256 marker = Slots.adopted(heir.generation, chainId, generation, slot);
            lapses[i] = Lapse(headProofAt(index), witnessAt(index, marker));
        }
    }

    function single(Estate memory estate) internal pure returns (Estate[] memory estates) {
        estates = new Estate[](1);
        estates[0] = estate;
    }

    /// @dev The heir takes over.
    function adopt(uint64 chainId, Legacy memory legacy) internal {
        uint24 generation = _fencedGeneration(chainId);
        Estate[] memory estates = single(estateOf(chainId, generation, legacy));
        HeadProof memory from = headProofAt(placeOf(chainId, generation));
        at(heirAt(chainId, generation, slotIn(legacy, generation))).adopt(from, estates);
        sync();
    }

    function refuseAdoption(uint64 at_, uint64 chainId, Estate[] memory estates, bytes memory reason)
        internal
    {
        HeadProof memory from = headProofAt(placeOf(chainId, _fencedGeneration(chainId)));
        IKernel kernel = at(at_);
        vm.expectRevert(reason);
        kernel.adopt(from, estates);
    }

    /// @dev The newest one that was fenced; where none was, the first.
    function _fencedGeneration(uint64 chainId) internal view returns (uint24 generation) {
        generation = 1;
        for (uint256 i; i < heads.length; ++i) {
            if (heads[i].chainId == chainId && heads[i].status == HEAD_FENCED) {
                generation = heads[i].generation;
            }
        }
    }

    // ---- Taking back ----

    struct TakeBack {
        ClosedLane closed;
        bytes[] messages;
        bytes32[] rest;
    }

    /// @dev What takes back the next `count` messages of a lane to a chain that was fenced: on its sender, or on whose turn it is.
    function takeBackOf(LaneName memory name, uint256 count) internal view returns (TakeBack memory t) {
        uint256 to = placeOf(name.toChain, name.toGeneration);
        t.closed.to = headProofAt(to);
        uint256 slot = Slots.laneIn(name.toGeneration, name.fromChain, name.fromGeneration);
        t.closed.taken = _both(to, slot);
        uint256 taken = uint64(uint256(t.closed.taken[1].word));
        t.closed.forerunners = new Forerunner[](Heirs.DEPTH_MAX);
        slot = Slots.laneOut(name.fromGeneration, name.toChain, name.toGeneration);
        Heir memory turn = Heir(name.fromChain, name.fromGeneration);
        uint256 sent = wordOf[name.fromChain][slot + 1];
        for (uint256 i;; ++i) {
            uint256 index = placeOf(turn.chainId, turn.generation);
            uint256 cursor = Slots.laneBack(turn.generation, name);
            if (heads[index].status != HEAD_FENCED) {
                if (wordOf[turn.chainId][cursor] != 0) taken = uint64(wordOf[turn.chainId][cursor + 1]);
                _shorten(t.closed.forerunners, i);
                break;
            }
            t.closed.forerunners[i] = Forerunner(headProofAt(index), _both(index, cursor));
            if (t.closed.forerunners[i].cursor[0].word != 0) {
                taken = uint64(uint256(t.closed.forerunners[i].cursor[1].word));
            }
            if (i == 0) {
                t.closed.end = witnessAt(index, slot);
                sent = uint256(witnessAt(index, slot + 1).word);
            }
            turn = Heirs.choose(heirsOf[Heirs.key(turn.chainId, turn.generation)], slot);
        }
        _fill(t, name, taken, uint64(sent), count);
    }

    function takeBack(LaneName memory name, uint256 count) internal {
        TakeBack memory t = takeBackOf(name, count);
        uint256 slot = Slots.laneOut(name.fromGeneration, name.toChain, name.toGeneration);
        IKernel kernel = at(heirAt(name.fromChain, name.fromGeneration, slot));
        vm.prank(AGENT, AGENT);
        kernel.takeBack(t.closed, t.messages, t.rest);
        sync();
    }

    function _both(uint256 index, uint256 slot) private view returns (Witness[2] memory words) {
        (words[0], words[1]) = (witnessAt(index, slot), witnessAt(index, slot + 1));
    }

    function _shorten(Forerunner[] memory list, uint256 length) private pure {
        assembly ("memory-safe") {
            mstore(list, length)
        }
    }

    function _fill(TakeBack memory t, LaneName memory name, uint256 taken, uint256 sent, uint256 count)
        private
        view
    {
        if (count > sent - taken) count = sent - taken;
        bytes[] storage messages =
            messagesOf[laneKey(name.fromChain, name.fromGeneration, name.toChain, name.toGeneration)];
        t.messages = new bytes[](count);
        t.rest = new bytes32[](sent - taken - count);
        for (uint256 i; i < count; ++i) {
            t.messages[i] = messages[taken + i];
        }
        for (uint256 i; i < t.rest.length; ++i) {
            t.rest[i] = keccak256(messages[taken + count + i]);
        }
    }
}
