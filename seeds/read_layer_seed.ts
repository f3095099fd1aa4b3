import { z } from 'zod'
import { Stop } from '../api/stop.ts'
import type { LayerId } from '../geo/layers/catalogue.ts'
import { tablesOf } from '../geo/layers/tables.ts'
import type { SeedFile } from './seed_folder.ts'

const records = z.array(z.looseObject({ id: z.string() }))
const shapes = z.object({
  features: z.array(
    z.object({
      id: z.string(),
      geometry: z.unknown(),
      properties: z.looseObject({ accuracy_m: z.number() }),
    }),
  ),
})

/**
 * The rows of one layer's seed folder: `<layer>.json` holds the records; a `.geojson` file the shapes
 * that are too long to stand in them, each under the id of its record.
 *
 * @throws Stop naming file, record and field of the first thing that is not as it should be: what is
 *   shipped is loaded whole or not at all.
 */
export function readLayerSeed(layer: LayerId, files: readonly SeedFile[]): object[] {
  const shapeOf = new Map<string, object>()
  for (const file of files.filter(({ name }) => name.endsWith('.geojson'))) {
    for (const feature of parse(shapes, layer, file).features) {
      const { accuracy_m } = feature.properties
      shapeOf.set(feature.id, { shape: { geometry: feature.geometry, accuracy_m } })
    }
  }
  const main = files.find(({ name }) => name === `${layer}.json`)
  if (main === undefined) throw broken(layer, `${layer}.json`, 'is missing')
  const rows = parse(records, layer, main).map((record) => {
    const shape = shapeOf.get(record.id)
    shapeOf.delete(record.id)
    const read = tablesOf[layer].read({ ...record, ...shape })
    if (read.ok) return read.value
    const [refusal] = read.error
    throw broken(layer, main.name, `record ${record.id}, ${refusal?.field}: ${refusal?.reason}`)
  })
  const [orphan] = shapeOf.keys()
  if (orphan !== undefined) throw broken(layer, main.name, `has no record for the shape ${orphan}`)
  return rows
}

function parse<Schema extends z.ZodType>(schema: Schema, layer: LayerId, file: SeedFile) {
  let json: unknown
  try {
    json = JSON.parse(file.text)
  } catch (error) {
    throw broken(layer, file.name, error instanceof Error ? error.message : String(error))
  }
  const read = schema.safeParse(json)
  if (read.success) return read.data as z.output<Schema>
  const [issue] = read.error.issues
  throw broken(layer, file.name, `${issue?.path.join('.')}: ${issue?.message}`)
}

const broken = (layer: LayerId, file: string, why: string) =>
  new Stop(`seeds/${layer}/${file}: ${why}.`, {
    en: 'Nothing was loaded; restore or correct that file.',
    vi: 'Chưa nạp gì; hãy khôi phục hoặc sửa tệp ấy.',
  })
