import { expect, it } from 'vitest'
import { textOf } from '../../../seeds/basemap/clip/write_features.ts'
import { closeOutlines } from '../../../seeds/units/outline/close_outlines.ts'
import { outlineFeatures } from '../../../seeds/units/outline/outline_features.ts'
import {
  readBorder,
  readBoundaryLines,
  readLands,
} from '../../../seeds/units/outline/read_sources.ts'
import { textOfSeed } from './read_shapes.ts'

it('the committed outlines are what their lines, border and land give', async () => {
  const lines = await readBoundaryLines()
  const outlines = closeOutlines(lines, await readBorder(), await readLands())
  expect(
    textOf(outlineFeatures(outlines, lines)) === textOfSeed('units/outlines.geojson'),
    'run npx tsx seeds/units/close_outlines.ts and commit seeds/units/outlines.geojson',
  ).toBe(true)
}, 60_000)
