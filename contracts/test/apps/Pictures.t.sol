// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Receiver} from "@openzeppelin/contracts/token/ERC721/IERC721Receiver.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {NFT} from "../../src/apps/NFT.sol";
import {Pictures} from "../../src/apps/Pictures.sol";
import {IPictures} from "../../src/apps/interfaces/IPictures.sol";
import {IData} from "../../src/kernel/interfaces/IData.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {Slots} from "../../src/kernel/libraries/Slots.sol";
import {Vm} from "../support/Test.sol";
import {RealFixture} from "./RealFixture.sol";

/// @dev ERC-721 over the kernel, and pictures that are data of the network.
contract PicturesTest is RealFixture {
    uint256 private constant ALICE = 1;
    uint256 private constant BOB = 2;
    uint256 private constant CAROL = 3;
    uint256 private constant ID = 77;
    /// @dev The word of KernelStorage that holds `dataQuota`, above the registrant.
    bytes32 private constant QUOTA_AT = 0x325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b05;

    address private app;
    address private alice;
    address private bob;
    address private carol;

    function setUp() public override {
        super.setUp();
        vm.store(address(kernel), QUOTA_AT, bytes32(uint256(10_000_000) << 160));
        (alice, bob, carol) = (addressOf(ALICE), addressOf(BOB), addressOf(CAROL));
        for (uint256 user = 1; user < 4; ++user) {
            fund(addressOf(user), 100 ether);
        }
        bytes memory arguments = abi.encode('My "best"', "PIC", "https://node.example");
        app = deploy(bytes.concat(type(Pictures).creationCode, arguments), ALICE);
    }

    function mint(uint256 user, uint256 id) private {
        call(user, app, abi.encodeCall(IPictures.mint, (id, "image/png", abi.encode(id))));
    }

    function ownerOf(uint256 id) private returns (address) {
        return abi.decode(read(app, abi.encodeCall(IERC721.ownerOf, (id))), (address));
    }

    function balanceOf(address owner) private returns (uint256) {
        return readUint(app, abi.encodeCall(IERC721.balanceOf, (owner)));
    }

    function transfer(address from, address to, uint256 id) private pure returns (bytes memory) {
        return abi.encodeCall(IERC721.transferFrom, (from, to, id));
    }

    // ---- ERC-721 ----

    function test_saysWhatItIs() public {
        bytes4[3] memory ids =
            [type(IERC721).interfaceId, type(IERC721Metadata).interfaceId, type(IERC165).interfaceId];
        for (uint256 i; i < 3; ++i) {
            bytes memory answer = read(app, abi.encodeCall(IERC165.supportsInterface, (ids[i])));
            vm.assertTrue(abi.decode(answer, (bool)));
        }
        bytes memory other = read(app, abi.encodeCall(IERC165.supportsInterface, (0xffffffff)));
        vm.assertFalse(abi.decode(other, (bool)));
        string memory name = abi.decode(read(app, abi.encodeCall(IERC721Metadata.name, ())), (string));
        vm.assertEq(bytes(name), 'My "best"');
    }

    function test_mint_givesTheToken() public {
        mint(ALICE, ID);
        _logged(address(0), alice, ID);
        vm.assertEq(ownerOf(ID), alice);
        vm.assertEq(balanceOf(alice), 1);
        bytes memory again = abi.encodeCall(IPictures.mint, (ID, "image/png", "x"));
        refused(
            BOB, app, again, abi.encodeWithSelector(IERC721Errors.ERC721InvalidSender.selector, address(0))
        );
    }

    function test_transfer_movesItAndItsApprovalEnds() public {
        mint(ALICE, ID);
        call(ALICE, app, abi.encodeCall(IERC721.approve, (bob, ID)));
        vm.assertEq(abi.decode(read(app, abi.encodeCall(IERC721.getApproved, (ID))), (address)), bob);
        call(BOB, app, transfer(alice, carol, ID));
        _logged(alice, carol, ID);
        vm.assertEq(ownerOf(ID), carol);
        vm.assertEq(balanceOf(alice), 0);
        vm.assertEq(balanceOf(carol), 1);
        vm.assertEq(abi.decode(read(app, abi.encodeCall(IERC721.getApproved, (ID))), (address)), address(0));
        refused(
            BOB,
            app,
            transfer(carol, bob, ID),
            abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, bob, ID)
        );
    }

    function test_operators_moveAllTokensOfTheirOwner() public {
        mint(ALICE, 1);
        mint(ALICE, 2);
        mint(CAROL, 3);
        call(ALICE, app, abi.encodeCall(IERC721.setApprovalForAll, (bob, true)));
        call(BOB, app, transfer(alice, bob, 1));
        call(BOB, app, abi.encodeCall(IERC721.approve, (carol, 2)));
        call(CAROL, app, transfer(alice, carol, 2));
        vm.assertEq(balanceOf(alice), 0);
        vm.assertEq(balanceOf(bob), 1);
        vm.assertEq(balanceOf(carol), 2);
        refused(
            BOB,
            app,
            transfer(carol, bob, 3),
            abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, bob, 3)
        );
        call(ALICE, app, abi.encodeCall(IERC721.setApprovalForAll, (bob, false)));
        mint(ALICE, 4);
        refused(
            BOB,
            app,
            transfer(alice, bob, 4),
            abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, bob, 4)
        );
    }

    function test_refusals() public {
        mint(ALICE, ID);
        bytes memory none = abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 5);
        refused(ALICE, app, transfer(alice, bob, 5), none);
        refused(ALICE, app, abi.encodeCall(IERC721.ownerOf, (5)), none);
        refused(ALICE, app, abi.encodeCall(IERC721.getApproved, (5)), none);
        refused(ALICE, app, abi.encodeCall(IERC721Metadata.tokenURI, (5)), none);
        refused(
            ALICE,
            app,
            transfer(bob, carol, ID),
            abi.encodeWithSelector(IERC721Errors.ERC721IncorrectOwner.selector, bob, ID, alice)
        );
        refused(
            ALICE,
            app,
            transfer(alice, address(0), ID),
            abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(0))
        );
        refused(
            ALICE,
            app,
            abi.encodeCall(IERC721.balanceOf, (address(0))),
            abi.encodeWithSelector(IERC721Errors.ERC721InvalidOwner.selector, address(0))
        );
        refused(
            BOB,
            app,
            abi.encodeCall(IERC721.approve, (bob, ID)),
            abi.encodeWithSelector(IERC721Errors.ERC721InvalidApprover.selector, bob)
        );
    }

    /// @dev Apps that cannot take tokens are not given any; the kernel is no receiver.
    function test_safeTransfer_asksAppsAlone() public {
        mint(ALICE, 1);
        mint(ALICE, 2);
        address taker = deploy(type(Taker).creationCode, BOB);
        bytes memory toApp = abi.encodeWithSignature(
            "safeTransferFrom(address,address,uint256,bytes)", alice, taker, 1, bytes("hello")
        );
        call(ALICE, app, toApp);
        vm.assertEq(ownerOf(1), taker);
        bytes memory toUser =
            abi.encodeWithSignature("safeTransferFrom(address,address,uint256)", alice, bob, 2);
        call(ALICE, app, toUser);
        vm.assertEq(ownerOf(2), bob);
        address[2] memory others = [app, address(kernel)];
        for (uint256 i; i < 2; ++i) {
            bytes memory data =
                abi.encodeWithSignature("safeTransferFrom(address,address,uint256)", bob, others[i], 2);
            vm.assertFalse(send(BOB, app, 0, data), "it takes none");
        }
        vm.assertEq(ownerOf(2), bob);
    }

    /// @dev P18: who moves a token waits for it, and for nothing else of its owner's.
    function test_transfer_waitsForTheToken() public {
        mint(ALICE, ID);
        call(ALICE, app, abi.encodeCall(IERC721.approve, (bob, ID)));
        banish(app, address(0), ID, true);
        refusedElsewhere(BOB, app, transfer(alice, bob, ID), idOf(app, address(0), ID));
        banish(app, address(0), ID, false);
        banish(app, alice, uint160(bob), true);
        call(BOB, app, transfer(alice, bob, ID));
        vm.assertEq(ownerOf(ID), bob);
    }

    /// @dev Whoever owns and moves: what each has is what was given less what was taken, and adds up.
    function testFuzz_balancesAddUp(uint8[12] memory moves) public {
        for (uint256 id; id < 4; ++id) {
            mint(1 + id % 3, id);
        }
        for (uint256 i; i < moves.length; ++i) {
            (uint256 id, uint256 to) = (moves[i] % 4, 1 + (moves[i] / 4) % 3);
            address owner = ownerOf(id);
            uint256 user = owner == alice ? ALICE : owner == bob ? BOB : CAROL;
            call(user, app, transfer(owner, addressOf(to), id));
        }
        uint256[4] memory held;
        for (uint256 id; id < 4; ++id) {
            address owner = ownerOf(id);
            held[owner == alice ? ALICE : owner == bob ? BOB : CAROL] += 1;
        }
        for (uint256 user = 1; user < 4; ++user) {
            vm.assertEq(balanceOf(addressOf(user)), held[user]);
        }
    }

    // ---- Pictures ----

    function test_picture_isDataOfTheNetwork() public {
        bytes memory picture = hex"89504e47";
        call(BOB, app, abi.encodeCall(IPictures.mint, (ID, "image/svg+xml", picture)));
        bytes32 hash = keccak256(picture);
        vm.assertEq(uint256(vm.load(address(kernel), bytes32(Slots.piece(GENERATION, hash)))), 4);
        _isPicture(hash, 1, "image/svg+xml");
        string memory link = string.concat(
            '{"name":"My \\"best\\" #77","image":"https://node.example/data/',
            Strings.toHexString(uint256(hash), 32),
            '?type=image/svg%2Bxml"}'
        );
        _isUri(link);
    }

    function test_picture_ofSeveralPieces() public {
        call(ALICE, app, abi.encodeCall(IPictures.begin, (ID, "video/mp4")));
        _isUri('{"name":"My \\"best\\" #77"}');
        bytes32[] memory hashes = new bytes32[](3);
        for (uint256 i; i < 3; ++i) {
            bytes memory piece = abi.encode("piece", i);
            hashes[i] = keccak256(piece);
            call(ALICE, app, abi.encodeCall(IPictures.add, (ID, piece)));
        }
        bytes memory add = abi.encodeCall(IPictures.add, (ID, "x"));
        refused(BOB, app, add, abi.encodeWithSelector(IPictures.NotTokenOwner.selector, bob, ID));
        call(ALICE, app, abi.encodeCall(IPictures.seal, (ID)));
        bytes32 list = keccak256(abi.encodePacked(hashes));
        _isPicture(list, 3, "video/mp4");
        vm.assertEq(uint256(vm.load(address(kernel), bytes32(Slots.piece(GENERATION, list)))), 96);
        refused(ALICE, app, add, abi.encodeWithSelector(IPictures.AlreadySealed.selector, ID));
        bytes memory seal = abi.encodeCall(IPictures.seal, (ID));
        refused(ALICE, app, seal, abi.encodeWithSelector(IPictures.AlreadySealed.selector, ID));
        // A token goes on to be one, and takes its picture along.
        call(ALICE, app, transfer(alice, carol, ID));
        _isPicture(list, 3, "video/mp4");
    }

    function test_picture_hasAType() public {
        string[5] memory wrong = ["", 'image/png"', "image/PNG", "a,b", unicode"é"];
        for (uint256 i; i < wrong.length; ++i) {
            bytes memory data = abi.encodeCall(IPictures.mint, (ID, wrong[i], "x"));
            refused(ALICE, app, data, abi.encodeWithSelector(IPictures.InvalidMimeType.selector, wrong[i]));
        }
    }

    function test_picture_hasBytes() public {
        bytes memory empty = abi.encodeCall(IPictures.mint, (ID, "image/png", ""));
        refused(ALICE, app, empty, abi.encodeWithSelector(IData.DataOutOfBounds.selector, 0, 24_576));
        call(ALICE, app, abi.encodeCall(IPictures.begin, (ID, "image/png")));
        bytes memory seal = abi.encodeCall(IPictures.seal, (ID));
        refused(ALICE, app, seal, abi.encodeWithSelector(IPictures.NoPicture.selector, ID));
    }

    function test_base_isTheDeployersToSet() public {
        bytes memory data = abi.encodeCall(IPictures.setBase, ("https://mine.example"));
        refused(BOB, app, data, abi.encodeWithSelector(IPictures.NotDeployer.selector, bob));
    }

    function test_gas_mint() public {
        bytes memory picture = new bytes(20_480);
        for (uint256 i; i < picture.length; ++i) {
            picture[i] = 0xa5;
        }
        call(ALICE, app, abi.encodeCall(IPictures.mint, (ID, "image/png", picture)));
        vm.snapshotValue("data", "mint with a picture of 20 KiB, real transaction", lastGas());
    }

    function _isPicture(bytes32 hash, uint256 pieces, string memory mimeType) private {
        bytes memory answer = read(app, abi.encodeCall(IPictures.pictureOf, (ID)));
        vm.assertEq(answer, abi.encode(hash, pieces, mimeType));
    }

    function _isUri(string memory json) private {
        bytes memory answer = read(app, abi.encodeCall(IERC721Metadata.tokenURI, (ID)));
        string memory expected = string.concat("data:application/json;base64,", Base64.encode(bytes(json)));
        vm.assertEq(bytes(abi.decode(answer, (string))), bytes(expected));
    }

    function _logged(address from, address to, uint256 id) private view {
        Vm.Log[] memory logs = lastLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter != app || logs[i].topics[0] != IERC721.Transfer.selector) continue;
            vm.assertEq(logs[i].topics[1], bytes32(uint256(uint160(from))));
            vm.assertEq(logs[i].topics[2], bytes32(uint256(uint160(to))));
            vm.assertEq(uint256(logs[i].topics[3]), id);
            return;
        }
        revert("no transfer was logged");
    }
}

/// @dev An app that takes tokens.
contract Taker is IERC721Receiver {
    function init() external {}

    function onERC721Received(address, address, uint256, bytes calldata data) external pure returns (bytes4) {
        require(keccak256(data) == keccak256("hello"), "for me");
        return IERC721Receiver.onERC721Received.selector;
    }
}
