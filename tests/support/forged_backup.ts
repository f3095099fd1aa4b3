import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sealOf } from '../../api/backup/seal.ts'

/** Writes a backup with other lines under a seal that fits: as another program would have written it. */
export function forge(
  from: string,
  to: string,
  change: (header: Record<string, unknown>, rows: string[]) => readonly string[],
): string {
  const [header = '', ...rows] = gunzipSync(readFileSync(from)).toString().trimEnd().split('\n')
  const lines = change(JSON.parse(header), rows.slice(0, -1))
  const packed = gzipSync(lines.map((line) => `${line}\n`).join(''))
  const seal = sealOf(createHash('sha256').update(packed).digest('hex'))
  writeFileSync(to, Buffer.concat([packed, seal]))
  return to
}
