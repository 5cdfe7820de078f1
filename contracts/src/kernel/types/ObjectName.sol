// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev What an app's object is called (docs/WIRE.md, "Other objects"); `owner` zero: a shared object.
struct ObjectName {
    address app;
    address owner;
    uint256 key;
}
