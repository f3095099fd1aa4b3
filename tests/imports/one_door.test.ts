import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Who may begin a transaction, and so choose whom it runs as. All else works in the session it is given:
 * by the door of `as_user.ts`, or by the accounts' own.
 */
const begins = /\.read(Only|Write)\(/
const mayBegin = [
  // The door itself, and what needs no user: connecting, migrating, looking at the server.
  /^api\/db\//,
  /^api\/accounts\/accounts_database\.ts$/,
  // Programs of the operator, which have to see every row.
  /^api\/log\/verify_log\.ts$/,
  /^api\/backup\//,
]

/** Who may say as whom a transaction runs, or step out of that. */
const takesRole =
  /set_config\(\s*'(role|session_authorization)'|\b(set|reset)\s+(local\s+|session\s+)?(role|session\s+authorization)\b|\brow_security\s*(=|to\b)/i
const mayTakeRole = [
  /^api\/db\/as_user\.ts$/,
  /^api\/accounts\/accounts_database\.ts$/,
  /^api\/backup\//,
]

/** What a file does that goes round the door. */
function roundTheDoor(file: string, text: string): string[] {
  const may = (places: readonly RegExp[]) => places.some((place) => place.test(file))
  // In comments one may speak of it.
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*(\/\/|--).*$/gm, '')
  return [
    ...(begins.test(code) && !may(mayBegin) ? ['begins a transaction'] : []),
    ...(takesRole.test(code) && !may(mayTakeRole) ? ['takes a role'] : []),
  ]
}

const files = ['api', 'seeds'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs)$/.test(name))
    .map((name) => relative(root, join(root, room, name)).replaceAll('\\', '/')),
)

describe('no query goes round the door', () => {
  it('of no file that serves or loads', () => {
    const found = files.flatMap((file) =>
      roundTheDoor(file, readFileSync(join(root, file), 'utf8')).map((does) => `${file} ${does}`),
    )
    expect(files).toContain('api/db/as_user.ts')
    expect(found).toEqual([])
  })

  it.each([
    ['begins a transaction', 'await database.readOnly(sql`select 1`, count)'],
    ['begins a transaction', 'opened.database.readWrite(nobody, work)'],
    ['takes a role', "rows(sql`select set_config('role', 'none', true)`)"],
    ['takes a role', 'rows(sql`set local role postgres`)'],
    ['takes a role', 'rows(sql`RESET ROLE`)'],
    ['takes a role', 'rows(sql`reset session authorization`)'],
    ['takes a role', 'rows(sql`set row_security = off`)'],
  ])('a route that %s is found: %s', (does, text) => {
    expect(roundTheDoor('api/routes/new.ts', text)).toEqual([does])
  })
})
