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
export const kernelBytecode: `0x${string}` = '0x610180604052348015610010575f5ffd5b50604051614cd4380380614cd483398101604081905261002f916100b2565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e05290811660c090815291811660a0908152606085015193850151908501518216610140528116610120529182166101005290910151166101605261019f565b80516001600160a01b03811681146100ad575f5ffd5b919050565b5f5f8284036101008112156100c5575f5ffd5b83516001600160401b03811681146100db575f5ffd5b925060e0601f19820112156100ee575f5ffd5b5060405160e081016001600160401b038111828210171561011d57634e487b7160e01b5f52604160045260245ffd5b60405261012c60208501610097565b815261013a60408501610097565b602082015261014b60608501610097565b604082015261015c60808501610097565b606082015261016d60a08501610097565b608082015261017e60c08501610097565b60a082015261018f60e08501610097565b60c0820152809150509250929050565b60805160a05160c05160e05161010051610120516101405161016051614ab761021d5f395f8181610126015281816105c80152610c7b01525f610af901525f818161014c0152610b8601525f61065501525f610a0401525f81816101e60152818161062001526108db01525f6107e601525f611c6c0152614ab75ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063444714151461025c578063c02204171461026f575b7fc06d4e70000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100b0573330146100a6576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6100ae610282565b005b7f581e223e000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100ea576100ae610308565b5f303303610173575f356001600160e01b0319167f52c9d727000000000000000000000000000000000000000000000000000000001461014a577f000000000000000000000000000000000000000000000000000000000000000061016c565b7f00000000000000000000000000000000000000000000000000000000000000005b905061018a565b6101875f356001600160e01b031916610593565b90505b73ffffffffffffffffffffffffffffffffffffffff81166101e4576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f3516600482015260240161009d565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff160361023f5761023f610ca6565b365f5f375f5f365f845af43d5f5f3e80610257573d5ffd5b503d5ff35b6100ae61026a366004614767565b610d01565b6100ae61027d3660046147a6565b610d7f565b6004356044358015610298576102988282610f58565b606436038060645f3760243560601b81525f5f601483015f5f875af16102c0573d5f5f3e3d5ffd5b507f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c6102f6573d805f5f3e5f8152600381015ff35b60806040526103048261101a565b5050565b5f610311611065565b60408051601080825233602083015235606090811c92820183905260443582820181905260809092208054949550929360303590911c926064359174ff0000000000ffffff00000000000000000000000081167401000000000000000000000000000000000000000088171461038f5761038c3387866110fd565b90505b6bffffffffffffffffffffffff8116831115610414576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526bffffffffffffffffffffffff821660448201819052606482018590529060840161009d565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff16148061044c575082155b1561045a5750505050505050565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff87169181019190915260608101859052608090205f61049a825490565b9050886effffff00000000000000000000000082161461050f576040805133815273ffffffffffffffffffffffffffffffffffffffff8916602082015290810187905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250875b6bffffffffffffffffffffffff81811686011115610578576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff881660048201526024810187905260440161009d565b6105888486850384888501611187565b505050505050505050565b5f7f2189a840000000000000000000000000000000000000000000000000000000006001600160e01b03198316016105ec57507f0000000000000000000000000000000000000000000000000000000000000000919050565b7f1218b474000000000000000000000000000000000000000000000000000000006001600160e01b031983160161064457507f0000000000000000000000000000000000000000000000000000000000000000919050565b61064d826111b0565b1561067957507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806106da57506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b8061070e57506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061074257506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061077657506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b806107aa57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b806107de57506001600160e01b031982167fa74a183100000000000000000000000000000000000000000000000000000000145b1561080a57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fa548ce0a00000000000000000000000000000000000000000000000000000000148061086b57506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b8061089f57506001600160e01b031982167fb0e1caba00000000000000000000000000000000000000000000000000000000145b806108d357506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b156108ff57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb00000000000000000000000000000000000000000000000000000000148061096057506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b8061099457506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b806109c857506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b806109fc57506001600160e01b031982167fbabc9bb700000000000000000000000000000000000000000000000000000000145b15610a2857507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d000000000000000000000000000000000000000000000000000000001480610a8957506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b80610abd57506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b80610af157506001600160e01b031982167fdac169af00000000000000000000000000000000000000000000000000000000145b15610b1d57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d727000000000000000000000000000000000000000000000000000000001480610b7e57506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b15610baa57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd56b2889000000000000000000000000000000000000000000000000000000001480610c0b57506001600160e01b031982167f9092dffe00000000000000000000000000000000000000000000000000000000145b80610c3f57506001600160e01b031982167f9cf4b07600000000000000000000000000000000000000000000000000000000145b80610c7357506001600160e01b031982167ff78f5eb400000000000000000000000000000000000000000000000000000000145b15610c9f57507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610cff576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b60448214610d3b576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b36610d488383604461165b565b14610304576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610d8b6044602061483f565b8414610dc3576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b601f19820136610dd4836020614852565b610ddf83602061483f565b610de9919061483f565b14610e20576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f5b83811015610f01575f610e72868684818110610e6757610e67614869565b905060200201355490565b90506001610e808260a01c90565b60ff16141580610ea357508262ffffff16610e9b8260601c90565b62ffffff1614155b15610ef857858583818110610eba57610eba614869565b905060200201355f1b6040517fb404620500000000000000000000000000000000000000000000000000000000815260040161009d91815260200190565b50600101610e49565b5081610f198787610f146044602061483f565b61165b565b14610f50576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c828101610f8a83826117ee565b81158015610f9757508015155b15610fd157610fd17f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610fcc815c600161483f565b6117ee565b8115801590610fde575080155b15611013576110137f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610fcc6001825c614896565b5050505050565b5f6110236117f5565b905061102e8261180e565b508061103861190f565b60e81b60405160200161104c9291906148c0565b6040516020818303038152906040529050805160208201f35b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c7fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff8116600214906effffff00000000000000000000000016816110f7576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b92915050565b5f5f61110a858585611a40565b905061111581611b24565b8060a001516111795780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b828455808255604051848152836020820152826040820152816060820152608081a05050505050565b5f6001600160e01b031982167f54317d1600000000000000000000000000000000000000000000000000000000148061121257506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b8061124657506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b8061127a57506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b806112ae57506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b806112e257506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b8061131657506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b8061134a57506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b8061137e57506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b806113b257506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b806113e657506001600160e01b031982167f3fa4f24500000000000000000000000000000000000000000000000000000000145b8061141a57506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b8061144e57506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b8061148257506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b806114b657506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b806114ea57506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b8061151e57506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b8061155257506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b8061158657506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b806115ba57506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b806115ee57506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b8061162257506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b806110f757506001600160e01b031982167f0ef26743000000000000000000000000000000000000000000000000000000001492915050565b5f611664611b46565b61166c610ca6565b6116746146c7565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925282015282510151600a025f0360c0830152640100000000900464ffffffffff1642811015611776576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161009d565b5f61178383888888611b8c565b9450905061179083611d21565b8260e00151156117cb576117a2611db3565b6117aa611dbc565b156117cb5782516117ba90611de7565b6117c2611e0f565b6117cb5f611f05565b82516117d690611f42565b6117e4836040015182611f61565b5050509392505050565b80825d5050565b6040513d81523d5f602083013e3d602001810160405290565b5f7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c80820361184057505f92915050565b7f800000000000000000000000000000000000000000000000000000000000000081036118705750600192915050565b5f61187a84611f9b565b90505f8113156118b9576040517f050a4bc60000000000000000000000000000000000000000000000000000000081526004810182905260240161009d565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316600482015260240161009d565b5f6119537fa904916d8c1d85817f022d8ad1477d993f08f05096b342c2d1d0dca1e2c6274a5c608081901c6fffffffffffffffffffffffffffffffff909116141590565b61196d5761195f611fdb565b6119685a612028565b905090565b60408051600481526024810182526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fd56b28890000000000000000000000000000000000000000000000000000000017905290515f91829130916119d4916148fc565b5f604051808303815f865af19150503d805f8114611a0d576040519150601f19603f3d011682016040523d82523d5f602084013e611a12565b606091505b509150915081611a2557611a258161207e565b80806020019051810190611a399190614907565b9250505090565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590611b0457508162ffffff16611afd8260601c90565b62ffffff16145b151560a0840152611b158183612086565b60808401525090949350505050565b611b3e8160800151825f0151611b39846120c3565b61210e565b608090910152565b3332141580611b555750333b15155b15610cff576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f611bf66040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f8701601f1916810160800190915260c08801805160fa8802016202c6f0019081905290935060208602850192505f5b86811015611ce1575f5f611c418a8a858961216c565b8c51519193509150600a028282036020028501015a1015611c63575050611ce1565b5f611c9a8684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166121d7565b905080611cae57611cab8c876128a4565b90505b6101008103611cbf57505050611ce1565b60f81b606084890101526004601b91909101601f191601945050600101611c2b565b8060408601525b86811015611d15575f611cfd8989848861216c565b6004601b909101601f19160195505050600101611ce8565b50505094509492505050565b6040810151606082015160e083015191029015611d4357611d40612afb565b90035b5f6127108360a00151830281611d5b57611d5b61491e565b049050826080015182015f03611d7057505050565b5f611d87611d82856020015160601c90565b612b25565b9050611dad81611da18486038760800151860160801b1790565b83548751929101612b3d565b50505050565b610cff5f612b8e565b5f7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b5c5b1515919050565b604081015181515b80821015611e0a578151546020830152604082019150611def565b505050565b7f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5c5f819003611e3c5750565b5f611e4660405190565b90508060015b838111611ed0575f611e85611e81837f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e61483f565b5c90565b9050611e918382612bb4565b9250611ebf817f33f781b028616315330f99eb9fec61d7d889be052d3563755913ff60b9852910185f6117ee565b50611ec98161494b565b9050611e4c565b50611efb7f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5f6117ee565b611e0a8282612bdb565b611f3f7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b82611f34575f611f37565b60015b60ff166117ee565b50565b604081015181518190035f819003611f5957505050565b8082a0505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b5f73ffffffffffffffffffffffffffffffffffffffff82167fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a185c6110f7565b610cff7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff815c166117ee565b5f612031612be4565b9050614e2060208204820101821015612079576040517fda46a4060000000000000000000000000000000000000000000000000000000081526004810182905260240161009d565b919050565b805160208201fd5b5f8162ffffff166120978460601c90565b62ffffff16146120bc57606082901b6effffff00000000000000000000000016611180565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff16156120ef5781604001516120f2565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f6121198483612c0e565b935060016121278560a01c90565b60ff1614612164576040517fb40462050000000000000000000000000000000000000000000000000000000081526004810184905260240161009d565b509192915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b011415179250505080156121cd576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f8284036121e75750601061289c565b83355f1a600281148015906121fd575080600114155b8015612209575060c081105b15612228576080811061221d576010612220565b60115b91505061289c565b601091506124c3565b80355f90811a906081821015612275575060018201607f82161561225457915091565b8161226d57507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c156080841017156122b35770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a151516156122f85780915085600185010192505b50935093915050565b5f5f8235805f1a60f781116001811461234357700100000000000000000000000000000000945060bf82111561233e5760018601945060c0820393505b612356565b61235160f7830384886122b9565b945094505b505050915091565b5f5f8235805f1a60018501935060b88110600181146123ab57700100000000000000000000000000000000945060c082101561233e576123a260b7830384886122b9565b94509450612356565b60808210600181146123e85760808303945060808460011a106001861416156123e35770010000000000000000000000000000000095505b6123f0565b869550600194505b50505050915091565b5f5f61240483612301565b70010000000000000000000000000000000093508101858111156124295750506124bc565b808210156124b85761243a82612301565b8101925081831181355f1a6094181715612456575050506124bc565b61246260158201612301565b9150602182068483830118171561247c57505050506124bc565b6021820461076c0261096001850194505b838110156124b15780355f1a60a0146124a957505050506124bc565b60210161248d565b5050612429565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a1416600181146124f6576124ed83612301565b92509250612503565b8160011a91506002830192505b5086818301036128975781865f5260c085101561252b5761252383612231565b93509150815f525b61253483612231565b935091508160208b015261254783612231565b935091508160408b0152600285036125675761256283612231565b935091505b8160608b015261257683612231565b935091508160808b015282359150815f1a609481146125b057608081146125c75770010000000000000000000000000000000093506125e9565b8260081b60601c60a08c01526015840193506125e9565b7401000000000000000000000000000000000000000060a08c01526001840193505b506125f383612231565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c0831416600181146126675761262d8461235e565b935093508360e08c0152826101008c0152828401935060c08610156126625761265689856123f9565b93509350826101208c01525b61266e565b6002840193505b5087831015612895578083039150818160a086013760028511156126e95760018760f81b607f8911156126cc575b888260031b1c156126b25760018201915061269c565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c0016001603784111561271f5762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561273857600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a915060018301925060018218156127945761276d60018403612231565b935091506001821160c0861016156127945770010000000000000000000000000000000092505b60028511156127b6578660011b6023018203915060018211156127b65786195f525b601b820160208501525f833560011a1160a084355f1a1416600181146127ee576127df84612231565b945092508260408601526127ff565b600184013560408601526021840193505b5061280983612231565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c0151108985141616156128955760129550865f510361289557601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08211612895575f5f5260205f60808660015afa505f518a525f5115612895575f95505b505b505050505b949350505050565b5f5f6128cd6128c9845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b9050805f6128da85612c46565b602087810151604089015160c089015160808a015160608b0151948b015160a08c01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b0090931191909314171717156129e4575f61299687878585612cd2565b9350905080156129ab5793506110f792505050565b740100000000000000000000000000000000000000008660a00151036129e2576129d787878587612e80565b9450505050506110f7565b505b60a08501515f903014612a6d57612a06612a008760a001515490565b88613022565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff1601612a42576129d787878587612e80565b734e59b44847b379578588920ca78fbf26c0b4956c8660a0015103612a6d576129d787878587613047565b5f876040015190505f8188606001510390508088604001511015612a92575060408701515b6060890180518501905260808901805182860201905260a08801519101830275010000000000000000000000000000000000000000000393909301923014612ae557612ae0878785846130d3565b612af0565b612af0878785613169565b979650505050505050565b5f6119687f0d5be91ff5bcdf6a26a014dfa9cab99bfe7b56060db7aec12eec90c912f9f5a76131cc565b60035f90815262ffffff8216602052604081206110f7565b825160208401518103612b7c576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b8082528054602083015260018101604083018190525460608301525f61118083608061483f565b81810382a05050565b5f6119687f8782d6e85e649fdf14b3e3f1594459a78b17858aa97d2c7d82f8947644f9333d6131cc565b5f8080612c1b8560a01c90565b60ff16148015612c2f5750612c2f836131de565b905080612c3c578361289c565b61289c84426131f6565b5f8161010001515f03612c60575061012001516152080190565b61012082015160a0830151309003612c7d57612c7b83613270565b015b740100000000000000000000000000000000000000008360a0015103612cad57612cab836101000151613347565b015b612cc08360e00151846101000151613377565b61014084018190526111809082613423565b60808301515f90819062b71b00811115612cf35760195f9250925050612e77565b740100000000000000000000000000000000000000008660a00151148015612d1e5750610100860151155b15612d3157612d2c5f613347565b840193505b83811015612d465760185f9250925050612e77565b866040015186606001511015612d635760175f9250925050612e77565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff000000000000000000000000861614612dc057612daa87875f01518761344a565b9450845f03612dc057601a5f9250925050612e77565b602086015160a886901c65ffffffffffff1690811115612de85760145f935093505050612e77565b8087602001511180612dff575065ffffffffffff81145b15612e125760155f935093505050612e77565b6bffffffffffffffffffffffff8760c001518860600151171115612e3e5760165f935093505050612e77565b6bffffffffffffffffffffffff8616876060015183028860c00151011115612e6e5760165f935093505050612e77565b5f869350935050505b94509492505050565b5f5f5f612e8d87876134a7565b915091505f5f612e9c886134d7565b89518b515160c08d015193955091935073ffffffffffffffffffffffffffffffffffffffff1691603f8404600a909202018301015a1015612ee6576101009550505050505061289c565b60c089015160808a0151612f1791839188028b03037501000000000000000000000000000000000000000000019055565b8960e00151612f3557612f2d8a60200151613552565b600160e08b01525b5f612f408a8461355e565b9350905080158015612f5a5750612f5a8b6020015161364c565b15612f7157878255601a965050505050505061289c565b740100000000000000000000000000000000000000008a60a0015103612f98576002830292505b5f612faa8b6101400151858701613423565b90508a60800151811115612fbf575060808a01515b60608c0180518201905260808c01805187830201905281612fe1576003612fe4565b60025b9750612ff088826136ca565b86818c608001510302613001845490565b01995081613013578a60c001518a0199505b5050895161289590828a612b3d565b60208101515f906effffff00000000000000000000000084168114612164578061289c565b7401000000000000000000000000000000000000000060a08401526101008301515f90819060201161307a576020613081565b8461010001515b60e0860180518201905261010086018051829003905290506130ad8686866130a882612c46565b612cd2565b9450915081156130bd57816130c9565b6130c986868686612e80565b9695505050505050565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff169190801580159061310b5750818314155b1561315e576bffffffffffffffffffffffff816bffffffffffffffffffffffff88160111613159576131408484838a03612b3d565b61314d8483888401612b3d565b5f94505050505061289c565b600194505b612897848489612b3d565b5f80613174846136db565b600481111561318557613185614982565b146131b657825184516131ae9173ffffffffffffffffffffffffffffffffffffffff1684612b3d565b506001611180565b83516131c3908484613859565b505f9392505050565b805c801561207957612079825f6117ee565b5f6131e8826139fd565b806110f757506110f7613aa7565b5f6111806132048460601c90565b7401000000000100000000000000000000000000000060d885901b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff871617919091171790565b5f5f61327b83613acf565b90506001600160e01b031981167feb742bc900000000000000000000000000000000000000000000000000000000148015816132e157506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b156132ef57505f9392505050565b5f816132fd5761ea60613302565b620138805b90505f61330e866136db565b600481111561331f5761331f614982565b1461332a578061333e565b6133348583613af8565b61333e9082614852565b95945050505050565b5f6002602061335784601f61483f565b61336191906149af565b61336b9190614852565b6110f790617d0061483f565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101018285601f19861681015b808210156133ee57813585811686011760071c8416840260f81c92909201916020909101906133c4565b5035600386811b60f89081166101000392831c90921b85811690950190941760071c831690920290911c010290910192915050565b5f600483028201600a840280821161343b578061343d565b815b6152080195945050505050565b5f5f6134568386613022565b90505f6134638260a01c90565b60ff1614158061348f575061348d73ffffffffffffffffffffffffffffffffffffffff85166139fd565b155b1561349d575f915050611180565b61333e81426131f6565b5f5f8360400151915081836060015103905080836040015110156134cc575060408201515b908101939092509050565b6101208101516101008201515f9081036134f3575f6101408401525b8160048461014001510261520885608001510303039050740100000000000000000000000000000000000000008360a001511461352f57915091565b5f61353e846101000151613347565b928301946002939092039290920492509050565b611f3f81600217612b8e565b60a08201515f908190740100000000000000000000000000000000000000001481816135aa577f3f92b190000000000000000000000000000000000000000000000000000000006135cc565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f826135de578660a001516135e4565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a840393508415613642576003803d035f3e5f5160e81c840193505b5050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d016136c3575f5f5260245f601c3e815f51036136c3576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f6024826101000151146136f157506001919050565b5f6136fb83613acf565b90505f61370d8460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b031983160161378d5767ffffffffffffffff81111561375a575060019392505050565b60c08401511561376e575060029392505050565b613779816002613b27565b61378457600461289c565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b031983160161384f5773ffffffffffffffffffffffffffffffffffffffff8111156137e4575060019392505050565b805f036137f5575060039392505050565b8360c001515f0361380a575060029392505050565b6137797f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff166001613b27565b5060019392505050565b7feb742bc90000000000000000000000000000000000000000000000000000000061388383613acf565b6001600160e01b031916036138af57611e0a83835f0151836138aa8660e001516004013590565b613b75565b81516139219073ffffffffffffffffffffffffffffffffffffffff166139198460c001516138da8590565b6bffffffffffffffffffffffff166138f29190614896565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190612b3d565b5f6139736139348460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050611dad847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052613b99565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff161580159061118057508054613a7090600190730100000000000000000000000000000000000000900461ffff166149c2565b815461ffff91821691613a9f918691750100000000000000000000000000000000000000000090910416613bd3565b149392505050565b5f7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c611de0565b5f60048261010001511015613ae557505f919050565b5060e00151356001600160e01b03191690565b5f611180613b0584613c0a565b83613b11576001613b14565b60025b613b22615dc0611f4061483f565b613c8f565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546111809084906301000000900460ff1684613ca3565b5f613b81826002613ce7565b9050613b8f85828686613e5d565b6110138582613f63565b5f613bbd83835f81518110613bb057613bb0614869565b016020015160f81c613ce7565b9050613bc98183613f99565b611dad8482613f63565b5f8183604051602001613be891815260200190565b604051602081830303815290604052805190602001205f1c61118091906149dc565b5f7feb742bc900000000000000000000000000000000000000000000000000000000613c3583613acf565b6001600160e01b03191614613c81577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff166110f7565b60e0820151600401356110f7565b5f61289c613c9c85614098565b8484614149565b5f468467ffffffffffffffff1603613cbc57505f611180565b60ff83166001148061289c575060ff8316600514801561289c575060ff821660011490509392505050565b613d236040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009190613d959086906301000000900460ff1686613ca3565b613dd7576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161009d565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a090930190915280519101206040840181905280546060850152613e4f906128c990600161483f565b608084015250909392505050565b5f613e688260781c90565b613e739060016149ef565b9050613e8984613e8485848661416c565b613f99565b5f613f40613e978460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b9050610f508673ffffffffffffffffffffffffffffffffffffffff861683612b3d565b60408101516060820151613f78918491612b3d565b61030481604001516001613f8c919061483f565b6080830151849190612b3d565b60808201515f613fa883614238565b9050613fce82845f81518110613fc057613fc0614869565b016020015160f81c83614254565b6140135783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161009d565b614031846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f99161408a9186908890614a0c565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a090930190935281519190920120909190611180906128c990600161483f565b5f614155848484614254565b6141635763ffffffff61289c565b61289c84614336565b60605f6141798360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f6020830151905061118061424f8451836143c5565b6144ec565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff87166002148061428b575060ff87166003145b6142c65761429c6008611000614a5e565b6142a7906007614a8d565b6142b66008630e4e1c00614a5e565b6142c1906007614a8d565b6142cf565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff16915081841080156142f857508086840111155b801561430e575067ffffffffffffffff88811614155b801561432a575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c009083020481811115614378578091505b600782111561438657600791505b600482106143b95760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b6130c9565b60019695505050505050565b5f60218310156143d657505f6110f7565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe810161441a576031841461440f575f614412565b60415b9150506110f7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff821601614453576144128460018060405f6145a6565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff82160161448d576144128460655f608060826145a6565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff8216016144ca576144128462ffffff60d886901c166145e1565b60ff81166004146144db575f61289c565b61289c8460356001604060416145a6565b5f6041821161450d57615dc061450183614634565b02611f40019050919050565b60828210156145465750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b61010382101561458057506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefd0190565b5f602085870304848110806145ba57508381115b806145c9575060208688030615155b6145d557808301612af0565b5f979650505050505050565b5f60b98310806145fc57506145f961100060b961483f565b83115b1561460857505f6110f7565b60288302603f6040840204016201964001625b8d8081116131c35761462f8161010361483f565b61289c565b5f604182101561465257811561464a57816110f7565b600192915050565b6041820361466257506001919050565b608282101561469157507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b61010382106146a15760016110f7565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b6040518061010001604052806146f460405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b5f5f83601f840112614736575f5ffd5b50813567ffffffffffffffff81111561474d575f5ffd5b6020830191508360208260051b85010111156124bc575f5ffd5b5f5f60208385031215614778575f5ffd5b823567ffffffffffffffff81111561478e575f5ffd5b61479a85828601614726565b90969095509350505050565b5f5f5f5f604085870312156147b9575f5ffd5b843567ffffffffffffffff8111156147cf575f5ffd5b6147db87828801614726565b909550935050602085013567ffffffffffffffff8111156147fa575f5ffd5b61480687828801614726565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156110f7576110f7614812565b80820281158282048414176110f7576110f7614812565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b818103818111156110f7576110f7614812565b5f81518060208401855e5f93019283525090919050565b5f6148cb82856148a9565b7fffffff00000000000000000000000000000000000000000000000000000000009390931683525050600301919050565b5f61118082846148a9565b5f60208284031215614917575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361497b5761497b614812565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f826149bd576149bd61491e565b500490565b61ffff82811682821603908111156110f7576110f7614812565b5f826149ea576149ea61491e565b500690565b64ffffffffff81811683821601908111156110f7576110f7614812565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f67ffffffffffffffff831680614a7757614a7761491e565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114614ab057614ab0614812565b509291505056'
