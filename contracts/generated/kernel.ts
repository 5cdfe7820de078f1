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
export const kernelBytecode: `0x${string}` = '0x6101a0604052348015610010575f5ffd5b50604051614d24380380614d2483398101604081905261002f916100bd565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e090815291811660c090815292811660a090815260608601519486015190860151821661014052811661012052928316610100529083015192015181166101805216610160526101be565b80516001600160a01b03811681146100b8575f5ffd5b919050565b5f5f8284036101208112156100d0575f5ffd5b83516001600160401b03811681146100e6575f5ffd5b9250610100601f19820112156100fa575f5ffd5b5060405161010081016001600160401b038111828210171561012a57634e487b7160e01b5f52604160045260245ffd5b604052610139602085016100a2565b8152610147604085016100a2565b6020820152610158606085016100a2565b6040820152610169608085016100a2565b606082015261017a60a085016100a2565b608082015261018b60c085016100a2565b60a082015261019c60e085016100a2565b60c08201526101ae61010085016100a2565b60e0820152809150509250929050565b60805160a05160c05160e0516101005161012051610140516101605161018051614ade6102465f395f61087301525f8181610126015281816105c80152610d0801525f610b8601525f818161014c0152610c1301525f61065501525f610a9101525f81816101e601528181610620015261096801525f6107e601525f611cce0152614ade5ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063444714151461025c578063c02204171461026f575b7fc06d4e70000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100b0573330146100a6576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6100ae610282565b005b7f581e223e000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100ea576100ae610308565b5f303303610173575f356001600160e01b0319167f52c9d727000000000000000000000000000000000000000000000000000000001461014a577f000000000000000000000000000000000000000000000000000000000000000061016c565b7f00000000000000000000000000000000000000000000000000000000000000005b905061018a565b6101875f356001600160e01b031916610593565b90505b73ffffffffffffffffffffffffffffffffffffffff81166101e4576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f3516600482015260240161009d565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff160361023f5761023f610d33565b365f5f375f5f365f845af43d5f5f3e80610257573d5ffd5b503d5ff35b6100ae61026a3660046147d6565b610d8e565b6100ae61027d366004614815565b610e0c565b6004356044358015610298576102988282610fe5565b606436038060645f3760243560601b81525f5f601483015f5f875af16102c0573d5f5f3e3d5ffd5b507f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c6102f6573d805f5f3e5f8152600381015ff35b6080604052610304826110a7565b5050565b5f6103116110e0565b60408051601080825233602083015235606090811c92820183905260443582820181905260809092208054949550929360303590911c926064359174ff0000000000ffffff00000000000000000000000081167401000000000000000000000000000000000000000088171461038f5761038c338786611178565b90505b6bffffffffffffffffffffffff8116831115610414576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526bffffffffffffffffffffffff821660448201819052606482018590529060840161009d565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff16148061044c575082155b1561045a5750505050505050565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff87169181019190915260608101859052608090205f61049a825490565b9050886effffff00000000000000000000000082161461050f576040805133815273ffffffffffffffffffffffffffffffffffffffff8916602082015290810187905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250875b6bffffffffffffffffffffffff81811686011115610578576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff881660048201526024810187905260440161009d565b6105888486850384888501611202565b505050505050505050565b5f7f2189a840000000000000000000000000000000000000000000000000000000006001600160e01b03198316016105ec57507f0000000000000000000000000000000000000000000000000000000000000000919050565b7f1218b474000000000000000000000000000000000000000000000000000000006001600160e01b031983160161064457507f0000000000000000000000000000000000000000000000000000000000000000919050565b61064d8261122b565b1561067957507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806106da57506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b8061070e57506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061074257506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061077657506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b806107aa57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b806107de57506001600160e01b031982167fa74a183100000000000000000000000000000000000000000000000000000000145b1561080a57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f07b2020600000000000000000000000000000000000000000000000000000000148061086b57506001600160e01b031982167f5fbfec4e00000000000000000000000000000000000000000000000000000000145b1561089757507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f75f21b350000000000000000000000000000000000000000000000000000000014806108f857506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b8061092c57506001600160e01b031982167f1a977b3b00000000000000000000000000000000000000000000000000000000145b8061096057506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b1561098c57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb0000000000000000000000000000000000000000000000000000000014806109ed57506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b80610a2157506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b80610a5557506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b80610a8957506001600160e01b031982167fbabc9bb700000000000000000000000000000000000000000000000000000000145b15610ab557507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d000000000000000000000000000000000000000000000000000000001480610b1657506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b80610b4a57506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b80610b7e57506001600160e01b031982167fdac169af00000000000000000000000000000000000000000000000000000000145b15610baa57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d727000000000000000000000000000000000000000000000000000000001480610c0b57506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b15610c3757507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd56b2889000000000000000000000000000000000000000000000000000000001480610c9857506001600160e01b031982167f9092dffe00000000000000000000000000000000000000000000000000000000145b80610ccc57506001600160e01b031982167f9cf4b07600000000000000000000000000000000000000000000000000000000145b80610d0057506001600160e01b031982167ff78f5eb400000000000000000000000000000000000000000000000000000000145b15610d2c57507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610d8c576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b60448214610dc8576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b36610dd5838360446116d6565b14610304576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e18604460206148ae565b8414610e50576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b601f19820136610e618360206148c1565b610e6c8360206148ae565b610e7691906148ae565b14610ead576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f5b83811015610f8e575f610eff868684818110610ef457610ef46148d8565b905060200201355490565b90506001610f0d8260a01c90565b60ff16141580610f3057508262ffffff16610f288260601c90565b62ffffff1614155b15610f8557858583818110610f4757610f476148d8565b905060200201355f1b6040517fb404620500000000000000000000000000000000000000000000000000000000815260040161009d91815260200190565b50600101610ed6565b5081610fa68787610fa1604460206148ae565b6116d6565b14610fdd576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c8281016110178382611869565b8115801561102457508015155b1561105e5761105e7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780611059815c60016148ae565b611869565b811580159061106b575080155b156110a0576110a07f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847806110596001825c614905565b5050505050565b6040513d5f823e3d603f01601f191681016040523d6110c583611870565b505f6110cf611971565b90508060e81b828401526003820183f35b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c7fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff8116600214906effffff0000000000000000000000001681611172576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b92915050565b5f5f611185858585611aa2565b905061119081611b86565b8060a001516111f45780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b828455808255604051848152836020820152826040820152816060820152608081a05050505050565b5f6001600160e01b031982167f54317d1600000000000000000000000000000000000000000000000000000000148061128d57506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b806112c157506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b806112f557506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b8061132957506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b8061135d57506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b8061139157506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b806113c557506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b806113f957506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b8061142d57506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b8061146157506001600160e01b031982167f3fa4f24500000000000000000000000000000000000000000000000000000000145b8061149557506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b806114c957506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b806114fd57506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b8061153157506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b8061156557506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b8061159957506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b806115cd57506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b8061160157506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b8061163557506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b8061166957506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b8061169d57506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b8061117257506001600160e01b031982167f0ef26743000000000000000000000000000000000000000000000000000000001492915050565b5f6116df611ba8565b6116e7610d33565b6116ef614736565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925282015282510151600a025f0360c0830152640100000000900464ffffffffff16428110156117f1576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161009d565b5f6117fe83888888611bee565b9450905061180b83611d83565b8260e00151156118465761181d611e15565b611825611e1e565b1561184657825161183590611e49565b61183d611e71565b6118465f611f67565b825161185190611fa4565b61185f836040015182611fc3565b5050509392505050565b80825d5050565b5f7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c8082036118a257505f92915050565b7f800000000000000000000000000000000000000000000000000000000000000081036118d25750600192915050565b5f6118dc84611ffd565b90505f81131561191b576040517f050a4bc60000000000000000000000000000000000000000000000000000000081526004810182905260240161009d565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316600482015260240161009d565b5f6119b57fa904916d8c1d85817f022d8ad1477d993f08f05096b342c2d1d0dca1e2c6274a5c608081901c6fffffffffffffffffffffffffffffffff909116141590565b6119cf576119c161203d565b6119ca5a61208a565b905090565b60408051600481526024810182526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fd56b28890000000000000000000000000000000000000000000000000000000017905290515f9182913091611a3691614918565b5f604051808303815f865af19150503d805f8114611a6f576040519150601f19603f3d011682016040523d82523d5f602084013e611a74565b606091505b509150915081611a8757611a87816120e0565b80806020019051810190611a9b919061492e565b9250505090565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590611b6657508162ffffff16611b5f8260601c90565b62ffffff16145b151560a0840152611b7781836120e8565b60808401525090949350505050565b611ba08160800151825f0151611b9b84612125565b612170565b608090910152565b3332141580611bb75750333b15155b15610d8c576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f611c586040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f8701601f1916810160800190915260c08801805160fa8802016202c6f0019081905290935060208602850192505f5b86811015611d43575f5f611ca38a8a85896121ce565b8c51519193509150600a028282036020028501015a1015611cc5575050611d43565b5f611cfc8684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16612239565b905080611d1057611d0d8c87612906565b90505b6101008103611d2157505050611d43565b60f81b606084890101526004601b91909101601f191601945050600101611c8d565b8060408601525b86811015611d77575f611d5f898984886121ce565b6004601b909101601f19160195505050600101611d4a565b50505094509492505050565b6040810151606082015160e083015191029015611da557611da2612b5d565b90035b5f6127108360a00151830281611dbd57611dbd614945565b049050826080015182015f03611dd257505050565b5f611de9611de4856020015160601c90565b612b87565b9050611e0f81611e038486038760800151860160801b1790565b83548751929101612b9f565b50505050565b610d8c5f612bf0565b5f7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b5c5b1515919050565b604081015181515b80821015611e6c578151546020830152604082019150611e51565b505050565b7f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5c5f819003611e9e5750565b5f611ea860405190565b90508060015b838111611f32575f611ee7611ee3837f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e6148ae565b5c90565b9050611ef38382612c16565b9250611f21817f33f781b028616315330f99eb9fec61d7d889be052d3563755913ff60b9852910185f611869565b50611f2b81614972565b9050611eae565b50611f5d7f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5f611869565b611e6c8282612c3d565b611fa17f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b82611f96575f611f99565b60015b60ff16611869565b50565b604081015181518190035f819003611fbb57505050565b8082a0505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b5f73ffffffffffffffffffffffffffffffffffffffff82167fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a185c611172565b610d8c7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff815c16611869565b5f612093612c46565b9050614e20602082048201018210156120db576040517fda46a4060000000000000000000000000000000000000000000000000000000081526004810182905260240161009d565b919050565b805160208201fd5b5f8162ffffff166120f98460601c90565b62ffffff161461211e57606082901b6effffff000000000000000000000000166111fb565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff1615612151578160400151612154565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f61217b8483612c70565b935060016121898560a01c90565b60ff16146121c6576040517fb40462050000000000000000000000000000000000000000000000000000000081526004810184905260240161009d565b509192915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b0114151792505050801561222f576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f828403612249575060106128fe565b83355f1a6002811480159061225f575080600114155b801561226b575060c081105b1561228a576080811061227f576010612282565b60115b9150506128fe565b60109150612525565b80355f90811a9060818210156122d7575060018201607f8216156122b657915091565b816122cf57507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c156080841017156123155770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a1515161561235a5780915085600185010192505b50935093915050565b5f5f8235805f1a60f78111600181146123a557700100000000000000000000000000000000945060bf8211156123a05760018601945060c0820393505b6123b8565b6123b360f78303848861231b565b945094505b505050915091565b5f5f8235805f1a60018501935060b881106001811461240d57700100000000000000000000000000000000945060c08210156123a05761240460b78303848861231b565b945094506123b8565b608082106001811461244a5760808303945060808460011a106001861416156124455770010000000000000000000000000000000095505b612452565b869550600194505b50505050915091565b5f5f61246683612363565b700100000000000000000000000000000000935081018581111561248b57505061251e565b8082101561251a5761249c82612363565b8101925081831181355f1a60941817156124b85750505061251e565b6124c460158201612363565b915060218206848383011817156124de575050505061251e565b6021820461076c0261096001850194505b838110156125135780355f1a60a01461250b575050505061251e565b6021016124ef565b505061248b565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a1416600181146125585761254f83612363565b92509250612565565b8160011a91506002830192505b5086818301036128f95781865f5260c085101561258d5761258583612293565b93509150815f525b61259683612293565b935091508160208b01526125a983612293565b935091508160408b0152600285036125c9576125c483612293565b935091505b8160608b01526125d883612293565b935091508160808b015282359150815f1a60948114612612576080811461262957700100000000000000000000000000000000935061264b565b8260081b60601c60a08c015260158401935061264b565b7401000000000000000000000000000000000000000060a08c01526001840193505b5061265583612293565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c0831416600181146126c95761268f846123c0565b935093508360e08c0152826101008c0152828401935060c08610156126c4576126b8898561245b565b93509350826101208c01525b6126d0565b6002840193505b50878310156128f7578083039150818160a0860137600285111561274b5760018760f81b607f89111561272e575b888260031b1c15612714576001820191506126fe565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c001600160378411156127815762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561279a57600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a915060018301925060018218156127f6576127cf60018403612293565b935091506001821160c0861016156127f65770010000000000000000000000000000000092505b6002851115612818578660011b6023018203915060018211156128185786195f525b601b820160208501525f833560011a1160a084355f1a1416600181146128505761284184612293565b94509250826040860152612861565b600184013560408601526021840193505b5061286b83612293565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c0151108985141616156128f75760129550865f51036128f757601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082116128f7575f5f5260205f60808660015afa505f518a525f51156128f7575f95505b505b505050505b949350505050565b5f5f61292f61292b845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b9050805f61293c85612ca8565b602087810151604089015160c089015160808a015160608b0151948b015160a08c01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b009093119190931417171715612a46575f6129f887878585612d34565b935090508015612a0d57935061117292505050565b740100000000000000000000000000000000000000008660a0015103612a4457612a3987878587612ee2565b945050505050611172565b505b60a08501515f903014612acf57612a68612a628760a001515490565b88613084565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff1601612aa457612a3987878587612ee2565b734e59b44847b379578588920ca78fbf26c0b4956c8660a0015103612acf57612a39878785876130a9565b5f876040015190505f8188606001510390508088604001511015612af4575060408701515b6060890180518501905260808901805182860201905260a08801519101830275010000000000000000000000000000000000000000000393909301923014612b4757612b4287878584613135565b612b52565b612b528787856131cb565b979650505050505050565b5f6119ca7f0d5be91ff5bcdf6a26a014dfa9cab99bfe7b56060db7aec12eec90c912f9f5a761322e565b60035f90815262ffffff821660205260408120611172565b825160208401518103612bde576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b8082528054602083015260018101604083018190525460608301525f6111fb8360806148ae565b81810382a05050565b5f6119ca7f8782d6e85e649fdf14b3e3f1594459a78b17858aa97d2c7d82f8947644f9333d61322e565b5f8080612c7d8560a01c90565b60ff16148015612c915750612c9183613240565b905080612c9e57836128fe565b6128fe8442613258565b5f8161010001515f03612cc2575061012001516152080190565b61012082015160a0830151309003612cdf57612cdd836132d2565b015b740100000000000000000000000000000000000000008360a0015103612d0f57612d0d8361010001516133a9565b015b612d228360e001518461010001516133d9565b61014084018190526111fb9082613485565b60808301515f90819062b71b00811115612d555760195f9250925050612ed9565b740100000000000000000000000000000000000000008660a00151148015612d805750610100860151155b15612d9357612d8e5f6133a9565b840193505b83811015612da85760185f9250925050612ed9565b866040015186606001511015612dc55760175f9250925050612ed9565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff000000000000000000000000861614612e2257612e0c87875f0151876134ac565b9450845f03612e2257601a5f9250925050612ed9565b602086015160a886901c65ffffffffffff1690811115612e4a5760145f935093505050612ed9565b8087602001511180612e61575065ffffffffffff81145b15612e745760155f935093505050612ed9565b6bffffffffffffffffffffffff8760c001518860600151171115612ea05760165f935093505050612ed9565b6bffffffffffffffffffffffff8616876060015183028860c00151011115612ed05760165f935093505050612ed9565b5f869350935050505b94509492505050565b5f5f5f612eef8787613509565b915091505f5f612efe88613539565b89518b515160c08d015193955091935073ffffffffffffffffffffffffffffffffffffffff1691603f8404600a909202018301015a1015612f4857610100955050505050506128fe565b60c089015160808a0151612f7991839188028b03037501000000000000000000000000000000000000000000019055565b8960e00151612f9757612f8f8a602001516135b4565b600160e08b01525b5f612fa28a846135c0565b9350905080158015612fbc5750612fbc8b602001516136ae565b15612fd357878255601a96505050505050506128fe565b740100000000000000000000000000000000000000008a60a0015103612ffa576002830292505b5f61300c8b6101400151858701613485565b90508a60800151811115613021575060808a01515b60608c0180518201905260808c01805187830201905281613043576003613046565b60025b9750613052888261372c565b86818c608001510302613063845490565b01995081613075578a60c001518a0199505b505089516128f790828a612b9f565b60208101515f906effffff000000000000000000000000841681146121c657806128fe565b7401000000000000000000000000000000000000000060a08401526101008301515f9081906020116130dc5760206130e3565b8461010001515b60e08601805182019052610100860180518290039052905061310f86868661310a82612ca8565b612d34565b94509150811561311f578161312b565b61312b86868686612ee2565b9695505050505050565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff169190801580159061316d5750818314155b156131c0576bffffffffffffffffffffffff816bffffffffffffffffffffffff881601116131bb576131a28484838a03612b9f565b6131af8483888401612b9f565b5f9450505050506128fe565b600194505b6128f9848489612b9f565b5f806131d68461373d565b60048111156131e7576131e76149a9565b1461321857825184516132109173ffffffffffffffffffffffffffffffffffffffff1684612b9f565b5060016111fb565b83516132259084846138bb565b505f9392505050565b805c80156120db576120db825f611869565b5f61324a82613a5f565b806111725750611172613b09565b5f6111fb6132668460601c90565b7401000000000100000000000000000000000000000060d885901b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff871617919091171790565b5f5f6132dd83613b31565b90506001600160e01b031981167feb742bc9000000000000000000000000000000000000000000000000000000001480158161334357506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b1561335157505f9392505050565b5f8161335f5761ea60613364565b620138805b90505f6133708661373d565b6004811115613381576133816149a9565b1461338c57806133a0565b6133968583613b5a565b6133a090826148c1565b95945050505050565b5f600260206133b984601f6148ae565b6133c391906149d6565b6133cd91906148c1565b61117290617d006148ae565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101018285601f19861681015b8082101561345057813585811686011760071c8416840260f81c9290920191602090910190613426565b5035600386811b60f89081166101000392831c90921b85811690950190941760071c831690920290911c010290910192915050565b5f600483028201600a840280821161349d578061349f565b815b6152080195945050505050565b5f5f6134b88386613084565b90505f6134c58260a01c90565b60ff161415806134f157506134ef73ffffffffffffffffffffffffffffffffffffffff8516613a5f565b155b156134ff575f9150506111fb565b6133a08142613258565b5f5f83604001519150818360600151039050808360400151101561352e575060408201515b908101939092509050565b6101208101516101008201515f908103613555575f6101408401525b8160048461014001510261520885608001510303039050740100000000000000000000000000000000000000008360a001511461359157915091565b5f6135a08461010001516133a9565b928301946002939092039290920492509050565b611fa181600217612bf0565b60a08201515f9081907401000000000000000000000000000000000000000014818161360c577f3f92b1900000000000000000000000000000000000000000000000000000000061362e565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f82613640578660a00151613646565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a8403935084156136a4576003803d035f3e5f5160e81c840193505b5050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d01613725575f5f5260245f601c3e815f5103613725576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f60248261010001511461375357506001919050565b5f61375d83613b31565b90505f61376f8460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b03198316016137ef5767ffffffffffffffff8111156137bc575060019392505050565b60c0840151156137d0575060029392505050565b6137db816002613b89565b6137e65760046128fe565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b03198316016138b15773ffffffffffffffffffffffffffffffffffffffff811115613846575060019392505050565b805f03613857575060039392505050565b8360c001515f0361386c575060029392505050565b6137db7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff166001613b89565b5060019392505050565b7feb742bc9000000000000000000000000000000000000000000000000000000006138e583613b31565b6001600160e01b0319160361391157611e6c83835f01518361390c8660e001516004013590565b613bd7565b81516139839073ffffffffffffffffffffffffffffffffffffffff1661397b8460c0015161393c8590565b6bffffffffffffffffffffffff166139549190614905565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190612b9f565b5f6139d56139968460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050611e0f847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052613bfb565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff16158015906111fb57508054613ad290600190730100000000000000000000000000000000000000900461ffff166149e9565b815461ffff91821691613b01918691750100000000000000000000000000000000000000000090910416613c35565b149392505050565b5f7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c611e42565b5f60048261010001511015613b4757505f919050565b5060e00151356001600160e01b03191690565b5f6111fb613b6784613c6c565b83613b73576001613b76565b60025b613b84615dc0611f406148ae565b613cf1565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546111fb9084906301000000900460ff1684613d05565b5f613be3826002613d56565b9050613bf185828686613ecc565b6110a08582613fd2565b5f613c1f83835f81518110613c1257613c126148d8565b016020015160f81c613d56565b9050613c2b8183614008565b611e0f8482613fd2565b5f8183604051602001613c4a91815260200190565b604051602081830303815290604052805190602001205f1c6111fb9190614a03565b5f7feb742bc900000000000000000000000000000000000000000000000000000000613c9783613b31565b6001600160e01b03191614613ce3577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff16611172565b60e082015160040135611172565b5f6128fe613cfe85614107565b84846141b8565b5f468467ffffffffffffffff1603613d1e57505f6111fb565b60ff8316600114806128fe575060ff831660051480156128fe575060ff8216600114806128fe575060ff821660061490509392505050565b613d926040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009190613e049086906301000000900460ff1686613d05565b613e46576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161009d565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a090930190915280519101206040840181905280546060850152613ebe9061292b9060016148ae565b608084015250909392505050565b5f613ed78260781c90565b613ee2906001614a16565b9050613ef884613ef38584866141db565b614008565b5f613faf613f068460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b9050610fdd8673ffffffffffffffffffffffffffffffffffffffff861683612b9f565b60408101516060820151613fe7918491612b9f565b61030481604001516001613ffb91906148ae565b6080830151849190612b9f565b60808201515f614017836142a7565b905061403d82845f8151811061402f5761402f6148d8565b016020015160f81c836142c3565b6140825783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161009d565b6140a0846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f9916140f99186908890614a33565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a0909301909352815191909201209091906111fb9061292b9060016148ae565b5f6141c48484846142c3565b6141d25763ffffffff6128fe565b6128fe846143a5565b60605f6141e88360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f602083015190506111fb6142be845183614434565b61455b565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff8716600214806142fa575060ff87166003145b6143355761430b6008611000614a85565b614316906007614ab4565b6143256008630e4e1c00614a85565b614330906007614ab4565b61433e565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff169150818410801561436757508086840111155b801561437d575067ffffffffffffffff88811614155b8015614399575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c0090830204818111156143e7578091505b60078211156143f557600791505b600482106144285760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b61312b565b60019695505050505050565b5f602183101561444557505f611172565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8101614489576031841461447e575f614481565b60415b915050611172565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff8216016144c2576144818460018060405f614615565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff8216016144fc576144818460655f60806082614615565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff821601614539576144818462ffffff60d886901c16614650565b60ff811660041461454a575f6128fe565b6128fe846035600160406041614615565b5f6041821161457c57615dc0614570836146a3565b02611f40019050919050565b60828210156145b55750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b6101038210156145ef57506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefd0190565b5f6020858703048481108061462957508381115b80614638575060208688030615155b61464457808301612b52565b5f979650505050505050565b5f60b983108061466b575061466861100060b96148ae565b83115b1561467757505f611172565b60288302603f6040840204016201964001625b8d8081116132255761469e816101036148ae565b6128fe565b5f60418210156146c15781156146b95781611172565b600192915050565b604182036146d157506001919050565b608282101561470057507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b6101038210614710576001611172565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b60405180610100016040528061476360405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b5f5f83601f8401126147a5575f5ffd5b50813567ffffffffffffffff8111156147bc575f5ffd5b6020830191508360208260051b850101111561251e575f5ffd5b5f5f602083850312156147e7575f5ffd5b823567ffffffffffffffff8111156147fd575f5ffd5b61480985828601614795565b90969095509350505050565b5f5f5f5f60408587031215614828575f5ffd5b843567ffffffffffffffff81111561483e575f5ffd5b61484a87828801614795565b909550935050602085013567ffffffffffffffff811115614869575f5ffd5b61487587828801614795565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561117257611172614881565b808202811582820484141761117257611172614881565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8181038181111561117257611172614881565b5f82518060208501845e5f920191825250919050565b5f6020828403121561493e575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036149a2576149a2614881565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f826149e4576149e4614945565b500490565b61ffff828116828216039081111561117257611172614881565b5f82614a1157614a11614945565b500690565b64ffffffffff818116838216019081111561117257611172614881565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f67ffffffffffffffff831680614a9e57614a9e614945565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114614ad757614ad7614881565b509291505056'
