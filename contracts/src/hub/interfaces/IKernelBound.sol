// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title A contract of the hub that serves one kernel
/// @notice The kernel's address follows from its modules' and theirs from this contract's, so the kernel is named after
/// deployment, once, by the account that the constructor names for it.
interface IKernelBound {
    /// @dev Thrown when another account than the binder binds.
    error NotBinder(address caller);
    /// @dev Thrown when a kernel is bound already.
    error AlreadyBound(address kernel);
    /// @dev Thrown when what is to be bound has no code.
    error NoKernelCode(address kernel);
    /// @dev Thrown when the kernel is needed and none is bound yet.
    error NotBound();

    event Bound(address indexed kernel);

    /// @notice Names the kernel. Once, by the binder.
    function bind(address kernel) external;

    /// @notice The kernel, or zero before it is bound.
    function kernel() external view returns (address);
}
