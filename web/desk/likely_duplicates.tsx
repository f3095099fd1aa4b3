import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { featureName } from '../panels/feature_name.ts'
import type { ShapedFeature } from '../state/api/feature.ts'
import { askLikelyDuplicates } from '../state/api/incident_requests.ts'
import { textFrom } from '../state/api/read_json.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { betweenSaid } from './between_said.ts'
import { deskWords } from './desk_words.ts'
import { MergeCard } from './merge_card.tsx'

interface LikelyDuplicatesProps {
  readonly feature: ShapedFeature
  readonly may: boolean
}

/** Other reports that may be of the same thing; held side by side before anybody merges them. */
export function LikelyDuplicates({ feature, may }: LikelyDuplicatesProps) {
  const language = useLanguage()
  const words = useWords(deskWords)
  const [compared, setCompared] = useState<string | null>(null)
  const { data = [] } = useQuery({
    queryKey: ['items', 'incidents', { like: feature.id }],
    queryFn: ({ signal }) => askLikelyDuplicates(feature.id, signal),
    enabled: useSignedIn(),
  })
  if (data.length === 0) return null
  const other = data.find((each) => each.feature.id === compared)
  return (
    <section className="desk_like">
      <h3>
        <Icon name="copy" size={14} />
        {fill(words.like, { count: data.length })}
      </h3>
      <ul>
        {data.map((each) => {
          const name = featureName(each.feature, language)
          return (
            <li key={each.feature.id}>
              <span>
                {name}
                <span className="quiet">{betweenSaid(each, language)}</span>
                <span className="desk_told">{textFrom(each.feature.properties.text)}</span>
              </span>
              <Button
                tone="quiet"
                label={fill(words.compare_with, { name })}
                onPress={() => setCompared(compared === each.feature.id ? null : each.feature.id)}
              >
                {words.compare}
              </Button>
            </li>
          )
        })}
      </ul>
      {other && (
        <MergeCard
          one={feature}
          other={other.feature}
          may={may}
          onClose={() => setCompared(null)}
        />
      )}
    </section>
  )
}
