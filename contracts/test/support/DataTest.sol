// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IData} from "../../src/kernel/interfaces/IData.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";

import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Puppet} from "../../src/testing/Puppet.sol";
import {MessagesTest} from "./MessagesTest.sol";
import {Vm} from "./Test.sol";

/// @dev A network on which Alice's app stores data on A; STORE is its one storage chain.
abstract contract DataTest is MessagesTest {
    /// @dev How often a kernel has logged a piece that it keeps.
    mapping(bytes32 hash => uint256) internal logged;

    /// @dev Bytes without a zero, so that pieces of one length cost the same calldata.
    function piece(uint256 seed, uint256 length) internal pure returns (bytes memory data) {
        data = new bytes(length);
        bytes32 block_ = bytes32(type(uint256).max / 0xff);
        for (uint256 i; i < length; i += 32) {
            bytes32 word = keccak256(abi.encode(seed, i)) | block_;
            assembly ("memory-safe") {
                mstore(add(add(data, 0x20), i), word)
            }
        }
        assembly ("memory-safe") {
            // Back to what Solidity expects behind the last byte.
            let past := and(length, 0x1f)
            if past {
                let last := add(add(data, 0x20), sub(length, past))
                mstore(last, and(mload(last), not(shr(shl(3, past), not(0)))))
            }
        }
    }

    function store(bytes memory data) internal returns (Mark memory) {
        return run(storing(data), 0);
    }

    function storing(bytes memory data) internal pure returns (bytes memory) {
        return act(abi.encodeCall(IData.storeData, (data)));
    }

    /// @dev The piece's step reverts, and says why.
    function refuses(bytes memory data, bytes memory reason) internal {
        IKernel kernel = at(A);
        bytes memory call = act(abi.encodeCall(IData.storeData, (data)));
        vm.prank(address(0), address(0));
        try kernel.simulate(
            new uint256[2][](0), vm.addr(ALICE), address(appOf[A]), false, 0, 12_000_000, call
        ) {
            vm.assertTrue(false, "a simulation reverts");
        } catch (bytes memory answer) {
            (bool success,, bytes memory result) = abi.decode(slice(answer, 4), (bool, uint256, bytes));
            vm.assertFalse(success);
            vm.assertEq(result, reason);
        }
    }

    /// @dev Stores so much on A that its quota has so many bytes taken.
    function fill(uint256 taken) internal {
        for (uint256 i = 5000; kept(A) < taken; ++i) {
            uint256 left = taken - kept(A);
            store(piece(i, left < 20_000 ? left : 20_000));
        }
    }

    function fill() internal {
        fill(QUOTA);
    }

    /// @dev Makes the lane of data look `eighths` of its gas full.
    function fillLane(uint256 eighths) internal {
        uint256 slot = Slots.laneOut(1, STORE, 1) + 1;
        uint256 counts = slotOf(A, slot);
        uint256 gas = uint256(Lane.GAS_OUTSTANDING_MAX) * eighths / 8;
        gas = eighths == 7 ? gas - 10 * Message.pieceGas(Message.PIECE_MAX) : gas;
        setSlot(A, slot, counts & type(uint128).max | gas << 128);
    }

    /// @dev What is in the lane from A to STORE arrives.
    function arrive(uint256 count) internal {
        tick(1);
        deliver(A, STORE, count);
    }

    /// @dev A is told that the storage chain has this status.
    function meetStorage(uint8 status) internal {
        heads[headIndex(STORE)].status = status;
        vm.warp(block.timestamp + 1);
        checkpoint();
        submit(A);
        at(A).meet(headProof(STORE));
    }

    function leaf(uint64 chainId, bytes memory data) internal view returns (uint256) {
        return slotOf(chainId, Slots.piece(1, keccak256(data)));
    }

    function kept(uint64 chainId) internal view returns (uint256) {
        return slotOf(chainId, Slots.kept(1));
    }

    function slice(bytes memory data, uint256 from) internal pure returns (bytes memory rest) {
        rest = new bytes(data.length - from);
        for (uint256 i; i < rest.length; ++i) {
            rest[i] = data[from + i];
        }
    }

    /// @dev Counts pieces, as MessagesTest's takes over words and messages.
    function learn(Vm.Log[] memory logs) internal override {
        for (uint256 i; i < logs.length; ++i) {
            if (chainOf[logs[i].emitter] == 0 || logs[i].topics.length == 0) continue;
            if (logs[i].topics[0] != IData.Data.selector) continue;
            bytes memory data = abi.decode(logs[i].data, (bytes));
            vm.assertEq(keccak256(data), logs[i].topics[1], "its hash");
            logged[keccak256(data)] += 1;
        }
        super.learn(logs);
    }
}
