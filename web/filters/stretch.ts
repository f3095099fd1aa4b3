import type { Step } from '../../geo/charts/stretch.ts'

const pad = (number: number) => String(number).padStart(2, '0')

/**
 * The period that asks for one stretch, both ends within it: days where it is made of whole ones, so
 * that the fields of the filter can say it.
 *
 * @param begins `2025-10-05T14:00`, by the clock of Viet Nam.
 */
export function periodOfStep(begins: string, step: Step): string {
  const day = begins.slice(0, 10)
  const [year = 0, month = 1] = day.split('-').map(Number)
  switch (step) {
    case 'hour':
      return `${begins}:00+07:00/${begins.slice(0, 13)}:59:59.999999+07:00`
    case 'day':
      return `${day}/${day}`
    case 'month':
      return `${day}/${year}-${pad(month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`
    case 'year':
      return `${year}-01-01/${year}-12-31`
  }
}
