import { writeNumber } from '../measures/write_number.ts'
import type { Language } from '../words.ts'
import type { Figure } from './figures_of.ts'
import { figure } from './vocabulary.ts'

/** A number of a report as it was sent, without the rows it was made of. */
export type KeptFigure = Pick<Figure, 'name' | 'value' | 'of' | 'unsaid'>

export const keptOf = (figures: readonly Figure[]): readonly KeptFigure[] =>
  figures.map(({ name, value, of, unsaid }) => ({ name, value, of, unsaid }))

/** The numbers in words, as they are listed where one reads of a report that was sent. */
export function sayKept(value: unknown, language: Language): string | null {
  if (!Array.isArray(value)) return null
  const said = (value as readonly KeptFigure[]).map(({ name, value: count, of }) => {
    const unknown = language === 'vi' ? 'chưa rõ' : 'unknown'
    const written = count === null ? unknown : writeNumber(count, language)
    return `${figure[name][language]}: ${written}${of === null ? '' : ` / ${writeNumber(of, language)}`}`
  })
  return said.join('; ') || null
}

/** A number that is another by now, though it is asked for as it was known when it was sent. */
export interface ChangedFigure {
  readonly name: KeptFigure['name']
  /** Null where nobody had said it; undefined where it was no number of that report. */
  readonly sent: number | null | undefined
  readonly now: number | null | undefined
}

/** Where the numbers that were sent are no longer what the history gives, number by number. */
export function changedSince(
  sent: readonly KeptFigure[],
  now: readonly KeptFigure[],
): readonly ChangedFigure[] {
  const names = [...new Set([...sent, ...now].map(({ name }) => name))]
  const of = (figures: readonly KeptFigure[], name: string) =>
    figures.find((figure) => figure.name === name)
  const isSame = (one: KeptFigure | undefined, other: KeptFigure | undefined) =>
    one?.value === other?.value && one?.of === other?.of && one?.unsaid === other?.unsaid
  return names
    .filter((name) => !isSame(of(sent, name), of(now, name)))
    .map((name) => ({ name, sent: of(sent, name)?.value, now: of(now, name)?.value }))
}
