// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Heads} from "../../src/kernel/libraries/Heads.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {
    AccountWord,
    AccountWordLibrary,
    STATUS_APP,
    STATUS_AWAY,
    STATUS_HERE,
    STATUS_POCKET
} from "../../src/kernel/types/AccountWord.sol";
import {Estate, HeadProof, Heir, Lapse, Legacy, Witness} from "../../src/kernel/types/Network.sol";
import {FenceTest} from "../support/FenceTest.sol";
import {Vm} from "../support/Test.sol";

/// @dev What lived on a chain that was fenced comes back on its heir (P4, P5), once, whole, and on nobody's word but the last head's.
contract AdoptionTest is FenceTest {
    address internal constant APP = address(0xa99);

    function ofObject(address owner) internal pure returns (Legacy memory) {
        return Legacy(0, APP, owner, KEY);
    }

    function idOf(address owner) internal pure returns (uint256) {
        return Slots.object(APP, owner, KEY);
    }

    /// @dev An address whose heir under A is `chainId`, and whose birth chain is `birth`, if that says anything.
    function owned(uint64 chainId, uint64 birth, uint256 seed) internal view returns (address owner) {
        Heir[] memory list = heirs();
        for (uint256 i;; ++i) {
            owner = address(uint160(uint256(keccak256(abi.encode("owner", seed, i)))));
            if (birth != 0 && birthOf(owner) != birth) continue;
            if (chosen(list, uint160(owner)) == chainId) return owner;
        }
    }

    function birthOf(address owner) internal pure returns (uint64) {
        return uint64(A + uint256(keccak256(abi.encode(owner))) % 3);
    }

    /// @dev As it will be once A is fenced.
    function chosen(Heir[] memory list, uint256 slot) internal pure returns (uint64 chainId) {
        uint256 highest;
        for (uint256 i; i < list.length; ++i) {
            if (list[i].chainId == A) continue;
            uint256 draw = uint256(keccak256(abi.encode(slot, list[i].chainId, list[i].generation)));
            if (draw > highest) (highest, chainId) = (draw, list[i].chainId);
        }
    }

    function refused(Legacy memory legacy, bytes memory reason) internal {
        Estate[] memory estates = single(estateOf(A, 1, legacy));
        refuseAdoption(heirAt(A, 1, slotIn(legacy, 1)), A, estates, reason);
    }

    function test_anAccountLivesOn() public {
        address alice = owned(B, 0, 1);
        plant(A, alice, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        plant(B, alice, AccountWordLibrary.away(1, 5, A, 1, 1 ether));
        bury(A);
        adopt(A, ofAccount(alice));
        AccountWord word = wordAt(B, alice);
        vm.assertEq(uint256(word.status()), STATUS_HERE);
        vm.assertEq(uint256(word.version()), 6);
        vm.assertEq(uint256(word.nonce()), 42, "I2: its old transactions stay old");
        vm.assertEq(word.balance(), 4 ether, "with what waited for it here");
        vm.assertEq(uint256(word.since()), block.timestamp, "it stays for the minimum stay");
    }

    function test_onceOnly() public {
        address alice = owned(C, 0, 1);
        plant(A, alice, AccountWordLibrary.pocket(1, 3 ether));
        bury(A);
        Estate[] memory estates = new Estate[](2);
        (estates[0], estates[1]) = (estateOf(A, 1, ofAccount(alice)), estateOf(A, 1, ofAccount(alice)));
        HeadProof memory from = headProofAt(placeOf(A, 1));
        at(C).adopt(from, estates);
        vm.assertEq(wordAt(C, alice).balance(), 3 ether, "once in one call");
        refuseAdoption(C, A, estates, abi.encodeWithSelector(IKernel.NothingDone.selector));
        tick(1);
        // Nor under a later checkpoint, nor with proofs made anew.
        refused(ofAccount(alice), abi.encodeWithSelector(IKernel.NothingDone.selector));
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_anObjectLivesOnWhole(address owner, uint40 version, uint8 size, uint96 amount) public {
        version = uint40(bound(version, 1, type(uint40).max - 2));
        uint16 count = uint16(bound(size, 0, 9));
        AccountWord there = AccountWordLibrary.here(1, version, 0, 1, amount).withSize(count).withPinned(true);
        setSlot(A, idOf(owner), AccountWord.unwrap(there));
        // Every third is zero, and no leaf.
        for (uint256 i; i < count; ++i) {
            if (i % 3 != 2) setSlot(A, Slots.data(idOf(owner), 1, version) + i, i + 1);
        }
        bury(A);
        adopt(A, ofObject(owner));
        came(heirAt(A, 1, idOf(owner)), owner, version + 1, count, amount);
    }

    function came(uint64 chainId, address owner, uint40 version, uint16 count, uint96 amount) private view {
        AccountWord word = AccountWord.wrap(slotOf(chainId, idOf(owner)));
        vm.assertEq(uint256(word.status()), STATUS_HERE);
        vm.assertEq(uint256(word.version()), version);
        vm.assertEq(uint256(word.size()), count);
        vm.assertTrue(word.isPinned());
        vm.assertEq(word.balance(), amount);
        uint256 base = Slots.data(idOf(owner), 1, version);
        for (uint256 i; i < count; ++i) {
            vm.assertEq(slotOf(chainId, base + i), i % 3 != 2 ? i + 1 : 0);
        }
    }

    function test_dataIsAllOrNothing() public {
        address alice = address(0xa11ce);
        AccountWord there = AccountWordLibrary.here(1, 3, 0, 1, 10).withSize(2);
        setSlot(A, idOf(alice), AccountWord.unwrap(there));
        uint256 base = Slots.data(idOf(alice), 1, 3);
        setSlot(A, base, 5);
        setSlot(A, base + 1, 6);
        bury(A);
        uint64 heir = heirAt(A, 1, idOf(alice));
        Estate[] memory estates = single(estateOf(A, 1, ofObject(alice)));
        Witness[] memory data = estates[0].data;
        estates[0].data = new Witness[](0);
        refuseAdoption(heir, A, estates, abi.encodeWithSelector(IKernel.WrongData.selector, 0, 2));
        estates[0].data = data;
        Witness memory second = data[1];
        data[1] = data[0];
        bytes memory reason = abi.encodeWithSelector(Heads.WordNotProved.selector, base + 1);
        refuseAdoption(heir, A, estates, reason);
        data[1] = second;
        data[1].word = 0;
        refuseAdoption(heir, A, estates, reason);
    }

    /// @dev P4: who had moved away does not look unborn after a fence, or old public transactions would run again.
    function test_aNoteIsNoBirth() public {
        address owner = owned(B, A, 1);
        plant(A, owner, AccountWordLibrary.away(1, 9, C, 1, 2 ether));
        bury(A);
        adopt(A, ofAccount(owner));
        AccountWord word = wordAt(B, owner);
        vm.assertEq(uint256(word.status()), STATUS_AWAY);
        vm.assertEq(uint256(word.version()), 9);
        vm.assertEq(uint256(word.chainId()), C);
        vm.assertEq(word.balance(), 2 ether);
    }

    /// @dev What was on its way to the heir when its chain was fenced still arrives there, whatever the heir has taken over before (P6).
    function test_aNoteThatLeadsHereBarsNoArrival() public {
        address owner = owned(B, A, 1);
        plant(A, owner, AccountWordLibrary.away(1, 9, B, 1, 2 ether));
        plant(B, owner, AccountWordLibrary.away(1, 8, A, 1, 1 ether));
        address poor = owned(B, A, 2);
        plant(A, poor, AccountWordLibrary.away(1, 9, B, 1, 0));
        bury(A);
        adopt(A, ofAccount(owner));
        AccountWord word = wordAt(B, owner);
        vm.assertEq(uint256(word.status()), STATUS_AWAY);
        vm.assertEq(uint256(word.version()), 8, "9 comes by the lane");
        vm.assertEq(uint256(word.chainId()), A);
        vm.assertEq(word.balance(), 3 ether, "what waited there waits here");

        refused(ofAccount(poor), abi.encodeWithSelector(IKernel.NothingDone.selector));
    }

    function test_birthsPassToTheHeir() public {
        address owner = owned(B, A, 1);
        bury(A);
        adopt(A, ofAccount(owner));
        vm.assertEq(uint256(wordAt(B, owner).status()), STATUS_HERE);
        vm.assertEq(uint256(wordAt(B, owner).version()), 1);
        // Who is born elsewhere, and had nothing there.
        address other = owned(B, C, 2);
        refused(ofAccount(other), abi.encodeWithSelector(IKernel.NothingDone.selector));
    }

    function test_aPocketIsAPocket() public {
        address owner = owned(C, B, 1);
        plant(A, owner, AccountWordLibrary.pocket(1, 2 ether));
        plant(C, owner, AccountWordLibrary.pocket(1, 1 ether));
        bury(A);
        adopt(A, ofAccount(owner));
        vm.assertEq(uint256(wordAt(C, owner).status()), STATUS_POCKET);
        vm.assertEq(wordAt(C, owner).balance(), 3 ether);
    }

    /// @dev What lay under an app's address stays under it.
    function test_moneyUnderAnApp() public {
        address app = owned(B, 0, 1);
        plant(A, app, AccountWordLibrary.app(1, 2 ether));
        plant(B, app, AccountWordLibrary.app(1, 0));
        bury(A);
        adopt(A, ofAccount(app));
        vm.assertEq(uint256(wordAt(B, app).status()), STATUS_APP);
        vm.assertEq(wordAt(B, app).balance(), 2 ether);
    }

    /// @dev P6: what has gone on since is no longer what the fenced chain had.
    function test_whatIsKnownToBeNewerStays() public {
        address alice = owned(B, 0, 1);
        plant(A, alice, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        plant(B, alice, AccountWordLibrary.here(1, 6, 43, 1, 3 ether));
        bury(A);
        bytes memory reason =
            abi.encodeWithSelector(IKernel.NoteNewer.selector, bytes32(uint256(uint160(alice))));
        refused(ofAccount(alice), reason);
        plant(B, alice, AccountWordLibrary.away(1, 6, C, 1, 0));
        refused(ofAccount(alice), reason);
    }

    function test_partsAreAddedUp() public {
        Legacy memory supply = Legacy(uint8(Slots.KIND_SUPPLY), APP, address(0), KEY);
        Legacy memory treasury = Legacy(uint8(Slots.KIND_TREASURY), address(0), address(0), 0);
        Legacy memory parked = Legacy(uint8(Slots.KIND_PARKED), address(0), address(0), 77);
        setSlot(A, slotIn(supply, 1), uint256(-int256(30)));
        setSlot(B, slotIn(supply, 1), 100);
        setSlot(C, slotIn(supply, 1), 100);
        setSlot(A, Slots.treasury(1), uint256(5) << 128 | 7);
        setSlot(A, slotIn(parked, 1), 1);
        bury(A);
        uint64 heir = heirAt(A, 1, slotIn(supply, 1));
        adopt(A, supply);
        vm.assertEq(slotOf(heir, slotIn(supply, 1)), 70);
        heir = heirAt(A, 1, Slots.treasury(1));
        uint256 before = slotOf(heir, Slots.treasury(1));
        adopt(A, treasury);
        uint256 word = slotOf(heir, Slots.treasury(1));
        uint256 paid = wordAt(heir, address(this)).balance();
        vm.assertEq(uint128(word) + paid, uint128(before) + 12, "both halves, less what adopting was paid");
        heir = heirAt(A, 1, slotIn(parked, 1));
        adopt(A, parked);
        vm.assertEq(slotOf(heir, slotIn(parked, 1)), 1);
        refused(parked, abi.encodeWithSelector(IKernel.NothingDone.selector));
    }

    /// @dev What the fenced chain had parked is tried again on its heir, under the name that it had in its lane; what moves comes with a version that is newer than all notes.
    function test_whatWasParkedIsTriedAgain() public {
        address alice = address(0xa11ce);
        settle(A, alice, 3 ether);
        depart(A, B, one(alice));
        plant(B, alice, AccountWordLibrary.here(1, 1, 0, 1, 0));
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(outcomes(A, B), hex"01");
        plant(B, alice, AccountWordLibrary.pocket(1, 0));
        bytes memory message = messagesOf[laneKey(A, 1, B, 1)][0];
        uint256 id = uint256(keccak256(abi.encode(laneName(A, B), 0, keccak256(message))));
        bury(B);
        Legacy memory parked = Legacy(uint8(Slots.KIND_PARKED), address(0), address(0), id);
        uint64 heir = heirAt(B, 1, slotIn(parked, 1));
        adopt(B, parked);
        at(heir).unpark(laneName(A, B), 0, message);
        vm.assertEq(uint256(wordAt(heir, alice).status()), STATUS_HERE);
        vm.assertEq(uint256(wordAt(heir, alice).version()), 3, "it would have come with 2");
        vm.assertEq(slotOf(heir, slotIn(parked, 1)), 0);
        refuseAdoption(
            heir, B, single(estateOf(B, 1, parked)), abi.encodeWithSelector(IKernel.NothingDone.selector)
        );
    }

    /// @dev P17: it is paid for roughly at cost, and never above it.
    function test_isPaidFor() public {
        address alice = owned(B, 0, 1);
        address bob = owned(B, 0, 2);
        plant(A, alice, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        plant(A, bob, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        plant(B, bob, AccountWordLibrary.away(1, 5, A, 1, 0));
        setSlot(B, Slots.treasury(1), 1 ether);
        bury(A);
        uint256 before = wordAt(B, address(this)).balance();
        adopt(A, ofAccount(alice));
        vm.assertEq(wordAt(B, address(this)).balance() - before, 60_000 * BASE_FEE);
        adopt(A, ofAccount(bob));
        vm.assertEq(wordAt(B, address(this)).balance() - before, 100_000 * BASE_FEE);
    }

    function test_whatIsNotInherited() public {
        bury(A);
        uint8[5] memory kinds = [1, 2, 20, 22, 23];
        for (uint256 i; i < kinds.length; ++i) {
            Estate memory estate;
            estate.legacy = Legacy(kinds[i], APP, address(1), KEY);
            refuseAdoption(
                B, A, single(estate), abi.encodeWithSelector(IKernel.NotInherited.selector, kinds[i])
            );
        }
    }

    /// @dev I5, P5: of a chain that lives, or is not known here to be fenced, nobody inherits.
    function test_onlyFromTheFenced() public {
        address alice = owned(B, 0, 1);
        plant(A, alice, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        tick(1);
        bytes memory reason = abi.encodeWithSelector(IKernel.NotFenced.selector, A, 1);
        Estate[] memory estates = new Estate[](1);
        estates[0].legacy = ofAccount(alice);
        estates[0].witness = witnessAt(headIndex(A), uint160(alice));
        refuseAdoption(B, A, estates, reason);
        fence(A);
        tick(1);
        refuseAdoption(B, A, estates, reason);
        Heir[] memory wrong = new Heir[](1);
        wrong[0] = Heir(C, 1);
        HeadProof memory dead = headProof(A);
        IKernel kernel = at(B);
        vm.expectRevert(abi.encodeWithSelector(IKernel.WrongHeirs.selector, A, 1));
        kernel.meetFenced(dead, wrong);
        HeadProof memory alive = headProof(C);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotFenced.selector, C, 1));
        kernel.meetFenced(alive, wrong);
    }

    function test_onlyTheHeir() public {
        address alice = owned(B, 0, 1);
        plant(A, alice, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        bury(A);
        Estate[] memory estates = single(estateOf(A, 1, ofAccount(alice)));
        refuseAdoption(C, A, estates, abi.encodeWithSelector(IKernel.NotHeir.selector, B, 1));
    }

    function test_lyingWitnesses() public {
        address alice = owned(B, 0, 1);
        plant(A, alice, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        bury(A);
        Estate[] memory estates = single(estateOf(A, 1, ofAccount(alice)));
        bytes memory reason = abi.encodeWithSelector(Heads.WordNotProved.selector, uint256(uint160(alice)));
        estates[0].witness.word = bytes32(AccountWord.unwrap(AccountWordLibrary.here(1, 5, 0, 1, 3 ether)));
        refuseAdoption(B, A, estates, reason);
        // That there is nothing.
        estates[0].witness.word = 0;
        refuseAdoption(B, A, estates, reason);
        // That there is nothing, since something else stands there.
        estates[0].witness.otherKey = keccak256("other");
        estates[0].witness.otherWord = bytes32(uint256(1));
        refuseAdoption(B, A, estates, reason);
    }

    /// @dev P28: the heir's clock must have come to what the fenced chain's said last.
    function test_timeNeverGoesBack() public {
        address alice = owned(B, 0, 1);
        plant(A, alice, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        bury(A);
        Estate[] memory estates = single(estateOf(A, 1, ofAccount(alice)));
        uint64 time = headProof(A).head.time;
        vm.warp(time - 1);
        refuseAdoption(B, A, estates, abi.encodeWithSelector(IKernel.TooEarly.selector, time));
        vm.warp(time);
        adopt(A, ofAccount(alice));
    }

    // ---- The heir's heir ----

    /// @dev A2 of the attacks: after the heir's own fence nothing that it had adopted is adopted again from the first chain, whatever it did with it.
    function test_secondFence_whatWasAdoptedIsNotAdoptedAgain() public {
        address alice = owned(B, 0, 1);
        plant(A, alice, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        bury(A);
        adopt(A, ofAccount(alice));
        bury(B);
        Estate[] memory estates = single(estateOf(A, 1, ofAccount(alice)));
        vm.assertEq(uint256(estates[0].lapses[0].nothing.word), 1, "adopted");
        refuseAdoption(
            C,
            A,
            estates,
            abi.encodeWithSelector(IKernel.AlreadyAdopted.selector, bytes32(uint256(uint160(alice))))
        );
        estates[0].lapses[0].nothing.word = 0;
        uint256 marker = Slots.adopted(1, A, 1, uint160(alice));
        refuseAdoption(C, A, estates, abi.encodeWithSelector(Heads.WordNotProved.selector, marker));
        estates[0].lapses = new Lapse[](0);
        refuseAdoption(C, A, estates, abi.encodeWithSelector(IKernel.NotHeir.selector, B, 1));
        adopt(B, ofAccount(alice));
        vm.assertEq(uint256(wordAt(C, alice).version()), 7);
        vm.assertEq(wordAt(C, alice).balance(), 3 ether);
    }

    /// @dev What the heir had not adopted by its own last head goes to its heir; what it does afterwards never counts.
    function test_secondFence_whatWasNotAdoptedPassesOn() public {
        address alice = owned(B, 0, 1);
        address unborn = owned(B, A, 2);
        plant(A, alice, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        plant(A, unborn, AccountWordLibrary.pocket(1, 1 ether));
        bury(A);
        tick(1);
        HeadProof memory from = headProofAt(placeOf(A, 1));
        fence(B);
        // Behind its last head.
        Estate[] memory estates = new Estate[](1);
        estates[0].legacy = ofAccount(alice);
        estates[0].witness = witnessAt(placeOf(A, 1), uint160(alice));
        at(B).adopt(from, estates);
        tick(1);
        tellAll(B, 1);
        adopt(A, ofAccount(alice));
        adopt(A, ofAccount(unborn));
        vm.assertEq(uint256(wordAt(C, alice).version()), 6);
        vm.assertEq(uint256(wordAt(C, unborn).status()), STATUS_HERE, "P4: births pass on");
        vm.assertEq(wordAt(C, unborn).balance(), 1 ether);
        vm.assertEq(uint256(wordAt(B, alice).status()), STATUS_HERE, "void");
        refused(ofAccount(alice), abi.encodeWithSelector(IKernel.NothingDone.selector));
    }

    /// @dev P4: whoever was born at an heir that was fenced in turn, and whoever was not.
    function test_secondFence_birthsPassOnForGood() public {
        address born = owned(B, A, 1);
        address unborn = owned(B, A, 2);
        bury(A);
        adopt(A, ofAccount(born));
        bury(B);
        comeBack(A);
        adopt(B, ofAccount(born));
        vm.assertEq(uint256(wordAt(C, born).version()), 2);
        adopt(A, ofAccount(unborn));
        vm.assertEq(uint256(wordAt(C, unborn).version()), 1);
        vm.assertEq(slotOf(A, uint160(unborn)), 0, "nor on the chain that came back");
    }

    // ---- Many at once ----

    /// @dev 100 accounts, of which nothing was known here: what one of them costs. (Each level of the tree more is 32 bytes of calldata more.)
    function test_manyAtOnce() public {
        for (uint256 i; i < 60; ++i) {
            plant(A, address(uint160(uint256(keccak256(abi.encode(i))))), AccountWordLibrary.pocket(1, 1));
        }
        address[] memory owners = new address[](100);
        for (uint256 i; i < 100; ++i) {
            owners[i] = owned(B, 0, 1000 + i);
            plant(A, owners[i], AccountWordLibrary.here(1, 5, uint48(i), 1, 1 ether));
        }
        bury(A);
        Estate[] memory estates = new Estate[](100);
        for (uint256 i; i < 100; ++i) {
            estates[i] = estateOf(A, 1, ofAccount(owners[i]));
        }
        HeadProof memory from = headProofAt(placeOf(A, 1));
        bytes memory data = abi.encodeCall(IKernel.adopt, (from, estates));
        vm.recordLogs();
        at(B).adopt(from, estates);
        uint256 spent = vm.lastCallGas().gasTotalUsed;
        for (uint256 i; i < 100; ++i) {
            vm.assertEq(uint256(wordAt(B, owners[i]).nonce()), i);
        }
        vm.snapshotValue("adoption", "execution gas of an account, of 100", spent / 100);
        vm.snapshotValue("adoption", "calldata gas of an account, of 100", calldataGas(data) / 100);
        adoptedIs(owners);
    }

    function adoptedIs(address[] memory owners) private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics.length == 0 || logs[i].topics[0] != IKernel.Adopted.selector) continue;
            (uint24 generation, Legacy[] memory list) = abi.decode(logs[i].data, (uint24, Legacy[]));
            vm.assertEq(uint256(generation), 1);
            vm.assertEq(list.length, owners.length);
            for (uint256 j; j < list.length; ++j) {
                vm.assertEq(list[j].owner, owners[j]);
            }
            return;
        }
        revert("no log");
    }

    function calldataGas(bytes memory data) private pure returns (uint256 gas) {
        for (uint256 i; i < data.length; ++i) {
            gas += data[i] == 0 ? 4 : 16;
        }
    }

    function test_oneWrongEstateUndoesAll() public {
        address alice = owned(B, 0, 1);
        address bob = owned(B, 0, 2);
        plant(A, alice, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        plant(A, bob, AccountWordLibrary.here(1, 5, 42, 1, 3 ether));
        bury(A);
        Estate[] memory estates = new Estate[](2);
        (estates[0], estates[1]) = (estateOf(A, 1, ofAccount(alice)), estateOf(A, 1, ofAccount(bob)));
        estates[1].witness.word = bytes32(uint256(estates[1].witness.word) + 1);
        refuseAdoption(
            B, A, estates, abi.encodeWithSelector(Heads.WordNotProved.selector, uint256(uint160(bob)))
        );
        vm.assertEq(slotOf(B, uint160(alice)), 0);
        refuseAdoption(B, A, new Estate[](257), abi.encodeWithSelector(IKernel.TooMany.selector, 257, 256));
        refuseAdoption(B, A, new Estate[](0), abi.encodeWithSelector(IKernel.NothingDone.selector));
    }
}
