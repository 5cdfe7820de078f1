// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IFrames} from "../interfaces/IFrames.sol";
import {IMessages} from "../interfaces/IMessages.sol";
import {IObjects} from "../interfaces/IObjects.sol";
import {Birth} from "../libraries/Birth.sol";
import {CallMessage} from "../libraries/CallMessage.sol";
import {Frames} from "../libraries/Frames.sol";
import {Homes} from "../libraries/Homes.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {Lane} from "../libraries/Lane.sol";
import {LaneHere} from "../libraries/LaneHere.sol";
import {Message} from "../libraries/Message.sol";
import {ObjectWords} from "../libraries/ObjectWords.sol";
import {Outbox} from "../libraries/Outbox.sol";
import {Slots} from "../libraries/Slots.sol";
import {Step} from "../libraries/Step.sol";
import {Words} from "../libraries/Words.sol";
import {AccountWord, AccountWordLibrary, STATUS_APP} from "../types/AccountWord.sol";
import {BOUNCED, FORWARDED, PARKED, RAN, REVERTED, TAKEN} from "../types/Outcomes.sol";

/// @title How apps send and are sent messages
/// @notice The kernel's functions for calls that apps make later; runs in the kernel's storage by delegatecall. Every function logs what it writes.
contract Messages {
    using ObjectWords for ObjectWords.Found;
    using Words for Words.Journal;

    /// @dev Gas that a transaction is charged for sending a message, besides the message's own, and for each of its bytes: what it takes to put one into a
    /// lane that is in use. It is the same where less was needed, or more, which the message's own gas covers: so gas does not depend on the chain (P26).
    uint256 private constant SEND_GAS = 17_000;
    uint256 private constant SEND_BYTE_GAS = 12;

    modifier onlyKernel() {
        if (msg.sender != address(this)) revert IFrames.NotKernel(msg.sender);
        _;
    }

    /// @dev See {IMessages-send}. In a simulation it is charged for, and goes nowhere: what a message will do is not part of what sends it.
    function send(IMessages.Call calldata call) external {
        uint256 before = gasleft();
        uint256 generation = ObjectWords.enter();
        _checkApp(msg.sender, generation);
        // Wherever its object is: what is sent to nobody would wait for ever, for an app might still come.
        if (call.to != msg.sender) _checkApp(call.to, generation);
        (uint256 length, uint256 gas) = _bound(call);
        if (call.value != 0) {
            if (_home(call.refund).status() == STATUS_APP) revert IMessages.RefundToApp(call.refund);
            Step.add(uint160(msg.sender), -int256(call.value));
        }
        if (call.amount != 0) Step.add(ObjectWords.asset(msg.sender, call.assetKey), -int256(call.amount));
        uint256 charge = Step.isSimulated() ? _simulated(call, gas) : _route(call, gas);
        Step.markSent();
        unchecked {
            // At most 16 times six million, and constants times the bytes that were bounded.
            charge += SEND_GAS + length * SEND_BYTE_GAS;
        }
        uint256 used = before - gasleft();
        // The first that waits in the lane of this chain to itself may take more than the least that is charged.
        charge = Outbox.charge(charge > used ? charge - used : 0);
        // Who calls an app with some of its gas bounds what that may send as well. What was sent before counts too: or with each message less would be there for all.
        if (gasleft() < charge) revert IMessages.MessagesUnpaid(charge);
    }

    /// @dev See {IFrames-finish}.
    function finish() external onlyKernel returns (uint256 charged) {
        Step.unmarkSent();
        charged = Outbox.takePaid(gasleft());
        _drain();
    }

    /// @dev See {IFrames-receiveCall}. All that a call does, and what follows from it here, is undone by one revert where it fails.
    function receiveCall(bytes calldata message)
        external
        onlyKernel
        returns (uint256 outcome, uint256 spent)
    {
        CallMessage.Fields memory fields = CallMessage.decode(message[:Message.CALL_BYTES]);
        ObjectWords.Found memory object = ObjectWords.find(fields.to, fields.owner, fields.key);
        (bool isHere, uint64 chainId, uint24 generation) =
            Birth.home(object.word, object.id, object.birthId());
        if (!isHere) return (_handOn(message, fields, chainId, generation) ? FORWARDED : PARKED, 0);
        if (_home(fields.to).status() != STATUS_APP) return (PARKED, 0);

        spent = gasleft();
        uint256 price = fields.prepaid / Message.callGas(message.length, fields.gas);
        uint256 baseFee = KernelStorage.layout().baseFee;
        Outbox.setPrice(price < baseFee ? price : baseFee);
        Frames.open();
        _handle(fields, object.birthId(), message[Message.CALL_BYTES:]);
        _drain();
        Outbox.unsetPrice();
        Outbox.earn(fields.prepaid - Outbox.takePrepaid());
        spent -= gasleft();
        Frames.mark(RAN, spent);
        return (TAKEN, spent);
    }

    /// @dev See {IFrames-bounceCall}.
    function bounceCall(bytes calldata message, uint256 spent)
        external
        onlyKernel
        returns (uint256 outcome, uint256 all)
    {
        CallMessage.Fields memory fields = CallMessage.decode(message[:Message.CALL_BYTES]);
        all = spent + gasleft();
        Frames.open();
        _refund(fields);
        Outbox.earn(fields.prepaid);
        all -= gasleft();
        Frames.mark(REVERTED, all);
        return (BOUNCED, all);
    }

    /// @dev See {IFrames-handleCall}.
    function handleCall(bytes calldata message) external onlyKernel {
        CallMessage.Fields memory fields = CallMessage.decode(message[:Message.CALL_BYTES]);
        if (_home(fields.to).status() != STATUS_APP) revert IObjects.NotApp(fields.to);
        uint256 birthId = ObjectWords.find(fields.to, fields.owner, fields.key).birthId();
        _handle(fields, birthId, message[Message.CALL_BYTES:]);
    }

    /// @dev Gives the object, whose address, or owner's, `birthId` is, what the message carries, and makes its call. Reverts where that comes to nothing.
    function _handle(CallMessage.Fields memory fields, uint256 birthId, bytes calldata data) private {
        if (fields.amount != 0) {
            Words.Journal memory journal = Words.open(1);
            _give(journal, fields, address(uint160(birthId)));
            journal.close();
        }
        if (fields.value != 0) Step.add(uint160(fields.to), int256(fields.value));

        uint256 spent = gasleft();
        bool success = _call(fields, data);
        spent -= gasleft();
        // What it said is for nobody.
        if (!success) revert IFrames.CallFailed();
        if (!Step.settle(fields.to)) return;
        // What it sent is paid for out of its own gas.
        Step.unmarkSent();
        uint256 charged = Outbox.takeCharged();
        if (spent + charged > fields.gas) revert IFrames.CallFailed();
    }

    /// @dev Calls the app with all of the gas that the message names, which is there: whoever handles has looked (P9). Its answer is not copied (P27).
    function _call(CallMessage.Fields memory fields, bytes calldata data) private returns (bool success) {
        (address to, address from, uint256 limit) = (fields.to, fields.from, fields.gas);
        // Writes beyond the free memory pointer, where nothing is kept: the data, and the sending app behind it.
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, data.offset, data.length)
            mstore(add(m, data.length), shl(96, from))
            success := call(limit, to, 0, m, add(data.length, 20), 0, 0)
        }
    }

    /// @dev Returns the message's bytes, and its gas.
    function _bound(IMessages.Call calldata call) private pure returns (uint256 length, uint256 gas) {
        length = call.data.length;
        if (length > Message.CALL_DATA_MAX) revert IMessages.DataTooLong(length, Message.CALL_DATA_MAX);
        unchecked {
            // At most 4,281.
            length += Message.CALL_BYTES;
        }
        gas = call.gas;
        uint256 max = Message.callLimitMax(length);
        if (gas > max) revert IMessages.GasOutOfBounds(gas, max);
        if ((call.value | call.amount) > AccountWordLibrary.BALANCE_MAX) {
            uint256 key = call.value > AccountWordLibrary.BALANCE_MAX ? 0 : call.assetKey;
            revert IObjects.AmountTooLarge(call.refund, key);
        }
        gas = Message.callGas(length, gas);
    }

    /// @dev Puts the message where its object is: into the queue, or into a lane; or where it waits for that. Returns the gas that it is charged for (P11).
    function _route(IMessages.Call calldata call, uint256 gas) private returns (uint256 charge) {
        ObjectWords.Found memory object = ObjectWords.find(call.to, call.owner, call.key);
        (bool isHere, uint64 chainId, uint24 generation) =
            Birth.home(object.word, object.id, object.birthId());
        if (isHere) {
            Outbox.push(CallMessage.encode(call, msg.sender, 0));
            return gas;
        }
        // An heir's own app, before the heir has adopted: it waits here, as what comes from elsewhere does (P8).
        if (chainId == block.chainid && generation == KernelStorage.layout().generation) {
            uint256 paid = gas * Outbox.price(KernelStorage.layout().baseFee);
            Outbox.prepay(paid);
            LaneHere.park(CallMessage.encode(call, msg.sender, paid), gas, generation);
            return gas;
        }
        Lane.End memory end = Lane.open(chainId, Message.CALL);
        if (end.chainGeneration != generation) revert Lane.NoLane(chainId);
        charge = gas * Lane.factorAt(end.counts);
        uint256 prepaid = charge * Outbox.price(KernelStorage.layout().baseFee);
        Outbox.prepay(prepaid);
        Lane.join(end, CallMessage.encode(call, msg.sender, prepaid), gas);
    }

    /// @dev The gas that `_route` would charge for the message. In a simulation its object is in place, wherever it lives: if that is another chain, its number
    /// stands at a slot of its own, which nothing writes. What leads nowhere counts once: it is not the sender's chain, then, on which this is run.
    function _simulated(IMessages.Call calldata call, uint256 gas) private view returns (uint256) {
        ObjectWords.Found memory object = ObjectWords.find(call.to, call.owner, call.key);
        uint64 chainId = uint64(Words.read(Slots.whole(object.id)));
        if (chainId == 0) (, chainId,) = Birth.home(object.word, object.id, object.birthId());
        if (!Lane.leads(chainId, Message.CALL)) return gas;
        uint256 factor = Lane.factor(chainId, Message.CALL, gas);
        if (factor == Lane.FACTOR_FULL) revert Lane.LaneFull(chainId);
        return gas * factor;
    }

    /// @dev Sends a message on to where its object went; false, and no trace, where that cannot be.
    function _handOn(
        bytes calldata message,
        CallMessage.Fields memory fields,
        uint64 chainId,
        uint24 generation
    ) private returns (bool) {
        uint256 hops = Outbox.isRenewed() ? 0 : fields.hops;
        if (hops >= CallMessage.HOPS_MAX) return false;
        uint256 gas = Message.callGas(message.length, fields.gas);
        if (!Lane.canSend(chainId, Message.CALL, gas)) return false;
        Lane.End memory end = Lane.open(chainId, Message.CALL);
        if (end.chainGeneration != generation) return false;
        Lane.join(end, CallMessage.handedOn(message, hops), gas);
        return true;
    }

    /// @dev Handles what waits here, and what that sends to objects here.
    function _drain() private {
        for (bytes memory message = Outbox.shift(); message.length != 0; message = Outbox.shift()) {
            uint256 gas = Message.gasOf(message);
            if (gasleft() < Outbox.enoughFor(gas)) revert IMessages.MessagesUnpaid(gas);
            if (!_tryHandling(message)) _refund(CallMessage.decode(message));
        }
    }

    /// @dev Gives back what a call carried that came to nothing. Where that does not fit, nothing of all this has been.
    function _refund(CallMessage.Fields memory fields) private {
        Words.Journal memory journal = Words.open(2);
        if (fields.amount != 0) _give(journal, fields, fields.refund);
        if (fields.value != 0) {
            AccountWord word = _home(fields.refund);
            uint256 balance = word.balance() + fields.value;
            if (balance > AccountWordLibrary.BALANCE_MAX) revert IObjects.AmountTooLarge(fields.refund, 0);
            journal.write(Slots.account(fields.refund), AccountWord.unwrap(word.withBalance(balance)));
            Step.setStale(true);
        }
        journal.close();
    }

    /// @dev Credits what a message carries of the sending app's asset.
    function _give(Words.Journal memory journal, CallMessage.Fields memory fields, address receiver) private {
        ObjectWords.Found memory target = ObjectWords.find(fields.from, receiver, fields.assetKey);
        target.increase(fields.amount);
        ObjectWords.write(journal, target);
    }

    function _home(address owner) private view returns (AccountWord) {
        return Homes.at(Slots.account(owner), KernelStorage.layout().generation);
    }

    /// @dev `generation` as it stands in words.
    function _checkApp(address app, uint256 generation) private view {
        bool isApp =
            Words.read(uint160(app)) & AccountWordLibrary.HOME_MASK == generation | AccountWordLibrary.APP;
        if (!isApp) revert IObjects.NotApp(app);
    }

    /// @dev In a frame of its own, so that all of it can be undone.
    function _tryHandling(bytes memory message) private returns (bool success) {
        (success,) = address(this).call(abi.encodeCall(IFrames.handleCall, (message)));
    }
}
