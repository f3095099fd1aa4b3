import { useId, useLayoutEffect, useRef, useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { writeArea } from '../../geo/measures/write_area.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import { type Corner, questionLimits } from '../../geo/watches/question.ts'
import { Button } from '../kit/button.tsx'
import { useLanguage, useWords } from '../words/use_words.ts'
import { type AreaProblem, squareMetresOf } from './watch_draft.ts'
import { watchWords } from './watch_words.ts'

interface AreaFieldProps {
  readonly area: readonly Corner[] | null
  readonly onDraw: (leftAt: number) => void
  readonly onDrop: () => void
  /** Where on the page it stood, in pixels, where one comes back from the map and goes on here. */
  readonly leftAt: number | null
  readonly problem: AreaProblem | undefined
}

/** The part of the map that a question asks about: drawn there, and dropped again. */
export function AreaField(props: AreaFieldProps) {
  const { area, onDraw, onDrop, leftAt, problem } = props
  const words = useWords(watchWords)
  const language = useLanguage()
  const id = useId()
  const [isDropped, setDropped] = useState(false)
  const field = useRef<HTMLFieldSetElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: one comes back once, as it is made anew.
  useLayoutEffect(() => {
    const page = field.current?.closest('.window')
    if (leftAt === null || !page || !field.current) return
    page.scrollTop += field.current.getBoundingClientRect().top - leftAt
    // The window that stands beside the map may be lower than the one that was left.
    field.current.scrollIntoView({ block: 'nearest' })
  }, [])
  const most = {
    size: writeArea(questionLimits.areaKm2 * 1e6, language),
    corners: writeNumber(questionLimits.corners, language),
  }
  return (
    <fieldset ref={field} className="choose_many" aria-describedby={id}>
      <legend>{words.area}</legend>
      <div id={id}>
        <p className="alert_when">
          {area === null
            ? words.area_none
            : fill(words.area_drawn, { size: writeArea(squareMetresOf(area), language) })}
        </p>
        {problem && (
          <p className="choose_wrong" role="alert">
            {fill(words[problem], most)}
          </p>
        )}
      </div>
      <div className="account_buttons">
        {/* Made anew where the button beside it goes and would take the focus along. */}
        <Button
          key={String(area === null)}
          onPress={() => onDraw(field.current?.getBoundingClientRect().top ?? 0)}
          autoFocus={leftAt !== null || isDropped}
        >
          {area === null ? words.area_draw : words.area_again}
        </Button>
        {area !== null && (
          <Button
            tone="quiet"
            onPress={() => {
              setDropped(true)
              onDrop()
            }}
          >
            {words.area_drop}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
