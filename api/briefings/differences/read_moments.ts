import { Refused } from '../../errors.ts'

const day = /^\d{4}-\d{2}-\d{2}$/
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * From when until when is compared; until now where nothing is said. A date alone is the beginning of its day in
 * Viet Nam.
 *
 * @throws Refused (400) naming the parameter.
 */
export function readMoments(parameters: Readonly<Record<string, readonly string[]>>, now: Date) {
  const read = (name: 'from' | 'to', otherwise?: string): string => {
    const text = parameters[name]?.[0] ?? otherwise
    const whole = day.test(text ?? '') ? `${text}T00:00:00+07:00` : (text ?? '')
    const at = moment.test(whole) ? Date.parse(whole) : Number.NaN
    if (!Number.isNaN(at)) return new Date(at).toISOString()
    const why = `"${name}" is a moment with its offset, such as 2025-10-05T14:32:00+07:00.`
    throw new Refused('bad_parameter', why, name)
  }
  const [from, to] = [read('from'), read('to', now.toISOString())]
  if (from <= to) return { from, to }
  throw new Refused('bad_parameter', 'What is compared begins after it ends.', 'from')
}
