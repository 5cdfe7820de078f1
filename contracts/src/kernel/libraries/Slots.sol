// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LaneName} from "../types/Network.sol";

/// @dev Where everything stands that counts and is not a home word (docs/WIRE.md, "Slots that count"). Each slot names
/// the generation, so that nothing left behind by another one is read again (P1).
library Slots {
    uint256 private constant KIND_LANE_OUT = 1;
    uint256 private constant KIND_LANE_IN = 2;
    uint256 internal constant KIND_TREASURY = 3;
    uint256 internal constant KIND_PARKED = 4;
    uint256 private constant KIND_CONFIGURATION = 5;
    uint256 private constant KIND_OBJECT = 16;
    uint256 private constant KIND_DATA = 17;
    uint256 internal constant KIND_SUPPLY = 18;
    uint256 internal constant KIND_TALLY = 19;
    uint256 private constant KIND_CODE = 20;
    uint256 private constant KIND_WHOLE = 21;
    uint256 private constant KIND_POSTED = 22;
    uint256 private constant KIND_PIECE = 23;
    uint256 private constant KIND_KEPT = 24;
    uint256 private constant KIND_ADOPTED = 25;
    uint256 private constant KIND_LANE_BACK = 26;

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

    /// @dev The home word of an app's object, whose id this is: of `owner`, or shared where that is zero.
    function object(address app, address owner, uint256 key) internal pure returns (uint256 id) {
        // Writes beyond the free memory pointer, where nothing is kept; addresses may come with bits above them.
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, KIND_OBJECT)
            mstore(add(m, 0x20), shr(96, shl(96, app)))
            mstore(add(m, 0x40), shr(96, shl(96, owner)))
            mstore(add(m, 0x60), key)
            id := keccak256(m, 0x80)
        }
    }

    /// @dev Where the first data word of the object `id` stands in this version; the others follow.
    function data(uint256 id, uint24 generation, uint40 version) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(KIND_DATA, id, generation, version))) & ~uint256(0xff);
    }

    /// @dev This chain's part of what an app counts over all chains: KIND_SUPPLY of an asset, or KIND_TALLY.
    function part(uint256 kind, uint24 generation, address app, uint256 key) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(kind, generation, app, key)));
    }

    /// @dev Where a simulation finds the sum of all chains' parts, of which this chain's has the slot `part_`.
    function whole(uint256 part_) internal pure returns (uint256) {
        return _hash(KIND_WHOLE, part_);
    }

    /// @dev What the code of an app must be on every chain: h(abi.encode(its hash, its deployer)).
    function code(uint24 generation, address app) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(KIND_CODE, generation, app)));
    }

    /// @dev 1 where `sender` has posted `hash`.
    function posted(uint24 generation, address sender, bytes32 hash) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(KIND_POSTED, generation, sender, hash)));
    }

    /// @dev 1 where this chain has adopted what stood in `slot` of (chainId, chainGeneration).
    function adopted(uint24 generation, uint64 chainId, uint24 chainGeneration, uint256 slot)
        internal
        pure
        returns (uint256)
    {
        return uint256(keccak256(abi.encode(KIND_ADOPTED, generation, chainId, chainGeneration, slot)));
    }

    /// @dev The running hash of what this chain has taken back of a closed lane, the sender's own or one that it has inherited (P7); its counts stand in the next slot.
    function laneBack(uint24 generation, LaneName memory lane) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(KIND_LANE_BACK, generation, lane)));
    }

    /// @dev The piece of data with this hash: where it is, and how long (Pieces).
    function piece(uint24 generation, bytes32 hash) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(KIND_PIECE, generation, hash)));
    }

    /// @dev How many bytes of data this chain keeps itself.
    function kept(uint24 generation) internal pure returns (uint256) {
        return _hash(KIND_KEPT, generation);
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
