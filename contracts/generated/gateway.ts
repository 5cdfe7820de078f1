// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** ABI of `Gateway`. */
export const gatewayAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "kernel",
        "type": "address",
        "internalType": "contract IKernel"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "KERNEL",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IKernel"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "cancel",
    "inputs": [
      {
        "name": "message",
        "type": "tuple",
        "internalType": "struct IGateway.Message",
        "components": [
          {
            "name": "nonce",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "sender",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "recipient",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "payload",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "attributes",
            "type": "bytes[]",
            "internalType": "bytes[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "messageId",
    "inputs": [
      {
        "name": "message",
        "type": "tuple",
        "internalType": "struct IGateway.Message",
        "components": [
          {
            "name": "nonce",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "sender",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "recipient",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "payload",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "attributes",
            "type": "bytes[]",
            "internalType": "bytes[]"
          }
        ]
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "function",
    "name": "relay",
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
        "name": "posted",
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
        "name": "message",
        "type": "tuple",
        "internalType": "struct IGateway.Message",
        "components": [
          {
            "name": "nonce",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "sender",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "recipient",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "payload",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "attributes",
            "type": "bytes[]",
            "internalType": "bytes[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "relayCancellation",
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
        "name": "posted",
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
        "name": "message",
        "type": "tuple",
        "internalType": "struct IGateway.Message",
        "components": [
          {
            "name": "nonce",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "sender",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "recipient",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "payload",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "attributes",
            "type": "bytes[]",
            "internalType": "bytes[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "repost",
    "inputs": [
      {
        "name": "generation",
        "type": "uint24",
        "internalType": "uint24"
      },
      {
        "name": "message",
        "type": "tuple",
        "internalType": "struct IGateway.Message",
        "components": [
          {
            "name": "nonce",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "sender",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "recipient",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "payload",
            "type": "bytes",
            "internalType": "bytes"
          },
          {
            "name": "attributes",
            "type": "bytes[]",
            "internalType": "bytes[]"
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "sendMessage",
    "inputs": [
      {
        "name": "recipient",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "payload",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "attributes",
        "type": "bytes[]",
        "internalType": "bytes[]"
      }
    ],
    "outputs": [
      {
        "name": "sendId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "payable"
  },
  {
    "type": "function",
    "name": "statusOf",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "outputs": [
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum IGateway.Status"
      },
      {
        "name": "failures",
        "type": "uint32",
        "internalType": "uint32"
      },
      {
        "name": "failedAt",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "supportsAttribute",
    "inputs": [
      {
        "name": "selector",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "pure"
  },
  {
    "type": "event",
    "name": "MessageCancelled",
    "inputs": [
      {
        "name": "sendId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageDelivered",
    "inputs": [
      {
        "name": "receiveId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "recipient",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageFailed",
    "inputs": [
      {
        "name": "sendId",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "reason",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageNumbered",
    "inputs": [
      {
        "name": "sendId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "nonce",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "MessageSent",
    "inputs": [
      {
        "name": "sendId",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "sender",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "recipient",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "payload",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      },
      {
        "name": "value",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "attributes",
        "type": "bytes[]",
        "indexed": false,
        "internalType": "bytes[]"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "DependencyMissing",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "dependency",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "Expired",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "deliverBefore",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InsufficientGas",
    "inputs": [
      {
        "name": "available",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "needed",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidAttribute",
    "inputs": [
      {
        "name": "attribute",
        "type": "bytes",
        "internalType": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidRecipient",
    "inputs": [
      {
        "name": "recipient",
        "type": "bytes",
        "internalType": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "InvalidRecipientAnswer",
    "inputs": [
      {
        "name": "recipient",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotCancellable",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotPosted",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotSender",
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
    "name": "RetriesExhausted",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "failures",
        "type": "uint32",
        "internalType": "uint32"
      }
    ]
  },
  {
    "type": "error",
    "name": "RetryTooEarly",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "notBefore",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "Settled",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "status",
        "type": "uint8",
        "internalType": "enum IGateway.Status"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooEarly",
    "inputs": [
      {
        "name": "id",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "deliverAfter",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyAttributes",
    "inputs": [
      {
        "name": "count",
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
    "name": "UnsupportedAttribute",
    "inputs": [
      {
        "name": "selector",
        "type": "bytes4",
        "internalType": "bytes4"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnsupportedNativeTransfer",
    "inputs": []
  },
  {
    "type": "error",
    "name": "WrongDestination",
    "inputs": [
      {
        "name": "recipient",
        "type": "bytes",
        "internalType": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSource",
    "inputs": [
      {
        "name": "sender",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  }
] as const

/** Creation code of `Gateway`, without constructor arguments. */
export const gatewayBytecode: `0x${string}` = '0x60a060405234801561000f575f5ffd5b506040516135ce3803806135ce83398101604081905261002e9161003f565b6001600160a01b031660805261006c565b5f6020828403121561004f575f5ffd5b81516001600160a01b0381168114610065575f5ffd5b9392505050565b6080516135286100a65f395f818160a80152818161031b015281816108320152818161092b01528181610b3d015261113601526135285ff3fe608060405260043610610093575f3560e01c80638d167ba411610066578063c7df14e21161004c578063c7df14e21461019f578063cdfe7f5c146101fd578063dc680a0f14610210575f5ffd5b80638d167ba414610161578063aca6568f14610180575f5ffd5b8063037c651414610097578063174ed247146100f45780632a23e4d51461011557806381d6683614610134575b5f5ffd5b3480156100a2575f5ffd5b506100ca7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b3480156100ff575f5ffd5b5061011361010e366004612439565b61023f565b005b348015610120575f5ffd5b5061011361012f36600461246b565b6103af565b34801561013f575f5ffd5b5061015361014e366004612439565b610684565b6040519081526020016100eb565b34801561016c575f5ffd5b5061011361017b36600461246b565b610694565b34801561018b575f5ffd5b5061011361019a366004612519565b61079e565b3480156101aa575f5ffd5b506101ee6101b9366004612564565b5f9081526001602052604090205460ff811691610100820463ffffffff169165010000000000900467ffffffffffffffff1690565b6040516100eb939291906125e1565b61015361020b366004612651565b61096f565b34801561021b575f5ffd5b5061022f61022a366004612721565b610c38565b60405190151581526020016100eb565b5f61024982610c42565b90505f8061026261025d6020860186612760565b610c71565b9250925050468214158061028c575073ffffffffffffffffffffffffffffffffffffffff81163314155b156102ca576040517f7d4ac5d80000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6102df6102da60808601866127c1565b610d2f565b51610319576040517f07e08744000000000000000000000000000000000000000000000000000000008152600481018490526024016102c1565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a74a183161035e85611060565b6040518263ffffffff1660e01b815260040161037c91815260200190565b5f604051808303815f87803b158015610393575f5ffd5b505af11580156103a5573d5f5f3e3d5ffd5b5050505050505050565b5f6103b982610c42565b90506103d38484836103ce6020870187612760565b6110a8565b5f806103e561025d6040860186612760565b9250925050468214610432576103fe6040850185612760565b6040517f3abc59df0000000000000000000000000000000000000000000000000000000081526004016102c192919061284e565b5f6104436102da60808701876127c1565b5f85815260016020526040902090915061045e858284611207565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011781556101008201515f9081906104a090869089908b90611502565b9150915081156104f15760405173ffffffffffffffffffffffffffffffffffffffff86169088907fd94698a25cf4e3e5170689d076df31e0c73fabd5b56539892e7ae8216c594b18905f90a3610678565b60e084015160ff166105575780515f0361054f576040517f5cca9eb800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016102c1565b805160208201fd5b825460029061057290610100900463ffffffff16600161288e565b84547fffffffffffffffffffffffffffffffffffffff000000000000000000000000ff16650100000000004267ffffffffffffffff8116919091027fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff169190911761010063ffffffff84160217808755839087907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600183600381111561061c5761061c61257b565b0217905550505050600160ff168460e0015160ff1603610678577feaf0c06c01e48a571aa6cba7ee57d3eac8cffebdb91715cb1a3d60da5d33432b8761066183611741565b60405161066f9291906128d8565b60405180910390a15b50505050505050505050565b5f61068e82610c42565b92915050565b5f61069e82610c42565b90506106bb84846106ae84611060565b6103ce6020870187612760565b5f81815260016020819052604090912090815460ff1660038111156106e2576106e261257b565b148061070357506003815460ff1660038111156107015761070161257b565b145b156107445780546040517f0c2d97970000000000000000000000000000000000000000000000000000000081526102c191849160ff909116906004016128f0565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600317815560405182907f9e597b27a119347aed208270bd50283d28f06426a16dc8d42fe428b4bd6c064e905f90a25050505050565b5f6107a882610c42565b6040805160018082528183019092529192505f9190602080830190803683370190505090506107d8843084611820565b815f815181106107ea576107ea612931565b60209081029190910101526040517fdc95fc7e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063dc95fc7e9061086790849060040161295e565b5f60405180830381865afa158015610881573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108a891908101906129f4565b5f815181106108b9576108b9612931565b60200260200101515f036108fc576040517fa9101ffa000000000000000000000000000000000000000000000000000000008152600481018390526024016102c1565b6040517fa74a1831000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a74a18319060240161037c565b5f34156109a8576040517fa2819d7e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f6109b58a8a610c71565b9250925092508215806109c6575081155b806109e5575073ffffffffffffffffffffffffffffffffffffffff8116155b15610a205789896040517f77abfd640000000000000000000000000000000000000000000000000000000081526004016102c192919061284e565b610a2a8686610d2f565b505f610a36463361187c565b5f8054919250908180610a4883612a8a565b9190505590506040518060a001604052808281526020018381526020018d8d8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250604080516020601f8e018190048102820181019092528c815291810191908d908d90819084018382808284375f92019190915250505090825250602001610ae4898b612ac1565b9052604051610af69190602001612b83565b60408051808303601f190181529082905280516020909101207fa74a18310000000000000000000000000000000000000000000000000000000082526004820181905296507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a74a1831906024015f604051808303815f87803b158015610b93575f5ffd5b505af1158015610ba5573d5f5f3e3d5ffd5b50505050857f3596b1d070d7f76322b5cbdaf81a64b020d037e4cae88e33ebe7329b3d67ec8a82604051610bdb91815260200190565b60405180910390a2857f7446eaa0a0dda80670b3bfe972bfbefab659bcfb67abad4e0b64dc4630a70481838e8e8e8e5f8f8f604051610c21989796959493929190612d12565b60405180910390a250505050509695505050505050565b5f61068e826118dd565b5f81604051602001610c549190612dd9565b604051602081830303815290604052805190602001209050919050565b5f5f5f5f5f365f365f610c848b8b611af0565b955095509550955095509550858015610cbd57507fffff0000000000000000000000000000000000000000000000000000000000008516155b8015610cc95750602183105b8015610cdd5750801580610cdd5750601481145b610ce9575f5f5f610d1c565b6001610cf6846008612e7e565b610d0290610100612e95565b610d0c8587612ea8565b901c610d188385612ee4565b60601c5b9850985098505050505050509250925092565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e082018390526101008201929092526101208101919091526007821115610dc6576040517fd7ce981c00000000000000000000000000000000000000000000000000000000815260048101839052600760248201526044016102c1565b5f5f5b83811015610fdb57365f868684818110610de557610de5612931565b9050602002810190610df79190612760565b90925090505f610e078284612f49565b90506004821080610e1e5750610e1c816118dd565b155b15610e79576040517fe1c9e4790000000000000000000000000000000000000000000000000000000081527fffffffff00000000000000000000000000000000000000000000000000000000821660048201526024016102c1565b5f5b84811015610f38577fffffffff000000000000000000000000000000000000000000000000000000008216898983818110610eb857610eb8612931565b9050602002810190610eca9190612760565b610ed391612f49565b7fffffffff000000000000000000000000000000000000000000000000000000001603610f305783836040517f7ccb2ac30000000000000000000000000000000000000000000000000000000081526004016102c192919061284e565b600101610e7b565b50610f4586828585611c82565b610f7f5782826040517f7ccb2ac30000000000000000000000000000000000000000000000000000000081526004016102c192919061284e565b7fc607845f000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000821601610fcd57600194505b505050806001019050610dc9565b5080158015610ff0575060e082015160ff1615155b156110005762030d406101008301525b81606001518015611016575060e082015160ff16155b15611059576110258484611f2c565b6040517f7ccb2ac30000000000000000000000000000000000000000000000000000000081526004016102c192919061284e565b5092915050565b6040805160208101829052600660608201527f63616e63656c000000000000000000000000000000000000000000000000000060808201529081018290525f9060a001610c54565b5f6110b38383610c71565b5091506110c890506060870160408801612fc5565b67ffffffffffffffff16811461111f5782826110ea6060890160408a01612fc5565b6040517fd3af21890000000000000000000000000000000000000000000000000000000081526004016102c193929190612fde565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663babc9bb78761117661116f608083016060840161300b565b3089611820565b886040518463ffffffff1660e01b8152600401611195939291906130d0565b5f6040518083038186803b1580156111ab575f5ffd5b505afa1580156111bd573d5f5f3e3d5ffd5b50505085355f0390506111ff576040517fa9101ffa000000000000000000000000000000000000000000000000000000008152600481018590526024016102c1565b505050505050565b6001825460ff16600381111561121f5761121f61257b565b148061124057506003825460ff16600381111561123e5761123e61257b565b145b156112815781546040517f0c2d97970000000000000000000000000000000000000000000000000000000081526102c191859160ff909116906004016128f0565b80604001514210156112d0578281604001516040517fd47800eb0000000000000000000000000000000000000000000000000000000081526004016102c1929190918252602082015260400190565b6020810151158015906112e65750806020015142115b1561132d5760208101516040517f95fc3df70000000000000000000000000000000000000000000000000000000081526102c1918591600401918252602082015260400190565b5f5b816101200151518110156113f0576001805f846101200151848151811061135857611358612931565b60209081029190910181015182528101919091526040015f205460ff1660038111156113865761138661257b565b146113e8578382610120015182815181106113a3576113a3612931565b60200260200101516040517f4c314b290000000000000000000000000000000000000000000000000000000081526004016102c1929190918252602082015260400190565b60010161132f565b508154610100900463ffffffff16158061140c57508060600151155b1561141657505050565b6080810151825461ffff90911661010090910463ffffffff16111561147d5781546040517f21bfb3ff0000000000000000000000000000000000000000000000000000000081526004810185905261010090910463ffffffff1660248201526044016102c1565b81545f90611497908390610100900463ffffffff16611fe6565b83546114b6919065010000000000900467ffffffffffffffff1661327f565b9050804210156114fc576040517fa477887300000000000000000000000000000000000000000000000000000000815260048101859052602481018290526044016102c1565b50505050565b5f606081856115146020870187612760565b6115216060890189612760565b604051602401611535959493929190613292565b60408051601f198184030181529181526020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f2432ef26000000000000000000000000000000000000000000000000000000001790529091505f9061ea6090603f906115a4908890612e7e565b6115ae91906132ca565b6115b8919061327f565b9050805a1015611600575a6040517f23e228cb0000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044016102c1565b5f61ea605a61160f9190612e95565b90505f61040090505f5f5f8651602088015f8f88f196503d828111156116325750815b60405196508087525f6020880152805f602089013e605f01601f191686016040525060208501518661166b575f96505050505050611738565b602086511015801561169c57507f2432ef260000000000000000000000000000000000000000000000000000000081145b156116af57600196505050505050611738565b50506040805173ffffffffffffffffffffffffffffffffffffffff8b166024808301919091528251808303909101815260449091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f5cca9eb8000000000000000000000000000000000000000000000000000000001790525f955093505050505b94509492505050565b606060448251108061179d57507f08c379a00000000000000000000000000000000000000000000000000000000061177883613302565b7fffffffff000000000000000000000000000000000000000000000000000000001614155b156117a6575090565b60448281015183516060926117ba91612e95565b8111156117c957509192915050565b8067ffffffffffffffff8111156117e2576117e2612904565b6040519080825280601f01601f19166020018201604052801561180c576020820181803683370190505b5091508060648501602084015e5092915050565b60408051601660208083019190915262ffffff86168284015273ffffffffffffffffffffffffffffffffffffffff8516606083015260808083018590528351808403909101815260a090920190925280519101205b9392505050565b60605f61188884612066565b80516040519192506118c5917e0100000000000000000000000000000000000000000000000000000000000091908490601490889060200161336e565b60405160208183030381529060405291505092915050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167fde986d7f00000000000000000000000000000000000000000000000000000000148061196f57507fffffffff0000000000000000000000000000000000000000000000000000000082167f3e97d7ee00000000000000000000000000000000000000000000000000000000145b806119bb57507fffffffff0000000000000000000000000000000000000000000000000000000082167f745910eb00000000000000000000000000000000000000000000000000000000145b80611a0757507fffffffff0000000000000000000000000000000000000000000000000000000082167ff002c05500000000000000000000000000000000000000000000000000000000145b80611a5357507fffffffff0000000000000000000000000000000000000000000000000000000082167f9e521a7700000000000000000000000000000000000000000000000000000000145b80611a9f57507fffffffff0000000000000000000000000000000000000000000000000000000082167fa9fed7b900000000000000000000000000000000000000000000000000000000145b8061068e57507fffffffff0000000000000000000000000000000000000000000000000000000082167f39f87ba1000000000000000000000000000000000000000000000000000000001492915050565b5f80368181816006871015611b1557505f945084935083925082915081905080611c78565b7fffff0000000000000000000000000000000000000000000000000000000000008835167e010000000000000000000000000000000000000000000000000000000000008114611b7757505f9550859450849350839250829150819050611c78565b5f89896004818110611b8b57611b8b612931565b919091013560f81c91505060068101891015611bbb57505f9650869550859450849350839250829150611c789050565b611bcb6005828101908b8d613437565b955095505f8a8a83600501818110611be557611be5612931565b919091013560f81c9150508181016006018a1015611c1857505f9750879650869550859450849350839250611c78915050565b611c2c600683830181019084018c8e613437565b945094505f821180611c3d57505f81115b985088611c4a575f611c72565b60028b01357fffff000000000000000000000000000000000000000000000000000000000000165b97505050505b9295509295509295565b5f7f0ffd3fab000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000851601611cde57611cd78584846120fa565b9050611f24565b7f56012847000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000851601611d3257611cd7858484612259565b60248214611d4157505f611f24565b5f611d4f8360048187613437565b611d5891612ea8565b90507f21679281000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000861601611db3576001808214875210159050611f24565b7f61ade589000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000861601611e1e576002811115611e0e575f915050611f24565b60ff1660e0860152506001611f24565b7fc1682812000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000861601611e6f57602086018190525b7f8ba6ef15000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000861601611ec057604086018190525b7fc607845f000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000861601611f1e5761010086018190526298968010159050611f24565b60019150505b949350505050565b365f5f5b7ff002c05500000000000000000000000000000000000000000000000000000000858583818110611f6357611f63612931565b9050602002810190611f759190612760565b611f7e91612f49565b7fffffffff000000000000000000000000000000000000000000000000000000001614611fb557611fae81612a8a565b9050611f30565b848482818110611fc757611fc7612931565b9050602002810190611fd99190612760565b92509250505b9250929050565b5f8260a0015163ffffffff1690506127108360c0015163ffffffff16111561068e5760015b828110801561201957508115155b801561202c575067ffffffffffffffff82105b15611059576127108460c0015163ffffffff168361204a9190612e7e565b61205491906132ca565b915061205f81612a8a565b905061200b565b60605f6120c5835f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b1760ff82821c1160039190911c17919050565b600101905061187581602003846040516020016120e491815260200190565b60408051601f198184030181529190529061238d565b5f60448210806121215750612113602460048486613437565b61211c91612ea8565b602014155b1561212d57505f611875565b5f61213c604460248587613437565b61214591612ea8565b90505f81900361215a57505060448114611875565b600a8114158061216b575060648314155b15612179575f915050611875565b365f8560448661218a600a8361327f565b9261219793929190613437565b90925090506121a960025f8385613437565b6121b29161345e565b60f01c60808801526121c8600660028385613437565b6121d191612f49565b60e01c60a08801526121e7600a60068385613437565b6121f091612f49565b60e01c60c088015261220281836134c3565b7fffffffffffffffffffff00000000000000000000000000000000000000000000161515606088015260c087015163ffffffff16158061224e57506127108760c0015163ffffffff1610155b979650505050505050565b5f60448210806122805750612272602460048486613437565b61227b91612ea8565b602014155b1561228c57505f611875565b5f61229b604460248587613437565b6122a491612ea8565b905060108111806122ca57506122bb816020612e7e565b6122c690604461327f565b8314155b156122d8575f915050611875565b8067ffffffffffffffff8111156122f1576122f1612904565b60405190808252806020026020018201604052801561231a578160200160208202803683370190505b506101208601525f5b81811015612381578484612338836020612e7e565b61234390604461327f565b61234e928290613437565b61235791612ea8565b866101200151828151811061236e5761236e612931565b6020908102919091010152600101612323565b50600195945050505050565b81516060906118759084908490846123a582805f8189565b91506123bb83835f828218828410028218611875565b92505f6123c88484612e95565b67ffffffffffffffff8111156123e0576123e0612904565b6040519080825280601f01601f19166020018201604052801561240a576020820181803683370190505b509050838303846020870101602083015e949350505050565b5f60a08284031215612433575f5ffd5b50919050565b5f60208284031215612449575f5ffd5b813567ffffffffffffffff81111561245f575f5ffd5b611f2484828501612423565b5f5f5f6060848603121561247d575f5ffd5b833567ffffffffffffffff811115612493575f5ffd5b840161020081870312156124a5575f5ffd5b9250602084013567ffffffffffffffff8111156124c0575f5ffd5b8401604081870312156124d1575f5ffd5b9150604084013567ffffffffffffffff8111156124ec575f5ffd5b6124f886828701612423565b9150509250925092565b803562ffffff81168114612514575f5ffd5b919050565b5f5f6040838503121561252a575f5ffd5b61253383612502565b9150602083013567ffffffffffffffff81111561254e575f5ffd5b61255a85828601612423565b9150509250929050565b5f60208284031215612574575f5ffd5b5035919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600481106125dd577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b606081016125ef82866125a8565b63ffffffff8416602083015267ffffffffffffffff83166040830152949350505050565b5f5f83601f840112612623575f5ffd5b50813567ffffffffffffffff81111561263a575f5ffd5b602083019150836020828501011115611fdf575f5ffd5b5f5f5f5f5f5f60608789031215612666575f5ffd5b863567ffffffffffffffff81111561267c575f5ffd5b61268889828a01612613565b909750955050602087013567ffffffffffffffff8111156126a7575f5ffd5b6126b389828a01612613565b909550935050604087013567ffffffffffffffff8111156126d2575f5ffd5b8701601f810189136126e2575f5ffd5b803567ffffffffffffffff8111156126f8575f5ffd5b8960208260051b840101111561270c575f5ffd5b60208201935080925050509295509295509295565b5f60208284031215612731575f5ffd5b81357fffffffff0000000000000000000000000000000000000000000000000000000081168114611875575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612793575f5ffd5b83018035915067ffffffffffffffff8211156127ad575f5ffd5b602001915036819003821315611fdf575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126127f4575f5ffd5b83018035915067ffffffffffffffff82111561280e575f5ffd5b6020019150600581901b3603821315611fdf575f5ffd5b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f611f24602083018486612825565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff818116838216019081111561068e5761068e612861565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b828152604060208201525f611f2460408301846128aa565b8281526040810161187560208301846125a8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b602080825282518282018190525f918401906040840190835b81811015612995578351835260209384019390920191600101612977565b509095945050505050565b604051601f8201601f1916810167ffffffffffffffff811182821017156129c9576129c9612904565b604052919050565b5f67ffffffffffffffff8211156129ea576129ea612904565b5060051b60200190565b5f60208284031215612a04575f5ffd5b815167ffffffffffffffff811115612a1a575f5ffd5b8201601f81018413612a2a575f5ffd5b8051612a3d612a38826129d1565b6129a0565b8082825260208201915060208360051b850101925086831115612a5e575f5ffd5b6020840193505b82841015612a80578351825260209384019390910190612a65565b9695505050505050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203612aba57612aba612861565b5060010190565b5f612ace612a38846129d1565b8381526020810190600585901b840136811115612ae9575f5ffd5b845b8181101561299557803567ffffffffffffffff811115612b09575f5ffd5b860136601f820112612b19575f5ffd5b803567ffffffffffffffff811115612b3357612b33612904565b612b466020601f19601f840116016129a0565b818152366020838501011115612b5a575f5ffd5b816020840160208301375f60208383010152808752505050602084019350602081019050612aeb565b60208152815160208201525f602083015160a06040840152612ba860c08401826128aa565b90506040840151601f19848303016060850152612bc582826128aa565b9150506060840151601f19848303016080850152612be382826128aa565b9150506080840151601f198483030160a085015281815180845260208401915060208160051b8501016020840193505f5b82811015612c4557601f19868303018452612c308286516128aa565b60209586019594909401939150600101612c14565b50979650505050505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612c84575f5ffd5b830160208101925035905067ffffffffffffffff811115612ca3575f5ffd5b803603821315611fdf575f5ffd5b5f8383855260208501945060208460051b820101835f5b86811015612d0657601f19848403018852612ce38287612c51565b612cee858284612825565b60209a8b019a90955093909301925050600101612cc8565b50909695505050505050565b60a081525f612d2460a083018b6128aa565b8281036020840152612d37818a8c612825565b90508281036040840152612d4c81888a612825565b90508560608401528281036080840152612d67818587612cb1565b9b9a5050505050505050505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612da9575f5ffd5b830160208101925035905067ffffffffffffffff811115612dc8575f5ffd5b8060051b3603821315611fdf575f5ffd5b60208152813560208201525f612df26020840184612c51565b60a06040850152612e0760c085018284612825565b915050612e176040850185612c51565b601f19858403016060860152612e2e838284612825565b92505050612e3f6060850185612c51565b601f19858403016080860152612e56838284612825565b92505050612e676080850185612d76565b601f198584030160a0860152612a80838284612cb1565b808202811582820484141761068e5761068e612861565b8181038181111561068e5761068e612861565b8035602083101561068e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015611059577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015611059577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b803567ffffffffffffffff81168114612514575f5ffd5b5f60208284031215612fd5575f5ffd5b61187582612fae565b604081525f612ff1604083018587612825565b905067ffffffffffffffff83166020830152949350505050565b5f6020828403121561301b575f5ffd5b61187582612502565b803560ff81168114612514575f5ffd5b803573ffffffffffffffffffffffffffffffffffffffff81168114612514575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115613087575f5ffd5b8260051b80836020870137939093016020019392505050565b803582525f6130b26020830183612d76565b604060208601526130c7604086018284613057565b95945050505050565b6060815267ffffffffffffffff6130e685612fae565b166060820152602084013560808201525f61311860a0830161310a60408801612fae565b67ffffffffffffffff169052565b61312460608601612502565b62ffffff1660c083015261313a60808601613024565b60ff1660e083015261314e60a08601612fae565b67ffffffffffffffff81166101008401525060c08501356101208381019190915260e0860135610140840152610100860135610160840152613191908601612fae565b67ffffffffffffffff166101808301526131ae6101408601612fae565b67ffffffffffffffff166101a08301526131cb6101608601613034565b73ffffffffffffffffffffffffffffffffffffffff166101c08301526131f46101808601612fae565b67ffffffffffffffff166101e08301526132116101a08601612fae565b67ffffffffffffffff1661020083015261322e6101c08601612fae565b67ffffffffffffffff1661022083015261324c6101e0860186612d76565b61020061024085015261326461026085018284613057565b9150508460208401528281036040840152612a8081856130a0565b8082018082111561068e5761068e612861565b858152606060208201525f6132ab606083018688612825565b82810360408401526132be818587612825565b98975050505050505050565b5f826132fd577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b805160208201517fffffffff00000000000000000000000000000000000000000000000000000000811691906004821015613367577fffffffff00000000000000000000000000000000000000000000000000000000808360040360031b1b82161692505b5050919050565b7fffffffff00000000000000000000000000000000000000000000000000000000861681527fff000000000000000000000000000000000000000000000000000000000000008560f81b1660048201525f84518060208701600585015e80830190507fff000000000000000000000000000000000000000000000000000000000000008560f81b1660058201527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008460601b166006820152601a81019150509695505050505050565b5f5f85851115613445575f5ffd5b83861115613451575f5ffd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015611059577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b80357fffffffffffffffffffff00000000000000000000000000000000000000000000811690600a841015611059577fffffffffffffffffffff000000000000000000000000000000000000000000008085600a0360031b1b8216169150509291505056'
