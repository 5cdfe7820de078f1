// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {KernelFixture} from "./KernelFixture.sol";
import {Transaction} from "./Transactions.sol";
import {
    STATUS_AWAY,
    STATUS_HERE,
    STATUS_POCKET,
    AccountWord,
    AccountWordLibrary,
    STATUS_APP
} from "../../src/kernel/types/AccountWord.sol";
import {
    ELSEWHERE,
    FAILED,
    INSUFFICIENT_FUNDS,
    NONCE_TOO_HIGH,
    NONCE_TOO_LOW,
    SUCCESS
} from "../../src/kernel/types/Outcomes.sol";

/// @dev Payments: who may spend, and what it does to the words (docs/WIRE.md, "Bundles").
contract KernelPaymentsTest is KernelFixture {
    address private constant RECEIVER = address(0xbeef);
    uint96 private constant WEALTH = 1 ether;

    address private user;

    function setUp() public override {
        super.setUp();
        user = userAddress(1);
        live(user, WEALTH, 7);
    }

    function pay(address to, uint256 value, uint256 nonce) private returns (uint256) {
        return outcomeOf(payment(to, value, nonce).sign(key(1)));
    }

    function test_PaysAReceiverNeverSeen() public {
        vm.assertEq(pay(RECEIVER, 5, 7), SUCCESS);
        AccountWord received = word(RECEIVER);
        vm.assertEq(received.balance(), 5);
        vm.assertEq(received.status(), STATUS_POCKET);
        vm.assertEq(received.generation(), GENERATION);
        vm.assertEq(word(user).balance(), WEALTH - 5 - paymentFee());
        vm.assertEq(word(user).nonce(), 8);
        vm.assertEq(word(user).since(), 5);
        vm.assertEq(word(user).version(), 1);
    }

    /// @dev P8: a payment writes the receiver's word whatever its status, and nothing of it but the balance.
    function testFuzz_PaysWhateverTheReceiverIs(uint256 before, uint96 value) public {
        value = uint96(bound(value, 1, WEALTH / 2));
        AccountWord received = AccountWord.wrap(before).withBalance(uint96(before) >> 8);
        received = AccountWord.wrap(
            AccountWord.unwrap(received) & ~(uint256(type(uint24).max) << 96) | uint256(GENERATION) << 96
        );
        vm.assume(received.status() != STATUS_APP);
        setWord(RECEIVER, received);
        vm.assertEq(pay(RECEIVER, value, 7), SUCCESS);
        vm.assertEq(AccountWord.unwrap(word(RECEIVER)), AccountWord.unwrap(received) + value);
    }

    /// @dev P1: what another generation wrote counts as zero, at both ends.
    function test_WordsOfAnotherGenerationAreVoid() public {
        setWord(RECEIVER, AccountWordLibrary.here(GENERATION - 1, 9, 9, 9, 1000));
        vm.assertEq(pay(RECEIVER, 5, 7), SUCCESS);
        vm.assertEq(
            AccountWord.unwrap(word(RECEIVER)), AccountWord.unwrap(AccountWordLibrary.pocket(GENERATION, 5))
        );

        setWord(user, AccountWordLibrary.here(GENERATION + 1, 1, 8, 5, WEALTH));
        vm.assertEq(pay(RECEIVER, 0, 8), NONCE_TOO_HIGH, "unborn");
        vm.assertEq(pay(RECEIVER, 0, 0), INSUFFICIENT_FUNDS, "and poor");
    }

    function test_PaysItself() public {
        vm.assertEq(pay(user, 1000, 7), SUCCESS);
        vm.assertEq(word(user).balance(), WEALTH - paymentFee());
        vm.assertEq(word(user).nonce(), 8);
    }

    function test_PaysTheExecutor() public {
        live(EXECUTOR, 10, 0);
        vm.assertEq(pay(EXECUTOR, 1000, 7), SUCCESS);
        vm.assertEq(word(EXECUTOR).balance(), 1010);
        vm.assertEq(treasury() + owed(), paymentFee());
    }

    function test_ExecutorPaysAndIsCredited() public {
        vm.prank(user, user);
        kernel.execute(one(payment(RECEIVER, 0, 7).sign(key(1))));
        vm.assertEq(word(user).balance() + treasury() + owed(), WEALTH);
        vm.assertEq(word(user).nonce(), 8);
    }

    function test_NothingPaidIsNoPocket() public {
        vm.assertEq(pay(RECEIVER, 0, 7), SUCCESS);
        vm.assertEq(AccountWord.unwrap(word(RECEIVER)), 0);
    }

    /// @dev Where 96 bits do not hold the sum, the payment fails: nonce and fee are taken, the value is not.
    function test_ASumOver96BitsFails() public {
        live(RECEIVER, type(uint96).max - 4, 0);
        vm.assertEq(pay(RECEIVER, 5, 7), FAILED);
        vm.assertEq(word(RECEIVER).balance(), type(uint96).max - 4);
        vm.assertEq(word(user).balance(), WEALTH - paymentFee());
        vm.assertEq(word(user).nonce(), 8);
        vm.assertEq(pay(RECEIVER, 4, 8), SUCCESS);
    }

    /// @dev The fee of docs/WIRE.md: owed to the agent are the tips and its share of the base part; whoever executes is not written to.
    function test_SplitsTheFee() public {
        vm.assertEq(pay(RECEIVER, 0, 7), SUCCESS);
        uint256 base = 21_000 * uint256(BASE_FEE);
        vm.assertEq(owed(), base * SHARE / 10_000 + 21_000 * 0.1 gwei);
        vm.assertEq(treasury(), base - base * SHARE / 10_000);
        vm.assertEq(word(EXECUTOR).balance(), 0);
    }

    /// @dev I2: in nonce order, and once.
    function test_RunsOnceAndInOrder() public {
        vm.assertEq(pay(RECEIVER, 1, 8), NONCE_TOO_HIGH);
        vm.assertEq(pay(RECEIVER, 1, 7), SUCCESS);
        vm.assertEq(pay(RECEIVER, 1, 7), NONCE_TOO_LOW);
        bytes[] memory items = new bytes[](3);
        items[0] = payment(RECEIVER, 1, 8).sign(key(1));
        items[1] = items[0];
        items[2] = payment(RECEIVER, 1, 9).sign(key(1));
        vm.assertEq(execute(items), abi.encodePacked(uint8(SUCCESS), uint8(NONCE_TOO_LOW), uint8(SUCCESS)));
        vm.assertEq(word(RECEIVER).balance(), 3);
    }

    function test_TheLastNonceIsNeverUsed() public {
        live(user, WEALTH, type(uint48).max);
        vm.assertEq(pay(RECEIVER, 1, type(uint48).max), NONCE_TOO_HIGH);
        vm.assertEq(pay(RECEIVER, 1, type(uint64).max - 1), NONCE_TOO_HIGH);
    }

    /// @dev P4: born on the first spend, where it is born and nowhere else.
    function test_BornWhenItFirstSpends() public {
        pocket(user, WEALTH);
        vm.assertEq(pay(RECEIVER, 5, 1), NONCE_TOO_HIGH);
        vm.assertEq(pay(RECEIVER, 5, 0), SUCCESS);
        AccountWord expected =
            AccountWordLibrary.here(GENERATION, 1, 1, uint40(block.timestamp), WEALTH - 5 - paymentFee());
        vm.assertEq(AccountWord.unwrap(word(user)), AccountWord.unwrap(expected));
    }

    function testFuzz_BornOnItsBirthChainAlone(uint256 seed, uint8 count, uint8 place) public {
        count = uint8(bound(count, 1, 60));
        place = uint8(bound(place, 0, count)); // the last: no birth chain
        address newborn = userAddress(seed);
        pocket(newborn, WEALTH);
        genesis(place == count ? 0 : place + 1, count);
        bool isBornHere = uint256(keccak256(abi.encode(uint256(uint160(newborn))))) % count == place;
        uint256 outcome = outcomeOf(payment(RECEIVER, 5, 0).sign(key(seed)));
        vm.assertEq(outcome, isBornHere ? SUCCESS : ELSEWHERE);
        vm.assertEq(word(newborn).status(), isBornHere ? STATUS_HERE : STATUS_POCKET);
    }

    function test_AwayIsElsewhere() public {
        setWord(user, AccountWordLibrary.away(GENERATION, 2, PEER, 1, WEALTH));
        vm.assertEq(pay(RECEIVER, 5, 7), ELSEWHERE);
        vm.assertEq(word(user).status(), STATUS_AWAY);
        vm.assertEq(AccountWord.unwrap(word(RECEIVER)), 0, "no trace");
        vm.assertEq(treasury(), 0);
    }

    /// @dev The balance must cover value + gasLimit × maxFee, however large the fields; one wei less leaves no trace.
    function test_MustCoverTheWorst() public {
        Transaction memory t = payment(RECEIVER, WEALTH - 3 gwei * 21_000, 7);
        t.value += 1;
        vm.assertEq(outcomeOf(t.sign(key(1))), INSUFFICIENT_FUNDS);
        t.value -= 1;
        vm.assertEq(outcomeOf(t.sign(key(1))), SUCCESS);
    }

    function testFuzz_HugeFieldsAreNotCovered(uint256 value, uint256 fee) public {
        Transaction memory t = payment(RECEIVER, value, 7);
        t.maxFee = bound(fee, BASE_FEE + 1 gwei, type(uint256).max);
        vm.assume(value > WEALTH || t.maxFee > WEALTH);
        vm.assertEq(outcomeOf(t.sign(key(1))), INSUFFICIENT_FUNDS);
    }

    /// @dev I8, and the exact fee: min(maxFee, baseFee + tip), for all prices and types.
    function testFuzz_ChargesTheEffectivePrice(uint8 kind, uint64 maxFee, uint64 tip, uint64 gasLimit)
        public
    {
        Transaction memory t = payment(RECEIVER, 5, 7);
        t.kind = kind % 3;
        t.maxFee = bound(maxFee, BASE_FEE, 100 gwei);
        t.tip = bound(tip, 0, t.maxFee);
        t.gasLimit = bound(gasLimit, 21_000, 300_000);
        checkCharge(t);
    }

    function checkCharge(Transaction memory t) private {
        uint256 price = t.kind < 2 || BASE_FEE + t.tip > t.maxFee ? t.maxFee : BASE_FEE + t.tip;
        vm.assertEq(outcomeOf(t.sign(key(1))), SUCCESS);
        vm.assertEq(word(user).balance(), WEALTH - 5 - 21_000 * price);
        vm.assertLe(21_000 * price, t.gasLimit * t.maxFee, "I8");
    }

    function genesis(uint16 index, uint16 count) private {
        set(abi.encodeCall(setter.setGenesis, (index, new uint64[](count))));
    }
}
