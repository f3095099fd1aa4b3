import { z } from 'zod'
import { mostCharts } from '../charts/most_charts.ts'
import { paletteNames } from '../palette.ts'
import { waysToDraw } from './ways_to_draw.ts'

/** What a layer, a feature or a figure is called by. Whether it is there is asked when the scene is opened. */
const id = z.string().min(1).max(80)

/** An exact moment with its offset; null is now, and moves on with it. */
const moment = z.iso.datetime({ offset: true }).nullable().default(null)

/** `[west, south, east, north]` in degrees, WGS 84. */
const extent = z
  .tuple([
    z.number().min(-180).max(180),
    z.number().min(-85.06).max(85.06),
    z.number().min(-180).max(180),
    z.number().min(-85.06).max(85.06),
  ])
  .refine(([west, south, east, north]) => west < east && south < north, {
    message: 'is west, south, east, north',
  })

/**
 * What a scene shows, whatever screen or paper it is shown on. It names layers, features and figures by
 * their ids and says nothing of them: what is gone, or is not for the reader to see, is said when it is
 * opened. Null is what a merge patch takes away, so that each part that may be null may be left out.
 */
export const sceneView = z
  .strictObject({
    version: z.literal(1),
    /** What must be seen, whatever the shape of the screen. */
    extent,
    /** Degrees clockwise from north, what is up on the screen. */
    bearing: z.number().min(-360).max(360).default(0),
    /** Those that are shown, from below to above. */
    layers: z.array(z.strictObject({ id, opacity: z.number().min(0).max(1).default(1) })).max(100),
    /** By layer the parameters of the API that its features are filtered by, as an address has them. */
    filters: z.record(id, z.string().min(1).max(2_000)).default({}),
    drawn_as: z.enum(waysToDraw).default('clusters'),
    /** The indicator that colours the units. */
    indicator: id.nullable().default(null),
    selected: z.strictObject({ layer: id, id }).nullable().default(null),
    /** The layer whose table is open. */
    table: id.nullable().default(null),
    /** What is shown beside the map, by its id; each with its table. */
    charts: z.array(id).max(mostCharts).default([]),
    /** Null keeps the palette that is on. */
    palette: z.enum(paletteNames).nullable().default(null),
    true_at: moment,
    known_at: moment,
  })
  .readonly()
export type SceneView = z.output<typeof sceneView>
