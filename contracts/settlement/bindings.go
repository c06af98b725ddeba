// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package settlement

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// EpochSettlementConfig is an auto generated low-level Go binding around an user-defined struct.
type EpochSettlementConfig struct {
	Token               common.Address
	Owner               common.Address
	Guardian            common.Address
	Treasury            common.Address
	Collateral          common.Address
	ChallengeWindow     *big.Int
	MaxEmissionPerEpoch *big.Int
	Locker              common.Address
	LockCapBps          *big.Int
	LockBlocks          *big.Int
}

// EpochSettlementEpochResult is an auto generated low-level Go binding around an user-defined struct.
type EpochSettlementEpochResult struct {
	Epoch          uint64
	FirstEra       uint64
	LastEra        uint64
	PolicyHash     [32]byte
	LogSize        uint64
	LogRoot        [32]byte
	PayoutRoot     [32]byte
	PayoutTotal    *big.Int
	SlashRoot      [32]byte
	SlashTotal     *big.Int
	PreviousDigest [32]byte
}

// EpochSettlementPayout is an auto generated low-level Go binding around an user-defined struct.
type EpochSettlementPayout struct {
	Kind       uint8
	Id         *big.Int
	Account    common.Address
	Cumulative *big.Int
	Proof      [][32]byte
}

// EpochSettlementSettlement is an auto generated low-level Go binding around an user-defined struct.
type EpochSettlementSettlement struct {
	Digest       [32]byte
	SettledBlock *big.Int
	Carried      uint8
	Vetoed       bool
	Warm         uint8
	PayoutTotal  *big.Int
	Slashed      *big.Int
}

// EpochSettlementSlash is an auto generated low-level Go binding around an user-defined struct.
type EpochSettlementSlash struct {
	Epoch    *big.Int
	Sn       *big.Int
	Position [32]byte
	Amount   *big.Int
	Reason   uint8
	Proof    [][32]byte
}

// SlashLocksSlashLock is an auto generated low-level Go binding around an user-defined struct.
type SlashLocksSlashLock struct {
	Sn       *big.Int
	Position [32]byte
	Amount   *big.Int
}

