import { useRef } from 'react'
import { ReportButton } from '../reporting/report_button.tsx'
import { PlaceSearch } from '../search/place_search.tsx'
import { screen } from '../state/screen.ts'
import { useStore } from '../state/use_store.ts'
import { Bell } from '../watches/bell.tsx'
import { useWords } from '../words/use_words.ts'
import { Clock } from './clock.tsx'
import { CompassMark } from './compass_mark.tsx'
import { ConnectionLight } from './connection_light.tsx'
import { ScreenMenu } from './screen_menu.tsx'
import { shellWords } from './shell_words.ts'
import './top_bar.css'

/** Name, search, connection, clocks and how the screen looks. */
export function TopBar() {
  const words = useWords(shellWords)
  const sheet = useStore(screen, (state) => state.sheet)
  const bar = useRef<HTMLElement>(null)
  return (
    <header ref={bar} className="top_bar">
      <h1 className="product">
        <CompassMark />
        <span className="product_name">{words.product}</span>
        <span className="product_area">{words.area}</span>
      </h1>
      <PlaceSearch />
      <ReportButton />
      <Bell />
      <span className="top_bar_part">
        <ConnectionLight />
      </span>
      <span className="top_bar_part">
        <Clock />
      </span>
      <span className="top_bar_part top_bar_buttons" data-open={sheet === 'more'}>
        <ScreenMenu />
      </span>
    </header>
  )
}
