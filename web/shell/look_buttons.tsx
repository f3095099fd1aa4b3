import { codesOf } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import { MenuButton } from '../kit/menu_button.tsx'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { themeNames } from '../theme/theme_names.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { topBarWords } from './top_bar_words.ts'

/** Language and colours. */
export function LookButtons() {
  const words = useWords(topBarWords)
  const names = useWords(themeNames)
  const language = useLanguage()
  const theme = useStore(screen, (state) => state.theme)
  return (
    <>
      <span lang={language === 'vi' ? 'en' : 'vi'}>
        <Button
          tone="quiet"
          label={words.switch_language}
          onPress={() => screen.set({ language: language === 'vi' ? 'en' : 'vi' })}
        >
          {language === 'vi' ? 'EN' : 'VI'}
        </Button>
      </span>
      <MenuButton
        icon={theme}
        label={words.theme}
        items={codesOf(themeNames).map((id) => ({ id, words: names[id], icon: id }))}
        chosen={theme}
        onChoose={(id) => screen.set({ theme: id })}
      />
    </>
  )
}
