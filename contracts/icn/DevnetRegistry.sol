// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessControl} from "@openzeppelin/contracts/access/AccessControl.sol";
import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {DevnetModule} from "./DevnetModule.sol";

/// @title What the registry calls in the collateral module.
interface ICollateralOpening {
    /// @notice Pulls the first own collateral of a new ScalerNode from `from`.
    function openNode(uint256 scalerNodeId, address from, uint256 amount) external;
}

/// @title Devnet stand-in for ICNRegistry and AccessControl. Not for production.
/// @notice Keeps classes, clusters, Hardware Providers, ScalerNodes and HyperNodes, the roles of all stand-ins, and the
/// endpoints by which daemons and HyperNodes find each other. Ids count from 1 and are never used again.
contract DevnetRegistry is DevnetModule, AccessControl {
    /// @notice Life of a ScalerNode.
    enum ScalerNodeStatus {
        None,
        Registered,
        Validated,
        Rejected,
        Offboarded
    }

    /// @notice Economics of one hardware class in one region.
    struct ClassEconomics {
        /// Wei of collateral for each unit of capacity.
        uint256 collateralReq;
        /// Factor on the collateral, 1e18 = 1.
        uint256 marketAdjustmentFactor;
        /// Units of capacity at which the capacity reward has fallen to its end.
        uint256 targetCapacity;
        /// Whole ICNT of capacity reward over the schedule.
        uint256 maximumBootstrapRelease;
        /// Unix seconds at which the capacity reward ends.
        uint256 scheduleEnd;
        /// Protocol margin in parts per million.
        uint256 marginPpm;
    }

    /// @notice What a ScalerNode is registered with.
    struct ScalerNodeRegistration {
        /// Id of its Hardware Provider.
        uint256 hpId;
        /// Region, as in its class.
        string region;
        /// Hardware class.
        string hwClass;
        /// Cluster, of that region and class.
        string cluster;
        /// Units of capacity.
        uint256 capacity;
        /// Wei for each unit and month that the provider asks for.
        uint256 reservationPrice;
        /// Share of the node's reward for its delegators, 1e18 = all.
        uint256 nodeRewardShare;
        /// Wei of own collateral, pulled from the caller by the collateral module.
        uint256 collateralAmount;
        /// ISO 3166 alpha-3 code.
        string location;
    }

    /// @notice A ScalerNode as the view returns it.
    struct ScalerNode {
        uint256 id;
        ScalerNodeStatus status;
        uint256 hpId;
        /// Key of the daemon; zero before the validation.
        address daemon;
        uint256 capacity;
        string region;
        string hwClass;
        string cluster;
        string location;
        /// Base URL of the daemon's HTTP endpoint; empty if it has none.
        string endpoint;
    }

    /// @notice A HyperNode as the view returns it.
    struct HyperNode {
        uint256 id;
        address operator;
        address key;
        string location;
        /// Base URL of the public HTTP endpoint.
        string endpoint;
        bool active;
    }

    /// @notice A Hardware Provider was registered.
    event HardwareProviderRegistered(uint256 indexed hpId, address indexed account);
    /// @notice The economics of a hardware class in a region were set.
    event ClassSet(
        string region,
        string hwClass,
        uint256 collateralReq,
        uint256 marketAdjustmentFactor,
        uint256 targetCapacity,
        uint256 maximumBootstrapRelease,
        uint256 scheduleEnd,
        uint256 marginPpm
    );
    /// @notice A cluster was set: one class in one region.
    event ClusterSet(string cluster, string region, string hwClass, uint256 maxPrice);
    /// @notice A ScalerNode was registered; its own collateral starts at `collateralAmount`.
    event ScalerNodeRegistered(
        uint256 indexed scalerNodeId,
        uint256 indexed hpId,
        string region,
        string hwClass,
        string cluster,
        uint256 capacity,
        uint256 reservationPrice,
        uint256 nodeRewardShare,
        uint256 collateralAmount,
        string location
    );
    /// @notice A ScalerNode was validated, or its daemon's key was rotated.
    event ScalerNodeValidated(uint256 indexed scalerNodeId, address indexed daemon);
    /// @notice A ScalerNode was rejected.
    event ScalerNodeRejected(uint256 indexed scalerNodeId);
    /// @notice A ScalerNode left the network for good.
    event ScalerNodeOffboarded(uint256 indexed scalerNodeId);
    /// @notice The endpoint of a daemon was set.
    event ScalerNodeEndpointSet(uint256 indexed scalerNodeId, string endpoint);
    /// @notice A HyperNode was registered; it starts active.
    event HyperNodeRegistered(
        uint256 indexed hyperNodeId, address indexed operator, address indexed key, string location, string endpoint
    );
    /// @notice A HyperNode was switched on or off.
    event HyperNodeStatusSet(uint256 indexed hyperNodeId, bool active);
    /// @notice The endpoint of a HyperNode was set.
    event HyperNodeEndpointSet(uint256 indexed hyperNodeId, string endpoint);

    /// @notice There is no such Hardware Provider.
    error UnknownHardwareProvider(uint256 hpId);
    /// @notice There is no such cluster of that region and class.
    error UnknownCluster(string cluster, string region, string hwClass);
    /// @notice There is no such class in that region.
    error UnknownClass(string region, string hwClass);
    /// @notice The caller may not act for this entity.
    error NotAllowed(address caller);
    /// @notice A value is out of its range.
    error OutOfRange(string what, uint256 value, uint256 limit);
    /// @notice The status of a ScalerNode forbids this.
    error WrongStatus(uint256 scalerNodeId, ScalerNodeStatus status);
    /// @notice The key is in use by another daemon or HyperNode, or is zero.
    error KeyUnusable(address key);
    /// @notice The collateral module was set before.
    error CollateralAlreadySet(address collateral);

    /// @notice The collateral module; set once.
    ICollateralOpening public collateral;
    /// @notice Number of Hardware Providers; ids run from 1 to it.
    uint256 public hardwareProviderCount;
    /// @notice Number of ScalerNodes; ids run from 1 to it.
    uint256 public scalerNodeCount;
    /// @notice Number of HyperNodes; ids run from 1 to it.
    uint256 public hyperNodeCount;
    /// @notice Account of a Hardware Provider; zero if it is unknown.
    mapping(uint256 hpId => address account) public hardwareProviderAccount;

    mapping(bytes32 classKey => ClassEconomics) private _classes;
    mapping(bytes32 classKey => bool) private _classExists;
    mapping(bytes32 clusterHash => bytes32 classKey) private _clusters;
    mapping(uint256 scalerNodeId => ScalerNode) private _scalerNodes;
    mapping(uint256 hyperNodeId => HyperNode) private _hyperNodes;
    /// @dev Keys sign reports, so one key is never two originators, not even after a rotation.
    mapping(address key => bool used) private _keyUsed;

    /// @param admin Gets the admin's and the operator's role.
    constructor(address admin) {
        _grantRole(DEFAULT_ADMIN_ROLE, admin);
        _grantRole(ICN_OPERATOR_ROLE, admin);
    }

    function _access() internal view override returns (IAccessControl) {
        return IAccessControl(address(this));
    }

    /// @notice Names the collateral module, once.
    function setCollateral(ICollateralOpening collateral_) external onlyOperator {
        if (address(collateral) != address(0)) revert CollateralAlreadySet(address(collateral));
        collateral = collateral_;
    }

    // --------------------------------------------------------- classes and clusters

    /// @notice Sets the economics of a class in a region.
    function setClass(string calldata region, string calldata hwClass, ClassEconomics calldata e)
        external
        onlyOperator
    {
        if (e.marginPpm > 1e6) revert OutOfRange("marginPpm", e.marginPpm, 1e6);
        bytes32 key = _classKey(region, hwClass);
        _classes[key] = e;
        _classExists[key] = true;
        emit ClassSet(
            region,
            hwClass,
            e.collateralReq,
            e.marketAdjustmentFactor,
            e.targetCapacity,
            e.maximumBootstrapRelease,
            e.scheduleEnd,
            e.marginPpm
        );
    }

    /// @notice Sets a cluster: one class in one region, and the most that a unit costs for a month, in wei.
    function setCluster(string calldata cluster, string calldata region, string calldata hwClass, uint256 maxPrice)
        external
        onlyOperator
    {
        bytes32 key = _classKey(region, hwClass);
        if (!_classExists[key]) revert UnknownClass(region, hwClass);
        _clusters[keccak256(bytes(cluster))] = key;
        emit ClusterSet(cluster, region, hwClass, maxPrice);
    }

    /// @notice The economics of a class in a region; all zero if it was never set.
    function classEconomics(string calldata region, string calldata hwClass)
        external
        view
        returns (ClassEconomics memory)
    {
        return _classes[_classKey(region, hwClass)];
    }

    // -------------------------------------------- Hardware Providers and ScalerNodes

    /// @notice Registers a Hardware Provider.
    function registerHardwareProvider(address account) external onlyOperator returns (uint256 hpId) {
        if (account == address(0)) revert KeyUnusable(account);
        hpId = ++hardwareProviderCount;
        hardwareProviderAccount[hpId] = account;
        emit HardwareProviderRegistered(hpId, account);
    }

    /// @notice Registers a ScalerNode. The Hardware Provider's account or the operator, who brings the collateral.
    function registerScalerNode(ScalerNodeRegistration calldata r) external returns (uint256 scalerNodeId) {
        address account = hardwareProviderAccount[r.hpId];
        if (account == address(0)) revert UnknownHardwareProvider(r.hpId);
        if (msg.sender != account && !_isOperator(msg.sender)) revert NotAllowed(msg.sender);
        if (r.nodeRewardShare > 1e18) revert OutOfRange("nodeRewardShare", r.nodeRewardShare, 1e18);
        if (r.capacity == 0) revert OutOfRange("capacity", 0, type(uint256).max);
        if (_clusters[keccak256(bytes(r.cluster))] != _classKey(r.region, r.hwClass)) {
            revert UnknownCluster(r.cluster, r.region, r.hwClass);
        }
        scalerNodeId = ++scalerNodeCount;
        ScalerNode storage node = _scalerNodes[scalerNodeId];
        node.id = scalerNodeId;
        node.status = ScalerNodeStatus.Registered;
        node.hpId = r.hpId;
        node.capacity = r.capacity;
        node.region = r.region;
        node.hwClass = r.hwClass;
        node.cluster = r.cluster;
        node.location = r.location;
        _emitRegistered(scalerNodeId, r);
        collateral.openNode(scalerNodeId, msg.sender, r.collateralAmount);
    }

    /// @notice Validates a ScalerNode with the key of its daemon, or rotates that key.
    function validateScalerNode(uint256 scalerNodeId, address daemon) external onlyOperator {
        ScalerNode storage node = _knownScalerNode(scalerNodeId);
        if (node.status == ScalerNodeStatus.Offboarded) revert WrongStatus(scalerNodeId, node.status);
        _useKey(daemon);
        node.status = ScalerNodeStatus.Validated;
        node.daemon = daemon;
        emit ScalerNodeValidated(scalerNodeId, daemon);
    }

    /// @notice Rejects a ScalerNode that was not validated.
    function rejectScalerNode(uint256 scalerNodeId) external onlyOperator {
        ScalerNode storage node = _knownScalerNode(scalerNodeId);
        if (node.status != ScalerNodeStatus.Registered) revert WrongStatus(scalerNodeId, node.status);
        node.status = ScalerNodeStatus.Rejected;
        emit ScalerNodeRejected(scalerNodeId);
    }

    /// @notice Takes a ScalerNode out of the network for good.
    function offboardScalerNode(uint256 scalerNodeId) external onlyOperator {
        ScalerNode storage node = _knownScalerNode(scalerNodeId);
        if (node.status == ScalerNodeStatus.Offboarded) revert WrongStatus(scalerNodeId, node.status);
        node.status = ScalerNodeStatus.Offboarded;
        emit ScalerNodeOffboarded(scalerNodeId);
    }

    /// @notice Publishes where a daemon listens. The operator, the daemon's key or the Hardware Provider's account.
    function setScalerNodeEndpoint(uint256 scalerNodeId, string calldata endpoint) external {
        ScalerNode storage node = _knownScalerNode(scalerNodeId);
        bool own = msg.sender == node.daemon || msg.sender == hardwareProviderAccount[node.hpId];
        if (!own && !_isOperator(msg.sender)) revert NotAllowed(msg.sender);
        node.endpoint = endpoint;
        emit ScalerNodeEndpointSet(scalerNodeId, endpoint);
    }

    /// @notice One ScalerNode; all zero if it is unknown.
    function scalerNode(uint256 scalerNodeId) external view returns (ScalerNode memory) {
        return _scalerNodes[scalerNodeId];
    }

    /// @notice ScalerNodes from id `from` on, at most `limit` of them; fewer at the end.
    function scalerNodes(uint256 from, uint256 limit) external view returns (ScalerNode[] memory nodes) {
        uint256 n = _pageLength(from, limit, scalerNodeCount);
        nodes = new ScalerNode[](n);
        for (uint256 i = 0; i < n; i++) {
            nodes[i] = _scalerNodes[from + i];
        }
    }

    // --------------------------------------------------------------------- HyperNodes

    /// @notice Registers a HyperNode; it starts active.
    function registerHyperNode(address operator, address key, string calldata location, string calldata endpoint)
        external
        onlyOperator
        returns (uint256 hyperNodeId)
    {
        _useKey(key);
        hyperNodeId = ++hyperNodeCount;
        _hyperNodes[hyperNodeId] = HyperNode(hyperNodeId, operator, key, location, endpoint, true);
        emit HyperNodeRegistered(hyperNodeId, operator, key, location, endpoint);
    }

    /// @notice Switches a HyperNode on or off. The operator of the network or of the HyperNode.
    function setHyperNodeStatus(uint256 hyperNodeId, bool active) external {
        HyperNode storage node = _knownHyperNode(hyperNodeId);
        if (msg.sender != node.operator && !_isOperator(msg.sender)) revert NotAllowed(msg.sender);
        node.active = active;
        emit HyperNodeStatusSet(hyperNodeId, active);
    }

    /// @notice Publishes where a HyperNode listens. The operator of the network or of the HyperNode, or its key.
    function setHyperNodeEndpoint(uint256 hyperNodeId, string calldata endpoint) external {
        HyperNode storage node = _knownHyperNode(hyperNodeId);
        bool own = msg.sender == node.operator || msg.sender == node.key;
        if (!own && !_isOperator(msg.sender)) revert NotAllowed(msg.sender);
        node.endpoint = endpoint;
        emit HyperNodeEndpointSet(hyperNodeId, endpoint);
    }

    /// @notice One HyperNode; all zero if it is unknown.
    function hyperNode(uint256 hyperNodeId) external view returns (HyperNode memory) {
        return _hyperNodes[hyperNodeId];
    }

    /// @notice HyperNodes from id `from` on, at most `limit` of them; fewer at the end.
    function hyperNodes(uint256 from, uint256 limit) external view returns (HyperNode[] memory nodes) {
        uint256 n = _pageLength(from, limit, hyperNodeCount);
        nodes = new HyperNode[](n);
        for (uint256 i = 0; i < n; i++) {
            nodes[i] = _hyperNodes[from + i];
        }
    }

    // ----------------------------------------------------------------------- internal

    function _classKey(string calldata region, string calldata hwClass) private pure returns (bytes32) {
        return keccak256(abi.encode(region, hwClass));
    }

    function _emitRegistered(uint256 scalerNodeId, ScalerNodeRegistration memory r) private {
        emit ScalerNodeRegistered(
            scalerNodeId,
            r.hpId,
            r.region,
            r.hwClass,
            r.cluster,
            r.capacity,
            r.reservationPrice,
            r.nodeRewardShare,
            r.collateralAmount,
            r.location
        );
    }

    function _useKey(address key) private {
        if (key == address(0) || _keyUsed[key]) revert KeyUnusable(key);
        _keyUsed[key] = true;
    }

    function _knownScalerNode(uint256 scalerNodeId) private view returns (ScalerNode storage node) {
        node = _scalerNodes[scalerNodeId];
        if (node.id == 0) revert UnknownScalerNode(scalerNodeId);
    }

    function _knownHyperNode(uint256 hyperNodeId) private view returns (HyperNode storage node) {
        node = _hyperNodes[hyperNodeId];
        if (node.id == 0) revert UnknownHyperNode(hyperNodeId);
    }

    /// @dev Length of a page of ids that run from 1 to `count`.
    function _pageLength(uint256 from, uint256 limit, uint256 count) private pure returns (uint256) {
        if (from == 0 || from > count) return 0;
        uint256 rest = count - from + 1;
        return rest < limit ? rest : limit;
    }
}
