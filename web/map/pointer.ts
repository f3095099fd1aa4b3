import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { Position } from '../../geo/measures/position.ts'

/** A fingertip is wider than a symbol; a mouse points. */
const tolerancePixels = { touch: 16, mouse: 4 }

export interface Pixel {
  readonly x: number
  readonly y: number
}

export interface PointerEvents {
  /** At most once a frame; null when the pointer left or drags the map. */
  over(pixel: Pixel | null, position: Position | null, tolerancePixels: number): void
  clicked(pixel: Pixel, position: Position, tolerancePixels: number): void
  /** Returns whether the second click was taken and should not zoom. */
  doubleClicked(): boolean
}

/** Mouse, pen and finger on the map; keys are in `keyboard.ts`. */
export function followPointer(map: MapLibreMap, events: PointerEvents): () => void {
  let kind: keyof typeof tolerancePixels = 'mouse'
  let last: MapMouseEvent | null = null
  let frame = 0
  const noteKind = (event: PointerEvent) => {
    kind = event.pointerType === 'touch' ? 'touch' : 'mouse'
  }
  const container = map.getCanvasContainer()
  container.addEventListener('pointerdown', noteKind, true)
  container.addEventListener('pointermove', noteKind, true)
  const look = () => {
    frame = 0
    if (!last) return
    const still = !map.isMoving()
    events.over(still ? last.point : null, positionOf(last), tolerancePixels[kind])
  }
  // A finger hovers over nothing: the mouse events a browser makes up for it say where it tapped.
  map.on('mousemove', (event) => {
    if (kind === 'touch') return
    last = event
    frame ||= requestAnimationFrame(look)
  })
  // What is drawn of a hovered feature is drawn in each frame; and the map moves on from under it.
  map.on('movestart', () => {
    if (last) events.over(null, positionOf(last), tolerancePixels[kind])
  })
  map.on('mouseout', () => {
    last = null
    events.over(null, null, tolerancePixels[kind])
  })
  map.on('click', (event) => events.clicked(event.point, positionOf(event), tolerancePixels[kind]))
  map.on('dblclick', (event) => {
    if (events.doubleClicked()) event.preventDefault()
  })
  return () => {
    cancelAnimationFrame(frame)
    container.removeEventListener('pointerdown', noteKind, true)
    container.removeEventListener('pointermove', noteKind, true)
  }
}

const positionOf = ({ lngLat }: MapMouseEvent): Position => [lngLat.lng, lngLat.lat]
