import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import { useWords } from '../words/use_words.ts'
import { roadWords } from './road_words.ts'

/** How the map draws a way along the roads, one that is a straight line, and a shelter that is lost. */
const keys = {
  road: 'M2 12 H14 V4 H34',
  straight: 'M2 12 Q18 -2 34 12',
  lost: 'M2 12 Q18 -2 34 12',
  shut: 'M2 7 H34',
} as const

/** Only what the map shows. */
export function WaysLegend({ evacuation }: { readonly evacuation: Evacuation }) {
  const { groups, lost_ways, roads } = evacuation
  const words = useWords(roadWords)
  const isShown = {
    road: groups.some(({ by }) => by === 'road'),
    straight: groups.some(({ by }) => by === 'straight'),
    lost: lost_ways.some(({ lost }) => lost.length > 0),
    shut: roads.some(({ lines }) => lines !== null),
  }
  if (!isShown.road && !isShown.lost && !isShown.shut) return null
  return (
    <p className="scenario_legend">
      <span className="quiet">{words.legend}</span>
      {(['road', 'straight', 'lost', 'shut'] as const)
        .filter((way) => isShown[way])
        .map((way) => (
          <span key={way}>
            <svg width="36" height="14" aria-hidden="true">
              {way === 'shut' && <path d={keys.shut} data-way="shut_edge" />}
              {way === 'shut' && <path d={keys.shut} data-way="shut_ground" />}
              <path d={keys[way]} data-way={way} />
            </svg>
            {words[`legend_${way}`]}
          </span>
        ))}
    </p>
  )
}
