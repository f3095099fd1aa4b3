import { IconButton } from '../kit/icon_button.tsx'
import { closePrinting, openPrinting, printing } from '../state/printing.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { printingWords } from './printing_words.ts'
import { scaleWithin } from './scale_within.ts'

/** Begins a sheet of what the map shows, and leaves it. */
export function PrintingButton() {
  const words = useWords(printingWords)
  const isOpen = useStore(printing, ({ wish }) => wish !== null)
  return (
    <IconButton
      icon="printer"
      label={words.print}
      pressed={isOpen}
      onPress={() => (isOpen ? closePrinting() : openPrinting(scaleWithin))}
    />
  )
}
