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

    uint64 public immutable networkId;
    address public immutable lanes;
    address public immutable checkpoints;
    address public immutable lens;

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

    uint256 private constant RUN_GAS =
        SignedTransactionLibrary.DECODE_GAS + Execution.RUN_GAS + Execution.SETTLE_GAS;

    constructor(uint64 networkId_, address lanes_, address checkpoints_, address lens_) {
        networkId = networkId_;
        lanes = lanes_;
        checkpoints = checkpoints_;
        lens = lens_;
    }

    /// @dev See IKernel.execute. Calls nothing but the recovery of signers, and so only respects the lock.
    function execute(bytes[] calldata transactions) external {
        if (msg.sender != tx.origin || msg.sender.code.length != 0) revert NotDirect();
        Lock.check();
        uint64 leaseUntil = KernelStorage.layout().leaseUntil;
        if (block.timestamp > leaseUntil) revert IKernel.NoLease(leaseUntil);

        Execution.Bundle memory bundle = Execution.open(transactions.length);
        bytes memory outcomes = _run(bundle, transactions);
        Execution.settle(bundle, msg.sender);
        bundle.journal.close();
        emit IKernel.Executed(bundle.baseFee, outcomes);
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
        ) return lanes;
        if (
            selector == IKernel.checkpoint.selector || selector == IKernel.configure.selector
                || selector == IKernel.meet.selector || selector == IKernel.start.selector
                || selector == IKernel.publish.selector
        ) return checkpoints;
        if (
            selector == IKernel.state.selector || selector == IKernel.words.selector
                || selector == IKernel.birthChain.selector || selector == IKernel.simulate.selector
        ) return lens;
        return address(0);
    }

    /// @dev Runs transactions in order, until all are done or there may not be gas enough for the next one (P9).
    function _run(Execution.Bundle memory bundle, bytes[] calldata transactions)
        private
        returns (bytes memory outcomes)
    {
        SignedTransaction memory t;
        uint256 network = networkId;
        uint256 count = transactions.length;
        outcomes = new bytes(count);
        uint256 index = 0;
        uint256 item = _firstItem(transactions);
        unchecked {
            // Sums of places in calldata, and of gas that was paid for.
            for (; index < count; ++index) {
                (uint256 start, uint256 end) = _item(transactions, index, item);
                if (gasleft() < _gasFor(bundle, count, end - start)) break;
                uint256 outcome = SignedTransactionLibrary.decode(t, start, end, network);
                if (outcome == SUCCESS) outcome = Execution.run(bundle, t);
                // One of `count` bytes.
                assembly ("memory-safe") {
                    mstore8(add(add(outcomes, 0x20), index), outcome)
                }
                item = _after(end);
            }
            // Shortens the list to what was looked at.
            assembly ("memory-safe") {
                mstore(outcomes, index)
            }
            // Whoever decodes the calldata of a bundle that stopped early decodes the rest as well.
            for (; index < count; ++index) {
                (, uint256 end) = _item(transactions, index, item);
                item = _after(end);
            }
        }
        if (item != msg.data.length) revert NotCanonical();
    }

    /// @dev What a transaction of `size` bytes may need, and the end of a bundle of `count`.
    function _gasFor(Execution.Bundle memory bundle, uint256 count, uint256 size) private pure returns (uint256) {
        unchecked {
            // Multiples of what was paid for.
            return RUN_GAS + ITEM_GAS * count + SignedTransactionLibrary.DECODE_BYTE_GAS * size
                + Execution.LOGGED_BYTE_GAS * bundle.journal.length();
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
        uint256 offset;
        uint256 length;
        // Reads calldata only. An item's offset counts from where the offsets begin.
        assembly ("memory-safe") {
            offset := add(transactions.offset, calldataload(add(transactions.offset, shl(5, index))))
            length := calldataload(item)
        }
        unchecked {
            // No sum wraps: `item` is at most the size of calldata, and so is `length` where it is used.
            start = item + 32;
            end = start + length;
            if (offset != item || length > msg.data.length || end > msg.data.length) revert NotCanonical();
        }
    }

    /// @dev Items are padded to whole words.
    function _after(uint256 end) private pure returns (uint256) {
        unchecked {
            // The first offset is 4 modulo 32, and so is every item; `end` is at most the size of calldata.
            return (end + 27 & ~uint256(31)) + 4;
        }
    }
}
