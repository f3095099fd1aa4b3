import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { SourceReader } from '../../geo/source/read_source.ts'

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
export type SeedRecord = z.output<typeof records>[number]

/** The records of one layer's seed folder, each with its shape of the folder's `.geojson` files. */
export function seedRecords(layer: string): SeedRecord[] {
  const folder = new URL(`../../seeds/${layer}/`, import.meta.url)
  const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
  const features = readdirSync(folder)
    .filter((name) => name.endsWith('.geojson'))
    .flatMap((name) => shapes.parse(json(name)).features)
  return records.parse(json(`${layer}.json`)).map((record) => {
    const feature = features.find(({ id }) => id === record.id)
    if (feature === undefined) return record
    const { accuracy_m } = feature.properties
    return { ...record, shape: { geometry: feature.geometry, accuracy_m } }
  })
}

/** Every record of the seed folder as a row; throws, naming record and field, when one is refused. */
export const seedRows = <Row>(layer: string, read: SourceReader<Row>): Row[] =>
  rowsOf(layer, seedRecords(layer), read)

/** These records as rows; throws, naming record and field, when one is refused. */
export function rowsOf<Row>(
  layer: string,
  records: readonly SeedRecord[],
  read: SourceReader<Row>,
): Row[] {
  return records.map((record) => {
    const taken = read(record)
    if (taken.ok) return taken.value
    throw new Error(`${layer}, ${record.id}: ${JSON.stringify(taken.error)}`)
  })
}

/** The one record of that id; throws when the seed folder has none. */
export function seedRecord(layer: string, id: string): SeedRecord {
  const record = seedRecords(layer).find((one) => one.id === id)
  if (record === undefined) throw new Error(`seeds/${layer} has no record ${id}.`)
  return record
}

/** The fields a record is refused for; empty when it is taken. */
export function refusedFields(read: SourceReader<object>, record: unknown): string[] {
  const taken = read(record)
  return taken.ok ? [] : taken.error.map(({ field }) => field)
}

/**
 * A record's row as the API would give it: what a reader leaves to the database is filled in. The
 * reader's row type makes that optional, hence the assertion.
 */
export function servedRow<Row>(read: SourceReader<object>, record: unknown): Row {
  const taken = read(record)
  if (!taken.ok) throw new Error(JSON.stringify(taken.error))
  const recorded = { lane: 'live', marking: 'cong_khai', known_at: '2026-11-21T00:00:00Z' }
  return { ...recorded, ...taken.value } as Row
}
