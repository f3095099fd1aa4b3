import type { z } from 'zod'
import { feedAge, readinessCode } from '../../geo/colouring/colouring_codes.ts'
import { catalogue } from '../../geo/layers/catalogue.ts'
import { indicator } from '../../geo/layers/indicators/vocabulary.ts'
import type { Label } from '../../geo/words.ts'
import { codesOf } from '../../geo/words.ts'
import { Stop } from '../stop.ts'

/** What was typed, by the name of its option. */
export type Typed = Readonly<Record<string, string | boolean | undefined>>

const text = (most: number): Label => ({
  vi: `chữ, từ 1 đến ${most} ký tự`,
  en: `a text of 1 to ${most} letters`,
})
const moment: Label = {
  vi: 'thời điểm có múi giờ, như 2025-10-05T14:32:00+07:00',
  en: 'a moment with its time zone, such as 2025-10-05T14:32:00+07:00',
}
const colourings = [readinessCode, feedAge, ...codesOf(indicator)].join(', ')

/** The option behind a field of a sheet's request, and what it takes; the words of a list are its own. */
const options: Readonly<Record<string, readonly [option: string, takes?: Label]>> = {
  extent: [
    'extent',
    {
      vi: 'tây,nam,đông,bắc theo độ, như 107.8,21.4,108.1,21.65',
      en: 'west, south, east, north in degrees, such as 107.8,21.4,108.1,21.65',
    },
  ],
  scale: [
    'scale',
    {
      vi: 'một số từ 500 đến 2000000, như 25000 cho 1 : 25 000',
      en: 'a number from 500 to 2000000, such as 25000 for 1 : 25 000',
    },
  ],
  title: ['title', text(300)],
  subtitle: ['subtitle', text(300)],
  number: ['number', text(300)],
  version: ['version', text(300)],
  producer: ['producer', text(300)],
  'heading.issuer': ['heading', text(160)],
  'heading.superior': ['heading', text(160)],
  'heading.place': ['place', text(160)],
  'heading.number': ['document-number', text(160)],
  colour_by: ['colour-by', { vi: colourings, en: colourings }],
  true_at: ['true-at', moment],
  known_at: ['known-at', moment],
}

/** So much of what was typed is repeated. */
const mostRepeated = 40

/** What has no place of its own, as figures and reports, is on no map. */
const drawable: readonly string[] = catalogue
  .filter(({ geometry }) => geometry !== 'none')
  .map(({ id }) => id)

/** @throws Stop where a layer cannot be drawn, or is none. */
export function mustBeDrawable(layers: string): void {
  const wrong = layers.split(',').find((id) => !drawable.includes(id.trim()))
  if (wrong === undefined) return
  const list = drawable.join(', ')
  throw new Stop(notTaken('layers', wrong, { vi: list, en: list }), lookThere)
}

/** Names each option that cannot be used as it was typed, and says what it takes. */
export function wrongOptions({ issues }: z.ZodError, typed: Typed): Stop {
  const said = new Map(issues.map((issue) => sentenceOf(issue, typed)))
  const all = [...said.values()]
  return new Stop(
    { vi: all.map(({ vi }) => vi).join(' '), en: all.map(({ en }) => en).join(' ') },
    lookThere,
  )
}

const lookThere: Label = {
  vi: 'Chạy npm run print không kèm gì để xem mọi tùy chọn.',
  en: 'npm run print alone lists all options.',
}

function sentenceOf(issue: z.core.$ZodIssue, typed: Typed): readonly [option: string, Label] {
  const [field = '', inner] = issue.path.map(String)
  const [option, own] = options[field] ?? options[`${field}.${inner}`] ?? [field]
  const listed = issue.code === 'invalid_value' ? issue.values.join(', ') : issue.message
  const takes = own ?? { vi: listed, en: listed }
  const value = typed[option]
  if (value === undefined) {
    return [
      option,
      { vi: `Thiếu --${option}: ${takes.vi}.`, en: `--${option} is missing: ${takes.en}.` },
    ]
  }
  return [option, notTaken(option, String(value), takes)]
}

function notTaken(option: string, value: string, takes: Label): Label {
  const short = shortened(value)
  return {
    vi: `--${option} không nhận “${short}”; nhận: ${takes.vi}.`,
    en: `--${option} does not take "${short}"; it takes ${takes.en}.`,
  }
}

function shortened(word: string): string {
  const letters = [...word]
  return letters.length > mostRepeated ? `${letters.slice(0, mostRepeated).join('')}…` : word
}
