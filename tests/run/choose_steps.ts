/**
 * The steps whose name holds one of the words, all steps without a word, or the first word that no
 * name holds: a mistyped name that ran nothing would look like success.
 */
export function chooseSteps<Step extends { readonly name: string }>(
  steps: readonly Step[],
  words: readonly string[],
): readonly Step[] | { readonly unknown: string } {
  if (words.length === 0) return steps
  const unknown = words.find((word) => !steps.some((step) => step.name.includes(word)))
  if (unknown !== undefined) return { unknown }
  return steps.filter((step) => words.some((word) => step.name.includes(word)))
}
