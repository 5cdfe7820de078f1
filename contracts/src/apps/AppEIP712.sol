// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {ShortString, ShortStrings} from "@openzeppelin/contracts/utils/ShortStrings.sol";
import {App} from "./App.sol";

/// @title EIP-712 for apps
/// @notice What OpenZeppelin's EIP712 is, with the network's id for the chain's: wallets sign for no other, and a signature holds wherever the objects are (P28).
abstract contract AppEIP712 is App, IERC5267 {
    using ShortStrings for *;

    bytes32 private constant DOMAIN =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    ShortString private immutable _domainName;
    ShortString private immutable _domainVersion;
    bytes32 private immutable _separator;

    /// @param name At most 31 bytes, as `version`.
    constructor(string memory name, string memory version) {
        _domainName = name.toShortString();
        _domainVersion = version.toShortString();
        _separator = keccak256(
            abi.encode(
                DOMAIN, keccak256(bytes(name)), keccak256(bytes(version)), uint256(networkId()), address(this)
            )
        );
    }

    /// @inheritdoc IERC5267
    function eip712Domain()
        external
        view
        virtual
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        )
    {
        return (
            hex"0f",
            _domainName.toString(),
            _domainVersion.toString(),
            networkId(),
            address(this),
            bytes32(0),
            new uint256[](0)
        );
    }

    function _domainSeparatorV4() internal view returns (bytes32) {
        return _separator;
    }

    function _hashTypedDataV4(bytes32 structHash) internal view returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(_separator, structHash);
    }

    function _domainNameOf() internal view returns (string memory) {
        return _domainName.toString();
    }
}
