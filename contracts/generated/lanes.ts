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
export const lanesBytecode: `0x${string}` = '0x60a0604052348015600e575f5ffd5b506040516143a43803806143a4833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b60805161431861008c5f395f81816105a70152818161069b015261227101526143185ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063925bb01511610058578063925bb015146100d7578063a74a1831146100ea578063d3e9efee146100fd578063e86d27d614610110575f5ffd5b806306cb6bbd1461008957806353eaa5e31461009e5780637e8da2df146100b157806391bd846e146100c4575b5f5ffd5b61009c610097366004613ac0565b610123565b005b61009c6100ac366004613b21565b610450565b61009c6100bf366004613be0565b610670565b61009c6100d2366004613c4c565b6108cd565b61009c6100e5366004613d10565b610b5a565b61009c6100f8366004613d75565b610d6e565b61009c61010b366004613ac0565b610ee6565b61009c61011e366004613d8c565b611152565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610164576101648161149a565b61016c6114fa565b60408211156101bc57604080517fc3e33c990000000000000000000000000000000000000000000000000000000081526101b3918491600401918252602082015260400190565b60405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f6101e986600161150e565b90505f61020a60026101fb8188613e2d565b6102059190613e2d565b611655565b90505f600161021a876020613e40565b67ffffffffffffffff81111561023257610232613e57565b6040519080825280601f01601f19166020018201604052801561025c576020820181803683370190505b5060405160200161026e929190613e84565b60405160208183030381529060405290505f5f5b878110156103c7575f6102dd6102d18b8b858181106102a3576102a3613ec9565b90506020020160208101906102b89190613ef6565b73ffffffffffffffffffffffffffffffffffffffff1690565b885462ffffff1661169a565b9050806bffffffffffffffffffffffff16158061031657506103148161030e8c8c868181106102a3576102a3613ec9565b886116b6565b155b1561032157506103bf565b5f6103748b8b8581811061033757610337613ec9565b905060200201602081019061034c9190613ef6565b836bffffffffffffffffffffffff1660609190911b6bffffffffffffffffffffffff19161790565b9050808460051b6021018601528361038b90613f0f565b93506103bc6103a58c8c868181106102a3576102a3613ec9565b87906bffffffffffffffffffffffff19851661180c565b50505b600101610282565b50805f03610401576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8060051b6001018252610414848361185d565b61041e838561195c565b610434833361042f61177085613e40565b611992565b61043d83611a58565b505050505061044a611a77565b50505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610491576104918161149a565b6104996114fa565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080546040515f916104ed918a918a9162ffffff909116908a906104e0908b908b90613f27565b6040518091039020611a80565b825460408051600460208083019190915262ffffff9093168183015260608082018590528251808303909101815260809091019091528051910120909150610533815490565b5f0361056e576040517fccbe2fd7000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b5f6105798787611ae2565b90505f61059361058883611af7565b610205906001613e2d565b90506105a081845f61180c565b6105ce81867f0000000000000000000000000000000000000000000000000000000000000000858c8c611b9a565b610607576040517ff2a2b1d0000000000000000000000000000000000000000000000000000000008152600481018590526024016101b3565b6040805162ffffff8c16815267ffffffffffffffff8b811660208301528d16917f57753e15adb2de8c79283cdf3211b6120fc2bc3b55cb29e387cb80c6e4417bac910160405180910390a261065b81611a58565b5050505050610668611a77565b505050505050565b6106786114fa565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16331415806106ea575080546301000000900460ff16600514155b15610723576040517ff91b419e0000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b80547501000000000000000000000000000000000000000000900461ffff165f61076373ffffffffffffffffffffffffffffffffffffffff861683611cd4565b90505f8360460182610100811061077c5761077c613ec9565b60048104919091015460039091166008026101000a900467ffffffffffffffff1690505f60016bffffffffffffffffffffffff8716606089901b6bffffffffffffffffffffffff19161760405160f89290921b7fff00000000000000000000000000000000000000000000000000000000000000166020830152602182015260410160405160208183030381529060405290505f61081982611d0b565b905060015b8581108015610836575061083484600184611d27565b155b1561089857604687018661084a8388613e2d565b6108549190613f63565b610100811061086557610865613ec9565b600491828204019190066008029054906101000a900467ffffffffffffffff1693508061089190613f0f565b905061081e565b505f6108a46002611655565b90506108b1818585611d4c565b6108ba81611a58565b505050505050506108c9611a77565b5050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff1660051461090e5761090e8161149a565b6109166114fa565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090506109816040518061010001604052805f62ffffff1681526020015f81526020015f81526020015f81526020015f81526020015f815260200160608152602001606081525090565b815462ffffff168152610994828a611d86565b6109bd60408a016109b76109ae60808d0160608e01613f76565b84514690611e49565b8a611ebe565b80516109e8906109d360608c0160408d01613f8f565b6109e360808d0160608e01613f76565b611f14565b60208201819052610a02906109fe906001613e2d565b5490565b6040820181905260208201515460808301525f610a288360408d018c358c8c8c8c611f4f565b90505f610a3a60026101fb8185613e2d565b9050610a4c81858e6040018d8d612197565b83606001515f03610a89576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60208401516080850151610a9e91839161180c565b610abf84602001516001610ab29190613e2d565b604086015183919061180c565b610acf60608d0160408e01613f8f565b67ffffffffffffffff167f55b71ca26802d7f3e72bf73c91ea2b0e3c618f4eaef54cb1ffa89971d68ac5378d6040016020016020810190610b109190613f76565b60c0870151604051610b2492918891613fa8565b60405180910390a2610b3b81338660a00151611992565b610b4481611a58565b5050505050610b51611a77565b50505050505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610b9b57610b9b8161149a565b610ba36114fa565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f80610bd66060870160408801613f8f565b610be66080880160608901613f76565b91509150610bf48387611d86565b8254610c22906040880190610c11908490469062ffffff16611f14565b610c1c906001613e2d565b87611ebe565b82545f90610c369062ffffff168484611e49565b610c41906001613e2d565b90505f610c4c825490565b90505f610c5a8289356123bc565b9050610c668260401c90565b67ffffffffffffffff908116893590911611610cc857610c8960208a018a613f8f565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b805f03610d18576040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015262ffffff851660248201526044016101b3565b5f610d2861020560026001613e2d565b9050610d3581858461180c565b610d3f838361245b565b15610d5157610d518133619c40611992565b610d5a81611a58565b50505050505050610d69611a77565b505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805460ff6301000000909104167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb01610e075780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b610e108161149a565b610e186114fa565b5f610e4a7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff1633856124ec565b9050610e54815490565b15610e8e576040517f41c684f8000000000000000000000000000000000000000000000000000000008152600481018490526024016101b3565b604051839033907f9582b6afb1f6834989ab1a26748a88fcb1968c8305e514670492940d0a031d35905f90a35f610ec56001611655565b9050610ed38183600161180c565b610edc81611a58565b50506108c9611a77565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610f2757610f278161149a565b610f2f6114fa565b610100821115610f76576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261010060248201526044016101b3565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b01547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009073ffffffffffffffffffffffffffffffffffffffff16331461100a576040517f52f49c950000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b5f61101686600261150e565b90505f611027610205600287613e2d565b60808301519091505f5b868110156110f5575f61105e6110528a8a858181106102a3576102a3613ec9565b875462ffffff1661169a565b9050600161106c8260a01c90565b60ff161461107a57506110ed565b855442906110ad9077010000000000000000000000000000000000000000000000900463ffffffff1660d884901c613e2d565b11156110b957506110ed565b6110eb84868b8b868181106110d0576110d0613ec9565b90506020020160208101906110e59190613ef6565b84612531565b505b600101611031565b5080836080015103611133576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61113d828461195c565b61114682611a58565b5050505061044a611a77565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514611193576111938161149a565b61119b6114fa565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006111c68186611d86565b6111ea6040860173ffffffffffffffffffffffffffffffffffffffff861685611ebe565b82355f60016111f98360a01c90565b60ff1614801561122a57506112146080880160608901613f76565b62ffffff166112238360601c90565b62ffffff16145b90508015806112515750466112456060890160408a01613f8f565b67ffffffffffffffff16145b156112a0576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024016101b3565b5f6112c773ffffffffffffffffffffffffffffffffffffffff8816855462ffffff1661169a565b90505f60016112d68360a01c90565b60ff1614806112f1575060036112ec8360a01c90565b60ff16145b9050808061131f57506113048260781c90565b64ffffffffff166113158560781c90565b64ffffffffff1611155b1561136e576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff891660048201526024016101b3565b84546114539062ffffff166113838660781c90565b61139360608d0160408e01613f8f565b6113a360808e0160608f01613f76565b866bffffffffffffffffffffffff81166effffff000000000000000000000000606087901b161773ffffffffff000000000000000000000000000000607886901b16177cffffffffffffffff00000000000000000000000000000000000000000060a885901b16177fffffff000000000000000000000000000000000000000000000000000000000060e884901b1617740200000000000000000000000000000000000000001795945050505050565b91505f6114606001611655565b90506114838173ffffffffffffffffffffffffffffffffffffffff8b168561180c565b61148c81611a58565b50505050505061044a611a77565b8054640100000000900464ffffffffff164211156114f75780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b50565b611502612637565b61150c6001612690565b565b61154a6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906115bc9086906301000000900460ff16866126b6565b6115fe576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016101b3565b67ffffffffffffffff85168352805462ffffff90811660208501819052835461162a9216908790611e49565b6040840181905280546060850152611647906109fe906001613e2d565b608084015250909392505050565b61167660405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b5f6116ad826116a7855490565b906126fa565b90505b92915050565b5f5f6116c28560a01c90565b90505f1960ff8216016116d8575f915050611805565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff82160161174d57825167ffffffffffffffff166117188660a81c90565b67ffffffffffffffff161480156117455750826020015162ffffff1661173e8660e81c90565b62ffffff16145b915050611805565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009050836020015162ffffff16600114801561180057508351815467ffffffffffffffff9091169060468301906117c39088907501000000000000000000000000000000000000000000900461ffff16611cd4565b61010081106117d4576117d4613ec9565b600491828204019190066008029054906101000a900467ffffffffffffffff1667ffffffffffffffff16145b925050505b9392505050565b82516020840151810361184b576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b60808201515f61186c83611d0b565b905061189282845f8151811061188457611884613ec9565b016020015160f81c8361273c565b6118d75783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b6118f5846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f99161194e9186908890613fa8565b60405180910390a250505050565b6040810151606082015161197191849161180c565b6108c9816040015160016119859190613e2d565b608083015184919061180c565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f906119c59062ffffff1661281e565b90505f6119d0825490565b83549091505f906119f8906901000000000000000000900467ffffffffffffffff1686613e40565b9050816fffffffffffffffffffffffffffffffff16811115611a2957506fffffffffffffffffffffffffffffffff81165b8354611a3d90889062ffffff168884612836565b15610b5157610b5183611a508385614018565b89919061180c565b604081015181518190035f819003611a6f57505050565b8082a0505050565b61150c5f612690565b6040805167ffffffffffffffff87811660208084019190915262ffffff888116848601524660608501528716608084015290851660a083015260c08083018590528351808403909101815260e090920190925280519101205b95945050505050565b5f8235611aef83826128df565b949350505050565b5f6041821015611b15578115611b0d57816116b0565b600192915050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf8201611b4457506001919050565b60828210611b74577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f82016116b0565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b84545f907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb630100000090910460ff1601611bef57836001148015611be85750611be88560018501356129d6565b9050611cca565b611bfb60406001613e2d565b8403611c15578554611be890889062ffffff168585612ad0565b6040611c22816001613e2d565b611c2c9190613e2d565b611c37906001613e2d565b8410611c7457611be88784846040611c50816001613e2d565b611c5a9190613e2d565b611c65906001613e2d565b611c6f9089614018565b612c49565b611c8060406001613e2d565b841115611ca857611be8878484611c9960406001613e2d565b611ca39089614018565b612f3f565b8315801590611cc757508554611cc790889062ffffff16858588613089565b90505b9695505050505050565b5f8183604051602001611ce991815260200190565b604051602081830303815290604052805190602001205f1c6116ad9190613f63565b5f5f60208301519050611805611d228451836128df565b6131ae565b5f611d328484613238565b8015611aef5750611aef611d4585613286565b848461273c565b5f611d7083835f81518110611d6357611d63613ec9565b016020015160f81c61150e565b9050611d7c818361185d565b61044a848261195c565b611da0611d966020830183613f8f565b8260200135613307565b600683016040611db36020850185613f8f565b67ffffffffffffffff16611dc79190613f63565b60408110611dd757611dd7613ec9565b015414611e2a57611deb6020820182613f8f565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b6108c9602082013560408301611e446101e085018561402b565b613345565b604080516001602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a0015b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190528051602090910120949350505050565b611edb60c0840135838335611ed6602086018661402b565b6133c4565b610d69576040517f3e9030cc000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b604080516002602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a001611e80565b5f611000821115611f97576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261100060248201526044016101b3565b611000841115611fde576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810185905261100060248201526044016101b3565b6080880151845f8167ffffffffffffffff811115611ffe57611ffe613e57565b604051908082528060200260200182016040528015612027578160200160208202803683370190505b5090505f5b828110156120d457365f8a8a8481811061204857612048613ec9565b905060200281019061205a919061408f565b91509150612088868383604051612072929190613f27565b60405180910390205f9182526020526040902090565b95508584848151811061209d5761209d613ec9565b6020026020010181815250506120bb6120b68383611ae2565b611af7565b6120c59088613e2d565b9650505080600101905061202c565b5060e08b018190525f5b8581101561211b57612111848888848181106120fc576120fc613ec9565b905060200201355f9182526020526040902090565b93506001016120de565b508883146121895761213060208b018b613f8f565b61214060408c0160208d01613f76565b6040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b505050979650505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f8267ffffffffffffffff8111156121d2576121d2613e57565b6040519080825280601f01601f1916602001820160405280156121fc576020820181803683370190505b5090505f5b8381101561236957365f86868481811061221d5761221d613ec9565b905060200281019061222f919061408f565b915091505f61223e8383611ae2565b905061224b818484613409565b8061225d575061225b8b82613485565b155b1561226a57505050612369565b6122988b877f0000000000000000000000000000000000000000000000000000000000000000848787611b9a565b156122c1576122a88184846134f0565b8a60a0018181516122b99190613e2d565b905250612338565b600160f81b8585815181106122d8576122d8613ec9565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506123388b8b8b8d6040015167ffffffffffffffff16878760405161232b929190613f27565b604051809103902061354e565b6123598a60400151612349836131ae565b604081901b820160010192915050565b60408b0152505050600101612201565b8082526060870181905260c0870182905280156123b25760e0870151612390600183614018565b815181106123a0576123a0613ec9565b60200260200101518760800181815250505b5050505050505050565b5f604082901c67ffffffffffffffff80851690841611806123ea5750608084901c67ffffffffffffffff1681115b156123f8575f9150506116b0565b60c084901c81101561240d575f9150506116b0565b6fffffffffffffffff0000000000000000604084901b1677ffffffffffffffff00000000000000000000000000000000851667ffffffffffffffff8616171760c09190911b17905092915050565b5f67ffffffffffffffff604084811c850382169160c086811c608088811c9190910383169387901c87038316929187901c9087901c031661249f60086110006140f0565b67ffffffffffffffff166124b38386614018565b1015806124e157506124ca6008630e4e1c006140f0565b67ffffffffffffffff166124de8285614018565b10155b979650505050505050565b604080516016602082015262ffffff85169181019190915273ffffffffffffffffffffffffffffffffffffffff83166060820152608081018290525f9060a001611e80565b5f61253c8260781c90565b61254790600161411f565b905061255d846125588584866135c3565b61185d565b5f61261461256b8460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b90506106688673ffffffffffffffffffffffffffffffffffffffff86168361180c565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c1561150c576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f468467ffffffffffffffff16036126cf57505f611805565b60ff831660011480611aef575060ff83166005148015611aef575060ff821660011490509392505050565b5f8162ffffff1661270b8460601c90565b62ffffff161461273557606082901b6effffff000000000000000000000000166116ad565b6116ad565b5090919050565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480612773575060ff87166003145b6127ae5761278460086110006140f0565b61278f90600761413c565b61279e6008630e4e1c006140f0565b6127a990600761413c565b6127b7565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff16915081841080156127e057508086840111155b80156127f6575067ffffffffffffffff88811614155b8015612812575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b60035f90815262ffffff8216602052604081206116b0565b5f815f0361284557505f611aef565b5f61286673ffffffffffffffffffffffffffffffffffffffff85168661169a565b90505f612881846bffffffffffffffffffffffff8416613e2d565b90506bffffffffffffffffffffffff8111156128a1575f92505050611aef565b6128d273ffffffffffffffffffffffffffffffffffffffff86166bffffffffffffffffffffffff1984168317611a50565b5060019695505050505050565b5f60218310156128f057505f6116b0565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe810161293d5760318414612929575f612935565b61293560406001613e2d565b9150506116b0565b5f1960ff821601612957576129358460018060405f61368f565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff8216016129b1576129358460655f60806040612997816001613e2d565b6129a19190613e2d565b6129ac906001613e2d565b61368f565b60ff81166004146129c2575f611aef565b611aef846035600160406129ac8183613e2d565b5f8273ffffffffffffffffffffffffffffffffffffffff163b5f036129fc57505f6116b0565b5f612a078360601c90565b60405173ffffffffffffffffffffffffffffffffffffffff90911660248201526bffffffffffffffffffffffff84166044820152606401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f078fdca20000000000000000000000000000000000000000000000000000000017815281519192506203d090915f91829190828986f195945050505050565b5f82356011840135605882901c603083901c84612b0473ffffffffffffffffffffffffffffffffffffffff84165b8a61169a565b9050612b1081836136ca565b612b21575f95505050505050611aef565b5f6bffffffffffffffffffffffff602886901c16826bffffffffffffffffffffffff16612b4e9190613e2d565b90506bffffffffffffffffffffffff811115612b72575f9650505050505050611aef565b740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a888901b7affffffffffff00000000000000000000000000000000000000000016607886901b73ffffffffff0000000000000000000000000000001660608e901b6effffff000000000000000000000000166bffffffffffffffffffffffff861617171717179150612c388b73ffffffffffffffffffffffffffffffffffffffff86168461180c565b5060019a9950505050505050505050565b5f80612c9e612c5c601560018789614166565b612c659161418d565b60601c612c7660296015888a614166565b612c7f9161418d565b60601c612c9060496029898b614166565b612c99916141cc565b61372b565b90505f612caf604e60498789614166565b612cb8916141e9565b60d81c90505f612ccc6054604e888a614166565b612cd59161424e565b60d01c9050612ce88360800151836136ca565b612cf7575f9350505050611aef565b5f612d0660606054898b614166565b612d0f916142b3565b60a01c6bffffffffffffffffffffffff16612d2b856080015190565b6bffffffffffffffffffffffff16612d439190613e2d565b90506bffffffffffffffffffffffff811115612d65575f945050505050611aef565b5f612d74856080015160601c90565b9050740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a885901b7affffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff00000000000000000000000000000016606085901b6effffff000000000000000000000000166bffffffffffffffffffffffff8716171717171760808601819052879060a81c61ffff16141580612e3f5750637fffffff601184901c1615155b15612e51575f95505050505050611aef565b612e5b8a8661380f565b84516040805160116020808301919091528183019390935262ffffff8416606082015264ffffffffff87166080808301919091528251808303909101815260a090910190915280519101207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00165f5b88811015612f2d575f612ede826020613e40565b612ee9906065613e2d565b9050612f24612ef88385613e2d565b8d838e612f06826020613e2d565b92612f1393929190614166565b612f1c916141cc565b8f919061180c565b50600101612eca565b5060019b9a5050505050505050505050565b5f80612f4f601560018688614166565b612f589161418d565b60601c90505f612f6c603560158789614166565b612f75916141cc565b9050365f8787612f8760016035614018565b612f92928290614166565b915091505f5f5b87811015612fcd57612fc36bffffffffffffffffffffffff600583901b8601600101351683613e2d565b9150600101612f99565b505f5b87811015613035575f612ff887612ff26001600586901b890101355b60601c90565b8861372b565b6080015190506bffffffffffffffffffffffff61301784828416613e2d565b111561302c575f975050505050505050611aef565b50600101612fd0565b505f5b87811015612c3857600581901b8401600101355f61305b88606084901c8961372b565b9050613075816bffffffffffffffffffffffff841661389c565b61307f8d8261380f565b5050600101613038565b5f5f5f5b838110156130c1576130b76bffffffffffffffffffffffff600583901b8801600101351683613e2d565b915060010161308d565b505f5b83811015613121575f6130ec6130e66102b86001600586901b8b010135612fec565b8961169a565b90506bffffffffffffffffffffffff61310784828416613e2d565b1115613118575f9350505050611ad9565b506001016130c4565b505f5b838110156131a057600581901b8601600101355f613148612afe606084901c6102b8565b905061317c6131686bffffffffffffffffffffffff848116908416613e2d565b6bffffffffffffffffffffffff1983161790565b905061319661318e6102b88460601c90565b8b908361180c565b5050600101613124565b506001979650505050505050565b5f604182116131cf57615dc06131c383611af7565b02611f40019050919050565b60828210156132085750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546116ad9084906301000000900460ff16846126b6565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040812054909291611805916132fc9162ffffff90811691879116611e49565b6109fe906001613e2d565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b8361335983836133548761394e565b613963565b1461044a5761336b6020840184613f8f565b61337b6040850160208601613f76565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b5f8315806133d3575061010082115b156133df57505f611ad9565b5f85815260209020866133fd826133f681896139a4565b87876139c6565b14979650505050505050565b5f6040613417816001613e2d565b6134219190613e2d565b61342c906001613e2d565b84106134555742613441606560608587614166565b61344a916141e9565b60d81c119050611805565b61346160406001613e2d565b841461346e57505f611805565b5050426011919091013564ffffffffff1611919050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005460408381015184515f936301000000900460ff166005149261025892909103816134d3576134d3613f36565b0402620249f06134e38584613a11565b01015a1015949350505050565b5f608284106135295750614e2060655b828110156135235783810135158061351a57614e20830192505b50602001613500565b50611805565b604184146135435761177061353d85611af7565b02611aef565b50614e209392505050565b5f61357861355f6020860186613f8f565b61356f6040870160208801613f76565b87518686611a80565b855160408051600460208083019190915262ffffff9093168183015260608082018590528251808303909101815260809091019091528051910120909150610668908790600161180c565b60605f6135d08360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f602085870304848110806136a357508381115b806136b2575060208688030615155b6136be578083016124e1565b5f979650505050505050565b5f5f6136d68460a01c90565b905060ff81166001148015906136f0575060ff8116600314155b801561371257506137018460781c90565b64ffffffffff168364ffffffffff16115b8015611aef5750505064ffffffffff9081161415919050565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff169080158015906137ef57508162ffffff166137e88260601c90565b62ffffff16145b151560a084015261380081836126fa565b60808401525090949350505050565b8060a0015161388a578051602080830151604080850151606080870151835173ffffffffffffffffffffffffffffffffffffffff95861681529490921694840194909452908201527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd0986910160405180910390a2600160a08201525b805160808201516108c991849161180c565b5f6138a8836080015190565b6bffffffffffffffffffffffff90811691506138c5908290614018565b82111561392957604080840151606085015191517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260248101919091526044016101b3565b60808301516bffffffffffffffffffffffff1916828201176080909301929092525050565b5f6040516101a08382376101a0902092915050565b5f81815b8481101561399b576139918287878481811061398557613985613ec9565b90506020020135613a35565b9150600101613967565b50949350505050565b6040515f60208201819052602182018490526041820183905290606101613327565b82600582901b8301610100839003845b82811015613a0657602088831c60051b811694855281359481189490945260405f209360019290920191016139d6565b505050949350505050565b5f81613a2057612730836131ae565b6203e010613a2d846131ae565b019392505050565b5f818310613a4f575f8281526020849052604090206116ad565b5f8381526020839052604090206116ad565b803567ffffffffffffffff81168114611695575f5ffd5b5f5f83601f840112613a88575f5ffd5b50813567ffffffffffffffff811115613a9f575f5ffd5b6020830191508360208260051b8501011115613ab9575f5ffd5b9250929050565b5f5f5f60408486031215613ad2575f5ffd5b613adb84613a61565b9250602084013567ffffffffffffffff811115613af6575f5ffd5b613b0286828701613a78565b9497909650939450505050565b803562ffffff81168114611695575f5ffd5b5f5f5f5f5f60808688031215613b35575f5ffd5b613b3e86613a61565b9450613b4c60208701613b0f565b9350613b5a60408701613a61565b9250606086013567ffffffffffffffff811115613b75575f5ffd5b8601601f81018813613b85575f5ffd5b803567ffffffffffffffff811115613b9b575f5ffd5b886020828401011115613bac575f5ffd5b959894975092955050506020019190565b803573ffffffffffffffffffffffffffffffffffffffff81168114611695575f5ffd5b5f5f60408385031215613bf1575f5ffd5b613bfa83613bbd565b915060208301356bffffffffffffffffffffffff81168114613c1a575f5ffd5b809150509250929050565b5f6102008284031215613c36575f5ffd5b50919050565b5f60408284031215613c36575f5ffd5b5f5f5f5f5f5f60808789031215613c61575f5ffd5b863567ffffffffffffffff811115613c77575f5ffd5b613c8389828a01613c25565b965050602087013567ffffffffffffffff811115613c9f575f5ffd5b613cab89828a01613c3c565b955050604087013567ffffffffffffffff811115613cc7575f5ffd5b613cd389828a01613a78565b909550935050606087013567ffffffffffffffff811115613cf2575f5ffd5b613cfe89828a01613a78565b979a9699509497509295939492505050565b5f5f60408385031215613d21575f5ffd5b823567ffffffffffffffff811115613d37575f5ffd5b613d4385828601613c25565b925050602083013567ffffffffffffffff811115613d5f575f5ffd5b613d6b85828601613c3c565b9150509250929050565b5f60208284031215613d85575f5ffd5b5035919050565b5f5f5f60608486031215613d9e575f5ffd5b833567ffffffffffffffff811115613db4575f5ffd5b613dc086828701613c25565b935050613dcf60208501613bbd565b9150604084013567ffffffffffffffff811115613dea575f5ffd5b613df686828701613c3c565b9150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156116b0576116b0613e00565b80820281158282048414176116b0576116b0613e00565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000008360f81b1681525f82518060208501600185015e5f92016001019182525092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215613f06575f5ffd5b6116ad82613bbd565b5f5f198203613f2057613f20613e00565b5060010190565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82613f7157613f71613f36565b500690565b5f60208284031215613f86575f5ffd5b6116ad82613b0f565b5f60208284031215613f9f575f5ffd5b6116ad82613a61565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116840101915050949350505050565b818103818111156116b0576116b0613e00565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261405e575f5ffd5b83018035915067ffffffffffffffff821115614078575f5ffd5b6020019150600581901b3603821315613ab9575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126140c2575f5ffd5b83018035915067ffffffffffffffff8211156140dc575f5ffd5b602001915036819003821315613ab9575f5ffd5b5f67ffffffffffffffff83168061410957614109613f36565b8067ffffffffffffffff84160491505092915050565b64ffffffffff81811683821601908111156116b0576116b0613e00565b67ffffffffffffffff818116838216029081169081811461415f5761415f613e00565b5092915050565b5f5f85851115614174575f5ffd5b83861115614180575f5ffd5b5050820193919092039150565b80356bffffffffffffffffffffffff19811690601484101561415f576bffffffffffffffffffffffff19808560140360031b1b82161691505092915050565b803560208310156116b0575f19602084900360031b1b1692915050565b80357fffffffffff000000000000000000000000000000000000000000000000000000811690600584101561415f577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80357fffffffffffff0000000000000000000000000000000000000000000000000000811690600684101561415f577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505092915050565b80357fffffffffffffffffffffffff0000000000000000000000000000000000000000811690600c84101561415f577fffffffffffffffffffffffff00000000000000000000000000000000000000008085600c0360031b1b8216169150509291505056'
