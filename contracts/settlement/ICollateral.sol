// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The part of a collateral module that EpochSettlement calls.
/// @notice A module implements these calls, trusts exactly one settlement contract for those that change something, and
/// holds the collateral itself: EpochSettlement never holds collateral, only the reserve.
///
/// A position is zero for the ScalerNode's own collateral, otherwise keccak256(abi.encode(transaction hash, log index))
/// of the log that created the delegation.
interface ICollateral {
    /// @notice One charge against a position of a ScalerNode.
    struct Charge {
        /// Id of the ScalerNode.
        uint256 scalerNodeId;
        /// Zero for own collateral, otherwise the id of a delegated position.
        bytes32 position;
        /// Wei of the token that the charge asks for.
        uint256 amount;
    }

    /// @notice Pulls `amount` of the token from the caller (by allowance) into the own collateral of a ScalerNode.
    /// @param scalerNodeId Id of the ScalerNode; the call reverts if it is unknown.
    /// @param amount Wei of the token; the call takes exactly this much.
    function addNodeCollateral(uint256 scalerNodeId, uint256 amount) external;

    /// @notice Pulls `amount` of the token from the caller (by allowance) into a locked delegation of `account` on a
    /// ScalerNode: network collateral that was paid out of rewards.
    /// @param scalerNodeId Id of the ScalerNode; the call reverts if it is unknown.
    /// @param account The Hardware Provider's account, which becomes the delegator.
    /// @param amount Wei of the token; the call takes exactly this much.
    function addNetworkCollateral(uint256 scalerNodeId, address account, uint256 amount) external;

    /// @notice Takes up to the amount of each charge from its position and sends the sum to `destination`, once.
    /// @dev Takes what is left where less is left, and zero where nothing is: a charge that cannot be collected in
    /// full must not keep the other charges of its epoch from being executed. Locked amounts are taken like any other.
    /// Reverts only for a position that the module cannot resolve.
    /// @param charges The charges, in order; a position may come more than once.
    /// @param destination Receiver of what is taken.
    /// @return taken Wei that were taken and sent, at most the sum of the amounts.
    function slash(Charge[] calldata charges, address destination) external returns (uint256 taken);

    /// @notice Wei that a slash of this position could take now. Reverts for a position that the module cannot resolve.
    function slashable(uint256 scalerNodeId, bytes32 position) external view returns (uint256);

    /// @notice Wei that slashes of all positions of a ScalerNode could take now, undelegated positions that are not yet
    /// reclaimed included.
    function collateralOf(uint256 scalerNodeId) external view returns (uint256);
}

/// @title What EpochSettlement answers to a collateral module that honours slash locks.
/// @notice A module asks before it lets collateral go, and keeps what is locked.
interface ISlashLocks {
    /// @notice Wei of a position that are locked now: they may be slashed, and must not be withdrawn or reclaimed.
    function lockedOf(uint256 scalerNodeId, bytes32 position) external view returns (uint256);
}
