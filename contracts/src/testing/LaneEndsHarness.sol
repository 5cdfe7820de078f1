// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelStorage} from "../kernel/libraries/KernelStorage.sol";
import {Lane} from "../kernel/libraries/Lane.sol";
import {Message} from "../kernel/libraries/Message.sol";
import {Slots} from "../kernel/libraries/Slots.sol";
import {Words} from "../kernel/libraries/Words.sol";
import {HEAD_LIVE} from "../kernel/types/Network.sol";

/// @dev A kernel's end of one lane, and a receiving end that may lie.
contract LaneEndsHarness {
    uint64 internal constant PEER = 4242;

    uint256 public taken;
    uint256 public gasSent;
    uint256 public gasTaken;
    uint256 public refusals;
    uint256[] private _gas; // of every message sent

    constructor() {
        KernelStorage.Layout storage l = KernelStorage.layout();
        l.generation = 1;
        (l.peers[PEER].generation, l.peers[PEER].status) = (1, HEAD_LIVE);
    }

    /// @dev Many at once, or a lane would never be full: it holds thousands.
    function sendCredits(uint256 count, uint256 credits) external {
        credits = 1 + credits % Message.CREDITS_MAX;
        _send(count % 256, abi.encodePacked(Message.CREDIT, new bytes(32 * credits)));
    }

    function sendAccounts(uint256 count) external {
        _send(count % 256, abi.encodePacked(Message.ACCOUNT, new bytes(48)));
    }

    function deliver(uint256 count) external {
        count %= 1024;
        for (uint256 i = uint64(taken); count != 0 && i < _gas.length; --count) {
            gasTaken += _gas[i];
            taken = Lane.delivered(taken, _gas[i++]);
        }
    }

    function acknowledge() external {
        _acknowledge(taken);
    }

    /// @dev Whatever a chain may say that is not what it took.
    function lie(uint64 count, uint64 gas, uint128 more) external {
        if (Lane.acknowledged(counts(), count | uint256(gas) << 64) != 0) more |= 1; // it could be true
        _acknowledge(count | uint256(gas) << 64 | uint256(more) << 128);
    }

    function sent() external view returns (uint256) {
        return _gas.length;
    }

    function counts() public view returns (uint256) {
        return Words.read(Slots.laneOut(1, PEER, 1) + 1);
    }

    /// @dev Whether a message of one credit, or an account, would be taken.
    function hasRoom(uint8 kind) external view returns (bool) {
        return Lane.canSend(PEER, kind, 32_000);
    }

    function factor() external view returns (uint256) {
        return Lane.factor(PEER, Message.ACCOUNT, 32_000);
    }

    function _send(uint256 count, bytes memory message) private {
        uint256 gas = Message.gasOf(message);
        Words.Journal memory journal = Words.open(Lane.WRITES * count);
        for (uint256 i; i < count; ++i) {
            if (!Lane.canSend(PEER, uint8(message[0]), gas)) {
                ++refusals;
                break;
            }
            Lane.send(journal, PEER, message);
            _gas.push(gas);
            gasSent += gas;
        }
    }

    function _acknowledge(uint256 word) private {
        uint256 after_ = Lane.acknowledged(counts(), word);
        if (after_ != 0) Words.write(Words.open(1), Slots.laneOut(1, PEER, 1) + 1, after_);
    }
}
