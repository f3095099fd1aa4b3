import { useState } from 'react'
import { Button } from '../kit/button.tsx'
import { useWords } from '../words/use_words.ts'
import { copyWords } from './copy_words.ts'

interface CopyButtonProps {
  readonly words: string
  readonly text: string
  /** `plain` where something else is the one thing to do. */
  readonly tone?: 'plain' | 'solid'
  readonly autoFocus?: boolean
}

/** Copies a text that stands here once, and says whether that was done. */
export function CopyButton({ words, text, tone = 'solid', autoFocus = false }: CopyButtonProps) {
  const ours = useWords(copyWords)
  const [copied, setCopied] = useState<'copied' | 'not_copied' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('copied')
    } catch {
      // Refused, or no clipboard at all: the words say how it is done by hand.
      setCopied('not_copied')
    }
  }
  return (
    <Button tone={tone} autoFocus={autoFocus} onPress={() => void copy()}>
      {copied ? ours[copied] : words}
    </Button>
  )
}
