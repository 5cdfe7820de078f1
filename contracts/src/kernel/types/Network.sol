// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev The structs of docs/WIRE.md, "Heads, checkpoints, votes". Times without a unit are seconds.

uint8 constant HEAD_LIVE = 1;
uint8 constant HEAD_JOINING = 2;
uint8 constant HEAD_DRAINING = 3;
uint8 constant HEAD_FENCED = 4;
uint8 constant HEAD_HUB = 5;

uint8 constant KIND_HUB = 0;
uint8 constant KIND_STORAGE = 5;

/// @dev What the network knows about one generation of one chain.
struct Head {
    uint64 chainId;
    uint24 generation;
    uint8 status;
    uint64 number;
    bytes32 blockHash;
    bytes32 stateRoot;
    bytes32 commitment;
    uint64 time;
    uint64 leaseUntil;
    address agent;
    uint64 agentSince; // checkpoint time in milliseconds
    uint64 price; // wei per gas
    uint64 gasUsed; // by all blocks since the start block
}

struct Checkpoint {
    uint64 number;
    uint64 time; // milliseconds
    bytes32 parent;
    bytes32 configuration;
    bytes32 heads;
    uint256 baseFee; // wei per gas
    address proposer;
}

struct Validator {
    address signer;
    uint96 stake;
}

struct Chain {
    uint64 chainId;
    uint8 kind;
    uint64 startBlock;
    address registrant;
}

struct Parameters {
    uint64 networkId;
    uint64 hubChainId;
    uint32 lease;
    uint32 minimumStay;
    uint32 unbonding;
    uint64 dataQuota; // bytes of data that each chain keeps itself
    uint32 tick; // milliseconds
    uint32 agentTimeout; // milliseconds
    uint64 baseFeeMin; // wei per gas
    uint16 executorShare; // basis points
}

/// @dev A change of an app's setting.
struct Setting {
    address app;
    bytes32 name;
    bytes32 word;
}

struct Configuration {
    uint64 number;
    Validator[] validators;
    Chain[] chains; // the hub first
    Parameters parameters;
    Setting[] settings; // what changes with it, in this order
}

/// @dev A commit: precommits of one round. `mask` names the validators by their place in the configuration;
/// `signatures` holds 65 bytes (r, s, v) for each, lowest place first.
struct Commit {
    uint32 round;
    uint256 mask;
    bytes signatures;
}

/// @dev A head under the root of a checkpoint that this kernel has accepted.
struct HeadProof {
    uint64 checkpoint;
    bytes32 heads;
    Head head;
    bytes32[] path;
}

/// @dev A word under a head's commitment; `siblings` from the leaf upwards.
struct LeafProof {
    bytes32 word;
    bytes32[] siblings;
}
