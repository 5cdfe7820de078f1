// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../kernel/interfaces/IKernel.sol";
import {IObjects} from "../kernel/interfaces/IObjects.sol";

/// @dev The smallest app with amounts, data and ERA.
contract Probe {
    IObjects private immutable KERNEL;
    uint64 public immutable NETWORK;
    address public immutable DEPLOYER;

    event Moved(address sender, uint256 amount);

    constructor() {
        KERNEL = IObjects(msg.sender);
        NETWORK = KERNEL.networkId();
        DEPLOYER = KERNEL.deployer();
    }

    function sender() internal view returns (address) {
        return address(bytes20(msg.data[msg.data.length - 20:]));
    }

    function init() external {
        KERNEL.mint(sender(), 0, 1_000_000);
    }

    function send(address to, uint256 amount) external {
        KERNEL.move(sender(), to, 0, amount);
        emit Moved(sender(), amount);
    }

    function keep(uint256 key, bytes32 word) external {
        KERNEL.store(address(0), key, KERNEL.sizeOf(address(0), key), word);
    }

    function takeTo(address to, uint256 amount) external {
        KERNEL.take(to, amount);
    }

    function payFrom(uint256 key, address to, uint256 amount) external {
        KERNEL.pay(key, to, amount);
    }

    function debitOnly(uint256 amount) external {
        KERNEL.debit(sender(), 0, amount);
    }

    function debitAndCredit(address to, uint256 amount) external {
        KERNEL.debit(sender(), 0, amount);
        KERNEL.credit(to, 0, amount);
    }

    function fail() external {
        KERNEL.move(sender(), address(1), 0, 1);
        revert("no");
    }

    function lie(uint256 id) external pure {
        revert IKernel.Elsewhere(bytes32(id));
    }

    function enter(bytes calldata data) external {
        (bool success,) = address(KERNEL).call(data);
        require(success, "entered");
    }
}
