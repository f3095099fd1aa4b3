import { Button } from '../kit/button.tsx'
import { CheckBox } from '../kit/check_box.tsx'
import { PopoverButton } from '../kit/popover_button.tsx'
import { useWords } from '../words/use_words.ts'
import type { Column } from './columns.ts'
import type { TableRow } from './table_row.ts'
import { tableWords } from './table_words.ts'

type Words = Readonly<Record<string, readonly string[]>>

interface WordFilterProps {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  readonly words: Words
  readonly onWords: (words: Words) => void
}

const kinds = new Set(['word', 'truth', 'link'])

/** Ticks for the words that occur in the table's columns of words, with how often each does. */
export function WordFilter({ columns, rows, words, onWords }: WordFilterProps) {
  const texts = useWords(tableWords)
  const groups = columns.flatMap(({ name, label, property }, at) => {
    if (!kinds.has(property.kind)) return []
    const counts = countCells(rows, at)
    return counts.size > 1 ? [{ name, label, counts }] : []
  })
  if (groups.length === 0) return null
  const toggle = (name: string, word: string, wanted: boolean) => {
    const others = (words[name] ?? []).filter((each) => each !== word)
    const chosen = wanted ? [...others, word] : others
    const { [name]: _, ...rest } = words
    onWords(chosen.length > 0 ? { ...rest, [name]: chosen } : rest)
  }
  const active = Object.keys(words).length
  return (
    <span className="word_filter" data-active={active > 0}>
      <PopoverButton icon="filter" label={texts.filters}>
        {() => (
          <div className="word_filter_groups">
            {active > 0 && <Button onPress={() => onWords({})}>{texts.all_words}</Button>}
            {groups.map(({ name, label, counts }) => (
              <fieldset key={name}>
                <legend className="part_head">{label}</legend>
                {[...counts].map(([word, count]) => (
                  <CheckBox
                    key={word}
                    checked={words[name]?.includes(word) ?? false}
                    onChange={(wanted) => toggle(name, word, wanted)}
                  >
                    <span className="word_filter_word">{word || texts.unknown}</span>
                    <span className="count">{count}</span>
                  </CheckBox>
                ))}
              </fieldset>
            ))}
          </div>
        )}
      </PopoverButton>
    </span>
  )
}

/** By what the cells say; empty for those that say nothing. */
function countCells(rows: readonly TableRow[], column: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { cells } of rows) {
    const word = cells[column] ?? ''
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
