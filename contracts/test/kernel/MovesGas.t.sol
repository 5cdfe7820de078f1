// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {ObjectName} from "../../src/kernel/types/ObjectName.sol";
import {NetworkTest} from "../support/NetworkTest.sol";
import {Transaction} from "./Transactions.sol";

/// @dev What it takes of a block when senders and objects set out, each the first of its lane, which costs most: agents reckon with no less (duty-gas.ts, `spareOf`).
/// forge-config: default.isolate = true
contract MovesGasTest is NetworkTest {
    address private constant APP = address(0xa99);
    uint256 private constant NAMES_MAX = 16;
    uint16 private constant WORDS = 6;

    uint256 private alice = uint256(keccak256("alice"));

    /// @dev Objects with data, of one owner, on chain A.
    function owned(address owner, uint256 count) private returns (ObjectName[] memory list) {
        list = new ObjectName[](count);
        for (uint256 key; key < count; ++key) {
            uint256 id = Slots.object(APP, owner, key);
            AccountWord word = AccountWordLibrary.here(1, 1, 0, 1, 10).withSize(WORDS);
            setSlot(A, id, AccountWord.unwrap(word));
            for (uint256 i; i < WORDS; ++i) {
                setSlot(A, Slots.data(id, 1, 1) + i, uint256(keccak256(abi.encode(id, i))));
            }
            list[key] = ObjectName(APP, owner, key);
        }
        vm.warp(block.timestamp + MINIMUM_STAY);
        tick(1);
    }

    function gather(uint256 count) private returns (uint256) {
        address owner = vm.addr(alice);
        plant(A, owner, AccountWordLibrary.here(1, 1, 4, 1, 3 ether));
        ObjectName[] memory belongings = owned(owner, count);
        Transaction memory t;
        (t.kind, t.chainId, t.nonce) = (2, NETWORK, 4);
        (t.maxFee, t.gasLimit, t.to) = (BASE_FEE, 21_000, abi.encodePacked(APP));
        bytes memory signed = t.sign(alice);
        vm.chainId(A);
        vm.prank(AGENT);
        kernels[A].gather(signed, B, belongings);
        return vm.lastCallGas().gasTotalUsed;
    }

    function depart(uint256 count) private returns (uint256) {
        ObjectName[] memory objects = owned(address(0), count);
        vm.chainId(A);
        vm.prank(AGENT);
        kernels[A].departObjects(B, objects);
        return vm.lastCallGas().gasTotalUsed;
    }

    function test_gas_gather() public {
        vm.snapshotValue("moves", "gather", gather(0));
    }

    function test_gas_gatherWithBelongings() public {
        vm.snapshotValue("moves", "gather, 16 belongings of 6 words", gather(NAMES_MAX));
    }

    function test_gas_departObject() public {
        vm.snapshotValue("moves", "depart, an object of 6 words", depart(1));
    }

    function test_gas_departObjects() public {
        vm.snapshotValue("moves", "depart, 16 objects of 6 words", depart(NAMES_MAX));
    }
}
