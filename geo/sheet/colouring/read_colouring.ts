import { z } from 'zod'
import { feedAge, isIndicator, readinessCode } from '../../colouring/colouring_codes.ts'
import { colouringWords } from '../../colouring/colouring_words.ts'
import { shadeOf, shadeWords } from '../../colouring/feed_shades.ts'
import { oldestFeeds } from '../../colouring/oldest_feeds.ts'
import { shadeSymbol, stepColours, unknownSymbol } from '../../colouring/step_colours.ts'
import { catalogue } from '../../layers/catalogue.ts'
import type { Language } from '../../words.ts'
import type { GatheredColouring } from './gather_colouring.ts'
import { markingsCounted } from './markings_counted.ts'
import { readIndicatorColouring } from './read_indicator_colouring.ts'
import { readReadinessColouring } from './read_readiness_colouring.ts'
import { type SheetColouring, unknownShade } from './sheet_colouring.ts'

/**
 * What came of the question which colours the units have.
 *
 * @param asOf the present of the sheet.
 * @throws ZodError or Error where an answer cannot be read.
 */
export function readColouring(
  { code, answers, units }: GatheredColouring,
  language: Language,
  asOf: Date,
): SheetColouring | null {
  if (code === readinessCode) return { ...readReadinessColouring(answers, language), units }
  if (code === feedAge) return { ...readFeedColouring(answers, language, asOf), units }
  if (!isIndicator(code)) throw new Error(`Nothing colours units by "${code}".`)
  const read = readIndicatorColouring(code, answers, language)
  return read && { ...read, units }
}

const ages = z.object({
  feeds: z.array(
    z.object({
      collection: z.enum(catalogue.map(({ id }) => id)),
      unit_code: z.string(),
      newest_as_of: z.string(),
    }),
  ),
})

function readFeedColouring(
  [answer, ...marked]: readonly unknown[],
  language: Language,
  asOf: Date,
): Omit<SheetColouring, 'units'> {
  const { feeds } = ages.parse(answer)
  const told = feeds.map(({ collection, unit_code, newest_as_of }) => {
    return { layer: collection, unitCode: unit_code, newest: newest_as_of }
  })
  const oldest = oldestFeeds(told, asOf.getTime())
  return {
    title: colouringWords.by_age,
    notes: [colouringWords.by_cadence[language]],
    shades: [
      ...stepColours.flatMap((colour, at) => {
        const label = shadeWords[at]
        return label === undefined ? [] : [{ id: colour, label, symbol: shadeSymbol(colour) }]
      }),
      { id: unknownShade, label: colouringWords.nothing_followed, symbol: unknownSymbol },
    ],
    shadeOf: new Map(
      [...oldest].map(([unit, { cadences }]) => [
        unit,
        stepColours[shadeOf(cadences)] ?? unknownShade,
      ]),
    ),
    signs: [],
    markings: markingsCounted(marked),
  }
}
