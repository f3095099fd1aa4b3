import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const core = 'docProps/core.xml'
/** On the clock of whatever machine writes it, so that it is the same in each. */
const dayOfEntries = new Date(2000, 0, 1)

/**
 * The same file with the moment that it is of in place of the clock's: the same slides give the same bytes.
 *
 * @param pptx an office file whose core properties name when it was made and changed.
 */
export function withSameBytes(pptx: Uint8Array, made: Date): Uint8Array {
  const entries = unzipSync(pptx)
  const said = entries[core]
  if (said === undefined) throw new Error(`The slides have no ${core}.`)
  const written = `${made.toISOString().slice(0, 19)}Z`
  entries[core] = strToU8(
    strFromU8(said).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      (_, tag: string) => `${tag}${written}`,
    ),
  )
  return zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, bytes]) => [
        name,
        // Pictures are packed already.
        [bytes, { level: name.endsWith('.png') ? 0 : 6, mtime: dayOfEntries }],
      ]),
    ),
  )
}
