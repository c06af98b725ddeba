// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package icn

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

// DevnetCollateralLockedDelegation is an auto generated low-level Go binding around an user-defined struct.
type DevnetCollateralLockedDelegation struct {
	Amount           *big.Int
	ApyScalingFactor *big.Int
	UnlockTimestamp  *big.Int
	NodeDelegation   *big.Int
}

// DevnetCollateralNodeDelegation is an auto generated low-level Go binding around an user-defined struct.
type DevnetCollateralNodeDelegation struct {
	ScalerNodeId     *big.Int
	Delegator        common.Address
	LockedDelegation *big.Int
	ReclaimableEra   *big.Int
}

// DevnetEraManagerSegment is an auto generated low-level Go binding around an user-defined struct.
type DevnetEraManagerSegment struct {
	EraNumber  *big.Int
	StartBlock *big.Int
	Duration   *big.Int
}

// DevnetRegistryClassEconomics is an auto generated low-level Go binding around an user-defined struct.
type DevnetRegistryClassEconomics struct {
	CollateralReq           *big.Int
	MarketAdjustmentFactor  *big.Int
	TargetCapacity          *big.Int
	MaximumBootstrapRelease *big.Int
	ScheduleEnd             *big.Int
	MarginPpm               *big.Int
}

// DevnetRegistryHyperNode is an auto generated low-level Go binding around an user-defined struct.
type DevnetRegistryHyperNode struct {
	Id       *big.Int
	Operator common.Address
	Key      common.Address
	Location string
	Endpoint string
	Active   bool
}

// DevnetRegistryScalerNode is an auto generated low-level Go binding around an user-defined struct.
type DevnetRegistryScalerNode struct {
	Id       *big.Int
	Status   uint8
	HpId     *big.Int
	Daemon   common.Address
	Capacity *big.Int
	Region   string
	HwClass  string
	Cluster  string
	Location string
	Endpoint string
}

// DevnetRegistryScalerNodeRegistration is an auto generated low-level Go binding around an user-defined struct.
type DevnetRegistryScalerNodeRegistration struct {
	HpId             *big.Int
	Region           string
	HwClass          string
	Cluster          string
	Capacity         *big.Int
	ReservationPrice *big.Int
	NodeRewardShare  *big.Int
	CollateralAmount *big.Int
	Location         string
}

// ICollateralCharge is an auto generated low-level Go binding around an user-defined struct.
type ICollateralCharge struct {
	ScalerNodeId *big.Int
	Position     [32]byte
	Amount       *big.Int
}

// DevnetBookingsMetaData contains all meta data concerning the DevnetBookings contract.
var DevnetBookingsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractDevnetRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractDevnetEraManager\",\"name\":\"eras_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"}],\"name\":\"BadSlot\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"NotBooked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"NotValidated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownHyperNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownScalerNode\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"spId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bookingPrice\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBookingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bookingPeriod\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"activationEra\",\"type\":\"uint256\"}],\"name\":\"ScalerNodeBooked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"ScalerNodeReleased\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ICN_OPERATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"spId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"price\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"start\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"period\",\"type\":\"uint256\"}],\"name\":\"book\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"builderOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"spIds\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eras\",\"outputs\":[{\"internalType\":\"contractDevnetEraManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractDevnetRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "d57ccd6d6300973d3edb51f58bde21c1f7",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051610ed9380380610ed983398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051610e106100c95f395f8181610164015261047a01525f818160f80152818161033c01526106310152610e105ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c806347a4dde71161005857806347a4dde7146100e05780637b103999146100f3578063ac9650d81461013f578063bf7b07ab1461015f575f5ffd5b806307a21ff91461007e5780632eb3b4d3146100b857806337bdc99b146100cb575b5f5ffd5b6100a57f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a6056781565b6040519081526020015b60405180910390f35b6100a56100c6366004610829565b610186565b6100de6100d9366004610849565b6101a7565b005b6100de6100ee366004610860565b610287565b61011a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100af565b61015261014d3660046108b4565b610547565b6040516100af9190610925565b61011a7f000000000000000000000000000000000000000000000000000000000000000081565b5f602052815f5260405f20816002811061019e575f80fd5b01549150829050565b6101b03361062e565b6101ed576040517f76c6c93a0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f818152602081905260409020805415801561020b57508060010154155b15610245576040517f12a1fe4c000000000000000000000000000000000000000000000000000000008152600481018390526024016101e4565b5f8281526020819052604081208181556001015560405182907ff178c371136a124c1fdd22e06d3b98459f3361b965f2fd86eee1b25f78622dd2905f90a25050565b6102903361062e565b6102c8576040517f76c6c93a0000000000000000000000000000000000000000000000000000000081523360048201526024016101e4565b60018460ff16111561030b576040517fbdfde03c00000000000000000000000000000000000000000000000000000000815260ff851660048201526024016101e4565b60026040517fa64c092c000000000000000000000000000000000000000000000000000000008152600481018890527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a64c092c906024015f60405180830381865afa158015610395573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526103da9190810190610b75565b6020015160048111156103ef576103ef610a12565b14610429576040517f94fa2166000000000000000000000000000000000000000000000000000000008152600481018790526024016101e4565b5f868152602081905260409020859060ff86166002811061044c5761044c6109e5565b018190555084867f553588d8c2e2e8142b1082a99d210c23b79e9628ac83cb7d781c356dde9d0b35868686867f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ad72308d6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104e1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105059190610cd2565b610510906001610d16565b6040805160ff90961686526020860194909452928401919091526060830152608082015260a00160405180910390a3505050505050565b604080515f8152602081019091526060908267ffffffffffffffff81111561057157610571610a3f565b6040519080825280602002602001820160405280156105a457816020015b606081526020019060019003908161058f5790505b5091505f5b8381101561062557610600308686848181106105c7576105c76109e5565b90506020028101906105d99190610d29565b856040516020016105ec93929190610d91565b604051602081830303815290604052610706565b838281518110610612576106126109e5565b60209081029190910101526001016105a9565b50505b92915050565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f91d148540000000000000000000000000000000000000000000000000000000081527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567600482015273ffffffffffffffffffffffffffffffffffffffff848116602483015291909116906391d1485490604401602060405180830381865afa1580156106e2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106289190610db4565b60605f61071384846107f2565b905080801561074157505f3d118061074157505f8473ffffffffffffffffffffffffffffffffffffffff163b115b156107565761074e610805565b915050610628565b80156107a6576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016101e4565b3d156107b9576107b461081e565b6107eb565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f5f6040838503121561083a575f5ffd5b50508035926020909101359150565b5f60208284031215610859575f5ffd5b5035919050565b5f5f5f5f5f5f60c08789031215610875575f5ffd5b8635955060208701359450604087013560ff81168114610893575f5ffd5b959894975094956060810135955060808101359460a0909101359350915050565b5f5f602083850312156108c5575f5ffd5b823567ffffffffffffffff8111156108db575f5ffd5b8301601f810185136108eb575f5ffd5b803567ffffffffffffffff811115610901575f5ffd5b8560208260051b8401011115610915575f5ffd5b6020919091019590945092505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156109d9577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815180518087528060208301602089015e5f6020828901015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168801019650505060208201915060208401935060018101905061094b565b50929695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610140810167ffffffffffffffff81118282101715610a9057610a90610a3f565b60405290565b805160058110610aa4575f5ffd5b919050565b805173ffffffffffffffffffffffffffffffffffffffff81168114610aa4575f5ffd5b5f82601f830112610adb575f5ffd5b815167ffffffffffffffff811115610af557610af5610a3f565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0908116603f0116810167ffffffffffffffff81118282101715610b4257610b42610a3f565b604052818152838201602001851015610b59575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f60208284031215610b85575f5ffd5b815167ffffffffffffffff811115610b9b575f5ffd5b82016101408185031215610bad575f5ffd5b610bb5610a6c565b81518152610bc560208301610a96565b602082015260408281015190820152610be060608301610aa9565b60608201526080828101519082015260a082015167ffffffffffffffff811115610c08575f5ffd5b610c1486828501610acc565b60a08301525060c082015167ffffffffffffffff811115610c33575f5ffd5b610c3f86828501610acc565b60c08301525060e082015167ffffffffffffffff811115610c5e575f5ffd5b610c6a86828501610acc565b60e08301525061010082015167ffffffffffffffff811115610c8a575f5ffd5b610c9686828501610acc565b6101008301525061012082015167ffffffffffffffff811115610cb7575f5ffd5b610cc386828501610acc565b61012083015250949350505050565b5f60208284031215610ce2575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561062857610628610ce9565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112610d5c575f5ffd5b83018035915067ffffffffffffffff821115610d76575f5ffd5b602001915036819003821315610d8a575f5ffd5b9250929050565b828482375f8382015f815283518060208601835e5f910190815295945050505050565b5f60208284031215610dc4575f5ffd5b81518015158114610dd3575f5ffd5b939250505056fea264697066735822122045ad4cfd4d6b04e4a581b178eee619f7e97713616e7de39853764e43dc5fcb0164736f6c63430008250033",
}

// DevnetBookings is an auto generated Go binding around an Ethereum contract.
type DevnetBookings struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevnetBookings) GetABI() abi.ABI {
	return c.abi
}

// NewDevnetBookings creates a new instance of DevnetBookings.
func NewDevnetBookings() *DevnetBookings {
	parsed, err := DevnetBookingsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevnetBookings{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevnetBookings) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_, address eras_) returns()
