import type { Language } from '../../geo/words.ts'
import type { SaidText, Scene } from '../state/api/briefings.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'

/** What the room reads of a scene, and the notes of who speaks. */
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

/** A text in the language of the screen, else in the other; null where there is none. */
function saidIn(
  text: SaidText,
  language: Language,
): { readonly words: string; readonly language: Language } | null {
  const other = language === 'vi' ? 'en' : 'vi'
  const own = text[language]
  if (own !== null) return { words: own, language }
  const else_ = text[other]
  return else_ === null ? null : { words: else_, language: other }
}
