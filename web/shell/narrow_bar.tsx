import { Icon } from '../kit/icon.tsx'
import type { IconName } from '../kit/icon_paths.ts'
import { ReportButton } from '../reporting/report_button.tsx'
import { layerIdFrom, unitLayer } from '../state/definitions.ts'
import { closeTable, openTable } from '../state/open_table.ts'
import { type Sheet, screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { MoreSheet } from './more_sheet.tsx'
import { shellWords } from './shell_words.ts'
import './narrow_bar.css'

/** On a narrow screen: what lies over the map, one at a time. */
export function NarrowBar() {
  const words = useWords(shellWords)
  const sheet = useStore(screen, (state) => state.sheet)
  const table = useStore(screen, (state) => state.table)
  const selected = useStore(screen, (state) => state.selected)
  const toggle = (wanted: Sheet) => () =>
    screen.set({ sheet: sheet === wanted ? null : wanted, table: null })
  const showTable = () => {
    if (table) closeTable()
    else openTable(layerIdFrom(selected?.layer ?? '') ?? unitLayer)
  }
  return (
    <>
      {sheet === 'more' && <MoreSheet />}
      <nav className="narrow_bar" aria-label={words.more}>
        <NarrowButton
          icon="layers"
          words={words.layers}
          down={sheet === 'layers'}
          onPress={toggle('layers')}
        />
        <NarrowButton
          icon="info"
          words={words.details}
          down={sheet === 'details'}
          onPress={toggle('details')}
        />
        <ReportButton narrow />
        <NarrowButton icon="table" words={words.table} down={table !== null} onPress={showTable} />
        <NarrowButton
          icon="sliders"
          words={words.more}
          down={sheet === 'more'}
          onPress={toggle('more')}
        />
      </nav>
    </>
  )
}

interface NarrowButtonProps {
  readonly icon: IconName
  readonly words: string
  readonly down: boolean
  readonly onPress: () => void
}

function NarrowButton({ icon, words, down, onPress }: NarrowButtonProps) {
  return (
    <button type="button" className="narrow_button" aria-pressed={down} onClick={onPress}>
      <Icon name={icon} size={20} />
      {words}
    </button>
  )
}
