// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IOperations} from "../../src/kernel/interfaces/IOperations.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, STATUS_AWAY, STATUS_HERE} from "../../src/kernel/types/AccountWord.sol";
import {HeadProof, LeafProof} from "../../src/kernel/types/Network.sol";
import {NetworkTest} from "../support/NetworkTest.sol";
import {Transaction} from "./Transactions.sol";

/// @dev A network that lives: users pay, move, withdraw and deposit, agents carry, and at any moment no ERA is lost or made and nobody is in two
/// places (I1, I2, I3, I4).
contract LanesNetworkTest is NetworkTest {
    uint256 private constant USERS = 4;
    address private constant EXECUTOR = address(0xe0ec);

    uint256[] private _users;
    uint256 private _now;
    uint256 private _done;

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < USERS; ++i) {
            _users.push(uint256(keccak256(abi.encode("user", i))));
            vm.chainId(HUB);
            bridge.deposit(_user(i), 100 ether);
        }
        tick(1);
        deliver(HUB, A, 100);
        deliver(HUB, B, 100);
        tick(1);
        _now = block.timestamp;
        _target();
    }

    function _target() private {
        bytes4[] memory selectors = new bytes4[](10);
        selectors[0] = this.pay.selector;
        selectors[1] = this.move.selector;
        selectors[2] = this.withdraw.selector;
        selectors[3] = this.deposit.selector;
        selectors[4] = this.leave.selector;
        selectors[5] = this.sweep.selector;
        selectors[6] = this.pass.selector;
        selectors[7] = this.carry.selector;
        selectors[8] = this.carryAll.selector;
        selectors[9] = this.learn.selector;
        targetContract(address(this));
        targetSelector(address(this), selectors);
    }

    modifier living() {
        vm.recordLogs();
        vm.warp(_now);
        _;
        sync();
    }

    // ---- What may happen ----

    function pay(uint256 from, uint256 to, uint96 value) external living {
        address receiver = to % 5 == 0 ? address(uint160(bound(to, 0x1_0000, 0x1_0008))) : _user(to % USERS);
        _execute(from % USERS, receiver, bound(value, 0, 3 ether), "");
    }

    function move(uint256 from, uint256 to) external living {
        uint64 home = _homeOf(_user(from % USERS));
        if (home == 0) return;
        _execute(from % USERS, address(kernels[home]), 0, abi.encodeCall(IOperations.move, (_chain(to))));
    }

    function withdraw(uint256 from, uint96 value) external living {
        uint64 home = _homeOf(_user(from % USERS));
        if (home == 0) return;
        bytes memory data = abi.encodeCall(IOperations.withdraw, (_user(from % USERS)));
        _execute(from % USERS, address(kernels[home]), bound(value, 0, 1 ether), data);
    }

    function deposit(uint256 to, uint96 value) external living {
        vm.chainId(HUB);
        bridge.deposit(_user(to % USERS), bound(value, 1, 10 ether));
    }

    function leave(uint256 from, uint256 to) external living {
        address[] memory owners = new address[](USERS);
        for (uint256 i; i < USERS; ++i) {
            owners[i] = _user(i);
        }
        IKernel kernel = at(_chain(from));
        vm.prank(AGENT);
        try kernel.depart(_chain(to), owners) {} catch {}
    }

    function sweep(uint256 from, uint256 to) external living {
        address[] memory owners = new address[](USERS + 2);
        for (uint256 i; i < USERS; ++i) {
            owners[i] = _user(i);
        }
        (owners[USERS], owners[USERS + 1]) = (address(0x1_0001), EXECUTOR);
        try at(_chain(from)).sweep(_chain(to), owners) {} catch {}
    }

    /// @dev Time, and a checkpoint that some chains learn of at once.
    function pass(uint256 seconds_, uint256 who) external living {
        vm.warp(_now + bound(seconds_, 0, LEASE / 2));
        checkpoint();
        for (uint256 i; i < chains.length; ++i) {
            if (who >> i & 3 != 0) submit(chains[i]);
        }
        _now = block.timestamp;
    }

    function carry(uint256 from, uint256 to, uint256 count) external living {
        _carry(from % 4 == 0 ? HUB : _chain(from), to % 4 == 0 ? HUB : _chain(to), 1 + count % 4);
    }

    function carryAll() external living {
        for (uint256 i; i < chains.length; ++i) {
            for (uint256 j; j < chains.length; ++j) {
                _carry(chains[i], chains[j], 100);
            }
        }
    }

    /// @dev Acknowledgements, and notes renewed.
    function learn(uint256 which, uint256 from, uint256 to) external living {
        (uint64 a, uint64 b) = (_chain(from), _chain(to));
        HeadProof memory there = headProof(b);
        LeafProof memory proof = leafProof(b, Slots.laneIn(1, a, 1) + 1);
        IKernel kernel = at(a);
        try kernel.acknowledge(there, proof) {} catch {}
        address owner = _user(which % USERS);
        proof = leafProof(b, uint160(owner));
        try kernel.renew(there, account(owner), proof) {} catch {}
    }

    function _carry(uint64 from, uint64 to, uint256 count) private {
        if (from == to) return;
        Delivery memory d = delivery(from, to, count);
        if (d.messages.length == 0) return;
        try at(to).deliver(d.from, d.end, d.messages, d.rest) {} catch {}
        sync();
    }

    function _execute(uint256 user, address to, uint256 value, bytes memory data) private {
        uint64 home = _homeOf(_user(user));
        if (home == 0) return;
        Transaction memory t;
        t.kind = 2;
        t.chainId = NETWORK;
        t.nonce = _status(home, _user(user)) == STATUS_HERE ? wordAt(home, _user(user)).nonce() : 0;
        t.tip = 1000;
        t.maxFee = BASE_FEE * 2;
        t.gasLimit = 200_000;
        t.to = abi.encodePacked(to);
        t.value = value;
        t.data = data;
        bytes[] memory bundle = new bytes[](2);
        bundle[0] = t.sign(_users[user]);
        bundle[1] = bundle[0]; // again, for nothing (I2)
        IKernel kernel = at(home);
        vm.prank(EXECUTOR, EXECUTOR);
        try kernel.execute(bundle) {} catch {}
    }

    // ---- What must hold ----

    /// @dev Together, for each would be a campaign of its own.
    /// forge-config: default.invariant.runs = 10
    /// forge-config: default.invariant.depth = 60
    /// forge-config: long.invariant.runs = 100
    /// forge-config: long.invariant.depth = 120
    function invariant_I1_I3_P2_P11_holdWhileTheNetworkLives() public {
        _checkLanes();
        _checkEra();
        _checkHomes();
        _checkLogs();
    }

    /// @dev I3: no ERA is lost or made.
    function _checkEra() private {
        vm.assertEq(_onChains() + _inLanes(), bridge.locked());
    }

    /// @dev I1: nobody has two homes, and who is known has one.
    function _checkHomes() private view {
        for (uint256 i; i < USERS; ++i) {
            uint256 homes = _inFlight(_user(i));
            uint256 known;
            for (uint256 c; c < chains.length; ++c) {
                uint8 status = _status(chains[c], _user(i));
                if (status == STATUS_HERE) ++homes;
                if (status == STATUS_AWAY) ++known;
            }
            vm.assertTrue(homes <= 1, "two homes");
            vm.assertTrue(homes == 1 || known == 0, "vanished");
        }
    }

    /// @dev P11: both ends count messages and their gas, and no end knows of more than the one before it.
    function _checkLanes() private view {
        for (uint256 i; i < chains.length; ++i) {
            for (uint256 j; j < chains.length; ++j) {
                bytes32 key = laneKey(chains[i], 1, chains[j], 1);
                uint256 out = slotOf(chains[i], Slots.laneOut(1, chains[j], 1) + 1);
                uint256 taken = slotOf(chains[j], Slots.laneIn(1, chains[i], 1) + 1);
                _checkLane(out, taken, messagesOf[key], outcomesOf[key].length);
            }
        }
    }

    function _checkLane(uint256 out, uint256 taken, bytes[] storage messages, uint256 handled) private view {
        uint256 gas;
        for (uint256 k; k < messages.length; ++k) {
            if (k == handled) vm.assertEq(taken, handled | gas << 64, "taken");
            gas += Message.gasOf(messages[k]);
        }
        if (handled == messages.length) vm.assertEq(taken, handled | gas << 64, "all taken");
        vm.assertEq(uint64(out), messages.length, "sent");
        vm.assertEq(uint64(out >> 128), gas, "gas sent");
        vm.assertTrue(uint64(out >> 64) <= handled && out >> 192 <= taken >> 64, "acknowledged");
    }

    /// @dev P2: what counts is logged, all of it.
    function _checkLogs() private view {
        for (uint256 c; c < chains.length; ++c) {
            uint256[] storage known = slots[chains[c]];
            for (uint256 i; i < known.length; ++i) {
                vm.assertEq(slotOf(chains[c], known[i]), wordOf[chains[c]][known[i]]);
            }
        }
    }

    /// @dev The same in one walk that is known to do much: nothing that all of them can pass is worth having (T4).
    function test_network_lives() public {
        for (uint256 round; round < 40; ++round) {
            uint256 seed = uint256(keccak256(abi.encode(round)));
            this.pay(seed, seed >> 8, uint96(seed));
            this.move(seed >> 16, seed >> 24);
            this.pay(seed >> 32, seed >> 40, uint96(seed >> 40));
            this.withdraw(seed >> 48, uint96(seed));
            this.leave(seed >> 56, seed >> 64);
            this.pass(seed >> 72, 15);
            this.carryAll();
            this.sweep(seed >> 80, seed >> 88);
            this.learn(seed >> 96, seed >> 104, seed >> 112);
            _checkHomes();
            _checkEra();
        }
        _checkLanes();
        _checkLogs();
        uint256 moves;
        uint256 released;
        for (uint256 i; i < USERS; ++i) {
            uint64 home = _homeOf(_user(i));
            if (home != 0) moves += wordAt(home, _user(i)).version() - 1;
            released += era.balanceOf(_user(i));
        }
        vm.assertTrue(moves >= 20, "they moved");
        vm.assertTrue(released >= 5 ether, "they withdrew");
        vm.assertEq(_parked, 0, "an honest network parks nothing");
    }

    uint256 private _parked;

    function _onChains() private view returns (uint256 sum) {
        for (uint256 c; c < chains.length; ++c) {
            uint256[] storage known = slots[chains[c]];
            uint256 treasury = Slots.treasury(1);
            for (uint256 i; i < known.length; ++i) {
                uint256 word = slotOf(chains[c], known[i]);
                if (known[i] <= type(uint160).max) sum += AccountWord.wrap(word).balance();
                else if (known[i] == treasury) sum += uint128(word) + (word >> 128);
            }
        }
    }

    /// @dev What was sent and not taken, or parked.
    function _inLanes() private returns (uint256 sum) {
        _parked = 0;
        for (uint256 i; i < chains.length; ++i) {
            for (uint256 j; j < chains.length; ++j) {
                bytes32 key = laneKey(chains[i], 1, chains[j], 1);
                bytes storage handled = outcomesOf[key];
                for (uint256 k; k < messagesOf[key].length; ++k) {
                    if (k < handled.length && handled[k] == 0) continue;
                    if (k < handled.length) ++_parked;
                    sum += _amount(messagesOf[key][k]);
                }
            }
        }
    }

    function _inFlight(address owner) private view returns (uint256 count) {
        for (uint256 i; i < chains.length; ++i) {
            for (uint256 j; j < chains.length; ++j) {
                bytes32 key = laneKey(chains[i], 1, chains[j], 1);
                bytes storage handled = outcomesOf[key];
                for (uint256 k; k < messagesOf[key].length; ++k) {
                    if (k < handled.length && handled[k] == 0) continue;
                    bytes memory message = messagesOf[key][k];
                    if (message[0] == 0x02 && address(bytes20(_at(message, 1))) == owner) ++count;
                }
            }
        }
    }

    function _amount(bytes memory message) private pure returns (uint256 sum) {
        if (message[0] == 0x02) return uint96(bytes12(_at(message, 32)));
        for (uint256 i = 1; i < message.length; i += 32) {
            sum += uint96(uint256(_at(message, i)));
        }
    }

    function _at(bytes memory data, uint256 offset) private pure returns (bytes32 word) {
        assembly ("memory-safe") {
            word := mload(add(add(data, 0x20), offset))
        }
    }

    function _status(uint64 chainId, address owner) private view returns (uint8) {
        return wordAt(chainId, owner).inGeneration(1).status();
    }

    /// @dev Where a user can spend: here, or unborn at the birth chain; zero while in flight.
    function _homeOf(address owner) private view returns (uint64) {
        for (uint256 c; c < chains.length; ++c) {
            if (_status(chains[c], owner) == STATUS_HERE) return chains[c];
        }
        uint64 birth = birthChainOf(owner);
        return _status(birth, owner) == STATUS_AWAY ? 0 : birth;
    }

    function _user(uint256 index) private view returns (address) {
        return vm.addr(_users[index]);
    }

    function _chain(uint256 seed) private view returns (uint64) {
        return chains[1 + seed % 3];
    }
}
