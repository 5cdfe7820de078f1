// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {App} from "@metalayer/contracts/src/apps/App.sol";
import {Shared} from "@metalayer/contracts/src/apps/Objects.sol";
import {IMessages} from "@metalayer/contracts/src/kernel/interfaces/IMessages.sol";

/// @title Boxes that take letters from anywhere
/// @notice A box is a shared object; a letter is a message to it, which may bring ERA and units of the app's asset.
contract Postbox is App {
    uint256 private constant ASSET = 0;
    /// @dev The only word of each box: how many letters it has got.
    uint256 private constant COUNT_AT = 0;

    event Opened(uint256 indexed key);
    event Received(uint256 indexed key, uint256 count, uint256 value, bytes letter);

    error NotPostbox(address sender);
    error Unreadable();

    function print(uint256 amount) external {
        KERNEL.mint(_msgSender(), ASSET, amount);
    }

    function amountOf(address owner) external view returns (uint256) {
        return KERNEL.amountOf(owner, ASSET);
    }

    /// @notice Has a box where it is.
    function open(uint256 key) external {
        shared(key).setWord(COUNT_AT, bytes32(countOf(key)));
        emit Opened(key);
    }

    function countOf(uint256 key) public view returns (uint256) {
        Shared memory box = shared(key);
        return box.size() == 0 ? 0 : uint256(box.word(COUNT_AT));
    }

    function boxOf(uint256 key) external view returns (address) {
        return KERNEL.addressOf(key);
    }

    /// @notice Sends a letter with all the ERA of the call, and `amount` of what the sender has of the asset.
    function post(uint256 key, uint256 gas, uint256 amount, bytes calldata letter) external {
        if (amount != 0) KERNEL.debit(_msgSender(), ASSET, amount);
        uint256 value = KERNEL.value();
        IMessages(address(KERNEL))
            .send(
                IMessages.Call({
                    to: address(this),
                    owner: address(0),
                    key: key,
                    gas: gas,
                    value: value,
                    assetKey: ASSET,
                    amount: amount,
                    refund: _msgSender(),
                    data: abi.encodeCall(this.receiveLetter, (key, letter))
                })
            );
    }

    /// @notice What becomes of a letter at its box: one without text cannot be read.
    function receiveLetter(uint256 key, bytes calldata letter) external {
        if (_msgSender() != address(this)) revert NotPostbox(_msgSender());
        if (letter.length == 0) revert Unreadable();
        uint256 value = KERNEL.value();
        if (value != 0) take(KERNEL.addressOf(key), value);
        uint256 count = countOf(key) + 1;
        shared(key).setWord(COUNT_AT, bytes32(count));
        emit Received(key, count, value, letter);
    }
}
