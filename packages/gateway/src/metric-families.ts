import type { ChainObservation, NodeObservations } from '@metalayer/node'

/** One number with what it belongs to. */
export type Sample = { value: number; labels?: Record<string, string> }

/** Everything that has one name. Names and units as Prometheus wants them: `_total` only grows, seconds and bytes are whole units. */
export type MetricFamily = {
  name: string
  help: string
  type: 'gauge' | 'counter'
  labels: readonly string[]
  samples(observed: NodeObservations): Sample[]
}

/** What a node tells of itself, beside the counts of its gateway (metrics.ts). */
export const metricFamilies: readonly MetricFamily[] = [
  gauge('outbox_transactions', 'Accepted transactions that are not final', (node) =>
    one(node.outbox.transactions),
  ),
  gauge('outbox_bytes', 'Bytes of those transactions', (node) => one(node.outbox.bytes)),
  gauge('outbox_oldest_age_seconds', 'Age of the oldest of them', (node) =>
    one(node.outbox.oldestMs / 1_000),
  ),
  gauge('checkpoint_number', 'Checkpoint of the newest block', ({ checkpoint }) =>
    one(checkpoint.number),
  ),
  gauge('checkpoint_decided_number', 'Newest checkpoint heard of', ({ checkpoint }) =>
    one(checkpoint.decided),
  ),
  gauge('checkpoint_age_seconds', 'Age of the newest block’s checkpoint', ({ checkpoint }) =>
    one(checkpoint.ageMs / 1_000),
  ),
  gauge('checkpoint_round', 'Round in which the newest one was decided', ({ checkpoint }) =>
    one(checkpoint.round),
  ),
  gauge('checkpoint_round_max', 'Highest round since the start', ({ checkpoint }) =>
    one(checkpoint.roundMax),
  ),
  counter('checkpoints_fetched_total', 'Checkpoints fetched, not decided here', ({ checkpoint }) =>
    one(checkpoint.fetched),
  ),
  gauge('peers', 'Nodes that this one is connected to', (node) => one(node.peers)),
  gauge('base_fee_wei', 'Of the newest block', ({ status }) => one(Number(status.baseFee))),
  gauge('validator', '1: this node is one', ({ status }) => one(status.validator ? 1 : 0)),
  {
    ...gauge('validator_behind_blocks', 'Blocks since a validator’s last voucher', () => []),
    labels: ['validator'],
    samples: ({ status }) =>
      status.validators
        .filter(({ lastVoucher }) => lastVoucher >= 0)
        .map(({ address, lastVoucher }) => ({
          value: Math.max(0, status.checkpoint - lastVoucher),
          labels: { validator: address.toLowerCase() },
        })),
  },
  {
    ...gauge('fault_seconds', 'What is wrong, for how long, and what is being done', () => []),
    labels: ['fault', 'subject', 'action'],
    samples: ({ faults }) =>
      faults.map(({ kind, subject, action, since = 0 }) => ({
        value: since / 1_000,
        labels: { fault: kind, subject, action },
      })),
  },
  {
    ...counter('chain_calls_total', 'Calls of chains on behalf of users', () => []),
    labels: ['method'],
    samples: ({ asked }) =>
      asked.map(({ method, count }) => ({ value: count, labels: { method } })),
  },
  {
    ...perChain('gauge', 'chain_info', 'Always 1: what the chain is called', () => 1),
    labels: ['chain', 'name'],
    samples: ({ chains }) =>
      chains.map(({ chainId, name }) => ({ value: 1, labels: { chain: `${chainId}`, name } })),
  },
  perChain('gauge', 'chain_head_block', 'Block of the checkpointed head', ({ head }) => head),
  perChain('gauge', 'chain_verified_block', 'Newest block verified', ({ verified }) => verified),
  perChain('gauge', 'chain_lag_seconds', 'From the head to that block', ({ lagMs }) =>
    seconds(lagMs),
  ),
  perChain('gauge', 'chain_last_block_age_seconds', 'Age of that block', ({ ageMs }) =>
    seconds(ageMs),
  ),
  perChain('gauge', 'chain_waiting_work_seconds', 'How long work has waited', ({ waitingMs }) =>
    seconds(waitingMs),
  ),
  perChain('gauge', 'chain_followed', '0: does not answer, or is refused', ({ isFollowed }) =>
    isFollowed ? 1 : 0,
  ),
  {
    ...perChain('gauge', 'chain_status', 'Always 1: how the network has the chain', () => 1),
    labels: ['chain', 'kind', 'status'],
    samples: ({ status }) =>
      status.chains.map(({ chainId, kind, status }) => ({
        value: 1,
        labels: { chain: `${chainId}`, kind, status },
      })),
  },
  perStatus('counter', 'chain_gas_used_total', 'Gas of all its blocks', ({ gasUsed }) =>
    Number(gasUsed),
  ),
  perStatus('gauge', 'chain_gas_limit', 'Gas of its newest block, at most', ({ gasLimit }) =>
    Number(gasLimit),
  ),
  perStatus(
    'gauge',
    'chain_waiting_work',
    'Pieces of work that wait for its agent',
    ({ waiting }) => waiting.count,
  ),
  perStatus('gauge', 'chain_lane_messages', 'Messages on their way from there', ({ lanes }) =>
    lanes.reduce((sum, { sent, delivered }) => sum + sent - delivered, 0),
  ),
  perStatus('gauge', 'chain_lease_until_seconds', 'Until when it takes changes', (chain) =>
    chain.leaseUntil === 0 ? -1 : chain.leaseUntil,
  ),
  perStatus('gauge', 'chain_fence_at_seconds', 'When it is fenced, or was', ({ fenceAt }) =>
    fenceAt === 0 ? -1 : fenceAt / 1_000,
  ),
  perStatus('gauge', 'chain_left_behind', 'What heirs have still to take over', (chain) => {
    return chain.leftBehind
  }),
  perStatus('gauge', 'chain_price_wei', 'Of its gas', ({ price }) => Number(price)),
  perStatus('gauge', 'chain_accounts', 'That live there', ({ accounts }) => accounts),
  perStatus('gauge', 'chain_objects', 'Of apps, that live there', ({ objects }) => objects),
  perStatus('gauge', 'chain_pockets', 'That are there', ({ pockets }) => pockets),
  perStatus(
    'gauge',
    'chain_agent_since_seconds',
    'When it got its agent',
    ({ agentSince }) => agentSince / 1_000,
  ),
  {
    ...perChain('gauge', 'chain_agent_here', '1: this node is its agent', () => 0),
    samples: ({ status }) =>
      status.chains.map(({ chainId, agent }) => ({
        value: agent.toLowerCase() === status.node.toLowerCase() ? 1 : 0,
        labels: { chain: `${chainId}` },
      })),
  },
  perChain(
    'counter',
    'chain_transactions_total',
    'Users’ transactions that ran',
    ({ tally }) => tally.transactions,
  ),
  perChain('counter', 'chain_messages_total', 'Messages taken in', ({ tally }) => tally.messages),
  perChain('counter', 'chain_moves_total', 'Accounts that moved there', ({ tally }) => tally.moves),
  perChain('counter', 'chain_departures_total', 'Accounts that left', ({ tally }) => {
    return tally.departures
  }),
  perChain('gauge', 'chain_load_ratio', 'What it has to do; 1: all it can', ({ load }) => {
    return load.level
  }),
  perChain('gauge', 'chain_capacity_gas', 'Gas of a tick', ({ load }) => load.capacity),
  perChain('gauge', 'chain_arriving_gas', 'Gas that a tick brings', ({ load }) => load.arriving),
  perChain('gauge', 'chain_waiting_gas', 'Gas that waits for it', ({ load }) => load.waiting),
  {
    ...perChain('counter', 'agent_sent_total', 'Real transactions sent, by what for', () => 0),
    labels: ['chain', 'kind'],
    samples: ({ chains }) =>
      chains.flatMap(({ chainId, work }) =>
        Object.entries(work.sent).map(([kind, value]) => ({
          value,
          labels: { chain: `${chainId}`, kind },
        })),
      ),
  },
  perChain(
    'counter',
    'agent_bundled_transactions_total',
    'Transactions in bundles',
    ({ work }) => work.bundled,
  ),
  perChain(
    'counter',
    'agent_refused_total',
    'Real transactions not taken',
    ({ work }) => work.refused,
  ),
  perChain('counter', 'agent_gas_paid_wei_total', 'Wei paid for gas on the chain', ({ work }) =>
    Number(work.paid),
  ),
]

