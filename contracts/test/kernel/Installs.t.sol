// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Puppet} from "../../src/testing/Puppet.sol";
import {Transaction} from "./Transactions.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary, STATUS_APP} from "../../src/kernel/types/AccountWord.sol";
import {HeadProof, LeafProof} from "../../src/kernel/types/Network.sol";
import {ObjectName} from "../../src/kernel/types/ObjectName.sol";
import {NetworkTest} from "../support/NetworkTest.sol";
import {Vm} from "../support/Test.sol";

/// @dev Apps that are made on a chain on another chain's word (P6, P14, P19, P30).
contract InstallsTest is NetworkTest {
    uint256 private constant ALICE = uint256(keccak256("alice"));
    uint256 private constant NONCE = 4;

    function setUp() public override {
        super.setUp();
        plant(B, vm.addr(ALICE), AccountWordLibrary.here(1, 1, uint48(NONCE), 5, 100 ether));
    }

    /// @dev Where the app of Alice's transaction will be on `chainId`: here every chain's kernel has an address of its own, and so has what it makes.
    function appOn(uint64 chainId) private view returns (address) {
        bytes32 salt = keccak256(abi.encode(vm.addr(ALICE), NONCE));
        bytes32 code = keccak256(type(Puppet).creationCode);
        return address(
            uint160(uint256(keccak256(abi.encodePacked(hex"ff", address(kernels[chainId]), salt, code))))
        );
    }

    function codeHashOn(uint64 chainId) private returns (bytes32) {
        return createdBy(address(kernels[chainId]), type(Puppet).creationCode).codehash;
    }

    /// @dev A chain whose validity nobody checks says that it has the app which is to be made on B.
    function claimFor(bytes32 codeHash) private returns (LeafProof memory leaf) {
        uint256 slot = Slots.code(1, appOn(B));
        setSlot(A, slot, uint256(keccak256(abi.encode(codeHash, vm.addr(ALICE)))));
        tick(1);
        return leafProof(A, slot);
    }

    function install(LeafProof memory leaf) private {
        HeadProof memory from = headProof(A);
        at(B).install(type(Puppet).creationCode, vm.addr(ALICE), NONCE, from, leaf);
    }

    function deploy() private returns (bytes memory outcome) {
        Transaction memory t;
        (t.kind, t.chainId, t.nonce, t.maxFee, t.gasLimit) = (2, NETWORK, NONCE, 1 gwei, 3_000_000);
        t.data = type(Puppet).creationCode;
        bytes[] memory items = new bytes[](1);
        items[0] = t.sign(ALICE);
        IKernel kernel = at(B);
        sync();
        vm.prank(AGENT, AGENT);
        kernel.execute(items);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        (uint256 announced, uint256 began) = (0, 0);
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics.length == 0) continue;
            if (logs[i].topics[0] == IKernel.Deployed.selector) ++announced;
            if (logs[i].topics[0] != Puppet.Began.selector) continue;
            ++began;
            vm.assertEq(abi.decode(logs[i].data, (address)), vm.addr(ALICE), "told who deploys");
        }
        vm.assertEq(announced, 1, "announced by its deployer's transaction");
        vm.assertEq(began, 1, "init has run");
        return logs[logs.length - 1].data;
    }

    /// @dev P6, P19: an app that a lying chain has had made before its deployer's transaction ran does not keep that from running: init runs, once.
    function test_installedBeforeItIsDeployed() public {
        install(claimFor(codeHashOn(B)));
        vm.assertEq(wordAt(B, appOn(B)).status(), STATUS_APP);

        bytes memory outcome = deploy();
        vm.assertEq(outcome[outcome.length - 1], bytes1(0x02), "ran");
        vm.assertEq(wordAt(B, appOn(B)).status(), STATUS_APP);

        tick(1);
        LeafProof memory leaf = leafProof(A, Slots.code(1, appOn(B)));
        vm.expectRevert(abi.encodeWithSelector(IKernel.NoApp.selector, appOn(B)));
        this.installNow(leaf);
    }

    function installNow(LeafProof memory leaf) external {
        install(leaf);
    }

    /// @dev P19: what the initcode makes here is what the leaf says, or nothing stays.
    function test_installOfOtherCode() public {
        bytes32 codeHash = codeHashOn(B);
        LeafProof memory leaf = claimFor(keccak256("other code"));
        vm.expectRevert(abi.encodeWithSelector(IKernel.WrongCode.selector, appOn(B), codeHash));
        this.installNow(leaf);
        vm.assertEq(appOn(B).code.length, 0);
        vm.assertEq(AccountWord.unwrap(wordAt(B, appOn(B))), 0);
    }

    /// @dev P14: the hub has every function, so that none is answered by nobody, and refuses those for apps.
    function test_theHubRefusesWhatIsForApps() public {
        LeafProof memory leaf = claimFor(codeHashOn(HUB));
        HeadProof memory from = headProof(A);
        IKernel hub = at(HUB);
        bytes memory noLease = abi.encodeWithSelector(IKernel.NoLease.selector, uint64(0));
        vm.expectRevert(noLease);
        hub.install(type(Puppet).creationCode, vm.addr(ALICE), NONCE, from, leaf);
        vm.expectRevert(noLease);
        hub.departObjects(A, new ObjectName[](0));
        vm.expectRevert(noLease);
        hub.sweepAsset(A, address(1), 0, new address[](0));
        vm.expectRevert(noLease);
        hub.gather("", A, new ObjectName[](0));
        vm.expectRevert(IObjects.NoStep.selector);
        IObjects(address(hub)).mint(address(1), 0, 1);
    }
}
