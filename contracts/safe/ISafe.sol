// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The part of a Safe (1.4.1 and 1.5.0) that a settler needs.
/// @notice Written from the published interface; the Safe's own code is deployed from its npm package.
interface ISafe {
    /// @notice A transaction ran.
    event ExecutionSuccess(bytes32 indexed txHash, uint256 payment);
    /// @notice A transaction ran and its call failed, with gas or a gas price of its own set.
    event ExecutionFailure(bytes32 indexed txHash, uint256 payment);

    /// @notice Sets owners and threshold of a new proxy.
    function setup(
        address[] calldata _owners,
        uint256 _threshold,
        address to,
        bytes calldata data,
        address fallbackHandler,
        address paymentToken,
        uint256 payment,
        address payable paymentReceiver
    ) external;

    /// @notice Runs a transaction with the signatures of enough owners, ascending by owner, 65 bytes each.
    /// @param to Called account.
    /// @param value Wei sent with the call.
    /// @param data Call data.
    /// @param operation 0 call, 1 delegatecall.
    /// @param safeTxGas Gas for the call; 0: all, and a failed call reverts the whole.
    /// @param baseGas Gas that is refunded besides.
    /// @param gasPrice Price of the refund; 0: none.
    /// @param gasToken Token of the refund.
    /// @param refundReceiver Receiver of the refund.
    /// @param signatures The signatures.
    function execTransaction(
        address to,
        uint256 value,
        bytes calldata data,
        uint8 operation,
        uint256 safeTxGas,
        uint256 baseGas,
        uint256 gasPrice,
        address gasToken,
        address payable refundReceiver,
        bytes memory signatures
    ) external payable returns (bool success);

    /// @notice Number of the next transaction.
    function nonce() external view returns (uint256);

    /// @notice Owners that must sign.
    function getThreshold() external view returns (uint256);

    /// @notice All owners.
    function getOwners() external view returns (address[] memory);

    /// @notice Whether an account is an owner.
    function isOwner(address owner) external view returns (bool);

    /// @notice EIP-712 domain separator: chain id and this Safe.
    function domainSeparator() external view returns (bytes32);

    /// @notice Version of the Safe, such as "1.5.0".
    function VERSION() external view returns (string memory);

    /// @notice EIP-712 hash that the owners sign.
    function getTransactionHash(
        address to,
        uint256 value,
        bytes calldata data,
        uint8 operation,
        uint256 safeTxGas,
        uint256 baseGas,
        uint256 gasPrice,
        address gasToken,
        address refundReceiver,
        uint256 _nonce
    ) external view returns (bytes32);
}

/// @title The part of the Safe's proxy factory that deploys a Safe.
interface ISafeProxyFactory {
    /// @notice A proxy was created.
    event ProxyCreation(address indexed proxy, address singleton);

    /// @notice Deploys a proxy of `_singleton` and calls it with `initializer`.
    function createProxyWithNonce(address _singleton, bytes memory initializer, uint256 saltNonce)
        external
        returns (address proxy);
}
