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
      },
      {
        "name": "registry",
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
    "name": "takeBack",
    "inputs": [
      {
        "name": "closed",
        "type": "tuple",
        "internalType": "struct ClosedLane",
        "components": [
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
            "name": "taken",
            "type": "tuple[2]",
            "internalType": "struct Witness[2]",
            "components": [
              {
                "name": "word",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "otherKey",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "otherWord",
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
            "name": "forerunners",
            "type": "tuple[]",
            "internalType": "struct Forerunner[]",
            "components": [
              {
                "name": "head",
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
                "name": "cursor",
                "type": "tuple[2]",
                "internalType": "struct Witness[2]",
                "components": [
                  {
                    "name": "word",
                    "type": "bytes32",
                    "internalType": "bytes32"
                  },
                  {
                    "name": "otherKey",
                    "type": "bytes32",
                    "internalType": "bytes32"
                  },
                  {
                    "name": "otherWord",
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
            ]
          },
          {
            "name": "end",
            "type": "tuple",
            "internalType": "struct Witness",
            "components": [
              {
                "name": "word",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "otherKey",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "otherWord",
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
    "name": "unpark",
    "inputs": [
      {
        "name": "lane",
        "type": "tuple",
        "internalType": "struct LaneName",
        "components": [
          {
            "name": "fromChain",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "fromGeneration",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "toChain",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "toGeneration",
            "type": "uint24",
            "internalType": "uint24"
          }
        ]
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
    "name": "TakenBack",
    "inputs": [
      {
        "name": "lane",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct LaneName",
        "components": [
          {
            "name": "fromChain",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "fromGeneration",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "toChain",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "toGeneration",
            "type": "uint24",
            "internalType": "uint24"
          }
        ]
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
    "name": "Unparked",
    "inputs": [
      {
        "name": "lane",
        "type": "tuple",
        "indexed": false,
        "internalType": "struct LaneName",
        "components": [
          {
            "name": "fromChain",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "fromGeneration",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "toChain",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "toGeneration",
            "type": "uint24",
            "internalType": "uint24"
          }
        ]
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
    "name": "NotFenced",
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
    "name": "NotHeir",
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
export const lanesBytecode: `0x${string}` = '0x60c060405234801561000f575f5ffd5b50604051615d7b380380615d7b83398101604081905261002e91610060565b6001600160a01b039182166080521660a052610091565b80516001600160a01b038116811461005b575f5ffd5b919050565b5f5f60408385031215610071575f5ffd5b61007a83610045565b915061008860208401610045565b90509250929050565b60805160a051615cc26100b95f395f611c2001525f8181610d300152611bff0152615cc25ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063574bc08311610058578063574bc083146100d75780637e8da2df146100ea578063a74a1831146100fd578063d3e9efee14610110575f5ffd5b806306cb6bbd14610089578063276fba3e1461009e5780633fc79888146100b15780634db6ffce146100c4575b5f5ffd5b61009c61009736600461504f565b610123565b005b61009c6100ac3660046150c5565b610459565b61009c6100bf36600461513a565b61066d565b61009c6100d23660046151c5565b6108fd565b61009c6100e536600461525f565b610aaa565b61009c6100f8366004615346565b610d05565b61009c61010b36600461538b565b610e59565b61009c61011e36600461504f565b610fd1565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610164576101648161123d565b61016c61129d565b60408211156101bc57604080517fc3e33c990000000000000000000000000000000000000000000000000000000081526101b3918491600401918252602082015260400190565b60405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f6101e98660016112b1565b90505f61020a60026101fb81886153cf565b61020591906153cf565b6113ea565b90505f600161021a8760206153e2565b67ffffffffffffffff811115610232576102326153f9565b6040519080825280601f01601f19166020018201604052801561025c576020820181803683370190505b5060405160200161026e92919061543d565b60405160208183030381529060405290505f5f5b878110156103d0575f6102dd6102d18b8b858181106102a3576102a3615473565b90506020020160208101906102b891906154a0565b73ffffffffffffffffffffffffffffffffffffffff1690565b885462ffffff1661142f565b90505f6102f58b8b858181106102a3576102a3615473565b9050816bffffffffffffffffffffffff16158061031b57506103198282838a61144b565b155b156103275750506103c8565b5f61037a8c8c8681811061033d5761033d615473565b905060200201602081019061035291906154a0565b846bffffffffffffffffffffffff1660609190911b6bffffffffffffffffffffffff19161790565b9050808560051b60210187015284610391906154b9565b94506103c46103ab8d8d878181106102a3576102a3615473565b6bffffffffffffffffffffffff1985165b8991906114f3565b5050505b600101610282565b50805f0361040a576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8060051b600101825261041d8483611544565b6104278385611643565b61043d8333610438611770856153e2565b611679565b61044683611737565b5050505050610453611756565b50505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff1660051461049a5761049a8161123d565b6104a261129d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f806104d560608701604088016154d1565b6104e560808801606089016154fc565b915091506104f3838761175f565b8254610521906040880190610510908490469062ffffff166117e9565b61051b9060016153cf565b87611842565b82545f906105359062ffffff168484611898565b6105409060016153cf565b90505f61054b825490565b90505f6105598289356118d3565b90506105658260401c90565b67ffffffffffffffff9081168935909116116105c75761058860208a018a6154d1565b6040517fce3358be00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b805f03610617576040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015262ffffff851660248201526044016101b3565b5f610627610205600260016153cf565b90506106348185846114f3565b61063e8383611972565b15610650576106508133619c40611679565b61065981611737565b50505050505050610668611756565b505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff166005146106ae576106ae8161123d565b6106b661129d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005f6107086106ea36899003890189615515565b8787876040516106fb9291906155b7565b6040518091039020611a03565b82549091505f9061071e9062ffffff1683611a38565b9050610728815490565b5f03610763576040517fccbe2fd7000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b5f61076e8787611a7c565b90505f61078861077d83611a89565b6102059060026153cf565b905061079581845f6114f3565b61079f8183611b1c565b6107d5576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6107df6001611b87565b5f466107f160608d0160408e016154d1565b67ffffffffffffffff161480156108215750855462ffffff1661081a60808d0160608e016154fc565b62ffffff16145b90505f6108428388868d8d8761083857600161083a565b5f5b60ff16611bc1565b50905061084e5f611b87565b6001810361088b576040517ff2a2b1d0000000000000000000000000000000000000000000000000000000008152600481018790526024016101b3565b61089483611cbb565b61089d83611d22565b6108a5611d45565b7f72eae7af343f448406fac70e5d036687174f087f95d2c9755056bd57ec66591c8c8c6040516108d69291906155c6565b60405180910390a16108e783611737565b505050505050506108f6611756565b5050505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff1660051461093e5761093e8161123d565b61094661129d565b6109b9604080516101c081019091525f6101408201818152610160830182905261018083018290526101a0830191909152819081526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f1515815260200160608152602001606081525090565b600160208201526109c987611e3b565b8082525f906109d9908990611f7d565b9050610a0f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0054835162ffffff9091169061201d565b604083018190528251610a24918a9190612034565b6060840181905260a0840191909152610a3d6001611b87565b610a4b83838a8a8a8a612181565b610a545f611b87565b7f8519b7bacf93658e70b49e3f9fdc8151c7285d6d2e5bfff0dbbd82ab9d6dc090835f015182856101000151604051610a8f9392919061566b565b60405180910390a1505050610aa2611756565b505050505050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514610aeb57610aeb8161123d565b610af361129d565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009050610b8a604080516101c081019091525f6101408201818152610160830182905261018083018290526101a0830191909152819081526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f1515815260200160608152602001606081525090565b81546040805160808101825262ffffff90921691908190610bb19060608e01908e016154d1565b67ffffffffffffffff168152602001610bd060808d0160608e016154fc565b62ffffff908116825267ffffffffffffffff4616602083015283166040909101528252610bfd838b61175f565b610c2460408b01610c1e610c1760808e0160608f016154fc565b4685611898565b8b611842565b610c4d81610c3860608d0160408e016154d1565b610c4860808e0160608f016154fc565b6117e9565b60408301819052610c6790610c639060016153cf565b5490565b6060830181905260408301515460a0840152610c88838b358b8b8b8b612181565b610c9860608c0160408d016154d1565b67ffffffffffffffff167f55b71ca26802d7f3e72bf73c91ea2b0e3c618f4eaef54cb1ffa89971d68ac537610cd360808e0160608f016154fc565b610100860151604051610ce8929186916156d9565b60405180910390a250505050610cfc611756565b50505050505050565b610d0d61129d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b007f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1633141580610d7f575080546301000000900460ff16600514155b15610db8576040517ff91b419e0000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b604080517f010000000000000000000000000000000000000000000000000000000000000060208201526bffffffffffffffffffffffff8416606086901b6bffffffffffffffffffffffff1916176021808301919091528251808303909101815260419091019091525f610e2c60026113ea565b9050610e4181610e3b876122a1565b846123d3565b610e4a81611737565b505050610e55611756565b5050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805460ff6301000000909104167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb01610ef25780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b610efb8161123d565b610f0361129d565b5f610f357f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff16338561240d565b9050610f3f815490565b15610f79576040517f41c684f8000000000000000000000000000000000000000000000000000000008152600481018490526024016101b3565b604051839033907f9582b6afb1f6834989ab1a26748a88fcb1968c8305e514670492940d0a031d35905f90a35f610fb060016113ea565b9050610fbe818360016114f3565b610fc781611737565b5050610e55611756565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080549091506301000000900460ff16600514611012576110128161123d565b61101a61129d565b610100821115611061576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261010060248201526044016101b3565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b01547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009073ffffffffffffffffffffffffffffffffffffffff1633146110f5576040517f52f49c950000000000000000000000000000000000000000000000000000000081523360048201526024016101b3565b5f6111018660026112b1565b90505f6111126102056002876153cf565b60808301519091505f5b868110156111e0575f61114961113d8a8a858181106102a3576102a3615473565b875462ffffff1661142f565b905060016111578260a01c90565b60ff161461116557506111d8565b855442906111989077010000000000000000000000000000000000000000000000900463ffffffff1660d884901c6153cf565b11156111a457506111d8565b6111d684868b8b868181106111bb576111bb615473565b90506020020160208101906111d091906154a0565b84612452565b505b60010161111c565b508083608001510361121e576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6112288284611643565b61123182611737565b50505050610453611756565b8054640100000000900464ffffffffff1642111561129a5780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024016101b3565b50565b6112a5612558565b6112af60016125b1565b565b6112ed6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b86602052604090207f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00906113518582866125d7565b611393576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016101b3565b67ffffffffffffffff85168352805462ffffff9081166020850181905283546113bf9216908790611898565b60408401819052805460608501526113dc90610c639060016153cf565b608084015250909392505050565b61140b60405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b5f6114428261143c855490565b90612685565b90505b92915050565b5f5f5f5f61145988876126c7565b9250925092508215611470575f93505050506114eb565b845167ffffffffffffffff838116911614801561149a5750846020015162ffffff168162ffffff16145b156114ab57600193505050506114eb565b6114b6878383612823565b8651919350915067ffffffffffffffff80841691161480156114e55750846020015162ffffff168162ffffff16145b93505050505b949350505050565b825160208401518103611532576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b60808201515f611553836128d8565b905061157982845f8151811061156b5761156b615473565b016020015160f81c836128f4565b6115be5783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b6115dc846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f99161163591869088906156d9565b60405180910390a250505050565b604081015160608201516116589184916114f3565b610e558160400151600161166c91906153cf565b60808301518491906114f3565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f906116ac9062ffffff166129d6565b90505f6116b7825490565b83549091505f906116df906901000000000000000000900467ffffffffffffffff16866153e2565b9050816fffffffffffffffffffffffffffffffff1681111561171057506fffffffffffffffffffffffffffffffff81165b835461172490889062ffffff1688846129ee565b15610cfc57610cfc836103bc8385615706565b604081015181518190035f81900361174e57505050565b8082a0505050565b6112af5f6125b1565b61177a8261177060208401846154d1565b8360200135612a97565b6117ca5761178b60208201826154d1565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016101b3565b610e556020820135604083016117e4610220850185615719565b612ad6565b604080516002602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a0015b604051602081830303815290604052805190602001205f1c90505b9392505050565b61185f60c084013583833561185a6020860186615719565b612b55565b610668576040517f3e9030cc000000000000000000000000000000000000000000000000000000008152600481018390526024016101b3565b604080516001602082015262ffffff8086169282019290925267ffffffffffffffff8416606082015290821660808201525f9060a001611820565b5f604082901c67ffffffffffffffff80851690841611806119015750608084901c67ffffffffffffffff1681115b1561190f575f915050611445565b60c084901c811015611924575f915050611445565b6fffffffffffffffff0000000000000000604084901b1677ffffffffffffffff00000000000000000000000000000000851667ffffffffffffffff8616171760c09190911b17905092915050565b5f67ffffffffffffffff604084811c850382169160c086811c608088811c9190910383169387901c87038316929187901c9087901c03166119b660086110006157aa565b67ffffffffffffffff166119ca8386615706565b1015806119f857506119e16008630e4e1c006157aa565b67ffffffffffffffff166119f58285615706565b10155b979650505050505050565b5f838383604051602001611a19939291906157d9565b6040516020818303038152906040528051906020012090509392505050565b604080516004602082015262ffffff841691810191909152606081018290525f906080015b60408051601f1981840301815291905280516020909101209392505050565b5f82356114eb8382612b9c565b5f6041821015611aa7578115611a9f5781611445565b600192915050565b60418203611ab757506001919050565b6082821015611ae657507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b6101038210611af6576001611445565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005460408381015184515f936301000000900460ff16600514926102bc9290910381611b6a57611b6a61577d565b0402620249f0611b7a8584612cf3565b01015a1015949350505050565b61129a7fa336df96a5fe7da83a214722517cd168ab9651b852220c6c515abcaa83dac51482611bb6575f611bb9565b60015b60ff16612d43565b84545f90819081907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb630100000090910460ff1601611c4e57611c477f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000898989612d4a565b9050611c8c565b6161048710611c7b57611c5f612f1b565b8754611c719062ffffff168787612f61565b9250925050611cb0565b611c89898989898989613190565b90505b80611c9e5760015f9250925050611cb0565b5f611caa88888861322f565b92509250505b965096945050505050565b5f611cc46132a7565b9050805f03611cd1575050565b5f611d017f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff166129d6565b90506106688183611d10845490565b611d1a91906153cf565b8591906114f3565b604081015181515b80821015610668578151546020830152604082019150611d2a565b7f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5c5f819003611d725750565b5f611d7c60405190565b90508060015b838111611e06575f611dbb611db7837f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e6153cf565b5c90565b9050611dc783826132d6565b9250611df5817f33f781b028616315330f99eb9fec61d7d889be052d3563755913ff60b9852910185f612d43565b50611dff816154b9565b9050611d82565b50611e317f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5f612d43565b61066882826132fd565b604080516080810182525f8082526020820181905291810182905260608101919091527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0036611e9382611e8e8680615841565b613306565b9050611ea260208201826154d1565b611eb260408301602084016154fc565b62ffffff16606085015267ffffffffffffffff16604080850191909152611edb90850185615719565b90505f03611f0157815462ffffff16602084015267ffffffffffffffff46168352611f76565b36611f0f6040860186615719565b5f818110611f1f57611f1f615473565b9050602002810190611f31919061587d565b611f3b9080615841565b604081019150611f4e90606001826154d1565b611f5e60408301602084016154fc565b62ffffff16602086015267ffffffffffffffff168452505b5050919050565b5f5f611f96836020015184604001518560600151611898565b9050611fa56040850185615719565b90505f03611fb557549050611445565b612007611fc56040860186615719565b5f818110611fd557611fd5615473565b9050602002810190611fe7919061587d565b611ff19080615841565b6040018261200260608801886158af565b6133ef565b61201460608501856158af565b35949350505050565b5f601a8383604051602001611a5d939291906158e1565b5f5f6120408585613475565b8254612050610c638560016153cf565b90925090505f829003612179576120738460600151855f015186602001516117e9565b92506120986120828680615841565b60400184612093602089018961587d565b6136b5565b90925090505f5b6120ac6040870187615719565b905081101561217757366120c36040880188615719565b838181106120d3576120d3615473565b90506020028101906120e5919061587d565b6120ef9080615841565b604001905061211081602001602081019061210a91906154fc565b8761201d565b94505f80612156838861212660408d018d615719565b8881811061213657612136615473565b9050602002810190612148919061587d565b61209390602081019061587d565b9092509050811561216957909450925083835b50505080600101905061209f565b505b935093915050565b5f61219087878787878761370b565b905086602001515f146121b5576121a86002856153e2565b6121b290826153cf565b90505b5f6121d060026121c581856153cf565b6101fb9060016153cf565b90506121de81898888613940565b87608001515f0361221b576040517f41dcb79200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b604088015160a08901516122309183916114f3565b6122518860400151600161224491906153cf565b60608a01518391906114f3565b8760e00151156122645761226481611cbb565b61227381338a60c00151611679565b8760e001511561228e5761228681611d22565b61228e611d45565b61229781611737565b5050505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f91907501000000000000000000000000000000000000000000900461ffff168261230573ffffffffffffffffffffffffffffffffffffffff861683613a34565b90508260460181610100811061231d5761231d615473565b600491828204019190066008029054906101000a900467ffffffffffffffff1693505f61234a6001613a6b565b905060015b8381108015612367575061236586600184613b5e565b155b156123c957604685018461237b83866153cf565b612385919061593f565b610100811061239657612396615473565b600491828204019190066008029054906101000a900467ffffffffffffffff169550806123c2906154b9565b905061234f565b5050505050919050565b5f6123f783835f815181106123ea576123ea615473565b016020015160f81c6112b1565b90506124038183611544565b6104538482611643565b604080516016602082015262ffffff85169181019190915273ffffffffffffffffffffffffffffffffffffffff83166060820152608081018290525f9060a001611820565b5f61245d8260781c90565b612468906001615952565b905061247e84612479858486613b83565b611544565b5f61253561248c8460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b9050610aa28673ffffffffffffffffffffffffffffffffffffffff8616836114f3565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c156112af576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b5f468467ffffffffffffffff16036125f057505f61183b565b825460ff630100000082048116916c01000000000000000000000000900416808061261e575060ff84166007145b1561264b57808015612633575060ff84166007145b8015612642575060ff82166001145b9250505061183b565b60ff82166001148061267b575060ff8216600514801561267b575060ff84166001148061267b575060ff84166006145b9695505050505050565b5f8162ffffff166126968460601c90565b62ffffff16146126c057606082901b6effffff00000000000000000000000016611442565b611442565b5090919050565b5f5f5f5f6126d58660a01c90565b90505f1960ff8216016126f25760015f5f9350935093505061281c565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff82160161273d575f6127278760a81c90565b6127318860e81c90565b9350935093505061281c565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9061278a9088907501000000000000000000000000000000000000000000900461ffff16613a34565b905060ff83161580156127c257506127a38160016153cf565b8254730100000000000000000000000000000000000000900461ffff16145b156127d95760015f5f95509550955050505061281c565b5f826046018261010081106127f0576127f0615473565b600491828204019190066008029054906101000a900467ffffffffffffffff1660019550955095505050505b9250925092565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120805482917f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009162ffffff86811691161480156128a2575080546301000000900460ff16600414155b156128b4578585935093505050612179565b5f6128c18388888b613c4f565b805160209091015190999098509650505050505050565b5f5f6020830151905061183b6128ef845183612b9c565b613a6b565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff87166002148061292b575060ff87166003145b6129665761293c60086110006157aa565b61294790600761596f565b6129566008630e4e1c006157aa565b61296190600761596f565b61296f565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff169150818410801561299857508086840111155b80156129ae575067ffffffffffffffff88811614155b80156129ca575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b60035f90815262ffffff821660205260408120611445565b5f815f036129fd57505f6114eb565b5f612a1e73ffffffffffffffffffffffffffffffffffffffff85168661142f565b90505f612a39846bffffffffffffffffffffffff84166153cf565b90506bffffffffffffffffffffffff811115612a59575f925050506114eb565b612a8a73ffffffffffffffffffffffffffffffffffffffff86166bffffffffffffffffffffffff19841683176103bc565b5060019695505050505050565b5f612aa28383613d02565b60068501612abb604067ffffffffffffffff871661593f565b60408110612acb57612acb615473565b015414949350505050565b83612aea8383612ae587613d40565b613d55565b1461045357612afc60208401846154d1565b612b0c60408501602086016154fc565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b5f831580612b64575061010082115b15612b7057505f612b93565b5f8581526020902086612b8e82612b878189613d8d565b8787613daf565b149150505b95945050505050565b5f81811a6021841015612bcb5760ff8116600714612bba575f612bc3565b612bc384613dfa565b915050611445565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff821601612c0d5760318414612c03575f612bc3565b6041915050611445565b5f1960ff821601612c2757612bc38460018060405f613e3e565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601612c6157612bc38460655f60806082613e3e565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff821601612c9e57612bc38462ffffff60d886901c16613e79565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff960ff821601612cd157612bc384613dfa565b60ff8116600414612ce2575f6114eb565b6114eb846035600160406041613e3e565b5f6161048310612d20576010612d0884613a6b565b81612d1557612d1561577d565b046011029050611445565b81612d2e576126bb83613a6b565b6203e010612d3b84613a6b565b019392505050565b80825d5050565b5f83600103612dfd576001830135612df587606083901c60405173ffffffffffffffffffffffffffffffffffffffff90911660248201526bffffffffffffffffffffffff8416604482015260640160408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f078fdca200000000000000000000000000000000000000000000000000000000179052613ed5565b915050612b93565b605582141580612e2d5750600683835f81612e1a57612e1a615473565b9050013560f81c60f81b60f81c60ff1614155b15612e3957505f612b93565b5f80612e49601560018688615999565b612e52916159c0565b60601c612e63603560158789615999565b612e6c916159ff565b90925090506129ca878383612e85605560358a8c615999565b612e8e916159ff565b60405173ffffffffffffffffffffffffffffffffffffffff90931660248401526044830191909152606482015260840160408051601f198184030181529190526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f47a4d03b00000000000000000000000000000000000000000000000000000000179052613ed5565b3332141580612f2a5750333b15155b156112af576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f612f7560608662ffffff16901b613f16565b5f5a90505f5f3073ffffffffffffffffffffffffffffffffffffffff168787604051602401612fa5929190615a45565b60408051601f198184030181529181526020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f9092dffe00000000000000000000000000000000000000000000000000000000179052516130089190615a58565b5f604051808303815f865af19150503d805f8114613041576040519150601f19603f3d011682016040523d82523d5f602084013e613046565b606091505b50915091505a6130569084615706565b92508115801561306a575061306a81613f22565b1561312e57604051309061308690899089908790602401615a63565b60408051601f198184030181529181526020820180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f9cf4b07600000000000000000000000000000000000000000000000000000000179052516130e99190615a58565b5f604051808303815f865af19150503d805f8114613122576040519150601f19603f3d011682016040523d82523d5f602084013e613127565b606091505b5090925090505b61313860016125b1565b8161314c5760015f94509450505050612179565b808060200190518101906131609190615a86565b9095509350846001811461317f5761317a612710866153cf565b613181565b5f5b94509450505050935093915050565b5f604185036131b55785546131ae90889062ffffff16868686613f84565b905061267b565b61010385106131d25785546131ae90889062ffffff168686614106565b608285106131f1576131ae8785856131eb60828a615706565b86614187565b6041851115613210576131ae87858561320b60418a615706565b614422565b84158015906119f8575085546119f890889062ffffff1686868961457d565b5f610103841061324a57613243838361469a565b905061183b565b608284106132825750614e2060655b8281101561327c5783810135158061327357614e20830192505b50602001613259565b5061183b565b6041841461329c5761177061329685611a89565b026114eb565b614e20949350505050565b5f6132d17f1b273f9198ee72d4294c6ccfa3bcc26725ae30484b544af29332d0c1009d8acb614749565b905090565b8082528054602083015260018101604083018190525460608301525f6114428360806153cf565b81810382a05050565b60408101613314838361175f565b60046133266060830160408401615aa8565b60ff1614158061338457506133828361334260208401846154d1565b61335260408501602086016154fc565b62ffffff1660189190911b6affffffffffffffff00000016175f9081526088919091016020526040902054151590565b155b156114455761339660208201826154d1565b6133a660408301602084016154fc565b6040517fb6629e8a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b5f8135156134145761340f60c085013584843561185a6060870187615719565b613439565b61343960c085013584602085013560408601356134346060880188615719565b61475b565b905080610453576040517f3e9030cc000000000000000000000000000000000000000000000000000000008152600481018490526024016101b3565b365f6134846040850185615719565b909250905060088111156134ce576040517fc3e33c9900000000000000000000000000000000000000000000000000000000815260048101829052600860248201526044016101b3565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090505f61350a856020015186604001518760600151611898565b60408051808201909152865167ffffffffffffffff16815260208088015162ffffff16908201529091505f5b8481101561363757366135718588888581811061355557613555615473565b9050602002810190613567919061587d565b611e8e9080615841565b835190915067ffffffffffffffff1661358d60208301836154d1565b67ffffffffffffffff161415806135c45750826020015162ffffff168160200160208101906135bc91906154fc565b62ffffff1614155b1561361957825160208401516040517fc3b02d9500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b61362c85845f01518560200151876147e1565b925050600101613536565b50805167ffffffffffffffff164614158061366057508254602082015162ffffff908116911614155b15610cfc57805160208201516040517fc3b02d9500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b5f806136cf858585845b60200281019061200291906158af565b6136e6856136de8660016153cf565b8560016136bf565b6136f083806158af565b356136fe60208501856158af565b9096903595509350505050565b5f611000821115613753576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810183905261100060248201526044016101b3565b61100084111561379a576040517fc3e33c990000000000000000000000000000000000000000000000000000000081526004810185905261100060248201526044016101b3565b60a0870151845f8167ffffffffffffffff8111156137ba576137ba6153f9565b6040519080825280602002602001820160405280156137e3578160200160208202803683370190505b5090505f5b8281101561389057365f8a8a8481811061380457613804615473565b90506020028101906138169190615ac8565b9150915061384486838360405161382e9291906155b7565b60405180910390205f9182526020526040902090565b95508584848151811061385957613859615473565b6020026020010181815250506138776138728383611a7c565b611a89565b61388190886153cf565b965050508060010190506137e8565b506101208a018190525f5b858110156138d8576138ce848888848181106138b9576138b9615473565b905060200201355f9182526020526040902090565b935060010161389b565b5088831461393357895180516020909101516040517f95d5d81100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff1660248201526044016101b3565b5050509695505050505050565b5f8167ffffffffffffffff81111561395a5761395a6153f9565b6040519080825280601f01601f191660200182016040528015613984576020820181803683370190505b5090505f5b828110156139e2575f6139c087878787868181106139a9576139a9615473565b90506020028101906139bb9190615ac8565b6148a3565b905061010081036139d157506139e2565b808260208501015350600101613989565b8082526080850181905261010085018290528015610aa257610120850151613a0b600183615706565b81518110613a1b57613a1b615473565b60200260200101518560a0018181525050505050505050565b5f8183604051602001613a4991815260200190565b604051602081830303815290604052805190602001205f1c611442919061593f565b5f60418211613a8c57615dc0613a8083611a89565b02611f40019050919050565b6082821015613ac55750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b610103821015613aff57506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b616104821015613b385760287fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0a830102618ca001611445565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9efc0190565b5f613b698484614995565b80156114eb57506114eb613b7c856149d8565b84846128f4565b60605f613b908360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b604080518082019091525f8082526020820152506040805180820190915267ffffffffffffffff8416815262ffffff831660208201525f5b600881108015613ccf5750613ccf86835f0151846020015162ffffff1660189190911b6affffffffffffffff00000016175f9081526088919091016020526040902054151590565b15613cf957613ce786835f01518460200151866147e1565b9150613cf2816154b9565b9050613c87565b50949350505050565b6040805167ffffffffffffffff841660208201529081018290525f906060015b60405160208183030381529060405280519060200120905092915050565b5f6040516101e08382376101e0902092915050565b5f81815b84811015613cf957613d8382878784818110613d7757613d77615473565b90506020020135614a59565b9150600101613d59565b6040515f60208201819052602182018490526041820183905290606101613d22565b82600582901b8301610100839003845b82811015613def57602088831c60051b811694855281359481189490945260405f20936001929092019101613dbf565b505050949350505050565b5f600d82111580613e165750613e13616000600d6153cf565b82115b613e3757600d613e28836101036153cf565b613e329190615706565b611445565b5f92915050565b5f60208587030484811080613e5257508381115b80613e61575060208688030615155b613e6d578083016119f8565b5f979650505050505050565b5f60b9831080613e945750613e9161100060b96153cf565b83115b15613ea057505f611445565b60288302603f6040840204016201964001625b8d808111613ecc57613ec7816161046153cf565b6114eb565b505f9392505050565b5f8273ffffffffffffffffffffffffffffffffffffffff163b5f03613efb57505f611445565b5f6203d09090505f5f8451602086015f8886f1949350505050565b61129a816002176125b1565b5f600482511015801561144557507fda46a40600000000000000000000000000000000000000000000000000000000613f5a83615b29565b7fffffffff0000000000000000000000000000000000000000000000000000000016141592915050565b5f83356011850135605882901c64ffffffffff603084901c16850184613fc073ffffffffffffffffffffffffffffffffffffffff84168b61142f565b9050613fcc8183614a85565b613fdd575f95505050505050612b93565b5f6bffffffffffffffffffffffff602886901c16826bffffffffffffffffffffffff1661400a91906153cf565b90506bffffffffffffffffffffffff81111561402e575f9650505050505050612b93565b740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a888901b7affffffffffff00000000000000000000000000000000000000000016607886901b73ffffffffff0000000000000000000000000000001660608f901b6effffff000000000000000000000000166bffffffffffffffffffffffff8616171717171791506140f48c73ffffffffffffffffffffffffffffffffffffffff8616846114f3565b5060019b9a5050505050505050505050565b5f368161411684600d8188615999565b915091505f61413c87848460405161412f9291906155b7565b6040518091039020614add565b9050614146815490565b5f03614157576141578882846114f3565b614179614168600d6001888a615999565b61417191615b93565b60a01c614b06565b506001979650505050505050565b5f806141dc61419a60156001888a615999565b6141a3916159c0565b60601c6141b460296015898b615999565b6141bd916159c0565b60601c6141ce604960298a8c615999565b6141d7916159ff565b614b3a565b90505f836141ee604e6049898b615999565b6141f791615bf8565b614204919060d81c6153cf565b90505f6142156054604e898b615999565b61421e91615c5d565b60d01c9050614231836080015183614a85565b614240575f9350505050612b93565b815f614250606060548b8d615999565b61425991615b93565b60a01c6bffffffffffffffffffffffff16614275866080015190565b6bffffffffffffffffffffffff1661428d91906153cf565b90506bffffffffffffffffffffffff8111156142b0575f95505050505050612b93565b5f6142bf866080015160601c90565b9050740100000000000000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660a886901b7affffffffffff00000000000000000000000000000000000000000016607886901b73ffffffffff00000000000000000000000000000016606085901b6effffff000000000000000000000000166bffffffffffffffffffffffff8716171717171760808701819052899060a81c61ffff1614158061438a5750637fffffff601185901c1615155b1561439d575f9650505050505050612b93565b6143a78c87614c1e565b85516040805160116020808301919091528183019390935262ffffff8416606082015264ffffffffff86166080808301919091528251808303909101815260a090910190915280519101206140f4908d907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00168d8d8d614cab565b5f80614432601560018688615999565b61443b916159c0565b60601c90505f61444f603560158789615999565b614458916159ff565b9050365f878761446a60016035615706565b614475928290615999565b915091505f5f5b878110156144b0576144a66bffffffffffffffffffffffff600583901b86016001013516836153cf565b915060010161447c565b505f5b87811015614518575f6144db876144d56001600586901b890101355b60601c90565b88614b3a565b6080015190506bffffffffffffffffffffffff6144fa848284166153cf565b111561450f575f9750505050505050506114eb565b506001016144b3565b505f5b8781101561456c57600581901b8401600101355f61453e88606084901c89614b3a565b9050614558816bffffffffffffffffffffffff8416614d08565b6145628d82614c1e565b505060010161451b565b5060019a9950505050505050505050565b5f5f5f5b838110156145b5576145ab6bffffffffffffffffffffffff600583901b88016001013516836153cf565b9150600101614581565b505f5b83811015614615575f6145e06145da6102b86001600586901b8b0101356144cf565b8961142f565b90506bffffffffffffffffffffffff6145fb848284166153cf565b111561460c575f9350505050612b93565b506001016145b8565b505f5b8381101561417957600581901b8601600101355f61464261463c606084901c6102b8565b8a61142f565b90506146766146626bffffffffffffffffffffffff8481169084166153cf565b6bffffffffffffffffffffffff1983161790565b90506146906146886102b88460601c90565b8b90836114f3565b5050600101614618565b5f806146a7600d84615706565b90505f7f01010101010101010101010101010101010101010101010101010101010101018585018381035b8181101561472e57803581830360208110156146f8578060200360031b82811c811b9250505b50600481901c600f85021617600281901c603f85021617600181901c607f850216178316830260f81c93909301926020016146d2565b505050600891909102601c9190910201614e20019392505050565b805c801561142a5761142a825f612d43565b5f61010082111561476d57505f61267b565b5f8681526020812090859003614793578761478a825f8787613daf565b1491505061267b565b5f6147a084610100615706565b828818901c1590508187148015906147b55750805b80156147d45750886147d2836147cb8a8a613d8d565b8888613daf565b145b9998505050505050505050565b604080518082019091525f8082526020820152612b93856088015f61481d878762ffffff1660189190911b6affffffffffffffff000000161790565b81526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015614899575f848152602090819020604080518082019091529084015467ffffffffffffffff8116825268010000000000000000900462ffffff1681830152825260019092019101614849565b5050505083614dba565b5f5f6148af8484611a7c565b90506148bc818585614e57565b806148ce57506148cc8682611b1c565b155b156148de576101009150506114eb565b6148eb8686838787614eb9565b91506101008203614901576101009150506114eb565b60018203614966575f614926865f0151876060015187876040516106fb9291906155b7565b905061496461495b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff1683611a38565b889060016114f3565b505b614987856060015161497783613a6b565b604081901b820160010192915050565b606086015250949350505050565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120611442908490846125d7565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b86602052604081205490929161183b91614a4e9162ffffff90811691879116611898565b610c639060016153cf565b5f818310614a73575f828152602084905260409020611442565b5f838152602083905260409020611442565b5f5f614a918460a01c90565b905060ff8116600114801590614aab575060ff8116600314155b8015614ac65750614abc8460781c90565b64ffffffffff1683115b80156114eb57505064ffffffffff90911092915050565b604080516017602082015262ffffff841691810191909152606081018290525f90608001611a5d565b61129a7f1b273f9198ee72d4294c6ccfa3bcc26725ae30484b544af29332d0c1009d8acb614b3583825c6153cf565b612d43565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590614bfe57508162ffffff16614bf78260601c90565b62ffffff16145b151560a0840152614c0f8183612685565b60808401525090949350505050565b8060a00151614c99578051602080830151604080850151606080870151835173ffffffffffffffffffffffffffffffffffffffff95861681529490921694840194909452908201527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd0986910160405180910390a2600160a08201525b80516080820151610e559184916114f3565b5f5b81811015610aa2575f614cc18260206153e2565b614ccc9060656153cf565b9050614cff614cdb83886153cf565b868387614ce98260206153cf565b92614cf693929190615999565b6103bc916159ff565b50600101614cad565b5f614d14836080015190565b6bffffffffffffffffffffffff9081169150614d31908290615706565b821115614d9557604080840151606085015191517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260248101919091526044016101b3565b60808301516bffffffffffffffffffffffff1916828201176080909301929092525050565b604080518082019091525f80825260208201525f5f5b8451811015614e4f575f858281518110614dec57614dec615473565b602002602001015190505f5f825f0151836020015162ffffff16915067ffffffffffffffff1691505f6040518881528360208201528260408201526060812091505085811115614e40579295509193508491845b50505050806001019050614dd0565b505092915050565b5f6101038410614e6857505f61183b565b60828410614e935742614e7f606560608587615999565b614e8891615bf8565b60d81c11905061183b565b60418414614ea257505f61183b565b5050426011919091013564ffffffffff1611919050565b60208401515f907f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00908015801590614efc575081546301000000900460ff166005145b15614f2457614f0c888686614f5d565b614f1857610100614f1b565b60035b92505050612b93565b6101038610614f3557600160e08801525b5f614f44898489898987611bc1565b60c08a0180519091019052935050505095945050505050565b5f80614f81614f70601560018688615999565b614f79916159c0565b60601c6122a1565b9050614f98816001614f936001613a6b565b613b5e565b614fa5575f91505061183b565b614fe5858286868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152506123d392505050565b506001949350505050565b803567ffffffffffffffff8116811461142a575f5ffd5b5f5f83601f840112615017575f5ffd5b50813567ffffffffffffffff81111561502e575f5ffd5b6020830191508360208260051b8501011115615048575f5ffd5b9250929050565b5f5f5f60408486031215615061575f5ffd5b61506a84614ff0565b9250602084013567ffffffffffffffff811115615085575f5ffd5b61509186828701615007565b9497909650939450505050565b5f61024082840312156150af575f5ffd5b50919050565b5f604082840312156150af575f5ffd5b5f5f604083850312156150d6575f5ffd5b823567ffffffffffffffff8111156150ec575f5ffd5b6150f88582860161509e565b925050602083013567ffffffffffffffff811115615114575f5ffd5b615120858286016150b5565b9150509250929050565b5f608082840312156150af575f5ffd5b5f5f5f5f60c0858703121561514d575f5ffd5b615157868661512a565b935061516560808601614ff0565b925060a085013567ffffffffffffffff811115615180575f5ffd5b8501601f81018713615190575f5ffd5b803567ffffffffffffffff8111156151a6575f5ffd5b8760208284010111156151b7575f5ffd5b949793965060200194505050565b5f5f5f5f5f606086880312156151d9575f5ffd5b853567ffffffffffffffff8111156151ef575f5ffd5b6151fb8882890161512a565b955050602086013567ffffffffffffffff811115615217575f5ffd5b61522388828901615007565b909550935050604086013567ffffffffffffffff811115615242575f5ffd5b61524e88828901615007565b969995985093965092949392505050565b5f5f5f5f5f5f60808789031215615274575f5ffd5b863567ffffffffffffffff81111561528a575f5ffd5b61529689828a0161509e565b965050602087013567ffffffffffffffff8111156152b2575f5ffd5b6152be89828a016150b5565b955050604087013567ffffffffffffffff8111156152da575f5ffd5b6152e689828a01615007565b909550935050606087013567ffffffffffffffff811115615305575f5ffd5b61531189828a01615007565b979a9699509497509295939492505050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461142a575f5ffd5b5f5f60408385031215615357575f5ffd5b61536083615323565b915060208301356bffffffffffffffffffffffff81168114615380575f5ffd5b809150509250929050565b5f6020828403121561539b575f5ffd5b5035919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115611445576114456153a2565b8082028115828204841417611445576114456153a2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f81518060208401855e5f93019283525090919050565b7fff000000000000000000000000000000000000000000000000000000000000008360f81b1681525f6114eb6001830184615426565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156154b0575f5ffd5b61144282615323565b5f5f1982036154ca576154ca6153a2565b5060010190565b5f602082840312156154e1575f5ffd5b61144282614ff0565b803562ffffff8116811461142a575f5ffd5b5f6020828403121561550c575f5ffd5b611442826154ea565b5f6080828403128015615526575f5ffd5b506040516080810167ffffffffffffffff8111828210171561556f577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405261557b83614ff0565b8152615589602084016154ea565b602082015261559a60408401614ff0565b60408201526155ab606084016154ea565b60608201529392505050565b818382375f9101908152919050565b60a0810167ffffffffffffffff6155dc85614ff0565b16825262ffffff6155ef602086016154ea565b16602083015267ffffffffffffffff61560a60408601614ff0565b16604083015262ffffff615620606086016154ea565b16606083015267ffffffffffffffff831660808301529392505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b6156b4818567ffffffffffffffff815116825262ffffff602082015116602083015267ffffffffffffffff604082015116604083015262ffffff60608201511660608301525050565b67ffffffffffffffff8316608082015260c060a08201525f612b9360c083018461563d565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f612b93606083018461563d565b81810381811115611445576114456153a2565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261574c575f5ffd5b83018035915067ffffffffffffffff821115615766575f5ffd5b6020019150600581901b3603821315615048575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff8316806157c3576157c361577d565b8067ffffffffffffffff84160491505092915050565b60c08101615826828667ffffffffffffffff815116825262ffffff602082015116602083015267ffffffffffffffff604082015116604083015262ffffff60608201511660608301525050565b67ffffffffffffffff93909316608082015260a00152919050565b5f82357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc1833603018112615873575f5ffd5b9190910192915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112615873575f5ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81833603018112615873575f5ffd5b83815262ffffff8316602082015260c081016114eb604083018467ffffffffffffffff815116825262ffffff602082015116602083015267ffffffffffffffff604082015116604083015262ffffff60608201511660608301525050565b5f8261594d5761594d61577d565b500690565b64ffffffffff8181168382160190811115611445576114456153a2565b67ffffffffffffffff8181168382160290811690818114615992576159926153a2565b5092915050565b5f5f858511156159a7575f5ffd5b838611156159b3575f5ffd5b5050820193919092039150565b80356bffffffffffffffffffffffff198116906014841015615992576bffffffffffffffffffffffff19808560140360031b1b82161691505092915050565b80356020831015611445575f19602084900360031b1b1692915050565b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f6114eb602083018486615a1c565b5f6114428284615426565b604081525f615a76604083018587615a1c565b9050826020830152949350505050565b5f5f60408385031215615a97575f5ffd5b505080516020909101519092909150565b5f60208284031215615ab8575f5ffd5b813560ff8116811461183b575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112615afb575f5ffd5b83018035915067ffffffffffffffff821115615b15575f5ffd5b602001915036819003821315615048575f5ffd5b805160208201517fffffffff00000000000000000000000000000000000000000000000000000000811691906004821015611f76577fffffffff0000000000000000000000000000000000000000000000000000000060049290920360031b82901b161692915050565b80357fffffffffffffffffffffffff0000000000000000000000000000000000000000811690600c841015615992577fffffffffffffffffffffffff00000000000000000000000000000000000000008085600c0360031b1b82161691505092915050565b80357fffffffffff0000000000000000000000000000000000000000000000000000008116906005841015615992577fffffffffff000000000000000000000000000000000000000000000000000000808560050360031b1b82161691505092915050565b80357fffffffffffff00000000000000000000000000000000000000000000000000008116906006841015615992577fffffffffffff0000000000000000000000000000000000000000000000000000808560060360031b1b8216169150509291505056'
