/**
 * Makes `outlines.geojson` out of `boundary_lines.json`, the border line and the basemap's land, all
 * committed beside it. Run it with `npx tsx seeds/units/close_outlines.ts` after any of them changes;
 * a test fails until then.
 */
import { writeFeatures } from '../basemap/clip/write_features.ts'
import { closeOutlines } from './outline/close_outlines.ts'
import { outlineFeatures } from './outline/outline_features.ts'
import { readBorder, readBoundaryLines, readLands } from './outline/read_sources.ts'

const lines = await readBoundaryLines()
const outlines = closeOutlines(lines, await readBorder(), await readLands())
await writeFeatures(new URL('outlines.geojson', import.meta.url), outlineFeatures(outlines, lines))
