// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev Words of transient storage, which the kernel shares with its modules as it shares its storage: they all run by delegatecall. What a frame wrote is undone
/// with it.
library Transient {
    function read(uint256 slot) internal view returns (uint256 word) {
        // Touches no memory.
        assembly ("memory-safe") {
            word := tload(slot)
        }
    }

    function write(uint256 slot, uint256 word) internal {
        // Touches no memory.
        assembly ("memory-safe") {
            tstore(slot, word)
        }
    }
}
