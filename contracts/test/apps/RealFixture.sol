// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Objects} from "../../src/kernel/modules/Objects.sol";
import {AccountWord, STATUS_AWAY, STATUS_HERE} from "../../src/kernel/types/AccountWord.sol";
import {KernelFixture} from "../kernel/KernelFixture.sol";
import {Transaction} from "../kernel/Transactions.sol";
import {AppFixture} from "./AppFixture.sol";

/// @dev Apps over the kernel: every transaction is signed, and runs in a bundle of one.
abstract contract RealFixture is AppFixture, KernelFixture {
    uint256 private constant RAN = 2;
    uint256 private constant REVERTED = 3;
    uint256 private constant ELSEWHERE = 26;
    uint256 private constant GAS = 12_000_000;
    uint256 private constant AMOUNT_MASK = 2 ** 96 - 1;

    mapping(uint256 id => uint256 word) private _banished;
    mapping(uint256 user => address) private _addresses;
    uint256[] private _parts;
    uint64 private _gas;

    function deploy(bytes memory initcode, uint256 user) internal override returns (address) {
        Transaction memory t = transaction(user, 0, initcode);
        t.to = "";
        require(run(t, user) == RAN, "deployed");
        return deployedApp();
    }

    function send(uint256 user, address app, uint256 value, bytes memory data)
        internal
        override
        returns (bool)
    {
        Transaction memory t = transaction(user, value, data);
        t.to = abi.encodePacked(app);
        uint256 outcome = run(t, user);
        vm.assertTrue(outcome == RAN || outcome == REVERTED || outcome == ELSEWHERE, "an app's outcome");
        return outcome == RAN;
    }

    function simulate(uint256 user, address app, uint256 value, bytes memory data)
        internal
        override
        returns (bool success, bytes memory result)
    {
        // A node knows the sums of what is scattered over the chains: here, of one.
        uint256[2][] memory installs = new uint256[2][](_parts.length);
        for (uint256 i = 0; i < installs.length; ++i) {
            installs[i] = [Slots.whole(_parts[i]), uint256(vm.load(address(kernel), bytes32(_parts[i])))];
        }
        vm.prank(address(0), address(0));
        try IKernel(address(kernel)).simulate(installs, who(user), app, false, value, GAS, data) {
            revert("a simulation answers by reverting");
        } catch (bytes memory answer) {
            require(bytes4(answer) == IKernel.Simulated.selector, "Simulated");
            bytes memory rest = new bytes(answer.length - 4);
            for (uint256 i = 0; i < rest.length; ++i) {
                rest[i] = answer[i + 4];
            }
            (success,, result) = abi.decode(rest, (bool, uint256, bytes));
        }
    }

    function fund(address owner, uint256 amount) internal override {
        AccountWord home = word(owner);
        uint48 nonce = home.status() == STATUS_HERE ? home.nonce() : 0;
        live(owner, uint96(home.balance() + amount), nonce);
    }

    /// @dev The simulation says that something is missing, not what: nodes see that from the words it looked at (P24).
    function refusedElsewhere(uint256 user, address app, bytes memory data, bytes32) internal override {
        (bool success, bytes memory result) = simulate(user, app, 0, data);
        vm.assertFalse(success, "the simulation reverts");
        vm.assertEq(bytes32(bytes4(result)), bytes32(IKernel.Elsewhere.selector));
        Transaction memory t = transaction(user, 0, data);
        AccountWord before = word(who(user));
        t.to = abi.encodePacked(app);
        vm.assertEq(run(t, user), ELSEWHERE);
        vm.assertEq(AccountWord.unwrap(word(who(user))), AccountWord.unwrap(before), "no trace");
    }

    function eraOf(address owner) internal view override returns (uint256) {
        return word(owner).balance();
    }

    function banish(address app, address owner, uint256 key, bool away) internal override {
        uint256 id = uint256(keccak256(abi.encode(uint256(16), app, owner, key)));
        uint256 found = uint256(vm.load(address(kernel), bytes32(id)));
        uint256 next;
        if (away) {
            _banished[id] = found;
            next = uint256(GENERATION) << 96 | 2 << 120 | uint256(STATUS_AWAY) << 160 | uint256(PEER) << 168
                | 1 << 232;
        } else {
            // What came meanwhile waits here, and is taken up.
            next = _banished[id] + (found & AMOUNT_MASK) | uint256(GENERATION) << 96;
        }
        vm.store(address(kernel), bytes32(id), bytes32(next));
    }

    function who(uint256 user) private returns (address found) {
        found = _addresses[user];
        if (found == address(0)) _addresses[user] = found = addressOf(user);
    }

    /// @dev To be sent to whom the caller says.
    function transaction(uint256 user, uint256 value, bytes memory data)
        internal
        returns (Transaction memory t)
    {
        address sender = who(user);
        // Enough for gas, whoever it is.
        if (word(sender).status() != STATUS_HERE) fund(sender, 1 ether);
        t = payment(address(0), value, word(sender).nonce());
        t.gasLimit = GAS;
        t.data = data;
    }

    function run(Transaction memory t, uint256 user) private returns (uint256) {
        bytes[] memory items = new bytes[](1);
        items[0] = t.sign(keyOf(user));
        bytes memory outcomes = bundle(items);
        vm.assertEq(outcomes.length, 1);
        return uint8(outcomes[0]);
    }

    function bundle(bytes[] memory items) internal returns (bytes memory outcomes) {
        outcomes = execute(items);
        _gas = vm.lastCallGas().gasTotalUsed;
        keepLogs(logged);
        for (uint256 i = 0; i < logged.length; ++i) {
            if (logged[i].topics.length == 2 && logged[i].topics[0] == Objects.Part.selector) {
                _parts.push(uint256(logged[i].topics[1]));
            }
        }
    }

    /// @dev Of the last bundle's real transaction.
    function lastGas() internal view returns (uint256) {
        return _gas;
    }
}
