// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {App} from "../../src/apps/App.sol";
import {IExchange} from "../../src/apps/interfaces/IExchange.sol";
import {ExchangeFixture} from "./ExchangeFixture.sol";
import {Lie, LyingToken} from "./LyingToken.sol";
import {ModelFixture} from "./ModelFixture.sol";

/// @dev Traders, providers, givers and a token that lies, in any order. Each action is judged when it is done: which may lower what.
abstract contract ExchangeHandler is ExchangeFixture {
    address internal liar;
    address[2][] internal pairs;
    uint256 public ran;
    uint256 public refusedCount;
    uint256 public eraSupply;

    function setUpHandler() internal {
        setUpExchange();
        bytes memory code = abi.encode(Lie.BALANCES, address(exchange), gold);
        liar = deploy(bytes.concat(type(LyingToken).creationCode, code), MALLORY);
        for (uint256 user = 1; user <= USERS; ++user) {
            call(user, liar, abi.encodeCall(LyingToken.mint, (EACH)));
        }
        pairs.push([gold, silver]);
        pairs.push([ERA, gold]);
        pairs.push([ERA, silver]);
        // The last one is between gold and the liar.
        pairs.push([liar, gold]);
        for (uint256 i = 0; i < pairs.length; ++i) {
            begin(pairs[i][0], pairs[i][1], 1e20 * (i + 1), 2e20);
        }
        eraSupply = allEra();
    }

    // ---- Actions ----

    function swap(uint256 user, uint256 pair, bool back, uint256 amount) external {
        (address assetIn, address assetOut) = pick(pair, back);
        user = 1 + user % USERS;
        amount = bound(amount, 0, EACH / 4);
        judged(user, assetIn == ERA ? amount : 0, swapData(user, assetIn, assetOut, amount, 0), false);
    }

    function provide(uint256 user, uint256 pair, uint256 amountA, uint256 amountB) external {
        (address assetA, address assetB) = pick(pair, false);
        user = 1 + user % USERS;
        amountA = bound(amountA, 0, EACH / 4);
        amountB = bound(amountB, 0, EACH / 4);
        IExchange.Offer memory offer = IExchange.Offer(assetA, assetB, amountA, amountB, 0, 0);
        bytes memory data = abi.encodeCall(IExchange.addLiquidity, (offer, addressOf(user), block.timestamp));
        judged(user, assetA == ERA ? amountA : 0, data, false);
    }

    function withdraw(uint256 user, uint256 pair, uint256 part) external {
        (address assetA, address assetB) = pick(pair, false);
        user = 1 + user % USERS;
        uint256 shares = sharesOf(assetA, assetB, addressOf(user));
        shares = shares * bound(part, 0, 100) / 100;
        judged(user, 0, claimData(user, assetA, assetB, shares), true);
    }

    function give(uint256 user, uint256 pair, bool back, uint256 amount) external {
        (address asset, address other) = pick(pair, back);
        if (asset == ERA) return;
        user = 1 + user % USERS;
        (, address account) = poolOf(asset, other);
        send(user, asset, 0, abi.encodeCall(IERC20.transfer, (account, bound(amount, 0, EACH / 8))));
    }

    function pretend(uint256 amount) external {
        call(MALLORY, liar, abi.encodeCall(LyingToken.pretend, (bound(amount, 0, 1e30))));
    }

    /// @dev Two sales, there and back, in one transaction.
    function roundTrip(uint256 user, uint256 pair, uint256 amount) external {
        (address assetIn, address assetOut) = pick(pair, true);
        user = 1 + user % USERS;
        amount = bound(amount, 1, EACH / 8);
        bytes[] memory calls = new bytes[](2);
        calls[0] = swapData(user, assetIn, assetOut, amount, 0);
        calls[1] = swapData(user, assetIn, assetOut, amount / 2, 0);
        judged(user, 0, abi.encodeCall(App.multicall, (calls)), false);
    }

    // ---- What an action may do ----

    function judged(uint256 user, uint256 value, bytes memory data, bool removes) private {
        uint256[4] memory products;
        uint256[4] memory shares;
        for (uint256 i = 0; i < 3; ++i) {
            (products[i], shares[i]) =
            (productOf(pairs[i][0], pairs[i][1]), allSharesOf(pairs[i][0], pairs[i][1]));
        }
        if (send(user, address(exchange), value, data)) ++ran;
        else ++refusedCount;
        for (uint256 i = 0; i < 3; ++i) {
            uint256 product = productOf(pairs[i][0], pairs[i][1]);
            uint256 all = allSharesOf(pairs[i][0], pairs[i][1]);
            if (!removes) vm.assertGe(product, products[i], "E1");
            vm.assertTrue(atLeast(product, shares[i], products[i], all), "E2: a share's part has not fallen");
        }
    }

    /// @dev product / all² >= before / allBefore², without dividing.
    function atLeast(uint256 product, uint256 allBefore, uint256 before, uint256 all)
        private
        pure
        returns (bool)
    {
        (uint256 highLeft, uint256 lowLeft) = Math.mul512(product, allBefore * allBefore);
        (uint256 highRight, uint256 lowRight) = Math.mul512(before, all * all);
        return highLeft > highRight || (highLeft == highRight && lowLeft >= lowRight);
    }

    function pick(uint256 pair, bool back) private view returns (address, address) {
        address[2] memory chosen = pairs[pair % pairs.length];
        return back ? (chosen[1], chosen[0]) : (chosen[0], chosen[1]);
    }

    // ---- What must hold ----

    /// @dev I3: all of an asset is with users and pools.
    function checkConservation() external {
        vm.assertEq(allOf(gold), SUPPLY, "gold");
        vm.assertEq(allOf(silver), SUPPLY, "silver");
        vm.assertEq(readUint(gold, abi.encodeCall(IERC20.totalSupply, ())), SUPPLY);
        vm.assertEq(allEra(), eraSupply, "ERA");
    }

    /// @dev E3: shares add up, with those of the pool itself.
    function checkShares() external {
        for (uint256 i = 0; i < pairs.length; ++i) {
            (, address account) = poolOf(pairs[i][0], pairs[i][1]);
            uint256 sum = sharesOf(pairs[i][0], pairs[i][1], account);
            vm.assertEq(sum, 1_000, "locked");
            for (uint256 user = 1; user <= USERS; ++user) {
                sum += sharesOf(pairs[i][0], pairs[i][1], addressOf(user));
            }
            vm.assertEq(sum, allSharesOf(pairs[i][0], pairs[i][1]), "E3");
        }
    }

    /// @dev E4: nothing stays with the exchange.
    function checkNothingStays() external {
        vm.assertEq(assetOf(gold, address(exchange)), 0);
        vm.assertEq(assetOf(silver, address(exchange)), 0);
        vm.assertEq(eraOf(address(exchange)), 0);
    }

    function allOf(address asset) internal returns (uint256 sum) {
        for (uint256 user = 1; user <= USERS; ++user) {
            sum += assetOf(asset, addressOf(user));
        }
        for (uint256 i = 0; i < pairs.length; ++i) {
            (, address account) = poolOf(pairs[i][0], pairs[i][1]);
            sum += assetOf(asset, account);
        }
    }

    /// @dev With what was paid for gas, where gas is paid for.
    function allEra() internal virtual returns (uint256) {
        return allOf(ERA);
    }
}

