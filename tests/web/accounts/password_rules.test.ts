import { describe, expect, it } from 'vitest'
import { longestPassword, shortestPassword } from '../../../api/accounts/forms.ts'
import { passwordLength, passwordRules } from '../../../web/accounts/password_rules.ts'

describe('what is wanted of a new password', () => {
  it('is what the server holds to', () => {
    expect(passwordLength).toEqual({ least: shortestPassword, most: longestPassword })
  })

  it.each([
    ['mười hai chữ', 'mười hai chữ', [true, true, true]],
    ['mười một ch', 'mười một ch', [false, true, true]],
    ['x'.repeat(129), 'x'.repeat(129), [false, true, true]],
    ['đây là TRUC-ban ấy', 'đây là TRUC-ban ấy', [true, false, true]],
    ['mười hai chữ', 'mười hai chu', [true, true, false]],
    ['', '', [false, false, false]],
  ])('says of “%s”, then “%s”', (password, repeated, met) => {
    expect(Object.values(passwordRules(password, repeated, 'truc-ban'))).toEqual(met)
  })
})
