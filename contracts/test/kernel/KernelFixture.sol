// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {outcomesOf} from "./Outcomes.sol";
import {Access, Transaction} from "./Transactions.sol";
import {Kernel} from "../../src/kernel/Kernel.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {KernelStorage} from "../../src/kernel/libraries/KernelStorage.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Words} from "../../src/kernel/libraries/Words.sol";
import {Apps} from "../../src/kernel/modules/Apps.sol";
import {Data} from "../../src/kernel/modules/Data.sol";
import {Lens} from "../../src/kernel/modules/Lens.sol";
import {Messages} from "../../src/kernel/modules/Messages.sol";
import {Moves} from "../../src/kernel/modules/Moves.sol";
import {Objects} from "../../src/kernel/modules/Objects.sol";
import {Settings} from "../../src/kernel/modules/Settings.sol";
import {AccountWord, AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {ELSEWHERE, REVERTED} from "../../src/kernel/types/Outcomes.sol";
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

    IKernel internal kernel;
    KernelSetter internal setter;

    function setUp() public virtual {
        vm.warp(1_000_000);
        setter = new KernelSetter();
        kernel = IKernel(
            address(
                new Kernel(
                    NETWORK,
                    Kernel.Modules({
                        lanes: address(0),
                        checkpoints: address(0),
                        lens: address(new Lens()),
                        objects: address(new Objects(NETWORK)),
                        apps: address(new Apps()),
                        moves: address(new Moves(NETWORK)),
                        messages: address(new Messages()),
                        settings: address(new Settings()),
                        adoption: address(0),
                        data: address(new Data())
                    })
                )
            )
        );
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
        _keep(logs);
        bytes memory data = logs[logs.length - 1].data;
        uint256 baseFee = uint64(bytes8(data));
        bytes memory list = outcomesOf(data);
        vm.assertEq(logs[logs.length - 1].topics[0], keccak256("MetaLayer Executed"));
        vm.assertEq(baseFee, expectedBaseFee);
        // Logs that were undone are recorded as well.
        if (!_anyUndone(list)) checkChanges(logs);
        return list;
    }

    /// @dev The logs of the last bundle.
    Vm.Log[] internal logged;

    function _keep(Vm.Log[] memory logs) private {
        delete logged;
        for (uint256 i; i < logs.length; ++i) {
            logged.push(logs[i]);
        }
    }

    /// @dev The app that the last bundle made.
    function deployedApp() internal view returns (address) {
        for (uint256 i; i < logged.length; ++i) {
            if (logged[i].topics.length < 2 || logged[i].topics[0] != IKernel.Deployed.selector) continue;
            return address(uint160(uint256(logged[i].topics[1])));
        }
        revert("no app");
    }

    function _anyUndone(bytes memory outcomes) private pure returns (bool) {
        for (uint256 i; i < outcomes.length; ++i) {
            if (uint8(outcomes[i]) == REVERTED || uint8(outcomes[i]) == ELSEWHERE) return true;
        }
        return false;
    }

    function outcomeOf(bytes memory item) internal returns (uint256) {
        bytes memory outcomes = execute(one(item));
        vm.assertEq(outcomes.length, 1);
        return uint8(outcomes[0]);
    }

    /// @dev The last word logged of each slot is the one that stands there.
    function checkChanges(Vm.Log[] memory logs) internal view {
        bytes memory words;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(kernel) || logs[i].topics.length != 0) continue;
            if (logs[i].data.length == 4) continue;
            words = bytes.concat(words, logs[i].data);
        }
        for (uint256 pair = 0; pair < words.length; pair += 64) {
            bytes32 slot = _wordAt(words, pair);
            bool last = true;
            for (uint256 later = pair + 64; later < words.length; later += 64) {
                if (_wordAt(words, later) == slot) last = false;
            }
            if (last) vm.assertEq(vm.load(address(kernel), slot), _wordAt(words, pair + 32), "logged word");
        }
    }

    function _wordAt(bytes memory data, uint256 at) private pure returns (bytes32 result) {
        assembly ("memory-safe") {
            result := mload(add(add(data, 0x20), at))
        }
    }
}
