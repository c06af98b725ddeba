// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {ICollateral} from "./ICollateral.sol";

/// @title Settlement of the epochs of a reward and slashing engine, paid from a funded reserve.
/// @notice One result per epoch, settled in order by the owner (a Safe). A result carries two Merkle roots in
/// OpenZeppelin's StandardMerkleTree form: payouts, as cumulative amounts that anybody may claim for the payee, and
/// slashes, executable once each after a challenge window in which the guardian can veto the epoch.
/// @dev What this contract cannot do, by construction: mint, upgrade, delegatecall, self-destruct, change its owner,
/// guardian, treasury, token or collateral module, pay beyond recorded deposits, take back what was claimed.
///
/// Numbers that always hold, in wei of the token:
///  - claimedTotal <= settledCeiling, the highest payout total that was ever settled
///  - claimedTotal <= reserve, deposits less withdrawals
///  - balance of the token >= reserve - claimedTotal
///  - slashes executed for a settled epoch add up to at most the slash total of its result
contract EpochSettlement is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    // ------------------------------------------------------------------ types

    /// @notice What the engine says about one epoch. Chain id and settlement contract are added by the digest.
    struct EpochResult {
        /// Number of the epoch, from 0.
        uint64 epoch;
        /// First era of the epoch.
        uint64 firstEra;
        /// Last era of the epoch.
        uint64 lastEra;
        /// Hash of the policy in force.
        bytes32 policyHash;
        /// Records in the transparency log at the close.
        uint64 logSize;
        /// RFC 6962 root of the log at that size.
        bytes32 logRoot;
        /// Root of the payout tree, 32 zero bytes if it is empty.
        bytes32 payoutRoot;
        /// Sum of all cumulative payouts of all epochs up to this one, in wei.
        uint256 payoutTotal;
        /// Root of the slash tree, 32 zero bytes if it is empty.
        bytes32 slashRoot;
        /// Sum of the whole slash tree, in wei.
        uint256 slashTotal;
        /// Digest of the result of the epoch before, 32 zero bytes for epoch 0.
        bytes32 previousDigest;
    }

    /// @notice What is kept of a settled epoch.
    struct Settlement {
        /// Digest of the result.
        bytes32 digest;
        /// Root of the payout tree.
        bytes32 payoutRoot;
        /// Root of the slash tree.
        bytes32 slashRoot;
        /// Cumulative payout total, in wei.
        uint96 payoutTotal;
        /// Total of the slash tree, in wei.
        uint96 slashTotal;
        /// Block in which the epoch was settled; 0 if it was not.
        uint48 settledBlock;
        /// Whether the guardian vetoed it.
        bool vetoed;
    }

    /// @notice One payout and its proof, for claimMany.
    struct Payout {
        /// 1 payable to an account, 2 node collateral of a ScalerNode, 3 network collateral of a ScalerNode.
        uint8 kind;
        /// ScalerNode id; 0 for kind 1.
        uint256 id;
        /// Payee; zero for kind 2, the Hardware Provider's account for kind 3.
        address account;
        /// Wei over all epochs so far.
        uint256 cumulative;
        /// Proof against the payout root in force.
        bytes32[] proof;
    }

    /// @notice One slash and its proof, for executeSlashes.
    struct Slash {
        /// Epoch that decided the charge; earlier than the settled one where that one carried it.
        uint256 epoch;
        /// ScalerNode id.
        uint256 sn;
        /// Zero for own collateral, otherwise the id of a delegated position.
        bytes32 position;
        /// Wei to be taken.
        uint256 amount;
        /// 1 continuous, 2 window.
        uint8 reason;
        /// Proof against the slash root of the settled epoch.
        bytes32[] proof;
    }

    // -------------------------------------------------------------- constants

    /// @notice Type hash that opens the preimage of every digest.
    bytes32 public constant EPOCH_RESULT_TYPEHASH = keccak256(
        "EpochResult(uint256 chainId,address settlement,uint64 epoch,uint64 firstEra,uint64 lastEra,bytes32 policyHash,uint64 logSize,bytes32 logRoot,bytes32 payoutRoot,uint256 payoutTotal,bytes32 slashRoot,uint256 slashTotal,bytes32 previousDigest)"
    );

    /// @notice Payout kind: ICNT to an account.
    uint8 public constant KIND_ACCOUNT = 1;
    /// @notice Payout kind: top-up of the node collateral of a ScalerNode.
    uint8 public constant KIND_NODE_COLLATERAL = 2;
    /// @notice Payout kind: top-up of the network collateral of a ScalerNode.
    uint8 public constant KIND_NETWORK_COLLATERAL = 3;

    /// @notice The token that is paid.
    IERC20 public immutable token;
    /// @notice The only account that settles: a Safe.
    address public immutable owner;
    /// @notice The account that may veto an epoch in its challenge window, and pause.
    address public immutable guardian;
    /// @notice Receiver of what slashes take.
    address public immutable treasury;
    /// @notice Module that holds the collateral of the ScalerNodes.
    ICollateral public immutable collateral;
    /// @notice Blocks after the settling one in which the guardian can veto and no slash can be executed.
    uint256 public immutable challengeWindow;
    /// @notice Most wei that the cumulative payout total may grow by for each epoch.
    uint256 public immutable maxEmissionPerEpoch;

    // ------------------------------------------------------------------ state

    /// @notice Number of the epoch that is settled next.
    uint64 public nextEpoch;
    /// @dev Epoch whose payout root is claimed against, plus one; 0 while there is none.
    uint64 private _epochInForcePlusOne;
    /// @notice Highest cumulative payout total that was ever settled, in wei.
    uint96 public settledCeiling;
    /// @notice Whether settling, claiming, slashing and withdrawing are stopped.
    bool public paused;

    /// @notice Wei recorded by deposits less wei withdrawn. Tokens that were merely sent here are not part of it.
    uint128 public reserve;
    /// @notice Wei paid to claims so far, of all kinds.
    uint128 public claimedTotal;

    /// @notice Accounts that may deposit.
    mapping(address funder => bool allowed) public isFunder;

    mapping(uint64 epoch => Settlement) private _settlements;
    mapping(bytes32 payoutKey => uint256 wei_) private _claimed;
    mapping(bytes32 leaf => bool done) private _slashed;
    mapping(uint64 epoch => uint256 wei_) private _slashedOfEpoch;

    // ----------------------------------------------------------------- events

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
    /// @notice Settling, claiming, slashing and withdrawing stopped.
    event Paused(address indexed by);
    /// @notice Settling, claiming, slashing and withdrawing run again.
    event Unpaused(address indexed by);
    /// @notice Foreign tokens that were sent here by mistake left again.
    event Rescued(address indexed token, address indexed to, uint256 amount);

    // ----------------------------------------------------------------- errors

    /// @notice The caller is not the owner.
    error NotOwner(address caller);
    /// @notice The caller is not the guardian.
    error NotGuardian(address caller);
    /// @notice The caller is neither the guardian nor the owner.
    error NotGuardianOrOwner(address caller);
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
    /// @notice There is no payout root to claim against.
    error NothingSettled();
    /// @notice Not a payout that this contract can make: unknown kind, or an id or account that the kind forbids.
    error BadPayout(uint8 kind, uint256 id, address account);
    /// @notice The proof does not lead from the leaf to the root.
    error BadProof(bytes32 leaf, bytes32 root);
    /// @notice All of the payout was claimed before.
    error NothingToClaim(uint256 cumulative, uint256 claimed);
    /// @notice A claim would pay beyond what was settled and deposited.
    error ClaimExceedsReserve(uint256 total, uint256 limit);
    /// @notice A transfer moved another amount than it should have.
    error TransferMismatch(uint256 moved, uint256 amount);
    /// @notice A charge belongs to an epoch after the settled one.
    error SlashFromLaterEpoch(uint256 epoch, uint64 settledEpoch);
    /// @notice The slash was executed before.
    error AlreadySlashed(bytes32 leaf);
    /// @notice The slashes of the epoch would add up to more than its result says.
    error SlashTotalExceeded(uint256 total, uint256 limit);
    /// @notice The settled token itself is not rescued: it leaves by claims and withdrawals only.
    error NotForeign(address token);

    // -------------------------------------------------------------- modifiers

    modifier onlyOwner() {
        if (msg.sender != owner) revert NotOwner(msg.sender);
        _;
    }

    modifier whenRunning() {
        if (paused) revert IsPaused();
        _;
    }

    // ------------------------------------------------------------ constructor

    /// @param token_ The ERC-20 token that is paid.
    /// @param owner_ The Safe that settles.
    /// @param guardian_ The account that may veto and pause.
    /// @param treasury_ Receiver of slashed collateral.
    /// @param collateral_ The collateral module.
    /// @param challengeWindow_ Blocks in which a settled epoch can be vetoed; must be positive.
    /// @param maxEmissionPerEpoch_ Most wei that the payout total may grow by for each epoch; must be positive.
    /// @param funders Accounts that may deposit from the start.
    constructor(
        IERC20 token_,
        address owner_,
        address guardian_,
        address treasury_,
        ICollateral collateral_,
        uint256 challengeWindow_,
        uint256 maxEmissionPerEpoch_,
        address[] memory funders
    ) {
        if (address(token_).code.length == 0) revert NoCode("token", address(token_));
        // The owner is a Safe and not a key: an account without code would be one person.
        if (owner_.code.length == 0) revert NoCode("owner", owner_);
        if (guardian_ == address(0)) revert ZeroAddress("guardian");
        if (treasury_ == address(0)) revert ZeroAddress("treasury");
        if (address(collateral_).code.length == 0) revert NoCode("collateral", address(collateral_));
        if (challengeWindow_ == 0 || maxEmissionPerEpoch_ == 0) revert ZeroAmount();
        // Keeps the products and sums below far from overflow.
        if (challengeWindow_ > type(uint48).max) revert AmountTooLarge(challengeWindow_, type(uint48).max);
        if (maxEmissionPerEpoch_ > type(uint96).max) revert AmountTooLarge(maxEmissionPerEpoch_, type(uint96).max);
        token = token_;
        owner = owner_;
        guardian = guardian_;
        treasury = treasury_;
        collateral = collateral_;
        challengeWindow = challengeWindow_;
        maxEmissionPerEpoch = maxEmissionPerEpoch_;
        for (uint256 i = 0; i < funders.length; i++) {
            _setFunder(funders[i], true);
        }
    }

    // ---------------------------------------------------------------- reserve

    /// @notice Moves `amount` from the caller into the recorded reserve. Only whitelisted funders. Works while paused.
    /// @param amount Wei, more than zero.
    function deposit(uint256 amount) external nonReentrant {
        if (!isFunder[msg.sender]) revert NotFunder(msg.sender);
        if (amount == 0) revert ZeroAmount();
        uint256 total = uint256(reserve) + amount;
        if (total > type(uint128).max) revert AmountTooLarge(total, type(uint128).max);
        // The check above makes the narrowing exact.
        reserve = uint128(total);
        emit ReserveDeposited(msg.sender, amount);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        uint256 got = token.balanceOf(address(this)) - before;
        // A token that takes a fee would make the record promise more than is here.
        if (got != amount) revert TransferMismatch(got, amount);
    }

    /// @notice Moves `amount` of the reserve to `to`, never below what is promised. Only the owner.
    /// @param to Receiver.
    /// @param amount Wei, more than zero.
    function withdraw(address to, uint256 amount) external onlyOwner whenRunning nonReentrant {
        if (to == address(0)) revert ZeroAddress("to");
        if (amount == 0) revert ZeroAmount();
        uint256 floor = promised();
        if (amount > reserve || reserve - amount < floor) {
            revert ReservePromised(amount > reserve ? 0 : reserve - amount, floor);
        }
        reserve -= uint128(amount);
        emit ReserveWithdrawn(to, amount);
        token.safeTransfer(to, amount);
    }

    /// @notice Allows or forbids an account to deposit. Only the owner.
    function setFunder(address funder, bool allowed) external onlyOwner {
        _setFunder(funder, allowed);
    }

    /// @notice Sends tokens that do not belong here to `to`. Only the owner, and never the settled token.
    function rescue(IERC20 foreign, address to, uint256 amount) external onlyOwner nonReentrant {
        if (address(foreign) == address(token)) revert NotForeign(address(foreign));
        if (to == address(0)) revert ZeroAddress("to");
        emit Rescued(address(foreign), to, amount);
        foreign.safeTransfer(to, amount);
    }

    // ------------------------------------------------------------- settlement

    /// @notice Settles the result of the next epoch. Only the owner.
    /// @param result The result; its previousDigest is the digest of the epoch before.
    function settle(EpochResult calldata result) external onlyOwner whenRunning {
        _checkFollows(result, nextEpoch, lastDigest());
        _settle(result);
    }

    /// @notice Settles a result whose predecessors were refused for cover, and accepts those as links of the chain
    /// of digests. Payouts are cumulative and the slash tree of `result` holds the predecessors' charges, so nothing
    /// is lost. Only the owner.
    /// @param refused The unbroken row of results since the last settled one, oldest first.
    /// @param result The result that is settled.
    function settleAfter(EpochResult[] calldata refused, EpochResult calldata result) external onlyOwner whenRunning {
        uint64 epoch = nextEpoch;
        bytes32 previous = lastDigest();
        uint256 total = _totalInForce();
        for (uint256 i = 0; i < refused.length; i++) {
            EpochResult calldata link = refused[i];
            _checkFollows(link, epoch, previous);
            if (link.payoutTotal < total) revert PayoutTotalFell(link.payoutTotal, total);
            total = link.payoutTotal;
            previous = digestOf(link);
            emit EpochCarried(epoch, previous, result.epoch);
            epoch++;
        }
        _checkFollows(result, epoch, previous);
        if (result.payoutTotal < total) revert PayoutTotalFell(result.payoutTotal, total);
        _settle(result);
    }

    /// @notice Stops a settled epoch inside its challenge window: its slashes can no longer be executed and its
    /// payout root is no longer claimed against. Works while paused. Only the guardian.
    /// @dev Claims fall back to the latest settled epoch that was not vetoed. The chain of digests goes on.
    /// @param epoch The settled epoch.
    function veto(uint64 epoch) external {
        if (msg.sender != guardian) revert NotGuardian(msg.sender);
        Settlement storage settled = _settlements[epoch];
        if (settled.settledBlock == 0) revert NotSettled(epoch);
        if (settled.vetoed) revert AlreadyVetoed(epoch);
        uint256 lastBlock = settled.settledBlock + challengeWindow;
        if (block.number > lastBlock) revert ChallengeWindowOver(epoch, lastBlock);
        settled.vetoed = true;
        if (_epochInForcePlusOne == epoch + 1) _epochInForcePlusOne = _lastNotVetoedPlusOne(epoch);
        emit EpochVetoed(epoch);
    }

    /// @notice Stops settling, claiming, slashing and withdrawing. The guardian or the owner.
    function pause() external {
        if (msg.sender != guardian && msg.sender != owner) revert NotGuardianOrOwner(msg.sender);
        if (paused) revert IsPaused();
        paused = true;
        emit Paused(msg.sender);
    }

    /// @notice Lets settling, claiming, slashing and withdrawing run again. Only the owner.
    function unpause() external onlyOwner {
        if (!paused) revert NotPaused();
        paused = false;
        emit Unpaused(msg.sender);
    }

    // ----------------------------------------------------------------- claims

    /// @notice Pays what is not yet paid of a payout. Anybody may call; the money goes where the leaf says.
    /// @param kind 1 payable to `account`, 2 node collateral of ScalerNode `id`, 3 its network collateral.
    /// @param id ScalerNode id; 0 for kind 1.
    /// @param account Payee; zero for kind 2.
    /// @param cumulative Wei over all epochs, as in the leaf.
    /// @param proof Proof against the payout root in force.
    /// @return amount Wei paid now.
    function claim(uint8 kind, uint256 id, address account, uint256 cumulative, bytes32[] calldata proof)
        external
        whenRunning
        nonReentrant
        returns (uint256 amount)
    {
        amount = _claim(kind, id, account, cumulative, proof);
    }

    /// @notice Claims several payouts in one transaction; all or none.
    /// @return amount Wei paid now, of all of them.
    function claimMany(Payout[] calldata payouts) external whenRunning nonReentrant returns (uint256 amount) {
        for (uint256 i = 0; i < payouts.length; i++) {
            Payout calldata p = payouts[i];
            amount += _claim(p.kind, p.id, p.account, p.cumulative, p.proof);
        }
    }

    // ---------------------------------------------------------------- slashes

    /// @notice Executes one slash of a settled epoch after its challenge window. Anybody may call.
    /// @param settledEpoch The epoch whose slash root holds the leaf.
    /// @param epoch The epoch that decided the charge.
    /// @param sn ScalerNode id.
    /// @param position Zero for own collateral, otherwise the id of a delegated position.
    /// @param amount Wei of the charge.
    /// @param reason 1 continuous, 2 window.
    /// @param proof Proof against that slash root.
    /// @return taken Wei that the collateral module could take.
    function executeSlash(
        uint64 settledEpoch,
        uint256 epoch,
        uint256 sn,
        bytes32 position,
        uint256 amount,
        uint8 reason,
        bytes32[] calldata proof
    ) external whenRunning nonReentrant returns (uint256 taken) {
        _checkExecutable(settledEpoch);
        bytes32 leaf = _leaf(keccak256(abi.encode(epoch, sn, position, amount, reason)));
        _spendLeaf(settledEpoch, epoch, leaf, proof);
        _spendSlashTotal(settledEpoch, amount);
        emit SlashExecuted(uint64(epoch), sn, position, amount, reason);
        taken = collateral.slash(sn, position, amount, treasury);
    }

    /// @notice Executes several slashes of one settled epoch in one transaction; all or none.
    /// @return taken Wei that the collateral module could take, of all of them.
    function executeSlashes(uint64 settledEpoch, Slash[] calldata slashes)
        external
        whenRunning
        nonReentrant
        returns (uint256 taken)
    {
        _checkExecutable(settledEpoch);
        uint256 total;
        for (uint256 i = 0; i < slashes.length; i++) {
            Slash calldata s = slashes[i];
            bytes32 leaf = _leaf(keccak256(abi.encode(s.epoch, s.sn, s.position, s.amount, s.reason)));
            _spendLeaf(settledEpoch, s.epoch, leaf, s.proof);
            total += s.amount;
        }
        _spendSlashTotal(settledEpoch, total);
        for (uint256 i = 0; i < slashes.length; i++) {
            Slash calldata s = slashes[i];
            emit SlashExecuted(uint64(s.epoch), s.sn, s.position, s.amount, s.reason);
            taken += collateral.slash(s.sn, s.position, s.amount, treasury);
        }
    }

    // ------------------------------------------------------------------ views

    /// @notice Digest of a result: keccak256 of the type hash, chain id, this contract and the fields in order.
    function digestOf(EpochResult calldata result) public view returns (bytes32) {
        // A struct of static fields is encoded in place, so this is the flat list of 14 words.
        return keccak256(abi.encode(EPOCH_RESULT_TYPEHASH, block.chainid, address(this), result));
    }

    /// @notice Digest of the last settled epoch, vetoed or not; zero before the first.
    function lastDigest() public view returns (bytes32) {
        return nextEpoch == 0 ? bytes32(0) : _settlements[nextEpoch - 1].digest;
    }

    /// @notice What is kept of an epoch; all zero if it was not settled by its own result.
    function settlementOf(uint64 epoch) external view returns (Settlement memory) {
        return _settlements[epoch];
    }

    /// @notice The epoch whose payout root is claimed against: the latest settled one that was not vetoed.
    /// @return exists False while there is none; the others are zero then.
    /// @return epoch Its number.
    /// @return payoutRoot Its payout root.
    /// @return payoutTotal Its cumulative payout total, in wei.
    function payoutInForce()
        external
        view
        returns (bool exists, uint64 epoch, bytes32 payoutRoot, uint256 payoutTotal)
    {
        if (_epochInForcePlusOne == 0) return (false, 0, 0, 0);
        epoch = _epochInForcePlusOne - 1;
        Settlement storage settled = _settlements[epoch];
        return (true, epoch, settled.payoutRoot, settled.payoutTotal);
    }

    /// @notice Wei claimed so far of one payout.
    function claimedOf(uint8 kind, uint256 id, address account) external view returns (uint256) {
        return _claimed[keccak256(abi.encode(kind, id, account))];
    }

    /// @notice Whether a slash was executed.
    function isSlashed(uint256 epoch, uint256 sn, bytes32 position, uint256 amount, uint8 reason)
        external
        view
        returns (bool)
    {
        return _slashed[_leaf(keccak256(abi.encode(epoch, sn, position, amount, reason)))];
    }

    /// @notice Wei of the slashes of a settled epoch that were executed so far, as the charges asked.
    function slashedOf(uint64 settledEpoch) external view returns (uint256) {
        return _slashedOfEpoch[settledEpoch];
    }

    /// @notice Wei that a withdrawal must leave in the reserve: the payout total in force, or what was claimed
    /// already where a veto left that higher.
    function promised() public view returns (uint256) {
        uint256 total = _totalInForce();
        return total > claimedTotal ? total : claimedTotal;
    }

    // --------------------------------------------------------------- internal

    function _setFunder(address funder, bool allowed) private {
        if (funder == address(0)) revert ZeroAddress("funder");
        isFunder[funder] = allowed;
        emit FunderSet(funder, allowed);
    }

    /// @dev The payout total of the epoch in force, 0 while there is none.
    function _totalInForce() private view returns (uint256) {
        return _epochInForcePlusOne == 0 ? 0 : _settlements[_epochInForcePlusOne - 1].payoutTotal;
    }

    /// @dev Checks the place of a result in the chain of epochs.
    function _checkFollows(EpochResult calldata result, uint64 epoch, bytes32 previous) private pure {
        if (result.epoch != epoch) revert WrongEpoch(result.epoch, epoch);
        if (result.previousDigest != previous) revert WrongPreviousDigest(result.previousDigest, previous);
        if (result.firstEra > result.lastEra) revert WrongEras(result.firstEra, result.lastEra);
    }

    /// @dev Checks totals, cover and cap, and records the result. The caller has checked its place in the chain.
    function _settle(EpochResult calldata result) private {
        uint256 total = result.payoutTotal;
        // Growth is measured from the root in force, not from a vetoed one: a vetoed total that was too high would
        // otherwise be a floor for ever. The cap counts every epoch since that root, refused and vetoed ones too.
        uint256 before = _totalInForce();
        if (total < before) revert PayoutTotalFell(total, before);
        if (total > reserve) revert CoverShortfall(total - reserve);
        uint256 cap = maxEmissionPerEpoch * (uint256(result.epoch) + 1 - _epochInForcePlusOne);
        if (total - before > cap) revert EmissionCapExceeded(total - before, cap);
        if (total > type(uint96).max) revert AmountTooLarge(total, type(uint96).max);
        if (result.slashTotal > type(uint96).max) revert AmountTooLarge(result.slashTotal, type(uint96).max);
        if ((result.payoutRoot == 0) != (total == 0)) revert RootTotalMismatch(result.payoutRoot, total);
        if ((result.slashRoot == 0) != (result.slashTotal == 0)) {
            revert RootTotalMismatch(result.slashRoot, result.slashTotal);
        }

        bytes32 digest = digestOf(result);
        _settlements[result.epoch] = Settlement({
            digest: digest,
            payoutRoot: result.payoutRoot,
            slashRoot: result.slashRoot,
            payoutTotal: uint96(total),
            slashTotal: uint96(result.slashTotal),
            settledBlock: uint48(block.number),
            vetoed: false
        });
        nextEpoch = result.epoch + 1;
        _epochInForcePlusOne = result.epoch + 1;
        if (total > settledCeiling) settledCeiling = uint96(total);
        emit EpochSettled(result.epoch, digest, result.payoutRoot, total, result.slashRoot, result.slashTotal);
    }

    /// @dev The latest epoch before `epoch` that was settled and not vetoed, plus one; 0 if there is none. Steps over
    /// carried epochs, which keep no settlement.
    function _lastNotVetoedPlusOne(uint64 epoch) private view returns (uint64) {
        while (epoch > 0) {
            Settlement storage settled = _settlements[epoch - 1];
            if (settled.settledBlock != 0 && !settled.vetoed) return epoch;
            epoch--;
        }
        return 0;
    }

    /// @dev OpenZeppelin's StandardMerkleTree hashes the encoding of a leaf twice, so that no inner node, which is
    /// the hash of 64 bytes, can pose as one.
    function _leaf(bytes32 encodingHash) private pure returns (bytes32) {
        return keccak256(bytes.concat(encodingHash));
    }

    function _claim(uint8 kind, uint256 id, address account, uint256 cumulative, bytes32[] calldata proof)
        private
        returns (uint256 amount)
    {
        if (_epochInForcePlusOne == 0) revert NothingSettled();
        bytes32 root = _settlements[_epochInForcePlusOne - 1].payoutRoot;
        bytes32 leaf = _leaf(keccak256(abi.encode(kind, id, account, cumulative)));
        if (!MerkleProof.verifyCalldata(proof, root, leaf)) revert BadProof(leaf, root);

        bytes32 key = keccak256(abi.encode(kind, id, account));
        uint256 already = _claimed[key];
        if (cumulative <= already) revert NothingToClaim(cumulative, already);
        amount = cumulative - already;
        uint256 total = claimedTotal + amount;
        uint256 limit = reserve < settledCeiling ? reserve : settledCeiling;
        if (total > limit) revert ClaimExceedsReserve(total, limit);
        _claimed[key] = cumulative;
        // At most the ceiling, which has 96 bits.
        claimedTotal = uint128(total);
        emit PayoutClaimed(kind, id, account, amount, cumulative);
        _pay(kind, id, account, amount);
    }

    /// @dev Moves the money of a claim to where its kind says.
    function _pay(uint8 kind, uint256 id, address account, uint256 amount) private {
        if (kind == KIND_ACCOUNT && id == 0 && account != address(0)) {
            token.safeTransfer(account, amount);
            return;
        }
        bool node = kind == KIND_NODE_COLLATERAL && account == address(0);
        bool network = kind == KIND_NETWORK_COLLATERAL && account != address(0);
        if (!node && !network) revert BadPayout(kind, id, account);

        uint256 before = token.balanceOf(address(this));
        token.forceApprove(address(collateral), amount);
        if (node) collateral.addNodeCollateral(id, amount);
        else collateral.addNetworkCollateral(id, account, amount);
        uint256 taken = before - token.balanceOf(address(this));
        if (taken != amount) revert TransferMismatch(taken, amount);
    }

    /// @dev A slash is executable once the challenge window is over and if nobody vetoed.
    function _checkExecutable(uint64 settledEpoch) private view {
        Settlement storage settled = _settlements[settledEpoch];
        if (settled.settledBlock == 0) revert NotSettled(settledEpoch);
        if (settled.vetoed) revert AlreadyVetoed(settledEpoch);
        uint256 lastBlock = settled.settledBlock + challengeWindow;
        if (block.number <= lastBlock) revert ChallengeWindowOpen(settledEpoch, lastBlock);
    }

    /// @dev Checks that the leaf is in the slash tree and marks it as done.
    function _spendLeaf(uint64 settledEpoch, uint256 epoch, bytes32 leaf, bytes32[] calldata proof) private {
        if (epoch > settledEpoch) revert SlashFromLaterEpoch(epoch, settledEpoch);
        bytes32 root = _settlements[settledEpoch].slashRoot;
        if (!MerkleProof.verifyCalldata(proof, root, leaf)) revert BadProof(leaf, root);
        if (_slashed[leaf]) revert AlreadySlashed(leaf);
        _slashed[leaf] = true;
    }

    /// @dev Keeps the slashes of a settled epoch within the total that its signers saw.
    function _spendSlashTotal(uint64 settledEpoch, uint256 amount) private {
        uint256 total = _slashedOfEpoch[settledEpoch] + amount;
        uint256 limit = _settlements[settledEpoch].slashTotal;
        if (total > limit) revert SlashTotalExceeded(total, limit);
        _slashedOfEpoch[settledEpoch] = total;
    }
}
