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
    STATUS_HERE,
    STATUS_POCKET
} from "../../src/kernel/types/AccountWord.sol";
import {HEAD_DRAINING, HeadProof} from "../../src/kernel/types/Network.sol";
import {NetworkTest} from "../support/NetworkTest.sol";

/// @dev What goes from chain to chain arrives once, in order, and only by proof (P1, P6, P8, P9, P11, P17).
contract LanesTest is NetworkTest {
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);

    function _here(uint40 version, uint96 balance) private view returns (AccountWord) {
        return AccountWordLibrary.here(1, version, 7, uint40(block.timestamp), balance);
    }

    function _messageId(uint64 from, uint64 to, uint64 index, bytes memory message)
        private
        view
        returns (bytes32)
    {
        (uint24 f, uint24 t) = (generationOf(from), generationOf(to));
        return keccak256(abi.encode(from, f, to, t, index, keccak256(message)));
    }

    function _isParked(uint64 from, uint64 to, uint64 index, bytes memory message)
        private
        view
        returns (bool)
    {
        return slotOf(to, Slots.parked(generationOf(to), _messageId(from, to, index, message))) == 1;
    }

    function _crowd(uint64 chainId, uint160 count) private returns (address[] memory owners) {
        owners = new address[](count);
        for (uint160 i; i < count; ++i) {
            owners[i] = address(0x1000 + i);
            settle(chainId, owners[i], 1 ether);
        }
    }

    function _refused(uint64 to, Delivery memory d, bytes memory why) private {
        IKernel kernel = at(to);
        vm.expectRevert(why);
        kernel.deliver(d.from, d.end, d.messages, d.rest);
    }

    function _wrongMessages(uint64 from) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IKernel.WrongMessages.selector, from, 1);
    }

    // ---- Moves ----

    function test_move_takesBalanceNonceAndPocket() public {
        settle(A, ALICE, 5 ether);
        plant(B, ALICE, AccountWordLibrary.pocket(1, 2 ether));
        depart(A, B, one(ALICE));

        AccountWord note = wordAt(A, ALICE);
        vm.assertEq(note.status(), STATUS_AWAY);
        vm.assertEq(note.version(), 2);
        vm.assertEq(note.chainId(), B);
        vm.assertEq(note.chainGeneration(), 1);
        vm.assertEq(note.balance(), 0);

        tick(1);
        deliver(A, B, 1);
        AccountWord word = wordAt(B, ALICE);
        vm.assertEq(word.status(), STATUS_HERE);
        vm.assertEq(word.version(), 2);
        vm.assertEq(word.nonce(), 7);
        vm.assertEq(word.balance(), 7 ether, "the pocket is taken up");
        vm.assertEq(word.since(), block.timestamp);
    }

    function test_move_thereAndBackAgain() public {
        settle(A, ALICE, 5 ether);
        depart(A, B, one(ALICE));
        tick(1);
        deliver(A, B, 1);
        plant(A, ALICE, wordAt(A, ALICE).withBalance(1 ether));
        tick(LEASE);
        tick(LEASE);
        depart(B, A, one(ALICE));
        tick(1);
        deliver(B, A, 1);
        AccountWord word = wordAt(A, ALICE);
        vm.assertEq(word.status(), STATUS_HERE);
        vm.assertEq(word.version(), 3);
        vm.assertEq(word.balance(), 6 ether);
        vm.assertEq(wordAt(B, ALICE).status(), STATUS_AWAY);
    }

    /// @dev P17: others' accounts are moved by the agent alone, after the minimum stay.
    function test_depart_byTheAgentAlone() public {
        settle(A, ALICE, 5 ether);
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotAgent.selector, address(this)));
        kernel.depart(B, one(ALICE));
    }

    function test_depart_afterTheMinimumStay() public {
        plant(A, ALICE, _here(1, 1 ether));
        address[] memory owners = _crowd(A, 2);
        owners[1] = ALICE;
        depart(A, B, owners);
        vm.assertEq(wordAt(A, ALICE).status(), STATUS_HERE, "has not stayed long enough");
        vm.assertEq(wordAt(A, owners[0]).status(), STATUS_AWAY);
        _departNothing(owners);
        for (uint256 i; i < 4; ++i) {
            tick(LEASE / 2);
        }
        depart(A, B, owners);
        vm.assertEq(wordAt(A, ALICE).status(), STATUS_AWAY);
    }

    function test_depart_whoIsNotHereStays() public {
        plant(A, ALICE, AccountWordLibrary.pocket(1, 1 ether));
        plant(A, BOB, AccountWordLibrary.away(1, 4, B, 1, 1 ether));
        address[] memory owners = new address[](3);
        (owners[0], owners[1], owners[2]) = (ALICE, BOB, address(0xcafe));
        _departNothing(owners);
    }

    function _departNothing(address[] memory owners) private {
        IKernel kernel = at(A);
        vm.prank(AGENT);
        vm.expectRevert(IKernel.NothingDone.selector);
        kernel.depart(B, owners);
    }

    function test_depart_onlyToWhereAccountsLive() public {
        settle(A, ALICE, 1 ether);
        heads[2].status = HEAD_DRAINING;
        tick(1);
        HeadProof memory draining = headProof(B);
        at(A).meet(draining);
        uint64[4] memory nowhere = [HUB, A, STRANGER, B];
        IKernel kernel = at(A);
        vm.startPrank(AGENT);
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Lane.NoLane.selector, nowhere[i]));
            kernel.depart(nowhere[i], one(ALICE));
        }
        vm.stopPrank();
    }

    function test_lease_nothingChangesWithoutOne() public {
        settle(A, ALICE, 1 ether);
        depart(A, B, one(ALICE));
        tick(1);
        Delivery memory d = delivery(A, B, 1);
        bytes memory why = abi.encodeWithSelector(IKernel.NoLease.selector, block.timestamp + LEASE);
        vm.warp(block.timestamp + LEASE + 1);
        _refused(B, d, why);
        IKernel kernel = at(B);
        vm.expectRevert(why);
        kernel.sweep(A, one(ALICE));
        vm.expectRevert(why);
        kernel.depart(A, one(ALICE));
        vm.expectRevert(why);
        kernel.unpark(laneName(A, B), 0, "");
        vm.expectRevert(why);
        kernel.renew(d.from, account(ALICE), d.end);
    }

    // ---- Delivery: once, in order, by proof ----

    function test_deliver_twiceIsOnce() public {
        depart(A, B, _crowd(A, 3));
        tick(1);
        Delivery memory d = delivery(A, B, 3);
        at(B).deliver(d.from, d.end, d.messages, d.rest);
        _refused(B, d, _wrongMessages(A));
        tick(1);
        d.from = headProof(A);
        d.end = leafProof(A, Slots.laneOut(1, B, 1));
        _refused(B, d, _wrongMessages(A));
    }

    function test_deliver_underAnOlderHeadIsRefused() public {
        depart(A, B, _crowd(A, 2));
        tick(1);
        Delivery memory old = delivery(A, B, 2);
        depart(A, B, _more());
        tick(1);
        deliver(A, B, 3);
        _refused(B, old, _wrongMessages(A));
    }

    function _more() private returns (address[] memory) {
        settle(A, ALICE, 1 ether);
        return one(ALICE);
    }

    function test_deliver_outOfOrderOrWithGapsIsRefused() public {
        depart(A, B, _crowd(A, 4));
        tick(1);
        Delivery memory d = delivery(A, B, 4);
        (d.messages[0], d.messages[1]) = (d.messages[1], d.messages[0]);
        _refused(B, d, _wrongMessages(A));

        d = delivery(A, B, 2);
        d.messages[0] = d.messages[1];
        _refused(B, d, _wrongMessages(A));

        d = delivery(A, B, 2);
        bytes32[] memory shorter = new bytes32[](1);
        shorter[0] = d.rest[0];
        d.rest = shorter;
        _refused(B, d, _wrongMessages(A));
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_deliver_noByteMayChange(uint256 which, uint256 bit) public {
        depart(A, B, _crowd(A, 3));
        tick(1);
        Delivery memory d = delivery(A, B, 3);
        bit = bound(bit, 0, 49 * 8 - 1);
        d.messages[which % 3][bit / 8] ^= bytes1(uint8(1 << bit % 8));
        _refused(B, d, _wrongMessages(A));
    }

    function test_deliver_onlyWhatWasSentHere() public {
        depart(A, B, _crowd(A, 1));
        tick(1);
        Delivery memory d = delivery(A, B, 1);
        _refused(STORE, d, abi.encodeWithSelector(Heads.WordNotProved.selector, Slots.laneOut(1, STORE, 1)));
        d.from = headProof(HUB);
        _refused(B, d, abi.encodeWithSelector(Heads.WordNotProved.selector, Slots.laneOut(1, B, 1)));
    }

    function test_deliver_forgedPathsAreRefused() public {
        depart(A, B, _crowd(A, 1));
        tick(1);
        Delivery memory d = delivery(A, B, 1);
        d.end.word ^= bytes32(uint256(1));
        _refused(B, d, abi.encodeWithSelector(Heads.WordNotProved.selector, Slots.laneOut(1, B, 1)));
        d = delivery(A, B, 1);
        d.from.head.commitment = d.end.word;
        _refused(B, d, abi.encodeWithSelector(Heads.HeadNotProved.selector, A, 1));
        d = delivery(A, B, 1);
        d.from.heads = keccak256("mine");
        _refused(B, d, abi.encodeWithSelector(Heads.UnknownCheckpoint.selector, newest.number));
        d = delivery(A, B, 1);
        d.from.checkpoint += 64;
        _refused(B, d, abi.encodeWithSelector(Heads.UnknownCheckpoint.selector, newest.number + 64));
    }

    /// forge-config: default.fuzz.runs = 32
    function testFuzz_deliver_inAnyPortions(uint256 seed) public {
        address[] memory owners = _crowd(A, 7);
        depart(A, B, owners);
        tick(1);
        for (uint256 left = 7; left != 0;) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 count = 1 + seed % left;
            deliver(A, B, count);
            left -= count;
        }
        for (uint256 i; i < 7; ++i) {
            vm.assertEq(wordAt(B, owners[i]).balance(), 1 ether);
        }
        vm.assertEq(outcomes(A, B), new bytes(7));
        uint256 slot = Slots.laneIn(1, A, 1);
        vm.assertEq(slotOf(B, slot), slotOf(A, Slots.laneOut(1, B, 1)), "both ends agree");
        vm.assertEq(slotOf(B, slot + 1), 7 | 7 * 32_000 << 64, "and what it stood for (P11)");
    }

    /// @dev P9: whoever delivers with too little gas does less, or nothing, and makes nothing fail.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_deliver_anyGas(uint256 gas) public {
        settle(A, ALICE, 1 ether);
        depart(A, B, _crowd(A, 5));
        tick(1);
        Delivery memory d = delivery(A, B, 5);
        IKernel kernel = at(B);
        gas = bound(gas, 30_000, 500_000);
        try kernel.deliver{gas: gas}(d.from, d.end, d.messages, d.rest) {
            sync();
            uint256 done = uint64(slotOf(B, Slots.laneIn(1, A, 1) + 1));
            vm.assertTrue(done != 0);
            vm.assertEq(outcomes(A, B), new bytes(done), "none is parked");
        } catch {
            vm.assertEq(slotOf(B, Slots.laneIn(1, A, 1) + 1), 0);
        }
        uint256 taken = uint64(slotOf(B, Slots.laneIn(1, A, 1) + 1));
        if (taken < 5) deliver(A, B, 5 - taken);
        vm.assertEq(outcomes(A, B), new bytes(5));
    }

    /// @dev P28: time never goes back for an account.
    function test_deliver_notBeforeTheTimeOfDeparture() public {
        vm.warp(block.timestamp + 3);
        settle(A, ALICE, 1 ether);
        _crowd(A, 1);
        depart(A, B, one(address(0x1000)));
        vm.warp(block.timestamp + 2);
        depart(A, B, one(ALICE));
        checkpoint();
        submitAll();
        vm.warp(block.timestamp - 1);
        deliver(A, B, 2);
        vm.assertEq(uint64(slotOf(B, Slots.laneIn(1, A, 1) + 1)), 1, "the one that is due");
        Delivery memory d = delivery(A, B, 1);
        _refused(B, d, abi.encodeWithSelector(IKernel.NothingDone.selector));
        vm.warp(block.timestamp + 1);
        deliver(A, B, 1);
        vm.assertEq(wordAt(B, ALICE).status(), STATUS_HERE);
    }

    function test_deliver_boundedRest() public {
        depart(A, B, _crowd(A, 1));
        tick(1);
        Delivery memory d = delivery(A, B, 1);
        d.rest = new bytes32[](4097);
        _refused(B, d, abi.encodeWithSelector(IKernel.TooMany.selector, 4097, 4096));
    }

    // ---- Parking ----

    /// @dev P6: a live account is never replaced by one that arrives.
    function test_park_anAccountThatIsHere() public {
        settle(A, ALICE, 5 ether);
        depart(A, B, one(ALICE));
        plant(B, ALICE, _here(1, 3 ether));
        bytes memory message = messagesOfLane(A, B, 0);
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(outcomes(A, B), hex"01");
        vm.assertTrue(_isParked(A, B, 0, message));
        vm.assertEq(wordAt(B, ALICE).balance(), 3 ether);
        vm.assertEq(wordAt(B, ALICE).version(), 1);

        IKernel kernel = at(B);
        vm.expectRevert(abi.encodeWithSelector(IKernel.StillParked.selector, _messageId(A, B, 0, message)));
        kernel.unpark(laneName(A, B), 0, message);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotParked.selector, _messageId(A, B, 1, message)));
        kernel.unpark(laneName(A, B), 1, message);

        plant(B, ALICE, AccountWordLibrary.away(1, 1, A, 1, 1 ether));
        kernel.unpark(laneName(A, B), 0, message);
        vm.assertEq(wordAt(B, ALICE).balance(), 6 ether);
        vm.assertEq(wordAt(B, ALICE).version(), 2);
        vm.assertFalse(_isParked(A, B, 0, message));
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotParked.selector, _messageId(A, B, 0, message)));
        kernel.unpark(laneName(A, B), 0, message);
    }

    function messagesOfLane(uint64 from, uint64 to, uint256 index) private returns (bytes memory) {
        sync();
        return messagesOf[laneKey(from, generationOf(from), to, generationOf(to))][index];
    }

    function test_park_aVersionThatWasSeen() public {
        settle(A, ALICE, 5 ether);
        depart(A, B, one(ALICE));
        plant(B, ALICE, AccountWordLibrary.away(1, 2, STORE, 1, 0));
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(outcomes(A, B), hex"01");
        vm.assertEq(wordAt(B, ALICE).status(), STATUS_AWAY);
    }

    /// @dev What a lying chain sends is parked, and blocks nothing.
    /// forge-config: default.fuzz.runs = 32
    function testFuzz_park_whatIsNoMessage(bytes memory noise) public {
        vm.assume(noise.length < 200);
        if (noise.length == 49 || noise.length % 32 == 1) noise = abi.encodePacked(noise, hex"00");
        lie(A, B, noise);
        lie(A, B, abi.encodePacked(uint8(1), Lane.credit(ALICE, 1 ether)));
        tick(1);
        deliver(A, B, 2);
        vm.assertEq(outcomes(A, B), hex"0100");
        vm.assertEq(wordAt(B, ALICE).balance(), 1 ether);
    }

    function test_park_tooManyCredits() public {
        lie(A, B, abi.encodePacked(uint8(1), new bytes(65 * 32)));
        lie(A, B, abi.encodePacked(uint8(1)));
        tick(1);
        deliver(A, B, 2);
        vm.assertEq(outcomes(A, B), hex"0101");
    }

    function test_park_aSumThatDoesNotFit_whole() public {
        plant(B, ALICE, AccountWordLibrary.pocket(1, type(uint96).max - 5));
        lie(A, B, abi.encodePacked(uint8(1), Lane.credit(BOB, 3), Lane.credit(ALICE, 3)));
        lie(A, B, abi.encodePacked(uint8(2), ALICE, uint40(2), uint48(0), uint96(6), uint40(0)));
        tick(1);
        deliver(A, B, 2);
        vm.assertEq(outcomes(A, B), hex"0101");
        vm.assertEq(wordAt(B, BOB).balance(), 0, "parked before any effect");
        plant(B, ALICE, AccountWordLibrary.pocket(1, 0));
        at(B).unpark(laneName(A, B), 0, messagesOfLane(A, B, 0));
        at(B).unpark(laneName(A, B), 1, messagesOfLane(A, B, 1));
        vm.assertEq(wordAt(B, BOB).balance(), 3);
        vm.assertEq(wordAt(B, ALICE).balance(), 9);
    }

    // ---- Credits ----

    function test_credit_addsToAnyWord() public {
        address carol = address(0xca201);
        plant(B, ALICE, _here(3, 1 ether));
        plant(B, BOB, AccountWordLibrary.away(1, 3, A, 1, 1 ether));
        plant(B, carol, AccountWordLibrary.here(9, 3, 1, 1, 1 ether));
        bytes memory message = abi.encodePacked(
            uint8(1), Lane.credit(ALICE, 2), Lane.credit(BOB, 3), Lane.credit(carol, 4), Lane.credit(ALICE, 5)
        );
        lie(A, B, message);
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(wordAt(B, ALICE).balance(), 1 ether + 7, "twice in one message");
        vm.assertEq(wordAt(B, ALICE).status(), STATUS_HERE);
        vm.assertEq(wordAt(B, ALICE).nonce(), 7);
        vm.assertEq(wordAt(B, BOB).balance(), 1 ether + 3);
        vm.assertEq(wordAt(B, BOB).version(), 3);
        vm.assertEq(wordAt(B, carol).balance(), 4, "another generation's word is void (P1)");
        vm.assertEq(wordAt(B, carol).status(), STATUS_POCKET);
    }

    function test_credit_sixtyFourInOneMessage() public {
        bytes memory message = hex"01";
        for (uint160 i; i < 64; ++i) {
            message = abi.encodePacked(message, Lane.credit(address(0x9000 + i), uint96(i + 1)));
        }
        lie(A, B, message);
        tick(1);
        deliver(A, B, 1);
        for (uint160 i; i < 64; ++i) {
            vm.assertEq(wordAt(B, address(0x9000 + i)).balance(), i + 1);
        }
    }

    // ---- Pay ----

    function test_tariff_paysWhoDeliversFromTheTreasury() public {
        depart(A, B, _crowd(A, 3));
        tick(1);
        uint256 treasury = Slots.treasury(1);
        setSlot(B, treasury, 1 ether);
        deliver(A, B, 2);
        uint256 paid = 2 * 20_000 * BASE_FEE;
        vm.assertEq(slotOf(B, treasury), 1 ether - paid);
        vm.assertEq(wordAt(B, address(this)).balance(), paid);
        setSlot(B, treasury, 77);
        deliver(A, B, 1);
        vm.assertEq(slotOf(B, treasury), 0, "never more than it holds");
        vm.assertEq(wordAt(B, address(this)).balance(), paid + 77);
    }
}
