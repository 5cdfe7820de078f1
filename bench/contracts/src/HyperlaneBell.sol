// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title What Bell is, as Hyperlane calls it
contract HyperlaneBell {
    event Rung(uint256 indexed origin, bytes32 note);

    function handle(uint32 origin, bytes32, bytes calldata body) external payable {
        emit Rung(origin, bytes32(body));
    }
}
