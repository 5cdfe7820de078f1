// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IData} from "../../src/kernel/interfaces/IData.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {IOperations} from "../../src/kernel/interfaces/IOperations.sol";
import {Lane} from "../../src/kernel/libraries/Lane.sol";
import {Message} from "../../src/kernel/libraries/Message.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {RAN, REVERTED} from "../../src/kernel/types/Outcomes.sol";
import {HEAD_LIVE} from "../../src/kernel/types/Network.sol";
import {DataTest} from "../support/DataTest.sol";

/// @dev Data of apps: kept where it is stored up to a quota, at a storage chain past it, and never lost between.
contract DataKernelTest is DataTest {
    // ---- Below the quota ----

    function test_storeData_isKeptHereAndLogged() public {
        bytes memory data = piece(1, 5000);
        vm.assertEq(store(data).outcome, RAN);
        vm.assertEq(leaf(A, data), 5000, "its length");
        vm.assertEq(kept(A), 5000);
        vm.assertEq(logged[keccak256(data)], 1, "its bytes, once");
        vm.assertEq(sentCount(A, STORE), 0);
        checkLogged(A);
    }

    function test_storeData_returnsTheHash() public {
        bytes memory data = piece(1, 33);
        bytes memory call = abi.encodeCall(IData.storeData, (data));
        vm.assertEq(run(act(call), 0).outcome, RAN);
        vm.assertNotEq(leaf(A, data), 0);
    }

    /// @dev The same bytes by whomever, however often, are one piece: they take of the quota once.
    function test_storeData_twice_isKeptOnce() public {
        bytes memory data = piece(1, 9000);
        bytes memory call = abi.encodeCall(IData.storeData, (data));
        store(piece(4, 10));
        uint256 first = store(data).gasUsed;
        uint256 again = store(data).gasUsed;
        vm.assertEq(again, first, "at the same price (P26)");
        vm.assertEq(run(act(call, call, call), 0).outcome, RAN);
        vm.assertEq(kept(A), 9010);
        vm.assertEq(logged[keccak256(data)], 1);
        checkLogged(A);
    }

    /// @dev What differs in its length alone is another piece.
    function test_storeData_zerosOfOtherLengthsAreOtherPieces() public {
        for (uint256 length = 1; length <= 65; ++length) {
            vm.assertEq(store(new bytes(length)).outcome, RAN);
            vm.assertEq(leaf(A, new bytes(length)), length);
        }
        vm.assertEq(kept(A), 65 * 33);
    }

    function test_storeData_isUndoneWithItsStep() public {
        bytes memory data = piece(1, 4000);
        bytes memory call = abi.encodeCall(IData.storeData, (data));
        bytes memory failing = abi.encodeCall(IObjects.burn, (address(1), 1, 1));
        vm.assertEq(run(act(call, call, failing), 0).outcome, REVERTED);
        vm.assertEq(leaf(A, data), 0);
        vm.assertEq(kept(A), 0);
        checkLogged(A);
    }

    // ---- Bounds ----

    function testFuzz_storeData_boundsLengths(uint256 length) public {
        length = bound(length, 0, Message.PIECE_MAX + 100);
        bool fits = length != 0 && length <= Message.PIECE_MAX;
        vm.assertEq(store(piece(2, length)).outcome, fits ? RAN : REVERTED);
        vm.assertEq(kept(A), fits ? length : 0);
    }

    function test_storeData_onlyInAStepAndByApps() public {
        IKernel kernel = at(A);
        vm.expectRevert(IObjects.NoStep.selector);
        IData(address(kernel)).storeData("mine");
    }

    // ---- Past the quota ----

    function test_storeData_overTheQuota_leavesItsHashAndGoes() public {
        fill();
        bytes memory data = piece(50, 20_000);
        vm.assertEq(store(data).outcome, RAN);
        vm.assertEq(kept(A), QUOTA, "no more than the quota");
        vm.assertEq(leaf(A, data), 20_000 | uint256(STORE) << 64 | 1 << 128, "its length, and where it went");
        vm.assertEq(sentCount(A, STORE), 1);
        vm.assertEq(logged[keccak256(data)], 0, "its bytes are in the message");
        checkLogged(A);

        arrive(1);
        vm.assertEq(outcomes(A, STORE), hex"00", "taken in");
        vm.assertEq(leaf(STORE, data), 20_000);
        vm.assertEq(kept(STORE), 0, "a quota is for what steps keep");
        checkLogged(STORE);
    }

    /// @dev The last byte of the quota is used, the next piece does not fit, and a smaller one does not slip past it.
    function test_storeData_quotaIsExact() public {
        fill(QUOTA - 10);
        store(piece(60, 11));
        vm.assertEq(sentCount(A, STORE), 1, "one byte too many");
        store(piece(61, 10));
        vm.assertEq(sentCount(A, STORE), 1, "it fits");
        vm.assertEq(kept(A), QUOTA);
        store(piece(62, 1));
        vm.assertEq(sentCount(A, STORE), 2);
    }

    /// @dev Several transactions of one bundle, and several pieces of one step, meet the end of the quota: each byte of it is given once.
    function test_storeData_quotaIsSharedWithinABundle() public {
        fill(QUOTA - 25_000);
        bytes[] memory items = new bytes[](3);
        for (uint256 i; i < 3; ++i) {
            bytes memory call = abi.encodeCall(IData.storeData, (piece(70 + i, 9000)));
            bytes memory second = abi.encodeCall(IData.storeData, (piece(80 + i, 5000)));
            items[i] = signed(address(appOf[A]), act(call, second, call), 0);
        }
        execute(items);
        vm.assertEq(kept(A), QUOTA - 25_000 + 9000 + 5000 + 9000, "nine, five and nine fit");
        vm.assertEq(sentCount(A, STORE), 3, "the rest went");
        checkLogged(A);
        arrive(3);
        vm.assertEq(outcomes(A, STORE), hex"000000");
    }

    /// @dev P26: neither where it goes, nor whether the lane is new, is in the price.
    function test_storeData_costsTheSameHereAndThere() public {
        // Whatever code a bundle calls first costs it more.
        store(piece(4, 10));
        uint256 here = store(piece(1, 7000)).gasUsed;
        fill(QUOTA);
        uint256 there = store(piece(2, 7000)).gasUsed;
        uint256 again = store(piece(3, 7000)).gasUsed;
        vm.assertEq(here, there);
        vm.assertEq(again, there);
    }

    function test_storeData_samePieceAfterItWent_goesOnce() public {
        fill();
        bytes memory data = piece(51, 20_000);
        store(data);
        store(data);
        vm.assertEq(sentCount(A, STORE), 1);
    }

    /// @dev The same bytes from two chains: the second finds them there.
    function test_storeData_fromTwoChains_isOnePiece() public {
        fill();
        bytes memory data = piece(52, 1000);
        store(data);
        arrive(1);
        bytes memory message = lastMessage(A, STORE);
        // B sends the same: its lane is made by hand, for Alice is on A.
        lie(B, STORE, message);
        tick(1);
        deliver(B, STORE, 1);
        vm.assertEq(outcomes(B, STORE), hex"00");
        vm.assertEq(leaf(STORE, data), 1000);
        checkLogged(STORE);
    }

    function test_storeData_paysWhoBringsIt() public {
        fill();
        uint256 before = eraOn(A);
        store(piece(53, 10_000));
        uint256 prepaid = uint96(bytes12(slice(lastMessage(A, STORE), 1)));
        vm.assertEq(prepaid, Message.pieceGas(10_013) * BASE_FEE, "all of its gas");
        vm.assertEq(before - eraOn(A), prepaid, "which left A");
        arrive(1);
        uint256 treasury = uint128(slotOf(STORE, Slots.treasury(1)));
        uint256 paid = wordAt(STORE, RELAYER).balance();
        vm.assertEq(treasury + paid, prepaid, "and is all there (P6)");
        vm.assertGt(paid, 10_000 * 30 * BASE_FEE, "calldata is paid for");
        vm.assertLt(paid, prepaid, "and never more than was prepaid");
    }

    /// @dev Zeros are cheap to bring: nobody gains by bringing them (P17).
    function test_storeData_zerosPayLess() public {
        fill();
        store(new bytes(10_000));
        arrive(1);
        vm.assertLt(
            wordAt(STORE, RELAYER).balance(), (20_000 + 10_000 * 10) * BASE_FEE, "less than calldata costs"
        );
    }

    // ---- No room ----

    function test_storeData_withoutAStorageChain_reverts() public {
        fill();
        meetStorage(4);
        vm.assertEq(store(piece(54, 100)).outcome, REVERTED);
        refuses(piece(54, 100), abi.encodeWithSelector(IData.DataQuota.selector, QUOTA, QUOTA));
        meetStorage(HEAD_LIVE);
        vm.assertEq(store(piece(54, 100)).outcome, RAN, "once there is one again");
    }

    /// @dev P11: a lane of data fills by its gas, gets dearer, and refuses; nothing of what was refused stays.
    function test_storeData_fullLane_reverts() public {
        fill();
        uint256 first = store(piece(1000, Message.PIECE_MAX)).gasUsed;
        gasLimit = 12_000_000;
        fillLane(7);
        uint256 last = store(piece(1001, Message.PIECE_MAX)).gasUsed;
        vm.assertGt(last, 7 * first / 2, "dearer as it fills");
        fillLane(8);
        bytes memory data = piece(1002, Message.PIECE_MAX);
        uint256 count = sentCount(A, STORE);
        vm.assertEq(store(data).outcome, REVERTED);
        vm.assertEq(leaf(A, data), 0);
        vm.assertEq(sentCount(A, STORE), count);
        refuses(data, abi.encodeWithSelector(Lane.LaneFull.selector, STORE));
    }

    // ---- Storage chains are for data alone (P4, P5) ----

    function test_storageChain_takesNobodyIn() public {
        bytes[] memory items = new bytes[](1);
        items[0] = signed(address(at(A)), abi.encodeCall(IOperations.move, (STORE)), 0);
        IKernel kernel = at(A);
        vm.prank(AGENT, AGENT);
        kernel.execute(items);
        vm.assertEq(uint256(wordAt(A, vm.addr(ALICE)).status()), 1, "Alice is where she was");
        vm.assertEq(sentCount(A, STORE), 0);

        address[] memory owners = new address[](1);
        owners[0] = vm.addr(ALICE);
        vm.prank(AGENT);
        vm.expectRevert(abi.encodeWithSelector(Lane.NoLane.selector, STORE));
        kernel.depart(STORE, owners);
    }

    /// @dev A chain that lies about what it sends: an account, or money, that comes to a storage chain is taken in as anywhere, and data that comes to another chain
    /// does no harm.
    function test_data_toAChainOfAnotherKind_isAPieceThere() public {
        bytes memory data = piece(55, 300);
        lie(A, B, abi.encodePacked(Message.DATA, uint96(0), data));
        tick(1);
        deliver(A, B, 1);
        vm.assertEq(outcomes(A, B), hex"00");
        vm.assertEq(leaf(B, data), 300);
    }

    function testFuzz_data_badBytesAreParked(uint256 length, uint8 first) public {
        length = bound(length, 0, 14);
        bytes memory message = abi.encodePacked(first, new bytes(length));
        bool isPiece = first == Message.DATA && length >= Message.DATA_BYTES;
        lie(A, STORE, message);
        tick(1);
        deliver(A, STORE, 1);
        vm.assertEq(outcomes(A, STORE), isPiece ? bytes(hex"00") : bytes(hex"01"), "parked");
    }

    function test_data_tooLong_isParked() public {
        lie(A, STORE, abi.encodePacked(Message.DATA, uint96(0), new bytes(Message.PIECE_MAX + 1)));
        tick(1);
        deliver(A, STORE, 1);
        vm.assertEq(outcomes(A, STORE), hex"01");
    }

    /// @dev Nobody but a kernel's own lane brings data: an app's message that looks like one is a call.
    function test_data_cannotBeForgedByAnApp() public {
        fill();
        bytes memory data = piece(56, 100);
        bytes memory forged = abi.encodePacked(Message.DATA, uint96(1 ether), data);
        (bool success,) = address(at(STORE)).call(forged);
        vm.assertFalse(success);
        vm.assertEq(leaf(STORE, data), 0);
    }
}
