import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { type AtlasWork, dropAtlas } from '../state/atlas.ts'
import { useWords } from '../words/use_words.ts'
import { FailureNote } from './failure_note.tsx'
import { Findings } from './findings.tsx'
import { haltAtlas, resumeAtlas } from './make_atlas.ts'
import { printingWords } from './printing_words.ts'

interface AtlasProgressProps {
  readonly work: AtlasWork
  readonly save: () => Promise<void>
}

/** How far an atlas is, what it leaves out, and what can be done with it. */
export function AtlasProgress({ work, save }: AtlasProgressProps) {
  const words = useWords(printingWords)
  const { sheets, done, going, file, failure, refused, unlocated } = work
  const next = sheets[done]
  const figures = { number: done, of: sheets.length }
  const said =
    sheets.length === 0
      ? words.atlas_none
      : going && next
        ? fill(words.atlas_drawing, { ...figures, number: done + 1, title: next.request.title })
        : file
          ? fill(words.atlas_bound, { number: sheets.length - refused.length })
          : fill(words.atlas_halted, figures)
  const isWhole = file !== null && refused.length < sheets.length
  return (
    <div className="atlas_progress">
      <progress aria-label={words.atlas} max={Math.max(1, sheets.length)} value={done} />
      <p role="status">{said}</p>
      {unlocated.length > 0 && (
        <p className="quiet">{fill(words.atlas_unlocated, { names: unlocated.join(', ') })}</p>
      )}
      {refused.length > 0 && <p className="printing_wrong">{words.atlas_refused}</p>}
      {refused.map(({ title, findings }) => (
        <div key={title}>
          <h4>{title}</h4>
          <Findings findings={findings.filter(({ weight }) => weight === 'refuse')} />
        </div>
      ))}
      <FailureNote failure={failure} busy={false} />
      <div className="printing_deeds">
        {isWhole && (
          <Button tone="solid" onPress={() => void save()}>
            {words.atlas_save}
          </Button>
        )}
        {file === null && sheets.length > 0 && (
          <Button onPress={going ? haltAtlas : resumeAtlas}>
            {going ? words.atlas_halt : words.atlas_resume}
          </Button>
        )}
        <Button onPress={dropAtlas}>{words.atlas_cancel}</Button>
      </div>
    </div>
  )
}
