/** The secret within an `otpauth:` address, in the letters of base 32. */
export function secretOf(address: string): string {
  return (new URL(address).searchParams.get('secret') ?? '').replace(/=+$/, '')
}

/** `JBSWY3DPEHPK3PXP` as `JBSW Y3DP EHPK 3PXP`: four letters are what one keeps from look to key. */
export function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? ''
}
