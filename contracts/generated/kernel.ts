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
export const kernelBytecode: `0x${string}` = '0x610160604052348015610010575f5ffd5b506040516143e93803806143e983398101604081905261002f916100a5565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e05290811660c05290811660a0908152606084015192840151930151811661014052918216610120521661010052610180565b80516001600160a01b03811681146100a0575f5ffd5b919050565b5f5f82840360e08112156100b7575f5ffd5b83516001600160401b03811681146100cd575f5ffd5b925060c0601f19820112156100e0575f5ffd5b5060405160c081016001600160401b038111828210171561010f57634e487b7160e01b5f52604160045260245ffd5b60405261011e6020850161008a565b815261012c6040850161008a565b602082015261013d6060850161008a565b604082015261014e6080850161008a565b606082015261015f60a0850161008a565b608082015261017060c0850161008a565b60a0820152809150509250929050565b60805160a05160c05160e05161010051610120516101405161420a6101df5f395f61097f01525f610a0c01525f61054301525f6108be01525f818161015d0152818161050e01526107c901525f6106d401525f611847015261420a5ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c806344471415146101d3578063c0220417146101e6575b7fc06d4e70000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100b0573330146100a6576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6100ae6101f9565b005b7f581e223e000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100ea576100ae61024e565b5f6100ff5f356001600160e01b0319166104d9565b905073ffffffffffffffffffffffffffffffffffffffff811661015b576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f3516600482015260240161009d565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16036101b6576101b6610a37565b365f5f375f5f365f845af43d5f5f3e806101ce573d5ffd5b503d5ff35b6100ae6101e1366004613f66565b610a92565b6100ae6101f4366004613fa5565b610b14565b600435604435801561020f5761020f8282610ced565b606436038060645f3760243560601b81525f5f601483015f5f875af1610237573d5f5f3e3d5ffd5b50608060405261024682610daf565b3d5f5f3e3d5ff35b5f610257610e5b565b60408051601080825233602083015235606090811c92820183905260443582820181905260809092208054949550929360303590911c926064359174ff0000000000ffffff0000000000000000000000008116740100000000000000000000000000000000000000008817146102d5576102d2338786610ef3565b90505b6bffffffffffffffffffffffff811683111561035a576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526bffffffffffffffffffffffff821660448201819052606482018590529060840161009d565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff161480610392575082155b156103a05750505050505050565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff87169181019190915260608101859052608090205f6103e0825490565b9050886effffff000000000000000000000000821614610455576040805133815273ffffffffffffffffffffffffffffffffffffffff8916602082015290810187905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250875b6bffffffffffffffffffffffff818116860111156104be576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff881660048201526024810187905260440161009d565b6104ce8486850384888501610f7d565b505050505050505050565b5f7f1218b474000000000000000000000000000000000000000000000000000000006001600160e01b031983160161053257507f0000000000000000000000000000000000000000000000000000000000000000919050565b61053b82610fa6565b1561056757507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806105c857506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b806105fc57506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061063057506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061066457506001600160e01b031982167fe86d27d600000000000000000000000000000000000000000000000000000000145b8061069857506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b806106cc57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b156106f857507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fa548ce0a00000000000000000000000000000000000000000000000000000000148061075957506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b8061078d57506001600160e01b031982167fb0e1caba00000000000000000000000000000000000000000000000000000000145b806107c157506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b156107ed57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb00000000000000000000000000000000000000000000000000000000148061084e57506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b8061088257506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b806108b657506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b156108e257507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d00000000000000000000000000000000000000000000000000000000148061094357506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b8061097757506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b156109a357507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d727000000000000000000000000000000000000000000000000000000001480610a0457506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b15610a3057507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610a90576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b60448214610acc576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b36610ad983836044611451565b14610b10576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5050565b610b206044602061403e565b8414610b58576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b601f19820136610b69836020614051565b610b7483602061403e565b610b7e919061403e565b14610bb5576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f5b83811015610c96575f610c07868684818110610bfc57610bfc614068565b905060200201355490565b90506001610c158260a01c90565b60ff16141580610c3857508262ffffff16610c308260601c90565b62ffffff1614155b15610c8d57858583818110610c4f57610c4f614068565b905060200201355f1b6040517fb404620500000000000000000000000000000000000000000000000000000000815260040161009d91815260200190565b50600101610bde565b5081610cae8787610ca96044602061403e565b611451565b14610ce5576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c828101610d1f838261161a565b81158015610d2c57508015155b15610d6657610d667f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610d61815c600161403e565b61161a565b8115801590610d73575080155b15610da857610da87f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610d616001825c614095565b5050505050565b7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c5f819003610ddd575050565b5f610de783611621565b90505f811315610e26576040517f050a4bc60000000000000000000000000000000000000000000000000000000081526004810182905260240161009d565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081526004810183905260240161009d565b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c7fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff8116600214906effffff0000000000000000000000001681610eed576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b92915050565b5f5f610f00858585611661565b9050610f0b81611745565b8060a00151610f6f5780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b828455808255604051848152836020820152826040820152816060820152608081a05050505050565b5f6001600160e01b031982167f54317d1600000000000000000000000000000000000000000000000000000000148061100857506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b8061103c57506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b8061107057506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b806110a457506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b806110d857506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b8061110c57506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b8061114057506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b8061117457506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b806111a857506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b806111dc57506001600160e01b031982167f3fa4f24500000000000000000000000000000000000000000000000000000000145b8061121057506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b8061124457506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b8061127857506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b806112ac57506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b806112e057506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b8061131457506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b8061134857506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b8061137c57506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b806113b057506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b806113e457506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b8061141857506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b80610eed57506001600160e01b031982167f0ef26743000000000000000000000000000000000000000000000000000000001492915050565b5f33321415806114615750333b15155b15611498576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6114a0610a37565b6114a8613ec6565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925282015282510151600a025f0360c0830152640100000000900464ffffffffff16428110156115aa576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161009d565b5f6115b783888888611767565b945090506115c4836118fc565b8260e00151156115f7576115d661197a565b6115de611983565b156115f75782516115ee906119ae565b6115f75f6119d6565b825161160290611a13565b611610836040015182611a32565b5050509392505050565b80825d5050565b5f73ffffffffffffffffffffffffffffffffffffffff82167fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a185c610eed565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff1690801580159061172557508162ffffff1661171e8260601c90565b62ffffff16145b151560a08401526117368183611a6c565b60808401525090949350505050565b61175f8160800151825f015161175a84611aa9565b611af4565b608090910152565b5f5f6117d16040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f8701601f1916810160800190915260c08801805160fa8802016202c6f0019081905290935060208602850192505f5b868110156118bc575f5f61181c8a8a8589611b52565b8c51519193509150600a028282036020028501015a101561183e5750506118bc565b5f6118758684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16611bbd565b905080611889576118868c8761228a565b90505b610100810361189a575050506118bc565b60f81b606084890101526004601b91909101601f191601945050600101611806565b8060408601525b868110156118f0575f6118d889898488611b52565b6004601b909101601f191601955050506001016118c3565b50505094509492505050565b5f816040015182606001510290505f6127108360a00151830281611922576119226140a8565b049050826080015182015f0361193757505050565b5f61194e611949856020015160601c90565b6124b6565b9050611974816119688486038760800151860160801b1790565b835487519291016124ce565b50505050565b610a905f61251f565b5f7f3036cc23be6a4c65053b9e14eceabd69ee0f869e963c84416480ff50d800be3e5c5b1515919050565b604081015181515b808210156119d15781515460208301526040820191506119b6565b505050565b611a107f3036cc23be6a4c65053b9e14eceabd69ee0f869e963c84416480ff50d800be3e82611a05575f611a08565b60015b60ff1661161a565b50565b604081015181518190035f819003611a2a57505050565b8082a0505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b5f8162ffffff16611a7d8460601c90565b62ffffff1614611aa257606082901b6effffff00000000000000000000000016610f76565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff1615611ad5578160400151611ad8565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f611aff8483612545565b93506001611b0d8560a01c90565b60ff1614611b4a576040517fb40462050000000000000000000000000000000000000000000000000000000081526004810184905260240161009d565b509192915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015611bb3576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f828403611bcd57506010612282565b83355f1a60028114801590611be3575080600114155b8015611bef575060c081105b15611c0e5760808110611c03576010611c06565b60115b915050612282565b60109150611ea9565b80355f90811a906081821015611c5b575060018201607f821615611c3a57915091565b81611c5357507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c15608084101715611c995770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a15151615611cde5780915085600185010192505b50935093915050565b5f5f8235805f1a60f7811160018114611d2957700100000000000000000000000000000000945060bf821115611d245760018601945060c0820393505b611d3c565b611d3760f783038488611c9f565b945094505b505050915091565b5f5f8235805f1a60018501935060b8811060018114611d9157700100000000000000000000000000000000945060c0821015611d2457611d8860b783038488611c9f565b94509450611d3c565b6080821060018114611dce5760808303945060808460011a10600186141615611dc95770010000000000000000000000000000000095505b611dd6565b869550600194505b50505050915091565b5f5f611dea83611ce7565b7001000000000000000000000000000000009350810185811115611e0f575050611ea2565b80821015611e9e57611e2082611ce7565b8101925081831181355f1a6094181715611e3c57505050611ea2565b611e4860158201611ce7565b91506021820684838301181715611e625750505050611ea2565b6021820461076c0261096001850194505b83811015611e975780355f1a60a014611e8f5750505050611ea2565b602101611e73565b5050611e0f565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a141660018114611edc57611ed383611ce7565b92509250611ee9565b8160011a91506002830192505b50868183010361227d5781865f5260c0851015611f1157611f0983611c17565b93509150815f525b611f1a83611c17565b935091508160208b0152611f2d83611c17565b935091508160408b015260028503611f4d57611f4883611c17565b935091505b8160608b0152611f5c83611c17565b935091508160808b015282359150815f1a60948114611f965760808114611fad577001000000000000000000000000000000009350611fcf565b8260081b60601c60a08c0152601584019350611fcf565b7401000000000000000000000000000000000000000060a08c01526001840193505b50611fd983611c17565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c08314166001811461204d5761201384611d44565b935093508360e08c0152826101008c0152828401935060c08610156120485761203c8985611ddf565b93509350826101208c01525b612054565b6002840193505b508783101561227b578083039150818160a086013760028511156120cf5760018760f81b607f8911156120b2575b888260031b1c1561209857600182019150612082565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c001600160378411156121055762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561211e57600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a9150600183019250600182181561217a5761215360018403611c17565b935091506001821160c08610161561217a5770010000000000000000000000000000000092505b600285111561219c578660011b60230182039150600182111561219c5786195f525b601b820160208501525f833560011a1160a084355f1a1416600181146121d4576121c584611c17565b945092508260408601526121e5565b600184013560408601526021840193505b506121ef83611c17565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c01511089851416161561227b5760129550865f510361227b57601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821161227b575f5f5260205f60808660015afa505f518a525f511561227b575f95505b505b505050505b949350505050565b5f5f6122b36122af845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b9050805f6122c08561257d565b602087810151604089015160c089015160808a015160608b0151948b015160a08c01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b0090931191909314171717156123ca575f61237c87878585612609565b935090508015612391579350610eed92505050565b740100000000000000000000000000000000000000008660a00151036123c8576123bd878785876127b7565b945050505050610eed565b505b60a08501515f903014612428576123ec6123e68760a001515490565b88612959565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff1601612428576123bd878785876127b7565b5f876040015190505f818860600151039050808860400151101561244d575060408701515b6060890180518501905260808901805182860201905260a088015191018302750100000000000000000000000000000000000000000003939093019230146124a05761249b8787858461297e565b6124ab565b6124ab878785612a14565b979650505050505050565b60035f90815262ffffff821660205260408120610eed565b82516020840151810361250d576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f80806125528560a01c90565b60ff16148015612566575061256683612a77565b9050806125735783612282565b6122828442612a8f565b5f8161010001515f03612597575061012001516152080190565b61012082015160a08301513090036125b4576125b283612b09565b015b740100000000000000000000000000000000000000008360a00151036125e4576125e2836101000151612be0565b015b6125f78360e00151846101000151612c10565b6101408401819052610f769082612cbc565b60808301515f90819062b71b0081111561262a5760195f92509250506127ae565b740100000000000000000000000000000000000000008660a001511480156126555750610100860151155b15612668576126635f612be0565b840193505b8381101561267d5760185f92509250506127ae565b86604001518660600151101561269a5760175f92509250506127ae565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff0000000000000000000000008616146126f7576126e187875f015187612ce3565b9450845f036126f757601a5f92509250506127ae565b602086015160a886901c65ffffffffffff169081111561271f5760145f9350935050506127ae565b8087602001511180612736575065ffffffffffff81145b156127495760155f9350935050506127ae565b6bffffffffffffffffffffffff8760c0015188606001511711156127755760165f9350935050506127ae565b6bffffffffffffffffffffffff8616876060015183028860c001510111156127a55760165f9350935050506127ae565b5f869350935050505b94509492505050565b5f5f5f6127c48787612d40565b915091505f5f6127d388612d70565b89518b515160c08d015193955091935073ffffffffffffffffffffffffffffffffffffffff1691603f8404600a909202018301015a101561281d5761010095505050505050612282565b60c089015160808a015161284e91839188028b03037501000000000000000000000000000000000000000000019055565b8960e0015161286c576128648a60200151612deb565b600160e08b01525b5f6128778a84612df7565b935090508015801561289157506128918b60200151612ece565b156128a857878255601a9650505050505050612282565b740100000000000000000000000000000000000000008a60a00151036128cf576002830292505b5f6128e18b6101400151858701612cbc565b90508a608001518111156128f6575060808a01515b60608c0180518201905260808c0180518783020190528161291857600361291b565b60025b97506129278882612f4c565b86818c608001510302612938845490565b0199508161294a578a60c001518a0199505b5050895161227b90828a6124ce565b60208101515f906effffff00000000000000000000000084168114611b4a5780612282565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff16919080158015906129b65750818314155b15612a09576bffffffffffffffffffffffff816bffffffffffffffffffffffff88160111612a04576129eb8484838a036124ce565b6129f884838884016124ce565b5f945050505050612282565b600194505b61227d8484896124ce565b5f80612a1f84612f5d565b6004811115612a3057612a306140d5565b14612a615782518451612a599173ffffffffffffffffffffffffffffffffffffffff16846124ce565b506001610f76565b8351612a6e9084846130db565b505f9392505050565b5f612a818261327f565b80610eed5750610eed613329565b5f610f76612a9d8460601c90565b7401000000000100000000000000000000000000000060d885901b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff871617919091171790565b5f5f612b1483613351565b90506001600160e01b031981167feb742bc90000000000000000000000000000000000000000000000000000000014801581612b7a57506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b15612b8857505f9392505050565b5f81612b965761ea60612b9b565b620138805b90505f612ba786612f5d565b6004811115612bb857612bb86140d5565b14612bc35780612bd7565b612bcd858361337a565b612bd79082614051565b95945050505050565b5f60026020612bf084601f61403e565b612bfa9190614102565b612c049190614051565b610eed90617d0061403e565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101018285601f19861681015b80821015612c8757813585811686011760071c8416840260f81c9290920191602090910190612c5d565b5035600386811b60f89081166101000392831c90921b85811690950190941760071c831690920290911c010290910192915050565b5f600483028201600a8402808211612cd45780612cd6565b815b6152080195945050505050565b5f5f612cef8386612959565b90505f612cfc8260a01c90565b60ff16141580612d285750612d2673ffffffffffffffffffffffffffffffffffffffff851661327f565b155b15612d36575f915050610f76565b612bd78142612a8f565b5f5f836040015191508183606001510390508083604001511015612d65575060408201515b908101939092509050565b6101208101516101008201515f908103612d8c575f6101408401525b8160048461014001510261520885608001510303039050740100000000000000000000000000000000000000008360a0015114612dc857915091565b5f612dd7846101000151612be0565b928301946002939092039290920492509050565b611a108160021761251f565b60a08201515f90819074010000000000000000000000000000000000000000148181612e43577f3f92b19000000000000000000000000000000000000000000000000000000000612e65565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f82612e77578660a00151612e7d565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a840393505050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d01612f45575f5f5260245f601c3e815f5103612f45576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f602482610100015114612f7357506001919050565b5f612f7d83613351565b90505f612f8f8460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b031983160161300f5767ffffffffffffffff811115612fdc575060019392505050565b60c084015115612ff0575060029392505050565b612ffb8160026133a9565b613006576004612282565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b03198316016130d15773ffffffffffffffffffffffffffffffffffffffff811115613066575060019392505050565b805f03613077575060039392505050565b8360c001515f0361308c575060029392505050565b612ffb7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff1660016133a9565b5060019392505050565b7feb742bc90000000000000000000000000000000000000000000000000000000061310583613351565b6001600160e01b03191603613131576119d183835f01518361312c8660e001516004013590565b6133f7565b81516131a39073ffffffffffffffffffffffffffffffffffffffff1661319b8460c0015161315c8590565b6bffffffffffffffffffffffff166131749190614095565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b8591906124ce565b5f6131f56131b68460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050611974847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff169060410160405160208183030381529060405261341b565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff1615801590610f76575080546132f290600190730100000000000000000000000000000000000000900461ffff16614115565b815461ffff91821691613321918691750100000000000000000000000000000000000000000090910416613455565b149392505050565b5f7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c6119a7565b5f6004826101000151101561336757505f919050565b5060e00151356001600160e01b03191690565b5f610f766133878461348c565b83613393576001613396565b60025b6133a4615dc0611f4061403e565b613511565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040812054610f769084906301000000900460ff1684613525565b5f613403826002613569565b9050613411858286866136df565b610da885826137e5565b5f61343f83835f8151811061343257613432614068565b016020015160f81c613569565b905061344b818361381b565b61197484826137e5565b5f818360405160200161346a91815260200190565b604051602081830303815290604052805190602001205f1c610f76919061412f565b5f7feb742bc9000000000000000000000000000000000000000000000000000000006134b783613351565b6001600160e01b03191614613503577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff16610eed565b60e082015160040135610eed565b5f61228261351e8561391a565b84846139cb565b5f468467ffffffffffffffff160361353e57505f610f76565b60ff831660011480612282575060ff83166005148015612282575060ff821660011490509392505050565b6135a56040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906136179086906301000000900460ff1686613525565b613659576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161009d565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a0909301909152805191012060408401819052805460608501526136d1906122af90600161403e565b608084015250909392505050565b5f6136ea8260781c90565b6136f5906001614142565b905061370b846137068584866139ee565b61381b565b5f6137c26137198460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b9050610ce58673ffffffffffffffffffffffffffffffffffffffff8616836124ce565b604081015160608201516137fa9184916124ce565b610b108160400151600161380e919061403e565b60808301518491906124ce565b60808201515f61382a83613aba565b905061385082845f8151811061384257613842614068565b016020015160f81c83613ad6565b6138955783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161009d565b6138b3846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f99161390c918690889061415f565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a090930190935281519190920120909190610f76906122af90600161403e565b5f6139d7848484613ad6565b6139e55763ffffffff612282565b61228284613bb8565b60605f6139fb8360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f60208301519050610f76613ad1845183613c48565b613d5e565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480613b0d575060ff87166003145b613b4857613b1e60086110006141b1565b613b299060076141e0565b613b386008630e4e1c006141b1565b613b439060076141e0565b613b51565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff1691508184108015613b7a57508086840111155b8015613b90575067ffffffffffffffff88811614155b8015613bac575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c009083020481811115613bfa578091505b6007821115613c0857600791505b60048210613c3b5760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b613c3e565b60015b9695505050505050565b5f6021831015613c5957505f610eed565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8101613ca65760318414613c92575f613c9e565b613c9e6040600161403e565b915050610eed565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff821601613cdf57613c9e8460018060405f613de8565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601613d3957613c9e8460655f60806040613d1f81600161403e565b613d29919061403e565b613d3490600161403e565b613de8565b60ff8116600414613d4a575f612282565b61228284603560016040613d34818361403e565b5f60418211613d7f57615dc0613d7383613e23565b02611f40019050919050565b6082821015613db85750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b5f60208587030484811080613dfc57508381115b80613e0b575060208688030615155b613e17578083016124ab565b5f979650505050505050565b5f6041821015613e41578115613e395781610eed565b600192915050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf8201613e7057506001919050565b60828210613ea0577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f8201610eed565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b604051806101000160405280613ef360405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b5f5f83601f840112613f35575f5ffd5b50813567ffffffffffffffff811115613f4c575f5ffd5b6020830191508360208260051b8501011115611ea2575f5ffd5b5f5f60208385031215613f77575f5ffd5b823567ffffffffffffffff811115613f8d575f5ffd5b613f9985828601613f25565b90969095509350505050565b5f5f5f5f60408587031215613fb8575f5ffd5b843567ffffffffffffffff811115613fce575f5ffd5b613fda87828801613f25565b909550935050602085013567ffffffffffffffff811115613ff9575f5ffd5b61400587828801613f25565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610eed57610eed614011565b8082028115828204841417610eed57610eed614011565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b81810381811115610eed57610eed614011565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f82614110576141106140a8565b500490565b61ffff8281168282160390811115610eed57610eed614011565b5f8261413d5761413d6140a8565b500690565b64ffffffffff8181168382160190811115610eed57610eed614011565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f67ffffffffffffffff8316806141ca576141ca6140a8565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff818116838216029081169081811461420357614203614011565b509291505056'
