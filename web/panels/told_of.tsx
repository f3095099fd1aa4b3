import { useQueries } from '@tanstack/react-query'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import { featuresQuery } from '../state/api/queries.ts'
import { textFrom } from '../state/api/read_json.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { type Definition, layersAbout } from '../state/definitions.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useLanguage } from '../words/use_words.ts'
import { Failure } from './failure.tsx'

interface ToldOfProps {
  readonly definition: Definition
  readonly id: string
}

/** What other layers tell of a feature, the newest first: the running log of an incident, say. */
export function ToldOf({ definition, id }: ToldOfProps) {
  const language = useLanguage()
  const signedIn = useSignedIn()
  const moment = useShownMoment()
  const layers = layersAbout(definition.id)
  const answers = useQueries({
    queries: layers.map(({ about, name }) => ({
      ...featuresQuery(about.id, { [name]: id }, moment),
      enabled: signedIn,
    })),
  })
  return layers.map(({ about }, at) => {
    const { data = [], error, refetch } = answers[at] ?? {}
    if (error) return <Failure key={about.id} error={error} onRetry={() => void refetch?.()} />
    if (data.length === 0) return null
    const newest = [...data].sort((one, other) =>
      knownAt(other.properties).localeCompare(knownAt(one.properties)),
    )
    return (
      <section key={about.id} className="told_of">
        <h3 className="part_head">{about.title[language]}</h3>
        <ol>
          {newest.map(({ id: each, properties }) => (
            <li key={each}>{keepNamesWhole(about.briefing(properties, language))}</li>
          ))}
        </ol>
      </section>
    )
  })
}

const knownAt = (properties: Readonly<Record<string, unknown>>) =>
  textFrom(properties.known_at) ?? ''
