import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { middleOfPath } from '../../../geo/evacuation/roads/middle_of_path.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { writeNumber } from '../../../geo/measures/write_number.ts'
import { bowedPath } from '../../../geo/symbols/bowed_path.ts'
import type { Language } from '../../../geo/words.ts'
import type { DrawnEvacuation } from '../map_view.ts'
import { shelterSign } from './evacuation_symbols.ts'

/** What `evacuation_layers.ts` draws, each in its own way. */
export type EvacuationPart = 'way' | 'lost' | 'shut' | 'shut_sign' | 'origin' | 'shelter'

/** Ways from where people leave to where they go, both ends with their numbers. */
export function evacuationShapes(
  evacuation: DrawnEvacuation | null,
  language: Language,
): FeatureCollection {
  const write = (number: number) => writeNumber(number, language)
  const { ways = [], lost = [], shut = [], origins = [], shelters = [] } = evacuation ?? {}
  return {
    type: 'FeatureCollection',
    features: [
      ...shut.map((line) => feature('shut', lineOf(line), {})),
      ...shut.flatMap((line) => {
        const middle = middleOfPath(line)
        return middle ? [feature('shut_sign', pointAt(middle), {})] : []
      }),
      ...lost.map(({ from, to }) => feature('lost', pathOf(from, to), {})),
      ...ways.map(({ from, to, path, people, isChosen, isSecond = false }) =>
        feature('way', path ? along(from, path, to) : pathOf(from, to, isSecond), {
          ...{ people, isChosen, isSecond, text: write(people) },
        }),
      ),
      ...origins.map(({ at, people, unplaced, text }) =>
        feature('origin', pointAt(at), {
          unplaced,
          text: text ?? (unplaced > 0 ? `${write(people)} (−${write(unplaced)})` : write(people)),
        }),
      ),
      ...shelters.map(({ at, taken, places, text }) =>
        feature('shelter', pointAt(at), {
          sign: shelterSign({ taken, places }),
          text: text ?? (places > 0 ? `${write(taken)}/${write(places)}` : '×'),
        }),
      ),
    ],
  }
}

const feature = (
  part: EvacuationPart,
  geometry: Geometry,
  properties: Readonly<Record<string, unknown>>,
): Feature => ({ type: 'Feature', geometry, properties: { part, ...properties } })

const pointAt = (at: Position): Geometry => ({ type: 'Point', coordinates: [...at] })

/** Bowed, so that two ways between the same places do not lie on each other. */
const pathOf = (from: Position, to: Position, isSecond = false): Geometry =>
  isSecond ? lineOf(bowedPath(to, from).toReversed()) : lineOf(bowedPath(from, to))

/** Along the roads, and straight onto them and off. */
const along = (from: Position, path: readonly Position[], to: Position): Geometry =>
  lineOf([from, ...path, to])

const lineOf = (path: readonly Position[]): Geometry => ({
  ...{ type: 'LineString', coordinates: path.map((at) => [...at]) },
})
