/** Text that stands on a screen or a sheet: Vietnamese first, English beside it. */
export interface Label {
  readonly vi: string
  readonly en: string
}

export type Language = keyof Label

/** A closed list of words: each code with what people call it. */
export type Vocabulary<Code extends string = string> = Readonly<Record<Code, Label>>

export type CodeOf<V extends Vocabulary> = Extract<keyof V, string>

/**
 * The codes of a vocabulary in their written order, which is also their order in legends and lists.
 *
 * @returns at least one code; an empty vocabulary is a mistake of ours and throws.
 */
export function codesOf<Code extends string>(vocabulary: Vocabulary<Code>): [Code, ...Code[]] {
  const [first, ...rest] = Object.keys(vocabulary) as Code[]
  if (first === undefined) throw new Error('A vocabulary must have at least one word.')
  return [first, ...rest]
}

/**
 * What a code is called in a language. A code the vocabulary does not know is returned as it is:
 * an unknown word is shown as unknown, never hidden.
 */
export function wordFor(vocabulary: Vocabulary, code: string, language: Language): string {
  return vocabulary[code]?.[language] ?? code
}
