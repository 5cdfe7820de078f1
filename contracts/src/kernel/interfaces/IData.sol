// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Data of apps
/// @notice A piece of data is bytes that any node of the network gives out by their hash, for good. A chain keeps pieces itself up to its quota; what is more goes by
/// message to a storage chain, and what stays is the hash (docs/WIRE.md, "Data").
interface IData {
    /// @notice Keeps `data`, from 1 to 24,576 bytes, in a step. The transaction is charged as for a message, wherever the piece goes.
    /// @return hash keccak256(data), under which it is read.
    function storeData(bytes calldata data) external returns (bytes32 hash);

    /// @notice A piece that this chain keeps itself. One that goes elsewhere is in the message.
    event Data(bytes32 indexed hash, bytes data);

    /// @dev Thrown for no bytes, or more than a piece may have.
    error DataOutOfBounds(uint256 length, uint256 max);
    /// @dev Thrown when the chain keeps as much as it may, and the network has no storage chain that is live.
    error DataQuota(uint256 kept, uint256 quota);
}
