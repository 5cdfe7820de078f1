// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IBridge} from "../../hub/interfaces/IBridge.sol";
import {IRegistry} from "../../hub/interfaces/IRegistry.sol";
import {Homes} from "./Homes.sol";
import {KernelStorage} from "./KernelStorage.sol";
import {Message} from "./Message.sol";
import {ObjectWords} from "./ObjectWords.sol";
import {Pieces} from "./Pieces.sol";
import {Slots} from "./Slots.sol";
import {Words} from "./Words.sol";
import {AccountWord, AccountWordLibrary, STATUS_APP, STATUS_HERE} from "../types/AccountWord.sol";

/// @dev Takes in one message of a lane, whole or not at all (docs/WIRE.md, "Messages and lanes"). Nothing here reverts on
/// account of what a message says: another chain's kernel wrote it, and that chain may be the liar.
library Inbox {
    using ObjectWords for ObjectWords.Found;
    using Words for Words.Journal;

    /// @dev Gas that the bridge gets for one release, and the registry for one change of a setting.
    uint256 internal constant RELEASE_GAS = 250_000;

    function kindOf(bytes calldata message) internal pure returns (uint256) {
        bytes32 start;
        // Touches no memory. A message that is shorter than its first word is of no kind, whatever stands behind it.
        assembly ("memory-safe") {
            start := calldataload(message.offset)
        }
        return Message.kindOf(message.length, start);
    }

    /// @dev Gas that must be there before a message is handled, so that none fails for want of it (P9): for a call 1/16 more, of which each of the three frames
    /// around it leaves 1/64 behind (EIP-150), and what it sends needs as much again.
    function gasOf(uint256 kind, bool isHub) internal pure returns (uint256) {
        unchecked {
            // A message's gas is far below 2^64.
            if (kind >= Message.KIND_CALL) return Message.gasOf(kind) / 16 * 17;
            return isHub ? Message.gasOf(kind) + RELEASE_GAS * 64 / 63 : Message.gasOf(kind);
        }
    }

    /// @dev Whether `message` is an account or an object whose time of departure this chain's clock has not reached (P28).
    function isEarly(uint256 kind, bytes calldata message) internal view returns (bool) {
        if (kind >= Message.KIND_PIECE) return false;
        if (kind >= Message.KIND_OBJECT) return uint40(bytes5(message[96:101])) > block.timestamp;
        if (kind != Message.KIND_ACCOUNT) return false;
        (, uint256 second) = _account(message);
        return uint40(second) > block.timestamp;
    }

    /// @dev Takes in `message`, which is of `kind` and no call, on another chain than the hub; false, and no trace, where that cannot be. What moves comes with the
    /// version that the message names, and `detours` more.
    function take(
        Words.Journal memory journal,
        KernelStorage.Layout storage l,
        uint256 kind,
        bytes calldata message,
        uint256 detours
    ) internal returns (bool) {
        if (kind == Message.KIND_ACCOUNT) {
            return _arrive(journal, l.generation, message, detours);
        }
        if (kind >= Message.KIND_PIECE) return Pieces.take(journal, l.generation, message);
        if (kind >= Message.KIND_OBJECT) {
            return _object(journal, message, kind - Message.KIND_OBJECT, detours);
        }
        if (kind > Message.KIND_AMOUNTS) return _amounts(journal, message, kind - Message.KIND_AMOUNTS);
        return kind != Message.KIND_NONE && _credits(journal, l.generation, message, kind);
    }

    /// @dev The same on the hub. There nobody lives, and a release cannot be undone by the next one: one credit a message (P14), or one change of a setting.
    function takeOnHub(address bridge, address registry, uint256 kind, bytes calldata message)
        internal
        returns (bool)
    {
        if (kind == 1) {
            bytes32 credit = _credit(message, 0);
            return _tell(bridge, abi.encodeCall(IBridge.release, (_owner(credit), uint96(uint256(credit)))));
        }
        if (message.length != Message.SETTING_BYTES || uint8(message[0]) != Message.SETTING) return false;
        (address app, bytes32 name) = (address(bytes20(message[1:21])), bytes32(message[21:53]));
        return _tell(registry, abi.encodeCall(IRegistry.changeSetting, (app, name, bytes32(message[53:85]))));
    }

    /// @dev An object never replaces one that is here, nor comes with a version that this chain has seen (P6).
    function _object(Words.Journal memory journal, bytes calldata message, uint256 size, uint256 detours)
        private
        returns (bool)
    {
        ObjectWords.Found memory object = ObjectWords.find(
            address(bytes20(message[1:21])),
            address(bytes20(message[21:41])),
            uint256(bytes32(message[41:73]))
        );
        uint256 next = uint40(bytes5(message[73:78])) + detours;
        uint48 shape = uint48(bytes6(message[78:84]));
        if (!_follows(object.word, next)) return false;
        uint40 version = uint40(next);
        uint256 amount = uint256(object.word.balance()) + uint96(bytes12(message[84:96]));
        if (amount > AccountWordLibrary.BALANCE_MAX) return false;
        uint24 generation = object.word.generation();
        object.word =
            AccountWordLibrary.here(generation, version, shape, uint40(block.timestamp), uint96(amount));
        // The shape is the message's own word for how long it is, and says nothing else that is not known.
        if (object.word.size() != size || shape >> AccountWordLibrary.SHAPE_BITS != 0) return false;

        ObjectWords.write(journal, object);
        _data(journal, Slots.data(object.id, generation, version), message, size);
        return true;
    }

    function _data(Words.Journal memory journal, uint256 base, bytes calldata message, uint256 size) private {
        for (uint256 i; i < size; ++i) {
            uint256 place = Message.OBJECT_BYTES + i * 32;
            journal.write(base + i, uint256(bytes32(message[place:place + 32])));
        }
    }

    /// @dev As `_credits`, of an asset.
    function _amounts(Words.Journal memory journal, bytes calldata message, uint256 count)
        private
        returns (bool)
    {
        address app = address(bytes20(message[1:21]));
        uint256 key = uint256(bytes32(message[21:53]));
        bytes calldata credits = message[Message.AMOUNTS_BYTES - 1:];
        uint256 total;
        for (uint256 i; i < count; ++i) {
            total += uint96(uint256(_credit(credits, i)));
        }
        for (uint256 i; i < count; ++i) {
            AccountWord word = ObjectWords.find(app, _owner(_credit(credits, i)), key).word;
            if (word.balance() + total > AccountWordLibrary.BALANCE_MAX) return false;
        }
        for (uint256 i; i < count; ++i) {
            bytes32 credit = _credit(credits, i);
            ObjectWords.Found memory object = ObjectWords.find(app, _owner(credit), key);
            object.increase(uint96(uint256(credit)));
            ObjectWords.write(journal, object);
        }
        return true;
    }

    /// @dev Adds each credit to its owner's word, whatever the status. Checked as if every owner were given all of the message, so
    /// that an owner who stands in it twice cannot overflow halfway; what is so near the bound is no real money.
    function _credits(Words.Journal memory journal, uint24 generation, bytes calldata message, uint256 count)
        private
        returns (bool)
    {
        uint256 total;
        for (uint256 i; i < count; ++i) {
            total += uint96(uint256(_credit(message, i)));
        }
        for (uint256 i; i < count; ++i) {
            AccountWord word = Homes.at(Slots.account(_owner(_credit(message, i))), generation);
            if (word.balance() + total > AccountWordLibrary.BALANCE_MAX) return false;
        }
        for (uint256 i; i < count; ++i) {
            bytes32 credit = _credit(message, i);
            AccountWord word = Homes.at(Slots.account(_owner(credit)), generation);
            word = word.withBalance(word.balance() + uint256(uint96(uint256(credit))));
            journal.write(Slots.account(_owner(credit)), AccountWord.unwrap(word));
        }
        return true;
    }

    /// @dev Whether what comes with `version` may stand where `word` does. An app's address is no account's; and with the last version of all nothing could
    /// ever leave again: counting on would revert, and take a whole bundle along (P27).
    function _follows(AccountWord word, uint256 version) private pure returns (bool) {
        uint8 status = word.status();
        return status != STATUS_HERE && status != STATUS_APP && version > word.version()
            && version < type(uint40).max;
    }

    /// @dev An account never replaces one that is here, nor comes with a version that this chain has seen (P6).
    function _arrive(Words.Journal memory journal, uint24 generation, bytes calldata message, uint256 detours)
        private
        returns (bool)
    {
        (uint256 first, uint256 second) = _account(message);
        address owner = address(uint160(first >> 88));
        uint256 version;
        unchecked {
            // Of 40 bits, and 1.
            version = uint40(first >> 48) + detours;
        }
        AccountWord word = Homes.at(Slots.account(owner), generation);
        if (!_follows(word, version)) return false;
        uint256 balance = uint256(word.balance()) + uint96(second >> 40);
        if (balance > AccountWordLibrary.BALANCE_MAX) return false;

        word = AccountWordLibrary.here(
            generation, uint40(version), uint48(first), uint40(block.timestamp), uint96(balance)
        );
        journal.write(Slots.account(owner), AccountWord.unwrap(word));
        return true;
    }

    /// @dev The 49 bytes of an account: kind, address, version and nonce in the first word; balance and time of departure are the
    /// lowest 17 bytes of the second.
    function _account(bytes calldata message) private pure returns (uint256 first, uint256 second) {
        // The caller has looked at the length. Touches no memory.
        assembly ("memory-safe") {
            first := calldataload(message.offset)
            second := calldataload(add(message.offset, 17))
        }
    }

    /// @dev Lets the bridge or the registry do its part. It may revert, or return anything: neither reaches the lane (P27). Gas for it is there, by `gasOf`.
    function _tell(address target, bytes memory data) private returns (bool success) {
        if (target.code.length == 0) return false;
        uint256 limit = RELEASE_GAS;
        // Reads `data` alone, and copies no answer.
        assembly ("memory-safe") {
            success := call(limit, target, 0, add(data, 0x20), mload(data), 0, 0)
        }
    }

    function _credit(bytes calldata message, uint256 index) private pure returns (bytes32 credit) {
        // The caller has counted the credits. Touches no memory.
        assembly ("memory-safe") {
            credit := calldataload(add(message.offset, add(1, shl(5, index))))
        }
    }

    function _owner(bytes32 credit) private pure returns (address) {
        return address(bytes20(credit));
    }
}
