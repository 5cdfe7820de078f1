// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

/// @title Era, the network's token
/// @notice The canonical ERA, on the hub: what the bridge locks is the native currency of the network, what validators stake secures
/// it, and what is delegated governs it. The supply is fixed at birth and only shrinks (a slashed stake is burned, so
/// that it stops counting for quorums too).
/// @dev Votes are counted by timestamp (ERC-6372): a governor's delays then mean the same time whatever the hub's block time is or
/// becomes, and on a hub that is a rollup, where `block.number` may be another chain's.
contract Era is ERC20, ERC20Burnable, ERC20Permit, ERC20Votes {
    /// @dev Below 2^90 wei, so that any sum of balances fits a home word (docs/WIRE.md).
    uint256 private constant SUPPLY = 1_000_000_000e18;

    /// @param holder Receives the whole supply.
    constructor(address holder) ERC20("Era", "ERA") ERC20Permit("Era") {
        _mint(holder, SUPPLY);
    }

    /// @notice Seconds since the epoch.
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }
}