contract ExchangeModelHandler is ExchangeHandler, ModelFixture {
    constructor() {
        ModelFixture.setUp();
        setUpHandler();
    }
}

/// @dev E1 and E2 are judged by the handler, action by action.
abstract contract ExchangeInvariants is ExchangeFixture {
    ExchangeHandler internal handler;

    function target(ExchangeHandler chosen) internal {
        handler = chosen;
        targetContract(address(chosen));
        bytes4[] memory selectors = new bytes4[](6);
        selectors[0] = ExchangeHandler.swap.selector;
        selectors[1] = ExchangeHandler.provide.selector;
        selectors[2] = ExchangeHandler.withdraw.selector;
        selectors[3] = ExchangeHandler.give.selector;
        selectors[4] = ExchangeHandler.pretend.selector;
        selectors[5] = ExchangeHandler.roundTrip.selector;
        targetSelector(address(chosen), selectors);
    }

    /// @dev Together, for each would be a campaign of its own.
    function invariant_I3_E3_E4_nothingIsMadeOrLost() public {
        handler.checkConservation();
        handler.checkShares();
        handler.checkNothingStays();
    }

    /// @dev The handler does run transactions of each sort, and is refused some.
    function test_theHandlerRuns() public {
        for (uint256 i = 0; i < 20; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            handler.swap(seed, seed >> 8, seed & 1 == 0, seed);
            handler.provide(seed >> 16, i, seed, seed >> 8);
            handler.withdraw(i, i, 50);
            handler.give(seed, i, seed & 2 == 0, seed);
            handler.roundTrip(seed, i, seed);
        }
        vm.assertTrue(handler.ran() > 40);
        vm.assertTrue(handler.refusedCount() > 0);
        invariant_I3_E3_E4_nothingIsMadeOrLost();
    }
}

/// forge-config: default.invariant.runs = 8
/// forge-config: default.invariant.depth = 24
/// forge-config: default.invariant.fail-on-revert = true
/// forge-config: long.invariant.runs = 64
/// forge-config: long.invariant.depth = 64
/// forge-config: long.invariant.fail-on-revert = true
contract ExchangeModelInvariantsTest is ExchangeInvariants, ModelFixture {
    function setUp() public override {
        target(new ExchangeModelHandler());
    }
}
