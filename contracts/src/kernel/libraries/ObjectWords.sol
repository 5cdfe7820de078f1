// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../interfaces/IKernel.sol";
import {IObjects} from "../interfaces/IObjects.sol";
import {Birth} from "./Birth.sol";
import {KernelStorage} from "./KernelStorage.sol";
import {Lock} from "./Lock.sol";
import {Slots} from "./Slots.sol";
import {Step} from "./Step.sol";
import {Words} from "./Words.sol";
import {AccountWord, AccountWordLibrary, STATUS_HERE, STATUS_POCKET} from "../types/AccountWord.sol";

/// @dev Home words: how an object is found, born and credited on this chain (docs/WIRE.md, "Objects").
library ObjectWords {
    using Words for Words.Journal;

    event Object(uint256 indexed id, address app, address owner, uint256 key);

    /// @dev An object on this chain, and where it belongs.
    struct Found {
        uint256 id;
        address app;
        address owner;
        uint256 key;
        AccountWord word; // as this generation sees it
        bool isKnown; // whether the word that stands there is of this generation, and so was announced
    }

    /// @dev Lets callers in only while a step runs: what a constructor did would happen on every chain (P23). Whoever calls is the app whose objects are
    /// meant; a contract that is none may keep some on its only chain, and harms nobody by it. Returns the generation as it stands in words.
    function enter() internal view returns (uint256) {
        (bool runs, uint256 generation) = Lock.step();
        if (!runs) revert IObjects.NoStep();
        return generation;
    }

    /// @dev The word of an object that is not here, as it is born; announced, if it is the first on this chain.
    function birth(address app, address owner, uint256 key) internal returns (uint256) {
        Found memory object = find(app, owner, key);
        claim(object);
        if (!object.isKnown) emit Object(object.id, app, owner, key);
        return AccountWord.unwrap(object.word);
    }

    function find(address app, address owner, uint256 key) internal view returns (Found memory object) {
        object.id = Slots.object(app, owner, key);
        (object.app, object.owner, object.key) = (app, owner, key);
        uint24 generation = KernelStorage.layout().generation;
        AccountWord word = AccountWord.wrap(Words.read(object.id));
        object.isKnown = AccountWord.unwrap(word) != 0 && word.generation() == generation;
        object.word = word.inGeneration(generation);
    }

    /// @dev Makes sure that the object lives here, born if it must be; its word is to be written by the caller.
    function claim(Found memory object) internal view {
        object.word = claimed(object.word, object.id, birthId(object));
    }

    /// @dev The word of what lives here, or is born here now: `birth` is what its birth chain follows from (P4).
    function claimed(AccountWord word, uint256 id, uint256 birth) internal view returns (AccountWord) {
        word = bornHere(word, birth);
        if (word.status() != STATUS_HERE) revert IKernel.Elsewhere(bytes32(id));
        return word;
    }

    /// @dev The same word, but of what is born here now, if it is.
    function bornHere(AccountWord word, uint256 birth) internal view returns (AccountWord) {
        bool isBorn = word.status() == STATUS_POCKET && isBirthChain(birth);
        return isBorn ? word.born(uint40(block.timestamp)) : word;
    }

    /// @dev What stands for the asset (app, key) in the step's ledger: the slot of its supply.
    function asset(address app, uint256 key) internal view returns (uint256) {
        return Slots.part(Slots.KIND_SUPPLY, KernelStorage.layout().generation, app, key);
    }

    /// @dev What an object's birth chain follows from: its owner's address, or its own.
    function birthId(Found memory object) internal pure returns (uint256) {
        return object.owner == address(0) ? uint160(object.id) : uint160(object.owner);
    }

    /// @dev Whether what `birth` stands for is born on this chain. In a simulation it is: what lives elsewhere was installed.
    function isBirthChain(uint256 birth) internal view returns (bool) {
        return Birth.isHere(birth) || Step.isSimulated();
    }

    /// @dev Writes the word of an object, and announces the object with its first word on this chain.
    function write(Words.Journal memory journal, Found memory object) internal {
        if (!object.isKnown) {
            emit Object(object.id, object.app, object.owner, object.key);
            object.isKnown = true;
        }
        journal.write(object.id, AccountWord.unwrap(object.word));
    }

    /// @dev Adds to what the object holds, whatever its status: money never chases its owner (P8).
    function increase(Found memory object, uint256 amount) internal pure {
        uint256 balance = object.word.balance();
        if (amount > AccountWordLibrary.BALANCE_MAX - balance) {
            revert IObjects.AmountTooLarge(object.owner, object.key);
        }
        unchecked {
            // Checked above.
            object.word = object.word.withBalance(balance + amount);
        }
    }

    function decrease(Found memory object, uint256 amount) internal pure {
        uint256 balance = object.word.balance();
        if (amount > balance) revert IObjects.Insufficient(object.owner, object.key, balance, amount);
        unchecked {
            // Checked above.
            object.word = object.word.withBalance(balance - amount);
        }
    }
}
