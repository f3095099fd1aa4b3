import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { LayerId } from '../../../geo/layers/catalogue.ts'
import type { Feature } from '../api/feature.ts'
import { isByNow, isOfThen, keyOfAnyMoment } from '../api/moment_query.ts'
import { definitions } from '../definitions.ts'
import type { Change, Sums } from './change_events.ts'
import { sumOf } from './sum_of.ts'

/** What is made of whole layers, which only the server can make anew. */
const madeOf: readonly (readonly [key: string, layers: readonly LayerId[]])[] = [
  ['readiness', ['readiness_needs', 'readiness_reports', 'duty_shifts']],
  [
    'exposure',
    [
      ...(['units', 'counted_points', 'facilities', 'border_crossings', 'gauges'] as const),
      ...(['safe_area_clusters', 'shelters'] as const),
    ],
  ],
  ['evacuation', ['units', 'counted_points', 'shelters', 'roads', 'decisions']],
  [
    'plan',
    [...(['plans', 'plan_entries', 'shelters', 'readiness_needs', 'readiness_reports'] as const)],
  ],
  ['progress', ['activations', 'tasks', 'plans', 'units']],
  [
    'proposals',
    [
      ...(['storm_bulletins', 'storm_positions', 'decisions', 'plans'] as const),
      ...(['gauges', 'gauge_readings', 'units'] as const),
    ],
  ],
]

/**
 * What the quick report is made of. It is a document in somebody's hand: it stays as it was made, and is
 * said to be older than what came since.
 */
const reportedOf: ReadonlySet<LayerId> = new Set([
  ...(['incidents', 'activations', 'tasks', 'readiness_needs', 'readiness_reports'] as const),
  ...(['gauges', 'gauge_readings'] as const),
])

/**
 * Brings what the screen holds to how things stand now: lists and details are changed where the feature
 * came along, and asked for again where it did not.
 *
 * @returns the layers whose picture on the map is another now.
 */
export function applyChanges(
  queryClient: QueryClient,
  changes: readonly Change[],
): ReadonlySet<LayerId> {
  const changed = new Set(changes.map(({ layer }) => layer))
  for (const layer of changed) {
    const own = changes.filter((change) => change.layer === layer)
    const lists = queryClient.getQueryCache().findAll({ queryKey: ['items', layer] })
    for (const { queryKey, state } of lists) {
      // What is on its way was asked for before the change, perhaps.
      const isHeld = state.fetchStatus !== 'fetching'
      if (isHeld && isWhole(queryKey) && own.every(isTold)) {
        queryClient.setQueryData<readonly Feature[]>(queryKey, (held) => held && merged(held, own))
      } else void queryClient.invalidateQueries({ queryKey })
    }
    void queryClient.invalidateQueries({ queryKey: ['counts', layer] })
    renewThen(queryClient, layer, own)
    for (const { id, feature } of own) {
      const queryKey = ['item', layer, id]
      if (feature && queryClient.getQueryData(queryKey)) queryClient.setQueryData(queryKey, feature)
      else void queryClient.invalidateQueries({ queryKey })
    }
  }
  const readBeside = definitions.flatMap(({ id, readsFrom = [] }) =>
    !changed.has(id) && readsFrom.some((other) => changed.has(other as LayerId)) ? [id] : [],
  )
  askAgain(queryClient, readBeside)
  for (const [key, layers] of madeOf) {
    if (layers.some((layer) => changed.has(layer))) {
      void queryClient.invalidateQueries({ queryKey: [key] })
    }
  }
  if ([...changed].some((layer) => reportedOf.has(layer))) {
    void queryClient.invalidateQueries({ queryKey: ['quick_report'], refetchType: 'none' })
  }
  for (const all of ['collections', 'search', 'feeds', 'chart']) {
    void queryClient.invalidateQueries({ queryKey: [all] })
  }
  return new Set([...changed, ...readBeside])
}

/** What is made of more than one layer. */
const anyLayer = new Set<unknown>(['collections', 'search', 'chart'])

/**
 * What was known at a moment stays as it was, whatever comes later. What is shown of the past by what is
 * known now is asked for again; so is all of it where something is gone, perhaps since it may no longer
 * be seen.
 */
function renewThen(queryClient: QueryClient, layer: LayerId, own: readonly Change[]): void {
  const isTouched = own.some(({ isGone }) => isGone) ? isOfThen : isByNow
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => {
      const [kind, of] = keyOfAnyMoment(queryKey)
      const isOfLayer = of === layer || anyLayer.has(kind)
      return isTouched(queryKey) && isOfLayer
    },
  })
}

/** Asks for everything again. */
export function applyReload(queryClient: QueryClient): void {
  const shown = new Set<unknown>([
    ...[
      'items',
      'item',
      'counts',
      'collections',
      'search',
      'readiness',
      'exposure',
      'evacuation',
      'plan',
      'progress',
      'proposals',
      'feeds',
      'chart',
      'alerts',
      'watches',
    ],
  ])
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => shown.has(keyOfAnyMoment(queryKey)[0]),
  })
  void queryClient.invalidateQueries({ queryKey: ['quick_report'], refetchType: 'none' })
}

/**
 * Compares what the screen holds of whole layers with what the server says it should, and asks again
 * for those that differ.
 *
 * @returns those layers.
 */
export function healBySums(queryClient: QueryClient, sums: Sums): readonly LayerId[] {
  const ill: LayerId[] = []
  for (const { queryKey, state } of queryClient.getQueryCache().findAll({ queryKey: ['items'] })) {
    const layer = queryKey[1] as LayerId
    const said = sums.layers[layer]
    // What was asked for again meanwhile is on its way.
    if (!isWhole(queryKey) || said === undefined || state.isInvalidated) continue
    if (state.fetchStatus === 'fetching' || state.data === undefined) continue
    const held = sumOf(state.data as readonly Feature[])
    if (held.count === said.count && held.sum === said.sum) continue
    ill.push(layer)
    void queryClient.invalidateQueries({ queryKey })
  }
  return ill
}

/** Asks again for what is held of these layers in lists that are not whole. */
export function askAgain(queryClient: QueryClient, layers: readonly LayerId[]): void {
  for (const layer of layers) {
    for (const list of ['items', 'item', 'counts']) {
      void queryClient.invalidateQueries({ queryKey: [list, layer] })
    }
  }
}

const isTold = ({ isGone, feature }: Change) => isGone || feature !== null

/** A list of all features of a layer; of one that is filtered only the server can say who belongs. */
const isWhole = ([, , filter]: QueryKey) =>
  typeof filter === 'object' && filter !== null && Object.keys(filter).length === 0

function merged(held: readonly Feature[], changes: readonly Change[]): readonly Feature[] {
  const by = new Map(held.map((feature) => [feature.id, feature]))
  for (const { id, feature } of changes) {
    if (feature) by.set(id, feature)
    else by.delete(id)
  }
  return [...by.values()]
}
