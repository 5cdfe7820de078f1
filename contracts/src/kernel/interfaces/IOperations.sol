// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title The kernel's operations
/// @notice What a user asks of the kernel with a signed transaction whose recipient is the kernel itself. They are no functions of
/// the contract: `execute` finds them in a transaction's data (P27), and a call of them from outside is refused.
interface IOperations {
    /// @notice Moves the sender's account, with all its ERA, to `chainId`. Takes no value.
    function move(uint64 chainId) external;

    /// @notice Sends the transaction's value to `recipient` on the hub, out of the network.
    function withdraw(address recipient) external payable;
}
