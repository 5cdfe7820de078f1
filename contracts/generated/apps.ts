// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** ABI of `Apps`. */
export const appsAbi = [
  {
    "type": "function",
    "name": "create",
    "inputs": [
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "sender",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "value",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [
      {
        "name": "app",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "install",
    "inputs": [
      {
        "name": "initcode",
        "type": "bytes",
        "internalType": "bytes"
      },
      {
        "name": "deployer",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "nonce",
        "type": "uint256",
        "internalType": "uint256"
      },
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
        "name": "code",
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
    "type": "event",
    "name": "Deployed",
    "inputs": [
      {
        "name": "app",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "deployer",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "nonce",
        "type": "uint256",
        "indexed": false,
        "internalType": "uint256"
      },
      {
        "name": "codeHash",
        "type": "bytes32",
        "indexed": false,
        "internalType": "bytes32"
      }
    ],
    "anonymous": false
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
    "name": "JournalFull",
    "inputs": []
  },
  {
    "type": "error",
    "name": "Locked",
    "inputs": []
  },
  {
    "type": "error",
    "name": "NoApp",
    "inputs": [
      {
        "name": "app",
        "type": "address",
        "internalType": "address"
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
    "name": "WrongCode",
    "inputs": [
      {
        "name": "app",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "codeHash",
        "type": "bytes32",
        "internalType": "bytes32"
      }
    ]
  }
] as const

/** Creation code of `Apps`, without constructor arguments. */
export const appsBytecode: `0x${string}` = '0x6080604052348015600e575f5ffd5b506113fe8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610034575f3560e01c8063308063d21461003857806352c9d7271461004d575b5f5ffd5b61004b610046366004611132565b610089565b005b61006061005b36600461120b565b610229565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200160405180910390f35b6100916103f2565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b008054640100000000900464ffffffffff164211156101145780546040517f74a3319700000000000000000000000000000000000000000000000000000000815264010000000090910464ffffffffff1660048201526024015b60405180910390fd5b61011e8184610406565b5f61012b888888886104cd565b90506101536040850161014d610147608088016060890161123e565b84610741565b8561079b565b823561015f82886107f6565b146101b6576040517fa440d85a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482018190523f602482015260440161010b565b5f6101ca6101c560028061128d565b61085e565b90506101d8818389896108a3565b61020481336101ff609673ffffffffffffffffffffffffffffffffffffffff87163b6112a0565b610a2b565b61020d81610afa565b6102165f610b3c565b61021e610b7f565b505050505050505050565b5f333014610265576040517f838284b700000000000000000000000000000000000000000000000000000000815233600482015260240161010b565b5f610270600261085e565b9050610289610282366064815f6112b7565b86886104cd565b9150610297818386886108a3565b6102a081610afa565b6102aa6002610b84565b82156102d0576102d08273ffffffffffffffffffffffffffffffffffffffff1684610baa565b6040517fe1c7392a0000000000000000000000000000000000000000000000000000000060208201527fffffffffffffffffffffffffffffffffffffffff000000000000000000000000606086901b1660248201525f90819073ffffffffffffffffffffffffffffffffffffffff851690603801604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529082905261037c916112de565b5f604051808303815f865af19150503d805f81146103b5576040519150601f19603f3d011682016040523d82523d5f602084013e6103ba565b606091505b5091509150816103cd576103cd81610c6c565b6103d684610c74565b6103df5f610b3c565b6103e85f610b84565b5050509392505050565b6103fa610d4e565b6104046001610b84565b565b61042061041660208301836112f4565b8260200135610da7565b60068301604061043360208501856112f4565b67ffffffffffffffff16610447919061131b565b6040811061045757610457611353565b0154146104aa5761046b60208201826112f4565b6040517fe719c83f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161010b565b6104c96020820135604083016104c46101e0850185611380565b610dcb565b5050565b6040805173ffffffffffffffffffffffffffffffffffffffff841660208201529081018290525f9081906060016040516020818303038152906040528051906020012090505f86868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250508251602080850191909120604080517fff00000000000000000000000000000000000000000000000000000000000000818501523060601b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001660218201526035810189905260558082019390935281518082039093018352607501905280519101209550919250505073ffffffffffffffffffffffffffffffffffffffff83163b156105f4575050610739565b6105fe6003610b84565b61060785610b3c565b5f828251602084015ff5905073ffffffffffffffffffffffffffffffffffffffff81166106cd57604080515f808252602082018084523d8152923d92013e3d603f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016810160405280515f036106c2576040517f6c6fa6bd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260240161010b565b6106cb81610c6c565b505b8373ffffffffffffffffffffffffffffffffffffffff163b5f03610735576040517f6c6fa6bd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260240161010b565b5050505b949350505050565b604080516014602082015262ffffff84169181019190915273ffffffffffffffffffffffffffffffffffffffff821660608201525f90608001604051602081830303815290604052805190602001205f1c90505b92915050565b6107b860c08401358383356107b36020860186611380565b610e50565b6107f1576040517f3e9030cc0000000000000000000000000000000000000000000000000000000081526004810183905260240161010b565b505050565b5f8273ffffffffffffffffffffffffffffffffffffffff163f8260405160200161084092919091825273ffffffffffffffffffffffffffffffffffffffff16602082015260400190565b60405160208183030381529060405280519060200120905092915050565b61087f60405180606001604052805f81526020015f81526020015f81525090565b60408051600684901b8101808352818452602084015290820152919050565b919050565b5f7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b005462ffffff1690505f6108f6826108f073ffffffffffffffffffffffffffffffffffffffff88165490565b90610e97565b90505f6109038260a01c90565b60ff1614610955576040517f6c6fa6bd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260240161010b565b6109b573ffffffffffffffffffffffffffffffffffffffff861674030000000000000000000000000000000000000000606085901b6effffff000000000000000000000000166bffffffffffffffffffffffff851617175b889190610ed6565b6109cc6109c28387610741565b6109ad87876107f6565b6040805184815273ffffffffffffffffffffffffffffffffffffffff878116803f60208401529087169290917fb3553e427a097fcf609f63f4688c703de36015e042e02d67ccaf817e79b8fa16910160405180910390a3505050505050565b7f325f66bb033969feae43200e5c868407f47cb70e289683427b6e2498cb1b2b0080545f90610a5e9062ffffff16610f27565b90505f610a69825490565b83549091505f90610a91906901000000000000000000900467ffffffffffffffff16866112a0565b9050816fffffffffffffffffffffffffffffffff16811115610ac257506fffffffffffffffffffffffffffffffff81165b8354610ad690889062ffffff168884610f3f565b15610af157610af183610ae983856113eb565b899190610ed6565b50505050505050565b604081015181518190035f819003610b1157505050565b7f0592aae4914266c904679bd771a82b70f48796831b70f83b29b77a4b9112a190808284a150505050565b610b7c7fd9eb9883d5e5916ac2c5354ee7dcbd9a491cd8e17ba9489bbe6c5faef1852d3d8273ffffffffffffffffffffffffffffffffffffffff16610ffd565b50565b6104045f5b807f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95d50565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a8218805c828101610bdc8382610ffd565b81158015610be957508015155b15610c2357610c237f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610c1e815c600161128d565b610ffd565b8115801590610c30575080155b15610c6557610c657f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa84780610c1e6001825c6113eb565b5050505050565b805160208201fd5b7f68c75f6e18175db5bba9152645dd35cffeb808985a38c766a03d12c1baa847805c5f819003610ca2575050565b7fea0e06bf00c58f56221754d942873d5aff283c1713f8ac77a852b8063b68317a73ffffffffffffffffffffffffffffffffffffffff8316185c5f811315610d19576040517f050a4bc60000000000000000000000000000000000000000000000000000000081526004810182905260240161010b565b6040517f1e5a16ab0000000000000000000000000000000000000000000000000000000081526004810183905260240161010b565b7f9c863ff7ed2aec18cf04a2fcf6a9c44e11c1bfec1273490a5518fafde5f3ecc95c15610404576040517f0f2e5b6c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805167ffffffffffffffff841660208201529081018290525f90606001610840565b83610ddf8383610dda87611004565b611019565b14610e4a57610df160208401846112f4565b610e01604085016020860161123e565b6040517f03ad81c000000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909216600483015262ffffff16602482015260440161010b565b50505050565b5f831580610e5f575061010082115b15610e6b57505f610e8e565b5f8581526020902086610e8982610e82818961105a565b878761107c565b149150505b95945050505050565b5f8162ffffff16610ea88460601c90565b62ffffff1614610ecd57606082901b6effffff00000000000000000000000016610ecf565b825b9392505050565b825160208401518103610f15576040517fe9c1e54c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b81835591825260208201526040019052565b60035f90815262ffffff821660205260408120610795565b5f815f03610f4e57505f610739565b5f610f71856108f073ffffffffffffffffffffffffffffffffffffffff87165490565b90505f610f8c846bffffffffffffffffffffffff841661128d565b90506bffffffffffffffffffffffff811115610fac575f92505050610739565b610ff073ffffffffffffffffffffffffffffffffffffffff86167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000084168317610ae9565b5060019695505050505050565b80825d5050565b5f6040516101a08382376101a0902092915050565b5f81815b84811015611051576110478287878481811061103b5761103b611353565b905060200201356110bc565b915060010161101d565b50949350505050565b6040515f60208201819052602182018490526041820183905290606101610840565b82600582901b8301610100839003845b8281101561073557602088831c60051b811694855281359481189490945260405f2093600192909201910161108c565b5f8183106110d6575f828152602084905260409020610ecf565b5f838152602083905260409020610ecf565b803573ffffffffffffffffffffffffffffffffffffffff8116811461089e575f5ffd5b5f610200828403121561111c575f5ffd5b50919050565b5f6040828403121561111c575f5ffd5b5f5f5f5f5f5f60a08789031215611147575f5ffd5b863567ffffffffffffffff81111561115d575f5ffd5b8701601f8101891361116d575f5ffd5b803567ffffffffffffffff811115611183575f5ffd5b896020828401011115611194575f5ffd5b6020918201975095506111a89088016110e8565b935060408701359250606087013567ffffffffffffffff8111156111ca575f5ffd5b6111d689828a0161110b565b925050608087013567ffffffffffffffff8111156111f2575f5ffd5b6111fe89828a01611122565b9150509295509295509295565b5f5f5f6060848603121561121d575f5ffd5b8335925061122d602085016110e8565b929592945050506040919091013590565b5f6020828403121561124e575f5ffd5b813562ffffff81168114610ecf575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561079557610795611260565b808202811582820484141761079557610795611260565b5f5f858511156112c5575f5ffd5b838611156112d1575f5ffd5b5050820193919092039150565b5f82518060208501845e5f920191825250919050565b5f60208284031215611304575f5ffd5b813567ffffffffffffffff81168114610ecf575f5ffd5b5f8261134e577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126113b3575f5ffd5b83018035915067ffffffffffffffff8211156113cd575f5ffd5b6020019150600581901b36038213156113e4575f5ffd5b9250929050565b818103818111156107955761079561126056'
