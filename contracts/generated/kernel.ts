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
export const kernelBytecode: `0x${string}` = '0x610160604052348015610010575f5ffd5b506040516144de3803806144de83398101604081905261002f916100a5565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e05290811660c05290811660a0908152606084015192840151930151811661014052918216610120521661010052610180565b80516001600160a01b03811681146100a0575f5ffd5b919050565b5f5f82840360e08112156100b7575f5ffd5b83516001600160401b03811681146100cd575f5ffd5b925060c0601f19820112156100e0575f5ffd5b5060405160c081016001600160401b038111828210171561010f57634e487b7160e01b5f52604160045260245ffd5b60405261011e6020850161008a565b815261012c6040850161008a565b602082015261013d6060850161008a565b604082015261014e6080850161008a565b606082015261015f60a0850161008a565b608082015261017060c0850161008a565b60a0820152809150509250929050565b60805160a05160c05160e0516101005161012051610140516142ff6101df5f395f61097f01525f610a0c01525f61054301525f6108be01525f818161015d0152818161050e01526107c901525f6106d401525f61184701526142ff5ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c806344471415146101d3578063c0220417146101e6575b7fc06d4e70000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100b0573330146100a6576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6100ae6101f9565b005b7f581e223e000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100ea576100ae61024e565b5f6100ff5f356001600160e01b0319166104d9565b905073ffffffffffffffffffffffffffffffffffffffff811661015b576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f3516600482015260240161009d565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16036101b6576101b6610a37565b365f5f375f5f365f845af43d5f5f3e806101ce573d5ffd5b503d5ff35b6100ae6101e136600461405b565b610a92565b6100ae6101f436600461409a565b610b14565b600435604435801561020f5761020f8282610ced565b606436038060645f3760243560601b81525f5f601483015f5f875af1610237573d5f5f3e3d5ffd5b50608060405261024682610daf565b3d5f5f3e3d5ff35b5f610257610e5b565b60408051601080825233602083015235606090811c92820183905260443582820181905260809092208054949550929360303590911c926064359174ff0000000000ffffff0000000000000000000000008116740100000000000000000000000000000000000000008817146102d5576102d2338786610ef3565b90505b6bffffffffffffffffffffffff811683111561035a576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526bffffffffffffffffffffffff821660448201819052606482018590529060840161009d565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff161480610392575082155b156103a05750505050505050565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff87169181019190915260608101859052608090205f6103e0825490565b9050886effffff000000000000000000000000821614610455576040805133815273ffffffffffffffffffffffffffffffffffffffff8916602082015290810187905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250875b6bffffffffffffffffffffffff818116860111156104be576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff881660048201526024810187905260440161009d565b6104ce8486850384888501610f7d565b505050505050505050565b5f7f1218b474000000000000000000000000000000000000000000000000000000006001600160e01b031983160161053257507f0000000000000000000000000000000000000000000000000000000000000000919050565b61053b82610fa6565b1561056757507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806105c857506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b806105fc57506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061063057506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061066457506001600160e01b031982167fe86d27d600000000000000000000000000000000000000000000000000000000145b8061069857506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b806106cc57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b156106f857507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fa548ce0a00000000000000000000000000000000000000000000000000000000148061075957506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b8061078d57506001600160e01b031982167fb0e1caba00000000000000000000000000000000000000000000000000000000145b806107c157506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b156107ed57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb00000000000000000000000000000000000000000000000000000000148061084e57506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b8061088257506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b806108b657506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b156108e257507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d00000000000000000000000000000000000000000000000000000000148061094357506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b8061097757506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b156109a357507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d727000000000000000000000000000000000000000000000000000000001480610a0457506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b15610a3057507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610a90576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b60448214610acc576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b36610ad983836044611451565b14610b10576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5050565b610b2060446020614133565b8414610b58576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b601f19820136610b69836020614146565b610b74836020614133565b610b7e9190614133565b14610bb5576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f5b83811015610c96575f610c07868684818110610bfc57610bfc61415d565b905060200201355490565b90506001610c158260a01c90565b60ff16141580610c3857508262ffffff16610c308260601c90565b62ffffff1614155b15610c8d57858583818110610c4f57610c4f61415d565b905060200201355f1b6040517fb404620500000000000000000000000000000000000000000000000000000000815260040161009d91815260200190565b50600101610bde565b5081610cae8787610ca960446020614133565b611451565b14610ce5576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c828101610d1f838261161a565b81158015610d2c57508015155b15610d6657610d667f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610d61815c6001614133565b61161a565b8115801590610d73575080155b15610da857610da87f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610d616001825c61418a565b5050505050565b7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c5f819003610ddd575050565b5f610de783611621565b90505f811315610e26576040517f050a4bc60000000000000000000000000000000000000000000000000000000081526004810182905260240161009d565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081526004810183905260240161009d565b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c7fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff8116600214906effffff0000000000000000000000001681610eed576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b92915050565b5f5f610f00858585611661565b9050610f0b81611745565b8060a00151610f6f5780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b828455808255604051848152836020820152826040820152816060820152608081a05050505050565b5f6001600160e01b031982167f54317d1600000000000000000000000000000000000000000000000000000000148061100857506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b8061103c57506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b8061107057506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b806110a457506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b806110d857506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b8061110c57506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b8061114057506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b8061117457506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b806111a857506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b806111dc57506001600160e01b031982167f3fa4f24500000000000000000000000000000000000000000000000000000000145b8061121057506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b8061124457506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b8061127857506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b806112ac57506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b806112e057506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b8061131457506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b8061134857506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b8061137c57506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b806113b057506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b806113e457506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b8061141857506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b80610eed57506001600160e01b031982167f0ef26743000000000000000000000000000000000000000000000000000000001492915050565b5f33321415806114615750333b15155b15611498576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6114a0610a37565b6114a8613fbb565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925282015282510151600a025f0360c0830152640100000000900464ffffffffff16428110156115aa576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161009d565b5f6115b783888888611767565b945090506115c4836118fc565b8260e00151156115f7576115d661197a565b6115de611983565b156115f75782516115ee906119ae565b6115f75f6119d6565b825161160290611a13565b611610836040015182611a32565b5050509392505050565b80825d5050565b5f73ffffffffffffffffffffffffffffffffffffffff82167fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a185c610eed565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff1690801580159061172557508162ffffff1661171e8260601c90565b62ffffff16145b151560a08401526117368183611a6c565b60808401525090949350505050565b61175f8160800151825f015161175a84611aa9565b611af4565b608090910152565b5f5f6117d16040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f8701601f1916810160800190915260c08801805160fa8802016202c6f0019081905290935060208602850192505f5b868110156118bc575f5f61181c8a8a8589611beb565b8c51519193509150600a028282036020028501015a101561183e5750506118bc565b5f6118758684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16611c56565b905080611889576118868c87612322565b90505b610100810361189a575050506118bc565b60f81b606084890101526004601b91909101601f191601945050600101611806565b8060408601525b868110156118f0575f6118d889898488611beb565b6004601b909101601f191601955050506001016118c3565b50505094509492505050565b5f816040015182606001510290505f6127108360a001518302816119225761192261419d565b049050826080015182015f0361193757505050565b5f61194e611949856020015160601c90565b61254e565b9050611974816119688486038760800151860160801b1790565b83548751929101612566565b50505050565b610a905f6125b7565b5f7f3036cc23be6a4c65053b9e14eceabd69ee0f869e963c84416480ff50d800be3e5c5b1515919050565b604081015181515b808210156119d15781515460208301526040820191506119b6565b505050565b611a107f3036cc23be6a4c65053b9e14eceabd69ee0f869e963c84416480ff50d800be3e82611a05575f611a08565b60015b60ff1661161a565b50565b604081015181518190035f819003611a2a57505050565b8082a0505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b5f8162ffffff16611a7d8460601c90565b62ffffff1614611aa257606082901b6effffff00000000000000000000000016610f76565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff1615611ad5578160400151611ad8565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f6001611b018560a01c90565b60ff1603611b10575082610f76565b5f611b1b8560a01c90565b60ff16141580611b315750611b2f826125dd565b155b15611b6b576040517fb40462050000000000000000000000000000000000000000000000000000000081526004810184905260240161009d565b611be3611b788560601c90565b740100000000010000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff881617919091171790565b949350505050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015611c4c576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f828403611c6657506010611be3565b83355f1a60028114801590611c7c575080600114155b8015611c88575060c081105b15611ca75760808110611c9c576010611c9f565b60115b915050611be3565b60109150611f42565b80355f90811a906081821015611cf4575060018201607f821615611cd357915091565b81611cec57507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c15608084101715611d325770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a15151615611d775780915085600185010192505b50935093915050565b5f5f8235805f1a60f7811160018114611dc257700100000000000000000000000000000000945060bf821115611dbd5760018601945060c0820393505b611dd5565b611dd060f783038488611d38565b945094505b505050915091565b5f5f8235805f1a60018501935060b8811060018114611e2a57700100000000000000000000000000000000945060c0821015611dbd57611e2160b783038488611d38565b94509450611dd5565b6080821060018114611e675760808303945060808460011a10600186141615611e625770010000000000000000000000000000000095505b611e6f565b869550600194505b50505050915091565b5f5f611e8383611d80565b7001000000000000000000000000000000009350810185811115611ea8575050611f3b565b80821015611f3757611eb982611d80565b8101925081831181355f1a6094181715611ed557505050611f3b565b611ee160158201611d80565b91506021820684838301181715611efb5750505050611f3b565b6021820461076c0261096001850194505b83811015611f305780355f1a60a014611f285750505050611f3b565b602101611f0c565b5050611ea8565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a141660018114611f7557611f6c83611d80565b92509250611f82565b8160011a91506002830192505b5086818301036123165781865f5260c0851015611faa57611fa283611cb0565b93509150815f525b611fb383611cb0565b935091508160208b0152611fc683611cb0565b935091508160408b015260028503611fe657611fe183611cb0565b935091505b8160608b0152611ff583611cb0565b935091508160808b015282359150815f1a6094811461202f5760808114612046577001000000000000000000000000000000009350612068565b8260081b60601c60a08c0152601584019350612068565b7401000000000000000000000000000000000000000060a08c01526001840193505b5061207283611cb0565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c0831416600181146120e6576120ac84611ddd565b935093508360e08c0152826101008c0152828401935060c08610156120e1576120d58985611e78565b93509350826101208c01525b6120ed565b6002840193505b5087831015612314578083039150818160a086013760028511156121685760018760f81b607f89111561214b575b888260031b1c156121315760018201915061211b565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c0016001603784111561219e5762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c08710156121b757600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a91506001830192506001821815612213576121ec60018403611cb0565b935091506001821160c0861016156122135770010000000000000000000000000000000092505b6002851115612235578660011b6023018203915060018211156122355786195f525b601b820160208501525f833560011a1160a084355f1a14166001811461226d5761225e84611cb0565b9450925082604086015261227e565b600184013560408601526021840193505b5061228883611cb0565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c0151108985141616156123145760129550865f510361231457601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08211612314575f5f5260205f60808660015afa505f518a525f5115612314575f95505b505b50505050949350505050565b5f5f61234b612347845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b9050805f61235885612697565b602087810151604089015160c089015160808a015160608b0151948b015160a08c01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b009093119190931417171715612462575f61241487878585612723565b935090508015612429579350610eed92505050565b740100000000000000000000000000000000000000008660a001510361246057612455878785876128d1565b945050505050610eed565b505b60a08501515f9030146124c05761248461247e8760a001515490565b88612a73565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff16016124c057612455878785876128d1565b5f876040015190505f81886060015103905080886040015110156124e5575060408701515b6060890180518501905260808901805182860201905260a088015191018302750100000000000000000000000000000000000000000003939093019230146125385761253387878584612aa0565b612543565b612543878785612b36565b979650505050505050565b60035f90815262ffffff821660205260408120610eed565b8251602084015181036125a5576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff16158015906126815750805461265090600190730100000000000000000000000000000000000000900461ffff166141ca565b815461ffff9182169161267f918691750100000000000000000000000000000000000000000090910416612b99565b145b1561268f5750600192915050565b610f76612bd0565b5f8161010001515f036126b1575061012001516152080190565b61012082015160a08301513090036126ce576126cc83612bf8565b015b740100000000000000000000000000000000000000008360a00151036126fe576126fc836101000151612ccf565b015b6127118360e00151846101000151612cff565b6101408401819052610f769082612dab565b60808301515f90819062b71b008111156127445760195f92509250506128c8565b740100000000000000000000000000000000000000008660a0015114801561276f5750610100860151155b156127825761277d5f612ccf565b840193505b838110156127975760185f92509250506128c8565b8660400151866060015110156127b45760175f92509250506128c8565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff000000000000000000000000861614612811576127fb87875f015187612dd2565b9450845f0361281157601a5f92509250506128c8565b602086015160a886901c65ffffffffffff16908111156128395760145f9350935050506128c8565b8087602001511180612850575065ffffffffffff81145b156128635760155f9350935050506128c8565b6bffffffffffffffffffffffff8760c00151886060015117111561288f5760165f9350935050506128c8565b6bffffffffffffffffffffffff8616876060015183028860c001510111156128bf5760165f9350935050506128c8565b5f869350935050505b94509492505050565b5f5f5f6128de8787612f3f565b915091505f5f6128ed88612f6f565b89518b515160c08d015193955091935073ffffffffffffffffffffffffffffffffffffffff1691603f8404600a909202018301015a10156129375761010095505050505050611be3565b60c089015160808a015161296891839188028b03037501000000000000000000000000000000000000000000019055565b8960e001516129865761297e8a60200151612fea565b600160e08b01525b5f6129918a84612ff6565b93509050801580156129ab57506129ab8b602001516130cd565b156129c257878255601a9650505050505050611be3565b740100000000000000000000000000000000000000008a60a00151036129e9576002830292505b5f6129fb8b6101400151858701612dab565b90508a60800151811115612a10575060808a01515b60608c0180518201905260808c01805187830201905281612a32576003612a35565b60025b9750612a41888261314b565b86818c608001510302612a52845490565b01995081612a64578a60c001518a0199505b5050895161231490828a612566565b60208101515f906effffff00000000000000000000000084168114612a985780611be3565b509192915050565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff1691908015801590612ad85750818314155b15612b2b576bffffffffffffffffffffffff816bffffffffffffffffffffffff88160111612b2657612b0d8484838a03612566565b612b1a8483888401612566565b5f945050505050611be3565b600194505b612316848489612566565b5f80612b418461315c565b6004811115612b5257612b526141e4565b14612b835782518451612b7b9173ffffffffffffffffffffffffffffffffffffffff1684612566565b506001610f76565b8351612b909084846132da565b505f9392505050565b5f8183604051602001612bae91815260200190565b604051602081830303815290604052805190602001205f1c610f769190614211565b5f7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c6119a7565b5f5f612c038361347e565b90506001600160e01b031981167feb742bc90000000000000000000000000000000000000000000000000000000014801581612c6957506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b15612c7757505f9392505050565b5f81612c855761ea60612c8a565b620138805b90505f612c968661315c565b6004811115612ca757612ca76141e4565b14612cb25780612cc6565b612cbc85836134a7565b612cc69082614146565b95945050505050565b5f60026020612cdf84601f614133565b612ce99190614224565b612cf39190614146565b610eed90617d00614133565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101018285601f19861681015b80821015612d7657813585811686011760071c8416840260f81c9290920191602090910190612d4c565b5035600386811b60f89081166101000392831c90921b85811690950190941760071c831690920290911c010290910192915050565b5f600483028201600a8402808211612dc35780612dc5565b815b6152080195945050505050565b5f5f612dde8386612a73565b90507f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0060ff60a083901c16151580612e3057508054730100000000000000000000000000000000000000900461ffff16155b15612e3f575f92505050610f76565b8054612e6890600190730100000000000000000000000000000000000000900461ffff166141ca565b61ffff16612eaa73ffffffffffffffffffffffffffffffffffffffff871683547501000000000000000000000000000000000000000000900461ffff16612b99565b14612eb9575f92505050610f76565b612f35612eca876020015160601c90565b740100000000010000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff861617919091171790565b9695505050505050565b5f5f836040015191508183606001510390508083604001511015612f64575060408201515b908101939092509050565b6101208101516101008201515f908103612f8b575f6101408401525b8160048461014001510261520885608001510303039050740100000000000000000000000000000000000000008360a0015114612fc757915091565b5f612fd6846101000151612ccf565b928301946002939092039290920492509050565b611a10816002176125b7565b60a08201515f90819074010000000000000000000000000000000000000000148181613042577f3f92b19000000000000000000000000000000000000000000000000000000000613064565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f82613076578660a0015161307c565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a840393505050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d01613144575f5f5260245f601c3e815f5103613144576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f60248261010001511461317257506001919050565b5f61317c8361347e565b90505f61318e8460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b031983160161320e5767ffffffffffffffff8111156131db575060019392505050565b60c0840151156131ef575060029392505050565b6131fa8160026134d6565b613205576004611be3565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b03198316016132d05773ffffffffffffffffffffffffffffffffffffffff811115613265575060019392505050565b805f03613276575060039392505050565b8360c001515f0361328b575060029392505050565b6131fa7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff1660016134d6565b5060019392505050565b7feb742bc9000000000000000000000000000000000000000000000000000000006133048361347e565b6001600160e01b03191603613330576119d183835f01518361332b8660e001516004013590565b613524565b81516133a29073ffffffffffffffffffffffffffffffffffffffff1661339a8460c0015161335b8590565b6bffffffffffffffffffffffff16613373919061418a565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190612566565b5f6133f46133b58460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050611974847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052613548565b5f6004826101000151101561349457505f919050565b5060e00151356001600160e01b03191690565b5f610f766134b484613582565b836134c05760016134c3565b60025b6134d1615dc0611f40614133565b613607565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040812054610f769084906301000000900460ff168461361b565b5f61353082600261365f565b905061353e858286866137d5565b610da885826138db565b5f61356c83835f8151811061355f5761355f61415d565b016020015160f81c61365f565b90506135788183613911565b61197484826138db565b5f7feb742bc9000000000000000000000000000000000000000000000000000000006135ad8361347e565b6001600160e01b031916146135f9577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff16610eed565b60e082015160040135610eed565b5f611be361361485613a10565b8484613ac1565b5f468467ffffffffffffffff160361363457505f610f76565b60ff831660011480611be3575060ff83166005148015611be3575060ff821660011490509392505050565b61369b6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00919061370d9086906301000000900460ff168661361b565b61374f576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161009d565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a0909301909152805191012060408401819052805460608501526137c790612347906001614133565b608084015250909392505050565b5f6137e08260781c90565b6137eb906001614237565b9050613801846137fc858486613ae4565b613911565b5f6138b861380f8460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b9050610ce58673ffffffffffffffffffffffffffffffffffffffff861683612566565b604081015160608201516138f0918491612566565b610b10816040015160016139049190614133565b6080830151849190612566565b60808201515f61392083613bb0565b905061394682845f815181106139385761393861415d565b016020015160f81c83613bcc565b61398b5783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161009d565b6139a9846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f991613a029186908890614254565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a090930190935281519190920120909190610f7690612347906001614133565b5f613acd848484613bcc565b613adb5763ffffffff611be3565b611be384613cae565b60605f613af18360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f60208301519050610f76613bc7845183613d3d565b613e53565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480613c03575060ff87166003145b613c3e57613c1460086110006142a6565b613c1f9060076142d5565b613c2e6008630e4e1c006142a6565b613c399060076142d5565b613c47565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff1691508184108015613c7057508086840111155b8015613c86575067ffffffffffffffff88811614155b8015613ca2575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c009083020481811115613cf0578091505b6007821115613cfe57600791505b60048210613d315760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b612f35565b60019695505050505050565b5f6021831015613d4e57505f610eed565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8101613d9b5760318414613d87575f613d93565b613d9360406001614133565b915050610eed565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff821601613dd457613d938460018060405f613edd565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601613e2e57613d938460655f60806040613e14816001614133565b613e1e9190614133565b613e29906001614133565b613edd565b60ff8116600414613e3f575f611be3565b611be384603560016040613e298183614133565b5f60418211613e7457615dc0613e6883613f18565b02611f40019050919050565b6082821015613ead5750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b5f60208587030484811080613ef157508381115b80613f00575060208688030615155b613f0c57808301612543565b5f979650505050505050565b5f6041821015613f36578115613f2e5781610eed565b600192915050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf8201613f6557506001919050565b60828210613f95577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f8201610eed565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b604051806101000160405280613fe860405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b5f5f83601f84011261402a575f5ffd5b50813567ffffffffffffffff811115614041575f5ffd5b6020830191508360208260051b8501011115611f3b575f5ffd5b5f5f6020838503121561406c575f5ffd5b823567ffffffffffffffff811115614082575f5ffd5b61408e8582860161401a565b90969095509350505050565b5f5f5f5f604085870312156140ad575f5ffd5b843567ffffffffffffffff8111156140c3575f5ffd5b6140cf8782880161401a565b909550935050602085013567ffffffffffffffff8111156140ee575f5ffd5b6140fa8782880161401a565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610eed57610eed614106565b8082028115828204841417610eed57610eed614106565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b81810381811115610eed57610eed614106565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b61ffff8281168282160390811115610eed57610eed614106565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f8261421f5761421f61419d565b500690565b5f826142325761423261419d565b500490565b64ffffffffff8181168382160190811115610eed57610eed614106565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f67ffffffffffffffff8316806142bf576142bf61419d565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff81811683821602908116908181146142f8576142f8614106565b509291505056'
