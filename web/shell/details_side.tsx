import { lazy, Suspense, useEffect, useRef } from 'react'
import { Chooser } from '../panels/chooser.tsx'
import { Details } from '../panels/details.tsx'
import { Overview } from '../panels/overview.tsx'
import { editing } from '../state/editing.ts'
import { evacuation } from '../state/evacuation.ts'
import { hazard } from '../state/hazard.ts'
import { printing } from '../state/printing.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { CloseSheet } from './close_sheet.tsx'
import { ErrorBoundary } from './error_boundary.tsx'
import { shellWords } from './shell_words.ts'

// Most who look at the map change nothing, and plan nothing.
const EditPanel = lazy(() => import('../editing/edit_panel.tsx'))
const BriefingPanel = lazy(() => import('../briefing/briefing_panel.tsx'))
const BriefingStrip = lazy(() => import('../briefing/briefing_strip.tsx'))
const HazardPanel = lazy(() => import('../exposure/hazard_panel.tsx'))
const PrintingPanel = lazy(() => import('../printing/printing_panel.tsx'))
const EvacuationPanel = lazy(() => import('../evacuation/evacuation_panel.tsx'))

/**
 * The panel at the right: the form that is open, what is selected, which of several, the sheet that is
 * made, the evacuation that is planned, an area of hazard from a file, the briefings, or the ward's
 * surroundings as a whole. While a briefing is open, the way back to it stands above all else.
 */
export function DetailsSide() {
  const words = useWords(shellWords)
  const language = useLanguage()
  const open = useStore(screen, (state) => state.rightOpen || state.sheet === 'details')
  const selected = useStore(screen, (state) => state.selected)
  const candidates = useStore(screen, (state) => state.candidates)
  const target = useStore(editing, (state) => state.target)
  const planned = useStore(evacuation, (state) => state.planned)
  const opened = useStore(hazard, (state) => state.opened)
  const briefing = useStore(screen, (state) => state.briefing)
  const wish = useStore(printing, (state) => state.wish)
  const aside = useRef<HTMLElement>(null)
  const shown = useRef<object | null>(target ?? selected)
  useEffect(() => {
    const next = target ?? selected
    if (shown.current === next) return
    shown.current = next
    aside.current?.scrollTo({ top: 0 })
    // What had the focus went with the old content: the reader goes on where the new one begins.
    if (document.activeElement === document.body) aside.current?.focus({ preventScroll: true })
  }, [target, selected])
  const planning = (wish && 'printing') ?? (planned && 'evacuation') ?? (opened && 'hazard')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another panel begins at its head, however far the last was read.
  useEffect(() => {
    aside.current?.scrollTo({ top: 0 })
  }, [planning])
  if (!open) return null
  const isFree = !target && !candidates && !selected
  const isOverview = isFree && !wish && !planned && !opened
  return (
    <aside
      ref={aside}
      id="details"
      className="side side_right"
      tabIndex={-1}
      aria-label={words.details_panel}
    >
      <span className="side_close">
        <CloseSheet />
      </span>
      {briefing && !isOverview && (
        <Suspense>
          <BriefingStrip open={briefing} />
        </Suspense>
      )}
      {target && (
        <ErrorBoundary key={`${target.layer}/${target.id}`} language={language} part>
          <Suspense fallback={<div aria-busy="true" />}>
            <EditPanel target={target} />
          </Suspense>
        </ErrorBoundary>
      )}
      {!target && candidates && <Chooser candidates={candidates} />}
      {!target && selected && (
        <ErrorBoundary key={`${selected.layer}/${selected.id}`} language={language} part>
          <Details selected={selected} />
        </ErrorBoundary>
      )}
      {isFree && wish && (
        <ErrorBoundary language={language} part>
          <Suspense fallback={<div aria-busy="true" />}>
            <PrintingPanel wish={wish} />
          </Suspense>
        </ErrorBoundary>
      )}
      {isFree && !wish && planned && (
        <ErrorBoundary language={language} part>
          <Suspense fallback={<div aria-busy="true" />}>
            <EvacuationPanel planned={planned} />
          </Suspense>
        </ErrorBoundary>
      )}
      {isFree && !wish && !planned && opened && (
        <ErrorBoundary language={language} part>
          <Suspense fallback={<div aria-busy="true" />}>
            <HazardPanel opened={opened} />
          </Suspense>
        </ErrorBoundary>
      )}
      {isOverview && briefing && (
        <ErrorBoundary language={language} part>
          <Suspense fallback={<div aria-busy="true" />}>
            <BriefingPanel open={briefing} />
          </Suspense>
        </ErrorBoundary>
      )}
      {isOverview && !briefing && <Overview />}
    </aside>
  )
}
