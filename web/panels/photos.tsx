import { writeDate } from '../../geo/measures/write_date.ts'
import { usePhotos } from '../state/api/photos.ts'
import { fill } from '../words/fill.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'
import { Failure } from './failure.tsx'
import './photos.css'

/** The photos of an incident, each with when it came and from whom; a press opens one whole. */
export function Photos({ incident }: { readonly incident: string }) {
  const words = useWords(detailsWords)
  const language = useLanguage()
  const { data = [], error, refetch } = usePhotos(incident)
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (data.length === 0) return null
  return (
    <section className="photos">
      <h3 className="part_head">{words.photos}</h3>
      <ul>
        {data.map(({ id, address, width, height, addedAt, addedBy }) => {
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
            </li>
          )
        })}
      </ul>
    </section>
  )
}
