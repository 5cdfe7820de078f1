// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DecoderMeter} from "../../src/testing/DecoderMeter.sol";
import {KernelFixture} from "./KernelFixture.sol";
import {Probe} from "../../src/testing/Probe.sol";
import {Access, Transaction} from "./Transactions.sol";
import {IOperations} from "../../src/kernel/interfaces/IOperations.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {RAN} from "../../src/kernel/types/Outcomes.sol";
import {SignedTransactionLibrary} from "../../src/kernel/libraries/SignedTransaction.sol";

/// forge-config: default.isolate = true
/// @dev What whole real transactions cost: 21,000, calldata and execution (isolated calls), with the treasury already there. Written to snapshots/kernel.json; a bundle's figure is for each of its transactions.
contract KernelGasTest is KernelFixture {
    uint256 private constant BUNDLE = 50;

    function setUp() public override {
        super.setUp();
        live(userAddress(9_999), 1 ether, 0);
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
        uint256 gas = payMany("payment to an account that exists, in a bundle of 50", BUNDLE, true);
        vm.assertLe(gas, 22_000, "no more than it was; the goal is 25,000");
    }

    function test_PaymentsToNewAccounts() public {
        uint256 gas = payMany("payment to a new account, in a bundle of 50", BUNDLE, false);
        vm.assertLe(gas, 39_000, "no more than it was; the goal is 42,000");
    }

    function test_PaymentAlone() public {
        uint256 gas = payMany("payment to an account that exists, alone", 1, true);
        vm.assertLe(gas, 56_000, "no more than it was; the goal is 58,000");
    }

    function test_PaymentAloneToANewAccount() public {
        vm.assertLe(payMany("payment to a new account, alone", 1, false), 78_600, "no more than it was");
    }

    /// @dev What an app costs at least that does no more than to move an amount and to log it; a Token transfer is to cost 36,000 at most.
    function test_MovesOfAnAsset() public {
        live(userAddress(9_998), 1 ether, 0);
        Transaction memory t = payment(address(0), 0, 0);
        (t.to, t.data, t.gasLimit) = ("", type(Probe).creationCode, 6_000_000);
        bytes[] memory items = one(t.sign(key(9_998)));
        vm.assertEq(execute(items), hex"02");
        address app = deployedApp();
        items = new bytes[](BUNDLE);
        for (uint256 i; i < BUNDLE; ++i) {
            live(userAddress(i), 1 ether, uint48(i * 7));
            give(app, userAddress(i), 1000);
            address receiver = address(uint160(uint256(keccak256(abi.encode("receiver", i)))));
            give(app, receiver, 1000);
            t = payment(app, 0, i * 7);
            t.data = abi.encodeCall(Probe.send, (receiver, 300 + i));
            t.gasLimit = 100_000;
            items[i] = t.sign(key(i));
        }
        bytes memory outcomes = execute(items);
        uint256 gasEach =
            vm.snapshotGasLastCall("kernel", "move of an asset by an app, in a bundle of 50") / BUNDLE;
        vm.snapshotValue("kernel", "move of an asset by an app, in a bundle of 50", gasEach);
        for (uint256 i; i < BUNDLE; ++i) {
            vm.assertEq(uint256(uint8(outcomes[i])), RAN);
        }
    }

    function give(address app, address owner, uint96 amount) internal {
        AccountWord home = AccountWordLibrary.here(GENERATION, 1, 0, 5, amount);
        vm.store(address(kernel), bytes32(Slots.object(app, owner, 0)), bytes32(AccountWord.unwrap(home)));
    }

    function test_Operations() public {
        live(userAddress(1), 1 ether, 0);
        live(userAddress(2), 1 ether, 0);
        execute(one(operation(abi.encodeCall(IOperations.withdraw, (address(1))), 5, 0).sign(key(1))));
        vm.assertLe(
            vm.snapshotGasLastCall("kernel", "withdrawal alone, the first of its lane"),
            170_000,
            "within what is kept"
        );
        execute(one(operation(abi.encodeCall(IOperations.move, (PEER)), 0, 0).sign(key(2))));
        vm.assertLe(
            vm.snapshotGasLastCall("kernel", "move alone, the first of its lane"),
            170_000,
            "within what is kept"
        );
    }

    /// @dev P9: what `execute` keeps for decoding is enough for the dearest bytes there are.
    function test_DecodingStaysWithinWhatIsKept() public {
        DecoderMeter meter = new DecoderMeter();
        Transaction memory t = payment(address(1), 1, 0);
        within(meter, t);
        t.access = new Access[](1_500);
        within(meter, t);
        t.access = new Access[](1);
        t.access[0].keys = new bytes32[](1_000);
        within(meter, t);
        t.data = new bytes(90_000);
        within(meter, t);
    }

    function within(DecoderMeter meter, Transaction memory t) private view {
        bytes memory item = t.sign(key(1));
        uint256 bound_ =
            SignedTransactionLibrary.DECODE_GAS + SignedTransactionLibrary.DECODE_BYTE_GAS * item.length;
        vm.assertLe(meter.measure(item, NETWORK), bound_, "decoding");
    }

    function payMany(string memory name, uint256 count, bool exist) private returns (uint256 gasEach) {
        bytes[] memory items = new bytes[](count);
        for (uint256 i = 0; i < count; ++i) {
            live(userAddress(i), 1 ether, uint48(i * 7));
            address receiver = address(uint160(uint256(keccak256(abi.encode("receiver", i)))));
            if (exist) pocket(receiver, 77);
            items[i] = payment(receiver, 1.234567 ether / 10_000 * (i + 1), i * 7).sign(key(i));
        }
        bytes memory outcomes = execute(items);
        gasEach = vm.snapshotGasLastCall("kernel", name) / count;
        vm.snapshotValue("kernel", name, gasEach);
        vm.assertEq(outcomes, new bytes(count));
    }
}
