import { type RefObject, useLayoutEffect } from 'react'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import type { Label } from '../../geo/words.ts'
import { saidIn } from '../briefing/said_in.ts'
import { SealMark } from '../briefing/seals/seal_mark.tsx'
import type { Scene } from '../state/api/briefings.ts'
import type { Seal } from '../state/api/seals.ts'
import { useLanguage } from '../words/use_words.ts'
import { AsOfLine } from './as_of_line.tsx'
import { fitText } from './fit_text.ts'
import { MissingLine } from './missing_line.tsx'
import { ScrolledText } from './scrolled_text.tsx'

interface SceneTextProps {
  readonly scene: Scene
  readonly missing: readonly Label[]
  readonly seal: Seal | undefined
  readonly at: number
  readonly of: number
  /** What scrolls where the text is longer than the screen is high. */
  readonly scrolls: RefObject<HTMLElement | null>
}

/** What the room reads: title, text, which scene it is, and of when the picture is. */
export function SceneText({ scene, missing, seal, at, of, scrolls }: SceneTextProps) {
  const language = useLanguage()
  const text = saidIn(scene.text, language)
  const words = text?.words
  useLayoutEffect(() => (words ? fitText(scrolls.current) : undefined), [words, scrolls])
  return (
    <>
      <h1 aria-live="polite">{keepNamesWhole(scene.name[language])}</h1>
      {text !== null && (
        <ScrolledText
          className="show_said"
          label={scene.name[language]}
          text={text.words}
          language={text.language}
          scrolls={scrolls}
        />
      )}
      <footer>
        <span className="show_number">
          {at + 1}/{of}
        </span>
        {scene.seal === null ? <AsOfLine /> : <SealMark seal={seal} />}
        <MissingLine missing={missing} />
      </footer>
    </>
  )
}
