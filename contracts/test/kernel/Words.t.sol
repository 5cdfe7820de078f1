// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Words} from "../../src/kernel/libraries/Words.sol";
import {Test} from "../support/Test.sol";

/// @dev What an entry's end takes for each word that it has written.
contract WordsTest is Test {
    using Words for Words.Journal;

    /// @dev P9: as many as 96 messages of 64 credits write.
    uint256 private constant MANY = 6_144;

    function test_gas_ofAWordInTheLog() public {
        Words.Journal memory journal = Words.open(MANY);
        for (uint256 i; i < MANY; ++i) {
            journal.write(i << 32, i + 1);
        }
        uint256 gas = gasleft();
        journal.refresh();
        journal.close();
        gas -= gasleft();
        vm.assertLe(gas, MANY * Words.LOG_GAS, "what is kept for it");
        vm.assertTrue(gas > MANY * (Words.LOG_GAS - 100), "and not much more");
    }
}
