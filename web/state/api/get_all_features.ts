import type { LayerId } from '../../../geo/layers/catalogue.ts'
import { apiBase } from './ask_api.ts'
import { type Feature, readFeaturePage } from './feature.ts'
import { getJson } from './get_json.ts'

/** As many as the API gives in one answer. */
const pageSize = 10_000

/** All features of a layer that fit a filter, page after page by the `next` link. */
export async function getAllFeatures(
  layer: LayerId,
  filter: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<readonly Feature[]> {
  const parameters = new URLSearchParams({ ...filter, limit: String(pageSize) })
  const features: Feature[] = []
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
