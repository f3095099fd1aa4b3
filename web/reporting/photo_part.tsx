import { useRef, useState } from 'react'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import type { KeptAccount } from '../state/kept_account.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { writing } from './draft.ts'
import { outbox, outboxChanged } from './outbox/outbox.ts'
import { keepPhoto } from './outbox/reports_kept.ts'
import { PhotoTile } from './photo_tile.tsx'
import { photoWords } from './photo_words.ts'
import { redrawPhoto } from './redraw_photo.ts'

const photosAtMost = 6
/** Larger files are no photo of a telephone, and would fill its memory when they are opened. */
const fileBytesAtMost = 60_000_000

type Trouble = 'no_photo' | 'too_large' | 'too_many' | 'not_kept'

/** Photos that go with the report, each drawn anew before it is kept. */
export function PhotoPart({ author }: { readonly author: KeptAccount }) {
  const words = useWords(photoWords)
  const input = useRef<HTMLInputElement>(null)
  const report = useStore(writing, (state) => state.draft?.report)
  const all = useStore(outbox, (state) => state.photos)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<{ report: string; why: Trouble } | null>(null)
  const photos = all.filter((photo) => photo.report === report)
  const take = async (files: readonly File[]) => {
    if (report === undefined) return
    setBusy(true)
    const why = await keepAll(files, photosAtMost - photos.length, { report, author })
    setTrouble(why && { report, why })
    setBusy(false)
    await outboxChanged()
  }
  return (
    <fieldset className="report_part">
      <legend>{words.title}</legend>
      {photos.length > 0 && (
        <ul className="photo_tiles">
          {photos.map((photo, at) => (
            <PhotoTile key={photo.key} photo={photo} number={at + 1} />
          ))}
        </ul>
      )}
      <input
        ref={input}
        className="photo_file"
        type="file"
        accept="image/*"
        multiple
        tabIndex={-1}
        aria-label={words.title}
        onChange={(event) => {
          void take([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      <Button busy={busy} onPress={() => input.current?.click()}>
        <Icon name="plus" />
        {busy ? words.working : words.add}
      </Button>
      {trouble && trouble.report === report && (
        <p className="report_problem" role="alert">
          {words[trouble.why]}
        </p>
      )}
      <p className="report_hint">{words.hint}</p>
    </fieldset>
  )
}

interface Belonging {
  readonly report: string
  readonly author: KeptAccount
}

/** @returns why one of them was not taken; the others are. */
async function keepAll(
  files: readonly File[],
  room: number,
  { report, author }: Belonging,
): Promise<Trouble | null> {
  let trouble: Trouble | null = files.length > room ? 'too_many' : null
  for (const file of files.slice(0, room)) {
    if (file.size > fileBytesAtMost) {
      trouble = 'too_large'
      continue
    }
    const bytes = await redrawPhoto(file)
    if (bytes === undefined) {
      trouble = 'no_photo'
      continue
    }
    try {
      await keepPhoto({
        ...{ key: crypto.randomUUID(), report, bytes, refusal: null, failures: 0 },
        ...{ account: author.id, login: author.login },
      })
    } catch (error) {
      console.warn('The photo could not be kept.', error)
      trouble = 'not_kept'
    }
  }
  return trouble
}
