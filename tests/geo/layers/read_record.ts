import { readFileSync } from 'node:fs'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import type { SourceReader } from '../../../geo/source/read_source.ts'
import type { Language } from '../../../geo/words.ts'

/** The shipped records of a layer, as they stand in the file. */
export function shipped<Seed>(layer: string): Seed[] {
  const file = new URL(`../../../seeds/${layer}/${layer}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The row a record becomes; throws with every reason where it is refused. */
export function rowFrom<Row>(read: SourceReader<Row>, record: unknown): Row {
  const result = read(record)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** The fields a record is refused for; empty where it is taken. */
export function refusedFields(read: SourceReader<unknown>, record: unknown): string[] {
  const result = read(record)
  return result.ok ? [] : result.error.map(({ field }) => field)
}

/** The sentence about a row that the database has taken. */
export function briefed(layer: LayerDefinition, row: object, language: Language): string {
  return layer.briefing({ ...row, lane: 'live', marking: 'cong_khai' }, language)
}
