// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernelBound} from "./interfaces/IKernelBound.sol";

/// @dev See {IKernelBound}.
abstract contract KernelBound is IKernelBound {
    address private immutable _binder;
    address private _kernel;

    constructor(address binder) {
        _binder = binder;
    }

    /// @inheritdoc IKernelBound
    function bind(address kernel_) external {
        if (msg.sender != _binder) revert NotBinder(msg.sender);
        if (_kernel != address(0)) revert AlreadyBound(_kernel);
        if (kernel_.code.length == 0) revert NoKernelCode(kernel_);
        _kernel = kernel_;
        emit Bound(kernel_);
    }

    /// @inheritdoc IKernelBound
    function kernel() public view returns (address) {
        return _kernel;
    }

    /// @dev The kernel, which must be bound.
    function _boundKernel() internal view returns (address bound) {
        bound = _kernel;
        if (bound == address(0)) revert NotBound();
    }
}
