// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../interfaces/IKernel.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {Lock} from "../libraries/Lock.sol";
import {HEAD_HUB} from "../types/Network.sol";

/// @dev What a module's functions ask before they change anything.
abstract contract Guarded {
    /// @dev A chain whose lease has run out changes nothing (P13); nor does the hub, where nobody lives (P14).
    modifier leased() {
        KernelStorage.Layout storage l = KernelStorage.layout();
        if (l.status == HEAD_HUB) revert IKernel.NoLease(l.leaseUntil);
        _checkLease(l);
        _;
    }

    /// @dev The same, for what the hub does as well: it has lanes, and no lease (P14).
    modifier leasedUnlessHub() {
        KernelStorage.Layout storage l = KernelStorage.layout();
        if (l.status != HEAD_HUB) _checkLease(l);
        _;
    }

    /// @dev Nothing else changes anything meanwhile (P27).
    modifier locked() {
        Lock.acquire();
        _;
        Lock.release();
    }

    function _checkLease(KernelStorage.Layout storage l) private view {
        if (block.timestamp > l.leaseUntil) revert IKernel.NoLease(l.leaseUntil);
    }
}
