import { lazy, Suspense, useEffect } from 'react'
import { accountWindow } from '../state/account_window.ts'
import { useRecovery } from '../state/api/use_recovery.ts'
import { editing } from '../state/editing.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/store.ts'
import { useChineseFont } from '../theme/use_chinese_font.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { Announcer } from './announcer.tsx'
import { BottomBar } from './bottom_bar.tsx'
import { DetailsSide } from './details_side.tsx'
import { ErrorBoundary } from './error_boundary.tsx'
import { LayersSide } from './layers_side.tsx'
import { MapStage } from './map_stage.tsx'
import { MarkingBars } from './marking_bars.tsx'
import { NarrowBar } from './narrow_bar.tsx'
import { shellWords } from './shell_words.ts'
import { ShortcutsDialog } from './shortcuts_dialog.tsx'
import { SkipLinks } from './skip_links.tsx'
import { TopBar } from './top_bar.tsx'
import { useFocusKept } from './use_focus_kept.ts'
import { useShortcuts } from './use_shortcuts.ts'
import './screen.css'

// The map stands before anyone opens a table.
const TableDock = lazy(() => import('../tables/table_dock.tsx'))
const AccountWindow = lazy(() => import('../accounts/account_window.tsx'))

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
  const waiting = useStore(editing, (state) => state.waiting !== null)
  useShortcuts()
  useFocusKept()
  useRecovery()
  useChineseFont()
  useEffect(() => {
    document.title = words.page_title
  }, [words])
  return (
    <>
      <SkipLinks withTable={table !== null} />
      <div
        className="screen"
        data-left={leftOpen}
        data-right={rightOpen}
        data-sheet={sheet ?? 'none'}
        data-table={table !== null}
      >
        <MarkingBars />
        <TopBar />
        <LayersSide />
        <MapStage />
        <DetailsSide />
        {table && (
          <ErrorBoundary key={table} language={language} part>
            <Suspense fallback={<section className="table_dock" aria-busy="true" />}>
              <TableDock layer={table} />
            </Suspense>
          </ErrorBoundary>
        )}
        <BottomBar />
        <NarrowBar />
      </div>
      <ShortcutsDialog />
      {accounts && (
        <Suspense>
          <AccountWindow open={accounts} />
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
