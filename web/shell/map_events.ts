import type { MapEvents, ViewPlace } from '../map/map_view.ts'
import { refusedAsNobody } from '../state/api/signed_out.ts'
import { live } from '../state/live.ts'
import { pickingPlace } from '../state/picking_place.ts'
import { screen } from '../state/screen.ts'
import { pickFeatures } from '../state/select_feature.ts'

/** What the map tells, put where the screen looks. */
export const mapEvents: MapEvents = {
  moved(place, bounds, scaleDenominator) {
    live.set({ place, bounds, scaleDenominator, target: targetNear(place.lon, place.lat) })
    settle(place)
  },
  pointed: (pointer) => live.set({ pointer }),
  hovered: (hovered) => live.set({ hovered }),
  picked(features, position) {
    const { asked } = pickingPlace.get()
    if (asked) asked.take(position)
    else pickFeatures(features)
  },
  measured: (measurement) => live.set({ measurement }),
  layerStatus(layer, status, detail) {
    const { conditions } = live.get()
    live.set({ conditions: { ...conditions, [layer]: { status, detail: detail ?? null } } })
  },
  tallied(layer, tally) {
    const { [layer]: _, ...others } = live.get().tallies
    live.set({ tallies: tally === null ? others : { ...others, [layer]: tally } })
  },
  firstDrawn: () => live.set({ firstDrawn: true }),
  marked: (markings) => live.set({ markings }),
  classified: (classes) => live.set({ classes }),
  signedOut: refusedAsNobody,
  broken: (reason) => live.set({ broken: reason }),
}

const quietMilliseconds = 200
let settling: ReturnType<typeof setTimeout> | undefined

/** The address follows a movement when it has ended, not at each frame of it. */
function settle(place: ViewPlace): void {
  clearTimeout(settling)
  settling = setTimeout(() => screen.set({ place }), quietMilliseconds)
}

const degreesOfStillness = 1e-4

/** The mark of a place asked for stays only while that place is in the middle of the map. */
function targetNear(lon: number, lat: number) {
  const { target, place } = live.get()
  if (target === null || place === null) return target
  const away = ([x, y]: readonly [number, number], toLon: number, toLat: number) =>
    Math.hypot(x - toLon, y - toLat)
  const nearer = away(target, lon, lat) <= away(target, place.lon, place.lat)
  return nearer || away(target, lon, lat) < degreesOfStillness ? target : null
}
