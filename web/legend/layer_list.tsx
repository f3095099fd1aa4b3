import { lazy, Suspense } from 'react'
import { feedAge } from '../../geo/colouring/colouring_codes.ts'
import { bands } from '../../geo/layers/define_layer.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { ReadinessLegend } from '../readiness/readiness_legend.tsx'
import { useShowsReadiness } from '../readiness/use_readiness_map.ts'
import { connection } from '../state/api/connection.ts'
import { useSaysProgress } from '../state/api/progress.ts'
import { useCollections } from '../state/api/queries.ts'
import { resetLayers } from '../state/arrange_layers.ts'
import { tableDefinitions } from '../state/definitions.ts'
import { layersOfBand } from '../state/order_layers.ts'
import { layersAtFirst, screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { bandWords } from './band_words.ts'
import { ChoroplethLegend } from './choropleth_legend.tsx'
import { LayerRow } from './layer_row.tsx'
import { legendWords } from './legend_words.ts'
import { TableRow } from './table_row.tsx'
import './layer_list.css'

// No plan is in action most of the time.
const ProgressLegend = lazy(() => import('../progress/progress_legend.tsx'))
// Few colour the units by that.
const FeedLegend = lazy(() => import('../feeds/feed_legend.tsx'))

const fromAbove = bands.toReversed()

/** What the map can show, from above to below as it is drawn, and what stands in tables alone. */
export function LayerList() {
  const words = useWords(legendWords)
  const bandNames = useWords(bandWords)
  const readiness = useShowsReadiness()
  const progress = useSaysProgress()
  const layers = useStore(screen, (state) => state.layers)
  const indicator = useStore(screen, (state) => state.indicator)
  const collections = useCollections()
  const silent = useStore(connection, (state) => state.silentSince !== null)
  return (
    <>
      <header className="layer_list_head">
        <h2 className="part_head">{words.title}</h2>
        {layers !== layersAtFirst && (
          <Button tone="quiet" onPress={resetLayers}>
            {words.reset}
          </Button>
        )}
      </header>
      {(silent || collections.isError) && (
        <div className="layer_list_trouble" role="alert">
          <Icon name="warn" size={14} />
          <p>{silent ? words.silent : words.counts_failed}</p>
          <Button onPress={() => void collections.refetch()}>{words.retry}</Button>
        </div>
      )}
      {progress && (
        <Suspense>
          <ProgressLegend />
        </Suspense>
      )}
      {readiness && <ReadinessLegend />}
      {indicator === feedAge && (
        <Suspense>
          <FeedLegend />
        </Suspense>
      )}
      {!readiness && indicator !== feedAge && <ChoroplethLegend />}
      {fromAbove.map((band) => {
        const inBand = layersOfBand(layers, band)
        if (inBand.length === 0) return null
        return (
          <section key={band} className="band" aria-labelledby={`band_${band}`}>
            <h3 id={`band_${band}`} className="band_head">
              {bandNames[band]}
            </h3>
            <ul data-band={band}>
              {inBand.map((layer, place) => (
                <LayerRow
                  key={layer.id}
                  layer={layer}
                  collection={collections.data?.layers[layer.id]}
                  place={place}
                  of={inBand.length}
                />
              ))}
            </ul>
          </section>
        )
      })}
      <section className="band" aria-labelledby="band_tables">
        <h3 id="band_tables" className="band_head">
          {words.tables}
        </h3>
        <ul>
          {tableDefinitions.map((definition) => (
            <TableRow
              key={definition.id}
              definition={definition}
              collection={collections.data?.layers[definition.id]}
            />
          ))}
        </ul>
      </section>
    </>
  )
}
