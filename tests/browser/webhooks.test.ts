import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { hasFocus } from './keyboard.ts'
import { toMend } from './to_mend.ts'

const own = ownProduct()

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const described = (page: Page, name: string) =>
  field(page, name).evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  )
const allowed = async () => {
  const said = await (await own.ask('GET', '/webhooks')).json()
  return (said as { webhooks: { title: string; address: string }[] }).webhooks
}

it('is allowed by keyboard, its faults said at its fields, shown once with its key, chosen and withdrawn', async ({
  openPage,
}) => {
  const page = await own.open(openPage)
  await page.getByRole('button', { name: /^Cảnh báo/ }).click()
  await page.getByText('Địa chỉ nhận cảnh báo (webhook)').press('Enter')
  await page.getByText('Chưa cho phép địa chỉ nào.').waitFor()
  const form = page.getByRole('form', { name: 'Cho phép một địa chỉ' })
  await form.getByRole('button', { name: 'Cho phép' }).press('Enter')
  await expect.poll(() => hasFocus(field(page, 'Tên nơi nhận'))).toBe(true)
  expect(await described(page, 'Tên nơi nhận')).toContain('Hãy ghi tên nơi nhận.')

  await page.keyboard.type('Trực ban tỉnh')
  await field(page, 'Địa chỉ').focus()
  for (const [address, fault] of [
    ['tỉnh', 'Đây không phải địa chỉ'],
    ['https://a:b@example.com/', 'chứa tên hoặc mật khẩu'],
    ['http://example.com/nhan', 'http chỉ dùng được với máy này'],
    ['http://127.0.0.1:9/nhan', 'đánh dấu chấp nhận http'],
  ] as const) {
    await field(page, 'Địa chỉ').fill(address)
    await page.keyboard.press('Enter')
    await expect.poll(() => described(page, 'Địa chỉ')).toContain(fault)
    expect(await field(page, 'Địa chỉ').getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => hasFocus(field(page, 'Địa chỉ'))).toBe(true)
  }
  expect(await toMend(page)).toEqual([])
  expect(await allowed()).toEqual([])

  await page.getByRole('checkbox', { name: /Chấp nhận http/ }).focus()
  await page.keyboard.press('Space')
  await field(page, 'Địa chỉ').press('Enter')
  await page.getByText('Khóa ký, chỉ hiện một lần này').waitFor()
  await expect.poll(() => form.locator('code').innerText()).toMatch(/^whsec_/)
  expect(await allowed()).toMatchObject([
    { title: 'Trực ban tỉnh', address: 'http://127.0.0.1:9/nhan' },
  ])
  expect(await field(page, 'Địa chỉ').inputValue()).toBe('')
  expect(await toMend(page)).toEqual([])

  // Whoever states a question can have it sent there.
  await page.getByRole('button', { name: 'Đặt câu theo dõi' }).click()
  const where = page.getByRole('combobox', { name: 'Gửi thêm tới' })
  await where.selectOption({ label: 'Trực ban tỉnh' })
  await page.getByRole('button', { name: 'Thôi', exact: true }).click()

  await page.getByText('Địa chỉ nhận cảnh báo (webhook)').press('Enter')
  await page.getByRole('button', { name: 'Thôi cho phép: Trực ban tỉnh' }).press('Enter')
  await page.getByText('Chưa cho phép địa chỉ nào.').waitFor()
  expect(await allowed()).toEqual([])
})
