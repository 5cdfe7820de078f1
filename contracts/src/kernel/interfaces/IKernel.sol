// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {
    Checkpoint,
    ClosedLane,
    Commit,
    Configuration,
    Estate,
    Head,
    HeadProof,
    Heir,
    LaneName,
    LeafProof,
    Legacy,
    Validator
} from "../types/Network.sol";
import {ObjectName} from "../types/ObjectName.sol";

/// @title The kernel
/// @notice Runs users' signed transactions, holds accounts, carries messages, and learns of the network from checkpoints. The
/// same code stands at the same address on every chain. Formats: docs/WIRE.md.
interface IKernel {
    // ---- Execution (Kernel) ----

    /// @notice Runs a bundle of users' signed transactions, in order. Open to anyone, but only from an account without code
    /// that calls directly, so that the signed bytes stand in top-level calldata (P27). One bad transaction never
    /// fails its neighbours; the outcome of each is in `Executed`.
    function execute(bytes[] calldata transactions) external;

    /// @notice The same, but only if all of these objects are here: a transaction that caught an app's `Elsewhere` would go on without
    /// them (P18).
    function executeNaming(bytes[] calldata transactions, uint256[] calldata ids) external;

    // A bundle ends with a log whose topic is keccak256("MetaLayer Executed") and whose data are the base fee (8 bytes, wei per gas) and one outcome byte
    // for each transaction looked at: packed, because every bundle pays for it.

    // ---- Lanes ----

    /// @notice Takes messages from a lane, in order, as far as gas allows.
    /// @param from The sending chain's head; @param end The lane's running hash under its commitment.
    /// @param rest Hashes of the messages between the last one given and the lane's proved end.
    function deliver(
        HeadProof calldata from,
        LeafProof calldata end,
        bytes[] calldata messages,
        bytes32[] calldata rest
    ) external;

    /// @notice Sends the pockets of `owners` home, to `chainId`, where this chain knows their accounts to be (P8).
    function sweep(uint64 chainId, address[] calldata owners) external;

    /// @notice Moves accounts to `chainId`. By the named agent alone, after the minimum stay (P17).
    function depart(uint64 chainId, address[] calldata owners) external;

    /// @notice Brings a signer to where a transaction can run: the account, and those of its own belongings that are here. By the named
    /// agent alone, for the transaction that the account's nonce is due for, whose signature is the consent (P17); at any time.
    function gather(bytes calldata signedTransaction, uint64 chainId, ObjectName[] calldata belongings)
        external;

    /// @notice Moves objects of apps to `chainId`. By the named agent alone, after the minimum stay (P17); what is pinned stays (P10).
    function departObjects(uint64 chainId, ObjectName[] calldata objects) external;

    /// @notice As `sweep`, of the asset (app, key).
    function sweepAsset(uint64 chainId, address app, uint256 key, address[] calldata owners) external;

    /// @notice Learns what the other end of a lane has taken: frees room in it (P11).
    function acknowledge(HeadProof calldata to, LeafProof calldata taken) external;

    /// @notice Takes over what stood under the last head of a fenced chain, if this chain is its heir (P5): once, by anyone, on its proof. Passes over what it has taken
    /// over already, and where there is nothing to take over.
    function adopt(HeadProof calldata from, Estate[] calldata estates) external;

    /// @notice Takes messages back, in order, that were sent to a chain which was fenced and had not taken them by its last head (P7): what moved lives here, money waits
    /// here, calls go where their objects are now. Where this chain sent them, or is the heir of a sender that was fenced in its turn. By anyone.
    /// @param rest Hashes of the messages behind them.
    function takeBack(ClosedLane calldata closed, bytes[] calldata messages, bytes32[] calldata rest) external;

    /// @notice Renews the forwarding note of an object, or of the account `name.owner` where app and key are zero, with its newer word under another chain's
    /// head (P8).
    function renew(HeadProof calldata at, ObjectName calldata name, LeafProof calldata word) external;

    /// @notice Tries a parked message again, which was sent over `lane`: here, or back, or to a chain whose heir this one is.
    function unpark(LaneName calldata lane, uint64 index, bytes calldata message) external;

    /// @notice Keeps `hash` for the caller, so that every other chain can see, under this chain's head, that the caller said so (P20).
    function post(bytes32 hash) external;
    /// @notice Reverts unless `slot` holds `leaf.word` under the head of a checkpoint whose root is remembered.
    function prove(HeadProof calldata from, uint256 slot, LeafProof calldata leaf) external view;

