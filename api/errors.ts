import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { headersOfEveryAnswer } from './answer_headers.ts'
import { DatabaseError } from './db/database_error.ts'

/** What a client did that cannot be answered; `parameter` names what to correct. */
export class Refused extends Error {
  override readonly name = 'Refused'

  constructor(
    readonly kind: keyof typeof statusOf,
    message: string,
    readonly parameter?: string,
    /** Members of the answer beside these, for a program. */
    readonly more?: Readonly<Record<string, unknown>>,
  ) {
    super(message)
  }
}

/** The one table from what went wrong to status and title. */
const statusOf = {
  bad_parameter: [400, 'A parameter is wrong'],
  bad_body: [400, 'The body is wrong'],
  not_signed_in: [401, 'Sign in first'],
  sign_in_refused: [401, 'The sign-in is refused'],
  sign_in_again: [401, 'Begin to sign in again'],
  wrong_password: [403, 'The password is wrong'],
  not_allowed: [403, 'You may not do that'],
  other_site: [403, 'Another site asks in your name'],
  not_found: [404, 'There is no such thing'],
  not_allowed_method: [405, 'This address does not take that method'],
  version_changed: [412, 'It was changed in the meantime'],
  version_not_said: [428, 'Say which version you have seen'],
  key_of_another: [409, 'That key belongs to another request'],
  taken: [409, 'That is there already'],
  exercise_ended: [409, 'The exercise has ended'],
  too_large: [413, 'The body is too large'],
  address_too_long: [414, 'The address is too long'],
  not_json: [415, 'The body is not JSON'],
  refused_by_rule: [422, 'A rule of the data refuses it'],
  too_many: [429, 'Too many tries at once'],
  failed: [500, 'The server failed'],
  unavailable: [503, 'The database does not answer'],
} as const

/** SQLSTATE classes that mean a rule of the data said no: constraints and bad values. */
const isRuleOfTheData = (sqlState: string) => sqlState.startsWith('23') || sqlState.startsWith('22')

/** SQLSTATE classes and driver codes that mean that the database is not there, or has no room now. */
const isConnectionGone = (error: unknown) =>
  (error instanceof DatabaseError && /^(08|53|55P03|57P)/.test(error.sqlState)) ||
  (error instanceof Error &&
    'code' in error &&
    /^(ECONN|CONNECT|CONNECTION|ENOTFOUND|EPIPE)/.test(String(error.code)))

/** Whether a policy of row security refused a row. A missing grant, which is our fault, has that SQLSTATE too. */
const isRefusedRow = ({ sqlState, routine }: DatabaseError) =>
  sqlState === '42501' && routine === 'ExecWithCheckOptions'

/** What an error is answered with; each kind below 500 has its word for the log in `geo/log`. */
export function problemOf(error: unknown) {
  const { kind } = read(error)
  return { kind, status: statusOf[kind][0] as number }
}

/** Any error as `application/problem+json`: no stack, no SQL; what is our fault goes to the log. */
export function answerError(error: unknown, c: Context): Response {
  const { kind, detail, parameter, more } = read(error)
  const [status, title] = statusOf[kind]
  if (status >= 500) console.error(error)
  return c.body(
    JSON.stringify({
      ...{ type: 'about:blank', title, status, code: kind, detail },
      ...(parameter && { parameter }),
      ...more,
    }),
    status,
    {
      ...headersOfEveryAnswer,
      'content-type': 'application/problem+json',
      // How a program signs in; a browser asks nothing by itself at this word.
      ...(status === 401 && { 'www-authenticate': 'Bearer realm="dia_ban"' }),
      ...(status === 429 && { 'retry-after': '60' }),
    },
  )
}

type Problem = Pick<Refused, 'kind'> & Partial<Pick<Refused, 'parameter' | 'more'>>

function read(error: unknown): Problem & { detail: string } {
  if (error instanceof Refused) {
    const { kind, message: detail, parameter, more } = error
    return { kind, detail, ...(parameter !== undefined && { parameter }), ...(more && { more }) }
  }
  if (error instanceof DatabaseError && error.constraint === 'lanes_ended') {
    return { kind: 'exercise_ended', detail: 'This exercise has ended; it is kept as it is.' }
  }
  if (error instanceof DatabaseError && isRuleOfTheData(error.sqlState)) {
    return { kind: 'refused_by_rule', detail: error.constraint ?? error.message }
  }
  if (error instanceof DatabaseError && isRefusedRow(error)) {
    return {
      kind: 'not_allowed',
      detail: 'Your role, units or clearance do not let you write that.',
    }
  }
  if (isConnectionGone(error)) {
    return { kind: 'unavailable', detail: 'Try again in a moment; the server log says more.' }
  }
  if (error instanceof HTTPException && error.status === 413) {
    return { kind: 'too_large', detail: 'Send less at once.' }
  }
  return { kind: 'failed', detail: 'It was our fault, and the server log says more.' }
}
