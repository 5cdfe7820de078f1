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
    "name": "NotApp",
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
export const kernelBytecode: `0x${string}` = '0x610140604052348015610010575f5ffd5b5060405161432c38038061432c83398101604081905261002f9161009a565b6001600160401b0390911660809081528151602083015160408401516001600160a01b0390811660e05290811660c05290811660a052606083015192909101518116610120521661010052610164565b80516001600160a01b0381168114610095575f5ffd5b919050565b5f5f82840360c08112156100ac575f5ffd5b83516001600160401b03811681146100c2575f5ffd5b925060a0601f19820112156100d5575f5ffd5b5060405160a081016001600160401b038111828210171561010457634e487b7160e01b5f52604160045260245ffd5b6040526101136020850161007f565b81526101216040850161007f565b60208201526101326060850161007f565b60408201526101436080850161007f565b606082015261015460a0850161007f565b6080820152809150509250929050565b60805160a05160c05160e051610100516101205161417b6101b15f395f6105d401525f61045201525f61054701525f818160c2015261041d01525f6102f401525f6116da015261417b5ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80634447141514610138578063a7e1ddc21461014d578063a8cf99a014610160578063c022041714610173575b5f61005f5f356001600160e01b031916610186565b905073ffffffffffffffffffffffffffffffffffffffff81166100c0576040517f150879b00000000000000000000000000000000000000000000000000000000081526001600160e01b03195f351660048201526024015b60405180910390fd5b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff160361011b5761011b6105ff565b365f5f375f5f365f845af43d5f5f3e80610133573d5ffd5b503d5ff35b61014b610146366004613e18565b61065a565b005b61014b61015b366004613e7f565b6106dc565b61014b61016e366004613ebe565b610971565b61014b610181366004613ef8565b610a27565b5f6001600160e01b031982167f91bd846e0000000000000000000000000000000000000000000000000000000014806101e857506001600160e01b031982167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b8061021c57506001600160e01b031982167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061025057506001600160e01b031982167f925bb01500000000000000000000000000000000000000000000000000000000145b8061028457506001600160e01b031982167fe86d27d600000000000000000000000000000000000000000000000000000000145b806102b857506001600160e01b031982167f53eaa5e300000000000000000000000000000000000000000000000000000000145b806102ec57506001600160e01b031982167f7e8da2df00000000000000000000000000000000000000000000000000000000145b1561031857507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fede74b8c00000000000000000000000000000000000000000000000000000000148061037957506001600160e01b031982167fa548ce0a00000000000000000000000000000000000000000000000000000000145b806103ad57506001600160e01b031982167f181168b000000000000000000000000000000000000000000000000000000000145b806103e157506001600160e01b031982167fb0e1caba00000000000000000000000000000000000000000000000000000000145b8061041557506001600160e01b031982167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b1561044157507f0000000000000000000000000000000000000000000000000000000000000000919050565b61044a82610c1e565b1561047657507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167fc19d93fb0000000000000000000000000000000000000000000000000000000014806104d757506001600160e01b031982167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b8061050b57506001600160e01b031982167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b8061053f57506001600160e01b031982167f4658ac1000000000000000000000000000000000000000000000000000000000145b1561056b57507f0000000000000000000000000000000000000000000000000000000000000000919050565b6001600160e01b031982167f52c9d7270000000000000000000000000000000000000000000000000000000014806105cc57506001600160e01b031982167f308063d200000000000000000000000000000000000000000000000000000000145b156105f857507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610658576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b60448214610694576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b366106a183836044611096565b146106d8576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5050565b5f6106e5611234565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff88169181019190915260608101859052608090209091505f610728825490565b905074ff0000000000ffffff00000000000000000000000081167401000000000000000000000000000000000000000084171461076d5761076a338887611335565b90505b6bffffffffffffffffffffffff81168411156107f2576040517fa2c061bf00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff88166004820152602481018690526bffffffffffffffffffffffff82166044820181905260648201869052906084016100b7565b8573ffffffffffffffffffffffffffffffffffffffff168773ffffffffffffffffffffffffffffffffffffffff16148061082a575083155b156108375750505061096b565b604080516010815233602082015273ffffffffffffffffffffffffffffffffffffffff88169181019190915260608101869052608090205f610877825490565b9050846effffff0000000000000000000000008216146108ec576040805133815273ffffffffffffffffffffffffffffffffffffffff8a16602082015290810188905282907f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a250835b6bffffffffffffffffffffffff81811687011115610955576040517f1f2b6efb00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff89166004820152602481018890526044016100b7565b61096584878503848985016113bf565b50505050505b50505050565b3330146109ac576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024016100b7565b6109b66002611410565b80156109dc576109dc8373ffffffffffffffffffffffffffffffffffffffff1682611436565b606436038060645f3760243560601b81525f5f601483015f5f885af1905080610a07573d5f5f3e3d5ffd5b506080604052610a16836114f8565b610a1f5f611410565b3d5f5f3e3d5ff35b610a3360446020613f91565b8414610a6b576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820136610a9a836020613fa4565b610aa5836020613f91565b610aaf9190613f91565b14610ae6576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff165f5b83811015610bc7575f610b38868684818110610b2d57610b2d613fbb565b905060200201355490565b90506001610b468260a01c90565b60ff16141580610b6957508262ffffff16610b618260601c90565b62ffffff1614155b15610bbe57858583818110610b8057610b80613fbb565b905060200201355f1b6040517fb40462050000000000000000000000000000000000000000000000000000000081526004016100b791815260200190565b50600101610b0f565b5081610bdf8787610bda60446020613f91565b611096565b14610c16576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050565b5f6001600160e01b031982167f54317d16000000000000000000000000000000000000000000000000000000001480610c8057506001600160e01b031982167f0a92802c00000000000000000000000000000000000000000000000000000000145b80610cb457506001600160e01b031982167fbbd8c25700000000000000000000000000000000000000000000000000000000145b80610ce857506001600160e01b031982167f86bcd4fe00000000000000000000000000000000000000000000000000000000145b80610d1c57506001600160e01b031982167f30543e6000000000000000000000000000000000000000000000000000000000145b80610d5057506001600160e01b031982167f156e29f600000000000000000000000000000000000000000000000000000000145b80610d8457506001600160e01b031982167ff5298aca00000000000000000000000000000000000000000000000000000000145b80610db857506001600160e01b031982167f17ab74c500000000000000000000000000000000000000000000000000000000145b80610dec57506001600160e01b031982167fddb1bdc800000000000000000000000000000000000000000000000000000000145b80610e2057506001600160e01b031982167f5218020800000000000000000000000000000000000000000000000000000000145b80610e5457506001600160e01b031982167f0313766f00000000000000000000000000000000000000000000000000000000145b80610e8857506001600160e01b031982167f70a0823100000000000000000000000000000000000000000000000000000000145b80610ebc57506001600160e01b031982167f3cb0832100000000000000000000000000000000000000000000000000000000145b80610ef057506001600160e01b031982167f11a800bc00000000000000000000000000000000000000000000000000000000145b80610f2457506001600160e01b031982167f0bdc884200000000000000000000000000000000000000000000000000000000145b80610f5857506001600160e01b031982167f9b50d05400000000000000000000000000000000000000000000000000000000145b80610f8c57506001600160e01b031982167f2199d2fe00000000000000000000000000000000000000000000000000000000145b80610fc057506001600160e01b031982167fda897cd100000000000000000000000000000000000000000000000000000000145b80610ff457506001600160e01b031982167f8806792f00000000000000000000000000000000000000000000000000000000145b8061102857506001600160e01b031982167f9025e64c00000000000000000000000000000000000000000000000000000000145b8061105c57506001600160e01b031982167fd5f3948800000000000000000000000000000000000000000000000000000000145b8061109057506001600160e01b031982167f0ef2674300000000000000000000000000000000000000000000000000000000145b92915050565b5f33321415806110a65750333b15155b156110dd576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6110e56105ff565b6110ed613d78565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff0000000000000000000000001660208085019190915283518251600160038a020160061b81018085528183529282019290925290910152640100000000900464ffffffffff16428110156111e2576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016100b7565b5f6111ef838888886115d2565b945090506111fc836117cb565b8260e001511561121157825161121190611843565b825161121c9061186b565b61122a8360400151826118ad565b5050509392505050565b5f60027f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c14611290576040517fb86bf9f700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60607f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff16901b90505f6112c6335490565b905074ff0000000000ffffff000000000000000000000000811674030000000000000000000000000000000000000000831714611331576040517fc8c17b430000000000000000000000000000000000000000000000000000000081523360048201526024016100b7565b5090565b5f5f6113428585856118e7565b905061134d816119cb565b8060a001516113b15780516040805173ffffffffffffffffffffffffffffffffffffffff8089168252871660208201529081018590527f839dfb59853674bb783da5931670e0246a4af56ac4f2ce1797d21fad8dcd09869060600160405180910390a25b6080015190505b9392505050565b5f7f0592aae4914266c904679bd771a82b70f48796831b70f83b29b77a4b9112a1905f1b905083855581835560405185815284602082015283604082015282606082015281608082a1505050505050565b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c82810161146883826119ed565b8115801561147557508015155b156114af576114af7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847806114aa815c6001613f91565b6119ed565b81158015906114bc575080155b156114f1576114f17f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847806114aa6001825c613fe8565b5050505050565b7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c5f819003611526575050565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a73ffffffffffffffffffffffffffffffffffffffff8316185c5f81131561159d576040517f050a4bc6000000000000000000000000000000000000000000000000000000008152600481018290526024016100b7565b6040517f1e5a16ab000000000000000000000000000000000000000000000000000000008152600481018390526024016100b7565b5f5f61163c6040518061016001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b60408051601f87017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681016080019091526202c6f060fa87020160c0890181905290935060208602850192505f5b8681101561176d575f5f6116a18a8a85896119f4565b915091506116b78b5f0151604081015190510390565b600a028282036020028501015a10156116d157505061176d565b5f6117088684847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16611a5f565b90508061171c576117198c8761212c565b90505b610100810361172d5750505061176d565b60f81b606084890101526004601b919091017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160194505060010161168b565b8060408601525b868110156117bf575f611789898984886119f4565b6004601b9091017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0160195505050600101611774565b50505094509492505050565b5f816040015182606001510290505f6127108360a001518302816117f1576117f1613ffb565b049050826080015182015f0361180657505050565b5f61181d611818856020015160601c90565b612352565b905061096b816118378486038760800151860160801b1790565b8354875192910161236a565b604081015181515b8082101561186657815154602083015260408201915061184b565b505050565b604081015181518190035f81900361188257505050565b7f0592aae4914266c904679bd771a82b70f48796831b70f83b29b77a4b9112a190808284a150505050565b60408101516008018260408301527f70477f5b74e6014d9c594061265735ca8974ac85475c6147a23563ef292029e58160588401a1505050565b6040805160c0810182525f80825260208083018281528385018381526060808601858152608080880187905260a088019690965287516010815273ffffffffffffffffffffffffffffffffffffffff8c81169682018790528b1698810189905291820189905294902080865293879052949094529092527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00549154909162ffffff169080158015906119ab57508162ffffff166119a48260601c90565b62ffffff16145b151560a08401526119bc81836123bb565b60808401525090949350505050565b6119e58160800151825f01516119e0846123f8565b612443565b608090910152565b80825d5050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015611a55576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f828403611a6f57506010612124565b83355f1a60028114801590611a85575080600114155b8015611a91575060c081105b15611ab05760808110611aa5576010611aa8565b60115b915050612124565b60109150611d4b565b80355f90811a906081821015611afd575060018201607f821615611adc57915091565b81611af557507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c15608084101715611b3b5770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a15151615611b805780915085600185010192505b50935093915050565b5f5f8235805f1a60f7811160018114611bcb57700100000000000000000000000000000000945060bf821115611bc65760018601945060c0820393505b611bde565b611bd960f783038488611b41565b945094505b505050915091565b5f5f8235805f1a60018501935060b8811060018114611c3357700100000000000000000000000000000000945060c0821015611bc657611c2a60b783038488611b41565b94509450611bde565b6080821060018114611c705760808303945060808460011a10600186141615611c6b5770010000000000000000000000000000000095505b611c78565b869550600194505b50505050915091565b5f5f611c8c83611b89565b7001000000000000000000000000000000009350810185811115611cb1575050611d44565b80821015611d4057611cc282611b89565b8101925081831181355f1a6094181715611cde57505050611d44565b611cea60158201611b89565b91506021820684838301181715611d045750505050611d44565b6021820461076c0261096001850194505b83811015611d395780355f1a60a014611d315750505050611d44565b602101611d15565b5050611cb1565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a141660018114611d7e57611d7583611b89565b92509250611d8b565b8160011a91506002830192505b50868183010361211f5781865f5260c0851015611db357611dab83611ab9565b93509150815f525b611dbc83611ab9565b935091508160208b0152611dcf83611ab9565b935091508160408b015260028503611def57611dea83611ab9565b935091505b8160608b0152611dfe83611ab9565b935091508160808b015282359150815f1a60948114611e385760808114611e4f577001000000000000000000000000000000009350611e71565b8260081b60601c60a08c0152601584019350611e71565b7401000000000000000000000000000000000000000060a08c01526001840193505b50611e7b83611ab9565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c083141660018114611eef57611eb584611be6565b935093508360e08c0152826101008c0152828401935060c0861015611eea57611ede8985611c81565b93509350826101208c01525b611ef6565b6002840193505b508783101561211d578083039150818160a08601376002851115611f715760018760f81b607f891115611f54575b888260031b1c15611f3a57600182019150611f24565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c00160016037841115611fa75762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c0871015611fc057600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a9150600183019250600182181561201c57611ff560018403611ab9565b935091506001821160c08610161561201c5770010000000000000000000000000000000092505b600285111561203e578660011b60230182039150600182111561203e5786195f525b601b820160208501525f833560011a1160a084355f1a1416600181146120765761206784611ab9565b94509250826040860152612087565b600184013560408601526021840193505b5061209183611ab9565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c01511089851416161561211d5760129550865f510361211d57601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821161211d575f5f5260205f60808660015afa505f518a525f511561211d575f95505b505b505050505b949350505050565b5f5f612155612151845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b90505f61216184612532565b602086810151604088015160c0880151608089015160608a0151948a015160a08b01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b009093119190931417171715612268575f61221d868685856125be565b935090508015612231579250611090915050565b740100000000000000000000000000000000000000008560a00151036122665761225c86868561272e565b9350505050611090565b505b60a08401515f9030146122c55761228a6122848660a001515490565b876128b4565b90507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd60a082901c60ff16016122c55761225c86868561272e565b5f866040015190505f81876060015103905080876040015110156122ea575060408601515b6060880180518501905260808801805182860201905260a0870151910183027501000000000000000000000000000000000000000000039390930192301461233d57612338868685846128e1565b612348565b612348868685612977565b9695505050505050565b60035f90815262ffffff821660205260408120611090565b8251602084015181036123a9576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b5f8162ffffff166123cc8460601c90565b62ffffff16146123f157606082901b6effffff000000000000000000000000166113b8565b5090919050565b60408101515f9073ffffffffffffffffffffffffffffffffffffffff1615612424578160400151612427565b81515b73ffffffffffffffffffffffffffffffffffffffff1692915050565b5f60016124508560a01c90565b60ff160361245f5750826113b8565b5f61246a8560a01c90565b60ff16141580612480575061247e826129da565b155b156124ba576040517fb4046205000000000000000000000000000000000000000000000000000000008152600481018490526024016100b7565b6121246124c78560601c90565b740100000000010000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff881617919091171790565b5f8161010001515f0361254c575061012001516152080190565b61012082015160a08301513090036125695761256783612ad3565b015b740100000000000000000000000000000000000000008360a001510361259957612597836101000151612baa565b015b6125ac8360e00151846101000151612bda565b61014084018190526113b89082612c78565b60808301515f90819062b71b008111156125df5760195f9250925050612725565b838110156125f45760185f9250925050612725565b8660400151866060015110156126115760175f9250925050612725565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff00000000000000000000000086161461266e5761265887875f015187612c9f565b9450845f0361266e57601a5f9250925050612725565b602086015160a886901c65ffffffffffff16908111156126965760145f935093505050612725565b80876020015111806126ad575065ffffffffffff81145b156126c05760155f935093505050612725565b6bffffffffffffffffffffffff8760c0015188606001511711156126ec5760165f935093505050612725565b6bffffffffffffffffffffffff8616876060015183028860c0015101111561271c5760165f935093505050612725565b5f869350935050505b94509492505050565b5f5f61273a8585612e02565b845173ffffffffffffffffffffffffffffffffffffffff168054919250905f603f84602001518161276d5761276d613ffb565b0484602001518960c0015101015a101561278f576101009450505050506113b8565b5060c086015160608401516080880151028603037501000000000000000000000000000000000000000000016127c483829055565b5f5f6127d4898760200151612f22565b91509150811580156127ee57506127ee8a60200151612ff9565b1561280257505050905550601a90506113b8565b5f61281d8a610140015188604001518402895f015101612c78565b90508960800151811115612832575060808901515b6060808c01805183019052608080890151818e01805191850291909101905290880151908b015182900302612865875490565b01985082612877578960c00151890198505b82612883576003612886565b60025b97506128928882613077565b5089516128a090868a61236a565b5050600160e0890152505050509392505050565b60208101515f906effffff000000000000000000000000841681146128d95780612124565b509192915050565b8351835160a085015160c08601515f939273ffffffffffffffffffffffffffffffffffffffff16919080158015906129195750818314155b1561296c576bffffffffffffffffffffffff816bffffffffffffffffffffffff881601116129675761294e8484838a0361236a565b61295b848388840161236a565b5f945050505050612124565b600194505b61211f84848961236a565b5f8061298284613088565b600481111561299357612993614028565b146129c457825184516129bc9173ffffffffffffffffffffffffffffffffffffffff168461236a565b5060016113b8565b83516129d1908484613206565b505f9392505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f9190730100000000000000000000000000000000000000900461ffff1615801590612a9c57508054612a4d90600190730100000000000000000000000000000000000000900461ffff16614055565b8154604080516020808201889052825180830382018152918301909252805191012061ffff92831692612a9a9275010000000000000000000000000000000000000000009004169061406f565b145b15612aaa5750600192915050565b7fa4d2f48e3506bc484c890df97b3c0295854244bf22d966664de90c3ca944ef3f5c15156113b8565b5f5f612ade836133aa565b90506001600160e01b031981167feb742bc90000000000000000000000000000000000000000000000000000000014801581612b4457506001600160e01b031982167f51cff8d90000000000000000000000000000000000000000000000000000000014155b15612b5257505f9392505050565b5f81612b605761ea60612b65565b620138805b90505f612b7186613088565b6004811115612b8257612b82614028565b14612b8d5780612ba1565b612b9785836133d3565b612ba19082613fa4565b95945050505050565b5f60026020612bba84601f613f91565b612bc49190614082565b612bce9190613fa4565b61109090617d00613f91565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101015f848601865b81811015612c675780358183036020811015612c4957602081900360031b91821c90911b905b5085811686011760071c8416840260f81c9290920191602001612c23565b505060030293909301949350505050565b5f600483028201600a8402808211612c905780612c92565b815b6152080195945050505050565b5f5f612cab83866128b4565b90507f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0060ff60a083901c16151580612cfd57508054730100000000000000000000000000000000000000900461ffff16155b15612d0c575f925050506113b8565b8054612d3590600190730100000000000000000000000000000000000000900461ffff16614055565b61ffff16612d7773ffffffffffffffffffffffffffffffffffffffff871683547501000000000000000000000000000000000000000000900461ffff16613402565b14612d86575f925050506113b8565b612348612d97876020015160601c90565b740100000000010000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff861617919091171790565b612e2f6040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b60408084015160608401510360808301819052908301511015612e5757604082015160808201525b6080810151604084015101606082015260a08201517401000000000000000000000000000000000000000014612e8e576001612e91565b60025b604082015260a08201517401000000000000000000000000000000000000000014612ebc575f612eca565b612eca826101000151612baa565b6101208301510181526101008201515f03612ee7575f6101408301525b5f815f01516004846101400151026152080101905081604001518184608001510381612f1557612f15613ffb565b0460208301525092915050565b60a08201515f90819074010000000000000000000000000000000000000000148181612f6e577fa8cf99a000000000000000000000000000000000000000000000000000000000612f90565b7f52c9d727000000000000000000000000000000000000000000000000000000005b90505f82612fa2578660a00151612fa8565b86602001515b90506040518281528160048201528751602482015260c088015160448201526101008801518060e08a015160648401375a95505f5f82606401845f308df1965050505a840393505050509250929050565b5f63b40462057401000000000000000000000000000000000000000083177fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3d01613070575f5f5260245f601c3e815f5103613070576020515474ff0000000000ffffff0000000000000000000000001681141592505b5050919050565b808260181b175f526004601ca05050565b5f60248261010001511461309e57506001919050565b5f6130a8836133aa565b90505f6130ba8460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000006001600160e01b031983160161313a5767ffffffffffffffff811115613107575060019392505050565b60c08401511561311b575060029392505050565b613126816002613439565b613131576004612124565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000006001600160e01b03198316016131fc5773ffffffffffffffffffffffffffffffffffffffff811115613191575060019392505050565b805f036131a2575060039392505050565b8360c001515f036131b7575060029392505050565b6131267f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff166001613439565b5060019392505050565b7feb742bc900000000000000000000000000000000000000000000000000000000613230836133aa565b6001600160e01b0319160361325c5761186683835f0151836132578660e001516004013590565b613487565b81516132ce9073ffffffffffffffffffffffffffffffffffffffff166132c68460c001516132878590565b6bffffffffffffffffffffffff1661329f9190613fe8565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b85919061236a565b5f6133206132e18460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b905061096b847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff16906041016040516020818303038152906040526134ab565b5f600482610100015110156133c057505f919050565b5060e00151356001600160e01b03191690565b5f6113b86133e0846134e5565b836133ec5760016133ef565b60025b6133fd615dc0611f40613f91565b61356a565b5f818360405160200161341791815260200190565b604051602081830303815290604052805190602001205f1c6113b8919061406f565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546113b89084906301000000900460ff168461357e565b5f6134938260026135c2565b90506134a185828686613738565b6114f1858261383e565b5f6134cf83835f815181106134c2576134c2613fbb565b016020015160f81c6135c2565b90506134db8183613874565b61096b848261383e565b5f7feb742bc900000000000000000000000000000000000000000000000000000000613510836133aa565b6001600160e01b0319161461355c577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff16611090565b60e082015160040135611090565b5f61212461357785613973565b8484613a24565b5f468467ffffffffffffffff160361359757505f6113b8565b60ff831660011480612124575060ff83166005148015612124575060ff821660011490509392505050565b6135fe6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906136709086906301000000900460ff168661357e565b6136b2576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016100b7565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a09093019091528051910120604084018190528054606085015261372a90612151906001613f91565b608084015250909392505050565b5f6137438260781c90565b61374e906001614095565b90506137648461375f858486613a47565b613874565b5f61381b6137728460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b9050610c168673ffffffffffffffffffffffffffffffffffffffff86168361236a565b6040810151606082015161385391849161236a565b6106d8816040015160016138679190613f91565b608083015184919061236a565b60808201515f61388383613b13565b90506138a982845f8151811061389b5761389b613fbb565b016020015160f81c83613b2f565b6138ee5783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016100b7565b61390c846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f99161396591869088906140b2565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a0909301909352815191909201209091906113b890612151906001613f91565b5f613a30848484613b2f565b613a3e5763ffffffff612124565b61212484613c03565b60605f613a548360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f602083015190506113b8613b2a845183613c92565b613d35565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff8716600214613b9357613b696008611000614122565b613b74906007614151565b613b836008630e4e1c00614122565b613b8e906007614151565b613b9c565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff1691508184108015613bc557508086840111155b8015613bdb575067ffffffffffffffff88811614155b8015613bf7575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c009083020481811115613c45578091505b6007821115613c5357600791505b60048210613c865760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b612348565b60019695505050505050565b5f6021831015613ca357505f611090565b5f82901a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffcf8401613cf35760ff8116600214613cdf575f613ceb565b613ceb60406001613f91565b915050611090565b60ff81166001141580613d0a575083601f16600114155b15613d18575f915050611090565b600584901c60408111613d2b5780612ba1565b5f95945050505050565b5f615dc0613d4283613d4e565b02611f40019050919050565b5f811580613d665750613d6360406001613f91565b82145b613d705781611090565b600192915050565b604051806101000160405280613da560405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f151581525090565b5f5f83601f840112613de7575f5ffd5b50813567ffffffffffffffff811115613dfe575f5ffd5b6020830191508360208260051b8501011115611d44575f5ffd5b5f5f60208385031215613e29575f5ffd5b823567ffffffffffffffff811115613e3f575f5ffd5b613e4b85828601613dd7565b90969095509350505050565b803573ffffffffffffffffffffffffffffffffffffffff81168114613e7a575f5ffd5b919050565b5f5f5f5f60808587031215613e92575f5ffd5b613e9b85613e57565b9350613ea960208601613e57565b93969395505050506040820135916060013590565b5f5f5f60608486031215613ed0575f5ffd5b613ed984613e57565b9250613ee760208501613e57565b929592945050506040919091013590565b5f5f5f5f60408587031215613f0b575f5ffd5b843567ffffffffffffffff811115613f21575f5ffd5b613f2d87828801613dd7565b909550935050602085013567ffffffffffffffff811115613f4c575f5ffd5b613f5887828801613dd7565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561109057611090613f64565b808202811582820484141761109057611090613f64565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8181038181111561109057611090613f64565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b61ffff828116828216039081111561109057611090613f64565b5f8261407d5761407d613ffb565b500690565b5f8261409057614090613ffb565b500490565b64ffffffffff818116838216019081111561109057611090613f64565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116840101915050949350505050565b5f67ffffffffffffffff83168061413b5761413b613ffb565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff818116838216029081169081811461417457614174613f64565b509291505056'
