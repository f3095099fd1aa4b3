import { useQuery } from '@tanstack/react-query'
import { entryKind } from '../../geo/layers/incident_entries/vocabulary.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { wordFor } from '../../geo/words.ts'
import { Age } from '../age/age.tsx'
import { Failure } from '../panels/failure.tsx'
import { askRunningLog } from '../state/api/incident_requests.ts'
import { keepFromMoment, keyAt } from '../state/api/moment_query.ts'
import { textFrom } from '../state/api/read_json.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { deskWords } from './desk_words.ts'

/** What was told of an incident and of all that was merged into it, the newest first. */
export function RunningLog({ id }: { readonly id: string }) {
  const language = useLanguage()
  const words = useWords(deskWords)
  const moment = useShownMoment()
  // Among the lists of entries, so that each change of those asks for it again.
  const key = ['items', 'incident_entries', { running_log_of: id }]
  const { data, error, refetch } = useQuery({
    queryKey: keyAt(moment, key),
    queryFn: ({ signal }) => askRunningLog(id, moment, signal),
    placeholderData: keepFromMoment(moment, key),
    enabled: useSignedIn(),
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <section className="told_of">
      <h3 className="part_head">{words.log}</h3>
      {data?.length === 0 && <p className="quiet">{words.no_entries}</p>}
      <ol>
        {data?.toReversed().map(({ id: entry, properties }) => {
          const at = textFrom(properties.entered_at)
          return (
            <li key={entry}>
              <p className="desk_entry_head">
                <strong>{wordFor(entryKind, String(properties.entry), language)}</strong>
                {properties.incident_id !== id && (
                  <span className="desk_of_duplicate">{words.of_duplicate}</span>
                )}
              </p>
              <p>{textFrom(properties.text)}</p>
              <p className="quiet">
                {textFrom(properties.source)}
                {at !== null && (
                  <>
                    {' · '}
                    {writeDate(at, language, 'minute')} ·{' '}
                    <Age moment={at} cadenceHours={undefined} />
                  </>
                )}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
