import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type {
  Choice,
  Evacuation,
  Group,
  LostWays,
  NamedRoad,
  Origin,
  ShelterSite,
} from '../../../geo/evacuation/evacuation.ts'
import {
  passedOver,
  wayBy,
  whyLost,
  whyNot,
  whyRefused,
  whyShut,
} from '../../../geo/evacuation/vocabulary.ts'
import { countedKind } from '../../../geo/layers/counted_points/vocabulary.ts'
import { roadKind, roadPassage } from '../../../geo/layers/roads/vocabulary.ts'
import { shelterKind, shelterMode, shelterState } from '../../../geo/layers/shelters/vocabulary.ts'
import type { Position } from '../../../geo/measures/position.ts'
import { momentQuery } from '../../map/moment.ts'
import type { PlannedEvacuation } from '../evacuation.ts'
import { useShownMoment } from '../shown_moment.ts'
import { apiBase } from './ask_api.ts'
import { keyAt } from './moment_query.ts'
import { listFrom, numberFrom, numbersFrom, textFrom } from './read_json.ts'
import { numberOf, recordFrom, textOf, wordOf } from './read_strictly.ts'
import { sendJson } from './send_json.ts'
import { useSignedIn } from './use_signed_in.ts'

/**
 * Who goes where, as it stands decided; the answer before stays until the next is there. Its sums are made
 * by `sumEvacuation`, as the API makes its own.
 */
export function useEvacuation({ title: _, ...planned }: PlannedEvacuation) {
  const moment = useShownMoment()
  const { units, area, ...decided } = planned
  const body = { ...(units && { units }), ...(area && { area }), ...decided }
  return useQuery({
    queryKey: keyAt(moment, ['evacuation', body]),
    queryFn: async () =>
      readEvacuation(await sendJson(`${apiBase}/evacuation${momentQuery(moment)}`, body)),
    enabled: useSignedIn(),
    placeholderData: keepPreviousData,
  })
}

function readEvacuation(value: unknown): Evacuation {
  const answer = recordFrom(value)
  return {
    kind: wordOf(countedKind, answer.kind),
    origins: listFrom(answer.origins).map(readOrigin),
    shelters: listFrom(answer.shelters).map(readShelter),
    groups: listFrom(answer.groups).map(readGroup),
    roads: listFrom(answer.roads).map(readRoad),
    lost_ways: listFrom(answer.lost_ways).map(readLost),
    refused: listFrom(answer.refused).map((one) => {
      const refused = recordFrom(one)
      return { ...readChoice(refused), why: wordOf(whyRefused, refused.why) }
    }),
    unlocated_people: numberOf(answer.unlocated_people),
    uncounted_units: listFrom(answer.uncounted_units).map((one) => {
      const { unit_code, name_vi, name_en } = recordFrom(one)
      return {
        ...{ unit_code: textOf(unit_code), name_vi: textOf(name_vi), name_en: textOf(name_en) },
      }
    }),
  }
}

type Read = Readonly<Record<string, unknown>>

const readPlaced = (from: Read) => {
  const [lon, lat] = numbersFrom(from.position, 2) ?? []
  return {
    id: textOf(from.id),
    name_vi: textOf(from.name_vi),
    name_en: textOf(from.name_en),
    unit_code: textFrom(from.unit_code),
    position: lon === undefined || lat === undefined ? null : ([lon, lat] as const),
    accuracy_m: numberFrom(from.accuracy_m),
  }
}

function readOrigin(value: unknown): Origin {
  const origin = recordFrom(value)
  return {
    ...readPlaced(origin),
    locality: textFrom(origin.locality),
    people: numberOf(origin.people),
    households: numberFrom(origin.households),
    elderly: numberFrom(origin.elderly),
    children: numberFrom(origin.children),
    disabled: numberFrom(origin.disabled),
  }
}

function readShelter(value: unknown): ShelterSite {
  const shelter = recordFrom(value)
  return {
    ...readPlaced(shelter),
    kind: shelter.kind === null ? null : wordOf(shelterKind, shelter.kind),
    mode: shelter.mode === null ? null : wordOf(shelterMode, shelter.mode),
    state: shelter.state === null ? null : wordOf(shelterState, shelter.state),
    capacity_people: numberFrom(shelter.capacity_people),
    why_not: shelter.why_not === null ? null : wordOf(whyNot, shelter.why_not),
  }
}

export const readChoice = (from: Read): Choice => ({
  ...{ origin: textOf(from.origin), shelter: textOf(from.shelter), people: numberOf(from.people) },
})

function readGroup(value: unknown): Group {
  const group = recordFrom(value)
  return {
    ...{ ...readChoice(group), ...readWay(group) },
    is_chosen: group.is_chosen === true,
    path: Array.isArray(group.path) ? group.path.map(readPosition) : null,
    over: listFrom(group.over).map(textOf),
    passed_over: listFrom(group.passed_over).map((one) => {
      const { shelter, why } = recordFrom(one)
      return { shelter: textOf(shelter), why: wordOf(passedOver, why) }
    }),
  }
}

const readWay = ({ metres, by }: Read): Pick<Group, 'metres' | 'by'> => ({
  ...{ metres: numberFrom(metres), by: by === null ? null : wordOf(wayBy, by) },
})

function readPosition(value: unknown): Position {
  const [lon, lat] = listFrom(value)
  return [numberOf(lon), numberOf(lat)]
}

function readRoad(value: unknown): NamedRoad {
  const { id, name_vi, name_en, kind, passage, why_not, lines } = recordFrom(value)
  return {
    ...{ id: textOf(id), name_vi: textOf(name_vi), name_en: textOf(name_en) },
    kind: wordOf(roadKind, kind),
    passage: passage === null ? null : wordOf(roadPassage, passage),
    why_not: why_not === null ? null : wordOf(whyShut, why_not),
    lines: Array.isArray(lines) ? lines.map((line) => listFrom(line).map(readPosition)) : null,
  }
}

function readLost(value: unknown): LostWays {
  const { origin, lost, gained, farther, unplaced } = recordFrom(value)
  const each = <Of>(list: unknown, read: (from: Read) => Of) =>
    listFrom(list).map((one) => {
      const from = recordFrom(one)
      const { shelter, people } = from
      return { shelter: textOf(shelter), people: numberOf(people), ...read(from) }
    })
  return {
    ...{ origin: textOf(origin), unplaced: numberOf(unplaced) },
    lost: each(lost, ({ why }) => ({ why: wordOf(whyLost, why) })),
    gained: each(gained, readWay),
    farther: each(farther, ({ metres }) => ({ metres: numberOf(metres) })),
  }
}
