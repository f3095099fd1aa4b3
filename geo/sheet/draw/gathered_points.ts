import { clusterRadius } from '../../symbols/cluster_disc.ts'
import type { PaperBox, PaperPlace } from '../map_frame.ts'
import { type Mark, pixelMm } from '../marks.ts'
import { discMarks, discSize } from './disc_marks.ts'
import { gatherPoints } from './gather_points.ts'
import type { SheetLook } from './layer_marks.ts'
import type { SheetLayer } from './sheet_feature.ts'

/** How very many points are drawn: how many by themselves, and how many in how many discs. */
export interface Gathering {
  readonly alone: number
  readonly clusters: number
  readonly clustered: number
}

export interface GatheredPoints {
  readonly marks: readonly Mark[]
  /** Where names must not stand. */
  readonly boxes: readonly PaperBox[]
  /** Which of the places a disc stands for. */
  readonly clustered: ReadonlySet<number>
  readonly gathering: Gathering
}

/** Such of very many points as would hide each other become discs with their number. */
export function gatheredPoints(
  { definition }: SheetLayer,
  places: readonly { readonly place: PaperPlace; readonly extent: number }[],
  look: SheetLook,
): GatheredPoints {
  const gathers = definition.many !== undefined && look.drawnAs !== 'points'
  const scale = pixelMm * look.enlargement * discSize
  const extent = Math.max(0, ...places.map((each) => each.extent))
  const radiusOf = (count: number) => clusterRadius(count) * scale
  const groups = gathers
    ? gatherPoints(
        places.map(({ place }) => place),
        // Nearer than that one hides half of the other.
        (count) => (count === 1 ? extent : radiusOf(count) + extent / 2),
      ).filter(({ members }) => members.length > 1)
    : []
  const clustered = new Set(groups.flatMap(({ members }) => members))
  return {
    marks: groups.flatMap(({ at, members }) => discMarks(at, members.length, look)),
    boxes: groups.map(({ at: [x, y], members }) => {
      const radius = radiusOf(members.length)
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
    }),
    clustered,
    gathering: {
      ...{ alone: places.length - clustered.size },
      ...{ clusters: groups.length, clustered: clustered.size },
    },
  }
}
