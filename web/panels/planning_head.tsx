import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'

interface PlanningHeadProps {
  /** What is done here, and of what. */
  readonly kind: string
  readonly title: string
  readonly onClose: () => void
}

/** The head of a panel in which something is planned, with the way back. */
export function PlanningHead({ kind, title, onClose }: PlanningHeadProps) {
  const words = useWords(detailsWords)
  return (
    <>
      <nav className="details_nav">
        <Button tone="quiet" onPress={onClose}>
          <Icon name="chevron_left" size={14} />
          {words.back}
        </Button>
      </nav>
      <header className="planning_head">
        <p className="quiet">{kind}</p>
        <h2>{title}</h2>
      </header>
    </>
  )
}
