// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IData} from "../../kernel/interfaces/IData.sol";
import {Shared} from "../Objects.sol";

/// @dev A file is one piece of data, or several that a list names: their hashes in order, which is a piece itself (docs/WIRE.md, "Data"). As long as it grows, the words of a
/// shared object hold the hashes.
library Files {
    /// @dev Stores a piece, and puts its hash behind the object's words. 128 words bound the file.
    function add(Shared memory self, bytes memory data) internal returns (bytes32 hash) {
        hash = IData(address(self.kernel)).storeData(data);
        self.setWord(self.size(), hash);
    }

    /// @dev Ends a file whose hashes are the words from `first` on, and takes them away. Its one piece or, of more than one, their list; none: zero.
    function seal(Shared memory self, uint256 first) internal returns (bytes32 hash, uint256 pieces) {
        bytes32[] memory words = self.words();
        pieces = words.length - first;
        if (pieces == 0) return (0, 0);
        hash = words[first];
        if (pieces > 1) {
            bytes memory list = new bytes(pieces * 32);
            for (uint256 i; i < pieces; ++i) {
                bytes32 word = words[first + i];
                // Within the list.
                assembly ("memory-safe") {
                    mstore(add(add(list, 0x20), shl(5, i)), word)
                }
            }
            hash = IData(address(self.kernel)).storeData(list);
        }
        self.truncate(first);
    }
}
