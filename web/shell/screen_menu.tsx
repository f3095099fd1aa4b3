import { AccountMenu } from '../accounts/account_menu.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { screen } from '../state/screen.ts'
import { useWords } from '../words/use_words.ts'
import { LookButtons } from './look_buttons.tsx'
import { topBarWords } from './top_bar_words.ts'

/** Language, colours, the list of keys, and who is signed in. */
export function ScreenMenu() {
  const words = useWords(topBarWords)
  return (
    <>
      <LookButtons />
      <IconButton
        icon="keyboard"
        label={words.shortcuts}
        shortcut="?"
        onPress={() => screen.set({ shortcutsOpen: true })}
      />
      <AccountMenu />
    </>
  )
}
