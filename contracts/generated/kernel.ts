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
export const kernelBytecode: `0x${string}` = '0x610100604052348015610010575f5ffd5b50604051612c1a380380612c1a83398101604081905261002f91610074565b6001600160401b039093166080526001600160a01b0391821660a052811660c0521660e0526100d2565b80516001600160a01b038116811461006f575f5ffd5b919050565b5f5f5f5f60808587031215610087575f5ffd5b84516001600160401b038116811461009d575f5ffd5b93506100ab60208601610059565b92506100b960408601610059565b91506100c760608601610059565b905092959194509250565b60805160a05160c05160e051612af96101215f395f818161012d015261072801525f818161019301526105d301525f81816101ba015261043201525f81816101e10152610aef0152612af95ff3fe608060405234801561000f575f5ffd5b5060043610610065575f3560e01c80635a48c0b01161004e5780635a48c0b01461018e5780638ead9394146101b55780639025e64c146101dc57610065565b8063112666b7146101285780634447141514610179575b5f6100925f357fffffffff000000000000000000000000000000000000000000000000000000001661021c565b905073ffffffffffffffffffffffffffffffffffffffff811661010b576040517f150879b00000000000000000000000000000000000000000000000000000000081527fffffffff000000000000000000000000000000000000000000000000000000005f351660048201526024015b60405180910390fd5b365f5f375f5f365f845af43d5f5f3e80610123573d5ffd5b503d5ff35b61014f7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b61018c61018736600461280b565b610753565b005b61014f7f000000000000000000000000000000000000000000000000000000000000000081565b61014f7f000000000000000000000000000000000000000000000000000000000000000081565b6102037f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff9091168152602001610170565b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f91bd846e0000000000000000000000000000000000000000000000000000000014806102ae57507fffffffff0000000000000000000000000000000000000000000000000000000082167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b806102fa57507fffffffff0000000000000000000000000000000000000000000000000000000082167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061034657507fffffffff0000000000000000000000000000000000000000000000000000000082167f925bb01500000000000000000000000000000000000000000000000000000000145b8061039257507fffffffff0000000000000000000000000000000000000000000000000000000082167fe86d27d600000000000000000000000000000000000000000000000000000000145b806103de57507fffffffff0000000000000000000000000000000000000000000000000000000082167f53eaa5e300000000000000000000000000000000000000000000000000000000145b8061042a57507fffffffff0000000000000000000000000000000000000000000000000000000082167f7e8da2df00000000000000000000000000000000000000000000000000000000145b1561045657507f0000000000000000000000000000000000000000000000000000000000000000919050565b7fffffffff0000000000000000000000000000000000000000000000000000000082167fede74b8c0000000000000000000000000000000000000000000000000000000014806104e757507fffffffff0000000000000000000000000000000000000000000000000000000082167fa548ce0a00000000000000000000000000000000000000000000000000000000145b8061053357507fffffffff0000000000000000000000000000000000000000000000000000000082167f181168b000000000000000000000000000000000000000000000000000000000145b8061057f57507fffffffff0000000000000000000000000000000000000000000000000000000082167fb0e1caba00000000000000000000000000000000000000000000000000000000145b806105cb57507fffffffff0000000000000000000000000000000000000000000000000000000082167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b156105f757507f0000000000000000000000000000000000000000000000000000000000000000919050565b7fffffffff0000000000000000000000000000000000000000000000000000000082167fc19d93fb00000000000000000000000000000000000000000000000000000000148061068857507fffffffff0000000000000000000000000000000000000000000000000000000082167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b806106d457507fffffffff0000000000000000000000000000000000000000000000000000000082167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b8061072057507fffffffff0000000000000000000000000000000000000000000000000000000082167fddd3603400000000000000000000000000000000000000000000000000000000145b1561074c57507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b33321415806107625750333b15155b15610799576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6107a161089d565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0054640100000000900464ffffffffff1642811015610818576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff82166004820152602401610102565b5f6108228361091e565b90505f61082e8461096d565b905061083c81868685610a82565b6108468133610c70565b805161085190610daa565b7f2e733a17851169f232b3859260eb3ad2a086afd54e999eb4ea9afb7791702e418160400151836040516108869291906128c8565b60405180910390a1610896610dee565b5050505050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c80156108f7576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60017f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b60608167ffffffffffffffff811115610939576109396128e0565b6040519080825280601f01601f191660200182016040528015610963576020820181803683370190505b505f815292915050565b6109bf604080516101408101909152606061010082019081525f610120830152819081526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00610a0960026109f081600161293a565b6109fa908661294d565b610a04919061293a565b610e13565b82525462ffffff8116602083015267ffffffffffffffff6901000000000000000000820416604083015261ffff73010000000000000000000000000000000000000082048116606084015275010000000000000000000000000000000000000000009091041660808201526201117060e0820152919050565b610ae46040518061014001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016835f80610b1c8884610e4f565b60e08a01805160fa860201905290505b82821015610bdd575f5f610b428a8a8686610e99565b9092509050610b5a8b601084840302613e8001610f0d565b610b65575050610bdd565b5f610b728884848a610f28565b905080610b8657610b838c8961154d565b90505b60ff8103610b9657505050610bdd565b808560208b0101536001850189527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601b8301166004019350505050816001019150610b2c565b82821015610c2c575f610bf289898585610e99565b9150507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601b820116600401915050816001019150610bdd565b368114610c65576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050505050505050565b5f82604001518360a00151610c85919061294d565b90505f6127107f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0054610cd09071010000000000000000000000000000000000900461ffff168461294d565b610cda9190612991565b9050610ce681836129a4565b91508360c0015181610cf8919061293a565b90508015610d6e5773ffffffffffffffffffffffffffffffffffffffff831680545f90610d299087602001516116b6565b90506bffffffffffffffffffffffff808216840111610d5e57610d5982610d50858461293a565b885191906116c8565b610d6b565b610d68838561293a565b93505b50505b8115610da4575f610d82856020015161172c565b90506108968184610d91845490565b610d9b919061293a565b875191906116c8565b50505050565b80515115610deb5780516040517fc3b2303aed2fca61bb48aab460562e293b1061f0eb95c0511d3697f6b0486c7991610de2916129b7565b60405180910390a15b50565b5f7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d565b60408051808201909152606081525f60208201525f610e3383604061294d565b604080515f815260208382018101909252845283015250919050565b5f8260448114610e8b576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b602083020190505b92915050565b602080820190823580840190910190600585901b8701358701908482141580610ec157503681115b80610ecb57503683115b15610f02576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505094509492505050565b815151515f90600a028360e001518301015a10159392505050565b5f828403610f3857506010611545565b83355f1a60808110610f4d5760c08110610f5f565b80600114158015610f5f575080600214155b15610f7e5760808110610f73576010610f76565b60115b915050611545565b6010915061121b565b80355f81901a906001808401919060808410908114610ff0576080840383358160031b610100031c945080840193508015610fea5760018114607f026001018360011a10602082111715610fea5770010000000000000000000000000000000093505b5061100a565b8361100a5770010000000000000000000000000000000092505b5050915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a151516156110505780915085600185010192505b50935093915050565b5f5f8235805f1a60f781116001811461109b57700100000000000000000000000000000000945060bf8211156110965760018601945060c0820393505b6110ae565b6110a960f783038488611011565b945094505b505050915091565b5f5f8235805f1a60018501935060b881106001811461110357700100000000000000000000000000000000945060c0821015611096576110fa60b783038488611011565b945094506110ae565b60808210600181146111405760808303945060808460011a1060018614161561113b5770010000000000000000000000000000000095505b611148565b869550600194505b50505050915091565b5f5f61115c83611059565b7001000000000000000000000000000000009350810185811115611181575050611214565b808210156112105761119282611059565b8101925081831181355f1a60941817156111ae57505050611214565b6111ba60158201611059565b915060218206848383011817156111d45750505050611214565b6021820461076c0261096001850194505b838110156112095780355f1a60a0146112015750505050611214565b6021016111e5565b5050611181565b9250505b9250929050565b60405161122c60c083108701611059565b86818301036115405781865f5260c08510156112535761124b81610f87565b91509150815f525b61125c81610f87565b915091508160208b015261126f81610f87565b915091508160408b01526002850361128f5761128a81610f87565b915091505b8160608b015261129e81610f87565b915091508160808b015280359150815f1a609481146112d857608081146112ef577001000000000000000000000000000000009150611311565b8260081b60601c60a08c0152601582019150611311565b7401000000000000000000000000000000000000000060a08c01526001820191505b5061131b81610f87565b915091508160c08b015261132e816110b6565b60e08c018290526101008c018190525f935001905060c085101561135b576113568882611151565b925090505b816101208b01528781101561153e578281039150818360a086013760028511156113dc5760018760f81b607f8911156113bf575b888260031b1c156113a55760018201915061138f565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c0016001603784111561141157505062ffffff821161ffff83110160ff83110160f881016001820160031b1b8317906002015b60c087101561142a57600381901b87901b909117906001015b8160808701528084018160a0880103208652505061144781610f87565b915091506002851115611470578660011b6023018203915060018211156114705786195f525f91505b601b82016020850152600182111561149657507001000000000000000000000000000000005b61149f81610f87565b915091508160408501526114b281610f87565b9150915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c01511089831416161561153e5760129550865f510361153e57601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821161153e575f5f5260205f60808660015afa505f518a525f511561153e575f95505b505b505050505b949350505050565b60a08101515f907fffffffffffffffffffffffff0000000000000000000000000000000000000000810161158557601b915050610e93565b608083015162b71b008111156115a057601992505050610e93565b3082145f6115ad8661178b565b9050808310156115c4576018945050505050610e93565b8660400151866060015110156115e1576017945050505050610e93565b5f5f6115ed89896117bf565b915091505f821461160557509450610e939350505050565b61161f8985611616576188b8610f0d565b620186a0610f0d565b6116325760ff9650505050505050610e93565b5f896040015190505f818a60600151039050808a604001511015611657575060408901515b60a08b0180518601905260c08b018051828702019052018302750100000000000000000000000000000000000000000003018361169e576116998989836119df565b6116a9565b6116a9898983611aa3565b9998505050505050505050565b5f6116c18383611b06565b9392505050565b825160208401518151604001111561170c576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b818355805180820160208101949094526040938401929092529101905250565b5f60038260405160200161174f92919091825262ffffff16602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012092915050565b61012081015160a08201515f91903090036117ab576117a983611b43565b015b6116c18360e0015184610100015183611bfd565b5f5f6117f56117eb6117e7855f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b85602001516116b6565b90505f6118028260a01c90565b905060ff81166001146118ff5760ff811615158061182a575061182885855f0151611c4d565b155b1561183c57601a5f9250925050611214565b6118fc856020015160015f4261184f8790565b6bffffffffffffffffffffffff81166effffff000000000000000000000000606087901b161773ffffffffff000000000000000000000000000000607886901b16177affffffffffff00000000000000000000000000000000000000000060a885901b16177fffffffffff00000000000000000000000000000000000000000000000000000060d884901b1617740100000000000000000000000000000000000000001795945050505050565b91505b602084015160a883901c65ffffffffffff16908114611939578085602001511061192a57601561192d565b60145b5f935093505050611214565b7fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000001810161196e5760155f935093505050611214565b60c085015160608601516bffffffffffffffffffffffff9117111561199b5760165f935093505050611214565b6060850151608086015160c08701519102016bffffffffffffffffffffffff84168111156119d25760165f94509450505050611214565b505f935050509250929050565b815160a083015160c08401515f9273ffffffffffffffffffffffffffffffffffffffff169190801580611a1157508183145b15611a2e578651611a239084876116c8565b5f93505050506116c1565b5f611a44611a3a845490565b89602001516116b6565b90506bffffffffffffffffffffffff80821683011115611a78578751611a6b9085886116c8565b60019450505050506116c1565b8751611a8790858489036116c8565b8751611a9690848385016116c8565b505f979650505050505050565b5f80611aae84611c9c565b6004811115611abf57611abf6129c9565b14611af05782518451611ae89173ffffffffffffffffffffffffffffffffffffffff16846116c8565b5060016116c1565b8351611afd908484611e4a565b505f9392505050565b5f8162ffffff16611b178460601c90565b62ffffff1614611b3c57606082901b6effffff000000000000000000000000166116c1565b5090919050565b5f5f611b4e8361200b565b90507f148bd437000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000821601611ba457506201388092915050565b7fffffffff0000000000000000000000000000000000000000000000000000000081167f51cff8d90000000000000000000000000000000000000000000000000000000014611bf3575f6116c1565b61ea609392505050565b5f825f03611c1857611c118261520861293a565b90506116c1565b5f611c23858561204c565b9050600481028301600a8202808211611c3c5780611c3e565b815b61520801979650505050505050565b60608201515f90808203611c64575f915050610e93565b611c6f6001826129a4565b611c9373ffffffffffffffffffffffffffffffffffffffff851686608001516120ea565b14949350505050565b5f602482610100015114611cb257506001919050565b5f611cbc8361200b565b90505f611cce8460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831601611d665767ffffffffffffffff811115611d33575060019392505050565b60c084015115611d47575060029392505050565b611d52816002612121565b611d5d576004611545565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831601611e405773ffffffffffffffffffffffffffffffffffffffff811115611dd5575060019392505050565b805f03611de6575060039392505050565b8360c001515f03611dfb575060029392505050565b611d527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff166001612121565b5060019392505050565b7feb742bc900000000000000000000000000000000000000000000000000000000611e748361200b565b7fffffffff000000000000000000000000000000000000000000000000000000001603611ebd57611eb883835f015183611eb38660e001516004013590565b612214565b505050565b8151611f2f9073ffffffffffffffffffffffffffffffffffffffff16611f278460c00151611ee88590565b6bffffffffffffffffffffffff16611f0091906129a4565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b8591906116c8565b5f611f81611f428460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050610da4847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052612238565b5f6004826101000151101561202157505f919050565b5060e00151357fffffffff000000000000000000000000000000000000000000000000000000001690565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101015f848601865b818110156120d957803581830360208110156120bb57602081900360031b91821c90911b905b5085811686011760071c8416840260f81c9290920191602001612095565b505060030293909301949350505050565b5f81836040516020016120ff91815260200190565b604051602081830303815290604052805190602001205f1c6116c191906129f6565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040812080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906121939086906301000000900460ff1686612272565b6121a1575f92505050610e93565b8154815460408051600160208083019190915262ffffff9485168284015267ffffffffffffffff8a166060830152939092166080808401919091528151808403909101815260a09092019052805191012061220b90612205906117e790600161293a565b856122b5565b95945050505050565b5f612220826002612309565b905061222e8582868661247f565b610896858261269c565b5f61225c83835f8151811061224f5761224f612a09565b016020015160f81c612309565b905061226881836126d6565b610da4848261269c565b5f468467ffffffffffffffff160361228b57505f6116c1565b60ff831660011480611545575060ff83166005148015611545575060ff8216600114949350505050565b5f806122c5604085901c85612a36565b905060ff83166002146122ef576122df6008611000612a56565b6122ea906007612a85565b6122f3565b6110005b67ffffffffffffffff9081169116109392505050565b6123456040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906123b79086906301000000900460ff1686612272565b6123f9576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff86166004820152602401610102565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a090930190915280519101206040840181905280546060850152612471906117e790600161293a565b608084015250909392505050565b5f61248a8260781c90565b612495906001612aaf565b90506125ba84600285846124a98760a81c90565b87426040516020016125a69695949392919060f89690961b7fff0000000000000000000000000000000000000000000000000000000000000016865260609490941b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016600186015260d892831b7fffffffffff000000000000000000000000000000000000000000000000000000908116601587015260d09290921b7fffffffffffff000000000000000000000000000000000000000000000000000016601a86015260a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016602085015291901b16602c82015260310190565b6040516020818303038152906040526126d6565b5f6126716125c88460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b90506126948673ffffffffffffffffffffffffffffffffffffffff8616836116c8565b505050505050565b604081015160608201516126b19184916116c8565b6126d2816040015160016126c5919061293a565b60808301518491906116c8565b5050565b5f8260800151905061270181835f815181106126f4576126f4612a09565b016020015160f81c6122b5565b6127465782516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610102565b8260600151828051906020012060405160200161276d929190918252602082015260400190565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052805160209091012060608401526127b381600161293a565b60808401528251602084015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f9916127fe9185908790612acc565b60405180910390a2505050565b5f5f6020838503121561281c575f5ffd5b823567ffffffffffffffff811115612832575f5ffd5b8301601f81018513612842575f5ffd5b803567ffffffffffffffff811115612858575f5ffd5b8560208260051b840101111561286c575f5ffd5b6020919091019590945092505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b828152604060208201525f611545604083018461287c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610e9357610e9361290d565b8082028115828204841417610e9357610e9361290d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261299f5761299f612964565b500490565b81810381811115610e9357610e9361290d565b602081525f6116c1602083018461287c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f82612a0457612a04612964565b500690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b67ffffffffffffffff8281168282160390811115610e9357610e9361290d565b5f67ffffffffffffffff831680612a6f57612a6f612964565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114612aa857612aa861290d565b5092915050565b64ffffffffff8181168382160190811115610e9357610e9361290d565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f61220b606083018461287c56'
