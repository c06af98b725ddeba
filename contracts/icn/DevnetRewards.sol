// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {DevnetModule} from "./DevnetModule.sol";

/// @title Devnet stand-in for the switches of HPRewards. Not for production.
/// @notice The real module computes and pays rewards; here an engine does the first and EpochSettlement the second.
contract DevnetRewards is DevnetModule {
    /// @notice Capacity rewards run from this block's time. The real module's event.
    event HpRewardsActivated();
    /// @notice The redirection ratio was set, 1e18 = all. The real module's event.
    event NetworkCollateralRewardRedirectionRatioSet(uint256 indexed newNetworkCollateralRewardRedirectionRatio);
    /// @notice Wei of the token that are unlocked so far.
    event UnlockedSupplySet(uint256 amount);

    /// @notice Rewards were activated before.
    error AlreadyActivated();

    /// @notice The contract that keeps the roles.
    IAccessControl public immutable access;
    /// @notice Whether capacity rewards run.
    bool public activated;
    /// @notice Wei of the token that are unlocked so far.
    uint256 public unlockedSupply;

    constructor(IAccessControl access_) {
        access = access_;
    }

    function _access() internal view override returns (IAccessControl) {
        return access;
    }

    /// @notice Starts capacity rewards, once.
    function activateHpRewards() external onlyOperator {
        if (activated) revert AlreadyActivated();
        activated = true;
        emit HpRewardsActivated();
    }

    /// @notice Publishes the unlocked supply, in wei.
    function setUnlockedSupply(uint256 amount) external onlyOperator {
        unlockedSupply = amount;
        emit UnlockedSupplySet(amount);
    }

    /// @notice Publishes the share of rewards that is redirected into network collateral, 1e18 = all.
    function setNetworkCollateralRewardRedirectionRatio(uint256 ratio) external onlyOperator {
        emit NetworkCollateralRewardRedirectionRatioSet(ratio);
    }
}