    /// @notice On the hub, from the bridge alone: sends credits to their owners' birth chains.
    function bridgeIn(address owner, uint96 amount) external;

    /// @notice One outcome byte for each message handled, from `index` on: 0 taken in, 1 parked; of a call also 2 bounced, 3 handed on.
    event Delivered(uint64 indexed chainId, uint24 generation, uint64 index, bytes outcomes);
    /// @notice The word `Slots.posted(generation, sender, hash)` is 1 from here on.
    event Posted(address indexed sender, bytes32 indexed hash);
    /// @notice What stood on (chainId, generation) is here from now on.
    event Adopted(uint64 indexed chainId, uint24 generation, Legacy[] legacies);
    /// @notice One outcome byte for each message taken back, from `index` of the lane on, as in `Delivered`.
    event TakenBack(LaneName lane, uint64 index, bytes outcomes);
    /// @notice A parked message was taken in after all.
    event Unparked(LaneName lane, uint64 index);

    /// @dev Thrown when this chain's lease has run out: nothing may change here until a checkpoint renews it.
    error NoLease(uint64 leaseUntil);
    error AlreadyPosted(bytes32 hash);
    /// @dev Thrown when messages do not join what was taken to what was sent.
    error WrongMessages(uint64 chainId, uint24 generation);
    /// @dev Thrown when there is nothing to do, or too little gas to do any of it.
    error NothingDone();
    /// @dev Thrown when a list is longer than what one call takes.
    error TooMany(uint256 length, uint256 max);
    /// @dev Thrown when others' accounts are moved by somebody else than the agent (P17).
    error NotAgent(address caller);
    /// @dev Thrown when what is shown is no transaction of this network that its signer's account, here, waits for.
    error NotDue(address signer);
    /// @dev Thrown when a signer would bring what is not the signer's.
    error NotOwner(address signer, address owner);
    /// @dev Thrown when a message is not parked.
    error NotParked(bytes32 messageId);
    /// @dev Thrown when a parked message still cannot be taken in.
    error StillParked(bytes32 messageId);
    /// @dev Thrown when a chain is not fenced, or not met as such here yet.
    error NotFenced(uint64 chainId, uint24 generation);
    /// @dev Thrown when somebody else takes over.
    error NotHeir(uint64 chainId, uint24 generation);
    /// @dev Thrown when the heirs shown are not those of the fence.
    error WrongHeirs(uint64 chainId, uint24 generation);
    error AlreadyAdopted(bytes32 slot);
    /// @dev Thrown when this chain's clock has not reached what the fenced chain's said last (P28).
    error TooEarly(uint64 time);
    /// @dev Thrown when nothing of the kind passes to heirs.
    error NotInherited(uint8 kind);
    /// @dev Thrown when there are not as many data words as the object has.
    error WrongData(uint256 length, uint256 size);
    /// @dev Thrown when a note is as new as what should renew it, or the account is here.
    error NoteNewer(bytes32 objectId);
    /// @dev Thrown when ERA enters by another way than the bridge, or not on the hub.
    error NotBridge(address caller);

    // ---- Apps ----

    /// @notice Makes here an app that was deployed on another chain, by `deployer` with `nonce`: anyone may (P19). Its code must be what that
    /// chain's leaf says.
    function install(
        bytes calldata initcode,
        address deployer,
        uint256 nonce,
        HeadProof calldata from,
        LeafProof calldata code
    ) external;

    /// @notice An app is on this chain from here on.
    event Deployed(address indexed app, address indexed deployer, uint256 nonce, bytes32 codeHash);

    /// @dev Thrown when what the initcode makes here has other code than on its first chain.
    error WrongCode(address app, bytes32 codeHash);
    /// @dev Thrown when an initcode makes nothing, or its address is taken.
    error NoApp(address app);

    // ---- Checkpoints ----

    /// @notice Begins with configuration 0, whose hash is in the kernel's code. Once, by anyone.
    function start(Configuration calldata genesis) external;

    /// @notice Accepts a newer checkpoint, and with it this chain's lease, agent and generation. `own` is this chain's head and its path
    /// (`own.checkpoint` and `own.heads` are those of `checkpoint_`).
    function checkpoint(
        Checkpoint calldata checkpoint_,
        Commit calldata commit,
        Validator[] calldata validators,
        Head calldata own,
        bytes32[] calldata path
    ) external;

