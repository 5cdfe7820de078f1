// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LaneEnds} from "../../src/kernel/libraries/LaneEnds.sol";
import {Step} from "../../src/kernel/libraries/Step.sol";
import {Words} from "../../src/kernel/libraries/Words.sol";
import {Test, Vm} from "../support/Test.sol";

/// @dev P2: every word of a lane's end that messages changed is in a log, and the last log of it says what stands there.
contract LaneEndsTest is Test {
    uint256 private constant ENDS = 20;

    Joiner private joiner = new Joiner();
    mapping(uint256 slot => uint256) private logged;
    mapping(uint256 slot => bool) private isLogged;

    function _learn(address emitter) private returns (uint256 count) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter != emitter) continue;
            ++count;
            bytes memory data = logs[i].data;
            vm.assertEq(logs[i].topics.length, 0);
            vm.assertEq(data.length % 64, 0, "whole pairs");
            for (uint256 at; at < data.length; at += 64) {
                (uint256 slot, uint256 word) = abi.decode(_slice(data, at), (uint256, uint256));
                (logged[slot], isLogged[slot]) = (word, true);
            }
        }
    }

    function _slice(bytes memory data, uint256 at) private pure returns (bytes memory pair) {
        pair = new bytes(64);
        for (uint256 i; i < 64; ++i) {
            pair[i] = data[at + i];
        }
    }

    /// @dev Any order of messages to more ends than wait, some of them undone.
    function testFuzz_EveryWordIsLogged(uint8[30] memory places, uint32 undone) public {
        vm.recordLogs();
        bool[ENDS] memory joined;
        bool some;
        for (uint256 i; i < places.length; ++i) {
            uint256 place = places[i] % ENDS;
            if (undone >> i & 1 == 1) {
                try joiner.joinAndFail(place, i + 1) {
                    vm.assertTrue(false, "it fails");
                } catch {
                    // What was logged in there was undone, but is recorded.
                    vm.getRecordedLogs();
                }
                continue;
            }
            joiner.join(place, i + 1);
            _learn(address(joiner));
            (joined[place], some) = (true, true);
        }
        vm.assertEq(joiner.isStale(), some, "the journal is read again");
        joiner.log();
        _learn(address(joiner));
        for (uint256 place; place < ENDS; ++place) {
            uint256 slot = joiner.slotOf(place);
            vm.assertEq(isLogged[slot], joined[place], "what was joined, and no other");
            if (!joined[place]) continue;
            vm.assertEq(logged[slot], uint256(vm.load(address(joiner), bytes32(slot))));
            vm.assertEq(logged[slot + 1], uint256(vm.load(address(joiner), bytes32(slot + 1))));
        }
        joiner.log();
        vm.assertEq(_learn(address(joiner)), 0, "nothing waits any more");
    }

    /// @dev A bundle pays for the words of an end once, however many messages join it.
    function test_WordsAreLoggedOnce() public {
        vm.recordLogs();
        for (uint256 i = 1; i <= 10; ++i) {
            joiner.join(i % 2, i);
        }
        vm.assertEq(_learn(address(joiner)), 0);
        joiner.log();
        vm.assertEq(_learn(address(joiner)), 1);
    }
}

/// @dev Writes ends of lanes as messages do.
contract Joiner {
    error Undone();

    function slotOf(uint256 place) public pure returns (uint256) {
        return uint256(keccak256(abi.encode(place)));
    }

    function join(uint256 place, uint256 word) public {
        uint256 slot = slotOf(place);
        Words.store(slot, word);
        Words.store(slot + 1, word << 64);
        LaneEnds.note(slot);
    }

    function joinAndFail(uint256 place, uint256 word) external {
        join(place, word);
        revert Undone();
    }

    function log() external {
        LaneEnds.log();
    }

    function isStale() external view returns (bool) {
        return Step.isStale();
    }
}
