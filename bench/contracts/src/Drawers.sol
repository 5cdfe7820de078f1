// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {App} from "@metalayer/contracts/src/apps/App.sol";

/// @title An app of which an owner has many belongings
contract Drawers is App {
    /// @notice Gives the sender `count` belongings, each with an amount and a word, from key `first` on.
    function fill(uint256 first, uint256 count) external {
        for (uint256 key = first; key < first + count; ++key) {
            KERNEL.mint(_msgSender(), key, 1e18 + key);
            KERNEL.store(_msgSender(), key, 0, bytes32(key + 1));
        }
    }
}
