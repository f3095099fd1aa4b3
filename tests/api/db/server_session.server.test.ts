import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Connection } from '../../../api/db/connection_pool.ts'
import { sessionOn } from '../../../api/db/server_session.ts'

/** A connection whose answers are given by hand. */
function heldConnection() {
  const sent: string[] = []
  const answers = new Map<string, { done: (rows: object[]) => void; fail: (why: Error) => void }>()
  const unsafe = (query: string) => {
    sent.push(query)
    const answer = new Promise<object[]>((done, fail) => answers.set(query, { done, fail }))
    return Object.assign(answer, { simple: () => ({ execute: () => answer }), raw: () => answer })
  }
  const connection = {
    client: { unsafe },
    options: { parsers: {}, serializers: {} },
    givesBinary: false,
    isAlive: () => true,
    abandon: () => {},
  } as unknown as Connection
  const answerOf = (query: string) => {
    const answer = answers.get(query)
    if (answer === undefined) throw new Error(`"${query}" was not sent.`)
    return answer
  }
  return { connection, sent, answerOf }
}

const context = { sql: 'context', params: [] }
const asked = { sql: 'select', params: [] }
const settled = () => new Promise((done) => setTimeout(done, 5))

it('sends what is read along with the beginning, and gives nothing of it where that failed', async () => {
  const { connection, sent, answerOf } = heldConnection()
  const { session, begin } = sessionOn(connection, true)
  const begun = expect(begin('begin read only', context)).rejects.toThrow('cancelled')
  const rows = expect(session.rows(asked)).rejects.toThrow('cancelled')
  const bytes = expect(session.bytes({ sql: 'bytes', params: [] })).rejects.toThrow('cancelled')
  expect(sent).toEqual(['begin read only', 'context', 'select', 'bytes'])
  // As the login, which sees all.
  answerOf('select').done([{ secret: 1 }])
  answerOf('bytes').done([[Buffer.from('secret')]])
  answerOf('context').done([])
  answerOf('begin read only').fail(new Error('cancelled'))
  await Promise.all([begun, rows, bytes])
})

it('sends no write before it is known to have begun, though it read ahead', async () => {
  const { connection, sent, answerOf } = heldConnection()
  const { session, begin } = sessionOn(connection, false)
  const begun = expect(begin('begin', context)).rejects.toThrow('cancelled')
  const ahead = expect(session.rowsAhead(asked)).rejects.toThrow('cancelled')
  const writes = [
    session.rows({ sql: 'write', params: [] }),
    session.lastRows([{ sql: 'last write', params: [] }]),
    session.orm.execute(sql`orm write`),
  ].map((write) => expect(write).rejects.toThrow())
  await settled()
  expect(sent).toEqual(['begin', 'context', 'select'])
  answerOf('select').done([{ secret: 1 }])
  answerOf('begin').fail(new Error('cancelled'))
  await Promise.all([begun, ahead, ...writes])
  expect(sent).toHaveLength(3)
})

it('sends the commit behind the last rows, and asks nothing after it', async () => {
  const { connection, sent, answerOf } = heldConnection()
  const { session, begin, ending } = sessionOn(connection, false)
  const begun = begin('begin', context)
  for (const query of ['begin', 'context']) answerOf(query).done([])
  await begun
  const last = session.lastRows([asked])
  await settled()
  expect(sent.slice(2)).toEqual(['select', 'commit'])
  await expect(session.rows(asked)).rejects.toThrow('has ended')
  answerOf('select').done([{ one: 1 }])
  answerOf('commit').done([])
  expect(await last).toEqual([[{ one: 1 }]])
  await ending()
})
