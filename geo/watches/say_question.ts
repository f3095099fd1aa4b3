import { facilityClass } from '../layers/facilities/vocabulary.ts'
import { incidentKind } from '../layers/incidents/vocabulary.ts'
import { pillar } from '../layers/readiness_needs/vocabulary.ts'
import { hazard } from '../layers/risk_zones/vocabulary.ts'
import { writeNumber } from '../measures/write_number.ts'
import { sayLevel } from '../proposals/say_level.ts'
import { type Language, type Vocabulary, wordFor } from '../words.ts'
import type { AskedUnits, ProposalQuestion, Question } from './question.ts'
import { alarmNumeral } from './vocabulary.ts'

/** What a unit or a gauge is called; its id where nobody knows. */
export type NameOf = (layer: 'units' | 'gauges', id: string, language: Language) => string

/**
 * A standing question in words, as it is read back to whoever asks it: “Báo khi có cháy rừng từ mức 3 trở
 * lên trong phường Móng Cái 1, phường Móng Cái 3.”
 */
export function sayQuestion(question: Question, nameOf: NameOf, language: Language): string {
  const asked = said(question, nameOf, language)
  return language === 'vi' ? `Báo khi ${asked}.` : `Tell me when ${asked}.`
}

function said(question: Question, nameOf: NameOf, language: Language): string {
  const vi = language === 'vi'
  const number = (value: number) => writeNumber(value, language)
  switch (question.kind) {
    case 'incident': {
      const what = incidents(question, nameOf, language, question.area !== null)
      return vi ? `có ${what}` : `there is ${what}`
    }
    case 'distance': {
      const what = incidents(question, nameOf, language, false)
      const places = listed(question.facility_classes, facilityClass, vi ? 'hoặc' : 'or', language)
      const far = number(question.kilometres)
      return vi
        ? `có ${what} mà trong ${far} km không có ${places}`
        : `there is ${what} with no ${places} within ${far} km`
    }
    case 'readiness': {
      const where = units(question.units, nameOf, language)
      const level = number(question.below * 100)
      const weakest = vi ? 'trụ cột yếu nhất' : 'the weakest pillar'
      const word = question.pillar === 'weakest' ? '' : wordFor(pillar, question.pillar, language)
      const which = word === '' ? weakest : `“${word}”`
      const unknown = question.also_unknown ? (vi ? ', hoặc chưa rõ' : ', or is unknown') : ''
      return vi
        ? `${which} của ${where} xuống dưới ${level} %${unknown}`
        : `${which} of ${where} falls below ${level} %${unknown}`
    }
    case 'gauge': {
      const { gauges, alarm } = question
      const which =
        gauges === 'all'
          ? vi
            ? 'bất kỳ trạm nào'
            : 'any gauge'
          : gauges.map((id) => nameOf('gauges', id, language)).join(', ')
      const level = alarmNumeral[alarm]
      return vi
        ? `số đo tại ${which} đạt báo động ${level} trở lên`
        : `the reading at ${which} reaches alarm ${level} or more`
    }
    case 'silence': {
      const where = units(question.units, nameOf, language)
      const hours = number(question.hours)
      return vi
        ? `không có tin nào của ${where} trong ${hours} giờ`
        : `nothing is heard from ${where} for ${hours} hours`
    }
    case 'proposal':
      return proposals(question, nameOf, language)
  }
}

function proposals(
  { hazards, least_level, also_unknown, units: asked }: ProposalQuestion,
  nameOf: NameOf,
  language: Language,
): string {
  const vi = language === 'vi'
  const any = vi ? 'thiên tai bất kỳ' : 'any hazard'
  const what = hazards === 'all' ? any : listed(hazards, hazard, vi ? 'hoặc' : 'or', language)
  const level = sayLevel({ level: least_level, or_more: true }, language)
  const unknown = also_unknown ? (vi ? ' hoặc chưa rõ cấp' : ' or of an unknown level') : ''
  const mine = vi ? 'đơn vị của tôi' : 'my units'
  const where = asked === 'all' ? mine : units(asked, nameOf, language)
  return vi
    ? `có đề xuất ứng phó ${what} ${level}${unknown} cho ${where} mà chưa ai quyết định`
    : `a response to ${what} of ${level}${unknown} is proposed for ${where} and nobody has decided`
}

interface Asked {
  readonly incident_kinds: 'all' | readonly string[]
  readonly least_severity: number
  readonly units: AskedUnits
}

function incidents(
  { incident_kinds: kinds, least_severity: least, units: where }: Asked,
  nameOf: NameOf,
  language: Language,
  inArea: boolean,
): string {
  const vi = language === 'vi'
  const any = vi ? 'vụ việc bất kỳ' : 'any incident'
  const what = kinds === 'all' ? any : listed(kinds, incidentKind, vi ? 'hoặc' : 'or', language)
  const grave = vi ? ` từ mức ${least} trở lên` : ` of severity ${least} or more`
  const area = inArea ? (vi ? ' trong khu vực đã vẽ' : ' in the drawn area') : ''
  const within = where === 'all' ? '' : ` ${vi ? 'trong' : 'in'} ${units(where, nameOf, language)}`
  return `${what}${least > 1 ? grave : ''}${area}${within}`
}

function units(asked: AskedUnits, nameOf: NameOf, language: Language): string {
  if (asked === 'all') return language === 'vi' ? 'bất kỳ đơn vị nào' : 'any unit'
  return asked.map((code) => nameOf('units', code, language)).join(', ')
}

/** Words of a vocabulary in the middle of a sentence. */
function listed(
  codes: readonly string[],
  vocabulary: Vocabulary,
  or: string,
  language: Language,
): string {
  const words = codes.map((code) => wordFor(vocabulary, code, language).toLowerCase())
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`
}
