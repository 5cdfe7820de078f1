// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Heads} from "../../src/kernel/libraries/Heads.sol";
import {Votes} from "../../src/kernel/libraries/Votes.sol";
import {STATUS_HERE} from "../../src/kernel/types/AccountWord.sol";
import {
    Checkpoint,
    Commit,
    Configuration,
    HeadProof,
    LeafProof,
    Validator
} from "../../src/kernel/types/Network.sol";
import {ObjectName} from "../../src/kernel/types/ObjectName.sol";
import {NetworkTest} from "../support/NetworkTest.sol";

/// @dev What a checkpoint that no kernel has accepted proves, and what it does not do (P13, P16, P27).
contract UnderTest is NetworkTest {
    address private constant OWNER = address(0xa11ce);

    bytes private delivering;

    /// @dev An account is on its way from A to B, and the newest checkpoint shows it; B has not heard of that.
    function setUp() public override {
        super.setUp();
        settle(A, OWNER, 5 ether);
        vm.warp(block.timestamp + MINIMUM_STAY);
        tick(1);
        depart(A, B, one(OWNER));
        _next();
    }

    function _next() private {
        vm.warp(block.timestamp + 1);
        checkpoint();
        Delivery memory d = delivery(A, B, 1);
        delivering = abi.encodeCall(IKernel.deliver, (d.from, d.end, d.messages, d.rest));
    }

    function _under(Commit memory commit, bytes memory call) private {
        Validator[] memory list = validators();
        at(B).under(newest, commit, list, call);
        sync();
    }

    function _refused(Commit memory commit, Validator[] memory list, bytes memory call, bytes memory why)
        private
    {
        IKernel kernel = at(B);
        vm.expectRevert(why);
        kernel.under(newest, commit, list, call);
        vm.assertTrue(wordAt(B, OWNER).status() != STATUS_HERE, "nothing has come");
    }

    function _unknown() private view returns (bytes memory) {
        return abi.encodeWithSelector(Heads.UnknownCheckpoint.selector, newest.number);
    }

    function test_deliversAndChangesNothingElse() public {
        IKernel.State memory before = at(B).state();
        _under(sign(newest, 7, keys), delivering);
        vm.assertEq(uint256(wordAt(B, OWNER).status()), STATUS_HERE);
        vm.assertEq(wordAt(B, OWNER).balance(), 5 ether);
        vm.assertEq(abi.encode(at(B).state()), abi.encode(before), "lease, agent, price and number stay");
    }

    /// @dev Its root is remembered: whoever comes next need not show it again, nor a quorum's word.
    function test_theRootIsRemembered() public {
        HeadProof memory proof = headProof(A);
        IKernel kernel = at(B);
        vm.expectRevert(_unknown());
        kernel.meet(proof);
        _under(sign(newest, 7, keys), delivering);
        at(B).meet(proof);
        // Nothing is left to deliver, but that is all that is wrong.
        Commit memory none;
        Validator[] memory list = validators();
        vm.expectRevert(IKernel.NothingDone.selector);
        at(B)
            .under(
                newest,
                none,
                list,
                abi.encodeCall(IKernel.deliver, (proof, leafOfLane(), new bytes[](0), new bytes32[](0)))
            );
    }

    function leafOfLane() private view returns (LeafProof memory) {
        return delivery(A, B, 0).end;
    }

    /// @dev One that comes to nothing, for somebody else brought its messages under an older checkpoint, leaves no root: so whoever delivers shows it each time.
    function test_whatComesToNothingLeavesNoRoot() public {
        address other = address(0xb0b);
        settle(STORE, other, 3 ether);
        depart(STORE, B, one(other));
        Checkpoint memory older = newest;
        bytes memory early = delivering;
        Commit memory commit = sign(older, 7, keys);
        _next();
        Delivery memory d = delivery(STORE, B, 1);
        bytes memory next = abi.encodeCall(IKernel.deliver, (d.from, d.end, d.messages, d.rest));
        Validator[] memory list = validators();
        IKernel kernel = at(B);
        kernel.under(older, commit, list, early);
        commit = sign(newest, 7, keys);
        vm.expectRevert(abi.encodeWithSelector(IKernel.WrongMessages.selector, A, 1));
        kernel.under(newest, commit, list, delivering);
        vm.expectRevert(_unknown());
        kernel.deliver(d.from, d.end, d.messages, d.rest);
        kernel.under(newest, commit, list, next);
        vm.assertEq(wordAt(B, other).balance(), 3 ether);
    }

    /// @dev The own head counts under an accepted checkpoint alone; and a newer one that was used keeps none from being accepted.
    function test_onlyCheckpointsRenewTheLease() public {
        _under(sign(newest, 7, keys), delivering);
        IKernel kernel = at(B);
        HeadProof memory own = headProof(B);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotNewer.selector, newest.number));
        kernel.meet(own);
        uint64 before = kernel.state().leaseUntil;
        submit(B);
        vm.assertEq(kernel.state().checkpoint, newest.number);
        vm.assertTrue(kernel.state().leaseUntil > before, "renewed");
    }

    /// @dev P16: as `checkpoint` refuses it, an older one than the accepted is refused, whoever signed it.
    function test_notUnderAnOlderCheckpoint() public {
        Checkpoint memory shown = newest;
        vm.warp(block.timestamp + 1);
        checkpoint();
        Checkpoint memory later = newest;
        submit(B);
        newest = shown;
        bytes memory why = abi.encodeWithSelector(IKernel.NotNewer.selector, shown.number);
        _refused(sign(shown, 15, keys), validators(), delivering, why);
        // Nor under the accepted number with other heads.
        newest.number = later.number;
        why = abi.encodeWithSelector(IKernel.NotNewer.selector, later.number);
        _refused(sign(newest, 15, keys), validators(), delivering, why);
    }

    function test_onAQuorumsWordAlone() public {
        Commit memory commit = sign(newest, 3, keys);
        _refused(
            commit, validators(), delivering, abi.encodeWithSelector(Votes.NoQuorum.selector, 200e18, 400e18)
        );
        commit = sign(newest, 7, keys);
        commit.signatures[70] ^= 0x01;
        bytes memory why = abi.encodeWithSelector(Votes.WrongSigner.selector, vm.addr(keys[1]));
        _refused(commit, validators(), delivering, why);
        // Of a set that calls itself this configuration's.
        Validator[] memory list = validators();
        list[0].stake *= 100;
        why = abi.encodeWithSelector(IKernel.WrongConfiguration.selector, newest.configuration);
        _refused(sign(newest, 1, keys), list, delivering, why);
        // Of another configuration.
        newest.configuration = keccak256("another");
        why = abi.encodeWithSelector(IKernel.WrongConfiguration.selector, newest.configuration);
        _refused(sign(newest, 15, keys), validators(), delivering, why);
    }

    /// @dev P16: whoever could sign half an unbonding time ago may have no stake left; and using a checkpoint makes the accepted one no younger.
    function test_notOnTheWordOfThoseWhoMayBeGone() public {
        _under(sign(newest, 7, keys), delivering);
        vm.warp(at(B).state().leaseUntil);
        vm.warp(block.timestamp + UNBONDING / 2 + 1);
        checkpoint();
        bytes memory why = abi.encodeWithSelector(IKernel.RegistrantNeeded.selector, REGISTRANT);
        Validator[] memory list = validators();
        Commit memory commit = sign(newest, 15, keys);
        IKernel kernel = at(B);
        vm.expectRevert(why);
        kernel.under(newest, commit, list, delivering);
    }

    /// @dev P13: a chain without lease takes in nothing, however new the checkpoint.
    function test_notWithoutALease() public {
        uint64 leaseUntil = at(B).state().leaseUntil;
        vm.warp(leaseUntil + 1);
        bytes memory why = abi.encodeWithSelector(IKernel.NoLease.selector, leaseUntil);
        _refused(sign(newest, 15, keys), validators(), delivering, why);
    }

    /// @dev What is not under it is not proved by it; and then its root is not remembered either.
    function test_whatItDoesNotShowIsRefused() public {
        Delivery memory d = delivery(A, B, 1);
        d.from.head.gasUsed += 1;
        bytes memory call = abi.encodeCall(IKernel.deliver, (d.from, d.end, d.messages, d.rest));
        bytes memory why = abi.encodeWithSelector(Heads.HeadNotProved.selector, A, 1);
        _refused(sign(newest, 15, keys), validators(), call, why);
        IKernel kernel = at(B);
        HeadProof memory proof = headProof(A);
        vm.expectRevert(_unknown());
        kernel.meet(proof);
    }

    /// @dev P27: nothing that is read off a real transaction's calldata, moves others' accounts, or takes the own head is called so.
    function test_onlyProofsAreCalled() public {
        Commit memory commit = sign(newest, 15, keys);
        bytes[] memory calls = new bytes[](10);
        Configuration memory c;
        HeadProof memory own = headProof(B);
        calls[0] = abi.encodeCall(IKernel.execute, (new bytes[](0)));
        calls[1] = abi.encodeCall(IKernel.executeNaming, (new bytes[](0), new uint256[](0)));
        calls[2] = abi.encodeCall(IKernel.meet, (own));
        calls[3] = abi.encodeCall(IKernel.configure, (c, own, leafOfLane()));
        calls[4] = abi.encodeCall(IKernel.start, (c));
        calls[5] = abi.encodeCall(IKernel.depart, (A, one(OWNER)));
        calls[6] = abi.encodeCall(IKernel.departObjects, (A, new ObjectName[](0)));
        calls[7] = abi.encodeCall(IKernel.under, (newest, commit, validators(), delivering));
        calls[8] = abi.encodeCall(IKernel.publish, (1, bytes32(uint256(1))));
        calls[9] = "";
        for (uint256 i; i < calls.length; ++i) {
            bytes memory why = abi.encodeWithSelector(IKernel.NotUnderCheckpoint.selector, bytes4(calls[i]));
            _refused(commit, validators(), calls[i], why);
        }
    }

    /// @dev An acknowledgement, too.
    function test_acknowledges() public {
        _under(sign(newest, 7, keys), delivering);
        _next();
        uint256 slot = _laneIn();
        bytes memory call = abi.encodeCall(IKernel.acknowledge, (headProof(B), leafProof(B, slot + 1)));
        Validator[] memory list = validators();
        at(A).under(newest, sign(newest, 7, keys), list, call);
        sync();
        vm.assertEq(uint64(wordOf[A][_laneOut() + 1] >> 64), 1, "acknowledged");
    }

    function _laneIn() private pure returns (uint256) {
        return uint256(keccak256(abi.encode(2, 1, A, 1)));
    }

    function _laneOut() private pure returns (uint256) {
        return uint256(keccak256(abi.encode(1, 1, B, 1)));
    }
}
