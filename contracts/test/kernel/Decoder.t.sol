// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DecoderHarness} from "../../src/testing/DecoderHarness.sol";
import {Rlp} from "./Rlp.sol";
import {Access, Transaction, TransactionsLibrary} from "./Transactions.sol";
import {NO_RECIPIENT, SignedTransaction} from "../../src/kernel/libraries/SignedTransaction.sol";
import {
    BAD_SIGNATURE,
    MALFORMED,
    SUCCESS,
    UNSUPPORTED_TYPE,
    WRONG_CHAIN
} from "../../src/kernel/types/Outcomes.sol";
import {Test} from "../support/Test.sol";

/// @dev The decoder accepts what a wallet signs and nothing that differs from it by a bit (P27).
contract DecoderTest is Test {
    uint64 private constant NETWORK = 7001;
    uint256 private constant KEY = 0xa11ce;

    DecoderHarness private harness;

    function setUp() public {
        harness = new DecoderHarness();
    }

    // ---- What is accepted ----

    /// @dev Every transaction that a wallet can sign is read back as it was.
    function testFuzz_ReadsWhatWasSigned(Transaction memory t, uint256 recipient) public view {
        t = valid(t, recipient);
        bytes memory item = t.sign(KEY);
        (uint256 outcome, address sender, bytes32 hash, SignedTransaction memory read) = decode(item);
        vm.assertEq(outcome, SUCCESS);
        vm.assertEq(sender, vm.addr(KEY));
        vm.assertEq(hash, keccak256(item));
        checkFields(t, read, item);
    }

    /// @dev Lengths of data at which the forms of RLP's headers change, for the data and for the list around it.
    function test_ReadsEveryLengthOfData() public view {
        for (uint256 length = 0; length < 300; ++length) {
            checkData(new bytes(length), uint8(length % 3));
        }
        checkData(new bytes(65_535), 2);
        checkData(new bytes(65_536), 0);
        for (uint256 value = 0; value < 256; ++value) {
            checkData(abi.encodePacked(uint8(value)), 2);
        }
    }

    /// @dev Chain ids of one byte to eight, in the typed form and in EIP-155's.
    function testFuzz_ReadsEveryChainId(uint64 chainId, uint8 bits, uint8 kind) public view {
        chainId = uint64(bound(chainId >> bits % 64, 1, type(uint64).max));
        Transaction memory t = plain(kind % 3);
        t.chainId = chainId;
        vm.assertEq(outcomeOn(t.sign(KEY), chainId), SUCCESS);
        vm.assertEq(outcomeOn(t.sign(KEY), chainId ^ 1), WRONG_CHAIN);
    }

    // ---- What is refused ----

    /// @dev P27: whatever byte is changed, the same sender does not come out, and nothing reverts.
    function testFuzz_AnyChangedByteIsAnotherTransaction(
        Transaction memory t,
        uint256 recipient,
        uint256 place,
        uint8 mask
    ) public view {
        bytes memory item = valid(t, recipient).sign(KEY);
        place %= item.length;
        item[place] ^= bytes1(mask == 0 ? 1 : mask);
        (uint256 outcome, address sender,,) = decode(item);
        if (outcome == SUCCESS) vm.assertTrue(sender != vm.addr(KEY));
    }

    function testFuzz_CutOrExtendedIsMalformed(
        Transaction memory t,
        uint256 recipient,
        uint256 length,
        bytes1 extra
    ) public view {
        bytes memory item = valid(t, recipient).sign(KEY);
        vm.assertEq(outcomeOf(bytes.concat(item, extra)), MALFORMED);
        length %= item.length;
        assembly ("memory-safe") {
            mstore(item, length)
        }
        vm.assertEq(outcomeOf(item), MALFORMED);
    }

    function testFuzz_NoBytesRevert(bytes memory junk, uint8 kind) public view {
        outcomeOf(junk);
        outcomeOf(bytes.concat(bytes1(kind), junk));
        outcomeOf(bytes.concat(hex"02f8", junk));
        outcomeOf(abi.encodePacked(uint8(1 + kind % 2), Rlp.list(junk)));
        outcomeOf(Rlp.list(junk));
    }

    /// @dev A malleated signature is the same sender's under another hash: refused (B1).
    function testFuzz_HighSIsRefused(uint8 kind, uint64 nonce) public view {
        Transaction memory t = plain(kind % 3);
        t.nonce = nonce % type(uint64).max;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, t.signingHash());
        vm.assertEq(outcomeOf(t.signed(v - 27, uint256(r), uint256(s))), SUCCESS);
        uint256 twin = TransactionsLibrary.ORDER - uint256(s);
        vm.assertEq(outcomeOf(t.signed(28 - v, uint256(r), twin)), BAD_SIGNATURE);
    }

    function test_SignaturesOutOfRange() public view {
        Transaction memory t = plain(2);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, t.signingHash());
        vm.assertEq(outcomeOf(t.signed(v - 27, 0, uint256(s))), BAD_SIGNATURE);
        vm.assertEq(outcomeOf(t.signed(v - 27, uint256(r), 0)), BAD_SIGNATURE);
        vm.assertEq(outcomeOf(t.signed(v - 27, TransactionsLibrary.ORDER, uint256(s))), BAD_SIGNATURE);
        vm.assertEq(outcomeOf(t.signed(v - 27, type(uint256).max, uint256(s))), BAD_SIGNATURE);
        vm.assertEq(outcomeOf(t.signed(2, uint256(r), uint256(s))), MALFORMED);
        vm.assertEq(outcomeOf(t.signed(27, uint256(r), uint256(s))), MALFORMED);
    }

    function test_LegacyWithoutChainId() public view {
        Transaction memory t = plain(0);
        for (uint256 v = 0; v < 40; ++v) {
            bytes memory tail = bytes.concat(Rlp.integer(v), Rlp.integer(1), Rlp.integer(1));
            vm.assertEq(outcomeOf(Rlp.list(bytes.concat(t.fields(), tail))), WRONG_CHAIN);
        }
    }

    function test_ChainIdZero() public view {
        Transaction memory t = plain(2);
        t.chainId = 0;
        vm.assertEq(outcomeOf(t.sign(KEY)), WRONG_CHAIN);
    }

    function test_Types() public view {
        bytes memory body = plain(2).sign(KEY);
        for (uint256 kind = 0; kind < 256; ++kind) {
            if (kind == 2) continue;
            body[0] = bytes1(uint8(kind));
            uint256 expected = kind < 0x80 && kind != 1 ? UNSUPPORTED_TYPE : MALFORMED;
            vm.assertEq(outcomeOf(body), expected);
        }
        vm.assertEq(outcomeOf(""), MALFORMED);
        vm.assertEq(outcomeOf(hex"02"), MALFORMED);
        vm.assertEq(outcomeOf(hex"02c0"), MALFORMED);
        vm.assertEq(outcomeOf(hex"c0"), MALFORMED);
    }

    function test_FieldsOverTheirRange() public view {
        Transaction memory t = plain(2);
        t.tip = t.maxFee + 1;
        vm.assertEq(outcomeOf(t.sign(KEY)), MALFORMED);
        t = plain(2);
        t.nonce = type(uint64).max;
        vm.assertEq(outcomeOf(t.sign(KEY)), MALFORMED);
        t.nonce -= 1;
        vm.assertEq(outcomeOf(t.sign(KEY)), SUCCESS);
        t.gasLimit = 1 << 64;
        vm.assertEq(outcomeOf(t.sign(KEY)), MALFORMED);
        t.gasLimit -= 1;
        t.value = type(uint256).max;
        t.maxFee = type(uint256).max;
        vm.assertEq(outcomeOf(t.sign(KEY)), SUCCESS);
    }

    function test_Recipients() public view {
        for (uint256 length = 0; length < 40; ++length) {
            Transaction memory t = plain(2);
            t.to = new bytes(length);
            vm.assertEq(outcomeOf(t.sign(KEY)), length == 0 || length == 20 ? SUCCESS : MALFORMED);
        }
    }

    /// @dev Every field of a typed transaction, in every other way than RLP's canonical one, though signed like that.
    function test_FieldsThatAreNotCanonical() public view {
        for (uint256 field = 0; field < 12; ++field) {
            refuseField(field, hex"00"); // zero as a byte
            refuseField(field, hex"8105"); // a small byte with a header
            refuseField(field, hex"820005"); // leading zero
            refuseField(field, hex"b80105"); // long form of a short string
            refuseField(field, hex"b90001"); // and of one with a length that starts with zero
            refuseField(field, hex"c105"); // a list of another shape
            refuseField(field, hex"bfffffffffffffffff"); // a length without end
            refuseField(field, hex"ffffffffffffffffff");
            refuseField(field, bytes.concat(hex"a1", new bytes(33))); // 33 bytes
            refuseField(field, bytes.concat(hex"a1ff", new bytes(32)));
            refuseField(field, ""); // missing
        }
    }

    function test_AccessListsThatAreNotWellFormed() public view {
        bytes memory target = bytes.concat(hex"94", bytes20(address(0xbeef)));
        bytes memory key = bytes.concat(hex"a0", bytes32(uint256(7)));
        vm.assertEq(withAccess(Rlp.list(Rlp.list(bytes.concat(target, Rlp.list(key))))), SUCCESS);
        vm.assertEq(withAccess(Rlp.list(Rlp.list(target))), MALFORMED);
        vm.assertEq(withAccess(Rlp.list(target)), MALFORMED);
        vm.assertEq(withAccess(Rlp.list(Rlp.list(bytes.concat(target, key)))), MALFORMED);
        vm.assertEq(withAccess(Rlp.list(Rlp.list(bytes.concat(target, Rlp.list(target))))), MALFORMED);
        vm.assertEq(withAccess(Rlp.list(Rlp.list(bytes.concat(key, Rlp.list(key))))), MALFORMED);
        vm.assertEq(withAccess(Rlp.list(Rlp.list(bytes.concat(target, Rlp.list(key), hex"80")))), MALFORMED);
        vm.assertEq(withAccess(Rlp.list(hex"c0")), MALFORMED);
        vm.assertEq(withAccess(Rlp.list(hex"80")), MALFORMED);
        vm.assertEq(withAccess(hex"80"), MALFORMED);
        vm.assertEq(withAccess(hex"f800"), MALFORMED);
        vm.assertEq(withAccess(hex"d7d6"), MALFORMED);
    }

    // ---- Helpers ----

    function plain(uint8 kind) private pure returns (Transaction memory t) {
        t.kind = kind;
        t.chainId = NETWORK;
        t.nonce = 7;
        t.tip = 1 gwei;
        t.maxFee = 2 gwei;
        t.gasLimit = 21_000;
        t.to = abi.encodePacked(address(0xbeef));
        t.value = 1 ether;
        t.access = new Access[](0);
    }

    function valid(Transaction memory t, uint256 recipient) private pure returns (Transaction memory) {
        t.kind = t.kind % 3;
        t.chainId = NETWORK;
        t.nonce = t.nonce % type(uint64).max;
        t.gasLimit = uint64(t.gasLimit);
        if (t.tip > t.maxFee) (t.tip, t.maxFee) = (t.maxFee, t.tip);
        // Small numbers too, and creations.
        if (recipient & 1 == 0) t.value >>= recipient >> 8 & 0xff;
        if (recipient & 2 == 0) t.nonce = t.nonce & 0x1ff;
        shorten(t);
        t.to = recipient & 60 == 0 ? bytes("") : abi.encodePacked(address(uint160(recipient >> 96)));
        return t;
    }

    /// @dev A bound on what one case costs.
    function shorten(Transaction memory t) private pure {
        (bytes memory data, Access[] memory access) = (t.data, t.access);
        assembly ("memory-safe") {
            if gt(mload(data), 400) { mstore(data, 400) }
            if gt(mload(access), 3) { mstore(access, 3) }
        }
        for (uint256 i = 0; i < access.length; ++i) {
            bytes32[] memory keys = access[i].keys;
            assembly ("memory-safe") {
                if gt(mload(keys), 4) { mstore(keys, 4) }
            }
        }
    }

    function checkFields(Transaction memory t, SignedTransaction memory read, bytes memory item)
        private
        pure
    {
        vm.assertEq(read.nonce, t.nonce);
        vm.assertEq(read.maxFee, t.maxFee);
        vm.assertEq(read.tip, t.kind == 2 ? t.tip : t.maxFee);
        vm.assertEq(read.gasLimit, t.gasLimit);
        vm.assertEq(read.to, t.to.length == 0 ? NO_RECIPIENT : uint160(bytes20(t.to)));
        vm.assertEq(read.value, t.value);
        vm.assertEq(read.dataLength, t.data.length);
        bytes memory data = new bytes(t.data.length);
        for (uint256 i = 0; i < data.length; ++i) {
            data[i] = item[read.dataOffset + i];
        }
        vm.assertEq(data, t.data);
        uint256 cost;
        for (uint256 i = 0; i < t.access.length && t.kind != 0; ++i) {
            cost += 2_400 + 1_900 * t.access[i].keys.length;
        }
        vm.assertEq(read.accessGas, cost);
    }

    function checkData(bytes memory data, uint8 kind) private view {
        Transaction memory t = plain(kind);
        t.data = data;
        bytes memory item = t.sign(KEY);
        (uint256 outcome, address sender,, SignedTransaction memory read) = decode(item);
        vm.assertEq(outcome, SUCCESS);
        vm.assertEq(sender, vm.addr(KEY));
        vm.assertEq(read.dataLength, data.length);
    }

    /// @dev A typed transaction of 12 fields, one of which is `field`; signed, as far as it has fields to sign.
    function refuseField(uint256 index, bytes memory field) private view {
        Transaction memory t = plain(2);
        bytes[12] memory fields = [
            Rlp.integer(t.chainId),
            Rlp.integer(t.nonce),
            Rlp.integer(t.tip),
            Rlp.integer(t.maxFee),
            Rlp.integer(t.gasLimit),
            Rlp.text(t.to),
            Rlp.integer(t.value),
            hex"80",
            hex"c0",
            hex"80",
            Rlp.integer(3),
            Rlp.integer(5)
        ];
        // As data these are canonical: a byte, and strings that begin with zero or are long.
        bool isString = field.length > 1 && (field[0] == 0x82 || field[0] == 0xa1);
        if (index == 7 && (field.length == 1 || isString)) return;
        fields[index] = field;
        bytes memory payload;
        for (uint256 i = 0; i < 9; ++i) {
            payload = bytes.concat(payload, fields[i]);
        }
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, keccak256(TransactionsLibrary.envelope(2, payload)));
        if (index < 9) {
            (fields[9], fields[10], fields[11]) =
            (Rlp.integer(v - 27), Rlp.integer(uint256(r)), Rlp.integer(uint256(s)));
        }
        payload = bytes.concat(payload, fields[9], fields[10], fields[11]);
        vm.assertEq(outcomeOf(TransactionsLibrary.envelope(2, payload)), MALFORMED);
    }

    function withAccess(bytes memory access) private view returns (uint256) {
        Transaction memory t = plain(2);
        bytes memory fields = t.fields();
        assembly ("memory-safe") {
            mstore(fields, sub(mload(fields), 1))
        }
        fields = bytes.concat(fields, access);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, keccak256(TransactionsLibrary.envelope(2, fields)));
        bytes memory signature =
            bytes.concat(Rlp.integer(v - 27), Rlp.integer(uint256(r)), Rlp.integer(uint256(s)));
        return outcomeOf(TransactionsLibrary.envelope(2, bytes.concat(fields, signature)));
    }

    function decode(bytes memory item)
        private
        view
        returns (uint256, address, bytes32, SignedTransaction memory)
    {
        return decodeOn(item, NETWORK);
    }

    function decodeOn(bytes memory item, uint64 network)
        private
        view
        returns (uint256, address, bytes32, SignedTransaction memory)
    {
        bytes[] memory items = new bytes[](1);
        items[0] = item;
        (
            uint8[] memory outcomes,
            address[] memory senders,
            bytes32[] memory hashes,
            SignedTransaction[] memory fields
        ) = harness.decode(items, network);
        return (outcomes[0], senders[0], hashes[0], fields[0]);
    }

    function outcomeOf(bytes memory item) private view returns (uint256 outcome) {
        (outcome,,,) = decode(item);
    }

    function outcomeOn(bytes memory item, uint64 network) private view returns (uint256 outcome) {
        (outcome,,,) = decodeOn(item, network);
    }
}
