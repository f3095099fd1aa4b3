import { useWords } from '../words/use_words.ts'
import { Clock } from './clock.tsx'
import { CloseSheet } from './close_sheet.tsx'
import { ConnectionLight } from './connection_light.tsx'
import { ScreenMenu } from './screen_menu.tsx'
import { shellWords } from './shell_words.ts'
import { TimeReadout } from './time_readout.tsx'

/** What the bars hold on a wide screen and have no room for on a narrow one. */
export function MoreSheet() {
  const words = useWords(shellWords)
  return (
    <section className="more_sheet" aria-label={words.more}>
      <header>
        <h2>{words.area}</h2>
        <CloseSheet />
      </header>
      <ConnectionLight />
      <Clock />
      <TimeReadout />
      <div className="more_sheet_buttons">
        <ScreenMenu />
      </div>
    </section>
  )
}
