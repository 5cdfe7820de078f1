// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelFixture} from "./KernelFixture.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Apps} from "../../src/kernel/modules/Apps.sol";
import {Data} from "../../src/kernel/modules/Data.sol";
import {Messages} from "../../src/kernel/modules/Messages.sol";
import {Moves} from "../../src/kernel/modules/Moves.sol";
import {Objects} from "../../src/kernel/modules/Objects.sol";
import {Settings} from "../../src/kernel/modules/Settings.sol";
import {Kernel} from "../../src/kernel/Kernel.sol";
import {Stage} from "../../src/stage/Stage.sol";

/// @dev What nodes put in place of the lens when they trace (P25): the same rules, and what they did stays.
contract StageTest is KernelFixture {
    address private constant FROM = address(0xf00);
    address private constant TO = address(0xbeef);

    /// @dev A kernel whose lens the stage stands for.
    function staged() private returns (Kernel) {
        return new Kernel(
            NETWORK,
            Kernel.Modules({
                lanes: address(0),
                checkpoints: address(0),
                lens: address(new Stage()),
                objects: address(new Objects(NETWORK)),
                apps: address(new Apps()),
                moves: address(new Moves(NETWORK)),
                messages: address(new Messages()),
                settings: address(new Settings()),
                adoption: address(0),
                data: address(new Data())
            })
        );
    }

    function setUp() public override {
        super.setUp();
        vm.etch(address(kernel), address(staged()).code);
    }

    function testFuzz_WhatItDidStays(uint96 balance, uint96 value) public {
        live(FROM, balance, 4);
        vm.prank(address(0), address(0));
        IKernel(address(kernel)).simulate(new uint256[2][](0), FROM, TO, false, value, 21_000, "");
        bool pays = value <= balance;
        vm.assertEq(word(FROM).balance(), pays ? balance - value : balance);
        vm.assertEq(word(TO).balance(), pays ? value : 0);
        vm.assertEq(word(FROM).nonce(), pays ? 5 : 4);
    }

    /// @dev P19: it stands on no chain, and would still let no transaction in.
    function testFuzz_NoTransactionIsStaged(address origin) public {
        vm.assume(origin != address(0));
        live(FROM, 5, 4);
        vm.prank(address(0), origin);
        vm.expectRevert(IKernel.SimulationOnly.selector);
        IKernel(address(kernel)).simulate(new uint256[2][](0), FROM, TO, false, 1, 21_000, "");
    }
}
