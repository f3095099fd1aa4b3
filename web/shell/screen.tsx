import { lazy, Suspense, useEffect, useState } from 'react'
import { accountWindow } from '../state/account_window.ts'
import { useRecovery } from '../state/api/use_recovery.ts'
import { editing } from '../state/editing.ts'
import { live } from '../state/live.ts'
import { presenting } from '../state/presenting.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useChineseFont } from '../theme/use_chinese_font.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { Announcer } from './announcer.tsx'
import { ErrorBoundary } from './error_boundary.tsx'
import { mapStands } from './map_ground.ts'
import { MapStage } from './map_stage.tsx'
import { MarkingBars } from './marking_bars.tsx'
import { shellWords } from './shell_words.ts'
import { SkipLinks } from './skip_links.tsx'
import { useFocusKept } from './use_focus_kept.ts'
import './screen.css'

// The map stands before anyone opens a table.
const TableDock = lazy(() => import('../tables/table_dock.tsx'))
const AccountWindow = lazy(() => import('../accounts/account_window.tsx'))

const ReportingScreen = lazy(() => import('../reporting/reporting_screen.tsx'))

// Most who look at a map show it to nobody.
const PresentingStage = lazy(() => import('../presenting/presenting_stage.tsx'))

const LeaveQuestion = lazy(() => import('../editing/leave_question.tsx'))

/** The screen: bars above and below, panels left and right, the map between, a table when asked. */
export function Screen() {
  const words = useWords(shellWords)
  const language = useLanguage()
  const leftOpen = useStore(screen, (state) => state.leftOpen)
  const rightOpen = useStore(screen, (state) => state.rightOpen)
  const sheet = useStore(screen, (state) => state.sheet)
  const table = useStore(screen, (state) => state.table)
  const accounts = useStore(accountWindow, (state) => state.open)
  const reporting = useStore(screen, (state) => state.reporting)
  const waiting = useStore(editing, (state) => state.waiting !== null)
  const shownSeal = useStore(presenting, (state) => state.seal)
  const shownBriefing = useStore(presenting, (state) => state.briefing)
  const firstScene = useStore(presenting, (state) => state.first)
  const sceneBefore = useStore(presenting, (state) => state.at)
  const around = useAroundMap()
  const isDesk = shownBriefing === null
  useFocusKept()
  useRecovery()
  useChineseFont()
  useEffect(() => {
    if (isDesk) document.title = words.page_title
  }, [words, isDesk])
  return (
    <>
      {isDesk && <SkipLinks withTable={table !== null} />}
      <div
        className="screen"
        data-left={leftOpen}
        data-right={rightOpen}
        data-sheet={sheet ?? 'none'}
        data-table={table !== null}
        data-presenting={!isDesk}
      >
        <MarkingBars />
        {!isDesk ? null : around ? (
          <around.BeforeMap />
        ) : (
          <>
            <div className="top_bar" />
            {leftOpen && <div className="side side_left" />}
          </>
        )}
        <MapStage>{isDesk && around && <around.OverMap />}</MapStage>
        {!isDesk && (
          <Suspense fallback={<div aria-busy="true" />}>
            <PresentingStage
              briefing={shownBriefing}
              seal={shownSeal}
              first={firstScene}
              begin={sceneBefore}
            />
          </Suspense>
        )}
        {isDesk &&
          (around ? <around.BesideMap /> : rightOpen && <div className="side side_right" />)}
        {table && (
          <ErrorBoundary key={table} language={language} part>
            <Suspense fallback={<section className="table_dock" aria-busy="true" />}>
              <TableDock layer={table} />
            </Suspense>
          </ErrorBoundary>
        )}
        {isDesk && around && <around.BelowMap />}
      </div>
      {accounts && (
        <Suspense>
          <AccountWindow open={accounts} />
        </Suspense>
      )}
      {reporting && (
        <Suspense>
          <ReportingScreen />
        </Suspense>
      )}
      {waiting && (
        <Suspense>
          <LeaveQuestion />
        </Suspense>
      )}
      <Announcer />
    </>
  )
}

/**
 * What stands around the map; null until the units are drawn, or are long in coming. The map goes
 * first: all of it, made at once, would keep the tiles waiting that came meanwhile.
 *
 * @throws what its code could not be loaded for, to the boundary around the screen.
 */
function useAroundMap() {
  const [around, setAround] = useState<typeof import('./around_map.tsx') | null>(null)
  useEffect(() => {
    let gone = false
    const failed = (error: unknown) =>
      setAround(() => {
        throw error
      })
    mapStands()
      .then(() => import('./around_map.tsx'))
      .then((loaded) => {
        if (!gone) setAround(loaded)
      }, failed)
    return () => {
      gone = true
    }
  }, [])
  useEffect(() => {
    if (around) live.set({ aroundMap: true })
  }, [around])
  return around
}
