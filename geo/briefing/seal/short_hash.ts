/** So many digits a person compares, aloud or with a finger; nobody finds two that agree in them by accident. */
const digits = 16

/** The short form of a hash, as it stands on paper and on the screen: `3fa2 91bc 77d0 05e1`. */
export const shortHash = (hash: string): string =>
  hash
    .slice(0, digits)
    .replace(/(.{4})(?=.)/g, '$1 ')
    .toLowerCase()
