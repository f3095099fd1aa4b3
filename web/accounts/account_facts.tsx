import { type Role, role } from '../../geo/roles.ts'
import type { Me } from '../state/api/me.ts'
import { fill } from '../words/fill.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { accountWords } from './account_words.ts'
import { useUnitNames } from './use_unit_names.ts'

const namedUnits = 3

/** What an account is and may see. */
export function AccountFacts({ me }: { readonly me: Me }) {
  const words = useWords(accountWords)
  const roles: Record<Role, string> = useWords(role)
  const language = useLanguage()
  const mark = me.markings.find(({ code }) => code === me.clearance)
  const facts = [
    [words.name, me.login],
    [words.role, roles[me.role]],
    [words.units, useUnitsInWords(me.units)],
    [words.clearance, mark ? mark[language] : me.clearance],
  ] as const
  return (
    <dl className="account_facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function useUnitsInWords(units: readonly string[] | null): string {
  const words = useWords(accountWords)
  const names = useUnitNames(units ?? [])
  if (units === null) return words.all_units
  if (units.length === 0) return words.no_units
  const first = names.slice(0, namedUnits).join(', ')
  const count = names.length - namedUnits
  return count > 0 ? fill(words.and_more, { units: first, count }) : first
}
