import { create2Deployer, keccak256 } from '@metalayer/protocol'
import { testAccount, testGenesis } from '@metalayer/testing/genesis'
import fc from 'fast-check'
import { getCreate2Address, type Hex, recoverTransactionAddress } from 'viem'
import { describe, expect, test } from 'vitest'
import { create2DeployerSigner, create2DeployerTransaction } from './create2.ts'
import { type GenesisInputs, InvalidGenesisError, planDeployment } from './plan-deployment.ts'

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length })

describe('planDeployment', () => {
  test('is the same in whatever order chains and validators come', () => {
    const genesis = testGenesis(5)
    const expected = planDeployment(genesis)
    const orders = fc.tuple(shuffled(genesis.chains), shuffled(genesis.validators))
    fc.assert(
      fc.property(orders, ([chains, validators]) => {
        expect(planDeployment({ ...genesis, chains, validators })).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  test('puts the hub first, and validators as the hub ranks them', () => {
    const stakes = [5n, 9n, 9n, 7n].map((share) => share * 10n ** 21n)
    const validators = stakes.map((stake, n) => ({ signer: testAccount(n).address, stake }))
    const { configuration } = planDeployment(testGenesis(3, { validators }))
    expect(configuration.chains.map(({ kind }) => kind)).toEqual([0, 1, 1, 1])
    expect(configuration.validators.map(({ stake }) => stake)).toEqual(
      [9n, 9n, 7n, 5n].map((share) => share * 10n ** 21n),
    )
    const [first, second] = configuration.validators
    expect((first?.signer ?? '') < (second?.signer ?? '')).toBe(true)
  })

  test('has the kernel at one address on every chain, as CREATE2 puts it there (EIP-1014)', () => {
    const plan = planDeployment(testGenesis(2))
    for (const { steps } of plan.chains) {
      const created = steps.find(({ name }) => name === 'kernel')
      const data = created?.data ?? '0x'
      const salt = data.slice(0, 66) as Hex
      const bytecode: Hex = `0x${data.slice(66)}`
      const address = getCreate2Address({ from: create2Deployer, salt, bytecode })
      expect(address.toLowerCase()).toBe(plan.addresses.kernel)
    }
  })

  test.each<[string, Partial<GenesisInputs>]>([
    ['salt', { salt: keccak256('0x01') }],
    ['parameter', { parameters: { ...testGenesis(2).parameters, tick: 500 } }],
    ['chain', { chains: testGenesis(3).chains }],
    ['owner', { owner: testAccount(9).address }],
  ])('gives another kernel for another %s', (_, extra) => {
    const other = planDeployment(testGenesis(2, extra))
    expect(other.addresses.kernel).not.toBe(planDeployment(testGenesis(2)).addresses.kernel)
  })

  test.each<[string, Partial<GenesisInputs>]>([
    ['no hub', { chains: testGenesis(2).chains.filter(({ kind }) => kind !== 0) }],
    ['no home', { chains: testGenesis(0).chains }],
    ['a chain twice', { chains: [...testGenesis(2).chains, ...testGenesis(1).chains.slice(0, 1)] }],
    ['no validator', { validators: [] }],
    ['a poor validator', { minimumStake: 10n ** 24n }],
    [
      'a validator twice',
      { validators: [0, 0].map(() => ({ signer: testAccount(0).address, stake: 10n ** 22n })) },
    ],
    [
      '21 validators',
      {
        validators: Array.from({ length: 21 }, (_, n) => ({
          signer: testAccount(n).address,
          stake: 10n ** 21n,
        })),
      },
    ],
    ['more ERA than there is', { deposits: [{ to: testAccount(0).address, amount: 10n ** 27n }] }],
    [
      "a chain with the network's id",
      { parameters: { ...testGenesis(1).parameters, networkId: 41_000 } },
    ],
    ['too many chains', { chains: testGenesis(128).chains }],
  ])('refuses a genesis with %s', (_, extra) => {
    expect(() => planDeployment(testGenesis(2, extra))).toThrow(InvalidGenesisError)
  })

  test('keeps every transaction within the limit of EIP-7825, for as many chains and validators as there may be', () => {
    const validators = Array.from({ length: 20 }, (_, n) => ({
      signer: testAccount(n).address,
      stake: 10n ** 22n,
    }))
    const { chains } = planDeployment(testGenesis(127, { validators }))
    for (const { gas } of chains.flatMap(({ steps }) => steps)) expect(gas).toBeLessThan(1n << 24n)
  })
})

test('the signer of the CREATE2 deployer is who signed its transaction', async () => {
  const serializedTransaction = create2DeployerTransaction as `0x02${string}`
  const signer = await recoverTransactionAddress({ serializedTransaction })
  expect(signer.toLowerCase()).toBe(create2DeployerSigner)
})
