// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Heir} from "../types/Network.sol";

/// @dev What the kernel knows of itself and of the network; none of it is a leaf. Shared by the kernel's modules, which
/// all run in its storage by delegatecall.
library KernelStorage {
    /// @dev Chains of configuration 0 at most.
    uint256 internal constant CHAINS_MAX = 256;

    /// @custom:storage-location erc7201:metalayer.kernel
    struct Layout {
        // One word, read at every bundle.
        uint24 generation; // 0: not part of the network yet
        uint8 status; // of this chain's own head
        uint40 leaseUntil; // in this chain's block time
        uint64 baseFee; // wei per gas, of the newest checkpoint accepted
        uint16 executorShare; // basis points
        uint16 genesisIndex; // place among the birth chains plus one; 0: no accounts are born here
        uint16 genesisCount;
        uint32 minimumStay;
        uint32 lease;
        // Another, written with it at every checkpoint.
        address agent;
        uint48 checkpoint; // number of the newest checkpoint accepted
        uint48 checkpointTime; // milliseconds
        // And what checkpoints and lanes need.
        bytes32 configuration;
        /// @dev keccak256(configuration, keccak256(abi.encode(Validator[]))): who signs, in one word.
        bytes32 signers;
        uint64 configurationNumber;
        uint64 hubChainId;
        uint32 unbonding;
        /// @dev The last second for which any chain can have a lease from a checkpoint that an earlier configuration than this one signed.
        uint40 leasesEnd;
        /// @dev Number of the checkpoint under which the configuration was taken: the one before signed it.
        uint48 configuredAt;
        address registrant;
        /// @dev Bytes of data that this chain keeps itself; what is more goes to a storage chain.
        uint64 dataQuota;
        /// @dev keccak256(number, heads root) of the checkpoints accepted, at number % 64.
        bytes32[64] roots;
        /// @dev Birth chains by place, four a word.
        uint64[CHAINS_MAX] genesis;
        mapping(uint64 chainId => Peer) peers;
        mapping(address app => mapping(bytes32 name => SettingHistory)) settings;
        /// @dev Of generations that are known to be fenced: who takes over, by `Heirs.key`.
        mapping(uint256 generation => Heir[]) heirs;
        /// @dev Chains of kind storage, in the configuration's order.
        uint64[] storageChains;
    }

    /// @dev All that a setting has been, so that what it is follows from the clock alone, on every chain.
    struct SettingHistory {
        uint40 since; // of the last word; seconds
        uint64 count;
        mapping(uint256 index => bytes32) words;
        mapping(uint256 index => uint256) sinceOf; // but of the last one
    }

    /// @dev The newest that is known of another chain: where lanes may lead.
    struct Peer {
        uint24 generation;
        uint8 status;
        uint64 checkpoint;
        bool isStorage; // of kind storage, by any configuration so far: no account will ever be there
    }

    // keccak256(abi.encode(uint256(keccak256("metalayer.kernel")) - 1)) & ~bytes32(uint256(0xff))
    bytes32 private constant LOCATION = 0x325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00;

    function layout() internal pure returns (Layout storage l) {
        assembly ("memory-safe") {
            l.slot := LOCATION
        }
    }
}
