import type { Map as MapLibreMap } from 'maplibre-gl'
import { type Box, isInFreeRoom } from './free_room.ts'
import { placeNamesAnew, roomTaken } from './taken_room.ts'

type CollisionIndex = MapLibreMap['style']['placement']['collisionIndex']

/** What the page lays over the map, and no name may run under. */
const overMap = '[data-over-map]'

/**
 * Lets a name stand where all of it can be read, or not at all: none is cut by the map's edge or runs
 * under what lies over the map, or is drawn over it. MapLibre knows only the other names; so the one question that it asks
 * before it places anything is asked here too, and a name with several places takes one that is free.
 *
 * @returns a function that ends it.
 */
export function keepNamesWhole(map: MapLibreMap): () => void {
  const seen = new ResizeObserver(() => placeNamesAnew(map))
  let stage: Element | null = null
  const watch = () => {
    seen.disconnect()
    for (const element of overMapOn(stage)) seen.observe(element)
  }
  const changes = new MutationObserver(watch)
  // A map that was begun before its screen moves to another stage.
  const follow = () => {
    const now = stageOf(map)
    if (now === stage) return
    stage = now
    changes.disconnect()
    if (stage) changes.observe(stage, { childList: true })
    watch()
  }
  map.on('idle', follow)

  let restore = () => {}
  const begin = () => {
    const { placement } = map.style ?? {}
    if (!placement) return
    map.off('render', begin)
    restore = askBeforePlacing(Object.getPrototypeOf(placement.collisionIndex), () => [
      ...boxesOver(map),
      ...roomTaken(map),
    ])
    map.triggerRepaint()
  }
  map.on('render', begin)
  return () => {
    map.off('idle', follow)
    map.off('render', begin)
    restore()
    changes.disconnect()
    seen.disconnect()
  }
}

/** @returns a function that puts back what was there. */
function askBeforePlacing(index: CollisionIndex, coveredNow: () => readonly Box[]): () => void {
  const { placeCollisionBox } = index
  /** Each picture has an index of its own, in which hundreds of names ask for the same. */
  const covered = new WeakMap<CollisionIndex, readonly Box[]>()
  index.placeCollisionBox = function (this: CollisionIndex, ...asked) {
    const placed = placeCollisionBox.apply(this, asked)
    const [, overlap] = asked
    // What may lie over anything, as symbols do, stands where it is, cut or not.
    if (!placed.placeable || overlap !== 'never') return placed
    const boxes = covered.get(this) ?? coveredNow()
    covered.set(this, boxes)
    const { width, height } = this.transform
    // Its boxes are counted from a corner outside, so that names beyond the edge find their place too.
    const outside = this.screenRightBoundary - width
    const [left = 0, top = 0, right = 0, bottom = 0] = placed.box.map((at) => at - outside)
    const placeable = isInFreeRoom([left, top, right, bottom], { width, height }, boxes)
    return { ...placed, placeable }
  }
  return () => {
    index.placeCollisionBox = placeCollisionBox
  }
}

function boxesOver(map: MapLibreMap): readonly Box[] {
  const origin = map.getContainer().getBoundingClientRect()
  return [...overMapOn(stageOf(map))].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return [left - origin.left, top - origin.top, right - origin.left, bottom - origin.top]
  })
}

/** What holds the map and all that lies over it. */
const stageOf = (map: MapLibreMap) => map.getContainer().closest('.stage')

const overMapOn = (stage: Element | null) => stage?.querySelectorAll(overMap) ?? []
