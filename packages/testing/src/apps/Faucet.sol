// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Token} from "@metalayer/contracts/src/apps/Token.sol";

/// @title A token that anybody mints
/// @notice For loads in which many have to have some, wherever they live: each one's part appears where it lives, and nothing has to travel to it.
contract Faucet is Token {
    constructor(string memory symbol_) Token(symbol_, symbol_, 18, address(0), 0) {}

    /// @notice Gives the sender `value`, and lets `spender` spend all that the sender ever has, unless it is zero.
    function open(uint256 value, address spender) external {
        _mint(_msgSender(), value);
        if (spender != address(0)) _approve(_msgSender(), spender, type(uint256).max);
    }

    /// @notice Gives `to` so much.
    function fill(address to, uint256 value) external {
        _mint(to, value);
    }
}
