// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {Head, Validator} from "../../src/kernel/types/Network.sol";
import {NetworkTest} from "../support/NetworkTest.sol";
import {Tree} from "../support/Tree.sol";

/// @dev What it costs, whole transactions, on chains that have run for a while. Each call is a transaction of its own.
/// forge-config: default.isolate = true
contract LanesGasTest is NetworkTest {
    uint256 private constant MOVED = 10;

    /// @dev The budget of issue and plan for one account of ten, its share of all three transactions.
    uint256 private constant MOVE_MAX = 65_000;

    function setUp() public override {
        super.setUp();
        // As after a while: lanes, treasury, executor and all places for roots are in use.
        _treasury(A);
        _treasury(B);
        plant(A, AGENT, AccountWordLibrary.pocket(1, 1));
        plant(B, AGENT, AccountWordLibrary.pocket(1, 1));
        _crowd(A, 1, 40, 1000);
        _crowd(B, 1, 40, 2000);
        _move(A, B, 1, 3000);
        newest.number = 63;
        tick(1);
    }

    function test_gas_moveTenAccounts() public {
        uint256 gas = _move(A, B, MOVED, 1);
        vm.assertLe(gas / MOVED, MOVE_MAX, "an account of ten");
        vm.snapshotValue("Lanes", "move 10 accounts, each", gas / MOVED);
    }

    function test_gas_checkpointUnpaid() public {
        vm.warp(block.timestamp + 1);
        checkpoint();
        vm.snapshotValue("Checkpoints", "checkpoint, 4 signatures", _submit(B));
    }

    function test_gas_checkpointPaid() public {
        vm.warp(block.timestamp + LEASE);
        checkpoint();
        vm.snapshotValue("Checkpoints", "checkpoint, 4 signatures, paid", _submit(B));
    }

    function test_gas_sweepTenPockets() public {
        address[] memory owners = _crowd(A, 2, MOVED, 1);
        vm.chainId(A);
        vm.prank(AGENT);
        kernels[A].sweep(B, owners);
        uint256 gas = vm.snapshotGasLastCall("Lanes", "sweep 10 pockets");
        tick(1);
        Delivery memory d = delivery(A, B, 1);
        vm.chainId(B);
        vm.prank(AGENT);
        kernels[B].deliver(d.from, d.end, d.messages, d.rest);
        gas += vm.snapshotGasLastCall("Lanes", "deliver 10 credits, all new");
    }

    function _move(uint64 from, uint64 to, uint256 count, uint256 seed) private returns (uint256 gas) {
        address[] memory owners = _crowd(from, 0, count, seed);
        vm.chainId(from);
        vm.prank(AGENT);
        kernels[from].depart(to, owners);
        gas = vm.snapshotGasLastCall("Lanes", "depart 10 accounts");
        vm.warp(block.timestamp + LEASE / 2);
        checkpoint();
        gas += _submit(to);
        submit(from);
        Delivery memory d = delivery(from, to, count);
        vm.chainId(to);
        vm.prank(AGENT);
        kernels[to].deliver(d.from, d.end, d.messages, d.rest);
        gas += vm.snapshotGasLastCall("Lanes", "deliver 10 accounts, all new");
    }

    function _submit(uint64 chainId) private returns (uint256) {
        uint256 index = headIndex(chainId);
        bytes32[] memory path = Tree.pathOver(headNodes(), index);
        Validator[] memory list = validators();
        Head memory own = heads[index];
        vm.chainId(chainId);
        vm.prank(AGENT);
        kernels[chainId].checkpoint(newest, sign(newest, 15, keys), list, own, path);
        return vm.snapshotGasLastCall("Checkpoints", "last");
    }

    function _treasury(uint64 chainId) private {
        uint256 slot = Slots.treasury(1);
        vm.store(address(kernels[chainId]), bytes32(slot), bytes32(uint256(10 ether)));
        setWord(chainId, slot, 10 ether);
    }

    /// @dev Accounts that have stayed long enough (0), pockets of unborn accounts (1), or of accounts that left for B (2).
    function _crowd(uint64 chainId, uint256 sort, uint256 count, uint256 seed)
        private
        returns (address[] memory owners)
    {
        owners = new address[](count);
        for (uint256 i; i < count; ++i) {
            owners[i] = address(uint160(uint256(keccak256(abi.encode(seed + i)))));
            if (sort == 0) {
                plant(
                    chainId,
                    owners[i],
                    AccountWordLibrary.here(1, 1, 7, uint40(block.timestamp - 100), 1 ether)
                );
            } else if (sort == 1) {
                plant(chainId, owners[i], AccountWordLibrary.pocket(1, 1 ether));
            } else {
                plant(chainId, owners[i], AccountWordLibrary.away(1, 2, B, 1, 1 ether));
            }
        }
    }
}
