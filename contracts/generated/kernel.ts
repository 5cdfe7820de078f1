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
export const kernelBytecode: `0x${string}` = '0x610180604052348015610010575f5ffd5b50604051614a7b380380614a7b83398101604081905261002f916100b2565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e05290811660c090815291811660a0908152606085015193850151908501518216610140528116610120529182166101005290910151166101605261019f565b80516001600160a01b03811681146100ad575f5ffd5b919050565b5f5f8284036101008112156100c5575f5ffd5b83516001600160401b03811681146100db575f5ffd5b925060e0601f19820112156100ee575f5ffd5b5060405160e081016001600160401b038111828210171561011d57634e487b7160e01b5f52604160045260245ffd5b60405261012c60208501610097565b815261013a60408501610097565b602082015261014b60608501610097565b604082015261015c60808501610097565b606082015261016d60a08501610097565b608082015261017e60c08501610097565b60a082015261018f60e08501610097565b60c0820152809150509250929050565b60805160a05160c05160e0516101005161012051610140516101605161485e61021d5f395f8181610126015281816106550152610c7b01525f610af901525f818161014c0152610b8601525f6105fd01525f610a3801525f81816101e6015281816105c8015261090f01525f61081a01525f611c01015261485e5ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063444714151461025c578063c02204171461026f575b7fc06d4e70000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100b0573330146100a6576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6100ae610282565b005b7f581e223e000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100ea576100ae610308565b5f303303610173575f356001600160e01b0319167f52c9d727000000000000000000000000000000000000000000000000000000001461014a577f000000000000000000000000000000000000000000000000000000000000000061016c565b7f00000000000000000000000000000000000000000000000000000000000000005b905061018a565b6101875f356001600160e01b031916610593565b90505b73ffffffffffffffffffffffffffffffffffffffff81166101e4576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f3516600482015260240161009d565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff160361023f5761023f610ca6565b365f5f375f5f365f845af43d5f5f3e80610257573d5ffd5b503d5ff35b6100ae61026a366004614545565b610d01565b6100ae61027d366004614584565b610d7f565b6004356044358015610298576102988282610f58565b606436038060645f3760243560601b81525f5f601483015f5f875af16102c0573d5f5f3e3d5ffd5b507f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c6102f6573d805f5f3e5f8152600381015ff35b60806040526103048261101a565b5050565b5f610311611065565b60408051601080825233602083015235606090811c92820183905260443582820181905260809092208054949550929360303590911c926064359174ff0000000000ffffff00000000000000000000000081167401000000000000000000000000000000000000000088171461038f5761038c3387866110fd565b90505b6bffffffffffffffffffffffff8116831115610414576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526bffffffffffffffffffffffff821660448201819052606482018590529060840161009d565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff16148061044c575082155b1561045a5750505050505050565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff87169181019190915260608101859052608090205f61049a825490565b9050886effffff00000000000000000000000082161461050f576040805133815273ffffffffffffffffffffffffffffffffffffffff8916602082015290810187905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250875b6bffffffffffffffffffffffff81811686011115610578576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff881660048201526024810187905260440161009d565b6105888486850384888501611187565b505050505050505050565b5f7f1218b474000000000000000000000000000000000000000000000000000000006001600160e01b03198316016105ec57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6105f5826111b0565b1561062157507f0000000000000000000000000000000000000000000000000000000000000000919050565b7f2189a840000000000000000000000000000000000000000000000000000000006001600160e01b031983160161067957507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806106da57506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b8061070e57506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061074257506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061077657506001600160e01b031982167fe86d27d600000000000000000000000000000000000000000000000000000000145b806107aa57506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b806107de57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b8061081257506001600160e01b031982167fa74a183100000000000000000000000000000000000000000000000000000000145b1561083e57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fa548ce0a00000000000000000000000000000000000000000000000000000000148061089f57506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b806108d357506001600160e01b031982167fb0e1caba00000000000000000000000000000000000000000000000000000000145b8061090757506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b1561093357507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb00000000000000000000000000000000000000000000000000000000148061099457506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b806109c857506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b806109fc57506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b80610a3057506001600160e01b031982167fbabc9bb700000000000000000000000000000000000000000000000000000000145b15610a5c57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d000000000000000000000000000000000000000000000000000000001480610abd57506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b80610af157506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b15610b1d57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d727000000000000000000000000000000000000000000000000000000001480610b7e57506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b15610baa57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd56b2889000000000000000000000000000000000000000000000000000000001480610c0b57506001600160e01b031982167f9092dffe00000000000000000000000000000000000000000000000000000000145b80610c3f57506001600160e01b031982167f9cf4b07600000000000000000000000000000000000000000000000000000000145b80610c7357506001600160e01b031982167ff78f5eb400000000000000000000000000000000000000000000000000000000145b15610c9f57507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610cff576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b60448214610d3b576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b36610d488383604461165b565b14610304576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610d8b6044602061461d565b8414610dc3576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b601f19820136610dd4836020614630565b610ddf83602061461d565b610de9919061461d565b14610e20576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f5b83811015610f01575f610e72868684818110610e6757610e67614647565b905060200201355490565b90506001610e808260a01c90565b60ff16141580610ea357508262ffffff16610e9b8260601c90565b62ffffff1614155b15610ef857858583818110610eba57610eba614647565b905060200201355f1b6040517fb404620500000000000000000000000000000000000000000000000000000000815260040161009d91815260200190565b50600101610e49565b5081610f198787610f146044602061461d565b61165b565b14610f50576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c828101610f8a8382611824565b81158015610f9757508015155b15610fd157610fd17f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610fcc815c600161461d565b611824565b8115801590610fde575080155b15611013576110137f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610fcc6001825c614674565b5050505050565b5f61102361182b565b905061102e82611844565b5080611038611945565b60e81b60405160200161104c92919061469e565b6040516020818303038152906040529050805160208201f35b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c7fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff8116600214906effffff00000000000000000000000016816110f7576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b92915050565b5f5f61110a858585611a1b565b905061111581611aff565b8060a001516111795780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b828455808255604051848152836020820152826040820152816060820152608081a05050505050565b5f6001600160e01b031982167f54317d1600000000000000000000000000000000000000000000000000000000148061121257506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b8061124657506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b8061127a57506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b806112ae57506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b806112e257506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b8061131657506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b8061134a57506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b8061137e57506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b806113b257506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b806113e657506001600160e01b031982167f3fa4f24500000000000000000000000000000000000000000000000000000000145b8061141a57506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b8061144e57506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b8061148257506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b806114b657506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b806114ea57506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b8061151e57506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b8061155257506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b8061158657506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b806115ba57506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b806115ee57506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b8061162257506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b806110f757506001600160e01b031982167f0ef26743000000000000000000000000000000000000000000000000000000001492915050565b5f333214158061166b5750333b15155b156116a2576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6116aa610ca6565b6116b26144a5565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925282015282510151600a025f0360c0830152640100000000900464ffffffffff16428110156117b4576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161009d565b5f6117c183888888611b21565b945090506117ce83611cb6565b8260e0015115611801576117e0611d48565b6117e8611d51565b156118015782516117f890611d7c565b6118015f611da4565b825161180c90611de1565b61181a836040015182611e00565b5050509392505050565b80825d5050565b6040513d81523d5f602083013e3d602001810160405290565b5f7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c80820361187657505f92915050565b7f800000000000000000000000000000000000000000000000000000000000000081036118a65750600192915050565b5f6118b084611e3a565b90505f8113156118ef576040517f050a4bc60000000000000000000000000000000000000000000000000000000081526004810182905260240161009d565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316600482015260240161009d565b60408051600481526024810182526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fd56b28890000000000000000000000000000000000000000000000000000000017905290515f918291829130916119af91906146da565b5f604051808303815f865af19150503d805f81146119e8576040519150601f19603f3d011682016040523d82523d5f602084013e6119ed565b606091505b509150915081611a0057611a0081611e7a565b80806020019051810190611a1491906146e5565b9250505090565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590611adf57508162ffffff16611ad88260601c90565b62ffffff16145b151560a0840152611af08183611e82565b60808401525090949350505050565b611b198160800151825f0151611b1484611ebf565b611f0a565b608090910152565b5f5f611b8b6040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f8701601f1916810160800190915260c08801805160fa8802016202c6f0019081905290935060208602850192505f5b86811015611c76575f5f611bd68a8a8589611f68565b8c51519193509150600a028282036020028501015a1015611bf8575050611c76565b5f611c2f8684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16611fd3565b905080611c4357611c408c876126a0565b90505b6101008103611c5457505050611c76565b60f81b606084890101526004601b91909101601f191601945050600101611bc0565b8060408601525b86811015611caa575f611c9289898488611f68565b6004601b909101601f19160195505050600101611c7d565b50505094509492505050565b6040810151606082015160e083015191029015611cd857611cd561291e565b90035b5f6127108360a00151830281611cf057611cf06146fc565b049050826080015182015f03611d0557505050565b5f611d1c611d17856020015160601c90565b61294d565b9050611d4281611d368486038760800151860160801b1790565b83548751929101612965565b50505050565b610cff5f6129b6565b5f7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b5c5b1515919050565b604081015181515b80821015611d9f578151546020830152604082019150611d84565b505050565b611dde7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b82611dd3575f611dd6565b60015b60ff16611824565b50565b604081015181518190035f819003611df857505050565b8082a0505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b5f73ffffffffffffffffffffffffffffffffffffffff82167fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a185c6110f7565b805160208201fd5b5f8162ffffff16611e938460601c90565b62ffffff1614611eb857606082901b6effffff00000000000000000000000016611180565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff1615611eeb578160400151611eee565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f611f1584836129dc565b93506001611f238560a01c90565b60ff1614611f60576040517fb40462050000000000000000000000000000000000000000000000000000000081526004810184905260240161009d565b509192915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015611fc9576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f828403611fe357506010612698565b83355f1a60028114801590611ff9575080600114155b8015612005575060c081105b15612024576080811061201957601061201c565b60115b915050612698565b601091506122bf565b80355f90811a906081821015612071575060018201607f82161561205057915091565b8161206957507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c156080841017156120af5770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a151516156120f45780915085600185010192505b50935093915050565b5f5f8235805f1a60f781116001811461213f57700100000000000000000000000000000000945060bf82111561213a5760018601945060c0820393505b612152565b61214d60f7830384886120b5565b945094505b505050915091565b5f5f8235805f1a60018501935060b88110600181146121a757700100000000000000000000000000000000945060c082101561213a5761219e60b7830384886120b5565b94509450612152565b60808210600181146121e45760808303945060808460011a106001861416156121df5770010000000000000000000000000000000095505b6121ec565b869550600194505b50505050915091565b5f5f612200836120fd565b70010000000000000000000000000000000093508101858111156122255750506122b8565b808210156122b457612236826120fd565b8101925081831181355f1a6094181715612252575050506122b8565b61225e601582016120fd565b9150602182068483830118171561227857505050506122b8565b6021820461076c0261096001850194505b838110156122ad5780355f1a60a0146122a557505050506122b8565b602101612289565b5050612225565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a1416600181146122f2576122e9836120fd565b925092506122ff565b8160011a91506002830192505b5086818301036126935781865f5260c08510156123275761231f8361202d565b93509150815f525b6123308361202d565b935091508160208b01526123438361202d565b935091508160408b0152600285036123635761235e8361202d565b935091505b8160608b01526123728361202d565b935091508160808b015282359150815f1a609481146123ac57608081146123c35770010000000000000000000000000000000093506123e5565b8260081b60601c60a08c01526015840193506123e5565b7401000000000000000000000000000000000000000060a08c01526001840193505b506123ef8361202d565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c083141660018114612463576124298461215a565b935093508360e08c0152826101008c0152828401935060c086101561245e5761245289856121f5565b93509350826101208c01525b61246a565b6002840193505b5087831015612691578083039150818160a086013760028511156124e55760018760f81b607f8911156124c8575b888260031b1c156124ae57600182019150612498565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c0016001603784111561251b5762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561253457600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a91506001830192506001821815612590576125696001840361202d565b935091506001821160c0861016156125905770010000000000000000000000000000000092505b60028511156125b2578660011b6023018203915060018211156125b25786195f525b601b820160208501525f833560011a1160a084355f1a1416600181146125ea576125db8461202d565b945092508260408601526125fb565b600184013560408601526021840193505b506126058361202d565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c0151108985141616156126915760129550865f510361269157601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08211612691575f5f5260205f60808660015afa505f518a525f5115612691575f95505b505b505050505b949350505050565b5f5f6126c96126c5845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b9050805f6126d685612a14565b602087810151604089015160c089015160808a015160608b0151948b015160a08c01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b00909311734e59b44847b379578588920ca78fbf26c0b4956c8514929094149190911792909217171715612832575f734e59b44847b379578588920ca78fbf26c0b4956c8660a00151036127d8576127cc86612aa0565b6127d586612a14565b91505b6127e487878585612af4565b9350905080156127f95793506110f792505050565b740100000000000000000000000000000000000000008660a00151036128305761282587878587612ca2565b9450505050506110f7565b505b60a08501515f9030146128905761285461284e8760a001515490565b88612e44565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff16016128905761282587878587612ca2565b5f876040015190505f81886060015103905080886040015110156128b5575060408701515b6060890180518501905260808901805182860201905260a088015191018302750100000000000000000000000000000000000000000003939093019230146129085761290387878584612e69565b612913565b612913878785612eff565b979650505050505050565b5f6129487f0d5be91ff5bcdf6a26a014dfa9cab99bfe7b56060db7aec12eec90c912f9f5a7612f62565b905090565b60035f90815262ffffff8216602052604081206110f7565b8251602084015181036129a4576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f80806129e98560a01c90565b60ff161480156129fd57506129fd83612f79565b905080612a0a5783612698565b6126988442612f91565b5f8161010001515f03612a2e575061012001516152080190565b61012082015160a0830151309003612a4b57612a498361300b565b015b740100000000000000000000000000000000000000008360a0015103612a7b57612a798361010001516130e2565b015b612a8e8360e00151846101000151613112565b610140840181905261118090826131be565b7401000000000000000000000000000000000000000060a08201526101008101515f90602011612ad1576020612ad8565b8161010001515b60e0830180518201905261010090920180519290920390915250565b60808301515f90819062b71b00811115612b155760195f9250925050612c99565b740100000000000000000000000000000000000000008660a00151148015612b405750610100860151155b15612b5357612b4e5f6130e2565b840193505b83811015612b685760185f9250925050612c99565b866040015186606001511015612b855760175f9250925050612c99565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff000000000000000000000000861614612be257612bcc87875f0151876131e5565b9450845f03612be257601a5f9250925050612c99565b602086015160a886901c65ffffffffffff1690811115612c0a5760145f935093505050612c99565b8087602001511180612c21575065ffffffffffff81145b15612c345760155f935093505050612c99565b6bffffffffffffffffffffffff8760c001518860600151171115612c605760165f935093505050612c99565b6bffffffffffffffffffffffff8616876060015183028860c00151011115612c905760165f935093505050612c99565b5f869350935050505b94509492505050565b5f5f5f612caf8787613242565b915091505f5f612cbe88613272565b89518b515160c08d015193955091935073ffffffffffffffffffffffffffffffffffffffff1691603f8404600a909202018301015a1015612d085761010095505050505050612698565b60c089015160808a0151612d3991839188028b03037501000000000000000000000000000000000000000000019055565b8960e00151612d5757612d4f8a602001516132ed565b600160e08b01525b5f612d628a846132f9565b9350905080158015612d7c5750612d7c8b602001516133e7565b15612d9357878255601a9650505050505050612698565b740100000000000000000000000000000000000000008a60a0015103612dba576002830292505b5f612dcc8b61014001518587016131be565b90508a60800151811115612de1575060808a01515b60608c0180518201905260808c01805187830201905281612e03576003612e06565b60025b9750612e128882613465565b86818c608001510302612e23845490565b01995081612e35578a60c001518a0199505b5050895161269190828a612965565b60208101515f906effffff00000000000000000000000084168114611f605780612698565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff1691908015801590612ea15750818314155b15612ef4576bffffffffffffffffffffffff816bffffffffffffffffffffffff88160111612eef57612ed68484838a03612965565b612ee38483888401612965565b5f945050505050612698565b600194505b612693848489612965565b5f80612f0a84613476565b6004811115612f1b57612f1b614729565b14612f4c5782518451612f449173ffffffffffffffffffffffffffffffffffffffff1684612965565b506001611180565b8351612f599084846135f4565b505f9392505050565b805c8015612f7457612f74825f611824565b919050565b5f612f8382613798565b806110f757506110f7613842565b5f611180612f9f8460601c90565b7401000000000100000000000000000000000000000060d885901b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff871617919091171790565b5f5f6130168361386a565b90506001600160e01b031981167feb742bc9000000000000000000000000000000000000000000000000000000001480158161307c57506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b1561308a57505f9392505050565b5f816130985761ea6061309d565b620138805b90505f6130a986613476565b60048111156130ba576130ba614729565b146130c557806130d9565b6130cf8583613893565b6130d99082614630565b95945050505050565b5f600260206130f284601f61461d565b6130fc9190614756565b6131069190614630565b6110f790617d0061461d565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101018285601f19861681015b8082101561318957813585811686011760071c8416840260f81c929092019160209091019061315f565b5035600386811b60f89081166101000392831c90921b85811690950190941760071c831690920290911c010290910192915050565b5f600483028201600a84028082116131d657806131d8565b815b6152080195945050505050565b5f5f6131f18386612e44565b90505f6131fe8260a01c90565b60ff1614158061322a575061322873ffffffffffffffffffffffffffffffffffffffff8516613798565b155b15613238575f915050611180565b6130d98142612f91565b5f5f836040015191508183606001510390508083604001511015613267575060408201515b908101939092509050565b6101208101516101008201515f90810361328e575f6101408401525b8160048461014001510261520885608001510303039050740100000000000000000000000000000000000000008360a00151146132ca57915091565b5f6132d98461010001516130e2565b928301946002939092039290920492509050565b611dde816002176129b6565b60a08201515f90819074010000000000000000000000000000000000000000148181613345577f3f92b19000000000000000000000000000000000000000000000000000000000613367565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f82613379578660a0015161337f565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a8403935084156133dd576003803d035f3e5f5160e81c840193505b5050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d0161345e575f5f5260245f601c3e815f510361345e576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f60248261010001511461348c57506001919050565b5f6134968361386a565b90505f6134a88460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b03198316016135285767ffffffffffffffff8111156134f5575060019392505050565b60c084015115613509575060029392505050565b6135148160026138c2565b61351f576004612698565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b03198316016135ea5773ffffffffffffffffffffffffffffffffffffffff81111561357f575060019392505050565b805f03613590575060039392505050565b8360c001515f036135a5575060029392505050565b6135147f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff1660016138c2565b5060019392505050565b7feb742bc90000000000000000000000000000000000000000000000000000000061361e8361386a565b6001600160e01b0319160361364a57611d9f83835f0151836136458660e001516004013590565b613910565b81516136bc9073ffffffffffffffffffffffffffffffffffffffff166136b48460c001516136758590565b6bffffffffffffffffffffffff1661368d9190614674565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190612965565b5f61370e6136cf8460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050611d42847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052613934565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff16158015906111805750805461380b90600190730100000000000000000000000000000000000000900461ffff16614769565b815461ffff9182169161383a91869175010000000000000000000000000000000000000000009091041661396e565b149392505050565b5f7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c611d75565b5f6004826101000151101561388057505f919050565b5060e00151356001600160e01b03191690565b5f6111806138a0846139a5565b836138ac5760016138af565b60025b6138bd615dc0611f4061461d565b613a2a565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546111809084906301000000900460ff1684613a3e565b5f61391c826002613a82565b905061392a85828686613bf8565b6110138582613cfe565b5f61395883835f8151811061394b5761394b614647565b016020015160f81c613a82565b90506139648183613d34565b611d428482613cfe565b5f818360405160200161398391815260200190565b604051602081830303815290604052805190602001205f1c6111809190614783565b5f7feb742bc9000000000000000000000000000000000000000000000000000000006139d08361386a565b6001600160e01b03191614613a1c577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff166110f7565b60e0820151600401356110f7565b5f612698613a3785613e33565b8484613ee4565b5f468467ffffffffffffffff1603613a5757505f611180565b60ff831660011480612698575060ff83166005148015612698575060ff821660011490509392505050565b613abe6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009190613b309086906301000000900460ff1686613a3e565b613b72576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161009d565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a090930190915280519101206040840181905280546060850152613bea906126c590600161461d565b608084015250909392505050565b5f613c038260781c90565b613c0e906001614796565b9050613c2484613c1f858486613f07565b613d34565b5f613cdb613c328460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b9050610f508673ffffffffffffffffffffffffffffffffffffffff861683612965565b60408101516060820151613d13918491612965565b61030481604001516001613d27919061461d565b6080830151849190612965565b60808201515f613d4383613fd3565b9050613d6982845f81518110613d5b57613d5b614647565b016020015160f81c83613fef565b613dae5783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161009d565b613dcc846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f991613e2591869088906147b3565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a090930190935281519190920120909190611180906126c590600161461d565b5f613ef0848484613fef565b613efe5763ffffffff612698565b612698846140d1565b60605f613f148360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f60208301519050611180613fea845183614161565b614288565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480614026575060ff87166003145b614061576140376008611000614805565b614042906007614834565b6140516008630e4e1c00614805565b61405c906007614834565b61406a565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff169150818410801561409357508086840111155b80156140a9575067ffffffffffffffff88811614155b80156140c5575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c009083020481811115614113578091505b600782111561412157600791505b600482106141545760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b614157565b60015b9695505050505050565b5f602183101561417257505f6110f7565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81016141b657603184146141ab575f6141ae565b60415b9150506110f7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff8216016141ef576141ae8460018060405f614342565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601614229576141ae8460655f60806082614342565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff821601614266576141ae8462ffffff60d886901c1661437d565b60ff8116600414614277575f612698565b612698846035600160406041614342565b5f604182116142a957615dc061429d836143cc565b02611f40019050919050565b60828210156142e25750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b61010382101561431c57506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefd0190565b5f6020858703048481108061435657508381115b80614365575060208688030615155b61437157808301612913565b5f979650505050505050565b5f60b9831080614398575061439561100060b961461d565b83115b156143a457505f6110f7565b5f6143af848461445f565b9050625b8d808111612f59576143c78161010361461d565b612698565b5f60418210156143ea5781156143e257816110f7565b600192915050565b604182036143fa57506001919050565b608282101561442957507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b61010382106144395760016110f7565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b5f603f61446d836040614630565b6144779190614756565b614482602885614630565b6144916201b580611f4061461d565b61449b919061461d565b611180919061461d565b6040518061010001604052806144d260405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b5f5f83601f840112614514575f5ffd5b50813567ffffffffffffffff81111561452b575f5ffd5b6020830191508360208260051b85010111156122b8575f5ffd5b5f5f60208385031215614556575f5ffd5b823567ffffffffffffffff81111561456c575f5ffd5b61457885828601614504565b90969095509350505050565b5f5f5f5f60408587031215614597575f5ffd5b843567ffffffffffffffff8111156145ad575f5ffd5b6145b987828801614504565b909550935050602085013567ffffffffffffffff8111156145d8575f5ffd5b6145e487828801614504565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156110f7576110f76145f0565b80820281158282048414176110f7576110f76145f0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b818103818111156110f7576110f76145f0565b5f81518060208401855e5f93019283525090919050565b5f6146a98285614687565b7fffffff00000000000000000000000000000000000000000000000000000000009390931683525050600301919050565b5f6111808284614687565b5f602082840312156146f5575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f82614764576147646146fc565b500490565b61ffff82811682821603908111156110f7576110f76145f0565b5f82614791576147916146fc565b500690565b64ffffffffff81811683821601908111156110f7576110f76145f0565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f67ffffffffffffffff83168061481e5761481e6146fc565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114614857576148576145f0565b509291505056'
