import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { BoundingBox } from '../../../geo/measures/bounding_box.ts'
import { apiBase } from './ask_api.ts'
import { type Feature, readFeaturePage, type ShapedFeature } from './feature.ts'
import { getJson } from './get_json.ts'

/** As many as the API gives in one answer. */
const pageSize = 10_000

/**
 * All features of a layer that fit a filter, without their shapes: those of 3,321 units are two hundred
 * megabytes, and nobody reads them in a list.
 */
export function getAllFeatures(
  layer: LayerId,
  filter: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<readonly Feature[]> {
  return getPages(layer, { ...filter, skipGeometry: 'true' }, signal)
}

/** The features of a layer that touch a box, with their shapes. */
export function getShapesWithin(
  layer: LayerId,
  box: BoundingBox,
  signal: AbortSignal,
): Promise<readonly ShapedFeature[]> {
  return getPages(layer, { bbox: box.join() }, signal)
}

/** Page after page by the `next` link. */
async function getPages(
  layer: LayerId,
  asked: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<readonly ShapedFeature[]> {
  const parameters = new URLSearchParams({ ...asked, limit: String(pageSize) })
  const features: ShapedFeature[] = []
  let address: string | null = `${apiBase}/collections/${layer}/items?${parameters}`
  while (address !== null) {
    const page = readFeaturePage(await getJson(address, { signal }))
    features.push(...page.features)
    address = page.next === null ? null : onThisOrigin(page.next)
  }
  return features
}

/** The API names itself as it is reached; behind a proxy that is not where this page came from. */
function onThisOrigin(address: string): string {
  const { pathname, search } = new URL(address, 'http://localhost')
  return pathname + search
}
