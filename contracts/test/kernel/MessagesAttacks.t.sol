// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Puppet} from "../../src/testing/Puppet.sol";
import {IFrames} from "../../src/kernel/interfaces/IFrames.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Direct} from "../../src/kernel/libraries/Direct.sol";
import {IMessages} from "../../src/kernel/interfaces/IMessages.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {CallMessage} from "../../src/kernel/libraries/CallMessage.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {Commit} from "../../src/kernel/types/Network.sol";
import {RAN, REVERTED} from "../../src/kernel/types/Outcomes.sol";
import {MessagesTest} from "../support/MessagesTest.sol";
import {Vm} from "../support/Test.sol";

/// @dev Attacks on messages by users, apps, deliverers and chains that lie (I2, I3, I4, P9, P11, P22, P26, P27).
contract MessagesAttacksTest is MessagesTest {
    address private constant TAKER = address(0x7a3e);

    function setUp() public override {
        super.setUp();
        place(A, B, B);
        place(B, B, B);
        setSlot(B, Slots.treasury(1), 1 ether);
    }

    /// @dev Sends one call from A to B, and delivers it.
    function journey(IMessages.Call memory call) private returns (bytes memory outcome) {
        Mark memory mark = run(act(send(call)), call.value);
        vm.assertEq(uint256(mark.outcome), RAN, "sent");
        tick(1);
        uint256 before = outcomes(A, B).length;
        Delivery memory d = delivery(A, B, 1);
        IKernel kernel = at(B);
        vm.prank(RELAYER, RELAYER);
        kernel.deliver(d.from, d.end, d.messages, d.rest);
        marks();
        bytes memory list = outcomes(A, B);
        vm.assertEq(list.length, before + 1);
        return abi.encodePacked(list[before]);
    }

    // ---- What a handler may not do ----

    /// @dev P27: nothing that a handler calls enters the kernel again; each try undoes the handler, and money goes back.
    function test_HandlersDoNotEnterTheKernel() public {
        Delivery memory d;
        bytes[] memory tries = new bytes[](10);
        Commit memory commit = sign(newest, 15, keys);
        tries[0] = abi.encodeCall(IKernel.execute, (new bytes[](0)));
        tries[1] = abi.encodeCall(IKernel.deliver, (d.from, d.end, d.messages, d.rest));
        tries[2] = abi.encodeCall(IKernel.sweep, (A, one(TAKER)));
        tries[3] = abi.encodeCall(IKernel.meet, (d.from));
        tries[4] = abi.encodeCall(IFrames.finish, ());
        tries[5] = abi.encodeCall(IFrames.receiveCall, (""));
        tries[6] = abi.encodeCall(IFrames.handleCall, (""));
        tries[8] = abi.encodeCall(IFrames.bounceCall, ("", 0));
        tries[7] = abi.encodeCall(IKernel.unpark, (laneName(A, B), 0, ""));
        tries[9] = abi.encodeCall(IKernel.under, (newest, commit, validators(), tries[1]));
        for (uint256 i; i < tries.length; ++i) {
            IMessages.Call memory call = callTo(B, act(tries[i]));
            call.value = 1;
            vm.assertEq(journey(call), hex"02");
            vm.assertEq(wordAt(B, REFUND).balance(), i + 1);
        }
    }

    /// @dev P9, P18, P22, P27: whatever makes a handler fail, it fails alone, and what it carried is given back.
    function test_HandlersFailAlone() public {
        bytes[] memory bad = new bytes[](6);
        // Leaves something in the ledger, or takes more than came.
        bad[0] = act(abi.encodeCall(IObjects.mint, (TAKER, 1, 5)));
        bad[1] = take(TAKER, 11);
        // Says that something is not here.
        bad[2] = abi.encodeCall(Puppet.forge, (bytes32(uint256(uint160(TAKER)))));
        bad[3] = abi.encodeCall(Puppet.burnGas, ());
        bad[4] = abi.encodeCall(Puppet.bomb, (true));
        bad[5] = hex"12345678";
        for (uint256 i; i < bad.length; ++i) {
            IMessages.Call memory call = callTo(B, bad[i]);
            call.value = 10;
            vm.assertEq(journey(call), hex"02");
            vm.assertEq(wordAt(B, REFUND).balance(), 10 * (i + 1));
            vm.assertEq(belonging(B, B, TAKER, 1), 0, "undone");
        }
        // Much of an answer is as good as none (P27).
        gasLimit = 12_000_000;
        IMessages.Call memory bomb = callTo(B, abi.encodeCall(Puppet.bomb, (false)));
        bomb.gas = 3_000_000;
        vm.assertEq(journey(bomb), hex"00");
    }

    // ---- Who may send ----

    /// @dev P22, P23: nobody but an app sends, and only in a step; what it sends in ERA or assets it must have.
    function test_WhoMaySend() public {
        bytes memory message = send(callTo(B, ""));
        (bool success,) = address(at(A)).call(message);
        vm.assertFalse(success);
        // A contract that is no app, called by one.
        Stranger stranger = new Stranger();
        Puppet.Call[] memory calls = new Puppet.Call[](1);
        calls[0] = Puppet.Call(
            address(stranger), false, abi.encodeCall(Stranger.pass, (address(kernels[A]), message))
        );
        uint256 before = sentCount(A, B);
        vm.assertEq(uint256(run(abi.encodeCall(Puppet.act, (calls)), 0).outcome), REVERTED);

        IMessages.Call memory call = callTo(B, "");
        call.value = 2;
        vm.assertEq(uint256(run(act(send(call)), 1).outcome), REVERTED);
        (call.value, call.amount) = (0, 1);
        vm.assertEq(uint256(run(act(send(call)), 0).outcome), REVERTED);
        (call.amount, call.gas) = (0, 6_000_000);
        vm.assertEq(uint256(run(act(send(call)), 0).outcome), REVERTED);
        (call.gas, call.data) = (1, new bytes(4_097));
        vm.assertEq(uint256(run(act(send(call)), 0).outcome), REVERTED);
        place(A, B, STRANGER);
        vm.assertEq(uint256(run(act(send(callTo(B, ""))), 0).outcome), REVERTED);
        vm.assertEq(sentCount(A, B), before, "nothing has left");
    }

    /// @dev P9, I4: what is sent to nobody is refused where it is sent, be its object here or elsewhere: else it would be parked for ever, with what it carries.
    function test_NobodyIsSentTo() public {
        IMessages.Call memory call = callTo(B, "");
        (call.to, call.value) = (TAKER, 5);
        uint64[2] memory places = [A, B];
        for (uint256 i; i < places.length; ++i) {
            AccountWord word = places[i] == A
                ? AccountWordLibrary.here(1, 2, 0, 5, 0)
                : AccountWordLibrary.away(1, 2, places[i], 1, 0);
            setSlot(A, Slots.object(TAKER, address(0), KEY), AccountWord.unwrap(word));
            uint256 before = eraOn(A);
            vm.assertEq(uint256(run(act(send(call)), 5).outcome), REVERTED);
            vm.assertEq(eraOn(A), before, "I3");
            vm.assertEq(sentCount(A, B), 0);
        }
        plant(A, TAKER, AccountWordLibrary.app(1, 0));
        vm.assertEq(uint256(run(act(send(call)), 5).outcome), RAN, "an app, which B may not have yet");
    }

    /// @dev P22: ERA that came back to an app would be nobody's: a handler that names its sender, which is an app, is told so.
    function test_NoRefundOfEraToApps() public {
        IMessages.Call memory call = callTo(B, "");
        (call.value, call.refund) = (5, address(appOf[A]));
        vm.assertEq(uint256(run(act(send(call)), 5).outcome), REVERTED);
        (call.value, call.amount) = (0, 0);
        vm.assertEq(uint256(run(act(send(call)), 0).outcome), RAN, "no ERA, no matter");
        (call.value, call.refund) = (5, TAKER);
        vm.assertEq(uint256(run(act(send(call)), 5).outcome), RAN);
    }

    /// @dev P9, P26: what a message is charged for must be there; a step that cannot pay is undone whole, with what it sent.
    function testFuzz_UnpaidMessagesAreNotSent(uint256 limit) public {
        limit = bound(limit, 100_000, 900_000);
        gasLimit = limit;
        IMessages.Call memory call = callTo(B, "");
        call.value = 1;
        uint256 before = eraOn(A);
        Mark memory mark = run(act(send(call)), 1);
        vm.assertLe(mark.gasUsed, limit, "I8");
        uint256 flight = 0;
        if (mark.outcome == RAN) {
            bytes memory message = lastMessage(A, B);
            vm.assertTrue(mark.gasUsed > 21_000 + Message.gasOf(message), "paid");
            flight = CallMessage.decode(message).prepaid + 1;
        } else {
            vm.assertEq(sentCount(A, B), 0);
        }
        vm.assertEq(eraOn(A) + flight, before, "I3");
    }

    /// @dev P9: an app that is called with some of the gas sends no more than that pays for, in one message or in many.
    function test_WhatIsCalledWithLittleGasSendsLittle() public {
        Confiner confiner = new Confiner();
        plant(A, address(confiner), AccountWordLibrary.app(1, 0));
        IMessages.Call memory call = callTo(B, "");
        uint256 each = Message.callGas(Message.CALL_BYTES, call.gas);
        bytes memory twice = act(send(call), send(call), abi.encodeCall(IObjects.mint, (TAKER, 1, 0)));
        bytes[3] memory data = [act(send(call)), act(send(call)), twice];
        uint256[3] memory limits = [each - 1, each + 200_000, each + 200_000];
        uint256[3] memory sent = [uint256(0), 1, 1];
        for (uint256 i; i < data.length; ++i) {
            bytes[] memory items = new bytes[](1);
            bytes memory confined = abi.encodeCall(Confiner.pass, (limits[i], address(appOf[A]), data[i], 0));
            items[0] = signed(address(confiner), confined, 0);
            vm.assertEq(uint256(execute(items).outcome), RAN);
            // As it stands in the lane: what was undone had been logged.
            vm.assertEq(uint64(slotOf(A, Slots.laneOut(1, B, 1) + 1)), sent[i]);
        }
    }

    /// @dev P9, P26: what an app answers takes no gas that messages are charged for, however much it is.
    function test_LongAnswersUseNoGasTwice() public {
        Confiner confiner = new Confiner();
        plant(A, address(confiner), AccountWordLibrary.app(1, 0));
        bytes memory sends = act(send(callTo(B, "")));
        bytes memory data = abi.encodeCall(Confiner.pass, (10_000_000, address(appOf[A]), sends, 200_000));
        uint256 ran;
        for (gasLimit = 500_000; gasLimit < 1_500_000; gasLimit += 25_000) {
            bytes[] memory items = new bytes[](1);
            items[0] = signed(address(confiner), data, 0);
            Mark memory mark = execute(items);
            if (mark.outcome != RAN) continue;
            ++ran;
            // The spare gas that must be there beside the charges still is.
            vm.assertLe(mark.gasUsed + 20_000, gasLimit, "paid out of what was signed for");
        }
        vm.assertTrue(ran > 10, "enough gas for some");
    }

    // ---- What handlers send ----

    /// @dev P26, I3: a handler's own messages are paid for out of its gas, and prepaid out of what it was prepaid with.
    function testFuzz_HandlersSendWithinTheirGas(uint256 gas, uint256 nested) public {
        gas = bound(gas, 100_000, 900_000);
        nested = bound(nested, 0, 700_000);
        place(B, STORE, STORE);
        IMessages.Call memory inner = callTo(STORE, "");
        (inner.gas, inner.value) = (nested, 5);
        IMessages.Call memory call = callTo(B, act(send(inner)));
        (call.gas, call.value) = (gas, 5);
        uint256 before = eraOn(A) + eraOn(B);
        bytes memory outcome = journey(call);
        uint256 flight = 0;
        if (outcome[0] == 0x00) {
            CallMessage.Fields memory fields = CallMessage.decode(lastMessage(B, STORE));
            vm.assertLe(Message.gasOf(lastMessage(B, STORE)), gas, "within its own");
            vm.assertLe(
                fields.prepaid, CallMessage.decode(lastMessage(A, B)).prepaid, "and what that brought"
            );
            flight = fields.prepaid + 5;
        } else {
            vm.assertEq(sentCount(B, STORE), 0, "undone with the handler");
            vm.assertEq(wordAt(B, REFUND).balance(), 5);
        }
        vm.assertEq(eraOn(A) + eraOn(B) + flight, before, "I3");
    }

    /// @dev P9: messages that stay here may make more of them, each out of the gas of the one before; the step's own limit holds them all.
    function testFuzz_LocalMessagesEnd(uint8 depth, uint256 limit) public {
        place(A, A, A);
        gasLimit = bound(limit, 200_000, 12_000_000);
        IMessages.Call memory call = callTo(A, take(TAKER, 7));
        (call.value, call.gas) = (7, 60_000);
        for (uint256 i; i < depth % 4; ++i) {
            uint256 gas = call.gas;
            call.data = act(send(call));
            call.gas = gas + 400_000;
        }
        uint256 before = eraOn(A);
        Mark memory mark = run(act(send(call)), 7);
        vm.assertLe(mark.gasUsed, gasLimit, "I8");
        vm.assertEq(eraOn(A), before, "I3");
        if (mark.outcome == RAN) vm.assertEq(wordAt(A, TAKER).balance(), 7, "the last one ran");
        else vm.assertEq(wordAt(A, TAKER).balance() + wordAt(A, REFUND).balance(), 0, "all undone");
    }

    // ---- Who delivers ----

    /// @dev P9: whoever delivers cannot make a call fail by giving it too little: it is handled with the gas that it names, or not at all.
    function testFuzz_DeliverersCannotStarve(uint256 given, uint256 named) public {
        IMessages.Call memory call = callTo(B, abi.encodeCall(Puppet.weigh, ()));
        call.gas = bound(named, 30_000, 5_600_000);
        gasLimit = 12_000_000;
        run(act(send(call)), 0);
        tick(1);
        Delivery memory d = delivery(A, B, 1);
        IKernel kernel = at(B);
        vm.getRecordedLogs();
        given = bound(given, 300_000, 8_000_000);
        vm.prank(RELAYER, RELAYER);
        try kernel.deliver{gas: given}(d.from, d.end, d.messages, d.rest) {
            Vm.Log[] memory logs = vm.getRecordedLogs();
            for (uint256 i; i < logs.length; ++i) {
                if (logs[i].topics.length == 0 || logs[i].topics[0] != Puppet.Gas.selector) continue;
                uint256 left = abi.decode(logs[i].data, (uint256));
                // But for what it takes to find the function.
                vm.assertTrue(left <= call.gas && left + 1_000 > call.gas, "exactly what it names");
                return;
            }
            vm.assertTrue(false, "it ran");
        } catch (bytes memory reason) {
            vm.assertTrue(given < call.gas * 17 / 16 + 600_000, "there was too little");
            reason;
        }
    }

    /// @dev P2, P9: a bundle whose transactions send over several lanes has the gas that its end takes, or stops before; what it changed is logged.
    function testFuzz_BundlesThatSendEnd(uint256 given) public {
        place(A, STORE, STORE);
        bytes[] memory items = new bytes[](3);
        for (uint256 i; i < items.length; ++i) {
            bytes memory data = act(send(callTo(i == 1 ? STORE : B, "")));
            items[i] = signed(address(appOf[A]), data, 0);
        }
        IKernel kernel = at(A);
        vm.getRecordedLogs();
        vm.prank(AGENT, AGENT);
        kernel.execute{gas: bound(given, 400_000, 14_000_000)}(items);
        marks();
        checkLogged(A);
    }

    // ---- Chains that lie ----

    /// @dev P6, P27: whatever bytes another chain puts into its lane, taking them in never reverts, and what they carry is here once or still in them.
    function testFuzz_Lies(bytes32 seed, uint16 length, uint96 value, uint96 prepaid, uint96 amount) public {
        bytes memory message = new bytes(bound(length, 185, 500));
        for (uint256 i; i < message.length; ++i) {
            message[i] = bytes1(uint8(uint256(keccak256(abi.encode(seed, i)))));
        }
        address to = uint256(seed) % 3 == 0 ? TAKER : address(appOf[B]);
        bytes memory head = abi.encodePacked(
            Message.CALL, message[1], uint24(uint256(seed) % 500_000), to, TAKER, address(0), KEY, REFUND
        );
        bytes memory tail = abi.encodePacked(value, prepaid, uint256(1), amount);
        for (uint256 i; i < 185; ++i) {
            message[i] = i < head.length ? head[i] : tail[i - head.length];
        }
        lie(A, B, message);
        tick(1);
        uint256 before = eraOn(B);
        deliver(A, B, 1);
        bytes memory outcome = outcomes(A, B);
        if (to == TAKER) vm.assertEq(outcome, hex"01", "no app");
        else vm.assertTrue(outcome[0] == 0x00 || outcome[0] == 0x02, "handled");
        uint256 brought = outcome[0] == 0x02 ? uint256(value) + prepaid : uint256(prepaid);
        vm.assertEq(eraOn(B), before + (to == TAKER ? 0 : brought), "what was said to be in it");
    }

    /// @dev P27: a refund that fits into no word parks the message; it blocks nothing, and is tried again when it fits.
    function test_WhatCannotBeRefundedIsParked() public {
        uint256 id = Slots.object(address(appOf[A]), REFUND, 2);
        AccountWord full = AccountWordLibrary.pocket(1, type(uint96).max);
        setSlot(B, id, AccountWord.unwrap(full));
        IMessages.Call memory call = callTo(B, abi.encodeCall(Puppet.burnGas, ()));
        (call.amount, call.assetKey) = (40, 2);
        run(
            act(
                abi.encodeCall(IObjects.mint, (TAKER, 2, 100)),
                abi.encodeCall(IObjects.debit, (TAKER, 2, 40)),
                send(call)
            ),
            0
        );
        run(act(send(callTo(B, abi.encodeCall(Puppet.weigh, ())))), 0);
        tick(1);
        bytes memory message = messagesOf[laneKey(A, 1, B, 1)][0];
        deliver(A, B, 2);
        vm.assertEq(outcomes(A, B), hex"0100");
        setSlot(B, id, 0);
        IKernel kernel = at(B);
        vm.prank(RELAYER, RELAYER);
        kernel.unpark(laneName(A, B), 0, message);
        vm.assertEq(belonging(B, A, REFUND, 2), 40);
    }

    /// @dev P9: where what a handler sent can be neither handled nor given back, the call bounces as a whole; no app that it calls keeps what it carries.
    function test_WhatAHandlerSendsCannotHoldItsCall() public {
        IMessages.Call memory inner = callTo(B, hex"12345678");
        (inner.assetKey, inner.amount, inner.gas) = (KEY, 1, 30_000);
        Puppet.Call[] memory calls = new Puppet.Call[](5);
        calls[0] = kernelCall(abi.encodeCall(IObjects.mint, (address(0), KEY, 1)));
        calls[1] = kernelCall(abi.encodeCall(IObjects.debit, (address(0), KEY, 1)));
        calls[2] = kernelCall(send(inner));
        calls[3] = kernelCall(abi.encodeCall(IObjects.mint, (REFUND, KEY, type(uint96).max)));
        calls[4] = kernelCall(abi.encodeCall(IObjects.take, (TAKER, 10)));
        IMessages.Call memory call = callTo(B, abi.encodeCall(Puppet.act, (calls)));
        (call.value, call.gas) = (10, 600_000);
        uint256 before = eraOn(A) + eraOn(B);
        vm.assertEq(journey(call), hex"02");
        vm.assertEq(wordAt(B, REFUND).balance(), 10);
        vm.assertEq(wordAt(B, TAKER).balance() + belonging(B, B, REFUND, KEY), 0, "undone");
        vm.assertEq(eraOn(A) + eraOn(B), before, "I3");
    }

    /// @dev P9, P27: who stands above an app in the real transaction cannot bring it a call while it holds its guards.
    function test_CallsComeStraightFromAnAccount() public {
        IMessages.Call memory call = callTo(B, take(TAKER, 9));
        call.value = 9;
        run(act(send(call)), 9);
        tick(1);
        Delivery memory d = delivery(A, B, 1);
        IKernel kernel = at(B);
        vm.expectRevert(Direct.NotDirect.selector);
        kernel.deliver(d.from, d.end, d.messages, d.rest);
        vm.prank(address(this), RELAYER);
        vm.expectRevert(Direct.NotDirect.selector);
        kernel.deliver(d.from, d.end, d.messages, d.rest);
        deliver(A, B, 1);
        vm.assertEq(outcomes(A, B), hex"00");
        vm.assertEq(wordAt(B, TAKER).balance(), 9);
    }

    /// @dev P19: a call to an app that is not on the chain yet waits for it.
    function test_CallsWaitForTheirApp() public {
        setSlot(B, uint160(address(appOf[B])), 0);
        IMessages.Call memory call = callTo(B, take(TAKER, 9));
        call.value = 9;
        vm.assertEq(journey(call), hex"01");
        plant(B, address(appOf[B]), AccountWordLibrary.app(1, 0));
        bytes memory message = lastMessage(A, B);
        IKernel kernel = at(B);
        // Nor can whoever tries it again starve it.
        vm.prank(RELAYER, RELAYER);
        (bool success,) =
            address(kernel).call{gas: 500_000}(abi.encodeCall(IKernel.unpark, (laneName(A, B), 0, message)));
        vm.assertFalse(success);
        vm.prank(RELAYER, RELAYER);
        kernel.unpark(laneName(A, B), 0, message);
        vm.assertEq(wordAt(B, TAKER).balance(), 9);
    }
}

/// @dev Passes calls on: no app.
contract Stranger {
    function pass(address target, bytes calldata data) external {
        (bool success,) = target.call(data);
        require(success, "refused");
    }
}

/// @dev Passes a call on with at most so much gas, whatever comes of it, and answers with so many bytes.
contract Confiner {
    function pass(uint256 gas, address target, bytes calldata data, uint256 answer) external {
        (bool success,) = target.call{gas: gas}(data);
        // Leaves Solidity for good.
        assembly ("memory-safe") {
            return(0, mul(answer, or(success, 1)))
        }
    }
}
