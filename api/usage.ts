import type { Label } from '../geo/words.ts'

/** How a command is used, for a `Stop`: whole in English, and then whole in Vietnamese. */
export const usageText = ({ en, vi }: Label): string => `${en}\n\n${vi}`
