import { z } from 'zod'
import { featureAddress } from '../feature_address.ts'
import { fill } from '../fill.ts'
import { type BoundingBox, boundingBox } from '../measures/bounding_box.ts'
import { destination } from '../measures/destination.ts'
import { type AskApi, apiBaseOf } from './ask_api.ts'
import { itemsQuery } from './items_query.ts'
import { type SheetRequest, sheetRequest } from './sheet_request.ts'
import { sheetWords } from './sheet_words.ts'

type LayerId = SheetRequest['layers'][number]['id']

/** A sheet of an atlas: which feature it is about, and how it is set. */
export interface AtlasSheet {
  readonly id: string
  readonly request: SheetRequest
}

/** How the sheets of an atlas are set; each gets its own extent, title and number. */
export type AtlasSetting = Omit<SheetRequest, 'extent' | 'title' | 'number' | 'subject' | 'address'>

const items = z.object({
  features: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      geometry: z.custom<GeoJSON.Geometry | null>(() => true),
      properties: z.looseObject({ name_vi: z.string(), name_en: z.string() }),
    }),
  ),
})

/** Around a feature so much of its own size stays free, and around a point so many metres. */
const around = 0.08
const metresAroundPoint = 2500

/**
 * One sheet for each feature of a layer that has a place, in the order of their names.
 *
 * @param origin where the product is opened: each sheet carries the address of its feature there.
 * @returns also the names of those that have none: no sheet can be made of them.
 */
export async function atlasOf(
  layer: LayerId,
  setting: AtlasSetting,
  ask: AskApi,
  origin: string,
): Promise<{ readonly sheets: readonly AtlasSheet[]; readonly unlocated: readonly string[] }> {
  const { lane, language } = setting
  const base = apiBaseOf(lane)
  const answer = items.parse(await ask(`${base}/collections/${layer}/items?${itemsQuery(setting)}`))
  const named = answer.features
    .map(({ id, geometry, properties }) => {
      return { id, name: properties[`name_${language}`], box: boxOf(geometry) }
    })
    .sort((one, other) => one.name.localeCompare(other.name, language))
  const placed = named.flatMap(({ box, ...rest }) => (box === null ? [] : [{ box, ...rest }]))
  return {
    sheets: placed.map(({ id, name, box }, at) => ({
      id,
      request: sheetRequest.parse({
        ...setting,
        ...{ extent: [...box], subject: { layer, id }, title: name },
        address: featureAddress(origin, lane, layer, id),
        number: fill(sheetWords.sheet_of[language], { number: at + 1, of: placed.length }),
      }),
    })),
    unlocated: named.flatMap(({ box, name }) => (box === null ? [name] : [])),
  }
}

function boxOf(geometry: GeoJSON.Geometry | null): BoundingBox | null {
  const box = geometry && boundingBox(geometry)
  if (!box) return null
  const [west, south, east, north] = box
  if (geometry.type === 'Point') {
    const reach = (bearing: number) => destination([west, south], bearing, metresAroundPoint)
    return [reach(270)[0], reach(180)[1], reach(90)[0], reach(0)[1]]
  }
  const [x, y] = [(east - west) * around, (north - south) * around]
  return [west - x, south - y, east + x, north + y]
}
