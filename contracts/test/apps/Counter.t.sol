// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Counter} from "../../src/apps/Counter.sol";
import {ICounter} from "../../src/apps/interfaces/ICounter.sol";
import {Vm} from "../support/Test.sol";
import {AppFixture} from "./AppFixture.sol";
import {ModelFixture} from "./ModelFixture.sol";
import {RealFixture} from "./RealFixture.sol";

abstract contract CounterBehaviour is AppFixture {
    uint256 private constant ALICE = 1;
    uint256 private constant BOB = 2;

    address private counter;

    function setUpCounter() internal {
        fund(addressOf(ALICE), 100 ether);
        fund(addressOf(BOB), 100 ether);
        counter = deploy(type(Counter).creationCode, ALICE);
    }

    /// @dev Each key counts by itself, whoever adds.
    function testFuzz_CountsEachKey(uint256 key, uint256 other, uint8 times) public {
        vm.assume(key != other);
        uint256 most = uint256(times) % 8;
        for (uint256 i = 0; i < most; ++i) {
            call(i % 2 == 0 ? ALICE : BOB, counter, abi.encodeCall(ICounter.add, (key)));
        }
        call(BOB, counter, abi.encodeCall(ICounter.add, (other)));
        vm.assertEq(count(key), most);
        vm.assertEq(count(other), 1);
    }

    function test_TellsWhoAdded() public {
        call(BOB, counter, abi.encodeCall(ICounter.add, (5)));
        Vm.Log[] memory logs = lastLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != counter) continue;
            vm.assertEq(logs[i].topics[0], ICounter.Added.selector);
            vm.assertEq(logs[i].topics[2], bytes32(uint256(uint160(addressOf(BOB)))));
            return;
        }
        revert("nothing was logged");
    }

    /// @dev P18: who adds waits for the counter, and others do not.
    function test_WaitsForTheCounterAlone() public {
        call(ALICE, counter, abi.encodeCall(ICounter.add, (7)));
        banish(counter, address(0), 7, true);
        bytes32 id = idOf(counter, address(0), 7);
        refusedElsewhere(BOB, counter, abi.encodeCall(ICounter.add, (7)), id);
        call(BOB, counter, abi.encodeCall(ICounter.add, (8)));
    }

    function count(uint256 key) private returns (uint256) {
        return abi.decode(read(counter, abi.encodeCall(ICounter.countOf, (key))), (uint256));
    }
}

contract CounterTest is CounterBehaviour, RealFixture {
    function setUp() public override {
        super.setUp();
        setUpCounter();
    }
}

contract CounterModelTest is CounterBehaviour, ModelFixture {
    function setUp() public override {
        super.setUp();
        setUpCounter();
    }
}
