import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { closeBriefings } from '../state/briefing.ts'
import { useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'

/** The way back to all briefings, where one is open, and the way out. */
export function BriefingNav({ onBack }: { readonly onBack?: () => void }) {
  const words = useWords(briefingWords)
  return (
    <nav className="details_nav" aria-label={words.title}>
      {onBack ? (
        <Button tone="quiet" onPress={onBack}>
          <Icon name="chevron_left" size={14} />
          {words.all}
        </Button>
      ) : (
        <span />
      )}
      <IconButton small icon="close" label={words.close} side="left" onPress={closeBriefings} />
    </nav>
  )
}
