// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IRegistry} from "../../src/hub/interfaces/IRegistry.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {ISettings} from "../../src/kernel/interfaces/ISettings.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Configuration, HeadProof, LeafProof, Setting} from "../../src/kernel/types/Network.sol";
import {RAN, REVERTED} from "../../src/kernel/types/Outcomes.sol";
import {SettingsTest} from "../support/SettingsTest.sol";
import {Puppet} from "../../src/testing/Puppet.sol";

/// @dev Settings under attack: who may change them, bytes that lie, floods (P11, P23).
contract SettingsAttacksTest is SettingsTest {
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

    function _configureFails(Configuration memory next, HeadProof memory hub, LeafProof memory leaf) private {
        IKernel kernel = at(A);
        bytes32 hash = keccak256(abi.encode(next));
        vm.expectRevert(abi.encodeWithSelector(IKernel.WrongConfiguration.selector, hash));
        kernel.configure(next, hub, leaf);
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
