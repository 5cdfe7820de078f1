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
export const stakingBytecode: `0x${string}` = '0x610100604052348015610010575f5ffd5b5060405161267a38038061267a83398101604081905261002f916100af565b6001600160601b0382161580610049575063ffffffff8116155b8061005b57506001600160401b038316155b15610079576040516342f0947b60e11b815260040160405180910390fd5b6001600160a01b039093166080526001600160401b0390911660a0526001600160601b031660c05263ffffffff1660e052610134565b5f5f5f5f608085870312156100c2575f5ffd5b84516001600160a01b03811681146100d8575f5ffd5b60208601519094506001600160401b03811681146100f4575f5ffd5b60408601519093506001600160601b0381168114610110575f5ffd5b606086015190925063ffffffff81168114610129575f5ffd5b939692955090935050565b60805160a05160c05160e0516124db61019f5f395f8181610248015261114a01525f81816102ee01528181611245015261192301525f818161035a0152610f6601525f818161016c015281816109b001528181610a4b01528181610d04015261187901526124db5ff3fe608060405234801561000f575f5ffd5b5060043610610163575f3560e01c806361f129ad116100c7578063c5a95b561161007d578063ce8767ac11610063578063ce8767ac146103ce578063d7314908146103e1578063dea4ccf21461042c575f5ffd5b8063c5a95b56146103b1578063ca1e7819146103b9575f5ffd5b80639025e64c116100ad5780639025e64c1461035557806393b998fb14610395578063bd83dbe51461039e575f5ffd5b806361f129ad1461032f578063669d0aab14610342575f5ffd5b80633ccfd60b1161011c57806352d6804d1161010257806352d6804d146102e9578063565e5db31461031057806357b7ba5b14610327575f5ffd5b80633ccfd60b1461027f5780634262336014610289575f5ffd5b8063205a6ec71161014c578063205a6ec7146102105780632c431e9d14610230578063331fc44a14610243575f5ffd5b8063143e55e01461016757806314bfb527146101b8575b5f5ffd5b61018e7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6102006101c6366004612043565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020546c01000000000000000000000000900460ff1690565b60405190151581526020016101af565b61022361021e366004612043565b61043f565b6040516101af919061205c565b61018e61023e36600461211d565b6104eb565b61026a7f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101af565b610287610a8e565b005b6102cc610297366004612043565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020546bffffffffffffffffffffffff1690565b6040516bffffffffffffffffffffffff90911681526020016101af565b6102cc7f000000000000000000000000000000000000000000000000000000000000000081565b6103196101f481565b6040519081526020016101af565b610319601081565b61028761033d3660046121cd565b610d3d565b610287610350366004612043565b610d4a565b61037c7f000000000000000000000000000000000000000000000000000000000000000081565b60405167ffffffffffffffff90911681526020016101af565b61031961119481565b6102876103ac3660046121e6565b610da1565b610319601481565b6103c1610dab565b6040516101af9190612217565b6103196103dc36600461227e565b610f42565b6102006103ef366004612043565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020546d0100000000000000000000000000900460ff16151590565b61028761043a3660046121cd565b611016565b73ffffffffffffffffffffffffffffffffffffffff81165f908152600160209081526040808320805482518185028101850190935280835260609492939192909184015b828210156104e0575f84815260209081902060408051808201909152908401546bffffffffffffffffffffffff811682526c01000000000000000000000000900467ffffffffffffffff1681830152825260019092019101610483565b505050509050919050565b5f6104f96020850185612298565b60ff166105096020890189612298565b60ff1614158061054b575061052460408501602086016122b8565b67ffffffffffffffff1661053e6040890160208a016122b8565b67ffffffffffffffff1614155b80610580575061056160608501604086016122df565b63ffffffff166105776060890160408a016122df565b63ffffffff1614155b80610592575083606001358760600135145b156105c9576040517f97c9cdd900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6106106105d588610f42565b87878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061127d92505050565b90505f61065a61061f86610f42565b85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061127d92505050565b90508073ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16146106e6576040517fa530eb3c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8084166004830152821660248201526044015b60405180910390fd5b5f826106f560208b018b612298565b61070560408c0160208d016122b8565b61071560608d0160408e016122df565b6040805173ffffffffffffffffffffffffffffffffffffffff909516602086015260ff9093169284019290925267ffffffffffffffff16606083015263ffffffff16608082015260a001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291815281516020928301205f818152600290935291205490915060ff16156107fd576040517f7679c92100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602481018290526044016106dd565b5f81815260026020526040812080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660011790558061083d856112a7565b909250905061084c818361232f565b6bffffffffffffffffffffffff165f036108aa576040517ffb292e0b00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016106dd565b73ffffffffffffffffffffffffffffffffffffffff85165f90815260208190526040902080547fffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffff166c0100000000000000000000000017905561090c85611414565b604080518481526bffffffffffffffffffffffff84811660208301528316818301529051339173ffffffffffffffffffffffffffffffffffffffff8816917f517d35826492db8f7f4ea50816e5b158ddcd3c47efe1af998483128c923a522d9181900360600190a36040517f42966c680000000000000000000000000000000000000000000000000000000081526bffffffffffffffffffffffff831660048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906342966c68906024015f604051808303815f87803b158015610a06575f5ffd5b505af1158015610a18573d5f5f3e3d5ffd5b50505050806bffffffffffffffffffffffff165f14610a8057610a8073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016336bffffffffffffffffffffffff841661162f565b505050509695505050505050565b335f90815260016020526040812080549091905b8015610c5d575f83610ab5600184612353565b81548110610ac557610ac5612366565b5f918252602091829020604080518082019091529101546bffffffffffffffffffffffff811682526c01000000000000000000000000900467ffffffffffffffff169181018290529150421015610b1c5750610c4d565b8051610b28908461232f565b84549093508490610b3b90600190612353565b81548110610b4b57610b4b612366565b905f5260205f200184600184610b619190612353565b81548110610b7157610b71612366565b5f91825260209091208254910180546bffffffffffffffffffffffff9092167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000083168117825592547fffffffffffffffffffffffff00000000000000000000000000000000000000009092169092176c010000000000000000000000009182900467ffffffffffffffff169091021790558354849080610c1357610c13612393565b5f8281526020902081015f1990810180547fffffffffffffffffffffffff0000000000000000000000000000000000000000169055019055505b610c56816123c0565b9050610aa2565b50806bffffffffffffffffffffffff165f03610ca7576040517f4b8b751b0000000000000000000000000000000000000000000000000000000081523360048201526024016106dd565b6040516bffffffffffffffffffffffff8216815233907f03408907a1e2f6bd30c8301c74542e638943d99993c6162dd42d12de3e10e2a49060200160405180910390a2610d3973ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016336bffffffffffffffffffffffff841661162f565b5050565b610d47338261168f565b50565b610d53816118af565b610d47576040517f02b5b7f600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016106dd565b610d39828261168f565b6003546060908067ffffffffffffffff811115610dca57610dca6123d5565b604051908082528060200260200182016040528015610e0e57816020015b604080518082019091525f8082526020820152815260200190600190039081610de85790505b5091505f5b81811015610f3d575f60038281548110610e2f57610e2f612366565b5f91825260208083209091015460408051808201825273ffffffffffffffffffffffffffffffffffffffff9092168083528085528484529320546bffffffffffffffffffffffff1691810191909152909150825b5f81118015610eba5750610eba8287610e9d600185612353565b81518110610ead57610ead612366565b6020026020010151611ac0565b15610f115785610ecb600183612353565b81518110610edb57610edb612366565b6020026020010151868281518110610ef557610ef5612366565b602002602001018190525080610f0a906123c0565b9050610e83565b81868281518110610f2457610f24612366565b6020026020010181905250505050806001019050610e13565b505090565b5f7ffde88773f6f13c3eb6990a6b9d56fd83c7959653a1a054934dcfc4e3796017fb7f0000000000000000000000000000000000000000000000000000000000000000610f926020850185612298565b610fa260408601602087016122b8565b610fb260608701604088016122df565b60408051602081019690965267ffffffffffffffff9485169086015260ff9092166060858101919091529216608084015263ffffffff1660a083015283013560c082015260e001604051602081830303815290604052805190602001209050919050565b335f9081526020819052604090206bffffffffffffffffffffffff82161580611051575080546bffffffffffffffffffffffff908116908316115b15611098576040517f2efd6d760000000000000000000000000000000000000000000000000000000081526bffffffffffffffffffffffff831660048201526024016106dd565b335f90815260016020526040902080547ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001611102576040517f6eb6e8240000000000000000000000000000000000000000000000000000000081523360048201526024016106dd565b81546bffffffffffffffffffffffff808216859003167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009091161782555f61117063ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642612402565b6040805180820182526bffffffffffffffffffffffff87811680835267ffffffffffffffff85811660208086018281528a54600181018c555f8c815283902097519701805491519094166c01000000000000000000000000027fffffffffffffffffffffffff0000000000000000000000000000000000000000909116969095169590951793909317905583519081529182015291925033917f8e9aa9fa3260d4e00911c80416b7655525f6881c1545fa2418dde745a5c35b43910160405180910390a282546bffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000008116911610156112775761127733611414565b50505050565b5f5f5f5f61128b8686611b43565b92509250925061129b8282611b8c565b50909150505b92915050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081208054829182918291906112eb906bffffffffffffffffffffffff16611c8f565b83547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff9390931692909217835573ffffffffffffffffffffffffffffffffffffffff88165f908152600160205260408120919750919550905b815481101561140a5761138e82828154811061137057611370612366565b5f918252602090912001546bffffffffffffffffffffffff16611c8f565b8484815481106113a0576113a0612366565b5f91825260209091200180547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff9490941693909317909255955093506113f4858861232f565b9650611400848761232f565b9550600101611352565b5050505050915091565b73ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260408120805490916d010000000000000000000000000090910460ff16900361145b575050565b600380545f919061146e90600190612353565b8154811061147e5761147e612366565b5f91825260209091200154825473ffffffffffffffffffffffffffffffffffffffff909116915081906003906114ca906001906d0100000000000000000000000000900460ff16612422565b60ff16815481106114dd576114dd612366565b5f91825260208083209190910180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff948516179055845492841682528190526040902080547fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff166d01000000000000000000000000009283900460ff16909202919091179055600380548061158b5761158b612393565b5f8281526020812082015f1990810180547fffffffffffffffffffffffff000000000000000000000000000000000000000016905590910190915582547fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff16835560405173ffffffffffffffffffffffffffffffffffffffff8516917f6dc28236d0feb0e60890a5aa4185e89ca67476d530cd6daedfffb4fc4795423f91a2505050565b61163c8383836001611d01565b61168a576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016106dd565b505050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526020819052604090206bffffffffffffffffffffffff821615806116e2575073ffffffffffffffffffffffffffffffffffffffff8316155b15611729576040517f2efd6d760000000000000000000000000000000000000000000000000000000081526bffffffffffffffffffffffff831660048201526024016106dd565b80546c01000000000000000000000000900460ff161561178d576040517fca6358b400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016106dd565b8054829082905f906117ae9084906bffffffffffffffffffffffff1661232f565b92506101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff1602179055503373ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fc9ea516c52cdc53658421a00317366fdc07b09bdba84bd16235ac230301332018460405161184d91906bffffffffffffffffffffffff91909116815260200190565b60405180910390a361185e836118af565b5061168a73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633306bffffffffffffffffffffffff8616611d89565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812080546d0100000000000000000000000000900460ff16156118f75750600192915050565b80546c01000000000000000000000000900460ff1680611948575080546bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000081169116105b1561195557505f92915050565b6003547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec016119dc575f611987611de5565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604090205483549192506bffffffffffffffffffffffff9081169116116119d157505f9392505050565b6119da81611414565b505b600380546001810182555f8281527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b909101805473ffffffffffffffffffffffffffffffffffffffff87167fffffffffffffffffffffffff000000000000000000000000000000000000000090911681179091559154835460ff9091166d0100000000000000000000000000027fffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffff9091161783556040517ff9bd37734a1be906b4acd6325ae5e6d303363a77e964f21254c29cd2bb193b599190a250600192915050565b5f81602001516bffffffffffffffffffffffff1683602001516bffffffffffffffffffffffff161180611b3c575081602001516bffffffffffffffffffffffff1683602001516bffffffffffffffffffffffff16148015611b3c57508151835173ffffffffffffffffffffffffffffffffffffffff9182169116105b9392505050565b5f5f5f8351604103611b7a576020840151604085015160608601515f1a611b6c88828585611e95565b955095509550505050611b85565b505081515f91506002905b9250925092565b5f826003811115611b9f57611b9f61243b565b03611ba8575050565b6001826003811115611bbc57611bbc61243b565b03611bf3576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6002826003811115611c0757611c0761243b565b03611c41576040517ffce698f7000000000000000000000000000000000000000000000000000000008152600481018290526024016106dd565b6003826003811115611c5557611c5561243b565b03610d39576040517fd78bce0c000000000000000000000000000000000000000000000000000000008152600481018290526024016106dd565b5f8080612710611caf6111946bffffffffffffffffffffffff8716612468565b611cb9919061247f565b9150612710611cd86101f46bffffffffffffffffffffffff8716612468565b611ce2919061247f565b905080611cef83866124b7565b611cf991906124b7565b949193509150565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316611d7d578383151615611d71573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b611d97848484846001611f88565b611277576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016106dd565b5f5f19815b6014811015610f3d575f5f5f60038481548110611e0957611e09612366565b5f91825260208083209091015473ffffffffffffffffffffffffffffffffffffffff1683528201929092526040019020546bffffffffffffffffffffffff16905082811015611e8c578060038381548110611e6657611e66612366565b5f9182526020909120015473ffffffffffffffffffffffffffffffffffffffff16945092505b50600101611dea565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115611ece57505f91506003905082611f7e565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611f1f573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff8116611f7557505f925060019150829050611f7e565b92505f91508190505b9450945094915050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f5114831661200a578383151615611ffe573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b803573ffffffffffffffffffffffffffffffffffffffff8116811461203e575f5ffd5b919050565b5f60208284031215612053575f5ffd5b611b3c8261201b565b602080825282518282018190525f918401906040840190835b818110156120b757835180516bffffffffffffffffffffffff16845260209081015167ffffffffffffffff168185015290930192604090920191600101612075565b509095945050505050565b5f608082840312156120d2575f5ffd5b50919050565b5f5f83601f8401126120e8575f5ffd5b50813567ffffffffffffffff8111156120ff575f5ffd5b602083019150836020828501011115612116575f5ffd5b9250929050565b5f5f5f5f5f5f6101408789031215612133575f5ffd5b61213d88886120c2565b9550608087013567ffffffffffffffff811115612158575f5ffd5b61216489828a016120d8565b909650945061217890508860a089016120c2565b925061012087013567ffffffffffffffff811115612194575f5ffd5b6121a089828a016120d8565b979a9699509497509295939492505050565b80356bffffffffffffffffffffffff8116811461203e575f5ffd5b5f602082840312156121dd575f5ffd5b611b3c826121b2565b5f5f604083850312156121f7575f5ffd5b6122008361201b565b915061220e602084016121b2565b90509250929050565b602080825282518282018190525f918401906040840190835b818110156120b7578351805173ffffffffffffffffffffffffffffffffffffffff1684526020908101516bffffffffffffffffffffffff168185015290930192604090920191600101612230565b5f6080828403121561228e575f5ffd5b611b3c83836120c2565b5f602082840312156122a8575f5ffd5b813560ff81168114611b3c575f5ffd5b5f602082840312156122c8575f5ffd5b813567ffffffffffffffff81168114611b3c575f5ffd5b5f602082840312156122ef575f5ffd5b813563ffffffff81168114611b3c575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6bffffffffffffffffffffffff81811683821601908111156112a1576112a1612302565b818103818111156112a1576112a1612302565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b5f816123ce576123ce612302565b505f190190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff81811683821601908111156112a1576112a1612302565b60ff82811682821603908111156112a1576112a1612302565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b80820281158282048414176112a1576112a1612302565b5f826124b2577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b6bffffffffffffffffffffffff82811682821603908111156112a1576112a161230256'
