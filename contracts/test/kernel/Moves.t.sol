// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {ObjectWords} from "../../src/kernel/libraries/ObjectWords.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {
    AccountWord,
    AccountWordLibrary,
    STATUS_AWAY,
    STATUS_HERE
} from "../../src/kernel/types/AccountWord.sol";
import {HeadProof, LeafProof} from "../../src/kernel/types/Network.sol";
import {ObjectName} from "../../src/kernel/types/ObjectName.sol";
import {NetworkTest} from "../support/NetworkTest.sol";
import {Transaction} from "./Transactions.sol";

/// @dev Objects of apps, and amounts, that travel (P1, P6, P8, P10, P17, P21).
contract MovesTest is NetworkTest {
    address internal constant APP = address(0xa99);
    uint256 internal constant KEY = 7;
    uint256 internal alice;

    function setUp() public override {
        super.setUp();
        alice = uint256(keccak256("alice"));
    }

    function names(address owner) internal pure returns (ObjectName[] memory list) {
        list = new ObjectName[](1);
        list[0] = ObjectName(APP, owner, KEY);
    }

    function idOf(address owner) internal pure returns (uint256) {
        return Slots.object(APP, owner, KEY);
    }

    function home(uint64 chainId, address owner) internal returns (AccountWord) {
        return AccountWord.wrap(uint256(vm.load(address(at(chainId)), bytes32(idOf(owner)))));
    }

    /// @dev An object with data, on chain A, of the version given.
    function place(address owner, uint40 version, uint16 size, uint96 amount) internal {
        AccountWord word =
            AccountWordLibrary.here(1, version, 0, uint40(block.timestamp), amount).withSize(size);
        setSlot(A, idOf(owner), AccountWord.unwrap(word));
        for (uint256 i; i < size; ++i) {
            setSlot(A, Slots.data(idOf(owner), 1, version) + i, uint256(keccak256(abi.encode(owner, i))));
        }
    }

    function departs(uint64 from, uint64 to, address owner) internal {
        IKernel kernel = at(from);
        vm.prank(AGENT);
        kernel.departObjects(to, names(owner));
    }

    /// @dev I1, P1: an object arrives whole, under its next version, and comes back the same; a note stays.
    /// forge-config: default.fuzz.runs = 32
    /// @dev The last version of all never arrives (P27), so there is room for two moves before it.
    function testFuzz_objectsTravelWhole(address owner, uint40 version, uint16 size, uint96 amount) public {
        version = uint40(bound(version, 1, type(uint40).max - 3));
        size = uint16(bound(size, 0, 9));
        place(owner, version, size, amount);
        vm.warp(block.timestamp + MINIMUM_STAY);
        tick(1);
        departs(A, B, owner);
        vm.assertEq(uint256(home(A, owner).status()), STATUS_AWAY);
        vm.assertEq(home(A, owner).balance(), 0);
        tick(1);
        deliver(A, B, 1);
        arrived(B, owner, version + 1, size, amount);

        vm.warp(block.timestamp + MINIMUM_STAY);
        tick(1);
        departs(B, A, owner);
        tick(1);
        deliver(B, A, 1);
        arrived(A, owner, version + 2, size, amount);
    }

    function arrived(uint64 chainId, address owner, uint40 version, uint16 size, uint96 amount) private {
        AccountWord word = home(chainId, owner);
        vm.assertEq(word.status(), STATUS_HERE);
        vm.assertEq(word.version(), version);
        vm.assertEq(word.size(), size);
        vm.assertEq(word.balance(), amount);
        for (uint256 i; i < size; ++i) {
            bytes32 slot = bytes32(Slots.data(idOf(owner), 1, version) + i);
            vm.assertEq(vm.load(address(at(chainId)), slot), keccak256(abi.encode(owner, i)));
        }
    }

    /// @dev P8: what waited as a pocket is taken up.
    function test_objectsTakeUpTheirPocket() public {
        place(address(5), 1, 2, 10);
        setSlot(B, idOf(address(5)), AccountWord.unwrap(AccountWordLibrary.pocket(1, 32)));
        vm.warp(block.timestamp + MINIMUM_STAY);
        tick(1);
        departs(A, B, address(5));
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(home(B, address(5)).balance(), 42);
    }

    /// @dev P6: an object that is here is not replaced; what comes instead is parked, and nothing is lost.
    function test_objectsNeverReplaceWhatIsHere() public {
        place(address(5), 1, 1, 10);
        AccountWord there = AccountWordLibrary.here(1, 1, 0, 5, 7);
        setSlot(B, idOf(address(5)), AccountWord.unwrap(there));
        vm.warp(block.timestamp + MINIMUM_STAY);
        tick(1);
        departs(A, B, address(5));
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(AccountWord.unwrap(home(B, address(5))), AccountWord.unwrap(there));
        vm.assertEq(uint256(uint8(outcomesOf[laneKey(A, 1, B, 1)][0])), 1, "parked");
    }

    /// @dev P17: the agent alone, and after the minimum stay.
    function test_objectsStayAWhile() public {
        place(address(5), 1, 0, 10);
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotAgent.selector, address(this)));
        kernel.departObjects(B, names(address(5)));
        vm.prank(AGENT);
        vm.expectRevert(IKernel.NothingDone.selector);
        kernel.departObjects(B, names(address(5)));
    }

    /// @dev P10: what its app has pinned stays.
    function test_pinnedObjectsStay() public {
        AccountWord word = AccountWordLibrary.here(1, 1, 0, 5, 7).withPinned(true);
        setSlot(A, idOf(address(5)), AccountWord.unwrap(word));
        vm.warp(block.timestamp + MINIMUM_STAY);
        tick(1);
        IKernel kernel = at(A);
        vm.prank(AGENT);
        vm.expectRevert(IKernel.NothingDone.selector);
        kernel.departObjects(B, names(address(5)));
    }

    /// @dev P8: an object that went on is looked for where it is, once a path shows it; what was only ever given here gets its first note, and is named in the logs.
    function test_renewTheNoteOfAnObject() public {
        place(address(5), 4, 1, 10);
        tick(1);
        (HeadProof memory there, LeafProof memory word) = (headProof(A), leafProof(A, idOf(address(5))));
        setSlot(B, idOf(address(5)), AccountWord.unwrap(AccountWordLibrary.away(1, 3, STORE, 1, 7)));
        at(B).renew(there, names(address(5))[0], word);
        AccountWord note = home(B, address(5));
        vm.assertEq(uint256(note.status()), STATUS_AWAY);
        vm.assertEq(uint256(note.version()), 4);
        vm.assertEq(uint256(note.chainId()), A);
        vm.assertEq(note.balance(), 7, "the pocket stays");

        IKernel kernel = at(B);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NoteNewer.selector, bytes32(idOf(address(5)))));
        kernel.renew(there, names(address(5))[0], word);

        setSlot(B, idOf(address(5)), 0);
        vm.expectEmit();
        emit ObjectWords.Object(idOf(address(5)), APP, address(5), KEY);
        kernel.renew(there, names(address(5))[0], word);
    }

    // ---- Gathering ----

    function due(uint256 nonce) internal view returns (bytes memory) {
        Transaction memory t;
        (t.kind, t.chainId, t.nonce) = (2, NETWORK, nonce);
        (t.maxFee, t.gasLimit, t.to) = (BASE_FEE, 21_000, abi.encodePacked(APP));
        return t.sign(alice);
    }

    /// @dev P17: the signature of what is due is the consent, whatever the stay; account and belongings go together.
    function test_gatherBringsTheSigner() public {
        address owner = vm.addr(alice);
        plant(A, owner, AccountWordLibrary.here(1, 1, 4, uint40(block.timestamp), 3 ether));
        place(owner, 1, 1, 10);
        IKernel kernel = at(A);
        vm.prank(AGENT);
        kernel.gather(due(4), B, names(owner));
        tick(1);
        deliver(A, B, 2);
        arrived(B, owner, 2, 1, 10);
        vm.assertEq(wordAt(B, owner).balance(), 3 ether);
        vm.assertEq(uint256(wordAt(B, owner).nonce()), 4);
    }

    /// @dev P4: a newcomer's account and a belonging that was only ever given to are born for the journey, with what waits for them; on no other chain than where they
    /// are born.
    function test_gatherBearsWhatIsBornHere() public {
        while (at(A).birthChain(uint160(vm.addr(alice))) != A) ++alice;
        address owner = vm.addr(alice);
        (uint64 born, uint64 other) = (A, B);
        for (uint64 i; i < 2; ++i) {
            uint64 chainId = i == 0 ? born : other;
            setSlot(chainId, uint160(owner), AccountWord.unwrap(AccountWordLibrary.pocket(1, 3 ether)));
            setSlot(chainId, idOf(owner), AccountWord.unwrap(AccountWordLibrary.pocket(1, 10)));
        }
        IKernel kernel = at(other);
        vm.prank(AGENT);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotDue.selector, owner));
        kernel.gather(due(0), born, names(owner));
        kernel = at(born);
        vm.prank(AGENT);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotDue.selector, owner));
        kernel.gather(due(1), other, names(owner));

        vm.prank(AGENT);
        kernel.gather(due(0), other, names(owner));
        tick(1);
        deliver(born, other, 2);
        arrived(other, owner, 2, 0, 20);
        vm.assertEq(wordAt(other, owner).balance(), 6 ether);
        vm.assertEq(uint256(home(born, owner).status()), STATUS_AWAY);
    }

    /// @dev I7: an old signature, somebody else's belonging, or another caller move nothing.
    function test_gatherNeedsConsent() public {
        address owner = vm.addr(alice);
        plant(A, owner, AccountWordLibrary.here(1, 1, 4, uint40(block.timestamp), 3 ether));
        place(address(5), 1, 1, 10);
        IKernel kernel = at(A);
        bytes memory old = due(3);
        vm.prank(AGENT);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotDue.selector, owner));
        kernel.gather(old, B, names(owner));
        vm.prank(AGENT);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotOwner.selector, owner, address(5)));
        kernel.gather(due(4), B, names(address(5)));
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotAgent.selector, address(this)));
        kernel.gather(due(4), B, names(owner));
        vm.prank(AGENT);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotDue.selector, address(0)));
        kernel.gather(hex"02c0", B, names(owner));
    }

    /// @dev P10, P21: what an app gave somebody, as large as can be and with code that reverts, is not asked and stays: the journey costs no more.
    function test_giftsStayBehind() public {
        address owner = vm.addr(alice);
        plant(A, owner, AccountWordLibrary.here(1, 1, 4, uint40(block.timestamp), 3 ether));
        IKernel kernel = at(A);
        uint256 snapshot = vm.snapshotState();
        uint256 without = gatherGas(kernel);
        vm.revertToState(snapshot);

        vm.etch(APP, hex"60006000fd");
        place(owner, 1, uint16(Message.DATA_MAX), 10);
        vm.assertEq(gatherGas(kernel), without);
        vm.assertEq(uint256(wordAt(A, owner).status()), STATUS_AWAY);
        vm.assertEq(uint256(home(A, owner).status()), STATUS_HERE);
    }

    function gatherGas(IKernel kernel) private returns (uint256) {
        vm.prank(AGENT);
        kernel.gather(due(4), B, new ObjectName[](0));
        return vm.lastCallGas().gasTotalUsed;
    }

    // ---- Amounts ----

    /// @dev P8, I3: pockets of an asset go home, and nowhere else.
    function test_sweepAssetSendsPocketsHome() public {
        setSlot(A, idOf(address(5)), AccountWord.unwrap(AccountWordLibrary.away(1, 3, B, 1, 20)));
        setSlot(A, idOf(address(6)), AccountWord.unwrap(AccountWordLibrary.away(1, 3, STORE, 1, 30)));
        setSlot(A, Slots.treasury(1), 1 ether);
        address[] memory owners = new address[](2);
        (owners[0], owners[1]) = (address(5), address(6));
        at(A).sweepAsset(B, APP, KEY, owners);
        vm.assertEq(home(A, address(5)).balance(), 0);
        vm.assertEq(home(A, address(6)).balance(), 30, "lives elsewhere");
        vm.assertEq(wordAt(A, address(this)).balance(), 6_000 * BASE_FEE, "paid for one");
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(home(B, address(5)).balance(), 20);
    }

    /// @dev P9: the gas that both ends count is enough for the dearest message there is.
    function test_theDearestMessageIsWithinItsGas() public {
        place(address(5), 1, uint16(Message.DATA_MAX), 10);
        vm.warp(block.timestamp + MINIMUM_STAY);
        tick(1);
        departs(A, B, address(5));
        tick(1);
        Delivery memory d = delivery(A, B, 1);
        IKernel kernel = at(B);
        kernel.deliver(d.from, d.end, d.messages, d.rest);
        uint256 spent = vm.lastCallGas().gasTotalUsed;
        vm.snapshotValue("moves", "deliver an object of 128 words", spent);
        // Head, path and lane besides, which a delivery pays once.
        vm.assertLe(spent, Message.gasOf(d.messages[0]) + 250_000, "within its gas");
        arrived(B, address(5), 2, uint16(Message.DATA_MAX), 10);
    }

    /// @dev Bytes are a message or they are not; whichever, taking them in never reverts (P27).
    /// forge-config: default.fuzz.runs = 256
    function testFuzz_kindsAreByLength(uint8 first, uint256 length) public pure {
        length = bound(length, 0, first == Message.DATA ? 26_000 : 6_000);
        uint256 kind = Message.kindOf(length, bytes32(uint256(first) << 248));
        if (first == 3) {
            bool whole = length >= 101 && (length - 101) % 32 == 0 && (length - 101) / 32 <= 128;
            vm.assertEq(kind != 0, whole);
            if (whole) vm.assertEq(Message.writesOf(kind), 1 + (length - 101) / 32);
        } else if (first == 4) {
            bool whole = length >= 85 && (length - 53) % 32 == 0 && (length - 53) / 32 <= 64;
            vm.assertEq(kind != 0, whole);
            if (whole) vm.assertEq(Message.writesOf(kind), (length - 53) / 32);
        } else if (first == Message.CALL) {
            // One that asks for no gas.
            bool whole = length >= 185 && length <= 185 + 4_096;
            vm.assertEq(kind != 0, whole);
            if (whole) vm.assertEq(Message.gasOf(kind), 104_000 + 40 * length);
        } else if (first == Message.DATA) {
            bool whole = length > 13 && length <= 13 + 24_576;
            vm.assertEq(kind != 0, whole);
            if (whole) vm.assertEq(Message.writesOf(kind), 1);
            if (whole) vm.assertEq(Message.gasOf(kind), 36_000 + 40 * length);
        } else if (first > 5 || first == 0) {
            vm.assertEq(kind, 0);
        }
    }
}
