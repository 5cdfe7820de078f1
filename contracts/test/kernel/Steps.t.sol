// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelFixture} from "./KernelFixture.sol";
import {Probe} from "../../src/testing/Probe.sol";
import {Transaction} from "./Transactions.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IFrames} from "../../src/kernel/interfaces/IFrames.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary, STATUS_APP} from "../../src/kernel/types/AccountWord.sol";
import {LaneName} from "../../src/kernel/types/Network.sol";
import {ELSEWHERE, RAN, REVERTED} from "../../src/kernel/types/Outcomes.sol";

/// @dev Steps of apps: P9, P18, P21, P22, P26, P27.
contract StepsTest is KernelFixture {
    Probe internal probe;
    uint256 private constant ALICE = 1;
    uint256 private constant BOB = 2;

    function setUp() public override {
        super.setUp();
        live(userAddress(ALICE), 100 ether, 0);
        live(userAddress(BOB), 100 ether, 0);
        Transaction memory t = payment(address(0), 0, 0);
        t.to = "";
        t.data = type(Probe).creationCode;
        t.gasLimit = 6_000_000;
        vm.assertEq(outcomeOf(t.sign(key(ALICE))), RAN);
        probe = Probe(deployedApp());
    }

    function call(uint256 user, bytes memory data, uint256 value, uint256 nonce)
        internal
        view
        returns (bytes memory)
    {
        Transaction memory t = payment(address(probe), value, nonce);
        t.data = data;
        t.gasLimit = 1_000_000;
        return t.sign(key(user));
    }

    function amount(uint256 user) internal view returns (uint256) {
        uint256 id = Slots.object(address(probe), userAddress(user), 0);
        return AccountWord.wrap(uint256(vm.load(address(kernel), bytes32(id)))).balance();
    }

    /// @dev P23, P30: constants are the network's, `init` ran once for the deployer.
    function test_Deployment() public view {
        vm.assertEq(uint256(probe.NETWORK()), uint256(NETWORK));
        vm.assertEq(probe.DEPLOYER(), userAddress(ALICE));
        vm.assertEq(amount(ALICE), 1_000_000);
        vm.assertEq(uint256(word(address(probe)).status()), STATUS_APP);
        vm.assertEq(uint256(word(userAddress(ALICE)).nonce()), 1);
    }

    /// @dev P30: one to the standard CREATE2 deployer is a deployment as well; its salt makes no difference.
    function test_DeploymentByTheStandardDeployer() public {
        Transaction memory t = payment(0x4e59b44847b379578588920cA78FbF26c0B4956C, 0, 1);
        t.data = bytes.concat(keccak256("salt"), type(Probe).creationCode);
        t.gasLimit = 6_000_000;
        vm.assertEq(outcomeOf(t.sign(key(ALICE))), RAN);
        Probe second = Probe(deployedApp());
        vm.assertTrue(address(second) != address(probe));
        vm.assertEq(second.DEPLOYER(), userAddress(ALICE));
        vm.assertEq(uint256(word(address(second)).status()), STATUS_APP);
        bytes32 salt = keccak256(abi.encode(userAddress(ALICE), 1));
        bytes32 codeHash = keccak256(type(Probe).creationCode);
        bytes32 at = keccak256(abi.encodePacked(bytes1(0xff), address(kernel), salt, codeHash));
        vm.assertEq(address(second), address(uint160(uint256(at))));
    }

    /// @dev What is shorter than a salt creates nothing, as an empty creation does.
    function test_TheStandardDeployerWithoutCode() public {
        for (uint256 length = 0; length < 40; length += 8) {
            Transaction memory t = payment(0x4e59b44847b379578588920cA78FbF26c0B4956C, 0, 1 + length / 8);
            t.data = new bytes(length);
            t.gasLimit = 1_000_000;
            vm.assertEq(outcomeOf(t.sign(key(ALICE))), REVERTED);
        }
    }

    /// @dev P22, P26: value and exactly the gas of the mark leave the sender.
    function test_Move() public {
        uint256 before = word(userAddress(ALICE)).balance();
        bytes memory item = call(ALICE, abi.encodeCall(Probe.send, (userAddress(BOB), 400)), 0, 1);
        vm.assertEq(outcomeOf(item), RAN);
        vm.assertEq(amount(ALICE), 999_600);
        vm.assertEq(amount(BOB), 400);
        (uint256 outcome, uint256 gas) = mark();
        vm.assertEq(outcome, RAN);
        vm.assertEq(before - word(userAddress(ALICE)).balance(), gas * (BASE_FEE + 0.1 gwei));
    }

    function test_MoveTooMuch() public {
        bytes memory item = call(ALICE, abi.encodeCall(Probe.send, (userAddress(BOB), 1_000_001)), 0, 1);
        vm.assertEq(outcomeOf(item), REVERTED);
        vm.assertEq(amount(ALICE), 1_000_000);
    }

    /// @dev P22: a step that leaves something in the ledger fails as a whole.
    function test_LedgerMustBeZero() public {
        vm.assertEq(outcomeOf(call(ALICE, abi.encodeCall(Probe.debitOnly, (5)), 0, 1)), REVERTED);
        vm.assertEq(amount(ALICE), 1_000_000);
        bytes memory both = abi.encodeCall(Probe.debitAndCredit, (userAddress(BOB), 5));
        vm.assertEq(outcomeOf(call(ALICE, both, 0, 2)), RAN);
        vm.assertEq(amount(BOB), 5);
    }

    /// @dev P22: value that no app takes goes back.
    function test_ValueMustBeTaken() public {
        uint256 bob = word(userAddress(BOB)).balance();
        uint256 before = word(userAddress(ALICE)).balance();
        bytes memory item = call(ALICE, abi.encodeCall(Probe.send, (userAddress(BOB), 1)), 1 ether, 1);
        vm.assertEq(outcomeOf(item), REVERTED);
        (, uint256 gas) = mark();
        vm.assertEq(before - word(userAddress(ALICE)).balance(), gas * (BASE_FEE + 0.1 gwei));

        item = call(ALICE, abi.encodeCall(Probe.takeTo, (userAddress(BOB), 1 ether)), 1 ether, 2);
        vm.assertEq(outcomeOf(item), RAN);
        vm.assertEq(uint256(word(userAddress(BOB)).balance()), bob + 1 ether);
        item = call(ALICE, abi.encodeCall(Probe.takeTo, (userAddress(BOB), 2 ether)), 1 ether, 3);
        vm.assertEq(outcomeOf(item), REVERTED, "more than came");
    }

    /// @dev P22: an object has ERA, and its app alone pays from it.
    function test_ObjectsOwnEra() public {
        uint256 id = Slots.object(address(probe), address(0), 7);
        address pool = address(uint160(id));
        vm.assertEq(outcomeOf(call(ALICE, abi.encodeCall(Probe.takeTo, (pool, 3 ether)), 3 ether, 1)), RAN);
        uint256 bob = word(userAddress(BOB)).balance();
        bytes memory data = abi.encodeCall(Probe.payFrom, (7, userAddress(BOB), 2 ether));
        vm.assertEq(outcomeOf(call(ALICE, data, 0, 2)), RAN);
        vm.assertEq(uint256(word(userAddress(BOB)).balance()), bob + 2 ether);
        vm.assertEq(uint256(word(pool).balance()), 1 ether);
    }

    function test_Data() public {
        vm.assertEq(outcomeOf(call(ALICE, abi.encodeCall(Probe.keep, (9, bytes32(uint256(77)))), 0, 1)), RAN);
        uint256 id = Slots.object(address(probe), address(0), 9);
        AccountWord home = AccountWord.wrap(uint256(vm.load(address(kernel), bytes32(id))));
        vm.assertEq(uint256(home.size()), 1);
        vm.assertEq(vm.load(address(kernel), bytes32(Slots.data(id, GENERATION, 1))), bytes32(uint256(77)));
    }

    /// @dev I2: a step that fails has its nonce and its fee, and nothing else.
    function test_FailedStepLeavesNothing() public {
        vm.assertEq(outcomeOf(call(ALICE, abi.encodeCall(Probe.fail, ()), 0, 1)), REVERTED);
        vm.assertEq(amount(ALICE), 1_000_000);
        vm.assertEq(uint256(word(userAddress(ALICE)).nonce()), 2);
    }

    /// @dev P18: what is not here leaves no trace; an app that only says so pays.
    function test_Elsewhere() public {
        uint256 id = Slots.object(address(probe), userAddress(BOB), 0);
        vm.store(
            address(kernel),
            bytes32(id),
            bytes32(AccountWord.unwrap(AccountWordLibrary.away(GENERATION, 2, PEER, 1, 0)))
        );
        uint256 before = AccountWord.unwrap(word(userAddress(BOB)));
        bytes memory data = abi.encodeCall(Probe.send, (userAddress(ALICE), 0));
        vm.assertEq(outcomeOf(call(BOB, data, 0, 0)), ELSEWHERE);
        vm.assertEq(AccountWord.unwrap(word(userAddress(BOB))), before);

        bytes memory spend = abi.encodeCall(Probe.send, (userAddress(BOB), 1));
        vm.assertEq(outcomeOf(call(ALICE, spend, 0, 1)), RAN, "born");
        uint256 here = Slots.object(address(probe), userAddress(ALICE), 0);
        vm.assertEq(outcomeOf(call(ALICE, abi.encodeCall(Probe.lie, (here)), 0, 2)), REVERTED);
    }

    /// @dev P27: no entry of the kernel's is open to an app but IObjects.
    function test_NoReentry() public {
        bytes[4] memory calls = [
            abi.encodeCall(IKernel.execute, (new bytes[](0))),
            abi.encodeCall(IFrames.step, (uint160(address(probe)), uint160(userAddress(BOB)), 0)),
            abi.encodeCall(IFrames.create, (0, userAddress(BOB), 0)),
            abi.encodeCall(IKernel.unpark, (LaneName(0, 0, 0, 0), 0, ""))
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.assertEq(outcomeOf(call(ALICE, abi.encodeCall(Probe.enter, (calls[i])), 0, 1 + i)), REVERTED);
        }
    }

    /// @dev P9: without gas for what was signed, the bundle stops before it.
    function test_StarvedBundleStops() public {
        bytes memory item = call(ALICE, abi.encodeCall(Probe.send, (userAddress(BOB), 400)), 0, 1);
        bytes memory outcomes = executeWith(one(item), 800_000);
        vm.assertEq(outcomes.length, 0);
        vm.assertEq(uint256(word(userAddress(ALICE)).nonce()), 1);
    }

    /// @dev Words that a payment in the bundle wrote, and then an app, are logged as they stand.
    function test_BundleMixes() public {
        bytes[] memory items = new bytes[](3);
        items[0] = payment(userAddress(BOB), 1 ether, 1).sign(key(ALICE));
        items[1] = call(BOB, abi.encodeCall(Probe.takeTo, (userAddress(ALICE), 2 ether)), 2 ether, 0);
        items[2] = payment(userAddress(BOB), 1 ether, 2).sign(key(ALICE));
        bytes memory outcomes = execute(items);
        vm.assertEq(outcomes, hex"000200");
    }

    /// @dev The one mark of the last bundle.
    function mark() internal view returns (uint256 outcome, uint256 gas) {
        for (uint256 i; i < logged.length; ++i) {
            if (logged[i].topics.length != 0 || logged[i].data.length != 4) continue;
            uint32 data = uint32(bytes4(logged[i].data));
            return (data >> 24, data & 0xffffff);
        }
        revert("no mark");
    }
}
