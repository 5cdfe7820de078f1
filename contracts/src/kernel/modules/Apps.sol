// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";

import {IFrames} from "../interfaces/IFrames.sol";
import {IKernel} from "../interfaces/IKernel.sol";
import {Frames, STEP_DATA} from "../libraries/Frames.sol";
import {Heads} from "../libraries/Heads.sol";
import {Homes} from "../libraries/Homes.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {Lock} from "../libraries/Lock.sol";
import {Slots} from "../libraries/Slots.sol";
import {Step} from "../libraries/Step.sol";
import {Tariff} from "../libraries/Tariff.sol";
import {Words} from "../libraries/Words.sol";
import {AccountWord, AccountWordLibrary, STATUS_APP, STATUS_POCKET} from "../types/AccountWord.sol";
import {HeadProof, LeafProof} from "../types/Network.sol";
import {Guarded} from "./Guarded.sol";

/// @title How apps come to be
/// @notice The kernel's functions for deployment; runs in the kernel's storage by delegatecall. The kernel makes apps itself, so that nobody
/// can make one at the same address in another environment (P19, P30).
contract Apps is Guarded {
    using Words for Words.Journal;

    // bytes4(keccak256("init()"))
    bytes4 private constant INIT = 0xe1c7392a;

    /// @dev See {IFrames-create}.
    function create(uint256 nonce, address sender, uint256 value)
        external
        returns (address app, uint256 charged)
    {
        if (msg.sender != address(this)) revert IFrames.NotKernel(msg.sender);
        Words.Journal memory journal = Words.open(2);
        (app,) = _make(msg.data[STEP_DATA:], sender, nonce);
        // It may be here on the word of another chain, before its deployer has run: the same code, but not begun yet (P19).
        if (_home(app).status() != STATUS_APP) _enter(journal, app, sender);
        emit IKernel.Deployed(app, sender, nonce, app.codehash);
        journal.close();
        // What the bundle has written there, a payment before, is not what stands there now.
        Step.setStale(true);

        Lock.openStep(uint256(KernelStorage.layout().generation) << 96);
        if (value != 0) Step.add(uint160(app), int256(value));
        (bool success, bytes memory reason) = app.call(abi.encodePacked(INIT, sender));
        if (!success) LowLevelCall.bubbleRevert(reason);
        bool sent = Step.settle(app);
        Step.setDeployer(app, address(0));
        if (sent) charged = Frames.finish();
    }

    /// @dev See {IKernel-install}.
    function install(
        bytes calldata initcode,
        address deployer,
        uint256 nonce,
        HeadProof calldata from,
        LeafProof calldata code
    ) external leased locked {
        Heads.check(KernelStorage.layout(), from);
        (address app, bool isNew) = _make(initcode, deployer, nonce);
        Heads.checkWord(from.head, Slots.code(from.head.generation, app), code);
        if (_code(app, deployer) != code.word) revert IKernel.WrongCode(app, app.codehash);

        Words.Journal memory journal = Words.open(2 + Tariff.WRITES);
        _enter(journal, app, deployer);
        emit IKernel.Deployed(app, deployer, nonce, app.codehash);
        // What stood here already was paid for when it was made.
        if (isNew) Tariff.pay(journal, msg.sender, app.code.length * Tariff.CODE_BYTE);
        journal.close();
        Step.setDeployer(app, address(0));
    }

    /// @dev Runs the initcode. Where the address has code, another generation of this chain made it: no other code can be there.
    function _make(bytes calldata initcode, address deployer, uint256 nonce)
        private
        returns (address app, bool isNew)
    {
        bytes32 salt = keccak256(abi.encode(deployer, nonce));
        bytes memory code = initcode;
        app = address(
            uint160(uint256(keccak256(abi.encodePacked(bytes1(0xff), address(this), salt, keccak256(code)))))
        );
        Step.setDeployer(app, deployer);
        if (app.code.length != 0) return (app, false);
        Lock.set(Lock.CONSTRUCTION);
        address made;
        // Reads `code` alone.
        assembly ("memory-safe") {
            made := create2(0, add(code, 0x20), mload(code), salt)
        }
        if (made == address(0)) {
            if (LowLevelCall.returnDataSize() == 0) revert IKernel.NoApp(app);
            LowLevelCall.bubbleRevert();
        }
        if (app.code.length == 0) revert IKernel.NoApp(app);
        isNew = true;
    }

    /// @dev From here on the address is an app's. What ERA waited there stays: an app has none of its own (P22).
    function _enter(Words.Journal memory journal, address app, address deployer) private {
        uint24 generation = KernelStorage.layout().generation;
        AccountWord word = _home(app);
        if (word.status() != STATUS_POCKET) revert IKernel.NoApp(app);
        journal.write(uint160(app), AccountWord.unwrap(AccountWordLibrary.app(generation, word.balance())));
        journal.write(Slots.code(generation, app), uint256(_code(app, deployer)));
    }

    function _home(address app) private view returns (AccountWord) {
        return Homes.at(Slots.account(app), KernelStorage.layout().generation);
    }

    function _code(address app, address deployer) private view returns (bytes32) {
        return keccak256(abi.encode(app.codehash, deployer));
    }
}
