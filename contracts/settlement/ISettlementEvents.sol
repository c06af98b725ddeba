// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What EpochSettlement tells the world. A reader of these events knows all that it did.
interface ISettlementEvents {
    /// @notice A result was settled.
    event EpochSettled(
        uint64 indexed epoch,
        bytes32 indexed digest,
        bytes32 payoutRoot,
        uint256 payoutTotal,
        bytes32 slashRoot,
        uint256 slashTotal
    );
    /// @notice The result of an epoch whose batch was refused for cover was accepted as a link of the chain of
    /// digests; its charges and payouts are part of the result of `settledEpoch`.
    event EpochCarried(uint64 indexed epoch, bytes32 indexed digest, uint64 indexed settledEpoch);
    /// @notice The guardian vetoed a settled epoch.
    event EpochVetoed(uint64 indexed epoch);
    /// @notice A payout was claimed. `amount` was paid now, `cumulative` over all epochs.
    event PayoutClaimed(
        uint8 indexed kind, uint256 indexed id, address indexed account, uint256 amount, uint256 cumulative
    );
    /// @notice A slash was executed. `epoch` is the one that decided it, `amount` what the charge asked for; what
    /// could be taken is in the collateral module's own event.
    event SlashExecuted(
        uint64 indexed epoch, uint256 indexed sn, bytes32 indexed position, uint256 amount, uint8 reason
    );
    /// @notice The reserve grew by a recorded deposit.
    event ReserveDeposited(address indexed funder, uint256 amount);
    /// @notice The reserve shrank.
    event ReserveWithdrawn(address indexed to, uint256 amount);
    /// @notice An account may deposit from now on, or may not.
    event FunderSet(address indexed funder, bool allowed);
    /// @notice Settling, claiming, slashing, locking and withdrawing stopped.
    event Paused(address indexed by);
    /// @notice Settling, claiming, slashing, locking and withdrawing run again.
    event Resumed(address indexed by);
    /// @notice After a veto the payouts of an earlier epoch can be claimed again.
    event PayoutsRestored(uint64 indexed epoch, bytes32 payoutRoot);
    /// @notice The locker may never lock again.
    event LockerDismissed(address indexed by);
    /// @notice Foreign tokens that were sent here by mistake left again.
    event Rescued(address indexed token, address indexed to, uint256 amount);
}
