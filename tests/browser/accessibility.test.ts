import AxeBuilder from '@axe-core/playwright'
import { describe, expect } from 'vitest'
import { it } from '../support/chromium_page.ts'
import { openScreen } from './open_screen.ts'

describe('the first view', () => {
  it.for(['light', 'dark'] as const)(
    'has nothing that axe finds wrong, %s',
    async (colorScheme, { openPage }) => {
      const page = await openScreen(openPage, { colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([])
    },
  )
})
