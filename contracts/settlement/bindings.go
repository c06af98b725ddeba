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
	PayoutRoot   [32]byte
	SlashRoot    [32]byte
	PayoutTotal  *big.Int
	SlashTotal   *big.Int
	SettledBlock *big.Int
	Vetoed       bool
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

// EpochSettlementMetaData contains all meta data concerning the EpochSettlement contract.
var EpochSettlementMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"contractICollateral\",\"name\":\"collateral_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"challengeWindow_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxEmissionPerEpoch_\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"funders\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"AlreadyVetoed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"BadPayout\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ChallengeWindowOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"lastBlock\",\"type\":\"uint256\"}],\"name\":\"ChallengeWindowOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"ClaimExceedsReserve\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shortfall\",\"type\":\"uint256\"}],\"name\":\"CoverShortfall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"emission\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"EmissionCapExceeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"IsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NotForeign\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotFunder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardianOrOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"NotSettled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingSettled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"claimed\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"previous\",\"type\":\"uint256\"}],\"name\":\"PayoutTotalFell\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"promised\",\"type\":\"uint256\"}],\"name\":\"ReservePromised\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"}],\"name\":\"RootTotalMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"}],\"name\":\"SlashFromLaterEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"SlashTotalExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"TransferMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"got\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"}],\"name\":\"WrongEras\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"WrongPreviousDigest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"}],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"}],\"name\":\"EpochCarried\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"}],\"name\":\"EpochSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"EpochVetoed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"FunderSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"}],\"name\":\"PayoutClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Rescued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ReserveDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ReserveWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"SlashExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"EPOCH_RESULT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_ACCOUNT\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_NETWORK_COLLATERAL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"KIND_NODE_COLLATERAL\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"challengeWindow\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cumulative\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structEpochSettlement.Payout[]\",\"name\":\"payouts\",\"type\":\"tuple[]\"}],\"name\":\"claimMany\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claimedTotal\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collateral\",\"outputs\":[{\"internalType\":\"contractICollateral\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"executeSlash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"internalType\":\"structEpochSettlement.Slash[]\",\"name\":\"slashes\",\"type\":\"tuple[]\"}],\"name\":\"executeSlashes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"}],\"name\":\"isFunder\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sn\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"isSlashed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lastDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxEmissionPerEpoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nextEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"payoutInForce\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"exists\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"promised\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"foreign\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"rescue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"funder\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setFunder\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult[]\",\"name\":\"refused\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"firstEra\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEra\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"policyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"logSize\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"logRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payoutTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slashTotal\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"previousDigest\",\"type\":\"bytes32\"}],\"internalType\":\"structEpochSettlement.EpochResult\",\"name\":\"result\",\"type\":\"tuple\"}],\"name\":\"settleAfter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settledCeiling\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"settlementOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"payoutRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"slashRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"payoutTotal\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"slashTotal\",\"type\":\"uint96\"},{\"internalType\":\"uint48\",\"name\":\"settledBlock\",\"type\":\"uint48\"},{\"internalType\":\"bool\",\"name\":\"vetoed\",\"type\":\"bool\"}],\"internalType\":\"structEpochSettlement.Settlement\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"settledEpoch\",\"type\":\"uint64\"}],\"name\":\"slashedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"veto\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ff22e378395dde76295d026a5c5f8c656c",
	Bin: "0x610160604052348015610010575f5ffd5b50604051613b7a380380613b7a83398101604081905261002f916103a3565b876001600160a01b03163b5f03610087576040805163edc2104d60e01b8152600481019190915260056044820152643a37b5b2b760d91b60648201526001600160a01b03891660248201526084015b60405180910390fd5b866001600160a01b03163b5f036100da576040805163edc2104d60e01b81526004810191909152600560448201526437bbb732b960d91b60648201526001600160a01b038816602482015260840161007e565b6001600160a01b03861661011c5760405163eac0d38960e01b815260206004820152600860248201526733bab0b93234b0b760c11b604482015260640161007e565b6001600160a01b03851661015e5760405163eac0d38960e01b8152602060048201526008602482015267747265617375727960c01b604482015260640161007e565b836001600160a01b03163b5f036101b6576040805163edc2104d60e01b81526004810191909152600a60448201526918dbdb1b185d195c985b60b21b60648201526001600160a01b038516602482015260840161007e565b8215806101c1575081155b156101df57604051631f2a200560e01b815260040160405180910390fd5b65ffffffffffff83111561021557604051637f16270360e01b81526004810184905265ffffffffffff602482015260440161007e565b6001600160601b0382111561024d57604051637f16270360e01b8152600481018390526001600160601b03602482015260440161007e565b6001600160a01b0380891660805287811660a05286811660c05285811660e0528416610100526101208390526101408290525f5b81518110156102bc576102b482828151811061029f5761029f6104e3565b602002602001015160016102ca60201b60201c565b600101610281565b5050505050505050506104f7565b6001600160a01b03821661030a5760405163eac0d38960e01b8152602060048201526006602482015265333ab73232b960d11b604482015260640161007e565b6001600160a01b0382165f81815260026020908152604091829020805460ff191685151590811790915591519182527fb359425b21ae201080b58e8988d1592683ba13e1f376aecf63195d42b7a172f8910160405180910390a25050565b6001600160a01b038116811461037c575f5ffd5b50565b805161038a81610368565b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f5f5f5f5f610100898b0312156103bb575f5ffd5b88516103c681610368565b60208a01519098506103d781610368565b60408a01519097506103e881610368565b60608a01519096506103f981610368565b60808a015190955061040a81610368565b60a08a015160c08b015160e08c015192965090945092506001600160401b03811115610434575f5ffd5b8901601f81018b13610444575f5ffd5b80516001600160401b0381111561045d5761045d61038f565b604051600582901b90603f8201601f191681016001600160401b038111828210171561048b5761048b61038f565b60405291825260208184018101929081018e8411156104a8575f5ffd5b6020850194505b838510156104ce576104c08561037f565b8152602094850194016104af565b50809450505050509295985092959890939650565b634e487b7160e01b5f52603260045260245ffd5b60805160a05160c05160e05161010051610120516101405161356e61060c5f395f81816103e901526123a701525f8181610440015281816115b10152611c1501525f8181610719015281816108f701528181610e4101528181612aa201528181612aea0152612b7b01525f81816103c2015281816108cf0152610e1901525f818161030d0152818161101301526114d301525f81816104670152818161098301528181610afd01528181610edc01528181611047015281816110fb0152818161170f015261191d01525f818161079501528181610b47015281816112ab0152818161132b0152818161137401528181611b100152818161293d01528181612a0001528181612a800152612bea015261356e5ff3fe608060405234801561000f575f5ffd5b5060043610610229575f3560e01c8063906708ad1161012a578063c918cf9b116100b4578063e185cb5e11610079578063e185cb5e1461073b578063ef9c8bc914610762578063f38481f614610775578063f3fef3a31461077d578063fc0c546a14610790575f5ffd5b8063c918cf9b1461068a578063c92c6fbc14610692578063cd3293de1461069a578063cd991f1c146106ad578063d8dfeb4514610714575f5ffd5b8063bd18ff19116100fa578063bd18ff1914610617578063c17f958d1461062a578063c271f0f51461063d578063c6fc65c314610645578063c805063014610677575f5ffd5b8063906708ad14610489578063aea0e78b146105c7578063b63bfeb0146105f1578063b6b55f2514610604575f5ffd5b8063452a9320116101b65780636f0ad8581161017b5780636f0ad858146103e4578063817a575f1461040b5780638456cb5914610433578063861a14121461043b5780638da5cb5b14610462575f5ffd5b8063452a9320146103085780635099ef2e1461034757806350f1d8ea146103795780635c975abb146103aa57806361d027b3146103bd575f5ffd5b80631ea48870116101fc5780631ea488701461029e57806320ff430b146102c05780632b742f88146102d35780633f4ba83a146102e657806340f25b47146102ee575f5ffd5b8063075df0b11461022d5780630df121891461025357806318f20522146102685780631d4d73d61461027b575b5f5ffd5b61024061023b366004612ee2565b6107b7565b6040519081526020015b60405180910390f35b610266610261366004612f7a565b610978565b005b610240610276366004612fb5565b6109d6565b61028e610289366004612ff3565b610a9a565b604051901515815260200161024a565b61028e6102ac366004613038565b60026020525f908152604090205460ff1681565b6102666102ce366004613053565b610af2565b6102406102e1366004613091565b610c4c565b610266610ed1565b6102f6600281565b60405160ff909116815260200161024a565b61032f7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161024a565b61034f610f7b565b6040805194151585526001600160401b03909316602085015291830152606082015260800161024a565b5f5461039290600160801b90046001600160601b031681565b6040516001600160601b03909116815260200161024a565b5f5461028e90600160e01b900460ff1681565b61032f7f000000000000000000000000000000000000000000000000000000000000000081565b6102407f000000000000000000000000000000000000000000000000000000000000000081565b6102406104193660046130df565b6001600160401b03165f9081526006602052604090205490565b610266611008565b6102407f000000000000000000000000000000000000000000000000000000000000000081565b61032f7f000000000000000000000000000000000000000000000000000000000000000081565b6105566104973660046130df565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810191909152506001600160401b03165f90815260036020818152604092839020835160e081018552815481526001820154928101929092526002810154938201939093529101546001600160601b038082166060840152600160601b8204166080830152600160c01b810465ffffffffffff1660a0830152600160f01b900460ff16151560c082015290565b60405161024a91905f60e0820190508251825260208301516020830152604083015160408301526001600160601b0360608401511660608301526001600160601b03608084015116608083015265ffffffffffff60a08401511660a083015260c0830151151560c083015292915050565b5f546105d9906001600160401b031681565b6040516001600160401b03909116815260200161024a565b6102666105ff36600461310f565b6110f0565b61026661061236600461312a565b61118f565b61024061062536600461310f565b61141e565b610240610638366004613141565b611473565b6102f6600181565b60015461065f90600160801b90046001600160801b031681565b6040516001600160801b03909116815260200161024a565b6102666106853660046130df565b6114c8565b6102f6600381565b6102406116be565b60015461065f906001600160801b031681565b6102406106bb3660046131b5565b6040805160ff851660208201529081018390526001600160a01b03821660608201525f9060049082906080016040516020818303038152906040528051906020012081526020019081526020015f205490509392505050565b61032f7f000000000000000000000000000000000000000000000000000000000000000081565b6102407f141e7031ebb836edb90f47aa1ea8abd5601cec616285532de5bee6dbc4a50d0581565b6102666107703660046131f2565b611704565b6102406118c2565b61026661078b366004613273565b611912565b61032f7f000000000000000000000000000000000000000000000000000000000000000081565b5f8054600160e01b900460ff16156107e257604051631309a56360e01b815260040160405180910390fd5b6107ea611b40565b6107f389611b77565b60408051602081018a9052908101889052606081018790526080810186905260ff851660a08201525f906108409060c0015b60405160208183030381529060405280519060200120611c7d565b905061084f8a8a838787611c91565b6108598a87611d6c565b6040805187815260ff8716602082015288918a916001600160401b038d16917f8a5869e499e8c93dd79bb1299efe54d93adf03f23d4f138a99fb829e966d17a9910160405180910390a4604051632b6102c760e21b81526004810189905260248101889052604481018790526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660648301527f0000000000000000000000000000000000000000000000000000000000000000169063ad840b1c906084016020604051808303815f875af115801561093d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610961919061329d565b91505061096c611e09565b98975050505050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146109c85760405163245aecd360e01b81523360048201526024015b60405180910390fd5b6109d28282611e33565b5050565b5f8054600160e01b900460ff1615610a0157604051631309a56360e01b815260040160405180910390fd5b610a09611b40565b5f5b82811015610a8b5736848483818110610a2657610a266132b4565b9050602002810190610a3891906132c8565b9050610a76610a4a60208301836132e6565b6020830135610a5f6060850160408601613038565b6060850135610a7160808701876132ff565b611ed1565b610a809084613358565b925050600101610a0b565b50610a94611e09565b92915050565b6040805160208101879052908101859052606081018490526080810183905260ff821660a08201525f906005908290610ad59060c001610825565b815260208101919091526040015f205460ff169695505050505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610b3d5760405163245aecd360e01b81523360048201526024016109bf565b610b45611b40565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316836001600160a01b031603610ba25760405163f8bab94160e01b81526001600160a01b03841660048201526024016109bf565b6001600160a01b038216610bde5760405163eac0d38960e01b8152602060048201526002602482015261746f60f01b60448201526064016109bf565b816001600160a01b0316836001600160a01b03167f3af790fafda720819b2fc6e15090606e81154e0ac9a92d38ecad006d99d20ecc83604051610c2391815260200190565b60405180910390a3610c3f6001600160a01b0384168383612195565b610c47611e09565b505050565b5f8054600160e01b900460ff1615610c7757604051631309a56360e01b815260040160405180910390fd5b610c7f611b40565b610c8884611b77565b5f805b83811015610d435736858583818110610ca657610ca66132b4565b9050602002810190610cb8919061336b565b90505f610d0e8235602084013560408501356060860135610cdf60a08801608089016132e6565b6040805160208101969096528501939093526060840191909152608083015260ff1660a082015260c001610825565b9050610d2988833583610d2460a08701876132ff565b611c91565b610d37606083013585613358565b93505050600101610c8b565b50610d4e8582611d6c565b5f5b83811015610ec05736858583818110610d6b57610d6b6132b4565b9050602002810190610d7d919061336b565b9050604081013560208201356001600160401b038335167f8a5869e499e8c93dd79bb1299efe54d93adf03f23d4f138a99fb829e966d17a96060850135610dca60a08701608088016132e6565b6040805192835260ff90911660208301520160405180910390a460408051632b6102c760e21b815260208301356004820152908201356024820152606082013560448201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660648301527f0000000000000000000000000000000000000000000000000000000000000000169063ad840b1c906084016020604051808303815f875af1158015610e87573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eab919061329d565b610eb59085613358565b935050600101610d50565b5050610eca611e09565b9392505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610f1c5760405163245aecd360e01b81523360048201526024016109bf565b5f54600160e01b900460ff16610f4557604051636cd6020160e01b815260040160405180910390fd5b5f805460ff60e01b1916815560405133917f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa91a2565b5f8054819081908190600160401b90046001600160401b03168103610faa57505f925082915081905080611002565b5f54610fc890600190600160401b90046001600160401b031661337f565b6001600160401b0381165f90815260036020819052604090912060018082015491909201549196509194509092506001600160601b031690505b90919293565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480159061106a5750336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614155b1561108a5760405163354de03160e21b81523360048201526024016109bf565b5f54600160e01b900460ff16156110b457604051631309a56360e01b815260040160405180910390fd5b5f805460ff60e01b1916600160e01b17815560405133917f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25891a2565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461113b5760405163245aecd360e01b81523360048201526024016109bf565b5f54600160e01b900460ff161561116557604051631309a56360e01b815260040160405180910390fd5b5f546111839082906001600160401b031661117e6118c2565b6121ca565b61118c816122e3565b50565b611197611b40565b335f9081526002602052604090205460ff166111c857604051633de7fd1d60e11b81523360048201526024016109bf565b805f036111e857604051631f2a200560e01b815260040160405180910390fd5b6001545f906112019083906001600160801b0316613358565b90506001600160801b0381111561123b57604051637f16270360e01b8152600481018290526001600160801b0360248201526044016109bf565b600180546fffffffffffffffffffffffffffffffff19166001600160801b03831617905560405182815233907fcea2aa568570e239e616fd2e9bcf2301307aa1c1c1f355305a87e5cdd46bbc799060200160405180910390a26040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa1580156112f8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061131c919061329d565b90506113536001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333086612768565b6040516370a0823160e01b81523060048201525f9082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa1580156113b9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113dd919061329d565b6113e7919061339e565b905083811461141357604051630ad48e5960e41b815260048101829052602481018590526044016109bf565b50505061118c611e09565b5f7f141e7031ebb836edb90f47aa1ea8abd5601cec616285532de5bee6dbc4a50d0546308460405160200161145694939291906133b1565b604051602081830303815290604052805190602001209050919050565b5f8054600160e01b900460ff161561149e57604051631309a56360e01b815260040160405180910390fd5b6114a6611b40565b6114b4878787878787611ed1565b90506114be611e09565b9695505050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146115135760405163a252c15160e01b81523360048201526024016109bf565b6001600160401b0381165f9081526003602081905260408220908101549091600160c01b90910465ffffffffffff16900361156c57604051637511559360e01b81526001600160401b03831660048201526024016109bf565b6003810154600160f01b900460ff16156115a45760405163ce83d70760e01b81526001600160401b03831660048201526024016109bf565b60038101545f906115e5907f000000000000000000000000000000000000000000000000000000000000000090600160c01b900465ffffffffffff16613358565b90508043111561161a57604051631da82d2760e31b81526001600160401b0384166004820152602481018290526044016109bf565b60038201805460ff60f01b1916600160f01b17905561163a836001613498565b5f546001600160401b03918216600160401b9091049091160361168657611660836127a4565b5f60086101000a8154816001600160401b0302191690836001600160401b031602179055505b6040516001600160401b038416907f6aefe0d475811dcbd3029581632b4b4b029a090d86c0002f85140bdfdc0ec787905f90a2505050565b5f5f6116c8612833565b600154909150600160801b90046001600160801b031681116116fc57600154600160801b90046001600160801b03166116fe565b805b91505090565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461174f5760405163245aecd360e01b81523360048201526024016109bf565b5f54600160e01b900460ff161561177957604051631309a56360e01b815260040160405180910390fd5b5f80546001600160401b03169061178e6118c2565b90505f611799612833565b90505f5b8581101561187357368787838181106117b8576117b86132b4565b9050610160020190506117cc8186866121ca565b828160e0013510156117fe5760405163ede5725960e01b815260e08201356004820152602481018490526044016109bf565b8060e00135925061180e8161141e565b935061181d60208701876130df565b6001600160401b031684866001600160401b03167f711ffe5fea980397e9ac3deb177c79892fef13242e318fd68f163c47e1b533f260405160405180910390a484611867816134b7565b9550505060010161179d565b5061187f8484846121ca565b808460e0013510156118b15760405163ede5725960e01b815260e08501356004820152602481018290526044016109bf565b6118ba846122e3565b505050505050565b5f80546001600160401b03161561190d575f8054600391906118ef906001906001600160401b031661337f565b6001600160401b0316815260208101919091526040015f2054905090565b505f90565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461195d5760405163245aecd360e01b81523360048201526024016109bf565b5f54600160e01b900460ff161561198757604051631309a56360e01b815260040160405180910390fd5b61198f611b40565b6001600160a01b0382166119cb5760405163eac0d38960e01b8152602060048201526002602482015261746f60f01b60448201526064016109bf565b805f036119eb57604051631f2a200560e01b815260040160405180910390fd5b5f6119f46116be565b6001549091506001600160801b0316821180611a2657506001548190611a249084906001600160801b031661339e565b105b15611a7f576001546001600160801b03168211611a5957600154611a549083906001600160801b031661339e565b611a5b565b5f5b6040516315ac3b2f60e21b81526004810191909152602481018290526044016109bf565b600180548391905f90611a9c9084906001600160801b03166134e1565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550826001600160a01b03167fcf3e2ed8c545de2d902ea60194df2faa514dad26e69937899d836f775b6973a883604051611afb91815260200190565b60405180910390a2611b376001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168484612195565b506109d2611e09565b611b486128a8565b611b7560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906128e8565b565b6001600160401b0381165f9081526003602081905260408220908101549091600160c01b90910465ffffffffffff169003611bd057604051637511559360e01b81526001600160401b03831660048201526024016109bf565b6003810154600160f01b900460ff1615611c085760405163ce83d70760e01b81526001600160401b03831660048201526024016109bf565b60038101545f90611c49907f000000000000000000000000000000000000000000000000000000000000000090600160c01b900465ffffffffffff16613358565b9050804311610c4757604051632fa32d6160e11b81526001600160401b0384166004820152602481018290526044016109bf565b5f8160405160200161145691815260200190565b846001600160401b0316841115611ccd5760405163359b2c4d60e21b8152600481018590526001600160401b03861660248201526044016109bf565b6001600160401b0385165f90815260036020526040902060020154611cf4838383876128ef565b611d1b5760405163eb1b12dd60e01b815260048101859052602481018290526044016109bf565b5f8481526005602052604090205460ff1615611d4d576040516316e5043d60e01b8152600481018590526024016109bf565b5050505f908152600560205260409020805460ff191660011790555050565b6001600160401b0382165f90815260066020526040812054611d8f908390613358565b6001600160401b0384165f9081526003602081905260409091200154909150600160601b90046001600160601b031680821115611de957604051630a2a7c6960e41b815260048101839052602481018290526044016109bf565b506001600160401b039092165f9081526006602052604090209190915550565b611b755f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611b6f565b6001600160a01b038216611e735760405163eac0d38960e01b8152602060048201526006602482015265333ab73232b960d11b60448201526064016109bf565b6001600160a01b0382165f81815260026020908152604091829020805460ff191685151590811790915591519182527fb359425b21ae201080b58e8988d1592683ba13e1f376aecf63195d42b7a172f8910160405180910390a25050565b5f8054600160401b90046001600160401b03168103611f03576040516305159ffd60e21b815260040160405180910390fd5b5f80546003908290611f2790600190600160401b90046001600160401b031661337f565b6001600160401b03166001600160401b031681526020019081526020015f206001015490505f611f8b89898989604051602001610825949392919060ff94909416845260208401929092526001600160a01b03166040830152606082015260800190565b9050611f99858584846128ef565b611fc05760405163eb1b12dd60e01b815260048101829052602481018390526044016109bf565b6040805160ff8b1660208201529081018990526001600160a01b03881660608201525f9060800160408051601f1981840301815291815281516020928301205f81815260049093529120549091508088116120385760405163db2e106360e01b815260048101899052602481018290526044016109bf565b612042818961339e565b6001549095505f90612065908790600160801b90046001600160801b0316613358565b5f80546001549293509091600160801b9091046001600160601b03166001600160801b03909116106120a8575f54600160801b90046001600160601b03166120b5565b6001546001600160801b03165b6001600160801b03169050808211156120eb57604051631205251760e01b815260048101839052602481018290526044016109bf565b8960045f8681526020019081526020015f208190555081600160106101000a8154816001600160801b0302191690836001600160801b031602179055508a6001600160a01b03168c8e60ff167f10137e545694382597acf3c61ec51d202d2c7daf082b31d8303dbea9d18f033b8a8e604051612171929190918252602082015260400190565b60405180910390a46121858d8d8d8a612906565b5050505050509695505050505050565b6121a28383836001612c9b565b610c4757604051635274afe760e01b81526001600160a01b03841660048201526024016109bf565b6001600160401b0382166121e160208501856130df565b6001600160401b031614612229576121fc60208401846130df565b604051630ae4993b60e21b81526001600160401b03918216600482015290831660248201526044016109bf565b808361014001351461225f57604051600162278f3f60e01b031981526101408401356004820152602481018290526044016109bf565b61226f60608401604085016130df565b6001600160401b031661228860408501602086016130df565b6001600160401b03161115610c47576122a760408401602085016130df565b6122b760608501604086016130df565b604051632bbc9ed960e11b81526001600160401b039283166004820152911660248201526044016109bf565b60e08101355f6122f1612833565b90508082101561231e5760405163ede5725960e01b815260048101839052602481018290526044016109bf565b6001546001600160801b031682111561236357600154612347906001600160801b03168361339e565b6040516340bf878160e11b81526004016109bf91815260200190565b5f8054600160401b90046001600160401b031661238360208601866130df565b612397906001600160401b03166001613358565b6123a1919061339e565b6123cb907f0000000000000000000000000000000000000000000000000000000000000000613500565b9050806123d8838561339e565b111561240c576123e8828461339e565b6040516326a8c81d60e21b81526004810191909152602481018290526044016109bf565b6001600160601b0383111561244457604051637f16270360e01b8152600481018490526001600160601b0360248201526044016109bf565b6001600160601b03610120850135111561248557604051637f16270360e01b815261012085013560048201526001600160601b0360248201526044016109bf565b60c0840135158315146124b85760405163435e528960e01b815260c08501356004820152602481018490526044016109bf565b6101008401351561012085013515146124f65760405163435e528960e01b8152610100850135600482015261012085013560248201526044016109bf565b5f6125008561141e565b90506040518060e001604052808281526020018660c0013581526020018661010001358152602001856001600160601b031681526020018661012001356001600160601b031681526020014365ffffffffffff1681526020015f151581525060035f875f01602081019061257491906130df565b6001600160401b0316815260208082019290925260409081015f2083518155838301516001820155908301516002820155606083015160039091018054608085015160a086015160c0909601511515600160f01b0260ff60f01b1965ffffffffffff909716600160c01b029690961666ffffffffffffff60c01b196001600160601b03928316600160601b026001600160c01b0319909416929095169190911791909117929092169190911792909217909155612633908601866130df565b61263e906001613498565b5f805467ffffffffffffffff19166001600160401b039290921691909117905561266b60208601866130df565b612676906001613498565b5f80546001600160401b0392909216600160401b026fffffffffffffffff00000000000000001990921691909117908190556001600160601b03600160801b909104168411156126e9575f80546bffffffffffffffffffffffff60801b1916600160801b6001600160601b038716021790555b806126f760208701876130df565b6001600160401b03167fc9060eeed2460a631d47eefdbddfd61962d8e27eab47eeb5f4694e6a68ce8c018760c00135878961010001358a6101200135604051612759949392919093845260208401929092526040830152606082015260800190565b60405180910390a35050505050565b612776848484846001612cfd565b61279e57604051635274afe760e01b81526001600160a01b03851660048201526024016109bf565b50505050565b5f5b6001600160401b0382161561282c575f6003816127c460018661337f565b6001600160401b0316815260208101919091526040015f206003810154909150600160c01b900465ffffffffffff161580159061280d57506003810154600160f01b900460ff16155b15612819575090919050565b8261282381613517565b935050506127a6565b505f919050565b5f8054600160401b90046001600160401b031615612898575f80546003919061286e90600190600160401b90046001600160401b031661337f565b6001600160401b0316815260208101919091526040015f20600301546001600160601b031661289a565b5f5b6001600160601b0316905090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611b7557604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f826128fc868685612d6a565b1495945050505050565b60ff84166001148015612917575082155b801561292b57506001600160a01b03821615155b15612969576129646001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383612195565b61279e565b5f60ff8516600214801561298457506001600160a01b038316155b90505f60ff861660031480156129a257506001600160a01b03841615155b9050811580156129b0575080155b156129e95760405163b9b13c6f60e01b815260ff87166004820152602481018690526001600160a01b03851660448201526064016109bf565b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015612a4d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a71919061329d565b9050612ac76001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000086612dab565b8215612b4e57604051632f34564360e11b815260048101879052602481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635e68ac86906044015f604051808303815f87803b158015612b33575f5ffd5b505af1158015612b45573d5f5f3e3d5ffd5b50505050612bd3565b60405163e3453ee760e01b8152600481018790526001600160a01b038681166024830152604482018690527f0000000000000000000000000000000000000000000000000000000000000000169063e3453ee7906064015f604051808303815f87803b158015612bbc575f5ffd5b505af1158015612bce573d5f5f3e3d5ffd5b505050505b6040516370a0823160e01b81523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015612c37573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c5b919061329d565b612c65908361339e565b9050848114612c9157604051630ad48e5960e41b815260048101829052602481018690526044016109bf565b5050505050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612cf1578383151615612ce5573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316612d59578383151615612d4d573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f81815b84811015612da257612d9882878784818110612d8c57612d8c6132b4565b90506020020135612dfd565b9150600101612d6e565b50949350505050565b612db78383835f612e26565b610c4757612dc883835f6001612e26565b612df057604051635274afe760e01b81526001600160a01b03841660048201526024016109bf565b6121a28383836001612e26565b5f818310612e17575f828152602084905260409020610eca565b505f9182526020526040902090565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612cf1578383151615612ce5573d5f823e3d81fd5b80356001600160401b0381168114612e86575f5ffd5b919050565b803560ff81168114612e86575f5ffd5b5f5f83601f840112612eab575f5ffd5b5081356001600160401b03811115612ec1575f5ffd5b6020830191508360208260051b8501011115612edb575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f60e0898b031215612ef9575f5ffd5b612f0289612e70565b975060208901359650604089013595506060890135945060808901359350612f2c60a08a01612e8b565b925060c08901356001600160401b03811115612f46575f5ffd5b612f528b828c01612e9b565b999c989b5096995094979396929594505050565b6001600160a01b038116811461118c575f5ffd5b5f5f60408385031215612f8b575f5ffd5b8235612f9681612f66565b915060208301358015158114612faa575f5ffd5b809150509250929050565b5f5f60208385031215612fc6575f5ffd5b82356001600160401b03811115612fdb575f5ffd5b612fe785828601612e9b565b90969095509350505050565b5f5f5f5f5f60a08688031215613007575f5ffd5b8535945060208601359350604086013592506060860135915061302c60808701612e8b565b90509295509295909350565b5f60208284031215613048575f5ffd5b8135610eca81612f66565b5f5f5f60608486031215613065575f5ffd5b833561307081612f66565b9250602084013561308081612f66565b929592945050506040919091013590565b5f5f5f604084860312156130a3575f5ffd5b6130ac84612e70565b925060208401356001600160401b038111156130c6575f5ffd5b6130d286828701612e9b565b9497909650939450505050565b5f602082840312156130ef575f5ffd5b610eca82612e70565b5f6101608284031215613109575f5ffd5b50919050565b5f6101608284031215613120575f5ffd5b610eca83836130f8565b5f6020828403121561313a575f5ffd5b5035919050565b5f5f5f5f5f5f60a08789031215613156575f5ffd5b61315f87612e8b565b955060208701359450604087013561317681612f66565b93506060870135925060808701356001600160401b03811115613197575f5ffd5b6131a389828a01612e9b565b979a9699509497509295939492505050565b5f5f5f606084860312156131c7575f5ffd5b6131d084612e8b565b92506020840135915060408401356131e781612f66565b809150509250925092565b5f5f5f6101808486031215613205575f5ffd5b83356001600160401b0381111561321a575f5ffd5b8401601f8101861361322a575f5ffd5b80356001600160401b0381111561323f575f5ffd5b86602061016083028401011115613254575f5ffd5b60209182019450925061326a90869086016130f8565b90509250925092565b5f5f60408385031215613284575f5ffd5b823561328f81612f66565b946020939093013593505050565b5f602082840312156132ad575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b5f8235609e198336030181126132dc575f5ffd5b9190910192915050565b5f602082840312156132f6575f5ffd5b610eca82612e8b565b5f5f8335601e19843603018112613314575f5ffd5b8301803591506001600160401b0382111561332d575f5ffd5b6020019150600581901b3603821315612edb575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b80820180821115610a9457610a94613344565b5f823560be198336030181126132dc575f5ffd5b6001600160401b038281168282160390811115610a9457610a94613344565b81810381811115610a9457610a94613344565b848152602081018490526001600160a01b03831660408201526101c081016133ec606083016133df85612e70565b6001600160401b03169052565b6133f860208401612e70565b6001600160401b0316608083015261341260408401612e70565b6001600160401b031660a0830152606083013560c083015261343660808401612e70565b6001600160401b03811660e08401525060a08301356101008381019190915260c08401356101208085019190915260e08501356101408086019190915291850135610160850152840135610180840152909201356101a0909101529392505050565b6001600160401b038181168382160190811115610a9457610a94613344565b5f6001600160401b0382166001600160401b0381036134d8576134d8613344565b60010192915050565b6001600160801b038281168282160390811115610a9457610a94613344565b8082028115828204841417610a9457610a94613344565b5f6001600160401b0382168061352f5761352f613344565b5f19019291505056fea2646970667358221220435ed0a6f73a353882509ce644680d772e309e4515f6fb010de0d4977506fd4664736f6c63430008250033",
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
// Solidity: constructor(address token_, address owner_, address guardian_, address treasury_, address collateral_, uint256 challengeWindow_, uint256 maxEmissionPerEpoch_, address[] funders) returns()
func (epochSettlement *EpochSettlement) PackConstructor(token_ common.Address, owner_ common.Address, guardian_ common.Address, treasury_ common.Address, collateral_ common.Address, challengeWindow_ *big.Int, maxEmissionPerEpoch_ *big.Int, funders []common.Address) []byte {
	enc, err := epochSettlement.abi.Pack("", token_, owner_, guardian_, treasury_, collateral_, challengeWindow_, maxEmissionPerEpoch_, funders)
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
// the contract method with ID 0xc17f958d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint8 kind, uint256 id, address account, uint256 cumulative, bytes32[] proof) returns(uint256 amount)
func (epochSettlement *EpochSettlement) PackClaim(kind uint8, id *big.Int, account common.Address, cumulative *big.Int, proof [][32]byte) []byte {
	enc, err := epochSettlement.abi.Pack("claim", kind, id, account, cumulative, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc17f958d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint8 kind, uint256 id, address account, uint256 cumulative, bytes32[] proof) returns(uint256 amount)
func (epochSettlement *EpochSettlement) TryPackClaim(kind uint8, id *big.Int, account common.Address, cumulative *big.Int, proof [][32]byte) ([]byte, error) {
	return epochSettlement.abi.Pack("claim", kind, id, account, cumulative, proof)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc17f958d.
//
// Solidity: function claim(uint8 kind, uint256 id, address account, uint256 cumulative, bytes32[] proof) returns(uint256 amount)
func (epochSettlement *EpochSettlement) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("claim", data)
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
// Solidity: function claimedTotal() view returns(uint128)
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
// Solidity: function claimedTotal() view returns(uint128)
func (epochSettlement *EpochSettlement) TryPackClaimedTotal() ([]byte, error) {
	return epochSettlement.abi.Pack("claimedTotal")
}

// UnpackClaimedTotal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6fc65c3.
//
// Solidity: function claimedTotal() view returns(uint128)
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

// PackExecuteSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x075df0b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeSlash(uint64 settledEpoch, uint256 epoch, uint256 sn, bytes32 position, uint256 amount, uint8 reason, bytes32[] proof) returns(uint256 taken)
func (epochSettlement *EpochSettlement) PackExecuteSlash(settledEpoch uint64, epoch *big.Int, sn *big.Int, position [32]byte, amount *big.Int, reason uint8, proof [][32]byte) []byte {
	enc, err := epochSettlement.abi.Pack("executeSlash", settledEpoch, epoch, sn, position, amount, reason, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x075df0b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeSlash(uint64 settledEpoch, uint256 epoch, uint256 sn, bytes32 position, uint256 amount, uint8 reason, bytes32[] proof) returns(uint256 taken)
func (epochSettlement *EpochSettlement) TryPackExecuteSlash(settledEpoch uint64, epoch *big.Int, sn *big.Int, position [32]byte, amount *big.Int, reason uint8, proof [][32]byte) ([]byte, error) {
	return epochSettlement.abi.Pack("executeSlash", settledEpoch, epoch, sn, position, amount, reason, proof)
}

// UnpackExecuteSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x075df0b1.
//
// Solidity: function executeSlash(uint64 settledEpoch, uint256 epoch, uint256 sn, bytes32 position, uint256 amount, uint8 reason, bytes32[] proof) returns(uint256 taken)
func (epochSettlement *EpochSettlement) UnpackExecuteSlash(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("executeSlash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExecuteSlashes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b742f88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeSlashes(uint64 settledEpoch, (uint256,uint256,bytes32,uint256,uint8,bytes32[])[] slashes) returns(uint256 taken)
func (epochSettlement *EpochSettlement) PackExecuteSlashes(settledEpoch uint64, slashes []EpochSettlementSlash) []byte {
	enc, err := epochSettlement.abi.Pack("executeSlashes", settledEpoch, slashes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteSlashes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b742f88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeSlashes(uint64 settledEpoch, (uint256,uint256,bytes32,uint256,uint8,bytes32[])[] slashes) returns(uint256 taken)
func (epochSettlement *EpochSettlement) TryPackExecuteSlashes(settledEpoch uint64, slashes []EpochSettlementSlash) ([]byte, error) {
	return epochSettlement.abi.Pack("executeSlashes", settledEpoch, slashes)
}

// UnpackExecuteSlashes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b742f88.
//
// Solidity: function executeSlashes(uint64 settledEpoch, (uint256,uint256,bytes32,uint256,uint8,bytes32[])[] slashes) returns(uint256 taken)
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
// the contract method with ID 0x1d4d73d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSlashed(uint256 epoch, uint256 sn, bytes32 position, uint256 amount, uint8 reason) view returns(bool)
func (epochSettlement *EpochSettlement) PackIsSlashed(epoch *big.Int, sn *big.Int, position [32]byte, amount *big.Int, reason uint8) []byte {
	enc, err := epochSettlement.abi.Pack("isSlashed", epoch, sn, position, amount, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSlashed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d4d73d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSlashed(uint256 epoch, uint256 sn, bytes32 position, uint256 amount, uint8 reason) view returns(bool)
func (epochSettlement *EpochSettlement) TryPackIsSlashed(epoch *big.Int, sn *big.Int, position [32]byte, amount *big.Int, reason uint8) ([]byte, error) {
	return epochSettlement.abi.Pack("isSlashed", epoch, sn, position, amount, reason)
}

// UnpackIsSlashed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d4d73d6.
//
// Solidity: function isSlashed(uint256 epoch, uint256 sn, bytes32 position, uint256 amount, uint8 reason) view returns(bool)
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
// Solidity: function reserve() view returns(uint128)
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
// Solidity: function reserve() view returns(uint128)
func (epochSettlement *EpochSettlement) TryPackReserve() ([]byte, error) {
	return epochSettlement.abi.Pack("reserve")
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd3293de.
//
// Solidity: function reserve() view returns(uint128)
func (epochSettlement *EpochSettlement) UnpackReserve(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("reserve", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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
// Solidity: function settlementOf(uint64 epoch) view returns((bytes32,bytes32,bytes32,uint96,uint96,uint48,bool))
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
// Solidity: function settlementOf(uint64 epoch) view returns((bytes32,bytes32,bytes32,uint96,uint96,uint48,bool))
func (epochSettlement *EpochSettlement) TryPackSettlementOf(epoch uint64) ([]byte, error) {
	return epochSettlement.abi.Pack("settlementOf", epoch)
}

// UnpackSettlementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x906708ad.
//
// Solidity: function settlementOf(uint64 epoch) view returns((bytes32,bytes32,bytes32,uint96,uint96,uint48,bool))
func (epochSettlement *EpochSettlement) UnpackSettlementOf(data []byte) (EpochSettlementSettlement, error) {
	out, err := epochSettlement.abi.Unpack("settlementOf", data)
	if err != nil {
		return *new(EpochSettlementSettlement), err
	}
	out0 := *abi.ConvertType(out[0], new(EpochSettlementSettlement)).(*EpochSettlementSettlement)
	return out0, nil
}

// PackSlashedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x817a575f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashedOf(uint64 settledEpoch) view returns(uint256)
func (epochSettlement *EpochSettlement) PackSlashedOf(settledEpoch uint64) []byte {
	enc, err := epochSettlement.abi.Pack("slashedOf", settledEpoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x817a575f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashedOf(uint64 settledEpoch) view returns(uint256)
func (epochSettlement *EpochSettlement) TryPackSlashedOf(settledEpoch uint64) ([]byte, error) {
	return epochSettlement.abi.Pack("slashedOf", settledEpoch)
}

// UnpackSlashedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x817a575f.
//
// Solidity: function slashedOf(uint64 settledEpoch) view returns(uint256)
func (epochSettlement *EpochSettlement) UnpackSlashedOf(data []byte) (*big.Int, error) {
	out, err := epochSettlement.abi.Unpack("slashedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (epochSettlement *EpochSettlement) PackUnpause() []byte {
	enc, err := epochSettlement.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (epochSettlement *EpochSettlement) TryPackUnpause() ([]byte, error) {
	return epochSettlement.abi.Pack("unpause")
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

// EpochSettlementUnpaused represents a Unpaused event raised by the EpochSettlement contract.
type EpochSettlementUnpaused struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const EpochSettlementUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (EpochSettlementUnpaused) ContractEventName() string {
	return EpochSettlementUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address indexed by)
func (epochSettlement *EpochSettlement) UnpackUnpausedEvent(log *types.Log) (*EpochSettlementUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != epochSettlement.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EpochSettlementUnpaused)
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
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNoCodeError(raw[4:])
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
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NotPaused"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NotSettled"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNotSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NothingSettled"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNothingSettledError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackNothingToClaimError(raw[4:])
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
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["SlashFromLaterEpoch"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackSlashFromLaterEpochError(raw[4:])
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
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], epochSettlement.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return epochSettlement.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

// EpochSettlementNothingSettled represents a NothingSettled error raised by the EpochSettlement contract.
type EpochSettlementNothingSettled struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingSettled()
func EpochSettlementNothingSettledErrorID() common.Hash {
	return common.HexToHash("0x14567ff462bb0f10612678b0e8ce0522e7894865451c545606bad972e3f387a8")
}

// UnpackNothingSettledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingSettled()
func (epochSettlement *EpochSettlement) UnpackNothingSettledError(raw []byte) (*EpochSettlementNothingSettled, error) {
	out := new(EpochSettlementNothingSettled)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "NothingSettled", raw); err != nil {
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

// EpochSettlementSlashFromLaterEpoch represents a SlashFromLaterEpoch error raised by the EpochSettlement contract.
type EpochSettlementSlashFromLaterEpoch struct {
	Epoch        *big.Int
	SettledEpoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SlashFromLaterEpoch(uint256 epoch, uint64 settledEpoch)
func EpochSettlementSlashFromLaterEpochErrorID() common.Hash {
	return common.HexToHash("0xd66cb134aac073d53521a66dbadeca1941cab5a83b6d0c26e26d8d3fe4496b25")
}

// UnpackSlashFromLaterEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SlashFromLaterEpoch(uint256 epoch, uint64 settledEpoch)
func (epochSettlement *EpochSettlement) UnpackSlashFromLaterEpochError(raw []byte) (*EpochSettlementSlashFromLaterEpoch, error) {
	out := new(EpochSettlementSlashFromLaterEpoch)
	if err := epochSettlement.abi.UnpackIntoInterface(out, "SlashFromLaterEpoch", raw); err != nil {
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
