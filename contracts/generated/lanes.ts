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
    "name": "NotDirect",
    "inputs": []
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
export const lanesBytecode: `0x${string}` = '0x60a0604052348015600e575f5ffd5b506040516149c33803806149c3833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b60805161493e6100855f395f81816106d50152611c39015261493e5ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063925bb01511610058578063925bb015146100d7578063a74a1831146100ea578063d3e9efee146100fd578063e86d27d614610110575f5ffd5b806306cb6bbd1461008957806353eaa5e31461009e5780637e8da2df146100b157806391bd846e146100c4575b5f5ffd5b61009c610097366004613ff1565b610123565b005b61009c6100ac366004614052565b610450565b61009c6100bf366004614111565b6106aa565b61009c6100d236600461417d565b610907565b61009c6100e5366004614241565b610bcd565b61009c6100f83660046142a6565b610de1565b61009c61010b366004613ff1565b610f59565b61009c61011e3660046142bd565b6111c5565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610164576101648161150d565b61016c61156d565b60408211156101bc57604080517fc3e33c990000000000000000000000000000000000000000000000000000000081526101b3918491600401918252602082015260400190565b60405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f6101e9866001611581565b90505f61020a60026101fb818861435e565b610205919061435e565b6116c8565b90505f600161021a876020614371565b67ffffffffffffffff81111561023257610232614388565b6040519080825280601f01601f19166020018201604052801561025c576020820181803683370190505b5060405160200161026e9291906143cc565b60405160208183030381529060405290505f5f5b878110156103c7575f6102dd6102d18b8b858181106102a3576102a3614402565b90506020020160208101906102b8919061442f565b73ffffffffffffffffffffffffffffffffffffffff1690565b885462ffffff1661170d565b9050806bffffffffffffffffffffffff16158061031657506103148161030e8c8c868181106102a3576102a3614402565b88611729565b155b1561032157506103bf565b5f6103748b8b8581811061033757610337614402565b905060200201602081019061034c919061442f565b836bffffffffffffffffffffffff1660609190911b6bffffffffffffffffffffffff19161790565b9050808460051b6021018601528361038b90614448565b93506103bc6103a58c8c868181106102a3576102a3614402565b87906bffffffffffffffffffffffff198516611801565b50505b600101610282565b50805f03610401576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8060051b60010182526104148483611852565b61041e8385611951565b610434833361042f61177085614371565b611987565b61043d83611a4d565b505050505061044a611a6c565b50505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610491576104918161150d565b61049961156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080546040515f916104ed918a918a9162ffffff909116908a906104e0908b908b90614460565b6040518091039020611a75565b825460408051600460208083019190915262ffffff9093168183015260608082018590528251808303909101815260809091019091528051910120909150610533815490565b5f0361056e576040517fccbe2fd7000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b5f6105798787611ad7565b90505f61059361058883611aec565b61020590600261435e565b90506105a081845f611801565b6105aa8183611b7f565b6105e0576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6105ee8287858c8c611bea565b5090506001810361062e576040517ff2a2b1d0000000000000000000000000000000000000000000000000000000008152600481018690526024016101b3565b61063782611c8a565b61064082611cf1565b6040805162ffffff8d16815267ffffffffffffffff8c811660208301528e16917f57753e15adb2de8c79283cdf3211b6120fc2bc3b55cb29e387cb80c6e4417bac910160405180910390a261069482611a4d565b5050505050506106a2611a6c565b505050505050565b6106b261156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1633141580610724575080546301000000900460ff16600514155b1561075d576040517ff91b419e0000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b80547501000000000000000000000000000000000000000000900461ffff165f61079d73ffffffffffffffffffffffffffffffffffffffff861683611d14565b90505f836046018261010081106107b6576107b6614402565b60048104919091015460039091166008026101000a900467ffffffffffffffff1690505f60016bffffffffffffffffffffffff8716606089901b6bffffffffffffffffffffffff19161760405160f89290921b7fff00000000000000000000000000000000000000000000000000000000000000166020830152602182015260410160405160208183030381529060405290505f61085382611d4b565b905060015b8581108015610870575061086e84600184611d67565b155b156108d2576046870186610884838861435e565b61088e919061449c565b610100811061089f5761089f614402565b600491828204019190066008029054906101000a900467ffffffffffffffff169350806108cb90614448565b9050610858565b505f6108de60026116c8565b90506108eb818585611d8c565b6108f481611a4d565b50505050505050610903611a6c565b5050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610948576109488161150d565b61095061156d565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090506109c36040518061012001604052805f62ffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f1515815260200160608152602001606081525090565b815462ffffff1681526109d6828a611dc6565b6109ff60408a016109f96109f060808d0160608e016144af565b84514690611e89565b8a611ee0565b8051610a2a90610a1560608c0160408d016144c8565b610a2560808d0160608e016144af565b611f36565b60208201819052610a4490610a4090600161435e565b5490565b6040820181905260208201515460808301525f610a6a8360408d018c358c8c8c8c611f71565b90505f610a876002610a7c818561435e565b6101fb90600161435e565b9050610a9981858e6040018d8d6121ba565b83606001515f03610ad6576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60208401516080850151610aeb918391611801565b610b0c84602001516001610aff919061435e565b6040860151839190611801565b610b1c60608d0160408e016144c8565b67ffffffffffffffff167f55b71ca26802d7f3e72bf73c91ea2b0e3c618f4eaef54cb1ffa89971d68ac5378d6040016020016020810190610b5d91906144af565b60e0870151604051610b71929188916144e1565b60405180910390a28360c0015115610b8c57610b8c81611c8a565b610b9b81338660a00151611987565b8360c0015115610bae57610bae81611cf1565b610bb781611a4d565b5050505050610bc4611a6c565b50505050505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610c0e57610c0e8161150d565b610c1661156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f80610c4960608701604088016144c8565b610c5960808801606089016144af565b91509150610c678387611dc6565b8254610c95906040880190610c84908490469062ffffff16611f36565b610c8f90600161435e565b87611ee0565b82545f90610ca99062ffffff168484611e89565b610cb490600161435e565b90505f610cbf825490565b90505f610ccd8289356123cf565b9050610cd98260401c90565b67ffffffffffffffff908116893590911611610d3b57610cfc60208a018a6144c8565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b805f03610d8b576040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015262ffffff851660248201526044016101b3565b5f610d9b6102056002600161435e565b9050610da8818584611801565b610db2838361246e565b15610dc457610dc48133619c40611987565b610dcd81611a4d565b50505050505050610ddc611a6c565b505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805460ff6301000000909104167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb01610e7a5780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b610e838161150d565b610e8b61156d565b5f610ebd7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff1633856124ff565b9050610ec7815490565b15610f01576040517f41c684f8000000000000000000000000000000000000000000000000000000008152600481018490526024016101b3565b604051839033907f9582b6afb1f6834989ab1a26748a88fcb1968c8305e514670492940d0a031d35905f90a35f610f3860016116c8565b9050610f4681836001611801565b610f4f81611a4d565b5050610903611a6c565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610f9a57610f9a8161150d565b610fa261156d565b610100821115610fe9576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261010060248201526044016101b3565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b01547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009073ffffffffffffffffffffffffffffffffffffffff16331461107d576040517f52f49c950000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b5f611089866002611581565b90505f61109a61020560028761435e565b60808301519091505f5b86811015611168575f6110d16110c58a8a858181106102a3576102a3614402565b875462ffffff1661170d565b905060016110df8260a01c90565b60ff16146110ed5750611160565b855442906111209077010000000000000000000000000000000000000000000000900463ffffffff1660d884901c61435e565b111561112c5750611160565b61115e84868b8b8681811061114357611143614402565b9050602002016020810190611158919061442f565b84612544565b505b6001016110a4565b50808360800151036111a6576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6111b08284611951565b6111b982611a4d565b5050505061044a611a6c565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514611206576112068161150d565b61120e61156d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006112398186611dc6565b61125d6040860173ffffffffffffffffffffffffffffffffffffffff861685611ee0565b82355f600161126c8360a01c90565b60ff1614801561129d575061128760808801606089016144af565b62ffffff166112968360601c90565b62ffffff16145b90508015806112c45750466112b86060890160408a016144c8565b67ffffffffffffffff16145b15611313576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024016101b3565b5f61133a73ffffffffffffffffffffffffffffffffffffffff8816855462ffffff1661170d565b90505f60016113498360a01c90565b60ff1614806113645750600361135f8360a01c90565b60ff16145b9050808061139257506113778260781c90565b64ffffffffff166113888560781c90565b64ffffffffff1611155b156113e1576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff891660048201526024016101b3565b84546114c69062ffffff166113f68660781c90565b61140660608d0160408e016144c8565b61141660808e0160608f016144af565b866bffffffffffffffffffffffff81166effffff000000000000000000000000606087901b161773ffffffffff000000000000000000000000000000607886901b16177cffffffffffffffff00000000000000000000000000000000000000000060a885901b16177fffffff000000000000000000000000000000000000000000000000000000000060e884901b1617740200000000000000000000000000000000000000001795945050505050565b91505f6114d360016116c8565b90506114f68173ffffffffffffffffffffffffffffffffffffffff8b1685611801565b6114ff81611a4d565b50505050505061044a611a6c565b8054640100000000900464ffffffffff1642111561156a5780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b50565b61157561264a565b61157f60016126a3565b565b6115bd6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00919061162f9086906301000000900460ff16866126c9565b611671576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016101b3565b67ffffffffffffffff85168352805462ffffff90811660208501819052835461169d9216908790611e89565b60408401819052805460608501526116ba90610a4090600161435e565b608084015250909392505050565b6116e960405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b5f6117208261171a855490565b9061270d565b90505b92915050565b5f5f6117358560a01c90565b90505f1960ff82160161174b575f9150506117fa565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff8216016117c057825167ffffffffffffffff1661178b8660a81c90565b67ffffffffffffffff161480156117b85750826020015162ffffff166117b18660e81c90565b62ffffff16145b9150506117fa565b826020015162ffffff1660011480156117f65750825167ffffffffffffffff166117ea868661274f565b67ffffffffffffffff16145b9150505b9392505050565b825160208401518103611840576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b60808201515f61186183611d4b565b905061188782845f8151811061187957611879614402565b016020015160f81c8361281c565b6118cc5783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b6118ea846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f99161194391869088906144e1565b60405180910390a250505050565b60408101516060820151611966918491611801565b6109038160400151600161197a919061435e565b6080830151849190611801565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f906119ba9062ffffff166128fe565b90505f6119c5825490565b83549091505f906119ed906901000000000000000000900467ffffffffffffffff1686614371565b9050816fffffffffffffffffffffffffffffffff16811115611a1e57506fffffffffffffffffffffffffffffffff81165b8354611a3290889062ffffff168884612916565b15610bc457610bc483611a458385614533565b899190611801565b604081015181518190035f819003611a6457505050565b8082a0505050565b61157f5f6126a3565b6040805167ffffffffffffffff87811660208084019190915262ffffff888116848601524660608501528716608084015290851660a083015260c08083018590528351808403909101815260e090920190925280519101205b95945050505050565b5f8235611ae483826129bf565b949350505050565b5f6041821015611b0a578115611b025781611723565b600192915050565b60418203611b1a57506001919050565b6082821015611b4957507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b6101038210611b59576001611723565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005460408381015184515f936301000000900460ff16600514926102589290910381611bcd57611bcd61446f565b0402620249f0611bdd8584612ac7565b01015a1015949350505050565b5f5f6101038510158015611c0a575085546301000000900460ff16600514155b15611c3257611c17612b17565b8554611c299062ffffff168585612b5d565b91509150611c80565b611c6087877f0000000000000000000000000000000000000000000000000000000000000000888888612dd2565b611c6f5750600190505f611c80565b5f611c7b868686612eac565b915091505b9550959350505050565b5f611c93612f0a565b9050805f03611ca0575050565b5f611cd07f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff166128fe565b9050610ddc8183611cdf845490565b611ce9919061435e565b859190611801565b604081015181515b80821015610ddc578151546020830152604082019150611cf9565b5f8183604051602001611d2991815260200190565b604051602081830303815290604052805190602001205f1c611720919061449c565b5f5f602083015190506117fa611d628451836129bf565b612f39565b5f611d728484612ff3565b8015611ae45750611ae4611d8585613041565b848461281c565b5f611db083835f81518110611da357611da3614402565b016020015160f81c611581565b9050611dbc8183611852565b61044a8482611951565b611de0611dd660208301836144c8565b82602001356130c2565b600683016040611df360208501856144c8565b67ffffffffffffffff16611e07919061449c565b60408110611e1757611e17614402565b015414611e6a57611e2b60208201826144c8565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b610903602082013560408301611e846101e0850185614546565b613100565b604080516001602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a0015b60408051601f198184030181529190528051602090910120949350505050565b611efd60c0840135838335611ef86020860186614546565b61317f565b610ddc576040517f3e9030cc000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b604080516002602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a001611ec0565b5f611000821115611fb9576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261100060248201526044016101b3565b611000841115612000576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810185905261100060248201526044016101b3565b6080880151845f8167ffffffffffffffff81111561202057612020614388565b604051908082528060200260200182016040528015612049578160200160208202803683370190505b5090505f5b828110156120f657365f8a8a8481811061206a5761206a614402565b905060200281019061207c91906145aa565b915091506120aa868383604051612094929190614460565b60405180910390205f9182526020526040902090565b9550858484815181106120bf576120bf614402565b6020026020010181815250506120dd6120d88383611ad7565b611aec565b6120e7908861435e565b9650505080600101905061204e565b506101008b018190525f5b8581101561213e576121348488888481811061211f5761211f614402565b905060200201355f9182526020526040902090565b9350600101612101565b508883146121ac5761215360208b018b6144c8565b61216360408c0160208d016144af565b6040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b505050979650505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f8267ffffffffffffffff8111156121f5576121f5614388565b6040519080825280601f01601f19166020018201604052801561221f576020820181803683370190505b5090505f5b8381101561237b57365f86868481811061224057612240614402565b905060200281019061225291906145aa565b915091505f6122618383611ad7565b905061226e8184846131c4565b80612280575061227e8b82611b7f565b155b1561228d5750505061237b565b5f5f61229c8d89858888611bea565b91509150808c60a0018181516122b2919061435e565b90525061010383106122c657600160c08d01525b8160f81b8787815181106122dc576122dc614402565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a90535060018203612344576123448d8d8d8f6040015167ffffffffffffffff168989604051612337929190614460565b6040518091039020613226565b6123658c6040015161235585612f39565b604081901b820160010192915050565b60408d0152505060019093019250612224915050565b8082526060870181905260e0870182905280156123c5576101008701516123a3600183614533565b815181106123b3576123b3614402565b60200260200101518760800181815250505b5050505050505050565b5f604082901c67ffffffffffffffff80851690841611806123fd5750608084901c67ffffffffffffffff1681115b1561240b575f915050611723565b60c084901c811015612420575f915050611723565b6fffffffffffffffff0000000000000000604084901b1677ffffffffffffffff00000000000000000000000000000000851667ffffffffffffffff8616171760c09190911b17905092915050565b5f67ffffffffffffffff604084811c850382169160c086811c608088811c9190910383169387901c87038316929187901c9087901c03166124b2600861100061460b565b67ffffffffffffffff166124c68386614533565b1015806124f457506124dd6008630e4e1c0061460b565b67ffffffffffffffff166124f18285614533565b10155b979650505050505050565b604080516016602082015262ffffff85169181019190915273ffffffffffffffffffffffffffffffffffffffff83166060820152608081018290525f9060a001611ec0565b5f61254f8260781c90565b61255a90600161463a565b90506125708461256b85848661329b565b611852565b5f61262761257e8460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b90506106a28673ffffffffffffffffffffffffffffffffffffffff861683611801565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c1561157f576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f468467ffffffffffffffff16036126e257505f6117fa565b60ff831660011480611ae4575060ff83166005148015611ae4575060ff821660011490509392505050565b5f8162ffffff1661271e8460601c90565b62ffffff161461274857606082901b6effffff00000000000000000000000016611720565b611720565b5090919050565b5f600261275c8460a01c90565b60ff16036127755761276e8360a81c90565b9050611723565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b46906127e29085907501000000000000000000000000000000000000000000900461ffff16611d14565b61010081106127f3576127f3614402565b600491828204019190066008029054906101000a900467ffffffffffffffff1691505092915050565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480612853575060ff87166003145b61288e57612864600861100061460b565b61286f906007614657565b61287e6008630e4e1c0061460b565b612889906007614657565b612897565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff16915081841080156128c057508086840111155b80156128d6575067ffffffffffffffff88811614155b80156128f2575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b60035f90815262ffffff821660205260408120611723565b5f815f0361292557505f611ae4565b5f61294673ffffffffffffffffffffffffffffffffffffffff85168661170d565b90505f612961846bffffffffffffffffffffffff841661435e565b90506bffffffffffffffffffffffff811115612981575f92505050611ae4565b6129b273ffffffffffffffffffffffffffffffffffffffff86166bffffffffffffffffffffffff1984168317611a45565b5060019695505050505050565b5f60218310156129d057505f611723565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8101612a145760318414612a09575f612a0c565b60415b915050611723565b5f1960ff821601612a2e57612a0c8460018060405f613367565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601612a6857612a0c8460655f60806082613367565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff821601612aa557612a0c8462ffffff60d886901c166133a2565b60ff8116600414612ab6575f611ae4565b611ae4846035600160406041613367565b5f6101038310612af4576010612adc84612f39565b81612ae957612ae961446f565b046011029050611723565b81612b025761274383612f39565b6203e010612b0f84612f39565b019392505050565b3332141580612b265750333b15155b1561157f576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f612b7160608662ffffff16901b6133fa565b5f5a90505f5f3073ffffffffffffffffffffffffffffffffffffffff168787604051602401612ba19291906146aa565b60408051601f198184030181529181526020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f9092dffe0000000000000000000000000000000000000000000000000000000017905251612c0491906146bd565b5f604051808303815f865af19150503d805f8114612c3d576040519150601f19603f3d011682016040523d82523d5f602084013e612c42565b606091505b50915091505a612c529084614533565b925081158015612cab57507f1f2b6efb00000000000000000000000000000000000000000000000000000000612c87826146c8565b7fffffffff0000000000000000000000000000000000000000000000000000000016145b15612d6f576040513090612cc790899089908790602401614734565b60408051601f198184030181529181526020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f9cf4b0760000000000000000000000000000000000000000000000000000000017905251612d2a91906146bd565b5f604051808303815f865af19150503d805f8114612d63576040519150601f19603f3d011682016040523d82523d5f602084013e612d68565b606091505b5090925090505b612d7960016126a3565b81612d8d5760015f94509450505050612dca565b80806020019051810190612da19190614757565b90955093508460018114612dc057612dbb6127108661435e565b612dc2565b5f5b945094505050505b935093915050565b84545f907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb630100000090910460ff1601612e2757836001148015612e205750612e20856001850135613406565b9050612ea2565b60418403612e43578554612e2090889062ffffff1685856134e2565b60828410612e6157612e20878484612e5c608289614533565b61365b565b6041841115612e8057612e20878484612e7b604189614533565b613951565b8315801590612e9f57508554612e9f90889062ffffff16858588613a9b565b90505b9695505050505050565b5f60828410612ee55750614e2060655b82811015612edf57838101351580612ed657614e20830192505b50602001612ebc565b506117fa565b60418414612eff57611770612ef985611aec565b02611ae4565b50614e209392505050565b5f612f347f1b273f9198ee72d4294c6ccfa3bcc26725ae30484b544af29332d0c1009d8acb613bc0565b905090565b5f60418211612f5a57615dc0612f4e83611aec565b02611f40019050919050565b6082821015612f935750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b610103821015612fcd57506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefd0190565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546117209084906301000000900460ff16846126c9565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120549092916117fa916130b79162ffffff90811691879116611e89565b610a4090600161435e565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b83613114838361310f87613bd2565b613be7565b1461044a5761312660208401846144c8565b61313660408501602086016144af565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b5f83158061318e575061010082115b1561319a57505f611ace565b5f85815260209020866131b8826131b18189613c28565b8787613c4a565b14979650505050505050565b5f61010384106131d557505f6117fa565b6082841061320057426131ec606560608587614779565b6131f5916147a0565b60d81c1190506117fa565b6041841461320f57505f6117fa565b5050426011919091013564ffffffffff1611919050565b5f61325061323760208601866144c8565b61324760408701602088016144af565b87518686611a75565b855160408051600460208083019190915262ffffff90931681830152606080820185905282518083039091018152608090910190915280519101209091506106a29087906001611801565b60605f6132a88360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f6020858703048481108061337b57508381115b8061338a575060208688030615155b613396578083016124f4565b5f979650505050505050565b5f60b98310806133bd57506133ba61100060b961435e565b83115b156133c957505f611723565b5f6133d48484613c95565b9050625b8d8081116133f1576133ec8161010361435e565b611ae4565b505f9392505050565b61156a816002176126a3565b5f8273ffffffffffffffffffffffffffffffffffffffff163b5f0361342c57505f611723565b5f6134378360601c90565b60405173ffffffffffffffffffffffffffffffffffffffff90911660248201526bffffffffffffffffffffffff8416604482015260640160408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f078fdca20000000000000000000000000000000000000000000000000000000017815281519192506203d090915f91829190828986f195945050505050565b5f82356011840135605882901c603083901c8461351673ffffffffffffffffffffffffffffffffffffffff84165b8a61170d565b90506135228183613cdb565b613533575f95505050505050611ae4565b5f6bffffffffffffffffffffffff602886901c16826bffffffffffffffffffffffff16613560919061435e565b90506bffffffffffffffffffffffff811115613584575f9650505050505050611ae4565b740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a888901b7affffffffffff00000000000000000000000000000000000000000016607886901b73ffffffffff0000000000000000000000000000001660608e901b6effffff000000000000000000000000166bffffffffffffffffffffffff86161717171717915061364a8b73ffffffffffffffffffffffffffffffffffffffff861684611801565b5060019a9950505050505050505050565b5f806136b061366e601560018789614779565b61367791614805565b60601c61368860296015888a614779565b61369191614805565b60601c6136a260496029898b614779565b6136ab91614844565b613d3c565b90505f6136c1604e60498789614779565b6136ca916147a0565b60d81c90505f6136de6054604e888a614779565b6136e791614861565b60d01c90506136fa836080015183613cdb565b613709575f9350505050611ae4565b5f61371860606054898b614779565b613721916148c6565b60a01c6bffffffffffffffffffffffff1661373d856080015190565b6bffffffffffffffffffffffff16613755919061435e565b90506bffffffffffffffffffffffff811115613777575f945050505050611ae4565b5f613786856080015160601c90565b9050740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a885901b7affffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff00000000000000000000000000000016606085901b6effffff000000000000000000000000166bffffffffffffffffffffffff8716171717171760808601819052879060a81c61ffff161415806138515750637fffffff601184901c1615155b15613863575f95505050505050611ae4565b61386d8a86613e20565b84516040805160116020808301919091528183019390935262ffffff8416606082015264ffffffffff87166080808301919091528251808303909101815260a090910190915280519101207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00165f5b8881101561393f575f6138f0826020614371565b6138fb90606561435e565b905061393661390a838561435e565b8d838e61391882602061435e565b9261392593929190614779565b61392e91614844565b8f9190611801565b506001016138dc565b5060019b9a5050505050505050505050565b5f80613961601560018688614779565b61396a91614805565b60601c90505f61397e603560158789614779565b61398791614844565b9050365f878761399960016035614533565b6139a4928290614779565b915091505f5f5b878110156139df576139d56bffffffffffffffffffffffff600583901b860160010135168361435e565b91506001016139ab565b505f5b87811015613a47575f613a0a87613a046001600586901b890101355b60601c90565b88613d3c565b6080015190506bffffffffffffffffffffffff613a298482841661435e565b1115613a3e575f975050505050505050611ae4565b506001016139e2565b505f5b8781101561364a57600581901b8401600101355f613a6d88606084901c89613d3c565b9050613a87816bffffffffffffffffffffffff8416613ead565b613a918d82613e20565b5050600101613a4a565b5f5f5f5b83811015613ad357613ac96bffffffffffffffffffffffff600583901b880160010135168361435e565b9150600101613a9f565b505f5b83811015613b33575f613afe613af86102b86001600586901b8b0101356139fe565b8961170d565b90506bffffffffffffffffffffffff613b198482841661435e565b1115613b2a575f9350505050611ace565b50600101613ad6565b505f5b83811015613bb257600581901b8601600101355f613b5a613510606084901c6102b8565b9050613b8e613b7a6bffffffffffffffffffffffff84811690841661435e565b6bffffffffffffffffffffffff1983161790565b9050613ba8613ba06102b88460601c90565b8b9083611801565b5050600101613b36565b506001979650505050505050565b805c801561170857611708825f613f5f565b5f6040516101a08382376101a0902092915050565b5f81815b84811015613c1f57613c1582878784818110613c0957613c09614402565b90506020020135613f66565b9150600101613beb565b50949350505050565b6040515f602082018190526021820184905260418201839052906061016130e2565b82600582901b8301610100839003845b82811015613c8a57602088831c60051b811694855281359481189490945260405f20936001929092019101613c5a565b505050949350505050565b5f603f613ca3836040614371565b613cad919061492b565b613cb8602885614371565b613cc76201b580611f4061435e565b613cd1919061435e565b611720919061435e565b5f5f613ce78460a01c90565b905060ff8116600114801590613d01575060ff8116600314155b8015613d235750613d128460781c90565b64ffffffffff168364ffffffffff16115b8015611ae45750505064ffffffffff9081161415919050565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590613e0057508162ffffff16613df98260601c90565b62ffffff16145b151560a0840152613e11818361270d565b60808401525090949350505050565b8060a00151613e9b578051602080830151604080850151606080870151835173ffffffffffffffffffffffffffffffffffffffff95861681529490921694840194909452908201527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd0986910160405180910390a2600160a08201525b80516080820151610903918491611801565b5f613eb9836080015190565b6bffffffffffffffffffffffff9081169150613ed6908290614533565b821115613f3a57604080840151606085015191517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260248101919091526044016101b3565b60808301516bffffffffffffffffffffffff1916828201176080909301929092525050565b80825d5050565b5f818310613f80575f828152602084905260409020611720565b5f838152602083905260409020611720565b803567ffffffffffffffff81168114611708575f5ffd5b5f5f83601f840112613fb9575f5ffd5b50813567ffffffffffffffff811115613fd0575f5ffd5b6020830191508360208260051b8501011115613fea575f5ffd5b9250929050565b5f5f5f60408486031215614003575f5ffd5b61400c84613f92565b9250602084013567ffffffffffffffff811115614027575f5ffd5b61403386828701613fa9565b9497909650939450505050565b803562ffffff81168114611708575f5ffd5b5f5f5f5f5f60808688031215614066575f5ffd5b61406f86613f92565b945061407d60208701614040565b935061408b60408701613f92565b9250606086013567ffffffffffffffff8111156140a6575f5ffd5b8601601f810188136140b6575f5ffd5b803567ffffffffffffffff8111156140cc575f5ffd5b8860208284010111156140dd575f5ffd5b959894975092955050506020019190565b803573ffffffffffffffffffffffffffffffffffffffff81168114611708575f5ffd5b5f5f60408385031215614122575f5ffd5b61412b836140ee565b915060208301356bffffffffffffffffffffffff8116811461414b575f5ffd5b809150509250929050565b5f6102008284031215614167575f5ffd5b50919050565b5f60408284031215614167575f5ffd5b5f5f5f5f5f5f60808789031215614192575f5ffd5b863567ffffffffffffffff8111156141a8575f5ffd5b6141b489828a01614156565b965050602087013567ffffffffffffffff8111156141d0575f5ffd5b6141dc89828a0161416d565b955050604087013567ffffffffffffffff8111156141f8575f5ffd5b61420489828a01613fa9565b909550935050606087013567ffffffffffffffff811115614223575f5ffd5b61422f89828a01613fa9565b979a9699509497509295939492505050565b5f5f60408385031215614252575f5ffd5b823567ffffffffffffffff811115614268575f5ffd5b61427485828601614156565b925050602083013567ffffffffffffffff811115614290575f5ffd5b61429c8582860161416d565b9150509250929050565b5f602082840312156142b6575f5ffd5b5035919050565b5f5f5f606084860312156142cf575f5ffd5b833567ffffffffffffffff8111156142e5575f5ffd5b6142f186828701614156565b935050614300602085016140ee565b9150604084013567ffffffffffffffff81111561431b575f5ffd5b6143278682870161416d565b9150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561172357611723614331565b808202811582820484141761172357611723614331565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f81518060208401855e5f93019283525090919050565b7fff000000000000000000000000000000000000000000000000000000000000008360f81b1681525f611ae460018301846143b5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f6020828403121561443f575f5ffd5b611720826140ee565b5f5f19820361445957614459614331565b5060010190565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f826144aa576144aa61446f565b500690565b5f602082840312156144bf575f5ffd5b61172082614040565b5f602082840312156144d8575f5ffd5b61172082613f92565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b8181038181111561172357611723614331565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614579575f5ffd5b83018035915067ffffffffffffffff821115614593575f5ffd5b6020019150600581901b3603821315613fea575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126145dd575f5ffd5b83018035915067ffffffffffffffff8211156145f7575f5ffd5b602001915036819003821315613fea575f5ffd5b5f67ffffffffffffffff8316806146245761462461446f565b8067ffffffffffffffff84160491505092915050565b64ffffffffff818116838216019081111561172357611723614331565b67ffffffffffffffff818116838216029081169081811461467a5761467a614331565b5092915050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f611ae4602083018486614681565b5f61172082846143b5565b805160208201517fffffffff0000000000000000000000000000000000000000000000000000000081169190600482101561472d577fffffffff00000000000000000000000000000000000000000000000000000000808360040360031b1b82161692505b5050919050565b604081525f614747604083018587614681565b9050826020830152949350505050565b5f5f60408385031215614768575f5ffd5b505080516020909101519092909150565b5f5f85851115614787575f5ffd5b83861115614793575f5ffd5b5050820193919092039150565b80357fffffffffff000000000000000000000000000000000000000000000000000000811690600584101561467a577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80356bffffffffffffffffffffffff19811690601484101561467a576bffffffffffffffffffffffff19808560140360031b1b82161691505092915050565b80356020831015611723575f19602084900360031b1b1692915050565b80357fffffffffffff0000000000000000000000000000000000000000000000000000811690600684101561467a577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505092915050565b80357fffffffffffffffffffffffff0000000000000000000000000000000000000000811690600c84101561467a577fffffffffffffffffffffffff00000000000000000000000000000000000000008085600c0360031b1b82161691505092915050565b5f826149395761493961446f565b50049056'
