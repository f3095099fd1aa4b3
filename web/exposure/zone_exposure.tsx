import { useState } from 'react'
import type { StatedHazard } from '../../geo/exposure/hazard_levels.ts'
import type { HazardArea } from '../map/map_view.ts'
import { bothNames } from '../panels/feature_name.ts'
import type { Feature } from '../state/api/feature.ts'
import ExposurePart from './exposure_part.tsx'

interface ZoneExposureProps {
  readonly zone: Feature
  readonly area: HazardArea
}

/** Whom and what a risk zone reaches, with its own hazard and level to begin with. */
export default function ZoneExposure({ zone, area }: ZoneExposureProps) {
  const [others, setOthers] = useState<readonly StatedHazard[] | null>(null)
  return (
    <ExposurePart
      {...{ area, title: bothNames(zone) }}
      stated={others ?? hazardOf(zone)}
      onStated={setOthers}
    />
  )
}

/** A zone says a level of one of two scales. */
function hazardOf({ properties: { hazard, scale, level } }: Feature): readonly StatedHazard[] {
  if (typeof hazard !== 'string' || typeof level !== 'number') return []
  return [
    {
      hazard,
      ...(scale === 'forest_fire' ? { forest_fire_level: level } : { stated_level: level }),
    },
  ]
}
