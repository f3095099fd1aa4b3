import type { RefObject } from 'react'
import { keepNamesWhole } from '../../geo/names/keep_names_whole.ts'
import type { Language } from '../../geo/words.ts'

interface ScrolledTextProps {
  readonly className: string
  readonly label: string
  readonly text: string
  readonly language?: Language
  readonly scrolls?: RefObject<HTMLElement | null>
}

/** Paragraphs that scroll where there is no room for all of them. */
export function ScrolledText({ className, label, text, language, scrolls }: ScrolledTextProps) {
  return (
    <section
      ref={scrolls}
      className={className}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
      tabIndex={0}
      aria-label={label}
      lang={language}
    >
      {text.split(/\n+/).map((part) => (
        <p key={part}>{keepNamesWhole(part)}</p>
      ))}
    </section>
  )
}