function gauge(name: string, help: string, samples: MetricFamily['samples']): MetricFamily {
  return { name: `metalayer_${name}`, help, type: 'gauge', labels: [], samples }
}

function counter(name: string, help: string, samples: MetricFamily['samples']): MetricFamily {
  return { name: `metalayer_${name}`, help, type: 'counter', labels: [], samples }
}

/** One number a chain, by its id; none where nothing is known yet (−1). */
function perChain(
  type: MetricFamily['type'],
  name: string,
  help: string,
  value: (chain: ChainObservation) => number,
): MetricFamily {
  return {
    ...{ name: `metalayer_${name}`, help, type, labels: ['chain'] },
    samples: ({ chains }) =>
      chains
        .map((chain) => ({ value: value(chain), labels: { chain: `${chain.chainId}` } }))
        .filter((sample) => sample.value >= 0),
  }
}

/** The same of what `era_status` tells of a chain. */
function perStatus(
  type: MetricFamily['type'],
  name: string,
  help: string,
  value: (chain: NodeObservations['status']['chains'][number]) => number,
): MetricFamily {
  return {
    ...{ name: `metalayer_${name}`, help, type, labels: ['chain'] },
    samples: ({ status }) =>
      status.chains
        .map((chain) => ({ value: value(chain), labels: { chain: `${chain.chainId}` } }))
        .filter((sample) => sample.value >= 0),
  }
}

function one(value: number): Sample[] {
  return [{ value }]
}

function seconds(milliseconds: number): number {
  return milliseconds < 0 ? -1 : milliseconds / 1_000
}
