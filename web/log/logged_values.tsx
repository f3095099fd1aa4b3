import {
  isOfRow,
  loggedProperties,
  propertyOf,
  withMarkings,
} from '../../geo/log/logged_properties.ts'
import type { Marking } from '../../geo/markings.ts'
import type { SaidEntry } from '../state/api/log_page.ts'
import { session } from '../state/session.ts'
import { useStore } from '../state/use_store.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { logWords } from './log_words.ts'
import { toldValues } from './told_values.ts'
import { writeLogged } from './write_logged.ts'

type Side = 'before' | 'after'
const both = ['before', 'after'] as const
const none: readonly Marking[] = []

/** What an entry says was there before and after, in the words of the layer's definition. */
export function LoggedValues({ entry }: { readonly entry: SaidEntry }) {
  const words = useWords(logWords)
  const language = useLanguage()
  const markings = useStore(session, ({ me }) => me?.markings ?? none)
  const properties = withMarkings(loggedProperties(entry), markings)
  const told = toldValues(entry)
  if (told.length === 0) return <p className="log_aside">{words.nothing_told}</p>
  const isChange = entry.before !== null && entry.after !== null
  const sides: readonly Side[] = isChange ? both : [entry.before === null ? 'after' : 'before']
  const head = (side: Side) => (isChange || isOfRow(entry) ? words[side] : words.told)
  return (
    <div className="log_values">
      <table>
        <caption className="only_spoken">{words.values}</caption>
        <thead>
          <tr>
            <th scope="col">{words.property}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {head(side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map((value) => (
            <tr key={value.property}>
              <th scope="row">
                {propertyOf(properties, value.property)?.label[language] ?? value.property}
              </th>
              {sides.map((side) => (
                <td key={side}>
                  {writeLogged(value.property, value[side], { language, properties })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
