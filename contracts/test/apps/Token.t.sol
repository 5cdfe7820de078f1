// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IObjects} from "../../src/kernel/interfaces/IObjects.sol";
import {App} from "../../src/apps/App.sol";
import {Token} from "../../src/apps/Token.sol";
import {IToken} from "../../src/apps/interfaces/IToken.sol";
import {Vm} from "../support/Test.sol";
import {AppFixture} from "./AppFixture.sol";
import {ModelFixture} from "./ModelFixture.sol";

/// @dev What derives from Token may mint and burn.
contract MintableToken is Token {
    constructor() Token("Mintable", "MINT", 6, address(0), 0) {}

    function mint(address to, uint256 value) external {
        _mint(to, value);
    }

    function burn(address from, uint256 value) external {
        _burn(from, value);
    }
}

/// @dev ERC-20, ERC-2612 and ERC-6093, by the cases of OpenZeppelin's own suite, and what is different here.
abstract contract TokenBehaviour is AppFixture {
    uint256 internal constant SUPPLY = 1_000e18;
    uint256 internal constant HOLDER = 1;
    uint256 internal constant OTHER = 2;
    uint256 internal constant SPENDER = 3;

    address internal token;
    address internal holder = addressOf(HOLDER);
    address internal other = addressOf(OTHER);
    address internal spender = addressOf(SPENDER);

    function setUpToken() internal {
        bytes memory arguments = abi.encode("Gold", "GLD", uint8(18), holder, SUPPLY);
        token = deploy(bytes.concat(type(Token).creationCode, arguments), OTHER);
    }

    function balance(address owner) internal returns (uint256) {
        return readUint(token, abi.encodeCall(IERC20.balanceOf, (owner)));
    }

    function allowance(address owner, address who) internal returns (uint256) {
        return readUint(token, abi.encodeCall(IERC20.allowance, (owner, who)));
    }

    function totalSupply() internal returns (uint256) {
        return readUint(token, abi.encodeCall(IERC20.totalSupply, ()));
    }

    function transferData(address to, uint256 value) internal pure returns (bytes memory) {
        return abi.encodeCall(IERC20.transfer, (to, value));
    }

    function approveData(address who, uint256 value) internal pure returns (bytes memory) {
        return abi.encodeCall(IERC20.approve, (who, value));
    }

    function fromData(address from, address to, uint256 value) internal pure returns (bytes memory) {
        return abi.encodeCall(IERC20.transferFrom, (from, to, value));
    }

    // ---- Birth ----

    function test_metadataAndSupply() public {
        vm.assertEq(abi.decode(read(token, abi.encodeCall(IERC20Metadata.name, ())), (bytes)), bytes("Gold"));
        vm.assertEq(abi.decode(read(token, abi.encodeCall(IERC20Metadata.symbol, ())), (bytes)), bytes("GLD"));
        vm.assertEq(readUint(token, abi.encodeCall(IERC20Metadata.decimals, ())), uint256(18));
        vm.assertEq(totalSupply(), SUPPLY);
        vm.assertEq(balance(holder), SUPPLY);
    }

    /// @dev A1: the supply is minted once, whoever asks again, and be it the deployer.
    function test_initRunsOnce() public {
        bytes memory reason = abi.encodeWithSelector(App.NotDeployment.selector);
        refused(OTHER, token, abi.encodeCall(App.init, ()), reason);
        refused(HOLDER, token, abi.encodeCall(App.init, ()), reason);
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(App.init, ());
        refused(OTHER, token, abi.encodeCall(App.multicall, (calls)), reason);
    }

    /// @dev P31: the supply is a sum over chains, which no transaction may wait for.
    function test_totalSupplyIsForReadsOnly() public {
        vm.assertFalse(send(HOLDER, token, 0, abi.encodeCall(IERC20.totalSupply, ())));
    }

    // ---- transfer ----

    function test_transfer() public {
        call(HOLDER, token, transferData(other, 7));
        expectTransfer(holder, other, 7);
        vm.assertEq(balance(holder), SUPPLY - 7);
        vm.assertEq(balance(other), 7);
        call(OTHER, token, transferData(spender, 7));
        vm.assertEq(balance(other), 0);
    }

    function test_transferOfNothingAndToOneself() public {
        call(OTHER, token, transferData(holder, 0));
        expectTransfer(other, holder, 0);
        call(HOLDER, token, transferData(holder, SUPPLY));
        vm.assertEq(balance(holder), SUPPLY);
        refused(HOLDER, token, transferData(holder, SUPPLY + 1), insufficient(holder, SUPPLY, SUPPLY + 1));
    }

    function test_transferOfTooMuch() public {
        refused(HOLDER, token, transferData(other, SUPPLY + 1), insufficient(holder, SUPPLY, SUPPLY + 1));
        refused(OTHER, token, transferData(holder, 1), insufficient(other, 0, 1));
        uint256 most = type(uint256).max;
        refused(HOLDER, token, transferData(other, most), insufficient(holder, SUPPLY, most));
        refused(HOLDER, token, transferData(other, 1 << 96), insufficient(holder, SUPPLY, 1 << 96));
    }

    function test_transferToZero() public {
        bytes memory reason = abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0));
        refused(HOLDER, token, transferData(address(0), 1), reason);
        refused(HOLDER, token, fromData(holder, address(0), 0), reason);
    }

    function testFuzz_transferMovesExactly(uint256 value) public {
        value = bound(value, 0, SUPPLY);
        call(HOLDER, token, transferData(other, value));
        vm.assertEq(balance(holder), SUPPLY - value);
        vm.assertEq(balance(other), value);
        vm.assertEq(totalSupply(), SUPPLY);
    }

    // ---- Allowances ----

    function test_transferFrom() public {
        call(HOLDER, token, approveData(spender, 10));
        vm.assertEq(allowance(holder, spender), 10);
        vm.assertEq(allowance(spender, holder), 0);
        call(SPENDER, token, fromData(holder, other, 4));
        vm.assertEq(allowance(holder, spender), 6);
        vm.assertEq(balance(other), 4);
        refused(SPENDER, token, fromData(holder, other, 7), allowanceReason(spender, 6, 7));
        call(SPENDER, token, fromData(holder, other, 6));
        refused(SPENDER, token, fromData(holder, other, 1), allowanceReason(spender, 0, 1));
        vm.assertEq(balance(other), 10);
    }

    function test_transferFromOfMoreThanTheBalance() public {
        call(HOLDER, token, approveData(spender, SUPPLY + 1));
        refused(SPENDER, token, fromData(holder, other, SUPPLY + 1), insufficient(holder, SUPPLY, SUPPLY + 1));
        // Undone with it: what was allowed is allowed still.
        vm.assertEq(allowance(holder, spender), SUPPLY + 1);
    }

    function test_unlimitedAllowanceStays() public {
        call(HOLDER, token, approveData(spender, type(uint256).max));
        call(SPENDER, token, fromData(holder, other, SUPPLY));
        vm.assertEq(allowance(holder, spender), type(uint256).max);
    }

    function test_approveReplacesAndEnds() public {
        call(HOLDER, token, approveData(spender, 5));
        call(HOLDER, token, approveData(spender, 3));
        vm.assertEq(allowance(holder, spender), 3);
        call(HOLDER, token, approveData(spender, 0));
        vm.assertEq(allowance(holder, spender), 0);
        call(HOLDER, token, approveData(spender, 0));
        vm.assertEq(allowance(holder, spender), 0);
    }

    function test_approvalsOfZeroAddresses() public {
        bytes memory reason = abi.encodeWithSelector(IERC20Errors.ERC20InvalidSpender.selector, address(0));
        refused(HOLDER, token, approveData(address(0), 1), reason);
        refused(HOLDER, token, approveData(address(0), 0), reason);
        reason = abi.encodeWithSelector(IERC20Errors.ERC20InvalidApprover.selector, address(0));
        refused(HOLDER, token, fromData(address(0), other, 0), reason);
    }

    /// @dev An allowance is 96 bits, and all ones stand for the unlimited one: what lies between would be another than was signed.
    function testFuzz_allowancesThatNoWordHolds(uint256 value) public {
        value = bound(value, type(uint96).max, type(uint256).max - 1);
        refused(
            HOLDER,
            token,
            approveData(spender, value),
            abi.encodeWithSelector(IToken.AllowanceTooLarge.selector, value)
        );
        call(HOLDER, token, approveData(spender, type(uint96).max - 1));
        vm.assertEq(allowance(holder, spender), type(uint96).max - 1);
    }

    /// @dev I9: 64 allowances of an owner, and room again when one ends.
    function test_allowancesAreBounded() public {
        for (uint160 i = 1; i <= 64; ++i) {
            call(HOLDER, token, approveData(address(i), i));
        }
        bytes memory reason = abi.encodeWithSelector(IToken.TooManyAllowances.selector, holder);
        refused(HOLDER, token, approveData(spender, 1), reason);
        call(HOLDER, token, approveData(address(64), 1_000));
        call(HOLDER, token, approveData(address(5), 0));
        call(HOLDER, token, approveData(spender, 1));
        for (uint160 i = 1; i <= 64; ++i) {
            vm.assertEq(allowance(holder, address(i)), i == 5 ? 0 : i == 64 ? 1_000 : i);
        }
        vm.assertEq(allowance(holder, spender), 1);
    }

    /// @dev Against the plain thing, a mapping: whatever is approved and spent in whatever order.
    mapping(address spender => uint256) private _expected;

    function testFuzz_allowancesAreAMapping(uint256 seed) public {
        for (uint256 i = 0; i < 24; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 user = 10 + seed % 5;
            address who = addressOf(user);
            uint256 value = seed >> 16 & 3;
            if (seed >> 8 & 1 == 0) {
                call(HOLDER, token, approveData(who, value));
                _expected[who] = value;
            } else if (_expected[who] >= value) {
                call(user, token, fromData(holder, other, value));
                _expected[who] -= value;
            } else {
                refused(
                    user, token, fromData(holder, other, value), allowanceReason(who, _expected[who], value)
                );
            }
        }
        for (uint256 user = 10; user < 15; ++user) {
            vm.assertEq(allowance(holder, addressOf(user)), _expected[addressOf(user)]);
        }
    }

    // ---- Not here (P18) ----

    /// @dev What the kernel says of an object that is elsewhere comes through word for word, or nobody could bring it.
    function test_P18_elsewhereComesThrough() public {
        bytes32 id = idOf(token, holder, 0);
        call(HOLDER, token, approveData(spender, 5));
        banish(token, holder, 0, true);
        refusedElsewhere(HOLDER, token, transferData(other, 1), id);
        refusedElsewhere(HOLDER, token, approveData(other, 1), id);
        refusedElsewhere(SPENDER, token, fromData(holder, other, 1), id);
        banish(token, holder, 0, false);
        call(SPENDER, token, fromData(holder, other, 5));
    }

    function test_P18_aReceiverMayBeAnywhere() public {
        banish(token, other, 0, true);
        call(HOLDER, token, transferData(other, 5));
        banish(token, other, 0, false);
        vm.assertEq(balance(other), 5);
    }

    // ---- Minting and burning ----

    function test_mintAndBurn() public {
        token = deploy(type(MintableToken).creationCode, OTHER);
        vm.assertEq(totalSupply(), 0);
        call(OTHER, token, abi.encodeCall(MintableToken.mint, (holder, 9)));
        expectTransfer(address(0), holder, 9);
        call(OTHER, token, abi.encodeCall(MintableToken.burn, (holder, 4)));
        expectTransfer(holder, address(0), 4);
        vm.assertEq(balance(holder), 5);
        vm.assertEq(totalSupply(), 5);
        refused(OTHER, token, abi.encodeCall(MintableToken.burn, (holder, 6)), insufficient(holder, 5, 6));
        refused(
            OTHER,
            token,
            abi.encodeCall(MintableToken.mint, (address(0), 1)),
            abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0))
        );
        refused(
            OTHER,
            token,
            abi.encodeCall(MintableToken.burn, (address(0), 1)),
            abi.encodeWithSelector(IERC20Errors.ERC20InvalidSender.selector, address(0))
        );
    }

    /// @dev What one belonging holds is 96 bits.
    function test_mintBeyondOneBelonging() public {
        token = deploy(type(MintableToken).creationCode, OTHER);
        uint256 most = type(uint96).max;
        call(OTHER, token, abi.encodeCall(MintableToken.mint, (holder, most)));
        bytes memory reason = abi.encodeWithSelector(IObjects.AmountTooLarge.selector, holder, 0);
        refused(OTHER, token, abi.encodeCall(MintableToken.mint, (holder, 1)), reason);
        reason = abi.encodeWithSelector(IObjects.AmountTooLarge.selector, other, 0);
        refused(OTHER, token, abi.encodeCall(MintableToken.mint, (other, most + 1)), reason);
        call(OTHER, token, abi.encodeCall(MintableToken.mint, (other, 1)));
        refused(
            OTHER,
            token,
            transferData(holder, 1),
            abi.encodeWithSelector(IObjects.AmountTooLarge.selector, holder, 0)
        );
        vm.assertEq(totalSupply(), most + 1);
    }

    // ---- permit ----

    function permitData(uint256 owner, address who, uint256 value, uint256 nonce, uint256 deadline)
        internal
        returns (bytes memory)
    {
        bytes32 domain = abi.decode(read(token, abi.encodeCall(IERC20Permit.DOMAIN_SEPARATOR, ())), (bytes32));
        bytes32 hash = keccak256(
            abi.encode(
                keccak256(
                    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                ),
                addressOf(owner),
                who,
                value,
                nonce,
                deadline
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(keyOf(owner), keccak256(abi.encodePacked(hex"1901", domain, hash)));
        return abi.encodeCall(IERC20Permit.permit, (addressOf(owner), who, value, deadline, v, r, s));
    }

    function nonces(address owner) internal returns (uint256) {
        return readUint(token, abi.encodeCall(IERC20Permit.nonces, (owner)));
    }

    function test_permit() public {
        vm.assertEq(nonces(holder), 0);
        call(OTHER, token, permitData(HOLDER, spender, 42, 0, block.timestamp));
        vm.assertEq(nonces(holder), 1);
        vm.assertEq(allowance(holder, spender), 42);
        call(OTHER, token, permitData(HOLDER, other, 43, 1, block.timestamp));
        call(OTHER, token, permitData(HOLDER, spender, 0, 2, block.timestamp));
        vm.assertEq(allowance(holder, spender), 0);
        vm.assertEq(allowance(holder, other), 43);
        vm.assertEq(nonces(holder), 3);
        // The nonce outlives the allowances.
        call(HOLDER, token, approveData(other, 0));
        vm.assertEq(nonces(holder), 3);
    }

    /// @dev Replayed permits: a nonce is good once.
    function test_permitRunsOnce() public {
        bytes memory data = permitData(HOLDER, spender, 42, 0, block.timestamp);
        call(OTHER, token, data);
        vm.assertFalse(send(OTHER, token, 0, data));
        (bool success, bytes memory result) = simulate(OTHER, token, 0, data);
        vm.assertFalse(success);
        vm.assertEq(bytes32(bytes4(result)), bytes32(IToken.ERC2612InvalidSigner.selector));
    }

    function test_permitTooLateOrByAnother() public {
        refused(
            OTHER,
            token,
            permitData(HOLDER, spender, 42, 0, block.timestamp - 1),
            abi.encodeWithSelector(IToken.ERC2612ExpiredSignature.selector, block.timestamp - 1)
        );
        (,, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) = abi.decode(
            slice(permitData(OTHER, spender, 42, 0, block.timestamp)),
            (address, address, uint256, uint256, uint8, bytes32, bytes32)
        );
        bytes memory forged = abi.encodeCall(IERC20Permit.permit, (holder, spender, value, deadline, v, r, s));
        vm.assertFalse(send(OTHER, token, 0, forged));
        vm.assertEq(allowance(holder, spender), 0);
    }

    /// @dev P28: the domain is the network's, the same on every chain.
    function test_P28_theDomainIsOfTheNetwork() public {
        bytes32 domain = abi.decode(read(token, abi.encodeCall(IERC20Permit.DOMAIN_SEPARATOR, ())), (bytes32));
        vm.assertEq(
            domain,
            keccak256(
                abi.encode(
                    keccak256(
                        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                    ),
                    keccak256("Gold"),
                    keccak256("1"),
                    uint256(NETWORK_ID),
                    token
                )
            )
        );
        (bytes1 fields, bytes memory name, bytes memory version, uint256 chainId, address app,,) = abi.decode(
            read(token, abi.encodeWithSignature("eip712Domain()")),
            (bytes1, bytes, bytes, uint256, address, bytes32, uint256[])
        );
        vm.assertEq(bytes32(fields), bytes32(hex"0f"));
        vm.assertEq(name, bytes("Gold"));
        vm.assertEq(version, bytes("1"));
        vm.assertEq(chainId, NETWORK_ID);
        vm.assertEq(app, token);
    }

    /// @dev A permit and its use in one transaction.
    function test_permitWithinMulticall() public {
        bytes[] memory calls = new bytes[](2);
        calls[0] = permitData(HOLDER, spender, 42, 0, block.timestamp);
        calls[1] = fromData(holder, spender, 42);
        call(SPENDER, token, abi.encodeCall(App.multicall, (calls)));
        vm.assertEq(balance(spender), 42);
    }

    // ---- Words for these tests ----

    function insufficient(address owner, uint256 amount, uint256 needed)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, owner, amount, needed);
    }

    function allowanceReason(address who, uint256 current, uint256 needed)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, who, current, needed);
    }

    /// @dev Arguments of encoded calldata.
    function slice(bytes memory data) internal pure returns (bytes memory rest) {
        rest = new bytes(data.length - 4);
        for (uint256 i = 0; i < rest.length; ++i) {
            rest[i] = data[i + 4];
        }
    }

    /// @dev That the token logged exactly one transfer in the last transaction, this.
    function expectTransfer(address from, address to, uint256 value) internal {
        Vm.Log[] memory logs = lastLogs();
        uint256 seen;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != token) continue;
            ++seen;
            vm.assertEq(logs[i].topics[0], IERC20.Transfer.selector);
            vm.assertEq(logs[i].topics[1], bytes32(uint256(uint160(from))));
            vm.assertEq(logs[i].topics[2], bytes32(uint256(uint160(to))));
            vm.assertEq(logs[i].data, abi.encode(value));
        }
        vm.assertEq(seen, 1);
    }
}

contract TokenModelTest is TokenBehaviour, ModelFixture {
    function setUp() public override {
        super.setUp();
        setUpToken();
    }
}
