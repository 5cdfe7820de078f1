// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Tariff} from "../../src/kernel/libraries/Tariff.sol";
import {AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {HeadProof, LeafProof} from "../../src/kernel/types/Network.sol";
import {NetworkTest} from "../support/NetworkTest.sol";

/// @dev Lanes that fill, and what makes room in them (P11).
contract LanesFullTest is NetworkTest {
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    address internal constant CAROL = address(0xca201);
    uint64 internal constant ACCOUNT_GAS = 32_000;
    uint64 internal constant COUNT_EIGHTH = Lane.OUTSTANDING_MAX / 8;
    uint64 internal constant GAS_EIGHTH = Lane.GAS_OUTSTANDING_MAX / 8;

    function test_full_roomIsKeptForMovesByCount() public {
        uint64 limit = Lane.OUTSTANDING_MAX_CREDITS;
        _people();
        _sent(counts(limit + 5, 5, 0, 0));
        _sweepIsRefused();
        depart(A, B, one(BOB));
        _sent(counts(Lane.OUTSTANDING_MAX + 5, 5, 0, 0));
        _departIsRefused();
        _sent(counts(limit + 5, 6, 0, 0));
        at(A).sweep(B, one(ALICE));
    }

    function test_full_roomIsKeptForMovesByGas() public {
        uint64 limit = Lane.GAS_OUTSTANDING_MAX_CREDITS - ACCOUNT_GAS;
        _people();
        _sent(counts(5, 5, limit + 6, 5));
        _sweepIsRefused();
        depart(A, B, one(BOB));
        _sent(counts(5, 5, Lane.GAS_OUTSTANDING_MAX - ACCOUNT_GAS + 6, 5));
        _departIsRefused();
        _sent(counts(5, 5, Lane.GAS_OUTSTANDING_MAX - ACCOUNT_GAS + 5, 5));
        depart(A, B, one(CAROL));
        _sent(counts(5, 5, limit + 5, 5));
        at(A).sweep(B, one(ALICE));
    }

    /// @dev As many pockets as a message holds count for more than one.
    function test_full_largeMessagesCountForMore() public {
        address[] memory owners = new address[](64);
        for (uint256 i; i < 64; ++i) {
            owners[i] = address(uint160(0x1_0000 + i));
            plant(A, owners[i], AccountWordLibrary.away(1, 3, B, 1, 1 ether));
        }
        uint64 gas = 8_000 + 64 * 24_000;
        _sent(counts(5, 5, Lane.GAS_OUTSTANDING_MAX_CREDITS - gas + 1, 0));
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(Lane.LaneFull.selector, B));
        kernel.sweep(B, owners);
        _sent(counts(5, 5, Lane.GAS_OUTSTANDING_MAX_CREDITS - gas, 0));
        kernel.sweep(B, owners);
        vm.assertEq(_out(), counts(6, 5, Lane.GAS_OUTSTANDING_MAX_CREDITS, 0));
    }

    // ---- Acknowledgements ----

    function test_acknowledge_freesRoom() public {
        settle(A, ALICE, 1 ether);
        settle(A, BOB, 1 ether);
        depart(A, B, one(ALICE));
        depart(A, B, one(BOB));
        tick(1);
        deliver(A, B, 1);
        tick(1);
        HeadProof memory to = headProof(B);
        LeafProof memory taken = leafProof(B, _laneIn());
        at(A).acknowledge(to, taken);
        vm.assertEq(_out(), counts(2, 1, 2 * ACCOUNT_GAS, ACCOUNT_GAS));
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotNewer.selector, newest.number));
        kernel.acknowledge(to, taken);
        deliver(A, B, 1);
        tick(1);
        at(A).acknowledge(headProof(B), leafProof(B, _laneIn()));
        vm.assertEq(_out(), counts(2, 2, 2 * ACCOUNT_GAS, 2 * ACCOUNT_GAS));
    }

    /// @dev From full to as good as new.
    function test_acknowledge_restores() public {
        _people();
        _sent(counts(Lane.OUTSTANDING_MAX, 0, Lane.GAS_OUTSTANDING_MAX, 0));
        _departIsRefused();
        _says(Lane.OUTSTANDING_MAX, Lane.GAS_OUTSTANDING_MAX);
        at(A).acknowledge(headProof(B), leafProof(B, _laneIn()));
        vm.assertEq(Lane.factorAt(_out()), 1);
        at(A).sweep(B, one(ALICE));
    }

    /// @dev A chain that says that it took what was never sent cannot make room, or a negative load; nor take back what it said.
    function test_acknowledge_noMoreThanWasSent() public {
        _sent(counts(7, 3, 7 * ACCOUNT_GAS, 3 * ACCOUNT_GAS));
        _lies(8, 7 * ACCOUNT_GAS);
        _lies(7, 7 * ACCOUNT_GAS + 1);
        _lies(7, type(uint64).max);
        _lies(7, 3 * ACCOUNT_GAS - 1);
        _lies(7, 0);
        setWord(B, _laneIn(), 7 | uint256(ACCOUNT_GAS * 7) << 64 | 1 << 128);
        tick(1);
        _isRefused();
        _says(7, 7 * ACCOUNT_GAS);
        at(A).acknowledge(headProof(B), leafProof(B, _laneIn()));
    }

    function testFuzz_acknowledge_neverMoreThanWasSent(
        uint64 sent,
        uint64 acknowledged,
        uint64 gas,
        uint64 gasAcknowledged,
        uint256 taken
    ) public pure {
        acknowledged = uint64(bound(acknowledged, 0, sent));
        gasAcknowledged = uint64(bound(gasAcknowledged, 0, gas));
        uint256 before = counts(sent, acknowledged, gas, gasAcknowledged);
        uint256 after_ = Lane.acknowledged(before, taken);
        if (after_ == 0) return;
        vm.assertEq(uint64(after_), sent);
        vm.assertEq(uint64(after_ >> 128), gas);
        vm.assertTrue(uint64(after_ >> 64) == uint64(taken) && uint64(taken) <= sent, "count");
        vm.assertTrue(after_ >> 192 == taken >> 64 && taken >> 64 <= gas, "gas");
        vm.assertTrue(after_ >> 192 >= gasAcknowledged, "never back");
    }

    function testFuzz_acknowledge_isExact(
        uint64 sent,
        uint64 acknowledged,
        uint64 gas,
        uint64 taken,
        uint64 gasTaken
    ) public pure {
        taken = uint64(bound(taken, 0, sent));
        gasTaken = uint64(bound(gasTaken, 0, gas));
        acknowledged = uint64(bound(acknowledged, 0, taken));
        uint256 before = counts(sent, acknowledged, gas, 0);
        vm.assertEq(
            Lane.acknowledged(before, taken | uint256(gasTaken) << 64), counts(sent, taken, gas, gasTaken)
        );
    }

    /// @dev P17: paid for an eighth of the lane, by either measure, and for no less, or it would be a business to do it often.
    function test_acknowledge_isPaidForAnEighth() public {
        setSlot(A, Slots.treasury(1), 1 ether);
        _sent(counts(Lane.OUTSTANDING_MAX, 0, Lane.GAS_OUTSTANDING_MAX, 0));
        _acknowledges(COUNT_EIGHTH - 1, GAS_EIGHTH - 1, false);
        _acknowledges(2 * COUNT_EIGHTH - 1, GAS_EIGHTH, true);
        _acknowledges(2 * COUNT_EIGHTH, 2 * GAS_EIGHTH, true);
        _acknowledges(2 * COUNT_EIGHTH + 1, 2 * GAS_EIGHTH + 1, false);
    }

    /// @dev P13: it pays, so it is a change like any other.
    function test_acknowledge_needsALease() public {
        _sent(counts(7, 0, 7 * ACCOUNT_GAS, 0));
        _says(7, 7 * ACCOUNT_GAS);
        HeadProof memory to = headProof(B);
        LeafProof memory taken = leafProof(B, _laneIn());
        IKernel kernel = at(A);
        uint64 leaseUntil = kernel.state().leaseUntil;
        vm.warp(block.timestamp + LEASE + 1);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NoLease.selector, leaseUntil));
        kernel.acknowledge(to, taken);
    }

    // ---- Helpers ----

    function _people() private {
        plant(A, ALICE, AccountWordLibrary.away(1, 3, B, 1, 2 ether));
        settle(A, BOB, 1 ether);
        settle(A, CAROL, 1 ether);
    }

    function _sweepIsRefused() private {
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(Lane.LaneFull.selector, B));
        kernel.sweep(B, one(ALICE));
    }

    function _departIsRefused() private {
        IKernel kernel = at(A);
        vm.prank(AGENT);
        vm.expectRevert(abi.encodeWithSelector(Lane.LaneFull.selector, B));
        kernel.depart(B, one(CAROL));
    }

    function _acknowledges(uint64 count, uint64 gas, bool paid) private {
        _says(count, gas);
        uint256 before = wordAt(A, address(this)).balance();
        at(A).acknowledge(headProof(B), leafProof(B, _laneIn()));
        uint256 pay = wordAt(A, address(this)).balance() - before;
        vm.assertEq(pay, paid ? Tariff.ACKNOWLEDGE * BASE_FEE : 0);
    }

    function _says(uint64 count, uint64 gas) private {
        setSlot(B, _laneIn(), count | uint256(gas) << 64);
        tick(1);
    }

    function _lies(uint64 count, uint64 gas) private {
        _says(count, gas);
        _isRefused();
    }

    function _isRefused() private {
        uint256 before = _out();
        HeadProof memory to = headProof(B);
        LeafProof memory taken = leafProof(B, _laneIn());
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(IKernel.WrongMessages.selector, B, 1));
        kernel.acknowledge(to, taken);
        vm.assertEq(_out(), before);
    }

    function _sent(uint256 word) private {
        vm.getRecordedLogs(); // of messages that do not fit the counts
        setSlot(A, Slots.laneOut(1, B, 1) + 1, word);
    }

    function _out() private view returns (uint256) {
        return slotOf(A, Slots.laneOut(1, B, 1) + 1);
    }

    function _laneIn() private pure returns (uint256) {
        return Slots.laneIn(1, A, 1) + 1;
    }

    function counts(uint64 sent, uint64 acknowledged, uint64 gas, uint64 gasAcknowledged)
        private
        pure
        returns (uint256)
    {
        return uint256(sent) | uint256(acknowledged) << 64 | uint256(gas) << 128 | uint256(gasAcknowledged)
            << 192;
    }
}
