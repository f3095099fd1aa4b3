import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { apiTokens } from '../records/api_tokens.ts'
import type { AccountsDatabase } from './accounts_database.ts'
import type { NewToken } from './forms.ts'

/** The beginning tells a search for secrets what it has found. */
const form = /^Bearer (dbt_[\w-]{43})$/i

export const tokenIn = (authorization: string): string | undefined => form.exec(authorization)?.[1]

export const sha256Of = (token: string): string =>
  createHash('sha256').update(token).digest('base64url')

const millisecondsOfDay = 24 * 3600 * 1000

/** Makes a token for a program. It is shown once; only its SHA-256 is kept. */
export async function makeToken(
  database: AccountsDatabase,
  accountId: string,
  { title, scope, days }: NewToken,
) {
  const token = `dbt_${randomBytes(32).toString('base64url')}`
  const id = randomUUID()
  const expires_at = new Date(Date.now() + days * millisecondsOfDay)
  await database.pass(({ orm }) =>
    orm
      .insert(apiTokens)
      .values({ id, account_id: accountId, title, scope, expires_at, sha256: sha256Of(token) }),
  )
  return { id, title, scope, expires_at: expires_at.toISOString(), token }
}

export interface ListedToken {
  readonly id: string
  readonly title: string
  readonly scope: 'read' | 'write'
  readonly created_at: string
  readonly expires_at: string
}

export const listTokens = (database: AccountsDatabase, accountId: string) =>
  database.pass(({ rows }) =>
    rows<ListedToken>(sql`
      select id, title, scope, to_json(created_at) #>> '{}' as created_at,
        to_json(expires_at) #>> '{}' as expires_at
      from api_tokens where account_id = ${accountId} order by api_tokens.created_at, id`),
  )

/** @returns what it was called; undefined where this account has no such. */
export async function removeToken(database: AccountsDatabase, accountId: string, id: string) {
  const [gone] = await database.pass(({ rows }) =>
    rows<{ title: string }>(
      sql`delete from api_tokens where id = ${id} and account_id = ${accountId} returning title`,
    ),
  )
  return gone?.title
}
