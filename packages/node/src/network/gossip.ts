import { type GossipSub, TopicValidatorResult } from '@libp2p/gossipsub'
import { toPlain } from './framed-stream.ts'
import { type Network, type TopicJudge, type Verdict, worstOf } from './network.ts'

/** What those who listen make of what is published: what becomes of a message is known before it is handed on. */
export type Gossip = Pick<Network, 'subscribe' | 'judge'> & {
  /** Topics that are listened to, from now on there. */
  start(pubsub: GossipSub): void
}

/** Gossipsub drops what it has seen; a number of its own lets the same bytes be published again. */
export const sequenceBytes = 8

const acceptances: Readonly<Record<Verdict, TopicValidatorResult>> = {
  pass: TopicValidatorResult.Accept,
  hold: TopicValidatorResult.Ignore,
  offence: TopicValidatorResult.Reject,
}

/** `bytes` behind their number. */
export function numbered(sequence: bigint, bytes: Uint8Array): Uint8Array {
  const data = new Uint8Array(sequenceBytes + bytes.length)
  new DataView(data.buffer).setBigUint64(0, sequence)
  data.set(bytes, sequenceBytes)
  return data
}

/** `onOffence`: told of whoever has handed over what no honest node does. */
export function createGossip({ onOffence }: { onOffence: (peer: string) => void }): Gossip {
  const topics = new Map<string, Set<TopicJudge>>()
  let pubsub: GossipSub | undefined

  async function hear(from: string, topic: string, data: Uint8Array): Promise<Verdict> {
    if (data.length < sequenceBytes) return 'offence'
    const judges = [...(topics.get(topic) ?? [])]
    const plain = (): Uint8Array => toPlain(data.subarray(sequenceBytes))
    return worstOf(await Promise.all(judges.map((one) => one(from, plain()))))
  }

  function open(to: GossipSub, topic: string): void {
    to.topicValidators.set(topic, async (source, { data }) => {
      const from = source.toString()
      const verdict = await hear(from, topic, data)
      if (verdict === 'offence') onOffence(from)
      return acceptances[verdict]
    })
    to.subscribe(topic)
  }

  function judge(topic: string, added: TopicJudge): void {
    const judges = topics.get(topic) ?? new Set()
    topics.set(topic, judges.add(added))
    if (judges.size === 1 && pubsub !== undefined) open(pubsub, topic)
  }

  return {
    judge,
    subscribe: (topic, handler) =>
      judge(topic, async (from, bytes) => {
        try {
          handler(from, bytes)
        } catch {
          // What a subscriber throws must not keep the message from the next one.
        }
        return 'pass'
      }),
    start(to) {
      pubsub = to
      for (const topic of topics.keys()) open(to, topic)
    },
  }
}
