// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IMessages} from "contracts/src/kernel/interfaces/IMessages.sol";
import {CallMessage} from "contracts/src/kernel/libraries/CallMessage.sol";
import {GasSchedule} from "contracts/src/kernel/libraries/GasSchedule.sol";
import {Heads} from "contracts/src/kernel/libraries/Heads.sol";
import {Heirs} from "contracts/src/kernel/libraries/Heirs.sol";
import {Inbox} from "contracts/src/kernel/libraries/Inbox.sol";
import {Lane} from "contracts/src/kernel/libraries/Lane.sol";
import {Message} from "contracts/src/kernel/libraries/Message.sol";
import {
    NO_RECIPIENT,
    SignedTransaction,
    SignedTransactionLibrary
} from "contracts/src/kernel/libraries/SignedTransaction.sol";
import {Slots} from "contracts/src/kernel/libraries/Slots.sol";
import {SparseMerkle} from "contracts/src/kernel/libraries/SparseMerkle.sol";
import {Votes} from "contracts/src/kernel/libraries/Votes.sol";
import {AccountWord, AccountWordLibrary} from "contracts/src/kernel/types/AccountWord.sol";
import {
    Checkpoint,
    Commit,
    Configuration,
    Head,
    Heir,
    LaneName,
    Validator
} from "contracts/src/kernel/types/Network.sol";