    /// @notice Makes `call`, which is one of `deliver`, `acknowledge`, `renew`, `install`, `adopt` and `takeBack`, with proofs under a newer checkpoint than this chain has accepted: its root is
    /// remembered as those of accepted ones are, and nothing else of it counts. Only `checkpoint` renews the lease.
    function under(
        Checkpoint calldata checkpoint_,
        Commit calldata commit,
        Validator[] calldata validators,
        bytes calldata call
    ) external;

    /// @notice Takes the next configuration, whose hash is a leaf of the hub (P16).
    function configure(Configuration calldata next, HeadProof calldata hub, LeafProof calldata leaf) external;

    /// @notice Learns the newest generation and status of other chains.
    function meet(HeadProof calldata peer) external;

    /// @notice Learns that a generation was fenced, whichever is the newest, and who takes over: what its head says (P5).
    function meetFenced(HeadProof calldata peer, Heir[] calldata heirs) external;

    /// @notice On the hub, from the registry alone: makes a configuration's hash a leaf.
    function publish(uint64 number, bytes32 hash) external;

    event Started(uint24 generation, uint64 configuration);
    event CheckpointAccepted(uint64 indexed number, bytes32 heads, uint256 baseFee);
    event LeaseRenewed(uint24 generation, uint64 leaseUntil, address agent);
    event Configured(uint64 indexed number, bytes32 hash);
    event Met(uint64 indexed chainId, uint24 generation, uint8 status);

    error AlreadyStarted();
    /// @dev Thrown when a configuration, or the validators said to be of it, are not the expected ones.
    error WrongConfiguration(bytes32 hash);
    /// @dev Thrown when a configuration is not the one after the current.
    error NotNext(uint64 number);
    /// @dev Thrown when what is shown is not newer than what is known.
    error NotNewer(uint64 checkpoint);
    /// @dev Thrown when the newest checkpoint is so old that validators since gone could sign (P16).
    error RegistrantNeeded(address registrant);
    /// @dev Thrown by `under` for a function that is none of those.
    error NotUnderCheckpoint(bytes4 selector);
    /// @dev Thrown when a head is not this chain's, or of an older generation of it.
    error NotOwnHead(uint64 chainId, uint24 generation);
    error NotHub(uint64 chainId);
    error NotRegistry(address caller);
    error AlreadyPublished(uint64 number);

    // ---- Lens ----

    struct State {
        uint24 generation;
        uint64 leaseUntil;
        uint256 baseFee;
        uint64 checkpoint;
        address agent;
        uint64 configurationNumber;
        bytes32 configuration;
    }

    function state() external view returns (State memory);
    function words(uint256[] calldata slots) external view returns (uint256[] memory);
    function birthChain(uint256 id) external view returns (uint64 chainId);

    /// @notice Runs one unsigned transaction over `installs` (pairs of slot and word), for `eth_call` from the zero address. Always reverts with
    /// `Simulated` (P19, P25).
    /// @param to The zero address with `creates`: an app is made.
    function simulate(
        uint256[2][] calldata installs,
        address from,
        address to,
        bool creates,
        uint256 value,
        uint256 gasLimit,
        bytes calldata data
    ) external;

    /// @dev The answer of a simulation. `result` is the app's, or of what failed otherwise one of the errors below.
    error Simulated(bool success, uint256 gasUsed, bytes result);
    /// @dev Thrown when a simulation is called by a transaction.
    error SimulationOnly();
    /// @dev The account, by its id, is not on this chain.
    error Elsewhere(bytes32 objectId);
    error InsufficientFunds(address owner, uint256 balance, uint256 needed);
    error GasLimitTooHigh(uint256 gas, uint256 max);
    /// @dev The receiver's balance would not fit into its word.
    error BalanceOverflow(address owner);
    /// @dev Data that is no operation of the kernel's.
    error UnknownOperation();
    /// @dev `move` takes no value, `withdraw` takes some.
    error WrongValue(uint256 value);
    error WrongRecipient(address recipient);
    /// @dev No lane leads there, or the one that does is full.
    error LaneUnavailable(uint64 chainId);
    /// @dev Thrown by `birthChain` before configuration 0 is known.
    error NotStarted();
}
