import type { LayerSpecification, SourceSpecification } from 'maplibre-gl'
import type { StyleChange } from './style/style_changes.ts'

/**
 * The part of MapLibre's map that changes a style. Its own types want each property's name known
 * beforehand; here the names come out of two styles, and those are checked by the tests.
 */
interface ChangeableMap {
  addSource(id: string, source: SourceSpecification): unknown
  getSource(id: string): object | undefined
  addLayer(layer: LayerSpecification, below?: string): unknown
  removeLayer(id: string): unknown
  moveLayer(id: string, below?: string): unknown
  setFilter(id: string, filter: unknown, options: { readonly validate: boolean }): unknown
  setPaintProperty(id: string, name: string, value: unknown, options: object): unknown
  setLayoutProperty(id: string, name: string, value: unknown, options: object): unknown
}

const unchecked = { validate: false }

/** Does to MapLibre's style what `styleChanges` found to do. */
export function applyChanges(map: ChangeableMap, changes: readonly StyleChange[]): void {
  for (const change of changes) {
    switch (change.kind) {
      case 'add_source':
        map.addSource(change.id, change.source)
        break
      case 'source_address':
        setAddress(map.getSource(change.id), change.url)
        break
      case 'remove_layer':
        map.removeLayer(change.id)
        break
      case 'add_layer':
        map.addLayer(change.layer, change.below)
        break
      case 'move_layer':
        map.moveLayer(change.id, change.below)
        break
      case 'filter':
        map.setFilter(change.id, change.filter, unchecked)
        break
      case 'paint':
        map.setPaintProperty(change.id, change.name, change.value, unchecked)
        break
      case 'layout':
        map.setLayoutProperty(change.id, change.name, change.value, unchecked)
        break
    }
  }
}

function setAddress(source: object | undefined, url: string): void {
  if (source && 'setUrl' in source && typeof source.setUrl === 'function') source.setUrl(url)
}
