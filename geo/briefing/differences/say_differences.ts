import { fill } from '../../fill.ts'
import { catalogue } from '../../layers/catalogue.ts'
import type { LayerDefinition } from '../../layers/define_layer.ts'
import { everyProperty } from '../../layers/every_property.ts'
import { writeProperty } from '../../layers/write_property.ts'
import { writeNumber } from '../../measures/write_number.ts'
import type { Label, Language, Vocabulary } from '../../words.ts'
import type { ChangedFeature, DifferentFeature, LayerDifferences } from './differences.ts'

export const differenceWords = {
  came: { vi: 'mới có', en: 'new' },
  went: { vi: 'không còn', en: 'gone' },
  changed: { vi: 'thay đổi', en: 'changed' },
  moved: { vi: 'vị trí', en: 'position' },
  unknown: { vi: 'chưa biết', en: 'unknown' },
  line: { vi: '{layer}: {parts}.', en: '{layer}: {parts}.' },
  named: { vi: '{count} {what} ({names})', en: '{count} {what} ({names})' },
  and_more: { vi: '{names} và {more} nữa', en: '{names} and {more} more' },
} as const satisfies Vocabulary

export const layerTitle = (layer: string): Label =>
  definitionOf(layer)?.title ?? { vi: layer, en: layer }

const definitionOf = (layer: string): LayerDefinition | undefined =>
  catalogue.find(({ id }) => id === layer)

export const nameOf = (feature: DifferentFeature, language: Language): string =>
  feature[`name_${language}`]

/** What of a feature changed, in words: `Capacity: 100 → 80`; of a text in two languages the one that is read. */
export function sayChanges(
  layer: string,
  { properties }: ChangedFeature,
  language: Language,
): readonly string[] {
  const other = language === 'vi' ? '_en' : '_vi'
  const known = { ...everyProperty, ...definitionOf(layer)?.properties }
  const read = properties.filter(({ name }) => !name.endsWith(other))
  return (read.length > 0 ? read : properties).map(({ name, before, after }) => {
    if (name === 'geometry') return differenceWords.moved[language]
    const property = known[name as keyof typeof known]
    if (property === undefined) return name
    const write = (value: unknown) =>
      writeProperty(property, name, value, language) ?? differenceWords.unknown[language]
    return `${property.label[language]}: ${write(before)} → ${write(after)}`
  })
}

const mostNamed = 4

/** One sentence about what is different in a layer, with the first names of each kind. */
export function sayLayer(differences: LayerDifferences, language: Language): string {
  const parts = (['came', 'went', 'changed'] as const).flatMap((kind) => {
    const features: readonly DifferentFeature[] = differences[kind]
    if (features.length === 0) return []
    const count = writeNumber(features.length, language)
    const names = namesOf(features, language)
    return [
      fill(differenceWords.named[language], {
        ...{ count, names, what: differenceWords[kind][language] },
      }),
    ]
  })
  const layer = layerTitle(differences.layer)[language]
  return fill(differenceWords.line[language], { layer, parts: parts.join('; ') })
}

function namesOf(features: readonly DifferentFeature[], language: Language): string {
  const names = features.slice(0, mostNamed).map((feature) => nameOf(feature, language))
  const more = features.length - names.length
  if (more === 0) return names.join('; ')
  return fill(differenceWords.and_more[language], {
    ...{ names: names.join('; '), more: writeNumber(more, language) },
  })
}
