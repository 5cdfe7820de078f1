// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelFixture} from "./KernelFixture.sol";
import {outcomesOf} from "./Outcomes.sol";
import {Transaction} from "./Transactions.sol";
import {IOperations} from "../../src/kernel/interfaces/IOperations.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {AccountWord, STATUS_HERE} from "../../src/kernel/types/AccountWord.sol";
import {Vm} from "../support/Test.sol";

/// @dev Random bundles by a few users who pay each other, leave, withdraw, repeat themselves and err. What the invariants say is judged
/// here, bundle by bundle.
contract BundleHandler is KernelFixture {
    uint256 internal constant USERS = 6;
    uint256 internal constant BUNDLE_MAX = 8;

    uint256 public supply;
    uint256 public sent;
    uint256 public ran;

    constructor() {
        setUp();
        for (uint256 i = 0; i < USERS; ++i) {
            if (i % 2 == 0) live(userAddress(i), 1 ether, uint48(i));
            else pocket(userAddress(i), 1 ether);
            supply += 1 ether;
        }
    }

    function run(uint256 seed) external {
        Transaction[] memory transactions = new Transaction[](1 + seed % BUNDLE_MAX);
        uint256[] memory signers = new uint256[](transactions.length);
        bytes[] memory items = new bytes[](transactions.length);
        uint256[] memory pending = new uint256[](USERS);
        for (uint256 i = 0; i < items.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            uint256 signer = seed % USERS;
            uint256 nonce = nonceOf(signer) + pending[signer];
            // Mostly the next nonce.
            if (seed >> 8 & 15 == 0) nonce += 1;
            else if (seed >> 8 & 15 == 1 && nonce != 0) nonce -= 1;
            else pending[signer] += 1;
            (signers[i], transactions[i]) = (signer, pick(seed >> 16, nonce));
            items[i] = transactions[i].sign(key(signer));
        }
        judge(items, transactions, signers, uint8(seed >> 200) % USERS);
    }

    function pick(uint256 seed, uint256 nonce) private view returns (Transaction memory t) {
        address to = seed & 7 < USERS ? userAddress(seed & 7) : address(uint160(0xbeef0000 + (seed & 0xff)));
        uint256 value = (seed >> 8 & 0xffff) * 0.001 ether / 64;
        uint256 kind = seed >> 32 & 31;
        t = payment(to, value, nonce);
        if (kind == 0) t = operation(abi.encodeCall(IOperations.move, (PEER)), 0, nonce);
        if (kind == 1) t = operation(abi.encodeCall(IOperations.withdraw, (to)), value, nonce);
        if (kind == 2) t = operation("junk", value, nonce);
        if (kind == 3) t.gasLimit = 20_000;
        if (kind == 4) t.maxFee = t.tip = seed >> 40 & 0xffffffff;
        if (kind == 5) t.kind = 0;
        if (kind == 6) t.kind = 1;
    }

    function nonceOf(uint256 user) public view returns (uint256) {
        AccountWord home = word(userAddress(user));
        return home.status() == STATUS_HERE ? home.nonce() : 0;
    }

    function judge(
        bytes[] memory items,
        Transaction[] memory transactions,
        uint256[] memory signers,
        uint256 executor
    ) private {
        uint256[] memory nonces = new uint256[](USERS);
        for (uint256 i = 0; i < USERS; ++i) {
            nonces[i] = nonceOf(i);
        }
        vm.recordLogs();
        vm.prank(userAddress(executor), userAddress(executor));
        kernel.execute(items);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        checkChanges(logs);
        countSent(logs);
        bytes memory outcomes = outcomesOf(logs[logs.length - 1].data);
        require(outcomes.length == items.length, "all looked at");
        for (uint256 i = 0; i < items.length; ++i) {
            if (uint8(outcomes[i]) > 1) continue;
            // I2: each that ran was the next of its account.
            require(transactions[i].nonce == nonces[signers[i]]++, "I2");
            ++ran;
        }
    }

    function countSent(Vm.Log[] memory logs) private {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics.length == 0 || logs[i].topics[0] != Lane.Sent.selector) continue;
            (,, bytes memory message) = abi.decode(logs[i].data, (uint24, uint64, bytes));
            uint256 place = uint8(message[0]) == Message.CREDIT ? 21 : 32;
            for (uint256 k = 0; k < 12; ++k) {
                sent += uint256(uint8(message[place + k])) << 8 * (11 - k);
            }
        }
    }

    function total() external view returns (uint256 sum) {
        sum = treasury() + owed();
        for (uint256 i = 0; i < USERS; ++i) {
            sum += word(userAddress(i)).balance();
        }
        for (uint256 i = 0; i < 256; ++i) {
            sum += word(address(uint160(0xbeef0000 + i))).balance();
        }
    }
}

/// forge-config: default.invariant.runs = 16
/// forge-config: default.invariant.depth = 24
/// forge-config: long.invariant.runs = 100
/// forge-config: long.invariant.depth = 100
contract KernelInvariantsTest is KernelFixture {
    BundleHandler private handler;

    function setUp() public override {
        handler = new BundleHandler();
        targetContract(address(handler));
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = BundleHandler.run.selector;
        targetSelector(address(handler), selectors);
    }

    /// @dev I3: words, treasury and what was sent add up to what there was.
    function invariant_Conservation() public view {
        vm.assertEq(handler.total() + handler.sent(), handler.supply(), "I3");
    }

    /// @dev The handler does run transactions.
    function test_TheHandlerRuns() public {
        for (uint256 i = 0; i < 40; ++i) {
            handler.run(uint256(keccak256(abi.encode(i))));
        }
        vm.assertTrue(handler.ran() > 20);
        vm.assertTrue(handler.sent() != 0);
        invariant_Conservation();
    }
}
