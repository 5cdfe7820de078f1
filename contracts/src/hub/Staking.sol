// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Burnable} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Burnable.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Validator} from "../kernel/types/Network.sol";
import {IStaking} from "./interfaces/IStaking.sol";

/// @title The stake of validators. See {IStaking}.
contract Staking is IStaking {
    using SafeERC20 for IERC20;

    /// @notice Seats: what kernels verify with ECDSA in one transaction.
    uint256 public constant SEATS_MAX = 20;
    /// @notice Amounts of one signer that unbond at the same time.
    uint256 public constant UNBONDINGS_MAX = 16;
    /// @notice What an offence costs, in basis points of all that is slashable: this much is burned …
    uint256 public constant BURN_SHARE = 4_500;
    /// @notice … and this much goes to the reporter. Far less than is burned, so that reporting oneself saves little.
    uint256 public constant REWARD_SHARE = 500;

    uint256 private constant BASIS_POINTS = 10_000;
    bytes32 private constant VOTE_DOMAIN = keccak256("MetaLayer vote");

    /// @dev What one key has; in one word.
    struct Account {
        uint96 stake;
        bool jailed;
        uint8 seat; // place in `_seats` plus one; 0: none
    }

    ERC20Burnable public immutable era;
    /// @inheritdoc IStaking
    uint64 public immutable networkId;
    /// @inheritdoc IStaking
    uint96 public immutable minimum;
    /// @inheritdoc IStaking
    uint32 public immutable unbonding;

    mapping(address signer => Account) private _accounts;
    mapping(address signer => Unbonding[]) private _unbondings;
    mapping(bytes32 offence => bool) private _punished;
    address[] private _seats;

    constructor(ERC20Burnable era_, uint64 networkId_, uint96 minimum_, uint32 unbonding_) {
        if (minimum_ == 0 || unbonding_ == 0 || networkId_ == 0) revert StakingBounds();
        era = era_;
        networkId = networkId_;
        minimum = minimum_;
        unbonding = unbonding_;
    }

    /// @inheritdoc IStaking
    function stake(uint96 amount) external {
        _stake(msg.sender, amount);
        IERC20(era).safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IStaking
    function stakeFor(address signer, uint96 amount) external {
        _stake(signer, amount);
        IERC20(era).safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IStaking
    function stakeForMany(address[] calldata signers, uint96[] calldata amounts) external {
        if (signers.length != amounts.length) revert StakingLists(signers.length, amounts.length);
        uint256 total = 0;
        for (uint256 i = 0; i < signers.length; ++i) {
            _stake(signers[i], amounts[i]);
            total += amounts[i];
        }
        IERC20(era).safeTransferFrom(msg.sender, address(this), total);
    }

    /// @inheritdoc IStaking
    function unstake(uint96 amount) external {
        Account storage account = _accounts[msg.sender];
        if (amount == 0 || amount > account.stake) revert StakingAmount(amount);
        Unbonding[] storage queue = _unbondings[msg.sender];
        if (queue.length == UNBONDINGS_MAX) revert TooManyUnbondings(msg.sender);
        // Not more than the stake by the check above.
        unchecked {
            account.stake -= amount;
        }
        uint64 matureAt = uint64(block.timestamp) + unbonding;
        queue.push(Unbonding(amount, matureAt));
        emit Unstaked(msg.sender, amount, matureAt);
        if (account.stake < minimum) _unseat(msg.sender);
    }

    /// @inheritdoc IStaking
    function withdraw() external {
        Unbonding[] storage queue = _unbondings[msg.sender];
        uint96 total = 0;
        for (uint256 i = queue.length; i > 0; --i) {
            Unbonding memory item = queue[i - 1];
            if (item.matureAt > block.timestamp) continue;
            total += item.amount;
            queue[i - 1] = queue[queue.length - 1];
            queue.pop();
        }
        if (total == 0) revert NothingMature(msg.sender);
        emit Withdrawn(msg.sender, total);
        IERC20(era).safeTransfer(msg.sender, total);
    }

    /// @inheritdoc IStaking
    function claimSeat(address signer) external {
        if (!_seat(signer)) revert NoSeat(signer);
    }

    /// @inheritdoc IStaking
    function slash(
        Vote calldata first,
        bytes calldata firstSignature,
        Vote calldata second,
        bytes calldata secondSignature
    ) external returns (address signer) {
        if (
            first.kind != second.kind || first.height != second.height || first.round != second.round
                || first.value == second.value
        ) revert NoOffence();
        signer = ECDSA.recover(voteDigest(first), firstSignature);
        address other = ECDSA.recover(voteDigest(second), secondSignature);
        if (signer != other) revert DifferentSigners(signer, other);
        bytes32 offence = keccak256(abi.encode(signer, first.kind, first.height, first.round));
        if (_punished[offence]) revert AlreadySlashed(signer, offence);
        _punished[offence] = true;

        (uint96 burned, uint96 reward) = _cut(signer);
        if (burned + reward == 0) revert NothingAtStake(signer);
        _accounts[signer].jailed = true;
        _unseat(signer);
        emit Slashed(signer, msg.sender, offence, burned, reward);
        era.burn(burned);
        if (reward != 0) IERC20(era).safeTransfer(msg.sender, reward);
    }

    /// @inheritdoc IStaking
    function validators() external view returns (Validator[] memory set) {
        uint256 count = _seats.length;
        set = new Validator[](count);
        for (uint256 i = 0; i < count; ++i) {
            address signer = _seats[i];
            Validator memory next = Validator(signer, _accounts[signer].stake);
            uint256 place = i;
            while (place > 0 && _outranks(next, set[place - 1])) {
                set[place] = set[place - 1];
                --place;
            }
            set[place] = next;
        }
    }

    /// @inheritdoc IStaking
    function stakeOf(address signer) external view returns (uint96) {
        return _accounts[signer].stake;
    }

    /// @inheritdoc IStaking
    function unbondingsOf(address signer) external view returns (Unbonding[] memory) {
        return _unbondings[signer];
    }

    /// @inheritdoc IStaking
    function isJailed(address signer) external view returns (bool) {
        return _accounts[signer].jailed;
    }

    /// @inheritdoc IStaking
    function isSeated(address signer) external view returns (bool) {
        return _accounts[signer].seat != 0;
    }

    /// @inheritdoc IStaking
    function voteDigest(Vote calldata vote) public view returns (bytes32) {
        return keccak256(abi.encode(VOTE_DOMAIN, networkId, vote.kind, vote.height, vote.round, vote.value));
    }

    /// @dev The caller takes the amount from `msg.sender` afterwards; ERA calls nobody in between.
    function _stake(address signer, uint96 amount) private {
        Account storage account = _accounts[signer];
        if (amount == 0 || signer == address(0)) revert StakingAmount(amount);
        if (account.jailed) revert SignerJailed(signer);
        account.stake += amount;
        emit Staked(signer, msg.sender, amount);
        _seat(signer);
    }

    /// @dev Seats `signer` where it is due; whether it sits now.
    function _seat(address signer) private returns (bool) {
        Account storage account = _accounts[signer];
        if (account.seat != 0) return true;
        if (account.jailed || account.stake < minimum) return false;
        if (_seats.length == SEATS_MAX) {
            address weakest = _weakest();
            if (account.stake <= _accounts[weakest].stake) return false;
            _unseat(weakest);
        }
        _seats.push(signer);
        account.seat = uint8(_seats.length);
        emit Seated(signer);
        return true;
    }

    function _unseat(address signer) private {
        Account storage account = _accounts[signer];
        if (account.seat == 0) return;
        address last = _seats[_seats.length - 1];
        _seats[account.seat - 1] = last;
        _accounts[last].seat = account.seat;
        _seats.pop();
        account.seat = 0;
        emit Unseated(signer);
    }

    function _weakest() private view returns (address weakest) {
        uint256 least = type(uint256).max;
        for (uint256 i = 0; i < SEATS_MAX; ++i) {
            uint256 candidate = _accounts[_seats[i]].stake;
            if (candidate < least) (least, weakest) = (candidate, _seats[i]);
        }
    }

    /// @dev Takes the penalty out of the stake and of all that unbonds.
    function _cut(address signer) private returns (uint96 burned, uint96 reward) {
        uint96 burnedPart;
        uint96 rewardPart;
        Account storage account = _accounts[signer];
        (account.stake, burned, reward) = _penalty(account.stake);
        Unbonding[] storage queue = _unbondings[signer];
        for (uint256 i = 0; i < queue.length; ++i) {
            (queue[i].amount, burnedPart, rewardPart) = _penalty(queue[i].amount);
            burned += burnedPart;
            reward += rewardPart;
        }
    }

    /// @dev Shares of one amount. They sum to less than the amount, so the rest cannot underflow.
    function _penalty(uint96 amount) private pure returns (uint96 rest, uint96 burned, uint96 reward) {
        burned = uint96(uint256(amount) * BURN_SHARE / BASIS_POINTS);
        reward = uint96(uint256(amount) * REWARD_SHARE / BASIS_POINTS);
        rest = amount - burned - reward;
    }

    function _outranks(Validator memory a, Validator memory b) private pure returns (bool) {
        return a.stake > b.stake || (a.stake == b.stake && a.signer < b.signer);
    }
}
