import { LayerList } from '../legend/layer_list.tsx'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { CloseSheet } from './close_sheet.tsx'
import { shellWords } from './shell_words.ts'

/** The panel of the layers: at the left, on a narrow screen over the lower part of the map. */
export function LayersSide() {
  const words = useWords(shellWords)
  const open = useStore(screen, (state) => state.leftOpen || state.sheet === 'layers')
  if (!open) return null
  return (
    <nav id="layers" className="side side_left" tabIndex={-1} aria-label={words.layers_panel}>
      <span className="side_close">
        <CloseSheet />
      </span>
      <LayerList />
    </nav>
  )
}
