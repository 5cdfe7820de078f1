// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelFixture, KernelSetter} from "./KernelFixture.sol";
import {Transaction} from "./Transactions.sol";
import {IOperations} from "../../src/kernel/interfaces/IOperations.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, STATUS_AWAY} from "../../src/kernel/types/AccountWord.sol";
import {HEAD_DRAINING} from "../../src/kernel/types/Network.sol";
import {ELSEWHERE, FAILED, INTRINSIC_GAS, SUCCESS} from "../../src/kernel/types/Outcomes.sol";
import {Vm} from "../support/Test.sol";

/// @dev What users ask of the kernel itself (IOperations). One that fails costs nonce and fee and has no effect.
contract KernelOperationsTest is KernelFixture {
    address private constant RECIPIENT = address(0xcafe);
    uint96 private constant WEALTH = 1 ether;
    uint64 private constant MESSAGE_GAS = 32_000;
    uint256 private constant PRICE = 1.1 gwei;

    address private user;

    function setUp() public override {
        super.setUp();
        user = userAddress(1);
        live(user, WEALTH, 7);
    }

    function test_MovesTheAccount() public {
        Transaction memory t = operation(abi.encodeCall(IOperations.move, (PEER)), 0, 7);
        bytes memory message = sent(t.sign(key(1)), PEER, 1);
        uint96 left = uint96(WEALTH - gasOf(t.data, 80_000) * PRICE);
        bytes memory expected =
            abi.encodePacked(uint8(2), user, uint40(2), uint48(8), left, uint40(block.timestamp));
        vm.assertEq(message, expected);

        AccountWord note = word(user);
        vm.assertEq(note.status(), STATUS_AWAY);
        vm.assertEq(note.balance(), 0);
        vm.assertEq(note.chainId(), PEER);
        vm.assertEq(note.chainGeneration(), 1);
        vm.assertEq(note.version(), 2);
        vm.assertEq(outcomeOf(payment(RECIPIENT, 1, 8).sign(key(1))), ELSEWHERE);
    }

    function test_Withdraws() public {
        Transaction memory t = operation(abi.encodeCall(IOperations.withdraw, (RECIPIENT)), 0.25 ether, 7);
        bytes memory message = sent(t.sign(key(1)), HUB, 0);
        vm.assertEq(message, abi.encodePacked(uint8(1), RECIPIENT, uint96(0.25 ether)));
        vm.assertEq(word(user).balance(), WEALTH - 0.25 ether - gasOf(t.data, 60_000) * PRICE);
        vm.assertEq(word(user).nonce(), 8);
    }

    /// @dev Whoever moves away in a bundle that they execute themselves leaves nothing behind.
    function test_ExecutorMovesAway() public {
        bytes[] memory items = one(operation(abi.encodeCall(IOperations.move, (PEER)), 0, 7).sign(key(1)));
        vm.prank(user, user);
        kernel.execute(items);
        vm.assertEq(word(user).status(), STATUS_AWAY);
        vm.assertEq(word(user).balance(), 0);
    }

    function test_RefusedOperationsCostTheFeeAlone() public {
        refused(abi.encodeCall(IOperations.move, (PEER)), 1, 80_000); // value
        refused(abi.encodeCall(IOperations.move, (HUB)), 0, 80_000); // no home
        refused(abi.encodeCall(IOperations.move, (uint64(block.chainid))), 0, 80_000);
        refused(abi.encodeCall(IOperations.move, (4242)), 0, 80_000); // unknown
        refused(abi.encodeWithSelector(IOperations.move.selector, uint256(1 << 64) + PEER), 0, 80_000);
        refused(abi.encodeWithSelector(IOperations.move.selector, PEER, 0), 0, 80_000);
        refused(abi.encodeWithSelector(IOperations.move.selector), 0, 80_000);
        refused(abi.encodeCall(IOperations.withdraw, (RECIPIENT)), 0, 60_000);
        refused(abi.encodeCall(IOperations.withdraw, (address(0))), 5, 60_000);
        refused(abi.encodeWithSelector(IOperations.withdraw.selector, type(uint256).max), 5, 60_000);
        refused("", 5, 0); // a payment to the kernel
        refused("abc", 5, 0);
        refused(abi.encodeWithSignature("execute(bytes[])", new bytes[](0)), 0, 0);
    }

    function testFuzz_JunkToTheKernelFails(bytes memory data, uint64 value) public {
        vm.assume(
            data.length < 4
                || (bytes4(data) != IOperations.move.selector
                    && bytes4(data) != IOperations.withdraw.selector)
        );
        refused(data, value % 0.5 ether, 0);
    }

    // ---- Lanes that fill (P11) ----

    /// @dev A full lane refuses withdrawals before moves; no gas limit helps, and it leaves no trace, so that it may run later.
    function test_P11_WaitsWhereTheLaneIsFull() public {
        bytes memory withdrawal = abi.encodeCall(IOperations.withdraw, (RECIPIENT));
        bytes memory move = abi.encodeCall(IOperations.move, (PEER));
        setCounts(HUB, 0, Lane.OUTSTANDING_MAX_CREDITS, 0);
        waits(withdrawal, 5, 12_000_000);
        setCounts(HUB, 0, 0, Lane.GAS_OUTSTANDING_MAX_CREDITS - MESSAGE_GAS + 1);
        waits(withdrawal, 5, 12_000_000);
        setCounts(PEER, 1, Lane.OUTSTANDING_MAX, 0);
        waits(move, 0, 12_000_000);
        setCounts(PEER, 1, 0, Lane.GAS_OUTSTANDING_MAX - MESSAGE_GAS + 1);
        waits(move, 0, 12_000_000);
        setCounts(PEER, 1, Lane.OUTSTANDING_MAX - 1, Lane.GAS_OUTSTANDING_MAX - MESSAGE_GAS);
        runsAt(move, 0, 80_000 * 16);
    }

    function test_P11_MovesGetDearerWithEachEighth() public {
        for (uint64 eighth; eighth < 8; ++eighth) {
            uint256 gas = 80_000 * factorOf(eighth);
            setCounts(PEER, 1, Lane.OUTSTANDING_MAX / 8 * eighth, 0);
            runsAt(abi.encodeCall(IOperations.move, (PEER)), 0, gas);
            setCounts(PEER, 1, Lane.OUTSTANDING_MAX / 8 * (eighth + 1) - 1, 0);
            runsAt(abi.encodeCall(IOperations.move, (PEER)), 0, gas);
            setCounts(PEER, 1, 0, Lane.GAS_OUTSTANDING_MAX / 8 * eighth);
            runsAt(abi.encodeCall(IOperations.move, (PEER)), 0, gas);
        }
    }

    function test_P11_WithdrawalsGetDearerWithEachEighth() public {
        for (uint64 eighth; eighth < 7; ++eighth) {
            setCounts(HUB, 0, Lane.OUTSTANDING_MAX / 8 * eighth, 0);
            runsAt(abi.encodeCall(IOperations.withdraw, (RECIPIENT)), 5, 60_000 * factorOf(eighth));
        }
    }

    /// @dev The fuller of the two measures counts, and what was acknowledged does not.
    function testFuzz_P11_PriceFollowsTheFill(uint64 count, uint64 gas, uint64 taken, uint64 takenGas)
        public
    {
        count = uint64(bound(count, 0, Lane.OUTSTANDING_MAX - 1));
        gas = uint64(bound(gas, 0, Lane.GAS_OUTSTANDING_MAX - MESSAGE_GAS));
        (taken, takenGas) = (taken >> 1, takenGas >> 1);
        uint256 slot = Slots.laneOut(GENERATION, PEER, 1) + 1;
        uint256 counts = uint256(taken + count) | uint256(taken) << 64 | uint256(takenGas + gas) << 128
            | uint256(takenGas) << 192;
        vm.store(address(kernel), bytes32(slot), bytes32(counts));
        uint256 byCount = factorOf(uint256(count) * 8 / Lane.OUTSTANDING_MAX);
        uint256 byGas = factorOf(uint256(gas) * 8 / Lane.GAS_OUTSTANDING_MAX);
        runsAt(abi.encodeCall(IOperations.move, (PEER)), 0, 80_000 * (byCount > byGas ? byCount : byGas));
        vm.assertEq(
            uint256(vm.load(address(kernel), bytes32(slot))), counts + 1 + (uint256(MESSAGE_GAS) << 128)
        );
    }

    /// @dev What is refused anyway costs its constant, and payments what they always do.
    function test_P11_NothingElseGetsDearer() public {
        setCounts(PEER, 1, Lane.OUTSTANDING_MAX, 0);
        setCounts(HUB, 0, Lane.OUTSTANDING_MAX - 1, 0);
        refused(abi.encodeCall(IOperations.move, (PEER)), 1, 80_000);
        refused(abi.encodeCall(IOperations.move, (4242)), 0, 80_000);
        refused(abi.encodeCall(IOperations.withdraw, (address(0))), 5, 60_000);
        uint96 balance = word(user).balance();
        vm.assertEq(outcomeOf(payment(RECIPIENT, 1, word(user).nonce()).sign(key(1))), SUCCESS);
        vm.assertEq(word(user).balance(), balance - 1 - paymentFee());
    }

    /// @dev A lane whose counts have no bits left takes nothing more.
    function test_P11_CountsNeverWrap() public {
        uint256 slot = Slots.laneOut(GENERATION, PEER, 1) + 1;
        uint256 all = type(uint64).max;
        bytes memory move = abi.encodeCall(IOperations.move, (PEER));
        vm.store(address(kernel), bytes32(slot), bytes32(all | all << 64));
        waits(move, 0, 12_000_000);
        vm.store(
            address(kernel),
            bytes32(slot),
            bytes32((all << 128 | all << 192) - (uint256(31_999) << 128) - (uint256(31_999) << 192))
        );
        waits(move, 0, 12_000_000);
        vm.store(
            address(kernel),
            bytes32(slot),
            bytes32((all << 128 | all << 192) - (uint256(32_000) << 128) - (uint256(32_000) << 192))
        );
        runsAt(move, 0, 80_000);
    }

    function test_RefusedWhereTheChainIsNotLive() public {
        set(abi.encodeCall(KernelSetter.setPeer, (PEER, 1, HEAD_DRAINING)));
        refused(abi.encodeCall(IOperations.move, (PEER)), 0, 80_000);
    }

    function test_TheScheduleHoldsForOperations() public {
        Transaction memory t = operation(abi.encodeCall(IOperations.move, (PEER)), 0, 7);
        t.gasLimit = gasOf(t.data, 80_000) - 1;
        vm.assertEq(outcomeOf(t.sign(key(1))), INTRINSIC_GAS);
        t.gasLimit += 1;
        vm.assertEq(outcomeOf(t.sign(key(1))), SUCCESS);
    }

    // ---- Helpers ----

    /// @dev Once below half, and twice as much with each eighth from there on.
    function factorOf(uint256 eighths) private pure returns (uint256 factor) {
        factor = 1;
        for (uint256 i = 4; i <= eighths; ++i) {
            factor *= 2;
        }
    }

    /// @dev Runs with gas for an operation of `constantGas`, and not with less; the account is there again afterwards.
    function runsAt(bytes memory data, uint256 value, uint256 constantGas) private {
        AccountWord before = word(user);
        uint256 gas = gasOf(data, constantGas);
        waits(data, value, gas - 1);
        Transaction memory t = operation(data, value, before.nonce());
        t.gasLimit = gas;
        uint256 collected = treasury() + owed();
        vm.assertEq(outcomeOf(t.sign(key(1))), SUCCESS);
        vm.assertEq(treasury() + owed() - collected, gas * PRICE, "fee");
        setWord(user, before);
    }

    /// @dev Not enough gas, and so no trace.
    function waits(bytes memory data, uint256 value, uint256 gasLimit) private {
        AccountWord before = word(user);
        Transaction memory t = operation(data, value, before.nonce());
        t.gasLimit = gasLimit;
        vm.assertEq(outcomeOf(t.sign(key(1))), INTRINSIC_GAS);
        vm.assertEq(AccountWord.unwrap(word(user)), AccountWord.unwrap(before));
    }

    function refused(bytes memory data, uint256 value, uint256 constantGas) private {
        AccountWord before = word(user);
        Transaction memory t = operation(data, value, before.nonce());
        t.gasLimit = gasOf(data, constantGas);
        vm.assertEq(outcomeOf(t.sign(key(1))), FAILED);
        uint256 fee = t.gasLimit * PRICE;
        vm.assertEq(AccountWord.unwrap(word(user)), AccountWord.unwrap(before) + (1 << 168) - fee);
        vm.assertEq(AccountWord.unwrap(word(address(kernel))), 0);
    }

    /// @dev max(calldata at 4 a token + the constant, 10 a token).
    function gasOf(bytes memory data, uint256 constantGas) private pure returns (uint256) {
        uint256 tokens;
        for (uint256 i = 0; i < data.length; ++i) {
            tokens += data[i] == 0 ? 1 : 4;
        }
        uint256 standard = 4 * tokens + constantGas;
        return 21_000 + (standard > 10 * tokens ? standard : 10 * tokens);
    }

    /// @dev Executes, and returns the one message that was sent; the lane's end must be its hash.
    function sent(bytes memory item, uint64 chainId, uint24 generation)
        private
        returns (bytes memory message)
    {
        vm.recordLogs();
        vm.prank(EXECUTOR, EXECUTOR);
        kernel.execute(one(item));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(logs[0].topics[0], Lane.Sent.selector);
        vm.assertEq(uint256(logs[0].topics[1]), chainId);
        uint256 index;
        (, index, message) = abi.decode(logs[0].data, (uint24, uint64, bytes));
        vm.assertEq(index, 0);
        uint256 slot = Slots.laneOut(GENERATION, chainId, generation);
        vm.assertEq(
            vm.load(address(kernel), bytes32(slot)), keccak256(abi.encode(bytes32(0), keccak256(message)))
        );
        vm.assertEq(uint256(vm.load(address(kernel), bytes32(slot + 1))), 1 | 32_000 << 128);
        checkChanges(logs);
    }

    function setCounts(uint64 chainId, uint24 generation, uint64 count, uint64 gas) private {
        uint256 slot = Slots.laneOut(GENERATION, chainId, generation) + 1;
        vm.store(address(kernel), bytes32(slot), bytes32(uint256(count) | uint256(gas) << 128));
    }
}
