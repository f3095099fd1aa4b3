import { type TokenScope, tokenScope } from '../../../geo/token_scope.ts'
import { codesOf } from '../../../geo/words.ts'
import { ApiFailure } from './api_failure.ts'
import { serverBase } from './ask_api.ts'
import { getJson } from './get_json.ts'
import { isRecord, textFrom } from './read_json.ts'
import { sendJson } from './send_json.ts'

const base = `${serverBase}/accounts/tokens`

/** A token for programs as its owner sees it: never the token itself. */
export interface ListedToken {
  readonly id: string
  readonly title: string
  readonly scope: TokenScope
  /** Null where it has just been made. */
  readonly createdAt: string | null
  readonly expiresAt: string
}

export interface NewToken {
  readonly title: string
  readonly scope: TokenScope
  readonly days: number
}

/** One's own tokens, the oldest first. */
export async function askTokens(signal: AbortSignal): Promise<readonly ListedToken[]> {
  return readTokens(await getJson(base, { signal }))
}

/** Makes a token. What is in `secret` is said only now. */
export async function sendNewToken(token: NewToken): Promise<ListedToken & { secret: string }> {
  const said = await sendJson(base, token)
  const secret = isRecord(said) ? textFrom(said.token) : null
  if (secret === null) throw new ApiFailure('unreadable')
  return { ...readToken(said), secret }
}

export async function endToken(id: string): Promise<void> {
  await sendJson(`${base}/${encodeURIComponent(id)}`, {}, 'DELETE')
}

/** The answer of `/api/accounts/tokens`. */
export function readTokens(body: unknown): readonly ListedToken[] {
  if (!isRecord(body) || !Array.isArray(body.tokens)) throw new ApiFailure('unreadable')
  return body.tokens.map(readToken)
}

function readToken(body: unknown): ListedToken {
  const said = isRecord(body) ? body : {}
  const id = textFrom(said.id)
  const expiresAt = textFrom(said.expires_at)
  const scope = codesOf(tokenScope).find((code) => code === said.scope)
  if (id === null || expiresAt === null || scope === undefined) throw new ApiFailure('unreadable')
  return {
    ...{ id, scope, expiresAt },
    title: textFrom(said.title) ?? id,
    createdAt: textFrom(said.created_at),
  }
}
