import type { Label } from '../words.ts'
import { stepOf } from './step_of.ts'

/** The steps between shades, in cadences; five shades as the map has them. */
const cadenceBreaks = [0.5, 1, 2, 4] as const

/** What each shade says, the freshest first. */
export const shadeWords: readonly Label[] = [
  { vi: 'mới, chưa quá nửa hạn', en: 'fresh, less than half its cadence' },
  { vi: 'còn trong hạn', en: 'within its cadence' },
  { vi: 'quá hạn', en: 'overdue' },
  { vi: 'quá hạn, hơn 2 lần hạn', en: 'overdue, over twice its cadence' },
  { vi: 'quá hạn lâu, hơn 4 lần hạn', en: 'long overdue, over four times' },
]

/** The shade of the map, the freshest 0. */
export const shadeOf = (cadences: number): number => stepOf(cadences, cadenceBreaks)
