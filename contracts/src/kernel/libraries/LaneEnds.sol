// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Step} from "./Step.sol";
import {Transient} from "./Transient.sol";

/// @dev Ends of lanes that apps' messages have joined in this real transaction, by the slots of their running hashes: their words are logged once, at its end, as those of
/// its journal are (docs/WIRE.md, "Slots that count"). In transient storage, so that what a frame has sent is forgotten with it.
library LaneEnds {
    /// @dev Ends that wait for the log at most: what it takes is kept from the start, within Execution.SETTLE_GAS and the reserve of deliveries (P9). Words of any others are
    /// logged at once.
    uint256 internal constant WAITING_MAX = 8;

    // keccak256 of "metalayer.ends." and each name in small letters.
    uint256 private constant JOINED = 0x33f781b028616315330f99eb9fec61d7d889be052d3563755913ff60b9852910;
    uint256 private constant COUNT = 0x3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e;

    /// @dev That both words of this end have been written.
    function note(uint256 slot) internal {
        if (Transient.read(JOINED ^ slot) != 0) return;
        // The journal may hold them already.
        Step.setStale(true);
        uint256 count = Transient.read(COUNT);
        if (count == WAITING_MAX) {
            uint256 start = _free();
            _log(start, _put(start, slot));
            return;
        }
        Transient.write(JOINED ^ slot, 1);
        Transient.write(COUNT + 1 + count, slot);
        Transient.write(COUNT, count + 1);
    }

    /// @dev Logs the words of those that wait.
    function log() internal {
        uint256 count = Transient.read(COUNT);
        if (count == 0) return;
        uint256 start = _free();
        uint256 end = start;
        for (uint256 i = 1; i <= count; ++i) {
            uint256 slot = Transient.read(COUNT + i);
            end = _put(end, slot);
            Transient.write(JOINED ^ slot, 0);
        }
        Transient.write(COUNT, 0);
        _log(start, end);
    }

    /// @dev Puts two pairs of slot and word to `at`, and returns where they end.
    function _put(uint256 at, uint256 slot) private view returns (uint256) {
        // Writes beyond the free memory pointer, where nothing is kept.
        assembly ("memory-safe") {
            mstore(at, slot)
            mstore(add(at, 0x20), sload(slot))
            mstore(add(at, 0x40), add(slot, 1))
            mstore(add(at, 0x60), sload(add(slot, 1)))
        }
        return at + 0x80;
    }

    function _log(uint256 start, uint256 end) private {
        // Reads what was put there.
        assembly ("memory-safe") {
            log0(start, sub(end, start))
        }
    }

    function _free() private pure returns (uint256 at) {
        // Reads the free memory pointer.
        assembly ("memory-safe") {
            at := mload(0x40)
        }
    }
}
