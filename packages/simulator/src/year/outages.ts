/** A time in which a chain took no transactions of its users, as it was published. */
export type Outage = {
  chain: string
  /** UTC, to the minute where that was published, else the day. */
  start: string
  minutes: number
  /** Whether the cause lay in what many chains share: Ethereum, its clients and upgrades, or who hosts them. */
  isShared: boolean
  /** Chains that are known to have been stopped, or slowed down, by the same cause. */
  hit: number
  /** How the minutes follow from the source, where they do not stand there. */
  note?: string
  source: string
}

/** For how long a chain was watched: from its launch on. */
export type Watched = { chain: string; from: string; until: string }

/** The day up to which the record was searched. */
const RECORDED_UNTIL = '2026-07-01'

/**
 * Chains with an outage in the record. Those in whose record nothing was found are left out, which makes outages seem more frequent than they are. Launches as their
 * projects told of them: of the 32 years that they sum up to, a month is 0.3 %.
 */
export const watchedChains: readonly Watched[] = [
  { chain: 'Arbitrum One', from: '2021-08-31', until: RECORDED_UNTIL },
  { chain: 'OP Mainnet', from: '2021-12-16', until: RECORDED_UNTIL },
  { chain: 'Starknet', from: '2021-11-29', until: RECORDED_UNTIL },
  { chain: 'zkSync Era', from: '2023-03-24', until: RECORDED_UNTIL },
  { chain: 'Polygon zkEVM', from: '2023-03-27', until: '2026-01-01' },
  { chain: 'Base', from: '2023-08-09', until: RECORDED_UNTIL },
  { chain: 'Linea', from: '2023-08-16', until: RECORDED_UNTIL },
  { chain: 'Blast', from: '2024-02-29', until: RECORDED_UNTIL },
  { chain: 'Degen', from: '2024-03-28', until: RECORDED_UNTIL },
  { chain: 'Unichain', from: '2025-02-11', until: RECORDED_UNTIL },
]

const fallen = 'https://blog.yacademy.dev/2024-08-19-when-L2s-fall'

/**
 * Outages of rollups (and of one chain above a rollup) in post-mortems, on status pages and in the press. Where sources differ, the longest time counts, and
 * times in which a chain came and went count whole. Left out: announced maintenance, and times in which blocks went on and only what is posted to Ethereum was late (Arbitrum One on
 * 2023-06-07, OP Mainnet on 2023-04-26, Unichain but for the minutes below).
 */
