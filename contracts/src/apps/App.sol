// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Context} from "@openzeppelin/contracts/utils/Context.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {IMessages} from "../kernel/interfaces/IMessages.sol";
import {IObjects} from "../kernel/interfaces/IObjects.sol";
import {ISettings} from "../kernel/interfaces/ISettings.sol";
import {Belonging, Shared} from "./Objects.sol";

/// @title What every app starts from
/// @notice An app's code is on every chain of the network; what it keeps is objects, each of which is on one chain at a time, and which the kernel
/// holds for it (docs/APPS.md). So an app has constants and immutables, and no storage (P23).
/// @dev Whoever may make an app call an address of their choice with bytes of their choice has the app's power over all its objects, for the kernel
/// takes an app's calls for the app's will. Calls of that sort go through `callAs`.
abstract contract App is Context {
    /// @dev The kernel makes every app itself (P30), so it is whoever ran the constructor.
    IObjects internal immutable KERNEL = IObjects(msg.sender);
    uint64 private immutable NETWORK_ID = IObjects(msg.sender).networkId();

    /// @dev Transient: hash of the calldata that `multicall` is calling this contract with, else zero.
    bytes32 private constant OWN_CALL = keccak256("metalayer.App.ownCall");
    uint256 private constant SENDER_BYTES = 20;

    error NotDeployment();
    error NotOwnMessage(address sender);

    /// @dev For handlers of what this app sends itself: nobody else gets in, nor does a call of this contract by itself that is no message.
    modifier onlyOwnMessages() {
        if (msg.sender != address(KERNEL) || _msgSender() != address(this)) {
            revert NotOwnMessage(_msgSender());
        }
        _;
    }

    /// @notice Run by the kernel, once in the whole network, with the deployment.
    /// @dev Anybody may send a transaction with the same calldata, which the kernel carries here too: then nobody is deploying. An app that is deployed in
    /// this step and calls here as one of its objects is not the deployer.
    function init() external {
        if (msg.sender != address(KERNEL)) revert NotDeployment();
        address deployer = KERNEL.deployer();
        if (deployer == address(0) || deployer != _msgSender()) revert NotDeployment();
        _init();
    }

    /// @dev What must happen once, such as a first mint; what a constructor did, every chain would do. The sender is the deployer.
    function _init() internal virtual {}

    /// @notice Runs several calls of this app as the caller's, all or none.
    function multicall(bytes[] calldata calls) external virtual returns (bytes[] memory results) {
        address sender = _msgSender();
        bytes32 slot = OWN_CALL;
        bytes32 outer;
        assembly ("memory-safe") {
            outer := tload(slot)
        }
        results = new bytes[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            results[i] = _callSelf(abi.encodePacked(calls[i], sender));
        }
        // A bundle is one real transaction: what is left here would be seen by its next one.
        assembly ("memory-safe") {
            tstore(slot, outer)
        }
    }

    function _callSelf(bytes memory data) private returns (bytes memory) {
        bytes32 slot = OWN_CALL;
        assembly ("memory-safe") {
            tstore(slot, keccak256(add(data, 0x20), mload(data)))
        }
        (bool success, bytes memory result) = address(this).call(data);
        // As it is: what an app hides of `Elsewhere` cannot be brought here (P18).
        if (!success) LowLevelCall.bubbleRevert(result);
        return result;
    }

    // ---- Who calls ----

    /// @dev The user who signed, or the object on whose behalf another app calls, where the kernel calls (ERC-2771); else the app that calls. A call of this
    /// contract by itself comes from the sender that it names only if `multicall` made it; a call that anybody may shape, such as `transfer` of a
    /// token that turns out to be this contract, cannot pass for one.
    function _msgSender() internal view virtual override returns (address sender) {
        if (!_carriesSender()) return msg.sender;
        // Touches no memory. Calldata is at least as long as a sender, or it carries none.
        assembly ("memory-safe") {
            sender := shr(96, calldataload(sub(calldatasize(), SENDER_BYTES)))
        }
    }

    function _msgData() internal view virtual override returns (bytes calldata) {
        if (!_carriesSender()) return msg.data;
        return msg.data[:msg.data.length - SENDER_BYTES];
    }

    function _contextSuffixLength() internal pure virtual override returns (uint256) {
        return SENDER_BYTES;
    }

    function _carriesSender() private view returns (bool) {
        if (msg.sender == address(KERNEL)) return msg.data.length >= SENDER_BYTES;
        if (msg.sender != address(this)) return false;
        bytes32 slot = OWN_CALL;
        bytes32 expected;
        assembly ("memory-safe") {
            expected := tload(slot)
        }
        return expected == keccak256(msg.data);
    }

    // ---- Where and when: the same on every chain (P28) ----

    /// @dev The chain id that wallets know.
    function networkId() internal view returns (uint64) {
        return NETWORK_ID;
    }

    /// @dev In seconds. Never goes back for an object, wherever it moves.
    function time() internal view returns (uint256) {
        return block.timestamp;
    }

    /// @dev Number of the newest block of the network that is known here.
    function height() internal view returns (uint64) {
        return KERNEL.height();
    }

    // ---- What the app keeps ----

    function belonging(address owner, uint256 key) internal view returns (Belonging memory) {
        return Belonging(KERNEL, owner, key);
    }

    function shared(uint256 key) internal view returns (Shared memory) {
        return Shared(KERNEL, key);
    }

    /// @dev Takes ERA that came with the call (`msg.value` is zero). What nobody takes fails the call.
    function take(address to, uint256 amount) internal {
        KERNEL.take(to, amount);
    }

    // ---- Settings: the same on every chain at the same time (P23) ----

    /// @dev `otherwise` as long as it has never been set. Needs no object, so nothing is brought for it.
    function setting(bytes32 name, bytes32 otherwise) internal view returns (bytes32) {
        return ISettings(address(KERNEL)).settingOf(address(this), name, otherwise);
    }

    /// @dev Counts everywhere from the same second on, in a while; until then `setting` is what it was. Who may is for the app to say.
    function setSetting(bytes32 name, bytes32 word) internal {
        ISettings(address(KERNEL)).setSetting(name, word);
    }

    // ---- What the app sends ----

    /// @dev A call that is made later, where its object lives, with this app as the sender; see IMessages.Call.
    function send(IMessages.Call memory call) internal {
        IMessages(address(KERNEL)).send(call);
    }
}
