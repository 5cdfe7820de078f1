// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Tariff} from "../../src/kernel/libraries/Tariff.sol";
import {AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {Head, HeadProof, LeafProof, Validator} from "../../src/kernel/types/Network.sol";
import {NetworkTest} from "../support/NetworkTest.sol";
import {Tree} from "../support/Tree.sol";

/// @dev What it costs, whole transactions, on chains that have run for a while. Each call is a transaction of its own.
/// forge-config: default.isolate = true
contract LanesGasTest is NetworkTest {
    uint256 private constant MOVED = 10;

    /// @dev For one account of ten, its share of all three transactions.
    uint256 private constant MOVE_MAX = 62_000;
    uint256 private constant CHECKPOINT_MAX = 90_000;

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
        (uint256 departure, uint256 checkpoint_, uint256 delivery_) = _move(A, B, MOVED, 1);
        vm.snapshotValue("Lanes", "depart, 10 accounts", departure);
        vm.snapshotValue("Lanes", "deliver, 10 accounts, all new", delivery_);
        uint256 each = (departure + checkpoint_ + delivery_) / MOVED;
        vm.snapshotValue("Lanes", "move, each of 10 accounts", each);
        vm.assertLe(each, MOVE_MAX, "an account of ten");
    }

    /// @dev What agents give a departure (`leaving.ts`) is above it.
    function test_gas_departFirstOfItsLane() public {
        vm.snapshotValue("Lanes", "depart, 1 account, the first of its lane", _depart(1, 5000));
    }

    function test_gas_departManyFirstOfTheirLane() public {
        vm.snapshotValue("Lanes", "depart, 64 accounts, the first of their lane", _depart(64, 5000));
    }

    function test_gas_checkpoint() public {
        vm.warp(block.timestamp + 1);
        checkpoint();
        uint256 gas = _submit(B);
        vm.snapshotValue("Checkpoints", "checkpoint, 4 signatures", gas);
        vm.assertLe(gas, CHECKPOINT_MAX, "a checkpoint");
    }

    function test_gas_checkpointThatIsPaid() public {
        vm.warp(block.timestamp + LEASE);
        checkpoint();
        vm.snapshotValue("Checkpoints", "checkpoint, 4 signatures, paid", _submit(B));
    }

    function test_gas_sweepTenPockets() public {
        address[] memory owners = _crowd(A, 2, MOVED, 1);
        vm.chainId(A);
        vm.prank(AGENT);
        kernels[A].sweep(B, owners);
        vm.snapshotValue("Lanes", "sweep, 10 pockets", _gas());
        tick(1);
        vm.snapshotValue("Lanes", "deliver, 10 credits, all new", _deliver(A, B, 1));
    }

    function test_gas_acknowledge() public {
        vm.snapshotValue("Lanes", "acknowledge", _acknowledge(1, false));
        uint256 paid = _acknowledge(512, true);
        vm.snapshotValue("Lanes", "acknowledge, paid", paid);
        vm.assertTrue(paid > Tariff.ACKNOWLEDGE, "less than it costs (P17)");
    }

    /// @dev What agents give it (`renew-duties.ts`) is above it.
    function test_gas_renew() public {
        address owner = _crowd(B, 1, MOVED, 1)[0];
        plant(A, owner, AccountWordLibrary.away(1, 1, STORE, 1, 0));
        plant(B, owner, AccountWordLibrary.here(1, 2, 0, 1, 1));
        tick(1);
        (HeadProof memory there, LeafProof memory word) = (headProof(B), leafProof(B, uint160(owner)));
        vm.chainId(A);
        vm.prank(AGENT);
        kernels[A].renew(there, account(owner), word);
        vm.snapshotValue("Lanes", "renew", _gas());
        vm.assertEq(wordAt(A, owner).chainId(), B);
    }

    /// @dev Over a lane of which everything was taken, after `count` more messages.
    function _acknowledge(uint256 count, bool isPaid) private returns (uint256) {
        (uint256 out, uint256 into) = (Slots.laneOut(1, B, 1) + 1, Slots.laneIn(1, A, 1) + 1);
        uint256 more = count | count * 32_000 << 64;
        setSlot(A, out, slotOf(A, out) + (count | count * 32_000 << 128));
        setSlot(B, into, slotOf(B, into) + more);
        tick(1);
        (HeadProof memory to, LeafProof memory taken) = (headProof(B), leafProof(B, into));
        uint256 before = wordAt(A, AGENT).balance();
        vm.chainId(A);
        vm.prank(AGENT);
        kernels[A].acknowledge(to, taken);
        uint256 gas = _gas();
        vm.assertEq(wordAt(A, AGENT).balance() > before, isPaid);
        return gas;
    }

    /// @dev What works is paid less than it costs at the least, or else making work would be a business (P17).
    function test_gas_tariffIsBelowCost() public {
        (, uint256 one_,) = _move(A, B, 1, 500);
        (,, uint256 few) = _move(A, B, 2, 600);
        (,, uint256 more) = _move(A, B, 12, 700);
        vm.assertTrue((more - few) / 10 > Tariff.ACCOUNT, "account");
        vm.assertTrue(one_ > Tariff.CHECKPOINT, "checkpoint");
    }

    function _move(uint64 from, uint64 to, uint256 count, uint256 seed)
        private
        returns (uint256 departure, uint256 checkpoint_, uint256 delivery_)
    {
        address[] memory owners = _crowd(from, 0, count, seed);
        vm.chainId(from);
        vm.prank(AGENT);
        kernels[from].depart(to, owners);
        departure = _gas();
        vm.warp(block.timestamp + LEASE / 2);
        checkpoint();
        checkpoint_ = _submit(to);
        submit(from);
        delivery_ = _deliver(from, to, count);
    }

    function _deliver(uint64 from, uint64 to, uint256 count) private returns (uint256) {
        Delivery memory d = delivery(from, to, count);
        vm.chainId(to);
        vm.prank(AGENT);
        kernels[to].deliver(d.from, d.end, d.messages, d.rest);
        return _gas();
    }

    function _submit(uint64 chainId) private returns (uint256) {
        uint256 index = headIndex(chainId);
        bytes32[] memory path = Tree.pathOver(headNodes(), index);
        Validator[] memory list = validators();
        Head memory own = heads[index];
        vm.chainId(chainId);
        vm.prank(AGENT);
        kernels[chainId].checkpoint(newest, sign(newest, 15, keys), list, own, path);
        return _gas();
    }

    function _gas() private view returns (uint256) {
        return vm.lastCallGas().gasTotalUsed;
    }

    function _treasury(uint64 chainId) private {
        uint256 slot = Slots.treasury(1);
        vm.store(address(kernels[chainId]), bytes32(slot), bytes32(uint256(10 ether)));
        setWord(chainId, slot, 10 ether);
    }

    /// @dev Accounts that have stayed long enough (0), pockets of unborn accounts (1), or of accounts that left for B (2).
    function _depart(uint256 count, uint256 seed) private returns (uint256) {
        address[] memory owners = _crowd(B, 0, count, seed);
        vm.chainId(B);
        vm.prank(AGENT);
        kernels[B].depart(A, owners);
        return _gas();
    }

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
