// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IRegistry} from "../../src/hub/interfaces/IRegistry.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {ISettings} from "../../src/kernel/interfaces/ISettings.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {
    Checkpoint,
    Commit,
    Configuration,
    Head,
    HeadProof,
    LeafProof,
    Setting,
    Validator
} from "../../src/kernel/types/Network.sol";
import {RAN, REVERTED} from "../../src/kernel/types/Outcomes.sol";
import {SettingsTest} from "../support/SettingsTest.sol";
import {Tree} from "../support/Tree.sol";
import {Puppet} from "../../src/testing/Puppet.sol";

/// @dev Settings: the same on every chain at every second, whoever lags behind (P23).
contract SettingsKernelTest is SettingsTest {
    bytes32 private constant ONE = bytes32(uint256(1));
    bytes32 private constant TWO = bytes32(uint256(2));

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

    // ---- Who may ----

    function test_setSetting_byAppsInStepsAlone() public {
        ISettings kernel = ISettings(address(at(A)));
        vm.expectRevert(IObjects.NoStep.selector);
        kernel.setSetting(FEE, ONE);
        vm.prank(address(appOf[A]));
        vm.expectRevert(IObjects.NoStep.selector);
        kernel.setSetting(FEE, ONE);
    }

    /// @dev A contract that is no app, called by one: it is on one chain only.
    function test_setSetting_byWhatIsNoApp_isRefused() public {
        NoApp stranger = new NoApp(address(kernels[A]));
        bytes memory data = abi.encodeCall(NoApp.set, (FEE, ONE));
        vm.assertEq(run(_through(address(stranger), data), 0).outcome, REVERTED);
        vm.assertEq(sentCount(A, HUB), 0);
    }

    /// @dev An app that calls the kernel sets its own, whatever it says.
    function test_setSetting_ofAnotherApp_cannotBeNamed() public {
        set(FEE, ONE);
        bytes memory message = lastMessage(A, HUB);
        vm.assertEq(message, abi.encodePacked(uint8(6), address(appOf[A]), FEE, ONE));
    }

    function test_changeSetting_byTheKernelAlone() public {
        vm.chainId(HUB);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotKernel.selector, address(this)));
        registry.changeSetting(address(appOf[A]), FEE, ONE);
    }

    function test_settingOf_notInConstruction() public {
        bytes memory code = abi.encodePacked(type(Peeping).creationCode);
        bytes[] memory items = new bytes[](1);
        items[0] = signed(address(0), code, 0);
        vm.assertEq(execute(items).outcome, RAN, "it says that it was refused");
    }

    // ---- Bytes that lie ----

    /// @dev A change of a setting that another chain than the hub is sent is no message there.
    function test_deliver_aSettingToAnotherChainIsParked() public {
        lie(A, B, abi.encodePacked(Message.SETTING, address(appOf[A]), FEE, ONE));
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(outcomes(A, B), hex"01");
        vm.warp(block.timestamp + 10 * LEASE);
        everywhere(FEE, DEFAULT, "nothing came of it");
    }

    function test_deliver_oddSettingsAreParkedOnTheHub() public {
        lie(A, HUB, abi.encodePacked(Message.SETTING, address(appOf[A]), FEE, ONE, uint8(0)));
        lie(A, HUB, abi.encodePacked(Message.SETTING, address(appOf[A]), FEE, bytes31(ONE)));
        lie(A, HUB, abi.encodePacked(uint8(7), address(appOf[A]), FEE, ONE));
        lie(A, HUB, hex"06");
        lie(A, HUB, "");
        tick(1);
        deliver(A, HUB, 5);
        vm.assertEq(outcomes(A, HUB), hex"0101010101");
        vm.assertEq(registry.settingsWaiting(), 0);
    }

    /// @dev Nobody adds to a configuration, or takes its changes in another order.
    function test_configure_forgedSettingsAreRefused() public {
        set(FEE, ONE);
        set("other", TWO);
        bring();
        Configuration memory next = publish();
        HeadProof memory hub = headProof(HUB);
        LeafProof memory leaf = leafProof(HUB, Slots.configuration(1));
        (next.settings[0], next.settings[1]) = (next.settings[1], next.settings[0]);
        _configureFails(next, hub, leaf);
        (next.settings[0], next.settings[1]) = (next.settings[1], next.settings[0]);
        next.settings[0].app = address(appOf[B]);
        _configureFails(next, hub, leaf);
        next.settings = new Setting[](0);
        _configureFails(next, hub, leaf);
    }

    /// @dev Kernels do not start at the same time.
    function test_start_withSettingsIsRefused() public {
        Configuration memory genesis = configuration(0);
        genesis.settings = new Setting[](1);
        IKernel kernel = newKernel(105);
        bytes32 hash = keccak256(abi.encode(genesis));
        vm.expectRevert(abi.encodeWithSelector(IKernel.WrongConfiguration.selector, hash));
        kernel.start(genesis);
    }

    // ---- P11: floods ----

    /// @dev A transaction pays for each; so many fit as its gas.
    function test_flood_isPaidFor() public {
        uint256 before = gasleft();
        Mark memory mark = set(FEE, ONE);
        vm.assertLe(before - gasleft(), mark.gasUsed, "more than it took here");
        vm.assertGt(mark.gasUsed, 600_000, "for every chain");
        vm.assertLt(mark.gasUsed, 660_000, "and no more");

        gasLimit = 600_000;
        mark = set(FEE, TWO);
        vm.assertEq(mark.outcome, REVERTED, "it is not there");
        vm.assertEq(sentCount(A, HUB), 1);
    }

    /// @dev P9: who calls an app with some of its gas bounds what that may have its transaction charged for, or make fail.
    function test_setSetting_withAPartOfTheGas_chargesForNoMore() public {
        uint256 part = 400_000;
        bytes memory inner = act(abi.encodeCall(ISettings.setSetting, (FEE, ONE)));
        Miser miser = new Miser();
        bytes memory data = abi.encodeCall(Miser.call, (address(appOf[A]), part, inner));
        Mark memory mark = run(_through(address(miser), data), 0);
        vm.assertEq(mark.outcome, RAN, "what it called failed alone");
        vm.assertLt(mark.gasUsed, part + 100_000, "what it was given, and its own");
        vm.assertEq(slotOf(A, Slots.laneOut(1, HUB, 1) + 1), 0, "nothing was sent");
    }

    /// @dev One configuration changes 64. Further ones wait for the next, which anyone may publish a lease later; then so long as for the rest of the network.
    function test_flood_holdsUpOthersForALeaseEach() public {
        uint256 max = registry.SETTINGS_MAX();
        for (uint256 i; i <= max; ++i) {
            _queue(bytes32(i), ONE);
        }
        vm.assertEq(registry.settingsWaiting(), max + 1);
        address anyone = address(0xa1);
        vm.warp(block.timestamp + LEASE);
        vm.prank(anyone);
        registry.publish();
        vm.assertEq(registry.settingsWaiting(), 1);
        vm.assertEq(registry.composed().settings[0].name, bytes32(max), "in their order");

        uint64 dueAt = uint64(block.timestamp) + registry.PUBLISH_INTERVAL();
        vm.warp(block.timestamp + LEASE);
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotDue.selector, dueAt));
        registry.publish();
        vm.warp(dueAt);
        vm.prank(anyone);
        registry.publish();
        vm.assertEq(registry.settingsWaiting(), 0);
        vm.warp(block.timestamp + 10 hours);
        vm.prank(anyone);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotDue.selector, type(uint64).max));
        registry.publish();
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

    function _through(address target, bytes memory data) private pure returns (bytes memory) {
        Puppet.Call[] memory calls = new Puppet.Call[](1);
        calls[0] = Puppet.Call(target, false, data);
        return abi.encodeCall(Puppet.act, (calls));
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

    function _configureFails(Configuration memory next, HeadProof memory hub, LeafProof memory leaf) private {
        IKernel kernel = at(A);
        bytes32 hash = keccak256(abi.encode(next));
        vm.expectRevert(abi.encodeWithSelector(IKernel.WrongConfiguration.selector, hash));
        kernel.configure(next, hub, leaf);
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

/// @dev On one chain only.
contract NoApp {
    ISettings private immutable KERNEL;

    constructor(address kernel) {
        KERNEL = ISettings(kernel);
    }

    function set(bytes32 name, bytes32 word) external {
        KERNEL.setSetting(name, word);
    }
}

/// @dev Calls with a part of its gas, and lives with it if that fails.
contract Miser {
    function call(address target, uint256 limit, bytes calldata data) external {
        (bool success,) = target.call{gas: limit}(data);
        success;
    }
}

/// @dev Reads in its constructor what only steps may read.
contract Peeping {
    constructor() {
        (bool success,) = msg.sender.call(abi.encodeCall(ISettings.settingOf, (address(1), "fee", 0)));
        require(!success, "peeped");
    }

    function init() external {}
}
