import { z } from 'zod'
import { catalogue } from '../layers/catalogue.ts'
import { gatheredColouring } from './colouring/gather_colouring.ts'
import type { SheetFeature } from './draw/sheet_feature.ts'

const label = z.object({ vi: z.string(), en: z.string() })

const marking = label.extend({ code: z.string(), rank: z.number(), open: z.boolean() })

/** GeoJSON that the API has made and checked; it is not looked through again. */
const feature = z.custom<SheetFeature>((value) => typeof value === 'object' && value !== null)

const subject = z.object({
  layer: z.enum(catalogue.map(({ id }) => id)),
  feature,
  /** What the unit is called in which it lies, of what is itself none. */
  unit: label.nullable(),
  /** Of a unit: what lies in it or speaks of it, layer by layer. */
  within: z.array(
    z.object({
      layer: z.enum(catalogue.map(({ id }) => id)),
      count: z.number(),
      names: z.array(label),
    }),
  ),
  /** How what lies in it is marked. */
  markings: z.array(z.string()),
})
export type GatheredSubject = z.output<typeof subject>

export const gatheredTable = z.object({
  layer: z.enum(catalogue.map(({ id }) => id)),
  /** The first of them; how many there are is `count`. */
  features: z.array(feature),
  count: z.number(),
})
export type GatheredTable = z.output<typeof gatheredTable>

/** All that was found for a sheet, as JSON: it goes from one process to another, and may be kept. */
export const gathered = z.object({
  layers: z.array(
    z.object({
      id: z.enum(catalogue.map(({ id }) => id)),
      opacity: z.number(),
      features: z.array(feature),
      /** How many more have no place. */
      unlocated: z.number(),
    }),
  ),
  subject: subject.nullable(),
  /** What the API answered of each chart, as it is asked for. */
  charts: z
    .array(z.object({ id: z.string(), isFiltered: z.boolean(), answers: z.array(z.unknown()) }))
    .default([]),
  table: gatheredTable.nullable().default(null),
  colouring: gatheredColouring.nullable().default(null),
  /** The highest of all that was found. */
  marking,
  /** The marks of the server, lowest first. */
  scheme: z.array(marking),
  exercise: label.nullable(),
  as_of: z.string(),
  known_at: z.string(),
  land: z.custom<GeoJSON.FeatureCollection>((value) => typeof value === 'object'),
  locator: z.unknown(),
})
export type Gathered = z.output<typeof gathered>
export type GatheredLayer = Gathered['layers'][number]
