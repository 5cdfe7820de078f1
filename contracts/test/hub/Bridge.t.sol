// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IBridge} from "../../src/hub/interfaces/IBridge.sol";
import {IKernelBound} from "../../src/hub/interfaces/IKernelBound.sol";
import {Bridge} from "../../src/hub/Bridge.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Vm} from "../support/Test.sol";
import {HubTest} from "./HubTest.sol";

contract BridgeTest is HubTest {
    address private constant ALICE = address(0xA11CE);
    bytes32 private constant SENT = keccak256("Sent(uint64,uint24,uint64,bytes)");

    /// @dev I3: what is locked is what left for the network, to the birth chain of its receiver (P4).
    function testFuzz_depositLocksWhatItSends(address to, uint256 amount) public {
        vm.assume(to != address(0) && to != address(bridge) && to != address(kernel));
        amount = bound(amount, 1, era.balanceOf(address(this)));
        vm.recordLogs();
        bridge.deposit(to, amount);
        vm.assertEq(bridge.locked(), amount);
        vm.assertEq(era.balanceOf(address(bridge)), amount);

        Vm.Log memory sent = _only(SENT);
        vm.assertEq(uint256(sent.topics[1]), kernel.birthChain(uint160(to)));
        (,, bytes memory message) = abi.decode(sent.data, (uint24, uint64, bytes));
        vm.assertEq(message, abi.encodePacked(Message.CREDIT, to, uint96(amount)));
    }

    function test_depositManyIsOneTransfer() public {
        address[] memory to = new address[](3);
        uint256[] memory amounts = new uint256[](3);
        for (uint256 i = 0; i < 3; ++i) {
            (to[i], amounts[i]) = (address(uint160(100 + i)), i + 1);
        }
        bridge.depositMany(to, amounts);
        vm.assertEq(bridge.locked(), uint256(6));
        vm.assertEq(era.balanceOf(address(bridge)), uint256(6));
    }

    function test_depositManyRefusesListsThatDoNotMatch() public {
        vm.expectRevert(abi.encodeWithSelector(IBridge.BridgeLists.selector, 2, 1));
        bridge.depositMany(new address[](2), new uint256[](1));
        vm.expectRevert(abi.encodeWithSelector(IBridge.BridgeLists.selector, 0, 0));
        bridge.depositMany(new address[](0), new uint256[](0));
        vm.expectRevert(abi.encodeWithSelector(IBridge.BridgeLists.selector, 257, 257));
        bridge.depositMany(new address[](257), new uint256[](257));
    }

    function test_depositRefusesWhatNobodyCouldSpend() public {
        address[3] memory lost = [address(0), address(bridge), address(kernel)];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IBridge.BridgeReceiver.selector, lost[i]));
            bridge.deposit(lost[i], 1);
        }
        vm.expectRevert(abi.encodeWithSelector(IBridge.BridgeAmount.selector, 0));
        bridge.deposit(ALICE, 0);
    }

    function test_permitServesEvenWhenSomebodyUsedItFirst() public {
        uint256 key = 0xB0B;
        address bob = vm.addr(key);
        era.transfer(bob, 10);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, _permitDigest(bob, 10));
        era.permit(bob, address(bridge), 10, block.timestamp, v, r, s);
        vm.prank(bob);
        bridge.depositWithPermit(ALICE, 10, block.timestamp, v, r, s);
        vm.assertEq(bridge.locked(), uint256(10));
    }

    function test_permitOfAnotherDoesNotServe() public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(0xB0B, _permitDigest(vm.addr(0xB0B), 10));
        vm.prank(ALICE);
        vm.expectRevert();
        bridge.depositWithPermit(ALICE, 10, block.timestamp, v, r, s);
    }

    function test_releasePaysAndUnlocks() public {
        bridge.deposit(ALICE, 100);
        vm.prank(address(kernel));
        bridge.release(ALICE, 40);
        vm.assertEq(era.balanceOf(ALICE), uint256(40));
        vm.assertEq(bridge.locked(), uint256(60));
    }

    function testFuzz_onlyTheKernelReleases(address caller) public {
        vm.assume(caller != address(kernel));
        bridge.deposit(ALICE, 100);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(IBridge.NotKernel.selector, caller));
        bridge.release(caller, 1);
    }

    /// @dev I3: ERA that was merely sent to the bridge is nobody's on the network, so it cannot be released.
    function test_neverReleasesMoreThanIsLocked() public {
        bridge.deposit(ALICE, 100);
        era.transfer(address(bridge), 1000);
        vm.startPrank(address(kernel));
        vm.expectRevert(abi.encodeWithSelector(IBridge.ExceedsLocked.selector, 101, 100));
        bridge.release(ALICE, 101);
        vm.expectRevert(abi.encodeWithSelector(IBridge.BridgeReceiver.selector, address(bridge)));
        bridge.release(address(bridge), 1);
    }

    function test_bindsOnceAndToCode() public {
        Bridge fresh = new Bridge(era, address(this));
        vm.expectRevert(IKernelBound.NotBound.selector);
        fresh.release(ALICE, 1);
        vm.expectRevert(abi.encodeWithSelector(IKernelBound.NoKernelCode.selector, ALICE));
        fresh.bind(ALICE);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IKernelBound.NotBinder.selector, ALICE));
        fresh.bind(address(kernel));
        fresh.bind(address(kernel));
        vm.expectRevert(abi.encodeWithSelector(IKernelBound.AlreadyBound.selector, address(kernel)));
        fresh.bind(address(era));
    }

    function test_onlyTheBridgeBringsEraIn() public {
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotBridge.selector, address(this)));
        kernel.bridgeIn(ALICE, 1);
    }

    function _only(bytes32 topic) private returns (Vm.Log memory found) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 count = 0;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics.length == 0) continue;
            if (logs[i].topics[0] == topic) (found, count) = (logs[i], count + 1);
        }
        vm.assertEq(count, uint256(1));
    }

    function _permitDigest(address owner, uint256 amount) private view returns (bytes32) {
        bytes32 kind =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 content =
            keccak256(abi.encode(kind, owner, address(bridge), amount, era.nonces(owner), block.timestamp));
        return keccak256(abi.encodePacked("\x19\x01", era.DOMAIN_SEPARATOR(), content));
    }
}
