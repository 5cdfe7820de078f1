// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Registry} from "../../src/hub/Registry.sol";
import {Staking} from "../../src/hub/Staking.sol";
import {ISettings} from "../../src/kernel/interfaces/ISettings.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Configuration, HeadProof, LeafProof, Parameters} from "../../src/kernel/types/Network.sol";
import {MessagesTest} from "./MessagesTest.sol";

/// @dev A network with the real registry and stake on its hub, so that settings go the whole way.
abstract contract SettingsTest is MessagesTest {
    bytes32 internal constant ONE = bytes32(uint256(1));
    bytes32 internal constant TWO = bytes32(uint256(2));

    bytes32 internal constant FEE = "fee";
    bytes32 internal constant DEFAULT = bytes32(uint256(30));

    Registry internal registry = Registry(REGISTRY);

    function setUp() public virtual override {
        super.setUp();
        vm.chainId(HUB);
        Staking staking = new Staking(era, NETWORK, STAKE, UNBONDING + 1 hours);
        era.approve(address(staking), type(uint256).max);
        for (uint256 i; i < keys.length; ++i) {
            staking.stakeFor(vm.addr(keys[i]), STAKE);
        }
        _deployRegistry(staking);
        registry.bind(address(kernels[HUB]));
        // Number 0 is what the kernels began with.
        registry.publish();
        sync();
    }

    /// @dev At the address that the kernels know, as its constructor leaves it.
    function _deployRegistry(Staking staking) private {
        Configuration memory c = configuration(0);
        bytes memory arguments = abi.encode(address(this), address(this), staking, c.chains, c.parameters);
        vm.etch(REGISTRY, bytes.concat(type(Registry).creationCode, arguments));
        (bool success, bytes memory code) = REGISTRY.call("");
        require(success, "no registry");
        vm.etch(REGISTRY, code);
    }

    // ---- The way of a change ----

    /// @dev Alice, whom the app obeys, changes a setting of it on A.
    function set(bytes32 name, bytes32 word) internal returns (Mark memory) {
        return run(act(abi.encodeCall(ISettings.setSetting, (name, word))), 0);
    }

    /// @dev What was sent on A reaches the registry.
    function bring() internal {
        tick(1);
        deliver(A, HUB, type(uint256).max);
    }

    /// @dev The next configuration, and the checkpoint that shows it, the last that the one before signs; no kernel has it yet.
    function publish() internal returns (Configuration memory next) {
        vm.chainId(HUB);
        next = registry.composed();
        registry.publish();
        tick(1);
    }

    function configure(uint64 chainId, Configuration memory next) internal {
        HeadProof memory hub = headProof(HUB);
        LeafProof memory leaf = leafProof(HUB, Slots.configuration(next.number));
        at(chainId).configure(next, hub, leaf);
    }

    function configureAll(Configuration memory next) internal {
        for (uint256 i; i < chains.length; ++i) {
            configure(chains[i], next);
        }
        enterInto(next);
    }

    /// @dev It signs from here on; its validators in its order, which is the hub's.
    function enterInto(Configuration memory next) internal {
        newest.configuration = keccak256(abi.encode(next));
        for (uint256 i; i < next.validators.length; ++i) {
            for (uint256 j = i + 1; j < keys.length; ++j) {
                if (vm.addr(keys[j]) == next.validators[i].signer) (keys[i], keys[j]) = (keys[j], keys[i]);
            }
        }
    }

    /// @dev A change on its whole way; returns the second from which on it counts.
    function change(bytes32 name, bytes32 word) internal returns (uint256 since) {
        set(name, word);
        bring();
        Configuration memory next = publish();
        since = newest.time / 1000 + LEASE + 1;
        configureAll(next);
    }

    /// @dev What the app that Alice calls finds on a chain, now.
    function setting(uint64 chainId, bytes32 name) internal returns (bytes32) {
        return ISettings(address(at(chainId))).settingOf(address(appOf[A]), name, DEFAULT);
    }

    function everywhere(bytes32 name, bytes32 word, string memory why) internal {
        for (uint256 i; i < chains.length; ++i) {
            vm.assertEq(setting(chains[i], name), word, why);
        }
    }

    function setLease(uint32 lease) internal {
        Parameters memory p = registry.parameters();
        p.lease = lease;
        registry.setParameters(p);
    }
}
