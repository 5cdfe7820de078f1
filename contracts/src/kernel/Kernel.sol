// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";

import {IData} from "./interfaces/IData.sol";
import {IFrames} from "./interfaces/IFrames.sol";
import {IKernel} from "./interfaces/IKernel.sol";
import {IMessages} from "./interfaces/IMessages.sol";
import {IObjects} from "./interfaces/IObjects.sol";
import {ISettings} from "./interfaces/ISettings.sol";
import {Direct} from "./libraries/Direct.sol";
import {Execution} from "./libraries/Execution.sol";
import {CHARGED_BYTES, CHARGED_SHIFT, Frames, STEP_DATA} from "./libraries/Frames.sol";
import {KernelStorage} from "./libraries/KernelStorage.sol";
import {LaneEnds} from "./libraries/LaneEnds.sol";
import {Lock} from "./libraries/Lock.sol";
import {ObjectWords} from "./libraries/ObjectWords.sol";
import {SignedTransaction, SignedTransactionLibrary} from "./libraries/SignedTransaction.sol";
import {Slots} from "./libraries/Slots.sol";
import {STEP_OPEN, Step} from "./libraries/Step.sol";
import {Words} from "./libraries/Words.sol";
import {AccountWord, AccountWordLibrary, STATUS_HERE} from "./types/AccountWord.sol";
import {STARVED, SUCCESS} from "./types/Outcomes.sol";

