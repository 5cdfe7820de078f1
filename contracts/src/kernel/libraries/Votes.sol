// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Commit, Validator} from "../types/Network.sol";

/// @dev Whether a commit proves that validators holding more than 2/3 of the stake precommitted a value (docs/WIRE.md, "Heads,
/// checkpoints, votes").
library Votes {
    /// @dev A mask names validators by its bits.
    uint256 internal constant VALIDATORS_MAX = 256;
    uint256 internal constant SIGNATURE_BYTES = 65;

    bytes32 private constant VOTE = keccak256("MetaLayer vote");
    uint256 private constant KIND_PRECOMMIT = 2;
    uint256 private constant HALF_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// @dev Thrown when the mask names validators that there are not, or the signatures are not one for each bit.
    error MalformedCommit();
    /// @dev Thrown when a signature is not its validator's.
    error WrongSigner(address validator);
    /// @dev Thrown when those who signed hold no more than 2/3 of the stake.
    error NoQuorum(uint256 signed, uint256 total);

    /// @dev Reverts unless `commit` is a quorum's. The caller has checked `validators` against what it knows, and every
    /// signer in it differs from zero and from the others; the mask then counts nobody twice.
    function check(
        uint64 networkId,
        uint64 height,
        bytes32 value,
        Commit calldata commit,
        Validator[] calldata validators
    ) internal pure {
        bytes32 digest = keccak256(
            abi.encode(VOTE, uint256(networkId), KIND_PRECOMMIT, uint256(height), commit.round, value)
        );
        bytes calldata signatures = commit.signatures;
        uint256 mask = commit.mask;
        uint256 offset;
        uint256 signed;
        uint256 total;
        for (uint256 i; i < validators.length; ++i) {
            Validator calldata validator = validators[i];
            uint256 stake = validator.stake;
            unchecked {
                // Stakes are 96 bits wide and a mask names 256 at most; the offset stays within calldata.
                total += stake;
                if (mask >> i & 1 == 0) continue;
                if (offset + SIGNATURE_BYTES > signatures.length) revert MalformedCommit();
                address signer = validator.signer;
                if (recover(digest, signatures, offset) != signer || signer == address(0)) {
                    revert WrongSigner(signer);
                }
                offset += SIGNATURE_BYTES;
                signed += stake;
            }
        }
        if (offset != signatures.length) revert MalformedCommit();
        if (validators.length < VALIDATORS_MAX && mask >> validators.length != 0) revert MalformedCommit();
        if (signed * 3 <= total * 2) revert NoQuorum(signed, total);
    }

    /// @dev keccak256(abi.encode(validators)). The array lies in calldata as it is encoded; dirty bits give another hash.
    function hash(Validator[] calldata validators) internal pure returns (bytes32 result) {
        // Writes beyond the free memory pointer only.
        assembly ("memory-safe") {
            let free := mload(0x40)
            let size := shl(6, validators.length)
            mstore(free, 0x20)
            mstore(add(free, 0x20), validators.length)
            calldatacopy(add(free, 0x40), validators.offset, size)
            result := keccak256(free, add(size, 0x40))
        }
    }

    /// @dev Who signed the 65 bytes at `offset`, all within `signatures`; zero where s is high, v is not 27 or 28, or there is nobody.
    function recover(bytes32 digest, bytes calldata signatures, uint256 offset)
        internal
        pure
        returns (address)
    {
        bytes32 r;
        bytes32 s;
        uint8 v;
        // Touches no memory; the caller has looked at the length.
        assembly ("memory-safe") {
            let at := add(signatures.offset, offset)
            r := calldataload(at)
            s := calldataload(add(at, 32))
            v := byte(0, calldataload(add(at, 64)))
        }
        if (uint256(s) > HALF_ORDER) return address(0);
        return ecrecover(digest, v, r, s);
    }
}
