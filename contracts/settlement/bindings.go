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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"contractICollateral\",\"name\":\"collateral\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"challengeWindow\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxEmissionPerEpoch\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"locker\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lockCapBps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockBlocks\",\"type\":\"uint256\"}],\"internalType\":\"structEpochSettlement.Config\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"funders\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyDismissed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"AlreadyVetoed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"BadPayout\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ChallengeWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ChallengeWindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"ClaimExceedsReserve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shortfall\",\"type\":\"uint256\"}],\"name\":\"CoverShortfall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"emission\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"EmissionCapExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"locked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"LockCapExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockCapBps\",\"type\":\"uint256\"}],\"name\":\"LockCapTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"LockExceedsCollateral\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockCapBps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockBlocks\",\"type\":\"uint256\"}],\"name\":\"LocksWithoutEffect\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epochPlusOne\",\"type\":\"uint256\"}],\"name\":\"NoPayoutRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NotForeign\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotFunder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardianOrOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotLocker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"epochPlusOne\",\"type\":\"uint256\"}],\"name\":\"NothingToRestore\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"previous\",\"type\":\"uint256\"}],\"name\":\"PayoutTotalFell\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"promised\",\"type\":\"uint256\"}],\"name\":\"ReservePromised\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"RootTotalMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstEpoch\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"}],\"name\":\"SlashFromOtherEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"SlashTotalExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"TooManyCarried\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TransferMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"}],\"name\":\"WrongEras\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"WrongPreviousDigest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"WrongResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"}],\"name\":\"EpochCarried\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"}],\"name\":\"EpochSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"EpochVetoed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"FunderSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"LockerDismissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"}],\"name\":\"PayoutClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"}],\"name\":\"PayoutsRestored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Rescued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ReserveDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ReserveWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"SlashExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"locked\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"SlashLocked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"EPOCH_RESULT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_ACCOUNT\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_NETWORK_COLLATERAL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_NODE_COLLATERAL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"challengeWindow\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"claimFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structEpochSettlement.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"claimMany\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimedTotal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collateral\",\"outputs\":[{\"internalType\":\"contractICollateral\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dismissLocker\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"settled\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structEpochSettlement.Slash[]\",\"name\":\"slashes\",\"type\":\"tuple[]\"}],\"name\":\"executeSlashes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"}],\"name\":\"isFunder\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"settled\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structEpochSettlement.Slash\",\"name\":\"slash\",\"type\":\"tuple\"}],\"name\":\"isSlashed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockBlocks\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockCapBps\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structSlashLocks.SlashLock[]\",\"name\":\"locks\",\"type\":\"tuple[]\"}],\"name\":\"lockSlashes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"lockedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"}],\"name\":\"lockedOfNode\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"locker\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockerActive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxEmissionPerEpoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payoutInForce\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"exists\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"promised\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"foreign\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"rescue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"restorePayouts\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setFunder\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult[]\",\"name\":\"refused\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"settleAfter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settledCeiling\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"settlementOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"settledBlock\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"carried\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"vetoed\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"warm\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"payoutTotal\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"slashed\",\"type\":\"uint96\"}],\"internalType\":\"structEpochSettlement.Settlement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"veto\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ff22e378395dde76295d026a5c5f8c656c",
	Bin: "0x6101c06040526001600255600160f01b60038190556004805460ff60f01b1916909117905534801561002f575f5ffd5b50604051615eda380380615eda83398101604081905261004e916105d8565b8160e0015182610100015183610120015161271082111561008a576040516312d096d560e31b8152600481018390526024015b60405180910390fd5b6001600160a01b038316158015906100a857508115806100a8575080155b156100d057604051635101248160e01b81526004810183905260248101829052604401610081565b6001600160a01b03831660805260a082905280156100ee57806100f1565b60015b60c052505082516001600160a01b03163b5f03905061014f5781516040805163edc2104d60e01b8152600481019190915260056044820152643a37b5b2b760d91b60648201526001600160a01b039091166024820152608401610081565b81602001516001600160a01b03163b5f036101ac5760208201516040805163edc2104d60e01b81526004810191909152600560448201526437bbb732b960d91b60648201526001600160a01b039091166024820152608401610081565b60408201516001600160a01b03166101f25760405163eac0d38960e01b815260206004820152600860248201526733bab0b93234b0b760c11b6044820152606401610081565b60608201516001600160a01b03166102385760405163eac0d38960e01b8152602060048201526008602482015267747265617375727960c01b6044820152606401610081565b81608001516001600160a01b03163b5f0361029a5760808201516040805163edc2104d60e01b81526004810191909152600a60448201526918dbdb1b185d195c985b60b21b60648201526001600160a01b039091166024820152608401610081565b60a082015115806102ad575060c0820151155b156102cb57604051631f2a200560e01b815260040160405180910390fd5b60a082015164ffffffffff10156103095760a0820151604051637f16270360e01b8152600481019190915264ffffffffff6024820152604401610081565b60c08201516001600160601b03101561034b5760c0820151604051637f16270360e01b815260048101919091526001600160601b036024820152604401610081565b81516001600160a01b0390811660e0526020808401518216610100526040840151821661012052606084015182166101405260808401519091166101605260a08301516101805260c08301516101a0525f80805260069091527f54cdd369e4e8a8515e52ca72ec816c2101831ad1f18bf44102ed171459c9b4f9805460ff60381b19166701000000000000001790555b81518110156104165761040e8282815181106103f9576103f96106be565b6020026020010151600161041e60201b60201c565b6001016103db565b5050506106d2565b6001600160a01b03821661045e5760405163eac0d38960e01b8152602060048201526006602482015265333ab73232b960d11b6044820152606401610081565b6001600160a01b0382165f81815260056020908152604091829020805460ff191685151590811790915591519182527fb359425b21ae201080b58e8988d1592683ba13e1f376aecf63195d42b7a172f8910160405180910390a25050565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b03811182821017156104f3576104f36104bc565b60405290565b604051601f8201601f191681016001600160401b0381118282101715610521576105216104bc565b604052919050565b6001600160a01b038116811461053d575f5ffd5b50565b805161054b81610529565b919050565b5f82601f83011261055f575f5ffd5b81516001600160401b03811115610578576105786104bc565b8060051b610588602082016104f9565b918252602081850181019290810190868411156105a3575f5ffd5b6020860192505b838310156105ce5782516105bd81610529565b8252602092830192909101906105aa565b9695505050505050565b5f5f8284036101608112156105eb575f5ffd5b6101408112156105f9575f5ffd5b506106026104d0565b61060b84610540565b815261061960208501610540565b602082015261062a60408501610540565b604082015261063b60608501610540565b606082015261064c60808501610540565b608082015260a0848101519082015260c0808501519082015261067160e08501610540565b60e0820152610100848101519082015261012080850151908201526101408401519092506001600160401b038111156106a8575f5ffd5b6106b485828601610550565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516156b26108285f395f818161054b0152613e9401525f818161058d0152818161203901526137a601525f8181610832015281816111e7015281816118120152818161488d015281816148ee01526149b201525f8181610511015261184301525f8181610433015281816112ca01528181611d790152611f1201525f81816105b40152818161093501528181610a6701528181610c530152818161130b015281816118d801528181611dba01528181612397015261268301525f81816108fb01528181610cb601528181611b4001528181611bda01528181611c490152818161290d015281816146b5015281816147d10152818161486b0152614a3a01525f81816108ae015281816136b801526144db01525f818161030c01526133a901525f818161080b015261114d01526156b25ff3fe608060405234801561000f575f5ffd5b50600436106102f9575f3560e01c8063aea0e78b11610192578063cd3293de116100e8578063ef9c8bc911610093578063f3fef3a31161006e578063f3fef3a3146108d0578063fa983542146108e3578063fc0c546a146108f6575f5ffd5b8063ef9c8bc91461088e578063f38481f6146108a1578063f3e0dfc2146108a9575f5ffd5b8063d8dfeb45116100c3578063d8dfeb451461082d578063e185cb5e14610854578063ec5b4d111461087b575f5ffd5b8063cd3293de1461078a578063cd991f1c14610792578063d7b96d4e14610806575f5ffd5b8063c077e67b11610148578063c805063011610123578063c805063014610767578063c918cf9b1461077a578063c92c6fbc14610782575f5ffd5b8063c077e67b1461074f578063c271f0f514610757578063c6fc65c31461075f575f5ffd5b8063b63bfeb011610178578063b63bfeb014610716578063b6b55f2514610729578063bd18ff191461073c575f5ffd5b8063aea0e78b146106e2578063b21de6d314610703575f5ffd5b8063452a9320116102525780636f0ad858116101fd578063861a1412116101d8578063861a1412146105885780638da5cb5b146105af578063906708ad146105d6575f5ffd5b80636f0ad858146105465780637db8f69f1461056d5780638456cb5914610580575f5ffd5b80635c975abb1161022d5780635c975abb146104e257806361d027b31461050c5780636342a89614610533575f5ffd5b8063452a93201461042e5780635099ef2e1461047a57806350f1d8ea146104ad575f5ffd5b80631ea48870116102b257806333125d021161028d57806333125d02146103d25780633a4615f2146103e557806340f25b4714610414575f5ffd5b80631ea488701461038a57806320ff430b146103ac5780632f52ebb7146103bf575f5ffd5b80630df12189116102e25780630df121891461034157806318f20522146103545780631b5da38414610367575f5ffd5b8063046f7da2146102fd5780630831f1ed14610307575b5f5ffd5b61030561091d565b005b61032e7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b61030561034f366004614d5d565b610a4f565b61032e610362366004614de0565b610ace565b61037a610375366004614e30565b610bc4565b6040519015158152602001610338565b61037a610398366004614e79565b60056020525f908152604090205460ff1681565b6103056103ba366004614e94565b610c3b565b61032e6103cd366004614ed2565b610e63565b6103056103e0366004614f1a565b610ed7565b60045461037a907e01000000000000000000000000000000000000000000000000000000000000900460ff1681565b61041c600281565b60405160ff9091168152602001610338565b6104557f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610338565b61048261100f565b60408051941515855267ffffffffffffffff9093166020850152918301526060820152608001610338565b6004546104c5906bffffffffffffffffffffffff1681565b6040516bffffffffffffffffffffffff9091168152602001610338565b6003547e01000000000000000000000000000000000000000000000000000000000000161561037a565b6104557f000000000000000000000000000000000000000000000000000000000000000081565b610305610541366004614f35565b6110d9565b61032e7f000000000000000000000000000000000000000000000000000000000000000081565b61032e61057b366004614fb6565b61122b565b6103056112b2565b61032e7f000000000000000000000000000000000000000000000000000000000000000081565b6104557f000000000000000000000000000000000000000000000000000000000000000081565b6106d56105e4366004615042565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525067ffffffffffffffff165f90815260066020908152604091829020825160e0810184528154815260019091015464ffffffffff81169282019290925260ff65010000000000830481169382019390935266010000000000008204831615156060820152670100000000000000820490921660808301526bffffffffffffffffffffffff680100000000000000008204811660a0840152740100000000000000000000000000000000000000009091041660c082015290565b604051610338919061505b565b6106ea611424565b60405167ffffffffffffffff9091168152602001610338565b61032e6107113660046150db565b611459565b610305610724366004614f1a565b6118c0565b610305610737366004615114565b6119b3565b61032e61074a366004614f1a565b611d0c565b610305611d61565b61041c600181565b61032e611ec8565b610305610775366004615042565b611efa565b61041c600381565b61032e612262565b61032e6122c4565b61032e6107a036600461512b565b6040805160ff8516602082015290810183905273ffffffffffffffffffffffffffffffffffffffff821660608201525f9060079082906080016040516020818303038152906040528051906020012081526020019081526020015f205490509392505050565b6104557f000000000000000000000000000000000000000000000000000000000000000081565b6104557f000000000000000000000000000000000000000000000000000000000000000081565b61032e7f141e7031ebb836edb90f47aa1ea8abd5601cec616285532de5bee6dbc4a50d0581565b61032e610889366004615114565b612305565b61030561089c366004615168565b61237f565b61032e612625565b61032e7f000000000000000000000000000000000000000000000000000000000000000081565b6103056108de3660046151eb565b61266b565b61032e6108f1366004615215565b61293e565b6104557f000000000000000000000000000000000000000000000000000000000000000081565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610993576040517f245aecd30000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6003547e0100000000000000000000000000000000000000000000000000000000000016156109ee576040517f6cd6020100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7e0100000000000000000000000000000000000000000000000000000000000060035f828254610a1e9190615262565b909155505060405133907f5d287a3a02ade76478d8449abebe9dc45b38421247132b68127dd3cd6c05f3cf905f90a2565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610ac0576040517f245aecd300000000000000000000000000000000000000000000000000000000815233600482015260240161098a565b610aca82826129b9565b5050565b5f7e01000000000000000000000000000000000000000000000000000000000000600354165f03610b2b576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610b33612abf565b5f5b82811015610bb55736848483818110610b5057610b50615275565b9050602002810190610b6291906152a2565b9050610ba0610b7460208301836152de565b6020830135610b896060850160408601614e79565b6060850135610b9b60808701876152f7565b612af6565b610baa9084615262565b925050600101610b35565b50610bbe612e82565b92915050565b5f80610bea610bd660a08501856152f7565b866101000135610be587612eac565b612f00565b9050600160ff82161b60085f610c036020880188615042565b67ffffffffffffffff1681526020019081526020015f205f600884901c81526020019081526020015f2054165f141591505092915050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610cac576040517f245aecd300000000000000000000000000000000000000000000000000000000815233600482015260240161098a565b610cb4612abf565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff1603610d51576040517ff8bab94100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240161098a565b73ffffffffffffffffffffffffffffffffffffffff8216610dce576040517feac0d38900000000000000000000000000000000000000000000000000000000815260206004820152600260248201527f746f000000000000000000000000000000000000000000000000000000000000604482015260640161098a565b8173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167f3af790fafda720819b2fc6e15090606e81154e0ac9a92d38ecad006d99d20ecc83604051610e2d91815260200190565b60405180910390a3610e5673ffffffffffffffffffffffffffffffffffffffff84168383612ffb565b610e5e612e82565b505050565b5f7e01000000000000000000000000000000000000000000000000000000000000600354165f03610ec0576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610ecf60015f33878787612af6565b949350505050565b6004547801000000000000000000000000000000000000000000000000900465ffffffffffff165f8115801590610f2d5750610f1460018361535b565b610f216020850185615042565b67ffffffffffffffff16145b8015610f3b57506002546001145b8015610f4a575060c083013515155b905080610fa457610f5e6020840184615042565b6040517f45e1751a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024810183905260440161098a565b610fad83613056565b5060c0830135600255610fc36020840184615042565b67ffffffffffffffff167fc997c38b44320fa3f86ffe0af25c83b76064749a41bbff727329992521fc9e8f8460c0013560405161100291815260200190565b60405180910390a2505050565b6004545f908190819081907801000000000000000000000000000000000000000000000000900465ffffffffffff16810361105457505f9250829150819050806110d3565b6004546001906110899082907801000000000000000000000000000000000000000000000000900465ffffffffffff1661536e565b60025460011461109b5760025461109d565b5f5b60045492965065ffffffffffff909116945092506bffffffffffffffffffffffff6c010000000000000000000000009091041690505b90919293565b7e01000000000000000000000000000000000000000000000000000000000000600354165f03611135576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614158061119f57506004547e01000000000000000000000000000000000000000000000000000000000000900460ff16155b156111d8576040517f7cc23b9100000000000000000000000000000000000000000000000000000000815233600482015260240161098a565b5f5b81811015610e5e576112237f000000000000000000000000000000000000000000000000000000000000000084848481811061121857611218615275565b905060600201613158565b6001016111da565b5f7e01000000000000000000000000000000000000000000000000000000000000600354165f03611288576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611290612abf565b61129e878787878787612af6565b90506112a8612e82565b9695505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480159061132e57503373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614155b15611367576040517fd53780c400000000000000000000000000000000000000000000000000000000815233600482015260240161098a565b7e01000000000000000000000000000000000000000000000000000000000000600354165f036113c3576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7e0100000000000000000000000000000000000000000000000000000000000060035f8282546113f3919061535b565b909155505060405133907f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258905f90a2565b5f780100000000000000000000000000000000000000000000000060035461144c919061538c565b65ffffffffffff16905090565b5f7e01000000000000000000000000000000000000000000000000000000000000600354165f036114b6576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6114be612abf565b5f6114c885613729565b60018101549091505f9065010000000000900460ff166114eb6020880188615042565b6114f591906153c4565b600183015467ffffffffffffffff91821692507401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16905f908690811115611542576115426153e4565b60405190808252806020026020018201604052801561159457816020015b61158160405180606001604052805f81526020015f81526020015f81525090565b8152602001906001900390816115605790505b5090505f5b8681101561175457368888838181106115b4576115b4615275565b90506020028101906115c69190615411565b905080358511806115ed57506115df60208b018b615042565b67ffffffffffffffff168135115b1561164f5780358561160260208d018d615042565b6040517f6d4b35dc0000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915267ffffffffffffffff16604482015260640161098a565b61167561165f60208c018c615042565b67ffffffffffffffff168b61010001358361382e565b611683606082013585615262565b935061169c8160200135826040013583606001356138dd565b6040518060600160405280826020013581526020018260400135815260200182606001358152508383815181106116d5576116d5615275565b602002602001018190525080604001358160200135825f013567ffffffffffffffff167f8a5869e499e8c93dd79bb1299efe54d93adf03f23d4f138a99fb829e966d17a9846060013585608001602081019061173191906152de565b6040805192835260ff90911660208301520160405180910390a450600101611599565b508761012001358211156117a2576040517fa2a7c69000000000000000000000000000000000000000000000000000000000815260048101839052610120890135602482015260440161098a565b6001840180546bffffffffffffffffffffffff8416740100000000000000000000000000000000000000000273ffffffffffffffffffffffffffffffffffffffff918216179091556040517f5dce3ded0000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000090911690635dce3ded9061186b9084907f000000000000000000000000000000000000000000000000000000000000000090600401615443565b6020604051808303815f875af1158015611887573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118ab91906154c2565b9450505050506118b9612e82565b9392505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611931576040517f245aecd300000000000000000000000000000000000000000000000000000000815233600482015260240161098a565b7e01000000000000000000000000000000000000000000000000000000000000600354165f0361198d576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6119a681611999611424565b6119a1612625565b613c15565b6119b0815f613d7c565b50565b6119bb612abf565b335f9081526005602052604090205460ff16611a05576040517f7bcffa3a00000000000000000000000000000000000000000000000000000000815233600482015260240161098a565b805f03611a3e576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f81611a486122c4565b611a529190615262565b90506bffffffffffffffffffffffff811115611aaf576040517f7f162703000000000000000000000000000000000000000000000000000000008152600481018290526bffffffffffffffffffffffff602482015260440161098a565b611ac66c01000000000000000000000000836154d9565b60035f828254611ad69190615262565b909155505060405182815233907fcea2aa568570e239e616fd2e9bcf2301307aa1c1c1f355305a87e5cdd46bbc799060200160405180910390a26040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370a0823190602401602060405180830381865afa158015611b9a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bbe91906154c2565b9050611c0273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633308661439f565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f90829073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015611c8e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cb291906154c2565b611cbc919061535b565b9050838114611d01576040517fad48e590000000000000000000000000000000000000000000000000000000008152600481018290526024810185905260440161098a565b5050506119b0612e82565b5f7f141e7031ebb836edb90f47aa1ea8abd5601cec616285532de5bee6dbc4a50d05463084604051602001611d4494939291906154f0565b604051602081830303815290604052805190602001209050919050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801590611ddd57503373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614155b15611e16576040517fd53780c400000000000000000000000000000000000000000000000000000000815233600482015260240161098a565b6004547e01000000000000000000000000000000000000000000000000000000000000900460ff16611e74576040517f73e3678100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600480547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16905560405133907fb9885c64ebac64946cbfb6c6b576feb16c7d71663d51a88cd0bf2dfe55d526cb905f90a2565b6003546004545f91611ee7916bffffffffffffffffffffffff166155e8565b6bffffffffffffffffffffffff16905090565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611f6b576040517fa252c15100000000000000000000000000000000000000000000000000000000815233600482015260240161098a565b67ffffffffffffffff81165f9081526006602052604081206001810154909164ffffffffff9091169003611fd7576040517f7511559300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161098a565b60018101546601000000000000900460ff161561202c576040517fce83d70700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161098a565b60018101545f90612065907f00000000000000000000000000000000000000000000000000000000000000009064ffffffffff16615262565b9050804311156120b4576040517fed41693800000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024810182905260440161098a565b600182810180547fffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffff1666010000000000001790556120fd9067ffffffffffffffff851690615262565b6004547801000000000000000000000000000000000000000000000000900465ffffffffffff1603612229575f61213d8467ffffffffffffffff16614401565b600480547fffff000000000000ffffffffffffffffffffffffffffffffffffffffffffffff16780100000000000000000000000000000000000000000000000065ffffffffffff841602179055905080156121d25760065f6121a060018461535b565b815260208101919091526040015f20600101546801000000000000000090046bffffffffffffffffffffffff166121d4565b5f5b600480546bffffffffffffffffffffffff929092166c01000000000000000000000000027fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff9092169190911790555060016002555b60405167ffffffffffffffff8416907f6aefe0d475811dcbd3029581632b4b4b029a090d86c0002f85140bdfdc0ec787905f90a2505050565b5f5f61226c611ec8565b6004549091506c0100000000000000000000000090046bffffffffffffffffffffffff16811061229c57806122be565b6004546c0100000000000000000000000090046bffffffffffffffffffffffff165b91505090565b5f6122cd611ec8565b6c010000000000000000000000006003546122e8919061538c565b6bffffffffffffffffffffffff166123009190615262565b905090565b5f8181526001602090815260408083208151606081018352905467ffffffffffffffff811682526bffffffffffffffffffffffff68010000000000000000820481169483019490945274010000000000000000000000000000000000000000900490921690820152610bbe9061237a906144ba565b614588565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146123f0576040517f245aecd300000000000000000000000000000000000000000000000000000000815233600482015260240161098a565b7e01000000000000000000000000000000000000000000000000000000000000600354165f0361244c576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60ff821115612491576040517f2c4f7fb00000000000000000000000000000000000000000000000000000000081526004810183905260ff602482015260440161098a565b5f61249a611424565b90505f6124a5612625565b6004549091506c0100000000000000000000000090046bffffffffffffffffffffffff165f5b858110156125bc57368787838181106124e6576124e6615275565b9050610160020190506124fa818686613c15565b828160e001351015612545576040517fede5725900000000000000000000000000000000000000000000000000000000815260e082013560048201526024810184905260440161098a565b8060e00135925061255581611d0c565b93506125646020870187615042565b67ffffffffffffffff16848667ffffffffffffffff167f711ffe5fea980397e9ac3deb177c79892fef13242e318fd68f163c47e1b533f260405160405180910390a4846125b08161560c565b955050506001016124cb565b506125c8848484613c15565b808460e001351015612613576040517fede5725900000000000000000000000000000000000000000000000000000000815260e085013560048201526024810182905260440161098a565b61261d8486613d7c565b505050505050565b5f5f61262f611424565b67ffffffffffffffff16905080156126645760065f61264f60018461535b565b81526020019081526020015f205f01546122be565b5f91505090565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146126dc576040517f245aecd300000000000000000000000000000000000000000000000000000000815233600482015260240161098a565b7e01000000000000000000000000000000000000000000000000000000000000600354165f03612738576040517f1309a56300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612740612abf565b73ffffffffffffffffffffffffffffffffffffffff82166127bd576040517feac0d38900000000000000000000000000000000000000000000000000000000815260206004820152600260248201527f746f000000000000000000000000000000000000000000000000000000000000604482015260640161098a565b805f036127f6576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6127ff612262565b90505f61280a6122c4565b905080831180612822575081612820848361535b565b105b1561287c5780831161283d57612838838261535b565b61283f565b5f5b6040517f56b0ecbc00000000000000000000000000000000000000000000000000000000815260048101919091526024810183905260440161098a565b6128936c01000000000000000000000000846154d9565b60035f8282546128a3919061535b565b909155505060405183815273ffffffffffffffffffffffffffffffffffffffff8516907fcf3e2ed8c545de2d902ea60194df2faa514dad26e69937899d836f775b6973a89060200160405180910390a261293473ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168585612ffb565b5050610aca612e82565b5f8281526020818152604080832084845282528083208151606081018352905467ffffffffffffffff811682526bffffffffffffffffffffffff680100000000000000008204811694830194909452740100000000000000000000000000000000000000009004909216908201526118b99061237a906144ba565b73ffffffffffffffffffffffffffffffffffffffff8216612a36576040517feac0d38900000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f66756e6465720000000000000000000000000000000000000000000000000000604482015260640161098a565b73ffffffffffffffffffffffffffffffffffffffff82165f8181526005602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001685151590811790915591519182527fb359425b21ae201080b58e8988d1592683ba13e1f376aecf63195d42b7a172f8910160405180910390a25050565b612ac76145b9565b612af460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90614612565b565b6002545f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101612b8057600480546040517f666ae810000000000000000000000000000000000000000000000000000000008152780100000000000000000000000000000000000000000000000090910465ffffffffffff169181019190915260240161098a565b6040805160ff8a16602082015290810188905273ffffffffffffffffffffffffffffffffffffffff87166060820152608081018690525f90612bdb9060a0015b60405160208183030381529060405280519060200120614619565b905081612be986868461462d565b14612c2a576040517feb1b12dd000000000000000000000000000000000000000000000000000000008152600481018290526024810183905260440161098a565b6040805160ff8b16602082015290810189905273ffffffffffffffffffffffffffffffffffffffff881660608201525f90608001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291815281516020928301205f8181526007909352912054909150808811612ce6576040517fdb2e1063000000000000000000000000000000000000000000000000000000008152600481018990526024810182905260440161098a565b612cf0818961535b565b6003549095505f612d0e6c010000000000000000000000008361538c565b6bffffffffffffffffffffffff16826bffffffffffffffffffffffff1610612d4c57612d476c010000000000000000000000008361538c565b612d4e565b815b6bffffffffffffffffffffffff16905080871115612dc75786612d6f611ec8565b612d799190615262565b81612d82611ec8565b612d8c9190615262565b6040517f120525170000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161098a565b5f8481526007602052604090208a9055612dee6c01000000000000000000000000886154d9565b612df8888461535b565b612e02919061535b565b6003819055508a73ffffffffffffffffffffffffffffffffffffffff168c8e60ff167f10137e545694382597acf3c61ec51d202d2c7daf082b31d8303dbea9d18f033b8a8e604051612e5e929190918252602082015260400190565b60405180910390a4612e728d8d8d8a614664565b5050505050509695505050505050565b612af45f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612aee565b5f610bbe8235602084013560408501356060860135612ed160a08801608089016152de565b6040805160208101969096528501939093526060840191909152608083015260ff1660a082015260c001612bc0565b5f60ff841115612f46576040517feb1b12dd000000000000000000000000000000000000000000000000000000008152600481018390526024810184905260440161098a565b815f5b85811015612fa757868682818110612f6357612f63615275565b90506020020135821115612f7b57806001901b831792505b612f9d82888884818110612f9157612f91615275565b90506020020135614b11565b9150600101612f49565b50838114612feb576040517feb1b12dd000000000000000000000000000000000000000000000000000000008152600481018490526024810185905260440161098a565b50600190931b9092179392505050565b6130088383836001614b3d565b610e5e576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240161098a565b5f6006816130676020850185615042565b67ffffffffffffffff16815260208101919091526040015f908120600181015490925064ffffffffff1690036130e3576130a46020830183615042565b6040517f7511559300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161098a565b5f6130ed83611d0c565b82549091508114613152576131056020840184615042565b82546040517f58efb8a600000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015260248201839052604482015260640161098a565b50919050565b6040517f1cdff37800000000000000000000000000000000000000000000000000000000815281356004820152602082013560248201525f9073ffffffffffffffffffffffffffffffffffffffff841690631cdff37890604401602060405180830381865afa1580156131cd573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131f191906154c2565b9050808260400135111561324f57604080517f6660194400000000000000000000000000000000000000000000000000000000815283356004820152602084013560248201529083013560448201526064810182905260840161098a565b81355f9081526020818152604080832082860135845282528083208151606081018352905467ffffffffffffffff811682526bffffffffffffffffffffffff680100000000000000008204811694830194909452740100000000000000000000000000000000000000009004909216908201526132cb906144ba565b90505f6132d782614588565b9050808460400135116132eb575050505050565b5f6132fa82604087013561535b565b85355f9081526001602090815260408083208151606081018352905467ffffffffffffffff811682526bffffffffffffffffffffffff6801000000000000000082048116948301949094527401000000000000000000000000000000000000000090049092169082015291925090613371906144ba565b6040517fc3338177000000000000000000000000000000000000000000000000000000008152873560048201529091505f90612710907f00000000000000000000000000000000000000000000000000000000000000009073ffffffffffffffffffffffffffffffffffffffff8b169063c333817790602401602060405180830381865afa158015613405573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061342991906154c2565b61343391906154d9565b61343d919061538c565b90505f8361344a84614588565b6134549190615262565b90508181118061346f57506bffffffffffffffffffffffff81115b156134b7576040517fa911a0d900000000000000000000000000000000000000000000000000000000815288356004820152602481018290526044810183905260640161098a565b83866020018181516134c99190615638565b6bffffffffffffffffffffffff169052506020830180518591906134ee908390615638565b9150906bffffffffffffffffffffffff1690816bffffffffffffffffffffffff1681525050855f5f8a5f013581526020019081526020015f205f8a6020013581526020019081526020015f205f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff1602179055506040820151815f0160146101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff1602179055509050508260015f8a5f013581526020019081526020015f205f820151815f015f6101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055506020820151815f0160086101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff1602179055506040820151815f0160146101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff1602179055509050508760200135885f01357f2cab9fc33cc12f8235f8bb7b11f378df6b8a5bea3726d68d41396bdcaedb201b8a6040013560017f00000000000000000000000000000000000000000000000000000000000000008b5f015167ffffffffffffffff1660026136f19190615262565b6136fb91906154d9565b613705919061535b565b604080519283526020830191909152015b60405180910390a3505050505050505050565b5f61373382613056565b60018101549091506601000000000000900460ff16156137995761375a6020830183615042565b6040517fce83d70700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161098a565b60018101545f906137d2907f00000000000000000000000000000000000000000000000000000000000000009064ffffffffff16615262565b9050804311613152576137e86020840184615042565b6040517f5f465ac200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024810182905260440161098a565b5f61383882612eac565b90505f61385261384b60a08501856152f7565b8685612f00565b5f8681526008602081815260408084209285901c8452919052902054909150600160ff83161b808216156138b5576040517f16e5043d0000000000000000000000000000000000000000000000000000000081526004810185905260240161098a565b5f968752600860208181526040808a209590921c895293909352919095209417909355505050565b5f83815260208181526040808320858452909152902080546801000000000000000090046bffffffffffffffffffffffff16158015613941575080547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16155b1561394c5750505050565b60408051606081018252825467ffffffffffffffff811682526bffffffffffffffffffffffff680100000000000000008204811660208401527401000000000000000000000000000000000000000090910416918101919091525f906139b1906144ba565b90505f81604001516bffffffffffffffffffffffff1684106139e55781604001516bffffffffffffffffffffffff166139e7565b835b90505f6139f4828661535b565b90505f83602001516bffffffffffffffffffffffff168210613a285783602001516bffffffffffffffffffffffff16613a2a565b815b5f8981526001602090815260408083208151606081018352905467ffffffffffffffff811682526bffffffffffffffffffffffff6801000000000000000082048116948301949094527401000000000000000000000000000000000000000090049092169082015291925090613a9f906144ba565b90508385604001818151613ab391906155e8565b6bffffffffffffffffffffffff16905250602085018051839190613ad89083906155e8565b6bffffffffffffffffffffffff16905250604081018051859190613afd9083906155e8565b6bffffffffffffffffffffffff16905250602081018051839190613b229083906155e8565b6bffffffffffffffffffffffff9081169091525f8b8152602081815260408083209c83529b81528b822089518154838c01519b8f015186167401000000000000000000000000000000000000000090810273ffffffffffffffffffffffffffffffffffffffff9d8816680100000000000000009081027fffffffffffffffffffffffff000000000000000000000000000000000000000094851667ffffffffffffffff96871617178f16919091179094559f855260018452938e9020875181549489015198909f01518616909f02969094160291169a909116999099179890981790941693909317909655505050505050565b67ffffffffffffffff8216613c2d6020850185615042565b67ffffffffffffffff1614613c9057613c496020840184615042565b6040517f2b9264ec00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9182166004820152908316602482015260440161098a565b8083610140013514613cdc576040517fffd870c100000000000000000000000000000000000000000000000000000000815261014084013560048201526024810182905260440161098a565b613cec6060840160408501615042565b67ffffffffffffffff16613d066040850160208601615042565b67ffffffffffffffff161115610e5e57613d266040840160208501615042565b613d366060850160408601615042565b6040517f57793db200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161098a565b60045460e0830135906c0100000000000000000000000090046bffffffffffffffffffffffff1680821015613de7576040517fede57259000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161098a565b5f613df06122c4565b905080831115613e3957613e04818461535b565b6040517f817f0f0200000000000000000000000000000000000000000000000000000000815260040161098a91815260200190565b6004545f907801000000000000000000000000000000000000000000000000900465ffffffffffff16613e6f6020880188615042565b613e849067ffffffffffffffff166001615262565b613e8e919061535b565b613eb8907f00000000000000000000000000000000000000000000000000000000000000006154d9565b905080613ec5848661535b565b1115613f1257613ed5838561535b565b6040517f9aa3207400000000000000000000000000000000000000000000000000000000815260048101919091526024810182905260440161098a565b6bffffffffffffffffffffffff6101208701351115613f76576040517f7f16270300000000000000000000000000000000000000000000000000000000815261012087013560048201526bffffffffffffffffffffffff602482015260440161098a565b60c086013515841514613fc2576040517f435e528900000000000000000000000000000000000000000000000000000000815260c087013560048201526024810185905260440161098a565b610100860135156101208701351514614019576040517f435e52890000000000000000000000000000000000000000000000000000000081526101008701356004820152610120870135602482015260440161098a565b5f61402387611d0c565b90506040518060e001604052808281526020014364ffffffffff1681526020018760ff1681526020015f15158152602001600160ff168152602001866bffffffffffffffffffffffff1681526020015f6bffffffffffffffffffffffff1681525060065f895f0160208101906140999190615042565b67ffffffffffffffff908116825260208083019390935260409182015f908120855181559385015160019094018054938601516060870151608088015160a089015160c09099015164ffffffffff9098167fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000909716969096176501000000000060ff93841602177fffffffffffffffffffffffffffffffffffffffffffffffff0000ffffffffffff166601000000000000911515919091027fffffffffffffffffffffffffffffffffffffffffffffffff00ffffffffffffff1617670100000000000000919095160293909317909116680100000000000000006bffffffffffffffffffffffff9586160273ffffffffffffffffffffffffffffffffffffffff16177401000000000000000000000000000000000000000093851693909302929092179055600454909116908187116141f2575f6141fc565b6141fc828861535b565b9050780100000000000000000000000000000000000000000000000061422660ff8a166001615262565b61423091906154d9565b8160035461423e9190615262565b6142489190615262565b60035560c08901351561425f578860c00135614262565b60015b60025561426f8183615262565b600480546bffffffffffffffffffffffff8a81166c01000000000000000000000000027fffffffffffffffff0000000000000000000000000000000000000000000000009092169316929092179190911790556142cf60208a018a615042565b6142da90600161565c565b6004805465ffffffffffff929092167801000000000000000000000000000000000000000000000000027fffff000000000000ffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790558261433c60208b018b615042565b67ffffffffffffffff167fc9060eeed2460a631d47eefdbddfd61962d8e27eab47eeb5f4694e6a68ce8c018b60c001358a8d61010001358e6101200135604051613716949392919093845260208401929092526040830152606082015260800190565b6143ad848484846001614bc5565b6143fb576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260240161098a565b50505050565b5f818152600660205260408120600101546144289065010000000000900460ff168361535b565b90505b5f81118015614464575060065f61444360018461535b565b815260208101919091526040015f20600101546601000000000000900460ff165b156144b55760065f61447760018461535b565b81526020019081526020015f2060010160059054906101000a900460ff1660ff1660016144a49190615262565b6144ae908261535b565b905061442b565b919050565b604080516060810182525f80825260208201819052918101829052906145007f00000000000000000000000000000000000000000000000000000000000000004361538c565b67ffffffffffffffff808216808552855192935091160361454a576020808401516bffffffffffffffffffffffff9081169184019190915260408085015190911690830152613152565b825167ffffffffffffffff8083169161456591166001615262565b036131525760208301516bffffffffffffffffffffffff16604083015250919050565b5f81604001516bffffffffffffffffffffffff1682602001516bffffffffffffffffffffffff16610bbe9190615262565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15612af4576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f81604051602001611d4491815260200190565b80600583901b8401845b8181101561465b57803580841160051b93845260209384185260405f209201614637565b50509392505050565b60ff84166001148015614675575082155b8015614696575073ffffffffffffffffffffffffffffffffffffffff821615155b156146e1576146dc73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168383612ffb565b6143fb565b5f60ff85166002148015614709575073ffffffffffffffffffffffffffffffffffffffff8316155b90505f60ff86166003148015614734575073ffffffffffffffffffffffffffffffffffffffff841615155b905081158015614742575080155b156147a1576040517fb9b13c6f00000000000000000000000000000000000000000000000000000000815260ff871660048201526024810186905273ffffffffffffffffffffffffffffffffffffffff8516604482015260640161098a565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370a0823190602401602060405180830381865afa15801561482b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061484f91906154c2565b90506148b273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000086614c58565b821561495f576040517f5e68ac8600000000000000000000000000000000000000000000000000000000815260048101879052602481018590527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690635e68ac86906044015f604051808303815f87803b158015614944575f5ffd5b505af1158015614956573d5f5f3e3d5ffd5b50505050614a0a565b6040517fe3453ee70000000000000000000000000000000000000000000000000000000081526004810187905273ffffffffffffffffffffffffffffffffffffffff8681166024830152604482018690527f0000000000000000000000000000000000000000000000000000000000000000169063e3453ee7906064015f604051808303815f87803b1580156149f3575f5ffd5b505af1158015614a05573d5f5f3e3d5ffd5b505050505b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370a0823190602401602060405180830381865afa158015614a94573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614ab891906154c2565b614ac2908361535b565b9050848114614b07576040517fad48e590000000000000000000000000000000000000000000000000000000008152600481018290526024810186905260440161098a565b5050505050505050565b5f818310614b2b575f8281526020849052604090206118b9565b5f8381526020839052604090206118b9565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316614bb9578383151615614bad573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316614c47578383151615614c3b573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b614c648383835f614ccc565b610e5e57614c7583835f6001614ccc565b614cc3576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240161098a565b61300883838360015b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316614bb9578383151615614bad573d5f823e3d81fd5b73ffffffffffffffffffffffffffffffffffffffff811681146119b0575f5ffd5b5f5f60408385031215614d6e575f5ffd5b8235614d7981614d3c565b915060208301358015158114614d8d575f5ffd5b809150509250929050565b5f5f83601f840112614da8575f5ffd5b50813567ffffffffffffffff811115614dbf575f5ffd5b6020830191508360208260051b8501011115614dd9575f5ffd5b9250929050565b5f5f60208385031215614df1575f5ffd5b823567ffffffffffffffff811115614e07575f5ffd5b614e1385828601614d98565b90969095509350505050565b5f6101608284031215613152575f5ffd5b5f5f6101808385031215614e42575f5ffd5b614e4c8484614e1f565b915061016083013567ffffffffffffffff811115614e68575f5ffd5b830160c08186031215614d8d575f5ffd5b5f60208284031215614e89575f5ffd5b81356118b981614d3c565b5f5f5f60608486031215614ea6575f5ffd5b8335614eb181614d3c565b92506020840135614ec181614d3c565b929592945050506040919091013590565b5f5f5f60408486031215614ee4575f5ffd5b83359250602084013567ffffffffffffffff811115614f01575f5ffd5b614f0d86828701614d98565b9497909650939450505050565b5f6101608284031215614f2b575f5ffd5b6118b98383614e1f565b5f5f60208385031215614f46575f5ffd5b823567ffffffffffffffff811115614f5c575f5ffd5b8301601f81018513614f6c575f5ffd5b803567ffffffffffffffff811115614f82575f5ffd5b856020606083028401011115614f96575f5ffd5b6020919091019590945092505050565b803560ff811681146144b5575f5ffd5b5f5f5f5f5f5f60a08789031215614fcb575f5ffd5b614fd487614fa6565b9550602087013594506040870135614feb81614d3c565b935060608701359250608087013567ffffffffffffffff81111561500d575f5ffd5b61501989828a01614d98565b979a9699509497509295939492505050565b803567ffffffffffffffff811681146144b5575f5ffd5b5f60208284031215615052575f5ffd5b6118b98261502b565b5f60e0820190508251825264ffffffffff602084015116602083015260ff604084015116604083015260608301511515606083015260ff60808401511660808301526bffffffffffffffffffffffff60a08401511660a083015260c08301516150d460c08401826bffffffffffffffffffffffff169052565b5092915050565b5f5f5f61018084860312156150ee575f5ffd5b6150f88585614e1f565b925061016084013567ffffffffffffffff811115614f01575f5ffd5b5f60208284031215615124575f5ffd5b5035919050565b5f5f5f6060848603121561513d575f5ffd5b61514684614fa6565b925060208401359150604084013561515d81614d3c565b809150509250925092565b5f5f5f610180848603121561517b575f5ffd5b833567ffffffffffffffff811115615191575f5ffd5b8401601f810186136151a1575f5ffd5b803567ffffffffffffffff8111156151b7575f5ffd5b866020610160830284010111156151cc575f5ffd5b6020918201945092506151e29086908601614e1f565b90509250925092565b5f5f604083850312156151fc575f5ffd5b823561520781614d3c565b946020939093013593505050565b5f5f60408385031215615226575f5ffd5b50508035926020909101359150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610bbe57610bbe615235565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff618336030181126152d4575f5ffd5b9190910192915050565b5f602082840312156152ee575f5ffd5b6118b982614fa6565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261532a575f5ffd5b83018035915067ffffffffffffffff821115615344575f5ffd5b6020019150600581901b3603821315614dd9575f5ffd5b81810381811115610bbe57610bbe615235565b65ffffffffffff8281168282160390811115610bbe57610bbe615235565b5f826153bf577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b67ffffffffffffffff8281168282160390811115610bbe57610bbe615235565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff418336030181126152d4575f5ffd5b604080825283519082018190525f9060208501906060840190835b818110156154985783518051845260208101516020850152604081015160408501525060608301925060208401935060018101905061545e565b5050809250505073ffffffffffffffffffffffffffffffffffffffff831660208301529392505050565b5f602082840312156154d2575f5ffd5b5051919050565b8082028115828204841417610bbe57610bbe615235565b8481526020810184905273ffffffffffffffffffffffffffffffffffffffff831660408201526101c081016155396060830161552b8561502b565b67ffffffffffffffff169052565b6155456020840161502b565b67ffffffffffffffff1660808301526155606040840161502b565b67ffffffffffffffff1660a0830152606083013560c08301526155856080840161502b565b67ffffffffffffffff811660e08401525060a08301356101008381019190915260c08401356101208085019190915260e08501356101408086019190915291850135610160850152840135610180840152909201356101a0909101529392505050565b6bffffffffffffffffffffffff8281168282160390811115610bbe57610bbe615235565b5f67ffffffffffffffff821667ffffffffffffffff810361562f5761562f615235565b60010192915050565b6bffffffffffffffffffffffff8181168382160190811115610bbe57610bbe615235565b67ffffffffffffffff8181168382160190811115610bbe57610bbe61523556fea26469706673582212206030af2a0624f3fc9968c5a9bed6a46de92d76517bc6f4f36ca20984e4abd50a64736f6c63430008250033",
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

