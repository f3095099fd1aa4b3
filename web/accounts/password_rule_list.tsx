import { fill } from '../../geo/fill.ts'
import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/use_words.ts'
import { type PasswordRules, passwordLength } from './password_rules.ts'
import { signInWords } from './sign_in_words.ts'
import './password_rule_list.css'

interface PasswordRuleListProps {
  readonly rules: PasswordRules
}

const order = ['rule_length', 'rule_login', 'rule_same'] as const

/** What is wanted of a password, and which of it this one meets already. */
export function PasswordRuleList({ rules }: PasswordRuleListProps) {
  const words = useWords(signInWords)
  return (
    <ul className="password_rules">
      {order.map((rule) => (
        <li key={rule} data-met={rules[rule]}>
          <Icon name={rules[rule] ? 'check' : 'minus'} size={14} />
          {fill(words[rule], passwordLength)}
          <span className="only_spoken">: {rules[rule] ? words.rule_met : words.rule_open}</span>
        </li>
      ))}
    </ul>
  )
}
