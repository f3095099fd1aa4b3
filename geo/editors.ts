import type { Role } from './roles.ts'

/** What is done with a feature of a layer. */
export const deeds = ['add', 'change', 'remove'] as const
export type Deed = (typeof deeds)[number]

/** Whose roles may do what with the features of a layer; what lists nobody is done by nobody. */
export type Editors = Readonly<Record<Deed, readonly Role[]>>

/** These roles and administrators, whatever is done. */
export function editedBy(...roles: readonly Role[]): Editors {
  const all: readonly Role[] = ['administrator', ...roles]
  return { add: all, change: all, remove: all }
}
