import { useLayoutEffect, useRef } from 'react'
import type { Chart } from '../../geo/charts/chart.ts'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import type { Label } from '../../geo/words.ts'
import { saidIn } from '../briefing/said_in.ts'
import { SealMark } from '../briefing/seals/seal_mark.tsx'
import { SceneCharts } from '../charts/scene_charts.tsx'
import type { Scene } from '../state/api/briefings.ts'
import type { Seal } from '../state/api/seals.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { AsOfLine } from './as_of_line.tsx'
import { fitText } from './fit_text.ts'
import { markCut } from './mark_cut.ts'
import { MissingLine } from './missing_line.tsx'
import { presentingWords } from './presenting_words.ts'
import { ScrolledText } from './scrolled_text.tsx'
import './show_more.css'

interface SceneTextProps {
  readonly scene: Scene
  readonly missing: readonly Label[]
  readonly charts: readonly Chart[]
  readonly seal: Seal | undefined
  readonly at: number
  readonly of: number
}

/** What the room reads: title, text, charts, which scene it is, and of when the picture is. */
export function SceneText({ scene, missing, charts, seal, at, of }: SceneTextProps) {
  const language = useLanguage()
  const showWords = useWords(presentingWords)
  const scrolls = useRef<HTMLElement>(null)
  const text = saidIn(scene.text, language)
  const words = text?.words
  useLayoutEffect(() => {
    if (!words) return undefined
    const ends = [fitText(scrolls.current), markCut(scrolls.current)]
    return () => {
      for (const end of ends) end()
    }
  }, [words])
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
      {charts.length > 0 && (
        <section
          ref={markCut}
          className="show_charts"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
          tabIndex={0}
          aria-label={showWords.charts}
        >
          <SceneCharts charts={charts} />
        </section>
      )}
      <footer>
        <span className="show_number">
          {at + 1}/{of}
        </span>
        <span className="show_more">{showWords.more_below}</span>
        {scene.seal === null ? <AsOfLine /> : <SealMark seal={seal} />}
        <MissingLine missing={missing} />
      </footer>
    </>
  )
}
