// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";
import {ICollateral} from "./ICollateral.sol";
import {ISettlementErrors} from "./ISettlementErrors.sol";
import {ISettlementEvents} from "./ISettlementEvents.sol";
import {SlashLocks} from "./SlashLocks.sol";
import {Vault} from "./Vault.sol";

/// @title Settlement of the epochs of a reward and slashing engine, paid from a funded reserve.
/// @notice One result per epoch, settled in order by the owner (a Safe). A result carries two Merkle roots in
/// OpenZeppelin's StandardMerkleTree form: payouts, as cumulative amounts that anybody may claim for the payee, and
/// slashes, executable once each after a challenge window in which the guardian can veto the epoch.
/// @dev What this contract cannot do, by construction: mint, upgrade, delegatecall, self-destruct, change its owner,
/// guardian, locker, treasury, token, vault or collateral module, pay beyond recorded deposits, take back what was claimed.
///
/// Money is in two accounts. Deposits go to the vault, another contract. What was settled moves from there to this one, and
/// from here claims are paid. So claims need no count: what they can take is what is here, whatever a tree says. Tokens
/// that are merely sent here are taken for settled ones, so a tree that promises too much could pay them out. They are
/// nobody's, and all that there is to lose.
///
/// Numbers that always hold, in wei of the token:
///  - payout total in force <= reserve, deposits less withdrawals
///  - released, what ever moved from the vault to here <= reserve
///  - released <= the highest payout total that was in force at the time of a release
///  - claims of all kinds <= released, and what was merely sent here
///  - balance of the vault >= reserve - released
///  - slashes executed for a settled epoch add up to at most the slash total of its result
///
/// Of a result only its digest and what changes later is kept. Whoever needs another field of it (executeSlashes,
/// restorePayouts) passes the result, and the digest proves it.
contract EpochSettlement is ISettlementEvents, ISettlementErrors, SlashLocks, ReentrancyGuardTransient {
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

    /// @notice What is kept of a settled epoch: two slots.
    struct Settlement {
        /// Digest of the result; zero if the epoch was not settled by a result of its own.
        bytes32 digest;
        /// Block in which the epoch was settled; 0 if it was not.
        uint40 settledBlock;
        /// Epochs directly before it that it carried: refused for cover, they have no settlement of their own.
        uint8 carried;
        /// Whether the guardian vetoed it.
        bool vetoed;
        /// 1 where the slot was in use before the epoch was settled, as that of epoch 0 is: the first settlement then costs
        /// what later ones do, although it is also the first transaction of a new Safe.
        uint8 warm;
        /// Cumulative payout total, in wei.
        uint96 payoutTotal;
        /// Wei of its slashes that were executed so far, as the charges asked.
        uint96 slashed;
    }

    /// @notice What is fixed for ever when the contract is deployed.
    struct Config {
        /// The ERC-20 token that is paid.
        IERC20 token;
        /// The Safe that settles.
        address owner;
        /// The account that may veto and pause.
        address guardian;
        /// Receiver of slashed collateral.
        address treasury;
        /// The collateral module.
        ICollateral collateral;
        /// Blocks in which a settled epoch can be vetoed; must be positive.
        uint256 challengeWindow;
        /// Most wei that the payout total may grow by for each epoch; must be positive.
        uint256 maxEmissionPerEpoch;
        /// The automatic key that may lock what was charged; zero for none.
        address locker;
        /// Most that may be locked of a ScalerNode's collateral, in bps.
        uint256 lockCapBps;
        /// Blocks that a lock holds at least; at most twice as many.
        uint256 lockBlocks;
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
        /// Epoch that decided the charge: the settled one, or one that it carried.
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

    /// @dev Stands where there is no payout root: nothing is known to hash to it, so nothing can be proved against it. It
    /// is not zero because a slot that was never used costs the settlement that uses it first 17,100 gas more.
    bytes32 private constant NO_ROOT = bytes32(uint256(1));

    /// @notice The token that is paid.
    IERC20 public immutable token;
    /// @notice Where deposits are until they are settled.
    Vault public immutable vault;
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
    // A claim reads the root and its own payout, and neither of the two slots of numbers; a settlement writes one of them.

    /// @dev Root of the payout tree that is claimed against; NO_ROOT if there is none, and while paused. So that a claim
    /// need not ask whether the contract is paused. Only _setRoot, pause and resume write it.
    bytes32 private _payoutRoot = NO_ROOT;
    /// @dev While paused: what _payoutRoot will be.
    bytes32 private _heldRoot;

    /// @dev Payout total of the epoch in force, in wei; 0 while there is none.
    uint96 private _totalInForce;
    /// @dev Epoch whose payouts are claimed, plus one; 0 while there is none.
    uint48 private _inForcePlusOne;
    /// @dev Number of the epoch that is settled next.
    uint48 private _nextEpoch;
    /// @dev Whether the contract is not paused.
    bool private _running = true;
    /// @notice Whether the locker may lock; once it is dismissed it never may again.
    bool public lockerActive = true;

    /// @dev Deposits less withdrawals, in wei.
    uint96 private _reserve;
    /// @notice Wei that ever moved from the vault to this contract, to be claimed.
    uint96 public released;

    /// @notice Accounts that may deposit.
    mapping(address funder => bool allowed) public isFunder;

    mapping(uint256 epoch => Settlement) private _settlements;
    mapping(bytes32 payoutKey => uint256 wei_) private _claimed;
    /// @dev One bit for each leaf of a settled slash tree, at the leaf's index; see _indexOf.
    mapping(uint256 settledEpoch => mapping(uint256 word => uint256 bits)) private _slashed;

    // -------------------------------------------------------------- modifiers

    modifier onlyOwner() {
        if (msg.sender != owner) revert NotOwner(msg.sender);
        _;
    }

    modifier whenRunning() {
        if (!_running) revert IsPaused();
        _;
    }

    // ------------------------------------------------------------ constructor

    /// @param c What is fixed for ever.
    /// @param funders Accounts that may deposit from the start.
    constructor(Config memory c, address[] memory funders) SlashLocks(c.locker, c.lockCapBps, c.lockBlocks) {
        if (address(c.token).code.length == 0) revert NoCode("token", address(c.token));
        // The owner is a Safe and not a key: an account without code would be one person.
        if (c.owner.code.length == 0) revert NoCode("owner", c.owner);
        if (c.guardian == address(0)) revert ZeroAddress("guardian");
        if (c.treasury == address(0)) revert ZeroAddress("treasury");
        if (address(c.collateral).code.length == 0) revert NoCode("collateral", address(c.collateral));
        if (c.challengeWindow == 0 || c.maxEmissionPerEpoch == 0) revert ZeroAmount();
        // Keeps the products and sums below far from overflow.
        if (c.challengeWindow > type(uint40).max) revert AmountTooLarge(c.challengeWindow, type(uint40).max);
        if (c.maxEmissionPerEpoch > type(uint96).max) revert AmountTooLarge(c.maxEmissionPerEpoch, type(uint96).max);
        token = c.token;
        vault = new Vault(c.token);
        owner = c.owner;
        guardian = c.guardian;
        treasury = c.treasury;
        collateral = c.collateral;
        challengeWindow = c.challengeWindow;
        maxEmissionPerEpoch = c.maxEmissionPerEpoch;
        _settlements[0].warm = 1;
        for (uint256 i = 0; i < funders.length; i++) {
            _setFunder(funders[i], true);
        }
    }

    // ---------------------------------------------------------------- reserve

    /// @notice Moves `amount` from the caller into the vault, as part of the recorded reserve. The caller has approved this
    /// contract for it. Only whitelisted funders. Works while paused.
    /// @param amount Wei, more than zero.
    function deposit(uint256 amount) external nonReentrant {
        if (!isFunder[msg.sender]) revert NotFunder(msg.sender);
        if (amount == 0) revert ZeroAmount();
        uint256 total = reserve() + amount;
        if (total > type(uint96).max) revert AmountTooLarge(total, type(uint96).max);
        _reserve = uint96(total);
        emit ReserveDeposited(msg.sender, amount);
        uint256 before = token.balanceOf(address(vault));
        token.safeTransferFrom(msg.sender, address(vault), amount);
        uint256 held = token.balanceOf(address(vault));
        uint256 got = held > before ? held - before : 0;
        // A token that takes a fee would make the record promise more than is there.
        if (got != amount) revert TransferMismatch(got, amount);
    }

    /// @notice Moves `amount` of the reserve to `to`, never below what is promised. Only the owner.
    /// @param to Receiver.
    /// @param amount Wei, more than zero.
    function withdraw(address to, uint256 amount) external onlyOwner whenRunning nonReentrant {
        if (to == address(0)) revert ZeroAddress("to");
        if (amount == 0) revert ZeroAmount();
        uint256 floor = promised();
        uint256 total = reserve();
        if (amount > total || total - amount < floor) {
            revert ReservePromised(amount > total ? 0 : total - amount, floor);
        }
        // What is promised is at least what was released, so the vault has this.
        _reserve = uint96(total - amount);
        emit ReserveWithdrawn(to, amount);
        vault.pay(to, amount);
    }

    /// @notice Moves what was settled and is still in the vault to this contract. The first claim that needs it does so by
    /// itself. Anybody may call, also while paused, and as often as they like: what is in force is moved once.
    /// @return amount Wei that moved now.
    function release() external returns (uint256 amount) {
        amount = _release();
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
        _checkFollows(result, nextEpoch(), lastDigest());
        _settle(result, 0);
    }

    /// @notice Settles a result whose predecessors were refused for cover, and accepts those as links of the chain
    /// of digests. Payouts are cumulative and the slash tree of `result` holds the predecessors' charges, so nothing
    /// is lost. Only the owner.
    /// @param refused The unbroken row of results since the last settled one, oldest first.
    /// @param result The result that is settled.
    function settleAfter(EpochResult[] calldata refused, EpochResult calldata result) external onlyOwner whenRunning {
        if (refused.length > type(uint8).max) revert TooManyCarried(refused.length, type(uint8).max);
        uint64 epoch = nextEpoch();
        bytes32 previous = lastDigest();
        uint256 total = _totalInForce;
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
        _settle(result, uint8(refused.length));
    }

    /// @notice Stops a settled epoch inside its challenge window: its slashes can no longer be executed and its
    /// payout root is no longer claimed against. Works while paused. Only the guardian.
    /// @dev What is in force falls back to the latest settled epoch that was not vetoed, with its total at once. Its root
    /// is not kept: claims go on when restorePayouts has brought it, or with the next settlement. In an emergency one
    /// number is enough. The chain of digests goes on.
    /// @param epoch The settled epoch.
    function veto(uint64 epoch) external {
        if (msg.sender != guardian) revert NotGuardian(msg.sender);
        Settlement storage settled = _settlements[epoch];
        if (settled.settledBlock == 0) revert NotSettled(epoch);
        if (settled.vetoed) revert AlreadyVetoed(epoch);
        uint256 lastBlock = settled.settledBlock + challengeWindow;
        if (block.number > lastBlock) revert ChallengeWindowOver(epoch, lastBlock);
        settled.vetoed = true;
        if (_inForcePlusOne == uint256(epoch) + 1) {
            uint256 plusOne = _lastNotVetoedPlusOne(epoch);
            _inForcePlusOne = uint48(plusOne);
            _totalInForce = plusOne == 0 ? 0 : _settlements[plusOne - 1].payoutTotal;
            _setRoot(NO_ROOT);
        }
        emit EpochVetoed(epoch);
    }

    /// @notice Brings the payout root of the epoch in force back after a veto. Anybody may call, also while paused: the
    /// digest proves the result.
    /// @param result The result of the epoch that payoutInForce names.
    function restorePayouts(EpochResult calldata result) external {
        uint256 plusOne = _inForcePlusOne;
        bool wanted = plusOne != 0 && result.epoch == plusOne - 1 && _root() == NO_ROOT && result.payoutRoot != 0;
        if (!wanted) revert NothingToRestore(result.epoch, plusOne);
        _checkSettledAs(result);
        _setRoot(result.payoutRoot);
        emit PayoutsRestored(result.epoch, result.payoutRoot);
    }

    /// @notice Stops settling, claiming, slashing, locking and withdrawing. The guardian or the owner.
    function pause() external {
        if (msg.sender != guardian && msg.sender != owner) revert NotGuardianOrOwner(msg.sender);
        if (!_running) revert IsPaused();
        _running = false;
        _heldRoot = _payoutRoot;
        _payoutRoot = NO_ROOT;
        emit Paused(msg.sender);
    }

    /// @notice Lets settling, claiming, slashing, locking and withdrawing run again. Only the owner: stopping is for one
    /// key, going on for as many as settle.
    function resume() external onlyOwner {
        if (_running) revert NotPaused();
        _running = true;
        _payoutRoot = _heldRoot;
        delete _heldRoot;
        emit Resumed(msg.sender);
    }

    // ----------------------------------------------------------------- claims

    /// @notice Pays the caller what is not yet paid of its own payout of kind 1.
    /// @param cumulative Wei over all epochs, as in the leaf.
    /// @param proof Proof against the payout root in force.
    /// @return amount Wei paid now.
    /// @dev Needs no guard against reentrance: paying is the last thing that it does, and all is written by then.
    function claim(uint256 cumulative, bytes32[] calldata proof) external returns (uint256 amount) {
        amount = _claim(KIND_ACCOUNT, 0, msg.sender, cumulative, proof);
    }

    /// @notice Pays what is not yet paid of a payout. Anybody may call; the money goes where the leaf says.
    /// @param kind 1 payable to `account`, 2 node collateral of ScalerNode `id`, 3 its network collateral.
    /// @param id ScalerNode id; 0 for kind 1.
    /// @param account Payee; zero for kind 2.
    /// @param cumulative Wei over all epochs, as in the leaf.
    /// @param proof Proof against the payout root in force.
    /// @return amount Wei paid now.
    function claimFor(uint8 kind, uint256 id, address account, uint256 cumulative, bytes32[] calldata proof)
        external
        nonReentrant
        returns (uint256 amount)
    {
        amount = _claim(kind, id, account, cumulative, proof);
    }

    /// @notice Claims several payouts in one transaction; all or none.
    /// @return amount Wei paid now, of all of them.
    function claimMany(Payout[] calldata payouts) external nonReentrant returns (uint256 amount) {
        for (uint256 i = 0; i < payouts.length; i++) {
            Payout calldata p = payouts[i];
            amount += _claim(p.kind, p.id, p.account, p.cumulative, p.proof);
        }
    }

    // ---------------------------------------------------------------- slashes

    /// @notice Executes slashes of one settled epoch after its challenge window, each once; all or none. Anybody may call.
    /// @param settled The result that was settled, whose slash root holds the leaves.
    /// @param slashes The leaves with their proofs.
    /// @return taken Wei that the collateral module could take, of all of them.
    function executeSlashes(EpochResult calldata settled, Slash[] calldata slashes)
        external
        whenRunning
        nonReentrant
        returns (uint256 taken)
    {
        Settlement storage kept = _checkExecutable(settled);
        uint256 firstEpoch = settled.epoch - kept.carried;
        uint256 total = kept.slashed;
        ICollateral.Charge[] memory charges = new ICollateral.Charge[](slashes.length);
        for (uint256 i = 0; i < slashes.length; i++) {
            Slash calldata s = slashes[i];
            // An epoch is settled, or carried by a settled one, once: so its charges are in one tree only, and an index in
            // that tree is enough to know a charge again.
            if (s.epoch < firstEpoch || s.epoch > settled.epoch) {
                revert SlashFromOtherEpoch(s.epoch, firstEpoch, settled.epoch);
            }
            _spend(settled.epoch, settled.slashRoot, s);
            total += s.amount;
            _unlock(s.sn, s.position, s.amount);
            charges[i] = ICollateral.Charge(s.sn, s.position, s.amount);
            emit SlashExecuted(uint64(s.epoch), s.sn, s.position, s.amount, s.reason);
        }
        // Keeps the slashes of an epoch within the total that its signers saw, which has 96 bits.
        if (total > settled.slashTotal) revert SlashTotalExceeded(total, settled.slashTotal);
        kept.slashed = uint96(total);
        taken = collateral.slash(charges, treasury);
    }

    /// @notice Locks what was charged and cannot be settled yet, so that it is still there then: see SlashLocks. Moves no
    /// token. Only the locker.
    /// @param locks Positions, and how much of each shall be locked in all; all or none.
    function lockSlashes(SlashLock[] calldata locks) external whenRunning {
        if (msg.sender != locker || !lockerActive) revert NotLocker(msg.sender);
        for (uint256 i = 0; i < locks.length; i++) {
            _lock(collateral, locks[i]);
        }
    }

    /// @notice Takes the locker's power away for good, as when its key was stolen. Locks that there are end by themselves.
    /// Works while paused. The guardian or the owner.
    function dismissLocker() external {
        if (msg.sender != guardian && msg.sender != owner) revert NotGuardianOrOwner(msg.sender);
        if (!lockerActive) revert AlreadyDismissed();
        lockerActive = false;
        emit LockerDismissed(msg.sender);
    }

    // ------------------------------------------------------------------ views

    /// @notice Digest of a result: keccak256 of the type hash, chain id, this contract and the fields in order.
    function digestOf(EpochResult calldata result) public view returns (bytes32) {
        // A struct of static fields is encoded in place, so this is the flat list of 14 words.
        return keccak256(abi.encode(EPOCH_RESULT_TYPEHASH, block.chainid, address(this), result));
    }

    /// @notice Number of the epoch that is settled next.
    function nextEpoch() public view returns (uint64) {
        return _nextEpoch;
    }

    /// @notice Whether settling, claiming, slashing, locking and withdrawing are stopped.
    function paused() external view returns (bool) {
        return !_running;
    }

    /// @notice Wei recorded by deposits less wei withdrawn. Tokens that were merely sent here are not part of it.
    function reserve() public view returns (uint256) {
        return _reserve;
    }

    /// @notice Digest of the last settled epoch, vetoed or not; zero before the first.
    function lastDigest() public view returns (bytes32) {
        uint256 next = nextEpoch();
        return next == 0 ? bytes32(0) : _settlements[next - 1].digest;
    }

    /// @notice What is kept of an epoch; all zero if it was not settled by its own result.
    function settlementOf(uint64 epoch) external view returns (Settlement memory) {
        return _settlements[epoch];
    }

    /// @notice The epoch whose payouts are claimed: the latest settled one that was not vetoed.
    /// @return exists False while there is none; the others are zero then.
    /// @return epoch Its number.
    /// @return payoutRoot Its payout root; zero if it paid nothing, or after a veto until restorePayouts brings it.
    /// @return payoutTotal Its cumulative payout total, in wei.
    function payoutInForce()
        external
        view
        returns (bool exists, uint64 epoch, bytes32 payoutRoot, uint256 payoutTotal)
    {
        if (_inForcePlusOne == 0) return (false, 0, 0, 0);
        bytes32 root = _root();
        return (true, _inForcePlusOne - 1, root == NO_ROOT ? bytes32(0) : root, _totalInForce);
    }

    /// @notice Wei claimed so far of one payout.
    function claimedOf(uint8 kind, uint256 id, address account) external view returns (uint256) {
        return _claimed[keccak256(abi.encode(kind, id, account))];
    }

    /// @notice Whether a slash was executed. Reverts if it is no leaf of the result's slash tree.
    /// @param settled The result whose slash root holds the leaf.
    /// @param slash The leaf with its proof.
    function isSlashed(EpochResult calldata settled, Slash calldata slash) external view returns (bool) {
        uint256 index = _indexOf(slash.proof, settled.slashRoot, _slashLeaf(slash));
        return _slashed[settled.epoch][index >> 8] & (1 << (index & 0xff)) != 0;
    }

    /// @notice Wei that a withdrawal must leave in the reserve: the payout total in force, or what was released already
    /// where a veto left that higher.
    function promised() public view returns (uint256) {
        return _totalInForce > released ? _totalInForce : released;
    }

    // --------------------------------------------------------------- internal

    function _setFunder(address funder, bool allowed) private {
        if (funder == address(0)) revert ZeroAddress("funder");
        isFunder[funder] = allowed;
        emit FunderSet(funder, allowed);
    }

    /// @dev Checks the place of a result in the chain of epochs.
    function _checkFollows(EpochResult calldata result, uint64 epoch, bytes32 previous) private pure {
        if (result.epoch != epoch) revert WrongEpoch(result.epoch, epoch);
        if (result.previousDigest != previous) revert WrongPreviousDigest(result.previousDigest, previous);
        if (result.firstEra > result.lastEra) revert WrongEras(result.firstEra, result.lastEra);
    }

    /// @dev Checks totals, cover and cap, and records the result. The caller has checked its place in the chain.
    function _settle(EpochResult calldata result, uint8 carried) private {
        uint256 total = result.payoutTotal;
        // Growth is measured from the total in force, not from a vetoed one: a vetoed total that was too high would
        // otherwise be a floor for ever. The cap counts every epoch since that one, refused and vetoed ones too.
        uint256 before = _totalInForce;
        if (total < before) revert PayoutTotalFell(total, before);
        uint256 cover = reserve();
        if (total > cover) revert CoverShortfall(total - cover);
        uint256 cap = maxEmissionPerEpoch * (uint256(result.epoch) + 1 - _inForcePlusOne);
        if (total - before > cap) revert EmissionCapExceeded(total - before, cap);
        if (result.slashTotal > type(uint96).max) revert AmountTooLarge(result.slashTotal, type(uint96).max);
        if ((result.payoutRoot == 0) != (total == 0)) revert RootTotalMismatch(result.payoutRoot, total);
        if ((result.slashRoot == 0) != (result.slashTotal == 0)) {
            revert RootTotalMismatch(result.slashRoot, result.slashTotal);
        }

        bytes32 digest = digestOf(result);
        // The total is at most the reserve, which has 96 bits.
        _settlements[result.epoch] = Settlement(digest, uint40(block.number), carried, false, 1, uint96(total), 0);
        _setRoot(result.payoutRoot == 0 ? NO_ROOT : result.payoutRoot);
        // Epochs follow one another from 0, so their number has far less than 48 bits; carried ones count too.
        _nextEpoch = uint48(result.epoch + 1);
        _totalInForce = uint96(total);
        _inForcePlusOne = uint48(result.epoch + 1);
        emit EpochSettled(result.epoch, digest, result.payoutRoot, total, result.slashRoot, result.slashTotal);
    }

    /// @dev Sets what is claimed against, or will be once the contract is no longer paused.
    function _setRoot(bytes32 root) private {
        if (_running) _payoutRoot = root;
        else _heldRoot = root;
    }

    /// @dev What is claimed against while the contract is not paused.
    function _root() private view returns (bytes32) {
        return _running ? _payoutRoot : _heldRoot;
    }

    /// @dev Moves what is in force, less what was moved before, from the vault to this contract. Not what was once in
    /// force: a vetoed total that was too high releases nothing.
    function _release() private returns (uint256 amount) {
        uint256 total = _totalInForce;
        uint256 before = released;
        if (total <= before) return 0;
        amount = total - before;
        released = uint96(total);
        vault.pay(address(this), amount);
    }

    /// @dev Sees to it that a claim's amount is here, and returns how much is.
    function _cover(uint256 amount) private returns (uint256 held) {
        held = token.balanceOf(address(this));
        if (held >= amount) return held;
        _release();
        held = token.balanceOf(address(this));
        if (held < amount) revert ClaimExceedsSettled(amount, held);
    }

    /// @dev The latest settled epoch before a settled one that was not vetoed, plus one; 0 if there is none.
    function _lastNotVetoedPlusOne(uint256 epoch) private view returns (uint256 plusOne) {
        // Epochs that were carried have no settlement of their own.
        plusOne = epoch - _settlements[epoch].carried;
        while (plusOne > 0 && _settlements[plusOne - 1].vetoed) {
            plusOne -= 1 + uint256(_settlements[plusOne - 1].carried);
        }
    }

    /// @dev Checks that a result is the one that was settled for its epoch.
    function _checkSettledAs(EpochResult calldata result) private view returns (Settlement storage kept) {
        kept = _settlements[result.epoch];
        if (kept.settledBlock == 0) revert NotSettled(result.epoch);
        bytes32 digest = digestOf(result);
        if (digest != kept.digest) revert WrongResult(result.epoch, digest, kept.digest);
    }

    /// @dev OpenZeppelin's StandardMerkleTree hashes the encoding of a leaf twice, so that no inner node, which is
    /// the hash of 64 bytes, can pose as one.
    function _leaf(bytes32 encodingHash) private pure returns (bytes32) {
        return keccak256(bytes.concat(encodingHash));
    }

    /// @dev The root that a leaf's proof leads to, by OpenZeppelin's rule: of each pair the lesser hash comes first.
    ///
    /// In assembly because a claim in a tree of 100,000 leaves hashes 17 pairs: this is half of what the library's loop
    /// costs. It writes to the scratch space only (the first two words), and reads nothing but the proof.
    function _rootOf(bytes32[] calldata proof, bytes32 node) private pure returns (bytes32 root) {
        assembly ("memory-safe") {
            root := node
            let end := add(proof.offset, shl(5, proof.length))
            for { let at := proof.offset } lt(at, end) { at := add(at, 0x20) } {
                let sibling := calldataload(at)
                let place := shl(5, gt(root, sibling))
                mstore(place, root)
                mstore(xor(place, 0x20), sibling)
                root := keccak256(0x00, 0x40)
            }
        }
    }

    function _claim(uint8 kind, uint256 id, address account, uint256 cumulative, bytes32[] calldata proof)
        private
        returns (uint256 amount)
    {
        bytes32 leaf = _leaf(keccak256(abi.encode(kind, id, account, cumulative)));
        if (_rootOf(proof, leaf) != _payoutRoot) _refuseProof(leaf);

        bytes32 key = keccak256(abi.encode(kind, id, account));
        uint256 already = _claimed[key];
        if (cumulative <= already) revert NothingToClaim(cumulative, already);
        amount = cumulative - already;
        _claimed[key] = cumulative;
        emit PayoutClaimed(kind, id, account, amount, cumulative);
        _pay(kind, id, account, amount);
    }

    /// @dev Says why a leaf is not proved.
    function _refuseProof(bytes32 leaf) private view {
        if (!_running) revert IsPaused();
        if (_payoutRoot == NO_ROOT) revert NoPayoutRoot(_inForcePlusOne);
        revert BadProof(leaf, _payoutRoot);
    }

    /// @dev Moves the money of a claim to where its kind says.
    function _pay(uint8 kind, uint256 id, address account, uint256 amount) private {
        if (kind == KIND_ACCOUNT && id == 0 && account != address(0)) {
            // Trying costs less than asking first what is here, and mostly that is enough.
            if (token.trySafeTransfer(account, amount)) return;
            _cover(amount);
            token.safeTransfer(account, amount);
            return;
        }
        bool node = kind == KIND_NODE_COLLATERAL && account == address(0);
        bool network = kind == KIND_NETWORK_COLLATERAL && account != address(0);
        if (!node && !network) revert BadPayout(kind, id, account);

        uint256 before = _cover(amount);
        token.forceApprove(address(collateral), amount);
        if (node) collateral.addNodeCollateral(id, amount);
        else collateral.addNetworkCollateral(id, account, amount);
        uint256 left = token.balanceOf(address(this));
        uint256 taken = before > left ? before - left : 0;
        if (taken != amount) revert TransferMismatch(taken, amount);
    }

    /// @dev Slashes are executable once the challenge window is over and if nobody vetoed.
    function _checkExecutable(EpochResult calldata result) private view returns (Settlement storage kept) {
        kept = _checkSettledAs(result);
        if (kept.vetoed) revert AlreadyVetoed(result.epoch);
        uint256 lastBlock = kept.settledBlock + challengeWindow;
        if (block.number <= lastBlock) revert ChallengeWindowOpen(result.epoch, lastBlock);
    }

    /// @dev Checks that the leaf is in the slash tree of a settled epoch and marks it as done.
    function _spend(uint256 settledEpoch, bytes32 root, Slash calldata slash) private {
        bytes32 leaf = _slashLeaf(slash);
        uint256 index = _indexOf(slash.proof, root, leaf);
        uint256 word = _slashed[settledEpoch][index >> 8];
        uint256 bit = 1 << (index & 0xff);
        if (word & bit != 0) revert AlreadySlashed(leaf);
        _slashed[settledEpoch][index >> 8] = word | bit;
    }

    function _slashLeaf(Slash calldata slash) private pure returns (bytes32) {
        return _leaf(keccak256(abi.encode(slash.epoch, slash.sn, slash.position, slash.amount, slash.reason)));
    }

    /// @dev Checks a proof and returns the leaf's place in the tree: a one, then for each step from the root down a 1 for
    /// the child with the greater hash and a 0 for the other.
    ///
    /// Two leaves never share a place. Below the root the place names one child at each step, and the number of steps is
    /// the place's length; so a place leads from the root to one node. Nothing but the tree's own nodes can be shown on
    /// the way (each is the only known preimage of the hash above), and a leaf, a hash of 32 bytes, is no inner node, a
    /// hash of 64. Only two children with the same hash have no greater one; they are the same leaf twice, which is one
    /// charge.
    ///
    /// So one bit marks a slash instead of one slot. A tree of n leaves has places below 4n.
    function _indexOf(bytes32[] calldata proof, bytes32 root, bytes32 leaf) private pure returns (uint256 index) {
        // A longer proof would shift the leading one out, and is of no tree that fits this planet.
        if (proof.length > 255) revert BadProof(leaf, root);
        bytes32 node = leaf;
        for (uint256 i = 0; i < proof.length; i++) {
            if (node > proof[i]) index |= 1 << i;
            node = Hashes.commutativeKeccak256(node, proof[i]);
        }
        if (node != root) revert BadProof(leaf, root);
        index |= 1 << proof.length;
    }
}
