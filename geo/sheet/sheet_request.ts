import { z } from 'zod'
import { findChart } from '../charts/charts.ts'
import { mostCharts } from '../charts/most_charts.ts'
import { isColouring } from '../colouring/colouring_codes.ts'
import { liveLane } from '../lanes.ts'
import { catalogue } from '../layers/catalogue.ts'
import { paletteNames } from '../palette.ts'
import { codesOf } from '../words.ts'
import { orientationWords, paperWords } from './paper.ts'
import { gridWords } from './projection.ts'

const layerIds = catalogue.map(({ id }) => id)
const text = z.string().trim().max(300)
const name = z.string().trim().max(160).default('')
const moment = z.iso.datetime({ offset: true })

/** Scales that paper is drawn at: a larger one shows a yard, a smaller one no ward. */
const denominator = z.number().min(500).max(2_000_000)

const extent = z
  .tuple([
    z.number().min(-180).max(180),
    z.number().min(-80).max(84),
    z.number().min(-180).max(180),
    z.number().min(-80).max(84),
  ])
  .refine(([west, south, east, north]) => west < east && south < north, {
    error: 'is west, south, east, north in degrees',
  })

const filter = z.string().max(4000)

const chartId = z.string().refine((id) => findChart(id) !== undefined, { error: 'is no chart' })

const place = z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)])

/** Which sheet is wanted. It names what is to be shown; what that is now is asked of the API. */
export const sheetRequest = z.strictObject({
  language: z.enum(['vi', 'en']).default('vi'),
  palette: z.enum(paletteNames).default('print'),
  paper: z.enum(codesOf(paperWords)).default('a3'),
  orientation: z.enum(codesOf(orientationWords)).default('landscape'),
  grid: z.enum(codesOf(gridWords)).default('vn2000'),
  extent,
  scale: denominator.optional(),
  title: text.min(1),
  subtitle: text.optional(),
  /** The heading of a document that is issued; what is empty is left to be filled in. */
  heading: z
    .strictObject({
      ...{ superior: name, issuer: name, place: name, number: name },
    })
    .optional(),
  /** From below to above; `filter` as the query of the layer's items. */
  layers: z
    .array(
      z.strictObject({
        id: z.enum(layerIds),
        opacity: z.number().min(0).max(1).default(1),
        filter: filter.optional(),
      }),
    )
    .max(layerIds.length),
  /** An indicator, `readiness` or `feed_age`: what colours the units. */
  colour_by: z
    .string()
    .refine(isColouring, { error: 'is nothing that units are coloured by' })
    .optional(),
  /** How very many points are drawn: their signs, and whether such as hide each other are gathered. */
  symbols: z.enum(['plain', 'military']).default('plain'),
  drawn_as: z.enum(['clusters', 'points']).default('clusters'),
  /** What is said of the map, beside it. */
  text: z.string().trim().max(5000).optional(),
  /** The code of the marking of what is said, by text and callouts; of what is shown the API tells it. */
  marking: z.string().max(100).optional(),
  callouts: z
    .array(z.strictObject({ at: place, from: place.optional(), text: z.string().max(300) }))
    .max(50)
    .default([]),
  /** Charts beside the map, each with its table; `filter` as the query of the layer that it counts. */
  charts: z
    .array(z.strictObject({ id: chartId, filter: filter.optional() }))
    .max(mostCharts)
    .default([]),
  /** A layer whose table stands beside the map, as far as there is room. */
  table: z.strictObject({ layer: z.enum(layerIds), filter: filter.optional() }).optional(),
  /** The feature that the sheet is about; what is known of it stands beside the map. */
  subject: z.strictObject({ layer: z.enum(layerIds), id: z.string().max(200) }).optional(),
  /** What else a reader must know of the map, in the language of the sheet. */
  notes: z.array(text).max(5).default([]),
  lane: z.string().default(liveLane),
  /** The time of the picture, and of the knowledge it is drawn from; the present without them. */
  true_at: moment.optional(),
  known_at: moment.optional(),
  number: text.optional(),
  version: text.optional(),
  producer: text.min(1),
  /** Where the same picture is opened again. */
  address: z.url().max(700).optional(),
})
export type SheetRequest = z.output<typeof sheetRequest>
