import {
  type Configuration,
  genesisCheckpoint,
  genesisHeads,
  hashCheckpoint,
  type Setting,
  toWord,
} from '@metalayer/protocol'
import type { Address } from 'viem'
import { expect, test } from 'vitest'
import { createModelNetwork } from '../../test/model-network.ts'
import { createSettings } from './settings.ts'
import type { Transition } from './transition.ts'

const genesis = createModelNetwork(1).configuration
const app: Address = `0x${'a1'.repeat(20)}`
const fee = toWord(1)
const change = (word: number, name = fee): Setting => ({ app, name, word: toWord(word) })

/** Each configuration with what it changes, its lease in seconds, and the time of the last checkpoint that the one before signed, in milliseconds. */
type Step = { atMs: number; lease?: number; settings: Setting[] }

function settingsOf(steps: readonly Step[]) {
  let current: Configuration = genesis
  const transitions = steps.map(({ atMs, lease, settings }, place): Transition => {
    const configuration = current
    const checkpoint = { ...genesisCheckpoint(genesis), number: 10 + place, time: atMs }
    const parameters = { ...current.parameters, lease: lease ?? current.parameters.lease }
    current = { ...current, number: place + 1, settings, parameters }
    return {
      next: current,
      decision: {
        ...{ checkpoint, configuration, hash: hashCheckpoint(checkpoint) },
        ...{ heads: genesisHeads(genesis), commit: { round: 0, mask: 1n, signatures: '0x' } },
      },
      leaf: { word: fee, siblings: [] },
    }
  })
  const known: Transition[] = []
  return {
    settings: createSettings({ transition: (number) => known[number - 1] }),
    /** The next one comes into force. */
    learn: () => void known.push(...transitions.slice(known.length, known.length + 1)),
  }
}

test('a change counts from the second on at which no lease of an earlier configuration is left (P23)', () => {
  const { settings, learn } = settingsOf([{ atMs: 100_001, settings: [change(7)] }])
  expect(settings.at(app, fee, 1_000_000)).toBeUndefined()
  learn()
  // 101 seconds, and the lease of 60.
  expect(settings.at(app, fee, 161)).toBeUndefined()
  expect(settings.at(app, fee, 162)).toBe(toWord(7))
  expect(settings.at(app, toWord(2), 162)).toBeUndefined()
  expect(settings.at(`0x${'a2'.repeat(20)}`, fee, 162)).toBeUndefined()
  expect(settings.all()).toEqual([{ app, name: fee }])
})

test('several under way count one after the other, and of two in one configuration the second', () => {
  const { settings, learn } = settingsOf([
    { atMs: 100_000, settings: [change(1), change(2)] },
    { atMs: 110_000, settings: [change(3)] },
  ])
  learn()
  learn()
  const words = [160, 161, 170, 171, 9_999].map((second) => settings.at(app, fee, second))
  expect(words).toEqual([undefined, toWord(2), toWord(2), toWord(3), toWord(3)])
})

test('leases that an earlier configuration gave for longer are waited for', () => {
  const { settings, learn } = settingsOf([
    { atMs: 100_000, lease: 600, settings: [] },
    { atMs: 200_000, lease: 10, settings: [] },
    { atMs: 210_000, settings: [change(5)] },
  ])
  for (let count = 0; count < 3; count++) learn()
  expect(settings.at(app, fee, 800)).toBeUndefined()
  expect(settings.at(app, fee, 801)).toBe(toWord(5))
})
