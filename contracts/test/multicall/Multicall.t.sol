// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "../support/Test.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IMulticall} from "../../src/multicall/IMulticall.sol";
import {Multicall} from "../../src/multicall/Multicall.sol";

/// @dev What is called: says yes, or no with a reason.
contract Target {
    error Refused(uint256 value);

    function answer(uint256 value) external pure returns (uint256) {
        if (value == 0) revert Refused(value);
        return value;
    }

    /// @dev As the kernel tells words.
    function words(uint256[] calldata slots) external pure returns (uint256[] memory values) {
        values = new uint256[](slots.length);
        for (uint256 i = 0; i < slots.length; ++i) {
            values[i] = slots[i] << 96 | 1_000;
        }
    }
}

contract MulticallTest is Test {
    Multicall internal multicall = new Multicall();
    Target internal target = new Target();

    /// @dev What nodes write (multicall.ts).
    function setUp() public {
        uint256[7] memory values =
            [uint256(uint160(address(target))), 3_720, 500, 1_700_000_000, 7, 30_000_000, 0xc0ffee];
        for (uint256 i = 0; i < values.length; ++i) {
            vm.store(address(multicall), bytes32(i), bytes32(values[i]));
        }
        vm.store(address(multicall), bytes32((uint256(1) << 128) + 499), keccak256("499"));
        vm.store(address(multicall), bytes32((uint256(1) << 128) + 100), keccak256("100"));
    }

    function _call(uint256 value) private pure returns (bytes memory) {
        return abi.encodeCall(Target.answer, (value));
    }

    function testFuzz_Aggregate3AnswersEachInOrderAndKeepsFailuresThatAreAllowed(uint256[8] memory values)
        public
    {
        IMulticall.Call3[] memory calls = new IMulticall.Call3[](values.length);
        for (uint256 i = 0; i < values.length; ++i) {
            if (i == 3) values[i] = 0;
            calls[i] = IMulticall.Call3(address(target), true, _call(values[i]));
        }
        IMulticall.Result[] memory results = multicall.aggregate3(calls);
        for (uint256 i = 0; i < values.length; ++i) {
            vm.assertEq(results[i].success, values[i] != 0);
            bytes memory refused = abi.encodeWithSelector(Target.Refused.selector, 0);
            vm.assertEq(results[i].returnData, values[i] != 0 ? abi.encode(values[i]) : refused);
        }
    }

    function test_WhatMustNotFailFailsAll() public {
        IMulticall.Call3[] memory calls = new IMulticall.Call3[](1);
        calls[0] = IMulticall.Call3(address(target), false, _call(0));
        vm.expectRevert(abi.encodeWithSignature("Error(string)", "Multicall3: call failed"));
        multicall.aggregate3(calls);

        IMulticall.Call[] memory plain = new IMulticall.Call[](1);
        plain[0] = IMulticall.Call(address(target), _call(0));
        vm.expectRevert(abi.encodeWithSignature("Error(string)", "Multicall3: call failed"));
        multicall.aggregate(plain);
        vm.expectRevert(abi.encodeWithSignature("Error(string)", "Multicall3: call failed"));
        multicall.blockAndAggregate(plain);
        vm.assertFalse(multicall.tryAggregate(false, plain)[0].success);
    }

    function test_NoValueIsSentOn() public {
        IMulticall.Call3Value[] memory calls = new IMulticall.Call3Value[](1);
        calls[0] = IMulticall.Call3Value(address(target), true, 0, _call(5));
        vm.assertEq(multicall.aggregate3Value(calls)[0].returnData, abi.encode(5));
        calls[0].value = 1;
        vm.expectRevert(abi.encodeWithSignature("Error(string)", "Multicall3: value mismatch"));
        multicall.aggregate3Value(calls);
    }

    function test_ItsBlockIsTheNetworks() public view {
        vm.assertEq(multicall.getChainId(), 3_720);
        vm.assertEq(multicall.getBlockNumber(), 500);
        vm.assertEq(multicall.getCurrentBlockTimestamp(), 1_700_000_000);
        vm.assertEq(multicall.getBasefee(), 7);
        vm.assertEq(multicall.getCurrentBlockGasLimit(), 30_000_000);
        vm.assertEq(multicall.getCurrentBlockCoinbase(), address(0xc0ffee));
        vm.assertEq(multicall.getCurrentBlockDifficulty(), 0);
        vm.assertEq(multicall.getLastBlockHash(), keccak256("499"));
        vm.assertEq(multicall.getBlockHash(499), keccak256("499"));
    }

    function test_HashesAreOfTheLast256BlocksAlone() public view {
        vm.assertEq(multicall.getBlockHash(100), bytes32(0));
        vm.assertEq(multicall.getBlockHash(500), bytes32(0));
        vm.assertEq(multicall.getBlockHash(type(uint256).max), bytes32(0));
    }

    function test_BalancesAreOfHomeWords() public view {
        // The upper bits of the word are another matter.
        vm.assertEq(multicall.getEthBalance(address(7)), 1_000);
    }
}
