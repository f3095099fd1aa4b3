import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { goodPassword } from './accounts.ts'
import { keptOnDevice } from './kept_on_device.ts'
import { phone } from './open_screen.ts'
import { away, button, connected, onServer, send, unsent, write } from './reporting_parts.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

/** @returns the cookie of a session of the post that has the device next. */
async function anotherReporter(): Promise<string> {
  const json = async (answer: Response) => (await answer.json()) as Record<string, string>
  const rights = { role: 'reporter', units: ['06712'], clearance: 'noi_bo' }
  const account = { login: 'ca-sau', duty_name: 'Trực ca sau', ...rights }
  const { id } = await json(await product.ask('POST', '/accounts', account))
  const { link = '' } = await json(await product.ask('POST', `/accounts/sign_in_link/${id}`))
  const token = new URL(link).hash.replace('#sign_in=', '')
  const signedIn = await product.ask('POST', '/accounts/sign_in_link', { token }, { cookie: '' })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  await product.ask('POST', '/accounts/password', { new: goodPassword }, { cookie })
  return cookie
}

describe('the app without a server', () => {
  it('opens, says what it cannot show and since when, and sends what was written, once', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { kept: true, viewport: phone, expected: away })
    await keptOnDevice(page)
    await product.kill()
    await page.reload()
    await page.getByRole('heading', { name: 'Báo tin vụ việc' }).waitFor()
    await page.getByText(/Không có kết nối. Vẫn ghi được tin/).waitFor()
    await page.getByText(/Máy chủ trả lời máy này lần cuối cách đây \d+ (giây|phút)/).waitFor()
    await page.getByText('Người báo: Quản trị').waitFor()
    expect(await toMend(page)).toEqual([])
    const text = `Khói trên núi ${Date.now()}`
    await write(page, text)
    await send(page)
    await page.getByText('1 tin chưa gửi').waitFor()
    // The page goes, and comes again, and still has it.
    await page.reload()
    await page.getByText('1 tin chưa gửi').waitFor()

    await product.beginAgain()
    await expect
      .poll(async () => (await onServer(product, text)).length, { timeout: 60_000 })
      .toBe(1)
    await expect.poll(() => unsent(page).count()).toBe(0)
    await page.getByText('Máy chủ đã nhận 1 tin.').waitFor()
    await button(page, 'Về bản đồ').click()
    await page.locator('[data-map=drawn]').waitFor()
    expect(await onServer(product, text)).toHaveLength(1)
  })

  it('keeps nothing that the API answers', async ({ openPage }) => {
    const page = await product.open(openPage, { kept: true, expected: away })
    await keptOnDevice(page)
    await page.reload()
    await page.locator('[data-map=drawn]').waitFor()
    const addresses = await page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
      const requests = await Promise.all(stores.map((store) => store.keys()))
      return requests.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(addresses).toContain('/')
    expect(addresses.filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([])
  })
})

