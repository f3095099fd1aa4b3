import { useEffect } from 'react'
import { writeDate } from '../../geo/measures/write_date.ts'
import type { Language } from '../../geo/words.ts'
import type { DrawnStorm } from '../map/map_view.ts'
import type { Feature } from '../state/api/feature.ts'
import { numberFrom, textFrom } from '../state/api/read_json.ts'
import { live } from '../state/live.ts'
import { fill } from '../words/fill.ts'
import { useLanguage, wordsIn } from '../words/use_words.ts'
import { proposalWords } from './proposal_words.ts'
import { middleOf } from './track_of.ts'

/** Hands the map the track of the bulletin that is looked at. */
export function StormOnMap({ track }: { readonly track: readonly Feature[] }) {
  const language = useLanguage()
  useEffect(() => {
    live.set({ storm: drawnOf(track, language) })
    return () => live.set({ storm: null })
  }, [track, language])
  return null
}

function drawnOf(track: readonly Feature[], language: Language): DrawnStorm {
  const words = wordsIn(proposalWords, language)
  return {
    middles: track.flatMap((position) => {
      const at = middleOf(position)
      if (at === null) return []
      const { properties } = position
      const wind = numberFrom(properties.wind_level)
      const time = writeDate(textFrom(properties.at) ?? '', language, 'minute')
      return [
        {
          at,
          text: wind === null ? time : `${time}\n${fill(words.wind_of, { level: wind })}`,
          isForecast: properties.kind === 'forecast',
          radius_6_km: numberFrom(properties.radius_6_km),
          radius_10_km: numberFrom(properties.radius_10_km),
        },
      ]
    }),
  }
}
