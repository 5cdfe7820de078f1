// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {
    Checkpoint, Commit, Configuration, HeadProof, LeafProof, Validator, Head
} from "../types/Network.sol";

/// @title The kernel
/// @notice Runs users' signed transactions, holds accounts, carries messages, and learns of the network from checkpoints. The
/// same code stands at the same address on every chain. Formats: docs/WIRE.md.
interface IKernel {
    // ---- Execution (Kernel) ----

    /// @notice Runs a bundle of users' signed transactions, in order. Open to anyone, but only from an account without code
    /// that calls directly, so that the signed bytes stand in top-level calldata (P27). One bad transaction never
    /// fails its neighbours; the outcome of each is in `Executed`.
    function execute(bytes[] calldata transactions) external;

    /// @notice What a bundle did: one outcome byte for each transaction looked at. `baseFee` in wei per gas.
    event Executed(uint256 baseFee, bytes outcomes);

    // ---- Lanes ----

    /// @notice Takes messages from a lane, in order, as far as gas allows.
    /// @param from The sending chain's head; @param end The lane's running hash under its commitment.
    /// @param rest Hashes of the messages between the last one given and the lane's proved end.
    function deliver(HeadProof calldata from, LeafProof calldata end, bytes[] calldata messages, bytes32[] calldata rest)
        external;

    /// @notice Sends the pockets of `owners` home, to `chainId`, where this chain knows their accounts to be (P8).
    function sweep(uint64 chainId, address[] calldata owners) external;

    /// @notice Moves accounts to `chainId`. By the named agent alone, after the minimum stay (P17).
    function depart(uint64 chainId, address[] calldata owners) external;

    /// @notice Learns what the other end of a lane has taken: frees room in it (P11).
    function acknowledge(HeadProof calldata to, LeafProof calldata count) external;

    /// @notice Renews the forwarding note of an account, with its newer word under another chain's head (P8).
    function renew(HeadProof calldata at, address owner, LeafProof calldata word) external;

    /// @notice Tries a parked message again.
    function unpark(uint64 chainId, uint24 generation, uint64 index, bytes calldata message) external;

    /// @notice On the hub, from the bridge alone: sends credits to their owners' birth chains.
    function bridgeIn(address owner, uint96 amount) external;

    // ---- Checkpoints ----

    /// @notice Begins with configuration 0, whose hash is in the kernel's code. Once, by anyone.
    function start(Configuration calldata genesis) external;

    /// @notice Accepts a newer checkpoint, and with it this chain's lease, agent and generation. `own` is this chain's head and its path
    /// (`own.checkpoint` and `own.heads` are those of `checkpoint_`).
    function checkpoint(
        Checkpoint calldata checkpoint_,
        Commit calldata commit,
        Validator[] calldata validators,
        Head calldata own,
        bytes32[] calldata path
    ) external;

    /// @notice Takes the next configuration, whose hash is a leaf of the hub (P16).
    function configure(Configuration calldata next, HeadProof calldata hub, LeafProof calldata leaf) external;

    /// @notice Learns the newest generation and status of other chains.
    function meet(HeadProof calldata peer) external;

    /// @notice On the hub, from the registry alone: makes a configuration's hash a leaf.
    function publish(uint64 number, bytes32 hash) external;

    event Started(uint24 generation, uint64 configuration);
    event CheckpointAccepted(uint64 indexed number, bytes32 heads, uint256 baseFee);
    event LeaseRenewed(uint24 generation, uint64 leaseUntil, address agent);
    event Configured(uint64 indexed number, bytes32 hash);

    // ---- Lens ----

    struct State {
        uint24 generation;
        uint64 leaseUntil;
        uint256 baseFee;
        uint64 checkpoint;
        address agent;
        uint64 configurationNumber;
        bytes32 configuration;
    }

    function state() external view returns (State memory);
    function words(uint256[] calldata slots) external view returns (uint256[] memory);
    function birthChain(uint256 id) external view returns (uint64 chainId);

    /// @notice Runs one unsigned transaction over `installs` (pairs of slot and word), for `eth_call` from the zero address. Always reverts with
    /// `Simulated` (P19, P25).
    function simulate(uint256[2][] calldata installs, address from, address to, uint256 value, bytes calldata data)
        external;

    /// @dev The answer of a simulation. `gasUsed` is by the schedule.
    error Simulated(bool success, uint256 gasUsed, bytes result);
}
