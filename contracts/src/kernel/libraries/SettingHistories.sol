// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelStorage} from "./KernelStorage.sol";
import {Setting} from "../types/Network.sol";

/// @dev What settings of apps are, and from when on (P23). A word counts from a second on which no chain can reach without having taken the
/// configuration that brought it: so the same second shows the same word everywhere.
library SettingHistories {
    uint256 private constant MILLISECONDS = 1000;

    /// @dev What a configuration changes; to be called before its own parameters are taken over. The checkpoint that was accepted last is the last one that
    /// the configuration before it signed, so a chain that has not taken this one has its lease from a checkpoint as old as that, or older.
    function change(KernelStorage.Layout storage l, Setting[] calldata settings) internal {
        uint256 end = (uint256(l.checkpointTime) + MILLISECONDS - 1) / MILLISECONDS + l.lease;
        // An earlier configuration may have given longer ones.
        if (end < l.leasesEnd) end = l.leasesEnd;
        // 2^48 milliseconds and 2^32 seconds are less than 2^40 seconds.
        l.leasesEnd = uint40(end);
        for (uint256 i; i < settings.length; ++i) {
            _append(l.settings[settings[i].app][settings[i].name], settings[i].word, uint40(end + 1));
        }
    }

    /// @dev What the setting of `app` is now; `otherwise` as long as it has never been set.
    function at(KernelStorage.Layout storage l, address app, bytes32 name, bytes32 otherwise)
        internal
        view
        returns (bytes32)
    {
        KernelStorage.SettingHistory storage history = l.settings[app][name];
        (uint256 since, uint256 index) = (history.since, history.count);
        while (index != 0) {
            --index;
            if (since <= block.timestamp) return history.words[index];
            if (index != 0) since = history.sinceOf[index - 1];
        }
        return otherwise;
    }

    /// @dev `since` never goes back. Of two words since the same second, the second one counts.
    function _append(KernelStorage.SettingHistory storage history, bytes32 word, uint40 since) private {
        uint64 count = history.count;
        if (count != 0 && history.since == since) {
            history.words[count - 1] = word;
            return;
        }
        if (count != 0) history.sinceOf[count - 1] = history.since;
        history.words[count] = word;
        (history.since, history.count) = (since, count + 1);
    }
}
