// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** ABI of `Kernel`. */
export const kernelAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "networkId_",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "modules",
        "type": "tuple",
        "internalType": "struct Kernel.Modules",
        "components": [
          {
            "name": "lanes",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "checkpoints",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "lens",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "objects",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "apps",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "moves",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "messages",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "settings",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "adoption",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "data",
            "type": "address",
            "internalType": "address"
          }
        ]
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
    "name": "adopt",
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
        "name": "estates",
        "type": "tuple[]",
        "internalType": "struct Estate[]",
        "components": [
          {
            "name": "legacy",
            "type": "tuple",
            "internalType": "struct Legacy",
            "components": [
              {
                "name": "kind",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "app",
                "type": "address",
                "internalType": "address"
              },
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
            "name": "witness",
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
          },
          {
            "name": "data",
            "type": "tuple[]",
            "internalType": "struct Witness[]",
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
            "name": "lapses",
            "type": "tuple[]",
            "internalType": "struct Lapse[]",
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
                "name": "nothing",
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
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "birthChain",
    "inputs": [
      {
        "name": "id",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
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
    "name": "checkpoint",
    "inputs": [
      {
        "name": "checkpoint_",
        "type": "tuple",
        "internalType": "struct Checkpoint",
        "components": [
          {
            "name": "number",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "time",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "parent",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "configuration",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "heads",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "baseFee",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "proposer",
            "type": "address",
            "internalType": "address"
          }
        ]
      },
      {
        "name": "commit",
        "type": "tuple",
        "internalType": "struct Commit",
        "components": [
          {
            "name": "round",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "mask",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "validators",
        "type": "tuple[]",
        "internalType": "struct Validator[]",
        "components": [
          {
            "name": "signer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "stake",
            "type": "uint96",
            "internalType": "uint96"
          }
        ]
      },
      {
        "name": "own",
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
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "configure",
    "inputs": [
      {
        "name": "next",
        "type": "tuple",
        "internalType": "struct Configuration",
        "components": [
          {
            "name": "number",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "validators",
            "type": "tuple[]",
            "internalType": "struct Validator[]",
            "components": [
              {
                "name": "signer",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "stake",
                "type": "uint96",
                "internalType": "uint96"
              }
            ]
          },
          {
            "name": "chains",
            "type": "tuple[]",
            "internalType": "struct Chain[]",
            "components": [
              {
                "name": "chainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "kind",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "startBlock",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "registrant",
                "type": "address",
                "internalType": "address"
              }
            ]
          },
          {
            "name": "parameters",
            "type": "tuple",
            "internalType": "struct Parameters",
            "components": [
              {
                "name": "networkId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "hubChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "lease",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "minimumStay",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "unbonding",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "dataQuota",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "tick",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "agentTimeout",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "fenceCheckpoints",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "fenceMargin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "baseFeeMin",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "executorShare",
                "type": "uint16",
                "internalType": "uint16"
              }
            ]
          },
          {
            "name": "settings",
            "type": "tuple[]",
            "internalType": "struct Setting[]",
            "components": [
              {
                "name": "app",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "name",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "word",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          }
        ]
      },
      {
        "name": "hub",
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
        "name": "leaf",
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
    "name": "departObjects",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "objects",
        "type": "tuple[]",
        "internalType": "struct ObjectName[]",
        "components": [
          {
            "name": "app",
            "type": "address",
            "internalType": "address"
          },
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
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "execute",
    "inputs": [
      {
        "name": "transactions",
        "type": "bytes[]",
        "internalType": "bytes[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "executeNaming",
    "inputs": [
      {
        "name": "transactions",
        "type": "bytes[]",
        "internalType": "bytes[]"
      },
      {
        "name": "ids",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "gather",
    "inputs": [
      {
        "name": "signedTransaction",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "belongings",
        "type": "tuple[]",
        "internalType": "struct ObjectName[]",
        "components": [
          {
            "name": "app",
            "type": "address",
            "internalType": "address"
          },
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
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "install",
    "inputs": [
      {
        "name": "initcode",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "deployer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      },
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
        "name": "code",
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
    "name": "meet",
    "inputs": [
      {
        "name": "peer",
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
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "meetFenced",
    "inputs": [
      {
        "name": "peer",
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
        "name": "heirs",
        "type": "tuple[]",
        "internalType": "struct Heir[]",
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
          }
        ]
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
    "name": "prove",
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
        "name": "slot",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "leaf",
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
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "publish",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "internalType": "uint64"
      },
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
        "name": "name",
        "type": "tuple",
        "internalType": "struct ObjectName",
        "components": [
          {
            "name": "app",
            "type": "address",
            "internalType": "address"
          },
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
    "name": "simulate",
    "inputs": [
      {
        "name": "installs",
        "type": "uint256[2][]",
        "internalType": "uint256[2][]"
      },
      {
        "name": "from",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "creates",
        "type": "bool",
        "internalType": "bool"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "gasLimit",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "data",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "start",
    "inputs": [
      {
        "name": "genesis",
        "type": "tuple",
        "internalType": "struct Configuration",
        "components": [
          {
            "name": "number",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "validators",
            "type": "tuple[]",
            "internalType": "struct Validator[]",
            "components": [
              {
                "name": "signer",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "stake",
                "type": "uint96",
                "internalType": "uint96"
              }
            ]
          },
          {
            "name": "chains",
            "type": "tuple[]",
            "internalType": "struct Chain[]",
            "components": [
              {
                "name": "chainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "kind",
                "type": "uint8",
                "internalType": "uint8"
              },
              {
                "name": "startBlock",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "registrant",
                "type": "address",
                "internalType": "address"
              }
            ]
          },
          {
            "name": "parameters",
            "type": "tuple",
            "internalType": "struct Parameters",
            "components": [
              {
                "name": "networkId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "hubChainId",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "lease",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "minimumStay",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "unbonding",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "dataQuota",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "tick",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "agentTimeout",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "fenceCheckpoints",
                "type": "uint16",
                "internalType": "uint16"
              },
              {
                "name": "fenceMargin",
                "type": "uint32",
                "internalType": "uint32"
              },
              {
                "name": "baseFeeMin",
                "type": "uint64",
                "internalType": "uint64"
              },
              {
                "name": "executorShare",
                "type": "uint16",
                "internalType": "uint16"
              }
            ]
          },
          {
            "name": "settings",
            "type": "tuple[]",
            "internalType": "struct Setting[]",
            "components": [
              {
                "name": "app",
                "type": "address",
                "internalType": "address"
              },
              {
                "name": "name",
                "type": "bytes32",
                "internalType": "bytes32"
              },
              {
                "name": "word",
                "type": "bytes32",
                "internalType": "bytes32"
              }
            ]
          }
        ]
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "state",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "tuple",
        "internalType": "struct IKernel.State",
        "components": [
          {
            "name": "generation",
            "type": "uint24",
            "internalType": "uint24"
          },
          {
            "name": "leaseUntil",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "baseFee",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "checkpoint",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "agent",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "configurationNumber",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "configuration",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      }
    ],
    "stateMutability": "view"
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
    "name": "sweepAsset",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "app",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "key",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "under",
    "inputs": [
      {
        "name": "checkpoint_",
        "type": "tuple",
        "internalType": "struct Checkpoint",
        "components": [
          {
            "name": "number",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "time",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "parent",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "configuration",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "heads",
            "type": "bytes32",
            "internalType": "bytes32"
          },
          {
            "name": "baseFee",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "proposer",
            "type": "address",
            "internalType": "address"
          }
        ]
      },
      {
        "name": "commit",
        "type": "tuple",
        "internalType": "struct Commit",
        "components": [
          {
            "name": "round",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "mask",
            "type": "uint256",
            "internalType": "uint256"
          },
          {
            "name": "signatures",
            "type": "bytes",
            "internalType": "bytes"
          }
        ]
      },
      {
        "name": "validators",
        "type": "tuple[]",
        "internalType": "struct Validator[]",
        "components": [
          {
            "name": "signer",
            "type": "address",
            "internalType": "address"
          },
          {
            "name": "stake",
            "type": "uint96",
            "internalType": "uint96"
          }
        ]
      },
      {
        "name": "call",
        "type": "bytes",
        "internalType": "bytes"
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
    "type": "function",
    "name": "words",
    "inputs": [
      {
        "name": "slots",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "event",
    "name": "Adopted",
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
        "name": "legacies",
        "type": "tuple[]",
        "indexed": false,
        "internalType": "struct Legacy[]",
        "components": [
          {
            "name": "kind",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "app",
            "type": "address",
            "internalType": "address"
          },
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
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "CheckpointAccepted",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "heads",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "baseFee",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Configured",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "hash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
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
    "name": "Deployed",
    "inputs": [
      {
        "name": "app",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "deployer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "nonce",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "codeHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "LeaseRenewed",
    "inputs": [
      {
        "name": "generation",
        "type": "uint24",
        "indexed": false,
        "internalType": "uint24"
      },
      {
        "name": "leaseUntil",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "agent",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Met",
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
        "name": "status",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
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
    "name": "Started",
    "inputs": [
      {
        "name": "generation",
        "type": "uint24",
        "indexed": false,
        "internalType": "uint24"
      },
      {
        "name": "configuration",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
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
    "name": "AlreadyAdopted",
    "inputs": [
      {
        "name": "slot",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
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
    "name": "AlreadyPublished",
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
    "name": "AlreadyStarted",
    "inputs": []
  },
  {
    "type": "error",
    "name": "BalanceOverflow",
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
    "name": "Elsewhere",
    "inputs": [
      {
        "name": "objectId",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "GasLimitTooHigh",
    "inputs": [
      {
        "name": "gas",
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
    "name": "InsufficientFunds",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "balance",
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
    "name": "LaneUnavailable",
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
    "name": "NoApp",
    "inputs": [
      {
        "name": "app",
        "type": "address",
        "internalType": "address"
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
    "name": "NotDue",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ]
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
    "name": "NotHub",
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
    "name": "NotInherited",
    "inputs": [
      {
        "name": "kind",
        "type": "uint8",
        "internalType": "uint8"
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
    "name": "NotNext",
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
    "name": "NotOwnHead",
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
    "name": "NotOwner",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
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
    "name": "NotRegistry",
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
    "name": "NotStarted",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotUnderCheckpoint",
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
    "name": "NoteNewer",
    "inputs": [
      {
        "name": "objectId",
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
    "name": "RegistrantNeeded",
    "inputs": [
      {
        "name": "registrant",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "Simulated",
    "inputs": [
      {
        "name": "success",
        "type": "bool",
        "internalType": "bool"
      },
      {
        "name": "gasUsed",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "result",
        "type": "bytes",
        "internalType": "bytes"
      }
    ]
  },
  {
    "type": "error",
    "name": "SimulationOnly",
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
    "name": "TooEarly",
    "inputs": [
      {
        "name": "time",
        "type": "uint64",
        "internalType": "uint64"
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
    "name": "UnknownOperation",
    "inputs": []
  },
  {
    "type": "error",
    "name": "WrongCode",
    "inputs": [
      {
        "name": "app",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "codeHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongConfiguration",
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
    "name": "WrongData",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "size",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongHeirs",
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
  },
  {
    "type": "error",
    "name": "WrongRecipient",
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
    "name": "WrongValue",
    "inputs": [
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
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
    "name": "Insufficient",
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
      },
      {
        "name": "amount",
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
    "name": "MessagesUnpaid",
    "inputs": [
      {
        "name": "gasUnits",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
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
    "name": "NoStep",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotCanonical",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotDirect",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotKernel",
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
    "name": "Unbalanced",
    "inputs": [
      {
        "name": "assets",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "UnknownFunction",
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
    "name": "ValueNotTaken",
    "inputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "event",
    "name": "Data",
    "inputs": [
      {
        "name": "hash",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "data",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "DataOutOfBounds",
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
    "name": "DataQuota",
    "inputs": [
      {
        "name": "kept",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "quota",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "CallFailed",
    "inputs": []
  },
  {
    "type": "error",
    "name": "DataTooLong",
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
    "name": "GasOutOfBounds",
    "inputs": [
      {
        "name": "gas",
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
    "name": "RefundToApp",
    "inputs": [
      {
        "name": "app",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NotApp",
    "inputs": [
      {
        "name": "target",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "OutOfBounds",
    "inputs": [
      {
        "name": "index",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "size",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "Scattered",
    "inputs": []
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
    "name": "MalformedCommit",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoQuorum",
    "inputs": [
      {
        "name": "signed",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "total",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "WrongSigner",
    "inputs": [
      {
        "name": "validator",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "event",
    "name": "Part",
    "inputs": [
      {
        "name": "slot",
        "type": "uint256",
        "indexed": true,
        "internalType": "uint256"
      },
      {
        "name": "kind",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "app",
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
    "type": "error",
    "name": "SafeCastOverflowedUintDowncast",
    "inputs": [
      {
        "name": "bits",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  }
] as const

/** Creation code of `Kernel`, without constructor arguments. */
export const kernelBytecode: `0x${string}` = '0x6101e0604052348015610010575f5ffd5b50604051614fa0380380614fa083398101604081905261002f9161010d565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e090815291811660c090815292811660a090815260608601519486015190860151821661014052811661012090815293811661010090815292850151918501518116610180529081166101605290830151919092015182166101c052166101a05261020a565b60405161014081016001600160401b03811182821017156100ec57634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b0381168114610108575f5ffd5b919050565b5f5f828403610160811215610120575f5ffd5b83516001600160401b0381168114610136575f5ffd5b9250610140601f198201121561014a575f5ffd5b506101536100bd565b61015f602085016100f2565b815261016d604085016100f2565b602082015261017e606085016100f2565b604082015261018f608085016100f2565b60608201526101a060a085016100f2565b60808201526101b160c085016100f2565b60a08201526101c260e085016100f2565b60c08201526101d461010085016100f2565b60e08201526101e661012085016100f2565b6101008201526101f961014085016100f2565b610120820152809150509250929050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c051614cfa6102a65f395f610ae301525f610c9801525f610a8b01525f8181610176015281816107ac015261103801525f610eb601525f818161019c0152610f4301525f61083901525f610dc101525f8181610236015281816108040152610c4001525f6109fe01525f611ebc0152614cfa5ff3fe608060405234801561000f575f5ffd5b507fc06d4e70000000000000000000000000000000000000000000000000000000005f356001600160e01b0319160161008c57333014610082576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b61008a6102ac565b005b7f581e223e000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100c65761008a610332565b7fbbb8ebeb000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016101005761008a6105bd565b7f3fddfbe9000000000000000000000000000000000000000000000000000000005f356001600160e01b0319160161013a5761008a61060b565b5f3033036101c3575f356001600160e01b0319167f52c9d727000000000000000000000000000000000000000000000000000000001461019a577f00000000000000000000000000000000000000000000000000000000000000006101bc565b7f00000000000000000000000000000000000000000000000000000000000000005b90506101da565b6101d75f356001600160e01b031916610777565b90505b73ffffffffffffffffffffffffffffffffffffffff8116610234576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f35166004820152602401610079565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff160361028f5761028f611063565b365f5f375f5f365f845af43d5f5f3e806102a7573d5ffd5b503d5ff35b60043560443580156102c2576102c282826110bc565b606436038060645f3760243560601b81525f5f601483015f5f875af16102ea573d5f5f3e3d5ffd5b507f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c610320573d805f5f3e5f8152600381015ff35b608060405261032e8261117e565b5050565b5f61033b6111b7565b60408051601080825233602083015235606090811c92820183905260443582820181905260809092208054949550929360303590911c926064359174ff0000000000ffffff0000000000000000000000008116740100000000000000000000000000000000000000008817146103b9576103b633878661124f565b90505b6bffffffffffffffffffffffff811683111561043e576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526bffffffffffffffffffffffff8216604482018190526064820185905290608401610079565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff161480610476575082155b156104845750505050505050565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff87169181019190915260608101859052608090205f6104c4825490565b9050886effffff000000000000000000000000821614610539576040805133815273ffffffffffffffffffffffffffffffffffffffff8916602082015290810187905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250875b6bffffffffffffffffffffffff818116860111156105a2576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8816600482015260248101879052604401610079565b6105b284868503848885016112d9565b505050505050505050565b366105d26105cb6044611302565b604461137e565b14610609576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b365f61062161061c60446020614aca565b611302565b91509150365f5f610630611511565b9250925092505f61065e7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090565b5462ffffff1690505f5b83811015610720575f61069186868481811061068657610686614add565b905060200201355490565b9050600161069f8260a01c90565b60ff161415806106c257508262ffffff166106ba8260601c90565b62ffffff1614155b15610717578585838181106106d9576106d9614add565b905060200201355f1b6040517fb404620500000000000000000000000000000000000000000000000000000000815260040161007991815260200190565b50600101610668565b5081610738878761073360446020614aca565b61137e565b1461076f576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b5f7f2189a840000000000000000000000000000000000000000000000000000000006001600160e01b03198316016107d057507f0000000000000000000000000000000000000000000000000000000000000000919050565b7fca23e43e000000000000000000000000000000000000000000000000000000006001600160e01b031983160161082857507f0000000000000000000000000000000000000000000000000000000000000000919050565b61083182611576565b1561085d57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f574bc0830000000000000000000000000000000000000000000000000000000014806108be57506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b806108f257506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061092657506001600160e01b031982167f276fba3e00000000000000000000000000000000000000000000000000000000145b8061095a57506001600160e01b031982167f3fc7988800000000000000000000000000000000000000000000000000000000145b8061098e57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b806109c257506001600160e01b031982167fa74a183100000000000000000000000000000000000000000000000000000000145b806109f657506001600160e01b031982167f4db6ffce00000000000000000000000000000000000000000000000000000000145b15610a2257507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f07b20206000000000000000000000000000000000000000000000000000000001480610a8357506001600160e01b031982167f5fbfec4e00000000000000000000000000000000000000000000000000000000145b15610aaf57507f0000000000000000000000000000000000000000000000000000000000000000919050565b7f53a37acb000000000000000000000000000000000000000000000000000000006001600160e01b0319831601610b0757507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd23b3ea5000000000000000000000000000000000000000000000000000000001480610b6857506001600160e01b031982167f59ab02c900000000000000000000000000000000000000000000000000000000145b80610b9c57506001600160e01b031982167fd071bb8700000000000000000000000000000000000000000000000000000000145b80610bd057506001600160e01b031982167fa5d5c45500000000000000000000000000000000000000000000000000000000145b80610c0457506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b80610c3857506001600160e01b031982167fc4d642eb00000000000000000000000000000000000000000000000000000000145b15610c6457507f0000000000000000000000000000000000000000000000000000000000000000919050565b7ff3ef57f7000000000000000000000000000000000000000000000000000000006001600160e01b0319831601610cbc57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb000000000000000000000000000000000000000000000000000000001480610d1d57506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b80610d5157506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b80610d8557506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b80610db957506001600160e01b031982167fa0044e5c00000000000000000000000000000000000000000000000000000000145b15610de557507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d000000000000000000000000000000000000000000000000000000001480610e4657506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b80610e7a57506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b80610eae57506001600160e01b031982167f9d5d48ed00000000000000000000000000000000000000000000000000000000145b15610eda57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d727000000000000000000000000000000000000000000000000000000001480610f3b57506001600160e01b031982167f5a0d6a8800000000000000000000000000000000000000000000000000000000145b15610f6757507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd56b2889000000000000000000000000000000000000000000000000000000001480610fc857506001600160e01b031982167f9092dffe00000000000000000000000000000000000000000000000000000000145b80610ffc57506001600160e01b031982167f9cf4b07600000000000000000000000000000000000000000000000000000000145b8061103057506001600160e01b031982167ff78f5eb400000000000000000000000000000000000000000000000000000000145b1561105c57507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610609576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c8281016110ee8382611a21565b811580156110fb57508015155b15611135576111357f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780611130815c6001614aca565b611a21565b8115801590611142575080155b15611177576111777f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847806111306001825c614b0a565b5050505050565b6040513d5f823e3d603f01601f191681016040523d61119c83611a28565b505f6111a6611b29565b90508060e81b828401526003820183f35b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c7fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff8116600214906effffff0000000000000000000000001681611249576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b92915050565b5f5f61125c858585611c8b565b905061126781611d6f565b8060a001516112cb5780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b828455808255604051848152836020820152826040820152816060820152608081a05050505050565b80601f19810135368281109083900360051c8211176004357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc84011415178015611378576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50915091565b5f611387611d91565b61138f611063565b611397614a3e565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925282015282510151600a025f0360c0830152640100000000900464ffffffffff1642811015611499576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610079565b5f6114a683888888611dd7565b945090506114b383611f71565b8260e00151156114ee576114c5612003565b6114cd61200c565b156114ee5782516114dd90612037565b6114e561205f565b6114ee5f612155565b82516114f990612192565b6115078360400151826121b1565b5050509392505050565b60248035808201916004820180359290913680831181861117600586901b9093019091011415178015611570576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50909192565b5f6001600160e01b031982167f54317d160000000000000000000000000000000000000000000000000000000014806115d857506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b8061160c57506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b8061164057506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b8061167457506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b806116a857506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b806116dc57506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b8061171057506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b8061174457506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b8061177857506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b806117ac57506001600160e01b031982167f3fa4f24500000000000000000000000000000000000000000000000000000000145b806117e057506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b8061181457506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b8061184857506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b8061187c57506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b806118b057506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b806118e457506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b8061191857506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b8061194c57506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b8061198057506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b806119b457506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b806119e857506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b8061124957506001600160e01b031982167f0ef26743000000000000000000000000000000000000000000000000000000001492915050565b80825d5050565b5f7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c808203611a5a57505f92915050565b7f80000000000000000000000000000000000000000000000000000000000000008103611a8a5750600192915050565b5f611a94846121eb565b90505f811315611ad3576040517f050a4bc600000000000000000000000000000000000000000000000000000000815260048101829052602401610079565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83166004820152602401610079565b5f5f5a9050611b717fa904916d8c1d85817f022d8ad1477d993f08f05096b342c2d1d0dca1e2c6274a5c608081901c6fffffffffffffffffffffffffffffffff909116141590565b15611c4b5760408051600481526024810182526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fd56b28890000000000000000000000000000000000000000000000000000000017905290515f9182913091611bdd91614b1d565b5f604051808303815f865af19150503d805f8114611c16576040519150601f19603f3d011682016040523d82523d5f602084013e611c1b565b606091505b509150915081611c2e57611c2e8161222b565b80806020019051810190611c429190614b33565b93505050611c5f565b611c53612233565b611c5c81612280565b91505b5f5a611c6b9083614b0a565b9050808311611c7a575f611c84565b611c848184614b0a565b9250505090565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590611d4f57508162ffffff16611d488260601c90565b62ffffff16145b151560a0840152611d6081836122d6565b60808401525090949350505050565b611d898160800151825f0151611d8484612313565b61235e565b608090910152565b3332141580611da05750333b15155b15610609576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f611e416040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b604080516080601f19601f89011682010190915260c08801805160fa880201620186a0810190915290935060208602850192506202c6f0015f5b86811015611f31575f5f611e918a8a85896123bc565b8c51519193509150600a028282036020028501015a1015611eb3575050611f31565b5f611eea8684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16612427565b905080611efe57611efb8c87612af3565b90505b6101008103611f0f57505050611f31565b60f81b606084890101526004601b91909101601f191601945050600101611e7b565b8060408601525b86811015611f65575f611f4d898984886123bc565b6004601b909101601f19160195505050600101611f38565b50505094509492505050565b6040810151606082015160e083015191029015611f9357611f90612d4a565b90035b5f6127108360a00151830281611fab57611fab614b4a565b049050826080015182015f03611fc057505050565b5f611fd7611fd2856020015160601c90565b612d79565b9050611ffd81611ff18486038760800151860160801b1790565b83548751929101612d91565b50505050565b6106095f612de2565b5f7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b5c5b1515919050565b604081015181515b8082101561205a57815154602083015260408201915061203f565b505050565b7f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5c5f81900361208c5750565b5f61209660405190565b90508060015b838111612120575f6120d56120d1837f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e614aca565b5c90565b90506120e18382612e08565b925061210f817f33f781b028616315330f99eb9fec61d7d889be052d3563755913ff60b9852910185f611a21565b5061211981614b77565b905061209c565b5061214b7f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5f611a21565b61205a8282612e2f565b61218f7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b82612184575f612187565b60015b60ff16611a21565b50565b604081015181518190035f8190036121a957505050565b8082a0505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b5f73ffffffffffffffffffffffffffffffffffffffff82167fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a185c611249565b805160208201fd5b6106097f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff815c16611a21565b5f612289612e38565b9050614e20602082048201018210156122d1576040517fda46a40600000000000000000000000000000000000000000000000000000000815260048101829052602401610079565b919050565b5f8162ffffff166122e78460601c90565b62ffffff161461230c57606082901b6effffff000000000000000000000000166112d2565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff161561233f578160400151612342565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f6123698483612e62565b935060016123778560a01c90565b60ff16146123b4576040517fb404620500000000000000000000000000000000000000000000000000000000815260048101849052602401610079565b509192915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b0114151792505050801561241d576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f82840361243757506010612aeb565b83355f1a6002811480159061244d575080600114155b8015612459575060c081105b15612478576080811061246d576010612470565b60115b915050612aeb565b60109150612712565b80355f90811a9060818210156124c5575060018201607f8216156124a457915091565b816124bd57507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c1560808410171561137857700100000000000000000000000000000000915050915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a151516156125475780915085600185010192505b50935093915050565b5f5f8235805f1a60f781116001811461259257700100000000000000000000000000000000945060bf82111561258d5760018601945060c0820393505b6125a5565b6125a060f783038488612508565b945094505b505050915091565b5f5f8235805f1a60018501935060b88110600181146125fa57700100000000000000000000000000000000945060c082101561258d576125f160b783038488612508565b945094506125a5565b60808210600181146126375760808303945060808460011a106001861416156126325770010000000000000000000000000000000095505b61263f565b869550600194505b50505050915091565b5f5f61265383612550565b700100000000000000000000000000000000935081018581111561267857505061270b565b808210156127075761268982612550565b8101925081831181355f1a60941817156126a55750505061270b565b6126b160158201612550565b915060218206848383011817156126cb575050505061270b565b6021820461076c0261096001850194505b838110156127005780355f1a60a0146126f8575050505061270b565b6021016126dc565b5050612678565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a1416600181146127455761273c83612550565b92509250612752565b8160011a91506002830192505b508681830103612ae65781865f5260c085101561277a5761277283612481565b93509150815f525b61278383612481565b935091508160208b015261279683612481565b935091508160408b0152600285036127b6576127b183612481565b935091505b8160608b01526127c583612481565b935091508160808b015282359150815f1a609481146127ff5760808114612816577001000000000000000000000000000000009350612838565b8260081b60601c60a08c0152601584019350612838565b7401000000000000000000000000000000000000000060a08c01526001840193505b5061284283612481565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c0831416600181146128b65761287c846125ad565b935093508360e08c0152826101008c0152828401935060c08610156128b1576128a58985612648565b93509350826101208c01525b6128bd565b6002840193505b5087831015612ae4578083039150818160a086013760028511156129385760018760f81b607f89111561291b575b888260031b1c15612901576001820191506128eb565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c0016001603784111561296e5762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561298757600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a915060018301925060018218156129e3576129bc60018403612481565b935091506001821160c0861016156129e35770010000000000000000000000000000000092505b6002851115612a05578660011b602301820391506001821115612a055786195f525b601b820160208501525f833560011a1160a084355f1a141660018114612a3d57612a2e84612481565b94509250826040860152612a4e565b600184013560408601526021840193505b50612a5883612481565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c015110898514161615612ae45760129550865f5103612ae457601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08211612ae4575f5f5260205f60808660015afa505f518a525f5115612ae4575f95505b505b505050505b949350505050565b5f5f612b1c612b18845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b9050805f612b2985612e9a565b602087810151604089015160c089015160808a015160608b0151948b015160a08c01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b009093119190931417171715612c33575f612be587878585612f26565b935090508015612bfa57935061124992505050565b740100000000000000000000000000000000000000008660a0015103612c3157612c26878785876130d4565b945050505050611249565b505b60a08501515f903014612cbc57612c55612c4f8760a001515490565b88613284565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff1601612c9157612c26878785876130d4565b734e59b44847b379578588920ca78fbf26c0b4956c8660a0015103612cbc57612c26878785876132a9565b5f876040015190505f8188606001510390508088604001511015612ce1575060408701515b6060890180518501905260808901805182860201905260a08801519101830275010000000000000000000000000000000000000000000393909301923014612d3457612d2f87878584613335565b612d3f565b612d3f8787856133cb565b979650505050505050565b5f612d747f0d5be91ff5bcdf6a26a014dfa9cab99bfe7b56060db7aec12eec90c912f9f5a761342e565b905090565b60035f90815262ffffff821660205260408120611249565b825160208401518103612dd0576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b8082528054602083015260018101604083018190525460608301525f6112d2836080614aca565b81810382a05050565b5f612d747f8782d6e85e649fdf14b3e3f1594459a78b17858aa97d2c7d82f8947644f9333d61342e565b5f8080612e6f8560a01c90565b60ff16148015612e835750612e8383613440565b905080612e905783612aeb565b612aeb8442613458565b5f8161010001515f03612eb4575061012001516152080190565b61012082015160a0830151309003612ed157612ecf836134d2565b015b740100000000000000000000000000000000000000008360a0015103612f0157612eff8361010001516135a9565b015b612f148360e001518461010001516135d9565b61014084018190526112d29082613685565b60808301515f90819062b71b00811115612f475760195f92509250506130cb565b740100000000000000000000000000000000000000008660a00151148015612f725750610100860151155b15612f8557612f805f6135a9565b840193505b83811015612f9a5760185f92509250506130cb565b866040015186606001511015612fb75760175f92509250506130cb565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff00000000000000000000000086161461301457612ffe87875f0151876136ac565b9450845f0361301457601a5f92509250506130cb565b602086015160a886901c65ffffffffffff169081111561303c5760145f9350935050506130cb565b8087602001511180613053575065ffffffffffff81145b156130665760155f9350935050506130cb565b6bffffffffffffffffffffffff8760c0015188606001511711156130925760165f9350935050506130cb565b6bffffffffffffffffffffffff8616876060015183028860c001510111156130c25760165f9350935050506130cb565b5f869350935050505b94509492505050565b5f5f5f6130e18787613709565b915091505f5f6130f088613739565b895191935091505f9073ffffffffffffffffffffffffffffffffffffffff166101008a01518b515160c08d0151929350600a0290910101603f8304838201015a1015613146576101009650505050505050612aeb565b60c08a015160808b015161317791849189028c03037501000000000000000000000000000000000000000000019055565b8a60e001516131955761318d8b602001516137b4565b600160e08c01525b5f6131a08b856137c0565b94509050801580156131ba57506131ba8c602001516138ae565b156131d257888355601a975050505050505050612aeb565b740100000000000000000000000000000000000000008b60a00151036131f9576002840293505b5f61320b8c6101400151868801613685565b90508b60800151811115613220575060808b01515b60608d0180518201905260808d01805188830201905281613242576003613245565b60025b9850613251898261392c565b87818d608001510302613262855490565b019a5081613274578b60c001518b019a505b50508a51612ae49150828a612d91565b60208101515f906effffff000000000000000000000000841681146123b45780612aeb565b7401000000000000000000000000000000000000000060a08401526101008301515f9081906020116132dc5760206132e3565b8461010001515b60e08601805182019052610100860180518290039052905061330f86868661330a82612e9a565b612f26565b94509150811561331f578161332b565b61332b868686866130d4565b9695505050505050565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff169190801580159061336d5750818314155b156133c0576bffffffffffffffffffffffff816bffffffffffffffffffffffff881601116133bb576133a28484838a03612d91565b6133af8483888401612d91565b5f945050505050612aeb565b600194505b612ae6848489612d91565b5f806133d68461393d565b60048111156133e7576133e7614bae565b1461341857825184516134109173ffffffffffffffffffffffffffffffffffffffff1684612d91565b5060016112d2565b8351613425908484613abb565b505f9392505050565b805c80156122d1576122d1825f611a21565b5f61344a82613c5f565b806112495750611249613d09565b5f6112d26134668460601c90565b7401000000000100000000000000000000000000000060d885901b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff871617919091171790565b5f5f6134dd83613d31565b90506001600160e01b031981167feb742bc9000000000000000000000000000000000000000000000000000000001480158161354357506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b1561355157505f9392505050565b5f8161355f5761ea60613564565b620138805b90505f6135708661393d565b600481111561358157613581614bae565b1461358c57806135a0565b6135968583613d5a565b6135a09082614bdb565b95945050505050565b5f600260206135b984601f614aca565b6135c39190614bf2565b6135cd9190614bdb565b61124990617d00614aca565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101018285601f19861681015b8082101561365057813585811686011760071c8416840260f81c9290920191602090910190613626565b5035600386811b60f89081166101000392831c90921b85811690950190941760071c831690920290911c010290910192915050565b5f600483028201600a840280821161369d578061369f565b815b6152080195945050505050565b5f5f6136b88386613284565b90505f6136c58260a01c90565b60ff161415806136f157506136ef73ffffffffffffffffffffffffffffffffffffffff8516613c5f565b155b156136ff575f9150506112d2565b6135a08142613458565b5f5f83604001519150818360600151039050808360400151101561372e575060408201515b908101939092509050565b6101208101516101008201515f908103613755575f6101408401525b8160048461014001510261520885608001510303039050740100000000000000000000000000000000000000008360a001511461379157915091565b5f6137a08461010001516135a9565b928301946002939092039290920492509050565b61218f81600217612de2565b60a08201515f9081907401000000000000000000000000000000000000000014818161380c577f3f92b1900000000000000000000000000000000000000000000000000000000061382e565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f82613840578660a00151613846565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a8403935084156138a4576003803d035f3e5f5160e81c840193505b5050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d01613925575f5f5260245f601c3e815f5103613925576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f60248261010001511461395357506001919050565b5f61395d83613d31565b90505f61396f8460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b03198316016139ef5767ffffffffffffffff8111156139bc575060019392505050565b60c0840151156139d0575060029392505050565b6139db816002613d89565b6139e6576004612aeb565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b0319831601613ab15773ffffffffffffffffffffffffffffffffffffffff811115613a46575060019392505050565b805f03613a57575060039392505050565b8360c001515f03613a6c575060029392505050565b6139db7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff166001613d89565b5060019392505050565b7feb742bc900000000000000000000000000000000000000000000000000000000613ae583613d31565b6001600160e01b03191603613b115761205a83835f015183613b0c8660e001516004013590565b613dcc565b8151613b839073ffffffffffffffffffffffffffffffffffffffff16613b7b8460c00151613b3c8590565b6bffffffffffffffffffffffff16613b549190614b0a565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190612d91565b5f613bd5613b968460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050611ffd847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052613df0565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff16158015906112d257508054613cd290600190730100000000000000000000000000000000000000900461ffff16614c05565b815461ffff91821691613d01918691750100000000000000000000000000000000000000000090910416613e2a565b149392505050565b5f7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c612030565b5f60048261010001511015613d4757505f919050565b5060e00151356001600160e01b03191690565b5f6112d2613d6784613e61565b83613d73576001613d76565b60025b613d84615dc0611f40614aca565b613ee6565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b86602052604081206112d290849084613efa565b5f613dd8826002613fa7565b9050613de68582868661410f565b6111778582614215565b5f613e1483835f81518110613e0757613e07614add565b016020015160f81c613fa7565b9050613e20818361424b565b611ffd8482614215565b5f8183604051602001613e3f91815260200190565b604051602081830303815290604052805190602001205f1c6112d29190614c1f565b5f7feb742bc900000000000000000000000000000000000000000000000000000000613e8c83613d31565b6001600160e01b03191614613ed8577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff16611249565b60e082015160040135611249565b5f612aeb613ef38561434a565b84846143fb565b5f468467ffffffffffffffff1603613f1357505f6112d2565b825460ff630100000082048116916c010000000000000000000000009004168080613f41575060ff84166007145b15613f6e57808015613f56575060ff84166007145b8015613f65575060ff82166001145b925050506112d2565b60ff82166001148061332b575060ff8216600514801561332b575060ff84166001148061332b575060ff84166006149695505050505050565b613fe36040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b86602052604090207f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090614047858286613efa565b614089576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602401610079565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a09093019091528051910120604084018190528054606085015261410190612b18906001614aca565b608084015250909392505050565b5f61411a8260781c90565b614125906001614c32565b905061413b8461413685848661441e565b61424b565b5f6141f26141498460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b905061076f8673ffffffffffffffffffffffffffffffffffffffff861683612d91565b6040810151606082015161422a918491612d91565b61032e8160400151600161423e9190614aca565b6080830151849190612d91565b60808201515f61425a836144ea565b905061428082845f8151811061427257614272614add565b016020015160f81c83614506565b6142c55783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610079565b6142e3846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f99161433c9186908890614c4f565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a0909301909352815191909201209091906112d290612b18906001614aca565b5f614407848484614506565b6144155763ffffffff612aeb565b612aeb846145e8565b60605f61442b8360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f602083015190506112d2614501845183614677565b6147ed565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff87166002148061453d575060ff87166003145b6145785761454e6008611000614ca1565b614559906007614cd0565b6145686008630e4e1c00614ca1565b614573906007614cd0565b614581565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff16915081841080156145aa57508086840111155b80156145c0575067ffffffffffffffff88811614155b80156145dc575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c00908302048181111561462a578091505b600782111561463857600791505b6004821061466b5760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b61332b565b60019695505050505050565b5f81811a60218410156146a65760ff8116600714614695575f61469e565b61469e846148e0565b915050611249565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff8216016146e857603184146146de575f61469e565b6041915050611249565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff8216016147215761469e8460018060405f61491d565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff82160161475b5761469e8460655f6080608261491d565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff8216016147985761469e8462ffffff60d886901c16614958565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff960ff8216016147cb5761469e846148e0565b60ff81166004146147dc575f612aeb565b612aeb84603560016040604161491d565b5f6041821161480e57615dc0614802836149ab565b02611f40019050919050565b60828210156148475750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b61010382101561488157506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b6161048210156148ba5760287fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0a830102618ca001611249565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9efc0190565b5f600d821115806148fc57506148f9616000600d614aca565b82115b61105c57600d61490e83610103614aca565b6149189190614b0a565b611249565b5f6020858703048481108061493157508381115b80614940575060208688030615155b61494c57808301612d3f565b5f979650505050505050565b5f60b9831080614973575061497061100060b9614aca565b83115b1561497f57505f611249565b60288302603f6040840204016201964001625b8d808111613425576149a681616104614aca565b612aeb565b5f60418210156149c95781156149c15781611249565b600192915050565b604182036149d957506001919050565b6082821015614a0857507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b6101038210614a18576001611249565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b604051806101000160405280614a6b60405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561124957611249614a9d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8181038181111561124957611249614a9d565b5f82518060208501845e5f920191825250919050565b5f60208284031215614b43575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203614ba757614ba7614a9d565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b808202811582820484141761124957611249614a9d565b5f82614c0057614c00614b4a565b500490565b61ffff828116828216039081111561124957611249614a9d565b5f82614c2d57614c2d614b4a565b500690565b64ffffffffff818116838216019081111561124957611249614a9d565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f67ffffffffffffffff831680614cba57614cba614b4a565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114614cf357614cf3614a9d565b509291505056'
