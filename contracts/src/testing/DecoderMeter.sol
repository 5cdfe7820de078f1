// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {GasSchedule} from "../kernel/libraries/GasSchedule.sol";
import {SignedTransaction, SignedTransactionLibrary} from "../kernel/libraries/SignedTransaction.sol";

/// @dev Gas of decoding, and of counting what the schedule asks for.
contract DecoderMeter {
    function measure(bytes calldata item, uint256 networkId) external view returns (uint256 gas) {
        SignedTransaction memory t;
        uint256 offset;
        assembly ("memory-safe") {
            offset := item.offset
        }
        gas = gasleft();
        uint256 outcome = SignedTransactionLibrary.decode(t, offset, offset + item.length, networkId);
        GasSchedule.used(GasSchedule.tokensOf(t.dataOffset, t.dataLength), t.accessGas);
        gas -= gasleft();
        require(outcome == 0, "decode");
    }
}
