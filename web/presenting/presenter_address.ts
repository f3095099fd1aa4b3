const parameter = 'presenter'

/** Where the window of who speaks is opened. */
export const presenterAddress = (name: string) =>
  `${location.pathname}${location.search}#${parameter}=${name}`

/** Of which showing this page is the window; null where it is a screen of its own. */
export const presenterIn = (hash: string): string | null =>
  new RegExp(`^#${parameter}=([\\w-]{1,60})$`).exec(hash)?.[1] ?? null
