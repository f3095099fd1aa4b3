import type { LayerId } from '../../geo/layers/catalogue.ts'
import { type LayerFilter, noFilter } from './layer_filter.ts'
import { screen } from './screen.ts'
import { useStore } from './use_store.ts'

/** The filter of a layer; nothing in it where all is to be seen. */
export const useFilter = (layer: LayerId | null): LayerFilter =>
  useStore(screen, ({ filters }) => (layer && filters[layer]) ?? noFilter)

/** Says of one parameter what it must be; null for anything. */
export function setFilter(layer: LayerId, name: string, value: string | null): void {
  const { filters } = screen.get()
  const { [name]: _, ...others } = filters[layer] ?? noFilter
  put(layer, value === null || value === '' ? others : { ...others, [name]: value })
}

/** Takes a value among those that may be, or out of them. */
export function toggleValue(layer: LayerId, name: string, value: string): void {
  const chosen = chosenValues(screen.get().filters[layer] ?? noFilter, name)
  const others = chosen.filter((one) => one !== value)
  const next = others.length < chosen.length ? others : [...chosen, value]
  setFilter(layer, name, next.join(','))
}

/** Shows everything again. */
export function clearFilter(layer: LayerId): void {
  put(layer, noFilter)
}

/** The values of a property that may be; none where all may. */
export const chosenValues = (filter: LayerFilter, name: string): readonly string[] =>
  filter[name]?.split(',') ?? []

/** Opens what filters and counts a layer; on a narrow screen the panel that was open gives way. */
export function openFilter(layer: LayerId): void {
  screen.set({ filtering: layer, sheet: null })
}

/** Closes it; the filter stays. */
export function closeFilter(): void {
  screen.set({ filtering: null })
}

function put(layer: LayerId, filter: LayerFilter): void {
  const { [layer]: _, ...others } = screen.get().filters
  screen.set({
    filters: Object.keys(filter).length === 0 ? others : { ...others, [layer]: filter },
  })
}
