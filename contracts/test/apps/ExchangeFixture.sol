// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Exchange} from "../../src/apps/Exchange.sol";
import {IExchange} from "../../src/apps/interfaces/IExchange.sol";
import {Token} from "../../src/apps/Token.sol";
import {AppFixture} from "./AppFixture.sol";

/// @dev An exchange, two tokens that tell the truth, and users who have some of both and ERA, and have allowed the exchange all of it.
abstract contract ExchangeFixture is AppFixture {
    address internal constant ERA = address(0);
    uint256 internal constant SUPPLY = 1e24;
    uint256 internal constant EACH = 1e22;
    uint256 internal constant USERS = 4;
    uint256 internal constant LP = 1;
    uint256 internal constant TRADER = 2;
    uint256 internal constant MALLORY = 3;

    Exchange internal exchange;
    address internal gold;
    address internal silver;

    function setUpExchange() internal {
        exchange = Exchange(deploy(type(Exchange).creationCode, LP));
        gold = deploy(tokenCode("Gold"), LP);
        silver = deploy(tokenCode("Silver"), LP);
        for (uint256 user = 1; user <= USERS; ++user) {
            fund(addressOf(user), EACH);
            hand(gold, user);
            hand(silver, user);
        }
    }

    function tokenCode(string memory name) internal view returns (bytes memory) {
        return
            bytes.concat(type(Token).creationCode, abi.encode(name, name, uint8(18), addressOf(LP), SUPPLY));
    }

    function hand(address token, uint256 user) internal {
        if (user != LP) call(LP, token, abi.encodeCall(IERC20.transfer, (addressOf(user), EACH)));
        call(user, token, abi.encodeCall(IERC20.approve, (address(exchange), type(uint256).max)));
    }

    // ---- What users ask of the exchange ----

    function offerData(address assetA, address assetB, uint256 amountA, uint256 amountB)
        internal
        view
        returns (bytes memory)
    {
        IExchange.Offer memory offer = IExchange.Offer(assetA, assetB, amountA, amountB, 0, 0);
        return abi.encodeCall(IExchange.addLiquidity, (offer, addressOf(LP), block.timestamp));
    }

    function claimData(uint256 user, address assetA, address assetB, uint256 shares)
        internal
        view
        returns (bytes memory)
    {
        IExchange.Claim memory claim = IExchange.Claim(assetA, assetB, shares, 0, 0);
        return abi.encodeCall(IExchange.removeLiquidity, (claim, addressOf(user), block.timestamp));
    }

    function swapData(uint256 user, address assetIn, address assetOut, uint256 amountIn, uint256 least)
        internal
        view
        returns (bytes memory)
    {
        return abi.encodeCall(
            IExchange.swap, (assetIn, assetOut, amountIn, least, addressOf(user), block.timestamp)
        );
    }

    /// @dev Begins a pool with LP's money.
    function begin(address assetA, address assetB, uint256 amountA, uint256 amountB) internal {
        call(LP, address(exchange), abi.encodeCall(IExchange.createPool, (assetA, assetB)));
        uint256 value = assetA == ERA ? amountA : assetB == ERA ? amountB : 0;
        callWith(LP, address(exchange), value, offerData(assetA, assetB, amountA, amountB));
    }

    // ---- What stands there ----

    function poolOf(address assetA, address assetB) internal returns (uint256 pool, address account) {
        return abi.decode(
            read(address(exchange), abi.encodeCall(IExchange.poolOf, (assetA, assetB))), (uint256, address)
        );
    }

    function reservesOf(address assetA, address assetB) internal returns (uint256, uint256) {
        return abi.decode(
            read(address(exchange), abi.encodeCall(IExchange.reservesOf, (assetA, assetB))),
            (uint256, uint256)
        );
    }

    function productOf(address assetA, address assetB) internal returns (uint256) {
        (uint256 a, uint256 b) = reservesOf(assetA, assetB);
        return a * b;
    }

    function sharesOf(address assetA, address assetB, address provider) internal returns (uint256) {
        (uint256 pool,) = poolOf(assetA, assetB);
        return
            readUint(address(exchange), abi.encodeWithSignature("sharesOf(uint256,address)", pool, provider));
    }

    function allSharesOf(address assetA, address assetB) internal returns (uint256) {
        (uint256 pool,) = poolOf(assetA, assetB);
        return readUint(address(exchange), abi.encodeWithSignature("sharesOf(uint256)", pool));
    }

    function assetOf(address asset, address owner) internal returns (uint256) {
        return asset == ERA ? eraOf(owner) : readUint(asset, abi.encodeCall(IERC20.balanceOf, (owner)));
    }

    function quote(address assetIn, address assetOut, uint256 amountIn) internal returns (uint256) {
        return readUint(address(exchange), abi.encodeCall(IExchange.quote, (assetIn, assetOut, amountIn)));
    }
}
