// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Bridge} from "../../src/hub/Bridge.sol";
import {Era} from "../../src/hub/Era.sol";
import {Registry} from "../../src/hub/Registry.sol";
import {Staking} from "../../src/hub/Staking.sol";
import {IStaking} from "../../src/hub/interfaces/IStaking.sol";
import {Kernel} from "../../src/kernel/Kernel.sol";
import {IKernel} from "../../src/kernel/interfaces/IKernel.sol";
import {Checkpoints} from "../../src/kernel/modules/Checkpoints.sol";
import {Lanes} from "../../src/kernel/modules/Lanes.sol";
import {Lens} from "../../src/kernel/modules/Lens.sol";
import {Chain, Configuration, Parameters} from "../../src/kernel/types/Network.sol";
import {Test} from "../support/Test.sol";

/// @dev A hub as a deployment makes it, with the real kernel: ERA here, four validators, two chains.
abstract contract HubTest is Test {
    uint64 internal constant NETWORK_ID = 7_777_777;
    uint64 internal constant HUB_ID = 31_337;
    uint64 internal constant FIRST_CHAIN = 41_000;
    uint96 internal constant MINIMUM = 1000e18;
    uint32 internal constant UNBONDING = 14 days;

    Era internal era;
    Staking internal staking;
    Registry internal registry;
    Bridge internal bridge;
    IKernel internal kernel;

    function setUp() public virtual {
        vm.chainId(HUB_ID);
        vm.warp(1_800_000_000);
        _deployHub();
        _stakeGenesis(4);
        _deployKernel();
    }

    /// @dev Key of the n-th validator of a test.
    function _key(uint256 n) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("validator", n)));
    }

    function _parameters() internal pure returns (Parameters memory) {
        return Parameters({
            networkId: NETWORK_ID,
            hubChainId: HUB_ID,
            lease: 60,
            minimumStay: 10,
            unbonding: UNBONDING - 1 hours,
            dataQuota: 1_000_000,
            tick: 1000,
            agentTimeout: 5000,
            fenceCheckpoints: 3,
            fenceMargin: 10,
            baseFeeMin: 1 gwei,
            executorShare: 5000
        });
    }

    function _chains() internal view returns (Chain[] memory chains) {
        chains = new Chain[](3);
        chains[0] = Chain(HUB_ID, 0, 0, address(this));
        chains[1] = Chain(FIRST_CHAIN, 1, 0, address(this));
        chains[2] = Chain(FIRST_CHAIN + 1, 2, 7, address(this));
    }

    function _vote(uint64 height, bytes32 value) internal pure returns (IStaking.Vote memory) {
        return IStaking.Vote({kind: 2, height: height, round: 0, value: value});
    }

    function _sign(uint256 key, IStaking.Vote memory vote) internal view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, staking.voteDigest(vote));
        return abi.encodePacked(r, s, v);
    }

    /// @dev Proof that the holder of `key` signed twice at `height`.
    function _slash(uint256 key, uint64 height) internal returns (address) {
        IStaking.Vote memory a = _vote(height, bytes32(uint256(1)));
        IStaking.Vote memory b = _vote(height, bytes32(uint256(2)));
        return staking.slash(a, _sign(key, a), b, _sign(key, b));
    }

    function _deployHub() private {
        era = new Era(address(this));
        staking = new Staking(era, NETWORK_ID, MINIMUM, UNBONDING);
        registry = new Registry(address(this), address(this), staking, _chains(), _parameters());
        bridge = new Bridge(era, address(this));
        era.approve(address(staking), type(uint256).max);
        era.approve(address(bridge), type(uint256).max);
    }

    function _stakeGenesis(uint256 count) private {
        for (uint256 i = 0; i < count; ++i) {
            staking.stakeFor(vm.addr(_key(i)), MINIMUM * uint96(i + 1));
        }
    }

    function _deployKernel() private {
        Configuration memory composed = registry.composed();
        bytes32 hash = keccak256(abi.encode(composed));
        address lanes = address(new Lanes(address(bridge), address(registry)));
        address checkpoints = address(new Checkpoints(NETWORK_ID, hash, address(registry)));
        kernel = IKernel(
            address(
                new Kernel(
                    NETWORK_ID,
                    Kernel.Modules(
                        lanes,
                        checkpoints,
                        address(new Lens()),
                        address(0),
                        address(0),
                        address(0),
                        address(0),
                        address(0),
                        address(0),
                        address(0)
                    )
                )
            )
        );
        bridge.bind(address(kernel));
        registry.bind(address(kernel));
        kernel.start(composed);
    }
}
