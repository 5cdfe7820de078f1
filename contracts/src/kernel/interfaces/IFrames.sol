// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title The kernel's entries for itself
/// @notice What runs in a frame of its own, so that it can be undone. Refused to everybody but the kernel. Data follows the arguments.
interface IFrames {
    /// @notice Calls an app with the data and the sender behind it (ERC-2771), and settles the step's ledger.
    /// @dev Words, for the kernel writes them itself and need not check them.
    function step(uint256 app, uint256 sender, uint256 value) external;

    /// @notice Makes an app of the data, its initcode, and runs its `init()`. Returns the app's address.
    function create(uint256 nonce, address sender, uint256 value) external returns (address app);

    /// @dev Thrown when somebody else than the kernel calls.
    error NotKernel(address caller);
}
