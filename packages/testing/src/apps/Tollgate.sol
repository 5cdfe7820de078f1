// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {App} from "@metalayer/contracts/src/apps/App.sol";

/// @title Gates that everybody passes at the same price
/// @notice Whoever passes pays a toll to the app's owner, who may change it, for all chains at once.
contract Tollgate is App {
    bytes32 private constant TOLL = "toll";
    uint256 private constant FIRST_TOLL = 100;

    /// @dev Who deployed the app; the same on every chain.
    address private immutable OWNER = KERNEL.deployer();

    event Passed(address indexed who, uint256 toll, uint256 time);

    error NotOwner(address sender);

    function setToll(uint96 toll_) external {
        if (_msgSender() != OWNER) revert NotOwner(_msgSender());
        setSetting(TOLL, bytes32(uint256(toll_)));
    }

    function pass() external payable {
        uint256 price = toll();
        take(OWNER, price);
        uint256 change = KERNEL.value();
        if (change != 0) take(_msgSender(), change);
        emit Passed(_msgSender(), price, time());
    }

    function toll() public view returns (uint256) {
        return uint256(setting(TOLL, bytes32(FIRST_TOLL)));
    }
}
