// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title An ERC-20 token and nothing else
contract Token is ERC20 {
    constructor(address holder) ERC20("Token", "TOK") {
        _mint(holder, 1e27);
    }
}
