import { describe, expect, inject } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { codeOf } from '../support/totp.ts'
import { accountWithPassword, withSecondFactor } from './accounts.ts'
import { addressPart } from './address_of.ts'
import { hasFocus, press } from './keyboard.ts'
import { drawn, openSignedOut } from './open_screen.ts'
import { details, grid, layerList } from './parts_of_screen.ts'
import { nameField, passwordField, typeIn } from './sign_in_parts.ts'

describe('signing in', () => {
  it('asks for nothing of the map before, and opens what the address says after', async ({
    openPage,
  }) => {
    const { login } = await accountWithPassword()
    const asked: string[] = []
    const page = await openSignedOut(openPage, {
      address: '#v=1&m=11.00/21.50000/107.95000&s=units/06712&t=border_crossings&l=units',
      before: (opening) =>
        opening.context().on('request', (request) => asked.push(new URL(request.url()).pathname)),
    })
    expect(await layerList(page).count()).toBe(0)
    const ofApi = asked.filter((path) => path.startsWith('/api/'))
    expect(ofApi).toEqual(['/api/accounts/me'])
    expect(asked.filter((path) => path.includes('table'))).toEqual([])

    await typeIn(page, login)
    await details(page).getByRole('heading', { name: 'Phường Móng Cái 1' }).waitFor()
    await drawn(page)
    await grid(page, 'border_crossings').getByRole('row').nth(1).waitFor()
    await expect.poll(() => addressPart(page, 'm')).toBe('11.000/21.50000/107.95000')
    await expect.poll(() => addressPart(page, 'l')).toBe('units')
  })

  it('leaves out the code of the way in for who is signed in', async ({ openPage }) => {
    const { cookie } = await accountWithPassword()
    const page = await openPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const [name = '', value = ''] = cookie.split(/=(.*)/s)
    await page.context().addCookies([{ name, value, url: inject('productAddress') }])
    await page.goto(inject('productAddress'))
    await drawn(page)
    expect(asked.filter((path) => path.includes('sign_in'))).toEqual([])
    // The browser asked while the code was on its way, and the code took that answer.
    expect(asked.filter((path) => path === '/api/accounts/me')).toHaveLength(1)
  })

  it('says what is wrong, and keeps the focus where it is mended', async ({ openPage }) => {
    const { login } = await accountWithPassword()
    const page = await openSignedOut(openPage)
    await expect.poll(() => hasFocus(nameField(page))).toBe(true)
    await press(page, 'Enter')
    await page.getByRole('alert').filter({ hasText: 'Nhập cả tên và mật khẩu' }).waitFor()
    await typeIn(page, login, 'không phải mật khẩu ấy')
    await page.getByRole('alert').filter({ hasText: 'không đúng' }).waitFor()
    await expect.poll(() => hasFocus(passwordField(page))).toBe(true)
    await expect.poll(() => passwordField(page).getAttribute('aria-invalid')).toBe('true')
    // What is typed next takes the place of the wrong one.
    await page.keyboard.type('bốn từ chẳng liên quan')
    await page.keyboard.press('Enter')
    await layerList(page).waitFor()
  })

  it('wants the second factor where there is one, or a recovery code', async ({ openPage }) => {
    const account = await accountWithPassword()
    const { uri, recoveryCodes } = await withSecondFactor(account)
    const page = await openSignedOut(openPage)
    await typeIn(page, account.login)
    const code = page.getByLabel('Mã 6 chữ số')
    await code.waitFor()
    await expect.poll(() => hasFocus(code)).toBe(true)
    await page.keyboard.type('000000')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'Mã không đúng' }).waitFor()
    await expect.poll(() => hasFocus(code)).toBe(true)
    await page.keyboard.type(codeOf(uri, 1))
    await page.keyboard.press('Enter')
    await layerList(page).waitFor()

    const other = await openSignedOut(openPage)
    await typeIn(other, account.login)
    await other.getByRole('button', { name: 'Dùng mã khôi phục' }).click()
    await other.getByLabel('Mã khôi phục', { exact: true }).fill(recoveryCodes[0] ?? '')
    await other.keyboard.press('Enter')
    await layerList(other).waitFor()
  })

  it('says that the server is gone, or wants to be left alone for a while', async ({
    openPage,
  }) => {
    const { login } = await accountWithPassword()
    const page = await openSignedOut(openPage, { expected: [/Failed to load resource/] })
    const asked = '**/api/accounts/sign_in'
    await page.route(asked, (route) => route.abort('connectionrefused'))
    await typeIn(page, login)
    await page.getByRole('alert').filter({ hasText: 'Máy chủ không trả lời' }).waitFor()
    await page.unroute(asked)
    await page.route(asked, (route) =>
      route.fulfill({
        status: 429,
        contentType: 'application/problem+json',
        headers: { 'retry-after': '7' },
        body: JSON.stringify({ code: 'too_many' }),
      }),
    )
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'Chờ 7 giây' }).waitFor()
  })
})
