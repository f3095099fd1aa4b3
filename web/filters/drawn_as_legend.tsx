import { fill } from '../../geo/fill.ts'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { writeLength } from '../../geo/measures/write_length.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { palettes } from '../../geo/palette.ts'
import { densityColours } from '../map/special/density_colours.ts'
import { live } from '../state/live.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { filterWords } from './filter_words.ts'
import './drawn_as_legend.css'

/** What the discs, the heat or the cells of very many points mean, and how many are drawn; nothing while there are none. */
export function DrawnAsLegend({ layer }: { readonly layer: LayerId }) {
  const language = useLanguage()
  const words = useWords(filterWords)
  const tally = useStore(live, ({ tallies }) => tallies[layer])
  const drawnAs = useStore(screen, (state) => state.drawnAs)
  const palette = palettes[useStore(screen, (state) => state.theme)]
  if (!tally || tally.matched === tally.unlocated) return null
  const written = (count: number) => writeNumber(count, language)
  const { single, clusters, clustered, cells, asDots } = tally
  const ramp = (
    <span className="drawn_as_ramp" aria-hidden="true">
      {densityColours(palette).map((colour) => (
        <svg
          key={colour}
          width={20}
          height={10}
          viewBox="0 0 20 10"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width={20} height={10} fill={colour} />
        </svg>
      ))}
    </span>
  )
  if (drawnAs === 'heat') {
    return (
      <div className="drawn_as_legend">
        <p>{words.legend_heat}</p>
        {ramp}
        <p className="drawn_as_ends">
          <span>{words.sparse}</span>
          <span>{words.dense}</span>
        </p>
      </div>
    )
  }
  if (drawnAs === 'hexagons') {
    return (
      <div className="drawn_as_legend">
        {cells && (
          <p>{fill(words.legend_hexagons, { metres: writeLength(cells.metres, language) })}</p>
        )}
        {ramp}
        {cells && (
          <p className="drawn_as_ends">
            <span>{written(cells.least)}</span>
            <span>{written(cells.most)}</span>
          </p>
        )}
      </div>
    )
  }
  if (drawnAs === 'points') {
    return asDots ? (
      <div className="drawn_as_legend">
        <p>{words.legend_dots}</p>
      </div>
    ) : null
  }
  return (
    <div className="drawn_as_legend" data-clusters={clusters} data-drawn={single + clustered}>
      {clusters > 0 && <p>{words.legend_clusters}</p>}
      <p>
        {fill(clusters > 0 ? words.legend_drawn : words.legend_single, {
          clustered: written(clustered),
          clusters: written(clusters),
          single: written(single),
        })}
      </p>
    </div>
  )
}
