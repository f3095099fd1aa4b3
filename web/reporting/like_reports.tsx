import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { betweenSaid } from '../desk/between_said.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { featureName } from '../panels/feature_name.ts'
import { connection } from '../state/api/connection.ts'
import { type AboutToReport, askLike } from '../state/api/incident_requests.ts'
import { textFrom } from '../state/api/read_json.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { fillIn, ownPath, writing } from './draft.ts'
import type { Draft } from './outbox/device_store.ts'
import { reportingWords } from './reporting_words.ts'
import { occurredAt } from './when_of.ts'
import './like_reports.css'

/** As the server takes it where nobody said, see the layer's `completion.ts`. */
const pointedAtMetres = 200
const stepMilliseconds = 5 * 60_000
const quietMilliseconds = 500
const offeredAtMost = 3

/** What others may have reported of the same thing, to be added to instead. It holds up nobody. */
export function LikeReports() {
  const words = useWords(reportingWords)
  const language = useLanguage()
  const isSilent = useStore(connection, ({ silentSince }) => silentSince !== null)
  const addsTo = useStore(writing, ({ draft }) => draft?.form.addsTo ?? null)
  const asked = useSettled(useStore(writing, ({ draft }) => askedOf(draft)))
  const enabled = useSignedIn() && !isSilent && addsTo === null && asked !== ''
  const { data = [] } = useQuery({
    // Among the lists of incidents, so that one that comes now is offered too.
    queryKey: ['items', 'incidents', { like: asked }],
    queryFn: ({ signal }) => askLike(JSON.parse(asked) as AboutToReport, signal),
    enabled,
  })
  if (addsTo !== null) {
    return (
      <div className="like_reports">
        <p role="status">{fill(words.adds_to, { name: addsTo.name })}</p>
        <Button onPress={() => fillIn({ addsTo: null })}>{words.as_new}</Button>
      </div>
    )
  }
  if (!enabled || data.length === 0) return null
  return (
    <div className="like_reports">
      <p role="status">
        <Icon name="copy" size={16} />
        {words.like}
      </p>
      <ul>
        {data.slice(0, offeredAtMost).map((each) => {
          const name = featureName(each.feature, language)
          const told = textFrom(each.feature.properties.text) ?? ''
          return (
            <li key={each.feature.id}>
              <p>
                <strong>{name}</strong>
                <span className="report_hint">{betweenSaid(each, language)}</span>
                <span className="like_told">{told}</span>
              </p>
              <Button
                label={fill(words.add_to_named, { name, told })}
                onPress={() => fillIn({ addsTo: { id: each.feature.id, name } })}
              >
                {words.add_to}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** As text, so that it is another only where something of it is; empty where too little is filled in. */
function askedOf(draft: Draft | null): string {
  const at = draft && occurredAt(draft.form)
  // What is mended may be of another lane, and was looked at before.
  if (!draft || !at || draft.mends > 0 || draft.path !== ownPath) return ''
  const { kind, place, unit } = draft.form
  if (kind === null || (place === null && unit === '')) return ''
  const occurred = new Date(Math.floor(at / stepMilliseconds) * stepMilliseconds)
  return JSON.stringify({
    ...{ kind, unit, occurredAt: occurred.toISOString(), position: place?.position ?? null },
    accuracyMetres: place?.accuracyMetres ?? pointedAtMetres,
  } satisfies AboutToReport)
}

/** A value once it has stood for a while: nothing is asked at each press. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), quietMilliseconds)
    return () => clearTimeout(waiting)
  }, [value])
  return settled
}
