import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { addressPart } from './address_of.ts'
import { drawn } from './open_screen.ts'
import { details, grid, layerEntry } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()
const view = 'm=12/21.53/107.97&l=units,incidents&t=incidents'

/** As the address writes it, on the clock of Viet Nam. */
const local = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 19)
const pause = () => new Promise((resume) => setTimeout(resume, 1_500))

async function sent(method: string, path: string, properties: object, version?: string) {
  const place = { type: 'Point', coordinates: [107.97, 21.53] }
  const answer = await product.ask(
    method,
    `/collections/incidents/items${path}`,
    method === 'POST' ? { type: 'Feature', geometry: place, properties } : { properties },
    {
      ...(method === 'PATCH' && { 'content-type': 'application/merge-patch+json' }),
      ...(version !== undefined && { 'if-match': version }),
    },
  )
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  return {
    id: ((await answer.json()) as { id: string }).id,
    version: answer.headers.get('etag') ?? '',
  }
}

/** Moments after each thing that was recorded, in whole seconds. */
let known: { first: number; changed: number; late: number; occurred: number }
beforeAll(async () => {
  const stamp = async () => {
    await pause()
    const at = Math.floor(Date.now() / 1000) * 1000
    await pause()
    return at
  }
  const occurred = Date.now() - 3_600_000
  const report = (text: string, kind: string) => ({
    ...{ kind, severity: 3, text, unit_code: '06712' },
    occurred_at: new Date(occurred).toISOString(),
  })
  const { id, version } = await sent('POST', '', report('Cháy nhà kho', 'fire'))
  const first = await stamp()
  await sent('PATCH', `/${id}`, { state: 'responding' }, version)
  const changed = await stamp()
  await sent('POST', '', report('Ngập ngầm tràn', 'flood'))
  known = { first, changed, late: await stamp(), occurred: occurred + 60_000 }
}, 600_000)

const rows = async (page: Page) => {
  await drawn(page)
  return (await grid(page, 'incidents').getByRole('row').allInnerTexts()).slice(1).join('\n')
}
const band = (page: Page) => page.getByText(/không phải hiện tại/)

