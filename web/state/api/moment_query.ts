import type { QueryKey } from '@tanstack/react-query'
import { isNow, momentParameters, type ShownMoment } from '../../map/moment.ts'

const then = 'then'

/**
 * The key of an answer that is of a moment. Of the past it has another beginning, so that what changes
 * now is never put into it.
 */
export const keyAt = (moment: ShownMoment, key: QueryKey): QueryKey =>
  isNow(moment) ? key : [then, moment.trueAt, moment.knownAt, ...key]

/** Whether an answer is of the past. */
export const isOfThen = (key: QueryKey): boolean => key[0] === then

/** Whether an answer is of the past, but by what is known now: a late report changes it. */
export const isByNow = (key: QueryKey): boolean => isOfThen(key) && key[2] === null

/** The key that the same answer has at any moment. */
export const keyOfAnyMoment = (key: QueryKey): QueryKey => (isOfThen(key) ? key.slice(3) : key)

/** From one moment of the past to the next what was shown stays until the other is there. */
export function keepFromMoment(moment: ShownMoment, key: QueryKey) {
  return <Data>(held: Data | undefined, query: { readonly queryKey: QueryKey } | undefined) => {
    if (query === undefined || isNow(moment) || !isOfThen(query.queryKey)) return undefined
    const isSame = JSON.stringify(keyOfAnyMoment(query.queryKey)) === JSON.stringify(key)
    return isSame ? held : undefined
  }
}

/** The same filter, of a moment. */
export const withMoment = (
  filter: Readonly<Record<string, string>>,
  moment: ShownMoment,
): Readonly<Record<string, string>> => ({ ...filter, ...momentParameters(moment) })
