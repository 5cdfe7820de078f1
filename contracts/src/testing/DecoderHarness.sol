// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SignedTransaction, SignedTransactionLibrary} from "../kernel/libraries/SignedTransaction.sol";
import {SUCCESS} from "../kernel/types/Outcomes.sol";

/// @dev The decoder alone, for Solidity tests and for the differential test against viem in TypeScript.
contract DecoderHarness {
    /// @notice One outcome for each item; where it is SUCCESS, the sender, the transaction's hash and its fields, with the
    /// place of its data counted from the item's beginning.
    function decode(bytes[] calldata items, uint64 networkId)
        external
        view
        returns (
            uint8[] memory outcomes,
            address[] memory senders,
            bytes32[] memory hashes,
            SignedTransaction[] memory fields
        )
    {
        outcomes = new uint8[](items.length);
        senders = new address[](items.length);
        hashes = new bytes32[](items.length);
        fields = new SignedTransaction[](items.length);
        for (uint256 i = 0; i < items.length; ++i) {
            bytes calldata item = items[i];
            uint256 offset;
            assembly ("memory-safe") {
                offset := item.offset
            }
            SignedTransaction memory t;
            uint256 outcome = SignedTransactionLibrary.decode(t, offset, offset + item.length, networkId);
            outcomes[i] = uint8(outcome);
            if (outcome != SUCCESS) continue;
            t.dataOffset = t.dataLength == 0 ? 0 : t.dataOffset - offset;
            (senders[i], hashes[i], fields[i]) = (t.sender, keccak256(item), t);
        }
    }
}
