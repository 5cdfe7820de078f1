import { type Hex, toFunctionSelector } from 'viem'

/** What a call came to on a chain, without the kernel's own work. */
export type KernelAnswer = { success: boolean; gasUsed: bigint; result: Hex }

const elsewhere = toFunctionSelector('Elsewhere(bytes32)')
/** Of its selector and a word, in hexadecimal digits behind 0x. */
const elsewhereLength = 2 + 8 + 64

/** The id of the object for want of which a call was refused (P18); undefined: it was not. */
export function elsewhereIn(result: Hex): Hex | undefined {
  if (!result.startsWith(elsewhere) || result.length !== elsewhereLength) return undefined
  return `0x${result.slice(10)}`
}

/** Whether two runs of a call went the same way, as far as anybody can tell: gas tells most of it. */
export function isSameAnswer(one: KernelAnswer, other: KernelAnswer): boolean {
  return (
    one.success === other.success && one.gasUsed === other.gasUsed && one.result === other.result
  )
}
