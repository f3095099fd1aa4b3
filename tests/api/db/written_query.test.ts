import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writtenQuery } from '../../../api/db/written_query.ts'
import { commander, openWorld, type World } from '../../support/api_world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('a query that is written once', () => {
  const query = writtenQuery<'word' | 'number'>(
    sql`select ${sql.placeholder('word')}::text as word, ${sql.placeholder('number')}::int as number`,
  )
  const asked = (word: string, number: number) =>
    world.door.read(commander, ({ rows }) => rows(query({ word, number })))

  it('is run with what fills it each time, whatever signs that holds', async () => {
    for (const word of ['một', "'; drop table units --", '$1', '']) {
      expect(await asked(word, word.length)).toEqual([{ word, number: word.length }])
    }
  })

  it('is not run with a value missing', () => {
    expect(() => query({ word: 'một' } as never)).toThrow(/number/)
  })
})
