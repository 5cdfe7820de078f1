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
export const checkpointsBytecode: `0x${string}` = '0x60e060405234801561000f575f5ffd5b5060405161373b38038061373b83398101604081905261002e91610050565b6001600160401b0390921660805260a0526001600160a01b031660c0526100a6565b5f5f5f60608486031215610062575f5ffd5b83516001600160401b0381168114610078575f5ffd5b6020850151604086015191945092506001600160a01b038116811461009b575f5ffd5b809150509250925092565b60805160a05160c05161366b6100d05f395f61093a01525f61048301525f611e1f015261366b5ff3fe608060405234801561000f575f5ffd5b506004361061006f575f3560e01c8063c9fe8e821161004d578063c9fe8e82146100ae578063d23b3ea5146100c1578063ede74b8c146100d4575f5ffd5b8063181168b0146100735780631a977b3b1461008857806375f21b351461009b575b5f5ffd5b610086610081366004612a81565b6100e7565b005b610086610096366004612ac4565b6103dc565b6100866100a9366004612af6565b610661565b6100866100bc366004612ba1565b610922565b6100866100cf366004612c31565b610a81565b6100866100e2366004612d0d565b610d03565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006101128183610e64565b60408201466101246060850183612e00565b67ffffffffffffffff16036101d557600182015474010000000000000000000000000000000000000000900465ffffffffffff166101656020850185612e00565b67ffffffffffffffff16146101c5576101816020840184612e00565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024015b60405180910390fd5b6101cf8282610ef2565b50505050565b5f60868301816101e86020850185612e00565b67ffffffffffffffff16815260208082019290925260409081015f9081208054909450909262ffffff9091169161022491908601908601612e19565b62ffffff1611806102815750815462ffffff166102476040850160208601612e19565b62ffffff1614801561028157508154640100000000900467ffffffffffffffff166102756020870187612e00565b67ffffffffffffffff16115b905080610295576101816020860186612e00565b6102a56040840160208501612e19565b6102b56060850160408601612e4b565b6102c26020880188612e00565b845462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff9094169390931717161782556103696020840184612e00565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef36103a46040860160208701612e19565b6103b46060870160408801612e4b565b6040805162ffffff909316835260ff9091166020830152015b60405180910390a25050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b02547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009015610457576040517f1fbde44500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f82604051602001610469919061318c565b6040516020818303038152906040528051906020012090507f0000000000000000000000000000000000000000000000000000000000000000811415806104be57506104b96101808401846132aa565b151590505b156104f8576040517fc7816a3c000000000000000000000000000000000000000000000000000000008152600481018290526024016101bc565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff1663020000001782556105386105336103e84261331c565b611235565b60018301805465ffffffffffff929092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561059c61016084016101408501612e00565b825467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161782556105f4826105ef6040860186613333565b611284565b6105ff828483611551565b81547f27439189bcd916c37fe7208c5643c1787cf9c60a7bf5929b03fe876b9b08b7269062ffffff166106356020860186612e00565b6040805162ffffff909316835267ffffffffffffffff90911660208301520160405180910390a1505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b04547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00906106ba9067ffffffffffffffff166001613379565b67ffffffffffffffff166106d16020860186612e00565b67ffffffffffffffff161461072c576106ed6020850185612e00565b6040517ff3652f3e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101bc565b5f8460405160200161073e919061318c565b604051602081830303815290604052805190602001209050825f01358114610795576040517fc7816a3c000000000000000000000000000000000000000000000000000000008152600481018290526024016101bc565b61079f8285610e64565b60056107b160a0860160808701612e4b565b60ff161415806107f45750600482015468010000000000000000900467ffffffffffffffff166107e76060860160408701612e00565b67ffffffffffffffff1614155b15610848576108096060850160408601612e00565b6040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101bc565b61086a6040850161086461085f6020890189612e00565b611849565b856118ad565b600182015474010000000000000000000000000000000000000000900465ffffffffffff1661089c6020860186612e00565b67ffffffffffffffff16146108b8576101816020850185612e00565b6108cf826108ca6101808801886132aa565b611908565b6108da828683611551565b6108e76020860186612e00565b67ffffffffffffffff167f4d97b2abc6267e974ef44bcde70ca84f23d24e22483530612385ae094fd31ccf826040516103cd91815260200190565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610993576040517f631a294a0000000000000000000000000000000000000000000000000000000081523360048201526024016101bc565b60057f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00546301000000900460ff1614610a04576040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff461660048201526024016101bc565b5f610a0e83611849565b9050811580610a1d5750805415155b15610a60576040517f9aaf7ff200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016101bc565b5f610a6b6001611b03565b9050610a78818385611b48565b6101cf81611b99565b5f610a8c8284613399565b90505f7fffffffff0000000000000000000000000000000000000000000000000000000082167f91bd846e000000000000000000000000000000000000000000000000000000001480610b2057507fffffffff0000000000000000000000000000000000000000000000000000000082167f925bb01500000000000000000000000000000000000000000000000000000000145b80610b6c57507fffffffff0000000000000000000000000000000000000000000000000000000082167fdac169af00000000000000000000000000000000000000000000000000000000145b80610bb857507fffffffff0000000000000000000000000000000000000000000000000000000082167f308063d200000000000000000000000000000000000000000000000000000000145b905080610c15576040517f52b972ae0000000000000000000000000000000000000000000000000000000081527fffffffff00000000000000000000000000000000000000000000000000000000831660048201526024016101bc565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610c5181610c4760208c018c612e00565b8b60800135611bb8565b610c7d57610c62818a8a8a8a611bf7565b610c7d81610c7360208c018c612e00565b8b60800135611e5a565b5f5f3073ffffffffffffffffffffffffffffffffffffffff168787604051610ca69291906133ff565b5f60405180830381855af49150503d805f8114610cde576040519150601f19603f3d011682016040523d82523d5f602084013e610ce3565b606091505b509150915081610cf657610cf681611e94565b5050505050505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610d318189898989611e9c565b610d3e6020850185612e00565b67ffffffffffffffff165f03610d9b57805462ffffff1615610d95576040517f5cf057bc0000000000000000000000000000000000000000000000000000000081525f6004820181905260248201526044016101bc565b50610e5b565b610dab8860800135858585612049565b5f610dbf610dba60028061331c565b611b03565b6001830154909150610de890829073ffffffffffffffffffffffffffffffffffffffff166120c8565b5f610df38387610ef2565b90508015801590610e3c57508254610e32906004907b01000000000000000000000000000000000000000000000000000000900463ffffffff1661343b565b63ffffffff168110155b15610e4e57610e4e823361ea6061215a565b610e5782611b99565b5050505b50505050505050565b610e7f82610e756020840184612e00565b8360200135611bb8565b610ecf57610e906020820182612e00565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101bc565b610eee602082013560408301610ee96101e0850185613462565b612049565b5050565b81545f9062ffffff1646610f096020850185612e00565b67ffffffffffffffff16141580610f38575062ffffff8116610f316040850160208601612e19565b62ffffff16105b15610fa357610f4a6020840184612e00565b610f5a6040850160208601612e19565b6040517f5cf057bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101bc565b62ffffff8116610fb96040850160208601612e19565b62ffffff161115611048576001610fd66040850160208601612e19565b62ffffff1611156110085783547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1684555b6110186040840160208501612e19565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000001662ffffff919091161784555b5f600461105b6060860160408701612e4b565b60ff161461108c5761108761107861012086016101008701612e00565b67ffffffffffffffff16612220565b61108e565b5f5b8554909150640100000000900464ffffffffff16816110b36060870160408801612e4b565b6110c5610140880161012089016134a8565b6001890180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9290921691909117905587547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff16630100000060ff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff161764010000000064ffffffffff92909216919091021786557fc230648e3e36b116e69406924f3d797a87b2219fc5ef6a2f15bf228ce12ced106111aa6040870160208801612e19565b836111bd61014089016101208a016134a8565b6040805162ffffff909416845264ffffffffff909216602084015273ffffffffffffffffffffffffffffffffffffffff169082015260600160405180910390a18064ffffffffff168264ffffffffff1611611218575f611222565b61122281836134c1565b64ffffffffff1693505050505b92915050565b5f65ffffffffffff821115611280576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016101bc565b5090565b5f5f5b82811015611504575f5f8585848181106112a3576112a36134de565b6112b99260206080909202019081019150612e00565b8686858181106112cb576112cb6134de565b90506080020160200160208101906112e39190612e4b565b90925090505f60ff8216156112f95760016112fc565b60055b90505f60ff831615801590611315575060ff8316600514155b90508015611375578360468a018761132c8161350b565b985061ffff166101008110611343576113436134de565b600491828204019190066008026101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b468467ffffffffffffffff160361142c5788547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8416630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000090911617600117895580156114275788547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1673010000000000000000000000000000000000000061ffff8816021789555b6114f5565b6040518060600160405280600162ffffff1681526020018360ff1681526020015f67ffffffffffffffff16815250896086015f8667ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f820151815f015f6101000a81548162ffffff021916908362ffffff1602179055506020820151815f0160036101000a81548160ff021916908360ff1602179055506040820151815f0160046101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055509050505b50505050806001019050611287565b50835461ffff9091167501000000000000000000000000000000000000000000027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff909116179092555050565b600283018190556115768161157161156c602086018661352b565b61226a565b61228f565b60038401556115886020830183612e00565b6004840180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff929092169190911790556115d360a0830160808401612e00565b60048401805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff90921691909117905561162c610100830160e08401613571565b60048401805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff90921691909117905561168860e0830160c08401613571565b835463ffffffff9190911677010000000000000000000000000000000000000000000000027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff9091161783556116e460c0830160a08401613571565b835463ffffffff919091167b01000000000000000000000000000000000000000000000000000000027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161783556117466101808301610160840161358a565b835461ffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffff9091161783555f5b6117996040840184613333565b90508110156101cf57366117b06040850185613333565b838181106117c0576117c06134de565b6080029190910191504690506117d96020830183612e00565b67ffffffffffffffff1603611840576117f860808201606083016134a8565b6005860180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff929092169190911790555b5060010161178c565b5f60058260405160200161187192919091825267ffffffffffffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b6118ca60c08401358383356118c56020860186613462565b6122c4565b611903576040517f3e9030cc000000000000000000000000000000000000000000000000000000008152600481018390526024016101bc565b505050565b82546001808501545f927b01000000000000000000000000000000000000000000000000000000900463ffffffff16916103e89161196d9083907a010000000000000000000000000000000000000000000000000000900465ffffffffffff166135a3565b61197791906135b6565b61198191906135c9565b61198b91906135a3565b600485015490915074010000000000000000000000000000000000000000900464ffffffffff168110156119df5750600483015474010000000000000000000000000000000000000000900464ffffffffff165b6004840180547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff8416021790555f5b82811015611afc57611af4856087015f868685818110611a4d57611a4d6134de565b611a6392602060609092020190810191506134a8565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f868685818110611aaf57611aaf6134de565b9050606002016020013581526020019081526020015f20858584818110611ad857611ad86134de565b90506060020160400135846001611aef91906135a3565b61230b565b600101611a2b565b5050505050565b611b2460405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b825160208401518103611b87576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b604081015181518190035f819003611bb057505050565b8082a0505050565b5f611bc38383612453565b60068501611bdc604067ffffffffffffffff87166135dc565b60408110611bec57611bec6134de565b015414949350505050565b5f611c056020860186612e00565b600187015490915074010000000000000000000000000000000000000000900465ffffffffffff1667ffffffffffffffff821611611c7b576040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016101bc565b611c8d8560600135611571858561226a565b866003015414611ccf576040517fc7816a3c000000000000000000000000000000000000000000000000000000008152606086013560048201526024016101bc565b5f611cdc6103e84261331c565b60018801549091507a010000000000000000000000000000000000000000000000000000900465ffffffffffff168111611d16575f611d4b565b6001870154611d4b907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16826135b6565b87549091505f9062ffffff1615801590611d9c57506004880154600290611d8f906103e890700100000000000000000000000000000000900463ffffffff1661331c565b611d9991906135c9565b82115b9050808015611dc55750600588015473ffffffffffffffffffffffffffffffffffffffff163314155b15611e1a5760058801546040517fae3b01f000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016101bc565b611e507f000000000000000000000000000000000000000000000000000000000000000084611e488a612477565b89898961248a565b5050505050505050565b611e648282612453565b60068401611e7d604067ffffffffffffffff86166135dc565b60408110611e8d57611e8d6134de565b0155505050565b805160208201fd5b611ea98585858585611bf7565b5f611eb76020860186612e00565b90505f611edc611ecd6040880160208901612e00565b67ffffffffffffffff16611235565b9050611ef18267ffffffffffffffff16611235565b60018801805465ffffffffffff92831674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9385167a010000000000000000000000000000000000000000000000000000029390931673ffffffffffffffffffffffffffffffffffffffff9091161791909117905567ffffffffffffffff60a087013511611f99578560a00135611fa3565b67ffffffffffffffff5b875467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff909116178755611ff487836080890135611e5a565b604080516080880135815260a0880135602082015267ffffffffffffffff8416917fc077f78195286e2b76075bf5a994d363213eb9e2efd6b86025b75d34dff196c9910160405180910390a250505050505050565b8361205d83836120588761278c565b6127a1565b146101cf5761206f6020840184612e00565b61207f6040850160208601612e19565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101bc565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f6120f9826127e2565b90505f612104825490565b905073ffffffffffffffffffffffffffffffffffffffff8416612128575050505050565b612138858486608085901c6127fa565b15611afc57611afc85836fffffffffffffffffffffffffffffffff8416611b48565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9061218d9062ffffff166127e2565b90505f612198825490565b83549091505f906121c0906901000000000000000000900467ffffffffffffffff168661331c565b9050816fffffffffffffffffffffffffffffffff168111156121f157506fffffffffffffffffffffffffffffffff81165b835461220590889062ffffff1688846127fa565b15610e5b57610e5b8361221883856135b6565b899190611b48565b5f64ffffffffff821115611280576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260286004820152602481018390526044016101bc565b5f6040518260061b602082528360208301528085604084013760400190209392505050565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f8315806122d3575061010082115b156122df57505f612302565b5f85815260209020866122fd826122f681896128b8565b87876128da565b149150505b95945050505050565b825465010000000000900467ffffffffffffffff1680158015906123395750835464ffffffffff8381169116145b156123715782846001015f60018461235191906135ef565b67ffffffffffffffff16815260208101919091526040015f205550505050565b67ffffffffffffffff8116156123b557835464ffffffffff16600285015f61239a6001856135ef565b67ffffffffffffffff16815260208101919091526040015f20555b67ffffffffffffffff81165f9081526001808601602052604090912084905582906123e1908390613379565b85547fffffffffffffffffffffffffffffffffffffff00000000000000000000000000166501000000000067ffffffffffffffff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000161764ffffffffff9190911617909355505050565b6040805167ffffffffffffffff841660208201529081018290525f906060016122a6565b5f60405160e083823760e0902092915050565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb67ffffffffffffffff8089169060029089166124cb6020890189613571565b6040805160208101969096528501939093526060840191909152608083015263ffffffff1660a082015260c0810186905260e001604051602081830303815290604052805190602001209050365f858060400190612529919061360f565b909250905060208601355f8080805b888110156126a357368a8a83818110612553576125536134de565b90506040020190505f81602001602081019061256f9190613652565b6bffffffffffffffffffffffff16938401939050600187841c165f0361259657505061269b565b604186018810156125d3576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6125e160208401846134a8565b90508073ffffffffffffffffffffffffffffffffffffffff166126068c8c8c8b612925565b73ffffffffffffffffffffffffffffffffffffffff1614158061263d575073ffffffffffffffffffffffffffffffffffffffff8116155b1561268c576040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016101bc565b60418701965081860195505050505b600101612538565b508285146126dd576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610100881080156126ef575083881c15155b15612726576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61273181600261331c565b61273c83600361331c565b1161277d576040517fa07c49af00000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016101bc565b50505050505050505050505050565b5f6040516101a08382376101a0902092915050565b5f81815b848110156127d9576127cf828787848181106127c3576127c36134de565b905060200201356129f0565b91506001016127a5565b50949350505050565b60035f90815262ffffff82166020526040812061122f565b5f815f0361280957505f6128b0565b5f61282a73ffffffffffffffffffffffffffffffffffffffff851686612a1f565b90505f612845846bffffffffffffffffffffffff84166135a3565b90506bffffffffffffffffffffffff811115612865575f925050506128b0565b6128a973ffffffffffffffffffffffffffffffffffffffff86167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000084168317612218565b6001925050505b949350505050565b6040515f602082018190526021820184905260418201839052906061016122a6565b82600582901b8301610100839003845b8281101561291a57602088831c60051b811694855281359481189490945260405f209360019290920191016128ea565b505050949350505050565b5f83820180359060208101359060400135831a7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082111561296b575f93505050506128b0565b604080515f8152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa1580156129bb573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519998505050505050505050565b5f818310612a0a575f828152602084905260409020612a18565b5f8381526020839052604090205b9392505050565b5f612a1882612a2c855490565b905f8162ffffff16612a3e8460601c90565b62ffffff1614612a6357606082901b6effffff00000000000000000000000016612a18565b5090919050565b5f6102008284031215612a7b575f5ffd5b50919050565b5f60208284031215612a91575f5ffd5b813567ffffffffffffffff811115612aa7575f5ffd5b6128b084828501612a6a565b5f6101a08284031215612a7b575f5ffd5b5f60208284031215612ad4575f5ffd5b813567ffffffffffffffff811115612aea575f5ffd5b6128b084828501612ab3565b5f5f5f60608486031215612b08575f5ffd5b833567ffffffffffffffff811115612b1e575f5ffd5b612b2a86828701612ab3565b935050602084013567ffffffffffffffff811115612b46575f5ffd5b612b5286828701612a6a565b925050604084013567ffffffffffffffff811115612b6e575f5ffd5b840160408187031215612b7f575f5ffd5b809150509250925092565b803567ffffffffffffffff81168114611b43575f5ffd5b5f5f60408385031215612bb2575f5ffd5b612bbb83612b8a565b946020939093013593505050565b5f60e08284031215612a7b575f5ffd5b5f60608284031215612a7b575f5ffd5b5f5f83601f840112612bf9575f5ffd5b50813567ffffffffffffffff811115612c10575f5ffd5b6020830191508360208260061b8501011115612c2a575f5ffd5b9250929050565b5f5f5f5f5f5f6101408789031215612c47575f5ffd5b612c518888612bc9565b955060e087013567ffffffffffffffff811115612c6c575f5ffd5b612c7889828a01612bd9565b95505061010087013567ffffffffffffffff811115612c95575f5ffd5b612ca189828a01612be9565b90955093505061012087013567ffffffffffffffff811115612cc1575f5ffd5b8701601f81018913612cd1575f5ffd5b803567ffffffffffffffff811115612ce7575f5ffd5b896020828401011115612cf8575f5ffd5b60208201935080925050509295509295509295565b5f5f5f5f5f5f5f6102e0888a031215612d24575f5ffd5b612d2e8989612bc9565b965060e088013567ffffffffffffffff811115612d49575f5ffd5b612d558a828b01612bd9565b96505061010088013567ffffffffffffffff811115612d72575f5ffd5b612d7e8a828b01612be9565b9096509450612d939050896101208a01612ab3565b92506102c088013567ffffffffffffffff811115612daf575f5ffd5b8801601f81018a13612dbf575f5ffd5b803567ffffffffffffffff811115612dd5575f5ffd5b8a60208260051b8401011115612de9575f5ffd5b602082019350809250505092959891949750929550565b5f60208284031215612e10575f5ffd5b612a1882612b8a565b5f60208284031215612e29575f5ffd5b813562ffffff81168114612a18575f5ffd5b803560ff81168114611b43575f5ffd5b5f60208284031215612e5b575f5ffd5b612a1882612e3b565b803573ffffffffffffffffffffffffffffffffffffffff81168114611b43575f5ffd5b80356bffffffffffffffffffffffff81168114611b43575f5ffd5b8183526020830192505f815f5b84811015612f0a5773ffffffffffffffffffffffffffffffffffffffff612ed583612e64565b1686526bffffffffffffffffffffffff612ef160208401612e87565b1660208701526040958601959190910190600101612eaf565b5093949350505050565b5f5f8335601e19843603018112612f29575f5ffd5b830160208101925035905067ffffffffffffffff811115612f48575f5ffd5b8060071b3603821315612c2a575f5ffd5b8183526020830192505f815f5b84811015612f0a5767ffffffffffffffff612f8083612b8a565b16865260ff612f9160208401612e3b565b16602087015267ffffffffffffffff612fac60408401612b8a565b16604087015273ffffffffffffffffffffffffffffffffffffffff612fd360608401612e64565b1660608701526080958601959190910190600101612f66565b803563ffffffff81168114611b43575f5ffd5b803561ffff81168114611b43575f5ffd5b67ffffffffffffffff61302282612b8a565b16825267ffffffffffffffff61303a60208301612b8a565b16602083015261304c60408201612fec565b63ffffffff16604083015261306360608201612fec565b63ffffffff16606083015261307a60808201612fec565b63ffffffff16608083015261309160a08201612fec565b63ffffffff1660a08301526130a860c08201612fec565b63ffffffff1660c08301526130bf60e08201612b8a565b67ffffffffffffffff1660e08301526130db6101008201612fff565b61ffff8116610100840152505050565b5f5f8335601e19843603018112613100575f5ffd5b830160208101925035905067ffffffffffffffff81111561311f575f5ffd5b606081023603821315612c2a575f5ffd5b8183526020830192505f815f5b84811015612f0a5773ffffffffffffffffffffffffffffffffffffffff61316383612e64565b16865260208281013590870152604080830135908701526060958601959091019060010161313d565b6020815267ffffffffffffffff6131a283612b8a565b1660208201525f6020830135601e198436030181126131bf575f5ffd5b830160208101903567ffffffffffffffff8111156131db575f5ffd5b8060061b36038213156131ec575f5ffd5b6101a060408501526132036101c085018284612ea2565b9150506132136040850185612f14565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016060860152613248838284612f59565b9250505061325c6080840160608601613010565b61326a6101808501856130eb565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016101a08601526132a0838284613130565b9695505050505050565b5f5f8335601e198436030181126132bf575f5ffd5b83018035915067ffffffffffffffff8211156132d9575f5ffd5b6020019150606081023603821315612c2a575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761122f5761122f6132ef565b5f5f8335601e19843603018112613348575f5ffd5b83018035915067ffffffffffffffff821115613362575f5ffd5b6020019150600781901b3603821315612c2a575f5ffd5b67ffffffffffffffff818116838216019081111561122f5761122f6132ef565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156133f8577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff8316806134505761345061340e565b8063ffffffff84160491505092915050565b5f5f8335601e19843603018112613477575f5ffd5b83018035915067ffffffffffffffff821115613491575f5ffd5b6020019150600581901b3603821315612c2a575f5ffd5b5f602082840312156134b8575f5ffd5b612a1882612e64565b64ffffffffff828116828216039081111561122f5761122f6132ef565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f61ffff821661ffff8103613522576135226132ef565b60010192915050565b5f5f8335601e19843603018112613540575f5ffd5b83018035915067ffffffffffffffff82111561355a575f5ffd5b6020019150600681901b3603821315612c2a575f5ffd5b5f60208284031215613581575f5ffd5b612a1882612fec565b5f6020828403121561359a575f5ffd5b612a1882612fff565b8082018082111561122f5761122f6132ef565b8181038181111561122f5761122f6132ef565b5f826135d7576135d761340e565b500490565b5f826135ea576135ea61340e565b500690565b67ffffffffffffffff828116828216039081111561122f5761122f6132ef565b5f5f8335601e19843603018112613624575f5ffd5b83018035915067ffffffffffffffff82111561363e575f5ffd5b602001915036819003821315612c2a575f5ffd5b5f60208284031215613662575f5ffd5b612a1882612e8756'
