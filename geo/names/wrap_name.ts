/** What stands before a unit's own name, and after it in English. */
const kindsBefore = /^(Phường|Xã|Đặc khu|Thị trấn|Thị xã|Thành phố) (?=\S)/i
const kindsAfter = / (Ward|Commune|Special Zone|Township|Town|City)$/i

/** A shorter name stands well in one line. */
const shortName = 12

/**
 * Takes the name of an area and returns it in lines: the kind apart from the name proper, whose
 * syllables stay together, so that `Phường Móng Cái 1` does not become `Phường Móng` over `Cái 1`.
 */
export function wrapName(name: string): string {
  if (name.length <= shortName) return name
  const kind = kindsBefore.exec(name)?.[0] ?? ''
  if (kind !== '') return `${kind.trimEnd()}\n${unbroken(name.slice(kind.length))}`
  const after = kindsAfter.exec(name)?.[0] ?? ''
  if (after !== '') return `${unbroken(name.slice(0, -after.length))}\n${after.trimStart()}`
  return name
}

/** A longer name proper is left to break where MapLibre finds room. */
const unbroken = (name: string) => (name.length <= 16 ? name.replaceAll(' ', '\u00a0') : name)
