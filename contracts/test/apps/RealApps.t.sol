// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {KernelFixture} from "../kernel/KernelFixture.sol";
import {AppBehaviour} from "./App.t.sol";
import {ExchangeBehaviour} from "./Exchange.t.sol";
import {ExchangeHandler, ExchangeInvariants} from "./ExchangeInvariants.t.sol";
import {RealFixture} from "./RealFixture.sol";
import {TokenBehaviour} from "./Token.t.sol";

contract AppTest is AppBehaviour, RealFixture {
    function setUp() public override {
        super.setUp();
        setUpApps();
    }

    function expectedHeight() internal view override returns (uint256) {
        return IKernel(address(kernel)).state().checkpoint;
    }
}

contract TokenTest is TokenBehaviour, RealFixture {
    function setUp() public override {
        super.setUp();
        setUpToken();
    }
}

contract ExchangeTest is ExchangeBehaviour, RealFixture {
    function setUp() public override {
        super.setUp();
        setUpExchange();
    }

    function kernelAddress() internal view override returns (address) {
        return address(kernel);
    }
}

contract RealExchangeHandler is ExchangeHandler, RealFixture {
    constructor() {
        KernelFixture.setUp();
        setUpHandler();
    }

    /// @dev With the fees.
    function allEra() internal override returns (uint256) {
        return super.allEra() + treasury() + owed();
    }
}

/// forge-config: default.invariant.runs = 4
/// forge-config: default.invariant.depth = 12
/// forge-config: default.invariant.fail-on-revert = true
/// forge-config: long.invariant.runs = 32
/// forge-config: long.invariant.depth = 48
/// forge-config: long.invariant.fail-on-revert = true
contract ExchangeInvariantsTest is ExchangeInvariants, RealFixture {
    function setUp() public override {
        target(new RealExchangeHandler());
    }
}
