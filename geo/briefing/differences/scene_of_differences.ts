import { fill } from '../../fill.ts'
import { longestText } from '../../layers/briefing_scenes/vocabulary.ts'
import { type BoundingBox, boundingBox } from '../../measures/bounding_box.ts'
import { writeDate } from '../../measures/write_date.ts'
import { writeNumber } from '../../measures/write_number.ts'
import type { Label, Language, Vocabulary } from '../../words.ts'
import { type Callout, longestCallout, mostCallouts } from '../callout.ts'
import { countOf, type Differences, type DifferentFeature } from './differences.ts'
import { nameOf, sayChanges, sayLayer } from './say_differences.ts'

const words = {
  title: { vi: 'Từ {from} đến nay', en: 'Since {from}' },
  between: { vi: 'Từ {from} đến {to}', en: 'From {from} to {to}' },
  nothing: { vi: 'Không có gì thay đổi.', en: 'Nothing has changed.' },
  not_marked: {
    vi: 'Chú thích chỉ {shown} trên {all} thay đổi.',
    en: 'Callouts point at {shown} of {all} differences.',
  },
} as const satisfies Vocabulary

export interface WrittenDifferences {
  readonly name: Label
  readonly text: Label
  readonly callouts: readonly Callout[]
  /** Around the callouts; null where there are none. */
  readonly extent: BoundingBox | null
}

/**
 * A scene of what is different: its text names it, layer by layer, and its callouts point at it, as many as
 * a scene may have; the text says how many there are in all.
 *
 * @param isLive whether it is held against the present, which moves on.
 */
export function sceneOfDifferences(differences: Differences, isLive: boolean): WrittenDifferences {
  const all = pointedAt(differences)
  const callouts = all.slice(0, mostCallouts)
  const both = (say: (language: Language) => string): Label => ({ vi: say('vi'), en: say('en') })
  return {
    callouts,
    extent: extentOf(callouts),
    name: both((language) => {
      const write = (at: string) => writeDate(at, language, 'minute')
      const { from, to } = differences
      return fill(words[isLive ? 'title' : 'between'][language], {
        ...{ from: write(from), to: write(to) },
      })
    }),
    text: both((language) => textOf(differences, callouts.length, language)),
  }
}

function textOf(differences: Differences, shown: number, language: Language): string {
  const all = countOf(differences)
  if (all === 0) return words.nothing[language]
  const lines = differences.layers.map((layer) => sayLayer(layer, language))
  const write = (count: number) => writeNumber(count, language)
  const rest =
    shown === all
      ? []
      : [fill(words.not_marked[language], { shown: write(shown), all: write(all) })]
  return cut([...lines, ...rest].join('\n'), longestText)
}

/** What has a place, what is new first; a sign before its name says which it is. */
export function pointedAt({ layers }: Differences): readonly Callout[] {
  const point = (
    sign: string,
    { at, ...feature }: DifferentFeature,
    more: (language: Language) => string = () => '',
  ): Callout[] => {
    const said = (language: Language) =>
      cut(`${sign} ${nameOf({ at, ...feature }, language)}${more(language)}`, longestCallout)
    return at ? [{ at: [at[0], at[1]], text_vi: said('vi'), text_en: said('en') }] : []
  }
  return [
    ...layers.flatMap(({ came }) => came.flatMap((one) => point('+', one))),
    ...layers.flatMap(({ went }) => went.flatMap((one) => point('−', one))),
    ...layers.flatMap(({ layer, changed }) =>
      changed.flatMap((one) =>
        point('Δ', one, (language) => `: ${sayChanges(layer, one, language).join('; ')}`),
      ),
    ),
  ]
}

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`

/** So much around them at least, in degrees. */
const leastRim = 0.01
/** Of the longer side: a box of words stands half beside what it speaks of, and above it. */
const rimShare = 0.2

function extentOf(callouts: readonly Callout[]): BoundingBox | null {
  const places = callouts.map(({ at }) => ({ type: 'Point' as const, coordinates: [...at] }))
  const box = boundingBox({ type: 'GeometryCollection', geometries: places })
  if (box === null) return null
  const [west, south, east, north] = box
  const rim = Math.max(leastRim, rimShare * Math.max(east - west, north - south))
  return [west - rim, south - rim, east + rim, north + rim]
}
