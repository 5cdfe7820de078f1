// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelStorage} from "./KernelStorage.sol";
import {Slots} from "./Slots.sol";
import {Words} from "./Words.sol";
import {AccountWord, AccountWordLibrary} from "../types/AccountWord.sol";

/// @dev What the treasury pays to whoever does the network's work on this chain, in gas, at the base fee (P17).
///
/// Each is below what the work costs at least, so that nobody gains by making work; and there is nothing for a call itself,
/// so that it pays to do much work in one.
library Tariff {
    using Words for Words.Journal;

    /// @dev For each account taken in from a lane.
    uint256 internal constant ACCOUNT = 20_000;
    /// @dev For each credit taken in from a lane.
    uint256 internal constant CREDIT = 6_000;
    /// @dev For each pocket sent home.
    uint256 internal constant SWEEP = 6_000;
    /// @dev For a checkpoint that moves the end of the lease by a quarter of its length or more.
    uint256 internal constant CHECKPOINT = 60_000;

    /// @dev Words that `pay` writes.
    uint256 internal constant WRITES = 2;

    /// @dev Credits `gasUnits` at the base fee to the word of `receiver` here, as far as the treasury reaches.
    function pay(Words.Journal memory journal, address receiver, uint256 gasUnits) internal {
        KernelStorage.Layout storage l = KernelStorage.layout();
        uint24 generation = l.generation;
        uint256 slot = Slots.treasury(generation);
        uint256 treasury = Words.read(slot);
        uint256 amount = gasUnits * l.baseFee;
        if (amount > treasury) amount = treasury;
        if (amount == 0) return;

        AccountWord word = AccountWord.wrap(Words.read(Slots.account(receiver))).inGeneration(generation);
        uint256 balance = word.balance() + amount;
        // The supply fits, so this is never so; if it were, the money would stay where it is.
        if (balance > AccountWordLibrary.BALANCE_MAX) return;
        journal.write(slot, treasury - amount);
        journal.write(Slots.account(receiver), AccountWord.unwrap(word.withBalance(balance)));
    }
}
