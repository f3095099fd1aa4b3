import { IconButton } from '../kit/icon_button.tsx'
import { screen } from '../state/screen.ts'
import { useWords } from '../words/use_words.ts'
import { shellWords } from './shell_words.ts'

/** Gives way to the map again, on a narrow screen. */
export function CloseSheet() {
  const words = useWords(shellWords)
  return (
    <IconButton
      small
      icon="close"
      label={words.close}
      side="left"
      onPress={() => screen.set({ sheet: null })}
    />
  )
}
