import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { ownProduct } from '../support/own_product.ts'
import { wordBody } from '../support/read_word.ts'
import { drawn } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

async function makeExercise(): Promise<string> {
  const body = { title_vi: 'Diễn tập bão số 11', script: 'storm_2025_10_05' }
  const made = await product.ask('POST', '/lanes', body)
  const { id } = (await made.json()) as { id: string }
  expect(made.status).toBe(201)
  return id
}

/** Everything that its script tells, as one who directs it lets it go by. */
async function playAll(lane: string): Promise<void> {
  const change = async (body: object) => {
    const answer = await product.ask('PATCH', `/lanes/${lane}`, body)
    expect(answer.status, await answer.clone().text()).toBe(200)
    return (await answer.json()) as { play: { state: string } | null }
  }
  await change({ state: 'running' })
  for (let state = ''; state !== 'done'; ) {
    state = (await change({ play: 'step' })).play?.state ?? 'done'
  }
}

const proposal = (page: Page) =>
  details(page)
    .getByRole('region', { name: 'Đề xuất ứng phó' })
    .getByRole('article', { name: 'Bão, cấp 3' })
const evacuation = (page: Page) => page.getByRole('article', { name: 'Sơ tán dân' })
const split = (page: Page) => evacuation(page).locator('.evacuation_split')

/** The rows of a table of the document, cell by cell. */
function rowsOf(path: string): string[][] {
  return [...wordBody(path).matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell.replace(/<[^>]+>/g, '')),
  )
}

describe('a day of storm, in the exercise that is shipped', () => {
  it('goes from the bulletin by plan, tasks and shelters to the report', async ({ openPage }) => {
    const lane = await makeExercise()
    const page = await product.open(openPage, {}, `?lane=${lane}#v=1&s=units/06712`)
    await drawn(page)

    // The bulletin proposes a level and the plan; a post decides.
    await proposal(page).getByText('Chờ quyết định').waitFor()
    await proposal(page)
      .getByRole('button', { name: /^Phương án ứng phó bão/ })
      .waitFor()
    await proposal(page).getByRole('button', { name: 'Quyết định ứng phó' }).press('Enter')
    await page.keyboard.type('Chủ tịch UBND phường')
    await page.keyboard.press('Enter')
    await proposal(page).getByText('Đã quyết định').waitFor()
    const tasks = await product.ask('GET', `/lanes/${lane}/collections/tasks/items?limit=1`)
    const { numberMatched } = (await tasks.json()) as { numberMatched: number }
    expect(numberMatched).toBeGreaterThan(10)
    await details(page).getByText(`${numberMatched} chưa làm`).waitFor()
    expect(await toMend(page)).toEqual([])

    await playAll(lane)
    // Eight hundred people have a shelter, and one that is closed sends them elsewhere.
    await details(page).getByRole('button', { name: 'Tính phương án sơ tán' }).press('Enter')
    await evacuation(page).getByText('800 người phải đi').waitFor()
    await split(page).getByText('Ai cũng có chỗ').waitFor()
    const shelter = evacuation(page).getByRole('checkbox', { name: 'Dùng Trường học, Hải Hòa' })
    await shelter.press('Space')
    await split(page).getByText('90 chưa có chỗ').waitFor()
    await shelter.press('Space')
    await split(page).getByText('Ai cũng có chỗ').waitFor()
    await page.getByRole('button', { name: 'Tổng quan' }).press('Enter')
    await evacuation(page).waitFor({ state: 'detached' })
    await page.evaluate(() => {
      location.hash = '#v=1&s=units/06712'
    })

    // The report says on paper what it says on the screen, number by number.
    await details(page).getByRole('button', { name: 'Báo cáo nhanh' }).press('Enter')
    const report = page.getByRole('dialog', { name: /^Báo cáo nhanh: Phường/ })
    const rows = report.getByRole('table').first().getByRole('row')
    await rows.nth(1).waitFor()
    const onScreen = (await rows.allInnerTexts())
      .slice(1)
      .map((row) => row.split('\t').map((cell) => cell.trim().replaceAll('\u00a0', ' ')))
    const downloading = page.waitForEvent('download')
    await report.getByRole('button', { name: 'Tải tệp Word (DOCX)' }).press('Enter')
    const download = await downloading
    expect(download.suggestedFilename()).toContain('_DIEN_TAP_')
    const onPaper = new Map(
      rowsOf(await download.path()).map(([, name = '', value = '']) => [name, value]),
    )
    expect(onScreen.length).toBeGreaterThan(6)
    for (const [name = '', value] of onScreen) {
      expect(onPaper.get(name)?.replaceAll('\u00a0', ' '), name).toBe(value)
    }
  })
})
