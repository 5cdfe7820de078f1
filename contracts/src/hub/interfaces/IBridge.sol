// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title The bridge of ERA
/// @notice Holds on the hub exactly the ERA that the network holds: accounts, pockets, treasuries and what is in flight (I3).
interface IBridge {
    /// @dev Thrown when the amount is zero or does not fit a home word (96 bits).
    error BridgeAmount(uint256 amount);
    /// @dev Thrown when money would go where nobody could spend it: the zero address, the bridge, the kernel.
    error BridgeReceiver(address receiver);
    /// @dev Thrown when the lists differ in length, are empty or longer than `DEPOSITS_MAX`.
    error BridgeLists(uint256 receivers, uint256 amounts);
    /// @dev Thrown when another account than the kernel releases.
    error NotKernel(address caller);
    /// @dev Thrown when more would be released than is locked: the network holds more than it was given.
    error ExceedsLocked(uint256 amount, uint256 locked);

    /// @notice `amount` wei of ERA of `from` went to `to` on the network.
    event Deposited(address indexed from, address indexed to, uint96 amount);
    /// @notice `amount` wei of ERA came back from the network to `owner`.
    event Released(address indexed owner, uint96 amount);

    /// @notice Moves the caller's ERA to the account `to` on the network. Needs an allowance.
    function deposit(address to, uint256 amount) external;

    /// @notice Many deposits of the caller in one transfer.
    function depositMany(address[] calldata to, uint256[] calldata amounts) external;

    /// @notice A deposit whose allowance is an ERC-2612 signature of the caller. A permit that somebody used already does not stand
    /// in the way where the allowance suffices.
    function depositWithPermit(address to, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external;

    /// @notice Pays out what `owner` withdrew from the network. By the kernel alone, which parks what reverts.
    function release(address owner, uint96 amount) external;

    /// @notice Wei of ERA on the network. ERA that was merely sent to this address is not in it.
    function locked() external view returns (uint256);
}