describe('the screen at a moment that has passed', () => {
  it('shows what was known then, and a late report moves only what was true', async ({
    openPage,
  }) => {
    const at = (moment: string) => `#v=1&${view}&${moment}`
    const together = local(known.first)
    const page = await product.open(openPage, {}, at(`d=${together}&k=${together}`))
    await band(page).waitFor()
    await expect.poll(() => rows(page)).toMatch(/Mới báo/)
    expect(await rows(page)).not.toMatch(/Ngập ngầm tràn/)
    const counted = layerEntry(page, 'incidents').getByText('1', { exact: true })
    await counted.waitFor()
    await page.getByText('Đang xem lại').waitFor()

    // The same time, by what was known after the change, and after the late report.
    const occurred = local(known.occurred)
    const opened = async (k: number) => {
      await page.evaluate(
        (hash) => {
          location.hash = hash
        },
        at(`d=${occurred}&k=${local(k)}`),
      )
      await expect.poll(() => addressPart(page, 'k')).toBe(local(k).replace(/:00$/, ''))
    }
    await opened(known.changed)
    await expect.poll(() => rows(page)).toMatch(/Đang xử lý/)
    expect(await rows(page)).not.toMatch(/Ngập ngầm tràn/)
    await opened(known.late)
    await expect.poll(() => rows(page)).toMatch(/Ngập ngầm tràn/)

    await page.getByRole('button', { name: 'Về hiện tại' }).first().click()
    await band(page).waitFor({ state: 'detached' })
    await expect.poll(() => addressPart(page, 'd')).toBeNull()
    await expect.poll(() => rows(page)).toMatch(/Ngập ngầm tràn/)
  })

  it('is turned by the keys of the handles, together and apart, and left again', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, `#v=1&${view}`)
    await page.getByRole('button', { name: /Hiện tại/ }).click()
    const truth = page.getByRole('slider', { name: 'Đúng lúc' })
    const knowledge = page.getByRole('slider', { name: 'Đã biết lúc' })
    await truth.focus()
    await page.keyboard.press('ArrowLeft')
    await band(page).waitFor()
    await expect.poll(() => addressPart(page, 'd')).not.toBeNull()

    await page.getByText('Hai mốc đi cùng nhau').click()
    await truth.focus()
    await page.keyboard.press('PageDown')
    // The band may speak of two moments before the key does: knowledge begins at the first record.
    await expect
      .poll(() => truth.getAttribute('aria-valuetext'))
      .not.toBe(await knowledge.getAttribute('aria-valuetext'))
    await expect.poll(() => band(page).innerText()).toMatch(/theo những gì đã biết lúc/)

    await page.getByRole('button', { name: 'Về hiện tại' }).first().click()
    await band(page).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Đóng thanh thời gian' }).click()
    await truth.waitFor({ state: 'detached' })
  })

  it('keeps what the hand moved when it is learnt meanwhile since when there is a record', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, `#v=1&${view}`)
    let learn = () => {}
    const learnt = new Promise<void>((resume) => {
      learn = resume
    })
    await page.route(/\/collections\?.*known_at/, async (route) => {
      const answer = await route.fetch()
      await learnt
      await route.fulfill({ response: answer })
    })
    await page.getByRole('button', { name: /Hiện tại/ }).click()
    const truth = page.getByRole('slider', { name: 'Đúng lúc' })
    const knowledge = page.getByRole('slider', { name: 'Đã biết lúc' })
    await truth.focus()
    const answered = page.waitForRequest(/\/collections\?.*known_at/)
    await page.keyboard.press('PageDown')
    await answered
    await pause()
    const before = Number(await truth.inputValue())
    await page.getByText('Hai mốc đi cùng nhau').click()
    await truth.focus()
    await page.keyboard.press('PageDown')
    // The answer is here already, so that it comes while the hand has not rested.
    learn()
    await page.getByText(/chưa có ghi chép nào/).waitFor()
    await pause()
    expect(Number(await truth.inputValue())).toBeLessThan(before)
    expect(Number(await knowledge.inputValue())).toBeGreaterThan(before)
  })

  it('plays from the left with the space bar, holds, and is dragged by its handle', async ({
    openPage,
  }) => {
    const page = await product.open(openPage, {}, `#v=1&${view}`)
    await page.getByRole('button', { name: /Hiện tại/ }).click()
    const truth = page.getByRole('slider', { name: 'Đúng lúc' })
    await truth.focus()
    await page.keyboard.press('Space')
    await band(page).waitFor()
    const value = async () => Number(await truth.inputValue())
    const left = Number(await truth.getAttribute('min'))
    await expect.poll(value, { timeout: 30_000 }).toBeGreaterThan(left)
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Chạy', exact: true }).waitFor()
    await drawn(page)
    const held = await value()
    await pause()
    expect(await value()).toBe(held)
    expect(await toMend(page)).toEqual([])

    const box = await truth.boundingBox()
    if (box === null) throw new Error('The handle is not in sight.')
    const share = (held - left) / (Number(await truth.getAttribute('max')) - left)
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + 8 + (box.width - 16) * share, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2, y, { steps: 4 })
    await page.mouse.up()
    expect(await value()).toBeGreaterThan(held)
    await expect.poll(() => addressPart(page, 'd')).not.toBeNull()
  })

  it('says so where there was no record yet, and what is written there is written now', async ({
    openPage,
  }) => {
    const page = await product.open(
      openPage,
      {},
      `#v=1&${view}&d=2020-01-01T10:00&k=2020-01-01T10:00`,
    )
    await page.getByText(/chưa có ghi chép nào/).waitFor()
    await expect.poll(() => addressPart(page, 'k')).not.toMatch(/^2020/)
    await expect.poll(() => addressPart(page, 'd')).toBe('2020-01-01T10:00')
    await details(page).waitFor()
  })
})
