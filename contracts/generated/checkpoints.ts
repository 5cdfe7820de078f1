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
export const checkpointsBytecode: `0x${string}` = '0x60e060405234801561000f575f5ffd5b50604051612d0b380380612d0b83398101604081905261002e91610050565b6001600160401b0390921660805260a0526001600160a01b031660c0526100a6565b5f5f5f60608486031215610062575f5ffd5b83516001600160401b0381168114610078575f5ffd5b6020850151604086015191945092506001600160a01b038116811461009b575f5ffd5b809150509250925092565b60805160a05160c051612c3b6100d05f395f61089c01525f6106c101525f6118ff0152612c3b5ff3fe608060405234801561000f575f5ffd5b5060043610610064575f3560e01c8063b0e1caba1161004d578063b0e1caba14610090578063c9fe8e82146100a3578063ede74b8c146100b6575f5ffd5b8063181168b014610068578063a548ce0a1461007d575b5f5ffd5b61007b6100763660046122ec565b6100c9565b005b61007b61008b36600461232f565b6103be565b61007b61009e3660046123c3565b61061a565b61007b6100b136600461240c565b610884565b61007b6100c43660046124ce565b6109e3565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006100f48183610b18565b60408201466101066060850183612599565b67ffffffffffffffff16036101b757600182015474010000000000000000000000000000000000000000900465ffffffffffff166101476020850185612599565b67ffffffffffffffff16146101a7576101636020840184612599565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024015b60405180910390fd5b6101b18282610bdf565b50505050565b5f60868301816101ca6020850185612599565b67ffffffffffffffff16815260208082019290925260409081015f9081208054909450909262ffffff90911691610206919086019086016125b2565b62ffffff1611806102635750815462ffffff1661022960408501602086016125b2565b62ffffff1614801561026357508154640100000000900467ffffffffffffffff166102576020870187612599565b67ffffffffffffffff16115b905080610277576101636020860186612599565b61028760408401602085016125b2565b61029760608501604086016125e4565b6102a46020880188612599565b845462ffffff9093167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff9093166301000000027fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff67ffffffffffffffff90931664010000000002929092167fffffffffffffffffffffffffffffffffffffffff000000000000000000ffffff90941693909317171617825561034b6020840184612599565b67ffffffffffffffff167fbbc30178590c78a240f3c78d955ca2c8e8f4e3ca6bcfaf20b0bba23d41563ef361038660408601602087016125b2565b61039660608701604088016125e4565b6040805162ffffff909316835260ff9091166020830152015b60405180910390a25050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b04547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00906104179067ffffffffffffffff16600161262a565b67ffffffffffffffff1661042e6020860186612599565b67ffffffffffffffff16146104895761044a6020850185612599565b6040517ff3652f3e00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b5f8460405160200161049b91906128d1565b604051602081830303815290604052805190602001209050825f013581146104f2576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526004810182905260240161019e565b6104fc8285610b18565b600561050e60a08601608087016125e4565b60ff161415806105515750600482015468010000000000000000900467ffffffffffffffff166105446060860160408701612599565b67ffffffffffffffff1614155b156105a5576105666060850160408601612599565b6040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b6105c7604085016105c16105bc6020890189612599565b610f22565b85610f86565b6105d2828683610fe1565b6105df6020860186612599565b67ffffffffffffffff167f4d97b2abc6267e974ef44bcde70ca84f23d24e22483530612385ae094fd31ccf826040516103af91815260200190565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b02547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009015610695576040517f1fbde44500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f826040516020016106a791906128d1565b6040516020818303038152906040528051906020012090507f0000000000000000000000000000000000000000000000000000000000000000811461071b576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526004810182905260240161019e565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffff16630200000017825561075b6107566103e8426129a1565b6112d9565b60018301805465ffffffffffff929092167a0100000000000000000000000000000000000000000000000000000279ffffffffffffffffffffffffffffffffffffffffffffffffffff9092169190911790556107bf61016084016101408501612599565b825467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff9091161782556108178261081260408601866129b8565b611328565b610822828483610fe1565b81547f27439189bcd916c37fe7208c5643c1787cf9c60a7bf5929b03fe876b9b08b7269062ffffff166108586020860186612599565b6040805162ffffff909316835267ffffffffffffffff90911660208301520160405180910390a1505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146108f5576040517f631a294a00000000000000000000000000000000000000000000000000000000815233600482015260240161019e565b60057f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00546301000000900460ff1614610966576040517f8df5cf0000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff4616600482015260240161019e565b5f61097083610f22565b905081158061097f5750805415155b156109c2576040517f9aaf7ff200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161019e565b5f6109cd60016115f5565b90506109da818385611644565b6101b181611695565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610a1181898989896116ed565b610a1e6020850185612599565b67ffffffffffffffff165f03610a7b57805462ffffff1615610a75576040517f5cf057bc0000000000000000000000000000000000000000000000000000000081525f60048201819052602482015260440161019e565b50610b0f565b610a8b8860800135858585611ac1565b5f610a968286610bdf565b9050801580610adc57508154610ad3906004907b01000000000000000000000000000000000000000000000000000000900463ffffffff16612a2b565b63ffffffff1681105b15610ae8575050610b0f565b5f610af360026115f5565b9050610b02813361ea60611b40565b610b0b81611695565b5050505b50505050505050565b610b32610b286020830183612599565b8260200135611c83565b600683016040610b456020850185612599565b67ffffffffffffffff16610b599190612a52565b60408110610b6957610b69612a65565b015414610bbc57610b7d6020820182612599565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019e565b610bdb602082013560408301610bd66101e0850185612a92565b611ac1565b5050565b81545f9062ffffff1646610bf66020850185612599565b67ffffffffffffffff16141580610c25575062ffffff8116610c1e60408501602086016125b2565b62ffffff16105b15610c9057610c376020840184612599565b610c4760408501602086016125b2565b6040517f5cf057bc00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019e565b62ffffff8116610ca660408501602086016125b2565b62ffffff161115610d35576001610cc360408501602086016125b2565b62ffffff161115610cf55783547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1684555b610d0560408401602085016125b2565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000001662ffffff919091161784555b5f6004610d4860608601604087016125e4565b60ff1614610d7957610d74610d6561012086016101008701612599565b67ffffffffffffffff16611cc1565b610d7b565b5f5b8554909150640100000000900464ffffffffff1681610da060608701604088016125e4565b610db261014088016101208901612ad8565b6001890180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9290921691909117905587547fffffffffffffffffffffffffffffffffffffffffffffff000000000000ffffff16630100000060ff92909216919091027fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff161764010000000064ffffffffff92909216919091021786557fc230648e3e36b116e69406924f3d797a87b2219fc5ef6a2f15bf228ce12ced10610e9760408701602088016125b2565b83610eaa61014089016101208a01612ad8565b6040805162ffffff909416845264ffffffffff909216602084015273ffffffffffffffffffffffffffffffffffffffff169082015260600160405180910390a18064ffffffffff168264ffffffffff1611610f05575f610f0f565b610f0f8183612af1565b64ffffffffff1693505050505b92915050565b5f600582604051602001610f4a92919091825267ffffffffffffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b610fa360c0840135838335610f9e6020860186612a92565b611d0b565b610fdc576040517f3e9030cc0000000000000000000000000000000000000000000000000000000081526004810183905260240161019e565b505050565b6002830181905561100681611001610ffc6020860186612b0e565b611d52565b611d77565b60038401556110186020830183612599565b6004840180547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff9290921691909117905561106360a0830160808401612599565b60048401805467ffffffffffffffff9290921668010000000000000000027fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff9092169190911790556110bc610100830160e08401612b54565b60048401805463ffffffff92909216700100000000000000000000000000000000027fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff90921691909117905561111860e0830160c08401612b54565b835463ffffffff9190911677010000000000000000000000000000000000000000000000027fffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffff90911617835561117460c0830160a08401612b54565b835463ffffffff919091167b01000000000000000000000000000000000000000000000000000000027fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff9091161783556111d661018083016101608401612b6d565b835461ffff9190911671010000000000000000000000000000000000027fffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffff9091161783555f5b61122960408401846129b8565b90508110156101b1573661124060408501856129b8565b8381811061125057611250612a65565b6080029190910191504690506112696020830183612599565b67ffffffffffffffff16036112d0576112886080820160608301612ad8565b6005860180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff929092169190911790555b5060010161121c565b5f65ffffffffffff821115611324576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161019e565b5090565b5f5f5b828110156115a8575f5f85858481811061134757611347612a65565b61135d9260206080909202019081019150612599565b86868581811061136f5761136f612a65565b905060800201602001602081019061138791906125e4565b90925090505f60ff82161561139d5760016113a0565b60055b90505f60ff8316158015906113b9575060ff8316600514155b90508015611419578360468a01876113d081612b86565b985061ffff1661010081106113e7576113e7612a65565b600491828204019190066008026101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055505b468467ffffffffffffffff16036114d05788547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000060ff8416630100000002167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000090911617600117895580156114cb5788547fffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffff1673010000000000000000000000000000000000000061ffff8816021789555b611599565b6040518060600160405280600162ffffff1681526020018360ff1681526020015f67ffffffffffffffff16815250896086015f8667ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f820151815f015f6101000a81548162ffffff021916908362ffffff1602179055506020820151815f0160036101000a81548160ff021916908360ff1602179055506040820151815f0160046101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055509050505b5050505080600101905061132b565b50835461ffff9091167501000000000000000000000000000000000000000000027fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff909116179092555050565b61161660405180606001604052805f81526020015f81526020015f81525090565b61163f818360408051018160061b81018060405281845280602085015250806040840152505050565b919050565b825160208401518103611683576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b604081015181518190035f8190036116ac57505050565b5f7fc3b2303aed2fca61bb48aab460562e293b1061f0eb95c0511d3697f6b0486c79905060206040840352816020840352806040830160408503a150505050565b5f6116fb6020860186612599565b600187015490915074010000000000000000000000000000000000000000900465ffffffffffff1667ffffffffffffffff821611611771576040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161019e565b61178385606001356110018585611d52565b8660030154146117c5576040517fc7816a3c0000000000000000000000000000000000000000000000000000000081526060860135600482015260240161019e565b5f6117d26103e8426129a1565b60018801549091507a010000000000000000000000000000000000000000000000000000900465ffffffffffff16811161180c575f611841565b6001870154611841907a010000000000000000000000000000000000000000000000000000900465ffffffffffff1682612ba6565b6004880154909150600290611873906103e890700100000000000000000000000000000000900463ffffffff166129a1565b61187d9190612bb9565b811180156118a55750600587015473ffffffffffffffffffffffffffffffffffffffff163314155b156118fa5760058701546040517fae3b01f000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161019e565b6119307f00000000000000000000000000000000000000000000000000000000000000008361192889611d92565b888888611da5565b5f6119536119446040890160208a01612599565b67ffffffffffffffff166112d9565b90506119688367ffffffffffffffff166112d9565b60018901805465ffffffffffff92831674010000000000000000000000000000000000000000027fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff9385167a010000000000000000000000000000000000000000000000000000029390931673ffffffffffffffffffffffffffffffffffffffff9091161791909117905567ffffffffffffffff60a088013511611a10578660a00135611a1a565b67ffffffffffffffff5b885467ffffffffffffffff919091166901000000000000000000027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff909116178855611a6b888460808a01356120a7565b604080516080890135815260a0890135602082015267ffffffffffffffff8516917fc077f78195286e2b76075bf5a994d363213eb9e2efd6b86025b75d34dff196c9910160405180910390a25050505050505050565b83611ad58383611ad0876120e1565b6120f6565b146101b157611ae76020840184612599565b611af760408501602086016125b2565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019e565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805462ffffff165f611b7282612137565b90505f611b7d825490565b84549091505f90611ba5906901000000000000000000900467ffffffffffffffff16876129a1565b905081811115611bb25750805b805f03611bc3575050505050505050565b5f611bec85611be673ffffffffffffffffffffffffffffffffffffffff8b165490565b9061214f565b90505f611c07836bffffffffffffffffffffffff8416612bcc565b90506bffffffffffffffffffffffff811115611c295750505050505050505050565b611c3f85611c378587612ba6565b8c9190611644565b610b0b73ffffffffffffffffffffffffffffffffffffffff8a167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000084168317611c37565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f64ffffffffff821115611324576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602860048201526024810183905260440161019e565b5f831580611d1a575061010082115b15611d2657505f611d49565b5f8581526020902086611d4482611d3d818961218e565b87876121b0565b149150505b95945050505050565b5f6040518260061b602082528360208301528085604084013760400190209392505050565b60408051602081018490529081018290525f90606001611ca3565b5f60405160e083823760e0902092915050565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb67ffffffffffffffff808916906002908916611de66020890189612b54565b6040805160208101969096528501939093526060840191909152608083015263ffffffff1660a082015260c0810186905260e001604051602081830303815290604052805190602001209050365f858060400190611e449190612bdf565b909250905060208601355f8080805b88811015611fbe57368a8a83818110611e6e57611e6e612a65565b90506040020190505f816020016020810190611e8a9190612c22565b6bffffffffffffffffffffffff16938401939050600187841c165f03611eb1575050611fb6565b60418601881015611eee576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f611efc6020840184612ad8565b90508073ffffffffffffffffffffffffffffffffffffffff16611f218c8c8c8b6121fb565b73ffffffffffffffffffffffffffffffffffffffff16141580611f58575073ffffffffffffffffffffffffffffffffffffffff8116155b15611fa7576040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161019e565b60418701965081860195505050505b600101611e53565b50828514611ff8576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6101008810801561200a575083881c15155b15612041576040517fc87e6a5c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61204c8160026129a1565b6120578360036129a1565b11612098576040517fa07c49af000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161019e565b50505050505050505050505050565b6120b18282611c83565b600684016120ca604067ffffffffffffffff8616612a52565b604081106120da576120da612a65565b0155505050565b5f6040516101a08382376101a0902092915050565b5f81815b8481101561212e576121248287878481811061211857612118612a65565b905060200201356122a9565b91506001016120fa565b50949350505050565b60035f90815262ffffff821660205260408120610f1c565b5f8162ffffff166121608460601c90565b62ffffff161461218557606082901b6effffff00000000000000000000000016612187565b825b9392505050565b6040515f60208201819052602182018490526041820183905290606101611ca3565b82600582901b8301610100839003845b828110156121f057602088831c60051b811694855281359481189490945260405f209360019290920191016121c0565b505050949350505050565b5f83820180359060208101359060400135831a7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821115612241575f93505050506122a1565b604080515f8152602081018083528a905260ff831691810191909152606081018490526080810183905260019060a0016020604051602081039080840390855afa158015612291573d5f5f3e3d5ffd5b5050506020604051035193505050505b949350505050565b5f8183106122c3575f828152602084905260409020612187565b5f838152602083905260409020612187565b5f61020082840312156122e6575f5ffd5b50919050565b5f602082840312156122fc575f5ffd5b813567ffffffffffffffff811115612312575f5ffd5b6122a1848285016122d5565b5f61018082840312156122e6575f5ffd5b5f5f5f60608486031215612341575f5ffd5b833567ffffffffffffffff811115612357575f5ffd5b6123638682870161231e565b935050602084013567ffffffffffffffff81111561237f575f5ffd5b61238b868287016122d5565b925050604084013567ffffffffffffffff8111156123a7575f5ffd5b8401604081870312156123b8575f5ffd5b809150509250925092565b5f602082840312156123d3575f5ffd5b813567ffffffffffffffff8111156123e9575f5ffd5b6122a18482850161231e565b803567ffffffffffffffff8116811461163f575f5ffd5b5f5f6040838503121561241d575f5ffd5b612426836123f5565b946020939093013593505050565b5f5f83601f840112612444575f5ffd5b50813567ffffffffffffffff81111561245b575f5ffd5b6020830191508360208260061b8501011115612475575f5ffd5b9250929050565b5f6101a082840312156122e6575f5ffd5b5f5f83601f84011261249d575f5ffd5b50813567ffffffffffffffff8111156124b4575f5ffd5b6020830191508360208260051b8501011115612475575f5ffd5b5f5f5f5f5f5f5f8789036102e08112156124e6575f5ffd5b60e08112156124f3575f5ffd5b5087965060e088013567ffffffffffffffff811115612510575f5ffd5b88016060818b031215612521575f5ffd5b955061010088013567ffffffffffffffff81111561253d575f5ffd5b6125498a828b01612434565b909650945061255e9050896101208a0161247c565b92506102c088013567ffffffffffffffff81111561257a575f5ffd5b6125868a828b0161248d565b989b979a50959850939692959293505050565b5f602082840312156125a9575f5ffd5b612187826123f5565b5f602082840312156125c2575f5ffd5b813562ffffff81168114612187575f5ffd5b803560ff8116811461163f575f5ffd5b5f602082840312156125f4575f5ffd5b612187826125d4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610f1c57610f1c6125fd565b803573ffffffffffffffffffffffffffffffffffffffff8116811461163f575f5ffd5b80356bffffffffffffffffffffffff8116811461163f575f5ffd5b8183526020830192505f815f5b848110156126f05773ffffffffffffffffffffffffffffffffffffffff6126bb8361264a565b1686526bffffffffffffffffffffffff6126d76020840161266d565b1660208701526040958601959190910190600101612695565b5093949350505050565b5f5f8335601e1984360301811261270f575f5ffd5b830160208101925035905067ffffffffffffffff81111561272e575f5ffd5b8060071b3603821315612475575f5ffd5b8183526020830192505f815f5b848110156126f05767ffffffffffffffff612766836123f5565b16865260ff612777602084016125d4565b16602087015267ffffffffffffffff612792604084016123f5565b16604087015273ffffffffffffffffffffffffffffffffffffffff6127b96060840161264a565b166060870152608095860195919091019060010161274c565b803563ffffffff8116811461163f575f5ffd5b803561ffff8116811461163f575f5ffd5b67ffffffffffffffff612808826123f5565b16825267ffffffffffffffff612820602083016123f5565b166020830152612832604082016127d2565b63ffffffff166040830152612849606082016127d2565b63ffffffff166060830152612860608082016127d2565b63ffffffff16608083015261287760a082016127d2565b63ffffffff1660a083015261288e60c082016127d2565b63ffffffff1660c08301526128a560e082016123f5565b67ffffffffffffffff1660e08301526128c161010082016127e5565b61ffff8116610100840152505050565b6020815267ffffffffffffffff6128e7836123f5565b1660208201525f6020830135601e19843603018112612904575f5ffd5b830160208101903567ffffffffffffffff811115612920575f5ffd5b8060061b3603821315612931575f5ffd5b61018060408501526129486101a085018284612688565b91505061295860408501856126fa565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe085840301606086015261298d83828461273f565b9250505061218760808401606086016127f6565b8082028115828204841417610f1c57610f1c6125fd565b5f5f8335601e198436030181126129cd575f5ffd5b83018035915067ffffffffffffffff8211156129e7575f5ffd5b6020019150600781901b3603821315612475575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f63ffffffff831680612a4057612a406129fe565b8063ffffffff84160491505092915050565b5f82612a6057612a606129fe565b500690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f8335601e19843603018112612aa7575f5ffd5b83018035915067ffffffffffffffff821115612ac1575f5ffd5b6020019150600581901b3603821315612475575f5ffd5b5f60208284031215612ae8575f5ffd5b6121878261264a565b64ffffffffff8281168282160390811115610f1c57610f1c6125fd565b5f5f8335601e19843603018112612b23575f5ffd5b83018035915067ffffffffffffffff821115612b3d575f5ffd5b6020019150600681901b3603821315612475575f5ffd5b5f60208284031215612b64575f5ffd5b612187826127d2565b5f60208284031215612b7d575f5ffd5b612187826127e5565b5f61ffff821661ffff8103612b9d57612b9d6125fd565b60010192915050565b81810381811115610f1c57610f1c6125fd565b5f82612bc757612bc76129fe565b500490565b80820180821115610f1c57610f1c6125fd565b5f5f8335601e19843603018112612bf4575f5ffd5b83018035915067ffffffffffffffff821115612c0e575f5ffd5b602001915036819003821315612475575f5ffd5b5f60208284031215612c32575f5ffd5b6121878261266d56'
