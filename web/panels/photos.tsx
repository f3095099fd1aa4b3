import { fill } from '../../geo/fill.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { mayChange } from '../editing/may_change.ts'
import { useFormSchema } from '../editing/use_form_schema.ts'
import type { ShapedFeature } from '../state/api/feature.ts'
import { usePhotos } from '../state/api/photos.ts'
import { useIsPast, useShownMoment } from '../state/shown_moment.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { Failure } from './failure.tsx'
import { PhotoRemoval } from './photo_removal.tsx'
import { photoWords } from './photo_words.ts'
import './photos.css'

/**
 * The photos of an incident that had come by the moment that is shown, each with when and from whom; a
 * press opens one whole. Whoever leads the incident may take one away, while the screen shows the present.
 */
export default function Photos({ feature }: { readonly feature: ShapedFeature }) {
  const words = useWords(photoWords)
  const language = useLanguage()
  const { data = [], error, refetch } = usePhotos(feature.id)
  const { data: schema } = useFormSchema('incidents')
  const { trueAt, knownAt } = useShownMoment()
  const isPast = useIsPast()
  const may = !isPast && schema !== undefined && mayChange(schema, feature)
  const shownUntil = Math.min(trueAt ?? Infinity, knownAt ?? Infinity)
  const shown = data.filter(({ addedAt }) => Date.parse(addedAt) <= shownUntil)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (shown.length === 0) return null
  return (
    <section className="photos">
      <h3 className="part_head">{words.photos}</h3>
      <ul>
        {shown.map((photo) => {
          const { id, address, width, height, addedAt, addedBy } = photo
          const told = fill(words.photo_by, {
            time: writeDate(addedAt, language, 'minute'),
            who: addedBy,
          })
          return (
            <li key={id}>
              <a href={address} target="_blank" rel="noreferrer">
                <img src={address} alt={told} {...{ width, height }} loading="lazy" />
              </a>
              <span>{told}</span>
              {may && <PhotoRemoval photo={photo} told={told} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
