import { foldDiacritics } from './measures/fold_diacritics.ts'

/** A file system takes 255 bytes of a name; what gives way is never a mark. */
const longestAbout = 120

interface FileThatLeaves {
  /** What it is, in the order of the name. */
  readonly about: readonly string[]
  /** The code of the highest marking of anything in it; null where no scheme is known. */
  readonly marking: string | null
  readonly isExercise: boolean
}

/**
 * The name of a file that leaves the product, in letters that any stick and mail program keeps: what it is,
 * and in capitals that it is a drill and how it is marked. A hand that passes it on sees nothing else of it.
 *
 * @param ending without its dot.
 */
export function nameOfFile({ about, marking, isExercise }: FileThatLeaves, ending: string): string {
  const words = about.map(plain).filter(isThere).join('_').slice(0, longestAbout)
  const marks = [isExercise ? 'dien_tap' : '', marking ?? ''].map((mark) =>
    plain(mark).toUpperCase(),
  )
  return `${[words || 'dia_ban', ...marks].filter(isThere).join('_')}.${ending}`
}

const plain = (text: string) =>
  foldDiacritics(text)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

const isThere = (part: string) => part !== ''
