/**
 * Gas limits above what was measured (contracts/snapshots) and what the kernel wants to see left before it goes on (P9: Inbox.gasOf, Lanes' reserve);
 * what is not used costs nothing, but a call that does not fit into what is left of a block by its limit leaves that empty.
 */
export const gasOf = {
  checkpoint: 200_000n,
  /** Of showing a checkpoint that is not accepted. */
  under: 120_000n,
  /** Each of those whom a checkpoint names to be checked. */
  validator: 15_000n,
  configure: 600_000n,
  /** Of an app's setting: kept by the kernel, and queued on the hub. */
  setting: { kept: 70_000n, queued: 110_000n },
  deliver: 310_000n,
  credit: 32_000n,
  account: 14_000n,
  message: 30_000n,
  /** Of objects and amounts of assets: so much more than the kernel counts for them. */
  objects: { numerator: 5n, denominator: 4n },
  /** The same of calls, of which the kernel wants 1/16 more to be there for the frames around them (P9). */
  call: { numerator: 9n, denominator: 8n },
  /** On the hub, where messages reach the bridge and the registry. */
  release: 320_000n,
  sweep: 400_000n,
  owner: 40_000n,
  acknowledge: 250_000n,
  meet: 200_000n,
  calldataByte: 16n,
  /** The floor of EIP-7623, for calls that are mostly data. */
  calldataByteFloor: 40n,
}
/**
 * What of that, and of what gathers, departures and sweeps of assets take (meeting-duties.ts, depart-objects.ts, leaving.ts), stays: what the kernel wants to see left until the end, or what lies
 * above what was measured (contracts/snapshots); of each account that arrives, or object that leaves, what it takes less than that. What takes more all the same, since a lane writes its first words, has
 * what comes behind it wait for the next block.
 */
export const spareOf = {
  checkpoint: 100_000n,
  deliver: 250_000n,
  under: 100_000n,
  account: 9_000n,
  sweep: 260_000n,
  depart: 50_000n,
  gather: 410_000n,
  departObjects: 340_000n,
  object: 75_000n,
}
