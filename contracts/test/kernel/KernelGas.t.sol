// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelFixture} from "./KernelFixture.sol";

/// forge-config: default.isolate = true
/// @dev What whole real transactions cost: 21,000, calldata and execution (isolated calls), with the executor's word and the treasury
/// already there. Written to snapshots/kernel.json; a bundle's figure is for each of its transactions.
contract KernelGasTest is KernelFixture {
    uint256 private constant BUNDLE = 50;

    function setUp() public override {
        super.setUp();
        live(userAddress(9_999), 1 ether, 0);
        live(EXECUTOR, 1 ether, 0);
        execute(one(payment(address(0xbeef), 1, 0).sign(key(9_999))));
        require(treasury() != 0, "warm");
    }

    /// @dev What an empty transaction to an account without code costs here: the figures are of whole transactions.
    function test_FiguresAreOfWholeTransactions() public {
        (bool success,) = address(0xdead).call("");
        require(success, "call");
        vm.assertEq(vm.snapshotGasLastCall("kernel", "empty transaction"), 21_000);
    }

    function test_PaymentsToAccountsThatExist() public {
        uint256 gas = payMany(BUNDLE, true);
        vm.snapshotValue("kernel", "payment to an account that exists, in a bundle of 50", gas);
        vm.assertLe(gas, 20_500, "goal");
    }

    function test_PaymentsToNewAccounts() public {
        uint256 gas = payMany(BUNDLE, false);
        vm.snapshotValue("kernel", "payment to a new account, in a bundle of 50", gas);
        vm.assertLe(gas, 42_000, "goal");
    }

    function test_PaymentAlone() public {
        uint256 gas = payMany(1, true);
        vm.snapshotValue("kernel", "payment to an account that exists, alone", gas);
        vm.assertLe(gas, 58_000, "goal");
    }

    function test_PaymentAloneToANewAccount() public {
        vm.snapshotValue("kernel", "payment to a new account, alone", payMany(1, false));
    }

    function payMany(uint256 count, bool exist) private returns (uint256 gasEach) {
        bytes[] memory items = new bytes[](count);
        for (uint256 i = 0; i < count; ++i) {
            live(userAddress(i), 1 ether, uint48(i * 7));
            address receiver = address(uint160(uint256(keccak256(abi.encode("receiver", i)))));
            if (exist) pocket(receiver, 77);
            items[i] = payment(receiver, 1.234567 ether / 10_000 * (i + 1), i * 7).sign(key(i));
        }
        bytes memory outcomes = execute(items);
        gasEach = vm.snapshotGasLastCall("kernel", "bundle") / count;
        vm.assertEq(outcomes, new bytes(count));
    }
}
