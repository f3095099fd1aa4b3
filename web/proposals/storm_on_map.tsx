import { useEffect } from 'react'
import { fill } from '../../geo/fill.ts'
import type { Moment } from '../../geo/measures/moment.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import type { StormPosition } from '../../geo/storms/storm_position.ts'
import type { Language } from '../../geo/words.ts'
import type { DrawnStorm } from '../map/map_view.ts'
import type { Feature } from '../state/api/feature.ts'
import { numberFrom, textFrom } from '../state/api/read_json.ts'
import { live } from '../state/live.ts'
import { useLanguage, wordsIn } from '../words/use_words.ts'
import { proposalWords } from './proposal_words.ts'
import { middleOf } from './track_of.ts'
import { trackWords } from './track_words.ts'

interface StormOnMapProps {
  readonly track: readonly Feature[]
  /** A track that it is held against. */
  readonly second: { readonly track: readonly StormPosition[]; readonly isSupposed: boolean } | null
}

/** Hands the map the track of the bulletin that is looked at, and another beside it. */
export function StormOnMap({ track, second }: StormOnMapProps) {
  const language = useLanguage()
  const other = second?.track
  const isSupposed = second?.isSupposed === true
  useEffect(() => {
    const words = wordsIn(trackWords, language)
    const mark = isSupposed ? words.mark_b_supposed : words.mark_b
    live.set({
      storm: {
        middles: middlesOf(track, other ? words.mark_a : null, language),
        second: (other ?? []).map(({ at, position, wind_level, ...reach }) => ({
          ...{ at: position, isForecast: true, ...reach },
          text: textOf(mark, at, wind_level, language),
        })),
      },
    })
    return () => live.set({ storm: null })
  }, [track, other, isSupposed, language])
  return null
}

function middlesOf(
  track: readonly Feature[],
  mark: string | null,
  language: Language,
): DrawnStorm['middles'] {
  return track.flatMap((position) => {
    const at = middleOf(position)
    if (at === null) return []
    const { properties } = position
    const wind = numberFrom(properties.wind_level)
    return [
      {
        at,
        text: textOf(mark, textFrom(properties.at) ?? '', wind, language),
        isForecast: properties.kind === 'forecast',
        radius_6_km: numberFrom(properties.radius_6_km),
        radius_10_km: numberFrom(properties.radius_10_km),
      },
    ]
  })
}

function textOf(mark: string | null, at: Moment, wind: number | null, language: Language): string {
  const time = writeDate(at, language, 'minute')
  const level = wind === null ? [] : [fill(proposalWords.wind_of[language], { level: wind })]
  return [mark === null ? time : `${mark} ${time}`, ...level].join('\n')
}
