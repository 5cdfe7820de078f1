// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title A collection of pictures
/// @notice Anybody mints. A picture is data of the network: any node gives it out by its hash, wherever it is kept (docs/WIRE.md, "Data").
interface IPictures {
    /// @notice A token has its picture, for good: of one piece, or of several that the piece `hash` lists.
    event Sealed(uint256 indexed tokenId, bytes32 hash, uint256 pieces, string mimeType);

    /// @notice Mints a token whose picture is one piece of at most 24,576 bytes.
    /// @param mimeType As `image/png`, at most 31 bytes.
    function mint(uint256 tokenId, string calldata mimeType, bytes calldata picture) external;

    /// @notice Mints a token whose picture comes in several pieces.
    function begin(uint256 tokenId, string calldata mimeType) external;

    /// @notice Adds the next piece; by the token's owner. At most 124.
    function add(uint256 tokenId, bytes calldata piece) external;

    /// @notice The picture is whole from here on.
    function seal(uint256 tokenId) external;

    /// @notice Its hash, of how many pieces it is, and what it is; no pieces before it is sealed.
    function pictureOf(uint256 tokenId)
        external
        view
        returns (bytes32 hash, uint256 pieces, string memory mimeType);

    /// @notice Where a node is from which links in `tokenURI` lead to pictures: anyone's, for all have the same. By the collection's deployer; counts as a setting does.
    function setBase(string calldata base) external;

    function base() external view returns (string memory);

    error NotTokenOwner(address sender, uint256 tokenId);
    error NotDeployer(address sender);
    error AlreadySealed(uint256 tokenId);
    error NoPicture(uint256 tokenId);
    /// @dev A type has lower-case letters, digits and "+-./" alone.
    error InvalidMimeType(string mimeType);
}
