import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it, type OpenPage } from '../support/chromium_page.ts'
import { accountWithPassword, newAccount, post, withSecondFactor } from './accounts.ts'
import { desk, openScreen, openSignedOut, phone } from './open_screen.ts'
import { pressLayer } from './parts_of_screen.ts'
import { signInHeading, typeIn } from './sign_in_parts.ts'
import { toMend } from './to_mend.ts'

interface Case {
  readonly name: string
  readonly open: (openPage: OpenPage) => Promise<Page>
  readonly without?: readonly string[]
}

const cases: readonly Case[] = [
  { name: 'name and password', open: (openPage) => openSignedOut(openPage, { viewport: desk }) },
  {
    name: 'a wrong password on a phone',
    open: async (openPage) => {
      const page = await openSignedOut(openPage, { viewport: phone })
      await typeIn(page, 'nobody', 'không phải mật khẩu')
      await page.getByRole('alert').waitFor()
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(phone.width)
      return page
    },
  },
  {
    name: 'the second factor',
    open: async (openPage) => {
      const account = await accountWithPassword()
      await withSecondFactor(account)
      const page = await openSignedOut(openPage)
      await typeIn(page, account.login)
      await page.getByLabel('Mã 6 chữ số').waitFor()
      return page
    },
  },
  {
    name: 'a password to choose',
    open: async (openPage) => {
      const { link } = await newAccount()
      return openSignedOut(openPage, { address: new URL(link).hash })
    },
  },
  {
    name: 'a session that ended',
    // It lies over the page as a window does, and a screen reader hears of nothing behind it.
    without: ['landmark-one-main'],
    open: async (openPage) => {
      const { cookie } = await accountWithPassword()
      const page = await openScreen(openPage, { cookie, expected: [/401 \(Unauthorized\)/] })
      await post('/sign_out_everywhere', {}, cookie)
      await pressLayer(page, 'former_units')
      await signInHeading(page).waitFor()
      return page
    },
  },
]

describe('axe finds nothing to mend on the way in', () => {
  for (const { name, open, without = [] } of cases) {
    it(`at ${name}, by day and by night`, async ({ openPage }) => {
      const page = await open(openPage)
      expect(await toMend(page, without), 'day').toEqual([])
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'night'
      })
      expect(await toMend(page, without, ['color-contrast']), 'night').toEqual([])
    })
  }
})
