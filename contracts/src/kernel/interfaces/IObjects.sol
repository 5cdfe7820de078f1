// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title What the kernel does for apps
/// @notice An app's state is objects, named (app, owner, key); the app is always the caller. `owner` zero: a shared object, whose
/// address is the low 20 bytes of its id; else a belonging of that owner. Everything here works inside a step only, and reverts with
/// `Elsewhere(id)` where an object that it needs is not on this chain. An app must not catch that (P18). Formats: docs/WIRE.md.
interface IObjects {
    // ---- Amounts: each belonging holds some of the asset (app, key) ----

    /// @notice What `owner` has here of the caller's asset `key`, pockets on this chain included. In an `eth_call`: in the whole network.
    function amountOf(address owner, uint256 key) external view returns (uint256);
    /// @notice Takes from `from`, whose belonging must be here, and gives to `to`, wherever that lives.
    function move(address from, address to, uint256 key, uint256 amount) external;
    function mint(address to, uint256 key, uint256 amount) external;
    function burn(address from, uint256 key, uint256 amount) external;
    /// @notice Minted less burnt, in the whole network. In an `eth_call` only: inside a step it reverts with `Scattered` (P31).
    function supplyOf(uint256 key) external view returns (uint256);

    // ---- The step's ledger: what has left one place and not arrived at another yet ----

    /// @notice From the belonging of `from` into the ledger.
    function debit(address from, uint256 key, uint256 amount) external;
    /// @notice Out of the ledger to `to`.
    function credit(address to, uint256 key, uint256 amount) external;
    /// @notice The ERA that came with the call, out of the ledger to `to`.
    function take(address to, uint256 amount) external;
    /// @notice What is left of the ERA that came to the caller.
    function value() external view returns (uint256);
    /// @notice ERA of the caller's shared object `key` to `to`.
    function pay(uint256 key, address to, uint256 amount) external;
    /// @notice ERA at an address that is here (an account's or an object's).
    function balanceOf(address owner) external view returns (uint256);

    // ---- Data words ----

    /// @notice Number of data words.
    function sizeOf(address owner, uint256 key) external view returns (uint256);
    function load(address owner, uint256 key, uint256 index) external view returns (bytes32);
    function loadAll(address owner, uint256 key) external view returns (bytes32[] memory);
    /// @notice Sets a word; `index` equal to the size adds one (at most 128).
    function store(address owner, uint256 key, uint256 index, bytes32 word) external;
    /// @notice Drops the last words.
    function shrink(address owner, uint256 key, uint256 size) external;
    /// @notice An app's wish that the network does not move the object for balance (P10).
    function pin(address owner, uint256 key, bool pinned) external;

    // ---- Tallies ----

    /// @notice Adds to the local part of a tally.
    function tally(uint256 key, int256 delta) external;
    /// @notice The sum of all parts, in an `eth_call` only (`Scattered`).
    function tallyOf(uint256 key) external view returns (int256);

    // ---- Acting as an object ----

    /// @notice Calls another app as the caller's shared object `key`: its address is appended as the sender (ERC-2771).
    function callAs(uint256 key, address target, bytes calldata data) external returns (bytes memory);
    function addressOf(uint256 key) external view returns (address);

    // ---- Place and time: the same on every chain ----

    function networkId() external view returns (uint64);
    /// @notice Who signed the deployment of the caller; zero outside its constructor and `init`.
    function deployer() external view returns (address);
    /// @notice Number of the newest checkpoint known here.
    function height() external view returns (uint64);

    /// @dev Thrown by `callAs` where the target is no app.
    error NotApp(address target);
    /// @dev Thrown outside a step, and by everything but `networkId` and `deployer` in a constructor.
    error NoStep();
    error Insufficient(address owner, uint256 key, uint256 amount, uint256 needed);
    error AmountTooLarge(address owner, uint256 key);
    error OutOfBounds(uint256 index, uint256 size);
    error Scattered();
    /// @dev Thrown at the end of a step whose ledger is not zero for so many assets.
    error Unbalanced(uint256 assets);
    error ValueNotTaken(uint256 amount);
}
