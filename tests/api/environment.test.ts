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
    ['HOST', '0.0.0.0'],
    ['HOST', '192.168.1.7'],
  ])('names %s when it is "%s", and says how to mend it, in one line', (name, value) => {
    let thrown: unknown
    try {
      readEnvironment({ [name]: value })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(Stop)
    const { message } = thrown as Stop
    expect(message).toMatch(
      new RegExp(`^The environment variable ${name} is wrong: .+Correct it, or unset it`),
    )
    expect(message).not.toContain('\n')
  })
})
