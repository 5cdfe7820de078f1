// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {HeadProof, LeafProof} from "../kernel/types/Network.sol";

/// @title The network as an ERC-7786 gateway
/// @notice For contracts of the chains themselves, which are no apps (P20): a message is sent once its chain's head shows it under a checkpoint, and
/// whoever wants it handled brings it, with the proof, to the gateway of its destination, which stands at the same address. Messages keep no order among
/// each other, but by `dependsOn`. ERC-7930 addresses name chains as `eip155`. Attributes are those of ERC-7985.
interface IGateway is IERC7786GatewaySource {
    /// @notice What is sent. Its hash, of the ABI encoding, is its id: the `sendId` and the `receiveId`.
    struct Message {
        uint256 nonce; // of the sending gateway
        bytes sender; // ERC-7930
        bytes recipient; // ERC-7930
        bytes payload;
        bytes[] attributes;
    }

    enum Status {
        Unknown,
        Delivered,
        Failed, // and may be tried again, as its retry policy says
        Cancelled
    }

    /// @notice What `MessageSent` leaves out of the message that it tells of.
    event MessageNumbered(bytes32 indexed sendId, uint256 nonce);
    event MessageDelivered(bytes32 indexed receiveId, address indexed recipient);
    /// @dev ERC-7985, `revertBehavior` 1.
    event MessageFailed(bytes32 sendId, string reason);
    event MessageCancelled(bytes32 indexed sendId);

    /// @notice Brings `message`, as the head `from` of its chain proves that it was sent.
    /// @param posted The word under which the sending kernel keeps it: `Slots.posted`.
    function relay(HeadProof calldata from, LeafProof calldata posted, Message calldata message) external;

    /// @notice Posts that the caller's own `cancellable` message is not wanted any more. It may be handled before that has arrived.
    function cancel(Message calldata message) external;
    /// @notice Brings what `cancel` posted.
    function relayCancellation(HeadProof calldata from, LeafProof calldata posted, Message calldata message)
        external;

    /// @notice Sends again what this chain sent in an earlier `generation` (P1), whose last head did not hold it. The destination handles it once. What was
    /// cancelled then is not cancelled by that: its sender cancels again.
    function repost(uint24 generation, Message calldata message) external;

    function messageId(Message calldata message) external pure returns (bytes32);
    /// @notice What became of a message that was brought here, how often its recipient reverted, and when it did last, in seconds.
    function statusOf(bytes32 id) external view returns (Status status, uint32 failures, uint64 failedAt);

    error UnsupportedNativeTransfer();
    /// @dev Thrown for an attribute that stands twice, is not encoded as ERC-7985 says, or is out of bounds.
    error InvalidAttribute(bytes attribute);
    error TooManyAttributes(uint256 count, uint256 max);
    /// @dev Thrown for an address that is not one of an EVM chain (ERC-7930, `eip155`, 20 bytes).
    error InvalidRecipient(bytes recipient);
    /// @dev Thrown where a message is brought to another chain than its recipient's.
    error WrongDestination(bytes recipient);
    /// @dev Thrown where a message says that it comes from another chain than the one that posted it, which that one could not know.
    error WrongSource(bytes sender, uint64 chainId);
    error NotPosted(bytes32 id);
    /// @dev Thrown for what is delivered or cancelled already.
    error Settled(bytes32 id, Status status);
    error TooEarly(bytes32 id, uint256 deliverAfter);
    error Expired(bytes32 id, uint256 deliverBefore);
    error DependencyMissing(bytes32 id, bytes32 dependency);
    error RetryTooEarly(bytes32 id, uint256 notBefore);
    error RetriesExhausted(bytes32 id, uint32 failures);
    error InsufficientGas(uint256 available, uint256 needed);
    /// @dev Thrown where a recipient answers something else than ERC-7786 asks.
    error InvalidRecipientAnswer(address recipient);
    error NotSender(address caller);
    error NotCancellable(bytes32 id);
}
