// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IKernel} from "../kernel/interfaces/IKernel.sol";
import {Chain, Configuration, Parameters, Setting, KIND_HUB, KIND_STORAGE} from "../kernel/types/Network.sol";
import {IRegistry} from "./interfaces/IRegistry.sol";
import {IStaking} from "./interfaces/IStaking.sol";
import {KernelBound} from "./KernelBound.sol";
import {ParameterBounds} from "./libraries/ParameterBounds.sol";

/// @title The registry. See {IRegistry}.
contract Registry is IRegistry, KernelBound, Ownable2Step {
    /// @notice Chains, the hub among them: a configuration travels whole to each of them, and those of a genesis fit one transaction.
    uint256 public constant CHAINS_MAX = 128;
    /// @notice Seconds after which anyone may publish what has changed.
    uint32 public constant PUBLISH_INTERVAL = 1 hours;
    /// @notice Settings that one configuration changes: what a kernel takes in within one transaction.
    uint256 public constant SETTINGS_MAX = 64;
    /// @notice Bytes of a chain's endpoint hint.
    uint256 public constant ENDPOINT_BYTES_MAX = 256;
    /// @dev Chain ids and block numbers are safe integers in every language that reads them.
    uint64 private constant SAFE_INTEGER_MAX = 2 ** 53 - 1;

    IStaking public immutable staking;

    Chain[] private _chains;
    /// @dev Place in `_chains` plus one.
    mapping(uint64 chainId => uint256) private _places;
    mapping(uint64 chainId => string) private _endpoints;
    Parameters private _parameters;
    bytes32[] private _hashes;
    /// @dev Changes of settings by their place, from the first that waits to the last that came.
    mapping(uint64 place => Setting) private _settings;
    uint64 private _settingsPublished;
    uint64 private _settingsQueued;
    /// @dev Hash of the last configuration but for its number and settings.
    bytes32 private _lastContent;
    uint64 private _lastPublished;

    /// @param chains_ The hub first, as in configuration 0.
    constructor(
        address owner,
        address binder,
        IStaking staking_,
        Chain[] memory chains_,
        Parameters memory parameters_
    ) Ownable(owner) KernelBound(binder) {
        staking = staking_;
        if (parameters_.networkId != staking_.networkId()) revert InvalidParameter("networkId");
        if (parameters_.hubChainId != block.chainid) revert InvalidParameter("hubChainId");
        _setParameters(parameters_);
        for (uint256 i = 0; i < chains_.length; ++i) {
            _addChain(chains_[i]);
        }
        if (!_hasHome()) revert ChainNeeded(0);
    }

    /// @inheritdoc IRegistry
    function addChain(Chain calldata chain) external onlyOwner {
        _addChain(chain);
    }

    /// @inheritdoc IRegistry
    function removeChain(uint64 chainId) external onlyOwner {
        uint256 place = _placeOf(chainId);
        if (place == 0) revert ChainNeeded(chainId);
        // The order is kept: the hub stays first, and agents stay where they are as far as can be.
        for (uint256 i = place; i + 1 < _chains.length; ++i) {
            _chains[i] = _chains[i + 1];
            _places[_chains[i].chainId] = i + 1;
        }
        _chains.pop();
        delete _places[chainId];
        delete _endpoints[chainId];
        if (!_hasHome()) revert ChainNeeded(chainId);
        emit ChainRemoved(chainId);
    }

    /// @inheritdoc IRegistry
    function setRegistrant(uint64 chainId, address registrant) external {
        Chain storage chain = _chains[_placeOf(chainId)];
        if (msg.sender != chain.registrant) revert NotRegistrant(msg.sender);
        if (registrant == address(0)) revert InvalidChain(chainId);
        chain.registrant = registrant;
        emit RegistrantChanged(chainId, registrant);
    }

    /// @inheritdoc IRegistry
    function hintEndpoint(uint64 chainId, string calldata endpoint) external {
        Chain storage chain = _chains[_placeOf(chainId)];
        if (msg.sender != chain.registrant && msg.sender != owner()) revert NotRegistrant(msg.sender);
        bytes calldata text = bytes(endpoint);
        if (text.length > ENDPOINT_BYTES_MAX) revert InvalidEndpoint(chainId);
        for (uint256 i = 0; i < text.length; ++i) {
            if (text[i] <= 0x20 || text[i] >= 0x7f) revert InvalidEndpoint(chainId);
        }
        _endpoints[chainId] = endpoint;
        emit EndpointHinted(chainId, endpoint);
    }

    /// @inheritdoc IRegistry
    function setParameters(Parameters calldata parameters_) external onlyOwner {
        if (parameters_.networkId != _parameters.networkId) revert InvalidParameter("networkId");
        if (parameters_.hubChainId != _parameters.hubChainId) revert InvalidParameter("hubChainId");
        _setParameters(parameters_);
        emit ParametersChanged(parameters_);
    }

    /// @inheritdoc IRegistry
    function changeSetting(address app, bytes32 name, bytes32 word) external {
        if (msg.sender != _boundKernel()) revert NotKernel(msg.sender);
        uint64 place = _settingsQueued++;
        _settings[place] = Setting(app, name, word);
        emit SettingQueued(place, app, name, word);
    }

    /// @inheritdoc IRegistry
    function publish() external returns (uint64 number, bytes32 hash) {
        Configuration memory next = composed();
        if (next.validators.length == 0) revert NoValidators();
        number = next.number;
        bytes32 content = keccak256(abi.encode(next.validators, next.chains, next.parameters));
        uint64 dueAt = _dueAt(content != _lastContent, next.settings.length);
        if (msg.sender != owner() && block.timestamp < dueAt) revert NotDue(dueAt);

        bytes memory encoded = abi.encode(next);
        hash = keccak256(encoded);
        _hashes.push(hash);
        _lastContent = content;
        _lastPublished = uint64(block.timestamp);
        _settingsPublished += uint64(next.settings.length);
        emit Published(number, hash, encoded);
        IKernel(_boundKernel()).publish(number, hash);
    }

    /// @inheritdoc IRegistry
    function composed() public view returns (Configuration memory) {
        return
            Configuration(uint64(_hashes.length), staking.validators(), _chains, _parameters, _nextSettings());
    }

    /// @inheritdoc IRegistry
    function settingsWaiting() public view returns (uint64) {
        return _settingsQueued - _settingsPublished;
    }

    /// @inheritdoc IRegistry
    function hashOf(uint64 number) external view returns (bytes32) {
        return number < _hashes.length ? _hashes[number] : bytes32(0);
    }

    /// @inheritdoc IRegistry
    function endpointOf(uint64 chainId) external view returns (string memory) {
        return _endpoints[chainId];
    }

    /// @inheritdoc IRegistry
    function count() external view returns (uint64) {
        return uint64(_hashes.length);
    }

    /// @inheritdoc IRegistry
    function chains() external view returns (Chain[] memory) {
        return _chains;
    }

    /// @inheritdoc IRegistry
    function parameters() external view returns (Parameters memory) {
        return _parameters;
    }

    /// @dev From when on anyone may publish.
    function _dueAt(bool isOther, uint256 settings) private view returns (uint64) {
        if (settings == SETTINGS_MAX && _parameters.lease < PUBLISH_INTERVAL) {
            return _lastPublished + _parameters.lease;
        }
        return isOther || settings != 0 ? _lastPublished + PUBLISH_INTERVAL : type(uint64).max;
    }

    /// @dev Those that the next configuration brings.
    function _nextSettings() private view returns (Setting[] memory settings) {
        uint256 count = settingsWaiting();
        settings = new Setting[](count < SETTINGS_MAX ? count : SETTINGS_MAX);
        for (uint64 i = 0; i < settings.length; ++i) {
            settings[i] = _settings[_settingsPublished + i];
        }
    }

    function _addChain(Chain memory chain) private {
        bool isHub = _chains.length == 0;
        if (_chains.length == CHAINS_MAX) revert TooManyChains();
        if (
            chain.chainId == 0 || chain.chainId > SAFE_INTEGER_MAX || chain.startBlock > SAFE_INTEGER_MAX
                || _places[chain.chainId] != 0 || chain.chainId == _parameters.networkId
                || chain.kind > KIND_STORAGE || isHub != (chain.kind == KIND_HUB)
                || isHub != (chain.chainId == _parameters.hubChainId) || chain.registrant == address(0)
        ) revert InvalidChain(chain.chainId);
        _chains.push(chain);
        _places[chain.chainId] = _chains.length;
        emit ChainAdded(chain.chainId, chain.kind, chain.startBlock, chain.registrant);
    }

    /// @dev Stake must stay slashable for as long as a kernel may trust an old set, and until the next one can be published.
    function _setParameters(Parameters memory parameters_) private {
        ParameterBounds.check(parameters_);
        if (uint256(parameters_.unbonding) + PUBLISH_INTERVAL > staking.unbonding()) {
            revert InvalidParameter("unbonding");
        }
        _parameters = parameters_;
    }

    function _placeOf(uint64 chainId) private view returns (uint256) {
        uint256 place = _places[chainId];
        if (place == 0) revert UnknownChain(chainId);
        return place - 1;
    }

    /// @dev Whether accounts can live somewhere: on a chain that is neither hub nor storage.
    function _hasHome() private view returns (bool) {
        for (uint256 i = 1; i < _chains.length; ++i) {
            if (_chains[i].kind != KIND_STORAGE) return true;
        }
        return false;
    }
}
