import { useState } from 'react'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words/use_words.ts'
import { outboxWords } from './outbox_words.ts'

interface SureButtonProps {
  readonly words: string
  /** What is asked before it is done. */
  readonly question: string
  readonly onSure: () => void
}

/** For what cannot be taken back: it asks once more, in its own place. */
export function SureButton({ words, question, onSure }: SureButtonProps) {
  const said = useWords(outboxWords)
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <Button tone="quiet" onPress={() => setAsking(true)}>
        {words}
      </Button>
    )
  }
  return (
    <div className="sure">
      <p role="alert">{question}</p>
      <Button autoFocus onPress={() => setAsking(false)}>
        {said.no}
      </Button>
      <Button
        tone="danger"
        onPress={() => {
          setAsking(false)
          onSure()
        }}
      >
        {said.yes}
      </Button>
    </div>
  )
}
