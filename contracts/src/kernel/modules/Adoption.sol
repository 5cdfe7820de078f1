// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../interfaces/IKernel.sol";
import {Birth} from "../libraries/Birth.sol";
import {ClosedLanes} from "../libraries/ClosedLanes.sol";
import {Heads} from "../libraries/Heads.sol";
import {Heirs} from "../libraries/Heirs.sol";
import {Homes} from "../libraries/Homes.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {ObjectWords} from "../libraries/ObjectWords.sol";
import {Slots} from "../libraries/Slots.sol";
import {Tariff} from "../libraries/Tariff.sol";
import {Words} from "../libraries/Words.sol";
import {
    AccountWord,
    AccountWordLibrary,
    STATUS_APP,
    STATUS_AWAY,
    STATUS_HERE,
    STATUS_POCKET
} from "../types/AccountWord.sol";
import {Estate, Head, HeadProof, Heir, Lapse, Legacy, Witness} from "../types/Network.sol";
import {Guarded} from "./Guarded.sol";

/// @title How what lived on a fenced chain comes back
/// @notice The kernel's function for heirs; runs in the kernel's storage by delegatecall.
contract Adoption is Guarded {
    using ObjectWords for ObjectWords.Found;
    using Words for Words.Journal;

    event Part(uint256 indexed slot, uint256 kind, address app, uint256 key);

    /// @dev Estates that one call takes over at most.
    uint256 private constant ESTATES_MAX = 256;

    /// @dev What one call of `adopt` has done so far.
    struct Succession {
        Heir[] heirs; // of the fence
        uint24 generation; // own
        Legacy[] adopted;
        uint256 count;
        uint256 gasUnits;
    }

    /// @dev See {IKernel-adopt}.
    function adopt(HeadProof calldata from, Estate[] calldata estates) external leased locked {
        if (estates.length > ESTATES_MAX) revert IKernel.TooMany(estates.length, ESTATES_MAX);
        KernelStorage.Layout storage l = KernelStorage.layout();
        Head calldata head = ClosedLanes.checkFenced(l, from);
        if (head.time > block.timestamp) revert IKernel.TooEarly(head.time);
        Succession memory done;
        done.generation = l.generation;
        done.heirs = l.heirs[Heirs.key(head.chainId, head.generation)];
        done.adopted = new Legacy[](estates.length);
        uint256 writes = Tariff.WRITES;
        for (uint256 i; i < estates.length; ++i) {
            writes += 2 + estates[i].data.length;
        }
        Words.Journal memory journal = Words.open(writes);
        for (uint256 i; i < estates.length; ++i) {
            _adopt(journal, done, head, estates[i]);
        }
        if (done.count == 0) revert IKernel.NothingDone();
        Legacy[] memory adopted = done.adopted;
        uint256 count = done.count;
        // Shortens the list to what was adopted.
        assembly ("memory-safe") {
            mstore(adopted, count)
        }
        emit IKernel.Adopted(head.chainId, head.generation, adopted);
        Tariff.pay(journal, msg.sender, done.gasUnits);
        journal.close();
    }

    /// @dev Once for good, on whichever chain it goes on later: then a marker says so.
    function _adopt(
        Words.Journal memory journal,
        Succession memory done,
        Head calldata head,
        Estate calldata estate
    ) private {
        Legacy calldata legacy = estate.legacy;
        uint256 slot = _slot(legacy, head.generation);
        uint256 marker = Slots.adopted(done.generation, head.chainId, head.generation, slot);
        if (Words.read(marker) != 0) return;
        _checkHeir(done, head, slot, estate.lapses);
        Heads.checkWitness(head, slot, estate.witness);

        if (legacy.kind != 0) {
            if (estate.data.length != 0) revert IKernel.WrongData(estate.data.length, 0);
            if (estate.witness.word == 0) return;
            _adoptOther(journal, legacy, uint256(estate.witness.word));
        } else {
            (bool isNew, uint256 gasUnits) =
                _adoptObject(journal, head, legacy, slot, estate.witness.word, estate.data);
            if (!isNew) return;
            done.gasUnits += gasUnits;
        }
        journal.write(marker, 1);
        done.gasUnits += Tariff.ADOPTION;
        done.adopted[done.count++] = legacy;
    }

    /// @dev Where it stood. What has no slot that is inherited is refused: lanes are closed otherwise, code is on every chain, what was posted is proved under the
    /// fenced head for good.
    function _slot(Legacy calldata legacy, uint24 generation) private pure returns (uint256) {
        (uint256 kind, address app, uint256 key) = (legacy.kind, legacy.app, legacy.key);
        if (kind == 0) {
            return _isAccount(legacy) ? Slots.account(legacy.owner) : Slots.object(app, legacy.owner, key);
        }
        if (kind == Slots.KIND_SUPPLY || kind == Slots.KIND_TALLY) {
            return Slots.part(kind, generation, app, key);
        }
        if (kind == Slots.KIND_TREASURY) return Slots.treasury(generation);
        if (kind == Slots.KIND_PARKED) return Slots.parked(generation, bytes32(key));
        revert IKernel.NotInherited(uint8(kind));
    }

    /// @dev Reverts unless this chain is who takes over: the heir, or, as long as heirs were fenced and had not adopted, the heir of that one (P5).
    function _checkHeir(Succession memory done, Head calldata head, uint256 slot, Lapse[] calldata lapses)
        private
        view
    {
        if (lapses.length >= Heirs.DEPTH_MAX) {
            revert IKernel.TooMany(lapses.length, Heirs.DEPTH_MAX - 1);
        }
        KernelStorage.Layout storage l = KernelStorage.layout();
        Heir memory heir = Heirs.choose(done.heirs, slot);
        for (uint256 i; i < lapses.length; ++i) {
            Lapse calldata lapse = lapses[i];
            Head calldata fenced = ClosedLanes.checkFenced(l, lapse.head);
            if (fenced.chainId != heir.chainId || fenced.generation != heir.generation) {
                revert IKernel.NotHeir(heir.chainId, heir.generation);
            }
            if (lapse.nothing.word != 0) revert IKernel.AlreadyAdopted(bytes32(slot));
            uint256 marker = Slots.adopted(fenced.generation, head.chainId, head.generation, slot);
            Heads.checkWitness(fenced, marker, lapse.nothing);
            heir = Heirs.heirOf(l, fenced.chainId, fenced.generation, slot);
        }
        if (heir.chainId != block.chainid || heir.generation != done.generation) {
            revert IKernel.NotHeir(heir.chainId, heir.generation);
        }
    }

    /// @dev An account or an object, as the fenced chain's word says, with its data words. Returns whether that changes anything here, and what data words are paid for.
    function _adoptObject(
        Words.Journal memory journal,
        Head calldata head,
        Legacy calldata legacy,
        uint256 id,
        bytes32 word,
        Witness[] calldata data
    ) private returns (bool isNew, uint256 gasUnits) {
        AccountWord there = AccountWord.wrap(uint256(word)).inGeneration(head.generation);
        uint256 size = there.status() == STATUS_HERE && !_isAccount(legacy) ? there.size() : 0;
        if (data.length != size) revert IKernel.WrongData(data.length, size);
        uint256 rise = Words.read(id) == 0 ? Tariff.ADOPTION_NEW : 0;
        AccountWord next;
        (isNew, next) = _adoptHome(journal, head, legacy, id, there);
        if (data.length == 0) return (isNew, rise);
        uint256 source = Slots.data(id, head.generation, there.version());
        gasUnits =
            rise + _adoptData(journal, head, source, Slots.data(id, next.generation(), next.version()), data);
    }

    /// @dev What lived there lives here, under its next version; a note is a note; what waited there waits here; and what was to be born there is born here, for
    /// good (P4). Returns whether that changes anything, and the word here.
    function _adoptHome(
        Words.Journal memory journal,
        Head calldata head,
        Legacy calldata legacy,
        uint256 id,
        AccountWord there
    ) private returns (bool isNew, AccountWord next) {
        AccountWord here = Homes.at(id, KernelStorage.layout().generation);
        next = _merged(head, there, here, legacy.owner == address(0) ? uint160(id) : uint160(legacy.owner));
        if (AccountWord.unwrap(next) == AccountWord.unwrap(here)) return (false, next);
        isNew = true;
        if (_isAccount(legacy)) {
            journal.write(id, AccountWord.unwrap(next));
        } else {
            ObjectWords.Found memory object = ObjectWords.find(legacy.app, legacy.owner, legacy.key);
            object.word = next;
            ObjectWords.write(journal, object);
        }
    }

    /// @dev Copies words from `source` there to `target` here. Returns what that is paid for.
    function _adoptData(
        Words.Journal memory journal,
        Head calldata head,
        uint256 source,
        uint256 target,
        Witness[] calldata data
    ) private returns (uint256 gasUnits) {
        for (uint256 i; i < data.length; ++i) {
            Heads.checkWitness(head, source + i, data[i]);
            if (data[i].word != 0) gasUnits += Tariff.DATA;
            journal.write(target + i, uint256(data[i].word));
        }
    }

    function _isAccount(Legacy calldata legacy) private pure returns (bool) {
        return legacy.app == address(0) && legacy.key == 0;
    }

    /// @dev What the word here becomes. Where the fenced chain says that something lives there, it must not be known here to have lived elsewhere since. A note that leads here is
    /// none here: what it speaks of comes by the lane, and could not, where its own version stood already (P6).
    function _merged(Head calldata head, AccountWord there, AccountWord here, uint256 birthId)
        private
        view
        returns (AccountWord)
    {
        uint256 balance = uint256(here.balance()) + there.balance();
        if (balance > AccountWordLibrary.BALANCE_MAX) revert IKernel.NotInherited(0);
        uint8 status = here.status();
        bool stays = status == STATUS_HERE || status == STATUS_APP;
        uint24 generation = here.generation();
        if (there.status() == STATUS_HERE) {
            if (stays || here.version() > there.version()) revert IKernel.NoteNewer(bytes32(birthId));
            return AccountWordLibrary.here(
                generation, there.version() + 1, there.nonce(), uint40(block.timestamp), uint96(balance)
            );
        }
        AccountWord next = here.withBalance(balance);
        if (stays) return next;
        bool leadsHere = there.chainId() == block.chainid && there.chainGeneration() == generation;
        if (there.status() == STATUS_AWAY && there.version() > here.version() && !leadsHere) {
            return AccountWordLibrary.away(
                generation, there.version(), there.chainId(), there.chainGeneration(), uint96(balance)
            );
        }
        bool isUnborn = there.status() == STATUS_POCKET && status == STATUS_POCKET;
        return isUnborn && _isBirthChain(head, birthId) ? next.born(uint40(block.timestamp)) : next;
    }

    function _isBirthChain(Head calldata head, uint256 birthId) private view returns (bool) {
        KernelStorage.Layout storage l = KernelStorage.layout();
        return head.generation == 1 && l.genesis[Birth.place(birthId, l.genesisCount)] == head.chainId;
    }

    function _adoptOther(Words.Journal memory journal, Legacy calldata legacy, uint256 word) private {
        uint24 generation = KernelStorage.layout().generation;
        if (legacy.kind == Slots.KIND_PARKED) {
            journal.write(Slots.parked(generation, bytes32(legacy.key)), 1);
            return;
        }
        if (legacy.kind == Slots.KIND_TREASURY) {
            uint256 treasury = Slots.treasury(generation);
            // Both halves: who was owed something served a chain that is gone.
            journal.write(treasury, Words.read(treasury) + uint128(word) + (word >> 128));
            return;
        }
        uint256 slot = Slots.part(legacy.kind, generation, legacy.app, legacy.key);
        uint256 before = Words.read(slot);
        if (before == 0) emit Part(slot, legacy.kind, legacy.app, legacy.key);
        unchecked {
            // Two's complement.
            journal.write(slot, before + word);
        }
    }
}
