// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelFixture, KernelSetter} from "./KernelFixture.sol";
import {Transaction} from "./Transactions.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IOperations} from "../../src/kernel/interfaces/IOperations.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";

/// @dev What the kernel shows, and simulations (P19, P25).
contract LensTest is KernelFixture {
    address private constant FROM = address(0xf00);
    address private constant TO = address(0xbeef);

    function lens() private view returns (IKernel) {
        return IKernel(address(kernel));
    }

    function test_State() public view {
        IKernel.State memory state = lens().state();
        vm.assertEq(state.generation, GENERATION);
        vm.assertEq(state.leaseUntil, block.timestamp + 60);
        vm.assertEq(state.baseFee, BASE_FEE);
    }

    function test_Words() public {
        pocket(TO, 7);
        uint256[] memory slots = new uint256[](2);
        slots[0] = Slots.account(TO);
        slots[1] = Slots.account(FROM);
        uint256[] memory words = lens().words(slots);
        vm.assertEq(words[0], AccountWord.unwrap(AccountWordLibrary.pocket(GENERATION, 7)));
        vm.assertEq(words[1], 0);
    }

    /// @dev P4, as docs/WIRE.md has it.
    function testFuzz_BirthChain(uint256 id, uint8 count) public {
        uint64[] memory chains = new uint64[](bound(count, 1, 50));
        for (uint256 i = 0; i < chains.length; ++i) {
            chains[i] = uint64(1001 + i * 3);
        }
        set(abi.encodeCall(KernelSetter.setGenesis, (1, chains)));
        vm.assertEq(lens().birthChain(id), chains[uint256(keccak256(abi.encode(id))) % chains.length]);
    }

    function test_SimulatesAPayment() public {
        (bool success, uint256 gas, bytes memory result) = simulate(here(FROM, 100), FROM, TO, 100, "");
        vm.assertTrue(success);
        vm.assertEq(gas, 21_000);
        vm.assertEq(result, "");
        vm.assertEq(AccountWord.unwrap(word(TO)), 0, "nothing stays");
        vm.assertEq(AccountWord.unwrap(word(FROM)), 0);
    }

    /// @dev P26: gas by the schedule, whatever the chain and the words installed.
    function test_SimulatesBySchedule() public {
        (bool success, uint256 gas,) = simulate(here(FROM, 0), FROM, TO, 0, hex"00ff");
        vm.assertTrue(success);
        vm.assertEq(gas, 21_000 + 10 + 40);
        bytes memory move = abi.encodeCall(IOperations.move, (PEER));
        (success, gas,) = simulate(here(FROM, 0), FROM, address(kernel), 0, move);
        vm.assertTrue(success);
        vm.assertEq(gas, 21_000 + 80_000 + 4 * (30 + 6 * 4));
    }

    /// @dev P11: what a move would cost now; and, where no gas would do, that the lane is full.
    function test_P11_TellsTheCurrentPrice() public {
        bytes memory move = abi.encodeCall(IOperations.move, (PEER));
        uint256 slot = Slots.laneOut(GENERATION, PEER, 1) + 1;
        vm.store(address(kernel), bytes32(slot), bytes32(uint256(Lane.OUTSTANDING_MAX / 8 * 6)));
        (bool success, uint256 gas,) = simulate(here(FROM, 0), FROM, address(kernel), 0, move);
        vm.assertTrue(success);
        vm.assertEq(gas, 21_000 + 8 * 80_000 + 4 * (30 + 6 * 4));
        vm.store(address(kernel), bytes32(slot), bytes32(uint256(Lane.OUTSTANDING_MAX)));
        bytes memory full = abi.encodeWithSelector(IKernel.LaneUnavailable.selector, PEER);
        failed(here(FROM, 0), address(kernel), 0, move, full);
    }

    function test_SaysWhyNot() public {
        failed(
            here(FROM, 5), TO, 6, "", abi.encodeWithSelector(IKernel.InsufficientFunds.selector, FROM, 5, 6)
        );
        uint256[2][] memory away = here(FROM, 5);
        away[0][1] = AccountWord.unwrap(AccountWordLibrary.away(GENERATION, 2, PEER, 1, 9));
        failed(away, TO, 1, "", abi.encodeWithSelector(IKernel.Elsewhere.selector, uint256(uint160(FROM))));
        address to = address(kernel);
        failed(here(FROM, 5), to, 1, "junk", abi.encodeWithSelector(IKernel.UnknownOperation.selector));
        failed(
            here(FROM, 5),
            to,
            1,
            abi.encodeCall(IOperations.move, (PEER)),
            abi.encodeWithSelector(IKernel.WrongValue.selector, 1)
        );
        failed(
            here(FROM, 5),
            to,
            0,
            abi.encodeCall(IOperations.move, (4242)),
            abi.encodeWithSelector(IKernel.LaneUnavailable.selector, 4242)
        );
        failed(
            here(FROM, 5),
            to,
            1,
            abi.encodeCall(IOperations.withdraw, (address(0))),
            abi.encodeWithSelector(IKernel.WrongRecipient.selector, address(0))
        );
        live(TO, type(uint96).max, 0);
        failed(here(FROM, 5), TO, 5, "", abi.encodeWithSelector(IKernel.BalanceOverflow.selector, TO));
    }

    /// @dev An account that was never seen simulates where it is born, and has nothing.
    function test_SimulatesTheUnborn() public {
        uint256[2][] memory none = new uint256[2][](0);
        (bool success,,) = simulate(none, FROM, TO, 0, "");
        vm.assertTrue(success);
        failed(none, TO, 1, "", abi.encodeWithSelector(IKernel.InsufficientFunds.selector, FROM, 0, 1));
    }

    /// @dev P19: no transaction gets in.
    function testFuzz_NoTransactionSimulates(address origin) public {
        vm.assume(origin != address(0));
        uint256[2][] memory installs = here(FROM, 5);
        vm.prank(address(0), origin);
        vm.expectRevert(IKernel.SimulationOnly.selector);
        lens().simulate(installs, FROM, TO, false, 1, 21_000, "");
    }

    /// @dev The same rules as `execute`: success and gas agree with what runs.
    function testFuzz_AgreesWithExecution(uint96 balance, uint96 value, bytes memory data, bool toKernel)
        public
    {
        address user = userAddress(1);
        balance = uint96(bound(balance, 0, 1 ether));
        value = uint96(bound(value, 0, balance + 2));
        live(user, balance, 3);
        address to = toKernel ? address(kernel) : TO;
        (bool success, uint256 gas,) = simulate(new uint256[2][](0), user, to, value, data);
        uint256 outcome = outcomeOf(free(to, value, data, gas).sign(key(1)));
        vm.assertEq(success, outcome == 0);
    }

    // ---- Helpers ----

    /// @dev At no fee, as a simulation is.
    function free(address to, uint256 value, bytes memory data, uint256 gas)
        private
        returns (Transaction memory t)
    {
        set(abi.encodeCall(KernelSetter.set, (GENERATION, uint40(block.timestamp + 60), 0, SHARE)));
        t = payment(to, value, 3);
        (t.tip, t.maxFee, t.gasLimit, t.data) = (0, 0, gas, data);
    }

    function failed(
        uint256[2][] memory installs,
        address to,
        uint256 value,
        bytes memory data,
        bytes memory expected
    ) private {
        (bool success,, bytes memory result) = simulate(installs, FROM, to, value, data);
        vm.assertFalse(success);
        vm.assertEq(result, expected);
    }

    function here(address owner, uint96 balance) private pure returns (uint256[2][] memory installs) {
        installs = new uint256[2][](1);
        installs[0] =
            [Slots.account(owner), AccountWord.unwrap(AccountWordLibrary.here(GENERATION, 1, 4, 5, balance))];
    }

    function simulate(
        uint256[2][] memory installs,
        address from,
        address to,
        uint256 value,
        bytes memory data
    ) private returns (bool, uint256, bytes memory) {
        bytes memory call = abi.encodeCall(
            IKernel.simulate, (installs, from, to, false, value, 12_000_000, data)
        );
        vm.prank(address(0), address(0));
        (bool success, bytes memory answer) = address(kernel).call(call);
        vm.assertFalse(success);
        vm.assertEq(bytes32(bytes4(answer)), bytes32(IKernel.Simulated.selector));
        assembly ("memory-safe") {
            let length := sub(mload(answer), 4)
            answer := add(answer, 4)
            mstore(answer, length)
        }
        return abi.decode(answer, (bool, uint256, bytes));
    }
}
