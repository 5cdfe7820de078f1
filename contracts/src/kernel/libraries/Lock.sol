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

    /// @dev Where the words of a chain have its generation, the lock of a step has it too, so that every function for apps reads both at once.
    uint256 private constant GENERATION_MASK = 0xffffff << 96;

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

    /// @dev Apps may run from here on; `generation` as it stands in words.
    function openStep(uint256 generation) internal {
        set(STEP | generation);
    }

    /// @dev Whether apps run, and the generation as it stands in words.
    function step() internal view returns (bool runs, uint256 generation) {
        uint256 state = held();
        return (state & ~GENERATION_MASK == STEP, state & GENERATION_MASK);
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
