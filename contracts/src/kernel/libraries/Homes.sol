// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Words} from "./Words.sol";
import {AccountWord} from "../types/AccountWord.sol";

/// @dev Home words as they stand.
library Homes {
    /// @dev The word of what has this id, as `generation` sees it (P1).
    function at(uint256 id, uint24 generation) internal view returns (AccountWord) {
        return AccountWord.wrap(Words.read(id)).inGeneration(generation);
    }
}
