// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Why EpochSettlement refuses a call: one error for each reason, with the values that it was refused for.
/// @notice docs/settlement.md says of each what to do about it.
interface ISettlementErrors {
    /// @notice The caller is not the owner.
    error NotOwner(address caller);
    /// @notice The caller is not the guardian.
    error NotGuardian(address caller);
    /// @notice The caller is neither the guardian nor the owner.
    error NotGuardianOrOwner(address caller);
    /// @notice The caller is not the locker, or the locker was dismissed.
    error NotLocker(address caller);
    /// @notice The locker was dismissed before.
    error AlreadyDismissed();
    /// @notice The caller may not deposit.
    error NotFunder(address caller);
    /// @notice The contract is paused.
    error IsPaused();
    /// @notice The contract is not paused.
    error NotPaused();
    /// @notice An address that must be set is zero.
    error ZeroAddress(string what);
    /// @notice An address that must be a contract has no code.
    error NoCode(string what, address account);
    /// @notice An amount that must be more than zero is zero.
    error ZeroAmount();
    /// @notice An amount does not fit the place where it is kept.
    error AmountTooLarge(uint256 amount, uint256 limit);
    /// @notice The result is not that of the next epoch.
    error WrongEpoch(uint64 got, uint64 expected);
    /// @notice The result's eras run backwards.
    error WrongEras(uint64 firstEra, uint64 lastEra);
    /// @notice More epochs in a row were refused for cover than one settlement can carry.
    error TooManyCarried(uint256 got, uint256 limit);
    /// @notice The result does not continue the chain of digests.
    error WrongPreviousDigest(bytes32 got, bytes32 expected);
    /// @notice The cumulative payout total fell.
    error PayoutTotalFell(uint256 got, uint256 previous);
    /// @notice A root of an empty tree with a total, or a total without a tree.
    error RootTotalMismatch(bytes32 root, uint256 total);
    /// @notice The payout total is not covered by recorded deposits; so much is missing.
    error CoverShortfall(uint256 shortfall);
    /// @notice The payout total grew by more than the epochs allow.
    error EmissionCapExceeded(uint256 emission, uint256 cap);
    /// @notice A withdrawal would leave less than what was promised.
    error ReservePromised(uint256 left, uint256 promised);
    /// @notice The epoch was never settled by its own result.
    error NotSettled(uint64 epoch);
    /// @notice The epoch was vetoed.
    error AlreadyVetoed(uint64 epoch);
    /// @notice The challenge window of the epoch ended with block `lastBlock`.
    error ChallengeWindowOver(uint64 epoch, uint256 lastBlock);
    /// @notice The challenge window of the epoch runs up to and including block `lastBlock`.
    error ChallengeWindowOpen(uint64 epoch, uint256 lastBlock);
    /// @notice The result is not the one that was settled for its epoch.
    error WrongResult(uint64 epoch, bytes32 got, bytes32 expected);
    /// @notice There is no payout root to claim against: nothing is settled or everything vetoed (epochPlusOne is 0), or
    /// after a veto nobody has called restorePayouts with the result of this epoch, or it paid nothing.
    error NoPayoutRoot(uint256 epochPlusOne);
    /// @notice The payouts of this epoch need not or cannot be restored; those in force are of epochPlusOne less one.
    error NothingToRestore(uint64 epoch, uint256 epochPlusOne);
    /// @notice Not a payout that this contract can make: unknown kind, or an id or account that the kind forbids.
    error BadPayout(uint8 kind, uint256 id, address account);
    /// @notice The proof does not lead from the leaf to the root.
    error BadProof(bytes32 leaf, bytes32 root);
    /// @notice All of the payout was claimed before.
    error NothingToClaim(uint256 cumulative, uint256 claimed);
    /// @notice A claim would pay more than is left of what was settled: the trees promise more than their totals.
    error ClaimExceedsSettled(uint256 amount, uint256 left);
    /// @notice A transfer moved another amount than it should have.
    error TransferMismatch(uint256 moved, uint256 amount);
    /// @notice A charge belongs neither to the settled epoch nor to one that it carried.
    error SlashFromOtherEpoch(uint256 epoch, uint256 firstEpoch, uint64 settledEpoch);
    /// @notice The slash was executed before.
    error AlreadySlashed(bytes32 leaf);
    /// @notice The slashes of the epoch would add up to more than its result says.
    error SlashTotalExceeded(uint256 total, uint256 limit);
    /// @notice The settled token itself is not rescued: it leaves by claims and withdrawals only.
    error NotForeign(address token);
}
