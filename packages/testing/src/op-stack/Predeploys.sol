// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev What OP Stack's L1Block predeploy (0x4200…0015) tells of L1 since Ecotone, for an L1 that stands still.
contract L1Block {
    uint64 public constant number = 20_000_000;
    uint64 public constant timestamp = 1_720_000_000;
    uint256 public constant basefee = 20 gwei;
    uint256 public constant blobBaseFee = 3 gwei;
    uint32 public constant baseFeeScalar = 5227;
    uint32 public constant blobBaseFeeScalar = 1_014_213;
}

/// @dev OP Stack's GasPriceOracle predeploy (0x4200…000F) as Ecotone has it: a transaction pays L1 for its bytes, and those of a signature where it has
/// none yet.
contract GasPriceOracle {
    uint256 public constant decimals = 6;
    bool public constant isEcotone = true;
    L1Block private constant L1_BLOCK = L1Block(0x4200000000000000000000000000000000000015);

    function l1BaseFee() public view returns (uint256) {
        return L1_BLOCK.basefee();
    }

    function getL1GasUsed(bytes memory data) public pure returns (uint256 gas) {
        for (uint256 i; i < data.length; ++i) {
            gas += data[i] == 0 ? 4 : 16;
        }
        gas += 68 * 16;
    }

    function getL1Fee(bytes memory data) external view returns (uint256) {
        uint256 scaled = uint256(L1_BLOCK.baseFeeScalar()) * 16 * L1_BLOCK.basefee()
            + uint256(L1_BLOCK.blobBaseFeeScalar()) * L1_BLOCK.blobBaseFee();
        return getL1GasUsed(data) * scaled / (16 * 10 ** decimals);
    }
}
