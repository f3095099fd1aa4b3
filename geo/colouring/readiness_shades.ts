import { fill } from '../fill.ts'
import { writePercent } from '../layers/readiness_needs/say_pillar.ts'
import { levelFromPercent, type ReadinessLevel } from '../measures/readiness_score.ts'
import type { ColourName } from '../palette.ts'
import type { Language } from '../words.ts'
import { colouringWords } from './colouring_words.ts'

/** From below to above; what is unknown has no shade, and stays hatched. */
export const readinessShades = [
  { level: 'weak', colour: 'danger' },
  { level: 'short', colour: 'warn' },
  { level: 'ready', colour: 'ok' },
] as const satisfies readonly { readonly level: ReadinessLevel; readonly colour: ColourName }[]

/** Colours that stand for themselves are strong: the map shows through them. */
export const strengthOfLevels = 0.4

/** Within which scores a level lies; empty where none says it. */
export function boundOfLevel(level: ReadinessLevel, language: Language): string {
  const percent = (of: keyof typeof levelFromPercent) =>
    writePercent(levelFromPercent[of] / 100, language)
  if (level === 'ready' || level === 'short') {
    return fill(colouringWords.least[language], { percent: percent(level) })
  }
  return level === 'weak' ? fill(colouringWords.below[language], { percent: percent('short') }) : ''
}
