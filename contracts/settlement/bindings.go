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
	Carried      uint16
	Vetoed       bool
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"internalType\":\"contractICollateral\",\"name\":\"collateral\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"challengeWindow\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxEmissionPerEpoch\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"locker\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lockCapBps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockBlocks\",\"type\":\"uint256\"}],\"internalType\":\"structEpochSettlement.Config\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"funders\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AlreadyDismissed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"AlreadyVetoed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"BadPayout\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ChallengeWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ChallengeWindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"ClaimExceedsReserve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shortfall\",\"type\":\"uint256\"}],\"name\":\"CoverShortfall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"emission\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"EmissionCapExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"locked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"LockCapExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockCapBps\",\"type\":\"uint256\"}],\"name\":\"LockCapTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"LockExceedsCollateral\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockCapBps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockBlocks\",\"type\":\"uint256\"}],\"name\":\"LocksWithoutEffect\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epochPlusOne\",\"type\":\"uint256\"}],\"name\":\"NoPayoutRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NotForeign\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotFunder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardianOrOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotLocker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"epochPlusOne\",\"type\":\"uint256\"}],\"name\":\"NothingToRestore\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"previous\",\"type\":\"uint256\"}],\"name\":\"PayoutTotalFell\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"promised\",\"type\":\"uint256\"}],\"name\":\"ReservePromised\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"RootTotalMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"firstEpoch\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"}],\"name\":\"SlashFromOtherEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"SlashTotalExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TransferMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"}],\"name\":\"WrongEras\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"WrongPreviousDigest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"WrongResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"}],\"name\":\"EpochCarried\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"}],\"name\":\"EpochSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"EpochVetoed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"FunderSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"LockerDismissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"}],\"name\":\"PayoutClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"}],\"name\":\"PayoutsRestored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Rescued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ReserveDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ReserveWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"SlashExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"locked\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"SlashLocked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"EPOCH_RESULT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_ACCOUNT\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_NETWORK_COLLATERAL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_NODE_COLLATERAL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"challengeWindow\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"claimFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structEpochSettlement.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"claimMany\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimedTotal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collateral\",\"outputs\":[{\"internalType\":\"contractICollateral\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dismissLocker\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"settled\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structEpochSettlement.Slash[]\",\"name\":\"slashes\",\"type\":\"tuple[]\"}],\"name\":\"executeSlashes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"}],\"name\":\"isFunder\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"settled\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structEpochSettlement.Slash\",\"name\":\"slash\",\"type\":\"tuple\"}],\"name\":\"isSlashed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockBlocks\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockCapBps\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structSlashLocks.SlashLock[]\",\"name\":\"locks\",\"type\":\"tuple[]\"}],\"name\":\"lockSlashes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"lockedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"}],\"name\":\"lockedOfNode\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"locker\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockerActive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxEmissionPerEpoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payoutInForce\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"exists\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"promised\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"foreign\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"rescue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"restorePayouts\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setFunder\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult[]\",\"name\":\"refused\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"settleAfter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settledCeiling\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"settlementOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"settledBlock\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"carried\",\"type\":\"uint16\"},{\"internalType\":\"bool\",\"name\":\"vetoed\",\"type\":\"bool\"},{\"internalType\":\"uint96\",\"name\":\"payoutTotal\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"slashed\",\"type\":\"uint96\"}],\"internalType\":\"structEpochSettlement.Settlement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"veto\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ff22e378395dde76295d026a5c5f8c656c",
	Bin: "0x6101c0604052600160025560038054600160f01b60ff60f01b199182168117909255600480549091169091179055348015610038575f5ffd5b50604051614cf3380380614cf3833981016040819052610057916105a0565b8160e00151826101000151836101200151612710821115610093576040516312d096d560e31b8152600481018390526024015b60405180910390fd5b6001600160a01b038316158015906100b157508115806100b1575080155b156100d957604051635101248160e01b8152600481018390526024810182905260440161008a565b6001600160a01b03831660805260a082905280156100f757806100fa565b60015b60c052505082516001600160a01b03163b5f0390506101585781516040805163edc2104d60e01b8152600481019190915260056044820152643a37b5b2b760d91b60648201526001600160a01b03909116602482015260840161008a565b81602001516001600160a01b03163b5f036101b55760208201516040805163edc2104d60e01b81526004810191909152600560448201526437bbb732b960d91b60648201526001600160a01b03909116602482015260840161008a565b60408201516001600160a01b03166101fb5760405163eac0d38960e01b815260206004820152600860248201526733bab0b93234b0b760c11b604482015260640161008a565b60608201516001600160a01b03166102415760405163eac0d38960e01b8152602060048201526008602482015267747265617375727960c01b604482015260640161008a565b81608001516001600160a01b03163b5f036102a35760808201516040805163edc2104d60e01b81526004810191909152600a60448201526918dbdb1b185d195c985b60b21b60648201526001600160a01b03909116602482015260840161008a565b60a082015115806102b6575060c0820151155b156102d457604051631f2a200560e01b815260040160405180910390fd5b60a082015164ffffffffff10156103125760a0820151604051637f16270360e01b8152600481019190915264ffffffffff602482015260440161008a565b60c08201516001600160601b0310156103545760c0820151604051637f16270360e01b815260048101919091526001600160601b03602482015260440161008a565b81516001600160a01b0390811660e0526020830151811661010052604083015181166101205260608301518116610140526080830151166101605260a08201516101805260c08201516101a0525f5b81518110156103de576103d68282815181106103c1576103c1610686565b602002602001015160016103e660201b60201c565b6001016103a3565b50505061069a565b6001600160a01b0382166104265760405163eac0d38960e01b8152602060048201526006602482015265333ab73232b960d11b604482015260640161008a565b6001600160a01b0382165f81815260056020908152604091829020805460ff191685151590811790915591519182527fb359425b21ae201080b58e8988d1592683ba13e1f376aecf63195d42b7a172f8910160405180910390a25050565b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b03811182821017156104bb576104bb610484565b60405290565b604051601f8201601f191681016001600160401b03811182821017156104e9576104e9610484565b604052919050565b6001600160a01b0381168114610505575f5ffd5b50565b8051610513816104f1565b919050565b5f82601f830112610527575f5ffd5b81516001600160401b0381111561054057610540610484565b8060051b610550602082016104c1565b9182526020818501810192908101908684111561056b575f5ffd5b6020860192505b83831015610596578251610585816104f1565b825260209283019290910190610572565b9695505050505050565b5f5f8284036101608112156105b3575f5ffd5b6101408112156105c1575f5ffd5b506105ca610498565b6105d384610508565b81526105e160208501610508565b60208201526105f260408501610508565b604082015261060360608501610508565b606082015261061460808501610508565b608082015260a0848101519082015260c0808501519082015261063960e08501610508565b60e0820152610100848101519082015261012080850151908201526101408401519092506001600160401b03811115610670575f5ffd5b61067c85828601610518565b9150509250929050565b634e487b7160e01b5f52603260045260245ffd5b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516145036107f05f395f8181610489015261313001525f81816104cb015281816119780152612bd501525f818161078f01528181610eaa015281816113270152818161394c015281816139940152613a2501525f818161044f015261135801525f81816103a001528181610f4f0152818161179101526118a201525f81816104f2015281816108850152818161093f01528181610ad301528181610f83015281816113d9015281816117c501528181611bdc0152611e3601525f818161085801528181610b1d015281816115be0152818161163e0152818161168701528181612009015281816137e7015281816138aa0152818161392a0152613a9401525f818161080b01528181612b06015261367601525f8181610294015261285d01525f81816107680152610e4401526145035ff3fe608060405234801561000f575f5ffd5b5060043610610281575f3560e01c8063aea0e78b11610156578063cd3293de116100ca578063ef9c8bc911610084578063ef9c8bc9146107eb578063f38481f6146107fe578063f3e0dfc214610806578063f3fef3a31461082d578063fa98354214610840578063fc0c546a14610853575f5ffd5b8063cd3293de146106f4578063cd991f1c146106fc578063d7b96d4e14610763578063d8dfeb451461078a578063e185cb5e146107b1578063ec5b4d11146107d8575f5ffd5b8063c077e67b1161011b578063c077e67b146106b9578063c271f0f5146106c1578063c6fc65c3146106c9578063c8050630146106d1578063c918cf9b146106e4578063c92c6fbc146106ec575f5ffd5b8063aea0e78b14610643578063b21de6d31461066d578063b63bfeb014610680578063b6b55f2514610693578063bd18ff19146106a6575f5ffd5b8063452a9320116101f85780636f0ad858116101b25780636f0ad858146104845780637db8f69f146104ab5780638456cb59146104be578063861a1412146104c65780638da5cb5b146104ed578063906708ad14610514575f5ffd5b8063452a93201461039b5780635099ef2e146103da57806350f1d8ea1461040c5780635c975abb1461043757806361d027b31461044a5780636342a89614610471575f5ffd5b80631ea48870116102495780631ea488701461031257806320ff430b146103345780632f52ebb71461034757806333125d021461035a5780633a4615f21461036d57806340f25b4714610381575f5ffd5b8063046f7da2146102855780630831f1ed1461028f5780630df12189146102c957806318f20522146102dc5780631b5da384146102ef575b5f5ffd5b61028d61087a565b005b6102b67f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b61028d6102d7366004613d21565b610934565b6102b66102ea366004613da3565b61098d565b6103026102fd366004613df2565b610a52565b60405190151581526020016102c0565b610302610320366004613e3a565b60056020525f908152604090205460ff1681565b61028d610342366004613e55565b610ac8565b6102b6610355366004613e93565b610c22565b61028d610368366004613eda565b610c76565b60045461030290600160f01b900460ff1681565b610389600281565b60405160ff90911681526020016102c0565b6103c27f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102c0565b6103e2610d7d565b6040805194151585526001600160401b0390931660208501529183015260608201526080016102c0565b60045461041f906001600160601b031681565b6040516001600160601b0390911681526020016102c0565b600354600160f01b900460ff1615610302565b6103c27f000000000000000000000000000000000000000000000000000000000000000081565b61028d61047f366004613ef5565b610e0f565b6102b67f000000000000000000000000000000000000000000000000000000000000000081565b6102b66104b9366004613f74565b610eee565b61028d610f44565b6102b67f000000000000000000000000000000000000000000000000000000000000000081565b6103c27f000000000000000000000000000000000000000000000000000000000000000081565b6105d9610522366004613ffe565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506001600160401b03165f90815260066020908152604091829020825160c0810184528154815260019091015464ffffffffff81169282019290925261ffff600160281b8304169281019290925260ff600160381b820416151560608301526001600160601b03600160401b820481166080840152600160a01b9091041660a082015290565b6040516102c091905f60c0820190508251825264ffffffffff602084015116602083015261ffff60408401511660408301526060830151151560608301526001600160601b0360808401511660808301526001600160601b0360a08401511660a083015292915050565b600354600160c01b900465ffffffffffff166040516001600160401b0390911681526020016102c0565b6102b661067b366004614017565b611029565b61028d61068e366004613eda565b6113ce565b61028d6106a136600461404f565b611475565b6102b66106b4366004613eda565b611731565b61028d611786565b610389600181565b6102b661186b565b61028d6106df366004613ffe565b611897565b610389600381565b6102b6611b02565b6102b6611b48565b6102b661070a366004614066565b6040805160ff851660208201529081018390526001600160a01b03821660608201525f9060079082906080016040516020818303038152906040528051906020012081526020019081526020015f205490509392505050565b6103c27f000000000000000000000000000000000000000000000000000000000000000081565b6103c27f000000000000000000000000000000000000000000000000000000000000000081565b6102b67f141e7031ebb836edb90f47aa1ea8abd5601cec616285532de5bee6dbc4a50d0581565b6102b66107e636600461404f565b611b73565b61028d6107f93660046140a3565b611bd1565b6102b6611dcd565b6102b67f000000000000000000000000000000000000000000000000000000000000000081565b61028d61083b366004614124565b611e2b565b6102b661084e36600461414e565b61203a565b6103c27f000000000000000000000000000000000000000000000000000000000000000081565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146108ca5760405163245aecd360e01b81523360048201526024015b60405180910390fd5b600354600160f01b900460ff16156108f557604051636cd6020160e01b815260040160405180910390fd5b6003805460ff60f01b1916600160f01b17905560405133907f5d287a3a02ade76478d8449abebe9dc45b38421247132b68127dd3cd6c05f3cf905f90a2565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461097f5760405163245aecd360e01b81523360048201526024016108c1565b6109898282612099565b5050565b6003545f90600160f01b900460ff166109b957604051631309a56360e01b815260040160405180910390fd5b6109c1612137565b5f5b82811015610a4357368484838181106109de576109de61416e565b90506020028101906109f09190614182565b9050610a2e610a0260208301836141a0565b6020830135610a176060850160408601613e3a565b6060850135610a2960808701876141b9565b61216e565b610a389084614212565b9250506001016109c3565b50610a4c612453565b92915050565b5f80610a78610a6460a08501856141b9565b866101000135610a738761247d565b6124d1565b9050600160ff82161b60085f610a916020880188613ffe565b6001600160401b031681526020019081526020015f205f600884901c81526020019081526020015f2054165f141591505092915050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b135760405163245aecd360e01b81523360048201526024016108c1565b610b1b612137565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b031603610b785760405163f8bab94160e01b81526001600160a01b03841660048201526024016108c1565b6001600160a01b038216610bb45760405163eac0d38960e01b8152602060048201526002602482015261746f60f01b60448201526064016108c1565b816001600160a01b0316836001600160a01b03167f3af790fafda720819b2fc6e15090606e81154e0ac9a92d38ecad006d99d20ecc83604051610bf991815260200190565b60405180910390a3610c156001600160a01b038416838361259a565b610c1d612453565b505050565b6003545f90600160f01b900460ff16610c4e57604051631309a56360e01b815260040160405180910390fd5b610c56612137565b610c6560015f3387878761216e565b9050610c6f612453565b9392505050565b600454600160c01b900465ffffffffffff165f8115801590610cb65750610c9e600183614225565b610cab6020850185613ffe565b6001600160401b0316145b8015610cc457506002546001145b8015610cd3575060c083013515155b905080610d1357610ce76020840184613ffe565b6040516322f0ba8d60e11b81526001600160401b039091166004820152602481018390526044016108c1565b610d1c836125cf565b5060c0830135600255610d326020840184613ffe565b6001600160401b03167fc997c38b44320fa3f86ffe0af25c83b76064749a41bbff727329992521fc9e8f8460c00135604051610d7091815260200190565b60405180910390a2505050565b6004545f90819081908190600160c01b900465ffffffffffff168103610dad57505f925082915081905080610e09565b600454600190610dcd908290600160c01b900465ffffffffffff16614238565b600254600114610ddf57600254610de1565b5f5b60045492965065ffffffffffff909116945092506001600160601b03600160601b9091041690505b90919293565b600354600160f01b900460ff16610e3957604051631309a56360e01b815260040160405180910390fd5b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016141580610e7b5750600454600160f01b900460ff16155b15610e9b57604051637cc23b9160e01b81523360048201526024016108c1565b5f5b81811015610c1d57610ee67f0000000000000000000000000000000000000000000000000000000000000000848484818110610edb57610edb61416e565b90506060020161269c565b600101610e9d565b6003545f90600160f01b900460ff16610f1a57604051631309a56360e01b815260040160405180910390fd5b610f22612137565b610f3087878787878761216e565b9050610f3a612453565b9695505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801590610fa65750336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614155b15610fc65760405163354de03160e21b81523360048201526024016108c1565b600354600160f01b900460ff16610ff057604051631309a56360e01b815260040160405180910390fd5b6003805460ff60f01b1916905560405133907f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a258905f90a2565b6003545f90600160f01b900460ff1661105557604051631309a56360e01b815260040160405180910390fd5b61105d612137565b5f61106785612b75565b60018101549091505f90600160281b900461ffff166110896020880188613ffe565b6110939190614256565b60018301546001600160401b039182169250600160a01b90046001600160601b0316905f9086908111156110c9576110c9614275565b60405190808252806020026020018201604052801561111b57816020015b61110860405180606001604052805f81526020015f81526020015f81525090565b8152602001906001900390816110e75790505b5090505f5b868110156112be573688888381811061113b5761113b61416e565b905060200281019061114d9190614289565b90508035851180611173575061116660208b018b613ffe565b6001600160401b03168135115b156111bb5780358561118860208d018d613ffe565b604051631b52cd7760e21b8152600481019390935260248301919091526001600160401b031660448201526064016108c1565b6111e06111cb60208c018c613ffe565b6001600160401b03168b610100013583612c43565b6111ee606082013585614212565b9350611207816020013582604001358360600135612cd9565b6040518060600160405280826020013581526020018260400135815260200182606001358152508383815181106112405761124061416e565b602002602001018190525080604001358160200135825f01356001600160401b03167f8a5869e499e8c93dd79bb1299efe54d93adf03f23d4f138a99fb829e966d17a9846060013585608001602081019061129b91906141a0565b6040805192835260ff90911660208301520160405180910390a450600101611120565b508761012001358211156112f357604051630a2a7c6960e41b81526004810183905261012089013560248201526044016108c1565b6001840180546001600160601b038416600160a01b026001600160a01b0391821617909155604051635dce3ded60e01b81527f000000000000000000000000000000000000000000000000000000000000000090911690635dce3ded906113809084907f00000000000000000000000000000000000000000000000000000000000000009060040161429d565b6020604051808303815f875af115801561139c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113c09190614312565b945050505050610c6f612453565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146114195760405163245aecd360e01b81523360048201526024016108c1565b600354600160f01b900460ff1661144357604051631309a56360e01b815260040160405180910390fd5b600354611468908290600160c01b900465ffffffffffff16611463611dcd565b612f55565b611472815f61306e565b50565b61147d612137565b335f9081526005602052604090205460ff166114ae57604051633de7fd1d60e11b81523360048201526024016108c1565b805f036114ce57604051631f2a200560e01b815260040160405180910390fd5b5f816114d8611b48565b6114e29190614212565b90506001600160601b0381111561151c57604051637f16270360e01b8152600481018290526001600160601b0360248201526044016108c1565b816003600c8282829054906101000a90046001600160601b03166115409190614329565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550336001600160a01b03167fcea2aa568570e239e616fd2e9bcf2301307aa1c1c1f355305a87e5cdd46bbc798360405161159f91815260200190565b60405180910390a26040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa15801561160b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061162f9190614312565b90506116666001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333086613562565b6040516370a0823160e01b81523060048201525f9082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa1580156116cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116f09190614312565b6116fa9190614225565b905083811461172657604051630ad48e5960e41b815260048101829052602481018590526044016108c1565b505050611472612453565b5f7f141e7031ebb836edb90f47aa1ea8abd5601cec616285532de5bee6dbc4a50d054630846040516020016117699493929190614348565b604051602081830303815290604052805190602001209050919050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015906117e85750336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614155b156118085760405163354de03160e21b81523360048201526024016108c1565b600454600160f01b900460ff16611832576040516373e3678160e01b815260040160405180910390fd5b6004805460ff60f01b1916905560405133907fb9885c64ebac64946cbfb6c6b576feb16c7d71663d51a88cd0bf2dfe55d526cb905f90a2565b6003546004545f91611889916001600160601b03918216911661442f565b6001600160601b0316905090565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146118e25760405163a252c15160e01b81523360048201526024016108c1565b6001600160401b0381165f9081526006602052604081206001810154909164ffffffffff909116900361193357604051637511559360e01b81526001600160401b03831660048201526024016108c1565b6001810154600160381b900460ff161561196b5760405163ce83d70760e01b81526001600160401b03831660048201526024016108c1565b60018101545f906119a4907f00000000000000000000000000000000000000000000000000000000000000009064ffffffffff16614212565b9050804311156119d957604051631da82d2760e31b81526001600160401b0384166004820152602481018290526044016108c1565b6001828101805467ff000000000000001916600160381b179055611a07906001600160401b03851690614212565b600454600160c01b900465ffffffffffff1603611aca575f611a31846001600160401b031661359e565b6004805465ffffffffffff60c01b1916600160c01b65ffffffffffff84160217905590508015611a915760065f611a69600184614225565b815260208101919091526040015f2060010154600160401b90046001600160601b0316611a93565b5f5b600480546001600160601b0392909216600160601b026bffffffffffffffffffffffff60601b199092169190911790555060016002555b6040516001600160401b038416907f6aefe0d475811dcbd3029581632b4b4b029a090d86c0002f85140bdfdc0ec787905f90a2505050565b5f5f611b0c61186b565b600454909150600160601b90046001600160601b03168110611b2e5780611b42565b600454600160601b90046001600160601b03165b91505090565b5f611b5161186b565b600354611b6e9190600160601b90046001600160601b0316614212565b905090565b5f818152600160209081526040808320815160608101835290546001600160401b03811682526001600160601b03600160401b8204811694830194909452600160a01b900490921690820152610a4c90611bcc90613655565b613717565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611c1c5760405163245aecd360e01b81523360048201526024016108c1565b600354600160f01b900460ff16611c4657604051631309a56360e01b815260040160405180910390fd5b61ffff821115611c7457604051637f16270360e01b81526004810183905261ffff60248201526044016108c1565b600354600160c01b900465ffffffffffff165f611c8f611dcd565b600454909150600160601b90046001600160601b03165f5b85811015611d7d5736878783818110611cc257611cc261416e565b905061016002019050611cd6818686612f55565b828160e001351015611d085760405163ede5725960e01b815260e08201356004820152602481018490526044016108c1565b8060e001359250611d1881611731565b9350611d276020870187613ffe565b6001600160401b031684866001600160401b03167f711ffe5fea980397e9ac3deb177c79892fef13242e318fd68f163c47e1b533f260405160405180910390a484611d718161444e565b95505050600101611ca7565b50611d89848484612f55565b808460e001351015611dbb5760405163ede5725960e01b815260e08501356004820152602481018290526044016108c1565b611dc5848661306e565b505050505050565b6003545f90600160c01b900465ffffffffffff1615611e26576003546006905f90611e0990600190600160c01b900465ffffffffffff16614238565b65ffffffffffff1681526020019081526020015f205f0154905090565b505f90565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611e765760405163245aecd360e01b81523360048201526024016108c1565b600354600160f01b900460ff16611ea057604051631309a56360e01b815260040160405180910390fd5b611ea8612137565b6001600160a01b038216611ee45760405163eac0d38960e01b8152602060048201526002602482015261746f60f01b60448201526064016108c1565b805f03611f0457604051631f2a200560e01b815260040160405180910390fd5b5f611f0d611b02565b90505f611f18611b48565b905080831180611f30575081611f2e8483614225565b105b15611f7157808311611f4b57611f468382614225565b611f4d565b5f5b6040516315ac3b2f60e21b81526004810191909152602481018390526044016108c1565b826003600c8282829054906101000a90046001600160601b0316611f95919061442f565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550836001600160a01b03167fcf3e2ed8c545de2d902ea60194df2faa514dad26e69937899d836f775b6973a884604051611ff491815260200190565b60405180910390a26120306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016858561259a565b5050610989612453565b5f828152602081815260408083208484528252808320815160608101835290546001600160401b03811682526001600160601b03600160401b8204811694830194909452600160a01b900490921690820152610c6f90611bcc90613655565b6001600160a01b0382166120d95760405163eac0d38960e01b8152602060048201526006602482015265333ab73232b960d11b60448201526064016108c1565b6001600160a01b0382165f81815260056020908152604091829020805460ff191685151590811790915591519182527fb359425b21ae201080b58e8988d1592683ba13e1f376aecf63195d42b7a172f8910160405180910390a25050565b61213f61373e565b61216c60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b9061377e565b565b6002545f905f1981016121ab5760048054604051630666ae8160e41b8152600160c01b90910465ffffffffffff16918101919091526024016108c1565b6040805160ff8a1660208201529081018890526001600160a01b0387166060820152608081018690525f906121f99060a0015b60405160208183030381529060405280519060200120613785565b905061220785858484613799565b61222e5760405163eb1b12dd60e01b815260048101829052602481018390526044016108c1565b6040805160ff8b1660208201529081018990526001600160a01b03881660608201525f9060800160408051601f1981840301815291815281516020928301205f81815260079093529120549091508088116122a65760405163db2e106360e01b815260048101899052602481018290526044016108c1565b6122b08189614225565b6003549095505f906001600160601b03600160601b820481169116106122e857600354600160601b90046001600160601b03166122f5565b6003546001600160601b03165b6001600160601b0316905080861115612350578561231161186b565b61231b9190614212565b8161232461186b565b61232e9190614212565b604051631205251760e01b8152600481019290925260248201526044016108c1565b5f8381526007602052604081208a90556003805488929061237b9084906001600160601b031661442f565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550856003600c8282829054906101000a90046001600160601b03166123c3919061442f565b92506101000a8154816001600160601b0302191690836001600160601b03160217905550896001600160a01b03168b8d60ff167f10137e545694382597acf3c61ec51d202d2c7daf082b31d8303dbea9d18f033b898d604051612430929190918252602082015260400190565b60405180910390a46124448c8c8c896137b0565b50505050509695505050505050565b61216c5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612166565b5f610a4c82356020840135604085013560608601356124a260a08801608089016141a0565b6040805160208101969096528501939093526060840191909152608083015260ff1660a082015260c0016121de565b5f60ff8411156124fe5760405163eb1b12dd60e01b815260048101839052602481018490526044016108c1565b815f5b8581101561255f5786868281811061251b5761251b61416e565b9050602002013582111561253357806001901b831792505b612555828888848181106125495761254961416e565b90506020020135613b45565b9150600101612501565b5083811461258a5760405163eb1b12dd60e01b815260048101849052602481018590526044016108c1565b50600190931b9092179392505050565b6125a78383836001613b71565b610c1d57604051635274afe760e01b81526001600160a01b03841660048201526024016108c1565b5f6006816125e06020850185613ffe565b6001600160401b0316815260208101919091526040015f908120600181015490925064ffffffffff1690036126415761261c6020830183613ffe565b604051637511559360e01b81526001600160401b0390911660048201526024016108c1565b5f61264b83611731565b82549091508114612696576126636020840184613ffe565b8254604051632c77dc5360e11b81526001600160401b0390921660048301526024820183905260448201526064016108c1565b50919050565b60405163039bfe6f60e31b815281356004820152602082013560248201525f906001600160a01b03841690631cdff37890604401602060405180830381865afa1580156126eb573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061270f9190614312565b905080826040013511156127545760408051631998065160e21b81528335600482015260208401356024820152908301356044820152606481018290526084016108c1565b81355f908152602081815260408083208286013584528252808320815160608101835290546001600160401b03811682526001600160601b03600160401b8204811694830194909452600160a01b9004909216908201526127b490613655565b90505f6127c082613717565b9050808460400135116127d4575050505050565b5f6127e3826040870135614225565b85355f908152600160209081526040808320815160608101835290546001600160401b03811682526001600160601b03600160401b8204811694830194909452600160a01b9004909216908201529192509061283e90613655565b60405163c333817760e01b8152873560048201529091505f90612710907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b038b169063c333817790602401602060405180830381865afa1580156128ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128d09190614312565b6128da9190614478565b6128e4919061448f565b90505f836128f184613717565b6128fb9190614212565b90508181118061291157506001600160601b0381115b156129405760405163a911a0d960e01b81528835600482015260248101829052604481018390526064016108c1565b83866020018181516129529190614329565b6001600160601b0316905250602083018051859190612972908390614329565b9150906001600160601b031690816001600160601b031681525050855f5f8a5f013581526020019081526020015f205f8a6020013581526020019081526020015f205f820151815f015f6101000a8154816001600160401b0302191690836001600160401b031602179055506020820151815f0160086101000a8154816001600160601b0302191690836001600160601b031602179055506040820151815f0160146101000a8154816001600160601b0302191690836001600160601b031602179055509050508260015f8a5f013581526020019081526020015f205f820151815f015f6101000a8154816001600160401b0302191690836001600160401b031602179055506020820151815f0160086101000a8154816001600160601b0302191690836001600160601b031602179055506040820151815f0160146101000a8154816001600160601b0302191690836001600160601b031602179055509050508760200135885f01357f2cab9fc33cc12f8235f8bb7b11f378df6b8a5bea3726d68d41396bdcaedb201b8a6040013560017f00000000000000000000000000000000000000000000000000000000000000008b5f01516001600160401b03166002612b3e9190614212565b612b489190614478565b612b529190614225565b6040805192835260208301919091520160405180910390a3505050505050505050565b5f612b7f826125cf565b6001810154909150600160381b900460ff1615612bc857612ba36020830183613ffe565b60405163ce83d70760e01b81526001600160401b0390911660048201526024016108c1565b60018101545f90612c01907f00000000000000000000000000000000000000000000000000000000000000009064ffffffffff16614212565b905080431161269657612c176020840184613ffe565b604051632fa32d6160e11b81526001600160401b039091166004820152602481018290526044016108c1565b5f612c4d8261247d565b90505f612c67612c6060a08501856141b9565b86856124d1565b5f8681526008602081815260408084209285901c8452919052902054909150600160ff83161b80821615612cb1576040516316e5043d60e01b8152600481018590526024016108c1565b5f968752600860208181526040808a209590921c895293909352919095209417909355505050565b5f8381526020818152604080832085845290915290208054600160401b90046001600160601b0316158015612d1d57508054600160a01b90046001600160601b0316155b15612d285750505050565b6040805160608101825282546001600160401b03811682526001600160601b03600160401b820481166020840152600160a01b90910416918101919091525f90612d7190613655565b90505f81604001516001600160601b03168410612d9b5781604001516001600160601b0316612d9d565b835b90505f612daa8286614225565b90505f83602001516001600160601b03168210612dd45783602001516001600160601b0316612dd6565b815b5f898152600160209081526040808320815160608101835290546001600160401b03811682526001600160601b03600160401b8204811694830194909452600160a01b90049092169082015291925090612e2f90613655565b90508385604001818151612e43919061442f565b6001600160601b0316905250602085018051839190612e6390839061442f565b6001600160601b0316905250604081018051859190612e8390839061442f565b6001600160601b0316905250602081018051839190612ea390839061442f565b6001600160601b039081169091525f8b8152602081815260408083209c83529b81528b822089518154838c01519b8f01518616600160a01b9081026001600160a01b039d8816600160401b9081026001600160a01b03199485166001600160401b0396871617178f16919091179094559f855260018452938e9020875181549489015198909f01518616909f02969094160291169a909116999099179890981790941693909317909655505050505050565b6001600160401b038216612f6c6020850185613ffe565b6001600160401b031614612fb457612f876020840184613ffe565b604051630ae4993b60e21b81526001600160401b03918216600482015290831660248201526044016108c1565b8083610140013514612fea57604051600162278f3f60e01b031981526101408401356004820152602481018290526044016108c1565b612ffa6060840160408501613ffe565b6001600160401b03166130136040850160208601613ffe565b6001600160401b03161115610c1d576130326040840160208501613ffe565b6130426060850160408601613ffe565b604051632bbc9ed960e11b81526001600160401b039283166004820152911660248201526044016108c1565b60045460e083013590600160601b90046001600160601b0316808210156130b25760405163ede5725960e01b815260048101839052602481018290526044016108c1565b5f6130bb611b48565b9050808311156130eb576130cf8184614225565b6040516340bf878160e11b81526004016108c191815260200190565b6004545f90600160c01b900465ffffffffffff1661310c6020880188613ffe565b613120906001600160401b03166001614212565b61312a9190614225565b613154907f0000000000000000000000000000000000000000000000000000000000000000614478565b9050806131618486614225565b1115613195576131718385614225565b6040516326a8c81d60e21b81526004810191909152602481018290526044016108c1565b6001600160601b0361012087013511156131d657604051637f16270360e01b815261012087013560048201526001600160601b0360248201526044016108c1565b60c0860135158415146132095760405163435e528960e01b815260c08701356004820152602481018590526044016108c1565b6101008601351561012087013515146132475760405163435e528960e01b8152610100870135600482015261012087013560248201526044016108c1565b5f61325187611731565b90506040518060c001604052808281526020014364ffffffffff1681526020018761ffff1681526020015f15158152602001866001600160601b031681526020015f6001600160601b031681525060065f895f0160208101906132b49190613ffe565b6001600160401b0316815260208082019290925260409081015f20835181558383015160019091018054928501516060860151608087015160a09097015164ffffffffff90941666ffffffffffffff1990951694909417600160281b61ffff909216919091021773ffffffffffffffffffffffffff000000000000001916600160381b9315159390930273ffffffffffffffffffffffff0000000000000000191692909217600160401b6001600160601b0395861602176001600160a01b0316600160a01b94909116939093029290921790915561339490880188613ffe565b61339f9060016144ae565b6003805465ffffffffffff92909216600160c01b0265ffffffffffff60c01b199092169190911790556133d56020880188613ffe565b6133e09060016144ae565b6004805471ffffffffffffffffffffffffffffffffffff60601b1916600160c01b65ffffffffffff93909316929092026bffffffffffffffffffffffff60601b191691909117600160601b6001600160601b0388160217905560c08701351561344d578660c00135613450565b60015b6002556004546001600160601b03168511156134e15760045461347c906001600160601b031686614225565b600380545f906134969084906001600160601b0316614329565b92506101000a8154816001600160601b0302191690836001600160601b031602179055508460045f6101000a8154816001600160601b0302191690836001600160601b031602179055505b806134ef6020890189613ffe565b6001600160401b03167fc9060eeed2460a631d47eefdbddfd61962d8e27eab47eeb5f4694e6a68ce8c018960c00135888b61010001358c6101200135604051613551949392919093845260208401929092526040830152606082015260800190565b60405180910390a350505050505050565b613570848484846001613bd3565b61359857604051635274afe760e01b81526001600160a01b03851660048201526024016108c1565b50505050565b5f818152600660205260408120600101546135c490600160281b900461ffff1683614225565b90505b5f811180156135fd575060065f6135df600184614225565b815260208101919091526040015f2060010154600160381b900460ff165b156136505760065f613610600184614225565b81526020019081526020015f2060010160059054906101000a900461ffff1661ffff16600161363f9190614212565b6136499082614225565b90506135c7565b919050565b604080516060810182525f808252602082018190529181018290529061369b7f00000000000000000000000000000000000000000000000000000000000000004361448f565b6001600160401b0380821680855285519293509116036136df576020808401516001600160601b039081169184019190915260408085015190911690830152612696565b82516001600160401b03808316916136f991166001614212565b036126965760208301516001600160601b0316604083015250919050565b5f81604001516001600160601b031682602001516001600160601b0316610a4c9190614212565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561216c57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f8160405160200161176991815260200190565b5f826137a6868685613c40565b1495945050505050565b60ff841660011480156137c1575082155b80156137d557506001600160a01b03821615155b156138135761380e6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016838361259a565b613598565b5f60ff8516600214801561382e57506001600160a01b038316155b90505f60ff8616600314801561384c57506001600160a01b03841615155b90508115801561385a575080155b156138935760405163b9b13c6f60e01b815260ff87166004820152602481018690526001600160a01b03851660448201526064016108c1565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa1580156138f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061391b9190614312565b90506139716001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000086613c75565b82156139f857604051632f34564360e11b815260048101879052602481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635e68ac86906044015f604051808303815f87803b1580156139dd575f5ffd5b505af11580156139ef573d5f5f3e3d5ffd5b50505050613a7d565b60405163e3453ee760e01b8152600481018790526001600160a01b038681166024830152604482018690527f0000000000000000000000000000000000000000000000000000000000000000169063e3453ee7906064015f604051808303815f87803b158015613a66575f5ffd5b505af1158015613a78573d5f5f3e3d5ffd5b505050505b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015613ae1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b059190614312565b613b0f9083614225565b9050848114613b3b57604051630ad48e5960e41b815260048101829052602481018690526044016108c1565b5050505050505050565b5f818310613b5f575f828152602084905260409020610c6f565b5f838152602083905260409020610c6f565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613bc7578383151615613bbb573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613c2f578383151615613c23573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f81815b84811015613c6c57613c62828787848181106125495761254961416e565b9150600101613c44565b50949350505050565b613c818383835f613cc3565b610c1d57613c9283835f6001613cc3565b613cba57604051635274afe760e01b81526001600160a01b03841660048201526024016108c1565b6125a783838360015b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613bc7578383151615613bbb573d5f823e3d81fd5b6001600160a01b0381168114611472575f5ffd5b5f5f60408385031215613d32575f5ffd5b8235613d3d81613d0d565b915060208301358015158114613d51575f5ffd5b809150509250929050565b5f5f83601f840112613d6c575f5ffd5b5081356001600160401b03811115613d82575f5ffd5b6020830191508360208260051b8501011115613d9c575f5ffd5b9250929050565b5f5f60208385031215613db4575f5ffd5b82356001600160401b03811115613dc9575f5ffd5b613dd585828601613d5c565b90969095509350505050565b5f6101608284031215612696575f5ffd5b5f5f6101808385031215613e04575f5ffd5b613e0e8484613de1565b91506101608301356001600160401b03811115613e29575f5ffd5b830160c08186031215613d51575f5ffd5b5f60208284031215613e4a575f5ffd5b8135610c6f81613d0d565b5f5f5f60608486031215613e67575f5ffd5b8335613e7281613d0d565b92506020840135613e8281613d0d565b929592945050506040919091013590565b5f5f5f60408486031215613ea5575f5ffd5b8335925060208401356001600160401b03811115613ec1575f5ffd5b613ecd86828701613d5c565b9497909650939450505050565b5f6101608284031215613eeb575f5ffd5b610c6f8383613de1565b5f5f60208385031215613f06575f5ffd5b82356001600160401b03811115613f1b575f5ffd5b8301601f81018513613f2b575f5ffd5b80356001600160401b03811115613f40575f5ffd5b856020606083028401011115613f54575f5ffd5b6020919091019590945092505050565b803560ff81168114613650575f5ffd5b5f5f5f5f5f5f60a08789031215613f89575f5ffd5b613f9287613f64565b9550602087013594506040870135613fa981613d0d565b93506060870135925060808701356001600160401b03811115613fca575f5ffd5b613fd689828a01613d5c565b979a9699509497509295939492505050565b80356001600160401b0381168114613650575f5ffd5b5f6020828403121561400e575f5ffd5b610c6f82613fe8565b5f5f5f610180848603121561402a575f5ffd5b6140348585613de1565b92506101608401356001600160401b03811115613ec1575f5ffd5b5f6020828403121561405f575f5ffd5b5035919050565b5f5f5f60608486031215614078575f5ffd5b61408184613f64565b925060208401359150604084013561409881613d0d565b809150509250925092565b5f5f5f61018084860312156140b6575f5ffd5b83356001600160401b038111156140cb575f5ffd5b8401601f810186136140db575f5ffd5b80356001600160401b038111156140f0575f5ffd5b86602061016083028401011115614105575f5ffd5b60209182019450925061411b9086908601613de1565b90509250925092565b5f5f60408385031215614135575f5ffd5b823561414081613d0d565b946020939093013593505050565b5f5f6040838503121561415f575f5ffd5b50508035926020909101359150565b634e487b7160e01b5f52603260045260245ffd5b5f8235609e19833603018112614196575f5ffd5b9190910192915050565b5f602082840312156141b0575f5ffd5b610c6f82613f64565b5f5f8335601e198436030181126141ce575f5ffd5b8301803591506001600160401b038211156141e7575f5ffd5b6020019150600581901b3603821315613d9c575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b80820180821115610a4c57610a4c6141fe565b81810381811115610a4c57610a4c6141fe565b65ffffffffffff8281168282160390811115610a4c57610a4c6141fe565b6001600160401b038281168282160390811115610a4c57610a4c6141fe565b634e487b7160e01b5f52604160045260245ffd5b5f823560be19833603018112614196575f5ffd5b604080825283519082018190525f9060208501906060840190835b818110156142f2578351805184526020810151602085015260408101516040850152506060830192506020840193506001810190506142b8565b50506001600160a01b039490941660209390930192909252509092915050565b5f60208284031215614322575f5ffd5b5051919050565b6001600160601b038181168382160190811115610a4c57610a4c6141fe565b848152602081018490526001600160a01b03831660408201526101c081016143836060830161437685613fe8565b6001600160401b03169052565b61438f60208401613fe8565b6001600160401b031660808301526143a960408401613fe8565b6001600160401b031660a0830152606083013560c08301526143cd60808401613fe8565b6001600160401b03811660e08401525060a08301356101008381019190915260c08401356101208085019190915260e08501356101408086019190915291850135610160850152840135610180840152909201356101a0909101529392505050565b6001600160601b038281168282160390811115610a4c57610a4c6141fe565b5f6001600160401b0382166001600160401b03810361446f5761446f6141fe565b60010192915050565b8082028115828204841417610a4c57610a4c6141fe565b5f826144a957634e487b7160e01b5f52601260045260245ffd5b500490565b6001600160401b038181168382160190811115610a4c57610a4c6141fe56fea2646970667358221220d98ccb002a2f9869f70efe23ac43780768ad0027f0fcc16351c5a0c44080230b64736f6c63430008250033",
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
// Solidity: function settlementOf(uint64 epoch) view returns((bytes32,uint40,uint16,bool,uint96,uint96))
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
// Solidity: function settlementOf(uint64 epoch) view returns((bytes32,uint40,uint16,bool,uint96,uint96))
func (epochSettlement *EpochSettlement) TryPackSettlementOf(epoch uint64) ([]byte, error) {
	return epochSettlement.abi.Pack("settlementOf", epoch)
}

// UnpackSettlementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x906708ad.
//
// Solidity: function settlementOf(uint64 epoch) view returns((bytes32,uint40,uint16,bool,uint96,uint96))
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
