import { type Role, role } from '../../geo/roles.ts'
import type { Me } from '../state/api/me.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { accountWords } from './account_words.ts'
import { useUnitsInWords } from './use_unit_names.ts'

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
