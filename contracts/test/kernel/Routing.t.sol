// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IMessages} from "../../src/kernel/interfaces/IMessages.sol";
import {Heads} from "../../src/kernel/libraries/Heads.sol";
import {Heirs} from "../../src/kernel/libraries/Heirs.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {
    AccountWord,
    AccountWordLibrary,
    STATUS_HERE,
    STATUS_POCKET
} from "../../src/kernel/types/AccountWord.sol";
import {HEAD_FENCED, HeadProof, Heir, LeafProof, Legacy} from "../../src/kernel/types/Network.sol";
import {ObjectName} from "../../src/kernel/types/ObjectName.sol";
import {RAN, REVERTED} from "../../src/kernel/types/Outcomes.sol";
import {Puppet} from "../../src/testing/Puppet.sol";
import {FenceTest} from "../support/FenceTest.sol";
import {Transaction} from "./Transactions.sol";

/// @dev Where things go once a chain was fenced (P8), and what a chain is that comes back (P1).
contract RoutingTest is FenceTest {
    /// @dev A key of which the app of `app` has an object whose heir under B is `heir`, and whose birth chain is not.
    function keyFor(uint64 app, uint64 heir) internal view returns (uint256 key) {
        for (key = 1;; ++key) {
            uint256 slot = idOf(app, key);
            if (birthOf(slot) == heir) continue;
            uint256 a = uint256(keccak256(abi.encode(slot, A, 1)));
            uint256 c = uint256(keccak256(abi.encode(slot, C, 1)));
            if ((a > c ? A : C) == heir) return key;
        }
    }

    function birthOf(uint256 id) internal pure returns (uint64) {
        return uint64(A + uint256(keccak256(abi.encode(uint256(uint160(id))))) % 3);
    }

    function idOf(uint64 app, uint256 key) internal view returns (uint256) {
        return Slots.object(address(appOf[app]), address(0), key);
    }

    /// @dev The object is on B, as A's note says.
    function onB(uint64 app, uint256 key) internal {
        setSlot(B, idOf(app, key), AccountWord.unwrap(AccountWordLibrary.here(1, 2, 0, 5, 0)));
        setSlot(A, idOf(app, key), AccountWord.unwrap(AccountWordLibrary.away(1, 2, B, 1, 0)));
    }

    function weighing(uint64 app, uint256 key) internal view returns (bytes memory) {
        IMessages.Call memory call = callTo(app, abi.encodeCall(Puppet.weigh, ()));
        call.key = key;
        return act(send(call));
    }

    function objectOfKey(uint64 app, uint256 key) internal view returns (Legacy memory) {
        return Legacy(0, address(appOf[app]), address(0), key);
    }

    /// @dev P8: to the heir of where the note leads; there it waits until the object is adopted.
    function test_aCallGoesToTheHeir() public {
        uint256 key = keyFor(C, C);
        onB(C, key);
        bury(B);
        vm.assertEq(run(weighing(C, key), 0).outcome, RAN);
        vm.assertEq(sentCount(A, C), 1);
        tick(1);
        deliver(A, C, 1);
        vm.assertEq(outcomes(A, C), hex"01");
        adopt(B, objectOfKey(C, key));
        bytes memory message = lastMessage(A, C);
        IKernel kernel = at(C);
        vm.prank(RELAYER, RELAYER);
        kernel.unpark(laneName(A, C), 0, message);
    }

    /// @dev What was under way to the chain that was fenced is routed anew.
    function test_aCallIsTakenBackAndGoesOn() public {
        uint256 key = keyFor(C, C);
        onB(C, key);
        vm.assertEq(run(weighing(C, key), 0).outcome, RAN);
        bury(B);
        adopt(B, objectOfKey(C, key));
        takeBack(laneName(A, B), 9);
        vm.assertEq(sentCount(A, C), 1);
        tick(1);
        deliver(A, C, 1);
        vm.assertEq(outcomes(A, C), hex"00", "it ran");
    }

    /// @dev In order: the object comes back first, and the call that followed it finds it here.
    function test_aCallFollowsItsObjectBack() public {
        uint256 key = keyFor(A, C);
        uint256 id = idOf(A, key);
        setSlot(A, id, AccountWord.unwrap(AccountWordLibrary.here(1, 2, 0, 5, 0)));
        ObjectName[] memory names = new ObjectName[](1);
        names[0] = ObjectName(address(appOf[A]), address(0), key);
        IKernel kernel = at(A);
        vm.prank(AGENT);
        kernel.departObjects(B, names);
        sync();
        vm.assertEq(run(weighing(A, key), 0).outcome, RAN);
        vm.assertEq(sentCount(A, B), 2);
        bury(B);
        takeBack(laneName(A, B), 9);
        vm.assertEq(uint256(AccountWord.wrap(slotOf(A, id)).version()), 4);
        uint256 cursor = Slots.laneBack(1, laneName(A, B));
        vm.assertEq(uint64(slotOf(A, cursor + 1)), 2);
        bytes32 parked = keccak256(abi.encode(laneName(A, B), 1, keccak256(lastMessage(A, B))));
        vm.assertEq(slotOf(A, Slots.parked(1, parked)), 0, "it ran");
        vm.assertEq(sentCount(A, C), 0);
    }

    /// @dev An object that fell to A, which has not adopted it.
    function fallen() private returns (uint256 key) {
        key = keyFor(A, A);
        onB(A, key);
        bury(B);
    }

    /// @dev What an app of the heir sends to what the heir has not adopted is parked there, as what comes from elsewhere, and runs here afterwards.
    function test_theHeirAdoptsFirst() public {
        uint256 key = fallen();
        vm.assertEq(run(weighing(A, key), 0).outcome, RAN);
        bytes memory message = lastMessage(A, A);
        vm.assertEq(outcomes(A, A), hex"01");
        IKernel kernel = at(A);
        bytes32 id = keccak256(abi.encode(laneName(A, A), 0, keccak256(message)));
        vm.expectRevert(abi.encodeWithSelector(IKernel.StillParked.selector, id));
        vm.prank(RELAYER, RELAYER);
        kernel.unpark(laneName(A, A), 0, message);
        adopt(B, objectOfKey(A, key));
        kernel = at(A);
        vm.prank(RELAYER, RELAYER);
        kernel.unpark(laneName(A, A), 0, message);
        vm.assertEq(lastMark().outcome, RAN);
        kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotParked.selector, id));
        vm.prank(RELAYER, RELAYER);
        kernel.unpark(laneName(A, A), 0, message);
        sync();
        vm.assertEq(run(weighing(A, key), 0).outcome, RAN);
        vm.assertEq(sentCount(A, A), 1, "it is here now");
        vm.assertEq(sentCount(A, C) + sentCount(A, B), 0);
        checkLogged(A);
    }

    /// @dev So is what a handler of the heir sends on; from another chain it waits there in its own lane.
    function test_aHandlersLetterWaitsAtTheHeir() public {
        uint256 key = keyFor(C, C);
        onB(C, key);
        setSlot(C, idOf(C, key), AccountWord.unwrap(AccountWordLibrary.away(1, 2, B, 1, 0)));
        place(A, C, C);
        place(C, C, C);
        bury(B);
        IMessages.Call memory onward = callTo(C, take(address(0x7a3e), 3 ether));
        (onward.key, onward.value) = (key, 3 ether);
        IMessages.Call memory call = callTo(C, act(send(onward)));
        (call.gas, call.value) = (2_000_000, 3 ether);
        vm.assertEq(run(act(send(call)), 3 ether).outcome, RAN);
        vm.assertEq(run(act(send(onward)), 3 ether).outcome, RAN);
        tick(1);
        deliver(A, C, 2);
        vm.assertEq(outcomes(A, C), hex"0001", "ran, parked");
        vm.assertEq(outcomes(C, C), hex"01");
        adopt(B, objectOfKey(C, key));
        bytes memory message = lastMessage(A, C);
        IKernel kernel = at(C);
        vm.prank(RELAYER, RELAYER);
        kernel.unpark(laneName(A, C), 1, message);
        message = lastMessage(C, C);
        kernel = at(C);
        vm.prank(RELAYER, RELAYER);
        kernel.unpark(laneName(C, C), 0, message);
        sync();
        vm.assertEq(wordAt(C, address(0x7a3e)).balance(), 6 ether, "both ran");
        vm.assertEq(wordAt(C, REFUND).balance(), 0);
        checkLogged(C);
    }

    /// @dev To the wei: what the call carries and was prepaid with leaves, and is the refund's and the treasury's once it has been tried in vain.
    function test_whatWaitsAtTheHeirIsGivenBack() public {
        uint256 key = fallen();
        IMessages.Call memory call = callTo(A, abi.encodeCall(Puppet.burnGas, ()));
        (call.key, call.value) = (key, 3 ether);
        uint256 before = eraOn(A);
        vm.assertEq(run(act(send(call)), 3 ether).outcome, RAN);
        sync();
        uint256 left = before - eraOn(A);
        vm.assertTrue(left > 3 ether, "prepaid");
        // Who adopts is paid.
        adopt(B, objectOfKey(A, key));
        before = eraOn(A);
        bytes memory message = lastMessage(A, A);
        IKernel kernel = at(A);
        vm.prank(RELAYER, RELAYER);
        kernel.unpark(laneName(A, A), 0, message);
        vm.assertEq(lastMark().outcome, REVERTED);
        vm.assertEq(wordAt(A, REFUND).balance(), 3 ether);
        vm.assertEq(eraOn(A), before + left);
    }

    /// @dev P26: gas is the same however many wait, and as over another lane; P11: none of them takes up room.
    function test_gasOfWhatWaitsAtTheHeir() public {
        uint256 key = fallen();
        place(A, C, C);
        IMessages.Call memory call = callTo(C, "");
        call.gas = 20_000;
        // Whatever is touched first is dearer, once in a test.
        vm.assertEq(run(act(send(call)), 0).outcome, RAN);
        Mark memory away = run(act(send(call)), 0);
        (call.to, call.key) = (address(appOf[A]), key);
        Mark memory first = run(act(send(call)), 0);
        vm.assertEq(first.outcome, RAN);
        vm.assertEq(sentCount(A, C), 2);
        vm.assertEq(first.gasUsed / 1000, away.gasUsed / 1000, "but for bytes of calldata");
        vm.assertEq(run(act(send(call)), 0).gasUsed, first.gasUsed);
        vm.assertEq(run(act(send(call), send(call), send(call)), 0).outcome, RAN);
        vm.assertEq(outcomes(A, A), hex"0101010101");
        uint256 counts = slotOf(A, Slots.laneOut(1, A, 1) + 1);
        (uint256 count, uint256 gas) = Lane.outstanding(counts);
        vm.assertEq(count + gas, 0);
        checkLogged(A);
        // The least that a call may ask for is less than what the first one takes here.
        call.gas = 0;
        vm.assertEq(run(act(send(call)), 0).outcome, RAN);
    }

    /// @dev Once for all: what a chain had parked of its own passes on as parked, and nothing of it is taken back by the lane's heir.
    function test_whatWaitedAtTheHeirWaitsAtItsOwn() public {
        uint256 key = fallen();
        vm.assertEq(run(weighing(A, key), 0).outcome, RAN);
        bytes memory message = lastMessage(A, A);
        bytes32 id = keccak256(abi.encode(laneName(A, A), 0, keccak256(message)));
        bury(A);
        TakeBack memory t = takeBackOf(laneName(A, A), 9);
        vm.assertEq(t.messages.length, 0);
        IKernel kernel = at(C);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NothingDone.selector));
        vm.prank(RELAYER, RELAYER);
        kernel.takeBack(t.closed, t.messages, t.rest);
        t.messages = new bytes[](1);
        t.messages[0] = message;
        vm.expectRevert(abi.encodeWithSelector(IKernel.WrongMessages.selector, A, 1));
        vm.prank(RELAYER, RELAYER);
        kernel.takeBack(t.closed, t.messages, t.rest);
        adopt(A, Legacy(uint8(Slots.KIND_PARKED), address(0), address(0), uint256(id)));
        vm.assertEq(slotOf(C, Slots.parked(1, id)), 1);
    }

    /// @dev P4: who is to be born on a fenced chain is not born on its heir by receiving, nor by sending, but by adoption.
    function test_nobodyIsBornByThemselves() public {
        uint256 signer = unbornOf(B, C);
        address owner = vm.addr(signer);
        plant(A, owner, AccountWordLibrary.pocket(1, 1 ether));
        bury(B);
        at(A).sweep(C, one(owner));
        tick(1);
        deliver(A, C, 1);
        vm.assertEq(wordAt(C, owner).balance(), 1 ether, "money goes to the heir");
        spend(C, signer);
        vm.assertEq(uint256(wordAt(C, owner).status()), STATUS_POCKET);
        IKernel kernel = at(C);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NothingDone.selector));
        kernel.sweep(A, one(owner));
        adopt(B, ofAccount(owner));
        spend(C, signer);
        vm.assertEq(uint256(wordAt(C, owner).nonce()), 1);
    }

    /// @dev A key whose address is born on `birth`, and falls to `heir`.
    function unbornOf(uint64 birth, uint64 heir) private pure returns (uint256 signer) {
        for (uint256 i = 1;; ++i) {
            signer = uint256(keccak256(abi.encode("signer", i)));
            uint256 id = uint160(vm.addr(signer));
            uint64 other = birth == A ? B : A;
            bool isHeir =
                uint256(keccak256(abi.encode(id, heir, 1))) > uint256(keccak256(abi.encode(id, other, 1)));
            if (birthOf(id) == birth && isHeir) return signer;
        }
    }

    function spend(uint64 chainId, uint256 signer) private {
        Transaction memory t;
        (t.kind, t.chainId, t.maxFee, t.gasLimit) = (2, NETWORK, PRICE, 21_000);
        (t.to, t.value) = (abi.encodePacked(address(0x7a3e)), 1);
        // The one that would be due, whichever generation said so.
        AccountWord word = wordAt(chainId, vm.addr(signer));
        if (word.status() == STATUS_HERE) t.nonce = word.nonce();
        bytes[] memory items = new bytes[](1);
        items[0] = t.sign(signer);
        IKernel kernel = at(chainId);
        vm.prank(AGENT, AGENT);
        kernel.execute(items);
        sync();
    }

    // ---- A chain that comes back ----

    /// @dev P1: a chain that went on alone comes back empty. What its generation before held lives at its heirs, and is never read again there.
    function test_comesBackEmpty() public {
        address owner = address(0x0e4);
        settle(A, owner, 3 ether);
        plant(A, address(0x70c), AccountWordLibrary.pocket(1, 2 ether));
        setSlot(A, Slots.treasury(1), 5 ether);
        tick(1);
        fence(A);
        // It goes on alone as long as it has a lease.
        depart(A, B, one(owner));
        spend(A, ALICE);
        tick(1);
        tellAll(A, 1);
        adopt(A, ofAccount(owner));
        comeBack(A);
        vm.assertEq(slotOf(A, Slots.treasury(2)), 0);
        vm.assertEq(uint256(wordAt(A, owner).inGeneration(2).status()), STATUS_POCKET);
        vm.assertEq(wordAt(A, address(0x70c)).inGeneration(2).balance(), 0);
        // Who lived there does not any more.
        uint256 nonce_ = wordAt(A, vm.addr(ALICE)).nonce();
        spend(A, ALICE);
        vm.assertEq(uint256(wordAt(A, vm.addr(ALICE)).nonce()), nonce_, "of the old generation, untouched");
        vm.assertEq(uint256(wordAt(A, vm.addr(ALICE)).generation()), 1);
        // What arrives is all that there is, in lanes that begin at zero.
        uint64 heir = heirAt(A, 1, uint160(owner));
        vm.assertEq(wordAt(heir, owner).balance(), 3 ether);
        plant(heir, owner, AccountWordLibrary.here(1, 2, 7, 1, 3 ether));
        depart(heir, A, one(owner));
        tick(1);
        deliver(heir, A, 1);
        vm.assertEq(wordAt(A, owner).balance(), 3 ether);
        vm.assertEq(uint256(wordAt(A, owner).generation()), 2);
        vm.assertEq(uint64(slotOf(A, Slots.laneIn(2, heir, 1) + 1)), 1);
    }

    /// @dev What it owed its agent is with its heirs: the checkpoint that begins a generation writes nothing of the one before.
    function test_owesNothingOfItsPast() public {
        tick(1);
        fence(A);
        uint256 owed = 2 ether << 128;
        setSlot(A, Slots.treasury(1), owed);
        uint96 before = wordAt(A, AGENT).balance();
        comeBack(A);
        vm.assertEq(slotOf(A, Slots.treasury(1)), owed);
        vm.assertEq(wordAt(A, AGENT).balance(), before);
        vm.assertEq(slotOf(A, Slots.treasury(2)), 0);
    }

    /// @dev It tells that it knows of its own end as of any other one's, so that nobody tells it again.
    function test_tellsOfItsOwnEnd() public {
        fence(A);
        comeBack(A);
        HeadProof memory dead = headProofAt(placeOf(A, 1));
        Heir[] memory list = heirsOf[Heirs.key(A, 1)];
        IKernel kernel = at(A);
        vm.expectEmit();
        emit IKernel.Met(A, 1, HEAD_FENCED);
        kernel.meetFenced(dead, list);
    }

    /// @dev What it sent when it was alone is in no lane that counts.
    function test_whatItSentAloneIsNeverDelivered() public {
        address owner = address(0x0e4);
        settle(A, owner, 3 ether);
        tick(1);
        fence(A);
        depart(A, B, one(owner));
        tick(1);
        tellAll(A, 1);
        bytes[] memory messages = new bytes[](1);
        messages[0] = messagesOf[laneKey(A, 1, B, 1)][0];
        HeadProof memory from = headProofAt(placeOf(A, 1));
        LeafProof memory none = leafProofAt(placeOf(A, 1), Slots.laneOut(1, B, 1));
        none.word = bytes32(slotOf(A, Slots.laneOut(1, B, 1)));
        IKernel kernel = at(B);
        vm.expectRevert(abi.encodeWithSelector(Heads.WordNotProved.selector, Slots.laneOut(1, B, 1)));
        kernel.deliver(from, none, messages, new bytes32[](0));
        adopt(A, ofAccount(owner));
        uint64 heir = heirAt(A, 1, uint160(owner));
        vm.assertEq(uint256(wordAt(heir, owner).status()), STATUS_HERE);
    }

    /// @dev Births have passed for good: a chain that came back bears nobody.
    function test_bearsNobody() public {
        uint256 signer = unbornOf(A, C);
        bury(A);
        comeBack(A);
        plant(B, vm.addr(signer), AccountWordLibrary.pocket(1, 1 ether));
        IKernel kernel = at(B);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NothingDone.selector));
        kernel.sweep(A, one(vm.addr(signer)));
        plant(A, vm.addr(signer), AccountWordLibrary.pocket(2, 1 ether));
        spend(A, signer);
        vm.assertEq(uint256(wordAt(A, vm.addr(signer)).status()), STATUS_POCKET);
        // And sends its pocket to who bears it now.
        at(A).sweep(C, one(vm.addr(signer)));
        vm.assertEq(wordAt(A, vm.addr(signer)).balance(), 0);
    }

    /// @dev Apps are installed again where their code stands already.
    function test_appsAreInstalledAgain() public {
        address deployer = address(0xde9);
        bytes32 salt = keccak256(abi.encode(deployer, 0));
        address app = address(
            uint160(
                uint256(
                    keccak256(
                        abi.encodePacked(
                            hex"ff", address(kernels[A]), salt, keccak256(type(Puppet).creationCode)
                        )
                    )
                )
            )
        );
        bytes32 codeHash = createdBy(address(kernels[A]), type(Puppet).creationCode).codehash;
        setSlot(B, Slots.code(1, app), uint256(keccak256(abi.encode(codeHash, deployer))));
        tick(1);
        install(deployer, app);
        bury(A);
        comeBack(A);
        vm.assertTrue(app.code.length != 0);
        install(deployer, app);
        vm.assertEq(uint256(wordAt(A, app).generation()), 2);
        vm.assertEq(uint256(wordAt(A, app).status()), 3);
    }

    function install(address deployer, address app) private {
        HeadProof memory from = headProof(B);
        LeafProof memory leaf = leafProof(B, Slots.code(1, app));
        at(A).install(type(Puppet).creationCode, deployer, 0, from, leaf);
        sync();
    }
}
