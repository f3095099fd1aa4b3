import { useQuery } from '@tanstack/react-query'
import type { Geometry } from 'geojson'
import type { CountedInside, PeopleInside, UnitExposure } from '../../../geo/exposure/exposure.ts'
import { peopleBy } from '../../../geo/exposure/vocabulary.ts'
import { countedKind } from '../../../geo/layers/counted_points/vocabulary.ts'
import { momentQuery } from '../../map/moment.ts'
import { useShownMoment } from '../shown_moment.ts'
import { apiBase } from './ask_api.ts'
import { keyAt } from './moment_query.ts'
import { isRecord, listFrom, numberFrom, textFrom } from './read_json.ts'
import { numberOf, recordFrom, wordOf } from './read_strictly.ts'
import { sendJson } from './send_json.ts'
import { useSignedIn } from './use_signed_in.ts'

/**
 * Whom and what an area reaches, by unit; what lies in none is the last. The sums are made of these by
 * `sumExposure`, as the API makes its own.
 */
export function useExposure(area: Geometry) {
  const moment = useShownMoment()
  return useQuery({
    queryKey: keyAt(moment, ['exposure', area]),
    queryFn: async () => {
      const answer = recordFrom(await sendJson(`${apiBase}/exposure${momentQuery(moment)}`, area))
      return listFrom(answer.units).map(readUnit)
    },
    enabled: useSignedIn(),
  })
}

function readUnit(value: unknown): UnitExposure {
  const unit = recordFrom(value)
  return {
    unit_code: textFrom(unit.unit_code),
    name_vi: textFrom(unit.name_vi),
    name_en: textFrom(unit.name_en),
    area_km2: numberFrom(unit.area_km2),
    share: numberFrom(unit.share),
    people: readPeople(recordFrom(unit.people)),
    counted: listFrom(unit.counted).map(readCounted),
    features: readFeatures(recordFrom(unit.features)),
  }
}

const readAmount = (from: Readonly<Record<string, unknown>>) => ({
  ...{ inside: numberOf(from.inside), low: numberOf(from.low), high: numberOf(from.high) },
})

const readPeople = (people: Readonly<Record<string, unknown>>): PeopleInside => ({
  by: wordOf(peopleBy, people.by),
  amount: isRecord(people.amount) ? readAmount(people.amount) : null,
  population: numberFrom(people.population),
  land_share: numberFrom(people.land_share),
})

function readCounted(value: unknown): CountedInside {
  const counted = recordFrom(value)
  return {
    kind: wordOf(countedKind, counted.kind),
    ...readAmount(counted),
    places: numberOf(counted.places),
    households: numberFrom(counted.households),
    elderly: numberFrom(counted.elderly),
    children: numberFrom(counted.children),
    disabled: numberFrom(counted.disabled),
    unlocated: numberOf(counted.unlocated),
  }
}

const readFeatures = (features: Readonly<Record<string, unknown>>): UnitExposure['features'] =>
  Object.fromEntries(
    Object.entries(features).map(([layer, classes]) => [
      layer,
      Object.fromEntries(
        Object.entries(recordFrom(classes)).map(([name, count]) => [name, numberOf(count)]),
      ),
    ]),
  )
