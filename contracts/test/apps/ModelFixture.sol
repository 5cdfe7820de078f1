// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AppFixture} from "./AppFixture.sol";
import {ObjectsModel} from "../../src/testing/ObjectsModel.sol";

/// @dev Apps over the model of the kernel.
abstract contract ModelFixture is AppFixture {
    ObjectsModel internal model;

    function setUp() public virtual {
        vm.warp(1_000_000);
        model = new ObjectsModel(NETWORK_ID);
    }

    function deploy(bytes memory initcode, uint256 user) internal override returns (address) {
        return model.deploy(initcode, addressOf(user));
    }

    function send(uint256 user, address app, uint256 value, bytes memory data)
        internal
        override
        returns (bool success)
    {
        vm.recordLogs();
        (success,) = model.run(addressOf(user), app, value, data);
        keepLogs(vm.getRecordedLogs());
    }

    function simulate(uint256 user, address app, uint256 value, bytes memory data)
        internal
        override
        returns (bool success, bytes memory result)
    {
        return model.simulate(addressOf(user), app, value, data);
    }

    function refusedElsewhere(uint256 user, address app, bytes memory data, bytes32 id) internal override {
        refused(user, app, data, abi.encodeWithSignature("Elsewhere(bytes32)", id));
    }

    function fund(address owner, uint256 amount) internal override {
        model.fund(owner, amount);
    }

    function eraOf(address owner) internal view override returns (uint256) {
        return model.era(owner);
    }

    function banish(address app, address owner, uint256 key, bool away) internal override {
        model.setAway(app, owner, key, away);
    }
}
