import { IconButton } from '../kit/icon_button.tsx'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { shellWords } from './shell_words.ts'

/** At the map's upper corners: the panels beside it fold away and come back. */
export function PanelButtons() {
  const words = useWords(shellWords)
  const leftOpen = useStore(screen, (state) => state.leftOpen)
  const rightOpen = useStore(screen, (state) => state.rightOpen)
  return (
    <>
      <span className="panel_button panel_button_left" data-over-map>
        <IconButton
          icon="panel_left"
          label={leftOpen ? words.hide_layers : words.show_layers}
          shortcut="L"
          side="right"
          onPress={() => screen.set({ leftOpen: !leftOpen })}
        />
      </span>
      <span className="panel_button panel_button_right" data-over-map>
        <IconButton
          icon="panel_right"
          label={rightOpen ? words.hide_details : words.show_details}
          side="left"
          onPress={() => screen.set({ rightOpen: !rightOpen })}
        />
      </span>
    </>
  )
}
