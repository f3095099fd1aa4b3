/** What features must be to be seen: the parameters of the API, each by its name. */
export type LayerFilter = Readonly<Record<string, string>>

export const noFilter: LayerFilter = {}

/** A filter as it stands in the address, `kind=fire%2Cflood;severity=3..5`. */
export const writeFilter = (filter: LayerFilter): string =>
  String(new URLSearchParams(filter)).replaceAll('&', ';')

/** Reads what `writeFilter` wrote. */
export const readFilter = (text: string): LayerFilter =>
  Object.fromEntries(new URLSearchParams(text.replaceAll(';', '&')))
