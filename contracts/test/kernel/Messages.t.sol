// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Puppet} from "../../src/testing/Puppet.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IMessages} from "../../src/kernel/interfaces/IMessages.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {IOperations} from "../../src/kernel/interfaces/IOperations.sol";
import {CallMessage} from "../../src/kernel/libraries/CallMessage.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {RAN, REVERTED} from "../../src/kernel/types/Outcomes.sol";
import {MessagesTest} from "../support/MessagesTest.sol";
import {Transaction} from "./Transactions.sol";
import {Vm} from "../support/Test.sol";

/// @dev Calls that apps make later, at the home of an object (P8, P9, P11, I3, I4).
contract MessagesKernelTest is MessagesTest {
    address private constant TAKER = address(0x7a3e);

    function price() private pure returns (uint256) {
        return BASE_FEE;
    }

    // ---- There and back ----

    /// @dev I3, I4: what a message carries arrives, its handling is paid for where it happens, and nothing is made or lost.
    function test_aMessageRunsWhereItsObjectIs() public {
        place(A, B, B);
        place(B, B, B);
        IMessages.Call memory call = callTo(B, take(TAKER, 3 ether));
        (call.value, call.amount, call.assetKey) = (3 ether, 40, 2);
        uint256 before = eraOn(A) + eraOn(B);
        Mark memory mark = run(
            act(
                abi.encodeCall(IObjects.mint, (TAKER, 2, 100)),
                abi.encodeCall(IObjects.debit, (TAKER, 2, 40)),
                send(call)
            ),
            3 ether
        );
        vm.assertEq(uint256(mark.outcome), RAN);
        bytes memory message = lastMessage(A, B);
        uint256 prepaid = CallMessage.decode(message).prepaid;
        vm.assertEq(prepaid, Message.gasOf(message) * price(), "prepaid at the base fee");
        vm.assertEq(eraOn(A) + eraOn(B) + prepaid + 3 ether, before, "in flight (I3)");

        tick(1);
        deliver(A, B, 1);
        vm.assertEq(outcomes(A, B), hex"00");
        vm.assertEq(wordAt(B, TAKER).balance(), 3 ether);
        address object = address(uint160(objectOf(B)));
        vm.assertEq(belonging(B, A, object, 2), 40, "the asset is the sending app's, the object's to keep");
        vm.assertEq(belonging(A, A, TAKER, 2), 60);
        vm.assertEq(eraOn(A) + eraOn(B), before, "I3");
        checkLogged(A);
        checkLogged(B);
    }

    /// @dev I4: a call that fails is undone, and what it carried goes to the refund account, wherever that lives.
    function test_aCallThatFailsBounces() public {
        place(A, B, B);
        place(B, B, B);
        // More than came.
        IMessages.Call memory call = callTo(B, take(TAKER, 4 ether));
        (call.value, call.amount, call.assetKey) = (3 ether, 40, 2);
        uint256 before = eraOn(A) + eraOn(B);
        run(
            act(
                abi.encodeCall(IObjects.mint, (TAKER, 2, 100)),
                abi.encodeCall(IObjects.debit, (TAKER, 2, 40)),
                send(call)
            ),
            3 ether
        );
        tick(1);
        Delivery memory d = delivery(A, B, 1);
        IKernel kernel = at(B);
        vm.prank(RELAYER, RELAYER);
        kernel.deliver(d.from, d.end, d.messages, d.rest);
        Mark memory mark = lastMark();
        vm.assertEq(uint256(mark.outcome), REVERTED);
        vm.assertEq(outcomes(A, B), hex"02");
        vm.assertEq(wordAt(B, TAKER).balance(), 0);
        vm.assertEq(wordAt(B, REFUND).balance(), 3 ether);
        vm.assertEq(belonging(B, A, REFUND, 2), 40);
        vm.assertEq(belonging(B, A, address(uint160(objectOf(B))), 2), 0);
        vm.assertEq(eraOn(A) + eraOn(B), before, "I3");
    }

    /// @dev P9, P26: where the object is here, the message is handled at the end of the step, at the price of one to another chain.
    function test_localMeansTheSameAsRemote() public {
        place(A, B, B);
        IMessages.Call memory call = callTo(B, abi.encodeCall(Puppet.weigh, ()));
        uint256 remote = run(act(send(call)), 0).gasUsed;
        remote = run(act(send(call)), 0).gasUsed;
        vm.assertEq(sentCount(A, B), 2);

        place(A, B, A);
        uint256 local = run(act(send(call)), 0).gasUsed;
        vm.assertEq(sentCount(A, B), 2, "none of them left");
        // But for what it takes to look what it took.
        vm.assertLe(local, remote + 16, "the same");
        vm.assertLe(remote, local + 16, "the same");
    }

    /// @dev P9: a local call is given exactly the gas that it names, runs behind the step that sent it, and fails alone.
    function test_localCallsFailAlone() public {
        place(A, A, A);
        IMessages.Call memory fails = callTo(A, abi.encodeCall(Puppet.burnGas, ()));
        fails.value = 1 ether;
        IMessages.Call memory runs = callTo(A, take(TAKER, 2 ether));
        runs.value = 2 ether;
        uint256 before = eraOn(A);
        Mark memory mark = run(
            act(send(fails), send(runs), abi.encodeCall(IObjects.take, (vm.addr(ALICE), 1))), 3 ether + 1
        );
        vm.assertEq(uint256(mark.outcome), RAN);
        vm.assertEq(wordAt(A, REFUND).balance(), 1 ether);
        vm.assertEq(wordAt(A, TAKER).balance(), 2 ether);
        vm.assertEq(eraOn(A), before, "I3");
        checkLogged(A);
    }

    /// @dev P2: operations of the kernel, and steps, put messages into one lane in one bundle; what is logged of it is what stands there.
    function test_bundlesAndStepsShareLanes() public {
        place(A, B, B);
        place(B, B, B);
        uint256 bob = uint256(keccak256("bob"));
        plant(A, vm.addr(bob), AccountWordLibrary.here(1, 1, 0, 5, 1_000 ether));
        Transaction memory t;
        (t.kind, t.chainId, t.maxFee, t.gasLimit) = (2, NETWORK, PRICE, 200_000);
        (t.to, t.data) = (abi.encodePacked(address(kernels[A])), abi.encodeCall(IOperations.move, (B)));
        bytes[] memory items = new bytes[](3);
        items[0] = t.sign(bob);
        bytes memory sends = act(send(callTo(B, abi.encodeCall(Puppet.weigh, ()))));
        items[1] = signed(address(appOf[A]), sends, 0);
        items[2] = signed(address(appOf[A]), sends, 0);
        execute(items);
        checkLogged(A);
        vm.assertEq(sentCount(A, B), 3);
        tick(1);
        deliver(A, B, 3);
        vm.assertEq(outcomes(A, B), hex"000000");
        checkLogged(B);
    }

    // ---- Deployments and simulations ----

    /// @dev P23, P26: what `init` sends is charged for, and runs when nobody is deploying any more.
    function test_initSends() public {
        address app = appBy(type(Sender).creationCode);
        setSlot(
            A, Slots.object(app, address(0), 0), AccountWord.unwrap(AccountWordLibrary.here(1, 1, 0, 5, 0))
        );
        bytes[] memory items = new bytes[](1);
        items[0] = signed(address(0), type(Sender).creationCode, 0);
        IKernel kernel = at(A);
        marks();
        vm.prank(AGENT, AGENT);
        kernel.execute(items);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 came;
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics.length == 0 || logs[i].topics[0] != Sender.Came.selector) continue;
            ++came;
            (address sender, address deployer) = abi.decode(logs[i].data, (address, address));
            vm.assertEq(sender, app, "from itself");
            vm.assertEq(deployer, address(0));
        }
        vm.assertEq(came, 1);
    }

    /// @dev Where Alice's next transaction makes an app.
    function appBy(bytes memory initcode) private view returns (address) {
        bytes32 salt = keccak256(abi.encode(vm.addr(ALICE), nonce));
        bytes32 hash = keccak256(abi.encodePacked(hex"ff", address(kernels[A]), salt, keccak256(initcode)));
        return address(uint160(uint256(hash)));
    }

    /// @dev P25, P26: a simulation charges for messages as a transaction does, sends none, and gives the app's own answer.
    function test_simulationsSendNothing() public {
        place(A, B, B);
        bytes memory data = act(send(callTo(B, abi.encodeCall(Puppet.weigh, ()))));
        uint256 real = run(data, 0).gasUsed;
        IKernel kernel = at(A);
        vm.prank(address(0), address(0));
        try kernel.simulate(
            new uint256[2][](0), vm.addr(ALICE), address(appOf[A]), false, 0, gasLimit, data
        ) {
            vm.assertTrue(false, "always reverts");
        } catch (bytes memory reason) {
            (bool success, uint256 gasUsed, bytes memory result) = this.simulated(reason);
            vm.assertTrue(success);
            vm.assertEq(result, "", "the app's own answer");
            vm.assertLe(real, gasUsed + 5_000, "as dear as it is");
            vm.assertLe(gasUsed, real + 5_000, "as dear as it is");
        }
        marks();
        vm.assertEq(sentCount(A, B), 1, "the real one");
        checkLogged(A);
    }

    /// @dev P11, P24: a simulation is charged by the lane to where the object lives, though it is in place there; and told if there is no room.
    function test_simulationsKnowTheirLane() public {
        place(A, B, B);
        bytes memory data = act(send(callTo(B, "")));
        uint256 first = simulatedGas(data, true);
        uint256 once = Message.callGas(Message.CALL_BYTES, 300_000);
        // Five eighths of it are taken.
        setSlot(A, Slots.laneOut(1, B, 1) + 1, 155_000_000 << 128);
        uint256 real = run(data, 0).gasUsed;
        uint256 dear = simulatedGas(data, true);
        vm.assertLe(first + 3 * once, dear + 10_000, "four times the message");
        vm.assertLe(dear, real + 10_000, "as it is");
        vm.assertLe(real, dear + 10_000, "as it is");
        vm.assertLe(simulatedGas(data, false), first + 10_000, "one that lives here");
        setSlot(A, Slots.laneOut(1, B, 1) + 1, 209_900_000 << 128);
        vm.assertEq(simulatedGas(data, true), 0, "full");
    }

    /// @dev Gas of a step on A with the object in place; `isAway`: it lives on B. Zero where the lane is full.
    function simulatedGas(bytes memory data, bool isAway) private returns (uint256) {
        uint256[2][] memory installs = new uint256[2][](2);
        uint256 here = AccountWord.unwrap(AccountWordLibrary.here(1, 2, 0, 5, 0));
        (installs[0], installs[1]) = ([objectOf(B), here], [Slots.whole(objectOf(B)), isAway ? B : 0]);
        IKernel kernel = at(A);
        vm.prank(address(0), address(0));
        try kernel.simulate(installs, vm.addr(ALICE), address(appOf[A]), false, 0, gasLimit, data) {
            vm.assertTrue(false, "always reverts");
        } catch (bytes memory reason) {
            (bool success, uint256 gasUsed, bytes memory result) = this.simulated(reason);
            if (success) return gasUsed;
            vm.assertEq(result, abi.encodeWithSelector(Lane.LaneFull.selector, B));
        }
        return 0;
    }

    function simulated(bytes calldata reason) external pure returns (bool, uint256, bytes memory) {
        vm.assertEq(bytes32(reason[:4]), bytes32(IKernel.Simulated.selector));
        return abi.decode(reason[4:], (bool, uint256, bytes));
    }

    // ---- Objects that move (P8) ----

    function test_aMessageFollowsItsObject() public {
        makeGeneral(B, STORE);
        place(A, STORE, B);
        place(B, STORE, STORE);
        place(STORE, STORE, STORE);
        IMessages.Call memory call = callTo(STORE, take(TAKER, 3 ether));
        call.value = 3 ether;
        run(act(send(call)), 3 ether);
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(outcomes(A, B), hex"03", "handed on");
        bytes memory message = lastMessage(B, STORE);
        vm.assertEq(uint8(message[1]), 1, "hops");
        message[1] = 0;
        vm.assertEq(message, lastMessage(A, B), "else the same, with what was prepaid");
        tick(1);
        deliver(B, STORE, 1);
        vm.assertEq(outcomes(B, STORE), hex"00");
        vm.assertEq(wordAt(STORE, TAKER).balance(), 3 ether);
        checkLogged(B);
        checkLogged(STORE);
    }

    /// @dev P8: after eight chains it is parked, and so it is where no lane leads to the object; anyone tries again.
    function test_whatCannotBeHandedOnIsParked() public {
        place(A, B, B);
        place(B, B, A);
        run(act(send(callTo(B, abi.encodeCall(Puppet.weigh, ())))), 0);
        tick(1);
        bytes memory message = lastMessage(A, B);
        message[1] = 0x08;
        lie(A, B, message);
        place(B, A, STRANGER);
        lie(A, B, this.encoded(callTo(A, ""), 5));
        tick(1);
        deliver(A, B, 3);
        vm.assertEq(outcomes(A, B), hex"030101");

        place(B, B, B);
        vm.expectRevert();
        this.unparkFrom(A, B, 2, lastMessage(A, B));
        this.unparkFrom(A, B, 1, message);
        vm.assertEq(uint256(lastMark().outcome), RAN);
        vm.expectRevert();
        this.unparkFrom(A, B, 1, message);
    }

    /// @dev P8: whoever tries again what had gone as far as it may moves it on; its hops are counted anew.
    function test_whatIsUnparkedGoesOn() public {
        makeGeneral(B, STORE);
        place(B, B, STORE);
        place(STORE, B, STORE);
        bytes memory message = this.encoded(callTo(B, abi.encodeCall(Puppet.weigh, ())), 5);
        message[1] = 0x08;
        lie(A, B, message);
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(outcomes(A, B), hex"01", "parked");
        this.unparkFrom(A, B, 0, message);
        sync();
        bytes memory onward = lastMessage(B, STORE);
        vm.assertEq(uint8(onward[1]), 1, "hops");
        onward[1] = 0x08;
        vm.assertEq(onward, message, "else the same");
        tick(1);
        deliver(B, STORE, 1);
        vm.assertEq(outcomes(B, STORE), hex"00");
        checkLogged(B);
    }

    /// @dev A message of the app on A.
    function encoded(IMessages.Call calldata call, uint256 prepaid) external view returns (bytes memory) {
        return CallMessage.encode(call, address(appOf[A]), prepaid);
    }

    function unparkFrom(uint64 from, uint64 to, uint64 index, bytes calldata message) external {
        IKernel kernel = at(to);
        vm.prank(RELAYER, RELAYER);
        kernel.unpark(laneName(from, to), index, message);
    }
}

/// @dev Sends itself a message when it is made.
contract Sender {
    address private immutable KERNEL = msg.sender;

    event Came(address sender, address deployer);

    function init() external {
        IMessages.Call memory call;
        (call.to, call.gas, call.data) = (address(this), 100_000, abi.encodeCall(this.come, ()));
        IMessages(KERNEL).send(call);
    }

    function come() external {
        emit Came(address(bytes20(msg.data[msg.data.length - 20:])), IObjects(KERNEL).deployer());
    }
}
