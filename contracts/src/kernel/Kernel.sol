// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "./interfaces/IKernel.sol";
import {Execution} from "./libraries/Execution.sol";
import {KernelStorage} from "./libraries/KernelStorage.sol";
import {Lock} from "./libraries/Lock.sol";
import {SignedTransaction, SignedTransactionLibrary} from "./libraries/SignedTransaction.sol";
import {Words} from "./libraries/Words.sol";
import {SUCCESS} from "./types/Outcomes.sol";

/// @title Kernel
/// @notice IKernel's entry: runs bundles itself, and hands every other function of IKernel to the module that has it, which runs in
/// this contract's storage.
contract Kernel {
    using Words for Words.Journal;

    uint64 private immutable _networkId;
    address private immutable _lanes;
    address private immutable _checkpoints;
    address private immutable _lens;

    /// @dev Thrown when a bundle does not come straight from an account without code (P27).
    error NotDirect();
    /// @dev Thrown when the bundle's calldata is not `abi.encode`'s own form, which any decoder reads alike.
    error NotCanonical();
    /// @dev Thrown when no module has the function.
    error UnknownFunction(bytes4 selector);

    /// @dev Where the offsets of a bundle begin: behind selector, offset and count.
    uint256 private constant FIRST_OFFSET = 4 + 32 + 32;
    /// @dev Gas kept for each item in case the bundle stops before it: its place is checked, and its outcome would be logged.
    uint256 private constant ITEM_GAS = 250;

    /// @dev Gas that a transaction needs at most, and the end of a bundle; for each byte of the transaction; for each byte logged at the end.
    uint256 private constant RUN_GAS =
        SignedTransactionLibrary.DECODE_GAS + Execution.RUN_GAS + Execution.SETTLE_GAS;
    uint256 private constant BYTE_GAS = SignedTransactionLibrary.DECODE_BYTE_GAS;
    uint256 private constant LOGGED_BYTE_GAS = Execution.LOGGED_BYTE_GAS;

    constructor(uint64 networkId_, address lanes_, address checkpoints_, address lens_) {
        _networkId = networkId_;
        _lanes = lanes_;
        _checkpoints = checkpoints_;
        _lens = lens_;
    }

    /// @dev See IKernel.execute. Calls nothing but the recovery of signers, and so only respects the lock.
    function execute(bytes[] calldata transactions) external {
        if (msg.sender != tx.origin || msg.sender.code.length != 0) revert NotDirect();
        Lock.check();
        Execution.Bundle memory bundle;
        uint256 leaseUntil = Execution.open(bundle, transactions.length);
        if (block.timestamp > leaseUntil) revert IKernel.NoLease(uint64(leaseUntil));

        uint256 outcomes = _run(bundle, transactions);
        Execution.settle(bundle);
        bundle.journal.close();
        _log(bundle.baseFee, outcomes);
    }

    /// @dev Every other function of IKernel. What no module has is refused, and so is money of the chain itself.
    fallback() external {
        address module = _module(msg.sig);
        if (module == address(0)) revert UnknownFunction(msg.sig);
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
        if (
            selector == IKernel.deliver.selector || selector == IKernel.sweep.selector
                || selector == IKernel.depart.selector || selector == IKernel.acknowledge.selector
                || selector == IKernel.renew.selector || selector == IKernel.unpark.selector
                || selector == IKernel.bridgeIn.selector
        ) return _lanes;
        if (
            selector == IKernel.checkpoint.selector || selector == IKernel.configure.selector
                || selector == IKernel.meet.selector || selector == IKernel.start.selector
                || selector == IKernel.publish.selector
        ) return _checkpoints;
        if (
            selector == IKernel.state.selector || selector == IKernel.words.selector
                || selector == IKernel.birthChain.selector || selector == IKernel.simulate.selector
        ) return _lens;
        return address(0);
    }

    /// @dev Runs transactions in order, until all are done or there may not be gas enough for the next one (P9). `outcomes` is a buffer in
    /// memory: a word, a word, the count of outcomes, and the outcomes; then zeros for a word.
    function _run(Execution.Bundle memory bundle, bytes[] calldata transactions)
        private
        returns (uint256 outcomes)
    {
        SignedTransaction memory t;
        uint256 item = _firstItem(transactions);
        uint256 gasKept;
        uint256 index = 0;
        // Allocates three words, the outcomes, and what pads them. Their last words are zero: outcomes only ever follow.
        assembly ("memory-safe") {
            outcomes := mload(0x40)
            mstore(0x40, add(outcomes, add(0x80, and(add(transactions.length, 31), not(31)))))
        }
        unchecked {
            // Sums of places in calldata, and of gas that was paid for.
            gasKept = RUN_GAS + ITEM_GAS * transactions.length;
            for (; index < transactions.length; ++index) {
                (uint256 start, uint256 end) = _item(transactions, index, item);
                if (
                    gasleft() < gasKept + BYTE_GAS * (end - start) + LOGGED_BYTE_GAS * bundle.journal.length()
                ) break;
                uint256 outcome = SignedTransactionLibrary.decode(t, start, end, _networkId);
                if (outcome == SUCCESS) outcome = Execution.run(bundle, t);
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
        if (item != msg.data.length) revert NotCanonical();
    }

    /// @dev As `emit` would, but in place.
    function _log(uint256 baseFee, uint256 outcomes) private {
        bytes32 topic = IKernel.Executed.selector;
        // `outcomes` is the buffer that `_run` made.
        assembly ("memory-safe") {
            mstore(outcomes, baseFee)
            mstore(add(outcomes, 0x20), 0x40)
            log1(outcomes, add(0x60, and(add(mload(add(outcomes, 0x40)), 31), not(31))), topic)
        }
    }

    /// @dev Where the first item's length stands: right behind the offsets.
    function _firstItem(bytes[] calldata transactions) private pure returns (uint256 item) {
        uint256 offsets;
        // Reads no memory.
        assembly ("memory-safe") {
            offsets := transactions.offset
        }
        if (offsets != FIRST_OFFSET) revert NotCanonical();
        unchecked {
            // Solidity has checked that the offsets are inside calldata.
            return offsets + 32 * transactions.length;
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
