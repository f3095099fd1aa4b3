import type { Geometry } from 'geojson'
import type { Label } from '../../geo/words.ts'
import type { ShapedFeature } from '../state/api/feature.ts'
import { type EditingTarget, editing } from '../state/editing.ts'
import { createStore } from '../state/store.ts'
import type { Attempt } from './attempt.ts'
import { isSameGeometry } from './change_document.ts'
import { controlsOf } from './controls.ts'
import type { Version } from './differences.ts'
import type { Problems } from './find_problems.ts'
import {
  type Control,
  type Controls,
  type FormField,
  type FormSchema,
  isSame,
} from './form_field.ts'

/** What stands on the server in the place of the version that was being changed. */
export interface Clash {
  readonly theirs: Version
  readonly version: string
}

/** A form as far as it is filled in; it outlives the panel that shows it. */
export interface Draft {
  readonly target: EditingTarget
  readonly schema: FormSchema
  /** As the server has it; empty for a new feature. */
  readonly held: Version
  readonly version: string | null
  /** As the form opened. */
  readonly opened: Version
  readonly mine: Version
  readonly problems: Problems
  /** What is wrong with the form as a whole. */
  readonly others: readonly Label[]
  /** How often it was looked through and found to be mended. */
  readonly refusals: number
  readonly busy: boolean
  /** Why it did not arrive, where it did not. */
  readonly failure: unknown
  /** What was last sent, for when it is sent again. */
  readonly attempt: Attempt | null
  readonly clash: Clash | null
}

export const drafts = createStore<{ readonly draft: Draft | null }>({ draft: null })

editing.subscribe(() => {
  const { draft } = drafts.get()
  if (draft !== null && draft.target !== editing.get().target) drafts.set({ draft: null })
})

export const versionOf = (
  schema: FormSchema,
  { properties, geometry }: ShapedFeature,
): Version => ({
  controls: controlsOf(schema.fields, properties),
  geometry,
})

/** Begins a form; what every change says is to be said anew, the old source is not the new value's. */
export function openDraft(
  target: EditingTarget,
  schema: FormSchema,
  found: { readonly feature: ShapedFeature; readonly version: string | null } | null,
): void {
  const held: Version = found ? versionOf(schema, found.feature) : { controls: {}, geometry: null }
  const told = found ? schema.saidWithEveryChange : []
  const first: Controls = found
    ? held.controls
    : Object.fromEntries(
        schema.fields.map((field) => [field.name, target.given[field.name] ?? firstOf(field)]),
      )
  const opened: Version = {
    controls: { ...first, ...Object.fromEntries(told.map((name) => [name, ''])) },
    geometry: held.geometry,
  }
  drafts.set({
    draft: {
      ...{ target, schema, held, opened, mine: opened },
      version: found?.version ?? null,
      ...{
        problems: {},
        others: [],
        refusals: 0,
        busy: false,
        failure: null,
        attempt: null,
        clash: null,
      },
    },
  })
}

/** Where there is one answer alone nobody is asked, as who answers for one unit only. */
function firstOf({ required, words, atFirst }: FormField): string {
  const [only = '', other] = Object.keys(words)
  return required && other === undefined ? only || atFirst : atFirst
}

export function changeDraft(change: Partial<Draft>): void {
  const { draft } = drafts.get()
  if (draft === null) return
  const next = { ...draft, ...change }
  drafts.set({ draft: next })
  editing.set({ unsent: isUnsent(next) })
}

export function writeField(name: string, control: Control): void {
  const { draft } = drafts.get()
  if (draft === null) return
  changeDraft({
    mine: { ...draft.mine, controls: { ...draft.mine.controls, [name]: control } },
    problems: without(draft.problems, name),
  })
}

export function setGeometry(geometry: Geometry | null): void {
  const { draft } = drafts.get()
  if (draft === null) return
  changeDraft({
    mine: { ...draft.mine, geometry },
    problems: without(draft.problems, 'geometry'),
  })
}

/** What was filled in for a feature that is gone becomes a new one. */
export function addAgain(): void {
  const { draft } = drafts.get()
  if (draft === null) return
  const target: EditingTarget = { layer: draft.target.layer, id: null, given: {} }
  const empty: Version = { controls: {}, geometry: null }
  drafts.set({
    draft: { ...draft, target, held: empty, opened: empty, version: null, failure: null },
  })
  editing.set({ target, unsent: true })
}

/** Whether something was written that the server does not have. */
export function isUnsent({ schema, opened, mine }: Draft): boolean {
  return (
    !isSameGeometry(opened.geometry, mine.geometry) ||
    schema.fields.some(({ name }) => !isSame(opened.controls[name], mine.controls[name]))
  )
}

const without = (problems: Problems, name: string): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([other]) => other !== name))
