// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Access, Transaction} from "./Transactions.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IMessages} from "../../src/kernel/interfaces/IMessages.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {IOperations} from "../../src/kernel/interfaces/IOperations.sol";
import {AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {REVERTED} from "../../src/kernel/types/Outcomes.sol";
import {Puppet} from "../../src/testing/Puppet.sol";
import {MessagesTest} from "../support/MessagesTest.sol";
import {Vm} from "../support/Test.sol";

/// forge-config: default.isolate = true
/// forge-config: default.fuzz.runs = 12
/// forge-config: long.fuzz.runs = 500
/// @dev P9: whatever gas the executor gives a bundle, and whatever stands in it, items run from the first one on as far as the gas goes, and the bundle comes to its end.
/// Each bundle is a real transaction of its own, to which everything is cold.
contract BundleGasTest is MessagesTest {
    uint256 private constant USERS = 5;
    /// @dev The user who moves away, and whose nonce so is not looked at.
    uint256 private constant MOVER = 0;
    uint256 private constant ITEMS_MAX = 10;
    uint256 private constant KINDS = 18;
    uint256 private constant PLENTY = 60_000_000;
    uint256 private constant BURNT = 1_000_000;

    uint48[USERS] private nonces;
    uint256[] private senders; // of the items

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < USERS; ++i) {
            plant(A, vm.addr(key(i)), AccountWordLibrary.here(1, 1, 0, 5, 1_000 ether));
        }
        place(A, A, A);
        place(A, B, B);
    }

    function key(uint256 user) private pure returns (uint256) {
        return uint256(keccak256(abi.encode("user", user)));
    }

    // ---- Any bundle with any gas ----

    function testFuzz_ItemsRunAsFarAsTheGasGoes(uint256 seed) public {
        (bytes memory data, uint256 count) = bundle(seed);
        bytes memory all = outcomesWith(data, PLENTY);
        vm.assertEq(all.length, count, "all run where there is plenty");
        uint256 floor = leastFor(data, 0);
        uint256 ceiling = leastFor(data, count);
        uint256 some = 1 + seed % count;
        uint256 least = leastFor(data, some);
        // More of them, where the next one needs no more than this one left.
        vm.assertGe(check(data, all, least), some, "as many as fit");
        vm.assertLt(check(data, all, least - 1), some, "and no more");
        for (uint256 i; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            check(data, all, floor + seed % (ceiling + 1000 - floor));
        }
    }

    /// @dev What ran is the beginning of what runs where there is plenty, and nothing of what is left has happened. Returns how many ran.
    function check(bytes memory data, bytes memory all, uint256 gas) private returns (uint256) {
        uint256 snapshot = vm.snapshotState();
        (bool success, bytes memory outcomes) = tryWith(data, gas);
        vm.assertTrue(success, "P9: the bundle comes to its end");
        uint256[USERS] memory sent;
        for (uint256 i; i < outcomes.length; ++i) {
            vm.assertEq(uint256(uint8(outcomes[i])), uint8(all[i]), "the same outcome");
            if (uint8(outcomes[i]) <= REVERTED) ++sent[senders[i]];
        }
        for (uint256 user = MOVER + 1; user < USERS; ++user) {
            vm.assertEq(uint256(wordAt(A, vm.addr(key(user))).nonce()), sent[user], "no trace of others");
        }
        vm.revertToState(snapshot);
        return outcomes.length;
    }

    /// @dev The least gas with which so many items run; with none of them: with which the bundle comes to its end.
    function leastFor(bytes memory data, uint256 count) private returns (uint256 high) {
        uint256 snapshot = vm.snapshotState();
        uint256 low = 21_000;
        high = PLENTY;
        while (high - low > 1) {
            uint256 gas = (low + high) / 2;
            (bool success, bytes memory outcomes) = tryWith(data, gas);
            if (success && outcomes.length >= count) high = gas;
            else low = gas;
            vm.revertToState(snapshot);
        }
    }

    function outcomesWith(bytes memory data, uint256 gas) private returns (bytes memory outcomes) {
        uint256 snapshot = vm.snapshotState();
        bool success;
        (success, outcomes) = tryWith(data, gas);
        vm.assertTrue(success, "it runs");
        vm.revertToState(snapshot);
    }

    function tryWith(bytes memory data, uint256 gas) private returns (bool success, bytes memory outcomes) {
        address kernel = address(at(A));
        vm.prank(AGENT, AGENT);
        (success,) = kernel.call{gas: gas}(data);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        if (!success) return (false, "");
        bytes memory executed = logs[logs.length - 1].data;
        outcomes = new bytes(executed.length - 8);
        for (uint256 i; i < outcomes.length; ++i) {
            outcomes[i] = executed[8 + i];
        }
    }

    // ---- Bundles ----

    function bundle(uint256 seed) private returns (bytes memory data, uint256 count) {
        count = 1 + (seed >> 8) % ITEMS_MAX;
        bytes[] memory items = new bytes[](count);
        for (uint256 i; i < count; ++i) {
            items[i] = item(uint256(keccak256(abi.encode(seed, i))));
        }
        if (seed & 1 == 0) return (abi.encodeCall(IKernel.execute, (items)), count);
        uint256[] memory ids = new uint256[](1);
        ids[0] = objectOf(A);
        return (abi.encodeCall(IKernel.executeNaming, (items, ids)), count);
    }

    function item(uint256 seed) private returns (bytes memory) {
        uint256 kind = seed % KINDS;
        uint256 user = MOVER + 1 + (seed >> 8) % (USERS - 1);
        seed >>= 16;
        if (kind == 0) user = MOVER;
        senders.push(user);
        if (kind == 1) return abi.encodePacked(seed);
        Transaction memory t = transaction(user);
        if (kind < 5) _plain(t, kind, seed);
        else if (kind < 8) _creation(t, kind);
        else _step(t, kind, seed);
        return t.sign(key(user));
    }

    function transaction(uint256 user) private returns (Transaction memory t) {
        (t.kind, t.chainId, t.nonce, t.maxFee, t.gasLimit) = (2, NETWORK, nonces[user]++, PRICE, 1_000_000);
        t.to = abi.encodePacked(address(appOf[A]));
    }

    /// @dev Payments, to whom nobody knows or with much to say, and operations.
    function _plain(Transaction memory t, uint256 kind, uint256 seed) private view {
        if (kind == 0 || kind == 4) t.to = abi.encodePacked(address(kernels[A]));
        else t.to = abi.encodePacked(seed & 1 == 0 ? vm.addr(key(1)) : address(uint160(seed)));
        if (kind == 0) t.data = abi.encodeCall(IOperations.move, (B));
        if (kind == 4) t.data = abi.encodeCall(IOperations.withdraw, (REFUND));
        if (kind != 0) t.value = seed >> 8 & 0xffff;
        if (kind == 3) t.data = said("", seed);
    }

    /// @dev Apps that come to be, that say nothing, and that use up everything.
    function _creation(Transaction memory t, uint256 kind) private view {
        t.to = "";
        t.gasLimit = 3_000_000;
        t.data = kind == 5 ? type(Puppet).creationCode : kind == 6 ? bytes(hex"00") : bytes(hex"fe");
    }

    function _step(Transaction memory t, uint256 kind, uint256 seed) private view {
        t.gasLimit = 100_000 + (seed >> 16) % 2_000_000;
        bytes memory burn = abi.encodeCall(Puppet.burnGas, ());
        if (kind < 10) t.data = burn;
        if (kind == 10) (t.data, t.gasLimit) = (said(burn, seed), 2_000_000);
        if (kind == 11) t.data = abi.encodeCall(Puppet.bomb, (seed & 1 == 0));
        if (kind == 12) t.data = abi.encodeCall(Puppet.forge, (bytes32(seed)));
        if (kind == 13) t.data = abi.encodeCall(Puppet.weigh, ());
        if (kind == 14) (t.value, t.data) = (7, take(address(uint160(seed)), 7));
        if (kind == 15) t.data = act(send(callTo(B, burn)));
        if (kind == 16) t.data = act(send(callTo(A, burn)));
        if (kind == 17) {
            t.access = new Access[](1 + seed % 20);
            address to = address(uint160(seed));
            t.data = act(
                abi.encodeCall(IObjects.mint, (to, 0, 5)),
                abi.encodeCall(IObjects.mint, (REFUND, seed, 5)),
                abi.encodeCall(IObjects.move, (to, vm.addr(key(1)), 0, 3))
            );
        }
    }

    /// @dev Something, and much behind it.
    function said(bytes memory what, uint256 seed) private pure returns (bytes memory) {
        bytes memory much = new bytes((seed >> 32) % 20_000);
        for (uint256 i; i < much.length && seed & 2 == 0; i += 7) {
            much[i] = 0xff;
        }
        return bytes.concat(what, much);
    }

    // ---- Just too little ----

    /// @dev Steps that use up all that they signed for, with little and with much to say, alone or among many others, to a treasury that is new: with somewhat less gas than they need
    /// they are left, and what stands before them runs.
    function test_StepsForWhichThereIsNotQuiteEnoughAreLeft() public {
        uint256 snapshot = vm.snapshotState();
        for (uint256 form; form < 8; ++form) {
            uint256 before = form & 1 == 0 ? 0 : 240;
            bytes memory data = around(form & 4 == 0 ? 8 : 10, before, form & 2 == 0 ? 0 : 60);
            uint256 gas = leastFor(data, before + 1);
            for (uint256 less; less < 60_000; less = less * 3 / 2 + 50) {
                (bool success, bytes memory outcomes) = tryWith(data, gas - less);
                vm.assertTrue(success, "P9: the bundle comes to its end");
                vm.assertEq(outcomes.length, less == 0 ? before + 1 : before, "what ran");
                vm.revertToState(snapshot);
            }
        }
    }

    /// @dev A step behind payments, and before steps for which there is no gas.
    function around(uint256 kind, uint256 before, uint256 behind) private returns (bytes memory) {
        bytes[] memory items = new bytes[](before + 1 + behind);
        for (uint256 i; i < items.length; ++i) {
            uint256 user = i == before ? 1 : 2;
            Transaction memory t = transaction(user);
            uint256 seed = uint256(keccak256(abi.encode(i)));
            if (i < before) _plain(t, 2, seed | 1);
            else _step(t, i == before ? kind : 8, seed);
            t.gasLimit = i < before ? 21_000 : i == before ? BURNT : 10 * BURNT;
            items[i] = t.sign(key(user));
        }
        return abi.encodeCall(IKernel.execute, (items));
    }
}
