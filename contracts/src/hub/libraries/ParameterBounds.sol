// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Parameters} from "../../kernel/types/Network.sol";
import {IRegistry} from "../interfaces/IRegistry.sol";

/// @dev Within which parameters the network's rules hold together (I9). A governance that is mistaken, or bought, cannot leave them.
library ParameterBounds {
    uint64 private constant ID_MAX = 2 ** 53 - 1;
    uint32 private constant TICK_MIN = 100; // ms: a round of votes across continents
    uint32 private constant TICK_MAX = 60_000; // ms
    uint32 private constant LEASE_MAX = 1 days;
    uint32 private constant LEASE_TICKS_MIN = 3; // P13: a gap of three ticks is no reason to fence
    uint32 private constant MINIMUM_STAY_MAX = 1 days;
    uint32 private constant UNBONDING_LEASES_MIN = 4; // half the unbonding time (P16) outlasts a lease and a fence
    uint32 private constant UNBONDING_MAX = 365 days;
    uint64 private constant DATA_QUOTA_MAX = 2 ** 40; // bytes, for each chain: nodes keep them for good
    uint32 private constant AGENT_TIMEOUT_MAX = 600_000; // ms
    uint16 private constant FENCE_CHECKPOINTS_MAX = 1_000;
    uint64 private constant BASE_FEE_MIN_MAX = 1e15; // wei per gas
    uint16 private constant SHARE_MAX = 10_000; // basis points

    function check(Parameters memory p) internal pure {
        _require(p.networkId != 0 && p.networkId <= ID_MAX, "networkId");
        _require(p.hubChainId != 0 && p.hubChainId <= ID_MAX && p.hubChainId != p.networkId, "hubChainId");
        _require(p.tick >= TICK_MIN && p.tick <= TICK_MAX, "tick");
        _require(
            p.lease <= LEASE_MAX && uint256(p.lease) * 1000 >= uint256(p.tick) * LEASE_TICKS_MIN, "lease"
        );
        _require(p.minimumStay <= MINIMUM_STAY_MAX, "minimumStay");
        _require(
            p.unbonding <= UNBONDING_MAX && uint256(p.unbonding) >= uint256(p.lease) * UNBONDING_LEASES_MIN,
            "unbonding"
        );
        _require(p.dataQuota <= DATA_QUOTA_MAX, "dataQuota");
        _require(p.agentTimeout >= p.tick && p.agentTimeout <= AGENT_TIMEOUT_MAX, "agentTimeout");
        _require(p.fenceCheckpoints != 0 && p.fenceCheckpoints <= FENCE_CHECKPOINTS_MAX, "fenceCheckpoints");
        _require(p.fenceMargin != 0 && p.fenceMargin <= LEASE_MAX, "fenceMargin");
        _require(p.baseFeeMin != 0 && p.baseFeeMin <= BASE_FEE_MIN_MAX, "baseFeeMin");
        _require(p.executorShare <= SHARE_MAX, "executorShare");
    }

    function _require(bool holds, bytes32 name) private pure {
        if (!holds) revert IRegistry.InvalidParameter(name);
    }
}
