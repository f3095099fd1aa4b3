import { fill } from '../../geo/fill.ts'
import { IconButton } from '../kit/icon_button.tsx'
import { atlas } from '../state/atlas.ts'
import { closePrinting, openPrinting, printing } from '../state/printing.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { printingWords } from './printing_words.ts'
import { scaleWithin } from './scale_within.ts'
import './printing_button.css'

/** Begins a sheet of what the map shows, and leaves it; says how far an atlas is that is made meanwhile. */
export function PrintingButton() {
  const words = useWords(printingWords)
  const isOpen = useStore(printing, ({ wish }) => wish !== null)
  const work = useStore(atlas, (state) => state.work)
  const of = work?.sheets.length ?? 0
  const about = work?.file
    ? words.atlas_ready
    : work?.going
      ? fill(words.atlas_going, { number: Math.min(work.done + 1, of), of })
      : fill(words.atlas_waiting, { number: work?.done ?? 0, of })
  const isMade = work !== null && of > 0
  return (
    <span className="printing_button">
      <IconButton
        icon="printer"
        label={isMade ? `${words.print} (${about})` : words.print}
        pressed={isOpen}
        onPress={() => (isOpen ? closePrinting() : openPrinting(scaleWithin))}
      />
      {isMade && (
        <span className="atlas_sign" aria-hidden="true" data-ready={work.file !== null}>
          {work.file ? '✓' : `${work.done}/${of}`}
        </span>
      )}
    </span>
  )
}
