// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IFrames} from "../interfaces/IFrames.sol";
import {IKernel} from "../interfaces/IKernel.sol";
import {IMessages} from "../interfaces/IMessages.sol";
import {Accounts} from "../libraries/Accounts.sol";
import {Birth} from "../libraries/Birth.sol";
import {ClosedLanes} from "../libraries/ClosedLanes.sol";
import {Direct} from "../libraries/Direct.sol";
import {Heads} from "../libraries/Heads.sol";
import {Homes} from "../libraries/Homes.sol";
import {Inbox} from "../libraries/Inbox.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {Lane} from "../libraries/Lane.sol";
import {LaneEnds} from "../libraries/LaneEnds.sol";
import {Lock} from "../libraries/Lock.sol";
import {Message} from "../libraries/Message.sol";
import {Outbox} from "../libraries/Outbox.sol";
import {Slots} from "../libraries/Slots.sol";
import {Tariff} from "../libraries/Tariff.sol";
import {Words} from "../libraries/Words.sol";
import {AccountWord, STATUS_APP, STATUS_HERE} from "../types/AccountWord.sol";
import {ClosedLane, HeadProof, HEAD_HUB, LaneName, LeafProof} from "../types/Network.sol";
import {FORWARDED, PARKED, TAKEN} from "../types/Outcomes.sol";
import {Guarded} from "./Guarded.sol";

