// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Heads} from "../../src/kernel/libraries/Heads.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary, STATUS_AWAY} from "../../src/kernel/types/AccountWord.sol";
import {HEAD_FENCED, HEAD_LIVE, HeadProof, LeafProof} from "../../src/kernel/types/Network.sol";
import {NetworkTest} from "../support/NetworkTest.sol";

/// @dev Pockets, notes and the bridge (P8, P14, P20).
contract LanesMoneyTest is NetworkTest {
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);

    // ---- Sweeps ----

    function test_sweep_sendsPocketsHome() public {
        address[] memory owners = new address[](3);
        (owners[0], owners[1], owners[2]) = (ALICE, BOB, ALICE);
        plant(A, ALICE, AccountWordLibrary.away(1, 3, B, 1, 2 ether));
        plant(A, BOB, AccountWordLibrary.away(1, 3, B, 1, 3 ether));
        setSlot(A, Slots.treasury(1), 1 ether);
        at(A).sweep(B, owners);
        vm.assertEq(wordAt(A, ALICE).balance(), 0);
        vm.assertEq(wordAt(A, ALICE).version(), 3, "the note stays");
        vm.assertEq(wordAt(A, address(this)).balance(), 2 * 6_000 * BASE_FEE, "paid for each owner");
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(wordAt(B, ALICE).balance(), 2 ether);
        vm.assertEq(wordAt(B, BOB).balance(), 3 ether);
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_sweep_ofTheUnbornGoesToTheirBirthChain(address owner, uint96 amount) public {
        vm.assume(uint160(owner) > 0xffff);
        amount = uint96(bound(amount, 1, type(uint96).max));
        uint64 birth = birthChainOf(owner);
        uint64 other = birth == A ? B : A;
        plant(STORE, owner, AccountWordLibrary.pocket(1, amount));
        _sweepsNothing(STORE, other, owner);
        at(STORE).sweep(birth, one(owner));
        vm.assertEq(wordAt(STORE, owner).balance(), 0);
        tick(1);
        deliver(STORE, birth, 1);
        vm.assertEq(wordAt(birth, owner).balance(), amount);
    }

    function _sweepsNothing(uint64 from, uint64 to, address owner) private {
        IKernel kernel = at(from);
        vm.expectRevert(IKernel.NothingDone.selector);
        kernel.sweep(to, one(owner));
    }

    /// @dev P8: only to where this chain knows the account to be.
    function test_sweep_onlyAlongTheNote() public {
        plant(A, ALICE, AccountWordLibrary.away(1, 3, STORE, 1, 2 ether));
        _sweepsNothing(A, B, ALICE);
        plant(A, ALICE, AccountWordLibrary.away(1, 3, B, 2, 2 ether));
        _sweepsNothing(A, B, ALICE);
        plant(A, ALICE, AccountWordLibrary.away(7, 3, B, 1, 2 ether));
        _sweepsNothing(A, B, ALICE);
        settle(A, ALICE, 2 ether);
        _sweepsNothing(A, B, ALICE);
    }

    /// @dev P4: a chain that came back is nobody's birth chain.
    function test_sweep_notToABirthChainThatCameBack() public {
        fence(B);
        addHead(B, 2, HEAD_LIVE);
        forget(B);
        tick(1);
        HeadProof memory again = headProof(B);
        at(A).meet(again);
        address owner = BOB;
        while (birthChainOf(owner) != B) owner = address(uint160(owner) + 1);
        plant(A, owner, AccountWordLibrary.pocket(1, 1 ether));
        _sweepsNothing(A, B, owner);
    }

    function test_sweep_boundedAndAnyonesToCall() public {
        IKernel kernel = at(A);
        address[] memory owners = new address[](65);
        vm.expectRevert(abi.encodeWithSelector(IKernel.TooMany.selector, 65, 64));
        kernel.sweep(B, owners);
    }

    // ---- Notes ----

    /// @dev ALICE is at B with version 5; A has a note of version `version`.
    function _known(uint40 version) private returns (HeadProof memory there, LeafProof memory word) {
        plant(A, ALICE, AccountWordLibrary.away(1, version, STORE, 1, 1 ether));
        plant(B, ALICE, AccountWordLibrary.here(1, 5, 0, 1, 2 ether));
        tick(1);
        return (headProof(B), leafProof(B, uint160(ALICE)));
    }

    function test_renew_toANewerVersion() public {
        (HeadProof memory there, LeafProof memory word) = _known(4);
        at(A).renew(there, account(ALICE), word);
        AccountWord note = wordAt(A, ALICE);
        vm.assertEq(note.status(), STATUS_AWAY);
        vm.assertEq(note.version(), 5);
        vm.assertEq(note.chainId(), B);
        vm.assertEq(note.balance(), 1 ether, "the pocket stays");
        at(A).sweep(B, one(ALICE));
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(wordAt(B, ALICE).balance(), 3 ether);
    }

    function test_renew_ofAPocketThatKnewNothing() public {
        (HeadProof memory there, LeafProof memory word) = _known(4);
        plant(A, ALICE, AccountWordLibrary.pocket(1, 7));
        at(A).renew(there, account(ALICE), word);
        vm.assertEq(wordAt(A, ALICE).version(), 5);
        vm.assertEq(wordAt(A, ALICE).balance(), 7);
    }

    function test_renew_onlyUpwards() public {
        (HeadProof memory there, LeafProof memory word) = _known(5);
        _notRenewed(there, word);
        plant(A, ALICE, AccountWordLibrary.here(1, 1, 0, 1, 0));
        _notRenewed(there, word);
    }

    function _notRenewed(HeadProof memory there, LeafProof memory word) private {
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NoteNewer.selector, bytes32(uint256(uint160(ALICE)))));
        kernel.renew(there, account(ALICE), word);
    }

    function test_renew_onlyByAnAccountThatIsThere() public {
        _known(4);
        plant(B, ALICE, AccountWordLibrary.away(1, 5, A, 1, 2 ether));
        tick(1);
        _notRenewed(headProof(B), leafProof(B, uint160(ALICE)));
        plant(B, ALICE, AccountWordLibrary.here(9, 5, 0, 1, 2 ether));
        tick(1);
        _notRenewed(headProof(B), leafProof(B, uint160(ALICE)));
    }

    function test_renew_forgedWordIsRefused() public {
        (HeadProof memory there, LeafProof memory word) = _known(4);
        word.word = bytes32(AccountWord.unwrap(AccountWordLibrary.here(1, 6, 0, 1, 2 ether)));
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(Heads.WordNotProved.selector, uint160(ALICE)));
        kernel.renew(there, account(ALICE), word);
    }

    // ---- The bridge ----

    function test_bridge_inToTheBirthChain() public {
        vm.chainId(HUB);
        bridge.deposit(ALICE, 5 ether);
        tick(1);
        uint64 birth = birthChainOf(ALICE);
        deliver(HUB, birth, 1);
        vm.assertEq(wordAt(birth, ALICE).balance(), 5 ether);
    }

    /// @dev A pocket is as good anywhere, so a dead birth chain does not shut its people out.
    function test_bridge_inPastADeadBirthChain() public {
        uint64 birth = birthChainOf(ALICE);
        uint64 other = birth == A ? B : A;
        heads[headIndex(birth)].status = HEAD_FENCED;
        tick(1);
        HeadProof memory dead = headProof(birth);
        at(HUB).meet(dead);
        bridge.deposit(ALICE, 5 ether);
        tick(1);
        deliver(HUB, other, 1);
        vm.assertEq(wordAt(other, ALICE).balance(), 5 ether);
    }

    function test_bridge_inFromTheBridgeOnTheHubAlone() public {
        IKernel kernel = at(HUB);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotBridge.selector, address(this)));
        kernel.bridgeIn(ALICE, 1);
        kernel = at(A);
        vm.prank(address(bridge));
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotBridge.selector, address(bridge)));
        kernel.bridgeIn(ALICE, 1);
    }

    function test_bridge_outReleases() public {
        vm.chainId(HUB);
        bridge.deposit(BOB, 5 ether);
        lie(A, HUB, abi.encodePacked(uint8(1), Lane.credit(ALICE, 2 ether)));
        tick(1);
        deliver(A, HUB, 1);
        vm.assertEq(outcomes(A, HUB), hex"00");
        vm.assertEq(era.balanceOf(ALICE), 2 ether);
        vm.assertEq(bridge.locked(), 3 ether);
        vm.assertEq(wordAt(HUB, ALICE).balance(), 0, "the hub holds no pockets (P14)");
    }

    /// @dev More than is locked is a liar's; it waits, and what comes after it does not.
    function test_bridge_outThatFailsIsParked() public {
        vm.chainId(HUB);
        bridge.deposit(BOB, 1 ether);
        bytes memory message = abi.encodePacked(uint8(1), Lane.credit(ALICE, 2 ether));
        lie(A, HUB, message);
        lie(A, HUB, abi.encodePacked(uint8(1), Lane.credit(BOB, 1 ether)));
        tick(1);
        deliver(A, HUB, 2);
        vm.assertEq(outcomes(A, HUB), hex"0100");
        vm.assertEq(era.balanceOf(BOB), 1 ether);

        bridge.deposit(BOB, 4 ether);
        at(HUB).unpark(laneName(A, HUB), 0, message);
        vm.assertEq(era.balanceOf(ALICE), 2 ether);
    }

    /// @dev Two releases would be two calls, of which one may fail: a message that asks for it is parked whole. Nor does an account move in (P14).
    function test_bridge_outOneAtATime() public {
        vm.chainId(HUB);
        bridge.deposit(BOB, 5 ether);
        lie(A, HUB, abi.encodePacked(uint8(1), Lane.credit(ALICE, 1), Lane.credit(BOB, 1)));
        lie(A, HUB, abi.encodePacked(uint8(2), ALICE, uint40(2), uint48(0), uint96(6), uint40(0)));
        tick(1);
        deliver(A, HUB, 2);
        vm.assertEq(outcomes(A, HUB), hex"0101");
    }

    /// @dev P9: no gas limit makes a release fail that would not.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_bridge_outWithAnyGas(uint256 gas) public {
        vm.chainId(HUB);
        bridge.deposit(BOB, 5 ether);
        lie(A, HUB, abi.encodePacked(uint8(1), Lane.credit(ALICE, 1)));
        lie(A, HUB, abi.encodePacked(uint8(1), Lane.credit(BOB, 1)));
        tick(1);
        Delivery memory d = delivery(A, HUB, 2);
        IKernel kernel = at(HUB);
        try kernel.deliver{gas: bound(gas, 100_000, 1_000_000)}(d.from, d.end, d.messages, d.rest) {} catch {}
        sync();
        if (outcomes(A, HUB).length < 2) deliver(A, HUB, 2);
        vm.assertEq(outcomes(A, HUB), hex"0000");
    }
}
