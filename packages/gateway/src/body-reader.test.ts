import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createBodyReader } from './body-reader.ts'

const limits = { bodyBytesMax: 100, bodiesBytesMax: 100 }

test('a body that goes on and on is cut off, and one that its client cuts off gives its room back', async () => {
  const bodies = createBodyReader(limits)
  const endless = new PassThrough()
  const refused = bodies.read(endless)
  endless.write(' '.repeat(401))
  await expect(refused).rejects.toMatchObject({ code: 'body-refused', statusCode: 413 })
  expect(endless.destroyed).toBe(true)

  const cut = new PassThrough()
  const broken = bodies.read(cut)
  cut.write(' '.repeat(60))
  cut.destroy(new TypeError('aborted'))
  await expect(broken).rejects.toThrow('aborted')

  const whole = new PassThrough()
  const read = bodies.read(whole)
  whole.write(' '.repeat(50))
  whole.end(' '.repeat(50))
  expect((await read).text).toBe(' '.repeat(100))
})
