// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {AccountWord, AccountWordLibrary, STATUS_APP} from "../../src/kernel/types/AccountWord.sol";
import {HeadProof, LeafProof} from "../../src/kernel/types/Network.sol";
import {ObjectName} from "../../src/kernel/types/ObjectName.sol";
import {NetworkTest} from "../support/NetworkTest.sol";
import {Rlp} from "./Rlp.sol";
import {Transaction} from "./Transactions.sol";

/// forge-config: default.isolate = true
/// @dev Attacks by what comes in lanes: a chain whose kernel lies, and whoever would live off the treasury (P1, P6, P17, P27).
contract LanesAttacksTest is NetworkTest {
    address private constant APP = address(0xa99);
    address private constant VICTIM = address(0xbad);
    address private constant WORKER = address(0x3042);
    uint40 private constant VERSION_MAX = type(uint40).max;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 1; i < 3; ++i) {
            setSlot(chains[i], Slots.treasury(1), 10 ether);
            // Words that are there, so that work is as cheap as it can be.
            plant(chains[i], WORKER, AccountWordLibrary.pocket(1, 1));
        }
    }

    /// @dev What chain A says that it sent, whatever its kernel is, arrives at B. Returns what became of it.
    function arrives(bytes memory message) private returns (uint256) {
        lie(A, B, message);
        tick(1);
        deliver(A, B, 1);
        bytes storage outcomes = outcomesOf[laneKey(A, 1, B, 1)];
        return uint8(outcomes[outcomes.length - 1]);
    }

    function account(address owner, uint40 version, uint96 balance) private pure returns (bytes memory) {
        return abi.encodePacked(Message.ACCOUNT, owner, version, uint48(0), balance, uint40(0));
    }

    function object(address owner, uint40 version, uint48 shape, bytes memory data)
        private
        pure
        returns (bytes memory)
    {
        bytes memory head = abi.encodePacked(Message.OBJECT, APP, owner, uint256(7), version, shape);
        return abi.encodePacked(head, uint96(5), uint40(0), data);
    }

    /// @dev P6, P22: no account arrives where an app is, or nobody could call the app any more.
    function test_NoAccountReplacesAnApp() public {
        AccountWord app = AccountWordLibrary.app(1, 3);
        plant(B, VICTIM, app);
        vm.assertEq(arrives(account(VICTIM, 9, 1)), 1);
        plant(A, VICTIM, AccountWordLibrary.here(1, 9, 0, 5, 1));
        tick(1);
        (HeadProof memory head, LeafProof memory leaf) = (headProof(A), leafProof(A, Slots.account(VICTIM)));
        IKernel kernel = at(B);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NoteNewer.selector, bytes32(uint256(uint160(VICTIM)))));
        kernel.renew(head, account(VICTIM), leaf);
        vm.assertEq(AccountWord.unwrap(wordAt(B, VICTIM)), AccountWord.unwrap(app));
        vm.assertEq(wordAt(B, VICTIM).status(), STATUS_APP);
    }

    /// @dev P27: what comes with the last version of all is parked: its next departure could not be counted, and would revert the bundle that it is in.
    function test_TheLastVersionIsParked() public {
        vm.assertEq(arrives(account(VICTIM, VERSION_MAX, 1)), 1);
        vm.assertEq(arrives(object(VICTIM, VERSION_MAX, 0, "")), 1);
        vm.assertEq(arrives(account(VICTIM, VERSION_MAX - 1, 1)), 0);
    }

    /// @dev P6, P27: objects whose shape is not their data's, or has flags of no meaning; sums over 96 bits; versions that were seen.
    function test_FalseObjectsAreParked() public {
        bytes memory word = abi.encode(uint256(1));
        vm.assertEq(arrives(object(VICTIM, 2, 0, word)), 1, "says it has no data");
        vm.assertEq(arrives(object(VICTIM, 2, 2, word)), 1, "says it has more");
        vm.assertEq(arrives(object(VICTIM, 2, 1 | 1 << 17, word)), 1, "an unknown flag");
        setSlot(B, Slots.object(APP, VICTIM, 7), AccountWord.unwrap(AccountWordLibrary.away(1, 4, A, 1, 6)));
        vm.assertEq(arrives(object(VICTIM, 4, 1, word)), 1, "seen");
        setSlot(
            B,
            Slots.object(APP, VICTIM, 7),
            AccountWord.unwrap(AccountWordLibrary.away(1, 4, A, 1, type(uint96).max))
        );
        vm.assertEq(arrives(object(VICTIM, 5, 1, word)), 1, "over 96 bits");
        setSlot(B, Slots.object(APP, VICTIM, 7), AccountWord.unwrap(AccountWordLibrary.away(1, 4, A, 1, 6)));
        vm.assertEq(arrives(object(VICTIM, 5, 1 | 1 << 16, word)), 0);
    }

    /// @dev P8: amounts that cannot all be taken in are not taken in at all, whoever stands twice among their owners.
    function test_FalseAmountsAreParked() public {
        bytes memory head = abi.encodePacked(Message.AMOUNTS, APP, uint256(7));
        bytes32 most = Lane.credit(VICTIM, type(uint96).max);
        vm.assertEq(
            arrives(abi.encodePacked(head, Lane.credit(address(5), 3), most, Lane.credit(VICTIM, 1))), 1
        );
        vm.assertEq(slotOf(B, Slots.object(APP, address(5), 7)), 0);
        vm.assertEq(arrives(head), 1, "of nobody");
        vm.assertEq(arrives(abi.encodePacked(head, most, uint8(0))), 1, "not whole");
        vm.assertEq(arrives(abi.encodePacked(head, most)), 0);
    }

    /// @dev P17: an object of many zeros is cheap to take in, and pays no more than it costs; or whoever moves one about lives off the treasury.
    function test_ZerosAreNotPaidFor() public {
        (uint256 paid, uint256 spent) = deliveryPays(2, new bytes(128 * 32));
        vm.assertLe(paid, spent, "zeros");
        bytes memory data;
        for (uint256 i; i < 128; ++i) {
            data = abi.encodePacked(data, keccak256(abi.encode(i)));
        }
        (paid, spent) = deliveryPays(3, data);
        vm.assertGe(paid, 128 * 20_000, "words are paid for");
        vm.assertLe(paid, spent, "words");
    }

    /// @dev Gas at the base fee that WORKER gets, and what it took.
    function deliveryPays(uint40 version, bytes memory data) private returns (uint256 paid, uint256 spent) {
        uint256 id = Slots.object(APP, VICTIM, 7);
        setSlot(B, id, AccountWord.unwrap(AccountWordLibrary.away(1, version - 1, A, 1, 0)));
        lie(A, B, object(VICTIM, version, uint48(data.length / 32), data));
        tick(1);
        Delivery memory d = delivery(A, B, 1);
        uint256 before = wordAt(B, WORKER).balance();
        IKernel kernel = at(B);
        vm.prank(WORKER);
        kernel.deliver(d.from, d.end, d.messages, d.rest);
        spent = vm.lastCallGas().gasTotalUsed;
        sync();
        vm.assertEq(uint256(uint8(slotOf(B, id) >> 160)), 1, "taken in");
        paid = (wordAt(B, WORKER).balance() - before) / BASE_FEE;
    }

    // ---- Gathering (P17, I7) ----

    /// @dev I7: neither another network's transaction, nor one without a chain id, nor the twin of a signature is consent; and one is consent once.
    function test_GatherWithOthersSignatures() public {
        uint256 secret = uint256(keccak256("alice"));
        address owner = vm.addr(secret);
        plant(A, owner, AccountWordLibrary.here(1, 1, 4, uint40(block.timestamp), 3 ether));
        Transaction memory t;
        (t.kind, t.chainId, t.nonce) = (2, NETWORK + 1, 4);
        (t.maxFee, t.gasLimit, t.to) = (BASE_FEE, 21_000, abi.encodePacked(APP));
        refused(t.sign(secret), address(0));
        t.chainId = NETWORK;
        bytes32 r;
        bytes32 s;
        uint8 v;
        (v, r, s) = vm.sign(secret, t.signingHash());
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        refused(t.signed(28 - v, uint256(r), order - uint256(s)), address(0));
        t.kind = 0;
        bytes memory fields = t.fields();
        (v, r, s) = vm.sign(secret, keccak256(Rlp.list(fields)));
        bytes memory signature =
            bytes.concat(Rlp.integer(v), Rlp.integer(uint256(r)), Rlp.integer(uint256(s)));
        refused(Rlp.list(bytes.concat(fields, signature)), address(0));

        ObjectName[] memory twice = new ObjectName[](2);
        twice[0] = twice[1] = ObjectName(APP, owner, 7);
        setSlot(A, Slots.object(APP, owner, 7), AccountWord.unwrap(AccountWordLibrary.here(1, 1, 0, 0, 10)));
        bytes memory due = t.sign(secret);
        IKernel kernel = at(A);
        vm.prank(AGENT);
        kernel.gather(due, B, twice);
        sync();
        vm.assertEq(messagesOf[laneKey(A, 1, B, 1)].length, 2, "the belonging once");
        refused(due, owner);
    }

    function refused(bytes memory transaction, address signer) private {
        IKernel kernel = at(A);
        vm.prank(AGENT);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotDue.selector, signer));
        kernel.gather(transaction, B, new ObjectName[](0));
    }
}
