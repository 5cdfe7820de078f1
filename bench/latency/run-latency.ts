import type { Measurement } from '../measurement.ts'
export async function runLatency(_note: (line: string) => void): Promise<Measurement[]> {
  return []
}
