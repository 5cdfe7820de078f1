import { createRequire } from 'node:module'
import nodeTestRunner from '@nomicfoundation/hardhat-node-test-runner'
import viem from '@nomicfoundation/hardhat-viem'

const { METALAYER_RPC: url = 'http://127.0.0.1:8500', METALAYER_KEYS: keys = '' } = process.env

export default {
  plugins: [nodeTestRunner, viem],
  networks: {
    metalayer: {
      ...{ type: 'http', url, timeout: 120_000 },
      accounts: keys.split(',').filter((key) => key !== ''),
    },
  },
  solidity: {
    version: '0.8.37',
    // npm's compiler, which is there already; without a path Hardhat downloads one.
    path: createRequire(import.meta.url).resolve('solc/soljson.js'),
    settings: { evmVersion: 'cancun', optimizer: { enabled: true } },
    npmFilesToBuild: ['@metalayer/contracts/src/apps/Exchange.sol'],
  },
}
