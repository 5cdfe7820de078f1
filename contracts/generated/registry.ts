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
export const registryBytecode: `0x${string}` = '0x60c060405234801561000f575f5ffd5b50604051613ceb380380613ceb83398101604081905261002e91610b72565b6001600160a01b038085166080528590811661006457604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006d816101ce565b506001600160a01b03831660a081905260408051632409799360e21b81529051639025e64c916004808201926020929091908290030181865afa1580156100b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100da9190610cc9565b6001600160401b0316815f01516001600160401b03161461011c576040516309175cb760e31b8152681b995d1ddbdc9ad25960ba1b600482015260240161005b565b4681602001516001600160401b031614610158576040516309175cb760e31b8152691a1d5890da185a5b925960b21b600482015260240161005b565b610161816101ea565b5f5b825181101561019c5761019483828151811061018157610181610ce9565b60200260200101516103bb60201b60201c565b600101610163565b506101a561064b565b6101c4576040516338e323f760e01b81525f600482015260240161005b565b5050505050610d5a565b600280546001600160a01b03191690556101e7816106ac565b50565b6101f3816106fd565b60a0516001600160a01b031663331fc44a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610cfd565b63ffffffff16610e1063ffffffff16826080015163ffffffff166102799190610d2a565b11156102a6576040516309175cb760e31b815268756e626f6e64696e6760b81b600482015260240161005b565b805160068054602084015160408501516060860151608087015160a088015163ffffffff908116600160e01b026001600160e01b03928216600160c01b02929092166001600160c01b03938216600160a01b0263ffffffff60a01b19958316600160801b0295909516600160801b600160c01b03196001600160401b0397881668010000000000000000026001600160801b03199099169a88169a909a179790971798909816959095179290921716949094179390931790915560c08301516007805460e08601516101009096015161ffff166c010000000000000000000000000261ffff60601b1996909516640100000000026001600160601b031990911692909316919091179190911792909216179055565b600354801590607f19016103e25760405163b73ef67b60e01b815260040160405180910390fd5b81516001600160401b0316158061040b57508151661fffffffffffff6001600160401b03909116115b806104325750661fffffffffffff6001600160401b031682604001516001600160401b0316115b80610454575081516001600160401b03165f9081526004602052604090205415155b8061046e575060065482516001600160401b039081169116145b806104835750600560ff16826020015160ff16115b806104985750602082015160ff161581151514155b806104c457506006548251680100000000000000009091046001600160401b0390811691161481151514155b806104da575060608201516001600160a01b0316155b156105065781516040516335e7cba960e21b81526001600160401b03909116600482015260240161005b565b600380546001810182555f82815284517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60029093029283018054602080890180516040808c0180516001600160401b039889166001600160481b031990971687176801000000000000000060ff9586160217600160481b600160881b0319166901000000000000000000918a1691909102179096556060808d0180517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85c909b0180546001600160a01b0319166001600160a01b039c8d161790559a549589526004855297819020949094558a51915194519851845195909116855297851691840191909152959094169381019390935292909216917fad77c0dd3347a6d794cf8f89bc6e87b053971f9920c275a39c027d6df12a993d910160405180910390a25050565b5f60015b6003548110156106a557600560ff166003828154811061067157610671610ce9565b5f91825260209091206002909102015468010000000000000000900460ff161461069d57600191505090565b60010161064f565b505f905090565b600180546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b805161073f906001600160401b03161580159061072d57508151661fffffffffffff6001600160401b0390911611155b681b995d1ddbdc9ad25960ba1b6109b5565b6107b481602001516001600160401b03165f1415801561077c5750661fffffffffffff6001600160401b031682602001516001600160401b031611155b80156107a15750815f01516001600160401b031682602001516001600160401b031614155b691a1d5890da185a5b925960b21b6109b5565b6107f7606463ffffffff168260a0015163ffffffff16101580156107ea575061ea6063ffffffff168260a0015163ffffffff1611155b637469636b60e01b6109b5565b6108576201518063ffffffff16826040015163ffffffff1611158015610849575060a082015161082f9060039063ffffffff16610d43565b60408301516108469063ffffffff166103e8610d43565b10155b646c6561736560d81b6109b5565b61088b6201518063ffffffff16826060015163ffffffff1611156a6d696e696d756d5374617960a81b6109b560201b60201c565b6108e46301e1338063ffffffff16826080015163ffffffff16111580156108d2575060408201516108c49060049063ffffffff16610d43565b826080015163ffffffff1610155b68756e626f6e64696e6760b81b6109b5565b6109338160a0015163ffffffff168260c0015163ffffffff161015801561091e5750620927c063ffffffff168260c0015163ffffffff1611155b6b1859d95b9d151a5b595bdd5d60a21b6109b5565b6109838160e001516001600160401b03165f14158015610970575066038d7ea4c680006001600160401b03168260e001516001600160401b031611155b693130b9b2a332b2a6b4b760b11b6109b5565b6101e761271061ffff1682610100015161ffff1611156c6578656375746f72536861726560981b6109b560201b60201c565b816109d6576040516309175cb760e31b81526004810182905260240161005b565b5050565b6001600160a01b03811681146101e7575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b60405161012081016001600160401b0381118282101715610a2557610a256109ee565b60405290565b604051608081016001600160401b0381118282101715610a2557610a256109ee565b604051601f8201601f191681016001600160401b0381118282101715610a7557610a756109ee565b604052919050565b80516001600160401b0381168114610a93575f5ffd5b919050565b805163ffffffff81168114610a93575f5ffd5b805161ffff81168114610a93575f5ffd5b5f6101208284031215610acd575f5ffd5b610ad5610a02565b9050610ae082610a7d565b8152610aee60208301610a7d565b6020820152610aff60408301610a98565b6040820152610b1060608301610a98565b6060820152610b2160808301610a98565b6080820152610b3260a08301610a98565b60a0820152610b4360c08301610a98565b60c0820152610b5460e08301610a7d565b60e0820152610b666101008301610aab565b61010082015292915050565b5f5f5f5f5f6101a08688031215610b87575f5ffd5b8551610b92816109da565b6020870151909550610ba3816109da565b6040870151909450610bb4816109da565b60608701519093506001600160401b03811115610bcf575f5ffd5b8601601f81018813610bdf575f5ffd5b80516001600160401b03811115610bf857610bf86109ee565b610c0760208260051b01610a4d565b8082825260208201915060208360071b85010192508a831115610c28575f5ffd5b6020840193505b82841015610ca9576080848c031215610c46575f5ffd5b610c4e610a2b565b610c5785610a7d565b8152602085015160ff81168114610c6c575f5ffd5b6020820152610c7d60408601610a7d565b60408201526060850151610c90816109da565b6060820152825260809390930192602090910190610c2f565b80955050505050610cbd8760808801610abc565b90509295509295909350565b5f60208284031215610cd9575f5ffd5b610ce282610a7d565b9392505050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215610d0d575f5ffd5b610ce282610a98565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610d3d57610d3d610d16565b92915050565b8082028115828204841417610d3d57610d3d610d16565b60805160a051612f62610d895f395f818161022201528181610de90152611ccb01525f6110410152612f625ff3fe608060405234801561000f575f5ffd5b5060043610610184575f3560e01c80637f2a1642116100dd578063d34128d311610088578063e59ec78c11610063578063e59ec78c146104ba578063f0c7ecd5146104cd578063f2fde38b146104e0575f5ffd5b8063d34128d31461046c578063d4aae0c41461047f578063e30c39781461049c575f5ffd5b80638da5cb5b116100b85780638da5cb5b14610428578063af37b95414610446578063ba0717d61461044e575f5ffd5b80637f2a1642146102b457806381bac14f146102c957806389035730146102dc575f5ffd5b80634cf088d91161013d5780635b8bc025116101185780635b8bc02514610291578063715018a6146102a457806379ba5097146102ac575f5ffd5b80634cf088d91461021d578063539f64241461026957806358a8b85f1461027c575f5ffd5b80630fa3d7c11161016d5780630fa3d7c1146101d157806315b1e882146101f157806339aa133514610208575f5ffd5b806306661abd14610188578063075d4782146101a9575b5f5ffd5b60085460405167ffffffffffffffff90911681526020015b60405180910390f35b6101b16104f3565b6040805167ffffffffffffffff90931683526020830191909152016101a0565b6101e46101df366004612452565b6107d8565b6040516101a09190612499565b6101fa61010081565b6040519081526020016101a0565b61021b610216366004612452565b610882565b005b6102447f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101a0565b6101fa610277366004612452565b610bbc565b610284610c04565b6040516101a09190612530565b61021b61029f366004612542565b610cba565b61021b610cdc565b61021b610cef565b6102bc610d63565b6040516101a09190612688565b61021b6102d7366004612788565b611029565b61041b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260065467ffffffffffffffff808216835268010000000000000000820481166020840152700100000000000000000000000000000000820463ffffffff908116948401949094527401000000000000000000000000000000000000000082048416606084015278010000000000000000000000000000000000000000000000008204841660808401527c0100000000000000000000000000000000000000000000000000000000909104831660a083015260075492831660c083015264010000000083041660e08201526c0100000000000000000000000090910461ffff1661010082015290565b6040516101a091906127a3565b60015473ffffffffffffffffffffffffffffffffffffffff16610244565b6101fa608081565b610457610e1081565b60405163ffffffff90911681526020016101a0565b61021b61047a3660046127b2565b6111d8565b5f5473ffffffffffffffffffffffffffffffffffffffff16610244565b60025473ffffffffffffffffffffffffffffffffffffffff16610244565b61021b6104c8366004612830565b61145a565b61021b6104db366004612842565b6115bc565b61021b6104ee366004612788565b611721565b5f5f5f6104fe610d63565b90508060200151515f0361053e576040517f9fc51d3800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805f015192505f81602001518260400151836060015160405160200161056693929190612877565b6040516020818303038152906040528051906020012090505f60095482146105a757600a546105a290610e109067ffffffffffffffff166128e2565b6105b1565b67ffffffffffffffff5b90506105d260015473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff161415801561061657508067ffffffffffffffff1642105b1561065e576040517f4ea91b0d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024015b60405180910390fd5b5f836040516020016106709190612688565b60408051808303601f190181529082905280516020820120600880546001810182555f919091527ff3f7a9fe364faab93b216da50a3214154f22a0a2b415b23a84c8169e8b636ee3018190556009869055600a80547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff908116919091179091559097509092508716907f0590e5168236ac24edf9aed1509486f37bca4a05de09a977a2272ee8efc033ef906107339088908590612902565b60405180910390a26107436117d1565b6040517fc9fe8e8200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201526024810187905273ffffffffffffffffffffffffffffffffffffffff919091169063c9fe8e82906044015f604051808303815f87803b1580156107ba575f5ffd5b505af11580156107cc573d5f5f3e3d5ffd5b50505050505050509091565b67ffffffffffffffff81165f9081526005602052604090208054606091906107ff9061291a565b80601f016020809104026020016040519081016040528092919081815260200182805461082b9061291a565b80156108765780601f1061084d57610100808354040283529160200191610876565b820191905f5260205f20905b81548152906001019060200180831161085957829003601f168201915b50505050509050919050565b61088a611823565b5f61089482611876565b9050805f036108db576040517f38e323f700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610655565b805b6003546108eb82600161296b565b1015610a985760036108fe82600161296b565b8154811061090e5761090e61297e565b905f5260205f2090600202016003828154811061092d5761092d61297e565b5f9182526020909120825460029092020180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000811667ffffffffffffffff9384169081178355845460ff680100000000000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909216171780825583546901000000000000000000908190049093169092027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff90921691909117815560019182015490820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff909216919091179055610a4890829061296b565b60045f60038481548110610a5e57610a5e61297e565b5f918252602080832060029092029091015467ffffffffffffffff168352820192909252604001902055610a91816129ab565b90506108dd565b506003805480610aaa57610aaa6129c3565b5f828152602080822060025f199094019384020180547fffffffffffffffffffffffffffffff000000000000000000000000000000000016815560010180547fffffffffffffffffffffffff00000000000000000000000000000000000000001690559190925567ffffffffffffffff8416825260048152604080832083905560059091528120610b3a916123eb565b610b426118e6565b610b84576040517f38e323f700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610655565b60405167ffffffffffffffff8316907f5204aec90a3c794d8e90fded8b46ae9c7c552803e7e832e0c1d358396d859916905f90a25050565b6008545f9067ffffffffffffffff831610610bd7575f610bfe565b60088267ffffffffffffffff1681548110610bf457610bf461297e565b905f5260205f2001545b92915050565b60606003805480602002602001604051908101604052809291908181526020015f905b82821015610cb1575f8481526020908190206040805160808101825260028602909201805467ffffffffffffffff808216855260ff68010000000000000000830416858701526901000000000000000000909104169183019190915260019081015473ffffffffffffffffffffffffffffffffffffffff1660608301529083529092019101610c27565b50505050905090565b610cc2611823565b610cd9610cd436839003830183612a9b565b611947565b50565b610ce4611823565b610ced5f611c8f565b565b600254339073ffffffffffffffffffffffffffffffffffffffff168114610d5a576040517f118cdaa700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610655565b610cd981611c8f565b60408051608080820183525f8083526060602080850182905284860182905285516101208101875283815290810183905294850182905284810182905291840181905260a0840181905260c0840181905260e08401819052610100840152810191909152604051806080016040528060088054905067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ca1e78196040518163ffffffff1660e01b81526004015f60405180830381865afa158015610e4f573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610e769190810190612b21565b81526020016003805480602002602001604051908101604052809291908181526020015f905b82821015610f26575f8481526020908190206040805160808101825260028602909201805467ffffffffffffffff808216855260ff68010000000000000000830416858701526901000000000000000000909104169183019190915260019081015473ffffffffffffffffffffffffffffffffffffffff1660608301529083529092019101610e9c565b50505090825250604080516101208101825260065467ffffffffffffffff80821683526801000000000000000082048116602080850191909152700100000000000000000000000000000000830463ffffffff908116958501959095527401000000000000000000000000000000000000000083048516606085015278010000000000000000000000000000000000000000000000008304851660808501527c0100000000000000000000000000000000000000000000000000000000909204841660a084015260075493841660c084015264010000000084041660e08301526c0100000000000000000000000090920461ffff16610100820152910152919050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461109a576040517fbd17e129000000000000000000000000000000000000000000000000000000008152336004820152602401610655565b5f5473ffffffffffffffffffffffffffffffffffffffff1615611104575f546040517f2122547000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401610655565b8073ffffffffffffffffffffffffffffffffffffffff163b5f0361116c576040517f873b928300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610655565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316908117825560405190917f453252f51cf66f2c547ca2ed4b477a448496fc868fe3692f98620a683fe38cde91a250565b5f60036111e485611876565b815481106111f4576111f461297e565b5f9182526020909120600290910201600181015490915073ffffffffffffffffffffffffffffffffffffffff163314801590611248575060015473ffffffffffffffffffffffffffffffffffffffff163314155b15611281576040517fcbc94053000000000000000000000000000000000000000000000000000000008152336004820152602401610655565b82826101008111156112cb576040517f0347146500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff87166004820152602401610655565b5f5b818110156113e9577f20000000000000000000000000000000000000000000000000000000000000008383838181106113085761130861297e565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191611158061139e57507f7f0000000000000000000000000000000000000000000000000000000000000083838381811061136f5761136f61297e565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191610155b156113e1576040517f0347146500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff88166004820152602401610655565b6001016112cd565b5067ffffffffffffffff86165f90815260056020526040902061140d858783612c6e565b508567ffffffffffffffff167ff051a238c7c5ac0827075f6089be3f4d50eb2c41cf4ee8325e4f6eceef7b43a4868660405161144a929190612d29565b60405180910390a2505050505050565b611462611823565b60065467ffffffffffffffff1661147c6020830183612452565b67ffffffffffffffff16146114df576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f6e6574776f726b496400000000000000000000000000000000000000000000006004820152602401610655565b60065468010000000000000000900467ffffffffffffffff166115086040830160208401612452565b67ffffffffffffffff161461156b576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f687562436861696e4964000000000000000000000000000000000000000000006004820152602401610655565b61158261157d36839003830183612d84565b611cc0565b7f95701600a6681795b6cd5872b6e565448072a9cecbe4205c29e725f25efad829816040516115b19190612e3b565b60405180910390a150565b5f60036115c884611876565b815481106115d8576115d861297e565b5f9182526020909120600290910201600181015490915073ffffffffffffffffffffffffffffffffffffffff16331461163f576040517fcbc94053000000000000000000000000000000000000000000000000000000008152336004820152602401610655565b73ffffffffffffffffffffffffffffffffffffffff8216611698576040517fd79f2ea400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610655565b6001810180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff841690811790915560405190815267ffffffffffffffff8416907f7df1ee3e040c2e47fb0ccd4b99ec52f21e714313e6b650c6d00cce4926ba2ebb9060200160405180910390a2505050565b611729611823565b6002805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff0000000000000000000000000000000000000000909116811790915561178c60015473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f5473ffffffffffffffffffffffffffffffffffffffff1680611820576040517f179435b300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b90565b60015473ffffffffffffffffffffffffffffffffffffffff163314610ced576040517f118cdaa7000000000000000000000000000000000000000000000000000000008152336004820152602401610655565b67ffffffffffffffff81165f908152600460205260408120548082036118d4576040517f03026c2c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152602401610655565b6118df600182612f1d565b9392505050565b5f60015b60035481101561194057600560ff166003828154811061190c5761190c61297e565b5f91825260209091206002909102015468010000000000000000900460ff161461193857600191505090565b6001016118ea565b505f905090565b6003548015907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff80016119a5576040517fb73ef67b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b815167ffffffffffffffff1615806119d057508151661fffffffffffff67ffffffffffffffff909116115b806119f95750661fffffffffffff67ffffffffffffffff16826040015167ffffffffffffffff16115b80611a1c5750815167ffffffffffffffff165f9081526004602052604090205415155b80611a375750600654825167ffffffffffffffff9081169116145b80611a4c5750600560ff16826020015160ff16115b80611a615750602082015160ff161581151514155b80611a8e575060065482516801000000000000000090910467ffffffffffffffff90811691161481151514155b80611ab15750606082015173ffffffffffffffffffffffffffffffffffffffff16155b15611af75781516040517fd79f2ea400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610655565b600380546001810182555f82815284517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60029093029283018054602080890180516040808c01805167ffffffffffffffff9889167fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000090971687176801000000000000000060ff95861602177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff166901000000000000000000918a1691909102179096556060808d0180517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85c909b0180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9c8d161790559a549589526004855297819020949094558a51915194519851845195909116855297851691840191909152959094169381019390935292909216917fad77c0dd3347a6d794cf8f89bc6e87b053971f9920c275a39c027d6df12a993d910160405180910390a25050565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055610cd981611fd3565b611cc981612049565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663331fc44a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d32573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d569190612f30565b63ffffffff16610e1063ffffffff16826080015163ffffffff16611d7a919061296b565b1115611dd4576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f756e626f6e64696e6700000000000000000000000000000000000000000000006004820152602401610655565b805160068054602084015160408501516060860151608087015160a088015163ffffffff9081167c0100000000000000000000000000000000000000000000000000000000027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff9282167801000000000000000000000000000000000000000000000000029290921677ffffffffffffffffffffffffffffffffffffffffffffffff93821674010000000000000000000000000000000000000000027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff95831670010000000000000000000000000000000002959095167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff97881668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009099169a88169a909a179790971798909816959095179290921716949094179390931790915560c08301516007805460e08601516101009096015161ffff166c01000000000000000000000000027fffffffffffffffffffffffffffffffffffff0000ffffffffffffffffffffffff96909516640100000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090911692909316919091179190911792909216179055565b6001805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b80516120a19067ffffffffffffffff161580159061207b57508151661fffffffffffff67ffffffffffffffff90911611155b7f6e6574776f726b496400000000000000000000000000000000000000000000006123ad565b61212e816020015167ffffffffffffffff165f141580156120e15750661fffffffffffff67ffffffffffffffff16826020015167ffffffffffffffff1611155b80156121085750815f015167ffffffffffffffff16826020015167ffffffffffffffff1614155b7f687562436861696e4964000000000000000000000000000000000000000000006123ad565b61218a606463ffffffff168260a0015163ffffffff1610158015612164575061ea6063ffffffff168260a0015163ffffffff1611155b7f7469636b000000000000000000000000000000000000000000000000000000006123ad565b6122026201518063ffffffff16826040015163ffffffff16111580156121dc575060a08201516121c29060039063ffffffff16612f4b565b60408301516121d99063ffffffff166103e8612f4b565b10155b7f6c656173650000000000000000000000000000000000000000000000000000006123ad565b6122426201518063ffffffff16826060015163ffffffff1611157f6d696e696d756d537461790000000000000000000000000000000000000000006123ad565b6122af6301e1338063ffffffff16826080015163ffffffff16111580156122895750604082015161227b9060049063ffffffff16612f4b565b826080015163ffffffff1610155b7f756e626f6e64696e6700000000000000000000000000000000000000000000006123ad565b61230f8160a0015163ffffffff168260c0015163ffffffff16101580156122e95750620927c063ffffffff168260c0015163ffffffff1611155b7f6167656e7454696d656f757400000000000000000000000000000000000000006123ad565b6123758160e0015167ffffffffffffffff165f1415801561234f575066038d7ea4c6800067ffffffffffffffff168260e0015167ffffffffffffffff1611155b7f626173654665654d696e000000000000000000000000000000000000000000006123ad565b610cd961271061ffff1682610100015161ffff1611157f6578656375746f725368617265000000000000000000000000000000000000005b816123e7576040517f48bae5b800000000000000000000000000000000000000000000000000000000815260048101829052602401610655565b5050565b5080546123f79061291a565b5f825580601f10612406575050565b601f0160209004905f5260205f2090610ced91905f5b80821115612431575f8184015560010161241c565b505050565b803567ffffffffffffffff8116811461244d575f5ffd5b919050565b5f60208284031215612462575f5ffd5b6118df82612436565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6118df602083018461246b565b5f8151808452602084019350602083015f5b82811015612526578151805167ffffffffffffffff908116885260208083015160ff16908901526040808301519091169088015260609081015173ffffffffffffffffffffffffffffffffffffffff1690870152608086019550602091909101906001016124bd565b5093949350505050565b602081525f6118df60208301846124ab565b5f6080828403128015612553575f5ffd5b509092915050565b5f8151808452602084019350602083015f5b82811015612526578151805173ffffffffffffffffffffffffffffffffffffffff1687526020908101516bffffffffffffffffffffffff16818801526040909601959091019060010161256d565b67ffffffffffffffff815116825267ffffffffffffffff602082015116602083015260408101516125f4604084018263ffffffff169052565b50606081015161260c606084018263ffffffff169052565b506080810151612624608084018263ffffffff169052565b5060a081015161263c60a084018263ffffffff169052565b5060c081015161265460c084018263ffffffff169052565b5060e081015161267060e084018267ffffffffffffffff169052565b5061010081015161243161010084018261ffff169052565b6020815267ffffffffffffffff82511660208201525f602083015161018060408401526126b96101a084018261255b565b6040850151848203601f190160608601528051808352602091820193505f9291909101905b80831015612749578351805167ffffffffffffffff908116845260208083015160ff16908501526040808301519091169084015260609081015173ffffffffffffffffffffffffffffffffffffffff16908301526080820191506020840193506001830192506126de565b506060860151925061275e60808601846125bb565b95945050505050565b73ffffffffffffffffffffffffffffffffffffffff81168114610cd9575f5ffd5b5f60208284031215612798575f5ffd5b81356118df81612767565b6101208101610bfe82846125bb565b5f5f5f604084860312156127c4575f5ffd5b6127cd84612436565b9250602084013567ffffffffffffffff8111156127e8575f5ffd5b8401601f810186136127f8575f5ffd5b803567ffffffffffffffff81111561280e575f5ffd5b86602082840101111561281f575f5ffd5b939660209190910195509293505050565b5f610120828403128015612553575f5ffd5b5f5f60408385031215612853575f5ffd5b61285c83612436565b9150602083013561286c81612767565b809150509250929050565b61016081525f61288b61016083018661255b565b828103602084015261289d81866124ab565b9150506128ad60408301846125bb565b949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610bfe57610bfe6128b5565b828152604060208201525f6128ad604083018461246b565b600181811c9082168061292e57607f821691505b602082108103612965577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b80820180821115610bfe57610bfe6128b5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f1982036129bc576129bc6128b5565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040805190810167ffffffffffffffff81118282101715612a4057612a406129f0565b60405290565b604051610120810167ffffffffffffffff81118282101715612a4057612a406129f0565b604051601f8201601f1916810167ffffffffffffffff81118282101715612a9357612a936129f0565b604052919050565b5f6080828403128015612aac575f5ffd5b506040516080810167ffffffffffffffff81118282101715612ad057612ad06129f0565b604052612adc83612436565b8152602083013560ff81168114612af1575f5ffd5b6020820152612b0260408401612436565b60408201526060830135612b1581612767565b60608201529392505050565b5f60208284031215612b31575f5ffd5b815167ffffffffffffffff811115612b47575f5ffd5b8201601f81018413612b57575f5ffd5b805167ffffffffffffffff811115612b7157612b716129f0565b612b8060208260051b01612a6a565b8082825260208201915060208360061b850101925086831115612ba1575f5ffd5b6020840193505b82841015612c0e5760408488031215612bbf575f5ffd5b612bc7612a1d565b8451612bd281612767565b815260208501516bffffffffffffffffffffffff81168114612bf2575f5ffd5b8060208301525080835250602082019150604084019350612ba8565b9695505050505050565b601f821115612431578282111561243157805f5260205f20601f840160051c6020851015612c4357505f5b90810190601f840160051c035f5b81811015612c66575f83820155600101612c51565b505050505050565b67ffffffffffffffff831115612c8657612c866129f0565b612c9a83612c94835461291a565b83612c18565b5f601f841160018114612ccb575f8515612cb45750838201355b5f19600387901b1c1916600186901b178355612d22565b5f83815260208120601f198716915b82811015612cfa5786850135825560209485019460019092019101612cda565b5086821015612d16575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b63ffffffff81168114610cd9575f5ffd5b803561244d81612d57565b803561ffff8116811461244d575f5ffd5b5f610120828403128015612d96575f5ffd5b50612d9f612a46565b612da883612436565b8152612db660208401612436565b6020820152612dc760408401612d68565b6040820152612dd860608401612d68565b6060820152612de960808401612d68565b6080820152612dfa60a08401612d68565b60a0820152612e0b60c08401612d68565b60c0820152612e1c60e08401612436565b60e0820152612e2e6101008401612d73565b6101008201529392505050565b610120810167ffffffffffffffff612e5284612436565b16825267ffffffffffffffff612e6a60208501612436565b166020830152612e7c60408401612d68565b63ffffffff166040830152612e9360608401612d68565b63ffffffff166060830152612eaa60808401612d68565b63ffffffff166080830152612ec160a08401612d68565b63ffffffff1660a0830152612ed860c08401612d68565b63ffffffff1660c0830152612eef60e08401612436565b67ffffffffffffffff1660e0830152612f0b6101008401612d73565b61ffff81166101008401525092915050565b81810381811115610bfe57610bfe6128b5565b5f60208284031215612f40575f5ffd5b81516118df81612d57565b8082028115828204841417610bfe57610bfe6128b556'
