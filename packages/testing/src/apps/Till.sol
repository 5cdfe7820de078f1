// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {App} from "@metalayer/contracts/src/apps/App.sol";
import {Shared} from "@metalayer/contracts/src/apps/Objects.sol";

/// @title Tills into which several people pay at once
/// @notice A till is a shared object, and has an account. Whoever allows the app to, may be asked to pay into one, all in one call or nobody.
contract Till is App {
    /// @dev The only word of each till: how many collections it has seen.
    uint256 private constant COUNT_AT = 0;

    error NotPaid(address payer);

    /// @notice A till that stays where it is, if it is pinned.
    function open(uint256 key, bool pinned) external {
        shared(key).setWord(COUNT_AT, bytes32(0));
        shared(key).pin(pinned);
    }

    function collect(uint256 key, IERC20 token, address[] calldata payers, uint256 each) external {
        Shared memory till = shared(key);
        for (uint256 i; i < payers.length; ++i) {
            if (!token.transferFrom(payers[i], till.account(), each)) revert NotPaid(payers[i]);
        }
        till.setWord(COUNT_AT, bytes32(uint256(till.word(COUNT_AT)) + 1));
    }

    /// @notice Only looks at what they have, and counts that.
    function inspect(uint256 key, IERC20 token, address[] calldata owners) external {
        Shared memory till = shared(key);
        uint256 sum;
        for (uint256 i; i < owners.length; ++i) {
            sum += token.balanceOf(owners[i]);
        }
        till.setWord(COUNT_AT, bytes32(sum));
    }

    function countOf(uint256 key) external view returns (uint256) {
        return uint256(shared(key).word(COUNT_AT));
    }

    function accountOf(uint256 key) external view returns (address) {
        return shared(key).account();
    }
}
