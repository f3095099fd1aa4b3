import { Icon } from '../kit/icon.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { dismissNotice, notices } from '../state/notices.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { shellWords } from './shell_words.ts'

/** What the user should know, above the map until it is put away. */
export function NoticeList() {
  const language = useLanguage()
  const words = useWords(shellWords)
  const list = useStore(notices, (state) => state.list)
  return (
    <div className="notices" role="status" aria-label={words.notices}>
      {list.map((notice) => (
        <p key={notice.id} className="notice" data-tone={notice.tone}>
          <Icon name={notice.tone === 'warn' ? 'warn' : 'info'} />
          <span>{notice.text[language]}</span>
          <IconButton
            small
            icon="close"
            label={words.dismiss}
            side="left"
            onPress={() => dismissNotice(notice.id)}
          />
        </p>
      ))}
    </div>
  )
}
