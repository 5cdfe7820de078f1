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
        "name": "owner",
        "type": "address",
        "internalType": "address"
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
        "name": "owner",
        "type": "address",
        "internalType": "address"
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
    "name": "NotApp",
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
export const kernelBytecode: `0x${string}` = '0x610160604052348015610010575f5ffd5b5060405161459c38038061459c83398101604081905261002f916100a5565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e05290811660c05290811660a0908152606084015192840151930151811661014052918216610120521661010052610180565b80516001600160a01b03811681146100a0575f5ffd5b919050565b5f5f82840360e08112156100b7575f5ffd5b83516001600160401b03811681146100cd575f5ffd5b925060c0601f19820112156100e0575f5ffd5b5060405160c081016001600160401b038111828210171561010f57634e487b7160e01b5f52604160045260245ffd5b60405261011e6020850161008a565b815261012c6040850161008a565b602082015261013d6060850161008a565b604082015261014e6080850161008a565b606082015261015f60a0850161008a565b608082015261017060c0850161008a565b60a0820152809150509250929050565b60805160a05160c05160e0516101005161012051610140516143c56101d75f395f61060801525f61069501525f61045201525f61054701525f818160c2015261041d01525f6102f401525f61179b01526143c55ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80634447141514610138578063a7e1ddc21461014d578063a8cf99a014610160578063c022041714610173575b5f61005f5f356001600160e01b031916610186565b905073ffffffffffffffffffffffffffffffffffffffff81166100c0576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f351660048201526024015b60405180910390fd5b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff160361011b5761011b6106c0565b365f5f375f5f365f845af43d5f5f3e80610133573d5ffd5b503d5ff35b61014b610146366004614062565b61071b565b005b61014b61015b3660046140c9565b61079d565b61014b61016e366004614108565b610a32565b61014b610181366004614142565b610ae8565b5f6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806101e857506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b8061021c57506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061025057506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061028457506001600160e01b031982167fe86d27d600000000000000000000000000000000000000000000000000000000145b806102b857506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b806102ec57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b1561031857507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fede74b8c00000000000000000000000000000000000000000000000000000000148061037957506001600160e01b031982167fa548ce0a00000000000000000000000000000000000000000000000000000000145b806103ad57506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b806103e157506001600160e01b031982167fb0e1caba00000000000000000000000000000000000000000000000000000000145b8061041557506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b1561044157507f0000000000000000000000000000000000000000000000000000000000000000919050565b61044a82610cdf565b1561047657507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb0000000000000000000000000000000000000000000000000000000014806104d757506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b8061050b57506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b8061053f57506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b1561056b57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d0000000000000000000000000000000000000000000000000000000014806105cc57506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b8061060057506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b1561062c57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d72700000000000000000000000000000000000000000000000000000000148061068d57506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b156106b957507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610719576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b60448214610755576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b3661076283836044611157565b14610799576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5050565b5f6107a66112f5565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff88169181019190915260608101859052608090209091505f6107e9825490565b905074ff0000000000ffffff00000000000000000000000081167401000000000000000000000000000000000000000084171461082e5761082b3388876113f6565b90505b6bffffffffffffffffffffffff81168411156108b3576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff88166004820152602481018690526bffffffffffffffffffffffff82166044820181905260648201869052906084016100b7565b8573ffffffffffffffffffffffffffffffffffffffff168773ffffffffffffffffffffffffffffffffffffffff1614806108eb575083155b156108f857505050610a2c565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff88169181019190915260608101869052608090205f610938825490565b9050846effffff0000000000000000000000008216146109ad576040805133815273ffffffffffffffffffffffffffffffffffffffff8a16602082015290810188905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250835b6bffffffffffffffffffffffff81811687011115610a16576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff89166004820152602481018890526044016100b7565b610a268487850384898501611480565b50505050505b50505050565b333014610a6d576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024016100b7565b610a7760026114d1565b8015610a9d57610a9d8373ffffffffffffffffffffffffffffffffffffffff16826114f7565b606436038060645f3760243560601b81525f5f601483015f5f885af1905080610ac8573d5f5f3e3d5ffd5b506080604052610ad7836115b9565b610ae05f6114d1565b3d5f5f3e3d5ff35b610af4604460206141db565b8414610b2c576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820136610b5b8360206141ee565b610b668360206141db565b610b7091906141db565b14610ba7576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f5b83811015610c88575f610bf9868684818110610bee57610bee614205565b905060200201355490565b90506001610c078260a01c90565b60ff16141580610c2a57508262ffffff16610c228260601c90565b62ffffff1614155b15610c7f57858583818110610c4157610c41614205565b905060200201355f1b6040517fb40462050000000000000000000000000000000000000000000000000000000081526004016100b791815260200190565b50600101610bd0565b5081610ca08787610c9b604460206141db565b611157565b14610cd7576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b5f6001600160e01b031982167f54317d16000000000000000000000000000000000000000000000000000000001480610d4157506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b80610d7557506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b80610da957506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b80610ddd57506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b80610e1157506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b80610e4557506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b80610e7957506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b80610ead57506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b80610ee157506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b80610f1557506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b80610f4957506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b80610f7d57506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b80610fb157506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b80610fe557506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b8061101957506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b8061104d57506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b8061108157506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b806110b557506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b806110e957506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b8061111d57506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b8061115157506001600160e01b031982167f0ef2674300000000000000000000000000000000000000000000000000000000145b92915050565b5f33321415806111675750333b15155b1561119e576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6111a66106c0565b6111ae613fc2565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925290910152640100000000900464ffffffffff16428110156112a3576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016100b7565b5f6112b083888888611693565b945090506112bd8361188c565b8260e00151156112d25782516112d290611904565b82516112dd9061192c565b6112eb83604001518261196e565b5050509392505050565b5f60027f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c14611351576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60607f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff16901b90505f611387335490565b905074ff0000000000ffffff0000000000000000000000008116740300000000000000000000000000000000000000008317146113f2576040517fc8c17b430000000000000000000000000000000000000000000000000000000081523360048201526024016100b7565b5090565b5f5f6114038585856119a8565b905061140e81611a8c565b8060a001516114725780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b5f7f0592aae4914266c904679bd771a82b70f48796831b70f83b29b77a4b9112a1905f1b905083855581835560405185815284602082015283604082015282606082015281608082a1505050505050565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c8281016115298382611aae565b8115801561153657508015155b15611570576115707f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa8478061156b815c60016141db565b611aae565b811580159061157d575080155b156115b2576115b27f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa8478061156b6001825c614232565b5050505050565b7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c5f8190036115e7575050565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a73ffffffffffffffffffffffffffffffffffffffff8316185c5f81131561165e576040517f050a4bc6000000000000000000000000000000000000000000000000000000008152600481018290526024016100b7565b6040517f1e5a16ab000000000000000000000000000000000000000000000000000000008152600481018390526024016100b7565b5f5f6116fd6040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f87017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681016080019091526202c6f060fa87020160c0890181905290935060208602850192505f5b8681101561182e575f5f6117628a8a8589611ab5565b915091506117788b5f0151604081015190510390565b600a028282036020028501015a101561179257505061182e565b5f6117c98684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16611b20565b9050806117dd576117da8c876121ed565b90505b61010081036117ee5750505061182e565b60f81b606084890101526004601b919091017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160194505060010161174c565b8060408601525b86811015611880575f61184a89898488611ab5565b6004601b9091017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160195505050600101611835565b50505094509492505050565b5f816040015182606001510290505f6127108360a001518302816118b2576118b2614245565b049050826080015182015f036118c757505050565b5f6118de6118d9856020015160601c90565b612413565b9050610a2c816118f88486038760800151860160801b1790565b8354875192910161242b565b604081015181515b8082101561192757815154602083015260408201915061190c565b505050565b604081015181518190035f81900361194357505050565b7f0592aae4914266c904679bd771a82b70f48796831b70f83b29b77a4b9112a190808284a150505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590611a6c57508162ffffff16611a658260601c90565b62ffffff16145b151560a0840152611a7d818361247c565b60808401525090949350505050565b611aa68160800151825f0151611aa1846124b9565b612504565b608090910152565b80825d5050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015611b16576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f828403611b30575060106121e5565b83355f1a60028114801590611b46575080600114155b8015611b52575060c081105b15611b715760808110611b66576010611b69565b60115b9150506121e5565b60109150611e0c565b80355f90811a906081821015611bbe575060018201607f821615611b9d57915091565b81611bb657507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c15608084101715611bfc5770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a15151615611c415780915085600185010192505b50935093915050565b5f5f8235805f1a60f7811160018114611c8c57700100000000000000000000000000000000945060bf821115611c875760018601945060c0820393505b611c9f565b611c9a60f783038488611c02565b945094505b505050915091565b5f5f8235805f1a60018501935060b8811060018114611cf457700100000000000000000000000000000000945060c0821015611c8757611ceb60b783038488611c02565b94509450611c9f565b6080821060018114611d315760808303945060808460011a10600186141615611d2c5770010000000000000000000000000000000095505b611d39565b869550600194505b50505050915091565b5f5f611d4d83611c4a565b7001000000000000000000000000000000009350810185811115611d72575050611e05565b80821015611e0157611d8382611c4a565b8101925081831181355f1a6094181715611d9f57505050611e05565b611dab60158201611c4a565b91506021820684838301181715611dc55750505050611e05565b6021820461076c0261096001850194505b83811015611dfa5780355f1a60a014611df25750505050611e05565b602101611dd6565b5050611d72565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a141660018114611e3f57611e3683611c4a565b92509250611e4c565b8160011a91506002830192505b5086818301036121e05781865f5260c0851015611e7457611e6c83611b7a565b93509150815f525b611e7d83611b7a565b935091508160208b0152611e9083611b7a565b935091508160408b015260028503611eb057611eab83611b7a565b935091505b8160608b0152611ebf83611b7a565b935091508160808b015282359150815f1a60948114611ef95760808114611f10577001000000000000000000000000000000009350611f32565b8260081b60601c60a08c0152601584019350611f32565b7401000000000000000000000000000000000000000060a08c01526001840193505b50611f3c83611b7a565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c083141660018114611fb057611f7684611ca7565b935093508360e08c0152826101008c0152828401935060c0861015611fab57611f9f8985611d42565b93509350826101208c01525b611fb7565b6002840193505b50878310156121de578083039150818160a086013760028511156120325760018760f81b607f891115612015575b888260031b1c15611ffb57600182019150611fe5565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c001600160378411156120685762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561208157600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a915060018301925060018218156120dd576120b660018403611b7a565b935091506001821160c0861016156120dd5770010000000000000000000000000000000092505b60028511156120ff578660011b6023018203915060018211156120ff5786195f525b601b820160208501525f833560011a1160a084355f1a1416600181146121375761212884611b7a565b94509250826040860152612148565b600184013560408601526021840193505b5061215283611b7a565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c0151108985141616156121de5760129550865f51036121de57601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082116121de575f5f5260205f60808660015afa505f518a525f51156121de575f95505b505b505050505b949350505050565b5f5f612216612212845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b90505f612222846125f3565b602086810151604088015160c0880151608089015160608a0151948a015160a08b01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b009093119190931417171715612329575f6122de8686858561267f565b9350905080156122f2579250611151915050565b740100000000000000000000000000000000000000008560a00151036123275761231d8686856127ef565b9350505050611151565b505b60a08401515f9030146123865761234b6123458660a001515490565b87612975565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff16016123865761231d8686856127ef565b5f866040015190505f81876060015103905080876040015110156123ab575060408601515b6060880180518501905260808801805182860201905260a087015191018302750100000000000000000000000000000000000000000003939093019230146123fe576123f9868685846129a2565b612409565b612409868685612a38565b9695505050505050565b60035f90815262ffffff821660205260408120611151565b82516020840151810361246a576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b5f8162ffffff1661248d8460601c90565b62ffffff16146124b257606082901b6effffff00000000000000000000000016611479565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff16156124e55781604001516124e8565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f60016125118560a01c90565b60ff1603612520575082611479565b5f61252b8560a01c90565b60ff16141580612541575061253f82612a9b565b155b1561257b576040517fb4046205000000000000000000000000000000000000000000000000000000008152600481018490526024016100b7565b6121e56125888560601c90565b740100000000010000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff881617919091171790565b5f8161010001515f0361260d575061012001516152080190565b61012082015160a083015130900361262a5761262883612b76565b015b740100000000000000000000000000000000000000008360a001510361265a57612658836101000151612c4d565b015b61266d8360e00151846101000151612c7d565b61014084018190526114799082612d1b565b60808301515f90819062b71b008111156126a05760195f92509250506127e6565b838110156126b55760185f92509250506127e6565b8660400151866060015110156126d25760175f92509250506127e6565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff00000000000000000000000086161461272f5761271987875f015187612d42565b9450845f0361272f57601a5f92509250506127e6565b602086015160a886901c65ffffffffffff16908111156127575760145f9350935050506127e6565b808760200151118061276e575065ffffffffffff81145b156127815760155f9350935050506127e6565b6bffffffffffffffffffffffff8760c0015188606001511711156127ad5760165f9350935050506127e6565b6bffffffffffffffffffffffff8616876060015183028860c001510111156127dd5760165f9350935050506127e6565b5f869350935050505b94509492505050565b5f5f6127fb8585612ea5565b845173ffffffffffffffffffffffffffffffffffffffff168054919250905f603f84602001518161282e5761282e614245565b0484602001518960c0015101015a101561285057610100945050505050611479565b5060c0860151606084015160808801510286030375010000000000000000000000000000000000000000000161288583829055565b5f5f612895898760200151612fc5565b91509150811580156128af57506128af8a6020015161309c565b156128c357505050905550601a9050611479565b5f6128de8a610140015188604001518402895f015101612d1b565b905089608001518111156128f3575060808901515b6060808c01805183019052608080890151818e01805191850291909101905290880151908b015182900302612926875490565b01985082612938578960c00151890198505b82612944576003612947565b60025b9750612953888261311a565b50895161296190868a61242b565b5050600160e0890152505050509392505050565b60208101515f906effffff0000000000000000000000008416811461299a57806121e5565b509192915050565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff16919080158015906129da5750818314155b15612a2d576bffffffffffffffffffffffff816bffffffffffffffffffffffff88160111612a2857612a0f8484838a0361242b565b612a1c848388840161242b565b5f9450505050506121e5565b600194505b6121e084848961242b565b5f80612a438461312b565b6004811115612a5457612a54614272565b14612a855782518451612a7d9173ffffffffffffffffffffffffffffffffffffffff168461242b565b506001611479565b8351612a929084846132a9565b505f9392505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff1615801590612b3f57508054612b0e90600190730100000000000000000000000000000000000000900461ffff1661429f565b815461ffff91821691612b3d91869175010000000000000000000000000000000000000000009091041661344d565b145b15612b4d5750600192915050565b7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c1515611479565b5f5f612b8183613484565b90506001600160e01b031981167feb742bc90000000000000000000000000000000000000000000000000000000014801581612be757506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b15612bf557505f9392505050565b5f81612c035761ea60612c08565b620138805b90505f612c148661312b565b6004811115612c2557612c25614272565b14612c305780612c44565b612c3a85836134ad565b612c4490826141ee565b95945050505050565b5f60026020612c5d84601f6141db565b612c6791906142b9565b612c7191906141ee565b61115190617d006141db565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101015f848601865b81811015612d0a5780358183036020811015612cec57602081900360031b91821c90911b905b5085811686011760071c8416840260f81c9290920191602001612cc6565b505060030293909301949350505050565b5f600483028201600a8402808211612d335780612d35565b815b6152080195945050505050565b5f5f612d4e8386612975565b90507f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0060ff60a083901c16151580612da057508054730100000000000000000000000000000000000000900461ffff16155b15612daf575f92505050611479565b8054612dd890600190730100000000000000000000000000000000000000900461ffff1661429f565b61ffff16612e1a73ffffffffffffffffffffffffffffffffffffffff871683547501000000000000000000000000000000000000000000900461ffff1661344d565b14612e29575f92505050611479565b612409612e3a876020015160601c90565b740100000000010000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff861617919091171790565b612ed26040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b60408084015160608401510360808301819052908301511015612efa57604082015160808201525b6080810151604084015101606082015260a08201517401000000000000000000000000000000000000000014612f31576001612f34565b60025b604082015260a08201517401000000000000000000000000000000000000000014612f5f575f612f6d565b612f6d826101000151612c4d565b6101208301510181526101008201515f03612f8a575f6101408301525b5f815f01516004846101400151026152080101905081604001518184608001510381612fb857612fb8614245565b0460208301525092915050565b60a08201515f90819074010000000000000000000000000000000000000000148181613011577fa8cf99a000000000000000000000000000000000000000000000000000000000613033565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f82613045578660a0015161304b565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a840393505050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d01613113575f5f5260245f601c3e815f5103613113576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f60248261010001511461314157506001919050565b5f61314b83613484565b90505f61315d8460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b03198316016131dd5767ffffffffffffffff8111156131aa575060019392505050565b60c0840151156131be575060029392505050565b6131c98160026134dc565b6131d45760046121e5565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b031983160161329f5773ffffffffffffffffffffffffffffffffffffffff811115613234575060019392505050565b805f03613245575060039392505050565b8360c001515f0361325a575060029392505050565b6131c97f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff1660016134dc565b5060019392505050565b7feb742bc9000000000000000000000000000000000000000000000000000000006132d383613484565b6001600160e01b031916036132ff5761192783835f0151836132fa8660e001516004013590565b61352a565b81516133719073ffffffffffffffffffffffffffffffffffffffff166133698460c0015161332a8590565b6bffffffffffffffffffffffff166133429190614232565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b85919061242b565b5f6133c36133848460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050610a2c847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff169060410160405160208183030381529060405261354e565b5f818360405160200161346291815260200190565b604051602081830303815290604052805190602001205f1c61147991906142cc565b5f6004826101000151101561349a57505f919050565b5060e00151356001600160e01b03191690565b5f6114796134ba84613588565b836134c65760016134c9565b60025b6134d7615dc0611f406141db565b61360d565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546114799084906301000000900460ff1684613621565b5f613536826002613665565b9050613544858286866137db565b6115b285826138e1565b5f61357283835f8151811061356557613565614205565b016020015160f81c613665565b905061357e8183613917565b610a2c84826138e1565b5f7feb742bc9000000000000000000000000000000000000000000000000000000006135b383613484565b6001600160e01b031916146135ff577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff16611151565b60e082015160040135611151565b5f6121e561361a85613a16565b8484613ac7565b5f468467ffffffffffffffff160361363a57505f611479565b60ff8316600114806121e5575060ff831660051480156121e5575060ff821660011490509392505050565b6136a16040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906137139086906301000000900460ff1686613621565b613755576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016100b7565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a0909301909152805191012060408401819052805460608501526137cd906122129060016141db565b608084015250909392505050565b5f6137e68260781c90565b6137f19060016142df565b905061380784613802858486613aea565b613917565b5f6138be6138158460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b9050610cd78673ffffffffffffffffffffffffffffffffffffffff86168361242b565b604081015160608201516138f691849161242b565b6107998160400151600161390a91906141db565b608083015184919061242b565b60808201515f61392683613bb6565b905061394c82845f8151811061393e5761393e614205565b016020015160f81c83613bd2565b6139915783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016100b7565b6139af846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f991613a0891869088906142fc565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a090930190935281519190920120909190611479906122129060016141db565b5f613ad3848484613bd2565b613ae15763ffffffff6121e5565b6121e584613cb4565b60605f613af78360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f60208301519050611479613bcd845183613d43565b613e59565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480613c09575060ff87166003145b613c4457613c1a600861100061436c565b613c2590600761439b565b613c346008630e4e1c0061436c565b613c3f90600761439b565b613c4d565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff1691508184108015613c7657508086840111155b8015613c8c575067ffffffffffffffff88811614155b8015613ca8575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c009083020481811115613cf6578091505b6007821115613d0457600791505b60048210613d375760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b612409565b60019695505050505050565b5f6021831015613d5457505f611151565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8101613da15760318414613d8d575f613d99565b613d99604060016141db565b915050611151565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff821601613dda57613d998460018060405f613ee3565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601613e3457613d998460655f60806040613e1a8160016141db565b613e2491906141db565b613e2f9060016141db565b613ee3565b60ff8116600414613e45575f6121e5565b6121e584603560016040613e2f81836141db565b5f60418211613e7a57615dc0613e6e83613f1f565b02611f40019050919050565b6082821015613eb35750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b5f60208587030484811080613ef757508381115b80613f06575060208688030615155b613f1257808301613f14565b5f5b979650505050505050565b5f6041821015613f3d578115613f355781611151565b600192915050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf8201613f6c57506001919050565b60828210613f9c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f8201611151565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b604051806101000160405280613fef60405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b5f5f83601f840112614031575f5ffd5b50813567ffffffffffffffff811115614048575f5ffd5b6020830191508360208260051b8501011115611e05575f5ffd5b5f5f60208385031215614073575f5ffd5b823567ffffffffffffffff811115614089575f5ffd5b61409585828601614021565b90969095509350505050565b803573ffffffffffffffffffffffffffffffffffffffff811681146140c4575f5ffd5b919050565b5f5f5f5f608085870312156140dc575f5ffd5b6140e5856140a1565b93506140f3602086016140a1565b93969395505050506040820135916060013590565b5f5f5f6060848603121561411a575f5ffd5b614123846140a1565b9250614131602085016140a1565b929592945050506040919091013590565b5f5f5f5f60408587031215614155575f5ffd5b843567ffffffffffffffff81111561416b575f5ffd5b61417787828801614021565b909550935050602085013567ffffffffffffffff811115614196575f5ffd5b6141a287828801614021565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115611151576111516141ae565b8082028115828204841417611151576111516141ae565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b81810381811115611151576111516141ae565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b61ffff8281168282160390811115611151576111516141ae565b5f826142c7576142c7614245565b500490565b5f826142da576142da614245565b500690565b64ffffffffff8181168382160190811115611151576111516141ae565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116840101915050949350505050565b5f67ffffffffffffffff83168061438557614385614245565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff81811683821602908116908181146143be576143be6141ae565b509291505056'
