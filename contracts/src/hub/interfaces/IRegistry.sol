// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Chain, Configuration, Parameters} from "../../kernel/types/Network.sol";

/// @title The registry: what the network is made of
/// @notice Keeps chains and parameters, reads the validators from {IStaking}, and publishes the three as numbered
/// configurations, which kernels take one after the other (P16). Number 0 is the one that every kernel begins with.
interface IRegistry {
    /// @dev Thrown when a chain's id, kind or start block is out of bounds, or the id is another's already.
    error InvalidChain(uint64 chainId);
    /// @dev Thrown when the chain is not registered.
    error UnknownChain(uint64 chainId);
    /// @dev Thrown when the network would be left without a chain where accounts can live, or without its hub.
    error ChainNeeded(uint64 chainId);
    /// @dev Thrown when there would be more chains than `CHAINS_MAX`.
    error TooManyChains();
    /// @dev Thrown when a parameter is out of bounds; `name` is its field.
    error InvalidParameter(bytes32 name);
    /// @dev Thrown when a hint is longer than `ENDPOINT_BYTES_MAX`, or holds another byte than printable ASCII.
    error InvalidEndpoint(uint64 chainId);
    /// @dev Thrown when another account than the chain's registrant hands it over.
    error NotRegistrant(address caller);
    /// @dev Thrown when no validator holds a seat.
    error NoValidators();
    /// @dev Thrown when another than the kernel changes a setting.
    error NotKernel(address caller);
    /// @dev Thrown when another account than the owner publishes what is not due: nothing has changed since the last
    /// configuration, or it is younger than `PUBLISH_INTERVAL`, or than a lease where so many settings wait as one configuration changes.
    error NotDue(uint64 dueAt);

    event ChainAdded(uint64 indexed chainId, uint8 kind, uint64 startBlock, address registrant);
    event ChainRemoved(uint64 indexed chainId);
    event RegistrantChanged(uint64 indexed chainId, address registrant);
    event EndpointHinted(uint64 indexed chainId, string endpoint);
    event ParametersChanged(Parameters parameters);
    /// @notice The change of a setting at `place` waits for a configuration: they change in the order of their places.
    event SettingQueued(uint64 indexed place, address indexed app, bytes32 indexed name, bytes32 word);
    /// @notice Configuration `number`; `configuration` is its ABI encoding, whose hash is `hash`.
    event Published(uint64 indexed number, bytes32 hash, bytes configuration);

    /// @notice Registers a chain; it counts from the next configuration on. By the owner.
    function addChain(Chain calldata chain) external;

    /// @notice Takes a chain out; it is drained from the next configuration on. By the owner.
    function removeChain(uint64 chainId) external;

    /// @notice Hands a chain over. By its registrant.
    function setRegistrant(uint64 chainId, address registrant) external;

    /// @notice Says where the chain's nodes can be asked, for those who have no better source. It is a hint: nobody has to use it, and nothing is believed
    /// because it came from there. Empty: none. By the chain's registrant, or the owner.
    function hintEndpoint(uint64 chainId, string calldata endpoint) external;

    /// @notice The hint of a chain, or nothing.
    function endpointOf(uint64 chainId) external view returns (string memory);

    /// @notice Sets all parameters but the network's and the hub's ids, which never change. By the owner.
    function setParameters(Parameters calldata parameters) external;

    /// @notice An app changes one of its settings: with the next configuration, or with a later one if many do. By the kernel, which has it from a lane (P23).
    function changeSetting(address app, bytes32 name, bytes32 word) external;

    /// @notice Changes of settings that no configuration has brought yet.
    function settingsWaiting() external view returns (uint64);

    /// @notice Publishes the next configuration. By the owner at any time; by anyone when it differs from the last one and that is older than
    /// `PUBLISH_INTERVAL`, so that the validators follow the stake, and settings their apps, without anybody's leave; and when `SETTINGS_MAX` changes of
    /// settings wait, a lease after the last one, so that whoever pays for many holds up others for no longer than that.
    function publish() external returns (uint64 number, bytes32 hash);

    /// @notice What `publish` would publish now.
    function composed() external view returns (Configuration memory);

    /// @notice Hash of configuration `number`, or zero.
    function hashOf(uint64 number) external view returns (bytes32);

    /// @notice How many configurations have been published; the next one has this number.
    function count() external view returns (uint64);

    function chains() external view returns (Chain[] memory);
    function parameters() external view returns (Parameters memory);
}
