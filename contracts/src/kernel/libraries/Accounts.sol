// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Lane} from "./Lane.sol";
import {Message} from "./Message.sol";
import {Slots} from "./Slots.sol";
import {Words} from "./Words.sol";
import {AccountWord, AccountWordLibrary} from "../types/AccountWord.sol";

/// @dev How an account leaves a chain (docs/WIRE.md, "Messages and lanes").
library Accounts {
    using Words for Words.Journal;

    /// @dev Words that `depart` writes.
    uint256 internal constant DEPART_WRITES = 1 + Lane.WRITES;

    /// @dev Sends the account of `owner`, whose word is here and of this generation, to `chainId`. Reverts where
    /// `Lane.canSend` of the account's message is false.
    function depart(Words.Journal memory journal, address owner, AccountWord word, uint64 chainId) internal {
        Lane.End memory end = Lane.open(chainId, Message.ACCOUNT);
        departOver(journal, end, owner, word);
        Lane.close(journal, end);
    }

    /// @dev The same over a lane that the caller has opened and will close. Writes one word: the forwarding note, whose
    /// version is the one that the account arrives with.
    function departOver(Words.Journal memory journal, Lane.End memory end, address owner, AccountWord word)
        internal
    {
        uint40 version = word.version() + 1;
        Lane.append(end, _message(owner, version, word));
        AccountWord note =
            AccountWordLibrary.away(word.generation(), version, end.chainId, end.chainGeneration, 0);
        journal.write(Slots.account(owner), AccountWord.unwrap(note));
    }

    /// @dev The account's 49 bytes: abi.encodePacked(kind, owner, version, nonce, balance, time of departure).
    function _message(address owner, uint40 version, AccountWord word)
        private
        view
        returns (bytes memory message)
    {
        uint256 first = uint256(Message.ACCOUNT) << 248 | uint256(uint160(owner)) << 88 | uint256(version)
            << 48 | word.nonce();
        uint256 second = uint256(word.balance()) << 160 | uint256(uint40(block.timestamp)) << 120;
        // Allocates 49 bytes as Solidity does, padded to words.
        assembly ("memory-safe") {
            message := mload(0x40)
            mstore(0x40, add(message, 0x60))
            mstore(message, 49)
            mstore(add(message, 0x20), first)
            mstore(add(message, 0x40), second)
        }
    }
}
