import { sum, sumKnown } from '../measures/sum.ts'
import type { Amount, CountedInside, TotalExposure, UnitExposure } from './exposure.ts'

/** The sums over the parts: each number of the whole is that of its parts, and no other. */
export function sumExposure(parts: readonly UnitExposure[]): TotalExposure {
  const people = parts.flatMap(({ people }) => people.amount ?? [])
  return {
    area_km2: sum(parts.map(({ area_km2 }) => area_km2 ?? 0)),
    people: {
      amount: people.length === 0 ? null : sumAmounts(people),
      units_without: parts.filter(({ people: { by } }) => by === 'no_data').length,
    },
    counted: sumCounted(parts.flatMap(({ counted }) => counted)),
    features: sumFeatures(parts.map(({ features }) => features)),
  }
}

function sumCounted(counted: readonly CountedInside[]): CountedInside[] {
  const kinds = [...new Set(counted.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const ofKind = counted.filter((one) => one.kind === kind)
    return {
      kind,
      ...sumAmounts(ofKind),
      places: sum(ofKind.map(({ places }) => places)),
      households: sumKnown(ofKind.map(({ households }) => households)),
      elderly: sumKnown(ofKind.map(({ elderly }) => elderly)),
      children: sumKnown(ofKind.map(({ children }) => children)),
      disabled: sumKnown(ofKind.map(({ disabled }) => disabled)),
      unlocated: sum(ofKind.map(({ unlocated }) => unlocated)),
    }
  })
}

function sumFeatures(
  parts: readonly UnitExposure['features'][],
): Record<string, Record<string, number>> {
  const total: Record<string, Record<string, number>> = {}
  for (const part of parts) {
    for (const [layer, classes] of Object.entries(part)) {
      const ofLayer = total[layer] ?? {}
      total[layer] = ofLayer
      for (const [name, count] of Object.entries(classes)) {
        ofLayer[name] = (ofLayer[name] ?? 0) + count
      }
    }
  }
  return total
}

const sumAmounts = (amounts: readonly Amount[]): Amount => ({
  inside: sum(amounts.map(({ inside }) => inside)),
  low: sum(amounts.map(({ low }) => low)),
  high: sum(amounts.map(({ high }) => high)),
})
