// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev Words that count, and the log of every write to them (docs/WIRE.md, "Slots that count"). A kernel entry opens one
/// journal, writes through it, and logs it once at its end.
library Words {
    /// @dev Pairs (slot, word), 64 bytes each, in the order written, in a buffer sized beforehand.
    struct Journal {
        bytes pairs;
        uint256 capacity; // bytes
    }

    /// @dev Thrown when an entry writes more words than it made room for: a bug, never input.
    error JournalFull();

    event Changed(bytes words);

    function open(uint256 writesMax) internal pure returns (Journal memory journal) {
        uint256 capacity = writesMax * 64;
        bytes memory pairs;
        // Allocates as Solidity does, without the zeros: nothing is read before it is written.
        assembly ("memory-safe") {
            pairs := mload(0x40)
            mstore(pairs, 0)
            mstore(0x40, add(add(pairs, 0x20), capacity))
        }
        journal.pairs = pairs;
        journal.capacity = capacity;
    }

    function read(uint256 slot) internal view returns (uint256 word) {
        // Touches no memory.
        assembly ("memory-safe") {
            word := sload(slot)
        }
    }

    function write(Journal memory journal, uint256 slot, uint256 word) internal {
        bytes memory pairs = journal.pairs;
        unchecked {
            // Both are lengths of memory.
            if (pairs.length + 64 > journal.capacity) revert JournalFull();
        }
        // Within the buffer by the check above.
        assembly ("memory-safe") {
            sstore(slot, word)
            let size := mload(pairs)
            let end := add(add(pairs, 0x20), size)
            mstore(end, slot)
            mstore(add(end, 0x20), word)
            mstore(pairs, add(size, 64))
        }
    }

    /// @dev Bytes written so far.
    function length(Journal memory journal) internal pure returns (uint256) {
        return journal.pairs.length;
    }

    function close(Journal memory journal) internal {
        if (journal.pairs.length != 0) emit Changed(journal.pairs);
    }
}
