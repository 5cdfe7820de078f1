// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {App} from "../../src/apps/App.sol";
import {IExchange} from "../../src/apps/interfaces/IExchange.sol";

/// @dev How a token may misbehave.
enum Lie {
    NONE,
    // And moves nothing.
    ANSWERS_FALSE,
    // And moves, as some old tokens do.
    ANSWERS_NOTHING,
    // Neither true nor false.
    ANSWERS_A_WORD,
    // Takes a tenth on the way.
    FEE,
    // Calls the exchange from within transfers.
    REENTERS,
    // Shows what it likes.
    BALANCES
}

/// @dev An app that has the face of ERC-20. Anybody has as much of it as they mint.
contract LyingToken is App {
    Lie private immutable _lie;
    address private immutable _exchange;
    address private immutable _target;

    constructor(Lie lie, address exchange, address target) {
        (_lie, _exchange, _target) = (lie, exchange, target);
    }

    function mint(uint256 amount) external {
        KERNEL.mint(_msgSender(), 0, amount);
    }

    function allowance(address, address) external view returns (uint256) {
        return _lie == Lie.REENTERS ? 0 : type(uint256).max;
    }

    /// @dev Sells for itself what came for others.
    function permit(address, address, uint256 value, uint256, uint8, bytes32, bytes32) external {
        IExchange(_exchange).swap(address(0), _target, value, 0, address(this), block.timestamp);
    }

    /// @dev A liar's balances grow with every look, by what its word says.
    function balanceOf(address owner) external view returns (uint256) {
        uint256 held = KERNEL.amountOf(owner, 0);
        if (_lie != Lie.BALANCES || KERNEL.sizeOf(address(0), 1) == 0) return held;
        return held + uint256(KERNEL.load(address(0), 1, 0));
    }

    function pretend(uint256 amount) external {
        KERNEL.store(address(0), 1, 0, bytes32(amount));
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        return _send(_msgSender(), to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        return _send(from, to, amount);
    }

    function _send(address from, address to, uint256 amount) private returns (bool) {
        if (_lie == Lie.ANSWERS_FALSE) return false;
        if (_lie == Lie.REENTERS) _reenter();
        if (_lie == Lie.FEE) KERNEL.burn(from, 0, amount / 10);
        KERNEL.move(from, to, 0, _lie == Lie.FEE ? amount - amount / 10 : amount);
        if (_lie == Lie.BALANCES) KERNEL.store(address(0), 1, 0, bytes32(uint256(1e30)));
        if (_lie == Lie.ANSWERS_NOTHING) {
            assembly ("memory-safe") {
                return(0, 0)
            }
        }
        if (_lie == Lie.ANSWERS_A_WORD) {
            assembly ("memory-safe") {
                mstore(0, 2)
                return(0, 0x20)
            }
        }
        return true;
    }

    /// @dev A sale in another pool, and one in this.
    function _reenter() private {
        IExchange(_exchange).swap(_target, address(0), 1, 0, address(this), block.timestamp);
    }
}
