import { lazy, Suspense } from 'react'
import { PastBand } from '../clock/past_band.tsx'
import { useAskBeforeLeaving } from '../kit/use_ask_before_leaving.ts'
import { LocatorInset } from '../locator/locator_inset.tsx'
import { MeasureCard } from '../measure/measure_card.tsx'
import { PickCard } from '../picking/pick_card.tsx'
import { useOpenedOffline } from '../reporting/use_opened_offline.ts'
import { alertWindow } from '../state/alert_window.ts'
import { useSaysProgress } from '../state/api/progress.ts'
import { evacuation } from '../state/evacuation.ts'
import { printing } from '../state/printing.ts'
import { draftIsUnsaved } from '../state/scene_draft.ts'
import { screen } from '../state/screen.ts'
import { timeBar } from '../state/time_bar.ts'
import { useStore } from '../state/use_store.ts'
import { BottomBar } from './bottom_bar.tsx'
import { DetailsSide } from './details_side.tsx'
import { HoverTip } from './hover_tip.tsx'
import { LayersSide } from './layers_side.tsx'
import { MapControls } from './map_controls.tsx'
import { NarrowBar } from './narrow_bar.tsx'
import { NoticeList } from './notice_list.tsx'
import { PanelButtons } from './panel_buttons.tsx'
import { ShortcutsDialog } from './shortcuts_dialog.tsx'
import { Target } from './target.tsx'
import { TopBar } from './top_bar.tsx'
import { useHazardOnMap } from './use_hazard_on_map.ts'
import { useShortcuts } from './use_shortcuts.ts'

// The map stands before anyone turns the clock back.
const TimeBar = lazy(() => import('../clock/time_bar.tsx'))
const EvacuationOnMap = lazy(() => import('../evacuation/evacuation_on_map.tsx'))
const ScenariosOnMap = lazy(() => import('../evacuation/scenarios_on_map.tsx'))
const BriefingOnMap = lazy(() => import('../briefing/briefing_on_map.tsx'))
const FrameOnMap = lazy(() => import('../printing/frame_on_map.tsx'))
const LendingOnMap = lazy(() => import('../plans/lending_on_map.tsx'))
const ProgressOnMap = lazy(() => import('../progress/progress_on_map.tsx'))
const AlertWindow = lazy(() => import('../watches/alert_window.tsx'))

/** What comes before the map, for who goes from part to part by keyboard. */
export function BeforeMap() {
  return (
    <>
      <TopBar />
      <PastBand />
      <LayersSide />
    </>
  )
}

/** What lies above the map itself. */
export function OverMap() {
  const planned = useStore(evacuation, (state) => state.planned)
  const compared = useStore(evacuation, (state) => state.comparing)
  const plan = useStore(screen, ({ selected, rightOpen }) =>
    rightOpen && selected?.layer === 'plans' ? selected.id : null,
  )
  const briefing = useStore(screen, (state) => state.briefing)
  const wish = useStore(printing, (state) => state.wish)
  const progress = useSaysProgress()
  useHazardOnMap()
  useAskBeforeLeaving(draftIsUnsaved)
  return (
    <>
      {planned && (
        <Suspense>{compared ? <ScenariosOnMap /> : <EvacuationOnMap planned={planned} />}</Suspense>
      )}
      {plan !== null && (
        <Suspense>
          <LendingOnMap plan={plan} />
        </Suspense>
      )}
      {briefing && (
        <Suspense>
          <BriefingOnMap open={briefing} />
        </Suspense>
      )}
      {wish && (
        <Suspense>
          <FrameOnMap wish={wish} />
        </Suspense>
      )}
      {progress && (
        <Suspense>
          <ProgressOnMap />
        </Suspense>
      )}
      <Target />
      <PanelButtons />
      <NoticeList />
      <MeasureCard />
      <PickCard />
      <MapControls />
      <LocatorInset />
      <HoverTip />
    </>
  )
}

/** What comes after the map, and before a table. */
export function BesideMap() {
  return <DetailsSide />
}

/** What comes last, and with it the keys that act on all of these. */
export function BelowMap() {
  useShortcuts()
  useOpenedOffline()
  const barOpen = useStore(timeBar, (state) => state.open)
  const alertsOpen = useStore(alertWindow, (state) => state.open)
  return (
    <>
      {barOpen && (
        <Suspense fallback={<section className="time_bar" aria-busy="true" />}>
          <TimeBar />
        </Suspense>
      )}
      <BottomBar />
      <NarrowBar />
      <ShortcutsDialog />
      {alertsOpen && (
        <Suspense>
          <AlertWindow />
        </Suspense>
      )}
    </>
  )
}
