// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStaking} from "../../src/hub/interfaces/IStaking.sol";
import {Validator} from "../../src/kernel/types/Network.sol";
import {HubTest} from "./HubTest.sol";

contract StakingTest is HubTest {
    address private constant REPORTER = address(0xBEE);

    function test_validatorsComeByStakeAndThenByAddress() public {
        staking.stakeFor(vm.addr(_key(4)), MINIMUM * 4);
        Validator[] memory set = staking.validators();
        vm.assertEq(set.length, uint256(5));
        for (uint256 i = 1; i < set.length; ++i) {
            bool ranked = set[i - 1].stake > set[i].stake
                || (set[i - 1].stake == set[i].stake && set[i - 1].signer < set[i].signer);
            vm.assertTrue(ranked);
        }
    }

    function test_lessThanTheMinimumHoldsNoSeat() public {
        address signer = vm.addr(_key(9));
        staking.stakeFor(signer, MINIMUM - 1);
        vm.assertFalse(staking.isSeated(signer));
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSeat.selector, signer));
        staking.claimSeat(signer);
        staking.stakeFor(signer, 1);
        vm.assertTrue(staking.isSeated(signer));
    }

    function test_moreStakeTakesTheSeatOfTheLeast() public {
        for (uint256 i = 4; i < 20; ++i) {
            staking.stakeFor(vm.addr(_key(i)), MINIMUM * uint96(i + 1));
        }
        address weakest = vm.addr(_key(0));
        address equal = vm.addr(_key(20));
        staking.stakeFor(equal, MINIMUM);
        vm.assertFalse(staking.isSeated(equal));
        staking.stakeFor(equal, 1);
        vm.assertTrue(staking.isSeated(equal));
        vm.assertFalse(staking.isSeated(weakest));
        vm.assertEq(staking.validators().length, uint256(20));

        // A seat that is given up is there for whoever waits, on anybody's call.
        uint96 all = staking.stakeOf(equal);
        vm.prank(equal);
        staking.unstake(all);
        vm.prank(REPORTER);
        staking.claimSeat(weakest);
        vm.assertTrue(staking.isSeated(weakest));
    }

    function testFuzz_stakeComesBackAfterTheUnbondingTimeOnly(uint96 amount, uint32 wait) public {
        address signer = vm.addr(_key(3));
        amount = uint96(bound(amount, 1, staking.stakeOf(signer)));
        uint256 ready = block.timestamp + UNBONDING;
        vm.startPrank(signer);
        staking.unstake(amount);
        vm.warp(bound(wait, block.timestamp, ready - 1));
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingMature.selector, signer));
        staking.withdraw();
        vm.warp(ready);
        staking.withdraw();
        vm.assertEq(era.balanceOf(signer), uint256(amount));
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingMature.selector, signer));
        staking.withdraw();
    }

    function test_withdrawTakesEveryMatureAmountAndLeavesTheOthers() public {
        address signer = vm.addr(_key(3));
        vm.startPrank(signer);
        uint256 begin = block.timestamp;
        for (uint256 i = 0; i < 16; ++i) {
            vm.warp(begin + i);
            staking.unstake(uint96(i + 1));
        }
        vm.expectRevert(abi.encodeWithSelector(IStaking.TooManyUnbondings.selector, signer));
        staking.unstake(1);
        vm.warp(begin + UNBONDING + 7);
        staking.withdraw();
        vm.assertEq(era.balanceOf(signer), uint256(36));
        vm.assertEq(staking.unbondingsOf(signer).length, uint256(8));
    }

    function test_refusesMoreThanThereIs() public {
        address signer = vm.addr(_key(0));
        vm.prank(signer);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakingAmount.selector, MINIMUM + 1));
        staking.unstake(MINIMUM + 1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakingAmount.selector, 0));
        staking.stakeFor(signer, 0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakingLists.selector, 1, 2));
        staking.stakeForMany(new address[](1), new uint96[](2));
    }

    /// @dev The digest is the one of docs/WIRE.md, "Heads, checkpoints, votes".
    function testFuzz_voteDigest(uint8 kind, uint64 height, uint32 round, bytes32 value) public view {
        bytes32 expected = keccak256(
            abi.encode(keccak256("MetaLayer vote"), uint256(NETWORK_ID), kind, height, round, value)
        );
        vm.assertEq(staking.voteDigest(IStaking.Vote(kind, height, round, value)), expected);
    }

    function testFuzz_twoVotesAreSlashedFromStakeAndUnbonding(uint96 unstaked) public {
        address signer = vm.addr(_key(3));
        uint256 before = staking.stakeOf(signer);
        unstaked = uint96(bound(unstaked, 1, before));
        vm.prank(signer);
        staking.unstake(unstaked);
        uint256 supply = era.totalSupply();
        vm.prank(REPORTER);
        vm.assertEq(this.slashAs(3, 7), signer);

        uint256 left = staking.stakeOf(signer) + staking.unbondingsOf(signer)[0].amount;
        uint256 burned = supply - era.totalSupply();
        uint256 reward = era.balanceOf(address(this));
        vm.assertTrue(staking.isJailed(signer));
        vm.assertFalse(staking.isSeated(signer));
        vm.assertLe(burned, before * 45 / 100, "burned");
        vm.assertGe(burned + 2, before * 45 / 100, "burned");
        vm.assertLe(before - left, before / 2, "penalty");
        vm.assertGe(before - left + 4, before / 2, "penalty");
        vm.assertTrue(reward > 0);
    }

    /// @dev Called from outside, so that the reporter is this contract.
    function slashAs(uint256 n, uint64 height) external returns (address) {
        era.transfer(address(1), era.balanceOf(address(this)));
        return _slash(_key(n), height);
    }

    function test_anOffenceIsPunishedOnce() public {
        address signer = _slash(_key(3), 7);
        bytes32 offence = keccak256(abi.encode(signer, uint8(2), uint64(7), uint32(0)));
        IStaking.Vote memory a = _vote(7, bytes32(uint256(1)));
        IStaking.Vote memory b = _vote(7, bytes32(0));
        (bytes memory signedA, bytes memory signedB) = (_sign(_key(3), a), _sign(_key(3), b));
        vm.expectRevert(abi.encodeWithSelector(IStaking.AlreadySlashed.selector, signer, offence));
        staking.slash(a, signedA, b, signedB);
        // The same two in the other order are the same offence.
        vm.expectRevert(abi.encodeWithSelector(IStaking.AlreadySlashed.selector, signer, offence));
        staking.slash(b, signedB, a, signedA);
        // Another height is another one.
        _slash(_key(3), 8);
    }

    function test_theJailedDoNotComeBack() public {
        address signer = _slash(_key(3), 7);
        vm.expectRevert(abi.encodeWithSelector(IStaking.SignerJailed.selector, signer));
        staking.stakeFor(signer, MINIMUM);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NoSeat.selector, signer));
        staking.claimSeat(signer);
        uint96 rest = staking.stakeOf(signer);
        vm.startPrank(signer);
        staking.unstake(rest);
        vm.warp(block.timestamp + UNBONDING);
        staking.withdraw();
        vm.assertEq(era.balanceOf(signer), uint256(rest));
    }

    function test_votesThatDoNotContradictAreNoOffence() public {
        IStaking.Vote memory a = _vote(7, bytes32(uint256(1)));
        IStaking.Vote[4] memory others =
            [_vote(7, bytes32(uint256(1))), _vote(8, 0), _vote(7, 0), _vote(7, 0)];
        others[2].round = 1;
        others[3].kind = 1;
        bytes memory signedA = _sign(_key(3), a);
        for (uint256 i = 0; i < 4; ++i) {
            bytes memory signedB = _sign(_key(3), others[i]);
            vm.expectRevert(IStaking.NoOffence.selector);
            staking.slash(a, signedA, others[i], signedB);
        }
    }

    function test_votesOfTwoSignersAreNoOffence() public {
        IStaking.Vote memory a = _vote(7, bytes32(uint256(1)));
        IStaking.Vote memory b = _vote(7, bytes32(uint256(2)));
        (bytes memory signedA, bytes memory signedB) = (_sign(_key(2), a), _sign(_key(3), b));
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.DifferentSigners.selector, vm.addr(_key(2)), vm.addr(_key(3)))
        );
        staking.slash(a, signedA, b, signedB);
    }

    function test_offenceOfSomebodyWithoutStakeIsNotUsedUp() public {
        address signer = vm.addr(_key(30));
        IStaking.Vote memory a = _vote(7, bytes32(uint256(1)));
        IStaking.Vote memory b = _vote(7, bytes32(uint256(2)));
        (bytes memory signedA, bytes memory signedB) = (_sign(_key(30), a), _sign(_key(30), b));
        vm.expectRevert(abi.encodeWithSelector(IStaking.NothingAtStake.selector, signer));
        staking.slash(a, signedA, b, signedB);
        staking.stakeFor(signer, MINIMUM);
        vm.assertEq(staking.slash(a, signedA, b, signedB), signer);
    }
}
