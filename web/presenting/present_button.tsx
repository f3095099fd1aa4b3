import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { startPresenting } from '../state/presenting.ts'
import { useWords } from '../words/use_words.ts'
import { presentingWords } from './presenting_words.ts'

interface PresentButtonProps {
  readonly briefing: string
  /** As it was sealed; null for as it is. */
  readonly seal: string | null
  /** Which scene is open, from 0; -1 for none. */
  readonly open: number
}

/** Shows a briefing to a room: from its beginning, or from the scene that is open. */
export function PresentButton({ briefing, seal, open }: PresentButtonProps) {
  const words = useWords(presentingWords)
  return (
    <div className="briefing_deeds">
      <Button tone="solid" onPress={() => startPresenting({ briefing, seal })}>
        <Icon name="projector" size={14} />
        {words.present}
      </Button>
      {open > 0 && (
        <Button onPress={() => startPresenting({ briefing, seal }, open)}>
          {fill(words.present_from, { at: open + 1 })}
        </Button>
      )}
    </div>
  )
}
