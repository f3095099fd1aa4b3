import type { Proposal } from '../../geo/proposals/proposal.ts'
import type { Language } from '../../geo/words.ts'
import { fill } from '../words/fill.ts'
import { wordsIn } from '../words/use_words.ts'
import { proposalWords } from './proposal_words.ts'

/** `cấp 3`, `cấp 4 trở lên` or that no level is known. */
export function sayLevel(
  { level, or_more }: Pick<Proposal, 'level' | 'or_more'>,
  language: Language,
): string {
  const words = wordsIn(proposalWords, language)
  if (level === null) return words.level_unknown
  return fill(or_more ? words.level_or_more : words.level, { level })
}
