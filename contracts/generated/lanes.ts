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
export const lanesBytecode: `0x${string}` = '0x60a0604052348015600e575f5ffd5b50604051614371380380614371833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516142e561008c5f395f81816106490152818161073d01526122b401526142e55ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c806391bd846e1161005857806391bd846e146100b9578063925bb015146100cc578063d3e9efee146100df578063e86d27d6146100f2575f5ffd5b806306cb6bbd1461007e57806353eaa5e3146100935780637e8da2df146100a6575b5f5ffd5b61009161008c366004613aa4565b610105565b005b6100916100a1366004613b05565b610499565b6100916100b4366004613bc4565b610712565b6100916100c7366004613c30565b61096f565b6100916100da366004613cf4565b610c55565b6100916100ed366004613aa4565b610ec2565b610091610100366004613d59565b611199565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff1660051480159061015557508054640100000000900464ffffffffff1642115b156101a45780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024015b60405180910390fd5b6101ac611527565b60408211156101f357604080517fc3e33c9900000000000000000000000000000000000000000000000000000000815261019b918491600401918252602082015260400190565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f61022086600161153b565b90505f61024160026102328188613dfa565b61023c9190613dfa565b611682565b90505f6001610251876020613e0d565b67ffffffffffffffff81111561026957610269613e24565b6040519080825280601f01601f191660200182016040528015610293576020820181803683370190505b506040516020016102a5929190613e51565b60405160208183030381529060405290505f5f5b87811015610410575f6102f88a8a848181106102d7576102d7613e96565b90506020020160208101906102ec9190613ec3565b885462ffffff166116c7565b9050806bffffffffffffffffffffffff16158061035f575061035d816103578c8c8681811061032957610329613e96565b905060200201602081019061033e9190613ec3565b73ffffffffffffffffffffffffffffffffffffffff1690565b886116f9565b155b1561036a5750610408565b5f6103bd8b8b8581811061038057610380613e96565b90506020020160208101906103959190613ec3565b836bffffffffffffffffffffffff1660609190911b6bffffffffffffffffffffffff19161790565b9050808460051b602101860152836103d490613edc565b93506104056103ee8c8c8681811061032957610329613e96565b87906bffffffffffffffffffffffff19851661184f565b50505b6001016102b9565b50805f0361044a576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8060051b600101825261045d84836118a0565b610467838561199f565b61047d833361047861177085613e0d565b6119d5565b61048683611a9b565b5050505050610493611aba565b50505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff166005148015906104e957508054640100000000900464ffffffffff1642115b156105335780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff16600482015260240161019b565b61053b611527565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080546040515f9161058f918a918a9162ffffff909116908a90610582908b908b90613ef4565b6040518091039020611ac3565b825460408051600460208083019190915262ffffff90931681830152606080820185905282518083039091018152608090910190915280519101209091506105d5815490565b5f03610610576040517fccbe2fd70000000000000000000000000000000000000000000000000000000081526004810183905260240161019b565b5f61061b8787611b25565b90505f61063561062a83611b3a565b61023c906001613dfa565b905061064281845f61184f565b61067081867f0000000000000000000000000000000000000000000000000000000000000000858c8c611bdd565b6106a9576040517ff2a2b1d00000000000000000000000000000000000000000000000000000000081526004810185905260240161019b565b6040805162ffffff8c16815267ffffffffffffffff8b811660208301528d16917f57753e15adb2de8c79283cdf3211b6120fc2bc3b55cb29e387cb80c6e4417bac910160405180910390a26106fd81611a9b565b505050505061070a611aba565b505050505050565b61071a611527565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff163314158061078c575080546301000000900460ff16600514155b156107c5576040517ff91b419e00000000000000000000000000000000000000000000000000000000815233600482015260240161019b565b80547501000000000000000000000000000000000000000000900461ffff165f61080573ffffffffffffffffffffffffffffffffffffffff861683611d17565b90505f8360460182610100811061081e5761081e613e96565b60048104919091015460039091166008026101000a900467ffffffffffffffff1690505f60016bffffffffffffffffffffffff8716606089901b6bffffffffffffffffffffffff19161760405160f89290921b7fff00000000000000000000000000000000000000000000000000000000000000166020830152602182015260410160405160208183030381529060405290505f6108bb82611d4e565b905060015b85811080156108d857506108d684600184611d6a565b155b1561093a5760468701866108ec8388613dfa565b6108f69190613f30565b610100811061090757610907613e96565b600491828204019190066008029054906101000a900467ffffffffffffffff1693508061093390613edc565b90506108c0565b505f6109466002611682565b9050610953818585611d8f565b61095c81611a9b565b5050505050505061096b611aba565b5050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff166005148015906109bf57508054640100000000900464ffffffffff1642115b15610a095780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff16600482015260240161019b565b610a11611527565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009050610a7c6040518061010001604052805f62ffffff1681526020015f81526020015f81526020015f81526020015f81526020015f815260200160608152602001606081525090565b815462ffffff168152610a8f828a611dc9565b610ab860408a01610ab2610aa960808d0160608e01613f43565b84514690611e8c565b8a611f01565b8051610ae390610ace60608c0160408d01613f5c565b610ade60808d0160608e01613f43565b611f57565b60208201819052610afd90610af9906001613dfa565b5490565b6040820181905260208201515460808301525f610b238360408d018c358c8c8c8c611f92565b90505f610b3560026102328185613dfa565b9050610b4781858e6040018d8d6121da565b83606001515f03610b84576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60208401516080850151610b9991839161184f565b610bba84602001516001610bad9190613dfa565b604086015183919061184f565b610bca60608d0160408e01613f5c565b67ffffffffffffffff167f55b71ca26802d7f3e72bf73c91ea2b0e3c618f4eaef54cb1ffa89971d68ac5378d6040016020016020810190610c0b9190613f43565b60c0870151604051610c1f92918891613f75565b60405180910390a2610c3681338660a001516119d5565b610c3f81611a9b565b5050505050610c4c611aba565b50505050505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514801590610ca557508054640100000000900464ffffffffff1642115b15610cef5780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff16600482015260240161019b565b610cf7611527565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f80610d2a6060870160408801613f5c565b610d3a6080880160608901613f43565b91509150610d488387611dc9565b8254610d76906040880190610d65908490469062ffffff16611f57565b610d70906001613dfa565b87611f01565b82545f90610d8a9062ffffff168484611e8c565b610d95906001613dfa565b90505f610da0825490565b90505f610dae8289356123ff565b9050610dba8260401c90565b67ffffffffffffffff908116893590911611610e1c57610ddd60208a018a613f5c565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019b565b805f03610e6c576040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015262ffffff8516602482015260440161019b565b5f610e7c61023c60026001613dfa565b9050610e8981858461184f565b610e93838361249e565b15610ea557610ea58133619c406119d5565b610eae81611a9b565b50505050505050610ebd611aba565b505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514801590610f1257508054640100000000900464ffffffffff1642115b15610f5c5780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff16600482015260240161019b565b610f64611527565b610100821115610fab576040517fc3e33c9900000000000000000000000000000000000000000000000000000000815260048101839052610100602482015260440161019b565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b01547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009073ffffffffffffffffffffffffffffffffffffffff16331461103f576040517f52f49c9500000000000000000000000000000000000000000000000000000000815233600482015260240161019b565b5f61104b86600261153b565b90505f61105c61023c600287613dfa565b60808301519091505f5b8681101561113c575f6110a589898481811061108457611084613e96565b90506020020160208101906110999190613ec3565b875462ffffff166116c7565b905060016110b38260a01c90565b60ff16146110c15750611134565b855442906110f49077010000000000000000000000000000000000000000000000900463ffffffff1660d884901c613dfa565b11156111005750611134565b61113284868b8b8681811061111757611117613e96565b905060200201602081019061112c9190613ec3565b8461252f565b505b600101611066565b508083608001510361117a576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611184828461199f565b61118d82611a9b565b50505050610493611aba565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff166005148015906111e957508054640100000000900464ffffffffff1642115b156112335780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff16600482015260240161019b565b61123b611527565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006112668186611dc9565b61128a6040860173ffffffffffffffffffffffffffffffffffffffff861685611f01565b82355f60016112998360a01c90565b60ff161480156112ca57506112b46080880160608901613f43565b62ffffff166112c38360601c90565b62ffffff16145b90508015806112f15750466112e56060890160408a01613f5c565b67ffffffffffffffff16145b15611340576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8716600482015260240161019b565b82545f9061135490889062ffffff166116c7565b90505f60016113638360a01c90565b60ff16148061137e575060036113798360a01c90565b60ff16145b905080806113ac57506113918260781c90565b64ffffffffff166113a28560781c90565b64ffffffffff1611155b156113fb576040517fdd90fa0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8916600482015260240161019b565b84546114e09062ffffff166114108660781c90565b61142060608d0160408e01613f5c565b61143060808e0160608f01613f43565b866bffffffffffffffffffffffff81166effffff000000000000000000000000606087901b161773ffffffffff000000000000000000000000000000607886901b16177cffffffffffffffff00000000000000000000000000000000000000000060a885901b16177fffffff000000000000000000000000000000000000000000000000000000000060e884901b1617740200000000000000000000000000000000000000001795945050505050565b91505f6114ed6001611682565b90506115108173ffffffffffffffffffffffffffffffffffffffff8b168561184f565b61151981611a9b565b505050505050610493611aba565b61152f612635565b611539600161268e565b565b6115776040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906115e99086906301000000900460ff16866126b4565b61162b576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161019b565b67ffffffffffffffff85168352805462ffffff9081166020850181905283546116579216908790611e8c565b604084018190528054606085015261167490610af9906001613dfa565b608084015250909392505050565b6116a360405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b5f6116f0826116ea73ffffffffffffffffffffffffffffffffffffffff86165490565b906126f8565b90505b92915050565b5f5f6117058560a01c90565b90505f1960ff82160161171b575f915050611848565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff82160161179057825167ffffffffffffffff1661175b8660a81c90565b67ffffffffffffffff161480156117885750826020015162ffffff166117818660e81c90565b62ffffff16145b915050611848565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009050836020015162ffffff16600114801561184357508351815467ffffffffffffffff9091169060468301906118069088907501000000000000000000000000000000000000000000900461ffff16611d17565b610100811061181757611817613e96565b600491828204019190066008029054906101000a900467ffffffffffffffff1667ffffffffffffffff16145b925050505b9392505050565b82516020840151810361188e576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b60808201515f6118af83611d4e565b90506118d582845f815181106118c7576118c7613e96565b016020015160f81c8361273a565b61191a5783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019b565b611938846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f9916119919186908890613f75565b60405180910390a250505050565b604081015160608201516119b491849161184f565b61096b816040015160016119c89190613dfa565b608083015184919061184f565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f90611a089062ffffff1661281c565b90505f611a13825490565b83549091505f90611a3b906901000000000000000000900467ffffffffffffffff1686613e0d565b9050816fffffffffffffffffffffffffffffffff16811115611a6c57506fffffffffffffffffffffffffffffffff81165b8354611a8090889062ffffff168884612834565b15610c4c57610c4c83611a938385613fe5565b89919061184f565b604081015181518190035f819003611ab257505050565b8082a0505050565b6115395f61268e565b6040805167ffffffffffffffff87811660208084019190915262ffffff888116848601524660608501528716608084015290851660a083015260c08083018590528351808403909101815260e090920190925280519101205b95945050505050565b5f8235611b3283826128df565b949350505050565b5f6041821015611b58578115611b5057816116f3565b600192915050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf8201611b8757506001919050565b60828210611bb7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f82016116f3565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b84545f907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb630100000090910460ff1601611c3257836001148015611c2b5750611c2b8560018501356129d6565b9050611d0d565b611c3e60406001613dfa565b8403611c58578554611c2b90889062ffffff168585612ad0565b6040611c65816001613dfa565b611c6f9190613dfa565b611c7a906001613dfa565b8410611cb757611c2b8784846040611c93816001613dfa565b611c9d9190613dfa565b611ca8906001613dfa565b611cb29089613fe5565b612c32565b611cc360406001613dfa565b841115611ceb57611c2b878484611cdc60406001613dfa565b611ce69089613fe5565b612f28565b8315801590611d0a57508554611d0a90889062ffffff16858588613072565b90505b9695505050505050565b5f8183604051602001611d2c91815260200190565b604051602081830303815290604052805190602001205f1c6116f09190613f30565b5f5f60208301519050611848611d658451836128df565b613192565b5f611d75848461321c565b8015611b325750611b32611d888561326a565b848461273a565b5f611db383835f81518110611da657611da6613e96565b016020015160f81c61153b565b9050611dbf81836118a0565b610493848261199f565b611de3611dd96020830183613f5c565b82602001356132eb565b600683016040611df66020850185613f5c565b67ffffffffffffffff16611e0a9190613f30565b60408110611e1a57611e1a613e96565b015414611e6d57611e2e6020820182613f5c565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161019b565b61096b602082013560408301611e876101e0850185613ff8565b613329565b604080516001602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a0015b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190528051602090910120949350505050565b611f1e60c0840135838335611f196020860186613ff8565b6133a8565b610ebd576040517f3e9030cc0000000000000000000000000000000000000000000000000000000081526004810183905260240161019b565b604080516002602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a001611ec3565b5f611000821115611fda576040517fc3e33c9900000000000000000000000000000000000000000000000000000000815260048101839052611000602482015260440161019b565b611000841115612021576040517fc3e33c9900000000000000000000000000000000000000000000000000000000815260048101859052611000602482015260440161019b565b6080880151845f8167ffffffffffffffff81111561204157612041613e24565b60405190808252806020026020018201604052801561206a578160200160208202803683370190505b5090505f5b8281101561211757365f8a8a8481811061208b5761208b613e96565b905060200281019061209d919061405c565b915091506120cb8683836040516120b5929190613ef4565b60405180910390205f9182526020526040902090565b9550858484815181106120e0576120e0613e96565b6020026020010181815250506120fe6120f98383611b25565b611b3a565b6121089088613dfa565b9650505080600101905061206f565b5060e08b018190525f5b8581101561215e576121548488888481811061213f5761213f613e96565b905060200201355f9182526020526040902090565b9350600101612121565b508883146121cc5761217360208b018b613f5c565b61218360408c0160208d01613f43565b6040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019b565b505050979650505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f8267ffffffffffffffff81111561221557612215613e24565b6040519080825280601f01601f19166020018201604052801561223f576020820181803683370190505b5090505f5b838110156123ac57365f86868481811061226057612260613e96565b9050602002810190612272919061405c565b915091505f6122818383611b25565b905061228e8184846133ed565b806122a0575061229e8b82613469565b155b156122ad575050506123ac565b6122db8b877f0000000000000000000000000000000000000000000000000000000000000000848787611bdd565b15612304576122eb8184846134d4565b8a60a0018181516122fc9190613dfa565b90525061237b565b600160f81b85858151811061231b5761231b613e96565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a90535061237b8b8b8b8d6040015167ffffffffffffffff16878760405161236e929190613ef4565b6040518091039020613532565b61239c8a6040015161238c83613192565b604081901b820160010192915050565b60408b0152505050600101612244565b8082526060870181905260c0870182905280156123f55760e08701516123d3600183613fe5565b815181106123e3576123e3613e96565b60200260200101518760800181815250505b5050505050505050565b5f604082901c67ffffffffffffffff808516908416118061242d5750608084901c67ffffffffffffffff1681115b1561243b575f9150506116f3565b60c084901c811015612450575f9150506116f3565b6fffffffffffffffff0000000000000000604084901b1677ffffffffffffffff00000000000000000000000000000000851667ffffffffffffffff8616171760c09190911b17905092915050565b5f67ffffffffffffffff604084811c850382169160c086811c608088811c9190910383169387901c87038316929187901c9087901c03166124e260086110006140bd565b67ffffffffffffffff166124f68386613fe5565b101580612524575061250d6008630e4e1c006140bd565b67ffffffffffffffff166125218285613fe5565b10155b979650505050505050565b5f61253a8260781c90565b6125459060016140ec565b905061255b846125568584866135a7565b6118a0565b5f6126126125698460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b905061070a8673ffffffffffffffffffffffffffffffffffffffff86168361184f565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15611539576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f468467ffffffffffffffff16036126cd57505f611848565b60ff831660011480611b32575060ff83166005148015611b32575060ff821660011490509392505050565b5f8162ffffff166127098460601c90565b62ffffff161461273357606082901b6effffff000000000000000000000000166116f0565b6116f0565b5090919050565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480612771575060ff87166003145b6127ac5761278260086110006140bd565b61278d906007614109565b61279c6008630e4e1c006140bd565b6127a7906007614109565b6127b5565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff16915081841080156127de57508086840111155b80156127f4575067ffffffffffffffff88811614155b8015612810575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b60035f90815262ffffff8216602052604081206116f3565b5f815f0361284357505f611b32565b5f612866856116ea73ffffffffffffffffffffffffffffffffffffffff87165490565b90505f612881846bffffffffffffffffffffffff8416613dfa565b90506bffffffffffffffffffffffff8111156128a1575f92505050611b32565b6128d273ffffffffffffffffffffffffffffffffffffffff86166bffffffffffffffffffffffff1984168317611a93565b5060019695505050505050565b5f60218310156128f057505f6116f3565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe810161293d5760318414612929575f612935565b61293560406001613dfa565b9150506116f3565b5f1960ff821601612957576129358460018060405f613673565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff8216016129b1576129358460655f60806040612997816001613dfa565b6129a19190613dfa565b6129ac906001613dfa565b613673565b60ff81166004146129c2575f611b32565b611b32846035600160406129ac8183613dfa565b5f8273ffffffffffffffffffffffffffffffffffffffff163b5f036129fc57505f6116f3565b5f612a078360601c90565b60405173ffffffffffffffffffffffffffffffffffffffff90911660248201526bffffffffffffffffffffffff84166044820152606401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f078fdca20000000000000000000000000000000000000000000000000000000017815281519192506203d090915f91829190828986f195945050505050565b5f82356011840135605882901c603083901c84612aed838a6116c7565b9050612af981836136ae565b612b0a575f95505050505050611b32565b5f6bffffffffffffffffffffffff602886901c16826bffffffffffffffffffffffff16612b379190613dfa565b90506bffffffffffffffffffffffff811115612b5b575f9650505050505050611b32565b740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a888901b7affffffffffff00000000000000000000000000000000000000000016607886901b73ffffffffff0000000000000000000000000000001660608e901b6effffff000000000000000000000000166bffffffffffffffffffffffff861617171717179150612c218b73ffffffffffffffffffffffffffffffffffffffff86168461184f565b5060019a9950505050505050505050565b5f80612c87612c45601560018789614133565b612c4e9161415a565b60601c612c5f60296015888a614133565b612c689161415a565b60601c612c7960496029898b614133565b612c8291614199565b61370f565b90505f612c98604e60498789614133565b612ca1916141b6565b60d81c90505f612cb56054604e888a614133565b612cbe9161421b565b60d01c9050612cd18360800151836136ae565b612ce0575f9350505050611b32565b5f612cef60606054898b614133565b612cf891614280565b60a01c6bffffffffffffffffffffffff16612d14856080015190565b6bffffffffffffffffffffffff16612d2c9190613dfa565b90506bffffffffffffffffffffffff811115612d4e575f945050505050611b32565b5f612d5d856080015160601c90565b9050740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a885901b7affffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff00000000000000000000000000000016606085901b6effffff000000000000000000000000166bffffffffffffffffffffffff8716171717171760808601819052879060a81c61ffff16141580612e285750637fffffff601184901c1615155b15612e3a575f95505050505050611b32565b612e448a866137f3565b84516040805160116020808301919091528183019390935262ffffff8416606082015264ffffffffff87166080808301919091528251808303909101815260a090910190915280519101207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00165f5b88811015612f16575f612ec7826020613e0d565b612ed2906065613dfa565b9050612f0d612ee18385613dfa565b8d838e612eef826020613dfa565b92612efc93929190614133565b612f0591614199565b8f919061184f565b50600101612eb3565b5060019b9a5050505050505050505050565b5f80612f38601560018688614133565b612f419161415a565b60601c90505f612f55603560158789614133565b612f5e91614199565b9050365f8787612f7060016035613fe5565b612f7b928290614133565b915091505f5f5b87811015612fb657612fac6bffffffffffffffffffffffff600583901b8601600101351683613dfa565b9150600101612f82565b505f5b8781101561301e575f612fe187612fdb6001600586901b890101355b60601c90565b8861370f565b6080015190506bffffffffffffffffffffffff61300084828416613dfa565b1115613015575f975050505050505050611b32565b50600101612fb9565b505f5b87811015612c2157600581901b8401600101355f61304488606084901c8961370f565b905061305e816bffffffffffffffffffffffff8416613880565b6130688d826137f3565b5050600101613021565b5f5f5f5b838110156130aa576130a06bffffffffffffffffffffffff600583901b8801600101351683613dfa565b9150600101613076565b505f5b83811015613107575f6130d26130cc6001600585901b8a010135612fd5565b896116c7565b90506bffffffffffffffffffffffff6130ed84828416613dfa565b11156130fe575f9350505050611b1c565b506001016130ad565b505f5b8381101561318457600581901b8601600101355f61312c606083901c8a6116c7565b905061316061314c6bffffffffffffffffffffffff848116908416613dfa565b6bffffffffffffffffffffffff1983161790565b905061317a61317261033e8460601c90565b8b908361184f565b505060010161310a565b506001979650505050505050565b5f604182116131b357615dc06131a783611b3a565b02611f40019050919050565b60828210156131ec5750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546116f09084906301000000900460ff16846126b4565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040812054909291611848916132e09162ffffff90811691879116611e8c565b610af9906001613dfa565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b8361333d838361333887613932565b613947565b146104935761334f6020840184613f5c565b61335f6040850160208601613f43565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161019b565b5f8315806133b7575061010082115b156133c357505f611b1c565b5f85815260209020866133e1826133da8189613988565b87876139aa565b14979650505050505050565b5f60406133fb816001613dfa565b6134059190613dfa565b613410906001613dfa565b84106134395742613425606560608587614133565b61342e916141b6565b60d81c119050611848565b61344560406001613dfa565b841461345257505f611848565b5050426011919091013564ffffffffff1611919050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005460408381015184515f936301000000900460ff166005149261025892909103816134b7576134b7613f03565b0402620249f06134c785846139f5565b01015a1015949350505050565b5f6082841061350d5750614e2060655b82811015613507578381013515806134fe57614e20830192505b506020016134e4565b50611848565b604184146135275761177061352185611b3a565b02611b32565b50614e209392505050565b5f61355c6135436020860186613f5c565b6135536040870160208801613f43565b87518686611ac3565b855160408051600460208083019190915262ffffff909316818301526060808201859052825180830390910181526080909101909152805191012090915061070a908790600161184f565b60605f6135b48360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f6020858703048481108061368757508381115b80613696575060208688030615155b6136a257808301612524565b5f979650505050505050565b5f5f6136ba8460a01c90565b905060ff81166001148015906136d4575060ff8116600314155b80156136f657506136e58460781c90565b64ffffffffff168364ffffffffff16115b8015611b325750505064ffffffffff9081161415919050565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff169080158015906137d357508162ffffff166137cc8260601c90565b62ffffff16145b151560a08401526137e481836126f8565b60808401525090949350505050565b8060a0015161386e578051602080830151604080850151606080870151835173ffffffffffffffffffffffffffffffffffffffff95861681529490921694840194909452908201527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd0986910160405180910390a2600160a08201525b8051608082015161096b91849161184f565b5f61388c836080015190565b6bffffffffffffffffffffffff90811691506138a9908290613fe5565b82111561390d57604080840151606085015191517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602481019190915260440161019b565b60808301516bffffffffffffffffffffffff1916828201176080909301929092525050565b5f6040516101a08382376101a0902092915050565b5f81815b8481101561397f576139758287878481811061396957613969613e96565b90506020020135613a19565b915060010161394b565b50949350505050565b6040515f6020820181905260218201849052604182018390529060610161330b565b82600582901b8301610100839003845b828110156139ea57602088831c60051b811694855281359481189490945260405f209360019290920191016139ba565b505050949350505050565b5f81613a045761272e83613192565b6203e010613a1184613192565b019392505050565b5f818310613a33575f8281526020849052604090206116f0565b5f8381526020839052604090206116f0565b803567ffffffffffffffff811681146116c2575f5ffd5b5f5f83601f840112613a6c575f5ffd5b50813567ffffffffffffffff811115613a83575f5ffd5b6020830191508360208260051b8501011115613a9d575f5ffd5b9250929050565b5f5f5f60408486031215613ab6575f5ffd5b613abf84613a45565b9250602084013567ffffffffffffffff811115613ada575f5ffd5b613ae686828701613a5c565b9497909650939450505050565b803562ffffff811681146116c2575f5ffd5b5f5f5f5f5f60808688031215613b19575f5ffd5b613b2286613a45565b9450613b3060208701613af3565b9350613b3e60408701613a45565b9250606086013567ffffffffffffffff811115613b59575f5ffd5b8601601f81018813613b69575f5ffd5b803567ffffffffffffffff811115613b7f575f5ffd5b886020828401011115613b90575f5ffd5b959894975092955050506020019190565b803573ffffffffffffffffffffffffffffffffffffffff811681146116c2575f5ffd5b5f5f60408385031215613bd5575f5ffd5b613bde83613ba1565b915060208301356bffffffffffffffffffffffff81168114613bfe575f5ffd5b809150509250929050565b5f6102008284031215613c1a575f5ffd5b50919050565b5f60408284031215613c1a575f5ffd5b5f5f5f5f5f5f60808789031215613c45575f5ffd5b863567ffffffffffffffff811115613c5b575f5ffd5b613c6789828a01613c09565b965050602087013567ffffffffffffffff811115613c83575f5ffd5b613c8f89828a01613c20565b955050604087013567ffffffffffffffff811115613cab575f5ffd5b613cb789828a01613a5c565b909550935050606087013567ffffffffffffffff811115613cd6575f5ffd5b613ce289828a01613a5c565b979a9699509497509295939492505050565b5f5f60408385031215613d05575f5ffd5b823567ffffffffffffffff811115613d1b575f5ffd5b613d2785828601613c09565b925050602083013567ffffffffffffffff811115613d43575f5ffd5b613d4f85828601613c20565b9150509250929050565b5f5f5f60608486031215613d6b575f5ffd5b833567ffffffffffffffff811115613d81575f5ffd5b613d8d86828701613c09565b935050613d9c60208501613ba1565b9150604084013567ffffffffffffffff811115613db7575f5ffd5b613dc386828701613c20565b9150509250925092565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156116f3576116f3613dcd565b80820281158282048414176116f3576116f3613dcd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7fff000000000000000000000000000000000000000000000000000000000000008360f81b1681525f82518060208501600185015e5f92016001019182525092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215613ed3575f5ffd5b6116f082613ba1565b5f5f198203613eed57613eed613dcd565b5060010190565b818382375f9101908152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82613f3e57613f3e613f03565b500690565b5f60208284031215613f53575f5ffd5b6116f082613af3565b5f60208284031215613f6c575f5ffd5b6116f082613a45565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116840101915050949350505050565b818103818111156116f3576116f3613dcd565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261402b575f5ffd5b83018035915067ffffffffffffffff821115614045575f5ffd5b6020019150600581901b3603821315613a9d575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261408f575f5ffd5b83018035915067ffffffffffffffff8211156140a9575f5ffd5b602001915036819003821315613a9d575f5ffd5b5f67ffffffffffffffff8316806140d6576140d6613f03565b8067ffffffffffffffff84160491505092915050565b64ffffffffff81811683821601908111156116f3576116f3613dcd565b67ffffffffffffffff818116838216029081169081811461412c5761412c613dcd565b5092915050565b5f5f85851115614141575f5ffd5b8386111561414d575f5ffd5b5050820193919092039150565b80356bffffffffffffffffffffffff19811690601484101561412c576bffffffffffffffffffffffff19808560140360031b1b82161691505092915050565b803560208310156116f3575f19602084900360031b1b1692915050565b80357fffffffffff000000000000000000000000000000000000000000000000000000811690600584101561412c577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80357fffffffffffff0000000000000000000000000000000000000000000000000000811690600684101561412c577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b82161691505092915050565b80357fffffffffffffffffffffffff0000000000000000000000000000000000000000811690600c84101561412c577fffffffffffffffffffffffff00000000000000000000000000000000000000008085600c0360031b1b8216169150509291505056'
