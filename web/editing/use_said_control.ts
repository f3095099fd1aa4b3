import { writeDate } from '../../geo/measures/write_date.ts'
import type { Language } from '../../geo/words.ts'
import { beginOf, precisionOfText, unknownMoment } from '../moments/moment_text.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import type { Version } from './differences.ts'
import { drawWords } from './draw_words.ts'
import { editWords } from './edit_words.ts'
import { type Control, type FormField, isEmpty } from './form_field.ts'
import { geometryFigures } from './geometry_figures.ts'
import { useLinkedNames } from './use_linked_names.ts'

/**
 * What a version says in one field, in words.
 *
 * @param field null for the drawing.
 */
export function useSaidControl(field: FormField | null): (of: Version, name: string) => string {
  const language = useLanguage()
  const words = useWords(editWords)
  const drawn = useWords(drawWords)
  const system = useStore(screen, (state) => state.positionSystem)
  const named = useLinkedNames(field?.to ?? null)
  return ({ controls, geometry }, name) => {
    if (field === null) {
      if (geometry === null) return drawn.no_place
      const figures = geometryFigures(geometry, language, system)
      const said = figures.map(([what, figure]) =>
        geometry.type === 'Point' ? figure : `${what} ${figure}`,
      )
      // Between a degree and its hemisphere no line ends.
      return said.join(', ').replace(/° (?=\p{L})/gu, '°\u00a0')
    }
    const control: Control = controls[name] ?? ''
    if (isEmpty(control)) return words.nothing
    const say = (code: string) => {
      if (code === unknownMoment) return words.no_date
      if (field.kind === 'truth') return code === 'yes' ? words.yes : words.no
      if (field.to !== null) return named.find(({ value }) => value === code)?.words ?? code
      return field.words[code]?.[language] ?? writeMoment(field, code, language)
    }
    return typeof control === 'string' ? say(control) : control.map(say).join(', ')
  }
}

const momentKinds = new Set(['as_of', 'moment', 'day'])

function writeMoment({ kind }: FormField, text: string, language: Language): string {
  const precision = momentKinds.has(kind) ? precisionOfText(text) : undefined
  return precision === undefined ? text : writeDate(beginOf(text), language, precision)
}
