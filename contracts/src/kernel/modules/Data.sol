// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IData} from "../interfaces/IData.sol";
import {IMessages} from "../interfaces/IMessages.sol";
import {IObjects} from "../interfaces/IObjects.sol";
import {Homes} from "../libraries/Homes.sol";
import {KernelStorage} from "../libraries/KernelStorage.sol";
import {Lane} from "../libraries/Lane.sol";
import {LaneEnds} from "../libraries/LaneEnds.sol";
import {Message} from "../libraries/Message.sol";
import {ObjectWords} from "../libraries/ObjectWords.sol";
import {Outbox} from "../libraries/Outbox.sol";
import {Pieces} from "../libraries/Pieces.sol";
import {Slots} from "../libraries/Slots.sol";
import {Step} from "../libraries/Step.sol";
import {Words} from "../libraries/Words.sol";
import {STATUS_APP} from "../types/AccountWord.sol";

/// @title Data of apps
/// @notice The kernel's function for data; runs in the kernel's storage by delegatecall. Taking in what other chains sent is the Inbox's part.
contract Data {
    /// @dev Gas that a transaction is charged for a piece, besides its message's own, and for each of its bytes: what it takes to put one into a lane. It is the same where
    /// the piece is kept here, or known already: so gas does not depend on the chain (P26).
    uint256 private constant STORE_GAS = 100_000;
    uint256 private constant STORE_BYTE_GAS = 12;

    /// @dev See {IData-storeData}. In a simulation it is charged for, and kept nowhere.
    function storeData(bytes calldata data) external returns (bytes32 hash) {
        uint256 before = gasleft();
        ObjectWords.enter();
        KernelStorage.Layout storage l = KernelStorage.layout();
        if (Homes.at(Slots.account(msg.sender), l.generation).status() != STATUS_APP) {
            revert IObjects.NotApp(msg.sender);
        }
        uint256 length = data.length;
        if (length == 0 || length > Message.PIECE_MAX) {
            revert IData.DataOutOfBounds(length, Message.PIECE_MAX);
        }
        hash = keccak256(data);
        uint256 gas = Message.pieceGas(Message.DATA_BYTES + length);
        uint256 charge = gas * _store(l, hash, data, gas);
        Step.markSent();
        unchecked {
            // At most 16 times a million, and constants times the bytes that were bounded.
            charge += STORE_GAS + length * STORE_BYTE_GAS;
        }
        charge = Outbox.charge(charge - (before - gasleft()));
        // As for messages: who calls an app with some of its gas bounds what that may have the transaction charged for.
        if (gasleft() < charge) revert IMessages.MessagesUnpaid(charge);
    }

    /// @dev Keeps the piece here, or sends it to where it will be kept; returns the factor of its lane (P11), which is 1 where it needs none.
    function _store(KernelStorage.Layout storage l, bytes32 hash, bytes calldata data, uint256 gas)
        private
        returns (uint256 factor)
    {
        uint256 slot = Slots.piece(l.generation, hash);
        // In a simulation no piece is known: nobody could tell beforehand which ones a call will look for (P24).
        if (!Step.isSimulated() && Words.read(slot) != 0) return 1;
        uint256 keptSlot = Slots.kept(l.generation);
        uint256 kept = Words.read(keptSlot);
        if (kept + data.length <= l.dataQuota) {
            if (Step.isSimulated()) return 1;
            emit IData.Data(hash, data);
            Words.writeTwo(slot, data.length, keptSlot, kept + data.length);
            return 1;
        }
        (uint64 chainId, bool live) = Pieces.home(hash, gas);
        if (!live) revert IData.DataQuota(kept, l.dataQuota);
        if (chainId == 0) revert Lane.LaneFull(_first(l));
        if (Step.isSimulated()) return Lane.factor(chainId, Message.DATA, gas);
        return _send(slot, chainId, data, gas);
    }

    /// @dev Puts the piece into the lane to `chainId`, which has room; what stays is its hash, and where it went.
    function _send(uint256 slot, uint64 chainId, bytes calldata data, uint256 gas)
        private
        returns (uint256 factor)
    {
        Lane.End memory end = Lane.open(chainId, Message.DATA);
        factor = Lane.factorAt(end.counts);
        uint256 prepaid = gas * factor * Outbox.price(KernelStorage.layout().baseFee);
        Outbox.prepay(prepaid);
        Lane.append(end, abi.encodePacked(Message.DATA, uint96(prepaid), data));
        Words.store(end.slot, uint256(end.hash));
        Words.store(end.slot + 1, end.counts);
        LaneEnds.note(end.slot);

        Words.Journal memory journal = Words.open(1);
        Words.write(journal, slot, Pieces.away(data.length, chainId, end.chainGeneration));
        Words.close(journal);
    }

    /// @dev A storage chain to name where all that are live are full.
    function _first(KernelStorage.Layout storage l) private view returns (uint64) {
        uint64[] storage candidates = l.storageChains;
        for (uint256 i; i < candidates.length; ++i) {
            if (Lane.leads(candidates[i], Message.DATA)) return candidates[i];
        }
        return 0;
    }
}
