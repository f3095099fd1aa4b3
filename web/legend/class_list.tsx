import type { LayerClass } from '../../geo/layers/symbols.ts'
import { useLanguage } from '../words/use_words.ts'
import { SymbolKey } from './symbol_key.tsx'

/** What each class of a layer looks like, and what it is called. */
export function ClassList({ classes }: { readonly classes: readonly LayerClass[] }) {
  const language = useLanguage()
  return (
    <ul className="class_list">
      {classes.map(({ id, symbol, label }) => (
        <li key={id}>
          <SymbolKey symbol={symbol} />
          {label[language]}
        </li>
      ))}
    </ul>
  )
}
