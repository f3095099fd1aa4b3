import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import { IconButton } from '../kit/icon_button.tsx'
import type { FeatureRef } from '../map/map_view.ts'
import { Failure } from '../panels/failure.tsx'
import { featureName } from '../panels/feature_name.ts'
import { MomentAndAge } from '../panels/moment_and_age.tsx'
import { ApiFailure } from '../state/api/api_failure.ts'
import { textFrom } from '../state/api/read_json.ts'
import { definitionOf } from '../state/definitions.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { usePointed } from './pointed.ts'
import { presentingWords } from './presenting_words.ts'

/** What somebody has pointed at on the map, in few words and large; of several, which is meant. */
export function PointedCard() {
  const words = useWords(presentingWords)
  const selected = useStore(screen, (state) => state.selected)
  const candidates = useStore(screen, (state) => state.candidates)
  if (!selected && !candidates) return null
  const close = () => screen.set({ selected: null, candidates: null })
  return (
    <aside className="show_card">
      <IconButton icon="close" label={words.close} side="left" onPress={close} />
      {candidates ? (
        <ul className="show_card_choice">
          {candidates.features.map((each) => (
            <Candidate key={`${each.layer}/${each.id}`} of={each} />
          ))}
        </ul>
      ) : (
        selected && <Pointed of={selected} />
      )}
    </aside>
  )
}

function Candidate({ of }: { readonly of: FeatureRef }) {
  const language = useLanguage()
  const { feature } = usePointed(of)
  return (
    <li>
      <button type="button" onClick={() => screen.set({ selected: of, candidates: null })}>
        {feature ? featureName(feature, language) : of.id}
        <span>{definitionOf(of.layer).title[language]}</span>
      </button>
    </li>
  )
}

function Pointed({ of }: { readonly of: FeatureRef }) {
  const language = useLanguage()
  const words = useWords(presentingWords)
  const definition = definitionOf(of.layer)
  const { feature, error, refetch } = usePointed(of)
  if (feature === undefined) {
    if (error === null) return <p aria-busy="true">{definition.singular[language]}…</p>
    const isGone = error instanceof ApiFailure && error.kind === 'not_found'
    if (isGone) return <p>{words.pointed_gone}</p>
    return <Failure error={error} onRetry={() => void refetch()} />
  }
  const { properties } = feature
  return (
    <div aria-live="polite">
      <p className="show_card_kind">{definition.title[language]}</p>
      <h2>{keepNamesWhole(featureName(feature, language))}</h2>
      <p>{keepNamesWhole(definition.briefing(properties, language))}</p>
      <p className="show_card_source">
        {textFrom(properties.source)} ·{' '}
        <MomentAndAge moment={textFrom(properties.as_of)} precision={properties.as_of_precision} />
      </p>
    </div>
  )
}