describe('without a connection', () => {
  it('reports are kept, counted, go in order when it is back, and outlive the page', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { expected: away }, '#r=new')
    const context = page.context()
    await connected(page)
    await context.setOffline(true)
    const texts = ['một', 'hai', 'ba'].map((word) => `Tin ${word} ${Date.now()}`)
    for (const text of texts) {
      await write(page, text)
      await send(page)
      await unsent(page).filter({ hasText: text }).waitFor()
    }
    await page.getByText('3 tin chưa gửi').waitFor()
    await page.getByText(/Không có kết nối. Vẫn ghi được tin/).waitFor()
    await page.getByRole('textbox', { name: 'Việc gì đã xảy ra' }).fill('viết dở')
    const address = page.url()
    await page.close()
    for (const text of texts) expect(await onServer(product, text)).toEqual([])

    await context.setOffline(false)
    const next = await context.newPage()
    await next.goto(address)
    for (const text of texts) {
      await expect.poll(async () => (await onServer(product, text)).length).toBe(1)
    }
    const came = await Promise.all(
      texts.map(async (text) => (await onServer(product, text))[0]?.properties),
    )
    const times = came.map((properties) => String(properties?.reported_at))
    expect(times).toEqual([...times].sort())
    // The server has it a moment before the page knows.
    await expect.poll(() => unsent(next).count()).toBe(0)
    const text = next.getByRole('textbox', { name: 'Việc gì đã xảy ra' })
    await expect.poll(() => text.inputValue()).toBe('viết dở')
  })

  it('a key that came with other words stays, says what to do, and holds up nobody', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { expected: [...away, /409/] }, '#r=new')
    await connected(page)
    await page.context().setOffline(true)
    const [clashing, after] = [`Trùng số ${Date.now()}`, `Tin sau ${Date.now()}`]
    for (const text of [clashing, after]) {
      await write(page, text, '21,49 107,91')
      await send(page)
      await unsent(page).filter({ hasText: text }).waitFor()
    }
    const key = await page.evaluate(
      () =>
        new Promise<string>((done, fail) => {
          const opening = indexedDB.open('dia-ban.reporting')
          opening.onerror = () => fail(opening.error)
          opening.onsuccess = () => {
            const reports = opening.result.transaction('reports').objectStore('reports').getAll()
            reports.onsuccess = () => {
              opening.result.close()
              done(reports.result[0].key)
            }
          }
        }),
    )
    const other = {
      type: 'Feature',
      geometry: null,
      properties: {
        ...{ kind: 'fire', severity: 1, text: `Lời khác ${Date.now()}`, unit_code: '06712' },
        occurred_at: new Date(Date.now() - 60_000).toISOString(),
      },
    }
    const taken = await product.ask('POST', '/collections/incidents/items', other, {
      'idempotency-key': key,
    })
    expect(taken.status).toBe(201)

    await page.context().setOffline(false)
    await expect.poll(async () => (await onServer(product, after)).length).toBe(1)
    const left = unsent(page).filter({ hasText: clashing })
    await left.getByText(/Máy chủ đã nhận một tin khác dưới số của tin này/).waitFor()
    await page.getByText('1 tin chưa gửi').waitFor()
    expect(await toMend(page)).toEqual([])
    await left.getByRole('button', { name: 'Sửa', exact: true }).click()
    await page.getByRole('heading', { name: 'Sửa tin chưa nhận' }).waitFor()
    await button(page, 'Gửi lại tin đã sửa').click()
    await expect.poll(async () => (await onServer(product, clashing)).length).toBe(1)
    await expect.poll(() => unsent(page).count()).toBe(0)
  })
})

describe('a device that several use', () => {
  it('says that it keeps the unsent of another, and not what it is', async ({ openPage }) => {
    const expected = [...away, /401/]
    const page = await product.open(openPage, { viewport: phone, expected }, '#r=new')
    const context = page.context()
    await connected(page)
    await context.setOffline(true)
    const text = `Của người trước ${Date.now()}`
    await write(page, text)
    await send(page)
    await page.getByText('1 tin chưa gửi').waitFor()

    // A session that ended is found out with the connection; what waits is said before anybody signs in.
    const nobody = await context.newPage()
    await context.clearCookies()
    await context.setOffline(false)
    await nobody.goto(product.address())
    await nobody.getByText(/^Máy này còn giữ 1 tin chưa gửi/).waitFor()
    expect(await toMend(nobody)).toEqual([])
    await nobody.close()

    const cookie = await anotherReporter()
    const [name = '', value = ''] = cookie.split(/=(.*)/s)
    const address = page.url()
    await page.close()
    await context.addCookies([{ name, value, url: product.address() }])
    await context.setOffline(false)
    const next = await context.newPage()
    await next.goto(address)
    await next.getByText('Người báo: Trực ca sau').waitFor()
    await next.getByText(/Máy này còn giữ 1 tin chưa gửi của người khác/).waitFor()
    expect(await toMend(next)).toEqual([])
    expect(await next.getByText(text).count()).toBe(0)
    expect(await onServer(product, text)).toEqual([])

    await context.addCookies(product.cookies())
    await next.reload()
    await expect.poll(async () => (await onServer(product, text)).length).toBe(1)
    await next.getByText('Mọi tin đã đến máy chủ.').waitFor()
  })
})

// The last: it ends the session that the other tests are signed in by.
describe('a device that is left', () => {
  it('names nobody once somebody has signed out', async ({ openPage }) => {
    const page = await product.open(openPage, { kept: true, expected: [...away, /401/] })
    await keptOnDevice(page)
    const remembered = () => page.evaluate(() => localStorage.getItem('dia-ban.account'))
    expect(await remembered()).toContain('quan_tri')
    await button(page, /^Tài khoản/).click()
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click()
    await page.getByLabel('Tên đăng nhập').waitFor()
    expect(await remembered()).toBeNull()
    await page.context().setOffline(true)
    await page.reload()
    await expect.poll(() => page.title()).toContain('Địa Bàn')
    expect(await page.getByRole('heading', { name: 'Báo tin vụ việc' }).count()).toBe(0)
  })
})
