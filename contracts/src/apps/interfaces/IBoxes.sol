// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Boxes that get letters from anywhere, and that people visit
/// @notice Each box is a shared object of its own. A letter is a message: it is kept where its box is, whoever sends it from wherever, and nobody waits for
/// it. A visit is a step: it needs all its boxes in one place. The smallest app that does both.
interface IBoxes {
    /// @notice What a box has got: letters, the sum of their numbers, and visits.
    struct Content {
        uint256 letters;
        uint256 sum;
        uint256 visits;
    }

    /// @notice `box` keeps the letter `number`; it is the `count`-th.
    event Kept(uint256 indexed box, uint256 number, uint256 count);

    /// @notice A letter without a number, which the last of its boxes does not keep.
    error Unreadable();
    /// @notice A letter to nobody.
    error NoRoute();

    /// @notice Sends a letter along the boxes of `route`, each of which keeps it; the last has all the ERA that came with the call. It comes back to the sender
    /// from where it is not kept.
    /// @param gas For each box.
    function post(uint256[] calldata route, uint256 number, uint256 gas) external;

    /// @notice What becomes of a letter at the first box of `route`; for the app's own messages.
    function keep(uint256[] calldata route, uint256 number, uint256 gas, address refund) external;

    /// @notice Visits all of them at once.
    function visit(uint256[] calldata boxes) external;

    /// @notice Has a box stay where it is, so that others come to it, or go where it is needed.
    function pin(uint256 box, bool pinned) external;

    /// @notice All zero where nothing has ever come.
    function contentOf(uint256 box) external view returns (Content memory);

    /// @notice The account of a box, which holds what its letters brought.
    function accountOf(uint256 box) external view returns (address);
}
