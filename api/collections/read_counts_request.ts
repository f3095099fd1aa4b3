import { type Step, steps } from '../../geo/charts/stretch.ts'
import type { Property } from '../../geo/layers/define_layer.ts'
import { Refused } from '../errors.ts'
import { readSelection, type Selection } from './read_selection.ts'
import type { ServedLayer } from './served_layer.ts'

export interface CountsRequest extends Selection {
  /** The properties by whose values features are counted, each by itself. */
  readonly by: readonly string[]
  /** For moments; as the features lie, where it is not said. */
  readonly step?: Step
}

const countable = new Set<Property['kind']>(['word', 'integer', 'truth', 'code', 'link', 'instant'])
/** Text with few values. */
const countedToo = new Set(['marking'])
const mostProperties = 10

const own = new Set(['by', 'step'])

/** The properties of a layer that features can be counted by. */
export const countablesOf = ({ properties }: ServedLayer): string[] =>
  Object.entries(properties).flatMap(([name, { kind }]) =>
    countable.has(kind) || countedToo.has(name) ? [name] : [],
  )

/**
 * What a client asks of `/counts`: a selection as for `/items`, `by=kind,state`, and `step=day`.
 *
 * @throws Refused (400) naming the parameter that is unknown, doubled or wrong.
 */
export function readCountsRequest(
  layer: ServedLayer,
  parameters: Readonly<Record<string, readonly string[]>>,
): CountsRequest {
  const { selection, rest } = readSelection(layer, parameters, own)
  const countables = new Set(countablesOf(layer))
  const by = rest.by === undefined ? [] : rest.by.split(',')
  const unknown = by.find((name) => !countables.has(name))
  if (unknown !== undefined) throw wrong('by', `This layer cannot be counted by "${unknown}".`)
  if (new Set(by).size < by.length) throw wrong('by', 'A property is named in "by" more than once.')
  if (by.length > mostProperties) throw wrong('by', `"by" names ${mostProperties} at most.`)
  const step = steps.find((one) => one === rest.step)
  if (rest.step !== undefined && step === undefined) {
    throw wrong('step', `"step" is one of ${steps.join(', ')}, not "${rest.step}".`)
  }
  return { ...selection, by, ...(step && { step }) }
}

const wrong = (name: string, why: string) => new Refused('bad_parameter', why, name)
