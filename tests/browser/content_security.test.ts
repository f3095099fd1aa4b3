import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { it, type OpenPage } from '../support/chromium_page.ts'
import { takeSession } from './accounts.ts'
import { drawn } from './open_screen.ts'

/** What the browser refused to do, as it tells the page itself: also what it prints nowhere. */
declare global {
  var refusedByPolicy: string[]
}

async function openSignedIn(openPage: OpenPage, options?: Parameters<OpenPage>[0]): Promise<Page> {
  const page = await openPage(options)
  await takeSession(page.context(), inject('productCookie'))
  await page.addInitScript(() => {
    globalThis.refusedByPolicy = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      globalThis.refusedByPolicy.push(`${effectiveDirective} ${blockedURI}`)
    })
  })
  await page.goto(inject('productAddress'))
  return page
}
/** zod asks once whether it may compile what it checks, and goes on without where it may not. */
const isAskedByZod = (one: string) => one === 'script-src eval'
const refused = async (page: Page) =>
  (await page.evaluate(() => globalThis.refusedByPolicy)).filter((one) => !isAskedByZod(one))

describe('under its content-security policy', () => {
  it('the screen draws, opens and changes with nothing refused', async ({ openPage }) => {
    const page = await openSignedIn(openPage)
    await drawn(page)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('checkbox').first().click({ force: true })
    await drawn(page)
    expect(await refused(page)).toEqual([])
    // What React Aria puts into the page counts, or a touch would scroll instead of press.
    const styles = await page.evaluate(() =>
      [...document.querySelectorAll('style')].map(({ sheet }) => sheet?.cssRules.length ?? 0),
    )
    expect(styles.length).toBeGreaterThan(0)
    for (const rules of styles) expect(rules).toBeGreaterThan(0)
  })

  it('nothing that was smuggled in runs, and nothing is sent elsewhere', async ({ openPage }) => {
    const expected = [/Content Security Policy/, /violates the following/, /404 \(Not Found\)/]
    const page = await openSignedIn(openPage, { expected })
    await page.evaluate(async () => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="none" onerror="globalThis.smuggled = true"><p style="color: red"></p>',
      )
      const script = document.createElement('script')
      script.textContent = 'globalThis.smuggled = true'
      document.body.append(script)
      document.head.append(document.createElement('base'))
      // The same machine, another port: another server all the same.
      await fetch('http://127.0.0.1:9/').catch(() => undefined)
      await fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).catch(() => undefined)
    })
    await expect
      .poll(() => refused(page))
      .toEqual(
        expect.arrayContaining([
          'script-src-elem inline',
          'script-src-attr inline',
          'style-src-attr inline',
          'connect-src http://127.0.0.1:9/',
        ]),
      )
    expect(await page.evaluate(() => 'smuggled' in globalThis)).toBe(false)
  })
})

it('every document says so, each with another word for its own styles', async () => {
  const policies = await Promise.all(
    ['/', '/', '/assets/none.js', '/none'].map(async (path) => {
      const { headers } = await fetch(`${inject('productAddress')}${path}`)
      return headers.get('content-security-policy') ?? ''
    }),
  )
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  }
  const [one, two] = policies.map((policy) => /'nonce-([\w-]{22})'/.exec(policy)?.[1])
  expect(one).toBeDefined()
  expect(one).not.toBe(two)
})
