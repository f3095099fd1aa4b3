import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { featureName } from '../panels/feature_name.ts'
import { featuresQuery } from '../state/api/queries.ts'
import { useSignedIn } from '../state/api/use_signed_in.ts'
import { layerIdFrom } from '../state/definitions.ts'
import { useShownMoment } from '../state/shown_moment.ts'
import { useLanguage } from '../words/use_words.ts'
import type { Column } from './columns.ts'
import { type LinkNames, linkKey } from './table_row.ts'

/** The names behind the links in a table's columns; ids stand until they are there. */
export function useLinkNames(columns: readonly Column[]): LinkNames {
  const language = useLanguage()
  const signedIn = useSignedIn()
  const moment = useShownMoment()
  const layers = useMemo(() => linkedLayers(columns), [columns])
  const answers = useQueries({
    queries: layers.map((layer) => ({ ...featuresQuery(layer, {}, moment), enabled: signedIn })),
    combine: (results) => results.map(({ data }) => data),
  })
  return useMemo(
    () =>
      new Map(
        answers.flatMap((features, at) =>
          (features ?? []).map(
            (feature) =>
              [linkKey(layers[at] ?? '', feature.id), featureName(feature, language)] as const,
          ),
        ),
      ),
    [answers, layers, language],
  )
}

function linkedLayers(columns: readonly Column[]): readonly LayerId[] {
  const layers = columns.flatMap(({ property }) =>
    property.kind === 'link' || property.kind === 'links' ? (layerIdFrom(property.to) ?? []) : [],
  )
  return [...new Set(layers)]
}
