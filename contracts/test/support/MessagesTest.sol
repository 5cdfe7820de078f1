// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IMessages} from "../../src/kernel/interfaces/IMessages.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {REVERTED} from "../../src/kernel/types/Outcomes.sol";
import {Puppet} from "../../src/testing/Puppet.sol";
import {Transaction} from "../kernel/Transactions.sol";
import {NetworkTest} from "./NetworkTest.sol";
import {Vm} from "./Test.sol";

/// @dev A network on which one app does whatever its callers say, on every chain.
abstract contract MessagesTest is NetworkTest {
    uint256 internal constant KEY = 7;
    uint256 internal constant ALICE = uint256(keccak256("alice"));
    uint256 internal constant PRICE = 1 gwei;
    address internal constant REFUND = address(0x4ef);
    /// @dev Whoever brings calls has no code (P27).
    address internal constant RELAYER = address(0x4e1a);

    /// @dev Here each chain's kernel has an address of its own, and so has the app that knows it.
    mapping(uint64 chainId => Puppet) internal appOf;
    uint48 internal nonce;
    uint256 internal gasLimit = 4_000_000;

    /// @dev What the last transaction was marked with, and all marks of the last call's logs.
    struct Mark {
        uint8 outcome;
        uint256 gasUsed;
    }

    function setUp() public virtual override {
        super.setUp();
        for (uint256 i; i < chains.length; ++i) {
            appOf[chains[i]] = Puppet(createdBy(address(kernels[chains[i]]), type(Puppet).creationCode));
        }
        for (uint256 i; i < chains.length; ++i) {
            if (chains[i] == HUB) continue;
            for (uint256 j; j < chains.length; ++j) {
                plant(chains[i], address(appOf[chains[j]]), AccountWordLibrary.app(1, 0));
            }
        }
        plant(A, vm.addr(ALICE), AccountWordLibrary.here(1, 1, 0, 5, 1_000_000 ether));
    }

    function deliver(uint64 from, uint64 to, uint256 count) internal override {
        Delivery memory d = delivery(from, to, count);
        IKernel kernel = at(to);
        vm.prank(RELAYER, RELAYER);
        kernel.deliver(d.from, d.end, d.messages, d.rest);
        sync();
    }

    // ---- Calls ----

    function kernelCall(bytes memory data) internal pure returns (Puppet.Call memory) {
        return Puppet.Call(address(0), false, data);
    }

    function act(bytes memory a) internal pure returns (bytes memory) {
        Puppet.Call[] memory calls = new Puppet.Call[](1);
        calls[0] = kernelCall(a);
        return abi.encodeCall(Puppet.act, (calls));
    }

    function act(bytes memory a, bytes memory b, bytes memory c) internal pure returns (bytes memory) {
        Puppet.Call[] memory calls = new Puppet.Call[](3);
        (calls[0], calls[1], calls[2]) = (kernelCall(a), kernelCall(b), kernelCall(c));
        return abi.encodeCall(Puppet.act, (calls));
    }

    /// @dev To the app's shared object KEY on the chain whose kernel the app knows.
    function callTo(uint64 chainId, bytes memory data) internal view returns (IMessages.Call memory call) {
        call.to = address(appOf[chainId]);
        call.key = KEY;
        call.gas = 300_000;
        call.refund = REFUND;
        call.data = data;
    }

    function send(IMessages.Call memory call) internal pure returns (bytes memory) {
        return abi.encodeCall(IMessages.send, (call));
    }

    /// @dev What takes the ERA that came with a call.
    function take(address to, uint256 amount) internal pure returns (bytes memory) {
        return act(abi.encodeCall(IObjects.take, (to, amount)));
    }

    function objectOf(uint64 app) internal view returns (uint256) {
        return Slots.object(address(appOf[app]), address(0), KEY);
    }

    /// @dev Says on `at_` that the object to which `callTo(app)` goes is on `chainId`, there or in a note.
    function place(uint64 at_, uint64 app, uint64 chainId) internal {
        AccountWord word = at_ == chainId
            ? AccountWordLibrary.here(1, 2, 0, 5, 0)
            : AccountWordLibrary.away(1, 2, chainId, 1, 0);
        setSlot(at_, objectOf(app), AccountWord.unwrap(word));
    }

    /// @dev On `at_`, `chainId` is no storage chain: a third one that objects go to.
    function makeGeneral(uint64 at_, uint64 chainId) internal {
        // KernelStorage: `peers` stands 0x86 behind the layout; isStorage behind generation, status and checkpoint.
        bytes32 peers = bytes32(0x325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b86);
        uint256 peer = uint256(keccak256(abi.encode(chainId, peers)));
        vm.assertEq(slotOf(at_, peer) >> 96, 1, "it was one");
        vm.store(address(kernels[at_]), bytes32(peer), bytes32(slotOf(at_, peer) & ~(uint256(0xff) << 96)));
    }

    function belonging(uint64 chainId, uint64 app, address owner, uint256 key)
        internal
        view
        returns (uint256)
    {
        return AccountWord.wrap(slotOf(chainId, Slots.object(address(appOf[app]), owner, key))).balance();
    }

    // ---- Transactions ----

    function signed(address to, bytes memory data, uint256 value) internal returns (bytes memory) {
        Transaction memory t;
        (t.kind, t.chainId, t.nonce, t.maxFee, t.gasLimit) = (2, NETWORK, nonce++, PRICE, gasLimit);
        (t.to, t.value, t.data) = (to == address(0) ? bytes("") : abi.encodePacked(to), value, data);
        return t.sign(ALICE);
    }

    /// @dev Alice calls the app on A.
    function run(bytes memory data, uint256 value) internal returns (Mark memory) {
        bytes[] memory items = new bytes[](1);
        items[0] = signed(address(appOf[A]), data, value);
        return execute(items);
    }

    function execute(bytes[] memory items) internal returns (Mark memory) {
        IKernel kernel = at(A);
        marks();
        vm.prank(AGENT, AGENT);
        kernel.execute(items);
        return lastMark();
    }

    /// @dev Of what was logged since the last time; the words are taken over as well.
    function lastMark() internal returns (Mark memory mark) {
        Mark[] memory list = marks();
        require(list.length != 0, "no mark");
        return list[list.length - 1];
    }

    function marks() internal returns (Mark[] memory list) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 count;
        list = new Mark[](logs.length);
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].topics.length != 0 || logs[i].data.length != 4) continue;
            uint32 word = uint32(bytes4(logs[i].data));
            // The mark that begins what a call logs.
            if (word == 0) continue;
            list[count++] = Mark(uint8(word >> 24), word & 0xffffff);
        }
        assembly ("memory-safe") {
            mstore(list, count)
        }
        learn(logs);
        for (uint256 i; i < count; ++i) {
            if (list[i].outcome == REVERTED) _forgetUndone();
        }
    }

    /// @dev P2: every word that was ever logged stands as it was logged last.
    function checkLogged(uint64 chainId) internal view {
        uint256[] storage known = slots[chainId];
        for (uint256 i; i < known.length; ++i) {
            vm.assertEq(wordOf[chainId][known[i]], slotOf(chainId, known[i]), "logged (P2)");
        }
    }

    /// @dev Logs that were undone are recorded as well: another message may have taken the place.
    function _sent(uint64 from, uint64 to, bytes memory data) internal override {
        (uint24 generation, uint64 index, bytes memory message) = abi.decode(data, (uint24, uint64, bytes));
        bytes[] storage lane = messagesOf[laneKey(from, generationOf(from), to, generation)];
        vm.assertLe(index, lane.length, "messages are counted");
        if (index == lane.length) lane.push(message);
        else lane[index] = message;
    }

    /// @dev What stands nowhere was undone.
    function _forgetUndone() private {
        for (uint256 i; i < chains.length; ++i) {
            (uint64 chainId, uint256[] storage known) = (chains[i], slots[chains[i]]);
            for (uint256 j; j < known.length; ++j) {
                wordOf[chainId][known[j]] = slotOf(chainId, known[j]);
            }
            for (uint256 j; j < chains.length; ++j) {
                uint256 sent = uint64(slotOf(chainId, Slots.laneOut(1, chains[j], 1) + 1));
                bytes[] storage lane = messagesOf[laneKey(chainId, 1, chains[j], 1)];
                while (lane.length > sent) lane.pop();
            }
        }
    }

    /// @dev ERA of chain A and B that the test knows of: words of those who take part, and treasuries.
    function eraOn(uint64 chainId) internal view returns (uint256 sum) {
        uint256 treasury = slotOf(chainId, Slots.treasury(1));
        sum = uint128(treasury) + (treasury >> 128);
        sum += wordAt(chainId, vm.addr(ALICE)).balance() + wordAt(chainId, REFUND).balance();
        sum += wordAt(chainId, RELAYER).balance() + wordAt(chainId, AGENT).balance();
        sum += wordAt(chainId, address(0x7a3e)).balance();
    }

    /// @dev The last message that joined a lane.
    function lastMessage(uint64 from, uint64 to) internal view returns (bytes memory) {
        bytes[] storage lane = messagesOf[laneKey(from, generationOf(from), to, generationOf(to))];
        return lane[lane.length - 1];
    }

    function sentCount(uint64 from, uint64 to) internal view returns (uint256) {
        return messagesOf[laneKey(from, generationOf(from), to, generationOf(to))].length;
    }
}
