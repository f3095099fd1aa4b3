import { fill } from '../../geo/fill.ts'
import { alarmReached, gaugeUnit } from '../../geo/layers/gauges/vocabulary.ts'
import type { Moment } from '../../geo/measures/moment.ts'
import { writeDate } from '../../geo/measures/write_date.ts'
import { writeQuantity } from '../../geo/measures/write_quantity.ts'
import type { BulletinGround, GaugeGround, Ground } from '../../geo/proposals/proposal.ts'
import { type Language, wordFor } from '../../geo/words.ts'
import { wordsIn } from '../words/use_words.ts'
import { proposalWords } from './proposal_words.ts'

/** Why something is proposed, a sentence each; its own name apart. */
export const sayGround = (ground: Ground, language: Language): readonly string[] =>
  ground.from === 'bulletin' ? ofBulletin(ground, language) : ofGauge(ground, language)

function ofBulletin(ground: BulletinGround, language: Language): readonly string[] {
  const words = wordsIn(proposalWords, language)
  const moment = (at: Moment) => writeDate(at, language, 'minute')
  const { level_10_from, stated_level, stated_for, issuer } = ground
  const wind = ground.wind_level === null ? '' : fill(words.with_wind, { level: ground.wind_level })
  const nearest = { distance: ground.nearest_km, moment: moment(ground.nearest_at), wind }
  return [
    fill(words.issued, { moment: moment(ground.issued_at), issuer }),
    ...(stated_level !== null && stated_for !== null
      ? [fill(words.stated_for, { level: stated_level, area: stated_for })]
      : []),
    ...strongWind(ground, language),
    ...(level_10_from === null ? [] : [fill(words.storm_wind, { from: moment(level_10_from) })]),
    fill(ground.nearest_km === 0 ? words.passes_over : words.nearest, nearest),
    ...(ground.radii_known ? [] : [words.no_radii]),
  ]
}

function strongWind(
  { level_6_from: from, level_6_until: until }: BulletinGround,
  language: Language,
): readonly string[] {
  if (from === null) return []
  const words = wordsIn(proposalWords, language)
  const begins = writeDate(from, language, 'minute')
  return until === null
    ? [fill(words.strong_wind_open, { from: begins })]
    : [fill(words.strong_wind, { from: begins, until: writeDate(until, language, 'minute') })]
}

function ofGauge(ground: GaugeGround, language: Language): readonly string[] {
  const words = wordsIn(proposalWords, language)
  const unit = wordFor(gaugeUnit, ground.measure_unit, language)
  const value = writeQuantity(ground.value, unit, language)
  const moment = writeDate(ground.measured_at, language, 'minute')
  return [
    wordFor(alarmReached, ground.alarm_reached, language),
    fill(words.reads, { value, moment }),
    ...(ground.is_old ? [words.reading_old] : []),
    ...(ground.jumped ? [words.reading_jumped] : []),
  ]
}
