// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {DevnetModule} from "./DevnetModule.sol";
import {DevnetRegistry} from "./DevnetRegistry.sol";

/// @title Devnet stand-in for ICN Links and their staking. Not for production.
/// @notice A link is a number with an owner; it is staked to at most one HyperNode. Staking a staked link moves it.
contract DevnetLinks is DevnetModule {
    /// @notice A link was staked, or moved, to a HyperNode.
    event LinkStaked(uint256 indexed linkId, address indexed owner, uint256 indexed hyperNodeId);
    /// @notice A link was unstaked.
    event LinkUnstaked(uint256 indexed linkId, uint256 indexed hyperNodeId);

    /// @notice The link is not staked.
    error NotStaked(uint256 linkId);
    /// @notice A link's owner is an account.
    error ZeroOwner(uint256 linkId);

    /// @notice The registry, which keeps the roles too.
    DevnetRegistry public immutable registry;
    /// @notice HyperNode that a link is staked to; 0 if to none.
    mapping(uint256 linkId => uint256 hyperNodeId) public stakedTo;
    /// @notice Owner of a link, as of its last stake.
    mapping(uint256 linkId => address owner) public ownerOf;
    /// @notice Links staked to a HyperNode.
    mapping(uint256 hyperNodeId => uint256 links) public linkCount;

    constructor(DevnetRegistry registry_) {
        registry = registry_;
    }

    function _access() internal view override returns (IAccessControl) {
        return registry;
    }

    /// @notice Stakes a link of `owner` to a HyperNode.
    function stake(uint256 linkId, address owner, uint256 hyperNodeId) external onlyOperator {
        if (owner == address(0)) revert ZeroOwner(linkId);
        if (hyperNodeId == 0 || hyperNodeId > registry.hyperNodeCount()) revert UnknownHyperNode(hyperNodeId);
        uint256 before = stakedTo[linkId];
        if (before != 0) linkCount[before]--;
        stakedTo[linkId] = hyperNodeId;
        ownerOf[linkId] = owner;
        linkCount[hyperNodeId]++;
        emit LinkStaked(linkId, owner, hyperNodeId);
    }

    /// @notice Unstakes a link.
    function unstake(uint256 linkId) external onlyOperator {
        uint256 hyperNodeId = stakedTo[linkId];
        if (hyperNodeId == 0) revert NotStaked(linkId);
        delete stakedTo[linkId];
        linkCount[hyperNodeId]--;
        emit LinkUnstaked(linkId, hyperNodeId);
    }
}
