// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {ERC721Utils} from "@openzeppelin/contracts/token/ERC721/utils/ERC721Utils.sol";
import {ShortString, ShortStrings} from "@openzeppelin/contracts/utils/ShortStrings.sol";
import {ERC165, IERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";
import {App} from "./App.sol";

/// @title A collection of tokens that are no two alike (ERC-721)
/// @dev Each token is a shared object (collection, id), so those of a collection are on many chains and nobody waits for another one's: word 0 is its owner, word 1 who else
/// may move it; contracts that derive from this have the words behind (P31). How many an owner has is a tally, which commutes and so is no meeting place: for reads only.
/// Who may move all of an owner's tokens stands in belongings of the owner, one for each operator.
abstract contract NFT is App, ERC165, IERC721, IERC721Metadata, IERC721Errors {
    using ShortStrings for *;

    uint256 private constant OWNER_AT = 0;
    uint256 private constant APPROVED_AT = 1;
    /// @dev Where the words of contracts that derive from this begin.
    uint256 internal constant OWN_WORDS = 2;

    ShortString private immutable _name;
    ShortString private immutable _symbol;

    /// @param name_ At most 31 bytes, as `symbol_`.
    constructor(string memory name_, string memory symbol_) {
        (_name, _symbol) = (name_.toShortString(), symbol_.toShortString());
    }

    // ---- Reads ----

    function supportsInterface(bytes4 id) public view virtual override(ERC165, IERC165) returns (bool) {
        return id == type(IERC721).interfaceId || id == type(IERC721Metadata).interfaceId
            || super.supportsInterface(id);
    }

    function name() public view virtual returns (string memory) {
        return _name.toString();
    }

    function symbol() public view virtual returns (string memory) {
        return _symbol.toString();
    }

    /// @notice In the whole network. Within a transaction it reverts with `Scattered`.
    function balanceOf(address owner) public view virtual returns (uint256) {
        if (owner == address(0)) revert ERC721InvalidOwner(address(0));
        return uint256(KERNEL.tallyOf(uint160(owner)));
    }

    function ownerOf(uint256 tokenId) public view virtual returns (address) {
        return _requireOwned(tokenId);
    }

    function getApproved(uint256 tokenId) public view virtual returns (address) {
        _requireOwned(tokenId);
        return _addressAt(tokenId, APPROVED_AT);
    }

    function isApprovedForAll(address owner, address operator) public view virtual returns (bool) {
        return
            belonging(owner, uint160(operator)).size() != 0
                && belonging(owner, uint160(operator)).word(0) != 0;
    }

    // ---- Transactions ----

    function approve(address to, uint256 tokenId) public virtual {
        address owner = _requireOwned(tokenId);
        address sender = _msgSender();
        if (sender != owner && !isApprovedForAll(owner, sender)) revert ERC721InvalidApprover(sender);
        shared(tokenId).setWord(APPROVED_AT, bytes32(uint256(uint160(to))));
        emit Approval(owner, to, tokenId);
    }

    function setApprovalForAll(address operator, bool approved) public virtual {
        if (operator == address(0)) revert ERC721InvalidOperator(operator);
        address owner = _msgSender();
        belonging(owner, uint160(operator)).setWord(0, bytes32(uint256(approved ? 1 : 0)));
        emit ApprovalForAll(owner, operator, approved);
    }

    function transferFrom(address from, address to, uint256 tokenId) public virtual {
        if (to == address(0)) revert ERC721InvalidReceiver(address(0));
        address owner = _requireOwned(tokenId);
        _checkAuthorized(owner, _msgSender(), tokenId);
        if (owner != from) revert ERC721IncorrectOwner(from, tokenId, owner);
        _update(to, tokenId, owner);
    }

    function safeTransferFrom(address from, address to, uint256 tokenId) public virtual {
        safeTransferFrom(from, to, tokenId, "");
    }

    function safeTransferFrom(address from, address to, uint256 tokenId, bytes memory data) public virtual {
        transferFrom(from, to, tokenId);
        ERC721Utils.checkOnERC721Received(_msgSender(), from, to, tokenId, data);
    }

    // ---- For contracts that derive from this ----

    /// @dev Zero where there is none.
    function _ownerOf(uint256 tokenId) internal view virtual returns (address) {
        return shared(tokenId).size() == 0 ? address(0) : _addressAt(tokenId, OWNER_AT);
    }

    function _requireOwned(uint256 tokenId) internal view returns (address owner) {
        owner = _ownerOf(tokenId);
        if (owner == address(0)) revert ERC721NonexistentToken(tokenId);
    }

    /// @dev The owner, who else may move the token, and who may move all that the owner has: looked at in this order, so that nothing of the owner's is needed for the first two.
    function _checkAuthorized(address owner, address spender, uint256 tokenId) internal view virtual {
        if (spender == owner || spender == _addressAt(tokenId, APPROVED_AT)) return;
        if (!isApprovedForAll(owner, spender)) revert ERC721InsufficientApproval(spender, tokenId);
    }

    function _mint(address to, uint256 tokenId) internal {
        if (to == address(0)) revert ERC721InvalidReceiver(address(0));
        if (_ownerOf(tokenId) != address(0)) revert ERC721InvalidSender(address(0));
        _update(to, tokenId, address(0));
    }

    /// @dev The words of contracts that derive from this go with it.
    function _burn(uint256 tokenId) internal {
        _update(address(0), tokenId, _requireOwned(tokenId));
    }

    /// @dev Every mint, transfer and burn. `from`: the owner so far, zero of a mint; `to`: zero of a burn.
    function _update(address to, uint256 tokenId, address from) internal virtual {
        if (from != address(0)) KERNEL.tally(uint160(from), -1);
        if (to == address(0)) {
            shared(tokenId).truncate(0);
        } else {
            KERNEL.tally(uint160(to), 1);
            shared(tokenId).setWord(OWNER_AT, bytes32(uint256(uint160(to))));
            // The second word, from the mint on; nobody's approval outlives an owner.
            if (from == address(0) || _addressAt(tokenId, APPROVED_AT) != address(0)) {
                shared(tokenId).setWord(APPROVED_AT, 0);
            }
        }
        emit Transfer(from, to, tokenId);
    }

    function _addressAt(uint256 tokenId, uint256 place) private view returns (address) {
        return address(uint160(uint256(shared(tokenId).word(place))));
    }
}
