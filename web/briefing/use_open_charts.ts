import { useMemo } from 'react'
import type { Chart } from '../../geo/charts/chart.ts'
import { useScenes } from '../state/api/briefings.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { sceneState } from './scene_state.ts'

const none: readonly Chart[] = []

/** The charts of the scene that is open; none where none is. */
export function useOpenCharts(): readonly Chart[] {
  const open = useStore(screen, ({ briefing }) => briefing)
  const { data: scenes } = useScenes(open?.briefing ?? null)
  const view = scenes?.find(({ id }) => id === open?.scene)?.view
  return useMemo(() => (view ? sceneState(view).charts : none), [view])
}
