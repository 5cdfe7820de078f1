// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** ABI of `Kernel`. */
export const kernelAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "networkId_",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "modules",
        "type": "tuple",
        "internalType": "struct Kernel.Modules",
        "components": [
          {
            "name": "lanes",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "checkpoints",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "lens",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "objects",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "apps",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "moves",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "messages",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "settings",
            "type": "address",
            "internalType": "address"
          }
        ]
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "acknowledge",
    "inputs": [
      {
        "name": "to",
        "type": "tuple",
        "internalType": "struct HeadProof",
        "components": [
          {
            "name": "checkpoint",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "heads",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "head",
            "type": "tuple",
            "internalType": "struct Head",
            "components": [
              {
                "name": "chainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "generation",
                "type": "uint24",
                "internalType": "uint24"
              },
              {
                "name": "status",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "number",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "blockHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "commitment",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "time",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "leaseUntil",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "agent",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "agentSince",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "price",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "gasUsed",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          },
          {
            "name": "path",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      },
      {
        "name": "taken",
        "type": "tuple",
        "internalType": "struct LeafProof",
        "components": [
          {
            "name": "word",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "siblings",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "birthChain",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "bridgeIn",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint96",
        "internalType": "uint96"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "checkpoint",
    "inputs": [
      {
        "name": "checkpoint_",
        "type": "tuple",
        "internalType": "struct Checkpoint",
        "components": [
          {
            "name": "number",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "time",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "parent",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "configuration",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "heads",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "baseFee",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "proposer",
            "type": "address",
            "internalType": "address"
          }
        ]
      },
      {
        "name": "commit",
        "type": "tuple",
        "internalType": "struct Commit",
        "components": [
          {
            "name": "round",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "mask",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "validators",
        "type": "tuple[]",
        "internalType": "struct Validator[]",
        "components": [
          {
            "name": "signer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "stake",
            "type": "uint96",
            "internalType": "uint96"
          }
        ]
      },
      {
        "name": "own",
        "type": "tuple",
        "internalType": "struct Head",
        "components": [
          {
            "name": "chainId",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "generation",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "status",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "number",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "blockHash",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "stateRoot",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "commitment",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "time",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "leaseUntil",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "agent",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "agentSince",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "price",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "gasUsed",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
      },
      {
        "name": "path",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "configure",
    "inputs": [
      {
        "name": "next",
        "type": "tuple",
        "internalType": "struct Configuration",
        "components": [
          {
            "name": "number",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "validators",
            "type": "tuple[]",
            "internalType": "struct Validator[]",
            "components": [
              {
                "name": "signer",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "stake",
                "type": "uint96",
                "internalType": "uint96"
              }
            ]
          },
          {
            "name": "chains",
            "type": "tuple[]",
            "internalType": "struct Chain[]",
            "components": [
              {
                "name": "chainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "kind",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "startBlock",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "registrant",
                "type": "address",
                "internalType": "address"
              }
            ]
          },
          {
            "name": "parameters",
            "type": "tuple",
            "internalType": "struct Parameters",
            "components": [
              {
                "name": "networkId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "hubChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "lease",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "minimumStay",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "unbonding",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "tick",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "agentTimeout",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "baseFeeMin",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "executorShare",
                "type": "uint16",
                "internalType": "uint16"
              }
            ]
          },
          {
            "name": "settings",
            "type": "tuple[]",
            "internalType": "struct Setting[]",
            "components": [
              {
                "name": "app",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "name",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "word",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          }
        ]
      },
      {
        "name": "hub",
        "type": "tuple",
        "internalType": "struct HeadProof",
        "components": [
          {
            "name": "checkpoint",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "heads",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "head",
            "type": "tuple",
            "internalType": "struct Head",
            "components": [
              {
                "name": "chainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "generation",
                "type": "uint24",
                "internalType": "uint24"
              },
              {
                "name": "status",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "number",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "blockHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "commitment",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "time",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "leaseUntil",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "agent",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "agentSince",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "price",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "gasUsed",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          },
          {
            "name": "path",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      },
      {
        "name": "leaf",
        "type": "tuple",
        "internalType": "struct LeafProof",
        "components": [
          {
            "name": "word",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "siblings",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "deliver",
    "inputs": [
      {
        "name": "from",
        "type": "tuple",
        "internalType": "struct HeadProof",
        "components": [
          {
            "name": "checkpoint",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "heads",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "head",
            "type": "tuple",
            "internalType": "struct Head",
            "components": [
              {
                "name": "chainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "generation",
                "type": "uint24",
                "internalType": "uint24"
              },
              {
                "name": "status",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "number",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "blockHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "commitment",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "time",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "leaseUntil",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "agent",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "agentSince",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "price",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "gasUsed",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          },
          {
            "name": "path",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      },
      {
        "name": "end",
        "type": "tuple",
        "internalType": "struct LeafProof",
        "components": [
          {
            "name": "word",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "siblings",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      },
      {
        "name": "messages",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "rest",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "depart",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "owners",
        "type": "address[]",
        "internalType": "address[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "departObjects",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "objects",
        "type": "tuple[]",
        "internalType": "struct ObjectName[]",
        "components": [
          {
            "name": "app",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "key",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "execute",
    "inputs": [
      {
        "name": "transactions",
        "type": "bytes[]",
        "internalType": "bytes[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "executeNaming",
    "inputs": [
      {
        "name": "transactions",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "ids",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "gather",
    "inputs": [
      {
        "name": "signedTransaction",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "belongings",
        "type": "tuple[]",
        "internalType": "struct ObjectName[]",
        "components": [
          {
            "name": "app",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "key",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "install",
    "inputs": [
      {
        "name": "initcode",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "deployer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "from",
        "type": "tuple",
        "internalType": "struct HeadProof",
        "components": [
          {
            "name": "checkpoint",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "heads",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "head",
            "type": "tuple",
            "internalType": "struct Head",
            "components": [
              {
                "name": "chainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "generation",
                "type": "uint24",
                "internalType": "uint24"
              },
              {
                "name": "status",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "number",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "blockHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "commitment",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "time",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "leaseUntil",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "agent",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "agentSince",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "price",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "gasUsed",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          },
          {
            "name": "path",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      },
      {
        "name": "code",
        "type": "tuple",
        "internalType": "struct LeafProof",
        "components": [
          {
            "name": "word",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "siblings",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "meet",
    "inputs": [
      {
        "name": "peer",
        "type": "tuple",
        "internalType": "struct HeadProof",
        "components": [
          {
            "name": "checkpoint",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "heads",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "head",
            "type": "tuple",
            "internalType": "struct Head",
            "components": [
              {
                "name": "chainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "generation",
                "type": "uint24",
                "internalType": "uint24"
              },
              {
                "name": "status",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "number",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "blockHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "commitment",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "time",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "leaseUntil",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "agent",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "agentSince",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "price",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "gasUsed",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          },
          {
            "name": "path",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "post",
    "inputs": [
      {
        "name": "hash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "prove",
    "inputs": [
      {
        "name": "from",
        "type": "tuple",
        "internalType": "struct HeadProof",
        "components": [
          {
            "name": "checkpoint",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "heads",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "head",
            "type": "tuple",
            "internalType": "struct Head",
            "components": [
              {
                "name": "chainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "generation",
                "type": "uint24",
                "internalType": "uint24"
              },
              {
                "name": "status",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "number",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "blockHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "commitment",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "time",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "leaseUntil",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "agent",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "agentSince",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "price",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "gasUsed",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          },
          {
            "name": "path",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      },
      {
        "name": "slot",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "leaf",
        "type": "tuple",
        "internalType": "struct LeafProof",
        "components": [
          {
            "name": "word",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "siblings",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "publish",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "hash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "renew",
    "inputs": [
      {
        "name": "at",
        "type": "tuple",
        "internalType": "struct HeadProof",
        "components": [
          {
            "name": "checkpoint",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "heads",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "head",
            "type": "tuple",
            "internalType": "struct Head",
            "components": [
              {
                "name": "chainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "generation",
                "type": "uint24",
                "internalType": "uint24"
              },
              {
                "name": "status",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "number",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "blockHash",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "stateRoot",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "commitment",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "time",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "leaseUntil",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "agent",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "agentSince",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "price",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "gasUsed",
                "type": "uint64",
                "internalType": "uint64"
              }
            ]
          },
          {
            "name": "path",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      },
      {
        "name": "name",
        "type": "tuple",
        "internalType": "struct ObjectName",
        "components": [
          {
            "name": "app",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "owner",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "key",
            "type": "uint256",
            "internalType": "uint256"
          }
        ]
      },
      {
        "name": "word",
        "type": "tuple",
        "internalType": "struct LeafProof",
        "components": [
          {
            "name": "word",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "siblings",
            "type": "bytes32[]",
            "internalType": "bytes32[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "simulate",
    "inputs": [
      {
        "name": "installs",
        "type": "uint256[2][]",
        "internalType": "uint256[2][]"
      },
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "creates",
        "type": "bool",
        "internalType": "bool"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "gasLimit",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "start",
    "inputs": [
      {
        "name": "genesis",
        "type": "tuple",
        "internalType": "struct Configuration",
        "components": [
          {
            "name": "number",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "validators",
            "type": "tuple[]",
            "internalType": "struct Validator[]",
            "components": [
              {
                "name": "signer",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "stake",
                "type": "uint96",
                "internalType": "uint96"
              }
            ]
          },
          {
            "name": "chains",
            "type": "tuple[]",
            "internalType": "struct Chain[]",
            "components": [
              {
                "name": "chainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "kind",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "startBlock",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "registrant",
                "type": "address",
                "internalType": "address"
              }
            ]
          },
          {
            "name": "parameters",
            "type": "tuple",
            "internalType": "struct Parameters",
            "components": [
              {
                "name": "networkId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "hubChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "lease",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "minimumStay",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "unbonding",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "tick",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "agentTimeout",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "baseFeeMin",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "executorShare",
                "type": "uint16",
                "internalType": "uint16"
              }
            ]
          },
          {
            "name": "settings",
            "type": "tuple[]",
            "internalType": "struct Setting[]",
            "components": [
              {
                "name": "app",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "name",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "word",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "state",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IKernel.State",
        "components": [
          {
            "name": "generation",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "leaseUntil",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "baseFee",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "checkpoint",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "agent",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "configurationNumber",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "configuration",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "sweep",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "owners",
        "type": "address[]",
        "internalType": "address[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "sweepAsset",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "app",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "key",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "owners",
        "type": "address[]",
        "internalType": "address[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "under",
    "inputs": [
      {
        "name": "checkpoint_",
        "type": "tuple",
        "internalType": "struct Checkpoint",
        "components": [
          {
            "name": "number",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "time",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "parent",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "configuration",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "heads",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "baseFee",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "proposer",
            "type": "address",
            "internalType": "address"
          }
        ]
      },
      {
        "name": "commit",
        "type": "tuple",
        "internalType": "struct Commit",
        "components": [
          {
            "name": "round",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "mask",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "validators",
        "type": "tuple[]",
        "internalType": "struct Validator[]",
        "components": [
          {
            "name": "signer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "stake",
            "type": "uint96",
            "internalType": "uint96"
          }
        ]
      },
      {
        "name": "call",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "unpark",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "generation",
        "type": "uint24",
        "internalType": "uint24"
      },
      {
        "name": "index",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "message",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "words",
    "inputs": [
      {
        "name": "slots",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "CheckpointAccepted",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "heads",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "baseFee",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Configured",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "hash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Delivered",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "generation",
        "type": "uint24",
        "indexed": false,
        "internalType": "uint24"
      },
      {
        "name": "index",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "outcomes",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Deployed",
    "inputs": [
      {
        "name": "app",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "deployer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "nonce",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "codeHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LeaseRenewed",
    "inputs": [
      {
        "name": "generation",
        "type": "uint24",
        "indexed": false,
        "internalType": "uint24"
      },
      {
        "name": "leaseUntil",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "agent",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Met",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "generation",
        "type": "uint24",
        "indexed": false,
        "internalType": "uint24"
      },
      {
        "name": "status",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Posted",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "hash",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Started",
    "inputs": [
      {
        "name": "generation",
        "type": "uint24",
        "indexed": false,
        "internalType": "uint24"
      },
      {
        "name": "configuration",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Unparked",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "generation",
        "type": "uint24",
        "indexed": false,
        "internalType": "uint24"
      },
      {
        "name": "index",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadyPosted",
    "inputs": [
      {
        "name": "hash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyPublished",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "AlreadyStarted",
    "inputs": []
  },
  {
    "type": "error",
    "name": "BalanceOverflow",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "Elsewhere",
    "inputs": [
      {
        "name": "objectId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "GasLimitTooHigh",
    "inputs": [
      {
        "name": "gas",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "max",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientFunds",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "balance",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "LaneUnavailable",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoApp",
    "inputs": [
      {
        "name": "app",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoLease",
    "inputs": [
      {
        "name": "leaseUntil",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotAgent",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotBridge",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotDue",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotHub",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotNewer",
    "inputs": [
      {
        "name": "checkpoint",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotNext",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotOwnHead",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "generation",
        "type": "uint24",
        "internalType": "uint24"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotOwner",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotParked",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotRegistry",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotStarted",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotUnderCheckpoint",
    "inputs": [
      {
        "name": "selector",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoteNewer",
    "inputs": [
      {
        "name": "objectId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingDone",
    "inputs": []
  },
  {
    "type": "error",
    "name": "RegistrantNeeded",
    "inputs": [
      {
        "name": "registrant",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "Simulated",
    "inputs": [
      {
        "name": "success",
        "type": "bool",
        "internalType": "bool"
      },
      {
        "name": "gasUsed",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "result",
        "type": "bytes",
        "internalType": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "SimulationOnly",
    "inputs": []
  },
  {
    "type": "error",
    "name": "StillParked",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooMany",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "max",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownOperation",
    "inputs": []
  },
  {
    "type": "error",
    "name": "WrongCode",
    "inputs": [
      {
        "name": "app",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "codeHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongConfiguration",
    "inputs": [
      {
        "name": "hash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongMessages",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "generation",
        "type": "uint24",
        "internalType": "uint24"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongRecipient",
    "inputs": [
      {
        "name": "recipient",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongValue",
    "inputs": [
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "event",
    "name": "Object",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "app",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "key",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Sent",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "generation",
        "type": "uint24",
        "indexed": false,
        "internalType": "uint24"
      },
      {
        "name": "index",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "message",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AmountTooLarge",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "key",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "Insufficient",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "key",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "JournalFull",
    "inputs": []
  },
  {
    "type": "error",
    "name": "LaneFull",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "Locked",
    "inputs": []
  },
  {
    "type": "error",
    "name": "MessagesUnpaid",
    "inputs": [
      {
        "name": "gasUnits",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoLane",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoStep",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotCanonical",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotDirect",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotKernel",
    "inputs": [
      {
        "name": "caller",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "Unbalanced",
    "inputs": [
      {
        "name": "assets",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownFunction",
    "inputs": [
      {
        "name": "selector",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ]
  },
  {
    "type": "error",
    "name": "ValueNotTaken",
    "inputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CallFailed",
    "inputs": []
  },
  {
    "type": "error",
    "name": "DataTooLong",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "max",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "GasOutOfBounds",
    "inputs": [
      {
        "name": "gas",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "max",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "RefundToApp",
    "inputs": [
      {
        "name": "app",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotApp",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OutOfBounds",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "size",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "Scattered",
    "inputs": []
  },
  {
    "type": "error",
    "name": "HeadNotProved",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "generation",
        "type": "uint24",
        "internalType": "uint24"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownCheckpoint",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "WordNotProved",
    "inputs": [
      {
        "name": "slot",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "MalformedCommit",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoQuorum",
    "inputs": [
      {
        "name": "signed",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "total",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSigner",
    "inputs": [
      {
        "name": "validator",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "SafeCastOverflowedUintDowncast",
    "inputs": [
      {
        "name": "bits",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "event",
    "name": "Part",
    "inputs": [
      {
        "name": "slot",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "kind",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "app",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "key",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  }
] as const

/** Creation code of `Kernel`, without constructor arguments. */
export const kernelBytecode: `0x${string}` = '0x6101a0604052348015610010575f5ffd5b50604051614d0d380380614d0d83398101604081905261002f916100bd565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e090815291811660c090815292811660a090815260608601519486015190860151821661014052811661012052928316610100529083015192015181166101805216610160526101be565b80516001600160a01b03811681146100b8575f5ffd5b919050565b5f5f8284036101208112156100d0575f5ffd5b83516001600160401b03811681146100e6575f5ffd5b9250610100601f19820112156100fa575f5ffd5b5060405161010081016001600160401b038111828210171561012a57634e487b7160e01b5f52604160045260245ffd5b604052610139602085016100a2565b8152610147604085016100a2565b6020820152610158606085016100a2565b6040820152610169608085016100a2565b606082015261017a60a085016100a2565b608082015261018b60c085016100a2565b60a082015261019c60e085016100a2565b60c08201526101ae61010085016100a2565b60e0820152809150509250929050565b60805160a05160c05160e0516101005161012051610140516101605161018051614ac76102465f395f610a5701525f8181610176015281816107ac0152610f2001525f610d9e01525f818161019c0152610e2b01525f61083901525f610ca901525f8181610236015281816108040152610b8001525f6109ca01525f611d9f0152614ac75ff3fe608060405234801561000f575f5ffd5b507fc06d4e70000000000000000000000000000000000000000000000000000000005f356001600160e01b0319160161008c57333014610082576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b61008a6102ac565b005b7f581e223e000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100c65761008a610332565b7fbbb8ebeb000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016101005761008a6105bd565b7f3fddfbe9000000000000000000000000000000000000000000000000000000005f356001600160e01b0319160161013a5761008a61060b565b5f3033036101c3575f356001600160e01b0319167f52c9d727000000000000000000000000000000000000000000000000000000001461019a577f00000000000000000000000000000000000000000000000000000000000000006101bc565b7f00000000000000000000000000000000000000000000000000000000000000005b90506101da565b6101d75f356001600160e01b031916610777565b90505b73ffffffffffffffffffffffffffffffffffffffff8116610234576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f35166004820152602401610079565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff160361028f5761028f610f4b565b365f5f375f5f365f845af43d5f5f3e806102a7573d5ffd5b503d5ff35b60043560443580156102c2576102c28282610fa4565b606436038060645f3760243560601b81525f5f601483015f5f875af16102ea573d5f5f3e3d5ffd5b507f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c610320573d805f5f3e5f8152600381015ff35b608060405261032e82611066565b5050565b5f61033b61109f565b60408051601080825233602083015235606090811c92820183905260443582820181905260809092208054949550929360303590911c926064359174ff0000000000ffffff0000000000000000000000008116740100000000000000000000000000000000000000008817146103b9576103b6338786611137565b90505b6bffffffffffffffffffffffff811683111561043e576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526bffffffffffffffffffffffff8216604482018190526064820185905290608401610079565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff161480610476575082155b156104845750505050505050565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff87169181019190915260608101859052608090205f6104c4825490565b9050886effffff000000000000000000000000821614610539576040805133815273ffffffffffffffffffffffffffffffffffffffff8916602082015290810187905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250875b6bffffffffffffffffffffffff818116860111156105a2576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8816600482015260248101879052604401610079565b6105b284868503848885016111c1565b505050505050505050565b366105d26105cb60446111ea565b6044611266565b14610609576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b365f61062161061c60446020614897565b6111ea565b91509150365f5f6106306113f9565b9250925092505f61065e7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090565b5462ffffff1690505f5b83811015610720575f610691868684818110610686576106866148aa565b905060200201355490565b9050600161069f8260a01c90565b60ff161415806106c257508262ffffff166106ba8260601c90565b62ffffff1614155b15610717578585838181106106d9576106d96148aa565b905060200201355f1b6040517fb404620500000000000000000000000000000000000000000000000000000000815260040161007991815260200190565b50600101610668565b5081610738878761073360446020614897565b611266565b1461076f576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b5f7f2189a840000000000000000000000000000000000000000000000000000000006001600160e01b03198316016107d057507f0000000000000000000000000000000000000000000000000000000000000000919050565b7f1218b474000000000000000000000000000000000000000000000000000000006001600160e01b031983160161082857507f0000000000000000000000000000000000000000000000000000000000000000919050565b6108318261145e565b1561085d57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806108be57506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b806108f257506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061092657506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061095a57506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b8061098e57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b806109c257506001600160e01b031982167fa74a183100000000000000000000000000000000000000000000000000000000145b156109ee57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f07b20206000000000000000000000000000000000000000000000000000000001480610a4f57506001600160e01b031982167f5fbfec4e00000000000000000000000000000000000000000000000000000000145b15610a7b57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd23b3ea5000000000000000000000000000000000000000000000000000000001480610adc57506001600160e01b031982167f75f21b3500000000000000000000000000000000000000000000000000000000145b80610b1057506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b80610b4457506001600160e01b031982167f1a977b3b00000000000000000000000000000000000000000000000000000000145b80610b7857506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b15610ba457507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb000000000000000000000000000000000000000000000000000000001480610c0557506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b80610c3957506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b80610c6d57506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b80610ca157506001600160e01b031982167fbabc9bb700000000000000000000000000000000000000000000000000000000145b15610ccd57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d000000000000000000000000000000000000000000000000000000001480610d2e57506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b80610d6257506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b80610d9657506001600160e01b031982167fdac169af00000000000000000000000000000000000000000000000000000000145b15610dc257507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d727000000000000000000000000000000000000000000000000000000001480610e2357506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b15610e4f57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd56b2889000000000000000000000000000000000000000000000000000000001480610eb057506001600160e01b031982167f9092dffe00000000000000000000000000000000000000000000000000000000145b80610ee457506001600160e01b031982167f9cf4b07600000000000000000000000000000000000000000000000000000000145b80610f1857506001600160e01b031982167ff78f5eb400000000000000000000000000000000000000000000000000000000145b15610f4457507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610609576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c828101610fd68382611909565b81158015610fe357508015155b1561101d5761101d7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780611018815c6001614897565b611909565b811580159061102a575080155b1561105f5761105f7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847806110186001825c6148d7565b5050505050565b6040513d5f823e3d603f01601f191681016040523d61108483611910565b505f61108e611a11565b90508060e81b828401526003820183f35b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c7fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff8116600214906effffff0000000000000000000000001681611131576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b92915050565b5f5f611144858585611b73565b905061114f81611c57565b8060a001516111b35780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b828455808255604051848152836020820152826040820152816060820152608081a05050505050565b80601f19810135368281109083900360051c8211176004357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc84011415178015611260576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50915091565b5f61126f611c79565b611277610f4b565b61127f61480b565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925282015282510151600a025f0360c0830152640100000000900464ffffffffff1642811015611381576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610079565b5f61138e83888888611cbf565b9450905061139b83611e54565b8260e00151156113d6576113ad611ee6565b6113b5611eef565b156113d65782516113c590611f1a565b6113cd611f42565b6113d65f612038565b82516113e190612075565b6113ef836040015182612094565b5050509392505050565b60248035808201916004820180359290913680831181861117600586901b9093019091011415178015611458576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50909192565b5f6001600160e01b031982167f54317d160000000000000000000000000000000000000000000000000000000014806114c057506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b806114f457506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b8061152857506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b8061155c57506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b8061159057506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b806115c457506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b806115f857506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b8061162c57506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b8061166057506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b8061169457506001600160e01b031982167f3fa4f24500000000000000000000000000000000000000000000000000000000145b806116c857506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b806116fc57506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b8061173057506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b8061176457506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b8061179857506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b806117cc57506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b8061180057506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b8061183457506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b8061186857506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b8061189c57506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b806118d057506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b8061113157506001600160e01b031982167f0ef26743000000000000000000000000000000000000000000000000000000001492915050565b80825d5050565b5f7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c80820361194257505f92915050565b7f800000000000000000000000000000000000000000000000000000000000000081036119725750600192915050565b5f61197c846120ce565b90505f8113156119bb576040517f050a4bc600000000000000000000000000000000000000000000000000000000815260048101829052602401610079565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83166004820152602401610079565b5f5f5a9050611a597fa904916d8c1d85817f022d8ad1477d993f08f05096b342c2d1d0dca1e2c6274a5c608081901c6fffffffffffffffffffffffffffffffff909116141590565b15611b335760408051600481526024810182526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fd56b28890000000000000000000000000000000000000000000000000000000017905290515f9182913091611ac5916148ea565b5f604051808303815f865af19150503d805f8114611afe576040519150601f19603f3d011682016040523d82523d5f602084013e611b03565b606091505b509150915081611b1657611b168161210e565b80806020019051810190611b2a9190614900565b93505050611b47565b611b3b612116565b611b4481612163565b91505b5f5a611b5390836148d7565b9050808311611b62575f611b6c565b611b6c81846148d7565b9250505090565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590611c3757508162ffffff16611c308260601c90565b62ffffff16145b151560a0840152611c4881836121b9565b60808401525090949350505050565b611c718160800151825f0151611c6c846121f6565b612241565b608090910152565b3332141580611c885750333b15155b15610609576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f611d296040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f8701601f1916810160800190915260c08801805160fa8802016202c6f0019081905290935060208602850192505f5b86811015611e14575f5f611d748a8a858961229f565b8c51519193509150600a028282036020028501015a1015611d96575050611e14565b5f611dcd8684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1661230a565b905080611de157611dde8c876129d6565b90505b6101008103611df257505050611e14565b60f81b606084890101526004601b91909101601f191601945050600101611d5e565b8060408601525b86811015611e48575f611e308989848861229f565b6004601b909101601f19160195505050600101611e1b565b50505094509492505050565b6040810151606082015160e083015191029015611e7657611e73612c2d565b90035b5f6127108360a00151830281611e8e57611e8e614917565b049050826080015182015f03611ea357505050565b5f611eba611eb5856020015160601c90565b612c5c565b9050611ee081611ed48486038760800151860160801b1790565b83548751929101612c74565b50505050565b6106095f612cc5565b5f7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b5c5b1515919050565b604081015181515b80821015611f3d578151546020830152604082019150611f22565b505050565b7f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5c5f819003611f6f5750565b5f611f7960405190565b90508060015b838111612003575f611fb8611fb4837f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e614897565b5c90565b9050611fc48382612ceb565b9250611ff2817f33f781b028616315330f99eb9fec61d7d889be052d3563755913ff60b9852910185f611909565b50611ffc81614944565b9050611f7f565b5061202e7f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5f611909565b611f3d8282612d12565b6120727f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b82612067575f61206a565b60015b60ff16611909565b50565b604081015181518190035f81900361208c57505050565b8082a0505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b5f73ffffffffffffffffffffffffffffffffffffffff82167fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a185c611131565b805160208201fd5b6106097f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff815c16611909565b5f61216c612d1b565b9050614e20602082048201018210156121b4576040517fda46a40600000000000000000000000000000000000000000000000000000000815260048101829052602401610079565b919050565b5f8162ffffff166121ca8460601c90565b62ffffff16146121ef57606082901b6effffff000000000000000000000000166111ba565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff1615612222578160400151612225565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f61224c8483612d45565b9350600161225a8560a01c90565b60ff1614612297576040517fb404620500000000000000000000000000000000000000000000000000000000815260048101849052602401610079565b509192915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015612300576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f82840361231a575060106129ce565b83355f1a60028114801590612330575080600114155b801561233c575060c081105b1561235b5760808110612350576010612353565b60115b9150506129ce565b601091506125f5565b80355f90811a9060818210156123a8575060018201607f82161561238757915091565b816123a057507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c1560808410171561126057700100000000000000000000000000000000915050915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a1515161561242a5780915085600185010192505b50935093915050565b5f5f8235805f1a60f781116001811461247557700100000000000000000000000000000000945060bf8211156124705760018601945060c0820393505b612488565b61248360f7830384886123eb565b945094505b505050915091565b5f5f8235805f1a60018501935060b88110600181146124dd57700100000000000000000000000000000000945060c0821015612470576124d460b7830384886123eb565b94509450612488565b608082106001811461251a5760808303945060808460011a106001861416156125155770010000000000000000000000000000000095505b612522565b869550600194505b50505050915091565b5f5f61253683612433565b700100000000000000000000000000000000935081018581111561255b5750506125ee565b808210156125ea5761256c82612433565b8101925081831181355f1a6094181715612588575050506125ee565b61259460158201612433565b915060218206848383011817156125ae57505050506125ee565b6021820461076c0261096001850194505b838110156125e35780355f1a60a0146125db57505050506125ee565b6021016125bf565b505061255b565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a1416600181146126285761261f83612433565b92509250612635565b8160011a91506002830192505b5086818301036129c95781865f5260c085101561265d5761265583612364565b93509150815f525b61266683612364565b935091508160208b015261267983612364565b935091508160408b0152600285036126995761269483612364565b935091505b8160608b01526126a883612364565b935091508160808b015282359150815f1a609481146126e257608081146126f957700100000000000000000000000000000000935061271b565b8260081b60601c60a08c015260158401935061271b565b7401000000000000000000000000000000000000000060a08c01526001840193505b5061272583612364565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c0831416600181146127995761275f84612490565b935093508360e08c0152826101008c0152828401935060c086101561279457612788898561252b565b93509350826101208c01525b6127a0565b6002840193505b50878310156129c7578083039150818160a0860137600285111561281b5760018760f81b607f8911156127fe575b888260031b1c156127e4576001820191506127ce565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c001600160378411156128515762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561286a57600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a915060018301925060018218156128c65761289f60018403612364565b935091506001821160c0861016156128c65770010000000000000000000000000000000092505b60028511156128e8578660011b6023018203915060018211156128e85786195f525b601b820160208501525f833560011a1160a084355f1a1416600181146129205761291184612364565b94509250826040860152612931565b600184013560408601526021840193505b5061293b83612364565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c0151108985141616156129c75760129550865f51036129c757601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082116129c7575f5f5260205f60808660015afa505f518a525f51156129c7575f95505b505b505050505b949350505050565b5f5f6129ff6129fb845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b9050805f612a0c85612d7d565b602087810151604089015160c089015160808a015160608b0151948b015160a08c01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b009093119190931417171715612b16575f612ac887878585612e09565b935090508015612add57935061113192505050565b740100000000000000000000000000000000000000008660a0015103612b1457612b0987878587612fb7565b945050505050611131565b505b60a08501515f903014612b9f57612b38612b328760a001515490565b88613159565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff1601612b7457612b0987878587612fb7565b734e59b44847b379578588920ca78fbf26c0b4956c8660a0015103612b9f57612b098787858761317e565b5f876040015190505f8188606001510390508088604001511015612bc4575060408701515b6060890180518501905260808901805182860201905260a08801519101830275010000000000000000000000000000000000000000000393909301923014612c1757612c128787858461320a565b612c22565b612c228787856132a0565b979650505050505050565b5f612c577f0d5be91ff5bcdf6a26a014dfa9cab99bfe7b56060db7aec12eec90c912f9f5a7613303565b905090565b60035f90815262ffffff821660205260408120611131565b825160208401518103612cb3576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b8082528054602083015260018101604083018190525460608301525f6111ba836080614897565b81810382a05050565b5f612c577f8782d6e85e649fdf14b3e3f1594459a78b17858aa97d2c7d82f8947644f9333d613303565b5f8080612d528560a01c90565b60ff16148015612d665750612d6683613315565b905080612d7357836129ce565b6129ce844261332d565b5f8161010001515f03612d97575061012001516152080190565b61012082015160a0830151309003612db457612db2836133a7565b015b740100000000000000000000000000000000000000008360a0015103612de457612de283610100015161347e565b015b612df78360e001518461010001516134ae565b61014084018190526111ba908261355a565b60808301515f90819062b71b00811115612e2a5760195f9250925050612fae565b740100000000000000000000000000000000000000008660a00151148015612e555750610100860151155b15612e6857612e635f61347e565b840193505b83811015612e7d5760185f9250925050612fae565b866040015186606001511015612e9a5760175f9250925050612fae565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff000000000000000000000000861614612ef757612ee187875f015187613581565b9450845f03612ef757601a5f9250925050612fae565b602086015160a886901c65ffffffffffff1690811115612f1f5760145f935093505050612fae565b8087602001511180612f36575065ffffffffffff81145b15612f495760155f935093505050612fae565b6bffffffffffffffffffffffff8760c001518860600151171115612f755760165f935093505050612fae565b6bffffffffffffffffffffffff8616876060015183028860c00151011115612fa55760165f935093505050612fae565b5f869350935050505b94509492505050565b5f5f5f612fc487876135de565b915091505f5f612fd38861360e565b89518b515160c08d015193955091935073ffffffffffffffffffffffffffffffffffffffff1691603f8404600a909202018301015a101561301d57610100955050505050506129ce565b60c089015160808a015161304e91839188028b03037501000000000000000000000000000000000000000000019055565b8960e0015161306c576130648a60200151613689565b600160e08b01525b5f6130778a84613695565b935090508015801561309157506130918b60200151613783565b156130a857878255601a96505050505050506129ce565b740100000000000000000000000000000000000000008a60a00151036130cf576002830292505b5f6130e18b610140015185870161355a565b90508a608001518111156130f6575060808a01515b60608c0180518201905260808c0180518783020190528161311857600361311b565b60025b97506131278882613801565b86818c608001510302613138845490565b0199508161314a578a60c001518a0199505b505089516129c790828a612c74565b60208101515f906effffff0000000000000000000000008416811461229757806129ce565b7401000000000000000000000000000000000000000060a08401526101008301515f9081906020116131b15760206131b8565b8461010001515b60e0860180518201905261010086018051829003905290506131e48686866131df82612d7d565b612e09565b9450915081156131f45781613200565b61320086868686612fb7565b9695505050505050565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff16919080158015906132425750818314155b15613295576bffffffffffffffffffffffff816bffffffffffffffffffffffff88160111613290576132778484838a03612c74565b6132848483888401612c74565b5f9450505050506129ce565b600194505b6129c9848489612c74565b5f806132ab84613812565b60048111156132bc576132bc61497b565b146132ed57825184516132e59173ffffffffffffffffffffffffffffffffffffffff1684612c74565b5060016111ba565b83516132fa908484613990565b505f9392505050565b805c80156121b4576121b4825f611909565b5f61331f82613b34565b806111315750611131613bde565b5f6111ba61333b8460601c90565b7401000000000100000000000000000000000000000060d885901b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff871617919091171790565b5f5f6133b283613c06565b90506001600160e01b031981167feb742bc9000000000000000000000000000000000000000000000000000000001480158161341857506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b1561342657505f9392505050565b5f816134345761ea60613439565b620138805b90505f61344586613812565b60048111156134565761345661497b565b146134615780613475565b61346b8583613c2f565b61347590826149a8565b95945050505050565b5f6002602061348e84601f614897565b61349891906149bf565b6134a291906149a8565b61113190617d00614897565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101018285601f19861681015b8082101561352557813585811686011760071c8416840260f81c92909201916020909101906134fb565b5035600386811b60f89081166101000392831c90921b85811690950190941760071c831690920290911c010290910192915050565b5f600483028201600a84028082116135725780613574565b815b6152080195945050505050565b5f5f61358d8386613159565b90505f61359a8260a01c90565b60ff161415806135c657506135c473ffffffffffffffffffffffffffffffffffffffff8516613b34565b155b156135d4575f9150506111ba565b613475814261332d565b5f5f836040015191508183606001510390508083604001511015613603575060408201515b908101939092509050565b6101208101516101008201515f90810361362a575f6101408401525b8160048461014001510261520885608001510303039050740100000000000000000000000000000000000000008360a001511461366657915091565b5f61367584610100015161347e565b928301946002939092039290920492509050565b61207281600217612cc5565b60a08201515f908190740100000000000000000000000000000000000000001481816136e1577f3f92b19000000000000000000000000000000000000000000000000000000000613703565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f82613715578660a0015161371b565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a840393508415613779576003803d035f3e5f5160e81c840193505b5050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d016137fa575f5f5260245f601c3e815f51036137fa576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f60248261010001511461382857506001919050565b5f61383283613c06565b90505f6138448460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b03198316016138c45767ffffffffffffffff811115613891575060019392505050565b60c0840151156138a5575060029392505050565b6138b0816002613c5e565b6138bb5760046129ce565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b03198316016139865773ffffffffffffffffffffffffffffffffffffffff81111561391b575060019392505050565b805f0361392c575060039392505050565b8360c001515f03613941575060029392505050565b6138b07f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff166001613c5e565b5060019392505050565b7feb742bc9000000000000000000000000000000000000000000000000000000006139ba83613c06565b6001600160e01b031916036139e657611f3d83835f0151836139e18660e001516004013590565b613cac565b8151613a589073ffffffffffffffffffffffffffffffffffffffff16613a508460c00151613a118590565b6bffffffffffffffffffffffff16613a2991906148d7565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190612c74565b5f613aaa613a6b8460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050611ee0847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052613cd0565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff16158015906111ba57508054613ba790600190730100000000000000000000000000000000000000900461ffff166149d2565b815461ffff91821691613bd6918691750100000000000000000000000000000000000000000090910416613d0a565b149392505050565b5f7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c611f13565b5f60048261010001511015613c1c57505f919050565b5060e00151356001600160e01b03191690565b5f6111ba613c3c84613d41565b83613c48576001613c4b565b60025b613c59615dc0611f40614897565b613dc6565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546111ba9084906301000000900460ff1684613dda565b5f613cb8826002613e2b565b9050613cc685828686613fa1565b61105f85826140a7565b5f613cf483835f81518110613ce757613ce76148aa565b016020015160f81c613e2b565b9050613d0081836140dd565b611ee084826140a7565b5f8183604051602001613d1f91815260200190565b604051602081830303815290604052805190602001205f1c6111ba91906149ec565b5f7feb742bc900000000000000000000000000000000000000000000000000000000613d6c83613c06565b6001600160e01b03191614613db8577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff16611131565b60e082015160040135611131565b5f6129ce613dd3856141dc565b848461428d565b5f468467ffffffffffffffff1603613df357505f6111ba565b60ff8316600114806129ce575060ff831660051480156129ce575060ff8216600114806129ce575060ff821660061490509392505050565b613e676040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009190613ed99086906301000000900460ff1686613dda565b613f1b576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602401610079565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a090930190915280519101206040840181905280546060850152613f93906129fb906001614897565b608084015250909392505050565b5f613fac8260781c90565b613fb79060016149ff565b9050613fcd84613fc88584866142b0565b6140dd565b5f614084613fdb8460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b905061076f8673ffffffffffffffffffffffffffffffffffffffff861683612c74565b604081015160608201516140bc918491612c74565b61032e816040015160016140d09190614897565b6080830151849190612c74565b60808201515f6140ec8361437c565b905061411282845f81518110614104576141046148aa565b016020015160f81c83614398565b6141575783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610079565b614175846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f9916141ce9186908890614a1c565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a0909301909352815191909201209091906111ba906129fb906001614897565b5f614299848484614398565b6142a75763ffffffff6129ce565b6129ce8461447a565b60605f6142bd8360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f602083015190506111ba614393845183614509565b614630565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff8716600214806143cf575060ff87166003145b61440a576143e06008611000614a6e565b6143eb906007614a9d565b6143fa6008630e4e1c00614a6e565b614405906007614a9d565b614413565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff169150818410801561443c57508086840111155b8015614452575067ffffffffffffffff88811614155b801561446e575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c0090830204818111156144bc578091505b60078211156144ca57600791505b600482106144fd5760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b613200565b60019695505050505050565b5f602183101561451a57505f611131565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe810161455e5760318414614553575f614556565b60415b915050611131565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff821601614597576145568460018060405f6146ea565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff8216016145d1576145568460655f608060826146ea565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff82160161460e576145568462ffffff60d886901c16614725565b60ff811660041461461f575f6129ce565b6129ce8460356001604060416146ea565b5f6041821161465157615dc061464583614778565b02611f40019050919050565b608282101561468a5750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b6101038210156146c457506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefd0190565b5f602085870304848110806146fe57508381115b8061470d575060208688030615155b61471957808301612c22565b5f979650505050505050565b5f60b9831080614740575061473d61100060b9614897565b83115b1561474c57505f611131565b60288302603f6040840204016201964001625b8d8081116132fa5761477381610103614897565b6129ce565b5f604182101561479657811561478e5781611131565b600192915050565b604182036147a657506001919050565b60828210156147d557507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b61010382106147e5576001611131565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b60405180610100016040528061483860405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156111315761113161486a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b818103818111156111315761113161486a565b5f82518060208501845e5f920191825250919050565b5f60208284031215614910575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036149745761497461486a565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b80820281158282048414176111315761113161486a565b5f826149cd576149cd614917565b500490565b61ffff82811682821603908111156111315761113161486a565b5f826149fa576149fa614917565b500690565b64ffffffffff81811683821601908111156111315761113161486a565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f67ffffffffffffffff831680614a8757614a87614917565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114614ac057614ac061486a565b509291505056'
