import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { distanceMetres } from '../../geo/measures/distance.ts'
import { formatPosition } from '../../geo/measures/format_position.ts'
import type { Position } from '../../geo/measures/position.ts'
import { positionSystems } from '../../geo/measures/position_systems.ts'
import { readCoordinate } from '../../geo/measures/read_coordinate.ts'
import { codesOf } from '../../geo/words.ts'
import { it } from '../support/chromium_page.ts'
import { addressPart, middleOf } from './address_of.ts'
import { openScreen } from './open_screen.ts'
import { details, searchBox } from './parts_of_screen.ts'

/** The tip of Trà Cổ: in all four ways of writing it is far from where the map opens. */
const tip: Position = [108.0655, 21.4908]
/** Each way as a user may have it on paper; all mean the tip to within some metres. */
const onPaper = {
  wgs84_decimal: '21.4908, 108.0655',
  wgs84_dms: '21°29\'26.9"N 108°03\'55.8"E',
  vn2000: written('vn2000'),
  mgrs: written('mgrs').replaceAll(' ', ''),
}

describe('the search', () => {
  it('goes to a position however it is written, and reads it out in the same way', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage)
    for (const system of codesOf(positionSystems)) {
      await page.getByRole('button', { name: 'Xem cả sáu đơn vị' }).click()
      await expect.poll(() => metresAway(page), { message: system }).toBeGreaterThan(5000)
      await searchBox(page).fill(onPaper[system])
      await page.getByRole('option', { name: /^Đến / }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect.poll(() => metresAway(page), { message: system }).toBeLessThan(20)
      const readout = page.getByRole('button', { name: /^Tọa độ Tâm/ })
      const read = readCoordinate(await readout.innerText())
      expect(read.ok && [read.value.system, distanceMetres(read.value.position, tip) < 20]).toEqual(
        [system, true],
      )
      await readout.click()
    }
  })

  it('finds names and codes without marks, selects what is chosen and goes there', async ({
    openPage,
  }) => {
    const page = await openScreen(openPage)
    await searchBox(page).fill('mui ngoc')
    await page.getByRole('option', { name: 'Bến Mũi Ngọc' }).click()
    await details(page).getByRole('heading', { name: 'Bến Mũi Ngọc' }).waitFor()
    await expect.poll(() => middleOf(page)[0]).toBeCloseTo(107.964, 3)
    await searchBox(page).fill('06712')
    await page.getByRole('option', { name: /^Phường Móng Cái 1/ }).click()
    await expect.poll(() => addressPart(page, 's')).toBe('units/06712')
  })

  it('says when nothing is found, and what is wrong with a position', async ({ openPage }) => {
    const page = await openScreen(openPage)
    await searchBox(page).fill('qwzx')
    await page.getByText('Không tìm thấy “qwzx”').waitFor()
    await searchBox(page).fill('121.5, 108.2')
    await page.getByText(/vĩ độ/i).waitFor()
  })
})

function written(system: keyof typeof positionSystems): string {
  const text = formatPosition(tip, system, 'vi', 1)
  if (!text.ok) throw new Error(`The tip cannot be written in ${system}.`)
  return text.value
}

function metresAway(page: Page): number {
  return distanceMetres(middleOf(page), tip)
}
