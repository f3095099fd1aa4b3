import type { StatedHazard } from '../../geo/exposure/hazard_levels.ts'
import { fill } from '../../geo/fill.ts'
import { reachArea } from '../../geo/storms/reach_area.ts'
import { Button } from '../kit/button.tsx'
import { bothNames } from '../panels/feature_name.ts'
import type { Feature, ShapedFeature } from '../state/api/feature.ts'
import { numberFrom, textFrom } from '../state/api/read_json.ts'
import { openHazard } from '../state/hazard.ts'
import { useWords } from '../words/use_words.ts'
import { proposalWords } from './proposal_words.ts'
import { middleOf } from './track_of.ts'

interface BulletinReachProps {
  readonly bulletin: ShapedFeature
  /** In the order of its times. */
  readonly track: readonly Feature[]
}

const reaches = [
  { level: 6, radius: 'radius_6_km' },
  { level: 10, radius: 'radius_10_km' },
] as const

/** Takes what strong wind reaches by a bulletin as the area of hazard: whom it reaches, and who leaves from there. */
export function BulletinReach({ bulletin, track }: BulletinReachProps) {
  const words = useWords(proposalWords)
  const positions = track.flatMap((one) => {
    const position = middleOf(one)
    if (position === null) return []
    const { radius_6_km, radius_10_km } = one.properties
    return [
      { position, radius_6_km: numberFrom(radius_6_km), radius_10_km: numberFrom(radius_10_km) },
    ]
  })
  const name = bothNames(bulletin)
  const open = (level: number, radius: (typeof reaches)[number]['radius']) => {
    const area = reachArea(positions, radius)
    if (area === null) return
    const title = {
      vi: fill(proposalWords.wind_area.vi, { level, name: name.vi }),
      en: fill(proposalWords.wind_area.en, { level, name: name.en }),
    }
    openHazard({ title, area, stated: hazardOf(bulletin) })
  }
  return reaches
    .filter(({ radius }) => positions.some((one) => (one[radius] ?? 0) > 0))
    .map(({ level, radius }) => (
      <Button key={level} onPress={() => open(level, radius)}>
        {fill(words.exposed_to_wind, { level })}
      </Button>
    ))
}

/** The hazard with the level that the bulletin states; where it states none, somebody says how strong it comes. */
function hazardOf({ properties }: Feature): readonly StatedHazard[] {
  const hazard = textFrom(properties.hazard)
  const stated_level = numberFrom(properties.stated_level)
  if (hazard === null) return []
  return [{ hazard, ...(stated_level !== null && { stated_level }) }]
}
