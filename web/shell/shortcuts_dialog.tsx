import { codesOf } from '../../geo/words.ts'
import { CheckBox } from '../kit/check_box.tsx'
import { DialogWindow } from '../kit/dialog_window.tsx'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useWords } from '../words/use_words.ts'
import { shortcutDialogWords, shortcutKeys, shortcutWords } from './shortcuts.ts'
import './shortcuts_dialog.css'

/** The list of keys, and whether the single ones are heard. */
export function ShortcutsDialog() {
  const words = useWords(shortcutDialogWords)
  const names = useWords(shortcutWords)
  const open = useStore(screen, (state) => state.shortcutsOpen)
  const singleKeys = useStore(screen, (state) => state.singleKeys)
  return (
    <DialogWindow
      title={words.title}
      closeLabel={words.close}
      open={open}
      onClose={() => screen.set({ shortcutsOpen: false })}
    >
      <dl className="shortcuts">
        {codesOf(shortcutWords).map((code) => (
          <div key={code}>
            <dt>{names[code]}</dt>
            <dd>
              {shortcutKeys[code].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <CheckBox checked={singleKeys} onChange={(checked) => screen.set({ singleKeys: checked })}>
        {words.single_keys}
      </CheckBox>
    </DialogWindow>
  )
}
