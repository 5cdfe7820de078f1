// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../interfaces/IKernel.sol";
import {Lane} from "./Lane.sol";
import {LaneEnds} from "./LaneEnds.sol";
import {Slots} from "./Slots.sol";
import {Words} from "./Words.sol";
import {PARKED} from "../types/Outcomes.sol";
import {LaneName} from "../types/Network.sol";

/// @dev The lane of this chain to itself: for calls to what it inherits and has not adopted. What joins it arrives at once, and is parked (P8), so both ends say the same, and
/// nothing of it is ever outstanding, nor left to take back.
library LaneHere {
    using Words for Words.Journal;

    /// @dev Parks a call of `gas`, before whose length the words of its log have room (CallMessage). `generation` is the chain's own.
    function park(bytes memory message, uint256 gas, uint24 generation) internal {
        uint64 here = uint64(block.chainid);
        bytes32 messageHash = keccak256(message);
        (uint256 out, uint256 into) =
            (Slots.laneOut(generation, here, generation), Slots.laneIn(generation, here, generation));
        Lane.End memory end = Lane.End(here, generation, out, bytes32(Words.read(out)), Words.read(out + 1));
        uint64 index = uint64(end.counts);
        Lane.join(end, message, gas);

        uint256 taken = Lane.delivered(Words.read(into + 1), gas);
        Words.store(out + 1, Lane.acknowledged(Words.read(out + 1), taken));
        Words.store(into, Words.read(out));
        Words.store(into + 1, taken);
        LaneEnds.note(into);

        LaneName memory name = LaneName(here, generation, here, generation);
        Words.Journal memory journal = Words.open(1);
        journal.write(Slots.parked(generation, keccak256(abi.encode(name, index, messageHash))), 1);
        journal.close();
        emit IKernel.Delivered(here, generation, index, abi.encodePacked(uint8(PARKED)));
    }
}
