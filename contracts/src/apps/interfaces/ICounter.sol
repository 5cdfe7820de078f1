// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Counters that anybody adds to
/// @notice Each is a shared object of its own, so those who add to different ones never wait for each other, wherever they live; and those who add to
/// the same one meet where it is. The smallest app that changes shared state.
interface ICounter {
    /// @notice `sender` has brought the counter `key` to `count`.
    event Added(uint256 indexed key, address indexed sender, uint256 count);

    /// @notice Adds one to the counter `key`; what it comes to.
    function add(uint256 key) external returns (uint256 count);

    /// @notice Zero where nobody has added anything yet.
    function countOf(uint256 key) external view returns (uint256);
}
