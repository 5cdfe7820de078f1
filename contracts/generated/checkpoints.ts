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
export const checkpointsBytecode: `0x${string}` = '0x60e060405234801561000f575f5ffd5b50604051612e11380380612e1183398101604081905261002e91610050565b6001600160401b0390921660805260a0526001600160a01b031660c0526100a6565b5f5f5f60608486031215610062575f5ffd5b83516001600160401b0381168114610078575f5ffd5b6020850151604086015191945092506001600160a01b038116811461009b575f5ffd5b809150509250925092565b60805160a05160c051612d416100d05f395f61089c01525f6106c101525f6118fe0152612d415ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c8063b0e1caba1161004d578063b0e1caba14610090578063c9fe8e82146100a3578063ede74b8c146100b6575f5ffd5b8063181168b014610068578063a548ce0a1461007d575b5f5ffd5b61007b6100763660046123f2565b6100c9565b005b61007b61008b366004612435565b6103be565b61007b61009e3660046124c9565b61061a565b61007b6100b1366004612512565b610884565b61007b6100c43660046125d4565b6109e3565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006100f48183610b44565b6040820146610106606085018361269f565b67ffffffffffffffff16036101b757600182015474010000000000000000000000000000000000000000900465ffffffffffff16610147602085018561269f565b67ffffffffffffffff16146101a757610163602084018461269f565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024015b60405180910390fd5b6101b18282610c0b565b50505050565b5f60868301816101ca602085018561269f565b67ffffffffffffffff16815260208082019290925260409081015f9081208054909450909262ffffff90911691610206919086019086016126b8565b62ffffff1611806102635750815462ffffff1661022960408501602086016126b8565b62ffffff1614801561026357508154640100000000900467ffffffffffffffff16610257602087018761269f565b67ffffffffffffffff16115b90508061027757610163602086018661269f565b61028760408401602085016126b8565b61029760608501604086016126ea565b6102a4602088018861269f565b845462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff90941693909317171617825561034b602084018461269f565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef361038660408601602087016126b8565b61039660608701604088016126ea565b6040805162ffffff909316835260ff9091166020830152015b60405180910390a25050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b04547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00906104179067ffffffffffffffff166001612730565b67ffffffffffffffff1661042e602086018661269f565b67ffffffffffffffff16146104895761044a602085018561269f565b6040517ff3652f3e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b5f8460405160200161049b91906129d7565b604051602081830303815290604052805190602001209050825f013581146104f2576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526004810182905260240161019e565b6104fc8285610b44565b600561050e60a08601608087016126ea565b60ff161415806105515750600482015468010000000000000000900467ffffffffffffffff16610544606086016040870161269f565b67ffffffffffffffff1614155b156105a557610566606085016040860161269f565b6040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b6105c7604085016105c16105bc602089018961269f565b610f4e565b85610fb2565b6105d282868361100d565b6105df602086018661269f565b67ffffffffffffffff167f4d97b2abc6267e974ef44bcde70ca84f23d24e22483530612385ae094fd31ccf826040516103af91815260200190565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b02547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009015610695576040517f1fbde44500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f826040516020016106a791906129d7565b6040516020818303038152906040528051906020012090507f0000000000000000000000000000000000000000000000000000000000000000811461071b576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526004810182905260240161019e565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff16630200000017825561075b6107566103e842612aa7565b611305565b60018301805465ffffffffffff929092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556107bf6101608401610140850161269f565b825467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff909116178255610817826108126040860186612abe565b611354565b61082282848361100d565b81547f27439189bcd916c37fe7208c5643c1787cf9c60a7bf5929b03fe876b9b08b7269062ffffff16610858602086018661269f565b6040805162ffffff909316835267ffffffffffffffff90911660208301520160405180910390a1505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146108f5576040517f631a294a00000000000000000000000000000000000000000000000000000000815233600482015260240161019e565b60057f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00546301000000900460ff1614610966576040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff4616600482015260240161019e565b5f61097083610f4e565b905081158061097f5750805415155b156109c2576040517f9aaf7ff200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161019e565b5f6109cd6001611621565b90506109da818385611666565b6101b1816116b7565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610a1181898989896116d6565b610a1e602085018561269f565b67ffffffffffffffff165f03610a7b57805462ffffff1615610a75576040517f5cf057bc0000000000000000000000000000000000000000000000000000000081525f60048201819052602482015260440161019e565b50610b3b565b610a8b8860800135858585611ac1565b5f610a9f610a9a600280612aa7565b611621565b6001830154909150610ac890829073ffffffffffffffffffffffffffffffffffffffff16611b40565b5f610ad38387610c0b565b90508015801590610b1c57508254610b12906004907b01000000000000000000000000000000000000000000000000000000900463ffffffff16612b31565b63ffffffff168110155b15610b2e57610b2e823361ea60611bd9565b610b37826116b7565b5050505b50505050505050565b610b5e610b54602083018361269f565b8260200135611c9f565b600683016040610b71602085018561269f565b67ffffffffffffffff16610b859190612b58565b60408110610b9557610b95612b6b565b015414610be857610ba9602082018261269f565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b610c07602082013560408301610c026101e0850185612b98565b611ac1565b5050565b81545f9062ffffff1646610c22602085018561269f565b67ffffffffffffffff16141580610c51575062ffffff8116610c4a60408501602086016126b8565b62ffffff16105b15610cbc57610c63602084018461269f565b610c7360408501602086016126b8565b6040517f5cf057bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019e565b62ffffff8116610cd260408501602086016126b8565b62ffffff161115610d61576001610cef60408501602086016126b8565b62ffffff161115610d215783547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1684555b610d3160408401602085016126b8565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000001662ffffff919091161784555b5f6004610d7460608601604087016126ea565b60ff1614610da557610da0610d916101208601610100870161269f565b67ffffffffffffffff16611cdd565b610da7565b5f5b8554909150640100000000900464ffffffffff1681610dcc60608701604088016126ea565b610dde61014088016101208901612bde565b6001890180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9290921691909117905587547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff16630100000060ff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff161764010000000064ffffffffff92909216919091021786557fc230648e3e36b116e69406924f3d797a87b2219fc5ef6a2f15bf228ce12ced10610ec360408701602088016126b8565b83610ed661014089016101208a01612bde565b6040805162ffffff909416845264ffffffffff909216602084015273ffffffffffffffffffffffffffffffffffffffff169082015260600160405180910390a18064ffffffffff168264ffffffffff1611610f31575f610f3b565b610f3b8183612bf7565b64ffffffffff1693505050505b92915050565b5f600582604051602001610f7692919091825267ffffffffffffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b610fcf60c0840135838335610fca6020860186612b98565b611d27565b611008576040517f3e9030cc0000000000000000000000000000000000000000000000000000000081526004810183905260240161019e565b505050565b600283018190556110328161102d6110286020860186612c14565b611d6e565b611d93565b6003840155611044602083018361269f565b6004840180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117905561108f60a083016080840161269f565b60048401805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff9092169190911790556110e8610100830160e08401612c5a565b60048401805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff90921691909117905561114460e0830160c08401612c5a565b835463ffffffff9190911677010000000000000000000000000000000000000000000000027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff9091161783556111a060c0830160a08401612c5a565b835463ffffffff919091167b01000000000000000000000000000000000000000000000000000000027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff90911617835561120261018083016101608401612c73565b835461ffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffff9091161783555f5b6112556040840184612abe565b90508110156101b1573661126c6040850185612abe565b8381811061127c5761127c612b6b565b608002919091019150469050611295602083018361269f565b67ffffffffffffffff16036112fc576112b46080820160608301612bde565b6005860180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff929092169190911790555b50600101611248565b5f65ffffffffffff821115611350576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161019e565b5090565b5f5f5b828110156115d4575f5f85858481811061137357611373612b6b565b611389926020608090920201908101915061269f565b86868581811061139b5761139b612b6b565b90506080020160200160208101906113b391906126ea565b90925090505f60ff8216156113c95760016113cc565b60055b90505f60ff8316158015906113e5575060ff8316600514155b90508015611445578360468a01876113fc81612c8c565b985061ffff16610100811061141357611413612b6b565b600491828204019190066008026101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b468467ffffffffffffffff16036114fc5788547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8416630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000090911617600117895580156114f75788547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1673010000000000000000000000000000000000000061ffff8816021789555b6115c5565b6040518060600160405280600162ffffff1681526020018360ff1681526020015f67ffffffffffffffff16815250896086015f8667ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f820151815f015f6101000a81548162ffffff021916908362ffffff1602179055506020820151815f0160036101000a81548160ff021916908360ff1602179055506040820151815f0160046101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055509050505b50505050806001019050611357565b50835461ffff9091167501000000000000000000000000000000000000000000027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff909116179092555050565b61164260405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b8251602084015181036116a5576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b604081015181518190035f8190036116ce57505050565b8082a0505050565b5f6116e4602086018661269f565b600187015490915074010000000000000000000000000000000000000000900465ffffffffffff1667ffffffffffffffff82161161175a576040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161019e565b61176c856060013561102d8585611d6e565b8660030154146117ae576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526060860135600482015260240161019e565b5f6117bb6103e842612aa7565b60018801549091507a010000000000000000000000000000000000000000000000000000900465ffffffffffff1681116117f5575f61182a565b600187015461182a907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1682612cac565b87549091505f9062ffffff161580159061187b5750600488015460029061186e906103e890700100000000000000000000000000000000900463ffffffff16612aa7565b6118789190612cbf565b82115b90508080156118a45750600588015473ffffffffffffffffffffffffffffffffffffffff163314155b156118f95760058801546040517fae3b01f000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161019e565b61192f7f0000000000000000000000000000000000000000000000000000000000000000846119278a611dae565b898989611dc1565b5f61195261194360408a0160208b0161269f565b67ffffffffffffffff16611305565b90506119678467ffffffffffffffff16611305565b60018a01805465ffffffffffff92831674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9385167a010000000000000000000000000000000000000000000000000000029390931673ffffffffffffffffffffffffffffffffffffffff9091161791909117905567ffffffffffffffff60a089013511611a0f578760a00135611a19565b67ffffffffffffffff5b895467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff909116178955611a6a898560808b01356120c3565b6040805160808a0135815260a08a0135602082015267ffffffffffffffff8616917fc077f78195286e2b76075bf5a994d363213eb9e2efd6b86025b75d34dff196c9910160405180910390a2505050505050505050565b83611ad58383611ad0876120fd565b612112565b146101b157611ae7602084018461269f565b611af760408501602086016126b8565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019e565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f611b7182612153565b90505f611b7c825490565b905073ffffffffffffffffffffffffffffffffffffffff8416611ba0575050505050565b611bb0858486608085901c61216b565b15611bd257611bd285836fffffffffffffffffffffffffffffffff8416611666565b5050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f90611c0c9062ffffff16612153565b90505f611c17825490565b83549091505f90611c3f906901000000000000000000900467ffffffffffffffff1686612aa7565b9050816fffffffffffffffffffffffffffffffff16811115611c7057506fffffffffffffffffffffffffffffffff81165b8354611c8490889062ffffff16888461216b565b15610b3b57610b3b83611c978385612cac565b899190611666565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f64ffffffffff821115611350576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602860048201526024810183905260440161019e565b5f831580611d36575061010082115b15611d4257505f611d65565b5f8581526020902086611d6082611d598189612229565b878761224b565b149150505b95945050505050565b5f6040518260061b602082528360208301528085604084013760400190209392505050565b60408051602081018490529081018290525f90606001611cbf565b5f60405160e083823760e0902092915050565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb67ffffffffffffffff808916906002908916611e026020890189612c5a565b6040805160208101969096528501939093526060840191909152608083015263ffffffff1660a082015260c0810186905260e001604051602081830303815290604052805190602001209050365f858060400190611e609190612cd2565b909250905060208601355f8080805b88811015611fda57368a8a83818110611e8a57611e8a612b6b565b90506040020190505f816020016020810190611ea69190612d15565b6bffffffffffffffffffffffff16938401939050600187841c165f03611ecd575050611fd2565b60418601881015611f0a576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611f186020840184612bde565b90508073ffffffffffffffffffffffffffffffffffffffff16611f3d8c8c8c8b612296565b73ffffffffffffffffffffffffffffffffffffffff16141580611f74575073ffffffffffffffffffffffffffffffffffffffff8116155b15611fc3576040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161019e565b60418701965081860195505050505b600101611e6f565b50828514612014576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61010088108015612026575083881c15155b1561205d576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612068816002612aa7565b612073836003612aa7565b116120b4576040517fa07c49af000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161019e565b50505050505050505050505050565b6120cd8282611c9f565b600684016120e6604067ffffffffffffffff8616612b58565b604081106120f6576120f6612b6b565b0155505050565b5f6040516101a08382376101a0902092915050565b5f81815b8481101561214a576121408287878481811061213457612134612b6b565b90506020020135612361565b9150600101612116565b50949350505050565b60035f90815262ffffff821660205260408120610f48565b5f815f0361217a57505f612221565b5f61219b73ffffffffffffffffffffffffffffffffffffffff851686612390565b90505f6121b6846bffffffffffffffffffffffff8416612d2e565b90506bffffffffffffffffffffffff8111156121d6575f92505050612221565b61221a73ffffffffffffffffffffffffffffffffffffffff86167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000084168317611c97565b6001925050505b949350505050565b6040515f60208201819052602182018490526041820183905290606101611cbf565b82600582901b8301610100839003845b8281101561228b57602088831c60051b811694855281359481189490945260405f2093600192909201910161225b565b505050949350505050565b5f83820180359060208101359060400135831a7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08211156122dc575f9350505050612221565b604080515f8152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa15801561232c573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519998505050505050505050565b5f81831061237b575f828152602084905260409020612389565b5f8381526020839052604090205b9392505050565b5f6123898261239d855490565b905f8162ffffff166123af8460601c90565b62ffffff16146123d457606082901b6effffff00000000000000000000000016612389565b5090919050565b5f61020082840312156123ec575f5ffd5b50919050565b5f60208284031215612402575f5ffd5b813567ffffffffffffffff811115612418575f5ffd5b612221848285016123db565b5f61018082840312156123ec575f5ffd5b5f5f5f60608486031215612447575f5ffd5b833567ffffffffffffffff81111561245d575f5ffd5b61246986828701612424565b935050602084013567ffffffffffffffff811115612485575f5ffd5b612491868287016123db565b925050604084013567ffffffffffffffff8111156124ad575f5ffd5b8401604081870312156124be575f5ffd5b809150509250925092565b5f602082840312156124d9575f5ffd5b813567ffffffffffffffff8111156124ef575f5ffd5b61222184828501612424565b803567ffffffffffffffff81168114611661575f5ffd5b5f5f60408385031215612523575f5ffd5b61252c836124fb565b946020939093013593505050565b5f5f83601f84011261254a575f5ffd5b50813567ffffffffffffffff811115612561575f5ffd5b6020830191508360208260061b850101111561257b575f5ffd5b9250929050565b5f6101a082840312156123ec575f5ffd5b5f5f83601f8401126125a3575f5ffd5b50813567ffffffffffffffff8111156125ba575f5ffd5b6020830191508360208260051b850101111561257b575f5ffd5b5f5f5f5f5f5f5f8789036102e08112156125ec575f5ffd5b60e08112156125f9575f5ffd5b5087965060e088013567ffffffffffffffff811115612616575f5ffd5b88016060818b031215612627575f5ffd5b955061010088013567ffffffffffffffff811115612643575f5ffd5b61264f8a828b0161253a565b90965094506126649050896101208a01612582565b92506102c088013567ffffffffffffffff811115612680575f5ffd5b61268c8a828b01612593565b989b979a50959850939692959293505050565b5f602082840312156126af575f5ffd5b612389826124fb565b5f602082840312156126c8575f5ffd5b813562ffffff81168114612389575f5ffd5b803560ff81168114611661575f5ffd5b5f602082840312156126fa575f5ffd5b612389826126da565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610f4857610f48612703565b803573ffffffffffffffffffffffffffffffffffffffff81168114611661575f5ffd5b80356bffffffffffffffffffffffff81168114611661575f5ffd5b8183526020830192505f815f5b848110156127f65773ffffffffffffffffffffffffffffffffffffffff6127c183612750565b1686526bffffffffffffffffffffffff6127dd60208401612773565b166020870152604095860195919091019060010161279b565b5093949350505050565b5f5f8335601e19843603018112612815575f5ffd5b830160208101925035905067ffffffffffffffff811115612834575f5ffd5b8060071b360382131561257b575f5ffd5b8183526020830192505f815f5b848110156127f65767ffffffffffffffff61286c836124fb565b16865260ff61287d602084016126da565b16602087015267ffffffffffffffff612898604084016124fb565b16604087015273ffffffffffffffffffffffffffffffffffffffff6128bf60608401612750565b1660608701526080958601959190910190600101612852565b803563ffffffff81168114611661575f5ffd5b803561ffff81168114611661575f5ffd5b67ffffffffffffffff61290e826124fb565b16825267ffffffffffffffff612926602083016124fb565b166020830152612938604082016128d8565b63ffffffff16604083015261294f606082016128d8565b63ffffffff166060830152612966608082016128d8565b63ffffffff16608083015261297d60a082016128d8565b63ffffffff1660a083015261299460c082016128d8565b63ffffffff1660c08301526129ab60e082016124fb565b67ffffffffffffffff1660e08301526129c761010082016128eb565b61ffff8116610100840152505050565b6020815267ffffffffffffffff6129ed836124fb565b1660208201525f6020830135601e19843603018112612a0a575f5ffd5b830160208101903567ffffffffffffffff811115612a26575f5ffd5b8060061b3603821315612a37575f5ffd5b6101806040850152612a4e6101a08501828461278e565b915050612a5e6040850185612800565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016060860152612a93838284612845565b9250505061238960808401606086016128fc565b8082028115828204841417610f4857610f48612703565b5f5f8335601e19843603018112612ad3575f5ffd5b83018035915067ffffffffffffffff821115612aed575f5ffd5b6020019150600781901b360382131561257b575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff831680612b4657612b46612b04565b8063ffffffff84160491505092915050565b5f82612b6657612b66612b04565b500690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f8335601e19843603018112612bad575f5ffd5b83018035915067ffffffffffffffff821115612bc7575f5ffd5b6020019150600581901b360382131561257b575f5ffd5b5f60208284031215612bee575f5ffd5b61238982612750565b64ffffffffff8281168282160390811115610f4857610f48612703565b5f5f8335601e19843603018112612c29575f5ffd5b83018035915067ffffffffffffffff821115612c43575f5ffd5b6020019150600681901b360382131561257b575f5ffd5b5f60208284031215612c6a575f5ffd5b612389826128d8565b5f60208284031215612c83575f5ffd5b612389826128eb565b5f61ffff821661ffff8103612ca357612ca3612703565b60010192915050565b81810381811115610f4857610f48612703565b5f82612ccd57612ccd612b04565b500490565b5f5f8335601e19843603018112612ce7575f5ffd5b83018035915067ffffffffffffffff821115612d01575f5ffd5b60200191503681900382131561257b575f5ffd5b5f60208284031215612d25575f5ffd5b61238982612773565b80820180821115610f4857610f4861270356'
