import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Geometry } from 'geojson'
import { catalogue, type LayerId } from '../../geo/layers/catalogue.ts'

const shipped = fileURLToPath(new URL('../../seeds', import.meta.url))

/** A record of a seed file, to be changed at will. */
export type SeedRecord = { id: string } & Record<string, unknown>

export interface SeedCopy {
  readonly folder: string
  /** The records of a layer as shipped; none where it ships none. */
  records(layer: LayerId): SeedRecord[]
  /** Writes the records of a layer anew. */
  write(layer: LayerId, records: readonly object[]): void
  /** Writes the shapes of a layer anew, each changed by `change`. */
  reshape(layer: LayerId, file: string, change: (geometry: Geometry) => Geometry): void
  remove(): void
}

/** A copy of the shipped data in a temporary folder, as another version of the program would ship. */
export function copySeeds(): SeedCopy {
  const folder = mkdtempSync(join(tmpdir(), 'dia_ban_seeds_'))
  for (const { id } of catalogue) {
    cpSync(join(shipped, id), join(folder, id), {
      recursive: true,
      filter: (path) => !/\.(ts|md)$/.test(path),
    })
  }
  const fileOf = (layer: LayerId) => join(folder, layer, `${layer}.json`)
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
  return {
    folder,
    records: (layer) => (existsSync(fileOf(layer)) ? read(fileOf(layer)) : []),
    write: (layer, records) => writeFileSync(fileOf(layer), JSON.stringify(records)),
    reshape: (layer, file, change) => {
      const path = join(folder, layer, file)
      const { features, ...rest }: { features: { geometry: Geometry }[] } = read(path)
      const changed = features.map((feature) => ({
        ...feature,
        geometry: change(feature.geometry),
      }))
      writeFileSync(path, JSON.stringify({ ...rest, features: changed }))
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
