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
        "name": "lanes_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "checkpoints_",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "lens_",
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
        "name": "count",
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
        "name": "value",
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
    "name": "Executed",
    "inputs": [
      {
        "name": "baseFee",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
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
    "name": "Changed",
    "inputs": [
      {
        "name": "words",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
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
  }
] as const

/** Creation code of `Kernel`, without constructor arguments. */
export const kernelBytecode: `0x${string}` = '0x610100604052348015610010575f5ffd5b50604051612c83380380612c8383398101604081905261002f91610074565b6001600160401b039093166080526001600160a01b0391821660a052811660c0521660e0526100d2565b80516001600160a01b038116811461006f575f5ffd5b919050565b5f5f5f5f60808587031215610087575f5ffd5b84516001600160401b038116811461009d575f5ffd5b93506100ab60208601610059565b92506100b960408601610059565b91506100c760608601610059565b905092959194509250565b60805160a05160c05160e051612b626101215f395f818161012d015261072801525f818161019301526105d301525f81816101ba015261043201525f81816101e10152610aef0152612b625ff3fe608060405234801561000f575f5ffd5b5060043610610065575f3560e01c80635a48c0b01161004e5780635a48c0b01461018e5780638ead9394146101b55780639025e64c146101dc57610065565b8063112666b7146101285780634447141514610179575b5f6100925f357fffffffff000000000000000000000000000000000000000000000000000000001661021c565b905073ffffffffffffffffffffffffffffffffffffffff811661010b576040517f150879b00000000000000000000000000000000000000000000000000000000081527fffffffff000000000000000000000000000000000000000000000000000000005f351660048201526024015b60405180910390fd5b365f5f375f5f365f845af43d5f5f3e80610123573d5ffd5b503d5ff35b61014f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b61018c610187366004612874565b610753565b005b61014f7f000000000000000000000000000000000000000000000000000000000000000081565b61014f7f000000000000000000000000000000000000000000000000000000000000000081565b6102037f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff9091168152602001610170565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f91bd846e0000000000000000000000000000000000000000000000000000000014806102ae57507fffffffff0000000000000000000000000000000000000000000000000000000082167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b806102fa57507fffffffff0000000000000000000000000000000000000000000000000000000082167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061034657507fffffffff0000000000000000000000000000000000000000000000000000000082167f925bb01500000000000000000000000000000000000000000000000000000000145b8061039257507fffffffff0000000000000000000000000000000000000000000000000000000082167fe86d27d600000000000000000000000000000000000000000000000000000000145b806103de57507fffffffff0000000000000000000000000000000000000000000000000000000082167f53eaa5e300000000000000000000000000000000000000000000000000000000145b8061042a57507fffffffff0000000000000000000000000000000000000000000000000000000082167f7e8da2df00000000000000000000000000000000000000000000000000000000145b1561045657507f0000000000000000000000000000000000000000000000000000000000000000919050565b7fffffffff0000000000000000000000000000000000000000000000000000000082167fede74b8c0000000000000000000000000000000000000000000000000000000014806104e757507fffffffff0000000000000000000000000000000000000000000000000000000082167fa548ce0a00000000000000000000000000000000000000000000000000000000145b8061053357507fffffffff0000000000000000000000000000000000000000000000000000000082167f181168b000000000000000000000000000000000000000000000000000000000145b8061057f57507fffffffff0000000000000000000000000000000000000000000000000000000082167fb0e1caba00000000000000000000000000000000000000000000000000000000145b806105cb57507fffffffff0000000000000000000000000000000000000000000000000000000082167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b156105f757507f0000000000000000000000000000000000000000000000000000000000000000919050565b7fffffffff0000000000000000000000000000000000000000000000000000000082167fc19d93fb00000000000000000000000000000000000000000000000000000000148061068857507fffffffff0000000000000000000000000000000000000000000000000000000082167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b806106d457507fffffffff0000000000000000000000000000000000000000000000000000000082167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b8061072057507fffffffff0000000000000000000000000000000000000000000000000000000082167fddd3603400000000000000000000000000000000000000000000000000000000145b1561074c57507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b33321415806107625750333b15155b15610799576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6107a161089d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0054640100000000900464ffffffffff1642811015610818576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610102565b5f6108228361091e565b90505f61082e8461096d565b905061083c81868685610a82565b6108468133610c70565b805161085190610daa565b7f2e733a17851169f232b3859260eb3ad2a086afd54e999eb4ea9afb7791702e41816040015183604051610886929190612931565b60405180910390a1610896610dee565b5050505050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c80156108f7576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60017f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b60608167ffffffffffffffff81111561093957610939612949565b6040519080825280601f01601f191660200182016040528015610963576020820181803683370190505b505f815292915050565b6109bf604080516101408101909152606061010082019081525f610120830152819081526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610a0960026109f08160016129a3565b6109fa90866129b6565b610a0491906129a3565b610e13565b82525462ffffff8116602083015267ffffffffffffffff6901000000000000000000820416604083015261ffff73010000000000000000000000000000000000000082048116606084015275010000000000000000000000000000000000000000009091041660808201526201117060e0820152919050565b610ae46040518061014001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016835f80610b1c8884610e4f565b60e08a01805160fa860201905290505b82821015610bdd575f5f610b428a8a8686610e99565b9092509050610b5a8b601084840302613e8001610f0d565b610b65575050610bdd565b5f610b728884848a610f28565b905080610b8657610b838c896115b6565b90505b60ff8103610b9657505050610bdd565b808560208b0101536001850189527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601b8301166004019350505050816001019150610b2c565b82821015610c2c575f610bf289898585610e99565b9150507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601b820116600401915050816001019150610bdd565b368114610c65576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050505050565b5f82604001518360a00151610c8591906129b6565b90505f6127107f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0054610cd09071010000000000000000000000000000000000900461ffff16846129b6565b610cda91906129fa565b9050610ce68183612a0d565b91508360c0015181610cf891906129a3565b90508015610d6e5773ffffffffffffffffffffffffffffffffffffffff831680545f90610d2990876020015161171f565b90506bffffffffffffffffffffffff808216840111610d5e57610d5982610d5085846129a3565b88519190611731565b610d6b565b610d6883856129a3565b93505b50505b8115610da4575f610d828560200151611795565b90506108968184610d91845490565b610d9b91906129a3565b87519190611731565b50505050565b80515115610deb5780516040517fc3b2303aed2fca61bb48aab460562e293b1061f0eb95c0511d3697f6b0486c7991610de291612a20565b60405180910390a15b50565b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d565b60408051808201909152606081525f60208201525f610e338360406129b6565b604080515f815260208382018101909252845283015250919050565b5f8260448114610e8b576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b602083020190505b92915050565b602080820190823580840190910190600585901b8701358701908482141580610ec157503681115b80610ecb57503683115b15610f02576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505094509492505050565b815151515f90600a028360e001518301015a10159392505050565b5f828403610f38575060106115ae565b83355f1a60808110610f4d5760c08110610f5f565b80600114158015610f5f575080600214155b15610f7e5760808110610f73576010610f76565b60115b9150506115ae565b60109150611218565b80355f90811a90608082118015610fdc578260a00360031b607f8403850192506001850135811c9350838160f8031c15608085101715610fd65770010000000000000000000000000000000092505b50611008565b600184019150607f831661100857826110045770010000000000000000000000000000000091505b5f92505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a1515161561104d5780915085600185010192505b50935093915050565b5f5f8235805f1a60f781116001811461109857700100000000000000000000000000000000945060bf8211156110935760018601945060c0820393505b6110ab565b6110a660f78303848861100e565b945094505b505050915091565b5f5f8235805f1a60018501935060b881106001811461110057700100000000000000000000000000000000945060c0821015611093576110f760b78303848861100e565b945094506110ab565b608082106001811461113d5760808303945060808460011a106001861416156111385770010000000000000000000000000000000095505b611145565b869550600194505b50505050915091565b5f5f61115983611056565b700100000000000000000000000000000000935081018581111561117e575050611211565b8082101561120d5761118f82611056565b8101925081831181355f1a60941817156111ab57505050611211565b6111b760158201611056565b915060218206848383011817156111d15750505050611211565b6021820461076c0261096001850194505b838110156112065780355f1a60a0146111fe5750505050611211565b6021016111e2565b505061117e565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a14166001811461124b5761124283611056565b92509250611258565b8160011a91506002830192505b5086818301036115a95781865f5260c08510156112805761127883610f87565b93509150815f525b61128983610f87565b935091508160208b015261129c83610f87565b935091508160408b0152600285036112bc576112b783610f87565b935091505b8160608b01526112cb83610f87565b935091508160808b015282359150815f1a60948114611305576080811461131c57700100000000000000000000000000000000935061133e565b8260081b60601c60a08c015260158401935061133e565b7401000000000000000000000000000000000000000060a08c01526001840193505b5061134883610f87565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c0831416600181146113bc57611382846110b3565b935093508360e08c0152826101008c0152828401935060c08610156113b7576113ab898561114e565b93509350826101208c01525b6113c3565b6002840193505b50878310156115a7578083039150818160a0860137600285111561143e5760018760f81b607f891115611421575b888260031b1c15611407576001820191506113f1565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c001600160378411156114745762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561148d57600381901b87901b909117906001015b8160808701528084018160a088010320865250506114aa83610f87565b9350915060018211156114f6576002851180156114df578760011b6023018303925060018311156114da5787195f525b6114f4565b70010000000000000000000000000000000093505b505b601b8201602085015261150883610f87565b9350915081604085015261151b83610f87565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c0151108985141616156115a75760129550865f51036115a757601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082116115a7575f5f5260205f60808660015afa505f518a525f51156115a7575f95505b505b505050505b949350505050565b60a08101515f907fffffffffffffffffffffffff000000000000000000000000000000000000000081016115ee57601b915050610e93565b608083015162b71b0081111561160957601992505050610e93565b3082145f611616866117f4565b90508083101561162d576018945050505050610e93565b86604001518660600151101561164a576017945050505050610e93565b5f5f6116568989611828565b915091505f821461166e57509450610e939350505050565b611688898561167f576188b8610f0d565b620186a0610f0d565b61169b5760ff9650505050505050610e93565b5f896040015190505f818a60600151039050808a6040015110156116c0575060408901515b60a08b0180518601905260c08b018051828702019052018302750100000000000000000000000000000000000000000003018361170757611702898983611a48565b611712565b611712898983611b0c565b9998505050505050505050565b5f61172a8383611b6f565b9392505050565b8251602084015181516040011115611775576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b818355805180820160208101949094526040938401929092529101905250565b5f6003826040516020016117b892919091825262ffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b61012081015160a08201515f91903090036118145761181283611bac565b015b61172a8360e0015184610100015183611c66565b5f5f61185e611854611850855f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b856020015161171f565b90505f61186b8260a01c90565b905060ff81166001146119685760ff8116151580611893575061189185855f0151611cb6565b155b156118a557601a5f9250925050611211565b611965856020015160015f426118b88790565b6bffffffffffffffffffffffff81166effffff000000000000000000000000606087901b161773ffffffffff000000000000000000000000000000607886901b16177affffffffffff00000000000000000000000000000000000000000060a885901b16177fffffffffff00000000000000000000000000000000000000000000000000000060d884901b1617740100000000000000000000000000000000000000001795945050505050565b91505b602084015160a883901c65ffffffffffff169081146119a25780856020015110611993576015611996565b60145b5f935093505050611211565b7fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000181016119d75760155f935093505050611211565b60c085015160608601516bffffffffffffffffffffffff91171115611a045760165f935093505050611211565b6060850151608086015160c08701519102016bffffffffffffffffffffffff8416811115611a3b5760165f94509450505050611211565b505f935050509250929050565b815160a083015160c08401515f9273ffffffffffffffffffffffffffffffffffffffff169190801580611a7a57508183145b15611a97578651611a8c908487611731565b5f935050505061172a565b5f611aad611aa3845490565b896020015161171f565b90506bffffffffffffffffffffffff80821683011115611ae1578751611ad4908588611731565b600194505050505061172a565b8751611af09085848903611731565b8751611aff9084838501611731565b505f979650505050505050565b5f80611b1784611d05565b6004811115611b2857611b28612a32565b14611b595782518451611b519173ffffffffffffffffffffffffffffffffffffffff1684611731565b50600161172a565b8351611b66908484611eb3565b505f9392505050565b5f8162ffffff16611b808460601c90565b62ffffff1614611ba557606082901b6effffff0000000000000000000000001661172a565b5090919050565b5f5f611bb783612074565b90507f148bd437000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000821601611c0d57506201388092915050565b7fffffffff0000000000000000000000000000000000000000000000000000000081167f51cff8d90000000000000000000000000000000000000000000000000000000014611c5c575f61172a565b61ea609392505050565b5f825f03611c8157611c7a826152086129a3565b905061172a565b5f611c8c85856120b5565b9050600481028301600a8202808211611ca55780611ca7565b815b61520801979650505050505050565b60608201515f90808203611ccd575f915050610e93565b611cd8600182612a0d565b611cfc73ffffffffffffffffffffffffffffffffffffffff85168660800151612153565b14949350505050565b5f602482610100015114611d1b57506001919050565b5f611d2583612074565b90505f611d378460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831601611dcf5767ffffffffffffffff811115611d9c575060019392505050565b60c084015115611db0575060029392505050565b611dbb81600261218a565b611dc65760046115ae565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831601611ea95773ffffffffffffffffffffffffffffffffffffffff811115611e3e575060019392505050565b805f03611e4f575060039392505050565b8360c001515f03611e64575060029392505050565b611dbb7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff16600161218a565b5060019392505050565b7feb742bc900000000000000000000000000000000000000000000000000000000611edd83612074565b7fffffffff000000000000000000000000000000000000000000000000000000001603611f2657611f2183835f015183611f1c8660e001516004013590565b61227d565b505050565b8151611f989073ffffffffffffffffffffffffffffffffffffffff16611f908460c00151611f518590565b6bffffffffffffffffffffffff16611f699190612a0d565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190611731565b5f611fea611fab8460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050610da4847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff16906041016040516020818303038152906040526122a1565b5f6004826101000151101561208a57505f919050565b5060e00151357fffffffff000000000000000000000000000000000000000000000000000000001690565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101015f848601865b81811015612142578035818303602081101561212457602081900360031b91821c90911b905b5085811686011760071c8416840260f81c92909201916020016120fe565b505060030293909301949350505050565b5f818360405160200161216891815260200190565b604051602081830303815290604052805190602001205f1c61172a9190612a5f565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040812080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906121fc9086906301000000900460ff16866122db565b61220a575f92505050610e93565b8154815460408051600160208083019190915262ffffff9485168284015267ffffffffffffffff8a166060830152939092166080808401919091528151808403909101815260a0909201905280519101206122749061226e906118509060016129a3565b8561231e565b95945050505050565b5f612289826002612372565b9050612297858286866124e8565b6108968582612705565b5f6122c583835f815181106122b8576122b8612a72565b016020015160f81c612372565b90506122d1818361273f565b610da48482612705565b5f468467ffffffffffffffff16036122f457505f61172a565b60ff8316600114806115ae575060ff831660051480156115ae575060ff8216600114949350505050565b5f8061232e604085901c85612a9f565b905060ff8316600214612358576123486008611000612abf565b612353906007612aee565b61235c565b6110005b67ffffffffffffffff9081169116109392505050565b6123ae6040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906124209086906301000000900460ff16866122db565b612462576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602401610102565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a0909301909152805191012060408401819052805460608501526124da906118509060016129a3565b608084015250909392505050565b5f6124f38260781c90565b6124fe906001612b18565b905061262384600285846125128760a81c90565b874260405160200161260f9695949392919060f89690961b7fff0000000000000000000000000000000000000000000000000000000000000016865260609490941b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016600186015260d892831b7fffffffffff000000000000000000000000000000000000000000000000000000908116601587015260d09290921b7fffffffffffff000000000000000000000000000000000000000000000000000016601a86015260a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016602085015291901b16602c82015260310190565b60405160208183030381529060405261273f565b5f6126da6126318460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b90506126fd8673ffffffffffffffffffffffffffffffffffffffff861683611731565b505050505050565b6040810151606082015161271a918491611731565b61273b8160400151600161272e91906129a3565b6080830151849190611731565b5050565b5f8260800151905061276a81835f8151811061275d5761275d612a72565b016020015160f81c61231e565b6127af5782516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610102565b826060015182805190602001206040516020016127d6929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190528051602090910120606084015261281c8160016129a3565b60808401528251602084015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f9916128679185908790612b35565b60405180910390a2505050565b5f5f60208385031215612885575f5ffd5b823567ffffffffffffffff81111561289b575f5ffd5b8301601f810185136128ab575f5ffd5b803567ffffffffffffffff8111156128c1575f5ffd5b8560208260051b84010111156128d5575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b828152604060208201525f6115ae60408301846128e5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610e9357610e93612976565b8082028115828204841417610e9357610e93612976565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82612a0857612a086129cd565b500490565b81810381811115610e9357610e93612976565b602081525f61172a60208301846128e5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f82612a6d57612a6d6129cd565b500690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b67ffffffffffffffff8281168282160390811115610e9357610e93612976565b5f67ffffffffffffffff831680612ad857612ad86129cd565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114612b1157612b11612976565b5092915050565b64ffffffffff8181168382160190811115610e9357610e93612976565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f61227460608301846128e556'
