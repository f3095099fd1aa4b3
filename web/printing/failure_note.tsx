import { useId } from 'react'
import { fill } from '../../geo/fill.ts'
import { TroubleNote } from '../accounts/trouble_note.tsx'
import { useWords } from '../words/use_words.ts'
import type { DrawingFailure } from './drawing_failure.ts'
import { printingWords } from './printing_words.ts'

interface FailureNoteProps {
  readonly failure: DrawingFailure | null
  /** Whether the server is being waited for. */
  readonly busy: boolean
}

/** Why a sheet was not drawn, and that a slow answer is waited for. */
export function FailureNote({ failure, busy }: FailureNoteProps) {
  const words = useWords(printingWords)
  const wrong = useId()
  return (
    <>
      {failure?.kind === 'drawing' && (
        <p className="printing_wrong" role="alert">
          {fill(words.failed, { why: failure.why })}
        </p>
      )}
      <TroubleNote
        id={wrong}
        trouble={failure?.kind === 'trouble' ? failure.trouble : null}
        busy={busy}
      />
    </>
  )
}
