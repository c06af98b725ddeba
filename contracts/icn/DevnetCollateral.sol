// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ICollateral, ISlashLocks} from "../settlement/ICollateral.sol";
import {DevnetEraManager} from "./DevnetEraManager.sol";
import {DevnetModule} from "./DevnetModule.sol";
import {DevnetRegistry, ICollateralOpening} from "./DevnetRegistry.sol";

/// @title Devnet stand-in for HPDelegationICNT and node collateral. Not for production.
/// @notice Holds real tokens: the own collateral of ScalerNodes and the delegations of network collateral. Slashes
/// come from the settlement contract only. Delegation rewards are computed by an engine and not here.
///
/// A delegator has two lists. Locked delegations are amounts with an unlock time; a locked delegation works for at
/// most one ScalerNode at a time. Node delegations say which locked delegation works for which node. The life of one:
///
///   delegate        a new locked delegation and a new node delegation, both at the end of their list
///   undelegate      the node delegation ends; the amount stays exposed for two more eras
///   reclaim         the node delegation is removed; the locked delegation is free. Not while it is locked for slashes
///   redelegate      the free locked delegation gets a new node delegation
///   withdraw        the free locked delegation is paid out after its unlock time and removed
///
/// Removing swaps with the last entry and pops, as the real module does: indexes move, and an index is no identity.
contract DevnetCollateral is DevnetModule, ICollateral, ICollateralOpening {
    using SafeERC20 for IERC20;

    /// @notice A locked delegation of a delegator.
    struct LockedDelegation {
        /// Wei that are left.
        uint256 amount;
        /// Lock factor, fixed when the lock began, 1e18 fixed point.
        uint256 apyScalingFactor;
        /// Unix seconds from which a free one may be withdrawn.
        uint256 unlockTimestamp;
        /// Node delegation that it works in; 0 if it is free.
        uint256 nodeDelegation;
    }

    /// @notice A delegation to a ScalerNode.
    struct NodeDelegation {
        /// The ScalerNode.
        uint256 scalerNodeId;
        /// Whose it is.
        address delegator;
        /// The locked delegation that works in it; 0 once it is reclaimed.
        uint256 lockedDelegation;
        /// Era from which it may be reclaimed; 0 while it is not undelegated.
        uint256 reclaimableEra;
    }

    // Events of the real module.
    event CollateralDelegated(
        uint256 indexed nodeId,
        address indexed delegator,
        uint256 indexed amount,
        uint256 apyScalingFactor,
        uint256 unlockTimestamp
    );
    event CollateralDelegatedV2(
        uint256 indexed nodeId,
        uint256 indexed lockedDelegationIndex,
        address indexed delegator,
        uint256 apyScalingFactor,
        uint256 unlockTimestamp,
        uint256 amount
    );
    event DelegationCreated(
        uint256 indexed nodeId,
        address indexed delegator,
        uint256 indexed lockedDelegationIndex,
        uint256 apyScalingFactor,
        uint256 unlockTimestamp,
        uint256 amount
    );
    event CollateralUndelegated(
        address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 indexed nodeDelegationIndex
    );
    event CollateralReclaimed(
        address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 indexed nodeDelegationIndex
    );
    event UnlockedTokensWithdrawn(
        address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 indexed amount
    );
    event MaxApyCurveSet(uint256[] maxApyCurve);
    event NodeCollateralIncreasedFromAvailableRewards(uint256 indexed scalerNodeId, uint256 collateralAmount);
    event NetworkCollateralIncreasedFromAvailableRewards(uint256 indexed scalerNodeId, uint256 networkCollateral);

    // Events of this stand-in.
    /// @notice Own collateral of a ScalerNode was added by its provider.
    event NodeCollateralDeposited(uint256 indexed scalerNodeId, address indexed from, uint256 amount);
    /// @notice Own collateral of a ScalerNode was withdrawn.
    event NodeCollateralWithdrawn(uint256 indexed scalerNodeId, address indexed to, uint256 amount);
    /// @notice The settlement delegated a network top-up; instead of DelegationCreated, so that one event is one
    /// delegation and tells where it came from.
    event SettlementDelegationCreated(
        uint256 indexed nodeId,
        address indexed delegator,
        uint256 indexed lockedDelegationIndex,
        uint256 apyScalingFactor,
        uint256 unlockTimestamp,
        uint256 amount
    );
    /// @notice A position id was bound to a delegation.
    event PositionBound(
        bytes32 indexed position, uint256 indexed nodeId, address indexed delegator, uint256 lockedDelegationIndex
    );
    /// @notice A slash took `taken` of the `amount` that it asked for.
    event CollateralSlashed(
        uint256 indexed scalerNodeId, bytes32 indexed position, uint256 amount, uint256 taken, address destination
    );

    /// @notice The caller is not the settlement contract.
    error NotSettlement(address caller);
    /// @notice The caller is not the registry.
    error NotRegistry(address caller);
    /// @notice The settlement contract was set before.
    error SettlementAlreadySet(address settlement);
    /// @notice The caller may not act for this ScalerNode.
    error NotAllowed(address caller);
    /// @notice Only a validated ScalerNode takes delegations.
    error NotValidated(uint256 scalerNodeId);
    /// @notice A ScalerNode that is in service keeps its collateral.
    error InService(uint256 scalerNodeId);
    /// @notice An amount must be more than zero.
    error ZeroAmount();
    /// @notice More was asked for than there is.
    error InsufficientCollateral(uint256 asked, uint256 available);
    /// @notice A lock lasts 1 to 1440 whole days.
    error BadLock(uint256 lockSeconds);
    /// @notice The delegator has no such locked or node delegation, or the two do not belong together.
    error UnknownDelegation(address delegator, uint256 lockedDelegationIndex, uint256 nodeDelegationIndex);
    /// @notice The delegation was undelegated before.
    error AlreadyUndelegated();
    /// @notice The delegation was not undelegated, or its era has not come.
    error NotReclaimable(uint256 reclaimableEra, uint256 currentEra);
    /// @notice The locked delegation works for a ScalerNode.
    error NotFree(uint256 lockedDelegationIndex);
    /// @notice The locked delegation is locked until then.
    error StillLocked(uint256 unlockTimestamp);
    /// @notice So much of the position is locked for slashes that were decided.
    error LockedForSlashes(uint256 scalerNodeId, bytes32 position, uint256 locked);
    /// @notice The position is bound, or the delegation has a position.
    error AlreadyBound(bytes32 position);
    /// @notice The position was never bound.
    error PositionNotBound(bytes32 position);
    /// @notice The position belongs to another ScalerNode.
    error WrongNode(bytes32 position, uint256 got, uint256 expected);

    /// @notice Eras between undelegating and reclaiming.
    uint256 public constant RECLAIM_DELAY_ERAS = 2;
    /// @notice Longest lock: 48 months of 30 days.
    uint256 public constant MAX_LOCK_SECONDS = 48 * 30 days;

    /// @notice The token that is held.
    IERC20 public immutable token;
    /// @notice The registry, which keeps the roles too.
    DevnetRegistry public immutable registry;
    /// @notice The era manager.
    DevnetEraManager public immutable eras;
    /// @notice The settlement contract; set once.
    address public settlement;

    /// @notice Own collateral of a ScalerNode, in wei.
    mapping(uint256 scalerNodeId => uint256 amount) public nodeCollateral;
    /// @notice Wei delegated to a ScalerNode, undelegated ones not counted.
    mapping(uint256 scalerNodeId => uint256 amount) public delegatedTo;
    /// @notice Wei delegated to a ScalerNode that a slash could take: undelegated ones too, until they are reclaimed.
    mapping(uint256 scalerNodeId => uint256 amount) public exposedOf;
    /// @notice Node delegation of a bound position; 0 if it is not bound.
    mapping(bytes32 position => uint256 nodeDelegation) public nodeDelegationOf;

    uint256 private _lastLocked;
    uint256 private _lastNodeDelegation;
    mapping(uint256 locked => LockedDelegation) private _locked;
    mapping(uint256 nodeDelegation => NodeDelegation) private _nodeDelegations;
    mapping(uint256 nodeDelegation => bytes32 position) private _positionOf;
    mapping(address delegator => uint256[]) private _lockedOf;
    mapping(address delegator => uint256[]) private _nodeDelegationsOf;

    constructor(IERC20 token_, DevnetRegistry registry_, DevnetEraManager eras_) {
        token = token_;
        registry = registry_;
        eras = eras_;
    }

    modifier onlySettlement() {
        if (msg.sender != settlement) revert NotSettlement(msg.sender);
        _;
    }

    function _access() internal view override returns (IAccessControl) {
        return registry;
    }

    /// @notice Names the settlement contract, once.
    function setSettlement(address settlement_) external onlyOperator {
        if (settlement != address(0)) revert SettlementAlreadySet(settlement);
        settlement = settlement_;
    }

    /// @notice Publishes the curve of the highest APY: equally spaced knots, 1e18 fixed point.
    function setMaxApyCurve(uint256[] calldata knots) external onlyOperator {
        emit MaxApyCurveSet(knots);
    }

    // ------------------------------------------------------------ own collateral

    /// @inheritdoc ICollateralOpening
    function openNode(uint256 scalerNodeId, address from, uint256 amount) external {
        if (msg.sender != address(registry)) revert NotRegistry(msg.sender);
        if (amount == 0) return;
        nodeCollateral[scalerNodeId] = amount;
        token.safeTransferFrom(from, address(this), amount);
    }

    /// @notice Adds own collateral to a ScalerNode from the caller's tokens.
    function depositNodeCollateral(uint256 scalerNodeId, uint256 amount) external {
        _checkKnown(scalerNodeId);
        if (amount == 0) revert ZeroAmount();
        nodeCollateral[scalerNodeId] += amount;
        emit NodeCollateralDeposited(scalerNodeId, msg.sender, amount);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @notice Withdraws own collateral to the provider's account: by that account while the ScalerNode is not in
    /// service, by the operator at any time.
    function withdrawNodeCollateral(uint256 scalerNodeId, uint256 amount) external {
        DevnetRegistry.ScalerNode memory node = _checkKnown(scalerNodeId);
        address account = registry.hardwareProviderAccount(node.hpId);
        if (!_isOperator(msg.sender)) {
            if (msg.sender != account) revert NotAllowed(msg.sender);
            if (node.status == DevnetRegistry.ScalerNodeStatus.Validated) revert InService(scalerNodeId);
        }
        if (amount == 0) revert ZeroAmount();
        uint256 available = nodeCollateral[scalerNodeId];
        if (amount > available) revert InsufficientCollateral(amount, available);
        uint256 locked = _keptForSlashes(scalerNodeId, 0);
        if (available - amount < locked) revert LockedForSlashes(scalerNodeId, 0, locked);
        nodeCollateral[scalerNodeId] = available - amount;
        emit NodeCollateralWithdrawn(scalerNodeId, account, amount);
        token.safeTransfer(account, amount);
    }

    /// @inheritdoc ICollateral
    function addNodeCollateral(uint256 scalerNodeId, uint256 amount) external onlySettlement {
        _checkKnown(scalerNodeId);
        nodeCollateral[scalerNodeId] += amount;
        emit NodeCollateralIncreasedFromAvailableRewards(scalerNodeId, amount);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    // --------------------------------------------------------------- delegations

    /// @notice Delegates tokens of the caller to a ScalerNode.
    /// @param scalerNodeId A validated ScalerNode.
    /// @param amount Wei.
    /// @param lockSeconds Lock, in whole days.
    function delegate(uint256 scalerNodeId, uint256 amount, uint256 lockSeconds) external {
        delegateFor(msg.sender, scalerNodeId, amount, lockSeconds);
    }

    /// @notice Delegates tokens of the caller to a ScalerNode in the name of `delegator`, who owns them from then on.
    function delegateFor(address delegator, uint256 scalerNodeId, uint256 amount, uint256 lockSeconds) public {
        if (amount == 0) revert ZeroAmount();
        uint256 index = _lock(delegator, amount, lockSeconds);
        LockedDelegation storage l = _assign(delegator, index, scalerNodeId);
        emit CollateralDelegated(scalerNodeId, delegator, amount, l.apyScalingFactor, l.unlockTimestamp);
        emit DelegationCreated(scalerNodeId, delegator, index, l.apyScalingFactor, l.unlockTimestamp, amount);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc ICollateral
    /// @dev Locked as long as is possible: it is collateral and not an investment.
    function addNetworkCollateral(uint256 scalerNodeId, address account, uint256 amount) external onlySettlement {
        uint256 index = _lock(account, amount, MAX_LOCK_SECONDS);
        LockedDelegation storage l = _assignKnown(account, index, scalerNodeId);
        emit NetworkCollateralIncreasedFromAvailableRewards(scalerNodeId, amount);
        emit CollateralDelegated(scalerNodeId, account, amount, l.apyScalingFactor, l.unlockTimestamp);
        emit SettlementDelegationCreated(scalerNodeId, account, index, l.apyScalingFactor, l.unlockTimestamp, amount);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @notice Ends a node delegation of the caller; it can be reclaimed two eras later.
    function undelegate(uint256 lockedDelegationIndex, uint256 nodeDelegationIndex) external {
        (, NodeDelegation storage d) = _pair(msg.sender, lockedDelegationIndex, nodeDelegationIndex);
        if (d.reclaimableEra != 0) revert AlreadyUndelegated();
        d.reclaimableEra = eras.eraOrFirst() + RECLAIM_DELAY_ERAS;
        delegatedTo[d.scalerNodeId] -= _locked[d.lockedDelegation].amount;
        emit CollateralUndelegated(msg.sender, lockedDelegationIndex, nodeDelegationIndex);
    }

    /// @notice Frees the locked delegation of an undelegated node delegation of the caller.
    function reclaim(uint256 lockedDelegationIndex, uint256 nodeDelegationIndex) external {
        (LockedDelegation storage l, NodeDelegation storage d) =
            _pair(msg.sender, lockedDelegationIndex, nodeDelegationIndex);
        uint256 era = eras.eraOrFirst();
        if (d.reclaimableEra == 0 || era < d.reclaimableEra) revert NotReclaimable(d.reclaimableEra, era);
        bytes32 position = _positionOf[l.nodeDelegation];
        uint256 locked = position == 0 ? 0 : _keptForSlashes(d.scalerNodeId, position);
        if (locked > 0) revert LockedForSlashes(d.scalerNodeId, position, locked);
        exposedOf[d.scalerNodeId] -= l.amount;
        d.lockedDelegation = 0;
        l.nodeDelegation = 0;
        _swapPop(_nodeDelegationsOf[msg.sender], nodeDelegationIndex);
        emit CollateralReclaimed(msg.sender, lockedDelegationIndex, nodeDelegationIndex);
    }

    /// @notice Delegates a free locked delegation of the caller again, under the lock that it has.
    function redelegate(uint256 lockedDelegationIndex, uint256 scalerNodeId) external {
        LockedDelegation storage l = _free(msg.sender, lockedDelegationIndex);
        if (l.amount == 0) revert ZeroAmount();
        _assign(msg.sender, lockedDelegationIndex, scalerNodeId);
        emit CollateralDelegated(scalerNodeId, msg.sender, l.amount, l.apyScalingFactor, l.unlockTimestamp);
        emit CollateralDelegatedV2(
            scalerNodeId, lockedDelegationIndex, msg.sender, l.apyScalingFactor, l.unlockTimestamp, l.amount
        );
    }

    /// @notice Pays a free locked delegation of the caller out after its unlock time.
    function withdrawUnlocked(uint256 lockedDelegationIndex) external {
        LockedDelegation storage l = _free(msg.sender, lockedDelegationIndex);
        if (block.timestamp < l.unlockTimestamp) revert StillLocked(l.unlockTimestamp);
        uint256 amount = l.amount;
        l.amount = 0;
        _swapPop(_lockedOf[msg.sender], lockedDelegationIndex);
        emit UnlockedTokensWithdrawn(msg.sender, lockedDelegationIndex, amount);
        token.safeTransfer(msg.sender, amount);
    }

    /// @notice The locked delegations of a delegator, by index.
    function lockedDelegations(address delegator) external view returns (LockedDelegation[] memory list) {
        uint256[] storage ids = _lockedOf[delegator];
        list = new LockedDelegation[](ids.length);
        for (uint256 i = 0; i < ids.length; i++) {
            list[i] = _locked[ids[i]];
        }
    }

    /// @notice The node delegations of a delegator, by index.
    function nodeDelegations(address delegator) external view returns (NodeDelegation[] memory list) {
        uint256[] storage ids = _nodeDelegationsOf[delegator];
        list = new NodeDelegation[](ids.length);
        for (uint256 i = 0; i < ids.length; i++) {
            list[i] = _nodeDelegations[ids[i]];
        }
    }

    /// @notice Lock factor of a lock of `t` seconds, 1e18 fixed point, floored:
    /// f(t) = g(t) * 1e18 / 92571129707112970711, g(t) = (153 t + 925 days) * 1e18 / (t + 950 days).
    function lockFactor(uint256 t) public pure returns (uint256) {
        uint256 g = ((153 * t + 925 * 86400) * 1e18) / (t + 950 * 86400);
        return (g * 1e18) / 92571129707112970711;
    }

    // ------------------------------------------------------------------- slashes

    /// @notice Binds a position id to the delegation that a locked delegation works in now. A contract cannot know
    /// the hash of the transaction that it runs in, so the operator supplies the id before the position is slashed.
    /// @param position keccak256(abi.encode(transaction hash, log index)) of the log that created the delegation.
    /// @param scalerNodeId The ScalerNode of the delegation.
    /// @param lockedDelegationIndex Index in the delegator's list now.
    /// @param delegator The delegator.
    function bindPosition(bytes32 position, uint256 scalerNodeId, uint256 lockedDelegationIndex, address delegator)
        external
        onlyOperator
    {
        uint256[] storage ids = _lockedOf[delegator];
        uint256 id = lockedDelegationIndex < ids.length ? _locked[ids[lockedDelegationIndex]].nodeDelegation : 0;
        if (id == 0) revert UnknownDelegation(delegator, lockedDelegationIndex, 0);
        uint256 actual = _nodeDelegations[id].scalerNodeId;
        if (actual != scalerNodeId) revert WrongNode(position, scalerNodeId, actual);
        if (position == 0 || nodeDelegationOf[position] != 0 || _positionOf[id] != 0) revert AlreadyBound(position);
        nodeDelegationOf[position] = id;
        _positionOf[id] = position;
        emit PositionBound(position, scalerNodeId, delegator, lockedDelegationIndex);
    }

    /// @inheritdoc ICollateral
    function slashable(uint256 scalerNodeId, bytes32 position) external view returns (uint256) {
        if (position == 0) return nodeCollateral[scalerNodeId];
        return _locked[_nodeDelegations[_boundTo(scalerNodeId, position)].lockedDelegation].amount;
    }

    /// @inheritdoc ICollateral
    function collateralOf(uint256 scalerNodeId) external view returns (uint256) {
        return nodeCollateral[scalerNodeId] + exposedOf[scalerNodeId];
    }

    /// @inheritdoc ICollateral
    function slash(Charge[] calldata charges, address destination) external onlySettlement returns (uint256 taken) {
        for (uint256 i = 0; i < charges.length; i++) {
            Charge calldata c = charges[i];
            uint256 part = c.position == 0 ? _takeOwn(c) : _takeDelegated(c);
            taken += part;
            emit CollateralSlashed(c.scalerNodeId, c.position, c.amount, part, destination);
        }
        if (taken > 0) token.safeTransfer(destination, taken);
    }

    // ------------------------------------------------------------------ internal

    /// @dev Takes a charge from the own collateral of a ScalerNode.
    function _takeOwn(Charge calldata c) private returns (uint256 taken) {
        uint256 left = nodeCollateral[c.scalerNodeId];
        taken = c.amount < left ? c.amount : left;
        nodeCollateral[c.scalerNodeId] = left - taken;
    }

    /// @dev Takes a charge from a delegation.
    function _takeDelegated(Charge calldata c) private returns (uint256 taken) {
        NodeDelegation storage d = _nodeDelegations[_boundTo(c.scalerNodeId, c.position)];
        // A reclaimed delegation points to no locked one, which has nothing left.
        LockedDelegation storage l = _locked[d.lockedDelegation];
        taken = c.amount < l.amount ? c.amount : l.amount;
        l.amount -= taken;
        exposedOf[c.scalerNodeId] -= taken;
        if (d.reclaimableEra == 0) delegatedTo[c.scalerNodeId] -= taken;
    }

    /// @dev What the settlement contract has locked of a position, in wei; nothing before one is named.
    function _keptForSlashes(uint256 scalerNodeId, bytes32 position) private view returns (uint256) {
        return settlement == address(0) ? 0 : ISlashLocks(settlement).lockedOf(scalerNodeId, position);
    }

    /// @dev Appends a locked delegation to a delegator's list and returns its index.
    function _lock(address delegator, uint256 amount, uint256 lockSeconds) private returns (uint256 index) {
        if (lockSeconds == 0 || lockSeconds > MAX_LOCK_SECONDS || lockSeconds % 1 days != 0) {
            revert BadLock(lockSeconds);
        }
        uint256 id = ++_lastLocked;
        _locked[id] = LockedDelegation(amount, lockFactor(lockSeconds), block.timestamp + lockSeconds, 0);
        index = _lockedOf[delegator].length;
        _lockedOf[delegator].push(id);
    }

    /// @dev Sets a locked delegation to work for a validated ScalerNode.
    function _assign(address delegator, uint256 index, uint256 scalerNodeId)
        private
        returns (LockedDelegation storage)
    {
        if (registry.scalerNode(scalerNodeId).status != DevnetRegistry.ScalerNodeStatus.Validated) {
            revert NotValidated(scalerNodeId);
        }
        return _assignKnown(delegator, index, scalerNodeId);
    }

    /// @dev Sets a locked delegation to work for a ScalerNode of any status: what was decided for a node is paid to
    /// it even if it has left since.
    function _assignKnown(address delegator, uint256 index, uint256 scalerNodeId)
        private
        returns (LockedDelegation storage l)
    {
        _checkKnown(scalerNodeId);
        uint256 locked = _lockedOf[delegator][index];
        l = _locked[locked];
        uint256 id = ++_lastNodeDelegation;
        _nodeDelegations[id] = NodeDelegation(scalerNodeId, delegator, locked, 0);
        _nodeDelegationsOf[delegator].push(id);
        l.nodeDelegation = id;
        delegatedTo[scalerNodeId] += l.amount;
        exposedOf[scalerNodeId] += l.amount;
    }

    /// @dev The locked and the node delegation of these indexes, which must belong together.
    function _pair(address delegator, uint256 lockedIndex, uint256 nodeIndex)
        private
        view
        returns (LockedDelegation storage l, NodeDelegation storage d)
    {
        uint256[] storage lockedIds = _lockedOf[delegator];
        uint256[] storage nodeIds = _nodeDelegationsOf[delegator];
        bool exist = lockedIndex < lockedIds.length && nodeIndex < nodeIds.length;
        if (!exist || _locked[lockedIds[lockedIndex]].nodeDelegation != nodeIds[nodeIndex]) {
            revert UnknownDelegation(delegator, lockedIndex, nodeIndex);
        }
        l = _locked[lockedIds[lockedIndex]];
        d = _nodeDelegations[nodeIds[nodeIndex]];
    }

    /// @dev A locked delegation that works for no ScalerNode.
    function _free(address delegator, uint256 index) private view returns (LockedDelegation storage l) {
        uint256[] storage ids = _lockedOf[delegator];
        if (index >= ids.length) revert UnknownDelegation(delegator, index, 0);
        l = _locked[ids[index]];
        if (l.nodeDelegation != 0) revert NotFree(index);
    }

    function _boundTo(uint256 scalerNodeId, bytes32 position) private view returns (uint256 id) {
        id = nodeDelegationOf[position];
        if (id == 0) revert PositionNotBound(position);
        uint256 actual = _nodeDelegations[id].scalerNodeId;
        if (actual != scalerNodeId) revert WrongNode(position, scalerNodeId, actual);
    }

    function _checkKnown(uint256 scalerNodeId) private view returns (DevnetRegistry.ScalerNode memory node) {
        node = registry.scalerNode(scalerNodeId);
        if (node.id == 0) revert UnknownScalerNode(scalerNodeId);
    }

    function _swapPop(uint256[] storage list, uint256 index) private {
        list[index] = list[list.length - 1];
        list.pop();
    }
}