/// @title Kernel
/// @notice IKernel's entry: runs bundles itself, and hands every other function of IKernel to the module that has it, which runs in
/// this contract's storage.
contract Kernel {
    using Words for Words.Journal;

    uint64 private immutable _networkId;
    address private immutable _lanes;
    address private immutable _checkpoints;
    address private immutable _lens;
    address private immutable _objects;
    address private immutable _apps;
    address private immutable _moves;
    address private immutable _messages;
    address private immutable _settings;
    address private immutable _adoption;
    address private immutable _data;

    /// @dev Thrown when the bundle's calldata is not `abi.encode`'s own form, which any decoder reads alike.
    error NotCanonical();
    /// @dev Thrown when no module has the function.
    error UnknownFunction(bytes4 selector);

    // keccak256("MetaLayer Executed"), IKernel.EXECUTED
    uint256 private constant EXECUTED = 0x70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e5;

    /// @dev Where the offsets of a bundle begin: behind selector, offset and count; and where ids stand besides: behind another offset.
    uint256 private constant FIRST_OFFSET = 4 + 32 + 32;
    uint256 private constant FIRST_OFFSET_NAMING = FIRST_OFFSET + 32;
    /// @dev Gas kept for each item in case the bundle stops before it: its place is checked, and its outcome would be logged.
    uint256 private constant ITEM_GAS = 250;

    /// @dev Gas that a transaction needs at most, and the end of a bundle; for each byte of the transaction; for each byte logged at the end.
    uint256 private constant RUN_GAS =
        SignedTransactionLibrary.DECODE_GAS + Execution.RUN_GAS + Execution.SETTLE_GAS;
    /// @dev What a step that has been decoded needs of that: it does no more than write its sender's word.
    uint256 private constant STEP_GAS = Execution.STEP_GAS + Execution.SETTLE_GAS;
    uint256 private constant BYTE_GAS = SignedTransactionLibrary.DECODE_BYTE_GAS;
    uint256 private constant LOGGED_BYTE_GAS = Execution.LOGGED_BYTE_GAS;

    /// @dev The modules, by what they implement of IKernel, IObjects, IMessages, ISettings, IData and IFrames.
    struct Modules {
        address lanes;
        address checkpoints;
        address lens;
        address objects;
        address apps;
        address moves;
        address messages;
        address settings;
        address adoption;
        address data;
    }

    constructor(uint64 networkId_, Modules memory modules) {
        _networkId = networkId_;
        (_lanes, _checkpoints, _lens) = (modules.lanes, modules.checkpoints, modules.lens);
        (_objects, _apps, _moves) = (modules.objects, modules.apps, modules.moves);
        (_messages, _settings) = (modules.messages, modules.settings);
        (_adoption, _data) = (modules.adoption, modules.data);
    }

    /// @dev See IKernel.execute.
    function _executeAll() private {
        if (_execute(_transactions(FIRST_OFFSET), FIRST_OFFSET) != msg.data.length) revert NotCanonical();
    }

    /// @dev See IKernel.executeNaming.
    function _executeNaming() private {
        bytes[] calldata transactions = _transactions(FIRST_OFFSET_NAMING);
        (uint256[] calldata ids, uint256 idsAt) = _ids();
        uint24 generation = KernelStorage.layout().generation;
        for (uint256 i; i < ids.length; ++i) {
            AccountWord word = AccountWord.wrap(Words.read(ids[i]));
            if (word.status() != STATUS_HERE || word.generation() != generation) {
                revert IKernel.Elsewhere(bytes32(ids[i]));
            }
        }
        if (_execute(transactions, FIRST_OFFSET_NAMING) != idsAt) revert NotCanonical();
    }

    /// @dev The bundle, which must be the first argument, and whose offsets must begin at `firstOffset`: all of them are inside calldata.
    function _transactions(uint256 firstOffset) private pure returns (bytes[] calldata transactions) {
        bool wrong;
        // Reads calldata only. The count is compared with the words behind it, of which there are some.
        assembly ("memory-safe") {
            let count := calldataload(sub(firstOffset, 0x20))
            transactions.offset := firstOffset
            transactions.length := count
            wrong := or(
                or(lt(calldatasize(), firstOffset), gt(count, shr(5, sub(calldatasize(), firstOffset)))),
                iszero(eq(calldataload(0x04), sub(firstOffset, 0x24)))
            )
        }
        if (wrong) revert NotCanonical();
    }

    /// @dev What a bundle names, and where its count stands: it must be the second argument, and end where calldata does.
    function _ids() private pure returns (uint256[] calldata ids, uint256 at) {
        bool wrong;
        // Reads calldata only. An offset within calldata, and a count of which as many words are behind it: no sum wraps.
        assembly ("memory-safe") {
            let offset := calldataload(0x24)
            at := add(offset, 0x04)
            let count := calldataload(at)
            ids.offset := add(at, 0x20)
            ids.length := count
            wrong := or(
                or(gt(offset, calldatasize()), gt(count, calldatasize())),
                iszero(eq(add(add(at, 0x20), shl(5, count)), calldatasize()))
            )
        }
        if (wrong) revert NotCanonical();
    }

    /// @dev See IFrames.step. Everything is undone if the app reverts, or leaves something in the ledger.
    function _step() private {
        uint256 app;
        uint256 value;
        // Reads calldata only.
        assembly ("memory-safe") {
            app := calldataload(0x04)
            value := calldataload(0x44)
        }
        if (value != 0) Step.add(app, int256(value));
        // Copies the data and, behind it, the sender to the start of memory, where nothing is kept any more, and then the answer.
        assembly {
            let size := sub(calldatasize(), STEP_DATA)
            calldatacopy(0, STEP_DATA, size)
            mstore(size, shl(96, calldataload(0x24)))
            if iszero(call(gas(), app, 0, 0, add(size, 20), 0, 0)) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
            // Most steps leave nothing to look at.
            if iszero(tload(STEP_OPEN)) {
                let answer := returndatasize()
                returndatacopy(0, 0, answer)
                mstore(answer, 0)
                return(0, add(answer, CHARGED_BYTES))
            }
            // As Solidity begins.
            mstore(0x40, 0x80)
        }
        _finish(address(uint160(app)));
    }

    /// @dev The end of a step that has sent messages, or is refused; the app's answer is the returndata. All the memory that it takes is taken before messages are
    /// paid for: gas that they are charged for is not used for anything else.
    function _finish(address app) private {
        uint256 answer;
        // Allocates room for the answer and a word behind it.
        assembly ("memory-safe") {
            answer := mload(0x40)
            returndatacopy(answer, 0, returndatasize())
            mstore(0x40, add(answer, and(add(returndatasize(), 0x3f), not(0x1f))))
        }
        uint256 size = LowLevelCall.returnDataSize();
        Step.settle(app);
        uint256 charged = Frames.finish();
        // Within that room; leaves Solidity for good.
        assembly ("memory-safe") {
            mstore(add(answer, size), shl(CHARGED_SHIFT, charged))
            return(answer, add(size, CHARGED_BYTES))
        }
    }

    /// @dev See IObjects.move. Here, and in few words of memory, because it is what most steps do.
    function _move() private {
        uint256 generation = ObjectWords.enter();
        (address from, address to, uint256 key, uint256 amount) = _moveArguments();
        uint256 source = Slots.object(msg.sender, from, key);
        uint256 sourceWord = Words.read(source);
        if (sourceWord & AccountWordLibrary.HOME_MASK != generation | AccountWordLibrary.HERE) {
            sourceWord = ObjectWords.birth(msg.sender, from, key);
        }
        if (amount > sourceWord & AccountWordLibrary.BALANCE_MAX) {
            uint256 balance = sourceWord & AccountWordLibrary.BALANCE_MAX;
            revert IObjects.Insufficient(from, key, balance, amount);
        }
        if (from == to || amount == 0) return;

        uint256 target = Slots.object(msg.sender, to, key);
        uint256 targetWord = Words.read(target);
        if (targetWord & AccountWordLibrary.GENERATION_MASK != generation) {
            emit ObjectWords.Object(target, msg.sender, to, key);
            targetWord = generation;
        }
        unchecked {
            // Amounts are of 96 bits.
            if ((targetWord & AccountWordLibrary.BALANCE_MAX) + amount > AccountWordLibrary.BALANCE_MAX) {
                revert IObjects.AmountTooLarge(to, key);
            }
            Words.writeTwo(source, sourceWord - amount, target, targetWord + amount);
        }
    }

    function _moveArguments() private pure returns (address from, address to, uint256 key, uint256 amount) {
        // Reads calldata only; what is missing is zero, and what stands above an address counts for nothing.
        assembly ("memory-safe") {
            from := shr(96, calldataload(0x10))
            to := shr(96, calldataload(0x30))
            key := calldataload(0x44)
            amount := calldataload(0x64)
        }
    }

    /// @dev Runs a bundle, whose offsets begin at `firstOffset`. Returns where its calldata ends.
    function _execute(bytes[] calldata transactions, uint256 firstOffset) private returns (uint256 end) {
        Direct.check();
        Lock.check();
        Execution.Bundle memory bundle;
        uint256 leaseUntil = Execution.open(bundle, transactions.length);
        if (block.timestamp > leaseUntil) revert IKernel.NoLease(uint64(leaseUntil));

        uint256 outcomes;
        (outcomes, end) = _run(bundle, transactions, firstOffset);
        Execution.settle(bundle);
        if (bundle.stepped) {
            Lock.release();
            if (Step.isStale()) {
                bundle.journal.refresh();
                LaneEnds.log();
                Step.setStale(false);
            }
        }
        bundle.journal.close();
        _log(bundle.baseFee, outcomes);
    }

    /// @dev Every function. What no module has is refused, and so is money of the chain itself. The kernel's own frames, and `move`, come first, for they are what bundles
    /// of steps are made of; a dispatcher of Solidity's would ask for others before.
    fallback() external {
        if (msg.sig == IFrames.step.selector) {
            if (msg.sender != address(this)) revert IFrames.NotKernel(msg.sender);
            return _step();
        }
        if (msg.sig == IObjects.move.selector) return _move();
        if (msg.sig == IKernel.execute.selector) return _executeAll();
        if (msg.sig == IKernel.executeNaming.selector) return _executeNaming();
        address module;
        if (msg.sender == address(this)) {
            // Its own frames, of which messages take two each.
            module = msg.sig == IFrames.create.selector ? _apps : _messages;
        } else {
            module = _module(msg.sig);
        }
        if (module == address(0)) revert UnknownFunction(msg.sig);
        // Modules with functions that apps may call look at the lock themselves; no app may bring a checkpoint while it runs.
        if (module == _checkpoints) Lock.check();
        // Leaves Solidity for good, so it may write anywhere in memory.
        assembly {
            calldatacopy(0, 0, calldatasize())
            let success := delegatecall(gas(), module, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(success) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }

    function _module(bytes4 selector) private view returns (address) {
        // What is called most comes first.
        if (selector == IMessages.send.selector) return _messages;
        if (selector == IKernel.checkpoint.selector) return _checkpoints;
        if (_isOfObjects(selector)) return _objects;
        if (
            selector == IKernel.deliver.selector || selector == IKernel.sweep.selector
                || selector == IKernel.depart.selector || selector == IKernel.acknowledge.selector
                || selector == IKernel.unpark.selector || selector == IKernel.bridgeIn.selector
                || selector == IKernel.post.selector || selector == IKernel.takeBack.selector
        ) return _lanes;
        if (selector == ISettings.settingOf.selector || selector == ISettings.setSetting.selector) {
            return _settings;
        }
        if (selector == IData.storeData.selector) return _data;
        if (
            selector == IKernel.under.selector || selector == IKernel.configure.selector
                || selector == IKernel.meet.selector || selector == IKernel.start.selector
                || selector == IKernel.publish.selector || selector == IKernel.meetFenced.selector
        ) return _checkpoints;
        if (selector == IKernel.adopt.selector) return _adoption;
        if (
            selector == IKernel.state.selector || selector == IKernel.words.selector
                || selector == IKernel.birthChain.selector || selector == IKernel.simulate.selector
                || selector == IKernel.prove.selector
        ) return _lens;
        if (
            selector == IKernel.gather.selector || selector == IKernel.departObjects.selector
                || selector == IKernel.sweepAsset.selector || selector == IKernel.renew.selector
        ) return _moves;
        if (selector == IFrames.create.selector || selector == IKernel.install.selector) return _apps;
        if (
            selector == IFrames.finish.selector || selector == IFrames.receiveCall.selector
                || selector == IFrames.bounceCall.selector || selector == IFrames.handleCall.selector
        ) return _messages;
        return address(0);
    }

    function _isOfObjects(bytes4 selector) private pure returns (bool) {
        return selector == IObjects.amountOf.selector || selector == IObjects.load.selector
            || selector == IObjects.store.selector || selector == IObjects.loadAll.selector
            || selector == IObjects.sizeOf.selector || selector == IObjects.mint.selector
            || selector == IObjects.burn.selector || selector == IObjects.debit.selector
            || selector == IObjects.credit.selector || selector == IObjects.take.selector
            || selector == IObjects.value.selector || selector == IObjects.pay.selector
            || selector == IObjects.balanceOf.selector || selector == IObjects.callAs.selector
            || selector == IObjects.addressOf.selector || selector == IObjects.shrink.selector
            || selector == IObjects.pin.selector || selector == IObjects.tally.selector
            || selector == IObjects.tallyOf.selector || selector == IObjects.supplyOf.selector
            || selector == IObjects.networkId.selector || selector == IObjects.deployer.selector
            || selector == IObjects.height.selector;
    }

    /// @dev Runs transactions in order, until all are done or there may not be gas enough for the next one (P9). `outcomes` is a buffer in
    /// memory: a word, a word, the count of outcomes, and the outcomes; then zeros for a word. `item` is where the last one ends.
    function _run(Execution.Bundle memory bundle, bytes[] calldata transactions, uint256 firstOffset)
        private
        returns (uint256 outcomes, uint256 item)
    {
        SignedTransaction memory t;
        unchecked {
            // Solidity has checked that the offsets are inside calldata.
            item = firstOffset + 32 * transactions.length;
        }
        uint256 gasKept;
        uint256 index = 0;
        // Allocates three words, the outcomes, and what pads them. Their last words are zero: outcomes only ever follow.
        assembly ("memory-safe") {
            outcomes := mload(0x40)
            mstore(0x40, add(outcomes, add(0x80, and(add(transactions.length, 31), not(31)))))
        }
        unchecked {
            // Sums of places in calldata, and of gas that was paid for.
            gasKept = bundle.gasKept + ITEM_GAS * transactions.length;
            bundle.gasKept = gasKept + STEP_GAS;
            gasKept += RUN_GAS;
            for (; index < transactions.length; ++index) {
                (uint256 start, uint256 end) = _item(transactions, index, item);
                if (gasleft() < gasKept + BYTE_GAS * (end - start) + LOGGED_BYTE_GAS * bundle.journal.end) {
                    break;
                }
                uint256 outcome = SignedTransactionLibrary.decode(t, start, end, _networkId);
                if (outcome == SUCCESS) outcome = Execution.run(bundle, t);
                if (outcome == STARVED) break;
                // One of as many bytes as there are transactions; the 31 zeros behind it are in the buffer as well.
                assembly ("memory-safe") {
                    mstore(add(add(outcomes, 0x60), index), shl(248, outcome))
                }
                item = _after(end);
            }
            // Whoever decodes the calldata of a bundle that stopped early decodes the rest as well.
            assembly ("memory-safe") {
                mstore(add(outcomes, 0x40), index)
            }
            for (; index < transactions.length; ++index) {
                (, uint256 end) = _item(transactions, index, item);
                item = _after(end);
            }
        }
    }

    /// @dev In place: the base fee, of 8 bytes, right before the outcomes.
    function _log(uint256 baseFee, uint256 outcomes) private {
        // `outcomes` is the buffer that `_run` made; its count has been read when the fee is written over it.
        assembly ("memory-safe") {
            let size := add(8, mload(add(outcomes, 0x40)))
            mstore(add(outcomes, 0x40), baseFee)
            log1(add(outcomes, 0x58), size, EXECUTED)
        }
    }

    /// @dev The bytes of an item whose length must stand at `item`.
    function _item(bytes[] calldata transactions, uint256 index, uint256 item)
        private
        pure
        returns (uint256 start, uint256 end)
    {
        bool wrong;
        // Reads calldata only. An item's offset counts from where the offsets begin. No sum that is used wraps: `item` and `length` are at
        // most the size of calldata.
        assembly ("memory-safe") {
            let length := calldataload(item)
            start := add(item, 0x20)
            end := add(start, length)
            let offset := calldataload(add(transactions.offset, shl(5, index)))
            wrong := or(
                iszero(eq(add(transactions.offset, offset), item)),
                or(gt(length, calldatasize()), gt(end, calldatasize()))
            )
        }
        if (wrong) revert NotCanonical();
    }

    /// @dev Items are padded to whole words.
    function _after(uint256 end) private pure returns (uint256) {
        unchecked {
            // The first offset is 4 modulo 32, and so is every item; `end` is at most the size of calldata.
            return (end + 27 & ~uint256(31)) + 4;
        }
    }
}
