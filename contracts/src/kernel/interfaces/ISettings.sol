// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Settings of apps
/// @notice A setting is a word that is the same on every chain at the same time, and that an app reads wherever it runs. Changing one takes a while: the
/// change goes to the hub, becomes part of the next configuration, and counts on all chains from one second on, at least a lease later, so that no chain that
/// has not heard of it can still change anything by then (P23).
interface ISettings {
    /// @notice Changes a setting of the caller, an app, in a step. The transaction is charged for it as for a message, times the factor of the lane to the
    /// hub (P11).
    function setSetting(bytes32 name, bytes32 word) external;

    /// @notice What the setting of `app` is at this block's time; `otherwise` where it has never been set.
    function settingOf(address app, bytes32 name, bytes32 otherwise) external view returns (bytes32);
}
