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
export const lanesBytecode: `0x${string}` = '0x60a0604052348015600e575f5ffd5b5060405161476a38038061476a833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516146e56100855f395f81816106cc0152611c0a01526146e55ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063925bb01511610058578063925bb015146100d7578063a74a1831146100ea578063d3e9efee146100fd578063e86d27d614610110575f5ffd5b806306cb6bbd1461008957806353eaa5e31461009e5780637e8da2df146100b157806391bd846e146100c4575b5f5ffd5b61009c610097366004613df9565b610123565b005b61009c6100ac366004613e5a565b610450565b61009c6100bf366004613f19565b6106a1565b61009c6100d2366004613f85565b6108fe565b61009c6100e5366004614049565b610ba6565b61009c6100f83660046140ae565b610dba565b61009c61010b366004613df9565b610f32565b61009c61011e3660046140c5565b61119e565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff1660051461016457610164816114e6565b61016c611546565b60408211156101bc57604080517fc3e33c990000000000000000000000000000000000000000000000000000000081526101b3918491600401918252602082015260400190565b60405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f6101e986600161155a565b90505f61020a60026101fb8188614166565b6102059190614166565b6116a1565b90505f600161021a876020614179565b67ffffffffffffffff81111561023257610232614190565b6040519080825280601f01601f19166020018201604052801561025c576020820181803683370190505b5060405160200161026e9291906141d4565b60405160208183030381529060405290505f5f5b878110156103c7575f6102dd6102d18b8b858181106102a3576102a361420a565b90506020020160208101906102b89190614237565b73ffffffffffffffffffffffffffffffffffffffff1690565b885462ffffff166116e6565b9050806bffffffffffffffffffffffff16158061031657506103148161030e8c8c868181106102a3576102a361420a565b88611702565b155b1561032157506103bf565b5f6103748b8b858181106103375761033761420a565b905060200201602081019061034c9190614237565b836bffffffffffffffffffffffff1660609190911b6bffffffffffffffffffffffff19161790565b9050808460051b6021018601528361038b90614250565b93506103bc6103a58c8c868181106102a3576102a361420a565b87906bffffffffffffffffffffffff1985166117da565b50505b600101610282565b50805f03610401576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8060051b6001018252610414848361182b565b61041e838561192a565b610434833361042f61177085614179565b611960565b61043d83611a26565b505050505061044a611a45565b50505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff1660051461049157610491816114e6565b610499611546565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080546040515f916104ed918a918a9162ffffff909116908a906104e0908b908b90614268565b6040518091039020611a4e565b825460408051600460208083019190915262ffffff9093168183015260608082018590528251808303909101815260809091019091528051910120909150610533815490565b5f0361056e576040517fccbe2fd7000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b5f6105798787611ab0565b90505f61059361058883611ac5565b610205906001614166565b90506105a081845f6117da565b6105aa8183611b58565b6105e0576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6105ee8287858c8c611bc3565b5090506001810361062e576040517ff2a2b1d0000000000000000000000000000000000000000000000000000000008152600481018690526024016101b3565b61063782611c5b565b6040805162ffffff8d16815267ffffffffffffffff8c811660208301528e16917f57753e15adb2de8c79283cdf3211b6120fc2bc3b55cb29e387cb80c6e4417bac910160405180910390a261068b82611a26565b505050505050610699611a45565b505050505050565b6106a9611546565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff163314158061071b575080546301000000900460ff16600514155b15610754576040517ff91b419e0000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b80547501000000000000000000000000000000000000000000900461ffff165f61079473ffffffffffffffffffffffffffffffffffffffff861683611c7e565b90505f836046018261010081106107ad576107ad61420a565b60048104919091015460039091166008026101000a900467ffffffffffffffff1690505f60016bffffffffffffffffffffffff8716606089901b6bffffffffffffffffffffffff19161760405160f89290921b7fff00000000000000000000000000000000000000000000000000000000000000166020830152602182015260410160405160208183030381529060405290505f61084a82611cb5565b905060015b8581108015610867575061086584600184611cd1565b155b156108c957604687018661087b8388614166565b61088591906142a4565b61010081106108965761089661420a565b600491828204019190066008029054906101000a900467ffffffffffffffff169350806108c290614250565b905061084f565b505f6108d560026116a1565b90506108e2818585611cf6565b6108eb81611a26565b505050505050506108fa611a45565b5050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff1660051461093f5761093f816114e6565b610947611546565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090506109ba6040518061012001604052805f62ffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f1515815260200160608152602001606081525090565b815462ffffff1681526109cd828a611d30565b6109f660408a016109f06109e760808d0160608e016142b7565b84514690611df3565b8a611e68565b8051610a2190610a0c60608c0160408d016142d0565b610a1c60808d0160608e016142b7565b611ebe565b60208201819052610a3b90610a37906001614166565b5490565b6040820181905260208201515460808301525f610a618360408d018c358c8c8c8c611ef9565b90505f610a7360026101fb8185614166565b9050610a8581858e6040018d8d612142565b83606001515f03610ac2576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60208401516080850151610ad79183916117da565b610af884602001516001610aeb9190614166565b60408601518391906117da565b610b0860608d0160408e016142d0565b67ffffffffffffffff167f55b71ca26802d7f3e72bf73c91ea2b0e3c618f4eaef54cb1ffa89971d68ac5378d6040016020016020810190610b4991906142b7565b60e0870151604051610b5d929188916142e9565b60405180910390a2610b7481338660a00151611960565b8360c0015115610b8757610b8781611c5b565b610b9081611a26565b5050505050610b9d611a45565b50505050505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610be757610be7816114e6565b610bef611546565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f80610c2260608701604088016142d0565b610c3260808801606089016142b7565b91509150610c408387611d30565b8254610c6e906040880190610c5d908490469062ffffff16611ebe565b610c68906001614166565b87611e68565b82545f90610c829062ffffff168484611df3565b610c8d906001614166565b90505f610c98825490565b90505f610ca6828935612357565b9050610cb28260401c90565b67ffffffffffffffff908116893590911611610d1457610cd560208a018a6142d0565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b805f03610d64576040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015262ffffff851660248201526044016101b3565b5f610d7461020560026001614166565b9050610d818185846117da565b610d8b83836123f6565b15610d9d57610d9d8133619c40611960565b610da681611a26565b50505050505050610db5611a45565b505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805460ff6301000000909104167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb01610e535780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b610e5c816114e6565b610e64611546565b5f610e967f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff163385612487565b9050610ea0815490565b15610eda576040517f41c684f8000000000000000000000000000000000000000000000000000000008152600481018490526024016101b3565b604051839033907f9582b6afb1f6834989ab1a26748a88fcb1968c8305e514670492940d0a031d35905f90a35f610f1160016116a1565b9050610f1f818360016117da565b610f2881611a26565b50506108fa611a45565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610f7357610f73816114e6565b610f7b611546565b610100821115610fc2576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261010060248201526044016101b3565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b01547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009073ffffffffffffffffffffffffffffffffffffffff163314611056576040517f52f49c950000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b5f61106286600261155a565b90505f611073610205600287614166565b60808301519091505f5b86811015611141575f6110aa61109e8a8a858181106102a3576102a361420a565b875462ffffff166116e6565b905060016110b88260a01c90565b60ff16146110c65750611139565b855442906110f99077010000000000000000000000000000000000000000000000900463ffffffff1660d884901c614166565b11156111055750611139565b61113784868b8b8681811061111c5761111c61420a565b90506020020160208101906111319190614237565b846124cc565b505b60010161107d565b508083608001510361117f576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611189828461192a565b61119282611a26565b5050505061044a611a45565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff166005146111df576111df816114e6565b6111e7611546565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006112128186611d30565b6112366040860173ffffffffffffffffffffffffffffffffffffffff861685611e68565b82355f60016112458360a01c90565b60ff16148015611276575061126060808801606089016142b7565b62ffffff1661126f8360601c90565b62ffffff16145b905080158061129d5750466112916060890160408a016142d0565b67ffffffffffffffff16145b156112ec576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024016101b3565b5f61131373ffffffffffffffffffffffffffffffffffffffff8816855462ffffff166116e6565b90505f60016113228360a01c90565b60ff16148061133d575060036113388360a01c90565b60ff16145b9050808061136b57506113508260781c90565b64ffffffffff166113618560781c90565b64ffffffffff1611155b156113ba576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff891660048201526024016101b3565b845461149f9062ffffff166113cf8660781c90565b6113df60608d0160408e016142d0565b6113ef60808e0160608f016142b7565b866bffffffffffffffffffffffff81166effffff000000000000000000000000606087901b161773ffffffffff000000000000000000000000000000607886901b16177cffffffffffffffff00000000000000000000000000000000000000000060a885901b16177fffffff000000000000000000000000000000000000000000000000000000000060e884901b1617740200000000000000000000000000000000000000001795945050505050565b91505f6114ac60016116a1565b90506114cf8173ffffffffffffffffffffffffffffffffffffffff8b16856117da565b6114d881611a26565b50505050505061044a611a45565b8054640100000000900464ffffffffff164211156115435780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b50565b61154e6125d2565b611558600161262b565b565b6115966040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906116089086906301000000900460ff1686612651565b61164a576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016101b3565b67ffffffffffffffff85168352805462ffffff9081166020850181905283546116769216908790611df3565b604084018190528054606085015261169390610a37906001614166565b608084015250909392505050565b6116c260405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b5f6116f9826116f3855490565b90612695565b90505b92915050565b5f5f61170e8560a01c90565b90505f1960ff821601611724575f9150506117d3565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff82160161179957825167ffffffffffffffff166117648660a81c90565b67ffffffffffffffff161480156117915750826020015162ffffff1661178a8660e81c90565b62ffffff16145b9150506117d3565b826020015162ffffff1660011480156117cf5750825167ffffffffffffffff166117c386866126d7565b67ffffffffffffffff16145b9150505b9392505050565b825160208401518103611819576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b60808201515f61183a83611cb5565b905061186082845f815181106118525761185261420a565b016020015160f81c836127a4565b6118a55783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b6118c3846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f99161191c91869088906142e9565b60405180910390a250505050565b6040810151606082015161193f9184916117da565b6108fa816040015160016119539190614166565b60808301518491906117da565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f906119939062ffffff16612886565b90505f61199e825490565b83549091505f906119c6906901000000000000000000900467ffffffffffffffff1686614179565b9050816fffffffffffffffffffffffffffffffff168111156119f757506fffffffffffffffffffffffffffffffff81165b8354611a0b90889062ffffff16888461289e565b15610b9d57610b9d83611a1e8385614359565b8991906117da565b604081015181518190035f819003611a3d57505050565b8082a0505050565b6115585f61262b565b6040805167ffffffffffffffff87811660208084019190915262ffffff888116848601524660608501528716608084015290851660a083015260c08083018590528351808403909101815260e090920190925280519101205b95945050505050565b5f8235611abd8382612947565b949350505050565b5f6041821015611ae3578115611adb57816116fc565b600192915050565b60418203611af357506001919050565b6082821015611b2257507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b6101038210611b325760016116fc565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005460408381015184515f936301000000900460ff16600514926102589290910381611ba657611ba6614277565b0402620249f0611bb68584612a4f565b01015a1015949350505050565b5f5f6101038510158015611be3575085546301000000900460ff16600514155b15611c03578554611bfa9062ffffff168585612a9f565b91509150611c51565b611c3187877f0000000000000000000000000000000000000000000000000000000000000000888888612c04565b611c405750600190505f611c51565b5f611c4c868686612cde565b915091505b9550959350505050565b604081015181515b80821015610db5578151546020830152604082019150611c63565b5f8183604051602001611c9391815260200190565b604051602081830303815290604052805190602001205f1c6116f991906142a4565b5f5f602083015190506117d3611ccc845183612947565b612d3c565b5f611cdc8484612df6565b8015611abd5750611abd611cef85612e44565b84846127a4565b5f611d1a83835f81518110611d0d57611d0d61420a565b016020015160f81c61155a565b9050611d26818361182b565b61044a848261192a565b611d4a611d4060208301836142d0565b8260200135612ec5565b600683016040611d5d60208501856142d0565b67ffffffffffffffff16611d7191906142a4565b60408110611d8157611d8161420a565b015414611dd457611d9560208201826142d0565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b6108fa602082013560408301611dee6101e085018561436c565b612f03565b604080516001602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a0015b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190528051602090910120949350505050565b611e8560c0840135838335611e80602086018661436c565b612f82565b610db5576040517f3e9030cc000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b604080516002602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a001611e2a565b5f611000821115611f41576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261100060248201526044016101b3565b611000841115611f88576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810185905261100060248201526044016101b3565b6080880151845f8167ffffffffffffffff811115611fa857611fa8614190565b604051908082528060200260200182016040528015611fd1578160200160208202803683370190505b5090505f5b8281101561207e57365f8a8a84818110611ff257611ff261420a565b905060200281019061200491906143d0565b9150915061203286838360405161201c929190614268565b60405180910390205f9182526020526040902090565b9550858484815181106120475761204761420a565b6020026020010181815250506120656120608383611ab0565b611ac5565b61206f9088614166565b96505050806001019050611fd6565b506101008b018190525f5b858110156120c6576120bc848888848181106120a7576120a761420a565b905060200201355f9182526020526040902090565b9350600101612089565b50888314612134576120db60208b018b6142d0565b6120eb60408c0160208d016142b7565b6040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b505050979650505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f8267ffffffffffffffff81111561217d5761217d614190565b6040519080825280601f01601f1916602001820160405280156121a7576020820181803683370190505b5090505f5b8381101561230357365f8686848181106121c8576121c861420a565b90506020028101906121da91906143d0565b915091505f6121e98383611ab0565b90506121f6818484612fc7565b8061220857506122068b82611b58565b155b1561221557505050612303565b5f5f6122248d89858888611bc3565b91509150808c60a00181815161223a9190614166565b905250610103831061224e57600160c08d01525b8160f81b8787815181106122645761226461420a565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a905350600182036122cc576122cc8d8d8d8f6040015167ffffffffffffffff1689896040516122bf929190614268565b6040518091039020613029565b6122ed8c604001516122dd85612d3c565b604081901b820160010192915050565b60408d01525050600190930192506121ac915050565b8082526060870181905260e08701829052801561234d5761010087015161232b600183614359565b8151811061233b5761233b61420a565b60200260200101518760800181815250505b5050505050505050565b5f604082901c67ffffffffffffffff80851690841611806123855750608084901c67ffffffffffffffff1681115b15612393575f9150506116fc565b60c084901c8110156123a8575f9150506116fc565b6fffffffffffffffff0000000000000000604084901b1677ffffffffffffffff00000000000000000000000000000000851667ffffffffffffffff8616171760c09190911b17905092915050565b5f67ffffffffffffffff604084811c850382169160c086811c608088811c9190910383169387901c87038316929187901c9087901c031661243a6008611000614431565b67ffffffffffffffff1661244e8386614359565b10158061247c57506124656008630e4e1c00614431565b67ffffffffffffffff166124798285614359565b10155b979650505050505050565b604080516016602082015262ffffff85169181019190915273ffffffffffffffffffffffffffffffffffffffff83166060820152608081018290525f9060a001611e2a565b5f6124d78260781c90565b6124e2906001614460565b90506124f8846124f385848661309e565b61182b565b5f6125af6125068460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b90506106998673ffffffffffffffffffffffffffffffffffffffff8616836117da565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15611558576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f468467ffffffffffffffff160361266a57505f6117d3565b60ff831660011480611abd575060ff83166005148015611abd575060ff821660011490509392505050565b5f8162ffffff166126a68460601c90565b62ffffff16146126d057606082901b6effffff000000000000000000000000166116f9565b6116f9565b5090919050565b5f60026126e48460a01c90565b60ff16036126fd576126f68360a81c90565b90506116fc565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b469061276a9085907501000000000000000000000000000000000000000000900461ffff16611c7e565b610100811061277b5761277b61420a565b600491828204019190066008029054906101000a900467ffffffffffffffff1691505092915050565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff8716600214806127db575060ff87166003145b612816576127ec6008611000614431565b6127f790600761447d565b6128066008630e4e1c00614431565b61281190600761447d565b61281f565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff169150818410801561284857508086840111155b801561285e575067ffffffffffffffff88811614155b801561287a575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b60035f90815262ffffff8216602052604081206116fc565b5f815f036128ad57505f611abd565b5f6128ce73ffffffffffffffffffffffffffffffffffffffff8516866116e6565b90505f6128e9846bffffffffffffffffffffffff8416614166565b90506bffffffffffffffffffffffff811115612909575f92505050611abd565b61293a73ffffffffffffffffffffffffffffffffffffffff86166bffffffffffffffffffffffff1984168317611a1e565b5060019695505050505050565b5f602183101561295857505f6116fc565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe810161299c5760318414612991575f612994565b60415b9150506116fc565b5f1960ff8216016129b6576129948460018060405f61316a565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff8216016129f0576129948460655f6080608261316a565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff821601612a2d576129948462ffffff60d886901c166131a5565b60ff8116600414612a3e575f611abd565b611abd84603560016040604161316a565b5f6101038310612a7c576010612a6484612d3c565b81612a7157612a71614277565b0460110290506116fc565b81612a8a576126cb83612d3c565b6203e010612a9784612d3c565b019392505050565b5f5f612ab360608662ffffff16901b6131fd565b5f5f3073ffffffffffffffffffffffffffffffffffffffff168686604051602401612adf9291906144a7565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529181526020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f9092dffe0000000000000000000000000000000000000000000000000000000017905251612b6091906144f3565b5f604051808303815f865af19150503d805f8114612b99576040519150601f19603f3d011682016040523d82523d5f602084013e612b9e565b606091505b5091509150612bad600161262b565b81612bc05760015f935093505050612bfc565b80806020019051810190612bd491906144fe565b90945092508360018114612bf357612bee61271085614166565b612bf5565b5f5b9350935050505b935093915050565b84545f907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb630100000090910460ff1601612c5957836001148015612c525750612c52856001850135613209565b9050612cd4565b60418403612c75578554612c5290889062ffffff168585613303565b60828410612c9357612c52878484612c8e608289614359565b61347c565b6041841115612cb257612c52878484612cad604189614359565b613772565b8315801590612cd157508554612cd190889062ffffff168585886138bc565b90505b9695505050505050565b5f60828410612d175750614e2060655b82811015612d1157838101351580612d0857614e20830192505b50602001612cee565b506117d3565b60418414612d3157611770612d2b85611ac5565b02611abd565b50614e209392505050565b5f60418211612d5d57615dc0612d5183611ac5565b02611f40019050919050565b6082821015612d965750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b610103821015612dd057506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefd0190565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546116f99084906301000000900460ff1684612651565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120549092916117d391612eba9162ffffff90811691879116611df3565b610a37906001614166565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b83612f178383612f12876139e1565b6139f6565b1461044a57612f2960208401846142d0565b612f3960408501602086016142b7565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b5f831580612f91575061010082115b15612f9d57505f611aa7565b5f8581526020902086612fbb82612fb48189613a37565b8787613a59565b14979650505050505050565b5f6101038410612fd857505f6117d3565b608284106130035742612fef606560608587614520565b612ff891614547565b60d81c1190506117d3565b6041841461301257505f6117d3565b5050426011919091013564ffffffffff1611919050565b5f61305361303a60208601866142d0565b61304a60408701602088016142b7565b87518686611a4e565b855160408051600460208083019190915262ffffff909316818301526060808201859052825180830390910181526080909101909152805191012090915061069990879060016117da565b60605f6130ab8360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f6020858703048481108061317e57508381115b8061318d575060208688030615155b6131995780830161247c565b5f979650505050505050565b5f60b98310806131c057506131bd61100060b9614166565b83115b156131cc57505f6116fc565b5f6131d78484613aa4565b9050625b8d8081116131f4576131ef81610103614166565b611abd565b505f9392505050565b6115438160021761262b565b5f8273ffffffffffffffffffffffffffffffffffffffff163b5f0361322f57505f6116fc565b5f61323a8360601c90565b60405173ffffffffffffffffffffffffffffffffffffffff90911660248201526bffffffffffffffffffffffff84166044820152606401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f078fdca20000000000000000000000000000000000000000000000000000000017815281519192506203d090915f91829190828986f195945050505050565b5f82356011840135605882901c603083901c8461333773ffffffffffffffffffffffffffffffffffffffff84165b8a6116e6565b90506133438183613aea565b613354575f95505050505050611abd565b5f6bffffffffffffffffffffffff602886901c16826bffffffffffffffffffffffff166133819190614166565b90506bffffffffffffffffffffffff8111156133a5575f9650505050505050611abd565b740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a888901b7affffffffffff00000000000000000000000000000000000000000016607886901b73ffffffffff0000000000000000000000000000001660608e901b6effffff000000000000000000000000166bffffffffffffffffffffffff86161717171717915061346b8b73ffffffffffffffffffffffffffffffffffffffff8616846117da565b5060019a9950505050505050505050565b5f806134d161348f601560018789614520565b613498916145ac565b60601c6134a960296015888a614520565b6134b2916145ac565b60601c6134c360496029898b614520565b6134cc916145eb565b613b4b565b90505f6134e2604e60498789614520565b6134eb91614547565b60d81c90505f6134ff6054604e888a614520565b61350891614608565b60d01c905061351b836080015183613aea565b61352a575f9350505050611abd565b5f61353960606054898b614520565b6135429161466d565b60a01c6bffffffffffffffffffffffff1661355e856080015190565b6bffffffffffffffffffffffff166135769190614166565b90506bffffffffffffffffffffffff811115613598575f945050505050611abd565b5f6135a7856080015160601c90565b9050740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a885901b7affffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff00000000000000000000000000000016606085901b6effffff000000000000000000000000166bffffffffffffffffffffffff8716171717171760808601819052879060a81c61ffff161415806136725750637fffffff601184901c1615155b15613684575f95505050505050611abd565b61368e8a86613c2f565b84516040805160116020808301919091528183019390935262ffffff8416606082015264ffffffffff87166080808301919091528251808303909101815260a090910190915280519101207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00165f5b88811015613760575f613711826020614179565b61371c906065614166565b905061375761372b8385614166565b8d838e613739826020614166565b9261374693929190614520565b61374f916145eb565b8f91906117da565b506001016136fd565b5060019b9a5050505050505050505050565b5f80613782601560018688614520565b61378b916145ac565b60601c90505f61379f603560158789614520565b6137a8916145eb565b9050365f87876137ba60016035614359565b6137c5928290614520565b915091505f5f5b87811015613800576137f66bffffffffffffffffffffffff600583901b8601600101351683614166565b91506001016137cc565b505f5b87811015613868575f61382b876138256001600586901b890101355b60601c90565b88613b4b565b6080015190506bffffffffffffffffffffffff61384a84828416614166565b111561385f575f975050505050505050611abd565b50600101613803565b505f5b8781101561346b57600581901b8401600101355f61388e88606084901c89613b4b565b90506138a8816bffffffffffffffffffffffff8416613cbc565b6138b28d82613c2f565b505060010161386b565b5f5f5f5b838110156138f4576138ea6bffffffffffffffffffffffff600583901b8801600101351683614166565b91506001016138c0565b505f5b83811015613954575f61391f6139196102b86001600586901b8b01013561381f565b896116e6565b90506bffffffffffffffffffffffff61393a84828416614166565b111561394b575f9350505050611aa7565b506001016138f7565b505f5b838110156139d357600581901b8601600101355f61397b613331606084901c6102b8565b90506139af61399b6bffffffffffffffffffffffff848116908416614166565b6bffffffffffffffffffffffff1983161790565b90506139c96139c16102b88460601c90565b8b90836117da565b5050600101613957565b506001979650505050505050565b5f6040516101a08382376101a0902092915050565b5f81815b84811015613a2e57613a2482878784818110613a1857613a1861420a565b90506020020135613d6e565b91506001016139fa565b50949350505050565b6040515f60208201819052602182018490526041820183905290606101612ee5565b82600582901b8301610100839003845b82811015613a9957602088831c60051b811694855281359481189490945260405f20936001929092019101613a69565b505050949350505050565b5f603f613ab2836040614179565b613abc91906146d2565b613ac7602885614179565b613ad66201b580611f40614166565b613ae09190614166565b6116f99190614166565b5f5f613af68460a01c90565b905060ff8116600114801590613b10575060ff8116600314155b8015613b325750613b218460781c90565b64ffffffffff168364ffffffffff16115b8015611abd5750505064ffffffffff9081161415919050565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590613c0f57508162ffffff16613c088260601c90565b62ffffff16145b151560a0840152613c208183612695565b60808401525090949350505050565b8060a00151613caa578051602080830151604080850151606080870151835173ffffffffffffffffffffffffffffffffffffffff95861681529490921694840194909452908201527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd0986910160405180910390a2600160a08201525b805160808201516108fa9184916117da565b5f613cc8836080015190565b6bffffffffffffffffffffffff9081169150613ce5908290614359565b821115613d4957604080840151606085015191517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260248101919091526044016101b3565b60808301516bffffffffffffffffffffffff1916828201176080909301929092525050565b5f818310613d88575f8281526020849052604090206116f9565b5f8381526020839052604090206116f9565b803567ffffffffffffffff811681146116e1575f5ffd5b5f5f83601f840112613dc1575f5ffd5b50813567ffffffffffffffff811115613dd8575f5ffd5b6020830191508360208260051b8501011115613df2575f5ffd5b9250929050565b5f5f5f60408486031215613e0b575f5ffd5b613e1484613d9a565b9250602084013567ffffffffffffffff811115613e2f575f5ffd5b613e3b86828701613db1565b9497909650939450505050565b803562ffffff811681146116e1575f5ffd5b5f5f5f5f5f60808688031215613e6e575f5ffd5b613e7786613d9a565b9450613e8560208701613e48565b9350613e9360408701613d9a565b9250606086013567ffffffffffffffff811115613eae575f5ffd5b8601601f81018813613ebe575f5ffd5b803567ffffffffffffffff811115613ed4575f5ffd5b886020828401011115613ee5575f5ffd5b959894975092955050506020019190565b803573ffffffffffffffffffffffffffffffffffffffff811681146116e1575f5ffd5b5f5f60408385031215613f2a575f5ffd5b613f3383613ef6565b915060208301356bffffffffffffffffffffffff81168114613f53575f5ffd5b809150509250929050565b5f6102008284031215613f6f575f5ffd5b50919050565b5f60408284031215613f6f575f5ffd5b5f5f5f5f5f5f60808789031215613f9a575f5ffd5b863567ffffffffffffffff811115613fb0575f5ffd5b613fbc89828a01613f5e565b965050602087013567ffffffffffffffff811115613fd8575f5ffd5b613fe489828a01613f75565b955050604087013567ffffffffffffffff811115614000575f5ffd5b61400c89828a01613db1565b909550935050606087013567ffffffffffffffff81111561402b575f5ffd5b61403789828a01613db1565b979a9699509497509295939492505050565b5f5f6040838503121561405a575f5ffd5b823567ffffffffffffffff811115614070575f5ffd5b61407c85828601613f5e565b925050602083013567ffffffffffffffff811115614098575f5ffd5b6140a485828601613f75565b9150509250929050565b5f602082840312156140be575f5ffd5b5035919050565b5f5f5f606084860312156140d7575f5ffd5b833567ffffffffffffffff8111156140ed575f5ffd5b6140f986828701613f5e565b93505061410860208501613ef6565b9150604084013567ffffffffffffffff811115614123575f5ffd5b61412f86828701613f75565b9150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156116fc576116fc614139565b80820281158282048414176116fc576116fc614139565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f81518060208401855e5f93019283525090919050565b7fff000000000000000000000000000000000000000000000000000000000000008360f81b1681525f611abd60018301846141bd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215614247575f5ffd5b6116f982613ef6565b5f5f19820361426157614261614139565b5060010190565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826142b2576142b2614277565b500690565b5f602082840312156142c7575f5ffd5b6116f982613e48565b5f602082840312156142e0575f5ffd5b6116f982613d9a565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116840101915050949350505050565b818103818111156116fc576116fc614139565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261439f575f5ffd5b83018035915067ffffffffffffffff8211156143b9575f5ffd5b6020019150600581901b3603821315613df2575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614403575f5ffd5b83018035915067ffffffffffffffff82111561441d575f5ffd5b602001915036819003821315613df2575f5ffd5b5f67ffffffffffffffff83168061444a5761444a614277565b8067ffffffffffffffff84160491505092915050565b64ffffffffff81811683821601908111156116fc576116fc614139565b67ffffffffffffffff81811683821602908116908181146144a0576144a0614139565b5092915050565b60208152816020820152818360408301375f818301604090810191909152601f9092017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160101919050565b5f6116f982846141bd565b5f5f6040838503121561450f575f5ffd5b505080516020909101519092909150565b5f5f8585111561452e575f5ffd5b8386111561453a575f5ffd5b5050820193919092039150565b80357fffffffffff00000000000000000000000000000000000000000000000000000081169060058410156144a0577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80356bffffffffffffffffffffffff1981169060148410156144a0576bffffffffffffffffffffffff19808560140360031b1b82161691505092915050565b803560208310156116fc575f19602084900360031b1b1692915050565b80357fffffffffffff000000000000000000000000000000000000000000000000000081169060068410156144a0577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505092915050565b80357fffffffffffffffffffffffff0000000000000000000000000000000000000000811690600c8410156144a0577fffffffffffffffffffffffff00000000000000000000000000000000000000008085600c0360031b1b82161691505092915050565b5f826146e0576146e0614277565b50049056'
