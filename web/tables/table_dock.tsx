import { useEffect, useRef, useState } from 'react'
import type { LayerId } from '../../geo/layers/catalogue.ts'
import { definitionOf } from '../state/definitions.ts'
import { tableFocus } from '../state/open_table.ts'
import { useLanguage } from '../words/use_words.ts'
import { PagedTable } from './paged_table.tsx'
import { WholeTable } from './whole_table.tsx'
import './table_dock.css'

/** The table of a layer: the same features as on the map, and those without a place. */
export default function TableDock({ layer }: { readonly layer: LayerId }) {
  const language = useLanguage()
  const definition = definitionOf(layer)
  const [tall, setTall] = useState(false)
  const dock = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!tableFocus.wanted) return
    tableFocus.wanted = false
    dock.current?.focus({ preventScroll: true })
  }, [])
  const Table = definition.many ? PagedTable : WholeTable
  return (
    <section
      ref={dock}
      id="table"
      className="table_dock"
      data-tall={tall}
      tabIndex={-1}
      aria-label={definition.title[language]}
    >
      <Table definition={definition} tall={tall} onTall={setTall} />
    </section>
  )
}
