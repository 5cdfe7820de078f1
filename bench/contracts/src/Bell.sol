// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {App} from "@metalayer/contracts/src/apps/App.sol";
import {IMessages} from "@metalayer/contracts/src/kernel/interfaces/IMessages.sol";

/// @title A bell that is rung from another chain
contract Bell is App {
    event Rung(uint256 indexed key, bytes32 note);

    /// @notice Sends a message to the bell `key`, wherever that is.
    function ring(uint256 key, uint256 gas, bytes32 note) external {
        IMessages.Call memory call;
        (call.to, call.key, call.gas, call.refund) = (address(this), key, gas, _msgSender());
        call.data = abi.encodeCall(this.rung, (key, note));
        send(call);
    }

    function rung(uint256 key, bytes32 note) external onlyOwnMessages {
        emit Rung(key, note);
    }
}
