// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IFrames} from "../interfaces/IFrames.sol";
import {IKernel} from "../interfaces/IKernel.sol";
import {IMessages} from "../interfaces/IMessages.sol";
import {Accounts} from "../libraries/Accounts.sol";
import {Birth} from "../libraries/Birth.sol";
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
import {Head, HeadProof, HEAD_HUB, LeafProof} from "../types/Network.sol";
import {PARKED, TAKEN} from "../types/Outcomes.sol";
import {Guarded} from "./Guarded.sol";

/// @title What travels between chains
/// @notice The kernel's functions for lanes; runs in the kernel's storage by delegatecall.
contract Lanes is Guarded {
    using Words for Words.Journal;

    /// @dev Accounts that one `depart` moves at most.
    uint256 private constant DEPARTURES_MAX = 256;

    /// @dev Gas for what follows the last message: the lane's end, the executor's pay, the logs.
    uint256 private constant RESERVE_GAS = 150_000;

    address private immutable BRIDGE;
    address private immutable REGISTRY;

    /// @dev What one call of `deliver` has done so far.
    struct Delivery {
        uint24 generation; // own
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
        delivery.generation = l.generation;
        Heads.check(l, from);
        Heads.checkWord(
            from.head, Slots.laneOut(from.head.generation, uint64(block.chainid), delivery.generation), end
        );
        delivery.slot = Slots.laneIn(delivery.generation, from.head.chainId, from.head.generation);
        delivery.taken = Words.read(delivery.slot + 1);
        uint64 first = uint64(delivery.taken);
        delivery.hash = bytes32(Words.read(delivery.slot));
        uint256 writes = _join(delivery, from.head, end.word, messages, rest);

        Words.Journal memory journal = Words.open(writes + Lane.WRITES + 1 + Tariff.WRITES);
        _handle(journal, delivery, from.head, messages);
        if (delivery.handled == 0) revert IKernel.NothingDone();
        journal.write(delivery.slot, uint256(delivery.hash));
        journal.write(delivery.slot + 1, delivery.taken);
        emit IKernel.Delivered(from.head.chainId, from.head.generation, first, delivery.outcomes);
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
            if (word.balance() == 0 || !Birth.livesAt(word, Slots.account(owners[i]), end)) continue;
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
    function unpark(uint64 chainId, uint24 generation, uint64 index, bytes calldata message)
        external
        leasedUnlessHub
        locked
    {
        KernelStorage.Layout storage l = KernelStorage.layout();
        bytes32 id = _messageId(chainId, generation, l.generation, index, keccak256(message));
        uint256 slot = Slots.parked(l.generation, id);
        if (Words.read(slot) == 0) revert IKernel.NotParked(id);

        uint256 kind = Inbox.kindOf(message);
        Words.Journal memory journal = Words.open(2 + Message.writesOf(kind));
        journal.write(slot, 0);
        if (!_hasGas(journal, kind)) revert IKernel.NothingDone();
        Outbox.setRenewed(true);
        (uint256 outcome,) = _take(journal, l, kind, message);
        Outbox.setRenewed(false);
        if (outcome == PARKED) revert IKernel.StillParked(id);
        Tariff.earn(journal);
        journal.refresh();
        LaneEnds.log();
        emit IKernel.Unparked(chainId, generation, index);
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
        uint256 count = l.genesisCount;
        uint256 place = Birth.place(Slots.account(owner), count);
        uint64 chainId = l.genesis[place];
        bytes memory message = abi.encodePacked(Message.CREDIT, Lane.credit(owner, amount));
        uint256 gas = Message.gasOf(message);
        for (uint256 i = 1; i < count && !Lane.canSend(chainId, Message.CREDIT, gas); ++i) {
            chainId = l.genesis[(place + i) % count];
        }
        Words.Journal memory journal = Words.open(Lane.WRITES);
        Lane.send(journal, chainId, message);
        journal.close();
    }

    /// @dev Reverts unless `messages` and then `rest` lead from what was taken to the lane's proved end. Returns how many words
    /// the messages write at most.
    function _join(
        Delivery memory delivery,
        Head calldata from,
        bytes32 end,
        bytes[] calldata messages,
        bytes32[] calldata rest
    ) private pure returns (uint256 writes) {
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
        if (hash != end) revert IKernel.WrongMessages(from.chainId, from.generation);
    }

    /// @dev Handles messages until one is early or gas might not do. Whoever calls cannot make a message fail by
    /// starving it (P9).
    function _handle(
        Words.Journal memory journal,
        Delivery memory delivery,
        Head calldata from,
        bytes[] calldata messages
    ) private {
        KernelStorage.Layout storage l = KernelStorage.layout();
        bytes memory outcomes = new bytes(messages.length);
        uint256 i;
        for (; i < messages.length; ++i) {
            bytes calldata message = messages[i];
            uint256 kind = Inbox.kindOf(message);
            if (Inbox.isEarly(kind, message) || !_hasGas(journal, kind)) break;
            (uint256 outcome, uint256 tariff) = _take(journal, l, kind, message);
            delivery.tariff += tariff;
            if (kind >= Message.KIND_PIECE) delivery.called = true;
            outcomes[i] = bytes1(uint8(outcome));
            if (outcome == PARKED) {
                _park(journal, delivery, from, uint64(delivery.taken), keccak256(message));
            }
            delivery.taken = Lane.delivered(delivery.taken, Message.gasOf(kind));
        }
        // Shortens the list to what was handled.
        assembly ("memory-safe") {
            mstore(outcomes, i)
        }
        delivery.handled = i;
        delivery.outcomes = outcomes;
        if (i != 0) delivery.hash = delivery.hashes[i - 1];
    }

    /// @dev Takes in one message, whole or not at all; returns its outcome, and what that is paid for.
    function _take(
        Words.Journal memory journal,
        KernelStorage.Layout storage l,
        uint256 kind,
        bytes calldata message
    ) private returns (uint256 outcome, uint256 tariff) {
        bool isTaken;
        if (l.status == HEAD_HUB) {
            isTaken = Inbox.takeOnHub(BRIDGE, REGISTRY, kind, message);
        } else if (kind >= Message.KIND_CALL) {
            Direct.check();
            return _receiveCall(l.generation, message);
        } else {
            isTaken = Inbox.take(journal, l, kind, message);
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

    function _park(
        Words.Journal memory journal,
        Delivery memory delivery,
        Head calldata from,
        uint256 index,
        bytes32 messageHash
    ) private {
        bytes32 id = _messageId(
            from.chainId, from.generation, delivery.generation, uint64(index), messageHash
        );
        journal.write(Slots.parked(delivery.generation, id), 1);
    }

    function _messageId(
        uint64 chainId,
        uint24 generation,
        uint24 ownGeneration,
        uint64 index,
        bytes32 messageHash
    ) private view returns (bytes32) {
        return keccak256(abi.encode(chainId, generation, block.chainid, ownGeneration, index, messageHash));
    }
}
