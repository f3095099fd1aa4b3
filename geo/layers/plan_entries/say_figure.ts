import { writeQuantity } from '../../measures/write_quantity.ts'
import type { Label, Language } from '../../words.ts'

/** What of a line its figure is said by. */
export interface Figured {
  readonly people: number | null
  readonly quantity: number | null
  readonly measure_unit_vi: string | null
  readonly measure_unit_en: string | null
}

export const people: Label = { vi: 'người', en: 'people' }

/** `210 người`, `118 chỗ`: how many of what; null where the line says no number. */
export function sayFigure(line: Figured, language: Language): string | null {
  const unit = language === 'vi' ? line.measure_unit_vi : line.measure_unit_en
  if (line.quantity !== null && unit !== null) return writeQuantity(line.quantity, unit, language)
  return line.people === null ? null : writeQuantity(line.people, people[language], language)
}
