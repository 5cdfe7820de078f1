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
export const kernelBytecode: `0x${string}` = '0x610100604052348015610010575f5ffd5b5060405161292b38038061292b83398101604081905261002f91610074565b6001600160401b039093166080526001600160a01b0391821660a052811660c0521660e0526100d2565b80516001600160a01b038116811461006f575f5ffd5b919050565b5f5f5f5f60808587031215610087575f5ffd5b84516001600160401b038116811461009d575f5ffd5b93506100ab60208601610059565b92506100b960408601610059565b91506100c760608601610059565b905092959194509250565b60805160a05160c05160e0516128266101055f395f61060d01525f6104b801525f61031701525f61091701526128265ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c806344471415146100ec575b5f6100565f357fffffffff0000000000000000000000000000000000000000000000000000000016610101565b905073ffffffffffffffffffffffffffffffffffffffff81166100cf576040517f150879b00000000000000000000000000000000000000000000000000000000081527fffffffff000000000000000000000000000000000000000000000000000000005f351660048201526024015b60405180910390fd5b365f5f375f5f365f845af43d5f5f3e806100e7573d5ffd5b503d5ff35b6100ff6100fa3660046125a8565b610638565b005b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f91bd846e00000000000000000000000000000000000000000000000000000000148061019357507fffffffff0000000000000000000000000000000000000000000000000000000082167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b806101df57507fffffffff0000000000000000000000000000000000000000000000000000000082167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061022b57507fffffffff0000000000000000000000000000000000000000000000000000000082167f925bb01500000000000000000000000000000000000000000000000000000000145b8061027757507fffffffff0000000000000000000000000000000000000000000000000000000082167fe86d27d600000000000000000000000000000000000000000000000000000000145b806102c357507fffffffff0000000000000000000000000000000000000000000000000000000082167f53eaa5e300000000000000000000000000000000000000000000000000000000145b8061030f57507fffffffff0000000000000000000000000000000000000000000000000000000082167f7e8da2df00000000000000000000000000000000000000000000000000000000145b1561033b57507f0000000000000000000000000000000000000000000000000000000000000000919050565b7fffffffff0000000000000000000000000000000000000000000000000000000082167fede74b8c0000000000000000000000000000000000000000000000000000000014806103cc57507fffffffff0000000000000000000000000000000000000000000000000000000082167fa548ce0a00000000000000000000000000000000000000000000000000000000145b8061041857507fffffffff0000000000000000000000000000000000000000000000000000000082167f181168b000000000000000000000000000000000000000000000000000000000145b8061046457507fffffffff0000000000000000000000000000000000000000000000000000000082167fb0e1caba00000000000000000000000000000000000000000000000000000000145b806104b057507fffffffff0000000000000000000000000000000000000000000000000000000082167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b156104dc57507f0000000000000000000000000000000000000000000000000000000000000000919050565b7fffffffff0000000000000000000000000000000000000000000000000000000082167fc19d93fb00000000000000000000000000000000000000000000000000000000148061056d57507fffffffff0000000000000000000000000000000000000000000000000000000082167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b806105b957507fffffffff0000000000000000000000000000000000000000000000000000000082167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b8061060557507fffffffff0000000000000000000000000000000000000000000000000000000082167fddd3603400000000000000000000000000000000000000000000000000000000145b1561063157507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b33321415806106475750333b15155b1561067e576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6106866107bc565b61068e612558565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff00000000000000000000000016602080850191909152835182516001600388020160061b810184018085529084018083529282015290910152640100000000900464ffffffffff1642811015610785576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016100c6565b5f610791838686610819565b905061079c83610a2f565b82516107a790610aad565b6107b5836040015182610b05565b5050505050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c8015610816576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b5f61087c6040518061014001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f6108878585610b4a565b60408051601f87017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168101608001909152935090506202c6f060fa8502015f5b85811015610999575f5f6108de89898588610b94565b915091506108f48a5f0151604081015190510390565b600a028282036020028501015a101561090e575050610999565b5f6109458784847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610bff565b905080610959576109568b886112cc565b90505b60f81b606084890101526004601b919091017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016019350506001016108c8565b8060408601525b858110156109eb575f6109b588888487610b94565b6004601b9091017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01601945050506001016109a0565b368314610a24576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050509392505050565b5f816040015182606001510290505f6127108360a00151830281610a5557610a55612619565b049050826080015182015f03610a6a57505050565b5f610a81610a7c856020015160601c90565b61145e565b9050610aa781610a9b8486038760800151860160801b1790565b83548751929101611476565b50505050565b604081015181518190035f819003610ac457505050565b5f7fc3b2303aed2fca61bb48aab460562e293b1061f0eb95c0511d3697f6b0486c79905060206040840352816020840352806040830160408503a150505050565b5f7f2e733a17851169f232b3859260eb3ad2a086afd54e999eb4ea9afb7791702e4190508282526040602083015280601f19601f6040850151011660600183a1505050565b5f8260448114610b86576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b602083020190505b92915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015610bf5576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f828403610c0f575060106112c4565b83355f1a60028114801590610c25575080600114155b8015610c31575060c081105b15610c505760808110610c45576010610c48565b60115b9150506112c4565b60109150610eeb565b80355f90811a906081821015610c9d575060018201607f821615610c7c57915091565b81610c9557507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c15608084101715610cdb5770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a15151615610d205780915085600185010192505b50935093915050565b5f5f8235805f1a60f7811160018114610d6b57700100000000000000000000000000000000945060bf821115610d665760018601945060c0820393505b610d7e565b610d7960f783038488610ce1565b945094505b505050915091565b5f5f8235805f1a60018501935060b8811060018114610dd357700100000000000000000000000000000000945060c0821015610d6657610dca60b783038488610ce1565b94509450610d7e565b6080821060018114610e105760808303945060808460011a10600186141615610e0b5770010000000000000000000000000000000095505b610e18565b869550600194505b50505050915091565b5f5f610e2c83610d29565b7001000000000000000000000000000000009350810185811115610e51575050610ee4565b80821015610ee057610e6282610d29565b8101925081831181355f1a6094181715610e7e57505050610ee4565b610e8a60158201610d29565b91506021820684838301181715610ea45750505050610ee4565b6021820461076c0261096001850194505b83811015610ed95780355f1a60a014610ed15750505050610ee4565b602101610eb5565b5050610e51565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a141660018114610f1e57610f1583610d29565b92509250610f2b565b8160011a91506002830192505b5086818301036112bf5781865f5260c0851015610f5357610f4b83610c59565b93509150815f525b610f5c83610c59565b935091508160208b0152610f6f83610c59565b935091508160408b015260028503610f8f57610f8a83610c59565b935091505b8160608b0152610f9e83610c59565b935091508160808b015282359150815f1a60948114610fd85760808114610fef577001000000000000000000000000000000009350611011565b8260081b60601c60a08c0152601584019350611011565b7401000000000000000000000000000000000000000060a08c01526001840193505b5061101b83610c59565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c08314166001811461108f5761105584610d86565b935093508360e08c0152826101008c0152828401935060c086101561108a5761107e8985610e21565b93509350826101208c01525b611096565b6002840193505b50878310156112bd578083039150818160a086013760028511156111115760018760f81b607f8911156110f4575b888260031b1c156110da576001820191506110c4565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c001600160378411156111475762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561116057600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a915060018301925060018218156111bc5761119560018403610c59565b935091506001821160c0861016156111bc5770010000000000000000000000000000000092505b60028511156111de578660011b6023018203915060018211156111de5786195f525b601b820160208501525f833560011a1160a084355f1a1416600181146112165761120784610c59565b94509250826040860152611227565b600184013560408601526021840193505b5061123183610c59565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c0151108985141616156112bd5760129550865f51036112bd57601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082116112bd575f5f5260205f60808660015afa505f518a525f51156112bd575f95505b505b505050505b949350505050565b5f5f6112f56112f1845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b90505f611301846114c7565b602086810151604088015160c0880151608089015160608a0151948a015160a08b01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b0090931191909314171717156113d3575f6113bd86868585611519565b9350905080156113d1579250610b8e915050565b505b5f856040015190505f81866060015103905080866040015110156113f8575060408501515b6060870180518401905260808701805182850201905260a0860151910182027501000000000000000000000000000000000000000000039290920191301461144a576114458585846116c1565b611455565b61145585858461176d565b95945050505050565b60035f90815262ffffff821660205260408120610b8e565b8251602084015181036114b5576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b5f8161010001515f036114e1575061012001516152080190565b61012082015160a08301513090036114fe576114fc836117d0565b015b6115128360e001518461010001518361188a565b9392505050565b608083015160a08401515f9182917fffffffffffffffffffffffff00000000000000000000000000000000000000000161155a57601b5f92509250506116b8565b62b71b008111156115725760195f92509250506116b8565b838110156115875760185f92509250506116b8565b8660400151866060015110156115a45760175f92509250506116b8565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff000000000000000000000000861614611601576115eb87875f0151876118da565b9450845f0361160157601a5f92509250506116b8565b602086015160a886901c65ffffffffffff16908111156116295760145f9350935050506116b8565b8087602001511180611640575065ffffffffffff81145b156116535760155f9350935050506116b8565b6bffffffffffffffffffffffff8760c00151886060015117111561167f5760165f9350935050506116b8565b6bffffffffffffffffffffffff8616876060015183028860c001510111156116af5760165f9350935050506116b8565b5f869350935050505b94509492505050565b8251825160a084015160c08501515f939273ffffffffffffffffffffffffffffffffffffffff16919080158015906116f95750818314155b15611762575f61171061170a845490565b8a611a47565b90506bffffffffffffffffffffffff826bffffffffffffffffffffffff8316011161175c576117428585848a03611476565b61174f8584838501611476565b5f95505050505050611512565b60019550505b610a24848488611476565b5f8061177884611a74565b600481111561178957611789612646565b146117ba57825184516117b29173ffffffffffffffffffffffffffffffffffffffff1684611476565b506001611512565b83516117c7908484611c22565b505f9392505050565b5f5f6117db83611de3565b90507f148bd437000000000000000000000000000000000000000000000000000000007fffffffff0000000000000000000000000000000000000000000000000000000082160161183157506201388092915050565b7fffffffff0000000000000000000000000000000000000000000000000000000081167f51cff8d90000000000000000000000000000000000000000000000000000000014611880575f611512565b61ea609392505050565b5f825f036118a55761189e826152086126a0565b9050611512565b5f6118b08585611e24565b9050600481028301600a82028082116118c957806118cb565b815b61520801979650505050505050565b5f5f6118e68386611a47565b90507f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0060ff60a083901c1615158061193857508054730100000000000000000000000000000000000000900461ffff16155b15611947575f92505050611512565b805461197090600190730100000000000000000000000000000000000000900461ffff166126b3565b61ffff166119b273ffffffffffffffffffffffffffffffffffffffff871683547501000000000000000000000000000000000000000000900461ffff16611ec2565b146119c1575f92505050611512565b611a3d6119d2876020015160601c90565b740100000000010000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff861617919091171790565b9695505050505050565b60208101515f906effffff00000000000000000000000084168114611a6c57806112c4565b509192915050565b5f602482610100015114611a8a57506001919050565b5f611a9483611de3565b90505f611aa68460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831601611b3e5767ffffffffffffffff811115611b0b575060019392505050565b60c084015115611b1f575060029392505050565b611b2a816002611ef9565b611b355760046112c4565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831601611c185773ffffffffffffffffffffffffffffffffffffffff811115611bad575060019392505050565b805f03611bbe575060039392505050565b8360c001515f03611bd3575060029392505050565b611b2a7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff166001611ef9565b5060019392505050565b7feb742bc900000000000000000000000000000000000000000000000000000000611c4c83611de3565b7fffffffff000000000000000000000000000000000000000000000000000000001603611c9557611c9083835f015183611c8b8660e001516004013590565b611fe3565b505050565b8151611d079073ffffffffffffffffffffffffffffffffffffffff16611cff8460c00151611cc08590565b6bffffffffffffffffffffffff16611cd891906126cd565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190611476565b5f611d59611d1a8460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050610aa7847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052612007565b5f60048261010001511015611df957505f919050565b5060e00151357fffffffff000000000000000000000000000000000000000000000000000000001690565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101015f848601865b81811015611eb15780358183036020811015611e9357602081900360031b91821c90911b905b5085811686011760071c8416840260f81c9290920191602001611e6d565b505060030293909301949350505050565b5f8183604051602001611ed791815260200190565b604051602081830303815290604052805190602001205f1c61151291906126e0565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040812080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b009190611f6b9086906301000000900460ff1686612041565b611f79575f92505050610b8e565b8154815460408051600160208083019190915262ffffff9485168284015267ffffffffffffffff8a166060830152939092166080808401919091528151808403909101815260a09092019052805191012061145590611fdd906112f19060016126a0565b85612084565b5f611fef8260026120d8565b9050611ffd8582868661224e565b6107b5858261235c565b5f61202b83835f8151811061201e5761201e6126f3565b016020015160f81c6120d8565b90506120378183612396565b610aa7848261235c565b5f468467ffffffffffffffff160361205a57505f611512565b60ff8316600114806112c4575060ff831660051480156112c4575060ff8216600114949350505050565b5f80612094604085901c85612720565b905060ff83166002146120be576120ae6008611000612740565b6120b990600761276f565b6120c2565b6110005b67ffffffffffffffff9081169116109392505050565b6121146040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906121869086906301000000900460ff1686612041565b6121c8576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016100c6565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a090930190915280519101206040840181905280546060850152612240906112f19060016126a0565b608084015250909392505050565b5f6122598260781c90565b612264906001612799565b905061227a8461227585848661248c565b612396565b5f6123316122888460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b90506123548673ffffffffffffffffffffffffffffffffffffffff861683611476565b505050505050565b60408101516060820151612371918491611476565b6123928160400151600161238591906126a0565b6080830151849190611476565b5050565b5f826080015190506123c181835f815181106123b4576123b46126f3565b016020015160f81c612084565b6124065782516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016100c6565b612424836060015183805190602001205f9182526020526040902090565b60608401526124348160016126a0565b60808401528251602084015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f99161247f91859087906127b6565b60405180910390a2505050565b60605f6124998360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b6040518060c0016040528061258460405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f5f602083850312156125b9575f5ffd5b823567ffffffffffffffff8111156125cf575f5ffd5b8301601f810185136125df575f5ffd5b803567ffffffffffffffff8111156125f5575f5ffd5b8560208260051b8401011115612609575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610b8e57610b8e612673565b61ffff8281168282160390811115610b8e57610b8e612673565b81810381811115610b8e57610b8e612673565b5f826126ee576126ee612619565b500690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b67ffffffffffffffff8281168282160390811115610b8e57610b8e612673565b5f67ffffffffffffffff83168061275957612759612619565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff818116838216029081169081811461279257612792612673565b5092915050565b64ffffffffff8181168382160190811115610b8e57610b8e612673565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505094935050505056'
