import { cadenceHoursOf, cadenceHoursOfFeature } from '../../../geo/layers/cadence.ts'
import type { LayerDefinition } from '../../../geo/layers/define_layer.ts'
import { classOf } from '../../../geo/symbols/class_of.ts'

/** One look that points have: what their symbol is drawn from. */
export interface PointLook {
  /** Which of the layer's classes. */
  readonly classAt: number
  /** The word that the symbol stands for; null where none is said. */
  readonly code: string | null
  readonly unverified: boolean
  /** It grows no older. */
  readonly isOver: boolean
}

/** All points of a layer that fit a filter, as the map holds them. */
export interface ManyPoints {
  readonly matched: number
  readonly unlocated: number
  readonly length: number
  /** Longitude and latitude of each in turn, degrees. */
  readonly positions: Float64Array<ArrayBuffer>
  /** When each was true, milliseconds since 1970; NaN where that is not known. */
  readonly asOf: Float64Array<ArrayBuffer>
  /** Of each, which of the looks. */
  readonly lookAt: Uint16Array<ArrayBuffer>
  readonly looks: readonly PointLook[]
  /** The ids, each on its line: one text is handed over at once, and read when somebody points. */
  readonly ids: string
  readonly markingAt: Uint8Array<ArrayBuffer>
  readonly markings: readonly string[]
}

/**
 * Reads the answer of `/points`.
 *
 * @throws Error when it is none.
 */
export function readPoints(body: unknown, definition: LayerDefinition): ManyPoints {
  const answer = recordFrom(body)
  const [longitudes, latitudes] = [listOf(answer, 'longitudes'), listOf(answer, 'latitudes')]
  const ids = listOf(answer, 'ids')
  const properties = recordFrom(answer.properties)
  const fields = Object.keys(properties).map((name) => [name, listOf(properties, name)] as const)
  const { length } = ids
  const positions = new Float64Array(2 * length)
  const asOf = new Float64Array(length)
  const lookAt = new Uint16Array(length)
  const markingAt = new Uint8Array(length)
  const looks = new Numbered<PointLook>()
  const markings = new Numbered<string>()
  for (let at = 0; at < length; at++) {
    positions[2 * at] = Number(longitudes[at]) / 1e6
    positions[2 * at + 1] = Number(latitudes[at]) / 1e6
    const own = Object.fromEntries(fields.map(([name, values]) => [name, values[at]]))
    asOf[at] = typeof own.as_of === 'number' ? own.as_of * 1000 : Number.NaN
    lookAt[at] = looks.numberOf(lookOf(own, definition))
    markingAt[at] = markings.numberOf(String(own.marking))
  }
  const { numberMatched, unlocatedCount } = answer
  return {
    ...{ matched: Number(numberMatched), unlocated: Number(unlocatedCount), length },
    ...{ positions, asOf, lookAt, looks: looks.all, ids: ids.join('\n') },
    ...{ markingAt, markings: markings.all },
  }
}

function lookOf(own: Readonly<Record<string, unknown>>, definition: LayerDefinition): PointLook {
  const { classes, many } = definition
  const ages = cadenceHoursOfFeature(definition, own, new Date(0)) !== undefined
  const code = many === undefined ? null : own[many.symbolOf]
  return {
    classAt: classes.indexOf(classOf(classes, own)),
    code: typeof code === 'string' ? code : null,
    unverified: own.confidence === 'unverified',
    isOver: !ages && cadenceHoursOf(definition) !== undefined,
  }
}

function recordFrom(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  throw new Error('The answer of points is none.')
}

function listOf(from: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = from[name]
  if (Array.isArray(list)) return list
  throw new Error(`The answer of points has no ${name}.`)
}

/** Different values, each by its number. */
class Numbered<Value> {
  readonly all: Value[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(value: Value): number {
    const key = JSON.stringify(value)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.all.length)
    return this.all.push(value) - 1
  }
}
