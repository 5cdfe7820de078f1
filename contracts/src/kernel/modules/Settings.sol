// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMessages} from "../interfaces/IMessages.sol";
import {IObjects} from "../interfaces/IObjects.sol";
import {Homes} from "../libraries/Homes.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {Lane} from "../libraries/Lane.sol";
import {LaneEnds} from "../libraries/LaneEnds.sol";
import {Lock} from "../libraries/Lock.sol";
import {Message} from "../libraries/Message.sol";
import {ObjectWords} from "../libraries/ObjectWords.sol";
import {Outbox} from "../libraries/Outbox.sol";
import {SettingHistories} from "../libraries/SettingHistories.sol";
import {Slots} from "../libraries/Slots.sol";
import {Step} from "../libraries/Step.sol";
import {Words} from "../libraries/Words.sol";
import {STATUS_APP} from "../types/AccountWord.sol";

/// @title Settings of apps
/// @notice The kernel's functions for settings; runs in the kernel's storage by delegatecall. What a configuration changes, Checkpoints takes over.
contract Settings {
    /// @dev Gas that a change is charged for: what it takes to put it into a lane, and to queue it on the hub; and as it is kept on every chain for good,
    /// some 50,000 for each of eight (measured: Settings.t.sol).
    uint256 private constant SETTING_GAS = 600_000;

    /// @dev See {ISettings-setSetting}. In a simulation it is charged for, and goes nowhere.
    function setSetting(bytes32 name, bytes32 word) external {
        uint256 before = gasleft();
        ObjectWords.enter();
        uint24 generation = KernelStorage.layout().generation;
        if (Homes.at(Slots.account(msg.sender), generation).status() != STATUS_APP) {
            revert IObjects.NotApp(msg.sender);
        }
        uint256 charge = SETTING_GAS;
        if (!Step.isSimulated()) charge *= _send(abi.encodePacked(Message.SETTING, msg.sender, name, word));
        Step.markSent();
        // What it took here is far below it.
        charge = Outbox.charge(charge - (before - gasleft()));
        // As for messages: who calls an app with some of its gas bounds what that may have the transaction charged for.
        if (gasleft() < charge) revert IMessages.MessagesUnpaid(charge);
    }

    /// @dev See {ISettings-settingOf}.
    function settingOf(address app, bytes32 name, bytes32 otherwise) external view returns (bytes32) {
        // What a constructor did would be on every chain, each at another time (P23).
        if (Lock.held() == Lock.CONSTRUCTION) revert IObjects.NoStep();
        return SettingHistories.at(KernelStorage.layout(), app, name, otherwise);
    }

    /// @dev Puts the message into the lane to the hub; returns the lane's factor.
    function _send(bytes memory message) private returns (uint256 factor) {
        Lane.End memory end = Lane.open(KernelStorage.layout().hubChainId, Message.SETTING);
        factor = Lane.factorAt(end.counts);
        Lane.append(end, message);
        Words.store(end.slot, uint256(end.hash));
        Words.store(end.slot + 1, end.counts);
        LaneEnds.note(end.slot);
    }
}
