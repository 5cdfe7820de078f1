// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** ABI of `Kernel`. */
export const kernelAbi = [
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
    "name": "Locked",
    "inputs": []
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
    "name": "JournalFull",
    "inputs": []
  }
] as const

/** Creation code of `Kernel`, without constructor arguments. */
export const kernelBytecode: `0x${string}` = '0x'
