import type { Feature, FeatureCollection } from 'geojson'
import { bowedPath } from '../../../geo/symbols/bowed_path.ts'
import type { DrawnLending } from '../map_view.ts'

/** What `lending_layers.ts` draws, each in its own way. */
export type LendingPart = 'way' | 'lender' | 'short'

/** Ways from who could lend to who is short, at both ends with what and how many. */
export function lendingShapes(lending: DrawnLending | null): FeatureCollection {
  const { short = null, lenders = [] } = lending ?? {}
  const point = (part: LendingPart, end: DrawnLending['lenders'][number]): Feature => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...end.at] },
    properties: { part, text: end.text, isOld: end.isOld },
  })
  return {
    type: 'FeatureCollection',
    features: [
      ...lenders.flatMap(({ at, isOld }): Feature[] => {
        if (short === null) return []
        // Bowed, as no road is: nobody shall read a way to drive into it.
        const coordinates = bowedPath(at, short.at).map((position) => [...position])
        return [
          {
            type: 'Feature',
            geometry: { type: 'LineString', coordinates },
            properties: { part: 'way' satisfies LendingPart, isOld },
          },
        ]
      }),
      ...lenders.map((lender) => point('lender', lender)),
      ...(short === null ? [] : [point('short', { ...short, isOld: false })]),
    ],
  }
}
