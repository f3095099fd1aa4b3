import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { editing } from '../state/editing.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { type Draft, setGeometry } from './draft.ts'
import { drawWords } from './draw_words.ts'
import { setAt, startDrawing, stopDrawing } from './drawing_desk.ts'
import { geometryFigures } from './geometry_figures.ts'
import { TypedPlace } from './typed_place.tsx'

/** Where the feature lies: what that measures, and the ways to say it. */
export function PlacePart({ draft }: { readonly draft: Draft }) {
  const language = useLanguage()
  const words = useWords(drawWords)
  const system = useStore(screen, (state) => state.positionSystem)
  const drawing = useStore(editing, (state) => state.drawing)
  const { geometry } = draft.mine
  const problem = draft.problems.geometry
  return (
    <div className="edit_place" data-wrong={problem !== undefined}>
      {geometry === null ? (
        <p className="edit_hint">{words.no_place}</p>
      ) : (
        <dl className="edit_figures">
          {geometryFigures(geometry, language, system).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {problem && (
        <p className="edit_problem" role="alert">
          {problem[language]}
        </p>
      )}
      <div className="edit_buttons">
        {drawing ? (
          <Button onPress={stopDrawing}>{words.done}</Button>
        ) : (
          <Button onPress={() => void startDrawing()}>
            <Icon name="edit" size={14} />
            {geometry === null ? words.draw : words.change_drawing}
          </Button>
        )}
        {geometry !== null && !drawing && (
          <Button tone="quiet" onPress={() => setGeometry(null)}>
            {words.forget}
          </Button>
        )}
      </div>
      {draft.schema.geometry === 'point' && <TypedPlace onPlace={setAt} />}
    </div>
  )
}
