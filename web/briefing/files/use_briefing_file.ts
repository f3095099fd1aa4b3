import { useEffect, useRef, useState } from 'react'
import { fill } from '../../../geo/fill.ts'
import type { Label } from '../../../geo/words.ts'
import { type Trouble, troubleOf } from '../../accounts/trouble.ts'
import { saveFile } from '../../kit/save_file.ts'
import { announce } from '../../state/announce.ts'
import { ApiFailure } from '../../state/api/api_failure.ts'
import { askBriefingFile, linesOf, type MadeAs } from '../../state/api/briefing_files.ts'
import { tellExport } from '../../state/api/tell_export.ts'
import { useLanguage, useWords } from '../../words/use_words.ts'
import { fileWords } from './file_words.ts'

interface Wanted {
  readonly briefing: string
  readonly seal: string | null
  /** How many scenes it has. */
  readonly scenes: number
}

/** What became of the last file. */
interface Outcome {
  readonly trouble: Trouble | null
  /** What has to be mended, or known of it. */
  readonly lines: readonly Label[]
}

const nothing: Outcome = { trouble: null, lines: [] }

/** Has a file made of a briefing and keeps it where its user keeps files. Whoever leaves gives it up. */
export function useBriefingFile({ briefing, seal, scenes }: Wanted) {
  const language = useLanguage()
  const words = useWords(fileWords)
  const [since, setSince] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<Outcome>(nothing)
  const work = useRef<AbortController | null>(null)
  useEffect(() => () => work.current?.abort(), [])
  const make = async (as: MadeAs) => {
    const own = new AbortController()
    work.current = own
    setOutcome(nothing)
    setSince(Date.now())
    try {
      const { file, name, said } = await askBriefingFile(
        { briefing, seal, as, language },
        own.signal,
      )
      // What leaves the screen stands in the log before it does.
      await tellExport('briefing_scenes', scenes)
      saveFile(file, name)
      announce(fill(words.made, { name }))
      setOutcome({ trouble: null, lines: said })
    } catch (error) {
      if (own.signal.aborted) announce(words.cancelled)
      else {
        const lines = error instanceof ApiFailure ? linesOf(error) : []
        setOutcome({ trouble: troubleOf(error, 'refused'), lines })
      }
    } finally {
      if (work.current === own) setSince(null)
    }
  }
  return { since, outcome, make, cancel: () => work.current?.abort() }
}