// PackClaimedTotal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6fc65c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimedTotal() view returns(uint256)
func (epochSettlement *EpochSettlement) PackClaimedTotal() []byte {
	enc, err := epochSettlement.abi.Pack("claimedTotal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimedTotal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6fc65c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimedTotal() view returns(uint256)
func (epochSettlement *EpochSettlement) TryPackClaimedTotal() ([]byte, error) {
	return epochSettlement.abi.Pack("claimedTotal")
}

// UnpackClaimedTotal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6fc65c3.
//
// Solidity: function claimedTotal() view returns(uint256)
func (epochSettlement *EpochSettlement) UnpackClaimedTotal(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("claimedTotal", data)
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

// PackSettledCeiling is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50f1d8ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settledCeiling() view returns(uint96)
func (epochSettlement *EpochSettlement) PackSettledCeiling() []byte {
	enc, err := epochSettlement.abi.Pack("settledCeiling")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettledCeiling is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50f1d8ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settledCeiling() view returns(uint96)
func (epochSettlement *EpochSettlement) TryPackSettledCeiling() ([]byte, error) {
	return epochSettlement.abi.Pack("settledCeiling")
}

// UnpackSettledCeiling is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50f1d8ea.
//
// Solidity: function settledCeiling() view returns(uint96)
func (epochSettlement *EpochSettlement) UnpackSettledCeiling(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("settledCeiling", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["ClaimExceedsReserve"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackClaimExceedsReserveError(raw[4:])
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

// EpochSettlementClaimExceedsReserve represents a ClaimExceedsReserve error raised by the EpochSettlement contract.
type EpochSettlementClaimExceedsReserve struct {
	Total *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimExceedsReserve(uint256 total, uint256 limit)
func EpochSettlementClaimExceedsReserveErrorID() common.Hash {
	return common.HexToHash("0x12052517323fb072c0704bdbabdef6f2d4b37b53b33fb80beeae51a7ffc46826")
}

// UnpackClaimExceedsReserveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimExceedsReserve(uint256 total, uint256 limit)
func (epochSettlement *EpochSettlement) UnpackClaimExceedsReserveError(raw []byte) (*EpochSettlementClaimExceedsReserve, error) {
	out := new(EpochSettlementClaimExceedsReserve)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "ClaimExceedsReserve", raw); err != nil {
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
