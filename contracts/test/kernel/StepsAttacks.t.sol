// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelFixture, KernelSetter} from "./KernelFixture.sol";
import {outcomesOf} from "./Outcomes.sol";
import {Peeping, Puppet} from "../../src/testing/Puppet.sol";
import {Transaction} from "./Transactions.sol";
import {IFrames} from "../../src/kernel/interfaces/IFrames.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary, STATUS_APP} from "../../src/kernel/types/AccountWord.sol";
import {ELSEWHERE, INTRINSIC_GAS, RAN, REVERTED} from "../../src/kernel/types/Outcomes.sol";
import {Vm} from "../support/Test.sol";

/// @dev Attacks on steps and deployments by users and apps (I2, I3, P1, P9, P18, P22, P23, P27).
contract StepsAttacksTest is KernelFixture {
    uint256 private constant ALICE = 1;
    uint256 private constant BOB = 2;
    Puppet private puppet;

    function setUp() public override {
        super.setUp();
        live(userAddress(ALICE), 100 ether, 0);
        live(userAddress(BOB), 100 ether, 0);
        vm.assertEq(outcomeOf(creation(type(Puppet).creationCode, 0)), RAN);
        puppet = Puppet(deployedApp());
    }

    function creation(bytes memory initcode, uint256 nonce) private pure returns (bytes memory) {
        Transaction memory t = payment(address(0), 0, nonce);
        (t.to, t.data, t.gasLimit) = ("", initcode, 3_000_000);
        return t.sign(key(ALICE));
    }

    function call(uint256 user, bytes memory data, uint256 value, uint256 nonce)
        private
        view
        returns (bytes memory)
    {
        Transaction memory t = payment(address(puppet), value, nonce);
        (t.data, t.gasLimit) = (data, 1_000_000);
        return t.sign(key(user));
    }

    function kernelCall(bytes memory data) private pure returns (Puppet.Call memory) {
        return Puppet.Call(address(0), false, data);
    }

    function act(bytes memory one_) private pure returns (bytes memory) {
        Puppet.Call[] memory calls = new Puppet.Call[](1);
        calls[0] = kernelCall(one_);
        return abi.encodeCall(Puppet.act, (calls));
    }

    function act(bytes memory one_, bytes memory two) private pure returns (bytes memory) {
        Puppet.Call[] memory calls = new Puppet.Call[](2);
        (calls[0], calls[1]) = (kernelCall(one_), kernelCall(two));
        return abi.encodeCall(Puppet.act, (calls));
    }

    function appOf(bytes memory initcode, uint256 nonce) private view returns (address) {
        bytes32 salt = keccak256(abi.encode(userAddress(ALICE), nonce));
        bytes32 hash = keccak256(abi.encodePacked(hex"ff", address(kernel), salt, keccak256(initcode)));
        return address(uint160(uint256(hash)));
    }

    function amount(address owner) private view returns (uint256) {
        uint256 id = Slots.object(address(puppet), owner, 0);
        return AccountWord.wrap(uint256(vm.load(address(kernel), bytes32(id)))).balance();
    }

    // ---- What was logged stands (P2) ----

    /// @dev P2: a payment to an app's address, and the app in the same bundle: the log that ends the bundle says that it is an app.
    function test_PaymentBeforeTheAppIsMade() public {
        address app = appOf(type(Puppet).creationCode, 2);
        bytes[] memory items = new bytes[](2);
        items[0] = payment(app, 1 ether, 1).sign(key(ALICE));
        items[1] = creation(type(Puppet).creationCode, 2);
        vm.assertEq(execute(items), hex"0002");
        vm.assertEq(word(app).status(), STATUS_APP);
        vm.assertEq(word(app).balance(), 1 ether);
    }

    /// @dev P2, I3: apps that pay accounts which the bundle has written before and writes after.
    function test_AppsPayWhomTheBundlePays() public {
        bytes[] memory items = new bytes[](4);
        address alice = userAddress(ALICE);
        items[0] = payment(userAddress(BOB), 1 ether, 1).sign(key(ALICE));
        items[1] = call(ALICE, act(abi.encodeCall(IObjects.take, (alice, 3))), 3, 2);
        items[2] = call(BOB, act(abi.encodeCall(IObjects.take, (alice, 5))), 5, 0);
        items[3] = payment(userAddress(BOB), 1 ether, 3).sign(key(ALICE));
        uint256 before = total();
        vm.assertEq(execute(items), hex"00020200");
        vm.assertEq(total(), before, "I3");
        vm.assertEq(uint256(word(alice).nonce()), 4);
    }

    function total() private view returns (uint256) {
        return
            uint256(word(userAddress(ALICE)).balance()) + word(userAddress(BOB)).balance() + treasury()
                + owed();
    }

    // ---- Bundles that stop (P9, P27) ----

    /// @dev P27: an app of nothing with gas for a payment is an outcome, and what follows it runs.
    function test_EmptyInitcode() public {
        bytes[] memory items = new bytes[](3);
        Transaction memory t = payment(address(0), 0, 1);
        t.to = "";
        items[0] = t.sign(key(ALICE));
        t.gasLimit = 52_999;
        items[1] = t.sign(key(ALICE));
        items[2] = payment(userAddress(ALICE), 1, 0).sign(key(BOB));
        vm.assertEq(execute(items), abi.encodePacked(uint8(INTRINSIC_GAS), uint8(INTRINSIC_GAS), uint8(0)));
        t.gasLimit = 53_000;
        vm.assertEq(outcomeOf(t.sign(key(ALICE))), REVERTED);
        t.nonce = 2;
        t.gasLimit = 200_000;
        vm.assertEq(outcomeOf(t.sign(key(ALICE))), REVERTED);
        vm.assertEq(uint256(word(userAddress(ALICE)).nonce()), 3);
    }

    /// @dev P9: a step that uses up all its gas leaves what the bundle's end needs, whatever stood before it; for any gas that the executor gives.
    function test_StepsLeaveGasForTheLog() public {
        bytes[] memory items = new bytes[](400);
        for (uint256 i; i < items.length; ++i) {
            items[i] = payment(address(uint160(0xbeef0000 + i)), 1, i).sign(key(BOB));
            setWord(address(uint160(0xbeef0000 + i)), AccountWordLibrary.pocket(GENERATION, 1));
        }
        Transaction memory t = payment(address(puppet), 1, 1);
        (t.gasLimit, t.data) = (1_000_000, abi.encodeCall(Puppet.burnGas, ()));
        items[398] = t.sign(key(ALICE));
        t.nonce = 2;
        t.data = act(abi.encodeCall(IObjects.take, (userAddress(BOB), 1)));
        items[399] = t.sign(key(ALICE));
        uint256 gas = leastGas(items, 399);
        vm.assertEq(executeWith(items, gas).length, 399, "and the next one does not");
    }

    /// @dev P9: the same of one that is given much data, behind much else in memory: its frame gets all that it signed for.
    function test_StepsLeaveGasWhateverTheySay() public {
        bytes[] memory items = new bytes[](200);
        for (uint256 i; i < items.length; ++i) {
            items[i] = payment(address(uint160(0xbeef0000 + i)), 1, i).sign(key(BOB));
        }
        Transaction memory t = payment(address(puppet), 0, 1);
        t.gasLimit = 2_000_000;
        t.data = bytes.concat(abi.encodeCall(Puppet.weigh, ()), new bytes(90_000));
        items[199] = t.sign(key(ALICE));
        uint256 least = leastGas(items, 200);
        uint256 snapshot = vm.snapshotState();
        vm.assertEq(executeWith(items, 16_000_000).length, 200);
        uint256 expected = weighed();
        vm.revertToState(snapshot);
        vm.assertEq(executeWith(items, least).length, 200);
        vm.assertEq(weighed(), expected, "P9");
        t.nonce = 2;
        t.data = bytes.concat(abi.encodeCall(Puppet.burnGas, ()), new bytes(90_000));
        items = one(t.sign(key(ALICE)));
        vm.assertEq(executeWith(items, leastGas(items, 1)), hex"03");
    }

    /// @dev The least gas, more or less, with which so many of the items run: whatever the executor gives, nothing reverts.
    function leastGas(bytes[] memory items, uint256 count) private returns (uint256 high) {
        uint256 snapshot = vm.snapshotState();
        uint256 low = 1_000_000;
        high = 16_000_000;
        while (high - low > 500) {
            uint256 gas = (low + high) / 2;
            if (executeWith(items, gas).length < count) low = gas;
            else high = gas;
            vm.revertToState(snapshot);
        }
    }

    /// @dev P9, P26: an app gets the same gas whatever the executor gives, or is not called at all.
    function test_TheFramesGasIsExact() public {
        uint256 expected;
        uint256 stopped;
        bytes memory item = call(ALICE, abi.encodeCall(Puppet.weigh, ()), 0, 1);
        for (uint256 gas = 1_100_000; gas < 1_400_000; gas += 1_499) {
            uint256 snapshot = vm.snapshotState();
            bytes memory outcomes = executeWith(one(item), gas);
            uint256 got = outcomes.length == 0 ? 0 : weighed();
            vm.revertToState(snapshot);
            if (got == 0) {
                ++stopped;
                continue;
            }
            if (expected == 0) expected = got;
            vm.assertEq(got, expected, "P9");
        }
        vm.assertTrue(expected != 0 && stopped != 0);
    }

    function weighed() private view returns (uint256) {
        for (uint256 i; i < logged.length; ++i) {
            if (logged[i].topics.length == 1 && logged[i].topics[0] == Puppet.Gas.selector) {
                return uint256(bytes32(logged[i].data));
            }
        }
        return 0;
    }

    /// @dev P27: a large answer costs its caller alone.
    function test_ReturndataBombs() public {
        vm.assertEq(outcomeOf(call(ALICE, abi.encodeCall(Puppet.bomb, (true)), 0, 1)), REVERTED);
        bytes[] memory items = new bytes[](2);
        items[0] = call(ALICE, abi.encodeCall(Puppet.bomb, (true)), 0, 2);
        items[1] = payment(userAddress(ALICE), 1, 0).sign(key(BOB));
        vm.assertEq(executeWith(items, 1_600_000), hex"0300");
    }

    // ---- Deployment (P1, P19, P23) ----

    /// @dev P23: a constructor asks for constants alone.
    function test_ConstructorsReadNoBalance() public {
        vm.assertEq(outcomeOf(creation(type(Peeping).creationCode, 1)), RAN);
    }

    /// @dev P1: the same transaction in a later generation of the chain makes the app again, whose `init` is told its deployer; before, it cannot be called.
    function test_AnAppOfAnotherGeneration() public {
        uint24 next = GENERATION + 1;
        set(abi.encodeCall(KernelSetter.set, (next, uint40(block.timestamp + 60), BASE_FEE, SHARE)));
        setWord(userAddress(ALICE), AccountWordLibrary.here(next, 2, 0, 5, 100 ether));
        setWord(userAddress(BOB), AccountWordLibrary.here(next, 2, 0, 5, 100 ether));
        bytes[] memory items = new bytes[](2);
        items[0] = call(BOB, abi.encodeCall(Puppet.weigh, ()), 7, 0);
        items[1] = creation(type(Puppet).creationCode, 0);
        vm.assertEq(execute(items), hex"0002", "a payment first");
        vm.assertEq(deployedApp(), address(puppet));
        vm.assertEq(word(address(puppet)).balance(), 7);
        address deployer;
        for (uint256 i; i < logged.length; ++i) {
            if (logged[i].topics.length == 1 && logged[i].topics[0] == Puppet.Began.selector) {
                deployer = abi.decode(logged[i].data, (address));
            }
        }
        vm.assertEq(deployer, userAddress(ALICE));
    }

    /// @dev P19: code that is too long, or that cannot be, makes nothing, and costs its sender alone.
    function test_CodeThatCannotBe() public {
        bytes[3] memory codes = [new bytes(49_153), bytes(hex"60ef60005360016000f3"), bytes(hex"60006000fd")];
        for (uint256 i; i < codes.length; ++i) {
            Transaction memory t = payment(address(0), 0, 1 + i);
            (t.to, t.data, t.gasLimit) = ("", codes[i], 3_000_000);
            vm.assertEq(outcomeOf(t.sign(key(ALICE))), REVERTED);
        }
        vm.assertEq(outcomeOf(call(ALICE, abi.encodeCall(Puppet.weigh, ()), 0, 4)), RAN, "the lock");
    }

    // ---- The ledger (P22) ----

    /// @dev P22, I3: amounts over 96 bits are refused by every function, also as two's complement of something small.
    function test_AmountsOver96Bits() public {
        address alice = userAddress(ALICE);
        vm.assertEq(outcomeOf(call(ALICE, act(abi.encodeCall(IObjects.mint, (alice, 0, 10))), 0, 1)), RAN);
        uint256[3] memory amounts = [uint256(1) << 96, type(uint256).max, uint256(1) << 255];
        uint256 nonce = 2;
        for (uint256 i; i < amounts.length; ++i) {
            bytes[6] memory calls = [
                abi.encodeCall(IObjects.mint, (alice, 0, amounts[i])),
                abi.encodeCall(IObjects.move, (alice, address(7), 0, amounts[i])),
                abi.encodeCall(IObjects.burn, (alice, 0, amounts[i])),
                abi.encodeCall(IObjects.debit, (alice, 0, amounts[i])),
                abi.encodeCall(IObjects.credit, (alice, 0, amounts[i])),
                abi.encodeCall(IObjects.take, (alice, amounts[i]))
            ];
            for (uint256 j; j < calls.length; ++j) {
                vm.assertEq(outcomeOf(call(ALICE, act(calls[j]), 0, nonce++)), REVERTED);
            }
        }
        vm.assertEq(amount(alice), 10);
    }

    /// @dev P22: what is out of the ledger before it is in, is in at the end, or nothing was.
    function test_LedgerBelowZero() public {
        address alice = userAddress(ALICE);
        bytes memory credit = abi.encodeCall(IObjects.credit, (alice, 0, 9));
        vm.assertEq(outcomeOf(call(ALICE, act(credit), 0, 1)), REVERTED);
        vm.assertEq(outcomeOf(call(ALICE, act(abi.encodeCall(IObjects.take, (alice, 9))), 0, 2)), REVERTED);
        bytes memory debit = abi.encodeCall(IObjects.debit, (alice, 0, 9));
        vm.assertEq(outcomeOf(call(ALICE, act(credit, debit), 0, 3)), RAN);
        bytes memory other = abi.encodeCall(IObjects.debit, (alice, 1, 9));
        vm.assertEq(outcomeOf(call(ALICE, act(credit, other), 0, 4)), REVERTED);
        vm.assertEq(amount(alice), 0);
    }

    /// @dev P22: what a caught frame left in the ledger is gone with it, and nothing passes from one step to the next.
    function test_CaughtFramesLeaveNoLedger() public {
        address alice = userAddress(ALICE);
        Puppet.Call[] memory inner = new Puppet.Call[](2);
        inner[0] = kernelCall(abi.encodeCall(IObjects.credit, (alice, 0, 9)));
        inner[1] = Puppet.Call(address(puppet), false, abi.encodeCall(Puppet.burnGas, ()));
        Puppet.Call[] memory outer = new Puppet.Call[](1);
        outer[0] = Puppet.Call(address(puppet), true, abi.encodeCall(Puppet.act, (inner)));
        bytes[] memory items = new bytes[](3);
        items[0] = call(ALICE, abi.encodeCall(Puppet.act, (outer)), 0, 1);
        items[1] = call(ALICE, act(abi.encodeCall(IObjects.credit, (alice, 0, 9))), 0, 2);
        items[2] = call(ALICE, act(abi.encodeCall(IObjects.debit, (alice, 0, 9))), 0, 3);
        vm.assertEq(execute(items), hex"020303");
        vm.assertEq(amount(alice), 0);
    }

    /// @dev P22: an app that is given ERA must take it; it may hand it back to itself.
    function test_ValueForAnApp() public {
        address app = address(puppet);
        bytes memory toItself = abi.encodeCall(IObjects.take, (app, 4));
        vm.assertEq(outcomeOf(call(ALICE, act(toItself), 4, 1)), REVERTED);
        bytes memory toBob = abi.encodeCall(IObjects.take, (userAddress(BOB), 4));
        vm.assertEq(outcomeOf(call(ALICE, act(toItself, toBob), 4, 2)), RAN);
        vm.assertEq(word(userAddress(BOB)).balance(), 100 ether + 4);
        vm.assertEq(word(app).balance(), 0);
    }

    // ---- Entries (P27) ----

    /// @dev P27: nothing of the kernel's but IObjects answers an app, and `callAs` reaches apps alone.
    function test_EntriesAreClosed() public {
        bytes memory short = abi.encodePacked(IObjects.move.selector);
        bytes[5] memory calls = [
            abi.encodePacked(IKernel.sweepAsset.selector, new bytes(160)),
            abi.encodeCall(IFrames.step, (uint160(address(puppet)), uint160(userAddress(BOB)), 1)),
            abi.encodeCall(IFrames.create, (1, userAddress(BOB), 0)),
            abi.encodeCall(IObjects.callAs, (0, address(kernel), short)),
            abi.encodeCall(IObjects.callAs, (0, address(this), ""))
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.assertEq(outcomeOf(call(ALICE, act(calls[i]), 0, 1 + i)), REVERTED);
        }
        vm.assertEq(outcomeOf(call(ALICE, act(short), 0, 6)), RAN, "nothing of asset 0 by nobody");
        vm.assertEq(amount(address(0)), 0);
    }

    /// @dev P18: what names an object that is here ran, and cost what it cost.
    function test_ForgedElsewhere() public {
        uint256 alice = Slots.account(userAddress(ALICE));
        bytes memory data = act(abi.encodeWithSelector(IKernel.Elsewhere.selector, alice));
        uint256 before = word(userAddress(ALICE)).balance();
        vm.assertEq(outcomeOf(call(ALICE, data, 0, 1)), REVERTED);
        vm.assertTrue(word(userAddress(ALICE)).balance() < before);
    }

    /// @dev P21: bits above an address name nobody else.
    function test_DirtyAddresses() public {
        address alice = userAddress(ALICE);
        vm.assertEq(outcomeOf(call(ALICE, act(abi.encodeCall(IObjects.mint, (alice, 0, 10))), 0, 1)), RAN);
        uint256 dirt = uint256(0xdead) << 160;
        bytes memory data = abi.encodeWithSelector(
            IObjects.move.selector, dirt | uint160(alice), dirt | uint160(userAddress(BOB)), 0, 4
        );
        vm.assertEq(outcomeOf(call(ALICE, act(data), 0, 2)), RAN);
        vm.assertEq(amount(alice), 6);
        vm.assertEq(amount(userAddress(BOB)), 4);
    }
}
