// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {App} from "../../src/apps/App.sol";
import {Token} from "../../src/apps/Token.sol";
import {Belonging, Shared} from "../../src/apps/Objects.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {AppFixture} from "./AppFixture.sol";
import {ModelFixture} from "./ModelFixture.sol";

/// @dev Says whom it takes for the sender: keeps it in its shared object, one word a call, so that a transaction's answer can be read afterwards.
contract Witness is App {
    error Refused(uint256 number);

    function note() public {
        Shared memory book = shared(1);
        book.setWord(book.size(), bytes32(uint256(uint160(_msgSender()))));
    }

    /// @dev Named so that `approve` of a token that is this contract notes its sender.
    function approve(address, uint256) external returns (bool) {
        note();
        return true;
    }

    /// @dev What a careless app does: a call of whatever contract the user names, with arguments of the user's.
    function approveAt(address token, address spender, uint256 value) external {
        IERC20(token).approve(spender, value);
    }

    function callWith(address target, bytes calldata data) external {
        (bool success, bytes memory result) = target.call(data);
        if (!success) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
    }

    function callAsObject(uint256 key, address target, bytes calldata data) external {
        // The kernel lets what is born act, and a write is a birth.
        shared(key).pin(true);
        shared(key).callAs(target, data);
    }

    /// @dev A failure within a multicall, caught by a careless app.
    function attempt(bytes calldata data) external {
        (bool success,) = address(this).call(data);
        success;
    }

    function fail(uint256 number) external pure {
        revert Refused(number);
    }

    function carried() external view returns (bytes memory) {
        return _msgData();
    }

    function suffix() external pure returns (uint256) {
        return _contextSuffixLength();
    }

    function notes() external view returns (bytes32[] memory) {
        return shared(1).words();
    }

    function accountOf(uint256 key) external view returns (address ours, address kernels) {
        return (shared(key).account(), KERNEL.addressOf(key));
    }

    function place() external view returns (uint256 id, uint256 now_, uint256 number) {
        return (networkId(), time(), height());
    }
}

/// @dev Keeps one of each thing that an app can, for a word by word look.
contract Keeper is App {
    function words(address owner, uint256 key) external returns (bytes32[] memory kept, uint256 size) {
        Belonging memory own = belonging(owner, key);
        own.setWord(0, bytes32(uint256(1)));
        own.setWord(1, bytes32(uint256(2)));
        own.setWord(2, bytes32(uint256(3)));
        own.setWord(1, bytes32(own.word(2)));
        own.truncate(2);
        own.pin(true);
        return (own.words(), own.size());
    }

    function sharedWords(uint256 key) external returns (bytes32[] memory kept, uint256 size) {
        Shared memory all = shared(key);
        all.setWord(0, bytes32(uint256(1)));
        all.setWord(1, bytes32(uint256(2)));
        all.setWord(0, all.word(1));
        all.truncate(1);
        all.pin(true);
        all.pin(false);
        return (all.words(), all.size());
    }

    function mint(address to, uint256 value) external {
        belonging(to, 4).mint(value);
    }

    function through(address from, address to, uint256 out, uint256 back) external {
        belonging(from, 4).debit(out);
        belonging(to, 4).credit(back);
    }

    function moveAndBurn(address from, address to, uint256 value) external {
        belonging(from, 4).move(to, value);
        belonging(to, 4).burn(value);
    }

    function amount(address owner) external view returns (uint256) {
        return belonging(owner, 4).amount();
    }

    function takeIn(uint256 value) external {
        shared(9).take(value);
    }

    function payOut(address to, uint256 value) external {
        shared(9).pay(to, value);
    }

    function balance() external view returns (uint256) {
        return shared(9).balance();
    }

    function count(int256 delta) external {
        KERNEL.tally(5, delta);
    }

    function counted() external view returns (int256) {
        return KERNEL.tallyOf(5);
    }
}

