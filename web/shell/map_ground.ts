import { placeAround } from '../../geo/measures/place_around.ts'
import { createMapView, type MapPicture } from '../map/map_view.ts'
import { apiBase } from '../state/api/ask_api.ts'
import { homeBounds } from '../state/home.ts'
import { live, nothingLive } from '../state/live.ts'
import { mapHandle } from '../state/map_handle.ts'
import { screen } from '../state/screen.ts'
import { isIn, session } from '../state/session.ts'
import { shownMoment } from '../state/shown_moment.ts'
import { mapEvents } from './map_events.ts'
import { mapWords } from './map_words.ts'
import { pictureOf } from './picture_of.ts'
import './screen.css'
import './map_stage.css'

/** So long the rest of the screen waits for a map at most. */
const patienceMilliseconds = 1_000

/** The element that the map takes over, whose data it shows, and what ends the map. */
interface MapGround {
  readonly element: HTMLElement
  readonly epoch: number
  readonly stands: Promise<unknown>
  readonly close: () => void
}

let ahead: MapGround | null = null
let latest: MapGround | null = null

/**
 * Begins the map before there is a screen to hold it. It stands where the screen will have it, or
 * comes to its size there.
 *
 * @param container empty until the screen is drawn into it.
 */
export function openGroundAhead(container: HTMLElement): void {
  const { leftOpen, rightOpen, language } = screen.get()
  const places = place('screen')
  places.dataset.left = String(leftOpen)
  places.dataset.right = String(rightOpen)
  const stage = place('stage')
  const waiting = place('stage_waiting')
  waiting.role = 'status'
  waiting.textContent = mapWords.drawing[language]
  places.append(place('side side_left'), stage, place('side side_right'))
  container.append(places)
  ahead = openGround(stage)
  stage.append(waiting)
  whenItStands(() => waiting.remove())
}

/**
 * Resolves when the units of the map that was opened last are drawn, and seen; when it is known that
 * they cannot be; or when they are long in coming.
 */
export async function mapStands(): Promise<void> {
  await latest?.stands
}

function whenItStands(then: () => void): void {
  let stop = () => {}
  const look = () => {
    const { firstDrawn, broken } = live.get()
    if (!firstDrawn && broken === null) return
    stop()
    then()
  }
  stop = live.subscribe(look)
  look()
}

/** The map that was begun ahead, once and for the same session; else a new one. */
export function takeGround(stage: HTMLElement): MapGround {
  let ground = ahead
  ahead = null
  if (ground !== null && ground.epoch !== session.get().epoch) {
    ground.close()
    ground = null
  }
  ground ??= openGround(stage)
  stage.append(ground.element)
  return ground
}

function openGround(stage: HTMLElement): MapGround {
  const element = place('map_canvas')
  stage.append(element)
  const first = screen.get().place ?? placeAround(homeBounds, stage.clientWidth, stage.clientHeight)
  const map = createMapView(element, apiBase, first, mapEvents)
  mapHandle.current = map
  let begun = false
  let shown: MapPicture | null = null
  const show = () => {
    // The map makes itself ready meanwhile; what it would ask for now would be refused.
    begun ||= isIn(session.get())
    const picture = pictureOf(screen.get(), live.get(), shownMoment.get())
    // Every step of the pointer changes what is live, and hardly ever what is drawn.
    if (!begun || picture === shown) return
    shown = picture
    map.show(picture)
  }
  show()
  const leave = [screen, live, session, shownMoment].map((store) => store.subscribe(show))
  const close = () => {
    for (const stop of leave) stop()
    mapHandle.current = null
    map.destroy()
    element.remove()
    live.set(nothingLive)
  }
  const stands = new Promise((tell) => {
    // With the next task, so that the frame is seen before anything else is begun.
    whenItStands(() => setTimeout(tell))
    setTimeout(tell, patienceMilliseconds)
  })
  latest = { element, epoch: session.get().epoch, stands, close }
  return latest
}

function place(className: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  return element
}
