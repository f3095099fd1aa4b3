import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import { SymbolKey } from '../legend/symbol_key.tsx'
import { evacuationSymbols, shelterSign } from '../map/evacuation/evacuation_symbols.ts'
import { useWords } from '../words/use_words.ts'
import { drawnEvacuation } from './drawn_evacuation.ts'
import { roadWords } from './road_words.ts'

/** How the map draws a way along the roads, one that is a straight line, and a shelter that is lost. */
const keys = {
  road: 'M2 12 H14 V4 H34',
  straight: 'M2 12 Q18 -2 34 12',
  lost: 'M2 12 Q18 -2 34 12',
} as const

/** Only what the map shows. */
export function WaysLegend({ evacuation }: { readonly evacuation: Evacuation }) {
  const words = useWords(roadWords)
  const ways = waysOn(evacuation)
  const places = placesOn(evacuation)
  if (ways.length + places.length === 0) return null
  return (
    <p className="scenario_legend">
      <span className="quiet">{words.legend}</span>
      {ways.map((way) => (
        <span key={way}>
          <svg width="36" height="14" aria-hidden="true">
            <path d={keys[way]} data-way={way} />
          </svg>
          {words[`legend_${way}`]}
        </span>
      ))}
      {places.map((place) => (
        <span key={place}>
          <SymbolKey symbol={evacuationSymbols[place]} />
          {words[`legend_${place}`]}
        </span>
      ))}
    </p>
  )
}

function waysOn({ groups, lost_ways }: Evacuation) {
  const isShown = {
    road: groups.some(({ by }) => by === 'road'),
    straight: groups.some(({ by }) => by === 'straight'),
    lost: lost_ways.some(({ lost }) => lost.length > 0),
  }
  return (['road', 'straight', 'lost'] as const).filter((way) => isShown[way])
}

function placesOn(evacuation: Evacuation) {
  const { origins, shelters, shut } = drawnEvacuation(evacuation)
  const signs = new Set<keyof typeof evacuationSymbols>([
    ...shut.map(() => 'shut' as const),
    ...origins.map(({ unplaced }) => (unplaced > 0 ? 'origin_unplaced' : 'origin')),
    ...shelters.map(shelterSign),
  ])
  return order.filter((sign) => signs.has(sign))
}

const order = [
  ...(['shut', 'origin', 'origin_unplaced'] as const),
  ...(['shelter_room', 'shelter_full', 'shelter_barred'] as const),
]