/// @dev A constructor that does what only `init` may.
contract EarlyMinter is App {
    constructor() {
        KERNEL.mint(KERNEL.deployer(), 0, 1);
    }
}

/// @dev While it is deployed itself, it asks another app to be initialised again, in three ways.
contract Initiator is App {
    constructor(address victim_, uint256 way_) {
        (victim, way) = (victim_, way_);
    }

    address private immutable victim;
    uint256 private immutable way;

    function _init() internal override {
        bytes memory data = abi.encodeWithSignature("init()");
        if (way == 0) {
            shared(0).pin(true);
            shared(0).callAs(victim, data);
        }
        if (way == 1) App(victim).init();
        if (way == 2) {
            bytes[] memory calls = new bytes[](1);
            calls[0] = data;
            App(victim).multicall(calls);
        }
        // With the deployer's address where the kernel would append a sender.
        (bool success,) = victim.call(abi.encodePacked(data, KERNEL.deployer()));
        require(success);
    }
}

/// @dev What App gives, and who can lie to it.
abstract contract AppBehaviour is AppFixture {
    uint256 internal constant ALICE = 1;
    uint256 internal constant MALLORY = 2;

    Witness internal witness;
    Witness internal stranger;
    address internal alice = addressOf(ALICE);
    address internal mallory = addressOf(MALLORY);

    function setUpApps() internal {
        witness = Witness(deploy(type(Witness).creationCode, MALLORY));
        stranger = Witness(deploy(type(Witness).creationCode, MALLORY));
    }

    function noted() internal returns (bytes32[] memory) {
        return abi.decode(read(address(witness), abi.encodeCall(Witness.notes, ())), (bytes32[]));
    }

    function expectNoted(address sender) internal {
        bytes32[] memory all = noted();
        vm.assertEq(address(uint160(uint256(all[all.length - 1]))), sender);
    }

    // ---- Sender (P27, B8) ----

    function test_P27_theSenderIsWhoSigned() public {
        call(ALICE, address(witness), abi.encodeCall(Witness.note, ()));
        expectNoted(alice);
        vm.assertEq(readUint(address(witness), abi.encodeCall(Witness.suffix, ())), uint256(20));
        bytes memory sent = abi.decode(read(address(witness), abi.encodeCall(Witness.carried, ())), (bytes));
        vm.assertEq(sent, abi.encodeCall(Witness.carried, ()));
    }

    function test_P27_theSenderOfAnAppsCallIsThatApp() public {
        bytes memory forged = abi.encodePacked(abi.encodeCall(Witness.note, ()), alice);
        call(MALLORY, address(stranger), abi.encodeCall(Witness.callWith, (address(witness), forged)));
        expectNoted(address(stranger));
    }

    function test_P27_aSuffixOfTheUsersOwnIsData() public {
        call(MALLORY, address(witness), abi.encodePacked(abi.encodeCall(Witness.note, ()), alice));
        expectNoted(mallory);
    }

    function test_P27_theSenderOfAnObjectsCallIsTheObject() public {
        bytes memory data = abi.encodePacked(abi.encodeCall(Witness.note, ()), alice);
        call(MALLORY, address(stranger), abi.encodeCall(Witness.callAsObject, (3, address(witness), data)));
        (address ours, address kernels) =
            abi.decode(read(address(stranger), abi.encodeCall(Witness.accountOf, (3))), (address, address));
        vm.assertEq(ours, kernels);
        expectNoted(ours);
    }

    function testFuzz_accountsAreWhatTheKernelSays(uint256 key) public {
        (address ours, address kernels) =
            abi.decode(read(address(witness), abi.encodeCall(Witness.accountOf, (key))), (address, address));
        vm.assertEq(ours, kernels);
    }

    /// @dev An app that can be made to call itself with what looks like an appended sender.
    function test_P27_aCallOfItselfCarriesNoSender() public {
        bytes memory forged = abi.encodePacked(abi.encodeCall(Witness.note, ()), alice);
        call(MALLORY, address(witness), abi.encodeCall(Witness.callWith, (address(witness), forged)));
        expectNoted(address(witness));
        call(
            MALLORY,
            address(witness),
            abi.encodeCall(Witness.approveAt, (address(witness), mallory, uint160(alice)))
        );
        expectNoted(address(witness));
    }

    // ---- multicall ----

    function test_B8_multicallKeepsTheSender() public {
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(Witness.note, ());
        calls[1] = abi.encodeCall(Witness.carried, ());
        calls[2] = multicallData(abi.encodeCall(Witness.note, ()));
        (bool success, bytes memory result) =
            simulate(ALICE, address(witness), 0, abi.encodeCall(App.multicall, (calls)));
        vm.assertTrue(success);
        bytes[] memory results = abi.decode(result, (bytes[]));
        vm.assertEq(abi.decode(results[1], (bytes)), calls[1]);
        call(ALICE, address(witness), abi.encodeCall(App.multicall, (calls)));
        bytes32[] memory all = noted();
        vm.assertEq(all.length, 2);
        vm.assertEq(all[0], bytes32(uint256(uint160(alice))));
        vm.assertEq(all[1], all[0]);
    }

    function test_multicallIsAllOrNothing() public {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(Witness.note, ());
        calls[1] = abi.encodeCall(Witness.fail, (5));
        bytes memory reason = abi.encodeWithSelector(Witness.Refused.selector, 5);
        refused(ALICE, address(witness), abi.encodeCall(App.multicall, (calls)), reason);
        vm.assertEq(noted().length, 0);
    }

    /// @dev P18: so a node hears which object is missing.
    function test_P18_multicallHidesNothing() public {
        banish(address(witness), address(0), 1, true);
        bytes memory data = multicallData(abi.encodeCall(Witness.note, ()));
        refusedElsewhere(ALICE, address(witness), data, idOf(address(witness), address(0), 1));
    }

    /// @dev Whatever stands in a multicall, the sender is who signed, the app itself or another app: nobody else.
    function testFuzz_B8_multicallForgesNobody(bytes calldata tail, uint256 shape, address victim) public {
        if (victim == mallory || victim == address(witness) || victim == address(stranger)) return;
        bytes memory inner = abi.encodePacked(abi.encodeCall(Witness.note, ()), tail, victim);
        if (shape & 1 != 0) inner = abi.encodeCall(Witness.callWith, (address(witness), inner));
        if (shape & 2 != 0) inner = abi.encodePacked(multicallData(inner), victim);
        if (shape & 4 != 0) inner = abi.encodeCall(Witness.callWith, (address(stranger), inner));
        if (shape & 8 != 0) inner = abi.encodeCall(Witness.attempt, (inner));
        if (shape & 16 != 0) {
            inner = abi.encodeCall(Witness.approveAt, (address(witness), victim, uint160(victim)));
        }
        call(MALLORY, address(witness), multicallData(abi.encodePacked(inner, victim)));
        bytes32[] memory all = noted();
        for (uint256 i = 0; i < all.length; ++i) {
            address sender = address(uint160(uint256(all[i])));
            vm.assertTrue(
                sender == mallory || sender == address(witness) || sender == address(stranger), "forged"
            );
        }
    }

    /// @dev Bytes that are the very call that runs, made again by the app itself, carry the sender whom they carried: who signed.
    function test_B8_theSameBytesMeanTheSameSender() public {
        bytes memory note = abi.encodeCall(Witness.approve, (alice, uint160(mallory)));
        // approve(alice, mallory) ends with mallory's own address: a self-call with these bytes is what multicall makes of the rest.
        bytes memory cut = new bytes(note.length - 20);
        for (uint256 i = 0; i < cut.length; ++i) {
            cut[i] = note[i];
        }
        call(MALLORY, address(witness), multicallData(cut));
        expectNoted(mallory);
    }

    /// @dev What a multicall leaves would be seen by the next transaction of a bundle, which is one real transaction.
    function test_B8_nothingIsLeftAfterAMulticall() public {
        bytes memory note = abi.encodeCall(Witness.note, ());
        call(ALICE, address(witness), multicallData(note));
        expectNoted(alice);
        bytes memory same = abi.encodePacked(note, alice);
        call(MALLORY, address(witness), abi.encodeCall(Witness.callWith, (address(witness), same)));
        expectNoted(address(witness));
        // Within one transaction: after an inner multicall, and after one that failed and was caught.
        bytes[] memory calls = new bytes[](2);
        calls[0] = multicallData(note);
        calls[1] = abi.encodeCall(Witness.callWith, (address(witness), same));
        call(MALLORY, address(witness), abi.encodeCall(App.multicall, (calls)));
        expectNoted(address(witness));
        calls[0] = abi.encodeCall(Witness.attempt, (multicallData(abi.encodeCall(Witness.fail, (1)))));
        call(MALLORY, address(witness), abi.encodeCall(App.multicall, (calls)));
        expectNoted(address(witness));
    }

    /// @dev An app that a multicall calls, and that calls back with a multicall of its own, changes nobody's sender.
    function test_B8_multicallsWithinMulticalls() public {
        bytes memory note = abi.encodeCall(Witness.note, ());
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(
            Witness.callWith,
            (address(stranger), abi.encodeCall(Witness.callWith, (address(witness), multicallData(note))))
        );
        calls[1] = note;
        call(ALICE, address(witness), abi.encodeCall(App.multicall, (calls)));
        bytes32[] memory all = noted();
        vm.assertEq(all[0], bytes32(uint256(uint160(address(stranger)))));
        vm.assertEq(all[1], bytes32(uint256(uint160(alice))));
    }

    function multicallData(bytes memory inner) internal pure returns (bytes memory) {
        bytes[] memory calls = new bytes[](1);
        calls[0] = inner;
        return abi.encodeCall(App.multicall, (calls));
    }

    // ---- Outside the kernel ----

    /// @dev Nobody changes anything from outside a transaction of the network, and a suffix from there is data.
    function test_P22_nothingHappensOutsideAStep() public {
        vm.expectRevert(IObjects.NoStep.selector);
        vm.prank(alice);
        witness.note();
        (bool success,) = address(witness).call(abi.encodePacked(abi.encodeCall(Witness.note, ()), alice));
        vm.assertFalse(success);
        vm.prank(alice);
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(Witness.note, ());
        (success,) = address(witness).call(abi.encodeCall(App.multicall, (calls)));
        vm.assertFalse(success);
    }

    // ---- init (P23) ----

    function test_P23_aConstructorThatMintsIsRefused() public {
        vm.assertFalse(this.tryDeploy(type(EarlyMinter).creationCode));
    }

    /// @dev A1 with a twist: another app's deployment is no deployment of this one.
    function test_P23_nobodyElsesDeploymentInitialises() public {
        bytes memory arguments = abi.encode("Gold", "GLD", uint8(18), alice, 1_000);
        address token = deploy(bytes.concat(type(Token).creationCode, arguments), MALLORY);
        for (uint256 way = 0; way < 4; ++way) {
            bytes memory code = bytes.concat(type(Initiator).creationCode, abi.encode(token, way));
            vm.assertFalse(this.tryDeploy(code));
        }
        vm.assertEq(readUint(token, abi.encodeCall(IERC20.totalSupply, ())), 1_000);
    }

    function tryDeploy(bytes memory code) external returns (bool) {
        try this.deployOrRevert(code) {
            return true;
        } catch {
            return false;
        }
    }

    function deployOrRevert(bytes memory code) external {
        deploy(code, MALLORY);
    }

    // ---- Place and time (P28) ----

    function test_P28_placeAndTime() public {
        (uint256 id, uint256 now_, uint256 number) =
            abi.decode(read(address(witness), abi.encodeCall(Witness.place, ())), (uint256, uint256, uint256));
        vm.assertEq(id, NETWORK_ID);
        vm.assertEq(now_, block.timestamp);
        vm.assertEq(number, expectedHeight());
    }

    function expectedHeight() internal view virtual returns (uint256);

    // ---- Objects ----

    function test_wordsAreKept() public {
        address keeper = deploy(type(Keeper).creationCode, ALICE);
        (bytes32[] memory kept, uint256 size) =
            abi.decode(read(keeper, abi.encodeCall(Keeper.words, (alice, 3))), (bytes32[], uint256));
        vm.assertEq(size, 2);
        vm.assertEq(kept.length, 2);
        vm.assertEq(kept[0], bytes32(uint256(1)));
        vm.assertEq(kept[1], bytes32(uint256(3)));
        (kept, size) = abi.decode(read(keeper, abi.encodeCall(Keeper.sharedWords, (3))), (bytes32[], uint256));
        vm.assertEq(size, 1);
        vm.assertEq(kept.length, 1);
        vm.assertEq(kept[0], bytes32(uint256(2)));
    }

    /// @dev P22: what is between two places at the end of a step is nowhere, so the step is undone.
    function test_P22_theLedgerEndsAtZero() public {
        address keeper = deploy(type(Keeper).creationCode, ALICE);
        call(ALICE, keeper, abi.encodeCall(Keeper.mint, (alice, 10)));
        call(ALICE, keeper, abi.encodeCall(Keeper.through, (alice, mallory, 4, 4)));
        vm.assertFalse(send(ALICE, keeper, 0, abi.encodeCall(Keeper.through, (alice, mallory, 4, 3))));
        vm.assertFalse(send(ALICE, keeper, 0, abi.encodeCall(Keeper.through, (alice, mallory, 3, 4))));
        call(ALICE, keeper, abi.encodeCall(Keeper.moveAndBurn, (alice, mallory, 1)));
        vm.assertEq(readUint(keeper, abi.encodeCall(Keeper.amount, (alice))), 5);
        vm.assertEq(readUint(keeper, abi.encodeCall(Keeper.amount, (mallory))), 4);
    }

    function test_P22_valueIsTakenOrTheStepFails() public {
        address keeper = deploy(type(Keeper).creationCode, ALICE);
        fund(alice, 1 ether);
        uint256 before = eraOf(alice);
        callWith(ALICE, keeper, 5, abi.encodeCall(Keeper.takeIn, (5)));
        vm.assertEq(readUint(keeper, abi.encodeCall(Keeper.balance, ())), 5);
        vm.assertFalse(send(ALICE, keeper, 5, abi.encodeCall(Keeper.takeIn, (4))));
        vm.assertFalse(send(ALICE, keeper, 5, abi.encodeCall(Keeper.takeIn, (6))));
        address receiver = address(0xbeef);
        callWith(ALICE, keeper, 0, abi.encodeCall(Keeper.payOut, (receiver, 3)));
        vm.assertEq(eraOf(receiver), 3);
        vm.assertFalse(send(ALICE, keeper, 0, abi.encodeCall(Keeper.payOut, (receiver, 3))));
        vm.assertEq(readUint(keeper, abi.encodeCall(Keeper.balance, ())), 2);
        vm.assertLe(eraOf(alice), before - 5, "paid");
    }

    function test_tallies() public {
        address keeper = deploy(type(Keeper).creationCode, ALICE);
        call(ALICE, keeper, abi.encodeCall(Keeper.count, (5)));
        call(ALICE, keeper, abi.encodeCall(Keeper.count, (-9)));
        int256 counted = abi.decode(read(keeper, abi.encodeCall(Keeper.counted, ())), (int256));
        vm.assertTrue(counted == -4);
        vm.assertFalse(send(ALICE, keeper, 0, abi.encodeCall(Keeper.counted, ())));
    }
}

contract AppModelTest is AppBehaviour, ModelFixture {
    function setUp() public override {
        super.setUp();
        setUpApps();
    }

    function expectedHeight() internal view override returns (uint256) {
        return model.height();
    }
}
