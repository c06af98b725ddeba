// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @title Where deposits are that nothing was settled of yet.
/// @notice EpochSettlement makes one for itself, and has deposits go here at once. They leave as the owner's withdrawals,
/// and into EpochSettlement when their payouts are settled. Claims are paid out of EpochSettlement only, so no tree of
/// payouts, however wrong, can reach what is here.
/// @dev It keeps no record: EpochSettlement does. Whatever is merely sent here, of this token or any other, stays here.
contract Vault {
    using SafeERC20 for IERC20;

    /// @notice The token that is paid.
    IERC20 public immutable token;
    /// @notice The contract that made this one, which alone may have it pay.
    address public immutable settlement;

    /// @notice The caller is not the settlement contract.
    error NotSettlement(address caller);

    /// @param token_ The token that is paid.
    constructor(IERC20 token_) {
        token = token_;
        settlement = msg.sender;
    }

    /// @notice Pays `amount` wei of the token to `to`. Only the settlement contract.
    /// @param to Receiver.
    /// @param amount Wei.
    function pay(address to, uint256 amount) external {
        if (msg.sender != settlement) revert NotSettlement(msg.sender);
        token.safeTransfer(to, amount);
    }
}
