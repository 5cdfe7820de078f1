// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelFixture} from "./KernelFixture.sol";
import {outcomesOf} from "./Outcomes.sol";
import {Puppet} from "../../src/testing/Puppet.sol";
import {Transaction} from "./Transactions.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord} from "../../src/kernel/types/AccountWord.sol";
import {Vm} from "../support/Test.sol";

/// @dev Random bundles of payments, deployments, and steps of two apps that do what they are told, much of which fails. What the invariants say
/// of each bundle is judged here.
contract StepsHandler is KernelFixture {
    uint256 internal constant USERS = 4;
    uint256 internal constant KEYS = 2;
    uint256 internal constant BUNDLE_MAX = 6;
    uint256 internal constant CALLS_MAX = 4;

    address[] public places; // that ERA can be at
    address[2] public apps;
    uint256 public supply;
    uint256[4] public seen; // of outcomes 0 to 3
    uint256[USERS] internal nonces;
    bool private mayFail; // whether something that failed in the bundle may have been caught

    constructor() {
        setUp();
        for (uint256 i; i < USERS; ++i) {
            live(userAddress(i), 100 ether, 0);
            places.push(userAddress(i));
            places.push(address(uint160(0xbeef0000 + i)));
            supply += 100 ether;
        }
        for (uint256 i; i < 2; ++i) {
            require(outcomeOf(creation(i).sign(key(0))) == 2, "deployed");
            apps[i] = deployedApp();
            places.push(apps[i]);
            ++nonces[0];
            for (uint256 k; k < KEYS; ++k) {
                places.push(address(uint160(Slots.object(apps[i], address(0), k))));
            }
        }
    }

    function run(uint256 seed) external {
        bytes[] memory items = new bytes[](1 + seed % BUNDLE_MAX);
        uint256[] memory signers = new uint256[](items.length);
        uint256[USERS] memory next = nonces;
        mayFail = false;
        for (uint256 i; i < items.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            signers[i] = seed % USERS;
            // Now and then one that was there already.
            uint256 nonce =
                seed >> 8 & 15 == 0 && next[signers[i]] != 0 ? next[signers[i]] - 1 : next[signers[i]]++;
            items[i] = pick(signers[i], seed >> 16, nonce).sign(key(signers[i]));
        }
        judge(items, signers);
    }

    function pick(uint256 signer, uint256 seed, uint256 nonce) private returns (Transaction memory t) {
        uint256 kind = seed & 15;
        seed >>= 8;
        if (kind == 0) return creation(nonce);
        if (kind < 4) {
            t = payment(place(seed), seed >> 8 & 0xffff, nonce);
            // To where an app may be made later in the bundle.
            if (kind == 1) {
                t.to = abi.encodePacked(future(signer, nonce + 1));
                places.push(future(signer, nonce + 1));
            }
            t.gasLimit = 400_000;
            return t;
        }
        t = payment(apps[seed & 1], 0, nonce);
        t.gasLimit = 900_000;
        if (kind == 4) t.data = abi.encodeCall(Puppet.burnGas, ());
        else if (kind == 5) t.data = abi.encodeCall(Puppet.forge, (bytes32(seed)));
        else if (kind == 6) (t.value, t.data) = (seed >> 8 & 7, abi.encodeCall(Puppet.weigh, ()));
        else (t.value, t.data) = act(seed, 1);
    }

    /// @dev Calls of the kernel by the app; deeper ones by the other app, on behalf of one of its objects.
    function act(uint256 seed, uint256 depth) private returns (uint256 value, bytes memory data) {
        Puppet.Call[] memory calls = new Puppet.Call[](1 + seed % CALLS_MAX);
        for (uint256 i; i < calls.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            bool caught = seed >> 250 == 0;
            if (caught) mayFail = true;
            calls[i] = Puppet.Call(address(0), caught, callOf(seed >> 8, depth));
            // What comes is mostly taken.
            if (i == 0 && depth == 1 && seed & 3 == 0) {
                value = seed >> 8 & 0xffff;
                calls[0].data = abi.encodeCall(IObjects.take, (place(seed >> 32), value));
            }
        }
        data = abi.encodeCall(Puppet.act, (calls));
    }

    function callOf(uint256 seed, uint256 depth) private returns (bytes memory) {
        uint256 kind = seed & 15;
        (address from, address to) = (place(seed >> 16), place(seed >> 32));
        (uint256 k, uint256 amount) = (seed >> 48 & 1, seed >> 56 & 0xff);
        if (kind < 4) return abi.encodeCall(IObjects.mint, (to, k, amount << 4));
        if (kind < 7) return abi.encodeCall(IObjects.move, (from, to, k, amount));
        if (kind == 7) return abi.encodeCall(IObjects.burn, (from, k, amount));
        if (kind == 8) return abi.encodeCall(IObjects.debit, (from, k, amount & 3));
        if (kind == 9) return abi.encodeCall(IObjects.credit, (from, k, amount & 3));
        if (kind == 10) return abi.encodeCall(IObjects.pay, (k, to, amount));
        if (kind == 11) return abi.encodeCall(IObjects.take, (to, amount & 1));
        if (kind == 12) return abi.encodeCall(IObjects.store, (from, k, amount & 1, bytes32(seed)));
        if (kind == 13) return abi.encodeCall(IObjects.tally, (k, int256(amount) - 100));
        if (kind == 14 || depth == 3) return abi.encodeCall(IObjects.pin, (from, k, amount & 1 == 0));
        (, bytes memory data) = act(seed >> 64, depth + 1);
        return abi.encodeCall(IObjects.callAs, (k, apps[amount & 1], data));
    }

    function creation(uint256 nonce) private view returns (Transaction memory t) {
        t = payment(address(0), 0, nonce);
        (t.to, t.data, t.gasLimit) = ("", type(Puppet).creationCode, 2_500_000);
    }

    function future(uint256 signer, uint256 nonce) private view returns (address) {
        bytes32 salt = keccak256(abi.encode(userAddress(signer), nonce));
        bytes32 code = keccak256(type(Puppet).creationCode);
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"ff", address(kernel), salt, code)))));
    }

    function place(uint256 seed) private view returns (address) {
        // The first ones are not only where ERA is: assets are counted there.
        return places[(seed & 0xff) % (2 * USERS + 2 * (1 + KEYS))];
    }

    function judge(bytes[] memory items, uint256[] memory signers) private {
        vm.recordLogs();
        vm.prank(EXECUTOR, EXECUTOR);
        kernel.execute(items);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        bytes memory outcomes = outcomesOf(logs[logs.length - 1].data);
        require(outcomes.length == items.length, "all looked at");
        bool undone = mayFail;
        uint256 ran;
        for (uint256 i; i < items.length; ++i) {
            uint256 outcome = uint8(outcomes[i]);
            if (outcome == 3 || outcome == 26) undone = true;
            if (outcome > 3) continue;
            ++nonces[signers[i]];
            ++seen[outcome];
            ++ran;
        }
        for (uint256 i; i < USERS; ++i) {
            require(word(userAddress(i)).nonce() == nonces[i], "I2");
        }
        // Logs that were undone are recorded as well. The one that ends a bundle, of all that it wrote itself, is never undone.
        if (undone) {
            Vm.Log[] memory last = new Vm.Log[](ran == 0 ? 0 : 1);
            if (ran != 0) last[0] = logs[logs.length - 2];
            checkChanges(last);
        } else {
            checkChanges(logs);
        }
    }

    // ---- What there is ----

    function total() external view returns (uint256 sum) {
        sum = treasury() + owed();
        for (uint256 i; i < places.length; ++i) {
            bool again = false;
            for (uint256 j; j < i; ++j) {
                if (places[j] == places[i]) again = true;
            }
            if (!again) sum += word(places[i]).balance();
        }
    }

    /// @dev What all have of an asset, and what its supply says.
    function asset(uint256 app, uint256 k) external view returns (uint256 sum, uint256 part) {
        for (uint256 i; i < 2 * USERS + 2 * (1 + KEYS); ++i) {
            bytes32 id = bytes32(Slots.object(apps[app], places[i], k));
            sum += AccountWord.wrap(uint256(vm.load(address(kernel), id))).balance();
        }
        part = uint256(
            vm.load(address(kernel), bytes32(Slots.part(Slots.KIND_SUPPLY, GENERATION, apps[app], k)))
        );
    }

    /// @dev What an app is told between bundles: nothing is on its way, and nobody deploys.
    function isAtRest(address app) external returns (bool) {
        vm.prank(app);
        uint256 value = IObjects(address(kernel)).value();
        vm.prank(app);
        address deployer = IObjects(address(kernel)).deployer();
        vm.prank(app);
        (bool open,) = address(kernel).call(abi.encodeCall(IObjects.mint, (app, 9, 1)));
        return value == 0 && deployer == address(0) && !open;
    }
}

