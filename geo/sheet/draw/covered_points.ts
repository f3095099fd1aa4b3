import type { LayerDefinition } from '../../layers/define_layer.ts'
import type { Language } from '../../words.ts'
import type { PaperPlace } from '../map_frame.ts'
import type { DrawnFeature } from './layer_marks.ts'
import { nameOf } from './name_marks.ts'

interface Standing {
  readonly drawn: DrawnFeature
  readonly place: PaperPlace
}

/** Nearer than this share of the smaller one's half, one symbol is seen for two. */
const nearShare = 0.4

/**
 * Things of which one symbol hides the other, by name: no scale parts them where their place is the same,
 * and a reader has to know that there are more than are seen. Such as a disc stands for are counted on it.
 */
export function coveredPoints(
  layers: readonly {
    readonly definition: LayerDefinition
    readonly drawn: readonly DrawnFeature[]
  }[],
  language: Language,
): readonly (readonly string[])[] {
  const standing = layers
    .filter(({ definition }) => definition.many === undefined)
    .flatMap(({ drawn }) =>
      drawn.flatMap((each) => each.points.map((place) => ({ drawn: each, place }))),
    )
    .sort((one, other) => one.place[0] - other.place[0])
  const groups: Standing[][] = []
  const grouped = new Set<Standing>()
  for (const [at, first] of standing.entries()) {
    if (grouped.has(first)) continue
    const group = [first]
    for (let next = at + 1; next < standing.length; next += 1) {
      const other = standing[next]
      if (other === undefined || other.place[0] - first.place[0] > first.drawn.extent) break
      if (!grouped.has(other) && hides(first, other)) group.push(other)
    }
    if (group.length === 1) continue
    for (const each of group) grouped.add(each)
    groups.push(group)
  }
  return groups.map((group) => group.map(({ drawn }) => nameOf(drawn, { language })))
}

function hides(one: Standing, other: Standing): boolean {
  const apart = Math.hypot(one.place[0] - other.place[0], one.place[1] - other.place[1])
  return apart <= nearShare * Math.min(one.drawn.extent, other.drawn.extent)
}