/// @dev The kernel's libraries from outside, for the comparison with TypeScript.
contract KernelHarness {
    struct Decoded {
        uint256 outcome;
        address sender;
        uint256 nonce;
        uint256 tip;
        uint256 maxFee;
        uint256 gasLimit;
        uint256 to;
        uint256 value;
        bytes32 data;
        uint256 gas;
    }

    function decode(bytes[] calldata raws, uint256 networkId) external view returns (Decoded[] memory decoded) {
        decoded = new Decoded[](raws.length);
        for (uint256 i; i < raws.length; ++i) {
            SignedTransaction memory t;
            bytes calldata raw = raws[i];
            uint256 offset;
            assembly ("memory-safe") {
                offset := raw.offset
            }
            decoded[i].outcome = SignedTransactionLibrary.decode(t, offset, offset + raw.length, networkId);
            if (decoded[i].outcome == 0) _copy(decoded[i], t);
        }
    }

    function _copy(Decoded memory d, SignedTransaction memory t) private pure {
        (d.sender, d.nonce, d.tip, d.maxFee) = (t.sender, t.nonce, t.tip, t.maxFee);
        (d.gasLimit, d.to, d.value) = (t.gasLimit, t.to, t.value);
        bytes calldata data;
        assembly ("memory-safe") {
            data.offset := mload(add(t, 0xe0))
            data.length := mload(add(t, 0x100))
        }
        d.data = keccak256(data);
        uint256 creation = t.to == NO_RECIPIENT ? GasSchedule.creation(t.dataLength) : 0;
        d.gas = GasSchedule.used(GasSchedule.tokensOf(t.dataOffset, t.dataLength), t.accessGas + creation);
    }

    function slots(uint24 generation, uint64 chainId, uint24 chainGeneration, bytes32 messageId, address owner)
        external
        pure
        returns (uint256[6] memory)
    {
        return [
            Slots.laneOut(generation, chainId, chainGeneration),
            Slots.laneIn(generation, chainId, chainGeneration),
            Slots.treasury(generation),
            Slots.parked(generation, messageId),
            Slots.configuration(chainId),
            Slots.account(owner)
        ];
    }

    /// @dev Of adoption and of lanes taken back; and who of `heirs` takes over a slot, and what a head says of them.
    function heirSlots(uint24 generation, LaneName calldata lane, uint256 slot, Heir[] calldata heirs)
        external
        pure
        returns (uint256[5] memory)
    {
        Heir memory heir = Heirs.choose(heirs, slot);
        return [
            Slots.adopted(generation, lane.fromChain, lane.fromGeneration, slot),
            Slots.laneBack(generation, lane),
            heir.chainId,
            heir.generation,
            uint256(keccak256(abi.encode(heirs)))
        ];
    }

    function accountWords(
        uint24 generation,
        uint40 version,
        uint48 nonce,
        uint40 since,
        uint64 chainId,
        uint24 chainGeneration,
        uint96 balance
    ) external pure returns (AccountWord[3] memory) {
        return [
            AccountWordLibrary.pocket(generation, balance),
            AccountWordLibrary.here(generation, version, nonce, since, balance),
            AccountWordLibrary.away(generation, version, chainId, chainGeneration, balance)
        ];
    }

    /// @dev Of an object of an app, and of what the app counts.
    function objectSlots(uint24 generation, uint40 version, address app, address owner, uint256 key)
        external
        pure
        returns (uint256[6] memory)
    {
        uint256 id = Slots.object(app, owner, key);
        uint256 supply = Slots.part(Slots.KIND_SUPPLY, generation, app, key);
        return [
            id,
            Slots.data(id, generation, version),
            supply,
            Slots.part(Slots.KIND_TALLY, generation, app, key),
            Slots.whole(supply),
            Slots.code(generation, app)
        ];
    }

    function objectWords(
        uint24 generation,
        uint40 version,
        uint16 size,
        bool pinned,
        uint40 since,
        uint96 amount
    ) external pure returns (AccountWord[2] memory) {
        return [
            AccountWordLibrary.here(generation, version, 0, since, amount).withSize(size).withPinned(pinned),
            AccountWordLibrary.app(generation, amount)
        ];
    }

    /// @dev Of a lane with these counts and one message more: its gas, what an operation that sends it costs, and the word after it.
    function lane(uint256 counts, bytes calldata message)
        external
        pure
        returns (uint256 gas, uint256 sentGas, uint256 factor, uint256 taken)
    {
        gas = Message.gasOf(Inbox.kindOf(message));
        sentGas = Message.gasOf(message);
        factor = Lane.factorOf(counts, uint8(message[0]), gas);
        taken = Lane.delivered(counts >> 192 << 64 | uint64(counts >> 64), gas);
    }

    function encodeCall(IMessages.Call calldata call, address from, uint256 prepaid)
        external
        pure
        returns (bytes memory)
    {
        return CallMessage.encode(call, from, prepaid);
    }

    function decodeCall(bytes calldata message)
        external
        pure
        returns (CallMessage.Fields memory fields, bytes memory handedOn)
    {
        fields = CallMessage.decode(message);
        handedOn = CallMessage.handedOn(message, fields.hops);
    }

    function acknowledged(uint256 counts, uint256 taken) external pure returns (uint256) {
        return Lane.acknowledged(counts, taken);
    }

    function holds(bytes32 root, uint256 slot, bytes32 word, bytes32[] calldata siblings)
        external
        pure
        returns (bool)
    {
        return SparseMerkle.holds(root, slot, word, siblings);
    }

    function lacks(bytes32 root, uint256 slot, bytes32 otherKey, bytes32 otherWord, bytes32[] calldata siblings)
        external
        pure
        returns (bool)
    {
        return SparseMerkle.lacks(root, slot, otherKey, otherWord, siblings);
    }

    function headUnder(bytes32 root, Head calldata head, bytes32[] calldata path) external pure returns (bytes32) {
        Heads.checkUnder(root, head, path);
        return Heads.hash(head);
    }

    function hashes(Checkpoint calldata checkpoint, Configuration calldata configuration)
        external
        pure
        returns (bytes32, bytes32, bytes32)
    {
        return (
            keccak256(abi.encode(checkpoint)),
            keccak256(abi.encode(configuration)),
            Votes.hash(configuration.validators)
        );
    }

    /// @dev Reverts unless the commit is a quorum's.
    function checkCommit(
        uint64 networkId,
        uint64 height,
        bytes32 value,
        Commit calldata commit,
        Validator[] calldata validators
    ) external pure {
        Votes.check(networkId, height, value, commit, validators);
    }
}
