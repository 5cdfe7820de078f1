import type { AttestStore, Decided, Offence } from './ports.ts'

/** An {@link AttestStore} within one process, for tests and the simulator: it outlives its node as a disk does. */
export function createMemoryAttestStore(): AttestStore & { all: () => readonly Decided[] } {
  const decided: Decided[] = []
  const evidence: Offence[] = []
  let record: Uint8Array | undefined
  return {
    all: () => decided,
    latest: () => decided.at(-1),
    decided: (number) => decided[number - 1],
    putDecided: (one) => void decided.push(one),
    record: () => record,
    putRecord: (bytes) => {
      record = bytes
    },
    evidence: () => evidence,
    putEvidence: (one) => void evidence.push(one),
  }
}
