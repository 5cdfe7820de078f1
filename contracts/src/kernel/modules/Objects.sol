// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";

import {IKernel} from "../interfaces/IKernel.sol";
import {IObjects} from "../interfaces/IObjects.sol";
import {Homes} from "../libraries/Homes.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {Lock} from "../libraries/Lock.sol";
import {Message} from "../libraries/Message.sol";
import {ObjectWords} from "../libraries/ObjectWords.sol";
import {Slots} from "../libraries/Slots.sol";
import {Step} from "../libraries/Step.sol";
import {Words} from "../libraries/Words.sol";
import {
    AccountWord,
    AccountWordLibrary,
    STATUS_APP,
    STATUS_HERE,
    STATUS_POCKET
} from "../types/AccountWord.sol";

/// @title What the kernel does for apps
/// @notice The kernel's functions for steps, but for `move`, which it has itself; runs in the kernel's storage by delegatecall. Every function logs what it writes.
contract Objects {
    using ObjectWords for ObjectWords.Found;
    using Words for Words.Journal;

    uint64 private immutable NETWORK_ID;

    event Part(uint256 indexed slot, uint256 kind, address app, uint256 key);

    /// @dev While a step runs.
    modifier step() {
        ObjectWords.enter();
        _;
    }

    constructor(uint64 networkId_) {
        NETWORK_ID = networkId_;
    }

    // ---- Amounts ----

    /// @dev See {IObjects-amountOf}.
    function amountOf(address owner, uint256 key) external view returns (uint256) {
        return _seen(owner, key).word.balance();
    }

    /// @dev See {IObjects-mint}.
    function mint(address to, uint256 key, uint256 amount) external step {
        if (amount == 0) return;
        Words.Journal memory journal = Words.open(2);
        ObjectWords.Found memory target = ObjectWords.find(msg.sender, to, key);
        target.increase(amount);
        ObjectWords.write(journal, target);
        _addToPart(journal, Slots.KIND_SUPPLY, key, int256(amount));
        journal.close();
    }

    /// @dev See {IObjects-burn}.
    function burn(address from, uint256 key, uint256 amount) external step {
        Words.Journal memory journal = Words.open(2);
        if (!_spend(journal, from, key, amount)) return;
        _addToPart(journal, Slots.KIND_SUPPLY, key, -int256(amount));
        journal.close();
    }

    /// @dev See {IObjects-supplyOf}.
    function supplyOf(uint256 key) external view returns (uint256) {
        return uint256(_whole(Slots.KIND_SUPPLY, key));
    }

    // ---- The step's ledger ----

    /// @dev See {IObjects-debit}.
    function debit(address from, uint256 key, uint256 amount) external step {
        Words.Journal memory journal = Words.open(1);
        if (!_spend(journal, from, key, amount)) return;
        Step.add(ObjectWords.asset(msg.sender, key), int256(amount));
        journal.close();
    }

    /// @dev See {IObjects-credit}.
    function credit(address to, uint256 key, uint256 amount) external step {
        if (amount == 0) return;
        ObjectWords.Found memory target = ObjectWords.find(msg.sender, to, key);
        target.increase(amount);
        Words.Journal memory journal = Words.open(1);
        ObjectWords.write(journal, target);
        Step.add(ObjectWords.asset(msg.sender, key), -int256(amount));
        journal.close();
    }

    /// @dev See {IObjects-take}.
    function take(address to, uint256 amount) external step {
        if (amount > AccountWordLibrary.BALANCE_MAX) revert IObjects.AmountTooLarge(to, 0);
        Step.add(uint160(msg.sender), -int256(amount));
        Words.Journal memory journal = Words.open(1);
        _pay(journal, to, amount);
        journal.close();
    }

    /// @dev See {IObjects-value}.
    function value() external view returns (uint256) {
        return Step.value(msg.sender);
    }

    /// @dev See {IObjects-pay}.
    function pay(uint256 key, address to, uint256 amount) external step {
        address payer = _addressOf(key);
        AccountWord word = ObjectWords.claimed(_word(uint160(payer)), uint160(payer), uint160(payer));
        uint256 balance = word.balance();
        if (amount > balance) revert IObjects.Insufficient(payer, 0, balance, amount);
        if (amount == 0 || to == payer) return;
        Words.Journal memory journal = Words.open(2);
        journal.write(uint160(payer), AccountWord.unwrap(word.withBalance(balance - amount)));
        _pay(journal, to, amount);
        journal.close();
    }

    /// @dev See {IObjects-balanceOf}.
    function balanceOf(address owner) external view returns (uint256) {
        _notInConstruction();
        return _readable(_word(uint160(owner)), uint160(owner), uint160(owner)).balance();
    }

    // ---- Data words ----

    /// @dev See {IObjects-sizeOf}.
    function sizeOf(address owner, uint256 key) external view returns (uint256) {
        return _size(_seen(owner, key).word);
    }

    /// @dev See {IObjects-load}.
    function load(address owner, uint256 key, uint256 index) external view returns (bytes32) {
        ObjectWords.Found memory object = _seen(owner, key);
        uint256 size = _size(object.word);
        if (index >= size) revert IObjects.OutOfBounds(index, size);
        return bytes32(Words.read(_data(object) + index));
    }

    /// @dev See {IObjects-loadAll}.
    function loadAll(address owner, uint256 key) external view returns (bytes32[] memory words) {
        ObjectWords.Found memory object = _seen(owner, key);
        words = new bytes32[](_size(object.word));
        if (words.length == 0) return words;
        uint256 base = _data(object);
        for (uint256 i; i < words.length; ++i) {
            words[i] = bytes32(Words.read(base + i));
        }
    }

    /// @dev See {IObjects-store}.
    function store(address owner, uint256 key, uint256 index, bytes32 word) external step {
        ObjectWords.Found memory object = ObjectWords.find(msg.sender, owner, key);
        AccountWord before = object.word;
        object.claim();
        uint256 size = object.word.size();
        if (index > size || index == Message.DATA_MAX) revert IObjects.OutOfBounds(index, size);
        if (index == size) object.word = object.word.withSize(uint16(size + 1));
        Words.Journal memory journal = Words.open(2);
        if (AccountWord.unwrap(object.word) != AccountWord.unwrap(before)) {
            ObjectWords.write(journal, object);
        }
        journal.write(_data(object) + index, uint256(word));
        journal.close();
    }

    /// @dev See {IObjects-shrink}.
    function shrink(address owner, uint256 key, uint256 size) external step {
        ObjectWords.Found memory object = ObjectWords.find(msg.sender, owner, key);
        object.claim();
        uint256 before = object.word.size();
        if (size > before) revert IObjects.OutOfBounds(size, before);
        // What is past the size is never read, and no leaf: nobody pays for zeros.
        Words.Journal memory journal = Words.open(1);
        object.word = object.word.withSize(uint16(size));
        ObjectWords.write(journal, object);
        journal.close();
    }

    /// @dev See {IObjects-pin}.
    function pin(address owner, uint256 key, bool pinned) external step {
        ObjectWords.Found memory object = ObjectWords.find(msg.sender, owner, key);
        object.claim();
        object.word = object.word.withPinned(pinned);
        Words.Journal memory journal = Words.open(1);
        ObjectWords.write(journal, object);
        journal.close();
    }

    // ---- Tallies ----

    /// @dev See {IObjects-tally}.
    function tally(uint256 key, int256 delta) external step {
        Words.Journal memory journal = Words.open(1);
        _addToPart(journal, Slots.KIND_TALLY, key, delta);
        journal.close();
    }

    /// @dev See {IObjects-tallyOf}.
    function tallyOf(uint256 key) external view returns (int256) {
        return _whole(Slots.KIND_TALLY, key);
    }

    // ---- Acting as an object ----

    /// @dev See {IObjects-callAs}. Apps alone are called, but in a simulation: any other contract might take the kernel's word for its own (P27).
    function callAs(uint256 key, address target, bytes calldata data) external step returns (bytes memory) {
        ObjectWords.Found memory actor = ObjectWords.find(msg.sender, address(0), key);
        if (actor.word.status() != STATUS_HERE) {
            actor.claim();
            Words.Journal memory journal = Words.open(1);
            ObjectWords.write(journal, actor);
            journal.close();
        }
        if (_word(uint160(target)).status() != STATUS_APP) revert IObjects.NotApp(target);
        (bool success, bytes memory result) = target.call(abi.encodePacked(data, address(uint160(actor.id))));
        if (!success) LowLevelCall.bubbleRevert(result);
        return result;
    }

    /// @dev See {IObjects-addressOf}.
    function addressOf(uint256 key) external view returns (address) {
        return _addressOf(key);
    }

    // ---- Place and time ----

    /// @dev See {IObjects-networkId}.
    function networkId() external view returns (uint64) {
        return NETWORK_ID;
    }

    /// @dev See {IObjects-deployer}.
    function deployer() external view returns (address) {
        return Step.deployer(msg.sender);
    }

    /// @dev See {IObjects-height}.
    function height() external view returns (uint64) {
        _notInConstruction();
        return KernelStorage.layout().checkpoint;
    }

    /// @dev An object of the caller's that may be read here.
    function _seen(address owner, uint256 key) private view returns (ObjectWords.Found memory object) {
        _notInConstruction();
        object = ObjectWords.find(msg.sender, owner, key);
        object.word = _readable(object.word, object.id, object.birthId());
    }

    /// @dev What lives here, or is not born yet where it would be: then all of it is its pocket.
    function _readable(AccountWord word, uint256 id, uint256 birth) private view returns (AccountWord) {
        if (word.status() == STATUS_HERE) return word;
        if (word.status() == STATUS_POCKET && ObjectWords.isBirthChain(birth)) return word;
        revert IKernel.Elsewhere(bytes32(id));
    }

    function _notInConstruction() private view {
        if (Lock.held() == Lock.CONSTRUCTION) revert IObjects.NoStep();
    }

    /// @dev Takes from a belonging; false where nothing is taken.
    function _spend(Words.Journal memory journal, address from, uint256 key, uint256 amount)
        private
        returns (bool)
    {
        ObjectWords.Found memory source = ObjectWords.find(msg.sender, from, key);
        source.claim();
        source.decrease(amount);
        if (amount == 0) return false;
        ObjectWords.write(journal, source);
        return true;
    }

    /// @dev ERA to an address; to an app: into the ledger, for that app to take.
    function _pay(Words.Journal memory journal, address to, uint256 amount) private {
        Step.setStale(true);
        AccountWord word = _word(uint160(to));
        if (word.status() == STATUS_APP) {
            Step.add(uint160(to), int256(amount));
            return;
        }
        uint256 balance = uint256(word.balance()) + amount;
        if (balance > AccountWordLibrary.BALANCE_MAX) revert IObjects.AmountTooLarge(to, 0);
        journal.write(uint160(to), AccountWord.unwrap(word.withBalance(balance)));
    }

    function _addToPart(Words.Journal memory journal, uint256 kind, uint256 key, int256 delta) private {
        uint256 slot = Slots.part(kind, KernelStorage.layout().generation, msg.sender, key);
        uint256 before = Words.read(slot);
        if (before == 0) emit Part(slot, kind, msg.sender, key);
        unchecked {
            // Two's complement: parts of single chains may be below zero, and only their sum counts.
            journal.write(slot, before + uint256(delta));
        }
    }

    function _whole(uint256 kind, uint256 key) private view returns (int256) {
        if (!Step.isSimulated()) revert IObjects.Scattered();
        return
            int256(
                Words.read(Slots.whole(Slots.part(kind, KernelStorage.layout().generation, msg.sender, key)))
            );
    }

    function _addressOf(uint256 key) private view returns (address) {
        return address(uint160(Slots.object(msg.sender, address(0), key)));
    }

    /// @dev The object's data words begin here; it is here, or read where it is born.
    function _data(ObjectWords.Found memory object) private pure returns (uint256) {
        return Slots.data(object.id, object.word.generation(), object.word.version());
    }

    /// @dev A pocket has none.
    function _size(AccountWord word) private pure returns (uint256) {
        return word.status() == STATUS_HERE ? word.size() : 0;
    }

    function _word(uint160 id) private view returns (AccountWord) {
        return Homes.at(id, KernelStorage.layout().generation);
    }
}
