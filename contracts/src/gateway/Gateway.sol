// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {
    IERC7786GatewaySource,
    IERC7786Recipient
} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";
import {IKernel} from "../kernel/interfaces/IKernel.sol";
import {Slots} from "../kernel/libraries/Slots.sol";
import {HeadProof, LeafProof} from "../kernel/types/Network.sol";
import {Attributes, AttributesLibrary} from "./Attributes.sol";
import {IGateway} from "./IGateway.sol";

/// @dev See {IGateway}. It stands at the same address on every chain, beside the kernel, which posts for it and checks proofs. It holds nothing, and has no power over anything.
contract Gateway is IGateway {
    using AttributesLibrary for bytes[];
    using InteroperableAddress for bytes;

    /// @dev What is known here of a message that was brought here.
    struct Record {
        Status status;
        uint32 failures;
        uint64 failedAt; // seconds
    }

    /// @dev Copied of a recipient's answer, or of why it reverted: it may be as long as gas allows.
    uint256 private constant ANSWER_BYTES_MAX = 1024;
    /// @dev Gas for what follows the recipient's call.
    uint256 private constant RESERVE_GAS = 60_000;
    uint256 private constant BASIS_POINTS = 10_000;

    IKernel public immutable KERNEL;

    uint256 private _nonce;
    mapping(bytes32 id => Record) private _records;

    constructor(IKernel kernel) {
        KERNEL = kernel;
    }

    /// @inheritdoc IERC7786GatewaySource
    function supportsAttribute(bytes4 selector) external pure returns (bool) {
        return AttributesLibrary.isSupported(selector);
    }

    /// @inheritdoc IGateway
    function messageId(Message calldata message) external pure returns (bytes32) {
        return _idOf(message);
    }

    /// @inheritdoc IGateway
    function statusOf(bytes32 id) external view returns (Status status, uint32 failures, uint64 failedAt) {
        Record storage record = _records[id];
        return (record.status, record.failures, record.failedAt);
    }

    /// @inheritdoc IERC7786GatewaySource
    function sendMessage(bytes calldata recipient, bytes calldata payload, bytes[] calldata attributes)
        external
        payable
        returns (bytes32 sendId)
    {
        if (msg.value != 0) revert UnsupportedNativeTransfer();
        (bool isEvm, uint256 chainId, address receiver) = recipient.tryParseEvmV1Calldata();
        if (!isEvm || chainId == 0 || receiver == address(0)) revert InvalidRecipient(recipient);
        attributes.read();

        bytes memory sender = InteroperableAddress.formatEvmV1(block.chainid, msg.sender);
        uint256 nonce = _nonce++;
        sendId = keccak256(abi.encode(Message(nonce, sender, recipient, payload, attributes)));
        KERNEL.post(sendId);
        emit MessageNumbered(sendId, nonce);
        emit MessageSent(sendId, sender, recipient, payload, 0, attributes);
    }

    /// @inheritdoc IGateway
    function relay(HeadProof calldata from, LeafProof calldata posted, Message calldata message) external {
        bytes32 id = _idOf(message);
        _checkPosted(from, posted, id, message.sender);
        (, uint256 chainId, address recipient) = message.recipient.tryParseEvmV1Calldata();
        if (chainId != block.chainid) revert WrongDestination(message.recipient);
        Attributes memory a = message.attributes.read();
        Record storage record = _records[id];
        _checkDue(id, record, a);

        // Before the call, which may come back here.
        record.status = Status.Delivered;
        (bool success, bytes memory answer) = _call(recipient, id, message, a.minGasLimit);
        if (success) {
            emit MessageDelivered(id, recipient);
        } else if (a.revertBehavior == AttributesLibrary.REVERT) {
            if (answer.length == 0) revert InvalidRecipientAnswer(recipient);
            // As it came.
            assembly ("memory-safe") {
                revert(add(answer, 0x20), mload(answer))
            }
        } else {
            (record.status, record.failures, record.failedAt) =
            (Status.Failed, record.failures + 1, uint64(block.timestamp));
            if (a.revertBehavior == AttributesLibrary.TELL) emit MessageFailed(id, _reason(answer));
        }
    }

    /// @inheritdoc IGateway
    function cancel(Message calldata message) external {
        bytes32 id = _idOf(message);
        (, uint256 chainId, address sender) = message.sender.tryParseEvmV1Calldata();
        if (chainId != block.chainid || sender != msg.sender) revert NotSender(msg.sender);
        if (!message.attributes.read().cancellable) revert NotCancellable(id);
        KERNEL.post(_cancellationOf(id));
    }

    /// @inheritdoc IGateway
    function relayCancellation(HeadProof calldata from, LeafProof calldata posted, Message calldata message)
        external
    {
        bytes32 id = _idOf(message);
        _checkPosted(from, posted, _cancellationOf(id), message.sender);
        Record storage record = _records[id];
        if (record.status == Status.Delivered || record.status == Status.Cancelled) {
            revert Settled(id, record.status);
        }
        record.status = Status.Cancelled;
        emit MessageCancelled(id);
    }

    /// @inheritdoc IGateway
    function repost(uint24 generation, Message calldata message) external {
        bytes32 id = _idOf(message);
        uint256[] memory slots = new uint256[](1);
        slots[0] = Slots.posted(generation, address(this), id);
        if (KERNEL.words(slots)[0] == 0) revert NotPosted(id);
        KERNEL.post(id);
    }

    /// @dev Reverts unless the gateway of the chain of `sender` has posted `hash`, as a head under a checkpoint shows. The chain that posted may be the
    /// liar: it speaks for senders of its own alone.
    function _checkPosted(
        HeadProof calldata from,
        LeafProof calldata posted,
        bytes32 hash,
        bytes calldata sender
    ) private view {
        (, uint256 chainId,) = sender.tryParseEvmV1Calldata();
        if (chainId != from.head.chainId) revert WrongSource(sender, from.head.chainId);
        KERNEL.prove(from, Slots.posted(from.head.generation, address(this), hash), posted);
        if (posted.word == 0) revert NotPosted(hash);
    }

    /// @dev Reverts unless the message may be handled now.
    function _checkDue(bytes32 id, Record storage record, Attributes memory a) private view {
        if (record.status == Status.Delivered || record.status == Status.Cancelled) {
            revert Settled(id, record.status);
        }
        if (block.timestamp < a.deliverAfter) revert TooEarly(id, a.deliverAfter);
        if (a.deliverBefore != 0 && block.timestamp > a.deliverBefore) revert Expired(id, a.deliverBefore);
        for (uint256 i; i < a.dependsOn.length; ++i) {
            if (_records[a.dependsOn[i]].status != Status.Delivered) {
                revert DependencyMissing(id, a.dependsOn[i]);
            }
        }
        if (record.failures == 0 || !a.hasRetryPolicy) return;
        if (record.failures > a.retriesMax) revert RetriesExhausted(id, record.failures);
        uint256 notBefore = record.failedAt + _delay(a, record.failures);
        if (block.timestamp < notBefore) revert RetryTooEarly(id, notBefore);
    }

    /// @dev Seconds before retry number `retry`, from 1 on.
    function _delay(Attributes memory a, uint256 retry) private pure returns (uint256 delay) {
        delay = a.retryDelay;
        if (a.backoff <= BASIS_POINTS) return delay;
        // What does not grow once, for it is so short, never does; what is past 64 bits is for ever.
        for (uint256 i = 1; i < retry && delay < type(uint64).max; ++i) {
            uint256 next = delay * a.backoff / BASIS_POINTS;
            if (next == delay) return delay;
            delay = next;
        }
    }

    /// @dev Calls the recipient with all gas but the reserve, which is at least `minGas`. `answer` is why it failed, as far as it is copied.
    function _call(address recipient, bytes32 id, Message calldata message, uint256 minGas)
        private
        returns (bool success, bytes memory answer)
    {
        bytes memory data =
            abi.encodeCall(IERC7786Recipient.receiveMessage, (id, message.sender, message.payload));
        uint256 needed = minGas * 64 / 63 + RESERVE_GAS;
        if (gasleft() < needed) revert InsufficientGas(gasleft(), needed);
        uint256 limit = gasleft() - RESERVE_GAS;
        uint256 bytesMax = ANSWER_BYTES_MAX;
        bytes32 first;
        // Reads `data` alone; copies no more of the answer than that, to fresh memory, at the end of which the free pointer goes.
        assembly ("memory-safe") {
            success := call(limit, recipient, 0, add(data, 0x20), mload(data), 0, 0)
            let size := returndatasize()
            if gt(size, bytesMax) { size := bytesMax }
            answer := mload(0x40)
            mstore(answer, size)
            mstore(add(answer, 0x20), 0)
            returndatacopy(add(answer, 0x20), 0, size)
            mstore(0x40, add(answer, and(add(size, 0x5f), not(0x1f))))
            first := mload(add(answer, 0x20))
        }
        if (!success) return (false, answer);
        if (answer.length >= 32 && first == bytes32(IERC7786Recipient.receiveMessage.selector)) {
            return (true, answer);
        }
        return (false, abi.encodeWithSelector(InvalidRecipientAnswer.selector, recipient));
    }

    /// @dev The words of `Error(string)`, or the bytes as they are.
    function _reason(bytes memory answer) private pure returns (string memory) {
        if (answer.length < 68 || bytes4(answer) != bytes4(0x08c379a0)) return string(answer);
        bytes memory text;
        uint256 length;
        // Within `answer`: selector, offset, length, words.
        assembly ("memory-safe") {
            length := mload(add(answer, 0x44))
        }
        if (length > answer.length - 68) return string(answer);
        text = new bytes(length);
        assembly ("memory-safe") {
            mcopy(add(text, 0x20), add(answer, 0x64), length)
        }
        return string(text);
    }

    function _idOf(Message calldata message) private pure returns (bytes32) {
        return keccak256(abi.encode(message));
    }

    function _cancellationOf(bytes32 id) private pure returns (bytes32) {
        return keccak256(abi.encode("cancel", id));
    }
}
