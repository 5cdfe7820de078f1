import type { NodeView } from '@metalayer/node'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { JsonRpcDeps } from './json-rpc.ts'
import { metricFamilies } from './metric-families.ts'

/** Between two looks at a node: more scrapers than one cost no more than one. */
const renderEveryMs = 1_000
const durationBuckets = [
  0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30,
]

/** What operators watch, in Prometheus' text format. */
export type Metrics = {
  onCall: JsonRpcDeps['onCall']
  render(): Promise<{ contentType: string; text: string }>
}

export type MetricsDeps = {
  view: Pick<NodeView, 'observe'>
  /** Milliseconds, for durations. */
  now: () => number
  /** What clients hold open. */
  open: () => { webSockets: number; subscriptions: number; filters: number }
}

/** See `Metrics`. */
export function createMetrics({ view, now, open }: MetricsDeps): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'metalayer_rpc_requests_total',
    help: 'JSON-RPC calls, by method and error code (ok: none); unknown: no such method',
    labelNames: ['method', 'code'],
    registers,
  })
  const durations = new Histogram({
    name: 'metalayer_rpc_request_duration_seconds',
    help: 'How long calls took, by what they ask for',
    labelNames: ['class'],
    buckets: durationBuckets,
    registers,
  })
  const opened = openGauges(registry)
  const updates = metricFamilies.map((family) => {
    const { name, help, samples } = family
    const options = { name, help, labelNames: [...family.labels], registers }
    const metric = family.type === 'gauge' ? new Gauge(options) : new Counter(options)
    return (observed: ReturnType<NodeView['observe']>) => {
      metric.reset()
      for (const { value, labels = {} } of samples(observed)) metric.inc(labels, value)
    }
  })
  let rendered: { at: number; text: Promise<string> } | undefined

  function look(): Promise<string> {
    const observed = view.observe()
    for (const update of updates) update(observed)
    for (const [name, count] of Object.entries(open()))
      opened[name as keyof typeof opened].set(count)
    return registry.metrics()
  }

  return {
    onCall({ method, milliseconds, code }) {
      requests.inc({ method, code: code === undefined ? 'ok' : String(code) })
      durations.observe({ class: classOf(method) }, milliseconds / 1_000)
    },
    async render() {
      if (rendered === undefined || now() - rendered.at >= renderEveryMs)
        rendered = { at: now(), text: look() }
      return { contentType: registry.contentType, text: await rendered.text }
    },
  }
}

function openGauges(registry: Registry) {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `metalayer_${name}`, help, registers: [registry] })
  return {
    webSockets: gauge('websocket_connections', 'Open WebSocket connections'),
    subscriptions: gauge('subscriptions', 'Subscriptions of those connections'),
    filters: gauge('filters', 'Filters that clients poll'),
  }
}

const classes: readonly [RegExp, string][] = [
  [/^eth_sendRawTransactionSync$/, 'wait'],
  [/^eth_sendRawTransaction$/, 'send'],
  [/^(eth_call|eth_estimateGas|eth_createAccessList|eth_simulateV1|debug_trace)/, 'simulate'],
  [/^eth_get(Logs|Filter)/, 'logs'],
  [/^(eth_get(Balance|Code|StorageAt|TransactionCount)|era_get(Home|PostedProof))$/, 'state'],
  [/^(eth_get|eth_feeHistory|era_getTransaction|debug_getRaw)/, 'block'],
]

/** What a method asks for: each class costs about the same. */
function classOf(method: string): string {
  const known = classOfMethod.get(method)
  if (known !== undefined) return known
  const found = classes.find(([pattern]) => pattern.test(method))?.[1] ?? 'other'
  classOfMethod.set(method, found)
  return found
}

/** Of methods that there are, which are few: calls of others count as `unknown`. */
const classOfMethod = new Map<string, string>()