func (devnetBookings *DevnetBookings) PackConstructor(registry_ common.Address, eras_ common.Address) []byte {
	enc, err := devnetBookings.abi.Pack("", registry_, eras_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetBookings *DevnetBookings) PackICNOPERATORROLE() []byte {
	enc, err := devnetBookings.abi.Pack("ICN_OPERATOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetBookings *DevnetBookings) TryPackICNOPERATORROLE() ([]byte, error) {
	return devnetBookings.abi.Pack("ICN_OPERATOR_ROLE")
}

// UnpackICNOPERATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a21ff9.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetBookings *DevnetBookings) UnpackICNOPERATORROLE(data []byte) ([32]byte, error) {
	out, err := devnetBookings.abi.Unpack("ICN_OPERATOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47a4dde7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function book(uint256 scalerNodeId, uint256 spId, uint8 slot, uint256 price, uint256 start, uint256 period) returns()
func (devnetBookings *DevnetBookings) PackBook(scalerNodeId *big.Int, spId *big.Int, slot uint8, price *big.Int, start *big.Int, period *big.Int) []byte {
	enc, err := devnetBookings.abi.Pack("book", scalerNodeId, spId, slot, price, start, period)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47a4dde7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function book(uint256 scalerNodeId, uint256 spId, uint8 slot, uint256 price, uint256 start, uint256 period) returns()
func (devnetBookings *DevnetBookings) TryPackBook(scalerNodeId *big.Int, spId *big.Int, slot uint8, price *big.Int, start *big.Int, period *big.Int) ([]byte, error) {
	return devnetBookings.abi.Pack("book", scalerNodeId, spId, slot, price, start, period)
}

// PackBuilderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb3b4d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function builderOf(uint256 scalerNodeId, uint256 ) view returns(uint256 spIds)
func (devnetBookings *DevnetBookings) PackBuilderOf(scalerNodeId *big.Int, arg1 *big.Int) []byte {
	enc, err := devnetBookings.abi.Pack("builderOf", scalerNodeId, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuilderOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb3b4d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function builderOf(uint256 scalerNodeId, uint256 ) view returns(uint256 spIds)
func (devnetBookings *DevnetBookings) TryPackBuilderOf(scalerNodeId *big.Int, arg1 *big.Int) ([]byte, error) {
	return devnetBookings.abi.Pack("builderOf", scalerNodeId, arg1)
}

// UnpackBuilderOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2eb3b4d3.
//
// Solidity: function builderOf(uint256 scalerNodeId, uint256 ) view returns(uint256 spIds)
func (devnetBookings *DevnetBookings) UnpackBuilderOf(data []byte) (*big.Int, error) {
	out, err := devnetBookings.abi.Unpack("builderOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7b07ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eras() view returns(address)
func (devnetBookings *DevnetBookings) PackEras() []byte {
	enc, err := devnetBookings.abi.Pack("eras")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7b07ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eras() view returns(address)
func (devnetBookings *DevnetBookings) TryPackEras() ([]byte, error) {
	return devnetBookings.abi.Pack("eras")
}

// UnpackEras is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7b07ab.
//
// Solidity: function eras() view returns(address)
func (devnetBookings *DevnetBookings) UnpackEras(data []byte) (common.Address, error) {
	out, err := devnetBookings.abi.Unpack("eras", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetBookings *DevnetBookings) PackMulticall(data [][]byte) []byte {
	enc, err := devnetBookings.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetBookings *DevnetBookings) TryPackMulticall(data [][]byte) ([]byte, error) {
	return devnetBookings.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetBookings *DevnetBookings) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := devnetBookings.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (devnetBookings *DevnetBookings) PackRegistry() []byte {
	enc, err := devnetBookings.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (devnetBookings *DevnetBookings) TryPackRegistry() ([]byte, error) {
	return devnetBookings.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (devnetBookings *DevnetBookings) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := devnetBookings.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37bdc99b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint256 scalerNodeId) returns()
func (devnetBookings *DevnetBookings) PackRelease(scalerNodeId *big.Int) []byte {
	enc, err := devnetBookings.abi.Pack("release", scalerNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37bdc99b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint256 scalerNodeId) returns()
func (devnetBookings *DevnetBookings) TryPackRelease(scalerNodeId *big.Int) ([]byte, error) {
	return devnetBookings.abi.Pack("release", scalerNodeId)
}

// DevnetBookingsScalerNodeBooked represents a ScalerNodeBooked event raised by the DevnetBookings contract.
type DevnetBookingsScalerNodeBooked struct {
	ScalerNodeId       *big.Int
	SpId               *big.Int
	Slot               uint8
	BookingPrice       *big.Int
	StartBookingPeriod *big.Int
	BookingPeriod      *big.Int
	ActivationEra      *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const DevnetBookingsScalerNodeBookedEventName = "ScalerNodeBooked"

// ContractEventName returns the user-defined event name.
func (DevnetBookingsScalerNodeBooked) ContractEventName() string {
	return DevnetBookingsScalerNodeBookedEventName
}

// UnpackScalerNodeBookedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScalerNodeBooked(uint256 indexed scalerNodeId, uint256 indexed spId, uint8 slot, uint256 bookingPrice, uint256 startBookingPeriod, uint256 bookingPeriod, uint256 activationEra)
func (devnetBookings *DevnetBookings) UnpackScalerNodeBookedEvent(log *types.Log) (*DevnetBookingsScalerNodeBooked, error) {
	event := "ScalerNodeBooked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetBookings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetBookingsScalerNodeBooked)
	if len(log.Data) > 0 {
		if err := devnetBookings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetBookings.abi.Events[event].Inputs {
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

// DevnetBookingsScalerNodeReleased represents a ScalerNodeReleased event raised by the DevnetBookings contract.
type DevnetBookingsScalerNodeReleased struct {
	ScalerNodeId *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const DevnetBookingsScalerNodeReleasedEventName = "ScalerNodeReleased"

// ContractEventName returns the user-defined event name.
func (DevnetBookingsScalerNodeReleased) ContractEventName() string {
	return DevnetBookingsScalerNodeReleasedEventName
}

// UnpackScalerNodeReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScalerNodeReleased(uint256 indexed scalerNodeId)
func (devnetBookings *DevnetBookings) UnpackScalerNodeReleasedEvent(log *types.Log) (*DevnetBookingsScalerNodeReleased, error) {
	event := "ScalerNodeReleased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetBookings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetBookingsScalerNodeReleased)
	if len(log.Data) > 0 {
		if err := devnetBookings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetBookings.abi.Events[event].Inputs {
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
func (devnetBookings *DevnetBookings) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devnetBookings.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return devnetBookings.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetBookings.abi.Errors["BadSlot"].ID.Bytes()[:4]) {
		return devnetBookings.UnpackBadSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetBookings.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return devnetBookings.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetBookings.abi.Errors["NotBooked"].ID.Bytes()[:4]) {
		return devnetBookings.UnpackNotBookedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetBookings.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return devnetBookings.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetBookings.abi.Errors["NotValidated"].ID.Bytes()[:4]) {
		return devnetBookings.UnpackNotValidatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetBookings.abi.Errors["UnknownHyperNode"].ID.Bytes()[:4]) {
		return devnetBookings.UnpackUnknownHyperNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetBookings.abi.Errors["UnknownScalerNode"].ID.Bytes()[:4]) {
		return devnetBookings.UnpackUnknownScalerNodeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevnetBookingsAddressEmptyCode represents a AddressEmptyCode error raised by the DevnetBookings contract.
type DevnetBookingsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func DevnetBookingsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (devnetBookings *DevnetBookings) UnpackAddressEmptyCodeError(raw []byte) (*DevnetBookingsAddressEmptyCode, error) {
	out := new(DevnetBookingsAddressEmptyCode)
	if err := devnetBookings.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetBookingsBadSlot represents a BadSlot error raised by the DevnetBookings contract.
type DevnetBookingsBadSlot struct {
	Slot uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSlot(uint8 slot)
func DevnetBookingsBadSlotErrorID() common.Hash {
	return common.HexToHash("0xbdfde03ce654f4fed5d9f0fdff6c7135a1d44c8c5230e96653e54242b2c180f7")
}

// UnpackBadSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSlot(uint8 slot)
func (devnetBookings *DevnetBookings) UnpackBadSlotError(raw []byte) (*DevnetBookingsBadSlot, error) {
	out := new(DevnetBookingsBadSlot)
	if err := devnetBookings.abi.UnpackIntoInterface(out, "BadSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetBookingsFailedCall represents a FailedCall error raised by the DevnetBookings contract.
type DevnetBookingsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DevnetBookingsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (devnetBookings *DevnetBookings) UnpackFailedCallError(raw []byte) (*DevnetBookingsFailedCall, error) {
	out := new(DevnetBookingsFailedCall)
	if err := devnetBookings.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetBookingsNotBooked represents a NotBooked error raised by the DevnetBookings contract.
type DevnetBookingsNotBooked struct {
	ScalerNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBooked(uint256 scalerNodeId)
func DevnetBookingsNotBookedErrorID() common.Hash {
	return common.HexToHash("0x12a1fe4cc66d602c978518e1d1cda1feceb397b6298de06cad3e06c73d613ab5")
}

// UnpackNotBookedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBooked(uint256 scalerNodeId)
func (devnetBookings *DevnetBookings) UnpackNotBookedError(raw []byte) (*DevnetBookingsNotBooked, error) {
	out := new(DevnetBookingsNotBooked)
	if err := devnetBookings.abi.UnpackIntoInterface(out, "NotBooked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetBookingsNotOperator represents a NotOperator error raised by the DevnetBookings contract.
type DevnetBookingsNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func DevnetBookingsNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (devnetBookings *DevnetBookings) UnpackNotOperatorError(raw []byte) (*DevnetBookingsNotOperator, error) {
	out := new(DevnetBookingsNotOperator)
	if err := devnetBookings.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetBookingsNotValidated represents a NotValidated error raised by the DevnetBookings contract.
type DevnetBookingsNotValidated struct {
	ScalerNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotValidated(uint256 scalerNodeId)
func DevnetBookingsNotValidatedErrorID() common.Hash {
	return common.HexToHash("0x94fa216625629e00857f93a045cece7164b7735833a5934ce137138edcd82705")
}

// UnpackNotValidatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotValidated(uint256 scalerNodeId)
func (devnetBookings *DevnetBookings) UnpackNotValidatedError(raw []byte) (*DevnetBookingsNotValidated, error) {
	out := new(DevnetBookingsNotValidated)
	if err := devnetBookings.abi.UnpackIntoInterface(out, "NotValidated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetBookingsUnknownHyperNode represents a UnknownHyperNode error raised by the DevnetBookings contract.
type DevnetBookingsUnknownHyperNode struct {
	HyperNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func DevnetBookingsUnknownHyperNodeErrorID() common.Hash {
	return common.HexToHash("0xe4ec66a9cd0eb7b0f8316f1f7ae9fdadf940ebadbb51c75571f8ccad6924edf0")
}

// UnpackUnknownHyperNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func (devnetBookings *DevnetBookings) UnpackUnknownHyperNodeError(raw []byte) (*DevnetBookingsUnknownHyperNode, error) {
	out := new(DevnetBookingsUnknownHyperNode)
	if err := devnetBookings.abi.UnpackIntoInterface(out, "UnknownHyperNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetBookingsUnknownScalerNode represents a UnknownScalerNode error raised by the DevnetBookings contract.
type DevnetBookingsUnknownScalerNode struct {
	ScalerNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func DevnetBookingsUnknownScalerNodeErrorID() common.Hash {
	return common.HexToHash("0x1cf6a49be7ea3688706ffb6b2d292b79f391841498a29ca657616b56bb4624f9")
}

// UnpackUnknownScalerNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func (devnetBookings *DevnetBookings) UnpackUnknownScalerNodeError(raw []byte) (*DevnetBookingsUnknownScalerNode, error) {
	out := new(DevnetBookingsUnknownScalerNode)
	if err := devnetBookings.abi.UnpackIntoInterface(out, "UnknownScalerNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralMetaData contains all meta data concerning the DevnetCollateral contract.
var DevnetCollateralMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"contractDevnetRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractDevnetEraManager\",\"name\":\"eras_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"AlreadyBound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyUndelegated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockSeconds\",\"type\":\"uint256\"}],\"name\":\"BadLock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"InService\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"asked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"InsufficientCollateral\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"locked\",\"type\":\"uint256\"}],\"name\":\"LockedForSlashes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"}],\"name\":\"NotFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"reclaimableEra\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"currentEra\",\"type\":\"uint256\"}],\"name\":\"NotReclaimable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSettlement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"NotValidated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"PositionNotBound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"settlement\",\"type\":\"address\"}],\"name\":\"SettlementAlreadySet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"unlockTimestamp\",\"type\":\"uint256\"}],\"name\":\"StillLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nodeDelegationIndex\",\"type\":\"uint256\"}],\"name\":\"UnknownDelegation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownHyperNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownScalerNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"WrongNode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"apyScalingFactor\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"unlockTimestamp\",\"type\":\"uint256\"}],\"name\":\"CollateralDelegated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"apyScalingFactor\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"unlockTimestamp\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CollateralDelegatedV2\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nodeDelegationIndex\",\"type\":\"uint256\"}],\"name\":\"CollateralReclaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"destination\",\"type\":\"address\"}],\"name\":\"CollateralSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nodeDelegationIndex\",\"type\":\"uint256\"}],\"name\":\"CollateralUndelegated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"apyScalingFactor\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"unlockTimestamp\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"DelegationCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"maxApyCurve\",\"type\":\"uint256[]\"}],\"name\":\"MaxApyCurveSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"networkCollateral\",\"type\":\"uint256\"}],\"name\":\"NetworkCollateralIncreasedFromAvailableRewards\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NodeCollateralDeposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"collateralAmount\",\"type\":\"uint256\"}],\"name\":\"NodeCollateralIncreasedFromAvailableRewards\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NodeCollateralWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"}],\"name\":\"PositionBound\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"apyScalingFactor\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"unlockTimestamp\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"SettlementDelegationCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"UnlockedTokensWithdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ICN_OPERATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_LOCK_SECONDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECLAIM_DELAY_ERAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"addNetworkCollateral\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"addNodeCollateral\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"}],\"name\":\"bindPosition\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"collateralOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockSeconds\",\"type\":\"uint256\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lockSeconds\",\"type\":\"uint256\"}],\"name\":\"delegateFor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"delegatedTo\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"depositNodeCollateral\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eras\",\"outputs\":[{\"internalType\":\"contractDevnetEraManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"exposedOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"t\",\"type\":\"uint256\"}],\"name\":\"lockFactor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"}],\"name\":\"lockedDelegations\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"apyScalingFactor\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unlockTimestamp\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nodeDelegation\",\"type\":\"uint256\"}],\"internalType\":\"structDevnetCollateral.LockedDelegation[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"nodeCollateral\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"nodeDelegationOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"nodeDelegation\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"}],\"name\":\"nodeDelegations\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lockedDelegation\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reclaimableEra\",\"type\":\"uint256\"}],\"internalType\":\"structDevnetCollateral.NodeDelegation[]\",\"name\":\"list\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"openNode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nodeDelegationIndex\",\"type\":\"uint256\"}],\"name\":\"reclaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"redelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractDevnetRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"knots\",\"type\":\"uint256[]\"}],\"name\":\"setMaxApyCurve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"settlement_\",\"type\":\"address\"}],\"name\":\"setSettlement\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"settlement\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structICollateral.Charge[]\",\"name\":\"charges\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"destination\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"position\",\"type\":\"bytes32\"}],\"name\":\"slashable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nodeDelegationIndex\",\"type\":\"uint256\"}],\"name\":\"undelegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdrawNodeCollateral\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"lockedDelegationIndex\",\"type\":\"uint256\"}],\"name\":\"withdrawUnlocked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "4eb96c03e951adba65ef8550982116da35",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161354c38038061354c83398101604081905261002e91610062565b6001600160a01b0392831660805290821660a0521660c0526100ac565b6001600160a01b038116811461005f575f5ffd5b50565b5f5f5f60608486031215610074575f5ffd5b835161007f8161004b565b60208501519093506100908161004b565b60408501519092506100a18161004b565b809150509250925092565b60805160a05160c05161340d61013f5f395f818161043d015281816111cc01526113be01525f81816103c501528181610b53015281816112e701528181611d2901528181611e71015261211201525f8181610503015281816105db01528181610e0e01528181610ef4015281816110590152818161115401528181611376015281816117d40152611c62015261340d5ff3fe608060405234801561000f575f5ffd5b50600436106101e7575f3560e01c80636bb3c73f11610109578063c33381771161009e578063e3453ee71161006e578063e3453ee7146104ad578063f0b2c98a146104c0578063f960952f146104df578063fc0c546a146104fe575f5ffd5b8063c33381771461045f578063ce6299c714610472578063d55b9ff714610485578063db3365631461048d575f5ffd5b80638f4e6f37116100d95780638f4e6f37146103f2578063a4c821e014610405578063ac9650d814610418578063bf7b07ab14610438575f5ffd5b80636bb3c73f1461038e5780637333a3b4146103ad5780637b103999146103c0578063800332d3146103e7575f5ffd5b80633e0d0c4d1161017f5780635e68ac861161014f5780635e68ac8614610342578063634b91e31461035557806366b304de1461036857806366fb64d01461037b575f5ffd5b80633e0d0c4d146102c55780634561828e146102d857806351160630146102eb5780635dce3ded1461032f575f5ffd5b80631cdff378116101ba5780631cdff3781461026c57806324bf79231461027f578063320e48c11461029257806332187137146102b2575f5ffd5b80630520f198146101eb57806307a21ff91461021d5780630a8cd1e8146102445780630fc2a2c714610259575b5f5ffd5b61020a6101f9366004612ad3565b60036020525f908152604090205481565b6040519081526020015b60405180910390f35b61020a7f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a6056781565b610257610252366004612aea565b610525565b005b610257610267366004612b52565b610607565b61020a61027a366004612aea565b61068a565b61025761028d366004612aea565b6106e0565b6102a56102a0366004612bb5565b6107d5565b6040516102149190612bd0565b6102576102c0366004612c38565b610906565b6102576102d3366004612aea565b610b44565b6102576102e6366004612ad3565b610e3d565b5f5461030a9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610214565b61020a61033d366004612c76565b610f20565b610257610350366004612aea565b611087565b610257610363366004612aea565b61117c565b610257610376366004612cf8565b6112cf565b610257610389366004612d2d565b61139e565b61020a61039c366004612ad3565b60026020525f908152604090205481565b6102576103bb366004612aea565b6113aa565b61030a7f000000000000000000000000000000000000000000000000000000000000000081565b61020a63076a700081565b610257610400366004612bb5565b6115a4565b610257610413366004612d56565b611695565b61042b610426366004612b52565b6117fc565b6040516102149190612d8e565b61030a7f000000000000000000000000000000000000000000000000000000000000000081565b61020a61046d366004612ad3565b6118e2565b61020a610480366004612ad3565b611905565b61020a600281565b6104a061049b366004612bb5565b611972565b6040516102149190612e4e565b6102576104bb366004612cf8565b611acc565b61020a6104ce366004612ad3565b60016020525f908152604090205481565b61020a6104ed366004612ad3565b60046020525f908152604090205481565b61030a7f000000000000000000000000000000000000000000000000000000000000000081565b61052e82611c91565b50805f03610568576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8281526001602052604081208054839290610585908490612eee565b9091555050604051818152339083907fef88a15bbfdf0e31e4b08903938cce783838fc58e403b718cf7a054b36fa25609060200160405180910390a361060373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016333084611e0c565b5050565b61061033611e6e565b61064d576040517f76c6c93a0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b7fcc1cecb19d0a7b095a3f8fb4225648e3e174a78905a3b9e2439dcd7537818c26828260405161067e929190612f01565b60405180910390a15050565b5f8181036106a657505f828152600160205260409020546106da565b60075f60085f6106b68787611f46565b81526020019081526020015f206002015481526020019081526020015f205f015490505b92915050565b5f6106eb3384611ff0565b80549091505f03610728576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6107333384846120e0565b50805460018201546002830154604080519283526020830191909152339185917f3aebfe1b7690c3b1fbd2769aaa61a204f1a0dfbed2d26928c3b3d0fbcab4d96b910160405180910390a4600181015460028201548254604080519384526020840192909252908201523390849084907f30efbedbdbae207c6d7098ea3b32dbe8862cd253eff2e2c8dd8b8a71b01428079060600160405180910390a4505050565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600a6020526040902080546060919067ffffffffffffffff81111561081757610817612f51565b60405190808252806020026020018201604052801561086f57816020015b61085c60405180608001604052805f81526020015f81526020015f81526020015f81525090565b8152602001906001900390816108355790505b5091505f5b81548110156108ff5760075f83838154811061089257610892612f7e565b905f5260205f20015481526020019081526020015f206040518060800160405290815f820154815260200160018201548152602001600282015481526020016003820154815250508382815181106108ec576108ec612f7e565b6020908102919091010152600101610874565b5050919050565b61090f33611e6e565b610947576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610644565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600a602052604081208054909190841061097c575f6109ac565b60075f83868154811061099157610991612f7e565b905f5260205f20015481526020019081526020015f20600301545b9050805f03610a0c576040517f7d4f17c000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602481018590525f6044820152606401610644565b5f81815260086020526040902054858114610a64576040517ff3e36f66000000000000000000000000000000000000000000000000000000008152600481018890526024810187905260448101829052606401610644565b861580610a7d57505f8781526004602052604090205415155b80610a9457505f8281526009602052604090205415155b15610ace576040517f3afc489900000000000000000000000000000000000000000000000000000000815260048101889052602401610644565b5f8781526004602090815260408083208590558483526009825291829020899055905186815273ffffffffffffffffffffffffffffffffffffffff86169188918a917fd8c7da6ef1d8a165d41e7a7ecde7a81e16da6c55cc5265a2d648865a0a05ddba910160405180910390a450505050505050565b5f610b4e83611c91565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663da1c3f1583604001516040518263ffffffff1660e01b8152600401610bb091815260200190565b602060405180830381865afa158015610bcb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bef9190612fb6565b9050610bfa33611e6e565b610ca1573373ffffffffffffffffffffffffffffffffffffffff821614610c4f576040517ffa5cd00f000000000000000000000000000000000000000000000000000000008152336004820152602401610644565b600282602001516004811115610c6757610c67612fd1565b03610ca1576040517f1bd8473600000000000000000000000000000000000000000000000000000000815260048101859052602401610644565b825f03610cda576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8481526001602052604090205480841115610d2c576040517fb07e3bc40000000000000000000000000000000000000000000000000000000081526004810185905260248101829052604401610644565b5f610d378682612212565b905080610d448684612ffe565b1015610d8c576040517fb8a3931c000000000000000000000000000000000000000000000000000000008152600481018790525f602482015260448101829052606401610644565b610d968583612ffe565b5f87815260016020908152604091829020929092555186815273ffffffffffffffffffffffffffffffffffffffff85169188917ffe5b6684499fe084dd2b303f570853fec9d53eceb0c1fcf48eb8afe1da3b9fe4910160405180910390a3610e3573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001684876122d4565b505050505050565b5f610e483383611ff0565b90508060020154421015610e905780600201546040517f16b82bbe00000000000000000000000000000000000000000000000000000000815260040161064491815260200190565b80545f808355338152600a60205260409020610eac908461232f565b6040518190849033907f01adec6171847f068547c93330fbca71b950110d528ad35a0babb242292227ef905f90a4610f1b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633836122d4565b505050565b5f805473ffffffffffffffffffffffffffffffffffffffff163314610f73576040517f4afb55c5000000000000000000000000000000000000000000000000000000008152336004820152602401610644565b5f5b838110156110385736858583818110610f9057610f90612f7e565b90506060020190505f81602001355f5f1b14610fb457610faf8261239d565b610fbd565b610fbd82612466565b9050610fc98185612eee565b60408051848201358152602080820185905273ffffffffffffffffffffffffffffffffffffffff891682840152915192965090840135918435917f6b83a29a411647595700befc375e0b46bf6dad3994ffb36d6b5b79ffaf2da226919081900360600190a35050600101610f75565b5080156110805761108073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001683836122d4565b9392505050565b5f5473ffffffffffffffffffffffffffffffffffffffff1633146110d9576040517f4afb55c5000000000000000000000000000000000000000000000000000000008152336004820152602401610644565b6110e282611c91565b505f8281526001602052604081208054839290611100908490612eee565b909155505060405181815282907f70a30d776cedaa7c63abc5b3cc88d76dd925edc9c1309f58de020409ab9485c59060200160405180910390a261060373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016333084611e0c565b5f6111883384846124b1565b91505080600301545f146111c8576040517f5f0ca57b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60027f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ad72308d6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611233573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112579190613011565b6112619190612eee565b60038201556002808201545f90815260076020908152604080832054855484529390915281208054909190611297908490612ffe565b90915550506040518290849033907fca29905f29ee9f9b1a9ec1ccb5dcb4b1d73d2b58a2cba6ca7a547c53303c5ce9905f90a4505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611340576040517f631a294a000000000000000000000000000000000000000000000000000000008152336004820152602401610644565b805f0361134c57505050565b5f838152600160205260409020819055610f1b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016833084611e0c565b610f1b33848484611695565b5f5f6113b73385856124b1565b915091505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ad72308d6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611425573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114499190613011565b905081600301545f14806114605750816003015481105b156114a75760038201546040517fec8e5265000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610644565b60038301545f908152600960205260408120549081156114d25783546114cd9083612212565b6114d4565b5f5b905080156115225783546040517fb8a3931c00000000000000000000000000000000000000000000000000000000815260048101919091526024810183905260448101829052606401610644565b845484545f9081526003602052604081208054909190611543908490612ffe565b90915550505f6002850181905560038601819055338152600b6020526040902061156d908761232f565b6040518690889033907f3c4b518d520acf5de7eebfff6485c9a4499e8067dc5f7e56961a7900b4fc96e6905f90a450505050505050565b6115ad33611e6e565b6115e5576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610644565b5f5473ffffffffffffffffffffffffffffffffffffffff161561164f575f546040517f42723ece00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401610644565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055565b815f036116ce576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6116da85848461260e565b90505f6116e88683876120e0565b9050838673ffffffffffffffffffffffffffffffffffffffff16867f3aebfe1b7690c3b1fbd2769aaa61a204f1a0dfbed2d26928c3b3d0fbcab4d96b84600101548560020154604051611745929190918252602082015260400190565b60405180910390a4818673ffffffffffffffffffffffffffffffffffffffff16867fef7c781666de792b1c7bc9ad3d60d6b24e88f2932d1f6b86f66dd4afa422671684600101548560020154896040516117b2939291909283526020830191909152604082015260600190565b60405180910390a4610e3573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016333087611e0c565b604080515f8152602081019091526060908267ffffffffffffffff81111561182657611826612f51565b60405190808252806020026020018201604052801561185957816020015b60608152602001906001900390816118445790505b5091505f5b838110156118da576118b53086868481811061187c5761187c612f7e565b905060200281019061188e9190613028565b856040516020016118a193929190613089565b604051602081830303815290604052612724565b8382815181106118c7576118c7612f7e565b602090810291909101015260010161185e565b505092915050565b5f8181526003602090815260408083205460019092528220546106da9190612eee565b5f80611915836304e47100612eee565b6119208460996130ac565b61192e906304c37b80612eee565b61194090670de0b6b3a76400006130ac565b61194a91906130f0565b9050680504aeb801791439d761196882670de0b6b3a76400006130ac565b61108091906130f0565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600b6020526040902080546060919067ffffffffffffffff8111156119b4576119b4612f51565b604051908082528060200260200182016040528015611a2257816020015b611a0f60405180608001604052805f81526020015f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81525090565b8152602001906001900390816119d25790505b5091505f5b81548110156108ff5760085f838381548110611a4557611a45612f7e565b5f91825260208083209091015483528281019390935260409182019020815160808101835281548152600182015473ffffffffffffffffffffffffffffffffffffffff16938101939093526002810154918301919091526003015460608201528351849083908110611ab957611ab9612f7e565b6020908102919091010152600101611a27565b5f5473ffffffffffffffffffffffffffffffffffffffff163314611b1e576040517f4afb55c5000000000000000000000000000000000000000000000000000000008152336004820152602401610644565b5f611b2e838363076a700061260e565b90505f611b3c848387612809565b9050847fda0ad580824580270b0543e30122d866a84ba5700d44aa754d1ef0ba6f67ec4d84604051611b7091815260200190565b60405180910390a2828473ffffffffffffffffffffffffffffffffffffffff16867f3aebfe1b7690c3b1fbd2769aaa61a204f1a0dfbed2d26928c3b3d0fbcab4d96b84600101548560020154604051611bd3929190918252602082015260400190565b60405180910390a4818473ffffffffffffffffffffffffffffffffffffffff16867f9ae258e42b84e6135cd8c7a574dab441d7d4e86c227fdf925b1422caac838e3c8460010154856002015488604051611c40939291909283526020830191909152604082015260600190565b60405180910390a4611c8a73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016333086611e0c565b5050505050565b611cfa6040805161014081019091525f808252602082019081526020015f81526020015f73ffffffffffffffffffffffffffffffffffffffff1681526020015f815260200160608152602001606081526020016060815260200160608152602001606081525090565b6040517fa64c092c000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a64c092c906024015f60405180830381865afa158015611d82573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168201604052611dc791908101906131e4565b80519091505f03611e07576040517f1cf6a49b00000000000000000000000000000000000000000000000000000000815260048101839052602401610644565b919050565b611e1a848484846001612981565b611e68576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610644565b50505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f91d148540000000000000000000000000000000000000000000000000000000081527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567600482015273ffffffffffffffffffffffffffffffffffffffff848116602483015291909116906391d1485490604401602060405180830381865afa158015611f22573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106da9190613341565b5f8181526004602052604081205490819003611f91576040517ff12c990600000000000000000000000000000000000000000000000000000000815260048101839052602401610644565b5f81815260086020526040902054838114611fe9576040517ff3e36f66000000000000000000000000000000000000000000000000000000008152600481018490526024810185905260448101829052606401610644565b5092915050565b73ffffffffffffffffffffffffffffffffffffffff82165f908152600a6020526040812080548310612073576040517f7d4f17c000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602481018490525f6044820152606401610644565b60075f82858154811061208857612088612f7e565b905f5260205f20015481526020019081526020015f20915081600301545f14611fe9576040517f2a3c244800000000000000000000000000000000000000000000000000000000815260048101849052602401610644565b5f60026040517fa64c092c000000000000000000000000000000000000000000000000000000008152600481018490527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a64c092c906024015f60405180830381865afa15801561216b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682016040526121b091908101906131e4565b6020015160048111156121c5576121c5612fd1565b146121ff576040517f94fa216600000000000000000000000000000000000000000000000000000000815260048101839052602401610644565b61220a848484612809565b949350505050565b5f805473ffffffffffffffffffffffffffffffffffffffff16156122cc575f546040517ffa983542000000000000000000000000000000000000000000000000000000008152600481018590526024810184905273ffffffffffffffffffffffffffffffffffffffff9091169063fa98354290604401602060405180830381865afa1580156122a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906122c79190613011565b611080565b5f9392505050565b6122e18383836001612a14565b610f1b576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610644565b8154829061233f90600190612ffe565b8154811061234f5761234f612f7e565b905f5260205f20015482828154811061236a5761236a612f7e565b905f5260205f2001819055508180548061238657612386613360565b600190038181905f5260205f20015f905590555050565b5f806008816123b185356020870135611f46565b81526020019081526020015f2090505f60075f836002015481526020019081526020015f209050805f01548460400135106123ed5780546123f3565b83604001355b925082815f015f8282546124079190612ffe565b909155505083355f908152600360205260408120805485929061242b908490612ffe565b909155505060038201545f036108ff5783355f908152600260205260408120805485929061245a908490612ffe565b90915550505050919050565b80355f9081526001602052604080822054908301358111612487578061248d565b82604001355b91506124998282612ffe565b92355f90815260016020526040902092909255919050565b73ffffffffffffffffffffffffffffffffffffffff83165f908152600a60209081526040808320600b90925282208154839291908390871080156124f55750815486105b905080158061254c575081868154811061251157612511612f7e565b905f5260205f20015460075f858a8154811061252f5761252f612f7e565b905f5260205f20015481526020019081526020015f206003015414155b156125a9576040517f7d4f17c000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff891660048201526024810188905260448101879052606401610644565b60075f8489815481106125be576125be612f7e565b905f5260205f20015481526020019081526020015f20945060085f8388815481106125eb576125eb612f7e565b905f5260205f20015481526020019081526020015f209350505050935093915050565b5f81158061261f575063076a700082115b806126355750612632620151808361338d565b15155b1561266f576040517fd5ac042500000000000000000000000000000000000000000000000000000000815260048101839052602401610644565b5f60055f815461267e906133a0565b919050819055905060405180608001604052808581526020016126a085611905565b81526020016126af8542612eee565b81525f6020918201819052838152600782526040808220845181558484015160018083019190915585830151600283015560609095015160039091015573ffffffffffffffffffffffffffffffffffffffff9098168152600a8252968720805492830181558752909520850155509192915050565b60605f6127318484612a9c565b905080801561275f57505f3d118061275f57505f8473ffffffffffffffffffffffffffffffffffffffff163b115b156127745761276c612aaf565b9150506106da565b80156127c4576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610644565b3d156127d7576127d2612ac8565b611fe9565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61281382611c91565b5073ffffffffffffffffffffffffffffffffffffffff84165f908152600a6020526040812080548590811061284a5761284a612f7e565b905f5260205f200154905060075f8281526020019081526020015f2091505f60065f8154612877906133a0565b91829055506040805160808101825286815273ffffffffffffffffffffffffffffffffffffffff89811660208084018281528486018981525f6060870181815289825260088552888220975188559251600180890180547fffffffffffffffffffffffff000000000000000000000000000000000000000016929098169190911790965590516002808801919091559151600396870155928352600b82528583208054948501815583528183209093018690559288018590558754898252919092529181208054939450919261294e908490612eee565b909155505082545f8581526003602052604081208054909190612972908490612eee565b90915550929695505050505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316612a035783831516156129f7573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316612a90578383151615612a84573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215612ae3575f5ffd5b5035919050565b5f5f60408385031215612afb575f5ffd5b50508035926020909101359150565b5f5f83601f840112612b1a575f5ffd5b50813567ffffffffffffffff811115612b31575f5ffd5b6020830191508360208260051b8501011115612b4b575f5ffd5b9250929050565b5f5f60208385031215612b63575f5ffd5b823567ffffffffffffffff811115612b79575f5ffd5b612b8585828601612b0a565b90969095509350505050565b73ffffffffffffffffffffffffffffffffffffffff81168114612bb2575f5ffd5b50565b5f60208284031215612bc5575f5ffd5b813561108081612b91565b602080825282518282018190525f918401906040840190835b81811015612c2d5783518051845260208101516020850152604081015160408501526060810151606085015250608083019250602084019350600181019050612be9565b509095945050505050565b5f5f5f5f60808587031215612c4b575f5ffd5b8435935060208501359250604085013591506060850135612c6b81612b91565b939692955090935050565b5f5f5f60408486031215612c88575f5ffd5b833567ffffffffffffffff811115612c9e575f5ffd5b8401601f81018613612cae575f5ffd5b803567ffffffffffffffff811115612cc4575f5ffd5b866020606083028401011115612cd8575f5ffd5b602091820194509250840135612ced81612b91565b809150509250925092565b5f5f5f60608486031215612d0a575f5ffd5b833592506020840135612d1c81612b91565b929592945050506040919091013590565b5f5f5f60608486031215612d3f575f5ffd5b505081359360208301359350604090920135919050565b5f5f5f5f60808587031215612d69575f5ffd5b8435612d7481612b91565b966020860135965060408601359560600135945092505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015612e42577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815180518087528060208301602089015e5f6020828901015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011688010196505050602082019150602084019350600181019050612db4565b50929695505050505050565b602080825282518282018190525f918401906040840190835b81811015612c2d5783518051845273ffffffffffffffffffffffffffffffffffffffff6020820151166020850152604081015160408501526060810151606085015250608083019250602084019350600181019050612e67565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156106da576106da612ec1565b602081528160208201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115612f38575f5ffd5b8260051b80856040850137919091016040019392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051611e0781612b91565b5f60208284031215612fc6575f5ffd5b815161108081612b91565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b818103818111156106da576106da612ec1565b5f60208284031215613021575f5ffd5b5051919050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261305b575f5ffd5b83018035915067ffffffffffffffff821115613075575f5ffd5b602001915036819003821315612b4b575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b80820281158282048414176106da576106da612ec1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826130fe576130fe6130c3565b500490565b604051610140810167ffffffffffffffff8111828210171561312757613127612f51565b60405290565b805160058110611e07575f5ffd5b5f82601f83011261314a575f5ffd5b815167ffffffffffffffff81111561316457613164612f51565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0908116603f0116810167ffffffffffffffff811182821017156131b1576131b1612f51565b6040528181528382016020018510156131c8575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f602082840312156131f4575f5ffd5b815167ffffffffffffffff81111561320a575f5ffd5b8201610140818503121561321c575f5ffd5b613224613103565b815181526132346020830161312d565b60208201526040828101519082015261324f60608301612fab565b60608201526080828101519082015260a082015167ffffffffffffffff811115613277575f5ffd5b6132838682850161313b565b60a08301525060c082015167ffffffffffffffff8111156132a2575f5ffd5b6132ae8682850161313b565b60c08301525060e082015167ffffffffffffffff8111156132cd575f5ffd5b6132d98682850161313b565b60e08301525061010082015167ffffffffffffffff8111156132f9575f5ffd5b6133058682850161313b565b6101008301525061012082015167ffffffffffffffff811115613326575f5ffd5b6133328682850161313b565b61012083015250949350505050565b5f60208284031215613351575f5ffd5b81518015158114611080575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b5f8261339b5761339b6130c3565b500690565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036133d0576133d0612ec1565b506001019056fea2646970667358221220393bb8edfb122780f3c2a66f1bbf9f83a7070f623b3c4e72590eb8021c17582e64736f6c63430008250033",
}

// DevnetCollateral is an auto generated Go binding around an Ethereum contract.
type DevnetCollateral struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevnetCollateral) GetABI() abi.ABI {
	return c.abi
}

// NewDevnetCollateral creates a new instance of DevnetCollateral.
func NewDevnetCollateral() *DevnetCollateral {
	parsed, err := DevnetCollateralMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevnetCollateral{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevnetCollateral) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address registry_, address eras_) returns()
func (devnetCollateral *DevnetCollateral) PackConstructor(token_ common.Address, registry_ common.Address, eras_ common.Address) []byte {
	enc, err := devnetCollateral.abi.Pack("", token_, registry_, eras_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetCollateral *DevnetCollateral) PackICNOPERATORROLE() []byte {
	enc, err := devnetCollateral.abi.Pack("ICN_OPERATOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetCollateral *DevnetCollateral) TryPackICNOPERATORROLE() ([]byte, error) {
	return devnetCollateral.abi.Pack("ICN_OPERATOR_ROLE")
}

// UnpackICNOPERATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a21ff9.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetCollateral *DevnetCollateral) UnpackICNOPERATORROLE(data []byte) ([32]byte, error) {
	out, err := devnetCollateral.abi.Unpack("ICN_OPERATOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAXLOCKSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x800332d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LOCK_SECONDS() view returns(uint256)
func (devnetCollateral *DevnetCollateral) PackMAXLOCKSECONDS() []byte {
	enc, err := devnetCollateral.abi.Pack("MAX_LOCK_SECONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLOCKSECONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x800332d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LOCK_SECONDS() view returns(uint256)
func (devnetCollateral *DevnetCollateral) TryPackMAXLOCKSECONDS() ([]byte, error) {
	return devnetCollateral.abi.Pack("MAX_LOCK_SECONDS")
}

// UnpackMAXLOCKSECONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x800332d3.
//
// Solidity: function MAX_LOCK_SECONDS() view returns(uint256)
func (devnetCollateral *DevnetCollateral) UnpackMAXLOCKSECONDS(data []byte) (*big.Int, error) {
	out, err := devnetCollateral.abi.Unpack("MAX_LOCK_SECONDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRECLAIMDELAYERAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd55b9ff7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECLAIM_DELAY_ERAS() view returns(uint256)
func (devnetCollateral *DevnetCollateral) PackRECLAIMDELAYERAS() []byte {
	enc, err := devnetCollateral.abi.Pack("RECLAIM_DELAY_ERAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECLAIMDELAYERAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd55b9ff7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECLAIM_DELAY_ERAS() view returns(uint256)
func (devnetCollateral *DevnetCollateral) TryPackRECLAIMDELAYERAS() ([]byte, error) {
	return devnetCollateral.abi.Pack("RECLAIM_DELAY_ERAS")
}

// UnpackRECLAIMDELAYERAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd55b9ff7.
//
// Solidity: function RECLAIM_DELAY_ERAS() view returns(uint256)
func (devnetCollateral *DevnetCollateral) UnpackRECLAIMDELAYERAS(data []byte) (*big.Int, error) {
	out, err := devnetCollateral.abi.Unpack("RECLAIM_DELAY_ERAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAddNetworkCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3453ee7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addNetworkCollateral(uint256 scalerNodeId, address account, uint256 amount) returns()
func (devnetCollateral *DevnetCollateral) PackAddNetworkCollateral(scalerNodeId *big.Int, account common.Address, amount *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("addNetworkCollateral", scalerNodeId, account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddNetworkCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3453ee7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addNetworkCollateral(uint256 scalerNodeId, address account, uint256 amount) returns()
func (devnetCollateral *DevnetCollateral) TryPackAddNetworkCollateral(scalerNodeId *big.Int, account common.Address, amount *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("addNetworkCollateral", scalerNodeId, account, amount)
}

// PackAddNodeCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e68ac86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addNodeCollateral(uint256 scalerNodeId, uint256 amount) returns()
func (devnetCollateral *DevnetCollateral) PackAddNodeCollateral(scalerNodeId *big.Int, amount *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("addNodeCollateral", scalerNodeId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddNodeCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e68ac86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addNodeCollateral(uint256 scalerNodeId, uint256 amount) returns()
func (devnetCollateral *DevnetCollateral) TryPackAddNodeCollateral(scalerNodeId *big.Int, amount *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("addNodeCollateral", scalerNodeId, amount)
}

// PackBindPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32187137.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bindPosition(bytes32 position, uint256 scalerNodeId, uint256 lockedDelegationIndex, address delegator) returns()
func (devnetCollateral *DevnetCollateral) PackBindPosition(position [32]byte, scalerNodeId *big.Int, lockedDelegationIndex *big.Int, delegator common.Address) []byte {
	enc, err := devnetCollateral.abi.Pack("bindPosition", position, scalerNodeId, lockedDelegationIndex, delegator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBindPosition is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32187137.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bindPosition(bytes32 position, uint256 scalerNodeId, uint256 lockedDelegationIndex, address delegator) returns()
func (devnetCollateral *DevnetCollateral) TryPackBindPosition(position [32]byte, scalerNodeId *big.Int, lockedDelegationIndex *big.Int, delegator common.Address) ([]byte, error) {
	return devnetCollateral.abi.Pack("bindPosition", position, scalerNodeId, lockedDelegationIndex, delegator)
}

// PackCollateralOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3338177.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collateralOf(uint256 scalerNodeId) view returns(uint256)
func (devnetCollateral *DevnetCollateral) PackCollateralOf(scalerNodeId *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("collateralOf", scalerNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollateralOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3338177.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collateralOf(uint256 scalerNodeId) view returns(uint256)
func (devnetCollateral *DevnetCollateral) TryPackCollateralOf(scalerNodeId *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("collateralOf", scalerNodeId)
}

// UnpackCollateralOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3338177.
//
// Solidity: function collateralOf(uint256 scalerNodeId) view returns(uint256)
func (devnetCollateral *DevnetCollateral) UnpackCollateralOf(data []byte) (*big.Int, error) {
	out, err := devnetCollateral.abi.Unpack("collateralOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fb64d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(uint256 scalerNodeId, uint256 amount, uint256 lockSeconds) returns()
func (devnetCollateral *DevnetCollateral) PackDelegate(scalerNodeId *big.Int, amount *big.Int, lockSeconds *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("delegate", scalerNodeId, amount, lockSeconds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fb64d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(uint256 scalerNodeId, uint256 amount, uint256 lockSeconds) returns()
func (devnetCollateral *DevnetCollateral) TryPackDelegate(scalerNodeId *big.Int, amount *big.Int, lockSeconds *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("delegate", scalerNodeId, amount, lockSeconds)
}

// PackDelegateFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4c821e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateFor(address delegator, uint256 scalerNodeId, uint256 amount, uint256 lockSeconds) returns()
func (devnetCollateral *DevnetCollateral) PackDelegateFor(delegator common.Address, scalerNodeId *big.Int, amount *big.Int, lockSeconds *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("delegateFor", delegator, scalerNodeId, amount, lockSeconds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4c821e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateFor(address delegator, uint256 scalerNodeId, uint256 amount, uint256 lockSeconds) returns()
func (devnetCollateral *DevnetCollateral) TryPackDelegateFor(delegator common.Address, scalerNodeId *big.Int, amount *big.Int, lockSeconds *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("delegateFor", delegator, scalerNodeId, amount, lockSeconds)
}

// PackDelegatedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bb3c73f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegatedTo(uint256 scalerNodeId) view returns(uint256 amount)
func (devnetCollateral *DevnetCollateral) PackDelegatedTo(scalerNodeId *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("delegatedTo", scalerNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegatedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bb3c73f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegatedTo(uint256 scalerNodeId) view returns(uint256 amount)
func (devnetCollateral *DevnetCollateral) TryPackDelegatedTo(scalerNodeId *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("delegatedTo", scalerNodeId)
}

// UnpackDelegatedTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6bb3c73f.
//
// Solidity: function delegatedTo(uint256 scalerNodeId) view returns(uint256 amount)
func (devnetCollateral *DevnetCollateral) UnpackDelegatedTo(data []byte) (*big.Int, error) {
	out, err := devnetCollateral.abi.Unpack("delegatedTo", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDepositNodeCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a8cd1e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositNodeCollateral(uint256 scalerNodeId, uint256 amount) returns()
func (devnetCollateral *DevnetCollateral) PackDepositNodeCollateral(scalerNodeId *big.Int, amount *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("depositNodeCollateral", scalerNodeId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositNodeCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a8cd1e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositNodeCollateral(uint256 scalerNodeId, uint256 amount) returns()
func (devnetCollateral *DevnetCollateral) TryPackDepositNodeCollateral(scalerNodeId *big.Int, amount *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("depositNodeCollateral", scalerNodeId, amount)
}

// PackEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7b07ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eras() view returns(address)
func (devnetCollateral *DevnetCollateral) PackEras() []byte {
	enc, err := devnetCollateral.abi.Pack("eras")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEras is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7b07ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eras() view returns(address)
func (devnetCollateral *DevnetCollateral) TryPackEras() ([]byte, error) {
	return devnetCollateral.abi.Pack("eras")
}

// UnpackEras is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7b07ab.
//
// Solidity: function eras() view returns(address)
func (devnetCollateral *DevnetCollateral) UnpackEras(data []byte) (common.Address, error) {
	out, err := devnetCollateral.abi.Unpack("eras", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExposedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0520f198.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exposedOf(uint256 scalerNodeId) view returns(uint256 amount)
func (devnetCollateral *DevnetCollateral) PackExposedOf(scalerNodeId *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("exposedOf", scalerNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExposedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0520f198.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exposedOf(uint256 scalerNodeId) view returns(uint256 amount)
func (devnetCollateral *DevnetCollateral) TryPackExposedOf(scalerNodeId *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("exposedOf", scalerNodeId)
}

// UnpackExposedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0520f198.
//
// Solidity: function exposedOf(uint256 scalerNodeId) view returns(uint256 amount)
func (devnetCollateral *DevnetCollateral) UnpackExposedOf(data []byte) (*big.Int, error) {
	out, err := devnetCollateral.abi.Unpack("exposedOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLockFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce6299c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockFactor(uint256 t) pure returns(uint256)
func (devnetCollateral *DevnetCollateral) PackLockFactor(t *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("lockFactor", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockFactor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce6299c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockFactor(uint256 t) pure returns(uint256)
func (devnetCollateral *DevnetCollateral) TryPackLockFactor(t *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("lockFactor", t)
}

// UnpackLockFactor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce6299c7.
//
// Solidity: function lockFactor(uint256 t) pure returns(uint256)
func (devnetCollateral *DevnetCollateral) UnpackLockFactor(data []byte) (*big.Int, error) {
	out, err := devnetCollateral.abi.Unpack("lockFactor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLockedDelegations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x320e48c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedDelegations(address delegator) view returns((uint256,uint256,uint256,uint256)[] list)
func (devnetCollateral *DevnetCollateral) PackLockedDelegations(delegator common.Address) []byte {
	enc, err := devnetCollateral.abi.Pack("lockedDelegations", delegator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedDelegations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x320e48c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedDelegations(address delegator) view returns((uint256,uint256,uint256,uint256)[] list)
func (devnetCollateral *DevnetCollateral) TryPackLockedDelegations(delegator common.Address) ([]byte, error) {
	return devnetCollateral.abi.Pack("lockedDelegations", delegator)
}

// UnpackLockedDelegations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x320e48c1.
//
// Solidity: function lockedDelegations(address delegator) view returns((uint256,uint256,uint256,uint256)[] list)
func (devnetCollateral *DevnetCollateral) UnpackLockedDelegations(data []byte) ([]DevnetCollateralLockedDelegation, error) {
	out, err := devnetCollateral.abi.Unpack("lockedDelegations", data)
	if err != nil {
		return *new([]DevnetCollateralLockedDelegation), err
	}
	out0 := *abi.ConvertType(out[0], new([]DevnetCollateralLockedDelegation)).(*[]DevnetCollateralLockedDelegation)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetCollateral *DevnetCollateral) PackMulticall(data [][]byte) []byte {
	enc, err := devnetCollateral.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetCollateral *DevnetCollateral) TryPackMulticall(data [][]byte) ([]byte, error) {
	return devnetCollateral.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetCollateral *DevnetCollateral) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := devnetCollateral.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackNodeCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0b2c98a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeCollateral(uint256 scalerNodeId) view returns(uint256 amount)
func (devnetCollateral *DevnetCollateral) PackNodeCollateral(scalerNodeId *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("nodeCollateral", scalerNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0b2c98a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeCollateral(uint256 scalerNodeId) view returns(uint256 amount)
func (devnetCollateral *DevnetCollateral) TryPackNodeCollateral(scalerNodeId *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("nodeCollateral", scalerNodeId)
}

// UnpackNodeCollateral is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0b2c98a.
//
// Solidity: function nodeCollateral(uint256 scalerNodeId) view returns(uint256 amount)
func (devnetCollateral *DevnetCollateral) UnpackNodeCollateral(data []byte) (*big.Int, error) {
	out, err := devnetCollateral.abi.Unpack("nodeCollateral", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNodeDelegationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf960952f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeDelegationOf(bytes32 position) view returns(uint256 nodeDelegation)
func (devnetCollateral *DevnetCollateral) PackNodeDelegationOf(position [32]byte) []byte {
	enc, err := devnetCollateral.abi.Pack("nodeDelegationOf", position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeDelegationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf960952f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeDelegationOf(bytes32 position) view returns(uint256 nodeDelegation)
func (devnetCollateral *DevnetCollateral) TryPackNodeDelegationOf(position [32]byte) ([]byte, error) {
	return devnetCollateral.abi.Pack("nodeDelegationOf", position)
}

// UnpackNodeDelegationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf960952f.
//
// Solidity: function nodeDelegationOf(bytes32 position) view returns(uint256 nodeDelegation)
func (devnetCollateral *DevnetCollateral) UnpackNodeDelegationOf(data []byte) (*big.Int, error) {
	out, err := devnetCollateral.abi.Unpack("nodeDelegationOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNodeDelegations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb336563.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeDelegations(address delegator) view returns((uint256,address,uint256,uint256)[] list)
func (devnetCollateral *DevnetCollateral) PackNodeDelegations(delegator common.Address) []byte {
	enc, err := devnetCollateral.abi.Pack("nodeDelegations", delegator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeDelegations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb336563.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeDelegations(address delegator) view returns((uint256,address,uint256,uint256)[] list)
func (devnetCollateral *DevnetCollateral) TryPackNodeDelegations(delegator common.Address) ([]byte, error) {
	return devnetCollateral.abi.Pack("nodeDelegations", delegator)
}

// UnpackNodeDelegations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb336563.
//
// Solidity: function nodeDelegations(address delegator) view returns((uint256,address,uint256,uint256)[] list)
func (devnetCollateral *DevnetCollateral) UnpackNodeDelegations(data []byte) ([]DevnetCollateralNodeDelegation, error) {
	out, err := devnetCollateral.abi.Unpack("nodeDelegations", data)
	if err != nil {
		return *new([]DevnetCollateralNodeDelegation), err
	}
	out0 := *abi.ConvertType(out[0], new([]DevnetCollateralNodeDelegation)).(*[]DevnetCollateralNodeDelegation)
	return out0, nil
}

// PackOpenNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66b304de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openNode(uint256 scalerNodeId, address from, uint256 amount) returns()
func (devnetCollateral *DevnetCollateral) PackOpenNode(scalerNodeId *big.Int, from common.Address, amount *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("openNode", scalerNodeId, from, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66b304de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openNode(uint256 scalerNodeId, address from, uint256 amount) returns()
func (devnetCollateral *DevnetCollateral) TryPackOpenNode(scalerNodeId *big.Int, from common.Address, amount *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("openNode", scalerNodeId, from, amount)
}

// PackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7333a3b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaim(uint256 lockedDelegationIndex, uint256 nodeDelegationIndex) returns()
func (devnetCollateral *DevnetCollateral) PackReclaim(lockedDelegationIndex *big.Int, nodeDelegationIndex *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("reclaim", lockedDelegationIndex, nodeDelegationIndex)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7333a3b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaim(uint256 lockedDelegationIndex, uint256 nodeDelegationIndex) returns()
func (devnetCollateral *DevnetCollateral) TryPackReclaim(lockedDelegationIndex *big.Int, nodeDelegationIndex *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("reclaim", lockedDelegationIndex, nodeDelegationIndex)
}

// PackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24bf7923.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redelegate(uint256 lockedDelegationIndex, uint256 scalerNodeId) returns()
func (devnetCollateral *DevnetCollateral) PackRedelegate(lockedDelegationIndex *big.Int, scalerNodeId *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("redelegate", lockedDelegationIndex, scalerNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24bf7923.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redelegate(uint256 lockedDelegationIndex, uint256 scalerNodeId) returns()
func (devnetCollateral *DevnetCollateral) TryPackRedelegate(lockedDelegationIndex *big.Int, scalerNodeId *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("redelegate", lockedDelegationIndex, scalerNodeId)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (devnetCollateral *DevnetCollateral) PackRegistry() []byte {
	enc, err := devnetCollateral.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (devnetCollateral *DevnetCollateral) TryPackRegistry() ([]byte, error) {
	return devnetCollateral.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (devnetCollateral *DevnetCollateral) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := devnetCollateral.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetMaxApyCurve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fc2a2c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxApyCurve(uint256[] knots) returns()
func (devnetCollateral *DevnetCollateral) PackSetMaxApyCurve(knots []*big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("setMaxApyCurve", knots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxApyCurve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fc2a2c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxApyCurve(uint256[] knots) returns()
func (devnetCollateral *DevnetCollateral) TryPackSetMaxApyCurve(knots []*big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("setMaxApyCurve", knots)
}

// PackSetSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4e6f37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSettlement(address settlement_) returns()
func (devnetCollateral *DevnetCollateral) PackSetSettlement(settlement common.Address) []byte {
	enc, err := devnetCollateral.abi.Pack("setSettlement", settlement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f4e6f37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSettlement(address settlement_) returns()
func (devnetCollateral *DevnetCollateral) TryPackSetSettlement(settlement common.Address) ([]byte, error) {
	return devnetCollateral.abi.Pack("setSettlement", settlement)
}

// PackSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51160630.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlement() view returns(address)
func (devnetCollateral *DevnetCollateral) PackSettlement() []byte {
	enc, err := devnetCollateral.abi.Pack("settlement")
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
func (devnetCollateral *DevnetCollateral) TryPackSettlement() ([]byte, error) {
	return devnetCollateral.abi.Pack("settlement")
}

// UnpackSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51160630.
//
// Solidity: function settlement() view returns(address)
func (devnetCollateral *DevnetCollateral) UnpackSettlement(data []byte) (common.Address, error) {
	out, err := devnetCollateral.abi.Unpack("settlement", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dce3ded.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash((uint256,bytes32,uint256)[] charges, address destination) returns(uint256 taken)
func (devnetCollateral *DevnetCollateral) PackSlash(charges []ICollateralCharge, destination common.Address) []byte {
	enc, err := devnetCollateral.abi.Pack("slash", charges, destination)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dce3ded.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash((uint256,bytes32,uint256)[] charges, address destination) returns(uint256 taken)
func (devnetCollateral *DevnetCollateral) TryPackSlash(charges []ICollateralCharge, destination common.Address) ([]byte, error) {
	return devnetCollateral.abi.Pack("slash", charges, destination)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5dce3ded.
//
// Solidity: function slash((uint256,bytes32,uint256)[] charges, address destination) returns(uint256 taken)
func (devnetCollateral *DevnetCollateral) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := devnetCollateral.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlashable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cdff378.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slashable(uint256 scalerNodeId, bytes32 position) view returns(uint256)
func (devnetCollateral *DevnetCollateral) PackSlashable(scalerNodeId *big.Int, position [32]byte) []byte {
	enc, err := devnetCollateral.abi.Pack("slashable", scalerNodeId, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlashable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cdff378.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slashable(uint256 scalerNodeId, bytes32 position) view returns(uint256)
func (devnetCollateral *DevnetCollateral) TryPackSlashable(scalerNodeId *big.Int, position [32]byte) ([]byte, error) {
	return devnetCollateral.abi.Pack("slashable", scalerNodeId, position)
}

// UnpackSlashable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cdff378.
//
// Solidity: function slashable(uint256 scalerNodeId, bytes32 position) view returns(uint256)
func (devnetCollateral *DevnetCollateral) UnpackSlashable(data []byte) (*big.Int, error) {
	out, err := devnetCollateral.abi.Unpack("slashable", data)
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
func (devnetCollateral *DevnetCollateral) PackToken() []byte {
	enc, err := devnetCollateral.abi.Pack("token")
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
func (devnetCollateral *DevnetCollateral) TryPackToken() ([]byte, error) {
	return devnetCollateral.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (devnetCollateral *DevnetCollateral) UnpackToken(data []byte) (common.Address, error) {
	out, err := devnetCollateral.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x634b91e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function undelegate(uint256 lockedDelegationIndex, uint256 nodeDelegationIndex) returns()
func (devnetCollateral *DevnetCollateral) PackUndelegate(lockedDelegationIndex *big.Int, nodeDelegationIndex *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("undelegate", lockedDelegationIndex, nodeDelegationIndex)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUndelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x634b91e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function undelegate(uint256 lockedDelegationIndex, uint256 nodeDelegationIndex) returns()
func (devnetCollateral *DevnetCollateral) TryPackUndelegate(lockedDelegationIndex *big.Int, nodeDelegationIndex *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("undelegate", lockedDelegationIndex, nodeDelegationIndex)
}

// PackWithdrawNodeCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e0d0c4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawNodeCollateral(uint256 scalerNodeId, uint256 amount) returns()
func (devnetCollateral *DevnetCollateral) PackWithdrawNodeCollateral(scalerNodeId *big.Int, amount *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("withdrawNodeCollateral", scalerNodeId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawNodeCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e0d0c4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawNodeCollateral(uint256 scalerNodeId, uint256 amount) returns()
func (devnetCollateral *DevnetCollateral) TryPackWithdrawNodeCollateral(scalerNodeId *big.Int, amount *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("withdrawNodeCollateral", scalerNodeId, amount)
}

// PackWithdrawUnlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4561828e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawUnlocked(uint256 lockedDelegationIndex) returns()
func (devnetCollateral *DevnetCollateral) PackWithdrawUnlocked(lockedDelegationIndex *big.Int) []byte {
	enc, err := devnetCollateral.abi.Pack("withdrawUnlocked", lockedDelegationIndex)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawUnlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4561828e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawUnlocked(uint256 lockedDelegationIndex) returns()
func (devnetCollateral *DevnetCollateral) TryPackWithdrawUnlocked(lockedDelegationIndex *big.Int) ([]byte, error) {
	return devnetCollateral.abi.Pack("withdrawUnlocked", lockedDelegationIndex)
}

// DevnetCollateralCollateralDelegated represents a CollateralDelegated event raised by the DevnetCollateral contract.
type DevnetCollateralCollateralDelegated struct {
	NodeId           *big.Int
	Delegator        common.Address
	Amount           *big.Int
	ApyScalingFactor *big.Int
	UnlockTimestamp  *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralCollateralDelegatedEventName = "CollateralDelegated"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralCollateralDelegated) ContractEventName() string {
	return DevnetCollateralCollateralDelegatedEventName
}

// UnpackCollateralDelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CollateralDelegated(uint256 indexed nodeId, address indexed delegator, uint256 indexed amount, uint256 apyScalingFactor, uint256 unlockTimestamp)
func (devnetCollateral *DevnetCollateral) UnpackCollateralDelegatedEvent(log *types.Log) (*DevnetCollateralCollateralDelegated, error) {
	event := "CollateralDelegated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralCollateralDelegated)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralCollateralDelegatedV2 represents a CollateralDelegatedV2 event raised by the DevnetCollateral contract.
type DevnetCollateralCollateralDelegatedV2 struct {
	NodeId                *big.Int
	LockedDelegationIndex *big.Int
	Delegator             common.Address
	ApyScalingFactor      *big.Int
	UnlockTimestamp       *big.Int
	Amount                *big.Int
	Raw                   *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralCollateralDelegatedV2EventName = "CollateralDelegatedV2"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralCollateralDelegatedV2) ContractEventName() string {
	return DevnetCollateralCollateralDelegatedV2EventName
}

// UnpackCollateralDelegatedV2Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CollateralDelegatedV2(uint256 indexed nodeId, uint256 indexed lockedDelegationIndex, address indexed delegator, uint256 apyScalingFactor, uint256 unlockTimestamp, uint256 amount)
func (devnetCollateral *DevnetCollateral) UnpackCollateralDelegatedV2Event(log *types.Log) (*DevnetCollateralCollateralDelegatedV2, error) {
	event := "CollateralDelegatedV2"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralCollateralDelegatedV2)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralCollateralReclaimed represents a CollateralReclaimed event raised by the DevnetCollateral contract.
type DevnetCollateralCollateralReclaimed struct {
	Delegator             common.Address
	LockedDelegationIndex *big.Int
	NodeDelegationIndex   *big.Int
	Raw                   *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralCollateralReclaimedEventName = "CollateralReclaimed"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralCollateralReclaimed) ContractEventName() string {
	return DevnetCollateralCollateralReclaimedEventName
}

// UnpackCollateralReclaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CollateralReclaimed(address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 indexed nodeDelegationIndex)
func (devnetCollateral *DevnetCollateral) UnpackCollateralReclaimedEvent(log *types.Log) (*DevnetCollateralCollateralReclaimed, error) {
	event := "CollateralReclaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralCollateralReclaimed)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralCollateralSlashed represents a CollateralSlashed event raised by the DevnetCollateral contract.
type DevnetCollateralCollateralSlashed struct {
	ScalerNodeId *big.Int
	Position     [32]byte
	Amount       *big.Int
	Taken        *big.Int
	Destination  common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralCollateralSlashedEventName = "CollateralSlashed"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralCollateralSlashed) ContractEventName() string {
	return DevnetCollateralCollateralSlashedEventName
}

// UnpackCollateralSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CollateralSlashed(uint256 indexed scalerNodeId, bytes32 indexed position, uint256 amount, uint256 taken, address destination)
func (devnetCollateral *DevnetCollateral) UnpackCollateralSlashedEvent(log *types.Log) (*DevnetCollateralCollateralSlashed, error) {
	event := "CollateralSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralCollateralSlashed)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralCollateralUndelegated represents a CollateralUndelegated event raised by the DevnetCollateral contract.
type DevnetCollateralCollateralUndelegated struct {
	Delegator             common.Address
	LockedDelegationIndex *big.Int
	NodeDelegationIndex   *big.Int
	Raw                   *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralCollateralUndelegatedEventName = "CollateralUndelegated"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralCollateralUndelegated) ContractEventName() string {
	return DevnetCollateralCollateralUndelegatedEventName
}

// UnpackCollateralUndelegatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CollateralUndelegated(address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 indexed nodeDelegationIndex)
func (devnetCollateral *DevnetCollateral) UnpackCollateralUndelegatedEvent(log *types.Log) (*DevnetCollateralCollateralUndelegated, error) {
	event := "CollateralUndelegated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralCollateralUndelegated)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralDelegationCreated represents a DelegationCreated event raised by the DevnetCollateral contract.
type DevnetCollateralDelegationCreated struct {
	NodeId                *big.Int
	Delegator             common.Address
	LockedDelegationIndex *big.Int
	ApyScalingFactor      *big.Int
	UnlockTimestamp       *big.Int
	Amount                *big.Int
	Raw                   *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralDelegationCreatedEventName = "DelegationCreated"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralDelegationCreated) ContractEventName() string {
	return DevnetCollateralDelegationCreatedEventName
}

// UnpackDelegationCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegationCreated(uint256 indexed nodeId, address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 apyScalingFactor, uint256 unlockTimestamp, uint256 amount)
func (devnetCollateral *DevnetCollateral) UnpackDelegationCreatedEvent(log *types.Log) (*DevnetCollateralDelegationCreated, error) {
	event := "DelegationCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralDelegationCreated)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralMaxApyCurveSet represents a MaxApyCurveSet event raised by the DevnetCollateral contract.
type DevnetCollateralMaxApyCurveSet struct {
	MaxApyCurve []*big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralMaxApyCurveSetEventName = "MaxApyCurveSet"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralMaxApyCurveSet) ContractEventName() string {
	return DevnetCollateralMaxApyCurveSetEventName
}

// UnpackMaxApyCurveSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxApyCurveSet(uint256[] maxApyCurve)
func (devnetCollateral *DevnetCollateral) UnpackMaxApyCurveSetEvent(log *types.Log) (*DevnetCollateralMaxApyCurveSet, error) {
	event := "MaxApyCurveSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralMaxApyCurveSet)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralNetworkCollateralIncreasedFromAvailableRewards represents a NetworkCollateralIncreasedFromAvailableRewards event raised by the DevnetCollateral contract.
type DevnetCollateralNetworkCollateralIncreasedFromAvailableRewards struct {
	ScalerNodeId      *big.Int
	NetworkCollateral *big.Int
	Raw               *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralNetworkCollateralIncreasedFromAvailableRewardsEventName = "NetworkCollateralIncreasedFromAvailableRewards"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralNetworkCollateralIncreasedFromAvailableRewards) ContractEventName() string {
	return DevnetCollateralNetworkCollateralIncreasedFromAvailableRewardsEventName
}

// UnpackNetworkCollateralIncreasedFromAvailableRewardsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NetworkCollateralIncreasedFromAvailableRewards(uint256 indexed scalerNodeId, uint256 networkCollateral)
func (devnetCollateral *DevnetCollateral) UnpackNetworkCollateralIncreasedFromAvailableRewardsEvent(log *types.Log) (*DevnetCollateralNetworkCollateralIncreasedFromAvailableRewards, error) {
	event := "NetworkCollateralIncreasedFromAvailableRewards"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralNetworkCollateralIncreasedFromAvailableRewards)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralNodeCollateralDeposited represents a NodeCollateralDeposited event raised by the DevnetCollateral contract.
type DevnetCollateralNodeCollateralDeposited struct {
	ScalerNodeId *big.Int
	From         common.Address
	Amount       *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralNodeCollateralDepositedEventName = "NodeCollateralDeposited"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralNodeCollateralDeposited) ContractEventName() string {
	return DevnetCollateralNodeCollateralDepositedEventName
}

// UnpackNodeCollateralDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeCollateralDeposited(uint256 indexed scalerNodeId, address indexed from, uint256 amount)
func (devnetCollateral *DevnetCollateral) UnpackNodeCollateralDepositedEvent(log *types.Log) (*DevnetCollateralNodeCollateralDeposited, error) {
	event := "NodeCollateralDeposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralNodeCollateralDeposited)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralNodeCollateralIncreasedFromAvailableRewards represents a NodeCollateralIncreasedFromAvailableRewards event raised by the DevnetCollateral contract.
type DevnetCollateralNodeCollateralIncreasedFromAvailableRewards struct {
	ScalerNodeId     *big.Int
	CollateralAmount *big.Int
	Raw              *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralNodeCollateralIncreasedFromAvailableRewardsEventName = "NodeCollateralIncreasedFromAvailableRewards"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralNodeCollateralIncreasedFromAvailableRewards) ContractEventName() string {
	return DevnetCollateralNodeCollateralIncreasedFromAvailableRewardsEventName
}

// UnpackNodeCollateralIncreasedFromAvailableRewardsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeCollateralIncreasedFromAvailableRewards(uint256 indexed scalerNodeId, uint256 collateralAmount)
func (devnetCollateral *DevnetCollateral) UnpackNodeCollateralIncreasedFromAvailableRewardsEvent(log *types.Log) (*DevnetCollateralNodeCollateralIncreasedFromAvailableRewards, error) {
	event := "NodeCollateralIncreasedFromAvailableRewards"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralNodeCollateralIncreasedFromAvailableRewards)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralNodeCollateralWithdrawn represents a NodeCollateralWithdrawn event raised by the DevnetCollateral contract.
type DevnetCollateralNodeCollateralWithdrawn struct {
	ScalerNodeId *big.Int
	To           common.Address
	Amount       *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralNodeCollateralWithdrawnEventName = "NodeCollateralWithdrawn"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralNodeCollateralWithdrawn) ContractEventName() string {
	return DevnetCollateralNodeCollateralWithdrawnEventName
}

// UnpackNodeCollateralWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeCollateralWithdrawn(uint256 indexed scalerNodeId, address indexed to, uint256 amount)
func (devnetCollateral *DevnetCollateral) UnpackNodeCollateralWithdrawnEvent(log *types.Log) (*DevnetCollateralNodeCollateralWithdrawn, error) {
	event := "NodeCollateralWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralNodeCollateralWithdrawn)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralPositionBound represents a PositionBound event raised by the DevnetCollateral contract.
type DevnetCollateralPositionBound struct {
	Position              [32]byte
	NodeId                *big.Int
	Delegator             common.Address
	LockedDelegationIndex *big.Int
	Raw                   *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralPositionBoundEventName = "PositionBound"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralPositionBound) ContractEventName() string {
	return DevnetCollateralPositionBoundEventName
}

// UnpackPositionBoundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PositionBound(bytes32 indexed position, uint256 indexed nodeId, address indexed delegator, uint256 lockedDelegationIndex)
func (devnetCollateral *DevnetCollateral) UnpackPositionBoundEvent(log *types.Log) (*DevnetCollateralPositionBound, error) {
	event := "PositionBound"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralPositionBound)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralSettlementDelegationCreated represents a SettlementDelegationCreated event raised by the DevnetCollateral contract.
type DevnetCollateralSettlementDelegationCreated struct {
	NodeId                *big.Int
	Delegator             common.Address
	LockedDelegationIndex *big.Int
	ApyScalingFactor      *big.Int
	UnlockTimestamp       *big.Int
	Amount                *big.Int
	Raw                   *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralSettlementDelegationCreatedEventName = "SettlementDelegationCreated"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralSettlementDelegationCreated) ContractEventName() string {
	return DevnetCollateralSettlementDelegationCreatedEventName
}

// UnpackSettlementDelegationCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementDelegationCreated(uint256 indexed nodeId, address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 apyScalingFactor, uint256 unlockTimestamp, uint256 amount)
func (devnetCollateral *DevnetCollateral) UnpackSettlementDelegationCreatedEvent(log *types.Log) (*DevnetCollateralSettlementDelegationCreated, error) {
	event := "SettlementDelegationCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralSettlementDelegationCreated)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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

// DevnetCollateralUnlockedTokensWithdrawn represents a UnlockedTokensWithdrawn event raised by the DevnetCollateral contract.
type DevnetCollateralUnlockedTokensWithdrawn struct {
	Delegator             common.Address
	LockedDelegationIndex *big.Int
	Amount                *big.Int
	Raw                   *types.Log // Blockchain specific contextual infos
}

const DevnetCollateralUnlockedTokensWithdrawnEventName = "UnlockedTokensWithdrawn"

// ContractEventName returns the user-defined event name.
func (DevnetCollateralUnlockedTokensWithdrawn) ContractEventName() string {
	return DevnetCollateralUnlockedTokensWithdrawnEventName
}

// UnpackUnlockedTokensWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnlockedTokensWithdrawn(address indexed delegator, uint256 indexed lockedDelegationIndex, uint256 indexed amount)
func (devnetCollateral *DevnetCollateral) UnpackUnlockedTokensWithdrawnEvent(log *types.Log) (*DevnetCollateralUnlockedTokensWithdrawn, error) {
	event := "UnlockedTokensWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetCollateral.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetCollateralUnlockedTokensWithdrawn)
	if len(log.Data) > 0 {
		if err := devnetCollateral.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetCollateral.abi.Events[event].Inputs {
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
func (devnetCollateral *DevnetCollateral) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["AlreadyBound"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackAlreadyBoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["AlreadyUndelegated"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackAlreadyUndelegatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["BadLock"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackBadLockError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["InService"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackInServiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["InsufficientCollateral"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackInsufficientCollateralError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["LockedForSlashes"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackLockedForSlashesError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["NotFree"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackNotFreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["NotReclaimable"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackNotReclaimableError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["NotRegistry"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackNotRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["NotSettlement"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackNotSettlementError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["NotValidated"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackNotValidatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["PositionNotBound"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackPositionNotBoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["SettlementAlreadySet"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackSettlementAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["StillLocked"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackStillLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["UnknownDelegation"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackUnknownDelegationError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["UnknownHyperNode"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackUnknownHyperNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["UnknownScalerNode"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackUnknownScalerNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["WrongNode"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackWrongNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetCollateral.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return devnetCollateral.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevnetCollateralAddressEmptyCode represents a AddressEmptyCode error raised by the DevnetCollateral contract.
type DevnetCollateralAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func DevnetCollateralAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (devnetCollateral *DevnetCollateral) UnpackAddressEmptyCodeError(raw []byte) (*DevnetCollateralAddressEmptyCode, error) {
	out := new(DevnetCollateralAddressEmptyCode)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralAlreadyBound represents a AlreadyBound error raised by the DevnetCollateral contract.
type DevnetCollateralAlreadyBound struct {
	Position [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyBound(bytes32 position)
func DevnetCollateralAlreadyBoundErrorID() common.Hash {
	return common.HexToHash("0x3afc48990973fe298b0b825095f9ca18b9524dc6bff9b93835014b206b3b6a22")
}

// UnpackAlreadyBoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyBound(bytes32 position)
func (devnetCollateral *DevnetCollateral) UnpackAlreadyBoundError(raw []byte) (*DevnetCollateralAlreadyBound, error) {
	out := new(DevnetCollateralAlreadyBound)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "AlreadyBound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralAlreadyUndelegated represents a AlreadyUndelegated error raised by the DevnetCollateral contract.
type DevnetCollateralAlreadyUndelegated struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyUndelegated()
func DevnetCollateralAlreadyUndelegatedErrorID() common.Hash {
	return common.HexToHash("0x5f0ca57bb1bc5719382776ab9ef80abd89352c8c5ebc26ec17af6d7ffe667ee2")
}

// UnpackAlreadyUndelegatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyUndelegated()
func (devnetCollateral *DevnetCollateral) UnpackAlreadyUndelegatedError(raw []byte) (*DevnetCollateralAlreadyUndelegated, error) {
	out := new(DevnetCollateralAlreadyUndelegated)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "AlreadyUndelegated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralBadLock represents a BadLock error raised by the DevnetCollateral contract.
type DevnetCollateralBadLock struct {
	LockSeconds *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLock(uint256 lockSeconds)
func DevnetCollateralBadLockErrorID() common.Hash {
	return common.HexToHash("0xd5ac0425a8c8b27cd7c17c4bda8eca7e0597a0dbae02c3e3fadb5eade200a096")
}

// UnpackBadLockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLock(uint256 lockSeconds)
func (devnetCollateral *DevnetCollateral) UnpackBadLockError(raw []byte) (*DevnetCollateralBadLock, error) {
	out := new(DevnetCollateralBadLock)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "BadLock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralFailedCall represents a FailedCall error raised by the DevnetCollateral contract.
type DevnetCollateralFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DevnetCollateralFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (devnetCollateral *DevnetCollateral) UnpackFailedCallError(raw []byte) (*DevnetCollateralFailedCall, error) {
	out := new(DevnetCollateralFailedCall)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralInService represents a InService error raised by the DevnetCollateral contract.
type DevnetCollateralInService struct {
	ScalerNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InService(uint256 scalerNodeId)
func DevnetCollateralInServiceErrorID() common.Hash {
	return common.HexToHash("0x1bd84736f80fc638c124805a4865d57b2eef08f030a1df0ebe82519eeb0d03ad")
}

// UnpackInServiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InService(uint256 scalerNodeId)
func (devnetCollateral *DevnetCollateral) UnpackInServiceError(raw []byte) (*DevnetCollateralInService, error) {
	out := new(DevnetCollateralInService)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "InService", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralInsufficientCollateral represents a InsufficientCollateral error raised by the DevnetCollateral contract.
type DevnetCollateralInsufficientCollateral struct {
	Asked     *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientCollateral(uint256 asked, uint256 available)
func DevnetCollateralInsufficientCollateralErrorID() common.Hash {
	return common.HexToHash("0xb07e3bc4c23a2d5a3367eec63320a439a69fa5b14b5619ba643e23b3ab6ef805")
}

// UnpackInsufficientCollateralError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientCollateral(uint256 asked, uint256 available)
func (devnetCollateral *DevnetCollateral) UnpackInsufficientCollateralError(raw []byte) (*DevnetCollateralInsufficientCollateral, error) {
	out := new(DevnetCollateralInsufficientCollateral)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "InsufficientCollateral", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralLockedForSlashes represents a LockedForSlashes error raised by the DevnetCollateral contract.
type DevnetCollateralLockedForSlashes struct {
	ScalerNodeId *big.Int
	Position     [32]byte
	Locked       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LockedForSlashes(uint256 scalerNodeId, bytes32 position, uint256 locked)
func DevnetCollateralLockedForSlashesErrorID() common.Hash {
	return common.HexToHash("0xb8a3931ceb75a83f700ad1c410d8b4b7b0365c93107fcb1bc2e0f869fe774e96")
}

// UnpackLockedForSlashesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LockedForSlashes(uint256 scalerNodeId, bytes32 position, uint256 locked)
func (devnetCollateral *DevnetCollateral) UnpackLockedForSlashesError(raw []byte) (*DevnetCollateralLockedForSlashes, error) {
	out := new(DevnetCollateralLockedForSlashes)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "LockedForSlashes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralNotAllowed represents a NotAllowed error raised by the DevnetCollateral contract.
type DevnetCollateralNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func DevnetCollateralNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (devnetCollateral *DevnetCollateral) UnpackNotAllowedError(raw []byte) (*DevnetCollateralNotAllowed, error) {
	out := new(DevnetCollateralNotAllowed)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralNotFree represents a NotFree error raised by the DevnetCollateral contract.
type DevnetCollateralNotFree struct {
	LockedDelegationIndex *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFree(uint256 lockedDelegationIndex)
func DevnetCollateralNotFreeErrorID() common.Hash {
	return common.HexToHash("0x2a3c2448f7d34153a56c95f3c146caa86e3725b0ee432d61a65ba662cb294f85")
}

// UnpackNotFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFree(uint256 lockedDelegationIndex)
func (devnetCollateral *DevnetCollateral) UnpackNotFreeError(raw []byte) (*DevnetCollateralNotFree, error) {
	out := new(DevnetCollateralNotFree)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "NotFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralNotOperator represents a NotOperator error raised by the DevnetCollateral contract.
type DevnetCollateralNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func DevnetCollateralNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (devnetCollateral *DevnetCollateral) UnpackNotOperatorError(raw []byte) (*DevnetCollateralNotOperator, error) {
	out := new(DevnetCollateralNotOperator)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralNotReclaimable represents a NotReclaimable error raised by the DevnetCollateral contract.
type DevnetCollateralNotReclaimable struct {
	ReclaimableEra *big.Int
	CurrentEra     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReclaimable(uint256 reclaimableEra, uint256 currentEra)
func DevnetCollateralNotReclaimableErrorID() common.Hash {
	return common.HexToHash("0xec8e5265f1176ed5b3d7d641d029d615be34df492f846533259d4e256bc98321")
}

// UnpackNotReclaimableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReclaimable(uint256 reclaimableEra, uint256 currentEra)
func (devnetCollateral *DevnetCollateral) UnpackNotReclaimableError(raw []byte) (*DevnetCollateralNotReclaimable, error) {
	out := new(DevnetCollateralNotReclaimable)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "NotReclaimable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralNotRegistry represents a NotRegistry error raised by the DevnetCollateral contract.
type DevnetCollateralNotRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistry(address caller)
func DevnetCollateralNotRegistryErrorID() common.Hash {
	return common.HexToHash("0x631a294a41a730c8b83fc0d8fe9f45ed8336003d618d1d97b39459e4ec1deb78")
}

// UnpackNotRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistry(address caller)
func (devnetCollateral *DevnetCollateral) UnpackNotRegistryError(raw []byte) (*DevnetCollateralNotRegistry, error) {
	out := new(DevnetCollateralNotRegistry)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "NotRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralNotSettlement represents a NotSettlement error raised by the DevnetCollateral contract.
type DevnetCollateralNotSettlement struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSettlement(address caller)
func DevnetCollateralNotSettlementErrorID() common.Hash {
	return common.HexToHash("0x4afb55c5b90c62d67b56a9da9cdc7440c2d0a03a02eb2fc8da65c2e9f4945a80")
}

// UnpackNotSettlementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSettlement(address caller)
func (devnetCollateral *DevnetCollateral) UnpackNotSettlementError(raw []byte) (*DevnetCollateralNotSettlement, error) {
	out := new(DevnetCollateralNotSettlement)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "NotSettlement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralNotValidated represents a NotValidated error raised by the DevnetCollateral contract.
type DevnetCollateralNotValidated struct {
	ScalerNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotValidated(uint256 scalerNodeId)
func DevnetCollateralNotValidatedErrorID() common.Hash {
	return common.HexToHash("0x94fa216625629e00857f93a045cece7164b7735833a5934ce137138edcd82705")
}

// UnpackNotValidatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotValidated(uint256 scalerNodeId)
func (devnetCollateral *DevnetCollateral) UnpackNotValidatedError(raw []byte) (*DevnetCollateralNotValidated, error) {
	out := new(DevnetCollateralNotValidated)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "NotValidated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralPositionNotBound represents a PositionNotBound error raised by the DevnetCollateral contract.
type DevnetCollateralPositionNotBound struct {
	Position [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PositionNotBound(bytes32 position)
func DevnetCollateralPositionNotBoundErrorID() common.Hash {
	return common.HexToHash("0xf12c9906cf0ed1fc4b8376e5671f0ea9ccdaaedc660c5d5c5b304549e1089aa6")
}

// UnpackPositionNotBoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PositionNotBound(bytes32 position)
func (devnetCollateral *DevnetCollateral) UnpackPositionNotBoundError(raw []byte) (*DevnetCollateralPositionNotBound, error) {
	out := new(DevnetCollateralPositionNotBound)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "PositionNotBound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the DevnetCollateral contract.
type DevnetCollateralSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DevnetCollateralSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (devnetCollateral *DevnetCollateral) UnpackSafeERC20FailedOperationError(raw []byte) (*DevnetCollateralSafeERC20FailedOperation, error) {
	out := new(DevnetCollateralSafeERC20FailedOperation)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralSettlementAlreadySet represents a SettlementAlreadySet error raised by the DevnetCollateral contract.
type DevnetCollateralSettlementAlreadySet struct {
	Settlement common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettlementAlreadySet(address settlement)
func DevnetCollateralSettlementAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x42723ece48368f156b00b85b1e99be7453c03e427e27e7f1caa72afe700dfbaa")
}

// UnpackSettlementAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettlementAlreadySet(address settlement)
func (devnetCollateral *DevnetCollateral) UnpackSettlementAlreadySetError(raw []byte) (*DevnetCollateralSettlementAlreadySet, error) {
	out := new(DevnetCollateralSettlementAlreadySet)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "SettlementAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralStillLocked represents a StillLocked error raised by the DevnetCollateral contract.
type DevnetCollateralStillLocked struct {
	UnlockTimestamp *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillLocked(uint256 unlockTimestamp)
func DevnetCollateralStillLockedErrorID() common.Hash {
	return common.HexToHash("0x16b82bbe3e889ba5f024dd62bf116389e6149ee00acbbdb7d45872e78bfda043")
}

// UnpackStillLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillLocked(uint256 unlockTimestamp)
func (devnetCollateral *DevnetCollateral) UnpackStillLockedError(raw []byte) (*DevnetCollateralStillLocked, error) {
	out := new(DevnetCollateralStillLocked)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "StillLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralUnknownDelegation represents a UnknownDelegation error raised by the DevnetCollateral contract.
type DevnetCollateralUnknownDelegation struct {
	Delegator             common.Address
	LockedDelegationIndex *big.Int
	NodeDelegationIndex   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownDelegation(address delegator, uint256 lockedDelegationIndex, uint256 nodeDelegationIndex)
func DevnetCollateralUnknownDelegationErrorID() common.Hash {
	return common.HexToHash("0x7d4f17c0ef206e30254c7bcb90187adfd9e2bc4c70d96fe9d833d4a868e6d8e1")
}

// UnpackUnknownDelegationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownDelegation(address delegator, uint256 lockedDelegationIndex, uint256 nodeDelegationIndex)
func (devnetCollateral *DevnetCollateral) UnpackUnknownDelegationError(raw []byte) (*DevnetCollateralUnknownDelegation, error) {
	out := new(DevnetCollateralUnknownDelegation)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "UnknownDelegation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralUnknownHyperNode represents a UnknownHyperNode error raised by the DevnetCollateral contract.
type DevnetCollateralUnknownHyperNode struct {
	HyperNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func DevnetCollateralUnknownHyperNodeErrorID() common.Hash {
	return common.HexToHash("0xe4ec66a9cd0eb7b0f8316f1f7ae9fdadf940ebadbb51c75571f8ccad6924edf0")
}

// UnpackUnknownHyperNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func (devnetCollateral *DevnetCollateral) UnpackUnknownHyperNodeError(raw []byte) (*DevnetCollateralUnknownHyperNode, error) {
	out := new(DevnetCollateralUnknownHyperNode)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "UnknownHyperNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralUnknownScalerNode represents a UnknownScalerNode error raised by the DevnetCollateral contract.
type DevnetCollateralUnknownScalerNode struct {
	ScalerNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func DevnetCollateralUnknownScalerNodeErrorID() common.Hash {
	return common.HexToHash("0x1cf6a49be7ea3688706ffb6b2d292b79f391841498a29ca657616b56bb4624f9")
}

// UnpackUnknownScalerNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func (devnetCollateral *DevnetCollateral) UnpackUnknownScalerNodeError(raw []byte) (*DevnetCollateralUnknownScalerNode, error) {
	out := new(DevnetCollateralUnknownScalerNode)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "UnknownScalerNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralWrongNode represents a WrongNode error raised by the DevnetCollateral contract.
type DevnetCollateralWrongNode struct {
	Position [32]byte
	Got      *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNode(bytes32 position, uint256 got, uint256 expected)
func DevnetCollateralWrongNodeErrorID() common.Hash {
	return common.HexToHash("0xf3e36f66ddae7ae42289d794d24382fd8e23916b33879c3a459eaec5a656d627")
}

// UnpackWrongNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNode(bytes32 position, uint256 got, uint256 expected)
func (devnetCollateral *DevnetCollateral) UnpackWrongNodeError(raw []byte) (*DevnetCollateralWrongNode, error) {
	out := new(DevnetCollateralWrongNode)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "WrongNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetCollateralZeroAmount represents a ZeroAmount error raised by the DevnetCollateral contract.
type DevnetCollateralZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func DevnetCollateralZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (devnetCollateral *DevnetCollateral) UnpackZeroAmountError(raw []byte) (*DevnetCollateralZeroAmount, error) {
	out := new(DevnetCollateralZeroAmount)
	if err := devnetCollateral.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetEraManagerMetaData contains all meta data concerning the DevnetEraManager contract.
var DevnetEraManagerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAccessControl\",\"name\":\"access_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"name\":\"BeforeFirstSegment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"name\":\"SegmentInThePast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"eraNumber\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"}],\"name\":\"SegmentNotAligned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownHyperNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownScalerNode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroDuration\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"eraNumber\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"name\":\"EraSegmentAdded\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ICN_OPERATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"access\",\"outputs\":[{\"internalType\":\"contractIAccessControl\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"eraNumber\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"name\":\"addSegment\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"currentEra\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"name\":\"eraOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eraOrFirst\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"segments\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"eraNumber\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"startBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"duration\",\"type\":\"uint256\"}],\"internalType\":\"structDevnetEraManager.Segment[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "c5cb7eba8d6f5d6ad4ac93f0ae2b4b0446",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610cd5380380610cd5833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b608051610c516100845f395f818160f001526106730152610c515ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063973628f611610058578063973628f614610137578063ac9650d81461013f578063ad72308d1461015f578063e2d6870a14610167575f5ffd5b806307a21ff91461008957806321b58c49146100c357806370234536146100d657806371907f17146100eb575b5f5ffd5b6100b07f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a6056781565b6040519081526020015b60405180910390f35b6100b06100d136600461086b565b61017c565b6100e96100e4366004610882565b61023c565b005b6101127f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100ba565b6100b061049c565b61015261014d3660046108ab565b6104ab565b6040516100ba919061091c565b6100b0610592565b61016f6105f8565b6040516100ba91906109dc565b5f80545b8015610201575f80610193600184610a67565b815481106101a3576101a3610a7a565b905f5260205f2090600302019050838160010154116101ee57600281015460018201546101d09086610a67565b6101da9190610aa7565b81546101e69190610adf565b949350505050565b50806101f981610af2565b915050610180565b506040517f341e6dfa000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b61024533610670565b61027d576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610233565b805f036102b6576040517f68d5686e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b4382116102f8576040517fc80379e300000000000000000000000000000000000000000000000000000000815260048101839052436024820152604401610233565b5f54156103bd575f8054819061031090600190610a67565b8154811061032057610320610a7a565b905f5260205f20906003020190505f8160010154841180156103425750815485115b90508015806103795750600182015461035b9085610a67565b6002830154835461036c9088610a67565b6103769190610b26565b14155b156103ba576040517f8ab365140000000000000000000000000000000000000000000000000000000081526004810186905260248101859052604401610233565b50505b6040805160608101825284815260208082018581528284018581525f805460018101825590805293517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56360039095029485015590517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e564840155517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56590920191909155815184815290810183905284917f333d8ad518d7e351a5224cd84d51be477e5f935e442e19b9e00d9a6af1b31d8a910160405180910390a2505050565b5f6104a64361017c565b905090565b604080515f8152602081019091526060908267ffffffffffffffff8111156104d5576104d5610b3d565b60405190808252806020026020018201604052801561050857816020015b60608152602001906001900390816104f35790505b5091505f5b83811015610589576105643086868481811061052b5761052b610a7a565b905060200281019061053d9190610b6a565b8560405160200161055093929190610bd2565b604051602081830303815290604052610748565b83828151811061057657610576610a7a565b602090810291909101015260010161050d565b50505b92915050565b5f805481036105a057505f90565b5f5f815481106105b2576105b2610a7a565b905f5260205f209060030201600101544310156105ef575f5f815481106105db576105db610a7a565b905f5260205f2090600302015f0154905090565b6104a64361017c565b60605f805480602002602001604051908101604052809291908181526020015f905b82821015610667578382905f5260205f2090600302016040518060600160405290815f8201548152602001600182015481526020016002820154815250508152602001906001019061061a565b50505050905090565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f91d148540000000000000000000000000000000000000000000000000000000081527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567600482015273ffffffffffffffffffffffffffffffffffffffff848116602483015291909116906391d1485490604401602060405180830381865afa158015610724573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061058c9190610bf5565b60605f6107558484610834565b905080801561078357505f3d118061078357505f8473ffffffffffffffffffffffffffffffffffffffff163b115b1561079857610790610847565b91505061058c565b80156107e8576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610233565b3d156107fb576107f6610860565b61082d565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f6020828403121561087b575f5ffd5b5035919050565b5f5f5f60608486031215610894575f5ffd5b505081359360208301359350604090920135919050565b5f5f602083850312156108bc575f5ffd5b823567ffffffffffffffff8111156108d2575f5ffd5b8301601f810185136108e2575f5ffd5b803567ffffffffffffffff8111156108f8575f5ffd5b8560208260051b840101111561090c575f5ffd5b6020919091019590945092505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156109d0577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815180518087528060208301602089015e5f6020828901015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011688010196505050602082019150602084019350600181019050610942565b50929695505050505050565b602080825282518282018190525f918401906040840190835b81811015610a2f578351805184526020810151602085015260408101516040850152506060830192506020840193506001810190506109f5565b509095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8181038181111561058c5761058c610a3a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f82610ada577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082018082111561058c5761058c610a3a565b5f81610b0057610b00610a3a565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b808202811582820484141761058c5761058c610a3a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112610b9d575f5ffd5b83018035915067ffffffffffffffff821115610bb7575f5ffd5b602001915036819003821315610bcb575f5ffd5b9250929050565b828482375f8382015f815283518060208601835e5f910190815295945050505050565b5f60208284031215610c05575f5ffd5b81518015158114610c14575f5ffd5b939250505056fea26469706673582212204ccf14c3f84ba77c6a0eac573feafdbee78e99641d7f9f3a1fd41218ef811d1564736f6c63430008250033",
}

// DevnetEraManager is an auto generated Go binding around an Ethereum contract.
type DevnetEraManager struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevnetEraManager) GetABI() abi.ABI {
	return c.abi
}

// NewDevnetEraManager creates a new instance of DevnetEraManager.
func NewDevnetEraManager() *DevnetEraManager {
	parsed, err := DevnetEraManagerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevnetEraManager{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevnetEraManager) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address access_) returns()
func (devnetEraManager *DevnetEraManager) PackConstructor(access_ common.Address) []byte {
	enc, err := devnetEraManager.abi.Pack("", access_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetEraManager *DevnetEraManager) PackICNOPERATORROLE() []byte {
	enc, err := devnetEraManager.abi.Pack("ICN_OPERATOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetEraManager *DevnetEraManager) TryPackICNOPERATORROLE() ([]byte, error) {
	return devnetEraManager.abi.Pack("ICN_OPERATOR_ROLE")
}

// UnpackICNOPERATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a21ff9.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetEraManager *DevnetEraManager) UnpackICNOPERATORROLE(data []byte) ([32]byte, error) {
	out, err := devnetEraManager.abi.Unpack("ICN_OPERATOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71907f17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function access() view returns(address)
func (devnetEraManager *DevnetEraManager) PackAccess() []byte {
	enc, err := devnetEraManager.abi.Pack("access")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71907f17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function access() view returns(address)
func (devnetEraManager *DevnetEraManager) TryPackAccess() ([]byte, error) {
	return devnetEraManager.abi.Pack("access")
}

// UnpackAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71907f17.
//
// Solidity: function access() view returns(address)
func (devnetEraManager *DevnetEraManager) UnpackAccess(data []byte) (common.Address, error) {
	out, err := devnetEraManager.abi.Unpack("access", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAddSegment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70234536.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addSegment(uint256 eraNumber, uint256 startBlock, uint256 duration) returns()
func (devnetEraManager *DevnetEraManager) PackAddSegment(eraNumber *big.Int, startBlock *big.Int, duration *big.Int) []byte {
	enc, err := devnetEraManager.abi.Pack("addSegment", eraNumber, startBlock, duration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddSegment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70234536.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addSegment(uint256 eraNumber, uint256 startBlock, uint256 duration) returns()
func (devnetEraManager *DevnetEraManager) TryPackAddSegment(eraNumber *big.Int, startBlock *big.Int, duration *big.Int) ([]byte, error) {
	return devnetEraManager.abi.Pack("addSegment", eraNumber, startBlock, duration)
}

// PackCurrentEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x973628f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function currentEra() view returns(uint256)
func (devnetEraManager *DevnetEraManager) PackCurrentEra() []byte {
	enc, err := devnetEraManager.abi.Pack("currentEra")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrentEra is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x973628f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function currentEra() view returns(uint256)
func (devnetEraManager *DevnetEraManager) TryPackCurrentEra() ([]byte, error) {
	return devnetEraManager.abi.Pack("currentEra")
}

// UnpackCurrentEra is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x973628f6.
//
// Solidity: function currentEra() view returns(uint256)
func (devnetEraManager *DevnetEraManager) UnpackCurrentEra(data []byte) (*big.Int, error) {
	out, err := devnetEraManager.abi.Unpack("currentEra", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEraOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21b58c49.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eraOf(uint256 blockNumber) view returns(uint256)
func (devnetEraManager *DevnetEraManager) PackEraOf(blockNumber *big.Int) []byte {
	enc, err := devnetEraManager.abi.Pack("eraOf", blockNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEraOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21b58c49.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eraOf(uint256 blockNumber) view returns(uint256)
func (devnetEraManager *DevnetEraManager) TryPackEraOf(blockNumber *big.Int) ([]byte, error) {
	return devnetEraManager.abi.Pack("eraOf", blockNumber)
}

// UnpackEraOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21b58c49.
//
// Solidity: function eraOf(uint256 blockNumber) view returns(uint256)
func (devnetEraManager *DevnetEraManager) UnpackEraOf(data []byte) (*big.Int, error) {
	out, err := devnetEraManager.abi.Unpack("eraOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEraOrFirst is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad72308d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eraOrFirst() view returns(uint256)
func (devnetEraManager *DevnetEraManager) PackEraOrFirst() []byte {
	enc, err := devnetEraManager.abi.Pack("eraOrFirst")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEraOrFirst is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad72308d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eraOrFirst() view returns(uint256)
func (devnetEraManager *DevnetEraManager) TryPackEraOrFirst() ([]byte, error) {
	return devnetEraManager.abi.Pack("eraOrFirst")
}

// UnpackEraOrFirst is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad72308d.
//
// Solidity: function eraOrFirst() view returns(uint256)
func (devnetEraManager *DevnetEraManager) UnpackEraOrFirst(data []byte) (*big.Int, error) {
	out, err := devnetEraManager.abi.Unpack("eraOrFirst", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetEraManager *DevnetEraManager) PackMulticall(data [][]byte) []byte {
	enc, err := devnetEraManager.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetEraManager *DevnetEraManager) TryPackMulticall(data [][]byte) ([]byte, error) {
	return devnetEraManager.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetEraManager *DevnetEraManager) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := devnetEraManager.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackSegments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2d6870a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function segments() view returns((uint256,uint256,uint256)[])
func (devnetEraManager *DevnetEraManager) PackSegments() []byte {
	enc, err := devnetEraManager.abi.Pack("segments")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSegments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2d6870a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function segments() view returns((uint256,uint256,uint256)[])
func (devnetEraManager *DevnetEraManager) TryPackSegments() ([]byte, error) {
	return devnetEraManager.abi.Pack("segments")
}

// UnpackSegments is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2d6870a.
//
// Solidity: function segments() view returns((uint256,uint256,uint256)[])
func (devnetEraManager *DevnetEraManager) UnpackSegments(data []byte) ([]DevnetEraManagerSegment, error) {
	out, err := devnetEraManager.abi.Unpack("segments", data)
	if err != nil {
		return *new([]DevnetEraManagerSegment), err
	}
	out0 := *abi.ConvertType(out[0], new([]DevnetEraManagerSegment)).(*[]DevnetEraManagerSegment)
	return out0, nil
}

// DevnetEraManagerEraSegmentAdded represents a EraSegmentAdded event raised by the DevnetEraManager contract.
type DevnetEraManagerEraSegmentAdded struct {
	EraNumber  *big.Int
	StartBlock *big.Int
	Duration   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DevnetEraManagerEraSegmentAddedEventName = "EraSegmentAdded"

// ContractEventName returns the user-defined event name.
func (DevnetEraManagerEraSegmentAdded) ContractEventName() string {
	return DevnetEraManagerEraSegmentAddedEventName
}

// UnpackEraSegmentAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EraSegmentAdded(uint256 indexed eraNumber, uint256 startBlock, uint256 duration)
func (devnetEraManager *DevnetEraManager) UnpackEraSegmentAddedEvent(log *types.Log) (*DevnetEraManagerEraSegmentAdded, error) {
	event := "EraSegmentAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetEraManager.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetEraManagerEraSegmentAdded)
	if len(log.Data) > 0 {
		if err := devnetEraManager.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetEraManager.abi.Events[event].Inputs {
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
func (devnetEraManager *DevnetEraManager) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devnetEraManager.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return devnetEraManager.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetEraManager.abi.Errors["BeforeFirstSegment"].ID.Bytes()[:4]) {
		return devnetEraManager.UnpackBeforeFirstSegmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetEraManager.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return devnetEraManager.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetEraManager.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return devnetEraManager.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetEraManager.abi.Errors["SegmentInThePast"].ID.Bytes()[:4]) {
		return devnetEraManager.UnpackSegmentInThePastError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetEraManager.abi.Errors["SegmentNotAligned"].ID.Bytes()[:4]) {
		return devnetEraManager.UnpackSegmentNotAlignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetEraManager.abi.Errors["UnknownHyperNode"].ID.Bytes()[:4]) {
		return devnetEraManager.UnpackUnknownHyperNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetEraManager.abi.Errors["UnknownScalerNode"].ID.Bytes()[:4]) {
		return devnetEraManager.UnpackUnknownScalerNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetEraManager.abi.Errors["ZeroDuration"].ID.Bytes()[:4]) {
		return devnetEraManager.UnpackZeroDurationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevnetEraManagerAddressEmptyCode represents a AddressEmptyCode error raised by the DevnetEraManager contract.
type DevnetEraManagerAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func DevnetEraManagerAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (devnetEraManager *DevnetEraManager) UnpackAddressEmptyCodeError(raw []byte) (*DevnetEraManagerAddressEmptyCode, error) {
	out := new(DevnetEraManagerAddressEmptyCode)
	if err := devnetEraManager.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetEraManagerBeforeFirstSegment represents a BeforeFirstSegment error raised by the DevnetEraManager contract.
type DevnetEraManagerBeforeFirstSegment struct {
	BlockNumber *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeforeFirstSegment(uint256 blockNumber)
func DevnetEraManagerBeforeFirstSegmentErrorID() common.Hash {
	return common.HexToHash("0x341e6dfa17c2a4e6b45354baeb045ab0d270fd91faa590bac580666ad91df7f3")
}

// UnpackBeforeFirstSegmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeforeFirstSegment(uint256 blockNumber)
func (devnetEraManager *DevnetEraManager) UnpackBeforeFirstSegmentError(raw []byte) (*DevnetEraManagerBeforeFirstSegment, error) {
	out := new(DevnetEraManagerBeforeFirstSegment)
	if err := devnetEraManager.abi.UnpackIntoInterface(out, "BeforeFirstSegment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetEraManagerFailedCall represents a FailedCall error raised by the DevnetEraManager contract.
type DevnetEraManagerFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DevnetEraManagerFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (devnetEraManager *DevnetEraManager) UnpackFailedCallError(raw []byte) (*DevnetEraManagerFailedCall, error) {
	out := new(DevnetEraManagerFailedCall)
	if err := devnetEraManager.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetEraManagerNotOperator represents a NotOperator error raised by the DevnetEraManager contract.
type DevnetEraManagerNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func DevnetEraManagerNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (devnetEraManager *DevnetEraManager) UnpackNotOperatorError(raw []byte) (*DevnetEraManagerNotOperator, error) {
	out := new(DevnetEraManagerNotOperator)
	if err := devnetEraManager.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetEraManagerSegmentInThePast represents a SegmentInThePast error raised by the DevnetEraManager contract.
type DevnetEraManagerSegmentInThePast struct {
	StartBlock  *big.Int
	BlockNumber *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SegmentInThePast(uint256 startBlock, uint256 blockNumber)
func DevnetEraManagerSegmentInThePastErrorID() common.Hash {
	return common.HexToHash("0xc80379e361c8eec510ff7d1b70f58e64c8f11da7ea484afc2dbd056943984fde")
}

// UnpackSegmentInThePastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SegmentInThePast(uint256 startBlock, uint256 blockNumber)
func (devnetEraManager *DevnetEraManager) UnpackSegmentInThePastError(raw []byte) (*DevnetEraManagerSegmentInThePast, error) {
	out := new(DevnetEraManagerSegmentInThePast)
	if err := devnetEraManager.abi.UnpackIntoInterface(out, "SegmentInThePast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetEraManagerSegmentNotAligned represents a SegmentNotAligned error raised by the DevnetEraManager contract.
type DevnetEraManagerSegmentNotAligned struct {
	EraNumber  *big.Int
	StartBlock *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SegmentNotAligned(uint256 eraNumber, uint256 startBlock)
func DevnetEraManagerSegmentNotAlignedErrorID() common.Hash {
	return common.HexToHash("0x8ab365146d26bf067f32132f758f0aa2c8aef365aa077d660f6bc41d577ca7a4")
}

// UnpackSegmentNotAlignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SegmentNotAligned(uint256 eraNumber, uint256 startBlock)
func (devnetEraManager *DevnetEraManager) UnpackSegmentNotAlignedError(raw []byte) (*DevnetEraManagerSegmentNotAligned, error) {
	out := new(DevnetEraManagerSegmentNotAligned)
	if err := devnetEraManager.abi.UnpackIntoInterface(out, "SegmentNotAligned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetEraManagerUnknownHyperNode represents a UnknownHyperNode error raised by the DevnetEraManager contract.
type DevnetEraManagerUnknownHyperNode struct {
	HyperNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func DevnetEraManagerUnknownHyperNodeErrorID() common.Hash {
	return common.HexToHash("0xe4ec66a9cd0eb7b0f8316f1f7ae9fdadf940ebadbb51c75571f8ccad6924edf0")
}

// UnpackUnknownHyperNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func (devnetEraManager *DevnetEraManager) UnpackUnknownHyperNodeError(raw []byte) (*DevnetEraManagerUnknownHyperNode, error) {
	out := new(DevnetEraManagerUnknownHyperNode)
	if err := devnetEraManager.abi.UnpackIntoInterface(out, "UnknownHyperNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetEraManagerUnknownScalerNode represents a UnknownScalerNode error raised by the DevnetEraManager contract.
type DevnetEraManagerUnknownScalerNode struct {
	ScalerNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func DevnetEraManagerUnknownScalerNodeErrorID() common.Hash {
	return common.HexToHash("0x1cf6a49be7ea3688706ffb6b2d292b79f391841498a29ca657616b56bb4624f9")
}

// UnpackUnknownScalerNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func (devnetEraManager *DevnetEraManager) UnpackUnknownScalerNodeError(raw []byte) (*DevnetEraManagerUnknownScalerNode, error) {
	out := new(DevnetEraManagerUnknownScalerNode)
	if err := devnetEraManager.abi.UnpackIntoInterface(out, "UnknownScalerNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetEraManagerZeroDuration represents a ZeroDuration error raised by the DevnetEraManager contract.
type DevnetEraManagerZeroDuration struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroDuration()
func DevnetEraManagerZeroDurationErrorID() common.Hash {
	return common.HexToHash("0x68d5686e3db18497cb203cb0dfd5281a97d29bcb64b1fc8e1fd8878f20644c62")
}

// UnpackZeroDurationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroDuration()
func (devnetEraManager *DevnetEraManager) UnpackZeroDurationError(raw []byte) (*DevnetEraManagerZeroDuration, error) {
	out := new(DevnetEraManagerZeroDuration)
	if err := devnetEraManager.abi.UnpackIntoInterface(out, "ZeroDuration", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetLinksMetaData contains all meta data concerning the DevnetLinks contract.
var DevnetLinksMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractDevnetRegistry\",\"name\":\"registry_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"linkId\",\"type\":\"uint256\"}],\"name\":\"NotStaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownHyperNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownScalerNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"linkId\",\"type\":\"uint256\"}],\"name\":\"ZeroOwner\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"linkId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"name\":\"LinkStaked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"linkId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"name\":\"LinkUnstaked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ICN_OPERATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"name\":\"linkCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"links\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"linkId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"contractDevnetRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"linkId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"linkId\",\"type\":\"uint256\"}],\"name\":\"stakedTo\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"linkId\",\"type\":\"uint256\"}],\"name\":\"unstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "fa4529561d115b974d2f83fb21e13dabf1",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610bfc380380610bfc833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b608051610b7061008c5f395f81816101690152818161035201526105f30152610b705ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c80636e9c931c116100585780636e9c931c146101515780637b10399914610164578063ac9650d81461018b578063e1f9a232146101ab575f5ffd5b806307a21ff9146100895780632e17de78146100c357806361c57765146100d85780636352211e146100f7575b5f5ffd5b6100b07f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a6056781565b6040519081526020015b60405180910390f35b6100d66100d13660046107eb565b6101ca565b005b6100b06100e63660046107eb565b5f6020819052908152604090205481565b61012c6101053660046107eb565b60016020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100ba565b6100d661015f366004610802565b6102b7565b61012c7f000000000000000000000000000000000000000000000000000000000000000081565b61019e61019936600461084f565b610509565b6040516100ba91906108c0565b6100b06101b93660046107eb565b60026020525f908152604090205481565b6101d3336105f0565b610210576040517f76c6c93a0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f818152602081905260408120549081900361025b576040517f7148839c00000000000000000000000000000000000000000000000000000000815260048101839052602401610207565b5f8281526020818152604080832083905583835260029091528120805491610282836109ad565b9091555050604051819083907f4a9220a567df24141f932ad5d8a6fba0310244a369c898ca4694855d0aaf9621905f90a35050565b6102c0336105f0565b6102f8576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610207565b73ffffffffffffffffffffffffffffffffffffffff8216610348576040517f2b02c5bf00000000000000000000000000000000000000000000000000000000815260048101849052602401610207565b8015806103e057507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ca2131f86040518163ffffffff1660e01b8152600401602060405180830381865afa1580156103b9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103dd91906109e1565b81115b1561041a576040517fe4ec66a900000000000000000000000000000000000000000000000000000000815260048101829052602401610207565b5f83815260208190526040902054801561044d575f818152600260205260408120805491610447836109ad565b91905055505b5f848152602081815260408083208590556001825280832080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8816179055848352600290915281208054916104b9836109f8565b9190505550818373ffffffffffffffffffffffffffffffffffffffff16857f19c5d8e4e7799fce5abcce11a2e09c18d978064452dd300c2513231b86329fe160405160405180910390a450505050565b604080515f8152602081019091526060908267ffffffffffffffff81111561053357610533610a2f565b60405190808252806020026020018201604052801561056657816020015b60608152602001906001900390816105515790505b5091505f5b838110156105e7576105c23086868481811061058957610589610a5c565b905060200281019061059b9190610a89565b856040516020016105ae93929190610af1565b6040516020818303038152906040526106c8565b8382815181106105d4576105d4610a5c565b602090810291909101015260010161056b565b50505b92915050565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f91d148540000000000000000000000000000000000000000000000000000000081527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567600482015273ffffffffffffffffffffffffffffffffffffffff848116602483015291909116906391d1485490604401602060405180830381865afa1580156106a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105ea9190610b14565b60605f6106d584846107b4565b905080801561070357505f3d118061070357505f8473ffffffffffffffffffffffffffffffffffffffff163b115b15610718576107106107c7565b9150506105ea565b8015610768576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610207565b3d1561077b576107766107e0565b6107ad565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f602082840312156107fb575f5ffd5b5035919050565b5f5f5f60608486031215610814575f5ffd5b83359250602084013573ffffffffffffffffffffffffffffffffffffffff8116811461083e575f5ffd5b929592945050506040919091013590565b5f5f60208385031215610860575f5ffd5b823567ffffffffffffffff811115610876575f5ffd5b8301601f81018513610886575f5ffd5b803567ffffffffffffffff81111561089c575f5ffd5b8560208260051b84010111156108b0575f5ffd5b6020919091019590945092505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015610974577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815180518087528060208301602089015e5f6020828901015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116880101965050506020820191506020840193506001810190506108e6565b50929695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f816109bb576109bb610980565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b5f602082840312156109f1575f5ffd5b5051919050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203610a2857610a28610980565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112610abc575f5ffd5b83018035915067ffffffffffffffff821115610ad6575f5ffd5b602001915036819003821315610aea575f5ffd5b9250929050565b828482375f8382015f815283518060208601835e5f910190815295945050505050565b5f60208284031215610b24575f5ffd5b81518015158114610b33575f5ffd5b939250505056fea26469706673582212207aaa868ea46423f5508244438519732f986976e081e50be55ad634f9d216851264736f6c63430008250033",
}

// DevnetLinks is an auto generated Go binding around an Ethereum contract.
type DevnetLinks struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevnetLinks) GetABI() abi.ABI {
	return c.abi
}

// NewDevnetLinks creates a new instance of DevnetLinks.
func NewDevnetLinks() *DevnetLinks {
	parsed, err := DevnetLinksMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevnetLinks{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevnetLinks) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address registry_) returns()
func (devnetLinks *DevnetLinks) PackConstructor(registry_ common.Address) []byte {
	enc, err := devnetLinks.abi.Pack("", registry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetLinks *DevnetLinks) PackICNOPERATORROLE() []byte {
	enc, err := devnetLinks.abi.Pack("ICN_OPERATOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetLinks *DevnetLinks) TryPackICNOPERATORROLE() ([]byte, error) {
	return devnetLinks.abi.Pack("ICN_OPERATOR_ROLE")
}

// UnpackICNOPERATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a21ff9.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetLinks *DevnetLinks) UnpackICNOPERATORROLE(data []byte) ([32]byte, error) {
	out, err := devnetLinks.abi.Unpack("ICN_OPERATOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLinkCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1f9a232.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function linkCount(uint256 hyperNodeId) view returns(uint256 links)
func (devnetLinks *DevnetLinks) PackLinkCount(hyperNodeId *big.Int) []byte {
	enc, err := devnetLinks.abi.Pack("linkCount", hyperNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLinkCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1f9a232.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function linkCount(uint256 hyperNodeId) view returns(uint256 links)
func (devnetLinks *DevnetLinks) TryPackLinkCount(hyperNodeId *big.Int) ([]byte, error) {
	return devnetLinks.abi.Pack("linkCount", hyperNodeId)
}

// UnpackLinkCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1f9a232.
//
// Solidity: function linkCount(uint256 hyperNodeId) view returns(uint256 links)
func (devnetLinks *DevnetLinks) UnpackLinkCount(data []byte) (*big.Int, error) {
	out, err := devnetLinks.abi.Unpack("linkCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetLinks *DevnetLinks) PackMulticall(data [][]byte) []byte {
	enc, err := devnetLinks.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetLinks *DevnetLinks) TryPackMulticall(data [][]byte) ([]byte, error) {
	return devnetLinks.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetLinks *DevnetLinks) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := devnetLinks.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 linkId) view returns(address owner)
func (devnetLinks *DevnetLinks) PackOwnerOf(linkId *big.Int) []byte {
	enc, err := devnetLinks.abi.Pack("ownerOf", linkId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 linkId) view returns(address owner)
func (devnetLinks *DevnetLinks) TryPackOwnerOf(linkId *big.Int) ([]byte, error) {
	return devnetLinks.abi.Pack("ownerOf", linkId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 linkId) view returns(address owner)
func (devnetLinks *DevnetLinks) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := devnetLinks.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (devnetLinks *DevnetLinks) PackRegistry() []byte {
	enc, err := devnetLinks.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (devnetLinks *DevnetLinks) TryPackRegistry() ([]byte, error) {
	return devnetLinks.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (devnetLinks *DevnetLinks) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := devnetLinks.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e9c931c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint256 linkId, address owner, uint256 hyperNodeId) returns()
func (devnetLinks *DevnetLinks) PackStake(linkId *big.Int, owner common.Address, hyperNodeId *big.Int) []byte {
	enc, err := devnetLinks.abi.Pack("stake", linkId, owner, hyperNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e9c931c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint256 linkId, address owner, uint256 hyperNodeId) returns()
func (devnetLinks *DevnetLinks) TryPackStake(linkId *big.Int, owner common.Address, hyperNodeId *big.Int) ([]byte, error) {
	return devnetLinks.abi.Pack("stake", linkId, owner, hyperNodeId)
}

// PackStakedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61c57765.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakedTo(uint256 linkId) view returns(uint256 hyperNodeId)
func (devnetLinks *DevnetLinks) PackStakedTo(linkId *big.Int) []byte {
	enc, err := devnetLinks.abi.Pack("stakedTo", linkId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakedTo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61c57765.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakedTo(uint256 linkId) view returns(uint256 hyperNodeId)
func (devnetLinks *DevnetLinks) TryPackStakedTo(linkId *big.Int) ([]byte, error) {
	return devnetLinks.abi.Pack("stakedTo", linkId)
}

// UnpackStakedTo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61c57765.
//
// Solidity: function stakedTo(uint256 linkId) view returns(uint256 hyperNodeId)
func (devnetLinks *DevnetLinks) UnpackStakedTo(data []byte) (*big.Int, error) {
	out, err := devnetLinks.abi.Unpack("stakedTo", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e17de78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unstake(uint256 linkId) returns()
func (devnetLinks *DevnetLinks) PackUnstake(linkId *big.Int) []byte {
	enc, err := devnetLinks.abi.Pack("unstake", linkId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e17de78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unstake(uint256 linkId) returns()
func (devnetLinks *DevnetLinks) TryPackUnstake(linkId *big.Int) ([]byte, error) {
	return devnetLinks.abi.Pack("unstake", linkId)
}

// DevnetLinksLinkStaked represents a LinkStaked event raised by the DevnetLinks contract.
type DevnetLinksLinkStaked struct {
	LinkId      *big.Int
	Owner       common.Address
	HyperNodeId *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const DevnetLinksLinkStakedEventName = "LinkStaked"

// ContractEventName returns the user-defined event name.
func (DevnetLinksLinkStaked) ContractEventName() string {
	return DevnetLinksLinkStakedEventName
}

// UnpackLinkStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LinkStaked(uint256 indexed linkId, address indexed owner, uint256 indexed hyperNodeId)
func (devnetLinks *DevnetLinks) UnpackLinkStakedEvent(log *types.Log) (*DevnetLinksLinkStaked, error) {
	event := "LinkStaked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetLinks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetLinksLinkStaked)
	if len(log.Data) > 0 {
		if err := devnetLinks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetLinks.abi.Events[event].Inputs {
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

// DevnetLinksLinkUnstaked represents a LinkUnstaked event raised by the DevnetLinks contract.
type DevnetLinksLinkUnstaked struct {
	LinkId      *big.Int
	HyperNodeId *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const DevnetLinksLinkUnstakedEventName = "LinkUnstaked"

// ContractEventName returns the user-defined event name.
func (DevnetLinksLinkUnstaked) ContractEventName() string {
	return DevnetLinksLinkUnstakedEventName
}

// UnpackLinkUnstakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LinkUnstaked(uint256 indexed linkId, uint256 indexed hyperNodeId)
func (devnetLinks *DevnetLinks) UnpackLinkUnstakedEvent(log *types.Log) (*DevnetLinksLinkUnstaked, error) {
	event := "LinkUnstaked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetLinks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetLinksLinkUnstaked)
	if len(log.Data) > 0 {
		if err := devnetLinks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetLinks.abi.Events[event].Inputs {
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
func (devnetLinks *DevnetLinks) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devnetLinks.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return devnetLinks.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetLinks.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return devnetLinks.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetLinks.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return devnetLinks.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetLinks.abi.Errors["NotStaked"].ID.Bytes()[:4]) {
		return devnetLinks.UnpackNotStakedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetLinks.abi.Errors["UnknownHyperNode"].ID.Bytes()[:4]) {
		return devnetLinks.UnpackUnknownHyperNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetLinks.abi.Errors["UnknownScalerNode"].ID.Bytes()[:4]) {
		return devnetLinks.UnpackUnknownScalerNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetLinks.abi.Errors["ZeroOwner"].ID.Bytes()[:4]) {
		return devnetLinks.UnpackZeroOwnerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevnetLinksAddressEmptyCode represents a AddressEmptyCode error raised by the DevnetLinks contract.
type DevnetLinksAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func DevnetLinksAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (devnetLinks *DevnetLinks) UnpackAddressEmptyCodeError(raw []byte) (*DevnetLinksAddressEmptyCode, error) {
	out := new(DevnetLinksAddressEmptyCode)
	if err := devnetLinks.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetLinksFailedCall represents a FailedCall error raised by the DevnetLinks contract.
type DevnetLinksFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DevnetLinksFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (devnetLinks *DevnetLinks) UnpackFailedCallError(raw []byte) (*DevnetLinksFailedCall, error) {
	out := new(DevnetLinksFailedCall)
	if err := devnetLinks.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetLinksNotOperator represents a NotOperator error raised by the DevnetLinks contract.
type DevnetLinksNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func DevnetLinksNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (devnetLinks *DevnetLinks) UnpackNotOperatorError(raw []byte) (*DevnetLinksNotOperator, error) {
	out := new(DevnetLinksNotOperator)
	if err := devnetLinks.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetLinksNotStaked represents a NotStaked error raised by the DevnetLinks contract.
type DevnetLinksNotStaked struct {
	LinkId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStaked(uint256 linkId)
func DevnetLinksNotStakedErrorID() common.Hash {
	return common.HexToHash("0x7148839cf524ed001194dcc50fcc5e14eb2ee7c0dcc1d7500f7c9b7db948f10e")
}

// UnpackNotStakedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStaked(uint256 linkId)
func (devnetLinks *DevnetLinks) UnpackNotStakedError(raw []byte) (*DevnetLinksNotStaked, error) {
	out := new(DevnetLinksNotStaked)
	if err := devnetLinks.abi.UnpackIntoInterface(out, "NotStaked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetLinksUnknownHyperNode represents a UnknownHyperNode error raised by the DevnetLinks contract.
type DevnetLinksUnknownHyperNode struct {
	HyperNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func DevnetLinksUnknownHyperNodeErrorID() common.Hash {
	return common.HexToHash("0xe4ec66a9cd0eb7b0f8316f1f7ae9fdadf940ebadbb51c75571f8ccad6924edf0")
}

// UnpackUnknownHyperNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func (devnetLinks *DevnetLinks) UnpackUnknownHyperNodeError(raw []byte) (*DevnetLinksUnknownHyperNode, error) {
	out := new(DevnetLinksUnknownHyperNode)
	if err := devnetLinks.abi.UnpackIntoInterface(out, "UnknownHyperNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetLinksUnknownScalerNode represents a UnknownScalerNode error raised by the DevnetLinks contract.
type DevnetLinksUnknownScalerNode struct {
	ScalerNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func DevnetLinksUnknownScalerNodeErrorID() common.Hash {
	return common.HexToHash("0x1cf6a49be7ea3688706ffb6b2d292b79f391841498a29ca657616b56bb4624f9")
}

// UnpackUnknownScalerNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func (devnetLinks *DevnetLinks) UnpackUnknownScalerNodeError(raw []byte) (*DevnetLinksUnknownScalerNode, error) {
	out := new(DevnetLinksUnknownScalerNode)
	if err := devnetLinks.abi.UnpackIntoInterface(out, "UnknownScalerNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetLinksZeroOwner represents a ZeroOwner error raised by the DevnetLinks contract.
type DevnetLinksZeroOwner struct {
	LinkId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroOwner(uint256 linkId)
func DevnetLinksZeroOwnerErrorID() common.Hash {
	return common.HexToHash("0x2b02c5bfd997e22c431edb4f4decebe4dfc3bd5cea50617f9e5a47548c3acf7a")
}

// UnpackZeroOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroOwner(uint256 linkId)
func (devnetLinks *DevnetLinks) UnpackZeroOwnerError(raw []byte) (*DevnetLinksZeroOwner, error) {
	out := new(DevnetLinksZeroOwner)
	if err := devnetLinks.abi.UnpackIntoInterface(out, "ZeroOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryMetaData contains all meta data concerning the DevnetRegistry contract.
var DevnetRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"collateral\",\"type\":\"address\"}],\"name\":\"CollateralAlreadySet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"KeyUnusable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"what\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"OutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"region\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hwClass\",\"type\":\"string\"}],\"name\":\"UnknownClass\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"cluster\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"region\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hwClass\",\"type\":\"string\"}],\"name\":\"UnknownCluster\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hpId\",\"type\":\"uint256\"}],\"name\":\"UnknownHardwareProvider\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownHyperNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownScalerNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"enumDevnetRegistry.ScalerNodeStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"WrongStatus\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"region\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"hwClass\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"collateralReq\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"marketAdjustmentFactor\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"targetCapacity\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maximumBootstrapRelease\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"scheduleEnd\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"marginPpm\",\"type\":\"uint256\"}],\"name\":\"ClassSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"cluster\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"region\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"hwClass\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"}],\"name\":\"ClusterSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"hpId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"HardwareProviderRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"HyperNodeEndpointSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"location\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"HyperNodeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"HyperNodeStatusSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"ScalerNodeEndpointSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"ScalerNodeOffboarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"hpId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"region\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"hwClass\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"cluster\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reservationPrice\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nodeRewardShare\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"collateralAmount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"location\",\"type\":\"string\"}],\"name\":\"ScalerNodeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"ScalerNodeRejected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"daemon\",\"type\":\"address\"}],\"name\":\"ScalerNodeValidated\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ICN_OPERATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"region\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hwClass\",\"type\":\"string\"}],\"name\":\"classEconomics\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"collateralReq\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"marketAdjustmentFactor\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"targetCapacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximumBootstrapRelease\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"scheduleEnd\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"marginPpm\",\"type\":\"uint256\"}],\"internalType\":\"structDevnetRegistry.ClassEconomics\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collateral\",\"outputs\":[{\"internalType\":\"contractICollateralOpening\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hpId\",\"type\":\"uint256\"}],\"name\":\"hardwareProviderAccount\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hardwareProviderCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"name\":\"hyperNode\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"location\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"internalType\":\"structDevnetRegistry.HyperNode\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hyperNodeCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"hyperNodes\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"location\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"internalType\":\"structDevnetRegistry.HyperNode[]\",\"name\":\"nodes\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"offboardScalerNode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"registerHardwareProvider\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"hpId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"location\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"registerHyperNode\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"hpId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"region\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hwClass\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"cluster\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reservationPrice\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nodeRewardShare\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"collateralAmount\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"location\",\"type\":\"string\"}],\"internalType\":\"structDevnetRegistry.ScalerNodeRegistration\",\"name\":\"r\",\"type\":\"tuple\"}],\"name\":\"registerScalerNode\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"rejectScalerNode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"scalerNode\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"enumDevnetRegistry.ScalerNodeStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"hpId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"daemon\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"region\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hwClass\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"cluster\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"location\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"internalType\":\"structDevnetRegistry.ScalerNode\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"scalerNodeCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"scalerNodes\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"},{\"internalType\":\"enumDevnetRegistry.ScalerNodeStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"hpId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"daemon\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"region\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hwClass\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"cluster\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"location\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"internalType\":\"structDevnetRegistry.ScalerNode[]\",\"name\":\"nodes\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"region\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hwClass\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"collateralReq\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"marketAdjustmentFactor\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"targetCapacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximumBootstrapRelease\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"scheduleEnd\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"marginPpm\",\"type\":\"uint256\"}],\"internalType\":\"structDevnetRegistry.ClassEconomics\",\"name\":\"e\",\"type\":\"tuple\"}],\"name\":\"setClass\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"cluster\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"region\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"hwClass\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"maxPrice\",\"type\":\"uint256\"}],\"name\":\"setCluster\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractICollateralOpening\",\"name\":\"collateral_\",\"type\":\"address\"}],\"name\":\"setCollateral\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"setHyperNodeEndpoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"setHyperNodeStatus\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"setScalerNodeEndpoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"daemon\",\"type\":\"address\"}],\"name\":\"validateScalerNode\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ab3745565b15adc0f0fc61b3c1b520fd79",
	Bin: "0x608060405234801561000f575f5ffd5b50604051613ed4380380613ed483398101604081905261002e91610113565b6100385f8261006a565b506100637f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a605678261006a565b5050610140565b5f828152602081815260408083206001600160a01b038516845290915281205460ff1661010a575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556100c23390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161010d565b505f5b92915050565b5f60208284031215610123575f5ffd5b81516001600160a01b0381168114610139575f5ffd5b9392505050565b613d878061014d5f395ff3fe608060405234801561000f575f5ffd5b50600436106101dc575f3560e01c806391d1485411610109578063ca2131f81161009e578063def752331161006e578063def7523314610519578063e640264f14610522578063e6e3b88b14610535578063f5470c0114610548575f5ffd5b8063ca2131f814610483578063d547741f1461048c578063d8dfeb451461049f578063da1c3f15146104e4575f5ffd5b8063a64c092c116100d9578063a64c092c14610410578063ac9650d814610430578063b232b2c014610450578063bac6293314610463575f5ffd5b806391d14854146103555780639bcee30d146103985780639d542e68146103ab578063a217fddf14610409575f5ffd5b80632f2ff15d1161017f578063599fd5071161014f578063599fd507146102fc578063788055ed1461031c57806382165c651461032f578063886abef514610342575f5ffd5b80632f2ff15d146102b057806336568abe146102c357806348a0cd60146102d65780635919f2e9146102e9575f5ffd5b8063105c7531116101ba578063105c753114610252578063148c1135146102655780631e27fab614610285578063248a9ca31461028e575f5ffd5b806301ffc9a7146101e05780630634e4a01461020857806307a21ff91461021d575b5f5ffd5b6101f36101ee366004612cc3565b61055b565b60405190151581526020015b60405180910390f35b61021b610216366004612d02565b6105f3565b005b6102447f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a6056781565b6040519081526020016101ff565b61021b610260366004612d26565b6106fe565b610278610273366004612d54565b6107df565b6040516101ff9190612e50565b61024460025481565b61024461029c366004612d02565b5f9081526020819052604090206001015490565b61021b6102be366004612ef2565b610a56565b61021b6102d1366004612ef2565b610a80565b61021b6102e4366004612f5a565b610ade565b61021b6102f7366004612fa2565b610bce565b61030f61030a366004612d54565b610ce8565b6040516101ff9190613192565b61024461032a366004613207565b61114d565b61024461033d366004613222565b611286565b61021b610350366004613207565b6114da565b6101f3610363366004612ef2565b5f9182526020828152604080842073ffffffffffffffffffffffffffffffffffffffff93909316845291905290205460ff1690565b6102446103a63660046132b6565b6115ce565b6103be6103b93660046132ee565b6119fc565b6040516101ff91905f60c082019050825182526020830151602083015260408301516040830152606083015160608301526080830151608083015260a083015160a083015292915050565b6102445f81565b61042361041e366004612d02565b611a9b565b6040516101ff919061335a565b61044361043e36600461336c565b611e64565b6040516101ff91906133dd565b61021b61045e366004612ef2565b611f42565b610476610471366004612d02565b612099565b6040516101ff9190613452565b61024460045481565b61021b61049a366004612ef2565b612253565b6001546104bf9073ffffffffffffffffffffffffffffffffffffffff1681565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101ff565b6104bf6104f2366004612d02565b60056020525f908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b61024460035481565b61021b610530366004613464565b612277565b61021b610543366004612f5a565b612439565b61021b610556366004612d02565b612528565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f7965db0b0000000000000000000000000000000000000000000000000000000014806105ed57507f01ffc9a7000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008316145b92915050565b6105fc3361262f565b610639576040517f76c6c93a0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f610643826126e7565b905060018082015460ff16600481111561065f5761065f613049565b146106a35760018101546040517fa5d15e1f00000000000000000000000000000000000000000000000000000000815261063091849160ff9091169060040161350d565b6001810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600317905560405182907ffc8219b028c90aaf9fb3c569163f92248f6af6d65c2f216c8be41c5d4d7f9206905f90a25050565b5f61070883612737565b600181015490915073ffffffffffffffffffffffffffffffffffffffff16331480159061073b57506107393361262f565b155b15610774576040517ffa5cd00f000000000000000000000000000000000000000000000000000000008152336004820152602401610630565b6005810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001683151590811790915560405190815283907ff9c7ad6e6f36cb1ce58c0e8025593a640d4bcb92480a39ecc01585319251f8049060200160405180910390a2505050565b60605f6107ef8484600454612782565b90508067ffffffffffffffff81111561080a5761080a613521565b60405190808252806020026020018201604052801561088657816020015b6040805160c0810182525f80825260208083018290529282018190526060808301819052608083015260a082015282527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9092019101816108285790505b5091505f5b81811015610a4e57600a5f6108a0838861357b565b815260208082019290925260409081015f20815160c08101835281548152600182015473ffffffffffffffffffffffffffffffffffffffff908116948201949094526002820154909316918301919091526003810180546060840191906109069061358e565b80601f01602080910402602001604051908101604052809291908181526020018280546109329061358e565b801561097d5780601f106109545761010080835404028352916020019161097d565b820191905f5260205f20905b81548152906001019060200180831161096057829003601f168201915b505050505081526020016004820180546109969061358e565b80601f01602080910402602001604051908101604052809291908181526020018280546109c29061358e565b8015610a0d5780601f106109e457610100808354040283529160200191610a0d565b820191905f5260205f20905b8154815290600101906020018083116109f057829003601f168201915b50505091835250506005919091015460ff1615156020909101528351849083908110610a3b57610a3b6135df565b602090810291909101015260010161088b565b505092915050565b5f82815260208190526040902060010154610a70816127cd565b610a7a83836127da565b50505050565b73ffffffffffffffffffffffffffffffffffffffff81163314610acf576040517f6697b23200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610ad982826128d3565b505050565b5f610ae884612737565b60018101549091505f9073ffffffffffffffffffffffffffffffffffffffff16331480610b2e5750600282015473ffffffffffffffffffffffffffffffffffffffff1633145b905080158015610b445750610b423361262f565b155b15610b7d576040517ffa5cd00f000000000000000000000000000000000000000000000000000000008152336004820152602401610630565b60048201610b8c848683613662565b50847f390ffda6472b79a458a184ea8665e8a285ed6e0fd3e1e5c5922415e77e8232af8585604051610bbf9291906137c0565b60405180910390a25050505050565b610bd73361262f565b610c0f576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610630565b5f610c1c8686868661298c565b5f8181526007602052604090205490915060ff16610c6e57858585856040517faa33134a00000000000000000000000000000000000000000000000000000000815260040161063094939291906137db565b8060085f8a8a604051610c8292919061380c565b604051809103902081526020019081526020015f20819055507f764387e4f9870ba0488c2f2bf9d295072cf887f9a5e67a08700361dce5bcfc5c88888888888888604051610cd6979695949392919061381b565b60405180910390a15050505050505050565b60605f610cf88484600354612782565b90508067ffffffffffffffff811115610d1357610d13613521565b604051908082528060200260200182016040528015610dad57816020015b610d9a6040805161014081019091525f808252602082019081526020015f81526020015f73ffffffffffffffffffffffffffffffffffffffff1681526020015f815260200160608152602001606081526020016060815260200160608152602001606081525090565b815260200190600190039081610d315790505b5091505f5b81811015610a4e5760095f610dc7838861357b565b81526020019081526020015f20604051806101400160405290815f8201548152602001600182015f9054906101000a900460ff166004811115610e0c57610e0c613049565b6004811115610e1d57610e1d613049565b815260028201546020820152600382015473ffffffffffffffffffffffffffffffffffffffff16604082015260048201546060820152600582018054608090920191610e689061358e565b80601f0160208091040260200160405190810160405280929190818152602001828054610e949061358e565b8015610edf5780601f10610eb657610100808354040283529160200191610edf565b820191905f5260205f20905b815481529060010190602001808311610ec257829003601f168201915b50505050508152602001600682018054610ef89061358e565b80601f0160208091040260200160405190810160405280929190818152602001828054610f249061358e565b8015610f6f5780601f10610f4657610100808354040283529160200191610f6f565b820191905f5260205f20905b815481529060010190602001808311610f5257829003601f168201915b50505050508152602001600782018054610f889061358e565b80601f0160208091040260200160405190810160405280929190818152602001828054610fb49061358e565b8015610fff5780601f10610fd657610100808354040283529160200191610fff565b820191905f5260205f20905b815481529060010190602001808311610fe257829003601f168201915b505050505081526020016008820180546110189061358e565b80601f01602080910402602001604051908101604052809291908181526020018280546110449061358e565b801561108f5780601f106110665761010080835404028352916020019161108f565b820191905f5260205f20905b81548152906001019060200180831161107257829003601f168201915b505050505081526020016009820180546110a89061358e565b80601f01602080910402602001604051908101604052809291908181526020018280546110d49061358e565b801561111f5780601f106110f65761010080835404028352916020019161111f565b820191905f5260205f20905b81548152906001019060200180831161110257829003601f168201915b50505050508152505083828151811061113a5761113a6135df565b6020908102919091010152600101610db2565b5f6111573361262f565b61118f576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610630565b73ffffffffffffffffffffffffffffffffffffffff82166111f4576040517f4cbebed800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610630565b60025f81546112029061386b565b91829055505f8181526005602052604080822080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff871690811790915590519293509183917f5480885bd8956d406418a3dfcc1468df005a1a664b993a11437a6247e3b5e53191a3919050565b5f6112903361262f565b6112c8576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610630565b6112d1866129c4565b60045f81546112df9061386b565b91905081905590506040518060c001604052808281526020018873ffffffffffffffffffffffffffffffffffffffff1681526020018773ffffffffffffffffffffffffffffffffffffffff16815260200186868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250604080516020601f8701819004810282018101909252858152918101919086908690819084018382808284375f920182905250938552505060016020938401819052858352600a8452604092839020855181559385015190840180547fffffffffffffffffffffffff000000000000000000000000000000000000000090811673ffffffffffffffffffffffffffffffffffffffff9384161790915592850151600285018054909416911617909155506060820151600382019061142c90826138a2565b506080820151600482019061144190826138a2565b5060a0820151816005015f6101000a81548160ff0219169083151502179055509050508573ffffffffffffffffffffffffffffffffffffffff168773ffffffffffffffffffffffffffffffffffffffff16827f0ca918edd0d8fa3aee8951d4aad706d0bf9022ef24b19e5afeb05af66291181a888888886040516114c894939291906137db565b60405180910390a49695505050505050565b6114e33361262f565b61151b576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610630565b60015473ffffffffffffffffffffffffffffffffffffffff1615611587576001546040517f760a059900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401610630565b600180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff92909216919091179055565b80355f9081526005602052604081205473ffffffffffffffffffffffffffffffffffffffff168061162e576040517f6f1654ed00000000000000000000000000000000000000000000000000000000815283356004820152602401610630565b3373ffffffffffffffffffffffffffffffffffffffff82161480159061165a57506116583361262f565b155b15611693576040517ffa5cd00f000000000000000000000000000000000000000000000000000000008152336004820152602401610630565b670de0b6b3a76400008360c001351115611721576040517f53bda34e00000000000000000000000000000000000000000000000000000000815260606004820152600f60648201527f6e6f646552657761726453686172650000000000000000000000000000000000608482015260c08401356024820152670de0b6b3a7640000604482015260a401610630565b82608001355f036117ba576040517f53bda34e00000000000000000000000000000000000000000000000000000000815260606004820152600860648201527f636170616369747900000000000000000000000000000000000000000000000060848201525f60248201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff604482015260a401610630565b6117dc6117ca60208501856139b9565b6117d760408701876139b9565b61298c565b60085f6117ec60608701876139b9565b6040516117fa92919061380c565b604051809103902081526020019081526020015f2054146118745761182260608401846139b9565b61182f60208601866139b9565b61183c60408801886139b9565b6040517f4a068a3600000000000000000000000000000000000000000000000000000000815260040161063096959493929190613a1a565b60035f81546118829061386b565b91829055505f818152600960209081526040909120828155600180820180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016909117905585356002820155608086013560048201559193506118e8908501856139b9565b60058301916118f8919083613662565b5061190660408501856139b9565b6006830191611916919083613662565b5061192460608501856139b9565b6007830191611934919083613662565b506119436101008501856139b9565b6008830191611953919083613662565b506119668361196186613b35565b612aa8565b6001546040517f66b304de0000000000000000000000000000000000000000000000000000000081526004810185905233602482015260e0860135604482015273ffffffffffffffffffffffffffffffffffffffff909116906366b304de906064015f604051808303815f87803b1580156119df575f5ffd5b505af11580156119f1573d5f5f3e3d5ffd5b505050505050919050565b611a2f6040518060c001604052805f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60065f611a3e8787878761298c565b81526020019081526020015f206040518060c00160405290815f8201548152602001600182015481526020016002820154815260200160038201548152602001600482015481526020016005820154815250509050949350505050565b611b046040805161014081019091525f808252602082019081526020015f81526020015f73ffffffffffffffffffffffffffffffffffffffff1681526020015f815260200160608152602001606081526020016060815260200160608152602001606081525090565b5f8281526009602090815260409182902082516101408101909352805483526001810154909183019060ff166004811115611b4157611b41613049565b6004811115611b5257611b52613049565b815260028201546020820152600382015473ffffffffffffffffffffffffffffffffffffffff16604082015260048201546060820152600582018054608090920191611b9d9061358e565b80601f0160208091040260200160405190810160405280929190818152602001828054611bc99061358e565b8015611c145780601f10611beb57610100808354040283529160200191611c14565b820191905f5260205f20905b815481529060010190602001808311611bf757829003601f168201915b50505050508152602001600682018054611c2d9061358e565b80601f0160208091040260200160405190810160405280929190818152602001828054611c599061358e565b8015611ca45780601f10611c7b57610100808354040283529160200191611ca4565b820191905f5260205f20905b815481529060010190602001808311611c8757829003601f168201915b50505050508152602001600782018054611cbd9061358e565b80601f0160208091040260200160405190810160405280929190818152602001828054611ce99061358e565b8015611d345780601f10611d0b57610100808354040283529160200191611d34565b820191905f5260205f20905b815481529060010190602001808311611d1757829003601f168201915b50505050508152602001600882018054611d4d9061358e565b80601f0160208091040260200160405190810160405280929190818152602001828054611d799061358e565b8015611dc45780601f10611d9b57610100808354040283529160200191611dc4565b820191905f5260205f20905b815481529060010190602001808311611da757829003601f168201915b50505050508152602001600982018054611ddd9061358e565b80601f0160208091040260200160405190810160405280929190818152602001828054611e099061358e565b8015611e545780601f10611e2b57610100808354040283529160200191611e54565b820191905f5260205f20905b815481529060010190602001808311611e3757829003601f168201915b5050505050815250509050919050565b604080515f8152602081019091526060908267ffffffffffffffff811115611e8e57611e8e613521565b604051908082528060200260200182016040528015611ec157816020015b6060815260200190600190039081611eac5790505b5091505f5b83811015610a4e57611f1d30868684818110611ee457611ee46135df565b9050602002810190611ef691906139b9565b85604051602001611f0993929190613c41565b604051602081830303815290604052612b17565b838281518110611f2f57611f2f6135df565b6020908102919091010152600101611ec6565b611f4b3361262f565b611f83576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610630565b5f611f8d836126e7565b90506004600182015460ff166004811115611faa57611faa613049565b03611fee5760018101546040517fa5d15e1f00000000000000000000000000000000000000000000000000000000815261063091859160ff9091169060040161350d565b611ff7826129c4565b6001810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600217905560038101805473ffffffffffffffffffffffffffffffffffffffff84167fffffffffffffffffffffffff0000000000000000000000000000000000000000909116811790915560405184907fe18825b8f52b7660552fdbfc1ea8d162fa394be80fab26b452b07de0c58df566905f90a3505050565b6040805160c080820183525f808352602080840182905283850182905260608085018190526080850181905260a08501839052868352600a8252918590208551938401865280548452600181015473ffffffffffffffffffffffffffffffffffffffff90811692850192909252600281015490911694830194909452600384018054939492939184019161212c9061358e565b80601f01602080910402602001604051908101604052809291908181526020018280546121589061358e565b80156121a35780601f1061217a576101008083540402835291602001916121a3565b820191905f5260205f20905b81548152906001019060200180831161218657829003601f168201915b505050505081526020016004820180546121bc9061358e565b80601f01602080910402602001604051908101604052809291908181526020018280546121e89061358e565b80156122335780601f1061220a57610100808354040283529160200191612233565b820191905f5260205f20905b81548152906001019060200180831161221657829003601f168201915b50505091835250506005919091015460ff16151560209091015292915050565b5f8281526020819052604090206001015461226d816127cd565b610a7a83836128d3565b6122803361262f565b6122b8576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610630565b620f42408160a00135111561233c576040517f53bda34e00000000000000000000000000000000000000000000000000000000815260606004820152600960648201527f6d617267696e50706d0000000000000000000000000000000000000000000000608482015260a08201356024820152620f4240604482015260a401610630565b5f6123498686868661298c565b5f818152600660205260409020909150829061239a8282813581556020820135600182015560408201356002820155606082013560038201556080820135600482015560a090910135600590910155565b50505f8181526007602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905581517f41bb29897b10e8bea868be535ee2babe1d6fadc07c02e98882c78d78e055024b92612429928a928a928a928a928a3592918b0135918b01359060608c01359060808d01359060a08e013590613c64565b60405180910390a1505050505050565b5f612443846126e7565b60038101549091505f9073ffffffffffffffffffffffffffffffffffffffff16331480612497575060028201545f9081526005602052604090205473ffffffffffffffffffffffffffffffffffffffff1633145b9050801580156124ad57506124ab3361262f565b155b156124e6576040517ffa5cd00f000000000000000000000000000000000000000000000000000000008152336004820152602401610630565b600982016124f5848683613662565b50847f3fcfbb56a69b54e8ea9868a5ddf43b93cd111f1746eb6dfa8670e9edbf55062d8585604051610bbf9291906137c0565b6125313361262f565b612569576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610630565b5f612573826126e7565b90506004600182015460ff16600481111561259057612590613049565b036125d45760018101546040517fa5d15e1f00000000000000000000000000000000000000000000000000000000815261063091849160ff9091169060040161350d565b6001810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600417905560405182907f32c6b6681d46a229cea37d82adce42278121fd586606b725805182a42a115f37905f90a25050565b5f306040517f91d148540000000000000000000000000000000000000000000000000000000081527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567600482015273ffffffffffffffffffffffffffffffffffffffff848116602483015291909116906391d1485490604401602060405180830381865afa1580156126c3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105ed9190613cc1565b5f8181526009602052604081208054909103612732576040517f1cf6a49b00000000000000000000000000000000000000000000000000000000815260048101839052602401610630565b919050565b5f818152600a602052604081208054909103612732576040517fe4ec66a900000000000000000000000000000000000000000000000000000000815260048101839052602401610630565b5f83158061278f57508184115b1561279b57505f6127c6565b5f6127a68584613c2e565b6127b190600161357b565b90508381106127c057836127c2565b805b9150505b9392505050565b6127d78133612c03565b50565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff166128cc575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600117905561286a3390565b73ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a45060016105ed565b505f6105ed565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915281205460ff16156128cc575f8381526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8616808552925280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a45060016105ed565b5f848484846040516020016129a494939291906137db565b604051602081830303815290604052805190602001209050949350505050565b73ffffffffffffffffffffffffffffffffffffffff81161580612a0b575073ffffffffffffffffffffffffffffffffffffffff81165f908152600b602052604090205460ff165b15612a5a576040517f4cbebed800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610630565b73ffffffffffffffffffffffffffffffffffffffff165f908152600b6020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055565b805f0151827f999f148e65f457c260cfa29f5806a87856743835e0eaf81dfe4769a87084b45c83602001518460400151856060015186608001518760a001518860c001518960e001518a6101000151604051612b0b989796959493929190613cdc565b60405180910390a35050565b60605f612b248484612c8c565b9050808015612b5257505f3d1180612b5257505f8473ffffffffffffffffffffffffffffffffffffffff163b115b15612b6757612b5f612c9f565b9150506105ed565b8015612bb7576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610630565b3d15612bca57612bc5612cb8565b612bfc565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b5f8281526020818152604080832073ffffffffffffffffffffffffffffffffffffffff8516845290915290205460ff16612c88576040517fe2517d3f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260248101839052604401610630565b5050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215612cd3575f5ffd5b81357fffffffff00000000000000000000000000000000000000000000000000000000811681146127c6575f5ffd5b5f60208284031215612d12575f5ffd5b5035919050565b80151581146127d7575f5ffd5b5f5f60408385031215612d37575f5ffd5b823591506020830135612d4981612d19565b809150509250929050565b5f5f60408385031215612d65575f5ffd5b50508035926020909101359150565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b8051825273ffffffffffffffffffffffffffffffffffffffff602082015116602083015273ffffffffffffffffffffffffffffffffffffffff60408201511660408301525f606082015160c06060850152612e1e60c0850182612d74565b905060808301518482036080860152612e378282612d74565b91505060a0830151151560a08501528091505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015612ec5577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452612eb0858351612dc0565b94506020938401939190910190600101612e76565b50929695505050505050565b73ffffffffffffffffffffffffffffffffffffffff811681146127d7575f5ffd5b5f5f60408385031215612f03575f5ffd5b823591506020830135612d4981612ed1565b5f5f83601f840112612f25575f5ffd5b50813567ffffffffffffffff811115612f3c575f5ffd5b602083019150836020828501011115612f53575f5ffd5b9250929050565b5f5f5f60408486031215612f6c575f5ffd5b83359250602084013567ffffffffffffffff811115612f89575f5ffd5b612f9586828701612f15565b9497909650939450505050565b5f5f5f5f5f5f5f6080888a031215612fb8575f5ffd5b873567ffffffffffffffff811115612fce575f5ffd5b612fda8a828b01612f15565b909850965050602088013567ffffffffffffffff811115612ff9575f5ffd5b6130058a828b01612f15565b909650945050604088013567ffffffffffffffff811115613024575f5ffd5b6130308a828b01612f15565b989b979a50959894979596606090950135949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600581106130ab577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b805182525f60208201516130c66020850182613076565b506040820151604084015260608201516130f8606085018273ffffffffffffffffffffffffffffffffffffffff169052565b506080820151608084015260a082015161014060a085015261311e610140850182612d74565b905060c083015184820360c08601526131378282612d74565b91505060e083015184820360e08601526131518282612d74565b91505061010083015184820361010086015261316d8282612d74565b9150506101208301518482036101208601526131898282612d74565b95945050505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015612ec5577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08786030184526131f28583516130af565b945060209384019391909101906001016131b8565b5f60208284031215613217575f5ffd5b81356127c681612ed1565b5f5f5f5f5f5f60808789031215613237575f5ffd5b863561324281612ed1565b9550602087013561325281612ed1565b9450604087013567ffffffffffffffff81111561326d575f5ffd5b61327989828a01612f15565b909550935050606087013567ffffffffffffffff811115613298575f5ffd5b6132a489828a01612f15565b979a9699509497509295939492505050565b5f602082840312156132c6575f5ffd5b813567ffffffffffffffff8111156132dc575f5ffd5b820161012081850312156127c6575f5ffd5b5f5f5f5f60408587031215613301575f5ffd5b843567ffffffffffffffff811115613317575f5ffd5b61332387828801612f15565b909550935050602085013567ffffffffffffffff811115613342575f5ffd5b61334e87828801612f15565b95989497509550505050565b602081525f6127c660208301846130af565b5f5f6020838503121561337d575f5ffd5b823567ffffffffffffffff811115613393575f5ffd5b8301601f810185136133a3575f5ffd5b803567ffffffffffffffff8111156133b9575f5ffd5b8560208260051b84010111156133cd575f5ffd5b6020919091019590945092505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015612ec5577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc087860301845261343d858351612d74565b94506020938401939190910190600101613403565b602081525f6127c66020830184612dc0565b5f5f5f5f5f85870361010081121561347a575f5ffd5b863567ffffffffffffffff811115613490575f5ffd5b61349c89828a01612f15565b909750955050602087013567ffffffffffffffff8111156134bb575f5ffd5b6134c789828a01612f15565b90955093505060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0820112156134fc575f5ffd5b506040860190509295509295909350565b828152604081016127c66020830184613076565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156105ed576105ed61354e565b600181811c908216806135a257607f821691505b6020821081036135d9577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b601f821115610ad95782821115610ad957805f5260205f20601f840160051c602085101561363757505f5b90810190601f840160051c035f5b8181101561365a575f83820155600101613645565b505050505050565b67ffffffffffffffff83111561367a5761367a613521565b61368e83613688835461358e565b8361360c565b5f601f8411600181146136de575f85156136a85750838201355b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b1c1916600186901b178355613772565b5f838152602081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08716915b8281101561372b578685013582556020948501946001909201910161370b565b5086821015613766577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b602081525f6137d3602083018486613779565b949350505050565b604081525f6137ee604083018688613779565b8281036020840152613801818587613779565b979650505050505050565b818382375f9101908152919050565b608081525f61382e60808301898b613779565b828103602084015261384181888a613779565b90508281036040840152613856818688613779565b91505082606083015298975050505050505050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361389b5761389b61354e565b5060010190565b815167ffffffffffffffff8111156138bc576138bc613521565b6138d0816138ca845461358e565b8461360c565b6020601f821160018114613921575f83156138eb5750848201515b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600385901b1c1916600184901b178455613772565b5f848152602081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08516915b8281101561396e578785015182556020948501946001909201910161394e565b50848210156139aa57868401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b60f8161c191681555b50505050600190811b01905550565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126139ec575f5ffd5b83018035915067ffffffffffffffff821115613a06575f5ffd5b602001915036819003821315612f53575f5ffd5b606081525f613a2d60608301888a613779565b8281036020840152613a40818789613779565b90508281036040840152613a55818587613779565b9998505050505050505050565b604051610120810167ffffffffffffffff81118282101715613a8657613a86613521565b60405290565b5f82601f830112613a9b575f5ffd5b813567ffffffffffffffff811115613ab557613ab5613521565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0908116603f0116810167ffffffffffffffff81118282101715613b0257613b02613521565b604052818152838201602001851015613b19575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f6101208236031215613b46575f5ffd5b613b4e613a62565b82358152602083013567ffffffffffffffff811115613b6b575f5ffd5b613b7736828601613a8c565b602083015250604083013567ffffffffffffffff811115613b96575f5ffd5b613ba236828601613a8c565b604083015250606083013567ffffffffffffffff811115613bc1575f5ffd5b613bcd36828601613a8c565b6060830152506080838101359082015260a0808401359082015260c0808401359082015260e0808401359082015261010083013567ffffffffffffffff811115613c15575f5ffd5b613c2136828601613a8c565b6101008301525092915050565b818103818111156105ed576105ed61354e565b828482375f8382015f815283518060208601835e5f910190815295945050505050565b61010081525f613c7961010083018c8e613779565b8281036020840152613c8c818b8d613779565b604084019990995250506060810195909552608085019390935260a084019190915260c083015260e090910152949350505050565b5f60208284031215613cd1575f5ffd5b81516127c681612d19565b61010081525f613cf061010083018b612d74565b8281036020840152613d02818b612d74565b90508281036040840152613d16818a612d74565b90508760608401528660808401528560a08401528460c084015282810360e0840152613d428185612d74565b9b9a505050505050505050505056fea2646970667358221220dcfe2fb6fe10c97a80ec1488937a9e60219dcae0e423e26e72ff0b268b3b821e64736f6c63430008250033",
}

// DevnetRegistry is an auto generated Go binding around an Ethereum contract.
type DevnetRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevnetRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewDevnetRegistry creates a new instance of DevnetRegistry.
func NewDevnetRegistry() *DevnetRegistry {
	parsed, err := DevnetRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevnetRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevnetRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin) returns()
func (devnetRegistry *DevnetRegistry) PackConstructor(admin common.Address) []byte {
	enc, err := devnetRegistry.abi.Pack("", admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (devnetRegistry *DevnetRegistry) PackDEFAULTADMINROLE() []byte {
	enc, err := devnetRegistry.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (devnetRegistry *DevnetRegistry) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return devnetRegistry.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (devnetRegistry *DevnetRegistry) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := devnetRegistry.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetRegistry *DevnetRegistry) PackICNOPERATORROLE() []byte {
	enc, err := devnetRegistry.abi.Pack("ICN_OPERATOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetRegistry *DevnetRegistry) TryPackICNOPERATORROLE() ([]byte, error) {
	return devnetRegistry.abi.Pack("ICN_OPERATOR_ROLE")
}

// UnpackICNOPERATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a21ff9.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetRegistry *DevnetRegistry) UnpackICNOPERATORROLE(data []byte) ([32]byte, error) {
	out, err := devnetRegistry.abi.Unpack("ICN_OPERATOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackClassEconomics is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d542e68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classEconomics(string region, string hwClass) view returns((uint256,uint256,uint256,uint256,uint256,uint256))
func (devnetRegistry *DevnetRegistry) PackClassEconomics(region string, hwClass string) []byte {
	enc, err := devnetRegistry.abi.Pack("classEconomics", region, hwClass)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassEconomics is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d542e68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classEconomics(string region, string hwClass) view returns((uint256,uint256,uint256,uint256,uint256,uint256))
func (devnetRegistry *DevnetRegistry) TryPackClassEconomics(region string, hwClass string) ([]byte, error) {
	return devnetRegistry.abi.Pack("classEconomics", region, hwClass)
}

// UnpackClassEconomics is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d542e68.
//
// Solidity: function classEconomics(string region, string hwClass) view returns((uint256,uint256,uint256,uint256,uint256,uint256))
func (devnetRegistry *DevnetRegistry) UnpackClassEconomics(data []byte) (DevnetRegistryClassEconomics, error) {
	out, err := devnetRegistry.abi.Unpack("classEconomics", data)
	if err != nil {
		return *new(DevnetRegistryClassEconomics), err
	}
	out0 := *abi.ConvertType(out[0], new(DevnetRegistryClassEconomics)).(*DevnetRegistryClassEconomics)
	return out0, nil
}

// PackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8dfeb45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collateral() view returns(address)
func (devnetRegistry *DevnetRegistry) PackCollateral() []byte {
	enc, err := devnetRegistry.abi.Pack("collateral")
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
func (devnetRegistry *DevnetRegistry) TryPackCollateral() ([]byte, error) {
	return devnetRegistry.abi.Pack("collateral")
}

// UnpackCollateral is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8dfeb45.
//
// Solidity: function collateral() view returns(address)
func (devnetRegistry *DevnetRegistry) UnpackCollateral(data []byte) (common.Address, error) {
	out, err := devnetRegistry.abi.Unpack("collateral", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (devnetRegistry *DevnetRegistry) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := devnetRegistry.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (devnetRegistry *DevnetRegistry) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return devnetRegistry.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (devnetRegistry *DevnetRegistry) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := devnetRegistry.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (devnetRegistry *DevnetRegistry) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := devnetRegistry.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (devnetRegistry *DevnetRegistry) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return devnetRegistry.abi.Pack("grantRole", role, account)
}

// PackHardwareProviderAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda1c3f15.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hardwareProviderAccount(uint256 hpId) view returns(address account)
func (devnetRegistry *DevnetRegistry) PackHardwareProviderAccount(hpId *big.Int) []byte {
	enc, err := devnetRegistry.abi.Pack("hardwareProviderAccount", hpId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHardwareProviderAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda1c3f15.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hardwareProviderAccount(uint256 hpId) view returns(address account)
func (devnetRegistry *DevnetRegistry) TryPackHardwareProviderAccount(hpId *big.Int) ([]byte, error) {
	return devnetRegistry.abi.Pack("hardwareProviderAccount", hpId)
}

// UnpackHardwareProviderAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda1c3f15.
//
// Solidity: function hardwareProviderAccount(uint256 hpId) view returns(address account)
func (devnetRegistry *DevnetRegistry) UnpackHardwareProviderAccount(data []byte) (common.Address, error) {
	out, err := devnetRegistry.abi.Unpack("hardwareProviderAccount", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHardwareProviderCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e27fab6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hardwareProviderCount() view returns(uint256)
func (devnetRegistry *DevnetRegistry) PackHardwareProviderCount() []byte {
	enc, err := devnetRegistry.abi.Pack("hardwareProviderCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHardwareProviderCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e27fab6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hardwareProviderCount() view returns(uint256)
func (devnetRegistry *DevnetRegistry) TryPackHardwareProviderCount() ([]byte, error) {
	return devnetRegistry.abi.Pack("hardwareProviderCount")
}

// UnpackHardwareProviderCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e27fab6.
//
// Solidity: function hardwareProviderCount() view returns(uint256)
func (devnetRegistry *DevnetRegistry) UnpackHardwareProviderCount(data []byte) (*big.Int, error) {
	out, err := devnetRegistry.abi.Unpack("hardwareProviderCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (devnetRegistry *DevnetRegistry) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := devnetRegistry.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (devnetRegistry *DevnetRegistry) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return devnetRegistry.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (devnetRegistry *DevnetRegistry) UnpackHasRole(data []byte) (bool, error) {
	out, err := devnetRegistry.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHyperNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbac62933.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hyperNode(uint256 hyperNodeId) view returns((uint256,address,address,string,string,bool))
func (devnetRegistry *DevnetRegistry) PackHyperNode(hyperNodeId *big.Int) []byte {
	enc, err := devnetRegistry.abi.Pack("hyperNode", hyperNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHyperNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbac62933.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hyperNode(uint256 hyperNodeId) view returns((uint256,address,address,string,string,bool))
func (devnetRegistry *DevnetRegistry) TryPackHyperNode(hyperNodeId *big.Int) ([]byte, error) {
	return devnetRegistry.abi.Pack("hyperNode", hyperNodeId)
}

// UnpackHyperNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbac62933.
//
// Solidity: function hyperNode(uint256 hyperNodeId) view returns((uint256,address,address,string,string,bool))
func (devnetRegistry *DevnetRegistry) UnpackHyperNode(data []byte) (DevnetRegistryHyperNode, error) {
	out, err := devnetRegistry.abi.Unpack("hyperNode", data)
	if err != nil {
		return *new(DevnetRegistryHyperNode), err
	}
	out0 := *abi.ConvertType(out[0], new(DevnetRegistryHyperNode)).(*DevnetRegistryHyperNode)
	return out0, nil
}

// PackHyperNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca2131f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hyperNodeCount() view returns(uint256)
func (devnetRegistry *DevnetRegistry) PackHyperNodeCount() []byte {
	enc, err := devnetRegistry.abi.Pack("hyperNodeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHyperNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca2131f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hyperNodeCount() view returns(uint256)
func (devnetRegistry *DevnetRegistry) TryPackHyperNodeCount() ([]byte, error) {
	return devnetRegistry.abi.Pack("hyperNodeCount")
}

// UnpackHyperNodeCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca2131f8.
//
// Solidity: function hyperNodeCount() view returns(uint256)
func (devnetRegistry *DevnetRegistry) UnpackHyperNodeCount(data []byte) (*big.Int, error) {
	out, err := devnetRegistry.abi.Unpack("hyperNodeCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHyperNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x148c1135.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hyperNodes(uint256 from, uint256 limit) view returns((uint256,address,address,string,string,bool)[] nodes)
func (devnetRegistry *DevnetRegistry) PackHyperNodes(from *big.Int, limit *big.Int) []byte {
	enc, err := devnetRegistry.abi.Pack("hyperNodes", from, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHyperNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x148c1135.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hyperNodes(uint256 from, uint256 limit) view returns((uint256,address,address,string,string,bool)[] nodes)
func (devnetRegistry *DevnetRegistry) TryPackHyperNodes(from *big.Int, limit *big.Int) ([]byte, error) {
	return devnetRegistry.abi.Pack("hyperNodes", from, limit)
}

// UnpackHyperNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x148c1135.
//
// Solidity: function hyperNodes(uint256 from, uint256 limit) view returns((uint256,address,address,string,string,bool)[] nodes)
func (devnetRegistry *DevnetRegistry) UnpackHyperNodes(data []byte) ([]DevnetRegistryHyperNode, error) {
	out, err := devnetRegistry.abi.Unpack("hyperNodes", data)
	if err != nil {
		return *new([]DevnetRegistryHyperNode), err
	}
	out0 := *abi.ConvertType(out[0], new([]DevnetRegistryHyperNode)).(*[]DevnetRegistryHyperNode)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetRegistry *DevnetRegistry) PackMulticall(data [][]byte) []byte {
	enc, err := devnetRegistry.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetRegistry *DevnetRegistry) TryPackMulticall(data [][]byte) ([]byte, error) {
	return devnetRegistry.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetRegistry *DevnetRegistry) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := devnetRegistry.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackOffboardScalerNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5470c01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offboardScalerNode(uint256 scalerNodeId) returns()
func (devnetRegistry *DevnetRegistry) PackOffboardScalerNode(scalerNodeId *big.Int) []byte {
	enc, err := devnetRegistry.abi.Pack("offboardScalerNode", scalerNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffboardScalerNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5470c01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offboardScalerNode(uint256 scalerNodeId) returns()
func (devnetRegistry *DevnetRegistry) TryPackOffboardScalerNode(scalerNodeId *big.Int) ([]byte, error) {
	return devnetRegistry.abi.Pack("offboardScalerNode", scalerNodeId)
}

// PackRegisterHardwareProvider is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x788055ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerHardwareProvider(address account) returns(uint256 hpId)
func (devnetRegistry *DevnetRegistry) PackRegisterHardwareProvider(account common.Address) []byte {
	enc, err := devnetRegistry.abi.Pack("registerHardwareProvider", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterHardwareProvider is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x788055ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerHardwareProvider(address account) returns(uint256 hpId)
func (devnetRegistry *DevnetRegistry) TryPackRegisterHardwareProvider(account common.Address) ([]byte, error) {
	return devnetRegistry.abi.Pack("registerHardwareProvider", account)
}

// UnpackRegisterHardwareProvider is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x788055ed.
//
// Solidity: function registerHardwareProvider(address account) returns(uint256 hpId)
func (devnetRegistry *DevnetRegistry) UnpackRegisterHardwareProvider(data []byte) (*big.Int, error) {
	out, err := devnetRegistry.abi.Unpack("registerHardwareProvider", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegisterHyperNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82165c65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerHyperNode(address operator, address key, string location, string endpoint) returns(uint256 hyperNodeId)
func (devnetRegistry *DevnetRegistry) PackRegisterHyperNode(operator common.Address, key common.Address, location string, endpoint string) []byte {
	enc, err := devnetRegistry.abi.Pack("registerHyperNode", operator, key, location, endpoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterHyperNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82165c65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerHyperNode(address operator, address key, string location, string endpoint) returns(uint256 hyperNodeId)
func (devnetRegistry *DevnetRegistry) TryPackRegisterHyperNode(operator common.Address, key common.Address, location string, endpoint string) ([]byte, error) {
	return devnetRegistry.abi.Pack("registerHyperNode", operator, key, location, endpoint)
}

// UnpackRegisterHyperNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82165c65.
//
// Solidity: function registerHyperNode(address operator, address key, string location, string endpoint) returns(uint256 hyperNodeId)
func (devnetRegistry *DevnetRegistry) UnpackRegisterHyperNode(data []byte) (*big.Int, error) {
	out, err := devnetRegistry.abi.Unpack("registerHyperNode", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegisterScalerNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bcee30d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerScalerNode((uint256,string,string,string,uint256,uint256,uint256,uint256,string) r) returns(uint256 scalerNodeId)
func (devnetRegistry *DevnetRegistry) PackRegisterScalerNode(r DevnetRegistryScalerNodeRegistration) []byte {
	enc, err := devnetRegistry.abi.Pack("registerScalerNode", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterScalerNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bcee30d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerScalerNode((uint256,string,string,string,uint256,uint256,uint256,uint256,string) r) returns(uint256 scalerNodeId)
func (devnetRegistry *DevnetRegistry) TryPackRegisterScalerNode(r DevnetRegistryScalerNodeRegistration) ([]byte, error) {
	return devnetRegistry.abi.Pack("registerScalerNode", r)
}

// UnpackRegisterScalerNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9bcee30d.
//
// Solidity: function registerScalerNode((uint256,string,string,string,uint256,uint256,uint256,uint256,string) r) returns(uint256 scalerNodeId)
func (devnetRegistry *DevnetRegistry) UnpackRegisterScalerNode(data []byte) (*big.Int, error) {
	out, err := devnetRegistry.abi.Unpack("registerScalerNode", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRejectScalerNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0634e4a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rejectScalerNode(uint256 scalerNodeId) returns()
func (devnetRegistry *DevnetRegistry) PackRejectScalerNode(scalerNodeId *big.Int) []byte {
	enc, err := devnetRegistry.abi.Pack("rejectScalerNode", scalerNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRejectScalerNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0634e4a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rejectScalerNode(uint256 scalerNodeId) returns()
func (devnetRegistry *DevnetRegistry) TryPackRejectScalerNode(scalerNodeId *big.Int) ([]byte, error) {
	return devnetRegistry.abi.Pack("rejectScalerNode", scalerNodeId)
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (devnetRegistry *DevnetRegistry) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := devnetRegistry.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (devnetRegistry *DevnetRegistry) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return devnetRegistry.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (devnetRegistry *DevnetRegistry) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := devnetRegistry.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (devnetRegistry *DevnetRegistry) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return devnetRegistry.abi.Pack("revokeRole", role, account)
}

// PackScalerNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64c092c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scalerNode(uint256 scalerNodeId) view returns((uint256,uint8,uint256,address,uint256,string,string,string,string,string))
func (devnetRegistry *DevnetRegistry) PackScalerNode(scalerNodeId *big.Int) []byte {
	enc, err := devnetRegistry.abi.Pack("scalerNode", scalerNodeId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScalerNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64c092c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scalerNode(uint256 scalerNodeId) view returns((uint256,uint8,uint256,address,uint256,string,string,string,string,string))
func (devnetRegistry *DevnetRegistry) TryPackScalerNode(scalerNodeId *big.Int) ([]byte, error) {
	return devnetRegistry.abi.Pack("scalerNode", scalerNodeId)
}

// UnpackScalerNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa64c092c.
//
// Solidity: function scalerNode(uint256 scalerNodeId) view returns((uint256,uint8,uint256,address,uint256,string,string,string,string,string))
func (devnetRegistry *DevnetRegistry) UnpackScalerNode(data []byte) (DevnetRegistryScalerNode, error) {
	out, err := devnetRegistry.abi.Unpack("scalerNode", data)
	if err != nil {
		return *new(DevnetRegistryScalerNode), err
	}
	out0 := *abi.ConvertType(out[0], new(DevnetRegistryScalerNode)).(*DevnetRegistryScalerNode)
	return out0, nil
}

// PackScalerNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdef75233.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scalerNodeCount() view returns(uint256)
func (devnetRegistry *DevnetRegistry) PackScalerNodeCount() []byte {
	enc, err := devnetRegistry.abi.Pack("scalerNodeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScalerNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdef75233.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scalerNodeCount() view returns(uint256)
func (devnetRegistry *DevnetRegistry) TryPackScalerNodeCount() ([]byte, error) {
	return devnetRegistry.abi.Pack("scalerNodeCount")
}

// UnpackScalerNodeCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdef75233.
//
// Solidity: function scalerNodeCount() view returns(uint256)
func (devnetRegistry *DevnetRegistry) UnpackScalerNodeCount(data []byte) (*big.Int, error) {
	out, err := devnetRegistry.abi.Unpack("scalerNodeCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackScalerNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x599fd507.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scalerNodes(uint256 from, uint256 limit) view returns((uint256,uint8,uint256,address,uint256,string,string,string,string,string)[] nodes)
func (devnetRegistry *DevnetRegistry) PackScalerNodes(from *big.Int, limit *big.Int) []byte {
	enc, err := devnetRegistry.abi.Pack("scalerNodes", from, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScalerNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x599fd507.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scalerNodes(uint256 from, uint256 limit) view returns((uint256,uint8,uint256,address,uint256,string,string,string,string,string)[] nodes)
func (devnetRegistry *DevnetRegistry) TryPackScalerNodes(from *big.Int, limit *big.Int) ([]byte, error) {
	return devnetRegistry.abi.Pack("scalerNodes", from, limit)
}

// UnpackScalerNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x599fd507.
//
// Solidity: function scalerNodes(uint256 from, uint256 limit) view returns((uint256,uint8,uint256,address,uint256,string,string,string,string,string)[] nodes)
func (devnetRegistry *DevnetRegistry) UnpackScalerNodes(data []byte) ([]DevnetRegistryScalerNode, error) {
	out, err := devnetRegistry.abi.Unpack("scalerNodes", data)
	if err != nil {
		return *new([]DevnetRegistryScalerNode), err
	}
	out0 := *abi.ConvertType(out[0], new([]DevnetRegistryScalerNode)).(*[]DevnetRegistryScalerNode)
	return out0, nil
}

// PackSetClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe640264f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setClass(string region, string hwClass, (uint256,uint256,uint256,uint256,uint256,uint256) e) returns()
func (devnetRegistry *DevnetRegistry) PackSetClass(region string, hwClass string, e DevnetRegistryClassEconomics) []byte {
	enc, err := devnetRegistry.abi.Pack("setClass", region, hwClass, e)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe640264f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setClass(string region, string hwClass, (uint256,uint256,uint256,uint256,uint256,uint256) e) returns()
func (devnetRegistry *DevnetRegistry) TryPackSetClass(region string, hwClass string, e DevnetRegistryClassEconomics) ([]byte, error) {
	return devnetRegistry.abi.Pack("setClass", region, hwClass, e)
}

// PackSetCluster is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5919f2e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCluster(string cluster, string region, string hwClass, uint256 maxPrice) returns()
func (devnetRegistry *DevnetRegistry) PackSetCluster(cluster string, region string, hwClass string, maxPrice *big.Int) []byte {
	enc, err := devnetRegistry.abi.Pack("setCluster", cluster, region, hwClass, maxPrice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCluster is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5919f2e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCluster(string cluster, string region, string hwClass, uint256 maxPrice) returns()
func (devnetRegistry *DevnetRegistry) TryPackSetCluster(cluster string, region string, hwClass string, maxPrice *big.Int) ([]byte, error) {
	return devnetRegistry.abi.Pack("setCluster", cluster, region, hwClass, maxPrice)
}

// PackSetCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x886abef5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCollateral(address collateral_) returns()
func (devnetRegistry *DevnetRegistry) PackSetCollateral(collateral common.Address) []byte {
	enc, err := devnetRegistry.abi.Pack("setCollateral", collateral)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x886abef5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCollateral(address collateral_) returns()
func (devnetRegistry *DevnetRegistry) TryPackSetCollateral(collateral common.Address) ([]byte, error) {
	return devnetRegistry.abi.Pack("setCollateral", collateral)
}

// PackSetHyperNodeEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48a0cd60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHyperNodeEndpoint(uint256 hyperNodeId, string endpoint) returns()
func (devnetRegistry *DevnetRegistry) PackSetHyperNodeEndpoint(hyperNodeId *big.Int, endpoint string) []byte {
	enc, err := devnetRegistry.abi.Pack("setHyperNodeEndpoint", hyperNodeId, endpoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetHyperNodeEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48a0cd60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setHyperNodeEndpoint(uint256 hyperNodeId, string endpoint) returns()
func (devnetRegistry *DevnetRegistry) TryPackSetHyperNodeEndpoint(hyperNodeId *big.Int, endpoint string) ([]byte, error) {
	return devnetRegistry.abi.Pack("setHyperNodeEndpoint", hyperNodeId, endpoint)
}

// PackSetHyperNodeStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x105c7531.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHyperNodeStatus(uint256 hyperNodeId, bool active) returns()
func (devnetRegistry *DevnetRegistry) PackSetHyperNodeStatus(hyperNodeId *big.Int, active bool) []byte {
	enc, err := devnetRegistry.abi.Pack("setHyperNodeStatus", hyperNodeId, active)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetHyperNodeStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x105c7531.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setHyperNodeStatus(uint256 hyperNodeId, bool active) returns()
func (devnetRegistry *DevnetRegistry) TryPackSetHyperNodeStatus(hyperNodeId *big.Int, active bool) ([]byte, error) {
	return devnetRegistry.abi.Pack("setHyperNodeStatus", hyperNodeId, active)
}

// PackSetScalerNodeEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6e3b88b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setScalerNodeEndpoint(uint256 scalerNodeId, string endpoint) returns()
func (devnetRegistry *DevnetRegistry) PackSetScalerNodeEndpoint(scalerNodeId *big.Int, endpoint string) []byte {
	enc, err := devnetRegistry.abi.Pack("setScalerNodeEndpoint", scalerNodeId, endpoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetScalerNodeEndpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6e3b88b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setScalerNodeEndpoint(uint256 scalerNodeId, string endpoint) returns()
func (devnetRegistry *DevnetRegistry) TryPackSetScalerNodeEndpoint(scalerNodeId *big.Int, endpoint string) ([]byte, error) {
	return devnetRegistry.abi.Pack("setScalerNodeEndpoint", scalerNodeId, endpoint)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (devnetRegistry *DevnetRegistry) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := devnetRegistry.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (devnetRegistry *DevnetRegistry) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return devnetRegistry.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (devnetRegistry *DevnetRegistry) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := devnetRegistry.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackValidateScalerNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb232b2c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validateScalerNode(uint256 scalerNodeId, address daemon) returns()
func (devnetRegistry *DevnetRegistry) PackValidateScalerNode(scalerNodeId *big.Int, daemon common.Address) []byte {
	enc, err := devnetRegistry.abi.Pack("validateScalerNode", scalerNodeId, daemon)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidateScalerNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb232b2c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validateScalerNode(uint256 scalerNodeId, address daemon) returns()
func (devnetRegistry *DevnetRegistry) TryPackValidateScalerNode(scalerNodeId *big.Int, daemon common.Address) ([]byte, error) {
	return devnetRegistry.abi.Pack("validateScalerNode", scalerNodeId, daemon)
}

// DevnetRegistryClassSet represents a ClassSet event raised by the DevnetRegistry contract.
type DevnetRegistryClassSet struct {
	Region                  string
	HwClass                 string
	CollateralReq           *big.Int
	MarketAdjustmentFactor  *big.Int
	TargetCapacity          *big.Int
	MaximumBootstrapRelease *big.Int
	ScheduleEnd             *big.Int
	MarginPpm               *big.Int
	Raw                     *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryClassSetEventName = "ClassSet"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryClassSet) ContractEventName() string {
	return DevnetRegistryClassSetEventName
}

// UnpackClassSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClassSet(string region, string hwClass, uint256 collateralReq, uint256 marketAdjustmentFactor, uint256 targetCapacity, uint256 maximumBootstrapRelease, uint256 scheduleEnd, uint256 marginPpm)
func (devnetRegistry *DevnetRegistry) UnpackClassSetEvent(log *types.Log) (*DevnetRegistryClassSet, error) {
	event := "ClassSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryClassSet)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryClusterSet represents a ClusterSet event raised by the DevnetRegistry contract.
type DevnetRegistryClusterSet struct {
	Cluster  string
	Region   string
	HwClass  string
	MaxPrice *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryClusterSetEventName = "ClusterSet"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryClusterSet) ContractEventName() string {
	return DevnetRegistryClusterSetEventName
}

// UnpackClusterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClusterSet(string cluster, string region, string hwClass, uint256 maxPrice)
func (devnetRegistry *DevnetRegistry) UnpackClusterSetEvent(log *types.Log) (*DevnetRegistryClusterSet, error) {
	event := "ClusterSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryClusterSet)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryHardwareProviderRegistered represents a HardwareProviderRegistered event raised by the DevnetRegistry contract.
type DevnetRegistryHardwareProviderRegistered struct {
	HpId    *big.Int
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryHardwareProviderRegisteredEventName = "HardwareProviderRegistered"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryHardwareProviderRegistered) ContractEventName() string {
	return DevnetRegistryHardwareProviderRegisteredEventName
}

// UnpackHardwareProviderRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HardwareProviderRegistered(uint256 indexed hpId, address indexed account)
func (devnetRegistry *DevnetRegistry) UnpackHardwareProviderRegisteredEvent(log *types.Log) (*DevnetRegistryHardwareProviderRegistered, error) {
	event := "HardwareProviderRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryHardwareProviderRegistered)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryHyperNodeEndpointSet represents a HyperNodeEndpointSet event raised by the DevnetRegistry contract.
type DevnetRegistryHyperNodeEndpointSet struct {
	HyperNodeId *big.Int
	Endpoint    string
	Raw         *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryHyperNodeEndpointSetEventName = "HyperNodeEndpointSet"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryHyperNodeEndpointSet) ContractEventName() string {
	return DevnetRegistryHyperNodeEndpointSetEventName
}

// UnpackHyperNodeEndpointSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HyperNodeEndpointSet(uint256 indexed hyperNodeId, string endpoint)
func (devnetRegistry *DevnetRegistry) UnpackHyperNodeEndpointSetEvent(log *types.Log) (*DevnetRegistryHyperNodeEndpointSet, error) {
	event := "HyperNodeEndpointSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryHyperNodeEndpointSet)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryHyperNodeRegistered represents a HyperNodeRegistered event raised by the DevnetRegistry contract.
type DevnetRegistryHyperNodeRegistered struct {
	HyperNodeId *big.Int
	Operator    common.Address
	Key         common.Address
	Location    string
	Endpoint    string
	Raw         *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryHyperNodeRegisteredEventName = "HyperNodeRegistered"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryHyperNodeRegistered) ContractEventName() string {
	return DevnetRegistryHyperNodeRegisteredEventName
}

// UnpackHyperNodeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HyperNodeRegistered(uint256 indexed hyperNodeId, address indexed operator, address indexed key, string location, string endpoint)
func (devnetRegistry *DevnetRegistry) UnpackHyperNodeRegisteredEvent(log *types.Log) (*DevnetRegistryHyperNodeRegistered, error) {
	event := "HyperNodeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryHyperNodeRegistered)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryHyperNodeStatusSet represents a HyperNodeStatusSet event raised by the DevnetRegistry contract.
type DevnetRegistryHyperNodeStatusSet struct {
	HyperNodeId *big.Int
	Active      bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryHyperNodeStatusSetEventName = "HyperNodeStatusSet"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryHyperNodeStatusSet) ContractEventName() string {
	return DevnetRegistryHyperNodeStatusSetEventName
}

// UnpackHyperNodeStatusSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HyperNodeStatusSet(uint256 indexed hyperNodeId, bool active)
func (devnetRegistry *DevnetRegistry) UnpackHyperNodeStatusSetEvent(log *types.Log) (*DevnetRegistryHyperNodeStatusSet, error) {
	event := "HyperNodeStatusSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryHyperNodeStatusSet)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryRoleAdminChanged represents a RoleAdminChanged event raised by the DevnetRegistry contract.
type DevnetRegistryRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryRoleAdminChanged) ContractEventName() string {
	return DevnetRegistryRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (devnetRegistry *DevnetRegistry) UnpackRoleAdminChangedEvent(log *types.Log) (*DevnetRegistryRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryRoleGranted represents a RoleGranted event raised by the DevnetRegistry contract.
type DevnetRegistryRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryRoleGranted) ContractEventName() string {
	return DevnetRegistryRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (devnetRegistry *DevnetRegistry) UnpackRoleGrantedEvent(log *types.Log) (*DevnetRegistryRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryRoleGranted)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryRoleRevoked represents a RoleRevoked event raised by the DevnetRegistry contract.
type DevnetRegistryRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryRoleRevoked) ContractEventName() string {
	return DevnetRegistryRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (devnetRegistry *DevnetRegistry) UnpackRoleRevokedEvent(log *types.Log) (*DevnetRegistryRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryRoleRevoked)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryScalerNodeEndpointSet represents a ScalerNodeEndpointSet event raised by the DevnetRegistry contract.
type DevnetRegistryScalerNodeEndpointSet struct {
	ScalerNodeId *big.Int
	Endpoint     string
	Raw          *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryScalerNodeEndpointSetEventName = "ScalerNodeEndpointSet"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryScalerNodeEndpointSet) ContractEventName() string {
	return DevnetRegistryScalerNodeEndpointSetEventName
}

// UnpackScalerNodeEndpointSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScalerNodeEndpointSet(uint256 indexed scalerNodeId, string endpoint)
func (devnetRegistry *DevnetRegistry) UnpackScalerNodeEndpointSetEvent(log *types.Log) (*DevnetRegistryScalerNodeEndpointSet, error) {
	event := "ScalerNodeEndpointSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryScalerNodeEndpointSet)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryScalerNodeOffboarded represents a ScalerNodeOffboarded event raised by the DevnetRegistry contract.
type DevnetRegistryScalerNodeOffboarded struct {
	ScalerNodeId *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryScalerNodeOffboardedEventName = "ScalerNodeOffboarded"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryScalerNodeOffboarded) ContractEventName() string {
	return DevnetRegistryScalerNodeOffboardedEventName
}

// UnpackScalerNodeOffboardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScalerNodeOffboarded(uint256 indexed scalerNodeId)
func (devnetRegistry *DevnetRegistry) UnpackScalerNodeOffboardedEvent(log *types.Log) (*DevnetRegistryScalerNodeOffboarded, error) {
	event := "ScalerNodeOffboarded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryScalerNodeOffboarded)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryScalerNodeRegistered represents a ScalerNodeRegistered event raised by the DevnetRegistry contract.
type DevnetRegistryScalerNodeRegistered struct {
	ScalerNodeId     *big.Int
	HpId             *big.Int
	Region           string
	HwClass          string
	Cluster          string
	Capacity         *big.Int
	ReservationPrice *big.Int
	NodeRewardShare  *big.Int
	CollateralAmount *big.Int
	Location         string
	Raw              *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryScalerNodeRegisteredEventName = "ScalerNodeRegistered"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryScalerNodeRegistered) ContractEventName() string {
	return DevnetRegistryScalerNodeRegisteredEventName
}

// UnpackScalerNodeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScalerNodeRegistered(uint256 indexed scalerNodeId, uint256 indexed hpId, string region, string hwClass, string cluster, uint256 capacity, uint256 reservationPrice, uint256 nodeRewardShare, uint256 collateralAmount, string location)
func (devnetRegistry *DevnetRegistry) UnpackScalerNodeRegisteredEvent(log *types.Log) (*DevnetRegistryScalerNodeRegistered, error) {
	event := "ScalerNodeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryScalerNodeRegistered)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryScalerNodeRejected represents a ScalerNodeRejected event raised by the DevnetRegistry contract.
type DevnetRegistryScalerNodeRejected struct {
	ScalerNodeId *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryScalerNodeRejectedEventName = "ScalerNodeRejected"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryScalerNodeRejected) ContractEventName() string {
	return DevnetRegistryScalerNodeRejectedEventName
}

// UnpackScalerNodeRejectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScalerNodeRejected(uint256 indexed scalerNodeId)
func (devnetRegistry *DevnetRegistry) UnpackScalerNodeRejectedEvent(log *types.Log) (*DevnetRegistryScalerNodeRejected, error) {
	event := "ScalerNodeRejected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryScalerNodeRejected)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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

// DevnetRegistryScalerNodeValidated represents a ScalerNodeValidated event raised by the DevnetRegistry contract.
type DevnetRegistryScalerNodeValidated struct {
	ScalerNodeId *big.Int
	Daemon       common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const DevnetRegistryScalerNodeValidatedEventName = "ScalerNodeValidated"

// ContractEventName returns the user-defined event name.
func (DevnetRegistryScalerNodeValidated) ContractEventName() string {
	return DevnetRegistryScalerNodeValidatedEventName
}

// UnpackScalerNodeValidatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScalerNodeValidated(uint256 indexed scalerNodeId, address indexed daemon)
func (devnetRegistry *DevnetRegistry) UnpackScalerNodeValidatedEvent(log *types.Log) (*DevnetRegistryScalerNodeValidated, error) {
	event := "ScalerNodeValidated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRegistryScalerNodeValidated)
	if len(log.Data) > 0 {
		if err := devnetRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRegistry.abi.Events[event].Inputs {
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
func (devnetRegistry *DevnetRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["CollateralAlreadySet"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackCollateralAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["KeyUnusable"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackKeyUnusableError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["OutOfRange"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["UnknownClass"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackUnknownClassError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["UnknownCluster"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackUnknownClusterError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["UnknownHardwareProvider"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackUnknownHardwareProviderError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["UnknownHyperNode"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackUnknownHyperNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["UnknownScalerNode"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackUnknownScalerNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRegistry.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return devnetRegistry.UnpackWrongStatusError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevnetRegistryAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the DevnetRegistry contract.
type DevnetRegistryAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func DevnetRegistryAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (devnetRegistry *DevnetRegistry) UnpackAccessControlBadConfirmationError(raw []byte) (*DevnetRegistryAccessControlBadConfirmation, error) {
	out := new(DevnetRegistryAccessControlBadConfirmation)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the DevnetRegistry contract.
type DevnetRegistryAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func DevnetRegistryAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (devnetRegistry *DevnetRegistry) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*DevnetRegistryAccessControlUnauthorizedAccount, error) {
	out := new(DevnetRegistryAccessControlUnauthorizedAccount)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryAddressEmptyCode represents a AddressEmptyCode error raised by the DevnetRegistry contract.
type DevnetRegistryAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func DevnetRegistryAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (devnetRegistry *DevnetRegistry) UnpackAddressEmptyCodeError(raw []byte) (*DevnetRegistryAddressEmptyCode, error) {
	out := new(DevnetRegistryAddressEmptyCode)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryCollateralAlreadySet represents a CollateralAlreadySet error raised by the DevnetRegistry contract.
type DevnetRegistryCollateralAlreadySet struct {
	Collateral common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CollateralAlreadySet(address collateral)
func DevnetRegistryCollateralAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x760a059965ff5a8d03f2cff8ab3b44934588112621ccb1666452877dccc2b44a")
}

// UnpackCollateralAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CollateralAlreadySet(address collateral)
func (devnetRegistry *DevnetRegistry) UnpackCollateralAlreadySetError(raw []byte) (*DevnetRegistryCollateralAlreadySet, error) {
	out := new(DevnetRegistryCollateralAlreadySet)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "CollateralAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryFailedCall represents a FailedCall error raised by the DevnetRegistry contract.
type DevnetRegistryFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DevnetRegistryFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (devnetRegistry *DevnetRegistry) UnpackFailedCallError(raw []byte) (*DevnetRegistryFailedCall, error) {
	out := new(DevnetRegistryFailedCall)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryKeyUnusable represents a KeyUnusable error raised by the DevnetRegistry contract.
type DevnetRegistryKeyUnusable struct {
	Key common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyUnusable(address key)
func DevnetRegistryKeyUnusableErrorID() common.Hash {
	return common.HexToHash("0x4cbebed8ff6d627ed652b4c78e60306d2c823de5e8207b7d708ece8bcf54fc5c")
}

// UnpackKeyUnusableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyUnusable(address key)
func (devnetRegistry *DevnetRegistry) UnpackKeyUnusableError(raw []byte) (*DevnetRegistryKeyUnusable, error) {
	out := new(DevnetRegistryKeyUnusable)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "KeyUnusable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryNotAllowed represents a NotAllowed error raised by the DevnetRegistry contract.
type DevnetRegistryNotAllowed struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(address caller)
func DevnetRegistryNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfa5cd00ff5c4577b9857716999b0b260131d9f5bcbb69f0fa80d6ba972753c88")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(address caller)
func (devnetRegistry *DevnetRegistry) UnpackNotAllowedError(raw []byte) (*DevnetRegistryNotAllowed, error) {
	out := new(DevnetRegistryNotAllowed)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryNotOperator represents a NotOperator error raised by the DevnetRegistry contract.
type DevnetRegistryNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func DevnetRegistryNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (devnetRegistry *DevnetRegistry) UnpackNotOperatorError(raw []byte) (*DevnetRegistryNotOperator, error) {
	out := new(DevnetRegistryNotOperator)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryOutOfRange represents a OutOfRange error raised by the DevnetRegistry contract.
type DevnetRegistryOutOfRange struct {
	What  string
	Value *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfRange(string what, uint256 value, uint256 limit)
func DevnetRegistryOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x53bda34ea201ed2387ff6ce9133ae8ab5ab10535ce071e1f706a1838709fe8d3")
}

// UnpackOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfRange(string what, uint256 value, uint256 limit)
func (devnetRegistry *DevnetRegistry) UnpackOutOfRangeError(raw []byte) (*DevnetRegistryOutOfRange, error) {
	out := new(DevnetRegistryOutOfRange)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "OutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryUnknownClass represents a UnknownClass error raised by the DevnetRegistry contract.
type DevnetRegistryUnknownClass struct {
	Region  string
	HwClass string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownClass(string region, string hwClass)
func DevnetRegistryUnknownClassErrorID() common.Hash {
	return common.HexToHash("0xaa33134ac4b08d38c48f816b04a5b57c51cbbc37c0831d555282ab7ddcbf0226")
}

// UnpackUnknownClassError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownClass(string region, string hwClass)
func (devnetRegistry *DevnetRegistry) UnpackUnknownClassError(raw []byte) (*DevnetRegistryUnknownClass, error) {
	out := new(DevnetRegistryUnknownClass)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "UnknownClass", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryUnknownCluster represents a UnknownCluster error raised by the DevnetRegistry contract.
type DevnetRegistryUnknownCluster struct {
	Cluster string
	Region  string
	HwClass string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownCluster(string cluster, string region, string hwClass)
func DevnetRegistryUnknownClusterErrorID() common.Hash {
	return common.HexToHash("0x4a068a36cd1dd200d19dd3f6cdf088bad49edb03c5753d91f902bdbd5957295c")
}

// UnpackUnknownClusterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownCluster(string cluster, string region, string hwClass)
func (devnetRegistry *DevnetRegistry) UnpackUnknownClusterError(raw []byte) (*DevnetRegistryUnknownCluster, error) {
	out := new(DevnetRegistryUnknownCluster)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "UnknownCluster", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryUnknownHardwareProvider represents a UnknownHardwareProvider error raised by the DevnetRegistry contract.
type DevnetRegistryUnknownHardwareProvider struct {
	HpId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownHardwareProvider(uint256 hpId)
func DevnetRegistryUnknownHardwareProviderErrorID() common.Hash {
	return common.HexToHash("0x6f1654ed1aeba4bb8b0a22a7e62f2696c43b0a697f752ce8f0baba271c166b45")
}

// UnpackUnknownHardwareProviderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownHardwareProvider(uint256 hpId)
func (devnetRegistry *DevnetRegistry) UnpackUnknownHardwareProviderError(raw []byte) (*DevnetRegistryUnknownHardwareProvider, error) {
	out := new(DevnetRegistryUnknownHardwareProvider)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "UnknownHardwareProvider", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryUnknownHyperNode represents a UnknownHyperNode error raised by the DevnetRegistry contract.
type DevnetRegistryUnknownHyperNode struct {
	HyperNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func DevnetRegistryUnknownHyperNodeErrorID() common.Hash {
	return common.HexToHash("0xe4ec66a9cd0eb7b0f8316f1f7ae9fdadf940ebadbb51c75571f8ccad6924edf0")
}

// UnpackUnknownHyperNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func (devnetRegistry *DevnetRegistry) UnpackUnknownHyperNodeError(raw []byte) (*DevnetRegistryUnknownHyperNode, error) {
	out := new(DevnetRegistryUnknownHyperNode)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "UnknownHyperNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryUnknownScalerNode represents a UnknownScalerNode error raised by the DevnetRegistry contract.
type DevnetRegistryUnknownScalerNode struct {
	ScalerNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func DevnetRegistryUnknownScalerNodeErrorID() common.Hash {
	return common.HexToHash("0x1cf6a49be7ea3688706ffb6b2d292b79f391841498a29ca657616b56bb4624f9")
}

// UnpackUnknownScalerNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func (devnetRegistry *DevnetRegistry) UnpackUnknownScalerNodeError(raw []byte) (*DevnetRegistryUnknownScalerNode, error) {
	out := new(DevnetRegistryUnknownScalerNode)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "UnknownScalerNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRegistryWrongStatus represents a WrongStatus error raised by the DevnetRegistry contract.
type DevnetRegistryWrongStatus struct {
	ScalerNodeId *big.Int
	Status       uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(uint256 scalerNodeId, uint8 status)
func DevnetRegistryWrongStatusErrorID() common.Hash {
	return common.HexToHash("0xa5d15e1f94e40302e3f7050760870a95f04eb9d943cd2cb333833178258083d6")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(uint256 scalerNodeId, uint8 status)
func (devnetRegistry *DevnetRegistry) UnpackWrongStatusError(raw []byte) (*DevnetRegistryWrongStatus, error) {
	out := new(DevnetRegistryWrongStatus)
	if err := devnetRegistry.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRewardsMetaData contains all meta data concerning the DevnetRewards contract.
var DevnetRewardsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAccessControl\",\"name\":\"access_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AlreadyActivated\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"hyperNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownHyperNode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"scalerNodeId\",\"type\":\"uint256\"}],\"name\":\"UnknownScalerNode\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"HpRewardsActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"newNetworkCollateralRewardRedirectionRatio\",\"type\":\"uint256\"}],\"name\":\"NetworkCollateralRewardRedirectionRatioSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"UnlockedSupplySet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ICN_OPERATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"access\",\"outputs\":[{\"internalType\":\"contractIAccessControl\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activateHpRewards\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activated\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"ratio\",\"type\":\"uint256\"}],\"name\":\"setNetworkCollateralRewardRedirectionRatio\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"setUnlockedSupply\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unlockedSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "9f722278b8d1a9144897c192779a36499a",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610933380380610933833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516108ae6100855f395f8181610101015261042d01526108ae5ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c806371907f171161005857806371907f17146100fc578063ac9650d814610148578063e78c07e314610168578063fd3d27b81461017b575f5ffd5b806307a21ff914610089578063186601ca146100c35780633cbd303f146100df57806348696dbe146100e9575b5f5ffd5b6100b07f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a6056781565b6040519081526020015b60405180910390f35b5f546100cf9060ff1681565b60405190151581526020016100ba565b6100e7610184565b005b6100e76100f7366004610625565b610259565b6101237f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100ba565b61015b61015636600461063c565b6102c7565b6040516100ba91906106ad565b6100e7610176366004610625565b6103ae565b6100b060015481565b61018d3361042a565b6101ca576040517f76c6c93a0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f5460ff1615610206576040517fef65161f00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011781556040517fab6ab18cb7fec30f4bd3f2e8bb267ba55ea771837c813bf59c428989ff048abd9190a1565b6102623361042a565b61029a576040517f76c6c93a0000000000000000000000000000000000000000000000000000000081523360048201526024016101c1565b60405181907fc3f4dfb2a687e0e07c014a9746cbf5204f1e02c13e06fcfd807618ac1f314366905f90a250565b604080515f8152602081019091526060908267ffffffffffffffff8111156102f1576102f161076d565b60405190808252806020026020018201604052801561032457816020015b606081526020019060019003908161030f5790505b5091505f5b838110156103a557610380308686848181106103475761034761079a565b905060200281019061035991906107c7565b8560405160200161036c9392919061082f565b604051602081830303815290604052610502565b8382815181106103925761039261079a565b6020908102919091010152600101610329565b50505b92915050565b6103b73361042a565b6103ef576040517f76c6c93a0000000000000000000000000000000000000000000000000000000081523360048201526024016101c1565b60018190556040518181527fbc6ef63721f5f0fba793adfb487500355c915030187ec51f6795a3d670a035c99060200160405180910390a150565b5f7f00000000000000000000000000000000000000000000000000000000000000006040517f91d148540000000000000000000000000000000000000000000000000000000081527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567600482015273ffffffffffffffffffffffffffffffffffffffff848116602483015291909116906391d1485490604401602060405180830381865afa1580156104de573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103a89190610852565b60605f61050f84846105ee565b905080801561053d57505f3d118061053d57505f8473ffffffffffffffffffffffffffffffffffffffff163b115b156105525761054a610601565b9150506103a8565b80156105a2576040517f9996b31500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016101c1565b3d156105b5576105b061061a565b6105e7565b6040517fd6bda27500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5092915050565b5f5f5f835160208501865af49392505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f60208284031215610635575f5ffd5b5035919050565b5f5f6020838503121561064d575f5ffd5b823567ffffffffffffffff811115610663575f5ffd5b8301601f81018513610673575f5ffd5b803567ffffffffffffffff811115610689575f5ffd5b8560208260051b840101111561069d575f5ffd5b6020919091019590945092505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015610761577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878603018452815180518087528060208301602089015e5f6020828901015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116880101965050506020820191506020840193506001810190506106d3565b50929695505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126107fa575f5ffd5b83018035915067ffffffffffffffff821115610814575f5ffd5b602001915036819003821315610828575f5ffd5b9250929050565b828482375f8382015f815283518060208601835e5f910190815295945050505050565b5f60208284031215610862575f5ffd5b81518015158114610871575f5ffd5b939250505056fea2646970667358221220865bed98f419bbe2404d72c3748c343737de14d4d6a1914e543941f673ed623764736f6c63430008250033",
}

// DevnetRewards is an auto generated Go binding around an Ethereum contract.
type DevnetRewards struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevnetRewards) GetABI() abi.ABI {
	return c.abi
}

// NewDevnetRewards creates a new instance of DevnetRewards.
func NewDevnetRewards() *DevnetRewards {
	parsed, err := DevnetRewardsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevnetRewards{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevnetRewards) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address access_) returns()
func (devnetRewards *DevnetRewards) PackConstructor(access_ common.Address) []byte {
	enc, err := devnetRewards.abi.Pack("", access_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetRewards *DevnetRewards) PackICNOPERATORROLE() []byte {
	enc, err := devnetRewards.abi.Pack("ICN_OPERATOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackICNOPERATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a21ff9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetRewards *DevnetRewards) TryPackICNOPERATORROLE() ([]byte, error) {
	return devnetRewards.abi.Pack("ICN_OPERATOR_ROLE")
}

// UnpackICNOPERATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a21ff9.
//
// Solidity: function ICN_OPERATOR_ROLE() view returns(bytes32)
func (devnetRewards *DevnetRewards) UnpackICNOPERATORROLE(data []byte) ([32]byte, error) {
	out, err := devnetRewards.abi.Unpack("ICN_OPERATOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71907f17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function access() view returns(address)
func (devnetRewards *DevnetRewards) PackAccess() []byte {
	enc, err := devnetRewards.abi.Pack("access")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71907f17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function access() view returns(address)
func (devnetRewards *DevnetRewards) TryPackAccess() ([]byte, error) {
	return devnetRewards.abi.Pack("access")
}

// UnpackAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x71907f17.
//
// Solidity: function access() view returns(address)
func (devnetRewards *DevnetRewards) UnpackAccess(data []byte) (common.Address, error) {
	out, err := devnetRewards.abi.Unpack("access", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackActivateHpRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cbd303f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activateHpRewards() returns()
func (devnetRewards *DevnetRewards) PackActivateHpRewards() []byte {
	enc, err := devnetRewards.abi.Pack("activateHpRewards")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivateHpRewards is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cbd303f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activateHpRewards() returns()
func (devnetRewards *DevnetRewards) TryPackActivateHpRewards() ([]byte, error) {
	return devnetRewards.abi.Pack("activateHpRewards")
}

// PackActivated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x186601ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activated() view returns(bool)
func (devnetRewards *DevnetRewards) PackActivated() []byte {
	enc, err := devnetRewards.abi.Pack("activated")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivated is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x186601ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activated() view returns(bool)
func (devnetRewards *DevnetRewards) TryPackActivated() ([]byte, error) {
	return devnetRewards.abi.Pack("activated")
}

// UnpackActivated is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x186601ca.
//
// Solidity: function activated() view returns(bool)
func (devnetRewards *DevnetRewards) UnpackActivated(data []byte) (bool, error) {
	out, err := devnetRewards.abi.Unpack("activated", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetRewards *DevnetRewards) PackMulticall(data [][]byte) []byte {
	enc, err := devnetRewards.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetRewards *DevnetRewards) TryPackMulticall(data [][]byte) ([]byte, error) {
	return devnetRewards.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (devnetRewards *DevnetRewards) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := devnetRewards.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackSetNetworkCollateralRewardRedirectionRatio is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48696dbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setNetworkCollateralRewardRedirectionRatio(uint256 ratio) returns()
func (devnetRewards *DevnetRewards) PackSetNetworkCollateralRewardRedirectionRatio(ratio *big.Int) []byte {
	enc, err := devnetRewards.abi.Pack("setNetworkCollateralRewardRedirectionRatio", ratio)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetNetworkCollateralRewardRedirectionRatio is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48696dbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setNetworkCollateralRewardRedirectionRatio(uint256 ratio) returns()
func (devnetRewards *DevnetRewards) TryPackSetNetworkCollateralRewardRedirectionRatio(ratio *big.Int) ([]byte, error) {
	return devnetRewards.abi.Pack("setNetworkCollateralRewardRedirectionRatio", ratio)
}

// PackSetUnlockedSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78c07e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setUnlockedSupply(uint256 amount) returns()
func (devnetRewards *DevnetRewards) PackSetUnlockedSupply(amount *big.Int) []byte {
	enc, err := devnetRewards.abi.Pack("setUnlockedSupply", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetUnlockedSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78c07e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setUnlockedSupply(uint256 amount) returns()
func (devnetRewards *DevnetRewards) TryPackSetUnlockedSupply(amount *big.Int) ([]byte, error) {
	return devnetRewards.abi.Pack("setUnlockedSupply", amount)
}

// PackUnlockedSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd3d27b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlockedSupply() view returns(uint256)
func (devnetRewards *DevnetRewards) PackUnlockedSupply() []byte {
	enc, err := devnetRewards.abi.Pack("unlockedSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlockedSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd3d27b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlockedSupply() view returns(uint256)
func (devnetRewards *DevnetRewards) TryPackUnlockedSupply() ([]byte, error) {
	return devnetRewards.abi.Pack("unlockedSupply")
}

// UnpackUnlockedSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd3d27b8.
//
// Solidity: function unlockedSupply() view returns(uint256)
func (devnetRewards *DevnetRewards) UnpackUnlockedSupply(data []byte) (*big.Int, error) {
	out, err := devnetRewards.abi.Unpack("unlockedSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// DevnetRewardsHpRewardsActivated represents a HpRewardsActivated event raised by the DevnetRewards contract.
type DevnetRewardsHpRewardsActivated struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DevnetRewardsHpRewardsActivatedEventName = "HpRewardsActivated"

// ContractEventName returns the user-defined event name.
func (DevnetRewardsHpRewardsActivated) ContractEventName() string {
	return DevnetRewardsHpRewardsActivatedEventName
}

// UnpackHpRewardsActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HpRewardsActivated()
func (devnetRewards *DevnetRewards) UnpackHpRewardsActivatedEvent(log *types.Log) (*DevnetRewardsHpRewardsActivated, error) {
	event := "HpRewardsActivated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRewardsHpRewardsActivated)
	if len(log.Data) > 0 {
		if err := devnetRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRewards.abi.Events[event].Inputs {
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

// DevnetRewardsNetworkCollateralRewardRedirectionRatioSet represents a NetworkCollateralRewardRedirectionRatioSet event raised by the DevnetRewards contract.
type DevnetRewardsNetworkCollateralRewardRedirectionRatioSet struct {
	NewNetworkCollateralRewardRedirectionRatio *big.Int
	Raw                                        *types.Log // Blockchain specific contextual infos
}

const DevnetRewardsNetworkCollateralRewardRedirectionRatioSetEventName = "NetworkCollateralRewardRedirectionRatioSet"

// ContractEventName returns the user-defined event name.
func (DevnetRewardsNetworkCollateralRewardRedirectionRatioSet) ContractEventName() string {
	return DevnetRewardsNetworkCollateralRewardRedirectionRatioSetEventName
}

// UnpackNetworkCollateralRewardRedirectionRatioSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NetworkCollateralRewardRedirectionRatioSet(uint256 indexed newNetworkCollateralRewardRedirectionRatio)
func (devnetRewards *DevnetRewards) UnpackNetworkCollateralRewardRedirectionRatioSetEvent(log *types.Log) (*DevnetRewardsNetworkCollateralRewardRedirectionRatioSet, error) {
	event := "NetworkCollateralRewardRedirectionRatioSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRewardsNetworkCollateralRewardRedirectionRatioSet)
	if len(log.Data) > 0 {
		if err := devnetRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRewards.abi.Events[event].Inputs {
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

// DevnetRewardsUnlockedSupplySet represents a UnlockedSupplySet event raised by the DevnetRewards contract.
type DevnetRewardsUnlockedSupplySet struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DevnetRewardsUnlockedSupplySetEventName = "UnlockedSupplySet"

// ContractEventName returns the user-defined event name.
func (DevnetRewardsUnlockedSupplySet) ContractEventName() string {
	return DevnetRewardsUnlockedSupplySetEventName
}

// UnpackUnlockedSupplySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnlockedSupplySet(uint256 amount)
func (devnetRewards *DevnetRewards) UnpackUnlockedSupplySetEvent(log *types.Log) (*DevnetRewardsUnlockedSupplySet, error) {
	event := "UnlockedSupplySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devnetRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevnetRewardsUnlockedSupplySet)
	if len(log.Data) > 0 {
		if err := devnetRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devnetRewards.abi.Events[event].Inputs {
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
func (devnetRewards *DevnetRewards) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devnetRewards.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return devnetRewards.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRewards.abi.Errors["AlreadyActivated"].ID.Bytes()[:4]) {
		return devnetRewards.UnpackAlreadyActivatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRewards.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return devnetRewards.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRewards.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return devnetRewards.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRewards.abi.Errors["UnknownHyperNode"].ID.Bytes()[:4]) {
		return devnetRewards.UnpackUnknownHyperNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devnetRewards.abi.Errors["UnknownScalerNode"].ID.Bytes()[:4]) {
		return devnetRewards.UnpackUnknownScalerNodeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevnetRewardsAddressEmptyCode represents a AddressEmptyCode error raised by the DevnetRewards contract.
type DevnetRewardsAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func DevnetRewardsAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (devnetRewards *DevnetRewards) UnpackAddressEmptyCodeError(raw []byte) (*DevnetRewardsAddressEmptyCode, error) {
	out := new(DevnetRewardsAddressEmptyCode)
	if err := devnetRewards.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRewardsAlreadyActivated represents a AlreadyActivated error raised by the DevnetRewards contract.
type DevnetRewardsAlreadyActivated struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyActivated()
func DevnetRewardsAlreadyActivatedErrorID() common.Hash {
	return common.HexToHash("0xef65161f47b198d60985ba520f0b14717f8099ebe93eff3b039c432a820a0263")
}

// UnpackAlreadyActivatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyActivated()
func (devnetRewards *DevnetRewards) UnpackAlreadyActivatedError(raw []byte) (*DevnetRewardsAlreadyActivated, error) {
	out := new(DevnetRewardsAlreadyActivated)
	if err := devnetRewards.abi.UnpackIntoInterface(out, "AlreadyActivated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRewardsFailedCall represents a FailedCall error raised by the DevnetRewards contract.
type DevnetRewardsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DevnetRewardsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (devnetRewards *DevnetRewards) UnpackFailedCallError(raw []byte) (*DevnetRewardsFailedCall, error) {
	out := new(DevnetRewardsFailedCall)
	if err := devnetRewards.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRewardsNotOperator represents a NotOperator error raised by the DevnetRewards contract.
type DevnetRewardsNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func DevnetRewardsNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (devnetRewards *DevnetRewards) UnpackNotOperatorError(raw []byte) (*DevnetRewardsNotOperator, error) {
	out := new(DevnetRewardsNotOperator)
	if err := devnetRewards.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRewardsUnknownHyperNode represents a UnknownHyperNode error raised by the DevnetRewards contract.
type DevnetRewardsUnknownHyperNode struct {
	HyperNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func DevnetRewardsUnknownHyperNodeErrorID() common.Hash {
	return common.HexToHash("0xe4ec66a9cd0eb7b0f8316f1f7ae9fdadf940ebadbb51c75571f8ccad6924edf0")
}

// UnpackUnknownHyperNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownHyperNode(uint256 hyperNodeId)
func (devnetRewards *DevnetRewards) UnpackUnknownHyperNodeError(raw []byte) (*DevnetRewardsUnknownHyperNode, error) {
	out := new(DevnetRewardsUnknownHyperNode)
	if err := devnetRewards.abi.UnpackIntoInterface(out, "UnknownHyperNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevnetRewardsUnknownScalerNode represents a UnknownScalerNode error raised by the DevnetRewards contract.
type DevnetRewardsUnknownScalerNode struct {
	ScalerNodeId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func DevnetRewardsUnknownScalerNodeErrorID() common.Hash {
	return common.HexToHash("0x1cf6a49be7ea3688706ffb6b2d292b79f391841498a29ca657616b56bb4624f9")
}

// UnpackUnknownScalerNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownScalerNode(uint256 scalerNodeId)
func (devnetRewards *DevnetRewards) UnpackUnknownScalerNodeError(raw []byte) (*DevnetRewardsUnknownScalerNode, error) {
	out := new(DevnetRewardsUnknownScalerNode)
	if err := devnetRewards.abi.UnpackIntoInterface(out, "UnknownScalerNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}
