import type { Feature } from '../api/feature.ts'
import { textFrom } from '../api/read_json.ts'
import type { LayerSum } from './change_events.ts'

const modulus = 2n ** 52n

/** What the server's `sums` says of a layer, reckoned from what this screen holds of it. */
export function sumOf(features: readonly Feature[]): LayerSum {
  let sum = 0n
  for (const { properties } of features) sum += microseconds(textFrom(properties.known_at) ?? '')
  return { count: features.length, sum: Number(sum % modulus) }
}

/** Of a moment as the API gives it, `2026-10-05T14:32:07.123456+00:00`; Date reads thousandths only. */
function microseconds(moment: string): bigint {
  const [, fraction = ''] = /\.(\d+)/.exec(moment) ?? []
  const seconds = Date.parse(moment.replace(/\.\d+/, '')) / 1000
  if (Number.isNaN(seconds)) return 0n
  return BigInt(seconds) * 1_000_000n + BigInt(fraction.padEnd(6, '0').slice(0, 6))
}
