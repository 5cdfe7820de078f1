/** Fields of headers, checkpoints, heads and configurations that are bigints. */
const bigintFields = new Set([
  'gasLimit',
  'gasUsed',
  'baseFeePerGas',
  'baseFee',
  'price',
  'stake',
  'baseFeeMin',
  'dataQuota',
])

/** JSON with bigints in decimal, for `parseJson`. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, field) => (typeof field === 'bigint' ? String(field) : field))
}

/** What `toJson` wrote. The caller names the type, which its own store holds. */
export function parseJson(text: string): unknown {
  return JSON.parse(text, (key, field) => (bigintFields.has(key) ? BigInt(field) : field))
}
