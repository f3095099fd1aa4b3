import { isAbsolute, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../../api/environment.ts'
import { Stop } from '../../api/stop.ts'

describe('the environment', () => {
  it('has a default for everything: this machine only, port 3000, the embedded database', () => {
    expect(readEnvironment({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDirectory: resolve('.data'),
      databaseUrl: undefined,
      trustedProxy: undefined,
      tls: undefined,
      isolatedNetwork: false,
    })
  })

  it('takes what is given, and an empty variable as not given', () => {
    const given = { PORT: '0', DATA_DIR: 'somewhere', HOST: '', DATABASE_URL: '' }
    const read = readEnvironment(given)
    expect(read).toMatchObject({ port: 0, host: '127.0.0.1', databaseUrl: undefined })
    expect(isAbsolute(read.dataDirectory)).toBe(true)
    const url = 'postgresql://ward@db.example:5432/dia_ban'
    expect(readEnvironment({ DATABASE_URL: url }).databaseUrl).toBe(url)
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '30.5'],
    ['DATABASE_URL', 'mysql://db.example/x'],
    ['DATABASE_URL', 'db.example'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', 'http://map.example'],
    ['TRUST_PROXY', 'https://map.example/map'],
    ['ISOLATED_NETWORK', 'perhaps'],
  ])('names %s when it is "%s", and says how to mend it, in one line', (name, value) => {
    const message = refusalOf({ [name]: value })
    expect(message).toMatch(
      new RegExp(`^The environment variable ${name} is wrong: .+Correct it, or unset it`),
    )
    expect(message).not.toContain('\n')
  })

  const tls = { TLS_CERT: 'cert.pem', TLS_KEY: 'key.pem' }
  it.each(['0.0.0.0', '192.168.1.7', '::', 'map.example'])(
    'lets other machines in by %s only with encryption',
    (HOST) => {
      expect(refusalOf({ HOST })).toMatch(
        /without encryption, passwords and all\. Set TLS_CERT and TLS_KEY .* or unset HOST\./,
      )
      expect(readEnvironment({ HOST, ...tls }).tls).toEqual({
        cert: resolve('cert.pem'),
        key: resolve('key.pem'),
      })
      const TRUST_PROXY = 'https://map.example'
      expect(readEnvironment({ HOST, TRUST_PROXY }).trustedProxy).toBe(TRUST_PROXY)
    },
  )

  it('takes a certificate only with its key', () => {
    expect(refusalOf({ TLS_CERT: 'cert.pem' })).toMatch(/only one is set\. Set both/)
    expect(refusalOf({ TLS_KEY: 'key.pem' })).toMatch(/only one is set\. Set both/)
  })

  it.each(['BETTER_AUTH_SECRETS', 'BETTER_AUTH_TRUSTED_ORIGINS', 'AUTH_SECRET'])(
    'has no %s, which the accounts library would follow',
    (name) => {
      expect(refusalOf({ [name]: 'x' })).toMatch(new RegExp(`${name} would change .*Unset it`))
    },
  )

  it('believes the operator that the network is isolated', () => {
    expect(readEnvironment({ ISOLATED_NETWORK: 'yes' }).isolatedNetwork).toBe(true)
  })
})

/** What a start with these would say instead of going on. */
function refusalOf(variables: Record<string, string>): string {
  try {
    readEnvironment(variables)
  } catch (error) {
    expect(error).toBeInstanceOf(Stop)
    return (error as Stop).message
  }
  throw new Error('Nothing was refused.')
}
