// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Registry} from "../../src/hub/Registry.sol";
import {IRegistry} from "../../src/hub/interfaces/IRegistry.sol";
import {IKernelBound} from "../../src/hub/interfaces/IKernelBound.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Chain, Configuration, Parameters} from "../../src/kernel/types/Network.sol";
import {Vm} from "../support/Test.sol";
import {HubTest} from "./HubTest.sol";

contract RegistryTest is HubTest {
    address private constant STRANGER = address(0xBAD);

    /// @dev P16: a configuration is a storage value of the hub, and its log holds what the hash is of.
    function test_publishMakesALeafAndLogsTheWhole() public {
        vm.recordLogs();
        (uint64 number, bytes32 hash) = registry.publish();
        vm.assertEq(number, uint256(0));
        vm.assertEq(hash, kernel.state().configuration);
        vm.assertEq(registry.hashOf(0), hash);
        uint256[] memory slots = new uint256[](1);
        slots[0] = Slots.configuration(0);
        vm.assertEq(bytes32(kernel.words(slots)[0]), hash);

        Vm.Log memory log = vm.getRecordedLogs()[0];
        (, bytes memory encoded) = abi.decode(log.data, (bytes32, bytes));
        vm.assertEq(keccak256(encoded), hash);
        vm.assertEq(abi.decode(encoded, (Configuration)).validators.length, uint256(4));
    }

    function test_numbersFollowEachOther() public {
        for (uint64 k = 0; k < 4; ++k) {
            (uint64 number, bytes32 hash) = registry.publish();
            vm.assertEq(number, k);
            vm.assertEq(registry.hashOf(k), hash);
        }
        vm.assertEq(registry.count(), uint256(4));
        vm.assertEq(registry.hashOf(4), bytes32(0));
    }

    function test_hintsAreTheRegistrantsOrTheOwners() public {
        Chain memory chain = Chain(77, 1, 5, STRANGER);
        registry.addChain(chain);
        registry.hintEndpoint(77, "https://rpc.example");
        vm.prank(STRANGER);
        registry.hintEndpoint(77, "https://other.example/key");
        vm.assertEq(bytes(registry.endpointOf(77)), bytes("https://other.example/key"));
        vm.prank(vm.addr(_key(9)));
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotRegistrant.selector, vm.addr(_key(9))));
        registry.hintEndpoint(77, "https://rpc.example");
        vm.expectRevert(abi.encodeWithSelector(IRegistry.UnknownChain.selector, uint64(78)));
        registry.hintEndpoint(78, "https://rpc.example");
        registry.removeChain(77);
        vm.assertEq(bytes(registry.endpointOf(77)), bytes(""));
    }

    function testFuzz_hintsAreShortPrintableText(bytes calldata text) public {
        registry.addChain(Chain(77, 1, 5, STRANGER));
        bool isFine = text.length <= 256;
        for (uint256 i = 0; i < text.length; ++i) {
            isFine = isFine && text[i] > 0x20 && text[i] < 0x7f;
        }
        if (!isFine) vm.expectRevert(abi.encodeWithSelector(IRegistry.InvalidEndpoint.selector, uint64(77)));
        registry.hintEndpoint(77, string(text));
    }

    function test_anyonePublishesWhatHasChangedAfterAnHour() public {
        registry.publish();
        vm.warp(block.timestamp + 1 hours);
        vm.startPrank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotDue.selector, type(uint64).max));
        registry.publish();
        vm.stopPrank();
        _slash(_key(3), 7);
        vm.prank(STRANGER);
        (uint64 number,) = registry.publish();
        vm.assertEq(number, uint256(1));

        staking.stakeFor(vm.addr(_key(8)), MINIMUM);
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotDue.selector, block.timestamp + 1 hours));
        registry.publish();
    }

    function test_noConfigurationWithoutValidators() public {
        for (uint256 i = 0; i < 4; ++i) {
            _slash(_key(i), 7);
        }
        vm.expectRevert(IRegistry.NoValidators.selector);
        registry.publish();
    }

    function test_chainsComeAndGoInOrder() public {
        registry.addChain(Chain(50, 5, 3, STRANGER));
        registry.removeChain(FIRST_CHAIN);
        Chain[] memory chains = registry.chains();
        vm.assertEq(chains.length, uint256(3));
        vm.assertEq(chains[0].chainId, HUB_ID);
        vm.assertEq(chains[1].chainId, FIRST_CHAIN + 1);
        vm.assertEq(chains[2].chainId, uint256(50));

        // The last chain with accounts, and the hub, stay.
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ChainNeeded.selector, FIRST_CHAIN + 1));
        registry.removeChain(FIRST_CHAIN + 1);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ChainNeeded.selector, HUB_ID));
        registry.removeChain(HUB_ID);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.UnknownChain.selector, FIRST_CHAIN));
        registry.removeChain(FIRST_CHAIN);

        vm.prank(STRANGER);
        registry.setRegistrant(50, address(this));
        vm.assertEq(registry.chains()[2].registrant, address(this));
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.NotRegistrant.selector, STRANGER));
        registry.setRegistrant(50, STRANGER);
    }

    function test_refusesChainsThatCannotBe() public {
        Chain[7] memory wrong = [
            Chain(0, 1, 0, STRANGER),
            Chain(FIRST_CHAIN, 1, 0, STRANGER),
            Chain(NETWORK_ID, 1, 0, STRANGER),
            Chain(50, 0, 0, STRANGER),
            Chain(50, 6, 0, STRANGER),
            Chain(50, 1, 0, address(0)),
            Chain(2 ** 53, 1, 0, STRANGER)
        ];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRegistry.InvalidChain.selector, wrong[i].chainId));
            registry.addChain(wrong[i]);
        }
        for (uint64 i = 0; i < 125; ++i) {
            registry.addChain(Chain(100 + i, 1, 0, STRANGER));
        }
        vm.expectRevert(IRegistry.TooManyChains.selector);
        registry.addChain(Chain(50, 1, 0, STRANGER));
    }

    function test_onlyTheOwnerDecides() public {
        vm.startPrank(STRANGER);
        bytes memory refusal = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, STRANGER);
        vm.expectRevert(refusal);
        registry.addChain(Chain(50, 1, 0, STRANGER));
        vm.expectRevert(refusal);
        registry.removeChain(FIRST_CHAIN);
        vm.expectRevert(refusal);
        registry.setParameters(_parameters());
        vm.expectRevert(abi.encodeWithSelector(IKernelBound.NotBinder.selector, STRANGER));
        registry.bind(address(kernel));
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotRegistry.selector, STRANGER));
        kernel.publish(9, keccak256("mine"));
    }

    /// @dev I9, and P16: a kernel's trust in an old set ends before that set's stake is free.
    function test_refusesParametersOutOfBounds() public {
        Parameters[13] memory wrong;
        for (uint256 i = 0; i < wrong.length; ++i) {
            wrong[i] = _parameters();
        }
        wrong[0].networkId += 1;
        wrong[1].hubChainId += 1;
        wrong[2].tick = 99;
        wrong[3].tick = 60_001;
        wrong[4].lease = 2;
        wrong[5].lease = 1 days + 1;
        wrong[6].unbonding = 239;
        wrong[7].unbonding = UNBONDING - 1 hours + 1;
        wrong[8].agentTimeout = 999;
        wrong[9].baseFeeMin = 0;
        wrong[10].executorShare = 10_001;
        wrong[11].minimumStay = 1 days + 1;
        wrong[12].dataQuota = 2 ** 40 + 1;
        bytes32[13] memory names = [
            bytes32("networkId"),
            "hubChainId",
            "tick",
            "tick",
            "lease",
            "lease",
            "unbonding",
            "unbonding",
            "agentTimeout",
            "baseFeeMin",
            "executorShare",
            "minimumStay",
            "dataQuota"
        ];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRegistry.InvalidParameter.selector, names[i]));
            registry.setParameters(wrong[i]);
        }
    }

    function test_newParametersAreInTheNextConfiguration() public {
        Parameters memory next = _parameters();
        next.tick = 500;
        registry.setParameters(next);
        vm.assertEq(registry.composed().parameters.tick, uint256(500));
        vm.assertEq(registry.parameters().tick, uint256(500));
    }

    function test_constructorWantsTheHubAndAHome() public {
        Chain[] memory chains = new Chain[](1);
        chains[0] = _chains()[0];
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ChainNeeded.selector, 0));
        new Registry(address(this), address(this), staking, chains, _parameters());
        chains[0] = _chains()[1];
        vm.expectRevert(abi.encodeWithSelector(IRegistry.InvalidChain.selector, FIRST_CHAIN));
        new Registry(address(this), address(this), staking, chains, _parameters());
        vm.chainId(1);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.InvalidParameter.selector, bytes32("hubChainId")));
        new Registry(address(this), address(this), staking, _chains(), _parameters());
    }
}
