import { useEffect, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/use_words.ts'
import { signInWords } from './sign_in_words.ts'
import type { Trouble } from './trouble.ts'
import { troubleWords } from './trouble_words.ts'
import './trouble_note.css'

interface TroubleNoteProps {
  readonly id: string
  readonly trouble: Trouble | null
  /** Whether the server is being waited for. */
  readonly busy: boolean
}

/** Longer than a password takes to be looked at. */
const slowMilliseconds = 2_500

/** What went wrong, and that a slow answer is meant to be slow. */
export function TroubleNote({ id, trouble, busy }: TroubleNoteProps) {
  const words = useWords(troubleWords)
  const ours = useWords(signInWords)
  const slow = useAfter(busy, slowMilliseconds)
  const seconds = useSecondsUntil(trouble?.waitUntil)
  return (
    <div className="trouble" id={id}>
      {trouble && !busy && (
        <p className="trouble_wrong" role="alert">
          <Icon name="warn" />
          <span>{fill(words[trouble.words], { seconds, detail: trouble.detail ?? '' })}</span>
        </p>
      )}
      {slow && (
        <p className="trouble_slow" role="status">
          <Icon name="clock" />
          <span>{ours.slowed}</span>
        </p>
      )}
    </div>
  )
}

function useAfter(begun: boolean, milliseconds: number): boolean {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    if (!begun) return
    const timer = setTimeout(() => setPassed(true), milliseconds)
    return () => {
      clearTimeout(timer)
      setPassed(false)
    }
  }, [begun, milliseconds])
  return passed
}

/** Whole seconds, told anew each second; 0 when there is nothing to wait for. */
function useSecondsUntil(moment: number | undefined): number {
  const left = () => Math.max(0, Math.ceil(((moment ?? 0) - Date.now()) / 1000))
  const [, tick] = useState(0)
  useEffect(() => {
    if (moment === undefined) return
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [moment])
  return left()
}
