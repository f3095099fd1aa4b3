import { useEffect, useMemo } from 'react'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { useWords } from '../words/use_words.ts'
import type { KeptPhoto } from './outbox/kept_report.ts'
import { outboxChanged } from './outbox/outbox.ts'
import { dropPhoto, tryPhotoAgain } from './outbox/reports_kept.ts'
import { photoWords } from './photo_words.ts'
import './photo_tile.css'

interface PhotoTileProps {
  readonly photo: KeptPhoto
  /** Its place among those of its report, from 1. */
  readonly number: number
}

/** A photo that is still on this device; it can be taken away, and one that was refused tried again. */
export function PhotoTile({ photo, number }: PhotoTileProps) {
  const words = useWords(photoWords)
  const address = useMemo(() => URL.createObjectURL(photo.bytes), [photo.bytes])
  useEffect(() => () => URL.revokeObjectURL(address), [address])
  return (
    <li className="photo_tile" data-refused={photo.refusal !== null}>
      <img src={address} alt={fill(words.photo, { number })} />
      <IconButton
        icon="close"
        label={fill(words.remove, { number })}
        onPress={() => void dropPhoto(photo).then(outboxChanged)}
      />
      {photo.refusal && (
        <>
          <p>{words.refused}</p>
          {photo.refusal.detail !== null && <p lang="en">{photo.refusal.detail}</p>}
          <Button onPress={() => void tryPhotoAgain(photo).then(outboxChanged)}>
            {words.again}
          </Button>
        </>
      )}
    </li>
  )
}
