import type { ChartLook } from '../../geo/charts/look.ts'

/** Of the page, whatever palette is on. */
export const screenColours: ChartLook['colours'] = {
  ink: 'var(--ink)',
  soft: 'var(--ink-3)',
  line: 'var(--line)',
  accent: 'var(--accent)',
}
