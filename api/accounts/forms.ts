import { z } from 'zod'
import { programNames } from '../../geo/log/who_word.ts'
import { role } from '../../geo/roles.ts'
import { tokenScope } from '../../geo/token_scope.ts'
import { codesOf } from '../../geo/words.ts'

export const shortestPassword = 12
export const longestPassword = 128

/** A password to be kept; one that is only compared may be anything. */
export const newPassword = z.string().min(shortestPassword).max(longestPassword)
export const triedPassword = z.string().min(1).max(longestPassword)

/** A six-digit code, or a recovery code of two times five signs. */
export const secondFactorCode = z.string().min(6).max(20)

const login = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, '3 to 40 of a-z, 0-9, ".", "_", "-"')
  .refine((name) => !programNames.includes(name), 'is what a program is called in the log')

/**
 * What a post is called. Letters, digits and few signs: it goes into lists, logs and tables of other
 * programs, where a sign at its beginning could be a formula and an angle a tag.
 */
const dutyName = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,/()–-]{1,79}$/u, '2 to 80 letters, digits, " .,/()-"')

const units = z.union([
  z.literal('all'),
  z.array(z.string().regex(/^\d{2}(\d{3})?$/, 'a code of 5 digits, or 2 of a province')).max(4000),
])

const rights = {
  role: z.enum(codesOf(role)),
  units,
  /** The code of a marking. */
  clearance: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'the code of a marking'),
}

export const newAccount = z.strictObject({ login, duty_name: dutyName, ...rights })
export type NewAccount = z.output<typeof newAccount>

export const accountChange = z
  .strictObject({ duty_name: dutyName, ...rights, disabled: z.boolean() })
  .partial()
export type AccountChange = z.output<typeof accountChange>

const longestDays = 365

export const newToken = z.strictObject({
  title: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,/()–-]{0,79}$/u, '1 to 80 letters'),
  scope: z.enum(codesOf(tokenScope)),
  days: z.number().int().min(1).max(longestDays),
})
export type NewToken = z.output<typeof newToken>
