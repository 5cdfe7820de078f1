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
export const kernelBytecode: `0x${string}` = '0x6101a0604052348015610010575f5ffd5b50604051614d8e380380614d8e83398101604081905261002f916100bd565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e090815291811660c090815292811660a090815260608601519486015190860151821661014052811661012052928316610100529083015192015181166101805216610160526101be565b80516001600160a01b03811681146100b8575f5ffd5b919050565b5f5f8284036101208112156100d0575f5ffd5b83516001600160401b03811681146100e6575f5ffd5b9250610100601f19820112156100fa575f5ffd5b5060405161010081016001600160401b038111828210171561012a57634e487b7160e01b5f52604160045260245ffd5b604052610139602085016100a2565b8152610147604085016100a2565b6020820152610158606085016100a2565b6040820152610169608085016100a2565b606082015261017a60a085016100a2565b608082015261018b60c085016100a2565b60a082015261019c60e085016100a2565b60c08201526101ae61010085016100a2565b60e0820152809150509250929050565b60805160a05160c05160e0516101005161012051610140516101605161018051614b486102465f395f61087301525f8181610126015281816105c80152610d3c01525f610bba01525f818161014c0152610c4701525f61065501525f610ac501525f81816101e601528181610620015261099c01525f6107e601525f611d330152614b485ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063444714151461025c578063c02204171461026f575b7fc06d4e70000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100b0573330146100a6576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6100ae610282565b005b7f581e223e000000000000000000000000000000000000000000000000000000005f356001600160e01b031916016100ea576100ae610308565b5f303303610173575f356001600160e01b0319167f52c9d727000000000000000000000000000000000000000000000000000000001461014a577f000000000000000000000000000000000000000000000000000000000000000061016c565b7f00000000000000000000000000000000000000000000000000000000000000005b905061018a565b6101875f356001600160e01b031916610593565b90505b73ffffffffffffffffffffffffffffffffffffffff81166101e4576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f3516600482015260240161009d565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff160361023f5761023f610d67565b365f5f375f5f365f845af43d5f5f3e80610257573d5ffd5b503d5ff35b6100ae61026a366004614840565b610dc2565b6100ae61027d36600461487f565b610e40565b6004356044358015610298576102988282611019565b606436038060645f3760243560601b81525f5f601483015f5f875af16102c0573d5f5f3e3d5ffd5b507f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c6102f6573d805f5f3e5f8152600381015ff35b6080604052610304826110db565b5050565b5f610311611114565b60408051601080825233602083015235606090811c92820183905260443582820181905260809092208054949550929360303590911c926064359174ff0000000000ffffff00000000000000000000000081167401000000000000000000000000000000000000000088171461038f5761038c3387866111ac565b90505b6bffffffffffffffffffffffff8116831115610414576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff87166004820152602481018590526bffffffffffffffffffffffff821660448201819052606482018590529060840161009d565b8473ffffffffffffffffffffffffffffffffffffffff168673ffffffffffffffffffffffffffffffffffffffff16148061044c575082155b1561045a5750505050505050565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff87169181019190915260608101859052608090205f61049a825490565b9050886effffff00000000000000000000000082161461050f576040805133815273ffffffffffffffffffffffffffffffffffffffff8916602082015290810187905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250875b6bffffffffffffffffffffffff81811686011115610578576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff881660048201526024810187905260440161009d565b6105888486850384888501611236565b505050505050505050565b5f7f2189a840000000000000000000000000000000000000000000000000000000006001600160e01b03198316016105ec57507f0000000000000000000000000000000000000000000000000000000000000000919050565b7f1218b474000000000000000000000000000000000000000000000000000000006001600160e01b031983160161064457507f0000000000000000000000000000000000000000000000000000000000000000919050565b61064d8261125f565b1561067957507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806106da57506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b8061070e57506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061074257506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061077657506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b806107aa57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b806107de57506001600160e01b031982167fa74a183100000000000000000000000000000000000000000000000000000000145b1561080a57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f07b2020600000000000000000000000000000000000000000000000000000000148061086b57506001600160e01b031982167f5fbfec4e00000000000000000000000000000000000000000000000000000000145b1561089757507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd23b3ea50000000000000000000000000000000000000000000000000000000014806108f857506001600160e01b031982167f75f21b3500000000000000000000000000000000000000000000000000000000145b8061092c57506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b8061096057506001600160e01b031982167f1a977b3b00000000000000000000000000000000000000000000000000000000145b8061099457506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b156109c057507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb000000000000000000000000000000000000000000000000000000001480610a2157506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b80610a5557506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b80610a8957506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b80610abd57506001600160e01b031982167fbabc9bb700000000000000000000000000000000000000000000000000000000145b15610ae957507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167ffcc31f3d000000000000000000000000000000000000000000000000000000001480610b4a57506001600160e01b031982167f9721006d00000000000000000000000000000000000000000000000000000000145b80610b7e57506001600160e01b031982167f835c75d600000000000000000000000000000000000000000000000000000000145b80610bb257506001600160e01b031982167fdac169af00000000000000000000000000000000000000000000000000000000145b15610bde57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d727000000000000000000000000000000000000000000000000000000001480610c3f57506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b15610c6b57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fd56b2889000000000000000000000000000000000000000000000000000000001480610ccc57506001600160e01b031982167f9092dffe00000000000000000000000000000000000000000000000000000000145b80610d0057506001600160e01b031982167f9cf4b07600000000000000000000000000000000000000000000000000000000145b80610d3457506001600160e01b031982167ff78f5eb400000000000000000000000000000000000000000000000000000000145b15610d6057507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610dc0576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b60448214610dfc576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b36610e098383604461170a565b14610304576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610e4c60446020614918565b8414610e84576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b601f19820136610e9583602061492b565b610ea0836020614918565b610eaa9190614918565b14610ee1576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f5b83811015610fc2575f610f33868684818110610f2857610f28614942565b905060200201355490565b90506001610f418260a01c90565b60ff16141580610f6457508262ffffff16610f5c8260601c90565b62ffffff1614155b15610fb957858583818110610f7b57610f7b614942565b905060200201355f1b6040517fb404620500000000000000000000000000000000000000000000000000000000815260040161009d91815260200190565b50600101610f0a565b5081610fda8787610fd560446020614918565b61170a565b14611011576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c82810161104b838261189d565b8115801561105857508015155b15611092576110927f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa8478061108d815c6001614918565b61189d565b811580159061109f575080155b156110d4576110d47f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa8478061108d6001825c61496f565b5050505050565b6040513d5f823e3d603f01601f191681016040523d6110f9836118a4565b505f6111036119a5565b90508060e81b828401526003820183f35b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c7fffffffffffffffffffffffffffffffffff000000ffffffffffffffffffffffff8116600214906effffff00000000000000000000000016816111a6576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b92915050565b5f5f6111b9858585611b07565b90506111c481611beb565b8060a001516112285780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b828455808255604051848152836020820152826040820152816060820152608081a05050505050565b5f6001600160e01b031982167f54317d160000000000000000000000000000000000000000000000000000000014806112c157506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b806112f557506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b8061132957506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b8061135d57506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b8061139157506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b806113c557506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b806113f957506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b8061142d57506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b8061146157506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b8061149557506001600160e01b031982167f3fa4f24500000000000000000000000000000000000000000000000000000000145b806114c957506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b806114fd57506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b8061153157506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b8061156557506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b8061159957506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b806115cd57506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b8061160157506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b8061163557506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b8061166957506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b8061169d57506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b806116d157506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b806111a657506001600160e01b031982167f0ef26743000000000000000000000000000000000000000000000000000000001492915050565b5f611713611c0d565b61171b610d67565b6117236147a0565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925282015282510151600a025f0360c0830152640100000000900464ffffffffff1642811015611825576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8216600482015260240161009d565b5f61183283888888611c53565b9450905061183f83611de8565b8260e001511561187a57611851611e7a565b611859611e83565b1561187a57825161186990611eae565b611871611ed6565b61187a5f611fcc565b825161188590612009565b611893836040015182612028565b5050509392505050565b80825d5050565b5f7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c8082036118d657505f92915050565b7f800000000000000000000000000000000000000000000000000000000000000081036119065750600192915050565b5f61191084612062565b90505f81131561194f576040517f050a4bc60000000000000000000000000000000000000000000000000000000081526004810182905260240161009d565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316600482015260240161009d565b5f5f5a90506119ed7fa904916d8c1d85817f022d8ad1477d993f08f05096b342c2d1d0dca1e2c6274a5c608081901c6fffffffffffffffffffffffffffffffff909116141590565b15611ac75760408051600481526024810182526020810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fd56b28890000000000000000000000000000000000000000000000000000000017905290515f9182913091611a5991614982565b5f604051808303815f865af19150503d805f8114611a92576040519150601f19603f3d011682016040523d82523d5f602084013e611a97565b606091505b509150915081611aaa57611aaa816120a2565b80806020019051810190611abe9190614998565b93505050611adb565b611acf6120aa565b611ad8816120f7565b91505b5f5a611ae7908361496f565b9050808311611af6575f611b00565b611b00818461496f565b9250505090565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff16908015801590611bcb57508162ffffff16611bc48260601c90565b62ffffff16145b151560a0840152611bdc818361214d565b60808401525090949350505050565b611c058160800151825f0151611c008461218a565b6121d5565b608090910152565b3332141580611c1c5750333b15155b15610dc0576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f611cbd6040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f8701601f1916810160800190915260c08801805160fa8802016202c6f0019081905290935060208602850192505f5b86811015611da8575f5f611d088a8a8589612233565b8c51519193509150600a028282036020028501015a1015611d2a575050611da8565b5f611d618684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1661229e565b905080611d7557611d728c8761296b565b90505b6101008103611d8657505050611da8565b60f81b606084890101526004601b91909101601f191601945050600101611cf2565b8060408601525b86811015611ddc575f611dc489898488612233565b6004601b909101601f19160195505050600101611daf565b50505094509492505050565b6040810151606082015160e083015191029015611e0a57611e07612bc2565b90035b5f6127108360a00151830281611e2257611e226149af565b049050826080015182015f03611e3757505050565b5f611e4e611e49856020015160601c90565b612bf1565b9050611e7481611e688486038760800151860160801b1790565b83548751929101612c09565b50505050565b610dc05f612c5a565b5f7f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b5c5b1515919050565b604081015181515b80821015611ed1578151546020830152604082019150611eb6565b505050565b7f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5c5f819003611f035750565b5f611f0d60405190565b90508060015b838111611f97575f611f4c611f48837f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e614918565b5c90565b9050611f588382612c80565b9250611f86817f33f781b028616315330f99eb9fec61d7d889be052d3563755913ff60b9852910185f61189d565b50611f90816149dc565b9050611f13565b50611fc27f3dff605d2aa8fbcad5c6aee7ff92e5300eddca4fd8b02fbc825b285b906e703e5f61189d565b611ed18282612ca7565b6120067f24ad8b0370268e5b628a6a5187a9ea7802809f33be7942cd76f8346597d02b7b82611ffb575f611ffe565b60015b60ff1661189d565b50565b604081015181518190035f81900361202057505050565b8082a0505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b5f73ffffffffffffffffffffffffffffffffffffffff82167fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a185c6111a6565b805160208201fd5b610dc07f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff815c1661189d565b5f612100612cb0565b9050614e2060208204820101821015612148576040517fda46a4060000000000000000000000000000000000000000000000000000000081526004810182905260240161009d565b919050565b5f8162ffffff1661215e8460601c90565b62ffffff161461218357606082901b6effffff0000000000000000000000001661122f565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff16156121b65781604001516121b9565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f6121e08483612cda565b935060016121ee8560a01c90565b60ff161461222b576040517fb40462050000000000000000000000000000000000000000000000000000000081526004810184905260240161009d565b509192915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015612294576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f8284036122ae57506010612963565b83355f1a600281148015906122c4575080600114155b80156122d0575060c081105b156122ef57608081106122e45760106122e7565b60115b915050612963565b6010915061258a565b80355f90811a90608182101561233c575060018201607f82161561231b57915091565b8161233457507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c1560808410171561237a5770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a151516156123bf5780915085600185010192505b50935093915050565b5f5f8235805f1a60f781116001811461240a57700100000000000000000000000000000000945060bf8211156124055760018601945060c0820393505b61241d565b61241860f783038488612380565b945094505b505050915091565b5f5f8235805f1a60018501935060b881106001811461247257700100000000000000000000000000000000945060c08210156124055761246960b783038488612380565b9450945061241d565b60808210600181146124af5760808303945060808460011a106001861416156124aa5770010000000000000000000000000000000095505b6124b7565b869550600194505b50505050915091565b5f5f6124cb836123c8565b70010000000000000000000000000000000093508101858111156124f0575050612583565b8082101561257f57612501826123c8565b8101925081831181355f1a609418171561251d57505050612583565b612529601582016123c8565b915060218206848383011817156125435750505050612583565b6021820461076c0261096001850194505b838110156125785780355f1a60a0146125705750505050612583565b602101612554565b50506124f0565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a1416600181146125bd576125b4836123c8565b925092506125ca565b8160011a91506002830192505b50868183010361295e5781865f5260c08510156125f2576125ea836122f8565b93509150815f525b6125fb836122f8565b935091508160208b015261260e836122f8565b935091508160408b01526002850361262e57612629836122f8565b935091505b8160608b015261263d836122f8565b935091508160808b015282359150815f1a60948114612677576080811461268e5770010000000000000000000000000000000093506126b0565b8260081b60601c60a08c01526015840193506126b0565b7401000000000000000000000000000000000000000060a08c01526001840193505b506126ba836122f8565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c08314166001811461272e576126f484612425565b935093508360e08c0152826101008c0152828401935060c08610156127295761271d89856124c0565b93509350826101208c01525b612735565b6002840193505b508783101561295c578083039150818160a086013760028511156127b05760018760f81b607f891115612793575b888260031b1c1561277957600182019150612763565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c001600160378411156127e65762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c08710156127ff57600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a9150600183019250600182181561285b57612834600184036122f8565b935091506001821160c08610161561285b5770010000000000000000000000000000000092505b600285111561287d578660011b60230182039150600182111561287d5786195f525b601b820160208501525f833560011a1160a084355f1a1416600181146128b5576128a6846122f8565b945092508260408601526128c6565b600184013560408601526021840193505b506128d0836122f8565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c01511089851416161561295c5760129550865f510361295c57601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821161295c575f5f5260205f60808660015afa505f518a525f511561295c575f95505b505b505050505b949350505050565b5f5f612994612990845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b9050805f6129a185612d12565b602087810151604089015160c089015160808a015160608b0151948b015160a08c01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b009093119190931417171715612aab575f612a5d87878585612d9e565b935090508015612a725793506111a692505050565b740100000000000000000000000000000000000000008660a0015103612aa957612a9e87878587612f4c565b9450505050506111a6565b505b60a08501515f903014612b3457612acd612ac78760a001515490565b886130ee565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff1601612b0957612a9e87878587612f4c565b734e59b44847b379578588920ca78fbf26c0b4956c8660a0015103612b3457612a9e87878587613113565b5f876040015190505f8188606001510390508088604001511015612b59575060408701515b6060890180518501905260808901805182860201905260a08801519101830275010000000000000000000000000000000000000000000393909301923014612bac57612ba78787858461319f565b612bb7565b612bb7878785613235565b979650505050505050565b5f612bec7f0d5be91ff5bcdf6a26a014dfa9cab99bfe7b56060db7aec12eec90c912f9f5a7613298565b905090565b60035f90815262ffffff8216602052604081206111a6565b825160208401518103612c48576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b8082528054602083015260018101604083018190525460608301525f61122f836080614918565b81810382a05050565b5f612bec7f8782d6e85e649fdf14b3e3f1594459a78b17858aa97d2c7d82f8947644f9333d613298565b5f8080612ce78560a01c90565b60ff16148015612cfb5750612cfb836132aa565b905080612d085783612963565b61296384426132c2565b5f8161010001515f03612d2c575061012001516152080190565b61012082015160a0830151309003612d4957612d478361333c565b015b740100000000000000000000000000000000000000008360a0015103612d7957612d77836101000151613413565b015b612d8c8360e00151846101000151613443565b610140840181905261122f90826134ef565b60808301515f90819062b71b00811115612dbf5760195f9250925050612f43565b740100000000000000000000000000000000000000008660a00151148015612dea5750610100860151155b15612dfd57612df85f613413565b840193505b83811015612e125760185f9250925050612f43565b866040015186606001511015612e2f5760175f9250925050612f43565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff000000000000000000000000861614612e8c57612e7687875f015187613516565b9450845f03612e8c57601a5f9250925050612f43565b602086015160a886901c65ffffffffffff1690811115612eb45760145f935093505050612f43565b8087602001511180612ecb575065ffffffffffff81145b15612ede5760155f935093505050612f43565b6bffffffffffffffffffffffff8760c001518860600151171115612f0a5760165f935093505050612f43565b6bffffffffffffffffffffffff8616876060015183028860c00151011115612f3a5760165f935093505050612f43565b5f869350935050505b94509492505050565b5f5f5f612f598787613573565b915091505f5f612f68886135a3565b89518b515160c08d015193955091935073ffffffffffffffffffffffffffffffffffffffff1691603f8404600a909202018301015a1015612fb25761010095505050505050612963565b60c089015160808a0151612fe391839188028b03037501000000000000000000000000000000000000000000019055565b8960e0015161300157612ff98a6020015161361e565b600160e08b01525b5f61300c8a8461362a565b935090508015801561302657506130268b60200151613718565b1561303d57878255601a9650505050505050612963565b740100000000000000000000000000000000000000008a60a0015103613064576002830292505b5f6130768b61014001518587016134ef565b90508a6080015181111561308b575060808a01515b60608c0180518201905260808c018051878302019052816130ad5760036130b0565b60025b97506130bc8882613796565b86818c6080015103026130cd845490565b019950816130df578a60c001518a0199505b5050895161295c90828a612c09565b60208101515f906effffff0000000000000000000000008416811461222b5780612963565b7401000000000000000000000000000000000000000060a08401526101008301515f90819060201161314657602061314d565b8461010001515b60e08601805182019052610100860180518290039052905061317986868661317482612d12565b612d9e565b9450915081156131895781613195565b61319586868686612f4c565b9695505050505050565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff16919080158015906131d75750818314155b1561322a576bffffffffffffffffffffffff816bffffffffffffffffffffffff881601116132255761320c8484838a03612c09565b6132198483888401612c09565b5f945050505050612963565b600194505b61295e848489612c09565b5f80613240846137a7565b600481111561325157613251614a13565b14613282578251845161327a9173ffffffffffffffffffffffffffffffffffffffff1684612c09565b50600161122f565b835161328f908484613925565b505f9392505050565b805c801561214857612148825f61189d565b5f6132b482613ac9565b806111a657506111a6613b73565b5f61122f6132d08460601c90565b7401000000000100000000000000000000000000000060d885901b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff871617919091171790565b5f5f61334783613b9b565b90506001600160e01b031981167feb742bc900000000000000000000000000000000000000000000000000000000148015816133ad57506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b156133bb57505f9392505050565b5f816133c95761ea606133ce565b620138805b90505f6133da866137a7565b60048111156133eb576133eb614a13565b146133f6578061340a565b6134008583613bc4565b61340a908261492b565b95945050505050565b5f6002602061342384601f614918565b61342d9190614a40565b613437919061492b565b6111a690617d00614918565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101018285601f19861681015b808210156134ba57813585811686011760071c8416840260f81c9290920191602090910190613490565b5035600386811b60f89081166101000392831c90921b85811690950190941760071c831690920290911c010290910192915050565b5f600483028201600a84028082116135075780613509565b815b6152080195945050505050565b5f5f61352283866130ee565b90505f61352f8260a01c90565b60ff1614158061355b575061355973ffffffffffffffffffffffffffffffffffffffff8516613ac9565b155b15613569575f91505061122f565b61340a81426132c2565b5f5f836040015191508183606001510390508083604001511015613598575060408201515b908101939092509050565b6101208101516101008201515f9081036135bf575f6101408401525b8160048461014001510261520885608001510303039050740100000000000000000000000000000000000000008360a00151146135fb57915091565b5f61360a846101000151613413565b928301946002939092039290920492509050565b61200681600217612c5a565b60a08201515f90819074010000000000000000000000000000000000000000148181613676577f3f92b19000000000000000000000000000000000000000000000000000000000613698565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f826136aa578660a001516136b0565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a84039350841561370e576003803d035f3e5f5160e81c840193505b5050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d0161378f575f5f5260245f601c3e815f510361378f576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f6024826101000151146137bd57506001919050565b5f6137c783613b9b565b90505f6137d98460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b03198316016138595767ffffffffffffffff811115613826575060019392505050565b60c08401511561383a575060029392505050565b613845816002613bf3565b613850576004612963565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b031983160161391b5773ffffffffffffffffffffffffffffffffffffffff8111156138b0575060019392505050565b805f036138c1575060039392505050565b8360c001515f036138d6575060029392505050565b6138457f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff166001613bf3565b5060019392505050565b7feb742bc90000000000000000000000000000000000000000000000000000000061394f83613b9b565b6001600160e01b0319160361397b57611ed183835f0151836139768660e001516004013590565b613c41565b81516139ed9073ffffffffffffffffffffffffffffffffffffffff166139e58460c001516139a68590565b6bffffffffffffffffffffffff166139be919061496f565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190612c09565b5f613a3f613a008460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050611e74847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052613c65565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff161580159061122f57508054613b3c90600190730100000000000000000000000000000000000000900461ffff16614a53565b815461ffff91821691613b6b918691750100000000000000000000000000000000000000000090910416613c9f565b149392505050565b5f7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c611ea7565b5f60048261010001511015613bb157505f919050565b5060e00151356001600160e01b03191690565b5f61122f613bd184613cd6565b83613bdd576001613be0565b60025b613bee615dc0611f40614918565b613d5b565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b86602052604081205461122f9084906301000000900460ff1684613d6f565b5f613c4d826002613dc0565b9050613c5b85828686613f36565b6110d4858261403c565b5f613c8983835f81518110613c7c57613c7c614942565b016020015160f81c613dc0565b9050613c958183614072565b611e74848261403c565b5f8183604051602001613cb491815260200190565b604051602081830303815290604052805190602001205f1c61122f9190614a6d565b5f7feb742bc900000000000000000000000000000000000000000000000000000000613d0183613b9b565b6001600160e01b03191614613d4d577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff166111a6565b60e0820151600401356111a6565b5f612963613d6885614171565b8484614222565b5f468467ffffffffffffffff1603613d8857505f61122f565b60ff831660011480612963575060ff83166005148015612963575060ff821660011480612963575060ff821660061490509392505050565b613dfc6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009190613e6e9086906301000000900460ff1686613d6f565b613eb0576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8616600482015260240161009d565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a090930190915280519101206040840181905280546060850152613f2890612990906001614918565b608084015250909392505050565b5f613f418260781c90565b613f4c906001614a80565b9050613f6284613f5d858486614245565b614072565b5f614019613f708460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b90506110118673ffffffffffffffffffffffffffffffffffffffff861683612c09565b60408101516060820151614051918491612c09565b610304816040015160016140659190614918565b6080830151849190612c09565b60808201515f61408183614311565b90506140a782845f8151811061409957614099614942565b016020015160f81c8361432d565b6140ec5783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161009d565b61410a846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f9916141639186908890614a9d565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a09093019093528151919092012090919061122f90612990906001614918565b5f61422e84848461432d565b61423c5763ffffffff612963565b6129638461440f565b60605f6142528360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f6020830151905061122f61432884518361449e565b6145c5565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff871660021480614364575060ff87166003145b61439f576143756008611000614aef565b614380906007614b1e565b61438f6008630e4e1c00614aef565b61439a906007614b1e565b6143a8565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff16915081841080156143d157508086840111155b80156143e7575067ffffffffffffffff88811614155b8015614403575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c009083020481811115614451578091505b600782111561445f57600791505b600482106144925760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b613195565b60019695505050505050565b5f60218310156144af57505f6111a6565b5f82901a7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81016144f357603184146144e8575f6144eb565b60415b9150506111a6565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff82160161452c576144eb8460018060405f61467f565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60ff821601614566576144eb8460655f6080608261467f565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb60ff8216016145a3576144eb8462ffffff60d886901c166146ba565b60ff81166004146145b4575f612963565b61296384603560016040604161467f565b5f604182116145e657615dc06145da8361470d565b02611f40019050919050565b608282101561461f5750611f407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf909101616978020190565b61010382101561465957506188b87fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7e909101615dc0020190565b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefd0190565b5f6020858703048481108061469357508381115b806146a2575060208688030615155b6146ae57808301612bb7565b5f979650505050505050565b5f60b98310806146d557506146d261100060b9614918565b83115b156146e157505f6111a6565b60288302603f6040840204016201964001625b8d80811161328f5761470881610103614918565b612963565b5f604182101561472b57811561472357816111a6565b600192915050565b6041820361473b57506001919050565b608282101561476a57507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbf0190565b610103821061477a5760016111a6565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f0190565b6040518061010001604052806147cd60405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b5f5f83601f84011261480f575f5ffd5b50813567ffffffffffffffff811115614826575f5ffd5b6020830191508360208260051b8501011115612583575f5ffd5b5f5f60208385031215614851575f5ffd5b823567ffffffffffffffff811115614867575f5ffd5b614873858286016147ff565b90969095509350505050565b5f5f5f5f60408587031215614892575f5ffd5b843567ffffffffffffffff8111156148a8575f5ffd5b6148b4878288016147ff565b909550935050602085013567ffffffffffffffff8111156148d3575f5ffd5b6148df878288016147ff565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156111a6576111a66148eb565b80820281158282048414176111a6576111a66148eb565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b818103818111156111a6576111a66148eb565b5f82518060208501845e5f920191825250919050565b5f602082840312156149a8575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8203614a0c57614a0c6148eb565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f82614a4e57614a4e6149af565b500490565b61ffff82811682821603908111156111a6576111a66148eb565b5f82614a7b57614a7b6149af565b500690565b64ffffffffff81811683821601908111156111a6576111a66148eb565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f608082850101526080601f19601f830116840101915050949350505050565b5f67ffffffffffffffff831680614b0857614b086149af565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114614b4157614b416148eb565b509291505056'
