// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Token} from "@metalayer/contracts/src/apps/Token.sol";

/// @notice A developer's token, in a project of their own.
contract Gold is Token {
    constructor(string memory name, string memory symbol, uint8 decimals, address holder, uint256 supply)
        Token(name, symbol, decimals, holder, supply)
    {}
}
