import type { Marking } from '../../markings.ts'
import type { Sheet } from '../sheet.ts'
import type { SheetContent } from '../sheet_content.ts'
import { archipelagosRule } from './archipelagos_rule.ts'
import { colourBlindRule, contrastRule, legalColoursRule } from './colour_rules.ts'
import type { Finding } from './finding.ts'
import { legendRule } from './legend_rule.ts'
import { lettersRule, smallLettersRule } from './letters_rule.ts'
import { markingRule } from './marking_rule.ts'
import { roomRule } from './room_rule.ts'
import { generalisedRule, timeRule, unlocatedRule } from './said_rules.ts'
import { ratioRule, scaleRule } from './scale_rule.ts'

/** A sheet, what it was drawn from, and what else is needed to judge it. */
export interface LintSubject {
  readonly sheet: Sheet
  readonly content: SheetContent
  /** The marks of this server, lowest first. */
  readonly scheme: readonly Marking[]
  /** The letters of a text that the sheet's fonts do not have. */
  missingLetters(text: string): readonly string[]
}

const rules: readonly ((subject: LintSubject) => readonly Finding[])[] = [
  ...[legendRule, scaleRule, ratioRule, legalColoursRule, markingRule, timeRule, generalisedRule],
  ...[
    contrastRule,
    colourBlindRule,
    archipelagosRule,
    unlocatedRule,
    lettersRule,
    roomRule,
    smallLettersRule,
  ],
]

/**
 * Looks at a sheet before it leaves, as somebody would who did not draw it: each rule reads what stands on
 * the sheet and holds it against the data. What is refused stands first.
 */
export function lintSheet(subject: LintSubject): readonly Finding[] {
  const findings = rules.flatMap((rule) => rule(subject))
  const refused = (finding: Finding) => finding.weight === 'refuse'
  return [...findings.filter(refused), ...findings.filter((finding) => !refused(finding))]
}
