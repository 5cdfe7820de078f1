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
export const lanesBytecode: `0x${string}` = '0x60a0604052348015600e575f5ffd5b50604051614840380380614840833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516147bb6100855f395f81816106d50152611c3101526147bb5ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063925bb01511610058578063925bb015146100d7578063a74a1831146100ea578063d3e9efee146100fd578063e86d27d614610110575f5ffd5b806306cb6bbd1461008957806353eaa5e31461009e5780637e8da2df146100b157806391bd846e146100c4575b5f5ffd5b61009c610097366004613ecf565b610123565b005b61009c6100ac366004613f30565b610450565b61009c6100bf366004613fef565b6106aa565b61009c6100d236600461405b565b610907565b61009c6100e536600461411f565b610bcd565b61009c6100f8366004614184565b610de1565b61009c61010b366004613ecf565b610f59565b61009c61011e36600461419b565b6111c5565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610164576101648161150d565b61016c61156d565b60408211156101bc57604080517fc3e33c990000000000000000000000000000000000000000000000000000000081526101b3918491600401918252602082015260400190565b60405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f6101e9866001611581565b90505f61020a60026101fb818861423c565b610205919061423c565b6116c8565b90505f600161021a87602061424f565b67ffffffffffffffff81111561023257610232614266565b6040519080825280601f01601f19166020018201604052801561025c576020820181803683370190505b5060405160200161026e9291906142aa565b60405160208183030381529060405290505f5f5b878110156103c7575f6102dd6102d18b8b858181106102a3576102a36142e0565b90506020020160208101906102b8919061430d565b73ffffffffffffffffffffffffffffffffffffffff1690565b885462ffffff1661170d565b9050806bffffffffffffffffffffffff16158061031657506103148161030e8c8c868181106102a3576102a36142e0565b88611729565b155b1561032157506103bf565b5f6103748b8b85818110610337576103376142e0565b905060200201602081019061034c919061430d565b836bffffffffffffffffffffffff1660609190911b6bffffffffffffffffffffffff19161790565b9050808460051b6021018601528361038b90614326565b93506103bc6103a58c8c868181106102a3576102a36142e0565b87906bffffffffffffffffffffffff198516611801565b50505b600101610282565b50805f03610401576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8060051b60010182526104148483611852565b61041e8385611951565b610434833361042f6117708561424f565b611987565b61043d83611a4d565b505050505061044a611a6c565b50505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610491576104918161150d565b61049961156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080546040515f916104ed918a918a9162ffffff909116908a906104e0908b908b9061433e565b6040518091039020611a75565b825460408051600460208083019190915262ffffff9093168183015260608082018590528251808303909101815260809091019091528051910120909150610533815490565b5f0361056e576040517fccbe2fd7000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b5f6105798787611ad7565b90505f61059361058883611aec565b61020590600261423c565b90506105a081845f611801565b6105aa8183611b7f565b6105e0576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6105ee8287858c8c611bea565b5090506001810361062e576040517ff2a2b1d0000000000000000000000000000000000000000000000000000000008152600481018690526024016101b3565b61063782611c82565b61064082611ce9565b6040805162ffffff8d16815267ffffffffffffffff8c811660208301528e16917f57753e15adb2de8c79283cdf3211b6120fc2bc3b55cb29e387cb80c6e4417bac910160405180910390a261069482611a4d565b5050505050506106a2611a6c565b505050505050565b6106b261156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1633141580610724575080546301000000900460ff16600514155b1561075d576040517ff91b419e0000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b80547501000000000000000000000000000000000000000000900461ffff165f61079d73ffffffffffffffffffffffffffffffffffffffff861683611d0c565b90505f836046018261010081106107b6576107b66142e0565b60048104919091015460039091166008026101000a900467ffffffffffffffff1690505f60016bffffffffffffffffffffffff8716606089901b6bffffffffffffffffffffffff19161760405160f89290921b7fff00000000000000000000000000000000000000000000000000000000000000166020830152602182015260410160405160208183030381529060405290505f61085382611d43565b905060015b8581108015610870575061086e84600184611d5f565b155b156108d2576046870186610884838861423c565b61088e919061437a565b610100811061089f5761089f6142e0565b600491828204019190066008029054906101000a900467ffffffffffffffff169350806108cb90614326565b9050610858565b505f6108de60026116c8565b90506108eb818585611d84565b6108f481611a4d565b50505050505050610903611a6c565b5050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610948576109488161150d565b61095061156d565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090506109c36040518061012001604052805f62ffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f1515815260200160608152602001606081525090565b815462ffffff1681526109d6828a611dbe565b6109ff60408a016109f96109f060808d0160608e0161438d565b84514690611e81565b8a611ef6565b8051610a2a90610a1560608c0160408d016143a6565b610a2560808d0160608e0161438d565b611f4c565b60208201819052610a4490610a4090600161423c565b5490565b6040820181905260208201515460808301525f610a6a8360408d018c358c8c8c8c611f87565b90505f610a876002610a7c818561423c565b6101fb90600161423c565b9050610a9981858e6040018d8d6121d0565b83606001515f03610ad6576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60208401516080850151610aeb918391611801565b610b0c84602001516001610aff919061423c565b6040860151839190611801565b610b1c60608d0160408e016143a6565b67ffffffffffffffff167f55b71ca26802d7f3e72bf73c91ea2b0e3c618f4eaef54cb1ffa89971d68ac5378d6040016020016020810190610b5d919061438d565b60e0870151604051610b71929188916143bf565b60405180910390a28360c0015115610b8c57610b8c81611c82565b610b9b81338660a00151611987565b8360c0015115610bae57610bae81611ce9565b610bb781611a4d565b5050505050610bc4611a6c565b50505050505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610c0e57610c0e8161150d565b610c1661156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f80610c4960608701604088016143a6565b610c59608088016060890161438d565b91509150610c678387611dbe565b8254610c95906040880190610c84908490469062ffffff16611f4c565b610c8f90600161423c565b87611ef6565b82545f90610ca99062ffffff168484611e81565b610cb490600161423c565b90505f610cbf825490565b90505f610ccd8289356123e5565b9050610cd98260401c90565b67ffffffffffffffff908116893590911611610d3b57610cfc60208a018a6143a6565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b805f03610d8b576040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015262ffffff851660248201526044016101b3565b5f610d9b6102056002600161423c565b9050610da8818584611801565b610db28383612484565b15610dc457610dc48133619c40611987565b610dcd81611a4d565b50505050505050610ddc611a6c565b505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805460ff6301000000909104167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb01610e7a5780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b610e838161150d565b610e8b61156d565b5f610ebd7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff163385612515565b9050610ec7815490565b15610f01576040517f41c684f8000000000000000000000000000000000000000000000000000000008152600481018490526024016101b3565b604051839033907f9582b6afb1f6834989ab1a26748a88fcb1968c8305e514670492940d0a031d35905f90a35f610f3860016116c8565b9050610f4681836001611801565b610f4f81611a4d565b5050610903611a6c565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610f9a57610f9a8161150d565b610fa261156d565b610100821115610fe9576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261010060248201526044016101b3565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b01547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009073ffffffffffffffffffffffffffffffffffffffff16331461107d576040517f52f49c950000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b5f611089866002611581565b90505f61109a61020560028761423c565b60808301519091505f5b86811015611168575f6110d16110c58a8a858181106102a3576102a36142e0565b875462ffffff1661170d565b905060016110df8260a01c90565b60ff16146110ed5750611160565b855442906111209077010000000000000000000000000000000000000000000000900463ffffffff1660d884901c61423c565b111561112c5750611160565b61115e84868b8b86818110611143576111436142e0565b9050602002016020810190611158919061430d565b8461255a565b505b6001016110a4565b50808360800151036111a6576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6111b08284611951565b6111b982611a4d565b5050505061044a611a6c565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514611206576112068161150d565b61120e61156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006112398186611dbe565b61125d6040860173ffffffffffffffffffffffffffffffffffffffff861685611ef6565b82355f600161126c8360a01c90565b60ff1614801561129d5750611287608088016060890161438d565b62ffffff166112968360601c90565b62ffffff16145b90508015806112c45750466112b86060890160408a016143a6565b67ffffffffffffffff16145b15611313576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024016101b3565b5f61133a73ffffffffffffffffffffffffffffffffffffffff8816855462ffffff1661170d565b90505f60016113498360a01c90565b60ff1614806113645750600361135f8360a01c90565b60ff16145b9050808061139257506113778260781c90565b64ffffffffff166113888560781c90565b64ffffffffff1611155b156113e1576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff891660048201526024016101b3565b84546114c69062ffffff166113f68660781c90565b61140660608d0160408e016143a6565b61141660808e0160608f0161438d565b866bffffffffffffffffffffffff81166effffff000000000000000000000000606087901b161773ffffffffff000000000000000000000000000000607886901b16177cffffffffffffffff00000000000000000000000000000000000000000060a885901b16177fffffff000000000000000000000000000000000000000000000000000000000060e884901b1617740200000000000000000000000000000000000000001795945050505050565b91505f6114d360016116c8565b90506114f68173ffffffffffffffffffffffffffffffffffffffff8b1685611801565b6114ff81611a4d565b50505050505061044a611a6c565b8054640100000000900464ffffffffff1642111561156a5780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b50565b611575612660565b61157f60016126b9565b565b6115bd6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00919061162f9086906301000000900460ff16866126df565b611671576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016101b3565b67ffffffffffffffff85168352805462ffffff90811660208501819052835461169d9216908790611e81565b60408401819052805460608501526116ba90610a4090600161423c565b608084015250909392505050565b6116e960405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b5f6117208261171a855490565b90612723565b90505b92915050565b5f5f6117358560a01c90565b90505f1960ff82160161174b575f9150506117fa565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff8216016117c057825167ffffffffffffffff1661178b8660a81c90565b67ffffffffffffffff161480156117b85750826020015162ffffff166117b18660e81c90565b62ffffff16145b9150506117fa565b826020015162ffffff1660011480156117f65750825167ffffffffffffffff166117ea8686612765565b67ffffffffffffffff16145b9150505b9392505050565b825160208401518103611840576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b60808201515f61186183611d43565b905061188782845f81518110611879576118796142e0565b016020015160f81c83612832565b6118cc5783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b6118ea846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f99161194391869088906143bf565b60405180910390a250505050565b60408101516060820151611966918491611801565b6109038160400151600161197a919061423c565b6080830151849190611801565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f906119ba9062ffffff16612914565b90505f6119c5825490565b83549091505f906119ed906901000000000000000000900467ffffffffffffffff168661424f565b9050816fffffffffffffffffffffffffffffffff16811115611a1e57506fffffffffffffffffffffffffffffffff81165b8354611a3290889062ffffff16888461292c565b15610bc457610bc483611a45838561442f565b899190611801565b604081015181518190035f819003611a6457505050565b8082a0505050565b61157f5f6126b9565b6040805167ffffffffffffffff87811660208084019190915262ffffff888116848601524660608501528716608084015290851660a083015260c08083018590528351808403909101815260e090920190925280519101205b95945050505050565b5f8235611ae483826129d5565b949350505050565b5f6041821015611b0a578115611b025781611723565b600192915050565b60418203611b1a57506001919050565b6082821015611b4957507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b6101038210611b59576001611723565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005460408381015184515f936301000000900460ff16600514926102589290910381611bcd57611bcd61434d565b0402620249f0611bdd8584612add565b01015a1015949350505050565b5f5f6101038510158015611c0a575085546301000000900460ff16600514155b15611c2a578554611c219062ffffff168585612b2d565b91509150611c78565b611c5887877f0000000000000000000000000000000000000000000000000000000000000000888888612c92565b611c675750600190505f611c78565b5f611c73868686612d6c565b915091505b9550959350505050565b5f611c8b612dca565b9050805f03611c98575050565b5f611cc87f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff16612914565b9050610ddc8183611cd7845490565b611ce1919061423c565b859190611801565b604081015181515b80821015610ddc578151546020830152604082019150611cf1565b5f8183604051602001611d2191815260200190565b604051602081830303815290604052805190602001205f1c611720919061437a565b5f5f602083015190506117fa611d5a8451836129d5565b612df9565b5f611d6a8484612eb3565b8015611ae45750611ae4611d7d85612f01565b8484612832565b5f611da883835f81518110611d9b57611d9b6142e0565b016020015160f81c611581565b9050611db48183611852565b61044a8482611951565b611dd8611dce60208301836143a6565b8260200135612f82565b600683016040611deb60208501856143a6565b67ffffffffffffffff16611dff919061437a565b60408110611e0f57611e0f6142e0565b015414611e6257611e2360208201826143a6565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b610903602082013560408301611e7c6101e0850185614442565b612fc0565b604080516001602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a0015b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190528051602090910120949350505050565b611f1360c0840135838335611f0e6020860186614442565b61303f565b610ddc576040517f3e9030cc000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b604080516002602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a001611eb8565b5f611000821115611fcf576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261100060248201526044016101b3565b611000841115612016576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810185905261100060248201526044016101b3565b6080880151845f8167ffffffffffffffff81111561203657612036614266565b60405190808252806020026020018201604052801561205f578160200160208202803683370190505b5090505f5b8281101561210c57365f8a8a84818110612080576120806142e0565b905060200281019061209291906144a6565b915091506120c08683836040516120aa92919061433e565b60405180910390205f9182526020526040902090565b9550858484815181106120d5576120d56142e0565b6020026020010181815250506120f36120ee8383611ad7565b611aec565b6120fd908861423c565b96505050806001019050612064565b506101008b018190525f5b858110156121545761214a84888884818110612135576121356142e0565b905060200201355f9182526020526040902090565b9350600101612117565b508883146121c25761216960208b018b6143a6565b61217960408c0160208d0161438d565b6040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b505050979650505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f8267ffffffffffffffff81111561220b5761220b614266565b6040519080825280601f01601f191660200182016040528015612235576020820181803683370190505b5090505f5b8381101561239157365f868684818110612256576122566142e0565b905060200281019061226891906144a6565b915091505f6122778383611ad7565b9050612284818484613084565b8061229657506122948b82611b7f565b155b156122a357505050612391565b5f5f6122b28d89858888611bea565b91509150808c60a0018181516122c8919061423c565b90525061010383106122dc57600160c08d01525b8160f81b8787815181106122f2576122f26142e0565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506001820361235a5761235a8d8d8d8f6040015167ffffffffffffffff16898960405161234d92919061433e565b60405180910390206130e6565b61237b8c6040015161236b85612df9565b604081901b820160010192915050565b60408d015250506001909301925061223a915050565b8082526060870181905260e0870182905280156123db576101008701516123b960018361442f565b815181106123c9576123c96142e0565b60200260200101518760800181815250505b5050505050505050565b5f604082901c67ffffffffffffffff80851690841611806124135750608084901c67ffffffffffffffff1681115b15612421575f915050611723565b60c084901c811015612436575f915050611723565b6fffffffffffffffff0000000000000000604084901b1677ffffffffffffffff00000000000000000000000000000000851667ffffffffffffffff8616171760c09190911b17905092915050565b5f67ffffffffffffffff604084811c850382169160c086811c608088811c9190910383169387901c87038316929187901c9087901c03166124c86008611000614507565b67ffffffffffffffff166124dc838661442f565b10158061250a57506124f36008630e4e1c00614507565b67ffffffffffffffff16612507828561442f565b10155b979650505050505050565b604080516016602082015262ffffff85169181019190915273ffffffffffffffffffffffffffffffffffffffff83166060820152608081018290525f9060a001611eb8565b5f6125658260781c90565b612570906001614536565b90506125868461258185848661315b565b611852565b5f61263d6125948460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b90506106a28673ffffffffffffffffffffffffffffffffffffffff861683611801565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c1561157f576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f468467ffffffffffffffff16036126f857505f6117fa565b60ff831660011480611ae4575060ff83166005148015611ae4575060ff821660011490509392505050565b5f8162ffffff166127348460601c90565b62ffffff161461275e57606082901b6effffff00000000000000000000000016611720565b611720565b5090919050565b5f60026127728460a01c90565b60ff160361278b576127848360a81c90565b9050611723565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b46906127f89085907501000000000000000000000000000000000000000000900461ffff16611d0c565b6101008110612809576128096142e0565b600491828204019190066008029054906101000a900467ffffffffffffffff1691505092915050565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480612869575060ff87166003145b6128a45761287a6008611000614507565b612885906007614553565b6128946008630e4e1c00614507565b61289f906007614553565b6128ad565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff16915081841080156128d657508086840111155b80156128ec575067ffffffffffffffff88811614155b8015612908575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b60035f90815262ffffff821660205260408120611723565b5f815f0361293b57505f611ae4565b5f61295c73ffffffffffffffffffffffffffffffffffffffff85168661170d565b90505f612977846bffffffffffffffffffffffff841661423c565b90506bffffffffffffffffffffffff811115612997575f92505050611ae4565b6129c873ffffffffffffffffffffffffffffffffffffffff86166bffffffffffffffffffffffff1984168317611a45565b5060019695505050505050565b5f60218310156129e657505f611723565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8101612a2a5760318414612a1f575f612a22565b60415b915050611723565b5f1960ff821601612a4457612a228460018060405f613227565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601612a7e57612a228460655f60806082613227565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff821601612abb57612a228462ffffff60d886901c16613262565b60ff8116600414612acc575f611ae4565b611ae4846035600160406041613227565b5f6101038310612b0a576010612af284612df9565b81612aff57612aff61434d565b046011029050611723565b81612b185761275983612df9565b6203e010612b2584612df9565b019392505050565b5f5f612b4160608662ffffff16901b6132ba565b5f5f3073ffffffffffffffffffffffffffffffffffffffff168686604051602401612b6d92919061457d565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529181526020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f9092dffe0000000000000000000000000000000000000000000000000000000017905251612bee91906145c9565b5f604051808303815f865af19150503d805f8114612c27576040519150601f19603f3d011682016040523d82523d5f602084013e612c2c565b606091505b5091509150612c3b60016126b9565b81612c4e5760015f935093505050612c8a565b80806020019051810190612c6291906145d4565b90945092508360018114612c8157612c7c6127108561423c565b612c83565b5f5b9350935050505b935093915050565b84545f907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb630100000090910460ff1601612ce757836001148015612ce05750612ce08560018501356132c6565b9050612d62565b60418403612d03578554612ce090889062ffffff1685856133c0565b60828410612d2157612ce0878484612d1c60828961442f565b613539565b6041841115612d4057612ce0878484612d3b60418961442f565b61382f565b8315801590612d5f57508554612d5f90889062ffffff16858588613979565b90505b9695505050505050565b5f60828410612da55750614e2060655b82811015612d9f57838101351580612d9657614e20830192505b50602001612d7c565b506117fa565b60418414612dbf57611770612db985611aec565b02611ae4565b50614e209392505050565b5f612df47f1b273f9198ee72d4294c6ccfa3bcc26725ae30484b544af29332d0c1009d8acb613a9e565b905090565b5f60418211612e1a57615dc0612e0e83611aec565b02611f40019050919050565b6082821015612e535750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b610103821015612e8d57506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefd0190565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546117209084906301000000900460ff16846126df565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120549092916117fa91612f779162ffffff90811691879116611e81565b610a4090600161423c565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b83612fd48383612fcf87613ab0565b613ac5565b1461044a57612fe660208401846143a6565b612ff6604085016020860161438d565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b5f83158061304e575061010082115b1561305a57505f611ace565b5f8581526020902086613078826130718189613b06565b8787613b28565b14979650505050505050565b5f610103841061309557505f6117fa565b608284106130c057426130ac6065606085876145f6565b6130b59161461d565b60d81c1190506117fa565b604184146130cf57505f6117fa565b5050426011919091013564ffffffffff1611919050565b5f6131106130f760208601866143a6565b613107604087016020880161438d565b87518686611a75565b855160408051600460208083019190915262ffffff90931681830152606080820185905282518083039091018152608090910190915280519101209091506106a29087906001611801565b60605f6131688360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f6020858703048481108061323b57508381115b8061324a575060208688030615155b6132565780830161250a565b5f979650505050505050565b5f60b983108061327d575061327a61100060b961423c565b83115b1561328957505f611723565b5f6132948484613b73565b9050625b8d8081116132b1576132ac8161010361423c565b611ae4565b505f9392505050565b61156a816002176126b9565b5f8273ffffffffffffffffffffffffffffffffffffffff163b5f036132ec57505f611723565b5f6132f78360601c90565b60405173ffffffffffffffffffffffffffffffffffffffff90911660248201526bffffffffffffffffffffffff84166044820152606401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f078fdca20000000000000000000000000000000000000000000000000000000017815281519192506203d090915f91829190828986f195945050505050565b5f82356011840135605882901c603083901c846133f473ffffffffffffffffffffffffffffffffffffffff84165b8a61170d565b90506134008183613bb9565b613411575f95505050505050611ae4565b5f6bffffffffffffffffffffffff602886901c16826bffffffffffffffffffffffff1661343e919061423c565b90506bffffffffffffffffffffffff811115613462575f9650505050505050611ae4565b740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a888901b7affffffffffff00000000000000000000000000000000000000000016607886901b73ffffffffff0000000000000000000000000000001660608e901b6effffff000000000000000000000000166bffffffffffffffffffffffff8616171717171791506135288b73ffffffffffffffffffffffffffffffffffffffff861684611801565b5060019a9950505050505050505050565b5f8061358e61354c6015600187896145f6565b61355591614682565b60601c61356660296015888a6145f6565b61356f91614682565b60601c61358060496029898b6145f6565b613589916146c1565b613c1a565b90505f61359f604e604987896145f6565b6135a89161461d565b60d81c90505f6135bc6054604e888a6145f6565b6135c5916146de565b60d01c90506135d8836080015183613bb9565b6135e7575f9350505050611ae4565b5f6135f660606054898b6145f6565b6135ff91614743565b60a01c6bffffffffffffffffffffffff1661361b856080015190565b6bffffffffffffffffffffffff16613633919061423c565b90506bffffffffffffffffffffffff811115613655575f945050505050611ae4565b5f613664856080015160601c90565b9050740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a885901b7affffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff00000000000000000000000000000016606085901b6effffff000000000000000000000000166bffffffffffffffffffffffff8716171717171760808601819052879060a81c61ffff1614158061372f5750637fffffff601184901c1615155b15613741575f95505050505050611ae4565b61374b8a86613cfe565b84516040805160116020808301919091528183019390935262ffffff8416606082015264ffffffffff87166080808301919091528251808303909101815260a090910190915280519101207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00165f5b8881101561381d575f6137ce82602061424f565b6137d990606561423c565b90506138146137e8838561423c565b8d838e6137f682602061423c565b92613803939291906145f6565b61380c916146c1565b8f9190611801565b506001016137ba565b5060019b9a5050505050505050505050565b5f8061383f6015600186886145f6565b61384891614682565b60601c90505f61385c6035601587896145f6565b613865916146c1565b9050365f87876138776001603561442f565b6138829282906145f6565b915091505f5f5b878110156138bd576138b36bffffffffffffffffffffffff600583901b860160010135168361423c565b9150600101613889565b505f5b87811015613925575f6138e8876138e26001600586901b890101355b60601c90565b88613c1a565b6080015190506bffffffffffffffffffffffff6139078482841661423c565b111561391c575f975050505050505050611ae4565b506001016138c0565b505f5b8781101561352857600581901b8401600101355f61394b88606084901c89613c1a565b9050613965816bffffffffffffffffffffffff8416613d8b565b61396f8d82613cfe565b5050600101613928565b5f5f5f5b838110156139b1576139a76bffffffffffffffffffffffff600583901b880160010135168361423c565b915060010161397d565b505f5b83811015613a11575f6139dc6139d66102b86001600586901b8b0101356138dc565b8961170d565b90506bffffffffffffffffffffffff6139f78482841661423c565b1115613a08575f9350505050611ace565b506001016139b4565b505f5b83811015613a9057600581901b8601600101355f613a386133ee606084901c6102b8565b9050613a6c613a586bffffffffffffffffffffffff84811690841661423c565b6bffffffffffffffffffffffff1983161790565b9050613a86613a7e6102b88460601c90565b8b9083611801565b5050600101613a14565b506001979650505050505050565b805c801561170857611708825f613e3d565b5f6040516101a08382376101a0902092915050565b5f81815b84811015613afd57613af382878784818110613ae757613ae76142e0565b90506020020135613e44565b9150600101613ac9565b50949350505050565b6040515f60208201819052602182018490526041820183905290606101612fa2565b82600582901b8301610100839003845b82811015613b6857602088831c60051b811694855281359481189490945260405f20936001929092019101613b38565b505050949350505050565b5f603f613b8183604061424f565b613b8b91906147a8565b613b9660288561424f565b613ba56201b580611f4061423c565b613baf919061423c565b611720919061423c565b5f5f613bc58460a01c90565b905060ff8116600114801590613bdf575060ff8116600314155b8015613c015750613bf08460781c90565b64ffffffffff168364ffffffffff16115b8015611ae45750505064ffffffffff9081161415919050565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590613cde57508162ffffff16613cd78260601c90565b62ffffff16145b151560a0840152613cef8183612723565b60808401525090949350505050565b8060a00151613d79578051602080830151604080850151606080870151835173ffffffffffffffffffffffffffffffffffffffff95861681529490921694840194909452908201527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd0986910160405180910390a2600160a08201525b80516080820151610903918491611801565b5f613d97836080015190565b6bffffffffffffffffffffffff9081169150613db490829061442f565b821115613e1857604080840151606085015191517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260248101919091526044016101b3565b60808301516bffffffffffffffffffffffff1916828201176080909301929092525050565b80825d5050565b5f818310613e5e575f828152602084905260409020611720565b5f838152602083905260409020611720565b803567ffffffffffffffff81168114611708575f5ffd5b5f5f83601f840112613e97575f5ffd5b50813567ffffffffffffffff811115613eae575f5ffd5b6020830191508360208260051b8501011115613ec8575f5ffd5b9250929050565b5f5f5f60408486031215613ee1575f5ffd5b613eea84613e70565b9250602084013567ffffffffffffffff811115613f05575f5ffd5b613f1186828701613e87565b9497909650939450505050565b803562ffffff81168114611708575f5ffd5b5f5f5f5f5f60808688031215613f44575f5ffd5b613f4d86613e70565b9450613f5b60208701613f1e565b9350613f6960408701613e70565b9250606086013567ffffffffffffffff811115613f84575f5ffd5b8601601f81018813613f94575f5ffd5b803567ffffffffffffffff811115613faa575f5ffd5b886020828401011115613fbb575f5ffd5b959894975092955050506020019190565b803573ffffffffffffffffffffffffffffffffffffffff81168114611708575f5ffd5b5f5f60408385031215614000575f5ffd5b61400983613fcc565b915060208301356bffffffffffffffffffffffff81168114614029575f5ffd5b809150509250929050565b5f6102008284031215614045575f5ffd5b50919050565b5f60408284031215614045575f5ffd5b5f5f5f5f5f5f60808789031215614070575f5ffd5b863567ffffffffffffffff811115614086575f5ffd5b61409289828a01614034565b965050602087013567ffffffffffffffff8111156140ae575f5ffd5b6140ba89828a0161404b565b955050604087013567ffffffffffffffff8111156140d6575f5ffd5b6140e289828a01613e87565b909550935050606087013567ffffffffffffffff811115614101575f5ffd5b61410d89828a01613e87565b979a9699509497509295939492505050565b5f5f60408385031215614130575f5ffd5b823567ffffffffffffffff811115614146575f5ffd5b61415285828601614034565b925050602083013567ffffffffffffffff81111561416e575f5ffd5b61417a8582860161404b565b9150509250929050565b5f60208284031215614194575f5ffd5b5035919050565b5f5f5f606084860312156141ad575f5ffd5b833567ffffffffffffffff8111156141c3575f5ffd5b6141cf86828701614034565b9350506141de60208501613fcc565b9150604084013567ffffffffffffffff8111156141f9575f5ffd5b6142058682870161404b565b9150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156117235761172361420f565b80820281158282048414176117235761172361420f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f81518060208401855e5f93019283525090919050565b7fff000000000000000000000000000000000000000000000000000000000000008360f81b1681525f611ae46001830184614293565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f6020828403121561431d575f5ffd5b61172082613fcc565b5f5f1982036143375761433761420f565b5060010190565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826143885761438861434d565b500690565b5f6020828403121561439d575f5ffd5b61172082613f1e565b5f602082840312156143b6575f5ffd5b61172082613e70565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116840101915050949350505050565b818103818111156117235761172361420f565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614475575f5ffd5b83018035915067ffffffffffffffff82111561448f575f5ffd5b6020019150600581901b3603821315613ec8575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126144d9575f5ffd5b83018035915067ffffffffffffffff8211156144f3575f5ffd5b602001915036819003821315613ec8575f5ffd5b5f67ffffffffffffffff8316806145205761452061434d565b8067ffffffffffffffff84160491505092915050565b64ffffffffff81811683821601908111156117235761172361420f565b67ffffffffffffffff81811683821602908116908181146145765761457661420f565b5092915050565b60208152816020820152818360408301375f818301604090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101919050565b5f6117208284614293565b5f5f604083850312156145e5575f5ffd5b505080516020909101519092909150565b5f5f85851115614604575f5ffd5b83861115614610575f5ffd5b5050820193919092039150565b80357fffffffffff0000000000000000000000000000000000000000000000000000008116906005841015614576577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80356bffffffffffffffffffffffff198116906014841015614576576bffffffffffffffffffffffff19808560140360031b1b82161691505092915050565b80356020831015611723575f19602084900360031b1b1692915050565b80357fffffffffffff00000000000000000000000000000000000000000000000000008116906006841015614576577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505092915050565b80357fffffffffffffffffffffffff0000000000000000000000000000000000000000811690600c841015614576577fffffffffffffffffffffffff00000000000000000000000000000000000000008085600c0360031b1b82161691505092915050565b5f826147b6576147b661434d565b50049056'
