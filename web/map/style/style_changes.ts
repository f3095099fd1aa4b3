import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl'

/** One step from one style to the next. */
export type StyleChange =
  | { readonly kind: 'add_source'; readonly id: string; readonly source: SourceSpecification }
  | { readonly kind: 'source_address'; readonly id: string; readonly url: string }
  | { readonly kind: 'remove_layer'; readonly id: string }
  | AddLayer
  | { readonly kind: 'move_layer'; readonly id: string; readonly below: string | undefined }
  | {
      readonly kind: 'paint' | 'layout'
      readonly id: string
      readonly name: string
      readonly value: unknown
    }
  | { readonly kind: 'filter'; readonly id: string; readonly filter: unknown }

interface AddLayer {
  readonly kind: 'add_layer'
  readonly layer: LayerSpecification
  readonly below: string | undefined
}

type Style = Pick<StyleSpecification, 'sources' | 'layers'>

/**
 * The steps that lead from one compiled style to the next. MapLibre can compare styles itself, but
 * reads back its whole state for it, the coastline included, at every move of a slider; and what
 * changes its place in the order it takes off and draws anew. Sources only come: none is ever taken
 * away, so that what was shown once is there at once.
 */
export function styleChanges(before: Style, after: Style): StyleChange[] {
  const sources = Object.entries(after.sources).flatMap(([id, source]): StyleChange[] =>
    id in before.sources
      ? addressChange(id, before.sources[id], source)
      : [{ kind: 'add_source', id, source }],
  )
  const old = new Map(before.layers.map((layer) => [layer.id, layer]))
  const isKept = (layer: LayerSpecification) => {
    const was = old.get(layer.id)
    return was !== undefined && fixedParts(was) === fixedParts(layer)
  }
  const kept = new Set(after.layers.filter(isKept).map(({ id }) => id))
  const removed = before.layers.flatMap(({ id }): StyleChange[] =>
    kept.has(id) ? [] : [{ kind: 'remove_layer', id }],
  )
  const order = before.layers.map(({ id }) => id).filter((id) => kept.has(id))
  const changed = after.layers.flatMap((layer) => {
    const was = old.get(layer.id)
    return was && kept.has(layer.id) ? layerChanges(was, layer) : []
  })
  return [...sources, ...removed, ...placed(order, after.layers, kept), ...changed]
}

/** Another moment is asked for at another address. */
function addressChange(
  id: string,
  was: SourceSpecification | undefined,
  is: SourceSpecification,
): StyleChange[] {
  if (was?.type !== 'vector' || is.type !== 'vector' || is.url === undefined) return []
  return was.url === is.url ? [] : [{ kind: 'source_address', id, url: is.url }]
}

/** Puts each layer right under the one that follows it, from the topmost down. */
function placed(
  order: string[],
  layers: readonly LayerSpecification[],
  kept: ReadonlySet<string>,
): StyleChange[] {
  const changes: StyleChange[] = []
  let below: string | undefined
  for (const layer of [...layers].reverse()) {
    const { id } = layer
    if (!kept.has(id)) {
      changes.push({ kind: 'add_layer', layer, below })
      order.splice(indexOf(order, below), 0, id)
    } else if (order.indexOf(id) !== indexOf(order, below) - 1) {
      changes.push({ kind: 'move_layer', id, below })
      order.splice(order.indexOf(id), 1)
      order.splice(indexOf(order, below), 0, id)
    }
    below = id
  }
  return changes
}

const indexOf = (order: readonly string[], id: string | undefined) =>
  id === undefined ? order.length : order.indexOf(id)

/** What cannot change while a layer stands. */
function fixedParts(layer: LayerSpecification): string {
  const { id, type, minzoom, maxzoom } = layer
  const source = 'source' in layer ? [layer.source, layer['source-layer']] : []
  return JSON.stringify([id, type, minzoom, maxzoom, source])
}

function layerChanges(was: LayerSpecification, layer: LayerSpecification): StyleChange[] {
  const { id } = layer
  const filters = [was, layer].map((one) => ('filter' in one ? one.filter : undefined))
  return [
    ...(same(filters[0], filters[1]) ? [] : [{ kind: 'filter' as const, id, filter: filters[1] }]),
    ...propertyChanges('layout', id, was.layout, layer.layout),
    ...propertyChanges('paint', id, was.paint, layer.paint),
  ]
}

function propertyChanges(
  kind: 'paint' | 'layout',
  id: string,
  was: object | undefined,
  is: object | undefined,
): StyleChange[] {
  const before = new Map<string, unknown>(Object.entries(was ?? {}))
  const after = new Map<string, unknown>(Object.entries(is ?? {}))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): StyleChange[] => {
    const value = after.get(name)
    return same(before.get(name), value) ? [] : [{ kind, id, name, value }]
  })
}

/** Plain data, as styles are. Texts are not made of it: this runs at every move of a slider. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  if (one === null || other === null) return false
  const [entries, others] = [Object.entries(one), new Map(Object.entries(other))]
  return (
    entries.length === others.size && entries.every(([key, value]) => same(value, others.get(key)))
  )
}
