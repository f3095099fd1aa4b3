import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { phone } from './open_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()
const away = [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK|ERR_FAILED|Failed to load/]

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()
const send = (page: Page) => button(page, 'Gửi báo cáo').click()
const unsent = (page: Page) =>
  page.getByRole('region', { name: 'Tin chưa gửi' }).getByRole('listitem')

async function write(page: Page, text: string): Promise<void> {
  await choose(page, 'Lũ quét')
  await choose(page, 'Nghiêm trọng')
  await page.getByLabel('Hoặc gõ tọa độ').fill('21,52 107,98')
  await button(page, 'Lấy').click()
  await page.getByRole('textbox', { name: 'Việc gì đã xảy ra' }).fill(text)
}

async function onServer(text: string) {
  const answer = await product.ask('GET', '/collections/incidents/items?limit=1000')
  const { features } = (await answer.json()) as {
    features: { geometry: unknown; properties: Record<string, unknown> }[]
  }
  return features.filter(({ properties }) => properties.text === text)
}

describe('a report on a phone', () => {
  it('is written under a thumb, and says what is missing where it is', async ({ openPage }) => {
    const page = await product.open(openPage, { viewport: phone }, '#r=new')
    await send(page)
    const kinds = page.getByRole('group', { name: 'Loại vụ việc' })
    await kinds.getByText('Hãy chọn loại vụ việc.').waitFor()
    await expect.poll(() => kinds.evaluate((part) => part === document.activeElement)).toBe(true)
    expect(await toMend(page)).toEqual([])

    await page.getByRole('searchbox').fill('lu quet')
    expect(await kinds.getByRole('radio').count()).toBe(1)
    await page.getByRole('searchbox').fill('')
    const text = `Nước suối lên ${Date.now()}`
    await write(page, text)
    expect(await page.getByText('Hãy chọn loại vụ việc.').count()).toBe(0)
    await send(page)
    await expect.poll(async () => (await onServer(text)).length).toBe(1)
    await page.getByText('Máy chủ đã nhận 1 tin.').waitFor()
    const [there] = await onServer(text)
    expect(there).toMatchObject({
      geometry: { type: 'Point', coordinates: [107.98, 21.52] },
      properties: { kind: 'flash_flood', severity: 3, unit_code: '06712' },
    })
  })
})

describe('without a connection', () => {
  it('reports are kept, counted, go in order when it is back, and outlive the page', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, { expected: away }, '#r=new')
    const context = page.context()
    await page.getByText('Trực tiếp').first().waitFor()
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
    for (const text of texts) expect(await onServer(text)).toEqual([])

    await context.setOffline(false)
    const next = await context.newPage()
    await next.goto(address)
    for (const text of texts) await expect.poll(async () => (await onServer(text)).length).toBe(1)
    const came = await Promise.all(texts.map(async (text) => (await onServer(text))[0]?.properties))
    const times = came.map((properties) => String(properties?.reported_at))
    expect(times).toEqual([...times].sort())
    // The server has it a moment before the page knows.
    await expect.poll(() => unsent(next).count()).toBe(0)
    const text = next.getByRole('textbox', { name: 'Việc gì đã xảy ra' })
    expect(await text.inputValue()).toBe('viết dở')
  })
})
