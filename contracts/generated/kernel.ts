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
  }
] as const

/** Creation code of `Kernel`, without constructor arguments. */
export const kernelBytecode: `0x${string}` = '0x6101c0604052348015610010575f5ffd5b50604051614ea3380380614ea383398101604081905261002f91610100565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e090815291811660c090815292811660a0908152606086015194860151908601518216610140528116610120529283166101009081529184015190840151919093015182166101a05281166101805216610160526101ea565b60405161012081016001600160401b03811182821017156100df57634e487b7160e01b5f52604160045260245ffd5b60405290565b80516001600160a01b03811681146100fb575f5ffd5b919050565b5f5f828403610140811215610113575f5ffd5b83516001600160401b0381168114610129575f5ffd5b9250610120601f198201121561013d575f5ffd5b506101466100b0565b610152602085016100e5565b8152610160604085016100e5565b6020820152610171606085016100e5565b6040820152610182608085016100e5565b606082015261019360a085016100e5565b60808201526101a460c085016100e5565b60a08201526101b560e085016100e5565b60c08201526101c761010085016100e5565b60e08201526101d961012085016100e5565b610100820152809150509250929050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a051614c2761027c5f395f610aaf01525f610a5701525f8181610176015281816107ac0152610f7801525f610df601525f818161019c0152610e8301525f61083901525f610d0101525f8181610236015281816108040152610bd801525f6109ca01525f611df70152614c275ff3fe608060405234801561000f575f5ffd5b507fc06d4e70000000000000000000000000000000000000000000000000000000005f356001600160e01b0319160161008c57333014610082576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b61008a6102ac565b005b7f581e223e000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100c65761008a610332565b7fbbb8ebeb000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016101005761008a6105bd565b7f3fddfbe9000000000000000000000000000000000000000000000000000000005f356001600160e01b0319160161013a5761008a61060b565b5f3033036101c3575f356001600160e01b0319167f52c9d727000000000000000000000000000000000000000000000000000000001461019a577f00000000000000000000000000000000000000000000000000000000000000006101bc565b7f00000000000000000000000000000000000000000000000000000000000000005b90506101da565b6101d75f356001600160e01b031916610777565b90505b73ffffffffffffffffffffffffffffffffffffffff8116610234576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f35166004820152602401610079565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff160361028f5761028f610fa3565b365f5f375f5f365f845af43d5f5f3e806102a7573d5ffd5b503d5ff35b60043560443580156102c2576102c28282610ffc565b606436038060645f3760243560601b81525f5f601483015f5f875af16102ea573d5f5f3e3d5ffd5b507f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c610320573d805f5f3e5f8152600381015ff35b608060405261032e826110be565b5050565b5f61033b6110f7565b60408051601080825233602083015235606090811c92820183905260443582820181905260809092208054949550929360303590911c926064359174ff0000000000ffffff0000000000000000000000008116740100000000000000000000000000000000000000008817146103b9576103b633878661118f565b90505b6bffffffffffffffffffffffff811683111561043e576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526bffffffffffffffffffffffff8216604482018190526064820185905290608401610079565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff161480610476575082155b156104845750505050505050565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff87169181019190915260608101859052608090205f6104c4825490565b9050886effffff000000000000000000000000821614610539576040805133815273ffffffffffffffffffffffffffffffffffffffff8916602082015290810187905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250875b6bffffffffffffffffffffffff818116860111156105a2576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8816600482015260248101879052604401610079565b6105b28486850384888501611219565b505050505050505050565b366105d26105cb6044611242565b60446112be565b14610609576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b365f61062161061c604460206149f7565b611242565b91509150365f5f610630611451565b9250925092505f61065e7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090565b5462ffffff1690505f5b83811015610720575f61069186868481811061068657610686614a0a565b905060200201355490565b9050600161069f8260a01c90565b60ff161415806106c257508262ffffff166106ba8260601c90565b62ffffff1614155b15610717578585838181106106d9576106d9614a0a565b905060200201355f1b6040517fb404620500000000000000000000000000000000000000000000000000000000815260040161007991815260200190565b50600101610668565b50816107388787610733604460206149f7565b6112be565b1461076f576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b5f7f2189a840000000000000000000000000000000000000000000000000000000006001600160e01b03198316016107d057507f0000000000000000000000000000000000000000000000000000000000000000919050565b7f1218b474000000000000000000000000000000000000000000000000000000006001600160e01b031983160161082857507f0000000000000000000000000000000000000000000000000000000000000000919050565b610831826114b6565b1561085d57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806108be57506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b806108f257506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061092657506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061095a57506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b8061098e57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b806109c257506001600160e01b031982167fa74a183100000000000000000000000000000000000000000000000000000000145b156109ee57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f07b20206000000000000000000000000000000000000000000000000000000001480610a4f57506001600160e01b031982167f5fbfec4e00000000000000000000000000000000000000000000000000000000145b15610a7b57507f0000000000000000000000000000000000000000000000000000000000000000919050565b7f53a37acb000000000000000000000000000000000000000000000000000000006001600160e01b0319831601610ad357507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd23b3ea5000000000000000000000000000000000000000000000000000000001480610b3457506001600160e01b031982167fc138253400000000000000000000000000000000000000000000000000000000145b80610b6857506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b80610b9c57506001600160e01b031982167f3aaaf0f400000000000000000000000000000000000000000000000000000000145b80610bd057506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b15610bfc57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb000000000000000000000000000000000000000000000000000000001480610c5d57506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b80610c9157506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b80610cc557506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b80610cf957506001600160e01b031982167fbabc9bb700000000000000000000000000000000000000000000000000000000145b15610d2557507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d000000000000000000000000000000000000000000000000000000001480610d8657506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b80610dba57506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b80610dee57506001600160e01b031982167fdac169af00000000000000000000000000000000000000000000000000000000145b15610e1a57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d727000000000000000000000000000000000000000000000000000000001480610e7b57506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b15610ea757507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd56b2889000000000000000000000000000000000000000000000000000000001480610f0857506001600160e01b031982167f9092dffe00000000000000000000000000000000000000000000000000000000145b80610f3c57506001600160e01b031982167f9cf4b07600000000000000000000000000000000000000000000000000000000145b80610f7057506001600160e01b031982167ff78f5eb400000000000000000000000000000000000000000000000000000000145b15610f9c57507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610609576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c82810161102e8382611961565b8115801561103b57508015155b15611075576110757f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780611070815c60016149f7565b611961565b8115801590611082575080155b156110b7576110b77f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847806110706001825c614a37565b5050505050565b6040513d5f823e3d603f01601f191681016040523d6110dc83611968565b505f6110e6611a69565b90508060e81b828401526003820183f35b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c7fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff8116600214906effffff0000000000000000000000001681611189576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b92915050565b5f5f61119c858585611bcb565b90506111a781611caf565b8060a0015161120b5780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b828455808255604051848152836020820152826040820152816060820152608081a05050505050565b80601f19810135368281109083900360051c8211176004357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc840114151780156112b8576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50915091565b5f6112c7611cd1565b6112cf610fa3565b6112d761496b565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925282015282510151600a025f0360c0830152640100000000900464ffffffffff16428110156113d9576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610079565b5f6113e683888888611d17565b945090506113f383611eac565b8260e001511561142e57611405611f3e565b61140d611f47565b1561142e57825161141d90611f72565b611425611f9a565b61142e5f612090565b8251611439906120cd565b6114478360400151826120ec565b5050509392505050565b60248035808201916004820180359290913680831181861117600586901b90930190910114151780156114b0576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50909192565b5f6001600160e01b031982167f54317d1600000000000000000000000000000000000000000000000000000000148061151857506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b8061154c57506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b8061158057506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b806115b457506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b806115e857506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b8061161c57506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b8061165057506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b8061168457506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b806116b857506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b806116ec57506001600160e01b031982167f3fa4f24500000000000000000000000000000000000000000000000000000000145b8061172057506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b8061175457506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b8061178857506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b806117bc57506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b806117f057506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b8061182457506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b8061185857506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b8061188c57506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b806118c057506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b806118f457506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b8061192857506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b8061118957506001600160e01b031982167f0ef26743000000000000000000000000000000000000000000000000000000001492915050565b80825d5050565b5f7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c80820361199a57505f92915050565b7f800000000000000000000000000000000000000000000000000000000000000081036119ca5750600192915050565b5f6119d484612126565b90505f811315611a13576040517f050a4bc600000000000000000000000000000000000000000000000000000000815260048101829052602401610079565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83166004820152602401610079565b5f5f5a9050611ab17fa904916d8c1d85817f022d8ad1477d993f08f05096b342c2d1d0dca1e2c6274a5c608081901c6fffffffffffffffffffffffffffffffff909116141590565b15611b8b5760408051600481526024810182526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fd56b28890000000000000000000000000000000000000000000000000000000017905290515f9182913091611b1d91614a4a565b5f604051808303815f865af19150503d805f8114611b56576040519150601f19603f3d011682016040523d82523d5f602084013e611b5b565b606091505b509150915081611b6e57611b6e81612166565b80806020019051810190611b829190614a60565b93505050611b9f565b611b9361216e565b611b9c816121bb565b91505b5f5a611bab9083614a37565b9050808311611bba575f611bc4565b611bc48184614a37565b9250505090565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590611c8f57508162ffffff16611c888260601c90565b62ffffff16145b151560a0840152611ca08183612211565b60808401525090949350505050565b611cc98160800151825f0151611cc48461224e565b612299565b608090910152565b3332141580611ce05750333b15155b15610609576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f611d816040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f8701601f1916810160800190915260c08801805160fa8802016202c6f0019081905290935060208602850192505f5b86811015611e6c575f5f611dcc8a8a85896122f7565b8c51519193509150600a028282036020028501015a1015611dee575050611e6c565b5f611e258684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16612362565b905080611e3957611e368c87612a2e565b90505b6101008103611e4a57505050611e6c565b60f81b606084890101526004601b91909101601f191601945050600101611db6565b8060408601525b86811015611ea0575f611e88898984886122f7565b6004601b909101601f19160195505050600101611e73565b50505094509492505050565b6040810151606082015160e083015191029015611ece57611ecb612c85565b90035b5f6127108360a00151830281611ee657611ee6614a77565b049050826080015182015f03611efb57505050565b5f611f12611f0d856020015160601c90565b612cb4565b9050611f3881611f2c8486038760800151860160801b1790565b83548751929101612ccc565b50505050565b6106095f612d1d565b5f7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b5c5b1515919050565b604081015181515b80821015611f95578151546020830152604082019150611f7a565b505050565b7f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5c5f819003611fc75750565b5f611fd160405190565b90508060015b83811161205b575f61201061200c837f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e6149f7565b5c90565b905061201c8382612d43565b925061204a817f33f781b028616315330f99eb9fec61d7d889be052d3563755913ff60b9852910185f611961565b5061205481614aa4565b9050611fd7565b506120867f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5f611961565b611f958282612d6a565b6120ca7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b826120bf575f6120c2565b60015b60ff16611961565b50565b604081015181518190035f8190036120e457505050565b8082a0505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b5f73ffffffffffffffffffffffffffffffffffffffff82167fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a185c611189565b805160208201fd5b6106097f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff815c16611961565b5f6121c4612d73565b9050614e206020820482010182101561220c576040517fda46a40600000000000000000000000000000000000000000000000000000000815260048101829052602401610079565b919050565b5f8162ffffff166122228460601c90565b62ffffff161461224757606082901b6effffff00000000000000000000000016611212565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff161561227a57816040015161227d565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f6122a48483612d9d565b935060016122b28560a01c90565b60ff16146122ef576040517fb404620500000000000000000000000000000000000000000000000000000000815260048101849052602401610079565b509192915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015612358576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f82840361237257506010612a26565b83355f1a60028114801590612388575080600114155b8015612394575060c081105b156123b357608081106123a85760106123ab565b60115b915050612a26565b6010915061264d565b80355f90811a906081821015612400575060018201607f8216156123df57915091565b816123f857507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c156080841017156112b857700100000000000000000000000000000000915050915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a151516156124825780915085600185010192505b50935093915050565b5f5f8235805f1a60f78111600181146124cd57700100000000000000000000000000000000945060bf8211156124c85760018601945060c0820393505b6124e0565b6124db60f783038488612443565b945094505b505050915091565b5f5f8235805f1a60018501935060b881106001811461253557700100000000000000000000000000000000945060c08210156124c85761252c60b783038488612443565b945094506124e0565b60808210600181146125725760808303945060808460011a1060018614161561256d5770010000000000000000000000000000000095505b61257a565b869550600194505b50505050915091565b5f5f61258e8361248b565b70010000000000000000000000000000000093508101858111156125b3575050612646565b80821015612642576125c48261248b565b8101925081831181355f1a60941817156125e057505050612646565b6125ec6015820161248b565b915060218206848383011817156126065750505050612646565b6021820461076c0261096001850194505b8381101561263b5780355f1a60a0146126335750505050612646565b602101612617565b50506125b3565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a141660018114612680576126778361248b565b9250925061268d565b8160011a91506002830192505b508681830103612a215781865f5260c08510156126b5576126ad836123bc565b93509150815f525b6126be836123bc565b935091508160208b01526126d1836123bc565b935091508160408b0152600285036126f1576126ec836123bc565b935091505b8160608b0152612700836123bc565b935091508160808b015282359150815f1a6094811461273a5760808114612751577001000000000000000000000000000000009350612773565b8260081b60601c60a08c0152601584019350612773565b7401000000000000000000000000000000000000000060a08c01526001840193505b5061277d836123bc565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c0831416600181146127f1576127b7846124e8565b935093508360e08c0152826101008c0152828401935060c08610156127ec576127e08985612583565b93509350826101208c01525b6127f8565b6002840193505b5087831015612a1f578083039150818160a086013760028511156128735760018760f81b607f891115612856575b888260031b1c1561283c57600182019150612826565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c001600160378411156128a95762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c08710156128c257600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a9150600183019250600182181561291e576128f7600184036123bc565b935091506001821160c08610161561291e5770010000000000000000000000000000000092505b6002851115612940578660011b6023018203915060018211156129405786195f525b601b820160208501525f833560011a1160a084355f1a14166001811461297857612969846123bc565b94509250826040860152612989565b600184013560408601526021840193505b50612993836123bc565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c015110898514161615612a1f5760129550865f5103612a1f57601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08211612a1f575f5f5260205f60808660015afa505f518a525f5115612a1f575f95505b505b505050505b949350505050565b5f5f612a57612a53845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b9050805f612a6485612dd5565b602087810151604089015160c089015160808a015160608b0151948b015160a08c01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b009093119190931417171715612b6e575f612b2087878585612e61565b935090508015612b3557935061118992505050565b740100000000000000000000000000000000000000008660a0015103612b6c57612b618787858761300f565b945050505050611189565b505b60a08501515f903014612bf757612b90612b8a8760a001515490565b886131b1565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff1601612bcc57612b618787858761300f565b734e59b44847b379578588920ca78fbf26c0b4956c8660a0015103612bf757612b61878785876131d6565b5f876040015190505f8188606001510390508088604001511015612c1c575060408701515b6060890180518501905260808901805182860201905260a08801519101830275010000000000000000000000000000000000000000000393909301923014612c6f57612c6a87878584613262565b612c7a565b612c7a8787856132f8565b979650505050505050565b5f612caf7f0d5be91ff5bcdf6a26a014dfa9cab99bfe7b56060db7aec12eec90c912f9f5a761335b565b905090565b60035f90815262ffffff821660205260408120611189565b825160208401518103612d0b576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b8082528054602083015260018101604083018190525460608301525f6112128360806149f7565b81810382a05050565b5f612caf7f8782d6e85e649fdf14b3e3f1594459a78b17858aa97d2c7d82f8947644f9333d61335b565b5f8080612daa8560a01c90565b60ff16148015612dbe5750612dbe8361336d565b905080612dcb5783612a26565b612a268442613385565b5f8161010001515f03612def575061012001516152080190565b61012082015160a0830151309003612e0c57612e0a836133ff565b015b740100000000000000000000000000000000000000008360a0015103612e3c57612e3a8361010001516134d6565b015b612e4f8360e00151846101000151613506565b610140840181905261121290826135b2565b60808301515f90819062b71b00811115612e825760195f9250925050613006565b740100000000000000000000000000000000000000008660a00151148015612ead5750610100860151155b15612ec057612ebb5f6134d6565b840193505b83811015612ed55760185f9250925050613006565b866040015186606001511015612ef25760175f9250925050613006565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff000000000000000000000000861614612f4f57612f3987875f0151876135d9565b9450845f03612f4f57601a5f9250925050613006565b602086015160a886901c65ffffffffffff1690811115612f775760145f935093505050613006565b8087602001511180612f8e575065ffffffffffff81145b15612fa15760155f935093505050613006565b6bffffffffffffffffffffffff8760c001518860600151171115612fcd5760165f935093505050613006565b6bffffffffffffffffffffffff8616876060015183028860c00151011115612ffd5760165f935093505050613006565b5f869350935050505b94509492505050565b5f5f5f61301c8787613636565b915091505f5f61302b88613666565b89518b515160c08d015193955091935073ffffffffffffffffffffffffffffffffffffffff1691603f8404600a909202018301015a10156130755761010095505050505050612a26565b60c089015160808a01516130a691839188028b03037501000000000000000000000000000000000000000000019055565b8960e001516130c4576130bc8a602001516136e1565b600160e08b01525b5f6130cf8a846136ed565b93509050801580156130e957506130e98b602001516137db565b1561310057878255601a9650505050505050612a26565b740100000000000000000000000000000000000000008a60a0015103613127576002830292505b5f6131398b61014001518587016135b2565b90508a6080015181111561314e575060808a01515b60608c0180518201905260808c01805187830201905281613170576003613173565b60025b975061317f8882613859565b86818c608001510302613190845490565b019950816131a2578a60c001518a0199505b50508951612a1f90828a612ccc565b60208101515f906effffff000000000000000000000000841681146122ef5780612a26565b7401000000000000000000000000000000000000000060a08401526101008301515f908190602011613209576020613210565b8461010001515b60e08601805182019052610100860180518290039052905061323c86868661323782612dd5565b612e61565b94509150811561324c5781613258565b6132588686868661300f565b9695505050505050565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff169190801580159061329a5750818314155b156132ed576bffffffffffffffffffffffff816bffffffffffffffffffffffff881601116132e8576132cf8484838a03612ccc565b6132dc8483888401612ccc565b5f945050505050612a26565b600194505b612a21848489612ccc565b5f806133038461386a565b600481111561331457613314614adb565b14613345578251845161333d9173ffffffffffffffffffffffffffffffffffffffff1684612ccc565b506001611212565b83516133529084846139e8565b505f9392505050565b805c801561220c5761220c825f611961565b5f61337782613b8c565b806111895750611189613c36565b5f6112126133938460601c90565b7401000000000100000000000000000000000000000060d885901b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff871617919091171790565b5f5f61340a83613c5e565b90506001600160e01b031981167feb742bc9000000000000000000000000000000000000000000000000000000001480158161347057506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b1561347e57505f9392505050565b5f8161348c5761ea60613491565b620138805b90505f61349d8661386a565b60048111156134ae576134ae614adb565b146134b957806134cd565b6134c38583613c87565b6134cd9082614b08565b95945050505050565b5f600260206134e684601f6149f7565b6134f09190614b1f565b6134fa9190614b08565b61118990617d006149f7565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101018285601f19861681015b8082101561357d57813585811686011760071c8416840260f81c9290920191602090910190613553565b5035600386811b60f89081166101000392831c90921b85811690950190941760071c831690920290911c010290910192915050565b5f600483028201600a84028082116135ca57806135cc565b815b6152080195945050505050565b5f5f6135e583866131b1565b90505f6135f28260a01c90565b60ff1614158061361e575061361c73ffffffffffffffffffffffffffffffffffffffff8516613b8c565b155b1561362c575f915050611212565b6134cd8142613385565b5f5f83604001519150818360600151039050808360400151101561365b575060408201515b908101939092509050565b6101208101516101008201515f908103613682575f6101408401525b8160048461014001510261520885608001510303039050740100000000000000000000000000000000000000008360a00151146136be57915091565b5f6136cd8461010001516134d6565b928301946002939092039290920492509050565b6120ca81600217612d1d565b60a08201515f90819074010000000000000000000000000000000000000000148181613739577f3f92b1900000000000000000000000000000000000000000000000000000000061375b565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f8261376d578660a00151613773565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a8403935084156137d1576003803d035f3e5f5160e81c840193505b5050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d01613852575f5f5260245f601c3e815f5103613852576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f60248261010001511461388057506001919050565b5f61388a83613c5e565b90505f61389c8460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b031983160161391c5767ffffffffffffffff8111156138e9575060019392505050565b60c0840151156138fd575060029392505050565b613908816002613cb6565b613913576004612a26565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b03198316016139de5773ffffffffffffffffffffffffffffffffffffffff811115613973575060019392505050565b805f03613984575060039392505050565b8360c001515f03613999575060029392505050565b6139087f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff166001613cb6565b5060019392505050565b7feb742bc900000000000000000000000000000000000000000000000000000000613a1283613c5e565b6001600160e01b03191603613a3e57611f9583835f015183613a398660e001516004013590565b613cf9565b8151613ab09073ffffffffffffffffffffffffffffffffffffffff16613aa88460c00151613a698590565b6bffffffffffffffffffffffff16613a819190614a37565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190612ccc565b5f613b02613ac38460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050611f38847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052613d1d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff161580159061121257508054613bff90600190730100000000000000000000000000000000000000900461ffff16614b32565b815461ffff91821691613c2e918691750100000000000000000000000000000000000000000090910416613d57565b149392505050565b5f7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c611f6b565b5f60048261010001511015613c7457505f919050565b5060e00151356001600160e01b03191690565b5f611212613c9484613d8e565b83613ca0576001613ca3565b60025b613cb1615dc0611f406149f7565b613e13565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040812061121290849084613e27565b5f613d05826002613ed4565b9050613d138582868661403c565b6110b78582614142565b5f613d4183835f81518110613d3457613d34614a0a565b016020015160f81c613ed4565b9050613d4d8183614178565b611f388482614142565b5f8183604051602001613d6c91815260200190565b604051602081830303815290604052805190602001205f1c6112129190614b4c565b5f7feb742bc900000000000000000000000000000000000000000000000000000000613db983613c5e565b6001600160e01b03191614613e05577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff16611189565b60e082015160040135611189565b5f612a26613e2085614277565b8484614328565b5f468467ffffffffffffffff1603613e4057505f611212565b825460ff630100000082048116916c010000000000000000000000009004168080613e6e575060ff84166007145b15613e9b57808015613e83575060ff84166007145b8015613e92575060ff82166001145b92505050611212565b60ff821660011480613258575060ff82166005148015613258575060ff841660011480613258575060ff84166006149695505050505050565b613f106040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b86602052604090207f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0090613f74858286613e27565b613fb6576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602401610079565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a09093019091528051910120604084018190528054606085015261402e90612a539060016149f7565b608084015250909392505050565b5f6140478260781c90565b614052906001614b5f565b90506140688461406385848661434b565b614178565b5f61411f6140768460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b905061076f8673ffffffffffffffffffffffffffffffffffffffff861683612ccc565b60408101516060820151614157918491612ccc565b61032e8160400151600161416b91906149f7565b6080830151849190612ccc565b60808201515f61418783614417565b90506141ad82845f8151811061419f5761419f614a0a565b016020015160f81c83614433565b6141f25783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610079565b614210846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f9916142699186908890614b7c565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a09093019093528151919092012090919061121290612a539060016149f7565b5f614334848484614433565b6143425763ffffffff612a26565b612a2684614515565b60605f6143588360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f6020830151905061121261442e8451836145a4565b61471a565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff87166002148061446a575060ff87166003145b6144a55761447b6008611000614bce565b614486906007614bfd565b6144956008630e4e1c00614bce565b6144a0906007614bfd565b6144ae565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff16915081841080156144d757508086840111155b80156144ed575067ffffffffffffffff88811614155b8015614509575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c009083020481811115614557578091505b600782111561456557600791505b600482106145985760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b613258565b60019695505050505050565b5f81811a60218410156145d35760ff81166007146145c2575f6145cb565b6145cb8461480d565b915050611189565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60ff821601614615576031841461460b575f6145cb565b6041915050611189565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff82160161464e576145cb8460018060405f61484a565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601614688576145cb8460655f6080608261484a565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff8216016146c5576145cb8462ffffff60d886901c16614885565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff960ff8216016146f8576145cb8461480d565b60ff8116600414614709575f612a26565b612a2684603560016040604161484a565b5f6041821161473b57615dc061472f836148d8565b02611f40019050919050565b60828210156147745750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b6101038210156147ae57506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b6161048210156147e75760287fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0a830102618ca001611189565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9efc0190565b5f600d821115806148295750614826616000600d6149f7565b82115b610f9c57600d61483b836101036149f7565b6148459190614a37565b611189565b5f6020858703048481108061485e57508381115b8061486d575060208688030615155b61487957808301612c7a565b5f979650505050505050565b5f60b98310806148a0575061489d61100060b96149f7565b83115b156148ac57505f611189565b60288302603f6040840204016201964001625b8d808111613352576148d3816161046149f7565b612a26565b5f60418210156148f65781156148ee5781611189565b600192915050565b6041820361490657506001919050565b608282101561493557507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b6101038210614945576001611189565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b60405180610100016040528061499860405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115611189576111896149ca565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b81810381811115611189576111896149ca565b5f82518060208501845e5f920191825250919050565b5f60208284031215614a70575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203614ad457614ad46149ca565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b8082028115828204841417611189576111896149ca565b5f82614b2d57614b2d614a77565b500490565b61ffff8281168282160390811115611189576111896149ca565b5f82614b5a57614b5a614a77565b500690565b64ffffffffff8181168382160190811115611189576111896149ca565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f67ffffffffffffffff831680614be757614be7614a77565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114614c2057614c206149ca565b509291505056'
