import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { LOCALES } from '../../geo/measures/locales.ts'
import type { Language } from '../../geo/words.ts'

interface KitLanguageProps {
  readonly language: Language
  readonly children: ReactNode
}

/** In which language the kit writes numbers and speaks to a screen reader. */
export function KitLanguage({ language, children }: KitLanguageProps) {
  return <I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>
}
