const shortLetters = 8

/** The beginning of an id that the server made, for an address that is read out or typed; others whole. */
export const shortId = (id: string): string =>
  /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id) ? id.slice(0, shortLetters) : id

/**
 * The one that an address names, whole or short.
 *
 * @returns undefined where there is none, or more than one that begins so.
 */
export function findByShortId<Named extends { readonly id: string }>(
  among: readonly Named[],
  written: string,
): Named | undefined {
  const whole = among.find(({ id }) => id === written)
  if (whole !== undefined) return whole
  const [first, ...more] = among.filter(({ id }) => shortId(id) === written)
  return more.length === 0 ? first : undefined
}
