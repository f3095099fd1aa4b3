import type { Language } from '../words.ts'

/** The locale that Intl writes numbers and units by. */
export const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Language, string>