/// @title What travels between chains
/// @notice The kernel's functions for lanes; runs in the kernel's storage by delegatecall.
contract Lanes is Guarded {
    using Words for Words.Journal;

    /// @dev Accounts that one `depart` moves at most.
    uint256 private constant DEPARTURES_MAX = 256;

    /// @dev Gas for what follows the last message: the lane's end, the executor's pay, the logs.
    uint256 private constant RESERVE_GAS = 150_000;

    /// @dev No outcome: a message that is not handled now.
    uint256 private constant WAITS = 256;

    address private immutable BRIDGE;
    address private immutable REGISTRY;

    /// @dev What one call of `deliver`, or of `takeBack`, has done so far.
    struct Delivery {
        LaneName lane;
        uint256 detours; // 1: taken back
        uint256 slot;
        uint256 taken; // what the lane has delivered: messages, and their gas
        uint256 handled;
        bytes32 hash;
        uint256 tariff;
        bool called; // apps, which may have written what the journal holds; or what came was prepaid
        bytes outcomes;
        bytes32[] hashes; // the running hash after each message
    }

    constructor(address bridge, address registry) {
        BRIDGE = bridge;
        REGISTRY = registry;
    }

    /// @dev See {IKernel-deliver}.
    function deliver(
        HeadProof calldata from,
        LeafProof calldata end,
        bytes[] calldata messages,
        bytes32[] calldata rest
    ) external leasedUnlessHub locked {
        KernelStorage.Layout storage l = KernelStorage.layout();
        Delivery memory delivery;
        uint24 generation = l.generation;
        delivery.lane = LaneName(from.head.chainId, from.head.generation, uint64(block.chainid), generation);
        Heads.check(l, from);
        Heads.checkWord(
            from.head, Slots.laneOut(from.head.generation, uint64(block.chainid), generation), end
        );
        delivery.slot = Slots.laneIn(generation, from.head.chainId, from.head.generation);
        delivery.taken = Words.read(delivery.slot + 1);
        uint64 first = uint64(delivery.taken);
        delivery.hash = bytes32(Words.read(delivery.slot));
        _handleAll(delivery, end.word, messages, rest);
        emit IKernel.Delivered(from.head.chainId, from.head.generation, first, delivery.outcomes);
    }

    /// @dev See {IKernel-takeBack}.
    function takeBack(ClosedLane calldata closed, bytes[] calldata messages, bytes32[] calldata rest)
        external
        leasedUnlessHub
        locked
    {
        Delivery memory delivery;
        delivery.detours = 1;
        delivery.lane = ClosedLanes.name(closed);
        bytes32 end = ClosedLanes.end(closed, delivery.lane);
        delivery.slot = Slots.laneBack(KernelStorage.layout().generation, delivery.lane);
        (delivery.hash, delivery.taken) = ClosedLanes.cursor(closed, delivery.lane, delivery.slot);
        uint64 first = uint64(delivery.taken);
        Outbox.setRenewed(true);
        _handleAll(delivery, end, messages, rest);
        Outbox.setRenewed(false);
        emit IKernel.TakenBack(delivery.lane, first, delivery.outcomes);
    }

    /// @dev Handles what can be of `messages`, and pays for it.
    function _handleAll(
        Delivery memory delivery,
        bytes32 end,
        bytes[] calldata messages,
        bytes32[] calldata rest
    ) private {
        uint256 writes = _join(delivery, end, messages, rest);
        if (delivery.detours != 0) writes += messages.length * Lane.WRITES;
        Words.Journal memory journal = Words.open(writes + Lane.WRITES + 1 + Tariff.WRITES);
        _handle(journal, delivery, messages);
        if (delivery.handled == 0) revert IKernel.NothingDone();
        journal.write(delivery.slot, uint256(delivery.hash));
        journal.write(delivery.slot + 1, delivery.taken);
        if (delivery.called) Tariff.earn(journal);
        Tariff.pay(journal, msg.sender, delivery.tariff);
        if (delivery.called) {
            journal.refresh();
            LaneEnds.log();
        }
        journal.close();
    }

    /// @dev See {IKernel-sweep}.
    function sweep(uint64 chainId, address[] calldata owners) external leasedUnlessHub locked {
        if (owners.length > Message.CREDITS_MAX) {
            revert IKernel.TooMany(owners.length, Message.CREDITS_MAX);
        }
        KernelStorage.Layout storage l = KernelStorage.layout();
        Lane.End memory end = Lane.open(chainId, Message.CREDIT);
        Words.Journal memory journal = Words.open(owners.length + Lane.WRITES + Tariff.WRITES);
        bytes memory message = abi.encodePacked(Message.CREDIT, new bytes(owners.length * 32));
        uint256 count;
        for (uint256 i; i < owners.length; ++i) {
            AccountWord word = Homes.at(Slots.account(owners[i]), l.generation);
            uint256 id = Slots.account(owners[i]);
            if (word.balance() == 0 || !Birth.livesAt(word, id, id, end)) continue;
            bytes32 credit = Lane.credit(owners[i], word.balance());
            // `message` has room for one credit of each owner.
            assembly ("memory-safe") {
                mstore(add(message, add(0x21, shl(5, count))), credit)
            }
            ++count;
            journal.write(Slots.account(owners[i]), AccountWord.unwrap(word.withBalance(0)));
        }
        if (count == 0) revert IKernel.NothingDone();
        // Shortens it to the credits that are in it.
        assembly ("memory-safe") {
            mstore(message, add(1, shl(5, count)))
        }
        Lane.append(end, message);
        Lane.close(journal, end);
        Tariff.pay(journal, msg.sender, count * Tariff.SWEEP);
        journal.close();
    }

    /// @dev See {IKernel-depart}. Passes over who is not here, or has not stayed long enough.
    function depart(uint64 chainId, address[] calldata owners) external leasedUnlessHub locked {
        if (owners.length > DEPARTURES_MAX) revert IKernel.TooMany(owners.length, DEPARTURES_MAX);
        KernelStorage.Layout storage l = KernelStorage.layout();
        if (msg.sender != l.agent) revert IKernel.NotAgent(msg.sender);
        Lane.End memory end = Lane.open(chainId, Message.ACCOUNT);
        Words.Journal memory journal = Words.open(owners.length + Lane.WRITES);
        uint256 before = end.counts;
        for (uint256 i; i < owners.length; ++i) {
            AccountWord word = Homes.at(Slots.account(owners[i]), l.generation);
            if (word.status() != STATUS_HERE) continue;
            if (uint256(word.since()) + l.minimumStay > block.timestamp) continue;
            Accounts.departOver(journal, end, owners[i], word);
        }
        if (end.counts == before) revert IKernel.NothingDone();
        Lane.close(journal, end);
        journal.close();
    }

    /// @dev See {IKernel-acknowledge}.
    function acknowledge(HeadProof calldata to, LeafProof calldata taken) external leasedUnlessHub locked {
        KernelStorage.Layout storage l = KernelStorage.layout();
        (uint64 chainId, uint24 generation) = (to.head.chainId, to.head.generation);
        Heads.check(l, to);
        Heads.checkWord(to.head, Slots.laneIn(generation, uint64(block.chainid), l.generation) + 1, taken);

        uint256 slot = Slots.laneOut(l.generation, chainId, generation) + 1;
        uint256 counts = Words.read(slot);
        uint256 after_ = Lane.acknowledged(counts, uint256(taken.word));
        if (uint64(uint256(taken.word)) <= Lane.acknowledgedCount(counts)) {
            revert IKernel.NotNewer(to.checkpoint);
        }
        if (after_ == 0) revert IKernel.WrongMessages(chainId, generation);
        Words.Journal memory journal = Words.open(1 + Tariff.WRITES);
        journal.write(slot, after_);
        if (Lane.frees(counts, after_)) Tariff.pay(journal, msg.sender, Tariff.ACKNOWLEDGE);
        journal.close();
    }

    /// @dev See {IKernel-unpark}.
    function unpark(LaneName calldata lane, uint64 index, bytes calldata message)
        external
        leasedUnlessHub
        locked
    {
        KernelStorage.Layout storage l = KernelStorage.layout();
        bytes32 id = _messageId(lane, index, keccak256(message));
        uint256 slot = Slots.parked(l.generation, id);
        if (Words.read(slot) == 0) revert IKernel.NotParked(id);

        uint256 kind = Inbox.kindOf(message);
        Words.Journal memory journal = Words.open(2 + Message.writesOf(kind));
        journal.write(slot, 0);
        if (!_hasGas(journal, kind)) revert IKernel.NothingDone();
        Outbox.setRenewed(true);
        bool isOwn = lane.toChain == block.chainid && lane.toGeneration == l.generation;
        (uint256 outcome,) = _take(journal, l, kind, message, isOwn ? 0 : 1);
        Outbox.setRenewed(false);
        if (outcome == PARKED) revert IKernel.StillParked(id);
        Tariff.earn(journal);
        journal.refresh();
        LaneEnds.log();
        emit IKernel.Unparked(lane, index);
        journal.close();
    }

    /// @dev See {IKernel-post}.
    function post(bytes32 hash) external leased locked {
        uint256 slot = Slots.posted(KernelStorage.layout().generation, msg.sender, hash);
        if (Words.read(slot) != 0) revert IKernel.AlreadyPosted(hash);
        emit IKernel.Posted(msg.sender, hash);
        Words.Journal memory journal = Words.open(1);
        journal.write(slot, 1);
        journal.close();
    }

    /// @dev See {IKernel-bridgeIn}. Where the birth chain takes no messages, the next one in order does: a pocket is as good anywhere.
    function bridgeIn(address owner, uint96 amount) external locked {
        KernelStorage.Layout storage l = KernelStorage.layout();
        if (msg.sender != BRIDGE || l.status != HEAD_HUB) revert IKernel.NotBridge(msg.sender);
        bytes memory message = abi.encodePacked(Message.CREDIT, Lane.credit(owner, amount));
        Words.Journal memory journal = Words.open(Lane.WRITES);
        Lane.send(journal, _creditChain(owner), message);
        journal.close();
    }

    /// @dev Where the hub sends a credit: to its owner's birth chain, or else to the next one in order that takes messages now.
    function _creditChain(address owner) private view returns (uint64 chainId) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        uint256 count = l.genesisCount;
        uint256 place = Birth.place(Slots.account(owner), count);
        chainId = l.genesis[place];
        uint256 gas = Message.gasOf(1);
        for (uint256 i = 1; i < count && !Lane.canSend(chainId, Message.CREDIT, gas); ++i) {
            chainId = l.genesis[(place + i) % count];
        }
    }

    /// @dev What the hub does with a credit that comes back: nobody lives there, so it goes to another chain (P14). False where none takes it now.
    function _sendAnew(Words.Journal memory journal, bytes calldata message) private returns (bool) {
        uint64 chainId = _creditChain(address(bytes20(message[1:21])));
        if (!Lane.canSend(chainId, Message.CREDIT, Message.gasOf(1))) return false;
        Lane.send(journal, chainId, message);
        return true;
    }

    /// @dev Reverts unless `messages` and then `rest` lead from what was taken to the lane's proved end. Returns how many words
    /// the messages write at most.
    function _join(Delivery memory delivery, bytes32 end, bytes[] calldata messages, bytes32[] calldata rest)
        private
        pure
        returns (uint256 writes)
    {
        if (rest.length > Lane.OUTSTANDING_MAX) {
            revert IKernel.TooMany(rest.length, Lane.OUTSTANDING_MAX);
        }
        if (messages.length > Lane.OUTSTANDING_MAX) {
            revert IKernel.TooMany(messages.length, Lane.OUTSTANDING_MAX);
        }
        bytes32 hash = delivery.hash;
        uint256 count = messages.length;
        bytes32[] memory hashes = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            bytes calldata message = messages[i];
            hash = Lane.extend(hash, keccak256(message));
            hashes[i] = hash;
            writes += Message.writesOf(Inbox.kindOf(message));
        }
        delivery.hashes = hashes;
        for (uint256 i; i < rest.length; ++i) {
            hash = Lane.extend(hash, rest[i]);
        }
        if (hash != end) {
            revert IKernel.WrongMessages(delivery.lane.fromChain, delivery.lane.fromGeneration);
        }
    }

    /// @dev Handles messages until one is early or gas might not do. Whoever calls cannot make a message fail by
    /// starving it (P9).
    function _handle(Words.Journal memory journal, Delivery memory delivery, bytes[] calldata messages)
        private
    {
        bytes memory outcomes = new bytes(messages.length);
        uint256 i;
        for (; i < messages.length; ++i) {
            uint256 outcome = _handleOne(journal, delivery, messages[i]);
            if (outcome == WAITS) break;
            // There is a byte for each message.
            assembly ("memory-safe") {
                mstore8(add(add(outcomes, 0x20), i), outcome)
            }
        }
        // Shortens the list to what was handled.
        assembly ("memory-safe") {
            mstore(outcomes, i)
        }
        delivery.handled = i;
        delivery.outcomes = outcomes;
        if (i != 0) delivery.hash = delivery.hashes[i - 1];
    }

    /// @dev Its outcome; WAITS where it is not handled now.
    function _handleOne(Words.Journal memory journal, Delivery memory delivery, bytes calldata message)
        private
        returns (uint256 outcome)
    {
        uint256 kind = Inbox.kindOf(message);
        if (Inbox.isEarly(kind, message) || !_hasGas(journal, kind)) return WAITS;
        outcome = _takeOne(journal, delivery, kind, message);
        if (outcome == WAITS) return WAITS;
        if (outcome == PARKED) {
            bytes32 id = _messageId(delivery.lane, uint64(delivery.taken), keccak256(message));
            journal.write(Slots.parked(KernelStorage.layout().generation, id), 1);
        }
        delivery.taken = Lane.delivered(delivery.taken, Message.gasOf(kind));
    }

    function _takeOne(
        Words.Journal memory journal,
        Delivery memory delivery,
        uint256 kind,
        bytes calldata message
    ) private returns (uint256 outcome) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        uint256 detours = delivery.detours;
        if (detours != 0 && l.status == HEAD_HUB) return _sendAnew(journal, message) ? FORWARDED : WAITS;
        if (kind >= Message.KIND_PIECE) delivery.called = true;
        uint256 tariff;
        (outcome, tariff) = _take(journal, l, kind, message, detours);
        unchecked {
            // Gas that there is.
            delivery.tariff += tariff;
        }
    }

    /// @dev Takes in one message, whole or not at all; returns its outcome, and what that is paid for. What moves comes with its next version where it comes in
    /// elsewhere than where it was sent (`detours` is 1): notes that say so are newer than those that say where it never came.
    function _take(
        Words.Journal memory journal,
        KernelStorage.Layout storage l,
        uint256 kind,
        bytes calldata message,
        uint256 detours
    ) private returns (uint256 outcome, uint256 tariff) {
        bool isTaken;
        if (l.status == HEAD_HUB) {
            isTaken = Inbox.takeOnHub(BRIDGE, REGISTRY, kind, message);
        } else if (kind >= Message.KIND_CALL) {
            Direct.check();
            return _receiveCall(l.generation, message);
        } else {
            isTaken = Inbox.take(journal, l, kind, message, detours);
        }
        if (!isTaken) return (PARKED, 0);
        return (TAKEN, Tariff.ofMessage(kind, message));
    }

    /// @dev In a frame of its own: apps run, and may do all that they may in a step, but enter the kernel (P27).
    function _receiveCall(uint24 generation, bytes calldata message)
        private
        returns (uint256 outcome, uint256 tariff)
    {
        Lock.openStep(uint256(generation) << 96);
        uint256 spent = gasleft();
        (bool success, bytes memory answer) =
            address(this).call(abi.encodeCall(IFrames.receiveCall, (message)));
        spent -= gasleft();
        // All that it did is undone, and what it carried goes back: where it failed, and where what it sent to an object here can be neither handled nor given back, or
        // any app that the handler calls could keep for good what the call carries.
        if (!success && _mayBounce(answer)) {
            (success, answer) = address(this).call(abi.encodeCall(IFrames.bounceCall, (message, spent)));
        }
        Lock.set(Lock.HELD);
        if (!success) return (PARKED, 0);
        (outcome, tariff) = abi.decode(answer, (uint256, uint256));
        return (outcome, outcome == PARKED ? 0 : tariff + Tariff.CALL);
    }

    /// @dev Not for want of gas, which whoever delivers may bring another time (P9).
    function _mayBounce(bytes memory reason) private pure returns (bool) {
        return reason.length >= 4 && bytes4(reason) != IMessages.MessagesUnpaid.selector;
    }

    /// @dev Whether a message can be handled, and what follows the last one be done, with the gas that is left.
    function _hasGas(Words.Journal memory journal, uint256 kind) private view returns (bool) {
        bool isHub = KernelStorage.layout().status == HEAD_HUB;
        unchecked {
            // Constants, and a length that was paid for.
            return gasleft() >= Inbox.gasOf(kind, isHub) + RESERVE_GAS + journal.length() / 64 * Words.LOG_GAS;
        }
    }

    function _messageId(LaneName memory lane, uint64 index, bytes32 messageHash)
        private
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(lane, index, messageHash));
    }
}
