import type { DevnetAccount } from './accounts.ts'
import type { DevnetChainKind } from './layout.ts'

/** A devnet as it tells of itself: the one line of `--json`. */
export type DevnetInfo = {
  /** Of the network, by its first node; empty where none runs here. */
  rpc: string
  ws: string
  chainId: number
  hub: { name: string; chainId: number; rpc: string }
  chains: {
    name: string
    kind: DevnetChainKind
    chainId: number
    rpc: string
    pid: number | undefined
  }[]
  nodes: { name: string; rpc: string; pid: number | undefined }[]
  accounts: DevnetAccount[]
  /** File that describes the network to nodes on other machines. */
  network: string
}
