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
export const registryBytecode: `0x${string}` = '0x60c060405234801561000f575f5ffd5b5060405161430338038061430383398101604081905261002e91610bd1565b6001600160a01b038085166080528590811661006457604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006d816101ce565b506001600160a01b03831660a081905260408051632409799360e21b81529051639025e64c916004808201926020929091908290030181865afa1580156100b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100da9190610d28565b6001600160401b0316815f01516001600160401b03161461011c576040516309175cb760e31b8152681b995d1ddbdc9ad25960ba1b600482015260240161005b565b4681602001516001600160401b031614610158576040516309175cb760e31b8152691a1d5890da185a5b925960b21b600482015260240161005b565b610161816101ea565b5f5b825181101561019c5761019483828151811061018157610181610d48565b60200260200101516103ca60201b60201c565b600101610163565b506101a561065a565b6101c4576040516338e323f760e01b81525f600482015260240161005b565b5050505050610db9565b600280546001600160a01b03191690556101e7816106bb565b50565b6101f38161070c565b60a0516001600160a01b031663331fc44a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610d5c565b63ffffffff16610e1063ffffffff16826080015163ffffffff166102799190610d89565b11156102a6576040516309175cb760e31b815268756e626f6e64696e6760b81b600482015260240161005b565b805160068054602084015160408501516060860151608087015163ffffffff908116600160c01b90810263ffffffff60c01b19938316600160a01b0263ffffffff60a01b19958416600160801b90810296909616600160801b600160c01b03196001600160401b03988916680100000000000000009081026001600160801b0319909b169c8a169c909c179990991789161717939093169290921790955560a08701516007805460c08a015160e08b01516101008c0151610120909c015161ffff1690950261ffff60c01b199b88169096029489166c0100000000000000000000000002909716600160601b600160c01b0319979098169098026001600160601b031990981691909416179590951792909216929092179290921792909216179055565b600354801590607f19016103f15760405163b73ef67b60e01b815260040160405180910390fd5b81516001600160401b0316158061041a57508151661fffffffffffff6001600160401b03909116115b806104415750661fffffffffffff6001600160401b031682604001516001600160401b0316115b80610463575081516001600160401b03165f9081526004602052604090205415155b8061047d575060065482516001600160401b039081169116145b806104925750600560ff16826020015160ff16115b806104a75750602082015160ff161581151514155b806104d357506006548251680100000000000000009091046001600160401b0390811691161481151514155b806104e9575060608201516001600160a01b0316155b156105155781516040516335e7cba960e21b81526001600160401b03909116600482015260240161005b565b600380546001810182555f82815284517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60029093029283018054602080890180516040808c0180516001600160401b039889166001600160481b031990971687176801000000000000000060ff9586160217600160481b600160881b0319166901000000000000000000918a1691909102179096556060808d0180517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85c909b0180546001600160a01b0319166001600160a01b039c8d161790559a549589526004855297819020949094558a51915194519851845195909116855297851691840191909152959094169381019390935292909216917fad77c0dd3347a6d794cf8f89bc6e87b053971f9920c275a39c027d6df12a993d910160405180910390a25050565b5f60015b6003548110156106b457600560ff166003828154811061068057610680610d48565b5f91825260209091206002909102015468010000000000000000900460ff16146106ac57600191505090565b60010161065e565b505f905090565b600180546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b805161074e906001600160401b03161580159061073c57508151661fffffffffffff6001600160401b0390911611155b681b995d1ddbdc9ad25960ba1b610a01565b6107c381602001516001600160401b03165f1415801561078b5750661fffffffffffff6001600160401b031682602001516001600160401b031611155b80156107b05750815f01516001600160401b031682602001516001600160401b031614155b691a1d5890da185a5b925960b21b610a01565b610806606463ffffffff168260c0015163ffffffff16101580156107f9575061ea6063ffffffff168260c0015163ffffffff1611155b637469636b60e01b610a01565b6108666201518063ffffffff16826040015163ffffffff1611158015610858575060c082015161083e9060039063ffffffff16610da2565b60408301516108559063ffffffff166103e8610da2565b10155b646c6561736560d81b610a01565b61089a6201518063ffffffff16826060015163ffffffff1611156a6d696e696d756d5374617960a81b610a0160201b60201c565b6108f36301e1338063ffffffff16826080015163ffffffff16111580156108e1575060408201516108d39060049063ffffffff16610da2565b826080015163ffffffff1610155b68756e626f6e64696e6760b81b610a01565b61092e650100000000006001600160401b03168260a001516001600160401b03161115686461746151756f746160b81b610a0160201b60201c565b61097d8160c0015163ffffffff168260e0015163ffffffff16101580156109685750620927c063ffffffff168260e0015163ffffffff1611155b6b1859d95b9d151a5b595bdd5d60a21b610a01565b6109cf8161010001516001600160401b03165f141580156109bc575066038d7ea4c680006001600160401b03168261010001516001600160401b031611155b693130b9b2a332b2a6b4b760b11b610a01565b6101e761271061ffff1682610120015161ffff1611156c6578656375746f72536861726560981b610a0160201b60201c565b81610a22576040516309175cb760e31b81526004810182905260240161005b565b5050565b6001600160a01b03811681146101e7575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b60405161014081016001600160401b0381118282101715610a7157610a71610a3a565b60405290565b604051608081016001600160401b0381118282101715610a7157610a71610a3a565b604051601f8201601f191681016001600160401b0381118282101715610ac157610ac1610a3a565b604052919050565b80516001600160401b0381168114610adf575f5ffd5b919050565b805163ffffffff81168114610adf575f5ffd5b805161ffff81168114610adf575f5ffd5b5f6101408284031215610b19575f5ffd5b610b21610a4e565b9050610b2c82610ac9565b8152610b3a60208301610ac9565b6020820152610b4b60408301610ae4565b6040820152610b5c60608301610ae4565b6060820152610b6d60808301610ae4565b6080820152610b7e60a08301610ac9565b60a0820152610b8f60c08301610ae4565b60c0820152610ba060e08301610ae4565b60e0820152610bb26101008301610ac9565b610100820152610bc56101208301610af7565b61012082015292915050565b5f5f5f5f5f6101c08688031215610be6575f5ffd5b8551610bf181610a26565b6020870151909550610c0281610a26565b6040870151909450610c1381610a26565b60608701519093506001600160401b03811115610c2e575f5ffd5b8601601f81018813610c3e575f5ffd5b80516001600160401b03811115610c5757610c57610a3a565b610c6660208260051b01610a99565b8082825260208201915060208360071b85010192508a831115610c87575f5ffd5b6020840193505b82841015610d08576080848c031215610ca5575f5ffd5b610cad610a77565b610cb685610ac9565b8152602085015160ff81168114610ccb575f5ffd5b6020820152610cdc60408601610ac9565b60408201526060850151610cef81610a26565b6060820152825260809390930192602090910190610c8e565b80955050505050610d1c8760808801610b08565b90509295509295909350565b5f60208284031215610d38575f5ffd5b610d4182610ac9565b9392505050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215610d6c575f5ffd5b610d4182610ae4565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610d9c57610d9c610d75565b92915050565b8082028115828204841417610d9c57610d9c610d75565b60805160a05161351b610de85f395f818161025701528181610fd601526120e901525f611222015261351b5ff3fe608060405234801561000f575f5ffd5b50600436106101a5575f3560e01c806381bac14f116100e8578063ba0717d611610093578063e30c39781161006e578063e30c3978146104df578063eb73dfea146104fd578063f0c7ecd514610505578063f2fde38b14610518575f5ffd5b8063ba0717d614610491578063d34128d3146104af578063d4aae0c4146104c2575f5ffd5b80638da5cb5b116100c35780638da5cb5b14610463578063abf97f1514610481578063af37b95414610489575f5ffd5b806381bac14f146102fe57806382c3b61e146103115780638903573014610324575f5ffd5b80634cf088d9116101535780635b8bc0251161012e5780635b8bc025146102c6578063715018a6146102d957806379ba5097146102e15780637f2a1642146102e9575f5ffd5b80634cf088d914610252578063539f64241461029e57806358a8b85f146102b1575f5ffd5b806315b1e8821161018357806315b1e8821461021357806339aa13351461022a57806347a4d03b1461023f575f5ffd5b806306661abd146101a9578063075d4782146101cb5780630fa3d7c1146101f3575b5f5ffd5b6008545b60405167ffffffffffffffff90911681526020015b60405180910390f35b6101d361052b565b6040805167ffffffffffffffff90931683526020830191909152016101c2565b6102066102013660046128ba565b610838565b6040516101c29190612901565b61021c61010081565b6040519081526020016101c2565b61023d6102383660046128ba565b6108e2565b005b61023d61024d366004612934565b610c1c565b6102797f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101c2565b61021c6102ac3660046128ba565b610d91565b6102b9610dd9565b6040516101c291906129eb565b61023d6102d43660046129fd565b610e8f565b61023d610eb1565b61023d610ec4565b6102f1610f38565b6040516101c29190612bcb565b61023d61030c366004612cc9565b61120a565b61023d61031f366004612ce4565b6113b9565b61045660408051610140810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081019190915250604080516101408101825260065467ffffffffffffffff8082168352680100000000000000008083048216602085015263ffffffff700100000000000000000000000000000000808504821696860196909652740100000000000000000000000000000000000000008404811660608601527801000000000000000000000000000000000000000000000000938490048116608086015260075480841660a0870152918204811660c08601526c0100000000000000000000000082041660e08501529384041661010083015261ffff92049190911661012082015290565b6040516101c29190612cf6565b60015473ffffffffffffffffffffffffffffffffffffffff16610279565b6101ad61151b565b61021c608081565b61049a610e1081565b60405163ffffffff90911681526020016101c2565b61023d6104bd366004612d05565b611548565b5f5473ffffffffffffffffffffffffffffffffffffffff16610279565b60025473ffffffffffffffffffffffffffffffffffffffff16610279565b61021c604081565b61023d610513366004612d83565b6117ca565b61023d610526366004612cc9565b61192f565b5f5f5f610536610f38565b90508060200151515f03610576576040517f9fc51d3800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805f015192505f81602001518260400151836060015160405160200161059e93929190612db8565b6040516020818303038152906040528051906020012090505f6105cb600b548314158460800151516119df565b90506105ec60015473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff161415801561063057508067ffffffffffffffff1642105b15610678576040517f4ea91b0d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024015b60405180910390fd5b5f8360405160200161068a9190612bcb565b60408051808303601f1901815291905280516020820120600880546001810182555f9182527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee301829055600b869055600c80547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff90811691909117909155608088015151600a8054949a50949550939261073191859116612e23565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508567ffffffffffffffff167f0590e5168236ac24edf9aed1509486f37bca4a05de09a977a2272ee8efc033ef8683604051610793929190612e43565b60405180910390a26107a3611a8c565b6040517fc9fe8e8200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201526024810187905273ffffffffffffffffffffffffffffffffffffffff919091169063c9fe8e82906044015f604051808303815f87803b15801561081a575f5ffd5b505af115801561082c573d5f5f3e3d5ffd5b50505050505050509091565b67ffffffffffffffff81165f90815260056020526040902080546060919061085f90612e5b565b80601f016020809104026020016040519081016040528092919081815260200182805461088b90612e5b565b80156108d65780601f106108ad576101008083540402835291602001916108d6565b820191905f5260205f20905b8154815290600101906020018083116108b957829003601f168201915b50505050509050919050565b6108ea611ade565b5f6108f482611b31565b9050805f0361093b576040517f38e323f700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161066f565b805b60035461094b826001612eac565b1015610af857600361095e826001612eac565b8154811061096e5761096e612ebf565b905f5260205f2090600202016003828154811061098d5761098d612ebf565b5f9182526020909120825460029092020180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000811667ffffffffffffffff9384169081178355845460ff680100000000000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909216171780825583546901000000000000000000908190049093169092027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff90921691909117815560019182015490820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff909216919091179055610aa8908290612eac565b60045f60038481548110610abe57610abe612ebf565b5f918252602080832060029092029091015467ffffffffffffffff168352820192909252604001902055610af181612eec565b905061093d565b506003805480610b0a57610b0a612f04565b5f828152602080822060025f199094019384020180547fffffffffffffffffffffffffffffff000000000000000000000000000000000016815560010180547fffffffffffffffffffffffff00000000000000000000000000000000000000001690559190925567ffffffffffffffff8416825260048152604080832083905560059091528120610b9a91612853565b610ba2611b9a565b610be4576040517f38e323f700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161066f565b60405167ffffffffffffffff8316907f5204aec90a3c794d8e90fded8b46ae9c7c552803e7e832e0c1d358396d859916905f90a25050565b610c24611a8c565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614610c8a576040517f838284b700000000000000000000000000000000000000000000000000000000815233600482015260240161066f565b600a80545f916801000000000000000090910467ffffffffffffffff16906008610cb383612f31565b82546101009290920a67ffffffffffffffff8181021990931691831602179091556040805160608101825273ffffffffffffffffffffffffffffffffffffffff88811680835260208084018a81528486018a81529688165f81815260098452879020955186547fffffffffffffffffffffffff000000000000000000000000000000000000000016951694909417855551600185015594516002909301929092559151868152939450869390927f14396fee6d9efc8ca849a0f7481d234951deb9e2e02b15bd5b35b2e0919a40af910160405180910390a450505050565b6008545f9067ffffffffffffffff831610610dac575f610dd3565b60088267ffffffffffffffff1681548110610dc957610dc9612ebf565b905f5260205f2001545b92915050565b60606003805480602002602001604051908101604052809291908181526020015f905b82821015610e86575f8481526020908190206040805160808101825260028602909201805467ffffffffffffffff808216855260ff68010000000000000000830416858701526901000000000000000000909104169183019190915260019081015473ffffffffffffffffffffffffffffffffffffffff1660608301529083529092019101610dfc565b50505050905090565b610e97611ade565b610eae610ea936839003830183613008565b611bfb565b50565b610eb9611ade565b610ec25f611f43565b565b600254339073ffffffffffffffffffffffffffffffffffffffff168114610f2f576040517f118cdaa700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161066f565b610eae81611f43565b610fb46040805160a080820183525f808352606060208085018290528486018290528551610140810187528381529081018390529485018290528481018290526080850182905291840181905260c0840181905260e0840181905261010084018190526101208401529091908201908152602001606081525090565b6040518060a0016040528060088054905067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ca1e78196040518163ffffffff1660e01b81526004015f60405180830381865afa15801561103c573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611063919081019061308e565b81526020016003805480602002602001604051908101604052809291908181526020015f905b82821015611113575f8481526020908190206040805160808101825260028602909201805467ffffffffffffffff808216855260ff68010000000000000000830416858701526901000000000000000000909104169183019190915260019081015473ffffffffffffffffffffffffffffffffffffffff1660608301529083529092019101611089565b50505090825250604080516101408101825260065467ffffffffffffffff808216835268010000000000000000808304821660208086019190915270010000000000000000000000000000000080850463ffffffff90811687890152740100000000000000000000000000000000000000008604811660608801527801000000000000000000000000000000000000000000000000958690048116608088015260075480861660a0890152938404811660c08801526c0100000000000000000000000084041660e087015282049092166101008501529190910461ffff1661012083015283015201611203611f74565b9052919050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461127b576040517fbd17e12900000000000000000000000000000000000000000000000000000000815233600482015260240161066f565b5f5473ffffffffffffffffffffffffffffffffffffffff16156112e5575f546040517f2122547000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161066f565b8073ffffffffffffffffffffffffffffffffffffffff163b5f0361134d576040517f873b928300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161066f565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316908117825560405190917f453252f51cf66f2c547ca2ed4b477a448496fc868fe3692f98620a683fe38cde91a250565b6113c1611ade565b60065467ffffffffffffffff166113db60208301836128ba565b67ffffffffffffffff161461143e576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f6e6574776f726b49640000000000000000000000000000000000000000000000600482015260240161066f565b60065468010000000000000000900467ffffffffffffffff1661146760408301602084016128ba565b67ffffffffffffffff16146114ca576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f687562436861696e496400000000000000000000000000000000000000000000600482015260240161066f565b6114e16114dc368390038301836131a8565b6120de565b7f02e87d8ea038978b1b40a42aa753acb5acf630dfc5652fcfc9df6a503dd002ad816040516115109190613272565b60405180910390a150565b600a545f906115439067ffffffffffffffff8082169168010000000000000000900416613377565b905090565b5f600361155485611b31565b8154811061156457611564612ebf565b5f9182526020909120600290910201600181015490915073ffffffffffffffffffffffffffffffffffffffff1633148015906115b8575060015473ffffffffffffffffffffffffffffffffffffffff163314155b156115f1576040517fcbc9405300000000000000000000000000000000000000000000000000000000815233600482015260240161066f565b828261010081111561163b576040517f0347146500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8716600482015260240161066f565b5f5b81811015611759577f200000000000000000000000000000000000000000000000000000000000000083838381811061167857611678612ebf565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191611158061170e57507f7f000000000000000000000000000000000000000000000000000000000000008383838181106116df576116df612ebf565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191610155b15611751576040517f0347146500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8816600482015260240161066f565b60010161163d565b5067ffffffffffffffff86165f90815260056020526040902061177d8587836133ed565b508567ffffffffffffffff167ff051a238c7c5ac0827075f6089be3f4d50eb2c41cf4ee8325e4f6eceef7b43a486866040516117ba9291906134a8565b60405180910390a2505050505050565b5f60036117d684611b31565b815481106117e6576117e6612ebf565b5f9182526020909120600290910201600181015490915073ffffffffffffffffffffffffffffffffffffffff16331461184d576040517fcbc9405300000000000000000000000000000000000000000000000000000000815233600482015260240161066f565b73ffffffffffffffffffffffffffffffffffffffff82166118a6576040517fd79f2ea400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161066f565b6001810180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff841690811790915560405190815267ffffffffffffffff8416907f7df1ee3e040c2e47fb0ccd4b99ec52f21e714313e6b650c6d00cce4926ba2ebb9060200160405180910390a2505050565b611937611ade565b6002805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff0000000000000000000000000000000000000000909116811790915561199a60015473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f604082148015611a0e5750600654610e1070010000000000000000000000000000000090910463ffffffff16105b15611a4e57600654600c54611a4791700100000000000000000000000000000000900463ffffffff169067ffffffffffffffff16612e23565b9050610dd3565b8280611a5957508115155b611a6b5767ffffffffffffffff611a85565b600c54611a8590610e109067ffffffffffffffff16612e23565b9392505050565b5f5473ffffffffffffffffffffffffffffffffffffffff1680611adb576040517f179435b300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b90565b60015473ffffffffffffffffffffffffffffffffffffffff163314610ec2576040517f118cdaa700000000000000000000000000000000000000000000000000000000815233600482015260240161066f565b67ffffffffffffffff81165f90815260046020526040812054808203611b8f576040517f03026c2c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161066f565b611a856001826134d6565b5f60015b600354811015611bf457600560ff1660038281548110611bc057611bc0612ebf565b5f91825260209091206002909102015468010000000000000000900460ff1614611bec57600191505090565b600101611b9e565b505f905090565b6003548015907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8001611c59576040517fb73ef67b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b815167ffffffffffffffff161580611c8457508151661fffffffffffff67ffffffffffffffff909116115b80611cad5750661fffffffffffff67ffffffffffffffff16826040015167ffffffffffffffff16115b80611cd05750815167ffffffffffffffff165f9081526004602052604090205415155b80611ceb5750600654825167ffffffffffffffff9081169116145b80611d005750600560ff16826020015160ff16115b80611d155750602082015160ff161581151514155b80611d42575060065482516801000000000000000090910467ffffffffffffffff90811691161481151514155b80611d655750606082015173ffffffffffffffffffffffffffffffffffffffff16155b15611dab5781516040517fd79f2ea400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161066f565b600380546001810182555f82815284517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60029093029283018054602080890180516040808c01805167ffffffffffffffff9889167fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000090971687176801000000000000000060ff95861602177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff166901000000000000000000918a1691909102179096556060808d0180517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85c909b0180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9c8d161790559a549589526004855297819020949094558a51915194519851845195909116855297851691840191909152959094169381019390935292909216917fad77c0dd3347a6d794cf8f89bc6e87b053971f9920c275a39c027d6df12a993d910160405180910390a25050565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055610eae816123ee565b60605f611f7f61151b565b67ffffffffffffffff16905060408110611f9a576040611f9c565b805b67ffffffffffffffff811115611fb457611fb4612f5d565b60405190808252806020026020018201604052801561201c57816020015b61200960405180606001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81525090565b815260200190600190039081611fd25790505b5091505f5b82518167ffffffffffffffff1610156120d957600a546009905f9061205190849067ffffffffffffffff16612e23565b67ffffffffffffffff908116825260208083019390935260409182015f208251606081018452815473ffffffffffffffffffffffffffffffffffffffff16815260018201549481019490945260020154918301919091528451859184169081106120bd576120bd612ebf565b6020026020010181905250806120d290612f31565b9050612021565b505090565b6120e781612464565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663331fc44a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612150573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061217491906134e9565b63ffffffff16610e1063ffffffff16826080015163ffffffff166121989190612eac565b11156121f2576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f756e626f6e64696e670000000000000000000000000000000000000000000000600482015260240161066f565b805160068054602084015160408501516060860151608087015163ffffffff90811678010000000000000000000000000000000000000000000000009081027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff93831674010000000000000000000000000000000000000000027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff958416700100000000000000000000000000000000908102969096167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff988916680100000000000000009081027fffffffffffffffffffffffffffffffff00000000000000000000000000000000909b169c8a169c909c179990991789161717939093169290921790955560a08701516007805460c08a015160e08b01516101008c0151610120909c015161ffff169095027fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff9b88169096029489166c01000000000000000000000000029097167fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff979098169098027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090981691909416179590951792909216929092179290921792909216179055565b6001805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b80516124bc9067ffffffffffffffff161580159061249657508151661fffffffffffff67ffffffffffffffff90911611155b7f6e6574776f726b49640000000000000000000000000000000000000000000000612815565b612549816020015167ffffffffffffffff165f141580156124fc5750661fffffffffffff67ffffffffffffffff16826020015167ffffffffffffffff1611155b80156125235750815f015167ffffffffffffffff16826020015167ffffffffffffffff1614155b7f687562436861696e496400000000000000000000000000000000000000000000612815565b6125a5606463ffffffff168260c0015163ffffffff161015801561257f575061ea6063ffffffff168260c0015163ffffffff1611155b7f7469636b00000000000000000000000000000000000000000000000000000000612815565b61261d6201518063ffffffff16826040015163ffffffff16111580156125f7575060c08201516125dd9060039063ffffffff16613504565b60408301516125f49063ffffffff166103e8613504565b10155b7f6c65617365000000000000000000000000000000000000000000000000000000612815565b61265d6201518063ffffffff16826060015163ffffffff1611157f6d696e696d756d53746179000000000000000000000000000000000000000000612815565b6126ca6301e1338063ffffffff16826080015163ffffffff16111580156126a4575060408201516126969060049063ffffffff16613504565b826080015163ffffffff1610155b7f756e626f6e64696e670000000000000000000000000000000000000000000000612815565b6127156501000000000067ffffffffffffffff168260a0015167ffffffffffffffff1611157f6461746151756f74610000000000000000000000000000000000000000000000612815565b6127758160c0015163ffffffff168260e0015163ffffffff161015801561274f5750620927c063ffffffff168260e0015163ffffffff1611155b7f6167656e7454696d656f75740000000000000000000000000000000000000000612815565b6127dd81610100015167ffffffffffffffff165f141580156127b7575066038d7ea4c6800067ffffffffffffffff1682610100015167ffffffffffffffff1611155b7f626173654665654d696e00000000000000000000000000000000000000000000612815565b610eae61271061ffff1682610120015161ffff1611157f6578656375746f725368617265000000000000000000000000000000000000005b8161284f576040517f48bae5b80000000000000000000000000000000000000000000000000000000081526004810182905260240161066f565b5050565b50805461285f90612e5b565b5f825580601f1061286e575050565b601f0160209004905f5260205f2090610ec291905f5b80821115612899575f81840155600101612884565b505050565b803567ffffffffffffffff811681146128b5575f5ffd5b919050565b5f602082840312156128ca575f5ffd5b611a858261289e565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611a8560208301846128d3565b73ffffffffffffffffffffffffffffffffffffffff81168114610eae575f5ffd5b5f5f5f60608486031215612946575f5ffd5b833561295181612913565b95602085013595506040909401359392505050565b5f8151808452602084019350602083015f5b828110156129e1578151805167ffffffffffffffff908116885260208083015160ff16908901526040808301519091169088015260609081015173ffffffffffffffffffffffffffffffffffffffff169087015260808601955060209190910190600101612978565b5093949350505050565b602081525f611a856020830184612966565b5f6080828403128015612a0e575f5ffd5b509092915050565b5f8151808452602084019350602083015f5b828110156129e1578151805173ffffffffffffffffffffffffffffffffffffffff1687526020908101516bffffffffffffffffffffffff168188015260409096019590910190600101612a28565b805167ffffffffffffffff1682526020810151612a9f602084018267ffffffffffffffff169052565b506040810151612ab7604084018263ffffffff169052565b506060810151612acf606084018263ffffffff169052565b506080810151612ae7608084018263ffffffff169052565b5060a0810151612b0360a084018267ffffffffffffffff169052565b5060c0810151612b1b60c084018263ffffffff169052565b5060e0810151612b3360e084018263ffffffff169052565b50610100810151612b5161010084018267ffffffffffffffff169052565b5061012081015161289961012084018261ffff169052565b5f8151808452602084019350602083015f5b828110156129e157815173ffffffffffffffffffffffffffffffffffffffff8151168752602081015160208801526040810151604088015250606086019550602082019150600181019050612b7b565b6020815267ffffffffffffffff82511660208201525f60208301516101c06040840152612bfc6101e0840182612a16565b6040850151848203601f190160608601528051808352602091820193505f9291909101905b80831015612c8c578351805167ffffffffffffffff908116845260208083015160ff16908501526040808301519091169084015260609081015173ffffffffffffffffffffffffffffffffffffffff1690830152608082019150602084019350600183019250612c21565b5060608601519250612ca16080860184612a76565b60808601519250601f19858203016101c0860152612cbf8184612b69565b9695505050505050565b5f60208284031215612cd9575f5ffd5b8135611a8581612913565b5f610140828403128015612a0e575f5ffd5b6101408101610dd38284612a76565b5f5f5f60408486031215612d17575f5ffd5b612d208461289e565b9250602084013567ffffffffffffffff811115612d3b575f5ffd5b8401601f81018613612d4b575f5ffd5b803567ffffffffffffffff811115612d61575f5ffd5b866020828401011115612d72575f5ffd5b939660209190910195509293505050565b5f5f60408385031215612d94575f5ffd5b612d9d8361289e565b91506020830135612dad81612913565b809150509250929050565b61018081525f612dcc610180830186612a16565b8281036020840152612dde8186612966565b915050612dee6040830184612a76565b949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610dd357610dd3612df6565b828152604060208201525f612dee60408301846128d3565b600181811c90821680612e6f57607f821691505b602082108103612ea6577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b80820180821115610dd357610dd3612df6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f198203612efd57612efd612df6565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b5f67ffffffffffffffff821667ffffffffffffffff8103612f5457612f54612df6565b60010192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040805190810167ffffffffffffffff81118282101715612fad57612fad612f5d565b60405290565b604051610140810167ffffffffffffffff81118282101715612fad57612fad612f5d565b604051601f8201601f1916810167ffffffffffffffff8111828210171561300057613000612f5d565b604052919050565b5f6080828403128015613019575f5ffd5b506040516080810167ffffffffffffffff8111828210171561303d5761303d612f5d565b6040526130498361289e565b8152602083013560ff8116811461305e575f5ffd5b602082015261306f6040840161289e565b6040820152606083013561308281612913565b60608201529392505050565b5f6020828403121561309e575f5ffd5b815167ffffffffffffffff8111156130b4575f5ffd5b8201601f810184136130c4575f5ffd5b805167ffffffffffffffff8111156130de576130de612f5d565b6130ed60208260051b01612fd7565b8082825260208201915060208360061b85010192508683111561310e575f5ffd5b6020840193505b82841015612cbf576040848803121561312c575f5ffd5b613134612f8a565b845161313f81612913565b815260208501516bffffffffffffffffffffffff8116811461315f575f5ffd5b8060208301525080835250602082019150604084019350613115565b63ffffffff81168114610eae575f5ffd5b80356128b58161317b565b803561ffff811681146128b5575f5ffd5b5f6101408284031280156131ba575f5ffd5b506131c3612fb3565b6131cc8361289e565b81526131da6020840161289e565b60208201526131eb6040840161318c565b60408201526131fc6060840161318c565b606082015261320d6080840161318c565b608082015261321e60a0840161289e565b60a082015261322f60c0840161318c565b60c082015261324060e0840161318c565b60e0820152613252610100840161289e565b6101008201526132656101208401613197565b6101208201529392505050565b6101408101613292826132848561289e565b67ffffffffffffffff169052565b61329e6020840161289e565b67ffffffffffffffff1660208301526132b96040840161318c565b63ffffffff1660408301526132d06060840161318c565b63ffffffff1660608301526132e76080840161318c565b63ffffffff1660808301526132fe60a0840161289e565b67ffffffffffffffff1660a083015261331960c0840161318c565b63ffffffff1660c083015261333060e0840161318c565b63ffffffff1660e0830152613348610100840161289e565b67ffffffffffffffff166101008301526133656101208401613197565b61ffff81166101208401525092915050565b67ffffffffffffffff8281168282160390811115610dd357610dd3612df6565b601f821115612899578282111561289957805f5260205f20601f840160051c60208510156133c257505f5b90810190601f840160051c035f5b818110156133e5575f838201556001016133d0565b505050505050565b67ffffffffffffffff83111561340557613405612f5d565b613419836134138354612e5b565b83613397565b5f601f84116001811461344a575f85156134335750838201355b5f19600387901b1c1916600186901b1783556134a1565b5f83815260208120601f198716915b828110156134795786850135825560209485019460019092019101613459565b5086821015613495575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b81810381811115610dd357610dd3612df6565b5f602082840312156134f9575f5ffd5b8151611a858161317b565b8082028115828204841417610dd357610dd3612df656'
