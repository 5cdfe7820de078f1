import { setTimeout as sleep } from 'node:timers/promises'
import { createDice } from '@metalayer/devnet'
import { startPeopledNetwork } from '../failover/peopled-network.ts'

const seed = 20_260_106
/** Payments whose times tell how long one takes while nothing is broken. */
const calmCount = 120
/** Chains of ten that are killed for good, one after the other. */
const killsCount = 4
/** In which everything runs before a kill. */
const quietMs = 15_000

/** Milliseconds from sent to final, in order: while nothing is broken, and of what was sent by accounts of a chain at the moment of its death. */
export type Deaths = { calmMs: number[]; deathMs: number[]; kills: number }

/** Ten chains, four nodes, default profile: what a death costs those who live there. */
export async function measureDeaths(note: (line: string) => void): Promise<Deaths> {
  note('calibrate: starting 10 chains and 4 nodes, to kill some')
  const network = await startPeopledNetwork('default')
  try {
    const dice = createDice(seed)
    const calmMs: number[] = []
    await sleep(quietMs)
    while (calmMs.length < calmCount) {
      const some = Array.from({ length: 4 }, () => network.pay(dice.pick(network.payers)))
      calmMs.push(...(await Promise.all(some)))
    }
    note(`calibrate: ${calmMs.length} payments while nothing is broken`)
    const deathMs: number[] = []
    const left = [...network.devnet.info.chains]
    let kills = 0
    while (kills < killsCount) {
      const place = Math.floor(dice.real() * left.length)
      const [victim] = left.splice(place, 1)
      if (victim === undefined) throw new Error('No chain is left that has accounts.')
      await sleep(quietMs)
      const living = await network.livingOn(victim.chainId)
      if (living.length === 0) continue
      await network.devnet.controls.act({ kind: 'chain', name: victim.name, action: 'kill' })
      deathMs.push(...(await Promise.all(living.map(network.pay))))
      kills++
      note(`calibrate: death ${kills}, ${living.length} accounts, longest ${Math.max(...deathMs)}`)
    }
    const { lost } = await network.settle()
    if (lost > 0) throw new Error(`${lost} payments are lost.`)
    const ordered = (times: number[]) => times.map(Math.round).sort((a, b) => a - b)
    return { calmMs: ordered(calmMs), deathMs: ordered(deathMs), kills }
  } finally {
    await network.stop()
  }
}
