// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC7786GatewaySource} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {InteroperableAddress} from "@openzeppelin/contracts/utils/draft-InteroperableAddress.sol";
import {Gateway} from "../../src/gateway/Gateway.sol";
import {IGateway} from "../../src/gateway/IGateway.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {NetworkTest} from "../support/NetworkTest.sol";
import {Vm} from "../support/Test.sol";

/// @dev On real chains kernel and gateway have one address each, the same everywhere. In one EVM the kernels cannot: this stands for the one of the
/// chain that the EVM is right now, and hands every call on as its caller's.
contract KernelHere {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    mapping(uint256 chainId => IKernel) private _kernels;

    function set(uint256 chainId, IKernel kernel) external {
        _kernels[chainId] = kernel;
    }

    fallback() external {
        vm.prank(msg.sender);
        (bool success, bytes memory result) = address(_kernels[block.chainid]).call(msg.data);
        assembly ("memory-safe") {
            if success { return(add(result, 0x20), mload(result)) }
            revert(add(result, 0x20), mload(result))
        }
    }
}

/// @dev The gateway over a whole network.
abstract contract GatewayFixture is NetworkTest {
    Gateway internal gateway;
    KernelHere private _here;

    function setUp() public virtual override {
        super.setUp();
        _here = new KernelHere();
        for (uint256 i; i < chains.length; ++i) {
            _here.set(chains[i], kernels[chains[i]]);
        }
        gateway = new Gateway(IKernel(address(_here)));
    }

    /// @dev After a new kernel stands there.
    function meetKernel(uint64 chainId) internal {
        _here.set(chainId, kernels[chainId]);
    }

    function evm(uint64 chainId, address account) internal pure returns (bytes memory) {
        return InteroperableAddress.formatEvmV1(chainId, account);
    }

    function idOf(IGateway.Message memory message) internal pure returns (bytes32) {
        return keccak256(abi.encode(message));
    }

    /// @dev Sends as `sender` on `chainId`, and the message as it will be brought.
    function send(
        uint64 chainId,
        address sender,
        bytes memory recipient,
        bytes memory payload,
        bytes[] memory attributes
    ) internal returns (IGateway.Message memory message) {
        vm.chainId(chainId);
        message = IGateway.Message(_nonce++, evm(chainId, sender), recipient, payload, attributes);
        vm.prank(sender);
        bytes32 id = gateway.sendMessage(recipient, payload, attributes);
        vm.assertEq(id, idOf(message), "the id is the hash of the message");
    }

    uint256 private _nonce;

    /// @dev What a contract sent in the test, whose nonce the gateway counted as well.
    function sentBy(uint64 chainId, address sender, bytes memory recipient, bytes memory payload)
        internal
        returns (IGateway.Message memory)
    {
        return IGateway.Message(_nonce++, evm(chainId, sender), recipient, payload, new bytes[](0));
    }

    /// @dev Brings a message, as the newest checkpoint shows it.
    function bring(uint64 from, uint64 to, IGateway.Message memory message) internal {
        uint256 slot = Slots.posted(generationOf(from), address(gateway), idOf(message));
        vm.chainId(to);
        gateway.relay(headProof(from), leafProof(from, slot), message);
    }

    function bringCancellation(uint64 from, uint64 to, IGateway.Message memory message) internal {
        bytes32 hash = keccak256(abi.encode("cancel", idOf(message)));
        uint256 slot = Slots.posted(generationOf(from), address(gateway), hash);
        vm.chainId(to);
        gateway.relayCancellation(headProof(from), leafProof(from, slot), message);
    }

    function refused(uint64 from, uint64 to, IGateway.Message memory message, bytes memory why) internal {
        uint256 slot = Slots.posted(generationOf(from), address(gateway), idOf(message));
        (bytes memory call) =
            abi.encodeCall(IGateway.relay, (headProof(from), leafProof(from, slot), message));
        vm.chainId(to);
        vm.expectRevert(why);
        (bool ignored,) = address(gateway).call(call);
        ignored;
    }

    function one(bytes memory attribute) internal pure returns (bytes[] memory list) {
        list = new bytes[](1);
        list[0] = attribute;
    }

    function two(bytes memory first, bytes memory second) internal pure returns (bytes[] memory list) {
        list = new bytes[](2);
        (list[0], list[1]) = (first, second);
    }

    function statusOf(IGateway.Message memory message) internal view returns (IGateway.Status status) {
        (status,,) = gateway.statusOf(idOf(message));
    }
}
