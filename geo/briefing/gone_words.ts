import { fill } from '../fill.ts'
import type { Label, Vocabulary } from '../words.ts'

/** What a scene names that is no longer there, on a screen and on paper. */
export const goneWords = {
  layer: { vi: 'lớp “{part}”, không có ở đây', en: 'the layer “{part}”, which is not here' },
  filter: {
    vi: 'bộ lọc “{part}”, không đọc được nữa',
    en: 'the filter “{part}”, which can no longer be read',
  },
  indicator: {
    vi: 'chỉ số “{part}”, không có ở đây',
    en: 'the figure “{part}”, which is not here',
  },
  table: { vi: 'bảng “{part}”, không có ở đây', en: 'the table “{part}”, which is not here' },
  chart: {
    vi: 'biểu đồ “{part}”, không có ở đây',
    en: 'the chart “{part}”, which is not here',
  },
} as const satisfies Vocabulary

/** @param part the id that the scene has for it, or what a filter says. */
export const sayGone = (what: keyof typeof goneWords, part: string): Label => ({
  vi: fill(goneWords[what].vi, { part }),
  en: fill(goneWords[what].en, { part }),
})
