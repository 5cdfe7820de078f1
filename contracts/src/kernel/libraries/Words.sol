// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev Words that count, and the log of every write to them (docs/WIRE.md, "Slots that count"). A kernel entry opens one
/// journal, writes through it, and logs it once at its end.
library Words {
    /// @dev Pairs (slot, word), 64 bytes each, in the order written, in memory [start, limit) of which [start, end) is written.
    struct Journal {
        uint256 end;
        uint256 limit;
        uint256 start;
    }

    /// @dev Gas of a word's place in the final log, where it was read again before (measured: Words.t.sol).
    uint256 internal constant LOG_GAS = 700;

    /// @dev Thrown when an entry writes more words than it made room for: a bug, never input.
    error JournalFull();

    // What changed is logged without a topic and without ABI's offset and length, since every bundle pays for it: the pairs are the data. Of the kernel's other logs
    // only a step's mark has no topic either, which is of four bytes.

    function open(uint256 writesMax) internal pure returns (Journal memory journal) {
        reopen(journal, writesMax);
    }

    /// @dev Opens a journal that stands in memory already, with nothing in it.
    function reopen(Journal memory journal, uint256 writesMax) internal pure {
        // Allocates as Solidity does, without the zeros: nothing is read before it is written. Writes the three fields in order.
        assembly ("memory-safe") {
            let start := mload(0x40)
            let limit := add(start, shl(6, writesMax))
            mstore(0x40, limit)
            mstore(journal, start)
            mstore(add(journal, 0x20), limit)
            mstore(add(journal, 0x40), start)
        }
    }

    function read(uint256 slot) internal view returns (uint256 word) {
        // Touches no memory.
        assembly ("memory-safe") {
            word := sload(slot)
        }
    }

    /// @dev Writes a word that the caller will log, or has put back as it was.
    function store(uint256 slot, uint256 word) internal {
        // Touches no memory.
        assembly ("memory-safe") {
            sstore(slot, word)
        }
    }

    /// @dev Reads again what was written: others have written since, and logged it.
    function refresh(Journal memory journal) internal view {
        (uint256 pair, uint256 end) = (journal.start, journal.end);
        // Within the buffer.
        assembly ("memory-safe") {
            for {} lt(pair, end) { pair := add(pair, 0x40) } { mstore(add(pair, 0x20), sload(mload(pair))) }
        }
    }

    function write(Journal memory journal, uint256 slot, uint256 word) internal {
        uint256 end = journal.end;
        if (end == journal.limit) revert JournalFull();
        // A pair at `end` is within the buffer: `limit` is a whole number of pairs away, and not reached.
        assembly ("memory-safe") {
            sstore(slot, word)
            mstore(end, slot)
            mstore(add(end, 0x20), word)
            mstore(journal, add(end, 0x40))
        }
    }

    /// @dev Writes two words, and logs both: a journal of two, without the journal.
    function writeTwo(uint256 slot, uint256 word, uint256 slot2, uint256 word2) internal {
        // Writes beyond the free memory pointer, where nothing is kept.
        assembly ("memory-safe") {
            sstore(slot, word)
            sstore(slot2, word2)
            let m := mload(0x40)
            mstore(m, slot)
            mstore(add(m, 0x20), word)
            mstore(add(m, 0x40), slot2)
            mstore(add(m, 0x60), word2)
            log0(m, 0x80)
        }
    }

    /// @dev Bytes written so far.
    function length(Journal memory journal) internal pure returns (uint256) {
        unchecked {
            return journal.end - journal.start;
        }
    }

    /// @dev Logs what was written, if anything was.
    function close(Journal memory journal) internal {
        (uint256 start, uint256 size) = (journal.start, length(journal));
        if (size == 0) return;
        // In place.
        assembly ("memory-safe") {
            log0(start, size)
        }
    }
}
