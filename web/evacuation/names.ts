import type { Language } from '../../geo/words.ts'

interface Named {
  readonly id: string
  readonly name_vi: string
  readonly name_en: string
}

export const nameOf = ({ name_vi, name_en }: Omit<Named, 'id'>, language: Language): string =>
  language === 'vi' ? name_vi : name_en

/** What is called by an id; the id itself where it is no longer there. */
export function nameById(all: readonly Named[], id: string, language: Language): string {
  const found = all.find((one) => one.id === id)
  return found ? nameOf(found, language) : id
}

/** By their names, as they are shown. */
export const inOrder = <Each extends Named>(all: readonly Each[], language: Language): Each[] =>
  all.toSorted((one, other) =>
    nameOf(one, language).localeCompare(nameOf(other, language), language),
  )
