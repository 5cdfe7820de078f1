// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Heads} from "../../src/kernel/libraries/Heads.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Votes} from "../../src/kernel/libraries/Votes.sol";
import {AccountWordLibrary} from "../../src/kernel/types/AccountWord.sol";
import {
    Commit,
    Configuration,
    Head,
    HeadProof,
    HEAD_DRAINING,
    HEAD_FENCED,
    HEAD_JOINING,
    HEAD_LIVE,
    LeafProof,
    Validator
} from "../../src/kernel/types/Network.sol";
import {NetworkTest} from "../support/NetworkTest.sol";
import {Tree} from "../support/Tree.sol";

/// @dev A kernel believes what a quorum signed, upwards, and nothing else (P1, P12, P14, P16).
contract CheckpointsTest is NetworkTest {
    uint256 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    function _next() private {
        vm.warp(block.timestamp + 1);
        checkpoint();
    }

    /// @dev Offers the newest checkpoint to A with an own head that is the one at `index`, and expects a refusal.
    function _refused(Commit memory commit, Validator[] memory list, uint256 index, bytes memory why)
        private
    {
        bytes32[] memory path = Tree.pathOver(headNodes(), index);
        Head memory own = heads[index];
        IKernel kernel = at(A);
        vm.expectRevert(why);
        kernel.checkpoint(newest, commit, list, own, path);
    }

    function _without() private pure returns (Head memory none, bytes32[] memory path) {}

    // ---- Beginning ----

    function test_start_setsBirthChainsAndPeers() public {
        IKernel.State memory s = at(A).state();
        vm.assertEq(s.generation, 1);
        vm.assertEq(s.baseFee, BASE_FEE);
        vm.assertEq(s.configuration, keccak256(abi.encode(configuration(0))));
        for (uint160 i = 1; i < 20; ++i) {
            vm.assertEq(at(STORE).birthChain(i), birthChainOf(address(i)), "hub and storage bear nobody (P4)");
        }
    }

    function test_start_onlyOnce() public {
        IKernel kernel = at(A);
        vm.expectRevert(IKernel.AlreadyStarted.selector);
        kernel.start(configuration(0));
    }

    function test_start_onlyWithTheConfigurationInItsCode() public {
        IKernel kernel = newKernel(STRANGER);
        Configuration memory other = configuration(0);
        other.parameters.lease += 1;
        vm.expectRevert(
            abi.encodeWithSelector(IKernel.WrongConfiguration.selector, keccak256(abi.encode(other)))
        );
        kernel.start(other);
    }

    function test_start_ofAChainThatJoinsLaterHasNoGeneration() public {
        IKernel kernel = newKernel(STRANGER);
        kernel.start(configuration(0));
        vm.assertEq(kernel.state().generation, 0);
        _next();
        vm.chainId(STRANGER);
        (Head memory none, bytes32[] memory path) = _without();
        kernel.checkpoint(newest, sign(newest, 15, keys), validators(), none, path);
        vm.assertEq(kernel.state().checkpoint, newest.number);

        // Then the network takes it in.
        addHead(STRANGER, 1, HEAD_JOINING);
        _next();
        vm.chainId(STRANGER);
        kernel.checkpoint(newest, sign(newest, 15, keys), validators(), none, path);
        HeadProof memory proof = headProof(STRANGER);
        kernel.meet(proof);
        vm.assertEq(kernel.state().generation, 1, "its head also counts after the checkpoint");
        vm.assertEq(kernel.state().leaseUntil, block.timestamp + LEASE);
    }

    /// @dev P16: its trust begins with configuration 0, however long ago that was; it holds nothing yet that could be taken.
    function test_start_aChainThatJoinsLateIsToldAllOfThePast() public {
        IKernel kernel = newKernel(STRANGER);
        kernel.start(configuration(0));
        _next();
        vm.warp(block.timestamp + UNBONDING);
        vm.chainId(STRANGER);
        (Head memory none, bytes32[] memory path) = _without();
        kernel.checkpoint(newest, sign(newest, 15, keys), validators(), none, path);
        vm.assertEq(kernel.state().checkpoint, newest.number);
    }

    // ---- Quorum ----

    function test_quorum_moreThanTwoThirds() public {
        _next();
        _refused(
            sign(newest, 3, keys),
            validators(),
            1,
            abi.encodeWithSelector(Votes.NoQuorum.selector, 200e18, 400e18)
        );
        submit(A, sign(newest, 7, keys));
        vm.assertEq(at(A).state().checkpoint, newest.number);
    }

    /// @dev P12: exactly 2/3 is not more than 2/3.
    function test_quorum_twoThirdsExactlyIsNotEnough() public {
        _reconfigure();
        _next();
        Commit memory commit = sign(newest, 3, keys);
        _refused(commit, validators(), 1, abi.encodeWithSelector(Votes.NoQuorum.selector, 200e18, 300e18));
        submit(A, sign(newest, 7, keys));
    }

    function testFuzz_quorum_noBitOfASignatureMayChange(uint256 bit) public {
        _next();
        Commit memory commit = sign(newest, 15, keys);
        bit = bound(bit, 0, commit.signatures.length * 8 - 1);
        commit.signatures[bit / 8] ^= bytes1(uint8(1 << bit % 8));
        address signer = vm.addr(keys[bit / 8 / 65]);
        _refused(commit, validators(), 1, abi.encodeWithSelector(Votes.WrongSigner.selector, signer));
    }

    /// @dev The mask counts each once, so signing twice is not two votes.
    function test_quorum_sameValidatorTwiceCountsOnce() public {
        _next();
        uint256[] memory twice = new uint256[](4);
        (twice[0], twice[1], twice[2], twice[3]) = (keys[0], keys[1], keys[1], keys[1]);
        bytes memory why = abi.encodeWithSelector(Votes.WrongSigner.selector, vm.addr(keys[2]));
        _refused(sign(newest, 7, twice), validators(), 1, why);
    }

    function test_quorum_highSIsNoSignature() public {
        _next();
        Commit memory commit = sign(newest, 7, keys);
        bytes memory signatures = commit.signatures;
        uint256 s;
        assembly ("memory-safe") {
            s := mload(add(signatures, 0x40))
        }
        s = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141 - s;
        vm.assertTrue(s > HALF_ORDER);
        assembly ("memory-safe") {
            mstore(add(signatures, 0x40), s)
        }
        signatures[64] = bytes1(55 - uint8(signatures[64]));
        _refused(
            commit, validators(), 1, abi.encodeWithSelector(Votes.WrongSigner.selector, vm.addr(keys[0]))
        );
    }

    function test_quorum_maskAndSignaturesAgree() public {
        _next();
        Commit memory commit = sign(newest, 15, keys);
        commit.mask |= 1 << 4;
        _refused(commit, validators(), 1, abi.encodeWithSelector(Votes.MalformedCommit.selector));
        commit.mask = 7;
        _refused(commit, validators(), 1, abi.encodeWithSelector(Votes.MalformedCommit.selector));
        commit.mask = 15;
        commit.signatures = new bytes(65 * 4 - 1);
        for (uint256 i; i < 65 * 4 - 1; ++i) {
            commit.signatures[i] = sign(newest, 15, keys).signatures[i];
        }
        _refused(commit, validators(), 1, abi.encodeWithSelector(Votes.MalformedCommit.selector));
    }

    function test_quorum_ofAnotherSetIsRefused() public {
        _next();
        uint256[] memory others = new uint256[](4);
        Validator[] memory list = validators();
        for (uint256 i; i < 4; ++i) {
            others[i] = uint256(keccak256(abi.encode("thief", i)));
            list[i].signer = vm.addr(others[i]);
        }
        bytes memory why = abi.encodeWithSelector(IKernel.WrongConfiguration.selector, newest.configuration);
        _refused(sign(newest, 15, others), list, 1, why);
        list = validators();
        list[0].stake *= 100;
        _refused(sign(newest, 1, keys), list, 1, why);
    }

    function test_quorum_voteForAnotherHeightRoundOrValueIsNone() public {
        _next();
        Commit memory commit = sign(newest, 15, keys);
        commit.round += 1;
        bytes memory why = abi.encodeWithSelector(Votes.WrongSigner.selector, vm.addr(keys[0]));
        _refused(commit, validators(), 1, why);
        commit.round -= 1;
        newest.baseFee += 1;
        _refused(commit, validators(), 1, why);
        newest.baseFee -= 1;
        newest.number += 1;
        _refused(commit, validators(), 1, why);
    }

    // ---- Upwards only ----

    function test_upwards_sameOrOlderIsRefused() public {
        bytes memory why = abi.encodeWithSelector(IKernel.NotNewer.selector, newest.number);
        _refused(sign(newest, 15, keys), validators(), 1, why);
        tick(1);
        newest.number -= 1;
        _refused(sign(newest, 15, keys), validators(), 1, why);
    }

    function test_upwards_rootsAreRememberedForSixtyFourNumbers() public {
        HeadProof memory old = headProof(B);
        uint64 first = newest.number;
        newest.number = first + 63;
        tick(1);
        vm.expectRevert(abi.encodeWithSelector(Heads.UnknownCheckpoint.selector, first));
        kernels[A].meet(old);
    }

    /// @dev P16: whoever could sign half an unbonding time ago may have no stake left.
    function test_stale_onlyWithTheRegistrant() public {
        vm.warp(block.timestamp + UNBONDING / 2);
        checkpoint();
        submit(A);
        vm.warp(block.timestamp + UNBONDING / 2 + 1);
        checkpoint();
        bytes memory why = abi.encodeWithSelector(IKernel.RegistrantNeeded.selector, REGISTRANT);
        _refused(sign(newest, 15, keys), validators(), 1, why);

        bytes32[] memory path = Tree.pathOver(headNodes(), 1);
        Head memory own = heads[1];
        vm.startPrank(REGISTRANT);
        at(A).checkpoint(newest, sign(newest, 15, keys), validators(), own, path);
        vm.stopPrank();
        _next();
        submit(A);
        vm.assertEq(at(A).state().checkpoint, newest.number, "and then anyone again");
    }

    // ---- The own head ----

    function test_own_headOfAnotherChainIsRefused() public {
        _next();
        _refused(
            sign(newest, 15, keys), validators(), 2, abi.encodeWithSelector(IKernel.NotOwnHead.selector, B, 1)
        );
    }

    /// @dev Or else anyone could bring checkpoints without it, and the chain would never see its lease.
    function test_own_headIsNeededOnceThereIsOne() public {
        _next();
        (Head memory none, bytes32[] memory path) = _without();
        IKernel kernel = at(A);
        Commit memory commit = sign(newest, 15, keys);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotOwnHead.selector, 0, 0));
        kernel.checkpoint(newest, commit, validators(), none, path);
    }

    function test_own_forgedHeadIsRefused() public {
        _next();
        heads[1].leaseUntil += 1000;
        bytes32[] memory path = Tree.pathOver(headNodes(), 1);
        Head memory own = heads[1];
        IKernel kernel = at(A);
        Commit memory commit = sign(newest, 15, keys);
        vm.expectRevert(abi.encodeWithSelector(Heads.HeadNotProved.selector, A, 1));
        kernel.checkpoint(newest, commit, validators(), own, path);
    }

    function test_own_leaseFollowsTheHead() public {
        vm.assertEq(at(A).state().leaseUntil, block.timestamp + LEASE);
        vm.assertEq(at(A).state().agent, AGENT);
        heads[1].agent = address(7);
        tick(3);
        vm.assertEq(at(A).state().leaseUntil, block.timestamp + LEASE);
        vm.assertEq(at(A).state().agent, address(7));
        vm.assertEq(at(HUB).state().leaseUntil, 0, "the hub has none (P14)");
    }

    function test_own_fenceEndsTheLease() public {
        fence(A);
        tick(1);
        vm.assertEq(at(A).state().leaseUntil, 0);
    }

    /// @dev P1: a re-joined chain holds nothing of what it held.
    function test_own_higherGenerationVoidsEverything() public {
        address owner = address(0xa11ce);
        plant(A, owner, AccountWordLibrary.here(1, 3, 9, 1, 5 ether));
        fence(A);
        addHead(A, 2, HEAD_JOINING);
        forget(A);
        tick(1);
        vm.assertEq(at(A).state().generation, 2);
        vm.assertEq(wordAt(A, owner).inGeneration(2).balance(), 0);
        vm.assertEq(wordAt(A, owner).inGeneration(2).version(), 0);
        // The fenced head stays in later checkpoints, but is no longer this chain's.
        _next();
        _refused(
            sign(newest, 15, keys), validators(), 1, abi.encodeWithSelector(IKernel.NotOwnHead.selector, A, 1)
        );
    }

    function test_own_payOnlyForAQuarterOfTheLease() public {
        uint256 slot = Slots.treasury(1);
        vm.store(address(kernels[A]), bytes32(slot), bytes32(uint256(1 ether)));
        setWord(A, slot, 1 ether);
        tick(LEASE / 4 - 1);
        vm.assertEq(uint256(vm.load(address(kernels[A]), bytes32(slot))), 1 ether);
        tick(LEASE / 4);
        uint256 paid = 60_000 * BASE_FEE;
        vm.assertEq(uint256(vm.load(address(kernels[A]), bytes32(slot))), 1 ether - paid);
        vm.assertEq(wordAt(A, address(this)).balance(), paid);
        sync();
        vm.assertEq(wordOf[A][slot], 1 ether - paid, "and it is logged");
    }

    /// @dev P17: what bundles have earned the agent is paid with the next checkpoint, and only to the agent of until then.
    function test_own_paysTheAgentWhatItIsOwed() public {
        tick(1);
        address agent = at(A).state().agent;
        uint256 slot = Slots.treasury(1);
        vm.store(address(kernels[A]), bytes32(slot), bytes32(uint256(5 ether) << 128 | 3));
        setWord(A, slot, uint256(5 ether) << 128 | 3);
        uint256 before = wordAt(A, agent).balance();
        tick(1);
        vm.assertEq(wordAt(A, agent).balance(), before + 5 ether);
        vm.assertEq(uint256(vm.load(address(kernels[A]), bytes32(slot))), 3);
        tick(1);
        vm.assertEq(wordAt(A, agent).balance(), before + 5 ether, "once");
    }

    // ---- Configurations ----

    /// @dev The hub publishes a configuration without the last validator, the old ones sign it in, and all kernels take it.
    function _reconfigure() private returns (uint256 gone) {
        gone = keys[keys.length - 1];
        keys.pop();
        Configuration memory next = configuration(1);
        bytes32 hash = keccak256(abi.encode(next));
        keys.push(gone);
        vm.prank(REGISTRY);
        at(HUB).publish(1, hash);
        tick(1);
        for (uint256 i; i < chains.length; ++i) {
            HeadProof memory hub = headProof(HUB);
            at(chains[i]).configure(next, hub, leafProof(HUB, Slots.configuration(1)));
        }
        keys.pop();
        newest.configuration = hash;
    }

    function test_configure_theOldSetSignsInTheNew() public {
        uint256 gone = _reconfigure();
        IKernel.State memory s = at(A).state();
        vm.assertEq(s.configurationNumber, 1);
        vm.assertEq(s.configuration, newest.configuration);
        tick(1);
        vm.assertEq(at(A).state().checkpoint, newest.number, "the new set signs from the next on");

        // The old one signs no more.
        _next();
        keys.push(gone);
        newest.configuration = keccak256(abi.encode(configuration(0)));
        _refused(
            sign(newest, 15, keys),
            validators(),
            1,
            abi.encodeWithSelector(IKernel.WrongConfiguration.selector, newest.configuration)
        );
    }

    function test_configure_oneAfterTheOther() public {
        Configuration memory next = configuration(2);
        vm.prank(REGISTRY);
        at(HUB).publish(2, keccak256(abi.encode(next)));
        tick(1);
        HeadProof memory hub = headProof(HUB);
        LeafProof memory leaf = leafProof(HUB, Slots.configuration(2));
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotNext.selector, 2));
        kernel.configure(next, hub, leaf);
    }

    function test_configure_onlyWhatTheHubHolds() public {
        Configuration memory next = configuration(1);
        bytes32 hash = keccak256(abi.encode(next));
        vm.prank(REGISTRY);
        at(HUB).publish(1, hash);
        // A chain that writes the same leaf is not the hub.
        setWord(B, Slots.configuration(1), uint256(hash));
        tick(1);
        HeadProof memory proof = headProof(B);
        LeafProof memory leaf = leafProof(B, Slots.configuration(1));
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotHub.selector, B));
        kernel.configure(next, proof, leaf);

        proof = headProof(HUB);
        leaf = leafProof(HUB, Slots.configuration(1));
        next.validators[0].stake += 1;
        vm.expectRevert(
            abi.encodeWithSelector(IKernel.WrongConfiguration.selector, keccak256(abi.encode(next)))
        );
        kernel.configure(next, proof, leaf);
        leaf.word = keccak256(abi.encode(next));
        vm.expectRevert(abi.encodeWithSelector(Heads.WordNotProved.selector, Slots.configuration(1)));
        kernel.configure(next, proof, leaf);
    }

    function test_publish_byTheRegistryOnTheHubOnce() public {
        IKernel kernel = at(HUB);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotRegistry.selector, address(this)));
        kernel.publish(1, keccak256("c"));
        vm.startPrank(REGISTRY);
        kernel.publish(1, keccak256("c"));
        vm.expectRevert(abi.encodeWithSelector(IKernel.AlreadyPublished.selector, 1));
        kernel.publish(1, keccak256("d"));
        kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotHub.selector, A));
        kernel.publish(2, keccak256("c"));
        vm.stopPrank();
    }

    // ---- Peers ----

    function test_meet_onlyUpwards() public {
        HeadProof memory live = headProof(B);
        IKernel kernel = at(A);
        kernel.meet(live);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotNewer.selector, newest.number));
        kernel.meet(live);
        heads[2].status = HEAD_DRAINING;
        tick(1);
        HeadProof memory draining = headProof(B);
        kernel = at(A);
        kernel.meet(draining);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotNewer.selector, live.checkpoint));
        kernel.meet(live);
    }

    /// @dev P1: the fenced generation stays in every checkpoint, and must not hide the new one.
    function test_meet_fencedGenerationDoesNotHideTheNewOne() public {
        fence(B);
        addHead(B, 2, HEAD_LIVE);
        forget(B);
        tick(1);
        HeadProof memory fenced = headProofAt(2);
        HeadProof memory again = headProof(B);
        vm.assertEq(fenced.head.status, HEAD_FENCED);
        IKernel kernel = at(A);
        kernel.meet(fenced);
        kernel.meet(again);
        vm.expectRevert(abi.encodeWithSelector(IKernel.NotNewer.selector, newest.number));
        kernel.meet(fenced);
    }

    function test_meet_forgedHeadIsRefused() public {
        HeadProof memory proof = headProof(B);
        proof.head.generation = 9;
        IKernel kernel = at(A);
        vm.expectRevert(abi.encodeWithSelector(Heads.HeadNotProved.selector, B, 9));
        kernel.meet(proof);
    }
}
