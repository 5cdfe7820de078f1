// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IObjects} from "../kernel/interfaces/IObjects.sol";

/// @dev What an app keeps for one owner under one key: an amount of the app's asset `key`, and up to 128 words.
struct Belonging {
    IObjects kernel;
    address owner;
    uint256 key;
}

/// @dev What an app keeps under one key for all: up to 128 words, and an account of its own, which owns ERA and belongings in any app.
struct Shared {
    IObjects kernel;
    uint256 key;
}

using BelongingLibrary for Belonging global;
using SharedLibrary for Shared global;

/// @dev Thin names for calls of the kernel: one call each.
library BelongingLibrary {
    function amount(Belonging memory self) internal view returns (uint256) {
        return self.kernel.amountOf(self.owner, self.key);
    }

    function move(Belonging memory self, address to, uint256 value) internal {
        self.kernel.move(self.owner, to, self.key, value);
    }

    function mint(Belonging memory self, uint256 value) internal {
        self.kernel.mint(self.owner, self.key, value);
    }

    function burn(Belonging memory self, uint256 value) internal {
        self.kernel.burn(self.owner, self.key, value);
    }

    /// @dev Into the step's ledger, from which `credit` must take it within the same step.
    function debit(Belonging memory self, uint256 value) internal {
        self.kernel.debit(self.owner, self.key, value);
    }

    function credit(Belonging memory self, uint256 value) internal {
        self.kernel.credit(self.owner, self.key, value);
    }

    /// @dev Number of words.
    function size(Belonging memory self) internal view returns (uint256) {
        return self.kernel.sizeOf(self.owner, self.key);
    }

    /// @dev All words; cheaper than one by one from the second on.
    function words(Belonging memory self) internal view returns (bytes32[] memory) {
        return self.kernel.loadAll(self.owner, self.key);
    }

    function word(Belonging memory self, uint256 index) internal view returns (bytes32) {
        return self.kernel.load(self.owner, self.key, index);
    }

    /// @dev Sets a word; `index` equal to the size adds one.
    function setWord(Belonging memory self, uint256 index, bytes32 value) internal {
        self.kernel.store(self.owner, self.key, index, value);
    }

    /// @dev Keeps the first `count` words.
    function truncate(Belonging memory self, uint256 count) internal {
        self.kernel.shrink(self.owner, self.key, count);
    }

    function pin(Belonging memory self, bool pinned) internal {
        self.kernel.pin(self.owner, self.key, pinned);
    }
}

/// @dev The same for shared objects, and what they do as accounts.
library SharedLibrary {
    /// @dev ERA of the object's account.
    function balance(Shared memory self) internal view returns (uint256) {
        return self.kernel.balanceOf(account(self));
    }

    /// @dev Takes ERA that came with the call.
    function take(Shared memory self, uint256 value) internal {
        self.kernel.take(account(self), value);
    }

    function pay(Shared memory self, address to, uint256 value) internal {
        self.kernel.pay(self.key, to, value);
    }

    /// @dev Calls another app as the object's account.
    function callAs(Shared memory self, address target, bytes memory data) internal returns (bytes memory) {
        return self.kernel.callAs(self.key, target, data);
    }

    /// @dev Number of words.
    function size(Shared memory self) internal view returns (uint256) {
        return self.kernel.sizeOf(address(0), self.key);
    }

    /// @dev All words; cheaper than one by one from the second on.
    function words(Shared memory self) internal view returns (bytes32[] memory) {
        return self.kernel.loadAll(address(0), self.key);
    }

    function word(Shared memory self, uint256 index) internal view returns (bytes32) {
        return self.kernel.load(address(0), self.key, index);
    }

    /// @dev Sets a word; `index` equal to the size adds one.
    function setWord(Shared memory self, uint256 index, bytes32 value) internal {
        self.kernel.store(address(0), self.key, index, value);
    }

    /// @dev Keeps the first `count` words.
    function truncate(Shared memory self, uint256 count) internal {
        self.kernel.shrink(address(0), self.key, count);
    }

    function pin(Shared memory self, bool pinned) internal {
        self.kernel.pin(address(0), self.key, pinned);
    }

    /// @dev Address of the object's account: the low 20 bytes of its id (docs/WIRE.md). Worked out here, for a call costs more.
    function account(Shared memory self) internal view returns (address) {
        return
            address(uint160(uint256(keccak256(abi.encode(uint256(16), address(this), address(0), self.key)))));
    }
}
