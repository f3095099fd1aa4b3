import { booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { lonLatOf } from '../../seeds/basemap/clip/lon_lat.ts'
import { nearestOnLine } from '../../seeds/basemap/clip/nearest_on_line.ts'
import { areasOf, lineOf, textOfSeed } from './outlines/read_shapes.ts'

const placed = z.array(
  z.looseObject({
    id: z.string(),
    unit_code: z.string().optional(),
    position: z.object({ lat: z.number(), lon: z.number(), accuracy_m: z.number() }).optional(),
  }),
)

function pointsOf(layer: string) {
  const records = placed.parse(JSON.parse(textOfSeed(`${layer}/${layer}.json`)))
  return records.flatMap(({ id, unit_code, position }) =>
    position ? [{ id, unit_code, at: [position.lon, position.lat], ...position }] : [],
  )
}

const lands = areasOf(textOfSeed('basemap/land.geojson'), 'country')
const outlines = areasOf(textOfSeed('units/outlines.geojson'), 'unit_code')
const border = lineOf(textOfSeed('border_line/border_line.geojson')).geometry.coordinates
const landOf = (country: string) => lands.get(country) ?? expect.fail(`no land of ${country}`)

describe('the points of former units', () => {
  const points = pointsOf('former_units')

  it.each(points)('$id lies inside its present unit, on land', ({ at, unit_code = '' }) => {
    const outline = outlines.get(unit_code) ?? expect.fail(`no outline of ${unit_code}`)
    expect(booleanPointInPolygon(at, outline)).toBe(true)
    expect(booleanPointInPolygon(at, landOf('VN'))).toBe(true)
  })

  it('are all different, and none is passed off as a survey', () => {
    expect(new Set(points.map(({ at }) => at.join())).size).toBe(points.length)
    for (const { id, accuracy_m } of points) expect(accuracy_m, id).toBeGreaterThanOrEqual(1000)
  })
})

describe('no point lies beyond the border', () => {
  const leastMetres = 30
  const layers = ['border_crossings', 'facilities', 'gauges', 'hazard_events', 'former_units']
  const points = layers.flatMap(pointsOf)

  it.each(points)('$id is on our side, clear of the line', ({ at, accuracy_m }) => {
    expect(booleanPointInPolygon(at, landOf('CN'))).toBe(false)
    const { metres } = nearestOnLine(border.map(lonLatOf), lonLatOf(at))
    expect(metres).toBeGreaterThanOrEqual(leastMetres)
    // The move to our bank is far less than what the position may be off anyway.
    expect(accuracy_m).toBeGreaterThan(3 * leastMetres)
  })
})
