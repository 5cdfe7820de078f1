import { describe, expect, test } from 'vitest'
import { shrinkStory } from './shrink.ts'
import type { Step, Story } from './story.ts'

const steps = Array.from({ length: 40 }, (_, atMs): Step => ({ atMs, kind: 'deploy', from: 0 }))
const story: Story = { seed: 1, steps }
const places = ({ steps: left }: Story) => left.map(({ atMs }) => atMs)

describe('shrinking', () => {
  test('leaves the steps without which nothing fails', async () => {
    const run = async (shorter: Story) => {
      const isBad = [7, 8, 31].every((place) => places(shorter).includes(place))
      return { failures: isBad ? [{ rule: 'I3', message: 'lost' }] : [] }
    }
    const shrunk = await shrinkStory(story, [{ rule: 'I3', message: 'lost' }], run)
    expect(places(shrunk.story)).toEqual([7, 8, 31])
    expect(shrunk.failures).toEqual([{ rule: 'I3', message: 'lost' }])
  })

  test('does not take another failure for this one', async () => {
    const run = async () => ({ failures: [{ rule: 'progress', message: 'stuck' }] })
    const shrunk = await shrinkStory(story, [{ rule: 'I3', message: 'lost' }], run)
    expect(places(shrunk.story)).toEqual(places(story))
  })
})
