import { type DragEvent, useRef } from 'react'
import { useDrag } from 'react-aria-components/useDrag'
import { fill } from '../../geo/fill.ts'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/use_words.ts'
import { briefingWords } from './briefing_words.ts'
import { heldScene } from './held_scene.ts'

const sceneType = 'application/vnd.dia-ban.scene'

interface SceneGripProps {
  readonly id: string
  readonly name: string
}

/** Takes hold of a scene: it is dragged by it, or lifted by Enter, brought along by Tab and put down by Enter. */
export function SceneGrip({ id, name }: SceneGripProps) {
  const words = useWords(briefingWords)
  const grip = useRef<HTMLSpanElement>(null)
  const { dragProps } = useDrag({
    getItems: () => [{ [sceneType]: id }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => heldScene.set({ id }),
    onDragEnd: () => {
      heldScene.set({ id: null })
      // Whoever moved it goes on from there, and may move it on.
      grip.current?.focus({ preventScroll: true })
    },
  })
  const showRow = (event: DragEvent<HTMLSpanElement>) => {
    dragProps.onDragStart?.(event)
    const row = event.currentTarget.closest('li')
    if (row === null || event.defaultPrevented) return
    const { left, top } = row.getBoundingClientRect()
    event.dataTransfer.setDragImage(row, event.clientX - left, event.clientY - top)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: what is a button is not dragged by Firefox.
    <span
      {...dragProps}
      ref={grip}
      className="scene_grip"
      role="button"
      tabIndex={0}
      aria-label={fill(words.drag, { name })}
      onDragStart={showRow}
    >
      <Icon name="grip" size={14} />
    </span>
  )
}
