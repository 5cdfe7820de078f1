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
    "name": "Changed",
    "inputs": [
      {
        "name": "words",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
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
export const checkpointsBytecode: `0x${string}` = '0x60e060405234801561000f575f5ffd5b50604051612f0a380380612f0a83398101604081905261002e91610050565b6001600160401b0390921660805260a0526001600160a01b031660c0526100a6565b5f5f5f60608486031215610062575f5ffd5b83516001600160401b0381168114610078575f5ffd5b6020850151604086015191945092506001600160a01b038116811461009b575f5ffd5b809150509250925092565b60805160a05160c051612e3a6100d05f395f61089c01525f6106c101525f6118eb0152612e3a5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c8063b0e1caba1161004d578063b0e1caba14610090578063c9fe8e82146100a3578063ede74b8c146100b6575f5ffd5b8063181168b014610068578063a548ce0a1461007d575b5f5ffd5b61007b61007636600461239f565b6100c9565b005b61007b61008b3660046123ea565b6103be565b61007b61009e36600461247e565b61061a565b61007b6100b13660046124cc565b610884565b61007b6100c436600461258e565b6109e3565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006100f48183610b18565b60408201466101066060850183612659565b67ffffffffffffffff16036101b757600182015474010000000000000000000000000000000000000000900465ffffffffffff166101476020850185612659565b67ffffffffffffffff16146101a7576101636020840184612659565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024015b60405180910390fd5b6101b18282610bdf565b50505050565b5f60868301816101ca6020850185612659565b67ffffffffffffffff16815260208082019290925260409081015f9081208054909450909262ffffff9091169161020691908601908601612672565b62ffffff1611806102635750815462ffffff166102296040850160208601612672565b62ffffff1614801561026357508154640100000000900467ffffffffffffffff166102576020870187612659565b67ffffffffffffffff16115b905080610277576101636020860186612659565b6102876040840160208501612672565b61029760608501604086016126a4565b6102a46020880188612659565b845462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff90941693909317171617825561034b6020840184612659565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef36103866040860160208701612672565b61039660608701604088016126a4565b6040805162ffffff909316835260ff9091166020830152015b60405180910390a25050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b04547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00906104179067ffffffffffffffff1660016126ea565b67ffffffffffffffff1661042e6020860186612659565b67ffffffffffffffff16146104895761044a6020850185612659565b6040517ff3652f3e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b5f8460405160200161049b9190612991565b604051602081830303815290604052805190602001209050825f013581146104f2576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526004810182905260240161019e565b6104fc8285610b18565b600561050e60a08601608087016126a4565b60ff161415806105515750600482015468010000000000000000900467ffffffffffffffff166105446060860160408701612659565b67ffffffffffffffff1614155b156105a5576105666060850160408601612659565b6040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b6105c7604085016105c16105bc6020890189612659565b610f22565b85610f86565b6105d2828683610fe1565b6105df6020860186612659565b67ffffffffffffffff167f4d97b2abc6267e974ef44bcde70ca84f23d24e22483530612385ae094fd31ccf826040516103af91815260200190565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b02547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009015610695576040517f1fbde44500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f826040516020016106a79190612991565b6040516020818303038152906040528051906020012090507f0000000000000000000000000000000000000000000000000000000000000000811461071b576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526004810182905260240161019e565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff16630200000017825561075b6107566103e842612a61565b6112d9565b60018301805465ffffffffffff929092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556107bf61016084016101408501612659565b825467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff909116178255610817826108126040860186612a78565b611328565b610822828483610fe1565b81547f27439189bcd916c37fe7208c5643c1787cf9c60a7bf5929b03fe876b9b08b7269062ffffff166108586020860186612659565b6040805162ffffff909316835267ffffffffffffffff90911660208301520160405180910390a1505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146108f5576040517f631a294a00000000000000000000000000000000000000000000000000000000815233600482015260240161019e565b60057f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00546301000000900460ff1614610966576040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff4616600482015260240161019e565b5f61097083610f22565b905081158061097f5750805415155b156109c2576040517f9aaf7ff200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161019e565b5f6109cd60016115f5565b90506109da818385611631565b6101b181611695565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610a1181898989896116d9565b610a1e6020850185612659565b67ffffffffffffffff165f03610a7b57805462ffffff1615610a75576040517f5cf057bc0000000000000000000000000000000000000000000000000000000081525f60048201819052602482015260440161019e565b50610b0f565b610a8b8860800135858585611ae0565b5f610a968286610bdf565b9050801580610adc57508154610ad3906004907b01000000000000000000000000000000000000000000000000000000900463ffffffff16612aeb565b63ffffffff1681105b15610ae8575050610b0f565b5f610af360026115f5565b9050610b02813361ea60611b5f565b610b0b81611695565b5050505b50505050505050565b610b32610b286020830183612659565b8260200135611ca2565b600683016040610b456020850185612659565b67ffffffffffffffff16610b599190612b12565b60408110610b6957610b69612b25565b015414610bbc57610b7d6020820182612659565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b610bdb602082013560408301610bd66101e0850185612b52565b611ae0565b5050565b81545f9062ffffff1646610bf66020850185612659565b67ffffffffffffffff16141580610c25575062ffffff8116610c1e6040850160208601612672565b62ffffff16105b15610c9057610c376020840184612659565b610c476040850160208601612672565b6040517f5cf057bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019e565b62ffffff8116610ca66040850160208601612672565b62ffffff161115610d35576001610cc36040850160208601612672565b62ffffff161115610cf55783547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1684555b610d056040840160208501612672565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000001662ffffff919091161784555b5f6004610d4860608601604087016126a4565b60ff1614610d7957610d74610d6561012086016101008701612659565b67ffffffffffffffff16611ce0565b610d7b565b5f5b8554909150640100000000900464ffffffffff1681610da060608701604088016126a4565b610db261014088016101208901612b98565b6001890180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9290921691909117905587547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff16630100000060ff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff161764010000000064ffffffffff92909216919091021786557fc230648e3e36b116e69406924f3d797a87b2219fc5ef6a2f15bf228ce12ced10610e976040870160208801612672565b83610eaa61014089016101208a01612b98565b6040805162ffffff909416845264ffffffffff909216602084015273ffffffffffffffffffffffffffffffffffffffff169082015260600160405180910390a18064ffffffffff168264ffffffffff1611610f05575f610f0f565b610f0f8183612bb1565b64ffffffffff1693505050505b92915050565b5f600582604051602001610f4a92919091825267ffffffffffffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b610fa360c0840135838335610f9e6020860186612b52565b611d2a565b610fdc576040517f3e9030cc0000000000000000000000000000000000000000000000000000000081526004810183905260240161019e565b505050565b6002830181905561100681611001610ffc6020860186612bce565b611d71565b611d96565b60038401556110186020830183612659565b6004840180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117905561106360a0830160808401612659565b60048401805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff9092169190911790556110bc610100830160e08401612c14565b60048401805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff90921691909117905561111860e0830160c08401612c14565b835463ffffffff9190911677010000000000000000000000000000000000000000000000027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff90911617835561117460c0830160a08401612c14565b835463ffffffff919091167b01000000000000000000000000000000000000000000000000000000027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161783556111d661018083016101608401612c2d565b835461ffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffff9091161783555f5b6112296040840184612a78565b90508110156101b157366112406040850185612a78565b8381811061125057611250612b25565b6080029190910191504690506112696020830183612659565b67ffffffffffffffff16036112d0576112886080820160608301612b98565b6005860180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff929092169190911790555b5060010161121c565b5f65ffffffffffff821115611324576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161019e565b5090565b5f5f5b828110156115a8575f5f85858481811061134757611347612b25565b61135d9260206080909202019081019150612659565b86868581811061136f5761136f612b25565b905060800201602001602081019061138791906126a4565b90925090505f60ff82161561139d5760016113a0565b60055b90505f60ff8316158015906113b9575060ff8316600514155b90508015611419578360468a01876113d081612c46565b985061ffff1661010081106113e7576113e7612b25565b600491828204019190066008026101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b468467ffffffffffffffff16036114d05788547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8416630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000090911617600117895580156114cb5788547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1673010000000000000000000000000000000000000061ffff8816021789555b611599565b6040518060600160405280600162ffffff1681526020018360ff1681526020015f67ffffffffffffffff16815250896086015f8667ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f820151815f015f6101000a81548162ffffff021916908362ffffff1602179055506020820151815f0160036101000a81548160ff021916908360ff1602179055506040820151815f0160046101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055509050505b5050505080600101905061132b565b50835461ffff9091167501000000000000000000000000000000000000000000027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff909116179092555050565b60408051808201909152606081525f60208201525f611615836040612a61565b604080515f815260208382018101909252845283015250919050565b8251602084015181516040011115611675576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b818355805180820160208101949094526040938401929092529101905250565b805151156116d65780516040517fc3b2303aed2fca61bb48aab460562e293b1061f0eb95c0511d3697f6b0486c79916116cd91612c66565b60405180910390a15b50565b5f6116e76020860186612659565b600187015490915074010000000000000000000000000000000000000000900465ffffffffffff1667ffffffffffffffff82161161175d576040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161019e565b61176f85606001356110018585611d71565b8660030154146117b1576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526060860135600482015260240161019e565b5f6117be6103e842612a61565b60018801549091507a010000000000000000000000000000000000000000000000000000900465ffffffffffff1681116117f8575f61182d565b600187015461182d907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1682612cb9565b600488015490915060029061185f906103e890700100000000000000000000000000000000900463ffffffff16612a61565b6118699190612ccc565b811180156118915750600587015473ffffffffffffffffffffffffffffffffffffffff163314155b156118e65760058701546040517fae3b01f000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161019e565b61193a7f0000000000000000000000000000000000000000000000000000000000000000838860405160200161191c9190612cdf565b60405160208183030381529060405280519060200120888888611db1565b61194d8267ffffffffffffffff166112d9565b60018801805465ffffffffffff9290921674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9092169190911790556119c16119b26040880160208901612659565b67ffffffffffffffff166112d9565b60018801805465ffffffffffff929092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905567ffffffffffffffff60a087013511611a30578560a00135611a3a565b67ffffffffffffffff5b875467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff909116178755611a8b878360808901356120fd565b604080516080880135815260a0880135602082015267ffffffffffffffff8416917fc077f78195286e2b76075bf5a994d363213eb9e2efd6b86025b75d34dff196c9910160405180910390a250505050505050565b83611af48383611aef87612137565b61214c565b146101b157611b066020840184612659565b611b166040850160208601612672565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019e565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805462ffffff165f611b918261218f565b90505f611b9c825490565b84549091505f90611bc4906901000000000000000000900467ffffffffffffffff1687612a61565b905081811115611bd15750805b805f03611be2575050505050505050565b5f611c0b85611c0573ffffffffffffffffffffffffffffffffffffffff8b165490565b906121b2565b90505f611c26836bffffffffffffffffffffffff8416612d68565b90506bffffffffffffffffffffffff811115611c485750505050505050505050565b611c5e85611c568587612cb9565b8c9190611631565b610b0b73ffffffffffffffffffffffffffffffffffffffff8a167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000084168317611c56565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f64ffffffffff821115611324576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602860048201526024810183905260440161019e565b5f831580611d39575061010082115b15611d4557505f611d68565b5f8581526020902086611d6382611d5c81896121ef565b8787612211565b149150505b95945050505050565b5f6040518260061b602082528360208301528085604084013760400190209392505050565b60408051602081018490529081018290525f90606001611cc2565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb67ffffffffffffffff808916906002908916611df26020890189612c14565b6040805160208101969096528501939093526060840191909152608083015263ffffffff1660a082015260c0810186905260e001604051602081830303815290604052805190602001209050365f858060400190611e509190612d7b565b909250905060208601355f8080805b88811015612014575f8a8a83818110611e7a57611e7a612b25565b9050604002016020016020810190611e929190612dbe565b6bffffffffffffffffffffffff169050611eac8184612d68565b92506001821b86165f03611ec0575061200c565b86611ecc604187612d68565b1115611f04576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8b8b84818110611f1757611f17612b25565b611f2d9260206040909202019081019150612b98565b905073ffffffffffffffffffffffffffffffffffffffff8116611f6a8b8b898c611f58604183612d68565b92611f6593929190612dd7565b61225c565b73ffffffffffffffffffffffffffffffffffffffff16141580611fa1575073ffffffffffffffffffffffffffffffffffffffff8116155b15611ff0576040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161019e565b611ffb604187612d68565b95506120078286612d68565b945050505b600101611e5f565b5082851461204e576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61010088108015612060575083881c15155b15612097576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6120a2816002612a61565b6120ad836003612a61565b116120ee576040517fa07c49af000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161019e565b50505050505050505050505050565b6121078282611ca2565b60068401612120604067ffffffffffffffff8616612b12565b6040811061213057612130612b25565b0155505050565b5f6040516101a08382376101a0902092915050565b5f81815b848110156121845761217a8287878481811061216e5761216e612b25565b9050602002013561235c565b9150600101612150565b5090505b9392505050565b5f600382604051602001610f4a92919091825262ffffff16602082015260400190565b5f8162ffffff166121c38460601c90565b62ffffff16146121e857606082901b6effffff00000000000000000000000016612188565b5090919050565b6040515f60208201819052602182018490526041820183905290606101611cc2565b82600582901b8301610100839003845b8281101561225157602088831c60051b811694855281359481189490945260405f20936001929092019101612221565b505050949350505050565b5f8061226b6020828587612dd7565b61227491612dfe565b90505f612285604060208688612dd7565b61228e91612dfe565b90507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08111156122c2575f92505050612188565b600186868660408181106122d8576122d8612b25565b604080515f8152602081018083529590955292013560f81c9183019190915250606081018490526080810183905260a0016020604051602081039080840390855afa158015612329573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe00151979650505050505050565b5f818310612376575f828152602084905260409020612188565b5f838152602083905260409020612188565b5f6102008284031215612399575f5ffd5b50919050565b5f602082840312156123af575f5ffd5b813567ffffffffffffffff8111156123c5575f5ffd5b6123d184828501612388565b949350505050565b5f6101808284031215612399575f5ffd5b5f5f5f606084860312156123fc575f5ffd5b833567ffffffffffffffff811115612412575f5ffd5b61241e868287016123d9565b935050602084013567ffffffffffffffff81111561243a575f5ffd5b61244686828701612388565b925050604084013567ffffffffffffffff811115612462575f5ffd5b840160408187031215612473575f5ffd5b809150509250925092565b5f6020828403121561248e575f5ffd5b813567ffffffffffffffff8111156124a4575f5ffd5b6123d1848285016123d9565b803567ffffffffffffffff811681146124c7575f5ffd5b919050565b5f5f604083850312156124dd575f5ffd5b6124e6836124b0565b946020939093013593505050565b5f5f83601f840112612504575f5ffd5b50813567ffffffffffffffff81111561251b575f5ffd5b6020830191508360208260061b8501011115612535575f5ffd5b9250929050565b5f6101a08284031215612399575f5ffd5b5f5f83601f84011261255d575f5ffd5b50813567ffffffffffffffff811115612574575f5ffd5b6020830191508360208260051b8501011115612535575f5ffd5b5f5f5f5f5f5f5f8789036102e08112156125a6575f5ffd5b60e08112156125b3575f5ffd5b5087965060e088013567ffffffffffffffff8111156125d0575f5ffd5b88016060818b0312156125e1575f5ffd5b955061010088013567ffffffffffffffff8111156125fd575f5ffd5b6126098a828b016124f4565b909650945061261e9050896101208a0161253c565b92506102c088013567ffffffffffffffff81111561263a575f5ffd5b6126468a828b0161254d565b989b979a50959850939692959293505050565b5f60208284031215612669575f5ffd5b612188826124b0565b5f60208284031215612682575f5ffd5b813562ffffff81168114612188575f5ffd5b803560ff811681146124c7575f5ffd5b5f602082840312156126b4575f5ffd5b61218882612694565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610f1c57610f1c6126bd565b803573ffffffffffffffffffffffffffffffffffffffff811681146124c7575f5ffd5b80356bffffffffffffffffffffffff811681146124c7575f5ffd5b8183526020830192505f815f5b848110156127b05773ffffffffffffffffffffffffffffffffffffffff61277b8361270a565b1686526bffffffffffffffffffffffff6127976020840161272d565b1660208701526040958601959190910190600101612755565b5093949350505050565b5f5f8335601e198436030181126127cf575f5ffd5b830160208101925035905067ffffffffffffffff8111156127ee575f5ffd5b8060071b3603821315612535575f5ffd5b8183526020830192505f815f5b848110156127b05767ffffffffffffffff612826836124b0565b16865260ff61283760208401612694565b16602087015267ffffffffffffffff612852604084016124b0565b16604087015273ffffffffffffffffffffffffffffffffffffffff6128796060840161270a565b166060870152608095860195919091019060010161280c565b803563ffffffff811681146124c7575f5ffd5b803561ffff811681146124c7575f5ffd5b67ffffffffffffffff6128c8826124b0565b16825267ffffffffffffffff6128e0602083016124b0565b1660208301526128f260408201612892565b63ffffffff16604083015261290960608201612892565b63ffffffff16606083015261292060808201612892565b63ffffffff16608083015261293760a08201612892565b63ffffffff1660a083015261294e60c08201612892565b63ffffffff1660c083015261296560e082016124b0565b67ffffffffffffffff1660e083015261298161010082016128a5565b61ffff8116610100840152505050565b6020815267ffffffffffffffff6129a7836124b0565b1660208201525f6020830135601e198436030181126129c4575f5ffd5b830160208101903567ffffffffffffffff8111156129e0575f5ffd5b8060061b36038213156129f1575f5ffd5b6101806040850152612a086101a085018284612748565b915050612a1860408501856127ba565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016060860152612a4d8382846127ff565b9250505061218860808401606086016128b6565b8082028115828204841417610f1c57610f1c6126bd565b5f5f8335601e19843603018112612a8d575f5ffd5b83018035915067ffffffffffffffff821115612aa7575f5ffd5b6020019150600781901b3603821315612535575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff831680612b0057612b00612abe565b8063ffffffff84160491505092915050565b5f82612b2057612b20612abe565b500690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f8335601e19843603018112612b67575f5ffd5b83018035915067ffffffffffffffff821115612b81575f5ffd5b6020019150600581901b3603821315612535575f5ffd5b5f60208284031215612ba8575f5ffd5b6121888261270a565b64ffffffffff8281168282160390811115610f1c57610f1c6126bd565b5f5f8335601e19843603018112612be3575f5ffd5b83018035915067ffffffffffffffff821115612bfd575f5ffd5b6020019150600681901b3603821315612535575f5ffd5b5f60208284031215612c24575f5ffd5b61218882612892565b5f60208284031215612c3d575f5ffd5b612188826128a5565b5f61ffff821661ffff8103612c5d57612c5d6126bd565b60010192915050565b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b81810381811115610f1c57610f1c6126bd565b5f82612cda57612cda612abe565b500490565b60e0810167ffffffffffffffff612cf5846124b0565b16825267ffffffffffffffff612d0d602085016124b0565b16602083015260408381013590830152606080840135908301526080808401359083015260a0808401359083015273ffffffffffffffffffffffffffffffffffffffff612d5c60c0850161270a565b1660c083015292915050565b80820180821115610f1c57610f1c6126bd565b5f5f8335601e19843603018112612d90575f5ffd5b83018035915067ffffffffffffffff821115612daa575f5ffd5b602001915036819003821315612535575f5ffd5b5f60208284031215612dce575f5ffd5b6121888261272d565b5f5f85851115612de5575f5ffd5b83861115612df1575f5ffd5b5050820193919092039150565b80356020831015610f1c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b169291505056'
