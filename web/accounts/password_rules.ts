export const passwordLength = { least: 12, most: 128 } as const

export interface PasswordRules {
  readonly rule_length: boolean
  readonly rule_login: boolean
  readonly rule_same: boolean
}

/** Which of the rules for a new password are met; the server holds to the first two as well. */
export function passwordRules(password: string, repeated: string, login: string): PasswordRules {
  const { length } = password
  return {
    rule_length: length >= passwordLength.least && length <= passwordLength.most,
    rule_login: length > 0 && !password.toLowerCase().includes(login.toLowerCase()),
    rule_same: length > 0 && password === repeated,
  }
}
