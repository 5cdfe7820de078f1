// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelStorage} from "./KernelStorage.sol";
import {LaneEnds} from "./LaneEnds.sol";
import {Message} from "./Message.sol";
import {Slots} from "./Slots.sol";
import {Words} from "./Words.sol";
import {HEAD_LIVE, HEAD_HUB} from "../types/Network.sol";

/// @dev The sending end of a lane, and the messages that travel in it (docs/WIRE.md, "Messages and lanes").
library Lane {
    using Words for Words.Journal;

    /// @dev Words that one run of messages, opened and closed once, writes.
    uint256 internal constant WRITES = 2;

    /// @dev Messages of a lane that are not proved delivered; the last eighth is kept for moves (P11).
    uint64 internal constant OUTSTANDING_MAX = 4096;
    uint64 internal constant OUTSTANDING_MAX_CREDITS = OUTSTANDING_MAX / 8 * 7;

    /// @dev The same for the gas that handling them takes at most: what a chain whose blocks hold 30 million gas handles in eight full ones, so that
    /// whoever comes last waits for seconds of that chain's work, and a chain that stops strands no more than that.
    uint64 internal constant GAS_OUTSTANDING_MAX = 240_000_000;
    uint64 internal constant GAS_OUTSTANDING_MAX_CREDITS = GAS_OUTSTANDING_MAX / 8 * 7;

    /// @dev The factor of a lane that has no room: what costs so much more than its constant is above any gas limit.
    uint256 internal constant FACTOR_FULL = type(uint32).max;

    /// @dev Where a lane's counts stand in their word: messages sent, messages acknowledged, gas sent, gas acknowledged, 64 bits each.
    uint256 private constant ACKNOWLEDGED_SHIFT = 64;
    uint256 private constant GAS_SHIFT = 128;
    uint256 private constant GAS_ACKNOWLEDGED_SHIFT = 192;
    /// @dev And at the receiving end: messages delivered, and the gas that they stood for.
    uint256 private constant GAS_DELIVERED_SHIFT = 64;

    /// @dev Thrown when the destination is not known to be live.
    error NoLane(uint64 chainId);
    /// @dev Thrown when too much of the lane is not proved delivered.
    error LaneFull(uint64 chainId);

    event Sent(uint64 indexed chainId, uint24 generation, uint64 index, bytes message);

    /// @dev A lane's end while messages join it; stored once, at `close`.
    struct End {
        uint64 chainId;
        uint24 chainGeneration;
        uint256 slot;
        bytes32 hash;
        uint256 counts;
    }

    /// @dev One credit of a credit message.
    function credit(address owner, uint96 amount) internal pure returns (bytes32) {
        return bytes32(uint256(uint160(owner)) << 96 | amount);
    }

    /// @dev The running hash `hash` after one more message.
    function extend(bytes32 hash, bytes32 messageHash) internal pure returns (bytes32 result) {
        // Scratch space alone.
        assembly ("memory-safe") {
            mstore(0x00, hash)
            mstore(0x20, messageHash)
            result := keccak256(0x00, 0x40)
        }
    }

    /// @dev Whether a lane for messages of this kind leads to `chainId`, full or not.
    function leads(uint64 chainId, uint8 kind) internal view returns (bool) {
        return _leadsTo(chainId, KernelStorage.layout().peers[chainId], kind);
    }

    /// @dev Whether a message of this kind and gas has room in the lane to `chainId` now: what `append` would refuse, without reverting.
    function canSend(uint64 chainId, uint8 kind, uint256 gas) internal view returns (bool) {
        return leads(chainId, kind) && _hasRoom(_counts(chainId), kind, gas);
    }

    /// @dev How many times its constant an operation costs that puts such a message into the lane to `chainId`, which must lead there (P11):
    /// once while less than half of the lane is taken, and twice as much with each eighth from there on; FACTOR_FULL where it has no room.
    function factor(uint64 chainId, uint8 kind, uint256 gas) internal view returns (uint256) {
        return factorOf(_counts(chainId), kind, gas);
    }

    /// @dev The same in a lane with these counts.
    function factorOf(uint256 counts, uint8 kind, uint256 gas) internal pure returns (uint256) {
        return _hasRoom(counts, kind, gas) ? factorAt(counts) : FACTOR_FULL;
    }

    /// @dev As long as there is room.
    function factorAt(uint256 counts) internal pure returns (uint256) {
        (uint256 count, uint256 gas) = outstanding(counts);
        unchecked {
            // Eighths of at most 64 bits; the exponent is 4 at most, for there is room. Fuller than that is the same.
            uint256 eighths = count * 8 / OUTSTANDING_MAX;
            uint256 gasEighths = gas * 8 / GAS_OUTSTANDING_MAX;
            if (gasEighths > eighths) eighths = gasEighths;
            if (eighths > 7) eighths = 7;
            return eighths < 4 ? 1 : 1 << eighths - 3;
        }
    }

    /// @dev Messages, and their gas, that are in the lane and not proved delivered.
    function outstanding(uint256 counts) internal pure returns (uint256 count, uint256 gas) {
        unchecked {
            // What is acknowledged was sent.
            count = uint64(counts) - uint64(counts >> ACKNOWLEDGED_SHIFT);
            gas = uint64(counts >> GAS_SHIFT) - uint64(counts >> GAS_ACKNOWLEDGED_SHIFT);
        }
    }

    /// @dev A sending end's counts once the receiving end's `taken` is known; zero if that says what cannot be, or nothing new. What was not sent
    /// cannot have been taken, and what was taken is not given back, whatever that chain says.
    function acknowledged(uint256 counts, uint256 taken) internal pure returns (uint256) {
        uint256 gas = taken >> GAS_DELIVERED_SHIFT;
        if (uint64(taken) > uint64(counts) || gas > uint64(counts >> GAS_SHIFT)) return 0;
        if (gas < counts >> GAS_ACKNOWLEDGED_SHIFT) return 0;
        uint256 sent = uint256(uint64(counts >> GAS_SHIFT)) << GAS_SHIFT | uint64(counts);
        return sent | uint256(uint64(taken)) << ACKNOWLEDGED_SHIFT | gas << GAS_ACKNOWLEDGED_SHIFT;
    }

    /// @dev Messages that a sending end knows to be delivered.
    function acknowledgedCount(uint256 counts) internal pure returns (uint64) {
        return uint64(counts >> ACKNOWLEDGED_SHIFT);
    }

    /// @dev Whether an acknowledgement frees an eighth of the lane or more, by either measure: then it is work that is worth paying for (P17).
    function frees(uint256 before, uint256 after_) internal pure returns (bool) {
        (uint256 count, uint256 gas) = outstanding(before);
        (uint256 countLeft, uint256 gasLeft) = outstanding(after_);
        return count - countLeft >= OUTSTANDING_MAX / 8 || gas - gasLeft >= GAS_OUTSTANDING_MAX / 8;
    }

    /// @dev The receiving end's word after one more message of `gas`.
    function delivered(uint256 taken, uint256 gas) internal pure returns (uint256) {
        unchecked {
            // Neither sum reaches 64 bits: the chain has paid for all of that gas.
            return taken + 1 + (gas << GAS_DELIVERED_SHIFT);
        }
    }

    /// @dev Opens the lane to the newest known generation of `chainId`, for messages of one kind.
    function open(uint64 chainId, uint8 kind) internal view returns (End memory end) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        KernelStorage.Peer storage peer = l.peers[chainId];
        if (!_leadsTo(chainId, peer, kind)) revert NoLane(chainId);

        end.chainId = chainId;
        end.chainGeneration = peer.generation;
        end.slot = Slots.laneOut(l.generation, chainId, end.chainGeneration);
        end.hash = bytes32(Words.read(end.slot));
        end.counts = Words.read(end.slot + 1);
    }

    function append(End memory end, bytes memory message) internal {
        uint256 counts = end.counts;
        uint256 gas = Message.gasOf(message);
        if (!_hasRoom(counts, uint8(message[0]), gas)) revert LaneFull(end.chainId);

        end.hash = extend(end.hash, keccak256(message));
        unchecked {
            // There is room, so neither sum reaches 64 bits.
            end.counts = counts + 1 + (gas << GAS_SHIFT);
        }
        emit Sent(end.chainId, end.chainGeneration, uint64(counts), message);
    }

    /// @dev Appends a single call, whose gas is known and before whose length the words of its log have room (CallMessage), and stores the end, whose words are logged at
    /// the end of the real transaction.
    function join(End memory end, bytes memory message, uint256 gas) internal {
        (uint256 slot, uint256 counts) = (end.slot, end.counts);
        if (!_hasRoom(counts, Message.CALL, gas)) revert LaneFull(end.chainId);
        Words.store(slot, uint256(extend(end.hash, keccak256(message))));
        unchecked {
            // There is room, so neither sum reaches 64 bits; the slot of the counts is the one after a hash.
            Words.store(slot + 1, counts + 1 + (gas << GAS_SHIFT));
        }
        LaneEnds.note(slot);
        _logSent(end, uint64(counts), message);
    }

    /// @dev `Sent`, in place.
    function _logSent(End memory end, uint256 index, bytes memory message) private {
        (uint256 chainId, uint256 generation) = (end.chainId, end.chainGeneration);
        bytes32 topic = Sent.selector;
        // The three words before the message are free, and what pads it is zero, as the caller says.
        assembly ("memory-safe") {
            let start := sub(message, 0x60)
            mstore(start, generation)
            mstore(add(start, 0x20), index)
            mstore(add(start, 0x40), 0x60)
            log2(start, add(0x80, and(add(mload(message), 0x1f), not(0x1f))), topic, chainId)
        }
    }

    /// @dev Stores the lane's end. Writes two words.
    function close(Words.Journal memory journal, End memory end) internal {
        journal.write(end.slot, uint256(end.hash));
        journal.write(end.slot + 1, end.counts);
    }

    /// @dev Appends a single message to the lane to `chainId`. Writes two words.
    function send(Words.Journal memory journal, uint64 chainId, bytes memory message) internal {
        End memory end = open(chainId, uint8(message[0]));
        append(end, message);
        close(journal, end);
    }

    /// @dev No lane leads to the chain itself, whose own head `peers` may hold; no account lives on the hub (P14). Storage chains are sent data, and nobody else is.
    function _leadsTo(uint64 chainId, KernelStorage.Peer storage peer, uint8 kind)
        private
        view
        returns (bool)
    {
        if (chainId == block.chainid) return false;
        (uint8 status, bool isStorage) = (peer.status, peer.isStorage);
        if (isStorage || kind == Message.DATA) {
            return isStorage && kind == Message.DATA && status == HEAD_LIVE;
        }
        return
            status == HEAD_LIVE || (status == HEAD_HUB && (kind == Message.CREDIT || kind == Message.SETTING));
    }

    function _counts(uint64 chainId) private view returns (uint256) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        return Words.read(Slots.laneOut(l.generation, chainId, l.peers[chainId].generation) + 1);
    }

    /// @dev A lane whose counts have no bits left has no room either: no field ever runs into the next one.
    function _hasRoom(uint256 counts, uint8 kind, uint256 gas) private pure returns (bool) {
        (uint256 count, uint256 gasTaken) = outstanding(counts);
        (uint256 countMax, uint256 gasMax) = kind == Message.ACCOUNT || kind == Message.OBJECT
            ? (OUTSTANDING_MAX, GAS_OUTSTANDING_MAX)
            : (OUTSTANDING_MAX_CREDITS, GAS_OUTSTANDING_MAX_CREDITS);
        unchecked {
            // A message's gas is far below 2^64.
            return count < countMax && gasTaken + gas <= gasMax && uint64(counts) != type(uint64).max
                && uint64(counts >> GAS_SHIFT) + gas <= type(uint64).max;
        }
    }
}
