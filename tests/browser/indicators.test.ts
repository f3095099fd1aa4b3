import { describe, expect, inject } from 'vitest'
import { indicator } from '../../geo/layers/indicators/vocabulary.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { it } from '../support/chromium_page.ts'
import { addressPart } from './address_of.ts'
import { drawn, openScreen } from './open_screen.ts'
import { details, grid, map } from './parts_of_screen.ts'

describe('units coloured by an indicator', () => {
  it('placeholder', async ({ openPage }) => {
    const page = await openScreen(openPage)
    const choice = details(page).getByRole('combobox', { name: /Tô màu đơn vị/ })
    console.log(await choice.locator('option').allInnerTexts())
    const plain = await map(page).screenshot()
    await choice.selectOption({ index: 1 })
    const legend = page.getByRole('region', { name: 'Tô màu đơn vị' })
    await legend.waitFor()
    await drawn(page)
    console.log(await legend.innerText())
    expect((await map(page).screenshot()).equals(plain)).toBe(false)
    await page.screenshot({ path: '/tmp/bt/choro.png' })
    console.log(
      addressPart(page, 'c'),
      inject('productAddress'),
      Object.keys(indicator).length,
      writeNumber(1, 'vi'),
    )
    console.log(await grid(page, 'indicators').count())
  })
})
