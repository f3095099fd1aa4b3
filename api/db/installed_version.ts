import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/** Of an installed package. */
export function installedVersion(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name)
  const described = readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(described)).version
}
