// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Transaction} from "../kernel/Transactions.sol";
import {ExchangeFixture} from "./ExchangeFixture.sol";
import {RealFixture} from "./RealFixture.sol";

/// forge-config: default.isolate = true
/// @dev What whole real transactions cost (see KernelGas.t.sol), for apps. Written to snapshots/apps.json; a bundle's figure is for each of its
/// transactions.
contract AppGasTest is ExchangeFixture, RealFixture {
    uint256 private constant BUNDLE = 50;
    uint256 private constant FIRST = 100;

    function setUp() public override {
        super.setUp();
        setUpExchange();
        begin(gold, silver, 4e18, 9e18);
        begin(ERA, silver, 4e18, 9e18);
    }

    function test_TransfersToAccountsThatExist() public {
        uint256 gas = transferMany("transfer to an account that exists, in a bundle of 50", BUNDLE, true);
        vm.assertLe(gas, 38_500, "no more than it was; the goal is 36,000");
    }

    function test_TransfersToNewAccounts() public {
        transferMany("transfer to a new account, in a bundle of 50", BUNDLE, false);
    }

    function test_TransferAlone() public {
        transferMany("transfer to an account that exists, alone", 1, true);
    }

    function test_Swaps() public {
        call(TRADER, address(exchange), swapData(TRADER, gold, silver, 1e15, 0));
        measured(
            "swap of tokens, alone", TRADER, address(exchange), 0, swapData(TRADER, gold, silver, 1e15, 0)
        );
        measured(
            "swap of ERA, alone", TRADER, address(exchange), 1e15, swapData(TRADER, ERA, silver, 1e15, 0)
        );
        measured("swap for ERA, alone", TRADER, address(exchange), 0, swapData(TRADER, silver, ERA, 1e15, 0));
        measured("liquidity added, alone", LP, address(exchange), 0, offerData(gold, silver, 1e15, 9e15));
        measured("liquidity removed, alone", LP, address(exchange), 0, claimData(LP, gold, silver, 1e15));
    }

    function test_Allowances() public {
        bytes memory approve = abi.encodeCall(IERC20.approve, (addressOf(MALLORY), 5));
        measured("second approval of an owner, alone", TRADER, gold, 0, approve);
        bytes memory data = abi.encodeCall(IERC20.transferFrom, (addressOf(TRADER), addressOf(LP), 4));
        measured("transferFrom, alone", MALLORY, gold, 0, data);
    }

    function measured(string memory name, uint256 user, address app, uint256 value, bytes memory data)
        private
    {
        callWith(user, app, value, data);
        vm.snapshotValue("apps", name, lastGas());
    }

    function transferMany(string memory name, uint256 count, bool exist) private returns (uint256 gasEach) {
        bytes[] memory items = new bytes[](count);
        for (uint256 i = 0; i < count; ++i) {
            uint256 user = FIRST + i;
            fund(addressOf(user), 1 ether);
            // Each has a belonging that is here, and the nonce of one who has spent before.
            call(LP, gold, abi.encodeCall(IERC20.transfer, (addressOf(user), 1e18)));
            call(user, gold, abi.encodeCall(IERC20.transfer, (addressOf(LP), 1)));
            address receiver = address(uint160(uint256(keccak256(abi.encode("receiver", i)))));
            if (exist) call(LP, gold, abi.encodeCall(IERC20.transfer, (receiver, 77)));
            bytes memory data = abi.encodeCall(IERC20.transfer, (receiver, 1.2345678 ether / 1e4 * (i + 1)));
            Transaction memory t = transaction(user, 0, data);
            t.gasLimit = 100_000;
            t.to = abi.encodePacked(gold);
            items[i] = t.sign(keyOf(user));
        }
        bytes memory outcomes = bundle(items);
        for (uint256 i = 0; i < count; ++i) {
            vm.assertEq(uint8(outcomes[i]), uint256(2), "ran");
        }
        gasEach = lastGas() / count;
        vm.snapshotValue("apps", name, gasEach);
    }
}
