import { fill } from '../../geo/fill.ts'
import { mayChange } from '../editing/may_change.ts'
import { useFormSchema } from '../editing/use_form_schema.ts'
import { Icon } from '../kit/icon.tsx'
import { FeatureLink } from '../panels/feature_link.tsx'
import type { ShapedFeature } from '../state/api/feature.ts'
import { useFeatures } from '../state/api/queries.ts'
import { textFrom } from '../state/api/read_json.ts'
import { useIsPast } from '../state/shown_moment.ts'
import { useWords } from '../words/use_words.ts'
import { deskWords } from './desk_words.ts'
import { Lead } from './lead.tsx'
import { LikelyDuplicates } from './likely_duplicates.tsx'
import { RunningLog } from './running_log.tsx'
import { StateSteps } from './state_steps.tsx'
import { usePresence } from './use_presence.ts'
import './desk.css'

/** An incident as it is worked on: who leads, who looks, what may follow, what it is a duplicate of, its log. */
export default function IncidentDesk({ feature }: { readonly feature: ShapedFeature }) {
  const words = useWords(deskWords)
  const others = usePresence(feature.id)
  const { data: schema } = useFormSchema('incidents')
  // What may follow is a matter of now, and not of what is shown of the past.
  const isPast = useIsPast()
  const may = !isPast && schema !== undefined && mayChange(schema, feature)
  const into = textFrom(feature.properties.duplicate_of)
  const { data: merged = [] } = useFeatures('incidents', { duplicate_of: feature.id })
  return (
    <section className="desk" aria-label={words.desk}>
      {others.length > 0 && (
        <p className="desk_looking" role="status">
          <Icon name="person" size={14} />
          {words.looking}: <strong>{others.join(', ')}</strong>
        </p>
      )}
      {into !== null && (
        <p className="desk_merged">
          {words.merged_into} <FeatureLink layer="incidents" id={into} />
        </p>
      )}
      <Lead feature={feature} may={may} />
      {may && <StateSteps key={String(feature.properties.state)} feature={feature} />}
      {into === null && <LikelyDuplicates feature={feature} may={may} />}
      {merged.length > 0 && (
        <div className="desk_merged">
          {fill(words.made_of, { count: merged.length })}:{' '}
          {merged.map(({ id }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <FeatureLink layer="incidents" id={id} />
            </span>
          ))}
        </div>
      )}
      <RunningLog id={feature.id} />
    </section>
  )
}
