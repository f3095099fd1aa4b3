import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { accountWithPassword, goodPassword, post } from './accounts.ts'
import { addressPart } from './address_of.ts'
import { hasFocus, press, tabTo } from './keyboard.ts'
import { drawn, openScreen, openSignedOut } from './open_screen.ts'
import { details, grid, layerEntry, layerList, pressLayer } from './parts_of_screen.ts'
import { nameField, passwordField, signInHeading } from './sign_in_parts.ts'

const expected = [/401 \(Unauthorized\)/]
const arranged = '#v=1&m=11.00/21.50000/107.95000&s=units/06712&t=border_crossings&l=units'

/** What asks the server again, each by another way. */
const askings: readonly [string, (page: Page) => Promise<void>][] = [
  ['a tile', (page) => pressLayer(page, 'former_units')],
  ['a layer that draws itself', (page) => pressLayer(page, 'twinned_communities')],
  [
    'a list',
    (page) =>
      page
        .getByRole('combobox', { name: 'Bảng của lớp' })
        .selectOption('gauges')
        .then(() => {}),
  ],
]

describe('a session that ends while the screen is open', () => {
  for (const [what, ask] of askings) {
    it(`is noticed by ${what}, and all goes on after signing in again`, async ({ openPage }) => {
      const { login, cookie } = await accountWithPassword()
      const page = await openScreen(openPage, { address: arranged, cookie, expected })
      await grid(page, 'border_crossings').getByRole('row').nth(1).waitFor()
      await post('/sign_out_everywhere', {}, cookie)
      await ask(page)
      await signInHeading(page).waitFor()
      const before = new URL(page.url()).hash
      // Whose session it was stands there already.
      await expect.poll(() => nameField(page).inputValue()).toBe(login)
      await expect.poll(() => hasFocus(passwordField(page))).toBe(true)
      await page.keyboard.type(goodPassword)
      await page.keyboard.press('Enter')
      await signInHeading(page).waitFor({ state: 'detached' })
      await drawn(page)
      expect(new URL(page.url()).hash).toBe(before)
      await expect.poll(() => addressPart(page, 's')).toBe('units/06712')
      await details(page).getByRole('heading', { name: 'Phường Móng Cái 1' }).waitFor()
      await page.getByRole('grid').getByRole('row').nth(1).waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
    })
  }

  it('shows the next person nothing that was fetched for the last', async ({ openPage }) => {
    const { cookie } = await accountWithPassword()
    const next = await accountWithPassword({ units: ['06724'] })
    const page = await openScreen(openPage, { address: arranged, cookie, expected })
    await post('/sign_out_everywhere', {}, cookie)
    await pressLayer(page, 'former_units')
    await signInHeading(page).waitFor()
    const asked: string[] = []
    page.context().on('request', (request) => asked.push(new URL(request.url()).pathname))
    await nameField(page).fill(next.login)
    await passwordField(page).fill(goodPassword)
    await page.keyboard.press('Enter')
    await signInHeading(page).waitFor({ state: 'detached' })
    await drawn(page)
    expect(asked).toContain('/api/collections')
    expect(asked).toContain('/api/tiles/units')
    expect([addressPart(page, 's'), addressPart(page, 't')]).toEqual([null, null])
    await expect.poll(() => addressPart(page, 'm')).toBe('11.000/21.50000/107.95000')
  })
})

describe('the account in the top bar', () => {
  it('says who is signed in, and signs out', async ({ openPage }) => {
    const { dutyName, login, cookie } = await accountWithPassword()
    const page = await openScreen(openPage, { address: arranged, cookie, expected })
    await tabTo(page, page.getByRole('button', { name: `Tài khoản: ${dutyName}` }))
    await press(page, 'Enter')
    const menu = page.getByRole('dialog')
    await expect
      .poll(() => menu.innerText())
      .toMatch(new RegExp(`${login}[\\s\\S]*Người xem[\\s\\S]*Phường Móng Cái 1[\\s\\S]*Nội bộ`))
    await menu.getByRole('button', { name: 'Đăng xuất', exact: true }).click()
    await signInHeading(page).waitFor()
    expect(await layerList(page).count()).toBe(0)
    await expect.poll(() => addressPart(page, 's')).toBeNull()
    await expect.poll(() => nameField(page).inputValue()).toBe('')
    await page.goto(`${page.url().split('#')[0]}?again`)
    await signInHeading(page).waitFor()
  })

  it('signs out a second page of the same browser with it', async ({ openPage }) => {
    const { dutyName, cookie } = await accountWithPassword()
    const page = await openScreen(openPage, { cookie, expected })
    const second = await page.context().newPage()
    await second.goto(page.url())
    await layerEntry(second, 'units').waitFor()
    await page.getByRole('button', { name: `Tài khoản: ${dutyName}` }).click()
    await page.getByRole('button', { name: 'Đăng xuất mọi nơi' }).click()
    await signInHeading(second).waitFor()
  })
})

describe('without a session', () => {
  it('keeps a choice of language and colours made before signing in', async ({ openPage }) => {
    const page = await openSignedOut(openPage)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await page.getByRole('button', { name: 'Colours of the screen' }).click()
    await page.getByRole('menuitemradio', { name: 'Night' }).click()
    await page.reload()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('night')
  })
})
