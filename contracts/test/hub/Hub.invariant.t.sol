// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IStaking} from "../../src/hub/interfaces/IStaking.sol";
import {Validator} from "../../src/kernel/types/Network.sol";
import {Test} from "../support/Test.sol";
import {HubTest} from "./HubTest.sol";

/// @dev What anybody may do to the hub, with the kernel's releases as the network's withdrawals; counts what should be where.
contract HubHandler is HubTest {
    uint256 public constant SIGNERS = 26;

    uint256 public onNetwork;
    uint256 public burned;
    uint64 private _height;
    // Addresses by number: deriving them anew takes longer than all the rest.
    address[] private _signers;

    function setUp() public override {
        super.setUp();
        for (uint256 n = 0; n < SIGNERS; ++n) {
            _signers.push(vm.addr(_key(n)));
        }
    }

    function deposit(uint160 to, uint256 amount) external {
        if (to == 0 || address(to) == address(bridge) || address(to) == address(kernel)) return;
        amount = bound(amount, 1, 1e24);
        bridge.deposit(address(to), amount);
        onNetwork += amount;
    }

    function release(uint160 to, uint256 amount) external {
        if (to == 0 || address(to) == address(bridge) || onNetwork == 0) return;
        amount = bound(amount, 1, onNetwork);
        vm.prank(address(kernel));
        bridge.release(address(to), uint96(amount));
        onNetwork -= amount;
    }

    function donate(uint256 amount) external {
        era.transfer(address(bridge), bound(amount, 0, 1e20));
    }

    function stake(uint256 n, uint256 amount) external {
        address signer = _signers[n % SIGNERS];
        if (staking.isJailed(signer)) return;
        staking.stakeFor(signer, uint96(bound(amount, 1, MINIMUM * 30)));
    }

    function unstake(uint256 n, uint256 amount) external {
        address signer = _signers[n % SIGNERS];
        uint96 most = staking.stakeOf(signer);
        if (most == 0 || staking.unbondingsOf(signer).length == 16) return;
        vm.prank(signer);
        staking.unstake(uint96(bound(amount, 1, most)));
    }

    function withdraw(uint256 n) external {
        vm.warp(block.timestamp + UNBONDING / 3);
        vm.prank(_signers[n % SIGNERS]);
        try staking.withdraw() {} catch {}
    }

    function slash(uint256 n) external {
        // Rarely, or everybody is in jail soon.
        if (n % 5 != 0) return;
        address signer = _signers[n % SIGNERS];
        if (staking.stakeOf(signer) < 1e6) return;
        uint256 supply = era.totalSupply();
        _slash(_key(n % SIGNERS), ++_height);
        burned += supply - era.totalSupply();
    }

    function claimAll() external {
        for (uint256 n = 0; n < SIGNERS; ++n) {
            try staking.claimSeat(_signers[n]) {} catch {}
        }
    }

    function inStaking() external view returns (uint256 total) {
        for (uint256 n = 0; n < SIGNERS; ++n) {
            address signer = _signers[n];
            total += staking.stakeOf(signer);
            IStaking.Unbonding[] memory queue = staking.unbondingsOf(signer);
            for (uint256 i = 0; i < queue.length; ++i) {
                total += queue[i].amount;
            }
        }
    }

    // ---- What must hold, asked by the invariants below ----

    function checkBridge() external view {
        vm.assertEq(bridge.locked(), onNetwork);
        vm.assertGe(era.balanceOf(address(bridge)), onNetwork, "covered");
    }

    function checkSupply() external view {
        vm.assertEq(era.totalSupply(), 1_000_000_000e18 - burned);
        vm.assertEq(era.balanceOf(address(staking)), this.inStaking());
    }

    function checkSeats() external view {
        Validator[] memory set = staking.validators();
        vm.assertLe(set.length, 20, "seats");
        uint256 seated = 0;
        for (uint256 n = 0; n < SIGNERS; ++n) {
            if (staking.isSeated(_signers[n])) ++seated;
        }
        vm.assertEq(seated, set.length);
        for (uint256 i = 0; i < set.length; ++i) {
            vm.assertEq(staking.stakeOf(set[i].signer), set[i].stake);
            vm.assertGe(set[i].stake, MINIMUM, "minimum");
            vm.assertFalse(staking.isJailed(set[i].signer));
            if (i == 0) continue;
            vm.assertTrue(
                set[i - 1].stake > set[i].stake
                    || (set[i - 1].stake == set[i].stake && set[i - 1].signer < set[i].signer)
            );
        }
    }

    /// @dev Once all who could have claimed have, nobody outside has more at stake than anybody inside.
    function checkTopSet() external {
        this.claimAll();
        Validator[] memory set = staking.validators();
        uint256 least = set.length < 20 ? MINIMUM - 1 : set[set.length - 1].stake;
        for (uint256 n = 0; n < SIGNERS; ++n) {
            address signer = _signers[n];
            if (staking.isSeated(signer) || staking.isJailed(signer)) continue;
            vm.assertLe(staking.stakeOf(signer), least, "top set");
        }
    }
}

contract HubInvariantTest is Test {
    HubHandler private handler;

    function setUp() public {
        handler = new HubHandler();
        handler.setUp();
        targetContract(address(handler));
        bytes4[] memory selectors = new bytes4[](8);
        selectors[0] = HubHandler.deposit.selector;
        selectors[1] = HubHandler.release.selector;
        selectors[2] = HubHandler.donate.selector;
        selectors[3] = HubHandler.stake.selector;
        selectors[4] = HubHandler.unstake.selector;
        selectors[5] = HubHandler.withdraw.selector;
        selectors[6] = HubHandler.slash.selector;
        selectors[7] = HubHandler.claimAll.selector;
        targetSelector(address(handler), selectors);
    }

    /// @dev I3: the bridge holds locked what the network has, and covers it, whoever sends it ERA besides; stake is neither made
    /// nor lost, and what is burned leaves the supply. I9: at most twenty seats, each with the minimum, none jailed, ranked.
    /// Together, for each would be a campaign of its own.
    function invariant_I3_I9_everyWeiAndEverySeat() public view {
        handler.checkBridge();
        handler.checkSupply();
        handler.checkSeats();
    }

    function invariant_topSetAfterClaims() public {
        handler.checkTopSet();
    }
}
