// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** ABI of `Registry`. */
export const registryAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "owner",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "binder",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "staking_",
        "type": "address",
        "internalType": "contract IStaking"
      },
      {
        "name": "chains_",
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
        "name": "parameters_",
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
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "CHAINS_MAX",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "ENDPOINT_BYTES_MAX",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "PUBLISH_INTERVAL",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "SETTINGS_MAX",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "acceptOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "addChain",
    "inputs": [
      {
        "name": "chain",
        "type": "tuple",
        "internalType": "struct Chain",
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
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "bind",
    "inputs": [
      {
        "name": "kernel_",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "chains",
    "inputs": [],
    "outputs": [
      {
        "name": "",
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
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "changeSetting",
    "inputs": [
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
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "composed",
    "inputs": [],
    "outputs": [
      {
        "name": "",
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
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "count",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "endpointOf",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "string",
        "internalType": "string"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "hashOf",
    "inputs": [
      {
        "name": "number",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "hintEndpoint",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "endpoint",
        "type": "string",
        "internalType": "string"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "kernel",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "owner",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "parameters",
    "inputs": [],
    "outputs": [
      {
        "name": "",
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
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "pendingOwner",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "publish",
    "inputs": [],
    "outputs": [
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
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "removeChain",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "renounceOwnership",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setParameters",
    "inputs": [
      {
        "name": "parameters_",
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
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "setRegistrant",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "registrant",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "settingsWaiting",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint64",
        "internalType": "uint64"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "staking",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract IStaking"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "transferOwnership",
    "inputs": [
      {
        "name": "newOwner",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "Bound",
    "inputs": [
      {
        "name": "kernel",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ChainAdded",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "kind",
        "type": "uint8",
        "indexed": false,
        "internalType": "uint8"
      },
      {
        "name": "startBlock",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      },
      {
        "name": "registrant",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ChainRemoved",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "EndpointHinted",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "endpoint",
        "type": "string",
        "indexed": false,
        "internalType": "string"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OwnershipTransferStarted",
    "inputs": [
      {
        "name": "previousOwner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "newOwner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "OwnershipTransferred",
    "inputs": [
      {
        "name": "previousOwner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "newOwner",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "ParametersChanged",
    "inputs": [
      {
        "name": "parameters",
        "type": "tuple",
        "indexed": false,
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
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Published",
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
      },
      {
        "name": "configuration",
        "type": "bytes",
        "indexed": false,
        "internalType": "bytes"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "RegistrantChanged",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "registrant",
        "type": "address",
        "indexed": false,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "SettingQueued",
    "inputs": [
      {
        "name": "place",
        "type": "uint64",
        "indexed": true,
        "internalType": "uint64"
      },
      {
        "name": "app",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "name",
        "type": "bytes32",
        "indexed": true,
        "internalType": "bytes32"
      },
      {
        "name": "word",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadyBound",
    "inputs": [
      {
        "name": "kernel",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ChainNeeded",
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
    "name": "InvalidChain",
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
    "name": "InvalidEndpoint",
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
    "name": "InvalidParameter",
    "inputs": [
      {
        "name": "name",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoKernelCode",
    "inputs": [
      {
        "name": "kernel",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoValidators",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotBinder",
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
    "name": "NotBound",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NotDue",
    "inputs": [
      {
        "name": "dueAt",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
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
    "name": "NotRegistrant",
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
    "name": "OwnableInvalidOwner",
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
    "name": "OwnableUnauthorizedAccount",
    "inputs": [
      {
        "name": "account",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyChains",
    "inputs": []
  },
  {
    "type": "error",
    "name": "UnknownChain",
    "inputs": [
      {
        "name": "chainId",
        "type": "uint64",
        "internalType": "uint64"
      }
    ]
  }
] as const

/** Creation code of `Registry`, without constructor arguments. */
export const registryBytecode: `0x${string}` = '0x60c060405234801561000f575f5ffd5b506040516146ea3803806146ea83398101604081905261002e91610cd3565b6001600160a01b038085166080528590811661006457604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006d816101ce565b506001600160a01b03831660a081905260408051632409799360e21b81529051639025e64c916004808201926020929091908290030181865afa1580156100b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100da9190610e2a565b6001600160401b0316815f01516001600160401b03161461011c576040516309175cb760e31b8152681b995d1ddbdc9ad25960ba1b600482015260240161005b565b4681602001516001600160401b031614610158576040516309175cb760e31b8152691a1d5890da185a5b925960b21b600482015260240161005b565b610161816101ea565b5f5b825181101561019c5761019483828151811061018157610181610e4a565b602002602001015161041c60201b60201c565b600101610163565b506101a56106ac565b6101c4576040516338e323f760e01b81525f600482015260240161005b565b5050505050610ebb565b600280546001600160a01b03191690556101e78161070d565b50565b6101f38161075e565b60a0516001600160a01b031663331fc44a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610e5e565b63ffffffff16610e1063ffffffff16826080015163ffffffff166102799190610e8b565b11156102a6576040516309175cb760e31b815268756e626f6e64696e6760b81b600482015260240161005b565b80516006805460208401516040850151606086015160808701516001600160401b039687166001600160801b03199095169490941768010000000000000000938716840217600160801b600160c01b031916600160801b63ffffffff938416810263ffffffff60a01b191691909117600160a01b928416929092029190911763ffffffff60c01b1916600160c01b948316949094029390931790935560a08501516007805460c088015160e08901516101008a01516101208b01516101408c0151610160909c0151968b166001600160601b0319909516949094179289169096029190911765ffffffffffff60601b19166c010000000000000000000000009188169190910261ffff60801b19161761ffff94851690950294909417600160901b600160f01b031916600160901b9490951693909302600160b01b600160f01b03191693909317600160b01b9590941694909402929092176001600160f01b0316600160f01b9390911692909202919091179055565b600354801590607f19016104435760405163b73ef67b60e01b815260040160405180910390fd5b81516001600160401b0316158061046c57508151661fffffffffffff6001600160401b03909116115b806104935750661fffffffffffff6001600160401b031682604001516001600160401b0316115b806104b5575081516001600160401b03165f9081526004602052604090205415155b806104cf575060065482516001600160401b039081169116145b806104e45750600560ff16826020015160ff16115b806104f95750602082015160ff161581151514155b8061052557506006548251680100000000000000009091046001600160401b0390811691161481151514155b8061053b575060608201516001600160a01b0316155b156105675781516040516335e7cba960e21b81526001600160401b03909116600482015260240161005b565b600380546001810182555f82815284517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60029093029283018054602080890180516040808c0180516001600160401b039889166001600160481b031990971687176801000000000000000060ff9586160217600160481b600160881b0319166901000000000000000000918a1691909102179096556060808d0180517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85c909b0180546001600160a01b0319166001600160a01b039c8d161790559a549589526004855297819020949094558a51915194519851845195909116855297851691840191909152959094169381019390935292909216917fad77c0dd3347a6d794cf8f89bc6e87b053971f9920c275a39c027d6df12a993d910160405180910390a25050565b5f60015b60035481101561070657600560ff16600382815481106106d2576106d2610e4a565b5f91825260209091206002909102015468010000000000000000900460ff16146106fe57600191505090565b6001016106b0565b505f905090565b600180546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b80516107a0906001600160401b03161580159061078e57508151661fffffffffffff6001600160401b0390911611155b681b995d1ddbdc9ad25960ba1b610add565b61081581602001516001600160401b03165f141580156107dd5750661fffffffffffff6001600160401b031682602001516001600160401b031611155b80156108025750815f01516001600160401b031682602001516001600160401b031614155b691a1d5890da185a5b925960b21b610add565b610858606463ffffffff168260c0015163ffffffff161015801561084b575061ea6063ffffffff168260c0015163ffffffff1611155b637469636b60e01b610add565b6108b86201518063ffffffff16826040015163ffffffff16111580156108aa575060c08201516108909060039063ffffffff16610ea4565b60408301516108a79063ffffffff166103e8610ea4565b10155b646c6561736560d81b610add565b6108ec6201518063ffffffff16826060015163ffffffff1611156a6d696e696d756d5374617960a81b610add60201b60201c565b6109456301e1338063ffffffff16826080015163ffffffff1611158015610933575060408201516109259060049063ffffffff16610ea4565b826080015163ffffffff1610155b68756e626f6e64696e6760b81b610add565b610980650100000000006001600160401b03168260a001516001600160401b03161115686461746151756f746160b81b610add60201b60201c565b6109cf8160c0015163ffffffff168260e0015163ffffffff16101580156109ba5750620927c063ffffffff168260e0015163ffffffff1611155b6b1859d95b9d151a5b595bdd5d60a21b610add565b610a1381610100015161ffff165f141580156109fa57506103e861ffff1682610100015161ffff1611155b6f66656e6365436865636b706f696e747360801b610add565b610a5981610120015163ffffffff165f14158015610a4557506201518063ffffffff1682610120015163ffffffff1611155b6a3332b731b2a6b0b933b4b760a91b610add565b610aab8161014001516001600160401b03165f14158015610a98575066038d7ea4c680006001600160401b03168261014001516001600160401b031611155b693130b9b2a332b2a6b4b760b11b610add565b6101e761271061ffff1682610160015161ffff1611156c6578656375746f72536861726560981b610add60201b60201c565b81610afe576040516309175cb760e31b81526004810182905260240161005b565b5050565b6001600160a01b03811681146101e7575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b0381118282101715610b4d57610b4d610b16565b60405290565b604051608081016001600160401b0381118282101715610b4d57610b4d610b16565b604051601f8201601f191681016001600160401b0381118282101715610b9d57610b9d610b16565b604052919050565b80516001600160401b0381168114610bbb575f5ffd5b919050565b805163ffffffff81168114610bbb575f5ffd5b805161ffff81168114610bbb575f5ffd5b5f6101808284031215610bf5575f5ffd5b610bfd610b2a565b9050610c0882610ba5565b8152610c1660208301610ba5565b6020820152610c2760408301610bc0565b6040820152610c3860608301610bc0565b6060820152610c4960808301610bc0565b6080820152610c5a60a08301610ba5565b60a0820152610c6b60c08301610bc0565b60c0820152610c7c60e08301610bc0565b60e0820152610c8e6101008301610bd3565b610100820152610ca16101208301610bc0565b610120820152610cb46101408301610ba5565b610140820152610cc76101608301610bd3565b61016082015292915050565b5f5f5f5f5f6102008688031215610ce8575f5ffd5b8551610cf381610b02565b6020870151909550610d0481610b02565b6040870151909450610d1581610b02565b60608701519093506001600160401b03811115610d30575f5ffd5b8601601f81018813610d40575f5ffd5b80516001600160401b03811115610d5957610d59610b16565b610d6860208260051b01610b75565b8082825260208201915060208360071b85010192508a831115610d89575f5ffd5b6020840193505b82841015610e0a576080848c031215610da7575f5ffd5b610daf610b53565b610db885610ba5565b8152602085015160ff81168114610dcd575f5ffd5b6020820152610dde60408601610ba5565b60408201526060850151610df181610b02565b6060820152825260809390930192602090910190610d90565b80955050505050610e1e8760808801610be4565b90509295509295909350565b5f60208284031215610e3a575f5ffd5b610e4382610ba5565b9392505050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215610e6e575f5ffd5b610e4382610bc0565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610e9e57610e9e610e77565b92915050565b8082028115828204841417610e9e57610e9e610e77565b60805160a051613800610eea5f395f818161026a015281816111b80152611c1b01525f61146301526138005ff3fe608060405234801561000f575f5ffd5b50600436106101a5575f3560e01c80637f2a1642116100e8578063ba0717d611610093578063e30c39781161006e578063e30c39781461054f578063eb73dfea1461056d578063f0c7ecd514610575578063f2fde38b14610588575f5ffd5b8063ba0717d614610501578063d34128d31461051f578063d4aae0c414610532575f5ffd5b80638da5cb5b116100c35780638da5cb5b146104d3578063abf97f15146104f1578063af37b954146104f9575f5ffd5b80637f2a1642146102fc57806381bac14f146103115780638903573014610324575f5ffd5b806347a4d03b1161015357806358a8b85f1161012e57806358a8b85f146102c45780635b8bc025146102d9578063715018a6146102ec57806379ba5097146102f4575f5ffd5b806347a4d03b146102525780634cf088d914610265578063539f6424146102b1575f5ffd5b806315b1e8821161018357806315b1e8821461021357806324b652361461022a57806339aa13351461023f575f5ffd5b806306661abd146101a9578063075d4782146101cb5780630fa3d7c1146101f3575b5f5ffd5b6008545b60405167ffffffffffffffff90911681526020015b60405180910390f35b6101d361059b565b6040805167ffffffffffffffff90931683526020830191909152016101c2565b610206610201366004612b17565b6108a8565b6040516101c29190612b5e565b61021c61010081565b6040519081526020016101c2565b61023d610238366004612b70565b610952565b005b61023d61024d366004612b17565b610ab4565b61023d610260366004612bab565b610dee565b61028c7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101c2565b61021c6102bf366004612b17565b610f63565b6102cc610fab565b6040516101c29190612c62565b61023d6102e7366004612c74565b611061565b61023d611083565b61023d611096565b61030461110a565b6040516101c29190612e6c565b61023d61031f366004612f6a565b61144b565b6104c660408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101829052610140810182905261016081019190915250604080516101808101825260065467ffffffffffffffff8082168352680100000000000000008083048216602085015263ffffffff7001000000000000000000000000000000008085048216968601969096527401000000000000000000000000000000000000000084048116606086015278010000000000000000000000000000000000000000000000009093048316608085015260075480831660a0860152908104831660c08501526c010000000000000000000000008104831660e085015261ffff9481048516610100850152720100000000000000000000000000000000000081049092166101208401527601000000000000000000000000000000000000000000008204166101408301527e01000000000000000000000000000000000000000000000000000000000000900490911661016082015290565b6040516101c29190612f85565b60015473ffffffffffffffffffffffffffffffffffffffff1661028c565b6101ad6115fa565b61021c608081565b61050a610e1081565b60405163ffffffff90911681526020016101c2565b61023d61052d366004612f94565b611627565b5f5473ffffffffffffffffffffffffffffffffffffffff1661028c565b60025473ffffffffffffffffffffffffffffffffffffffff1661028c565b61021c604081565b61023d610583366004613012565b6118a9565b61023d610596366004612f6a565b611a0e565b5f5f5f6105a661110a565b90508060200151515f036105e6576040517f9fc51d3800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805f015192505f81602001518260400151836060015160405160200161060e93929190613047565b6040516020818303038152906040528051906020012090505f61063b600b54831415846080015151611abe565b905061065c60015473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff16141580156106a057508067ffffffffffffffff1642105b156106e8576040517f4ea91b0d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024015b60405180910390fd5b5f836040516020016106fa9190612e6c565b60408051808303601f1901815291905280516020820120600880546001810182555f9182527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee301829055600b869055600c80547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff90811691909117909155608088015151600a8054949a5094955093926107a1918591166130b2565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508567ffffffffffffffff167f0590e5168236ac24edf9aed1509486f37bca4a05de09a977a2272ee8efc033ef86836040516108039291906130d2565b60405180910390a2610813611b6b565b6040517fc9fe8e8200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201526024810187905273ffffffffffffffffffffffffffffffffffffffff919091169063c9fe8e82906044015f604051808303815f87803b15801561088a575f5ffd5b505af115801561089c573d5f5f3e3d5ffd5b50505050505050509091565b67ffffffffffffffff81165f9081526005602052604090208054606091906108cf906130ea565b80601f01602080910402602001604051908101604052809291908181526020018280546108fb906130ea565b80156109465780601f1061091d57610100808354040283529160200191610946565b820191905f5260205f20905b81548152906001019060200180831161092957829003601f168201915b50505050509050919050565b61095a611bbd565b60065467ffffffffffffffff166109746020830183612b17565b67ffffffffffffffff16146109d7576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f6e6574776f726b4964000000000000000000000000000000000000000000000060048201526024016106df565b60065468010000000000000000900467ffffffffffffffff16610a006040830160208401612b17565b67ffffffffffffffff1614610a63576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f687562436861696e49640000000000000000000000000000000000000000000060048201526024016106df565b610a7a610a7536839003830183613213565b611c10565b7f7983b0ff244fab18e2c78cf2b714bb7138fd515197200c6e12a007ece615970d81604051610aa99190613303565b60405180910390a150565b610abc611bbd565b5f610ac682611ff1565b9050805f03610b0d576040517f38e323f700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016106df565b805b600354610b1d826001613438565b1015610cca576003610b30826001613438565b81548110610b4057610b4061344b565b905f5260205f20906002020160038281548110610b5f57610b5f61344b565b5f9182526020909120825460029092020180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000811667ffffffffffffffff9384169081178355845460ff680100000000000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909216171780825583546901000000000000000000908190049093169092027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff90921691909117815560019182015490820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff909216919091179055610c7a908290613438565b60045f60038481548110610c9057610c9061344b565b5f918252602080832060029092029091015467ffffffffffffffff168352820192909252604001902055610cc381613478565b9050610b0f565b506003805480610cdc57610cdc613490565b5f828152602080822060025f199094019384020180547fffffffffffffffffffffffffffffff000000000000000000000000000000000016815560010180547fffffffffffffffffffffffff00000000000000000000000000000000000000001690559190925567ffffffffffffffff8416825260048152604080832083905560059091528120610d6c91612ab0565b610d7461205a565b610db6576040517f38e323f700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016106df565b60405167ffffffffffffffff8316907f5204aec90a3c794d8e90fded8b46ae9c7c552803e7e832e0c1d358396d859916905f90a25050565b610df6611b6b565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614610e5c576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024016106df565b600a80545f916801000000000000000090910467ffffffffffffffff16906008610e85836134bd565b82546101009290920a67ffffffffffffffff8181021990931691831602179091556040805160608101825273ffffffffffffffffffffffffffffffffffffffff88811680835260208084018a81528486018a81529688165f81815260098452879020955186547fffffffffffffffffffffffff000000000000000000000000000000000000000016951694909417855551600185015594516002909301929092559151868152939450869390927f14396fee6d9efc8ca849a0f7481d234951deb9e2e02b15bd5b35b2e0919a40af910160405180910390a450505050565b6008545f9067ffffffffffffffff831610610f7e575f610fa5565b60088267ffffffffffffffff1681548110610f9b57610f9b61344b565b905f5260205f2001545b92915050565b60606003805480602002602001604051908101604052809291908181526020015f905b82821015611058575f8481526020908190206040805160808101825260028602909201805467ffffffffffffffff808216855260ff68010000000000000000830416858701526901000000000000000000909104169183019190915260019081015473ffffffffffffffffffffffffffffffffffffffff1660608301529083529092019101610fce565b50505050905090565b611069611bbd565b61108061107b368390038301836134e9565b6120bb565b50565b61108b611bbd565b6110945f612403565b565b600254339073ffffffffffffffffffffffffffffffffffffffff168114611101576040517f118cdaa700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016106df565b61108081612403565b6111966040805160a080820183525f808352606060208085018290528486018290528551610180810187528381529081018390529485018290528481018290526080850182905291840181905260c0840181905260e084018190526101008401819052610120840181905261014084018190526101608401529091908201908152602001606081525090565b6040518060a0016040528060088054905067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ca1e78196040518163ffffffff1660e01b81526004015f60405180830381865afa15801561121e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611245919081019061356f565b81526020016003805480602002602001604051908101604052809291908181526020015f905b828210156112f5575f8481526020908190206040805160808101825260028602909201805467ffffffffffffffff808216855260ff68010000000000000000830416858701526901000000000000000000909104169183019190915260019081015473ffffffffffffffffffffffffffffffffffffffff166060830152908352909201910161126b565b50505090825250604080516101808101825260065467ffffffffffffffff808216835268010000000000000000808304821660208581019190915263ffffffff7001000000000000000000000000000000008086048216878901527401000000000000000000000000000000000000000086048216606088015278010000000000000000000000000000000000000000000000009095048116608087015260075480851660a0880152928304811660c08701526c010000000000000000000000008304811660e087015261ffff9483048516610100870152720100000000000000000000000000000000000083041661012086015276010000000000000000000000000000000000000000000082049092166101408501527e01000000000000000000000000000000000000000000000000000000000000900490911661016083015283015201611444612434565b9052919050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146114bc576040517fbd17e1290000000000000000000000000000000000000000000000000000000081523360048201526024016106df565b5f5473ffffffffffffffffffffffffffffffffffffffff1615611526575f546040517f2122547000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016106df565b8073ffffffffffffffffffffffffffffffffffffffff163b5f0361158e576040517f873b928300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016106df565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316908117825560405190917f453252f51cf66f2c547ca2ed4b477a448496fc868fe3692f98620a683fe38cde91a250565b600a545f906116229067ffffffffffffffff808216916801000000000000000090041661365c565b905090565b5f600361163385611ff1565b815481106116435761164361344b565b5f9182526020909120600290910201600181015490915073ffffffffffffffffffffffffffffffffffffffff163314801590611697575060015473ffffffffffffffffffffffffffffffffffffffff163314155b156116d0576040517fcbc940530000000000000000000000000000000000000000000000000000000081523360048201526024016106df565b828261010081111561171a576040517f0347146500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff871660048201526024016106df565b5f5b81811015611838577f20000000000000000000000000000000000000000000000000000000000000008383838181106117575761175761344b565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff19161115806117ed57507f7f000000000000000000000000000000000000000000000000000000000000008383838181106117be576117be61344b565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191610155b15611830576040517f0347146500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201526024016106df565b60010161171c565b5067ffffffffffffffff86165f90815260056020526040902061185c8587836136d2565b508567ffffffffffffffff167ff051a238c7c5ac0827075f6089be3f4d50eb2c41cf4ee8325e4f6eceef7b43a4868660405161189992919061378d565b60405180910390a2505050505050565b5f60036118b584611ff1565b815481106118c5576118c561344b565b5f9182526020909120600290910201600181015490915073ffffffffffffffffffffffffffffffffffffffff16331461192c576040517fcbc940530000000000000000000000000000000000000000000000000000000081523360048201526024016106df565b73ffffffffffffffffffffffffffffffffffffffff8216611985576040517fd79f2ea400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016106df565b6001810180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff841690811790915560405190815267ffffffffffffffff8416907f7df1ee3e040c2e47fb0ccd4b99ec52f21e714313e6b650c6d00cce4926ba2ebb9060200160405180910390a2505050565b611a16611bbd565b6002805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff00000000000000000000000000000000000000009091168117909155611a7960015473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f604082148015611aed5750600654610e1070010000000000000000000000000000000090910463ffffffff16105b15611b2d57600654600c54611b2691700100000000000000000000000000000000900463ffffffff169067ffffffffffffffff166130b2565b9050610fa5565b8280611b3857508115155b611b4a5767ffffffffffffffff611b64565b600c54611b6490610e109067ffffffffffffffff166130b2565b9392505050565b5f5473ffffffffffffffffffffffffffffffffffffffff1680611bba576040517f179435b300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b90565b60015473ffffffffffffffffffffffffffffffffffffffff163314611094576040517f118cdaa70000000000000000000000000000000000000000000000000000000081523360048201526024016106df565b611c198161259e565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663331fc44a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611c82573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611ca691906137bb565b63ffffffff16610e1063ffffffff16826080015163ffffffff16611cca9190613438565b1115611d24576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f756e626f6e64696e67000000000000000000000000000000000000000000000060048201526024016106df565b805160068054602084015160408501516060860151608087015167ffffffffffffffff9687167fffffffffffffffffffffffffffffffff0000000000000000000000000000000090951694909417680100000000000000009387168402177fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff1670010000000000000000000000000000000063ffffffff93841681027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff16919091177401000000000000000000000000000000000000000092841692909202919091177fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff167801000000000000000000000000000000000000000000000000948316949094029390931790935560a08501516007805460c088015160e08901516101008a01516101208b01516101408c0151610160909c0151968b167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090951694909417928916909602919091177fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff166c01000000000000000000000000918816919091027fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff161761ffff948516909502949094177fffff000000000000000000000000ffffffffffffffffffffffffffffffffffff16720100000000000000000000000000000000000094909516939093027fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff16939093177601000000000000000000000000000000000000000000009590941694909402929092177dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e010000000000000000000000000000000000000000000000000000000000009390911692909202919091179055565b67ffffffffffffffff81165f9081526004602052604081205480820361204f576040517f03026c2c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016106df565b611b646001826137d6565b5f60015b6003548110156120b457600560ff16600382815481106120805761208061344b565b5f91825260209091206002909102015468010000000000000000900460ff16146120ac57600191505090565b60010161205e565b505f905090565b6003548015907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8001612119576040517fb73ef67b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b815167ffffffffffffffff16158061214457508151661fffffffffffff67ffffffffffffffff909116115b8061216d5750661fffffffffffff67ffffffffffffffff16826040015167ffffffffffffffff16115b806121905750815167ffffffffffffffff165f9081526004602052604090205415155b806121ab5750600654825167ffffffffffffffff9081169116145b806121c05750600560ff16826020015160ff16115b806121d55750602082015160ff161581151514155b80612202575060065482516801000000000000000090910467ffffffffffffffff90811691161481151514155b806122255750606082015173ffffffffffffffffffffffffffffffffffffffff16155b1561226b5781516040517fd79f2ea400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016106df565b600380546001810182555f82815284517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60029093029283018054602080890180516040808c01805167ffffffffffffffff9889167fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000090971687176801000000000000000060ff95861602177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff166901000000000000000000918a1691909102179096556060808d0180517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85c909b0180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9c8d161790559a549589526004855297819020949094558a51915194519851845195909116855297851691840191909152959094169381019390935292909216917fad77c0dd3347a6d794cf8f89bc6e87b053971f9920c275a39c027d6df12a993d910160405180910390a25050565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055611080816129fc565b60605f61243f6115fa565b67ffffffffffffffff1690506040811061245a57604061245c565b805b67ffffffffffffffff8111156124745761247461313b565b6040519080825280602002602001820160405280156124dc57816020015b6124c960405180606001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81525090565b8152602001906001900390816124925790505b5091505f5b82518167ffffffffffffffff16101561259957600a546009905f9061251190849067ffffffffffffffff166130b2565b67ffffffffffffffff908116825260208083019390935260409182015f208251606081018452815473ffffffffffffffffffffffffffffffffffffffff168152600182015494810194909452600201549183019190915284518591841690811061257d5761257d61344b565b602002602001018190525080612592906134bd565b90506124e1565b505090565b80516125f69067ffffffffffffffff16158015906125d057508151661fffffffffffff67ffffffffffffffff90911611155b7f6e6574776f726b49640000000000000000000000000000000000000000000000612a72565b612683816020015167ffffffffffffffff165f141580156126365750661fffffffffffff67ffffffffffffffff16826020015167ffffffffffffffff1611155b801561265d5750815f015167ffffffffffffffff16826020015167ffffffffffffffff1614155b7f687562436861696e496400000000000000000000000000000000000000000000612a72565b6126df606463ffffffff168260c0015163ffffffff16101580156126b9575061ea6063ffffffff168260c0015163ffffffff1611155b7f7469636b00000000000000000000000000000000000000000000000000000000612a72565b6127576201518063ffffffff16826040015163ffffffff1611158015612731575060c08201516127179060039063ffffffff166137e9565b604083015161272e9063ffffffff166103e86137e9565b10155b7f6c65617365000000000000000000000000000000000000000000000000000000612a72565b6127976201518063ffffffff16826060015163ffffffff1611157f6d696e696d756d53746179000000000000000000000000000000000000000000612a72565b6128046301e1338063ffffffff16826080015163ffffffff16111580156127de575060408201516127d09060049063ffffffff166137e9565b826080015163ffffffff1610155b7f756e626f6e64696e670000000000000000000000000000000000000000000000612a72565b61284f6501000000000067ffffffffffffffff168260a0015167ffffffffffffffff1611157f6461746151756f74610000000000000000000000000000000000000000000000612a72565b6128af8160c0015163ffffffff168260e0015163ffffffff16101580156128895750620927c063ffffffff168260e0015163ffffffff1611155b7f6167656e7454696d656f75740000000000000000000000000000000000000000612a72565b61290081610100015161ffff165f141580156128da57506103e861ffff1682610100015161ffff1611155b7f66656e6365436865636b706f696e747300000000000000000000000000000000612a72565b61295881610120015163ffffffff165f1415801561293257506201518063ffffffff1682610120015163ffffffff1611155b7f66656e63654d617267696e000000000000000000000000000000000000000000612a72565b6129c081610140015167ffffffffffffffff165f1415801561299a575066038d7ea4c6800067ffffffffffffffff1682610140015167ffffffffffffffff1611155b7f626173654665654d696e00000000000000000000000000000000000000000000612a72565b61108061271061ffff1682610160015161ffff1611157f6578656375746f72536861726500000000000000000000000000000000000000612a72565b6001805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b81612aac576040517f48bae5b8000000000000000000000000000000000000000000000000000000008152600481018290526024016106df565b5050565b508054612abc906130ea565b5f825580601f10612acb575050565b601f0160209004905f5260205f209061109491905f5b80821115612af6575f81840155600101612ae1565b505050565b803567ffffffffffffffff81168114612b12575f5ffd5b919050565b5f60208284031215612b27575f5ffd5b611b6482612afb565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611b646020830184612b30565b5f610180828403128015612b82575f5ffd5b509092915050565b73ffffffffffffffffffffffffffffffffffffffff81168114611080575f5ffd5b5f5f5f60608486031215612bbd575f5ffd5b8335612bc881612b8a565b95602085013595506040909401359392505050565b5f8151808452602084019350602083015f5b82811015612c58578151805167ffffffffffffffff908116885260208083015160ff16908901526040808301519091169088015260609081015173ffffffffffffffffffffffffffffffffffffffff169087015260808601955060209190910190600101612bef565b5093949350505050565b602081525f611b646020830184612bdd565b5f6080828403128015612b82575f5ffd5b5f8151808452602084019350602083015f5b82811015612c58578151805173ffffffffffffffffffffffffffffffffffffffff1687526020908101516bffffffffffffffffffffffff168188015260409096019590910190600101612c97565b805167ffffffffffffffff1682526020810151612d0e602084018267ffffffffffffffff169052565b506040810151612d26604084018263ffffffff169052565b506060810151612d3e606084018263ffffffff169052565b506080810151612d56608084018263ffffffff169052565b5060a0810151612d7260a084018267ffffffffffffffff169052565b5060c0810151612d8a60c084018263ffffffff169052565b5060e0810151612da260e084018263ffffffff169052565b50610100810151612dba61010084018261ffff169052565b50610120810151612dd461012084018263ffffffff169052565b50610140810151612df261014084018267ffffffffffffffff169052565b50610160810151612af661016084018261ffff169052565b5f8151808452602084019350602083015f5b82811015612c5857815173ffffffffffffffffffffffffffffffffffffffff8151168752602081015160208801526040810151604088015250606086019550602082019150600181019050612e1c565b6020815267ffffffffffffffff82511660208201525f60208301516102006040840152612e9d610220840182612c85565b6040850151848203601f190160608601528051808352602091820193505f9291909101905b80831015612f2d578351805167ffffffffffffffff908116845260208083015160ff16908501526040808301519091169084015260609081015173ffffffffffffffffffffffffffffffffffffffff1690830152608082019150602084019350600183019250612ec2565b5060608601519250612f426080860184612ce5565b60808601519250601f1985820301610200860152612f608184612e0a565b9695505050505050565b5f60208284031215612f7a575f5ffd5b8135611b6481612b8a565b6101808101610fa58284612ce5565b5f5f5f60408486031215612fa6575f5ffd5b612faf84612afb565b9250602084013567ffffffffffffffff811115612fca575f5ffd5b8401601f81018613612fda575f5ffd5b803567ffffffffffffffff811115612ff0575f5ffd5b866020828401011115613001575f5ffd5b939660209190910195509293505050565b5f5f60408385031215613023575f5ffd5b61302c83612afb565b9150602083013561303c81612b8a565b809150509250929050565b6101c081525f61305b6101c0830186612c85565b828103602084015261306d8186612bdd565b91505061307d6040830184612ce5565b949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610fa557610fa5613085565b828152604060208201525f61307d6040830184612b30565b600181811c908216806130fe57607f821691505b602082108103613135577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051610180810167ffffffffffffffff8111828210171561318c5761318c61313b565b60405290565b6040805190810167ffffffffffffffff8111828210171561318c5761318c61313b565b604051601f8201601f1916810167ffffffffffffffff811182821017156131de576131de61313b565b604052919050565b63ffffffff81168114611080575f5ffd5b8035612b12816131e6565b803561ffff81168114612b12575f5ffd5b5f610180828403128015613225575f5ffd5b5061322e613168565b61323783612afb565b815261324560208401612afb565b6020820152613256604084016131f7565b6040820152613267606084016131f7565b6060820152613278608084016131f7565b608082015261328960a08401612afb565b60a082015261329a60c084016131f7565b60c08201526132ab60e084016131f7565b60e08201526132bd6101008401613202565b6101008201526132d061012084016131f7565b6101208201526132e36101408401612afb565b6101408201526132f66101608401613202565b6101608201529392505050565b61018081016133238261331585612afb565b67ffffffffffffffff169052565b61332f60208401612afb565b67ffffffffffffffff16602083015261334a604084016131f7565b63ffffffff166040830152613361606084016131f7565b63ffffffff166060830152613378608084016131f7565b63ffffffff16608083015261338f60a08401612afb565b67ffffffffffffffff1660a08301526133aa60c084016131f7565b63ffffffff1660c08301526133c160e084016131f7565b63ffffffff1660e08301526133d96101008401613202565b61ffff166101008301526133f061012084016131f7565b63ffffffff166101208301526134096101408401612afb565b67ffffffffffffffff166101408301526134266101608401613202565b61ffff81166101608401525092915050565b80820180821115610fa557610fa5613085565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f19820361348957613489613085565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b5f67ffffffffffffffff821667ffffffffffffffff81036134e0576134e0613085565b60010192915050565b5f60808284031280156134fa575f5ffd5b506040516080810167ffffffffffffffff8111828210171561351e5761351e61313b565b60405261352a83612afb565b8152602083013560ff8116811461353f575f5ffd5b602082015261355060408401612afb565b6040820152606083013561356381612b8a565b60608201529392505050565b5f6020828403121561357f575f5ffd5b815167ffffffffffffffff811115613595575f5ffd5b8201601f810184136135a5575f5ffd5b805167ffffffffffffffff8111156135bf576135bf61313b565b6135ce60208260051b016131b5565b8082825260208201915060208360061b8501019250868311156135ef575f5ffd5b6020840193505b82841015612f60576040848803121561360d575f5ffd5b613615613192565b845161362081612b8a565b815260208501516bffffffffffffffffffffffff81168114613640575f5ffd5b80602083015250808352506020820191506040840193506135f6565b67ffffffffffffffff8281168282160390811115610fa557610fa5613085565b601f821115612af65782821115612af657805f5260205f20601f840160051c60208510156136a757505f5b90810190601f840160051c035f5b818110156136ca575f838201556001016136b5565b505050505050565b67ffffffffffffffff8311156136ea576136ea61313b565b6136fe836136f883546130ea565b8361367c565b5f601f84116001811461372f575f85156137185750838201355b5f19600387901b1c1916600186901b178355613786565b5f83815260208120601f198716915b8281101561375e578685013582556020948501946001909201910161373e565b508682101561377a575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b5f602082840312156137cb575f5ffd5b8151611b64816131e6565b81810381811115610fa557610fa5613085565b8082028115828204841417610fa557610fa561308556'
