import { sum } from './sum.ts'

/** One item that a unit's plan needs, and the last that was said of it. Whole numbers, in the item's own unit of measure. */
export interface NeededItem {
  /** Above zero. */
  readonly need: number
  /** What there is of it and can be used; undefined where nobody ever said. */
  readonly usable: number | undefined
  /** Whether that was said within the item's cadence. */
  readonly isFresh: boolean
}

export type ReadinessLevel = 'ready' | 'short' | 'weak' | 'unknown' | 'no_plan'

/** Of all items a plan needs there is so much at least: nine tenths, and six. Our own rule. */
export const levelFromPercent = { ready: 90, short: 60 } as const

/** How ready a pillar or a unit is. */
export interface ReadinessScore {
  /** Items that its plan needs, and those of them that something fresh was said of. */
  readonly items: number
  readonly known: number
  /** Sums over the items that something was ever said of. */
  readonly met: number
  readonly needed: number
  /** From 0 to 1; null where less than half is known, or no plan says what is needed. */
  readonly score: number | null
  readonly level: ReadinessLevel
}

/**
 * The score of a pillar: of what its items need, what there is; what is over at one item mends no other.
 * An item nobody spoke of is in neither sum, since unknown is not zero. One that was spoken of too long
 * ago counts as it was said, so that no score rises by silence, but not as known; and of what is known by
 * less than half of its items nothing is said.
 */
export function pillarScore(items: readonly NeededItem[]): ReadinessScore {
  const heard = items.filter(({ usable }) => usable !== undefined)
  const met = sum(heard.map(({ need, usable = 0 }) => Math.min(usable, need)))
  const needed = sum(heard.map(({ need }) => need))
  const known = heard.filter(({ isFresh }) => isFresh).length
  const part = { items: items.length, known, met, needed }
  return { ...part, score: isKnown(part) ? met / needed : null, level: levelOf(part) }
}

/** The score of a unit is that of its weakest pillar that is known; the share known is of all its items. */
export function unitScore(pillars: readonly ReadinessScore[]): ReadinessScore {
  const items = sum(pillars.map((pillar) => pillar.items))
  const known = sum(pillars.map((pillar) => pillar.known))
  const [weakest] = pillars
    .filter(({ score }) => score !== null)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
  const part = { items, known, met: weakest?.met ?? 0, needed: weakest?.needed ?? 0 }
  return { ...part, score: isKnown(part) ? met(part) : null, level: levelOf(part) }
}

type Part = Pick<ReadinessScore, 'items' | 'known' | 'met' | 'needed'>

const met = (part: Part): number => part.met / part.needed

const isKnown = ({ items, known, needed }: Part): boolean => needed > 0 && 2 * known >= items

// In whole numbers, since 0.9 is none in binary.
function levelOf(part: Part): ReadinessLevel {
  if (part.items === 0) return 'no_plan'
  if (!isKnown(part)) return 'unknown'
  if (100 * part.met >= levelFromPercent.ready * part.needed) return 'ready'
  return 100 * part.met >= levelFromPercent.short * part.needed ? 'short' : 'weak'
}
