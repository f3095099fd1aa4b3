/** Nobody sits through as many; a place beyond is a slip of the hand. */
export const mostScenes = 999

/** So much is read out in some minutes; what is longer is a document. */
export const longestText = 4_000
