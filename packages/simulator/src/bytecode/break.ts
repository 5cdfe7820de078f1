import { count } from './events.ts'
import type { Death } from './mortal-database.ts'
import type { SimNode } from './sim-node.ts'
import type { SimWorld } from './sim-world.ts'
import type { Fault } from './story.ts'

/** How links behave where nothing is broken. */
const soundLinks = { delayMs: { min: 1, max: 25 }, loss: 0, duplication: 0 }

/** Milliseconds after a move was accepted, in which it is probably under way. */
const MOVE_MS = 4_000

/** Breaks something, and mends it when its time is over. */
export function breakWorld(world: SimWorld, fault: Fault): void {
  const mend = breakNow(world, fault)
  world.clock.after(fault.forMs, mend)
}

/** Mends all that may be broken; what is gone for good stays so. */
export function mendAll(world: SimWorld): void {
  const { network, nodes, chainIds } = world
  world.isMended = true
  network.heal()
  network.setLinks(soundLinks)
  for (const chainId of chainIds) {
    const sound = { isHalted: false, isDown: false, isAlone: false, slowMs: 0 }
    Object.assign(world.faults(chainId), sound)
    for (const place of nodes.keys()) world.setCut(place, chainId, false)
  }
  world.agreed.length = 0
  for (const node of nodes) {
    for (const other of nodes) unclog(world, node.address, other.address)
    node.clock.set({ offsetMs: 0, rate: 1 })
    node.clock.resume()
    startAgain(world, node)
  }
}

function unclog({ network, events }: SimWorld, from: string, to: string): void {
  count(events, 'was held back', network.unclog(from, to))
}

function startAgain(world: SimWorld, node: SimNode): void {
  node.spare()
  node.start().catch((error: unknown) => world.note(`${node.name} did not start: ${error}`))
}

function breakNow(world: SimWorld, fault: Fault): () => void {
  switch (fault.kind) {
    case 'kill':
    case 'die':
    case 'die-at':
    case 'stillborn':
      return killNode(world, fault)
    case 'pause':
    case 'skew':
      return breakNode(world, fault)
    case 'cut':
    case 'halt':
    case 'down':
    case 'slow':
    case 'gone':
    case 'alone':
      return breakChain(world, fault)
    case 'strike':
      return breakLane(world, fault)
    default:
      return breakNetwork(world, fault)
  }
}

type Of<Kind extends Fault['kind']> = Extract<Fault, { kind: Kind }>

function breakNode(world: SimWorld, fault: Of<'pause' | 'skew'>): () => void {
  const node = world.nodes[fault.node]
  if (node === undefined) return () => undefined
  const { clock } = node
  if (fault.kind === 'skew') {
    const { offsetMs, rate, forMs } = fault
    const skewMs = Math.abs(offsetMs) + Math.abs(rate - 1) * forMs
    world.skewMs = Math.max(world.skewMs, skewMs)
    clock.set(fault)
    return () => clock.set({ offsetMs: 0, rate: 1 })
  }
  clock.pause()
  setClogged(world, node, true)
  return () => {
    clock.resume()
    setClogged(world, node, false)
  }
}

function killNode(world: SimWorld, fault: Of<'kill' | 'die' | 'die-at' | 'stillborn'>): () => void {
  const node = world.nodes[fault.node]
  if (node === undefined) return () => undefined
  const revive = () => startAgain(world, node)
  if (fault.kind === 'kill') {
    node.kill()
    return revive
  }
  const { isAfter, forMs } = fault
  const onDeath = (death: Death) => countDeath(world, death)
  if (fault.kind === 'die') {
    node.killAt({ calls: fault.calls, isAfter, onDeath })
    return revive
  }
  // These may die late, or never: they live again so long after their death.
  const later = (death: Death) => {
    onDeath(death)
    world.clock.after(forMs, revive)
  }
  if (fault.kind === 'die-at') {
    node.killAt({ kind: fault.call, isAfter, onDeath: later })
    return () => undefined
  }
  node.kill()
  node.killWhileOpening({ calls: fault.calls, isAfter, onDeath: later })
  revive()
  return () => undefined
}

function countDeath(world: SimWorld, { inTransaction, isOpening }: Death): void {
  if (isOpening) count(world.events, 'died while it opened')
  count(world.events, 'died at a call of its store')
  if (inTransaction) count(world.events, 'died with an open transaction')
  if (world.clock.now() < world.movedAt + MOVE_MS) count(world.events, 'died while accounts moved')
}

function setClogged(world: SimWorld, node: SimNode, isClogged: boolean): void {
  for (const other of world.nodes) {
    if (other === node) continue
    for (const [from, to] of [
      [node, other],
      [other, node],
    ] as const) {
      if (isClogged) world.network.clog(from.address, to.address)
      else unclog(world, from.address, to.address)
    }
  }
}

function breakChain(
  world: SimWorld,
  fault: Of<'cut' | 'halt' | 'down' | 'slow' | 'gone' | 'alone'>,
): () => void {
  const chainId = world.chainIds[fault.chain]
  if (chainId === undefined) return () => undefined
  world.struck.add(chainId)
  if (fault.kind === 'cut') {
    world.setCut(fault.node, chainId, true)
    return () => world.setCut(fault.node, chainId, false)
  }
  const faults = world.faults(chainId)
  if (fault.kind === 'slow') {
    faults.slowMs = fault.slowMs
    return () => {
      faults.slowMs = 0
    }
  }
  if (fault.kind === 'gone' || fault.kind === 'alone') {
    world.lost.push({ chainId, atMs: world.clock.now() })
  }
  if (fault.kind === 'gone') faults.isGone = true
  else if (fault.kind === 'alone') faults.isAlone = true
  else faults.isHalted = true
  if (fault.kind === 'down') faults.isDown = true
  world.changed(chainId)
  return () => {
    if (fault.kind === 'gone') return
    Object.assign(
      faults,
      fault.kind === 'alone' ? { isAlone: false } : { isHalted: false, isDown: false },
    )
    world.changed(chainId)
  }
}

/** Waits for chains that agree on a move; what is not broken when all is mended stays whole. */
function breakLane(world: SimWorld, { end, afterMs, how, forMs }: Of<'strike'>): () => void {
  world.agreed.push((lane) => {
    const chain = world.chainIds.indexOf(lane[end])
    world.clock.after(afterMs, () => {
      if (!world.isMended) breakWorld(world, { kind: how, chain, forMs })
    })
  })
  return () => undefined
}

function breakNetwork(world: SimWorld, fault: Of<'partition' | 'swizzle' | 'links'>): () => void {
  const { network, nodes, clock } = world
  if (fault.kind === 'links') {
    const { loss, duplication, delayMs } = fault
    network.setLinks({ loss, duplication, delayMs: { min: 1, max: delayMs } })
    return () => network.setLinks(soundLinks)
  }
  const addresses = (places: readonly number[]) =>
    places.flatMap((place) => nodes[place]?.address ?? [])
  if (fault.kind === 'partition') {
    const rest = [...nodes.keys()].filter((place) => !fault.alone.includes(place))
    network.partition([addresses(fault.alone), addresses(rest)])
    return () => network.heal()
  }
  const [own] = addresses([fault.node])
  if (own === undefined) return () => undefined
  const stepMs = fault.forMs / (2 * fault.order.length)
  const each = (others: readonly string[], run: (other: string) => void) => {
    for (const [place, other] of others.entries()) clock.after(place * stepMs, () => run(other))
  }
  each(addresses(fault.order), (other) => network.clog(own, other))
  return () => each(addresses(fault.back), (other) => unclog(world, own, other))
}
