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
	Bin: "0x60c0346100a057601f610e1138819003918201601f19168301916001600160401b038311848410176100a45780849260409485528339810103126100a0578051906001600160a01b03821682036100a05760200151906001600160a01b03821682036100a05760805260a052604051610d5890816100b982396080518181816103c70152818161048e0152610bf0015260a05181818160b3015261057b0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816307a21ff9146109f8575080632eb3b4d31461099557806337bdc99b146108ba57806347a4dde7146103eb5780637b1039991461037d578063ac9650d8146100db5763bf7b07ab14610069575f80fd5b346100d7575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100d75760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d75760043567ffffffffffffffff81116100d757366023820112156100d75780600401359067ffffffffffffffff82116100d7573660248360051b830101116100d7576040519190602061015c8185610a8a565b5f8452808401917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820136843761019284610b3f565b906101a06040519283610a8a565b8482527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101cd86610b3f565b015f5b81811061036e5750505f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbd81360301915b868110156102ba5760248160051b83010135838112156100d75782019060248201359167ffffffffffffffff83116100d75760440182360381136100d7578261029861029e92898b8e60019860405196879585870137840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610a8a565b30610c5b565b6102a88287610b57565b526102b38186610b57565b5001610202565b5050506040519082820192808352815180945260408301938160408260051b8601019301915f955b8287106102ef5785850386f35b90919293828080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08a600196030186527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838b518051918291828752018686015e5f8582860101520116010196019201960195929190926102e2565b606084820186015284016101d0565b346100d7575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100d75760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d7576004356024359060443560ff8116908181036100d75761043933610b6b565b1561088e5760018211610862576040517fa64c092c0000000000000000000000000000000000000000000000000000000081528360048201525f8160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610661575f906106c5575b6020915001516005811015610698577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0161066c5761050690835f525f60205260405f20610a4e565b81549060031b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86831b921b19161790556040517fad72308d00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610661575f9161062f575b5060018101809111610602577f553588d8c2e2e8142b1082a99d210c23b79e9628ac83cb7d781c356dde9d0b359160a0916040519182526064356020830152608435604083015260a43560608301526080820152a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b90506020813d602011610659575b8161064a60209383610a8a565b810103126100d75751846105ab565b3d915061063d565b6040513d5f823e3d90fd5b827f94fa2166000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b503d805f833e6106d58183610a8a565b8101906020818303126100d75780519067ffffffffffffffff82116100d75701610140818303126100d75760405190610140820182811067ffffffffffffffff8211176108355760405280518252602081015160058110156100d757602083015260408101516040830152606081015173ffffffffffffffffffffffffffffffffffffffff811681036100d75760608301526080810151608083015260a081015167ffffffffffffffff81116100d75783610791918301610acb565b60a083015260c081015167ffffffffffffffff81116100d757836107b6918301610acb565b60c083015260e081015167ffffffffffffffff81116100d757836107db918301610acb565b60e083015261010081015167ffffffffffffffff81116100d75783610801918301610acb565b6101008301526101208101519267ffffffffffffffff84116100d75760209361082a9201610acb565b6101208201526104bd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b507fbdfde03c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f76c6c93a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100d75760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d7576004356108f533610b6b565b1561088e57805f525f60205260405f208054159081610988575b5061095d57805f525f60205260405f205f5b6002811061095057827ff178c371136a124c1fdd22e06d3b98459f3361b965f2fd86eee1b25f78622dd25f80a2005b5f82820155600101610921565b7f12a1fe4c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600191500154158261090f565b346100d75760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d7576024356004355f525f60205260405f2060028210156100d7576020916109e991610a4e565b90549060031b1c604051908152f35b346100d7575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d757807f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a6056760209252f35b6002821015610a5d5701905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761083557604052565b81601f820112156100d75780519067ffffffffffffffff82116108355760405192610b1e601f84017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200185610a8a565b828452602083830101116100d757815f9260208093018386015e8301015290565b67ffffffffffffffff81116108355760051b60200190565b8051821015610a5d5760209160051b010190565b73ffffffffffffffffffffffffffffffffffffffff604051917f91d148540000000000000000000000000000000000000000000000000000000083527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567600484015216602482015260208160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610661575f91610c23575090565b90506020813d602011610c53575b81610c3e60209383610a8a565b810103126100d7575180151581036100d75790565b3d9150610c31565b905f8091602081519101845af48080610d0f575b15610c8f5750506040513d81523d5f602083013e60203d82010160405290565b15610cd65773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15610ce7576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580610c6f5750813b1515610c6f56fea2646970667358221220d98f027ab4b941a8554d42ee3e3ca988fb28e6304c9b4eccbc4ff8cb508c2d7864736f6c63430008250033",
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
	Bin: "0x60e03461011157601f61308438819003918201601f19168301916001600160401b0383118484101761011557808492606094604052833981010312610111578051906001600160a01b0382168203610111576020810151906001600160a01b03821682036101115760400151916001600160a01b03831683036101115760805260a05260c052604051612f5a908161012a82396080518181816101c801528181610418015281816110fb0152818161133901528181611446015281816115e701528181611da1015261214a015260a051818181610be6015281816114fb01528181612109015281816125ab01528181612790015261298d015260c05181818161077b01528181610c670152610f8f0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630520f19814611e1d5750806307a21ff914611dc55780630a8cd1e814611d355780630fc2a2c714611c6b5780631cdff37814611c2c57806324bf792314611b84578063320e48c1146119ec57806332187137146118115780633e0d0c4d146114955780634561828e146113b457806351160630146113645780635dce3ded1461111f5780635e68ac861461107a578063634b91e314610f2557806366b304de14610f0e57806366fb64d014610ecd5780636bb3c73f14610e855780637333a3b414610c0a5780637b10399914610b9c578063800332d314610b605780638f4e6f3714610a63578063a4c821e014610a18578063ac9650d81461079f578063bf7b07ab14610731578063c3338177146106dc578063ce6299c714610698578063d55b9ff71461065f578063db3365631461049b578063e3453ee71461027f578063f0b2c98a14610237578063f960952f146101ef5763fc0c546a1461017e575f80fd5b346101ec57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ec57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101ec5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ec5760406020916004358152600483522054604051908152f35b50346101ec5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101ec5760406020916004358152600183522054604051908152f35b346104975761028d36611ee9565b909173ffffffffffffffffffffffffffffffffffffffff5f5416330361046b576102b8600554612cd3565b92836005556102ca63076a70006122c9565b9163076a700042019485421161043e5761038e827f9ae258e42b84e6135cd8c7a574dab441d7d4e86c227fdf925b1422caac838e3c9261043c986003610389986040519261031784611f89565b8b8452602084019182526040840190815260608401915f8352855f52600760205260405f20945185555160018501555160028401555191015573ffffffffffffffffffffffffffffffffffffffff861695865f52600a60205260405f2054978892885f52600a60205260405f20612d00565b612def565b827fda0ad580824580270b0543e30122d866a84ba5700d44aa754d1ef0ba6f67ec4d6020604051898152a260026001820154910154908685857f3aebfe1b7690c3b1fbd2769aaa61a204f1a0dfbed2d26928c3b3d0fbcab4d96b60408051868152876020820152a460408051918252602082019290925290810186905280606081015b0390a430337f0000000000000000000000000000000000000000000000000000000000000000612635565b005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4afb55c5000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5f80fd5b346104975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104975773ffffffffffffffffffffffffffffffffffffffff6104e7611ec6565b165f52600b60205260405f2080546104fe81612030565b9161050c6040519384611fef565b8183527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061053983612030565b015f5b8181106106485750505f5b8281106105ca57836040518091602082016020835281518091526020604084019201905f5b81811061057a575050500390f35b9193509160206080600192606087518051835273ffffffffffffffffffffffffffffffffffffffff858201511685840152604081015160408401520151606082015201940191019184939261056c565b806105d76001928461206c565b90549060031b1c5f52600860205260405f206003604051916105f883611f89565b8054835273ffffffffffffffffffffffffffffffffffffffff85820154166020840152600281015460408401520154606082015261063682876120ae565b5261064181866120ae565b5001610547565b602090610653612048565b8282880101520161053c565b34610497575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261049757602060405160028152f35b346104975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104975760206106d46004356122c9565b604051908152f35b346104975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104975760206106d4600435805f526001835260405f2054905f526003835260405f205490611f3e565b34610497575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261049757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346104975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104975760043567ffffffffffffffff8111610497576107ee903690600401611e95565b6040519160206107fe8185611fef565b5f8452808401917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820136843761083484612030565b906108426040519283611fef565b8482527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061086f86612030565b015f5b818110610a095750505f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301915b86811015610955578060051b820135838112156104975782019081359167ffffffffffffffff83116104975786018236038113610497578261093361093992898b8e60019860405196879585870137840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611fef565b30612d28565b61094382876120ae565b5261094e81866120ae565b50016108a4565b5050506040519082820192808352815180945260408301938160408260051b8601019301915f955b82871061098a5785850386f35b90919293828080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08a600196030186527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838b518051918291828752018686015e5f85828601015201160101960192019601959291909261097d565b60608482018601528401610872565b346104975760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104975761043c610a52611ec6565b6064359060443590602435906121a1565b346104975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261049757610a9a611ec6565b610aa33361270b565b15610b34575f549073ffffffffffffffffffffffffffffffffffffffff821680610b09575073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000091169116175f555f80f35b7f42723ece000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f76c6c93a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610497575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261049757602060405163076a70008152f35b34610497575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261049757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461049757610c1836611e61565b90610c24828233612bd6565b6040517fad72308d00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e11575f91610e53575b50600382015480158015610e4a575b610e1c575050600382019182545f52600960205260405f205480155f14610d65575f905b81610d3257505060025f9392849254815484526003602052610cf1604085209182546120e3565b9055015555335f52600b602052610d0b8260405f20612ac3565b337f3c4b518d520acf5de7eebfff6485c9a4499e8067dc5f7e56961a7900b4fc96e65f80a4005b83547fb8a3931c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b82545f5473ffffffffffffffffffffffffffffffffffffffff169081610d8f5750505f5b90610cca565b6020906044604051809481937ffa98354200000000000000000000000000000000000000000000000000000000835260048301528660248301525afa908115610e11575f91610ddf575b50610d89565b90506020813d602011610e09575b81610dfa60209383611fef565b81010312610497575187610dd9565b3d9150610ded565b6040513d5f823e3d90fd5b7fec8e5265000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50808210610ca6565b90506020813d602011610e7d575b81610e6e60209383611fef565b81010312610497575185610c97565b3d9150610e61565b346104975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610497576004355f526002602052602060405f2054604051908152f35b346104975760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104975761043c604435602435600435336121a1565b346104975761043c610f1f36611ee9565b916120f0565b3461049757610f3336611e61565b90610f3f828233612bd6565b905060038101805461105257604051907fad72308d00000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610e11575f9261101e575b506002820180921161043e575560028101545f52600760205260405f205490545f526002602052610ff560405f209182546120e3565b9055337fca29905f29ee9f9b1a9ec1ccb5dcb4b1d73d2b58a2cba6ca7a547c53303c5ce95f80a4005b9091506020813d60201161104a575b8161103a60209383611fef565b8101031261049757519085610fbf565b3d915061102d565b7f5f0ca57b000000000000000000000000000000000000000000000000000000005f5260045ffd5b346104975761108836611e61565b73ffffffffffffffffffffffffffffffffffffffff5f5416330361046b57816110b361043c9361251b565b50805f52600160205260405f206110cb838254611f3e565b90557f70a30d776cedaa7c63abc5b3cc88d76dd925edc9c1309f58de020409ab9485c56020604051848152a230337f0000000000000000000000000000000000000000000000000000000000000000612635565b346104975760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104975760043567ffffffffffffffff8111610497573660238201121561049757806004013567ffffffffffffffff81116104975736602460608302840101116104975760243573ffffffffffffffffffffffffffffffffffffffff81168082036104975773ffffffffffffffffffffffffffffffffffffffff5f5416330361046b575f915f5b8481101561131e5760019060608102870160248101907f6b83a29a411647595700befc375e0b46bf6dad3994ffb36d6b5b79ffaf2da226606060448301359384155f14611280576112568135805f528860205260405f20549060648701358281105f14611275576112439080936120e3565b905f528960205260405f2055809b611f3e565b996064604051950135855260208501528860408501523592a3016111d1565b5061124382806120e3565b611256813561128f87826127fb565b5f52600860205260405f209060028201545f526007602052600360405f20926064890135938054948581105f14611313576112cb9080966120e3565b9055825f528160205260405f206112e38582546120e3565b90550154156112f5575b50809b611f3e565b5f52600260205260405f2061130b8282546120e3565b90558e6112ed565b506112cb85806120e3565b602084838180611333575b5050604051908152f35b61135d917f0000000000000000000000000000000000000000000000000000000000000000612a44565b8281611329565b34610497575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261049757602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346104975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610497576004356113f08133612888565b90600282015480421061146a5761043c5f8484815492839255335f52600a60205261141e8160405f20612ac3565b337f01adec6171847f068547c93330fbca71b950110d528ad35a0babb242292227ef5f80a4337f0000000000000000000000000000000000000000000000000000000000000000612a44565b7f16b82bbe000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610497576114a336611e61565b6114ac8261251b565b604081015190604051917fda1c3f15000000000000000000000000000000000000000000000000000000008352600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610e11575f926117d5575b506115353361270b565b15611719575b5081156116f157825f52600160205260405f2054928383116116c1575f5473ffffffffffffffffffffffffffffffffffffffff168061163e57505f5b8061158285876120e3565b1061160b57506115958361043c956120e3565b815f52600160205260405f2055604051908382527ffe5b6684499fe084dd2b303f570853fec9d53eceb0c1fcf48eb8afe1da3b9fe4602073ffffffffffffffffffffffffffffffffffffffff851693a37f0000000000000000000000000000000000000000000000000000000000000000612a44565b907fb8a3931c000000000000000000000000000000000000000000000000000000005f526004525f60245260445260645ffd5b6020604491604051928380927ffa9835420000000000000000000000000000000000000000000000000000000082528660048301525f60248301525afa908115610e11575f9161168f575b50611577565b90506020813d6020116116b9575b816116aa60209383611fef565b81010312610497575185611689565b3d915061169d565b50507fb07e3bc4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff821633036117a95760200151600581101561177c57600214611750578361153b565b827f1bd84736000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7ffa5cd00f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9091506020813d602011611809575b816117f160209383611fef565b8101031261049757611802906120c2565b908461152b565b3d91506117e4565b346104975760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261049757600435602435604435916064359273ffffffffffffffffffffffffffffffffffffffff8416809403610497576118753361270b565b15610b3457835f52600a60205260405f2081815481105f146119e45761189a9161206c565b90549060031b1c5f526007602052600360405f2001545b80156119b057805f52600860205260405f205484810361197d575082158015611968575b8015611953575b611927577fd8c7da6ef1d8a165d41e7a7ecde7a81e16da6c55cc5265a2d648865a0a05ddba91602091845f52600483528060405f20555f52600982528360405f2055604051908152a4005b827f3afc4899000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50805f52600960205260405f205415156118dc565b50825f52600460205260405f205415156118d5565b84847ff3e36f66000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50837f7d4f17c0000000000000000000000000000000000000000000000000000000005f526004526024525f60445260645ffd5b50505f6118b1565b346104975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104975773ffffffffffffffffffffffffffffffffffffffff611a38611ec6565b165f52600a60205260405f208054611a4f81612030565b91611a5d6040519384611fef565b8183527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611a8a83612030565b015f5b818110611b6d5750505f5b828110611b0557836040518091602082016020835281518091526020604084019201905f5b818110611acb575050500390f35b9193509160206080600192606087518051835284810151858401526040810151604084015201516060820152019401910191849392611abd565b80611b126001928461206c565b90549060031b1c5f52600760205260405f20600360405191611b3383611f89565b805483528481015460208401526002810154604084015201546060820152611b5b82876120ae565b52611b6681866120ae565b5001611a98565b602090611b78612048565b82828801015201611a8d565b3461049757611b9236611e61565b90611b9d8133612888565b918254156116f157611bb0818333612942565b507f30efbedbdbae207c6d7098ea3b32dbe8862cd253eff2e2c8dd8b8a71b014280783546002600186015495015481604051878152826020820152857f3aebfe1b7690c3b1fbd2769aaa61a204f1a0dfbed2d26928c3b3d0fbcab4d96b60403393a46040805196875260208701919091528501523393606090a4005b346104975760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104975760206106d4602435600435611f4b565b346104975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104975760043567ffffffffffffffff811161049757611cba903690600401611e95565b90611cc43361270b565b15610b345760405190602082528260208301527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831161049757816040917fcc1cecb19d0a7b095a3f8fb4225648e3e174a78905a3b9e2439dcd7537818c269460051b8091848401378101030190a1005b3461049757611d4336611e61565b611d4c8261251b565b5080156116f1578161043c925f52600160205260405f20611d6e838254611f3e565b9055604051908282527fef88a15bbfdf0e31e4b08903938cce783838fc58e403b718cf7a054b36fa256060203393a330337f0000000000000000000000000000000000000000000000000000000000000000612635565b34610497575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104975760206040517f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a605678152f35b346104975760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610497576020906004355f526003825260405f20548152f35b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6040910112610497576004359060243590565b9181601f840112156104975782359167ffffffffffffffff8311610497576020808501948460051b01011161049757565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361049757565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6060910112610497576004359060243573ffffffffffffffffffffffffffffffffffffffff81168103610497579060443590565b9190820180921161043e57565b908015611f7957611f5b916127fb565b5f526008602052600260405f2001545f52600760205260405f205490565b505f52600160205260405f205490565b6080810190811067ffffffffffffffff821117611fa557604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610140810190811067ffffffffffffffff821117611fa557604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611fa557604052565b67ffffffffffffffff8111611fa55760051b60200190565b6040519061205582611f89565b5f6060838281528260208201528260408201520152565b8054821015612081575f5260205f2001905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80518210156120815760209160051b010190565b519073ffffffffffffffffffffffffffffffffffffffff8216820361049757565b9190820391821161043e57565b919073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036121755781156121705761216e925f5260016020528160405f205530907f0000000000000000000000000000000000000000000000000000000000000000612635565b565b505050565b7f631a294a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9093929382156116f157841580156122bc575b80156122ae575b6122825790817fef7c781666de792b1c7bc9ad3d60d6b24e88f2932d1f6b86f66dd4afa42267166122266122219461216e97986121f9600554612cd3565b9081600555600361221361220c836122c9565b9242611f3e565b916040519261031784611f89565b612942565b60026001820154910154908685857f3aebfe1b7690c3b1fbd2769aaa61a204f1a0dfbed2d26928c3b3d0fbcab4d96b60408051868152876020820152a46040805191825260208201929092529081018690528060608101610411565b847fd5ac0425000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5062015180850615156121bb565b5063076a700085116121b4565b8060990260998104820361043e576304c37b80810180911161043e57670de0b6b3a7640000810290808204670de0b6b3a7640000149015171561043e576304e47100820180921161043e57811561234b5704670de0b6b3a7640000810290808204670de0b6b3a7640000149015171561043e57680504aeb801791439d7900490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b81601f820112156104975780519067ffffffffffffffff8211611fa557604051926123cb601f84017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200185611fef565b8284526020838301011161049757815f9260208093018386015e8301015290565b6020818303126104975780519067ffffffffffffffff8211610497570161014081830312610497576040519161242183611fd2565b81518352602082015160058110156104975760208401526040820151604084015261244e606083016120c2565b60608401526080820151608084015260a082015167ffffffffffffffff8111610497578161247d918401612378565b60a084015260c082015167ffffffffffffffff811161049757816124a2918401612378565b60c084015260e082015167ffffffffffffffff811161049757816124c7918401612378565b60e084015261010082015167ffffffffffffffff811161049757816124ed918401612378565b61010084015261012082015167ffffffffffffffff8111610497576125129201612378565b61012082015290565b90606061012060405161252d81611fd2565b5f81525f60208201525f60408201525f838201525f60808201528260a08201528260c08201528260e0820152826101008201520152604051917fa64c092c0000000000000000000000000000000000000000000000000000000083528060048401525f8360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610e11575f93612611575b508251156125e65750565b7f1cf6a49b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61262e9193503d805f833e6126268183611fef565b8101906123ec565b915f6125db565b92909173ffffffffffffffffffffffffffffffffffffffff9081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af19060015f51148216156126ea575b6040525f606052156126a85750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661270257823b15153d15161690612699565b503d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff604051917f91d148540000000000000000000000000000000000000000000000000000000083527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567600484015216602482015260208160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e11575f916127c3575090565b90506020813d6020116127f3575b816127de60209383611fef565b81010312610497575180151581036104975790565b3d91506127d1565b9190805f52600460205260405f205492831561285c57835f52600860205260405f20549181830361282b57505050565b7ff3e36f66000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b507ff12c9906000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff909291921690815f52600a6020528260405f20805482101561290e576128c492935061206c565b90549060031b1c5f52600760205260405f209160038301546128e35750565b7f2a3c2448000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50827f7d4f17c0000000000000000000000000000000000000000000000000000000005f526004526024525f60445260645ffd5b9291906040517fa64c092c0000000000000000000000000000000000000000000000000000000081528260048201525f8160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610e11576020915f91612a2a575b500151600581101561177c577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016129fe576129fb9293612def565b90565b507f94fa2166000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b612a3e91503d805f833e6126268183611fef565b5f6129bf565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615612aab575b604052156126a85750565b90600181151661270257823b15153d15161690612aa0565b908154907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161043e57612b0f612b01612b45938561206c565b90549060031b1c918461206c565b9091907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83549160031b92831b921b1916179055565b80548015612ba9577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190612b7a828261206c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82549160031b1b1916905555565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff90939291931692835f52600a60205260405f20845f52600b60205260405f20948154831080612cc9575b158015612c90575b612c5d5750612c489291612c309161206c565b90549060031b1c5f52600760205260405f209361206c565b90549060031b1c5f52600860205260405f2090565b90507f7d4f17c0000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50612c9b838361206c565b90549060031b1c5f526007602052600360405f200154612cbb858861206c565b90549060031b1c1415612c1d565b5085548410612c15565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461043e5760010190565b9081549168010000000000000000831015611fa55782612b0f91600161216e9501815561206c565b905f8091602081519101845af48080612ddc575b15612d5c5750506040513d81523d5f602083013e60203d82010160405290565b15612da35773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15612db4576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580612d3c5750813b1515612d3c565b73ffffffffffffffffffffffffffffffffffffffff612e299194939294612e158461251b565b501693845f52600a60205260405f2061206c565b90549060031b1c805f52600760205260405f2093612e48600654612cd3565b9182600655600360405191612e5c83611f89565b85835260208301908482526040840190815260608401915f8352865f52600860205260405f209451855573ffffffffffffffffffffffffffffffffffffffff600186019151167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055516002840155519101555f52600b602052612ee78160405f20612d00565b60038401558254815f526002602052612f0560405f20918254611f3e565b90558254905f526003602052612f2060405f20918254611f3e565b905556fea2646970667358221220feeac206074a347ec54d3ba32749c9124744bbb331f66d6296f35330ba5c420964736f6c63430008250033",
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
	Bin: "0x60a034606d57601f610d1538819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606d57516001600160a01b0381168103606d57608052604051610c8f908161008682396080518181816104ed01526105b80152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816307a21ff9146108dd5750806321b58c49146108a1578063702345361461051157806371907f17146104a3578063973628f61461046a578063ac9650d8146101c8578063ad72308d146101885763e2d6870a14610074575f80fd5b34610184575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610184575f546100ad81610b2f565b906100bb6040519283610aee565b8082526020820190815f80527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5635f915b83831061014d578486604051918291602083019060208452518091526040830191905f5b81811061011d575050500390f35b9193509160206060600192604087518051835284810151858401520151604082015201940191019184939261010f565b6003602060019260405161016081610ad2565b855481528486015483820152600286015460408201528152019201920191906100eb565b5f80fd5b34610184575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101845760206101c0610b5b565b604051908152f35b346101845760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101845760043567ffffffffffffffff811161018457366023820112156101845780600401359067ffffffffffffffff8211610184573660248360051b8301011161018457604051919060206102498185610aee565b5f8452808401917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820136843761027f84610b2f565b9061028d6040519283610aee565b8482527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06102ba86610b2f565b015f5b81811061045b5750505f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbd81360301915b868110156103a75760248160051b83010135838112156101845782019060248201359167ffffffffffffffff8311610184576044018236038113610184578261038561038b92898b8e60019860405196879585870137840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610aee565b30610b92565b6103958287610b47565b526103a08186610b47565b50016102ef565b5050506040519082820192808352815180945260408301938160408260051b8601019301915f955b8287106103dc5785850386f35b90919293828080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08a600196030186527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838b518051918291828752018686015e5f8582860101520116010196019201960195929190926103cf565b606084820186015284016102bd565b34610184575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101845760206101c0436109d4565b34610184575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101845760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610184576004356024356044356040517f91d148540000000000000000000000000000000000000000000000000000000081527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567600482015233602482015260208160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610896575f9161085b575b501561082f57801561080757438211156107d7575f5491826106e7575b6040519161061283610ad2565b84835260208301928284526040810194828652680100000000000000008110156106ba5780600161064592015f55610940565b91909161068e577f333d8ad518d7e351a5224cd84d51be477e5f935e442e19b9e00d9a6af1b31d8a956040956002925184555160018401555191015582519182526020820152a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83018381116107a05761071a90610940565b50600181015490818311806107cd575b15918215610769575b50501561060557837f8ab36514000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091506002610779835488610933565b920154918281029281840414901517156107a0576107979083610933565b14158580610733565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b508054861161072a565b507fc80379e3000000000000000000000000000000000000000000000000000000005f526004524360245260445ffd5b7f68d5686e000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f76c6c93a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90506020813d60201161088e575b8161087660209383610aee565b810103126101845751801515810361018457846105e8565b3d9150610869565b6040513d5f823e3d90fd5b346101845760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101845760206101c06004356109d4565b34610184575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018457807f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a6056760209252f35b919082039182116107a057565b5f54811015610978575f8080526003919091027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5630191565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5415610978575f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56391565b905f54805b610a0957827f341e6dfa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116107a057610a3c90610940565b50600181015484811115610a7a57505080156107a0577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806109d9565b819250610a8e906002929594955494610933565b910154908115610aa5570481018091116107a05790565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b6060810190811067ffffffffffffffff8211176106ba57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176106ba57604052565b67ffffffffffffffff81116106ba5760051b60200190565b80518210156109785760209160051b010190565b5f5415610b8e576001610b6c6109a5565b5001544310610b8157610b7e436109d4565b90565b610b896109a5565b505490565b5f90565b905f8091602081519101845af48080610c46575b15610bc65750506040513d81523d5f602083013e60203d82010160405290565b15610c0d5773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15610c1e576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580610ba65750813b1515610ba656fea2646970667358221220e1cd1262eaa33e0008e89c43b76f22fdc9509055938b35bc57d94f1f8f80ad9764736f6c63430008250033",
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
	Bin: "0x60a034607457601f610bb238819003918201601f19168301916001600160401b03831184841017607857808492602094604052833981010312607457516001600160a01b0381168103607457608052604051610b25908161008d82396080518181816103ac015281816105b601526109bd0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816307a21ff9146107f0575080632e17de781461072757806361c57765146106e05780636352211e146106825780636e9c931c146103d05780637b10399914610362578063ac9650d8146100c05763e1f9a23214610074575f80fd5b346100bc5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bc576004355f526002602052602060405f2054604051908152f35b5f80fd5b346100bc5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bc5760043567ffffffffffffffff81116100bc57366023820112156100bc5780600401359067ffffffffffffffff82116100bc573660248360051b830101116100bc57604051919060206101418185610871565b5f8452808401917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201368437610177846108df565b906101856040519283610871565b8482527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101b2866108df565b015f5b8181106103535750505f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbd81360301915b8681101561029f5760248160051b83010135838112156100bc5782019060248201359167ffffffffffffffff83116100bc5760440182360381136100bc578261027d61028392898b8e60019860405196879585870137840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610871565b30610a28565b61028d82876108f7565b5261029881866108f7565b50016101e7565b5050506040519082820192808352815180945260408301938160408260051b8601019301915f955b8287106102d45785850386f35b90919293828080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08a600196030186527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838b518051918291828752018686015e5f8582860101520116010196019201960195929190926102c7565b606084820186015284016101b5565b346100bc575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bc57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100bc5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bc5760043560243573ffffffffffffffffffffffffffffffffffffffff81168091036100bc576044359161043033610938565b1561065657811561062b5782158015610572575b61054657805f525f60205260405f205480610529575b50805f525f6020528260405f2055805f52600160205260405f20827fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055825f52600260205260405f2080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146104fc5760010190557f19c5d8e4e7799fce5abcce11a2e09c18d978064452dd300c2513231b86329fe15f80a4005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f52600260205260405f2061053e8154610846565b90558361045a565b827fe4ec66a9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506040517fca2131f800000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610620575f916105ee575b508311610444565b90506020813d602011610618575b8161060960209383610871565b810103126100bc5751846105e6565b3d91506105fc565b6040513d5f823e3d90fd5b7f2b02c5bf000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f76c6c93a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100bc5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bc576004355f526001602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b346100bc5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bc576004355f525f602052602060405f2054604051908152f35b346100bc5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bc5760043561076233610938565b1561065657805f525f60205260405f20549081156107c557805f525f6020525f6040812055815f52600260205260405f2061079d8154610846565b90557f4a9220a567df24141f932ad5d8a6fba0310244a369c898ca4694855d0aaf96215f80a3005b7f7148839c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100bc575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100bc57807f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a6056760209252f35b80156104fc577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176108b257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff81116108b25760051b60200190565b805182101561090b5760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff604051917f91d148540000000000000000000000000000000000000000000000000000000083527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567600484015216602482015260208160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610620575f916109f0575090565b90506020813d602011610a20575b81610a0b60209383610871565b810103126100bc575180151581036100bc5790565b3d91506109fe565b905f8091602081519101845af48080610adc575b15610a5c5750506040513d81523d5f602083013e60203d82010160405290565b15610aa35773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15610ab4576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580610a3c5750813b1515610a3c56fea26469706673582212209b52554174fb2bcd0a3c313fb31743568adf536afe407026ed0aa40409e6bfd864736f6c63430008250033",
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
	Bin: "0x60803461007257601f613b9b38819003918201601f19168301916001600160401b038311848410176100765780849260209460405283398101031261007257516001600160a01b0381168103610072578061005c6100629261008a565b50610100565b506040516139a790816101948239f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b0381165f9081525f516020613b7b5f395f51905f52602052604090205460ff166100fb576001600160a01b03165f8181525f516020613b7b5f395f51905f5260205260408120805460ff191660011790553391905f516020613b3b5f395f51905f528180a4600190565b505f90565b6001600160a01b0381165f9081525f516020613b5b5f395f51905f52602052604090205460ff166100fb576001600160a01b03165f8181525f516020613b5b5f395f51905f5260205260408120805460ff191660011790553391907f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567905f516020613b3b5f395f51905f529080a460019056fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a714612cca575080630634e4a014612be357806307a21ff914612b8b578063105c753114612aa5578063148c1135146128e05780631e27fab6146128a5578063248a9ca3146128555780632f2ff15d146127fa57806336568abe1461277057806348a0cd60146125795780635919f2e9146123f3578063599fd5071461220d578063788055ed1461210f57806382165c6514611c41578063886abef514611b4457806391d1485414611ad05780639bcee30d146110435780639d542e6814610f19578063a217fddf14610edf578063a64c092c14610d9e578063ac9650d814610b78578063b232b2c0146109df578063bac62933146108fc578063ca2131f8146108c0578063d547741f1461085b578063d8dfeb4514610809578063da1c3f15146107ab578063def752331461076f578063e640264f1461051a578063e6e3b88b146102b75763f5470c0114610173575f80fd5b346102b45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b4576004356101ae3361346d565b156102885760016101be82613527565b0160ff815416600581101561025b5760048114610226575060047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790557f32c6b6681d46a229cea37d82adce42278121fd586606b725805182a42a115f378280a280f35b83610259604492857fa5d15e1f000000000000000000000000000000000000000000000000000000008452600452612f44565bfd5b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b6024827f76c6c93a00000000000000000000000000000000000000000000000000000000815233600452fd5b80fd5b50346102b4576102c636612ef2565b9291906102d282613527565b73ffffffffffffffffffffffffffffffffffffffff600382015416331480156104eb575b15806104db575b6104af576009019367ffffffffffffffff811161048257610328816103228754613154565b87613263565b8394601f82116001146103c157610396828087987f3fcfbb56a69b54e8ea9868a5ddf43b93cd111f1746eb6dfa8670e9edbf55062d9798916103b6575b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b6103b06040519283926020845260208401916132c1565b0390a280f35b90508501355f610365565b80855260208520957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08316865b81811061046a575090837f3fcfbb56a69b54e8ea9868a5ddf43b93cd111f1746eb6dfa8670e9edbf55062d9697989210610432575b5050600182811b019055610399565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c19908501351690555f80610423565b858301358955600190980197602092830192016103ee565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b6024847ffa5cd00f00000000000000000000000000000000000000000000000000000000815233600452fd5b506104e53361346d565b156102fd565b5060028101548452600560205273ffffffffffffffffffffffffffffffffffffffff60408520541633146102f6565b50346102b4576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b45760043567ffffffffffffffff811161076b5761056b903690600401612ec4565b919060243567ffffffffffffffff81116107675761058d903690600401612ec4565b939060c07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc360112610763576105c23361346d565b156107375760e43594620f424086116106c95794856106057f41bb29897b10e8bea868be535ee2babe1d6fadc07c02e98882c78d78e055024b96978486886137ef565b80885260066020526040882091604435948584556106a4606435918260018701556084359384600288015560a4359586600389015588600560c435998a600482015501558d52600760205260408d2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556106966040519b8c9b6101008d526101008d01916132c1565b918a830360208c01526132c1565b9560408801526060870152608086015260a085015260c084015260e08301520390a180f35b60a486604051907f53bda34e00000000000000000000000000000000000000000000000000000000825260606004830152600960648301527f6d617267696e50706d000000000000000000000000000000000000000000000060848301526024820152620f42406044820152fd5b6024847f76c6c93a00000000000000000000000000000000000000000000000000000000815233600452fd5b8380fd5b8280fd5b5080fd5b50346102b457807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b4576020600354604051908152f35b50346102b45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b45773ffffffffffffffffffffffffffffffffffffffff6040602092600435815260058452205416604051908152f35b50346102b457807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b457602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b50346102b45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b4576108bc600435610899612e7e565b906108b76108b2825f525f602052600160405f20015490565b6135ef565b613727565b5080f35b50346102b457807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b4576020600454604051908152f35b50346102b45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b45760406109db9161093a6130a8565b506004358152600a6020522060ff60056040519261095784613016565b8054845273ffffffffffffffffffffffffffffffffffffffff600182015416602085015273ffffffffffffffffffffffffffffffffffffffff60028201541660408501526109a7600382016131a5565b60608501526109b8600482016131a5565b6080850152015416151560a0820152604051918291602083526020830190612dfd565b0390f35b50346102b45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b457600435610a1a612e7e565b610a233361346d565b15610b4c57610a3182613527565b6001810160ff8154166005811015610b1f5760048114610aec57508291600391610a6f73ffffffffffffffffffffffffffffffffffffffff9561383b565b60027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055018282167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905516907fe18825b8f52b7660552fdbfc1ea8d162fa394be80fab26b452b07de0c58df5668380a380f35b85610259604492877fa5d15e1f000000000000000000000000000000000000000000000000000000008452600452612f44565b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b6024837f76c6c93a00000000000000000000000000000000000000000000000000000000815233600452fd5b50346102b45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b45760043567ffffffffffffffff811161076b573660238201121561076b5780600401359067ffffffffffffffff821161076757602481013660248460051b84010111610763576040516020610bfc818361304f565b858252808201927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201368537610c3286613090565b94610c40604051968761304f565b8686527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610c6d88613090565b0183895b828110610d8e57505050875b87811015610d1157600190610cf5610cef610ca060248460051b87010187613401565b91908d898c856040519687958487013784018281018481528e519283915e0101908152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261304f565b306138aa565b610cff828a613113565b52610d0a8189613113565b5001610c7d565b83898860405191838301848452825180915260408401948060408360051b870101940192955b828710610d445785850386f35b909192938280610d7e837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08a600196030186528851612dba565b9601920196019592919092610d37565b606082828b010152018490610c71565b50346102b45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b457610dd661338a565b5060043581526009602052604081209060405190610df382613032565b8254825260ff600184015416906005821015610eb2575060096109db93610e989260208501526002810154604085015273ffffffffffffffffffffffffffffffffffffffff600382015416606085015260048101546080850152610e59600582016131a5565b60a0850152610e6a600682016131a5565b60c0850152610e7b600782016131a5565b60e0850152610e8c600882016131a5565b610100850152016131a5565b610120820152604051918291602083526020830190612f52565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526021600452fd5b50346102b457807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b457602090604051908152f35b50346102b45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102b45760043567ffffffffffffffff811161076b57610f69903690600401612ec4565b9060243567ffffffffffffffff81116107635760409260c09492610f94610fc6933690600401612ec4565b9290918560a08851610fa581613016565b828152826020820152828a82015282606082015282608082015201526137ef565b8152600660205220604051610fda81613016565b8154918282526001810154602083019081526002820154604084019081526003830154916060850192835260a0600560048601549560808801968752015495019485526040519586525160208601525160408501525160608401525160808301525160a0820152f35b346115d25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d25760043567ffffffffffffffff81116115d25780600401906101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126115d257813591825f52600560205273ffffffffffffffffffffffffffffffffffffffff60405f2054168015611aa45733141580611a94575b611a685760c4820135670de0b6b3a764000081116119f557608483013591821561196b57611166926064850161112b6111248285613401565b3691613326565b602081519101205f52600860205260405f205495602481019661114e8886613401565b60448401989161115e8a89613401565b9290916137ef565b0361189d576111766003546133d4565b9687600355875f52600960205260405f208881556001810160017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790558960028201558460048201556111cd8287613401565b600583019167ffffffffffffffff82116115d6576111f5826111ef8554613154565b85613263565b5f90601f83116001146117fc5761124192915f91836116af575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b61124e8887613401565b600683019167ffffffffffffffff82116115d657611270826111ef8554613154565b5f90601f831160011461175b576112bb92915f91836116af5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b6112c88487613401565b600783019167ffffffffffffffff82116115d6576112ea826111ef8554613154565b5f90601f83116001146116ba5761133592915f91836116af5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b600861134961010485018098613401565b919092019167ffffffffffffffff82116115d65761136b826111ef8554613154565b5f90601f831160011461160e576113b692915f91836116035750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b604051986101208a018a811067ffffffffffffffff8211176115d65760405289523567ffffffffffffffff81116115d2576113fa9060043691840101613452565b95602089019687523567ffffffffffffffff81116115d2576114229060043691840101613452565b91604089019283523567ffffffffffffffff81116115d25761144a9060043691840101613452565b97606081019889526080810193845260a081019060a4830135825260c0810196875260e48301359960e08201968b8852359667ffffffffffffffff88116115d2578a986115156114f9986115076114cb6115379960047f999f148e65f457c260cfa29f5806a87856743835e0eaf81dfe4769a87084b45c9e36920101613452565b9687610100820152519d51995195519151975193519451956040519b8c9b6101008d526101008d0190612dba565b908b820360208d0152612dba565b9089820360408b0152612dba565b946060880152608087015260a086015260c085015283820360e0850152612dba565b0390a373ffffffffffffffffffffffffffffffffffffffff6001541691823b156115d2575f926064849260405195869384927f66b304de00000000000000000000000000000000000000000000000000000000845287600485015233602485015260448401525af19182156115c7576020926115b7575b50604051908152f35b5f6115c19161304f565b5f6115ae565b6040513d5f823e3d90fd5b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b013590508d8061120f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f5260205f20925f5b818110611697575090846001959493921061165f575b505050811b0190556113b9565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199101351690558c8080611652565b9193602060018192878701358155019501920161163c565b013590508e8061120f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f5260205f20925f5b818110611743575090846001959493921061170b575b505050811b019055611338565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199101351690558d80806116fe565b919360206001819287870135815501950192016116e8565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f5260205f20925f5b8181106117e457509084600195949392106117ac575b505050811b0190556112be565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199101351690558d808061179f565b91936020600181928787013581550195019201611789565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f5260205f20925f5b818110611885575090846001959493921061184d575b505050811b019055611244565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199101351690558d8080611840565b9193602060018192878701358155019501920161182a565b866118bf61196788876119376118c76118b68984613401565b96909784613401565b949093613401565b9290936119076040519889987f4a068a36000000000000000000000000000000000000000000000000000000008a52606060048b015260648a01916132c1565b917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8884030160248901526132c1565b917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8584030160448601526132c1565b0390fd5b60a46040517f53bda34e00000000000000000000000000000000000000000000000000000000815260606004820152600860648201527f636170616369747900000000000000000000000000000000000000000000000060848201525f60248201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6044820152fd5b60a490604051907f53bda34e00000000000000000000000000000000000000000000000000000000825260606004830152600f60648301527f6e6f64655265776172645368617265000000000000000000000000000000000060848301526024820152670de0b6b3a76400006044820152fd5b7ffa5cd00f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b50611a9e3361346d565b156110eb565b837f6f1654ed000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346115d25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d257611b07612e7e565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b346115d25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d25760043573ffffffffffffffffffffffffffffffffffffffff81168091036115d257611b9d3361346d565b15611c155760015473ffffffffffffffffffffffffffffffffffffffff811680611bea57507fffffffffffffffffffffffff00000000000000000000000000000000000000001617600155005b7f760a0599000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f76c6c93a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346115d25760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d257611c78612ea1565b611c80612e7e565b9060443567ffffffffffffffff81116115d257611ca1903690600401612ec4565b9160643567ffffffffffffffff81116115d257611cc2903690600401612ec4565b91611ccc3361346d565b15611c1557611cda8661383b565b611ce56004546133d4565b948560045560405194611cf786613016565b86865273ffffffffffffffffffffffffffffffffffffffff6020870193169485845273ffffffffffffffffffffffffffffffffffffffff60408801991696878a52611d43368585613326565b6060820190815273ffffffffffffffffffffffffffffffffffffffff611d6a36858a613326565b9b608084019c8d528160a085019860018a528d5f52600a60205260405f20955186555116826001860191167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055511673ffffffffffffffffffffffffffffffffffffffff6002840191167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905560038201905180519067ffffffffffffffff82116115d657611e26826111ef8554613154565b602090601f831160011461206f57611e7292915f91836120645750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b6004810199519485519a67ffffffffffffffff8c116115d6578b8b97611ea160209e6111ef8554613154565b8d90601f8311600114611f765793611f5493611f1c84611f609998956005957f0ca918edd0d8fa3aee8951d4aad706d0bf9022ef24b19e5afeb05af66291181a9e9f995f92611f6b5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b51151591019060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b604051948594856132ff565b0390a4604051908152f35b015190505f8061120f565b9994939291907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082169a835f52815f209b5f5b8181106120325750837f0ca918edd0d8fa3aee8951d4aad706d0bf9022ef24b19e5afeb05af66291181a9c9d611f549794611f609b9a99979460059760019510611ffb575b505050811b019055611f1f565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690555f8080611fee565b939597999b509091939597999b6020600181928786015181550195019301908f9b9997959392919c9a9896949c611fa9565b015190508e8061120f565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f52815f20925f5b8181106120f757509084600195949392106120c0575b505050811b019055611e75565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690558d80806120b3565b9293602060018192878601518155019501930161209d565b346115d25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d257612146612ea1565b61214f3361346d565b15611c155773ffffffffffffffffffffffffffffffffffffffff1680156121e25760209061217e6002546133d4565b80600255805f526005835260405f20827fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905560405191817f5480885bd8956d406418a3dfcc1468df005a1a664b993a11437a6247e3b5e5315f80a38152f35b7f4cbebed8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346115d25761222b61221e36612d86565b60039291925490836135ad565b61223481613090565b91612242604051938461304f565b8183527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061226f83613090565b015f5b8181106123dc5750505f5b82811061230757836040518091602082016020835281518091526040830190602060408260051b8601019301915f905b8282106122bc57505050500390f35b919360206122f7827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc060019597998495030186528851612f52565b96019201920185949391926122ad565b61231181836130d9565b5f52600960205260405f209060405161232981613032565b8254815260ff6001840154169260058410156123af57600961238d9160019560208501526002810154604085015273ffffffffffffffffffffffffffffffffffffffff600382015416606085015260048101546080850152610e59600582016131a5565b61012082015261239d8287613113565b526123a88186613113565b500161227d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6020906123e761338a565b82828801015201612272565b346115d25760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d25760043567ffffffffffffffff81116115d257612442903690600401612ec4565b9060243567ffffffffffffffff81116115d257612463903690600401612ec4565b929060443567ffffffffffffffff81116115d257612485903690600401612ec4565b90916124903361346d565b15611c15576124a1828488846137ef565b805f52600760205260ff60405f20541615612540576125339392917f764387e4f9870ba0488c2f2bf9d295072cf887f9a5e67a08700361dce5bcfc5c97612525926124ed36898b613326565b602081519101205f52600860205260405f205561251760405198899860808a5260808a01916132c1565b9187830360208901526132c1565b9184830360408601526132c1565b60643560608301520390a1005b506119678692846040519485947faa33134a000000000000000000000000000000000000000000000000000000008652600486016132ff565b346115d25761258736612ef2565b91906125928261356a565b73ffffffffffffffffffffffffffffffffffffffff6001820154163314801561274d575b158061273d575b611a68576004019267ffffffffffffffff81116115d6576125e8816125e28654613154565b86613263565b5f93601f821160011461267e5761265482807f390ffda6472b79a458a184ea8665e8a285ed6e0fd3e1e5c5922415e77e8232af96975f9161267357507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b61266e6040519283926020845260208401916132c1565b0390a2005b905085013588610365565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0821694815f5260205f20905f5b8781106127255750837f390ffda6472b79a458a184ea8665e8a285ed6e0fd3e1e5c5922415e77e8232af9697106126ed575b5050600182811b019055612657565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199085013516905585806126de565b909160206001819285890135815501930191016126ac565b506127473361346d565b156125bd565b5073ffffffffffffffffffffffffffffffffffffffff60028201541633146125b6565b346115d25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d2576127a7612e7e565b3373ffffffffffffffffffffffffffffffffffffffff8216036127d2576127d090600435613727565b005b7f6697b232000000000000000000000000000000000000000000000000000000005f5260045ffd5b346115d25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d2576127d0600435612837612e7e565b906128506108b2825f525f602052600160405f20015490565b613655565b346115d25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d257602061289d6004355f525f602052600160405f20015490565b604051908152f35b346115d2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d2576020600254604051908152f35b346115d2576128fe6128f136612d86565b60049291925490836135ad565b61290781613090565b91612915604051938461304f565b8183527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061294283613090565b015f5b818110612a8e5750505f5b8281106129da57836040518091602082016020835281518091526040830190602060408260051b8601019301915f905b82821061298f57505050500390f35b919360206129ca827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc060019597998495030186528851612dfd565b9601920192018594939192612980565b806129e7600192846130d9565b5f52600a60205260405f2060ff600560405192612a0384613016565b8054845273ffffffffffffffffffffffffffffffffffffffff8682015416602085015273ffffffffffffffffffffffffffffffffffffffff6002820154166040850152612a52600382016131a5565b6060850152612a63600482016131a5565b6080850152015416151560a0820152612a7c8287613113565b52612a878186613113565b5001612950565b602090612a996130a8565b82828801015201612945565b346115d25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d257600435602435801515908181036115d257612aee8361356a565b9173ffffffffffffffffffffffffffffffffffffffff60018401541633141580612b7b575b611a6857612b7260209260057ff9c7ad6e6f36cb1ce58c0e8025593a640d4bcb92480a39ecc01585319251f80495019060ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083541691151516179055565b604051908152a2005b50612b853361346d565b15612b13565b346115d2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d25760206040517f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a605678152f35b346115d25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d257600435612c1e3361346d565b15611c15576001612c2e82613527565b0160ff81541660058110156123af5760018103612c95575060037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790557ffc8219b028c90aaf9fb3c569163f92248f6af6d65c2f216c8be41c5d4d7f92065f80a2005b612cc590837fa5d15e1f000000000000000000000000000000000000000000000000000000005f52600452612f44565b60445ffd5b346115d25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126115d257600435907fffffffff0000000000000000000000000000000000000000000000000000000082168092036115d257817f7965db0b0000000000000000000000000000000000000000000000000000000060209314908115612d5c575b5015158152f35b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501483612d55565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60409101126115d2576004359060243590565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b908151815273ffffffffffffffffffffffffffffffffffffffff602083015116602082015273ffffffffffffffffffffffffffffffffffffffff604083015116604082015260a080612e73612e61606086015160c0606087015260c0860190612dba565b60808601518582036080870152612dba565b930151151591015290565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036115d257565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036115d257565b9181601f840112156115d25782359167ffffffffffffffff83116115d257602083818601950101116115d257565b9060407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126115d257600435916024359067ffffffffffffffff82116115d257612f4091600401612ec4565b9091565b60058110156123af57602452565b8051825260208101519160058310156123af576130139260208201526040820151604082015273ffffffffffffffffffffffffffffffffffffffff606083015116606082015260808201516080820152610120613001612fed612fdb612fc960a087015161014060a0880152610140870190612dba565b60c087015186820360c0880152612dba565b60e086015185820360e0870152612dba565b610100850151848203610100860152612dba565b92015190610120818403910152612dba565b90565b60c0810190811067ffffffffffffffff8211176115d657604052565b610140810190811067ffffffffffffffff8211176115d657604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176115d657604052565b67ffffffffffffffff81116115d65760051b60200190565b604051906130b582613016565b5f60a083828152826020820152826040820152606080820152606060808201520152565b919082018092116130e657565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80518210156131275760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b90600182811c9216801561319b575b602083101461316e57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691613163565b9060405191825f8254926131b884613154565b808452936001811690811561322357506001146131df575b506131dd9250038361304f565b565b90505f9291925260205f20905f915b8183106132075750509060206131dd928201015f6131d0565b60209193508060019154838589010152019101909184926131ee565b602093506131dd9592507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091501682840152151560051b8201015f6131d0565b919091601f8311613274575b505050565b81831161328057505050565b5f5260205f206020601f830160051c92106132b9575b81601f9101920160051c03905f5b8281101561326f575f828201556001016132a4565b5f9150613296565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b92906133189061301395936040865260408601916132c1565b9260208185039101526132c1565b92919267ffffffffffffffff82116115d6576040519161336e601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0166020018461304f565b8294818452818301116115d2578281602093845f960137010152565b6040519061339782613032565b6060610120835f81525f60208201525f60408201525f838201525f60808201528260a08201528260c08201528260e0820152826101008201520152565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146130e65760010190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156115d2570180359067ffffffffffffffff82116115d2576020019181360383136115d257565b9080601f830112156115d25781602061301393359101613326565b73ffffffffffffffffffffffffffffffffffffffff604051917f91d148540000000000000000000000000000000000000000000000000000000083527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a605676004840152166024820152602081604481305afa9081156115c7575f916134ef575090565b90506020813d60201161351f575b8161350a6020938361304f565b810103126115d2575180151581036115d25790565b3d91506134fd565b90815f52600960205260405f209182541561353f5750565b7f1cf6a49b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90815f52600a60205260405f20918254156135825750565b7fe4ec66a9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b801580156135e6575b6135df5782039182116130e657600182018092116130e657808210156135da575090565b905090565b5050505f90565b508281116135b6565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f205416156136265750565b7fe2517d3f000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f205416155f1461372157805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d5f80a4600190565b50505f90565b805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260ff60405f2054165f1461372157805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b5f80a4600190565b9290613809613835926040519485936020850197886132ff565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261304f565b51902090565b73ffffffffffffffffffffffffffffffffffffffff1680158015613894575b6121e2575f52600b60205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055565b50805f52600b60205260ff60405f20541661385a565b905f8091602081519101845af4808061395e575b156138de5750506040513d81523d5f602083013e60203d82010160405290565b156139255773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15613936576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d1515806138be5750813b15156138be56fea2646970667358221220cc1d7ee8c7eef784da54740c6142cea3bdda651aa4cdb35801e53ed242ef411b64736f6c634300082500332f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d64c0c5f011fde20775b0d3ebf8300fcf96453d6bbbaa02799588ceb3e83f21f0ad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5",
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
	Bin: "0x60a034606d57601f61095c38819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606d57516001600160a01b0381168103606d576080526040516108d69081610086823960805181818161043c01526107630152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816307a21ff9146105c157508063186601ca146105825780633cbd303f146104c657806348696dbe1461046057806371907f17146103f2578063ac9650d814610150578063e78c07e3146100b35763fd3d27b814610074575f80fd5b346100af575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100af576020600154604051908152f35b5f80fd5b346100af5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100af576004356100ee336106de565b15610124576020817fbc6ef63721f5f0fba793adfb487500355c915030187ec51f6795a3d670a035c992600155604051908152a1005b7f76c6c93a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100af5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100af5760043567ffffffffffffffff81116100af57366023820112156100af5780600401359067ffffffffffffffff82116100af573660248360051b830101116100af57604051919060206101d18185610617565b5f8452808401917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820136843761020784610685565b906102156040519283610617565b8482527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061024286610685565b015f5b8181106103e35750505f907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbd81360301915b8681101561032f5760248160051b83010135838112156100af5782019060248201359167ffffffffffffffff83116100af5760440182360381136100af578261030d61031392898b8e60019860405196879585870137840190838201905f8252519283915e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610617565b306107d9565b61031d828761069d565b52610328818661069d565b5001610277565b5050506040519082820192808352815180945260408301938160408260051b8601019301915f955b8287106103645785850386f35b90919293828080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08a600196030186527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838b518051918291828752018686015e5f858286010152011601019601920196019592919092610357565b60608482018601528401610245565b346100af575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100af57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100af5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100af57610498336106de565b15610124576004357fc3f4dfb2a687e0e07c014a9746cbf5204f1e02c13e06fcfd807618ac1f3143665f80a2005b346100af575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100af576104fd336106de565b15610124575f5460ff811661055a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060019116175f557fab6ab18cb7fec30f4bd3f2e8bb267ba55ea771837c813bf59c428989ff048abd5f80a1005b7fef65161f000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100af575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100af57602060ff5f54166040519015158152f35b346100af575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100af57807f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a6056760209252f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761065857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff81116106585760051b60200190565b80518210156106b15760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff604051917f91d148540000000000000000000000000000000000000000000000000000000083527f76bca8e47b2c8cfd6ce42bb904374bbf3437835b1a7a236ec311101a21a60567600484015216602482015260208160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156107ce575f91610796575090565b90506020813d6020116107c6575b816107b160209383610617565b810103126100af575180151581036100af5790565b3d91506107a4565b6040513d5f823e3d90fd5b905f8091602081519101845af4808061088d575b1561080d5750506040513d81523d5f602083013e60203d82010160405290565b156108545773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15610865576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d1515806107ed5750813b15156107ed56fea2646970667358221220a60f8d99be51396f3a764f370ae9ff49e61f968cf20ec0b3d7e106dfdb925bd964736f6c63430008250033",
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