/// forge-config: default.invariant.runs = 12
/// forge-config: default.invariant.depth = 20
/// forge-config: default.invariant.fail-on-revert = true
/// forge-config: long.invariant.runs = 100
/// forge-config: long.invariant.depth = 100
/// forge-config: long.invariant.fail-on-revert = true
/// @dev I2, I3, P2, P22 under random steps. Everything is one transaction of the test's EVM, so what a bundle left in transient storage would meet the next one.
contract StepsInvariantsTest is KernelFixture {
    StepsHandler private handler;

    function setUp() public override {
        handler = new StepsHandler();
        targetContract(address(handler));
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = StepsHandler.run.selector;
        targetSelector(address(handler), selectors);
    }

    /// @dev I3: no wei is made or lost.
    function invariant_EraIsConserved() public view {
        vm.assertEq(handler.total(), handler.supply(), "I3");
    }

    /// @dev I3: of each asset, amounts are what was minted and not burnt.
    function invariant_AssetsAreConserved() public view {
        for (uint256 app; app < 2; ++app) {
            for (uint256 k; k < 2; ++k) {
                (uint256 sum, uint256 part) = handler.asset(app, k);
                vm.assertEq(sum, part, "I3");
            }
        }
    }

    /// @dev P22: between bundles nothing is under way.
    function invariant_NothingIsUnderWay() public {
        vm.assertTrue(handler.isAtRest(handler.apps(0)) && handler.isAtRest(handler.apps(1)));
    }

    /// @dev The handler does run transactions of every outcome, and there is something to conserve.
    function test_TheHandlerRuns() public {
        for (uint256 i; i < 60; ++i) {
            handler.run(uint256(keccak256(abi.encode(i))));
        }
        vm.assertTrue(handler.seen(0) > 15 && handler.seen(2) > 20 && handler.seen(3) > 20);
        (uint256 sum,) = handler.asset(0, 0);
        vm.assertTrue(sum != 0);
        invariant_EraIsConserved();
        invariant_AssetsAreConserved();
        invariant_NothingIsUnderWay();
    }
}
