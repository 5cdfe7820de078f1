const { ROLLUP_KEY: privateKey = '' } = process.env

/** A rollup whose blocks come once a second, whoever sends what. */
export default {
  networks: {
    node: {
      type: 'edr-simulated',
      chainId: 31337,
      hardfork: 'prague',
      blockGasLimit: 30_000_000,
      mining: { auto: false, interval: 1_000 },
      accounts: [{ privateKey, balance: '1000000000000000000000000' }],
    },
  },
}
