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
export const checkpointsBytecode: `0x${string}` = '0x60e060405234801561000f575f5ffd5b50604051613f61380380613f6183398101604081905261002e91610050565b6001600160401b0390921660805260a0526001600160a01b031660c0526100a6565b5f5f5f60608486031215610062575f5ffd5b83516001600160401b0381168114610078575f5ffd5b6020850151604086015191945092506001600160a01b038116811461009b575f5ffd5b809150509250925092565b60805160a05160c051613e916100d05f395f610c1001525f6106e201525f6127bd0152613e915ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c8063c4d642eb11610058578063c4d642eb146100b9578063c9fe8e82146100cc578063d071bb87146100df578063d23b3ea5146100f2575f5ffd5b806335dc1bc21461007e57806359ab02c914610093578063a5d5c455146100a6575b5f5ffd5b61009161008c36600461312f565b610105565b005b6100916100a136600461326c565b61026b565b6100916100b4366004613300565b61063b565b6100916100c7366004613332565b6108c0565b6100916100da3660046133be565b610bf8565b6100916100ed3660046133e8565b610d5d565b61009161010036600461341a565b610ffd565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610133818989898961130a565b61014060208501856134f6565b67ffffffffffffffff165f036101a257805462ffffff161561019c576040517f5cf057bc0000000000000000000000000000000000000000000000000000000081525f6004820181905260248201526044015b60405180910390fd5b50610262565b6101b288608001358585856114a8565b5f6101c66101c160028061353e565b611527565b600183015490915073ffffffffffffffffffffffffffffffffffffffff165f6101ef848861156c565b90506101fb83836118af565b801580159061024257508354610238906004907b01000000000000000000000000000000000000000000000000000000900463ffffffff16613582565b63ffffffff168110155b1561025457610254833361ea60611948565b61025d83611a0e565b505050505b50505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b04547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00906102c49067ffffffffffffffff1660016135a9565b67ffffffffffffffff166102db60208601866134f6565b67ffffffffffffffff1614610336576102f760208501856134f6565b6040517ff3652f3e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610193565b5f846040516020016103489190613958565b604051602081830303815290604052805190602001209050825f0135811461039f576040517fc7816a3c00000000000000000000000000000000000000000000000000000000815260048101829052602401610193565b6103a98285611a2d565b60056103bb60a0860160808701613a7a565b60ff161415806103fe5750600482015468010000000000000000900467ffffffffffffffff166103f160608601604087016134f6565b67ffffffffffffffff1614155b156104525761041360608501604086016134f6565b6040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610193565b6104746040850161046e61046960208901896134f6565b611abb565b85611b1f565b600182015474010000000000000000000000000000000000000000900465ffffffffffff166104a660208601866134f6565b67ffffffffffffffff161415806104fb57506004820154790100000000000000000000000000000000000000000000000000900465ffffffffffff166104ef60208601866134f6565b67ffffffffffffffff16145b1561054c5761050d60208501856134f6565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610193565b61056b61055c60208601866134f6565b67ffffffffffffffff16611b7a565b60048301805465ffffffffffff92909216790100000000000000000000000000000000000000000000000000027fff000000000000ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556105d9826105d46101e0880188613a93565b611bc9565b6105e4828683611dbd565b6105f160208601866134f6565b67ffffffffffffffff167f4d97b2abc6267e974ef44bcde70ca84f23d24e22483530612385ae094fd31ccf8260405161062c91815260200190565b60405180910390a25050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b02547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090156106b6576040517f1fbde44500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f826040516020016106c89190613958565b6040516020818303038152906040528051906020012090507f00000000000000000000000000000000000000000000000000000000000000008114158061071d57506107186101e0840184613a93565b151590505b15610757576040517fc7816a3c00000000000000000000000000000000000000000000000000000000815260048101829052602401610193565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff1663020000001782556107976107926103e84261353e565b611b7a565b60018301805465ffffffffffff929092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556107fb6101c084016101a085016134f6565b825467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161782556108538261084e6040860186613ad8565b612207565b61085e828483611dbd565b81547f27439189bcd916c37fe7208c5643c1787cf9c60a7bf5929b03fe876b9b08b7269062ffffff1661089460208601866134f6565b6040805162ffffff909316835267ffffffffffffffff90911660208301520160405180910390a1505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006108eb8185611a2d565b60408401600461090160a0870160808801613a7a565b60ff161461096f5761091660208201826134f6565b6109266040830160208401613b2e565b6040517fb6629e8a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff166024820152604401610193565b8215806109a95750806101c001358484604051602001610990929190613b49565b6040516020818303038152906040528051906020012014155b15610a14576109bb60208201826134f6565b6109cb6040830160208401613b2e565b6040517f1f33ed0a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff166024820152604401610193565b610a3c82610a2560208401846134f6565b610a356040850160208601613b2e565b878761247e565b5f6086830181610a4f60208501856134f6565b67ffffffffffffffff1681526020808201929092526040015f2091504690610a79908401846134f6565b67ffffffffffffffff1614158015610aab5750805462ffffff16610aa36040840160208501613b2e565b62ffffff1610155b15610b7857610ac06040830160208401613b2e565b610ad06060840160408501613a7a565b610add60208901896134f6565b835462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff9094169390931717161781555b610b8560208301836134f6565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef3610bc06040850160208601613b2e565b610bd06060860160408701613a7a565b6040805162ffffff909316835260ff90911660208301520160405180910390a2505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610c69576040517f631a294a000000000000000000000000000000000000000000000000000000008152336004820152602401610193565b60057f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00546301000000900460ff1614610cda576040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff46166004820152602401610193565b5f610ce483611abb565b9050811580610cf35750805415155b15610d36576040517f9aaf7ff200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610193565b5f610d416001611527565b9050610d4e818385612505565b610d5781611a0e565b50505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610d888183611a2d565b6040820146610d9a60608501836134f6565b67ffffffffffffffff1603610e0157600182015474010000000000000000000000000000000000000000900465ffffffffffff16610ddb60208501856134f6565b67ffffffffffffffff1614610df75761050d60208401846134f6565b610d57828261156c565b5f6086830181610e1460208501856134f6565b67ffffffffffffffff16815260208082019290925260409081015f9081208054909450909262ffffff90911691610e5091908601908601613b2e565b62ffffff161180610ead5750815462ffffff16610e736040850160208601613b2e565b62ffffff16148015610ead57508154640100000000900467ffffffffffffffff16610ea160208701876134f6565b67ffffffffffffffff16115b905080610ec15761050d60208601866134f6565b610ed16040840160208501613b2e565b610ee16060850160408601613a7a565b610eee60208801886134f6565b845462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff909416939093171716178255610f9560208401846134f6565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef3610fd06040860160208701613b2e565b610fe06060870160408801613a7a565b6040805162ffffff909316835260ff90911660208301520161062c565b5f6110088284613bae565b90505f7fffffffff0000000000000000000000000000000000000000000000000000000082167f574bc08300000000000000000000000000000000000000000000000000000000148061109c57507fffffffff0000000000000000000000000000000000000000000000000000000082167f276fba3e00000000000000000000000000000000000000000000000000000000145b806110e857507fffffffff0000000000000000000000000000000000000000000000000000000082167f9d5d48ed00000000000000000000000000000000000000000000000000000000145b8061113457507fffffffff0000000000000000000000000000000000000000000000000000000082167f5a0d6a8800000000000000000000000000000000000000000000000000000000145b8061118057507fffffffff0000000000000000000000000000000000000000000000000000000082167f0c10a80900000000000000000000000000000000000000000000000000000000145b806111cc57507fffffffff0000000000000000000000000000000000000000000000000000000082167f4db6ffce00000000000000000000000000000000000000000000000000000000145b905080611229576040517f52b972ae0000000000000000000000000000000000000000000000000000000081527fffffffff0000000000000000000000000000000000000000000000000000000083166004820152602401610193565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006112658161125b60208c018c6134f6565b8b60800135612556565b61129157611276818a8a8a8a612595565b6112918161128760208c018c6134f6565b8b608001356127f8565b5f5f3073ffffffffffffffffffffffffffffffffffffffff1687876040516112ba929190613c14565b5f60405180830381855af49150503d805f81146112f2576040519150601f19603f3d011682016040523d82523d5f602084013e6112f7565b606091505b50915091508161025d5761025d81612832565b6113178585858585612595565b5f61132560208601866134f6565b90505f61133b61055c60408801602089016134f6565b90506113508267ffffffffffffffff16611b7a565b60018801805465ffffffffffff92831674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9385167a010000000000000000000000000000000000000000000000000000029390931673ffffffffffffffffffffffffffffffffffffffff9091161791909117905567ffffffffffffffff60a0870135116113f8578560a00135611402565b67ffffffffffffffff5b875467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff909116178755611453878360808901356127f8565b604080516080880135815260a0880135602082015267ffffffffffffffff8416917fc077f78195286e2b76075bf5a994d363213eb9e2efd6b86025b75d34dff196c9910160405180910390a250505050505050565b836114bc83836114b78761283a565b61284f565b14610d57576114ce60208401846134f6565b6114de6040850160208601613b2e565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff166024820152604401610193565b61154860405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b81545f9062ffffff164661158360208501856134f6565b67ffffffffffffffff161415806115b2575062ffffff81166115ab6040850160208601613b2e565b62ffffff16105b1561161d576115c460208401846134f6565b6115d46040850160208601613b2e565b6040517f5cf057bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff166024820152604401610193565b62ffffff81166116336040850160208601613b2e565b62ffffff1611156116c25760016116506040850160208601613b2e565b62ffffff1611156116825783547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1684555b6116926040840160208501613b2e565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000001662ffffff919091161784555b5f60046116d56060860160408701613a7a565b60ff1614611706576117016116f2610120860161010087016134f6565b67ffffffffffffffff16612890565b611708565b5f5b8554909150640100000000900464ffffffffff168161172d6060870160408801613a7a565b61173f61014088016101208901613c23565b6001890180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9290921691909117905587547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff16630100000060ff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff161764010000000064ffffffffff92909216919091021786557fc230648e3e36b116e69406924f3d797a87b2219fc5ef6a2f15bf228ce12ced106118246040870160208801613b2e565b8361183761014089016101208a01613c23565b6040805162ffffff909416845264ffffffffff909216602084015273ffffffffffffffffffffffffffffffffffffffff169082015260600160405180910390a18064ffffffffff168264ffffffffff1611611892575f61189c565b61189c8183613c3c565b64ffffffffff1693505050505b92915050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f6118e0826128da565b90505f6118eb825490565b905073ffffffffffffffffffffffffffffffffffffffff841661190f575050505050565b61191f858486608085901c6128f2565b156119415761194185836fffffffffffffffffffffffffffffffff8416612505565b5050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9061197b9062ffffff166128da565b90505f611986825490565b83549091505f906119ae906901000000000000000000900467ffffffffffffffff168661353e565b9050816fffffffffffffffffffffffffffffffff168111156119df57506fffffffffffffffffffffffffffffffff81165b83546119f390889062ffffff1688846128f2565b156102625761026283611a068385613c59565b899190612505565b604081015181518190035f819003611a2557505050565b8082a0505050565b611a4882611a3e60208401846134f6565b8360200135612556565b611a9857611a5960208201826134f6565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610193565b611ab7602082013560408301611ab2610220850185613c6c565b6114a8565b5050565b5f600582604051602001611ae392919091825267ffffffffffffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b611b3c60c0840135838335611b376020860186613c6c565b6129b0565b611b75576040517f3e9030cc00000000000000000000000000000000000000000000000000000000815260048101839052602401610193565b505050565b5f65ffffffffffff821115611bc5576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526030600482015260248101839052604401610193565b5090565b82546001808501545f927b01000000000000000000000000000000000000000000000000000000900463ffffffff16916103e891611c2e9083907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16613cb2565b611c389190613c59565b611c429190613cc5565b611c4c9190613cb2565b600485015490915074010000000000000000000000000000000000000000900464ffffffffff16811015611ca05750600483015474010000000000000000000000000000000000000000900464ffffffffff165b6004840180547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff8416021790555f5b8281101561194157611db5856087015f868685818110611d0e57611d0e613cd8565b611d249260206060909202019081019150613c23565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f868685818110611d7057611d70613cd8565b9050606002016020013581526020019081526020015f20858584818110611d9957611d99613cd8565b90506060020160400135846001611db09190613cb2565b6129f7565b600101611cec565b60028301819055611de281611ddd611dd86020860186613d05565b612b3f565b612b64565b6003840155611df460208301836134f6565b6004840180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff92909216919091179055611e3f60a08301608084016134f6565b60048401805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055611e98610100830160e08401613d4b565b60048401805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff909216919091179055611ef460e0830160c08401613d4b565b835463ffffffff9190911677010000000000000000000000000000000000000000000000027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff909116178355611f5060c0830160a08401613d4b565b835463ffffffff919091167b01000000000000000000000000000000000000000000000000000000027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff909116178355611fb26101e083016101c08401613d64565b835461ffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffff909116178355612008610120830161010084016134f6565b60058401805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909216919091179055612069608984015f613089565b5f5b6120786040840184613ad8565b9050811015610d57573661208f6040850185613ad8565b8381811061209f5761209f613cd8565b6080029190910191504690506120b860208301836134f6565b67ffffffffffffffff160361211f576120d76080820160608301613c23565b6005860180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff929092169190911790555b60056121316040830160208401613a7a565b60ff161461213f57506121ff565b6089850161215060208301836134f6565b8154600180820184555f93845260208085206004840401805460039094166008026101000a67ffffffffffffffff818102199095169590941693909302939093179091559160868801916121a6908501856134f6565b67ffffffffffffffff16815260208101919091526040015f2080549115156c01000000000000000000000000027fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff909216919091179055505b60010161206b565b5f5f5b82811015612431575f5f85858481811061222657612226613cd8565b61223c92602060809092020190810191506134f6565b86868581811061224e5761224e613cd8565b90506080020160200160208101906122669190613a7a565b90925090505f60ff82161561227c57600161227f565b60055b90505f60ff831615801590612298575060ff8316600514155b905080156122f8578360468a01876122af81613d7d565b985061ffff1661010081106122c6576122c6613cd8565b600491828204019190066008026101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b468467ffffffffffffffff16036123af5788547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8416630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000090911617600117895580156123aa5788547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1673010000000000000000000000000000000000000061ffff8816021789555b612422565b67ffffffffffffffff84165f90815260868a016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8516630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000009091161760011790555b5050505080600101905061220a565b50835461ffff9091167501000000000000000000000000000000000000000000027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff909116179092555050565b62ffffff8316601885901b6affffffffffffffff00000016175f90815260888601602052604090208054156124b35750611941565b5f5b8281101561026257818484838181106124d0576124d0613cd8565b83546001810185555f9485526020909420604090910292909201929190910190506124fb8282613d9d565b50506001016124b5565b825160208401518103612544576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b5f6125618383612b99565b6006850161257a604067ffffffffffffffff8716613e02565b6040811061258a5761258a613cd8565b015414949350505050565b5f6125a360208601866134f6565b600187015490915074010000000000000000000000000000000000000000900465ffffffffffff1667ffffffffffffffff821611612619576040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610193565b61262b8560600135611ddd8585612b3f565b86600301541461266d576040517fc7816a3c00000000000000000000000000000000000000000000000000000000815260608601356004820152602401610193565b5f61267a6103e84261353e565b60018801549091507a010000000000000000000000000000000000000000000000000000900465ffffffffffff1681116126b4575f6126e9565b60018701546126e9907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1682613c59565b87549091505f9062ffffff161580159061273a5750600488015460029061272d906103e890700100000000000000000000000000000000900463ffffffff1661353e565b6127379190613cc5565b82115b90508080156127635750600588015473ffffffffffffffffffffffffffffffffffffffff163314155b156127b85760058801546040517fae3b01f000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401610193565b6127ee7f0000000000000000000000000000000000000000000000000000000000000000846127e68a612bbd565b898989612bd0565b5050505050505050565b6128028282612b99565b6006840161281b604067ffffffffffffffff8616613e02565b6040811061282b5761282b613cd8565b0155505050565b805160208201fd5b5f6040516101e08382376101e0902092915050565b5f81815b848110156128875761287d8287878481811061287157612871613cd8565b90506020020135612ed2565b9150600101612853565b50949350505050565b5f64ffffffffff821115611bc5576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526028600482015260248101839052604401610193565b60035f90815262ffffff8216602052604081206118a9565b5f815f0361290157505f6129a8565b5f61292273ffffffffffffffffffffffffffffffffffffffff851686612f01565b90505f61293d846bffffffffffffffffffffffff8416613cb2565b90506bffffffffffffffffffffffff81111561295d575f925050506129a8565b6129a173ffffffffffffffffffffffffffffffffffffffff86167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000084168317611a06565b6001925050505b949350505050565b5f8315806129bf575061010082115b156129cb57505f6129ee565b5f85815260209020866129e9826129e28189612f14565b8787612f36565b149150505b95945050505050565b825465010000000000900467ffffffffffffffff168015801590612a255750835464ffffffffff8381169116145b15612a5d5782846001015f600184612a3d9190613e15565b67ffffffffffffffff16815260208101919091526040015f205550505050565b67ffffffffffffffff811615612aa157835464ffffffffff16600285015f612a86600185613e15565b67ffffffffffffffff16815260208101919091526040015f20555b67ffffffffffffffff81165f908152600180860160205260409091208490558290612acd9083906135a9565b85547fffffffffffffffffffffffffffffffffffffff00000000000000000000000000166501000000000067ffffffffffffffff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000161764ffffffffff9190911617909355505050565b5f6040518260061b602082528360208301528085604084013760400190209392505050565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b6040805167ffffffffffffffff841660208201529081018290525f90606001612b7b565b5f60405160e083823760e0902092915050565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb67ffffffffffffffff808916906002908916612c116020890189613d4b565b6040805160208101969096528501939093526060840191909152608083015263ffffffff1660a082015260c0810186905260e001604051602081830303815290604052805190602001209050365f858060400190612c6f9190613e35565b909250905060208601355f8080805b88811015612de957368a8a83818110612c9957612c99613cd8565b90506040020190505f816020016020810190612cb59190613e78565b6bffffffffffffffffffffffff16938401939050600187841c165f03612cdc575050612de1565b60418601881015612d19576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612d276020840184613c23565b90508073ffffffffffffffffffffffffffffffffffffffff16612d4c8c8c8c8b612f81565b73ffffffffffffffffffffffffffffffffffffffff16141580612d83575073ffffffffffffffffffffffffffffffffffffffff8116155b15612dd2576040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610193565b60418701965081860195505050505b600101612c7e565b50828514612e23576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61010088108015612e35575083881c15155b15612e6c576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612e7781600261353e565b612e8283600361353e565b11612ec3576040517fa07c49af0000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610193565b50505050505050505050505050565b5f818310612eec575f828152602084905260409020612efa565b5f8381526020839052604090205b9392505050565b5f612efa82612f0e855490565b9061304c565b6040515f60208201819052602182018490526041820183905290606101612b7b565b82600582901b8301610100839003845b82811015612f7657602088831c60051b811694855281359481189490945260405f20936001929092019101612f46565b505050949350505050565b5f83820180359060208101359060400135831a7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821115612fc7575f93505050506129a8565b604080515f8152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa158015613017573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519998505050505050505050565b5f8162ffffff1661305d8460601c90565b62ffffff161461308257606082901b6effffff00000000000000000000000016612efa565b5090919050565b5080545f825560030160049004905f5260205f20906130a891906130aa565b565b5f5b80821115611b75575f818401556001016130ac565b5f60e082840312156130d1575f5ffd5b50919050565b5f606082840312156130d1575f5ffd5b5f5f83601f8401126130f7575f5ffd5b50813567ffffffffffffffff81111561310e575f5ffd5b6020830191508360208260061b8501011115613128575f5ffd5b9250929050565b5f5f5f5f5f5f5f878903610320811215613147575f5ffd5b6131518a8a6130c1565b975060e089013567ffffffffffffffff81111561316c575f5ffd5b6131788b828c016130d7565b97505061010089013567ffffffffffffffff811115613195575f5ffd5b6131a18b828c016130e7565b9097509550506101e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee0820112156131d7575f5ffd5b506101208801925061030088013567ffffffffffffffff8111156131f9575f5ffd5b8801601f81018a13613209575f5ffd5b803567ffffffffffffffff81111561321f575f5ffd5b8a60208260051b8401011115613233575f5ffd5b602082019350809250505092959891949750929550565b5f61020082840312156130d1575f5ffd5b5f61024082840312156130d1575f5ffd5b5f5f5f6060848603121561327e575f5ffd5b833567ffffffffffffffff811115613294575f5ffd5b6132a08682870161324a565b935050602084013567ffffffffffffffff8111156132bc575f5ffd5b6132c88682870161325b565b925050604084013567ffffffffffffffff8111156132e4575f5ffd5b8401604081870312156132f5575f5ffd5b809150509250925092565b5f60208284031215613310575f5ffd5b813567ffffffffffffffff811115613326575f5ffd5b6129a88482850161324a565b5f5f5f60408486031215613344575f5ffd5b833567ffffffffffffffff81111561335a575f5ffd5b6133668682870161325b565b935050602084013567ffffffffffffffff811115613382575f5ffd5b61338e868287016130e7565b9497909650939450505050565b67ffffffffffffffff811681146133b0575f5ffd5b50565b80356115678161339b565b5f5f604083850312156133cf575f5ffd5b82356133da8161339b565b946020939093013593505050565b5f602082840312156133f8575f5ffd5b813567ffffffffffffffff81111561340e575f5ffd5b6129a88482850161325b565b5f5f5f5f5f5f6101408789031215613430575f5ffd5b61343a88886130c1565b955060e087013567ffffffffffffffff811115613455575f5ffd5b61346189828a016130d7565b95505061010087013567ffffffffffffffff81111561347e575f5ffd5b61348a89828a016130e7565b90955093505061012087013567ffffffffffffffff8111156134aa575f5ffd5b8701601f810189136134ba575f5ffd5b803567ffffffffffffffff8111156134d0575f5ffd5b8960208284010111156134e1575f5ffd5b60208201935080925050509295509295509295565b5f60208284031215613506575f5ffd5b8135612efa8161339b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176118a9576118a9613511565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff83168061359757613597613555565b8063ffffffff84160491505092915050565b67ffffffffffffffff81811683821601908111156118a9576118a9613511565b803573ffffffffffffffffffffffffffffffffffffffff81168114611567575f5ffd5b80356bffffffffffffffffffffffff81168114611567575f5ffd5b8183526020830192505f815f5b8481101561366f5773ffffffffffffffffffffffffffffffffffffffff61363a836135c9565b1686526bffffffffffffffffffffffff613656602084016135ec565b1660208701526040958601959190910190600101613614565b5093949350505050565b5f5f8335601e1984360301811261368e575f5ffd5b830160208101925035905067ffffffffffffffff8111156136ad575f5ffd5b8060071b3603821315613128575f5ffd5b803560ff81168114611567575f5ffd5b8183526020830192505f815f5b8481101561366f5781356136ee8161339b565b67ffffffffffffffff16865260ff613708602084016136be565b166020870152604082013561371c8161339b565b67ffffffffffffffff16604087015273ffffffffffffffffffffffffffffffffffffffff61374c606084016135c9565b16606087015260809586019591909101906001016136db565b803563ffffffff81168114611567575f5ffd5b803561ffff81168114611567575f5ffd5b6137a482613796836133b3565b67ffffffffffffffff169052565b6137b0602082016133b3565b67ffffffffffffffff1660208301526137cb60408201613765565b63ffffffff1660408301526137e260608201613765565b63ffffffff1660608301526137f960808201613765565b63ffffffff16608083015261381060a082016133b3565b67ffffffffffffffff1660a083015261382b60c08201613765565b63ffffffff1660c083015261384260e08201613765565b63ffffffff1660e083015261385a6101008201613778565b61ffff166101008301526138716101208201613765565b63ffffffff1661012083015261388a61014082016133b3565b67ffffffffffffffff166101408301526138a76101608201613778565b61ffff8116610160840152505050565b5f5f8335601e198436030181126138cc575f5ffd5b830160208101925035905067ffffffffffffffff8111156138eb575f5ffd5b606081023603821315613128575f5ffd5b8183526020830192505f815f5b8481101561366f5773ffffffffffffffffffffffffffffffffffffffff61392f836135c9565b168652602082810135908701526040808301359087015260609586019590910190600101613909565b602081525f82356139688161339b565b67ffffffffffffffff81166020840152506020830135601e1984360301811261398f575f5ffd5b830160208101903567ffffffffffffffff8111156139ab575f5ffd5b8060061b36038213156139bc575f5ffd5b61020060408501526139d361022085018284613607565b9150506139e36040850185613679565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016060860152613a188382846136ce565b92505050613a2c6080840160608601613789565b613a3a6101e08501856138b7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe085840301610200860152613a708382846138fc565b9695505050505050565b5f60208284031215613a8a575f5ffd5b612efa826136be565b5f5f8335601e19843603018112613aa8575f5ffd5b83018035915067ffffffffffffffff821115613ac2575f5ffd5b6020019150606081023603821315613128575f5ffd5b5f5f8335601e19843603018112613aed575f5ffd5b83018035915067ffffffffffffffff821115613b07575f5ffd5b6020019150600781901b3603821315613128575f5ffd5b62ffffff811681146133b0575f5ffd5b5f60208284031215613b3e575f5ffd5b8135612efa81613b1e565b602080825281018290525f8360408301825b85811015613ba4578235613b6e8161339b565b67ffffffffffffffff1682526020830135613b8881613b1e565b62ffffff16602083015260409283019290910190600101613b5b565b5095945050505050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613c0d577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b818382375f9101908152919050565b5f60208284031215613c33575f5ffd5b612efa826135c9565b64ffffffffff82811682821603908111156118a9576118a9613511565b818103818111156118a9576118a9613511565b5f5f8335601e19843603018112613c81575f5ffd5b83018035915067ffffffffffffffff821115613c9b575f5ffd5b6020019150600581901b3603821315613128575f5ffd5b808201808211156118a9576118a9613511565b5f82613cd357613cd3613555565b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f8335601e19843603018112613d1a575f5ffd5b83018035915067ffffffffffffffff821115613d34575f5ffd5b6020019150600681901b3603821315613128575f5ffd5b5f60208284031215613d5b575f5ffd5b612efa82613765565b5f60208284031215613d74575f5ffd5b612efa82613778565b5f61ffff821661ffff8103613d9457613d94613511565b60010192915050565b8135613da88161339b565b81546020840135613db881613b1e565b6affffff00000000000000008160401b1667ffffffffffffffff84167fffffffffffffffffffffffffffffffffffffffffff00000000000000000000008416171784555050505050565b5f82613e1057613e10613555565b500690565b67ffffffffffffffff82811682821603908111156118a9576118a9613511565b5f5f8335601e19843603018112613e4a575f5ffd5b83018035915067ffffffffffffffff821115613e64575f5ffd5b602001915036819003821315613128575f5ffd5b5f60208284031215613e88575f5ffd5b612efa826135ec56'
