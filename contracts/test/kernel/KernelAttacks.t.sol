// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelFixture} from "./KernelFixture.sol";
import {Access, Transaction, TransactionsLibrary} from "./Transactions.sol";
import {Kernel} from "../../src/kernel/Kernel.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IOperations} from "../../src/kernel/interfaces/IOperations.sol";
import {Direct} from "../../src/kernel/libraries/Direct.sol";
import {Lock} from "../../src/kernel/libraries/Lock.sol";
import {AccountWord} from "../../src/kernel/types/AccountWord.sol";
import {
    BAD_SIGNATURE,
    FEE_TOO_LOW,
    GAS_LIMIT_TOO_HIGH,
    INTRINSIC_GAS,
    MALFORMED,
    NONCE_TOO_LOW,
    SUCCESS,
    WRONG_CHAIN
} from "../../src/kernel/types/Outcomes.sol";

/// @dev Executes from its constructor, when it has no code yet.
contract ConstructorCaller {
    constructor(IKernel kernel, bytes[] memory items) {
        kernel.execute(items);
    }
}

/// @dev Stands in the kernel's place, for a module that holds the lock and calls out.
contract Holder {
    function deliver() external {
        Lock.acquire();
    }
}

/// @dev Bundles by executors who mean harm, and transactions by users who do.
contract KernelAttacksTest is KernelFixture {
    address private constant RECEIVER = address(0xbeef);
    uint96 private constant WEALTH = 1 ether;

    address private user;

    function setUp() public override {
        super.setUp();
        user = userAddress(1);
        live(user, WEALTH, 0);
    }

    // ---- Who may execute (P27, B7) ----

    function test_RefusesAContract() public {
        bytes[] memory items = one(payment(RECEIVER, 1, 0).sign(key(1)));
        vm.expectRevert(Direct.NotDirect.selector);
        kernel.execute(items);
        vm.prank(address(0xcafe), EXECUTOR);
        vm.expectRevert(Direct.NotDirect.selector);
        kernel.execute(items);
    }

    function test_RefusesAConstructor() public {
        bytes[] memory items = one(payment(RECEIVER, 1, 0).sign(key(1)));
        vm.expectRevert(Direct.NotDirect.selector);
        new ConstructorCaller(kernel, items);
    }

    /// @dev EIP-7702: an account with delegated code could call itself.
    function test_RefusesAnAccountWithCode() public {
        vm.etch(EXECUTOR, hex"ef01001111111111111111111111111111111111111111");
        vm.prank(EXECUTOR, EXECUTOR);
        vm.expectRevert(Direct.NotDirect.selector);
        kernel.execute(one(payment(RECEIVER, 1, 0).sign(key(1))));
    }

    function test_RefusesWithoutLease() public {
        bytes[] memory items = one(payment(RECEIVER, 1, 0).sign(key(1)));
        uint64 leaseUntil = uint64(block.timestamp + 60);
        vm.warp(leaseUntil + 1);
        vm.prank(EXECUTOR, EXECUTOR);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NoLease.selector, leaseUntil));
        kernel.execute(items);
        vm.warp(leaseUntil);
        vm.assertEq(outcomeOf(items[0]), SUCCESS);
    }

    /// @dev P27: nothing is executed while another entry holds the lock.
    function test_RefusesUnderTheLock() public {
        bytes memory code = address(kernel).code;
        vm.etch(address(kernel), address(new Holder()).code);
        Holder(address(kernel)).deliver();
        vm.etch(address(kernel), code);
        vm.prank(EXECUTOR, EXECUTOR);
        vm.expectRevert(Lock.Locked.selector);
        kernel.execute(new bytes[](0));
    }

    function test_RefusesUnknownFunctionsAndMoney() public {
        vm.expectRevert(abi.encodeWithSelector(Kernel.UnknownFunction.selector, IOperations.move.selector));
        IOperations(address(kernel)).move(PEER);
        vm.deal(address(this), 1 ether);
        (bool success,) = address(kernel).call{value: 1}("");
        vm.assertFalse(success);
        (success,) = address(kernel).call("");
        vm.assertFalse(success);
    }

    // ---- Bundles ----

    /// @dev P27: calldata that decoders could read in different ways is no bundle.
    function testFuzz_RefusesCalldataThatIsNotCanonical(uint256 place, uint8 mask) public {
        bytes[] memory items = new bytes[](3);
        for (uint256 i = 0; i < 3; ++i) {
            items[i] = payment(RECEIVER, 1, i).sign(key(1));
        }
        bytes memory call = abi.encodeCall(kernel.execute, (items));
        // Offsets and counts; a changed length is refused, or moves what follows.
        place = bound(place, 4, 4 + 5 * 32 - 1);
        call[place] ^= bytes1(mask == 0 ? 1 : mask);
        vm.prank(EXECUTOR, EXECUTOR);
        (bool success,) = address(kernel).call(call);
        vm.assertFalse(success);
        vm.assertEq(word(user).nonce(), 0);
    }

    /// @dev The same with names: what a bundle names is one list, behind it, to the end of calldata.
    function testFuzz_RefusesNamesThatAreNotCanonical(uint256 place, uint8 mask, uint256 length) public {
        bytes memory call = namingCall();
        bytes memory other = bytes.concat(call);
        // Offsets and counts: of the bundle, of the names, of the items.
        place = bound(place, 4, 4 + 5 * 32 - 1);
        other[place] ^= bytes1(mask == 0 ? 1 : mask);
        vm.assertFalse(tried(other), "other offsets or counts");
        vm.assertFalse(tried(bytes.concat(call, new bytes(bound(length, 1, 96)))), "more");
        length = bound(length, 4, call.length - 1);
        other = new bytes(length);
        for (uint256 i; i < length; ++i) {
            other[i] = call[i];
        }
        vm.assertFalse(tried(other), "less");
        vm.assertEq(word(user).nonce(), 0);
        vm.assertTrue(tried(call), "as it is");
        vm.assertEq(word(user).nonce(), 2);
    }

    /// @dev Two payments, and two names of who makes them.
    function namingCall() private view returns (bytes memory) {
        bytes[] memory items = new bytes[](2);
        (items[0], items[1]) = (payment(RECEIVER, 1, 0).sign(key(1)), payment(RECEIVER, 1, 1).sign(key(1)));
        uint256[] memory ids = new uint256[](2);
        (ids[0], ids[1]) = (uint160(user), uint160(user));
        return abi.encodeCall(IKernel.executeNaming, (items, ids));
    }

    function tried(bytes memory call) private returns (bool success) {
        vm.prank(EXECUTOR, EXECUTOR);
        (success,) = address(kernel).call(call);
    }

    function test_RefusesTrailingCalldata() public {
        bytes memory call = abi.encodeCall(kernel.execute, (one(payment(RECEIVER, 1, 0).sign(key(1)))));
        vm.prank(EXECUTOR, EXECUTOR);
        (bool success,) = address(kernel).call(bytes.concat(call, hex"00"));
        vm.assertFalse(success);
        vm.prank(EXECUTOR, EXECUTOR);
        (success,) = address(kernel).call(call);
        vm.assertTrue(success);
    }

    /// @dev C5: bad bytes do not touch their neighbours.
    function test_BadBytesAmongGood() public {
        bytes[] memory items = new bytes[](6);
        items[0] = "";
        items[1] = payment(RECEIVER, 1, 0).sign(key(1));
        items[2] = hex"02f8ffffffffff";
        items[3] = malleated(payment(RECEIVER, 1, 1));
        items[4] = foreign();
        items[5] = payment(RECEIVER, 1, 1).sign(key(1));
        bytes memory expected = abi.encodePacked(
            uint8(MALFORMED),
            uint8(SUCCESS),
            uint8(MALFORMED),
            uint8(BAD_SIGNATURE),
            uint8(WRONG_CHAIN),
            uint8(SUCCESS)
        );
        vm.assertEq(execute(items), expected);
        vm.assertEq(word(RECEIVER).balance(), 2);
    }

    function test_AnEmptyBundle() public {
        vm.assertEq(execute(new bytes[](0)), "");
    }

    /// @dev I2: the same bytes many times in one bundle.
    function test_DuplicatesRunOnce() public {
        bytes[] memory items = new bytes[](10);
        for (uint256 i = 0; i < 10; ++i) {
            items[i] = payment(RECEIVER, 1, 0).sign(key(1));
        }
        bytes memory outcomes = execute(items);
        for (uint256 i = 0; i < 10; ++i) {
            vm.assertEq(uint8(outcomes[i]), i == 0 ? SUCCESS : NONCE_TOO_LOW);
        }
        vm.assertEq(word(RECEIVER).balance(), 1);
    }

    /// @dev P9: with whatever gas, a transaction either runs as it should or has not been looked at; never a nonce or a fee for nothing.
    function testFuzz_StarvedOfGas(uint256 gasLimit, uint16 dataLength) public {
        bytes[] memory items = new bytes[](8);
        for (uint256 i = 0; i < items.length; ++i) {
            Transaction memory t = payment(address(uint160(0xbeef0000 + i)), 1, i);
            if (i == 4) t = operation(abi.encodeCall(IOperations.withdraw, (RECEIVER)), 5, i);
            if (i == 6) t = withData(t, dataLength);
            items[i] = t.sign(key(1));
        }
        gasLimit = bound(gasLimit, 30_000, 1_500_000);
        vm.prank(EXECUTOR, EXECUTOR);
        (bool success,) = address(kernel).call{gas: gasLimit}(abi.encodeCall(kernel.execute, (items)));
        uint256 done = success ? word(user).nonce() : 0;
        if (!success) vm.assertEq(word(user).nonce(), 0);
        // What is kept for the end is enough: it stops, it does not run out.
        if (gasLimit > 150_000) vm.assertTrue(success, "stopped cleanly");
        for (uint256 i = 0; i < items.length; ++i) {
            if (i != 4) vm.assertEq(word(address(uint160(0xbeef0000 + i))).balance(), i < done ? 1 : 0);
        }
        // With enough left everything runs afterwards, none of it twice.
        bytes memory outcomes = execute(items);
        for (uint256 i = 0; i < items.length; ++i) {
            vm.assertEq(uint8(outcomes[i]), i < done ? NONCE_TOO_LOW : SUCCESS);
        }
    }

    // ---- The schedule (P26) ----

    function testFuzz_ChargesCalldataByTheSchedule(bytes memory data) public {
        Transaction memory t = payment(RECEIVER, 1, 0);
        t.data = data;
        uint256 tokens;
        for (uint256 i = 0; i < data.length; ++i) {
            tokens += data[i] == 0 ? 1 : 4;
        }
        checkGas(t, 21_000 + 10 * tokens);
    }

    function test_ChargesAccessLists() public {
        Transaction memory t = payment(RECEIVER, 1, 0);
        t.access = new Access[](2);
        t.access[1].keys = new bytes32[](3);
        t.data = new bytes(1_000);
        // 4 a byte and the list, against the floor of 10 a byte.
        checkGas(t, 21_000 + 4_000 + 2 * 2_400 + 3 * 1_900);
    }

    function test_RefusesWhatWalletsGetWrong() public {
        Transaction memory t = payment(RECEIVER, 1, 0);
        t.gasLimit = 12_000_001;
        vm.assertEq(outcomeOf(t.sign(key(1))), GAS_LIMIT_TOO_HIGH);
        t = payment(RECEIVER, 1, 0);
        t.maxFee = BASE_FEE - 1;
        t.tip = 0;
        vm.assertEq(outcomeOf(t.sign(key(1))), FEE_TOO_LOW);
        t = payment(RECEIVER, 1, 0);
        t.gasLimit = 20_999;
        vm.assertEq(outcomeOf(t.sign(key(1))), INTRINSIC_GAS);
        vm.assertEq(AccountWord.unwrap(word(RECEIVER)), 0);
        vm.assertEq(word(user).balance(), WEALTH);
        vm.assertEq(word(user).nonce(), 0);
    }

    // ---- Helpers ----

    function checkGas(Transaction memory t, uint256 gas) private {
        t.gasLimit = gas - 1;
        vm.assertEq(outcomeOf(t.sign(key(1))), INTRINSIC_GAS);
        t.gasLimit = gas;
        vm.assertEq(outcomeOf(t.sign(key(1))), SUCCESS);
        vm.assertEq(word(user).balance(), WEALTH - 1 - gas * 1.1 gwei);
    }

    function withData(Transaction memory t, uint256 length) private pure returns (Transaction memory) {
        t.data = new bytes(length);
        t.gasLimit = 21_000 + 10 * length;
        return t;
    }

    function malleated(Transaction memory t) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key(1), t.signingHash());
        return t.signed(28 - v, uint256(r), TransactionsLibrary.ORDER - uint256(s));
    }

    function foreign() private pure returns (bytes memory) {
        Transaction memory t = payment(RECEIVER, 1, 1);
        t.chainId = NETWORK + 1;
        return t.sign(key(1));
    }
}
