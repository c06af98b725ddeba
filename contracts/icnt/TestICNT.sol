// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @title Test token for development networks, standing in for ICNT. It has no value.
/// @notice Emits what the real token emits: Transfer (from zero: a mint, to zero: a burn) and OwnershipTransferred.
/// On Base the real one is minted by its bridge only; here the owner takes the bridge's place.
contract TestICNT is ERC20, Ownable {
    /// @param owner_ The account that mints.
    constructor(address owner_) ERC20("Impossible Cloud Network Token (devnet)", "ICNT") Ownable(owner_) {}

    /// @notice Mints `amount` wei to `to`. Only the owner.
    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }

    /// @notice Burns `amount` wei of the caller.
    function burn(uint256 amount) external {
        _burn(msg.sender, amount);
    }
}
