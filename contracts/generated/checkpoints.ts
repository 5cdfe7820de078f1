// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** ABI of `Checkpoints`. */
export const checkpointsAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "networkId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "genesisConfiguration",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "registry",
        "type": "address",
        "internalType": "address"
      }
    ],
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
          },
          {
            "name": "stillness",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "heirs",
            "type": "bytes32",
            "internalType": "bytes32"
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
                "name": "dataQuota",
                "type": "uint64",
                "internalType": "uint64"
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
                "name": "fenceCheckpoints",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "fenceMargin",
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
              },
              {
                "name": "stillness",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "heirs",
                "type": "bytes32",
                "internalType": "bytes32"
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
              },
              {
                "name": "stillness",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "heirs",
                "type": "bytes32",
                "internalType": "bytes32"
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
    "name": "meetFenced",
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
              },
              {
                "name": "stillness",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "heirs",
                "type": "bytes32",
                "internalType": "bytes32"
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
        "name": "heirs",
        "type": "tuple[]",
        "internalType": "struct Heir[]",
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
                "name": "dataQuota",
                "type": "uint64",
                "internalType": "uint64"
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
                "name": "fenceCheckpoints",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "fenceMargin",
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
    "name": "JournalFull",
    "inputs": []
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
    "name": "NotFenced",
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
    "name": "WrongHeirs",
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
    "name": "WrongSigner",
    "inputs": [
      {
        "name": "validator",
        "type": "address",
        "internalType": "address"
      }
    ]
  }
] as const

