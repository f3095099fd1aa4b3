import { fill } from '../fill.ts'
import { writeProperty } from '../layers/write_property.ts'
import { writeNumber } from '../measures/write_number.ts'
import type { Language } from '../words.ts'
import { discMarks } from './draw/disc_marks.ts'
import type { Gathering } from './draw/gathered_points.ts'
import type { DrawnFeature, SheetLook } from './draw/layer_marks.ts'
import { militaryMarks } from './draw/military_marks.ts'
import type { SheetLayer } from './draw/sheet_feature.ts'
import type { LegendEntry } from './legend.ts'
import { sheetWords } from './sheet_words.ts'

/** The entry of discs is called so among the classes of a layer. */
export const clusterId = 'cluster'

/** Military signs in the legend are so much smaller than on the map. */
const keySize = 0.5
const exampleCount = 12

/** What a disc is, where there is one, and how many points are drawn how. */
export function clusterEntry(
  { alone, clusters, clustered }: Gathering,
  look: SheetLook,
  language: Language,
): { readonly clusters: readonly LegendEntry[]; readonly notes: readonly string[] } {
  if (clusters === 0) return { clusters: [], notes: [] }
  const written = (count: number) => writeNumber(count, language)
  const numbers = { alone: written(alone), clustered: written(clustered) }
  const smaller = { ...look, enlargement: look.enlargement * 0.7 }
  return {
    clusters: [
      {
        ...{ id: clusterId, label: sheetWords.gathered },
        symbol: { kind: 'point', shape: 'circle', fill: 'accent', line: 'paper', radius: 13 },
        key: (place) => discMarks(place, exampleCount, smaller),
        ...{ isGeneralised: false, accuracyMetres: null },
      },
    ],
    notes: [fill(sheetWords.gathering[language], { ...numbers, clusters: written(clusters) })],
  }
}

export const hasMilitarySigns = ({ definition }: SheetLayer, { symbols }: SheetLook): boolean =>
  definition.many !== undefined && symbols === 'military'

/** Of a class each of its signs that the map shows; what is over has an empty frame, whatever it was. */
export function militaryEntries(
  { definition }: SheetLayer,
  own: readonly DrawnFeature[],
  entry: LegendEntry,
  look: SheetLook,
): readonly LegendEntry[] {
  const { many } = definition
  if (many === undefined) return [entry]
  const property = definition.properties[many.symbolOf]
  const small = { ...look, enlargement: look.enlargement * keySize }
  const isOver = own.every(({ feature }) =>
    Object.entries(definition.over ?? {}).some(([name, words]) =>
      words?.includes(String(feature.properties[name])),
    ),
  )
  const signs = isOver
    ? new Map([['', entry.label]])
    : new Map(
        own.map(({ feature }) => {
          const code = String(feature.properties[many.symbolOf] ?? '')
          const said = (language: Language) => {
            const word =
              (property && writeProperty(property, many.symbolOf, code, language)) ?? code
            // Without a sign of its own it has its code beside the frame, for which the key has no room.
            return many.militaryCodes[code] === undefined ? `${word} (${code})` : word
          }
          return [code, { vi: said('vi'), en: said('en') }]
        }),
      )
  return [...signs].map(([code, label]): LegendEntry => {
    const digits = many.militaryCodes[code] ?? '000000'
    const is = { old: false, over: isOver, unverified: false }
    return { ...entry, label, key: (place) => militaryMarks(place, { digits, code, is }, small) }
  })
}
