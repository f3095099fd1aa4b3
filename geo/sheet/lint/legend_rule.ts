import { classOf } from '../../symbols/class_of.ts'
import type { Label } from '../../words.ts'
import { shadeOf } from '../colouring/colouring_marks.ts'
import { colouringId } from '../colouring/sheet_colouring.ts'
import type { SheetFeature } from '../draw/sheet_feature.ts'
import { clusterId } from '../legend_of_many.ts'
import { drawAnew, type Finding } from './finding.ts'
import type { LintSubject } from './lint_sheet.ts'

/** What the map shows must be explained, and what is explained must be there. */
export function legendRule({ sheet, content }: LintSubject): readonly Finding[] {
  const explained = new Map<string, Label>(
    sheet.legend.flatMap(({ id, title, entries }) =>
      entries.map((entry) => [`${id}/${entry.id}`, nameOf(title, entry.label)] as const),
    ),
  )
  const present = new Set<string>()
  const missing = new Map<string, Label>()
  for (const { definition, features } of content.layers) {
    // How many are in a disc is drawn on it; that there is one follows of the paper's size.
    if (definition.many) present.add(`${definition.id}/${clusterId}`)
    for (const feature of features) {
      const { id, label } = classOf(definition.classes, feature.properties)
      const key = `${definition.id}/${id}`
      present.add(key)
      if (!explained.has(key) && cornersOf(feature).some((corner) => isOn(corner, sheet.frame))) {
        missing.set(key, nameOf(definition.title, label))
      }
    }
  }
  const { colouring } = content
  for (const unit of colouring?.units ?? []) {
    if (colouring === null) break
    const { id, label } = shadeOf(colouring, unit.id)
    const key = `${colouringId}/${id}`
    present.add(key)
    if (!explained.has(key) && cornersOf(unit).some((corner) => isOn(corner, sheet.frame))) {
      missing.set(key, label)
    }
  }
  const idle = [...explained].filter(([key]) => !present.has(key))
  return [
    ...[...missing.values()].map(({ vi, en }) =>
      finding(
        `Bản đồ vẽ “${vi}” mà chú giải không có.`,
        `The map shows "${en}", which the legend lacks.`,
      ),
    ),
    ...idle.map(([, { vi, en }]) =>
      finding(
        `Chú giải có “${vi}” mà bản đồ không vẽ.`,
        `The legend explains "${en}", which is not on the map.`,
      ),
    ),
  ]
}

const finding = (vi: string, en: string): Finding => ({
  ...{ rule: 'legend', weight: 'refuse', problem: { vi, en }, mend: drawAnew },
})

const nameOf = (layer: Label, entry: Label): Label => ({
  vi: `${layer.vi}: ${entry.vi}`,
  en: `${layer.en}: ${entry.en}`,
})

/** The corners of a shape: one of them on the map is enough to know that the shape is. */
function cornersOf({ geometry }: SheetFeature): readonly (readonly number[])[] {
  switch (geometry?.type) {
    case 'Point':
      return [geometry.coordinates]
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat()
    case 'MultiPolygon':
      return geometry.coordinates.flat(2)
    default:
      return []
  }
}

function isOn(corner: readonly number[], { box, toPaper }: LintSubject['sheet']['frame']): boolean {
  const [lon, lat] = corner
  if (typeof lon !== 'number' || typeof lat !== 'number') return false
  const [x, y] = toPaper([lon, lat])
  const inset = 0.5
  return (
    x > box.x + inset &&
    x < box.x + box.width - inset &&
    y > box.y + inset &&
    y < box.y + box.height - inset
  )
}
