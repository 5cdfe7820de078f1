// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev What became of one transaction of a bundle (docs/WIRE.md, "Bundles"). Plain words, for they are used in assembly too.

uint256 constant SUCCESS = 0;
uint256 constant FAILED = 1;
/// @dev An app was called, or made; and the same, but undone. What it cost stands in the mark that ends its logs.
uint256 constant RAN = 2;
uint256 constant REVERTED = 3;
uint256 constant MALFORMED = 16;
uint256 constant UNSUPPORTED_TYPE = 17;
uint256 constant WRONG_CHAIN = 18;
uint256 constant BAD_SIGNATURE = 19;
uint256 constant NONCE_TOO_LOW = 20;
uint256 constant NONCE_TOO_HIGH = 21;
uint256 constant INSUFFICIENT_FUNDS = 22;
uint256 constant FEE_TOO_LOW = 23;
uint256 constant INTRINSIC_GAS = 24;
uint256 constant GAS_LIMIT_TOO_HIGH = 25;
uint256 constant ELSEWHERE = 26;
/// @dev No outcome: the bundle stops before a transaction for which there is no gas (P9).
uint256 constant STARVED = 256;

/// @dev What became of one message of a lane (docs/WIRE.md, "Messages and lanes"): all kinds may be taken in or parked, calls of apps also bounced or handed on.
uint256 constant TAKEN = 0;
uint256 constant PARKED = 1;
uint256 constant BOUNCED = 2;
uint256 constant FORWARDED = 3;
