// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IObjects} from "../interfaces/IObjects.sol";

/// @dev What is known only as long as a step runs, in transient storage: the ledger of what has left one place and not arrived at
/// another yet (P22), who deploys, and whether all of it is a simulation.
library Step {
    // Each is keccak256 of "metalayer.step." and its name in small letters.
    uint256 private constant DEPLOYER = 0xd9eb9883d5e5916ac2c5354ee7dcbd9a491cd8e17ba9489bbe6c5faef1852d3d;
    uint256 private constant SIMULATED = 0xa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f;
    uint256 private constant OPEN = 0x68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780;
    uint256 private constant LEDGER = 0xea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a;
    uint256 private constant PAID = 0x3036cc23be6a4c65053b9e14eceabd69ee0f869e963c84416480ff50d800be3e;

    /// @dev Who deploys `app` right now; no other app is told, or one whose `init` calls another's could make that run again.
    function deployer(address app) internal view returns (address) {
        return address(uint160(_load(DEPLOYER ^ uint160(app))));
    }

    function setDeployer(address app, address deployer_) internal {
        _store(DEPLOYER ^ uint160(app), uint160(deployer_));
    }

    /// @dev ERA that came to `app` and that it has not taken.
    function value(address app) internal view returns (uint256) {
        return _load(uint160(app) ^ LEDGER);
    }

    /// @dev Whether an app has moved ERA in this bundle: then words that a bundle wrote before may be others.
    function hasPaid() internal view returns (bool) {
        return _load(PAID) != 0;
    }

    function setPaid(bool paid) internal {
        _store(PAID, paid ? 1 : 0);
    }

    function isSimulated() internal view returns (bool) {
        return _load(SIMULATED) != 0;
    }

    function simulate() internal {
        _store(SIMULATED, 1);
    }

    /// @dev Adds to what is on its way of an asset: named by the slot of its supply; ERA by the app that it came to, which alone may
    /// take it, so that no app is robbed by those that it calls. Amounts are below 2^96, so a step cannot wrap it.
    function add(uint256 asset, int256 amount) internal {
        uint256 slot = asset ^ LEDGER;
        uint256 before = _load(slot);
        uint256 later;
        unchecked {
            later = before + uint256(amount);
        }
        _store(slot, later);
        if (before == 0 && later != 0) _store(OPEN, _load(OPEN) + 1);
        if (before != 0 && later == 0) _store(OPEN, _load(OPEN) - 1);
    }

    /// @dev Reverts unless the ledger is zero for every asset; `app` is the one that the step's value came to.
    function settle(address app) internal view {
        uint256 open = _load(OPEN);
        if (open == 0) return;
        int256 left = int256(value(app));
        if (left > 0) revert IObjects.ValueNotTaken(uint256(left));
        revert IObjects.Unbalanced(open);
    }

    function _load(uint256 slot) private view returns (uint256 word) {
        // Touches no memory.
        assembly ("memory-safe") {
            word := tload(slot)
        }
    }

    function _store(uint256 slot, uint256 word) private {
        // Touches no memory.
        assembly ("memory-safe") {
            tstore(slot, word)
        }
    }
}
