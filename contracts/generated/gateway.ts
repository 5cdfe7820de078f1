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
              },
              {
                "name": "stillness",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "heirs",
                "type": "bytes32",
                "internalType": "bytes32"
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
              },
              {
                "name": "stillness",
                "type": "uint256",
                "internalType": "uint256"
              },
              {
                "name": "heirs",
                "type": "bytes32",
                "internalType": "bytes32"
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
export const gatewayBytecode: `0x${string}` = '0x60a060405234801561000f575f5ffd5b506040516135ee3803806135ee83398101604081905261002e9161003f565b6001600160a01b031660805261006c565b5f6020828403121561004f575f5ffd5b81516001600160a01b0381168114610065575f5ffd5b9392505050565b6080516135486100a65f395f818160a80152818161031b015281816105620152818161065b0152818161086d015261113601526135485ff3fe608060405260043610610093575f3560e01c8063aca6568f11610066578063cdfe7f5c1161004c578063cdfe7f5c146101de578063dc680a0f146101f1578063f52db63b14610220575f5ffd5b8063aca6568f14610161578063c7df14e214610180575f5ffd5b8063037c651414610097578063174ed247146100f457806381d6683614610115578063a889e21114610142575b5f5ffd5b3480156100a2575f5ffd5b506100ca7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b3480156100ff575f5ffd5b5061011361010e36600461243f565b61023f565b005b348015610120575f5ffd5b5061013461012f36600461243f565b6103af565b6040519081526020016100eb565b34801561014d575f5ffd5b5061011361015c366004612471565b6103bf565b34801561016c575f5ffd5b5061011361017b36600461251f565b6104ce565b34801561018b575f5ffd5b506101cf61019a36600461256a565b5f9081526001602052604090205460ff811691610100820463ffffffff169165010000000000900467ffffffffffffffff1690565b6040516100eb939291906125e7565b6101346101ec366004612657565b61069f565b3480156101fc575f5ffd5b5061021061020b366004612727565b610968565b60405190151581526020016100eb565b34801561022b575f5ffd5b5061011361023a366004612471565b610972565b5f61024982610c42565b90505f8061026261025d6020860186612766565b610c71565b9250925050468214158061028c575073ffffffffffffffffffffffffffffffffffffffff81163314155b156102ca576040517f7d4ac5d80000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6102df6102da60808601866127c7565b610d2f565b51610319576040517f07e08744000000000000000000000000000000000000000000000000000000008152600481018490526024016102c1565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a74a183161035e85611060565b6040518263ffffffff1660e01b815260040161037c91815260200190565b5f604051808303815f87803b158015610393575f5ffd5b505af11580156103a5573d5f5f3e3d5ffd5b5050505050505050565b5f6103b982610c42565b92915050565b5f6103c982610c42565b90506103eb84846103d984611060565b6103e66020870187612766565b6110a8565b5f81815260016020819052604090912090815460ff16600381111561041257610412612581565b148061043357506003815460ff16600381111561043157610431612581565b145b156104745780546040517f0c2d97970000000000000000000000000000000000000000000000000000000081526102c191849160ff9091169060040161282b565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600317815560405182907f9e597b27a119347aed208270bd50283d28f06426a16dc8d42fe428b4bd6c064e905f90a25050505050565b5f6104d882610c42565b6040805160018082528183019092529192505f919060208083019080368337019050509050610508843084611207565b815f8151811061051a5761051a61286c565b60209081029190910101526040517fdc95fc7e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063dc95fc7e90610597908490600401612899565b5f60405180830381865afa1580156105b1573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526105d8919081019061292f565b5f815181106105e9576105e961286c565b60200260200101515f0361062c576040517fa9101ffa000000000000000000000000000000000000000000000000000000008152600481018390526024016102c1565b6040517fa74a1831000000000000000000000000000000000000000000000000000000008152600481018390527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a74a18319060240161037c565b5f34156106d8576040517fa2819d7e00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f5f6106e58a8a610c71565b9250925092508215806106f6575081155b80610715575073ffffffffffffffffffffffffffffffffffffffff8116155b156107505789896040517f77abfd640000000000000000000000000000000000000000000000000000000081526004016102c19291906129ee565b61075a8686610d2f565b505f6107664633611263565b5f805491925090818061077883612a2e565b9190505590506040518060a001604052808281526020018381526020018d8d8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250604080516020601f8e018190048102820181019092528c815291810191908d908d90819084018382808284375f92019190915250505090825250602001610814898b612a65565b90526040516108269190602001612b55565b60408051808303601f190181529082905280516020909101207fa74a18310000000000000000000000000000000000000000000000000000000082526004820181905296507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063a74a1831906024015f604051808303815f87803b1580156108c3575f5ffd5b505af11580156108d5573d5f5f3e3d5ffd5b50505050857f3596b1d070d7f76322b5cbdaf81a64b020d037e4cae88e33ebe7329b3d67ec8a8260405161090b91815260200190565b60405180910390a2857f7446eaa0a0dda80670b3bfe972bfbefab659bcfb67abad4e0b64dc4630a70481838e8e8e8e5f8f8f604051610951989796959493929190612ce4565b60405180910390a250505050509695505050505050565b5f6103b9826112c4565b5f61097c82610c42565b90506109918484836103e66020870187612766565b5f806109a361025d6040860186612766565b92509250504682146109f0576109bc6040850185612766565b6040517f3abc59df0000000000000000000000000000000000000000000000000000000081526004016102c19291906129ee565b5f610a016102da60808701876127c7565b5f858152600160205260409020909150610a1c8582846114d7565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011781556101008201515f908190610a5e90869089908b906117d2565b915091508115610aaf5760405173ffffffffffffffffffffffffffffffffffffffff86169088907fd94698a25cf4e3e5170689d076df31e0c73fabd5b56539892e7ae8216c594b18905f90a3610c36565b60e084015160ff16610b155780515f03610b0d576040517f5cca9eb800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016102c1565b805160208201fd5b8254600290610b3090610100900463ffffffff166001612d48565b84547fffffffffffffffffffffffffffffffffffffff000000000000000000000000ff16650100000000004267ffffffffffffffff8116919091027fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000ff169190911761010063ffffffff84160217808755839087907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001836003811115610bda57610bda612581565b0217905550505050600160ff168460e0015160ff1603610c36577feaf0c06c01e48a571aa6cba7ee57d3eac8cffebdb91715cb1a3d60da5d33432b87610c1f83611a11565b604051610c2d929190612d64565b60405180910390a15b50505050505050505050565b5f81604051602001610c549190612ddf565b604051602081830303815290604052805190602001209050919050565b5f5f5f5f5f365f365f610c848b8b611af0565b955095509550955095509550858015610cbd57507fffff0000000000000000000000000000000000000000000000000000000000008516155b8015610cc95750602183105b8015610cdd5750801580610cdd5750601481145b610ce9575f5f5f610d1c565b6001610cf6846008612e84565b610d0290610100612e9b565b610d0c8587612eae565b901c610d188385612eea565b60601c5b9850985098505050505050509250925092565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e082018390526101008201929092526101208101919091526007821115610dc6576040517fd7ce981c00000000000000000000000000000000000000000000000000000000815260048101839052600760248201526044016102c1565b5f5f5b83811015610fdb57365f868684818110610de557610de561286c565b9050602002810190610df79190612766565b90925090505f610e078284612f4f565b90506004821080610e1e5750610e1c816112c4565b155b15610e79576040517fe1c9e4790000000000000000000000000000000000000000000000000000000081527fffffffff00000000000000000000000000000000000000000000000000000000821660048201526024016102c1565b5f5b84811015610f38577fffffffff000000000000000000000000000000000000000000000000000000008216898983818110610eb857610eb861286c565b9050602002810190610eca9190612766565b610ed391612f4f565b7fffffffff000000000000000000000000000000000000000000000000000000001603610f305783836040517f7ccb2ac30000000000000000000000000000000000000000000000000000000081526004016102c19291906129ee565b600101610e7b565b50610f4586828585611c82565b610f7f5782826040517f7ccb2ac30000000000000000000000000000000000000000000000000000000081526004016102c19291906129ee565b7fc607845f000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000821601610fcd57600194505b505050806001019050610dc9565b5080158015610ff0575060e082015160ff1615155b156110005762030d406101008301525b81606001518015611016575060e082015160ff16155b15611059576110258484611f2c565b6040517f7ccb2ac30000000000000000000000000000000000000000000000000000000081526004016102c19291906129ee565b5092915050565b6040805160208101829052600660608201527f63616e63656c000000000000000000000000000000000000000000000000000060808201529081018290525f9060a001610c54565b5f6110b38383610c71565b5091506110c890506060870160408801612fcb565b67ffffffffffffffff16811461111f5782826110ea6060890160408a01612fcb565b6040517fd3af21890000000000000000000000000000000000000000000000000000000081526004016102c193929190612fe4565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663a0044e5c8761117661116f6080830160608401613011565b3089611207565b886040518463ffffffff1660e01b8152600401611195939291906130d6565b5f6040518083038186803b1580156111ab575f5ffd5b505afa1580156111bd573d5f5f3e3d5ffd5b50505085355f0390506111ff576040517fa9101ffa000000000000000000000000000000000000000000000000000000008152600481018590526024016102c1565b505050505050565b60408051601660208083019190915262ffffff86168284015273ffffffffffffffffffffffffffffffffffffffff8516606083015260808083018590528351808403909101815260a090920190925280519101205b9392505050565b60605f61126f84611fe6565b80516040519192506112ac917e0100000000000000000000000000000000000000000000000000000000000091908490601490889060200161329f565b60405160208183030381529060405291505092915050565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167fde986d7f00000000000000000000000000000000000000000000000000000000148061135657507fffffffff0000000000000000000000000000000000000000000000000000000082167f3e97d7ee00000000000000000000000000000000000000000000000000000000145b806113a257507fffffffff0000000000000000000000000000000000000000000000000000000082167f745910eb00000000000000000000000000000000000000000000000000000000145b806113ee57507fffffffff0000000000000000000000000000000000000000000000000000000082167ff002c05500000000000000000000000000000000000000000000000000000000145b8061143a57507fffffffff0000000000000000000000000000000000000000000000000000000082167f9e521a7700000000000000000000000000000000000000000000000000000000145b8061148657507fffffffff0000000000000000000000000000000000000000000000000000000082167fa9fed7b900000000000000000000000000000000000000000000000000000000145b806103b957507fffffffff0000000000000000000000000000000000000000000000000000000082167f39f87ba1000000000000000000000000000000000000000000000000000000001492915050565b6001825460ff1660038111156114ef576114ef612581565b148061151057506003825460ff16600381111561150e5761150e612581565b145b156115515781546040517f0c2d97970000000000000000000000000000000000000000000000000000000081526102c191859160ff9091169060040161282b565b80604001514210156115a0578281604001516040517fd47800eb0000000000000000000000000000000000000000000000000000000081526004016102c1929190918252602082015260400190565b6020810151158015906115b65750806020015142115b156115fd5760208101516040517f95fc3df70000000000000000000000000000000000000000000000000000000081526102c1918591600401918252602082015260400190565b5f5b816101200151518110156116c0576001805f84610120015184815181106116285761162861286c565b60209081029190910181015182528101919091526040015f205460ff16600381111561165657611656612581565b146116b8578382610120015182815181106116735761167361286c565b60200260200101516040517f4c314b290000000000000000000000000000000000000000000000000000000081526004016102c1929190918252602082015260400190565b6001016115ff565b508154610100900463ffffffff1615806116dc57508060600151155b156116e657505050565b6080810151825461ffff90911661010090910463ffffffff16111561174d5781546040517f21bfb3ff0000000000000000000000000000000000000000000000000000000081526004810185905261010090910463ffffffff1660248201526044016102c1565b81545f90611767908390610100900463ffffffff1661207a565b8354611786919065010000000000900467ffffffffffffffff16613368565b9050804210156117cc576040517fa477887300000000000000000000000000000000000000000000000000000000815260048101859052602481018290526044016102c1565b50505050565b5f606081856117e46020870187612766565b6117f16060890189612766565b60405160240161180595949392919061337b565b60408051601f198184030181529181526020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f2432ef26000000000000000000000000000000000000000000000000000000001790529091505f9061ea6090603f90611874908890612e84565b61187e91906133b3565b6118889190613368565b9050805a10156118d0575a6040517f23e228cb0000000000000000000000000000000000000000000000000000000081526004810191909152602481018290526044016102c1565b5f61ea605a6118df9190612e9b565b90505f61040090505f5f5f8651602088015f8f88f196503d828111156119025750815b60405196508087525f6020880152805f602089013e605f01601f191686016040525060208501518661193b575f96505050505050611a08565b602086511015801561196c57507f2432ef260000000000000000000000000000000000000000000000000000000081145b1561197f57600196505050505050611a08565b50506040805173ffffffffffffffffffffffffffffffffffffffff8b166024808301919091528251808303909101815260449091019091526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f5cca9eb8000000000000000000000000000000000000000000000000000000001790525f955093505050505b94509492505050565b6060604482511080611a6d57507f08c379a000000000000000000000000000000000000000000000000000000000611a48836133eb565b7fffffffff000000000000000000000000000000000000000000000000000000001614155b15611a76575090565b6044828101518351606092611a8a91612e9b565b811115611a9957509192915050565b8067ffffffffffffffff811115611ab257611ab261283f565b6040519080825280601f01601f191660200182016040528015611adc576020820181803683370190505b5091508060648501602084015e5092915050565b5f80368181816006871015611b1557505f945084935083925082915081905080611c78565b7fffff0000000000000000000000000000000000000000000000000000000000008835167e010000000000000000000000000000000000000000000000000000000000008114611b7757505f9550859450849350839250829150819050611c78565b5f89896004818110611b8b57611b8b61286c565b919091013560f81c91505060068101891015611bbb57505f9650869550859450849350839250829150611c789050565b611bcb6005828101908b8d613457565b955095505f8a8a83600501818110611be557611be561286c565b919091013560f81c9150508181016006018a1015611c1857505f9750879650869550859450849350839250611c78915050565b611c2c600683830181019084018c8e613457565b945094505f821180611c3d57505f81115b985088611c4a575f611c72565b60028b01357fffff000000000000000000000000000000000000000000000000000000000000165b97505050505b9295509295509295565b5f7f0ffd3fab000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000851601611cde57611cd7858484612100565b9050611f24565b7f56012847000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000851601611d3257611cd785848461225f565b60248214611d4157505f611f24565b5f611d4f8360048187613457565b611d5891612eae565b90507f21679281000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000861601611db3576001808214875210159050611f24565b7f61ade589000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000861601611e1e576002811115611e0e575f915050611f24565b60ff1660e0860152506001611f24565b7fc1682812000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000861601611e6f57602086018190525b7f8ba6ef15000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000861601611ec057604086018190525b7fc607845f000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000861601611f1e5761010086018190526298968010159050611f24565b60019150505b949350505050565b365f5f5b7ff002c05500000000000000000000000000000000000000000000000000000000858583818110611f6357611f6361286c565b9050602002810190611f759190612766565b611f7e91612f4f565b7fffffffff000000000000000000000000000000000000000000000000000000001614611fb557611fae81612a2e565b9050611f30565b848482818110611fc757611fc761286c565b9050602002810190611fd99190612766565b92509250505b9250929050565b60605f612045835f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b1760ff82821c1160039190911c17919050565b600101905061125c816020038460405160200161206491815260200190565b60408051601f1981840301815291905290612393565b5f8260a0015163ffffffff1690506127108360c0015163ffffffff1611156103b95760015b82811080156120b5575067ffffffffffffffff82105b15611059575f6127108560c0015163ffffffff16846120d49190612e84565b6120de91906133b3565b90508281036120ee5750506103b9565b91506120f981612a2e565b905061209f565b5f60448210806121275750612119602460048486613457565b61212291612eae565b602014155b1561213357505f61125c565b5f612142604460248587613457565b61214b91612eae565b90505f8190036121605750506044811461125c565b600a81141580612171575060648314155b1561217f575f91505061125c565b365f85604486612190600a83613368565b9261219d93929190613457565b90925090506121af60025f8385613457565b6121b89161347e565b60f01c60808801526121ce600660028385613457565b6121d791612f4f565b60e01c60a08801526121ed600a60068385613457565b6121f691612f4f565b60e01c60c088015261220881836134e3565b7fffffffffffffffffffff00000000000000000000000000000000000000000000161515606088015260c087015163ffffffff16158061225457506127108760c0015163ffffffff1610155b979650505050505050565b5f60448210806122865750612278602460048486613457565b61228191612eae565b602014155b1561229257505f61125c565b5f6122a1604460248587613457565b6122aa91612eae565b905060108111806122d057506122c1816020612e84565b6122cc906044613368565b8314155b156122de575f91505061125c565b8067ffffffffffffffff8111156122f7576122f761283f565b604051908082528060200260200182016040528015612320578160200160208202803683370190505b506101208601525f5b8181101561238757848461233e836020612e84565b612349906044613368565b612354928290613457565b61235d91612eae565b86610120015182815181106123745761237461286c565b6020908102919091010152600101612329565b50600195945050505050565b815160609061125c9084908490846123ab82805f8189565b91506123c183835f82821882841002821861125c565b92505f6123ce8484612e9b565b67ffffffffffffffff8111156123e6576123e661283f565b6040519080825280601f01601f191660200182016040528015612410576020820181803683370190505b509050838303846020870101602083015e949350505050565b5f60a08284031215612439575f5ffd5b50919050565b5f6020828403121561244f575f5ffd5b813567ffffffffffffffff811115612465575f5ffd5b611f2484828501612429565b5f5f5f60608486031215612483575f5ffd5b833567ffffffffffffffff811115612499575f5ffd5b840161024081870312156124ab575f5ffd5b9250602084013567ffffffffffffffff8111156124c6575f5ffd5b8401604081870312156124d7575f5ffd5b9150604084013567ffffffffffffffff8111156124f2575f5ffd5b6124fe86828701612429565b9150509250925092565b803562ffffff8116811461251a575f5ffd5b919050565b5f5f60408385031215612530575f5ffd5b61253983612508565b9150602083013567ffffffffffffffff811115612554575f5ffd5b61256085828601612429565b9150509250929050565b5f6020828403121561257a575f5ffd5b5035919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600481106125e3577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b606081016125f582866125ae565b63ffffffff8416602083015267ffffffffffffffff83166040830152949350505050565b5f5f83601f840112612629575f5ffd5b50813567ffffffffffffffff811115612640575f5ffd5b602083019150836020828501011115611fdf575f5ffd5b5f5f5f5f5f5f6060878903121561266c575f5ffd5b863567ffffffffffffffff811115612682575f5ffd5b61268e89828a01612619565b909750955050602087013567ffffffffffffffff8111156126ad575f5ffd5b6126b989828a01612619565b909550935050604087013567ffffffffffffffff8111156126d8575f5ffd5b8701601f810189136126e8575f5ffd5b803567ffffffffffffffff8111156126fe575f5ffd5b8960208260051b8401011115612712575f5ffd5b60208201935080925050509295509295509295565b5f60208284031215612737575f5ffd5b81357fffffffff000000000000000000000000000000000000000000000000000000008116811461125c575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612799575f5ffd5b83018035915067ffffffffffffffff8211156127b3575f5ffd5b602001915036819003821315611fdf575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126127fa575f5ffd5b83018035915067ffffffffffffffff821115612814575f5ffd5b6020019150600581901b3603821315611fdf575f5ffd5b8281526040810161125c60208301846125ae565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b602080825282518282018190525f918401906040840190835b818110156128d05783518352602093840193909201916001016128b2565b509095945050505050565b604051601f8201601f1916810167ffffffffffffffff811182821017156129045761290461283f565b604052919050565b5f67ffffffffffffffff8211156129255761292561283f565b5060051b60200190565b5f6020828403121561293f575f5ffd5b815167ffffffffffffffff811115612955575f5ffd5b8201601f81018413612965575f5ffd5b80516129786129738261290c565b6128db565b8082825260208201915060208360051b850101925086831115612999575f5ffd5b6020840193505b828410156129bb5783518252602093840193909101906129a0565b9695505050505050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f611f246020830184866129c5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203612a5e57612a5e612a01565b5060010190565b5f612a726129738461290c565b8381526020810190600585901b840136811115612a8d575f5ffd5b845b818110156128d057803567ffffffffffffffff811115612aad575f5ffd5b860136601f820112612abd575f5ffd5b803567ffffffffffffffff811115612ad757612ad761283f565b612aea6020601f19601f840116016128db565b818152366020838501011115612afe575f5ffd5b816020840160208301375f60208383010152808752505050602084019350602081019050612a8f565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60208152815160208201525f602083015160a06040840152612b7a60c0840182612b27565b90506040840151601f19848303016060850152612b978282612b27565b9150506060840151601f19848303016080850152612bb58282612b27565b9150506080840151601f198483030160a085015281815180845260208401915060208160051b8501016020840193505f5b82811015612c1757601f19868303018452612c02828651612b27565b60209586019594909401939150600101612be6565b50979650505050505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612c56575f5ffd5b830160208101925035905067ffffffffffffffff811115612c75575f5ffd5b803603821315611fdf575f5ffd5b5f8383855260208501945060208460051b820101835f5b86811015612cd857601f19848403018852612cb58287612c23565b612cc08582846129c5565b60209a8b019a90955093909301925050600101612c9a565b50909695505050505050565b60a081525f612cf660a083018b612b27565b8281036020840152612d09818a8c6129c5565b90508281036040840152612d1e81888a6129c5565b90508560608401528281036080840152612d39818587612c83565b9b9a5050505050505050505050565b63ffffffff81811683821601908111156103b9576103b9612a01565b828152604060208201525f611f246040830184612b27565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112612daf575f5ffd5b830160208101925035905067ffffffffffffffff811115612dce575f5ffd5b8060051b3603821315611fdf575f5ffd5b60208082528235828201525f90612df890840184612c23565b60a06040850152612e0d60c0850182846129c5565b915050612e1d6040850185612c23565b601f19858403016060860152612e348382846129c5565b92505050612e456060850185612c23565b601f19858403016080860152612e5c8382846129c5565b92505050612e6d6080850185612d7c565b601f198584030160a08601526129bb838284612c83565b80820281158282048414176103b9576103b9612a01565b818103818111156103b9576103b9612a01565b803560208310156103b9577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b1692915050565b80357fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008116906014841015611059577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808560140360031b1b82161691505092915050565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015611059577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505092915050565b803567ffffffffffffffff8116811461251a575f5ffd5b5f60208284031215612fdb575f5ffd5b61125c82612fb4565b604081525f612ff76040830185876129c5565b905067ffffffffffffffff83166020830152949350505050565b5f60208284031215613021575f5ffd5b61125c82612508565b803560ff8116811461251a575f5ffd5b803573ffffffffffffffffffffffffffffffffffffffff8116811461251a575f5ffd5b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561308d575f5ffd5b8260051b80836020870137939093016020019392505050565b803582525f6130b86020830183612d7c565b604060208601526130cd60408601828461305d565b95945050505050565b6060815267ffffffffffffffff6130ec85612fb4565b166060820152602084013560808201525f61311e60a0830161311060408801612fb4565b67ffffffffffffffff169052565b61312a60608601612508565b62ffffff1660c08301526131406080860161302a565b60ff1660e083015261315460a08601612fb4565b67ffffffffffffffff81166101008401525060c08501356101208381019190915260e0860135610140840152610100860135610160840152613197908601612fb4565b67ffffffffffffffff166101808301526131b46101408601612fb4565b67ffffffffffffffff166101a08301526131d1610160860161303a565b73ffffffffffffffffffffffffffffffffffffffff166101c08301526131fa6101808601612fb4565b67ffffffffffffffff166101e08301526132176101a08601612fb4565b67ffffffffffffffff166102008301526132346101c08601612fb4565b67ffffffffffffffff8116610220840152506101e085013561024083015261020085013561026083015261326c610220860186612d7c565b6102406102808501526132846102a08501828461305d565b91505084602084015282810360408401526129bb81856130a6565b7fffffffff00000000000000000000000000000000000000000000000000000000861681527fff000000000000000000000000000000000000000000000000000000000000008560f81b1660048201525f84518060208701600585015e80830190507fff000000000000000000000000000000000000000000000000000000000000008560f81b1660058201527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008460601b166006820152601a81019150509695505050505050565b808201808211156103b9576103b9612a01565b858152606060208201525f6133946060830186886129c5565b82810360408401526133a78185876129c5565b98975050505050505050565b5f826133e6577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b805160208201517fffffffff00000000000000000000000000000000000000000000000000000000811691906004821015613450577fffffffff00000000000000000000000000000000000000000000000000000000808360040360031b1b82161692505b5050919050565b5f5f85851115613465575f5ffd5b83861115613471575f5ffd5b5050820193919092039150565b80357fffff0000000000000000000000000000000000000000000000000000000000008116906002841015611059577fffff000000000000000000000000000000000000000000000000000000000000808560020360031b1b82161691505092915050565b80357fffffffffffffffffffff00000000000000000000000000000000000000000000811690600a841015611059577fffffffffffffffffffff000000000000000000000000000000000000000000008085600a0360031b1b8216169150509291505056'
