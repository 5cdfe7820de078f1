// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {App} from "../../src/apps/App.sol";
import {Boxes} from "../../src/apps/Boxes.sol";
import {IBoxes} from "../../src/apps/interfaces/IBoxes.sol";
import {RealFixture} from "./RealFixture.sol";

/// @dev P9, P18: letters and visits, over the real kernel. Letters between chains are the nodes' tests.
contract BoxesTest is RealFixture {
    uint256 private constant ALICE = 1;
    uint256 private constant GAS = 300_000;
    address private boxes;

    function setUp() public override {
        super.setUp();
        fund(addressOf(ALICE), 100 ether);
        boxes = deploy(type(Boxes).creationCode, ALICE);
    }

    function test_ALetterIsKeptByAllItsBoxesAndTheLastHasTheMoney() public {
        post(route(3, 5, 3), 7, 1 ether);
        expect(3, 2, 14, 0);
        expect(5, 1, 7, 0);
        vm.assertEq(eraOf(account(3)), 1 ether);
        vm.assertEq(eraOf(account(5)), 0);
    }

    function test_WhatTheLastCannotReadComesBack() public {
        uint256 before = eraOf(addressOf(ALICE));
        post(route(3, 5), 0, 1 ether);
        expect(3, 1, 0, 0);
        expect(5, 0, 0, 0);
        vm.assertGt(eraOf(addressOf(ALICE)), before - 0.1 ether, "it did not come back");
        vm.assertEq(eraOf(account(5)), 0);
    }

    function test_VisitsCountInEach() public {
        call(ALICE, boxes, abi.encodeCall(IBoxes.visit, (route(3, 5))));
        call(ALICE, boxes, abi.encodeCall(IBoxes.pin, (5, true)));
        call(ALICE, boxes, abi.encodeCall(IBoxes.visit, (route(5, 3))));
        expect(3, 0, 0, 2);
        expect(5, 0, 0, 2);
    }

    /// @dev P18: a visit waits for each of its boxes.
    function test_AVisitNeedsAll() public {
        call(ALICE, boxes, abi.encodeCall(IBoxes.visit, (route(3, 5))));
        banish(boxes, address(0), 5, true);
        refusedElsewhere(
            ALICE, boxes, abi.encodeCall(IBoxes.visit, (route(3, 5))), idOf(boxes, address(0), 5)
        );
    }

    function test_NobodyElseKeeps() public {
        refused(
            ALICE,
            boxes,
            abi.encodeCall(IBoxes.keep, (route(3, 5), 1, GAS, addressOf(ALICE))),
            abi.encodeWithSelector(App.NotOwnMessage.selector, addressOf(ALICE))
        );
        refused(
            ALICE,
            boxes,
            abi.encodeCall(IBoxes.post, (new uint256[](0), 1, GAS)),
            abi.encodeWithSelector(IBoxes.NoRoute.selector)
        );
    }

    function post(uint256[] memory along, uint256 number, uint256 value) private {
        callWith(ALICE, boxes, value, abi.encodeCall(IBoxes.post, (along, number, GAS)));
    }

    function expect(uint256 box, uint256 letters, uint256 sum, uint256 visits) private {
        IBoxes.Content memory content =
            abi.decode(read(boxes, abi.encodeCall(IBoxes.contentOf, (box))), (IBoxes.Content));
        vm.assertEq(content.letters, letters);
        vm.assertEq(content.sum, sum);
        vm.assertEq(content.visits, visits);
    }

    function account(uint256 box) private returns (address) {
        return abi.decode(read(boxes, abi.encodeCall(IBoxes.accountOf, (box))), (address));
    }

    function route(uint256 first, uint256 second) private pure returns (uint256[] memory along) {
        along = new uint256[](2);
        (along[0], along[1]) = (first, second);
    }

    function route(uint256 first, uint256 second, uint256 third)
        private
        pure
        returns (uint256[] memory along)
    {
        along = new uint256[](3);
        (along[0], along[1], along[2]) = (first, second, third);
    }
}
