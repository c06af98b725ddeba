// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The part of a collateral module that EpochSettlement calls.
/// @notice A module implements these four calls, trusts exactly one settlement contract for them, and holds the
/// collateral itself: EpochSettlement never holds collateral, only the reserve.
interface ICollateral {
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

    /// @notice Takes up to `amount` from one position of a ScalerNode and sends it to `destination`.
    /// @dev Takes what is left where less is left, and zero where nothing is: a charge that cannot be collected in
    /// full must not keep the other charges of its epoch from being executed. Reverts only for a position that the
    /// module cannot resolve.
    /// @param scalerNodeId Id of the ScalerNode.
    /// @param position Zero: the node's own collateral. Otherwise keccak256(abi.encode(transaction hash, log index))
    /// of the log that created the delegation.
    /// @param amount Wei of the token that the charge asks for.
    /// @param destination Receiver of what is taken.
    /// @return taken Wei that were taken and sent, at most `amount`.
    function slash(uint256 scalerNodeId, bytes32 position, uint256 amount, address destination)
        external
        returns (uint256 taken);
}
