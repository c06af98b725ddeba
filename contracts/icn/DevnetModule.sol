// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";

/// @title Base of the devnet stand-ins for the ICN protocol's modules. Not for production.
/// @notice The stand-ins exist so that an engine can be run against real contracts on a development network. They
/// emit the protocol's public events where those exist and events of their own where they don't, and they keep just
/// enough state to be honest about order: nothing can be released before it was booked.
/// @dev Multicall lets an operator register many things in one transaction; it delegates to the same code only.
abstract contract DevnetModule is Multicall {
    /// @notice Role of the operator of the network.
    bytes32 public constant ICN_OPERATOR_ROLE = keccak256("ICN_OPERATOR_ROLE");

    /// @notice The caller does not have the operator's role.
    error NotOperator(address caller);
    /// @notice There is no such ScalerNode.
    error UnknownScalerNode(uint256 scalerNodeId);
    /// @notice There is no such HyperNode.
    error UnknownHyperNode(uint256 hyperNodeId);

    modifier onlyOperator() {
        if (!_isOperator(msg.sender)) revert NotOperator(msg.sender);
        _;
    }

    /// @dev The contract that keeps the roles: the registry, also for the other modules.
    function _access() internal view virtual returns (IAccessControl);

    function _isOperator(address account) internal view returns (bool) {
        return _access().hasRole(ICN_OPERATOR_ROLE, account);
    }
}
