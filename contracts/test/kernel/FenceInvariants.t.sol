// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IOperations} from "../../src/kernel/interfaces/IOperations.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary, STATUS_HERE} from "../../src/kernel/types/AccountWord.sol";
import {
    Estate,
    Head,
    HeadProof,
    HEAD_FENCED,
    HEAD_LIVE,
    LaneName,
    LeafProof,
    Legacy
} from "../../src/kernel/types/Network.sol";
import {FenceTest} from "../support/FenceTest.sol";
import {Transaction} from "./Transactions.sol";

/// @dev Users who pay and move over three homes and the hub, of which some are fenced, go on alone, are inherited from in any order, and come back: whatever happens,
/// nobody is at two places (I1), and in the end all money is there (I3).
contract FenceInvariantsTest is FenceTest {
    uint256 private constant USERS = 5;
    uint256 private constant STEPS = 40;
    /// @dev Rounds after which nothing is under way any more.
    uint256 private constant ROUNDS = 8;

    uint64[3] private homes = [A, B, C];
    uint256 private total;
    uint256 private fences;
    uint256[USERS] private nonces;

    function setUp() public override {
        super.setUp();
        plant(A, vm.addr(ALICE), AccountWord.wrap(0));
        for (uint256 i; i < USERS; ++i) {
            address owner = vm.addr(keyOf(i));
            uint64 birth = homes[uint256(keccak256(abi.encode(uint256(uint160(owner))))) % 3];
            total += 10 ether;
            // One of them is not born yet; others have moved once.
            if (i == 0) plant(homes[i % 3], owner, AccountWordLibrary.pocket(1, 10 ether));
            else plant(homes[i % 3], owner, AccountWordLibrary.here(1, 2, 0, 5, 10 ether));
            bool isAway = i != 0 && birth != homes[i % 3];
            if (isAway) plant(birth, owner, AccountWordLibrary.away(1, 2, homes[i % 3], 1, 0));
        }
    }

    function keyOf(uint256 user) private pure returns (uint256) {
        return uint256(keccak256(abi.encode("user", user)));
    }

    /// forge-config: default.fuzz.runs = 60
    /// forge-config: long.fuzz.runs = 2000
    function testFuzz_oneHomeAndAllMoney(uint256 seed) public {
        for (uint256 i; i < STEPS; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            step(seed);
            checkHomes();
        }
        for (uint256 i; i < ROUNDS; ++i) {
            tick(1);
            drain();
            checkHomes();
        }
        vm.assertEq(money(), total, "I3");
        // The first one may never have been born.
        for (uint256 i = 1; i < USERS; ++i) {
            vm.assertEq(homesOf(i), 1, "everyone is somewhere");
        }
    }

    function step(uint256 seed) private {
        uint256 kind = seed % 16;
        uint64 chainId = homes[(seed >> 8) % 3];
        uint64 other = homes[(seed >> 16) % 3];
        if (kind == 0) return bury(chainId, seed);
        if (kind == 1) return rejoin(chainId);
        if (kind == 2) return inherit(seed >> 32);
        if (kind == 3) return backAll(seed >> 32);
        if (kind == 4) return bring(seed);
        if (kind < 7) return tick(1 + (seed >> 24) % 20);
        if (!isLive(chainId)) return;
        if (kind < 9) return run(chainId, other, seed >> 32);
        if (kind < 11) return leave(chainId, other, seed >> 32);
        if (kind < 13) return gatherMoney(chainId, other, seed >> 32);
        carry(LaneName(other, generationOf(other), chainId, generationOf(chainId)), 1 + (seed >> 32) % 3);
    }

    // ---- What may happen ----

    /// @dev Fenced, as long as another home lives; it goes on alone for a while.
    function bury(uint64 chainId, uint256 seed) private {
        if (!isLive(chainId) || heirs().length < 2 || fences == 6) return;
        ++fences;
        tick(1);
        drainSome(seed);
        fence(chainId);
        for (uint256 i; i < 3; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            run(chainId, homes[seed % 3], seed >> 8);
            leave(chainId, homes[(seed >> 16) % 3], seed >> 24);
        }
        tick(1);
        tellAll(chainId, generationOf(chainId));
    }

    /// @dev Deliveries that no checkpoint shows any more when the chain is fenced.
    function drainSome(uint256 seed) private {
        carry(LaneName(A, generationOf(A), B, generationOf(B)), seed % 3);
        carry(LaneName(B, generationOf(B), C, generationOf(C)), seed % 4);
        carry(LaneName(HUB, 1, A, generationOf(A)), seed % 2);
    }

    function rejoin(uint64 chainId) private {
        if (!isLive(chainId)) comeBack(chainId);
    }

    function bring(uint256 seed) private {
        IKernel kernel = at(HUB);
        address owner = vm.addr(keyOf((seed >> 8) % USERS));
        uint96 amount = uint96(1 + (seed >> 16) % 1 ether);
        vm.prank(address(bridge));
        try kernel.bridgeIn(owner, amount) {
            total += amount;
        } catch {}
        sync();
    }

    /// @dev A user pays another one, or moves, where that user's account is, or is not.
    function run(uint64 chainId, uint64 to, uint256 seed) private {
        uint256 user = seed % USERS;
        Transaction memory t;
        AccountWord word = wordAt(chainId, vm.addr(keyOf(user)));
        (t.kind, t.chainId, t.maxFee, t.gasLimit) = (2, NETWORK, PRICE, 200_000);
        t.nonce = word.status() == STATUS_HERE ? word.nonce() : 0;
        if (seed >> 8 & 3 == 0) {
            (t.to, t.data) =
            (abi.encodePacked(address(kernels[chainId])), abi.encodeCall(IOperations.move, (to)));
        } else {
            address receiver = vm.addr(keyOf((seed >> 16) % USERS));
            (t.to, t.value) = (abi.encodePacked(receiver), (seed >> 24) % 1 ether);
        }
        bytes[] memory items = new bytes[](1);
        items[0] = t.sign(keyOf(user));
        IKernel kernel = at(chainId);
        vm.prank(AGENT, AGENT);
        try kernel.execute(items) {} catch {}
        sync();
    }

    function leave(uint64 chainId, uint64 to, uint256 seed) private {
        IKernel kernel = at(chainId);
        vm.prank(AGENT);
        try kernel.depart(to, one(vm.addr(keyOf(seed % USERS)))) {} catch {}
        sync();
    }

    function gatherMoney(uint64 chainId, uint64 to, uint256 seed) private {
        IKernel kernel = at(chainId);
        try kernel.sweep(to, one(vm.addr(keyOf(seed % USERS)))) {} catch {}
        sync();
    }

    /// @dev Delivers some messages of a lane to a live chain, from a head that may be a last one.
    function carry(LaneName memory name, uint256 count) private {
        if (name.fromChain == name.toChain || !isLive(name.toChain)) return;
        if (heads[placeOf(name.toChain, name.toGeneration)].status == HEAD_FENCED) return;
        uint256 index = placeOf(name.fromChain, name.fromGeneration);
        uint256 slot = Slots.laneOut(name.fromGeneration, name.toChain, name.toGeneration);
        HeadProof memory from = headProofAt(index);
        LeafProof memory last = leafProofAt(index, slot);
        uint256 sent = uint64(uint256(leafProofAt(index, slot + 1).word));
        uint256 taken = uint64(
            slotOf(name.toChain, Slots.laneIn(name.toGeneration, name.fromChain, name.fromGeneration) + 1)
        );
        if (sent <= taken || count == 0) return;
        if (count > sent - taken) count = sent - taken;
        (bytes[] memory messages, bytes32[] memory rest) = split(name, taken, sent, count);
        IKernel kernel = at(name.toChain);
        vm.prank(AGENT, AGENT);
        kernel.deliver(from, last, messages, rest);
        sync();
    }

    function split(LaneName memory name, uint256 taken, uint256 sent, uint256 count)
        private
        view
        returns (bytes[] memory messages, bytes32[] memory rest)
    {
        bytes[] storage all =
            messagesOf[laneKey(name.fromChain, name.fromGeneration, name.toChain, name.toGeneration)];
        messages = new bytes[](count);
        rest = new bytes32[](sent - taken - count);
        for (uint256 i = taken; i < sent; ++i) {
            if (i - taken < count) messages[i - taken] = all[i];
            else rest[i - taken - count] = keccak256(all[i]);
        }
    }

    /// @dev Some of what a fenced generation left, several at once.
    function inherit(uint256 seed) private {
        uint256 index = seed % heads.length;
        if (heads[index].status != HEAD_FENCED) return;
        for (uint256 i; i < USERS; ++i) {
            if (seed >> 16 + i & 1 == 1) inheritOne(index, ofAccount(vm.addr(keyOf(i))));
        }
    }

    function inheritOne(uint256 index, Legacy memory legacy) private {
        (uint64 chainId, uint24 generation) = (heads[index].chainId, heads[index].generation);
        uint256 slot = slotIn(legacy, generation);
        Estate memory estate = estateOf(chainId, generation, legacy);
        HeadProof memory from = headProofAt(index);
        IKernel kernel = at(heirAt(chainId, generation, slot));
        try kernel.adopt(from, single(estate)) {}
        catch (bytes memory reason) {
            bool isDone = bytes4(reason) == IKernel.NothingDone.selector
                || bytes4(reason) == IKernel.AlreadyAdopted.selector;
            vm.assertTrue(isDone, "whoever inherits is not refused");
        }
        sync();
    }

    /// @dev Takes back a lane between any two generations of which the second was fenced.
    function backAll(uint256 seed) private {
        back(seed % heads.length, (seed >> 16) % heads.length, 1 + (seed >> 32) % 3);
    }

    function back(uint256 from, uint256 to, uint256 count) private {
        if (heads[to].status != HEAD_FENCED || from == to) return;
        LaneName memory name =
            LaneName(heads[from].chainId, heads[from].generation, heads[to].chainId, heads[to].generation);
        if (name.fromChain == name.toChain) return;
        TakeBack memory t = takeBackOf(name, count);
        if (t.messages.length == 0) return;
        uint256 slot = Slots.laneOut(name.fromGeneration, name.toChain, name.toGeneration);
        IKernel kernel = at(heirAt(name.fromChain, name.fromGeneration, slot));
        vm.prank(AGENT, AGENT);
        kernel.takeBack(t.closed, t.messages, t.rest);
        sync();
    }

    /// @dev All that anyone may do, once.
    function drain() private {
        for (uint256 i; i < heads.length; ++i) {
            for (uint256 j; j < heads.length; ++j) {
                back(i, j, 99);
                carry(
                    LaneName(heads[i].chainId, heads[i].generation, heads[j].chainId, heads[j].generation), 99
                );
            }
            if (heads[i].status != HEAD_FENCED) continue;
            uint256[] storage known = slots[heads[i].chainId];
            for (uint256 j; j < known.length; ++j) {
                if (known[j] <= type(uint160).max) inheritOne(i, ofAccount(address(uint160(known[j]))));
            }
            inheritOne(i, Legacy(uint8(Slots.KIND_TREASURY), address(0), address(0), 0));
        }
    }

    // ---- What must hold ----

    function isLive(uint64 chainId) private view returns (bool) {
        return heads[headIndex(chainId)].status == HEAD_LIVE;
    }

    /// @dev I1, over all chains that count; and I2: nobody's nonce goes back but to what was final.
    function checkHomes() private view {
        for (uint256 i; i < USERS; ++i) {
            vm.assertLe(homesOf(i), 1, "I1");
        }
    }

    function homesOf(uint256 user) private view returns (uint256 count) {
        for (uint256 i; i < 3; ++i) {
            if (!isLive(homes[i])) continue;
            AccountWord word = wordAt(homes[i], vm.addr(keyOf(user)));
            if (word.status() == STATUS_HERE && word.generation() == generationOf(homes[i])) ++count;
        }
    }

    /// @dev On all chains that count: under every address that was ever written, and in treasuries.
    function money() private view returns (uint256 sum) {
        for (uint256 i; i < 3; ++i) {
            if (!isLive(homes[i])) continue;
            uint24 generation = generationOf(homes[i]);
            uint256 treasury = slotOf(homes[i], Slots.treasury(generation));
            sum += uint128(treasury) + (treasury >> 128);
            uint256[] storage known = slots[homes[i]];
            for (uint256 j; j < known.length; ++j) {
                if (known[j] > type(uint160).max) continue;
                AccountWord word = wordAt(homes[i], address(uint160(known[j])));
                sum += word.inGeneration(generation).balance();
            }
        }
    }
}
