// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Test, Vm} from "../support/Test.sol";

/// @dev A network of one chain that apps are deployed to, and users who send them transactions. What stands behind it, the kernel or its model, is
/// the business of who derives.
abstract contract AppFixture is Test {
    uint64 internal constant NETWORK_ID = 7001;

    bytes private _logs;

    /// @dev As a creation transaction of `user` does: the constructor, then `init`.
    function deploy(bytes memory initcode, uint256 user) internal virtual returns (address app);

    /// @dev A transaction; false where it was undone.
    function send(uint256 user, address app, uint256 value, bytes memory data) internal virtual returns (bool);

    /// @dev The same without a trace: what it would answer, or revert with.
    function simulate(uint256 user, address app, uint256 value, bytes memory data)
        internal
        virtual
        returns (bool success, bytes memory result);

    /// @dev Gives a user ERA.
    function fund(address owner, uint256 amount) internal virtual;

    function eraOf(address owner) internal view virtual returns (uint256);

    /// @dev As if the object lived on another chain.
    function banish(address app, address owner, uint256 key, bool away) internal virtual;

    /// @dev P18: the transaction waits for the object, which the kernel names, and leaves no trace.
    function refusedElsewhere(uint256 user, address app, bytes memory data, bytes32 id) internal virtual;

    function idOf(address app, address owner, uint256 key) internal pure returns (bytes32) {
        return keccak256(abi.encode(uint256(16), app, owner, key));
    }

    /// @dev What the last transaction logged.
    function lastLogs() internal view returns (Vm.Log[] memory) {
        return abi.decode(_logs, (Vm.Log[]));
    }

    function keepLogs(Vm.Log[] memory logs) internal {
        _logs = abi.encode(logs);
    }

    // ---- Users ----

    function keyOf(uint256 user) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("user", user)));
    }

    function addressOf(uint256 user) internal pure returns (address) {
        return vm.addr(keyOf(user));
    }

    // ---- Words for tests ----

    function call(uint256 user, address app, bytes memory data) internal {
        callWith(user, app, 0, data);
    }

    function callWith(uint256 user, address app, uint256 value, bytes memory data) internal {
        vm.assertTrue(send(user, app, value, data), "the transaction runs");
    }

    /// @dev An `eth_call`.
    function read(address app, bytes memory data) internal returns (bytes memory) {
        (bool success, bytes memory result) = simulate(0, app, 0, data);
        vm.assertTrue(success, "the call answers");
        return result;
    }

    function readUint(address app, bytes memory data) internal returns (uint256) {
        return abi.decode(read(app, data), (uint256));
    }

    function refused(uint256 user, address app, bytes memory data, bytes memory reason) internal {
        refusedWith(user, app, 0, data, reason);
    }

    /// @dev The transaction reverts with `reason`, in simulation and where it runs.
    function refusedWith(uint256 user, address app, uint256 value, bytes memory data, bytes memory reason)
        internal
    {
        (bool success, bytes memory result) = simulate(user, app, value, data);
        vm.assertFalse(success, "the simulation reverts");
        vm.assertEq(result, reason, "for the reason");
        vm.assertFalse(send(user, app, value, data), "the transaction is undone");
    }
}
