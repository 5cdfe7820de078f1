// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IObjects} from "../kernel/interfaces/IObjects.sol";

/// @dev What IObjects promises, written plainly: one chain, mappings, no words, no gas schedule. The reference that the kernel is compared with; every test of
/// apps runs over both.
contract ObjectsModel is IObjects {
    uint64 public immutable networkId;
    uint64 public height = 77;
    mapping(address app => bool) public isApp;
    mapping(address owner => uint256) public era;

    mapping(bytes32 id => uint256) private _amounts;
    mapping(bytes32 id => bytes32[]) private _words;
    mapping(bytes32 id => bool) private _away;
    mapping(address app => mapping(uint256 key => int256)) private _supplies;
    mapping(address app => mapping(uint256 key => int256)) private _tallies;
    mapping(bytes32 asset => int256) private _ledger;
    bytes32[] private _moved;
    uint256 private _value;
    uint256 private _nonce;
    bool private _inStep;
    bool private _simulating;
    address private _app;
    address private _deployer;

    uint256 private constant MAX = 2 ** 96 - 1;
    uint256 private constant WORDS_MAX = 128;

    error Elsewhere(bytes32 id);
    error NotDeployed();

    constructor(uint64 networkId_) {
        networkId = networkId_;
    }

    // ---- What the kernel does for users ----

    function fund(address owner, uint256 amount) external {
        era[owner] += amount;
    }

    function setAway(address app, address owner, uint256 key, bool away) external {
        _away[_id(app, owner, key)] = away;
    }

    function deploy(bytes memory initcode, address sender) external returns (address app) {
        bytes32 salt = keccak256(abi.encode(sender, _nonce++));
        _deployer = sender;
        assembly ("memory-safe") {
            app := create2(0, add(initcode, 0x20), mload(initcode), salt)
        }
        if (app == address(0)) revert NotDeployed();
        isApp[app] = true;
        _app = app;
        (bool success, bytes memory result) = _step(app, abi.encodePacked(hex"e1c7392a", sender));
        if (!success) _raise(result);
        (_deployer, _app) = (address(0), address(0));
    }

    /// @dev A transaction: all of the step, or nothing of it.
    function run(address sender, address app, uint256 value, bytes calldata data)
        external
        returns (bool success, bytes memory result)
    {
        try this.runOrRevert(sender, app, value, data) returns (bytes memory answer) {
            return (true, answer);
        } catch (bytes memory reason) {
            return (false, reason);
        }
    }

    /// @dev The same without a trace.
    function simulate(address sender, address app, uint256 value, bytes calldata data)
        external
        returns (bool success, bytes memory result)
    {
        try this.simulateAndRevert(sender, app, value, data) {}
        catch (bytes memory answer) {
            return abi.decode(answer, (bool, bytes));
        }
    }

    function simulateAndRevert(address sender, address app, uint256 value, bytes calldata data) external {
        _simulating = true;
        (bool success, bytes memory result) = this.run(sender, app, value, data);
        _raise(abi.encode(success, result));
    }

    function runOrRevert(address sender, address app, uint256 value, bytes calldata data)
        external
        returns (bytes memory result)
    {
        if (value > era[sender]) revert Insufficient(sender, 0, era[sender], value);
        era[sender] -= value;
        _value = value;
        bool success;
        (success, result) = _step(app, abi.encodePacked(data, sender));
        if (!success) _raise(result);
        if (_value != 0) revert ValueNotTaken(_value);
        for (uint256 i = 0; i < _moved.length; ++i) {
            if (_ledger[_moved[i]] != 0) revert Unbalanced(1);
        }
        delete _moved;
    }

    function _step(address app, bytes memory data) private returns (bool success, bytes memory result) {
        _inStep = true;
        (success, result) = app.call(data);
        _inStep = false;
    }

    // ---- Amounts ----

    function amountOf(address owner, uint256 key) external view returns (uint256) {
        return _amounts[_here(owner, key)];
    }

    function move(address from, address to, uint256 key, uint256 amount) external inStep {
        _take(from, key, amount);
        _give(to, key, amount);
    }

    function mint(address to, uint256 key, uint256 amount) external inStep {
        _give(to, key, amount);
        _supplies[msg.sender][key] += int256(amount);
    }

    function burn(address from, uint256 key, uint256 amount) external inStep {
        _take(from, key, amount);
        _supplies[msg.sender][key] -= int256(amount);
    }

    function supplyOf(uint256 key) external view returns (uint256) {
        if (!_simulating) revert Scattered();
        return uint256(_supplies[msg.sender][key]);
    }

    function debit(address from, uint256 key, uint256 amount) external inStep {
        _take(from, key, amount);
        _ledgerOf(key, int256(amount));
    }

    function credit(address to, uint256 key, uint256 amount) external inStep {
        _give(to, key, amount);
        _ledgerOf(key, -int256(amount));
    }

    function take(address to, uint256 amount) external inStep {
        if (amount > _value) revert Unbalanced(1);
        _value -= amount;
        era[to] += amount;
    }

    function value() external view returns (uint256) {
        return _value;
    }

    function pay(uint256 key, address to, uint256 amount) external inStep {
        address from = addressOf(key);
        if (amount > era[from]) revert Insufficient(from, 0, era[from], amount);
        era[from] -= amount;
        era[to] += amount;
    }

    function balanceOf(address owner) external view returns (uint256) {
        return era[owner];
    }

    // ---- Words ----

    function sizeOf(address owner, uint256 key) external view returns (uint256) {
        return _words[_here(owner, key)].length;
    }

    function load(address owner, uint256 key, uint256 index) external view returns (bytes32) {
        bytes32[] storage words = _words[_here(owner, key)];
        if (index >= words.length) revert OutOfBounds(index, words.length);
        return words[index];
    }

    function loadAll(address owner, uint256 key) external view returns (bytes32[] memory) {
        return _words[_here(owner, key)];
    }

    function store(address owner, uint256 key, uint256 index, bytes32 word) external inStep {
        bytes32[] storage words = _words[_here(owner, key)];
        if (index > words.length || index >= WORDS_MAX) revert OutOfBounds(index, words.length);
        if (index == words.length) words.push();
        words[index] = word;
    }

    function shrink(address owner, uint256 key, uint256 size) external inStep {
        bytes32[] storage words = _words[_here(owner, key)];
        if (size > words.length) revert OutOfBounds(size, words.length);
        while (words.length > size) {
            words.pop();
        }
    }

    function pin(address owner, uint256 key, bool) external inStep {
        _here(owner, key);
    }

    // ---- Tallies, and acting as an object ----

    function tally(uint256 key, int256 delta) external inStep {
        _tallies[msg.sender][key] += delta;
    }

    function tallyOf(uint256 key) external view returns (int256) {
        if (!_simulating) revert Scattered();
        return _tallies[msg.sender][key];
    }

    function callAs(uint256 key, address target, bytes calldata data) external inStep returns (bytes memory) {
        _here(address(0), key);
        if (!isApp[target]) revert NotApp(target);
        (bool success, bytes memory result) = target.call(abi.encodePacked(data, addressOf(key)));
        if (!success) _raise(result);
        return result;
    }

    function addressOf(uint256 key) public view returns (address) {
        return address(uint160(uint256(_id(msg.sender, address(0), key))));
    }

    function deployer() external view returns (address) {
        // Within a constructor there is no code yet, and no app.
        return msg.sender == _app || msg.sender.code.length == 0 ? _deployer : address(0);
    }

    // ---- Inside ----

    modifier inStep() {
        if (!_inStep) revert NoStep();
        if (!isApp[msg.sender]) revert NotApp(msg.sender);
        _;
    }

    function _take(address from, uint256 key, uint256 amount) private {
        bytes32 id = _here(from, key);
        if (amount > _amounts[id]) revert Insufficient(from, key, _amounts[id], amount);
        _amounts[id] -= amount;
    }

    function _give(address to, uint256 key, uint256 amount) private {
        bytes32 id = _id(msg.sender, to, key);
        if (amount > MAX || _amounts[id] + amount > MAX) revert AmountTooLarge(to, key);
        _amounts[id] += amount;
    }

    function _ledgerOf(uint256 key, int256 delta) private {
        bytes32 asset = keccak256(abi.encode(msg.sender, key));
        _ledger[asset] += delta;
        _moved.push(asset);
    }

    function _here(address owner, uint256 key) private view returns (bytes32 id) {
        id = _id(msg.sender, owner, key);
        if (_away[id]) revert Elsewhere(id);
    }

    function _id(address app, address owner, uint256 key) private pure returns (bytes32) {
        return keccak256(abi.encode(uint256(16), app, owner, key));
    }

    function _raise(bytes memory reason) private pure {
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }
}
