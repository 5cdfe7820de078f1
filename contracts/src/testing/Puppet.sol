// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../kernel/interfaces/IKernel.sol";
import {IObjects} from "../kernel/interfaces/IObjects.sol";

/// @dev An app that does whatever its caller says: each call goes to the kernel, or to another address.
contract Puppet {
    struct Call {
        address target; // zero: the kernel
        bool mayFail;
        bytes data;
    }

    address private immutable KERNEL;
    /// @dev Who deploys, as `init` was told.
    event Began(address deployer);
    event Gas(uint256 left);

    constructor() {
        KERNEL = msg.sender;
    }

    function init() external {
        emit Began(IObjects(KERNEL).deployer());
    }

    function act(Call[] calldata calls) external {
        for (uint256 i; i < calls.length; ++i) {
            address target = calls[i].target == address(0) ? KERNEL : calls[i].target;
            (bool success, bytes memory result) = target.call(calls[i].data);
            if (success || calls[i].mayFail) continue;
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
    }

    /// @dev Says what gas it got.
    function weigh() external {
        emit Gas(gasleft());
    }

    /// @dev Uses up all gas there is.
    function burnGas() external pure {
        assembly ("memory-safe") {
            invalid()
        }
    }

    /// @dev Pretends that an object is not here.
    function forge(bytes32 id) external pure {
        revert IKernel.Elsewhere(id);
    }

    /// @dev Answers with very much.
    function bomb(bool fails) external pure {
        assembly ("memory-safe") {
            if fails { revert(0, 1000000) }
            return(0, 1000000)
        }
    }
}

/// @dev Reads in its constructor what only steps may read.
contract Peeping {
    constructor() {
        (bool success,) = msg.sender.call(abi.encodeCall(IObjects.balanceOf, (address(1))));
        require(!success, "peeped");
    }

    function init() external {}
}
