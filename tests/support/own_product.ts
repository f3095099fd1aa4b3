import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import type { OpenPage } from './chromium_page.ts'
import { freePort } from './free_port.ts'
import { addressOf, type Started, start } from './started_product.ts'

/** A product that one file of tests has for itself: it may write into it. */
export interface OwnProduct {
  /** Its data directory. */
  readonly directory: string
  /** A page of it, where the administrator who signed in first is signed in. */
  open(
    openPage: OpenPage,
    options?: Parameters<OpenPage>[0],
    address?: string,
    /** Of another session. */
    cookie?: string,
  ): Promise<Page>
  /** Where it is, for a page that is made ready before it is opened; and who is signed in there. */
  address(rest?: string): string
  cookies(): { name: string; value: string; url: string }[]
  /** Asks its API as that administrator does. */
  ask(method: string, path: string, body?: unknown, headers?: object): Promise<Response>
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>
  /** Begins again what was killed, at the same address on the same data. */
  beginAgain(): Promise<void>
}

export function ownProduct(): OwnProduct {
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_own_'))
  let product: Started
  let port = ''
  let origin = ''
  let cookie = ''
  const begin = async () => {
    product = start('api/serve.ts', { DATA_DIR: folder, PORT: port })
    origin = await addressOf(product)
  }
  const end = async (how: 'SIGTERM' | 'SIGKILL') => {
    product.process.kill(how)
    await product.ended
  }
  beforeAll(async () => {
    cpSync(inject('seededDirectory'), folder, { recursive: true })
    cookie = inject('productCookie')
    port = String(await freePort())
    await begin()
  }, 600_000)
  afterAll(async () => {
    await end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  })
  const cookiesOf = (session: string) => {
    const [name = '', value = ''] = session.split(/=(.*)/s)
    return [{ name, value, url: origin }]
  }
  return {
    directory: folder,
    address: (rest = '') => `${origin}/${rest}`,
    cookies: () => cookiesOf(cookie),
    async open(openPage, options, address = '', session = cookie) {
      const page = await openPage(options)
      await page.context().addCookies(cookiesOf(session))
      await page.goto(`${origin}/${address}`)
      return page
    },
    ask: (method, path, body, headers = {}) =>
      fetch(`${origin}/api${path}`, {
        method,
        headers: {
          ...{ cookie, origin },
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    kill: () => end('SIGKILL'),
    beginAgain: begin,
  }
}
