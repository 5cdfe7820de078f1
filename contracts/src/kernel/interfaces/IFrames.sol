// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title The kernel's entries for itself
/// @notice What runs in a frame of its own, so that it can be undone. Refused to everybody but the kernel. Data follows the arguments.
interface IFrames {
    /// @notice Calls an app with the data and the sender behind it (ERC-2771), and settles the step's ledger.
    /// @dev Words, for the kernel writes them itself and need not check them.
    function step(uint256 app, uint256 sender, uint256 value) external;

    /// @notice Makes an app of the data, its initcode, and runs its `init()`. Returns the app's address, and the gas that messages are charged for.
    function create(uint256 nonce, address sender, uint256 value)
        external
        returns (address app, uint256 charged);

    /// @notice The end of a step in which messages were sent: handles those for objects that are here.
    /// @return charged Gas that they are charged for, what was used of it included.
    function finish() external returns (uint256 charged);

    /// @notice Takes in a call that came over a lane. Reverts where it comes to nothing: with `MessagesUnpaid`, or without a word, if that is for want of gas.
    /// @return outcome TAKEN, PARKED or FORWARDED. @return spent Gas that the handler used.
    function receiveCall(bytes calldata message) external returns (uint256 outcome, uint256 spent);

    /// @notice Gives back what a call over a lane carried, which came to nothing; `spent` is gas that it used before.
    function bounceCall(bytes calldata message, uint256 spent) external returns (uint256 outcome, uint256 all);

    /// @notice Makes the call of a message, and settles its ledger. Reverts where the call does, or leaves something in the ledger.
    function handleCall(bytes calldata message) external;

    /// @dev Thrown when a call out of a message fails, or sends more than its gas pays for.
    error CallFailed();
    /// @dev Thrown when somebody else than the kernel calls.
    error NotKernel(address caller);
}
