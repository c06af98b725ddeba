// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {DevnetModule} from "./DevnetModule.sol";

/// @title Devnet stand-in for EraManager. Not for production.
/// @notice Eras are counted in blocks by segments: from `startBlock` on, eras last `duration` blocks, counted from
/// `eraNumber`. era(b) = eraNumber + (b - startBlock) / duration of the last segment that has begun at b.
contract DevnetEraManager is DevnetModule {
    /// @notice One segment.
    struct Segment {
        /// Era that begins with `startBlock`.
        uint256 eraNumber;
        /// First block of the segment.
        uint256 startBlock;
        /// Blocks of an era.
        uint256 duration;
    }

    /// @notice A segment was added.
    event EraSegmentAdded(uint256 indexed eraNumber, uint256 startBlock, uint256 duration);

    /// @notice No segment has begun at that block.
    error BeforeFirstSegment(uint256 blockNumber);
    /// @notice The segment would begin in the past.
    error SegmentInThePast(uint256 startBlock, uint256 blockNumber);
    /// @notice The segment does not begin with the first block of its era as the segment before counts.
    error SegmentNotAligned(uint256 eraNumber, uint256 startBlock);
    /// @notice An era must last at least one block.
    error ZeroDuration();

    /// @notice The contract that keeps the roles.
    IAccessControl public immutable access;

    Segment[] private _segments;

    constructor(IAccessControl access_) {
        access = access_;
    }

    function _access() internal view override returns (IAccessControl) {
        return access;
    }

    /// @notice Adds a segment. It begins with a later block, at an era's first block as counted before.
    function addSegment(uint256 eraNumber, uint256 startBlock, uint256 duration) external onlyOperator {
        if (duration == 0) revert ZeroDuration();
        if (startBlock <= block.number) revert SegmentInThePast(startBlock, block.number);
        if (_segments.length > 0) {
            Segment storage last = _segments[_segments.length - 1];
            bool later = startBlock > last.startBlock && eraNumber > last.eraNumber;
            if (!later || (eraNumber - last.eraNumber) * last.duration != startBlock - last.startBlock) {
                revert SegmentNotAligned(eraNumber, startBlock);
            }
        }
        _segments.push(Segment(eraNumber, startBlock, duration));
        emit EraSegmentAdded(eraNumber, startBlock, duration);
    }

    /// @notice All segments, oldest first.
    function segments() external view returns (Segment[] memory) {
        return _segments;
    }

    /// @notice Era of the current block. Reverts before the first segment.
    function currentEra() external view returns (uint256) {
        return eraOf(block.number);
    }

    /// @notice Era of a block. Reverts before the first segment.
    function eraOf(uint256 blockNumber) public view returns (uint256) {
        for (uint256 i = _segments.length; i > 0; i--) {
            Segment storage s = _segments[i - 1];
            if (s.startBlock <= blockNumber) return s.eraNumber + (blockNumber - s.startBlock) / s.duration;
        }
        revert BeforeFirstSegment(blockNumber);
    }

    /// @notice Era of the current block, or the first segment's era before that has begun; 0 without a segment.
    /// @dev For modules that only need an era that never falls.
    function eraOrFirst() external view returns (uint256) {
        if (_segments.length == 0) return 0;
        if (block.number < _segments[0].startBlock) return _segments[0].eraNumber;
        return eraOf(block.number);
    }
}
