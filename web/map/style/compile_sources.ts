import type { SourceSpecification } from 'maplibre-gl'
import { catalogue, type LayerId } from '../../../geo/layers/catalogue.ts'
import { calloutRoomSource } from '../callouts/callout_room.ts'
import { evacuationSource } from '../evacuation/evacuation_layers.ts'
import { areaSource } from '../filter_area/area_layers.ts'
import { lendingSource } from '../lending/lending_layers.ts'
import { measureSource } from '../measuring/measure_layers.ts'
import { momentQuery } from '../moment.ts'
import { unitsId } from '../special/unit_ground.ts'
import { stormSource } from '../storms/storm_layers.ts'
import { basemapSources } from './basemap_layers.ts'
import type { StyleInput } from './compile_style.ts'
import { namesSource, wholeAreasSource, wholeAreasZoom } from './names_source.ts'
import { nearSource } from './near_source.ts'

const empty = { type: 'FeatureCollection' as const, features: [] }

/** Those of very many points are not drawn from tiles. */
const ownSources: ReadonlySet<LayerId> = new Set(
  catalogue.flatMap((layer) => ('many' in layer ? [layer.id] : [])),
)

/** Where a picture's data comes from: a source for each layer that was ever shown. */
export function compileSources(
  { apiBase, opened, basemap, complete, picture }: StyleInput,
  named: readonly LayerId[],
): Record<string, SourceSpecification> {
  const tiles = (id: LayerId): SourceSpecification => ({
    type: 'vector',
    url: `${apiBase}/tiles/${id}${momentQuery(picture.moment)}`,
    promoteId: 'id',
  })
  return {
    ...basemapSources(basemap, complete),
    // The units are also the land at the mangrove islands, shown or not.
    [unitsId]: tiles(unitsId),
    ...(complete &&
      Object.fromEntries(
        [...opened].map((id) =>
          ownSources.has(id)
            ? [nearSource(id), { type: 'geojson', data: empty, promoteId: 'id' }]
            : [id, tiles(id)],
        ),
      )),
    ...Object.fromEntries(
      named.flatMap((id) => [
        [wholeAreasSource(id), { ...tiles(id), maxzoom: wholeAreasZoom }],
        [namesSource(id), { type: 'geojson', data: empty, promoteId: 'id' }],
      ]),
    ),
    ...(complete && { [areaSource]: { type: 'geojson', data: empty } }),
    ...(complete && { [calloutRoomSource]: { type: 'geojson', data: empty } }),
    ...(complete && { [evacuationSource]: { type: 'geojson', data: empty } }),
    ...(complete && { [lendingSource]: { type: 'geojson', data: empty } }),
    ...(complete && { [stormSource]: { type: 'geojson', data: empty } }),
    ...(complete && { [measureSource]: { type: 'geojson', data: empty } }),
  }
}
