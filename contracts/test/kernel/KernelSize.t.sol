// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Kernel} from "../../src/kernel/Kernel.sol";
import {Adoption} from "../../src/kernel/modules/Adoption.sol";
import {Apps} from "../../src/kernel/modules/Apps.sol";
import {Checkpoints} from "../../src/kernel/modules/Checkpoints.sol";
import {Data} from "../../src/kernel/modules/Data.sol";
import {Lanes} from "../../src/kernel/modules/Lanes.sol";
import {Lens} from "../../src/kernel/modules/Lens.sol";
import {Messages} from "../../src/kernel/modules/Messages.sol";
import {Moves} from "../../src/kernel/modules/Moves.sol";
import {Objects} from "../../src/kernel/modules/Objects.sol";
import {Settings} from "../../src/kernel/modules/Settings.sol";
import {Test} from "../support/Test.sol";

/// @dev The kernel and each of its modules fit under EIP-170's limit (P27).
contract KernelSizeTest is Test {
    uint256 private constant CODE_MAX = 24_576;

    function test_CodeFits() public {
        fits("Kernel", type(Kernel).creationCode);
        fits("Checkpoints", type(Checkpoints).creationCode);
        fits("Lanes", type(Lanes).creationCode);
        fits("Lens", type(Lens).creationCode);
        fits("Objects", type(Objects).creationCode);
        fits("Apps", type(Apps).creationCode);
        fits("Moves", type(Moves).creationCode);
        fits("Messages", type(Messages).creationCode);
        fits("Settings", type(Settings).creationCode);
        fits("Data", type(Data).creationCode);
        fits("Adoption", type(Adoption).creationCode);
    }

    /// @dev Code in deployment is a little longer than what stays, so this errs on the safe side.
    function fits(string memory name, bytes memory code) private {
        vm.snapshotValue("kernel-sizes", name, code.length);
        vm.assertLe(code.length, CODE_MAX, name);
    }
}
