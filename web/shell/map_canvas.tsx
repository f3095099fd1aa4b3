import { useLayoutEffect, useRef } from 'react'
import { createMapView } from '../map/map_view.ts'
import { apiBase } from '../state/api/ask_api.ts'
import { homeBounds, placeAround } from '../state/home.ts'
import { live, nothingLive } from '../state/live.ts'
import { mapHandle } from '../state/map_handle.ts'
import { screen } from '../state/screen.ts'
import { isIn, session } from '../state/session.ts'
import { mapEvents } from './map_events.ts'
import { pictureOf } from './picture_of.ts'

/** The element that the map takes over; nothing in it is drawn by React. */
export function MapCanvas() {
  const container = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = container.current
    if (element === null) return
    const first =
      screen.get().place ?? placeAround(homeBounds, element.clientWidth, element.clientHeight)
    const map = createMapView(element, apiBase, first, mapEvents)
    mapHandle.current = map
    let begun = false
    const show = () => {
      // The map makes itself ready meanwhile; what it would ask for now would be refused.
      begun ||= isIn(session.get())
      if (begun) map.show(pictureOf(screen.get(), live.get()))
    }
    show()
    const leave = [screen.subscribe(show), live.subscribe(show), session.subscribe(show)]
    return () => {
      for (const stop of leave) stop()
      mapHandle.current = null
      map.destroy()
      live.set(nothingLive)
    }
  }, [])
  return <div ref={container} className="map_canvas" />
}
