import { useEffect, useId, useState } from 'react'
import { fill } from '../../../geo/fill.ts'
import { TroubleNote } from '../../accounts/trouble_note.tsx'
import { Button } from '../../kit/button.tsx'
import { useLanguage, useWords } from '../../words/use_words.ts'
import { fileWords } from './file_words.ts'
import { useBriefingFile } from './use_briefing_file.ts'

interface FilesSectionProps {
  readonly briefing: string
  /** Of a sealed one; a kit is made of that alone. */
  readonly seal: string | null
  readonly scenes: number
}

/** A briefing as a file: sheets, slides, and of a sealed one the kit that opens from a stick. */
export function FilesSection(props: FilesSectionProps) {
  const language = useLanguage()
  const words = useWords(fileWords)
  const wrong = useId()
  const { since, outcome, make, cancel } = useBriefingFile(props)
  const { trouble, lines } = outcome
  const ways = props.seal === null ? (['pdf', 'pptx'] as const) : (['pdf', 'pptx', 'html'] as const)
  return (
    <section className="seals" aria-label={words.title} aria-busy={since !== null}>
      <h3>{words.title}</h3>
      <div className="briefing_deeds">
        {since === null ? (
          ways.map((as) => (
            <Button key={as} onPress={() => void make(as)}>
              {words[as]}
            </Button>
          ))
        ) : (
          <>
            <Elapsed since={since} of={props.scenes} />
            <Button autoFocus onPress={cancel}>
              {words.cancel}
            </Button>
          </>
        )}
      </div>
      <TroubleNote id={wrong} trouble={trouble} busy={false} />
      {lines.length > 0 && (
        <div role="status">
          <p>{trouble ? words.to_mend : words.to_know}</p>
          <ul>
            {lines.map((line) => (
              <li key={line.en}>{line[language]}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Elapsed({ since, of }: { readonly since: number; readonly of: number }) {
  const words = useWords(fileWords)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(ticking)
  }, [])
  const seconds = Math.max(0, Math.round((now - since) / 1_000))
  return <p className="quiet">{fill(words.making, { of, seconds })}</p>
}
