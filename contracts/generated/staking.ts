// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** ABI of `Staking`. */
export const stakingAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "era_",
        "type": "address",
        "internalType": "contract ERC20Burnable"
      },
      {
        "name": "networkId_",
        "type": "uint64",
        "internalType": "uint64"
      },
      {
        "name": "minimum_",
        "type": "uint96",
        "internalType": "uint96"
      },
      {
        "name": "unbonding_",
        "type": "uint32",
        "internalType": "uint32"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "BURN_SHARE",
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
    "name": "REWARD_SHARE",
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
    "name": "SEATS_MAX",
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
    "name": "UNBONDINGS_MAX",
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
    "name": "claimSeat",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "era",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "address",
        "internalType": "contract ERC20Burnable"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isJailed",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "isSeated",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "bool",
        "internalType": "bool"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "minimum",
    "inputs": [],
    "outputs": [
      {
        "name": "",
        "type": "uint96",
        "internalType": "uint96"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "networkId",
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
    "name": "slash",
    "inputs": [
      {
        "name": "first",
        "type": "tuple",
        "internalType": "struct IStaking.Vote",
        "components": [
          {
            "name": "kind",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "height",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "round",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "value",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "firstSignature",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "second",
        "type": "tuple",
        "internalType": "struct IStaking.Vote",
        "components": [
          {
            "name": "kind",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "height",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "round",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "value",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
      },
      {
        "name": "secondSignature",
        "type": "bytes",
        "internalType": "bytes"
      }
    ],
    "outputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "stake",
    "inputs": [
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
    "name": "stakeFor",
    "inputs": [
      {
        "name": "signer",
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
    "name": "stakeForMany",
    "inputs": [
      {
        "name": "signers",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "amounts",
        "type": "uint96[]",
        "internalType": "uint96[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "stakeOf",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "uint96",
        "internalType": "uint96"
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "unbonding",
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
    "name": "unbondingsOf",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ],
    "outputs": [
      {
        "name": "",
        "type": "tuple[]",
        "internalType": "struct IStaking.Unbonding[]",
        "components": [
          {
            "name": "amount",
            "type": "uint96",
            "internalType": "uint96"
          },
          {
            "name": "matureAt",
            "type": "uint64",
            "internalType": "uint64"
          }
        ]
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "unstake",
    "inputs": [
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
    "name": "validators",
    "inputs": [],
    "outputs": [
      {
        "name": "set",
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
      }
    ],
    "stateMutability": "view"
  },
  {
    "type": "function",
    "name": "voteDigest",
    "inputs": [
      {
        "name": "vote",
        "type": "tuple",
        "internalType": "struct IStaking.Vote",
        "components": [
          {
            "name": "kind",
            "type": "uint8",
            "internalType": "uint8"
          },
          {
            "name": "height",
            "type": "uint64",
            "internalType": "uint64"
          },
          {
            "name": "round",
            "type": "uint32",
            "internalType": "uint32"
          },
          {
            "name": "value",
            "type": "bytes32",
            "internalType": "bytes32"
          }
        ]
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
    "name": "withdraw",
    "inputs": [],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "event",
    "name": "Seated",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Slashed",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "reporter",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "offence",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      },
      {
        "name": "burned",
        "type": "uint96",
        "indexed": false,
        "internalType": "uint96"
      },
      {
        "name": "reward",
        "type": "uint96",
        "indexed": false,
        "internalType": "uint96"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Staked",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "from",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint96",
        "indexed": false,
        "internalType": "uint96"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Unseated",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Unstaked",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint96",
        "indexed": false,
        "internalType": "uint96"
      },
      {
        "name": "matureAt",
        "type": "uint64",
        "indexed": false,
        "internalType": "uint64"
      }
    ],
    "anonymous": false
  },
  {
    "type": "event",
    "name": "Withdrawn",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint96",
        "indexed": false,
        "internalType": "uint96"
      }
    ],
    "anonymous": false
  },
  {
    "type": "error",
    "name": "AlreadySlashed",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "offence",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "DifferentSigners",
    "inputs": [
      {
        "name": "first",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "second",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignature",
    "inputs": []
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureLength",
    "inputs": [
      {
        "name": "length",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "ECDSAInvalidSignatureS",
    "inputs": [
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  },
  {
    "type": "error",
    "name": "NoOffence",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoSeat",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingAtStake",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "NothingMature",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "SignerJailed",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "StakingAmount",
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
    "name": "StakingBounds",
    "inputs": []
  },
  {
    "type": "error",
    "name": "StakingLists",
    "inputs": [
      {
        "name": "signers",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "amounts",
        "type": "uint256",
        "internalType": "uint256"
      }
    ]
  },
  {
    "type": "error",
    "name": "TooManyUnbondings",
    "inputs": [
      {
        "name": "signer",
        "type": "address",
        "internalType": "address"
      }
    ]
  }
] as const

/** Creation code of `Staking`, without constructor arguments. */
export const stakingBytecode: `0x${string}` = '0x610100604052348015610010575f5ffd5b506040516128ec3803806128ec83398101604081905261002f916100af565b6001600160601b0382161580610049575063ffffffff8116155b8061005b57506001600160401b038316155b15610079576040516342f0947b60e11b815260040160405180910390fd5b6001600160a01b039093166080526001600160401b0390911660a0526001600160601b031660c05263ffffffff1660e052610134565b5f5f5f5f608085870312156100c2575f5ffd5b84516001600160a01b03811681146100d8575f5ffd5b60208601519094506001600160401b03811681146100f4575f5ffd5b60408601519093506001600160601b0381168114610110575f5ffd5b606086015190925063ffffffff81168114610129575f5ffd5b939692955090935050565b60805160a05160c05160e05161273f6101ad5f395f8181610253015261133f01525f818161030c0152818161143a0152611b2301525f8181610378015261115b01525f8181610177015281816109ce01528181610a6901528181610d2201528181610e6301528181610eb60152610f6a015261273f5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c806357b7ba5b116100d2578063bd83dbe511610088578063ce8767ac11610063578063ce8767ac146103ec578063d7314908146103ff578063dea4ccf21461044a575f5ffd5b8063bd83dbe5146103bc578063c5a95b56146103cf578063ca1e7819146103d7575f5ffd5b8063669d0aab116100b8578063669d0aab146103605780639025e64c1461037357806393b998fb146103b3575f5ffd5b806357b7ba5b1461034557806361f129ad1461034d575f5ffd5b80633ccfd60b11610127578063426233601161010d57806342623360146102a757806352d6804d14610307578063565e5db31461032e575f5ffd5b80633ccfd60b1461028a5780634135cf7314610294575f5ffd5b8063205a6ec711610157578063205a6ec71461021b5780632c431e9d1461023b578063331fc44a1461024e575f5ffd5b8063143e55e01461017257806314bfb527146101c3575b5f5ffd5b6101997f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b61020b6101d13660046121e7565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020546c01000000000000000000000000900460ff1690565b60405190151581526020016101ba565b61022e6102293660046121e7565b61045d565b6040516101ba9190612200565b6101996102493660046122c1565b610509565b6102757f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101ba565b610292610aac565b005b6102926102a2366004612397565b610d5b565b6102ea6102b53660046121e7565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020546bffffffffffffffffffffffff1690565b6040516bffffffffffffffffffffffff90911681526020016101ba565b6102ea7f000000000000000000000000000000000000000000000000000000000000000081565b6103376101f481565b6040519081526020016101ba565b610337601081565b61029261035b36600461241e565b610e92565b61029261036e3660046121e7565b610eef565b61039a7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020016101ba565b61033761119481565b6102926103ca366004612437565b610f46565b610337601481565b6103df610fa0565b6040516101ba9190612468565b6103376103fa3660046124cf565b611137565b61020b61040d3660046121e7565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020546d0100000000000000000000000000900460ff16151590565b61029261045836600461241e565b61120b565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600160209081526040808320805482518185028101850190935280835260609492939192909184015b828210156104fe575f84815260209081902060408051808201909152908401546bffffffffffffffffffffffff811682526c01000000000000000000000000900467ffffffffffffffff16818301528252600190920191016104a1565b505050509050919050565b5f61051760208501856124e9565b60ff1661052760208901896124e9565b60ff1614158061056957506105426040850160208601612509565b67ffffffffffffffff1661055c6040890160208a01612509565b67ffffffffffffffff1614155b8061059e575061057f6060850160408601612530565b63ffffffff166105956060890160408a01612530565b63ffffffff1614155b806105b0575083606001358760600135145b156105e7576040517f97c9cdd900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61062e6105f388611137565b87878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061147292505050565b90505f61067861063d86611137565b85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061147292505050565b90508073ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff1614610704576040517fa530eb3c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8084166004830152821660248201526044015b60405180910390fd5b5f8261071360208b018b6124e9565b61072360408c0160208d01612509565b61073360608d0160408e01612530565b6040805173ffffffffffffffffffffffffffffffffffffffff909516602086015260ff9093169284019290925267ffffffffffffffff16606083015263ffffffff16608082015260a001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291815281516020928301205f818152600290935291205490915060ff161561081b576040517f7679c92100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602481018290526044016106fb565b5f81815260026020526040812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790558061085b8561149c565b909250905061086a8183612580565b6bffffffffffffffffffffffff165f036108c8576040517ffb292e0b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016106fb565b73ffffffffffffffffffffffffffffffffffffffff85165f90815260208190526040902080547fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff166c0100000000000000000000000017905561092a85611609565b604080518481526bffffffffffffffffffffffff84811660208301528316818301529051339173ffffffffffffffffffffffffffffffffffffffff8816917f517d35826492db8f7f4ea50816e5b158ddcd3c47efe1af998483128c923a522d9181900360600190a36040517f42966c680000000000000000000000000000000000000000000000000000000081526bffffffffffffffffffffffff831660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906342966c68906024015f604051808303815f87803b158015610a24575f5ffd5b505af1158015610a36573d5f5f3e3d5ffd5b50505050806bffffffffffffffffffffffff165f14610a9e57610a9e73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016336bffffffffffffffffffffffff8416611824565b505050509695505050505050565b335f90815260016020526040812080549091905b8015610c7b575f83610ad36001846125a4565b81548110610ae357610ae36125b7565b5f918252602091829020604080518082019091529101546bffffffffffffffffffffffff811682526c01000000000000000000000000900467ffffffffffffffff169181018290529150421015610b3a5750610c6b565b8051610b469084612580565b84549093508490610b59906001906125a4565b81548110610b6957610b696125b7565b905f5260205f200184600184610b7f91906125a4565b81548110610b8f57610b8f6125b7565b5f91825260209091208254910180546bffffffffffffffffffffffff9092167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000083168117825592547fffffffffffffffffffffffff00000000000000000000000000000000000000009092169092176c010000000000000000000000009182900467ffffffffffffffff169091021790558354849080610c3157610c316125e4565b5f8281526020902081015f1990810180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055019055505b610c7481612611565b9050610ac0565b50806bffffffffffffffffffffffff165f03610cc5576040517f4b8b751b0000000000000000000000000000000000000000000000000000000081523360048201526024016106fb565b6040516bffffffffffffffffffffffff8216815233907f03408907a1e2f6bd30c8301c74542e638943d99993c6162dd42d12de3e10e2a49060200160405180910390a2610d5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016336bffffffffffffffffffffffff8416611824565b5050565b828114610d9e576040517fc9dcd59800000000000000000000000000000000000000000000000000000000815260048101849052602481018290526044016106fb565b5f805b84811015610e4857610dff868683818110610dbe57610dbe6125b7565b9050602002016020810190610dd391906121e7565b858584818110610de557610de56125b7565b9050602002016020810190610dfa919061241e565b611884565b838382818110610e1157610e116125b7565b9050602002016020810190610e26919061241e565b610e3e906bffffffffffffffffffffffff1683612626565b9150600101610da1565b50610e8b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016333084611a53565b5050505050565b610e9c3382611884565b610eec73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633306bffffffffffffffffffffffff8516611a53565b50565b610ef881611aaf565b610eec576040517f02b5b7f600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016106fb565b610f508282611884565b610d5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633306bffffffffffffffffffffffff8516611a53565b6003546060908067ffffffffffffffff811115610fbf57610fbf612639565b60405190808252806020026020018201604052801561100357816020015b604080518082019091525f8082526020820152815260200190600190039081610fdd5790505b5091505f5b81811015611132575f60038281548110611024576110246125b7565b5f91825260208083209091015460408051808201825273ffffffffffffffffffffffffffffffffffffffff9092168083528085528484529320546bffffffffffffffffffffffff1691810191909152909150825b5f811180156110af57506110af82876110926001856125a4565b815181106110a2576110a26125b7565b6020026020010151611cc0565b1561110657856110c06001836125a4565b815181106110d0576110d06125b7565b60200260200101518682815181106110ea576110ea6125b7565b6020026020010181905250806110ff90612611565b9050611078565b81868281518110611119576111196125b7565b6020026020010181905250505050806001019050611008565b505090565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb7f000000000000000000000000000000000000000000000000000000000000000061118760208501856124e9565b6111976040860160208701612509565b6111a76060870160408801612530565b60408051602081019690965267ffffffffffffffff9485169086015260ff9092166060858101919091529216608084015263ffffffff1660a083015283013560c082015260e001604051602081830303815290604052805190602001209050919050565b335f9081526020819052604090206bffffffffffffffffffffffff82161580611246575080546bffffffffffffffffffffffff908116908316115b1561128d576040517f2efd6d760000000000000000000000000000000000000000000000000000000081526bffffffffffffffffffffffff831660048201526024016106fb565b335f90815260016020526040902080547ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016112f7576040517f6eb6e8240000000000000000000000000000000000000000000000000000000081523360048201526024016106fb565b81546bffffffffffffffffffffffff808216859003167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091161782555f61136563ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612666565b6040805180820182526bffffffffffffffffffffffff87811680835267ffffffffffffffff85811660208086018281528a54600181018c555f8c815283902097519701805491519094166c01000000000000000000000000027fffffffffffffffffffffffff0000000000000000000000000000000000000000909116969095169590951793909317905583519081529182015291925033917f8e9aa9fa3260d4e00911c80416b7655525f6881c1545fa2418dde745a5c35b43910160405180910390a282546bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000081169116101561146c5761146c33611609565b50505050565b5f5f5f5f6114808686611d43565b9250925092506114908282611d8c565b50909150505b92915050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081208054829182918291906114e0906bffffffffffffffffffffffff16611e8f565b83547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff9390931692909217835573ffffffffffffffffffffffffffffffffffffffff88165f908152600160205260408120919750919550905b81548110156115ff57611583828281548110611565576115656125b7565b5f918252602090912001546bffffffffffffffffffffffff16611e8f565b848481548110611595576115956125b7565b5f91825260209091200180547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff9490941693909317909255955093506115e98588612580565b96506115f58487612580565b9550600101611547565b5050505050915091565b73ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260408120805490916d010000000000000000000000000090910460ff169003611650575050565b600380545f9190611663906001906125a4565b81548110611673576116736125b7565b5f91825260209091200154825473ffffffffffffffffffffffffffffffffffffffff909116915081906003906116bf906001906d0100000000000000000000000000900460ff16612686565b60ff16815481106116d2576116d26125b7565b5f91825260208083209190910180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff948516179055845492841682528190526040902080547fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff166d01000000000000000000000000009283900460ff169092029190911790556003805480611780576117806125e4565b5f8281526020812082015f1990810180547fffffffffffffffffffffffff000000000000000000000000000000000000000016905590910190915582547fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff16835560405173ffffffffffffffffffffffffffffffffffffffff8516917f6dc28236d0feb0e60890a5aa4185e89ca67476d530cd6daedfffb4fc4795423f91a2505050565b6118318383836001611f01565b61187f576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016106fb565b505050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604090206bffffffffffffffffffffffff821615806118d7575073ffffffffffffffffffffffffffffffffffffffff8316155b1561191e576040517f2efd6d760000000000000000000000000000000000000000000000000000000081526bffffffffffffffffffffffff831660048201526024016106fb565b80546c01000000000000000000000000900460ff1615611982576040517fca6358b400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016106fb565b8054829082905f906119a39084906bffffffffffffffffffffffff16612580565b92506101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff1602179055503373ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fc9ea516c52cdc53658421a00317366fdc07b09bdba84bd16235ac2303013320184604051611a4291906bffffffffffffffffffffffff91909116815260200190565b60405180910390a361146c83611aaf565b611a61848484846001611f89565b61146c576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016106fb565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812080546d0100000000000000000000000000900460ff1615611af75750600192915050565b80546c01000000000000000000000000900460ff1680611b48575080546bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000081169116105b15611b5557505f92915050565b6003547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec01611bdc575f611b8761201c565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604090205483549192506bffffffffffffffffffffffff908116911611611bd157505f9392505050565b611bda81611609565b505b600380546001810182555f8281527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b909101805473ffffffffffffffffffffffffffffffffffffffff87167fffffffffffffffffffffffff000000000000000000000000000000000000000090911681179091559154835460ff9091166d0100000000000000000000000000027fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff9091161783556040517ff9bd37734a1be906b4acd6325ae5e6d303363a77e964f21254c29cd2bb193b599190a250600192915050565b5f81602001516bffffffffffffffffffffffff1683602001516bffffffffffffffffffffffff161180611d3c575081602001516bffffffffffffffffffffffff1683602001516bffffffffffffffffffffffff16148015611d3c57508151835173ffffffffffffffffffffffffffffffffffffffff9182169116105b9392505050565b5f5f5f8351604103611d7a576020840151604085015160608601515f1a611d6c888285856120cc565b955095509550505050611d85565b505081515f91506002905b9250925092565b5f826003811115611d9f57611d9f61269f565b03611da8575050565b6001826003811115611dbc57611dbc61269f565b03611df3576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115611e0757611e0761269f565b03611e41576040517ffce698f7000000000000000000000000000000000000000000000000000000008152600481018290526024016106fb565b6003826003811115611e5557611e5561269f565b03610d57576040517fd78bce0c000000000000000000000000000000000000000000000000000000008152600481018290526024016106fb565b5f8080612710611eaf6111946bffffffffffffffffffffffff87166126cc565b611eb991906126e3565b9150612710611ed86101f46bffffffffffffffffffffffff87166126cc565b611ee291906126e3565b905080611eef838661271b565b611ef9919061271b565b949193509150565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316611f7d578383151615611f71573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f5114831661200b578383151615611fff573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f19815b6014811015611132575f5f5f60038481548110612040576120406125b7565b5f91825260208083209091015473ffffffffffffffffffffffffffffffffffffffff1683528201929092526040019020546bffffffffffffffffffffffff169050828110156120c357806003838154811061209d5761209d6125b7565b5f9182526020909120015473ffffffffffffffffffffffffffffffffffffffff16945092505b50600101612021565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561210557505f915060039050826121b5565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612156573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff81166121ac57505f9250600191508290506121b5565b92505f91508190505b9450945094915050565b803573ffffffffffffffffffffffffffffffffffffffff811681146121e2575f5ffd5b919050565b5f602082840312156121f7575f5ffd5b611d3c826121bf565b602080825282518282018190525f918401906040840190835b8181101561225b57835180516bffffffffffffffffffffffff16845260209081015167ffffffffffffffff168185015290930192604090920191600101612219565b509095945050505050565b5f60808284031215612276575f5ffd5b50919050565b5f5f83601f84011261228c575f5ffd5b50813567ffffffffffffffff8111156122a3575f5ffd5b6020830191508360208285010111156122ba575f5ffd5b9250929050565b5f5f5f5f5f5f61014087890312156122d7575f5ffd5b6122e18888612266565b9550608087013567ffffffffffffffff8111156122fc575f5ffd5b61230889828a0161227c565b909650945061231c90508860a08901612266565b925061012087013567ffffffffffffffff811115612338575f5ffd5b61234489828a0161227c565b979a9699509497509295939492505050565b5f5f83601f840112612366575f5ffd5b50813567ffffffffffffffff81111561237d575f5ffd5b6020830191508360208260051b85010111156122ba575f5ffd5b5f5f5f5f604085870312156123aa575f5ffd5b843567ffffffffffffffff8111156123c0575f5ffd5b6123cc87828801612356565b909550935050602085013567ffffffffffffffff8111156123eb575f5ffd5b6123f787828801612356565b95989497509550505050565b80356bffffffffffffffffffffffff811681146121e2575f5ffd5b5f6020828403121561242e575f5ffd5b611d3c82612403565b5f5f60408385031215612448575f5ffd5b612451836121bf565b915061245f60208401612403565b90509250929050565b602080825282518282018190525f918401906040840190835b8181101561225b578351805173ffffffffffffffffffffffffffffffffffffffff1684526020908101516bffffffffffffffffffffffff168185015290930192604090920191600101612481565b5f608082840312156124df575f5ffd5b611d3c8383612266565b5f602082840312156124f9575f5ffd5b813560ff81168114611d3c575f5ffd5b5f60208284031215612519575f5ffd5b813567ffffffffffffffff81168114611d3c575f5ffd5b5f60208284031215612540575f5ffd5b813563ffffffff81168114611d3c575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6bffffffffffffffffffffffff818116838216019081111561149657611496612553565b8181038181111561149657611496612553565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b5f8161261f5761261f612553565b505f190190565b8082018082111561149657611496612553565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff818116838216019081111561149657611496612553565b60ff828116828216039081111561149657611496612553565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b808202811582820484141761149657611496612553565b5f82612716577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b6bffffffffffffffffffffffff82811682821603908111156114965761149661255356'
