// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title A hook of Hyperlane's that asks for nothing and does nothing
/// @dev In production a gas paymaster stands in its place; here nobody is paid, on either side.
contract NoHook {
    function quoteDispatch(bytes calldata, bytes calldata) external pure returns (uint256) {
        return 0;
    }

    function postDispatch(bytes calldata, bytes calldata) external payable {}
}
