// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../interfaces/IKernel.sol";
import {Accounts} from "../libraries/Accounts.sol";
import {Birth} from "../libraries/Birth.sol";
import {Heads} from "../libraries/Heads.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {Homes} from "../libraries/Homes.sol";
import {Lane} from "../libraries/Lane.sol";
import {Message} from "../libraries/Message.sol";
import {ObjectWords} from "../libraries/ObjectWords.sol";
import {SignedTransaction, SignedTransactionLibrary} from "../libraries/SignedTransaction.sol";
import {Slots} from "../libraries/Slots.sol";
import {Tariff} from "../libraries/Tariff.sol";
import {Words} from "../libraries/Words.sol";
import {AccountWord, AccountWordLibrary, STATUS_APP, STATUS_HERE} from "../types/AccountWord.sol";
import {HeadProof, LeafProof} from "../types/Network.sol";
import {ObjectName} from "../types/ObjectName.sol";
import {SUCCESS} from "../types/Outcomes.sol";
import {Guarded} from "./Guarded.sol";

/// @title How apps' objects move
/// @notice The kernel's functions for objects and amounts that leave a chain; runs in the kernel's storage by delegatecall.
contract Moves is Guarded {
    using ObjectWords for ObjectWords.Found;
    using Words for Words.Journal;

    /// @dev Objects that one call moves at most: a transaction touches no more (P18).
    uint256 private constant OBJECTS_MAX = 16;

    uint64 private immutable NETWORK_ID;

    modifier onlyAgent() {
        if (msg.sender != KernelStorage.layout().agent) revert IKernel.NotAgent(msg.sender);
        _;
    }

    constructor(uint64 networkId) {
        NETWORK_ID = networkId;
    }

    /// @dev See {IKernel-renew}. What stands here as a pocket, or not at all, gets its first note.
    function renew(HeadProof calldata at, ObjectName calldata name, LeafProof calldata word)
        external
        leased
        locked
    {
        uint24 generation = KernelStorage.layout().generation;
        bool isAccount = name.app == address(0) && name.key == 0;
        uint256 id = isAccount ? Slots.account(name.owner) : Slots.object(name.app, name.owner, name.key);
        AccountWord note = Homes.at(id, generation);
        AccountWord there = _proved(at, id, word);
        bool stays = note.status() == STATUS_HERE || note.status() == STATUS_APP;
        if (stays || there.version() <= note.version()) revert IKernel.NoteNewer(bytes32(id));

        note = AccountWordLibrary.away(
            generation, there.version(), at.head.chainId, at.head.generation, note.balance()
        );
        Words.Journal memory journal = Words.open(1);
        if (isAccount) {
            journal.write(id, AccountWord.unwrap(note));
        } else {
            ObjectWords.Found memory object = ObjectWords.find(name.app, name.owner, name.key);
            object.word = note;
            ObjectWords.write(journal, object);
        }
        journal.close();
    }

    /// @dev See {IKernel-gather}. A belonging that is not here is passed over; what is born here and is not yet, account and belongings alike, is born for
    /// the journey: who only ever received has no more than a pocket (P4).
    function gather(bytes calldata signedTransaction, uint64 chainId, ObjectName[] calldata belongings)
        external
        leased
        locked
        onlyAgent
    {
        _bound(belongings.length);
        (address signer, AccountWord account) = _due(signedTransaction);
        Lane.End memory end = Lane.open(chainId, Message.ACCOUNT);
        Words.Journal memory journal = Words.open(1 + belongings.length + Lane.WRITES);
        for (uint256 i; i < belongings.length; ++i) {
            ObjectName calldata name = belongings[i];
            if (name.owner != signer) revert IKernel.NotOwner(signer, name.owner);
            ObjectWords.Found memory object = ObjectWords.find(name.app, name.owner, name.key);
            if (_isHere(object)) _departOver(journal, end, object);
        }
        Accounts.departOver(journal, end, signer, account);
        Lane.close(journal, end);
        journal.close();
    }

    /// @dev See {IKernel-departObjects}. Passes over what is not here, has not stayed long enough, or is pinned.
    function departObjects(uint64 chainId, ObjectName[] calldata objects) external leased locked onlyAgent {
        _bound(objects.length);
        uint256 minimumStay = KernelStorage.layout().minimumStay;
        Lane.End memory end = Lane.open(chainId, Message.OBJECT);
        uint256 before = end.counts;
        Words.Journal memory journal = Words.open(objects.length + Lane.WRITES);
        for (uint256 i; i < objects.length; ++i) {
            ObjectName calldata name = objects[i];
            ObjectWords.Found memory object = ObjectWords.find(name.app, name.owner, name.key);
            bool wasBorn = object.word.status() == STATUS_HERE;
            if (!_isHere(object) || object.word.isPinned()) continue;
            if (wasBorn && uint256(object.word.since()) + minimumStay > block.timestamp) continue;
            _departOver(journal, end, object);
        }
        if (end.counts == before) revert IKernel.NothingDone();
        Lane.close(journal, end);
        journal.close();
    }

    /// @dev See {IKernel-sweepAsset}.
    function sweepAsset(uint64 chainId, address app, uint256 key, address[] calldata owners)
        external
        leased
        locked
    {
        if (owners.length > Message.CREDITS_MAX) {
            revert IKernel.TooMany(owners.length, Message.CREDITS_MAX);
        }
        Lane.End memory end = Lane.open(chainId, Message.AMOUNTS);
        Words.Journal memory journal = Words.open(owners.length + Lane.WRITES + Tariff.WRITES);
        bytes memory credits;
        for (uint256 i; i < owners.length; ++i) {
            ObjectWords.Found memory object = ObjectWords.find(app, owners[i], key);
            uint96 amount = object.word.balance();
            if (amount == 0 || !Birth.livesAt(object.word, object.id, object.birthId(), end)) continue;
            credits = bytes.concat(credits, Lane.credit(owners[i], amount));
            object.word = object.word.withBalance(0);
            ObjectWords.write(journal, object);
        }
        if (credits.length == 0) revert IKernel.NothingDone();
        Lane.append(end, abi.encodePacked(Message.AMOUNTS, app, key, credits));
        Lane.close(journal, end);
        Tariff.pay(journal, msg.sender, credits.length / 32 * Tariff.SWEEP);
        journal.close();
    }

    /// @dev The word of what lives on another chain.
    function _proved(HeadProof calldata at, uint256 id, LeafProof calldata word)
        private
        view
        returns (AccountWord there)
    {
        Heads.check(KernelStorage.layout(), at);
        Heads.checkWord(at.head, id, word);
        there = AccountWord.wrap(uint256(word.word));
        bool lives = there.status() == STATUS_HERE && there.generation() == at.head.generation;
        if (!lives || at.head.chainId == block.chainid) revert IKernel.NoteNewer(bytes32(id));
    }

    function _bound(uint256 length) private pure {
        if (length > OBJECTS_MAX) revert IKernel.TooMany(length, OBJECTS_MAX);
    }

    /// @dev The signer of a transaction that is the next of an account which is here.
    function _due(bytes calldata signedTransaction)
        private
        view
        returns (address signer, AccountWord account)
    {
        SignedTransaction memory t;
        uint256 offset;
        // Reads no memory.
        assembly ("memory-safe") {
            offset := signedTransaction.offset
        }
        uint256 end = offset + signedTransaction.length;
        if (SignedTransactionLibrary.decode(t, offset, end, NETWORK_ID) != SUCCESS) {
            revert IKernel.NotDue(address(0));
        }
        signer = t.sender;
        account = Homes.at(Slots.account(signer), KernelStorage.layout().generation);
        account = ObjectWords.bornHere(account, Slots.account(signer));
        if (account.status() != STATUS_HERE || account.nonce() != t.nonce) revert IKernel.NotDue(signer);
    }

    /// @dev Whether an object is here, or is born here: then its word is as if it were.
    function _isHere(ObjectWords.Found memory object) private view returns (bool) {
        object.word = ObjectWords.bornHere(object.word, object.birthId());
        return object.word.status() == STATUS_HERE;
    }

    /// @dev Puts an object that is here into a lane. Its data words stay behind, and are never read again (P1).
    function _departOver(Words.Journal memory journal, Lane.End memory end, ObjectWords.Found memory object)
        private
    {
        AccountWord word = object.word;
        uint40 version = word.version() + 1;
        bytes memory head = abi.encodePacked(Message.OBJECT, object.app, object.owner, object.key);
        bytes memory state =
            abi.encodePacked(version, word.shape(), word.balance(), uint40(block.timestamp), _data(object));
        Lane.append(end, bytes.concat(head, state));
        object.word = AccountWordLibrary.away(word.generation(), version, end.chainId, end.chainGeneration, 0);
        ObjectWords.write(journal, object);
    }

    function _data(ObjectWords.Found memory object) private view returns (bytes memory data) {
        uint256 size = object.word.size();
        data = new bytes(size * 32);
        uint256 base = Slots.data(object.id, object.word.generation(), object.word.version());
        for (uint256 i; i < size; ++i) {
            uint256 word = Words.read(base + i);
            // `data` has room for `size` words.
            assembly ("memory-safe") {
                mstore(add(data, add(0x20, shl(5, i))), word)
            }
        }
    }
}
