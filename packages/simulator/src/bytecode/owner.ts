import { createMemoryJournal, type Deployer, deregisterChain, joinChain } from '@metalayer/chain'
import { chainKinds, headStatuses } from '@metalayer/protocol'
import { count } from './events.ts'
import type { DeployedNetwork } from './memory-network.ts'
import type { SimWorld } from './sim-world.ts'

/** Who decides which chains are in the network. */
export type Owner = {
  /** Takes a chain out: it drains, and is fenced (P13). Its process ends soon after that. */
  drain(chainId: number): void
  /** Takes one in that has the kernel: it gets its first lease as soon as validators follow it (P16). */
  join(chainId: number): void
  /** To be called once a second. */
  look(): void
}

/** Milliseconds after its fence at which the process of a chain that left ends. */
const ENDS_AFTER_MS = 3_000

const never = new AbortController().signal

/** See `Owner`: does what `era chain drain` and `era chain add` do. */
export function createOwner(
  { members, plan }: DeployedNetwork,
  key: Deployer,
  world: SimWorld,
): Owner {
  const { clock, left } = world
  const { hubChainId } = plan.configuration.parameters
  const { registry } = plan.addresses
  const hub = members.get(hubChainId)?.rpc.client()
  const ending = new Set<number>()
  const sleep = (ms: number) => new Promise<void>((resolve) => void clock.after(ms, resolve))

  const end = (chainId: number): void => {
    ending.add(chainId)
    count(world.events, 'left the network')
    clock.after(ENDS_AFTER_MS, () => {
      world.faults(chainId).isGone = true
      world.changed(chainId)
    })
  }

  const means = () => {
    const clockOf = { now: () => clock.now(), sleep }
    return { owner: key, deployer: key, journal: createMemoryJournal(), clock: clockOf }
  }

  return {
    drain(chainId) {
      if (hub === undefined) return
      left.set(chainId, clock.now())
      deregisterChain(chainId, { ...means(), hub, hubChainId, registry }, never).then(
        (configuration) => world.note(`configuration ${configuration} is without ${chainId}`),
        (error: unknown) => world.note(`${chainId} stays: ${error}`),
      )
    },
    join(chainId) {
      const member = members.get(chainId)
      if (hub === undefined || member === undefined) return
      const { head } = member.chain
      const options = {
        network: { genesis: plan.configuration, ...plan.addresses },
        chain: {
          ...{ chainId, family: 'generic' as const, gasLimit: BigInt(head.json.gasLimit) },
          ...{ finalizes: false, number: head.number },
        },
        ...{ kind: chainKinds.general, endpoint: '', validatorBalance: 0n },
        validators: world.nodes.map(({ address }) => address),
      }
      joinChain(options, { ...means(), client: member.rpc.client(), hub }, never).then(
        ({ configuration }) => world.note(`configuration ${configuration} is with ${chainId}`),
        (error: unknown) => world.note(`${chainId} stays outside: ${error}`),
      )
    },
    look() {
      for (const chainId of left.keys()) {
        if (ending.has(chainId)) continue
        const isFenced = world.nodes.some((node) =>
          node.latest()?.heads.some((head) => {
            return head.chainId === chainId && head.status === headStatuses.fenced
          }),
        )
        if (isFenced) end(chainId)
      }
    },
  }
}
