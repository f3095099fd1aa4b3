import { useEffect } from 'react'
import { readinessCode } from '../../geo/colouring/colouring_codes.ts'
import { readinessShades } from '../../geo/colouring/readiness_shades.ts'
import type { Choropleth, UnitSign } from '../map/map_view.ts'
import { type UnitReadiness, useReadiness } from '../state/api/readiness.ts'
import { live } from '../state/live.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage } from '../words/use_words.ts'
import { sayUnit } from './say_level.ts'

export const useShowsReadiness = (): boolean =>
  useStore(screen, (state) => state.indicator === readinessCode)

/** Hands the map the units' levels and signs while it shows them. */
export function useReadinessOnMap(units: readonly UnitReadiness[] | undefined): void {
  const language = useLanguage()
  useEffect(() => {
    if (units === undefined) return
    live.set({
      choropleth: choroplethOf(units),
      signs: units.flatMap((unit): UnitSign[] => {
        const { position } = unit
        if (position === null) return []
        const levels = unit.pillars.map(({ level }) => level)
        return [{ unit: unit.unit, position, levels, words: sayUnit(unit, language) }]
      }),
    })
    return () => live.set({ choropleth: null, signs: null })
  }, [units, language])
}

export const useShownReadiness = () => useReadiness(useShowsReadiness())

function choroplethOf(units: readonly UnitReadiness[]): Choropleth {
  const known = units.flatMap(({ unit, level }): [string, number][] => {
    const step = readinessShades.findIndex((each) => each.level === level)
    return step === -1 ? [] : [[unit, step]]
  })
  const colours = readinessShades.map(({ colour }) => colour)
  return { breaks: [0, 1], values: Object.fromEntries(known), colours }
}
