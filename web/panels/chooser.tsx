import { fill } from '../../geo/fill.ts'
import { classOf } from '../../geo/symbols/class_of.ts'
import { SymbolKey } from '../legend/symbol_key.tsx'
import type { FeatureRef } from '../map/map_view.ts'
import { useFeature } from '../state/api/queries.ts'
import { definitionOf } from '../state/definitions.ts'
import type { Candidates } from '../state/screen.ts'
import { selectFeature } from '../state/select_feature.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'
import { featureName } from './feature_name.ts'
import './details.css'

/** Several features under one click: which is meant? */
export function Chooser({ candidates }: { readonly candidates: Candidates }) {
  const words = useWords(detailsWords)
  return (
    <section className="chooser" aria-live="polite">
      <h2>{fill(words.several, { count: candidates.features.length })}</h2>
      <p className="quiet">{words.choose}</p>
      <ul className="feature_rows">
        {candidates.features.map((feature) => (
          <CandidateRow key={`${feature.layer}/${feature.id}`} candidate={feature} />
        ))}
      </ul>
    </section>
  )
}

function CandidateRow({ candidate }: { readonly candidate: FeatureRef }) {
  const language = useLanguage()
  const { classes, title } = definitionOf(candidate.layer)
  const { data: feature } = useFeature(candidate.layer, candidate.id)
  return (
    <li>
      <button type="button" onClick={() => selectFeature(candidate)}>
        {feature && classes.length > 0 && (
          <SymbolKey symbol={classOf(classes, feature.properties).symbol} />
        )}
        <span>
          {feature ? featureName(feature, language) : candidate.id}
          <span className="quiet">{title[language]}</span>
        </span>
      </button>
    </li>
  )
}
