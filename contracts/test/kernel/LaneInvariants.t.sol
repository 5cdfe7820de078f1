// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Inbox} from "../../src/kernel/libraries/Inbox.sol";
import {KernelStorage} from "../../src/kernel/libraries/KernelStorage.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Words} from "../../src/kernel/libraries/Words.sol";
import {HEAD_LIVE} from "../../src/kernel/types/Network.sol";
import {Test} from "../support/Test.sol";

/// @dev A kernel's end of one lane, and a receiving end that may lie.
contract LaneEnds {
    uint64 internal constant PEER = 4242;

    uint256 public taken;
    uint256 public gasSent;
    uint256 public gasTaken;
    uint256 public refusals;
    uint256[] private _gas; // of every message sent

    constructor() {
        KernelStorage.Layout storage l = KernelStorage.layout();
        l.generation = 1;
        (l.peers[PEER].generation, l.peers[PEER].status) = (1, HEAD_LIVE);
    }

    /// @dev Many at once, or a lane would never be full: it holds thousands.
    function sendCredits(uint256 count, uint256 credits) external {
        credits = 1 + credits % Message.CREDITS_MAX;
        _send(count % 256, abi.encodePacked(Message.CREDIT, new bytes(32 * credits)));
    }

    function sendAccounts(uint256 count) external {
        _send(count % 256, abi.encodePacked(Message.ACCOUNT, new bytes(48)));
    }

    function deliver(uint256 count) external {
        count %= 1024;
        for (uint256 i = uint64(taken); count != 0 && i < _gas.length; --count) {
            gasTaken += _gas[i];
            taken = Lane.delivered(taken, _gas[i++]);
        }
    }

    function acknowledge() external {
        _acknowledge(taken);
    }

    /// @dev Whatever a chain may say that is not what it took.
    function lie(uint64 count, uint64 gas, uint128 more) external {
        if (Lane.acknowledged(counts(), count | uint256(gas) << 64) != 0) more |= 1; // it could be true
        _acknowledge(count | uint256(gas) << 64 | uint256(more) << 128);
    }

    function sent() external view returns (uint256) {
        return _gas.length;
    }

    function counts() public view returns (uint256) {
        return Words.read(Slots.laneOut(1, PEER, 1) + 1);
    }

    /// @dev Whether a message of one credit, or an account, would be taken.
    function hasRoom(uint8 kind) external view returns (bool) {
        return Lane.canSend(PEER, kind, 32_000);
    }

    function factor() external view returns (uint256) {
        return Lane.factor(PEER, Message.ACCOUNT, 32_000);
    }

    function _send(uint256 count, bytes memory message) private {
        uint256 gas = Message.gasOf(message);
        Words.Journal memory journal = Words.open(Lane.WRITES * count);
        for (uint256 i; i < count; ++i) {
            if (!Lane.canSend(PEER, uint8(message[0]), gas)) {
                ++refusals;
                break;
            }
            Lane.send(journal, PEER, message);
            _gas.push(gas);
            gasSent += gas;
        }
    }

    function _acknowledge(uint256 word) private {
        uint256 after_ = Lane.acknowledged(counts(), word);
        if (after_ != 0) Words.write(Words.open(1), Slots.laneOut(1, PEER, 1) + 1, after_);
    }
}

/// @dev P11: whatever is sent, taken and said, a lane's counts are what was sent, and its load is bounded.
contract LaneInvariantsTest is Test {
    LaneEnds private _ends;

    function setUp() public {
        _ends = new LaneEnds();
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

    /// @dev What a message stands for follows from its bytes, and what is no message stands for what parking it takes.
    function testFuzz_P11_gasOfAMessage(bytes calldata message) public pure {
        bytes memory copy = message;
        vm.assertEq(Message.gasOf(copy), Message.gasOf(Inbox.kindOf(message)));
        uint256 credits = message.length / 32;
        bool isCredits = message.length % 32 == 1 && credits >= 1 && credits <= 64 && message[0] == 0x01;
        vm.assertEq(Message.gasOf(copy), 8_000 + 24_000 * (isCredits ? credits : 1));
    }

    function testFuzz_P11_gasOfCredits(uint256 credits) public pure {
        credits = bound(credits, 1, 64);
        bytes memory message = abi.encodePacked(Message.CREDIT, new bytes(32 * credits));
        vm.assertEq(Message.gasOf(message), 8_000 + 24_000 * credits);
        vm.assertEq(Message.gasOf(abi.encodePacked(Message.CREDIT, new bytes(32 * 65))), 32_000);
        vm.assertEq(Message.gasOf(abi.encodePacked(Message.ACCOUNT, new bytes(48))), 32_000);
    }
}
