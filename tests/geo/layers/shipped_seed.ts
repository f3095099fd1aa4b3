import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { tablesOf } from '../../../geo/layers/tables.ts'
import { readLayerSeed } from '../../../seeds/read_layer_seed.ts'
import { filesOf, type SeedFile } from '../../../seeds/seed_folder.ts'

const record = z.looseObject({ id: z.string() })
export type SeedRecord = z.output<typeof record>

/** The rows a layer ships, read as the loader reads them; throws at the first record refused. */
export function shippedRows(layer: LayerId): object[] {
  return readLayerSeed(layer, shippedFiles(layer))
}

/** The records a layer ships, as they are written. */
export function shippedRecords(layer: LayerId): SeedRecord[] {
  const file = shippedFiles(layer).find(({ name }) => name === `${layer}.json`)
  if (file === undefined) throw new Error(`seeds/${layer}/${layer}.json is missing`)
  return z.array(record).parse(JSON.parse(file.text))
}

/** The shipped record of that id with some fields changed; `undefined` takes a field away. */
export function changedRecord(layer: LayerId, id: string, changes: object): object {
  const found = shippedRecords(layer).find((each) => each.id === id)
  if (found === undefined) throw new Error(`seeds/${layer} has no record ${id}`)
  return JSON.parse(JSON.stringify({ ...found, ...changes }))
}

/** The fields for which a layer's reader refuses a record; empty when it takes it. */
export function refusedFields(layer: LayerId, candidate: object): string[] {
  const read = tablesOf[layer].read(candidate)
  return read.ok ? [] : read.error.map(({ field }) => field)
}

function shippedFiles(layer: LayerId): SeedFile[] {
  return filesOf(fileURLToPath(new URL(`../../../seeds/${layer}/`, import.meta.url)))
}
