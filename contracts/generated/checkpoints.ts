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
export const checkpointsBytecode: `0x${string}` = '0x60e060405234801561000f575f5ffd5b5060405161331038038061331083398101604081905261002e91610050565b6001600160401b0390921660805260a0526001600160a01b031660c0526100a6565b5f5f5f60608486031215610062575f5ffd5b83516001600160401b0381168114610078575f5ffd5b6020850151604086015191945092506001600160a01b038116811461009b575f5ffd5b809150509250925092565b60805160a05160c0516132406100d05f395f61091c01525f61046501525f611b7901526132405ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c806375f21b351161004d57806375f21b3514610090578063c9fe8e82146100a3578063ede74b8c146100b6575f5ffd5b8063181168b0146100685780631a977b3b1461007d575b5f5ffd5b61007b6100763660046127ae565b6100c9565b005b61007b61008b3660046127f1565b6103be565b61007b61009e366004612823565b610643565b61007b6100b13660046128ce565b610904565b61007b6100c436600461297f565b610a63565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006100f48183610bc4565b60408201466101066060850183612a4a565b67ffffffffffffffff16036101b757600182015474010000000000000000000000000000000000000000900465ffffffffffff166101476020850185612a4a565b67ffffffffffffffff16146101a7576101636020840184612a4a565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024015b60405180910390fd5b6101b18282610c8b565b50505050565b5f60868301816101ca6020850185612a4a565b67ffffffffffffffff16815260208082019290925260409081015f9081208054909450909262ffffff9091169161020691908601908601612a63565b62ffffff1611806102635750815462ffffff166102296040850160208601612a63565b62ffffff1614801561026357508154640100000000900467ffffffffffffffff166102576020870187612a4a565b67ffffffffffffffff16115b905080610277576101636020860186612a4a565b6102876040840160208501612a63565b6102976060850160408601612a95565b6102a46020880188612a4a565b845462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff90941693909317171617825561034b6020840184612a4a565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef36103866040860160208701612a63565b6103966060870160408801612a95565b6040805162ffffff909316835260ff9091166020830152015b60405180910390a25050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b02547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009015610439576040517f1fbde44500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f8260405160200161044b9190612dd6565b6040516020818303038152906040528051906020012090507f0000000000000000000000000000000000000000000000000000000000000000811415806104a0575061049b610180840184612ef4565b151590505b156104da576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526004810182905260240161019e565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff16630200000017825561051a6105156103e842612f66565b610fce565b60018301805465ffffffffffff929092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117905561057e61016084016101408501612a4a565b825467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161782556105d6826105d16040860186612f7d565b61101d565b6105e18284836112ea565b81547f27439189bcd916c37fe7208c5643c1787cf9c60a7bf5929b03fe876b9b08b7269062ffffff166106176020860186612a4a565b6040805162ffffff909316835267ffffffffffffffff90911660208301520160405180910390a1505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b04547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009061069c9067ffffffffffffffff166001612fc3565b67ffffffffffffffff166106b36020860186612a4a565b67ffffffffffffffff161461070e576106cf6020850185612a4a565b6040517ff3652f3e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b5f846040516020016107209190612dd6565b604051602081830303815290604052805190602001209050825f01358114610777576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526004810182905260240161019e565b6107818285610bc4565b600561079360a0860160808701612a95565b60ff161415806107d65750600482015468010000000000000000900467ffffffffffffffff166107c96060860160408701612a4a565b67ffffffffffffffff1614155b1561082a576107eb6060850160408601612a4a565b6040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b61084c604085016108466108416020890189612a4a565b6115e2565b85611646565b600182015474010000000000000000000000000000000000000000900465ffffffffffff1661087e6020860186612a4a565b67ffffffffffffffff161461089a576101636020850185612a4a565b6108b1826108ac610180880188612ef4565b6116a1565b6108bc8286836112ea565b6108c96020860186612a4a565b67ffffffffffffffff167f4d97b2abc6267e974ef44bcde70ca84f23d24e22483530612385ae094fd31ccf826040516103af91815260200190565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610975576040517f631a294a00000000000000000000000000000000000000000000000000000000815233600482015260240161019e565b60057f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00546301000000900460ff16146109e6576040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff4616600482015260240161019e565b5f6109f0836115e2565b90508115806109ff5750805415155b15610a42576040517f9aaf7ff200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161019e565b5f610a4d600161189c565b9050610a5a8183856118e1565b6101b181611932565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610a918189898989611951565b610a9e6020850185612a4a565b67ffffffffffffffff165f03610afb57805462ffffff1615610af5576040517f5cf057bc0000000000000000000000000000000000000000000000000000000081525f60048201819052602482015260440161019e565b50610bbb565b610b0b8860800135858585611d3c565b5f610b1f610b1a600280612f66565b61189c565b6001830154909150610b4890829073ffffffffffffffffffffffffffffffffffffffff16611dbb565b5f610b538387610c8b565b90508015801590610b9c57508254610b92906004907b01000000000000000000000000000000000000000000000000000000900463ffffffff16613010565b63ffffffff168110155b15610bae57610bae823361ea60611e4d565b610bb782611932565b5050505b50505050505050565b610bde610bd46020830183612a4a565b8260200135611f13565b600683016040610bf16020850185612a4a565b67ffffffffffffffff16610c059190613037565b60408110610c1557610c1561304a565b015414610c6857610c296020820182612a4a565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b610c87602082013560408301610c826101e0850185613077565b611d3c565b5050565b81545f9062ffffff1646610ca26020850185612a4a565b67ffffffffffffffff16141580610cd1575062ffffff8116610cca6040850160208601612a63565b62ffffff16105b15610d3c57610ce36020840184612a4a565b610cf36040850160208601612a63565b6040517f5cf057bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019e565b62ffffff8116610d526040850160208601612a63565b62ffffff161115610de1576001610d6f6040850160208601612a63565b62ffffff161115610da15783547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1684555b610db16040840160208501612a63565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000001662ffffff919091161784555b5f6004610df46060860160408701612a95565b60ff1614610e2557610e20610e1161012086016101008701612a4a565b67ffffffffffffffff16611f51565b610e27565b5f5b8554909150640100000000900464ffffffffff1681610e4c6060870160408801612a95565b610e5e610140880161012089016130bd565b6001890180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9290921691909117905587547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff16630100000060ff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff161764010000000064ffffffffff92909216919091021786557fc230648e3e36b116e69406924f3d797a87b2219fc5ef6a2f15bf228ce12ced10610f436040870160208801612a63565b83610f5661014089016101208a016130bd565b6040805162ffffff909416845264ffffffffff909216602084015273ffffffffffffffffffffffffffffffffffffffff169082015260600160405180910390a18064ffffffffff168264ffffffffff1611610fb1575f610fbb565b610fbb81836130d6565b64ffffffffff1693505050505b92915050565b5f65ffffffffffff821115611019576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161019e565b5090565b5f5f5b8281101561129d575f5f85858481811061103c5761103c61304a565b6110529260206080909202019081019150612a4a565b8686858181106110645761106461304a565b905060800201602001602081019061107c9190612a95565b90925090505f60ff821615611092576001611095565b60055b90505f60ff8316158015906110ae575060ff8316600514155b9050801561110e578360468a01876110c5816130f3565b985061ffff1661010081106110dc576110dc61304a565b600491828204019190066008026101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b468467ffffffffffffffff16036111c55788547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8416630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000090911617600117895580156111c05788547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1673010000000000000000000000000000000000000061ffff8816021789555b61128e565b6040518060600160405280600162ffffff1681526020018360ff1681526020015f67ffffffffffffffff16815250896086015f8667ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f820151815f015f6101000a81548162ffffff021916908362ffffff1602179055506020820151815f0160036101000a81548160ff021916908360ff1602179055506040820151815f0160046101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055509050505b50505050806001019050611020565b50835461ffff9091167501000000000000000000000000000000000000000000027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff909116179092555050565b6002830181905561130f8161130a6113056020860186613113565b611f9b565b611fc0565b60038401556113216020830183612a4a565b6004840180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117905561136c60a0830160808401612a4a565b60048401805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff9092169190911790556113c5610100830160e08401613159565b60048401805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff90921691909117905561142160e0830160c08401613159565b835463ffffffff9190911677010000000000000000000000000000000000000000000000027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff90911617835561147d60c0830160a08401613159565b835463ffffffff919091167b01000000000000000000000000000000000000000000000000000000027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161783556114df61018083016101608401613172565b835461ffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffff9091161783555f5b6115326040840184612f7d565b90508110156101b157366115496040850185612f7d565b838181106115595761155961304a565b6080029190910191504690506115726020830183612a4a565b67ffffffffffffffff16036115d95761159160808201606083016130bd565b6005860180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff929092169190911790555b50600101611525565b5f60058260405160200161160a92919091825267ffffffffffffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b61166360c084013583833561165e6020860186613077565b611fdb565b61169c576040517f3e9030cc0000000000000000000000000000000000000000000000000000000081526004810183905260240161019e565b505050565b82546001808501545f927b01000000000000000000000000000000000000000000000000000000900463ffffffff16916103e8916117069083907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1661318b565b611710919061319e565b61171a91906131b1565b611724919061318b565b600485015490915074010000000000000000000000000000000000000000900464ffffffffff168110156117785750600483015474010000000000000000000000000000000000000000900464ffffffffff165b6004840180547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff8416021790555f5b828110156118955761188d856087015f8686858181106117e6576117e661304a565b6117fc92602060609092020190810191506130bd565b73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f8686858181106118485761184861304a565b9050606002016020013581526020019081526020015f208585848181106118715761187161304a565b90506060020160400135846001611888919061318b565b612022565b6001016117c4565b5050505050565b6118bd60405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b825160208401518103611920576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b604081015181518190035f81900361194957505050565b8082a0505050565b5f61195f6020860186612a4a565b600187015490915074010000000000000000000000000000000000000000900465ffffffffffff1667ffffffffffffffff8216116119d5576040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161019e565b6119e7856060013561130a8585611f9b565b866003015414611a29576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526060860135600482015260240161019e565b5f611a366103e842612f66565b60018801549091507a010000000000000000000000000000000000000000000000000000900465ffffffffffff168111611a70575f611aa5565b6001870154611aa5907a010000000000000000000000000000000000000000000000000000900465ffffffffffff168261319e565b87549091505f9062ffffff1615801590611af657506004880154600290611ae9906103e890700100000000000000000000000000000000900463ffffffff16612f66565b611af391906131b1565b82115b9050808015611b1f5750600588015473ffffffffffffffffffffffffffffffffffffffff163314155b15611b745760058801546040517fae3b01f000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161019e565b611baa7f000000000000000000000000000000000000000000000000000000000000000084611ba28a61216a565b89898961217d565b5f611bcd611bbe60408a0160208b01612a4a565b67ffffffffffffffff16610fce565b9050611be28467ffffffffffffffff16610fce565b60018a01805465ffffffffffff92831674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9385167a010000000000000000000000000000000000000000000000000000029390931673ffffffffffffffffffffffffffffffffffffffff9091161791909117905567ffffffffffffffff60a089013511611c8a578760a00135611c94565b67ffffffffffffffff5b895467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff909116178955611ce5898560808b013561247f565b6040805160808a0135815260a08a0135602082015267ffffffffffffffff8616917fc077f78195286e2b76075bf5a994d363213eb9e2efd6b86025b75d34dff196c9910160405180910390a2505050505050505050565b83611d508383611d4b876124b9565b6124ce565b146101b157611d626020840184612a4a565b611d726040850160208601612a63565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019e565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f611dec8261250f565b90505f611df7825490565b905073ffffffffffffffffffffffffffffffffffffffff8416611e1b575050505050565b611e2b858486608085901c612527565b156118955761189585836fffffffffffffffffffffffffffffffff84166118e1565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f90611e809062ffffff1661250f565b90505f611e8b825490565b83549091505f90611eb3906901000000000000000000900467ffffffffffffffff1686612f66565b9050816fffffffffffffffffffffffffffffffff16811115611ee457506fffffffffffffffffffffffffffffffff81165b8354611ef890889062ffffff168884612527565b15610bbb57610bbb83611f0b838561319e565b8991906118e1565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f64ffffffffff821115611019576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602860048201526024810183905260440161019e565b5f6040518260061b602082528360208301528085604084013760400190209392505050565b60408051602081018490529081018290525f90606001611f33565b5f831580611fea575061010082115b15611ff657505f612019565b5f85815260209020866120148261200d81896125e5565b8787612607565b149150505b95945050505050565b825465010000000000900467ffffffffffffffff1680158015906120505750835464ffffffffff8381169116145b156120885782846001015f60018461206891906131c4565b67ffffffffffffffff16815260208101919091526040015f205550505050565b67ffffffffffffffff8116156120cc57835464ffffffffff16600285015f6120b16001856131c4565b67ffffffffffffffff16815260208101919091526040015f20555b67ffffffffffffffff81165f9081526001808601602052604090912084905582906120f8908390612fc3565b85547fffffffffffffffffffffffffffffffffffffff00000000000000000000000000166501000000000067ffffffffffffffff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000161764ffffffffff9190911617909355505050565b5f60405160e083823760e0902092915050565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb67ffffffffffffffff8089169060029089166121be6020890189613159565b6040805160208101969096528501939093526060840191909152608083015263ffffffff1660a082015260c0810186905260e001604051602081830303815290604052805190602001209050365f85806040019061221c91906131e4565b909250905060208601355f8080805b8881101561239657368a8a838181106122465761224661304a565b90506040020190505f8160200160208101906122629190613227565b6bffffffffffffffffffffffff16938401939050600187841c165f0361228957505061238e565b604186018810156122c6576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6122d460208401846130bd565b90508073ffffffffffffffffffffffffffffffffffffffff166122f98c8c8c8b612652565b73ffffffffffffffffffffffffffffffffffffffff16141580612330575073ffffffffffffffffffffffffffffffffffffffff8116155b1561237f576040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161019e565b60418701965081860195505050505b60010161222b565b508285146123d0576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610100881080156123e2575083881c15155b15612419576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b612424816002612f66565b61242f836003612f66565b11612470576040517fa07c49af000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161019e565b50505050505050505050505050565b6124898282611f13565b600684016124a2604067ffffffffffffffff8616613037565b604081106124b2576124b261304a565b0155505050565b5f6040516101a08382376101a0902092915050565b5f81815b84811015612506576124fc828787848181106124f0576124f061304a565b9050602002013561271d565b91506001016124d2565b50949350505050565b60035f90815262ffffff821660205260408120610fc8565b5f815f0361253657505f6125dd565b5f61255773ffffffffffffffffffffffffffffffffffffffff85168661274c565b90505f612572846bffffffffffffffffffffffff841661318b565b90506bffffffffffffffffffffffff811115612592575f925050506125dd565b6125d673ffffffffffffffffffffffffffffffffffffffff86167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000084168317611f0b565b6001925050505b949350505050565b6040515f60208201819052602182018490526041820183905290606101611f33565b82600582901b8301610100839003845b8281101561264757602088831c60051b811694855281359481189490945260405f20936001929092019101612617565b505050949350505050565b5f83820180359060208101359060400135831a7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821115612698575f93505050506125dd565b604080515f8152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa1580156126e8573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519998505050505050505050565b5f818310612737575f828152602084905260409020612745565b5f8381526020839052604090205b9392505050565b5f61274582612759855490565b905f8162ffffff1661276b8460601c90565b62ffffff161461279057606082901b6effffff00000000000000000000000016612745565b5090919050565b5f61020082840312156127a8575f5ffd5b50919050565b5f602082840312156127be575f5ffd5b813567ffffffffffffffff8111156127d4575f5ffd5b6125dd84828501612797565b5f6101a082840312156127a8575f5ffd5b5f60208284031215612801575f5ffd5b813567ffffffffffffffff811115612817575f5ffd5b6125dd848285016127e0565b5f5f5f60608486031215612835575f5ffd5b833567ffffffffffffffff81111561284b575f5ffd5b612857868287016127e0565b935050602084013567ffffffffffffffff811115612873575f5ffd5b61287f86828701612797565b925050604084013567ffffffffffffffff81111561289b575f5ffd5b8401604081870312156128ac575f5ffd5b809150509250925092565b803567ffffffffffffffff811681146118dc575f5ffd5b5f5f604083850312156128df575f5ffd5b6128e8836128b7565b946020939093013593505050565b5f5f83601f840112612906575f5ffd5b50813567ffffffffffffffff81111561291d575f5ffd5b6020830191508360208260061b8501011115612937575f5ffd5b9250929050565b5f5f83601f84011261294e575f5ffd5b50813567ffffffffffffffff811115612965575f5ffd5b6020830191508360208260051b8501011115612937575f5ffd5b5f5f5f5f5f5f5f8789036102e0811215612997575f5ffd5b60e08112156129a4575f5ffd5b5087965060e088013567ffffffffffffffff8111156129c1575f5ffd5b88016060818b0312156129d2575f5ffd5b955061010088013567ffffffffffffffff8111156129ee575f5ffd5b6129fa8a828b016128f6565b9096509450612a0f9050896101208a016127e0565b92506102c088013567ffffffffffffffff811115612a2b575f5ffd5b612a378a828b0161293e565b989b979a50959850939692959293505050565b5f60208284031215612a5a575f5ffd5b612745826128b7565b5f60208284031215612a73575f5ffd5b813562ffffff81168114612745575f5ffd5b803560ff811681146118dc575f5ffd5b5f60208284031215612aa5575f5ffd5b61274582612a85565b803573ffffffffffffffffffffffffffffffffffffffff811681146118dc575f5ffd5b80356bffffffffffffffffffffffff811681146118dc575f5ffd5b8183526020830192505f815f5b84811015612b545773ffffffffffffffffffffffffffffffffffffffff612b1f83612aae565b1686526bffffffffffffffffffffffff612b3b60208401612ad1565b1660208701526040958601959190910190600101612af9565b5093949350505050565b5f5f8335601e19843603018112612b73575f5ffd5b830160208101925035905067ffffffffffffffff811115612b92575f5ffd5b8060071b3603821315612937575f5ffd5b8183526020830192505f815f5b84811015612b545767ffffffffffffffff612bca836128b7565b16865260ff612bdb60208401612a85565b16602087015267ffffffffffffffff612bf6604084016128b7565b16604087015273ffffffffffffffffffffffffffffffffffffffff612c1d60608401612aae565b1660608701526080958601959190910190600101612bb0565b803563ffffffff811681146118dc575f5ffd5b803561ffff811681146118dc575f5ffd5b67ffffffffffffffff612c6c826128b7565b16825267ffffffffffffffff612c84602083016128b7565b166020830152612c9660408201612c36565b63ffffffff166040830152612cad60608201612c36565b63ffffffff166060830152612cc460808201612c36565b63ffffffff166080830152612cdb60a08201612c36565b63ffffffff1660a0830152612cf260c08201612c36565b63ffffffff1660c0830152612d0960e082016128b7565b67ffffffffffffffff1660e0830152612d256101008201612c49565b61ffff8116610100840152505050565b5f5f8335601e19843603018112612d4a575f5ffd5b830160208101925035905067ffffffffffffffff811115612d69575f5ffd5b606081023603821315612937575f5ffd5b8183526020830192505f815f5b84811015612b545773ffffffffffffffffffffffffffffffffffffffff612dad83612aae565b168652602082810135908701526040808301359087015260609586019590910190600101612d87565b6020815267ffffffffffffffff612dec836128b7565b1660208201525f6020830135601e19843603018112612e09575f5ffd5b830160208101903567ffffffffffffffff811115612e25575f5ffd5b8060061b3603821315612e36575f5ffd5b6101a06040850152612e4d6101c085018284612aec565b915050612e5d6040850185612b5e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016060860152612e92838284612ba3565b92505050612ea66080840160608601612c5a565b612eb4610180850185612d35565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858403016101a0860152612eea838284612d7a565b9695505050505050565b5f5f8335601e19843603018112612f09575f5ffd5b83018035915067ffffffffffffffff821115612f23575f5ffd5b6020019150606081023603821315612937575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082028115828204841417610fc857610fc8612f39565b5f5f8335601e19843603018112612f92575f5ffd5b83018035915067ffffffffffffffff821115612fac575f5ffd5b6020019150600781901b3603821315612937575f5ffd5b67ffffffffffffffff8181168382160190811115610fc857610fc8612f39565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff83168061302557613025612fe3565b8063ffffffff84160491505092915050565b5f8261304557613045612fe3565b500690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f8335601e1984360301811261308c575f5ffd5b83018035915067ffffffffffffffff8211156130a6575f5ffd5b6020019150600581901b3603821315612937575f5ffd5b5f602082840312156130cd575f5ffd5b61274582612aae565b64ffffffffff8281168282160390811115610fc857610fc8612f39565b5f61ffff821661ffff810361310a5761310a612f39565b60010192915050565b5f5f8335601e19843603018112613128575f5ffd5b83018035915067ffffffffffffffff821115613142575f5ffd5b6020019150600681901b3603821315612937575f5ffd5b5f60208284031215613169575f5ffd5b61274582612c36565b5f60208284031215613182575f5ffd5b61274582612c49565b80820180821115610fc857610fc8612f39565b81810381811115610fc857610fc8612f39565b5f826131bf576131bf612fe3565b500490565b67ffffffffffffffff8281168282160390811115610fc857610fc8612f39565b5f5f8335601e198436030181126131f9575f5ffd5b83018035915067ffffffffffffffff821115613213575f5ffd5b602001915036819003821315612937575f5ffd5b5f60208284031215613237575f5ffd5b61274582612ad156'
