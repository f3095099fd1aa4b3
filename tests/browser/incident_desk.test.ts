import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it, type OpenPage } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { goodPassword } from './accounts.ts'
import { details, grid } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

const at = (id: string) => `#v=1&m=13/21.53/107.97&l=units,incidents&s=incidents/${id}`
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

async function reported(text: string, own: object = {}): Promise<string> {
  const answer = await product.ask('POST', '/collections/incidents/items', {
    ...{ type: 'Feature', geometry: { type: 'Point', coordinates: [107.97, 21.525] } },
    properties: { kind: 'fire', severity: 3, occurred_at: minutesAgo(10), text, ...own },
  })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

async function standing(id: string) {
  const answer = await product.ask('GET', `/collections/incidents/items/${id}`)
  return ((await answer.json()) as { properties: Record<string, unknown> }).properties
}

/** The session of another post that leads. */
async function otherPost(login: string, dutyName: string): Promise<string> {
  const json = async (answer: Response) => (await answer.json()) as { id: string; link: string }
  const { id } = await json(
    await product.ask('POST', '/accounts', {
      ...{ login, duty_name: dutyName, role: 'coordinator', clearance: 'noi_bo' },
      units: ['06712'],
    }),
  )
  const { link } = await json(await product.ask('POST', `/accounts/sign_in_link/${id}`))
  const token = new URL(link).hash.replace('#sign_in=', '')
  const signedIn = await product.ask('POST', '/accounts/sign_in_link', { token }, { cookie: '' })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  await product.ask('POST', '/accounts/password', { new: goodPassword }, { cookie })
  return cookie
}

const desk = (page: Page) => details(page).getByRole('region', { name: 'Xử lý vụ việc' })
async function openDesk(openPage: OpenPage, id: string, cookie?: string) {
  const page = await product.open(openPage, { expected: [/412/] }, at(id), cookie)
  await desk(page).getByText('Phụ trách').waitFor()
  return page
}

async function pressByKeyboard(page: Page, name: string | RegExp): Promise<void> {
  await desk(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .focus()
  await page.keyboard.press('Enter')
}

describe('the desk of an incident', () => {
  it('is led by keyboard: taken, moved on with its reason, each in the log', async ({
    openPage,
  }) => {
    const id = await reported('Cháy ở chợ')
    const page = await openDesk(openPage, id)
    await pressByKeyboard(page, 'Nhận việc')
    await expect.poll(async () => (await standing(id)).assigned_to).toBeTruthy()
    await desk(page)
      .getByText(/^Giao cho /)
      .waitFor()
    // Only what may follow is offered.
    const offered = await desk(page).getByRole('group').getByRole('button').allInnerTexts()
    expect(offered).toEqual(['Xác minh', 'Xử lý', 'Đã kết thúc', 'Tin không đúng'])
    await pressByKeyboard(page, 'Xác minh')
    await page.keyboard.type('Tổ dân phố xác nhận')
    await page.keyboard.press('Enter')
    await desk(page).getByText('Mới báo → Đã xác minh. Lý do: Tổ dân phố xác nhận').waitFor()
    expect(await standing(id)).toMatchObject({ state: 'verified' })
    expect(await toMend(page)).toEqual([])
  })

  it('shows who else looks, and of two who take it at once one gets it', async ({ openPage }) => {
    const id = await reported('Cháy nhà dân')
    const cookie = await otherPost('chi_huy_2', 'Chỉ huy thứ hai')
    const page = await openDesk(openPage, id)
    const other = await openDesk(openPage, id, cookie)
    await desk(page).getByText('Chỉ huy thứ hai').waitFor()
    // What the other does is not heard of in time.
    await other.route('**/api/collections/incidents/items/*', async (route) => {
      if (route.request().method() === 'PATCH') {
        await product.ask(
          ...(['PATCH', `/collections/incidents/items/${id}`] as const),
          { properties: { assigned_to: 'Công an phường' } },
          {
            'content-type': 'application/merge-patch+json',
            'if-match': route.request().headers()['if-match'] ?? '',
          },
        )
      }
      await route.continue()
    })
    await pressByKeyboard(other, 'Nhận việc')
    await other
      .getByText(/phụ trách: Công an phường/)
      .first()
      .waitFor()
    expect(await standing(id)).toMatchObject({ assigned_to: 'Công an phường' })
    await other.close()
    await desk(page).getByText('Chỉ huy thứ hai').waitFor({ state: 'detached' })
  })

  it('offers what may be the same, side by side, and a merge keeps both logs', async ({
    openPage,
  }) => {
    const kept = await reported('Sạt lở taluy', { kind: 'landslide', occurred_at: minutesAgo(20) })
    const twin = await reported('Đất đá xuống đường', { kind: 'landslide' })
    const entry = { incident_id: twin, text: 'Xe không qua được' }
    await product.ask('POST', '/collections/incident_entries/items', {
      ...{ type: 'Feature', geometry: null, properties: entry },
    })
    const page = await openDesk(openPage, twin)
    await desk(page).getByText('Có thể trùng với 1 tin').waitFor()
    await pressByKeyboard(page, /^So sánh với/)
    await desk(page).getByRole('cell', { name: 'Sạt lở taluy' }).waitFor()
    await pressByKeyboard(page, 'Giữ tin kia, nhập tin này vào')
    await desk(page).getByText('Gồm 1 tin trùng').waitFor()
    await desk(page).getByText('Xe không qua được').waitFor()
    expect(await standing(twin)).toMatchObject({ state: 'duplicate', duplicate_of: kept })
    await desk(page)
      .getByRole('button', { name: /^Sạt lở đất/ })
      .click()
    await pressByKeyboard(page, 'Tách ra')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await standing(twin)).state).toBe('reported')
  })
})

describe('a feed that is cut off', () => {
  it('grows old on the screen within its cadence, in words, without reloading', async ({
    openPage,
  }) => {
    const id = await reported('Ngập đường', { kind: 'flood' })
    const page = await openPage({ expected: [/Failed to load|ERR_/] })
    await page.clock.install()
    await page.context().addCookies(product.cookies())
    await page.goto(product.address(`${at(id)}&t=incidents`))
    const row = grid(page, 'incidents').getByRole('row').filter({ hasText: 'Ngập đường' })
    await row.waitFor()
    await expect.poll(() => row.innerText()).toMatch(/phút trước/)
    expect(await row.innerText()).not.toContain('quá hạn')
    await page.context().setOffline(true)
    await page.clock.fastForward('02:30:00')
    await expect.poll(() => row.innerText()).toMatch(/2 giờ trước · quá hạn \d+ phút/)
    await page.getByText('Mất kết nối').first().waitFor()
  })
})
