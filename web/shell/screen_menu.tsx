import { AccountMenu } from '../accounts/account_menu.tsx'
import { BriefingsButton } from '../briefing/briefings_button.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { PrintingButton } from '../printing/printing_button.tsx'
import { screen } from '../state/screen.ts'
import { useWords } from '../words/use_words.ts'
import { LookButtons } from './look_buttons.tsx'
import { topBarWords } from './top_bar_words.ts'

/** Briefings, print, language, colours, the list of keys, and who is signed in. */
export function ScreenMenu() {
  const words = useWords(topBarWords)
  return (
    <>
      <BriefingsButton />
      <PrintingButton />
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
