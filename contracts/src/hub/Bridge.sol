// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IKernel} from "../kernel/interfaces/IKernel.sol";
import {IBridge} from "./interfaces/IBridge.sol";
import {KernelBound} from "./KernelBound.sol";

/// @title The bridge of ERA. See {IBridge}.
/// @dev ERA calls nobody on transfer and the kernel's `bridgeIn` only writes its own words, so nothing can come back in between.
contract Bridge is IBridge, KernelBound {
    using SafeERC20 for IERC20;

    /// @notice Deposits in one call.
    uint256 public constant DEPOSITS_MAX = 256;

    /// @notice The token.
    IERC20 public immutable era;

    /// @inheritdoc IBridge
    uint256 public locked;

    constructor(IERC20 era_, address binder) KernelBound(binder) {
        era = era_;
    }

    /// @inheritdoc IBridge
    function deposit(address to, uint256 amount) external {
        _lock(amount);
        _credit(to, amount);
    }

    /// @inheritdoc IBridge
    function depositMany(address[] calldata to, uint256[] calldata amounts) external {
        uint256 count = to.length;
        if (count == 0 || count > DEPOSITS_MAX || amounts.length != count) {
            revert BridgeLists(count, amounts.length);
        }
        uint256 total = 0;
        for (uint256 i = 0; i < count; ++i) {
            total += amounts[i];
        }
        _lock(total);
        for (uint256 i = 0; i < count; ++i) {
            _credit(to[i], amounts[i]);
        }
    }

    /// @inheritdoc IBridge
    function depositWithPermit(address to, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
    {
        // Anyone may have used the same permit a moment ago; then the allowance stands, and else the transfer fails.
        try IERC20Permit(address(era)).permit(msg.sender, address(this), amount, deadline, v, r, s) {}
            catch {}
        _lock(amount);
        _credit(to, amount);
    }

    /// @inheritdoc IBridge
    function release(address owner, uint96 amount) external {
        if (msg.sender != _boundKernel()) revert NotKernel(msg.sender);
        // Sent to itself, the amount would stay here and belong to nobody. The kernel parks it instead.
        if (owner == address(this)) revert BridgeReceiver(owner);
        if (amount > locked) revert ExceedsLocked(amount, locked);
        // Not more than `locked` by the line above.
        unchecked {
            locked -= amount;
        }
        emit Released(owner, amount);
        era.safeTransfer(owner, amount);
    }

    function _lock(uint256 total) private {
        locked += total;
        era.safeTransferFrom(msg.sender, address(this), total);
    }

    function _credit(address to, uint256 amount) private {
        address kernel_ = _boundKernel();
        if (amount == 0 || amount > type(uint96).max) revert BridgeAmount(amount);
        if (to == address(0) || to == address(this) || to == kernel_) revert BridgeReceiver(to);
        // Bounded by the check above.
        uint96 narrow = uint96(amount);
        emit Deposited(msg.sender, to, narrow);
        IKernel(kernel_).bridgeIn(to, narrow);
    }
}
