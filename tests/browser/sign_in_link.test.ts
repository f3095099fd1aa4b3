import { describe, expect, inject } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { goodPassword, newAccount, post } from './accounts.ts'
import { hasFocus, press, tabTo } from './keyboard.ts'
import { drawn, openScreen, openSignedOut } from './open_screen.ts'
import { layerList } from './parts_of_screen.ts'
import { passwordField, signInHeading } from './sign_in_parts.ts'

const hashOf = (link: string) => new URL(link).hash

describe('a sign-in link', () => {
  it('leaves the address at once, and lets nobody on without a password of their own', async ({
    openPage,
  }) => {
    const { login, link } = await newAccount()
    const page = await openSignedOut(openPage, { address: hashOf(link) })
    const choose = page.getByRole('heading', { name: 'Chọn mật khẩu' })
    await choose.waitFor()
    expect(page.url()).not.toContain('sign_in')
    expect(await page.evaluate(() => history.length)).toBe(2)
    await page.getByText(login, { exact: true }).waitFor()

    // Whoever closes the page now is asked again.
    await page.goto(`${inject('productAddress')}/?again`)
    await choose.waitFor()
    expect(await layerList(page).count()).toBe(0)
    await expect.poll(() => hasFocus(page.getByLabel('Mật khẩu mới'))).toBe(true)
    await page.keyboard.type('quá ngắn')
    await press(page, 'Enter')
    await page.getByRole('alert').filter({ hasText: 'chưa đạt' }).waitFor()
    await page.getByLabel('Mật khẩu mới').fill('')
    await page.keyboard.type(`${login} và thêm nữa`)
    await page.getByText('Không chứa tên đăng nhập: chưa đạt').waitFor()
    await page.getByLabel('Mật khẩu mới').fill('')
    await page.keyboard.type(goodPassword)
    await tabTo(page, page.getByLabel('Gõ lại mật khẩu'))
    await page.keyboard.type(goodPassword)
    await page.keyboard.press('Enter')
    await layerList(page).waitFor()
    await drawn(page)
    await post('/sign_in', { login, password: goodPassword }, '')
  })

  it('says that it was used', async ({ openPage }) => {
    const { link } = await newAccount()
    await post('/sign_in_link', { token: hashOf(link).replace('#sign_in=', '') }, '')
    const page = await openSignedOut(openPage, { address: hashOf(link) })
    await page.getByRole('alert').filter({ hasText: 'đã dùng rồi' }).waitFor()
    await signInHeading(page).waitFor()
    expect(page.url()).not.toContain('sign_in')
    await expect.poll(() => hasFocus(page.getByLabel('Tên đăng nhập'))).toBe(true)
    await passwordField(page).waitFor()
  })

  it('is tried again when the server was away', async ({ openPage }) => {
    const { link } = await newAccount()
    const page = await openSignedOut(openPage, {
      address: hashOf(link),
      expected: [/Failed to load resource/],
      before: (opening) =>
        opening.route('**/api/accounts/sign_in_link', (route) => route.abort('connectionrefused')),
    })
    await page.getByRole('alert').filter({ hasText: 'Máy chủ không trả lời' }).waitFor()
    await page.unroute('**/api/accounts/sign_in_link')
    await press(page, 'Enter')
    await page.getByRole('heading', { name: 'Chọn mật khẩu' }).waitFor()
  })

  it('pasted into an open screen signs in whom it is for, and shows them nothing of before', async ({
    openPage,
  }) => {
    const { link } = await newAccount()
    const page = await openScreen(openPage, { address: '#v=1&s=units/06712' })
    await page.goto(`${inject('productAddress')}/${hashOf(link)}`)
    await page.getByRole('heading', { name: 'Chọn mật khẩu' }).waitFor()
    expect(page.url()).not.toContain('sign_in')
    expect(await layerList(page).count()).toBe(0)
  })
})
