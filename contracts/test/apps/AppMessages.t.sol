// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {App} from "../../src/apps/App.sol";
import {IMessages} from "../../src/kernel/interfaces/IMessages.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord} from "../../src/kernel/types/AccountWord.sol";
import {RAN, REVERTED} from "../../src/kernel/types/Outcomes.sol";
import {KernelFixture} from "../kernel/KernelFixture.sol";
import {Puppet} from "../../src/testing/Puppet.sol";
import {Transaction} from "../kernel/Transactions.sol";

/// @dev The guide's example: lines that anybody leaves with anybody.
contract Postcards is App {
    uint256 private constant BOX = 0;

    function write(address to, bytes32 line) external {
        IMessages.Call memory card;
        (card.to, card.owner, card.key) = (address(this), to, BOX);
        (card.gas, card.refund) = (100_000, _msgSender());
        card.data = abi.encodeCall(this.keep, (to, line));
        send(card);
    }

    function keep(address owner, bytes32 line) external onlyOwnMessages {
        belonging(owner, BOX).setWord(belonging(owner, BOX).size(), line);
    }

    /// @dev A call of itself that is shaped by whoever calls.
    function shaped(address owner, bytes32 line) external {
        this.keep(owner, line);
    }
}

/// @dev What `App` has for messages, over the real kernel (P9, P27).
contract AppMessagesTest is KernelFixture {
    uint256 private constant ALICE = 1;
    address private constant BOB = address(0xb0b);
    Postcards private postcards;
    Puppet private puppet;
    uint256 private nonce;

    function setUp() public override {
        super.setUp();
        live(userAddress(ALICE), 100 ether, 0);
        postcards = Postcards(deploy(type(Postcards).creationCode));
        puppet = Puppet(deploy(type(Puppet).creationCode));
    }

    function transact(bytes memory to, bytes memory data) private returns (uint256 outcome) {
        Transaction memory t = payment(address(0), 0, nonce++);
        (t.to, t.data, t.gasLimit) = (to, data, 3_000_000);
        return outcomeOf(t.sign(key(ALICE)));
    }

    function deploy(bytes memory initcode) private returns (address) {
        vm.assertEq(transact("", initcode), RAN);
        return deployedApp();
    }

    function toPostcards(bytes memory data) private returns (uint256 outcome) {
        return transact(abi.encodePacked(postcards), data);
    }

    /// @dev Lines that were left with Bob, and the last of them.
    function kept() private view returns (uint256 count, bytes32 last) {
        uint256 id = Slots.object(address(postcards), BOB, 0);
        AccountWord home = AccountWord.wrap(uint256(vm.load(address(kernel), bytes32(id))));
        count = home.size();
        uint256 base = Slots.data(id, home.generation(), home.version());
        if (count != 0) last = vm.load(address(kernel), bytes32(base + count - 1));
    }

    function test_AMessageOfOnesOwn() public {
        vm.assertEq(toPostcards(abi.encodeCall(Postcards.write, (BOB, "hello"))), RAN);
        vm.assertEq(toPostcards(abi.encodeCall(Postcards.write, (BOB, "again"))), RAN);
        (uint256 count, bytes32 last) = kept();
        vm.assertEq(count, 2);
        vm.assertEq(last, "again");
    }

    /// @dev Neither a user, nor `multicall`, nor the app's call of itself, nor another app's message is one of the app's own.
    function test_NothingElsePassesForOne() public {
        bytes memory keep = abi.encodeCall(Postcards.keep, (BOB, "forged"));
        vm.assertEq(toPostcards(keep), REVERTED);
        bytes[] memory calls = new bytes[](1);
        calls[0] = keep;
        vm.assertEq(toPostcards(abi.encodeCall(App.multicall, (calls))), REVERTED);
        vm.assertEq(toPostcards(abi.encodeCall(Postcards.shaped, (BOB, "forged"))), REVERTED);

        IMessages.Call memory call;
        (call.to, call.owner, call.gas, call.data) = (address(postcards), BOB, 200_000, keep);
        Puppet.Call[] memory acts = new Puppet.Call[](1);
        acts[0] = Puppet.Call(address(0), false, abi.encodeCall(IMessages.send, (call)));
        vm.assertEq(transact(abi.encodePacked(puppet), abi.encodeCall(Puppet.act, (acts))), RAN);
        (uint256 count,) = kept();
        vm.assertEq(count, 0);
        // The same, but that it is the app's own.
        vm.assertEq(toPostcards(abi.encodeCall(Postcards.write, (BOB, "forged"))), RAN);
        (count,) = kept();
        vm.assertEq(count, 1);
    }
}
