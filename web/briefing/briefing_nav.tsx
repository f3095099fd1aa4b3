import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'

interface BriefingNavProps {
  /** Where it leads back to. */
  readonly to: string
  readonly onBack: () => void
}

/** The way back: from one briefing to all, and from these to the overview. */
export function BriefingNav({ to, onBack }: BriefingNavProps) {
  const words = useWords(briefingWords)
  return (
    <nav className="details_nav" aria-label={words.title}>
      <Button tone="quiet" onPress={onBack}>
        <Icon name="chevron_left" size={14} />
        {to}
      </Button>
    </nav>
  )
}
