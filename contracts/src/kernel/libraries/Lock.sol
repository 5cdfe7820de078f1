// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev The kernel's one lock, over execute, deliver, depart, sweep and unpark (P27). It lives in transient storage, which the
/// kernel shares with its modules as it shares its storage: they all run by delegatecall.
library Lock {
    // keccak256("metalayer.kernel.lock")
    uint256 private constant SLOT = 0x9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc9;

    /// @dev Thrown when an entry under the lock is entered while another one runs.
    error Locked();

    /// @dev Reverts while the lock is held.
    function check() internal view {
        uint256 held;
        // Touches no memory.
        assembly ("memory-safe") {
            held := tload(SLOT)
        }
        if (held != 0) revert Locked();
    }

    function acquire() internal {
        check();
        // Touches no memory.
        assembly ("memory-safe") {
            tstore(SLOT, 1)
        }
    }

    function release() internal {
        // Touches no memory.
        assembly ("memory-safe") {
            tstore(SLOT, 0)
        }
    }
}
