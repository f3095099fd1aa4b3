import { dayOf } from './day_of.ts'
import type { Figure } from './figures_of.ts'
import { type FigureName, sentByHour } from './vocabulary.ts'

/** How a number stands against the report before. */
export interface Compared {
  readonly name: FigureName
  /** Null where nobody had said it then, or it was no number of that report. */
  readonly before: number | null
  /** Null where one of the two is not known: the difference to an unknown number is none. */
  readonly change: number | null
}

/** Each number of a report against the report before it, by its name. */
export function compareFigures(
  now: readonly Figure[],
  before: readonly Pick<Figure, 'name' | 'value'>[],
): ReadonlyMap<FigureName, Compared> {
  const then = new Map(before.map(({ name, value }) => [name, value]))
  return new Map(
    now.map(({ name, value }) => {
      const was = then.get(name) ?? null
      const change = value === null || was === null ? null : value - was
      return [name, { name, before: was, change }]
    }),
  )
}

const hourMilliseconds = 3_600_000

/** When the report before was to be sent: at the last 17:00 in Viet Nam that lies before a moment. */
export function reportBefore(moment: Date): Date {
  const today = dayOf(moment.getTime()) + sentByHour * hourMilliseconds
  return new Date(today < moment.getTime() ? today : today - 24 * hourMilliseconds)
}