export const outages: readonly Outage[] = [
  {
    ...{ chain: 'Arbitrum One', start: '2021-09-14T14:14Z', minutes: 45, isShared: false, hit: 1 },
    source: 'https://medium.com/offchainlabs/arbitrum-one-outage-report-d365b24d49c',
  },
  {
    ...{ chain: 'Arbitrum One', start: '2022-01-09T10:30Z', minutes: 420, isShared: false, hit: 1 },
    note: '“around seven hours”; hardware',
    source: 'https://fvbb.com/ns/arbitrum-network-suffers-minor-outage-due-to/8762',
  },
  {
    ...{ chain: 'Arbitrum One', start: '2023-12-15T15:29Z', minutes: 78, isShared: true, hit: 1 },
    note: 'a client of Ethereum that did not follow, under many transactions',
    source:
      'https://bitkan.com/news/arbitrum-network-s-78-minute-outage-due-to-inscriptions-what-happened-22845',
  },
  {
    ...{ chain: 'zkSync Era', start: '2023-04-01', minutes: 240, isShared: false, hit: 1 },
    note: '“over 4 hours”',
    source: fallen,
  },
  {
    ...{ chain: 'zkSync Era', start: '2023-12-16', minutes: 60, isShared: false, hit: 1 },
    note: '“over an hour”; its operator speaks of 15 minutes',
    source: 'https://cryptopotato.com/zksync-era-network-bug-causes-block-production-halt/',
  },
  {
    ...{ chain: 'zkSync Era', start: '2023-12-25T05:50Z', minutes: 303, isShared: false, hit: 1 },
    note: 'until the next transaction, at 10:53',
    source:
      'https://cryptokeymedia.com/zksync-era-resumes-block-production-after-nearly-five-hour-outage-its-second-in-eight-days/',
  },
  {
    ...{ chain: 'Base', start: '2023-09-05T21:15Z', minutes: 45, isShared: true, hit: 1 },
    note: '29 in the post-mortem, 45 in the press; nodes of Ethereum had no disk left',
    source: 'https://base-l2.statuspage.io/incidents/n3q0q4z24b7h',
  },
  {
    ...{ chain: 'Base', start: '2025-08-05T06:07Z', minutes: 33, isShared: false, hit: 1 },
    source: 'https://base-l2.statuspage.io/incidents/kdq3t8s13gfs',
  },
  {
    ...{ chain: 'Base', start: '2026-06-25T15:47Z', minutes: 116, isShared: false, hit: 1 },
    source: 'https://blog.base.dev/postmortem-june-25th-block-production-outage',
  },
  {
    ...{ chain: 'Base', start: '2026-06-26T15:28Z', minutes: 41, isShared: false, hit: 1 },
    note: '20 in the post-mortem, 41 in the press',
    source: 'https://www.woofun.ai/en/news/detail/99803',
  },
  {
    ...{ chain: 'OP Mainnet', start: '2024-02-15T11:00Z', minutes: 120, isShared: false, hit: 1 },
    note: 'from about 6:00 to 8:00 in New York, with blocks in between',
    source: 'https://blockworks.co/news/optimism-outage-instabilities',
  },
  {
    ...{ chain: 'Blast', start: '2024-03-13T14:05Z', minutes: 65, isShared: true, hit: 2 },
    note: 'an upgrade of Ethereum, which slowed Starknet down, too',
    source:
      'https://safe-violet-16b.notion.site/2024-03-13-Dencun-Headers-Post-Mortem-f797c90ba1824627b49a460ffd28212e',
  },
  {
    ...{ chain: 'Polygon zkEVM', start: '2024-03-23', minutes: 720, isShared: true, hit: 1 },
    note: '“over twelve hours”; a reorganisation of Ethereum',
    source:
      'https://www.theblock.co/post/284330/polygon-zkevm-blockchain-sees-12-hour-ongoing-outage',
  },
  {
    ...{ chain: 'Starknet', start: '2024-04-04', minutes: 226, isShared: false, hit: 1 },
    note: 'between blocks 630028 and 630029; its operator says that blocks went on',
    source: 'https://coinsnewsdesk.com/starknet-explains-the-reasons-for-the-4-hour-ban',
  },
  {
    ...{ chain: 'Starknet', start: '2025-07-18', minutes: 13, isShared: false, hit: 1 },
    source: 'https://coinalertnews.com/news/2025/09/02/2bb6cd7e65679ebc1cc87d6aa19eaa6d',
  },
  {
    ...{ chain: 'Starknet', start: '2025-09-02T02:20Z', minutes: 680, isShared: true, hit: 1 },
    note: 'intermittent until 13:40; nodes of Ethereum that did not agree',
    source: 'https://www.starknet.io/blog/starknet-incident-report-september-2-2025/',
  },
  {
    ...{ chain: 'Starknet', start: '2026-01-05T09:53Z', minutes: 249, isShared: false, hit: 1 },
    note: 'until 14:02',
    source:
      'https://www.blog.bim.finance/starknet-layer-2-back-online-after-4-hour-outage-on-monday',
  },
  {
    ...{ chain: 'Degen', start: '2024-05-12T20:15Z', minutes: 3_885, isShared: true, hit: 2 },
    note: 'until 13:00 of 15 May, as announced; Apex, at the same host, as well',
    source:
      'https://cointeeth.com/news/degen-chain-faces-extended-downtime-no-blocks-produced-in-53',
  },
  {
    ...{ chain: 'Linea', start: '2024-06-02', minutes: 90, isShared: false, hit: 1 },
    note: '“about 90 minutes”; stopped on purpose, while an app was robbed',
    source: fallen,
  },
  {
    ...{ chain: 'Linea', start: '2025-09-10', minutes: 46, isShared: false, hit: 1 },
    source:
      'https://coinmela.com/ethereum-layer-2-networks-linea-and-polygon-face-operational-setbacks',
  },
  {
    ...{ chain: 'Unichain', start: '2025-10-03T21:39Z', minutes: 3, isShared: false, hit: 1 },
    note: 'in which no block came; for four hours before fewer transactions were let in',
    source:
      'https://uniswaplabs.notion.site/Public-Postmortem-Unichain-Mainnet-and-Sepolia-Safe-Head-Stall-Withdrawal-Delay-28dc52b2548b802c89b7cb36af3e16e5',
  },
]
