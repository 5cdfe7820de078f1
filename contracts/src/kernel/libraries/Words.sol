// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev Words that count, and the log of every write to them (docs/WIRE.md, "Slots that count"). A kernel entry opens one
/// journal, writes through it, and logs it once at its end.
library Words {
    /// @dev Pairs (slot, word), 64 bytes each, in the order written, in memory [start, limit) of which [start, end) is written. Before
    /// them stand two words, for the log.
    struct Journal {
        uint256 end;
        uint256 limit;
        uint256 start;
    }

    /// @dev Thrown when an entry writes more words than it made room for: a bug, never input.
    error JournalFull();

    event Changed(bytes words);

    function open(uint256 writesMax) internal pure returns (Journal memory journal) {
        reopen(journal, writesMax);
    }

    /// @dev Opens a journal that stands in memory already, with nothing in it.
    function reopen(Journal memory journal, uint256 writesMax) internal pure {
        // Allocates as Solidity does, without the zeros: nothing is read before it is written. Writes the three fields in order.
        assembly ("memory-safe") {
            let start := add(mload(0x40), 0x40)
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
        bytes32 topic = Changed.selector;
        // As `emit` would, but in place: the two words before the pairs are the buffer's own.
        assembly ("memory-safe") {
            mstore(sub(start, 0x40), 0x20)
            mstore(sub(start, 0x20), size)
            log1(sub(start, 0x40), add(size, 0x40), topic)
        }
    }
}
