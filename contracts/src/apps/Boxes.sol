// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IMessages} from "../kernel/interfaces/IMessages.sol";
import {App} from "./App.sol";
import {IBoxes} from "./interfaces/IBoxes.sol";
import {Shared} from "./Objects.sol";

/// @title Boxes
/// @notice See IBoxes.
contract Boxes is App, IBoxes {
    uint256 private constant LETTERS_AT = 0;
    uint256 private constant SUM_AT = 1;
    uint256 private constant VISITS_AT = 2;
    /// @dev What a message costs whose handler sends another one, beside the gas of both.
    uint256 private constant ONWARD_GAS = 350_000;

    function post(uint256[] calldata route, uint256 number, uint256 gas) external {
        _sendOn(route, number, gas, _msgSender());
    }

    function keep(uint256[] calldata route, uint256 number, uint256 gas, address refund)
        external
        onlyOwnMessages
    {
        bool isLast = route.length == 1;
        if (isLast && number == 0) revert Unreadable();
        Content memory content = contentOf(route[0]);
        content.letters += 1;
        content.sum += number;
        _write(route[0], content);
        emit Kept(route[0], number, content.letters);
        if (isLast) _takeAll(shared(route[0]));
        else _sendOn(route[1:], number, gas, refund);
    }

    function visit(uint256[] calldata boxes) external {
        for (uint256 i = 0; i < boxes.length; ++i) {
            Content memory content = contentOf(boxes[i]);
            content.visits += 1;
            _write(boxes[i], content);
        }
    }

    function pin(uint256 box, bool pinned) external {
        _write(box, contentOf(box));
        shared(box).pin(pinned);
    }

    function contentOf(uint256 box) public view returns (Content memory content) {
        bytes32[] memory words = shared(box).words();
        if (words.length == 0) return content;
        content.letters = uint256(words[LETTERS_AT]);
        content.sum = uint256(words[SUM_AT]);
        content.visits = uint256(words[VISITS_AT]);
    }

    function accountOf(uint256 box) external view returns (address) {
        return shared(box).account();
    }

    function _write(uint256 box, Content memory content) private {
        Shared memory object = shared(box);
        object.setWord(LETTERS_AT, bytes32(content.letters));
        object.setWord(SUM_AT, bytes32(content.sum));
        object.setWord(VISITS_AT, bytes32(content.visits));
    }

    function _takeAll(Shared memory box) private {
        uint256 value = KERNEL.value();
        if (value != 0) box.take(value);
    }

    function _sendOn(uint256[] calldata route, uint256 number, uint256 gas, address refund) private {
        if (route.length == 0) revert NoRoute();
        IMessages.Call memory letter;
        (letter.to, letter.key) = (address(this), route[0]);
        letter.gas = gas * route.length + ONWARD_GAS * (route.length - 1);
        (letter.value, letter.refund) = (KERNEL.value(), refund);
        letter.data = abi.encodeCall(this.keep, (route, number, gas, refund));
        send(letter);
    }
}
