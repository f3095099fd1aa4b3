import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSecret } from '../../../api/accounts/secret.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dia_ban_secret_'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the secret beside the data', () => {
  it('is made at the first start, for this user alone, and stays', () => {
    const secret = readSecret(join(folder, 'data'))
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(statSync(join(folder, 'data', 'secret')).mode & 0o777).toBe(0o600)
    expect(readSecret(join(folder, 'data'))).toBe(secret)
    expect(readdirSync(join(folder, 'data'))).toEqual(['secret'])
  })

  it('is refused when others may read it, with the mend', () => {
    readSecret(folder)
    chmodSync(join(folder, 'secret'), 0o644)
    expect(() => readSecret(folder)).toThrow(/Others may read .*chmod 600/)
  })

  it.each(['', 'short', 'x'.repeat(500)])('is refused when it is "%s", and left alone', (text) => {
    writeFileSync(join(folder, 'secret'), text, { mode: 0o600 })
    expect(() => readSecret(folder)).toThrow(/does not hold what was written.*Restore it/)
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(text)
  })
})
