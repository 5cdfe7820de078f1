// Written by contracts/tools/build.ts (npm run contracts). Do not edit.

/** ABI of `Bridge`. */
export const bridgeAbi = [
  {
    "type": "constructor",
    "inputs": [
      {
        "name": "era_",
        "type": "address",
        "internalType": "contract IERC20"
      },
      {
        "name": "binder",
        "type": "address",
        "internalType": "address"
      }
    ],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "DEPOSITS_MAX",
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
    "name": "deposit",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "depositMany",
    "inputs": [
      {
        "name": "to",
        "type": "address[]",
        "internalType": "address[]"
      },
      {
        "name": "amounts",
        "type": "uint256[]",
        "internalType": "uint256[]"
      }
    ],
    "outputs": [],
    "stateMutability": "nonpayable"
  },
  {
    "type": "function",
    "name": "depositWithPermit",
    "inputs": [
      {
        "name": "to",
        "type": "address",
        "internalType": "address"
      },
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "deadline",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "v",
        "type": "uint8",
        "internalType": "uint8"
      },
      {
        "name": "r",
        "type": "bytes32",
        "internalType": "bytes32"
      },
      {
        "name": "s",
        "type": "bytes32",
        "internalType": "bytes32"
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
        "internalType": "contract IERC20"
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
    "name": "locked",
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
    "name": "release",
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
    "name": "Deposited",
    "inputs": [
      {
        "name": "from",
        "type": "address",
        "indexed": true,
        "internalType": "address"
      },
      {
        "name": "to",
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
    "name": "Released",
    "inputs": [
      {
        "name": "owner",
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
    "name": "BridgeAmount",
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
    "name": "BridgeLists",
    "inputs": [
      {
        "name": "receivers",
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
    "name": "BridgeReceiver",
    "inputs": [
      {
        "name": "receiver",
        "type": "address",
        "internalType": "address"
      }
    ]
  },
  {
    "type": "error",
    "name": "ExceedsLocked",
    "inputs": [
      {
        "name": "amount",
        "type": "uint256",
        "internalType": "uint256"
      },
      {
        "name": "locked",
        "type": "uint256",
        "internalType": "uint256"
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
    "name": "SafeERC20FailedOperation",
    "inputs": [
      {
        "name": "token",
        "type": "address",
        "internalType": "address"
      }
    ]
  }
] as const

/** Creation code of `Bridge`, without constructor arguments. */
export const bridgeBytecode: `0x${string}` = '0x60c060405234801561000f575f5ffd5b50604051610eb8380380610eb883398101604081905261002e9161005c565b6001600160a01b039081166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051610def6100c95f395f818160d001528181610350015281816103e2015261080b01525f6105910152610def5ff3fe608060405234801561000f575f5ffd5b506004361061009f575f3560e01c8063638c079a11610072578063aef18c2511610058578063aef18c2514610155578063cf3090121461016c578063d4aae0c414610175575f5ffd5b8063638c079a1461012f57806381bac14f14610142575f5ffd5b8063078fdca2146100a357806312a62cff146100b8578063143e55e0146100cb57806347e7ef241461011c575b5f5ffd5b6100b66100b1366004610be8565b610192565b005b6100b66100c6366004610c2d565b610389565b6100f27f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100b661012a366004610c88565b610465565b6100b661013d366004610cf8565b610478565b6100b6610150366004610d64565b610579565b61015e61010081565b604051908152602001610113565b61015e60015481565b5f5473ffffffffffffffffffffffffffffffffffffffff166100f2565b61019a610728565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614610205576040517f838284b70000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b3073ffffffffffffffffffffffffffffffffffffffff83160361026c576040517f2ed0f99700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024016101fc565b600154816bffffffffffffffffffffffff1611156102d1576001546040517f1f094ae10000000000000000000000000000000000000000000000000000000081526bffffffffffffffffffffffff8316600482015260248101919091526044016101fc565b600180546bffffffffffffffffffffffff83169081900390915560405190815273ffffffffffffffffffffffffffffffffffffffff8316907f62611611d19cea9e28a8e700f07d8820ddcf23fe27602f7d446fdcb8c3692cd19060200160405180910390a261038573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016836bffffffffffffffffffffffff841661077a565b5050565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063d505accf9060e4015f604051808303815f87803b158015610438575f5ffd5b505af1925050508015610449575060015b50610453856107da565b61045d8686610836565b505050505050565b61046e816107da565b6103858282610836565b82801580610487575061010081115b806104925750818114155b156104d3576040517fb1accedb00000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016101fc565b5f805b8281101561050c578484828181106104f0576104f0610d84565b90506020020135826105029190610db1565b91506001016104d6565b50610516816107da565b5f5b828110156105705761056887878381811061053557610535610d84565b905060200201602081019061054a9190610d64565b86868481811061055c5761055c610d84565b90506020020135610836565b600101610518565b50505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146105ea576040517fbd17e1290000000000000000000000000000000000000000000000000000000081523360048201526024016101fc565b5f5473ffffffffffffffffffffffffffffffffffffffff1615610654575f546040517f2122547000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016101fc565b8073ffffffffffffffffffffffffffffffffffffffff163b5f036106bc576040517f873b928300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff821660048201526024016101fc565b5f80547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff8316908117825560405190917f453252f51cf66f2c547ca2ed4b477a448496fc868fe3692f98620a683fe38cde91a250565b5f5473ffffffffffffffffffffffffffffffffffffffff1680610777576040517f179435b300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b90565b6107878383836001610a43565b6107d5576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016101fc565b505050565b8060015f8282546107eb9190610db1565b90915550610833905073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016333084610acb565b50565b5f61083f610728565b905081158061085957506bffffffffffffffffffffffff82115b15610893576040517f44156a43000000000000000000000000000000000000000000000000000000008152600481018390526024016101fc565b73ffffffffffffffffffffffffffffffffffffffff831615806108cb575073ffffffffffffffffffffffffffffffffffffffff831630145b8061090157508073ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff16145b15610950576040517f2ed0f99700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016101fc565b6040516bffffffffffffffffffffffff83168152829073ffffffffffffffffffffffffffffffffffffffff85169033907fc440b38d543409e335ee0581ff6438ef8de48268d507baa5b62797d04e862bd79060200160405180910390a36040517f7e8da2df00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301526bffffffffffffffffffffffff83166024830152831690637e8da2df906044015f604051808303815f87803b158015610a27575f5ffd5b505af1158015610a39573d5f5f3e3d5ffd5b5050505050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316610abf578383151615610ab3573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b610ad9848484846001610b2d565b610b27576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016101fc565b50505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316610baf578383151615610ba3573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610be3575f5ffd5b919050565b5f5f60408385031215610bf9575f5ffd5b610c0283610bc0565b915060208301356bffffffffffffffffffffffff81168114610c22575f5ffd5b809150509250929050565b5f5f5f5f5f5f60c08789031215610c42575f5ffd5b610c4b87610bc0565b95506020870135945060408701359350606087013560ff81168114610c6e575f5ffd5b9598949750929560808101359460a0909101359350915050565b5f5f60408385031215610c99575f5ffd5b610ca283610bc0565b946020939093013593505050565b5f5f83601f840112610cc0575f5ffd5b50813567ffffffffffffffff811115610cd7575f5ffd5b6020830191508360208260051b8501011115610cf1575f5ffd5b9250929050565b5f5f5f5f60408587031215610d0b575f5ffd5b843567ffffffffffffffff811115610d21575f5ffd5b610d2d87828801610cb0565b909550935050602085013567ffffffffffffffff811115610d4c575f5ffd5b610d5887828801610cb0565b95989497509550505050565b5f60208284031215610d74575f5ffd5b610d7d82610bc0565b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80820180821115610de9577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9291505056'
