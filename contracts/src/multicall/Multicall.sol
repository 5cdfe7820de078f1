// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../kernel/interfaces/IKernel.sol";
import {IMulticall} from "./IMulticall.sol";

/// @title Multicall3, of the network
/// @notice It stands on no chain: nodes put it in place of Multicall3 in simulations (P25), and tell it in its storage what the network's block is. So number, time,
/// balances and id that it answers are the network's, not those of the chain that happens to run the call.
contract Multicall is IMulticall {
    /// @dev What nodes write, in this order (packages/node/src/simulation/multicall.ts).
    address private _kernel;
    uint256 private _chainId;
    uint256 private _number;
    uint256 private _timestamp;
    uint256 private _baseFee;
    uint256 private _gasLimit;
    address private _coinbase;

    /// @dev The hash of block n stands in the slot with this plus n.
    uint256 private constant HASHES = 1 << 128;
    /// @dev An address's ERA, in its home word.
    uint256 private constant BALANCE_MASK = type(uint96).max;

    /// @inheritdoc IMulticall
    function aggregate(Call[] calldata calls)
        external
        payable
        returns (uint256 blockNumber, bytes[] memory returnData)
    {
        blockNumber = _number;
        returnData = new bytes[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            bool success;
            (success, returnData[i]) = calls[i].target.call(calls[i].callData);
            require(success, "Multicall3: call failed");
        }
    }

    /// @inheritdoc IMulticall
    function tryAggregate(bool requireSuccess, Call[] calldata calls)
        public
        payable
        returns (Result[] memory returnData)
    {
        returnData = new Result[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            (returnData[i].success, returnData[i].returnData) = calls[i].target.call(calls[i].callData);
            if (requireSuccess) require(returnData[i].success, "Multicall3: call failed");
        }
    }

    /// @inheritdoc IMulticall
    function tryBlockAndAggregate(bool requireSuccess, Call[] calldata calls)
        public
        payable
        returns (uint256 blockNumber, bytes32 blockHash, Result[] memory returnData)
    {
        (blockNumber, blockHash) = (_number, getBlockHash(_number));
        returnData = tryAggregate(requireSuccess, calls);
    }

    /// @inheritdoc IMulticall
    function blockAndAggregate(Call[] calldata calls)
        external
        payable
        returns (uint256 blockNumber, bytes32 blockHash, Result[] memory returnData)
    {
        return tryBlockAndAggregate(true, calls);
    }

    /// @inheritdoc IMulticall
    function aggregate3(Call3[] calldata calls) external payable returns (Result[] memory returnData) {
        returnData = new Result[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            (returnData[i].success, returnData[i].returnData) = calls[i].target.call(calls[i].callData);
            require(calls[i].allowFailure || returnData[i].success, "Multicall3: call failed");
        }
    }

    /// @inheritdoc IMulticall
    function aggregate3Value(Call3Value[] calldata calls)
        external
        payable
        returns (Result[] memory returnData)
    {
        returnData = new Result[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            require(calls[i].value == 0, "Multicall3: value mismatch");
            (returnData[i].success, returnData[i].returnData) = calls[i].target.call(calls[i].callData);
            require(calls[i].allowFailure || returnData[i].success, "Multicall3: call failed");
        }
    }

    /// @inheritdoc IMulticall
    function getBlockHash(uint256 blockNumber) public view returns (bytes32 blockHash) {
        // As BLOCKHASH: no block but the last 256 before this one.
        if (blockNumber >= _number || blockNumber + 256 < _number) return 0;
        uint256 slot = HASHES + blockNumber;
        // Reads storage alone.
        assembly ("memory-safe") {
            blockHash := sload(slot)
        }
    }

    /// @inheritdoc IMulticall
    function getBlockNumber() external view returns (uint256) {
        return _number;
    }

    /// @inheritdoc IMulticall
    function getCurrentBlockCoinbase() external view returns (address) {
        return _coinbase;
    }

    /// @inheritdoc IMulticall
    function getCurrentBlockDifficulty() external pure returns (uint256) {
        return 0;
    }

    /// @inheritdoc IMulticall
    function getCurrentBlockGasLimit() external view returns (uint256) {
        return _gasLimit;
    }

    /// @inheritdoc IMulticall
    function getCurrentBlockTimestamp() external view returns (uint256) {
        return _timestamp;
    }

    /// @inheritdoc IMulticall
    function getEthBalance(address owner) external view returns (uint256) {
        uint256[] memory slots = new uint256[](1);
        slots[0] = uint160(owner);
        return IKernel(_kernel).words(slots)[0] & BALANCE_MASK;
    }

    /// @inheritdoc IMulticall
    function getLastBlockHash() external view returns (bytes32) {
        return _number == 0 ? bytes32(0) : getBlockHash(_number - 1);
    }

    /// @inheritdoc IMulticall
    function getBasefee() external view returns (uint256) {
        return _baseFee;
    }

    /// @inheritdoc IMulticall
    function getChainId() external view returns (uint256) {
        return _chainId;
    }
}
