// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IKernel} from "../interfaces/IKernel.sol";
import {Heads} from "../libraries/Heads.sol";
import {Heirs} from "../libraries/Heirs.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {SettingHistories} from "../libraries/SettingHistories.sol";
import {Slots} from "../libraries/Slots.sol";
import {Tariff} from "../libraries/Tariff.sol";
import {Votes} from "../libraries/Votes.sol";
import {Words} from "../libraries/Words.sol";
import {
    Chain,
    Checkpoint,
    Commit,
    Configuration,
    Head,
    HeadProof,
    HEAD_FENCED,
    HEAD_HUB,
    HEAD_JOINING,
    HEAD_LIVE,
    Heir,
    KIND_HUB,
    KIND_STORAGE,
    LeafProof,
    Validator
} from "../types/Network.sol";

/// @title How a kernel learns of the network
/// @notice The kernel's functions for checkpoints and configurations; runs in the kernel's storage by delegatecall.
/// @dev None of them calls out, so they need no lock; but `under`, after all that it does, calls a function that takes it.
contract Checkpoints {
    using SafeCast for uint256;
    using Words for Words.Journal;

    uint256 private constant MILLISECONDS = 1000;

    uint64 private immutable NETWORK_ID;
    bytes32 private immutable GENESIS_CONFIGURATION;
    address private immutable REGISTRY;

    constructor(uint64 networkId, bytes32 genesisConfiguration, address registry) {
        NETWORK_ID = networkId;
        GENESIS_CONFIGURATION = genesisConfiguration;
        REGISTRY = registry;
    }

    /// @dev See {IKernel-start}.
    function start(Configuration calldata genesis) external {
        KernelStorage.Layout storage l = KernelStorage.layout();
        if (l.configuration != 0) revert IKernel.AlreadyStarted();
        bytes32 hash = keccak256(abi.encode(genesis));
        // Kernels do not start at the same time, so there is none at which a setting of this one could begin to count.
        if (hash != GENESIS_CONFIGURATION || genesis.settings.length != 0) {
            revert IKernel.WrongConfiguration(hash);
        }

        // A chain that joins later is in no genesis: it has no generation before a checkpoint names it.
        l.status = HEAD_JOINING;
        l.checkpointTime = (block.timestamp * MILLISECONDS).toUint48();
        l.baseFee = genesis.parameters.baseFeeMin;
        _meetGenesis(l, genesis.chains);
        _adopt(l, genesis, hash);
        emit IKernel.Started(l.generation, genesis.number);
    }

    /// @dev See {IKernel-checkpoint}.
    function checkpoint(
        Checkpoint calldata checkpoint_,
        Commit calldata commit,
        Validator[] calldata validators,
        Head calldata own,
        bytes32[] calldata path
    ) external {
        KernelStorage.Layout storage l = KernelStorage.layout();
        _accept(l, checkpoint_, commit, validators);

        if (own.chainId == 0) {
            // Only a chain that was never named may do without; or else anyone could keep it from its lease.
            if (l.generation != 0) revert IKernel.NotOwnHead(0, 0);
            return;
        }
        Heads.checkUnder(checkpoint_.heads, own, path);
        Words.Journal memory journal = Words.open(2 * Tariff.WRITES);
        // What a generation owed that has ended is with its heirs: nothing of that is written where the next one begins.
        address agent = l.agent;
        uint256 extension = _renew(l, own);
        Tariff.payAgent(journal, agent);
        if (extension != 0 && extension >= l.lease / 4) Tariff.pay(journal, msg.sender, Tariff.CHECKPOINT);
        journal.close();
    }

    /// @dev See {IKernel-under}. The call is made as if its caller had made it: by the kernel's own code, in the kernel's storage.
    function under(
        Checkpoint calldata checkpoint_,
        Commit calldata commit,
        Validator[] calldata validators,
        bytes calldata call
    ) external {
        bytes4 selector = bytes4(call);
        bool isProof = selector == IKernel.deliver.selector || selector == IKernel.acknowledge.selector
            || selector == IKernel.renew.selector || selector == IKernel.install.selector
            || selector == IKernel.adopt.selector || selector == IKernel.takeBack.selector;
        if (!isProof) revert IKernel.NotUnderCheckpoint(selector);

        KernelStorage.Layout storage l = KernelStorage.layout();
        if (!Heads.remembers(l, checkpoint_.number, checkpoint_.heads)) {
            _verify(l, checkpoint_, commit, validators);
            Heads.remember(l, checkpoint_.number, checkpoint_.heads);
        }
        (bool success, bytes memory answer) = address(this).delegatecall(call);
        if (!success) LowLevelCall.bubbleRevert(answer);
    }

    /// @dev See {IKernel-configure}.
    function configure(Configuration calldata next, HeadProof calldata hub, LeafProof calldata leaf)
        external
    {
        KernelStorage.Layout storage l = KernelStorage.layout();
        if (next.number != l.configurationNumber + 1) revert IKernel.NotNext(next.number);
        bytes32 hash = keccak256(abi.encode(next));
        if (hash != leaf.word) revert IKernel.WrongConfiguration(hash);
        Heads.check(l, hub);
        if (hub.head.status != HEAD_HUB || hub.head.chainId != l.hubChainId) {
            revert IKernel.NotHub(hub.head.chainId);
        }
        Heads.checkWord(hub.head, Slots.configuration(next.number), leaf);
        // The last one that the configuration in force signed, on every chain: from when on settings count follows from it. That under which this one was taken was signed by
        // the one before, though it may show more than one.
        if (hub.checkpoint != l.checkpoint || hub.checkpoint == l.configuredAt) {
            revert IKernel.NotNewer(hub.checkpoint);
        }

        l.configuredAt = uint256(hub.checkpoint).toUint48();
        SettingHistories.change(l, next.settings);
        _adopt(l, next, hash);
        emit IKernel.Configured(next.number, hash);
    }

    /// @dev See {IKernel-meet}.
    function meet(HeadProof calldata peer) external {
        KernelStorage.Layout storage l = KernelStorage.layout();
        Heads.check(l, peer);
        Head calldata head = peer.head;
        if (head.chainId == block.chainid) {
            if (peer.checkpoint != l.checkpoint) revert IKernel.NotNewer(peer.checkpoint);
            _renew(l, head);
            return;
        }

        KernelStorage.Peer storage known = l.peers[head.chainId];
        bool newer = head.generation > known.generation
            || (head.generation == known.generation && peer.checkpoint > known.checkpoint);
        if (!newer) revert IKernel.NotNewer(peer.checkpoint);
        (known.generation, known.status, known.checkpoint) = (head.generation, head.status, peer.checkpoint);
        emit IKernel.Met(head.chainId, head.generation, head.status);
    }

    /// @dev See {IKernel-meetFenced}.
    function meetFenced(HeadProof calldata peer, Heir[] calldata heirs) external {
        KernelStorage.Layout storage l = KernelStorage.layout();
        Heads.check(l, peer);
        Head calldata head = peer.head;
        if (head.status != HEAD_FENCED) revert IKernel.NotFenced(head.chainId, head.generation);
        if (heirs.length == 0 || keccak256(abi.encode(heirs)) != head.heirs) {
            revert IKernel.WrongHeirs(head.chainId, head.generation);
        }
        Heirs.keep(l, head.chainId, head.generation, heirs);
        KernelStorage.Peer storage known = l.peers[head.chainId];
        // Of its own past it keeps who takes over alone.
        if (head.chainId != block.chainid && head.generation >= known.generation) {
            (known.generation, known.status, known.checkpoint) =
            (head.generation, head.status, peer.checkpoint);
        }
        emit IKernel.Met(head.chainId, head.generation, head.status);
    }

    /// @dev See {IKernel-publish}.
    function publish(uint64 number, bytes32 hash) external {
        if (msg.sender != REGISTRY) revert IKernel.NotRegistry(msg.sender);
        if (KernelStorage.layout().status != HEAD_HUB) revert IKernel.NotHub(uint64(block.chainid));
        uint256 slot = Slots.configuration(number);
        if (hash == 0 || Words.read(slot) != 0) revert IKernel.AlreadyPublished(number);

        Words.Journal memory journal = Words.open(1);
        journal.write(slot, uint256(hash));
        journal.close();
    }

    /// @dev Takes a checkpoint as the newest one, on its quorum's word (P16).
    function _accept(
        KernelStorage.Layout storage l,
        Checkpoint calldata checkpoint_,
        Commit calldata commit,
        Validator[] calldata validators
    ) private {
        _verify(l, checkpoint_, commit, validators);
        uint64 number = checkpoint_.number;
        uint48 time = uint256(checkpoint_.time).toUint48();
        (l.checkpoint, l.checkpointTime) = (uint256(number).toUint48(), time);
        l.baseFee = checkpoint_.baseFee > type(uint64).max ? type(uint64).max : uint64(checkpoint_.baseFee);
        Heads.remember(l, number, checkpoint_.heads);
        emit IKernel.CheckpointAccepted(number, checkpoint_.heads, checkpoint_.baseFee);
    }

    /// @dev Reverts unless a checkpoint is newer than the newest accepted one, and its quorum's word counts here (P16).
    function _verify(
        KernelStorage.Layout storage l,
        Checkpoint calldata checkpoint_,
        Commit calldata commit,
        Validator[] calldata validators
    ) private view {
        uint64 number = checkpoint_.number;
        if (number <= l.checkpoint) revert IKernel.NotNewer(number);
        if (l.signers != _signers(checkpoint_.configuration, Votes.hash(validators))) {
            revert IKernel.WrongConfiguration(checkpoint_.configuration);
        }
        uint256 age = block.timestamp * MILLISECONDS;
        age = age > l.checkpointTime ? age - l.checkpointTime : 0;
        // A chain that no checkpoint has named is told the network's whole past, by signers whose stake may be gone (P16). It has nothing to lose by
        // it yet, and nobody vouches for it before it was named.
        bool isOld = l.generation != 0 && age > uint256(l.unbonding) * MILLISECONDS / 2;
        if (isOld && msg.sender != l.registrant) {
            revert IKernel.RegistrantNeeded(l.registrant);
        }
        Votes.check(NETWORK_ID, number, _hash(checkpoint_), commit, validators);
    }

    /// @dev Takes this chain's head under the newest checkpoint. A higher generation than the chain's own voids all that the
    /// chain held, for every word names the generation that wrote it (P1). Returns by how many seconds the lease grew.
    function _renew(KernelStorage.Layout storage l, Head calldata own) private returns (uint256 extension) {
        uint24 generation = l.generation;
        if (own.chainId != block.chainid || own.generation < generation) {
            revert IKernel.NotOwnHead(own.chainId, own.generation);
        }
        if (own.generation > generation) {
            // Births have passed to the heirs of the first generation, for good (P4).
            if (own.generation > 1) l.genesisIndex = 0;
            l.generation = own.generation;
        }
        uint40 leaseUntil = own.status == HEAD_FENCED ? 0 : uint256(own.leaseUntil).toUint40();
        uint40 before = l.leaseUntil;
        (l.leaseUntil, l.status, l.agent) = (leaseUntil, own.status, own.agent);
        emit IKernel.LeaseRenewed(own.generation, leaseUntil, own.agent);
        return leaseUntil > before ? leaseUntil - before : 0;
    }

    /// @dev What a configuration says of who signs and of the rules. Who is in the network follows from heads.
    function _adopt(KernelStorage.Layout storage l, Configuration calldata configuration, bytes32 hash)
        private
    {
        l.configuration = hash;
        l.signers = _signers(hash, Votes.hash(configuration.validators));
        l.configurationNumber = configuration.number;
        l.hubChainId = configuration.parameters.hubChainId;
        l.unbonding = configuration.parameters.unbonding;
        l.minimumStay = configuration.parameters.minimumStay;
        l.lease = configuration.parameters.lease;
        l.executorShare = configuration.parameters.executorShare;
        l.dataQuota = configuration.parameters.dataQuota;
        delete l.storageChains;
        for (uint256 i; i < configuration.chains.length; ++i) {
            Chain calldata chain = configuration.chains[i];
            if (chain.chainId == block.chainid) l.registrant = chain.registrant;
            if (chain.kind != KIND_STORAGE) continue;
            l.storageChains.push(chain.chainId);
            l.peers[chain.chainId].isStorage = true;
        }
    }

    function _meetGenesis(KernelStorage.Layout storage l, Chain[] calldata chains) private {
        uint16 births;
        for (uint256 i; i < chains.length; ++i) {
            (uint64 chainId, uint8 kind) = (chains[i].chainId, chains[i].kind);
            uint8 status = kind == KIND_HUB ? HEAD_HUB : HEAD_LIVE;
            bool bears = kind != KIND_HUB && kind != KIND_STORAGE;
            if (bears) l.genesis[births++] = chainId;
            if (chainId == block.chainid) {
                (l.generation, l.status) = (1, status);
                if (bears) l.genesisIndex = births;
            } else {
                (l.peers[chainId].generation, l.peers[chainId].status) = (1, status);
            }
        }
        l.genesisCount = births;
    }

    /// @dev keccak256(abi.encode(checkpoint_)): calldata holds it in that form already, and a field with dirty upper bits gives a
    /// hash that nobody signed.
    function _hash(Checkpoint calldata checkpoint_) private pure returns (bytes32 result) {
        // Writes beyond the free memory pointer only.
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, checkpoint_, 224)
            result := keccak256(free, 224)
        }
    }

    function _signers(bytes32 configuration, bytes32 validators) private pure returns (bytes32) {
        return keccak256(abi.encode(configuration, validators));
    }
}
