import type { MultiLineString } from 'geojson'
import { z } from 'zod'
import { confidence } from '../../provenance.ts'
import { everyRowOf, recordOf, someText } from '../../source/every_record.ts'
import { placeOf } from '../../source/place_of.ts'
import { position } from '../../source/position.ts'
import { readSource } from '../../source/read_source.ts'
import { statement } from '../../source/statement.ts'
import { codesOf } from '../../words.ts'
import type { twinnedCommunities } from './table.ts'

const end = { vi: someText, en: someText, position: position.optional() }

const record = recordOf({
  ...placeOf.MultiLineString,
  home: z.strictObject(end),
  away: z.strictObject({ ...end, zh: someText.optional() }),
  position_confidence: z.enum(codesOf(confidence)).optional(),
  twinned_on: z.iso.date('is not a day; write 2024-06-25').optional(),
  figures: z.array(statement).default([]),
}).superRefine(({ home, away, shape, position_confidence }, context) => {
  const refuse = (path: string[], message: string) =>
    context.addIssue({ code: 'custom', path, message })
  if (home.position && !away.position)
    refuse(['away', 'position'], 'is missing: a line has two ends')
  if (away.position && !home.position)
    refuse(['home', 'position'], 'is missing: a line has two ends')
  const placed = (home.position ?? away.position ?? shape) !== undefined
  if (placed === (position_confidence !== undefined)) return
  refuse(
    ['position_confidence'],
    placed ? 'is missing: say how sure the ends are' : 'speaks of positions that are not given',
  )
})

type Pair = z.output<typeof record>

/** One pair as a row, or the reasons why not. A shape wins over the line between the two positions. */
export const readTwinnedCommunity = readSource(
  record,
  (pair): typeof twinnedCommunities.now.$inferInsert => ({
    ...everyRowOf(pair),
    ...lineOf(pair),
    position_confidence: pair.position_confidence ?? null,
    home_vi: pair.home.vi,
    home_en: pair.home.en,
    home_accuracy_m: pair.home.position?.accuracy_m ?? null,
    away_vi: pair.away.vi,
    away_en: pair.away.en,
    away_zh: pair.away.zh ?? null,
    away_accuracy_m: pair.away.position?.accuracy_m ?? null,
    twinned_on: pair.twinned_on ?? null,
    figures: pair.figures,
  }),
)

function lineOf({ shape, home, away }: Pair) {
  if (shape) return { drawn: 'traced' } as const
  if (!home.position || !away.position) return { drawn: 'not_drawn' } as const
  const geom: MultiLineString = {
    type: 'MultiLineString',
    coordinates: [[home.position.geometry.coordinates, away.position.geometry.coordinates]],
  }
  const accuracy_m = Math.max(home.position.accuracy_m, away.position.accuracy_m)
  return { drawn: 'schematic', geom, accuracy_m } as const
}
