// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {
    IERC7786GatewaySource,
    IERC7786Recipient
} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {AttributesLibrary} from "../../src/gateway/Attributes.sol";
import {IGateway} from "../../src/gateway/IGateway.sol";
import {Heads} from "../../src/kernel/libraries/Heads.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {GatewayFixture} from "./GatewayFixture.sol";

/// @dev Does what its payload says.
contract Recipient is IERC7786Recipient {
    uint256 public handled;
    bytes public lastSender;
    bool public broken;
    IGateway private _gateway;
    bytes private _reenter;

    error Broken();

    function breakDown(bool broken_) external {
        broken = broken_;
    }

    function reenterWith(IGateway gateway, bytes memory call) external {
        (_gateway, _reenter) = (gateway, call);
    }

    function receiveMessage(bytes32, bytes calldata sender, bytes calldata payload)
        external
        payable
        returns (bytes4)
    {
        if (broken) revert Broken();
        if (_reenter.length != 0) {
            (bool success,) = address(_gateway).call(_reenter);
            require(!success, "came back in");
        }
        bytes32 what = keccak256(payload);
        if (what == keccak256("words")) revert("no words");
        if (what == keccak256("other answer")) return bytes4(0x12345678);
        if (what == keccak256("bomb")) {
            assembly ("memory-safe") {
                revert(0, 300000)
            }
        }
        if (what == keccak256("gas") && gasleft() < 290_000) revert Broken();
        handled += 1;
        lastSender = sender;
        return this.receiveMessage.selector;
    }
}

