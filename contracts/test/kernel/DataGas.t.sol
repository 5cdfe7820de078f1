// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Message} from "../../src/kernel/libraries/Message.sol";
import {Tariff} from "../../src/kernel/libraries/Tariff.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {DataTest} from "../support/DataTest.sol";

/// @dev What pieces of data take, against what they are charged for and what bringing them is paid with (P9, P17, P26).
contract DataGasTest is DataTest {
    uint256 private constant MEASURED = 20_480;

    /// @dev Everything that a transaction touches first is charged less for than it takes at most: price >= cost, wherever the piece goes.
    function test_gas_store() public {
        uint256 here = measure(piece(1, MEASURED));
        fill();
        uint256 newLane = measure(piece(2, MEASURED));
        uint256 oldLane = measure(piece(3, MEASURED));
        uint256 again = measure(piece(3, MEASURED));
        uint256 charged = store(piece(4, MEASURED)).gasUsed;
        vm.snapshotValue("data", "store 20 KiB, kept here", here);
        vm.snapshotValue("data", "store 20 KiB, sent in a new lane", newLane);
        vm.snapshotValue("data", "store 20 KiB, sent", oldLane);
        vm.snapshotValue("data", "store 20 KiB, known", again);
        vm.snapshotValue("data", "store 20 KiB, charged with its calldata", charged);
        vm.assertLt(here, charged, "less than it is charged for");
        vm.assertLt(newLane, charged, "less than it is charged for");
        vm.assertLt(oldLane, charged, "less than it is charged for");
        vm.assertLt(again, charged, "less than it is charged for");
    }

    /// @dev P9: what a delivery wants to see before a piece is more than it then takes; the smallest one, and the largest.
    function test_gas_deliver() public {
        fill();
        uint256[2] memory lengths = [uint256(1), Message.PIECE_MAX];
        store(piece(900, 5));
        store(piece(901, 5));
        arrive(1);
        for (uint256 i; i < lengths.length; ++i) {
            store(piece(10 + i, lengths[i]));
            tick(1);
            uint256 one = delivering(1);
            uint256 two = delivering(2) - one;
            vm.snapshotValue("data", i == 0 ? "deliver 1 byte" : "deliver 24 KiB", two);
            vm.assertLt(
                two, Message.pieceGas(Message.DATA_BYTES + lengths[i]), "what the kernel wants to see"
            );
            deliver(A, STORE, 1);
        }
    }

    /// @dev P17: nobody gains by bringing data: calldata at 16 a byte, and the floor of 10 for a zero, is more than the tariff.
    function test_gas_tariff() public {
        TariffHarness harness = new TariffHarness();
        for (uint256 length = 1; length < 100; length += 7) {
            bytes memory data = piece(length, length);
            uint256 zeros = length / 3;
            for (uint256 i; i < zeros; ++i) {
                data[(i * 3) % length] = 0;
            }
            uint256 counted =
                Tariff.PIECE + Tariff.PIECE_BYTE * (length - zeros) + Tariff.PIECE_ZERO_BYTE * zeros;
            // What stands behind the message in calldata is not part of it.
            bytes memory message = abi.encodePacked(Message.DATA, uint96(5), data);
            vm.assertEq(harness.ofMessage(message, type(uint256).max), counted);
        }
    }

    /// @dev Gas of the call that the kernel makes for the step, put back afterwards.
    function measure(bytes memory data) private returns (uint256 used) {
        bytes[] memory items = new bytes[](1);
        gasLimit = 12_000_000;
        items[0] = signed(address(appOf[A]), storing(data), 0);
        IKernel kernel = at(A);
        vm.cool(address(kernel));
        vm.prank(AGENT, AGENT);
        uint256 before = gasleft();
        kernel.execute(items);
        used = before - gasleft();
        sync();
    }

    function delivering(uint256 count) private returns (uint256 used) {
        Delivery memory d = delivery(A, STORE, count);
        IKernel kernel = at(STORE);
        uint256 snapshot = vm.snapshotState();
        vm.cool(address(kernel));
        vm.prank(RELAYER, RELAYER);
        uint256 before = gasleft();
        kernel.deliver(d.from, d.end, d.messages, d.rest);
        used = before - gasleft();
        vm.revertToState(snapshot);
        // What was undone was logged as well.
        vm.getRecordedLogs();
    }
}

contract TariffHarness {
    function ofMessage(bytes calldata message, uint256) external pure returns (uint256) {
        return Tariff.ofMessage(Message.KIND_PIECE + message.length - Message.DATA_BYTES, message);
    }
}
