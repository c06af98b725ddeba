// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {DevnetEraManager} from "./DevnetEraManager.sol";
import {DevnetModule} from "./DevnetModule.sol";
import {DevnetRegistry} from "./DevnetRegistry.sol";

/// @title Devnet stand-in for BookingManager. Not for production.
/// @notice A ScalerNode has two booking slots: 0 for a booking, 1 for its extension. Fees are not charged here.
contract DevnetBookings is DevnetModule {
    /// @notice A ScalerNode was booked; what was in that slot ended with this block's time.
    event ScalerNodeBooked(
        uint256 indexed scalerNodeId,
        uint256 indexed spId,
        uint8 slot,
        uint256 bookingPrice,
        uint256 startBookingPeriod,
        uint256 bookingPeriod,
        uint256 activationEra
    );
    /// @notice Both slots of a ScalerNode ended with this block's time.
    event ScalerNodeReleased(uint256 indexed scalerNodeId);

    /// @notice A booking slot is 0 or 1.
    error BadSlot(uint8 slot);
    /// @notice Only a validated ScalerNode is booked.
    error NotValidated(uint256 scalerNodeId);
    /// @notice The ScalerNode has no booking.
    error NotBooked(uint256 scalerNodeId);

    /// @notice The registry, which keeps the roles too.
    DevnetRegistry public immutable registry;
    /// @notice The era manager.
    DevnetEraManager public immutable eras;
    /// @notice Builder in a slot of a ScalerNode; 0 if the slot is free.
    mapping(uint256 scalerNodeId => uint256[2] spIds) public builderOf;

    constructor(DevnetRegistry registry_, DevnetEraManager eras_) {
        registry = registry_;
        eras = eras_;
    }

    function _access() internal view override returns (IAccessControl) {
        return registry;
    }

    /// @notice Books a ScalerNode; active from the next era on.
    /// @param scalerNodeId The ScalerNode.
    /// @param spId The Builder, from 1.
    /// @param slot 0, or 1 for an extension.
    /// @param price Wei for each unit and month, without margin.
    /// @param start Unix seconds.
    /// @param period Seconds.
    function book(uint256 scalerNodeId, uint256 spId, uint8 slot, uint256 price, uint256 start, uint256 period)
        external
        onlyOperator
    {
        if (slot > 1) revert BadSlot(slot);
        if (registry.scalerNode(scalerNodeId).status != DevnetRegistry.ScalerNodeStatus.Validated) {
            revert NotValidated(scalerNodeId);
        }
        builderOf[scalerNodeId][slot] = spId;
        emit ScalerNodeBooked(scalerNodeId, spId, slot, price, start, period, eras.eraOrFirst() + 1);
    }

    /// @notice Releases a ScalerNode.
    function release(uint256 scalerNodeId) external onlyOperator {
        uint256[2] storage slots = builderOf[scalerNodeId];
        if (slots[0] == 0 && slots[1] == 0) revert NotBooked(scalerNodeId);
        delete builderOf[scalerNodeId];
        emit ScalerNodeReleased(scalerNodeId);
    }
}
