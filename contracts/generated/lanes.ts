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
export const lanesBytecode: `0x${string}` = '0x60a0604052348015600e575f5ffd5b506040516141b23803806141b2833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b60805161412661008c5f395f81816105890152818161067d01526120db01526141265ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c806391bd846e1161005857806391bd846e146100b9578063925bb015146100cc578063d3e9efee146100df578063e86d27d6146100f2575f5ffd5b806306cb6bbd1461007e57806353eaa5e3146100935780637e8da2df146100a6575b5f5ffd5b61009161008c3660046138e5565b610105565b005b6100916100a1366004613946565b610432565b6100916100b4366004613a05565b610652565b6100916100c7366004613a71565b6108af565b6100916100da366004613b35565b610b3c565b6100916100ed3660046138e5565b610d50565b610091610100366004613b9a565b610fbc565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff166005146101465761014681611304565b61014e611364565b604082111561019e57604080517fc3e33c99000000000000000000000000000000000000000000000000000000008152610195918491600401918252602082015260400190565b60405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f6101cb866001611378565b90505f6101ec60026101dd8188613c3b565b6101e79190613c3b565b6114bf565b90505f60016101fc876020613c4e565b67ffffffffffffffff81111561021457610214613c65565b6040519080825280601f01601f19166020018201604052801561023e576020820181803683370190505b50604051602001610250929190613c92565b60405160208183030381529060405290505f5f5b878110156103a9575f6102bf6102b38b8b8581811061028557610285613cd7565b905060200201602081019061029a9190613d04565b73ffffffffffffffffffffffffffffffffffffffff1690565b885462ffffff16611504565b9050806bffffffffffffffffffffffff1615806102f857506102f6816102f08c8c8681811061028557610285613cd7565b88611520565b155b1561030357506103a1565b5f6103568b8b8581811061031957610319613cd7565b905060200201602081019061032e9190613d04565b836bffffffffffffffffffffffff1660609190911b6bffffffffffffffffffffffff19161790565b9050808460051b6021018601528361036d90613d1d565b935061039e6103878c8c8681811061028557610285613cd7565b87906bffffffffffffffffffffffff198516611676565b50505b600101610264565b50805f036103e3576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8060051b60010182526103f684836116c7565b61040083856117c6565b610416833361041161177085613c4e565b6117fc565b61041f836118c2565b505050505061042c6118e1565b50505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff166005146104735761047381611304565b61047b611364565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080546040515f916104cf918a918a9162ffffff909116908a906104c2908b908b90613d35565b60405180910390206118ea565b825460408051600460208083019190915262ffffff9093168183015260608082018590528251808303909101815260809091019091528051910120909150610515815490565b5f03610550576040517fccbe2fd700000000000000000000000000000000000000000000000000000000815260048101839052602401610195565b5f61055b878761194c565b90505f61057561056a83611961565b6101e7906001613c3b565b905061058281845f611676565b6105b081867f0000000000000000000000000000000000000000000000000000000000000000858c8c611a04565b6105e9576040517ff2a2b1d000000000000000000000000000000000000000000000000000000000815260048101859052602401610195565b6040805162ffffff8c16815267ffffffffffffffff8b811660208301528d16917f57753e15adb2de8c79283cdf3211b6120fc2bc3b55cb29e387cb80c6e4417bac910160405180910390a261063d816118c2565b505050505061064a6118e1565b505050505050565b61065a611364565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16331415806106cc575080546301000000900460ff16600514155b15610705576040517ff91b419e000000000000000000000000000000000000000000000000000000008152336004820152602401610195565b80547501000000000000000000000000000000000000000000900461ffff165f61074573ffffffffffffffffffffffffffffffffffffffff861683611b3e565b90505f8360460182610100811061075e5761075e613cd7565b60048104919091015460039091166008026101000a900467ffffffffffffffff1690505f60016bffffffffffffffffffffffff8716606089901b6bffffffffffffffffffffffff19161760405160f89290921b7fff00000000000000000000000000000000000000000000000000000000000000166020830152602182015260410160405160208183030381529060405290505f6107fb82611b75565b905060015b8581108015610818575061081684600184611b91565b155b1561087a57604687018661082c8388613c3b565b6108369190613d71565b610100811061084757610847613cd7565b600491828204019190066008029054906101000a900467ffffffffffffffff1693508061087390613d1d565b9050610800565b505f61088660026114bf565b9050610893818585611bb6565b61089c816118c2565b505050505050506108ab6118e1565b5050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff166005146108f0576108f081611304565b6108f8611364565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090506109636040518061010001604052805f62ffffff1681526020015f81526020015f81526020015f81526020015f81526020015f815260200160608152602001606081525090565b815462ffffff168152610976828a611bf0565b61099f60408a0161099961099060808d0160608e01613d84565b84514690611cb3565b8a611d28565b80516109ca906109b560608c0160408d01613d9d565b6109c560808d0160608e01613d84565b611d7e565b602082018190526109e4906109e0906001613c3b565b5490565b6040820181905260208201515460808301525f610a0a8360408d018c358c8c8c8c611db9565b90505f610a1c60026101dd8185613c3b565b9050610a2e81858e6040018d8d612001565b83606001515f03610a6b576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60208401516080850151610a80918391611676565b610aa184602001516001610a949190613c3b565b6040860151839190611676565b610ab160608d0160408e01613d9d565b67ffffffffffffffff167f55b71ca26802d7f3e72bf73c91ea2b0e3c618f4eaef54cb1ffa89971d68ac5378d6040016020016020810190610af29190613d84565b60c0870151604051610b0692918891613db6565b60405180910390a2610b1d81338660a001516117fc565b610b26816118c2565b5050505050610b336118e1565b50505050505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610b7d57610b7d81611304565b610b85611364565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f80610bb86060870160408801613d9d565b610bc86080880160608901613d84565b91509150610bd68387611bf0565b8254610c04906040880190610bf3908490469062ffffff16611d7e565b610bfe906001613c3b565b87611d28565b82545f90610c189062ffffff168484611cb3565b610c23906001613c3b565b90505f610c2e825490565b90505f610c3c828935612226565b9050610c488260401c90565b67ffffffffffffffff908116893590911611610caa57610c6b60208a018a613d9d565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610195565b805f03610cfa576040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015262ffffff85166024820152604401610195565b5f610d0a6101e760026001613c3b565b9050610d17818584611676565b610d2183836122c5565b15610d3357610d338133619c406117fc565b610d3c816118c2565b50505050505050610d4b6118e1565b505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610d9157610d9181611304565b610d99611364565b610100821115610de0576040517fc3e33c99000000000000000000000000000000000000000000000000000000008152600481018390526101006024820152604401610195565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b01547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009073ffffffffffffffffffffffffffffffffffffffff163314610e74576040517f52f49c95000000000000000000000000000000000000000000000000000000008152336004820152602401610195565b5f610e80866002611378565b90505f610e916101e7600287613c3b565b60808301519091505f5b86811015610f5f575f610ec8610ebc8a8a8581811061028557610285613cd7565b875462ffffff16611504565b90506001610ed68260a01c90565b60ff1614610ee45750610f57565b85544290610f179077010000000000000000000000000000000000000000000000900463ffffffff1660d884901c613c3b565b1115610f235750610f57565b610f5584868b8b86818110610f3a57610f3a613cd7565b9050602002016020810190610f4f9190613d04565b84612356565b505b600101610e9b565b5080836080015103610f9d576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610fa782846117c6565b610fb0826118c2565b5050505061042c6118e1565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610ffd57610ffd81611304565b611005611364565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006110308186611bf0565b6110546040860173ffffffffffffffffffffffffffffffffffffffff861685611d28565b82355f60016110638360a01c90565b60ff16148015611094575061107e6080880160608901613d84565b62ffffff1661108d8360601c90565b62ffffff16145b90508015806110bb5750466110af6060890160408a01613d9d565b67ffffffffffffffff16145b1561110a576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602401610195565b5f61113173ffffffffffffffffffffffffffffffffffffffff8816855462ffffff16611504565b90505f60016111408360a01c90565b60ff16148061115b575060036111568360a01c90565b60ff16145b90508080611189575061116e8260781c90565b64ffffffffff1661117f8560781c90565b64ffffffffff1611155b156111d8576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff89166004820152602401610195565b84546112bd9062ffffff166111ed8660781c90565b6111fd60608d0160408e01613d9d565b61120d60808e0160608f01613d84565b866bffffffffffffffffffffffff81166effffff000000000000000000000000606087901b161773ffffffffff000000000000000000000000000000607886901b16177cffffffffffffffff00000000000000000000000000000000000000000060a885901b16177fffffff000000000000000000000000000000000000000000000000000000000060e884901b1617740200000000000000000000000000000000000000001795945050505050565b91505f6112ca60016114bf565b90506112ed8173ffffffffffffffffffffffffffffffffffffffff8b1685611676565b6112f6816118c2565b50505050505061042c6118e1565b8054640100000000900464ffffffffff164211156113615780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff166004820152602401610195565b50565b61136c61245c565b61137660016124b5565b565b6113b46040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906114269086906301000000900460ff16866124db565b611468576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602401610195565b67ffffffffffffffff85168352805462ffffff9081166020850181905283546114949216908790611cb3565b60408401819052805460608501526114b1906109e0906001613c3b565b608084015250909392505050565b6114e060405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b5f61151782611511855490565b9061251f565b90505b92915050565b5f5f61152c8560a01c90565b90505f1960ff821601611542575f91505061166f565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff8216016115b757825167ffffffffffffffff166115828660a81c90565b67ffffffffffffffff161480156115af5750826020015162ffffff166115a88660e81c90565b62ffffff16145b91505061166f565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009050836020015162ffffff16600114801561166a57508351815467ffffffffffffffff90911690604683019061162d9088907501000000000000000000000000000000000000000000900461ffff16611b3e565b610100811061163e5761163e613cd7565b600491828204019190066008029054906101000a900467ffffffffffffffff1667ffffffffffffffff16145b925050505b9392505050565b8251602084015181036116b5576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b60808201515f6116d683611b75565b90506116fc82845f815181106116ee576116ee613cd7565b016020015160f81c83612561565b6117415783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610195565b61175f846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f9916117b89186908890613db6565b60405180910390a250505050565b604081015160608201516117db918491611676565b6108ab816040015160016117ef9190613c3b565b6080830151849190611676565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9061182f9062ffffff16612643565b90505f61183a825490565b83549091505f90611862906901000000000000000000900467ffffffffffffffff1686613c4e565b9050816fffffffffffffffffffffffffffffffff1681111561189357506fffffffffffffffffffffffffffffffff81165b83546118a790889062ffffff16888461265b565b15610b3357610b33836118ba8385613e26565b899190611676565b604081015181518190035f8190036118d957505050565b8082a0505050565b6113765f6124b5565b6040805167ffffffffffffffff87811660208084019190915262ffffff888116848601524660608501528716608084015290851660a083015260c08083018590528351808403909101815260e090920190925280519101205b95945050505050565b5f82356119598382612704565b949350505050565b5f604182101561197f578115611977578161151a565b600192915050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf82016119ae57506001919050565b608282106119de577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f820161151a565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b84545f907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb630100000090910460ff1601611a5957836001148015611a525750611a528560018501356127fb565b9050611b34565b611a6560406001613c3b565b8403611a7f578554611a5290889062ffffff1685856128f5565b6040611a8c816001613c3b565b611a969190613c3b565b611aa1906001613c3b565b8410611ade57611a528784846040611aba816001613c3b565b611ac49190613c3b565b611acf906001613c3b565b611ad99089613e26565b612a6e565b611aea60406001613c3b565b841115611b1257611a52878484611b0360406001613c3b565b611b0d9089613e26565b612d64565b8315801590611b3157508554611b3190889062ffffff16858588612eae565b90505b9695505050505050565b5f8183604051602001611b5391815260200190565b604051602081830303815290604052805190602001205f1c6115179190613d71565b5f5f6020830151905061166f611b8c845183612704565b612fd3565b5f611b9c848461305d565b80156119595750611959611baf856130ab565b8484612561565b5f611bda83835f81518110611bcd57611bcd613cd7565b016020015160f81c611378565b9050611be681836116c7565b61042c84826117c6565b611c0a611c006020830183613d9d565b826020013561312c565b600683016040611c1d6020850185613d9d565b67ffffffffffffffff16611c319190613d71565b60408110611c4157611c41613cd7565b015414611c9457611c556020820182613d9d565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610195565b6108ab602082013560408301611cae6101e0850185613e39565b61316a565b604080516001602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a0015b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190528051602090910120949350505050565b611d4560c0840135838335611d406020860186613e39565b6131e9565b610d4b576040517f3e9030cc00000000000000000000000000000000000000000000000000000000815260048101839052602401610195565b604080516002602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a001611cea565b5f611000821115611e01576040517fc3e33c99000000000000000000000000000000000000000000000000000000008152600481018390526110006024820152604401610195565b611000841115611e48576040517fc3e33c99000000000000000000000000000000000000000000000000000000008152600481018590526110006024820152604401610195565b6080880151845f8167ffffffffffffffff811115611e6857611e68613c65565b604051908082528060200260200182016040528015611e91578160200160208202803683370190505b5090505f5b82811015611f3e57365f8a8a84818110611eb257611eb2613cd7565b9050602002810190611ec49190613e9d565b91509150611ef2868383604051611edc929190613d35565b60405180910390205f9182526020526040902090565b955085848481518110611f0757611f07613cd7565b602002602001018181525050611f25611f20838361194c565b611961565b611f2f9088613c3b565b96505050806001019050611e96565b5060e08b018190525f5b85811015611f8557611f7b84888884818110611f6657611f66613cd7565b905060200201355f9182526020526040902090565b9350600101611f48565b50888314611ff357611f9a60208b018b613d9d565b611faa60408c0160208d01613d84565b6040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff166024820152604401610195565b505050979650505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f8267ffffffffffffffff81111561203c5761203c613c65565b6040519080825280601f01601f191660200182016040528015612066576020820181803683370190505b5090505f5b838110156121d357365f86868481811061208757612087613cd7565b90506020028101906120999190613e9d565b915091505f6120a8838361194c565b90506120b581848461322e565b806120c757506120c58b826132aa565b155b156120d4575050506121d3565b6121028b877f0000000000000000000000000000000000000000000000000000000000000000848787611a04565b1561212b57612112818484613315565b8a60a0018181516121239190613c3b565b9052506121a2565b600160f81b85858151811061214257612142613cd7565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506121a28b8b8b8d6040015167ffffffffffffffff168787604051612195929190613d35565b6040518091039020613373565b6121c38a604001516121b383612fd3565b604081901b820160010192915050565b60408b015250505060010161206b565b8082526060870181905260c08701829052801561221c5760e08701516121fa600183613e26565b8151811061220a5761220a613cd7565b60200260200101518760800181815250505b5050505050505050565b5f604082901c67ffffffffffffffff80851690841611806122545750608084901c67ffffffffffffffff1681115b15612262575f91505061151a565b60c084901c811015612277575f91505061151a565b6fffffffffffffffff0000000000000000604084901b1677ffffffffffffffff00000000000000000000000000000000851667ffffffffffffffff8616171760c09190911b17905092915050565b5f67ffffffffffffffff604084811c850382169160c086811c608088811c9190910383169387901c87038316929187901c9087901c03166123096008611000613efe565b67ffffffffffffffff1661231d8386613e26565b10158061234b57506123346008630e4e1c00613efe565b67ffffffffffffffff166123488285613e26565b10155b979650505050505050565b5f6123618260781c90565b61236c906001613f2d565b90506123828461237d8584866133e8565b6116c7565b5f6124396123908460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b905061064a8673ffffffffffffffffffffffffffffffffffffffff861683611676565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15611376576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f468467ffffffffffffffff16036124f457505f61166f565b60ff831660011480611959575060ff83166005148015611959575060ff821660011490509392505050565b5f8162ffffff166125308460601c90565b62ffffff161461255a57606082901b6effffff00000000000000000000000016611517565b611517565b5090919050565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480612598575060ff87166003145b6125d3576125a96008611000613efe565b6125b4906007613f4a565b6125c36008630e4e1c00613efe565b6125ce906007613f4a565b6125dc565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff169150818410801561260557508086840111155b801561261b575067ffffffffffffffff88811614155b8015612637575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b60035f90815262ffffff82166020526040812061151a565b5f815f0361266a57505f611959565b5f61268b73ffffffffffffffffffffffffffffffffffffffff851686611504565b90505f6126a6846bffffffffffffffffffffffff8416613c3b565b90506bffffffffffffffffffffffff8111156126c6575f92505050611959565b6126f773ffffffffffffffffffffffffffffffffffffffff86166bffffffffffffffffffffffff19841683176118ba565b5060019695505050505050565b5f602183101561271557505f61151a565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8101612762576031841461274e575f61275a565b61275a60406001613c3b565b91505061151a565b5f1960ff82160161277c5761275a8460018060405f6134b4565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff8216016127d65761275a8460655f608060406127bc816001613c3b565b6127c69190613c3b565b6127d1906001613c3b565b6134b4565b60ff81166004146127e7575f611959565b611959846035600160406127d18183613c3b565b5f8273ffffffffffffffffffffffffffffffffffffffff163b5f0361282157505f61151a565b5f61282c8360601c90565b60405173ffffffffffffffffffffffffffffffffffffffff90911660248201526bffffffffffffffffffffffff84166044820152606401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f078fdca20000000000000000000000000000000000000000000000000000000017815281519192506203d090915f91829190828986f195945050505050565b5f82356011840135605882901c603083901c8461292973ffffffffffffffffffffffffffffffffffffffff84165b8a611504565b905061293581836134ef565b612946575f95505050505050611959565b5f6bffffffffffffffffffffffff602886901c16826bffffffffffffffffffffffff166129739190613c3b565b90506bffffffffffffffffffffffff811115612997575f9650505050505050611959565b740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a888901b7affffffffffff00000000000000000000000000000000000000000016607886901b73ffffffffff0000000000000000000000000000001660608e901b6effffff000000000000000000000000166bffffffffffffffffffffffff861617171717179150612a5d8b73ffffffffffffffffffffffffffffffffffffffff861684611676565b5060019a9950505050505050505050565b5f80612ac3612a81601560018789613f74565b612a8a91613f9b565b60601c612a9b60296015888a613f74565b612aa491613f9b565b60601c612ab560496029898b613f74565b612abe91613fda565b613550565b90505f612ad4604e60498789613f74565b612add91613ff7565b60d81c90505f612af16054604e888a613f74565b612afa9161405c565b60d01c9050612b0d8360800151836134ef565b612b1c575f9350505050611959565b5f612b2b60606054898b613f74565b612b34916140c1565b60a01c6bffffffffffffffffffffffff16612b50856080015190565b6bffffffffffffffffffffffff16612b689190613c3b565b90506bffffffffffffffffffffffff811115612b8a575f945050505050611959565b5f612b99856080015160601c90565b9050740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a885901b7affffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff00000000000000000000000000000016606085901b6effffff000000000000000000000000166bffffffffffffffffffffffff8716171717171760808601819052879060a81c61ffff16141580612c645750637fffffff601184901c1615155b15612c76575f95505050505050611959565b612c808a86613634565b84516040805160116020808301919091528183019390935262ffffff8416606082015264ffffffffff87166080808301919091528251808303909101815260a090910190915280519101207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00165f5b88811015612d52575f612d03826020613c4e565b612d0e906065613c3b565b9050612d49612d1d8385613c3b565b8d838e612d2b826020613c3b565b92612d3893929190613f74565b612d4191613fda565b8f9190611676565b50600101612cef565b5060019b9a5050505050505050505050565b5f80612d74601560018688613f74565b612d7d91613f9b565b60601c90505f612d91603560158789613f74565b612d9a91613fda565b9050365f8787612dac60016035613e26565b612db7928290613f74565b915091505f5f5b87811015612df257612de86bffffffffffffffffffffffff600583901b8601600101351683613c3b565b9150600101612dbe565b505f5b87811015612e5a575f612e1d87612e176001600586901b890101355b60601c90565b88613550565b6080015190506bffffffffffffffffffffffff612e3c84828416613c3b565b1115612e51575f975050505050505050611959565b50600101612df5565b505f5b87811015612a5d57600581901b8401600101355f612e8088606084901c89613550565b9050612e9a816bffffffffffffffffffffffff84166136c1565b612ea48d82613634565b5050600101612e5d565b5f5f5f5b83811015612ee657612edc6bffffffffffffffffffffffff600583901b8801600101351683613c3b565b9150600101612eb2565b505f5b83811015612f46575f612f11612f0b61029a6001600586901b8b010135612e11565b89611504565b90506bffffffffffffffffffffffff612f2c84828416613c3b565b1115612f3d575f9350505050611943565b50600101612ee9565b505f5b83811015612fc557600581901b8601600101355f612f6d612923606084901c61029a565b9050612fa1612f8d6bffffffffffffffffffffffff848116908416613c3b565b6bffffffffffffffffffffffff1983161790565b9050612fbb612fb361029a8460601c90565b8b9083611676565b5050600101612f49565b506001979650505050505050565b5f60418211612ff457615dc0612fe883611961565b02611f40019050919050565b608282101561302d5750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546115179084906301000000900460ff16846124db565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b86602052604081205490929161166f916131219162ffffff90811691879116611cb3565b6109e0906001613c3b565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b8361317e838361317987613773565b613788565b1461042c576131906020840184613d9d565b6131a06040850160208601613d84565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff166024820152604401610195565b5f8315806131f8575061010082115b1561320457505f611943565b5f85815260209020866132228261321b81896137c9565b87876137eb565b14979650505050505050565b5f604061323c816001613c3b565b6132469190613c3b565b613251906001613c3b565b841061327a5742613266606560608587613f74565b61326f91613ff7565b60d81c11905061166f565b61328660406001613c3b565b841461329357505f61166f565b5050426011919091013564ffffffffff1611919050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005460408381015184515f936301000000900460ff166005149261025892909103816132f8576132f8613d44565b0402620249f06133088584613836565b01015a1015949350505050565b5f6082841061334e5750614e2060655b828110156133485783810135158061333f57614e20830192505b50602001613325565b5061166f565b604184146133685761177061336285611961565b02611959565b50614e209392505050565b5f61339d6133846020860186613d9d565b6133946040870160208801613d84565b875186866118ea565b855160408051600460208083019190915262ffffff909316818301526060808201859052825180830390910181526080909101909152805191012090915061064a9087906001611676565b60605f6133f58360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f602085870304848110806134c857508381115b806134d7575060208688030615155b6134e35780830161234b565b5f979650505050505050565b5f5f6134fb8460a01c90565b905060ff8116600114801590613515575060ff8116600314155b801561353757506135268460781c90565b64ffffffffff168364ffffffffff16115b80156119595750505064ffffffffff9081161415919050565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff1690801580159061361457508162ffffff1661360d8260601c90565b62ffffff16145b151560a0840152613625818361251f565b60808401525090949350505050565b8060a001516136af578051602080830151604080850151606080870151835173ffffffffffffffffffffffffffffffffffffffff95861681529490921694840194909452908201527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd0986910160405180910390a2600160a08201525b805160808201516108ab918491611676565b5f6136cd836080015190565b6bffffffffffffffffffffffff90811691506136ea908290613e26565b82111561374e57604080840151606085015191517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024810191909152604401610195565b60808301516bffffffffffffffffffffffff1916828201176080909301929092525050565b5f6040516101a08382376101a0902092915050565b5f81815b848110156137c0576137b6828787848181106137aa576137aa613cd7565b9050602002013561385a565b915060010161378c565b50949350505050565b6040515f6020820181905260218201849052604182018390529060610161314c565b82600582901b8301610100839003845b8281101561382b57602088831c60051b811694855281359481189490945260405f209360019290920191016137fb565b505050949350505050565b5f816138455761255583612fd3565b6203e01061385284612fd3565b019392505050565b5f818310613874575f828152602084905260409020611517565b5f838152602083905260409020611517565b803567ffffffffffffffff811681146114ff575f5ffd5b5f5f83601f8401126138ad575f5ffd5b50813567ffffffffffffffff8111156138c4575f5ffd5b6020830191508360208260051b85010111156138de575f5ffd5b9250929050565b5f5f5f604084860312156138f7575f5ffd5b61390084613886565b9250602084013567ffffffffffffffff81111561391b575f5ffd5b6139278682870161389d565b9497909650939450505050565b803562ffffff811681146114ff575f5ffd5b5f5f5f5f5f6080868803121561395a575f5ffd5b61396386613886565b945061397160208701613934565b935061397f60408701613886565b9250606086013567ffffffffffffffff81111561399a575f5ffd5b8601601f810188136139aa575f5ffd5b803567ffffffffffffffff8111156139c0575f5ffd5b8860208284010111156139d1575f5ffd5b959894975092955050506020019190565b803573ffffffffffffffffffffffffffffffffffffffff811681146114ff575f5ffd5b5f5f60408385031215613a16575f5ffd5b613a1f836139e2565b915060208301356bffffffffffffffffffffffff81168114613a3f575f5ffd5b809150509250929050565b5f6102008284031215613a5b575f5ffd5b50919050565b5f60408284031215613a5b575f5ffd5b5f5f5f5f5f5f60808789031215613a86575f5ffd5b863567ffffffffffffffff811115613a9c575f5ffd5b613aa889828a01613a4a565b965050602087013567ffffffffffffffff811115613ac4575f5ffd5b613ad089828a01613a61565b955050604087013567ffffffffffffffff811115613aec575f5ffd5b613af889828a0161389d565b909550935050606087013567ffffffffffffffff811115613b17575f5ffd5b613b2389828a0161389d565b979a9699509497509295939492505050565b5f5f60408385031215613b46575f5ffd5b823567ffffffffffffffff811115613b5c575f5ffd5b613b6885828601613a4a565b925050602083013567ffffffffffffffff811115613b84575f5ffd5b613b9085828601613a61565b9150509250929050565b5f5f5f60608486031215613bac575f5ffd5b833567ffffffffffffffff811115613bc2575f5ffd5b613bce86828701613a4a565b935050613bdd602085016139e2565b9150604084013567ffffffffffffffff811115613bf8575f5ffd5b613c0486828701613a61565b9150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561151a5761151a613c0e565b808202811582820484141761151a5761151a613c0e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000008360f81b1681525f82518060208501600185015e5f92016001019182525092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215613d14575f5ffd5b611517826139e2565b5f5f198203613d2e57613d2e613c0e565b5060010190565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82613d7f57613d7f613d44565b500690565b5f60208284031215613d94575f5ffd5b61151782613934565b5f60208284031215613dad575f5ffd5b61151782613886565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116840101915050949350505050565b8181038181111561151a5761151a613c0e565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613e6c575f5ffd5b83018035915067ffffffffffffffff821115613e86575f5ffd5b6020019150600581901b36038213156138de575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613ed0575f5ffd5b83018035915067ffffffffffffffff821115613eea575f5ffd5b6020019150368190038213156138de575f5ffd5b5f67ffffffffffffffff831680613f1757613f17613d44565b8067ffffffffffffffff84160491505092915050565b64ffffffffff818116838216019081111561151a5761151a613c0e565b67ffffffffffffffff8181168382160290811690818114613f6d57613f6d613c0e565b5092915050565b5f5f85851115613f82575f5ffd5b83861115613f8e575f5ffd5b5050820193919092039150565b80356bffffffffffffffffffffffff198116906014841015613f6d576bffffffffffffffffffffffff19808560140360031b1b82161691505092915050565b8035602083101561151a575f19602084900360031b1b1692915050565b80357fffffffffff0000000000000000000000000000000000000000000000000000008116906005841015613f6d577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80357fffffffffffff00000000000000000000000000000000000000000000000000008116906006841015613f6d577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505092915050565b80357fffffffffffffffffffffffff0000000000000000000000000000000000000000811690600c841015613f6d577fffffffffffffffffffffffff00000000000000000000000000000000000000008085600c0360031b1b8216169150509291505056'
