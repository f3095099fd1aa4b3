import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { feature } from '../support/editor.ts'
import { ownProduct } from '../support/own_product.ts'
import { drawn } from './open_screen.ts'
import { details, map } from './parts_of_screen.ts'
import { toMend } from './to_mend.ts'

const product = ownProduct()

async function add(layer: string, own: object, at: readonly [number, number]): Promise<void> {
  const properties = { name_en: 'A place', unit_code: '06712', ...own, accuracy_m: 50 }
  const answer = await product.ask(
    'POST',
    `/collections/${layer}/items`,
    feature(properties, { type: 'Point', coordinates: at }),
  )
  expect(answer.status, await answer.text()).toBe(201)
}

const leave = (name_vi: string, count: number, at: readonly [number, number]) =>
  add('counted_points', { kind: 'people_in_weak_houses', name_vi, count, elderly: 5 }, at)
const house = (name_vi: string, capacity_people: number, at: readonly [number, number]) =>
  add(
    'shelters',
    { name_vi, capacity_people, kind: 'school', mode: 'together', state: 'ready' },
    at,
  )

const panel = (page: Page) => page.getByRole('article', { name: 'Sơ tán dân' })
const split = (page: Page) => panel(page).locator('.evacuation_split')

describe('who goes to which shelter', () => {
  it('is told of a ward, changes with a shelter that is closed, and keeps what a person decides', async ({
    openPage,
  }) => {
    await leave('Khu 1', 60, [107.97, 21.53])
    await leave('Khu 2', 80, [108.04, 21.49])
    await house('Trường A', 70, [107.975, 21.53])
    await house('Trường B', 100, [108.03, 21.49])
    const page = await product.open(openPage, {}, '#v=1&s=units/06712&m=11.5/21.5/108.0')
    await drawn(page)
    await details(page).getByRole('button', { name: 'Tính phương án sơ tán' }).press('Enter')
    await panel(page).getByText('140 người phải đi').waitFor()
    await panel(page).getByText('Trong đó 10 người già').waitFor()
    await panel(page).getByText('Tính theo đường chim bay').waitFor()
    await expect.poll(() => split(page).innerText()).toMatch(/Ai cũng có chỗ\s*còn trống 30 chỗ/)
    expect(await toMend(page)).toEqual([])

    // By keyboard: one school is left out, and the other takes in as many as it holds.
    await panel(page).getByRole('checkbox', { name: 'Dùng Trường B' }).press('Space')
    await split(page).getByText('70 chưa có chỗ').waitFor()
    expect(await panel(page).getByText('tạm bỏ trong phương án này', { exact: true }).count()).toBe(
      1,
    )
    await panel(page).getByRole('checkbox', { name: 'Dùng Trường B' }).press('Space')
    await split(page).getByText('Ai cũng có chỗ').waitFor()

    // A person sends them elsewhere: that is kept, and the rest goes around it.
    const to = panel(page).getByRole('combobox', { name: 'Nơi đến của 60 người từ Khu 1' })
    await to.selectOption({ label: 'Trường B' })
    const kept = panel(page).getByRole('checkbox', { name: 'Giữ 60 người từ Khu 1 đến Trường B' })
    await kept.waitFor()
    expect(await kept.isChecked()).toBe(true)
    await panel(page)
      .getByRole('combobox', { name: 'Nơi đến của 40 người từ Khu 2' })
      .first()
      .waitFor()
    const number = panel(page).getByRole('spinbutton', { name: 'Số người từ Khu 1 đến Trường B' })
    await number.fill('10')
    await number.press('Enter')
    await panel(page).getByRole('combobox', { name: 'Nơi đến của 50 người từ Khu 1' }).waitFor()
    // What can no longer be kept is said, and stays until it can be.
    await panel(page).getByRole('checkbox', { name: 'Dùng Trường B' }).press('Space')
    const refused = panel(page).getByRole('alert')
    await refused.getByText(/^10 người từ Khu 1 đến Trường B: tạm bỏ/).waitFor()
    await refused.getByRole('button', { name: 'Bỏ' }).press('Enter')
    await refused.waitFor({ state: 'detached' })
  })

  it('shows what one more shelter would change, set from the middle of the map', async ({
    openPage,
  }) => {
    await leave('Khu 3', 200, [108.0, 21.5])
    const page = await product.open(
      openPage,
      { colorScheme: 'dark' },
      '#v=1&s=units/06712&m=11.5/21.5/108.0',
    )
    await drawn(page)
    await details(page).getByRole('button', { name: 'Tính phương án sơ tán' }).press('Enter')
    await split(page).getByText('170 chưa có chỗ').waitFor()
    await panel(page).getByRole('button', { name: 'Thử thêm một nơi' }).press('Enter')
    await page.getByRole('button', { name: 'Lấy tâm bản đồ' }).press('Enter')
    await split(page).getByText('70 chưa có chỗ').waitFor()
    await panel(page).getByText('Thêm 100 người có chỗ').waitFor()
    const places = panel(page).getByRole('spinbutton', { name: 'Số chỗ của nơi giả định' })
    await places.fill('300')
    await places.press('Enter')
    await split(page).getByText('Ai cũng có chỗ').waitFor()
    await panel(page).getByText('Thêm 170 người có chỗ').waitFor()
    expect(await toMend(page)).toEqual([])

    // What is looked at meanwhile does not take the plan away, nor does leaving it.
    await map(page).click({ position: { x: 250, y: 420 } })
    await details(page).getByRole('button', { name: 'Về phương án sơ tán' }).press('Enter')
    await split(page).getByText('Ai cũng có chỗ').waitFor()
    await panel(page).getByRole('button', { name: 'Tổng quan' }).press('Enter')
    await panel(page).waitFor({ state: 'detached' })
  })
})
