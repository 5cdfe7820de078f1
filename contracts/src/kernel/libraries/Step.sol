// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IObjects} from "../interfaces/IObjects.sol";
import {Transient} from "./Transient.sol";

/// @dev Where a step keeps the number of assets for which its ledger is not zero, and whether it has sent messages: keccak256("metalayer.step.open").
uint256 constant STEP_OPEN = 0x68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780;

/// @dev What is known only as long as a step runs, in transient storage: the ledger of what has left one place and not arrived at
/// another yet (P22), who deploys, and whether all of it is a simulation.
library Step {
    // Each is keccak256 of "metalayer.step." and its name in small letters.
    uint256 private constant DEPLOYER = 0xd9eb9883d5e5916ac2c5354ee7dcbd9a491cd8e17ba9489bbe6c5faef1852d3d;
    uint256 private constant SIMULATED = 0xa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f;
    uint256 private constant LEDGER = 0xea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a;
    uint256 private constant STALE = 0x24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b;

    /// @dev Beside the number of assets for which the ledger is not zero.
    uint256 private constant SENT = 1 << 255;

    /// @dev Who deploys `app` right now; no other app is told, or one whose `init` calls another's could make that run again.
    function deployer(address app) internal view returns (address) {
        return address(uint160(Transient.read(DEPLOYER ^ uint160(app))));
    }

    function setDeployer(address app, address deployer_) internal {
        Transient.write(DEPLOYER ^ uint160(app), uint160(deployer_));
    }

    /// @dev ERA that came to `app` and that it has not taken.
    function value(address app) internal view returns (uint256) {
        return Transient.read(uint160(app) ^ LEDGER);
    }

    /// @dev Whether a step has written words which the bundle may have written before: ERA that an app has moved, or ends of lanes.
    function isStale() internal view returns (bool) {
        return Transient.read(STALE) != 0;
    }

    function setStale(bool stale) internal {
        Transient.write(STALE, stale ? 1 : 0);
    }

    /// @dev That messages were sent, where `settle` finds it without looking: most steps send none.
    function markSent() internal {
        Transient.write(STEP_OPEN, Transient.read(STEP_OPEN) | SENT);
    }

    function unmarkSent() internal {
        Transient.write(STEP_OPEN, Transient.read(STEP_OPEN) & ~SENT);
    }

    function isSimulated() internal view returns (bool) {
        return Transient.read(SIMULATED) != 0;
    }

    function simulate() internal {
        Transient.write(SIMULATED, 1);
    }

    /// @dev Adds to what is on its way of an asset: named by the slot of its supply; ERA by the app that it came to, which alone may
    /// take it, so that no app is robbed by those that it calls. Amounts are below 2^96, so a step cannot wrap it.
    function add(uint256 asset, int256 amount) internal {
        uint256 slot = asset ^ LEDGER;
        uint256 before = Transient.read(slot);
        uint256 later;
        unchecked {
            later = before + uint256(amount);
        }
        Transient.write(slot, later);
        if (before == 0 && later != 0) Transient.write(STEP_OPEN, Transient.read(STEP_OPEN) + 1);
        if (before != 0 && later == 0) Transient.write(STEP_OPEN, Transient.read(STEP_OPEN) - 1);
    }

    /// @dev Reverts unless the ledger is zero for every asset; `app` is the one that the step's value came to. Returns whether messages were sent.
    function settle(address app) internal view returns (bool sent) {
        uint256 open = Transient.read(STEP_OPEN);
        if (open == 0) return false;
        if (open == SENT) return true;
        int256 left = int256(value(app));
        if (left > 0) revert IObjects.ValueNotTaken(uint256(left));
        revert IObjects.Unbalanced(open & ~SENT);
    }
}