/// @dev Messages of contracts of the chains themselves: what each attribute promises (ERC-7985), and what a lying chain, caller or recipient can do (P1, P20).
contract GatewayTest is GatewayFixture {
    address internal constant ALICE = address(0xa11ce);
    Recipient internal recipient;

    function setUp() public override {
        super.setUp();
        recipient = new Recipient();
    }

    function _sendTo(bytes memory payload, bytes[] memory attributes)
        private
        returns (IGateway.Message memory message)
    {
        return send(A, ALICE, evm(B, address(recipient)), payload, attributes);
    }

    function _settled(IGateway.Message memory message, IGateway.Status status)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IGateway.Settled.selector, idOf(message), status);
    }

    // ---- Sending ----

    function test_whatIsUnknownIsRefusedAtSending() public {
        bytes[] memory attributes = one(abi.encodeWithSelector(bytes4(0xdeadbeef), 1));
        vm.expectRevert(
            abi.encodeWithSelector(IERC7786GatewaySource.UnsupportedAttribute.selector, bytes4(0xdeadbeef))
        );
        gateway.sendMessage(evm(B, ALICE), "", attributes);
        vm.assertFalse(gateway.supportsAttribute(0xdeadbeef), "and said so");
        bytes4[7] memory known =
            [bytes4(0xde986d7f), 0x3e97d7ee, 0x745910eb, 0xf002c055, 0x9e521a77, 0xa9fed7b9, 0x39f87ba1];
        for (uint256 i; i < known.length; ++i) {
            vm.assertTrue(gateway.supportsAttribute(known[i]), "selectors of ERC-7985");
        }
    }

    function test_whatIsNotEncodedRightIsRefusedAtSending() public {
        _refusedAtSending(abi.encodeWithSelector(AttributesLibrary.CANCELLABLE, 2));
        _refusedAtSending(abi.encodeWithSelector(AttributesLibrary.REVERT_BEHAVIOR, 3));
        _refusedAtSending(abi.encodePacked(AttributesLibrary.DELIVER_BEFORE, uint128(1)));
        _refusedAtSending(abi.encodeWithSelector(AttributesLibrary.MIN_GAS_LIMIT, 10_000_001));
        _refusedAtSending(abi.encodeWithSelector(AttributesLibrary.DEPENDS_ON, new bytes32[](17)));
        _refusedAtSending(abi.encodeWithSelector(AttributesLibrary.DEPENDS_ON, 64, 0));
        _refusedAtSending(abi.encodeWithSelector(AttributesLibrary.RETRY_POLICY, bytes("short")));
        // Counts of failures that are undone count nothing.
        _refusedAtSending(_policy(3, 10, 10_000));
        bytes[] memory twice = two(
            abi.encodeWithSelector(AttributesLibrary.DELIVER_AFTER, 1),
            abi.encodeWithSelector(AttributesLibrary.DELIVER_AFTER, 1)
        );
        vm.expectRevert(abi.encodeWithSelector(IGateway.InvalidAttribute.selector, twice[1]));
        gateway.sendMessage(evm(B, ALICE), "", twice);
    }

    function _refusedAtSending(bytes memory attribute) private {
        bytes[] memory attributes = one(attribute);
        vm.expectRevert(abi.encodeWithSelector(IGateway.InvalidAttribute.selector, attribute));
        gateway.sendMessage(evm(B, ALICE), "", attributes);
    }

    function test_valueAndAddressesThatAreNoneAreRefused() public {
        vm.deal(address(this), 1);
        vm.expectRevert(IGateway.UnsupportedNativeTransfer.selector);
        gateway.sendMessage{value: 1}(evm(B, ALICE), "", new bytes[](0));
        bytes[4] memory wrong = [bytes(""), hex"00010000010266", evm(B, address(0)), hex"000100020266aa01"];
        for (uint256 i; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IGateway.InvalidRecipient.selector, wrong[i]));
            gateway.sendMessage(wrong[i], "", new bytes[](0));
        }
    }

    // ---- Proofs ----

    function test_itIsHandledOnceAndTellsWhoSentIt() public {
        IGateway.Message memory message = _sendTo("hello", new bytes[](0));
        tick(1);
        bring(A, B, message);
        vm.assertEq(recipient.handled(), 1, "handled");
        vm.assertEq(keccak256(recipient.lastSender()), keccak256(evm(A, ALICE)), "from ALICE on A");
        refused(A, B, message, _settled(message, IGateway.Status.Delivered));
    }

    function test_whatNoHeadShowsIsNotHandled() public {
        IGateway.Message memory message = _sendTo("hello", new bytes[](0));
        // The newest checkpoint is older than the message.
        refused(A, B, message, abi.encodeWithSelector(IGateway.NotPosted.selector, idOf(message)));
        tick(1);
        message.payload = "forged";
        refused(A, B, message, abi.encodeWithSelector(IGateway.NotPosted.selector, idOf(message)));
    }

    function test_aChainSpeaksForItsOwnSendersOnly() public {
        // The kernel of A is corrupt, and posts what B's sender never said.
        IGateway.Message memory message =
            IGateway.Message(77, evm(STORE, ALICE), evm(B, address(recipient)), "", new bytes[](0));
        setWord(A, Slots.posted(1, address(gateway), idOf(message)), 1);
        tick(1);
        refused(A, B, message, abi.encodeWithSelector(IGateway.WrongSource.selector, message.sender, A));
    }

    function test_itIsHandledWhereItsRecipientIs() public {
        IGateway.Message memory message = _sendTo("hello", new bytes[](0));
        tick(1);
        refused(
            A, STORE, message, abi.encodeWithSelector(IGateway.WrongDestination.selector, message.recipient)
        );
    }

    function test_anyContractMayPostButForItselfAlone() public {
        IGateway.Message memory message =
            IGateway.Message(77, evm(A, ALICE), evm(B, address(recipient)), "", new bytes[](0));
        at(A).post(idOf(message));
        tick(1);
        refused(A, B, message, abi.encodeWithSelector(IGateway.NotPosted.selector, idOf(message)));
    }

    // ---- Failures ----

    function test_aFailureUndoesAllByDefaultAndMayBeTriedAgain() public {
        IGateway.Message memory message = _sendTo("hello", new bytes[](0));
        recipient.breakDown(true);
        tick(1);
        refused(A, B, message, abi.encodeWithSelector(Recipient.Broken.selector));
        recipient.breakDown(false);
        bring(A, B, message);
        vm.assertEq(recipient.handled(), 1, "handled after all");
    }

    function test_anotherAnswerIsAFailure() public {
        IGateway.Message memory message = _sendTo("other answer", new bytes[](0));
        tick(1);
        bytes memory why =
            abi.encodeWithSelector(IGateway.InvalidRecipientAnswer.selector, address(recipient));
        refused(A, B, message, why);
        IGateway.Message memory nobody = send(A, ALICE, evm(B, address(0xdead)), "", new bytes[](0));
        tick(1);
        refused(
            A, B, nobody, abi.encodeWithSelector(IGateway.InvalidRecipientAnswer.selector, address(0xdead))
        );
    }

    function test_aFailureIsTold() public {
        IGateway.Message memory message = _sendTo("words", one(_behavior(1)));
        tick(1);
        vm.expectEmit();
        emit IGateway.MessageFailed(idOf(message), "no words");
        bring(A, B, message);
        vm.assertEq(uint8(statusOf(message)), uint8(IGateway.Status.Failed), "failed");
    }

    function test_aLongAnswerIsNotCopied() public {
        IGateway.Message memory message = _sendTo("bomb", one(_behavior(2)));
        tick(1);
        bring(A, B, message);
        vm.assertEq(uint8(statusOf(message)), uint8(IGateway.Status.Failed), "and did no harm");
    }

    function test_retriesWaitAndEnd() public {
        IGateway.Message memory message = _sendTo("hello", two(_behavior(2), _policy(2, 10, 20_000)));
        recipient.breakDown(true);
        tick(1);
        bring(A, B, message);
        bytes32 id = idOf(message);
        refused(
            A, B, message, abi.encodeWithSelector(IGateway.RetryTooEarly.selector, id, block.timestamp + 10)
        );
        tick(10);
        bring(A, B, message);
        refused(
            A, B, message, abi.encodeWithSelector(IGateway.RetryTooEarly.selector, id, block.timestamp + 20)
        );
        tick(20);
        bring(A, B, message);
        tick(1000);
        recipient.breakDown(false);
        refused(A, B, message, abi.encodeWithSelector(IGateway.RetriesExhausted.selector, id, 3));
    }

    /// @dev I9: a delay that is too short to grow is found without counting every retry.
    function test_aDelayThatDoesNotGrowCostsNothing() public {
        IGateway.Message memory message =
            _sendTo("hello", two(_behavior(2), _policy(type(uint16).max, 1, 10_001)));
        bytes32 id = idOf(message);
        tick(1);
        // As after 60,000 failures; the second word of the gateway's storage has the records.
        uint256 record = uint256(IGateway.Status.Failed) | 60_000 << 8 | block.timestamp << 40;
        vm.store(address(gateway), keccak256(abi.encode(id, 1)), bytes32(record));
        (, uint32 failures,) = gateway.statusOf(id);
        vm.assertEq(failures, 60_000);
        uint256 slot = Slots.posted(1, address(gateway), id);
        bytes memory call = abi.encodeCall(IGateway.relay, (headProof(A), leafProof(A, slot), message));
        vm.chainId(B);
        uint256 gas = gasleft();
        (bool success, bytes memory answer) = address(gateway).call(call);
        gas -= gasleft();
        vm.assertFalse(success);
        vm.assertEq(bytes32(bytes4(answer)), bytes32(IGateway.RetryTooEarly.selector));
        vm.assertLe(gas, 300_000, "as after one");
    }

    function test_nobodyMakesItFailForWantOfGas() public {
        bytes memory gasLimit = abi.encodeWithSelector(AttributesLibrary.MIN_GAS_LIMIT, 300_000);
        IGateway.Message memory message = _sendTo("gas", two(_behavior(2), gasLimit));
        tick(1);
        uint256 slot = Slots.posted(1, address(gateway), idOf(message));
        bytes memory call = abi.encodeCall(IGateway.relay, (headProof(A), leafProof(A, slot), message));
        vm.chainId(B);
        for (uint256 limit = 150_000; limit < 600_000; limit += 5_000) {
            (bool success,) = address(gateway).call{gas: limit}(call);
            IGateway.Status status = statusOf(message);
            vm.assertTrue(status != IGateway.Status.Failed, "never for want of gas");
            if (success) {
                vm.assertEq(recipient.handled(), 1, "handled");
                return;
            }
        }
        vm.assertTrue(false, "gas enough, and not handled");
    }

    function test_aRecipientThatComesBackInFindsItDone() public {
        IGateway.Message memory message = _sendTo("hello", new bytes[](0));
        tick(1);
        uint256 slot = Slots.posted(1, address(gateway), idOf(message));
        recipient.reenterWith(
            gateway, abi.encodeCall(IGateway.relay, (headProof(A), leafProof(A, slot), message))
        );
        bring(A, B, message);
        vm.assertEq(recipient.handled(), 1, "once");
    }

    // ---- Time and order ----

    function test_itIsHandledWithinItsTime() public {
        uint256 start = block.timestamp;
        IGateway.Message memory message = _sendTo(
            "hello",
            two(
                abi.encodeWithSelector(AttributesLibrary.DELIVER_AFTER, start + 10),
                abi.encodeWithSelector(AttributesLibrary.DELIVER_BEFORE, start + 20)
            )
        );
        tick(9);
        refused(A, B, message, abi.encodeWithSelector(IGateway.TooEarly.selector, idOf(message), start + 10));
        tick(12);
        refused(A, B, message, abi.encodeWithSelector(IGateway.Expired.selector, idOf(message), start + 20));
    }

    function test_itComesAfterWhatItDependsOn() public {
        IGateway.Message memory first = _sendTo("first", new bytes[](0));
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = idOf(first);
        IGateway.Message memory second =
            _sendTo("second", one(abi.encodeWithSelector(AttributesLibrary.DEPENDS_ON, ids)));
        tick(1);
        refused(
            A, B, second, abi.encodeWithSelector(IGateway.DependencyMissing.selector, idOf(second), ids[0])
        );
        bring(A, B, first);
        bring(A, B, second);
        vm.assertEq(recipient.handled(), 2, "both");
    }

    function test_itsSenderMayCancelIt() public {
        bytes[] memory attributes = one(abi.encodeWithSelector(AttributesLibrary.CANCELLABLE, true));
        IGateway.Message memory message = _sendTo("hello", attributes);
        vm.chainId(A);
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotSender.selector, address(this)));
        gateway.cancel(message);
        vm.prank(ALICE);
        gateway.cancel(message);
        tick(1);
        bringCancellation(A, B, message);
        refused(A, B, message, _settled(message, IGateway.Status.Cancelled));

        IGateway.Message memory firm = _sendTo("hello", new bytes[](0));
        vm.chainId(A);
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotCancellable.selector, idOf(firm)));
        gateway.cancel(firm);
    }

    // ---- Generations ----

    function test_whatOnlyAnEarlierGenerationSaidIsSaidAgainAndHandledOnce() public {
        IGateway.Message memory message = _sendTo("hello", new bytes[](0));
        IGateway.Message memory never =
            IGateway.Message(9, message.sender, message.recipient, "", new bytes[](0));
        tick(1);
        fence(A);
        addHead(A, 2, 2);
        forget(A);
        heads[headIndex(A)].status = 1;
        tick(1);
        tick(1);
        vm.chainId(A);
        vm.expectRevert(abi.encodeWithSelector(IGateway.NotPosted.selector, idOf(never)));
        gateway.repost(1, never);
        gateway.repost(1, message);
        tick(1);
        bring(A, B, message);
        vm.assertEq(recipient.handled(), 1, "handled");

        // Under the last head of the first generation it stands as well.
        uint256 old = headIndex(A) - 1;
        uint256 slot = Slots.posted(1, address(gateway), idOf(message));
        vm.chainId(B);
        bytes memory call =
            abi.encodeCall(IGateway.relay, (headProofAt(old), leafProofAt(old, slot), message));
        vm.expectRevert(_settled(message, IGateway.Status.Delivered));
        (bool ignored,) = address(gateway).call(call);
        ignored;
    }

    function test_aProofUnderAForgottenRootIsRefused() public {
        IGateway.Message memory message = _sendTo("hello", new bytes[](0));
        tick(1);
        uint256 slot = Slots.posted(1, address(gateway), idOf(message));
        bytes memory call = abi.encodeCall(IGateway.relay, (headProof(A), leafProof(A, slot), message));
        uint64 number = newest.number;
        for (uint256 i; i < 64; ++i) {
            tick(1);
        }
        vm.chainId(B);
        vm.expectRevert(abi.encodeWithSelector(Heads.UnknownCheckpoint.selector, number));
        (bool ignored,) = address(gateway).call(call);
        ignored;
    }

    function test_aHashIsPostedOnceAndOnlyWithALease() public {
        at(A).post(bytes32("x"));
        vm.expectRevert(abi.encodeWithSelector(IKernel.AlreadyPosted.selector, bytes32("x")));
        kernels[A].post(bytes32("x"));
        vm.warp(block.timestamp + LEASE + 1);
        vm.expectRevert();
        kernels[A].post(bytes32("y"));
    }

    function _behavior(uint8 behavior) private pure returns (bytes memory) {
        return abi.encodeWithSelector(AttributesLibrary.REVERT_BEHAVIOR, behavior);
    }

    function _policy(uint16 retries, uint32 delay, uint32 backoff) private pure returns (bytes memory) {
        return
            abi.encodeWithSelector(AttributesLibrary.RETRY_POLICY, abi.encodePacked(retries, delay, backoff));
    }
}
