import type { QueryClient } from '@tanstack/react-query'
import { feedAge, readinessCode } from '../../geo/colouring/colouring_codes.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { indicatorsLayer } from '../../geo/layers/indicators/layer.ts'
import type { BoundingBox } from '../../geo/measures/bounding_box.ts'
import type { SceneState } from '../briefing/scene_state.ts'
import { apiBase } from '../state/api/ask_api.ts'
import { chartQuery, filterOf } from '../state/api/charts.ts'
import { readFeaturePage } from '../state/api/feature.ts'
import { getJson } from '../state/api/get_json.ts'
import { withMoment } from '../state/api/moment_query.ts'
import { progressQuery } from '../state/api/progress.ts'
import { featuresQuery } from '../state/api/queries.ts'
import { readinessQuery } from '../state/api/readiness.ts'
import { unitLayer } from '../state/definitions.ts'
import { keepPointed } from './pointed.ts'

/** Of each layer so many things can be pointed at without a network. */
const mostPointed = 500

/** For as long as the page is open, however long nobody looks. */
const carriedQuery = { gcTime: Number.POSITIVE_INFINITY, retry: false }

/**
 * Has at hand what the panels of a scene ask for, and what is told of a thing that somebody points at.
 *
 * @throws ApiFailure where some of it did not come.
 */
export async function carryAnswers(
  client: QueryClient,
  { screen: state, moment, charts }: SceneState,
  extent: BoundingBox,
  signal: AbortSignal,
): Promise<void> {
  const { indicator, table } = state
  const list = (layer: LayerId) =>
    client.fetchQuery({ ...carriedQuery, ...featuresQuery(layer, {}, moment) })
  await client.fetchQuery({ ...carriedQuery, ...progressQuery(moment) })
  if (indicator === readinessCode) {
    await client.fetchQuery({ ...carriedQuery, ...readinessQuery(moment) })
  } else if (indicator !== null && indicator !== feedAge) {
    await list(indicatorsLayer.id)
    await list(unitLayer)
  }
  if (table !== null) await list(table)
  for (const chart of charts) {
    const query = chartQuery(chart, filterOf(chart, state.filters), moment)
    await client.fetchQuery({ ...carriedQuery, ...query })
  }
  for (const { id } of state.layers.filter(({ shown }) => shown)) {
    const own = { bbox: extent.join(), ...state.filters[id] }
    const asked = { ...withMoment(own, moment), limit: String(mostPointed), skipGeometry: 'true' }
    const address = `${apiBase}/collections/${id}/items?${new URLSearchParams(asked)}`
    const { features } = readFeaturePage(await getJson(address, { signal }))
    for (const feature of features) keepPointed(id, moment, feature)
  }
}
