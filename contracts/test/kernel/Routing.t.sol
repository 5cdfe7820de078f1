// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IMessages} from "../../src/kernel/interfaces/IMessages.sol";
import {Heads} from "../../src/kernel/libraries/Heads.sol";
import {Heirs} from "../../src/kernel/libraries/Heirs.sol";
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

    /// @dev The heir itself takes nothing for adopted that is not: what is sent there fails as to any place that cannot be reached, and runs here afterwards.
    function test_theHeirAdoptsFirst() public {
        uint256 key = keyFor(A, A);
        onB(A, key);
        bury(B);
        vm.assertEq(run(weighing(A, key), 0).outcome, REVERTED);
        adopt(B, objectOfKey(A, key));
        vm.assertEq(run(weighing(A, key), 0).outcome, RAN);
        vm.assertEq(sentCount(A, C) + sentCount(A, B), 0);
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
