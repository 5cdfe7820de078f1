// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {App} from "../../src/apps/App.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {IExchange} from "../../src/apps/interfaces/IExchange.sol";
import {ExchangeFixture} from "./ExchangeFixture.sol";
import {Lie, LyingToken} from "./LyingToken.sol";
import {ModelFixture} from "./ModelFixture.sol";

/// @dev What the exchange does, and what can be done to it.
abstract contract ExchangeBehaviour is ExchangeFixture {
    // ---- Pools and liquidity ----

    function test_aPairHasOnePool() public {
        (uint256 pool, address account) = poolOf(gold, silver);
        (uint256 same, address sameAccount) = poolOf(silver, gold);
        vm.assertEq(pool, same);
        vm.assertEq(account, sameAccount);
        call(LP, address(exchange), abi.encodeCall(IExchange.createPool, (gold, silver)));
        refused(
            LP,
            address(exchange),
            abi.encodeCall(IExchange.createPool, (silver, gold)),
            abi.encodeWithSelector(IExchange.PoolExists.selector, pool)
        );
    }

    function test_whatIsNoPair() public {
        address[3] memory wrong = [gold, address(exchange), kernelAddress()];
        for (uint256 i = 0; i < 3; ++i) {
            refused(
                LP,
                address(exchange),
                abi.encodeCall(IExchange.createPool, (gold, wrong[i])),
                abi.encodeWithSelector(IExchange.InvalidPair.selector, gold, wrong[i])
            );
            refused(
                LP,
                address(exchange),
                swapData(LP, wrong[i], gold, 1, 0),
                abi.encodeWithSelector(IExchange.InvalidPair.selector, wrong[i], gold)
            );
        }
    }

    function kernelAddress() internal view virtual returns (address);

    function test_withoutAPool() public {
        (uint256 pool,) = poolOf(gold, silver);
        bytes memory reason = abi.encodeWithSelector(IExchange.NoPool.selector, pool);
        refused(LP, address(exchange), offerData(gold, silver, 5_000, 5_000), reason);
        refused(LP, address(exchange), claimData(LP, gold, silver, 1), reason);
        reason = abi.encodeWithSelector(IExchange.NothingOut.selector);
        refused(TRADER, address(exchange), swapData(TRADER, gold, silver, 5, 0), reason);
    }

    function test_liquidityInAndOut() public {
        begin(gold, silver, 4e18, 9e18);
        uint256 all = Math.sqrt(4e18 * 9e18);
        vm.assertEq(allSharesOf(gold, silver), all);
        vm.assertEq(sharesOf(gold, silver, addressOf(LP)), all - 1_000);
        // Twice as much, of which silver is too much.
        call(LP, address(exchange), offerData(gold, silver, 4e18, 20e18));
        (uint256 reserveGold, uint256 reserveSilver) = reservesOf(gold, silver);
        vm.assertEq(reserveGold, 8e18);
        vm.assertEq(reserveSilver, 18e18);
        vm.assertEq(allSharesOf(gold, silver), 2 * all);
        // Gold is too much.
        call(LP, address(exchange), offerData(gold, silver, 20e18, 9e18));
        (reserveGold, reserveSilver) = reservesOf(gold, silver);
        vm.assertEq(reserveGold, 12e18);
        vm.assertEq(reserveSilver, 27e18);

        uint256 before = assetOf(gold, addressOf(MALLORY));
        IExchange.Claim memory claim = IExchange.Claim(silver, gold, all, 9e18, 4e18);
        call(
            LP,
            address(exchange),
            abi.encodeCall(IExchange.removeLiquidity, (claim, addressOf(MALLORY), block.timestamp))
        );
        vm.assertEq(assetOf(gold, addressOf(MALLORY)), before + 4e18);
        vm.assertEq(allSharesOf(gold, silver), 2 * all);
    }

    function test_eraInAndOut() public {
        begin(ERA, gold, 4e18, 9e18);
        (uint256 reserveEra, uint256 reserveGold) = reservesOf(ERA, gold);
        vm.assertEq(reserveEra, 4e18);
        vm.assertEq(reserveGold, 9e18);
        uint256 before = eraOf(addressOf(LP));
        // Half of the ERA is too much, and comes back.
        callWith(LP, address(exchange), 4e18, offerData(ERA, gold, 4e18, 4.5e18));
        (reserveEra,) = reservesOf(ERA, gold);
        vm.assertEq(reserveEra, 6e18);
        vm.assertLe(eraOf(addressOf(LP)), before - 2e18, "what went in is gone");
        vm.assertGe(eraOf(addressOf(LP)), before - 2.01e18, "the rest came back, but for fees");
        uint256 shares = sharesOf(ERA, gold, addressOf(LP));
        before = eraOf(addressOf(TRADER));
        call(LP, address(exchange), claimData(TRADER, ERA, gold, shares / 2));
        (, address account) = poolOf(ERA, gold);
        vm.assertEq(eraOf(account), 3e18 + 334);
        vm.assertEq(eraOf(addressOf(TRADER)), before + 3e18 - 334);
    }

    function test_liquidityWithinLimitsOnly() public {
        begin(gold, silver, 4e18, 9e18);
        IExchange.Offer memory offer = IExchange.Offer(gold, silver, 4e18, 20e18, 0, 9e18 + 1);
        refused(
            LP,
            address(exchange),
            abi.encodeCall(IExchange.addLiquidity, (offer, addressOf(LP), block.timestamp)),
            abi.encodeWithSelector(IExchange.TooLittle.selector, 9e18, 9e18 + 1)
        );
        refused(
            LP,
            address(exchange),
            abi.encodeCall(IExchange.addLiquidity, (offer, addressOf(LP), block.timestamp - 1)),
            abi.encodeWithSelector(IExchange.Expired.selector, block.timestamp - 1)
        );
        IExchange.Claim memory claim = IExchange.Claim(gold, silver, 3e18, 2e18 + 1, 0);
        refused(
            LP,
            address(exchange),
            abi.encodeCall(IExchange.removeLiquidity, (claim, addressOf(LP), block.timestamp)),
            abi.encodeWithSelector(IExchange.TooLittle.selector, 2e18, 2e18 + 1)
        );
        // More shares than one has.
        vm.assertFalse(send(MALLORY, address(exchange), 0, claimData(MALLORY, gold, silver, 1)));
    }

    // ---- Swaps ----

    function test_swapOfTokens() public {
        begin(gold, silver, 4e18, 9e18);
        swapAndCheck(gold, silver, 1e18);
        swapAndCheck(silver, gold, 3e18);
    }

    function test_swapOfEra() public {
        begin(ERA, silver, 4e18, 9e18);
        swapAndCheck(ERA, silver, 1e18);
        swapAndCheck(silver, ERA, 3e18);
    }

    function swapAndCheck(address assetIn, address assetOut, uint256 amountIn) private {
        (uint256 reserveIn, uint256 reserveOut) = reservesOf(assetIn, assetOut);
        uint256 expected = amountIn * 997 * reserveOut / (reserveIn * 1_000 + amountIn * 997);
        vm.assertEq(quote(assetIn, assetOut, amountIn), expected);
        uint256 product = reserveIn * reserveOut;
        address receiver = addressOf(MALLORY);
        uint256 before = assetOf(assetOut, receiver);
        callWith(
            TRADER,
            address(exchange),
            assetIn == ERA ? amountIn : 0,
            abi.encodeCall(IExchange.swap, (assetIn, assetOut, amountIn, expected, receiver, block.timestamp))
        );
        vm.assertEq(assetOf(assetOut, receiver), before + expected);
        (uint256 afterIn, uint256 afterOut) = reservesOf(assetIn, assetOut);
        vm.assertEq(afterIn, reserveIn + amountIn);
        vm.assertEq(afterOut, reserveOut - expected);
        vm.assertGe(afterIn * afterOut, product, "E1");
    }

    /// @dev "Slippage reverts everything."
    function test_slippageRevertsEverything() public {
        begin(gold, silver, 4e18, 9e18);
        uint256 out = quote(gold, silver, 1e18);
        uint256 had = assetOf(gold, addressOf(TRADER));
        refused(
            TRADER,
            address(exchange),
            swapData(TRADER, gold, silver, 1e18, out + 1),
            abi.encodeWithSelector(IExchange.TooLittle.selector, out, out + 1)
        );
        vm.assertEq(assetOf(gold, addressOf(TRADER)), had);
        vm.assertEq(productOf(gold, silver), 36e36);
        refused(
            TRADER,
            address(exchange),
            abi.encodeCall(IExchange.swap, (gold, silver, 1, 0, addressOf(TRADER), block.timestamp - 1)),
            abi.encodeWithSelector(IExchange.Expired.selector, block.timestamp - 1)
        );
        refused(
            TRADER,
            address(exchange),
            swapData(TRADER, gold, silver, 0, 0),
            abi.encodeWithSelector(IExchange.NothingOut.selector)
        );
    }

    /// @dev P22: ERA that did not come is not sold, nor is what came left over.
    function test_P22_valueIsWhatIsSold() public {
        begin(ERA, silver, 4e18, 9e18);
        vm.assertFalse(send(TRADER, address(exchange), 5, swapData(TRADER, ERA, silver, 6, 0)));
        vm.assertFalse(send(TRADER, address(exchange), 7, swapData(TRADER, ERA, silver, 6, 0)));
        vm.assertFalse(send(TRADER, address(exchange), 7, swapData(TRADER, silver, ERA, 6, 0)));
        callWith(TRADER, address(exchange), 6, swapData(TRADER, ERA, silver, 6, 0));
    }

    function testFuzz_E1_noSwapLowersTheProduct(uint256 amountA, uint256 amountB, uint256 sold, bool back)
        public
    {
        amountA = bound(amountA, 1, EACH);
        amountB = bound(amountB, 1_002_001 / amountA + 1, EACH);
        sold = bound(sold, 1, EACH);
        begin(gold, silver, amountA, amountB);
        uint256 product = productOf(gold, silver);
        (address assetIn, address assetOut) = back ? (silver, gold) : (gold, silver);
        uint256 out = quote(assetIn, assetOut, sold);
        vm.assertEq(
            send(TRADER, address(exchange), 0, swapData(TRADER, assetIn, assetOut, sold, 0)), out != 0
        );
        vm.assertGe(productOf(gold, silver), product, "E1");
    }

    // ---- Permits ----

    function test_permitAndSwapInOneTransaction() public {
        begin(gold, silver, 4e18, 9e18);
        call(TRADER, gold, abi.encodeCall(IERC20.approve, (address(exchange), 0)));
        vm.assertFalse(send(TRADER, address(exchange), 0, swapData(TRADER, gold, silver, 1e18, 0)));
        (uint8 v, bytes32 r, bytes32 s) = permitFor(TRADER, 1e18);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IExchange.selfPermit, (gold, 1e18, block.timestamp, v, r, s));
        calls[1] = swapData(TRADER, gold, silver, 1e18, 0);
        // Somebody else brings the permit first: that is no harm.
        uint256 had = assetOf(silver, addressOf(TRADER));
        bytes memory permit = abi.encodeCall(
            IERC20Permit.permit, (addressOf(TRADER), address(exchange), 1e18, block.timestamp, v, r, s)
        );
        call(MALLORY, gold, permit);
        call(TRADER, address(exchange), abi.encodeCall(App.multicall, (calls)));
        vm.assertLe(had + 1, assetOf(silver, addressOf(TRADER)), "sold");
        // And once it is used up, it is used up.
        vm.assertFalse(send(TRADER, address(exchange), 0, abi.encodeCall(App.multicall, (calls))));
    }

    /// @dev A permit of another's gives the sender nothing.
    function test_aPermitOfAnothersIsNone() public {
        begin(gold, silver, 4e18, 9e18);
        call(TRADER, gold, abi.encodeCall(IERC20.approve, (address(exchange), 0)));
        call(MALLORY, gold, abi.encodeCall(IERC20.approve, (address(exchange), 0)));
        (uint8 v, bytes32 r, bytes32 s) = permitFor(TRADER, 1e18);
        vm.assertFalse(
            send(
                MALLORY,
                address(exchange),
                0,
                abi.encodeCall(IExchange.selfPermit, (gold, 1e18, block.timestamp, v, r, s))
            )
        );
    }

    function permitFor(uint256 user, uint256 value) private returns (uint8 v, bytes32 r, bytes32 s) {
        bytes32 domain = abi.decode(read(gold, abi.encodeCall(IERC20Permit.DOMAIN_SEPARATOR, ())), (bytes32));
        bytes32 hash = keccak256(
            abi.encode(
                keccak256(
                    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                ),
                addressOf(user),
                address(exchange),
                value,
                uint256(0),
                block.timestamp
            )
        );
        return vm.sign(keyOf(user), keccak256(abi.encodePacked(hex"1901", domain, hash)));
    }

    // ---- Not here (P18) ----

    function test_P18_whatASwapNeedsIsNamed() public {
        begin(gold, silver, 4e18, 9e18);
        (uint256 pool, address account) = poolOf(gold, silver);
        bytes memory data = swapData(TRADER, gold, silver, 1e18, 0);
        refusedWhileAway(gold, account, 0, data);
        refusedWhileAway(silver, account, 0, data);
        refusedWhileAway(gold, addressOf(TRADER), 0, data);
        refusedWhileAway(address(exchange), address(0), pool, data);
        // What the trader gets is a pocket, wherever their silver is.
        banish(silver, addressOf(TRADER), 0, true);
        call(TRADER, address(exchange), data);
    }

    function refusedWhileAway(address app, address owner, uint256 key, bytes memory data) private {
        banish(app, owner, key, true);
        refusedElsewhere(TRADER, address(exchange), data, idOf(app, owner, key));
        banish(app, owner, key, false);
    }

    // ---- Attacks on honest pools ----

    /// @dev E2: the first provider makes a share dear by a gift; the next one loses no more than that gift's rounding, and the first one the gift.
    function test_E2_firstDepositInflation() public {
        call(MALLORY, address(exchange), abi.encodeCall(IExchange.createPool, (gold, silver)));
        IExchange.Offer memory offer = IExchange.Offer(gold, silver, 1_001, 1_001, 0, 0);
        address mallory = addressOf(MALLORY);
        uint256 had = assetOf(gold, mallory);
        call(
            MALLORY,
            address(exchange),
            abi.encodeCall(IExchange.addLiquidity, (offer, mallory, block.timestamp))
        );
        (, address account) = poolOf(gold, silver);
        call(MALLORY, gold, abi.encodeCall(IERC20.transfer, (account, 1e18)));
        call(MALLORY, silver, abi.encodeCall(IERC20.transfer, (account, 1e18)));
        call(LP, address(exchange), offerData(gold, silver, 1e18, 1e18));
        uint256 shares = sharesOf(gold, silver, addressOf(LP));
        uint256 before = assetOf(gold, addressOf(LP));
        call(LP, address(exchange), claimData(LP, gold, silver, shares));
        vm.assertGe(assetOf(gold, addressOf(LP)) - before, 0.999e18, "the victim loses a thousandth at most");
        call(MALLORY, address(exchange), claimData(MALLORY, gold, silver, 1));
        vm.assertLe(assetOf(gold, mallory), had - 0.99e18, "the attacker loses the gift");
        // An offer that would round to no share is refused, not swallowed.
        refused(
            LP,
            address(exchange),
            offerData(gold, silver, 100, 100),
            abi.encodeWithSelector(IExchange.NothingOut.selector)
        );
    }

    function test_firstOfferTooSmall() public {
        call(LP, address(exchange), abi.encodeCall(IExchange.createPool, (gold, silver)));
        bytes memory reason = abi.encodeWithSelector(IExchange.NothingOut.selector);
        refused(LP, address(exchange), offerData(gold, silver, 1_000, 1_000), reason);
        call(LP, address(exchange), offerData(gold, silver, 1_001, 1_001));
    }

    /// @dev Gifts before the first offer, and between: they are the providers'.
    function test_giftsAreTheProviders() public {
        (, address account) = poolOf(gold, silver);
        call(MALLORY, gold, abi.encodeCall(IERC20.transfer, (account, 5e18)));
        begin(gold, silver, 4e18, 9e18);
        call(MALLORY, silver, abi.encodeCall(IERC20.transfer, (account, 5e18)));
        vm.assertEq(productOf(gold, silver), 9e18 * 14e18);
        uint256 had = assetOf(gold, addressOf(LP));
        call(LP, address(exchange), claimData(LP, gold, silver, sharesOf(gold, silver, addressOf(LP))));
        vm.assertGe(assetOf(gold, addressOf(LP)) - had, 8.99e18, "with the gift");
    }

    /// @dev The pool's own shares, and its account, are nobody's.
    function test_lockedSharesStay() public {
        begin(gold, silver, 4e18, 9e18);
        (, address account) = poolOf(gold, silver);
        vm.assertEq(sharesOf(gold, silver, account), 1_000);
        call(LP, address(exchange), claimData(LP, gold, silver, sharesOf(gold, silver, addressOf(LP))));
        vm.assertEq(allSharesOf(gold, silver), 1_000);
        (uint256 reserveGold, uint256 reserveSilver) = reservesOf(gold, silver);
        vm.assertTrue(reserveGold != 0 && reserveSilver != 0, "never empty again");
        call(LP, address(exchange), offerData(gold, silver, 4e18, 9e18));
    }

    // ---- Tokens that lie ----

    function liar(Lie lie) private returns (address token) {
        token = deploy(
            bytes.concat(type(LyingToken).creationCode, abi.encode(lie, address(exchange), gold)), MALLORY
        );
        call(LP, token, abi.encodeCall(LyingToken.mint, (EACH)));
        call(MALLORY, token, abi.encodeCall(LyingToken.mint, (EACH)));
    }

    function test_tokensThatAnswerFalseOrNonsense() public {
        address token = liar(Lie.ANSWERS_FALSE);
        call(LP, address(exchange), abi.encodeCall(IExchange.createPool, (token, gold)));
        refused(
            LP,
            address(exchange),
            offerData(token, gold, 4e18, 9e18),
            abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, token)
        );
        token = liar(Lie.ANSWERS_A_WORD);
        call(LP, address(exchange), abi.encodeCall(IExchange.createPool, (token, gold)));
        vm.assertFalse(send(LP, address(exchange), 0, offerData(token, gold, 4e18, 9e18)));
    }

    function test_tokensThatAnswerNothing() public {
        address token = liar(Lie.ANSWERS_NOTHING);
        begin(token, gold, 4e18, 9e18);
        call(MALLORY, address(exchange), swapData(MALLORY, token, gold, 1e18, 0));
        call(MALLORY, address(exchange), swapData(MALLORY, gold, token, 1e18, 0));
    }

    /// @dev What arrived is what counts.
    function test_tokensThatTakeAFee() public {
        address token = liar(Lie.FEE);
        begin(token, gold, 4e18, 9e18);
        vm.assertEq(allSharesOf(token, gold), Math.sqrt(3.6e18 * 9e18));
        uint256 product = productOf(token, gold);
        uint256 out = quote(token, gold, 0.9e18);
        refused(
            MALLORY,
            address(exchange),
            swapData(MALLORY, token, gold, 1e18, out + 1),
            abi.encodeWithSelector(IExchange.TooLittle.selector, out, out + 1)
        );
        call(MALLORY, address(exchange), swapData(MALLORY, token, gold, 1e18, out));
        vm.assertGe(productOf(token, gold), product, "E1");
    }

    function test_tokensThatReenter() public {
        address token = liar(Lie.REENTERS);
        call(LP, address(exchange), abi.encodeCall(IExchange.createPool, (token, gold)));
        refused(
            LP,
            address(exchange),
            offerData(token, gold, 4e18, 9e18),
            abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
        );
    }

    /// @dev A token whose permit sells the ERA that came for the swap after it.
    function test_tokensThatReenterFromPermits() public {
        begin(ERA, gold, 4e18, 9e18);
        address token = liar(Lie.REENTERS);
        bytes[] memory calls = new bytes[](2);
        calls[0] =
            abi.encodeCall(IExchange.selfPermit, (token, 1e18, block.timestamp, 27, bytes32(0), bytes32(0)));
        calls[1] = swapData(TRADER, ERA, gold, 1e18, 0);
        refusedWith(
            TRADER,
            address(exchange),
            1e18,
            abi.encodeCall(App.multicall, (calls)),
            abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
        );
    }

    /// @dev What is no app could be paid in, but never out again.
    function test_whatIsNoAppIsNoAsset() public {
        address[2] memory wrong = [address(this), address(0xdead)];
        for (uint256 i = 0; i < 2; ++i) {
            refused(
                LP,
                address(exchange),
                abi.encodeCall(IExchange.createPool, (gold, wrong[i])),
                abi.encodeWithSelector(IObjects.NotApp.selector, wrong[i])
            );
        }
    }

    /// @dev A token that shows any balance empties its own pool, and no other, be they of the same gold.
    function test_tokensThatShowWhatTheyLike() public {
        begin(gold, silver, 4e18, 9e18);
        begin(ERA, gold, 4e18, 9e18);
        address token = liar(Lie.BALANCES);
        begin(token, gold, 4e18, 9e18);
        uint256 had = assetOf(gold, addressOf(MALLORY));
        call(MALLORY, token, abi.encodeCall(LyingToken.pretend, (0)));
        call(MALLORY, address(exchange), swapData(MALLORY, token, gold, 1, 0));
        uint256 won = assetOf(gold, addressOf(MALLORY)) - had;
        vm.assertGe(won, 8.9e18, "the attack works on its own pool");
        vm.assertLe(won, 9e18, "and on no other");
        vm.assertEq(productOf(gold, silver), 36e36);
        vm.assertEq(productOf(ERA, gold), 36e36);
        (, address account) = poolOf(gold, silver);
        vm.assertEq(assetOf(gold, account), 4e18);
    }
}

contract ExchangeModelTest is ExchangeBehaviour, ModelFixture {
    function setUp() public override {
        super.setUp();
        setUpExchange();
    }

    function kernelAddress() internal view override returns (address) {
        return address(model);
    }
}
