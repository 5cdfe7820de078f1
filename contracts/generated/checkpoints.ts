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
          }
        ]
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
export const checkpointsBytecode: `0x${string}` = '0x60e060405234801561000f575f5ffd5b50604051612e4e380380612e4e83398101604081905261002e91610050565b6001600160401b0390921660805260a0526001600160a01b031660c0526100a6565b5f5f5f60608486031215610062575f5ffd5b83516001600160401b0381168114610078575f5ffd5b6020850151604086015191945092506001600160a01b038116811461009b575f5ffd5b809150509250925092565b60805160a05160c051612d7e6100d05f395f61089c01525f6106c101525f6119410152612d7e5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c8063b0e1caba1161004d578063b0e1caba14610090578063c9fe8e82146100a3578063ede74b8c146100b6575f5ffd5b8063181168b014610068578063a548ce0a1461007d575b5f5ffd5b61007b61007636600461242f565b6100c9565b005b61007b61008b366004612472565b6103be565b61007b61009e366004612506565b61061a565b61007b6100b136600461254f565b610884565b61007b6100c4366004612611565b6109e3565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006100f48183610b44565b604082014661010660608501836126dc565b67ffffffffffffffff16036101b757600182015474010000000000000000000000000000000000000000900465ffffffffffff1661014760208501856126dc565b67ffffffffffffffff16146101a75761016360208401846126dc565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024015b60405180910390fd5b6101b18282610c0b565b50505050565b5f60868301816101ca60208501856126dc565b67ffffffffffffffff16815260208082019290925260409081015f9081208054909450909262ffffff90911691610206919086019086016126f5565b62ffffff1611806102635750815462ffffff1661022960408501602086016126f5565b62ffffff1614801561026357508154640100000000900467ffffffffffffffff1661025760208701876126dc565b67ffffffffffffffff16115b9050806102775761016360208601866126dc565b61028760408401602085016126f5565b6102976060850160408601612727565b6102a460208801886126dc565b845462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff90941693909317171617825561034b60208401846126dc565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef361038660408601602087016126f5565b6103966060870160408801612727565b6040805162ffffff909316835260ff9091166020830152015b60405180910390a25050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b04547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00906104179067ffffffffffffffff16600161276d565b67ffffffffffffffff1661042e60208601866126dc565b67ffffffffffffffff16146104895761044a60208501856126dc565b6040517ff3652f3e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b5f8460405160200161049b9190612a14565b604051602081830303815290604052805190602001209050825f013581146104f2576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526004810182905260240161019e565b6104fc8285610b44565b600561050e60a0860160808701612727565b60ff161415806105515750600482015468010000000000000000900467ffffffffffffffff1661054460608601604087016126dc565b67ffffffffffffffff1614155b156105a55761056660608501604086016126dc565b6040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b6105c7604085016105c16105bc60208901896126dc565b610f4e565b85610fb2565b6105d282868361100d565b6105df60208601866126dc565b67ffffffffffffffff167f4d97b2abc6267e974ef44bcde70ca84f23d24e22483530612385ae094fd31ccf826040516103af91815260200190565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b02547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009015610695576040517f1fbde44500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f826040516020016106a79190612a14565b6040516020818303038152906040528051906020012090507f0000000000000000000000000000000000000000000000000000000000000000811461071b576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526004810182905260240161019e565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff16630200000017825561075b6107566103e842612ae4565b611305565b60018301805465ffffffffffff929092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556107bf610160840161014085016126dc565b825467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff909116178255610817826108126040860186612afb565b611354565b61082282848361100d565b81547f27439189bcd916c37fe7208c5643c1787cf9c60a7bf5929b03fe876b9b08b7269062ffffff1661085860208601866126dc565b6040805162ffffff909316835267ffffffffffffffff90911660208301520160405180910390a1505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146108f5576040517f631a294a00000000000000000000000000000000000000000000000000000000815233600482015260240161019e565b60057f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00546301000000900460ff1614610966576040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff4616600482015260240161019e565b5f61097083610f4e565b905081158061097f5750805415155b156109c2576040517f9aaf7ff200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161019e565b5f6109cd6001611621565b90506109da818385611670565b6101b1816116c1565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610a118189898989611719565b610a1e60208501856126dc565b67ffffffffffffffff165f03610a7b57805462ffffff1615610a75576040517f5cf057bc0000000000000000000000000000000000000000000000000000000081525f60048201819052602482015260440161019e565b50610b3b565b610a8b8860800135858585611b04565b5f610a9f610a9a600280612ae4565b611621565b6001830154909150610ac890829073ffffffffffffffffffffffffffffffffffffffff16611b83565b5f610ad38387610c0b565b90508015801590610b1c57508254610b12906004907b01000000000000000000000000000000000000000000000000000000900463ffffffff16612b6e565b63ffffffff168110155b15610b2e57610b2e823361ea60611c1c565b610b37826116c1565b5050505b50505050505050565b610b5e610b5460208301836126dc565b8260200135611ce2565b600683016040610b7160208501856126dc565b67ffffffffffffffff16610b859190612b95565b60408110610b9557610b95612ba8565b015414610be857610ba960208201826126dc565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b610c07602082013560408301610c026101e0850185612bd5565b611b04565b5050565b81545f9062ffffff1646610c2260208501856126dc565b67ffffffffffffffff16141580610c51575062ffffff8116610c4a60408501602086016126f5565b62ffffff16105b15610cbc57610c6360208401846126dc565b610c7360408501602086016126f5565b6040517f5cf057bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019e565b62ffffff8116610cd260408501602086016126f5565b62ffffff161115610d61576001610cef60408501602086016126f5565b62ffffff161115610d215783547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1684555b610d3160408401602085016126f5565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000001662ffffff919091161784555b5f6004610d746060860160408701612727565b60ff1614610da557610da0610d91610120860161010087016126dc565b67ffffffffffffffff16611d20565b610da7565b5f5b8554909150640100000000900464ffffffffff1681610dcc6060870160408801612727565b610dde61014088016101208901612c1b565b6001890180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9290921691909117905587547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff16630100000060ff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff161764010000000064ffffffffff92909216919091021786557fc230648e3e36b116e69406924f3d797a87b2219fc5ef6a2f15bf228ce12ced10610ec360408701602088016126f5565b83610ed661014089016101208a01612c1b565b6040805162ffffff909416845264ffffffffff909216602084015273ffffffffffffffffffffffffffffffffffffffff169082015260600160405180910390a18064ffffffffff168264ffffffffff1611610f31575f610f3b565b610f3b8183612c34565b64ffffffffff1693505050505b92915050565b5f600582604051602001610f7692919091825267ffffffffffffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b610fcf60c0840135838335610fca6020860186612bd5565b611d6a565b611008576040517f3e9030cc0000000000000000000000000000000000000000000000000000000081526004810183905260240161019e565b505050565b600283018190556110328161102d6110286020860186612c51565b611db1565b611dd6565b600384015561104460208301836126dc565b6004840180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117905561108f60a08301608084016126dc565b60048401805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff9092169190911790556110e8610100830160e08401612c97565b60048401805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff90921691909117905561114460e0830160c08401612c97565b835463ffffffff9190911677010000000000000000000000000000000000000000000000027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff9091161783556111a060c0830160a08401612c97565b835463ffffffff919091167b01000000000000000000000000000000000000000000000000000000027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff90911617835561120261018083016101608401612cb0565b835461ffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffff9091161783555f5b6112556040840184612afb565b90508110156101b1573661126c6040850185612afb565b8381811061127c5761127c612ba8565b60800291909101915046905061129560208301836126dc565b67ffffffffffffffff16036112fc576112b46080820160608301612c1b565b6005860180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff929092169190911790555b50600101611248565b5f65ffffffffffff821115611350576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161019e565b5090565b5f5f5b828110156115d4575f5f85858481811061137357611373612ba8565b61138992602060809092020190810191506126dc565b86868581811061139b5761139b612ba8565b90506080020160200160208101906113b39190612727565b90925090505f60ff8216156113c95760016113cc565b60055b90505f60ff8316158015906113e5575060ff8316600514155b90508015611445578360468a01876113fc81612cc9565b985061ffff16610100811061141357611413612ba8565b600491828204019190066008026101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b468467ffffffffffffffff16036114fc5788547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8416630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000090911617600117895580156114f75788547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1673010000000000000000000000000000000000000061ffff8816021789555b6115c5565b6040518060600160405280600162ffffff1681526020018360ff1681526020015f67ffffffffffffffff16815250896086015f8667ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f820151815f015f6101000a81548162ffffff021916908362ffffff1602179055506020820151815f0160036101000a81548160ff021916908360ff1602179055506040820151815f0160046101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055509050505b50505050806001019050611357565b50835461ffff9091167501000000000000000000000000000000000000000000027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff909116179092555050565b61164260405180606001604052805f81526020015f81526020015f81525090565b61166b818360408051018160061b81018060405281845280602085015250806040840152505050565b919050565b8251602084015181036116af576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b604081015181518190035f8190036116d857505050565b5f7fc3b2303aed2fca61bb48aab460562e293b1061f0eb95c0511d3697f6b0486c79905060206040840352816020840352806040830160408503a150505050565b5f61172760208601866126dc565b600187015490915074010000000000000000000000000000000000000000900465ffffffffffff1667ffffffffffffffff82161161179d576040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161019e565b6117af856060013561102d8585611db1565b8660030154146117f1576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526060860135600482015260240161019e565b5f6117fe6103e842612ae4565b60018801549091507a010000000000000000000000000000000000000000000000000000900465ffffffffffff168111611838575f61186d565b600187015461186d907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1682612ce9565b87549091505f9062ffffff16158015906118be575060048801546002906118b1906103e890700100000000000000000000000000000000900463ffffffff16612ae4565b6118bb9190612cfc565b82115b90508080156118e75750600588015473ffffffffffffffffffffffffffffffffffffffff163314155b1561193c5760058801546040517fae3b01f000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161019e565b6119727f00000000000000000000000000000000000000000000000000000000000000008461196a8a611df1565b898989611e04565b5f61199561198660408a0160208b016126dc565b67ffffffffffffffff16611305565b90506119aa8467ffffffffffffffff16611305565b60018a01805465ffffffffffff92831674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9385167a010000000000000000000000000000000000000000000000000000029390931673ffffffffffffffffffffffffffffffffffffffff9091161791909117905567ffffffffffffffff60a089013511611a52578760a00135611a5c565b67ffffffffffffffff5b895467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff909116178955611aad898560808b0135612106565b6040805160808a0135815260a08a0135602082015267ffffffffffffffff8616917fc077f78195286e2b76075bf5a994d363213eb9e2efd6b86025b75d34dff196c9910160405180910390a2505050505050505050565b83611b188383611b1387612140565b612155565b146101b157611b2a60208401846126dc565b611b3a60408501602086016126f5565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019e565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f611bb482612196565b90505f611bbf825490565b905073ffffffffffffffffffffffffffffffffffffffff8416611be3575050505050565b611bf3858486608085901c6121ae565b15611c1557611c1585836fffffffffffffffffffffffffffffffff8416611670565b5050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f90611c4f9062ffffff16612196565b90505f611c5a825490565b83549091505f90611c82906901000000000000000000900467ffffffffffffffff1686612ae4565b9050816fffffffffffffffffffffffffffffffff16811115611cb357506fffffffffffffffffffffffffffffffff81165b8354611cc790889062ffffff1688846121ae565b15610b3b57610b3b83611cda8385612ce9565b899190611670565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f64ffffffffff821115611350576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602860048201526024810183905260440161019e565b5f831580611d79575061010082115b15611d8557505f611da8565b5f8581526020902086611da382611d9c8189612274565b8787612296565b149150505b95945050505050565b5f6040518260061b602082528360208301528085604084013760400190209392505050565b60408051602081018490529081018290525f90606001611d02565b5f60405160e083823760e0902092915050565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb67ffffffffffffffff808916906002908916611e456020890189612c97565b6040805160208101969096528501939093526060840191909152608083015263ffffffff1660a082015260c0810186905260e001604051602081830303815290604052805190602001209050365f858060400190611ea39190612d0f565b909250905060208601355f8080805b8881101561201d57368a8a83818110611ecd57611ecd612ba8565b90506040020190505f816020016020810190611ee99190612d52565b6bffffffffffffffffffffffff16938401939050600187841c165f03611f10575050612015565b60418601881015611f4d576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611f5b6020840184612c1b565b90508073ffffffffffffffffffffffffffffffffffffffff16611f808c8c8c8b6122e1565b73ffffffffffffffffffffffffffffffffffffffff16141580611fb7575073ffffffffffffffffffffffffffffffffffffffff8116155b15612006576040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161019e565b60418701965081860195505050505b600101611eb2565b50828514612057576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61010088108015612069575083881c15155b156120a0576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6120ab816002612ae4565b6120b6836003612ae4565b116120f7576040517fa07c49af000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161019e565b50505050505050505050505050565b6121108282611ce2565b60068401612129604067ffffffffffffffff8616612b95565b6040811061213957612139612ba8565b0155505050565b5f6040516101a08382376101a0902092915050565b5f81815b8481101561218d576121838287878481811061217757612177612ba8565b905060200201356123ac565b9150600101612159565b50949350505050565b60035f90815262ffffff821660205260408120610f48565b5f815f036121bd57505f61226c565b5f6121e6856121e073ffffffffffffffffffffffffffffffffffffffff87165490565b906123db565b90505f612201846bffffffffffffffffffffffff8416612d6b565b90506bffffffffffffffffffffffff811115612221575f9250505061226c565b61226573ffffffffffffffffffffffffffffffffffffffff86167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000084168317611cda565b6001925050505b949350505050565b6040515f60208201819052602182018490526041820183905290606101611d02565b82600582901b8301610100839003845b828110156122d657602088831c60051b811694855281359481189490945260405f209360019290920191016122a6565b505050949350505050565b5f83820180359060208101359060400135831a7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821115612327575f935050505061226c565b604080515f8152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa158015612377573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519998505050505050505050565b5f8183106123c6575f8281526020849052604090206123d4565b5f8381526020839052604090205b9392505050565b5f8162ffffff166123ec8460601c90565b62ffffff161461241157606082901b6effffff000000000000000000000000166123d4565b5090919050565b5f6102008284031215612429575f5ffd5b50919050565b5f6020828403121561243f575f5ffd5b813567ffffffffffffffff811115612455575f5ffd5b61226c84828501612418565b5f6101808284031215612429575f5ffd5b5f5f5f60608486031215612484575f5ffd5b833567ffffffffffffffff81111561249a575f5ffd5b6124a686828701612461565b935050602084013567ffffffffffffffff8111156124c2575f5ffd5b6124ce86828701612418565b925050604084013567ffffffffffffffff8111156124ea575f5ffd5b8401604081870312156124fb575f5ffd5b809150509250925092565b5f60208284031215612516575f5ffd5b813567ffffffffffffffff81111561252c575f5ffd5b61226c84828501612461565b803567ffffffffffffffff8116811461166b575f5ffd5b5f5f60408385031215612560575f5ffd5b61256983612538565b946020939093013593505050565b5f5f83601f840112612587575f5ffd5b50813567ffffffffffffffff81111561259e575f5ffd5b6020830191508360208260061b85010111156125b8575f5ffd5b9250929050565b5f6101a08284031215612429575f5ffd5b5f5f83601f8401126125e0575f5ffd5b50813567ffffffffffffffff8111156125f7575f5ffd5b6020830191508360208260051b85010111156125b8575f5ffd5b5f5f5f5f5f5f5f8789036102e0811215612629575f5ffd5b60e0811215612636575f5ffd5b5087965060e088013567ffffffffffffffff811115612653575f5ffd5b88016060818b031215612664575f5ffd5b955061010088013567ffffffffffffffff811115612680575f5ffd5b61268c8a828b01612577565b90965094506126a19050896101208a016125bf565b92506102c088013567ffffffffffffffff8111156126bd575f5ffd5b6126c98a828b016125d0565b989b979a50959850939692959293505050565b5f602082840312156126ec575f5ffd5b6123d482612538565b5f60208284031215612705575f5ffd5b813562ffffff811681146123d4575f5ffd5b803560ff8116811461166b575f5ffd5b5f60208284031215612737575f5ffd5b6123d482612717565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610f4857610f48612740565b803573ffffffffffffffffffffffffffffffffffffffff8116811461166b575f5ffd5b80356bffffffffffffffffffffffff8116811461166b575f5ffd5b8183526020830192505f815f5b848110156128335773ffffffffffffffffffffffffffffffffffffffff6127fe8361278d565b1686526bffffffffffffffffffffffff61281a602084016127b0565b16602087015260409586019591909101906001016127d8565b5093949350505050565b5f5f8335601e19843603018112612852575f5ffd5b830160208101925035905067ffffffffffffffff811115612871575f5ffd5b8060071b36038213156125b8575f5ffd5b8183526020830192505f815f5b848110156128335767ffffffffffffffff6128a983612538565b16865260ff6128ba60208401612717565b16602087015267ffffffffffffffff6128d560408401612538565b16604087015273ffffffffffffffffffffffffffffffffffffffff6128fc6060840161278d565b166060870152608095860195919091019060010161288f565b803563ffffffff8116811461166b575f5ffd5b803561ffff8116811461166b575f5ffd5b67ffffffffffffffff61294b82612538565b16825267ffffffffffffffff61296360208301612538565b16602083015261297560408201612915565b63ffffffff16604083015261298c60608201612915565b63ffffffff1660608301526129a360808201612915565b63ffffffff1660808301526129ba60a08201612915565b63ffffffff1660a08301526129d160c08201612915565b63ffffffff1660c08301526129e860e08201612538565b67ffffffffffffffff1660e0830152612a046101008201612928565b61ffff8116610100840152505050565b6020815267ffffffffffffffff612a2a83612538565b1660208201525f6020830135601e19843603018112612a47575f5ffd5b830160208101903567ffffffffffffffff811115612a63575f5ffd5b8060061b3603821315612a74575f5ffd5b6101806040850152612a8b6101a0850182846127cb565b915050612a9b604085018561283d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016060860152612ad0838284612882565b925050506123d46080840160608601612939565b8082028115828204841417610f4857610f48612740565b5f5f8335601e19843603018112612b10575f5ffd5b83018035915067ffffffffffffffff821115612b2a575f5ffd5b6020019150600781901b36038213156125b8575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff831680612b8357612b83612b41565b8063ffffffff84160491505092915050565b5f82612ba357612ba3612b41565b500690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f8335601e19843603018112612bea575f5ffd5b83018035915067ffffffffffffffff821115612c04575f5ffd5b6020019150600581901b36038213156125b8575f5ffd5b5f60208284031215612c2b575f5ffd5b6123d48261278d565b64ffffffffff8281168282160390811115610f4857610f48612740565b5f5f8335601e19843603018112612c66575f5ffd5b83018035915067ffffffffffffffff821115612c80575f5ffd5b6020019150600681901b36038213156125b8575f5ffd5b5f60208284031215612ca7575f5ffd5b6123d482612915565b5f60208284031215612cc0575f5ffd5b6123d482612928565b5f61ffff821661ffff8103612ce057612ce0612740565b60010192915050565b81810381811115610f4857610f48612740565b5f82612d0a57612d0a612b41565b500490565b5f5f8335601e19843603018112612d24575f5ffd5b83018035915067ffffffffffffffff821115612d3e575f5ffd5b6020019150368190038213156125b8575f5ffd5b5f60208284031215612d62575f5ffd5b6123d4826127b0565b80820180821115610f4857610f4861274056'