// EpochSettlementMetaData contains all meta data concerning the EpochSettlement contract.
var EpochSettlementMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"contractICollateral\",\"name\":\"collateral\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"challengeWindow\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxEmissionPerEpoch\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"locker\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lockCapBps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockBlocks\",\"type\":\"uint256\"}],\"internalType\":\"structEpochSettlement.Config\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"funders\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyDismissed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"AlreadyVetoed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"BadPayout\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ChallengeWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ChallengeWindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"ClaimExceedsSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shortfall\",\"type\":\"uint256\"}],\"name\":\"CoverShortfall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"emission\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"EmissionCapExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"locked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"LockCapExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockCapBps\",\"type\":\"uint256\"}],\"name\":\"LockCapTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"LockExceedsCollateral\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockCapBps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockBlocks\",\"type\":\"uint256\"}],\"name\":\"LocksWithoutEffect\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epochPlusOne\",\"type\":\"uint256\"}],\"name\":\"NoPayoutRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NotForeign\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotFunder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardianOrOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotLocker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"epochPlusOne\",\"type\":\"uint256\"}],\"name\":\"NothingToRestore\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"previous\",\"type\":\"uint256\"}],\"name\":\"PayoutTotalFell\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"promised\",\"type\":\"uint256\"}],\"name\":\"ReservePromised\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"RootTotalMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstEpoch\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"}],\"name\":\"SlashFromOtherEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"SlashTotalExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"TooManyCarried\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TransferMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"}],\"name\":\"WrongEras\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"WrongPreviousDigest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"WrongResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"}],\"name\":\"EpochCarried\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"}],\"name\":\"EpochSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"EpochVetoed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"FunderSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"LockerDismissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"}],\"name\":\"PayoutClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"}],\"name\":\"PayoutsRestored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Rescued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ReserveDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ReserveWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"SlashExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"locked\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"SlashLocked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"EPOCH_RESULT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_ACCOUNT\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_NETWORK_COLLATERAL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_NODE_COLLATERAL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"challengeWindow\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"claimFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structEpochSettlement.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"claimMany\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collateral\",\"outputs\":[{\"internalType\":\"contractICollateral\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dismissLocker\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"settled\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structEpochSettlement.Slash[]\",\"name\":\"slashes\",\"type\":\"tuple[]\"}],\"name\":\"executeSlashes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"}],\"name\":\"isFunder\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"settled\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structEpochSettlement.Slash\",\"name\":\"slash\",\"type\":\"tuple\"}],\"name\":\"isSlashed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockBlocks\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockCapBps\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structSlashLocks.SlashLock[]\",\"name\":\"locks\",\"type\":\"tuple[]\"}],\"name\":\"lockSlashes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"lockedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"}],\"name\":\"lockedOfNode\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"locker\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockerActive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxEmissionPerEpoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payoutInForce\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"exists\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"promised\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"release\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"released\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"foreign\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"rescue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"restorePayouts\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setFunder\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult[]\",\"name\":\"refused\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"settleAfter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"settlementOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"settledBlock\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"carried\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"vetoed\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"warm\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"payoutTotal\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"slashed\",\"type\":\"uint96\"}],\"internalType\":\"structEpochSettlement.Settlement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"vault\",\"outputs\":[{\"internalType\":\"contractVault\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"veto\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ff22e378395dde76295d026a5c5f8c656c",
	Bin: "0x6101e0604052346106ba57615e688038038061001a816106be565b92833981019080820361016081126106ba57610140136106ba5760405161014081016001600160401b038111828210176104f85760405281516001600160a01b03811681036106ba578152610071602083016106e3565b60208201908152610084604084016106e3565b60408301908152610097606085016106e3565b606084019081526080850151929091906001600160a01b03841684036106ba576080850193845260a08601519460a0810195865260c08701519660c082019788526100e460e082016106e3565b9060e083019182526101008101519161010084019283526101208201519161012085019283526101408101519060018060401b0382116106ba57019a80601f8d0112156106ba578b519b6001600160401b038d116104f8578c60051b906020820161014e906106be565b809e81526020019181016020019283116106ba57602001905b8282106106a2575050905192519151926001600160a01b03169050612710821161068f578015158061067f575b6106695760805260a05280610664575060015b60c05260016002556004805461ffff60c01b191661010160c01b17905580516001600160a01b0316803b15610630575081516001600160a01b0316803b156105fc575082516001600160a01b0316156105cb5783516001600160a01b03161561059a5784516001600160a01b0316803b1561056157508551158015610558575b61054957855164ffffffffff811161052e575086516001600160601b03811161050c575080516001600160a01b0390811660e0529051604051911661037b8083016001600160401b038111848210176104f8576020928492615aed843981520301905ff080156104ed5761010052516001600160a01b03908116610120529051811661014052905181166101605290511661018052516101a052516101c0525f80805260076020527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6e0805460ff60381b19166701000000000000001790555b81518110156103a257600581901b8201602001516001600160a01b031690811561037357816001925f52600660205260405f208360ff198254161790557fb359425b21ae201080b58e8988d1592683ba13e1f376aecf63195d42b7a172f86020604051858152a201610306565b60405163eac0d38960e01b8152602060048201526006602482015265333ab73232b960d11b6044820152606490fd5b6040516153f590816106f8823960805181818161113e0152612ca4015260a0518181816138140152614447015260c0518181816107040152818161468d0152614bb9015260e05181818161026901528181611a800152818161338701528181614d0b01528181615176015261525f0152610100518181816102db015281816104c601528181611acd01526148a10152610120518181816103ba015281816108120152818161184101528181611d660152818161294001528181612ae401528181613342015281816136db015261387c0152610140518181816113350152818161174d01528181612a390152612eb201526101605181818161256f0152612da30152610180518181816110d0015281816125ae01528181612cd60152614d4201526101a051818181611395015281816121ed01526129d101526101c051818181610b4a0152612beb0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b637f16270360e01b5f9081526004919091526001600160601b03602452604490fd5b637f16270360e01b5f5260045264ffffffffff60245260445ffd5b631f2a200560e01b5f5260045ffd5b50865115610227565b6084906040519063edc2104d60e01b825260406004830152600a60448301526918dbdb1b185d195c985b60b21b60648301526024820152fd5b60405163eac0d38960e01b8152602060048201526008602482015267747265617375727960c01b6044820152606490fd5b60405163eac0d38960e01b815260206004820152600860248201526733bab0b93234b0b760c11b6044820152606490fd5b6084906040519063edc2104d60e01b825260406004830152600560448301526437bbb732b960d91b60648301526024820152fd5b6084906040519063edc2104d60e01b82526040600483015260056044830152643a37b5b2b760d91b60648301526024820152fd5b6101a7565b50635101248160e01b5f5260045260245260445ffd5b5081158061019457508215610194565b506312d096d560e31b5f5260045260245ffd5b602080916106af846106e3565b815201910190610167565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176104f857604052565b51906001600160a01b03821682036106ba5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063046f7da2146138375780630831f1ed146137df5780630df121891461367f57806318f205221461357e5780631b5da3841461349f5780631ea488701461343757806320ff430b146132b45780632f52ebb71461309e57806333125d0214612f525780633a4615f214612f0f57806340f25b4714612ed6578063452a932014612e685780635099ef2e14612e095780635c975abb14612dc757806361d027b314612d595780636342a89614612c0e5780636f0ad85814612bb65780637db8f69f14612b0c5780638456cb59146129f4578063861a14121461299c57806386d1a69f146129645780638da5cb5b146128f6578063906708ad146127c9578063961325211461277d578063aea0e78b14612737578063b21de6d31461215f578063b63bfeb014611d1f578063b6b55f2514611999578063bd18ff1914611869578063c077e67b14611708578063c271f0f5146116cf578063c8050630146112e7578063c918cf9b146112ae578063c92c6fbc14611276578063cd3293de1461122d578063cd991f1c14611162578063d7b96d4e146110f4578063d8dfeb4514611086578063e185cb5e1461102e578063ec5b4d1114610fe1578063ef9c8bc91461075f578063f38481f614610727578063f3e0dfc2146106cf578063f3fef3a314610367578063fa983542146102ff578063fbfa77cf146102905763fc0c546a1461021f575f80fd5b3461028d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461028d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461028d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261028d5761035f61035a610355604060209460043581528086528181206024358252865220613d80565b614bad565b614c84565b604051908152f35b50346105955760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955761039f61394a565b6024359073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106a35760ff60045460c01c161561067b576103f6613e0e565b73ffffffffffffffffffffffffffffffffffffffff8116801561061c5782156105f457610421613d52565b600554906bffffffffffffffffffffffff8216908186118080156105e2575b6105995750506bffffffffffffffffffffffff61047e867fffffffffffffffffffffffffffffffffffffffff00000000000000000000000093613a98565b169116176005557fcf3e2ed8c545de2d902ea60194df2faa514dad26e69937899d836f775b6973a86020604051858152a273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691823b15610595576040517fc407687600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9290921660048301526024820152905f908290604490829084905af1801561058a57610577575b50807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b61058391505f90613b96565b5f5f610550565b6040513d5f823e3d90fd5b5f80fd5b8683915f146105d45750505f5b7f56b0ecbc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6105dd91613a98565b6105a6565b50816105ee8885613a98565b10610440565b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b6040517feac0d38900000000000000000000000000000000000000000000000000000000815260206004820152600260248201527f746f0000000000000000000000000000000000000000000000000000000000006044820152606490fd5b7f1309a563000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f245aecd3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602061035f613dbd565b34610595576101807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760043567ffffffffffffffff8111610595573660238201121561059557806004013567ffffffffffffffff811161059557366024610160830284010111610595576101607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126105955773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106a3576004549160ff8360c01c161561067b5760ff8211610fb05765ffffffffffff8360901c16926bffffffffffffffffffffffff610872613dbd565b9116915f6024359167ffffffffffffffff83169485841415945b87841015610a7f579067ffffffffffffffff92916101608502830190602482019a856108b78d613a83565b91169586911603610a3d57610164820135818103610a0f575050604481016108de81613a83565b90606483019167ffffffffffffffff806108f785613a83565b169116116109c157505061010401359080821061099257506109199098613c4e565b9185610595578683827f711ffe5fea980397e9ac3deb177c79892fef13242e318fd68f163c47e1b533f25f80a467ffffffffffffffff811461096557600180910193019297909161088c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b907fede57259000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9067ffffffffffffffff6109de6109d88294613a83565b92613a83565b917f57793db2000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b7fffd870c1000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8467ffffffffffffffff610a508d613a83565b7f2b9264ec000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b84888789938c826105955767ffffffffffffffff16808603610f81575061016435818103610a0f57505060443567ffffffffffffffff81168082036105955760643567ffffffffffffffff81169283820361059557838311610f5157505050506101043594808610610f2257506004546bffffffffffffffffffffffff811691828710610ef2576bffffffffffffffffffffffff60055416808811610ebd575061059557600185019081861161096557610b6e9165ffffffffffff610b489260601c1690613a98565b7f00000000000000000000000000000000000000000000000000000000000000006142f0565b9081610b7a8288613a98565b11610e85575050610144356bffffffffffffffffffffffff8111610e4a5760e4359081159580158703610e1b5761012435908215821503610dec57610bbf6024613c4e565b976bffffffffffffffffffffffff8216958789604051610bde81613b31565b8c815260208101934364ffffffffff168552604082019060ff16815260608201905f825260808301926001845260a08101948d865260c08201965f8852505f52600760205260405f2090518155600101955164ffffffffff168654915160281b65ff000000000016917fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001617178555511515610caf9085907fffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffff66ff000000000000835492151560301b169116179055565b518354915192517fffffffffffffffffffffffff000000000000000000000000000000000000000060a09190911b1666ffffffffffffff90921660389190911b67ff00000000000000161773ffffffffffffffffffffffff000000000000000060409390931b92909216919091171790557fc9060eeed2460a631d47eefdbddfd61962d8e27eab47eeb5f4694e6a68ce8c0196608096909115610de357610d5660016142d8565b610d5f82614b8d565b906004547fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffffffff00000000000000000000000000000000000071ffffffffffff000000000000000000000000610db987614b8d565b60601b169460901b16911617171760045550604051938452602084015260408301526060820152a3005b610d56866142d8565b507f435e5289000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827f435e5289000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f7f162703000000000000000000000000000000000000000000000000000000005f526004526bffffffffffffffffffffffff60245260445ffd5b610e8f9086613a98565b7f9aa32074000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610ec79088613a98565b7f817f0f02000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b82877fede57259000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857fede57259000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50507f57793db2000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857f2b9264ec000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507f2c4f7fb0000000000000000000000000000000000000000000000000000000005f5260045260ff60245260445ffd5b346105955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610595576004355f526001602052602061035f61035a61035560405f20613d80565b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760206040517f141e7031ebb836edb90f47aa1ea8abd5601cec616285532de5bee6dbc4a50d058152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346105955760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610595576111996139c1565b6111e86112146111a761396d565b6040519283916020830195602435908791604091949373ffffffffffffffffffffffffffffffffffffffff9160ff6060860197168552602085015216910152565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613b96565b5190205f526008602052602060405f2054604051908152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760206bffffffffffffffffffffffff60055416604051908152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602061035f613d52565b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602060405160038152f35b346105955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955761131e6139d1565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036116a35767ffffffffffffffff16805f526007602052600160405f2001805464ffffffffff811680156116775760ff8260301c1661164b576113ba907f000000000000000000000000000000000000000000000000000000000000000090613a5f565b80431161161c57507fffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffff166601000000000000179055600454600182018083116109655765ffffffffffff8260601c1614611436575b507f6aefe0d475811dcbd3029581632b4b4b029a090d86c0002f85140bdfdc0ec7875f80a2005b90805f52600760205261145660ff600160405f20015460281c1682613a98565b801515806115d7575b156114bc577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610965575f52600760205260ff600160405f20015460281c1660010180600111610965576114b791613a98565b611456565b91909171ffffffffffff0000000000000000000000008160601b1690817fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff84161760045580155f1461156657507fffffffffffffffffffffffffffff0000000000000000000000000000000000006bffffffffffffffffffffffff5f5b169216171760045560ff60045460c01c165f1461155c5760016002555b8161140f565b6001600355611556565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610965575f5260076020527fffffffffffffffffffffffffffff0000000000000000000000000000000000006bffffffffffffffffffffffff80600160405f20015460401c16611539565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818111610965575f52600760205260ff600160405f20015460301c1661145f565b837fed416938000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837fce83d707000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f75115593000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fa252c151000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602060405160018152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633141580611829575b6117fd5760045460ff8160c81c16156117d5577fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff16600455337fb9885c64ebac64946cbfb6c6b576feb16c7d71663d51a88cd0bf2dfe55d526cb5f80a2005b7f73e36781000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fd53780c4000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016331415611776565b34610595576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557604051602081017f141e7031ebb836edb90f47aa1ea8abd5601cec616285532de5bee6dbc4a50d05815246604083015230606083015260043567ffffffffffffffff811680910361059557608083015260243567ffffffffffffffff81168091036105955760a083015260443567ffffffffffffffff81168091036105955760c083015260643560e08301526084359167ffffffffffffffff83168093036105955760209261010082015260a43561012082015260c43561014082015260e43561016082015261010435610180820152610124356101a0820152610144356101c08201526101c0815261198e6101e082613b96565b519020604051908152f35b346105955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610595576004356119d3613e0e565b335f52600660205260ff60405f20541615611cf35780156105f457600554611a09826bffffffffffffffffffffffff8316613a5f565b6bffffffffffffffffffffffff8111610e4a576bffffffffffffffffffffffff7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000091169116176005556040518181527fcea2aa568570e239e616fd2e9bcf2301307aa1c1c1f355305a87e5cdd46bbc7960203392a27f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff811673ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051917f70a08231000000000000000000000000000000000000000000000000000000008352806004840152602083602481855afa92831561058a575f93611cbf575b50604051937f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452816024528560445260205f60648180855af19060015f5114821615611ca0575b50846040525f60605215611c745760248460209381937f70a0823100000000000000000000000000000000000000000000000000000000835260048301525afa91821561058a575f92611c40575b5080821115611c3857611bde91613a98565b818103611c0a575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7fad48e590000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50505f611bde565b9091506020813d602011611c6c575b81611c5c60209383613b96565b8101031261059557519083611bcc565b3d9150611c4f565b507f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001821516611cb6573b15153d15161686611b7e565b853d5f823e3d90fd5b9092506020813d602011611ceb575b81611cdb60209383613b96565b8101031261059557519185611b32565b3d9150611cce565b7f7bcffa3a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610595576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106a35760045460ff8160c01c161561067b5760901c65ffffffffffff16611dae613dbd565b60043567ffffffffffffffff81169182821415938461059557808403612130575061014435818103610a0f57505060243567ffffffffffffffff81168082036105955760443567ffffffffffffffff81169283820361059557838311610f51575050505060e435926004546bffffffffffffffffffffffff811691828610612100576bffffffffffffffffffffffff600554168087116120f6575061059557600184019081851161096557611e729165ffffffffffff610b489260601c1690613a98565b9081611e7e8287613a98565b116120ec575050610124356bffffffffffffffffffffffff8111610e4a5760c43591821594801586036120bd576101043591831583150361208d5791608093917fc9060eeed2460a631d47eefdbddfd61962d8e27eab47eeb5f4694e6a68ce8c01959387611eec6004613c4e565b9961207e8b6bffffffffffffffffffffffff8561203982808a16809860405196611f1588613b31565b8752611fdf602088019764ffffffffff43168952604081015f815264ffffffffff600160608401935f8552608081019682885260a0820198895260c082019b5f8d52505f52600760205260405f2090518155019a51167fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000065ff00000000008c54935160281b1692161717895551151588907fffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffff66ff000000000000835492151560301b169116179055565b51865491517fffffffffffffffffffffffff00000000000000000000000000ffffffffffffff90921660389190911b67ff000000000000001617911660401b73ffffffffffffffffffffffff000000000000000016178455565b51825473ffffffffffffffffffffffffffffffffffffffff16911660a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016179055565b15610de357610d5660016142d8565b50507f435e5289000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837f435e5289000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610e8f9085613a98565b610ec79087613a98565b82867fede57259000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837f2b9264ec000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610595577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161018081126105955761016013610595576101643567ffffffffffffffff8111610595576121b9903690600401613990565b60ff60045460c01c161561067b576121cf613e0e565b60016121d9614221565b0190815460ff8160301c166126fa576122197f000000000000000000000000000000000000000000000000000000000000000064ffffffffff8316613a5f565b804311156126ba575061222a613a6c565b67ffffffffffffffff60ff8360281c1691160367ffffffffffffffff81116109655767ffffffffffffffff90949294169060a01c9061226885613bd7565b936122766040519586613b96565b8585527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06122a387613bd7565b015f5b81811061269d5750505f937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41813603019161010435955b888110156124b6578060051b830135848112156105955783018035868110801561249c575b6124565767ffffffffffffffff612317613a6c565b1661232183613ff1565b9061233a828c61233460a0880188613a0b565b90614054565b90805f52600960205260405f20908260081c91825f52602052600160ff60405f205494161b9384841661242b57505f52600960205260405f20905f526020521760405f20556060820135978861238f91613a5f565b976020830135916040840135936123a7838686614952565b8c866040516123b581613b7a565b8681528760208201528560408201526123ce8284613c0d565b526123d891613c0d565b506080016123e5906139fd565b60405192835260ff16602083015267ffffffffffffffff169060407f8a5869e499e8c93dd79bb1299efe54d93adf03f23d4f138a99fb829e966d17a991a46001016122dd565b7f16e5043d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff9087612469613a6c565b917f6d4b35dc000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b5067ffffffffffffffff6124ae613a6c565b168111612302565b8782876101243580821161266e5750815473ffffffffffffffffffffffffffffffffffffffff1660a09190911b7fffffffffffffffffffffffff00000000000000000000000000000000000000001617905560405180917f5dce3ded000000000000000000000000000000000000000000000000000000008252604482016040600484015281518091526020606484019201905f5b81811061263e5784602081808773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016602483015203815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1801561058a575f9061260b575b6020905f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b506020813d602011612636575b8161262560209383613b96565b8101031261059557602090516125dd565b3d9150612618565b9193509160206060600192604087518051835284810151858401520151604082015201940191019184939261254b565b907fa2a7c690000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6020906126ab989698613bef565b82828a010152019694966122a6565b67ffffffffffffffff6126cb613a6c565b7f5f465ac2000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b67ffffffffffffffff61270b613a6c565b7fce83d707000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602065ffffffffffff60045460901c16604051908152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760206bffffffffffffffffffffffff60055460601c16604051908152f35b346105955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955767ffffffffffffffff6128096139d1565b5f60c060405161281881613b31565b8281528260208201528260408201528260608201528260808201528260a08201520152165f52600760205260e060405f206bffffffffffffffffffffffff60405161286281613b31565b81600184549485845201549160ff6020820164ffffffffff8516815260408301828660281c168152826060850191818860301c161515835264ffffffffff6080870194838a60381c16865260c060a08901988a8c60401c168a52019960a01c8a526040519b8c52511660208b015251166040890152511515606088015251166080860152511660a0840152511660c0820152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602061035f614809565b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633141580612acc575b6117fd5760045460ff8160c01c161561067b577fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff166004556002546003556001600255337f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2585f80a2005b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016331415612a62565b346105955760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557612b436139c1565b612b4b61396d565b906084359067ffffffffffffffff821161059557602092612b73612b8b933690600401613990565b929091612b7e613e0e565b6064359160243590613e82565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346105955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760043567ffffffffffffffff811161059557366023820112156105955780600401359067ffffffffffffffff82116105955736602460608402830101116105955760045460ff8160c01c161561067b5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016331490811591612d4a575b50612d1e577f000000000000000000000000000000000000000000000000000000000000000091905f5b82811015612d1c57600190612d166024606083028501018661432d565b01612cf9565b005b7f7cc23b91000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b60ff915060c81c161583612ccf565b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602060ff60045460c01c1615604051908152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557608067ffffffffffffffff612e4a613aa5565b92939091604051941515855216602084015260408301526060820152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602060405160028152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261059557602060ff60045460c81c166040519015158152f35b34610595576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955765ffffffffffff60045460601c168015158061305a575b80613049575b8061303e575b15612ffe57612fb2614221565b5060c435612fbf816142d8565b7fc997c38b44320fa3f86ffe0af25c83b76064749a41bbff727329992521fc9e8f602067ffffffffffffffff612ff3613a6c565b1692604051908152a2005b67ffffffffffffffff61300f613a6c565b7f45e1751a000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b5060c4351515612fa5565b506001613054614207565b14612f9f565b50613063613a6c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201908282116109655767ffffffffffffffff1614612f99565b346105955760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760043560243567ffffffffffffffff8111610595576130f0903690600401613990565b906131296040516020810190600182525f60408201523360608201528560808201526080815261312160a082613b96565b519020614ca8565b90819260051b81015b80821061329457505060025480920361321757604080516001602082019081525f92820192909252336060808301919091528152849190613174608082613b96565b519020805f52600860205260405f205491828111156131e75761319960209382613a98565b915f52600883528060405f205560405190828252838201525f60017f10137e545694382597acf3c61ec51d202d2c7daf082b31d8303dbea9d18f033b60403394a461035f81335f6001614cc1565b90507fdb2e1063000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60045460ff8160c01c161561067b576001831461325d57507feb1b12dd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b65ffffffffffff907f666ae810000000000000000000000000000000000000000000000000000000005f5260601c1660045260245ffd5b9092602084359182811160051b9081521852602060405f20930190613132565b346105955760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760043573ffffffffffffffffffffffffffffffffffffffff8116908181036105955760243573ffffffffffffffffffffffffffffffffffffffff811691828203610595576044359273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106a357613370613e0e565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016851461340b57801561061c576133e6947f3af790fafda720819b2fc6e15090606e81154e0ac9a92d38ecad006d99d20ecc6020604051878152a361413d565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b847ff8bab941000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346105955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955773ffffffffffffffffffffffffffffffffffffffff61348361394a565b165f526006602052602060ff60405f2054166040519015158152f35b34610595577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161018081126105955761016013610595576101643567ffffffffffffffff8111610595578060040160c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8336030112610595576135396135449161353160a46020950182613a0b565b929091613ff1565b916101043591614054565b67ffffffffffffffff613555613a6c565b165f526009825260405f208160081c5f52825260405f2054600160ff60405193161b1615158152f35b346105955760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760043567ffffffffffffffff8111610595576135cd903690600401613990565b6135d5613e0e565b5f5f927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6181360301915b838510156125dd578460051b8201358381121561059557820190613622826139fd565b9060408301359273ffffffffffffffffffffffffffffffffffffffff8416840361059557600193613677938261365e6080613671950182613a0b565b9390926020606084013593013590613e82565b90613a5f565b9401936135ff565b346105955760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610595576136b661394a565b602435908115158092036105955773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106a35773ffffffffffffffffffffffffffffffffffffffff169081156137815760207fb359425b21ae201080b58e8988d1592683ba13e1f376aecf63195d42b7a172f891835f526006825260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff8316179055604051908152a2005b60646040517feac0d38900000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f66756e64657200000000000000000000000000000000000000000000000000006044820152fd5b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610595575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105955773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106a35760045460ff8160c01c16613922577fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78010000000000000000000000000000000000000000000000009116176004556003546002555f600355337f5d287a3a02ade76478d8449abebe9dc45b38421247132b68127dd3cd6c05f3cf5f80a2005b7f6cd60201000000000000000000000000000000000000000000000000000000005f5260045ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361059557565b6044359073ffffffffffffffffffffffffffffffffffffffff8216820361059557565b9181601f840112156105955782359167ffffffffffffffff8311610595576020808501948460051b01011161059557565b6004359060ff8216820361059557565b6004359067ffffffffffffffff8216820361059557565b359067ffffffffffffffff8216820361059557565b3560ff811681036105955790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610595570180359067ffffffffffffffff821161059557602001918160051b3603831361059557565b9190820180921161096557565b60043567ffffffffffffffff811681036105955790565b3567ffffffffffffffff811681036105955790565b9190820391821161096557565b6004549065ffffffffffff8260601c16918215613b25577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff613ae5614207565b93019265ffffffffffff84116109655760018103613b1f57505f915b6bffffffffffffffffffffffff65ffffffffffff6001951693921690565b91613b01565b505f9150819081908190565b60e0810190811067ffffffffffffffff821117613b4d57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060810190811067ffffffffffffffff821117613b4d57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117613b4d57604052565b67ffffffffffffffff8111613b4d5760051b60200190565b60405190613bfc82613b7a565b5f6040838281528260208201520152565b8051821015613c215760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b60405161014060208201927f141e7031ebb836edb90f47aa1ea8abd5601cec616285532de5bee6dbc4a50d05845246604084015230606084015267ffffffffffffffff613c9a826139e8565b16608084015267ffffffffffffffff613cb5602083016139e8565b1660a084015267ffffffffffffffff613cd0604083016139e8565b1660c0840152606081013560e084015267ffffffffffffffff613cf5608083016139e8565b1661010084015260a081013561012084015260c08101358284015260e08101356101608401526101008101356101808401526101208101356101a084015201356101c08201526101c08152613d4c6101e082613b96565b51902090565b6bffffffffffffffffffffffff80600454168160055460601c168082115f14613d7a57501690565b90501690565b90604051613d8d81613b7a565b604081935467ffffffffffffffff811683526bffffffffffffffffffffffff81831c16602084015260a01c910152565b60045460901c65ffffffffffff1680613dd557505f90565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610965575f52600760205260405f205490565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c613e5a5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b959395949294604051936020850197613ed560ff8416998a815285604089015273ffffffffffffffffffffffffffffffffffffffff8716978860608201528a60808201526080815261312160a082613b96565b90819260051b81015b808210613fd15750506002548092036132175750506040805160ff83166020820190815291810184905273ffffffffffffffffffffffffffffffffffffffff85166060820152613f3181608081016111e8565b51902093845f52600860205260405f20549788881115613fa15783907f10137e545694382597acf3c61ec51d202d2c7daf082b31d8303dbea9d18f033b6040613f7f8b9c613f9f9b9c613a98565b9b8c995f52600860205280825f20558151908a82526020820152a4614cc1565b565b88887fdb2e1063000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9092602084359182811160051b9081521852602060405f20930190613ede565b61404190614001608082016139fd565b60ff60405191606060208401948035865260208101356040860152604081013582860152013560808401521660a082015260a0815261312160c082613b96565b90565b9190811015613c215760051b0190565b929190915f9360ff841161410e57829082905f905b8682106140af575050036140815750506001901b1790565b7feb1b12dd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b919092506140be838784614044565b358111614102575b6140d1838784614044565b3590818110156140f1575f52602052600160405f205b9201849291614069565b905f52602052600160405f206140e7565b956001831b17956140c6565b507feb1b12dd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156141e6575b604052156141a45750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166141fe57823b15153d15161690614199565b503d5f823e3d90fd5b60045460c01c60ff161561421b5760025490565b60035490565b6004359067ffffffffffffffff82169182811415908161059557835f52600760205260405f209364ffffffffff600186015416156142ab576142636004613c4e565b91855493848403614275575050505050565b61059557507f58efb8a6000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90507f75115593000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60045460c01c60ff16156142eb57600255565b600355565b8181029291811591840414171561096557565b906bffffffffffffffffffffffff809116911601906bffffffffffffffffffffffff821161096557565b73ffffffffffffffffffffffffffffffffffffffff1690803590602081013592604051917f1cdff378000000000000000000000000000000000000000000000000000000008352836004840152846024840152602083604481855afa92831561058a575f936147d4575b5060400135918083116147915750825f525f60205260405f20845f526020526143c561035560405f20613d80565b906143cf82614c84565b80841115614789576143e19084613a98565b845f526001602052602460206143fc61035560405f20613d80565b93604051928380927fc33381770000000000000000000000000000000000000000000000000000000082528a60048301525afa90811561058a575f91614755575b5061446c612710917f0000000000000000000000000000000000000000000000000000000000000000906142f0565b0461447f8261447a85614c84565b613a5f565b8181118015614740575b61470e57505067ffffffffffffffff92916bffffffffffffffffffffffff60408161467a9416926145b160208701846144c58782845116614303565b168152846144da602085019782895116614303565b1686528a5f525f602052835f208c5f5260205261456885855f20928b8b51167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000855416178455511682907fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff000000000000000083549260401b169116179055565b87840151815473ffffffffffffffffffffffffffffffffffffffff1690861660a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016179055565b885f52600160205261463483835f2095898451167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000885416178755511685907fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff000000000000000083549260401b169116179055565b0151825473ffffffffffffffffffffffffffffffffffffffff16911660a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016179055565b511660028101809111610965576146b2907f0000000000000000000000000000000000000000000000000000000000000000906142f0565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610965577f2cab9fc33cc12f8235f8bb7b11f378df6b8a5bea3726d68d41396bdcaedb201b9160409182519182526020820152a3565b867fa911a0d9000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506bffffffffffffffffffffffff8111614489565b90506020813d602011614781575b8161477060209383613b96565b81010312610595575161446c61443d565b3d9150614763565b505050505050565b919050608493604051937f666019440000000000000000000000000000000000000000000000000000000085526004850152602484015260448301526064820152fd5b9092506020813d602011614801575b816147f060209383613b96565b810103126105955751916040614397565b3d91506147e3565b600454906bffffffffffffffffffffffff8216600554906bffffffffffffffffffffffff8260601c1690818111156149205761487f7fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff9277ffffffffffffffffffffffff00000000000000000000000092613a98565b9460601b1691161760055573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610595576040517fc407687600000000000000000000000000000000000000000000000000000000815230600482015260248101849052905f908290604490829084905af1801561058a576149165750565b5f613f9f91613b96565b505f93505050565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff821161096557565b90815f525f60205260405f20815f5260205260405f2080546bffffffffffffffffffffffff8160401c16159081614b81575b50614b7b5761035561499591613d80565b9160408301926bffffffffffffffffffffffff8451168086105f14614b7057506149bf8580613a98565b9360208201946bffffffffffffffffffffffff8651168082105f14614b685750945b835f52600160205260405f206149f690613d80565b6149ff90614bad565b966bffffffffffffffffffffffff16958683516bffffffffffffffffffffffff1690614a2a91614928565b6bffffffffffffffffffffffff1683526bffffffffffffffffffffffff16948582516bffffffffffffffffffffffff1690614a6491614928565b6bffffffffffffffffffffffff168252604088019687516bffffffffffffffffffffffff1690614a9391614928565b6bffffffffffffffffffffffff168752602088019586516bffffffffffffffffffffffff1690614ac291614928565b6bffffffffffffffffffffffff1686525f8581526020818152604080832093835292815282822095519351945160a090811b7fffffffffffffffffffffffff000000000000000000000000000000000000000090811673ffffffffffffffffffffffff000000000000000097861b881667ffffffffffffffff97881617179097559682526001905281902097519551965190941b9092169490921b909116911617179055565b9050946149e1565b6149bf908096613a98565b50505050565b905060a01c155f614984565b67ffffffffffffffff60019116019067ffffffffffffffff821161096557565b90614bb6613bef565b917f00000000000000000000000000000000000000000000000000000000000000008015614c575767ffffffffffffffff9043041680845267ffffffffffffffff8251168181145f14614c2b5750506040816bffffffffffffffffffffffff6020819401511660208601520151166040830152565b600181018091116109655714614c3e5750565b602001516bffffffffffffffffffffffff166040830152565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b614041906bffffffffffffffffffffffff6040816020840151169201511690613a5f565b6040516020810191825260208152613d4c604082613b96565b60ff16929190600184148061523f575b80615220575b61517157600284149384615152575b6003811480615133575b8515908161512a575b506150e15750614d0883615247565b917f00000000000000000000000000000000000000000000000000000000000000009173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016915f966040517f095ea7b3000000000000000000000000000000000000000000000000000000005f52846004528760245260205f604481808a5af19060015f51148216156150d2575b60405215614fc4575b15614f255750813b15614f215785916044839260405194859384927f5e68ac8600000000000000000000000000000000000000000000000000000000845260048401528960248401525af18015614f1657908591614efd575b5050602073ffffffffffffffffffffffffffffffffffffffff915b6024604051809481937f70a08231000000000000000000000000000000000000000000000000000000008352306004840152165afa908115614ef2578491614ec0575b5080821115614eb857614e7d91613a98565b818103614e8957505050565b604493507fad48e590000000000000000000000000000000000000000000000000000000008352600452602452fd5b505081614e7d565b90506020813d602011614eea575b81614edb60209383613b96565b8101031261059557515f614e6b565b3d9150614ece565b6040513d86823e3d90fd5b81614f0791613b96565b614f1257835f614e0d565b8380fd5b6040513d87823e3d90fd5b8580fd5b823b156105955760645f928373ffffffffffffffffffffffffffffffffffffffff9560405196879586947fe3453ee700000000000000000000000000000000000000000000000000000000865260048601521660248401528960448401525af1801561058a57614fae575b50602073ffffffffffffffffffffffffffffffffffffffff91614e28565b614fbb9194505f90613b96565b5f926020614f90565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f52846004525f60245260205f604481808a5af19060015f51148216156150ba575b60405215615060576040517f095ea7b3000000000000000000000000000000000000000000000000000000005f52846004528760245260205f604481808a5af19060015f51148216156150a2575b604052614db4575b73ffffffffffffffffffffffffffffffffffffffff857f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166141fe57863b15153d15161690615058565b9060018115166141fe57863b15153d1516169061500a565b90863b15153d15161690614dab565b73ffffffffffffffffffffffffffffffffffffffff93507fb9b13c6f000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b9050155f614cf9565b5073ffffffffffffffffffffffffffffffffffffffff83161515614cf0565b73ffffffffffffffffffffffffffffffffffffffff8316159450614ce6565b5091507f0000000000000000000000000000000000000000000000000000000000000000916040517fa9059cbb000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff82166004528260245260205f60448180885af19060015f5114821615615211575b60405261520c57613f9f9261520683615247565b5061413d565b505050565b90843b15153d151616906151f2565b5073ffffffffffffffffffffffffffffffffffffffff82161515614cd7565b508015614cd1565b9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481855afa90811561058a575f9161538d575b5083811015615388575060206024916152d9614809565b50604051928380927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa90811561058a575f91615356575b508092808210615328575050565b7fe5aae95c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d602011615380575b8161537160209383613b96565b8101031261059557515f61531a565b3d9150615364565b925050565b90506020813d6020116153b7575b816153a860209383613b96565b8101031261059557515f6152c2565b3d915061539b56fea264697066735822122068fc309780c472a4f4bac72716428f9b1d0b1201f1f700173ab9737f3322fbd564736f6c6343000825003360c03461008457601f61037b38819003918201601f19168301916001600160401b038311848410176100885780849260209460405283398101031261008457516001600160a01b0381168103610084576080523360a0526040516102de908161009d82396080518181816087015261013e015260a05181818161011601526102840152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163511606301461023c57508063c4076876146100af5763fc0c546a1461003d575f80fd5b346100ab575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ab57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100ab5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ab5760043573ffffffffffffffffffffffffffffffffffffffff81168091036100ab5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610210577f000000000000000000000000000000000000000000000000000000000000000090604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f5260045260243560245260205f60448180865af19060015f51148216156101f0575b50156101ae57005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60018215166102085750813b15153d151616826101a6565b3d5f823e3d90fd5b7f4afb55c5000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100ab575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ab5760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f3fea2646970667358221220e4af26be1954a15fb2904605d71d201f16d10d689a6f35f962654370f405989164736f6c63430008250033",
}

