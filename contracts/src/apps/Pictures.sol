// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {ShortString, ShortStrings} from "@openzeppelin/contracts/utils/ShortStrings.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {IPictures} from "./interfaces/IPictures.sol";
import {Files} from "./libraries/Files.sol";
import {NFT} from "./NFT.sol";
import {Shared} from "./Objects.sol";

/// @title Pictures
/// @notice See IPictures. A token's words: the owner and who else may move it (NFT), what its picture is called, its hash and how many pieces it has; then, until it is whole, the
/// hashes of these.
contract Pictures is NFT, IPictures {
    using Files for Shared;
    using ShortStrings for *;
    using Strings for uint256;

    uint256 private constant TYPE_AT = OWN_WORDS;
    uint256 private constant HASH_AT = OWN_WORDS + 1;
    uint256 private constant PIECES_AT = OWN_WORDS + 2;
    uint256 private constant WORDS = OWN_WORDS + 3;
    bytes32 private constant BASE = "base";

    ShortString private immutable _firstBase;
    address private immutable _deployer = KERNEL.deployer();

    /// @param base_ As `https://node.example`, at most 31 bytes.
    constructor(string memory name_, string memory symbol_, string memory base_) NFT(name_, symbol_) {
        _firstBase = base_.toShortString();
    }

    // ---- Minting ----

    function mint(uint256 tokenId, string calldata mimeType, bytes calldata picture) external {
        begin(tokenId, mimeType);
        shared(tokenId).add(picture);
        _seal(tokenId);
    }

    function begin(uint256 tokenId, string calldata mimeType) public {
        _checkType(mimeType);
        _mint(_msgSender(), tokenId);
        Shared memory token = shared(tokenId);
        token.setWord(TYPE_AT, ShortString.unwrap(mimeType.toShortString()));
        token.setWord(HASH_AT, 0);
        token.setWord(PIECES_AT, 0);
    }

    function add(uint256 tokenId, bytes calldata piece) external {
        _checkOpen(tokenId);
        shared(tokenId).add(piece);
    }

    function seal(uint256 tokenId) external {
        _checkOpen(tokenId);
        _seal(tokenId);
    }

    function setBase(string calldata base_) external {
        if (_msgSender() != _deployer) revert NotDeployer(_msgSender());
        setSetting(BASE, ShortString.unwrap(base_.toShortString()));
    }

    // ---- Reads ----

    function pictureOf(uint256 tokenId)
        public
        view
        returns (bytes32 hash, uint256 pieces, string memory mimeType)
    {
        _requireOwned(tokenId);
        bytes32[] memory words = shared(tokenId).words();
        return (words[HASH_AT], uint256(words[PIECES_AT]), ShortString.wrap(words[TYPE_AT]).toString());
    }

    function base() public view returns (string memory) {
        return ShortString.wrap(setting(BASE, ShortString.unwrap(_firstBase))).toString();
    }

    /// @notice JSON in the URI itself; its image is a link to a node, or left out before the picture is whole.
    function tokenURI(uint256 tokenId) external view returns (string memory) {
        (bytes32 hash, uint256 pieces, string memory mimeType) = pictureOf(tokenId);
        string memory title = Strings.escapeJSON(string.concat(name(), " #", tokenId.toString()));
        string memory image;
        if (pieces != 0) {
            string memory link =
                string.concat(base(), "/data/", uint256(hash).toHexString(32), "?type=", _escaped(mimeType));
            image = string.concat(',"image":"', Strings.escapeJSON(link), pieces > 1 ? '&file"' : '"');
        }
        bytes memory json = bytes(string.concat('{"name":"', title, '"', image, "}"));
        return string.concat("data:application/json;base64,", Base64.encode(json));
    }

    function _seal(uint256 tokenId) private {
        Shared memory token = shared(tokenId);
        (bytes32 hash, uint256 pieces) = token.seal(WORDS);
        if (pieces == 0) revert NoPicture(tokenId);
        token.setWord(HASH_AT, hash);
        token.setWord(PIECES_AT, bytes32(pieces));
        (,, string memory mimeType) = pictureOf(tokenId);
        emit Sealed(tokenId, hash, pieces, mimeType);
    }

    /// @dev Who owns a token may add to its picture until it is whole.
    function _checkOpen(uint256 tokenId) private view {
        if (_requireOwned(tokenId) != _msgSender()) revert NotTokenOwner(_msgSender(), tokenId);
        if (shared(tokenId).word(PIECES_AT) != 0) revert AlreadySealed(tokenId);
    }

    /// @dev What stands in a link and in JSON as it is.
    function _checkType(string calldata mimeType) private pure {
        bytes calldata text = bytes(mimeType);
        bool valid = text.length != 0;
        for (uint256 i; i < text.length && valid; ++i) {
            bytes1 c = text[i];
            valid = (c >= "a" && c <= "z") || (c >= "+" && c <= "9" && c != ",");
        }
        if (!valid) revert InvalidMimeType(mimeType);
    }

    /// @dev A plus means a space in a query.
    function _escaped(string memory mimeType) private pure returns (string memory result) {
        bytes memory text = bytes(mimeType);
        for (uint256 i; i < text.length; ++i) {
            result = string.concat(result, text[i] == "+" ? "%2B" : string(abi.encodePacked(text[i])));
        }
    }
}
