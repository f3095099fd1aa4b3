import { gaugeUnit } from '../layers/gauges/vocabulary.ts'
import { incidentKind, severityWords } from '../layers/incidents/vocabulary.ts'
import { pillar } from '../layers/readiness_needs/vocabulary.ts'
import { hazard } from '../layers/risk_zones/vocabulary.ts'
import { writeDate } from '../measures/write_date.ts'
import { writeNumber } from '../measures/write_number.ts'
import { writeQuantity } from '../measures/write_quantity.ts'
import { sayLevel } from '../proposals/say_level.ts'
import { levelBasis } from '../proposals/vocabulary.ts'
import { type Language, wordFor } from '../words.ts'
import type { Facts } from './alert.ts'
import { alarmNumeral } from './vocabulary.ts'

/** What made a question true of something: the sentence of an alert, beside what and since when. */
export function sayFacts(facts: Facts, language: Language): string {
  const vi = language === 'vi'
  switch (facts.kind) {
    case 'incident':
      return `${ofIncident(facts.incident_kind, facts.severity, language)}.`
    case 'distance': {
      const what = ofIncident(facts.incident_kind, facts.severity, language)
      const within = writeNumber(facts.kilometres, language)
      const none = vi ? 'chưa biết vị trí cơ sở nào' : 'no place of the kind is known'
      const near =
        facts.nearest_km === null
          ? none
          : vi
            ? `gần nhất cách ${writeQuantity(facts.nearest_km, 'km', language, 1)}`
            : `the nearest is ${writeQuantity(facts.nearest_km, 'km', language, 1)} away`
      return vi
        ? `${what}; không có cơ sở được hỏi trong ${within} km, ${near}.`
        : `${what}; none of the places asked for within ${within} km, ${near}.`
    }
    case 'readiness': {
      if (facts.score === null) {
        return vi ? 'Mức sẵn sàng chưa rõ.' : 'Its readiness is unknown.'
      }
      const score = writeQuantity(facts.score * 100, '%', language, 1)
      const which = facts.pillar === null ? '' : wordFor(pillar, facts.pillar, language)
      return vi ? `${which} còn ${score}.` : `${which} is down to ${score}.`
    }
    case 'gauge': {
      const value = writeQuantity(
        facts.value,
        wordFor(gaugeUnit, facts.measure_unit, language),
        language,
      )
      const level = alarmNumeral[facts.alarm]
      const at = writeDate(facts.measured_at, language, 'minute')
      return vi
        ? `Số đo ${value} lúc ${at}, đạt báo động ${level} trở lên.`
        : `${value} measured at ${at}, at alarm ${level} or above.`
    }
    case 'silence': {
      const hours = writeNumber(facts.hours, language)
      const since = facts.heard_at === null ? null : writeDate(facts.heard_at, language, 'minute')
      if (since === null) {
        return vi
          ? `Chưa từng có tin, sau ${hours} giờ theo dõi.`
          : `Never heard from, ${hours} hours after the watch began.`
      }
      return vi
        ? `Đã ${hours} giờ không có tin; tin cuối lúc ${since}.`
        : `Nothing heard for ${hours} hours; last heard at ${since}.`
    }
    case 'proposal': {
      const what = `${wordFor(hazard, facts.hazard, language)}, ${sayLevel(facts, language)}`
      const basis = facts.level === null ? '' : ` (${levelBasis[facts.level_basis][language]})`
      return vi
        ? `Đề xuất ứng phó chưa ai quyết định: ${what}${basis}.`
        : `A response is proposed and nobody has decided: ${what}${basis}.`
    }
  }
}

function ofIncident(kind: string, severity: number, language: Language): string {
  const grave = severityWords[severity]?.[language].toLowerCase() ?? String(severity)
  const level = language === 'vi' ? 'mức' : 'severity'
  return `${wordFor(incidentKind, kind, language)}, ${level} ${severity} (${grave})`
}
