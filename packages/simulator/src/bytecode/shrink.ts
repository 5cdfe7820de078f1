import type { Failure } from './check-run.ts'
import type { Story } from './story.ts'

/** Runs that making a story short takes at most. */
const SHRINK_RUNS_MAX = 120

export type Shrunk = { story: Story; failures: Failure[]; runs: number }

/**
 * Leaves out steps as long as the run still fails by one of the rules that it failed by: halves first, then ever smaller parts, then single steps
 * (delta debugging). What is left is a story in which each step matters.
 */
export async function shrinkStory(
  story: Story,
  failures: readonly Failure[],
  run: (story: Story) => Promise<{ failures: Failure[] }>,
): Promise<Shrunk> {
  const rules = new Set(failures.map(({ rule }) => rule))
  let best: Shrunk = { story, failures: [...failures], runs: 0 }

  /** Whether the run fails alike without these steps; then they stay out. */
  async function without(from: number, length: number): Promise<boolean> {
    const steps = best.story.steps.toSpliced(from, length)
    const shorter = { ...best.story, steps }
    const result = await run(shorter)
    best.runs += 1
    const alike = result.failures.filter(({ rule }) => rules.has(rule))
    if (alike.length === 0) return false
    best = { story: shorter, failures: alike, runs: best.runs }
    return true
  }

  for (let size = Math.ceil(story.steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < best.story.steps.length; ) {
      if (best.runs >= SHRINK_RUNS_MAX) return best
      if (!(await without(from, size))) from += size
    }
  }
  return best
}
