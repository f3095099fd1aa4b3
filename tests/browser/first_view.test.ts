import { describe, expect, inject } from 'vitest'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { it } from '../support/chromium_page.ts'
import { comparePicture } from '../support/compare_picture.ts'
import { desk, openScreen, phone, wall } from './open_screen.ts'
import { layerEntry, layerList, layersOnMap } from './parts_of_screen.ts'

interface Counts {
  readonly collections: readonly { id: string; featureCount: number; unlocatedCount: number }[]
}

describe('the first view', () => {
  it('lists every layer, each with how much is on the map and how much has no position', async ({
    openPage,
  }) => {
    const answer = await fetch(`${inject('productAddress')}/api/collections`, {
      headers: { cookie: inject('productCookie') },
    })
    const { collections }: Counts = await answer.json()
    const page = await openScreen(openPage)
    expect(await layerList(page).getByRole('checkbox').count()).toBe(layersOnMap.length)
    for (const { id } of layersOnMap) {
      const { featureCount, unlocatedCount } = collections.find((each) => each.id === id) ?? {
        featureCount: Number.NaN,
        unlocatedCount: Number.NaN,
      }
      const lines = (await layerEntry(page, id).innerText()).split('\n')
      expect(lines, id).toContain(writeNumber(featureCount - unlocatedCount, 'vi'))
      const unlocated = `+ ${writeNumber(unlocatedCount, 'vi')} chưa có vị trí`
      if (unlocatedCount > 0) expect(lines, id).toContain(unlocated)
      else expect(lines.join(), id).not.toContain('chưa có vị trí')
    }
  })

  for (const viewport of [desk, wall, phone]) {
    for (const theme of ['day', 'night'] as const) {
      const size = `${viewport.width}x${viewport.height}`
      it(`looks as it did, ${size} by ${theme}`, async ({ openPage }) => {
        const colorScheme = theme === 'day' ? 'light' : 'dark'
        const page = await openScreen(openPage, { viewport, colorScheme })
        comparePicture(await page.screenshot(), { name: 'first_view', viewport: size, theme })
      })
    }
  }
})
