import { SceneCharts } from '../charts/scene_charts.tsx'
import type { Scene } from '../state/api/briefings.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { saidIn } from './said_in.ts'
import { sceneState } from './scene_state.ts'

/** What the room reads of a scene, its charts, and the notes of who speaks. */
export function SceneTexts({ scene }: { readonly scene: Scene }) {
  const language = useLanguage()
  const words = useWords(briefingWords)
  const text = saidIn(scene.text, language)
  const notes = saidIn(scene.notes, language)
  return (
    <>
      {text && (
        <p className="scene_text" lang={text.language}>
          {text.words}
        </p>
      )}
      {scene.view && <SceneCharts charts={sceneState(scene.view).charts} />}
      {notes && (
        <details className="scene_notes">
          <summary>{words.notes}</summary>
          <p className="scene_text" lang={notes.language}>
            {notes.words}
          </p>
        </details>
      )}
    </>
  )
}
