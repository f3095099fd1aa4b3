import { z } from 'zod'
import { colouringWords } from '../../colouring/colouring_words.ts'
import {
  boundOfLevel,
  readinessShades,
  strengthOfLevels,
} from '../../colouring/readiness_shades.ts'
import { shadeSymbol, unknownSymbol } from '../../colouring/step_colours.ts'
import { pillar, readinessLevel } from '../../layers/readiness_needs/vocabulary.ts'
import type { ReadinessLevel } from '../../measures/readiness_score.ts'
import { codesOf, type Label, type Language } from '../../words.ts'
import { sheetWords } from '../sheet_words.ts'
import { markingsCounted } from './markings_counted.ts'
import { type SheetColouring, unknownShade } from './sheet_colouring.ts'

const level = z.enum(codesOf(readinessLevel))

const readiness = z.object({
  units: z.array(
    z.object({
      ...{ unit_code: z.string(), level },
      position: z.tuple([z.number(), z.number()]).nullable(),
      pillars: z.array(z.object({ level })),
    }),
  ),
})

/** The units by how ready they are, each with the sign of its four pillars. */
export function readReadinessColouring(
  [answer, ...marked]: readonly unknown[],
  language: Language,
): Omit<SheetColouring, 'units'> {
  const { units } = readiness.parse(answer)
  const levels = new Set<string>(readinessShades.map((shade) => shade.level))
  const quarters = codesOf(pillar).map((each) => pillar[each][language])
  return {
    title: colouringWords.readiness,
    notes: [
      `${sheetWords.quarters[language]}: ${quarters.join(', ')}.`,
      colouringWords.of_plan[language],
    ],
    shades: [
      ...readinessShades.map((shade) => ({
        ...{ id: shade.level, label: labelOf(shade.level) },
        symbol: shadeSymbol(shade.colour, strengthOfLevels),
      })),
      { id: unknownShade, label: readinessLevel.unknown, symbol: unknownSymbol },
    ],
    shadeOf: new Map(
      units.flatMap((unit) => (levels.has(unit.level) ? [[unit.unit_code, unit.level]] : [])),
    ),
    signs: units.flatMap(({ position, pillars }) =>
      position === null ? [] : [{ at: position, levels: pillars.map((each) => each.level) }],
    ),
    markings: markingsCounted(marked),
  }
}

function labelOf(of: ReadinessLevel): Label {
  const said = (language: Language) =>
    [readinessLevel[of][language], boundOfLevel(of, language)].filter(Boolean).join(', ')
  return { vi: said('vi'), en: said('en') }
}