/** Creation code of `Checkpoints`, without constructor arguments. */
export const checkpointsBytecode: `0x${string}` = '0x60e060405234801561000f575f5ffd5b50604051613f6f380380613f6f83398101604081905261002e91610050565b6001600160401b0390921660805260a0526001600160a01b031660c0526100a6565b5f5f5f60608486031215610062575f5ffd5b83516001600160401b0381168114610078575f5ffd5b6020850151604086015191945092506001600160a01b038116811461009b575f5ffd5b809150509250925092565b60805160a05160c051613e9f6100d05f395f610c1101525f6106e201525f6127cb0152613e9f5ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c8063c4d642eb11610058578063c4d642eb146100b9578063c9fe8e82146100cc578063d071bb87146100df578063d23b3ea5146100f2575f5ffd5b806335dc1bc21461007e57806359ab02c914610093578063a5d5c455146100a6575b5f5ffd5b61009161008c36600461313d565b610105565b005b6100916100a136600461327a565b61026b565b6100916100b436600461330e565b61063b565b6100916100c7366004613340565b6108c0565b6100916100da3660046133cc565b610bf9565b6100916100ed3660046133f6565b610d5e565b610091610100366004613428565b610ffe565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006101338189898989611318565b6101406020850185613504565b67ffffffffffffffff165f036101a257805462ffffff161561019c576040517f5cf057bc0000000000000000000000000000000000000000000000000000000081525f6004820181905260248201526044015b60405180910390fd5b50610262565b6101b288608001358585856114b6565b5f6101c66101c160028061354c565b611535565b60018301549091506101ef90829073ffffffffffffffffffffffffffffffffffffffff1661157a565b5f6101fa8387611613565b9050801580159061024357508254610239906004907b01000000000000000000000000000000000000000000000000000000900463ffffffff16613590565b63ffffffff168110155b1561025557610255823361ea60611956565b61025e82611a1c565b5050505b50505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b04547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00906102c49067ffffffffffffffff1660016135b7565b67ffffffffffffffff166102db6020860186613504565b67ffffffffffffffff1614610336576102f76020850185613504565b6040517ff3652f3e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610193565b5f846040516020016103489190613966565b604051602081830303815290604052805190602001209050825f0135811461039f576040517fc7816a3c00000000000000000000000000000000000000000000000000000000815260048101829052602401610193565b6103a98285611a3b565b60056103bb60a0860160808701613a88565b60ff161415806103fe5750600482015468010000000000000000900467ffffffffffffffff166103f16060860160408701613504565b67ffffffffffffffff1614155b15610452576104136060850160408601613504565b6040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610193565b6104746040850161046e6104696020890189613504565b611ac9565b85611b2d565b600182015474010000000000000000000000000000000000000000900465ffffffffffff166104a66020860186613504565b67ffffffffffffffff161415806104fb57506004820154790100000000000000000000000000000000000000000000000000900465ffffffffffff166104ef6020860186613504565b67ffffffffffffffff16145b1561054c5761050d6020850185613504565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610193565b61056b61055c6020860186613504565b67ffffffffffffffff16611b88565b60048301805465ffffffffffff92909216790100000000000000000000000000000000000000000000000000027fff000000000000ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556105d9826105d46101e0880188613aa1565b611bd7565b6105e4828683611dcb565b6105f16020860186613504565b67ffffffffffffffff167f4d97b2abc6267e974ef44bcde70ca84f23d24e22483530612385ae094fd31ccf8260405161062c91815260200190565b60405180910390a25050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b02547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090156106b6576040517f1fbde44500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f826040516020016106c89190613966565b6040516020818303038152906040528051906020012090507f00000000000000000000000000000000000000000000000000000000000000008114158061071d57506107186101e0840184613aa1565b151590505b15610757576040517fc7816a3c00000000000000000000000000000000000000000000000000000000815260048101829052602401610193565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff1663020000001782556107976107926103e84261354c565b611b88565b60018301805465ffffffffffff929092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556107fb6101c084016101a08501613504565b825467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161782556108538261084e6040860186613ae6565b612215565b61085e828483611dcb565b81547f27439189bcd916c37fe7208c5643c1787cf9c60a7bf5929b03fe876b9b08b7269062ffffff166108946020860186613504565b6040805162ffffff909316835267ffffffffffffffff90911660208301520160405180910390a1505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006108eb8185611a3b565b60408401600461090160a0870160808801613a88565b60ff161461096f576109166020820182613504565b6109266040830160208401613b3c565b6040517fb6629e8a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff166024820152604401610193565b8215806109a95750806101c001358484604051602001610990929190613b57565b6040516020818303038152906040528051906020012014155b15610a14576109bb6020820182613504565b6109cb6040830160208401613b3c565b6040517f1f33ed0a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff166024820152604401610193565b610a3c82610a256020840184613504565b610a356040850160208601613b3c565b878761248c565b5f6086830181610a4f6020850185613504565b67ffffffffffffffff1681526020808201929092526040015f2091504690610a7990840184613504565b67ffffffffffffffff1603610a9057505050505050565b805462ffffff16610aa76040840160208501613b3c565b62ffffff1610610b7957610ac16040830160208401613b3c565b610ad16060840160408501613a88565b610ade6020890189613504565b835462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff9094169390931717161781555b610b866020830183613504565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef3610bc16040850160208601613b3c565b610bd16060860160408701613a88565b6040805162ffffff909316835260ff90911660208301520160405180910390a2505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610c6a576040517f631a294a000000000000000000000000000000000000000000000000000000008152336004820152602401610193565b60057f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00546301000000900460ff1614610cdb576040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff46166004820152602401610193565b5f610ce583611ac9565b9050811580610cf45750805415155b15610d37576040517f9aaf7ff200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610193565b5f610d426001611535565b9050610d4f818385612513565b610d5881611a1c565b50505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610d898183611a3b565b6040820146610d9b6060850183613504565b67ffffffffffffffff1603610e0257600182015474010000000000000000000000000000000000000000900465ffffffffffff16610ddc6020850185613504565b67ffffffffffffffff1614610df85761050d6020840184613504565b610d588282611613565b5f6086830181610e156020850185613504565b67ffffffffffffffff16815260208082019290925260409081015f9081208054909450909262ffffff90911691610e5191908601908601613b3c565b62ffffff161180610eae5750815462ffffff16610e746040850160208601613b3c565b62ffffff16148015610eae57508154640100000000900467ffffffffffffffff16610ea26020870187613504565b67ffffffffffffffff16115b905080610ec25761050d6020860186613504565b610ed26040840160208501613b3c565b610ee26060850160408601613a88565b610eef6020880188613504565b845462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff909416939093171716178255610f966020840184613504565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef3610fd16040860160208701613b3c565b610fe16060870160408801613a88565b6040805162ffffff909316835260ff90911660208301520161062c565b5f6110098284613bbc565b90505f7fffffffff0000000000000000000000000000000000000000000000000000000082167f574bc08300000000000000000000000000000000000000000000000000000000148061109d57507fffffffff0000000000000000000000000000000000000000000000000000000082167f276fba3e00000000000000000000000000000000000000000000000000000000145b806110e957507fffffffff0000000000000000000000000000000000000000000000000000000082167f9d5d48ed00000000000000000000000000000000000000000000000000000000145b8061113557507fffffffff0000000000000000000000000000000000000000000000000000000082167f5a0d6a8800000000000000000000000000000000000000000000000000000000145b8061118157507fffffffff0000000000000000000000000000000000000000000000000000000082167f0c10a80900000000000000000000000000000000000000000000000000000000145b806111cd57507fffffffff0000000000000000000000000000000000000000000000000000000082167f4db6ffce00000000000000000000000000000000000000000000000000000000145b90508061122a576040517f52b972ae0000000000000000000000000000000000000000000000000000000081527fffffffff0000000000000000000000000000000000000000000000000000000083166004820152602401610193565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006112668161125c60208c018c613504565b8b60800135612564565b61129257611277818a8a8a8a6125a3565b6112928161128860208c018c613504565b8b60800135612806565b5f5f3073ffffffffffffffffffffffffffffffffffffffff1687876040516112bb929190613c22565b5f60405180830381855af49150503d805f81146112f3576040519150601f19603f3d011682016040523d82523d5f602084013e6112f8565b606091505b50915091508161130b5761130b81612840565b5050505050505050505050565b61132585858585856125a3565b5f6113336020860186613504565b90505f61134961055c6040880160208901613504565b905061135e8267ffffffffffffffff16611b88565b60018801805465ffffffffffff92831674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9385167a010000000000000000000000000000000000000000000000000000029390931673ffffffffffffffffffffffffffffffffffffffff9091161791909117905567ffffffffffffffff60a087013511611406578560a00135611410565b67ffffffffffffffff5b875467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff90911617875561146187836080890135612806565b604080516080880135815260a0880135602082015267ffffffffffffffff8416917fc077f78195286e2b76075bf5a994d363213eb9e2efd6b86025b75d34dff196c9910160405180910390a250505050505050565b836114ca83836114c587612848565b61285d565b14610d58576114dc6020840184613504565b6114ec6040850160208601613b3c565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff166024820152604401610193565b61155660405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f6115ab8261289e565b90505f6115b6825490565b905073ffffffffffffffffffffffffffffffffffffffff84166115da575050505050565b6115ea858486608085901c6128b6565b1561160c5761160c85836fffffffffffffffffffffffffffffffff8416612513565b5050505050565b81545f9062ffffff164661162a6020850185613504565b67ffffffffffffffff16141580611659575062ffffff81166116526040850160208601613b3c565b62ffffff16105b156116c45761166b6020840184613504565b61167b6040850160208601613b3c565b6040517f5cf057bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff166024820152604401610193565b62ffffff81166116da6040850160208601613b3c565b62ffffff1611156117695760016116f76040850160208601613b3c565b62ffffff1611156117295783547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1684555b6117396040840160208501613b3c565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000001662ffffff919091161784555b5f600461177c6060860160408701613a88565b60ff16146117ad576117a861179961012086016101008701613504565b67ffffffffffffffff16612974565b6117af565b5f5b8554909150640100000000900464ffffffffff16816117d46060870160408801613a88565b6117e661014088016101208901613c31565b6001890180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9290921691909117905587547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff16630100000060ff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff161764010000000064ffffffffff92909216919091021786557fc230648e3e36b116e69406924f3d797a87b2219fc5ef6a2f15bf228ce12ced106118cb6040870160208801613b3c565b836118de61014089016101208a01613c31565b6040805162ffffff909416845264ffffffffff909216602084015273ffffffffffffffffffffffffffffffffffffffff169082015260600160405180910390a18064ffffffffff168264ffffffffff1611611939575f611943565b6119438183613c4a565b64ffffffffff1693505050505b92915050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f906119899062ffffff1661289e565b90505f611994825490565b83549091505f906119bc906901000000000000000000900467ffffffffffffffff168661354c565b9050816fffffffffffffffffffffffffffffffff168111156119ed57506fffffffffffffffffffffffffffffffff81165b8354611a0190889062ffffff1688846128b6565b156102625761026283611a148385613c67565b899190612513565b604081015181518190035f819003611a3357505050565b8082a0505050565b611a5682611a4c6020840184613504565b8360200135612564565b611aa657611a676020820182613504565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610193565b611ac5602082013560408301611ac0610220850185613c7a565b6114b6565b5050565b5f600582604051602001611af192919091825267ffffffffffffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b611b4a60c0840135838335611b456020860186613c7a565b6129be565b611b83576040517f3e9030cc00000000000000000000000000000000000000000000000000000000815260048101839052602401610193565b505050565b5f65ffffffffffff821115611bd3576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610193565b5090565b82546001808501545f927b01000000000000000000000000000000000000000000000000000000900463ffffffff16916103e891611c3c9083907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16613cc0565b611c469190613c67565b611c509190613cd3565b611c5a9190613cc0565b600485015490915074010000000000000000000000000000000000000000900464ffffffffff16811015611cae5750600483015474010000000000000000000000000000000000000000900464ffffffffff165b6004840180547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff8416021790555f5b8281101561160c57611dc3856087015f868685818110611d1c57611d1c613ce6565b611d329260206060909202019081019150613c31565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f868685818110611d7e57611d7e613ce6565b9050606002016020013581526020019081526020015f20858584818110611da757611da7613ce6565b90506060020160400135846001611dbe9190613cc0565b612a05565b600101611cfa565b60028301819055611df081611deb611de66020860186613d13565b612b4d565b612b72565b6003840155611e026020830183613504565b6004840180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055611e4d60a0830160808401613504565b60048401805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055611ea6610100830160e08401613d59565b60048401805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff909216919091179055611f0260e0830160c08401613d59565b835463ffffffff9190911677010000000000000000000000000000000000000000000000027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff909116178355611f5e60c0830160a08401613d59565b835463ffffffff919091167b01000000000000000000000000000000000000000000000000000000027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff909116178355611fc06101e083016101c08401613d72565b835461ffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffff90911617835561201661012083016101008401613504565b60058401805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909216919091179055612077608984015f613097565b5f5b6120866040840184613ae6565b9050811015610d58573661209d6040850185613ae6565b838181106120ad576120ad613ce6565b6080029190910191504690506120c66020830183613504565b67ffffffffffffffff160361212d576120e56080820160608301613c31565b6005860180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff929092169190911790555b600561213f6040830160208401613a88565b60ff161461214d575061220d565b6089850161215e6020830183613504565b8154600180820184555f93845260208085206004840401805460039094166008026101000a67ffffffffffffffff818102199095169590941693909302939093179091559160868801916121b490850185613504565b67ffffffffffffffff16815260208101919091526040015f2080549115156c01000000000000000000000000027fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff909216919091179055505b600101612079565b5f5f5b8281101561243f575f5f85858481811061223457612234613ce6565b61224a9260206080909202019081019150613504565b86868581811061225c5761225c613ce6565b90506080020160200160208101906122749190613a88565b90925090505f60ff82161561228a57600161228d565b60055b90505f60ff8316158015906122a6575060ff8316600514155b90508015612306578360468a01876122bd81613d8b565b985061ffff1661010081106122d4576122d4613ce6565b600491828204019190066008026101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b468467ffffffffffffffff16036123bd5788547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8416630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000090911617600117895580156123b85788547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1673010000000000000000000000000000000000000061ffff8816021789555b612430565b67ffffffffffffffff84165f90815260868a016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8516630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000009091161760011790555b50505050806001019050612218565b50835461ffff9091167501000000000000000000000000000000000000000000027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff909116179092555050565b62ffffff8316601885901b6affffffffffffffff00000016175f90815260888601602052604090208054156124c1575061160c565b5f5b8281101561026257818484838181106124de576124de613ce6565b83546001810185555f9485526020909420604090910292909201929190910190506125098282613dab565b50506001016124c3565b825160208401518103612552576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b5f61256f8383612ba7565b60068501612588604067ffffffffffffffff8716613e10565b6040811061259857612598613ce6565b015414949350505050565b5f6125b16020860186613504565b600187015490915074010000000000000000000000000000000000000000900465ffffffffffff1667ffffffffffffffff821611612627576040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610193565b6126398560600135611deb8585612b4d565b86600301541461267b576040517fc7816a3c00000000000000000000000000000000000000000000000000000000815260608601356004820152602401610193565b5f6126886103e84261354c565b60018801549091507a010000000000000000000000000000000000000000000000000000900465ffffffffffff1681116126c2575f6126f7565b60018701546126f7907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1682613c67565b87549091505f9062ffffff16158015906127485750600488015460029061273b906103e890700100000000000000000000000000000000900463ffffffff1661354c565b6127459190613cd3565b82115b90508080156127715750600588015473ffffffffffffffffffffffffffffffffffffffff163314155b156127c65760058801546040517fae3b01f000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401610193565b6127fc7f0000000000000000000000000000000000000000000000000000000000000000846127f48a612bcb565b898989612bde565b5050505050505050565b6128108282612ba7565b60068401612829604067ffffffffffffffff8616613e10565b6040811061283957612839613ce6565b0155505050565b805160208201fd5b5f6040516101e08382376101e0902092915050565b5f81815b848110156128955761288b8287878481811061287f5761287f613ce6565b90506020020135612ee0565b9150600101612861565b50949350505050565b60035f90815262ffffff821660205260408120611950565b5f815f036128c557505f61296c565b5f6128e673ffffffffffffffffffffffffffffffffffffffff851686612f0f565b90505f612901846bffffffffffffffffffffffff8416613cc0565b90506bffffffffffffffffffffffff811115612921575f9250505061296c565b61296573ffffffffffffffffffffffffffffffffffffffff86167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000084168317611a14565b6001925050505b949350505050565b5f64ffffffffff821115611bd3576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401610193565b5f8315806129cd575061010082115b156129d957505f6129fc565b5f85815260209020866129f7826129f08189612f22565b8787612f44565b149150505b95945050505050565b825465010000000000900467ffffffffffffffff168015801590612a335750835464ffffffffff8381169116145b15612a6b5782846001015f600184612a4b9190613e23565b67ffffffffffffffff16815260208101919091526040015f205550505050565b67ffffffffffffffff811615612aaf57835464ffffffffff16600285015f612a94600185613e23565b67ffffffffffffffff16815260208101919091526040015f20555b67ffffffffffffffff81165f908152600180860160205260409091208490558290612adb9083906135b7565b85547fffffffffffffffffffffffffffffffffffffff00000000000000000000000000166501000000000067ffffffffffffffff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000161764ffffffffff9190911617909355505050565b5f6040518260061b602082528360208301528085604084013760400190209392505050565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b6040805167ffffffffffffffff841660208201529081018290525f90606001612b89565b5f60405160e083823760e0902092915050565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb67ffffffffffffffff808916906002908916612c1f6020890189613d59565b6040805160208101969096528501939093526060840191909152608083015263ffffffff1660a082015260c0810186905260e001604051602081830303815290604052805190602001209050365f858060400190612c7d9190613e43565b909250905060208601355f8080805b88811015612df757368a8a83818110612ca757612ca7613ce6565b90506040020190505f816020016020810190612cc39190613e86565b6bffffffffffffffffffffffff16938401939050600187841c165f03612cea575050612def565b60418601881015612d27576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612d356020840184613c31565b90508073ffffffffffffffffffffffffffffffffffffffff16612d5a8c8c8c8b612f8f565b73ffffffffffffffffffffffffffffffffffffffff16141580612d91575073ffffffffffffffffffffffffffffffffffffffff8116155b15612de0576040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610193565b60418701965081860195505050505b600101612c8c565b50828514612e31576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61010088108015612e43575083881c15155b15612e7a576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612e8581600261354c565b612e9083600361354c565b11612ed1576040517fa07c49af0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610193565b50505050505050505050505050565b5f818310612efa575f828152602084905260409020612f08565b5f8381526020839052604090205b9392505050565b5f612f0882612f1c855490565b9061305a565b6040515f60208201819052602182018490526041820183905290606101612b89565b82600582901b8301610100839003845b82811015612f8457602088831c60051b811694855281359481189490945260405f20936001929092019101612f54565b505050949350505050565b5f83820180359060208101359060400135831a7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821115612fd5575f935050505061296c565b604080515f8152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa158015613025573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519998505050505050505050565b5f8162ffffff1661306b8460601c90565b62ffffff161461309057606082901b6effffff00000000000000000000000016612f08565b5090919050565b5080545f825560030160049004905f5260205f20906130b691906130b8565b565b5f5b80821115611b83575f818401556001016130ba565b5f60e082840312156130df575f5ffd5b50919050565b5f606082840312156130df575f5ffd5b5f5f83601f840112613105575f5ffd5b50813567ffffffffffffffff81111561311c575f5ffd5b6020830191508360208260061b8501011115613136575f5ffd5b9250929050565b5f5f5f5f5f5f5f878903610320811215613155575f5ffd5b61315f8a8a6130cf565b975060e089013567ffffffffffffffff81111561317a575f5ffd5b6131868b828c016130e5565b97505061010089013567ffffffffffffffff8111156131a3575f5ffd5b6131af8b828c016130f5565b9097509550506101e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee0820112156131e5575f5ffd5b506101208801925061030088013567ffffffffffffffff811115613207575f5ffd5b8801601f81018a13613217575f5ffd5b803567ffffffffffffffff81111561322d575f5ffd5b8a60208260051b8401011115613241575f5ffd5b602082019350809250505092959891949750929550565b5f61020082840312156130df575f5ffd5b5f61024082840312156130df575f5ffd5b5f5f5f6060848603121561328c575f5ffd5b833567ffffffffffffffff8111156132a2575f5ffd5b6132ae86828701613258565b935050602084013567ffffffffffffffff8111156132ca575f5ffd5b6132d686828701613269565b925050604084013567ffffffffffffffff8111156132f2575f5ffd5b840160408187031215613303575f5ffd5b809150509250925092565b5f6020828403121561331e575f5ffd5b813567ffffffffffffffff811115613334575f5ffd5b61296c84828501613258565b5f5f5f60408486031215613352575f5ffd5b833567ffffffffffffffff811115613368575f5ffd5b61337486828701613269565b935050602084013567ffffffffffffffff811115613390575f5ffd5b61339c868287016130f5565b9497909650939450505050565b67ffffffffffffffff811681146133be575f5ffd5b50565b8035611575816133a9565b5f5f604083850312156133dd575f5ffd5b82356133e8816133a9565b946020939093013593505050565b5f60208284031215613406575f5ffd5b813567ffffffffffffffff81111561341c575f5ffd5b61296c84828501613269565b5f5f5f5f5f5f610140878903121561343e575f5ffd5b61344888886130cf565b955060e087013567ffffffffffffffff811115613463575f5ffd5b61346f89828a016130e5565b95505061010087013567ffffffffffffffff81111561348c575f5ffd5b61349889828a016130f5565b90955093505061012087013567ffffffffffffffff8111156134b8575f5ffd5b8701601f810189136134c8575f5ffd5b803567ffffffffffffffff8111156134de575f5ffd5b8960208284010111156134ef575f5ffd5b60208201935080925050509295509295509295565b5f60208284031215613514575f5ffd5b8135612f08816133a9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176119505761195061351f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff8316806135a5576135a5613563565b8063ffffffff84160491505092915050565b67ffffffffffffffff81811683821601908111156119505761195061351f565b803573ffffffffffffffffffffffffffffffffffffffff81168114611575575f5ffd5b80356bffffffffffffffffffffffff81168114611575575f5ffd5b8183526020830192505f815f5b8481101561367d5773ffffffffffffffffffffffffffffffffffffffff613648836135d7565b1686526bffffffffffffffffffffffff613664602084016135fa565b1660208701526040958601959190910190600101613622565b5093949350505050565b5f5f8335601e1984360301811261369c575f5ffd5b830160208101925035905067ffffffffffffffff8111156136bb575f5ffd5b8060071b3603821315613136575f5ffd5b803560ff81168114611575575f5ffd5b8183526020830192505f815f5b8481101561367d5781356136fc816133a9565b67ffffffffffffffff16865260ff613716602084016136cc565b166020870152604082013561372a816133a9565b67ffffffffffffffff16604087015273ffffffffffffffffffffffffffffffffffffffff61375a606084016135d7565b16606087015260809586019591909101906001016136e9565b803563ffffffff81168114611575575f5ffd5b803561ffff81168114611575575f5ffd5b6137b2826137a4836133c1565b67ffffffffffffffff169052565b6137be602082016133c1565b67ffffffffffffffff1660208301526137d960408201613773565b63ffffffff1660408301526137f060608201613773565b63ffffffff16606083015261380760808201613773565b63ffffffff16608083015261381e60a082016133c1565b67ffffffffffffffff1660a083015261383960c08201613773565b63ffffffff1660c083015261385060e08201613773565b63ffffffff1660e08301526138686101008201613786565b61ffff1661010083015261387f6101208201613773565b63ffffffff1661012083015261389861014082016133c1565b67ffffffffffffffff166101408301526138b56101608201613786565b61ffff8116610160840152505050565b5f5f8335601e198436030181126138da575f5ffd5b830160208101925035905067ffffffffffffffff8111156138f9575f5ffd5b606081023603821315613136575f5ffd5b8183526020830192505f815f5b8481101561367d5773ffffffffffffffffffffffffffffffffffffffff61393d836135d7565b168652602082810135908701526040808301359087015260609586019590910190600101613917565b602081525f8235613976816133a9565b67ffffffffffffffff81166020840152506020830135601e1984360301811261399d575f5ffd5b830160208101903567ffffffffffffffff8111156139b9575f5ffd5b8060061b36038213156139ca575f5ffd5b61020060408501526139e161022085018284613615565b9150506139f16040850185613687565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016060860152613a268382846136dc565b92505050613a3a6080840160608601613797565b613a486101e08501856138c5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe085840301610200860152613a7e83828461390a565b9695505050505050565b5f60208284031215613a98575f5ffd5b612f08826136cc565b5f5f8335601e19843603018112613ab6575f5ffd5b83018035915067ffffffffffffffff821115613ad0575f5ffd5b6020019150606081023603821315613136575f5ffd5b5f5f8335601e19843603018112613afb575f5ffd5b83018035915067ffffffffffffffff821115613b15575f5ffd5b6020019150600781901b3603821315613136575f5ffd5b62ffffff811681146133be575f5ffd5b5f60208284031215613b4c575f5ffd5b8135612f0881613b2c565b602080825281018290525f8360408301825b85811015613bb2578235613b7c816133a9565b67ffffffffffffffff1682526020830135613b9681613b2c565b62ffffff16602083015260409283019290910190600101613b69565b5095945050505050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613c1b577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b818382375f9101908152919050565b5f60208284031215613c41575f5ffd5b612f08826135d7565b64ffffffffff82811682821603908111156119505761195061351f565b818103818111156119505761195061351f565b5f5f8335601e19843603018112613c8f575f5ffd5b83018035915067ffffffffffffffff821115613ca9575f5ffd5b6020019150600581901b3603821315613136575f5ffd5b808201808211156119505761195061351f565b5f82613ce157613ce1613563565b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f8335601e19843603018112613d28575f5ffd5b83018035915067ffffffffffffffff821115613d42575f5ffd5b6020019150600681901b3603821315613136575f5ffd5b5f60208284031215613d69575f5ffd5b612f0882613773565b5f60208284031215613d82575f5ffd5b612f0882613786565b5f61ffff821661ffff8103613da257613da261351f565b60010192915050565b8135613db6816133a9565b81546020840135613dc681613b2c565b6affffff00000000000000008160401b1667ffffffffffffffff84167fffffffffffffffffffffffffffffffffffffffffff00000000000000000000008416171784555050505050565b5f82613e1e57613e1e613563565b500690565b67ffffffffffffffff82811682821603908111156119505761195061351f565b5f5f8335601e19843603018112613e58575f5ffd5b83018035915067ffffffffffffffff821115613e72575f5ffd5b602001915036819003821315613136575f5ffd5b5f60208284031215613e96575f5ffd5b612f08826135fa56'
