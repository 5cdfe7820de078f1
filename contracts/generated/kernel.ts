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
export const kernelBytecode: `0x${string}` = '0x610180604052348015610010575f5ffd5b50604051614a93380380614a9383398101604081905261002f916100b2565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e05290811660c090815291811660a0908152606085015193850151908501518216610140528116610120529182166101005290910151166101605261019f565b80516001600160a01b03811681146100ad575f5ffd5b919050565b5f5f8284036101008112156100c5575f5ffd5b83516001600160401b03811681146100db575f5ffd5b925060e0601f19820112156100ee575f5ffd5b5060405160e081016001600160401b038111828210171561011d57634e487b7160e01b5f52604160045260245ffd5b60405261012c60208501610097565b815261013a60408501610097565b602082015261014b60608501610097565b604082015261015c60808501610097565b606082015261016d60a08501610097565b608082015261017e60c08501610097565b60a082015261018f60e08501610097565b60c0820152809150509250929050565b60805160a05160c05160e0516101005161012051610140516101605161487661021d5f395f8181610126015281816106550152610c7b01525f610af901525f818161014c0152610b8601525f6105fd01525f610a0401525f81816101e6015281816105c801526108db01525f6107e601525f611c0901526148765ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063444714151461025c578063c02204171461026f575b7fc06d4e70000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100b0573330146100a6576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6100ae610282565b005b7f581e223e000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100ea576100ae610308565b5f303303610173575f356001600160e01b0319167f52c9d727000000000000000000000000000000000000000000000000000000001461014a577f000000000000000000000000000000000000000000000000000000000000000061016c565b7f00000000000000000000000000000000000000000000000000000000000000005b905061018a565b6101875f356001600160e01b031916610593565b90505b73ffffffffffffffffffffffffffffffffffffffff81166101e4576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f3516600482015260240161009d565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff160361023f5761023f610ca6565b365f5f375f5f365f845af43d5f5f3e80610257573d5ffd5b503d5ff35b6100ae61026a36600461455d565b610d01565b6100ae61027d36600461459c565b610d7f565b6004356044358015610298576102988282610f58565b606436038060645f3760243560601b81525f5f601483015f5f875af16102c0573d5f5f3e3d5ffd5b507f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c6102f6573d805f5f3e5f8152600381015ff35b60806040526103048261101a565b5050565b5f610311611065565b60408051601080825233602083015235606090811c92820183905260443582820181905260809092208054949550929360303590911c926064359174ff0000000000ffffff00000000000000000000000081167401000000000000000000000000000000000000000088171461038f5761038c3387866110fd565b90505b6bffffffffffffffffffffffff8116831115610414576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526bffffffffffffffffffffffff821660448201819052606482018590529060840161009d565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff16148061044c575082155b1561045a5750505050505050565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff87169181019190915260608101859052608090205f61049a825490565b9050886effffff00000000000000000000000082161461050f576040805133815273ffffffffffffffffffffffffffffffffffffffff8916602082015290810187905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250875b6bffffffffffffffffffffffff81811686011115610578576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff881660048201526024810187905260440161009d565b6105888486850384888501611187565b505050505050505050565b5f7f1218b474000000000000000000000000000000000000000000000000000000006001600160e01b03198316016105ec57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6105f5826111b0565b1561062157507f0000000000000000000000000000000000000000000000000000000000000000919050565b7f2189a840000000000000000000000000000000000000000000000000000000006001600160e01b031983160161067957507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806106da57506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b8061070e57506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061074257506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061077657506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b806107aa57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b806107de57506001600160e01b031982167fa74a183100000000000000000000000000000000000000000000000000000000145b1561080a57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fa548ce0a00000000000000000000000000000000000000000000000000000000148061086b57506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b8061089f57506001600160e01b031982167fb0e1caba00000000000000000000000000000000000000000000000000000000145b806108d357506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b156108ff57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb00000000000000000000000000000000000000000000000000000000148061096057506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b8061099457506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b806109c857506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b806109fc57506001600160e01b031982167fbabc9bb700000000000000000000000000000000000000000000000000000000145b15610a2857507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d000000000000000000000000000000000000000000000000000000001480610a8957506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b80610abd57506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b80610af157506001600160e01b031982167fdac169af00000000000000000000000000000000000000000000000000000000145b15610b1d57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d727000000000000000000000000000000000000000000000000000000001480610b7e57506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b15610baa57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd56b2889000000000000000000000000000000000000000000000000000000001480610c0b57506001600160e01b031982167f9092dffe00000000000000000000000000000000000000000000000000000000145b80610c3f57506001600160e01b031982167f9cf4b07600000000000000000000000000000000000000000000000000000000145b80610c7357506001600160e01b031982167ff78f5eb400000000000000000000000000000000000000000000000000000000145b15610c9f57507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610cff576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b60448214610d3b576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b36610d488383604461165b565b14610304576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610d8b60446020614635565b8414610dc3576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b601f19820136610dd4836020614648565b610ddf836020614635565b610de99190614635565b14610e20576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f5b83811015610f01575f610e72868684818110610e6757610e6761465f565b905060200201355490565b90506001610e808260a01c90565b60ff16141580610ea357508262ffffff16610e9b8260601c90565b62ffffff1614155b15610ef857858583818110610eba57610eba61465f565b905060200201355f1b6040517fb404620500000000000000000000000000000000000000000000000000000000815260040161009d91815260200190565b50600101610e49565b5081610f198787610f1460446020614635565b61165b565b14610f50576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c828101610f8a83826117e6565b81158015610f9757508015155b15610fd157610fd17f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610fcc815c6001614635565b6117e6565b8115801590610fde575080155b15611013576110137f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610fcc6001825c61468c565b5050505050565b5f6110236117ed565b905061102e82611806565b5080611038611907565b60e81b60405160200161104c9291906146b6565b6040516020818303038152906040529050805160208201f35b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c7fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff8116600214906effffff00000000000000000000000016816110f7576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b92915050565b5f5f61110a8585856119dd565b905061111581611ac1565b8060a001516111795780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b828455808255604051848152836020820152826040820152816060820152608081a05050505050565b5f6001600160e01b031982167f54317d1600000000000000000000000000000000000000000000000000000000148061121257506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b8061124657506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b8061127a57506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b806112ae57506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b806112e257506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b8061131657506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b8061134a57506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b8061137e57506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b806113b257506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b806113e657506001600160e01b031982167f3fa4f24500000000000000000000000000000000000000000000000000000000145b8061141a57506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b8061144e57506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b8061148257506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b806114b657506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b806114ea57506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b8061151e57506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b8061155257506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b8061158657506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b806115ba57506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b806115ee57506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b8061162257506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b806110f757506001600160e01b031982167f0ef26743000000000000000000000000000000000000000000000000000000001492915050565b5f611664611ae3565b61166c610ca6565b6116746144bd565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925282015282510151600a025f0360c0830152640100000000900464ffffffffff1642811015611776576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161009d565b5f61178383888888611b29565b9450905061179083611cbe565b8260e00151156117c3576117a2611d50565b6117aa611d59565b156117c35782516117ba90611d84565b6117c35f611dac565b82516117ce90611de9565b6117dc836040015182611e08565b5050509392505050565b80825d5050565b6040513d81523d5f602083013e3d602001810160405290565b5f7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c80820361183857505f92915050565b7f800000000000000000000000000000000000000000000000000000000000000081036118685750600192915050565b5f61187284611e42565b90505f8113156118b1576040517f050a4bc60000000000000000000000000000000000000000000000000000000081526004810182905260240161009d565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316600482015260240161009d565b60408051600481526024810182526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fd56b28890000000000000000000000000000000000000000000000000000000017905290515f9182918291309161197191906146f2565b5f604051808303815f865af19150503d805f81146119aa576040519150601f19603f3d011682016040523d82523d5f602084013e6119af565b606091505b5091509150816119c2576119c281611e82565b808060200190518101906119d691906146fd565b9250505090565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590611aa157508162ffffff16611a9a8260601c90565b62ffffff16145b151560a0840152611ab28183611e8a565b60808401525090949350505050565b611adb8160800151825f0151611ad684611ec7565b611f12565b608090910152565b3332141580611af25750333b15155b15610cff576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f611b936040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f8701601f1916810160800190915260c08801805160fa8802016202c6f0019081905290935060208602850192505f5b86811015611c7e575f5f611bde8a8a8589611f70565b8c51519193509150600a028282036020028501015a1015611c00575050611c7e565b5f611c378684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16611fdb565b905080611c4b57611c488c876126a8565b90505b6101008103611c5c57505050611c7e565b60f81b606084890101526004601b91909101601f191601945050600101611bc8565b8060408601525b86811015611cb2575f611c9a89898488611f70565b6004601b909101601f19160195505050600101611c85565b50505094509492505050565b6040810151606082015160e083015191029015611ce057611cdd6128ff565b90035b5f6127108360a00151830281611cf857611cf8614714565b049050826080015182015f03611d0d57505050565b5f611d24611d1f856020015160601c90565b61292e565b9050611d4a81611d3e8486038760800151860160801b1790565b83548751929101612946565b50505050565b610cff5f612997565b5f7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b5c5b1515919050565b604081015181515b80821015611da7578151546020830152604082019150611d8c565b505050565b611de67f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b82611ddb575f611dde565b60015b60ff166117e6565b50565b604081015181518190035f819003611e0057505050565b8082a0505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b5f73ffffffffffffffffffffffffffffffffffffffff82167fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a185c6110f7565b805160208201fd5b5f8162ffffff16611e9b8460601c90565b62ffffff1614611ec057606082901b6effffff00000000000000000000000016611180565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff1615611ef3578160400151611ef6565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f611f1d84836129bd565b93506001611f2b8560a01c90565b60ff1614611f68576040517fb40462050000000000000000000000000000000000000000000000000000000081526004810184905260240161009d565b509192915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015611fd1576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f828403611feb575060106126a0565b83355f1a60028114801590612001575080600114155b801561200d575060c081105b1561202c5760808110612021576010612024565b60115b9150506126a0565b601091506122c7565b80355f90811a906081821015612079575060018201607f82161561205857915091565b8161207157507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c156080841017156120b75770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a151516156120fc5780915085600185010192505b50935093915050565b5f5f8235805f1a60f781116001811461214757700100000000000000000000000000000000945060bf8211156121425760018601945060c0820393505b61215a565b61215560f7830384886120bd565b945094505b505050915091565b5f5f8235805f1a60018501935060b88110600181146121af57700100000000000000000000000000000000945060c0821015612142576121a660b7830384886120bd565b9450945061215a565b60808210600181146121ec5760808303945060808460011a106001861416156121e75770010000000000000000000000000000000095505b6121f4565b869550600194505b50505050915091565b5f5f61220883612105565b700100000000000000000000000000000000935081018581111561222d5750506122c0565b808210156122bc5761223e82612105565b8101925081831181355f1a609418171561225a575050506122c0565b61226660158201612105565b9150602182068483830118171561228057505050506122c0565b6021820461076c0261096001850194505b838110156122b55780355f1a60a0146122ad57505050506122c0565b602101612291565b505061222d565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a1416600181146122fa576122f183612105565b92509250612307565b8160011a91506002830192505b50868183010361269b5781865f5260c085101561232f5761232783612035565b93509150815f525b61233883612035565b935091508160208b015261234b83612035565b935091508160408b01526002850361236b5761236683612035565b935091505b8160608b015261237a83612035565b935091508160808b015282359150815f1a609481146123b457608081146123cb5770010000000000000000000000000000000093506123ed565b8260081b60601c60a08c01526015840193506123ed565b7401000000000000000000000000000000000000000060a08c01526001840193505b506123f783612035565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c08314166001811461246b5761243184612162565b935093508360e08c0152826101008c0152828401935060c08610156124665761245a89856121fd565b93509350826101208c01525b612472565b6002840193505b5087831015612699578083039150818160a086013760028511156124ed5760018760f81b607f8911156124d0575b888260031b1c156124b6576001820191506124a0565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c001600160378411156125235762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561253c57600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a915060018301925060018218156125985761257160018403612035565b935091506001821160c0861016156125985770010000000000000000000000000000000092505b60028511156125ba578660011b6023018203915060018211156125ba5786195f525b601b820160208501525f833560011a1160a084355f1a1416600181146125f2576125e384612035565b94509250826040860152612603565b600184013560408601526021840193505b5061260d83612035565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c0151108985141616156126995760129550865f510361269957601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08211612699575f5f5260205f60808660015afa505f518a525f5115612699575f95505b505b505050505b949350505050565b5f5f6126d16126cd845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b9050805f6126de856129f5565b602087810151604089015160c089015160808a015160608b0151948b015160a08c01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b0090931191909314171717156127e8575f61279a87878585612a81565b9350905080156127af5793506110f792505050565b740100000000000000000000000000000000000000008660a00151036127e6576127db87878587612c2f565b9450505050506110f7565b505b60a08501515f9030146128715761280a6128048760a001515490565b88612dd1565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff1601612846576127db87878587612c2f565b734e59b44847b379578588920ca78fbf26c0b4956c8660a0015103612871576127db87878587612df6565b5f876040015190505f8188606001510390508088604001511015612896575060408701515b6060890180518501905260808901805182860201905260a088015191018302750100000000000000000000000000000000000000000003939093019230146128e9576128e487878584612e82565b6128f4565b6128f4878785612f18565b979650505050505050565b5f6129297f0d5be91ff5bcdf6a26a014dfa9cab99bfe7b56060db7aec12eec90c912f9f5a7612f7b565b905090565b60035f90815262ffffff8216602052604081206110f7565b825160208401518103612985576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f80806129ca8560a01c90565b60ff161480156129de57506129de83612f92565b9050806129eb57836126a0565b6126a08442612faa565b5f8161010001515f03612a0f575061012001516152080190565b61012082015160a0830151309003612a2c57612a2a83613024565b015b740100000000000000000000000000000000000000008360a0015103612a5c57612a5a8361010001516130fb565b015b612a6f8360e0015184610100015161312b565b610140840181905261118090826131d7565b60808301515f90819062b71b00811115612aa25760195f9250925050612c26565b740100000000000000000000000000000000000000008660a00151148015612acd5750610100860151155b15612ae057612adb5f6130fb565b840193505b83811015612af55760185f9250925050612c26565b866040015186606001511015612b125760175f9250925050612c26565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff000000000000000000000000861614612b6f57612b5987875f0151876131fe565b9450845f03612b6f57601a5f9250925050612c26565b602086015160a886901c65ffffffffffff1690811115612b975760145f935093505050612c26565b8087602001511180612bae575065ffffffffffff81145b15612bc15760155f935093505050612c26565b6bffffffffffffffffffffffff8760c001518860600151171115612bed5760165f935093505050612c26565b6bffffffffffffffffffffffff8616876060015183028860c00151011115612c1d5760165f935093505050612c26565b5f869350935050505b94509492505050565b5f5f5f612c3c878761325b565b915091505f5f612c4b8861328b565b89518b515160c08d015193955091935073ffffffffffffffffffffffffffffffffffffffff1691603f8404600a909202018301015a1015612c9557610100955050505050506126a0565b60c089015160808a0151612cc691839188028b03037501000000000000000000000000000000000000000000019055565b8960e00151612ce457612cdc8a60200151613306565b600160e08b01525b5f612cef8a84613312565b9350905080158015612d095750612d098b60200151613400565b15612d2057878255601a96505050505050506126a0565b740100000000000000000000000000000000000000008a60a0015103612d47576002830292505b5f612d598b61014001518587016131d7565b90508a60800151811115612d6e575060808a01515b60608c0180518201905260808c01805187830201905281612d90576003612d93565b60025b9750612d9f888261347e565b86818c608001510302612db0845490565b01995081612dc2578a60c001518a0199505b5050895161269990828a612946565b60208101515f906effffff00000000000000000000000084168114611f6857806126a0565b7401000000000000000000000000000000000000000060a08401526101008301515f908190602011612e29576020612e30565b8461010001515b60e086018051820190526101008601805182900390529050612e5c868686612e57826129f5565b612a81565b945091508115612e6c5781612e78565b612e7886868686612c2f565b9695505050505050565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff1691908015801590612eba5750818314155b15612f0d576bffffffffffffffffffffffff816bffffffffffffffffffffffff88160111612f0857612eef8484838a03612946565b612efc8483888401612946565b5f9450505050506126a0565b600194505b61269b848489612946565b5f80612f238461348f565b6004811115612f3457612f34614741565b14612f655782518451612f5d9173ffffffffffffffffffffffffffffffffffffffff1684612946565b506001611180565b8351612f7290848461360d565b505f9392505050565b805c8015612f8d57612f8d825f6117e6565b919050565b5f612f9c826137b1565b806110f757506110f761385b565b5f611180612fb88460601c90565b7401000000000100000000000000000000000000000060d885901b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff871617919091171790565b5f5f61302f83613883565b90506001600160e01b031981167feb742bc9000000000000000000000000000000000000000000000000000000001480158161309557506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b156130a357505f9392505050565b5f816130b15761ea606130b6565b620138805b90505f6130c28661348f565b60048111156130d3576130d3614741565b146130de57806130f2565b6130e885836138ac565b6130f29082614648565b95945050505050565b5f6002602061310b84601f614635565b613115919061476e565b61311f9190614648565b6110f790617d00614635565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101018285601f19861681015b808210156131a257813585811686011760071c8416840260f81c9290920191602090910190613178565b5035600386811b60f89081166101000392831c90921b85811690950190941760071c831690920290911c010290910192915050565b5f600483028201600a84028082116131ef57806131f1565b815b6152080195945050505050565b5f5f61320a8386612dd1565b90505f6132178260a01c90565b60ff16141580613243575061324173ffffffffffffffffffffffffffffffffffffffff85166137b1565b155b15613251575f915050611180565b6130f28142612faa565b5f5f836040015191508183606001510390508083604001511015613280575060408201515b908101939092509050565b6101208101516101008201515f9081036132a7575f6101408401525b8160048461014001510261520885608001510303039050740100000000000000000000000000000000000000008360a00151146132e357915091565b5f6132f28461010001516130fb565b928301946002939092039290920492509050565b611de681600217612997565b60a08201515f9081907401000000000000000000000000000000000000000014818161335e577f3f92b19000000000000000000000000000000000000000000000000000000000613380565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f82613392578660a00151613398565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a8403935084156133f6576003803d035f3e5f5160e81c840193505b5050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d01613477575f5f5260245f601c3e815f5103613477576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f6024826101000151146134a557506001919050565b5f6134af83613883565b90505f6134c18460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b03198316016135415767ffffffffffffffff81111561350e575060019392505050565b60c084015115613522575060029392505050565b61352d8160026138db565b6135385760046126a0565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b03198316016136035773ffffffffffffffffffffffffffffffffffffffff811115613598575060019392505050565b805f036135a9575060039392505050565b8360c001515f036135be575060029392505050565b61352d7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff1660016138db565b5060019392505050565b7feb742bc90000000000000000000000000000000000000000000000000000000061363783613883565b6001600160e01b0319160361366357611da783835f01518361365e8660e001516004013590565b613929565b81516136d59073ffffffffffffffffffffffffffffffffffffffff166136cd8460c0015161368e8590565b6bffffffffffffffffffffffff166136a6919061468c565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190612946565b5f6137276136e88460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050611d4a847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff169060410160405160208183030381529060405261394d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff16158015906111805750805461382490600190730100000000000000000000000000000000000000900461ffff16614781565b815461ffff91821691613853918691750100000000000000000000000000000000000000000090910416613987565b149392505050565b5f7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c611d7d565b5f6004826101000151101561389957505f919050565b5060e00151356001600160e01b03191690565b5f6111806138b9846139be565b836138c55760016138c8565b60025b6138d6615dc0611f40614635565b613a43565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546111809084906301000000900460ff1684613a57565b5f613935826002613a9b565b905061394385828686613c11565b6110138582613d17565b5f61397183835f815181106139645761396461465f565b016020015160f81c613a9b565b905061397d8183613d4d565b611d4a8482613d17565b5f818360405160200161399c91815260200190565b604051602081830303815290604052805190602001205f1c611180919061479b565b5f7feb742bc9000000000000000000000000000000000000000000000000000000006139e983613883565b6001600160e01b03191614613a35577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff166110f7565b60e0820151600401356110f7565b5f6126a0613a5085613e4c565b8484613efd565b5f468467ffffffffffffffff1603613a7057505f611180565b60ff8316600114806126a0575060ff831660051480156126a0575060ff821660011490509392505050565b613ad76040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009190613b499086906301000000900460ff1686613a57565b613b8b576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161009d565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a090930190915280519101206040840181905280546060850152613c03906126cd906001614635565b608084015250909392505050565b5f613c1c8260781c90565b613c279060016147ae565b9050613c3d84613c38858486613f20565b613d4d565b5f613cf4613c4b8460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b9050610f508673ffffffffffffffffffffffffffffffffffffffff861683612946565b60408101516060820151613d2c918491612946565b61030481604001516001613d409190614635565b6080830151849190612946565b60808201515f613d5c83613fec565b9050613d8282845f81518110613d7457613d7461465f565b016020015160f81c83614008565b613dc75783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161009d565b613de5846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f991613e3e91869088906147cb565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a090930190935281519190920120909190611180906126cd906001614635565b5f613f09848484614008565b613f175763ffffffff6126a0565b6126a0846140ea565b60605f613f2d8360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f60208301519050611180614003845183614179565b6142a0565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff87166002148061403f575060ff87166003145b61407a57614050600861100061481d565b61405b90600761484c565b61406a6008630e4e1c0061481d565b61407590600761484c565b614083565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff16915081841080156140ac57508086840111155b80156140c2575067ffffffffffffffff88811614155b80156140de575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c00908302048181111561412c578091505b600782111561413a57600791505b6004821061416d5760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b612e78565b60019695505050505050565b5f602183101561418a57505f6110f7565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81016141ce57603184146141c3575f6141c6565b60415b9150506110f7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff821601614207576141c68460018060405f61435a565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601614241576141c68460655f6080608261435a565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff82160161427e576141c68462ffffff60d886901c16614395565b60ff811660041461428f575f6126a0565b6126a084603560016040604161435a565b5f604182116142c157615dc06142b5836143e4565b02611f40019050919050565b60828210156142fa5750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b61010382101561433457506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefd0190565b5f6020858703048481108061436e57508381115b8061437d575060208688030615155b614389578083016128f4565b5f979650505050505050565b5f60b98310806143b057506143ad61100060b9614635565b83115b156143bc57505f6110f7565b5f6143c78484614477565b9050625b8d808111612f72576143df81610103614635565b6126a0565b5f60418210156144025781156143fa57816110f7565b600192915050565b6041820361441257506001919050565b608282101561444157507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b61010382106144515760016110f7565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b5f603f614485836040614648565b61448f919061476e565b61449a602885614648565b6144a96201b580611f40614635565b6144b39190614635565b6111809190614635565b6040518061010001604052806144ea60405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b5f5f83601f84011261452c575f5ffd5b50813567ffffffffffffffff811115614543575f5ffd5b6020830191508360208260051b85010111156122c0575f5ffd5b5f5f6020838503121561456e575f5ffd5b823567ffffffffffffffff811115614584575f5ffd5b6145908582860161451c565b90969095509350505050565b5f5f5f5f604085870312156145af575f5ffd5b843567ffffffffffffffff8111156145c5575f5ffd5b6145d18782880161451c565b909550935050602085013567ffffffffffffffff8111156145f0575f5ffd5b6145fc8782880161451c565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156110f7576110f7614608565b80820281158282048414176110f7576110f7614608565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b818103818111156110f7576110f7614608565b5f81518060208401855e5f93019283525090919050565b5f6146c1828561469f565b7fffffff00000000000000000000000000000000000000000000000000000000009390931683525050600301919050565b5f611180828461469f565b5f6020828403121561470d575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f8261477c5761477c614714565b500490565b61ffff82811682821603908111156110f7576110f7614608565b5f826147a9576147a9614714565b500690565b64ffffffffff81811683821601908111156110f7576110f7614608565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f67ffffffffffffffff83168061483657614836614714565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff818116838216029081169081811461486f5761486f614608565b509291505056'
