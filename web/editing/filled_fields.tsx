import type { ReactNode } from 'react'
import { useWords } from '../words/use_words.ts'
import { editWords } from './edit_words.ts'

interface FilledFieldsProps {
  /** Something in it is to be mended. */
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** Fields that the server fills in: at hand for who knows better, out of the way for all others. */
export function FilledFields({ isOpen, children }: FilledFieldsProps) {
  const words = useWords(editWords)
  return (
    <details className="edit_filled" open={isOpen}>
      <summary>{words.filled_help}</summary>
      {children}
    </details>
  )
}
