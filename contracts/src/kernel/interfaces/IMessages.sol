// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Messages of apps
/// @notice A message is a call that an app makes later, at the home of an object, in a step of its own: the called app finds the sending app behind the
/// data, as it finds whoever calls (ERC-2771). It is handled exactly once: it ran, or all that it did was undone and what it carried went to the
/// refund account. Order holds within a lane (P8). Formats: docs/WIRE.md.
interface IMessages {
    struct Call {
        address to; // the app that is called; one that the chain of the sending step has (`NotApp`)
        address owner; // with `key`, the object of `to` at whose home it is called; zero: a shared one
        uint256 key;
        uint256 gas; // all that the call may use, its own messages included
        uint256 value; // ERA that came to the caller, out of the step's ledger; enters that of the call, for `take`
        uint256 assetKey; // of the caller's own asset (caller, assetKey):
        uint256 amount; // this much, out of the step's ledger; credited to the object's address before the call
        address refund; // account to which value and amount go where the call fails; with value no app, which has no ERA of its own
        bytes data; // at most 4,096 bytes
    }

    /// @notice Sends a message, in a step. The transaction is charged for the message's gas as for its own, times the factor of the lane (P11); where the
    /// object is here it is called at the end of the step instead, at the same price.
    function send(Call calldata call) external;

    /// @dev Thrown when a call would get more gas than one message may.
    error GasOutOfBounds(uint256 gas, uint256 max);
    error DataTooLong(uint256 length, uint256 max);
    /// @dev Thrown where ERA would be given back to an app: none of its own is ever taken from there again (P22).
    error RefundToApp(address app);
    /// @dev Thrown when the gas that a transaction, or a message, has left does not cover the messages that it sent.
    error MessagesUnpaid(uint256 gasUnits);
}
