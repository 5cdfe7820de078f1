// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LaneEndsHarness} from "../../src/testing/LaneEndsHarness.sol";
import {Inbox} from "../../src/kernel/libraries/Inbox.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Test} from "../support/Test.sol";

/// @dev P11: whatever is sent, taken and said, a lane's counts are what was sent, and its load is bounded.
contract LaneInvariantsTest is Test {
    LaneEndsHarness private _ends;

    function setUp() public {
        _ends = new LaneEndsHarness();
        targetContract(address(_ends));
    }

    /// forge-config: default.invariant.runs = 12
    /// forge-config: default.invariant.depth = 100
    function invariant_P11_loadIsBoundedAndCountsAreTrue() public view {
        uint256 counts = _ends.counts();
        vm.assertEq(uint64(counts), _ends.sent());
        vm.assertEq(uint64(counts >> 128), _ends.gasSent());
        vm.assertTrue(uint64(counts >> 64) <= uint64(_ends.taken()), "what was not taken is not acknowledged");
        vm.assertTrue(counts >> 192 <= _ends.gasTaken(), "nor its gas");
        vm.assertEq(_ends.taken() >> 64, _ends.gasTaken());

        (uint256 count, uint256 gas) = Lane.outstanding(counts);
        vm.assertTrue(count <= Lane.OUTSTANDING_MAX && gas <= Lane.GAS_OUTSTANDING_MAX, "bounded");
        bool crowded =
            count >= Lane.OUTSTANDING_MAX_CREDITS || gas + 32_000 > Lane.GAS_OUTSTANDING_MAX_CREDITS;
        vm.assertEq(_ends.hasRoom(Message.CREDIT), !crowded, "the last eighth is for moves");
        if (!_ends.hasRoom(Message.ACCOUNT)) vm.assertEq(_ends.factor(), Lane.FACTOR_FULL);
        else if (crowded) vm.assertTrue(_ends.factor() >= 8, "dear");
    }

    /// @dev By gas: no more than 136 messages of 64 credits, and then moves alone, until some are known to be delivered.
    function test_P11_fillsByGas() public {
        _ends.sendCredits(255, 63);
        vm.assertEq(_ends.sent(), 136);
        vm.assertEq(_ends.refusals(), 1);
        _ends.sendAccounts(255);
        vm.assertEq(_ends.sent(), 136 + 255, "the last eighth is for moves");
        for (uint256 i; i < 4; ++i) {
            _ends.sendAccounts(255);
        }
        (, uint256 gas) = Lane.outstanding(_ends.counts());
        vm.assertTrue(gas <= Lane.GAS_OUTSTANDING_MAX && gas + 32_000 > Lane.GAS_OUTSTANDING_MAX, "full");
        vm.assertEq(_ends.factor(), Lane.FACTOR_FULL);
        _ends.deliver(100);
        vm.assertEq(_ends.factor(), Lane.FACTOR_FULL, "what is not proved delivered is not delivered");
        _ends.acknowledge();
        vm.assertEq(_ends.factor(), 1, "and then it is as cheap as ever");
    }

    /// @dev By count: 4,096 accounts.
    function test_P11_fillsByCount() public {
        for (uint256 i; i < 17; ++i) {
            _ends.sendAccounts(255);
        }
        vm.assertEq(_ends.sent(), Lane.OUTSTANDING_MAX);
        vm.assertEq(_ends.refusals(), 1);
        _ends.sendCredits(1, 0);
        vm.assertEq(_ends.sent(), Lane.OUTSTANDING_MAX);
    }

    /// @dev What a message stands for follows from its bytes, wherever they are, and what is no message stands for what parking it takes.
    function testFuzz_P11_gasOfAMessage(bytes calldata message) public pure {
        bytes memory copy = message;
        uint256 kind = Inbox.kindOf(message);
        vm.assertEq(Message.gasOf(copy), Message.gasOf(kind));
        bool isOfAKind = message.length > 0 && message[0] > 0 && uint8(message[0]) <= Message.DATA;
        if (!isOfAKind) vm.assertEq(kind, Message.KIND_NONE);
        if (kind == Message.KIND_NONE) vm.assertEq(Message.gasOf(copy), 32_000);
    }

    /// @dev A piece of 13 bytes is a message, though shorter than a word.
    function test_P11_gasOfAShortPiece() public pure {
        bytes memory piece = abi.encodePacked(Message.DATA, new bytes(25));
        vm.assertEq(Message.gasOf(piece), 36_000 + 40 * 26);
        vm.assertEq(Message.gasOf(abi.encodePacked(Message.DATA, new bytes(12))), 32_000, "of no bytes");
    }

    function testFuzz_P11_gasOfCredits(uint256 credits) public pure {
        credits = bound(credits, 1, 64);
        bytes memory message = abi.encodePacked(Message.CREDIT, new bytes(32 * credits));
        vm.assertEq(Message.gasOf(message), 8_000 + 24_000 * credits);
        vm.assertEq(Message.gasOf(abi.encodePacked(Message.CREDIT, new bytes(32 * 65))), 32_000);
        vm.assertEq(Message.gasOf(abi.encodePacked(Message.ACCOUNT, new bytes(48))), 32_000);
    }
}
