// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Era} from "../../src/hub/Era.sol";
import {Test} from "../support/Test.sol";

contract EraTest is Test {
    address private constant HOLDER = address(0xA11CE);

    Era private era = new Era(HOLDER);

    function test_supplyIsFixedAndFitsAHomeWord() public view {
        vm.assertEq(era.totalSupply(), 1_000_000_000e18);
        vm.assertEq(era.balanceOf(HOLDER), era.totalSupply());
        vm.assertTrue(era.totalSupply() < 2 ** 90);
        vm.assertEq(bytes(era.name()), "Era");
        vm.assertEq(bytes(era.symbol()), "ERA");
    }

    function test_votesAreCountedByTimestamp() public {
        vm.warp(5000);
        vm.assertEq(era.clock(), uint256(5000));
        vm.assertEq(bytes(era.CLOCK_MODE()), "mode=timestamp");
        vm.prank(HOLDER);
        era.delegate(HOLDER);
        vm.warp(5001);
        vm.assertEq(era.getPastVotes(HOLDER, 5000), 1_000_000_000e18);
    }

    function testFuzz_burningLowersSupplyAndVotes(uint256 amount) public {
        amount = bound(amount, 0, era.totalSupply());
        vm.startPrank(HOLDER);
        era.delegate(HOLDER);
        era.burn(amount);
        vm.assertEq(era.totalSupply(), 1_000_000_000e18 - amount);
        vm.assertEq(era.getVotes(HOLDER), era.totalSupply());
    }
}
