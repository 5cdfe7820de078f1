// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {ISettings} from "../../src/kernel/interfaces/ISettings.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {
    Checkpoint,
    Commit,
    Configuration,
    Head,
    HeadProof,
    LeafProof,
    Validator
} from "../../src/kernel/types/Network.sol";
import {SettingsTest} from "../support/SettingsTest.sol";
import {Tree} from "../support/Tree.sol";

/// @dev Settings: the same on every chain at every second, whoever lags behind (P23).
contract SettingsKernelTest is SettingsTest {
    // ---- Its way ----

    function test_settingOf_isWhatTheAppSaysBeforeItWasEverSet() public {
        everywhere(FEE, DEFAULT, "the app's own word");
    }

    function test_setSetting_countsEverywhereFromOneSecondOn() public {
        uint256 since = change(FEE, ONE);
        for (; block.timestamp < since; vm.warp(block.timestamp + 1)) {
            everywhere(FEE, DEFAULT, "not yet");
        }
        everywhere(FEE, ONE, "from this second on");
        vm.warp(since + 1000);
        everywhere(FEE, ONE, "for good");
    }

    function test_setSetting_zeroIsAWordAsWell() public {
        uint256 since = change(FEE, 0);
        vm.warp(since);
        everywhere(FEE, 0, "set, to zero");
    }

    function test_setSetting_ofOneAppAndNameAlone() public {
        vm.warp(change(FEE, ONE));
        everywhere("other", DEFAULT, "another name");
        ISettings kernel = ISettings(address(at(A)));
        vm.assertEq(kernel.settingOf(address(appOf[B]), FEE, DEFAULT), DEFAULT, "another app");
    }

    /// @dev Both are under way at once: each counts from its own second on.
    function test_setSetting_aSecondChangeBeforeTheFirstCounts() public {
        uint256 first = change(FEE, ONE);
        tick(3);
        uint256 second = change(FEE, TWO);
        vm.assertLt(block.timestamp, first, "the first does not count yet");
        vm.assertLt(first, second, "in order");
        everywhere(FEE, DEFAULT, "neither yet");
        vm.warp(first);
        everywhere(FEE, ONE, "the first");
        vm.warp(second - 1);
        everywhere(FEE, ONE, "still the first");
        vm.warp(second);
        everywhere(FEE, TWO, "the second");
    }

    function test_setSetting_twiceInOneConfiguration_theSecondCounts() public {
        set(FEE, ONE);
        uint256 since = change(FEE, TWO);
        vm.warp(since - 1);
        everywhere(FEE, DEFAULT, "not yet");
        vm.warp(since);
        everywhere(FEE, TWO, "in the order in which they came");
    }

    /// @dev Three under way at once.
    function test_setSetting_ofSeveralConfigurationsWithinALease() public {
        uint256[3] memory since;
        for (uint256 i; i < 3; ++i) {
            since[i] = change(FEE, bytes32(i + 1));
            tick(2);
        }
        vm.assertLt(block.timestamp, since[0], "all under way");
        everywhere(FEE, DEFAULT, "none yet");
        for (uint256 i; i < 3; ++i) {
            vm.warp(since[i]);
            everywhere(FEE, bytes32(i + 1), "in turn");
        }
    }

    // ---- P23: no chain runs with the old word when another runs with the new one ----

    /// @dev The chain hears of no configuration and keeps the lease that it has: its last second is the one before.
    function test_lease_endsBeforeAChangeThatAChainHasNotTaken() public {
        set(FEE, ONE);
        bring();
        Configuration memory next = publish();
        uint256 since = newest.time / 1000 + LEASE + 1;
        uint64 leaseUntil = at(B).state().leaseUntil;
        vm.assertEq(uint256(leaseUntil) + 1, since, "the longest lease that B can have");
        configure(A, next);
        configure(HUB, next);

        // No checkpoint of the next configuration renews it.
        enterInto(next);
        vm.warp(block.timestamp + 5);
        checkpoint();
        submit(A);
        _submitFails(B);

        vm.warp(since - 1);
        vm.assertEq(setting(A, FEE), DEFAULT, "A with the old word");
        vm.assertEq(uint256(_runsOn(B)), 1, "B as well, for the last time");
        vm.warp(since);
        vm.assertEq(setting(A, FEE), ONE, "A with the new one");
        vm.assertEq(setting(B, FEE), DEFAULT, "B knows nothing of it");
        vm.assertEq(uint256(_runsOn(B)), 0, "and runs no more");
    }

    /// @dev What catches up cannot have its lease first.
    function test_lease_isNotRenewedBeforeTheChangeIsTaken() public {
        set(FEE, ONE);
        bring();
        Configuration memory next = publish();
        HeadProof memory hub = headProof(HUB);
        LeafProof memory leaf = leafProof(HUB, Slots.configuration(1));
        configure(A, next);
        configure(HUB, next);
        configure(STORE, next);
        enterInto(next);
        vm.warp(block.timestamp + 2 * LEASE);
        checkpoint();
        _submitFails(B);
        vm.assertEq(uint256(_runsOn(B)), 0, "without a lease");
        at(B).configure(next, hub, leaf);
        submit(B);
        vm.assertEq(uint256(_runsOn(B)), 1, "again");
        everywhere(FEE, ONE, "with the new word");
    }

    /// @dev A configuration shortens leases; a chain may still have one of the longer ones when the next brings a change.
    function test_lease_aLongerOneOfAnEarlierConfigurationIsWaitedFor() public {
        uint32 longer = 300;
        setLease(longer);
        configureAll(publish());
        _leases(longer);
        uint64 until = at(B).state().leaseUntil;

        // It goes back to the short one; B hears of nothing from here on, with minutes to go.
        (chains[2], chains[3]) = (chains[3], chains[2]);
        chains.pop();
        setLease(LEASE);
        configureAll(publish());
        set(FEE, ONE);
        bring();
        Configuration memory next = publish();
        configureAll(next);
        vm.warp(until);
        vm.assertEq(uint256(_runsOn(B)), 1, "B may still run");
        everywhere(FEE, DEFAULT, "so nobody runs with the new word");
        vm.warp(newest.time / 1000 + 2 * longer);
        everywhere(FEE, ONE, "later they do");
    }

    /// @dev All kernels count from the same checkpoint: an older or newer one makes no other second.
    function test_configure_underTheNewestCheckpointAlone() public {
        set(FEE, ONE);
        bring();
        Configuration memory next = publish();
        HeadProof memory hub = headProof(HUB);
        LeafProof memory leaf = leafProof(HUB, Slots.configuration(1));
        // Validators who signed on, and should not have.
        tick(7);
        IKernel kernel = at(B);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotNewer.selector, hub.checkpoint));
        kernel.configure(next, hub, leaf);
    }

    /// @dev P16, P23: two configurations that one head of the hub shows. The first signs the next checkpoint, which is the last that it signs: so the second
    /// counts from that one's time on, and nobody can have a kernel take it before, with a second of its own.
    function test_configure_oneUnderEachCheckpoint() public {
        vm.chainId(HUB);
        Configuration memory first = registry.composed();
        registry.publish();
        set(FEE, ONE);
        bring();
        Configuration memory second = publish();
        HeadProof memory hub = headProof(HUB);
        LeafProof memory leaf = leafProof(HUB, Slots.configuration(2));
        configureAll(first);

        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotNewer.selector, hub.checkpoint));
        kernel.configure(second, hub, leaf);

        tick(7);
        uint256 since = newest.time / 1000 + LEASE + 1;
        configureAll(second);
        vm.warp(since - 1);
        everywhere(FEE, DEFAULT, "not yet");
        vm.warp(since);
        everywhere(FEE, ONE, "from this second on");
    }

    /// @dev P16, P23: a chain that joins takes every configuration in turn, so it has what was set before it came, and what counts soon.
    function test_join_hasAllSettings() public {
        uint64 chainId = 104;
        uint256 since = _join(chainId);
        vm.assertLt(block.timestamp, since, "the second is under way");
        everywhere(FEE, ONE, "the first");
        vm.warp(since);
        everywhere(FEE, TWO, "the second");
    }

    /// @dev P1: what ends with a generation is leaves. Settings follow from configurations, which stay.
    function test_rejoin_keepsSettings() public {
        vm.warp(change(FEE, ONE));
        tick(1);
        fence(B);
        addHead(B, 2, 1);
        forget(B);
        tick(1);
        vm.assertEq(uint256(at(B).state().generation), 2);
        everywhere(FEE, ONE, "in the new generation as well");
    }

    /// @dev A kernel takes the most that one configuration brings well within one transaction (P26).
    function test_gas_ofTheLargestConfiguration() public {
        for (uint256 i; i < registry.SETTINGS_MAX(); ++i) {
            _queue(bytes32(i), ONE);
        }
        Configuration memory next = publish();
        vm.assertEq(next.settings.length, registry.SETTINGS_MAX());
        HeadProof memory hub = headProof(HUB);
        LeafProof memory leaf = leafProof(HUB, Slots.configuration(1));
        IKernel kernel = at(A);
        kernel.configure(next, hub, leaf);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        vm.snapshotValue("settings", "configure with 64 settings", used);
        vm.assertLt(used, 6_000_000, "half of a transaction");
        vm.assertLt(used / 64, 75_000, "what SETTING_GAS says");
    }

    function test_gas_ofReading() public {
        vm.warp(change(FEE, ONE));
        ISettings kernel = ISettings(address(at(B)));
        vm.cool(address(kernel));
        kernel.settingOf(address(appOf[A]), FEE, DEFAULT);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        vm.snapshotValue("settings", "read", used);
        vm.assertLt(used, 15_000, "as two words");
    }

    // ---- Helpers ----

    /// @dev As the kernel tells the registry.
    function _queue(bytes32 name, bytes32 word) private {
        vm.chainId(HUB);
        vm.prank(address(kernels[HUB]));
        registry.changeSetting(address(appOf[A]), name, word);
    }

    /// @dev How many empty bundles the chain runs: none without a lease.
    function _runsOn(uint64 chainId) private returns (uint8) {
        IKernel kernel = at(chainId);
        vm.prank(AGENT, AGENT);
        try kernel.execute(new bytes[](0)) {
            return 1;
        } catch (bytes memory reason) {
            vm.assertEq(bytes32(bytes4(reason)), bytes32(IKernel.NoLease.selector));
            return 0;
        }
    }

    function _submitFails(uint64 chainId) private {
        try this.submitTo(chainId) {
            revert("renewed");
        } catch (bytes memory reason) {
            vm.assertEq(bytes32(bytes4(reason)), bytes32(IKernel.WrongConfiguration.selector));
        }
    }

    function submitTo(uint64 chainId) external {
        submit(chainId);
    }

    /// @dev The next checkpoint gives leases of so many seconds.
    function _leases(uint32 lease) private {
        vm.warp(block.timestamp + 1);
        checkpoint();
        for (uint256 i; i < heads.length; ++i) {
            if (heads[i].chainId != HUB) heads[i].leaseUntil = uint64(block.timestamp) + lease;
        }
        newest.heads = Tree.rootOver(headNodes());
        submitAll();
    }

    /// @dev What a chain that joins late is told of a configuration: the last checkpoint before it, and its leaf there.
    struct Past {
        Checkpoint checkpoint;
        Commit commit;
        Validator[] by;
        HeadProof hub;
        LeafProof leaf;
        Configuration next;
    }

    /// @dev Two changes, and then a chain that has seen none of it.
    function _join(uint64 chainId) private returns (uint256 since) {
        Configuration memory genesis = configuration(0);
        Past[] memory past = new Past[](2);
        for (uint256 i; i < 2; ++i) {
            set(FEE, bytes32(i + 1));
            bring();
            past[i].next = publish();
            past[i].checkpoint = newest;
            past[i].commit = sign(newest, (1 << keys.length) - 1, keys);
            past[i].by = validators();
            past[i].hub = headProof(HUB);
            past[i].leaf = leafProof(HUB, Slots.configuration(past[i].next.number));
            since = newest.time / 1000 + LEASE + 1;
            configureAll(past[i].next);
            if (i == 0) tick(LEASE + 1);
        }
        IKernel kernel = newKernel(chainId);
        kernel.start(genesis);
        Head memory none;
        for (uint256 i; i < 2; ++i) {
            kernel.checkpoint(past[i].checkpoint, past[i].commit, past[i].by, none, new bytes32[](0));
            kernel.configure(past[i].next, past[i].hub, past[i].leaf);
        }
        chains.push(chainId);
    }
}
