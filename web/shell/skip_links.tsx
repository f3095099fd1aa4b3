import { screen } from '../state/screen.ts'
import { useWords } from '../words/use_words.ts'
import { focusMap } from './focus_map.ts'
import { shellWords } from './shell_words.ts'

/** The first stops of the Tab key: straight to a part of the screen. */
export function SkipLinks({ withTable }: { readonly withTable: boolean }) {
  const words = useWords(shellWords)
  const targets = [
    { id: 'map', text: words.skip_to_map, open: {} },
    { id: 'layers', text: words.skip_to_layers, open: { leftOpen: true, sheet: 'layers' } },
    { id: 'details', text: words.skip_to_details, open: { rightOpen: true, sheet: 'details' } },
    ...(withTable ? [{ id: 'table', text: words.skip_to_table, open: {} } as const] : []),
  ] as const
  return (
    <nav className="skip_links" aria-label={words.product}>
      {targets.map(({ id, text, open }) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            // The part after # is the address of the picture: the jump is made by hand.
            event.preventDefault()
            screen.set(open)
            requestAnimationFrame(() => (id === 'map' ? focusMap() : focusPart(id)))
          }}
        >
          {text}
        </a>
      ))}
    </nav>
  )
}

function focusPart(id: string): void {
  document.getElementById(id)?.focus()
}
