// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICollateral, ISlashLocks} from "./ICollateral.sol";

/// @title Locks that keep collateral in place until signers have met.
/// @notice A delegator can reclaim two eras after a charge was decided, which is long before a Safe has settled the
/// epoch. An automatic key, the locker, may lock what was decided. A lock moves no token and takes nothing: it is a
/// number that the collateral module asks for before it lets collateral go.
/// @dev What a stolen locker key can do, by construction: keep at most `lockCapBps` of the collateral of each ScalerNode
/// where it is, for at most two periods after its last lock; and no longer than until it is dismissed.
///
/// Time is cut into periods of `lockBlocks` blocks. A lock holds for the rest of its period and for the whole next one,
/// so at least `lockBlocks` and at most twice as many blocks, and then ends by itself: nobody has to release it, and a
/// later lock on the same position does not prolong an earlier one.
///
/// Number that always holds, in wei: right after a lock is made, the locks of its ScalerNode add up to at most
/// `lockCapBps` of the collateral that it has then.
abstract contract SlashLocks is ISlashLocks {
    /// @notice One lock that is asked for.
    struct SlashLock {
        /// ScalerNode id.
        uint256 sn;
        /// Zero for own collateral, otherwise the id of a delegated position.
        bytes32 position;
        /// Wei of the position that shall be locked in all: what is locked already counts.
        uint256 amount;
    }

    /// @dev What is locked, by the period in which it was. One slot.
    struct Locked {
        /// The period of `recent`.
        uint64 period;
        /// Wei locked in `period`.
        uint96 recent;
        /// Wei locked in the period before.
        uint96 earlier;
    }

    /// @dev Parts of ten thousand.
    uint256 private constant BPS = 10_000;

    /// @notice The automatic key that may lock; zero if nobody may.
    address public immutable locker;
    /// @notice Most that may be locked of a ScalerNode's collateral, in bps.
    uint256 public immutable lockCapBps;
    /// @notice Blocks of a period; a lock holds for one to two of them.
    uint256 public immutable lockBlocks;

    mapping(uint256 sn => mapping(bytes32 position => Locked)) private _locked;
    mapping(uint256 sn => Locked) private _lockedOfNode;

    /// @notice What is locked of a position was raised to `locked`; what was added holds up to block `lastBlock`.
    event SlashLocked(uint256 indexed sn, bytes32 indexed position, uint256 locked, uint256 lastBlock);

    /// @notice The cap of locks is more than everything.
    error LockCapTooHigh(uint256 lockCapBps);
    /// @notice There is a locker, but a cap or a period of zero would let it lock nothing.
    error LocksWithoutEffect(uint256 lockCapBps, uint256 lockBlocks);
    /// @notice The lock asks for more than there is in the position.
    error LockExceedsCollateral(uint256 sn, bytes32 position, uint256 amount, uint256 available);
    /// @notice The locks of a ScalerNode would add up to more than the cap.
    error LockCapExceeded(uint256 sn, uint256 locked, uint256 cap);

    constructor(address locker_, uint256 lockCapBps_, uint256 lockBlocks_) {
        if (lockCapBps_ > BPS) revert LockCapTooHigh(lockCapBps_);
        if (locker_ != address(0) && (lockCapBps_ == 0 || lockBlocks_ == 0)) {
            revert LocksWithoutEffect(lockCapBps_, lockBlocks_);
        }
        locker = locker_;
        lockCapBps = lockCapBps_;
        // Without a locker the length of a period means nothing, but views still divide by it.
        lockBlocks = lockBlocks_ == 0 ? 1 : lockBlocks_;
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc ISlashLocks
    function lockedOf(uint256 sn, bytes32 position) external view returns (uint256) {
        return _sum(_now(_locked[sn][position]));
    }

    /// @notice Wei of all positions of a ScalerNode that are locked now.
    function lockedOfNode(uint256 sn) external view returns (uint256) {
        return _sum(_now(_lockedOfNode[sn]));
    }

    // --------------------------------------------------------------- internal

    /// @dev Raises what is locked of a position to the amount asked for; does nothing if that much is locked.
    function _lock(ICollateral collateral, SlashLock calldata asked) internal {
        // Also refuses what the module could not slash, and so could not keep in place either.
        uint256 available = collateral.slashable(asked.sn, asked.position);
        if (asked.amount > available) {
            revert LockExceedsCollateral(asked.sn, asked.position, asked.amount, available);
        }
        Locked memory ofPosition = _now(_locked[asked.sn][asked.position]);
        uint256 already = _sum(ofPosition);
        if (asked.amount <= already) return;
        uint256 added = asked.amount - already;

        Locked memory ofNode = _now(_lockedOfNode[asked.sn]);
        uint256 cap = collateral.collateralOf(asked.sn) * lockCapBps / BPS;
        uint256 total = _sum(ofNode) + added;
        // The second bound is that of the slot; no token of this contract comes near it.
        if (total > cap || total > type(uint96).max) revert LockCapExceeded(asked.sn, total, cap);
        ofPosition.recent += uint96(added);
        ofNode.recent += uint96(added);
        _locked[asked.sn][asked.position] = ofPosition;
        _lockedOfNode[asked.sn] = ofNode;
        emit SlashLocked(asked.sn, asked.position, asked.amount, (uint256(ofPosition.period) + 2) * lockBlocks - 1);
    }

    /// @dev Takes an executed charge out of what is locked of its position, the earlier locks first.
    function _unlock(uint256 sn, bytes32 position, uint256 amount) internal {
        Locked storage kept = _locked[sn][position];
        // Most charges were never locked.
        if (kept.recent == 0 && kept.earlier == 0) return;
        Locked memory ofPosition = _now(kept);
        uint256 fromEarlier = amount < ofPosition.earlier ? amount : ofPosition.earlier;
        uint256 rest = amount - fromEarlier;
        uint256 fromRecent = rest < ofPosition.recent ? rest : ofPosition.recent;
        // The locks of a ScalerNode are the sums of those of its positions, period by period.
        Locked memory ofNode = _now(_lockedOfNode[sn]);
        ofPosition.earlier -= uint96(fromEarlier);
        ofPosition.recent -= uint96(fromRecent);
        ofNode.earlier -= uint96(fromEarlier);
        ofNode.recent -= uint96(fromRecent);
        _locked[sn][position] = ofPosition;
        _lockedOfNode[sn] = ofNode;
    }

    /// @dev What is kept, as of this block's period: what was locked two periods ago and before has ended.
    function _now(Locked memory kept) private view returns (Locked memory current) {
        uint64 period = uint64(block.number / lockBlocks);
        current.period = period;
        if (kept.period == period) {
            current.recent = kept.recent;
            current.earlier = kept.earlier;
        } else if (uint256(kept.period) + 1 == period) {
            current.earlier = kept.recent;
        }
    }

    function _sum(Locked memory locked) private pure returns (uint256) {
        return uint256(locked.recent) + locked.earlier;
    }
}
