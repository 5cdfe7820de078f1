// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {BridgeERC20} from "@openzeppelin/contracts/crosschain/bridges/BridgeERC20.sol";
import {CrosschainLinked} from "@openzeppelin/contracts/crosschain/CrosschainLinked.sol";
import {CrosschainRemoteExecutor} from "@openzeppelin/contracts/crosschain/CrosschainRemoteExecutor.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IGateway} from "../../src/gateway/IGateway.sol";
import {GatewayFixture} from "./GatewayFixture.sol";

contract Gold is ERC20("Gold", "GLD") {
    constructor(address to, uint256 supply) {
        _mint(to, supply);
    }
}

/// @dev OpenZeppelin's, as it is: abstract for its constructor's arguments alone.
contract GoldBridge is BridgeERC20 {
    constructor(IERC20 token_, Link[] memory links) BridgeERC20(token_) CrosschainLinked(links) {}

    function link(address gateway, bytes memory counterpart) external {
        _setLink(gateway, counterpart, false);
    }
}

contract Switch {
    uint256 public value;
    address public by;

    function set(uint256 value_) external payable {
        (value, by) = (value_, msg.sender);
    }
}

/// @dev OpenZeppelin's bridges and executors over the gateway, unmodified: no attributes, no value.
contract OpenZeppelinTest is GatewayFixture {
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);

    Gold internal goldA;
    Gold internal goldB;
    GoldBridge internal bridgeA;
    GoldBridge internal bridgeB;

    function setUp() public override {
        super.setUp();
        CrosschainLinked.Link[] memory none;
        vm.chainId(A);
        goldA = new Gold(ALICE, 1_000 ether);
        bridgeA = new GoldBridge(goldA, none);
        vm.chainId(B);
        bridgeB = new GoldBridge(goldB = new Gold(address(this), 1_000 ether), none);
        goldB.transfer(address(bridgeB), 1_000 ether);
        bridgeA.link(address(gateway), evm(B, address(bridgeB)));
        bridgeB.link(address(gateway), evm(A, address(bridgeA)));
    }

    function test_tokensCrossByTheBridge() public {
        vm.chainId(A);
        vm.prank(ALICE);
        goldA.approve(address(bridgeA), 10 ether);
        vm.prank(ALICE);
        bridgeA.crosschainTransfer(evm(B, BOB), 10 ether);
        vm.assertEq(goldA.balanceOf(address(bridgeA)), 10 ether, "locked");

        tick(1);
        IGateway.Message memory message =
            sentBy(A, address(bridgeA), evm(B, address(bridgeB)), _transfer(ALICE, BOB, 10 ether));
        bring(A, B, message);
        vm.assertEq(goldB.balanceOf(BOB), 10 ether, "let go");
        refused(
            A,
            B,
            message,
            abi.encodeWithSelector(IGateway.Settled.selector, idOf(message), IGateway.Status.Delivered)
        );
        vm.assertEq(goldB.balanceOf(BOB), 10 ether, "once");
    }

    function test_nobodyElseMakesTheBridgeLetGo() public {
        // A stranger's contract on the same chain may send to the bridge; the bridge knows its counterpart.
        IGateway.Message memory message =
            send(A, BOB, evm(B, address(bridgeB)), _transfer(ALICE, BOB, 10 ether), new bytes[](0));
        tick(1);
        vm.expectRevert();
        bring(A, B, message);
        vm.assertEq(goldB.balanceOf(BOB), 0, "nothing");
    }

    function test_theControllerActsOnTheOtherChain() public {
        vm.chainId(B);
        Switch target = new Switch();
        CrosschainRemoteExecutor executor = new CrosschainRemoteExecutor(address(gateway), evm(A, ALICE));
        bytes memory call = abi.encodePacked(address(target), uint256(0), abi.encodeCall(Switch.set, (7)));
        // ERC-7579: one call, the default way.
        bytes memory payload = abi.encodePacked(bytes32(0), call);
        IGateway.Message memory message = send(A, ALICE, evm(B, address(executor)), payload, new bytes[](0));
        IGateway.Message memory strangers = send(A, BOB, evm(B, address(executor)), payload, new bytes[](0));
        tick(1);
        bring(A, B, message);
        vm.assertEq(target.value(), 7, "acted");
        vm.assertEq(target.by(), address(executor), "by the executor");
        vm.expectRevert();
        bring(A, B, strangers);
    }

    function _transfer(address from, address to, uint256 amount) private pure returns (bytes memory) {
        return abi.encode(evm(A, from), abi.encodePacked(to), amount);
    }
}
