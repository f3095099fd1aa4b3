import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { area, featureCollection, intersect } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { areasOf, textOfSeed } from './read_shapes.ts'

const leastCoverage = 0.93
const leastIntersectionOverUnion = 0.85

const folder = new URL('../../../../shared/data/wards-2025/', import.meta.url)
const isThere = existsSync(folder)

// The official outlines are what a user brings; they are no part of the project.
describe.skipIf(!isThere)('against the official outlines (needs ../shared/data)', () => {
  const files = isThere ? readdirSync(folder) : []

  it.each([...areasOf(textOfSeed('units/outlines.geojson'), 'unit_code')])(
    '%s covers its official outline',
    (code, outline) => {
      const name = files.find((file) => file.startsWith(`${code}_`)) ?? code
      const official = areasOf(readFileSync(new URL(name, folder), 'utf8'), 'code').get(code)
      if (!official) throw new Error(`${name} has no outline of ${code}`)
      const common = intersect(featureCollection([official, outline]))
      const shared = common ? area(common) : 0
      const coverage = shared / area(official)
      const overUnion = shared / (area(official) + area(outline) - shared)
      const figures = `${code}: coverage ${coverage.toFixed(4)}, IoU ${overUnion.toFixed(4)}`
      expect(coverage, figures).toBeGreaterThanOrEqual(leastCoverage)
      expect(overUnion, figures).toBeGreaterThanOrEqual(leastIntersectionOverUnion)
    },
  )
})
