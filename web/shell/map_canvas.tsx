import { useLayoutEffect, useRef } from 'react'
import { takeGround } from './map_ground.ts'

/** Where the map lies; nothing in it is drawn by React. */
export function MapCanvas() {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (place.current === null) return
    return takeGround(place.current).close
  }, [])
  return <div ref={place} className="map_place" />
}
