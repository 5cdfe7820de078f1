// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** ABI of `Lanes`. */
export const lanesAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "bridge",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "acknowledge",
    "inputs": [
      {
        "name": "to",
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
        "name": "taken",
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
    "name": "bridgeIn",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint96",
        "internalType": "uint96"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "deliver",
    "inputs": [
      {
        "name": "from",
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
        "name": "end",
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
      },
      {
        "name": "messages",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "rest",
        "type": "bytes32[]",
        "internalType": "bytes32[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "depart",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "owners",
        "type": "address[]",
        "internalType": "address[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "post",
    "inputs": [
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
    "name": "renew",
    "inputs": [
      {
        "name": "at",
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
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "word",
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
    "name": "sweep",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "owners",
        "type": "address[]",
        "internalType": "address[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "unpark",
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
      },
      {
        "name": "index",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "message",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "Delivered",
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
        "name": "index",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "outcomes",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Object",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "app",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "owner",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      },
      {
        "name": "key",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Posted",
    "inputs": [
      {
        "name": "sender",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "hash",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Sent",
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
        "name": "index",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "message",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Unparked",
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
        "name": "index",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadyPosted",
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
    "name": "AmountTooLarge",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "key",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
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
    "name": "LaneFull",
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
    "name": "Locked",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoLane",
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
    "name": "NoLease",
    "inputs": [
      {
        "name": "leaseUntil",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotAgent",
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
    "name": "NotBridge",
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
    "name": "NotParked",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoteNewer",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingDone",
    "inputs": []
  },
  {
    "type": "error",
    "name": "StillParked",
    "inputs": [
      {
        "name": "messageId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooMany",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "max",
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
    "name": "WrongMessages",
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
  }
] as const

/** Creation code of `Lanes`, without constructor arguments. */
export const lanesBytecode: `0x${string}` = '0x60a0604052348015600e575f5ffd5b50604051614975380380614975833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516148f06100855f395f81816106d50152611c3101526148f05ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063925bb01511610058578063925bb015146100d7578063a74a1831146100ea578063d3e9efee146100fd578063e86d27d614610110575f5ffd5b806306cb6bbd1461008957806353eaa5e31461009e5780637e8da2df146100b157806391bd846e146100c4575b5f5ffd5b61009c610097366004613fa3565b610123565b005b61009c6100ac366004614004565b610450565b61009c6100bf3660046140c3565b6106aa565b61009c6100d236600461412f565b610907565b61009c6100e53660046141f3565b610bcd565b61009c6100f8366004614258565b610de1565b61009c61010b366004613fa3565b610f59565b61009c61011e36600461426f565b6111c5565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610164576101648161150d565b61016c61156d565b60408211156101bc57604080517fc3e33c990000000000000000000000000000000000000000000000000000000081526101b3918491600401918252602082015260400190565b60405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f6101e9866001611581565b90505f61020a60026101fb8188614310565b6102059190614310565b6116c8565b90505f600161021a876020614323565b67ffffffffffffffff8111156102325761023261433a565b6040519080825280601f01601f19166020018201604052801561025c576020820181803683370190505b5060405160200161026e92919061437e565b60405160208183030381529060405290505f5f5b878110156103c7575f6102dd6102d18b8b858181106102a3576102a36143b4565b90506020020160208101906102b891906143e1565b73ffffffffffffffffffffffffffffffffffffffff1690565b885462ffffff1661170d565b9050806bffffffffffffffffffffffff16158061031657506103148161030e8c8c868181106102a3576102a36143b4565b88611729565b155b1561032157506103bf565b5f6103748b8b85818110610337576103376143b4565b905060200201602081019061034c91906143e1565b836bffffffffffffffffffffffff1660609190911b6bffffffffffffffffffffffff19161790565b9050808460051b6021018601528361038b906143fa565b93506103bc6103a58c8c868181106102a3576102a36143b4565b87906bffffffffffffffffffffffff198516611801565b50505b600101610282565b50805f03610401576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8060051b60010182526104148483611852565b61041e8385611951565b610434833361042f61177085614323565b611987565b61043d83611a4d565b505050505061044a611a6c565b50505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610491576104918161150d565b61049961156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080546040515f916104ed918a918a9162ffffff909116908a906104e0908b908b90614412565b6040518091039020611a75565b825460408051600460208083019190915262ffffff9093168183015260608082018590528251808303909101815260809091019091528051910120909150610533815490565b5f0361056e576040517fccbe2fd7000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b5f6105798787611ad7565b90505f61059361058883611aec565b610205906002614310565b90506105a081845f611801565b6105aa8183611b7f565b6105e0576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6105ee8287858c8c611bea565b5090506001810361062e576040517ff2a2b1d0000000000000000000000000000000000000000000000000000000008152600481018690526024016101b3565b61063782611c82565b61064082611ce9565b6040805162ffffff8d16815267ffffffffffffffff8c811660208301528e16917f57753e15adb2de8c79283cdf3211b6120fc2bc3b55cb29e387cb80c6e4417bac910160405180910390a261069482611a4d565b5050505050506106a2611a6c565b505050505050565b6106b261156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1633141580610724575080546301000000900460ff16600514155b1561075d576040517ff91b419e0000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b80547501000000000000000000000000000000000000000000900461ffff165f61079d73ffffffffffffffffffffffffffffffffffffffff861683611d0c565b90505f836046018261010081106107b6576107b66143b4565b60048104919091015460039091166008026101000a900467ffffffffffffffff1690505f60016bffffffffffffffffffffffff8716606089901b6bffffffffffffffffffffffff19161760405160f89290921b7fff00000000000000000000000000000000000000000000000000000000000000166020830152602182015260410160405160208183030381529060405290505f61085382611d43565b905060015b8581108015610870575061086e84600184611d5f565b155b156108d25760468701866108848388614310565b61088e919061444e565b610100811061089f5761089f6143b4565b600491828204019190066008029054906101000a900467ffffffffffffffff169350806108cb906143fa565b9050610858565b505f6108de60026116c8565b90506108eb818585611d84565b6108f481611a4d565b50505050505050610903611a6c565b5050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610948576109488161150d565b61095061156d565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090506109c36040518061012001604052805f62ffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f1515815260200160608152602001606081525090565b815462ffffff1681526109d6828a611dbe565b6109ff60408a016109f96109f060808d0160608e01614461565b84514690611e81565b8a611ed8565b8051610a2a90610a1560608c0160408d0161447a565b610a2560808d0160608e01614461565b611f2e565b60208201819052610a4490610a40906001614310565b5490565b6040820181905260208201515460808301525f610a6a8360408d018c358c8c8c8c611f69565b90505f610a876002610a7c8185614310565b6101fb906001614310565b9050610a9981858e6040018d8d6121b2565b83606001515f03610ad6576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60208401516080850151610aeb918391611801565b610b0c84602001516001610aff9190614310565b6040860151839190611801565b610b1c60608d0160408e0161447a565b67ffffffffffffffff167f55b71ca26802d7f3e72bf73c91ea2b0e3c618f4eaef54cb1ffa89971d68ac5378d6040016020016020810190610b5d9190614461565b60e0870151604051610b7192918891614493565b60405180910390a28360c0015115610b8c57610b8c81611c82565b610b9b81338660a00151611987565b8360c0015115610bae57610bae81611ce9565b610bb781611a4d565b5050505050610bc4611a6c565b50505050505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610c0e57610c0e8161150d565b610c1661156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f80610c49606087016040880161447a565b610c596080880160608901614461565b91509150610c678387611dbe565b8254610c95906040880190610c84908490469062ffffff16611f2e565b610c8f906001614310565b87611ed8565b82545f90610ca99062ffffff168484611e81565b610cb4906001614310565b90505f610cbf825490565b90505f610ccd8289356123c7565b9050610cd98260401c90565b67ffffffffffffffff908116893590911611610d3b57610cfc60208a018a61447a565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b805f03610d8b576040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015262ffffff851660248201526044016101b3565b5f610d9b61020560026001614310565b9050610da8818584611801565b610db28383612466565b15610dc457610dc48133619c40611987565b610dcd81611a4d565b50505050505050610ddc611a6c565b505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805460ff6301000000909104167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb01610e7a5780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b610e838161150d565b610e8b61156d565b5f610ebd7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff1633856124f7565b9050610ec7815490565b15610f01576040517f41c684f8000000000000000000000000000000000000000000000000000000008152600481018490526024016101b3565b604051839033907f9582b6afb1f6834989ab1a26748a88fcb1968c8305e514670492940d0a031d35905f90a35f610f3860016116c8565b9050610f4681836001611801565b610f4f81611a4d565b5050610903611a6c565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610f9a57610f9a8161150d565b610fa261156d565b610100821115610fe9576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261010060248201526044016101b3565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b01547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009073ffffffffffffffffffffffffffffffffffffffff16331461107d576040517f52f49c950000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b5f611089866002611581565b90505f61109a610205600287614310565b60808301519091505f5b86811015611168575f6110d16110c58a8a858181106102a3576102a36143b4565b875462ffffff1661170d565b905060016110df8260a01c90565b60ff16146110ed5750611160565b855442906111209077010000000000000000000000000000000000000000000000900463ffffffff1660d884901c614310565b111561112c5750611160565b61115e84868b8b86818110611143576111436143b4565b905060200201602081019061115891906143e1565b8461253c565b505b6001016110a4565b50808360800151036111a6576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6111b08284611951565b6111b982611a4d565b5050505061044a611a6c565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514611206576112068161150d565b61120e61156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006112398186611dbe565b61125d6040860173ffffffffffffffffffffffffffffffffffffffff861685611ed8565b82355f600161126c8360a01c90565b60ff1614801561129d57506112876080880160608901614461565b62ffffff166112968360601c90565b62ffffff16145b90508015806112c45750466112b86060890160408a0161447a565b67ffffffffffffffff16145b15611313576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024016101b3565b5f61133a73ffffffffffffffffffffffffffffffffffffffff8816855462ffffff1661170d565b90505f60016113498360a01c90565b60ff1614806113645750600361135f8360a01c90565b60ff16145b9050808061139257506113778260781c90565b64ffffffffff166113888560781c90565b64ffffffffff1611155b156113e1576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff891660048201526024016101b3565b84546114c69062ffffff166113f68660781c90565b61140660608d0160408e0161447a565b61141660808e0160608f01614461565b866bffffffffffffffffffffffff81166effffff000000000000000000000000606087901b161773ffffffffff000000000000000000000000000000607886901b16177cffffffffffffffff00000000000000000000000000000000000000000060a885901b16177fffffff000000000000000000000000000000000000000000000000000000000060e884901b1617740200000000000000000000000000000000000000001795945050505050565b91505f6114d360016116c8565b90506114f68173ffffffffffffffffffffffffffffffffffffffff8b1685611801565b6114ff81611a4d565b50505050505061044a611a6c565b8054640100000000900464ffffffffff1642111561156a5780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b50565b611575612642565b61157f600161269b565b565b6115bd6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00919061162f9086906301000000900460ff16866126c1565b611671576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016101b3565b67ffffffffffffffff85168352805462ffffff90811660208501819052835461169d9216908790611e81565b60408401819052805460608501526116ba90610a40906001614310565b608084015250909392505050565b6116e960405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b5f6117208261171a855490565b90612705565b90505b92915050565b5f5f6117358560a01c90565b90505f1960ff82160161174b575f9150506117fa565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff8216016117c057825167ffffffffffffffff1661178b8660a81c90565b67ffffffffffffffff161480156117b85750826020015162ffffff166117b18660e81c90565b62ffffff16145b9150506117fa565b826020015162ffffff1660011480156117f65750825167ffffffffffffffff166117ea8686612747565b67ffffffffffffffff16145b9150505b9392505050565b825160208401518103611840576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b60808201515f61186183611d43565b905061188782845f81518110611879576118796143b4565b016020015160f81c83612814565b6118cc5783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b6118ea846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f9916119439186908890614493565b60405180910390a250505050565b60408101516060820151611966918491611801565b6109038160400151600161197a9190614310565b6080830151849190611801565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f906119ba9062ffffff166128f6565b90505f6119c5825490565b83549091505f906119ed906901000000000000000000900467ffffffffffffffff1686614323565b9050816fffffffffffffffffffffffffffffffff16811115611a1e57506fffffffffffffffffffffffffffffffff81165b8354611a3290889062ffffff16888461290e565b15610bc457610bc483611a4583856144e5565b899190611801565b604081015181518190035f819003611a6457505050565b8082a0505050565b61157f5f61269b565b6040805167ffffffffffffffff87811660208084019190915262ffffff888116848601524660608501528716608084015290851660a083015260c08083018590528351808403909101815260e090920190925280519101205b95945050505050565b5f8235611ae483826129b7565b949350505050565b5f6041821015611b0a578115611b025781611723565b600192915050565b60418203611b1a57506001919050565b6082821015611b4957507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b6101038210611b59576001611723565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005460408381015184515f936301000000900460ff16600514926102589290910381611bcd57611bcd614421565b0402620249f0611bdd8584612abf565b01015a1015949350505050565b5f5f6101038510158015611c0a575085546301000000900460ff16600514155b15611c2a578554611c219062ffffff168585612b0f565b91509150611c78565b611c5887877f0000000000000000000000000000000000000000000000000000000000000000888888612d84565b611c675750600190505f611c78565b5f611c73868686612e5e565b915091505b9550959350505050565b5f611c8b612ebc565b9050805f03611c98575050565b5f611cc87f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff166128f6565b9050610ddc8183611cd7845490565b611ce19190614310565b859190611801565b604081015181515b80821015610ddc578151546020830152604082019150611cf1565b5f8183604051602001611d2191815260200190565b604051602081830303815290604052805190602001205f1c611720919061444e565b5f5f602083015190506117fa611d5a8451836129b7565b612eeb565b5f611d6a8484612fa5565b8015611ae45750611ae4611d7d85612ff3565b8484612814565b5f611da883835f81518110611d9b57611d9b6143b4565b016020015160f81c611581565b9050611db48183611852565b61044a8482611951565b611dd8611dce602083018361447a565b8260200135613074565b600683016040611deb602085018561447a565b67ffffffffffffffff16611dff919061444e565b60408110611e0f57611e0f6143b4565b015414611e6257611e23602082018261447a565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b610903602082013560408301611e7c6101e08501856144f8565b6130b2565b604080516001602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a0015b60408051601f198184030181529190528051602090910120949350505050565b611ef560c0840135838335611ef060208601866144f8565b613131565b610ddc576040517f3e9030cc000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b604080516002602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a001611eb8565b5f611000821115611fb1576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261100060248201526044016101b3565b611000841115611ff8576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810185905261100060248201526044016101b3565b6080880151845f8167ffffffffffffffff8111156120185761201861433a565b604051908082528060200260200182016040528015612041578160200160208202803683370190505b5090505f5b828110156120ee57365f8a8a84818110612062576120626143b4565b9050602002810190612074919061455c565b915091506120a286838360405161208c929190614412565b60405180910390205f9182526020526040902090565b9550858484815181106120b7576120b76143b4565b6020026020010181815250506120d56120d08383611ad7565b611aec565b6120df9088614310565b96505050806001019050612046565b506101008b018190525f5b858110156121365761212c84888884818110612117576121176143b4565b905060200201355f9182526020526040902090565b93506001016120f9565b508883146121a45761214b60208b018b61447a565b61215b60408c0160208d01614461565b6040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b505050979650505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f8267ffffffffffffffff8111156121ed576121ed61433a565b6040519080825280601f01601f191660200182016040528015612217576020820181803683370190505b5090505f5b8381101561237357365f868684818110612238576122386143b4565b905060200281019061224a919061455c565b915091505f6122598383611ad7565b9050612266818484613176565b8061227857506122768b82611b7f565b155b1561228557505050612373565b5f5f6122948d89858888611bea565b91509150808c60a0018181516122aa9190614310565b90525061010383106122be57600160c08d01525b8160f81b8787815181106122d4576122d46143b4565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001820361233c5761233c8d8d8d8f6040015167ffffffffffffffff16898960405161232f929190614412565b60405180910390206131d8565b61235d8c6040015161234d85612eeb565b604081901b820160010192915050565b60408d015250506001909301925061221c915050565b8082526060870181905260e0870182905280156123bd5761010087015161239b6001836144e5565b815181106123ab576123ab6143b4565b60200260200101518760800181815250505b5050505050505050565b5f604082901c67ffffffffffffffff80851690841611806123f55750608084901c67ffffffffffffffff1681115b15612403575f915050611723565b60c084901c811015612418575f915050611723565b6fffffffffffffffff0000000000000000604084901b1677ffffffffffffffff00000000000000000000000000000000851667ffffffffffffffff8616171760c09190911b17905092915050565b5f67ffffffffffffffff604084811c850382169160c086811c608088811c9190910383169387901c87038316929187901c9087901c03166124aa60086110006145bd565b67ffffffffffffffff166124be83866144e5565b1015806124ec57506124d56008630e4e1c006145bd565b67ffffffffffffffff166124e982856144e5565b10155b979650505050505050565b604080516016602082015262ffffff85169181019190915273ffffffffffffffffffffffffffffffffffffffff83166060820152608081018290525f9060a001611eb8565b5f6125478260781c90565b6125529060016145ec565b90506125688461256385848661324d565b611852565b5f61261f6125768460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b90506106a28673ffffffffffffffffffffffffffffffffffffffff861683611801565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c1561157f576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f468467ffffffffffffffff16036126da57505f6117fa565b60ff831660011480611ae4575060ff83166005148015611ae4575060ff821660011490509392505050565b5f8162ffffff166127168460601c90565b62ffffff161461274057606082901b6effffff00000000000000000000000016611720565b611720565b5090919050565b5f60026127548460a01c90565b60ff160361276d576127668360a81c90565b9050611723565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b46906127da9085907501000000000000000000000000000000000000000000900461ffff16611d0c565b61010081106127eb576127eb6143b4565b600491828204019190066008029054906101000a900467ffffffffffffffff1691505092915050565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff87166002148061284b575060ff87166003145b6128865761285c60086110006145bd565b612867906007614609565b6128766008630e4e1c006145bd565b612881906007614609565b61288f565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff16915081841080156128b857508086840111155b80156128ce575067ffffffffffffffff88811614155b80156128ea575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b60035f90815262ffffff821660205260408120611723565b5f815f0361291d57505f611ae4565b5f61293e73ffffffffffffffffffffffffffffffffffffffff85168661170d565b90505f612959846bffffffffffffffffffffffff8416614310565b90506bffffffffffffffffffffffff811115612979575f92505050611ae4565b6129aa73ffffffffffffffffffffffffffffffffffffffff86166bffffffffffffffffffffffff1984168317611a45565b5060019695505050505050565b5f60218310156129c857505f611723565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8101612a0c5760318414612a01575f612a04565b60415b915050611723565b5f1960ff821601612a2657612a048460018060405f613319565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601612a6057612a048460655f60806082613319565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff821601612a9d57612a048462ffffff60d886901c16613354565b60ff8116600414612aae575f611ae4565b611ae4846035600160406041613319565b5f6101038310612aec576010612ad484612eeb565b81612ae157612ae1614421565b046011029050611723565b81612afa5761273b83612eeb565b6203e010612b0784612eeb565b019392505050565b5f5f612b2360608662ffffff16901b6133ac565b5f5a90505f5f3073ffffffffffffffffffffffffffffffffffffffff168787604051602401612b5392919061465c565b60408051601f198184030181529181526020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f9092dffe0000000000000000000000000000000000000000000000000000000017905251612bb6919061466f565b5f604051808303815f865af19150503d805f8114612bef576040519150601f19603f3d011682016040523d82523d5f602084013e612bf4565b606091505b50915091505a612c0490846144e5565b925081158015612c5d57507f1f2b6efb00000000000000000000000000000000000000000000000000000000612c398261467a565b7fffffffff0000000000000000000000000000000000000000000000000000000016145b15612d21576040513090612c79908990899087906024016146e6565b60408051601f198184030181529181526020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f9cf4b0760000000000000000000000000000000000000000000000000000000017905251612cdc919061466f565b5f604051808303815f865af19150503d805f8114612d15576040519150601f19603f3d011682016040523d82523d5f602084013e612d1a565b606091505b5090925090505b612d2b600161269b565b81612d3f5760015f94509450505050612d7c565b80806020019051810190612d539190614709565b90955093508460018114612d7257612d6d61271086614310565b612d74565b5f5b945094505050505b935093915050565b84545f907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb630100000090910460ff1601612dd957836001148015612dd25750612dd28560018501356133b8565b9050612e54565b60418403612df5578554612dd290889062ffffff168585613494565b60828410612e1357612dd2878484612e0e6082896144e5565b61360d565b6041841115612e3257612dd2878484612e2d6041896144e5565b613903565b8315801590612e5157508554612e5190889062ffffff16858588613a4d565b90505b9695505050505050565b5f60828410612e975750614e2060655b82811015612e9157838101351580612e8857614e20830192505b50602001612e6e565b506117fa565b60418414612eb157611770612eab85611aec565b02611ae4565b50614e209392505050565b5f612ee67f1b273f9198ee72d4294c6ccfa3bcc26725ae30484b544af29332d0c1009d8acb613b72565b905090565b5f60418211612f0c57615dc0612f0083611aec565b02611f40019050919050565b6082821015612f455750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b610103821015612f7f57506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefd0190565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546117209084906301000000900460ff16846126c1565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120549092916117fa916130699162ffffff90811691879116611e81565b610a40906001614310565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b836130c683836130c187613b84565b613b99565b1461044a576130d8602084018461447a565b6130e86040850160208601614461565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b5f831580613140575061010082115b1561314c57505f611ace565b5f858152602090208661316a826131638189613bda565b8787613bfc565b14979650505050505050565b5f610103841061318757505f6117fa565b608284106131b2574261319e60656060858761472b565b6131a791614752565b60d81c1190506117fa565b604184146131c157505f6117fa565b5050426011919091013564ffffffffff1611919050565b5f6132026131e9602086018661447a565b6131f96040870160208801614461565b87518686611a75565b855160408051600460208083019190915262ffffff90931681830152606080820185905282518083039091018152608090910190915280519101209091506106a29087906001611801565b60605f61325a8360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f6020858703048481108061332d57508381115b8061333c575060208688030615155b613348578083016124ec565b5f979650505050505050565b5f60b983108061336f575061336c61100060b9614310565b83115b1561337b57505f611723565b5f6133868484613c47565b9050625b8d8081116133a35761339e81610103614310565b611ae4565b505f9392505050565b61156a8160021761269b565b5f8273ffffffffffffffffffffffffffffffffffffffff163b5f036133de57505f611723565b5f6133e98360601c90565b60405173ffffffffffffffffffffffffffffffffffffffff90911660248201526bffffffffffffffffffffffff8416604482015260640160408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f078fdca20000000000000000000000000000000000000000000000000000000017815281519192506203d090915f91829190828986f195945050505050565b5f82356011840135605882901c603083901c846134c873ffffffffffffffffffffffffffffffffffffffff84165b8a61170d565b90506134d48183613c8d565b6134e5575f95505050505050611ae4565b5f6bffffffffffffffffffffffff602886901c16826bffffffffffffffffffffffff166135129190614310565b90506bffffffffffffffffffffffff811115613536575f9650505050505050611ae4565b740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a888901b7affffffffffff00000000000000000000000000000000000000000016607886901b73ffffffffff0000000000000000000000000000001660608e901b6effffff000000000000000000000000166bffffffffffffffffffffffff8616171717171791506135fc8b73ffffffffffffffffffffffffffffffffffffffff861684611801565b5060019a9950505050505050505050565b5f8061366261362060156001878961472b565b613629916147b7565b60601c61363a60296015888a61472b565b613643916147b7565b60601c61365460496029898b61472b565b61365d916147f6565b613cee565b90505f613673604e6049878961472b565b61367c91614752565b60d81c90505f6136906054604e888a61472b565b61369991614813565b60d01c90506136ac836080015183613c8d565b6136bb575f9350505050611ae4565b5f6136ca60606054898b61472b565b6136d391614878565b60a01c6bffffffffffffffffffffffff166136ef856080015190565b6bffffffffffffffffffffffff166137079190614310565b90506bffffffffffffffffffffffff811115613729575f945050505050611ae4565b5f613738856080015160601c90565b9050740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a885901b7affffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff00000000000000000000000000000016606085901b6effffff000000000000000000000000166bffffffffffffffffffffffff8716171717171760808601819052879060a81c61ffff161415806138035750637fffffff601184901c1615155b15613815575f95505050505050611ae4565b61381f8a86613dd2565b84516040805160116020808301919091528183019390935262ffffff8416606082015264ffffffffff87166080808301919091528251808303909101815260a090910190915280519101207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00165f5b888110156138f1575f6138a2826020614323565b6138ad906065614310565b90506138e86138bc8385614310565b8d838e6138ca826020614310565b926138d79392919061472b565b6138e0916147f6565b8f9190611801565b5060010161388e565b5060019b9a5050505050505050505050565b5f8061391360156001868861472b565b61391c916147b7565b60601c90505f61393060356015878961472b565b613939916147f6565b9050365f878761394b600160356144e5565b61395692829061472b565b915091505f5f5b87811015613991576139876bffffffffffffffffffffffff600583901b8601600101351683614310565b915060010161395d565b505f5b878110156139f9575f6139bc876139b66001600586901b890101355b60601c90565b88613cee565b6080015190506bffffffffffffffffffffffff6139db84828416614310565b11156139f0575f975050505050505050611ae4565b50600101613994565b505f5b878110156135fc57600581901b8401600101355f613a1f88606084901c89613cee565b9050613a39816bffffffffffffffffffffffff8416613e5f565b613a438d82613dd2565b50506001016139fc565b5f5f5f5b83811015613a8557613a7b6bffffffffffffffffffffffff600583901b8801600101351683614310565b9150600101613a51565b505f5b83811015613ae5575f613ab0613aaa6102b86001600586901b8b0101356139b0565b8961170d565b90506bffffffffffffffffffffffff613acb84828416614310565b1115613adc575f9350505050611ace565b50600101613a88565b505f5b83811015613b6457600581901b8601600101355f613b0c6134c2606084901c6102b8565b9050613b40613b2c6bffffffffffffffffffffffff848116908416614310565b6bffffffffffffffffffffffff1983161790565b9050613b5a613b526102b88460601c90565b8b9083611801565b5050600101613ae8565b506001979650505050505050565b805c801561170857611708825f613f11565b5f6040516101a08382376101a0902092915050565b5f81815b84811015613bd157613bc782878784818110613bbb57613bbb6143b4565b90506020020135613f18565b9150600101613b9d565b50949350505050565b6040515f60208201819052602182018490526041820183905290606101613094565b82600582901b8301610100839003845b82811015613c3c57602088831c60051b811694855281359481189490945260405f20936001929092019101613c0c565b505050949350505050565b5f603f613c55836040614323565b613c5f91906148dd565b613c6a602885614323565b613c796201b580611f40614310565b613c839190614310565b6117209190614310565b5f5f613c998460a01c90565b905060ff8116600114801590613cb3575060ff8116600314155b8015613cd55750613cc48460781c90565b64ffffffffff168364ffffffffff16115b8015611ae45750505064ffffffffff9081161415919050565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590613db257508162ffffff16613dab8260601c90565b62ffffff16145b151560a0840152613dc38183612705565b60808401525090949350505050565b8060a00151613e4d578051602080830151604080850151606080870151835173ffffffffffffffffffffffffffffffffffffffff95861681529490921694840194909452908201527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd0986910160405180910390a2600160a08201525b80516080820151610903918491611801565b5f613e6b836080015190565b6bffffffffffffffffffffffff9081169150613e889082906144e5565b821115613eec57604080840151606085015191517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260248101919091526044016101b3565b60808301516bffffffffffffffffffffffff1916828201176080909301929092525050565b80825d5050565b5f818310613f32575f828152602084905260409020611720565b5f838152602083905260409020611720565b803567ffffffffffffffff81168114611708575f5ffd5b5f5f83601f840112613f6b575f5ffd5b50813567ffffffffffffffff811115613f82575f5ffd5b6020830191508360208260051b8501011115613f9c575f5ffd5b9250929050565b5f5f5f60408486031215613fb5575f5ffd5b613fbe84613f44565b9250602084013567ffffffffffffffff811115613fd9575f5ffd5b613fe586828701613f5b565b9497909650939450505050565b803562ffffff81168114611708575f5ffd5b5f5f5f5f5f60808688031215614018575f5ffd5b61402186613f44565b945061402f60208701613ff2565b935061403d60408701613f44565b9250606086013567ffffffffffffffff811115614058575f5ffd5b8601601f81018813614068575f5ffd5b803567ffffffffffffffff81111561407e575f5ffd5b88602082840101111561408f575f5ffd5b959894975092955050506020019190565b803573ffffffffffffffffffffffffffffffffffffffff81168114611708575f5ffd5b5f5f604083850312156140d4575f5ffd5b6140dd836140a0565b915060208301356bffffffffffffffffffffffff811681146140fd575f5ffd5b809150509250929050565b5f6102008284031215614119575f5ffd5b50919050565b5f60408284031215614119575f5ffd5b5f5f5f5f5f5f60808789031215614144575f5ffd5b863567ffffffffffffffff81111561415a575f5ffd5b61416689828a01614108565b965050602087013567ffffffffffffffff811115614182575f5ffd5b61418e89828a0161411f565b955050604087013567ffffffffffffffff8111156141aa575f5ffd5b6141b689828a01613f5b565b909550935050606087013567ffffffffffffffff8111156141d5575f5ffd5b6141e189828a01613f5b565b979a9699509497509295939492505050565b5f5f60408385031215614204575f5ffd5b823567ffffffffffffffff81111561421a575f5ffd5b61422685828601614108565b925050602083013567ffffffffffffffff811115614242575f5ffd5b61424e8582860161411f565b9150509250929050565b5f60208284031215614268575f5ffd5b5035919050565b5f5f5f60608486031215614281575f5ffd5b833567ffffffffffffffff811115614297575f5ffd5b6142a386828701614108565b9350506142b2602085016140a0565b9150604084013567ffffffffffffffff8111156142cd575f5ffd5b6142d98682870161411f565b9150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115611723576117236142e3565b8082028115828204841417611723576117236142e3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f81518060208401855e5f93019283525090919050565b7fff000000000000000000000000000000000000000000000000000000000000008360f81b1681525f611ae46001830184614367565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156143f1575f5ffd5b611720826140a0565b5f5f19820361440b5761440b6142e3565b5060010190565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261445c5761445c614421565b500690565b5f60208284031215614471575f5ffd5b61172082613ff2565b5f6020828403121561448a575f5ffd5b61172082613f44565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b81810381811115611723576117236142e3565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261452b575f5ffd5b83018035915067ffffffffffffffff821115614545575f5ffd5b6020019150600581901b3603821315613f9c575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261458f575f5ffd5b83018035915067ffffffffffffffff8211156145a9575f5ffd5b602001915036819003821315613f9c575f5ffd5b5f67ffffffffffffffff8316806145d6576145d6614421565b8067ffffffffffffffff84160491505092915050565b64ffffffffff8181168382160190811115611723576117236142e3565b67ffffffffffffffff818116838216029081169081811461462c5761462c6142e3565b5092915050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f611ae4602083018486614633565b5f6117208284614367565b805160208201517fffffffff000000000000000000000000000000000000000000000000000000008116919060048210156146df577fffffffff00000000000000000000000000000000000000000000000000000000808360040360031b1b82161692505b5050919050565b604081525f6146f9604083018587614633565b9050826020830152949350505050565b5f5f6040838503121561471a575f5ffd5b505080516020909101519092909150565b5f5f85851115614739575f5ffd5b83861115614745575f5ffd5b5050820193919092039150565b80357fffffffffff000000000000000000000000000000000000000000000000000000811690600584101561462c577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80356bffffffffffffffffffffffff19811690601484101561462c576bffffffffffffffffffffffff19808560140360031b1b82161691505092915050565b80356020831015611723575f19602084900360031b1b1692915050565b80357fffffffffffff0000000000000000000000000000000000000000000000000000811690600684101561462c577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505092915050565b80357fffffffffffffffffffffffff0000000000000000000000000000000000000000811690600c84101561462c577fffffffffffffffffffffffff00000000000000000000000000000000000000008085600c0360031b1b82161691505092915050565b5f826148eb576148eb614421565b50049056'
