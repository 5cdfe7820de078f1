// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

/// @title A token on all chains at once
/// @notice ERC-20, ERC-2612 and ERC-6093, as OpenZeppelin's, but for three bounds: a balance, and an allowance other than the unlimited one
/// (`type(uint256).max`), is below 2^96 − 1 or that; an owner has at most 64 allowances at a time; and `totalSupply` answers outside transactions only.
interface IToken is IERC20Metadata, IERC20Permit, IERC20Errors {
    /// @notice Thrown when an allowance is 2^96 − 1 or more without being the unlimited one, `type(uint256).max`.
    error AllowanceTooLarge(uint256 value);
    /// @notice Thrown when an owner with 64 allowances gives another; one set to zero makes room.
    error TooManyAllowances(address owner);
    /// @notice Thrown when a permit comes after its deadline.
    error ERC2612ExpiredSignature(uint256 deadline);
    /// @notice Thrown when a permit is not signed by its owner.
    error ERC2612InvalidSigner(address signer, address owner);
}
