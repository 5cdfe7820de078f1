import { numberToHex } from 'viem'
import { describe, expect, test } from 'vitest'
import { createStepBoard, type StepBoardDeps } from './step-board.ts'

const owner = numberToHex(1, { size: 20 })
const hash = numberToHex(5, { size: 32 })

function boardAt(clock: { checkpoint: number }) {
  const dropped: string[] = []
  const deps = {
    checkpoint: () => clock.checkpoint,
    pool: { drop: async (_: string, outcome: string) => void dropped.push(outcome) },
  } as unknown as StepBoardDeps
  return { board: createStepBoard(deps), dropped }
}

describe('a sender who is sent after what its transaction needs (P18, I9)', () => {
  test('is not sent again at once by a chain that did not let it go: after pauses that double', async () => {
    const clock = { checkpoint: 100 }
    const { board, dropped } = boardAt(clock)
    const sentAt: number[] = []
    for (; clock.checkpoint < 240; clock.checkpoint++) {
      if (await board.noteGather({ hash, owner, home: 7 })) sentAt.push(clock.checkpoint - 100)
    }
    expect(sentAt).toEqual([0, 1, 3, 7, 15, 31, 63, 127])
    expect(dropped).toEqual([])
  })

  test('goes on at once from every other chain, eight times in all', async () => {
    const { board, dropped } = boardAt({ checkpoint: 1 })
    const allowed: boolean[] = []
    for (let journey = 0; journey < 9; journey++) {
      allowed.push(await board.noteGather({ hash, owner, home: 7 + (journey % 2) }))
    }
    expect(allowed).toEqual([...Array(8).fill(true), false])
    expect(dropped).toEqual(['Apart'])
  })
})
