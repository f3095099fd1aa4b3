import type { SheetRequest } from './sheet_request.ts'

/** As many features as one answer holds. */
export const greatestPage = 10_000

/** What the items of a layer are asked with, of the moment that the sheet is of. */
export function itemsQuery(
  { true_at, known_at }: Pick<SheetRequest, 'true_at' | 'known_at'>,
  filter = '',
): string {
  const parameters = new URLSearchParams(filter)
  parameters.set('limit', String(greatestPage))
  if (true_at !== undefined) parameters.set('datetime', `../${true_at}`)
  if (known_at !== undefined) parameters.set('known_at', known_at)
  return parameters.toString()
}
