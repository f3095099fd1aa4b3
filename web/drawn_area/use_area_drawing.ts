import { useEffect, useRef, useState } from 'react'
import { type Position, positionFrom } from '../../geo/measures/position.ts'
import type { Drawing, DrawnPart } from '../map/map_view.ts'
import { focusMap } from '../shell/focus_map.ts'
import { areaDrawing } from '../state/area_drawing.ts'
import { mapHandle } from '../state/map_handle.ts'
import { notify } from '../state/notices.ts'
import { screen } from '../state/screen.ts'
import { drawnAreaWords } from './drawn_area_words.ts'

/** A metre: as exact as anybody draws. */
export const toTheMetre = (degrees: number) => Number(degrees.toFixed(5))

export interface AreaDrawing {
  readonly isDrawing: boolean
  /** Whether enough corners are set for it to be closed. */
  readonly mayClose: boolean
  /** Hands the map over; the pointer and the keyboard set corners there. */
  begin(): Promise<void>
  close(): void
  /** Leaves it; what is not closed is no area. */
  stop(): void
}

/**
 * One area drawn by hand, which is over as soon as it is closed.
 *
 * @param taken its corners in degrees, WGS 84, the first not once more at the end.
 * @param left it was left without an area, or the map cannot draw.
 */
export function useAreaDrawing(
  taken: (corners: readonly Position[]) => void,
  left: () => void = () => {},
): AreaDrawing {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [mayClose, setMayClose] = useState(false)
  const latest = useRef<Drawing | null>(null)
  const gone = useRef(false)
  const end = () => {
    latest.current?.stop()
    latest.current = null
    areaDrawing.stop = null
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what draws is ended once, with what it was begun for.
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
      end()
    }
  }, [])
  const rest = () => {
    end()
    setDrawing(null)
    setMayClose(false)
  }
  const stop = () => {
    rest()
    left()
  }
  const take = (parts: readonly DrawnPart[]) => {
    const [area] = parts
    if (area?.type !== 'Polygon') return
    rest()
    const corners = (area.coordinates[0] ?? []).slice(0, -1).map(positionFrom)
    taken(corners.map(([lon, lat]) => [toTheMetre(lon), toTheMetre(lat)]))
  }
  const begin = async () => {
    // Measuring wants the same clicks.
    screen.set({ tool: 'none' })
    const begun = await mapHandle.current?.draw({
      ...{ kind: 'area', neighbours: [], drawn: take },
      sketched: (sketch) => setMayClose(sketch.mayClose),
    })
    if (gone.current) return begun?.stop()
    if (!begun) {
      notify(drawnAreaWords.no_map, 'warn')
      return left()
    }
    begun.use('add')
    latest.current = begun
    areaDrawing.stop = stop
    setDrawing(begun)
    focusMap()
  }
  return {
    ...{ isDrawing: drawing !== null, mayClose, begin, stop },
    close: () => void drawing?.finish(),
  }
}
