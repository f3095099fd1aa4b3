import { writePercent } from '../../geo/layers/readiness_needs/say_pillar.ts'
import { pillar, readinessLevel } from '../../geo/layers/readiness_needs/vocabulary.ts'
import { type Language, wordFor } from '../../geo/words.ts'
import type { ReadinessPart, UnitReadiness } from '../state/api/readiness.ts'

/** `Thiếu một phần, 62 %`; what is unknown has no figure. */
export function sayLevel({ level, score }: ReadinessPart, language: Language): string {
  const word = wordFor(readinessLevel, level, language)
  return score === null ? word : `${word}, ${writePercent(score, language)}`
}

/** A unit and its four pillars in one line, for who points at its sign. */
export function sayUnit(unit: UnitReadiness, language: Language): string {
  const parts = unit.pillars.map(
    (part) =>
      `${wordFor(pillar, part.pillar, language)}: ${sayLevel(part, language).toLowerCase()}`,
  )
  return `${unit.name[language]} – ${sayLevel(unit, language)}\n${parts.join('\n')}`
}
