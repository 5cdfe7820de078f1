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
export const checkpointsBytecode: `0x${string}` = '0x60e060405234801561000f575f5ffd5b5060405161396c38038061396c83398101604081905261002e91610050565b6001600160401b0390921660805260a0526001600160a01b031660c0526100a6565b5f5f5f60608486031215610062575f5ffd5b83516001600160401b0381168114610078575f5ffd5b6020850151604086015191945092506001600160a01b038116811461009b575f5ffd5b809150509250925092565b60805160a05160c05161389c6100d05f395f6109fb01525f61048301525f611fdc015261389c5ff3fe608060405234801561000f575f5ffd5b506004361061006f575f3560e01c8063c9fe8e821161004d578063c9fe8e82146100ae578063d23b3ea5146100c1578063ede74b8c146100d4575f5ffd5b8063181168b0146100735780633aaaf0f414610088578063c13825341461009b575b5f5ffd5b610086610081366004612c67565b6100e7565b005b610086610096366004612caa565b6103dc565b6100866100a9366004612cdc565b610661565b6100866100bc366004612d87565b6109e3565b6100866100cf366004612e17565b610b42565b6100866100e2366004612ef3565b610dc4565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006101128183610f25565b6040820146610124606085018361300e565b67ffffffffffffffff16036101d557600182015474010000000000000000000000000000000000000000900465ffffffffffff16610165602085018561300e565b67ffffffffffffffff16146101c557610181602084018461300e565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024015b60405180910390fd5b6101cf8282610fb3565b50505050565b5f60868301816101e8602085018561300e565b67ffffffffffffffff16815260208082019290925260409081015f9081208054909450909262ffffff9091169161022491908601908601613027565b62ffffff1611806102815750815462ffffff166102476040850160208601613027565b62ffffff1614801561028157508154640100000000900467ffffffffffffffff16610275602087018761300e565b67ffffffffffffffff16115b90508061029557610181602086018661300e565b6102a56040840160208501613027565b6102b56060850160408601613059565b6102c2602088018861300e565b845462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff909416939093171716178255610369602084018461300e565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef36103a46040860160208701613027565b6103b46060870160408801613059565b6040805162ffffff909316835260ff9091166020830152015b60405180910390a25050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b02547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009015610457576040517f1fbde44500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8260405160200161046991906133bd565b6040516020818303038152906040528051906020012090507f0000000000000000000000000000000000000000000000000000000000000000811415806104be57506104b96101a08401846134db565b151590505b156104f8576040517fc7816a3c000000000000000000000000000000000000000000000000000000008152600481018290526024016101bc565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff1663020000001782556105386105336103e84261354d565b6112f6565b60018301805465ffffffffffff929092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561059c6101808401610160850161300e565b825467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161782556105f4826105ef6040860186613564565b611345565b6105ff8284836115bc565b81547f27439189bcd916c37fe7208c5643c1787cf9c60a7bf5929b03fe876b9b08b7269062ffffff16610635602086018661300e565b6040805162ffffff909316835267ffffffffffffffff90911660208301520160405180910390a1505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b04547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00906106ba9067ffffffffffffffff1660016135aa565b67ffffffffffffffff166106d1602086018661300e565b67ffffffffffffffff161461072c576106ed602085018561300e565b6040517ff3652f3e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101bc565b5f8460405160200161073e91906133bd565b604051602081830303815290604052805190602001209050825f01358114610795576040517fc7816a3c000000000000000000000000000000000000000000000000000000008152600481018290526024016101bc565b61079f8285610f25565b60056107b160a0860160808701613059565b60ff161415806107f45750600482015468010000000000000000900467ffffffffffffffff166107e7606086016040870161300e565b67ffffffffffffffff1614155b1561084857610809606085016040860161300e565b6040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101bc565b61086a6040850161086461085f602089018961300e565b611a06565b85611a6a565b600182015474010000000000000000000000000000000000000000900465ffffffffffff1661089c602086018661300e565b67ffffffffffffffff161415806108f157506004820154790100000000000000000000000000000000000000000000000000900465ffffffffffff166108e5602086018661300e565b67ffffffffffffffff16145b1561090357610181602085018561300e565b610922610913602086018661300e565b67ffffffffffffffff166112f6565b60048301805465ffffffffffff92909216790100000000000000000000000000000000000000000000000000027fff000000000000ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556109908261098b6101a08801886134db565b611ac5565b61099b8286836115bc565b6109a8602086018661300e565b67ffffffffffffffff167f4d97b2abc6267e974ef44bcde70ca84f23d24e22483530612385ae094fd31ccf826040516103cd91815260200190565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610a54576040517f631a294a0000000000000000000000000000000000000000000000000000000081523360048201526024016101bc565b60057f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00546301000000900460ff1614610ac5576040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff461660048201526024016101bc565b5f610acf83611a06565b9050811580610ade5750805415155b15610b21576040517f9aaf7ff200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016101bc565b5f610b2c6001611cc0565b9050610b39818385611d05565b6101cf81611d56565b5f610b4d82846135ca565b90505f7fffffffff0000000000000000000000000000000000000000000000000000000082167f91bd846e000000000000000000000000000000000000000000000000000000001480610be157507fffffffff0000000000000000000000000000000000000000000000000000000082167f925bb01500000000000000000000000000000000000000000000000000000000145b80610c2d57507fffffffff0000000000000000000000000000000000000000000000000000000082167fdac169af00000000000000000000000000000000000000000000000000000000145b80610c7957507fffffffff0000000000000000000000000000000000000000000000000000000082167f308063d200000000000000000000000000000000000000000000000000000000145b905080610cd6576040517f52b972ae0000000000000000000000000000000000000000000000000000000081527fffffffff00000000000000000000000000000000000000000000000000000000831660048201526024016101bc565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610d1281610d0860208c018c61300e565b8b60800135611d75565b610d3e57610d23818a8a8a8a611db4565b610d3e81610d3460208c018c61300e565b8b60800135612017565b5f5f3073ffffffffffffffffffffffffffffffffffffffff168787604051610d67929190613630565b5f60405180830381855af49150503d805f8114610d9f576040519150601f19603f3d011682016040523d82523d5f602084013e610da4565b606091505b509150915081610db757610db781612051565b5050505050505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610df28189898989612059565b610dff602085018561300e565b67ffffffffffffffff165f03610e5c57805462ffffff1615610e56576040517f5cf057bc0000000000000000000000000000000000000000000000000000000081525f6004820181905260248201526044016101bc565b50610f1c565b610e6c88608001358585856121f7565b5f610e80610e7b60028061354d565b611cc0565b6001830154909150610ea990829073ffffffffffffffffffffffffffffffffffffffff16612276565b5f610eb48387610fb3565b90508015801590610efd57508254610ef3906004907b01000000000000000000000000000000000000000000000000000000900463ffffffff1661366c565b63ffffffff168110155b15610f0f57610f0f823361ea60612308565b610f1882611d56565b5050505b50505050505050565b610f4082610f36602084018461300e565b8360200135611d75565b610f9057610f51602082018261300e565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101bc565b610faf602082013560408301610faa6101e0850185613693565b6121f7565b5050565b81545f9062ffffff1646610fca602085018561300e565b67ffffffffffffffff16141580610ff9575062ffffff8116610ff26040850160208601613027565b62ffffff16105b156110645761100b602084018461300e565b61101b6040850160208601613027565b6040517f5cf057bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101bc565b62ffffff811661107a6040850160208601613027565b62ffffff1611156111095760016110976040850160208601613027565b62ffffff1611156110c95783547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1684555b6110d96040840160208501613027565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000001662ffffff919091161784555b5f600461111c6060860160408701613059565b60ff161461114d576111486111396101208601610100870161300e565b67ffffffffffffffff166123ce565b61114f565b5f5b8554909150640100000000900464ffffffffff16816111746060870160408801613059565b611186610140880161012089016136d9565b6001890180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9290921691909117905587547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff16630100000060ff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff161764010000000064ffffffffff92909216919091021786557fc230648e3e36b116e69406924f3d797a87b2219fc5ef6a2f15bf228ce12ced1061126b6040870160208801613027565b8361127e61014089016101208a016136d9565b6040805162ffffff909416845264ffffffffff909216602084015273ffffffffffffffffffffffffffffffffffffffff169082015260600160405180910390a18064ffffffffff168264ffffffffff16116112d9575f6112e3565b6112e381836136f2565b64ffffffffff1693505050505b92915050565b5f65ffffffffffff821115611341576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016101bc565b5090565b5f5f5b8281101561156f575f5f8585848181106113645761136461370f565b61137a926020608090920201908101915061300e565b86868581811061138c5761138c61370f565b90506080020160200160208101906113a49190613059565b90925090505f60ff8216156113ba5760016113bd565b60055b90505f60ff8316158015906113d6575060ff8316600514155b90508015611436578360468a01876113ed8161373c565b985061ffff1661010081106114045761140461370f565b600491828204019190066008026101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b468467ffffffffffffffff16036114ed5788547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8416630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000090911617600117895580156114e85788547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1673010000000000000000000000000000000000000061ffff8816021789555b611560565b67ffffffffffffffff84165f90815260868a016020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8516630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000009091161760011790555b50505050806001019050611348565b50835461ffff9091167501000000000000000000000000000000000000000000027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff909116179092555050565b600283018190556115e1816115dc6115d7602086018661375c565b612418565b61243d565b60038401556115f3602083018361300e565b6004840180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117905561163e60a083016080840161300e565b60048401805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff909216919091179055611697610100830160e084016137a2565b60048401805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff9092169190911790556116f360e0830160c084016137a2565b835463ffffffff9190911677010000000000000000000000000000000000000000000000027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff90911617835561174f60c0830160a084016137a2565b835463ffffffff919091167b01000000000000000000000000000000000000000000000000000000027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161783556117b16101a0830161018084016137bb565b835461ffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffff9091161783556118076101208301610100840161300e565b60058401805467ffffffffffffffff9290921674010000000000000000000000000000000000000000027fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff909216919091179055611868608884015f612c18565b5f5b6118776040840184613564565b90508110156101cf573661188e6040850185613564565b8381811061189e5761189e61370f565b6080029190910191504690506118b7602083018361300e565b67ffffffffffffffff160361191e576118d660808201606083016136d9565b6005860180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff929092169190911790555b60056119306040830160208401613059565b60ff161461193e57506119fe565b6088850161194f602083018361300e565b8154600180820184555f93845260208085206004840401805460039094166008026101000a67ffffffffffffffff818102199095169590941693909302939093179091559160868801916119a59085018561300e565b67ffffffffffffffff16815260208101919091526040015f2080549115156c01000000000000000000000000027fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff909216919091179055505b60010161186a565b5f600582604051602001611a2e92919091825267ffffffffffffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b611a8760c0840135838335611a826020860186613693565b612472565b611ac0576040517f3e9030cc000000000000000000000000000000000000000000000000000000008152600481018390526024016101bc565b505050565b82546001808501545f927b01000000000000000000000000000000000000000000000000000000900463ffffffff16916103e891611b2a9083907a010000000000000000000000000000000000000000000000000000900465ffffffffffff166137d4565b611b3491906137e7565b611b3e91906137fa565b611b4891906137d4565b600485015490915074010000000000000000000000000000000000000000900464ffffffffff16811015611b9c5750600483015474010000000000000000000000000000000000000000900464ffffffffff165b6004840180547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff8416021790555f5b82811015611cb957611cb1856087015f868685818110611c0a57611c0a61370f565b611c2092602060609092020190810191506136d9565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f868685818110611c6c57611c6c61370f565b9050606002016020013581526020019081526020015f20858584818110611c9557611c9561370f565b90506060020160400135846001611cac91906137d4565b6124b9565b600101611be8565b5050505050565b611ce160405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b825160208401518103611d44576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b604081015181518190035f819003611d6d57505050565b8082a0505050565b5f611d808383612601565b60068501611d99604067ffffffffffffffff871661380d565b60408110611da957611da961370f565b015414949350505050565b5f611dc2602086018661300e565b600187015490915074010000000000000000000000000000000000000000900465ffffffffffff1667ffffffffffffffff821611611e38576040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016101bc565b611e4a85606001356115dc8585612418565b866003015414611e8c576040517fc7816a3c000000000000000000000000000000000000000000000000000000008152606086013560048201526024016101bc565b5f611e996103e84261354d565b60018801549091507a010000000000000000000000000000000000000000000000000000900465ffffffffffff168111611ed3575f611f08565b6001870154611f08907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16826137e7565b87549091505f9062ffffff1615801590611f5957506004880154600290611f4c906103e890700100000000000000000000000000000000900463ffffffff1661354d565b611f5691906137fa565b82115b9050808015611f825750600588015473ffffffffffffffffffffffffffffffffffffffff163314155b15611fd75760058801546040517fae3b01f000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016101bc565b61200d7f0000000000000000000000000000000000000000000000000000000000000000846120058a612625565b898989612638565b5050505050505050565b6120218282612601565b6006840161203a604067ffffffffffffffff861661380d565b6040811061204a5761204a61370f565b0155505050565b805160208201fd5b6120668585858585611db4565b5f612074602086018661300e565b90505f61208a610913604088016020890161300e565b905061209f8267ffffffffffffffff166112f6565b60018801805465ffffffffffff92831674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9385167a010000000000000000000000000000000000000000000000000000029390931673ffffffffffffffffffffffffffffffffffffffff9091161791909117905567ffffffffffffffff60a087013511612147578560a00135612151565b67ffffffffffffffff5b875467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161787556121a287836080890135612017565b604080516080880135815260a0880135602082015267ffffffffffffffff8416917fc077f78195286e2b76075bf5a994d363213eb9e2efd6b86025b75d34dff196c9910160405180910390a250505050505050565b8361220b83836122068761293a565b61294f565b146101cf5761221d602084018461300e565b61222d6040850160208601613027565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101bc565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f6122a782612990565b90505f6122b2825490565b905073ffffffffffffffffffffffffffffffffffffffff84166122d6575050505050565b6122e6858486608085901c6129a8565b15611cb957611cb985836fffffffffffffffffffffffffffffffff8416611d05565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9061233b9062ffffff16612990565b90505f612346825490565b83549091505f9061236e906901000000000000000000900467ffffffffffffffff168661354d565b9050816fffffffffffffffffffffffffffffffff1681111561239f57506fffffffffffffffffffffffffffffffff81165b83546123b390889062ffffff1688846129a8565b15610f1c57610f1c836123c683856137e7565b899190611d05565b5f64ffffffffff821115611341576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260286004820152602481018390526044016101bc565b5f6040518260061b602082528360208301528085604084013760400190209392505050565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f831580612481575061010082115b1561248d57505f6124b0565b5f85815260209020866124ab826124a48189612a66565b8787612a88565b149150505b95945050505050565b825465010000000000900467ffffffffffffffff1680158015906124e75750835464ffffffffff8381169116145b1561251f5782846001015f6001846124ff9190613820565b67ffffffffffffffff16815260208101919091526040015f205550505050565b67ffffffffffffffff81161561256357835464ffffffffff16600285015f612548600185613820565b67ffffffffffffffff16815260208101919091526040015f20555b67ffffffffffffffff81165f90815260018086016020526040909120849055829061258f9083906135aa565b85547fffffffffffffffffffffffffffffffffffffff00000000000000000000000000166501000000000067ffffffffffffffff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000161764ffffffffff9190911617909355505050565b6040805167ffffffffffffffff841660208201529081018290525f90606001612454565b5f60405160e083823760e0902092915050565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb67ffffffffffffffff80891690600290891661267960208901896137a2565b6040805160208101969096528501939093526060840191909152608083015263ffffffff1660a082015260c0810186905260e001604051602081830303815290604052805190602001209050365f8580604001906126d79190613840565b909250905060208601355f8080805b8881101561285157368a8a838181106127015761270161370f565b90506040020190505f81602001602081019061271d9190613883565b6bffffffffffffffffffffffff16938401939050600187841c165f03612744575050612849565b60418601881015612781576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61278f60208401846136d9565b90508073ffffffffffffffffffffffffffffffffffffffff166127b48c8c8c8b612ad3565b73ffffffffffffffffffffffffffffffffffffffff161415806127eb575073ffffffffffffffffffffffffffffffffffffffff8116155b1561283a576040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016101bc565b60418701965081860195505050505b6001016126e6565b5082851461288b576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6101008810801561289d575083881c15155b156128d4576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6128df81600261354d565b6128ea83600361354d565b1161292b576040517fa07c49af00000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016101bc565b50505050505050505050505050565b5f6040516101a08382376101a0902092915050565b5f81815b848110156129875761297d828787848181106129715761297161370f565b90506020020135612b9e565b9150600101612953565b50949350505050565b60035f90815262ffffff8216602052604081206112f0565b5f815f036129b757505f612a5e565b5f6129d873ffffffffffffffffffffffffffffffffffffffff851686612bcd565b90505f6129f3846bffffffffffffffffffffffff84166137d4565b90506bffffffffffffffffffffffff811115612a13575f92505050612a5e565b612a5773ffffffffffffffffffffffffffffffffffffffff86167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000841683176123c6565b6001925050505b949350505050565b6040515f60208201819052602182018490526041820183905290606101612454565b82600582901b8301610100839003845b82811015612ac857602088831c60051b811694855281359481189490945260405f20936001929092019101612a98565b505050949350505050565b5f83820180359060208101359060400135831a7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821115612b19575f9350505050612a5e565b604080515f8152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa158015612b69573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519998505050505050505050565b5f818310612bb8575f828152602084905260409020612bc6565b5f8381526020839052604090205b9392505050565b5f612bc682612bda855490565b905f8162ffffff16612bec8460601c90565b62ffffff1614612c1157606082901b6effffff00000000000000000000000016612bc6565b5090919050565b5080545f825560030160049004905f5260205f2090612c379190612c39565b565b5f5b80821115611ac0575f81840155600101612c3b565b5f6102008284031215612c61575f5ffd5b50919050565b5f60208284031215612c77575f5ffd5b813567ffffffffffffffff811115612c8d575f5ffd5b612a5e84828501612c50565b5f6101c08284031215612c61575f5ffd5b5f60208284031215612cba575f5ffd5b813567ffffffffffffffff811115612cd0575f5ffd5b612a5e84828501612c99565b5f5f5f60608486031215612cee575f5ffd5b833567ffffffffffffffff811115612d04575f5ffd5b612d1086828701612c99565b935050602084013567ffffffffffffffff811115612d2c575f5ffd5b612d3886828701612c50565b925050604084013567ffffffffffffffff811115612d54575f5ffd5b840160408187031215612d65575f5ffd5b809150509250925092565b803567ffffffffffffffff81168114611d00575f5ffd5b5f5f60408385031215612d98575f5ffd5b612da183612d70565b946020939093013593505050565b5f60e08284031215612c61575f5ffd5b5f60608284031215612c61575f5ffd5b5f5f83601f840112612ddf575f5ffd5b50813567ffffffffffffffff811115612df6575f5ffd5b6020830191508360208260061b8501011115612e10575f5ffd5b9250929050565b5f5f5f5f5f5f6101408789031215612e2d575f5ffd5b612e378888612daf565b955060e087013567ffffffffffffffff811115612e52575f5ffd5b612e5e89828a01612dbf565b95505061010087013567ffffffffffffffff811115612e7b575f5ffd5b612e8789828a01612dcf565b90955093505061012087013567ffffffffffffffff811115612ea7575f5ffd5b8701601f81018913612eb7575f5ffd5b803567ffffffffffffffff811115612ecd575f5ffd5b896020828401011115612ede575f5ffd5b60208201935080925050509295509295509295565b5f5f5f5f5f5f5f8789036102e0811215612f0b575f5ffd5b612f158a8a612daf565b975060e089013567ffffffffffffffff811115612f30575f5ffd5b612f3c8b828c01612dbf565b97505061010089013567ffffffffffffffff811115612f59575f5ffd5b612f658b828c01612dcf565b9097509550506101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee082011215612f9b575f5ffd5b50610120880192506102c088013567ffffffffffffffff811115612fbd575f5ffd5b8801601f81018a13612fcd575f5ffd5b803567ffffffffffffffff811115612fe3575f5ffd5b8a60208260051b8401011115612ff7575f5ffd5b602082019350809250505092959891949750929550565b5f6020828403121561301e575f5ffd5b612bc682612d70565b5f60208284031215613037575f5ffd5b813562ffffff81168114612bc6575f5ffd5b803560ff81168114611d00575f5ffd5b5f60208284031215613069575f5ffd5b612bc682613049565b803573ffffffffffffffffffffffffffffffffffffffff81168114611d00575f5ffd5b80356bffffffffffffffffffffffff81168114611d00575f5ffd5b8183526020830192505f815f5b848110156131185773ffffffffffffffffffffffffffffffffffffffff6130e383613072565b1686526bffffffffffffffffffffffff6130ff60208401613095565b16602087015260409586019591909101906001016130bd565b5093949350505050565b5f5f8335601e19843603018112613137575f5ffd5b830160208101925035905067ffffffffffffffff811115613156575f5ffd5b8060071b3603821315612e10575f5ffd5b8183526020830192505f815f5b848110156131185767ffffffffffffffff61318e83612d70565b16865260ff61319f60208401613049565b16602087015267ffffffffffffffff6131ba60408401612d70565b16604087015273ffffffffffffffffffffffffffffffffffffffff6131e160608401613072565b1660608701526080958601959190910190600101613174565b803563ffffffff81168114611d00575f5ffd5b803561ffff81168114611d00575f5ffd5b6132398261322b83612d70565b67ffffffffffffffff169052565b61324560208201612d70565b67ffffffffffffffff166020830152613260604082016131fa565b63ffffffff166040830152613277606082016131fa565b63ffffffff16606083015261328e608082016131fa565b63ffffffff1660808301526132a560a08201612d70565b67ffffffffffffffff1660a08301526132c060c082016131fa565b63ffffffff1660c08301526132d760e082016131fa565b63ffffffff1660e08301526132ef6101008201612d70565b67ffffffffffffffff1661010083015261330c610120820161320d565b61ffff8116610120840152505050565b5f5f8335601e19843603018112613331575f5ffd5b830160208101925035905067ffffffffffffffff811115613350575f5ffd5b606081023603821315612e10575f5ffd5b8183526020830192505f815f5b848110156131185773ffffffffffffffffffffffffffffffffffffffff61339483613072565b16865260208281013590870152604080830135908701526060958601959091019060010161336e565b6020815267ffffffffffffffff6133d383612d70565b1660208201525f6020830135601e198436030181126133f0575f5ffd5b830160208101903567ffffffffffffffff81111561340c575f5ffd5b8060061b360382131561341d575f5ffd5b6101c060408501526134346101e0850182846130b0565b9150506134446040850185613122565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016060860152613479838284613167565b9250505061348d608084016060860161321e565b61349b6101a085018561331c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016101c08601526134d1838284613361565b9695505050505050565b5f5f8335601e198436030181126134f0575f5ffd5b83018035915067ffffffffffffffff82111561350a575f5ffd5b6020019150606081023603821315612e10575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176112f0576112f0613520565b5f5f8335601e19843603018112613579575f5ffd5b83018035915067ffffffffffffffff821115613593575f5ffd5b6020019150600781901b3603821315612e10575f5ffd5b67ffffffffffffffff81811683821601908111156112f0576112f0613520565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015613629577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff8316806136815761368161363f565b8063ffffffff84160491505092915050565b5f5f8335601e198436030181126136a8575f5ffd5b83018035915067ffffffffffffffff8211156136c2575f5ffd5b6020019150600581901b3603821315612e10575f5ffd5b5f602082840312156136e9575f5ffd5b612bc682613072565b64ffffffffff82811682821603908111156112f0576112f0613520565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f61ffff821661ffff810361375357613753613520565b60010192915050565b5f5f8335601e19843603018112613771575f5ffd5b83018035915067ffffffffffffffff82111561378b575f5ffd5b6020019150600681901b3603821315612e10575f5ffd5b5f602082840312156137b2575f5ffd5b612bc6826131fa565b5f602082840312156137cb575f5ffd5b612bc68261320d565b808201808211156112f0576112f0613520565b818103818111156112f0576112f0613520565b5f826138085761380861363f565b500490565b5f8261381b5761381b61363f565b500690565b67ffffffffffffffff82811682821603908111156112f0576112f0613520565b5f5f8335601e19843603018112613855575f5ffd5b83018035915067ffffffffffffffff82111561386f575f5ffd5b602001915036819003821315612e10575f5ffd5b5f60208284031215613893575f5ffd5b612bc68261309556'
