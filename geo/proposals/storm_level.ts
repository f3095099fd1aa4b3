/** A risk level by a rule of the law. */
export interface RuledLevel {
  readonly level: number
  /** Whether the rule gives this or more: what it says beyond was not read. */
  readonly or_more: boolean
}

/**
 * The risk level of a storm or a tropical depression on the coast and the land of the North, by its
 * strongest wind there: Quyết định 18/2021/QĐ-TTg, art. 42. Wind of level 8 to 11 is risk level 3 (so is a
 * tropical depression); 12 and 13 is 4, as the bulletins of Yagi (2024) and Bualoi (2025) had it. The lines
 * for 14 and more were not read: at least 4.
 *
 * @param wind Beaufort; a depression has 6 or 7.
 * @returns null for wind that the article says nothing of.
 */
export function stormLevel(wind: number): RuledLevel | null {
  if (wind < 6) return null
  if (wind <= 11) return { level: 3, or_more: false }
  return { level: 4, or_more: wind > 13 }
}
