import type { PaletteName } from '../../geo/palette.ts'
import type { Vocabulary } from '../../geo/words.ts'

/** The palettes of the screen; `print` belongs to paper. */
export type ThemeName = Exclude<PaletteName, 'print'>

export const themeNames = {
  day: { vi: 'Ban ngày', en: 'Day' },
  night: { vi: 'Ban đêm', en: 'Night' },
  projector: { vi: 'Máy chiếu', en: 'Projector' },
} as const satisfies Vocabulary<ThemeName>
