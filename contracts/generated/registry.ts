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
export const registryBytecode: `0x${string}` = '0x60c060405234801561000f575f5ffd5b5060405161379838038061379883398101604081905261002e91610b72565b6001600160a01b038085166080528590811661006457604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61006d816101ce565b506001600160a01b03831660a081905260408051632409799360e21b81529051639025e64c916004808201926020929091908290030181865afa1580156100b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100da9190610cc9565b6001600160401b0316815f01516001600160401b03161461011c576040516309175cb760e31b8152681b995d1ddbdc9ad25960ba1b600482015260240161005b565b4681602001516001600160401b031614610158576040516309175cb760e31b8152691a1d5890da185a5b925960b21b600482015260240161005b565b610161816101ea565b5f5b825181101561019c5761019483828151811061018157610181610ce9565b60200260200101516103bb60201b60201c565b600101610163565b506101a561064b565b6101c4576040516338e323f760e01b81525f600482015260240161005b565b5050505050610d5a565b600280546001600160a01b03191690556101e7816106ac565b50565b6101f3816106fd565b60a0516001600160a01b031663331fc44a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610231573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102559190610cfd565b63ffffffff16610e1063ffffffff16826080015163ffffffff166102799190610d2a565b11156102a6576040516309175cb760e31b815268756e626f6e64696e6760b81b600482015260240161005b565b805160058054602084015160408501516060860151608087015160a088015163ffffffff908116600160e01b026001600160e01b03928216600160c01b02929092166001600160c01b03938216600160a01b0263ffffffff60a01b19958316600160801b0295909516600160801b600160c01b03196001600160401b0397881668010000000000000000026001600160801b03199099169a88169a909a179790971798909816959095179290921716949094179390931790915560c08301516006805460e08601516101009096015161ffff166c010000000000000000000000000261ffff60601b1996909516640100000000026001600160601b031990911692909316919091179190911792909216179055565b600354801590607f19016103e25760405163b73ef67b60e01b815260040160405180910390fd5b81516001600160401b0316158061040b57508151661fffffffffffff6001600160401b03909116115b806104325750661fffffffffffff6001600160401b031682604001516001600160401b0316115b80610454575081516001600160401b03165f9081526004602052604090205415155b8061046e575060055482516001600160401b039081169116145b806104835750600560ff16826020015160ff16115b806104985750602082015160ff161581151514155b806104c457506005548251680100000000000000009091046001600160401b0390811691161481151514155b806104da575060608201516001600160a01b0316155b156105065781516040516335e7cba960e21b81526001600160401b03909116600482015260240161005b565b600380546001810182555f82815284517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60029093029283018054602080890180516040808c0180516001600160401b039889166001600160481b031990971687176801000000000000000060ff9586160217600160481b600160881b0319166901000000000000000000918a1691909102179096556060808d0180517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85c909b0180546001600160a01b0319166001600160a01b039c8d161790559a549589526004855297819020949094558a51915194519851845195909116855297851691840191909152959094169381019390935292909216917fad77c0dd3347a6d794cf8f89bc6e87b053971f9920c275a39c027d6df12a993d910160405180910390a25050565b5f60015b6003548110156106a557600560ff166003828154811061067157610671610ce9565b5f91825260209091206002909102015468010000000000000000900460ff161461069d57600191505090565b60010161064f565b505f905090565b600180546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b805161073f906001600160401b03161580159061072d57508151661fffffffffffff6001600160401b0390911611155b681b995d1ddbdc9ad25960ba1b6109b5565b6107b481602001516001600160401b03165f1415801561077c5750661fffffffffffff6001600160401b031682602001516001600160401b031611155b80156107a15750815f01516001600160401b031682602001516001600160401b031614155b691a1d5890da185a5b925960b21b6109b5565b6107f7606463ffffffff168260a0015163ffffffff16101580156107ea575061ea6063ffffffff168260a0015163ffffffff1611155b637469636b60e01b6109b5565b6108576201518063ffffffff16826040015163ffffffff1611158015610849575060a082015161082f9060039063ffffffff16610d43565b60408301516108469063ffffffff166103e8610d43565b10155b646c6561736560d81b6109b5565b61088b6201518063ffffffff16826060015163ffffffff1611156a6d696e696d756d5374617960a81b6109b560201b60201c565b6108e46301e1338063ffffffff16826080015163ffffffff16111580156108d2575060408201516108c49060049063ffffffff16610d43565b826080015163ffffffff1610155b68756e626f6e64696e6760b81b6109b5565b6109338160a0015163ffffffff168260c0015163ffffffff161015801561091e5750620927c063ffffffff168260c0015163ffffffff1611155b6b1859d95b9d151a5b595bdd5d60a21b6109b5565b6109838160e001516001600160401b03165f14158015610970575066038d7ea4c680006001600160401b03168260e001516001600160401b031611155b693130b9b2a332b2a6b4b760b11b6109b5565b6101e761271061ffff1682610100015161ffff1611156c6578656375746f72536861726560981b6109b560201b60201c565b816109d6576040516309175cb760e31b81526004810182905260240161005b565b5050565b6001600160a01b03811681146101e7575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b60405161012081016001600160401b0381118282101715610a2557610a256109ee565b60405290565b604051608081016001600160401b0381118282101715610a2557610a256109ee565b604051601f8201601f191681016001600160401b0381118282101715610a7557610a756109ee565b604052919050565b80516001600160401b0381168114610a93575f5ffd5b919050565b805163ffffffff81168114610a93575f5ffd5b805161ffff81168114610a93575f5ffd5b5f6101208284031215610acd575f5ffd5b610ad5610a02565b9050610ae082610a7d565b8152610aee60208301610a7d565b6020820152610aff60408301610a98565b6040820152610b1060608301610a98565b6060820152610b2160808301610a98565b6080820152610b3260a08301610a98565b60a0820152610b4360c08301610a98565b60c0820152610b5460e08301610a7d565b60e0820152610b666101008301610aab565b61010082015292915050565b5f5f5f5f5f6101a08688031215610b87575f5ffd5b8551610b92816109da565b6020870151909550610ba3816109da565b6040870151909450610bb4816109da565b60608701519093506001600160401b03811115610bcf575f5ffd5b8601601f81018813610bdf575f5ffd5b80516001600160401b03811115610bf857610bf86109ee565b610c0760208260051b01610a4d565b8082825260208201915060208360071b85010192508a831115610c28575f5ffd5b6020840193505b82841015610ca9576080848c031215610c46575f5ffd5b610c4e610a2b565b610c5785610a7d565b8152602085015160ff81168114610c6c575f5ffd5b6020820152610c7d60408601610a7d565b60408201526060850151610c90816109da565b6060820152825260809390930192602090910190610c2f565b80955050505050610cbd8760808801610abc565b90509295509295909350565b5f60208284031215610cd9575f5ffd5b610ce282610a7d565b9392505050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215610d0d575f5ffd5b610ce282610a98565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610d3d57610d3d610d16565b92915050565b8082028115828204841417610d3d57610d3d610d16565b60805160a051612a0f610d895f395f81816101ca01528181610d0c015261198a01525f610f820152612a0f5ff3fe608060405234801561000f575f5ffd5b5060043610610163575f3560e01c806381bac14f116100c7578063d4aae0c41161007d578063e59ec78c11610063578063e59ec78c1461045d578063f0c7ecd514610470578063f2fde38b14610483575f5ffd5b8063d4aae0c414610422578063e30c39781461043f575f5ffd5b80638da5cb5b116100ad5780638da5cb5b146103de578063af37b954146103fc578063ba0717d614610404575f5ffd5b806381bac14f1461027f5780638903573014610292575f5ffd5b806358a8b85f1161011c578063715018a611610102578063715018a61461025a57806379ba5097146102625780637f2a16421461026a575f5ffd5b806358a8b85f146102325780635b8bc02514610247575f5ffd5b806339aa13351161014c57806339aa1335146101b05780634cf088d9146101c5578063539f642414610211575f5ffd5b806306661abd14610167578063075d478214610188575b5f5ffd5b60075460405167ffffffffffffffff90911681526020015b60405180910390f35b610190610496565b6040805167ffffffffffffffff909316835260208301919091520161017f565b6101c36101be3660046120c6565b610799565b005b6101ec7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161017f565b61022461021f3660046120c6565b610adf565b60405190815260200161017f565b61023a610b27565b60405161017f9190612164565b6101c3610255366004612176565b610bdd565b6101c3610bff565b6101c3610c12565b610272610c86565b60405161017f9190612261565b6101c361028d36600461236a565b610f6a565b6103d160408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915250604080516101208101825260055467ffffffffffffffff808216835268010000000000000000820481166020840152700100000000000000000000000000000000820463ffffffff908116948401949094527401000000000000000000000000000000000000000082048416606084015278010000000000000000000000000000000000000000000000008204841660808401527c0100000000000000000000000000000000000000000000000000000000909104831660a083015260065492831660c083015264010000000083041660e08201526c0100000000000000000000000090910461ffff1661010082015290565b60405161017f9190612385565b60015473ffffffffffffffffffffffffffffffffffffffff166101ec565b610224608081565b61040d610e1081565b60405163ffffffff909116815260200161017f565b5f5473ffffffffffffffffffffffffffffffffffffffff166101ec565b60025473ffffffffffffffffffffffffffffffffffffffff166101ec565b6101c361046b366004612394565b611119565b6101c361047e3660046123a6565b61127b565b6101c361049136600461236a565b6113e0565b5f5f5f6104a1610c86565b90508060200151515f036104e1576040517f9fc51d3800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b805f015192505f816020015182604001518360600151604051602001610509939291906123db565b6040516020818303038152906040528051906020012090505f600854821461054a5760095461054590610e109067ffffffffffffffff166124a0565b610554565b67ffffffffffffffff5b905061057560015473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff16141580156105b957508067ffffffffffffffff1642105b15610601576040517f4ea91b0d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff821660048201526024015b60405180910390fd5b5f836040516020016106139190612261565b604080518083037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe00181529082905280516020820120600780546001810182555f919091527fa66cc928b5edb82af9bd49922954155ab7b0942694bea4ce44661d9a8736c688018190556008869055600980547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff908116919091179091559097509092508716907f0590e5168236ac24edf9aed1509486f37bca4a05de09a977a2272ee8efc033ef906106f490889085906124c0565b60405180910390a2610704611490565b6040517fc9fe8e8200000000000000000000000000000000000000000000000000000000815267ffffffffffffffff881660048201526024810187905273ffffffffffffffffffffffffffffffffffffffff919091169063c9fe8e82906044015f604051808303815f87803b15801561077b575f5ffd5b505af115801561078d573d5f5f3e3d5ffd5b50505050505050509091565b6107a16114e2565b5f6107ab82611535565b9050805f036107f2576040517f38e323f700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016105f8565b805b60035461080282600161251a565b10156109af57600361081582600161251a565b815481106108255761082561252d565b905f5260205f209060020201600382815481106108445761084461252d565b5f9182526020909120825460029092020180547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000811667ffffffffffffffff9384169081178355845460ff680100000000000000009182900416027fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000909216171780825583546901000000000000000000908190049093169092027fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff90921691909117815560019182015490820180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff90921691909117905561095f90829061251a565b60045f600384815481106109755761097561252d565b5f918252602080832060029092029091015467ffffffffffffffff1683528201929092526040019020556109a88161255a565b90506107f4565b5060038054806109c1576109c1612591565b5f828152602080822060027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9094019384020180547fffffffffffffffffffffffffffffff000000000000000000000000000000000016815560010180547fffffffffffffffffffffffff00000000000000000000000000000000000000001690559190925567ffffffffffffffff84168252600490526040812055610a656115a5565b610aa7576040517f38e323f700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201526024016105f8565b60405167ffffffffffffffff8316907f5204aec90a3c794d8e90fded8b46ae9c7c552803e7e832e0c1d358396d859916905f90a25050565b6007545f9067ffffffffffffffff831610610afa575f610b21565b60078267ffffffffffffffff1681548110610b1757610b1761252d565b905f5260205f2001545b92915050565b60606003805480602002602001604051908101604052809291908181526020015f905b82821015610bd4575f8481526020908190206040805160808101825260028602909201805467ffffffffffffffff808216855260ff68010000000000000000830416858701526901000000000000000000909104169183019190915260019081015473ffffffffffffffffffffffffffffffffffffffff1660608301529083529092019101610b4a565b50505050905090565b610be56114e2565b610bfc610bf736839003830183612687565b611606565b50565b610c076114e2565b610c105f61194e565b565b600254339073ffffffffffffffffffffffffffffffffffffffff168114610c7d576040517f118cdaa700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016105f8565b610bfc8161194e565b60408051608080820183525f8083526060602080850182905284860182905285516101208101875283815290810183905294850182905284810182905291840181905260a0840181905260c0840181905260e08401819052610100840152810191909152604051806080016040528060078054905067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663ca1e78196040518163ffffffff1660e01b81526004015f60405180830381865afa158015610d72573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0168201604052610db7919081019061270d565b81526020016003805480602002602001604051908101604052809291908181526020015f905b82821015610e67575f8481526020908190206040805160808101825260028602909201805467ffffffffffffffff808216855260ff68010000000000000000830416858701526901000000000000000000909104169183019190915260019081015473ffffffffffffffffffffffffffffffffffffffff1660608301529083529092019101610ddd565b50505090825250604080516101208101825260055467ffffffffffffffff80821683526801000000000000000082048116602080850191909152700100000000000000000000000000000000830463ffffffff908116958501959095527401000000000000000000000000000000000000000083048516606085015278010000000000000000000000000000000000000000000000008304851660808501527c0100000000000000000000000000000000000000000000000000000000909204841660a084015260065493841660c084015264010000000084041660e08301526c0100000000000000000000000090920461ffff16610100820152910152919050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610fdb576040517fbd17e1290000000000000000000000000000000000000000000000000000000081523360048201526024016105f8565b5f5473ffffffffffffffffffffffffffffffffffffffff1615611045575f546040517f2122547000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016105f8565b8073ffffffffffffffffffffffffffffffffffffffff163b5f036110ad576040517f873b928300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016105f8565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316908117825560405190917f453252f51cf66f2c547ca2ed4b477a448496fc868fe3692f98620a683fe38cde91a250565b6111216114e2565b60055467ffffffffffffffff1661113b60208301836120c6565b67ffffffffffffffff161461119e576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f6e6574776f726b4964000000000000000000000000000000000000000000000060048201526024016105f8565b60055468010000000000000000900467ffffffffffffffff166111c760408301602084016120c6565b67ffffffffffffffff161461122a576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f687562436861696e49640000000000000000000000000000000000000000000060048201526024016105f8565b61124161123c36839003830183612831565b61197f565b7f95701600a6681795b6cd5872b6e565448072a9cecbe4205c29e725f25efad8298160405161127091906128e8565b60405180910390a150565b5f600361128784611535565b815481106112975761129761252d565b5f9182526020909120600290910201600181015490915073ffffffffffffffffffffffffffffffffffffffff1633146112fe576040517fcbc940530000000000000000000000000000000000000000000000000000000081523360048201526024016105f8565b73ffffffffffffffffffffffffffffffffffffffff8216611357576040517fd79f2ea400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016105f8565b6001810180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff841690811790915560405190815267ffffffffffffffff8416907f7df1ee3e040c2e47fb0ccd4b99ec52f21e714313e6b650c6d00cce4926ba2ebb9060200160405180910390a2505050565b6113e86114e2565b6002805473ffffffffffffffffffffffffffffffffffffffff83167fffffffffffffffffffffffff0000000000000000000000000000000000000000909116811790915561144b60015473ffffffffffffffffffffffffffffffffffffffff1690565b73ffffffffffffffffffffffffffffffffffffffff167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f5473ffffffffffffffffffffffffffffffffffffffff16806114df576040517f179435b300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b90565b60015473ffffffffffffffffffffffffffffffffffffffff163314610c10576040517f118cdaa70000000000000000000000000000000000000000000000000000000081523360048201526024016105f8565b67ffffffffffffffff81165f90815260046020526040812054808203611593576040517f03026c2c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff841660048201526024016105f8565b61159e6001826129ca565b9392505050565b5f60015b6003548110156115ff57600560ff16600382815481106115cb576115cb61252d565b5f91825260209091206002909102015468010000000000000000900460ff16146115f757600191505090565b6001016115a9565b505f905090565b6003548015907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8001611664576040517fb73ef67b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b815167ffffffffffffffff16158061168f57508151661fffffffffffff67ffffffffffffffff909116115b806116b85750661fffffffffffff67ffffffffffffffff16826040015167ffffffffffffffff16115b806116db5750815167ffffffffffffffff165f9081526004602052604090205415155b806116f65750600554825167ffffffffffffffff9081169116145b8061170b5750600560ff16826020015160ff16115b806117205750602082015160ff161581151514155b8061174d575060055482516801000000000000000090910467ffffffffffffffff90811691161481151514155b806117705750606082015173ffffffffffffffffffffffffffffffffffffffff16155b156117b65781516040517fd79f2ea400000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024016105f8565b600380546001810182555f82815284517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60029093029283018054602080890180516040808c01805167ffffffffffffffff9889167fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000090971687176801000000000000000060ff95861602177fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff166901000000000000000000918a1691909102179096556060808d0180517fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85c909b0180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9c8d161790559a549589526004855297819020949094558a51915194519851845195909116855297851691840191909152959094169381019390935292909216917fad77c0dd3347a6d794cf8f89bc6e87b053971f9920c275a39c027d6df12a993d910160405180910390a25050565b600280547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055610bfc81611c92565b61198881611d08565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663331fc44a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156119f1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a1591906129dd565b63ffffffff16610e1063ffffffff16826080015163ffffffff16611a39919061251a565b1115611a93576040517f48bae5b80000000000000000000000000000000000000000000000000000000081527f756e626f6e64696e67000000000000000000000000000000000000000000000060048201526024016105f8565b805160058054602084015160408501516060860151608087015160a088015163ffffffff9081167c0100000000000000000000000000000000000000000000000000000000027bffffffffffffffffffffffffffffffffffffffffffffffffffffffff9282167801000000000000000000000000000000000000000000000000029290921677ffffffffffffffffffffffffffffffffffffffffffffffff93821674010000000000000000000000000000000000000000027fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff95831670010000000000000000000000000000000002959095167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff67ffffffffffffffff97881668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009099169a88169a909a179790971798909816959095179290921716949094179390931790915560c08301516006805460e08601516101009096015161ffff166c01000000000000000000000000027fffffffffffffffffffffffffffffffffffff0000ffffffffffffffffffffffff96909516640100000000027fffffffffffffffffffffffffffffffffffffffff00000000000000000000000090911692909316919091179190911792909216179055565b6001805473ffffffffffffffffffffffffffffffffffffffff8381167fffffffffffffffffffffffff0000000000000000000000000000000000000000831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b8051611d609067ffffffffffffffff1615801590611d3a57508151661fffffffffffff67ffffffffffffffff90911611155b7f6e6574776f726b4964000000000000000000000000000000000000000000000061206c565b611ded816020015167ffffffffffffffff165f14158015611da05750661fffffffffffff67ffffffffffffffff16826020015167ffffffffffffffff1611155b8015611dc75750815f015167ffffffffffffffff16826020015167ffffffffffffffff1614155b7f687562436861696e49640000000000000000000000000000000000000000000061206c565b611e49606463ffffffff168260a0015163ffffffff1610158015611e23575061ea6063ffffffff168260a0015163ffffffff1611155b7f7469636b0000000000000000000000000000000000000000000000000000000061206c565b611ec16201518063ffffffff16826040015163ffffffff1611158015611e9b575060a0820151611e819060039063ffffffff166129f8565b6040830151611e989063ffffffff166103e86129f8565b10155b7f6c6561736500000000000000000000000000000000000000000000000000000061206c565b611f016201518063ffffffff16826060015163ffffffff1611157f6d696e696d756d5374617900000000000000000000000000000000000000000061206c565b611f6e6301e1338063ffffffff16826080015163ffffffff1611158015611f4857506040820151611f3a9060049063ffffffff166129f8565b826080015163ffffffff1610155b7f756e626f6e64696e67000000000000000000000000000000000000000000000061206c565b611fce8160a0015163ffffffff168260c0015163ffffffff1610158015611fa85750620927c063ffffffff168260c0015163ffffffff1611155b7f6167656e7454696d656f7574000000000000000000000000000000000000000061206c565b6120348160e0015167ffffffffffffffff165f1415801561200e575066038d7ea4c6800067ffffffffffffffff168260e0015167ffffffffffffffff1611155b7f626173654665654d696e0000000000000000000000000000000000000000000061206c565b610bfc61271061ffff1682610100015161ffff1611157f6578656375746f725368617265000000000000000000000000000000000000005b816120a6576040517f48bae5b8000000000000000000000000000000000000000000000000000000008152600481018290526024016105f8565b5050565b803567ffffffffffffffff811681146120c1575f5ffd5b919050565b5f602082840312156120d6575f5ffd5b61159e826120aa565b5f8151808452602084019350602083015f5b8281101561215a578151805167ffffffffffffffff908116885260208083015160ff16908901526040808301519091169088015260609081015173ffffffffffffffffffffffffffffffffffffffff1690870152608086019550602091909101906001016120f1565b5093949350505050565b602081525f61159e60208301846120df565b5f6080828403128015612187575f5ffd5b509092915050565b67ffffffffffffffff815116825267ffffffffffffffff602082015116602083015260408101516121c8604084018263ffffffff169052565b5060608101516121e0606084018263ffffffff169052565b5060808101516121f8608084018263ffffffff169052565b5060a081015161221060a084018263ffffffff169052565b5060c081015161222860c084018263ffffffff169052565b5060e081015161224460e084018267ffffffffffffffff169052565b5061010081015161225c61010084018261ffff169052565b505050565b6020808252825167ffffffffffffffff168282015282810151610180604084015280516101a084018190525f92919091019082906101c08501905b808310156122ef578351805173ffffffffffffffffffffffffffffffffffffffff1683526020908101516bffffffffffffffffffffffff169083015260408201915060208401935060018301925061229c565b50604086015192507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe085820301606086015261232b81846120df565b925050506060840151612341608085018261218f565b509392505050565b73ffffffffffffffffffffffffffffffffffffffff81168114610bfc575f5ffd5b5f6020828403121561237a575f5ffd5b813561159e81612349565b6101208101610b21828461218f565b5f610120828403128015612187575f5ffd5b5f5f604083850312156123b7575f5ffd5b6123c0836120aa565b915060208301356123d081612349565b809150509250929050565b61016080825284519082018190525f906020860190610180840190835b81811015612446578351805173ffffffffffffffffffffffffffffffffffffffff1684526020908101516bffffffffffffffffffffffff1681850152909301926040909201916001016123f8565b5050838103602085015261245a81876120df565b9250505061246b604083018461218f565b949350505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8181168382160190811115610b2157610b21612473565b828152604060208201525f82518060408401528060208501606085015e5f6060828501015260607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168401019150509392505050565b80820180821115610b2157610b21612473565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361258a5761258a612473565b5060010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040805190810167ffffffffffffffff8111828210171561260e5761260e6125be565b60405290565b604051610120810167ffffffffffffffff8111828210171561260e5761260e6125be565b604051601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810167ffffffffffffffff8111828210171561267f5761267f6125be565b604052919050565b5f6080828403128015612698575f5ffd5b506040516080810167ffffffffffffffff811182821017156126bc576126bc6125be565b6040526126c8836120aa565b8152602083013560ff811681146126dd575f5ffd5b60208201526126ee604084016120aa565b6040820152606083013561270181612349565b60608201529392505050565b5f6020828403121561271d575f5ffd5b815167ffffffffffffffff811115612733575f5ffd5b8201601f81018413612743575f5ffd5b805167ffffffffffffffff81111561275d5761275d6125be565b61276c60208260051b01612638565b8082825260208201915060208360061b85010192508683111561278d575f5ffd5b6020840193505b828410156127fa57604084880312156127ab575f5ffd5b6127b36125eb565b84516127be81612349565b815260208501516bffffffffffffffffffffffff811681146127de575f5ffd5b8060208301525080835250602082019150604084019350612794565b9695505050505050565b63ffffffff81168114610bfc575f5ffd5b80356120c181612804565b803561ffff811681146120c1575f5ffd5b5f610120828403128015612843575f5ffd5b5061284c612614565b612855836120aa565b8152612863602084016120aa565b602082015261287460408401612815565b604082015261288560608401612815565b606082015261289660808401612815565b60808201526128a760a08401612815565b60a08201526128b860c08401612815565b60c08201526128c960e084016120aa565b60e08201526128db6101008401612820565b6101008201529392505050565b610120810167ffffffffffffffff6128ff846120aa565b16825267ffffffffffffffff612917602085016120aa565b16602083015261292960408401612815565b63ffffffff16604083015261294060608401612815565b63ffffffff16606083015261295760808401612815565b63ffffffff16608083015261296e60a08401612815565b63ffffffff1660a083015261298560c08401612815565b63ffffffff1660c083015261299c60e084016120aa565b67ffffffffffffffff1660e08301526129b86101008401612820565b61ffff81166101008401525092915050565b81810381811115610b2157610b21612473565b5f602082840312156129ed575f5ffd5b815161159e81612804565b8082028115828204841417610b2157610b2161247356'
