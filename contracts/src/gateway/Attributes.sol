// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {IGateway} from "./IGateway.sol";

/// @dev What a message's attributes ask for (ERC-7985), and what holds where they are silent.
struct Attributes {
    bool cancellable;
    uint256 deliverBefore; // seconds; 0: no end
    uint256 deliverAfter; // seconds
    bool hasRetryPolicy;
    uint16 retriesMax;
    uint32 retryDelay; // seconds, before the first retry
    uint32 backoff; // basis points: each delay is that much of the one before
    uint8 revertBehavior; // one of REVERT, TELL, SILENT
    uint256 minGasLimit;
    bytes32[] dependsOn;
}

/// @dev Reads attributes. Both gateways do, so that what could not be handled is refused where it is sent.
library AttributesLibrary {
    bytes4 internal constant CANCELLABLE = bytes4(keccak256("cancellable(bool)"));
    bytes4 internal constant DELIVER_BEFORE = bytes4(keccak256("deliverBefore(uint256)"));
    bytes4 internal constant DELIVER_AFTER = bytes4(keccak256("deliverAfter(uint256)"));
    bytes4 internal constant RETRY_POLICY = bytes4(keccak256("retryPolicy(bytes)"));
    bytes4 internal constant REVERT_BEHAVIOR = bytes4(keccak256("revertBehavior(uint8)"));
    bytes4 internal constant DEPENDS_ON = bytes4(keccak256("dependsOn(bytes32[])"));
    bytes4 internal constant MIN_GAS_LIMIT = bytes4(keccak256("minGasLimit(uint256)"));

    uint8 internal constant REVERT = 0;
    uint8 internal constant TELL = 1;
    uint8 internal constant SILENT = 2;

    /// @dev One of each kind.
    uint256 internal constant ATTRIBUTES_MAX = 7;
    uint256 internal constant DEPENDENCIES_MAX = 16;
    /// @dev What fits beside the rest into a block of 30 million gas.
    uint256 internal constant GAS_MAX = 10_000_000;
    /// @dev What a failure takes where a message says nothing: or whoever brings it could make it fail for want of gas, which counts here.
    uint256 internal constant GAS_DEFAULT = 200_000;
    uint256 internal constant POLICY_BYTES = 2 + 4 + 4;

    function isSupported(bytes4 selector) internal pure returns (bool) {
        return selector == CANCELLABLE || selector == DELIVER_BEFORE || selector == DELIVER_AFTER
            || selector == RETRY_POLICY || selector == REVERT_BEHAVIOR || selector == DEPENDS_ON
            || selector == MIN_GAS_LIMIT;
    }

    /// @dev Reverts with `UnsupportedAttribute` or `InvalidAttribute`.
    function read(bytes[] calldata list) internal pure returns (Attributes memory a) {
        if (list.length > ATTRIBUTES_MAX) revert IGateway.TooManyAttributes(list.length, ATTRIBUTES_MAX);
        bool hasMinGas;
        for (uint256 i; i < list.length; ++i) {
            bytes calldata attribute = list[i];
            bytes4 selector = bytes4(attribute);
            if (attribute.length < 4 || !isSupported(selector)) {
                revert IERC7786GatewaySource.UnsupportedAttribute(selector);
            }
            for (uint256 j; j < i; ++j) {
                if (bytes4(list[j]) == selector) revert IGateway.InvalidAttribute(attribute);
            }
            if (!_take(a, selector, attribute)) revert IGateway.InvalidAttribute(attribute);
            if (selector == MIN_GAS_LIMIT) hasMinGas = true;
        }
        if (!hasMinGas && a.revertBehavior != REVERT) a.minGasLimit = GAS_DEFAULT;
        // What is undone as a whole leaves no count of failures.
        if (a.hasRetryPolicy && a.revertBehavior == REVERT) {
            revert IGateway.InvalidAttribute(_policyOf(list));
        }
    }

    /// @dev False where the value is not encoded as it must be.
    function _take(Attributes memory a, bytes4 selector, bytes calldata attribute)
        private
        pure
        returns (bool)
    {
        if (selector == RETRY_POLICY) return _takePolicy(a, attribute);
        if (selector == DEPENDS_ON) return _takeDependencies(a, attribute);
        if (attribute.length != 36) return false;
        uint256 value = uint256(bytes32(attribute[4:]));
        if (selector == CANCELLABLE) {
            a.cancellable = value == 1;
            return value <= 1;
        }
        if (selector == REVERT_BEHAVIOR) {
            if (value > SILENT) return false;
            a.revertBehavior = uint8(value);
            return true;
        }
        if (selector == DELIVER_BEFORE) a.deliverBefore = value;
        if (selector == DELIVER_AFTER) a.deliverAfter = value;
        if (selector == MIN_GAS_LIMIT) {
            a.minGasLimit = value;
            return value <= GAS_MAX;
        }
        return true;
    }

    /// @dev `retryPolicy`: 2 bytes, 4 bytes, 4 bytes; none, or all zero, is no bound at all.
    function _takePolicy(Attributes memory a, bytes calldata attribute) private pure returns (bool) {
        if (attribute.length < 68 || uint256(bytes32(attribute[4:36])) != 32) return false;
        uint256 length = uint256(bytes32(attribute[36:68]));
        if (length == 0) return attribute.length == 68;
        if (length != POLICY_BYTES || attribute.length != 100) return false;
        bytes calldata policy = attribute[68:68 + POLICY_BYTES];
        a.retriesMax = uint16(bytes2(policy[0:2]));
        a.retryDelay = uint32(bytes4(policy[2:6]));
        a.backoff = uint32(bytes4(policy[6:10]));
        a.hasRetryPolicy = bytes10(policy) != 0;
        // Delays only ever grow.
        return a.backoff == 0 || a.backoff >= 10_000;
    }

    function _takeDependencies(Attributes memory a, bytes calldata attribute) private pure returns (bool) {
        if (attribute.length < 68 || uint256(bytes32(attribute[4:36])) != 32) return false;
        uint256 count = uint256(bytes32(attribute[36:68]));
        if (count > DEPENDENCIES_MAX || attribute.length != 68 + count * 32) return false;
        a.dependsOn = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            a.dependsOn[i] = bytes32(attribute[68 + i * 32:]);
        }
        return true;
    }

    function _policyOf(bytes[] calldata list) private pure returns (bytes calldata) {
        uint256 place;
        while (bytes4(list[place]) != RETRY_POLICY) ++place;
        return list[place];
    }
}
