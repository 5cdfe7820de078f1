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
export const kernelBytecode: `0x${string}` = '0x610160604052348015610010575f5ffd5b5060405161445138038061445183398101604081905261002f916100a5565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e05290811660c05290811660a0908152606084015192840151930151811661014052918216610120521661010052610180565b80516001600160a01b03811681146100a0575f5ffd5b919050565b5f5f82840360e08112156100b7575f5ffd5b83516001600160401b03811681146100cd575f5ffd5b925060c0601f19820112156100e0575f5ffd5b5060405160c081016001600160401b038111828210171561010f57634e487b7160e01b5f52604160045260245ffd5b60405261011e6020850161008a565b815261012c6040850161008a565b602082015261013d6060850161008a565b604082015261014e6080850161008a565b606082015261015f60a0850161008a565b608082015261017060c0850161008a565b60a0820152809150509250929050565b60805160a05160c05160e0516101005161012051610140516142726101df5f395f6109e701525f610a7401525f61054301525f61092601525f818161015d0152818161050e01526107fd01525f61070801525f6118af01526142725ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c806344471415146101d3578063c0220417146101e6575b7fc06d4e70000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100b0573330146100a6576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6100ae6101f9565b005b7f581e223e000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100ea576100ae61024e565b5f6100ff5f356001600160e01b0319166104d9565b905073ffffffffffffffffffffffffffffffffffffffff811661015b576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f3516600482015260240161009d565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16036101b6576101b6610a9f565b365f5f375f5f365f845af43d5f5f3e806101ce573d5ffd5b503d5ff35b6100ae6101e1366004613fce565b610afa565b6100ae6101f436600461400d565b610b7c565b600435604435801561020f5761020f8282610d55565b606436038060645f3760243560601b81525f5f601483015f5f875af1610237573d5f5f3e3d5ffd5b50608060405261024682610e17565b3d5f5f3e3d5ff35b5f610257610ec3565b60408051601080825233602083015235606090811c92820183905260443582820181905260809092208054949550929360303590911c926064359174ff0000000000ffffff0000000000000000000000008116740100000000000000000000000000000000000000008817146102d5576102d2338786610f5b565b90505b6bffffffffffffffffffffffff811683111561035a576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526bffffffffffffffffffffffff821660448201819052606482018590529060840161009d565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff161480610392575082155b156103a05750505050505050565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff87169181019190915260608101859052608090205f6103e0825490565b9050886effffff000000000000000000000000821614610455576040805133815273ffffffffffffffffffffffffffffffffffffffff8916602082015290810187905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250875b6bffffffffffffffffffffffff818116860111156104be576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff881660048201526024810187905260440161009d565b6104ce8486850384888501610fe5565b505050505050505050565b5f7f1218b474000000000000000000000000000000000000000000000000000000006001600160e01b031983160161053257507f0000000000000000000000000000000000000000000000000000000000000000919050565b61053b8261100e565b1561056757507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806105c857506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b806105fc57506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061063057506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061066457506001600160e01b031982167fe86d27d600000000000000000000000000000000000000000000000000000000145b8061069857506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b806106cc57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b8061070057506001600160e01b031982167fa74a183100000000000000000000000000000000000000000000000000000000145b1561072c57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fa548ce0a00000000000000000000000000000000000000000000000000000000148061078d57506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b806107c157506001600160e01b031982167fb0e1caba00000000000000000000000000000000000000000000000000000000145b806107f557506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b1561082157507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb00000000000000000000000000000000000000000000000000000000148061088257506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b806108b657506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b806108ea57506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b8061091e57506001600160e01b031982167fbabc9bb700000000000000000000000000000000000000000000000000000000145b1561094a57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d0000000000000000000000000000000000000000000000000000000014806109ab57506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b806109df57506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b15610a0b57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d727000000000000000000000000000000000000000000000000000000001480610a6c57506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b15610a9857507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610af8576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b60448214610b34576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b36610b41838360446114b9565b14610b78576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5050565b610b88604460206140a6565b8414610bc0576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b601f19820136610bd18360206140b9565b610bdc8360206140a6565b610be691906140a6565b14610c1d576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f5b83811015610cfe575f610c6f868684818110610c6457610c646140d0565b905060200201355490565b90506001610c7d8260a01c90565b60ff16141580610ca057508262ffffff16610c988260601c90565b62ffffff1614155b15610cf557858583818110610cb757610cb76140d0565b905060200201355f1b6040517fb404620500000000000000000000000000000000000000000000000000000000815260040161009d91815260200190565b50600101610c46565b5081610d168787610d11604460206140a6565b6114b9565b14610d4d576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c828101610d878382611682565b81158015610d9457508015155b15610dce57610dce7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610dc9815c60016140a6565b611682565b8115801590610ddb575080155b15610e1057610e107f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610dc96001825c6140fd565b5050505050565b7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c5f819003610e45575050565b5f610e4f83611689565b90505f811315610e8e576040517f050a4bc60000000000000000000000000000000000000000000000000000000081526004810182905260240161009d565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081526004810183905260240161009d565b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c7fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff8116600214906effffff0000000000000000000000001681610f55576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b92915050565b5f5f610f688585856116c9565b9050610f73816117ad565b8060a00151610fd75780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b828455808255604051848152836020820152826040820152816060820152608081a05050505050565b5f6001600160e01b031982167f54317d1600000000000000000000000000000000000000000000000000000000148061107057506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b806110a457506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b806110d857506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b8061110c57506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b8061114057506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b8061117457506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b806111a857506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b806111dc57506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b8061121057506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b8061124457506001600160e01b031982167f3fa4f24500000000000000000000000000000000000000000000000000000000145b8061127857506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b806112ac57506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b806112e057506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b8061131457506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b8061134857506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b8061137c57506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b806113b057506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b806113e457506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b8061141857506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b8061144c57506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b8061148057506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b80610f5557506001600160e01b031982167f0ef26743000000000000000000000000000000000000000000000000000000001492915050565b5f33321415806114c95750333b15155b15611500576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611508610a9f565b611510613f2e565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925282015282510151600a025f0360c0830152640100000000900464ffffffffff1642811015611612576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161009d565b5f61161f838888886117cf565b9450905061162c83611964565b8260e001511561165f5761163e6119e2565b6116466119eb565b1561165f57825161165690611a16565b61165f5f611a3e565b825161166a90611a7b565b611678836040015182611a9a565b5050509392505050565b80825d5050565b5f73ffffffffffffffffffffffffffffffffffffffff82167fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a185c610f55565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff1690801580159061178d57508162ffffff166117868260601c90565b62ffffff16145b151560a084015261179e8183611ad4565b60808401525090949350505050565b6117c78160800151825f01516117c284611b11565b611b5c565b608090910152565b5f5f6118396040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f8701601f1916810160800190915260c08801805160fa8802016202c6f0019081905290935060208602850192505f5b86811015611924575f5f6118848a8a8589611bba565b8c51519193509150600a028282036020028501015a10156118a6575050611924565b5f6118dd8684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16611c25565b9050806118f1576118ee8c876122f2565b90505b610100810361190257505050611924565b60f81b606084890101526004601b91909101601f19160194505060010161186e565b8060408601525b86811015611958575f61194089898488611bba565b6004601b909101601f1916019550505060010161192b565b50505094509492505050565b5f816040015182606001510290505f6127108360a0015183028161198a5761198a614110565b049050826080015182015f0361199f57505050565b5f6119b66119b1856020015160601c90565b61251e565b90506119dc816119d08486038760800151860160801b1790565b83548751929101612536565b50505050565b610af85f612587565b5f7f3036cc23be6a4c65053b9e14eceabd69ee0f869e963c84416480ff50d800be3e5c5b1515919050565b604081015181515b80821015611a39578151546020830152604082019150611a1e565b505050565b611a787f3036cc23be6a4c65053b9e14eceabd69ee0f869e963c84416480ff50d800be3e82611a6d575f611a70565b60015b60ff16611682565b50565b604081015181518190035f819003611a9257505050565b8082a0505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b5f8162ffffff16611ae58460601c90565b62ffffff1614611b0a57606082901b6effffff00000000000000000000000016610fde565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff1615611b3d578160400151611b40565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f611b6784836125ad565b93506001611b758560a01c90565b60ff1614611bb2576040517fb40462050000000000000000000000000000000000000000000000000000000081526004810184905260240161009d565b509192915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015611c1b576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f828403611c35575060106122ea565b83355f1a60028114801590611c4b575080600114155b8015611c57575060c081105b15611c765760808110611c6b576010611c6e565b60115b9150506122ea565b60109150611f11565b80355f90811a906081821015611cc3575060018201607f821615611ca257915091565b81611cbb57507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c15608084101715611d015770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a15151615611d465780915085600185010192505b50935093915050565b5f5f8235805f1a60f7811160018114611d9157700100000000000000000000000000000000945060bf821115611d8c5760018601945060c0820393505b611da4565b611d9f60f783038488611d07565b945094505b505050915091565b5f5f8235805f1a60018501935060b8811060018114611df957700100000000000000000000000000000000945060c0821015611d8c57611df060b783038488611d07565b94509450611da4565b6080821060018114611e365760808303945060808460011a10600186141615611e315770010000000000000000000000000000000095505b611e3e565b869550600194505b50505050915091565b5f5f611e5283611d4f565b7001000000000000000000000000000000009350810185811115611e77575050611f0a565b80821015611f0657611e8882611d4f565b8101925081831181355f1a6094181715611ea457505050611f0a565b611eb060158201611d4f565b91506021820684838301181715611eca5750505050611f0a565b6021820461076c0261096001850194505b83811015611eff5780355f1a60a014611ef75750505050611f0a565b602101611edb565b5050611e77565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a141660018114611f4457611f3b83611d4f565b92509250611f51565b8160011a91506002830192505b5086818301036122e55781865f5260c0851015611f7957611f7183611c7f565b93509150815f525b611f8283611c7f565b935091508160208b0152611f9583611c7f565b935091508160408b015260028503611fb557611fb083611c7f565b935091505b8160608b0152611fc483611c7f565b935091508160808b015282359150815f1a60948114611ffe5760808114612015577001000000000000000000000000000000009350612037565b8260081b60601c60a08c0152601584019350612037565b7401000000000000000000000000000000000000000060a08c01526001840193505b5061204183611c7f565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c0831416600181146120b55761207b84611dac565b935093508360e08c0152826101008c0152828401935060c08610156120b0576120a48985611e47565b93509350826101208c01525b6120bc565b6002840193505b50878310156122e3578083039150818160a086013760028511156121375760018760f81b607f89111561211a575b888260031b1c15612100576001820191506120ea565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c0016001603784111561216d5762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561218657600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a915060018301925060018218156121e2576121bb60018403611c7f565b935091506001821160c0861016156121e25770010000000000000000000000000000000092505b6002851115612204578660011b6023018203915060018211156122045786195f525b601b820160208501525f833560011a1160a084355f1a14166001811461223c5761222d84611c7f565b9450925082604086015261224d565b600184013560408601526021840193505b5061225783611c7f565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c0151108985141616156122e35760129550865f51036122e357601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082116122e3575f5f5260205f60808660015afa505f518a525f51156122e3575f95505b505b505050505b949350505050565b5f5f61231b612317845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b9050805f612328856125e5565b602087810151604089015160c089015160808a015160608b0151948b015160a08c01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b009093119190931417171715612432575f6123e487878585612671565b9350905080156123f9579350610f5592505050565b740100000000000000000000000000000000000000008660a0015103612430576124258787858761281f565b945050505050610f55565b505b60a08501515f9030146124905761245461244e8760a001515490565b886129c1565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff1601612490576124258787858761281f565b5f876040015190505f81886060015103905080886040015110156124b5575060408701515b6060890180518501905260808901805182860201905260a0880151910183027501000000000000000000000000000000000000000000039390930192301461250857612503878785846129e6565b612513565b612513878785612a7c565b979650505050505050565b60035f90815262ffffff821660205260408120610f55565b825160208401518103612575576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f80806125ba8560a01c90565b60ff161480156125ce57506125ce83612adf565b9050806125db57836122ea565b6122ea8442612af7565b5f8161010001515f036125ff575061012001516152080190565b61012082015160a083015130900361261c5761261a83612b71565b015b740100000000000000000000000000000000000000008360a001510361264c5761264a836101000151612c48565b015b61265f8360e00151846101000151612c78565b6101408401819052610fde9082612d24565b60808301515f90819062b71b008111156126925760195f9250925050612816565b740100000000000000000000000000000000000000008660a001511480156126bd5750610100860151155b156126d0576126cb5f612c48565b840193505b838110156126e55760185f9250925050612816565b8660400151866060015110156127025760175f9250925050612816565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff00000000000000000000000086161461275f5761274987875f015187612d4b565b9450845f0361275f57601a5f9250925050612816565b602086015160a886901c65ffffffffffff16908111156127875760145f935093505050612816565b808760200151118061279e575065ffffffffffff81145b156127b15760155f935093505050612816565b6bffffffffffffffffffffffff8760c0015188606001511711156127dd5760165f935093505050612816565b6bffffffffffffffffffffffff8616876060015183028860c0015101111561280d5760165f935093505050612816565b5f869350935050505b94509492505050565b5f5f5f61282c8787612da8565b915091505f5f61283b88612dd8565b89518b515160c08d015193955091935073ffffffffffffffffffffffffffffffffffffffff1691603f8404600a909202018301015a101561288557610100955050505050506122ea565b60c089015160808a01516128b691839188028b03037501000000000000000000000000000000000000000000019055565b8960e001516128d4576128cc8a60200151612e53565b600160e08b01525b5f6128df8a84612e5f565b93509050801580156128f957506128f98b60200151612f36565b1561291057878255601a96505050505050506122ea565b740100000000000000000000000000000000000000008a60a0015103612937576002830292505b5f6129498b6101400151858701612d24565b90508a6080015181111561295e575060808a01515b60608c0180518201905260808c01805187830201905281612980576003612983565b60025b975061298f8882612fb4565b86818c6080015103026129a0845490565b019950816129b2578a60c001518a0199505b505089516122e390828a612536565b60208101515f906effffff00000000000000000000000084168114611bb257806122ea565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff1691908015801590612a1e5750818314155b15612a71576bffffffffffffffffffffffff816bffffffffffffffffffffffff88160111612a6c57612a538484838a03612536565b612a608483888401612536565b5f9450505050506122ea565b600194505b6122e5848489612536565b5f80612a8784612fc5565b6004811115612a9857612a9861413d565b14612ac95782518451612ac19173ffffffffffffffffffffffffffffffffffffffff1684612536565b506001610fde565b8351612ad6908484613143565b505f9392505050565b5f612ae9826132e7565b80610f555750610f55613391565b5f610fde612b058460601c90565b7401000000000100000000000000000000000000000060d885901b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff871617919091171790565b5f5f612b7c836133b9565b90506001600160e01b031981167feb742bc90000000000000000000000000000000000000000000000000000000014801581612be257506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b15612bf057505f9392505050565b5f81612bfe5761ea60612c03565b620138805b90505f612c0f86612fc5565b6004811115612c2057612c2061413d565b14612c2b5780612c3f565b612c3585836133e2565b612c3f90826140b9565b95945050505050565b5f60026020612c5884601f6140a6565b612c62919061416a565b612c6c91906140b9565b610f5590617d006140a6565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101018285601f19861681015b80821015612cef57813585811686011760071c8416840260f81c9290920191602090910190612cc5565b5035600386811b60f89081166101000392831c90921b85811690950190941760071c831690920290911c010290910192915050565b5f600483028201600a8402808211612d3c5780612d3e565b815b6152080195945050505050565b5f5f612d5783866129c1565b90505f612d648260a01c90565b60ff16141580612d905750612d8e73ffffffffffffffffffffffffffffffffffffffff85166132e7565b155b15612d9e575f915050610fde565b612c3f8142612af7565b5f5f836040015191508183606001510390508083604001511015612dcd575060408201515b908101939092509050565b6101208101516101008201515f908103612df4575f6101408401525b8160048461014001510261520885608001510303039050740100000000000000000000000000000000000000008360a0015114612e3057915091565b5f612e3f846101000151612c48565b928301946002939092039290920492509050565b611a7881600217612587565b60a08201515f90819074010000000000000000000000000000000000000000148181612eab577f3f92b19000000000000000000000000000000000000000000000000000000000612ecd565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f82612edf578660a00151612ee5565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a840393505050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d01612fad575f5f5260245f601c3e815f5103612fad576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f602482610100015114612fdb57506001919050565b5f612fe5836133b9565b90505f612ff78460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b03198316016130775767ffffffffffffffff811115613044575060019392505050565b60c084015115613058575060029392505050565b613063816002613411565b61306e5760046122ea565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b03198316016131395773ffffffffffffffffffffffffffffffffffffffff8111156130ce575060019392505050565b805f036130df575060039392505050565b8360c001515f036130f4575060029392505050565b6130637f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff166001613411565b5060019392505050565b7feb742bc90000000000000000000000000000000000000000000000000000000061316d836133b9565b6001600160e01b0319160361319957611a3983835f0151836131948660e001516004013590565b61345f565b815161320b9073ffffffffffffffffffffffffffffffffffffffff166132038460c001516131c48590565b6bffffffffffffffffffffffff166131dc91906140fd565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190612536565b5f61325d61321e8460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b90506119dc847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052613483565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff1615801590610fde5750805461335a90600190730100000000000000000000000000000000000000900461ffff1661417d565b815461ffff918216916133899186917501000000000000000000000000000000000000000000909104166134bd565b149392505050565b5f7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c611a0f565b5f600482610100015110156133cf57505f919050565b5060e00151356001600160e01b03191690565b5f610fde6133ef846134f4565b836133fb5760016133fe565b60025b61340c615dc0611f406140a6565b613579565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040812054610fde9084906301000000900460ff168461358d565b5f61346b8260026135d1565b905061347985828686613747565b610e10858261384d565b5f6134a783835f8151811061349a5761349a6140d0565b016020015160f81c6135d1565b90506134b38183613883565b6119dc848261384d565b5f81836040516020016134d291815260200190565b604051602081830303815290604052805190602001205f1c610fde9190614197565b5f7feb742bc90000000000000000000000000000000000000000000000000000000061351f836133b9565b6001600160e01b0319161461356b577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff16610f55565b60e082015160040135610f55565b5f6122ea61358685613982565b8484613a33565b5f468467ffffffffffffffff16036135a657505f610fde565b60ff8316600114806122ea575060ff831660051480156122ea575060ff821660011490509392505050565b61360d6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00919061367f9086906301000000900460ff168661358d565b6136c1576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161009d565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a090930190915280519101206040840181905280546060850152613739906123179060016140a6565b608084015250909392505050565b5f6137528260781c90565b61375d9060016141aa565b90506137738461376e858486613a56565b613883565b5f61382a6137818460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b9050610d4d8673ffffffffffffffffffffffffffffffffffffffff861683612536565b60408101516060820151613862918491612536565b610b788160400151600161387691906140a6565b6080830151849190612536565b60808201515f61389283613b22565b90506138b882845f815181106138aa576138aa6140d0565b016020015160f81c83613b3e565b6138fd5783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161009d565b61391b846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f99161397491869088906141c7565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a090930190935281519190920120909190610fde906123179060016140a6565b5f613a3f848484613b3e565b613a4d5763ffffffff6122ea565b6122ea84613c20565b60605f613a638360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f60208301519050610fde613b39845183613cb0565b613dc6565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480613b75575060ff87166003145b613bb057613b866008611000614219565b613b91906007614248565b613ba06008630e4e1c00614219565b613bab906007614248565b613bb9565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff1691508184108015613be257508086840111155b8015613bf8575067ffffffffffffffff88811614155b8015613c14575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c009083020481811115613c62578091505b6007821115613c7057600791505b60048210613ca35760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b613ca6565b60015b9695505050505050565b5f6021831015613cc157505f610f55565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8101613d0e5760318414613cfa575f613d06565b613d06604060016140a6565b915050610f55565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff821601613d4757613d068460018060405f613e50565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601613da157613d068460655f60806040613d878160016140a6565b613d9191906140a6565b613d9c9060016140a6565b613e50565b60ff8116600414613db2575f6122ea565b6122ea84603560016040613d9c81836140a6565b5f60418211613de757615dc0613ddb83613e8b565b02611f40019050919050565b6082821015613e205750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b5f60208587030484811080613e6457508381115b80613e73575060208688030615155b613e7f57808301612513565b5f979650505050505050565b5f6041821015613ea9578115613ea15781610f55565b600192915050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf8201613ed857506001919050565b60828210613f08577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f8201610f55565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b604051806101000160405280613f5b60405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b5f5f83601f840112613f9d575f5ffd5b50813567ffffffffffffffff811115613fb4575f5ffd5b6020830191508360208260051b8501011115611f0a575f5ffd5b5f5f60208385031215613fdf575f5ffd5b823567ffffffffffffffff811115613ff5575f5ffd5b61400185828601613f8d565b90969095509350505050565b5f5f5f5f60408587031215614020575f5ffd5b843567ffffffffffffffff811115614036575f5ffd5b61404287828801613f8d565b909550935050602085013567ffffffffffffffff811115614061575f5ffd5b61406d87828801613f8d565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610f5557610f55614079565b8082028115828204841417610f5557610f55614079565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b81810381811115610f5557610f55614079565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f8261417857614178614110565b500490565b61ffff8281168282160390811115610f5557610f55614079565b5f826141a5576141a5614110565b500690565b64ffffffffff8181168382160190811115610f5557610f55614079565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f67ffffffffffffffff83168061423257614232614110565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff818116838216029081169081811461426b5761426b614079565b509291505056'
