import type { Geometry } from 'geojson'
import { isSameGeometry } from './change_document.ts'
import { type Controls, type FormField, isSame } from './form_field.ts'

/** Whose version of a field is taken; null until somebody says so. */
export type Side = 'mine' | 'theirs'

/** One version of a feature, as a form shows it. */
export interface Version {
  readonly controls: Controls
  readonly geometry: Geometry | null
}

/** Where two versions of a feature differ. `geometry` is the name of the drawing. */
export interface Difference {
  readonly name: string
  /** Where only one of the two changed it, theirs is the change to keep; else a person says. */
  readonly proposed: Side | null
}

export const drawingName = 'geometry'

/**
 * What differs between what I would send and what stands there now, both made of the same earlier
 * version. What both changed in the same way is no difference.
 */
export function differences(
  fields: readonly FormField[],
  held: Version,
  mine: Version,
  theirs: Version,
): readonly Difference[] {
  const differ = fields.flatMap(({ name }) =>
    differenceOf(name, (one, other) => isSame(one.controls[name], other.controls[name]), {
      ...{ held, mine, theirs },
    }),
  )
  const drawing = differenceOf(
    drawingName,
    (one, other) => isSameGeometry(one.geometry, other.geometry),
    { held, mine, theirs },
  )
  return [...differ, ...drawing]
}

function differenceOf(
  name: string,
  isAlike: (one: Version, other: Version) => boolean,
  { held, mine, theirs }: Readonly<Record<'held' | Side, Version>>,
): readonly Difference[] {
  if (isAlike(mine, theirs)) return []
  if (isAlike(held, mine)) return [{ name, proposed: 'theirs' }]
  return [{ name, proposed: isAlike(held, theirs) ? 'mine' : null }]
}

/** The version that was chosen, field by field; what does not differ is theirs. */
export function chosenVersion(
  differing: readonly Difference[],
  chosen: Readonly<Record<string, Side>>,
  mine: Version,
  theirs: Version,
): Version {
  const isMine = ({ name }: Difference) => chosen[name] === 'mine'
  const taken = differing.filter(isMine).map(({ name }) => name)
  return {
    controls: Object.fromEntries(
      Object.entries(theirs.controls).map(([name, control]) => [
        name,
        taken.includes(name) ? (mine.controls[name] ?? '') : control,
      ]),
    ),
    geometry: taken.includes(drawingName) ? mine.geometry : theirs.geometry,
  }
}
