import { inspect } from 'node:util'
import { DrizzleQueryError } from 'drizzle-orm/errors'
import { describe, expect, it } from 'vitest'
import { DatabaseError, databaseError } from '../../../api/db/database_error.ts'
import { Stop } from '../../../api/stop.ts'

const query = 'insert into units values ($1)'
const failing = (code: string, own: object = {}) =>
  Object.assign(new Error('it says so'), { code, query, ...own })

describe('what a driver throws', () => {
  it.each([
    ['postgres.js', failing('23514', { constraint_name: 'units_kind_allowed' })],
    ['PGlite', failing('23514', { constraint: 'units_kind_allowed' })],
    [
      'drizzle',
      new DrizzleQueryError(query, [], failing('23514', { constraint: 'units_kind_allowed' })),
    ],
  ])('by %s becomes what PostgreSQL refused, without the query', (_, thrown) => {
    const error = databaseError(thrown)
    expect(error).toBeInstanceOf(DatabaseError)
    expect(error).toMatchObject({
      sqlState: '23514',
      constraint: 'units_kind_allowed',
      message: 'it says so',
    })
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('insert into')
  })

  it.each(['EPIPE', 'ECONNRESET', 'CONNECTION_CLOSED'])(
    '%s stays a lost connection, also under a query of drizzle, whose text goes',
    (code) => {
      const lost = Object.assign(new Error('lost'), { code })
      expect(databaseError(lost)).toBe(lost)
      expect(databaseError(new DrizzleQueryError(query, [], lost))).toBe(lost)
    },
  )

  it('leaves alone what was meant for the user, whatever caused it', () => {
    const stop = new Stop('It cannot be read.', 'Restore it.', { cause: failing('23514') })
    expect(databaseError(stop)).toBe(stop)
    expect(databaseError('a word')).toBe('a word')
  })
})
