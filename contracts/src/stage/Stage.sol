// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Lens} from "../kernel/modules/Lens.sol";

/// @title A lens whose simulations stay
/// @notice It stands on no chain: nodes put it in place of the lens when they trace a simulation. The lens ends every one in a revert (P19), of which a trace tells neither what
/// was written nor what was logged; here nothing is undone, but by the end of the trace.
contract Stage is Lens {
    /// @dev See IKernel.simulate. What it comes to, the lens has told.
    function simulate(
        uint256[2][] calldata installs,
        address from,
        address to,
        bool creates,
        uint256 value,
        uint256 gasLimit,
        bytes calldata data
    ) external override {
        _simulate(installs, from, to, creates, value, gasLimit, data);
    }
}
