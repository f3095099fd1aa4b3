import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { feature } from '../support/editor.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn, phone } from './open_screen.ts'
import { details } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

async function add(layer: string, own: object, geometry: object | null): Promise<string> {
  const properties = { name_en: 'A place', unit_code: '06712', ...own }
  const answer = await product.ask(
    'POST',
    `/collections/${layer}/items`,
    feature(properties, geometry),
  )
  const said = await answer.json()
  expect(answer.status, JSON.stringify(said)).toBe(201)
  return said.id
}

type Place = readonly [number, number]
const at = (coordinates: Place) => ({ type: 'Point', coordinates })
const road = (name_vi: string, coordinates: readonly Place[], passage?: string) =>
  add(
    'roads',
    { name_vi, kind: 'communal', accuracy_m: 20, ...(passage && { passage }) },
    { type: 'MultiLineString', coordinates: [coordinates] },
  )

const panel = (page: Page) => page.getByRole('article', { name: 'Sơ tán dân' })
const lost = (page: Page) => panel(page).getByRole('region', { name: 'Ai mất nơi sơ tán nào' })

async function openPanel(page: Page): Promise<void> {
  await drawn(page)
  await details(page).getByRole('button', { name: 'Tính phương án sơ tán' }).press('Enter')
  await panel(page).getByText('60 người phải đi').waitFor()
}

describe('who goes to which shelter by road', () => {
  it('shows at once who loses which shelter by a ford that is closed, to see and by a decision', async ({
    openPage,
  }) => {
    const people = { name_vi: 'Khu 1', kind: 'people_in_weak_houses', count: 60, accuracy_m: 50 }
    await add('counted_points', people, at([107.99, 21.5]))
    const house = { kind: 'school', mode: 'together', state: 'ready', accuracy_m: 50 }
    const places = { ...house, capacity_people: 100 }
    await add('shelters', { ...places, name_vi: 'Trường Tây' }, at([107.98, 21.5]))
    await add('shelters', { ...places, name_vi: 'Trường Đông' }, at([108.01, 21.5]))
    await road('Đường bờ tây', [
      [107.98, 21.5],
      [107.984, 21.5],
    ])
    const ford = await road(
      'Ngầm Một',
      [
        [107.984, 21.5],
        [107.985, 21.5],
      ],
      'ford',
    )
    await road('Đường giữa', [
      [107.985, 21.5],
      [107.99, 21.5],
      [108.0, 21.505],
      [108.01, 21.5],
    ])

    const page = await product.open(openPage, {}, '#v=1&s=units/06712&m=12.5/21.5/107.995')
    await openPanel(page)
    await panel(page).getByText('Mọi người đi theo đường đã vẽ.').waitFor()
    await panel(page)
      .getByText(/1,04.km theo đường, qua Ngầm Một/)
      .waitFor()
    expect(await toMend(page)).toEqual([])

    // By keyboard: the ford is closed to see what it would change.
    await panel(page).getByRole('checkbox', { name: 'Đi được Ngầm Một' }).press('Space')
    await lost(page).getByText('60 người mất Trường Tây: bị chia cắt').waitFor()
    await lost(page)
      .getByText(/Kế tiếp: 60 người đến Trường Đông \(.*.km theo đường\)/)
      .waitFor()
    await panel(page).getByText('Gần hơn: Trường Tây (bị chia cắt)').waitFor()
    await panel(page).locator('.scenario_legend').getByText('đường đóng').waitFor()
    expect(await toMend(page)).toEqual([])
    await panel(page).getByRole('checkbox', { name: 'Đi được Ngầm Một' }).press('Space')
    await lost(page).waitFor({ state: 'detached' })

    // Decided by somebody else meanwhile, it shows without reloading.
    await add(
      'decisions',
      {
        ...{ name_vi: 'Đóng Ngầm Một', kind: 'closing', closes_road_id: ford },
        decided_by: 'Chủ tịch UBND',
      },
      null,
    )
    await lost(page).getByText('60 người mất Trường Tây: bị chia cắt').waitFor()
    await panel(page).getByText('đã có quyết định đóng').waitFor()

    // The ford itself says by which decision.
    await panel(page).getByRole('button', { name: 'Xem Ngầm Một' }).press('Enter')
    await details(page).getByText('Đóng Ngầm Một').waitFor()
    expect(await toMend(page)).toEqual([])
  })

  it('says that a straight line is none where no road is drawn, on a phone by night', async ({
    openPage,
  }) => {
    const people = { name_vi: 'Khu 9', kind: 'people_in_weak_houses', count: 10, accuracy_m: 50 }
    await add('counted_points', people, at([108.05, 21.47]))
    const page = await product.open(
      openPage,
      { colorScheme: 'dark', viewport: phone },
      '#v=1&s=units/06712&m=12/21.5/108',
    )
    await drawn(page)
    await page.getByRole('button', { name: 'Chi tiết', exact: true }).press('Enter')
    await details(page).getByRole('button', { name: 'Tính phương án sơ tán' }).press('Enter')
    await panel(page)
      .getByText(/10 người tính theo đường chim bay/)
      .waitFor()
    await panel(page)
      .getByText(/.km đường chim bay/)
      .waitFor()
    expect(await toMend(page)).toEqual([])
  })
})
