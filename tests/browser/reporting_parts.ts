import type { Page } from 'playwright-core'
import type { OwnProduct } from '../support/own_product.ts'

/** What a page complains of whose network or server is taken away on purpose. */
export const away = [
  /ERR_INTERNET_DISCONNECTED|ERR_NETWORK|ERR_FAILED|ERR_CONNECTION|ERR_INCOMPLETE_CHUNKED/,
  /ERR_EMPTY_RESPONSE|Failed to (load|fetch)|503/,
]

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/**
 * Until the page of reports hears the server, and has the parts that it is made of: from then on it
 * does without a network. At phone width another light lies hidden beneath it.
 */
export async function connected(page: Page): Promise<void> {
  const form = page.getByRole('dialog', { name: 'Báo tin vụ việc' })
  await form.getByText('Trực tiếp').waitFor()
  await form.getByRole('radio').first().waitFor()
  await page.locator('[data-map=drawn]').waitFor({ state: 'attached' })
}

const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()

export const send = (page: Page) => button(page, 'Gửi báo cáo').click()

export const unsent = (page: Page) =>
  page.getByRole('region', { name: 'Tin chưa gửi' }).locator('ol > li')

/** Fills in all that a report needs. */
export async function write(page: Page, text: string, place = '21,52 107,98'): Promise<void> {
  await choose(page, 'Lũ quét')
  await choose(page, 'Nghiêm trọng')
  await page.getByLabel('Hoặc gõ tọa độ').fill(place)
  await button(page, 'Lấy').click()
  await page.getByRole('textbox', { name: 'Việc gì đã xảy ra' }).fill(text)
}

interface There {
  readonly id: string
  readonly geometry: unknown
  readonly properties: Readonly<Record<string, unknown>>
}

/** What the server has with these words, the oldest first. */
export async function onServer(product: OwnProduct, text: string, lane = ''): Promise<There[]> {
  const path = `${lane}/collections/incidents/items?limit=1000&sortby=reported_at`
  const answer = await product.ask('GET', path)
  const { features } = (await answer.json()) as { features: There[] }
  return features.filter(({ properties }) => properties.text === text)
}
