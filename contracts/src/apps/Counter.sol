// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {App} from "./App.sol";
import {ICounter} from "./interfaces/ICounter.sol";
import {Shared} from "./Objects.sol";

/// @title Counter
/// @notice See ICounter.
contract Counter is App, ICounter {
    /// @dev The only word of each shared object.
    uint256 private constant COUNT_AT = 0;

    function add(uint256 key) external returns (uint256 count) {
        count = countOf(key) + 1;
        shared(key).setWord(COUNT_AT, bytes32(count));
        emit Added(key, _msgSender(), count);
    }

    function countOf(uint256 key) public view returns (uint256) {
        Shared memory counter = shared(key);
        return counter.size() == 0 ? 0 : uint256(counter.word(COUNT_AT));
    }
}
