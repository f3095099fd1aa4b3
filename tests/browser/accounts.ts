import { randomBytes } from 'node:crypto'
import type { BrowserContext } from 'playwright-core'
import { inject } from 'vitest'
import { codeOf } from '../support/totp.ts'

export const goodPassword = 'bốn từ chẳng liên quan'

/** An account of the product under test, as its owner knows it. */
export interface OwnAccount {
  readonly login: string
  readonly dutyName: string
  /** Of a session begun outside the browser. */
  readonly cookie: string
}

/** Asks the product as a program of its own page would. */
export const post = (path: string, body: object = {}, cookie = inject('productCookie')) =>
  send('POST', path, body, cookie)

/** Changes an account as the administrator who signed in first. */
export const patch = (path: string, body: object) =>
  send('PATCH', path, body, inject('productCookie'))

async function send(method: 'POST' | 'PATCH', path: string, body: object, cookie: string) {
  const origin = inject('productAddress')
  const answer = await fetch(`${origin}/api/accounts${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin, ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  const said: Record<string, unknown> = await answer.json()
  return { said, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
}

/** A new account, and the link by which its owner comes in once. */
export async function newAccount(rights: object = {}) {
  // Other tests, and the same file on its next run, have accounts of their own.
  const login = `truc-${randomBytes(4).toString('hex')}`
  const dutyName = `Trực ban ${login.slice(-4)}`
  const { said } = await post('', {
    ...{ login, duty_name: dutyName, role: 'viewer', units: ['06712'], clearance: 'noi_bo' },
    ...rights,
  })
  const minted = await post(`/sign_in_link/${said.id}`)
  return { id: String(said.id), login, dutyName, link: String(minted.said.link) }
}

/** An account whose owner has come by the link and set `goodPassword`. */
export async function accountWithPassword(rights: object = {}): Promise<OwnAccount> {
  const { login, dutyName, link } = await newAccount(rights)
  const token = new URL(link).hash.replace('#sign_in=', '')
  const { cookie } = await post('/sign_in_link', { token }, '')
  await post('/password', { new: goodPassword }, cookie)
  return { login, dutyName, cookie }
}

/** Turns the second factor on. */
export async function withSecondFactor({ cookie }: OwnAccount) {
  const { said } = await post('/second_factor/begin', { password: goodPassword }, cookie)
  const uri = String(said.uri)
  await post('/second_factor', { code: codeOf(uri) }, cookie)
  return { uri, recoveryCodes: said.recovery_codes as string[] }
}

/** Gives a browser the session of an account. */
export async function takeSession(context: BrowserContext, cookie: string): Promise<void> {
  const [name = '', value = ''] = cookie.split(/=(.*)/s)
  await context.addCookies([{ name, value, url: inject('productAddress') }])
}
