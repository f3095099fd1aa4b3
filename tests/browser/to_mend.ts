import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What axe finds on a page.
 *
 * @param only the rules to hold the page against; all but `without` where none is named.
 */
export async function toMend(
  page: Page,
  without: readonly string[] = [],
  only: readonly string[] = [],
): Promise<string[]> {
  // Its newer way takes what it found through an empty page of its own, for frames of other hosts; there
  // are none, and it takes twice as long.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const asked = only.length > 0 ? axe.withRules([...only]) : axe.disableRules([...without])
  const { violations } = await asked.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
}
