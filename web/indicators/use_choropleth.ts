import { useEffect, useMemo } from 'react'
import { type IndicatorShades, indicatorShades } from '../../geo/colouring/indicator_shades.ts'
import { indicatorRows, indicatorsToMap } from '../../geo/layers/indicators/indicator_rows.ts'
import { indicatorsLayer } from '../../geo/layers/indicators/layer.ts'
import type { Indicator } from '../../geo/layers/indicators/vocabulary.ts'
import { useFeatures } from '../state/api/queries.ts'
import { unitLayer } from '../state/definitions.ts'
import { live } from '../state/live.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { choroplethBreaks } from './choropleth_breaks.ts'

/** The indicators that can colour the units, once the figures are there. */
export function useIndicatorsToMap(): readonly Indicator[] {
  const figures = useFeatures(indicatorsLayer.id)
  return useMemo(() => indicatorsToMap(indicatorRows(figures.data ?? [])), [figures.data])
}

export interface ShownChoropleth extends IndicatorShades {
  readonly code: Indicator
}

/** What the chosen indicator looks like; null while none is chosen or its figures are on the way. */
export function useChoropleth(): ShownChoropleth | null {
  const chosen = useStore(screen, (state) => state.indicator)
  const figures = useFeatures(chosen === null ? null : indicatorsLayer.id)
  const units = useFeatures(chosen === null ? null : unitLayer)
  return useMemo(() => {
    const rows = indicatorRows(figures.data ?? [])
    const code = indicatorsToMap(rows).find((each) => each === chosen)
    if (code === undefined || units.data === undefined) return null
    const codes = units.data.map((unit) => unit.id)
    const shades = indicatorShades(rows, code, codes)
    return shades && { code, ...shades }
  }, [chosen, figures.data, units.data])
}

/** Hands the chosen indicator to the map. */
export function useDrawnChoropleth(shown: ShownChoropleth | null): void {
  useEffect(() => {
    if (shown === null) {
      live.set({ choropleth: null })
      return
    }
    const known = [...shown.series.values].filter(
      (entry): entry is [string, number] => entry[1] !== null,
    )
    live.set({
      choropleth: { breaks: choroplethBreaks(shown.classes), values: Object.fromEntries(known) },
    })
  }, [shown])
}
