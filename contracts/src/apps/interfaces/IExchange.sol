// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title A constant-product exchange on all chains at once
/// @notice One pool for each pair of assets; ERA is the asset `address(0)`. What is paid in comes from the caller's allowance for the exchange (`selfPermit`
/// in the same `multicall` gives one), ERA as the transaction's value. Amounts are judged by what arrived, so a token that lies harms its own pools only.
/// @dev Invariants, for every pool of tokens that tell the truth:
///  E1 reserve · reserve never falls, but by `removeLiquidity`;
///  E2 a share's part of the reserves never falls: (reserve · reserve) / shares² never does, whatever is called;
///  E3 shares of all providers and of the pool itself, which holds `LOCKED_SHARES` for ever, are `sharesOf(pool)`;
///  E4 what leaves a pool arrives, and the exchange itself has nothing.
interface IExchange {
    event PoolCreated(
        address indexed asset0, address indexed asset1, uint256 indexed pool, address account, address creator
    );
    event LiquidityAdded(
        uint256 indexed pool,
        address indexed sender,
        address indexed to,
        uint256 amount0,
        uint256 amount1,
        uint256 shares
    );
    event LiquidityRemoved(
        uint256 indexed pool,
        address indexed sender,
        address indexed to,
        uint256 amount0,
        uint256 amount1,
        uint256 shares
    );
    event Swapped(
        uint256 indexed pool,
        address indexed sender,
        address indexed to,
        address assetIn,
        uint256 amountIn,
        uint256 amountOut
    );

    /// @notice Thrown when a pair is of one asset, or names the exchange or the kernel.
    error InvalidPair(address assetA, address assetB);
    error PoolExists(uint256 pool);
    error NoPool(uint256 pool);
    /// @notice Thrown when a transaction runs after the time that its sender named.
    error Expired(uint256 deadline);
    /// @notice Thrown when what would come out is less than the sender asked for.
    error TooLittle(uint256 amount, uint256 least);
    /// @notice Thrown when the amounts are too small to be worth a share, or anything at all.
    error NothingOut();

    /// @notice What a provider offers of each asset, and what of it must go in at least.
    struct Offer {
        address assetA;
        address assetB;
        uint256 amountA;
        uint256 amountB;
        uint256 leastA;
        uint256 leastB;
    }

    /// @notice How many shares go back, and what of each asset must come out at least.
    struct Claim {
        address assetA;
        address assetB;
        uint256 shares;
        uint256 leastA;
        uint256 leastB;
    }

    /// @notice Begins the pool of a pair of apps, or of ERA and one. Anybody may.
    function createPool(address assetA, address assetB) external returns (uint256 pool);

    /// @notice Puts in as much of an offer as the pool's price allows; the rest stays with, or goes back to, the sender. The first offer sets the price.
    function addLiquidity(Offer calldata offer, address to, uint256 deadline)
        external
        returns (uint256 amountA, uint256 amountB, uint256 shares);

    /// @notice Gives shares back for their part of the reserves.
    function removeLiquidity(Claim calldata claim, address to, uint256 deadline)
        external
        returns (uint256 amountA, uint256 amountB);

    /// @notice Sells exactly `amountIn` for at least `least`.
    function swap(
        address assetIn,
        address assetOut,
        uint256 amountIn,
        uint256 least,
        address to,
        uint256 deadline
    ) external returns (uint256 amountOut);

    /// @notice The sender's ERC-2612 permit for the exchange, where the allowance is not there already: a permit that somebody else brought before changes nothing.
    function selfPermit(address token, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external;

    /// @notice What `swap` would pay now.
    function quote(address assetIn, address assetOut, uint256 amountIn)
        external
        view
        returns (uint256 amountOut);

    /// @notice What the pool has of each asset: what the assets say that its account has.
    function reservesOf(address assetA, address assetB)
        external
        view
        returns (uint256 reserveA, uint256 reserveB);

    /// @notice Key and account of a pair's pool, whether it has begun or not.
    function poolOf(address assetA, address assetB) external view returns (uint256 pool, address account);

    /// @notice Shares of one provider.
    function sharesOf(uint256 pool, address provider) external view returns (uint256);

    /// @notice Shares of all, with those that are locked.
    function sharesOf(uint256 pool) external view returns (uint256);
}
