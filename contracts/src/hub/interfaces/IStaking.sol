// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Validator} from "../../kernel/types/Network.sol";

/// @title The stake of validators
/// @notice Validators bond their own ERA. The twenty with most hold the seats; the registry reads them into the next
/// configuration. Whoever signs two votes of one kind, height and round is slashed on anybody's proof.
interface IStaking {
    /// @dev What a vote's signature says, but for the network (docs/WIRE.md, "Heads, checkpoints, votes").
    struct Vote {
        uint8 kind; // 1 prevote, 2 precommit
        uint64 height;
        uint32 round;
        bytes32 value;
    }

    /// @dev Stake on its way out, slashable until it is withdrawn.
    struct Unbonding {
        uint96 amount;
        uint64 matureAt; // seconds
    }

    /// @dev Thrown when the amount is zero, or more than the signer has at stake.
    error StakingAmount(uint256 amount);
    /// @dev Thrown when the lists differ in length.
    error StakingLists(uint256 signers, uint256 amounts);
    /// @dev Thrown when a constructor argument is out of bounds.
    error StakingBounds();
    /// @dev Thrown when the signer has been slashed: its key does not validate again.
    error SignerJailed(address signer);
    /// @dev Thrown when the signer already waits for `UNBONDINGS_MAX` amounts.
    error TooManyUnbondings(address signer);
    /// @dev Thrown when nothing has matured.
    error NothingMature(address signer);
    /// @dev Thrown when the signer has less at stake than a seat asks, or than every holder of one.
    error NoSeat(address signer);
    /// @dev Thrown when two votes do not contradict each other: another kind, height or round, or the same value.
    error NoOffence();
    /// @dev Thrown when the two votes have different signers.
    error DifferentSigners(address first, address second);
    /// @dev Thrown when this offence was punished already.
    error AlreadySlashed(address signer, bytes32 offence);
    /// @dev Thrown when the signer has nothing at stake and nothing unbonding.
    error NothingAtStake(address signer);

    event Staked(address indexed signer, address indexed from, uint96 amount);
    event Unstaked(address indexed signer, uint96 amount, uint64 matureAt);
    event Withdrawn(address indexed signer, uint96 amount);
    event Seated(address indexed signer);
    event Unseated(address indexed signer);
    event Slashed(
        address indexed signer, address indexed reporter, bytes32 offence, uint96 burned, uint96 reward
    );

    /// @notice Bonds ERA of the caller to the caller's own key.
    function stake(uint96 amount) external;

    /// @notice Bonds ERA of the caller to `signer`, to whom it belongs from then on.
    function stakeFor(address signer, uint96 amount) external;

    /// @notice Many bonds in one transfer: how a network begins.
    function stakeForMany(address[] calldata signers, uint96[] calldata amounts) external;

    /// @notice Begins to take stake back. It can be withdrawn after the unbonding time.
    function unstake(uint96 amount) external;

    /// @notice Pays the caller all that has matured.
    function withdraw() external;

    /// @notice Gives `signer` a seat that is free or held by less stake. Anyone may call it; stake that grows is seated by itself.
    function claimSeat(address signer) external;

    /// @notice Punishes a signer of two different votes of one kind, height and round: a share of all that it has bonded or
    /// unbonding is burned, a smaller one goes to the caller. Once for each offence; the signer never sits again.
    function slash(
        Vote calldata first,
        bytes calldata firstSignature,
        Vote calldata second,
        bytes calldata secondSignature
    ) external returns (address signer);

    /// @notice The holders of seats, most stake first, equal stakes by address.
    function validators() external view returns (Validator[] memory);

    function stakeOf(address signer) external view returns (uint96);
    function unbondingsOf(address signer) external view returns (Unbonding[] memory);
    function isJailed(address signer) external view returns (bool);
    function isSeated(address signer) external view returns (bool);

    /// @notice What a vote's signature is over.
    function voteDigest(Vote calldata vote) external view returns (bytes32);

    /// @notice The least that holds a seat, in wei of ERA.
    function minimum() external view returns (uint96);
    /// @notice How long stake stays slashable after `unstake`, in seconds.
    function unbonding() external view returns (uint32);
    function networkId() external view returns (uint64);
}
