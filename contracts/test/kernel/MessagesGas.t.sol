// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Puppet} from "../../src/testing/Puppet.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IMessages} from "../../src/kernel/interfaces/IMessages.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Tariff} from "../../src/kernel/libraries/Tariff.sol";
import {MessagesTest} from "../support/MessagesTest.sol";

/// forge-config: default.isolate = true
/// @dev What calls that apps send really take, each in a transaction of its own: never more than their gas says, which both ends of a lane count (P9, P11).
contract MessagesGasTest is MessagesTest {
    /// @dev What is left of the constants: for chains whose opcodes cost a little more.
    uint256 private constant MARGIN = 10_000;

    /// @dev By the last call that was handled, as its mark says.
    uint256 private used;

    function setUp() public override {
        super.setUp();
        place(A, B, B);
        place(B, B, B);
        place(A, STORE, B);
        place(B, STORE, STORE);
        // As after a while: lanes and treasury are in use.
        forward(callTo(B, abi.encodeCall(Puppet.weigh, ())), 0);
        deliver(A, B, 1);
    }

    /// @dev Sends a call, with 40 of an asset if it says so, and makes its lane's end known.
    function forward(IMessages.Call memory call, uint256 amount) private returns (uint256 gas) {
        call.amount = amount;
        run(
            act(
                abi.encodeCall(IObjects.mint, (address(0x7a3e), call.assetKey, amount)),
                abi.encodeCall(IObjects.debit, (address(0x7a3e), call.assetKey, amount)),
                send(call)
            ),
            call.value
        );
        tick(1);
        return Message.gasOf(lastMessage(A, B));
    }

    function measure(uint256 count) private returns (uint256 gas) {
        Delivery memory d = delivery(A, B, count);
        IKernel kernel = at(B);
        vm.prank(RELAYER, RELAYER);
        kernel.deliver(d.from, d.end, d.messages, d.rest);
        gas = vm.lastCallGas().gasTotalUsed;
        Mark[] memory list = marks();
        if (list.length != 0) used = list[list.length - 1].gasUsed;
    }

    /// @dev What the second message of a delivery takes.
    function second(IMessages.Call memory call, uint256 amount) private returns (uint256 gas, uint256 bound) {
        forward(callTo(B, abi.encodeCall(Puppet.weigh, ())), 0);
        uint256 state = vm.snapshotState();
        uint256 alone = measure(1);
        vm.revertToState(state);
        bound = forward(call, amount);
        gas = measure(2) - alone;
    }

    function longest(bytes memory data) private pure returns (bytes memory) {
        return bytes.concat(data, new bytes(Message.CALL_DATA_MAX - data.length));
    }

    /// @dev A call that uses up all its gas and fails, with money and an asset for one who has neither.
    function test_gas_aCallThatBounces() public {
        IMessages.Call memory call = callTo(B, abi.encodeCall(Puppet.burnGas, ()));
        (call.value, call.assetKey) = (1 ether, 9);
        uint256 state = vm.snapshotState();
        (uint256 gas, uint256 bound) = second(call, 40);
        vm.snapshotValue("messages", "deliver, one more that bounces, its 300,000 gas included", gas);
        vm.assertLe(gas + MARGIN, bound, "within its gas");
        vm.revertToState(state);
        call.data = longest(call.data);
        (gas, bound) = second(call, 40);
        vm.assertLe(gas + MARGIN, bound, "of 4,096 bytes");
    }

    /// @dev One that keeps what it brings, in new words.
    function test_gas_aCallThatRuns() public {
        IMessages.Call memory call = callTo(B, take(address(0x7a3e), 1 ether));
        (call.value, call.assetKey) = (1 ether, 9);
        (uint256 gas, uint256 bound) = second(call, 40);
        vm.snapshotValue("messages", "deliver, one more that keeps ERA and an asset", gas);
        vm.assertLe(gas, bound, "within its gas");
    }

    /// @dev The first of a lane.
    function test_gas_aCallThatIsHandedOn() public {
        IMessages.Call memory call = callTo(STORE, "");
        // All that there is of it but for the call, which is not made here.
        call.gas = 0;
        uint256 state = vm.snapshotState();
        (uint256 gas, uint256 bound) = second(call, 40);
        vm.snapshotValue("messages", "deliver, one more that is handed on, the first of its lane", gas);
        vm.assertLe(gas + MARGIN, bound, "within its gas");
        vm.revertToState(state);
        call.data = longest("");
        (gas, bound) = second(call, 40);
        vm.assertLe(gas + MARGIN, bound, "of 4,096 bytes");
    }

    /// @dev P9, P11: the most that a call may use is really there, and so is all that is counted for it.
    function test_gas_theDearestCall() public {
        IMessages.Call memory call = callTo(B, abi.encodeCall(Puppet.burnGas, ()));
        call.gas = Message.callLimitMax(Message.CALL_BYTES + call.data.length);
        (uint256 gas, uint256 bound) = secondLarge(call);
        vm.assertLe(gas, bound, "within its gas");
        vm.assertTrue(gas > call.gas, "all of it was used");
    }

    function secondLarge(IMessages.Call memory call) private returns (uint256 gas, uint256 bound) {
        gasLimit = 12_000_000;
        return second(call, 0);
    }

    /// @dev P17: whoever delivers is paid less than it takes.
    function test_gas_tariffIsBelowCost() public {
        (uint256 gas,) = second(callTo(B, abi.encodeCall(Puppet.weigh, ())), 0);
        vm.snapshotValue("messages", "deliver, one more that does next to nothing", gas);
        vm.assertTrue(gas > Tariff.CALL + used, "with what it used, less than it costs");
    }

    /// @dev What a step takes that sends one: what it is charged for is more.
    function test_gas_send() public {
        forward(callTo(B, abi.encodeCall(Puppet.weigh, ())), 0);
        bytes[] memory items = new bytes[](1);
        items[0] = signed(address(appOf[A]), act(send(callTo(B, abi.encodeCall(Puppet.weigh, ())))), 0);
        IKernel kernel = at(A);
        sync();
        vm.prank(AGENT, AGENT);
        kernel.execute(items);
        vm.snapshotValue("messages", "a step that sends one, alone", vm.lastCallGas().gasTotalUsed);
        vm.snapshotValue("messages", "and what it is charged for", lastMark().gasUsed);
    }
}
