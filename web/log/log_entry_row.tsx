import { useState } from 'react'
import { fill } from '../../geo/fill.ts'
import { whoWord } from '../../geo/log/who_word.ts'
import { role } from '../../geo/roles.ts'
import { wordFor } from '../../geo/words.ts'
import { Button } from '../kit/button.tsx'
import { Icon } from '../kit/icon.tsx'
import { MomentAndAge } from '../panels/moment_and_age.tsx'
import type { SaidEntry } from '../state/api/log_page.ts'
import type { LogFilter } from '../state/api/use_log.ts'
import { layerIdFrom } from '../state/definitions.ts'
import { useLanguage, useWords } from '../words/use_words.ts'
import { LogEntryFacts } from './log_entry_facts.tsx'
import { logWords } from './log_words.ts'
import { LoggedValues } from './logged_values.tsx'
import { ShowOnMap } from './show_on_map.tsx'

interface LogEntryRowProps {
  readonly entry: SaidEntry
  readonly onFilter: (change: Partial<LogFilter>) => void
}

/** One entry: when, who, where from and the sentence; opened, all that it says. */
export function LogEntryRow({ entry, onFilter }: LogEntryRowProps) {
  const words = useWords(logWords)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const who = wordFor(whoWord, entry.who, language)
  const by = entry.role === null ? who : `${who} (${wordFor(role, entry.role, language)})`
  const address = entry.source_address
  return (
    <li className="log_entry" data-kind={entry.kind}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Icon name="chevron_right" size={14} />
          <span className="log_meta">
            <span>
              <MomentAndAge moment={entry.at} precision="minute" />
            </span>
            <span>{by}</span>
            {address !== null && <span>{fill(words.source_address, { address })}</span>}
          </span>
          <span className="log_says">
            {entry.kind === 'refused' && <Icon name="warn" size={14} />}
            {entry.says}
          </span>
        </summary>
        {open && <OpenedEntry entry={entry} who={who} onFilter={onFilter} />}
      </details>
    </li>
  )
}

function OpenedEntry({ entry, who, onFilter }: LogEntryRowProps & { readonly who: string }) {
  const words = useWords(logWords)
  const { collection, feature_id } = entry
  const layer = collection === null ? null : layerIdFrom(collection)
  return (
    <div className="log_opened">
      <LogEntryFacts entry={entry} />
      <LoggedValues entry={entry} />
      <div className="log_buttons">
        {layer !== null && feature_id !== null && entry.kind !== 'removed' && (
          <ShowOnMap layer={layer} id={feature_id} />
        )}
        {collection !== null && feature_id !== null && (
          <Button onPress={() => onFilter({ collection, feature_id })}>{words.only_this}</Button>
        )}
        <Button onPress={() => onFilter({ who: entry.who })}>
          {fill(words.only_who, { who })}
        </Button>
      </div>
    </div>
  )
}
