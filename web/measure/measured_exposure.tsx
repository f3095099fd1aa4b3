import type { Polygon } from 'geojson'
import { lazy, Suspense, useState } from 'react'
import type { StatedHazard } from '../../geo/exposure/hazard_levels.ts'
import type { Position } from '../../geo/measures/position.ts'
import { Button } from '../kit/button.tsx'
import type { Measurement } from '../map/map_view.ts'
import { useWords } from '../words/use_words.ts'
import { measureWords } from './measure_words.ts'

// Most areas are measured for their size alone.
const ExposurePart = lazy(() => import('../exposure/exposure_part.tsx'))

const fewestCorners = 3

/** Whom and what a measured area reaches, once somebody asks; asked again when its corners are others. */
export function MeasuredExposure({ measurement }: { readonly measurement: Measurement }) {
  const words = useWords(measureWords)
  const [asked, setAsked] = useState<readonly Position[] | null>(null)
  const [stated, setStated] = useState<readonly StatedHazard[]>([])
  const { tool, corners } = measurement
  if (tool !== 'area' || corners.length < fewestCorners) return null
  return (
    <div className="measured_exposure">
      {asked !== corners && (
        <Button onPress={() => setAsked(corners)}>
          {asked === null ? words.reached : words.reached_again}
        </Button>
      )}
      {asked !== null && (
        <Suspense>
          <ExposurePart
            {...{ area: areaOf(asked), title: measureWords.measured }}
            {...{ stated, onStated: setStated }}
          />
        </Suspense>
      )}
    </div>
  )
}

function areaOf(corners: readonly Position[]): Polygon {
  const ring = [...corners, ...corners.slice(0, 1)].map(([longitude, latitude]) => [
    longitude,
    latitude,
  ])
  return { type: 'Polygon', coordinates: [ring] }
}
