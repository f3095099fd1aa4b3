import { useEffect, useRef } from 'react'
import { fill } from '../../geo/fill.ts'
import { Button } from '../kit/button.tsx'
import { IconButton } from '../kit/icon_button.tsx'
import { definitionOf } from '../state/definitions.ts'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { drafts } from './draft.ts'
import { drawWords } from './draw_words.ts'
import {
  desk,
  finishPart,
  redo,
  removeCornerInMiddle,
  removePart,
  setAt,
  setInMiddle,
  stopDrawing,
  undo,
  use,
} from './drawing_desk.ts'
import { partsOf } from './drawn_parts.ts'
import { geometryFigures } from './geometry_figures.ts'
import { seeWhole } from './see_whole.ts'
import { sketchGeometry } from './sketch_geometry.ts'
import { TypedPlace } from './typed_place.tsx'
import { useUndoKeys } from './use_undo_keys.ts'
import './draw_card.css'

/** Above the map while it draws for a form: what is drawn, and what can be done about it. */
export default function DrawCard() {
  const language = useLanguage()
  const words = useWords(drawWords)
  const draft = useStore(drafts, (state) => state.draft)
  const system = useStore(screen, (state) => state.positionSystem)
  const { way, sketch, mayClose, canUndo, canRedo } = useStore(desk, (state) => state)
  const card = useRef<HTMLElement>(null)
  useUndoKeys(undo, redo)
  useEffect(() => {
    if (card.current) seeWhole(card.current)
  }, [])
  const kind = draft?.schema.geometry
  if (!draft || !kind) return null
  const title = fill(words.title, { thing: definitionOf(draft.target.layer).singular[language] })
  const seen = sketchGeometry(kind, sketch) ?? (sketch.length > 0 ? null : draft.mine.geometry)
  const isSetting = kind === 'point' || way === 'add'
  const hint = kind === 'point' ? words.hint_point : words[`hint_${way}`]
  return (
    <section ref={card} className="draw_card" data-over-map aria-label={title}>
      <header>
        <h2 className="part_head">{title}</h2>
        <Button tone="solid" onPress={stopDrawing}>
          {words.done}
        </Button>
      </header>
      {kind !== 'point' && (
        // biome-ignore lint/a11y/useSemanticElements: two buttons side by side need no frame with a legend.
        <div className="draw_ways" role="group" aria-label={words.way}>
          <WayButton chosen={way === 'add'} onPress={() => use('add')} words={words.add} />
          <WayButton chosen={way === 'change'} onPress={() => use('change')} words={words.change} />
        </div>
      )}
      <p>
        {hint}
        {isSetting && <span className="draw_keys"> {words.keys}</span>}
      </p>
      {seen && (
        <dl className="edit_figures" aria-live="off">
          {geometryFigures(seen, language, system).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {partsOf(draft.mine.geometry).kept.length > 0 && <p>{words.kept}</p>}
      <div className="draw_buttons">
        <IconButton
          icon="undo"
          label={words.undo}
          shortcut="Ctrl Z"
          disabled={!canUndo}
          onPress={undo}
        />
        <IconButton
          icon="redo"
          label={words.redo}
          shortcut="Ctrl Y"
          disabled={!canRedo}
          onPress={redo}
        />
        {isSetting ? (
          <Button onPress={setInMiddle}>{words.middle}</Button>
        ) : (
          <>
            <Button onPress={removeCornerInMiddle}>{words.remove_corner}</Button>
            <Button onPress={removePart}>{words.remove_part}</Button>
          </>
        )}
        {mayClose && <Button onPress={finishPart}>{words.finish}</Button>}
      </div>
      <details>
        <summary>{words.typed}</summary>
        <TypedPlace onPlace={setAt} />
      </details>
    </section>
  )
}

interface WayButtonProps {
  readonly chosen: boolean
  readonly words: string
  readonly onPress: () => void
}

function WayButton({ chosen, words, onPress }: WayButtonProps) {
  return (
    <button type="button" aria-pressed={chosen} onClick={onPress}>
      {words}
    </button>
  )
}
