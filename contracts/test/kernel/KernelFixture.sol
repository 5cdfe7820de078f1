// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Access, Transaction} from "./Transactions.sol";
import {Kernel} from "../../src/kernel/Kernel.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {KernelStorage} from "../../src/kernel/libraries/KernelStorage.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Words} from "../../src/kernel/libraries/Words.sol";
import {Lens} from "../../src/kernel/modules/Lens.sol";
import {AccountWord, AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {HEAD_HUB, HEAD_LIVE} from "../../src/kernel/types/Network.sol";
import {Test, Vm} from "../support/Test.sol";

/// @dev Stands in the kernel's place for a moment, to set what only checkpoints set.
contract KernelSetter {
    function set(uint24 generation, uint40 leaseUntil, uint64 baseFee, uint16 share) external {
        KernelStorage.Layout storage l = KernelStorage.layout();
        (l.generation, l.leaseUntil, l.baseFee, l.executorShare) = (generation, leaseUntil, baseFee, share);
    }

    function setGenesis(uint16 index, uint64[] calldata chains) external {
        KernelStorage.Layout storage l = KernelStorage.layout();
        (l.genesisIndex, l.genesisCount) = (index, uint16(chains.length));
        for (uint256 i = 0; i < chains.length; ++i) {
            l.genesis[i] = chains[i];
        }
    }

    function setPeer(uint64 chainId, uint24 generation, uint8 status) external {
        KernelStorage.Layout storage l = KernelStorage.layout();
        (l.peers[chainId].generation, l.peers[chainId].status) = (generation, status);
        if (status == HEAD_HUB) l.hubChainId = chainId;
    }
}

/// @dev A kernel on one chain of a network, and users who sign.
abstract contract KernelFixture is Test {
    uint64 internal constant NETWORK = 7001;
    uint64 internal constant HUB = 1000;
    uint64 internal constant PEER = 1002;
    uint24 internal constant GENERATION = 3;
    uint64 internal constant BASE_FEE = 1 gwei;
    uint16 internal constant SHARE = 2_500;
    address internal constant EXECUTOR = address(0xe0ec);

    Kernel internal kernel;
    KernelSetter internal setter;

    function setUp() public virtual {
        vm.warp(1_000_000);
        setter = new KernelSetter();
        kernel = new Kernel(NETWORK, address(0), address(0), address(new Lens()));
        uint64[] memory genesis = new uint64[](1);
        genesis[0] = uint64(block.chainid);
        set(abi.encodeCall(KernelSetter.set, (GENERATION, uint40(block.timestamp + 60), BASE_FEE, SHARE)));
        set(abi.encodeCall(KernelSetter.setGenesis, (1, genesis)));
        set(abi.encodeCall(KernelSetter.setPeer, (HUB, 0, HEAD_HUB)));
        set(abi.encodeCall(KernelSetter.setPeer, (PEER, 1, HEAD_LIVE)));
    }

    function set(bytes memory call) internal {
        bytes memory code = address(kernel).code;
        vm.etch(address(kernel), address(setter).code);
        (bool success,) = address(kernel).call(call);
        vm.etch(address(kernel), code);
        require(success, "set");
    }

    // ---- Words ----

    function word(address owner) internal view returns (AccountWord) {
        return AccountWord.wrap(uint256(vm.load(address(kernel), bytes32(Slots.account(owner)))));
    }

    function treasury() internal view returns (uint256) {
        return uint128(uint256(vm.load(address(kernel), bytes32(Slots.treasury(GENERATION)))));
    }

    /// @dev What the treasury's word owes to the agent.
    function owed() internal view returns (uint256) {
        return uint256(vm.load(address(kernel), bytes32(Slots.treasury(GENERATION)))) >> 128;
    }

    function setWord(address owner, AccountWord value) internal {
        vm.store(address(kernel), bytes32(Slots.account(owner)), bytes32(AccountWord.unwrap(value)));
    }

    /// @dev An account that is here.
    function live(address owner, uint96 balance, uint48 nonce) internal {
        setWord(owner, AccountWordLibrary.here(GENERATION, 1, nonce, 5, balance));
    }

    function pocket(address owner, uint96 balance) internal {
        setWord(owner, AccountWordLibrary.pocket(GENERATION, balance));
    }

    // ---- Transactions ----

    function payment(address to, uint256 value, uint256 nonce) internal pure returns (Transaction memory t) {
        t.kind = 2;
        t.chainId = NETWORK;
        t.nonce = nonce;
        t.tip = 0.1 gwei;
        t.maxFee = 3 gwei;
        t.gasLimit = 21_000;
        t.to = abi.encodePacked(to);
        t.value = value;
        t.access = new Access[](0);
    }

    /// @dev What a payment pays for gas at `payment`'s prices.
    function paymentFee() internal pure returns (uint96) {
        return uint96(21_000 * (uint256(BASE_FEE) + 0.1 gwei));
    }

    function operation(bytes memory data, uint256 value, uint256 nonce)
        internal
        view
        returns (Transaction memory t)
    {
        t = payment(address(kernel), value, nonce);
        t.data = data;
        t.gasLimit = 200_000;
    }

    function key(uint256 user) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("user", user)));
    }

    function userAddress(uint256 user) internal pure returns (address) {
        return vm.addr(key(user));
    }

    // ---- Bundles ----

    function one(bytes memory item) internal pure returns (bytes[] memory items) {
        items = new bytes[](1);
        items[0] = item;
    }

    /// @dev Executes, checks that what changed was logged as it stands, and returns the outcomes.
    function execute(bytes[] memory items) internal returns (bytes memory outcomes) {
        return executeWith(items, gasleft());
    }

    function executeWith(bytes[] memory items, uint256 gasLimit) internal returns (bytes memory outcomes) {
        uint256 expectedBaseFee = IKernel(address(kernel)).state().baseFee;
        vm.recordLogs();
        vm.prank(EXECUTOR, EXECUTOR);
        kernel.execute{gas: gasLimit}(items);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        (uint256 baseFee, bytes memory logged) = abi.decode(logs[logs.length - 1].data, (uint256, bytes));
        vm.assertEq(logs[logs.length - 1].topics[0], IKernel.Executed.selector);
        vm.assertEq(baseFee, expectedBaseFee);
        checkChanges(logs);
        return logged;
    }

    function outcomeOf(bytes memory item) internal returns (uint256) {
        bytes memory outcomes = execute(one(item));
        vm.assertEq(outcomes.length, 1);
        return uint8(outcomes[0]);
    }

    /// @dev The last word logged of each slot is the one that stands there; at most one `Changed` a call.
    function checkChanges(Vm.Log[] memory logs) internal view {
        uint256 seen;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != Words.Changed.selector) continue;
            ++seen;
            bytes memory words = abi.decode(logs[i].data, (bytes));
            for (uint256 at = 0; at < words.length; at += 64) {
                bytes32 slot = _wordAt(words, at);
                bool last = true;
                for (uint256 later = at + 64; later < words.length; later += 64) {
                    if (_wordAt(words, later) == slot) last = false;
                }
                if (last) {
                    vm.assertEq(vm.load(address(kernel), slot), _wordAt(words, at + 32), "logged word");
                }
            }
        }
        vm.assertLe(seen, 1, "one Changed");
    }

    function _wordAt(bytes memory data, uint256 at) private pure returns (bytes32 result) {
        assembly ("memory-safe") {
            result := mload(add(add(data, 0x20), at))
        }
    }
}
