// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev Where everything stands that counts and is not a home word (docs/WIRE.md, "Slots that count"). Each slot names
/// the generation, so that nothing left behind by another one is read again (P1).
library Slots {
    uint256 private constant KIND_LANE_OUT = 1;
    uint256 private constant KIND_LANE_IN = 2;
    uint256 private constant KIND_TREASURY = 3;
    uint256 private constant KIND_PARKED = 4;
    uint256 private constant KIND_CONFIGURATION = 5;

    /// @dev The running hash of the lane to (chainId, chainGeneration); its counts stand in the next slot.
    function laneOut(uint24 generation, uint64 chainId, uint24 chainGeneration)
        internal
        pure
        returns (uint256)
    {
        return uint256(keccak256(abi.encode(KIND_LANE_OUT, generation, chainId, chainGeneration)));
    }

    /// @dev The running hash of what was taken from (chainId, chainGeneration); its count stands in the next slot.
    function laneIn(uint24 generation, uint64 chainId, uint24 chainGeneration)
        internal
        pure
        returns (uint256)
    {
        return uint256(keccak256(abi.encode(KIND_LANE_IN, generation, chainId, chainGeneration)));
    }

    function treasury(uint24 generation) internal pure returns (uint256) {
        return _hash(KIND_TREASURY, generation);
    }

    function parked(uint24 generation, bytes32 messageId) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(KIND_PARKED, generation, messageId)));
    }

    function configuration(uint64 number) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(KIND_CONFIGURATION, number)));
    }

    function account(address owner) internal pure returns (uint256) {
        return uint160(owner);
    }

    /// @dev h(abi.encode(kind, value))
    function _hash(uint256 kind, uint256 value) private pure returns (uint256 result) {
        // Writes the scratch space only.
        assembly ("memory-safe") {
            mstore(0x00, kind)
            mstore(0x20, value)
            result := keccak256(0x00, 0x40)
        }
    }
}
