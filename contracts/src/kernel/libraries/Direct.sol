// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev Who may have apps called: what runs above an app in the real transaction could have it half way through something else, holding its guards or the gas (P27).
library Direct {
    /// @dev Thrown when a bundle, or a call out of a lane, does not come straight from an account without code.
    error NotDirect();

    function check() internal view {
        if (msg.sender != tx.origin || msg.sender.code.length != 0) revert NotDirect();
    }
}
