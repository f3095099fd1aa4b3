const linkPart = /^sign_in=(.*)$/

/**
 * Takes the token of a sign-in link out of the address, at once and without a new entry in the
 * browser's history: it must not be found there, nor be passed on with the address.
 *
 * @returns null where the address has none.
 */
export function takeLinkToken(): string | null {
  const parts = location.hash.slice(1).split('&')
  const token = parts.flatMap((part) => linkPart.exec(part)?.[1] ?? [])[0]
  if (token === undefined) return null
  const rest = parts.filter((part) => !linkPart.test(part)).join('&')
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${rest}`)
  return token
}
