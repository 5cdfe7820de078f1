import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { describe, expect, test } from 'vitest'
import { goldFor, supply } from './apps/apps.ts'
import { openCast } from './apps/cast-apps.ts'
import { foundry } from './apps/foundry.ts'
import { fundsEach, type NetworkUnderTest } from './network-under-test.ts'

const newAddress = () => privateKeyToAddress(generatePrivateKey())

/** Foundry's cast, as a shell user uses it. */
export function describeCast(network: () => NetworkUnderTest): void {
  const cast = (...words: string[]): Promise<string> =>
    foundry('cast', [...words, '--rpc-url', network().recorder.rpc])
  type SentReceipt = {
    status: string
    gasUsed: string
    blockNumber: string
    transactionHash: string
    type: string
  }

  describe.concurrent('cast', () => {
    test('reads chain, blocks, fees, accounts', async () => {
      const { address } = network().account()
      expect(await cast('chain-id')).toBe(String(network().chain.id))
      expect(await cast('client')).toMatch(/^MetaLayer/)
      const number = Number(await cast('block-number'))
      const block = JSON.parse(await cast('block', String(number), '--json')) as {
        hash: string
        number: string
      }
      expect(JSON.parse(await cast('block', block.hash, '--full', '--json'))).toMatchObject({
        number: block.number,
      })
      for (const tag of ['latest', 'safe', 'finalized', 'earliest', 'pending'])
        expect(await cast('block', tag)).toContain('stateRoot')
      expect(await cast('balance', address)).toBe(String(fundsEach))
      expect(await cast('nonce', address)).toBe('0')
      expect(await cast('code', address)).toBe('0x')
      expect(Number(await cast('gas-price'))).toBeGreaterThan(0)
      expect(Number(await cast('base-fee'))).toBeGreaterThan(0)
      expect(await cast('estimate', newAddress(), '--value', '1', '--from', address)).toBe('21000')
      const logs = ['logs', '--from-block', '0', '--to-block', 'latest', '--address']
      expect(await cast(...logs, newAddress())).toBe('')
    })

    test.for([
      { kind: 'type 2', words: [] },
      { kind: 'type 0', words: ['--legacy'] },
      { kind: 'type 1 or 2 with an access list', words: ['--access-list', '[]'] },
    ])('sends $kind and waits', async ({ words }) => {
      const { key } = network().account()
      const to = newAddress()
      const sent = await cast(
        'send',
        to,
        '--value',
        '1234',
        '--private-key',
        key,
        '--json',
        ...words,
      )
      const receipt = JSON.parse(sent) as SentReceipt
      expect(receipt).toMatchObject({ status: '0x1', gasUsed: '0x5208' })
      const number = Number(receipt.blockNumber)
      expect(await cast('balance', to, '--block', String(number))).toBe('1234')
      expect(await cast('balance', to, '--block', String(number - 1))).toBe('0')
      const transaction = JSON.parse(await cast('tx', receipt.transactionHash, '--json')) as {
        type: string
      }
      expect(transaction.type).toBe(receipt.type)
      expect(await cast('receipt', receipt.transactionHash, 'status')).toBe('true')
    })

    test('publishes what mktx signed, and waits for the receipt afterwards', async () => {
      const { key } = network().account()
      const to = newAddress()
      const raw = await cast('mktx', to, '--value', '77', '--private-key', key)
      const hash = await cast('publish', '--async', raw)
      expect(JSON.parse(await cast('receipt', hash, '--json'))).toMatchObject({ status: '0x1' })
      expect(await cast('balance', to)).toBe('77')
    })

    test('replaces a waiting transaction, and says what is refused', async () => {
      const { key } = network().account()
      const to = newAddress()
      const send = (nonce: number, value: string, gwei: number) =>
        cast(
          'send',
          to,
          '--value',
          value,
          '--nonce',
          String(nonce),
          '--gas-price',
          `${gwei}gwei`,
          '--priority-gas-price',
          `${gwei}gwei`,
          '--gas-limit',
          '21000',
          '--private-key',
          key,
          '--async',
        )
      await send(1, '1', 2)
      await expect(send(1, '2', 2)).rejects.toThrow('replacement transaction underpriced')
      const faster = await send(1, '3', 4)
      await send(0, '10', 2)
      expect(JSON.parse(await cast('receipt', faster, '--json'))).toMatchObject({ status: '0x1' })
      expect(await cast('balance', to)).toBe('13')
      await expect(send(0, '1', 9)).rejects.toThrow('nonce too low')
      await expect(send(2, String(fundsEach), 9)).rejects.toThrow('insufficient funds')
    })

    test('uses a token by its own subcommands for ERC-20', async () => {
      const [maker, friend] = [network().account(), network().account()]
      const client = openCast(network())
      const gold = await client.deploy(maker.key, goldFor(maker.address))
      const erc20 = (...words: string[]) => cast('erc20', ...words)
      const shown = await Promise.all(
        ['name', 'symbol', 'decimals'].map((word) => erc20(word, gold)),
      )
      expect(shown).toEqual(['Gold', 'GLD', '18'])
      const paid = ['--private-key', maker.key]
      await erc20('transfer', gold, friend.address, '1500', ...paid)
      await erc20('approve', gold, friend.address, '77', ...paid)
      const [balance, allowance, all] = await Promise.all([
        erc20('balance', gold, friend.address),
        erc20('allowance', gold, maker.address, friend.address),
        erc20('total-supply', gold),
      ])
      expect([balance, allowance, all].map((line) => line.split(' ')[0])).toEqual([
        ...['1500', '77', String(supply)],
      ])
    })
  })
}
