import type { StatedHazard } from '../../geo/exposure/hazard_levels.ts'
import { fill } from '../../geo/fill.ts'
import { alarmReached } from '../../geo/layers/gauges/vocabulary.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { type Language, wordFor } from '../../geo/words.ts'
import { wordsIn } from '../words/use_words.ts'
import { hazardWords } from './hazard_words.ts'

/** What was said of a hazard's strength, as parts of a sentence; empty where nothing was. */
export function sayIntensity(said: StatedHazard, language: Language): readonly string[] {
  const words = wordsIn(hazardWords, language)
  const part = (word: string, number: number | null | undefined) =>
    typeof number === 'number' ? [fill(word, { number: writeNumber(number, language) })] : []
  const { above_alarm_3: above, alarm_reached: alarm } = said
  return [
    ...part(words.level_said, said.stated_level),
    ...part(words.wind_said, said.wind_level),
    ...(alarm ? [wordFor(alarmReached, alarm, language)] : []),
    ...part(words.region_said, said.flood_region),
    ...part((above ?? 0) < 0 ? words.below_said : words.above_said, above && Math.abs(above)),
    ...part(words.rain_said, said.rain_mm),
    ...part(words.fire_said, said.forest_fire_level),
  ]
}
