// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Heads} from "../../src/kernel/libraries/Heads.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {
    AccountWord,
    AccountWordLibrary,
    STATUS_AWAY,
    STATUS_HERE
} from "../../src/kernel/types/AccountWord.sol";
import {HEAD_LIVE, HeadProof, LaneName} from "../../src/kernel/types/Network.sol";
import {ObjectName} from "../../src/kernel/types/ObjectName.sol";
import {FenceTest} from "../support/FenceTest.sol";

/// @dev What was sent to a chain that was fenced, and not taken by its last head, comes back to its senders (P7): in order, once.
contract TakeBackTest is FenceTest {
    address internal constant ANN = address(0xa22);
    address internal constant BOB = address(0xb0b);
    address internal constant APP = address(0xa99);

    /// @dev A has sent Ann, Bob and two pockets to B, which has taken Ann by its last head, and Bob afterwards.
    function setUp() public override {
        super.setUp();
        settle(A, ANN, 1 ether);
        settle(A, BOB, 2 ether);
        depart(A, B, one(ANN));
        depart(A, B, one(BOB));
        plant(A, ANN, AccountWord.wrap(slotOf(A, uint160(ANN))).withBalance(5));
        sweep(A, B, ANN);
        tick(1);
        deliver(A, B, 1);
    }

    function sweep(uint64 from, uint64 to, address owner) internal {
        at(from).sweep(to, one(owner));
        sync();
    }

    function sent(uint64 from, uint24 fromGeneration, uint64 to) internal pure returns (LaneName memory) {
        return LaneName(from, fromGeneration, to, 1);
    }

    function refusedBack(uint64 at_, TakeBack memory t, bytes memory reason) internal {
        IKernel kernel = at(at_);
        vm.expectRevert(reason);
        kernel.takeBack(t.closed, t.messages, t.rest);
    }

    function test_inOrderAndOnce() public {
        bury(B);
        TakeBack memory all = takeBackOf(sent(A, 1, B), 9);
        vm.assertEq(all.messages.length, 2);
        takeBack(sent(A, 1, B), 1);
        AccountWord bob = wordAt(A, BOB);
        vm.assertEq(uint256(bob.status()), STATUS_HERE);
        vm.assertEq(uint256(bob.version()), 3, "left with 1, would have arrived with 2");
        vm.assertEq(uint256(bob.nonce()), 7);
        vm.assertEq(bob.balance(), 2 ether);
        refusedBack(A, all, abi.encodeWithSelector(IKernel.WrongMessages.selector, A, 1));
        vm.assertEq(uint256(wordAt(A, ANN).status()), STATUS_AWAY, "who had arrived lives on at B's heir");

        vm.assertEq(wordAt(A, ANN).balance(), 0);
        takeBack(sent(A, 1, B), 9);
        vm.assertEq(wordAt(A, ANN).balance(), 5, "a pocket again");
        uint256 cursor = Slots.laneBack(1, sent(A, 1, B));
        vm.assertEq(uint64(slotOf(A, cursor + 1)), 3);
        vm.assertEq(slotOf(A, cursor), slotOf(A, Slots.laneOut(1, B, 1)), "all of it");
        TakeBack memory none = takeBackOf(sent(A, 1, B), 9);
        refusedBack(A, none, abi.encodeWithSelector(IKernel.NothingDone.selector));
    }

    /// @dev The pocket goes on to where its owner lives then, by the usual sweep.
    function test_moneyGoesOnToTheHeir() public {
        bury(B);
        uint64 heir = heirAt(B, 1, uint160(ANN));
        takeBack(sent(A, 1, B), 9);
        adopt(B, ofAccount(ANN));
        vm.assertEq(uint256(wordAt(heir, ANN).version()), 3);
        if (heir == A) {
            vm.assertEq(wordAt(A, ANN).balance(), 1 ether + 5);
            return;
        }
        sweep(A, heir, ANN);
        tick(1);
        deliver(A, heir, 9);
        vm.assertEq(wordAt(heir, ANN).balance(), 1 ether + 5);
    }

    /// @dev What B takes behind its last head never counts; and what it had taken by then is not taken back, whatever anybody shows.
    function test_theLastHeadIsTheTruth() public {
        tick(1);
        Delivery memory d = delivery(A, B, 2);
        fence(B);
        at(B).deliver(d.from, d.end, d.messages, d.rest);
        vm.assertEq(uint256(wordAt(B, BOB).status()), STATUS_HERE);
        tick(1);
        tellAll(B, 1);
        TakeBack memory t = takeBackOf(sent(A, 1, B), 9);
        vm.assertEq(t.messages.length, 2);
        // That nothing was taken at all: Ann would be in two places.
        t.closed.taken[0].word = 0;
        t.closed.taken[1].word = 0;
        refusedBack(A, t, abi.encodeWithSelector(Heads.WordNotProved.selector, Slots.laneIn(1, A, 1)));
        takeBack(sent(A, 1, B), 9);
        vm.assertEq(uint256(wordAt(A, BOB).version()), 3);
    }

    function test_onlyWhatIsKnownToBeFenced() public {
        tick(1);
        TakeBack memory t = takeBackOf(sent(A, 1, B), 9);
        refusedBack(A, t, abi.encodeWithSelector(IKernel.NotFenced.selector, B, 1));
        fence(B);
        tick(1);
        t = takeBackOf(sent(A, 1, B), 9);
        refusedBack(A, t, abi.encodeWithSelector(IKernel.NotFenced.selector, B, 1));
    }

    /// @dev Nothing joins a closed lane; nor is it opened again by a head from before the fence.
    function test_nothingJoins() public {
        HeadProof memory alive = headProof(B);
        bury(B);
        settle(A, address(1), 1 ether);
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotNewer.selector, alive.checkpoint));
        kernel.meet(alive);
        vm.prank(AGENT);
        vm.expectRevert(abi.encodeWithSelector(Lane.NoLane.selector, B));
        kernel.depart(B, one(address(1)));
        vm.expectRevert(abi.encodeWithSelector(Lane.NoLane.selector, B));
        kernel.sweep(B, one(address(1)));
    }

    /// @dev An object comes back whole, and its data words are read under its new version.
    function test_anObjectComesBack() public {
        uint256 id = Slots.object(APP, BOB, KEY);
        setSlot(A, id, AccountWord.unwrap(AccountWordLibrary.here(1, 4, 0, 1, 60).withSize(2)));
        setSlot(A, Slots.data(id, 1, 4), 11);
        setSlot(A, Slots.data(id, 1, 4) + 1, 12);
        ObjectName[] memory names = new ObjectName[](1);
        names[0] = ObjectName(APP, BOB, KEY);
        IKernel kernel = at(A);
        vm.prank(AGENT);
        kernel.departObjects(B, names);
        sync();
        setSlot(A, Slots.data(id, 1, 4), 99);
        bury(B);
        takeBack(sent(A, 1, B), 9);
        AccountWord word = AccountWord.wrap(slotOf(A, id));
        vm.assertEq(uint256(word.status()), STATUS_HERE);
        vm.assertEq(uint256(word.version()), 6);
        vm.assertEq(word.balance(), 60);
        vm.assertEq(slotOf(A, Slots.data(id, 1, 6)), 11);
        vm.assertEq(slotOf(A, Slots.data(id, 1, 6) + 1), 12);
    }

    /// @dev P9: a message is taken back only with the gas that its handling takes; nobody starves it, and the rest waits.
    function test_asFarAsGasAllows() public {
        bury(B);
        TakeBack memory t = takeBackOf(sent(A, 1, B), 9);
        IKernel kernel = at(A);
        for (uint256 gas = 150_000;; gas += 10_000) {
            try kernel.takeBack{gas: gas}(t.closed, t.messages, t.rest) {
                break;
            } catch {}
        }
        sync();
        uint256 taken = uint64(slotOf(A, Slots.laneBack(1, sent(A, 1, B)) + 1));
        vm.assertEq(taken, 2);
        takeBack(sent(A, 1, B), 9);
        vm.assertEq(wordAt(A, ANN).balance(), 5);
    }

    /// @dev What ten accounts cost that come back.
    /// forge-config: default.isolate = true
    function test_gas() public {
        address[] memory owners = new address[](10);
        for (uint256 i; i < 10; ++i) {
            owners[i] = address(uint160(0x2000 + i));
            settle(A, owners[i], 1 ether);
        }
        depart(A, B, owners);
        bury(B);
        takeBack(sent(A, 1, B), 2);
        TakeBack memory t = takeBackOf(sent(A, 1, B), 10);
        vm.assertEq(t.messages.length, 10);
        at(A).takeBack(t.closed, t.messages, t.rest);
        vm.snapshotValue(
            "lanes-back", "gas of an account taken back, of 10", vm.lastCallGas().gasTotalUsed / 10
        );
        vm.assertEq(uint256(wordAt(A, owners[9]).version()), 3);
    }

    /// @dev What cannot be taken in is parked here under its own name, and tried again under it.
    function test_parked() public {
        bury(B);
        // Which an honest chain cannot come to.
        plant(A, BOB, AccountWordLibrary.here(1, 1, 0, 1, 0));
        takeBack(sent(A, 1, B), 9);
        bytes memory message = messagesOf[laneKey(A, 1, B, 1)][1];
        bytes32 id = keccak256(abi.encode(sent(A, 1, B), 1, keccak256(message)));
        vm.assertEq(slotOf(A, Slots.parked(1, id)), 1);
        plant(A, BOB, AccountWordLibrary.away(1, 2, B, 1, 0));
        IKernel kernel = at(A);
        vm.expectRevert();
        kernel.unpark(LaneName(A, 1, A, 1), 1, message);
        kernel.unpark(sent(A, 1, B), 1, message);
        vm.assertEq(uint256(wordAt(A, BOB).version()), 3);
        vm.assertEq(slotOf(A, Slots.parked(1, id)), 0);
    }

    // ---- Whose turn it is ----

    /// @dev P7: if the sender is fenced as well, the heir of the lane goes on from its cursor.
    function test_theHeirGoesOn() public {
        bury(B);
        takeBack(sent(A, 1, B), 1);
        bury(A);
        TakeBack memory t = takeBackOf(sent(A, 1, B), 9);
        vm.assertEq(t.messages.length, 1);
        vm.assertEq(t.closed.forerunners.length, 1);
        takeBack(sent(A, 1, B), 9);
        vm.assertEq(wordAt(C, ANN).balance(), 5);
        // Bob came back to A before its last head, and is adopted from there: once.
        adopt(A, ofAccount(BOB));
        vm.assertEq(uint256(wordAt(C, BOB).version()), 4);
        t = takeBackOf(sent(A, 1, B), 9);
        refusedBack(C, t, abi.encodeWithSelector(IKernel.NothingDone.selector));
    }

    /// @dev As it began: the sender had not heard of the fence, or had not begun; what it takes back behind its own last head never counts.
    function test_theHeirBegins() public {
        bury(B);
        tick(1);
        fence(A);
        takeBackZombie();
        tick(1);
        tellAll(A, 1);
        takeBack(sent(A, 1, B), 9);
        AccountWord bob = wordAt(C, BOB);
        vm.assertEq(uint256(bob.status()), STATUS_HERE);
        vm.assertEq(uint256(bob.version()), 3);
        vm.assertEq(wordAt(C, ANN).balance(), 5);
        // The note that A left says no more than the version with which Bob would have come to B.
        TakeBack memory t = takeBackOf(sent(A, 1, B), 9);
        vm.assertEq(t.messages.length, 0);
        noteAddsNothing();
    }

    function noteAddsNothing() private {
        refuseAdoption(
            C, A, single(estateOf(A, 1, ofAccount(BOB))), abi.encodeWithSelector(IKernel.NothingDone.selector)
        );
    }

    function takeBackZombie() private {
        // Proofs under the checkpoint that A has, from before its head stood still.
        heads[headIndex(A)].status = HEAD_LIVE;
        bytes32 kept = heads[headIndex(A)].heirs;
        heads[headIndex(A)].heirs = 0;
        takeBack(sent(A, 1, B), 9);
        heads[headIndex(A)].status = 4;
        heads[headIndex(A)].heirs = kept;
    }

    function test_onlyWhoseTurnItIs() public {
        bury(B);
        tick(1);
        TakeBack memory own = takeBackOf(sent(A, 1, B), 9);
        // On another chain it means another lane, which is empty.
        refusedBack(C, own, abi.encodeWithSelector(Heads.WordNotProved.selector, Slots.laneIn(1, C, 1)));
        bury(A);
        TakeBack memory heir = takeBackOf(sent(A, 1, B), 9);
        heir.closed.forerunners[0].cursor[0].word = bytes32(uint256(1));
        refusedBack(
            C, heir, abi.encodeWithSelector(Heads.WordNotProved.selector, Slots.laneBack(1, sent(A, 1, B)))
        );
    }

    /// @dev The chain that comes back has no part in what its generation before sent.
    function test_notTheSendersNextGeneration() public {
        bury(B);
        bury(A);
        comeBack(A);
        TakeBack memory t = takeBackOf(sent(A, 1, B), 9);
        refusedBack(A, t, abi.encodeWithSelector(IKernel.NotHeir.selector, C, 1));
        delete t.closed.forerunners;
        refusedBack(A, t, abi.encodeWithSelector(Heads.WordNotProved.selector, Slots.laneIn(1, A, 2)));
        takeBack(sent(A, 1, B), 9);
        vm.assertEq(wordAt(C, ANN).balance(), 5);
    }

    // ---- The hub ----

    /// @dev P14: nobody lives on the hub, so what was locked there for a chain that was fenced is sent to another one.
    function test_theHubSendsAnew() public {
        for (uint256 i; i < 4; ++i) {
            credit(address(uint160(0x1000 + i)), uint96(i + 1));
        }
        tick(1);
        uint256 before = totalPockets();
        uint256 toB = uint64(wordOf[HUB][Slots.laneOut(1, B, 1) + 1]);
        vm.assertTrue(toB != 0, "something was meant for B");
        bury(B);
        takeBack(sent(HUB, 1, B), 9);
        tick(1);
        deliver(HUB, A, 9);
        deliver(HUB, C, 9);
        vm.assertEq(totalPockets() - before, 1 + 2 + 3 + 4, "I3");
        TakeBack memory none = takeBackOf(sent(HUB, 1, B), 9);
        refusedBack(HUB, none, abi.encodeWithSelector(IKernel.NothingDone.selector));
    }

    function credit(address owner, uint96 amount) private {
        IKernel kernel = at(HUB);
        vm.prank(address(bridge));
        kernel.bridgeIn(owner, amount);
        sync();
    }

    function totalPockets() private view returns (uint256 sum) {
        for (uint256 i; i < 4; ++i) {
            address owner = address(uint160(0x1000 + i));
            sum += wordAt(A, owner).balance() + wordAt(C, owner).balance();
        }
    }
}
