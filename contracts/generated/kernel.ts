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
export const kernelBytecode: `0x${string}` = '0x610100604052348015610010575f5ffd5b50604051612c99380380612c9983398101604081905261002f91610074565b6001600160401b039093166080526001600160a01b0391821660a052811660c0521660e0526100d2565b80516001600160a01b038116811461006f575f5ffd5b919050565b5f5f5f5f60808587031215610087575f5ffd5b84516001600160401b038116811461009d575f5ffd5b93506100ab60208601610059565b92506100b960408601610059565b91506100c760608601610059565b905092959194509250565b60805160a05160c05160e051612b946101055f395f61060d01525f6104b801525f61031701525f6109170152612b945ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c806344471415146100ec575b5f6100565f357fffffffff0000000000000000000000000000000000000000000000000000000016610101565b905073ffffffffffffffffffffffffffffffffffffffff81166100cf576040517f150879b00000000000000000000000000000000000000000000000000000000081527fffffffff000000000000000000000000000000000000000000000000000000005f351660048201526024015b60405180910390fd5b365f5f375f5f365f845af43d5f5f3e806100e7573d5ffd5b503d5ff35b6100ff6100fa36600461291f565b610638565b005b5f7fffffffff0000000000000000000000000000000000000000000000000000000082167f91bd846e00000000000000000000000000000000000000000000000000000000148061019357507fffffffff0000000000000000000000000000000000000000000000000000000082167f06cb6bbd00000000000000000000000000000000000000000000000000000000145b806101df57507fffffffff0000000000000000000000000000000000000000000000000000000082167fd3e9efee00000000000000000000000000000000000000000000000000000000145b8061022b57507fffffffff0000000000000000000000000000000000000000000000000000000082167f925bb01500000000000000000000000000000000000000000000000000000000145b8061027757507fffffffff0000000000000000000000000000000000000000000000000000000082167fe86d27d600000000000000000000000000000000000000000000000000000000145b806102c357507fffffffff0000000000000000000000000000000000000000000000000000000082167f53eaa5e300000000000000000000000000000000000000000000000000000000145b8061030f57507fffffffff0000000000000000000000000000000000000000000000000000000082167f7e8da2df00000000000000000000000000000000000000000000000000000000145b1561033b57507f0000000000000000000000000000000000000000000000000000000000000000919050565b7fffffffff0000000000000000000000000000000000000000000000000000000082167fede74b8c0000000000000000000000000000000000000000000000000000000014806103cc57507fffffffff0000000000000000000000000000000000000000000000000000000082167fa548ce0a00000000000000000000000000000000000000000000000000000000145b8061041857507fffffffff0000000000000000000000000000000000000000000000000000000082167f181168b000000000000000000000000000000000000000000000000000000000145b8061046457507fffffffff0000000000000000000000000000000000000000000000000000000082167fb0e1caba00000000000000000000000000000000000000000000000000000000145b806104b057507fffffffff0000000000000000000000000000000000000000000000000000000082167fc9fe8e8200000000000000000000000000000000000000000000000000000000145b156104dc57507f0000000000000000000000000000000000000000000000000000000000000000919050565b7fffffffff0000000000000000000000000000000000000000000000000000000082167fc19d93fb00000000000000000000000000000000000000000000000000000000148061056d57507fffffffff0000000000000000000000000000000000000000000000000000000082167fdc95fc7e00000000000000000000000000000000000000000000000000000000145b806105b957507fffffffff0000000000000000000000000000000000000000000000000000000082167f9e0f7d5000000000000000000000000000000000000000000000000000000000145b8061060557507fffffffff0000000000000000000000000000000000000000000000000000000082167fddd3603400000000000000000000000000000000000000000000000000000000145b1561063157507f0000000000000000000000000000000000000000000000000000000000000000919050565b505f919050565b33321415806106475750333b15155b1561067e576040517feb8cd61100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6106866107bc565b61068e6128cf565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005471010000000000000000000000000000000000810461ffff1660a08301526901000000000000000000810467ffffffffffffffff16604080840191909152606082901b6effffff00000000000000000000000016602080850191909152835182516001600388020160061b810184018085529084018083529282015290910152640100000000900464ffffffffff1642811015610785576040517f74a3319700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024016100c6565b5f610791838686610819565b905061079c83610a2f565b82516107a790610aad565b6107b5836040015182610b05565b5050505050565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c8015610816576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50565b5f61087c6040518061014001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f6108878585610b4a565b60408051601f87017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168101608001909152935090506202c6f060fa8502015f5b85811015610999575f5f6108de89898588610b94565b915091506108f48a5f0151604081015190510390565b600a028282036020028501015a101561090e575050610999565b5f6109458784847f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610bff565b905080610959576109568b886112cc565b90505b60f81b606084890101526004601b919091017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016019350506001016108c8565b8060408601525b858110156109eb575f6109b588888487610b94565b6004601b9091017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01601945050506001016109a0565b368314610a24576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b505050509392505050565b5f816040015182606001510290505f6127108360a00151830281610a5557610a55612990565b049050826080015182015f03610a6a57505050565b5f610a81610a7c856020015160601c90565b61145e565b9050610aa781610a9b8486038760800151860160801b1790565b83548751929101611476565b50505050565b604081015181518190035f819003610ac457505050565b5f7fc3b2303aed2fca61bb48aab460562e293b1061f0eb95c0511d3697f6b0486c79905060206040840352816020840352806040830160408503a150505050565b5f7f2e733a17851169f232b3859260eb3ad2a086afd54e999eb4ea9afb7791702e4190508282526040602083015280601f19601f6040850151011660600183a1505050565b5f8260448114610b86576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b602083020190505b92915050565b5f5f5f833560208501935080840192508560051b8801353684113683111786828b01141517925050508015610bf5576040517fd7c7beeb00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5094509492505050565b5f828403610c0f575060106112c4565b83355f1a60028114801590610c25575080600114155b8015610c31575060c081105b15610c505760808110610c45576010610c48565b60115b9150506112c4565b60109150610eeb565b80355f90811a906081821015610c9d575060018201607f821615610c7c57915091565b81610c9557507001000000000000000000000000000000005b5f9150915091565b607f8203830190508160a00360031b6001840135811c9250828160f8031c15608084101715610cdb5770010000000000000000000000000000000091505b50915091565b7001000000000000000000000000000000005f600884901b600386901b610100031c60378111600186901a15151615610d205780915085600185010192505b50935093915050565b5f5f8235805f1a60f7811160018114610d6b57700100000000000000000000000000000000945060bf821115610d665760018601945060c0820393505b610d7e565b610d7960f783038488610ce1565b945094505b505050915091565b5f5f8235805f1a60018501935060b8811060018114610dd357700100000000000000000000000000000000945060c0821015610d6657610dca60b783038488610ce1565b94509450610d7e565b6080821060018114610e105760808303945060808460011a10600186141615610e0b5770010000000000000000000000000000000095505b610e18565b869550600194505b50505050915091565b5f5f610e2c83610d29565b7001000000000000000000000000000000009350810185811115610e51575050610ee4565b80821015610ee057610e6282610d29565b8101925081831181355f1a6094181715610e7e57505050610ee4565b610e8a60158201610d29565b91506021820684838301181715610ea45750505050610ee4565b6021820461076c0261096001850194505b83811015610ed95780355f1a60a014610ed15750505050610ee4565b602101610eb5565b5050610e51565b9250505b9250929050565b60405160c082108601803560378160011a1160f8825f1a141660018114610f1e57610f1583610d29565b92509250610f2b565b8160011a91506002830192505b5086818301036112bf5781865f5260c0851015610f5357610f4b83610c59565b93509150815f525b610f5c83610c59565b935091508160208b0152610f6f83610c59565b935091508160408b015260028503610f8f57610f8a83610c59565b935091505b8160608b0152610f9e83610c59565b935091508160808b015282359150815f1a60948114610fd85760808114610fef577001000000000000000000000000000000009350611011565b8260081b60601c60a08c0152601584019350611011565b7401000000000000000000000000000000000000000060a08c01526001840193505b5061101b83610c59565b935091508160c08b01525f6101008b01525f6101208b0152823560f01c915060c085106180c08314166001811461108f5761105584610d86565b935093508360e08c0152826101008c0152828401935060c086101561108a5761107e8985610e21565b93509350826101208c01525b611096565b6002840193505b50878310156112bd578083039150818160a086013760028511156111115760018760f81b607f8911156110f4575b888260031b1c156110da576001820191506110c4565b888260031b60f8031b8260800160f81b1790506001820191505b618080600383901b60f0031b1785840160a0015291909101600201905b8160c001600160378411156111475762ffffff841161ffff85110160ff8511600201019050838160f6016001830360031b1b1791505b60c087101561116057600381901b87901b909117906001015b8160808701528084018160a0880103208652505082355f1a915060018301925060018218156111bc5761119560018403610c59565b935091506001821160c0861016156111bc5770010000000000000000000000000000000092505b60028511156111de578660011b6023018203915060018211156111de5786195f525b601b820160208501525f833560011a1160a084355f1a1416600181146112165761120784610c59565b94509250826040860152611227565b600184013560408601526021840193505b5061123183610c59565b9350915081606085015260608a015160408b01511160808b015160401c171567ffffffffffffffff60208c0151108985141616156112bd5760129550865f51036112bd57601395507f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082116112bd575f5f5260205f60808660015afa505f518a525f51156112bd575f95505b505b505050505b949350505050565b5f5f6112f56112f1845f015173ffffffffffffffffffffffffffffffffffffffff1690565b5490565b90505f611301846114c7565b602086810151604088015160c0880151608089015160608a0151948a015160a08b01519697506bffffffffffffffffffffffff808a168784028501119387171165ffffffffffff60a88b901c811690811491909117939093179214157401000000000000000000000000000000000000000094851774ff0000000000ffffff0000000000000000000000008a1614151791909117919093108584101762b71b0090931191909314171717156113d3575f6113bd86868585611519565b9350905080156113d1579250610b8e915050565b505b5f856040015190505f81866060015103905080866040015110156113f8575060408501515b6060870180518401905260808701805182850201905260a0860151910182027501000000000000000000000000000000000000000000039290920191301461144a576114458585846116c1565b611455565b61145585858461176d565b95945050505050565b60035f90815262ffffff821660205260408120610b8e565b8251602084015181036114b5576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b5f8161010001515f036114e1575061012001516152080190565b61012082015160a08301513090036114fe576114fc836117d0565b015b6115128360e00151846101000151836118ce565b9392505050565b608083015160a08401515f9182917fffffffffffffffffffffffff00000000000000000000000000000000000000000161155a57601b5f92509250506116b8565b62b71b008111156115725760195f92509250506116b8565b838110156115875760185f92509250506116b8565b8660400151866060015110156115a45760175f92509250506116b8565b6020870151740100000000000000000000000000000000000000001774ff0000000000ffffff000000000000000000000000861614611601576115eb87875f01518761191e565b9450845f0361160157601a5f92509250506116b8565b602086015160a886901c65ffffffffffff16908111156116295760145f9350935050506116b8565b8087602001511180611640575065ffffffffffff81145b156116535760155f9350935050506116b8565b6bffffffffffffffffffffffff8760c00151886060015117111561167f5760165f9350935050506116b8565b6bffffffffffffffffffffffff8616876060015183028860c001510111156116af5760165f9350935050506116b8565b5f869350935050505b94509492505050565b8251825160a084015160c08501515f939273ffffffffffffffffffffffffffffffffffffffff16919080158015906116f95750818314155b15611762575f61171061170a845490565b8a611a8b565b90506bffffffffffffffffffffffff826bffffffffffffffffffffffff8316011161175c576117428585848a03611476565b61174f8584838501611476565b5f95505050505050611512565b60019550505b610a24848488611476565b5f8061177884611ab8565b6004811115611789576117896129bd565b146117ba57825184516117b29173ffffffffffffffffffffffffffffffffffffffff1684611476565b506001611512565b83516117c7908484611c66565b505f9392505050565b5f5f6117db83611e27565b90507fffffffff0000000000000000000000000000000000000000000000000000000081167feb742bc9000000000000000000000000000000000000000000000000000000001480158161187157507fffffffff0000000000000000000000000000000000000000000000000000000082167f51cff8d90000000000000000000000000000000000000000000000000000000014155b1561187f57505f9392505050565b5f8161188d5761ea60611892565b620138805b90505f61189e86611ab8565b60048111156118af576118af6129bd565b146118ba5780611455565b6118c48583611e68565b6114559082612a17565b5f825f036118e9576118e282615208612a2e565b9050611512565b5f6118f48585611e97565b9050600481028301600a820280821161190d578061190f565b815b61520801979650505050505050565b5f5f61192a8386611a8b565b90507f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0060ff60a083901c1615158061197c57508054730100000000000000000000000000000000000000900461ffff16155b1561198b575f92505050611512565b80546119b490600190730100000000000000000000000000000000000000900461ffff16612a41565b61ffff166119f673ffffffffffffffffffffffffffffffffffffffff871683547501000000000000000000000000000000000000000000900461ffff16611f35565b14611a05575f92505050611512565b611a81611a16876020015160601c90565b740100000000010000000000000000000000000000004260d81b7fffffffffff0000000000000000000000000000000000000000000000000000001660609290921b6effffff000000000000000000000000166bffffffffffffffffffffffff861617919091171790565b9695505050505050565b60208101515f906effffff00000000000000000000000084168114611ab057806112c4565b509192915050565b5f602482610100015114611ace57506001919050565b5f611ad883611e27565b90505f611aea8460e001516004013590565b90507f148bd437000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831601611b825767ffffffffffffffff811115611b4f575060019392505050565b60c084015115611b63575060029392505050565b611b6e816002611f6c565b611b795760046112c4565b5f949350505050565b7fae300727000000000000000000000000000000000000000000000000000000007fffffffff00000000000000000000000000000000000000000000000000000000831601611c5c5773ffffffffffffffffffffffffffffffffffffffff811115611bf1575060019392505050565b805f03611c02575060039392505050565b8360c001515f03611c17575060029392505050565b611b6e7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b006004015468010000000000000000900467ffffffffffffffff166001611f6c565b5060019392505050565b7feb742bc900000000000000000000000000000000000000000000000000000000611c9083611e27565b7fffffffff000000000000000000000000000000000000000000000000000000001603611cd957611cd483835f015183611ccf8660e001516004013590565b611fba565b505050565b8151611d4b9073ffffffffffffffffffffffffffffffffffffffff16611d438460c00151611d048590565b6bffffffffffffffffffffffff16611d1c9190612a5b565b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000085161790565b859190611476565b5f611d9d611d5e8460e001516004013590565b8460c001516bffffffffffffffffffffffff1660609190911b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790565b9050610aa7847f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00600401546040517f01000000000000000000000000000000000000000000000000000000000000006020820152602181018590526801000000000000000090910467ffffffffffffffff1690604101604051602081830303815290604052611fde565b5f60048261010001511015611e3d57505f919050565b5060e00151357fffffffff000000000000000000000000000000000000000000000000000000001690565b5f611512611e7584612018565b83611e81576001611e84565b60025b611e92615dc0611f40612a2e565b6120b5565b5f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f01010101010101010101010101010101010101010101010101010101010101015f848601865b81811015611f245780358183036020811015611f0657602081900360031b91821c90911b905b5085811686011760071c8416840260f81c9290920191602001611ee0565b505060030293909301949350505050565b5f8183604051602001611f4a91815260200190565b604051602081830303815290604052805190602001205f1c6115129190612a6e565b67ffffffffffffffff82165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b8660205260408120546115129084906301000000900460ff16846120c9565b5f611fc682600261210d565b9050611fd485828686612283565b6107b58582612391565b5f61200283835f81518110611ff557611ff5612a81565b016020015160f81c61210d565b905061200e81836123cb565b610aa78482612391565b5f7feb742bc90000000000000000000000000000000000000000000000000000000061204383611e27565b7fffffffff0000000000000000000000000000000000000000000000000000000016146120a7577f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b045468010000000000000000900467ffffffffffffffff16610b8e565b60e082015160040135610b8e565b5f6112c46120c2856124ca565b848461257b565b5f468467ffffffffffffffff16036120e257505f611512565b60ff8316600114806112c4575060ff831660051480156112c4575060ff821660011490509392505050565b6121496040518060a001604052805f67ffffffffffffffff1681526020015f62ffffff1681526020015f81526020015f81526020015f81525090565b67ffffffffffffffff83165f9081527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020526040902080547f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0091906121bb9086906301000000900460ff16866120c9565b6121fd576040517f41879a8100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff861660048201526024016100c6565b67ffffffffffffffff8516808452815462ffffff9081166020808701829052855460408051600181850152919094168185015260608101949094526080808501929092528251808503909201825260a090930190915280519101206040840181905280546060850152612275906112f1906001612a2e565b608084015250909392505050565b5f61228e8260781c90565b612299906001612aae565b90506122af846122aa85848661259e565b6123cb565b5f6123666122bd8460601c90565b865160208801517402000000000000000000000000000000000000000060e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001660a89290921b7cffffffffffffffff00000000000000000000000000000000000000000016607887901b73ffffffffff0000000000000000000000000000001660609490941b6effffff000000000000000000000000169390931792909217171790565b90506123898673ffffffffffffffffffffffffffffffffffffffff861683611476565b505050505050565b604081015160608201516123a6918491611476565b6123c7816040015160016123ba9190612a2e565b6080830151849190611476565b5050565b60808201515f6123da8361266a565b905061240082845f815181106123f2576123f2612a81565b016020015160f81c83612686565b6124455783516040517fce03722500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016100c6565b612463846060015184805190602001205f9182526020526040902090565b6060850152608081811b8301600101908501528351602085015160405167ffffffffffffffff909216917fb3bf313ee2aa5aea5c155790f9e8ce8fe33ed3e4d0befee1858cac30b070d0f9916124bc9186908890612acb565b60405180910390a250505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b00805467ffffffffffffffff83165f8181527f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b866020908152604080832054815160018185015262ffffff968716818401526060810195909552949094166080808501919091528451808503909101815260a090930190935281519190920120909190611512906112f1906001612a2e565b5f612587848484612686565b6125955763ffffffff6112c4565b6112c48461275a565b60605f6125ab8360a81c90565b7f020000000000000000000000000000000000000000000000000000000000000065ffffffffffff91909116603086901b6affffffffff00000000000016605888901b7effffffffffffffffffffffffffffffffffffffff00000000000000000000001617171790505f4260781b73ffffffffff0000000000000000000000000000001660a0856bffffffffffffffffffffffff16901b1790506040519250606083016040526031835281602084015280604084015250509392505050565b5f5f602083015190506115126126818451836127e9565b61288c565b5f67ffffffffffffffff604085901c850381169060c086901c608087901c0316828060ff87166002146126ea576126c06008611000612b3b565b6126cb906007612b6a565b6126da6008630e4e1c00612b3b565b6126e5906007612b6a565b6126f3565b611000630e4e1c005b67ffffffffffffffff16915067ffffffffffffffff169150818410801561271c57508086840111155b8015612732575067ffffffffffffffff88811614155b801561274e575067ffffffffffffffff608089901c8116870111155b98975050505050505050565b5f67ffffffffffffffff604083901c830381169060c084901c608085901c031661100060088084029190910490630e4e1c00908302048181111561279c578091505b60078211156127aa57600791505b600482106127dd5760017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd83011b611a81565b60019695505050505050565b5f60218310156127fa57505f610b8e565b5f82901a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffcf840161284a5760ff8116600214612836575f612842565b61284260406001612a2e565b915050610b8e565b60ff81166001141580612861575083601f16600114155b1561286f575f915050610b8e565b600584901c604081116128825780611455565b505f949350505050565b5f615dc0612899836128a5565b02611f40019050919050565b5f8115806128bd57506128ba60406001612a2e565b82145b6128c75781610b8e565b600192915050565b6040518060c001604052806128fb60405180606001604052805f81526020015f81526020015f81525090565b81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f5f60208385031215612930575f5ffd5b823567ffffffffffffffff811115612946575f5ffd5b8301601f81018513612956575f5ffd5b803567ffffffffffffffff81111561296c575f5ffd5b8560208260051b8401011115612980575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082028115828204841417610b8e57610b8e6129ea565b80820180821115610b8e57610b8e6129ea565b61ffff8281168282160390811115610b8e57610b8e6129ea565b81810381811115610b8e57610b8e6129ea565b5f82612a7c57612a7c612990565b500690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b64ffffffffff8181168382160190811115610b8e57610b8e6129ea565b62ffffff8416815267ffffffffffffffff83166020820152606060408201525f82518060608401528060208501608085015e5f6080828501015260807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830116840101915050949350505050565b5f67ffffffffffffffff831680612b5457612b54612990565b8067ffffffffffffffff84160491505092915050565b67ffffffffffffffff8181168382160290811690818114612b8d57612b8d6129ea565b509291505056'
