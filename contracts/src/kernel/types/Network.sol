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
    uint256 stillness; // since when it stands still, or is fenced
    bytes32 heirs; // of a fenced head: keccak256(abi.encode(Heir[]))
}

/// @dev Who may take over what lived on a chain that was fenced (P5).
struct Heir {
    uint64 chainId;
    uint24 generation;
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
    uint16 fenceCheckpoints;
    uint32 fenceMargin;
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

/// @dev What stands in a slot under a head's commitment, or nothing: then `word` is zero, and the path ends at nothing (`otherWord` zero) or at the leaf of
/// another key.
struct Witness {
    bytes32 word;
    bytes32 otherKey;
    bytes32 otherWord;
    bytes32[] siblings;
}

/// @dev An heir that was fenced in its turn, and had not adopted: nothing under its last head says so.
struct Lapse {
    HeadProof head;
    Witness nothing;
}

/// @dev A lane, by its two ends.
struct LaneName {
    uint64 fromChain;
    uint24 fromGeneration;
    uint64 toChain;
    uint24 toGeneration;
}

/// @dev Who took a lane back before, fenced since: its last head, and both words of its cursor there.
struct Forerunner {
    HeadProof head;
    Witness[2] cursor;
}

/// @dev A lane to a chain that was fenced. Where its sender lives, that takes it back, and `forerunners` is empty; else they are the sender and each heir of the lane
/// before this chain, in order, and `end` is the lane's running hash under the sender's last head.
struct ClosedLane {
    HeadProof to;
    Witness[2] taken; // both words of the lane's end there
    Forerunner[] forerunners;
    Witness end;
}

/// @dev What is adopted: an account or an app's object, with its data words; a part of what an app counts; the treasury; or a parked message.
struct Legacy {
    uint8 kind; // 0 home word, else as in the slot (docs/WIRE.md, "Slots that count")
    address app;
    address owner;
    uint256 key; // of a parked message: its id
}

/// @dev What is adopted, and what shows it: its word, its data words, and heirs before this chain.
struct Estate {
    Legacy legacy;
    Witness witness;
    Witness[] data;
    Lapse[] lapses;
}
