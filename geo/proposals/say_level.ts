import type { Language } from '../words.ts'
import type { Proposal } from './proposal.ts'

/** `cấp 3`, `cấp 4 trở lên` or that no level is known. */
export function sayLevel(
  { level, or_more }: Pick<Proposal, 'level' | 'or_more'>,
  language: Language,
): string {
  const vi = language === 'vi'
  if (level === null) return vi ? 'chưa xếp cấp' : 'no level'
  const exactly = vi ? `cấp ${level}` : `level ${level}`
  return or_more ? `${exactly} ${vi ? 'trở lên' : 'or more'}` : exactly
}
