import { z } from 'zod'
import { catalogue } from './layers/catalogue.ts'

const layerIds = catalogue.map(({ id }) => id) as [string, ...string[]]
const label = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })
const name = z.string().regex(/^[a-z][a-z0-9_]*$/)

/**
 * Where an event comes from: `real` figures name their source; what is `made_up` for the drill says so;
 * of what is `partly_real` it is said which part is made up. It is written into what the event tells, so
 * that nobody takes the one for the other later.
 */
const basis = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('real'), source: z.string().min(1) }),
  z.strictObject({
    is: z.literal('partly_real'),
    source: z.string().min(1),
    made_up: z.string().min(1),
  }),
  z.strictObject({ is: z.literal('made_up') }),
])

const properties = z.record(z.string(), z.unknown())

const add = {
  basis,
  properties,
  does: z.literal('add'),
  collection: z.enum(layerIds),
  as: name.optional(),
  geometry: z.looseObject({ type: z.string() }).nullable().default(null),
}
const change = {
  basis,
  properties,
  does: z.literal('change'),
  collection: z.enum(layerIds),
  /** The name of an earlier event, or the id of a feature that the live lane ships with. */
  of: z.union([z.strictObject({ as: name }), z.strictObject({ id: z.string() })]),
}

/**
 * What stands when the exercise begins. In `properties` the text `$now` stands for the moment it is
 * played, `$now+22h` and `$now-2h` for hours from it, and `$id:name` for the feature that an earlier one
 * added under that name.
 */
const beginning = z.discriminatedUnion('does', [z.strictObject(add), z.strictObject(change)])

const at = z.iso.datetime({ offset: true })
/** One thing that happens, at its moment. */
const event = z.discriminatedUnion('does', [
  z.strictObject({ ...add, at }),
  z.strictObject({ ...change, at }),
])
export type ScriptEvent = z.output<typeof event>

export const exerciseScript = z
  .strictObject({
    id: name,
    title: label,
    about: label,
    /** Played as one with the making of the exercise. */
    begins_with: z.array(beginning).default([]),
    events: z.array(event).min(1),
  })
  .superRefine(({ begins_with, events }, context) => {
    const named = new Set<string>()
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const readNames = (one: z.output<typeof beginning>, path: (string | number)[]) => {
      const asked = [...JSON.stringify(one.properties).matchAll(/"\$id:(\w+)"/g)].map(
        ([, as]) => as,
      )
      if (one.does === 'change' && 'as' in one.of) asked.push(one.of.as)
      for (const as of asked)
        if (!named.has(as ?? '')) refuse(path, `speaks of "${as}" before it is added`)
      if (one.does === 'add' && one.as !== undefined) named.add(one.as)
    }
    for (const [at, one] of begins_with.entries()) readNames(one, ['begins_with', at])
    for (const [at, one] of events.entries()) {
      const path = ['events', at]
      if (Date.parse(one.at) < Date.parse(events[at - 1]?.at ?? one.at)) {
        refuse(path, 'is out of order')
      }
      readNames(one, path)
    }
  })

/** A course of events that an exercise is played by, such as a storm. */
export type ExerciseScript = z.output<typeof exerciseScript>
