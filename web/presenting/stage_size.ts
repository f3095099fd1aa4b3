import type { CarriedView } from '../map/carry/carry_tiles.ts'

/** So long after the last change of size: a browser changes it step by step. */
const quietMilliseconds = 120

const stage = () => document.getElementById('map')

/** How large the map is, in CSS pixels. */
export function stageSize(): CarriedView['size'] {
  const place = stage()
  return { width: place?.clientWidth ?? 0, height: place?.clientHeight ?? 0 }
}

/** Tells when the map has come to another size. @returns what ends it. */
export function onStageSize(changed: () => void): () => void {
  const place = stage()
  if (place === null) return () => {}
  const written = () => JSON.stringify(stageSize())
  let waiting: ReturnType<typeof setTimeout> | undefined
  let known = written()
  const watch = new ResizeObserver(() => {
    if (written() === known) return
    known = written()
    clearTimeout(waiting)
    waiting = setTimeout(changed, quietMilliseconds)
  })
  watch.observe(place)
  return () => {
    clearTimeout(waiting)
    watch.disconnect()
  }
}
