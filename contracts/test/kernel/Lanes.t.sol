// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Heads} from "../../src/kernel/libraries/Heads.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {
    AccountWord,
    AccountWordLibrary,
    STATUS_AWAY,
    STATUS_HERE,
    STATUS_POCKET
} from "../../src/kernel/types/AccountWord.sol";
import {HeadProof, LeafProof} from "../../src/kernel/types/Network.sol";
import {NetworkTest} from "../support/NetworkTest.sol";

/// @dev What goes from chain to chain arrives once, in order, and only by proof (P1, P8, P9, P11, P17).
contract LanesTest is NetworkTest {
    address internal constant ALICE = address(0xa11ce);

    /// @dev An account on `chainId` that has stayed long enough to be moved.
    function _settle(uint64 chainId, address owner, uint96 balance) internal {
        plant(
            chainId, owner, AccountWordLibrary.here(1, 1, 7, uint40(block.timestamp - MINIMUM_STAY), balance)
        );
    }

    function _depart(uint64 from, uint64 to, address[] memory owners) internal {
        IKernel kernel = at(from);
        vm.prank(AGENT);
        kernel.depart(to, owners);
    }

    function _moveOver(uint64 from, uint64 to, address owner) internal {
        _depart(from, to, one(owner));
        tick(1);
        deliver(from, to, 1);
    }

    // ---- Moves ----

    function test_anAccountMoves() public {
        _settle(A, ALICE, 5 ether);
        plant(B, ALICE, AccountWordLibrary.pocket(1, 2 ether));
        _depart(A, B, one(ALICE));

        AccountWord note = wordAt(A, ALICE);
        vm.assertEq(note.status(), STATUS_AWAY);
        vm.assertEq(note.version(), 2);
        vm.assertEq(note.chainId(), B);
        vm.assertEq(note.chainGeneration(), 1);
        vm.assertEq(note.balance(), 0);

        tick(1);
        deliver(A, B, 1);
        AccountWord word = wordAt(B, ALICE);
        vm.assertEq(word.status(), STATUS_HERE);
        vm.assertEq(word.version(), 2);
        vm.assertEq(word.nonce(), 7);
        vm.assertEq(word.balance(), 7 ether, "the pocket is taken up");
        vm.assertEq(word.since(), block.timestamp);
    }
}
