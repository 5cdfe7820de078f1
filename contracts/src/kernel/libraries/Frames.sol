// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";

import {IKernel} from "../interfaces/IKernel.sol";
import {IFrames} from "../interfaces/IFrames.sol";
import {Outbox} from "./Outbox.sol";
import {NO_RECIPIENT, SignedTransaction} from "./SignedTransaction.sol";
import {Step} from "./Step.sol";
import {STATUS_HERE} from "../types/AccountWord.sol";

/// @dev Where the data of a step begins in the calldata of its frame: behind a selector and three words.
uint256 constant STEP_DATA = 4 + 3 * 32;

/// @dev Every step's answer ends with the gas that its messages are charged for, below a transaction's limit.
uint256 constant CHARGED_BYTES = 3;
uint256 constant CHARGED_SHIFT = 232;

/// @dev The frame of its own in which a step runs, so that all of it can be undone (P22), and the mark that ends its logs.
library Frames {
    /// @dev Calls the kernel's own entry for a step with exactly `limit` gas. `spent` is what it used, and what its messages are charged for, which its
    /// answer, the returndata, ends with.
    function run(SignedTransaction memory t, uint256 limit) internal returns (bool success, uint256 spent) {
        bool creates = t.to == NO_RECIPIENT;
        bytes4 selector = creates ? IFrames.create.selector : IFrames.step.selector;
        uint256 first = creates ? t.nonce : t.to;
        // Reads the struct `t` (0x00 sender, 0xc0 value, 0xe0 and 0x100 data), and writes the scratch space and beyond the free memory pointer, where
        // nothing is kept: selector, three words, data.
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), first)
            mstore(add(m, 0x24), mload(t))
            mstore(add(m, 0x44), mload(add(t, 0xc0)))
            let dataLength := mload(add(t, 0x100))
            calldatacopy(add(m, STEP_DATA), mload(add(t, 0xe0)), dataLength)
            spent := gas()
            success := call(limit, address(), 0, m, add(STEP_DATA, dataLength), 0, 0)
            spent := sub(spent, gas())
            if success {
                returndatacopy(0x00, sub(returndatasize(), CHARGED_BYTES), CHARGED_BYTES)
                spent := add(spent, shr(CHARGED_SHIFT, mload(0x00)))
            }
        }
    }

    /// @dev The end of a frame in which messages were sent: handles those that stay here, in a frame of the kernel's own if there are any. Returns the gas that is charged
    /// besides what was used: all that this takes counts as theirs, so that gas does not depend on where objects are (P26).
    function finish() internal returns (uint256 charged) {
        uint256 before = gasleft();
        if (Outbox.waits()) {
            (bool success, bytes memory answer) = address(this).call(abi.encodeCall(IFrames.finish, ()));
            if (!success) LowLevelCall.bubbleRevert(answer);
            charged = abi.decode(answer, (uint256));
        } else {
            Step.unmarkSent();
            charged = Outbox.takePaid(before);
        }
        uint256 spent = before - gasleft();
        return charged > spent ? charged - spent : 0;
    }

    /// @dev Whether the frame that just failed did so for an object that is not here. The word of what it names is looked at, or any app
    /// could run for nothing.
    function isElsewhere(uint256 generation) internal view returns (bool result) {
        uint256 selector = uint32(IKernel.Elsewhere.selector);
        uint256 home = generation | uint256(STATUS_HERE) << 160;
        // Scratch space alone.
        assembly ("memory-safe") {
            if eq(returndatasize(), 0x24) {
                mstore(0x00, 0)
                returndatacopy(0x1c, 0, 0x24)
                if eq(mload(0x00), selector) {
                    result := iszero(eq(and(sload(mload(0x20)), shl(96, 0xff0000000000ffffff)), home))
                }
            }
        }
    }

    /// @dev A log without topics: what was logged since the last one belongs to a transaction with this outcome, which used so much gas.
    function mark(uint256 outcome, uint256 gasUsed) internal {
        // Scratch space alone. Gas is at most 12,000,000, of 24 bits.
        assembly ("memory-safe") {
            mstore(0x00, or(shl(24, outcome), gasUsed))
            log0(0x1c, 0x04)
        }
    }

    /// @dev The mark that begins what a call out of a lane logs. What stands before it, of messages that are no calls, say, is not its doing.
    function open() internal {
        mark(0, 0);
    }
}
