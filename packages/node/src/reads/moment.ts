import { accountSlot, lowerCase, slotAccount } from '@metalayer/protocol'
import type { Address, Hex } from 'viem'
import type { BlocksService } from '../blocks/interface.ts'
import type { Settings } from '../configurations/settings.ts'
import type { Follow } from '../follow/interface.ts'
import type { Ledger } from '../ledger/interface.ts'
import { chooseChain } from '../simulation/choose-chain.ts'
import { installsFor } from '../simulation/installs.ts'
import type { World } from '../simulation/world.ts'
import type { SimulationRequest } from '../view.ts'
import type { KernelState } from './kernel-views.ts'
import { beyond } from './machine/beyond.ts'

export type MomentDeps = {
  follow: Pick<Follow, 'nameOf' | 'block'>
  ledger: Pick<Ledger, 'place' | 'home' | 'balance' | 'assets' | 'isApp'>
  blocks: Pick<BlocksService, 'decision'>
  settings: Pick<Settings, 'at'>
}

/** What one call sees of the network, as the simulation of it on a chain would. */
export type Moment = KernelState & {
  /** Seconds, of the block of the chain on which it would be simulated. */
  time(): bigint
}

const nonceBit = 168n
/** Accounts alone are asked for, which are no parts of anything. */
const noParts = { wholeAt: () => undefined }

/** See `Moment`. */
export function createMoment(
  options: { kernel: Address; networkId: number },
  { follow, ledger, blocks, settings }: MomentDeps,
  world: World,
  request: SimulationRequest,
): Moment {
  const { at, cut } = world
  const { assets } = ledger
  let chosen: number | undefined
  function chainId(): number {
    chosen ??= chooseChain({ ledger, kernel: options.kernel }, world, request)
    return chosen
  }

  function wordAt(slot: Hex): bigint {
    if (slotAccount(slot) === undefined)
      return beyond('it reads words of other objects than accounts')
    const on = chainId()
    const touched = { slots: new Set([slot]), addresses: new Set<Address>() }
    const { words } = installsFor({ follow, ledger, parts: noParts }, world, on, touched, request)
    const word = words.get(slot) ?? cut.wordAt(on, slot)
    // The sender's transaction is under way.
    return slot === accountSlot(lowerCase(request.from)) ? word + (1n << nonceBit) : word
  }

  function time(): bigint {
    const block = follow.block(chainId(), cut.blockOf(chainId()))
    return block === undefined
      ? beyond('it looks at a clock that is not known')
      : BigInt(block.time)
  }

  /** Of the network, which is the same for all, whichever chain they would be on; what is pending would be on one. */
  function settingsTime(): number {
    const decision = at === 'pending' ? undefined : blocks.decision(at)
    return decision === undefined ? Number(time()) : Math.floor(decision.checkpoint.time / 1000)
  }

  return {
    networkId: options.networkId,
    assets: {
      object: (name) => assets.object(name, at),
      amount: (name) => assets.amount(name, at),
      data: (name) => assets.data(name, at),
      supply: (app, key) => assets.supply(app, key, at),
      tally: (app, key) => assets.tally(app, key, at),
    },
    balance: (owner) => ledger.balance(owner, at),
    isApp: world.isApp,
    setting: (app, name) => settings.at(app, name, settingsTime()),
    wordAt,
    time,
  }
}
