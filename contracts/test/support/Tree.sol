// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @dev Commitments as docs/WIRE.md tells them, built in the plainest way: what the kernel's proofs are compared with.
library Tree {
    struct Leaf {
        bytes32 key;
        bytes32 word;
    }

    function leaf(uint256 slot, uint256 word) internal pure returns (Leaf memory) {
        return Leaf(keccak256(abi.encode(slot)), bytes32(word));
    }

    function root(Leaf[] memory leaves) internal pure returns (bytes32) {
        return _root(leaves, 0);
    }

    /// @dev The siblings on the path of `key`, from where it ends upwards; and the leaf that stands there, if any.
    function path(Leaf[] memory leaves, bytes32 key)
        internal
        pure
        returns (bytes32[] memory siblings, Leaf memory end)
    {
        bytes32[] memory down = new bytes32[](256);
        uint256 depth;
        while (leaves.length > 1) {
            (Leaf[] memory left, Leaf[] memory right) = _split(leaves, depth);
            bool goesRight = _bit(key, depth);
            down[depth] = _root(goesRight ? left : right, depth + 1);
            ++depth;
            leaves = goesRight ? right : left;
        }
        if (leaves.length == 1) end = leaves[0];
        siblings = new bytes32[](depth);
        for (uint256 i; i < depth; ++i) {
            siblings[i] = down[depth - 1 - i];
        }
    }

    /// @dev The root over heads: neighbours in pairs, smaller first, an odd last one as it is.
    function rootOver(bytes32[] memory nodes) internal pure returns (bytes32) {
        while (nodes.length > 1) {
            nodes = _level(nodes);
        }
        return nodes[0];
    }

    function pathOver(bytes32[] memory nodes, uint256 index)
        internal
        pure
        returns (bytes32[] memory siblings)
    {
        while (nodes.length > 1) {
            uint256 neighbour = index ^ 1;
            if (neighbour < nodes.length) siblings = _append(siblings, nodes[neighbour]);
            nodes = _level(nodes);
            index /= 2;
        }
    }

    function _root(Leaf[] memory leaves, uint256 depth) private pure returns (bytes32) {
        if (leaves.length == 0) return 0;
        if (leaves.length == 1) return keccak256(abi.encodePacked(hex"00", leaves[0].key, leaves[0].word));
        (Leaf[] memory left, Leaf[] memory right) = _split(leaves, depth);
        return keccak256(abi.encodePacked(_root(left, depth + 1), _root(right, depth + 1)));
    }

    function _split(Leaf[] memory leaves, uint256 depth)
        private
        pure
        returns (Leaf[] memory left, Leaf[] memory right)
    {
        uint256 rights;
        for (uint256 i; i < leaves.length; ++i) {
            if (_bit(leaves[i].key, depth)) ++rights;
        }
        left = new Leaf[](leaves.length - rights);
        right = new Leaf[](rights);
        uint256 l;
        uint256 r;
        for (uint256 i; i < leaves.length; ++i) {
            if (_bit(leaves[i].key, depth)) right[r++] = leaves[i];
            else left[l++] = leaves[i];
        }
    }

    function _bit(bytes32 key, uint256 depth) private pure returns (bool) {
        return uint256(key) >> (255 - depth) & 1 == 1;
    }

    function _level(bytes32[] memory nodes) private pure returns (bytes32[] memory next) {
        next = new bytes32[]((nodes.length + 1) / 2);
        for (uint256 i; i < next.length; ++i) {
            bytes32 a = nodes[2 * i];
            if (2 * i + 1 == nodes.length) {
                next[i] = a;
                continue;
            }
            bytes32 b = nodes[2 * i + 1];
            next[i] = keccak256(a < b ? abi.encodePacked(a, b) : abi.encodePacked(b, a));
        }
    }

    function _append(bytes32[] memory list, bytes32 item) private pure returns (bytes32[] memory longer) {
        longer = new bytes32[](list.length + 1);
        for (uint256 i; i < list.length; ++i) {
            longer[i] = list[i];
        }
        longer[list.length] = item;
    }
}
