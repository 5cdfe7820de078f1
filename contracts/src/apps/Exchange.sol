// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {App} from "./App.sol";
import {IExchange} from "./interfaces/IExchange.sol";
import {Shared} from "./Objects.sol";

/// @title Exchange
/// @dev A pool is a shared object under the hash of its pair; word 0 is the number of its shares, which are the exchange's asset under the same key. Its reserves are
/// what its account has (P22), so pool, reserves and shares of the pool can be gathered on one chain, and no number of the exchange's own can differ from them.
contract Exchange is App, IExchange, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice Shares of the first provider that nobody gets, so that a share cannot be made so dear that others' offers round to none.
    uint256 public constant LOCKED_SHARES = 1_000;

    address private constant ERA = address(0);
    uint256 private constant SHARES_AT = 0;
    /// @dev 30 basis points of what is paid in stay in the pool.
    uint256 private constant FEE_BASE = 1_000;
    uint256 private constant FEE_REST = 997;

    struct Pool {
        Shared object;
        address account;
    }

    modifier inTime(uint256 deadline) {
        if (time() > deadline) revert Expired(deadline);
        _;
    }

    // ---- Liquidity ----

    /// @inheritdoc IExchange
    function createPool(address assetA, address assetB) external nonReentrant returns (uint256) {
        Pool memory pool = _pool(assetA, assetB);
        if (pool.object.size() != 0) revert PoolExists(pool.object.key);
        pool.object.setWord(SHARES_AT, bytes32(0));
        // The kernel lets an object call apps alone: of anything else nothing would come out again.
        _callAsset(pool, assetA, abi.encodeCall(IERC20.balanceOf, (pool.account)));
        _callAsset(pool, assetB, abi.encodeCall(IERC20.balanceOf, (pool.account)));
        (address asset0, address asset1) = _sorted(assetA, assetB);
        emit PoolCreated(asset0, asset1, pool.object.key, pool.account, _msgSender());
        return pool.object.key;
    }

    /// @inheritdoc IExchange
    function addLiquidity(Offer calldata offer, address to, uint256 deadline)
        external
        nonReentrant
        inTime(deadline)
        returns (uint256 amountA, uint256 amountB, uint256 shares)
    {
        Pool memory pool = _pool(offer.assetA, offer.assetB);
        uint256 total = _sharesIn(pool);
        uint256 reserveA = _reserve(pool, offer.assetA);
        uint256 reserveB = _reserve(pool, offer.assetB);
        (amountA, amountB) = total == 0
            ? (offer.amountA, offer.amountB)
            : _fitting(offer.amountA, offer.amountB, reserveA, reserveB);
        if (amountA < offer.leastA) revert TooLittle(amountA, offer.leastA);
        if (amountB < offer.leastB) revert TooLittle(amountB, offer.leastB);

        amountA = _takeIn(pool, offer.assetA, amountA, offer.amountA, reserveA);
        amountB = _takeIn(pool, offer.assetB, amountB, offer.amountB, reserveB);
        shares = total == 0
            ? _firstShares(pool, amountA, amountB)
            : Math.min(Math.mulDiv(amountA, total, reserveA), Math.mulDiv(amountB, total, reserveB));
        if (shares == 0) revert NothingOut();

        uint256 locked = total == 0 ? LOCKED_SHARES : 0;
        pool.object.setWord(SHARES_AT, bytes32(total + locked + shares));
        KERNEL.mint(to, pool.object.key, shares);
        (uint256 amount0, uint256 amount1) =
            offer.assetA < offer.assetB ? (amountA, amountB) : (amountB, amountA);
        emit LiquidityAdded(pool.object.key, _msgSender(), to, amount0, amount1, shares);
    }

    /// @inheritdoc IExchange
    function removeLiquidity(Claim calldata claim, address to, uint256 deadline)
        external
        nonReentrant
        inTime(deadline)
        returns (uint256 amountA, uint256 amountB)
    {
        Pool memory pool = _pool(claim.assetA, claim.assetB);
        uint256 total = _sharesIn(pool);
        if (claim.shares == 0) revert NothingOut();
        // Before anything is divided: nobody has shares of a pool without any.
        KERNEL.burn(_msgSender(), pool.object.key, claim.shares);
        pool.object.setWord(SHARES_AT, bytes32(total - claim.shares));
        amountA = Math.mulDiv(claim.shares, _reserve(pool, claim.assetA), total);
        amountB = Math.mulDiv(claim.shares, _reserve(pool, claim.assetB), total);
        if (amountA < claim.leastA) revert TooLittle(amountA, claim.leastA);
        if (amountB < claim.leastB) revert TooLittle(amountB, claim.leastB);
        _payOut(pool, claim.assetA, to, amountA);
        _payOut(pool, claim.assetB, to, amountB);
        (uint256 amount0, uint256 amount1) =
            claim.assetA < claim.assetB ? (amountA, amountB) : (amountB, amountA);
        emit LiquidityRemoved(pool.object.key, _msgSender(), to, amount0, amount1, claim.shares);
    }

    // ---- Trade ----

    /// @inheritdoc IExchange
    function swap(
        address assetIn,
        address assetOut,
        uint256 amountIn,
        uint256 least,
        address to,
        uint256 deadline
    ) external nonReentrant inTime(deadline) returns (uint256 amountOut) {
        Pool memory pool = _pool(assetIn, assetOut);
        uint256 reserveIn = _reserve(pool, assetIn);
        amountIn = _takeIn(pool, assetIn, amountIn, amountIn, reserveIn);
        amountOut = _amountOut(amountIn, reserveIn, _reserve(pool, assetOut));
        if (amountOut < least) revert TooLittle(amountOut, least);
        if (amountOut == 0) revert NothingOut();
        _payOut(pool, assetOut, to, amountOut);
        emit Swapped(pool.object.key, _msgSender(), to, assetIn, amountIn, amountOut);
    }

    /// @inheritdoc IExchange
    /// @dev Guarded, since a token that lies would else have ERA that came for the rest of a multicall before it.
    function selfPermit(address token, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        nonReentrant
    {
        address owner = _msgSender();
        if (IERC20(token).allowance(owner, address(this)) >= value) return;
        IERC20Permit(token).permit(owner, address(this), value, deadline, v, r, s);
    }

    // ---- Reads ----

    /// @inheritdoc IExchange
    function quote(address assetIn, address assetOut, uint256 amountIn)
        external
        view
        nonReentrantView
        returns (uint256)
    {
        Pool memory pool = _pool(assetIn, assetOut);
        return _amountOut(amountIn, _reserve(pool, assetIn), _reserve(pool, assetOut));
    }

    /// @inheritdoc IExchange
    function reservesOf(address assetA, address assetB)
        external
        view
        nonReentrantView
        returns (uint256, uint256)
    {
        Pool memory pool = _pool(assetA, assetB);
        return (_reserve(pool, assetA), _reserve(pool, assetB));
    }

    /// @inheritdoc IExchange
    function poolOf(address assetA, address assetB) external view returns (uint256, address) {
        Pool memory pool = _pool(assetA, assetB);
        return (pool.object.key, pool.account);
    }

    /// @inheritdoc IExchange
    function sharesOf(uint256 pool, address provider) external view returns (uint256) {
        return KERNEL.amountOf(provider, pool);
    }

    /// @inheritdoc IExchange
    function sharesOf(uint256 pool) external view returns (uint256) {
        Shared memory object = shared(pool);
        return object.size() == 0 ? 0 : uint256(object.word(SHARES_AT));
    }

    // ---- Pools ----

    function _pool(address assetA, address assetB) private view returns (Pool memory pool) {
        (address asset0, address asset1) = _sorted(assetA, assetB);
        pool.object = shared(uint256(keccak256(abi.encode(asset0, asset1))));
        pool.account = pool.object.account();
    }

    /// @dev Neither the exchange nor the kernel may pass for an asset: both would take a call of the exchange for more than a transfer.
    function _sorted(address assetA, address assetB) private view returns (address, address) {
        (address asset0, address asset1) = assetA < assetB ? (assetA, assetB) : (assetB, assetA);
        if (asset0 == asset1 || _isOurs(asset0) || _isOurs(asset1)) revert InvalidPair(assetA, assetB);
        return (asset0, asset1);
    }

    function _isOurs(address asset) private view returns (bool) {
        return asset == address(this) || asset == address(KERNEL);
    }

    function _sharesIn(Pool memory pool) private view returns (uint256) {
        bytes32[] memory words = pool.object.words();
        if (words.length == 0) revert NoPool(pool.object.key);
        return uint256(words[SHARES_AT]);
    }

    function _reserve(Pool memory pool, address asset) private view returns (uint256) {
        return asset == ERA ? KERNEL.balanceOf(pool.account) : IERC20(asset).balanceOf(pool.account);
    }

    // ---- Money ----

    /// @dev Takes `amount` of what the sender offered into the pool, and says what arrived. ERA that was offered has come already, so its rest goes back.
    function _takeIn(Pool memory pool, address asset, uint256 amount, uint256 offered, uint256 reserve)
        private
        returns (uint256)
    {
        if (asset == ERA) {
            take(pool.account, amount);
            if (offered > amount) take(_msgSender(), offered - amount);
            return amount;
        }
        IERC20(asset).safeTransferFrom(_msgSender(), pool.account, amount);
        return _reserve(pool, asset) - reserve;
    }

    function _callAsset(Pool memory pool, address asset, bytes memory data) private {
        if (asset != ERA) pool.object.callAs(asset, data);
    }

    function _payOut(Pool memory pool, address asset, address to, uint256 amount) private {
        if (asset == ERA) {
            pool.object.pay(to, amount);
            return;
        }
        bytes memory result = pool.object.callAs(asset, abi.encodeCall(IERC20.transfer, (to, amount)));
        // A token may answer nothing, as SafeERC20 allows, but not no.
        if (result.length != 0 && (result.length < 32 || !abi.decode(result, (bool)))) {
            revert SafeERC20.SafeERC20FailedOperation(asset);
        }
    }

    // ---- Arithmetic ----

    /// @dev The first provider's shares are worth what went in, whatever was given to the pool before; LOCKED_SHARES of them stay.
    function _firstShares(Pool memory pool, uint256 amountA, uint256 amountB) private returns (uint256) {
        uint256 all = Math.sqrt(amountA * amountB);
        if (all <= LOCKED_SHARES) revert NothingOut();
        KERNEL.mint(pool.account, pool.object.key, LOCKED_SHARES);
        return all - LOCKED_SHARES;
    }

    /// @dev As much of an offer as keeps the price, rounded down.
    function _fitting(uint256 amountA, uint256 amountB, uint256 reserveA, uint256 reserveB)
        private
        pure
        returns (uint256, uint256)
    {
        uint256 wantedB = Math.mulDiv(amountA, reserveB, reserveA);
        if (wantedB <= amountB) return (amountA, wantedB);
        return (Math.mulDiv(amountB, reserveA, reserveB), amountB);
    }

    /// @dev Rounded down, so that reserve · reserve does not fall (E1).
    function _amountOut(uint256 amountIn, uint256 reserveIn, uint256 reserveOut)
        private
        pure
        returns (uint256)
    {
        uint256 counted = amountIn * FEE_REST;
        return counted == 0 ? 0 : Math.mulDiv(counted, reserveOut, reserveIn * FEE_BASE + counted);
    }
}
