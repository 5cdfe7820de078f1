// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Heads} from "../../src/kernel/libraries/Heads.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {STATUS_HERE} from "../../src/kernel/types/AccountWord.sol";
import {HEAD_LIVE, HeadProof} from "../../src/kernel/types/Network.sol";
import {NetworkTest} from "../support/NetworkTest.sol";

/// @dev A generation is another chain (P1).
contract LanesGenerationsTest is NetworkTest {
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);

    /// @dev Two accounts on A that may be moved.
    function _pair() private returns (address[] memory owners) {
        owners = new address[](2);
        (owners[0], owners[1]) = (address(0x1000), address(0x1001));
        settle(A, owners[0], 1 ether);
        settle(A, owners[1], 1 ether);
    }

    /// @dev P1: lanes to and from a new generation begin at zero, and what went to the old one is not the new one's.
    function test_generation_lanesBeginAtZero() public {
        depart(A, B, _pair());
        tick(1);
        deliver(A, B, 1);
        settle(A, ALICE, 1 ether);
        depart(A, B, one(ALICE));
        fence(B);
        addHead(B, 2, HEAD_LIVE);
        forget(B);
        tick(1);
        HeadProof memory again = headProof(B);
        at(A).meet(again);
        settle(A, BOB, 1 ether);
        depart(A, B, one(BOB));
        tick(1);

        uint256 slot = Slots.laneOut(1, B, 2);
        vm.assertEq(uint64(slotOf(A, slot + 1)), 1, "the first message of its lane");
        deliver(A, B, 1);
        vm.assertEq(wordAt(B, BOB).status(), STATUS_HERE);
        vm.assertEq(wordAt(B, BOB).generation(), 2);
        vm.assertEq(wordAt(B, address(0x1000)).inGeneration(2).version(), 0, "void");

        // The old lane's rest cannot be brought in.
        Delivery memory d;
        d.from = headProof(A);
        d.end = leafProof(A, Slots.laneOut(1, B, 1));
        d.messages = new bytes[](1);
        d.messages[0] = messagesOf[laneKey(A, 1, B, 1)][1];
        IKernel kernel = at(B);
        vm.expectRevert(abi.encodeWithSelector(Heads.WordNotProved.selector, slot));
        kernel.deliver(d.from, d.end, d.messages, d.rest);
    }

    /// @dev What a chain sent up to its last head is delivered, also when it has come back since (P1, P7).
    function test_generation_theFencedOnesMessagesStillArrive() public {
        address[] memory owners = _pair();
        depart(A, B, owners);
        tick(1);
        Delivery memory d = delivery(A, B, 2);
        fence(A);
        addHead(A, 2, HEAD_LIVE);
        forget(A);
        tick(1);
        tick(1);
        d.from = headProofAt(1);
        d.end = leafProofAt(1, Slots.laneOut(1, B, 1));
        at(B).deliver(d.from, d.end, d.messages, d.rest);
        vm.assertEq(wordAt(B, owners[1]).status(), STATUS_HERE);
        vm.assertEq(uint64(slotOf(B, Slots.laneIn(1, A, 1) + 1)), 2);
        vm.assertEq(slotOf(B, Slots.laneIn(1, A, 2) + 1), 0);
    }
}
