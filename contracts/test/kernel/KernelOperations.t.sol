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

    /// @dev P11: a full lane refuses withdrawals before moves, and both leave no trace but the fee.
    function test_RefusedWhereTheLaneIsFull() public {
        setCounts(HUB, 0, Lane.OUTSTANDING_MAX_CREDITS);
        refused(abi.encodeCall(IOperations.withdraw, (RECIPIENT)), 5, 60_000);
        setCounts(PEER, 1, Lane.OUTSTANDING_MAX);
        refused(abi.encodeCall(IOperations.move, (PEER)), 0, 80_000);
        setCounts(PEER, 1, Lane.OUTSTANDING_MAX - 1);
        Transaction memory t = operation(abi.encodeCall(IOperations.move, (PEER)), 0, word(user).nonce());
        vm.assertEq(outcomeOf(t.sign(key(1))), SUCCESS);
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
        vm.assertEq(uint256(vm.load(address(kernel), bytes32(slot + 1))), 1);
        checkChanges(logs);
    }

    function setCounts(uint64 chainId, uint24 generation, uint64 count) private {
        uint256 slot = Slots.laneOut(GENERATION, chainId, generation) + 1;
        vm.store(address(kernel), bytes32(slot), bytes32(uint256(count)));
    }
}
