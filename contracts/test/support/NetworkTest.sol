// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Bridge} from "../../src/hub/Bridge.sol";
import {Era} from "../../src/hub/Era.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Kernel} from "../../src/kernel/Kernel.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Words} from "../../src/kernel/libraries/Words.sol";
import {Checkpoints} from "../../src/kernel/modules/Checkpoints.sol";
import {Data} from "../../src/kernel/modules/Data.sol";
import {Lanes} from "../../src/kernel/modules/Lanes.sol";
import {Adoption} from "../../src/kernel/modules/Adoption.sol";
import {Apps} from "../../src/kernel/modules/Apps.sol";
import {Lens} from "../../src/kernel/modules/Lens.sol";
import {Messages} from "../../src/kernel/modules/Messages.sol";
import {Moves} from "../../src/kernel/modules/Moves.sol";
import {Objects} from "../../src/kernel/modules/Objects.sol";
import {Settings} from "../../src/kernel/modules/Settings.sol";
import {AccountWord, AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {
    Chain,
    Checkpoint,
    Commit,
    Configuration,
    Head,
    HeadProof,
    HEAD_FENCED,
    HEAD_HUB,
    HEAD_LIVE,
    Heir,
    LaneName,
    LeafProof,
    Parameters,
    Validator
} from "../../src/kernel/types/Network.sol";
import {ObjectName} from "../../src/kernel/types/ObjectName.sol";
import {Signers} from "./Signers.sol";
import {Vm} from "./Test.sol";
import {Tree} from "./Tree.sol";

/// @dev A whole network in one EVM: a kernel for each chain, at addresses of their own, and the test as its validators. The commitments come
/// from the kernels' logs alone, as a node's do.
abstract contract NetworkTest is Signers {
    uint64 internal constant HUB = 1;
    uint64 internal constant A = 101;
    uint64 internal constant B = 102;
    uint64 internal constant STORE = 103;
    uint64 internal constant STRANGER = 999;

    uint32 internal constant LEASE = 30;
    uint32 internal constant MINIMUM_STAY = 60;
    uint32 internal constant UNBONDING = 10_000;
    uint64 internal constant QUOTA = 100_000;
    uint64 internal constant BASE_FEE = 1_000_000;
    uint96 internal constant STAKE = 100e18;
    address internal constant REGISTRANT = address(0x4e6);
    address internal constant AGENT = address(0xa6e);
    address internal constant REGISTRY = address(0x4e9);

    Kernel.Modules private _modules;
    Era internal era;
    Bridge internal bridge;
    uint64[] internal chains;
    mapping(uint64 chainId => IKernel) internal kernels;
    mapping(address kernel => uint64 chainId) internal chainOf;

    /// @dev What the newest checkpoint says, and what every chain's leaves were at its head.
    Checkpoint internal newest;
    Head[] internal heads; // ascending
    mapping(bytes32 head => Tree.Leaf[]) internal leavesAt;

    /// @dev What the logs said: each chain's words, and each lane's messages.
    mapping(uint64 chainId => uint256[]) internal slots;
    mapping(uint64 chainId => mapping(uint256 slot => uint256)) internal wordOf;
    mapping(uint64 chainId => mapping(uint256 slot => bool)) private _known;
    mapping(bytes32 lane => bytes[]) internal messagesOf;
    mapping(bytes32 lane => bytes) internal outcomesOf;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        for (uint256 i = 1; i <= 4; ++i) {
            keys.push(uint256(keccak256(abi.encode("validator", i))));
        }
        chains = [HUB, A, B, STORE];
        _deploy();
        for (uint256 i; i < chains.length; ++i) {
            uint8 status = chains[i] == HUB ? HEAD_HUB : HEAD_LIVE;
            heads.push();
            Head storage head = heads[i];
            (head.chainId, head.generation, head.status, head.agent) = (chains[i], 1, status, AGENT);
            vm.chainId(chains[i]);
            kernels[chains[i]].start(configuration(0));
        }
        vm.recordLogs();
        checkpoint();
        submitAll();
    }

    function _deploy() private {
        era = new Era(address(this));
        bridge = new Bridge(era, address(this));
        era.approve(address(bridge), type(uint256).max);
        _modules.lanes = address(new Lanes(address(bridge), REGISTRY));
        _modules.checkpoints =
            address(new Checkpoints(NETWORK, keccak256(abi.encode(configuration(0))), REGISTRY));
        _modules.lens = address(new Lens());
        _modules.objects = address(new Objects(NETWORK));
        _modules.apps = address(new Apps());
        _modules.moves = address(new Moves(NETWORK));
        _modules.messages = address(new Messages());
        _modules.settings = address(new Settings());
        _modules.adoption = address(new Adoption());
        _modules.data = address(new Data());
        for (uint256 i; i < chains.length; ++i) {
            newKernel(chains[i]);
        }
        bridge.bind(address(kernels[HUB]));
    }

    /// @dev A kernel on `chainId` that has not started; the EVM is that chain from here on.
    function newKernel(uint64 chainId) internal returns (IKernel kernel) {
        vm.chainId(chainId);
        kernel = IKernel(address(new Kernel(NETWORK, _modules)));
        kernels[chainId] = kernel;
        chainOf[address(kernel)] = chainId;
    }

    // ---- Configuration and votes ----

    function validators() internal view returns (Validator[] memory list) {
        list = new Validator[](keys.length);
        for (uint256 i; i < keys.length; ++i) {
            list[i] = Validator(vm.addr(keys[i]), STAKE);
        }
    }

    function configuration(uint64 number) internal view virtual returns (Configuration memory c) {
        c.number = number;
        c.validators = validators();
        c.chains = new Chain[](4);
        c.chains[0] = Chain(HUB, 0, 10, REGISTRANT);
        c.chains[1] = Chain(A, 1, 10, REGISTRANT);
        c.chains[2] = Chain(B, 2, 10, REGISTRANT);
        c.chains[3] = Chain(STORE, 5, 10, REGISTRANT);
        c.parameters = Parameters({
            networkId: NETWORK,
            hubChainId: HUB,
            lease: LEASE,
            minimumStay: MINIMUM_STAY,
            unbonding: UNBONDING,
            dataQuota: QUOTA,
            tick: 1000,
            agentTimeout: 10_000,
            fenceCheckpoints: 3,
            fenceMargin: 10,
            baseFeeMin: BASE_FEE,
            executorShare: 5000
        });
    }

    // ---- Checkpoints ----

    /// @dev The next checkpoint of the network, over what every chain that stands now has written.
    function checkpoint() internal {
        sync();
        for (uint256 i; i < heads.length; ++i) {
            if (heads[i].status == HEAD_FENCED) continue;
            _advance(heads[i]);
        }
        newest.number += 1;
        newest.time = uint64(block.timestamp * 1000);
        newest.parent = keccak256("parent");
        newest.baseFee = BASE_FEE;
        newest.proposer = address(1);
        if (newest.configuration == 0) newest.configuration = keccak256(abi.encode(configuration(0)));
        newest.heads = Tree.rootOver(headNodes());
    }

    function _advance(Head storage head) private {
        head.number += 1;
        head.time = uint64(block.timestamp);
        head.leaseUntil = head.status == HEAD_HUB ? 0 : uint64(block.timestamp) + LEASE;
        head.price = BASE_FEE;
        Tree.Leaf[] memory leaves = leavesOf(head.chainId);
        head.commitment = Tree.root(leaves);
        head.blockHash = keccak256(abi.encode(head.chainId, head.generation, head.number));
        Tree.Leaf[] storage kept = leavesAt[head.blockHash];
        for (uint256 i; i < leaves.length; ++i) {
            kept.push(leaves[i]);
        }
    }

    /// @dev The chain's head stands still from here on, and stays in every checkpoint.
    function fence(uint64 chainId) internal virtual {
        Head storage head = heads[headIndex(chainId)];
        head.status = HEAD_FENCED;
        head.heirs = keccak256(abi.encode(heirs()));
    }

    /// @dev The chains that are balanced and live now.
    function heirs() internal view virtual returns (Heir[] memory list) {
        list = new Heir[](heads.length);
        uint256 count;
        for (uint256 i; i < heads.length; ++i) {
            if (heads[i].status != HEAD_LIVE || heads[i].chainId == STORE) continue;
            list[count++] = Heir(heads[i].chainId, heads[i].generation);
        }
        // Shortens the list to those.
        assembly ("memory-safe") {
            mstore(list, count)
        }
    }

    /// @dev A new head, in its place by (chain, generation).
    function addHead(uint64 chainId, uint24 generation, uint8 status) internal {
        heads.push();
        uint256 i = heads.length - 1;
        for (; i > 0 && heads[i - 1].chainId > chainId; --i) {
            heads[i] = heads[i - 1];
        }
        Head memory head;
        (head.chainId, head.generation, head.status, head.agent) = (chainId, generation, status, AGENT);
        heads[i] = head;
    }

    /// @dev What the chain's words were in another generation is no leaf of the next one.
    function forget(uint64 chainId) internal {
        sync();
        for (uint256 i; i < slots[chainId].length; ++i) {
            delete wordOf[chainId][slots[chainId][i]];
        }
    }

    function headNodes() internal view returns (bytes32[] memory nodes) {
        nodes = new bytes32[](heads.length);
        for (uint256 i; i < heads.length; ++i) {
            nodes[i] = keccak256(abi.encode(heads[i]));
        }
    }

    /// @dev The place of the newest generation of a chain among the heads.
    function headIndex(uint64 chainId) internal view returns (uint256 index) {
        for (uint256 i; i < heads.length; ++i) {
            if (heads[i].chainId == chainId) index = i;
        }
    }

    function headProof(uint64 chainId) internal view returns (HeadProof memory) {
        return headProofAt(headIndex(chainId));
    }

    function headProofAt(uint256 index) internal view returns (HeadProof memory) {
        return HeadProof(newest.number, newest.heads, heads[index], Tree.pathOver(headNodes(), index));
    }

    function leafProof(uint64 chainId, uint256 slot) internal view returns (LeafProof memory) {
        return leafProofAt(headIndex(chainId), slot);
    }

    /// @dev Of an empty slot, the word is zero: a proof of nothing.
    function leafProofAt(uint256 index, uint256 slot) internal view returns (LeafProof memory) {
        bytes32 key = keccak256(abi.encode(slot));
        (bytes32[] memory siblings, Tree.Leaf memory end) = Tree.path(leavesAt[heads[index].blockHash], key);
        return LeafProof(end.key == key ? end.word : bytes32(0), siblings);
    }

    function submitAll() internal {
        for (uint256 i; i < chains.length; ++i) {
            submit(chains[i]);
        }
    }

    function submit(uint64 chainId) internal {
        submit(chainId, sign(newest, (1 << keys.length) - 1, keys));
    }

    function submit(uint64 chainId, Commit memory commit) internal {
        uint256 index = headIndex(chainId);
        bytes32[] memory path = Tree.pathOver(headNodes(), index);
        Validator[] memory list = validators();
        Head memory own = heads[index];
        at(chainId).checkpoint(newest, commit, list, own, path);
    }

    /// @dev Time passes, and every chain learns of it.
    function tick(uint256 seconds_) internal {
        vm.warp(block.timestamp + seconds_);
        checkpoint();
        submitAll();
    }

    /// @dev The kernel of a chain, which the EVM is from here on.
    function at(uint64 chainId) internal returns (IKernel) {
        vm.chainId(chainId);
        return kernels[chainId];
    }

    // ---- Words and lanes, from logs ----

    function sync() internal {
        learn(vm.getRecordedLogs());
    }

    /// @dev Takes over what logs say.
    function learn(Vm.Log[] memory logs) internal virtual {
        for (uint256 i; i < logs.length; ++i) {
            uint64 chainId = chainOf[logs[i].emitter];
            if (chainId == 0) continue;
            if (logs[i].topics.length == 0) {
                if (logs[i].data.length != 4) _changed(chainId, logs[i].data);
                continue;
            }
            bytes32 topic = logs[i].topics[0];
            if (topic == Lane.Sent.selector) {
                _sent(chainId, uint64(uint256(logs[i].topics[1])), logs[i].data);
            }
            if (topic == IKernel.Delivered.selector) {
                _delivered(chainId, uint64(uint256(logs[i].topics[1])), logs[i].data);
            }
        }
    }

    function _changed(uint64 chainId, bytes memory pairs) private {
        for (uint256 i; i < pairs.length; i += 64) {
            uint256 slot;
            uint256 word;
            assembly ("memory-safe") {
                slot := mload(add(add(pairs, 0x20), i))
                word := mload(add(add(pairs, 0x40), i))
            }
            setWord(chainId, slot, word);
        }
    }

    function setWord(uint64 chainId, uint256 slot, uint256 word) internal {
        if (!_known[chainId][slot]) slots[chainId].push(slot);
        _known[chainId][slot] = true;
        wordOf[chainId][slot] = word;
    }

    function _sent(uint64 from, uint64 to, bytes memory data) internal virtual {
        (uint24 generation, uint64 index, bytes memory message) = abi.decode(data, (uint24, uint64, bytes));
        bytes[] storage lane = messagesOf[laneKey(from, generationOf(from), to, generation)];
        vm.assertEq(index, lane.length, "messages are counted");
        lane.push(message);
    }

    function _delivered(uint64 to, uint64 from, bytes memory data) private {
        (uint24 generation, uint64 index, bytes memory outcomes) = abi.decode(data, (uint24, uint64, bytes));
        bytes32 key = laneKey(from, generation, to, generationOf(to));
        vm.assertEq(index, outcomesOf[key].length, "each message is handled once, in order (I4)");
        outcomesOf[key] = abi.encodePacked(outcomesOf[key], outcomes);
    }

    /// @dev The lane between the first generations of two chains.
    function laneName(uint64 from, uint64 to) internal pure returns (LaneName memory) {
        return LaneName(from, 1, to, 1);
    }

    function laneKey(uint64 from, uint24 fromGeneration, uint64 to, uint24 toGeneration)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(from, fromGeneration, to, toGeneration));
    }

    function generationOf(uint64 chainId) internal view returns (uint24) {
        return heads[headIndex(chainId)].generation;
    }

    function leavesOf(uint64 chainId) internal view returns (Tree.Leaf[] memory leaves) {
        uint256[] storage known = slots[chainId];
        uint256 count;
        for (uint256 i; i < known.length; ++i) {
            if (wordOf[chainId][known[i]] != 0) ++count;
        }
        leaves = new Tree.Leaf[](count);
        count = 0;
        for (uint256 i; i < known.length; ++i) {
            uint256 word = wordOf[chainId][known[i]];
            if (word != 0) leaves[count++] = Tree.leaf(known[i], word);
        }
    }

    struct Delivery {
        HeadProof from;
        LeafProof end;
        bytes[] messages;
        bytes32[] rest;
    }

    /// @dev What delivers the next `count` messages of the lane between the newest generations of two chains.
    function delivery(uint64 from, uint64 to, uint256 count) internal view returns (Delivery memory d) {
        (uint24 f, uint24 t) = (generationOf(from), generationOf(to));
        uint256 slot = Slots.laneOut(f, to, t);
        d.from = headProof(from);
        d.end = leafProof(from, slot);
        uint256 sent = uint64(uint256(leafProof(from, slot + 1).word));
        uint256 taken = uint64(wordOf[to][Slots.laneIn(t, from, f) + 1]);
        if (sent < taken) return d;
        if (count > sent - taken) count = sent - taken;
        bytes[] storage lane = messagesOf[laneKey(from, f, to, t)];
        d.messages = new bytes[](count);
        d.rest = new bytes32[](sent - taken - count);
        for (uint256 i; i < count; ++i) {
            d.messages[i] = lane[taken + i];
        }
        for (uint256 i; i < d.rest.length; ++i) {
            d.rest[i] = keccak256(lane[taken + count + i]);
        }
    }

    function deliver(uint64 from, uint64 to, uint256 count) internal virtual {
        Delivery memory d = delivery(from, to, count);
        at(to).deliver(d.from, d.end, d.messages, d.rest);
        sync();
    }

    /// @dev Puts a message into the lane of a chain whose validity nobody checks: its leaves say what it likes.
    function lie(uint64 from, uint64 to, bytes memory message) internal {
        sync();
        (uint24 f, uint24 t) = (generationOf(from), generationOf(to));
        uint256 slot = Slots.laneOut(f, to, t);
        bytes32 hash = keccak256(abi.encode(wordOf[from][slot], keccak256(message)));
        setWord(from, slot, uint256(hash));
        setWord(from, slot + 1, wordOf[from][slot + 1] + 1 + (Message.gasOf(message) << 128));
        messagesOf[laneKey(from, f, to, t)].push(message);
    }

    /// @dev The outcomes of the lane between the newest generations of two chains, so far.
    function outcomes(uint64 from, uint64 to) internal view returns (bytes memory) {
        return outcomesOf[laneKey(from, generationOf(from), to, generationOf(to))];
    }

    // ---- Accounts ----

    function wordAt(uint64 chainId, address owner) internal view returns (AccountWord) {
        return AccountWord.wrap(slotOf(chainId, uint160(owner)));
    }

    /// @dev Writes a home word as if the kernel had.
    function plant(uint64 chainId, address owner, AccountWord word) internal {
        setSlot(chainId, uint160(owner), AccountWord.unwrap(word));
    }

    function birthChainOf(address owner) internal pure returns (uint64) {
        return uint256(keccak256(abi.encode(owner))) % 2 == 0 ? A : B;
    }

    /// @dev An account on `chainId` that has stayed long enough to be moved.
    function settle(uint64 chainId, address owner, uint96 balance) internal {
        uint40 since = uint40(block.timestamp - MINIMUM_STAY);
        plant(chainId, owner, AccountWordLibrary.here(generationOf(chainId), 1, 7, since, balance));
    }

    function depart(uint64 from, uint64 to, address[] memory owners) internal {
        IKernel kernel = at(from);
        vm.prank(AGENT);
        kernel.depart(to, owners);
    }

    function setSlot(uint64 chainId, uint256 slot, uint256 word) internal {
        sync();
        vm.store(address(kernels[chainId]), bytes32(slot), bytes32(word));
        setWord(chainId, slot, word);
    }

    function slotOf(uint64 chainId, uint256 slot) internal view returns (uint256) {
        return uint256(vm.load(address(kernels[chainId]), bytes32(slot)));
    }

    /// @dev What `renew` calls an account.
    function account(address owner) internal pure returns (ObjectName memory) {
        return ObjectName(address(0), owner, 0);
    }

    function one(address owner) internal pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = owner;
    }
}
