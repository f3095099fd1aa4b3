import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { announce } from '../state/announce.ts'
import { ApiFailure } from '../state/api/api_failure.ts'
import { type ListedPhoto, removePhoto } from '../state/api/photos.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { photoWords } from './photo_words.ts'
import { ReasonField } from './reason_field.tsx'

interface PhotoRemovalProps {
  readonly photo: ListedPhoto
  /** What the photo is called. */
  readonly told: string
}

/** Takes a photo away for good, once it was said why: that goes to the log of the incident. */
export function PhotoRemoval({ photo, told }: PhotoRemovalProps) {
  const words = useWords(photoWords)
  const language = useLanguage()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  // The same request if it is sent again, whose answer alone may have been lost.
  const key = useRef({ reason: '', word: '' })
  const send = (event: FormEvent) => {
    event.preventDefault()
    const why = reason.trim()
    if (why === '' || busy) return
    if (key.current.reason !== why) key.current = { reason: why, word: crypto.randomUUID() }
    setBusy(true)
    removePhoto(photo, why, key.current.word)
      .then(() => {
        announce(photoWords.removed[language])
        return queryClient.invalidateQueries({ queryKey: ['items', 'incident_entries'] })
      })
      .catch((error: unknown) => {
        const detail = error instanceof ApiFailure ? error.detail : null
        setTrouble(detail ?? photoWords.failed[language])
      })
      .finally(() => setBusy(false))
  }
  if (!asking) {
    return (
      <Button
        tone="quiet"
        label={fill(words.remove_named, { photo: told })}
        onPress={() => setAsking(true)}
      >
        {words.remove}
      </Button>
    )
  }
  return (
    <form className="photo_removal" onSubmit={send}>
      <p>{words.for_good}</p>
      <ReasonField value={reason} onChange={setReason} />
      {trouble !== null && <p role="alert">{trouble}</p>}
      <Button tone="danger" busy={busy} disabled={reason.trim() === ''}>
        {words.remove_now}
      </Button>
      <Button tone="quiet" onPress={() => setAsking(false)}>
        {words.keep}
      </Button>
    </form>
  )
}
