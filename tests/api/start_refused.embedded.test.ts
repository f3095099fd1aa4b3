import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { start } from '../support/started_product.ts'

const folder = mkdtempSync(join(tmpdir(), 'dia_ban_refused_'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The last line of a start that cannot go on; it must end with code 1. */
async function lastWords(environment: Record<string, string>): Promise<string | undefined> {
  const refused = start('api/serve.ts', {
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    ...environment,
  })
  expect(await refused.ended).toBe(1)
  return refused.said().trim().split('\n').at(-1)
}

describe('a start that cannot go on says why, and the mend', () => {
  it.each([
    [{ PORT: 'many' }, /^The environment variable PORT is wrong: .* Correct it/],
    [{ HOST: '0.0.0.0' }, /^HOST=0\.0\.0\.0 would let other machines in without encryption/],
    [
      { HOST: '0.0.0.0', TLS_CERT: 'no_such.pem', TLS_KEY: 'no_such.pem' },
      /^The certificate cannot be read: .*no_such\.pem/,
    ],
    [{ DATABASE_URL: 'mysql://x' }, /^The environment variable DATABASE_URL is wrong/],
    [{ DATABASE_URL: 'postgres://x@127.0.0.1:1/x' }, /does not let us in: .* Check host, port/],
  ])('for %o', async (environment, words) => {
    expect(await lastWords(environment)).toMatch(words)
  })

  it('for a data directory that is a file', async () => {
    writeFileSync(join(folder, 'file'), '')
    const words = await lastWords({ DATA_DIR: join(folder, 'file', 'data') })
    expect(words).toMatch(/cannot be written\. Give this user the right/)
  })
})