// EpochSettlement is an auto generated Go binding around an Ethereum contract.
type EpochSettlement struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *EpochSettlement) GetABI() abi.ABI {
	return c.abi
}

// NewEpochSettlement creates a new instance of EpochSettlement.
func NewEpochSettlement() *EpochSettlement {
	parsed, err := EpochSettlementMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &EpochSettlement{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *EpochSettlement) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,uint256,uint256,address,uint256,uint256) c, address[] funders) returns()
func (epochSettlement *EpochSettlement) PackConstructor(c EpochSettlementConfig, funders []common.Address) []byte {
	enc, err := epochSettlement.abi.Pack("", c, funders)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackEPOCHRESULTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe185cb5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EPOCH_RESULT_TYPEHASH() view returns(bytes32)
func (epochSettlement *EpochSettlement) PackEPOCHRESULTTYPEHASH() []byte {
	enc, err := epochSettlement.abi.Pack("EPOCH_RESULT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEPOCHRESULTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe185cb5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EPOCH_RESULT_TYPEHASH() view returns(bytes32)
func (epochSettlement *EpochSettlement) TryPackEPOCHRESULTTYPEHASH() ([]byte, error) {
	return epochSettlement.abi.Pack("EPOCH_RESULT_TYPEHASH")
}

// UnpackEPOCHRESULTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe185cb5e.
//
// Solidity: function EPOCH_RESULT_TYPEHASH() view returns(bytes32)
func (epochSettlement *EpochSettlement) UnpackEPOCHRESULTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := epochSettlement.abi.Unpack("EPOCH_RESULT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackKINDACCOUNT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc271f0f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function KIND_ACCOUNT() view returns(uint8)
func (epochSettlement *EpochSettlement) PackKINDACCOUNT() []byte {
	enc, err := epochSettlement.abi.Pack("KIND_ACCOUNT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKINDACCOUNT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc271f0f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function KIND_ACCOUNT() view returns(uint8)
func (epochSettlement *EpochSettlement) TryPackKINDACCOUNT() ([]byte, error) {
	return epochSettlement.abi.Pack("KIND_ACCOUNT")
}

// UnpackKINDACCOUNT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc271f0f5.
//
// Solidity: function KIND_ACCOUNT() view returns(uint8)
func (epochSettlement *EpochSettlement) UnpackKINDACCOUNT(data []byte) (uint8, error) {
	out, err := epochSettlement.abi.Unpack("KIND_ACCOUNT", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackKINDNETWORKCOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc918cf9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function KIND_NETWORK_COLLATERAL() view returns(uint8)
func (epochSettlement *EpochSettlement) PackKINDNETWORKCOLLATERAL() []byte {
	enc, err := epochSettlement.abi.Pack("KIND_NETWORK_COLLATERAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKINDNETWORKCOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc918cf9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function KIND_NETWORK_COLLATERAL() view returns(uint8)
func (epochSettlement *EpochSettlement) TryPackKINDNETWORKCOLLATERAL() ([]byte, error) {
	return epochSettlement.abi.Pack("KIND_NETWORK_COLLATERAL")
}

// UnpackKINDNETWORKCOLLATERAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc918cf9b.
//
// Solidity: function KIND_NETWORK_COLLATERAL() view returns(uint8)
func (epochSettlement *EpochSettlement) UnpackKINDNETWORKCOLLATERAL(data []byte) (uint8, error) {
	out, err := epochSettlement.abi.Unpack("KIND_NETWORK_COLLATERAL", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackKINDNODECOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40f25b47.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function KIND_NODE_COLLATERAL() view returns(uint8)
func (epochSettlement *EpochSettlement) PackKINDNODECOLLATERAL() []byte {
	enc, err := epochSettlement.abi.Pack("KIND_NODE_COLLATERAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKINDNODECOLLATERAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40f25b47.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function KIND_NODE_COLLATERAL() view returns(uint8)
func (epochSettlement *EpochSettlement) TryPackKINDNODECOLLATERAL() ([]byte, error) {
	return epochSettlement.abi.Pack("KIND_NODE_COLLATERAL")
}

// UnpackKINDNODECOLLATERAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40f25b47.
//
// Solidity: function KIND_NODE_COLLATERAL() view returns(uint8)
func (epochSettlement *EpochSettlement) UnpackKINDNODECOLLATERAL(data []byte) (uint8, error) {
	out, err := epochSettlement.abi.Unpack("KIND_NODE_COLLATERAL", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackChallengeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x861a1412.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeWindow() view returns(uint256)
func (epochSettlement *EpochSettlement) PackChallengeWindow() []byte {
	enc, err := epochSettlement.abi.Pack("challengeWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x861a1412.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeWindow() view returns(uint256)
func (epochSettlement *EpochSettlement) TryPackChallengeWindow() ([]byte, error) {
	return epochSettlement.abi.Pack("challengeWindow")
}

// UnpackChallengeWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x861a1412.
//
// Solidity: function challengeWindow() view returns(uint256)
func (epochSettlement *EpochSettlement) UnpackChallengeWindow(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("challengeWindow", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f52ebb7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 cumulative, bytes32[] proof) returns(uint256 amount)
func (epochSettlement *EpochSettlement) PackClaim(cumulative *big.Int, proof [][32]byte) []byte {
	enc, err := epochSettlement.abi.Pack("claim", cumulative, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f52ebb7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 cumulative, bytes32[] proof) returns(uint256 amount)
func (epochSettlement *EpochSettlement) TryPackClaim(cumulative *big.Int, proof [][32]byte) ([]byte, error) {
	return epochSettlement.abi.Pack("claim", cumulative, proof)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2f52ebb7.
//
// Solidity: function claim(uint256 cumulative, bytes32[] proof) returns(uint256 amount)
func (epochSettlement *EpochSettlement) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7db8f69f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFor(uint8 kind, uint256 id, address account, uint256 cumulative, bytes32[] proof) returns(uint256 amount)
func (epochSettlement *EpochSettlement) PackClaimFor(kind uint8, id *big.Int, account common.Address, cumulative *big.Int, proof [][32]byte) []byte {
	enc, err := epochSettlement.abi.Pack("claimFor", kind, id, account, cumulative, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7db8f69f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFor(uint8 kind, uint256 id, address account, uint256 cumulative, bytes32[] proof) returns(uint256 amount)
func (epochSettlement *EpochSettlement) TryPackClaimFor(kind uint8, id *big.Int, account common.Address, cumulative *big.Int, proof [][32]byte) ([]byte, error) {
	return epochSettlement.abi.Pack("claimFor", kind, id, account, cumulative, proof)
}

// UnpackClaimFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7db8f69f.
//
// Solidity: function claimFor(uint8 kind, uint256 id, address account, uint256 cumulative, bytes32[] proof) returns(uint256 amount)
func (epochSettlement *EpochSettlement) UnpackClaimFor(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("claimFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18f20522.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimMany((uint8,uint256,address,uint256,bytes32[])[] payouts) returns(uint256 amount)
func (epochSettlement *EpochSettlement) PackClaimMany(payouts []EpochSettlementPayout) []byte {
	enc, err := epochSettlement.abi.Pack("claimMany", payouts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18f20522.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimMany((uint8,uint256,address,uint256,bytes32[])[] payouts) returns(uint256 amount)
func (epochSettlement *EpochSettlement) TryPackClaimMany(payouts []EpochSettlementPayout) ([]byte, error) {
	return epochSettlement.abi.Pack("claimMany", payouts)
}

// UnpackClaimMany is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18f20522.
//
// Solidity: function claimMany((uint8,uint256,address,uint256,bytes32[])[] payouts) returns(uint256 amount)
func (epochSettlement *EpochSettlement) UnpackClaimMany(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("claimMany", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd991f1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimedOf(uint8 kind, uint256 id, address account) view returns(uint256)
func (epochSettlement *EpochSettlement) PackClaimedOf(kind uint8, id *big.Int, account common.Address) []byte {
	enc, err := epochSettlement.abi.Pack("claimedOf", kind, id, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd991f1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimedOf(uint8 kind, uint256 id, address account) view returns(uint256)
func (epochSettlement *EpochSettlement) TryPackClaimedOf(kind uint8, id *big.Int, account common.Address) ([]byte, error) {
	return epochSettlement.abi.Pack("claimedOf", kind, id, account)
}

// UnpackClaimedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd991f1c.
//
// Solidity: function claimedOf(uint8 kind, uint256 id, address account) view returns(uint256)
func (epochSettlement *EpochSettlement) UnpackClaimedOf(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("claimedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8dfeb45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collateral() view returns(address)
func (epochSettlement *EpochSettlement) PackCollateral() []byte {
	enc, err := epochSettlement.abi.Pack("collateral")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8dfeb45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collateral() view returns(address)
func (epochSettlement *EpochSettlement) TryPackCollateral() ([]byte, error) {
	return epochSettlement.abi.Pack("collateral")
}

// UnpackCollateral is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8dfeb45.
//
// Solidity: function collateral() view returns(address)
func (epochSettlement *EpochSettlement) UnpackCollateral(data []byte) (common.Address, error) {
	out, err := epochSettlement.abi.Unpack("collateral", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 amount) returns()
func (epochSettlement *EpochSettlement) PackDeposit(amount *big.Int) []byte {
	enc, err := epochSettlement.abi.Pack("deposit", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 amount) returns()
func (epochSettlement *EpochSettlement) TryPackDeposit(amount *big.Int) ([]byte, error) {
	return epochSettlement.abi.Pack("deposit", amount)
}

// PackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd18ff19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOf((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) result) view returns(bytes32)
func (epochSettlement *EpochSettlement) PackDigestOf(result EpochSettlementEpochResult) []byte {
	enc, err := epochSettlement.abi.Pack("digestOf", result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd18ff19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOf((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) result) view returns(bytes32)
func (epochSettlement *EpochSettlement) TryPackDigestOf(result EpochSettlementEpochResult) ([]byte, error) {
	return epochSettlement.abi.Pack("digestOf", result)
}

// UnpackDigestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd18ff19.
//
// Solidity: function digestOf((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) result) view returns(bytes32)
func (epochSettlement *EpochSettlement) UnpackDigestOf(data []byte) ([32]byte, error) {
	out, err := epochSettlement.abi.Unpack("digestOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDismissLocker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc077e67b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dismissLocker() returns()
func (epochSettlement *EpochSettlement) PackDismissLocker() []byte {
	enc, err := epochSettlement.abi.Pack("dismissLocker")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDismissLocker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc077e67b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dismissLocker() returns()
func (epochSettlement *EpochSettlement) TryPackDismissLocker() ([]byte, error) {
	return epochSettlement.abi.Pack("dismissLocker")
}

// PackExecuteSlashes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb21de6d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeSlashes((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) settled, (uint256,uint256,bytes32,uint256,uint8,bytes32[])[] slashes) returns(uint256 taken)
func (epochSettlement *EpochSettlement) PackExecuteSlashes(settled EpochSettlementEpochResult, slashes []EpochSettlementSlash) []byte {
	enc, err := epochSettlement.abi.Pack("executeSlashes", settled, slashes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteSlashes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb21de6d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeSlashes((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) settled, (uint256,uint256,bytes32,uint256,uint8,bytes32[])[] slashes) returns(uint256 taken)
func (epochSettlement *EpochSettlement) TryPackExecuteSlashes(settled EpochSettlementEpochResult, slashes []EpochSettlementSlash) ([]byte, error) {
	return epochSettlement.abi.Pack("executeSlashes", settled, slashes)
}

// UnpackExecuteSlashes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb21de6d3.
//
// Solidity: function executeSlashes((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) settled, (uint256,uint256,bytes32,uint256,uint8,bytes32[])[] slashes) returns(uint256 taken)
func (epochSettlement *EpochSettlement) UnpackExecuteSlashes(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("executeSlashes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (epochSettlement *EpochSettlement) PackGuardian() []byte {
	enc, err := epochSettlement.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (epochSettlement *EpochSettlement) TryPackGuardian() ([]byte, error) {
	return epochSettlement.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (epochSettlement *EpochSettlement) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := epochSettlement.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsFunder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ea48870.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFunder(address funder) view returns(bool allowed)
func (epochSettlement *EpochSettlement) PackIsFunder(funder common.Address) []byte {
	enc, err := epochSettlement.abi.Pack("isFunder", funder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFunder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ea48870.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFunder(address funder) view returns(bool allowed)
func (epochSettlement *EpochSettlement) TryPackIsFunder(funder common.Address) ([]byte, error) {
	return epochSettlement.abi.Pack("isFunder", funder)
}

// UnpackIsFunder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ea48870.
//
// Solidity: function isFunder(address funder) view returns(bool allowed)
func (epochSettlement *EpochSettlement) UnpackIsFunder(data []byte) (bool, error) {
	out, err := epochSettlement.abi.Unpack("isFunder", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b5da384.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSlashed((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) settled, (uint256,uint256,bytes32,uint256,uint8,bytes32[]) slash) view returns(bool)
func (epochSettlement *EpochSettlement) PackIsSlashed(settled EpochSettlementEpochResult, slash EpochSettlementSlash) []byte {
	enc, err := epochSettlement.abi.Pack("isSlashed", settled, slash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b5da384.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSlashed((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) settled, (uint256,uint256,bytes32,uint256,uint8,bytes32[]) slash) view returns(bool)
func (epochSettlement *EpochSettlement) TryPackIsSlashed(settled EpochSettlementEpochResult, slash EpochSettlementSlash) ([]byte, error) {
	return epochSettlement.abi.Pack("isSlashed", settled, slash)
}

// UnpackIsSlashed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b5da384.
//
// Solidity: function isSlashed((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) settled, (uint256,uint256,bytes32,uint256,uint8,bytes32[]) slash) view returns(bool)
func (epochSettlement *EpochSettlement) UnpackIsSlashed(data []byte) (bool, error) {
	out, err := epochSettlement.abi.Unpack("isSlashed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLastDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf38481f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastDigest() view returns(bytes32)
func (epochSettlement *EpochSettlement) PackLastDigest() []byte {
	enc, err := epochSettlement.abi.Pack("lastDigest")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf38481f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastDigest() view returns(bytes32)
func (epochSettlement *EpochSettlement) TryPackLastDigest() ([]byte, error) {
	return epochSettlement.abi.Pack("lastDigest")
}

// UnpackLastDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf38481f6.
//
// Solidity: function lastDigest() view returns(bytes32)
func (epochSettlement *EpochSettlement) UnpackLastDigest(data []byte) ([32]byte, error) {
	out, err := epochSettlement.abi.Unpack("lastDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLockBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3e0dfc2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockBlocks() view returns(uint256)
func (epochSettlement *EpochSettlement) PackLockBlocks() []byte {
	enc, err := epochSettlement.abi.Pack("lockBlocks")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockBlocks is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3e0dfc2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockBlocks() view returns(uint256)
func (epochSettlement *EpochSettlement) TryPackLockBlocks() ([]byte, error) {
	return epochSettlement.abi.Pack("lockBlocks")
}

// UnpackLockBlocks is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3e0dfc2.
//
// Solidity: function lockBlocks() view returns(uint256)
func (epochSettlement *EpochSettlement) UnpackLockBlocks(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("lockBlocks", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLockCapBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0831f1ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockCapBps() view returns(uint256)
func (epochSettlement *EpochSettlement) PackLockCapBps() []byte {
	enc, err := epochSettlement.abi.Pack("lockCapBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockCapBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0831f1ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockCapBps() view returns(uint256)
func (epochSettlement *EpochSettlement) TryPackLockCapBps() ([]byte, error) {
	return epochSettlement.abi.Pack("lockCapBps")
}

// UnpackLockCapBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0831f1ed.
//
// Solidity: function lockCapBps() view returns(uint256)
func (epochSettlement *EpochSettlement) UnpackLockCapBps(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("lockCapBps", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLockSlashes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6342a896.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockSlashes((uint256,bytes32,uint256)[] locks) returns()
func (epochSettlement *EpochSettlement) PackLockSlashes(locks []SlashLocksSlashLock) []byte {
	enc, err := epochSettlement.abi.Pack("lockSlashes", locks)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockSlashes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6342a896.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockSlashes((uint256,bytes32,uint256)[] locks) returns()
func (epochSettlement *EpochSettlement) TryPackLockSlashes(locks []SlashLocksSlashLock) ([]byte, error) {
	return epochSettlement.abi.Pack("lockSlashes", locks)
}

// PackLockedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa983542.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedOf(uint256 sn, bytes32 position) view returns(uint256)
func (epochSettlement *EpochSettlement) PackLockedOf(sn *big.Int, position [32]byte) []byte {
	enc, err := epochSettlement.abi.Pack("lockedOf", sn, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa983542.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedOf(uint256 sn, bytes32 position) view returns(uint256)
func (epochSettlement *EpochSettlement) TryPackLockedOf(sn *big.Int, position [32]byte) ([]byte, error) {
	return epochSettlement.abi.Pack("lockedOf", sn, position)
}

// UnpackLockedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa983542.
//
// Solidity: function lockedOf(uint256 sn, bytes32 position) view returns(uint256)
func (epochSettlement *EpochSettlement) UnpackLockedOf(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("lockedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLockedOfNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec5b4d11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedOfNode(uint256 sn) view returns(uint256)
func (epochSettlement *EpochSettlement) PackLockedOfNode(sn *big.Int) []byte {
	enc, err := epochSettlement.abi.Pack("lockedOfNode", sn)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedOfNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec5b4d11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedOfNode(uint256 sn) view returns(uint256)
func (epochSettlement *EpochSettlement) TryPackLockedOfNode(sn *big.Int) ([]byte, error) {
	return epochSettlement.abi.Pack("lockedOfNode", sn)
}

// UnpackLockedOfNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec5b4d11.
//
// Solidity: function lockedOfNode(uint256 sn) view returns(uint256)
func (epochSettlement *EpochSettlement) UnpackLockedOfNode(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("lockedOfNode", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLocker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7b96d4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locker() view returns(address)
func (epochSettlement *EpochSettlement) PackLocker() []byte {
	enc, err := epochSettlement.abi.Pack("locker")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocker is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7b96d4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locker() view returns(address)
func (epochSettlement *EpochSettlement) TryPackLocker() ([]byte, error) {
	return epochSettlement.abi.Pack("locker")
}

// UnpackLocker is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd7b96d4e.
//
// Solidity: function locker() view returns(address)
func (epochSettlement *EpochSettlement) UnpackLocker(data []byte) (common.Address, error) {
	out, err := epochSettlement.abi.Unpack("locker", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLockerActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4615f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockerActive() view returns(bool)
func (epochSettlement *EpochSettlement) PackLockerActive() []byte {
	enc, err := epochSettlement.abi.Pack("lockerActive")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockerActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4615f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockerActive() view returns(bool)
func (epochSettlement *EpochSettlement) TryPackLockerActive() ([]byte, error) {
	return epochSettlement.abi.Pack("lockerActive")
}

// UnpackLockerActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a4615f2.
//
// Solidity: function lockerActive() view returns(bool)
func (epochSettlement *EpochSettlement) UnpackLockerActive(data []byte) (bool, error) {
	out, err := epochSettlement.abi.Unpack("lockerActive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMaxEmissionPerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f0ad858.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxEmissionPerEpoch() view returns(uint256)
func (epochSettlement *EpochSettlement) PackMaxEmissionPerEpoch() []byte {
	enc, err := epochSettlement.abi.Pack("maxEmissionPerEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxEmissionPerEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f0ad858.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxEmissionPerEpoch() view returns(uint256)
func (epochSettlement *EpochSettlement) TryPackMaxEmissionPerEpoch() ([]byte, error) {
	return epochSettlement.abi.Pack("maxEmissionPerEpoch")
}

// UnpackMaxEmissionPerEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f0ad858.
//
// Solidity: function maxEmissionPerEpoch() view returns(uint256)
func (epochSettlement *EpochSettlement) UnpackMaxEmissionPerEpoch(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("maxEmissionPerEpoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea0e78b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextEpoch() view returns(uint64)
func (epochSettlement *EpochSettlement) PackNextEpoch() []byte {
	enc, err := epochSettlement.abi.Pack("nextEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea0e78b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextEpoch() view returns(uint64)
func (epochSettlement *EpochSettlement) TryPackNextEpoch() ([]byte, error) {
	return epochSettlement.abi.Pack("nextEpoch")
}

// UnpackNextEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaea0e78b.
//
// Solidity: function nextEpoch() view returns(uint64)
func (epochSettlement *EpochSettlement) UnpackNextEpoch(data []byte) (uint64, error) {
	out, err := epochSettlement.abi.Unpack("nextEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (epochSettlement *EpochSettlement) PackOwner() []byte {
	enc, err := epochSettlement.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (epochSettlement *EpochSettlement) TryPackOwner() ([]byte, error) {
	return epochSettlement.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (epochSettlement *EpochSettlement) UnpackOwner(data []byte) (common.Address, error) {
	out, err := epochSettlement.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (epochSettlement *EpochSettlement) PackPause() []byte {
	enc, err := epochSettlement.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (epochSettlement *EpochSettlement) TryPackPause() ([]byte, error) {
	return epochSettlement.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (epochSettlement *EpochSettlement) PackPaused() []byte {
	enc, err := epochSettlement.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (epochSettlement *EpochSettlement) TryPackPaused() ([]byte, error) {
	return epochSettlement.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (epochSettlement *EpochSettlement) UnpackPaused(data []byte) (bool, error) {
	out, err := epochSettlement.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPayoutInForce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5099ef2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutInForce() view returns(bool exists, uint64 epoch, bytes32 payoutRoot, uint256 payoutTotal)
func (epochSettlement *EpochSettlement) PackPayoutInForce() []byte {
	enc, err := epochSettlement.abi.Pack("payoutInForce")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutInForce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5099ef2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutInForce() view returns(bool exists, uint64 epoch, bytes32 payoutRoot, uint256 payoutTotal)
func (epochSettlement *EpochSettlement) TryPackPayoutInForce() ([]byte, error) {
	return epochSettlement.abi.Pack("payoutInForce")
}

// PayoutInForceOutput serves as a container for the return parameters of contract
// method PayoutInForce.
type PayoutInForceOutput struct {
	Exists      bool
	Epoch       uint64
	PayoutRoot  [32]byte
	PayoutTotal *big.Int
}

// UnpackPayoutInForce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5099ef2e.
//
// Solidity: function payoutInForce() view returns(bool exists, uint64 epoch, bytes32 payoutRoot, uint256 payoutTotal)
func (epochSettlement *EpochSettlement) UnpackPayoutInForce(data []byte) (PayoutInForceOutput, error) {
	out, err := epochSettlement.abi.Unpack("payoutInForce", data)
	outstruct := new(PayoutInForceOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Exists = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Epoch = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.PayoutRoot = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	outstruct.PayoutTotal = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPromised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc92c6fbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function promised() view returns(uint256)
func (epochSettlement *EpochSettlement) PackPromised() []byte {
	enc, err := epochSettlement.abi.Pack("promised")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPromised is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc92c6fbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function promised() view returns(uint256)
func (epochSettlement *EpochSettlement) TryPackPromised() ([]byte, error) {
	return epochSettlement.abi.Pack("promised")
}

// UnpackPromised is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc92c6fbc.
//
// Solidity: function promised() view returns(uint256)
func (epochSettlement *EpochSettlement) UnpackPromised(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("promised", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d1a69f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release() returns(uint256 amount)
func (epochSettlement *EpochSettlement) PackRelease() []byte {
	enc, err := epochSettlement.abi.Pack("release")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d1a69f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release() returns(uint256 amount)
func (epochSettlement *EpochSettlement) TryPackRelease() ([]byte, error) {
	return epochSettlement.abi.Pack("release")
}

// UnpackRelease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86d1a69f.
//
// Solidity: function release() returns(uint256 amount)
func (epochSettlement *EpochSettlement) UnpackRelease(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("release", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReleased is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96132521.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function released() view returns(uint96)
func (epochSettlement *EpochSettlement) PackReleased() []byte {
	enc, err := epochSettlement.abi.Pack("released")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleased is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96132521.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function released() view returns(uint96)
func (epochSettlement *EpochSettlement) TryPackReleased() ([]byte, error) {
	return epochSettlement.abi.Pack("released")
}

// UnpackReleased is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96132521.
//
// Solidity: function released() view returns(uint96)
func (epochSettlement *EpochSettlement) UnpackReleased(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("released", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRescue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20ff430b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rescue(address foreign, address to, uint256 amount) returns()
func (epochSettlement *EpochSettlement) PackRescue(foreign common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := epochSettlement.abi.Pack("rescue", foreign, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRescue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20ff430b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rescue(address foreign, address to, uint256 amount) returns()
func (epochSettlement *EpochSettlement) TryPackRescue(foreign common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return epochSettlement.abi.Pack("rescue", foreign, to, amount)
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3293de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve() view returns(uint256)
func (epochSettlement *EpochSettlement) PackReserve() []byte {
	enc, err := epochSettlement.abi.Pack("reserve")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3293de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve() view returns(uint256)
func (epochSettlement *EpochSettlement) TryPackReserve() ([]byte, error) {
	return epochSettlement.abi.Pack("reserve")
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd3293de.
//
// Solidity: function reserve() view returns(uint256)
func (epochSettlement *EpochSettlement) UnpackReserve(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("reserve", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRestorePayouts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33125d02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restorePayouts((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) result) returns()
func (epochSettlement *EpochSettlement) PackRestorePayouts(result EpochSettlementEpochResult) []byte {
	enc, err := epochSettlement.abi.Pack("restorePayouts", result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestorePayouts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33125d02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restorePayouts((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) result) returns()
func (epochSettlement *EpochSettlement) TryPackRestorePayouts(result EpochSettlementEpochResult) ([]byte, error) {
	return epochSettlement.abi.Pack("restorePayouts", result)
}

// PackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x046f7da2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resume() returns()
func (epochSettlement *EpochSettlement) PackResume() []byte {
	enc, err := epochSettlement.abi.Pack("resume")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x046f7da2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resume() returns()
func (epochSettlement *EpochSettlement) TryPackResume() ([]byte, error) {
	return epochSettlement.abi.Pack("resume")
}

// PackSetFunder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0df12189.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFunder(address funder, bool allowed) returns()
func (epochSettlement *EpochSettlement) PackSetFunder(funder common.Address, allowed bool) []byte {
	enc, err := epochSettlement.abi.Pack("setFunder", funder, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFunder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0df12189.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFunder(address funder, bool allowed) returns()
func (epochSettlement *EpochSettlement) TryPackSetFunder(funder common.Address, allowed bool) ([]byte, error) {
	return epochSettlement.abi.Pack("setFunder", funder, allowed)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb63bfeb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) result) returns()
func (epochSettlement *EpochSettlement) PackSettle(result EpochSettlementEpochResult) []byte {
	enc, err := epochSettlement.abi.Pack("settle", result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb63bfeb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) result) returns()
func (epochSettlement *EpochSettlement) TryPackSettle(result EpochSettlementEpochResult) ([]byte, error) {
	return epochSettlement.abi.Pack("settle", result)
}

// PackSettleAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef9c8bc9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleAfter((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32)[] refused, (uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) result) returns()
func (epochSettlement *EpochSettlement) PackSettleAfter(refused []EpochSettlementEpochResult, result EpochSettlementEpochResult) []byte {
	enc, err := epochSettlement.abi.Pack("settleAfter", refused, result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef9c8bc9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleAfter((uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32)[] refused, (uint64,uint64,uint64,bytes32,uint64,bytes32,bytes32,uint256,bytes32,uint256,bytes32) result) returns()
func (epochSettlement *EpochSettlement) TryPackSettleAfter(refused []EpochSettlementEpochResult, result EpochSettlementEpochResult) ([]byte, error) {
	return epochSettlement.abi.Pack("settleAfter", refused, result)
}

// PackSettlementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x906708ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlementOf(uint64 epoch) view returns((bytes32,uint40,uint8,bool,uint8,uint96,uint96))
func (epochSettlement *EpochSettlement) PackSettlementOf(epoch uint64) []byte {
	enc, err := epochSettlement.abi.Pack("settlementOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x906708ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlementOf(uint64 epoch) view returns((bytes32,uint40,uint8,bool,uint8,uint96,uint96))
func (epochSettlement *EpochSettlement) TryPackSettlementOf(epoch uint64) ([]byte, error) {
	return epochSettlement.abi.Pack("settlementOf", epoch)
}

// UnpackSettlementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x906708ad.
//
// Solidity: function settlementOf(uint64 epoch) view returns((bytes32,uint40,uint8,bool,uint8,uint96,uint96))
func (epochSettlement *EpochSettlement) UnpackSettlementOf(data []byte) (EpochSettlementSettlement, error) {
	out, err := epochSettlement.abi.Unpack("settlementOf", data)
	if err != nil {
		return *new(EpochSettlementSettlement), err
	}
	out0 := *abi.ConvertType(out[0], new(EpochSettlementSettlement)).(*EpochSettlementSettlement)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (epochSettlement *EpochSettlement) PackToken() []byte {
	enc, err := epochSettlement.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (epochSettlement *EpochSettlement) TryPackToken() ([]byte, error) {
	return epochSettlement.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (epochSettlement *EpochSettlement) UnpackToken(data []byte) (common.Address, error) {
	out, err := epochSettlement.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (epochSettlement *EpochSettlement) PackTreasury() []byte {
	enc, err := epochSettlement.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (epochSettlement *EpochSettlement) TryPackTreasury() ([]byte, error) {
	return epochSettlement.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (epochSettlement *EpochSettlement) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := epochSettlement.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (epochSettlement *EpochSettlement) PackVault() []byte {
	enc, err := epochSettlement.abi.Pack("vault")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vault() view returns(address)
func (epochSettlement *EpochSettlement) TryPackVault() ([]byte, error) {
	return epochSettlement.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (epochSettlement *EpochSettlement) UnpackVault(data []byte) (common.Address, error) {
	out, err := epochSettlement.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVeto is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8050630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function veto(uint64 epoch) returns()
func (epochSettlement *EpochSettlement) PackVeto(epoch uint64) []byte {
	enc, err := epochSettlement.abi.Pack("veto", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVeto is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8050630.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function veto(uint64 epoch) returns()
func (epochSettlement *EpochSettlement) TryPackVeto(epoch uint64) ([]byte, error) {
	return epochSettlement.abi.Pack("veto", epoch)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fef3a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address to, uint256 amount) returns()
func (epochSettlement *EpochSettlement) PackWithdraw(to common.Address, amount *big.Int) []byte {
	enc, err := epochSettlement.abi.Pack("withdraw", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3fef3a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address to, uint256 amount) returns()
func (epochSettlement *EpochSettlement) TryPackWithdraw(to common.Address, amount *big.Int) ([]byte, error) {
	return epochSettlement.abi.Pack("withdraw", to, amount)
}

// EpochSettlementEpochCarried represents a EpochCarried event raised by the EpochSettlement contract.
type EpochSettlementEpochCarried struct {
	Epoch        uint64
	Digest       [32]byte
	SettledEpoch uint64
	Raw          *types.Log // Blockchain specific contextual infos
}

const EpochSettlementEpochCarriedEventName = "EpochCarried"

// ContractEventName returns the user-defined event name.
func (EpochSettlementEpochCarried) ContractEventName() string {
	return EpochSettlementEpochCarriedEventName
}

// UnpackEpochCarriedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochCarried(uint64 indexed epoch, bytes32 indexed digest, uint64 indexed settledEpoch)
func (epochSettlement *EpochSettlement) UnpackEpochCarriedEvent(log *types.Log) (*EpochSettlementEpochCarried, error) {
	event := "EpochCarried"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementEpochCarried)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementEpochSettled represents a EpochSettled event raised by the EpochSettlement contract.
type EpochSettlementEpochSettled struct {
	Epoch       uint64
	Digest      [32]byte
	PayoutRoot  [32]byte
	PayoutTotal *big.Int
	SlashRoot   [32]byte
	SlashTotal  *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const EpochSettlementEpochSettledEventName = "EpochSettled"

// ContractEventName returns the user-defined event name.
func (EpochSettlementEpochSettled) ContractEventName() string {
	return EpochSettlementEpochSettledEventName
}

// UnpackEpochSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochSettled(uint64 indexed epoch, bytes32 indexed digest, bytes32 payoutRoot, uint256 payoutTotal, bytes32 slashRoot, uint256 slashTotal)
func (epochSettlement *EpochSettlement) UnpackEpochSettledEvent(log *types.Log) (*EpochSettlementEpochSettled, error) {
	event := "EpochSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementEpochSettled)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementEpochVetoed represents a EpochVetoed event raised by the EpochSettlement contract.
type EpochSettlementEpochVetoed struct {
	Epoch uint64
	Raw   *types.Log // Blockchain specific contextual infos
}

const EpochSettlementEpochVetoedEventName = "EpochVetoed"

// ContractEventName returns the user-defined event name.
func (EpochSettlementEpochVetoed) ContractEventName() string {
	return EpochSettlementEpochVetoedEventName
}

// UnpackEpochVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochVetoed(uint64 indexed epoch)
func (epochSettlement *EpochSettlement) UnpackEpochVetoedEvent(log *types.Log) (*EpochSettlementEpochVetoed, error) {
	event := "EpochVetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementEpochVetoed)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementFunderSet represents a FunderSet event raised by the EpochSettlement contract.
type EpochSettlementFunderSet struct {
	Funder  common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const EpochSettlementFunderSetEventName = "FunderSet"

// ContractEventName returns the user-defined event name.
func (EpochSettlementFunderSet) ContractEventName() string {
	return EpochSettlementFunderSetEventName
}

// UnpackFunderSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FunderSet(address indexed funder, bool allowed)
func (epochSettlement *EpochSettlement) UnpackFunderSetEvent(log *types.Log) (*EpochSettlementFunderSet, error) {
	event := "FunderSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementFunderSet)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementLockerDismissed represents a LockerDismissed event raised by the EpochSettlement contract.
type EpochSettlementLockerDismissed struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const EpochSettlementLockerDismissedEventName = "LockerDismissed"

// ContractEventName returns the user-defined event name.
func (EpochSettlementLockerDismissed) ContractEventName() string {
	return EpochSettlementLockerDismissedEventName
}

// UnpackLockerDismissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LockerDismissed(address indexed by)
func (epochSettlement *EpochSettlement) UnpackLockerDismissedEvent(log *types.Log) (*EpochSettlementLockerDismissed, error) {
	event := "LockerDismissed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementLockerDismissed)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementPaused represents a Paused event raised by the EpochSettlement contract.
type EpochSettlementPaused struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const EpochSettlementPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (EpochSettlementPaused) ContractEventName() string {
	return EpochSettlementPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address indexed by)
func (epochSettlement *EpochSettlement) UnpackPausedEvent(log *types.Log) (*EpochSettlementPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementPaused)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementPayoutClaimed represents a PayoutClaimed event raised by the EpochSettlement contract.
type EpochSettlementPayoutClaimed struct {
	Kind       uint8
	Id         *big.Int
	Account    common.Address
	Amount     *big.Int
	Cumulative *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const EpochSettlementPayoutClaimedEventName = "PayoutClaimed"

// ContractEventName returns the user-defined event name.
func (EpochSettlementPayoutClaimed) ContractEventName() string {
	return EpochSettlementPayoutClaimedEventName
}

// UnpackPayoutClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutClaimed(uint8 indexed kind, uint256 indexed id, address indexed account, uint256 amount, uint256 cumulative)
func (epochSettlement *EpochSettlement) UnpackPayoutClaimedEvent(log *types.Log) (*EpochSettlementPayoutClaimed, error) {
	event := "PayoutClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementPayoutClaimed)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementPayoutsRestored represents a PayoutsRestored event raised by the EpochSettlement contract.
type EpochSettlementPayoutsRestored struct {
	Epoch      uint64
	PayoutRoot [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const EpochSettlementPayoutsRestoredEventName = "PayoutsRestored"

// ContractEventName returns the user-defined event name.
func (EpochSettlementPayoutsRestored) ContractEventName() string {
	return EpochSettlementPayoutsRestoredEventName
}

// UnpackPayoutsRestoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutsRestored(uint64 indexed epoch, bytes32 payoutRoot)
func (epochSettlement *EpochSettlement) UnpackPayoutsRestoredEvent(log *types.Log) (*EpochSettlementPayoutsRestored, error) {
	event := "PayoutsRestored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementPayoutsRestored)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementRescued represents a Rescued event raised by the EpochSettlement contract.
type EpochSettlementRescued struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EpochSettlementRescuedEventName = "Rescued"

// ContractEventName returns the user-defined event name.
func (EpochSettlementRescued) ContractEventName() string {
	return EpochSettlementRescuedEventName
}

// UnpackRescuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rescued(address indexed token, address indexed to, uint256 amount)
func (epochSettlement *EpochSettlement) UnpackRescuedEvent(log *types.Log) (*EpochSettlementRescued, error) {
	event := "Rescued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementRescued)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementReserveDeposited represents a ReserveDeposited event raised by the EpochSettlement contract.
type EpochSettlementReserveDeposited struct {
	Funder common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EpochSettlementReserveDepositedEventName = "ReserveDeposited"

// ContractEventName returns the user-defined event name.
func (EpochSettlementReserveDeposited) ContractEventName() string {
	return EpochSettlementReserveDepositedEventName
}

// UnpackReserveDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReserveDeposited(address indexed funder, uint256 amount)
func (epochSettlement *EpochSettlement) UnpackReserveDepositedEvent(log *types.Log) (*EpochSettlementReserveDeposited, error) {
	event := "ReserveDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementReserveDeposited)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementReserveWithdrawn represents a ReserveWithdrawn event raised by the EpochSettlement contract.
type EpochSettlementReserveWithdrawn struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EpochSettlementReserveWithdrawnEventName = "ReserveWithdrawn"

// ContractEventName returns the user-defined event name.
func (EpochSettlementReserveWithdrawn) ContractEventName() string {
	return EpochSettlementReserveWithdrawnEventName
}

// UnpackReserveWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReserveWithdrawn(address indexed to, uint256 amount)
func (epochSettlement *EpochSettlement) UnpackReserveWithdrawnEvent(log *types.Log) (*EpochSettlementReserveWithdrawn, error) {
	event := "ReserveWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementReserveWithdrawn)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementResumed represents a Resumed event raised by the EpochSettlement contract.
type EpochSettlementResumed struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const EpochSettlementResumedEventName = "Resumed"

// ContractEventName returns the user-defined event name.
func (EpochSettlementResumed) ContractEventName() string {
	return EpochSettlementResumedEventName
}

// UnpackResumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resumed(address indexed by)
func (epochSettlement *EpochSettlement) UnpackResumedEvent(log *types.Log) (*EpochSettlementResumed, error) {
	event := "Resumed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementResumed)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementSlashExecuted represents a SlashExecuted event raised by the EpochSettlement contract.
type EpochSettlementSlashExecuted struct {
	Epoch    uint64
	Sn       *big.Int
	Position [32]byte
	Amount   *big.Int
	Reason   uint8
	Raw      *types.Log // Blockchain specific contextual infos
}

const EpochSettlementSlashExecutedEventName = "SlashExecuted"

// ContractEventName returns the user-defined event name.
func (EpochSettlementSlashExecuted) ContractEventName() string {
	return EpochSettlementSlashExecutedEventName
}

// UnpackSlashExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlashExecuted(uint64 indexed epoch, uint256 indexed sn, bytes32 indexed position, uint256 amount, uint8 reason)
func (epochSettlement *EpochSettlement) UnpackSlashExecutedEvent(log *types.Log) (*EpochSettlementSlashExecuted, error) {
	event := "SlashExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementSlashExecuted)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// EpochSettlementSlashLocked represents a SlashLocked event raised by the EpochSettlement contract.
type EpochSettlementSlashLocked struct {
	Sn        *big.Int
	Position  [32]byte
	Locked    *big.Int
	LastBlock *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const EpochSettlementSlashLockedEventName = "SlashLocked"

// ContractEventName returns the user-defined event name.
func (EpochSettlementSlashLocked) ContractEventName() string {
	return EpochSettlementSlashLockedEventName
}

// UnpackSlashLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SlashLocked(uint256 indexed sn, bytes32 indexed position, uint256 locked, uint256 lastBlock)
func (epochSettlement *EpochSettlement) UnpackSlashLockedEvent(log *types.Log) (*EpochSettlementSlashLocked, error) {
	event := "SlashLocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementSlashLocked)
	if len(log.Data) > 0 {
		if err := epochSettlement.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range epochSettlement.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (epochSettlement *EpochSettlement) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["AlreadyDismissed"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackAlreadyDismissedError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["AlreadySlashed"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackAlreadySlashedError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["AlreadyVetoed"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackAlreadyVetoedError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["BadPayout"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackBadPayoutError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["ChallengeWindowOpen"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackChallengeWindowOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["ChallengeWindowOver"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackChallengeWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["ClaimExceedsSettled"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackClaimExceedsSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["CoverShortfall"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackCoverShortfallError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["EmissionCapExceeded"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackEmissionCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["IsPaused"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["LockCapExceeded"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackLockCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["LockCapTooHigh"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackLockCapTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["LockExceedsCollateral"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackLockExceedsCollateralError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["LocksWithoutEffect"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackLocksWithoutEffectError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NoPayoutRoot"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNoPayoutRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NotForeign"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNotForeignError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NotFunder"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNotFunderError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NotGuardianOrOwner"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNotGuardianOrOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NotLocker"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNotLockerError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NotSettled"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNotSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NothingToRestore"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNothingToRestoreError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["PayoutTotalFell"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackPayoutTotalFellError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["ReservePromised"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackReservePromisedError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["RootTotalMismatch"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackRootTotalMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["SlashFromOtherEpoch"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackSlashFromOtherEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["SlashTotalExceeded"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackSlashTotalExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["TooManyCarried"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackTooManyCarriedError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["TransferMismatch"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackTransferMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackWrongEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["WrongEras"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackWrongErasError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["WrongPreviousDigest"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackWrongPreviousDigestError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["WrongResult"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackWrongResultError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EpochSettlementAlreadyDismissed represents a AlreadyDismissed error raised by the EpochSettlement contract.
type EpochSettlementAlreadyDismissed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDismissed()
func EpochSettlementAlreadyDismissedErrorID() common.Hash {
	return common.HexToHash("0x73e3678110305316b080cd23a389b87dbe77ff34227cfd66aeee6d99decd1574")
}

// UnpackAlreadyDismissedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDismissed()
func (epochSettlement *EpochSettlement) UnpackAlreadyDismissedError(raw []byte) (*EpochSettlementAlreadyDismissed, error) {
	out := new(EpochSettlementAlreadyDismissed)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "AlreadyDismissed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementAlreadySlashed represents a AlreadySlashed error raised by the EpochSettlement contract.
type EpochSettlementAlreadySlashed struct {
	Leaf [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySlashed(bytes32 leaf)
func EpochSettlementAlreadySlashedErrorID() common.Hash {
	return common.HexToHash("0x16e5043d85531f6d342cbe530661f20425bf0ac095ef636feef1c343193172a7")
}

// UnpackAlreadySlashedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySlashed(bytes32 leaf)
func (epochSettlement *EpochSettlement) UnpackAlreadySlashedError(raw []byte) (*EpochSettlementAlreadySlashed, error) {
	out := new(EpochSettlementAlreadySlashed)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "AlreadySlashed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementAlreadyVetoed represents a AlreadyVetoed error raised by the EpochSettlement contract.
type EpochSettlementAlreadyVetoed struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyVetoed(uint64 epoch)
func EpochSettlementAlreadyVetoedErrorID() common.Hash {
	return common.HexToHash("0xce83d707f7be22e6088a613299eee1388e0383e09af7865053211f8e7dbd813c")
}

// UnpackAlreadyVetoedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyVetoed(uint64 epoch)
func (epochSettlement *EpochSettlement) UnpackAlreadyVetoedError(raw []byte) (*EpochSettlementAlreadyVetoed, error) {
	out := new(EpochSettlementAlreadyVetoed)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "AlreadyVetoed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementAmountTooLarge represents a AmountTooLarge error raised by the EpochSettlement contract.
type EpochSettlementAmountTooLarge struct {
	Amount *big.Int
	Limit  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 amount, uint256 limit)
func EpochSettlementAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x7f162703b1fbad455ee7087f54e476f5f7b21f668d715d2aa1b9371e813d293d")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 amount, uint256 limit)
func (epochSettlement *EpochSettlement) UnpackAmountTooLargeError(raw []byte) (*EpochSettlementAmountTooLarge, error) {
	out := new(EpochSettlementAmountTooLarge)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementBadPayout represents a BadPayout error raised by the EpochSettlement contract.
type EpochSettlementBadPayout struct {
	Kind    uint8
	Id      *big.Int
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPayout(uint8 kind, uint256 id, address account)
func EpochSettlementBadPayoutErrorID() common.Hash {
	return common.HexToHash("0xb9b13c6faae8f31c173b3a1cfe964ceee41695f9a1e88ff887155ef8eb032c00")
}

// UnpackBadPayoutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPayout(uint8 kind, uint256 id, address account)
func (epochSettlement *EpochSettlement) UnpackBadPayoutError(raw []byte) (*EpochSettlementBadPayout, error) {
	out := new(EpochSettlementBadPayout)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "BadPayout", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementBadProof represents a BadProof error raised by the EpochSettlement contract.
type EpochSettlementBadProof struct {
	Leaf [32]byte
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof(bytes32 leaf, bytes32 root)
func EpochSettlementBadProofErrorID() common.Hash {
	return common.HexToHash("0xeb1b12dd5a49dd77c9bb13337beaeefeba6dfef075e09d51024f94094e7b42b0")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof(bytes32 leaf, bytes32 root)
func (epochSettlement *EpochSettlement) UnpackBadProofError(raw []byte) (*EpochSettlementBadProof, error) {
	out := new(EpochSettlementBadProof)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementChallengeWindowOpen represents a ChallengeWindowOpen error raised by the EpochSettlement contract.
type EpochSettlementChallengeWindowOpen struct {
	Epoch     uint64
	LastBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeWindowOpen(uint64 epoch, uint256 lastBlock)
func EpochSettlementChallengeWindowOpenErrorID() common.Hash {
	return common.HexToHash("0x5f465ac22ec888d929a3febb5c41ee21b3b9f3ddadc7d486ba6f8b72ff2dd1c0")
}

// UnpackChallengeWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeWindowOpen(uint64 epoch, uint256 lastBlock)
func (epochSettlement *EpochSettlement) UnpackChallengeWindowOpenError(raw []byte) (*EpochSettlementChallengeWindowOpen, error) {
	out := new(EpochSettlementChallengeWindowOpen)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "ChallengeWindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementChallengeWindowOver represents a ChallengeWindowOver error raised by the EpochSettlement contract.
type EpochSettlementChallengeWindowOver struct {
	Epoch     uint64
	LastBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeWindowOver(uint64 epoch, uint256 lastBlock)
func EpochSettlementChallengeWindowOverErrorID() common.Hash {
	return common.HexToHash("0xed416938a88940ca2c71824ad3da0e6149d7c932a94116314e4910082c717458")
}

// UnpackChallengeWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeWindowOver(uint64 epoch, uint256 lastBlock)
func (epochSettlement *EpochSettlement) UnpackChallengeWindowOverError(raw []byte) (*EpochSettlementChallengeWindowOver, error) {
	out := new(EpochSettlementChallengeWindowOver)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "ChallengeWindowOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementClaimExceedsSettled represents a ClaimExceedsSettled error raised by the EpochSettlement contract.
type EpochSettlementClaimExceedsSettled struct {
	Amount *big.Int
	Left   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimExceedsSettled(uint256 amount, uint256 left)
func EpochSettlementClaimExceedsSettledErrorID() common.Hash {
	return common.HexToHash("0xe5aae95ccc60916922acec128b97ae2b566448f40977ffa69887183a77f6f983")
}

// UnpackClaimExceedsSettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimExceedsSettled(uint256 amount, uint256 left)
func (epochSettlement *EpochSettlement) UnpackClaimExceedsSettledError(raw []byte) (*EpochSettlementClaimExceedsSettled, error) {
	out := new(EpochSettlementClaimExceedsSettled)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "ClaimExceedsSettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementCoverShortfall represents a CoverShortfall error raised by the EpochSettlement contract.
type EpochSettlementCoverShortfall struct {
	Shortfall *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoverShortfall(uint256 shortfall)
func EpochSettlementCoverShortfallErrorID() common.Hash {
	return common.HexToHash("0x817f0f02892f51997f1dca946055b5f7096e298dd9a7239788f664bba8809777")
}

// UnpackCoverShortfallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoverShortfall(uint256 shortfall)
func (epochSettlement *EpochSettlement) UnpackCoverShortfallError(raw []byte) (*EpochSettlementCoverShortfall, error) {
	out := new(EpochSettlementCoverShortfall)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "CoverShortfall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementEmissionCapExceeded represents a EmissionCapExceeded error raised by the EpochSettlement contract.
type EpochSettlementEmissionCapExceeded struct {
	Emission *big.Int
	Cap      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmissionCapExceeded(uint256 emission, uint256 cap)
func EpochSettlementEmissionCapExceededErrorID() common.Hash {
	return common.HexToHash("0x9aa320749d0ea9eab371db7a90f3c122391c7b630314258393ae42f33046c2cf")
}

// UnpackEmissionCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmissionCapExceeded(uint256 emission, uint256 cap)
func (epochSettlement *EpochSettlement) UnpackEmissionCapExceededError(raw []byte) (*EpochSettlementEmissionCapExceeded, error) {
	out := new(EpochSettlementEmissionCapExceeded)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "EmissionCapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementIsPaused represents a IsPaused error raised by the EpochSettlement contract.
type EpochSettlementIsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IsPaused()
func EpochSettlementIsPausedErrorID() common.Hash {
	return common.HexToHash("0x1309a5639731e6b91c4aa19095f23eee07602ba240a393e2b5ccbf71a8e2952f")
}

// UnpackIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IsPaused()
func (epochSettlement *EpochSettlement) UnpackIsPausedError(raw []byte) (*EpochSettlementIsPaused, error) {
	out := new(EpochSettlementIsPaused)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "IsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementLockCapExceeded represents a LockCapExceeded error raised by the EpochSettlement contract.
type EpochSettlementLockCapExceeded struct {
	Sn     *big.Int
	Locked *big.Int
	Cap    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LockCapExceeded(uint256 sn, uint256 locked, uint256 cap)
func EpochSettlementLockCapExceededErrorID() common.Hash {
	return common.HexToHash("0xa911a0d96b97768fe8a559588457076064246a10e82fdae6f1a16eb4682f30f6")
}

// UnpackLockCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LockCapExceeded(uint256 sn, uint256 locked, uint256 cap)
func (epochSettlement *EpochSettlement) UnpackLockCapExceededError(raw []byte) (*EpochSettlementLockCapExceeded, error) {
	out := new(EpochSettlementLockCapExceeded)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "LockCapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementLockCapTooHigh represents a LockCapTooHigh error raised by the EpochSettlement contract.
type EpochSettlementLockCapTooHigh struct {
	LockCapBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LockCapTooHigh(uint256 lockCapBps)
func EpochSettlementLockCapTooHighErrorID() common.Hash {
	return common.HexToHash("0x9684b6a8e70a6194dae909a7c861b11b286d6b1814171bee021cea8e6d69910d")
}

// UnpackLockCapTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LockCapTooHigh(uint256 lockCapBps)
func (epochSettlement *EpochSettlement) UnpackLockCapTooHighError(raw []byte) (*EpochSettlementLockCapTooHigh, error) {
	out := new(EpochSettlementLockCapTooHigh)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "LockCapTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementLockExceedsCollateral represents a LockExceedsCollateral error raised by the EpochSettlement contract.
type EpochSettlementLockExceedsCollateral struct {
	Sn        *big.Int
	Position  [32]byte
	Amount    *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LockExceedsCollateral(uint256 sn, bytes32 position, uint256 amount, uint256 available)
func EpochSettlementLockExceedsCollateralErrorID() common.Hash {
	return common.HexToHash("0x66601944ad81f54f3015d0417d8d0628af3c551ba67d801818cb6a77d877d21e")
}

// UnpackLockExceedsCollateralError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LockExceedsCollateral(uint256 sn, bytes32 position, uint256 amount, uint256 available)
func (epochSettlement *EpochSettlement) UnpackLockExceedsCollateralError(raw []byte) (*EpochSettlementLockExceedsCollateral, error) {
	out := new(EpochSettlementLockExceedsCollateral)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "LockExceedsCollateral", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementLocksWithoutEffect represents a LocksWithoutEffect error raised by the EpochSettlement contract.
type EpochSettlementLocksWithoutEffect struct {
	LockCapBps *big.Int
	LockBlocks *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LocksWithoutEffect(uint256 lockCapBps, uint256 lockBlocks)
func EpochSettlementLocksWithoutEffectErrorID() common.Hash {
	return common.HexToHash("0x510124811a0b9a75bee1e9ed6840ffeaa520c63a03f5bc3f2d4bdb4fa43669eb")
}

// UnpackLocksWithoutEffectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LocksWithoutEffect(uint256 lockCapBps, uint256 lockBlocks)
func (epochSettlement *EpochSettlement) UnpackLocksWithoutEffectError(raw []byte) (*EpochSettlementLocksWithoutEffect, error) {
	out := new(EpochSettlementLocksWithoutEffect)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "LocksWithoutEffect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNoCode represents a NoCode error raised by the EpochSettlement contract.
type EpochSettlementNoCode struct {
	What    string
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(string what, address account)
func EpochSettlementNoCodeErrorID() common.Hash {
	return common.HexToHash("0xedc2104d79dcaaf7d890409e0671c1c01a657c0a6c104f44cf82adab93ca212d")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(string what, address account)
func (epochSettlement *EpochSettlement) UnpackNoCodeError(raw []byte) (*EpochSettlementNoCode, error) {
	out := new(EpochSettlementNoCode)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNoPayoutRoot represents a NoPayoutRoot error raised by the EpochSettlement contract.
type EpochSettlementNoPayoutRoot struct {
	EpochPlusOne *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPayoutRoot(uint256 epochPlusOne)
func EpochSettlementNoPayoutRootErrorID() common.Hash {
	return common.HexToHash("0x666ae81068f0a6eaebd7ea858803a65a89b7bb5f513be6ac447afc0bd0babc18")
}

// UnpackNoPayoutRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPayoutRoot(uint256 epochPlusOne)
func (epochSettlement *EpochSettlement) UnpackNoPayoutRootError(raw []byte) (*EpochSettlementNoPayoutRoot, error) {
	out := new(EpochSettlementNoPayoutRoot)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NoPayoutRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNotForeign represents a NotForeign error raised by the EpochSettlement contract.
type EpochSettlementNotForeign struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotForeign(address token)
func EpochSettlementNotForeignErrorID() common.Hash {
	return common.HexToHash("0xf8bab941673d1d2892473bed3bbdc1fb13ad2a02190af82e6e084910d7d542a0")
}

// UnpackNotForeignError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotForeign(address token)
func (epochSettlement *EpochSettlement) UnpackNotForeignError(raw []byte) (*EpochSettlementNotForeign, error) {
	out := new(EpochSettlementNotForeign)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NotForeign", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNotFunder represents a NotFunder error raised by the EpochSettlement contract.
type EpochSettlementNotFunder struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFunder(address caller)
func EpochSettlementNotFunderErrorID() common.Hash {
	return common.HexToHash("0x7bcffa3a7bb4b69809f82334654c0ad83a683a6f42ff8c16b4f54e84180b3675")
}

// UnpackNotFunderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFunder(address caller)
func (epochSettlement *EpochSettlement) UnpackNotFunderError(raw []byte) (*EpochSettlementNotFunder, error) {
	out := new(EpochSettlementNotFunder)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NotFunder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNotGuardian represents a NotGuardian error raised by the EpochSettlement contract.
type EpochSettlementNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller)
func EpochSettlementNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller)
func (epochSettlement *EpochSettlement) UnpackNotGuardianError(raw []byte) (*EpochSettlementNotGuardian, error) {
	out := new(EpochSettlementNotGuardian)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNotGuardianOrOwner represents a NotGuardianOrOwner error raised by the EpochSettlement contract.
type EpochSettlementNotGuardianOrOwner struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardianOrOwner(address caller)
func EpochSettlementNotGuardianOrOwnerErrorID() common.Hash {
	return common.HexToHash("0xd53780c45fdc1098094444b212415a9364390b93a70d34b90b7d486ef84b84fc")
}

// UnpackNotGuardianOrOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardianOrOwner(address caller)
func (epochSettlement *EpochSettlement) UnpackNotGuardianOrOwnerError(raw []byte) (*EpochSettlementNotGuardianOrOwner, error) {
	out := new(EpochSettlementNotGuardianOrOwner)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NotGuardianOrOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNotLocker represents a NotLocker error raised by the EpochSettlement contract.
type EpochSettlementNotLocker struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLocker(address caller)
func EpochSettlementNotLockerErrorID() common.Hash {
	return common.HexToHash("0x7cc23b91c70fb3328a90caf1f70b749dae7e30d67190c938dfd4abe3ea50b055")
}

// UnpackNotLockerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLocker(address caller)
func (epochSettlement *EpochSettlement) UnpackNotLockerError(raw []byte) (*EpochSettlementNotLocker, error) {
	out := new(EpochSettlementNotLocker)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NotLocker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNotOwner represents a NotOwner error raised by the EpochSettlement contract.
type EpochSettlementNotOwner struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address caller)
func EpochSettlementNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x245aecd3fabbd17d6c3c92dc7f0ab916ea8cbf6fc1862c8b56893090ac3fff4c")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address caller)
func (epochSettlement *EpochSettlement) UnpackNotOwnerError(raw []byte) (*EpochSettlementNotOwner, error) {
	out := new(EpochSettlementNotOwner)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNotPaused represents a NotPaused error raised by the EpochSettlement contract.
type EpochSettlementNotPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaused()
func EpochSettlementNotPausedErrorID() common.Hash {
	return common.HexToHash("0x6cd602013233635730773e15e89b8a778034d859147e8f706bcd1aa42e228e06")
}

// UnpackNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaused()
func (epochSettlement *EpochSettlement) UnpackNotPausedError(raw []byte) (*EpochSettlementNotPaused, error) {
	out := new(EpochSettlementNotPaused)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNotSettled represents a NotSettled error raised by the EpochSettlement contract.
type EpochSettlementNotSettled struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettled(uint64 epoch)
func EpochSettlementNotSettledErrorID() common.Hash {
	return common.HexToHash("0x751155937fc7015988e9668c4ab40feb2b4ac7871004611827ed3eaa277bd287")
}

// UnpackNotSettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettled(uint64 epoch)
func (epochSettlement *EpochSettlement) UnpackNotSettledError(raw []byte) (*EpochSettlementNotSettled, error) {
	out := new(EpochSettlementNotSettled)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NotSettled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNothingToClaim represents a NothingToClaim error raised by the EpochSettlement contract.
type EpochSettlementNothingToClaim struct {
	Cumulative *big.Int
	Claimed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(uint256 cumulative, uint256 claimed)
func EpochSettlementNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0xdb2e10631d2ee9e0602c2e26b86d79587d1b8bf71115b9c2ddeb9d165f8215a4")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(uint256 cumulative, uint256 claimed)
func (epochSettlement *EpochSettlement) UnpackNothingToClaimError(raw []byte) (*EpochSettlementNothingToClaim, error) {
	out := new(EpochSettlementNothingToClaim)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementNothingToRestore represents a NothingToRestore error raised by the EpochSettlement contract.
type EpochSettlementNothingToRestore struct {
	Epoch        uint64
	EpochPlusOne *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToRestore(uint64 epoch, uint256 epochPlusOne)
func EpochSettlementNothingToRestoreErrorID() common.Hash {
	return common.HexToHash("0x45e1751a3013e39406e33939f6724d878f8a1d4e2e136f320999b3cdab29a13d")
}

// UnpackNothingToRestoreError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToRestore(uint64 epoch, uint256 epochPlusOne)
func (epochSettlement *EpochSettlement) UnpackNothingToRestoreError(raw []byte) (*EpochSettlementNothingToRestore, error) {
	out := new(EpochSettlementNothingToRestore)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NothingToRestore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementPayoutTotalFell represents a PayoutTotalFell error raised by the EpochSettlement contract.
type EpochSettlementPayoutTotalFell struct {
	Got      *big.Int
	Previous *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayoutTotalFell(uint256 got, uint256 previous)
func EpochSettlementPayoutTotalFellErrorID() common.Hash {
	return common.HexToHash("0xede57259dc41919fdbd7e5dace597563b4c7c143d65ef2c040d42f1f6344358c")
}

// UnpackPayoutTotalFellError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayoutTotalFell(uint256 got, uint256 previous)
func (epochSettlement *EpochSettlement) UnpackPayoutTotalFellError(raw []byte) (*EpochSettlementPayoutTotalFell, error) {
	out := new(EpochSettlementPayoutTotalFell)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "PayoutTotalFell", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the EpochSettlement contract.
type EpochSettlementReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func EpochSettlementReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (epochSettlement *EpochSettlement) UnpackReentrancyGuardReentrantCallError(raw []byte) (*EpochSettlementReentrancyGuardReentrantCall, error) {
	out := new(EpochSettlementReentrancyGuardReentrantCall)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementReservePromised represents a ReservePromised error raised by the EpochSettlement contract.
type EpochSettlementReservePromised struct {
	Left     *big.Int
	Promised *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReservePromised(uint256 left, uint256 promised)
func EpochSettlementReservePromisedErrorID() common.Hash {
	return common.HexToHash("0x56b0ecbce4d97a3adbfa11ce05eb5d0ca7389498da00976d48a09c831cb27dd4")
}

// UnpackReservePromisedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReservePromised(uint256 left, uint256 promised)
func (epochSettlement *EpochSettlement) UnpackReservePromisedError(raw []byte) (*EpochSettlementReservePromised, error) {
	out := new(EpochSettlementReservePromised)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "ReservePromised", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementRootTotalMismatch represents a RootTotalMismatch error raised by the EpochSettlement contract.
type EpochSettlementRootTotalMismatch struct {
	Root  [32]byte
	Total *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootTotalMismatch(bytes32 root, uint256 total)
func EpochSettlementRootTotalMismatchErrorID() common.Hash {
	return common.HexToHash("0x435e52898d4085489637109314b3ea921abeaeec0b202745b0e6bc3d7acaa9e2")
}

// UnpackRootTotalMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootTotalMismatch(bytes32 root, uint256 total)
func (epochSettlement *EpochSettlement) UnpackRootTotalMismatchError(raw []byte) (*EpochSettlementRootTotalMismatch, error) {
	out := new(EpochSettlementRootTotalMismatch)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "RootTotalMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the EpochSettlement contract.
type EpochSettlementSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func EpochSettlementSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (epochSettlement *EpochSettlement) UnpackSafeERC20FailedOperationError(raw []byte) (*EpochSettlementSafeERC20FailedOperation, error) {
	out := new(EpochSettlementSafeERC20FailedOperation)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementSlashFromOtherEpoch represents a SlashFromOtherEpoch error raised by the EpochSettlement contract.
type EpochSettlementSlashFromOtherEpoch struct {
	Epoch        *big.Int
	FirstEpoch   *big.Int
	SettledEpoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlashFromOtherEpoch(uint256 epoch, uint256 firstEpoch, uint64 settledEpoch)
func EpochSettlementSlashFromOtherEpochErrorID() common.Hash {
	return common.HexToHash("0x6d4b35dc986a7cc4ba6e259b91d5c61593b5f3528c80b24c52a13704c43147ff")
}

// UnpackSlashFromOtherEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlashFromOtherEpoch(uint256 epoch, uint256 firstEpoch, uint64 settledEpoch)
func (epochSettlement *EpochSettlement) UnpackSlashFromOtherEpochError(raw []byte) (*EpochSettlementSlashFromOtherEpoch, error) {
	out := new(EpochSettlementSlashFromOtherEpoch)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "SlashFromOtherEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementSlashTotalExceeded represents a SlashTotalExceeded error raised by the EpochSettlement contract.
type EpochSettlementSlashTotalExceeded struct {
	Total *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlashTotalExceeded(uint256 total, uint256 limit)
func EpochSettlementSlashTotalExceededErrorID() common.Hash {
	return common.HexToHash("0xa2a7c69036380c197b936fef308d88f93baafad5acde9e0bfa16777957a36f92")
}

// UnpackSlashTotalExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlashTotalExceeded(uint256 total, uint256 limit)
func (epochSettlement *EpochSettlement) UnpackSlashTotalExceededError(raw []byte) (*EpochSettlementSlashTotalExceeded, error) {
	out := new(EpochSettlementSlashTotalExceeded)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "SlashTotalExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementTooManyCarried represents a TooManyCarried error raised by the EpochSettlement contract.
type EpochSettlementTooManyCarried struct {
	Got   *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyCarried(uint256 got, uint256 limit)
func EpochSettlementTooManyCarriedErrorID() common.Hash {
	return common.HexToHash("0x2c4f7fb0d4c4e3f159b96dd40486d9d1764a19036c86e5728c799e15d167ef2e")
}

// UnpackTooManyCarriedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyCarried(uint256 got, uint256 limit)
func (epochSettlement *EpochSettlement) UnpackTooManyCarriedError(raw []byte) (*EpochSettlementTooManyCarried, error) {
	out := new(EpochSettlementTooManyCarried)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "TooManyCarried", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementTransferMismatch represents a TransferMismatch error raised by the EpochSettlement contract.
type EpochSettlementTransferMismatch struct {
	Moved  *big.Int
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferMismatch(uint256 moved, uint256 amount)
func EpochSettlementTransferMismatchErrorID() common.Hash {
	return common.HexToHash("0xad48e590aad0969daf0cd911caf9ac3cf200d6517523477d07e4b2e6fa73f0e2")
}

// UnpackTransferMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferMismatch(uint256 moved, uint256 amount)
func (epochSettlement *EpochSettlement) UnpackTransferMismatchError(raw []byte) (*EpochSettlementTransferMismatch, error) {
	out := new(EpochSettlementTransferMismatch)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "TransferMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementWrongEpoch represents a WrongEpoch error raised by the EpochSettlement contract.
type EpochSettlementWrongEpoch struct {
	Got      uint64
	Expected uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint64 got, uint64 expected)
func EpochSettlementWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x2b9264ec593278cbe059ca68c627e1b8271a7e014abe4c8622c73486c89e1e93")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint64 got, uint64 expected)
func (epochSettlement *EpochSettlement) UnpackWrongEpochError(raw []byte) (*EpochSettlementWrongEpoch, error) {
	out := new(EpochSettlementWrongEpoch)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementWrongEras represents a WrongEras error raised by the EpochSettlement contract.
type EpochSettlementWrongEras struct {
	FirstEra uint64
	LastEra  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEras(uint64 firstEra, uint64 lastEra)
func EpochSettlementWrongErasErrorID() common.Hash {
	return common.HexToHash("0x57793db2c5835033141c473a4bf0ca957b5d8db2d1741bbb0546ed6368a89d6d")
}

// UnpackWrongErasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEras(uint64 firstEra, uint64 lastEra)
func (epochSettlement *EpochSettlement) UnpackWrongErasError(raw []byte) (*EpochSettlementWrongEras, error) {
	out := new(EpochSettlementWrongEras)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "WrongEras", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementWrongPreviousDigest represents a WrongPreviousDigest error raised by the EpochSettlement contract.
type EpochSettlementWrongPreviousDigest struct {
	Got      [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPreviousDigest(bytes32 got, bytes32 expected)
func EpochSettlementWrongPreviousDigestErrorID() common.Hash {
	return common.HexToHash("0xffd870c10265fb611b24c954f92c422c442eaee7be7566a3c2317e5d24d6b4f4")
}

// UnpackWrongPreviousDigestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPreviousDigest(bytes32 got, bytes32 expected)
func (epochSettlement *EpochSettlement) UnpackWrongPreviousDigestError(raw []byte) (*EpochSettlementWrongPreviousDigest, error) {
	out := new(EpochSettlementWrongPreviousDigest)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "WrongPreviousDigest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementWrongResult represents a WrongResult error raised by the EpochSettlement contract.
type EpochSettlementWrongResult struct {
	Epoch    uint64
	Got      [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongResult(uint64 epoch, bytes32 got, bytes32 expected)
func EpochSettlementWrongResultErrorID() common.Hash {
	return common.HexToHash("0x58efb8a6ec2700484c771ccf9305dc799ab1318575b19f110d0c7b2f5132ed3b")
}

// UnpackWrongResultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongResult(uint64 epoch, bytes32 got, bytes32 expected)
func (epochSettlement *EpochSettlement) UnpackWrongResultError(raw []byte) (*EpochSettlementWrongResult, error) {
	out := new(EpochSettlementWrongResult)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "WrongResult", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementZeroAddress represents a ZeroAddress error raised by the EpochSettlement contract.
type EpochSettlementZeroAddress struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress(string what)
func EpochSettlementZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xeac0d389c49716e00950225b2d061b180e28fb59b99c072d274787c9e3b70914")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress(string what)
func (epochSettlement *EpochSettlement) UnpackZeroAddressError(raw []byte) (*EpochSettlementZeroAddress, error) {
	out := new(EpochSettlementZeroAddress)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EpochSettlementZeroAmount represents a ZeroAmount error raised by the EpochSettlement contract.
type EpochSettlementZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func EpochSettlementZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (epochSettlement *EpochSettlement) UnpackZeroAmountError(raw []byte) (*EpochSettlementZeroAmount, error) {
	out := new(EpochSettlementZeroAmount)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultMetaData contains all meta data concerning the Vault contract.
var VaultMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSettlement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"pay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "cbe53e37f7a4a24311f49988e0dbc18b2d",
	Bin: "0x60c03461008457601f61037b38819003918201601f19168301916001600160401b038311848410176100885780849260209460405283398101031261008457516001600160a01b0381168103610084576080523360a0526040516102de908161009d82396080518181816087015261013e015260a05181818161011601526102840152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163511606301461023c57508063c4076876146100af5763fc0c546a1461003d575f80fd5b346100ab575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ab57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100ab5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ab5760043573ffffffffffffffffffffffffffffffffffffffff81168091036100ab5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610210577f000000000000000000000000000000000000000000000000000000000000000090604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f5260045260243560245260205f60448180865af19060015f51148216156101f0575b50156101ae57005b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60018215166102085750813b15153d151616826101a6565b3d5f823e3d90fd5b7f4afb55c5000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100ab575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100ab5760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f3fea2646970667358221220e4af26be1954a15fb2904605d71d201f16d10d689a6f35f962654370f405989164736f6c63430008250033",
}

// Vault is an auto generated Go binding around an Ethereum contract.
type Vault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Vault) GetABI() abi.ABI {
	return c.abi
}

// NewVault creates a new instance of Vault.
func NewVault() *Vault {
	parsed, err := VaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Vault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Vault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_) returns()
func (vault *Vault) PackConstructor(token_ common.Address) []byte {
	enc, err := vault.abi.Pack("", token_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4076876.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pay(address to, uint256 amount) returns()
func (vault *Vault) PackPay(to common.Address, amount *big.Int) []byte {
	enc, err := vault.abi.Pack("pay", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4076876.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pay(address to, uint256 amount) returns()
func (vault *Vault) TryPackPay(to common.Address, amount *big.Int) ([]byte, error) {
	return vault.abi.Pack("pay", to, amount)
}

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement() view returns(address)
func (vault *Vault) PackSettlement() []byte {
	enc, err := vault.abi.Pack("settlement")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlement() view returns(address)
func (vault *Vault) TryPackSettlement() ([]byte, error) {
	return vault.abi.Pack("settlement")
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51160630.
//
// Solidity: function settlement() view returns(address)
func (vault *Vault) UnpackSettlement(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("settlement", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (vault *Vault) PackToken() []byte {
	enc, err := vault.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (vault *Vault) TryPackToken() ([]byte, error) {
	return vault.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (vault *Vault) UnpackToken(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (vault *Vault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], vault.abi.Errors["NotSettlement"].ID.Bytes()[:4]) {
		return vault.UnpackNotSettlementError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return vault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VaultNotSettlement represents a NotSettlement error raised by the Vault contract.
type VaultNotSettlement struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettlement(address caller)
func VaultNotSettlementErrorID() common.Hash {
	return common.HexToHash("0x4afb55c5b90c62d67b56a9da9cdc7440c2d0a03a02eb2fc8da65c2e9f4945a80")
}

// UnpackNotSettlementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettlement(address caller)
func (vault *Vault) UnpackNotSettlementError(raw []byte) (*VaultNotSettlement, error) {
	out := new(VaultNotSettlement)
	if err := vault.abi.UnpackIntoInterface(out, "NotSettlement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Vault contract.
type VaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func VaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (vault *Vault) UnpackSafeERC20FailedOperationError(raw []byte) (*VaultSafeERC20FailedOperation, error) {
	out := new(VaultSafeERC20FailedOperation)
	if err := vault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
