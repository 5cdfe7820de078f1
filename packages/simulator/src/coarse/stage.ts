import type { ChainView, PolicyLimits, Watch } from '@metalayer/policy'
import type { Intent } from './loads/load.ts'
import type { World } from './world.ts'

/** What a placement sees of a simulated network, and what it may do. */
export type Stage = {
  world: World
  limits: PolicyLimits
  seed: number
  /** Gas per tick of each chain. */
  capacity: number
  tick: number
  watch: Watch
  /** A chain as its own agent knows it, now. */
  own(chain: number): ChainView
  /** All chains as everybody knows them, a tick late. */
  views(): readonly ChainView[]
  /** Gas per tick that something is thought to bring to its chain. */
  paceOf(id: number): number
  /** Gas of what an account has sent, or needs an object, and was not run yet. */
  waitingFor(id: number): number
  /** Whether somebody gathers with it at the moment. */
  isClaimed(id: number): boolean
  /** Whether it was moved for balance within the dwell. */
  isSettling(id: number): boolean
  /** What has come since the last time this was asked. */
  recent(): Intent[]
  /** What will come next: for those only who are allowed to know the future. */
  upcoming(count: number): Intent[]
  /** Sends something away, for balance. */
  move(id: number, to: number): void
}

/** A way to decide what lives where. */
export type Placement = {
  name: string
  /** Whether transactions gather what they need; else they go on by message to where the object is. */
  gathers: boolean
  /** Whether it asks for `recent`. */
  remembers: boolean
  /** At the end of each tick. */
  decide(stage: Stage): void
}
