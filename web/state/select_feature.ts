import type { FeatureRef } from '../map/map_view.ts'
import { whenFree } from './editing.ts'
import { live } from './live.ts'
import { screen } from './screen.ts'

/** Selects a feature, or nothing, and brings its details to where they are seen. */
export function selectFeature(feature: FeatureRef | null): void {
  whenFree(() => select(feature))
}

function select(feature: FeatureRef | null): void {
  const { sheet } = screen.get()
  screen.set({
    selected: feature,
    candidates: null,
    ...(feature ? { rightOpen: true, sheet: isNarrow() ? 'details' : sheet } : {}),
  })
}

/** What lay under a click: one is selected, of several the user says which, none lets go. */
export function pickFeatures(features: readonly FeatureRef[]) {
  live.set({ target: null })
  const [first, second] = features
  if (first === undefined || second === undefined) return selectFeature(first ?? null)
  whenFree(() =>
    screen.set({
      candidates: { features },
      selected: null,
      rightOpen: true,
      ...(isNarrow() ? { sheet: 'details' } : {}),
    }),
  )
}

/** Whether panels lie over the map, one at a time. The same width stands in `shell/shell.css`. */
export function isNarrow(): boolean {
  return window.matchMedia('(max-width: 900px)').matches
}
