import type { SignedTransaction } from '@metalayer/protocol'
import { sliceHex } from 'viem'

/** The app and the function that a step calls: those of a kind take about as much gas. */
export function stepKind({ to, data }: Pick<SignedTransaction, 'to' | 'data'>): string {
  return `${to ?? 'new'} ${data.length < 10 ? '' : sliceHex(data, 0, 4)}`
}
