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
export const checkpointsBytecode: `0x${string}` = '0x60e060405234801561000f575f5ffd5b506040516137ed3803806137ed83398101604081905261002e91610050565b6001600160401b0390921660805260a0526001600160a01b031660c0526100a6565b5f5f5f60608486031215610062575f5ffd5b83516001600160401b0381168114610078575f5ffd5b6020850151604086015191945092506001600160a01b038116811461009b575f5ffd5b809150509250925092565b60805160a05160c05161371d6100d05f395f6109fb01525f61048301525f611ee0015261371d5ff3fe608060405234801561000f575f5ffd5b506004361061006f575f3560e01c8063c9fe8e821161004d578063c9fe8e82146100ae578063d23b3ea5146100c1578063ede74b8c146100d4575f5ffd5b8063181168b0146100735780631a977b3b1461008857806375f21b351461009b575b5f5ffd5b610086610081366004612b33565b6100e7565b005b610086610096366004612b76565b6103dc565b6100866100a9366004612ba8565b610661565b6100866100bc366004612c53565b6109e3565b6100866100cf366004612ce3565b610b42565b6100866100e2366004612dbf565b610dc4565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006101128183610f25565b60408201466101246060850183612eb2565b67ffffffffffffffff16036101d557600182015474010000000000000000000000000000000000000000900465ffffffffffff166101656020850185612eb2565b67ffffffffffffffff16146101c5576101816020840184612eb2565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024015b60405180910390fd5b6101cf8282610fb3565b50505050565b5f60868301816101e86020850185612eb2565b67ffffffffffffffff16815260208082019290925260409081015f9081208054909450909262ffffff9091169161022491908601908601612ecb565b62ffffff1611806102815750815462ffffff166102476040850160208601612ecb565b62ffffff1614801561028157508154640100000000900467ffffffffffffffff166102756020870187612eb2565b67ffffffffffffffff16115b905080610295576101816020860186612eb2565b6102a56040840160208501612ecb565b6102b56060850160408601612efd565b6102c26020880188612eb2565b845462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff9094169390931717161782556103696020840184612eb2565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef36103a46040860160208701612ecb565b6103b46060870160408801612efd565b6040805162ffffff909316835260ff9091166020830152015b60405180910390a25050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b02547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009015610457576040517f1fbde44500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f82604051602001610469919061323e565b6040516020818303038152906040528051906020012090507f0000000000000000000000000000000000000000000000000000000000000000811415806104be57506104b961018084018461335c565b151590505b156104f8576040517fc7816a3c000000000000000000000000000000000000000000000000000000008152600481018290526024016101bc565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff1663020000001782556105386105336103e8426133ce565b6112f6565b60018301805465ffffffffffff929092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561059c61016084016101408501612eb2565b825467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161782556105f4826105ef60408601866133e5565b611345565b6105ff828483611612565b81547f27439189bcd916c37fe7208c5643c1787cf9c60a7bf5929b03fe876b9b08b7269062ffffff166106356020860186612eb2565b6040805162ffffff909316835267ffffffffffffffff90911660208301520160405180910390a1505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b04547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00906106ba9067ffffffffffffffff16600161342b565b67ffffffffffffffff166106d16020860186612eb2565b67ffffffffffffffff161461072c576106ed6020850185612eb2565b6040517ff3652f3e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101bc565b5f8460405160200161073e919061323e565b604051602081830303815290604052805190602001209050825f01358114610795576040517fc7816a3c000000000000000000000000000000000000000000000000000000008152600481018290526024016101bc565b61079f8285610f25565b60056107b160a0860160808701612efd565b60ff161415806107f45750600482015468010000000000000000900467ffffffffffffffff166107e76060860160408701612eb2565b67ffffffffffffffff1614155b15610848576108096060850160408601612eb2565b6040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101bc565b61086a6040850161086461085f6020890189612eb2565b61190a565b8561196e565b600182015474010000000000000000000000000000000000000000900465ffffffffffff1661089c6020860186612eb2565b67ffffffffffffffff161415806108f157506004820154790100000000000000000000000000000000000000000000000000900465ffffffffffff166108e56020860186612eb2565b67ffffffffffffffff16145b15610903576101816020850185612eb2565b6109226109136020860186612eb2565b67ffffffffffffffff166112f6565b60048301805465ffffffffffff92909216790100000000000000000000000000000000000000000000000000027fff000000000000ffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556109908261098b61018088018861335c565b6119c9565b61099b828683611612565b6109a86020860186612eb2565b67ffffffffffffffff167f4d97b2abc6267e974ef44bcde70ca84f23d24e22483530612385ae094fd31ccf826040516103cd91815260200190565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610a54576040517f631a294a0000000000000000000000000000000000000000000000000000000081523360048201526024016101bc565b60057f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00546301000000900460ff1614610ac5576040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff461660048201526024016101bc565b5f610acf8361190a565b9050811580610ade5750805415155b15610b21576040517f9aaf7ff200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016101bc565b5f610b2c6001611bc4565b9050610b39818385611c09565b6101cf81611c5a565b5f610b4d828461344b565b90505f7fffffffff0000000000000000000000000000000000000000000000000000000082167f91bd846e000000000000000000000000000000000000000000000000000000001480610be157507fffffffff0000000000000000000000000000000000000000000000000000000082167f925bb01500000000000000000000000000000000000000000000000000000000145b80610c2d57507fffffffff0000000000000000000000000000000000000000000000000000000082167fdac169af00000000000000000000000000000000000000000000000000000000145b80610c7957507fffffffff0000000000000000000000000000000000000000000000000000000082167f308063d200000000000000000000000000000000000000000000000000000000145b905080610cd6576040517f52b972ae0000000000000000000000000000000000000000000000000000000081527fffffffff00000000000000000000000000000000000000000000000000000000831660048201526024016101bc565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610d1281610d0860208c018c612eb2565b8b60800135611c79565b610d3e57610d23818a8a8a8a611cb8565b610d3e81610d3460208c018c612eb2565b8b60800135611f1b565b5f5f3073ffffffffffffffffffffffffffffffffffffffff168787604051610d679291906134b1565b5f60405180830381855af49150503d805f8114610d9f576040519150601f19603f3d011682016040523d82523d5f602084013e610da4565b606091505b509150915081610db757610db781611f55565b5050505050505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610df28189898989611f5d565b610dff6020850185612eb2565b67ffffffffffffffff165f03610e5c57805462ffffff1615610e56576040517f5cf057bc0000000000000000000000000000000000000000000000000000000081525f6004820181905260248201526044016101bc565b50610f1c565b610e6c88608001358585856120fb565b5f610e80610e7b6002806133ce565b611bc4565b6001830154909150610ea990829073ffffffffffffffffffffffffffffffffffffffff1661217a565b5f610eb48387610fb3565b90508015801590610efd57508254610ef3906004907b01000000000000000000000000000000000000000000000000000000900463ffffffff166134ed565b63ffffffff168110155b15610f0f57610f0f823361ea6061220c565b610f1882611c5a565b5050505b50505050505050565b610f4082610f366020840184612eb2565b8360200135611c79565b610f9057610f516020820182612eb2565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101bc565b610faf602082013560408301610faa6101e0850185613514565b6120fb565b5050565b81545f9062ffffff1646610fca6020850185612eb2565b67ffffffffffffffff16141580610ff9575062ffffff8116610ff26040850160208601612ecb565b62ffffff16105b156110645761100b6020840184612eb2565b61101b6040850160208601612ecb565b6040517f5cf057bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101bc565b62ffffff811661107a6040850160208601612ecb565b62ffffff1611156111095760016110976040850160208601612ecb565b62ffffff1611156110c95783547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1684555b6110d96040840160208501612ecb565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000001662ffffff919091161784555b5f600461111c6060860160408701612efd565b60ff161461114d5761114861113961012086016101008701612eb2565b67ffffffffffffffff166122d2565b61114f565b5f5b8554909150640100000000900464ffffffffff16816111746060870160408801612efd565b6111866101408801610120890161355a565b6001890180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9290921691909117905587547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff16630100000060ff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff161764010000000064ffffffffff92909216919091021786557fc230648e3e36b116e69406924f3d797a87b2219fc5ef6a2f15bf228ce12ced1061126b6040870160208801612ecb565b8361127e61014089016101208a0161355a565b6040805162ffffff909416845264ffffffffff909216602084015273ffffffffffffffffffffffffffffffffffffffff169082015260600160405180910390a18064ffffffffff168264ffffffffff16116112d9575f6112e3565b6112e38183613573565b64ffffffffff1693505050505b92915050565b5f65ffffffffffff821115611341576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260306004820152602481018390526044016101bc565b5090565b5f5f5b828110156115c5575f5f85858481811061136457611364613590565b61137a9260206080909202019081019150612eb2565b86868581811061138c5761138c613590565b90506080020160200160208101906113a49190612efd565b90925090505f60ff8216156113ba5760016113bd565b60055b90505f60ff8316158015906113d6575060ff8316600514155b90508015611436578360468a01876113ed816135bd565b985061ffff16610100811061140457611404613590565b600491828204019190066008026101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b468467ffffffffffffffff16036114ed5788547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8416630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000090911617600117895580156114e85788547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1673010000000000000000000000000000000000000061ffff8816021789555b6115b6565b6040518060600160405280600162ffffff1681526020018360ff1681526020015f67ffffffffffffffff16815250896086015f8667ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f820151815f015f6101000a81548162ffffff021916908362ffffff1602179055506020820151815f0160036101000a81548160ff021916908360ff1602179055506040820151815f0160046101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055509050505b50505050806001019050611348565b50835461ffff9091167501000000000000000000000000000000000000000000027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff909116179092555050565b600283018190556116378161163261162d60208601866135dd565b61231c565b612341565b60038401556116496020830183612eb2565b6004840180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117905561169460a0830160808401612eb2565b60048401805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff9092169190911790556116ed610100830160e08401613623565b60048401805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff90921691909117905561174960e0830160c08401613623565b835463ffffffff9190911677010000000000000000000000000000000000000000000000027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff9091161783556117a560c0830160a08401613623565b835463ffffffff919091167b01000000000000000000000000000000000000000000000000000000027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161783556118076101808301610160840161363c565b835461ffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffff9091161783555f5b61185a60408401846133e5565b90508110156101cf573661187160408501856133e5565b8381811061188157611881613590565b60800291909101915046905061189a6020830183612eb2565b67ffffffffffffffff1603611901576118b9608082016060830161355a565b6005860180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff929092169190911790555b5060010161184d565b5f60058260405160200161193292919091825267ffffffffffffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b61198b60c08401358383356119866020860186613514565b612376565b6119c4576040517f3e9030cc000000000000000000000000000000000000000000000000000000008152600481018390526024016101bc565b505050565b82546001808501545f927b01000000000000000000000000000000000000000000000000000000900463ffffffff16916103e891611a2e9083907a010000000000000000000000000000000000000000000000000000900465ffffffffffff16613655565b611a389190613668565b611a42919061367b565b611a4c9190613655565b600485015490915074010000000000000000000000000000000000000000900464ffffffffff16811015611aa05750600483015474010000000000000000000000000000000000000000900464ffffffffff165b6004840180547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff8416021790555f5b82811015611bbd57611bb5856087015f868685818110611b0e57611b0e613590565b611b24926020606090920201908101915061355a565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f868685818110611b7057611b70613590565b9050606002016020013581526020019081526020015f20858584818110611b9957611b99613590565b90506060020160400135846001611bb09190613655565b6123bd565b600101611aec565b5050505050565b611be560405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b825160208401518103611c48576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b604081015181518190035f819003611c7157505050565b8082a0505050565b5f611c848383612505565b60068501611c9d604067ffffffffffffffff871661368e565b60408110611cad57611cad613590565b015414949350505050565b5f611cc66020860186612eb2565b600187015490915074010000000000000000000000000000000000000000900465ffffffffffff1667ffffffffffffffff821611611d3c576040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016101bc565b611d4e8560600135611632858561231c565b866003015414611d90576040517fc7816a3c000000000000000000000000000000000000000000000000000000008152606086013560048201526024016101bc565b5f611d9d6103e8426133ce565b60018801549091507a010000000000000000000000000000000000000000000000000000900465ffffffffffff168111611dd7575f611e0c565b6001870154611e0c907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1682613668565b87549091505f9062ffffff1615801590611e5d57506004880154600290611e50906103e890700100000000000000000000000000000000900463ffffffff166133ce565b611e5a919061367b565b82115b9050808015611e865750600588015473ffffffffffffffffffffffffffffffffffffffff163314155b15611edb5760058801546040517fae3b01f000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016101bc565b611f117f000000000000000000000000000000000000000000000000000000000000000084611f098a612529565b89898961253c565b5050505050505050565b611f258282612505565b60068401611f3e604067ffffffffffffffff861661368e565b60408110611f4e57611f4e613590565b0155505050565b805160208201fd5b611f6a8585858585611cb8565b5f611f786020860186612eb2565b90505f611f8e6109136040880160208901612eb2565b9050611fa38267ffffffffffffffff166112f6565b60018801805465ffffffffffff92831674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9385167a010000000000000000000000000000000000000000000000000000029390931673ffffffffffffffffffffffffffffffffffffffff9091161791909117905567ffffffffffffffff60a08701351161204b578560a00135612055565b67ffffffffffffffff5b875467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161787556120a687836080890135611f1b565b604080516080880135815260a0880135602082015267ffffffffffffffff8416917fc077f78195286e2b76075bf5a994d363213eb9e2efd6b86025b75d34dff196c9910160405180910390a250505050505050565b8361210f838361210a8761283e565b612853565b146101cf576121216020840184612eb2565b6121316040850160208601612ecb565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101bc565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f6121ab82612894565b90505f6121b6825490565b905073ffffffffffffffffffffffffffffffffffffffff84166121da575050505050565b6121ea858486608085901c6128ac565b15611bbd57611bbd85836fffffffffffffffffffffffffffffffff8416611c09565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9061223f9062ffffff16612894565b90505f61224a825490565b83549091505f90612272906901000000000000000000900467ffffffffffffffff16866133ce565b9050816fffffffffffffffffffffffffffffffff168111156122a357506fffffffffffffffffffffffffffffffff81165b83546122b790889062ffffff1688846128ac565b15610f1c57610f1c836122ca8385613668565b899190611c09565b5f64ffffffffff821115611341576040517f6dfcc65000000000000000000000000000000000000000000000000000000000815260286004820152602481018390526044016101bc565b5f6040518260061b602082528360208301528085604084013760400190209392505050565b60408051602081018490529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f831580612385575061010082115b1561239157505f6123b4565b5f85815260209020866123af826123a8818961296a565b878761298c565b149150505b95945050505050565b825465010000000000900467ffffffffffffffff1680158015906123eb5750835464ffffffffff8381169116145b156124235782846001015f60018461240391906136a1565b67ffffffffffffffff16815260208101919091526040015f205550505050565b67ffffffffffffffff81161561246757835464ffffffffff16600285015f61244c6001856136a1565b67ffffffffffffffff16815260208101919091526040015f20555b67ffffffffffffffff81165f90815260018086016020526040909120849055829061249390839061342b565b85547fffffffffffffffffffffffffffffffffffffff00000000000000000000000000166501000000000067ffffffffffffffff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000161764ffffffffff9190911617909355505050565b6040805167ffffffffffffffff841660208201529081018290525f90606001612358565b5f60405160e083823760e0902092915050565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb67ffffffffffffffff80891690600290891661257d6020890189613623565b6040805160208101969096528501939093526060840191909152608083015263ffffffff1660a082015260c0810186905260e001604051602081830303815290604052805190602001209050365f8580604001906125db91906136c1565b909250905060208601355f8080805b8881101561275557368a8a8381811061260557612605613590565b90506040020190505f8160200160208101906126219190613704565b6bffffffffffffffffffffffff16938401939050600187841c165f0361264857505061274d565b60418601881015612685576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612693602084018461355a565b90508073ffffffffffffffffffffffffffffffffffffffff166126b88c8c8c8b6129d7565b73ffffffffffffffffffffffffffffffffffffffff161415806126ef575073ffffffffffffffffffffffffffffffffffffffff8116155b1561273e576040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016101bc565b60418701965081860195505050505b6001016125ea565b5082851461278f576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610100881080156127a1575083881c15155b156127d8576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6127e38160026133ce565b6127ee8360036133ce565b1161282f576040517fa07c49af00000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016101bc565b50505050505050505050505050565b5f6040516101a08382376101a0902092915050565b5f81815b8481101561288b576128818287878481811061287557612875613590565b90506020020135612aa2565b9150600101612857565b50949350505050565b60035f90815262ffffff8216602052604081206112f0565b5f815f036128bb57505f612962565b5f6128dc73ffffffffffffffffffffffffffffffffffffffff851686612ad1565b90505f6128f7846bffffffffffffffffffffffff8416613655565b90506bffffffffffffffffffffffff811115612917575f92505050612962565b61295b73ffffffffffffffffffffffffffffffffffffffff86167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000841683176122ca565b6001925050505b949350505050565b6040515f60208201819052602182018490526041820183905290606101612358565b82600582901b8301610100839003845b828110156129cc57602088831c60051b811694855281359481189490945260405f2093600192909201910161299c565b505050949350505050565b5f83820180359060208101359060400135831a7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821115612a1d575f9350505050612962565b604080515f8152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa158015612a6d573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519998505050505050505050565b5f818310612abc575f828152602084905260409020612aca565b5f8381526020839052604090205b9392505050565b5f612aca82612ade855490565b905f8162ffffff16612af08460601c90565b62ffffff1614612b1557606082901b6effffff00000000000000000000000016612aca565b5090919050565b5f6102008284031215612b2d575f5ffd5b50919050565b5f60208284031215612b43575f5ffd5b813567ffffffffffffffff811115612b59575f5ffd5b61296284828501612b1c565b5f6101a08284031215612b2d575f5ffd5b5f60208284031215612b86575f5ffd5b813567ffffffffffffffff811115612b9c575f5ffd5b61296284828501612b65565b5f5f5f60608486031215612bba575f5ffd5b833567ffffffffffffffff811115612bd0575f5ffd5b612bdc86828701612b65565b935050602084013567ffffffffffffffff811115612bf8575f5ffd5b612c0486828701612b1c565b925050604084013567ffffffffffffffff811115612c20575f5ffd5b840160408187031215612c31575f5ffd5b809150509250925092565b803567ffffffffffffffff81168114611c04575f5ffd5b5f5f60408385031215612c64575f5ffd5b612c6d83612c3c565b946020939093013593505050565b5f60e08284031215612b2d575f5ffd5b5f60608284031215612b2d575f5ffd5b5f5f83601f840112612cab575f5ffd5b50813567ffffffffffffffff811115612cc2575f5ffd5b6020830191508360208260061b8501011115612cdc575f5ffd5b9250929050565b5f5f5f5f5f5f6101408789031215612cf9575f5ffd5b612d038888612c7b565b955060e087013567ffffffffffffffff811115612d1e575f5ffd5b612d2a89828a01612c8b565b95505061010087013567ffffffffffffffff811115612d47575f5ffd5b612d5389828a01612c9b565b90955093505061012087013567ffffffffffffffff811115612d73575f5ffd5b8701601f81018913612d83575f5ffd5b803567ffffffffffffffff811115612d99575f5ffd5b896020828401011115612daa575f5ffd5b60208201935080925050509295509295509295565b5f5f5f5f5f5f5f6102e0888a031215612dd6575f5ffd5b612de08989612c7b565b965060e088013567ffffffffffffffff811115612dfb575f5ffd5b612e078a828b01612c8b565b96505061010088013567ffffffffffffffff811115612e24575f5ffd5b612e308a828b01612c9b565b9096509450612e459050896101208a01612b65565b92506102c088013567ffffffffffffffff811115612e61575f5ffd5b8801601f81018a13612e71575f5ffd5b803567ffffffffffffffff811115612e87575f5ffd5b8a60208260051b8401011115612e9b575f5ffd5b602082019350809250505092959891949750929550565b5f60208284031215612ec2575f5ffd5b612aca82612c3c565b5f60208284031215612edb575f5ffd5b813562ffffff81168114612aca575f5ffd5b803560ff81168114611c04575f5ffd5b5f60208284031215612f0d575f5ffd5b612aca82612eed565b803573ffffffffffffffffffffffffffffffffffffffff81168114611c04575f5ffd5b80356bffffffffffffffffffffffff81168114611c04575f5ffd5b8183526020830192505f815f5b84811015612fbc5773ffffffffffffffffffffffffffffffffffffffff612f8783612f16565b1686526bffffffffffffffffffffffff612fa360208401612f39565b1660208701526040958601959190910190600101612f61565b5093949350505050565b5f5f8335601e19843603018112612fdb575f5ffd5b830160208101925035905067ffffffffffffffff811115612ffa575f5ffd5b8060071b3603821315612cdc575f5ffd5b8183526020830192505f815f5b84811015612fbc5767ffffffffffffffff61303283612c3c565b16865260ff61304360208401612eed565b16602087015267ffffffffffffffff61305e60408401612c3c565b16604087015273ffffffffffffffffffffffffffffffffffffffff61308560608401612f16565b1660608701526080958601959190910190600101613018565b803563ffffffff81168114611c04575f5ffd5b803561ffff81168114611c04575f5ffd5b67ffffffffffffffff6130d482612c3c565b16825267ffffffffffffffff6130ec60208301612c3c565b1660208301526130fe6040820161309e565b63ffffffff1660408301526131156060820161309e565b63ffffffff16606083015261312c6080820161309e565b63ffffffff16608083015261314360a0820161309e565b63ffffffff1660a083015261315a60c0820161309e565b63ffffffff1660c083015261317160e08201612c3c565b67ffffffffffffffff1660e083015261318d61010082016130b1565b61ffff8116610100840152505050565b5f5f8335601e198436030181126131b2575f5ffd5b830160208101925035905067ffffffffffffffff8111156131d1575f5ffd5b606081023603821315612cdc575f5ffd5b8183526020830192505f815f5b84811015612fbc5773ffffffffffffffffffffffffffffffffffffffff61321583612f16565b1686526020828101359087015260408083013590870152606095860195909101906001016131ef565b6020815267ffffffffffffffff61325483612c3c565b1660208201525f6020830135601e19843603018112613271575f5ffd5b830160208101903567ffffffffffffffff81111561328d575f5ffd5b8060061b360382131561329e575f5ffd5b6101a060408501526132b56101c085018284612f54565b9150506132c56040850185612fc6565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08584030160608601526132fa83828461300b565b9250505061330e60808401606086016130c2565b61331c61018085018561319d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016101a08601526133528382846131e2565b9695505050505050565b5f5f8335601e19843603018112613371575f5ffd5b83018035915067ffffffffffffffff82111561338b575f5ffd5b6020019150606081023603821315612cdc575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820281158282048414176112f0576112f06133a1565b5f5f8335601e198436030181126133fa575f5ffd5b83018035915067ffffffffffffffff821115613414575f5ffd5b6020019150600781901b3603821315612cdc575f5ffd5b67ffffffffffffffff81811683821601908111156112f0576112f06133a1565b80357fffffffff0000000000000000000000000000000000000000000000000000000081169060048410156134aa577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff831680613502576135026134c0565b8063ffffffff84160491505092915050565b5f5f8335601e19843603018112613529575f5ffd5b83018035915067ffffffffffffffff821115613543575f5ffd5b6020019150600581901b3603821315612cdc575f5ffd5b5f6020828403121561356a575f5ffd5b612aca82612f16565b64ffffffffff82811682821603908111156112f0576112f06133a1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f61ffff821661ffff81036135d4576135d46133a1565b60010192915050565b5f5f8335601e198436030181126135f2575f5ffd5b83018035915067ffffffffffffffff82111561360c575f5ffd5b6020019150600681901b3603821315612cdc575f5ffd5b5f60208284031215613633575f5ffd5b612aca8261309e565b5f6020828403121561364c575f5ffd5b612aca826130b1565b808201808211156112f0576112f06133a1565b818103818111156112f0576112f06133a1565b5f82613689576136896134c0565b500490565b5f8261369c5761369c6134c0565b500690565b67ffffffffffffffff82811682821603908111156112f0576112f06133a1565b5f5f8335601e198436030181126136d6575f5ffd5b83018035915067ffffffffffffffff8211156136f0575f5ffd5b602001915036819003821315612cdc575f5ffd5b5f60208284031215613714575f5ffd5b612aca82612f3956'
