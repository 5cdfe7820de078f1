// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev Outcomes of the log that ends a bundle: they follow eight bytes of base fee.
function outcomesOf(bytes memory executed) pure returns (bytes memory outcomes) {
    outcomes = new bytes(executed.length - 8);
    for (uint256 i; i < outcomes.length; ++i) {
        outcomes[i] = executed[8 + i];
    }
}
