import { useEffect } from 'react'
import type { Evacuation } from '../../geo/evacuation/evacuation.ts'
import { writeNumber } from '../../geo/measures/write_number.ts'
import type { Language } from '../../geo/words.ts'
import type { DrawnEvacuation } from '../map/map_view.ts'
import type { PlannedEvacuation } from '../state/evacuation.ts'
import { live } from '../state/live.ts'
import { useLanguage } from '../words/use_words.ts'
import { drawnEvacuation, drawnWays } from './drawn_evacuation.ts'
import { useBoth, useKept } from './use_compared.ts'

/** Hands the map the ways of both scenarios that are compared. */
export default function ScenariosOnMap() {
  const kept = useKept()
  return kept && <BothOnMap kept={kept} />
}

function BothOnMap({ kept }: { readonly kept: Readonly<Record<'a' | 'b', PlannedEvacuation>> }) {
  const language = useLanguage()
  const { answers } = useBoth(kept)
  const [a, b] = [answers?.a, answers?.b]
  useEffect(() => {
    live.set({ evacuation: a && b ? drawnBoth(a, b, language) : null })
    return () => live.set({ evacuation: null })
  }, [a, b, language])
  return null
}

type Shelter = DrawnEvacuation['shelters'][number]
type Origin = DrawnEvacuation['origins'][number]

/** What stands in both is drawn once, with the numbers of both. */
function drawnBoth(a: Evacuation, b: Evacuation, language: Language): DrawnEvacuation {
  const write = (number: number) => writeNumber(number, language)
  const [one, other] = [drawnEvacuation(a), drawnEvacuation(b)]
  const full = (of: Shelter | undefined) =>
    of && of.places > 0 ? `${write(of.taken)}/${write(of.places)}` : '×'
  const gone = (of: Origin | undefined) =>
    of ? `${write(of.people)}${of.unplaced > 0 ? ` (−${write(of.unplaced)})` : ''}` : '–'
  return {
    ways: [...drawnWays(a), ...drawnWays(b).map((way) => ({ ...way, isSecond: true }))],
    lost: [],
    // One that only one of both closes is open in the other, where people walk it.
    shut: one.shut.filter((line) => other.shut.some((second) => isSame(line, second))),
    origins: joined(one.origins, other.origins).map(([inA, inB, at]) => ({
      ...{ at, people: Math.max(inA?.people ?? 0, inB?.people ?? 0) },
      unplaced: Math.max(inA?.unplaced ?? 0, inB?.unplaced ?? 0),
      text: both(gone(inA), gone(inB)),
    })),
    shelters: joined(one.shelters, other.shelters).map(([inA, inB, at]) => ({
      ...{ at, taken: Math.max(inA?.taken ?? 0, inB?.taken ?? 0) },
      places: Math.max(inA?.places ?? 0, inB?.places ?? 0),
      text: both(full(inA), full(inB)),
    })),
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const both = (a: string, b: string) => (a === b ? a : `A ${a}\nB ${b}`)

/** By where they lie, each place once. */
function joined<Each extends Pick<Shelter, 'at'>>(a: readonly Each[], b: readonly Each[]) {
  const key = ({ at }: Each) => at.join()
  const [inA, inB] = [a, b].map((all) => new Map(all.map((one) => [key(one), one])))
  const places = new Map([...a, ...b].map((one) => [key(one), one.at]))
  return [...places].map(([place, at]) => [inA?.get(place), inB?.get(place), at] as const)
}
