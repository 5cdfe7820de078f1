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
export const lanesBytecode: `0x${string}` = '0x60a0604052348015600e575f5ffd5b50604051614333380380614333833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516142a761008c5f395f81816106490152818161073d015261228b01526142a75ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c806391bd846e1161005857806391bd846e146100b9578063925bb015146100cc578063d3e9efee146100df578063e86d27d6146100f2575f5ffd5b806306cb6bbd1461007e57806353eaa5e3146100935780637e8da2df146100a6575b5f5ffd5b61009161008c366004613a66565b610105565b005b6100916100a1366004613ac7565b610499565b6100916100b4366004613b86565b610712565b6100916100c7366004613bf2565b61096f565b6100916100da366004613cb6565b610c55565b6100916100ed366004613a66565b610ec2565b610091610100366004613d1b565b611199565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff1660051480159061015557508054640100000000900464ffffffffff1642115b156101a45780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024015b60405180910390fd5b6101ac6114fe565b60408211156101f357604080517fc3e33c9900000000000000000000000000000000000000000000000000000000815261019b918491600401918252602082015260400190565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f610220866001611512565b90505f61024160026102328188613dbc565b61023c9190613dbc565b611659565b90505f6001610251876020613dcf565b67ffffffffffffffff81111561026957610269613de6565b6040519080825280601f01601f191660200182016040528015610293576020820181803683370190505b506040516020016102a5929190613e13565b60405160208183030381529060405290505f5f5b87811015610410575f6102f88a8a848181106102d7576102d7613e58565b90506020020160208101906102ec9190613e85565b885462ffffff1661169e565b9050806bffffffffffffffffffffffff16158061035f575061035d816103578c8c8681811061032957610329613e58565b905060200201602081019061033e9190613e85565b73ffffffffffffffffffffffffffffffffffffffff1690565b886116d0565b155b1561036a5750610408565b5f6103bd8b8b8581811061038057610380613e58565b90506020020160208101906103959190613e85565b836bffffffffffffffffffffffff1660609190911b6bffffffffffffffffffffffff19161790565b9050808460051b602101860152836103d490613e9e565b93506104056103ee8c8c8681811061032957610329613e58565b87906bffffffffffffffffffffffff198516611826565b50505b6001016102b9565b50805f0361044a576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8060051b600101825261045d8483611877565b6104678385611976565b61047d833361047861177085613dcf565b6119ac565b61048683611a72565b5050505050610493611a91565b50505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff166005148015906104e957508054640100000000900464ffffffffff1642115b156105335780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff16600482015260240161019b565b61053b6114fe565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080546040515f9161058f918a918a9162ffffff909116908a90610582908b908b90613eb6565b6040518091039020611a9a565b825460408051600460208083019190915262ffffff90931681830152606080820185905282518083039091018152608090910190915280519101209091506105d5815490565b5f03610610576040517fccbe2fd70000000000000000000000000000000000000000000000000000000081526004810183905260240161019b565b5f61061b8787611afc565b90505f61063561062a83611b11565b61023c906001613dbc565b905061064281845f611826565b61067081867f0000000000000000000000000000000000000000000000000000000000000000858c8c611bb4565b6106a9576040517ff2a2b1d00000000000000000000000000000000000000000000000000000000081526004810185905260240161019b565b6040805162ffffff8c16815267ffffffffffffffff8b811660208301528d16917f57753e15adb2de8c79283cdf3211b6120fc2bc3b55cb29e387cb80c6e4417bac910160405180910390a26106fd81611a72565b505050505061070a611a91565b505050505050565b61071a6114fe565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff163314158061078c575080546301000000900460ff16600514155b156107c5576040517ff91b419e00000000000000000000000000000000000000000000000000000000815233600482015260240161019b565b80547501000000000000000000000000000000000000000000900461ffff165f61080573ffffffffffffffffffffffffffffffffffffffff861683611cee565b90505f8360460182610100811061081e5761081e613e58565b60048104919091015460039091166008026101000a900467ffffffffffffffff1690505f60016bffffffffffffffffffffffff8716606089901b6bffffffffffffffffffffffff19161760405160f89290921b7fff00000000000000000000000000000000000000000000000000000000000000166020830152602182015260410160405160208183030381529060405290505f6108bb82611d25565b905060015b85811080156108d857506108d684600184611d41565b155b1561093a5760468701866108ec8388613dbc565b6108f69190613ef2565b610100811061090757610907613e58565b600491828204019190066008029054906101000a900467ffffffffffffffff1693508061093390613e9e565b90506108c0565b505f6109466002611659565b9050610953818585611d66565b61095c81611a72565b5050505050505061096b611a91565b5050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff166005148015906109bf57508054640100000000900464ffffffffff1642115b15610a095780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff16600482015260240161019b565b610a116114fe565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009050610a7c6040518061010001604052805f62ffffff1681526020015f81526020015f81526020015f81526020015f81526020015f815260200160608152602001606081525090565b815462ffffff168152610a8f828a611da0565b610ab860408a01610ab2610aa960808d0160608e01613f05565b84514690611e63565b8a611ed8565b8051610ae390610ace60608c0160408d01613f1e565b610ade60808d0160608e01613f05565b611f2e565b60208201819052610afd90610af9906001613dbc565b5490565b6040820181905260208201515460808301525f610b238360408d018c358c8c8c8c611f69565b90505f610b3560026102328185613dbc565b9050610b4781858e6040018d8d6121b1565b83606001515f03610b84576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60208401516080850151610b99918391611826565b610bba84602001516001610bad9190613dbc565b6040860151839190611826565b610bca60608d0160408e01613f1e565b67ffffffffffffffff167f55b71ca26802d7f3e72bf73c91ea2b0e3c618f4eaef54cb1ffa89971d68ac5378d6040016020016020810190610c0b9190613f05565b60c0870151604051610c1f92918891613f37565b60405180910390a2610c3681338660a001516119ac565b610c3f81611a72565b5050505050610c4c611a91565b50505050505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514801590610ca557508054640100000000900464ffffffffff1642115b15610cef5780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff16600482015260240161019b565b610cf76114fe565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f80610d2a6060870160408801613f1e565b610d3a6080880160608901613f05565b91509150610d488387611da0565b8254610d76906040880190610d65908490469062ffffff16611f2e565b610d70906001613dbc565b87611ed8565b82545f90610d8a9062ffffff168484611e63565b610d95906001613dbc565b90505f610da0825490565b90505f610dae8289356123d4565b9050610dba8260401c90565b67ffffffffffffffff908116893590911611610e1c57610ddd60208a018a613f1e565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019b565b805f03610e6c576040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015262ffffff8516602482015260440161019b565b5f610e7c61023c60026001613dbc565b9050610e89818584611826565b610e938383612473565b15610ea557610ea58133619c406119ac565b610eae81611a72565b50505050505050610ebd611a91565b505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514801590610f1257508054640100000000900464ffffffffff1642115b15610f5c5780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff16600482015260240161019b565b610f646114fe565b610100821115610fab576040517fc3e33c9900000000000000000000000000000000000000000000000000000000815260048101839052610100602482015260440161019b565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b01547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009073ffffffffffffffffffffffffffffffffffffffff16331461103f576040517f52f49c9500000000000000000000000000000000000000000000000000000000815233600482015260240161019b565b5f61104b866002611512565b90505f61105c61023c600287613dbc565b60808301519091505f5b8681101561113c575f6110a589898481811061108457611084613e58565b90506020020160208101906110999190613e85565b875462ffffff1661169e565b905060016110b38260a01c90565b60ff16146110c15750611134565b855442906110f49077010000000000000000000000000000000000000000000000900463ffffffff1660d884901c613dbc565b11156111005750611134565b61113284868b8b8681811061111757611117613e58565b905060200201602081019061112c9190613e85565b84612504565b505b600101611066565b508083608001510361117a576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6111848284611976565b61118d82611a72565b50505050610493611a91565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff166005148015906111e957508054640100000000900464ffffffffff1642115b156112335780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff16600482015260240161019b565b61123b6114fe565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006112668186611da0565b61128a6040860173ffffffffffffffffffffffffffffffffffffffff861685611ed8565b82355f60016112998360a01c90565b60ff161480156112ca57506112b46080880160608901613f05565b62ffffff166112c38360601c90565b62ffffff16145b90508015806112f15750466112e56060890160408a01613f1e565b67ffffffffffffffff16145b15611340576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8716600482015260240161019b565b82545f9061135490889062ffffff1661169e565b905060016113628260a01c90565b60ff16148061139157506113768160781c90565b64ffffffffff166113878460781c90565b64ffffffffff1611155b156113e0576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8816600482015260240161019b565b83546114c59062ffffff166113f58560781c90565b61140560608c0160408d01613f1e565b61141560808d0160608e01613f05565b856bffffffffffffffffffffffff81166effffff000000000000000000000000606087901b161773ffffffffff000000000000000000000000000000607886901b16177cffffffffffffffff00000000000000000000000000000000000000000060a885901b16177fffffff000000000000000000000000000000000000000000000000000000000060e884901b1617740200000000000000000000000000000000000000001795945050505050565b90505f6114d26001611659565b90506114f58173ffffffffffffffffffffffffffffffffffffffff8a1684611826565b61048681611a72565b61150661260a565b6115106001612663565b565b61154e6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906115c09086906301000000900460ff1686612689565b611602576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161019b565b67ffffffffffffffff85168352805462ffffff90811660208501819052835461162e9216908790611e63565b604084018190528054606085015261164b90610af9906001613dbc565b608084015250909392505050565b61167a60405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b5f6116c7826116c173ffffffffffffffffffffffffffffffffffffffff86165490565b906126cd565b90505b92915050565b5f5f6116dc8560a01c90565b90505f1960ff8216016116f2575f91505061181f565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff82160161176757825167ffffffffffffffff166117328660a81c90565b67ffffffffffffffff1614801561175f5750826020015162ffffff166117588660e81c90565b62ffffff16145b91505061181f565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009050836020015162ffffff16600114801561181a57508351815467ffffffffffffffff9091169060468301906117dd9088907501000000000000000000000000000000000000000000900461ffff16611cee565b61010081106117ee576117ee613e58565b600491828204019190066008029054906101000a900467ffffffffffffffff1667ffffffffffffffff16145b925050505b9392505050565b825160208401518103611865576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b60808201515f61188683611d25565b90506118ac82845f8151811061189e5761189e613e58565b016020015160f81c8361270f565b6118f15783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019b565b61190f846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f9916119689186908890613f37565b60405180910390a250505050565b6040810151606082015161198b918491611826565b61096b8160400151600161199f9190613dbc565b6080830151849190611826565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f906119df9062ffffff166127f1565b90505f6119ea825490565b83549091505f90611a12906901000000000000000000900467ffffffffffffffff1686613dcf565b9050816fffffffffffffffffffffffffffffffff16811115611a4357506fffffffffffffffffffffffffffffffff81165b8354611a5790889062ffffff168884612809565b15610c4c57610c4c83611a6a8385613fa7565b899190611826565b604081015181518190035f819003611a8957505050565b8082a0505050565b6115105f612663565b6040805167ffffffffffffffff87811660208084019190915262ffffff888116848601524660608501528716608084015290851660a083015260c08083018590528351808403909101815260e090920190925280519101205b95945050505050565b5f8235611b0983826128b4565b949350505050565b5f6041821015611b2f578115611b2757816116ca565b600192915050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf8201611b5e57506001919050565b60828210611b8e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f82016116ca565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b84545f907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb630100000090910460ff1601611c0957836001148015611c025750611c028560018501356129ab565b9050611ce4565b611c1560406001613dbc565b8403611c2f578554611c0290889062ffffff168585612aa5565b6040611c3c816001613dbc565b611c469190613dbc565b611c51906001613dbc565b8410611c8e57611c028784846040611c6a816001613dbc565b611c749190613dbc565b611c7f906001613dbc565b611c899089613fa7565b612c30565b611c9a60406001613dbc565b841115611cc257611c02878484611cb360406001613dbc565b611cbd9089613fa7565b612f50565b8315801590611ce157508554611ce190889062ffffff1685858861309a565b90505b9695505050505050565b5f8183604051602001611d0391815260200190565b604051602081830303815290604052805190602001205f1c6116c79190613ef2565b5f5f6020830151905061181f611d3c8451836128b4565b6131ba565b5f611d4c8484613244565b8015611b095750611b09611d5f85613292565b848461270f565b5f611d8a83835f81518110611d7d57611d7d613e58565b016020015160f81c611512565b9050611d968183611877565b6104938482611976565b611dba611db06020830183613f1e565b8260200135613313565b600683016040611dcd6020850185613f1e565b67ffffffffffffffff16611de19190613ef2565b60408110611df157611df1613e58565b015414611e4457611e056020820182613f1e565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019b565b61096b602082013560408301611e5e6101e0850185613fba565b613351565b604080516001602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a0015b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190528051602090910120949350505050565b611ef560c0840135838335611ef06020860186613fba565b6133d0565b610ebd576040517f3e9030cc0000000000000000000000000000000000000000000000000000000081526004810183905260240161019b565b604080516002602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a001611e9a565b5f611000821115611fb1576040517fc3e33c9900000000000000000000000000000000000000000000000000000000815260048101839052611000602482015260440161019b565b611000841115611ff8576040517fc3e33c9900000000000000000000000000000000000000000000000000000000815260048101859052611000602482015260440161019b565b6080880151845f8167ffffffffffffffff81111561201857612018613de6565b604051908082528060200260200182016040528015612041578160200160208202803683370190505b5090505f5b828110156120ee57365f8a8a8481811061206257612062613e58565b9050602002810190612074919061401e565b915091506120a286838360405161208c929190613eb6565b60405180910390205f9182526020526040902090565b9550858484815181106120b7576120b7613e58565b6020026020010181815250506120d56120d08383611afc565b611b11565b6120df9088613dbc565b96505050806001019050612046565b5060e08b018190525f5b858110156121355761212b8488888481811061211657612116613e58565b905060200201355f9182526020526040902090565b93506001016120f8565b508883146121a35761214a60208b018b613f1e565b61215a60408c0160208d01613f05565b6040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019b565b505050979650505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f8267ffffffffffffffff8111156121ec576121ec613de6565b6040519080825280601f01601f191660200182016040528015612216576020820181803683370190505b5090505f5b8381101561238157365f86868481811061223757612237613e58565b9050602002810190612249919061401e565b915091505f6122588383611afc565b9050612265818484613415565b8061227757506122758b82613491565b155b1561228457505050612381565b6122b28b877f0000000000000000000000000000000000000000000000000000000000000000848787611bb4565b156122d9576122c0816134fc565b8a60a0018181516122d19190613dbc565b905250612350565b600160f81b8585815181106122f0576122f0613e58565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053506123508b8b8b8d6040015167ffffffffffffffff168787604051612343929190613eb6565b6040518091039020613555565b6123718a60400151612361836131ba565b604081901b820160010192915050565b60408b015250505060010161221b565b8082526060870181905260c0870182905280156123ca5760e08701516123a8600183613fa7565b815181106123b8576123b8613e58565b60200260200101518760800181815250505b5050505050505050565b5f604082901c67ffffffffffffffff80851690841611806124025750608084901c67ffffffffffffffff1681115b15612410575f9150506116ca565b60c084901c811015612425575f9150506116ca565b6fffffffffffffffff0000000000000000604084901b1677ffffffffffffffff00000000000000000000000000000000851667ffffffffffffffff8616171760c09190911b17905092915050565b5f67ffffffffffffffff604084811c850382169160c086811c608088811c9190910383169387901c87038316929187901c9087901c03166124b7600861100061407f565b67ffffffffffffffff166124cb8386613fa7565b1015806124f957506124e26008630e4e1c0061407f565b67ffffffffffffffff166124f68285613fa7565b10155b979650505050505050565b5f61250f8260781c90565b61251a9060016140ae565b90506125308461252b8584866135ca565b611877565b5f6125e761253e8460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b905061070a8673ffffffffffffffffffffffffffffffffffffffff861683611826565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15611510576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f468467ffffffffffffffff16036126a257505f61181f565b60ff831660011480611b09575060ff83166005148015611b09575060ff821660011490509392505050565b5f8162ffffff166126de8460601c90565b62ffffff161461270857606082901b6effffff000000000000000000000000166116c7565b6116c7565b5090919050565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480612746575060ff87166003145b61278157612757600861100061407f565b6127629060076140cb565b6127716008630e4e1c0061407f565b61277c9060076140cb565b61278a565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff16915081841080156127b357508086840111155b80156127c9575067ffffffffffffffff88811614155b80156127e5575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b60035f90815262ffffff8216602052604081206116ca565b5f815f0361281857505f611b09565b5f61283b856116c173ffffffffffffffffffffffffffffffffffffffff87165490565b90505f612856846bffffffffffffffffffffffff8416613dbc565b90506bffffffffffffffffffffffff811115612876575f92505050611b09565b6128a773ffffffffffffffffffffffffffffffffffffffff86166bffffffffffffffffffffffff1984168317611a6a565b5060019695505050505050565b5f60218310156128c557505f6116ca565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe810161291257603184146128fe575f61290a565b61290a60406001613dbc565b9150506116ca565b5f1960ff82160161292c5761290a8460018060405f613696565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff8216016129865761290a8460655f6080604061296c816001613dbc565b6129769190613dbc565b612981906001613dbc565b613696565b60ff8116600414612997575f611b09565b611b09846035600160406129818183613dbc565b5f8273ffffffffffffffffffffffffffffffffffffffff163b5f036129d157505f6116ca565b5f6129dc8360601c90565b60405173ffffffffffffffffffffffffffffffffffffffff90911660248201526bffffffffffffffffffffffff84166044820152606401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f078fdca20000000000000000000000000000000000000000000000000000000017815281519192506203d090915f91829190828986f195945050505050565b5f82356011840135605882901c603083901c84612ac2838a61169e565b90506001612ad08260a01c90565b60ff161480612af65750612ae48160781c90565b64ffffffffff168264ffffffffff1611155b15612b08575f95505050505050611b09565b5f6bffffffffffffffffffffffff602886901c16826bffffffffffffffffffffffff16612b359190613dbc565b90506bffffffffffffffffffffffff811115612b59575f9650505050505050611b09565b740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a888901b7affffffffffff00000000000000000000000000000000000000000016607886901b73ffffffffff0000000000000000000000000000001660608e901b6effffff000000000000000000000000166bffffffffffffffffffffffff861617171717179150612c1f8b73ffffffffffffffffffffffffffffffffffffffff861684611826565b5060019a9950505050505050505050565b5f80612c85612c436015600187896140f5565b612c4c9161411c565b60601c612c5d60296015888a6140f5565b612c669161411c565b60601c612c7760496029898b6140f5565b612c809161415b565b6136d1565b90505f612c96604e604987896140f5565b612c9f91614178565b60d81c90505f612cb36054604e888a6140f5565b612cbc916141dd565b60d01c9050600160ff16612cd4846080015160a01c90565b60ff161480612cf85750608083015160781c64ffffffffff168264ffffffffff1611155b15612d08575f9350505050611b09565b5f612d1760606054898b6140f5565b612d2091614242565b60a01c6bffffffffffffffffffffffff16612d3c856080015190565b6bffffffffffffffffffffffff16612d549190613dbc565b90506bffffffffffffffffffffffff811115612d76575f945050505050611b09565b5f612d85856080015160601c90565b9050740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a885901b7affffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff00000000000000000000000000000016606085901b6effffff000000000000000000000000166bffffffffffffffffffffffff8716171717171760808601819052879060a81c61ffff16141580612e505750637fffffff601184901c1615155b15612e62575f95505050505050611b09565b612e6c8a866137b5565b84516040805160116020808301919091528183019390935262ffffff8416606082015264ffffffffff87166080808301919091528251808303909101815260a090910190915280519101207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00165f5b88811015612f3e575f612eef826020613dcf565b612efa906065613dbc565b9050612f35612f098385613dbc565b8d838e612f17826020613dbc565b92612f24939291906140f5565b612f2d9161415b565b8f9190611826565b50600101612edb565b5060019b9a5050505050505050505050565b5f80612f606015600186886140f5565b612f699161411c565b60601c90505f612f7d6035601587896140f5565b612f869161415b565b9050365f8787612f9860016035613fa7565b612fa39282906140f5565b915091505f5f5b87811015612fde57612fd46bffffffffffffffffffffffff600583901b8601600101351683613dbc565b9150600101612faa565b505f5b87811015613046575f613009876130036001600586901b890101355b60601c90565b886136d1565b6080015190506bffffffffffffffffffffffff61302884828416613dbc565b111561303d575f975050505050505050611b09565b50600101612fe1565b505f5b87811015612c1f57600581901b8401600101355f61306c88606084901c896136d1565b9050613086816bffffffffffffffffffffffff8416613842565b6130908d826137b5565b5050600101613049565b5f5f5f5b838110156130d2576130c86bffffffffffffffffffffffff600583901b8801600101351683613dbc565b915060010161309e565b505f5b8381101561312f575f6130fa6130f46001600585901b8a010135612ffd565b8961169e565b90506bffffffffffffffffffffffff61311584828416613dbc565b1115613126575f9350505050611af3565b506001016130d5565b505f5b838110156131ac57600581901b8601600101355f613154606083901c8a61169e565b90506131886131746bffffffffffffffffffffffff848116908416613dbc565b6bffffffffffffffffffffffff1983161790565b90506131a261319a61033e8460601c90565b8b9083611826565b5050600101613132565b506001979650505050505050565b5f604182116131db57615dc06131cf83611b11565b02611f40019050919050565b60828210156132145750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546116c79084906301000000900460ff1684612689565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b86602052604081205490929161181f916133089162ffffff90811691879116611e63565b610af9906001613dbc565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b836133658383613360876138f4565b613909565b14610493576133776020840184613f1e565b6133876040850160208601613f05565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019b565b5f8315806133df575061010082115b156133eb57505f611af3565b5f858152602090208661340982613402818961394a565b878761396c565b14979650505050505050565b5f6040613423816001613dbc565b61342d9190613dbc565b613438906001613dbc565b8410613461574261344d6065606085876140f5565b61345691614178565b60d81c11905061181f565b61346d60406001613dbc565b841461347a57505f61181f565b5050426011919091013564ffffffffff1611919050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005460408381015184515f936301000000900460ff166005149261025892909103816134df576134df613ec5565b0402620249f06134ef85846139b7565b01015a1015949350505050565b5f6082821061353257507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e01614e209081020190565b6041821461354c5761177061354683611b11565b026116ca565b614e2092915050565b5f61357f6135666020860186613f1e565b6135766040870160208801613f05565b87518686611a9a565b855160408051600460208083019190915262ffffff909316818301526060808201859052825180830390910181526080909101909152805191012090915061070a9087906001611826565b60605f6135d78360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f602085870304848110806136aa57508381115b806136b9575060208688030615155b6136c5578083016124f9565b5f979650505050505050565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff1690801580159061379557508162ffffff1661378e8260601c90565b62ffffff16145b151560a08401526137a681836126cd565b60808401525090949350505050565b8060a00151613830578051602080830151604080850151606080870151835173ffffffffffffffffffffffffffffffffffffffff95861681529490921694840194909452908201527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd0986910160405180910390a2600160a08201525b8051608082015161096b918491611826565b5f61384e836080015190565b6bffffffffffffffffffffffff908116915061386b908290613fa7565b8211156138cf57604080840151606085015191517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602481019190915260440161019b565b60808301516bffffffffffffffffffffffff1916828201176080909301929092525050565b5f6040516101a08382376101a0902092915050565b5f81815b84811015613941576139378287878481811061392b5761392b613e58565b905060200201356139db565b915060010161390d565b50949350505050565b6040515f60208201819052602182018490526041820183905290606101613333565b82600582901b8301610100839003845b828110156139ac57602088831c60051b811694855281359481189490945260405f2093600192909201910161397c565b505050949350505050565b5f816139c657612703836131ba565b6203e0106139d3846131ba565b019392505050565b5f8183106139f5575f8281526020849052604090206116c7565b5f8381526020839052604090206116c7565b803567ffffffffffffffff81168114611699575f5ffd5b5f5f83601f840112613a2e575f5ffd5b50813567ffffffffffffffff811115613a45575f5ffd5b6020830191508360208260051b8501011115613a5f575f5ffd5b9250929050565b5f5f5f60408486031215613a78575f5ffd5b613a8184613a07565b9250602084013567ffffffffffffffff811115613a9c575f5ffd5b613aa886828701613a1e565b9497909650939450505050565b803562ffffff81168114611699575f5ffd5b5f5f5f5f5f60808688031215613adb575f5ffd5b613ae486613a07565b9450613af260208701613ab5565b9350613b0060408701613a07565b9250606086013567ffffffffffffffff811115613b1b575f5ffd5b8601601f81018813613b2b575f5ffd5b803567ffffffffffffffff811115613b41575f5ffd5b886020828401011115613b52575f5ffd5b959894975092955050506020019190565b803573ffffffffffffffffffffffffffffffffffffffff81168114611699575f5ffd5b5f5f60408385031215613b97575f5ffd5b613ba083613b63565b915060208301356bffffffffffffffffffffffff81168114613bc0575f5ffd5b809150509250929050565b5f6102008284031215613bdc575f5ffd5b50919050565b5f60408284031215613bdc575f5ffd5b5f5f5f5f5f5f60808789031215613c07575f5ffd5b863567ffffffffffffffff811115613c1d575f5ffd5b613c2989828a01613bcb565b965050602087013567ffffffffffffffff811115613c45575f5ffd5b613c5189828a01613be2565b955050604087013567ffffffffffffffff811115613c6d575f5ffd5b613c7989828a01613a1e565b909550935050606087013567ffffffffffffffff811115613c98575f5ffd5b613ca489828a01613a1e565b979a9699509497509295939492505050565b5f5f60408385031215613cc7575f5ffd5b823567ffffffffffffffff811115613cdd575f5ffd5b613ce985828601613bcb565b925050602083013567ffffffffffffffff811115613d05575f5ffd5b613d1185828601613be2565b9150509250929050565b5f5f5f60608486031215613d2d575f5ffd5b833567ffffffffffffffff811115613d43575f5ffd5b613d4f86828701613bcb565b935050613d5e60208501613b63565b9150604084013567ffffffffffffffff811115613d79575f5ffd5b613d8586828701613be2565b9150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156116ca576116ca613d8f565b80820281158282048414176116ca576116ca613d8f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000008360f81b1681525f82518060208501600185015e5f92016001019182525092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215613e95575f5ffd5b6116c782613b63565b5f5f198203613eaf57613eaf613d8f565b5060010190565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82613f0057613f00613ec5565b500690565b5f60208284031215613f15575f5ffd5b6116c782613ab5565b5f60208284031215613f2e575f5ffd5b6116c782613a07565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116840101915050949350505050565b818103818111156116ca576116ca613d8f565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613fed575f5ffd5b83018035915067ffffffffffffffff821115614007575f5ffd5b6020019150600581901b3603821315613a5f575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614051575f5ffd5b83018035915067ffffffffffffffff82111561406b575f5ffd5b602001915036819003821315613a5f575f5ffd5b5f67ffffffffffffffff83168061409857614098613ec5565b8067ffffffffffffffff84160491505092915050565b64ffffffffff81811683821601908111156116ca576116ca613d8f565b67ffffffffffffffff81811683821602908116908181146140ee576140ee613d8f565b5092915050565b5f5f85851115614103575f5ffd5b8386111561410f575f5ffd5b5050820193919092039150565b80356bffffffffffffffffffffffff1981169060148410156140ee576bffffffffffffffffffffffff19808560140360031b1b82161691505092915050565b803560208310156116ca575f19602084900360031b1b1692915050565b80357fffffffffff00000000000000000000000000000000000000000000000000000081169060058410156140ee577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80357fffffffffffff000000000000000000000000000000000000000000000000000081169060068410156140ee577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505092915050565b80357fffffffffffffffffffffffff0000000000000000000000000000000000000000811690600c8410156140ee577fffffffffffffffffffffffff00000000000000000000000000000000000000008085600c0360031b1b8216169150509291505056'
