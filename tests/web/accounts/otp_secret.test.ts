import { expect, it } from 'vitest'
import { inGroups, secretOf } from '../../../web/accounts/otp_secret.ts'

it('a secret is read from its address and written in fours', () => {
  const address = 'otpauth://totp/%C4%90%E1%BB%8Ba%20B%C3%A0n:lan?secret=JBSWY3DPEHPK3PXPAB%3D%3D'
  expect(secretOf(address)).toBe('JBSWY3DPEHPK3PXPAB')
  expect(inGroups(secretOf(address))).toBe('JBSW Y3DP EHPK 3PXP AB')
  expect(secretOf('otpauth://totp/x')).toBe('')
})
