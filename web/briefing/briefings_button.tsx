import { IconButton } from '../kit/icon_button.tsx'
import { closeBriefings, openBriefings } from '../state/briefing.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'

/** Opens the panel of briefings, and closes it. */
export function BriefingsButton() {
  const words = useWords(briefingWords)
  const isOpen = useStore(screen, ({ briefing }) => briefing !== null)
  return (
    <IconButton
      icon="slides"
      label={words.title}
      pressed={isOpen}
      onPress={() => (isOpen ? closeBriefings() : openBriefings())}
    />
  )
}
