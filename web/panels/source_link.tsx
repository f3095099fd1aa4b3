import { Icon } from '../kit/icon.tsx'
import { useWords } from '../words/use_words.ts'
import { detailsWords } from './details_words.ts'

interface SourceLinkProps {
  readonly source: string | null
  readonly address: string | null
}

/** A source by its name; where it has an address on the web, one that leads there. */
export function SourceLink({ source, address }: SourceLinkProps) {
  const words = useWords(detailsWords)
  const name = source ?? words.no_source
  if (address === null || !/^https?:\/\//.test(address)) return <>{name}</>
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" title={words.open_source}>
      {name}
      <span className="source_mark">
        <Icon name="external" size={12} />
      </span>
    </a>
  )
}
