// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token that does what none should, for tests of EpochSettlement only.
/// @notice It can keep a fee of every transfer, and calls other contracts while it moves balances, as a token with hooks
/// does: they find the caller of the transfer in the middle of its work. It can stand for the collateral module too.
contract HostileToken is ERC20 {
    /// @notice A call that is made during transfers.
    struct Hook {
        /// Whom it calls.
        address to;
        /// What it calls.
        bytes data;
    }

    /// @notice Wei that each transfer burns of what it moves.
    uint256 public fee;
    Hook[] private _hooks;
    bool private _inside;

    /// @notice What a hook's call came to, and what it returned.
    event Answered(uint256 indexed hook, bool accepted, bytes answer);

    constructor() ERC20("Hostile", "HOST") {}

    /// @notice Mints `amount` wei to `to`. Anybody.
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    /// @notice Sets the fee of each transfer.
    function setFee(uint256 fee_) external {
        fee = fee_;
    }

    /// @notice Sets the calls that each transfer makes, in order, both before and after it moves balances. A transfer
    /// that comes of such a call makes none.
    function setHooks(Hook[] calldata hooks) external {
        delete _hooks;
        for (uint256 i = 0; i < hooks.length; i++) {
            _hooks.push(hooks[i]);
        }
    }

    /// @notice As the collateral module: takes `amount` wei of the caller.
    function addNodeCollateral(uint256, uint256 amount) external {
        _spendAllowance(msg.sender, address(this), amount);
        _transfer(msg.sender, address(this), amount);
    }

    function _update(address from, address to, uint256 value) internal override {
        _call();
        if (from == address(0) || fee == 0) {
            super._update(from, to, value);
        } else {
            super._update(from, to, value - fee);
            super._update(from, address(0), fee);
        }
        _call();
    }

    function _call() private {
        if (_inside) return;
        _inside = true;
        for (uint256 i = 0; i < _hooks.length; i++) {
            (bool accepted, bytes memory answer) = _hooks[i].to.call(_hooks[i].data);
            emit Answered(i, accepted, answer);
        }
        _inside = false;
    }
}
