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
export const registryBytecode: `0x${string}` = '0x60c060405234801561000f575f5ffd5b5060405161421938038061421983398101604081905261002e91610b72565b6001600160a01b038085166080528590811661006457604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006d816101ce565b506001600160a01b03831660a081905260408051632409799360e21b81529051639025e64c916004808201926020929091908290030181865afa1580156100b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100da9190610cc9565b6001600160401b0316815f01516001600160401b03161461011c576040516309175cb760e31b8152681b995d1ddbdc9ad25960ba1b600482015260240161005b565b4681602001516001600160401b031614610158576040516309175cb760e31b8152691a1d5890da185a5b925960b21b600482015260240161005b565b610161816101ea565b5f5b825181101561019c5761019483828151811061018157610181610ce9565b60200260200101516103bb60201b60201c565b600101610163565b506101a561064b565b6101c4576040516338e323f760e01b81525f600482015260240161005b565b5050505050610d5a565b600280546001600160a01b03191690556101e7816106ac565b50565b6101f3816106fd565b60a0516001600160a01b031663331fc44a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610cfd565b63ffffffff16610e1063ffffffff16826080015163ffffffff166102799190610d2a565b11156102a6576040516309175cb760e31b815268756e626f6e64696e6760b81b600482015260240161005b565b805160068054602084015160408501516060860151608087015160a088015163ffffffff908116600160e01b026001600160e01b03928216600160c01b02929092166001600160c01b03938216600160a01b0263ffffffff60a01b19958316600160801b0295909516600160801b600160c01b03196001600160401b0397881668010000000000000000026001600160801b03199099169a88169a909a179790971798909816959095179290921716949094179390931790915560c08301516007805460e08601516101009096015161ffff166c010000000000000000000000000261ffff60601b1996909516640100000000026001600160601b031990911692909316919091179190911792909216179055565b600354801590607f19016103e25760405163b73ef67b60e01b815260040160405180910390fd5b81516001600160401b0316158061040b57508151661fffffffffffff6001600160401b03909116115b806104325750661fffffffffffff6001600160401b031682604001516001600160401b0316115b80610454575081516001600160401b03165f9081526004602052604090205415155b8061046e575060065482516001600160401b039081169116145b806104835750600560ff16826020015160ff16115b806104985750602082015160ff161581151514155b806104c457506006548251680100000000000000009091046001600160401b0390811691161481151514155b806104da575060608201516001600160a01b0316155b156105065781516040516335e7cba960e21b81526001600160401b03909116600482015260240161005b565b600380546001810182555f82815284517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60029093029283018054602080890180516040808c0180516001600160401b039889166001600160481b031990971687176801000000000000000060ff9586160217600160481b600160881b0319166901000000000000000000918a1691909102179096556060808d0180517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85c909b0180546001600160a01b0319166001600160a01b039c8d161790559a549589526004855297819020949094558a51915194519851845195909116855297851691840191909152959094169381019390935292909216917fad77c0dd3347a6d794cf8f89bc6e87b053971f9920c275a39c027d6df12a993d910160405180910390a25050565b5f60015b6003548110156106a557600560ff166003828154811061067157610671610ce9565b5f91825260209091206002909102015468010000000000000000900460ff161461069d57600191505090565b60010161064f565b505f905090565b600180546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b805161073f906001600160401b03161580159061072d57508151661fffffffffffff6001600160401b0390911611155b681b995d1ddbdc9ad25960ba1b6109b5565b6107b481602001516001600160401b03165f1415801561077c5750661fffffffffffff6001600160401b031682602001516001600160401b031611155b80156107a15750815f01516001600160401b031682602001516001600160401b031614155b691a1d5890da185a5b925960b21b6109b5565b6107f7606463ffffffff168260a0015163ffffffff16101580156107ea575061ea6063ffffffff168260a0015163ffffffff1611155b637469636b60e01b6109b5565b6108576201518063ffffffff16826040015163ffffffff1611158015610849575060a082015161082f9060039063ffffffff16610d43565b60408301516108469063ffffffff166103e8610d43565b10155b646c6561736560d81b6109b5565b61088b6201518063ffffffff16826060015163ffffffff1611156a6d696e696d756d5374617960a81b6109b560201b60201c565b6108e46301e1338063ffffffff16826080015163ffffffff16111580156108d2575060408201516108c49060049063ffffffff16610d43565b826080015163ffffffff1610155b68756e626f6e64696e6760b81b6109b5565b6109338160a0015163ffffffff168260c0015163ffffffff161015801561091e5750620927c063ffffffff168260c0015163ffffffff1611155b6b1859d95b9d151a5b595bdd5d60a21b6109b5565b6109838160e001516001600160401b03165f14158015610970575066038d7ea4c680006001600160401b03168260e001516001600160401b031611155b693130b9b2a332b2a6b4b760b11b6109b5565b6101e761271061ffff1682610100015161ffff1611156c6578656375746f72536861726560981b6109b560201b60201c565b816109d6576040516309175cb760e31b81526004810182905260240161005b565b5050565b6001600160a01b03811681146101e7575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b60405161012081016001600160401b0381118282101715610a2557610a256109ee565b60405290565b604051608081016001600160401b0381118282101715610a2557610a256109ee565b604051601f8201601f191681016001600160401b0381118282101715610a7557610a756109ee565b604052919050565b80516001600160401b0381168114610a93575f5ffd5b919050565b805163ffffffff81168114610a93575f5ffd5b805161ffff81168114610a93575f5ffd5b5f6101208284031215610acd575f5ffd5b610ad5610a02565b9050610ae082610a7d565b8152610aee60208301610a7d565b6020820152610aff60408301610a98565b6040820152610b1060608301610a98565b6060820152610b2160808301610a98565b6080820152610b3260a08301610a98565b60a0820152610b4360c08301610a98565b60c0820152610b5460e08301610a7d565b60e0820152610b666101008301610aab565b61010082015292915050565b5f5f5f5f5f6101a08688031215610b87575f5ffd5b8551610b92816109da565b6020870151909550610ba3816109da565b6040870151909450610bb4816109da565b60608701519093506001600160401b03811115610bcf575f5ffd5b8601601f81018813610bdf575f5ffd5b80516001600160401b03811115610bf857610bf86109ee565b610c0760208260051b01610a4d565b8082825260208201915060208360071b85010192508a831115610c28575f5ffd5b6020840193505b82841015610ca9576080848c031215610c46575f5ffd5b610c4e610a2b565b610c5785610a7d565b8152602085015160ff81168114610c6c575f5ffd5b6020820152610c7d60408601610a7d565b60408201526060850151610c90816109da565b6060820152825260809390930192602090910190610c2f565b80955050505050610cbd8760808801610abc565b90509295509295909350565b5f60208284031215610cd9575f5ffd5b610ce282610a7d565b9392505050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215610d0d575f5ffd5b610ce282610a98565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610d3d57610d3d610d16565b92915050565b8082028115828204841417610d3d57610d3d610d16565b60805160a051613490610d895f395f818161025701528181610fdb015261210401525f61123d01526134905ff3fe608060405234801561000f575f5ffd5b50600436106101a5575f3560e01c806381bac14f116100e8578063d34128d311610093578063e59ec78c1161006e578063e59ec78c146104f7578063eb73dfea1461050a578063f0c7ecd514610512578063f2fde38b14610525575f5ffd5b8063d34128d3146104a9578063d4aae0c4146104bc578063e30c3978146104d9575f5ffd5b8063abf97f15116100c3578063abf97f151461047b578063af37b95414610483578063ba0717d61461048b575f5ffd5b806381bac14f146102fe57806389035730146103115780638da5cb5b1461045d575f5ffd5b80634cf088d9116101535780635b8bc0251161012e5780635b8bc025146102c6578063715018a6146102d957806379ba5097146102e15780637f2a1642146102e9575f5ffd5b80634cf088d914610252578063539f64241461029e57806358a8b85f146102b1575f5ffd5b806315b1e8821161018357806315b1e8821461021357806339aa13351461022a57806347a4d03b1461023f575f5ffd5b806306661abd146101a9578063075d4782146101cb5780630fa3d7c1146101f3575b5f5ffd5b6008545b60405167ffffffffffffffff90911681526020015b60405180910390f35b6101d3610538565b6040805167ffffffffffffffff90931683526020830191909152016101c2565b61020661020136600461288b565b610845565b6040516101c291906128d2565b61021c61010081565b6040519081526020016101c2565b61023d61023836600461288b565b6108ef565b005b61023d61024d366004612905565b610c29565b6102797f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101c2565b61021c6102ac36600461288b565b610d9e565b6102b9610de6565b6040516101c291906129bc565b61023d6102d43660046129ce565b610e9c565b61023d610ebe565b61023d610ed1565b6102f1610f45565b6040516101c29190612b76565b61023d61030c366004612c74565b611225565b61045060408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260065467ffffffffffffffff808216835268010000000000000000820481166020840152700100000000000000000000000000000000820463ffffffff908116948401949094527401000000000000000000000000000000000000000082048416606084015278010000000000000000000000000000000000000000000000008204841660808401527c0100000000000000000000000000000000000000000000000000000000909104831660a083015260075492831660c083015264010000000083041660e08201526c0100000000000000000000000090910461ffff1661010082015290565b6040516101c29190612c8f565b60015473ffffffffffffffffffffffffffffffffffffffff16610279565b6101ad6113d4565b61021c608081565b610494610e1081565b60405163ffffffff90911681526020016101c2565b61023d6104b7366004612c9e565b611401565b5f5473ffffffffffffffffffffffffffffffffffffffff16610279565b60025473ffffffffffffffffffffffffffffffffffffffff16610279565b61023d610505366004612d1c565b611683565b61021c604081565b61023d610520366004612d2e565b6117e5565b61023d610533366004612c74565b61194a565b5f5f5f610543610f45565b90508060200151515f03610583576040517f9fc51d3800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805f015192505f8160200151826040015183606001516040516020016105ab93929190612d63565b6040516020818303038152906040528051906020012090505f6105d8600b548314158460800151516119fa565b90506105f960015473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff161415801561063d57508067ffffffffffffffff1642105b15610685576040517f4ea91b0d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024015b60405180910390fd5b5f836040516020016106979190612b76565b60408051808303601f1901815291905280516020820120600880546001810182555f9182527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee301829055600b869055600c80547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff90811691909117909155608088015151600a8054949a50949550939261073e91859116612dce565b92506101000a81548167ffffffffffffffff021916908367ffffffffffffffff1602179055508567ffffffffffffffff167f0590e5168236ac24edf9aed1509486f37bca4a05de09a977a2272ee8efc033ef86836040516107a0929190612dee565b60405180910390a26107b0611aa7565b6040517fc9fe8e8200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201526024810187905273ffffffffffffffffffffffffffffffffffffffff919091169063c9fe8e82906044015f604051808303815f87803b158015610827575f5ffd5b505af1158015610839573d5f5f3e3d5ffd5b50505050505050509091565b67ffffffffffffffff81165f90815260056020526040902080546060919061086c90612e06565b80601f016020809104026020016040519081016040528092919081815260200182805461089890612e06565b80156108e35780601f106108ba576101008083540402835291602001916108e3565b820191905f5260205f20905b8154815290600101906020018083116108c657829003601f168201915b50505050509050919050565b6108f7611af9565b5f61090182611b4c565b9050805f03610948576040517f38e323f700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161067c565b805b600354610958826001612e57565b1015610b0557600361096b826001612e57565b8154811061097b5761097b612e6a565b905f5260205f2090600202016003828154811061099a5761099a612e6a565b5f9182526020909120825460029092020180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000811667ffffffffffffffff9384169081178355845460ff680100000000000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909216171780825583546901000000000000000000908190049093169092027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff90921691909117815560019182015490820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff909216919091179055610ab5908290612e57565b60045f60038481548110610acb57610acb612e6a565b5f918252602080832060029092029091015467ffffffffffffffff168352820192909252604001902055610afe81612e97565b905061094a565b506003805480610b1757610b17612eaf565b5f828152602080822060025f199094019384020180547fffffffffffffffffffffffffffffff000000000000000000000000000000000016815560010180547fffffffffffffffffffffffff00000000000000000000000000000000000000001690559190925567ffffffffffffffff8416825260048152604080832083905560059091528120610ba791612824565b610baf611bb5565b610bf1576040517f38e323f700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8316600482015260240161067c565b60405167ffffffffffffffff8316907f5204aec90a3c794d8e90fded8b46ae9c7c552803e7e832e0c1d358396d859916905f90a25050565b610c31611aa7565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614610c97576040517f838284b700000000000000000000000000000000000000000000000000000000815233600482015260240161067c565b600a80545f916801000000000000000090910467ffffffffffffffff16906008610cc083612edc565b82546101009290920a67ffffffffffffffff8181021990931691831602179091556040805160608101825273ffffffffffffffffffffffffffffffffffffffff88811680835260208084018a81528486018a81529688165f81815260098452879020955186547fffffffffffffffffffffffff000000000000000000000000000000000000000016951694909417855551600185015594516002909301929092559151868152939450869390927f14396fee6d9efc8ca849a0f7481d234951deb9e2e02b15bd5b35b2e0919a40af910160405180910390a450505050565b6008545f9067ffffffffffffffff831610610db9575f610de0565b60088267ffffffffffffffff1681548110610dd657610dd6612e6a565b905f5260205f2001545b92915050565b60606003805480602002602001604051908101604052809291908181526020015f905b82821015610e93575f8481526020908190206040805160808101825260028602909201805467ffffffffffffffff808216855260ff68010000000000000000830416858701526901000000000000000000909104169183019190915260019081015473ffffffffffffffffffffffffffffffffffffffff1660608301529083529092019101610e09565b50505050905090565b610ea4611af9565b610ebb610eb636839003830183612fb3565b611c16565b50565b610ec6611af9565b610ecf5f611f5e565b565b600254339073ffffffffffffffffffffffffffffffffffffffff168114610f3c576040517f118cdaa700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161067c565b610ebb81611f5e565b610fb96040805160a080820183525f808352606060208085018290528486018290528551610120810187528381529081018390529485018290528481018290526080850182905291840181905260c0840181905260e084018190526101008401529091908201908152602001606081525090565b6040518060a0016040528060088054905067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ca1e78196040518163ffffffff1660e01b81526004015f60405180830381865afa158015611041573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526110689190810190613039565b81526020016003805480602002602001604051908101604052809291908181526020015f905b82821015611118575f8481526020908190206040805160808101825260028602909201805467ffffffffffffffff808216855260ff68010000000000000000830416858701526901000000000000000000909104169183019190915260019081015473ffffffffffffffffffffffffffffffffffffffff166060830152908352909201910161108e565b50505090825250604080516101208101825260065467ffffffffffffffff80821683526801000000000000000082048116602080850191909152700100000000000000000000000000000000830463ffffffff908116858701527401000000000000000000000000000000000000000084048116606086015278010000000000000000000000000000000000000000000000008404811660808601527c0100000000000000000000000000000000000000000000000000000000909304831660a085015260075492831660c0850152640100000000830490911660e08401526c0100000000000000000000000090910461ffff166101008301528301520161121e611f8f565b9052919050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611296576040517fbd17e12900000000000000000000000000000000000000000000000000000000815233600482015260240161067c565b5f5473ffffffffffffffffffffffffffffffffffffffff1615611300575f546040517f2122547000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161067c565b8073ffffffffffffffffffffffffffffffffffffffff163b5f03611368576040517f873b928300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161067c565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316908117825560405190917f453252f51cf66f2c547ca2ed4b477a448496fc868fe3692f98620a683fe38cde91a250565b600a545f906113fc9067ffffffffffffffff8082169168010000000000000000900416613126565b905090565b5f600361140d85611b4c565b8154811061141d5761141d612e6a565b5f9182526020909120600290910201600181015490915073ffffffffffffffffffffffffffffffffffffffff163314801590611471575060015473ffffffffffffffffffffffffffffffffffffffff163314155b156114aa576040517fcbc9405300000000000000000000000000000000000000000000000000000000815233600482015260240161067c565b82826101008111156114f4576040517f0347146500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8716600482015260240161067c565b5f5b81811015611612577f200000000000000000000000000000000000000000000000000000000000000083838381811061153157611531612e6a565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff19161115806115c757507f7f0000000000000000000000000000000000000000000000000000000000000083838381811061159857611598612e6a565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191610155b1561160a576040517f0347146500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8816600482015260240161067c565b6001016114f6565b5067ffffffffffffffff86165f90815260056020526040902061163685878361319c565b508567ffffffffffffffff167ff051a238c7c5ac0827075f6089be3f4d50eb2c41cf4ee8325e4f6eceef7b43a48686604051611673929190613257565b60405180910390a2505050505050565b61168b611af9565b60065467ffffffffffffffff166116a5602083018361288b565b67ffffffffffffffff1614611708576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f6e6574776f726b49640000000000000000000000000000000000000000000000600482015260240161067c565b60065468010000000000000000900467ffffffffffffffff16611731604083016020840161288b565b67ffffffffffffffff1614611794576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f687562436861696e496400000000000000000000000000000000000000000000600482015260240161067c565b6117ab6117a6368390038301836132b2565b6120f9565b7f95701600a6681795b6cd5872b6e565448072a9cecbe4205c29e725f25efad829816040516117da9190613369565b60405180910390a150565b5f60036117f184611b4c565b8154811061180157611801612e6a565b5f9182526020909120600290910201600181015490915073ffffffffffffffffffffffffffffffffffffffff163314611868576040517fcbc9405300000000000000000000000000000000000000000000000000000000815233600482015260240161067c565b73ffffffffffffffffffffffffffffffffffffffff82166118c1576040517fd79f2ea400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161067c565b6001810180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff841690811790915560405190815267ffffffffffffffff8416907f7df1ee3e040c2e47fb0ccd4b99ec52f21e714313e6b650c6d00cce4926ba2ebb9060200160405180910390a2505050565b611952611af9565b6002805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff000000000000000000000000000000000000000090911681179091556119b560015473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f604082148015611a295750600654610e1070010000000000000000000000000000000090910463ffffffff16105b15611a6957600654600c54611a6291700100000000000000000000000000000000900463ffffffff169067ffffffffffffffff16612dce565b9050610de0565b8280611a7457508115155b611a865767ffffffffffffffff611aa0565b600c54611aa090610e109067ffffffffffffffff16612dce565b9392505050565b5f5473ffffffffffffffffffffffffffffffffffffffff1680611af6576040517f179435b300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b90565b60015473ffffffffffffffffffffffffffffffffffffffff163314610ecf576040517f118cdaa700000000000000000000000000000000000000000000000000000000815233600482015260240161067c565b67ffffffffffffffff81165f90815260046020526040812054808203611baa576040517f03026c2c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8416600482015260240161067c565b611aa060018261344b565b5f60015b600354811015611c0f57600560ff1660038281548110611bdb57611bdb612e6a565b5f91825260209091206002909102015468010000000000000000900460ff1614611c0757600191505090565b600101611bb9565b505f905090565b6003548015907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8001611c74576040517fb73ef67b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b815167ffffffffffffffff161580611c9f57508151661fffffffffffff67ffffffffffffffff909116115b80611cc85750661fffffffffffff67ffffffffffffffff16826040015167ffffffffffffffff16115b80611ceb5750815167ffffffffffffffff165f9081526004602052604090205415155b80611d065750600654825167ffffffffffffffff9081169116145b80611d1b5750600560ff16826020015160ff16115b80611d305750602082015160ff161581151514155b80611d5d575060065482516801000000000000000090910467ffffffffffffffff90811691161481151514155b80611d805750606082015173ffffffffffffffffffffffffffffffffffffffff16155b15611dc65781516040517fd79f2ea400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161067c565b600380546001810182555f82815284517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60029093029283018054602080890180516040808c01805167ffffffffffffffff9889167fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000090971687176801000000000000000060ff95861602177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff166901000000000000000000918a1691909102179096556060808d0180517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85c909b0180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9c8d161790559a549589526004855297819020949094558a51915194519851845195909116855297851691840191909152959094169381019390935292909216917fad77c0dd3347a6d794cf8f89bc6e87b053971f9920c275a39c027d6df12a993d910160405180910390a25050565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055610ebb8161240c565b60605f611f9a6113d4565b67ffffffffffffffff16905060408110611fb5576040611fb7565b805b67ffffffffffffffff811115611fcf57611fcf612f08565b60405190808252806020026020018201604052801561203757816020015b61202460405180606001604052805f73ffffffffffffffffffffffffffffffffffffffff1681526020015f81526020015f81525090565b815260200190600190039081611fed5790505b5091505f5b82518167ffffffffffffffff1610156120f457600a546009905f9061206c90849067ffffffffffffffff16612dce565b67ffffffffffffffff908116825260208083019390935260409182015f208251606081018452815473ffffffffffffffffffffffffffffffffffffffff16815260018201549481019490945260020154918301919091528451859184169081106120d8576120d8612e6a565b6020026020010181905250806120ed90612edc565b905061203c565b505090565b61210281612482565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663331fc44a6040518163ffffffff1660e01b8152600401602060405180830381865afa15801561216b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061218f919061345e565b63ffffffff16610e1063ffffffff16826080015163ffffffff166121b39190612e57565b111561220d576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f756e626f6e64696e670000000000000000000000000000000000000000000000600482015260240161067c565b805160068054602084015160408501516060860151608087015160a088015163ffffffff9081167c0100000000000000000000000000000000000000000000000000000000027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff9282167801000000000000000000000000000000000000000000000000029290921677ffffffffffffffffffffffffffffffffffffffffffffffff93821674010000000000000000000000000000000000000000027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff95831670010000000000000000000000000000000002959095167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff97881668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009099169a88169a909a179790971798909816959095179290921716949094179390931790915560c08301516007805460e08601516101009096015161ffff166c01000000000000000000000000027fffffffffffffffffffffffffffffffffffff0000ffffffffffffffffffffffff96909516640100000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090911692909316919091179190911792909216179055565b6001805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b80516124da9067ffffffffffffffff16158015906124b457508151661fffffffffffff67ffffffffffffffff90911611155b7f6e6574776f726b496400000000000000000000000000000000000000000000006127e6565b612567816020015167ffffffffffffffff165f1415801561251a5750661fffffffffffff67ffffffffffffffff16826020015167ffffffffffffffff1611155b80156125415750815f015167ffffffffffffffff16826020015167ffffffffffffffff1614155b7f687562436861696e4964000000000000000000000000000000000000000000006127e6565b6125c3606463ffffffff168260a0015163ffffffff161015801561259d575061ea6063ffffffff168260a0015163ffffffff1611155b7f7469636b000000000000000000000000000000000000000000000000000000006127e6565b61263b6201518063ffffffff16826040015163ffffffff1611158015612615575060a08201516125fb9060039063ffffffff16613479565b60408301516126129063ffffffff166103e8613479565b10155b7f6c656173650000000000000000000000000000000000000000000000000000006127e6565b61267b6201518063ffffffff16826060015163ffffffff1611157f6d696e696d756d537461790000000000000000000000000000000000000000006127e6565b6126e86301e1338063ffffffff16826080015163ffffffff16111580156126c2575060408201516126b49060049063ffffffff16613479565b826080015163ffffffff1610155b7f756e626f6e64696e6700000000000000000000000000000000000000000000006127e6565b6127488160a0015163ffffffff168260c0015163ffffffff16101580156127225750620927c063ffffffff168260c0015163ffffffff1611155b7f6167656e7454696d656f757400000000000000000000000000000000000000006127e6565b6127ae8160e0015167ffffffffffffffff165f14158015612788575066038d7ea4c6800067ffffffffffffffff168260e0015167ffffffffffffffff1611155b7f626173654665654d696e000000000000000000000000000000000000000000006127e6565b610ebb61271061ffff1682610100015161ffff1611157f6578656375746f725368617265000000000000000000000000000000000000005b81612820576040517f48bae5b80000000000000000000000000000000000000000000000000000000081526004810182905260240161067c565b5050565b50805461283090612e06565b5f825580601f1061283f575050565b601f0160209004905f5260205f2090610ecf91905f5b8082111561286a575f81840155600101612855565b505050565b803567ffffffffffffffff81168114612886575f5ffd5b919050565b5f6020828403121561289b575f5ffd5b611aa08261286f565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611aa060208301846128a4565b73ffffffffffffffffffffffffffffffffffffffff81168114610ebb575f5ffd5b5f5f5f60608486031215612917575f5ffd5b8335612922816128e4565b95602085013595506040909401359392505050565b5f8151808452602084019350602083015f5b828110156129b2578151805167ffffffffffffffff908116885260208083015160ff16908901526040808301519091169088015260609081015173ffffffffffffffffffffffffffffffffffffffff169087015260808601955060209190910190600101612949565b5093949350505050565b602081525f611aa06020830184612937565b5f60808284031280156129df575f5ffd5b509092915050565b5f8151808452602084019350602083015f5b828110156129b2578151805173ffffffffffffffffffffffffffffffffffffffff1687526020908101516bffffffffffffffffffffffff1681880152604090960195909101906001016129f9565b67ffffffffffffffff815116825267ffffffffffffffff60208201511660208301526040810151612a80604084018263ffffffff169052565b506060810151612a98606084018263ffffffff169052565b506080810151612ab0608084018263ffffffff169052565b5060a0810151612ac860a084018263ffffffff169052565b5060c0810151612ae060c084018263ffffffff169052565b5060e0810151612afc60e084018267ffffffffffffffff169052565b5061010081015161286a61010084018261ffff169052565b5f8151808452602084019350602083015f5b828110156129b257815173ffffffffffffffffffffffffffffffffffffffff8151168752602081015160208801526040810151604088015250606086019550602082019150600181019050612b26565b6020815267ffffffffffffffff82511660208201525f60208301516101a06040840152612ba76101c08401826129e7565b6040850151848203601f190160608601528051808352602091820193505f9291909101905b80831015612c37578351805167ffffffffffffffff908116845260208083015160ff16908501526040808301519091169084015260609081015173ffffffffffffffffffffffffffffffffffffffff1690830152608082019150602084019350600183019250612bcc565b5060608601519250612c4c6080860184612a47565b60808601519250601f19858203016101a0860152612c6a8184612b14565b9695505050505050565b5f60208284031215612c84575f5ffd5b8135611aa0816128e4565b6101208101610de08284612a47565b5f5f5f60408486031215612cb0575f5ffd5b612cb98461286f565b9250602084013567ffffffffffffffff811115612cd4575f5ffd5b8401601f81018613612ce4575f5ffd5b803567ffffffffffffffff811115612cfa575f5ffd5b866020828401011115612d0b575f5ffd5b939660209190910195509293505050565b5f6101208284031280156129df575f5ffd5b5f5f60408385031215612d3f575f5ffd5b612d488361286f565b91506020830135612d58816128e4565b809150509250929050565b61016081525f612d776101608301866129e7565b8281036020840152612d898186612937565b915050612d996040830184612a47565b949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610de057610de0612da1565b828152604060208201525f612d9960408301846128a4565b600181811c90821680612e1a57607f821691505b602082108103612e51577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b80820180821115610de057610de0612da1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f198203612ea857612ea8612da1565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b5f67ffffffffffffffff821667ffffffffffffffff8103612eff57612eff612da1565b60010192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040805190810167ffffffffffffffff81118282101715612f5857612f58612f08565b60405290565b604051610120810167ffffffffffffffff81118282101715612f5857612f58612f08565b604051601f8201601f1916810167ffffffffffffffff81118282101715612fab57612fab612f08565b604052919050565b5f6080828403128015612fc4575f5ffd5b506040516080810167ffffffffffffffff81118282101715612fe857612fe8612f08565b604052612ff48361286f565b8152602083013560ff81168114613009575f5ffd5b602082015261301a6040840161286f565b6040820152606083013561302d816128e4565b60608201529392505050565b5f60208284031215613049575f5ffd5b815167ffffffffffffffff81111561305f575f5ffd5b8201601f8101841361306f575f5ffd5b805167ffffffffffffffff81111561308957613089612f08565b61309860208260051b01612f82565b8082825260208201915060208360061b8501019250868311156130b9575f5ffd5b6020840193505b82841015612c6a57604084880312156130d7575f5ffd5b6130df612f35565b84516130ea816128e4565b815260208501516bffffffffffffffffffffffff8116811461310a575f5ffd5b80602083015250808352506020820191506040840193506130c0565b67ffffffffffffffff8281168282160390811115610de057610de0612da1565b601f82111561286a578282111561286a57805f5260205f20601f840160051c602085101561317157505f5b90810190601f840160051c035f5b81811015613194575f8382015560010161317f565b505050505050565b67ffffffffffffffff8311156131b4576131b4612f08565b6131c8836131c28354612e06565b83613146565b5f601f8411600181146131f9575f85156131e25750838201355b5f19600387901b1c1916600186901b178355613250565b5f83815260208120601f198716915b828110156132285786850135825560209485019460019092019101613208565b5086821015613244575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b63ffffffff81168114610ebb575f5ffd5b803561288681613285565b803561ffff81168114612886575f5ffd5b5f6101208284031280156132c4575f5ffd5b506132cd612f5e565b6132d68361286f565b81526132e46020840161286f565b60208201526132f560408401613296565b604082015261330660608401613296565b606082015261331760808401613296565b608082015261332860a08401613296565b60a082015261333960c08401613296565b60c082015261334a60e0840161286f565b60e082015261335c61010084016132a1565b6101008201529392505050565b610120810167ffffffffffffffff6133808461286f565b16825267ffffffffffffffff6133986020850161286f565b1660208301526133aa60408401613296565b63ffffffff1660408301526133c160608401613296565b63ffffffff1660608301526133d860808401613296565b63ffffffff1660808301526133ef60a08401613296565b63ffffffff1660a083015261340660c08401613296565b63ffffffff1660c083015261341d60e0840161286f565b67ffffffffffffffff1660e083015261343961010084016132a1565b61ffff81166101008401525092915050565b81810381811115610de057610de0612da1565b5f6020828403121561346e575f5ffd5b8151611aa081613285565b8082028115828204841417610de057610de0612da156'
