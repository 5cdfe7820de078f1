// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev The kernel's one lock, over everything that writes (P27), and what is under way while it is held. It lives in transient
/// storage, which the kernel shares with its modules as it shares its storage: they all run by delegatecall.
library Lock {
    // keccak256("metalayer.kernel.lock")
    uint256 private constant SLOT = 0x9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc9;

    uint256 internal constant FREE = 0;
    /// @dev The kernel itself works: nobody else may.
    uint256 internal constant HELD = 1;
    /// @dev An app runs for a user: it may use IObjects.
    uint256 internal constant STEP = 2;
    /// @dev A constructor runs: it may ask for constants alone (P23).
    uint256 internal constant CONSTRUCTION = 3;

    /// @dev Thrown when an entry under the lock is entered while another one runs.
    error Locked();

    function held() internal view returns (uint256 state) {
        // Touches no memory.
        assembly ("memory-safe") {
            state := tload(SLOT)
        }
    }

    function set(uint256 state) internal {
        // Touches no memory.
        assembly ("memory-safe") {
            tstore(SLOT, state)
        }
    }

    /// @dev Reverts while the lock is held.
    function check() internal view {
        if (held() != FREE) revert Locked();
    }

    function acquire() internal {
        check();
        set(HELD);
    }

    function release() internal {
        set(FREE);
    }
}
