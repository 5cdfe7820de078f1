// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev All that a chain holds for an account or another object, in one storage word (docs/WIRE.md, "Accounts: one word"):
///
/// 0–95 balance | 96–119 generation | 120–159 version | 160–167 status | here: 168–215 nonce, 216–255 since
///                                                                     | away: 168–231 chainId, 232–255 chainGeneration
///
/// An object of an app has `shape` in the place of the nonce: 168–183 number of data words, 184 pinned.
type AccountWord is uint256;

using AccountWordLibrary for AccountWord global;

/// @dev The word is money that waits for an account that is elsewhere, or not born yet.
uint8 constant STATUS_POCKET = 0;
/// @dev The account lives on this chain.
uint8 constant STATUS_HERE = 1;
/// @dev The account has left; the word is its forwarding note, and its pocket.
uint8 constant STATUS_AWAY = 2;
/// @dev The address is an app's, which is on every chain and has no account.
uint8 constant STATUS_APP = 3;

/// @dev Pure packing; every field is masked on the way in by its type.
library AccountWordLibrary {
    uint256 internal constant BALANCE_MAX = type(uint96).max;
    /// @dev Where words say whose they are, and where they have their status; and statuses as they stand there.
    uint256 internal constant GENERATION_MASK = 0xffffff << 96;
    uint256 internal constant HOME_MASK = 0xff0000000000ffffff << 96;
    uint256 internal constant HERE = uint256(STATUS_HERE) << 160;
    uint256 internal constant APP = uint256(STATUS_APP) << 160;
    /// @dev Of an object's shape, as many bits say something.
    uint256 internal constant SHAPE_BITS = 17;
    uint256 private constant SIZE_SHIFT = 168;
    uint256 private constant PINNED_SHIFT = 184;

    function pocket(uint24 generation_, uint96 balance_) internal pure returns (AccountWord) {
        return AccountWord.wrap(uint256(balance_) | uint256(generation_) << 96);
    }

    function here(uint24 generation_, uint40 version_, uint48 nonce_, uint40 since_, uint96 balance_)
        internal
        pure
        returns (AccountWord)
    {
        return AccountWord.wrap(
            uint256(balance_) | uint256(generation_) << 96 | uint256(version_) << 120 | uint256(STATUS_HERE)
                << 160 | uint256(nonce_) << 168 | uint256(since_) << 216
        );
    }

    /// @dev What a pocket becomes where it is born (P4).
    function born(AccountWord word, uint40 since_) internal pure returns (AccountWord) {
        return here(generation(word), 1, 0, since_, balance(word));
    }

    function away(
        uint24 generation_,
        uint40 version_,
        uint64 chainId_,
        uint24 chainGeneration_,
        uint96 balance_
    ) internal pure returns (AccountWord) {
        return AccountWord.wrap(
            uint256(balance_) | uint256(generation_) << 96 | uint256(version_) << 120 | uint256(STATUS_AWAY)
                << 160 | uint256(chainId_) << 168 | uint256(chainGeneration_) << 232
        );
    }

    function app(uint24 generation_, uint96 balance_) internal pure returns (AccountWord) {
        return AccountWord.wrap(uint256(balance_) | uint256(generation_) << 96 | uint256(STATUS_APP) << 160);
    }

    function balance(AccountWord word) internal pure returns (uint96) {
        return uint96(AccountWord.unwrap(word));
    }

    function generation(AccountWord word) internal pure returns (uint24) {
        return uint24(AccountWord.unwrap(word) >> 96);
    }

    function version(AccountWord word) internal pure returns (uint40) {
        return uint40(AccountWord.unwrap(word) >> 120);
    }

    function status(AccountWord word) internal pure returns (uint8) {
        return uint8(AccountWord.unwrap(word) >> 160);
    }

    function nonce(AccountWord word) internal pure returns (uint48) {
        return uint48(AccountWord.unwrap(word) >> 168);
    }

    /// @dev What an object that is here has in the place of a nonce.
    function shape(AccountWord word) internal pure returns (uint48) {
        return nonce(word);
    }

    /// @dev Number of data words of an object that is here.
    function size(AccountWord word) internal pure returns (uint16) {
        return uint16(AccountWord.unwrap(word) >> 168);
    }

    function isPinned(AccountWord word) internal pure returns (bool) {
        return AccountWord.unwrap(word) >> PINNED_SHIFT & 1 == 1;
    }

    function since(AccountWord word) internal pure returns (uint40) {
        return uint40(AccountWord.unwrap(word) >> 216);
    }

    function chainId(AccountWord word) internal pure returns (uint64) {
        return uint64(AccountWord.unwrap(word) >> 168);
    }

    function chainGeneration(AccountWord word) internal pure returns (uint24) {
        return uint24(AccountWord.unwrap(word) >> 232);
    }

    /// @dev The word as this generation sees it: what another one wrote is void (P1).
    function inGeneration(AccountWord word, uint24 generation_) internal pure returns (AccountWord) {
        return generation(word) == generation_ ? word : pocket(generation_, 0);
    }

    /// @dev The same word with another balance. The caller has bounded `balance_` by BALANCE_MAX.
    function withBalance(AccountWord word, uint256 balance_) internal pure returns (AccountWord) {
        return AccountWord.wrap(AccountWord.unwrap(word) & ~BALANCE_MAX | balance_);
    }

    function withSize(AccountWord word, uint16 size_) internal pure returns (AccountWord) {
        uint256 mask = uint256(type(uint16).max) << SIZE_SHIFT;
        return AccountWord.wrap(AccountWord.unwrap(word) & ~mask | uint256(size_) << SIZE_SHIFT);
    }

    function withPinned(AccountWord word, bool pinned) internal pure returns (AccountWord) {
        uint256 bit = 1 << PINNED_SHIFT;
        return AccountWord.wrap(pinned ? AccountWord.unwrap(word) | bit : AccountWord.unwrap(word) & ~bit);
    }
}
