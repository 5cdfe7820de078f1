// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {ShortString, ShortStrings} from "@openzeppelin/contracts/utils/ShortStrings.sol";
import {IObjects} from "../kernel/interfaces/IObjects.sol";
import {AppEIP712} from "./AppEIP712.sol";
import {IToken} from "./interfaces/IToken.sol";
import {Allowances} from "./libraries/Allowances.sol";

/// @title Token
/// @notice A token whose whole supply is minted to one holder, once. Contracts that derive from it may mint and burn by rules of their own.
/// @dev The balance of an owner is the amount of the belonging (token, owner, 0); its words are the permit nonce, then the allowances that the owner gave
/// (Allowances.sol). So all that an owner can be asked for is in one place, and `transferFrom` runs there (P31).
contract Token is AppEIP712, IToken {
    using Allowances for bytes32[];
    using ShortStrings for *;

    /// @dev Key of the asset, and of the belongings that hold it.
    uint256 private constant ASSET = 0;
    uint256 private constant NONCE_AT = 0;
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    ShortString private immutable _symbol;
    uint8 private immutable _decimals;
    address private immutable _initialHolder;
    uint256 private immutable _initialSupply;

    /// @param name_ At most 31 bytes, as `symbol_`.
    constructor(
        string memory name_,
        string memory symbol_,
        uint8 decimals_,
        address initialHolder,
        uint256 initialSupply
    ) AppEIP712(name_, "1") {
        if (initialSupply != 0 && initialHolder == address(0)) {
            revert ERC20InvalidReceiver(address(0));
        }
        _symbol = symbol_.toShortString();
        (_decimals, _initialHolder, _initialSupply) = (decimals_, initialHolder, initialSupply);
    }

    function _init() internal virtual override {
        if (_initialSupply != 0) _mint(_initialHolder, _initialSupply);
    }

    // ---- ERC-20 ----

    function name() public view virtual returns (string memory) {
        return _domainNameOf();
    }

    function symbol() public view virtual returns (string memory) {
        return _symbol.toString();
    }

    function decimals() public view virtual returns (uint8) {
        return _decimals;
    }

    /// @notice In the whole network. Within a transaction it reverts with `Scattered`.
    function totalSupply() public view virtual returns (uint256) {
        return KERNEL.supplyOf(ASSET);
    }

    function balanceOf(address owner) public view virtual returns (uint256) {
        return KERNEL.amountOf(owner, ASSET);
    }

    function allowance(address owner, address spender) public view virtual returns (uint256) {
        return KERNEL.loadAll(owner, ASSET).valueFor(spender);
    }

    function transfer(address to, uint256 value) public virtual returns (bool) {
        _transfer(_msgSender(), to, value);
        return true;
    }

    function approve(address spender, uint256 value) public virtual returns (bool) {
        _approve(_msgSender(), spender, value);
        return true;
    }

    function transferFrom(address from, address to, uint256 value) public virtual returns (bool) {
        _spendAllowance(from, _msgSender(), value);
        _transfer(from, to, value);
        return true;
    }

    // ---- ERC-2612 ----

    /// @inheritdoc IERC20Permit
    function permit(
        address owner,
        address spender,
        uint256 value,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) public virtual {
        if (time() > deadline) revert ERC2612ExpiredSignature(deadline);
        bytes32[] memory words = KERNEL.loadAll(owner, ASSET);
        uint256 nonce = _nonceIn(words);
        bytes32 hash = keccak256(abi.encode(PERMIT, owner, spender, value, nonce, deadline));
        address signer = ECDSA.recover(_hashTypedDataV4(hash), v, r, s);
        if (signer != owner) revert ERC2612InvalidSigner(signer, owner);
        unchecked {
            // One more for each permit that was signed.
            KERNEL.store(owner, ASSET, NONCE_AT, bytes32(nonce + 1));
        }
        if (words.length == 0) words = new bytes32[](1);
        _setAllowance(words, owner, spender, value);
    }

    /// @inheritdoc IERC20Permit
    function nonces(address owner) public view virtual returns (uint256) {
        return _nonceIn(KERNEL.loadAll(owner, ASSET));
    }

    /// @inheritdoc IERC20Permit
    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() external view virtual returns (bytes32) {
        return _domainSeparatorV4();
    }

    // ---- For contracts that derive ----

    function _transfer(address from, address to, uint256 value) internal {
        if (from == address(0)) revert ERC20InvalidSender(address(0));
        if (to == address(0)) revert ERC20InvalidReceiver(address(0));
        _update(from, to, value);
    }

    function _mint(address to, uint256 value) internal {
        if (to == address(0)) revert ERC20InvalidReceiver(address(0));
        _update(address(0), to, value);
    }

    function _burn(address from, uint256 value) internal {
        if (from == address(0)) revert ERC20InvalidSender(address(0));
        _update(from, address(0), value);
    }

    /// @dev All that changes balances; from zero it mints, to zero it burns. The kernel does the whole in one call.
    function _update(address from, address to, uint256 value) internal virtual {
        if (from == address(0)) {
            KERNEL.mint(to, ASSET, value);
        } else if (to == address(0)) {
            try KERNEL.burn(from, ASSET, value) {}
            catch (bytes memory reason) {
                _rethrow(reason);
            }
        } else {
            _move(from, to, value);
        }
        emit Transfer(from, to, value);
    }

    /// @dev As `KERNEL.move` would, without asking whether the kernel has code: it is what most transactions of most tokens do.
    function _move(address from, address to, uint256 value) private {
        (address kernel, bytes4 selector, bool success) = (address(KERNEL), IObjects.move.selector, false);
        // Writes beyond the free memory pointer, where nothing is kept: selector and four words.
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), shr(96, shl(96, from)))
            mstore(add(m, 0x24), shr(96, shl(96, to)))
            mstore(add(m, 0x44), ASSET)
            mstore(add(m, 0x64), value)
            success := call(gas(), kernel, 0, m, 0x84, 0, 0)
        }
        if (success) return;
        _rethrow(LowLevelCall.returnData());
    }

    function _approve(address owner, address spender, uint256 value) internal virtual {
        if (owner == address(0)) revert ERC20InvalidApprover(address(0));
        bytes32[] memory words = KERNEL.loadAll(owner, ASSET);
        if (words.length == 0 && value != 0) {
            words = new bytes32[](1);
            KERNEL.store(owner, ASSET, NONCE_AT, bytes32(0));
        }
        _setAllowance(words, owner, spender, value);
    }

    function _spendAllowance(address owner, address spender, uint256 value) internal virtual {
        if (owner == address(0)) revert ERC20InvalidApprover(address(0));
        bytes32[] memory words = KERNEL.loadAll(owner, ASSET);
        uint256 index = words.find(spender);
        uint256 current = words.valueAt(index);
        if (current == type(uint256).max) return;
        if (current < value) revert ERC20InsufficientAllowance(spender, current, value);
        if (value == 0) return;
        unchecked {
            // current >= value.
            _write(words, index, owner, spender, current - value);
        }
    }

    // ---- Inside ----

    /// @dev `words` are what the belonging holds, with a nonce at least unless `value` is zero.
    function _setAllowance(bytes32[] memory words, address owner, address spender, uint256 value) private {
        if (spender == address(0)) revert ERC20InvalidSpender(address(0));
        _write(words, words.find(spender), owner, spender, value);
        emit Approval(owner, spender, value);
    }

    /// @dev Sets the allowance that stands at `index`; at the end, if there is none yet. The last one takes the place of one that ends.
    function _write(bytes32[] memory words, uint256 index, address owner, address spender, uint256 value)
        private
    {
        uint256 count = words.length;
        if (value != 0) {
            if (!Allowances.fits(value)) revert AllowanceTooLarge(value);
            if (index > Allowances.COUNT_MAX) revert TooManyAllowances(owner);
            bytes32 word = Allowances.pack(spender, value);
            if (index == count || words[index] != word) KERNEL.store(owner, ASSET, index, word);
        } else if (index < count) {
            uint256 last = count - 1;
            if (index != last) KERNEL.store(owner, ASSET, index, words[last]);
            KERNEL.shrink(owner, ASSET, last);
        }
    }

    function _nonceIn(bytes32[] memory words) private pure returns (uint256) {
        return words.length == 0 ? 0 : uint256(words[NONCE_AT]);
    }

    /// @dev What the kernel refused, in ERC-6093's words if it is a balance, else as it is: above all `Elsewhere`, which is no failure (P18).
    function _rethrow(bytes memory reason) private pure {
        if (bytes4(reason) == IObjects.Insufficient.selector) {
            (address owner, uint256 balance, uint256 needed) = _insufficient(reason);
            revert ERC20InsufficientBalance(owner, balance, needed);
        }
        LowLevelCall.bubbleRevert(reason);
    }

    function _insufficient(bytes memory reason)
        private
        pure
        returns (address owner, uint256 amount, uint256 needed)
    {
        // Reads Insufficient(owner, key, amount, needed), which is the kernel's own encoding: 4 + 4 * 32 bytes after the length.
        assembly ("memory-safe") {
            owner := mload(add(reason, 0x24))
            amount := mload(add(reason, 0x64))
            needed := mload(add(reason, 0x84))
        }
    }
}
