import type { ReactNode } from 'react'
import { IconButton } from '../kit/icon_button.tsx'
import { askForFullScreen } from '../state/presenting.ts'
import { useWords } from '../words/use_words.ts'
import { presentingWords } from './presenting_words.ts'
import type { KeyDeed } from './show_keys.ts'

interface ShowControlsProps {
  readonly children: ReactNode
  readonly act: (deed: KeyDeed) => void
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isFull: boolean
  readonly onPresenter: () => void
}

/** For a mouse or a finger; they fade while nobody moves one. */
export function ShowControls({
  children,
  act,
  isFirst,
  isLast,
  isFull,
  onPresenter,
}: ShowControlsProps) {
  const words = useWords(presentingWords)
  const shared = { side: 'top' } as const
  return (
    <div className="show_bar">
      {children}
      <div className="show_controls" role="toolbar" aria-label={words.controls}>
        <IconButton
          {...shared}
          icon="chevron_left"
          label={words.back}
          shortcut="PgUp"
          disabled={isFirst}
          onPress={() => act({ kind: 'back' })}
        />
        <IconButton
          {...shared}
          icon="chevron_right"
          label={words.next}
          shortcut="PgDn"
          disabled={isLast}
          onPress={() => act({ kind: 'next' })}
        />
        <IconButton
          {...shared}
          icon="retry"
          label={words.again}
          shortcut="R"
          onPress={() => act({ kind: 'again' })}
        />
        <IconButton
          {...shared}
          icon="night"
          label={words.black_screen}
          shortcut="B"
          onPress={() => act({ kind: 'black' })}
        />
        <IconButton {...shared} icon="external" label={words.presenter} onPress={onPresenter} />
        {!isFull && document.fullscreenEnabled && (
          <IconButton {...shared} icon="fit" label={words.full_screen} onPress={askForFullScreen} />
        )}
        <IconButton
          {...shared}
          icon="close"
          label={words.end}
          shortcut="Esc"
          onPress={() => act({ kind: 'end' })}
        />
      </div>
    </div>
  )
}
