import type { Label } from '../geo/words.ts'

/** Words of another program, as an operating system's, are said as they are. */
type Said = Label | string

const english = (said: Said) => (typeof said === 'string' ? said : said.en)
const vietnamese = (said: Said) => (typeof said === 'string' ? said : said.vi)

/**
 * The program cannot go on, and a person can mend it: one line says what is wrong, and how to mend
 * it, in English and then in Vietnamese. A command prints the message alone, without a stack, and ends
 * with code 1.
 */
export class Stop extends Error {
  override readonly name = 'Stop'
  /** The same for a screen, which has one language. */
  readonly said: Label

  /** @param mend as plain text what is long and stands below both, as a command's usage. */
  constructor(problem: Said, mend: Said, options?: ErrorOptions) {
    const said = {
      en: `${english(problem)} ${english(mend)}`,
      vi: `${vietnamese(problem)} ${vietnamese(mend)}`,
    }
    super(inBoth(problem, mend, said), options)
    this.said = said
  }
}

function inBoth(problem: Said, mend: Said, { en, vi }: Label): string {
  if (en === vi) return en
  if (typeof mend === 'string') return `${english(problem)} · ${vietnamese(problem)} ${mend}`
  return typeof problem === 'string' ? `${problem} ${mend.en} · ${mend.vi}` : `${en} · ${vi}`
}

/** How a command is used, for a `Stop`: whole in English, and then whole in Vietnamese. */
export const usageText = ({ en, vi }: Label): string => `${en}\n\n${vi}`
