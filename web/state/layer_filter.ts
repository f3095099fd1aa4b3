/** What features must be to be seen: the parameters of the API, each by its name. */
export type LayerFilter = Readonly<Record<string, string>>

export const noFilter: LayerFilter = {}

/** Reads what `writeFilter` wrote. */
export const readFilter = (text: string): LayerFilter =>
  Object.fromEntries(new URLSearchParams(text.replaceAll(';', '&')))
